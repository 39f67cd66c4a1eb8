"""Reasons in words."""

from __future__ import annotations

from fractions import Fraction

import pytest

from greenbudget.ballots.instance import Instance
from greenbudget.ballots.project import Project
from greenbudget.reports.language import LANGUAGES, TERMINAL, Language
from greenbudget.reports.wording import how_funded, name_of, printable, tie_key, why_not
from greenbudget.rules.outcome import Offer, Reason, Refusal, Round, Stage
from greenbudget.rules.tie_breaking import TIE_KEYS

CITY = Instance((Project("7", 62_000_000, "Łąka"), Project("8", 6667)), 100_000_000)
POLISH = Language("pl")


def test_what_is_lacking_is_never_overstated():
    """Supporters with two thirds of a grosz too little are not shown to have enough."""
    refusal = Refusal("8", Reason.SUPPORTERS_LACK_MONEY, Fraction(2), Fraction(6667), Fraction(20000, 3))
    assert why_not(refusal, CITY, TERMINAL) == "supporters had 66.66\u202fPLN left"


@pytest.mark.parametrize(("language", "text"), [(TERMINAL, "at most 0.34\u202fPLN each"), (POLISH, "0,34\u202fzł")])
def test_what_somebody_pays_at_most_is_never_understated(language, text):
    """A third of a złoty is at most 0.34."""
    offer = Offer("8", Fraction(100, 3), 3, 0, Fraction(0), Fraction(3))
    round_ = Round(1, Stage.EQUAL_SHARES, "8", Fraction(3), 100, 0, (offer,))
    assert text in how_funded(round_, CITY, language)


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("reason", list(Reason))
def test_every_reason_has_its_own_words(reason, code):
    """No project loses without a word, and no two reasons read the same."""
    said = {
        each: why_not(Refusal("7", each, Fraction(1), Fraction(3), Fraction(2), "8"), CITY, Language(code))
        for each in Reason
    }
    assert said[reason]
    assert list(said.values()).count(said[reason]) == 1


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_key_of_the_published_order_has_its_words(code):
    """A tie says what decided it, in words that differ for each key."""
    assert len({tie_key(key, Language(code)) for key in TIE_KEYS}) == len(TIE_KEYS)


def test_who_lacks_supporters_is_told_by_how_many():
    """1 supporter, 2 supporters."""
    alone = Refusal("7", Reason.INELIGIBLE, Fraction(1), Fraction(3), Fraction(1))
    assert why_not(alone, CITY, TERMINAL) == "not eligible: 1 supporter, 3 needed for its cost"


def test_a_project_without_a_name_is_shown_without_one():
    """The name as it is, or that there is none."""
    assert (name_of("7", CITY, TERMINAL), name_of("8", CITY, TERMINAL)) == ("Łąka", "(no name)")


def test_names_lose_what_steers_a_terminal():
    """Escape sequences, line breaks and invisible marks become blanks."""
    assert printable("a\x1b[31mb\nc\u202e") == "a [31mb c "
