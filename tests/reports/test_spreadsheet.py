"""The spreadsheet: typed cells, no formulas, the same bytes."""

from __future__ import annotations

import io
from datetime import date
from fractions import Fraction
from zipfile import ZipFile

import pytest

from greenbudget.reports.language import Language
from greenbudget.reports.making import make_report
from greenbudget.reports.options import Options
from greenbudget.reports.particulars import Particulars
from greenbudget.reports.spreadsheet import LONGEST_NAME, LONGEST_TEXT, sheet_names, spreadsheet, workbook
from greenbudget.reports.table import Column, Kind, Table
from tests.reports.bundles import TIE, TOP_UP, report_of, silent
from tests.reports.payloads import HOSTILE, hostile_reading
from tests.reports.reading_back import sheets

LANGUAGE = Language("pl")


@pytest.fixture(scope="module")
def report():
    return report_of(TIE, TOP_UP, rule="greedy")[0]


@pytest.fixture(scope="module")
def content(report):
    return spreadsheet(report, LANGUAGE)


@pytest.fixture(scope="module")
def hostile():
    report = make_report([hostile_reading()], Options("greedy", samples=0), Particulars(), progress=silent)
    return spreadsheet(report, LANGUAGE)


def test_the_header_stays_in_sight_and_filters(content):
    """On every sheet, with columns wide enough to read."""
    for sheet in sheets(content).values():
        assert sheet.freeze_panes == "A2"
        assert sheet.auto_filter.ref.startswith("A1:")
        assert all(dimension.width >= 10 for dimension in sheet.column_dimensions.values())


def test_cells_have_types_and_formats(content):
    """Money is a number with parted thousands, a truth value is one, a name is text."""
    sheet = list(sheets(content).values())[1]
    name, cost, funded = (sheet.cell(2, column) for column in (3, 5, 9))
    assert (name.data_type, cost.data_type, funded.data_type) == ("s", "n", "b")
    assert cost.number_format == "#,##0"
    assert (name.number_format, funded.value) == ("@", True)


def small(*cells: object, kind: Kind) -> Table:
    return Table("t", "T", (Column("c", kind, "C"),), tuple((cell,) for cell in cells), ())


def read(report, table: Table) -> list[object]:
    """The cells of a table's only column."""
    (sheet, _) = sheets(workbook([table], report, LANGUAGE)).values()
    return [row[0] for row in sheet.iter_rows(min_row=2)]


def test_money_shows_decimals_where_some_amount_has_any(report):
    """Two złoty and a half beside three show as 2.50 and 3.00."""
    whole = read(report, small(Fraction(3), Fraction(1200), kind=Kind.MONEY))
    parts = read(report, small(Fraction(3), Fraction(5, 2), kind=Kind.MONEY))
    assert {cell.number_format for cell in whole} == {"#,##0"}
    assert {cell.number_format for cell in parts} == {"#,##0.00"}


@pytest.mark.parametrize("grosze", [0, 1, 10, 99_999_999_999_999, 999_999_999_999_999, 123_456_789_012_345])
def test_amounts_of_fifteen_digits_are_exact(report, grosze):
    """To the last grosz, from a binary double."""
    (cell,) = read(report, small(Fraction(grosze, 100), kind=Kind.MONEY))
    assert cell.data_type == "n"
    assert Fraction(repr(cell.value)) == Fraction(grosze, 100)


def test_longer_numbers_are_written_as_text_digit_by_digit(report):
    """A double would change them."""
    (cell,) = read(report, small(Fraction(1_234_567_890_123_456, 100), kind=Kind.MONEY))
    assert (cell.data_type, cell.value) == ("s", "12345678901234.56")


def test_days_are_days(report):
    """Without an hour, and without a zone that could move them."""
    (cell,) = read(report, small(date(2026, 5, 31), kind=Kind.DATE))
    assert cell.is_date
    assert cell.value.date() == date(2026, 5, 31)
    assert cell.number_format == "yyyy-mm-dd"


def test_texts_are_cut_where_a_cell_ends(report):
    """Excel counts in UTF-16; no sign is cut in half."""
    cells = read(report, small("ł" * 100_000, "🌳" * 100_000, kind=Kind.STRING))
    assert cells[0].value == "ł" * LONGEST_TEXT
    assert cells[1].value == "🌳" * (LONGEST_TEXT // 2)


def test_names_of_sheets_are_fit_short_and_told_apart():
    """As Excel wants them, whatever a translation says."""
    names = sheet_names(["Projects", "projects", "a/b:c*?[d]\\", "x" * 40, "x" * 41, "'tis", "", "History", "🌳" * 20])
    assert names[:4] == ("Projects", "projects (2)", "a b c d", "x" * LONGEST_NAME)
    assert len({name.casefold() for name in names}) == len(names)
    assert all(0 < len(name.encode("utf-16-le")) // 2 <= LONGEST_NAME for name in names)
    assert names[5:8] == ("tis", "–", "History (2)")


def test_columns_are_explained_on_a_sheet_of_their_own(content):
    """Last, after the figures."""
    *_, legend = sheets(content).values()
    assert legend.max_column == 3
    assert legend.max_row > 20


def test_the_same_report_gives_the_same_bytes(report, content):
    """No time of day, no random id."""
    assert spreadsheet(report, LANGUAGE) == content
    with ZipFile(io.BytesIO(content)) as archive:
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert b"2000-01-01T00:00:00Z" in archive.read("docProps/core.xml")


# Hostile texts --------------------------------------------------------------------------------------------------------


def test_hostile_texts_become_no_formula_and_no_link(hostile):
    """Fifty of them as names, categories and neighbourhoods: every one is text, and the file opens again."""
    assert len(HOSTILE) == 50
    for sheet in sheets(hostile).values():
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type != "f"
                assert cell.hyperlink is None


def test_the_files_within_hold_no_formula_and_no_link(hostile):
    """Not a single such element, and no relation to anything outside."""
    with ZipFile(io.BytesIO(hostile)) as archive:
        for name in archive.namelist():
            part = archive.read(name)
            if name.startswith("xl/worksheets"):
                assert b"<f>" not in part
                assert b"<f " not in part
                assert b"hyperlink" not in part.lower()
            if name.endswith(".rels"):
                assert b"External" not in part


def test_hostile_names_read_back_as_texts(hostile):
    """Each name, but for what no spreadsheet can hold and what is too long for a cell."""
    sheet = list(sheets(hostile).values())[1]
    names = [row[2] for row in sheet.iter_rows(min_row=2)]
    assert len(names) == len(HOSTILE)
    for cell, text in zip(names, HOSTILE, strict=True):
        assert cell.data_type == "s"
        if len(text) < 1000 and text.isprintable() and "_x" not in text:
            assert cell.value == text
        assert len(cell.value.encode("utf-16-le")) // 2 <= LONGEST_TEXT
    assert all(cell.quotePrefix for cell in names[:28])
