"""A letter to a project's author: what became of it and why, who wanted it, what it would have taken, what next."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from math import ceil

from greenbudget.ballots.project import Project
from greenbudget.climate.card import ClimateCard
from greenbudget.rules.margins.data import ProjectMargins
from greenbudget.rules.outcome import Reason, Refusal, Round, Stage
from greenbudget.rules.overlap import CoSupport, co_supporters
from greenbudget.rules.tally import tally

from .climate_sentences import card_facts
from .contact import OfficeText, contact_facts, office_text
from .crest import Crest
from .heading import heading, shown_line
from .language import Language
from .ledger import Row, tie_sentences
from .margin_sentences import margin_notes, margin_sentences, spending_sentence
from .outcome_page import AreaView
from .page import fragment
from .report import Area, Report

#: So many funded projects that an author's supporters chose as well are named.
NAMED_OVERLAPS = 3


@dataclass(frozen=True)
class Prepared:
    """What all letters of an area share; by project id, but for `taking_part`, the number of projects in the count."""

    view: AreaView
    rows: Mapping[str, Row]
    rounds: Mapping[str, Round]
    refusals: Mapping[str, Refusal]
    margins: Mapping[str, ProjectMargins]
    co_support: Mapping[str, CoSupport]
    cards: Mapping[str, ClimateCard]
    taking_part: int


def prepare(report: Report, area: Area, language: Language) -> Prepared:
    """Work out once what all letters of an area need."""
    explanation, outcome = area.explanation, area.outcome
    swiecie = explanation.rule.values().get("eligibility") == "swiecie"
    counted = tally(area.election, explanation.rule.terms, swiecie=swiecie)
    view = AreaView(area, report, language)
    return Prepared(
        view,
        {row.project.id: row for row in view.ledger.rows},
        {entry.project: entry for entry in outcome.rounds},
        {refusal.project: refusal for refusal in outcome.refusals},
        {found.project: found for found in explanation.margins.projects},
        co_supporters(counted, outcome.allocation),
        report.particulars.climate.get(area.slug, {}),
        sum(not project.withdrawn for project in area.election.instance.projects),
    )


def letter_fragment(
    report: Report,
    area: Area,
    project_id: str,
    language: Language,
    count_hash: str,
    prepared: Prepared,
    crest: Crest | None = None,
) -> str:
    """The letter to the author of one project as HTML; `prepared` is for this area and language."""
    published = report.particulars.edition.published
    return fragment(
        "letter.html",
        language,
        head=heading(report, language, count_hash, crest),
        day=language.date(published) if published else "",
        letter=_Letter(report, area, project_id, language, prepared),
        contact=[text for _, text in contact_facts(report, language)],
        signed_by=shown_line(report.particulars.letters.signed_by),
        count_hash=count_hash,
    )


class _Letter:
    """What the template needs of one project."""

    def __init__(self, report: Report, area: Area, project_id: str, language: Language, prepared: Prepared) -> None:
        self._report, self._area, self._language, self._prepared = report, area, language, prepared
        self._instance = area.election.instance
        self.row = prepared.rows[project_id]
        self.project = self.row.project
        self.number = prepared.view.number(project_id)
        self.content_language = prepared.view.content_language
        self.area_name = prepared.view.name if len(report.areas) > 1 else ""
        self._round, self._refusal = prepared.rounds.get(project_id), prepared.refusals.get(project_id)
        self._margins = prepared.margins.get(project_id) if area.outcome.voters else None
        self._common = prepared.co_support[project_id]

    # The result -------------------------------------------------------------------------------------------------------

    @property
    def status(self) -> str:
        return self.row.status

    @property
    def funded(self) -> bool:
        return self.row.funded

    @property
    def support(self) -> list[str]:
        """How many people chose it and what place that gives."""
        language, row = self._language, self.row
        if row.status == "withdrawn":
            return []
        said = []
        if self._common.supporters:
            people = language.say_many(
                "{n} person chose your project.", "{n} people chose your project.", self._common.supporters
            )
            said.append(people)
        if self._common.supporters and self._prepared.view.ledger.carries_points:
            points = language.say_many(
                "They gave it {n} point together.", "They gave it {n} points together.", row.votes
            )
            said.append(points)
        if row.place is not None and self._common.supporters:
            said.append(
                language.say(
                    "In the outcome it took place {place} of {projects}.",
                    place=row.place,
                    projects=self._prepared.taking_part,
                )
            )
        return [*said, *tie_sentences(self._area.outcome, row.project.id, language)]

    @property
    def why(self) -> str:
        """The reason for the result in a sentence; "" where the reason names another project (`other`)."""
        return self._why_funded(self._round) if self._round else self._why_not(self._refusal)

    def _why_funded(self, entry: Round) -> str:
        language, outcome = self._language, self._area.outcome
        match entry.stage:
            case Stage.EQUAL_SHARES if entry.offers:
                price = ceil(entry.offers[0].payment)
                return language.say(
                    "Its supporters paid for it together from their even parts of the budget, each of them at most "
                    "{amount}.",
                    amount=language.amount(price, self._instance),
                )
            case Stage.TOP_UP:
                return language.say(
                    "What was left of the budget did not quite pay for it, and the city adds the {amount} that are "
                    "missing.",
                    amount=language.amount(outcome.excess, self._instance),
                )
            case Stage.KNAPSACK:
                return language.say(
                    "It belongs to those projects that have the most votes together of all that the budget could pay "
                    "for."
                )
            case Stage.MIN_SHARE:
                return language.say("It was funded from the money that is kept for its category.")
            case Stage.UTILITARIAN:
                return language.say("It was funded by its votes from the money that was left in the end.")
            case _:
                return language.say("When its turn came in the count, there was enough money left for it.")

    def _why_not(self, refusal: Refusal | None) -> str:
        language = self._language
        if refusal is None:
            return ""
        needed, available = refusal.needed or Fraction(0), refusal.available or Fraction(0)
        match refusal.reason:
            case Reason.DID_NOT_FIT:
                return language.say(
                    "It costs {cost}. When its turn came in the count, {left} of the budget were left: "
                    "{missing} too little.",
                    **self._amounts(cost=needed, left=available, missing=needed - available),
                )
            case Reason.SUPPORTERS_LACK_MONEY:
                return self._money_of_supporters(available)
            case Reason.BELOW_THRESHOLD:
                return self._threshold(needed, available)
            case Reason.INELIGIBLE:
                return language.say_many(
                    "For what it costs it needed at least {n} supporter; {available} chose it.",
                    "For what it costs it needed at least {n} supporters; {available} chose it.",
                    needed,
                    available=available,
                )
            case Reason.NO_SUPPORT:
                return language.say_many(
                    "This time nobody chose it. That need not be a verdict on your idea: it stood in a list of "
                    "{n} project.",
                    "This time nobody chose it. That need not be a verdict on your idea: in a list of {n} projects "
                    "not everything is seen.",
                    self._prepared.taking_part,
                )
            case Reason.OUTWEIGHED:
                return language.say(
                    "By the rule of this vote, those projects are funded that have the most votes together within the "
                    "budget. For the {cost} that it costs, others have more votes between them.",
                    **self._amounts(cost=self.project.cost),
                )
            case _:
                return ""

    def _amounts(self, **money: Fraction | int) -> dict[str, str]:
        return {name: self._language.amount(amount, self._instance) for name, amount in money.items()}

    def _money_of_supporters(self, available: Fraction) -> str:
        amounts = self._amounts(cost=self.project.cost, left=available)
        if self._margins and self._margins.spent_on:
            return self._language.say(
                "It costs {cost}. By the rule of this vote the supporters of a project pay for it together from their "
                "even parts of the budget. Part of what yours held went to other projects that they chose as well; "
                "{left} were left in the end.",
                **amounts,
            )
        return self._language.say(
            "It costs {cost}. By the rule of this vote the supporters of a project pay for it together from their "
            "even parts of the budget. The parts of yours come to {left}.",
            **amounts,
        )

    def _threshold(self, needed: Fraction, available: Fraction) -> str:
        if self._prepared.view.ledger.carries_points:
            return self._language.say_many(
                "By the rules of this vote a project needs at least {n} point to be funded; yours has {available}.",
                "By the rules of this vote a project needs at least {n} points to be funded; yours has {available}.",
                needed,
                available=available,
            )
        return self._language.say_many(
            "By the rules of this vote a project needs at least {n} vote to be funded; yours has {available}.",
            "By the rules of this vote a project needs at least {n} votes to be funded; yours has {available}.",
            needed,
            available=available,
        )

    @property
    def other(self) -> tuple[str, Project] | None:
        """The project that stood in its way, where the rule names one: its number, and itself."""
        by = self._refusal.by if self._refusal else None
        return (self._prepared.view.number(by), self._prepared.rows[by].project) if by else None

    @property
    def excluded(self) -> bool:
        return self.row.status == "excluded"

    # Figures ----------------------------------------------------------------------------------------------------------

    @property
    def figures(self) -> Iterator[tuple[str, str]]:
        language, row, view = self._language, self.row, self._prepared.view
        if row.status == "withdrawn":
            return
        yield view.votes_word, language.figure(row.votes)
        if view.ledger.carries_points:
            yield language.say("Supporters"), language.figure(self._common.supporters)
        if row.place is not None:
            place = language.say("{place} of {projects}", place=row.place, projects=self._prepared.taking_part)
            yield language.say("Place by votes"), place
        yield language.say("Cost"), language.amount(row.project.cost, self._instance)
        if row.support is not None:
            yield language.say("Effective support"), view.support(row)

    @property
    def support_sentence(self) -> str:
        if self.row.support is None:
            return ""
        return self._language.say(
            "Effective support is how much of its cost your supporters could have paid at the price of the funded "
            "projects: from 100 % on a project is funded."
        )

    # What it would have taken -----------------------------------------------------------------------------------------

    @property
    def margins(self) -> list[str]:
        if self._margins is None or self.row.status == "withdrawn":
            return []
        return margin_sentences(self._margins, self._area.explanation, self._language)

    @property
    def notes(self) -> list[str]:
        if self._margins is None or self.row.status == "withdrawn":
            return []
        return margin_notes([self._margins], self._area.explanation, self._language)

    # Who wanted the same ----------------------------------------------------------------------------------------------

    @property
    def common(self) -> list[str]:
        """How many of its supporters have a funded choice; nothing where they are so few that it gave them away."""
        language, common = self._language, self._common
        if common.supporters < max(1, self._report.particulars.smallest_group):
            return []
        said = [
            language.say_many(
                "Of the {supporters} people who chose your project, {n} ({share}) chose another project as well that "
                "is funded.",
                "Of the {supporters} people who chose your project, {n} ({share}) chose another project as well that "
                "is funded.",
                common.with_funded,
                supporters=common.supporters,
                share=language.percent(common.share_with_funded, 0),
            )
        ]
        if self._margins and not self.funded:
            said.append(spending_sentence(self._margins, self._instance, language))
        return list(filter(None, said))

    @property
    def overlaps(self) -> list[dict[str, object]]:
        """The funded projects that most of its supporters chose as well."""
        language, smallest = self._language, self._report.particulars.smallest_group
        if self._common.supporters < smallest:
            return []
        return [
            {
                "number": self._prepared.view.number(overlap.project),
                "project": self._prepared.rows[overlap.project].project,
                "voters": language.figure(overlap.voters),
                "share": language.percent(overlap.share, 0),
                "width": max(1, min(100, round(overlap.share * 100))),
            }
            for overlap in self._common.overlaps[:NAMED_OVERLAPS]
            if overlap.voters >= smallest
        ]

    # Climate, and what happens next -----------------------------------------------------------------------------------

    @property
    def climate(self) -> list[tuple[str, OfficeText]]:
        card = self._prepared.cards.get(self.project.id)
        if card is None:
            return []
        return [(label, OfficeText(value)) for label, value in card_facts(card, self._instance, self._language)]

    @property
    def climate_sources(self) -> list[tuple[str, OfficeText]]:
        """How the figures were estimated and on whose word, in the office's own words."""
        card = self._prepared.cards.get(self.project.id)
        if card is None:
            return []
        said = (
            (self._language.say("How that was estimated"), card.method),
            (self._language.say("Source"), card.source),
        )
        return [(label, OfficeText(shown_line(text), self.content_language)) for label, text in said if text]

    @property
    def next_step(self) -> OfficeText:
        language, letters = self._language, self._report.particulars.letters
        stated = letters.next_if_funded if self.funded else letters.next_if_not_funded
        if stated:
            return office_text(stated, language)
        if self.funded:
            return OfficeText(
                language.say(
                    "The city now takes your project over to carry it out. The office named below will gladly tell you "
                    "when, and how you can take part."
                )
            )
        return OfficeText(
            language.say(
                "The figures in this letter are yours to use, for instance if you hand in the idea again or look for "
                "others who want the same. The office named below will gladly advise you."
            )
        )
