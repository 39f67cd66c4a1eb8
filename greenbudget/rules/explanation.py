"""All that can be said of one outcome, worked out once for sentences, tables and data."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from greenbudget.ballots.election import Election
from greenbudget.ballots.errors import GreenbudgetError

from .fairness import Fairness, fairness
from .margins import margin_of, margins
from .margins.data import MarginKind, Margins, ProjectMargins
from .outcome import Outcome
from .rule import Rule
from .settings import COMMON
from .stability import Agreement, Bootstrap, SmallestChange, agreement, bootstrap, smallest_changes
from .tally import tally

#: So that whoever asks for no other seed gets the same figures.
SEED = "greenbudget"
#: What every rule is held against.
BESIDE = (Rule("greedy"), Rule("knapsack"), Rule("equal_shares", {"completion": "add1"}))


class Report(Protocol):
    """Called now and then during long work: what is being done, how far it is, and how far it goes, where known."""

    def __call__(self, stage: str, steps: int, total: int | None = None) -> None: ...


@dataclass(frozen=True, slots=True)
class Explanation:
    """
    An outcome and what the rules can tell about it.

    `margins` are those of every project, or of the one asked about; only then is `smallest` None. `bootstrap` is None
    where no samples were drawn. `outcomes` and `agreements` go by rule lines, this rule first; `refused` says for each
    rule that could not count the election beside this one why not.
    """

    election: Election
    rule: Rule
    outcome: Outcome
    margins: Margins
    smallest: Mapping[MarginKind, SmallestChange] | None
    fairness: Fairness
    bootstrap: Bootstrap | None
    agreements: tuple[Agreement, ...]
    outcomes: Mapping[str, Outcome] = field(default_factory=dict)
    refused: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be explained: one project's margins or all (None), and from how many samples, drawn by which seed."""

    project: str | None = None
    samples: int = 1000
    seed: str = SEED
    workers: int | None = None


def explain(election: Election, rule: Rule, wish: Wish, report: Report) -> Explanation:
    """The explanation that is wished for; raises what the rule raises. `report` hears of the progress."""
    outcome = rule.count(election, report)
    swiecie = rule.values().get("eligibility") == "swiecie"
    if wish.project is None:
        pieces = len(election.instance.projects) + len(outcome.allocation)
        found = margins(election, rule, outcome, workers=wish.workers, progress=_of(pieces, report))
        smallest = smallest_changes(election, rule, found)
    else:
        found, smallest = margin_of(election, rule, outcome, wish.project), None
    drawn = None
    if wish.samples:
        progress = _of(wish.samples, report)
        drawn = bootstrap(
            election, rule, samples=wish.samples, seed=wish.seed, workers=wish.workers, progress=progress
        )
    outcomes, refused = _count_beside(election, rule, outcome, report)
    return Explanation(
        election,
        rule,
        outcome,
        found,
        smallest,
        fairness(tally(election, rule.terms, swiecie=swiecie), outcome),
        drawn,
        agreement(election, outcomes),
        outcomes,
        refused,
    )


def _of(total: int, report: Report) -> Callable[[str, int], None]:
    """What long work in `total` pieces reports to."""
    return lambda stage, done: report(stage, done, total)


def _count_beside(
    election: Election, rule: Rule, outcome: Outcome, report: Report
) -> tuple[dict[str, Outcome], dict[str, str]]:
    """This outcome and those of other rules under the same terms, by rule line; and which of these refuse, and why."""
    outcomes, refused = {str(rule): outcome}, {}
    terms = {term.name: rule.settings[term.name] for term in COMMON if term.name in rule.settings}
    for other in (Rule(beside.name, {**beside.settings, **terms}) for beside in BESIDE):
        if str(other) not in outcomes:
            try:
                outcomes[str(other)] = other.count(election, report)
            except GreenbudgetError as error:
                refused[str(other)] = str(error)
    return outcomes, refused


def closest_first(projects: Iterable[ProjectMargins], *, funded: bool) -> list[ProjectMargins]:
    """The funded projects, or the others, by the votes by which they won or lost, fewest first; last those without."""
    return sorted(
        (found for found in projects if found.funded == funded),
        key=lambda found: (found.votes is None, found.votes.difference if found.votes else 0),
    )
