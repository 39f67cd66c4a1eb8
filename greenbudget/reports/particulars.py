"""
What an office adds to its count: who it is, what it did before and besides, and what the city is like.

All of it is optional; what is missing is not reported, and nothing is made up. It is read from a TOML file, whose
tables mirror the models below; docs/reports.md shows one.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError, model_validator

from greenbudget.ballots.errors import GreenbudgetError
from greenbudget.climate.card import ClimateCard
from greenbudget.rules.turnout import AGE_BANDS

from .language import LANGUAGES, Language

#: Longer texts are no names, titles or sentences; residents' descriptions do not come this way.
_LONGEST = 2_000
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}", re.ASCII)


class BadParticulars(GreenbudgetError):
    """A file of particulars that cannot be used; `problems` are sentences, each of which names the place."""

    def __init__(self, path: str, problems: tuple[str, ...]) -> None:
        self.path, self.problems = path, problems
        super().__init__(f"{path}: " + " ".join(problems))


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)


def _short(text: str) -> str:
    if len(text) > _LONGEST:
        raise ValueError(f"the text has {len(text)} characters; at most {_LONGEST} are printed. Shorten it")
    if "\0" in text:
        raise ValueError("the text holds a NUL character; delete it")
    return text


Line = Annotated[str, AfterValidator(_short)]
Count = Annotated[int, Field(ge=0, le=10**9, strict=True)]


def _known_languages(texts: str | Mapping[str, str]) -> str | Mapping[str, str]:
    if not isinstance(texts, str):
        if unknown := sorted(set(texts) - set(LANGUAGES)):
            raise ValueError(f"there is no language “{unknown[0]}”; there are {', '.join(LANGUAGES)}")
        if not texts:
            raise ValueError("write the text in at least one language")
    return texts


#: A text, or one for each language: "Zielony Milion", or {pl = "Zielony Milion", en = "The Green Million"}.
Text = Annotated[Line | Mapping[str, Line], AfterValidator(_known_languages)]


def in_language(text: Text, language: Language) -> tuple[str, str]:
    """The text and the language that it is in: the one asked for, or the first of LANGUAGES in which there is one."""
    if isinstance(text, str):
        return text, LANGUAGES[0]
    code = next(code for code in (language.code, *LANGUAGES) if code in text)
    return text[code], code


def _colour(text: str) -> str:
    if not _COLOUR.fullmatch(text):
        raise ValueError("write a colour as # and six digits, such as #1b6b43")
    return text.lower()


class City(_Model):
    """The city: its name, a crest (path of a PNG or SVG beside the file), and a colour of its own."""

    name: Line = ""
    crest: Line = ""
    accent: Annotated[str, AfterValidator(_colour)] | None = None


class Edition(_Model):
    """The edition: its title, when its reports are published, and where they are found."""

    title: Text | None = None
    published: date | None = None
    case_number: Line = ""


class Contact(_Model):
    """Whom to ask."""

    office: Text | None = None
    address: Line = ""
    email: Line = ""
    phone: Line = ""
    hours: Text | None = None


class Letters(_Model):
    """What a letter to an author says of what happens next."""

    next_if_funded: Text | None = None
    next_if_not_funded: Text | None = None
    signed_by: Line = ""


class Electorate(_Model):
    """
    How many may vote, for turnout: in all, and by the groups of a column (area, age, sex) under the names of the count.

    Who does not name source and date does not get a turnout.
    """

    number: Count
    source: Line
    date: date
    by_area: Mapping[str, Count] = Field(default_factory=dict)
    by_age: Mapping[str, Count] = Field(default_factory=dict)
    by_sex: Mapping[str, Count] = Field(default_factory=dict)

    @model_validator(mode="after")
    def _adds_up(self) -> Self:
        for name in self.by_age:
            if name not in AGE_BANDS:
                raise ValueError(f"by_age has no group “{name}”; there are {', '.join(AGE_BANDS)}")
        if "K" in self.by_sex:
            raise ValueError("by_sex calls women F, not K")
        for entry, groups in (("by_area", self.by_area), ("by_age", self.by_age), ("by_sex", self.by_sex)):
            if (together := sum(groups.values())) > self.number:
                raise ValueError(f"{entry} adds up to {together}, more than the number, {self.number}")
        return self


class Ballots(_Model):
    """What became of the ballots of one area before the count: duplicates, exclusions, invalid ones by reason."""

    cast: Count
    duplicate: Count = 0
    excluded: Count = 0
    invalid: Mapping[str, Count] = Field(default_factory=dict)

    @property
    def valid(self) -> int:
        return self.cast - self.duplicate - self.excluded - sum(self.invalid.values())


class RefusalReason(_Model):
    """Why proposals were not admitted, and how many."""

    reason: Text
    number: Count


class Proposals(_Model):
    """What became of the proposals before the vote."""

    submitted: Count
    withdrawn: Count = 0
    merged: Count = 0
    refused: tuple[RefusalReason, ...] = ()

    @property
    def admitted(self) -> int:
        return self.submitted - self.withdrawn - self.merged - sum(each.number for each in self.refused)


class Previous(_Model):
    """The previous edition, to compare with; money in whole units of the currency."""

    title: Text
    voters: Count | None = None
    projects: Count | None = None
    funded: Count | None = None
    budget: Decimal | None = Field(default=None, ge=0, max_digits=15, decimal_places=2)
    spent: Decimal | None = Field(default=None, ge=0, max_digits=15, decimal_places=2)
    submitted: Count | None = None
    without_funded_choice: Count | None = None

    @model_validator(mode="after")
    def _is_possible(self) -> Self:
        for part, whole in (("funded", "projects"), ("without_funded_choice", "voters")):
            some, all_ = getattr(self, part), getattr(self, whole)
            if some is not None and all_ is not None and some > all_:
                raise ValueError(f"{part} is {some}, more than {whole}, {all_}")
        return self


class Particulars(_Model):
    """All that an office adds. `ballots`, `climate` and `rules` go by the slug of an area."""

    city: City = City()
    edition: Edition = Edition()
    contact: Contact = Contact()
    letters: Letters = Letters()
    smallest_group: Annotated[int, Field(ge=1, le=1000, strict=True)] = 10
    electorate: Electorate | None = None
    ballots: Mapping[str, Ballots] = Field(default_factory=dict)
    proposals: Proposals | None = None
    previous: Previous | None = None
    climate: Mapping[str, Mapping[str, ClimateCard]] = Field(default_factory=dict)
    rules: Mapping[str, Line] = Field(default_factory=dict)


def read_particulars(path: Path) -> Particulars:
    """The particulars of a TOML file; BadParticulars names everything that is wrong with it."""
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8-sig"), parse_float=Decimal)
    except OSError as error:
        raise BadParticulars(str(path), (f"The file cannot be read: {error.strerror or error}.",)) from None
    except UnicodeDecodeError:
        raise BadParticulars(str(path), ("The file is not in UTF-8; save it as UTF-8.",)) from None
    except (ValueError, RecursionError) as error:  # TOMLDecodeError is a ValueError
        raise BadParticulars(str(path), (f"The file is no TOML: {error}.",)) from None
    return particulars_of(data, str(path))


def particulars_of(data: object, name: str) -> Particulars:
    """The particulars that a mapping holds; BadParticulars otherwise."""
    try:
        return Particulars.model_validate(data)
    except ValidationError as error:
        raise BadParticulars(name, tuple(_sentence(problem) for problem in error.errors())) from None


def _sentence(problem: object) -> str:
    """What pydantic found, as a sentence that begins with the place."""
    assert isinstance(problem, dict)  # noqa: S101 - pydantic's own type for it is such a dict
    kinds = ("function-after", "function-before")
    place = ".".join(str(part) for part in problem["loc"] if not str(part).startswith(kinds))
    said = {
        "extra_forbidden": "there is no such entry; see docs/reports.md for those that there are",
        "missing": "this entry is missing",
        "int_type": "write a whole number without quotes",
        "int_from_float": "write a whole number",
        "string_type": "write a text in quotes",
        "dict_type": 'write entries in braces, such as { "no signature" = 7 }',
        "mapping_type": 'write entries in braces, such as { "no signature" = 7 }',
        "tuple_type": 'write a list, such as [{ reason = "…", number = 7 }]',
        "decimal_type": "write an amount, such as 982400.50",
        "decimal_parsing": "write an amount, such as 982400.50",
        "date_type": "write a date without quotes, such as 2026-07-06",
        "date_from_datetime_inexact": "write a date only, such as 2026-07-06",
        "greater_than_equal": "write 0 or more",
    }.get(str(problem["type"]), str(problem["msg"]).removeprefix("Value error, "))
    return f"{place}: {said[:1].lower()}{said[1:].rstrip('.')}."
