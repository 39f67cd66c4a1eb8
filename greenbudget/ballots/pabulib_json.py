"""The JSON twin of a .pb file, taken apart into the same sections."""

from __future__ import annotations

import json
import re

from . import errors
from .errors import Remark, shortened
from .pabulib_document import REQUIRED, SECTIONS, Document, Section, check_header
from .pabulib_text import plain_line_ends

_JSON_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"(?P<key>\s*:)?|[{}\[\]]|\n')


def parse_json(text: str) -> Document:
    """Take the JSON twin of a .pb file apart: meta is an object in it, projects and votes are lists of objects."""
    try:
        data = json.loads(text, object_pairs_hook=_without_repetition)
    except json.JSONDecodeError as error:
        raise errors.FaultyFile(f"This is no JSON: {error.msg}.", line=error.lineno, column=f"{error.colno}") from None
    except (RecursionError, ValueError):
        raise errors.FaultyFile("This JSON is nested too deeply, or holds too long a number to be read.") from None
    if not isinstance(data, dict):
        raise errors.FaultyFile("The JSON must be an object with meta, projects and votes.")
    document = Document()
    lines_of = dict(zip(data, _json_lines(text), strict=True))
    for name in data:
        if name not in map(str.lower, SECTIONS):
            remedy = "It is not kept; a .pb file has no place for it."
            document.remarks.append(Remark(0, f"The JSON also holds “{shortened(name)}”.", remedy))
    for title in SECTIONS:
        name = title.lower()
        content = data.get(name)
        if content is None:
            document.problems.append(errors.MissingSection(title, line=0))
            continue
        if title == "META" and isinstance(content, dict):
            content = [{"key": key, "value": value} for key, value in content.items()]
        if not isinstance(content, list) or not all(isinstance(entry, dict) for entry in content):
            raise errors.FaultyFile(f"“{name}” in the JSON must be a list of objects.")
        header = list(dict.fromkeys(key for entry in content for key in entry)) or list(REQUIRED[title])
        lines = lines_of[name]
        first = lines[0] if lines else 0
        for column in header:
            _refuse_unwritable(column, first, "")
        names = [plain_line_ends(column).strip() for column in header]
        check_header(document, title, names, first)
        section = document.sections.setdefault(title, Section(names, first))
        for line, entry in zip(lines, content, strict=True):
            section.add(line, [_json_text(entry.get(column, ""), line, column) for column in header])
    return document


def _without_repetition(pairs: list[tuple[str, object]]) -> dict[str, object]:
    entry = dict(pairs)
    if len(entry) < len(pairs):
        keys = [key for key, _ in pairs]
        repeated = next(key for at, key in enumerate(keys) if key in keys[:at])
        raise errors.FaultyFile(f"An object of the JSON names “{shortened(repeated)}” twice.")
    return entry


def _json_text(value: object, line: int, column: str) -> str:
    """The text of a value as it would stand in a cell; a list of texts or numbers becomes one with commas."""
    if isinstance(value, list) and all(isinstance(item, str | int) for item in value):
        texts = [_json_text(item, line, column) for item in value]
        if not any("," in text for text in texts):
            return ",".join(texts)
    if value is None:
        return ""
    if isinstance(value, str):
        _refuse_unwritable(value, line, column)
        return plain_line_ends(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    kind = {bool: "true or false", float: "a number with decimals", dict: "an object"}.get(type(value), "such a list")
    message = f"The JSON holds {kind} where a text or a whole number must stand. Write the value in quotes."
    raise errors.FaultyFile(message, line=line, column=shortened(column))


def _refuse_unwritable(text: str, line: int, column: str) -> None:
    """JSON can spell out what no UTF-8 text can hold: a NUL, or half of a surrogate pair."""
    if not text.isprintable() and any(sign == "\0" or "\ud800" <= sign <= "\udfff" for sign in text):
        message = f"“{shortened(text)}” contains a character that cannot stand in a text file."
        raise errors.FaultyFile(message, line=line, column=shortened(column))


def _json_lines(text: str) -> list[list[int]]:
    """For each member of the outermost object, the line on which each of its entries begins."""
    lines: list[list[int]] = []
    line, depth = 1, 0
    for token in _JSON_TOKEN.finditer(text):
        sign = token[0]
        if sign in ("{", "["):
            depth += 1
            if sign == "{" and depth == 3:
                lines[-1].append(line)
        elif sign in ("}", "]"):
            depth -= 1
        elif token["key"] is not None:
            if depth == 1:
                lines.append([])
            elif depth == 2:
                lines[-1].append(line)
        line += sign.count("\n")
    return lines
