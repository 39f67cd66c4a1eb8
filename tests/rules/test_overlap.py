"""What else the supporters of a project chose."""

from __future__ import annotations

import time
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenbudget.ballots.ballot_types import Approval, Scoring
from greenbudget.ballots.election import Election
from greenbudget.ballots.instance import Instance
from greenbudget.ballots.pabulib import read_election
from greenbudget.ballots.profile import Profile
from greenbudget.ballots.project import Project
from greenbudget.rules import Rule
from greenbudget.rules.overlap import CoSupport, Overlap, co_supporters
from greenbudget.rules.tally import tally
from tests import reference
from tests.elections import elections, vote

TOWN = vote(100, {"park": 60, "pond": 50, "bench": 30}, ["4 x park pond", "3 x pond bench", "pond", "2 x bench"])


def test_a_loser_learns_what_its_supporters_got_instead() -> None:
    """Of the eight who wanted the pond four chose the park as well and three the bench; one got nothing at all."""
    pond = co_supporters(tally(TOWN), ["park", "bench"])["pond"]
    assert pond == CoSupport("pond", 8, 7, (Overlap("park", 4, Fraction(1, 2)), Overlap("bench", 3, Fraction(3, 8))))
    assert pond.share_with_funded == Fraction(7, 8)


def test_a_funded_project_is_not_in_common_with_itself() -> None:
    """All four who chose the park chose the pond, none the bench: only the pond is named."""
    found = co_supporters(tally(TOWN), ["bench", "pond", "park"])
    assert found["park"] == CoSupport("park", 4, 4, (Overlap("pond", 4, Fraction(1)),))
    assert found["bench"] == CoSupport("bench", 5, 3, (Overlap("pond", 3, Fraction(3, 5)),))


def test_equal_overlaps_stand_in_published_order() -> None:
    """As many chose the pond as the bench; the pond is published first, however the funded ones are named."""
    found = co_supporters(tally(vote(9, {"pond": 1, "bench": 1, "park": 1}, ["park pond bench"])), ["bench", "pond"])
    assert [overlap.project for overlap in found["park"].overlaps] == ["pond", "bench"]


def test_without_supporters_or_funded_projects_there_is_nothing_in_common() -> None:
    """A project that nobody chose, and a vote in which nothing was funded."""
    found = co_supporters(tally(vote(9, {"pond": 1, "park": 1}, ["pond"])), ["pond"])
    assert found["park"] == CoSupport("park", 0, 0, ())
    assert found["park"].share_with_funded == 0
    assert co_supporters(tally(TOWN), [])["pond"] == CoSupport("pond", 8, 0, ())
    assert co_supporters(tally(vote(9, {"pond": 1}, [])), [])["pond"] == CoSupport("pond", 0, 0, ())


def test_a_score_below_zero_is_no_choice() -> None:
    """Whoever gives the pond a point less than nothing does not support it."""
    scores = vote(9, {"park": 3, "pond": 3}, [{"park": 1, "pond": -1}, {"park": 1, "pond": 2}], kind=Scoring())
    assert co_supporters(tally(scores), ["pond"])["park"].overlaps == (Overlap("pond", 1, Fraction(1, 2)),)


@given(elections(), st.sampled_from(["greedy", "equal_shares completion=add1"]))
def test_overlaps_are_those_of_a_count_voter_by_voter(election: Election, line: str) -> None:
    """Going through the ballots one by one gives the same numbers."""
    rule = Rule.parse(line)
    allocation = rule.count(election).allocation
    counted = reference.Count(election, {})
    chosen = [{counted.ids[p] for p, given in points.items() if given > 0} for points in counted.points]
    for project_id, found in co_supporters(tally(election, rule.terms), allocation).items():
        mine = [ballot for ballot in chosen if project_id in ballot]
        others = [other for other in allocation if other != project_id]
        assert found.supporters == len(mine)
        assert found.with_funded == sum(bool(ballot & set(others)) for ballot in mine)
        assert {each.project: each.voters for each in found.overlaps} == {
            other: number for other in others if (number := sum(other in ballot for ballot in mine))
        }
        assert all(each.share == Fraction(each.voters, len(mine)) for each in found.overlaps)
        assert [each.voters for each in found.overlaps] == sorted((o.voters for o in found.overlaps), reverse=True)


def test_most_supporters_of_wieliczkas_project_16_got_something_else(real_elections: Path) -> None:
    """Project 16 was not funded; 318 of the 376 who wanted it chose one of the 30 that were, 242 of them project 70."""
    election = read_election(real_elections / "Poland_Wieliczka_2023_Green_Budget.pb").election
    outcome = Rule.parse("equal_shares completion=add1 comparison=greedy").count(election)
    found = co_supporters(tally(election), outcome.allocation)["16"]
    assert (found.supporters, found.with_funded) == (376, 318)
    assert found.overlaps[0] == Overlap("70", 242, Fraction(242, 376))


@pytest.mark.long
def test_a_large_city_is_told_within_seconds() -> None:
    """700 projects, 50,000 different ballots of 15 choices, 300 funded."""
    draw = np.random.Generator(np.random.PCG64(1))
    choices = np.argsort(draw.random((50_000, 700)), axis=1)[:, :15].ravel()
    offsets = np.arange(0, len(choices) + 1, 15)
    profile = Profile(Approval(), offsets, choices, np.arange(50_000))
    election = Election(Instance(tuple(Project(str(at), 1) for at in range(700)), 300), profile)
    counted, begin = tally(election), time.monotonic()
    found = co_supporters(counted, [str(at) for at in range(300)])
    assert time.monotonic() - begin < 10
    assert len(found) == 700
