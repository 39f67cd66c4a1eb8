"""`greenbudget explain`: everything that can be said of one election under one rule."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from greenbudget.ballots.election import Election
from greenbudget.ballots.errors import GreenbudgetError
from greenbudget.reports.explanation import Explanation
from greenbudget.reports.explanation_data import explanation_data
from greenbudget.reports.outcome_data import Data
from greenbudget.rules import Outcome, Rule
from greenbudget.rules.fairness import fairness
from greenbudget.rules.margins import margin_of, margins
from greenbudget.rules.settings import COMMON, parse_seed
from greenbudget.rules.stability import agreement, bootstrap, smallest_changes
from greenbudget.rules.tally import tally

from .explanation_page import explanation_page
from .session import UNUSABLE, Report, Session, dropped_data, remarks_data

#: So that whoever asks for no other seed gets the same figures.
SEED = "greenbudget"
#: What every rule is held against.
BESIDE = (Rule("greedy"), Rule("knapsack"), Rule("equal_shares", {"completion": "add1"}))


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be explained: one project's margins or all, from how many samples, and how much of it is printed."""

    project: str | None
    samples: int
    seed: str
    workers: int | None
    everything: bool


def explain(session: Session, path: Path, rule: Rule, wish: Wish) -> int:
    """Count, explain, print; the exit code."""
    try:
        parse_seed("seed", wish.seed)
    except GreenbudgetError as error:
        session.complain(str(error))
        return UNUSABLE
    with session.progress(1, "explaining") as begin:
        report = begin(path.name)
        try:
            reading = session.read(path)
            if wish.project is not None and wish.project not in reading.election.instance.index_of:
                session.complain(f"{path}: there is no project “{wish.project}”; `tabulate --all` lists all.")
                return UNUSABLE
            explanation = explained(reading.election, rule, wish, report)
        except GreenbudgetError as error:
            session.write_json([session.complain_about(path, error)])
            return UNUSABLE
    session.tell_remarks(path, reading)
    session.show(*explanation_page(f"{path} · {rule}", explanation, session.width, everything=wish.everything))
    data: Data = {"file": str(path), **explanation_data(explanation), "remarks": remarks_data(reading.remarks)}
    data["dropped"] = dropped_data(reading)
    return session.write_json([data])


def explained(election: Election, rule: Rule, wish: Wish, report: Report) -> Explanation:
    """The explanation that is wished for; raises what the rule raises."""
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
