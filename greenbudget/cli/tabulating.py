"""`greenbudget tabulate`: count by a rule."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from rich.console import RenderableType

from greenbudget.ballots.election import Election
from greenbudget.ballots.errors import GreenbudgetError
from greenbudget.reports.outcome_data import Data, outcome_data
from greenbudget.reports.wording import summary
from greenbudget.rules import Outcome, Rule
from greenbudget.rules.pabutools_bridge import Agreement, SecondOpinion
from greenbudget.rules.pabutools_bridge import second_opinion as ask_pabutools

from .session import DIFFERENCE, DONE, UNUSABLE, Session, dropped_data, remarks_data
from .tables import SHOWN_REFUSALS, headline, ledger


def tabulate(session: Session, files: Sequence[Path], rule: Rule, *, second_opinion: bool, everything: bool) -> int:
    """Count every file; print its outcome; the exit code."""
    objects: list[Data] = []
    code = DONE
    with session.progress(len(files), "counting") as begin:
        for path in files:
            report = begin(path.name)
            try:
                reading = session.read(path)
                outcome = rule.count(reading.election, report)
            except GreenbudgetError as error:
                objects.append(session.complain_about(path, error))
                code = UNUSABLE
                continue
            session.tell_remarks(path, reading)
            data: Data = {"file": str(path), **outcome_data(reading.election, outcome)}
            data |= {"rule_line": str(rule), "second_opinion": None, "remarks": remarks_data(reading.remarks)}
            data["dropped"] = dropped_data(reading)
            opinion = None
            if second_opinion:
                report("counted again by pabutools", outcome.completion.reruns if outcome.completion else 0)
                opinion = ask_pabutools(reading.election, rule, outcome)
                data |= {"second_opinion": opinion.agreement.value, "second_opinion_reason": opinion.reason}
                if opinion.agreement is Agreement.DISAGREE:
                    code = max(code, DIFFERENCE)
            objects.append(data)
            session.show(*_page(session, path, rule, reading.election, outcome, opinion, everything=everything))
    return max(code, session.write_json(objects))


def _page(
    session: Session,
    path: Path,
    rule: Rule,
    election: Election,
    outcome: Outcome,
    opinion: SecondOpinion | None,
    *,
    everything: bool,
) -> Iterator[RenderableType]:
    """What is printed of one file."""
    yield headline(f"{path} · {rule}")
    if title := election.instance.meta.get("description", ""):
        yield title
    yield ledger(election, outcome, session.width, everything=everything)
    if not everything and len(outcome.refusals) > SHOWN_REFUSALS:
        yield f"… and {len(outcome.refusals) - SHOWN_REFUSALS} more; --all lists every project."
    yield from summary(election, outcome)
    if opinion:
        yield f"Second opinion (pabutools): {opinion.agreement.value}. {opinion.reason}".rstrip()
