"""Money in whole minor units (grosz): reading and writing decimal text without ever passing through a float."""

from __future__ import annotations

import re

#: Decimals of the currencies in use (PLN, EUR, HUF, CHF, USD …). A file with finer amounts raises it for itself.
DECIMALS = 2
MOST_DECIMALS = 9
#: No project or budget of a participatory budget comes near 10¹³ whole units; a longer number is a slip of the hand.
MOST_WHOLE_DIGITS = 13
#: So that hundreds of amounts can be added up in 64 bits.
MOST_MINOR_UNITS = 10**16

_AMOUNT = re.compile(r"(?P<sign>[+-]?)(?P<whole>[0-9]+)(?:(?P<mark>[.,])(?P<fraction>[0-9]*))?", re.ASCII)
_THOUSANDS = re.compile(r"[+-]?[1-9][0-9]{0,2},[0-9]{3}", re.ASCII)


class NotAnAmount(ValueError):
    """The text is no usable amount; `str` says why, as the end of a sentence."""


def split_amount(text: str) -> tuple[int, str]:
    """
    Split decimal text into whole units and significant decimals: "308298.850" gives (308298, "85").

    A decimal comma is accepted. Raises NotAnAmount for what is negative or of absurd size, an exponent, a thousands
    separator (or a comma that might be one), and other digits than 0-9.
    """
    match = _AMOUNT.fullmatch(text.strip())
    if not match:
        raise NotAnAmount("write digits only, with a point before the decimals, such as 1250000 or 1250000.50")
    if _THOUSANDS.fullmatch(match[0]):
        raise NotAnAmount("its comma may stand before decimals or after thousands; write a point, or no comma at all")
    whole, fraction = match["whole"].lstrip("0") or "0", (match["fraction"] or "").rstrip("0")
    if match["sign"] == "-" and (whole != "0" or fraction):
        raise NotAnAmount("it is negative")
    if len(whole) > MOST_WHOLE_DIGITS:
        raise NotAnAmount(f"it has {len(whole)} digits before the decimals; more than {MOST_WHOLE_DIGITS} are absurd")
    if len(fraction) > MOST_DECIMALS:
        raise NotAnAmount(f"it has {len(fraction)} decimals; at most {MOST_DECIMALS} can be read")
    return int(whole), fraction


def to_minor_units(text: str, decimals: int = DECIMALS) -> int:
    """Decimal text as a whole number of minor units, 10**decimals to a unit; exact, or NotAnAmount."""
    whole, fraction = split_amount(text)
    if len(fraction) > decimals:
        raise NotAnAmount(f"it has more than {decimals} decimals")
    amount: int = whole * 10**decimals + int(fraction.ljust(decimals, "0") or "0")
    if amount >= MOST_MINOR_UNITS:
        raise NotAnAmount(f"with {decimals} decimals it is too long to be counted exactly")
    return amount


def to_text(minor_units: int, decimals: int = DECIMALS) -> str:
    """Minor units as decimal text without needless zeros: 30829885 gives "308298.85", 40000000 gives "400000"."""
    sign = "-" if minor_units < 0 else ""
    whole, rest = divmod(abs(minor_units), 10**decimals)
    fraction = f"{rest:0{decimals}d}".rstrip("0") if rest else ""
    return f"{sign}{whole}.{fraction}" if fraction else f"{sign}{whole}"
