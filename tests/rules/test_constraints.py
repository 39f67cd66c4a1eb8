"""What may be funded at all, whatever the rule."""

from __future__ import annotations

from fractions import Fraction

import pytest

from greenbudget.ballots.errors import BadSetting
from greenbudget.rules import RULES
from greenbudget.rules.terms import Threshold
from tests.elections import count, vote, why_not

ALL_RULES = pytest.mark.parametrize("rule", list(RULES))


@ALL_RULES
def test_a_withdrawn_project_never_wins(rule: str) -> None:
    """Pabulib marks it by a cost of 999,999,999; it does not win even where the budget would suffice."""
    election = vote(2_000_000_000, {"gone": 999_999_999, "park": 5}, ["3 x gone", "park"], withdrawn=["gone"])
    outcome = count(rule, election)
    assert outcome.allocation == ("park",)
    assert why_not(outcome) == {"gone": "withdrawn"}


@ALL_RULES
def test_a_project_that_costs_as_much_but_is_not_withdrawn_may_win(rule: str) -> None:
    """Being withdrawn is a mark of the project, not a matter of its cost."""
    election = vote(2_000_000_000, {"dear": 999_999_999}, ["dear"])
    assert count(rule, election).allocation == ("dear",)


@ALL_RULES
@pytest.mark.parametrize(("threshold", "funded"), [("2", True), ("3", False), ("50%", True), ("50.1%", False)])
def test_a_threshold_of_votes_or_of_ballots(rule: str, threshold: str, funded: bool) -> None:
    """Two of four voters, one of whom left the ballot empty, approve the park: exactly half of all ballots."""
    outcome = count(f"{rule} threshold={threshold}", vote(100, {"park": 5}, ["2 x park", "2 x "]))
    assert outcome.allocation == (("park",) if funded else ())
    if not funded:
        (refusal,) = outcome.refusals
        assert refusal.reason == "below_threshold"
        assert refusal.available == 2
        assert refusal.needed == (3 if threshold == "3" else Fraction(2004, 1000))


@ALL_RULES
def test_a_threshold_counts_points_where_ballots_carry_them(rule: str) -> None:
    """Five points from one voter pass a threshold of five."""
    election = vote(100, {"park": 5, "pond": 5}, [{"park": 5, "pond": 4}])
    assert count(f"{rule} threshold=5", election).allocation == ("park",)


@ALL_RULES
def test_groups_of_exclusive_projects_may_overlap(rule: str) -> None:
    """Of a, b and of b, c at most one each: a and c can win together, and b names the one that shut it out."""
    election = vote(100, {"a": 5, "b": 5, "c": 5}, ["3 x a", "2 x b", "2 x c", "a b c"])
    outcome = count(f"{rule} exclusive=a+b,b+c", election)
    assert set(outcome.allocation) == {"a", "c"}
    assert [(refusal.project, refusal.reason, refusal.by) for refusal in outcome.refusals] == [("b", "excluded", "a")]


@ALL_RULES
def test_an_unknown_project_in_a_group_is_refused(rule: str) -> None:
    """A slip in an id does not silently drop an exclusion."""
    with pytest.raises(BadSetting, match="there is no project z"):
        count(f"{rule} exclusive=a+z", vote(1, {"a": 1}, ["a"]))


def test_a_project_below_the_threshold_excludes_nobody() -> None:
    """The stronger rival of the pond misses nothing but the threshold of cost; what cannot win cannot exclude."""
    election = vote(100, {"gone": 999_999_999, "pond": 5}, ["3 x gone", "pond"], withdrawn=["gone"])
    assert count("greedy exclusive=gone+pond", election).allocation == ("pond",)


def test_a_threshold_reads_as_it_is_written() -> None:
    """50 is shown as 50, a tenth of the ballots as 10%."""
    assert Threshold(Fraction(1, 8), is_share=True).votes_needed(100) == Fraction(25, 2)
