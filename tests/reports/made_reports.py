"""Small reports for tests of pages."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from greenbudget.ballots.election import Election
from greenbudget.ballots.pabulib import read_election
from greenbudget.reports.particulars import particulars_of
from greenbudget.reports.report import Area, Report
from greenbudget.resources import sample_elections
from greenbudget.rules import Rule
from greenbudget.rules.explanation import Explanation, Wish, explain
from greenbudget.rules.turnout import turnout

HASH = "0123456789abcdef" * 4


def explained(election: Election, line: str) -> Explanation:
    """Everything about a count but what chance would have made of it."""
    return explain(election, Rule.parse(line), Wish(samples=0, workers=1), lambda *_: None)


def area_of(
    election: Election,
    line: str = "greedy",
    *,
    slug: str = "park",
    name: str = "",
    dropped: Mapping[str, int] | None = None,
    smallest: int = 10,
) -> Area:
    """One area, counted."""
    counted = turnout(election.profile, smallest=smallest)
    return Area(slug, name, explained(election, line), counted, None, dropped)


def report_of(*areas: Area, **particulars: object) -> Report:
    """A report on areas, with the office's particulars."""
    return Report(areas, particulars_of(particulars, "particulars.toml"))


@cache
def sample(name: str, line: str, slug: str = "park", area: str = "") -> Area:
    """A sample election as an area; the same object for all tests of a process."""
    path = sample_elections() / name / "election.pb"
    return area_of(read_election(path).election, line, slug=slug, name=area)
