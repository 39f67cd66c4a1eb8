"""
The languages of reports: messages, plurals, numbers, money, dates.

A message is its English text, translated through gettext catalogues (`translations/<code>/LC_MESSAGES/greenbudget.po`)
that Babel reads as they stand, without a step of compilation. Plural forms are CLDR's: Polish and Ukrainian tell one,
few and many apart, and have a fourth form for fractions (2,5 punktu), which gettext's own formulas do not know.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import cache, cached_property
from pathlib import Path

from babel import Locale
from babel.dates import format_date
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po
from babel.numbers import get_currency_symbol, get_decimal_symbol

from greenbudget.ballots import money
from greenbudget.ballots.errors import GreenbudgetError, plain
from greenbudget.ballots.instance import Instance

#: Parts thousands without letting a line break between them, in every language: 620 000 zł.
NARROW_SPACE = "\u202f"
#: The languages that there are, the first one first.
LANGUAGES = ("pl", "en", "uk")
#: The order in which a catalogue holds plural forms.
_CATEGORIES: Mapping[str, Sequence[str]] = {
    "pl": ("one", "few", "many", "other"),
    "uk": ("one", "few", "many", "other"),
}
_CATALOGUES = Path(__file__).resolve().parents[1] / "translations"
#: A currency keeps the sign that its users know, whatever the language.
_SIGNS = {"PLN": "zł"}


class UnknownLanguage(GreenbudgetError):
    """There is no catalogue for a language."""

    def __init__(self, code: str) -> None:
        self.code = code
        super().__init__(f"There is no language “{code}”; there are {', '.join(LANGUAGES)}.")


def message(text: str) -> str:
    """Marks a text as a message that is said later, such as a column's title, for the tool that gathers messages."""
    return text


@dataclass(frozen=True)
class Language:
    """
    How a language says things. `code` is one of LANGUAGES, or UnknownLanguage is raised.

    `currency_codes`: money is written with the code of the currency (PLN) instead of its sign (zł), as on a terminal.
    """

    code: str
    currency_codes: bool = False

    def __post_init__(self) -> None:
        if self.code not in LANGUAGES:
            raise UnknownLanguage(self.code)

    # Messages ---------------------------------------------------------------------------------------------------------

    def say(self, message: str, /, **parts: object) -> str:
        """The message in this language, with its `{name}` parts filled in; a number is written as `figure` does."""
        return self.translated(message).format(**self._written(parts))

    def say_many(self, one: str, many: str, number: Fraction | int, /, **parts: object) -> str:
        """As `say`, in the plural form that fits `number`, which fills in `{n}`."""
        return self.translated_plural(one, many, number).format(n=self.figure(number), **self._written(parts))

    def translated(self, message: str) -> str:
        """The message in this language, with its parts still in braces; English where no translation is at hand."""
        found = _catalogue(self.code).get(message)
        text = found.string if found and isinstance(found.string, str) else ""
        return text or message

    def translated_plural(self, one: str, many: str, number: Fraction | int) -> str:
        """The plural form of a message that fits `number`."""
        found = _catalogue(self.code).get(one)
        written = Fraction(int(Fraction(number) * 100), 100)  # a noun follows what is read: 2.001 is written as 2
        if not found or not isinstance(found.string, tuple) or not all(found.string):
            return one if written == 1 else many
        return found.string[_CATEGORIES[self.code].index(self._plural_category(written))]

    def _plural_category(self, number: Fraction) -> str:
        return self.locale.plural_form(int(number)) if number.denominator == 1 else "other"

    def _written(self, parts: Mapping[str, object]) -> dict[str, object]:
        return {
            name: self.figure(part) if isinstance(part, int | Fraction) and not isinstance(part, bool) else part
            for name, part in parts.items()
        }

    # Figures ----------------------------------------------------------------------------------------------------------

    @cached_property
    def locale(self) -> Locale:
        return Locale(self.code)

    @cached_property
    def decimal_sign(self) -> str:
        return get_decimal_symbol(self.locale)

    def figure(self, number: Fraction | int, places: int = 2) -> str:
        """A number with parted thousands; what has no end is cut after `places` decimals."""
        exact = Fraction(number)
        text = plain(exact)
        if "/" in text or len(text.partition(".")[2]) > places:
            text = money.to_text(int(exact * 10**places), places)
        whole, point, decimals = text.partition(".")
        sign, digits = ("-", whole[1:]) if whole.startswith("-") else ("", whole)
        parted = f"{int(digits):,}".replace(",", NARROW_SPACE)
        return f"{sign}{parted}{self.decimal_sign if point else ''}{decimals}"

    def bare_amount(self, minor_units: Fraction | int, instance: Instance) -> str:
        """An amount in whole units, such as 620 000; always with both decimals where it is not whole."""
        text = self.figure(Fraction(minor_units) / instance.unit, instance.decimals)
        whole, point, decimals = text.partition(self.decimal_sign)
        return f"{whole}{point}{decimals.ljust(2, '0') if point else ''}"

    def amount(self, minor_units: Fraction | int, instance: Instance) -> str:
        """An amount with its currency, such as 620 000 zł."""
        return f"{self.bare_amount(minor_units, instance)}{NARROW_SPACE}{self.currency(instance)}"

    def currency(self, instance: Instance) -> str:
        """The sign (or code) of an instance's currency."""
        code = instance.currency
        return code if self.currency_codes else _SIGNS.get(code) or get_currency_symbol(code, self.locale)

    def percent(self, share: Fraction, places: int = 1) -> str:
        """A share in percent, rounded to the nearest decimal: 17.8 %. What is not all is never 100 %."""
        whole = 100 * 10**places
        rounded = round(share * whole)
        text = money.to_text(whole - 1 if share < 1 and rounded >= whole else rounded, places)
        return f"{text.replace('.', self.decimal_sign)}{NARROW_SPACE}%"

    def date(self, day: date) -> str:
        """A date in words, such as 21 czerwca 2026."""
        return format_date(day, "long", locale=self.locale)

    def listed(self, parts: Sequence[str], last: str = "and") -> str:
        """Parts of a sentence: a, b and c (`last` is "and" or "or")."""
        joined = ", ".join(parts[:-1])
        if not joined:
            return parts[-1] if parts else ""
        if last == "or":
            return self.say("{several} or {one}", several=joined, one=parts[-1])
        return self.say("{several} and {one}", several=joined, one=parts[-1])


#: What the command line speaks.
TERMINAL = Language("en", currency_codes=True)


@cache
def _catalogue(code: str) -> Catalog:
    path = _CATALOGUES / code / "LC_MESSAGES" / "greenbudget.po"
    if code == "en" or not path.is_file():
        return Catalog(locale=code)
    with path.open("rb") as file:
        return read_po(file, locale=code, abort_invalid=True)
