"""A file taken apart into sections, before anybody asks what a column means."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from . import errors
from .errors import Problem, Remark

SECTIONS = ("META", "PROJECTS", "VOTES")
#: The columns without which a section cannot be understood.
REQUIRED = {"META": ("key", "value"), "PROJECTS": ("project_id", "cost"), "VOTES": ("voter_id", "vote")}


@dataclass
class Section:
    """One section: its header, its texts in columns as in a Profile, and the line on which each row begins."""

    header: list[str]
    header_line: int
    columns: list[list[str]] = field(init=False)
    lines: list[int] = field(init=False, default_factory=list)

    def __post_init__(self) -> None:
        self.columns = [[] for _ in self.header]

    def add(self, line: int, row: Sequence[str]) -> None:
        """Add a row as long as the header."""
        self.lines.append(line)
        for column, text in zip(self.columns, row, strict=True):
            column.append(text)

    def column(self, name: str) -> list[str]:
        """The texts under `name`, one a row."""
        return self.columns[self.header.index(name)]

    def rows(self) -> Iterator[tuple[int, dict[str, str]]]:
        """Each row by the names of its columns, with its line."""
        for line, row in zip(self.lines, zip(*self.columns, strict=True), strict=True):
            yield line, dict(zip(self.header, row, strict=True))


@dataclass
class Document:
    """A file taken apart into META, PROJECTS and VOTES, with what was odd or wrong on the way."""

    sections: dict[str, Section] = field(default_factory=dict)
    remarks: list[Remark] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def check_header(document: Document, name: str, header: list[str], line: int) -> None:
    for column in REQUIRED[name]:
        if column not in header:
            document.problems.append(errors.MissingColumn(name, column, header, line=line))
    if "" in header:
        document.problems.append(errors.NamelessColumn(name, header.index("") + 1, line=line))
    if len(set(header)) < len(header):
        repeated = next(column for at, column in enumerate(header) if column in header[:at])
        document.problems.append(errors.RepeatedColumn(name, repeated, line=line))
