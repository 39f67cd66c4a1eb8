"""Counting a published election again, by the rule that its file declares, against the winners that it publishes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from greenbudget.ballots.election import Election
from greenbudget.ballots.errors import WrongUse

from .completion import Progress
from .declared import NotExpressible, declared_rule
from .outcome import Outcome
from .rule import Rule


class Verdict(StrEnum):
    """What counting again showed."""

    SAME = "same"
    DIFFERS = "differs"
    NOT_EXPRESSIBLE = "not_expressible"


@dataclass(frozen=True)
class Audit:
    """
    The verdict; the rule and outcome where there is one; the projects in which published and counted winners differ.

    `reason` says why the file cannot be counted by its own rule.
    """

    verdict: Verdict
    rule: Rule | None = None
    outcome: Outcome | None = None
    published: tuple[str, ...] = ()
    only_published: tuple[str, ...] = ()
    only_counted: tuple[str, ...] = ()
    reason: str = ""


def audit(election: Election, progress: Progress | None = None) -> Audit:
    """Count by the declared rule and compare with `selected`: 1 funded, and 2 topped up where the rule tops up."""
    rule = declared_rule(election)
    if isinstance(rule, NotExpressible):
        return Audit(Verdict.NOT_EXPRESSIBLE, reason=rule.reason)
    selected = [project.selected for project in election.instance.projects]
    if all(mark is None for mark in selected):
        return Audit(
            Verdict.NOT_EXPRESSIBLE, rule, reason="The file does not say which projects were funded (selected)."
        )
    if 3 in selected:
        reason = "Some projects were funded from a reserve (selected 3), and the file does not say how large it was."
        return Audit(Verdict.NOT_EXPRESSIBLE, rule, reason=reason)
    try:
        outcome = rule.count(election, progress)
    except WrongUse as error:
        return Audit(Verdict.NOT_EXPRESSIBLE, rule, reason=str(error))
    # Marks of 2 under other rules are projects funded outside this vote's budget, as Gdynia's for turnout.
    counted_marks = {1, 2} if rule.settings.get("misfit") == "top_up" else {1}
    ids = [project.id for project in election.instance.projects]
    published = tuple(project_id for project_id, mark in zip(ids, selected, strict=True) if mark in counted_marks)
    only_published = tuple(project_id for project_id in published if project_id not in outcome.allocation)
    only_counted = tuple(project_id for project_id in outcome.allocation if project_id not in published)
    verdict = Verdict.DIFFERS if only_published or only_counted else Verdict.SAME
    return Audit(verdict, rule, outcome, published, only_published, only_counted)
