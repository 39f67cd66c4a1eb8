"""
The figures of a report as a spreadsheet: a sheet for each table, with typed cells and not a single formula.

A cell of a number is a double. Numbers of up to 15 digits come out of one as they went in; a longer one is written as
text, digit by digit.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from fractions import Fraction
from typing import Any

from xlsxwriter import Workbook

from greenbudget.ballots.errors import plain

from .language import Language, message
from .report import Report
from .table import Cell, Column, Kind, Table, cell_in_words
from .tables import report_tables
from .text_cells import fit_text, is_formula

#: Excel's limits: signs of a cell (in UTF-16), and of a sheet's name.
LONGEST_TEXT, LONGEST_NAME = 32_767, 31
_EXACT_DIGITS = 15
_NOT_IN_NAMES = str.maketrans(dict.fromkeys("[]:*?/\\", " "))
#: So that the same figures give the same bytes; an edition that says when it is published gives its own date.
_CREATED = date(2000, 1, 1)
_WIDTHS = {Kind.INTEGER: 12, Kind.NUMBER: 14, Kind.MONEY: 16, Kind.SHARE: 12, Kind.BOOLEAN: 12, Kind.DATE: 12}
_WIDE = {"name": 56, "title": 40, "meaning": 90, "rule": 48, "funded_projects": 40, "source": 40, "refused": 56}
_USUAL_WIDTH = 24
_LEGEND = (
    Column("sheet", Kind.STRING, message("Sheet")),
    Column("title", Kind.STRING, message("Column")),
    Column("meaning", Kind.STRING, message("Meaning")),
)


def spreadsheet(report: Report, language: Language) -> bytes:
    """The tables of a report as an XLSX file in a language."""
    return workbook(report_tables(report), report, language)


def workbook(tables: Sequence[Table], report: Report, language: Language) -> bytes:
    """The same, where the tables are at hand."""
    buffer = io.BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    book = Workbook(buffer, options)
    created = report.particulars.edition.published or _CREATED
    book.set_properties({"created": datetime(created.year, created.month, created.day, tzinfo=UTC)})
    names = sheet_names([language.translated(table.title) for table in (*tables, _legend(tables, language))])
    writer = _Writer(book, language)
    for name, table in zip(names, (*tables, _legend(tables, language)), strict=True):
        writer.write(name, table)
    book.close()
    return buffer.getvalue()


def _legend(tables: Sequence[Table], language: Language) -> Table:
    """What the columns mean, where their titles do not say it."""
    rows = tuple(
        tuple(language.translated(text) for text in (table.title, column.title, column.description))
        for table in tables
        for column in table.columns
        if column.description
    )
    return Table("columns", message("Meaning of the columns"), _LEGEND, rows, ("sheet", "title"))


def sheet_names(titles: Sequence[str]) -> tuple[str, ...]:
    """Titles as names that sheets can have, each once, whatever the case."""
    taken: set[str] = set()
    names = []
    for title in titles:
        wanted = " ".join(fit_text(title).translate(_NOT_IN_NAMES).split()).strip("'") or "–"
        name, number = _cut_to(wanted, LONGEST_NAME), 1
        while name.casefold() in taken or name.casefold() == "history":  # Excel keeps that name for itself
            number += 1
            name = f"{_cut_to(wanted, LONGEST_NAME - 5)} ({number})"
        taken.add(name.casefold())
        names.append(name)
    return tuple(names)


def _cut_to(text: str, longest: int) -> str:
    """The beginning of `text` that Excel counts as no more than `longest` signs."""
    return text.encode("utf-16-le")[: 2 * longest].decode("utf-16-le", "ignore").rstrip() if text else text


class _Writer:
    """Writes tables into sheets."""

    def __init__(self, book: Workbook, language: Language) -> None:
        self._book, self._language = book, language
        top = {"valign": "top"}
        self._header = book.add_format(
            {"bold": True, "text_wrap": True, "valign": "vcenter", "bottom": 1, "bg_color": "#E8EEEA"}
        )
        self._formats: dict[Kind, Any] = {
            kind: book.add_format({**top, "num_format": shown})
            for kind, shown in (
                (Kind.INTEGER, "#,##0"),
                (Kind.NUMBER, "General"),
                (Kind.MONEY, "#,##0.00"),
                (Kind.SHARE, "0.0%"),
                (Kind.DATE, "yyyy-mm-dd"),
            )
        }
        self._whole_money = book.add_format({**top, "num_format": "#,##0"})
        self._text = book.add_format({**top, "text_wrap": True, "num_format": "@"})
        #: As an apostrophe typed before the text: it stays a text when somebody edits the cell.
        self._quoted = book.add_format({**top, "text_wrap": True, "num_format": "@", "quote_prefix": True})

    def write(self, name: str, table: Table) -> None:
        sheet = self._book.add_worksheet(name)
        for at, column in enumerate(table.columns):
            sheet.set_column(at, at, _WIDE.get(column.name) or _WIDTHS.get(column.kind, _USUAL_WIDTH))
            sheet.write_string(0, at, fit_text(self._language.translated(column.title)), self._header)
        sheet.set_row(0, 45)
        formats = [self._format(table, column) for column in table.columns]
        for line, row in enumerate(table.rows, 1):
            for at, (column, cell) in enumerate(zip(table.columns, row, strict=True)):
                self._write_cell(sheet, (line, at), column, cell, formats[at])
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, max(1, len(table.rows)), len(table.columns) - 1)
        sheet.set_landscape()
        sheet.set_paper(9)  # A4
        sheet.repeat_rows(0)
        sheet.fit_to_pages(1, 0)

    def _format(self, table: Table, column: Column) -> Any:
        """How numbers of a column are shown: money with decimals where some amount in the column has any."""
        if column.kind is Kind.MONEY and all(
            not isinstance(cell, Fraction) or cell.denominator == 1 for cell in table.column(column.name)
        ):
            return self._whole_money
        return self._formats.get(column.kind, self._text)

    def _write_cell(self, sheet: Any, place: tuple[int, int], column: Column, cell: Cell, number_format: Any) -> None:
        if cell is None:
            return
        if isinstance(cell, bool):
            sheet.write_boolean(*place, cell, self._text)
        elif isinstance(cell, int | Fraction):
            text = plain(Fraction(cell))
            if sum(sign.isdigit() for sign in text.lstrip("-0.")) > _EXACT_DIGITS:
                sheet.write_string(*place, text, self._text)
            else:
                sheet.write_number(*place, Decimal(text), number_format)
        elif isinstance(cell, date):
            day = datetime(cell.year, cell.month, cell.day, tzinfo=UTC).replace(tzinfo=None)  # a day has no zone
            sheet.write_datetime(*place, day, number_format)
        else:
            raw = cell_in_words(column, cell, self._language)
            if text := _cut_to(fit_text(raw), LONGEST_TEXT):
                sheet.write_string(*place, text, self._quoted if is_formula(raw) else self._text)
