"""The outcome report: what was decided, why, how it was counted, whom it represents and how firm it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import ceil

from greenbudget.ballots.instance import Instance
from greenbudget.ballots.project import Project
from greenbudget.rules.explanation import closest_first
from greenbudget.rules.fairness import Portion
from greenbudget.rules.outcome import Stage
from greenbudget.rules.pabutools_bridge import Agreement as OpinionVerdict

from .climate_sentences import climate_sentences, climate_totals
from .crest import Crest
from .explanation_sentences import (
    completion_sentence,
    representation_sentences,
    spread_sentences,
    stability_sentences,
)
from .heading import area_name, heading
from .language import Language
from .ledger import STATUS_SIGNS, Ledger, Row, ledger, status_word, tie_sentence
from .margin_sentences import margin_notes, margin_sentences, smallest_change_sentences
from .page import fragment
from .report import Area, Report
from .rule_sentences import ballot_sentence, rule_name, rule_sentences
from .wording import cut, printable, shown_id

#: How many losers and winners, closest first, and how many ties are told of; the open data hold all.
TOLD_CLOSEST = 5
TOLD_TIES = 12
#: How many projects another rule would have funded are named.
NAMED_PROJECTS = 12
#: Of categories and areas, and of uncertain projects, so many are shown.
SHOWN_BARS = 20
#: No label of a row with bars is longer.
LONGEST_LABEL = 80
_MANY_CHOICES = 6


def outcome_fragment(report: Report, language: Language, count_hash: str, crest: Crest | None = None) -> str:
    """The outcome report as HTML."""
    head = heading(report, language, count_hash, crest)
    views = [AreaView(area, report, language) for area in report.areas]
    return fragment(
        "outcome.html",
        language,
        head=head,
        title=outcome_title(language),
        areas=views,
        summary=_Summary(report, views, language) if len(views) > 1 else None,
        words={status: status_word(status, language) for status in STATUS_SIGNS},
        signs=STATUS_SIGNS,
        count_hash=count_hash,
    )


def outcome_title(language: Language) -> str:
    """The title of the report."""
    return language.say("Outcome of the vote")


@dataclass(frozen=True, slots=True)
class BarRow:
    """A row of a table with bars; `widths` in whole percent."""

    label: str
    figures: Sequence[str]
    widths: Sequence[int]
    lang: str = ""


@dataclass(frozen=True, slots=True)
class BarTable:
    """A chart with its figures. `keys` says which columns have bars: first, second."""

    caption: str
    label: str
    columns: Sequence[str]
    bar_label: str
    rows: Sequence[BarRow]
    keys: Mapping[int, str]


class AreaView:
    """What the templates show of one area; every text is in the language, every figure written out."""

    def __init__(self, area: Area, report: Report, language: Language) -> None:
        self._area, self._language = area, language
        self._instance = area.election.instance
        self.slug, self.outcome = area.slug, area.outcome
        self.name = area_name(area, language)
        self.ledger: Ledger = ledger(area, language)
        self.currency = language.currency(self._instance)
        self.content_language = content_language(self._instance, language)
        self.votes_word = language.say("Points") if self.ledger.carries_points else language.say("Votes")
        totals = climate_totals((area,), report)
        self.climate = list(climate_sentences(totals, self._instance, language)) if totals else []
        self._explained()

    def _explained(self) -> None:
        area, language, explanation = self._area, self._language, self._area.explanation
        self.rule_name = rule_name(area.outcome.rule, language)
        self.ballot_sentence = ballot_sentence(area.election, language)
        self.rule_sentences = list(rule_sentences(area.election, explanation.rule, area.outcome, language))
        fairness = explanation.fairness
        self.spread_sentences = list(spread_sentences(fairness, self._instance, language))
        self.representation_sentences = (
            list(representation_sentences(fairness.representation, self._instance, language)) if fairness.voters else []
        )
        #: Where nobody voted, nothing can be said of votes that were missing.
        self._voted = area.outcome.voters > 0
        self.smallest = smallest_change_sentences(explanation, language) if self._voted else []
        self.stability = (
            stability_sentences(explanation.bootstrap, self._instance, language)
            if explanation.bootstrap and self._voted
            else []
        )
        completion = area.outcome.completion
        self.completion_sentence = completion_sentence(completion, self._instance, language) if completion else ""

    # Figures ----------------------------------------------------------------------------------------------------------

    def bare(self, minor_units: int) -> str:
        return self._language.bare_amount(minor_units, self._instance)

    def id(self, row: Row) -> str:
        return self.number(row.project.id)

    def number(self, project_id: str) -> str:
        return shown_id(project_id)

    def support(self, row: Row) -> str:
        if row.support is None:
            return ""
        return self._language.percent(Fraction(row.support, 100), 0)

    @property
    def lead(self) -> str:
        return lead_sentence([self._area], self._language)

    @property
    def figures(self) -> list[tuple[str, str]]:
        return key_figures([self._area], self._language)

    @property
    def spent_percent(self) -> int:
        return spent_percent([self._area])

    @property
    def budget_sentence(self) -> str:
        return budget_sentence([self._area], self._language)

    @property
    def ledger_sentence(self) -> str:
        language = self._language
        if any(entry.stage is Stage.EQUAL_SHARES for entry in self.outcome.rounds):
            return language.say(
                "First the funded projects in the order in which they were funded, then the others by their support."
            )
        if self.outcome.rule == "knapsack":
            return language.say("First the funded projects, then the others by their votes.")
        said = language.say("The projects in the order of the count, with the money left after each.")
        if any(row.first_misfit for row in self.ledger.rows):
            said += " " + language.say("From the thick line on, the money no longer sufficed for every project.")
        return said

    # How it was counted -----------------------------------------------------------------------------------------------

    @property
    def rounds(self) -> list[dict[str, object]]:
        """The rounds of equal shares; none where another rule decided."""
        language, instance, rows = self._language, self._instance, []
        for entry in self.outcome.rounds:
            if entry.stage is not Stage.EQUAL_SHARES or not entry.offers:
                continue
            offer = entry.offers[0]
            rows.append(
                {
                    "number": entry.number,
                    "id": self.number(entry.project),
                    "project": self._project(entry.project),
                    "full_payers": language.figure(offer.full_payers),
                    "price": language.bare_amount(ceil(offer.payment), instance),
                    "last_payers": language.figure(offer.last_payers),
                    "left": self.bare(entry.left),
                    "width": _width(self.outcome.budget_limit - entry.left, self.outcome.budget_limit),
                }
            )
        return rows

    @property
    def ties(self) -> list[str]:
        language = self._language
        said = [
            language.say("no. {id}: {tie}.", id=self.number(first), tie=tie_sentence(tie, first, language))
            for tie in self.outcome.ties[:TOLD_TIES]
            for first in tie.projects[:1]
        ]
        if more := len(self.outcome.ties[TOLD_TIES:]):
            said.append(
                language.say_many("{n} more tie is in the open data.", "{n} more ties are in the open data.", more)
            )
        return said

    # Who is represented -----------------------------------------------------------------------------------------------

    @property
    def charts(self) -> Iterator[BarTable]:
        fairness = self._area.explanation.fairness
        if fairness.voters:
            yield choices_chart(fairness.funded_choices, fairness.voters, self._language)
        language = self._language
        if fairness.categories:
            caption = language.say("Money and votes by category")
            yield self._portions(caption, language.say("Category"), fairness.categories)
        if fairness.areas and fairness.area_column != "subunit":
            yield self._portions(language.say("Money and votes by area"), language.say("Area"), fairness.areas)

    def _portions(self, caption: str, label: str, portions: Sequence[Portion]) -> BarTable:
        language = self._language
        largest = max((max(portion.spending_share, portion.votes_share) for portion in portions), default=Fraction(1))
        rows = [
            BarRow(
                cut(" ".join(printable(portion.name).split()), LONGEST_LABEL) or language.say("none stated"),
                (
                    language.say("{funded} of {projects}", funded=portion.funded, projects=portion.projects),
                    language.percent(portion.spending_share),
                    language.percent(portion.votes_share),
                ),
                (_width(portion.spending_share, largest), _width(portion.votes_share, largest)),
                self.content_language if portion.name else "",
            )
            for portion in portions[:SHOWN_BARS]
        ]
        columns = (
            language.say("Funded projects"),
            language.say("Share of the money"),
            language.say("Share of the points") if self.ledger.carries_points else language.say("Share of the votes"),
        )
        return BarTable(caption, label, columns, language.say("Comparison"), rows, {1: "first", 2: "second"})

    # How firm it is ---------------------------------------------------------------------------------------------------

    @property
    def closest(self) -> list[dict[str, object]]:
        language, found = self._language, self._area.explanation.margins.projects
        groups: list[dict[str, object]] = []
        if not self._voted:
            return groups
        for funded, title in (
            (False, language.say("Closest to being funded")),
            (True, language.say("Closest to not being funded")),
        ):
            projects = [
                {
                    "id": self.number(each.project),
                    "project": self._project(each.project),
                    "sentences": " ".join(margin_sentences(each, self._area.explanation, language)),
                }
                for each in closest_first(found, funded=funded)[:TOLD_CLOSEST]
            ]
            if projects:
                groups.append({"title": title, "projects": projects})
        return groups

    @property
    def margin_notes(self) -> list[str]:
        explanation = self._area.explanation
        shown = [
            each
            for funded in (False, True)
            for each in closest_first(explanation.margins.projects, funded=funded)[:TOLD_CLOSEST]
        ]
        return margin_notes(shown, explanation, self._language) if shown and self._voted else []

    @property
    def firm_charts(self) -> Iterator[BarTable]:
        drawn = self._area.explanation.bootstrap
        if not drawn or not self._voted:
            return
        language, funded = self._language, set(drawn.allocation)

        def turned(project_id: str) -> int:
            times = drawn.times_funded[project_id]
            return drawn.samples - times if project_id in funded else times

        uncertain = sorted((project for project in drawn.times_funded if turned(project)), key=turned, reverse=True)
        if not uncertain:
            return
        rows = [
            BarRow(
                f"{STATUS_SIGNS['funded' if project_id in funded else 'not-funded']} {self.number(project_id)} "
                f"{_short(self._project(project_id))}",
                (language.percent(Fraction(drawn.times_funded[project_id], drawn.samples)),),
                (_width(drawn.times_funded[project_id], drawn.samples),),
                self.content_language,
            )
            for project_id in uncertain[:SHOWN_BARS]
        ]
        caption = language.say("Projects on which chance could have decided otherwise (✓ funded, – not funded)")
        funded_in = language.say("Funded in so many of the draws")
        yield BarTable(caption, language.say("Project"), (funded_in,), language.say("Comparison"), rows, {0: "first"})

    @property
    def other_rules(self) -> list[dict[str, str]]:
        language, explanation = self._language, self._area.explanation
        here = str(explanation.rule)
        found = []
        for pair in explanation.agreements:
            if pair.first != here:
                continue
            other = explanation.outcomes[pair.second]
            found.append(
                {
                    "name": rule_name(other.rule, language),
                    "line": pair.second,
                    "funded": language.figure(len(other.allocation)),
                    "cost": self.bare(other.total_cost),
                    "without": self._numbers(pair.only_first),
                    "instead": self._numbers(pair.only_second),
                    "preferring": language.say(
                        "{here} with this outcome, {other} with that one",
                        here=pair.prefer_first,
                        other=pair.prefer_second,
                    ),
                }
            )
        return found

    def _numbers(self, project_ids: Sequence[str]) -> str:
        language = self._language
        if not project_ids:
            return "–"
        named = ", ".join(self.number(project_id) for project_id in project_ids[:NAMED_PROJECTS])
        if more := len(project_ids[NAMED_PROJECTS:]):
            return language.say_many("no. {names} and {n} more", "no. {names} and {n} more", more, names=named)
        return language.say("no. {names}", names=named)

    # Method -----------------------------------------------------------------------------------------------------------

    @property
    def method(self) -> Iterator[tuple[str, str]]:
        language, area, outcome = self._language, self._area, self.outcome
        description = area.explanation.rule.description
        yield language.say("Rule"), rule_name(outcome.rule, language)
        yield language.say("Source"), description.citation
        given = " ".join(f"{name}={printable(text)}" for name, text in outcome.settings.items() if text != "none")
        yield language.say("All settings"), cut(given, 1000)
        yield language.say("Rule as one line"), cut(printable(str(area.explanation.rule)), 1000)
        if outcome.lot:
            yield language.say("Lot, as drawn"), cut(printable(", ".join(outcome.lot)), 1000)
        if outcome.completion and outcome.completion.reruns:
            counts = outcome.completion.reruns + 1
            yield language.say("Counts until the largest share was found"), language.figure(counts)
        ties = len(outcome.ties)
        yield language.say("Ties"), language.figure(ties) if ties else language.say("none")
        if drawn := area.explanation.bootstrap:
            yield (
                language.say("Draws of voters"),
                language.say("{samples}, from the seed “{seed}”", samples=drawn.samples, seed=printable(drawn.seed)),
            )
        yield language.say("Second opinion"), self._second_opinion()
        if area.explanation.refused:
            said = "; ".join(f"{line}: {why}" for line, why in area.explanation.refused.items())
            yield language.say("Rules that cannot count these ballots"), cut(printable(said), 1000)

    def _second_opinion(self) -> str:
        language, opinion = self._language, self._area.second_opinion
        if opinion is None:
            return language.say("not asked for")
        return {
            OpinionVerdict.AGREE: language.say("pabutools, a program by other people, counted the same outcome"),
            OpinionVerdict.DISAGREE: language.say("pabutools, a program by other people, counted another outcome"),
            OpinionVerdict.CANNOT_BE_EXPRESSED: language.say(
                "pabutools, a program by other people, does not know this rule"
            ),
        }[opinion.agreement]

    def _project(self, project_id: str) -> Project:
        return self._instance.projects[self._instance.index_of[project_id]]


class _Summary:
    """The areas together."""

    def __init__(self, report: Report, views: Sequence[AreaView], language: Language) -> None:
        areas = list(report.areas)
        self.currency = views[0].currency
        self.lead = lead_sentence(areas, language)
        self.figures = key_figures(areas, language)
        self.spent_percent = spent_percent(areas)
        self.budget_sentence = budget_sentence(areas, language)
        totals = climate_totals(report.areas, report)
        self.climate = list(climate_sentences(totals, areas[0].election.instance, language)) if totals else []


# Sentences and figures that one area and several share ----------------------------------------------------------------


def lead_sentence(areas: Sequence[Area], language: Language) -> str:
    """The decision in two or three sentences."""
    instance = areas[0].election.instance
    projects = sum(len(area.election.instance.projects) for area in areas)
    funded = sum(len(area.outcome.allocation) for area in areas)
    spent, left, excess = (_sum(areas, name) for name in ("total_cost", "left", "excess"))
    said = []
    if not sum(area.outcome.voters for area in areas):
        voted = language.say("Nobody voted")
    elif len(areas) == 1:
        voted = language.say_many("{n} person voted", "{n} people voted", areas[0].outcome.voters)
    else:
        ballots = sum(area.outcome.voters for area in areas)
        voted = language.say_many("{n} ballot was cast", "{n} ballots were cast", ballots)
    said.append(f"{voted}.")
    said.append(
        language.say_many("There was {n} project to choose.", "There were {n} projects to choose from.", projects)
    )
    said.append(
        language.say_many(
            "{n} project is funded, for {amount} together.",
            "{n} projects are funded, for {amount} together.",
            funded,
            amount=language.amount(spent, instance),
        )
    )
    if excess:
        said.append(language.say("The city adds {amount}.", amount=language.amount(excess, instance)))
    else:
        said.append(language.say("{amount} are left.", amount=language.amount(left, instance)))
    return " ".join(said)


def key_figures(areas: Sequence[Area], language: Language) -> list[tuple[str, str]]:
    """The figures that a reader looks for first."""
    instance = areas[0].election.instance
    voters = sum(area.outcome.voters for area in areas)
    projects = sum(len(area.election.instance.projects) for area in areas)
    funded = sum(len(area.outcome.allocation) for area in areas)
    limit, spent, left = (_sum(areas, name) for name in ("budget_limit", "total_cost", "left"))
    return [
        (language.say("Voters") if len(areas) == 1 else language.say("Ballots"), language.figure(voters)),
        (language.say("Budget"), language.amount(limit, instance)),
        (
            language.say("Funded projects"),
            language.say("{funded} of {projects}", funded=funded, projects=projects),
        ),
        (language.say("Spent"), language.amount(spent, instance)),
        (language.say("Left"), language.amount(left, instance)),
    ]


def spent_percent(areas: Sequence[Area]) -> int:
    """What is spent of the budget, in whole percent, at most 100."""
    return _width(_sum(areas, "total_cost"), _sum(areas, "budget_limit"))


def budget_sentence(areas: Sequence[Area], language: Language) -> str:
    """The budget bar in words."""
    instance = areas[0].election.instance
    limit, spent = _sum(areas, "budget_limit"), _sum(areas, "total_cost")
    share = language.percent(Fraction(spent, limit)) if limit else language.percent(Fraction(0))
    return language.say(
        "Spent {share} of the budget: {spent} of {limit}.",
        share=share,
        spent=language.amount(spent, instance),
        limit=language.amount(limit, instance),
    )


def choices_chart(funded_choices: Sequence[int], voters: int, language: Language) -> BarTable:
    """How many voters have how many funded choices."""
    counts = [*funded_choices[:_MANY_CHOICES], sum(funded_choices[_MANY_CHOICES:])]
    labels = [
        language.say("no project"),
        *(language.figure(number) for number in range(1, _MANY_CHOICES)),
        language.say("{n} or more", n=_MANY_CHOICES),
    ]
    last = max(number for number, count in enumerate(counts) if count or number == 0)
    largest = max(counts)
    rows = [
        BarRow(
            labels[number],
            (language.figure(counts[number]), language.percent(Fraction(counts[number], voters))),
            (_width(counts[number], largest),),
        )
        for number in range(last + 1)
    ]
    return BarTable(
        language.say("How many of a voter's choices are funded"),
        language.say("Funded choices"),
        (language.say("Voters"), language.say("Share of voters")),
        language.say("Comparison"),
        rows,
        {0: "first"},
    )


def content_language(instance: Instance, language: Language) -> str:
    """The language of names and descriptions, where it is not that of the page; "" where it is or is not known."""
    declared = instance.meta.get("language", "").strip().lower() or ("pl" if instance.currency == "PLN" else "")
    return declared if declared.isalpha() and len(declared) == 2 and declared != language.code else ""


def _sum(areas: Sequence[Area], name: str) -> int:
    return sum(int(getattr(area.outcome, name)) for area in areas)


def _width(part: Fraction | int, whole: Fraction | int) -> int:
    """A bar's length in whole percent; what is there is seen."""
    if not whole or part <= 0:
        return 0
    return max(1, min(100, round(Fraction(part) * 100 / whole)))


def _short(project: Project) -> str:
    return cut(" ".join(printable(project.name).split()), 60)
