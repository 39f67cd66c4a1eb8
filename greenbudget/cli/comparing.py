"""`greenbudget compare`: one election under several rules."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path

from rich.text import Text

from greenbudget.ballots.election import Election
from greenbudget.ballots.errors import GreenbudgetError
from greenbudget.reports.language import TERMINAL
from greenbudget.reports.outcome_data import Data, outcome_data
from greenbudget.reports.wording import name_of, printable
from greenbudget.rules import Outcome, Rule
from greenbudget.rules.comparison import funded_choices_of_all
from greenbudget.rules.tally import tally

from .session import UNUSABLE, Session, dropped_data, remarks_data
from .tables import plain_table


def compare(session: Session, path: Path, rules: Sequence[Rule]) -> int:
    """Count one file by every rule; print who wins where; the exit code."""
    if len(rules) < 2:
        session.complain("Give --rule at least twice, so that there is something to compare.")
        return UNUSABLE
    outcomes: list[Outcome] = []
    with session.progress(len(rules), "counting by") as begin:
        try:
            reading = session.read(path)
            outcomes.extend(rule.count(reading.election, begin(str(rule))) for rule in rules)
        except GreenbudgetError as error:
            session.write_json([session.complain_about(path, error)])
            return UNUSABLE
    session.tell_remarks(path, reading)
    election = reading.election
    counted = tally(election)
    choices = [funded_choices_of_all(counted, outcome.allocation) for outcome in outcomes]
    _print(session, election, rules, outcomes, choices)
    counts = [
        {
            "rule_line": str(rule),
            **outcome_data(election, outcome),
            "voters_with_nothing": nothing,
            "choices_funded": choices_funded,
        }
        for rule, outcome, (nothing, choices_funded) in zip(rules, outcomes, choices, strict=True)
    ]
    data: Data = {"file": str(path), "counts": counts, "remarks": remarks_data(reading.remarks)}
    data["dropped"] = dropped_data(reading)
    return session.write_json([data])


def _print(
    session: Session,
    election: Election,
    rules: Sequence[Rule],
    outcomes: Sequence[Outcome],
    choices: Sequence[tuple[int, int]],
) -> None:
    instance = election.instance
    letters = [chr(ord("A") + at % 26) + ("" if at < 26 else str(at // 26)) for at in range(len(rules))]
    for letter, rule in zip(letters, rules, strict=True):
        session.show(f"{letter}  {rule}")
    table = plain_table("project", "name", "cost", *letters, numbers=("cost",))
    for project in instance.projects:
        marks = [project.id in outcome.allocation for outcome in outcomes]
        if any(marks):
            cells = [Text("✓", style="green") if mark else Text("–", style="dim") for mark in marks]
            name, cost = name_of(project.id, instance, TERMINAL), TERMINAL.amount(project.cost, instance)
            table.add_row(printable(project.id), name, cost, *cells, style="" if all(marks) else "bold")
    session.show(table)
    figures = plain_table("", *letters, numbers=tuple(letters))
    voters = election.profile.voters
    figures.add_row("projects funded", *(str(len(outcome.allocation)) for outcome in outcomes))
    figures.add_row("money spent", *(TERMINAL.amount(outcome.total_cost, instance) for outcome in outcomes))
    figures.add_row("voters with nothing funded", *(_share(nothing, voters) for nothing, _ in choices))
    figures.add_row("funded choices a voter", *(_mean(total, voters) for _, total in choices))
    session.show(figures)


def _share(part: int, whole: int) -> str:
    return f"{TERMINAL.figure(part)} ({TERMINAL.percent(Fraction(part, whole))})" if whole else "0"


def _mean(total: int, voters: int) -> str:
    return f"{total / voters:.2f}" if voters else "–"
