"""
What a report was made from, besides the elections, as files of its bundle, from which it can be made again.

`report.json` holds the options, what pabutools said, and how many ballots were left out; `particulars.json` what the
office added. Both are read back to equal objects.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from greenbudget import __version__
from greenbudget.ballots.errors import GreenbudgetError
from greenbudget.climate import Range
from greenbudget.rules.pabutools_bridge import Agreement, SecondOpinion

from .manifest import SOFTWARE
from .options import Options
from .outcome_data import as_json
from .particulars import BadParticulars, Particulars, particulars_of
from .report import Report

REPORT, PARTICULARS = "report.json", "particulars.json"
#: So many samples take days; a bundle that asks for more is no honest one.
_MOST_SAMPLES = 1_000_000
#: Exact values that JSON has no form for are objects with one of these names.
_DATE, _DECIMAL, _FRACTION = "$date", "$decimal", "$fraction"
_SHORT_FRACTION = re.compile(r"-?[0-9]{1,60}(/[0-9]{1,60})?", re.ASCII)


class BadInputs(GreenbudgetError):
    """A `report.json` or `particulars.json` that cannot be used; the sentence says why."""


@dataclass(frozen=True)
class Inputs:
    """What `report.json` says. `slugs` are the areas in order; the mappings go by slug."""

    options: Options
    slugs: tuple[str, ...]
    second_opinions: Mapping[str, SecondOpinion] = field(default_factory=dict)
    dropped: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    version: str = __version__


def inputs_of(report: Report, options: Options) -> Inputs:
    """What `report.json` says of a report."""
    areas = report.areas
    return Inputs(
        options,
        tuple(area.slug for area in areas),
        {area.slug: area.second_opinion for area in areas if area.second_opinion},
        {area.slug: area.dropped for area in areas if area.dropped},
    )


def input_files(report: Report, options: Options, *, version: str = __version__) -> dict[str, bytes]:
    """
    `report.json` and `particulars.json`, and the crest beside them.

    The particulars of the bundle name that file, or none: where the crest lay on the office's machine is nobody else's
    business, and so no bundle can name a file of the machine that verifies it.
    """
    files = {}
    if report.crest:
        files[f"crest.{report.crest.ending}"] = report.crest.data
    files[PARTICULARS] = particulars_file(report.particulars, crest=next(iter(files), ""))
    files[REPORT] = report_file(inputs_of(report, options), version=version)
    return files


# report.json ----------------------------------------------------------------------------------------------------------


def report_file(inputs: Inputs, *, version: str | None = None) -> bytes:
    """`report.json`."""
    options = inputs.options
    areas: list[dict[str, object]] = []
    for slug in inputs.slugs:
        opinion = inputs.second_opinions.get(slug)
        said = None
        if opinion:
            said = {
                "agreement": opinion.agreement.value,
                "allocation": list(opinion.allocation),
                "reason": opinion.reason,
            }
        areas.append({"slug": slug, "second_opinion": said, "dropped": dict(inputs.dropped.get(slug, {}))})
    data = {
        "software": {"name": SOFTWARE, "version": version or inputs.version},
        "options": {
            "rule": options.rule,
            "samples": options.samples,
            "seed": options.seed,
            "languages": list(options.languages),
            "letters": options.letters,
        },
        "areas": areas,
    }
    return as_json(data).encode()


class _Model(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class _Software(_Model):
    name: str
    version: str


class _Options(_Model):
    rule: str
    samples: int = Field(ge=0, le=_MOST_SAMPLES)
    seed: str
    languages: list[str] = Field(min_length=1)
    letters: bool


class _Opinion(_Model):
    agreement: str
    allocation: list[str]
    reason: str


class _Area(_Model):
    slug: str
    second_opinion: _Opinion | None
    dropped: dict[str, int]


class _Report(_Model):
    software: _Software
    options: _Options
    areas: list[_Area] = Field(min_length=1)


def read_report_file(content: bytes) -> Inputs:
    """What `report.json` says; BadInputs where it says no such thing."""
    try:
        found = _Report.model_validate(json.loads(content))
        opinions = {
            area.slug: SecondOpinion(
                Agreement(area.second_opinion.agreement),
                tuple(area.second_opinion.allocation),
                area.second_opinion.reason,
            )
            for area in found.areas
            if area.second_opinion
        }
    except ValidationError as error:
        places = ", ".join(".".join(map(str, fault["loc"])) or "the whole" for fault in error.errors()[:3])
        raise BadInputs(f"{REPORT} is damaged: it does not hold what a report is made with ({places}).") from None
    except (ValueError, RecursionError):
        raise BadInputs(f"{REPORT} is damaged: it is no JSON, or names an answer that pabutools cannot give.") from None
    options = found.options
    return Inputs(
        Options(options.rule, options.samples, options.seed, tuple(options.languages), options.letters),
        tuple(area.slug for area in found.areas),
        opinions,
        {area.slug: area.dropped for area in found.areas if area.dropped},
        found.software.version,
    )


# particulars.json -----------------------------------------------------------------------------------------------------


def particulars_file(particulars: Particulars, *, crest: str | None = None) -> bytes:
    """`particulars.json`: what was given, in the order of the models; `crest` is named instead of the office's file."""
    if crest is not None:
        city = particulars.city.model_copy(update={"crest": crest})
        particulars = particulars.model_copy(update={"city": city})
    return as_json(_encoded(particulars)).encode()


def read_particulars_file(content: bytes) -> Particulars:
    """The particulars that the file holds; BadInputs where it holds none."""
    try:
        return particulars_of(json.loads(content, object_hook=_decoded), PARTICULARS)
    except BadParticulars as error:
        raise BadInputs(f"{PARTICULARS} cannot be used: {' '.join(error.problems)}") from None
    except (ValueError, ArithmeticError, RecursionError):
        raise BadInputs(f"{PARTICULARS} is damaged: it is no JSON, or holds a number or a date that is none.") from None


def _encoded(value: Any) -> object:
    """A value as JSON can hold it, exact numbers and dates as objects of their own."""
    match value:
        case BaseModel():
            return {name: _encoded(each) for name, each in value if each != _default(value, name)}
        case Range():
            return {"low": _encoded(value.low), "high": _encoded(value.high)}
        case Mapping():
            return {str(name): _encoded(each) for name, each in value.items()}
        case list() | tuple():
            return [_encoded(each) for each in value]
        case Enum():
            return value.value
        case date():
            return {_DATE: value.isoformat()}
        case Decimal():
            return {_DECIMAL: str(value)}
        case Fraction():
            return {_FRACTION: str(value)}
    return value


def _default(model: BaseModel, name: str) -> object:
    return type(model).model_fields[name].get_default(call_default_factory=True)


def _decoded(entry: dict[str, Any]) -> object:
    """An object of JSON, or the exact value that it stands for."""
    match entry:
        case {"$date": str(text)} if len(entry) == 1:
            return date.fromisoformat(text)
        case {"$decimal": str(text)} if len(entry) == 1:
            return Decimal(text)
        case {"$fraction": str(text)} if len(entry) == 1 and _SHORT_FRACTION.fullmatch(text):
            return Fraction(text)
    return entry
