"""`greenbudget check`: what a file holds and what is wrong with it."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path

from greenbudget.ballots.election import Election
from greenbudget.ballots.errors import UnusableFile, plain
from greenbudget.ballots.pabulib import Reading
from greenbudget.reports.language import TERMINAL
from greenbudget.reports.outcome_data import Data, decimal_text
from greenbudget.reports.wording import printable
from greenbudget.rules.declared import NotExpressible, declared_rule

from .session import DONE, UNUSABLE, Session, dropped_data, remarks_data
from .tables import headline, plain_table


def check(session: Session, files: Sequence[Path]) -> int:
    """Describe every file and list all remarks; the exit code."""
    objects: list[Data] = []
    code = DONE
    with session.progress(len(files), "checking") as begin:
        for path in files:
            begin(path.name)
            try:
                reading = session.read(path)
            except UnusableFile as error:
                objects.append(session.complain_about(path, error))
                code = UNUSABLE
                continue
            objects.append(_describe(session, path, reading))
    return max(code, session.write_json(objects))


def _describe(session: Session, path: Path, reading: Reading) -> Data:
    election, instance = reading.election, reading.election.instance
    declared = declared_rule(election)
    doubts = _doubts(election)
    facts = {
        "what": instance.meta.get("description", ""),
        "where and when": ", ".join(
            instance.meta[key] for key in ("country", "unit", "district", "instance") if instance.meta.get(key)
        ),
        "ballots": f"{TERMINAL.figure(election.profile.voters)}, {_limits(election)}",
        "projects": f"{len(instance.projects)}, together "
        + TERMINAL.amount(sum(project.cost for project in instance.projects if not project.withdrawn), instance),
        "budget": TERMINAL.amount(instance.budget_limit, instance),
        "its own rule": declared.reason if isinstance(declared, NotExpressible) else str(declared),
    }
    table = plain_table("", " ")
    table.show_header = False
    for name, text in facts.items():
        table.add_row(name, printable(text))
    session.show(headline(str(path)), table, *(f"  {fault}" for fault in _faults(reading, doubts)))
    return {
        "file": str(path),
        "vote_type": election.profile.ballot_type.vote_type,
        "voters": election.profile.voters,
        "projects": len(instance.projects),
        "budget_limit": decimal_text(instance.budget_limit, instance),
        "currency": instance.currency,
        "declared_rule": None if isinstance(declared, NotExpressible) else str(declared),
        "remarks": remarks_data(reading.remarks),
        "dropped": dropped_data(reading),
        "doubts": doubts,
    }


def _faults(reading: Reading, doubts: list[str]) -> list[str]:
    """All that is odd about a file, as sentences."""
    faults = [str(remark) for remark in reading.remarks]
    for ballot in reading.dropped:
        breaches = " ".join(map(str, ballot.breaches))
        faults.append(f"line {ballot.line}: the ballot of voter {ballot.voter_id} is left out. {breaches}")
    return [*faults, *doubts] or ["Nothing is wrong with it."]


def _limits(election: Election) -> str:
    """The type of ballot and its limits in words."""
    kind = election.profile.ballot_type
    words = [kind.vote_type]
    for name, noun, after in (
        ("length", "project", ""),
        ("points", "point", " a project"),
        ("sum_points", "point", " in all"),
    ):
        for bound, wording in (("min", "at least"), ("max", "at most")):
            limit = getattr(kind, f"{bound}_{name}", None)
            if limit:
                words.append(f"{wording} {plain(Fraction(limit))} {noun}{'s' * (limit != 1)}{after}")
    for bound, wording in (("min", "at least"), ("max", "at most")):
        if (limit := getattr(kind, f"{bound}_sum_cost", None)) is not None:
            words.append(f"costing {wording} {TERMINAL.amount(limit, election.instance)} together")
    return ", ".join(words)


def _doubts(election: Election) -> list[str]:
    """What reads well but can hardly be meant."""
    return [
        f"Project {project.id} costs more than the whole budget."
        for project in election.instance.projects
        if project.cost > election.instance.budget_limit and not project.withdrawn
    ]
