"""
Emission factors: what one unit of something does to the climate, and who says so.

`factors.toml` beside this file holds those that are shipped. An office adds its own, of the same shape; there is no
factor without a source.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from importlib import resources
from types import MappingProxyType
from typing import Any

from pydantic import ValidationError, model_validator

from greenbudget.ballots.errors import GreenbudgetError

from .card import ClimateCard, FactorUse, FaultyCard
from .ranges import Count, Day, Exact, FullText, Range, Table, Text, sentences, shown

KG = "kg CO2e"


@dataclass(frozen=True, slots=True)
class Unit:
    """One `per` gives so many `gives`. `yearly`: per year that one `per` stands; otherwise the amount is for a year."""

    gives: str
    per: str
    yearly: bool = False


#: The units that a factor may have.
UNITS: Mapping[str, Unit] = MappingProxyType(
    {
        "kg CO2e/kWh": Unit(KG, "kWh"),
        "kg CO2e/GJ": Unit(KG, "GJ"),
        "kg CO2e/km": Unit(KG, "km"),
        "kg CO2e/passenger-km": Unit(KG, "passenger-km"),
        "kg CO2e/t": Unit(KG, "t"),
        "kg CO2e/kg": Unit(KG, "kg"),
        "kg CO2e/l": Unit(KG, "l"),
        "kg CO2e/m3": Unit(KG, "m3"),
        "kg CO2e/m2/year": Unit(KG, "m2", yearly=True),
        "kg CO2e/tree/year": Unit(KG, "tree", yearly=True),
        "kg CO2e/piece": Unit(KG, "piece"),
        "kWh/kWp/year": Unit("kWh", "kWp", yearly=True),
    }
)


class FaultyFactors(GreenbudgetError):
    """Emission factors that cannot be used; `problems` are sentences, each of which names the factor."""

    def __init__(self, *problems: str) -> None:
        self.problems = problems
        super().__init__(" ".join(self.problems))


class FactorTaken(GreenbudgetError):
    """An office's own factor under the id of a shipped one."""

    def __init__(self, factor_id: str) -> None:
        self.factor_id = factor_id
        super().__init__(
            f"The factor “{factor_id}” is one of those shipped, and cards that name it would change without a trace. "
            f"Give your own another id, such as “own-{factor_id}”, and name that on the cards."
        )


class Name(Table):
    """What a factor is called in each language; at least one."""

    pl: Text = ""
    en: Text = ""
    uk: Text = ""

    @model_validator(mode="after")
    def _has_one(self) -> Name:
        if not (self.pl or self.en or self.uk):
            raise ValueError("The factor has no name; write it in pl, en or uk.")
        return self

    def in_language(self, code: str) -> str:
        """The name in that language (pl, en, uk), or else the first that there is."""
        wanted: str = getattr(self, code, "") if code in Name.model_fields else ""
        return wanted or self.en or self.pl or self.uk


class Source(Table):
    """
    Where a figure stands: the publication, and the words in it.

    `address` is that of the publication. `seen_at` says where the words were read, if it was another place: a copy, a
    table that quotes it.
    """

    title: FullText
    publisher: FullText
    year: Count
    address: Text = ""
    seen_at: Text = ""
    quote: Text = ""


class Factor(Table):
    """
    One emission factor: `value` between `low` and `high`, in `unit`, as it was in `year`.

    The first source states the value; the others, its range or the same again. `low` and `high` equal `value` where no
    source gives a range. `seen_on` is the day on which somebody read the sources.
    """

    name: Name
    value: Exact
    low: Exact
    high: Exact
    unit: FullText
    year: Count
    sources: tuple[Source, ...]
    seen_on: Day
    note: Text = ""

    @model_validator(mode="before")
    @classmethod
    def _sources_in_a_list(cls, data: Any) -> Any:
        if isinstance(data, Mapping):
            # Before the general sentence on missing entries: this is the one that matters most.
            if not data.get("sources"):
                raise ValueError(
                    "It has no source. Add title, publisher and year of the publication that states it, "
                    "under [[factors.….sources]]; a factor without one is not used."
                )
            if not isinstance(data["sources"], list | tuple):
                raise ValueError("“sources” is no list; write [[factors.….sources]], in double brackets.")
        return data

    @model_validator(mode="after")
    def _fits(self) -> Factor:
        if not self.low <= self.value <= self.high:
            low, value, high = map(shown, (self.low, self.value, self.high))
            raise ValueError(f"Its value {value} does not lie between low {low} and high {high}; correct one of them.")
        if self.unit not in UNITS:
            raise ValueError(f"Its unit “{self.unit}” is not known; there are {', '.join(UNITS)}.")
        return self

    @property
    def range(self) -> Range:
        return Range(self.low, self.high)


# Reading --------------------------------------------------------------------------------------------------------------


def read_factors(tables: Mapping[str, object]) -> Mapping[str, Factor]:
    """Factors by their id, from tables parsed with parse_float=Decimal; FaultyFactors tells all that is wrong."""
    factors, problems = {}, []
    for factor_id, table in tables.items():
        try:
            factors[factor_id] = Factor.model_validate(table)
        except ValidationError as error:
            problems += [f"The factor “{factor_id}”: {sentence}" for sentence in sentences(error)]
    if problems:
        raise FaultyFactors(*problems)
    return MappingProxyType(factors)


@cache
def shipped_factors() -> Mapping[str, Factor]:
    """The factors of factors.toml, by their id."""
    text = resources.files(__package__).joinpath("factors.toml").read_text(encoding="utf-8")
    return read_factors(tomllib.loads(text, parse_float=Decimal)["factors"])


def with_own(own: Mapping[str, object], shipped: Mapping[str, Factor] | None = None) -> Mapping[str, Factor]:
    """
    The shipped factors and an office's own, which are tables of the same shape by their id.

    FaultyFactors for one without a source or with another fault; FactorTaken for one under the id of a shipped one.
    """
    shipped = shipped_factors() if shipped is None else shipped
    for factor_id in own:
        if factor_id in shipped:
            raise FactorTaken(factor_id)
    return MappingProxyType({**shipped, **read_factors(own)})


# Using ----------------------------------------------------------------------------------------------------------------


def computed_co2e(uses: Iterable[FactorUse], factors: Mapping[str, Factor]) -> Range | None:
    """
    The sum of amount × factor, in kg CO2e a year, over the whole range of each factor; None for no uses.

    FaultyFactors for a factor that is not known, or whose unit does not end in kg CO2e.
    """
    total = None
    for use in uses:
        part = _part(use, factors)
        total = part if total is None else total + part
    return total


def _part(use: FactorUse, factors: Mapping[str, Factor]) -> Range:
    chain = [_find(use.factor, factors)]
    if use.through:
        chain.insert(0, _find(use.through, factors))
        turned, counted = UNITS[chain[0].unit].gives, UNITS[chain[1].unit].per
        if turned != counted:
            raise FaultyFactors(
                f"“{use.through}” gives {turned}, but “{use.factor}” counts {counted}; "
                "they cannot be multiplied. Choose another factor, or leave “through” out."
            )
    if (gives := UNITS[chain[-1].unit].gives) != KG:
        raise FaultyFactors(
            f"“{use.factor}” gives {gives}, not {KG}; "
            f"name it under “through”, and as “factor” one that counts {gives}."
        )
    part = Range(use.amount, use.amount)
    for factor in chain:
        part = part.times(factor.range)
    return part


def _find(factor_id: str, factors: Mapping[str, Factor]) -> Factor:
    if factor_id not in factors:
        raise FaultyFactors(f"There is no factor “{factor_id}”; there are {', '.join(factors) or 'none'}.")
    return factors[factor_id]


def yearly_co2e(card: ClimateCard, factors: Mapping[str, Factor], project_id: str = "") -> Range | None:
    """
    What a card says in kg CO2e a year: the range that it states, or else the one that its factors give, or else None.

    FaultyCard where both are given and have no figure in common, or where the factors cannot be used.
    """
    try:
        computed = computed_co2e(card.factors, factors)
    except FaultyFactors as error:
        raise FaultyCard(project_id, *error.problems) from error
    if card.co2e is None or computed is None:
        return card.co2e if computed is None else computed
    if not card.co2e.meets(computed):
        stated, given = (f"{shown(each.low)} to {shown(each.high)}" for each in (card.co2e, computed))
        raise FaultyCard(
            project_id,
            f"It states {stated} kg CO2e a year, but its factors give {given}. "
            "Correct the amounts, or leave “co2e” out.",
        )
    return card.co2e
