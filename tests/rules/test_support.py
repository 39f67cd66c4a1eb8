"""Who supports what: approvals, points, ranks and scores, counted once for all rules."""

from __future__ import annotations

from fractions import Fraction
from random import Random

import numpy as np
import pytest

from greenbudget.ballots.ballot_types import Approval, Cumulative, Ranked, Scoring
from greenbudget.ballots.election import Election
from greenbudget.ballots.errors import TooLargeToCount
from greenbudget.rules import support as supporting
from greenbudget.rules.support import Support, count_support, default_points
from tests.elections import count, seeded, vote, with_ballots


def votes(support: Support) -> list[Fraction]:
    return [support.shown_votes(project) for project in range(len(support.votes))]


def backing(support: Support, project: int) -> list[tuple[int, Fraction]]:
    """How many voters give a project how much."""
    ballots, points = support.of(project)
    return sorted(
        (int(support.weights[b]), Fraction(int(p), support.scale)) for b, p in zip(ballots, points, strict=True)
    )


def test_approvals_count_one_each() -> None:
    """Three ballots name the park, one of them the pond as well; an empty ballot is still a voter."""
    support = count_support(vote(1, {"park": 1, "pond": 1, "bench": 1}, ["2 x park", "pond park", ""]))
    assert votes(support) == [3, 1, 0]
    assert support.supporters == (3, 1, 0)
    assert support.voters == 4
    assert backing(support, 0) == [(1, 1), (2, 1)]


def test_ballots_that_say_the_same_become_one_with_a_weight() -> None:
    """The order of approvals does not matter, so "a b" and "b a" are the same, however the ballots are stored."""
    election = vote(1, {"a": 1, "b": 1}, ["3 x a b", "2 x b a", "a", "", ""])
    for stored in (election, with_ballots(election, election.profile.ballots(), merge=False)):
        support = count_support(stored)
        assert sorted(support.weights.tolist()) == [1, 2, 5]
        assert backing(support, 1) == [(5, 1)]


def test_no_points_are_no_support() -> None:
    """A choice with 0 points neither counts as a supporter nor splits the ballot from those who left it out."""
    support = count_support(vote(1, {"a": 1, "b": 1}, [{"a": 2, "b": 0}, {"a": 2}], kind=Cumulative()))
    assert votes(support) == [4, 0]
    assert support.supporters == (2, 0)
    assert support.weights.tolist() == [2]


def test_points_with_decimals_are_exact() -> None:
    """A third and a half add up without rounding."""
    support = count_support(vote(1, {"a": 1}, [{"a": "1/3"}, {"a": "0.5"}], kind=Cumulative()))
    assert votes(support) == [Fraction(5, 6)]
    assert backing(support, 0) == [(1, Fraction(1, 3)), (1, Fraction(1, 2))]


def test_the_default_score_counts_for_what_a_ballot_leaves_out() -> None:
    """Ann scores only the park; the pond and the bench receive the default of 1 from her."""
    kind = Scoring(default_score=Fraction(1))
    support = count_support(
        vote(1, {"park": 1, "pond": 1, "bench": 1}, [{"park": 3}, {"pond": 0, "bench": -2}], kind=kind)
    )
    assert votes(support) == [4, 1, -1]
    assert support.supporters == (2, 1, 1)


def test_negative_scores_lower_the_votes_but_support_nothing() -> None:
    """Who scores a project below zero takes from its sum and pays nothing for it."""
    support = count_support(vote(1, {"a": 1}, [{"a": 3}, {"a": -1}], kind=Scoring()))
    assert votes(support) == [2]
    assert backing(support, 0) == [(1, 3)]


@pytest.mark.parametrize(
    ("kind", "expected"), [(Ranked(max_length=3), [5, 5, 1]), (Ranked(), [5, 5, 1]), (Ranked(max_length=5), [9, 9, 3])]
)
def test_ranks_are_worth_k_down_to_1(kind: Ranked, expected: list[int]) -> None:
    """Three slots are worth 3, 2, 1; where no number of slots is declared, the longest ballot has as many."""
    election = vote(1, {"a": 1, "b": 1, "c": 1}, ["a b c", "b a"], kind=kind)
    assert votes(count_support(election)) == expected


def test_points_by_rank_can_be_set_and_ranks_beyond_them_are_worth_nothing() -> None:
    """Kraków's 3-2-1 is a setting; with 3,1 a third rank is no support."""
    election = vote(1, {"a": 1, "b": 1, "c": 1}, ["a b c", "b a c"], kind=Ranked(max_length=3))
    support = count_support(election, (Fraction(3), Fraction(1)))
    assert votes(support) == [4, 4, 0]
    assert support.supporters == (2, 2, 0)
    assert default_points(election) == (3, 2, 1)


def test_points_that_ranked_ballots_carry_count_unless_set() -> None:
    """A ranked ballot may come with its own points; a setting overrules them."""
    election = vote(1, {"a": 1, "b": 1}, [{"a": 10, "b": 1}], kind=Ranked())
    assert votes(count_support(election)) == [10, 1]
    assert votes(count_support(election, (Fraction(2), Fraction(1)))) == [2, 1]


def test_first_ranks() -> None:
    """On ranked ballots the first place, with points whatever received most, all of them if several did."""
    ranked = vote(1, {"a": 1, "b": 1}, ["a b", "a", "b a"], kind=Ranked())
    assert count_support(ranked).first_ranks == (2, 1)
    points = vote(1, {"a": 1, "b": 1}, [{"a": 2, "b": 2}, {"b": 1}, {"a": 0}], kind=Cumulative())
    assert count_support(points).first_ranks == (1, 2)


@pytest.mark.parametrize(
    "election",
    [
        vote(1, {"a": 1}, []),
        vote(1, {"a": 1}, [], kind=Ranked()),
        vote(1, {"a": 1}, [], kind=Scoring(default_score=Fraction(1))),
        vote(1, {"a": 1}, ["", ""], kind=Ranked()),
    ],
)
def test_without_ballots_nothing_has_votes_and_settings_can_be_given_again(election: Election) -> None:
    """Nobody voted, or everybody handed in an empty ballot: no votes, and the settings printed still read."""
    assert votes(count_support(election)) == [0]
    outcome = count("greedy", election)
    assert count("greedy " + " ".join(f"{k}='{v}'" for k, v in outcome.settings.items()), election) == outcome


def test_points_too_large_to_add_up_are_refused() -> None:
    """A rank worth a trillion and a billionth of a point leaves no room for sums, and is refused in words."""
    with pytest.raises(TooLargeToCount, match="too large to be added up"):
        count("greedy points=999999999999.000000001,1", vote(1, {"a": 1, "b": 1}, ["a b"], kind=Ranked()))


def test_ballots_that_differ_are_kept_apart_even_if_their_digests_were_equal(monkeypatch: pytest.MonkeyPatch) -> None:
    """Digests only find equal ballots; what a ballot says decides whether it is merged."""
    election = seeded(Random(11), Approval())
    expected = count_support(election)
    monkeypatch.setattr(supporting, "_digests", lambda *given: np.zeros(given[-1], dtype=np.uint64))
    counted = count_support(election)
    assert counted.votes == expected.votes
    assert int(counted.weights.sum()) == election.profile.voters
    assert len(counted.weights) == len(election.profile.offsets) - 1 > 1
