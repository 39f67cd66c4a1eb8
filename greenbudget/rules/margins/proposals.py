"""Where to begin to look for an edge: good guesses save counts, and decide nothing."""

from __future__ import annotations

from fractions import Fraction
from math import ceil
from typing import cast

from ..outcome import Reason
from .changes import Change
from .course import Course
from .recount import Recount


def proposed_cost(recount: Recount, change: Change, run: Course | None) -> int | None:
    largest = _largest_cost_by_votes(recount, change.project) if run is None else run.largest_cost()
    if largest is None:
        return None
    if change.funded:
        return largest + 1 - change.now
    return change.now - largest if largest > 0 else None


def _largest_cost_by_votes(recount: Recount, project: int) -> int | None:
    """Greedy: the money that was left when the turn of a project came."""
    if recount.rule.name == "knapsack":
        return None
    project_id, share = recount.counted.ids[project], recount.values.get("top_up") or 1
    for round_ in recount.outcome.rounds:
        if round_.project == project_id:
            excess = recount.outcome.excess if round_.left == 0 else 0
            return int((round_.left + round_.cost - excess) / cast(Fraction, share))
    for refusal in recount.outcome.refusals:
        if refusal.project == project_id and refusal.reason is Reason.DID_NOT_FIT and refusal.available is not None:
            return int(refusal.available / cast(Fraction, share))
    return None


def proposed_votes(recount: Recount, change: Change, run: Course | None) -> int | None:
    if run is None:
        return None
    if change.funded:
        return int(change.now * run.spare_share()) + 1
    by_points = recount.satisfaction in ("points", "points_cost")
    proposal = run.new_voters(recount.points_of_new_voter(change.project) if by_points else 1)
    return None if proposal is None else max(proposal, _missing_for_threshold(recount, change.project))


def _missing_for_threshold(recount: Recount, project: int) -> int:
    threshold, support = recount.terms.threshold, recount.counted.support
    if threshold is None:
        return 1
    given = Fraction(recount.points_of_new_voter(project) or 1, support.scale)
    missing = threshold.votes_needed(support.voters) - support.shown_votes(project)
    gained = given - threshold.value if threshold.is_share else given
    return ceil(missing / gained) if gained > 0 else 1
