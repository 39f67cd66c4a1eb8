"""Money is counted in whole minor units and never passes through a float."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenbudget.ballots.instance import Instance
from greenbudget.ballots.money import NotAnAmount, split_amount, to_minor_units, to_text


@pytest.mark.parametrize(
    ("text", "grosz"),
    [
        ("0", 0),
        ("1250000", 125_000_000),
        ("308298.85", 30_829_885),
        ("308298.850000", 30_829_885),
        ("0.1", 10),
        ("007", 700),
        ("1000.", 100_000),
        (" 12 ", 1_200),
        ("+5", 500),
        ("-0.00", 0),
        ("1000,5", 100_050),
        ("1250,500", 125_050),
        ("0,500", 50),
        ("9999999999999.99", 999_999_999_999_999),
    ],
)
def test_an_amount_is_read_to_the_grosz(text, grosz):
    """Every way of writing an amount that occurs in files means exactly what it says."""
    assert to_minor_units(text) == grosz


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "digits only"),
        ("-5", "negative"),
        ("-0.01", "negative"),
        ("1e30", "digits only"),
        ("nan", "digits only"),
        ("inf", "digits only"),
        ("1 000 000", "digits only"),
        ("1\N{NO-BREAK SPACE}000", "digits only"),
        ("1.000.000", "digits only"),
        ("0x10", "digits only"),
        ("1_000", "digits only"),
        ("１２３", "digits only"),
        ("٣٤", "digits only"),
        ("1/2", "digits only"),
        ("5 PLN", "digits only"),
        ("1,250", "comma may stand before decimals or after thousands"),
        ("10000000000000", "14 digits"),
        ("9" * 5_000, "5000 digits"),
        ("-12,500", "comma may stand"),
        ("0." + "3" * 5_000, "5000 decimals"),
        ("1.0000000001", "10 decimals"),
    ],
)
def test_what_is_no_amount_is_refused_with_its_reason(text, why):
    """A text that could be misread is refused; in particular “1,250” never becomes 1.25."""
    with pytest.raises(NotAnAmount, match=why):
        to_minor_units(text)


def test_an_amount_finer_than_the_minor_unit_is_refused_rather_than_rounded():
    """Half a grosz cannot be paid, so it is not rounded away either."""
    with pytest.raises(NotAnAmount, match="more than 2 decimals"):
        to_minor_units("0.005")
    assert to_minor_units("0.005", decimals=3) == 5


def test_an_amount_that_would_not_fit_into_exact_sums_is_refused():
    """With finer minor units the longest amount is shorter, so that sums stay exact in 64 bits."""
    assert to_minor_units("9999999999", decimals=6) == 9_999_999_999_000_000
    with pytest.raises(NotAnAmount, match="too long"):
        to_minor_units("10000000000", decimals=6)


def test_the_parts_of_an_amount_are_its_units_and_its_significant_decimals():
    """Zeros that say nothing are left out, so that 400000.00 needs no decimals."""
    assert split_amount("308298.850") == (308298, "85")
    assert split_amount("000400000.00") == (400000, "")


@given(st.integers(0, 10**15 - 1), st.integers(2, 4))
def test_an_amount_written_and_read_is_the_same_amount(minor_units, decimals):
    """No amount changes on its way through a text."""
    text = to_text(minor_units, decimals)
    assert to_minor_units(text, decimals) == minor_units
    assert Decimal(text) == Decimal(minor_units).scaleb(-decimals)
    assert not ("." in text and text.endswith("0"))


def test_a_debt_is_written_with_its_sign():
    """The minus stands before the units, also where they are none."""
    assert to_text(-1050) == "-10.5"
    assert to_text(-5) == "-0.05"


def test_a_sentence_names_the_currency():
    """An amount in a sentence carries its currency."""
    assert Instance((), 0, "EUR").amount(62_000_050) == "620000.5 EUR"


def test_one_unit_is_one_whole_unit_of_the_currency():
    """“add1” of a completion adds one złoty, not one grosz."""
    assert Instance((), 0).unit == 100
    assert Instance((), 0, decimals=3).unit == 1000
