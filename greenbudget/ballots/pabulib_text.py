"""
From bytes to a document: the sections, headers and rows of a .pb file with their line numbers.

Nothing here knows what a column means; that is `pabulib.py`'s business.
"""

from __future__ import annotations

import codecs
import csv
import io
import stat
from collections.abc import Iterator
from pathlib import Path

from . import errors
from .errors import MOST_PROBLEMS, Problem, Remark, shortened
from .pabulib_document import REQUIRED, SECTIONS, Document, Section, check_header

#: The longest line that is read. Ballots and descriptions of real files stay below a hundredth of it.
LONGEST_LINE = 1 << 20
#: The largest file that is read, in bytes: sixty times the largest real one.
LARGEST_FILE = 1 << 28
_CHUNK = 1 << 18
#: Every byte but those that have a meaning in a row: semicolon, quote and line ends.
_PLAIN = bytes(byte for byte in range(256) if byte not in b';"\n\r')
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def read_text(path: Path, *, longest_line: int = LONGEST_LINE) -> tuple[str, list[Remark]]:
    """
    The text of a file with plain line ends, or the FaultyFile that says why it cannot be read.

    A byte-order mark and CR LF are passed over with a remark.
    """
    try:
        data = _read_bytes(path, longest_line)
    except FileNotFoundError:
        raise errors.FaultyFile("There is no such file.") from None
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        why = getattr(error, "strerror", None) or error
        raise errors.FaultyFile(f"The file cannot be opened: {why}.") from None
    remarks = []
    if data.startswith(codecs.BOM_UTF8):
        data = data[len(codecs.BOM_UTF8) :]
        remarks.append(Remark(1, "The file begins with a byte-order mark.", "Save it as UTF-8 without one."))
    text = _decoded(data)
    if "\r" in text:
        first = text.index("\r")
        mark = "CR LF" if text.startswith("\r\n", first) else "CR"
        line = text.count("\n", 0, first) + 1
        remedy = "They are read as they are; `greenbudget convert` writes plain line ends."
        remarks.append(Remark(line, f"Lines end in {mark}.", remedy, minor=True))
        text = plain_line_ends(text)
    if not text.strip():
        raise errors.FaultyFile("The file is empty.")
    return text, remarks


def plain_line_ends(text: str) -> str:
    """`text` with LF wherever a line ends in CR LF or CR."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _decoded(data: bytes) -> str:
    if data.startswith(_UTF16):
        raise errors.FaultyFile("The file is UTF-16. Save it with the encoding UTF-8.", line=1)
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
    return text


def _read_bytes(path: Path, longest_line: int) -> bytes:
    status = path.stat()
    if stat.S_ISDIR(status.st_mode):
        raise errors.FaultyFile("This is a folder, not a file. Name the .pb file in it.")
    if not stat.S_ISREG(status.st_mode):
        raise errors.FaultyFile("This is a device or a pipe, not a file.")
    chunks: list[bytes] = []
    line, length, size = 1, 0, 0
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            # Looked at while reading, so that a gigabyte without a line end is refused after its first megabytes.
            first, last = chunk.find(b"\n"), chunk.rfind(b"\n")
            if (length := length + (len(chunk) if first < 0 else first)) > longest_line:
                raise errors.FaultyFile(
                    f"This line is longer than {longest_line:,} bytes, which no ballot is. "
                    "The file is damaged, or no .pb file.",
                    line=line,
                )
            if first >= 0:
                line += chunk.count(b"\n")
                length = len(chunk) - last - 1
            if (size := size + len(chunk)) > LARGEST_FILE:
                raise errors.FaultyFile(f"The file is larger than {LARGEST_FILE >> 20} MiB and is not read.")
            chunks.append(chunk)
    return b"".join(chunks)


def parse_pb(text: str) -> Document:
    """Take the text of a .pb file apart. Problems are collected, so that a clerk sees all of them at once."""
    document = Document()
    section: Section | None = None
    name, line = "", 0
    unread = io.StringIO(text, newline="\n")
    try:
        for line, row in _rows(unread, document):
            if section is not None and len(row) == len(section.header) > 1 and row[1]:  # by far the most frequent
                section.add(line, row)
            elif not any(row):
                pass
            elif (title := _section_title(row)) is not None:
                if title in document.sections:
                    document.problems.append(errors.RepeatedSection(title, line=line))
                _refuse_headless(document, name, section, line)
                name, section = title, None
            elif not name:
                document.problems.append(errors.MissingSection("META", line=line))
                return document
            elif section is None:
                section = _opened(document, name, row, line)
                if len(document.sections) == len(SECTIONS):  # its rows, mostly VOTES, are all that is left
                    _add_even_rows(section, text, unread)
            elif len(row) == len(section.header):
                section.add(line, row)
            else:
                _add_uneven(document, name, section, row, line)
            if len(document.problems) >= MOST_PROBLEMS:
                return document
    except Problem as problem:
        document.problems.append(problem)
        return document  # where the next row begins cannot be known
    _refuse_headless(document, name, section, line)
    for title in SECTIONS:
        if title not in document.sections:
            document.problems.append(errors.MissingSection(title, line=line))
    return document


def _rows(text: io.StringIO, document: Document) -> Iterator[tuple[int, list[str]]]:
    """Each row with the line on which it begins; raises UnclosedQuote or StrayQuote where it cannot be told."""
    csv.field_size_limit(LONGEST_LINE)
    reader = csv.reader(text, delimiter=";", strict=True)
    lines: list[str] = []
    line = 1
    while True:
        try:
            for row in reader:
                yield line, row
                line = reader.line_num + 1
            return
        except csv.Error as error:
            if "expected after" not in str(error):
                raise errors.UnclosedQuote(line=line) from None
            lines = lines or text.getvalue().split("\n")
            mended = None if reader.line_num > line else _quotes_taken_lightly(lines[line - 1])
            if mended is None:
                raise errors.StrayQuote(line=reader.line_num) from None
        remedy = 'The text is read up to the next semicolon; write a quote that belongs to it twice ("").'
        document.remarks.append(Remark(line, 'A closing quote (") is followed by more text.', remedy))
        yield line, mended
        line += 1


def _quotes_taken_lightly(line: str) -> list[str] | None:
    """The cells of a row with a stray quote, when it ends with its line all the same."""
    rows = list(csv.reader([line, "\0"], delimiter=";"))
    return rows[0] if len(rows) == 2 else None


def _refuse_headless(document: Document, name: str, section: Section | None, line: int) -> None:
    """A section that ends without ever having had a header."""
    if name and section is None:
        document.problems.append(errors.MissingColumn(name, REQUIRED[name][0], (), line=line))
        document.sections.setdefault(name, Section([], line))


def _section_title(row: list[str]) -> str | None:
    title = row[0].strip().upper()
    return title if title in SECTIONS and not any(row[1:]) else None


def _opened(document: Document, name: str, row: list[str], line: int) -> Section:
    header = [column.strip() for column in row]
    while len(header) > 1 and not header[-1]:
        header.pop()
    check_header(document, name, header, line)
    document.sections[name] = Section(header, line)
    return document.sections[name]


def _add_even_rows(section: Section, text: str, unread: io.StringIO) -> None:
    """
    Add all that is unread at once when it is nothing but rows as long as the header, without a quote; else nothing.

    Nearly every file ends like this, with as many rows as a city has voters.
    """
    width = len(section.header)
    begin = unread.tell()
    first = text.count("\n", 0, begin) + 1
    text = text[begin:].rstrip("\n") + "\n"
    height = text.count("\n")
    blank = ";" * (width - 1) + "\n"
    # A row with nothing behind its first cell may be a title, or no row at all.
    if width == 1 or blank in text or text.encode().translate(None, _PLAIN) != blank.encode() * height:
        return
    texts = text[:-1].replace("\n", ";").split(";")
    section.columns = [texts[at::width] for at in range(width)]
    section.lines.extend(range(first, first + height))
    unread.seek(0, io.SEEK_END)


def _add_uneven(document: Document, name: str, section: Section, row: list[str], line: int) -> None:
    """A row whose length is not the header's: taken when nothing that counts is lost or in doubt."""
    width = len(section.header)
    if len(row) > width and not any(row[width:]):
        row = row[:width]
    if len(row) > width and name == "META" and section.header[-1] == "value":
        row = [*row[: width - 1], ";".join(row[width - 1 :])]
        remedy = 'It is read as one text; put it in quotes (").'
        document.remarks.append(Remark(line, f"The value of {shortened(row[0])} contains “;”.", remedy, "value"))
    lost = [column for column in section.header[len(row) :] if column in REQUIRED[name] or column == "points"]
    if any("\n" in cell for cell in row) and len(row) != width:
        document.problems.append(errors.UnclosedQuote(line=line))
        return
    if len(row) > width or lost:
        missing = lost[0] if lost else ""
        document.problems.append(errors.MalformedRow(name, len(row), width, line=line, missing=missing))
        return
    if len(row) < width:
        document.remarks.append(
            Remark(
                line,
                f"The row ends before the column {shortened(section.header[len(row)])}.",
                "The rest is read as empty; write the missing semicolons.",
            )
        )
    section.add(line, row + [""] * (width - len(row)))
