"""The open data read back as those who use them would, every cell as an exact value."""

from __future__ import annotations

import csv
import io
from datetime import date, datetime
from fractions import Fraction

from openpyxl import load_workbook

from greenbudget.reports.table import NUMBERS, Column, Kind, Table


def csv_rows(content: bytes, delimiter: str = ",") -> list[list[str]]:
    """The rows of a CSV file, the header first."""
    text = content.decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))


def value_of(column: Column, text: str, decimal_sign: str = ".") -> object:
    """What a cell of a CSV file says."""
    if not text:
        return None
    if column.kind in NUMBERS:
        return Fraction(text.replace(decimal_sign, "."))
    if column.kind is Kind.BOOLEAN:
        return {"true": True, "false": False}[text]
    return date.fromisoformat(text) if column.kind is Kind.DATE else text


def expected(table: Table) -> list[list[object]]:
    """The cells of a table as they are compared: "" and nothing are the same, numbers are fractions."""
    return [[_plain(cell) for cell in row] for row in table.rows]


def _plain(cell: object) -> object:
    if isinstance(cell, bool) or cell is None:
        return cell
    return Fraction(cell) if isinstance(cell, int | Fraction) else cell or None


def sheets(content: bytes):
    """The sheets of a spreadsheet by name."""
    return {sheet.title: sheet for sheet in load_workbook(io.BytesIO(content)).worksheets}


def sheet_value(column: Column, cell) -> object:
    """What a cell of a spreadsheet says: the double that it is, as the decimal number that was written."""
    value = cell.value
    if value is None or column.kind is Kind.STRING:
        return value or None
    if column.kind in NUMBERS:
        return Fraction(value if isinstance(value, str) else repr(value))
    if isinstance(value, datetime):
        return value.date()
    return value
