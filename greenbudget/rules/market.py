"""
The supporters of every project, laid out for equal shares: who can pay, and how satisfied each would be.

A *price* q of project p makes supporter i pay min(b_i, q·u_i), with u_i = 1, or the points that i gives p. What a
voter gains is u_i·g_p: g_p is the cost of p, or 1. So ρ_p = q_p / g_p, and all four satisfactions are one computation.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from greenbudget.ballots.profile import Integers

from .tally import Tally

#: Doubles add up whole numbers below this without any error, in whatever order.
WHOLE = 1 << 53


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


@dataclass(frozen=True, eq=False)
class Columns:
    """
    The same for all projects at once, as a compiled run reads it; what belongs to no stall is 0.

    The supporters of project p stand at `offsets[p]:offsets[p + 1]` of `ballots`, `weights` and `utilities` (None where
    all are 1). `worth` is NaN where doubles could not add it up exactly. `first_place` is the place of `first_rho`
    among all, compared exactly; projects with an equal one share it. `twin` is the first project with the same cost,
    supporters and utilities. `rivals` are the projects that a funded one excludes, laid out like the supporters.
    """

    offsets: Integers
    ballots: NDArray[np.int32]
    weights: NDArray[np.float64]
    utilities: NDArray[np.float64] | None
    cost: NDArray[np.float64]
    gain: NDArray[np.float64]
    first_price: NDArray[np.float64]
    most_utility: NDArray[np.float64]
    supporters: NDArray[np.float64]
    worth: NDArray[np.float64]
    exact_cost: Integers
    first_place: Integers
    twin: Integers
    tie_rank: Integers
    rival_offsets: Integers
    rivals: Integers


@dataclass(frozen=True)
class Market:
    """All stalls that may sell, keyed by project, and the order that settles ties."""

    tally: Tally
    stalls: dict[int, Stall]
    merged_ballots: int
    utility_scale: int

    @cached_property
    def columns(self) -> Columns:
        """The stalls in columns."""
        projects = range(len(self.tally.ids))
        stalls = list(self.stalls.values())
        places = {rho: at for at, rho in enumerate(sorted({stall.first_rho for stall in stalls}))}
        lengths = np.zeros(len(projects), dtype=np.int64)
        cost, gain, first_price, most_utility, supporters, worth = np.zeros((6, len(projects)))
        exact_cost, first_place, twin = (np.zeros(len(projects), dtype=np.int64) for _ in range(3))
        twins: dict[tuple[int, bytes, bytes], int] = {}
        for stall in stalls:
            at = stall.project
            lengths[at] = len(stall.ballots)
            cost[at], gain[at], first_price[at] = stall.cost, stall.gain or 1, float(stall.first_price)
            most_utility[at], supporters[at] = stall.most_utility, stall.supporters
            worth[at] = stall.worth if stall.worth < WHOLE else np.nan
            exact_cost[at] = stall.cost
            first_place[at] = places[stall.first_rho]
            twin[at] = twins.setdefault((stall.cost, stall.ballots.tobytes(), stall.utilities.tobytes()), at)
        rivals = self.tally.constraints.rivals
        plain = all(stall.most_utility == 1 for stall in stalls)
        return Columns(
            _offsets(lengths),
            _joined([stall.ballots for stall in stalls]).astype(np.int32),
            _joined([stall.weights_f for stall in stalls]),
            None if plain else _joined([stall.utilities_f for stall in stalls]),
            cost,
            gain,
            first_price,
            most_utility,
            supporters,
            worth,
            exact_cost,
            first_place,
            twin,
            np.array(self.tally.tie_breaking.rank, dtype=np.int64),
            _offsets([len(rivals[project]) for project in projects]),
            np.array([rival for project in projects for rival in rivals[project]], dtype=np.int64),
        )


def _offsets(lengths: Sequence[int] | Integers) -> Integers:
    return np.concatenate(([0], np.cumsum(lengths))).astype(np.int64)


def _joined(columns: Sequence[NDArray[np.generic]]) -> NDArray[np.float64]:
    return np.concatenate(columns) if columns else np.zeros(0)


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
