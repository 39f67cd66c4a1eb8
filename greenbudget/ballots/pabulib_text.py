"""
From bytes to a document: the sections, headers and rows of a .pb file (or its JSON twin) with their line numbers.

Nothing here knows what a column means; that is `pabulib.py`'s business.
"""

from __future__ import annotations

import csv
import io
import json
from dataclasses import dataclass, field
from pathlib import Path

from . import errors
from .errors import Problem, Remark

SECTIONS = ("META", "PROJECTS", "VOTES")
#: The columns without which a section cannot be understood.
REQUIRED = {"META": ("key", "value"), "PROJECTS": ("project_id", "cost"), "VOTES": ("voter_id", "vote")}
#: The longest line that is read. Ballots and descriptions of real files stay below a hundredth of it.
LONGEST_LINE = 1 << 20
#: The largest file that is read, in bytes: four hundred times the largest real one.
LARGEST_FILE = 1 << 31
_CHUNK = 1 << 20


@dataclass
class Section:
    """One section: its header, its rows as lists of texts, and the line on which each row begins."""

    header: list[str]
    header_line: int
    rows: list[list[str]] = field(default_factory=list)
    lines: list[int] = field(default_factory=list)


@dataclass
class Document:
    """A file taken apart into META, PROJECTS and VOTES, with what was odd or wrong on the way."""

    sections: dict[str, Section] = field(default_factory=dict)
    remarks: list[Remark] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    last_line: int = 0


def read_text(path: Path) -> tuple[str, list[Remark]]:
    """The text of a file, or the FaultyFile that says why it cannot be read. A byte-order mark is passed over."""
    data = _read_bytes(path)
    remarks = []
    if data.startswith(b"\xef\xbb\xbf"):
        data = data[3:]
        remarks.append(Remark(1, "The file begins with a byte-order mark.", "Save it as UTF-8 without one."))
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        column = error.start - (data.rfind(b"\n", 0, error.start) + 1) + 1
        raise errors.FaultyFile(
            f"The byte {data[error.start]:#04x} is not UTF-8. Save the file with the encoding UTF-8.",
            line=line,
            column=f"byte {column}",
        ) from None
    if "\0" in text:
        raise errors.FaultyFile(
            "The file holds a NUL character: it is damaged, or no text file at all.",
            line=text.count("\n", 0, text.index("\0")) + 1,
        )
    if not text.strip():
        raise errors.FaultyFile("The file is empty.")
    return text, remarks


def _read_bytes(path: Path) -> bytes:
    if path.is_dir():
        raise errors.FaultyFile("This is a folder, not a file. Name the .pb file in it.")
    chunks: list[bytes] = []
    line, length, size = 1, 0, 0
    try:
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                # Looked at while reading, so that a gigabyte without a line end is refused after its first megabytes.
                first, last = chunk.find(b"\n"), chunk.rfind(b"\n")
                if (length := length + (len(chunk) if first < 0 else first)) > LONGEST_LINE:
                    raise errors.FaultyFile(
                        f"This line is longer than {LONGEST_LINE:,} bytes, which no ballot is. "
                        "The file is damaged, or no .pb file.",
                        line=line,
                    )
                if first >= 0:
                    line += chunk.count(b"\n")
                    length = len(chunk) - last - 1
                if (size := size + len(chunk)) > LARGEST_FILE:
                    raise errors.FaultyFile(f"The file is larger than {LARGEST_FILE >> 30} GiB and is not read.")
                chunks.append(chunk)
    except FileNotFoundError:
        raise errors.FaultyFile("There is no such file.") from None
    except OSError as error:
        raise errors.FaultyFile(f"The file cannot be opened: {error.strerror or error}.") from None
    return b"".join(chunks)


def parse_pb(text: str) -> Document:
    """Take the text of a .pb file apart. Problems are collected, so that a clerk sees all of them at once."""
    document = Document()
    if (first_crlf := text.find("\r\n")) >= 0:
        document.remarks.append(
            Remark(
                text.count("\n", 0, first_crlf) + 1,
                "Lines end in CR LF.",
                "They are read as they are; `greenbudget convert` writes plain line ends.",
            )
        )
    section: Section | None = None
    name, begin, row = "", 1, [""]
    csv.field_size_limit(LONGEST_LINE)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=";")
    try:
        for row in reader:
            if section is not None and len(row) == len(section.header) > 1 and row[1]:  # by far the most frequent
                section.rows.append(row)
                section.lines.append(begin)
            elif not any(row):
                pass
            elif (title := _section_title(row)) is not None:
                if title in document.sections:
                    document.problems.append(errors.RepeatedSection(title, line=begin))
                name, section = title, None
            elif not name:
                document.problems.append(errors.MissingSection("META", line=begin))
                return document
            elif section is None:
                section = _opened(document, name, row, begin)
            elif reader.line_num > begin:
                document.problems.append(errors.UnclosedQuote(line=begin))
            else:
                _add_uneven(document, name, section, row, begin)
            begin = reader.line_num + 1
    except csv.Error:
        document.problems.append(errors.UnclosedQuote(line=begin))
    if "\n" in row[-1] and not text.rstrip().endswith('"'):
        document.problems.append(errors.UnclosedQuote(line=begin - row[-1].count("\n")))
    document.last_line = reader.line_num
    if name and section is None:
        document.problems.append(errors.MissingColumn(name, REQUIRED[name][0], (), line=document.last_line))
        document.sections.setdefault(name, Section([], document.last_line))
    for title in SECTIONS:
        if title not in document.sections:
            document.problems.append(errors.MissingSection(title, line=document.last_line))
    return document


def _section_title(row: list[str]) -> str | None:
    title = row[0].strip().upper()
    return title if title in SECTIONS and not any(row[1:]) else None


def _opened(document: Document, name: str, row: list[str], line: int) -> Section:
    header = [column.strip() for column in row]
    while len(header) > 1 and not header[-1]:
        header.pop()
    for column in REQUIRED[name]:
        if column not in header:
            document.problems.append(errors.MissingColumn(name, column, header, line=line))
    for column in dict.fromkeys(header):
        if header.count(column) > 1:
            document.problems.append(errors.RepeatedColumn(name, column, line=line))
    return document.sections.setdefault(name, Section(header, line))


def _add_uneven(document: Document, name: str, section: Section, row: list[str], line: int) -> None:
    """A row whose length is not the header's: taken when only empty cells are too many or optional ones missing."""
    width = len(section.header)
    if len(row) > width and not any(row[width:]):
        row = row[:width]
    lost = [column for column in section.header[len(row) :] if column in REQUIRED[name] or column == "points"]
    if len(row) > width or lost:
        missing = lost[0] if lost else ""
        document.problems.append(errors.MalformedRow(name, len(row), width, line=line, missing=missing))
        return
    if len(row) < width:
        document.remarks.append(
            Remark(
                line,
                f"The row ends before the column {section.header[len(row)]}.",
                "The rest is read as empty; write the missing semicolons.",
            )
        )
    section.rows.append(row + [""] * (width - len(row)))
    section.lines.append(line)


def parse_json(text: str) -> Document:
    """Take the JSON twin of a .pb file apart; line numbers count its entries within each section."""
    document = Document()
    try:
        data = json.loads(text)
    except json.JSONDecodeError as error:
        raise errors.FaultyFile(f"This is no JSON: {error.msg}.", line=error.lineno, column=f"{error.colno}") from None
    except (RecursionError, ValueError):
        raise errors.FaultyFile("This JSON is nested too deeply, or holds too long a number, for an election.") from None
    if not isinstance(data, dict):
        raise errors.FaultyFile("The JSON must be an object with meta, projects and votes.")
    for title in SECTIONS:
        content = data.get(title.lower())
        if content is None:
            document.problems.append(errors.MissingSection(title, line=0))
            continue
        if title == "META" and isinstance(content, dict):
            content = [{"key": key, "value": value} for key, value in content.items()]
        if not isinstance(content, list) or not all(isinstance(entry, dict) for entry in content):
            raise errors.FaultyFile(f"“{title.lower()}” in the JSON must be a list of objects.")
        header = list(dict.fromkeys(key for entry in content for key in entry)) or list(REQUIRED[title])
        section = _opened(document, title, header, 0)
        for number, entry in enumerate(content, 1):
            section.rows.append([_json_text(entry.get(column, "")) for column in header])
            section.lines.append(number)
    return document


def _json_text(value: object) -> str:
    if isinstance(value, list):
        return ",".join(_json_text(item) for item in value)
    if isinstance(value, bool | dict | float):
        raise errors.FaultyFile(f"The JSON holds {json.dumps(value)}, where only texts and whole numbers can stand.")
    return "" if value is None else str(value)
