"""`greenbudget tabulate`: count by a rule."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from greenbudget.ballots.errors import GreenbudgetError
from greenbudget.reports.outcome_data import Data, outcome_data
from greenbudget.reports.wording import printable
from greenbudget.rules import Rule
from greenbudget.rules.pabutools_bridge import Agreement
from greenbudget.rules.pabutools_bridge import second_opinion as ask_pabutools

from .session import DIFFERENCE, DONE, UNUSABLE, Session, dropped_data, remarks_data
from .tables import SHOWN_REFUSALS, ledger, summary


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
            title = reading.election.instance.meta.get("description", "")
            session.console.rule(printable(f"{path.name} · {rule}"), align="left", style="dim")
            if title:
                session.say(title)
            session.console.print(ledger(reading.election, outcome, everything=everything))
            if not everything and len(outcome.refusals) > SHOWN_REFUSALS:
                session.say(f"… and {len(outcome.refusals) - SHOWN_REFUSALS} more (--all)")
            for line in summary(reading.election, outcome):
                session.say(line)
            if second_opinion:
                report("asking pabutools after", outcome.completion.reruns if outcome.completion else 0)
                opinion = ask_pabutools(reading.election, rule, outcome)
                data["second_opinion"] = opinion.agreement.value
                data["second_opinion_reason"] = opinion.reason
                session.say(f"Second opinion (pabutools): {opinion.agreement.value}. {opinion.reason}".rstrip())
                if opinion.agreement is Agreement.DISAGREE:
                    code = max(code, DIFFERENCE)
            objects.append(data)
    return max(code, session.write_json(objects))
