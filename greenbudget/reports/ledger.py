"""The ledger: every project in the order of the count, what it cost, what was left, and why it ended as it did."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction

from greenbudget.ballots.project import Project
from greenbudget.rules.margins.data import ProjectMargins
from greenbudget.rules.outcome import Outcome, Reason, Refusal, Round, Stage, Tie
from greenbudget.rules.ranking import places, ranking
from greenbudget.rules.tally import tally

from .language import Language
from .report import Area
from .wording import how_funded, shown_id, tie_key, why_not

#: So many ties are told of one project; all are among the outcome's ties.
TOLD_TIES = 2


@dataclass(frozen=True, slots=True)
class Row:
    """
    One project.

    `place` is its place by votes (equals share one, None where it was withdrawn), `round` when it was funded, `left`
    minor units left after it, None where the count did not go down the list. `first_misfit` marks the first project
    for which too little was left. `status` is one of funded, topped-up, excluded,
    withdrawn, not-funded. `support` is effective support in percent.
    """

    project: Project
    place: int | None
    votes: Fraction
    round: int | None
    left: int | None
    status: str
    reason: str
    support: int | None
    first_misfit: bool = False

    @property
    def funded(self) -> bool:
        return self.round is not None


@dataclass(frozen=True, slots=True)
class Ledger:
    """All rows in the order of the count; whether ballots carried points; whether effective support says something."""

    rows: tuple[Row, ...]
    carries_points: bool
    has_support: bool

    @property
    def funded(self) -> list[Row]:
        """The funded projects in the order of funding."""
        return sorted((row for row in self.rows if row.funded), key=lambda row: row.round or 0)


def ledger(area: Area, language: Language) -> Ledger:
    """The ledger of an area, its reasons in words."""
    election, outcome = area.election, area.outcome
    counted = tally(election, area.explanation.rule.terms)
    place_of = places(counted)
    margins = {found.project: found for found in area.explanation.margins.projects}
    rounds = {entry.project: entry for entry in outcome.rounds}
    refusals = {refusal.project: refusal for refusal in outcome.refusals}
    teller = _Teller(area, language, margins)
    rows = []
    for project_id in ranking(counted):
        project = election.instance.projects[election.instance.index_of[project_id]]
        entry = rounds.get(project_id)
        rows.append(
            Row(
                project,
                None if project.withdrawn else place_of[project_id],
                entry.votes if entry else refusals[project_id].votes,
                entry.number if entry else None,
                entry.left if entry else None,
                _status(entry, refusals.get(project_id)),
                teller.reason(entry, refusals.get(project_id)),
                margins[project_id].effective_support if project_id in margins else None,
            )
        )
    has_support = any(row.support is not None for row in rows)
    if _by_votes(area):
        rows = _with_money_left(rows, area, refusals)
    else:
        rows.sort(key=lambda row: (row.round is None, row.round or 0, row.status == "withdrawn", -(row.support or 0)))
    return Ledger(tuple(rows), election.profile.ballot_type.carries_points, has_support)


def _by_votes(area: Area) -> bool:
    """Whether the rule went down the list of votes; if not, funded projects stand in the order of funding."""
    stages = {entry.stage for entry in area.outcome.rounds}
    per_cost = area.outcome.settings.get("order") == "votes_per_cost"
    return not per_cost and not stages & {Stage.EQUAL_SHARES, Stage.KNAPSACK}


def _with_money_left(rows: list[Row], area: Area, refusals: Mapping[str, Refusal]) -> list[Row]:
    """What was left when the count had passed each row, and the first row for which the money did not suffice."""
    numbers = [row.round for row in rows if row.round is not None]
    if numbers != sorted(numbers):  # a category's share came first: what was left goes by rounds, not by rows
        return rows
    left, misfit, done = area.outcome.budget_limit, False, []
    for row in rows:
        left = row.left if row.left is not None else left
        refusal = refusals.get(row.project.id)
        first = not misfit and refusal is not None and refusal.reason in (Reason.DID_NOT_FIT, Reason.AFTER_STOP)
        misfit = misfit or first
        done.append(replace(row, left=left, first_misfit=first))
    return done


def _status(entry: Round | None, refusal: Refusal | None) -> str:
    if entry:
        return "topped-up" if entry.stage is Stage.TOP_UP else "funded"
    reason = refusal.reason if refusal else None
    return {Reason.EXCLUDED: "excluded", Reason.WITHDRAWN: "withdrawn"}.get(reason, "not-funded")  # type: ignore[arg-type]


def status_word(status: str, language: Language) -> str:
    """The word for a status, which stands beside its sign."""
    return {
        "funded": language.say("funded"),
        "topped-up": language.say("topped up"),
        "excluded": language.say("excluded"),
        "withdrawn": language.say("withdrawn"),
        "not-funded": language.say("not funded"),
    }[status]


#: Signs that tell a status apart without colour; all are in the font of the PDFs.
STATUS_SIGNS: Mapping[str, str] = {
    "funded": "✓",
    "topped-up": "+",
    "excluded": "↔",
    "withdrawn": "×",
    "not-funded": "–",
}


class _Teller:
    """Tells why: the rule's reason, on what supporters' money went, and the ties."""

    def __init__(self, area: Area, language: Language, margins: Mapping[str, ProjectMargins]) -> None:
        self._area, self._language, self._margins = area, language, margins

    def reason(self, entry: Round | None, refusal: Refusal | None) -> str:
        instance = self._area.election.instance
        if entry:
            said = [how_funded(entry, instance, self._language)] if entry.stage is not Stage.GREEDY else []
            project_id = entry.project
        else:
            assert refusal is not None  # noqa: S101 - a project is funded or refused
            said = [why_not(refusal, instance, self._language)]
            project_id = refusal.project
            if refusal.reason is Reason.SUPPORTERS_LACK_MONEY:
                said.append(self._where_the_money_went(project_id))
        ties = tie_sentences(self._area.outcome, project_id, self._language)
        return " ".join([*map(_sentence, filter(None, said)), *ties])

    def _where_the_money_went(self, project_id: str) -> str:
        """To which projects most of its supporters' money went."""
        found = self._margins.get(project_id)
        if not found or not found.spent_on:
            return ""
        largest = sorted(found.spent_on, key=lambda spent: -spent.share)[:3]
        language = self._language
        parts = [
            language.say("no. {id} ({share})", id=shown_id(spent.project), share=language.percent(spent.share, 0))
            for spent in largest
        ]
        return language.say("their money went above all to {projects}", projects=language.listed(parts))


def tie_sentences(outcome: Outcome, project_id: str, language: Language) -> list[str]:
    """The first ties in which a project stood, each in a sentence."""
    ties = [tie for tie in outcome.ties if project_id in tie.projects]
    return [_sentence(tie_sentence(tie, project_id, language)) for tie in ties[:TOLD_TIES]]


def tie_sentence(tie: Tie, project_id: str, language: Language) -> str:
    """With whom a project stood equal, and what decided."""
    others = [shown_id(other) for other in tie.projects if other != project_id]
    keys = language.listed([tie_key(key, language) for key in dict.fromkeys(tie.decided_by)])
    if len(others) > 3:
        return language.say_many(
            "tie with {n} project, decided by {keys}",
            "tie with {n} projects, decided by {keys}",
            len(others),
            keys=keys,
        )
    names = language.listed([language.say("no. {id}", id=other) for other in others])
    return language.say("tie with {names}, decided by {keys}", names=names, keys=keys)


def _sentence(text: str) -> str:
    """With a capital letter and a full stop."""
    return f"{text[:1].upper()}{text[1:]}" + ("" if text.endswith((".", "*")) else ".")
