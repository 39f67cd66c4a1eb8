"""Figures and reasons in words."""

from __future__ import annotations

from fractions import Fraction

import pytest

from greenbudget.ballots.instance import Instance
from greenbudget.ballots.project import Project
from greenbudget.reports.wording import amount, counted, figure, how_funded, listed, percent, printable, why_not
from greenbudget.rules.outcome import Offer, Reason, Refusal, Round, Stage

CITY = Instance((Project("7", 62_000_000, "Łąka"), Project("8", 6667, "Staw")), 100_000_000)


@pytest.mark.parametrize(
    ("number", "text"),
    [(0, "0"), (999, "999"), (1000, "1\u202f000"), (Fraction(1234567, 100), "12\u202f345.67"), (-1500, "-1\u202f500")],
)
def test_thousands_are_parted(number, text):
    """A narrow space that no line break divides."""
    assert figure(number) == text


def test_what_has_no_end_is_cut_and_never_rounded_up():
    """Supporters with two thirds of a grosz too little are not shown to have enough."""
    assert amount(Fraction(20000, 3), CITY) == "66.66\u202fPLN"
    refusal = Refusal("8", Reason.SUPPORTERS_LACK_MONEY, Fraction(2), Fraction(6667), Fraction(20000, 3))
    assert why_not(refusal, CITY) == "supporters had 66.66\u202fPLN left"


def test_what_somebody_pays_at_most_is_never_understated():
    """A third of a złoty is at most 0.34."""
    offer = Offer("8", Fraction(100, 3), 3, 0, Fraction(0), Fraction(3))
    round_ = Round(1, Stage.EQUAL_SHARES, "8", Fraction(3), 100, 0, (offer,))
    assert how_funded(round_, CITY) == "at most 0.34\u202fPLN each"


def test_exact_amounts_are_shown_whole():
    """An election with finer money than grosz shows all its decimals."""
    fine = Instance((Project("1", 1),), 10, decimals=4)
    assert amount(12345, fine) == "1.2345\u202fPLN"
    assert amount(5, CITY) == "0.05\u202fPLN"
    assert amount(50, CITY) == "0.50\u202fPLN"


@pytest.mark.parametrize("reason", list(Reason))
def test_every_reason_has_a_sentence(reason):
    """No project loses without a word."""
    assert why_not(Refusal("7", reason, Fraction(1), Fraction(3), Fraction(2), "8"), CITY)


def test_nouns_follow_their_number():
    """1 voter, 2 voters."""
    assert (counted(1, "voter"), counted(0, "voter"), counted(2, "voter")) == ("1 voter", "0 voters", "2 voters")


def test_names_lose_what_steers_a_terminal():
    """Escape sequences, line breaks and invisible marks become blanks."""
    assert printable("a\x1b[31mb\nc\u202e") == "a [31mb c "


@pytest.mark.parametrize(
    ("share", "text"), [(Fraction(1172, 6586), "17.8"), (Fraction(1, 2), "50"), (Fraction(0), "0")]
)
def test_shares_are_shown_in_percent_to_the_nearest_tenth(share, text):
    """1 172 of 6 586 voters are 17.8 %."""
    assert percent(share) == f"{text}\u202f%"


def test_lists_end_in_a_word():
    """a, b and c."""
    assert (listed(["a"]), listed(["a", "b"]), listed(["a", "b", "c"], "or")) == ("a", "a and b", "a, b or c")
