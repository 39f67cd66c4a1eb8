"""The press page: five figures with their definitions on one sheet, whatever the names."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader

from greenbudget.reports.language import LANGUAGES, Language
from greenbudget.reports.page import whole_page
from greenbudget.reports.pdf import Document, print_documents
from greenbudget.reports.press_page import press_fragment, press_title
from greenbudget.reports.report import Report
from tests.elections import vote
from tests.reports.made_reports import HASH, area_of, report_of, sample
from tests.reports.pages import Shown, shown

EN = Language("en")
ADD1 = "equal_shares completion=add1"


def page(report: Report, language: Language = EN) -> Shown:
    return shown(press_fragment(report, language, HASH))


def park(**names: str):
    """A park for 6 of 10, which 30 of 40 chose, and a pond for 5."""
    return vote(10, {"park": 6, "pond": 5}, ["30 x park", "10 x pond"], **names)


def test_the_headline_is_the_decision():
    """How many people, how many projects, how much money."""
    assert page(report_of(area_of(park()))).headings[0] == (1, "40 people decided: 1 of 2 projects get 6\u202fzł")


def test_there_are_five_figures_and_each_has_its_definition():
    """Those that a journalist quotes: people, money, projects, people served, and the largest project."""
    html = press_fragment(report_of(area_of(park())), EN, HASH)
    assert html.count('<dd class="value">') == 5
    assert list(shown(html).lists) == [
        "Voters",
        "Money decided on",
        "Funded projects",
        "Voters with a funded choice",
        "Largest funded project",
    ]
    assert all(definition.endswith(".") or "park" in definition for definition in shown(html).lists.values())
    assert "75\u202f%" in shown(html).text


def test_turnout_stands_with_its_source_and_only_where_there_is_one():
    """40 of 400 people on a register of a certain day."""
    electorate = {"number": 400, "source": "register of residents", "date": date(2026, 5, 31)}
    read = page(report_of(area_of(park()), electorate=electorate))
    assert (
        "Turnout: 10\u202f% of the 400 people entitled to vote (register of residents, as of May 31, 2026)."
        in read.text
    )
    assert "No turnout: the number of people entitled to vote was not stated." in page(report_of(area_of(park()))).text


def test_the_climate_effect_takes_the_place_of_the_largest_project_where_it_is_known():
    """A range, with how many projects state it."""
    climate = {"park": {"park": {"co2e": [2000, 5000], "method": "estimate"}}}
    read = page(report_of(area_of(park()), climate=climate))
    assert "known for 1 of 1 of them; an estimate, as a range." in read.lists["Climate effect a year"]
    assert "Largest funded project" not in read.lists


def test_ballots_of_several_areas_are_not_called_people():
    """Two areas of 40 ballots are 80 ballots, and perhaps 40 people."""
    areas = [area_of(park(), slug=slug, name=slug) for slug in ("north", "south")]
    read = page(report_of(*areas))
    assert read.headings[0][1].startswith("Vote of 80 ballots")
    assert "Voters" not in read.lists
    assert [row[1] for row in read.tables["The funded projects with the most votes"][1:]] == ["north", "south"]


def test_the_project_that_came_closest_is_named_with_what_it_lacked():
    """The pond lost by 21 votes."""
    text = page(report_of(area_of(park()))).text
    assert "Closest to being funded: pond pond. " in text
    assert "it would have overtaken project park" in text


def test_at_most_five_projects_are_listed_those_with_the_most_votes_first():
    """22 are funded in the green million."""
    area = sample("green_million", ADD1, "green")
    votes = page(report_of(area)).numbers("The funded projects with the most votes", 1)
    assert len(votes) == 5
    assert votes == sorted(votes, reverse=True)


def test_where_the_data_are_is_said_by_the_names_of_files():
    """Tables, the spreadsheet in the language of the page, and the ballots."""
    text = page(report_of(area_of(park()))).text
    for file in ("data/projects.csv", "data/en/outcome.xlsx", "data/park/election.pb", HASH):
        assert file in text


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_page_is_whole_in_every_language_even_where_nobody_voted(code: str):
    """No share of nobody, no largest of nothing."""
    nobody = area_of(vote(10, {"park": 6}, []))
    read = page(report_of(nobody), Language(code))
    assert read.problems == []
    assert press_title(Language(code))
    assert page(report_of(area_of(park())), Language(code)).problems == []


def test_it_is_one_page_in_every_language_however_long_the_names():
    """The longest texts that are printed, six areas, and the widest figures."""
    long = "Nadzwyczaj rozległe przedsięwzięcie zazieleniania śródmieścia " * 8
    election = vote(9_999_999_999, {str(k): 1_234_567_890 + k for k in range(9)}, [f"{k + 1} x {k}" for k in range(9)])
    projects = tuple(replace(project, name=long) for project in election.instance.projects)
    election = replace(election, instance=replace(election.instance, projects=projects, meta={"unit": long}))
    particulars = {
        "city": {"name": long},
        "edition": {"title": long, "published": date(2026, 7, 1)},
        "contact": {"office": long, "address": long, "email": long, "phone": long, "hours": long},
        "electorate": {"number": 999_999_999, "source": long, "date": date(2026, 5, 31)},
    }
    areas = [area_of(election, "greedy", slug=f"area-{k}", name=long) for k in range(6)]
    documents = [
        Document(f"{code}.pdf", whole_page(press_fragment(report, Language(code), HASH), "Press", Language(code)))
        for code in LANGUAGES
        for report in (report_of(*areas, **particulars), report_of(areas[0], **particulars))
    ]
    for document, data in zip(documents, print_documents(documents, workers=1), strict=True):
        assert len(PdfReader(BytesIO(data)).pages) == 1, document.name


def test_a_hostile_name_stays_text():
    """A name of the city and of an area with markup in them."""
    bad = '<script>alert(1)</script>"><img src=x onerror=alert(2)>'
    assert page(report_of(area_of(park(), name=bad), city={"name": bad}, contact={"office": bad})).problems == []
