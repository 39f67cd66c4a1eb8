"""What cards add up to, and how much of it is known."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenbudget.climate import ClimateCard, Confidence, FaultyCard, Range, Total, add_up, lifetime_co2e, read_card


def card(**entries: object) -> ClimateCard:
    """A card whose figures somebody measured."""
    return read_card({"method": "measured", **entries}, "7")


CARDS = {
    "1": card(co2e=[10, 20], lifetime_years=[10, 20], trees=3, upkeep=100_00, confidence="high", verified_by="A"),
    "2": card(co2e=[-5, 5], area_greened_m2=7, trees=0, confidence="low"),
    "3": card(lifetime_years=5),
    "9": card(co2e=1000, trees=1000, people_reached=1000),
}


def test_only_funded_projects_count() -> None:
    """Project 9 lost; what it would have done is no one's merit."""
    totals = add_up(CARDS, ["1", "2", "3", "4"])
    assert (totals.funded, totals.with_card) == (4, 3)
    assert totals.co2e == Total(Range(Fraction(5), Fraction(25)), known=2, unknown=2)
    assert totals.trees == Total(3, known=2, unknown=2)


def test_each_sum_says_for_how_many_projects_it_is_known() -> None:
    """“Known for 1 of 4”: a project without a card is among the others."""
    totals = add_up(CARDS, ["1", "2", "3", "4"])
    assert (totals.upkeep.known, totals.upkeep.unknown, totals.upkeep.funded) == (1, 3, 4)


def test_what_nobody_states_is_unknown_and_never_0() -> None:
    """Nobody says how many people are reached: the sum is no number."""
    totals = add_up(CARDS, ["1", "2", "3", "4"])
    assert totals.people_reached == Total(None, known=0, unknown=4)
    assert totals.retention_m3 == Total(None, known=0, unknown=4)
    assert add_up({}, []).co2e == Total(None, known=0, unknown=0)


def test_a_stated_0_is_known() -> None:
    """Whoever says that no tree is planted has said something."""
    assert add_up(CARDS, ["2"]).trees == Total(0, known=1, unknown=0)


def test_a_lifetime_sum_holds_only_projects_that_say_both_how_much_and_how_long() -> None:
    """Project 2 does not say how long, project 3 not how much."""
    totals = add_up(CARDS, ["1", "2", "3", "4"])
    assert totals.lifetime_co2e == Total(Range(Fraction(100), Fraction(400)), known=1, unknown=3)
    assert lifetime_co2e(CARDS["1"]) == Range(Fraction(100), Fraction(400))
    assert lifetime_co2e(CARDS["2"]) is None
    assert lifetime_co2e(CARDS["3"]) is None


def test_harm_is_multiplied_by_the_longer_life() -> None:
    """At worst 5 kg a year are added for 20 years."""
    harmful = card(co2e=[-5, 5], lifetime_years=[10, 20])
    assert add_up({"1": harmful}, ["1"]).lifetime_co2e.value == Range(Fraction(-100), Fraction(100))


def test_the_confidence_of_the_cards_is_counted() -> None:
    """Levels that no card has are there with 0; cards that do not say stand apart."""
    totals = add_up(CARDS, ["1", "2", "3", "4"])
    assert totals.confidence == {Confidence.LOW: 1, Confidence.MEDIUM: 0, Confidence.HIGH: 1, None: 1}
    assert totals.verified == 1


def test_a_project_named_twice_counts_once() -> None:
    """A list with a repetition changes no sum."""
    assert add_up(CARDS, ["1", "2", "1"]) == add_up(CARDS, ["1", "2"])


def test_a_card_that_lists_only_factors_is_computed() -> None:
    """Ten young trees: 38.6 to 63.2 kg a year, known for 1 of 1."""
    trees = card(factors=[{"factor": "young-tree", "amount": 10}])
    assert add_up({"1": trees}, ["1"]).co2e == Total(Range(Fraction(386, 10), Fraction(632, 10)), known=1, unknown=0)


def test_a_card_that_cannot_be_computed_names_its_project() -> None:
    """Whoever corrects it must find it."""
    with pytest.raises(FaultyCard, match="The climate card of project 5: There is no factor “magic”"):
        add_up({"5": card(factors=[{"factor": "magic", "amount": 1}])}, ["5"])


@given(st.lists(st.tuples(st.integers(-10**6, 10**6), st.integers(0, 10**6)), max_size=8))
def test_the_order_of_the_projects_changes_nothing(figures: list[tuple[int, int]]) -> None:
    """Sums of fractions do not depend on who comes first."""
    cards = {str(k): card(co2e=[low, low + width]) for k, (low, width) in enumerate(figures)}
    assert add_up(cards, cards) == add_up(cards, reversed(cards))
