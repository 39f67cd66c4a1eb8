"""
A table of typed figures: what CSV, spreadsheet, JSON rows and the data package are all made from.

Every figure is exact. Money is in whole units of the currency, as a Fraction whose decimals end.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from fractions import Fraction

from greenbudget.ballots import money
from greenbudget.ballots.errors import plain

from .language import LANGUAGES, Language
from .particulars import Text, in_language

#: Decimals of what is cut: payments, endowments and shares, whose digits would fill pages.
PLACES = 6

Cell = Text | int | Fraction | bool | date | None


class Kind(StrEnum):
    """What a column holds."""

    INTEGER = "integer"
    NUMBER = "number"
    MONEY = "money"  # whole units of the currency
    SHARE = "share"  # of 1
    STRING = "string"
    BOOLEAN = "boolean"
    DATE = "date"


#: The kinds whose cells are numbers.
NUMBERS = (Kind.INTEGER, Kind.NUMBER, Kind.MONEY, Kind.SHARE)


@dataclass(frozen=True)
class Column:
    """
    One column. `name` is for programs; `title` and `description` are messages.

    `words` gives the message for each id that the column may hold; forms for people show it instead of the id.
    """

    name: str
    kind: Kind
    title: str
    description: str = ""
    words: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Table:
    """Rows under columns; `title` is a message. The columns of `primary_key` together tell a row from all others."""

    name: str
    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    primary_key: tuple[str, ...]

    def __post_init__(self) -> None:
        for row in self.rows:
            if len(row) != len(self.columns):
                raise ValueError(f"a row of {self.name} has {len(row)} cells for {len(self.columns)} columns")

    def column(self, name: str) -> list[Cell]:
        """The cells under `name`, one a row."""
        place = [column.name for column in self.columns].index(name)
        return [row[place] for row in self.rows]


def cut(number: Fraction | int) -> Fraction:
    """A number whose decimals end, cut after PLACES decimals, never rounded up."""
    return Fraction(int(number * 10**PLACES), 10**PLACES)


def ending(number: Fraction | int) -> Fraction:
    """The number itself where its decimals end within what money can have, or cut as `cut` does."""
    exact = Fraction(number)
    return exact if (exact * 10**money.MOST_DECIMALS).denominator == 1 else cut(exact)


def cell_text(cell: Cell) -> str:
    """A cell as programs read it: digits with a point, true or false, a date as YYYY-MM-DD, "" for nothing."""
    match cell:
        case None:
            return ""
        case bool():
            return "true" if cell else "false"
        case int() | Fraction():
            return plain(Fraction(cell))
        case date():
            return cell.isoformat()
    return in_language(cell, Language(LANGUAGES[0]))[0]


def cell_in_words(column: Column, cell: Cell, language: Language) -> str:
    """A text, id or truth value as people read it."""
    if isinstance(cell, bool):
        return language.say("yes") if cell else language.say("no")
    if cell is None or isinstance(cell, int | Fraction | date):
        return cell_text(cell)
    text = in_language(cell, language)[0]
    return language.translated(column.words[text]) if text in column.words else text


def as_rows(table: Table) -> list[dict[str, object]]:
    """The rows as JSON objects: whole numbers and truth values as they are, other figures as decimal texts."""
    return [
        {
            column.name: cell if cell is None or isinstance(cell, bool | int) else cell_text(cell)
            for column, cell in zip(table.columns, row, strict=True)
        }
        for row in table.rows
    ]
