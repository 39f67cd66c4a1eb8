"""`greenbudget explain`: everything that can be said of one election under one rule."""

from __future__ import annotations

from pathlib import Path

from greenbudget.ballots.errors import GreenbudgetError
from greenbudget.reports.explanation_data import explanation_data
from greenbudget.reports.outcome_data import Data
from greenbudget.rules import Rule
from greenbudget.rules.explanation import Wish
from greenbudget.rules.explanation import explain as explain_election
from greenbudget.rules.settings import parse_seed

from .explanation_page import explanation_page
from .session import UNUSABLE, Session, dropped_data, remarks_data


def explain(session: Session, path: Path, rule: Rule, wish: Wish, *, everything: bool) -> int:
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
            explanation = explain_election(reading.election, rule, wish, report)
        except GreenbudgetError as error:
            session.write_json([session.complain_about(path, error)])
            return UNUSABLE
    session.tell_remarks(path, reading)
    session.show(*explanation_page(f"{path} · {rule}", explanation, session.width, everything=everything))
    data: Data = {"file": str(path), **explanation_data(explanation), "remarks": remarks_data(reading.remarks)}
    data["dropped"] = dropped_data(reading)
    return session.write_json([data])
