"""What became of one ballot."""

from __future__ import annotations

from fractions import Fraction
from itertools import product

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from greenbudget.ballots.ballot import Ballot
from greenbudget.ballots.ballot_types import Ranked, Scoring
from greenbudget.ballots.election import Election
from greenbudget.rules import Rule
from greenbudget.rules.ballot_fate import BallotFate, ChoiceFate, ballot_fate
from greenbudget.rules.outcome import Stage
from greenbudget.rules.tally import tally
from tests.elections import elections, vote

steady = settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
#: Each of ten voters holds 10. Six want park and pond, four a bench.
TWO_GROUPS = vote(100, {"park": 30, "pond": 36, "bench": 20}, ["6 x park pond", "4 x bench"])


def fates(line: str, election: Election) -> list[BallotFate]:
    """What became of every ballot, in the order of the file."""
    rule = Rule.parse(line)
    outcome, counted = rule.count(election), tally(election, rule.terms)
    return [ballot_fate(election, rule, outcome, ballot, counted=counted) for ballot in election.profile.ballots()]


def test_a_voter_sees_what_was_paid_for_each_choice_and_what_is_left() -> None:
    """Of the 10 that everyone holds each of six paid 5 for the park; the pond was not funded, so 5 are left."""
    assert fates("equal_shares", TWO_GROUPS)[0] == BallotFate(
        (
            ChoiceFate("park", funded=True, points=Fraction(1), paid=Fraction(5_00), share=Fraction(5_00)),
            ChoiceFate("pond", funded=False, points=Fraction(1)),
        ),
        endowment=Fraction(10_00),
        left=Fraction(5_00),
    )


def test_whoever_has_less_left_pays_less_than_an_even_share() -> None:
    """Ann spent 6 of her 10 on the bench. For the lake at 22 she has 4 left and pays them, Bob and Eve pay 9 each."""
    election = vote(30, {"bench": 6, "lake": 22}, ["bench lake", "lake", "lake"])
    ann, bob, _ = fates("equal_shares satisfaction=cardinality", election)
    assert [(each.project, each.paid, each.share) for each in ann.choices] == [
        ("bench", 6_00, 6_00),
        ("lake", 4_00, Fraction(22_00, 3)),
    ]
    assert (ann.left, bob.choices[0].paid, bob.left) == (0, 9_00, 1_00)


def test_without_equal_shares_nobody_paid_but_the_even_share_is_told() -> None:
    """Greedy spends common money: six wanted the park for 30, which is 5 for each."""
    found = fates("greedy", TWO_GROUPS)[0]
    assert (found.endowment, found.left) == (None, None)
    assert [(each.funded, each.paid, each.share) for each in found.choices] == [(True, None, 5_00), (True, None, 6_00)]


def test_where_greedy_replaced_equal_shares_nobody_paid() -> None:
    """Four bought b, but six prefer greedy, which funds a: what was paid before is of no account."""
    election = vote(100, {"a": 70, "b": 40}, ["6 x a", "4 x b"])
    found = fates("equal_shares comparison=greedy", election)
    assert {each.endowment for each in found} == {None}
    assert found[0].choices == (ChoiceFate("a", funded=True, points=Fraction(1), share=Fraction(70_00, 6)),)


def test_what_a_utilitarian_completion_adds_nobody_paid() -> None:
    """The pond is funded from what all left over: it has an even share, but no payment, and 5 are still left."""
    found = fates("equal_shares completion=utilitarian", TWO_GROUPS)[0]
    assert [(each.funded, each.paid, each.share) for each in found.choices] == [(True, 5_00, 5_00), (True, None, 6_00)]
    assert found.left == 5_00


def test_points_decide_what_a_voter_pays_where_satisfaction_counts_them() -> None:
    """Ann gives the park 2 points, Bob 1: of its cost of 9 she pays 6 and he 3."""
    election = vote(20, {"park": 9}, [{"park": 2}, {"park": 1}])
    by_points = fates("equal_shares satisfaction=points", election)
    assert [(each.choices[0].points, each.choices[0].paid) for each in by_points] == [(2, 6_00), (1, 3_00)]
    assert [each.choices[0].paid for each in fates("equal_shares", election)] == [4_50, 4_50]


def test_choices_stand_in_the_order_of_the_ballot() -> None:
    """A ranked ballot puts the pond first, with 2 points; with points=3 the second rank is given nothing."""
    election = vote(20, {"park": 9, "pond": 5}, ["pond park"], kind=Ranked())
    assert [(each.project, each.points) for each in fates("greedy", election)[0].choices] == [("pond", 2), ("park", 1)]
    (found,) = fates("equal_shares points=3", election)
    assert found.choices[1] == ChoiceFate("park", funded=False, points=Fraction(0))


def test_no_points_or_fewer_are_no_support() -> None:
    """Bob gave the funded park a point less than nothing: he paid nothing, and it is not spent on him."""
    election = vote(20, {"park": 9}, [{"park": 1}, {"park": 1}, {"park": -1}], kind=Scoring())
    assert fates("equal_shares endowment_start=exact", election)[2].choices == (
        ChoiceFate("park", funded=True, points=Fraction(-1), paid=Fraction(0), share=Fraction(0)),
    )


def test_what_is_scored_by_default_follows_the_choices() -> None:
    """Ann scores only the pond; the park, of which she says nothing, gets the default of 1 from her and her money."""
    kind = Scoring(default_score=Fraction(1))
    election = vote(20, {"park": 6, "pond": 4}, [{"pond": 2}, {"park": 1, "pond": 0}], kind=kind)
    ann, bob = fates("equal_shares", election)
    assert [(each.project, each.points, each.paid) for each in ann.choices] == [("pond", 2, 4_00), ("park", 1, 3_00)]
    assert [(each.project, each.points, each.paid) for each in bob.choices] == [("park", 1, 3_00), ("pond", 0, 0)]


def test_a_ballot_that_was_not_cast_is_told_what_one_like_it_would_have_paid() -> None:
    """Nobody chose park and bench; at the prices of the count each would have cost such a voter 5."""
    rule = Rule.parse("equal_shares")
    found = ballot_fate(TWO_GROUPS, rule, rule.count(TWO_GROUPS), Ballot((2, 0)))
    assert [(each.project, each.paid, each.share) for each in found.choices] == [
        ("bench", 5_00, 5_00),
        ("park", 5_00, 5_00),
    ]
    assert found.left == 0


LINES = [
    f"equal_shares satisfaction={satisfaction} completion={completion} comparison={comparison}"
    for satisfaction, completion, comparison in product(
        ("cost", "cardinality", "points", "points_cost"),
        ("none", "add1", "utilitarian", "add1+utilitarian"),
        ("none", "greedy"),
    )
]


@steady
@given(elections(), st.sampled_from(LINES))
def test_all_payments_for_a_project_are_its_cost(election: Election, line: str) -> None:
    """To the last fraction of a grosz; nobody pays more than the endowment, and even shares add up as well."""
    outcome = Rule.parse(line).count(election)
    found = fates(line, election)
    bought = [round_ for round_ in outcome.rounds if round_.stage is Stage.EQUAL_SHARES]
    for round_ in bought:
        mine = [each for fate in found for each in fate.choices if each.project == round_.project]
        assert sum(each.paid or 0 for each in mine) == round_.cost
        assert sum(each.share or 0 for each in mine) == round_.cost
    for fate in found:
        paid = [each for each in fate.choices if each.paid is not None]
        assert {each.project for each in paid} <= {round_.project for round_ in bought}
        assert [each.project for each in fate.choices if each.funded] == [
            each.project for each in fate.choices if each.project in outcome.allocation
        ]
        if fate.endowment is not None:
            assert fate.left == fate.endowment - sum(each.paid or 0 for each in paid)
            assert 0 <= fate.left <= fate.endowment
        else:
            assert not paid


@pytest.mark.parametrize("line", ["greedy", "knapsack"])
@steady
@given(elections())
def test_every_supporter_of_a_funded_project_has_the_same_even_share(line: str, election: Election) -> None:
    """The even shares of all ballots for a project add up to its cost, unless nobody supports it."""
    outcome = Rule.parse(line).count(election)
    found = fates(line, election)
    for project_id in outcome.allocation:
        shares = [each.share for fate in found for each in fate.choices if each.project == project_id and each.share]
        cost = election.instance.projects[election.instance.index_of[project_id]].cost
        assert sum(shares) == (cost if shares else 0)
        assert len(set(shares)) <= 1
