"""One definition of all figures."""

from __future__ import annotations

from fractions import Fraction

import pytest

from greenbudget.ballots.pabulib import Reading
from greenbudget.reports import columns
from greenbudget.reports.making import make_report
from greenbudget.reports.options import Options
from greenbudget.reports.particulars import Particulars
from greenbudget.reports.table import Kind, Table, as_rows, cell_text, cut, ending
from greenbudget.reports.tables import electorate_of, report_tables
from tests.elections import vote
from tests.reports.bundles import NOBODY, TIE, TOP_UP, report_of, silent

PARTICULARS = {
    "rules": {"gorki-lipowe": "greedy misfit=top_up top_up=80%"},
    "electorate": {
        "number": 100,
        "source": "Rejestr wyborców",
        "date": "2026-05-31",
        "by_area": {"Górki Lipowe": 40},
        "by_sex": {"F": 50, "M": 50},
    },
    "ballots": {"ogrody": {"cast": 20, "duplicate": 3, "excluded": 1, "invalid": {"pusty": 2, "za długi": 2}}},
    "proposals": {
        "submitted": 13,
        "withdrawn": 1,
        "refused": [{"reason": {"pl": "grunt prywatny", "en": "private land"}, "number": 2}],
    },
    "climate": {"ogrody": {"1": {"co2e": [1, 2], "method": "szacunek", "trees": 7, "upkeep": 12345}}},
}


@pytest.fixture(scope="module")
def report():
    return report_of(TIE, TOP_UP, NOBODY, particulars=PARTICULARS)[0]


@pytest.fixture(scope="module")
def tables(report) -> dict[str, Table]:
    return {table.name: table for table in report_tables(report)}


def rows(table: Table, **wanted: object) -> list[dict[str, object]]:
    """The rows in which the columns hold what is wanted."""
    return [row for row in as_rows(table) if all(row[name] == value for name, value in wanted.items())]


def test_every_row_is_told_from_all_others_by_its_key(tables):
    """Whoever joins the tables finds one row a key, and no part of a key is empty."""
    for table in tables.values():
        keys = [tuple(row[name] for name in table.primary_key) for row in as_rows(table)]
        assert len(set(keys)) == len(keys), table.name
        assert all(part not in (None, "") for key in keys for part in key), table.name


def test_names_of_columns_are_plain_and_each_stands_once(tables):
    """A program can use them as they are."""
    for table in tables.values():
        names = [column.name for column in table.columns]
        assert len(set(names)) == len(names)
        assert all(name.isidentifier() and name == name.lower() for name in names)


def test_areas_say_what_was_decided(tables):
    """The top-up costs the city 5 000 beyond the budget; without it nothing is beyond."""
    (area,) = rows(tables["areas"], slug="gorki-lipowe")
    assert (area["budget"], area["spent"], area["left"], area["excess"]) == ("100000", "105000", "0", "5000")
    assert (area["voters"], area["projects"], area["funded"]) == (14, 4, 3)
    assert area["rule"] == "greedy misfit=top_up top_up=80%"
    (nobody,) = rows(tables["areas"], slug="przysiolek-zakole")
    assert (nobody["voters"], nobody["spent"], nobody["mean_funded_choices"]) == (0, "0", "0")


def test_projects_say_how_and_why_not(tables):
    """The second garden missed the last third of a grosz; its share of the cost shows as 99 %."""
    (lost,) = rows(tables["projects"], area="ogrody", project_id="2")
    assert not lost["funded"]
    assert lost["reason"] == "supporters_lack_money"
    assert (lost["needed_money"], lost["available_money"]) == ("35000", "34996.666666")
    assert (lost["effective_support"], lost["margin_votes"]) == ("0.99", 1)
    assert lost["needed_votes"] is lost["order"] is None
    (topped_up,) = rows(tables["projects"], area="gorki-lipowe", project_id="3")
    assert (topped_up["stage"], topped_up["left_after"]) == ("top_up", "0")
    (after,) = rows(tables["projects"], area="gorki-lipowe", project_id="4")
    assert (after["reason"], after["because_of"]) == ("after_stop", "3")


def test_climate_figures_stand_with_the_projects_that_have_a_card(tables):
    """Upkeep is given in grosz and shown in złoty; without a card nothing is made up."""
    card, bare = rows(tables["projects"], area="ogrody")[:2]
    assert (card["co2e_low"], card["co2e_high"], card["trees"], card["upkeep"]) == ("1", "2", 7, "123.45")
    assert all(bare[column.name] is None for column in columns.CLIMATE)


def test_without_a_card_there_are_no_columns_for_it():
    """Empty columns would only ask questions."""
    report, _ = report_of(NOBODY)
    table = next(table for table in report_tables(report) if table.name == "projects")
    assert table.columns == columns.PROJECTS
    assert {table.name for table in report_tables(report)}.isdisjoint({"ballots", "proposals"})


def test_a_tie_is_told_project_by_project(tables):
    """The order in which equal projects were taken, and what put each before the next."""
    tie = rows(tables["ties"], area="ogrody")
    assert [(row["place"], row["project"], row["decided_by"]) for row in tie] == [
        (1, "3", "lower_cost"),
        (2, "2", None),
    ]


def test_money_that_supporters_spent_adds_up(tables):
    """What the second garden's supporters spent and had left is their endowment."""
    spent = rows(tables["spending"], area="ogrody", project="2")
    (project,) = rows(tables["projects"], area="ogrody", project_id="2")
    (area,) = rows(tables["areas"], slug="ogrody")
    total = sum(Fraction(str(row["amount"])) for row in spent) + Fraction(str(project["supporters_left"]))
    assert abs(total - 6 * Fraction(str(area["endowment"]))) < Fraction(1, 10**5)


def test_ballots_and_proposals_add_up_line_by_line(tables):
    """Cast, less what was left out, is valid; submitted, less what was refused, is admitted."""
    ballots = [(row["step"], row["reason"], row["number"]) for row in as_rows(tables["ballots"])]
    assert ballots == [
        ("cast", None, 20),
        ("duplicate", None, 3),
        ("excluded", None, 1),
        ("invalid", "pusty", 2),
        ("invalid", "za długi", 2),
        ("valid", None, 12),
    ]
    proposals = [(row["step"], row["reason"], row["number"]) for row in as_rows(tables["proposals"])]
    assert proposals == [
        ("submitted", None, 13),
        ("withdrawn", None, 1),
        ("merged", None, 0),
        ("refused", "grunt prywatny", 2),
        ("admitted", None, 10),
        ("funded", None, 5),
    ]


def test_the_electorate_of_the_city_is_not_that_of_a_part(report):
    """The 50 women of the city are no denominator for those who voted in one district."""
    ogrody, gorki, zakole = report.areas
    assert electorate_of(report, gorki) == 40
    assert electorate_of(report, ogrody) is electorate_of(report, zakole) is None
    assert electorate_of(report, gorki, "sex", ("F",)) is None
    alone, _ = report_of(TIE, particulars={"electorate": PARTICULARS["electorate"]})
    assert electorate_of(alone, alone.areas[0]) == 100
    assert electorate_of(alone, alone.areas[0], "sex", ("F", "M")) == 100
    assert electorate_of(alone, alone.areas[0], "sex", ("F", "X")) is None
    assert electorate_of(alone, alone.areas[0], "voting_method", ("paper",)) is None


def test_the_electorate_stands_with_its_source_and_date(tables):
    """Who is counted, by whom, and when."""
    (row,) = rows(tables["turnout"], area="gorki-lipowe", by="all")
    assert (row["voters"], row["electorate"], row["source"], row["source_date"]) == (
        14,
        40,
        "Rejestr wyborców",
        "2026-05-31",
    )


def test_other_rules_stand_beside_the_one_that_counts(tables):
    """Each once, the counting one first; who would be better off is counted against it."""
    for slug in ("ogrody", "gorki-lipowe"):
        found = rows(tables["other_rules"], area=slug)
        assert [row["this_rule"] for row in found] == [True, *[False] * (len(found) - 1)]
        assert found[0]["prefer_other"] is None
        assert all(isinstance(row["prefer_other"], int) for row in found[1:])


def test_a_rule_that_refuses_says_why():
    """Its row has its reason and no figures."""
    election = vote("10", {"a": 5, "b": 5}, ["a", "b"])
    report = make_report([("x", Reading(election))], Options("greedy", samples=0), Particulars(), progress=silent)
    explanation = report.areas[0].explanation
    explanation.refused["knapsack x"] = "It is too large."  # type: ignore[index]  # a dict, as explain makes it
    table = next(table for table in report_tables(report) if table.name == "other_rules")
    assert as_rows(table)[-1] == {
        "area": "citywide",
        "rule": "knapsack x",
        "this_rule": False,
        **dict.fromkeys(
            ("funded", "funded_projects", "spent", "in_common", "prefer_counted", "prefer_other"),
        ),
        "refused": "It is too large.",
    }


def test_what_has_no_end_is_cut_and_never_rounded_up():
    """Two thirds are 0.666666; what ends is left alone."""
    assert cell_text(cut(Fraction(2, 3))) == "0.666666"
    assert cell_text(ending(Fraction(1, 2**8))) == "0.00390625"
    assert cell_text(ending(Fraction(1, 3))) == "0.333333"


def test_every_figure_of_every_table_has_an_end(tables):
    """No cell is a fraction that a CSV file could not hold."""
    for table in tables.values():
        for row in table.rows:
            for column, cell in zip(table.columns, row, strict=True):
                if column.kind in (Kind.NUMBER, Kind.MONEY, Kind.SHARE) and cell is not None:
                    assert "/" not in cell_text(cell)


def test_a_row_that_is_too_short_is_refused():
    """A mistake in the making is not published."""
    with pytest.raises(ValueError, match="1 cells for"):
        Table("x", "X", columns.TIES, (("a",),), ("area",))
