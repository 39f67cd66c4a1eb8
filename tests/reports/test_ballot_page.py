"""What became of my vote: each choice with its reason, and a share that adds up to the last coin."""

from __future__ import annotations

from fractions import Fraction

import pytest

from greenbudget.ballots.ballot import Ballot
from greenbudget.reports.ballot_page import my_vote_fragment, my_vote_title
from greenbudget.reports.language import LANGUAGES, Language
from greenbudget.reports.report import Area
from tests.elections import vote
from tests.reports.made_reports import HASH, area_of, report_of, sample
from tests.reports.pages import Shown, shown

EN = Language("en")
SHARE = "Your share of the budget"
CHOICES = "The projects that you chose, and what became of them"


def page(area: Area, ballot: Ballot, language: Language = EN) -> Shown:
    return shown(my_vote_fragment(report_of(area), area, ballot, language, HASH))


def coins(text: str) -> Fraction:
    return Fraction(text.replace("\u202f", ""))


def test_my_payments_and_what_is_left_add_up_to_my_share():
    """For each of 60 real-looking ballots, to the last grosz."""
    area = sample("green_million", "equal_shares completion=add1", "green")
    for index in range(60):
        read = page(area, area.election.profile.stored_ballot(index))
        *parts, whole = [coins(row[1]) for row in read.tables[SHARE][1:]]
        assert sum(parts) == whole
        assert min(parts) >= 0


def test_each_payment_is_that_of_the_count():
    """Three voters with 3.33… each buy a pond for 5 together: 1.66… each; as much is left, and no coin is lost."""
    area = area_of(vote(10, {"park": 7, "pond": 5}, ["3 x park pond"]), "equal_shares")
    rows = page(area, Ballot((0, 1))).tables[SHARE][1:]
    assert [row[:2] for row in rows] == [["pond pond", "1.66"], ["not used", "1.67"], ["Your whole share", "3.33"]]


def test_every_choice_has_its_outcome_and_its_reason():
    """The park is funded, the pond did not fit."""
    area = area_of(vote(10, {"park": 6, "pond": 5}, ["30 x park", "10 x pond"]))
    read = page(area, Ballot((0, 1)))
    assert "Of the 2 projects that you chose, 1 is funded." in read.text
    assert read.tables[CHOICES][1:] == [
        ["park park", "✓ funded"],
        ["pond pond", "– not funded Did not fit: 4\u202fzł were left."],
    ]


def test_where_nobody_holds_a_share_the_even_part_of_the_cost_is_told_and_why():
    """A park for 6, chosen by 30: 0.20 each."""
    area = area_of(vote(10, {"park": 6, "pond": 5}, ["30 x park", "10 x pond"]))
    read = page(area, Ballot((0,)))
    assert "By the rule of this vote nobody pays from a share of their own" in read.text
    assert SHARE not in read.tables
    assert read.tables["Your part of the funded projects"][1][:2] == ["park park", "0.20"]


def test_what_was_funded_from_the_rest_took_nothing_of_my_share():
    """Equal shares fund the park; what is left then pays for the pond, by its votes."""
    election = vote(12, {"park": 6, "pond": 5}, ["3 x park", "1 x pond", "1 x pond park"])
    area = area_of(election, "equal_shares completion=utilitarian")
    read = page(area, Ballot((0, 1)))
    assert "Project pond, pond, was funded in the end from what was left of the budget after all shares" in read.text
    assert [row[0] for row in read.tables[SHARE][1:]] == ["park park", "not used", "Your whole share"]


def test_points_stand_beside_the_choices_where_ballots_carry_them():
    """Three points for the park, one for the pond."""
    area = area_of(vote(10, {"park": 6, "pond": 5}, [{"park": 3, "pond": 1}] * 4))
    read = page(area, Ballot((0, 1), (Fraction(3), Fraction(1))))
    assert [row[1] for row in read.tables[CHOICES][1:]] == ["3", "1"]


@pytest.mark.parametrize(
    ("choices", "said"),
    [
        ((), "This ballot names no project."),
        ((0,), "You chose one project, and it is funded."),
        ((1,), "You chose one project. It is not funded; below is the reason."),
        ((0, 2), "All 2 projects that you chose are funded."),
        ((1, 3), "None of the 2 projects that you chose is funded; below are the reasons."),
    ],
)
def test_the_first_sentence_says_how_many_of_my_choices_are_funded(choices: tuple[int, ...], said: str):
    """Of none, one, all, none of several."""
    costs = {"park": 6, "pond": 5, "pump": 2, "pier": 9}
    area = area_of(vote(10, costs, ["30 x park", "10 x pond", "9 x pump", "8 x pier"]))
    assert said in page(area, Ballot(choices)).text


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("green_million", "equal_shares completion=add1"),
        ("points_to_share", "equal_shares satisfaction=points"),
        ("points_to_share", "greedy"),
        ("city_edition_gorki_lipowe", "greedy"),
    ],
)
def test_the_page_is_whole_in_every_language(code: str, name: str, line: str):
    """Headings in order, tables with captions and scopes."""
    area = sample(name, line)
    assert page(area, area.election.profile.stored_ballot(0), Language(code)).problems == []
    assert my_vote_title(Language(code))


def test_the_page_holds_nothing_of_the_voter():
    """Voter numbers, ages and districts of the file do not appear."""
    area = sample("green_million", "equal_shares completion=add1", "green")
    profile = area.election.profile
    text = page(area, profile.stored_ballot(0)).text
    assert not any(column[0] in text for name, column in profile.columns.items() if name in ("voter_id", "district"))
