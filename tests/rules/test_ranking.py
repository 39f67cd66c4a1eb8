"""The projects by votes."""

from __future__ import annotations

from hypothesis import given

from greenbudget.ballots.ballot_types import Scoring
from greenbudget.ballots.election import Election
from greenbudget.rules import Rule
from greenbudget.rules.ranking import places, ranking
from greenbudget.rules.tally import Tally, tally
from tests.elections import elections, vote


def by(line: str, election: Election) -> Tally:
    return tally(election, Rule.parse(line).terms)


FOUR = vote(100, {"park": 60, "pond": 50, "bench": 30, "wood": 10}, ["3 x pond", "2 x park", "2 x bench", "wood"])


def test_most_votes_come_first_and_equals_go_by_the_order_of_ties() -> None:
    """Park and bench have two votes each: the cheaper bench stands first, or the dearer park if that is the order."""
    assert ranking(by("greedy", FOUR)) == ("pond", "bench", "park", "wood")
    assert ranking(by("greedy ties=higher_cost", FOUR)) == ("pond", "park", "bench", "wood")


def test_equal_votes_share_a_place() -> None:
    """One first, two second, and the next one is fourth."""
    assert places(by("greedy", FOUR)) == {"pond": 1, "bench": 2, "park": 2, "wood": 4}


def test_a_withdrawn_project_stands_last_whatever_its_votes() -> None:
    """Five people still voted for the project that was withdrawn; one without any vote stands before it."""
    election = vote(10, {"gone": 5, "park": 5, "wood": 5}, ["5 x gone", "park"], withdrawn=["gone"])
    assert places(by("greedy", election)) == {"park": 1, "wood": 2, "gone": 3}
    nothing = vote(10, {"gone": 5, "park": 5}, ["gone"], withdrawn=["gone"])
    assert places(by("greedy", nothing)) == {"park": 1, "gone": 2}


def test_points_rank_where_ballots_carry_points_and_scores_below_zero_rank_low() -> None:
    """Three points of one voter outweigh one point each of two; who is disliked stands after who got nothing."""
    assert ranking(by("greedy", vote(9, {"park": 3, "pond": 3}, [{"park": 1}, {"park": 1}, {"pond": 3}]))) == (
        "pond",
        "park",
    )
    scores = vote(9, {"park": 3, "pond": 3}, [{"park": -1}], kind=Scoring())
    assert places(by("greedy", scores)) == {"pond": 1, "park": 2}


@given(elections())
def test_a_place_is_one_more_than_the_projects_with_more_votes(election: Election) -> None:
    """Every project that was not withdrawn has as many before its place as have more votes."""
    counted = by("greedy", election)
    found, projects, votes = places(counted), election.instance.projects, counted.support.votes
    assert tuple(found) == ranking(counted)
    assert sorted(found) == sorted(counted.ids)
    for at, project in enumerate(projects):
        if not project.withdrawn:
            more = sum(votes[other] > votes[at] for other, each in enumerate(projects) if not each.withdrawn)
            assert found[project.id] == more + 1
