"""Files that are meant to fail, each with one fault, and one that is dirty but readable. Plain text on purpose."""

from __future__ import annotations

from dataclasses import dataclass

_META = """META
key;value
description;{description}
country;Poland
unit;Wiklinogród nad Wisłą
instance;2026
num_projects;3
num_votes;{votes}
budget;90000
vote_type;{vote_type}
rule;greedy
date_begin;08.06.2026
date_end;21.06.2026
{limits}edition;4
language;pl
currency;PLN
"""
_PROJECTS = """PROJECTS
project_id;cost;votes;name;category;selected
1;50000;3;Ogród deszczowy przy ulicy Promowej;woda;1
2;40000;2;Szpaler lip wzdłuż ulicy Lipowej;zieleń;1
3;20000;1;Kawiarenka naprawcza na osiedlu Portowym;obieg rzeczy;0
"""
_VOTES = """VOTES
voter_id;vote;voting_method
204;1;internet
211;1,2;paper
218;2,1;internet
225;3;internet
"""


@dataclass(frozen=True)
class Faulty:
    """A file as text, and what must be said about it."""

    name: str
    title: str
    story: str
    pb: bytes
    expected: dict[str, object]


def faulty() -> list[Faulty]:
    """All faulty samples, and the dirty one."""
    return [
        _bad(
            "bad_unknown_project",
            "A vote for a project that is not there",
            "Voter 218 votes for project 7; the list ends at 3.",
            _text("Nieznany projekt").replace("218;2,1;", "218;2,7;"),
            "UnknownProject",
            "218;",
            "vote",
        ),
        _bad(
            "bad_points_list_too_short",
            "Three projects, two values of points",
            "Voter 218 names three projects and gives points to two: nobody can know what the third should have had.",
            _points_text(),
            "PointsMismatch",
            "218;",
            "points",
        ),
        _bad(
            "bad_duplicate_voter",
            "A voter twice",
            "Voter 211 stands in the list a second time, once on paper and once online.",
            _text("Dwa głosy jednej osoby").replace("225;3;", "211;3;"),
            "DuplicateVoter",
            "211;3;",
            "voter_id",
        ),
        _bad(
            "bad_negative_cost",
            "A negative cost",
            "Project 2 costs -40000.",
            _text("Koszt ujemny").replace("2;40000;", "2;-40000;"),
            "BadAmount",
            "2;-40000;",
            "cost",
        ),
        _bad(
            "bad_missing_votes_section",
            "No votes section",
            "The file ends after the projects; it is named at its last line.",
            _META.format(description="Bez głosów", votes=4, vote_type="approval", limits="") + _PROJECTS,
            "MissingSection",
            "3;20000;",
            "",
        ),
        _bad(
            "bad_truncated",
            "Cut off in the middle",
            "META announces twelve votes, and the file breaks off in the fourth, as after a failed download.",
            _text("Plik urwany", votes=12).removesuffix(";internet\n"),
            "TruncatedSection",
            "225;",
            "",
        ),
        _dirty(),
    ]


def _text(description: str, *, votes: int = 4) -> str:
    head = _META.format(description=description, votes=votes, vote_type="approval", limits="")
    return head + _PROJECTS + _VOTES


def _points_text() -> str:
    head = _META.format(
        description="Za mało punktów", votes=3, vote_type="cumulative", limits="max_points;5\nmax_sum_points;10\n"
    )
    votes = "VOTES\nvoter_id;vote;points;voting_method\n204;1;5;internet\n211;1,2;5,3;paper\n218;2,1,3;5,4;internet\n"
    return head + _PROJECTS + votes


def _bad(name: str, title: str, story: str, text: str, kind: str, line_begins: str, column: str) -> Faulty:
    line = 1 + next(at for at, found in enumerate(text.split("\n")) if found.startswith(line_begins))
    expected: dict[str, object] = {"error": {"type": kind, "line": line, "column": column}}
    return Faulty(name, title, story, text.encode(), expected)


def _dirty() -> Faulty:
    """
    BOM, CRLF, a decimal comma, a repeated project, blanks after commas.

    Votes 3, 2, 1 when the repeated 3 counts once; 49999.50 + 40000 = 89999.50 fit in 90 000, 20 000 more do not.
    """
    text = _text("Brudny, ale czytelny")
    for clean, soiled in (
        ("1;50000;", "1;49999,50;"),
        ("211;1,2;", "211;1, 2;"),
        ("218;2,1;", "218; 2 ,1;"),
        ("225;3;", "225;3,3;"),
    ):
        text = text.replace(clean, soiled)
    count = {"rule": "greedy", "allocation": ["1", "2"], "total_cost": "89999.50"}
    return Faulty(
        "dirty_but_readable",
        "Dirty but readable",
        "Byte-order mark, CRLF, a decimal comma, a project named twice (each remarked on) and blanks after commas "
        "(not).",
        b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode(),
        {"counts": [count], "remarks": 4},
    )
