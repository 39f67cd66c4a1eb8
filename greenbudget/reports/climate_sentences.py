"""What projects do for the climate, in words: ranges stay ranges, and what nobody stated is said to be unknown."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from greenbudget.ballots.instance import Instance
from greenbudget.climate.card import ClimateCard, Confidence
from greenbudget.climate.factors import shipped_factors, yearly_co2e
from greenbudget.climate.ranges import Range
from greenbudget.climate.totals import ClimateTotals, Total, add_up

from .language import Language
from .report import Area, Report

_KILOGRAMS = 1000


def climate_totals(areas: tuple[Area, ...], report: Report) -> ClimateTotals | None:
    """The climate effect of all that is funded in these areas; None where no project has a card."""
    cards: dict[str, ClimateCard] = {}
    funded: list[str] = []
    for area in areas:
        held = report.particulars.climate.get(area.slug, {})
        cards |= {(area.slug + "/" + project_id): card for project_id, card in held.items()}
        funded += [area.slug + "/" + project_id for project_id in area.outcome.allocation]
    return add_up(cards, funded) if cards else None


def climate_sentences(totals: ClimateTotals, instance: Instance, language: Language) -> Iterator[str]:
    """The effect of the funded projects together, one figure a sentence, each with how many projects state it."""
    if not totals.with_card:
        yield language.say_many(
            "No funded project has a climate card.",
            "None of the {n} funded projects has a climate card.",
            totals.funded,
        )
        return
    if totals.co2e.value is not None:
        said = language.say("A year: {effect}", effect=co2e(totals.co2e.value, language))
        yield f"{said} {_known(totals.co2e, language)}"
    else:
        yield language.say("How much CO₂e the funded projects save is not known.")
    if totals.lifetime_co2e.value is not None:
        effect = co2e(totals.lifetime_co2e.value, language)
        said = language.say("Over the lifetime of the projects: {effect}", effect=effect)
        yield f"{said} {_known(totals.lifetime_co2e, language)}"
    further: tuple[tuple[Total[Fraction] | Total[int], str], ...] = (
        (totals.area_greened_m2, language.translated("Greened: {figure} m²")),
        (totals.area_unsealed_m2, language.translated("Unsealed: {figure} m²")),
        (totals.retention_m3, language.translated("Rain water held back: {figure} m³")),
        (totals.trees, language.translated("Trees: {figure}")),
        (totals.people_reached, language.translated("People reached: {figure}")),
    )
    for total, message in further:
        if total.value is not None:
            yield f"{message.format(figure=language.figure(total.value))} {_known(total, language)}"
    if totals.upkeep.value is not None:
        amount = language.amount(totals.upkeep.value, instance)
        yield f"{language.say('Upkeep: {amount} a year', amount=amount)} {_known(totals.upkeep, language)}"


def card_facts(card: ClimateCard, instance: Instance, language: Language) -> Iterator[tuple[str, str]]:
    """What a project's card says, as labels with their figures; what it does not say is left out."""
    effect = yearly_co2e(card, shipped_factors())
    if effect is not None:
        yield language.say("CO₂e a year"), co2e(effect, language)
    if card.lifetime_years is not None:
        yield language.say("Lifetime in years"), span(card.lifetime_years, language)
    if card.upkeep is not None:
        yield language.say("Upkeep a year"), language.amount(card.upkeep, instance)
    figures = (
        (card.area_greened_m2, language.say("Greened, in m²")),
        (card.area_unsealed_m2, language.say("Unsealed, in m²")),
        (card.retention_m3, language.say("Rain water held back, in m³")),
        (card.trees, language.say("Trees")),
        (card.people_reached, language.say("People reached")),
    )
    for figure, label in figures:
        if figure is not None:
            yield label, language.figure(figure)
    if card.confidence is not None:
        yield language.say("How sure that is"), confidence_word(card.confidence, language)


def confidence_word(confidence: Confidence, language: Language) -> str:
    """How firm an estimate is."""
    return {
        Confidence.LOW: language.say("a rough estimate"),
        Confidence.MEDIUM: language.say("fairly sure"),
        Confidence.HIGH: language.say("sure"),
    }[confidence]


def co2e(effect: Range, language: Language) -> str:
    """A range of CO2e in kilograms or tonnes, said as what is saved, or emitted where it is below nothing."""
    unit = language.say("kg")
    if max(abs(effect.low), abs(effect.high)) >= _KILOGRAMS:
        effect, unit = effect.scaled(Fraction(1, _KILOGRAMS)), language.say("t")
    if effect.high < 0:
        turned = Range(-effect.high, -effect.low)
        return language.say("{range} {unit} CO₂e emitted", range=span(turned, language), unit=unit)
    if effect.low < 0:
        return language.say(
            "from {low} {unit} CO₂e emitted to {high} {unit} saved",
            low=_rounded(-effect.low, language),
            high=_rounded(effect.high, language),
            unit=unit,
        )
    return language.say("{range} {unit} CO₂e saved", range=span(effect, language), unit=unit)


def span(found: Range, language: Language) -> str:
    """A range of positive figures, such as 12–30; one figure where both ends are the same."""
    low, high = _rounded(found.low, language), _rounded(found.high, language)
    return low if low == high else f"{low}–{high}"


def _rounded(number: Fraction, language: Language) -> str:
    """An estimate needs no more than one decimal below ten, and none above."""
    return language.figure(Fraction(round(number * 10), 10), 1) if abs(number) < 10 else language.figure(round(number))


def _known(total: Total[Range] | Total[Fraction] | Total[int], language: Language) -> str:
    return language.say("(known for {known} of {funded} projects).", known=total.known, funded=total.funded)
