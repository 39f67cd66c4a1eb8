"""A file taken apart into sections, before anybody asks what a column means."""

from __future__ import annotations

from dataclasses import dataclass, field

from . import errors
from .errors import Problem, Remark

SECTIONS = ("META", "PROJECTS", "VOTES")
#: The columns without which a section cannot be understood.
REQUIRED = {"META": ("key", "value"), "PROJECTS": ("project_id", "cost"), "VOTES": ("voter_id", "vote")}


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


def check_header(document: Document, name: str, header: list[str], line: int) -> None:
    for column in REQUIRED[name]:
        if column not in header:
            document.problems.append(errors.MissingColumn(name, column, header, line=line))
    if "" in header:
        document.problems.append(errors.NamelessColumn(name, header.index("") + 1, line=line))
    if len(set(header)) < len(header):
        repeated = next(column for at, column in enumerate(header) if column in header[:at])
        document.problems.append(errors.RepeatedColumn(name, repeated, line=line))
