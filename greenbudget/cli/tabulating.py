"""`greenbudget tabulate`: count by a rule."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from greenbudget.ballots.errors import GreenbudgetError
from greenbudget.reports.outcome_data import Data, outcome_data
from greenbudget.rules import Rule
from greenbudget.rules.pabutools_bridge import Agreement, SecondOpinion
from greenbudget.rules.pabutools_bridge import second_opinion as ask_pabutools

from .session import DIFFERENCE, DONE, UNUSABLE, Session, dropped_data, remarks_data
from .tables import outcome_page


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
            page = outcome_page(f"{path} · {rule}", reading.election, outcome, session.width, everything=everything)
            session.show(*page, *_second_opinion(opinion))
    return max(code, session.write_json(objects))


def _second_opinion(opinion: SecondOpinion | None) -> Iterator[str]:
    if opinion:
        yield f"Second opinion (pabutools): {opinion.agreement.value}. {opinion.reason}".rstrip()
