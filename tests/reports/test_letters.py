"""Letters to authors: kind, complete, and with the figures that led to the result."""

from __future__ import annotations

from time import perf_counter

import pytest

from greenbudget.reports.language import LANGUAGES, Language
from greenbudget.reports.letters import letter_fragment, prepare
from greenbudget.reports.report import Area, Report
from tests.elections import vote
from tests.reports.made_reports import HASH, area_of, report_of, sample
from tests.reports.pages import Shown, shown

EN = Language("en")
ADD1 = "equal_shares completion=add1"


def letter(report: Report, project: str, area: Area | None = None, language: Language = EN) -> Shown:
    """The letter to one project's author."""
    area = area or report.areas[0]
    return shown(letter_fragment(report, area, project, language, HASH, prepare(report, area, language)))


def written(election, project: str, line: str = "greedy", **particulars: object) -> Shown:
    return letter(report_of(area_of(election, line), **particulars), project)


def test_a_letter_to_a_winner_congratulates_and_says_how_firm_the_decision_was():
    """30 of 40 chose the park; 20 fewer would have done."""
    read = written(vote(10, {"park": 6, "pond": 5}, ["30 x park", "10 x pond"]), "park", "greedy")
    assert "Congratulations: your project is funded." in read.text
    assert "30 people chose your project. In the outcome it took place 1 of 2." in read.text
    assert (2, "How firm this is") in read.headings
    assert read.lists["Cost"] == "6\u202fzł"


def test_a_letter_to_a_loser_says_what_was_missing_and_what_it_would_have_taken():
    """The pond costs 5; 4 were left, so 1 was missing; with 31 votes it would have come first."""
    read = written(vote(10, {"park": 6, "pond": 5}, ["30 x park", "10 x pond"]), "pond", "greedy")
    assert (
        "It costs 5\u202fzł. When its turn came in the count, 4\u202fzł of the budget were left: " in read.text
    )
    assert "1\u202fzł too little." in read.text
    assert "it would have overtaken project park" in read.text
    assert "Would have been funded at 4\u202fzł (1\u202fzł less)." in read.text
    assert "Congratulations" not in read.text


def test_a_loser_hears_by_which_funded_projects_his_supporters_are_represented():
    """Of 20 supporters of the pond, 15 chose the park as well, which is funded."""
    election = vote(10, {"park": 6, "pond": 5}, ["20 x park", "15 x park pond", "5 x pond"])
    read = written(election, "pond", "greedy")
    assert (
        "Of the 20 people who chose your project, 15 (75\u202f%) chose another project as well that is funded."
        in read.text
    )
    table = read.tables["Funded projects that they chose most often"]
    assert table[1][:3] == ["park park", "15", "75\u202f%"]


def test_of_a_handful_of_supporters_it_is_not_told_what_else_they_chose():
    """Of five, everybody would know who is meant."""
    election = vote(10, {"park": 6, "pond": 5}, ["20 x park", "4 x park pond", "1 x pond"])
    read = written(election, "pond", "greedy")
    assert "chose another project" not in read.text
    assert not read.tables


def test_a_topped_up_project_hears_what_the_city_adds():
    """5 of 10 are left for a pond of 6: the city adds 1."""
    election = vote(10, {"park": 5, "pond": 6}, ["3 x park", "2 x pond"])
    read = written(election, "pond", "greedy misfit=top_up top_up=80%")
    assert "with a little help from the city" in read.text
    assert "the city adds the 1\u202fzł that are missing" in read.text


def test_an_excluded_project_hears_by_which_one():
    """Two projects on one square: the one with more votes is built."""
    area = sample("two_projects_one_square", "greedy exclusive=3+7")
    refused = next(each for each in area.outcome.refusals if each.reason.value == "excluded")
    read = letter(report_of(area), refused.project)
    assert f"It and project {refused.by}, " in read.text
    assert "cannot both be carried out" in read.text


def test_a_project_below_the_threshold_hears_the_threshold_and_its_own_votes():
    """Two of the three votes that a project needs."""
    election = vote(10, {"park": 4, "pond": 2}, ["3 x park", "2 x pond"])
    read = written(election, "pond", "greedy threshold=3")
    assert "a project needs at least 3 votes to be funded; yours has 2." in read.text


def test_a_withdrawn_project_hears_that_it_was_not_counted_and_no_figures():
    """Its cost is Pabulib's mark for withdrawn projects, and is not printed."""
    election = vote(10, {"park": 4, "pond": 999999999}, ["3 x park", "2 x pond"], withdrawn=["pond"])
    read = written(election, "pond", "greedy")
    assert "It was withdrawn after the vote" in read.text
    assert "999" not in read.text
    assert not read.lists


def test_a_project_that_nobody_chose_is_not_judged():
    """No place, no percentages; a kind word."""
    read = written(vote(10, {"park": 4, "pond": 2}, ["3 x park"]), "pond", "equal_shares")
    assert "That need not be a verdict on your idea" in read.text


def test_after_a_count_that_stopped_the_letter_names_the_project_at_which_it_did():
    """The pond does not fit, so the pump after it is not looked at."""
    election = vote(10, {"park": 6, "pond": 5, "pump": 4}, ["9 x park", "8 x pond", "7 x pump"])
    read = written(election, "pump", "greedy misfit=stop")
    assert "That was project pond, pond, and yours would have come after it." in read.text


def test_by_equal_shares_a_loser_hears_what_became_of_the_supporters_money():
    """The supporters' money went to other projects; effective support is below 100 %."""
    area = sample("green_million", ADD1, "green")
    lost = next(each.project for each in area.outcome.refusals if each.reason.value == "supporters_lack_money")
    read = letter(report_of(area), lost)
    assert "the supporters of a project pay for it together from their even parts of the budget" in read.text
    assert read.lists["Effective support"].endswith("\u202f%")
    assert "Its supporters held" in read.text


def test_what_happens_next_is_said_in_the_offices_own_words():
    """One text for winners, one for the others; without them a sentence that promises nothing."""
    election = vote(10, {"park": 6, "pond": 5}, ["30 x park", "10 x pond"])
    letters = {"next_if_funded": {"en": "We shall meet."}, "next_if_not_funded": {"en": "Come and see us."}}
    assert "We shall meet." in written(election, "park", "greedy", letters=letters).text
    assert "Come and see us." in written(election, "pond", "greedy", letters=letters).text
    assert "The figures in this letter are yours to use" in written(election, "pond").text


def test_a_climate_card_is_in_its_authors_letter_and_in_no_other():
    """The pond keeps 60 m³ of rain."""
    election = vote(10, {"park": 6, "pond": 5}, ["30 x park", "10 x pond"])
    climate = {"park": {"pond": {"retention_m3": 60, "method": "as drawn"}}}
    read = written(election, "pond", "greedy", climate=climate)
    assert (2, "What your project would do for the climate") in read.headings
    assert "60" in read.lists.values()
    assert "climate" not in written(election, "park", "greedy", climate=climate).text


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_letter_of_an_election_is_whole(code: str):
    """Headings in order, tables with captions and scopes, in every language, for every project."""
    for area in (sample("green_million", ADD1, "green"), sample("points_to_share", "greedy", "points")):
        report, language = report_of(area), Language(code)
        prepared = prepare(report, area, language)
        for project in area.election.instance.projects:
            read = shown(letter_fragment(report, area, project.id, language, HASH, prepared))
            assert read.problems == []


def test_a_hostile_name_stays_text():
    """The name of a project and of a contact with markup in them."""
    bad = '<script>alert(1)</script>"><img src=x onerror=alert(2)>'
    election = vote(10, {bad: 6, "pond": 5}, ["30 x pond"])
    read = written(election, bad, "greedy", contact={"office": bad}, letters={"signed_by": bad})
    assert read.problems == []


def test_seven_hundred_letters_take_a_few_seconds():
    """What all letters share is worked out once: a letter's HTML takes less than 5 ms, told generously here."""
    area = sample("green_million", ADD1, "green")
    report = report_of(area)
    prepared = prepare(report, area, EN)
    ids = [project.id for project in area.election.instance.projects]
    start = perf_counter()
    for project_id in ids:
        letter_fragment(report, area, project_id, EN, HASH, prepared)
    assert (perf_counter() - start) / len(ids) < 0.025
