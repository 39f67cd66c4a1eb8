"""From elections that were read to a report: areas named, counted, explained, and held against what the office says."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction

from greenbudget.ballots.election import Election
from greenbudget.ballots.errors import GreenbudgetError, plain, shortened
from greenbudget.ballots.instance import Instance
from greenbudget.ballots.pabulib import Reading
from greenbudget.ballots.pabulib_writing import meta_of
from greenbudget.climate import shipped_factors, yearly_co2e
from greenbudget.rules.declared import declared_rule
from greenbudget.rules.explanation import Explanation, Wish, explain
from greenbudget.rules.explanation import Report as Progress
from greenbudget.rules.outcome import Outcome, Stage
from greenbudget.rules.pabutools_bridge import SecondOpinion
from greenbudget.rules.pabutools_bridge import second_opinion as ask_pabutools
from greenbudget.rules.rule import Rule
from greenbudget.rules.support import count_support
from greenbudget.rules.turnout import turnout

from .crest import Crest
from .language import LANGUAGES
from .options import Options
from .particulars import Particulars
from .report import Area, Report
from .tables import electorate_of

#: The slug of the whole city.
CITYWIDE = "citywide"
_LONGEST_SLUG = 60
#: Letters that Unicode does not take apart, and those of Ukrainian as the Cabinet's resolution 55 of 2010 has them.
_LETTERS = str.maketrans(
    dict(zip("łđðøıабвгґдезиіїклмнопрстуфьй", [*"lddoiabvhgdezyiiklmnoprstuf", "", "i"], strict=True))
    | {"ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "є": "ie", "ж": "zh", "х": "kh", "ц": "ts"}  # noqa: RUF001
    | {"ч": "ch", "ш": "sh", "щ": "shch", "ю": "iu", "я": "ia"}
)


class InconsistentReport(GreenbudgetError):
    """Files, or a file and the office's particulars, that do not go together; the sentence names both figures."""


def make_report(
    readings: Sequence[tuple[str, Reading]],
    options: Options,
    particulars: Particulars,
    *,
    second_opinion: bool | Mapping[str, SecondOpinion] = False,
    crest: Crest | None = None,
    workers: int | None = None,
    progress: Progress,
) -> Report:
    """
    Count and explain every area, in the order given.

    `readings` are elections under the names of their files. `second_opinion` says whether pabutools is asked, or gives
    what it said by the slugs of areas. Raises InconsistentReport and what the rules and climate cards raise.
    """
    if not readings:
        raise InconsistentReport("A report needs at least one election.")
    elections = [reading.election for _, reading in readings]
    _refuse_several_currencies(readings)
    names = area_names([election.instance for election in elections])
    slugs = area_slugs(names)
    refuse_contradictions(dict(zip(slugs, elections, strict=True)), particulars)
    rules = [Rule.parse(particulars.rules.get(slug, options.rule)) for slug in slugs]
    wish = Wish(samples=options.samples, seed=options.seed, workers=workers)
    areas = []
    for slug, name, (_, reading), rule in zip(slugs, names, readings, rules, strict=True):
        told = _for_area(name or slug, progress) if len(readings) > 1 else progress
        explanation = explain(reading.election, rule, wish, told)
        explanation = replace(explanation, election=as_counted(explanation))
        areas.append(
            Area(
                slug,
                name,
                explanation,
                turnout(reading.election.profile, smallest=particulars.smallest_group),
                _opinion(slug, explanation, second_opinion, told),
                _dropped(reading),
            )
        )
    report = Report(tuple(areas), particulars, crest)
    _refuse_impossible_turnout(report)
    return report


def _for_area(name: str, progress: Progress) -> Progress:
    """Progress that says which area is meant."""

    def report(stage: str, steps: int, total: int | None = None) -> None:
        progress(f"{name}, {stage}", steps, total)

    return report


def _opinion(
    slug: str, explanation: Explanation, wanted: bool | Mapping[str, SecondOpinion], progress: Progress
) -> SecondOpinion | None:
    if isinstance(wanted, Mapping):
        return wanted.get(slug)
    if not wanted:
        return None
    progress("counted again by pabutools", 0)
    return ask_pabutools(explanation.election, explanation.rule, explanation.outcome)


def _dropped(reading: Reading) -> Mapping[str, int] | None:
    """How many ballots were left out, each by the first of its breaches, in the order of the breaches' names."""
    counted = Counter(type(ballot.breaches[0]).__name__ for ballot in reading.dropped)
    return {kind: counted[kind] for kind in sorted(counted)} or None


# Names ----------------------------------------------------------------------------------------------------------------


def area_names(instances: Sequence[Instance]) -> tuple[str, ...]:
    """What the areas are called; "" for the whole city where there are several, and for one that says nothing."""
    names = []
    for instance in instances:
        meta = [" ".join(instance.meta.get(key, "").split()) for key in ("subunit", "district", "description")]
        name = meta[0] or meta[1]
        names.append(name if name or len(instances) > 1 else meta[2])
    return tuple(names)


def area_slugs(names: Sequence[str]) -> tuple[str, ...]:
    """Names as parts of addresses and paths: plain small letters, digits and hyphens, each once."""
    taken = set(LANGUAGES)  # beside the folders of areas stand those of languages
    slugs = []
    for name in names:
        slug = wanted = slug_of(name)
        number = 1
        while slug in taken:
            number += 1
            slug = f"{wanted}-{number}"
        taken.add(slug)
        slugs.append(slug)
    return tuple(slugs)


def slug_of(name: str) -> str:
    """A name in plain small letters, digits and hyphens: "Górki Łęczne" gives "gorki-leczne", "" the city's."""
    letters = unicodedata.normalize("NFKD", name.lower().translate(_LETTERS))
    plain_letters = "".join(sign for sign in letters if not unicodedata.combining(sign)).translate(_LETTERS)
    slug = "-".join(re.findall(r"[a-z0-9]+", plain_letters))[:_LONGEST_SLUG].strip("-")
    return slug or ("area" if name else CITYWIDE)


# The election as it was counted ---------------------------------------------------------------------------------------


def as_counted(explanation: Explanation) -> Election:
    """
    The election with the count's votes, score and selected in the columns of its projects; all else as it was.

    `votes` are the ballots that name a project. `score` is the sum of the points on them, which Pabulib's checker adds
    up as well; where ballots carry none, or give points to projects that they do not name, it is what the rule counted
    by; and where they are approvals, a score that the list has stays. `selected` is 1 for a funded project, 2 for one
    that was topped up, otherwise 0. `rule` in META becomes the rule that counted, where the file declares another.
    """
    election, outcome = explanation.election, explanation.outcome
    named, score = _named(election), _score(explanation)
    marks = _marks(outcome)
    projects = []
    for at, project in enumerate(election.instance.projects):
        columns = {"votes": str(named[at]), **({"score": score[at]} if score else {})}
        columns |= {**project.columns, **columns, "selected": marks.get(project.id, "0")}  # new columns stand first
        projects.append(replace(project, columns=columns))
    instance = replace(election.instance, projects=tuple(projects))
    counted = replace(election, instance=replace(instance, meta=meta_of(instance, election.profile)))
    return _declaring(explanation.rule, counted)


def _named(election: Election) -> list[int]:
    """How many ballots name each project."""
    named = [0] * len(election.instance.projects)
    for ballot, weight in zip(election.profile.stored_ballots(), election.profile.weights.tolist(), strict=True):
        for choice in ballot.choices:
            named[choice] += weight
    return named


def _score(explanation: Explanation) -> list[str]:
    """The score of each project as text; nothing where ballots carry no points."""
    profile = explanation.election.profile
    if not profile.ballot_type.carries_points:
        return []
    as_the_rule = profile.points is None or bool(getattr(profile.ballot_type, "default_score", Fraction(0)))
    support = count_support(explanation.election, explanation.rule.terms.points if as_the_rule else None)
    return [plain(support.shown_votes(project)) for project in range(len(explanation.election.instance.projects))]


def _marks(outcome: Outcome) -> dict[str, str]:
    topped_up = {entry.project for entry in outcome.rounds if entry.stage is Stage.TOP_UP}
    return {project: "2" if project in topped_up else "1" for project in outcome.allocation}


def _declaring(rule: Rule, election: Election) -> Election:
    """The election with the rule that counted it in META, where the file declares another one."""
    declared = declared_rule(election)
    if isinstance(declared, Rule) and declared == rule:
        return election
    meta = {**election.instance.meta, "rule": str(rule)}
    return replace(election, instance=replace(election.instance, meta=meta))


# Contradictions -------------------------------------------------------------------------------------------------------


def _refuse_several_currencies(readings: Sequence[tuple[str, Reading]]) -> None:
    first_name, first = readings[0]
    currency = first.election.instance.currency
    for name, reading in readings[1:]:
        other = reading.election.instance.currency
        if other != currency:
            raise InconsistentReport(
                f"{first_name} is in {currency}, {name} in {other}. A report has one currency; make two reports."
            )


def refuse_contradictions(elections: Mapping[str, Election], particulars: Particulars) -> None:
    """Hold the particulars against the elections, which go by slug; InconsistentReport says what does not agree."""
    _refuse_unknown_areas(elections, particulars)
    _refuse_faulty_cards(elections, particulars)
    for slug, ballots in particulars.ballots.items():
        counted = elections[slug].profile.voters
        invalid = sum(ballots.invalid.values())
        if ballots.valid != counted:
            raise InconsistentReport(
                f"The particulars' ballots of {slug} do not add up: {ballots.cast} cast − {ballots.duplicate} "
                f"duplicate − {ballots.excluded} excluded − {invalid} invalid = {ballots.valid} valid, "
                f"but {counted} ballots were counted."
            )
    if particulars.proposals:
        proposals, listed = particulars.proposals, sum(len(each.instance.projects) for each in elections.values())
        if proposals.admitted != listed:
            refused = sum(each.number for each in proposals.refused)
            raise InconsistentReport(
                f"The particulars' proposals do not add up: {proposals.submitted} submitted − {proposals.withdrawn} "
                f"withdrawn − {proposals.merged} merged − {refused} refused = {proposals.admitted} admitted, "
                f"but {listed} projects were voted on."
            )
    if particulars.electorate:
        for slug, election in elections.items():
            if election.profile.voters > particulars.electorate.number:
                raise InconsistentReport(
                    f"The particulars say that {particulars.electorate.number} people may vote, "
                    f"but {election.profile.voters} voted in {slug}."
                )


def _refuse_impossible_turnout(report: Report) -> None:
    """Refuse more voters of a group than may vote by the particulars, and ballots left out that these do not state."""
    for area in report.areas:
        groups = [
            (breakdown.column, group.names, group.voters)
            for breakdown in area.turnout.breakdowns
            for group in breakdown.groups
        ]
        for column, names, voters in (("all", (), area.turnout.voters), *groups):
            entitled = electorate_of(report, area, column, names)
            if entitled is not None and entitled < voters:
                raise InconsistentReport(
                    f"The particulars say that {entitled} people may vote in {area.slug} "
                    f"({', '.join((column, *map(shortened, names)))}), but {voters} voted."
                )
        stated, dropped = report.particulars.ballots.get(area.slug), sum((area.dropped or {}).values())
        if stated and sum(stated.invalid.values()) < dropped:
            raise InconsistentReport(
                f"{dropped} invalid ballots of {area.slug} were left out of the file, but the particulars state only "
                f"{sum(stated.invalid.values())}."
            )


def _refuse_unknown_areas(elections: Mapping[str, Election], particulars: Particulars) -> None:
    for entry in ("ballots", "climate", "rules"):
        for slug in getattr(particulars, entry):
            if slug not in elections:
                raise InconsistentReport(
                    f"The particulars have {entry}.{shortened(slug)}, but there is no such area; "
                    f"there {'are' if len(elections) > 1 else 'is'} {', '.join(elections)}."
                )


def _refuse_faulty_cards(elections: Mapping[str, Election], particulars: Particulars) -> None:
    for slug, cards in particulars.climate.items():
        for project_id, card in cards.items():
            if project_id not in elections[slug].instance.index_of:
                raise InconsistentReport(
                    f"The particulars have a climate card for project {shortened(project_id)} of {slug}, "
                    "but there is no such project."
                )
            yearly_co2e(card, shipped_factors(), project_id)  # refuses factors that are not known or do not fit
