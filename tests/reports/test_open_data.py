"""The figures agree in every form in which they are published."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from dataclasses import replace
from fractions import Fraction
from hashlib import sha256

import pytest

from greenbudget.ballots.pabulib import Reading, read_election
from greenbudget.ballots.pabulib_writing import as_pb
from greenbudget.reports.language import Language
from greenbudget.reports.making import make_report
from greenbudget.reports.open_data import csv_file, csv_file_for_people, data_files, separator
from greenbudget.reports.options import Options
from greenbudget.reports.outcome_data import decimal_text
from greenbudget.reports.particulars import Particulars
from greenbudget.reports.report import Report
from greenbudget.reports.table import NUMBERS, Column, Kind, Table, as_rows, cell_in_words
from greenbudget.reports.tables import report_tables
from greenbudget.reports.text_cells import fit_text, is_formula, neutral_text
from tests.elections import vote
from tests.reports.bundles import TIE, TOP_UP, report_of, silent
from tests.reports.payloads import HOSTILE, hostile_reading
from tests.reports.reading_back import csv_rows, expected, sheet_value, sheets, value_of
from tests.reports.test_tables import PARTICULARS

SAMPLES = (TIE, TOP_UP, "nobody_voted", "points_to_share", "city_edition_gorki_lipowe")


@pytest.fixture(scope="module")
def made() -> tuple[Report, Options]:
    particulars = {**PARTICULARS, "edition": {"title": {"pl": "Zielony budżet"}, "published": "2026-07-01"}}
    particulars["electorate"] = {**PARTICULARS["electorate"], "number": 12_000, "by_area": {"Górki Lipowe": 5_000}}
    del particulars["proposals"]
    return report_of(*SAMPLES, rule="greedy", particulars=particulars)


@pytest.fixture(scope="module")
def files(made) -> dict[str, bytes]:
    return data_files(*made)


@pytest.fixture(scope="module")
def tables(made) -> tuple[Table, ...]:
    return report_tables(made[0])


def test_files_have_stable_names(files, tables):
    """Those who link to them once need not do it again."""
    slugs = ("dziesiec-punktow", "gorki-lipowe", "gorki-lipowe-2", "ogrody", "przysiolek-zakole")
    names = {f"data/{slug}/{name}" for slug in slugs for name in ("election.pb", "outcome.json")}
    names |= {f"data/{folder}{table.name}.csv" for folder in ("", "pl/", "en/", "uk/") for table in tables}
    names |= {f"data/{code}/outcome.xlsx" for code in ("pl", "en", "uk")}
    assert list(files) == sorted(names | {"data/datapackage.json", "data/funded.geojson"})


# Agreement ------------------------------------------------------------------------------------------------------------


def test_csv_holds_every_figure_to_the_last_digit(files, tables):
    """Comma, CR LF, no byte-order mark."""
    for table in tables:
        content = files[f"data/{table.name}.csv"]
        assert content.count(b"\n") == content.count(b"\r\n") == len(csv_rows(content))
        header, *found = csv_rows(content)
        assert header == [column.name for column in table.columns]
        read = [[value_of(column, text) for column, text in zip(table.columns, row, strict=True)] for row in found]
        assert read == expected(table), table.name


@pytest.mark.parametrize("code", ["pl", "en", "uk"])
def test_csv_for_people_holds_the_same_in_their_language(files, tables, code):
    """Byte-order mark, semicolon with a decimal comma, comma with a decimal point, words instead of ids."""
    language = Language(code)
    for table in tables:
        content = files[f"data/{code}/{table.name}.csv"]
        assert content.startswith(b"\xef\xbb\xbf")
        header, *found = csv_rows(content, separator(language))
        assert header == [language.translated(column.title) for column in table.columns]
        for row, cells, values in zip(found, table.rows, expected(table), strict=True):
            for column, text, cell, value in zip(table.columns, row, cells, values, strict=True):
                if column.kind in NUMBERS:
                    assert value_of(column, text, language.decimal_sign) == value
                else:
                    assert text == cell_in_words(column, cell, language)
    assert (separator(Language("pl")), separator(Language("en"))) == (";", ",")


@pytest.mark.parametrize("code", ["pl", "en", "uk"])
def test_the_spreadsheet_holds_the_same(files, tables, code):
    """Every cell, as the double that it is."""
    found = sheets(files[f"data/{code}/outcome.xlsx"])
    assert len(found) == len(tables) + 1
    for table, sheet in zip(tables, found.values(), strict=False):
        header, *rows = sheet.iter_rows()
        assert [cell.value for cell in header] == [Language(code).translated(column.title) for column in table.columns]
        values = expected(table)
        for row, cells, wanted in zip(rows, table.rows, values, strict=True):
            for column, cell, raw, value in zip(table.columns, row, cells, wanted, strict=True):
                if column.kind is Kind.STRING:
                    value = cell_in_words(column, raw, Language(code)) or None
                assert sheet_value(column, cell) == value, (table.name, column.name)


def test_json_rows_hold_the_same(tables):
    """Whole numbers as numbers, decimals as texts."""
    for table in tables:
        for row, values in zip(json.loads(json.dumps(as_rows(table))), expected(table), strict=True):
            for column, value in zip(table.columns, values, strict=True):
                found = row[column.name]
                if column.kind in NUMBERS and found is not None:
                    found = Fraction(found)
                assert (str(found) if column.kind is Kind.DATE and found else found or None) == (
                    str(value) if column.kind is Kind.DATE and value else value or None
                ) or found == value


def test_outcome_json_and_the_tables_agree(made, files, tables):
    """The total, what is left, and each project's reason and figures."""
    by_name = {table.name: as_rows(table) for table in tables}
    for area in made[0].areas:
        data = json.loads(files[f"data/{area.slug}/outcome.json"])
        (row,) = [row for row in by_name["areas"] if row["slug"] == area.slug]
        assert (row["spent"], row["left"], row["excess"]) == (data["total_cost"], data["left"], data["excess"])
        projects = [row for row in by_name["projects"] if row["area"] == area.slug]
        order = sorted((row["order"], row["project_id"]) for row in projects if row["funded"])
        assert [project for _, project in order] == data["allocation"]
        reasons = {row["project_id"]: (row["reason"], row["votes"]) for row in projects if not row["funded"]}
        assert reasons == {entry["project"]: (entry["reason"], entry["votes"]) for entry in data["refusals"]}
        rounds = [row for row in by_name["rounds"] if row["area"] == area.slug]
        assert [(row["project"], row["cost"], row["left"]) for row in rounds] == [
            (entry["project"], entry["cost"], entry["left"]) for entry in data["rounds"]
        ]
        spending = {
            (found["project"], spent["project"]): spent["amount"]
            for found in data["margins"]["projects"]
            for spent in found.get("spent_on", ())
        }
        assert spending == {
            (row["project"], row["spent_on"]): row["amount"] for row in by_name["spending"] if row["area"] == area.slug
        }


def test_the_election_and_the_tables_agree(made, files, tables, tmp_path):
    """Costs, votes and who is funded; read and written again, the bytes are the same."""
    (projects,) = [table for table in tables if table.name == "projects"]
    for area in made[0].areas:
        content = files[f"data/{area.slug}/election.pb"]
        path = tmp_path / "election.pb"
        path.write_bytes(content)
        election = read_election(path).election
        assert as_pb(election).encode() == content
        rows = [row for row in as_rows(projects) if row["area"] == area.slug]
        carries_points = election.profile.ballot_type.carries_points
        for row, project in zip(rows, election.instance.projects, strict=True):
            assert row["project_id"] == project.id
            assert row["cost"] == decimal_text(project.cost, election.instance)
            assert row["votes"] == project.columns["score" if carries_points else "votes"]
            assert row["funded"] is bool(project.selected)
            assert (row["stage"] == "top_up") is (project.selected == 2)


def test_places_are_those_of_what_is_funded_digit_by_digit(made, files):
    """Longitude first, as GeoJSON has it; no place, no feature."""
    text = files["data/funded.geojson"].decode()
    data = json.loads(text, parse_float=str)
    area = next(area for area in made[0].areas if area.slug == "gorki-lipowe-2")
    projects = {project.id: project for project in area.election.instance.projects}
    found = {
        feature["properties"]["project_id"]: feature
        for feature in data["features"]
        if feature["properties"]["area"] == area.slug
    }
    assert list(found) == list(area.outcome.allocation)
    for project_id, feature in found.items():
        columns = projects[project_id].columns
        places = [Fraction(columns["longitude"]), Fraction(columns["latitude"])]
        assert [Fraction(degrees) for degrees in feature["geometry"]["coordinates"]] == places
        assert Fraction(str(feature["properties"]["cost"])) == Fraction(projects[project_id].cost, 100)
    assert {feature["properties"]["area"] for feature in data["features"]} <= {area.slug, "dziesiec-punktow"}


@pytest.mark.parametrize(
    ("latitude", "longitude", "shown"),
    [
        ("51.123456789012345678", "21.10", "[21.1, 51.123456789012345678]"),
        ("+90", "-180.0", "[-180, 90]"),
        ("-0.5", "007", "[7, -0.5]"),
        ("90.0000001", "21", None),
        ("51", "-180.1", None),
        ("51,3", "21", None),
        ("NaN", "21", None),
        ("1e1", "21", None),
        ("", "21", None),
        ("٥١", "21", None),
        ("51", '21], "x": [1', None),
    ],
)
def test_only_degrees_on_earth_are_a_place(latitude, longitude, shown):
    """A text that is no number, or beyond the poles, gives no feature, and no broken file."""
    election = vote(10, {"a": 5}, ["a"])
    project = replace(election.instance.projects[0], columns={"latitude": latitude, "longitude": longitude})
    election = replace(election, instance=replace(election.instance, projects=(project,)))
    options = Options("greedy", samples=0, languages=("en",))
    report = make_report([("x", Reading(election))], options, Particulars(), progress=silent)
    files = data_files(report, options)
    if shown is None:
        assert "data/funded.geojson" not in files
    else:
        assert f'"coordinates": {shown}' in files["data/funded.geojson"].decode()
        json.loads(files["data/funded.geojson"])


# The data package -----------------------------------------------------------------------------------------------------

_PATTERNS = {
    "integer": r"-?[0-9]+",
    "number": r"-?[0-9]+(\.[0-9]+)?",
    "boolean": "true|false",
    "date": r"[0-9]{4}-[0-9]{2}-[0-9]{2}",
}


def test_the_data_package_describes_every_file_as_it_is(files):
    """Path, size, hash; each name once, as the standard wants it."""
    package = json.loads(files["data/datapackage.json"])
    assert package["title"] == "Wiklinogród nad Wisłą: Zielony budżet"
    assert package["created"] == "2026-07-01T00:00:00Z"
    resources = package["resources"]
    assert [f"data/{resource['path']}" for resource in resources] == sorted(set(files) - {"data/datapackage.json"})
    names = [resource["name"] for resource in resources]
    assert len(set(names)) == len(names)
    for resource in resources:
        assert re.fullmatch(r"[a-z0-9._-]+", resource["name"])
        content = files[f"data/{resource['path']}"]
        assert resource["bytes"] == len(content)
        assert resource["hash"] == f"sha256:{sha256(content).hexdigest()}"


def test_schemas_are_those_of_the_csv_files(files):
    """Every column in its order, every cell of its type, every key unique and full."""
    package = json.loads(files["data/datapackage.json"])
    tabular = [resource for resource in package["resources"] if resource["profile"] == "tabular-data-resource"]
    assert len(tabular) == sum(path.count("/") == 1 and path.endswith(".csv") for path in files)
    for resource in tabular:
        header, *rows = csv_rows(files[f"data/{resource['path']}"], resource["dialect"]["delimiter"])
        fields = resource["schema"]["fields"]
        assert header == [field["name"] for field in fields]
        for row in rows:
            for field, text in zip(fields, row, strict=True):
                assert not text or re.fullmatch(_PATTERNS.get(field["type"], "(?s).*"), text), (field, text)
        places = [header.index(name) for name in resource["schema"]["primaryKey"]]
        keys = [tuple(row[place] for place in places) for row in rows]
        assert len(set(keys)) == len(keys)
        assert all(map(all, keys))
    for resource in package["resources"]:
        if resource["format"] == "csv":
            assert (
                len(set(map(len, csv_rows(files[f"data/{resource['path']}"], resource["dialect"]["delimiter"])))) == 1
            )


# Formulas -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", HOSTILE[:28])
def test_a_formula_gets_an_apostrophe(text):
    """Whatever blanks, marks or widths it hides behind."""
    assert is_formula(text)
    assert neutral_text(text).startswith("'")


@pytest.mark.parametrize("text", ["", "Park", "Łąka = trawa", "a-b", "'", "#1", "№ 5", "¿?", "1-1", "\u202b", " "])
def test_other_texts_stay_as_they_are(text):
    """A name is not defaced for nothing."""
    assert neutral_text(text) == text


def test_what_no_file_can_hold_is_replaced():
    """NUL, other control characters, halves of surrogate pairs; tabs and line ends stay."""
    assert fit_text("a\0b\x1bc\ud800d\r\ne\tf\x85") == "a\ufffdb\ufffdc\ufffdd\ne\tf\ufffd"


def test_numbers_are_never_taken_for_formulas():
    """A negative number is a number."""
    table = Table(
        "t", "T", (Column("n", Kind.NUMBER, "N"), Column("s", Kind.STRING, "S")), ((Fraction(-3, 2), "-1"),), ()
    )
    assert csv_file(table) == b"n,s\r\n-1.5,'-1\r\n"
    assert csv_file_for_people(table, Language("pl")) == b"\xef\xbb\xbfN;S\r\n-1,5;'-1\r\n"


def test_hostile_texts_become_no_formula_in_any_csv():
    """Fifty of them as names and categories: no cell begins like a formula, and every file can be read."""
    options = Options("greedy", samples=0)
    report = make_report([hostile_reading()], options, Particulars(), progress=silent)
    tables = {table.name: table for table in report_tables(report)}
    for path, content in data_files(report, options).items():
        if path.endswith(".csv"):
            code, slash, name = path.removeprefix("data/").partition("/")
            table = tables[(name if slash else code).removesuffix(".csv")]
            rows = csv_rows(content, separator(Language(code)) if slash else ",")
            assert len(rows) == len(table.rows) + 1, path
            for row in rows[1:]:
                for column, text in zip(table.columns, row, strict=True):
                    assert "\0" not in text
                    assert column.kind in NUMBERS or not is_formula(text), text
        elif path.endswith((".json", ".geojson")):
            json.loads(content)


# The same bytes -------------------------------------------------------------------------------------------------------

_PROGRAM = """
import sys
from hashlib import sha256
sys.path.insert(0, sys.argv[1])
if __name__ == "__main__":
    from greenbudget.reports.inputs import input_files
    from greenbudget.reports.manifest import manifest
    from greenbudget.reports.open_data import data_files
    from tests.reports.bundles import report_of
    from tests.reports.test_tables import PARTICULARS
    made = report_of("three_gardens_one_tie", "top_up_saves_the_last_project", "points_to_share", rule="greedy",
                     particulars={key: PARTICULARS[key] for key in ("climate", "ballots", "rules")})
    print(sha256(manifest({**data_files(*made), **input_files(*made)})).hexdigest())
"""


def test_bytes_do_not_depend_on_hash_seed_time_zone_locale_or_folder(checkout, tmp_path):
    """What one machine publishes, every other makes again."""
    hashes = set()
    for seed, zone, locale, folder in (
        ("0", "UTC", "C", checkout),
        ("1", "Asia/Kathmandu", "pl_PL.UTF-8", tmp_path),
        ("4242", "America/St_Johns", "C.UTF-8", tmp_path),
    ):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": locale, "LANG": locale}
        done = subprocess.run(
            [sys.executable, "-c", _PROGRAM, checkout],
            cwd=folder,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        hashes.add(done.stdout)
    assert len(hashes) == 1
