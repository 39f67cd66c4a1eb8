"""Completions of equal shares: add1, with and without the exhaustive stop, and utilitarian."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest

from greenbudget.ballots.pabulib import read_election
from greenbudget.rules.market import open_market
from greenbudget.rules.shopping import shop
from greenbudget.rules.tally import tally
from tests.elections import count, funded, vote

#: Shares of 33⅓: the supporters of each project lack a little, and only two of the three fit the budget.
SHORT = vote(100, {"a": 35, "b": 36, "c": 40}, ["a", "b", "c"])


def test_add1_raises_the_share_in_whole_units_until_the_budget_is_passed() -> None:
    """From 33 up: at 35 a is bought, at 36 b; at 40 all three would cost 111, so 39 is the last endowment."""
    outcome = count("equal_shares completion=add1", SHORT)
    assert outcome.allocation == ("a", "b")
    done = outcome.completion
    assert (done.endowment_start, done.endowment, done.reruns, done.ended_because) == (33_00, 39_00, 7, "budget_limit")


def test_add1_can_stop_as_soon_as_nothing_more_fits() -> None:
    """At 36 the 29 left pay for no further project, so the count may end there instead of at 39."""
    outcome = count("equal_shares completion=add1 stop_when_exhaustive=true", SHORT)
    assert outcome.allocation == ("a", "b")
    assert (outcome.completion.endowment, outcome.completion.ended_because) == (36_00, "exhaustive")


def test_the_exhaustive_stop_can_change_the_winners() -> None:
    """Without the stop, dearer supporters outbid: three voters buy the park once they hold 21 each."""
    election = vote(60, {"park": 60, "x": 19, "y": 19, "z": 19}, ["park x", "park y", "park z"])
    assert funded("equal_shares completion=add1", election) == "park"
    late = vote(62, {"park": 62, "x": 20, "y": 20, "z": 20}, ["park x", "park y", "park z"])
    assert funded("equal_shares completion=add1 stop_when_exhaustive=true", late) == "x y z"
    assert funded("equal_shares completion=add1", late) == "park"


def test_add1_ends_where_everything_is_funded() -> None:
    """Once all projects with support are funded there is nothing to raise the share for."""
    election = vote(1000, {"a": 10, "b": 20, "nobody": 5}, ["a", "b"])
    outcome = count("equal_shares completion=add1", election)
    assert outcome.allocation == ("a", "b")
    assert (outcome.completion.reruns, outcome.completion.ended_because) == (0, "everything_funded")


def test_add1_ends_where_the_rest_is_excluded() -> None:
    """A project that excludes another one leaves nothing to wait for."""
    election = vote(100, {"rink": 10, "pool": 10}, ["rink", "rink pool"])
    outcome = count("equal_shares completion=add1 exclusive=rink+pool", election)
    assert (outcome.allocation, outcome.completion.ended_because) == (("rink",), "everything_funded")


def test_the_start_is_the_floor_in_whole_units_or_exact() -> None:
    """100 for three voters: 33 with add1 by default, 33⅓ without completion, and either can be asked for."""
    starts = {
        line: count(f"equal_shares {line}", SHORT).completion.endowment_start
        for line in (
            "completion=none",
            "completion=add1",
            "endowment_start=floor",
            "completion=add1 endowment_start=exact",
        )
    }
    assert list(starts.values()) == [Fraction(100_00, 3), 33_00, 33_00, Fraction(100_00, 3)]


def test_an_exact_start_keeps_its_fraction_in_every_step() -> None:
    """33⅓ + 1 + 1 … passes 36 at 36⅓ and ends at 39⅓, below the 40 that would be too much."""
    outcome = count("equal_shares completion=add1 endowment_start=exact", SHORT)
    assert outcome.completion.endowment == Fraction(118_00, 3)


@pytest.mark.parametrize(("step", "endowment"), [("0.5", 39_50), ("5", 38_00), ("2.25", 39_75), ("10", 33_00)])
def test_the_step_is_in_units_of_the_currency(step: str, endowment: int) -> None:
    """Half a unit at a time ends at 39.50; steps of ten pass the budget at once, and the start stands."""
    assert count(f"equal_shares completion=add1 endowment_step={step}", SHORT).completion.endowment == endowment


def test_utilitarian_completion_spends_what_is_left_by_votes() -> None:
    """Nobody's supporters can pay, so the money goes by votes, in a stage of its own."""
    election = vote(100, {"rink": 60, "trees": 30, "nobody": 10}, ["2 x rink", "trees", "2 x "])
    assert funded("equal_shares", election) == ""
    outcome = count("equal_shares completion=utilitarian", election)
    assert [(r.project, r.stage) for r in outcome.rounds] == [
        ("rink", "utilitarian"),
        ("trees", "utilitarian"),
        ("nobody", "utilitarian"),
    ]


def test_add1_and_utilitarian_follow_one_another() -> None:
    """Add1 buys a and b; of the 29 left the utilitarian stage can fund the bench, which nobody supports."""
    election = vote(100, {"a": 35, "b": 36, "c": 40, "bench": 29}, ["a", "b", "c"])
    outcome = count("equal_shares completion=add1+utilitarian", election)
    assert [(r.project, r.stage) for r in outcome.rounds] == [
        ("a", "equal_shares"),
        ("b", "equal_shares"),
        ("bench", "utilitarian"),
    ]
    assert outcome.completion.endowment == 39_00


def test_a_higher_share_can_buy_less() -> None:
    """
    With 9 each, Bob pays a third of the pond and of the rink; with 10 he and Ann can buy the shed as well as the pond.

    So the cost of the winners can fall as the share rises, and add1 has to go step by step.
    """
    market = open_market(
        tally(vote(30, {"rink": 11, "shed": 10, "pond": 9}, ["shed pond", "rink shed pond", "rink"])), "cost"
    )
    runs = [shop(market, Fraction(share * 100)) for share in (9, 10)]
    assert [run.total_cost for run in runs] == [20_00, 19_00]
    assert [run.purchases for run in runs] == [[2, 0], [2, 1]]


def test_a_higher_share_can_buy_less_rembertow_2021(real_elections: Path) -> None:
    """At 536 a voter Rembertów's winners cost less than at 535, so no halving of intervals finds where add1 ends."""
    election = read_election(real_elections / "Poland_Warszawa_2021_Rembertow.pb").election
    market = open_market(tally(election), "cost")
    costs = [shop(market, Fraction(endowment * 100)).total_cost for endowment in (535, 536)]
    assert costs == [693_700_00, 683_700_00]
