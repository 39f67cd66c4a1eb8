"""What the funded projects do for the climate together, and how much of that is known."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Generic, TypeVar

from .card import ClimateCard, Confidence
from .factors import Factor, shipped_factors, yearly_co2e
from .ranges import Range

Figure = TypeVar("Figure", Range, Fraction, int)


@dataclass(frozen=True, slots=True)
class Total(Generic[Figure]):
    """A sum over the `known` funded projects that state the figure; `unknown` do not. None, not 0, if nobody does."""

    value: Figure | None
    known: int
    unknown: int

    @property
    def funded(self) -> int:
        """Of how many projects the figure is known or not: “known for 5 of 16”."""
        return self.known + self.unknown


@dataclass(frozen=True, slots=True)
class ClimateTotals:
    """
    Sums over the funded projects, of which `with_card` have a climate card.

    `co2e` is in kg CO2e a year, `lifetime_co2e` in kg CO2e over the lifetimes, and only of projects that state both;
    `upkeep` is in minor units a year. `people_reached` adds up what each project reaches: somebody whom two projects
    reach is in it twice. `confidence` counts the cards by what they say of themselves, None for those that say nothing;
    every level is there, if only with 0. `verified` counts the cards that somebody has verified.
    """

    funded: int
    with_card: int
    co2e: Total[Range]
    lifetime_co2e: Total[Range]
    upkeep: Total[int]
    area_greened_m2: Total[Fraction]
    area_unsealed_m2: Total[Fraction]
    retention_m3: Total[Fraction]
    trees: Total[int]
    people_reached: Total[int]
    confidence: Mapping[Confidence | None, int]
    verified: int


def add_up(
    cards: Mapping[str, ClimateCard], funded: Iterable[str], *, factors: Mapping[str, Factor] | None = None
) -> ClimateTotals:
    """
    Add up the cards (by project id) of the funded projects; cards of other projects do not count.

    A project that is named twice counts once. A card that states no CO2e but the factors used is computed from
    `factors` (those shipped, unless others are given); FaultyCard where that cannot be done.
    """
    known_factors = shipped_factors() if factors is None else factors
    projects = dict.fromkeys(funded)
    held = {project: cards[project] for project in projects if project in cards}
    yearly = {project: yearly_co2e(card, known_factors, project) for project, card in held.items()}

    def total(figures: Iterable[Figure | None]) -> Total[Figure]:
        return _total(figures, len(projects))

    def of(read: Callable[[ClimateCard], Figure | None]) -> Total[Figure]:
        return total(read(card) for card in held.values())

    levels: list[Confidence | None] = [*Confidence, None]
    return ClimateTotals(
        funded=len(projects),
        with_card=len(held),
        co2e=total(yearly.values()),
        lifetime_co2e=total(_over_lifetime(yearly[project], card.lifetime_years) for project, card in held.items()),
        upkeep=of(lambda card: card.upkeep),
        area_greened_m2=of(lambda card: card.area_greened_m2),
        area_unsealed_m2=of(lambda card: card.area_unsealed_m2),
        retention_m3=of(lambda card: card.retention_m3),
        trees=of(lambda card: card.trees),
        people_reached=of(lambda card: card.people_reached),
        confidence={level: sum(card.confidence is level for card in held.values()) for level in levels},
        verified=sum(bool(card.verified_by) for card in held.values()),
    )


def lifetime_co2e(
    card: ClimateCard, *, factors: Mapping[str, Factor] | None = None, project_id: str = ""
) -> Range | None:
    """Kg CO2e over the lifetime of one project; None unless its card says both how much a year and how long."""
    known_factors = shipped_factors() if factors is None else factors
    return _over_lifetime(yearly_co2e(card, known_factors, project_id), card.lifetime_years)


def _over_lifetime(yearly: Range | None, years: Range | None) -> Range | None:
    return None if yearly is None or years is None else yearly.times(years)


def _total(figures: Iterable[Figure | None], funded: int) -> Total[Figure]:
    value: Figure | None = None
    known = 0
    for figure in figures:
        if figure is not None:
            value = figure if value is None else value + figure
            known += 1
    return Total(value, known, funded - known)
