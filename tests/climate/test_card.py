"""A project's climate card: ranges that are exact, and entries that say what is wrong with them."""

from __future__ import annotations

import tomllib
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from greenbudget.climate import ClimateCard, Confidence, FaultyCard, Range, read_card

CARD = """
co2e = { low = 120.1, high = 480.2 }
lifetime_years = [25, 40]
upkeep = 180000
who_maintains = "Zarząd Zieleni Miejskiej"
area_greened_m2 = 310.5
area_unsealed_m2 = 0
retention_m3 = 12.25
trees = 24
people_reached = 1500
confidence = "medium"
method = "Liczba drzew × współczynnik"
source = "Wydział Środowiska"
factors = [{ factor = "young-tree", amount = 24, what = "trees" }]
verified_by = "Rada Klimatyczna"
verified_on = 2026-05-04
"""


def card(text: str) -> ClimateCard:
    """The card that is written as TOML."""
    return read_card(tomllib.loads(text, parse_float=Decimal), "7")


def refusal(text: str) -> str:
    """What is said of a card that is refused."""
    with pytest.raises(FaultyCard) as caught:
        card(text)
    return str(caught.value)


# Ranges ---------------------------------------------------------------------------------------------------------------

numbers = st.fractions(min_value=-1000, max_value=1000)
ranges = st.tuples(numbers, numbers).map(lambda ends: Range(min(ends), max(ends)))


def test_adding_ranges_is_exact() -> None:
    """Ten times 0.1 is 1: to a binary float it is not."""
    tenth = card('co2e = [0.1, 0.2]\nmethod = "measured"').co2e
    assert tenth is not None
    total = tenth
    for _ in range(9):
        total += tenth
    assert total == Range(Fraction(1), Fraction(2))
    assert sum([0.1] * 10) != 1


@given(ranges, ranges, st.data())
def test_whatever_the_parts_turn_out_to_be_the_sum_and_product_hold(a: Range, b: Range, data: st.DataObject) -> None:
    """A figure within each range gives a sum and a product within those of the ranges, negative ones as well."""
    x = data.draw(st.fractions(a.low, a.high))
    y = data.draw(st.fractions(b.low, b.high))
    assert (a + b).low <= x + y <= (a + b).high
    assert a.times(b).low <= x * y <= a.times(b).high


def test_a_project_that_may_do_harm_does_more_of_it_in_a_longer_life() -> None:
    """−10 to 5 kg a year over 2 to 3 years is −30 to 15: low times low would be −20."""
    yearly, years = Range(Fraction(-10), Fraction(5)), Range(Fraction(2), Fraction(3))
    assert yearly.times(years) == Range(Fraction(-30), Fraction(15))


def test_a_range_is_scaled_by_positive_numbers_only() -> None:
    """Half of it, or three times it; 0 would make certainty of what is unknown."""
    assert Range(Fraction(1), Fraction(3)).scaled(Fraction(1, 2)) == Range(Fraction(1, 2), Fraction(3, 2))
    for by in (0, -1):
        with pytest.raises(ValueError, match="positive number"):
            Range(Fraction(1), Fraction(3)).scaled(by)


def test_a_range_may_be_written_in_three_ways() -> None:
    """With names, as two numbers, or as one number, which is a range without width."""
    for text in ("{ low = 2, high = 2 }", "[2, 2.0]", "2"):
        assert card(f'co2e = {text}\nmethod = "measured"').co2e == Range(Fraction(2), Fraction(2))


# Cards ----------------------------------------------------------------------------------------------------------------


def test_a_card_is_read_figure_by_figure() -> None:
    """Decimals stay what was written."""
    read = card(CARD)
    assert read.co2e == Range(Fraction(1201, 10), Fraction(4802, 10))
    assert read.lifetime_years == Range(Fraction(25), Fraction(40))
    assert (read.upkeep, read.trees, read.people_reached) == (180_000, 24, 1500)
    assert (read.area_greened_m2, read.retention_m3) == (Fraction(621, 2), Fraction(49, 4))
    assert (read.confidence, read.verified_on) == (Confidence.MEDIUM, date(2026, 5, 4))
    assert read.factors[0].amount == 24


def test_an_empty_card_knows_nothing_and_invents_nothing() -> None:
    """What is not stated is None; what is stated to be 0 is 0."""
    empty = card("")
    figures = ("co2e", "lifetime_years", "upkeep", "area_greened_m2", "area_unsealed_m2", "retention_m3", "trees")
    assert [getattr(empty, name) for name in figures] == [None] * len(figures)
    assert (empty.people_reached, empty.confidence, empty.factors) == (None, None, ())
    assert card(CARD).area_unsealed_m2 == 0


def test_a_card_cannot_be_changed() -> None:
    """What was published stays as it was."""
    with pytest.raises(ValidationError):
        card(CARD).trees = 3


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("tress = 3", "There is no entry “tress”; did you mean “trees”?"),
        ("co2e = [480, 120]\nmethod = 'x'", "The range runs from 480 down to 120; write the lower figure first."),
        ("co2e = [1, 2, 3]", "“co2e” lists 3 numbers; write two, the lower and the higher."),
        ("co2e = { low = 1 }", "“co2e” has the entries low; write low and high."),
        ("co2e = '120 kg'", "“co2e” is not a number; write digits only, such as 1200 or 0.5, without unit or quotes."),
        ("co2e = nan", "“co2e” is NaN; leave the entry out where a figure is not known."),
        ("co2e = 1e999999999", "“co2e” has too many digits"),
        ("co2e = 1e-999999999", "“co2e” has too many digits"),
        ("co2e = 5000000000", "“co2e” is beyond a billion; check the unit and the number of zeros."),
        ("co2e = 5", "“co2e” is stated, but not how it was found"),
        ("lifetime_years = 0", "“lifetime_years” begins at 0; what is built lasts longer than 0 years."),
        ("upkeep = 12.5", "“upkeep” is not a whole number; write minor units (grosz)"),
        ("upkeep = true", "“upkeep” is not a whole number"),
        ("trees = -1", "“trees” is negative; write 0 or more, or leave it out where it is not known."),
        ("area_greened_m2 = -0.5", "“area_greened_m2” is negative"),
        ("confidence = 'sure'", "“confidence” is “sure”; write low, medium or high."),
        ("method = 3", "“method” is not a text; write it in quotes."),
        ("verified_on = 2026-05-04", "“verified_on” names a day, but nobody who verified; fill in “verified_by”."),
        ("verified_by = 'A'\nverified_on = '2026'", "“verified_on” is not a day; write it as year-month-day"),
        ("factors = { factor = 'x' }", "“factors” is no list; write [{ factor = "),
        ("factors = [{ factor = 'x' }]", "factors.0: The entry “amount” is missing; add it."),
        ("factors = ['x']", "factors.0: This is no table; write its entries in braces"),
        ("factors = [{ factor = ' ', amount = 1 }]", "factors.0.factor: “factor” is empty; fill it in."),
    ],
)
def test_a_faulty_entry_is_refused_with_a_sentence_that_names_it(text: str, said: str) -> None:
    """The sentence says what is wrong and what to do, and of which project it speaks."""
    refused = refusal(text)
    assert refused.startswith("The climate card of project 7: ")
    assert said in refused


def test_every_faulty_entry_is_told_at_once() -> None:
    """Whoever corrects a card corrects it once."""
    refused = refusal("trees = -1\nupkeep = 'dear'\nconfidence = 'sure'")
    assert all(f"{name}: " in refused for name in ("trees", "upkeep", "confidence"))


def test_a_binary_float_is_refused() -> None:
    """0.1 has become another number by then: the file has to be read with decimals."""
    with pytest.raises(FaultyCard, match="parse_float=Decimal"):
        read_card(tomllib.loads('co2e = 0.1\nmethod = "measured"'), "7")
