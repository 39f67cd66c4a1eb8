"""All figures of a report as tables, from which every form of its data is made, so that all of them agree."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from greenbudget.ballots.instance import Instance
from greenbudget.ballots.project import Project
from greenbudget.climate import ClimateCard, shipped_factors, yearly_co2e
from greenbudget.rules.fairness import Portion
from greenbudget.rules.margins.data import ProjectMargins
from greenbudget.rules.outcome import Reason, Refusal, Round
from greenbudget.rules.ranking import places
from greenbudget.rules.stability import Agreement
from greenbudget.rules.tally import tally

from . import columns
from .language import message
from .report import Area, Report
from .table import Cell, Table, cut, ending

_DEGREES = re.compile(r"[+-]?[0-9]{1,3}(\.[0-9]{1,30})?", re.ASCII)
#: Reasons whose figures are votes or supporters; those of the others are money.
_REASONS_OF_VOTES = (Reason.BELOW_THRESHOLD, Reason.INELIGIBLE)
_NO_PROJECT = ProjectMargins("", funded=False)

Row = tuple[Cell, ...]


def report_tables(report: Report) -> tuple[Table, ...]:
    """
    Every table of a report.

    Tables of the count are always there, if only with their titles; those of ballots and proposals where the office
    gave their figures, and columns of climate figures where some project has a card.
    """
    areas = report.areas
    with_cards = any(report.particulars.climate.values())
    tables = [
        Table("areas", message("Areas"), columns.AREAS, tuple(map(_area, areas)), ("slug",)),
        Table(
            "projects",
            message("Projects"),
            (*columns.PROJECTS, *columns.CLIMATE) if with_cards else columns.PROJECTS,
            tuple(row for area in areas for row in _projects(area, report, with_cards=with_cards)),
            ("area", "project_id"),
        ),
        Table(
            "rounds",
            message("Rounds"),
            columns.ROUNDS,
            tuple(_round(area, entry) for area in areas for entry in area.outcome.rounds),
            ("area", "round"),
        ),
        Table(
            "ties",
            message("Ties"),
            columns.TIES,
            tuple(row for area in areas for row in _ties(area)),
            ("area", "tie", "place"),
        ),
        Table(
            "spending",
            message("Supporters' money"),
            columns.SPENDING,
            tuple(row for area in areas for row in _spending(area)),
            ("area", "project", "spent_on"),
        ),
        Table(
            "turnout",
            message("Turnout"),
            columns.TURNOUT,
            tuple(row for area in areas for row in _turnout(area, report)),
            ("area", "by", "place"),
        ),
        Table(
            "portions",
            message("Money and votes"),
            columns.PORTIONS,
            tuple(row for area in areas for row in _portions(area)),
            ("area", "by", "place"),
        ),
        Table(
            "other_rules",
            message("Other rules"),
            columns.OTHER_RULES,
            tuple(row for area in areas for row in _other_rules(area)),
            ("area", "rule"),
        ),
    ]
    if report.particulars.ballots:
        rows = tuple(row for area in areas for row in _ballots(area, report))
        tables.append(Table("ballots", message("Ballots"), columns.BALLOTS, rows, ("area", "place")))
    if report.particulars.proposals:
        tables.append(
            Table("proposals", message("Proposals"), columns.PROPOSALS, tuple(_proposals(report)), ("place",))
        )
    return tuple(tables)


def whole_units(minor_units: Fraction | int, instance: Instance) -> Fraction:
    """Exact minor units in whole units of the currency."""
    return Fraction(minor_units) / instance.unit


def _cut_units(minor_units: Fraction | None, instance: Instance) -> Fraction | None:
    """A fraction of minor units in whole units, cut."""
    return None if minor_units is None else cut(minor_units / instance.unit)


# Areas ----------------------------------------------------------------------------------------------------------------


def _area(area: Area) -> Row:
    outcome, instance = area.outcome, area.election.instance
    fairness, bootstrap, completion = area.explanation.fairness, area.explanation.bootstrap, outcome.completion
    return (
        area.slug,
        area.name,
        instance.currency,
        area.election.profile.ballot_type.vote_type,
        str(area.explanation.rule),
        outcome.voters,
        len(instance.projects),
        len(outcome.allocation),
        whole_units(outcome.budget_limit, instance),
        whole_units(outcome.total_cost, instance),
        whole_units(outcome.left, instance),
        whole_units(outcome.excess, instance),
        _cut_units(completion.endowment_start, instance) if completion else None,
        _cut_units(completion.endowment, instance) if completion else None,
        completion.reruns if completion else None,
        len(outcome.ties),
        fairness.left_out,
        cut(fairness.mean_funded_choices),
        cut(fairness.shares.mean_fulfilment),
        cut(fairness.shares.gini),
        bootstrap.samples if bootstrap else None,
        bootstrap.same_outcome if bootstrap else None,
        area.second_opinion.agreement.value if area.second_opinion else None,
    )


# Projects -------------------------------------------------------------------------------------------------------------


def _projects(area: Area, report: Report, *, with_cards: bool) -> Iterator[Row]:
    instance, outcome = area.election.instance, area.outcome
    counted = tally(area.election, area.explanation.rule.terms)
    place_of = places(counted)
    rounds = {entry.project: entry for entry in outcome.rounds}
    refusals = {refusal.project: refusal for refusal in outcome.refusals}
    margins = {found.project: found for found in area.explanation.margins.projects}
    cards = report.particulars.climate.get(area.slug, {})
    bootstrap = area.explanation.bootstrap
    for at, project in enumerate(instance.projects):
        entry = rounds.get(project.id)
        latitude, longitude = position(project) or (None, None)
        yield (
            area.slug,
            project.id,
            project.name,
            ", ".join(project.categories),
            whole_units(project.cost, instance),
            ending(counted.support.shown_votes(at)),
            counted.support.supporters[at],
            None if project.withdrawn else place_of[project.id],
            project.id in outcome.allocation,
            entry.number if entry else None,
            entry.stage.value if entry else None,
            whole_units(entry.left, instance) if entry else None,
            *_refusal(refusals.get(project.id), instance),
            *_margins(margins.get(project.id, _NO_PROJECT), instance),
            bootstrap.times_funded[project.id] if bootstrap else None,
            latitude,
            longitude,
            *(_climate(cards.get(project.id), instance, project.id) if with_cards else ()),
        )


def _refusal(refusal: Refusal | None, instance: Instance) -> Row:
    """The reason; money needed and at hand; votes needed and at hand; because of which project."""
    if refusal is None:
        return (None,) * 6
    figures = refusal.needed, refusal.available
    if refusal.reason in _REASONS_OF_VOTES:
        figures_of_votes = [None if each is None else ending(each) for each in figures]
        return (refusal.reason.value, None, None, *figures_of_votes, refusal.by)
    return (refusal.reason.value, *(_cut_units(each, instance) for each in figures), None, None, refusal.by)


def _margins(found: ProjectMargins, instance: Instance) -> Row:
    votes, cost, support = found.votes, found.cost, found.effective_support
    return (
        None if support is None else Fraction(support, 100),
        _cut_units(found.left, instance),
        votes.difference if votes else None,
        votes.confirmed if votes else None,
        whole_units(cost.difference, instance) if cost else None,
        cost.confirmed if cost else None,
    )


def position(project: Project) -> tuple[Fraction, Fraction] | None:
    """Latitude and longitude in degrees, exactly as the list gives them; None where it gives no place on Earth."""
    texts = [project.columns.get(name, "").strip() for name in ("latitude", "longitude")]
    if not all(map(_DEGREES.fullmatch, texts)):
        return None
    latitude, longitude = map(Fraction, texts)
    return (latitude, longitude) if abs(latitude) <= 90 and abs(longitude) <= 180 else None


def _climate(card: ClimateCard | None, instance: Instance, project_id: str) -> Row:
    if card is None:
        return (None,) * len(columns.CLIMATE)
    co2e = yearly_co2e(card, shipped_factors(), project_id)
    years = card.lifetime_years
    return (
        ending(co2e.low) if co2e else None,
        ending(co2e.high) if co2e else None,
        ending(years.low) if years else None,
        ending(years.high) if years else None,
        None if card.upkeep is None else whole_units(card.upkeep, instance),
        *(
            None if figure is None else ending(figure)
            for figure in (card.area_greened_m2, card.area_unsealed_m2, card.retention_m3)
        ),
        card.trees,
        card.people_reached,
        card.confidence.value if card.confidence else None,
        card.method,
        card.source,
    )


# How the rule worked --------------------------------------------------------------------------------------------------


def _round(area: Area, entry: Round) -> Row:
    instance = area.election.instance
    offer = entry.offers[0] if entry.offers else None
    effective = offer.effective_vote_count if offer else None
    return (
        area.slug,
        entry.number,
        entry.stage.value,
        entry.project,
        ending(entry.votes),
        whole_units(entry.cost, instance),
        whole_units(entry.left, instance),
        _cut_units(offer.payment, instance) if offer else None,
        offer.full_payers if offer else None,
        offer.last_payers if offer else None,
        None if effective is None else cut(effective),
    )


def _ties(area: Area) -> Iterator[Row]:
    for number, tie in enumerate(area.outcome.ties, 1):
        for place, (project, key) in enumerate(zip(tie.projects, [*tie.decided_by, None], strict=True), 1):
            yield area.slug, number, tie.round, place, project, key


def _spending(area: Area) -> Iterator[Row]:
    instance = area.election.instance
    for found in area.explanation.margins.projects:
        for spent in found.spent_on:
            amount = _cut_units(spent.amount, instance)
            yield area.slug, found.project, spent.project, amount, cut(spent.share)


# Who voted, and for what ----------------------------------------------------------------------------------------------


def electorate_of(report: Report, area: Area, by: str = "all", names: Sequence[str] = ()) -> int | None:
    """
    How many may vote in an area, or in the groups `names` of its voters; None where the office did not say.

    The office's figures are those of the whole city: they hold for the city-wide area, and for a single area. Another
    area has those who live there (`by_area`, by its name), and no figure for their age or sex.
    """
    electorate = report.particulars.electorate
    if electorate is None:
        return None
    if len(report.areas) > 1 and area.name:
        return electorate.by_area.get(area.name) if by == "all" else None
    if by == "all":
        return electorate.number
    groups: Mapping[str, int] = {
        "district": electorate.by_area,
        "neighborhood": electorate.by_area,
        "age": electorate.by_age,
        "sex": electorate.by_sex,
    }.get(by, {})
    return sum(groups[name] for name in names) if all(name in groups for name in names) else None


def _turnout(area: Area, report: Report) -> Iterator[Row]:
    electorate = report.particulars.electorate

    def row(by: str, place: int, names: tuple[str, ...], voters: int) -> Row:
        number = electorate_of(report, area, by, names)
        if electorate is None or number is None:
            return area.slug, by, place, ", ".join(names), voters, None, None, None
        return area.slug, by, place, ", ".join(names), voters, number, electorate.source, electorate.date

    yield row("all", 1, (), area.turnout.voters)
    for breakdown in area.turnout.breakdowns:
        for place, group in enumerate(breakdown.groups, 1):
            yield row(breakdown.column, place, group.names, group.voters)


def _portions(area: Area) -> Iterator[Row]:
    fairness = area.explanation.fairness
    yield from (_portion(area, "category", *each) for each in enumerate(fairness.categories, 1))
    yield from (_portion(area, fairness.area_column, *each) for each in enumerate(fairness.areas, 1))


def _portion(area: Area, by: str, place: int, portion: Portion) -> Row:
    return (
        area.slug,
        by,
        place,
        portion.name,
        portion.projects,
        portion.funded,
        _cut_units(portion.cost, area.election.instance),
        cut(portion.spending_share),
        cut(portion.votes),
        cut(portion.votes_share),
    )


def _other_rules(area: Area) -> Iterator[Row]:
    explanation, instance = area.explanation, area.election.instance
    this_rule = str(explanation.rule)
    beside: dict[str, Agreement] = {pair.second: pair for pair in explanation.agreements if pair.first == this_rule}
    for rule, outcome in explanation.outcomes.items():
        pair = beside.get(rule)
        yield (
            area.slug,
            rule,
            rule == this_rule,
            len(outcome.allocation),
            ",".join(outcome.allocation),
            whole_units(outcome.total_cost, instance),
            len(pair.both) if pair else None,
            pair.prefer_first if pair else None,
            pair.prefer_second if pair else None,
            None,
        )
    for rule, why in explanation.refused.items():
        yield area.slug, rule, False, *(None,) * 6, why


# What the office says -------------------------------------------------------------------------------------------------


def _ballots(area: Area, report: Report) -> Iterator[Row]:
    ballots = report.particulars.ballots.get(area.slug)
    if ballots is None:
        return
    steps = [
        ("cast", None, ballots.cast),
        ("duplicate", None, ballots.duplicate),
        ("excluded", None, ballots.excluded),
        *(("invalid", reason, number) for reason, number in ballots.invalid.items()),
        ("valid", None, ballots.valid),
    ]
    yield from ((area.slug, place, *step) for place, step in enumerate(steps, 1))


def _proposals(report: Report) -> Iterator[Row]:
    proposals = report.particulars.proposals
    assert proposals is not None  # noqa: S101 - the caller has looked
    steps: list[tuple[Cell, ...]] = [
        ("submitted", None, proposals.submitted),
        ("withdrawn", None, proposals.withdrawn),
        ("merged", None, proposals.merged),
        *(("refused", refusal.reason, refusal.number) for refusal in proposals.refused),
        ("admitted", None, proposals.admitted),
        ("funded", None, sum(len(area.outcome.allocation) for area in report.areas)),
    ]
    yield from ((place, *step) for place, step in enumerate(steps, 1))
