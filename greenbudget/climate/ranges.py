"""Exact numbers, ranges of them, and tables whose faults are told in sentences: what cards and factors are made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from difflib import get_close_matches
from fractions import Fraction
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, ValidationError, ValidationInfo, model_validator

#: Nothing that a participatory budget moves comes near a billion of anything; a longer number is a slip of the hand.
MOST = 10**9
#: A money amount is in minor units, so it may have two digits more.
MOST_MINOR_UNITS = 10**11
_LONGEST_TEXT = 2_000
#: Twelve decimals; a decimal number with more is the output of a machine, not a measurement.
_FINEST = Decimal("1e-12")


class Table(BaseModel):
    """A table of a TOML file; what it does not know and what it lacks is said by name, not by a type's name."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)

    @model_validator(mode="before")
    @classmethod
    def _knows_its_entries(cls, data: Any) -> Any:
        if isinstance(data, cls):
            return data
        if not isinstance(data, Mapping):
            raise ValueError("This is no table; write its entries in braces, { … = …, … = … }, or under a heading.")
        faults = []
        for name in data:
            if name not in cls.model_fields:
                near = get_close_matches(str(name), cls.model_fields, n=1)
                hint = f"did you mean “{near[0]}”?" if near else f"there are {', '.join(cls.model_fields)}."
                faults.append(f"There is no entry “{name}”; {hint}")
        for name, field in cls.model_fields.items():
            if field.is_required() and name not in data:
                faults.append(f"The entry “{name}” is missing; add it.")
        if faults:
            raise ValueError(" ".join(faults))
        return data


def sentences(error: ValidationError) -> tuple[str, ...]:
    """Every fault that pydantic found, as a sentence that begins with its place: “factors.0.amount: …”."""
    told = []
    for fault in error.errors(include_url=False):
        place = ".".join(str(part) for part in fault["loc"])
        cause = fault.get("ctx", {}).get("error")
        said = str(cause) if isinstance(cause, ValueError) else f"{fault['msg']}."
        told.append(f"{place}: {said}" if place else said)
    return tuple(told)


# Numbers --------------------------------------------------------------------------------------------------------------


def exact(value: object, name: str = "The number") -> Fraction:
    """
    A number as a fraction, exactly as it was written. `name` begins the sentence of a ValueError.

    A float is refused: 0.1 has become something else by then, and a figure that is published must be the one entered.
    """
    if isinstance(value, float):
        raise ValueError(f"{name} came as a binary float, which is not exact; read the file with parse_float=Decimal.")
    if isinstance(value, bool) or not isinstance(value, int | Decimal | Fraction):
        raise ValueError(f"{name} is not a number; write digits only, such as 1200 or 0.5, without unit or quotes.")
    if isinstance(value, Decimal) and not value.is_finite():
        raise ValueError(f"{name} is {value}; leave the entry out where a figure is not known.")
    # Before the fraction is made: 1e999999999 would be a number of a billion digits.
    if isinstance(value, Decimal) and (value.adjusted() > 12 or value != value.quantize(_FINEST)):
        raise ValueError(f"{name} has too many digits; write at most 12 before and after the point.")
    number = Fraction(value)
    if abs(number) > MOST:
        raise ValueError(f"{name} is beyond a billion; check the unit and the number of zeros.")
    return number


def _named(info: ValidationInfo) -> str:
    return f"“{info.field_name}”" if info.field_name else "The number"


def _exact(value: object, info: ValidationInfo) -> Fraction:
    return exact(value, _named(info))


def _amount(value: object, info: ValidationInfo) -> Fraction:
    number = exact(value, _named(info))
    if number < 0:
        raise ValueError(f"{_named(info)} is negative; write 0 or more, or leave it out where it is not known.")
    return number


def _whole(value: object, name: str, most: int, unit: str) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise ValueError(f"{name} is not a whole number; write {unit}, digits only, without point or quotes.")
    if value < 0:
        raise ValueError(f"{name} is negative; write 0 or more, or leave it out where it is not known.")
    if value > most:
        raise ValueError(f"{name} is more than {most}; check the number of zeros.")
    return value


def _count(value: object, info: ValidationInfo) -> int:
    return _whole(value, _named(info), MOST, "a count")


def _minor_units(value: object, info: ValidationInfo) -> int:
    return _whole(value, _named(info), MOST_MINOR_UNITS, "minor units (grosz)")


def _text(value: object, info: ValidationInfo) -> str:
    if not isinstance(value, str):
        raise ValueError(f"{_named(info)} is not a text; write it in quotes.")
    if len(value) > _LONGEST_TEXT:
        raise ValueError(f"{_named(info)} has {len(value)} characters; shorten it to {_LONGEST_TEXT}.")
    return value


def _full_text(value: object, info: ValidationInfo) -> str:
    text = _text(value, info)
    if not text.strip():
        raise ValueError(f"{_named(info)} is empty; fill it in.")
    return text


def _day(value: object, info: ValidationInfo) -> date:
    if isinstance(value, datetime) or not isinstance(value, date):
        raise ValueError(f"{_named(info)} is not a day; write it as year-month-day without quotes, such as 2026-11-24.")
    return value


#: Any number; at least 0; a whole number of things; a whole number of grosz; texts; a day.
Exact = Annotated[Fraction, BeforeValidator(_exact)]
Amount = Annotated[Fraction, BeforeValidator(_amount)]
Count = Annotated[int, BeforeValidator(_count)]
MinorUnits = Annotated[int, BeforeValidator(_minor_units)]
Text = Annotated[str, BeforeValidator(_text)]
FullText = Annotated[str, BeforeValidator(_full_text)]
Day = Annotated[date, BeforeValidator(_day)]


# Ranges ---------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Range:
    """
    A figure that is known to lie between `low` and `high`, both included and both exact; ValueError if low > high.

    Its unit is that of whatever it is a figure of. Two ranges are added as if everything went badly at once, or well at
    once: the sum holds whatever the parts turn out to be, and claims nothing about their chances.
    """

    low: Fraction
    high: Fraction

    def __post_init__(self) -> None:
        if self.low > self.high:
            raise ValueError(
                f"The range runs from {shown(self.low)} down to {shown(self.high)}; write the lower figure first."
            )

    def __add__(self, other: Range) -> Range:
        return Range(self.low + other.low, self.high + other.high)

    def scaled(self, by: int | Fraction) -> Range:
        """The range times a positive number; ValueError for 0 and below, which would turn or erase it."""
        if by <= 0:
            raise ValueError(f"A range is scaled by a positive number, and {shown(Fraction(by))} is none.")
        return Range(self.low * by, self.high * by)

    def times(self, other: Range) -> Range:
        """
        The least and the greatest product of a figure from each range.

        That is low × low and high × high only where nothing is negative: −10…5 a year for 2…3 years is −30…15.
        """
        corners = [mine * yours for mine in (self.low, self.high) for yours in (other.low, other.high)]
        return Range(min(corners), max(corners))

    def meets(self, other: Range) -> bool:
        """Whether one figure can lie in both ranges."""
        return self.low <= other.high and other.low <= self.high


def shown(value: Fraction) -> str:
    """A number in an error sentence: decimal where that is exact, otherwise a fraction."""
    denominator = value.denominator
    for prime in (2, 5):
        while denominator % prime == 0:
            denominator //= prime
    if denominator != 1:
        return str(value)
    text = f"{Decimal(value.numerator) / Decimal(value.denominator):f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _range(value: object, info: ValidationInfo) -> Range:
    """Reads { low = 1, high = 2 }, [1, 2], or one figure, which is a range without width."""
    name = _named(info)
    if isinstance(value, Range):
        return value
    if isinstance(value, Mapping):
        if set(value) != {"low", "high"}:
            raise ValueError(f"{name} has the entries {', '.join(map(str, value)) or 'none'}; write low and high.")
        value = [value["low"], value["high"]]
    if isinstance(value, list | tuple):
        if len(value) != 2:
            raise ValueError(f"{name} lists {len(value)} numbers; write two, the lower and the higher.")
        return Range(exact(value[0], f"{name}, low,"), exact(value[1], f"{name}, high,"))
    single = exact(value, name)
    return Range(single, single)


def _lasting(value: object, info: ValidationInfo) -> Range:
    years = _range(value, info)
    if years.low <= 0:
        raise ValueError(f"{_named(info)} begins at {shown(years.low)}; what is built lasts longer than 0 years.")
    return years


#: A range of any sign; a range of years above 0.
AnyRange = Annotated[Range, BeforeValidator(_range)]
Years = Annotated[Range, BeforeValidator(_lasting)]
