"""
Brings the catalogues of translations up to date with the sources: `make catalogue`.

Messages are what the functions in _FORMS are called with, in code and in templates. Translations that are there stay,
new messages come in empty, and those that nothing says any more go. Nothing is guessed, and the same sources and
translations give the same bytes: no dates, no line numbers, sorted by message.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from io import BytesIO
from pathlib import Path
from typing import IO, Any

from babel.messages.catalog import Catalog
from babel.messages.extract import extract
from babel.messages.pofile import read_po, write_po

from greenbudget.ballots.errors import GreenbudgetError
from greenbudget.reports.language import LANGUAGES

#: Which arguments of which functions are messages, counted from 1 as gettext does.
KEYWORDS: Mapping[str, tuple[int, ...]] = {
    "say": (1,),
    "message": (1,),
    "translated": (1,),
    "say_many": (1, 2),
    "translated_plural": (1, 2),
}
#: One, few, many, and other (2,5), which gettext's formula never selects but `Language` does.
FORMS = 4
_PLURALS = {
    "pl": "n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2",
    "uk": "n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2",
}
_WIDTH = 110


class AmbiguousMessage(GreenbudgetError):
    """A singular that has two plurals."""

    def __init__(self, one: str, plurals: Iterable[str]) -> None:
        self.one = one
        super().__init__(f"“{one}” has two plurals, {' and '.join(map(repr, plurals))}: word one of them differently.")


# Sources --------------------------------------------------------------------------------------------------------------


def messages_of(checkout: Path) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Every message that code and templates say, as its file and its text or its singular and plural."""
    sources: tuple[tuple[str, str, Any], ...] = (
        ("greenbudget", "*.py", _from_code),
        ("templates", "*.html", "jinja2.ext:babel_extract"),
    )
    for folder, pattern, method in sources:
        for path in sorted((checkout / folder).rglob(pattern)):
            with path.open("rb") as file:
                options = {"silent": "false", "encoding": "utf-8"}
                for _, found, _, _ in extract(method, file, keywords=KEYWORDS, options=options):
                    texts = (found,) if isinstance(found, str) else found
                    yield path.relative_to(checkout).as_posix(), tuple(texts)


def _from_code(
    file: IO[bytes], keywords: Iterable[str], *_: object, **__: object
) -> Iterator[tuple[int, str, tuple[str | None, ...], list[str]]]:
    """A method for Babel, whose own one passes over messages within the parts of another."""
    for node in ast.walk(ast.parse(file.read())):
        if isinstance(node, ast.Call):
            name = str(getattr(node.func, "attr", None) or getattr(node.func, "id", ""))
            if name in keywords:
                yield node.lineno, name, tuple(_text(argument) for argument in node.args), []


def _text(argument: ast.expr) -> str | None:
    return argument.value if isinstance(argument, ast.Constant) and isinstance(argument.value, str) else None


def template(checkout: Path) -> Catalog:
    """A catalogue of all messages without translations; raises AmbiguousMessage."""
    catalogue = Catalog()
    plurals: dict[str, str] = {}
    for file, texts in messages_of(checkout):
        if len(texts) == 2 and plurals.setdefault(*texts) != texts[1]:
            raise AmbiguousMessage(texts[0], (plurals[texts[0]], texts[1]))
        catalogue.add(texts[0] if len(texts) == 1 else texts, locations=[(file, 1)])
    return catalogue


# Catalogues -----------------------------------------------------------------------------------------------------------


def catalogue_path(checkout: Path, code: str) -> Path:
    """Where the catalogue of a language is."""
    return checkout / "greenbudget" / "translations" / code / "LC_MESSAGES" / "greenbudget.po"


def read_catalogue(path: Path, code: str) -> Catalog:
    """A catalogue as it stands; an empty one with its header where there is none."""
    text = path.read_bytes() if path.is_file() else _header(code).encode()
    return read_po(BytesIO(text), locale=code, abort_invalid=True)


def catalogue_text(messages: Catalog, translated: Catalog) -> str:
    """The catalogue with the messages of the one and the translations of the other."""
    assert translated.locale is not None  # noqa: S101 - read with its language
    header = _header(translated.locale.language)
    catalogue = read_po(BytesIO(header.encode()), locale=translated.locale)
    for message in messages:
        if not message.id:
            continue
        plural = isinstance(message.id, tuple | list)
        empty: str | tuple[str, ...] = ("",) * FORMS if plural else ""
        found = translated.get(message.id if isinstance(message.id, str) else message.id[0])
        fits = found is not None and isinstance(found.string, tuple | list) == plural
        catalogue.add(
            message.id,
            found.string if found is not None and fits else empty,
            locations=message.locations,
            user_comments=found.user_comments if found is not None else (),
            flags=found.flags & {"fuzzy"} if found is not None else (),
        )
    written = BytesIO()
    write_po(written, catalogue, width=_WIDTH, omit_header=True, sort_output=True, include_lineno=False)
    return f"{header}\n{written.getvalue().decode().rstrip()}\n"


def _header(code: str) -> str:
    return f"""\
# Messages of greenbudget in “{code}”. `make catalogue` keeps it in step with the sources.
# Plural forms: one, few, many, other. “Other” is for fractions (2,5), and only greenbudget selects it.
msgid ""
msgstr ""
"Project-Id-Version: greenbudget\\n"
"Language: {code}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: nplurals={FORMS}; plural=({_PLURALS[code]});\\n"
"""


def main() -> None:
    """Bring all catalogues up to date, and say what is left to translate."""
    checkout = Path(__file__).resolve().parents[1]
    messages = template(checkout)
    for code in LANGUAGES:
        if code in _PLURALS:
            path = catalogue_path(checkout, code)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(catalogue_text(messages, read_catalogue(path, code)), encoding="utf-8", newline="\n")
            todo = [message for message in read_catalogue(path, code) if message.id and not _whole(message.string)]
            print(f"{code}: {len(messages)} messages, {len(todo)} to translate.")
            for message in todo:
                print(f"    {message.id if isinstance(message.id, str) else message.id[0]}")


def _whole(string: object) -> bool:
    return all(string) if isinstance(string, tuple | list) else bool(string)


if __name__ == "__main__":
    main()
