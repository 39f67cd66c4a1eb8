"""`greenbudget audit`: count published elections again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from rich.text import Text

from greenbudget.ballots.errors import UnusableFile
from greenbudget.reports.outcome_data import Data, outcome_data
from greenbudget.reports.wording import cut, printable
from greenbudget.rules.audit import Audit, Verdict, audit

from .session import DIFFERENCE, DONE, UNCOUNTED, UNUSABLE, Session, dropped_data, remarks_data
from .tables import plain_table
from .words import counted

_STYLES = {Verdict.SAME: "green", Verdict.DIFFERS: "bold red", Verdict.NOT_EXPRESSIBLE: "dim"}


def audit_files(session: Session, files: Sequence[Path]) -> int:
    """Audit every file; print one row for each and the totals; the exit code."""
    objects: list[Data] = []
    verdicts: Counter[Verdict] = Counter()
    unreadable = left_out = 0
    table = plain_table("verdict", "file", "rule or reason")
    names = [path.name for path in files]
    shown_files = names if len(set(names)) == len(names) else [f"{path.parent.name}/{path.name}" for path in files]
    with session.progress(len(files), "auditing") as begin:
        for path, shown_file in zip(files, shown_files, strict=True):
            report = begin(path.name)
            try:
                reading = session.read(path)
            except UnusableFile as error:
                unreadable += 1
                objects.append(session.complain_about(path, error) | {"verdict": Verdict.NOT_EXPRESSIBLE.value})
                table.add_row(
                    Text("unusable", style="bold red"), printable(shown_file), cut(str(error.problems[0]), 90)
                )
                continue
            left_out += len(reading.dropped)
            result = audit(reading.election, report)
            verdicts[result.verdict] += 1
            shown = Text(result.verdict.value.replace("_", " "), style=_STYLES[result.verdict])
            table.add_row(shown, printable(shown_file), printable(_remark(result)))
            data: Data = {"file": str(path), "verdict": result.verdict.value, **UNCOUNTED}
            if result.rule:
                data |= {"rule": result.rule.name, "rule_line": str(result.rule)}
            if result.outcome:
                data |= outcome_data(reading.election, result.outcome)
                data["published"] = list(result.published)
                data |= {"only_published": list(result.only_published), "only_counted": list(result.only_counted)}
            if result.reason:
                data["reason"] = result.reason
            data |= {"remarks": remarks_data(reading.remarks), "dropped": dropped_data(reading)}
            objects.append(data)
    session.show(table)
    totals = f"{verdicts[Verdict.SAME]} same, {verdicts[Verdict.DIFFERS]} differ, "
    totals += f"{verdicts[Verdict.NOT_EXPRESSIBLE]} cannot be expressed"
    totals += f", {unreadable} cannot be read." if unreadable else "."
    session.show(totals + (f" {counted(left_out, 'invalid ballot')} left out." if left_out else ""))
    code = UNUSABLE if unreadable else DIFFERENCE if verdicts[Verdict.DIFFERS] else DONE
    return max(code, session.write_json(objects))


def _remark(result: Audit) -> str:
    if result.verdict is Verdict.NOT_EXPRESSIBLE:
        return result.reason
    if result.verdict is Verdict.SAME:
        return str(result.rule)
    parts = [str(result.rule)]
    if result.only_published:
        parts.append(f"published but not counted: {', '.join(result.only_published)}")
    if result.only_counted:
        parts.append(f"counted but not published: {', '.join(result.only_counted)}")
    return "; ".join(parts)
