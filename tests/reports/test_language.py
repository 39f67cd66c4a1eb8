"""Plurals, figures, money and dates, as each language writes them."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from greenbudget.ballots.instance import Instance
from greenbudget.ballots.project import Project
from greenbudget.reports.language import LANGUAGES, TERMINAL, Language, UnknownLanguage
from greenbudget.reports.wording import points_of, votes_of

POLISH, ENGLISH, UKRAINIAN = Language("pl"), Language("en"), Language("uk")
CITY = Instance((Project("7", 62_000_000, "Łąka"),), 100_000_000)


# Plurals --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("number", "polish", "ukrainian"),
    [
        (0, "0 głosów", "0 голосів"),
        (1, "1 głos", "1 голос"),
        (2, "2 głosy", "2 голоси"),
        (5, "5 głosów", "5 голосів"),
        (11, "11 głosów", "11 голосів"),
        (12, "12 głosów", "12 голосів"),
        (21, "21 głosów", "21 голос"),
        (22, "22 głosy", "22 голоси"),
        (Fraction(5, 2), "2,5 głosu", "2,5 голосу"),
        (Fraction(1, 3), "0,33 głosu", "0,33 голосу"),
    ],
)
def test_polish_and_ukrainian_nouns_have_four_forms(number, polish, ukrainian):
    """One, few, many, and fractions, which gettext's own formulas do not know; Ukrainian counts 21 as it counts 1."""
    assert votes_of(number, POLISH) == polish
    assert votes_of(number, UKRAINIAN) == ukrainian


@pytest.mark.parametrize(
    ("number", "english"), [(0, "0 votes"), (1, "1 vote"), (2, "2 votes"), (Fraction(5, 2), "2.5 votes")]
)
def test_english_nouns_have_two_forms(number, english):
    """1 vote, 2.5 votes."""
    assert votes_of(number, ENGLISH) == english


def test_a_noun_follows_the_figure_that_is_read():
    """2 and a thousandth is written as 2, and so is its noun."""
    assert points_of(Fraction(2001, 1000), POLISH) == "2 punkty"
    assert points_of(Fraction(1001, 1000), ENGLISH) == "1 point"


def test_thousands_are_parted_in_sentences_too():
    """Numbers in messages are written as figures are."""
    assert votes_of(6586, POLISH) == "6\u202f586 głosów"
    assert ENGLISH.say("from {low} to {high}", low=1500, high=Fraction(5, 2)) == "from 1\u202f500 to 2.5"


def test_what_has_no_translation_is_said_in_english():
    """A message that no catalogue holds is better than none."""
    assert POLISH.say("No catalogue holds {what}.", what="this") == "No catalogue holds this."
    assert POLISH.say_many("1 unheard-of thing", "{n} unheard-of things", 5) == "5 unheard-of things"


def test_braces_in_what_is_filled_in_stay_as_they_are():
    """A project's name is never read as a message."""
    assert ENGLISH.say("excluded by project {project}", project="{0}") == "excluded by project {0}"


# Figures --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("number", "polish", "english"),
    [
        (0, "0", "0"),
        (999, "999", "999"),
        (1000, "1\u202f000", "1\u202f000"),
        (1_234_567, "1\u202f234\u202f567", "1\u202f234\u202f567"),
        (Fraction(1234567, 100), "12\u202f345,67", "12\u202f345.67"),
        (Fraction(2, 3), "0,66", "0.66"),
        (-1500, "-1\u202f500", "-1\u202f500"),
    ],
)
def test_thousands_are_parted_by_a_space_that_no_line_break_divides(number, polish, english):
    """Thin in every language; the decimal sign is the language's own."""
    assert POLISH.figure(number) == polish
    assert UKRAINIAN.figure(number) == polish
    assert ENGLISH.figure(number) == english


def test_what_has_no_end_is_cut_and_never_rounded_up():
    """Two thirds of a grosz are not shown as one."""
    assert TERMINAL.amount(Fraction(20000, 3), CITY) == "66.66\u202fPLN"


def test_amounts_carry_the_sign_that_residents_know():
    """Złote are zł in every language, and PLN on a terminal."""
    assert POLISH.amount(62_000_000, CITY) == "620\u202f000\u202fzł"
    assert UKRAINIAN.amount(62_000_050, CITY) == "620\u202f000,50\u202fzł"
    assert ENGLISH.amount(5, CITY) == "0.05\u202fzł"
    assert TERMINAL.amount(50, CITY) == "0.50\u202fPLN"


def test_exact_amounts_are_shown_whole():
    """An election with finer money than grosz shows all its decimals."""
    fine = Instance((Project("1", 1),), 10, decimals=4)
    assert TERMINAL.amount(12345, fine) == "1.2345\u202fPLN"


@pytest.mark.parametrize(
    ("share", "text"), [(Fraction(1172, 6586), "17,8"), (Fraction(1, 2), "50"), (Fraction(0), "0")]
)
def test_shares_are_shown_in_percent_to_the_nearest_tenth(share, text):
    """1 172 of 6 586 voters are 17.8 %."""
    assert POLISH.percent(share) == f"{text}\u202f%"
    assert ENGLISH.percent(share) == f"{text.replace(',', '.')}\u202f%"


# Dates and lists ------------------------------------------------------------------------------------------------------


def test_dates_are_written_in_words():
    """The month in the case that the language asks for."""
    day = date(2026, 6, 21)
    assert POLISH.date(day) == "21 czerwca 2026"
    assert UKRAINIAN.date(day).startswith("21 червня 2026")
    assert ENGLISH.date(day) == "June 21, 2026"


def test_lists_end_in_a_word():
    """a, b and c."""
    assert [ENGLISH.listed(parts) for parts in ([], ["a"], ["a", "b"])] == ["", "a", "a and b"]
    assert ENGLISH.listed(["a", "b", "c"], "or") == "a, b or c"
    assert (POLISH.listed(["a", "b", "c"]), POLISH.listed(["a", "b"], "or")) == ("a, b i c", "a lub b")
    assert (UKRAINIAN.listed(["a", "b", "c"]), UKRAINIAN.listed(["a", "b"], "or")) == ("a, b і c", "a або b")


# Languages ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("code", ["de", "", "PL", "../pl"])
def test_a_language_that_there_is_not_is_refused_with_a_sentence(code):
    """The sentence names those that there are."""
    with pytest.raises(UnknownLanguage) as refused:
        Language(code)
    assert str(refused.value) == f"There is no language “{code}”; there are pl, en, uk."
    assert refused.value.code == code


def test_the_city_s_own_language_comes_first():
    """Who asks for none is spoken to in Polish."""
    assert LANGUAGES[0] == "pl"
