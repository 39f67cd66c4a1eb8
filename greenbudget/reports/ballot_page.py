"""What became of my vote: which choices of one ballot are funded, why the others are not, how its share was used."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import floor

from greenbudget.ballots.ballot import Ballot
from greenbudget.ballots.project import Project
from greenbudget.rules.ballot_fate import BallotFate, ballot_fate

from .contact import contact_facts
from .crest import Crest
from .heading import heading
from .language import Language
from .ledger import STATUS_SIGNS, Row, status_word
from .outcome_page import AreaView
from .page import fragment
from .report import Area, Report


def my_vote_fragment(
    report: Report, area: Area, ballot: Ballot, language: Language, count_hash: str, crest: Crest | None = None
) -> str:
    """What became of one ballot as HTML. It is told of the choices alone; whose they are nobody needs to know."""
    return fragment(
        "my_vote.html",
        language,
        head=heading(report, language, count_hash, crest),
        title=my_vote_title(language),
        vote=BallotView(report, area, ballot, language),
        words={status: status_word(status, language) for status in STATUS_SIGNS},
        signs=STATUS_SIGNS,
        contact=contact_facts(report, language),
        count_hash=count_hash,
    )


def my_vote_title(language: Language) -> str:
    """The title of the page."""
    return language.say("What became of my vote")


@dataclass(frozen=True, slots=True)
class Choice:
    """One choice of the ballot: its row of the ledger and, written out, its points."""

    row: Row
    number: str
    points: str


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the voter's share: what a project got of it, or what is left (`project` is None)."""

    project: Project | None
    number: str
    amount: str
    share: str
    width: int


class BallotView:
    """What the template shows of one ballot."""

    def __init__(self, report: Report, area: Area, ballot: Ballot, language: Language) -> None:
        self._area, self._language = area, language
        self._instance = area.election.instance
        view = AreaView(area, report, language)
        self._view, self._rows = view, {row.project.id: row for row in view.ledger.rows}
        self.content_language, self.currency = view.content_language, view.currency
        self.area_name = view.name if len(report.areas) > 1 else ""
        self.has_points = view.ledger.carries_points
        self._fate: BallotFate = ballot_fate(area.election, area.explanation.rule, area.outcome, ballot)
        self.choices = [
            Choice(self._rows[each.project], view.number(each.project), language.figure(each.points))
            for each in self._fate.choices
        ]
        self._funded = [each for each in self._fate.choices if each.funded]

    @property
    def lead(self) -> str:
        language, chosen, funded = self._language, len(self.choices), len(self._funded)
        if not chosen:
            return language.say("This ballot names no project. It was counted as a vote, and nothing was paid with it.")
        if chosen == 1:
            if funded:
                return language.say("You chose one project, and it is funded.")
            return language.say("You chose one project. It is not funded; below is the reason.")
        if funded == chosen:
            return language.say_many(
                "All {n} projects that you chose are funded.", "All {n} projects that you chose are funded.", chosen
            )
        if not funded:
            return language.say_many(
                "None of the {n} projects that you chose is funded; below are the reasons.",
                "None of the {n} projects that you chose is funded; below are the reasons.",
                chosen,
            )
        return language.say_many(
            "Of the {chosen} projects that you chose, {n} is funded.",
            "Of the {chosen} projects that you chose, {n} are funded.",
            funded,
            chosen=chosen,
        )

    # How the share was used -------------------------------------------------------------------------------------------

    @property
    def has_share(self) -> bool:
        """Whether voters held shares of the budget: where equal shares decided."""
        return self._fate.endowment is not None

    @property
    def share_sentence(self) -> str:
        language, endowment = self._language, self._fate.endowment
        if endowment is not None:
            return language.say(
                "Every voter held the same share of the budget: {amount}. Whenever a project of your choice was "
                "funded, its supporters paid for it together, each out of this share.",
                amount=language.amount(floor(endowment), self._instance),
            )
        return language.say(
            "By the rule of this vote nobody pays from a share of their own: the budget goes to projects by their "
            "votes. To show what your vote stands for, the cost of each funded project is divided evenly among all "
            "who chose it."
        )

    @property
    def parts(self) -> list[Part]:
        """
        What the share was used for, what is left of it last.

        Amounts are cut to whole minor units in such a way that they add up to the share as it is written.
        """
        fate = self._fate
        if fate.endowment is None or fate.left is None:
            return []
        paid = [(each.project, each.paid) for each in fate.choices if each.paid is not None]
        written = _cut_together([money for _, money in paid] + [fate.left])
        return [
            self._part(project, amount, exact, fate.endowment)
            for (project, exact), amount in zip([*paid, (None, fate.left)], written, strict=True)
        ]

    @property
    def whole(self) -> str:
        return self._language.bare_amount(floor(self._fate.endowment or 0), self._instance)

    @property
    def even_shares(self) -> list[Part]:
        """The cost of each funded choice divided by all who chose it."""
        shares = [(each.project, each.share) for each in self._funded if each.share is not None and each.share > 0]
        largest = max((share for _, share in shares), default=Fraction(0))
        return [self._part(project, floor(share), share, largest) for project, share in shares]

    @property
    def from_the_rest(self) -> list[Choice]:
        """Funded choices that no share paid for: those that were funded in the end from what was left."""
        if not self.has_share:
            return []
        without = {each.project for each in self._funded if each.paid is None}
        return [choice for choice in self.choices if choice.row.project.id in without]

    def _part(self, project_id: str | None, amount: int, exact: Fraction, whole: Fraction) -> Part:
        share = exact / whole if whole else Fraction(0)
        return Part(
            self._rows[project_id].project if project_id else None,
            self._view.number(project_id) if project_id else "",
            self._language.bare_amount(amount, self._instance),
            self._language.percent(share, 0),
            max(1, min(100, round(share * 100))) if exact > 0 else 0,
        )


def _cut_together(amounts: Sequence[Fraction]) -> list[int]:
    """Whole numbers, each less than one away from its amount, that add up to the sum of all cut to a whole number."""
    together, cut = Fraction(0), []
    for amount in amounts:
        cut.append(floor(together + amount) - floor(together))
        together += amount
    return cut
