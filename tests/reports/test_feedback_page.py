"""The feedback report: everybody who voted and everything that was proposed is accounted for, nobody is picked out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from greenbudget.ballots.election import Election
from greenbudget.reports.feedback_page import feedback_fragment
from greenbudget.reports.language import LANGUAGES, Language
from greenbudget.reports.report import Report
from tests.elections import vote
from tests.reports.made_reports import HASH, area_of, report_of, sample
from tests.reports.pages import number, shown

EN = Language("en")
BALLOTS = "From the ballots cast to the ballots counted"
PROPOSALS = "From proposals to funded projects"
THEN = "Then and now"
ELECTORATE = {"number": 400, "source": "register of residents", "date": date(2026, 5, 31)}


def park(voters: int = 40, **columns: list[str]) -> Election:
    """Voters who choose a park for 6 or a pond for 5 of 10, with what their columns say of them."""
    election = vote(10, {"park": 6, "pond": 5}, [f"{voters - 10} x park", "10 x pond"])
    return replace(election, profile=replace(election.profile, columns=columns))


def page(report: Report, language: Language = EN):
    return shown(feedback_fragment(report, language, HASH))


def adds_up(numbers: list[int]) -> bool:
    """What there was, less what went off, is what is left; every sum within the column too."""
    left = numbers[0]
    for entry in numbers[1:]:
        if entry <= 0:
            left += entry
        elif entry != left:
            return False
    return True


def test_the_line_from_cast_to_valid_ballots_adds_up_and_names_every_reason():
    """55 cast, 4 repeated, 1 excluded, 8 + 2 invalid: 40 counted."""
    stated = {"cast": 55, "duplicate": 4, "excluded": 1, "invalid": {"BallotTooLong": 8, "no signature": 2}}
    read = page(report_of(area_of(park()), ballots={"park": stated}))
    numbers = read.numbers(BALLOTS)
    assert numbers == [55, -4, -1, -8, -2, 40]
    assert adds_up(numbers)
    labels = [row[0] for row in read.tables[BALLOTS][1:]]
    assert labels[3:5] == ["invalid: too many projects chosen", "invalid: no signature"]


def test_several_areas_have_a_line_each_and_one_for_all():
    """Each line adds up, and so does the last, which is the sum of the others."""
    areas = [area_of(park(), slug=slug, name=slug) for slug in ("north", "south")]
    stated = {
        "north": {"cast": 50, "duplicate": 4, "excluded": 1, "invalid": {"BallotTooLong": 5}},
        "south": {"cast": 41, "invalid": {"no signature": 1}},
    }
    read = page(report_of(*areas, ballots=stated))
    rows = [list(map(number, row[1:])) for row in read.tables[BALLOTS][1:]]
    assert rows == [[50, 4, 1, 5, 40], [41, 0, 0, 1, 40], [91, 4, 1, 6, 80]]
    assert all(cast - repeated - excluded - invalid == valid for cast, repeated, excluded, invalid, valid in rows)
    assert ["south", "no signature", "1"] in read.tables["Why ballots were invalid"]


def test_ballots_that_reading_the_file_left_out_are_told_where_the_office_says_nothing():
    """43 in the file, 3 with too many projects; that there may have been others before is said."""
    read = page(report_of(area_of(park(), dropped={"BallotTooLong": 3})))
    assert read.numbers(BALLOTS) == [43, -3, 40]
    assert "was not stated" in read.text


def test_without_any_figures_of_ballots_it_is_said_that_only_the_valid_ones_are_known():
    """No table of dashes, and no invented zero."""
    read = page(report_of(area_of(park())))
    assert BALLOTS not in read.tables
    assert "40 valid ballots were counted. How many ballots were cast, repeated or invalid was not stated." in read.text


def test_turnout_names_its_denominator_with_source_and_date():
    """40 of 400: 10 %."""
    read = page(report_of(area_of(park()), electorate=ELECTORATE))
    assert "40 people voted, out of 400 entitled to vote: a turnout of 10\u202f%." in read.text
    assert "There are 400 such people (source: register of residents, as of May 31, 2026)." in read.text
    assert read.lists["Turnout"] == "10\u202f%"


def test_without_the_number_of_people_entitled_to_vote_there_is_no_percentage_of_turnout():
    """Counts, shares of those who voted, and a sentence that says why there is no more."""
    ages = ["20"] * 20 + ["50"] * 20
    read = page(report_of(area_of(park(age=ages))))
    assert "We give no turnout in percent" in read.text
    assert "Turnout" not in read.lists
    assert read.tables["Voters by age"][0] == ["Age", "Voters", "Share of all", "Comparison"]
    assert [row[:3] for row in read.tables["Voters by age"][1:]] == [
        ["18–24", "20", "50\u202f%"],
        ["45–54", "20", "50\u202f%"],
    ]


def test_turnout_by_age_is_given_for_the_groups_whose_size_is_known():
    """20 of 80 young people: 25 %; of the older ones no size is known."""
    ages = ["20"] * 20 + ["50"] * 20
    read = page(report_of(area_of(park(age=ages)), electorate={**ELECTORATE, "by_age": {"18-24": 80}}))
    assert [row[:4] for row in read.tables["Voters by age"][1:]] == [
        ["18–24", "20", "80", "25\u202f%"],
        ["45–54", "20", "–", "–"],
    ]


def test_a_group_of_three_voters_is_never_shown():
    """Three of over 75 stand with their neighbours, three on paper with the others, and the threshold is named."""
    ages = ["20"] * 20 + ["70"] * 17 + ["80"] * 3
    ways = ["internet"] * 20 + ["letter"] * 17 + ["paper"] * 3
    read = page(report_of(area_of(park(age=ages, voting_method=ways))))
    for caption in ("Voters by age", "How people voted"):
        assert min(read.numbers(caption)) >= 10
    assert ["65–74 and 75 and older together", "20", "50\u202f%", ""] in read.tables["Voters by age"]
    assert "no group has fewer than 10 voters" in read.text


def test_where_fewer_voted_than_a_group_must_have_no_groups_are_shown():
    """Twelve voters under a threshold of thirteen."""
    read = page(report_of(area_of(park(12, age=["20"] * 6 + ["50"] * 6), smallest=13)))
    assert "They are fewer than 13, so no groups are shown" in read.text
    assert "Voters by age" not in read.tables


def test_the_line_from_proposals_to_funded_projects_adds_up():
    """Nine submitted, three withdrawn or joined, four refused for two reasons: two voted on, one of them funded."""
    refused = [
        {"reason": {"en": "not the city's land", "pl": "grunt prywatny"}, "number": 3},
        {"reason": {"pl": "za drogi"}, "number": 1},
    ]
    stated = {"submitted": 9, "withdrawn": 2, "merged": 1, "refused": refused}
    html = feedback_fragment(report_of(area_of(park()), proposals=stated), EN, HASH)
    read = shown(html)
    numbers = read.numbers(PROPOSALS)
    assert numbers == [9, -2, -1, -3, -1, 2, -1, 1]
    assert adds_up(numbers)
    assert ["not admitted: not the city's land", "−3", ""] in read.tables[PROPOSALS]
    assert '<span lang="pl">za drogi</span>' in html  # in Polish, and marked as such


def test_without_figures_of_proposals_the_line_begins_with_the_ballot():
    """Two projects, one withdrawn: nothing is said of proposals that nobody counted."""
    election = vote(10, {"park": 6, "pond": 5}, ["12 x park"], withdrawn=["pond"])
    read = page(report_of(area_of(election)))
    assert read.numbers(PROPOSALS) == [2, -1, 0, 1]
    assert "How many proposals were submitted, withdrawn or refused was not stated." in read.text


def test_the_previous_edition_is_compared_only_where_it_is_given():
    """Voters and budget were given, and nothing else."""
    assert THEN not in page(report_of(area_of(park()))).tables
    previous = {"title": {"en": "Green 2024"}, "voters": 32, "budget": 8}
    read = page(report_of(area_of(park()), previous=previous))
    assert [row[:1] + row[3:] for row in read.tables[THEN][1:]] == [
        ["Voters", "+8", "+25\u202f%"],
        ["Budget", "+2\u202fzł", "+25\u202f%"],
    ]


def test_of_nothing_there_is_no_percentage():
    """From no funded project to one is one more, not infinitely many percent; what stayed the same has no sign."""
    previous = {"title": "2024", "funded": 0, "projects": 2, "without_funded_choice": 20}
    read = page(report_of(area_of(park()), previous=previous))
    changes = {row[0]: row[3:] for row in read.tables[THEN][1:]}
    assert changes["Funded projects"] == ["+1", "–"]
    assert changes["Projects put to the vote"] == ["0", "0\u202f%"]
    assert changes["Voters without a funded choice"] == ["−10", "−50\u202f%"]


def test_ballots_of_several_areas_are_not_compared_with_people():
    """Who voted in two areas is one person, and cast two ballots."""
    areas = [area_of(park(), slug=slug, name=slug) for slug in ("north", "south")]
    read = page(report_of(*areas, previous={"title": "2024", "voters": 60, "funded": 2}))
    assert [row[0] for row in read.tables[THEN][1:]] == ["Funded projects"]
    assert "Voters are not compared" in read.text
    assert "Ballots" in read.lists
    assert "Voters" not in read.lists


def test_who_is_represented_is_said_without_the_words_of_science():
    """30 of 40 chose the park, which is funded."""
    read = page(report_of(area_of(park())))
    assert "30 of 40 voters (75\u202f%) find at least one project of their choice among the funded ones." in read.text
    assert "EJR" not in read.text
    assert "Gini" not in read.text


def test_whom_to_ask_is_the_office_that_was_named():
    """The office's own words in the page's language, and marked where they are in another."""
    contact = {"office": {"pl": "Biuro BO"}, "email": "bo@example.org"}
    html = feedback_fragment(report_of(area_of(park()), contact=contact), EN, HASH)
    assert shown(html).lists["E-mail"] == "bo@example.org"
    assert '<span lang="pl">Biuro BO</span>' in html


@pytest.mark.parametrize("code", LANGUAGES)
def test_headings_go_down_step_by_step_and_tables_have_captions_and_scopes(code: str):
    """In one area and in several, where nobody voted as well."""
    nobody = area_of(vote(10, {"park": 6}, []), slug="nobody", name="Nobody")
    city = sample("green_million", "greedy", "green", "City")
    for report in (report_of(city), report_of(city, nobody), report_of(nobody)):
        assert page(report, Language(code)).problems == []


def test_a_hostile_name_stays_text():
    """A name of an area, a reason and a contact with markup in them."""
    bad = '<script>alert(1)</script><img src=x onerror="alert(2)">'
    stated = {"cast": 41, "invalid": {bad: 1}}
    read = page(report_of(area_of(park(), name=bad), ballots={"park": stated}, contact={"address": bad}))
    assert read.problems == []
    assert read.lists["Address"] == bad
