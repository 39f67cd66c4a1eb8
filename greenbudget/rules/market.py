"""
The supporters of every project, laid out for equal shares: who can pay, and how satisfied each would be.

A *price* q of project p makes supporter i pay min(b_i, q·u_i), with u_i = 1, or the points that i gives p. What a
voter gains is u_i·g_p: g_p is the cost of p, or 1. So ρ_p = q_p / g_p, and all four satisfactions are one computation.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from greenbudget.ballots.profile import Integers

from .tally import Tally


@dataclass(frozen=True, eq=False)
class Stall:
    """
    One project and its supporters.

    `ballots` are merged ballots, `weights` how many voters each stands for, `utilities` their u (whole numbers),
    `weighted` weights × utilities; the same as doubles in `_f` names. `worth` is Σ w·u, `gain` g_p.
    `first_rho` = c_p / (worth · gain) is ρ while every supporter can still pay in full.
    """

    project: int
    cost: int
    gain: int
    ballots: Integers
    weights: Integers
    utilities: Integers
    weighted: Integers
    weights_f: NDArray[np.float64]
    utilities_f: NDArray[np.float64]
    weighted_f: NDArray[np.float64]
    supporters: int
    worth: int
    least_utility: int
    most_utility: int
    first_price: Fraction
    first_rho: Fraction


@dataclass(frozen=True)
class Market:
    """All stalls that may sell, keyed by project, and the order that settles ties."""

    tally: Tally
    stalls: dict[int, Stall]
    merged_ballots: int
    utility_scale: int


def open_market(tally: Tally, satisfaction: str) -> Market:
    """Lay out the supporters of every project that may be funded and that somebody supports."""
    support = tally.support
    by_points = satisfaction in ("points", "points_cost")
    by_cost = satisfaction in ("cost", "points_cost")
    stalls = {}
    for project in range(len(tally.ids)):
        ballots, points = support.of(project)
        if project in tally.constraints.barred or not len(ballots):
            continue
        weights = support.weights[ballots]
        utilities = points if by_points else np.ones(len(ballots), dtype=np.int64)
        cost = tally.costs[project]
        gain = cost if by_cost else 1
        weighted = weights * utilities
        worth = int(weighted.sum())
        price = Fraction(cost, worth)
        stalls[project] = Stall(
            project,
            cost,
            gain,
            ballots,
            weights,
            utilities,
            weighted,
            weights.astype(np.float64),
            utilities.astype(np.float64),
            weighted.astype(np.float64),
            int(weights.sum()),
            worth,
            int(utilities.min()),
            int(utilities.max()),
            price,
            price / gain if gain else Fraction(0),
        )
    return Market(tally, stalls, len(support.weights), support.scale if by_points else 1)
