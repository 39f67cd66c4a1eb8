"""Does an outcome give every group that agrees on a project what its share of the money could have bought?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any

import numpy as np
from numpy.typing import NDArray

from greenbudget.ballots.profile import Integers

from .constraints import Constraints
from .market import Market, Stall, open_market
from .outcome import Outcome
from .tally import Tally

#: What fits into 64-bit integers; larger sums of satisfaction are added up as Python's own.
_LARGEST_SUM = 1 << 62


@dataclass(frozen=True, slots=True)
class Witness:
    """
    A group of voters who agree on an unfunded project and could have had more for their money.

    `group` voters all support `project`. Their `budget_shares` together, in minor units, would pay its `cost`, and at
    the price of this project would buy the satisfaction `deserved`. None of them has more than `satisfaction`, even if
    the project were funded as well.

    Satisfaction is counted in minor units (cost), projects (cardinality), points, or points × minor units.
    """

    project: str
    cost: int
    group: int
    budget_shares: Fraction
    deserved: Fraction
    satisfaction: Fraction

    @property
    def strength(self) -> Fraction:
        """By how much the group falls short, at least 1: its claim stands until the budget is divided by this."""
        return self.deserved / self.satisfaction


@dataclass(frozen=True, slots=True)
class Representation:
    """Whether EJR+ up to any project holds for a `satisfaction`; if not, the strongest `witness` against it."""

    satisfaction: str
    witness: Witness | None

    @property
    def holds(self) -> bool:
        return self.witness is None


def check_ejr_plus(tally: Tally, outcome: Outcome, satisfaction: str) -> Representation:
    """
    Check extended justified representation (EJR+) up to any project; `satisfaction` as in equal shares.

    With n voters, budget limit B and funded projects W, the outcome is to have, for every unfunded project p of cost
    c_p > 0, every a > 0 and every group S of voters who all have u_i(p) ≥ a, a member i of S with

        u_i(W + p) > |S| · B/n · a / c_p.

    The right side is what the budget shares of S buy at p's price per satisfaction. With cost satisfaction (a = c_p)
    that is the money of S itself, with cardinality (a = 1) the number of projects as dear as p that it pays for. Where
    all costs are equal this is EJR+ (Brill & Peters 2023, arXiv:2302.01989), which unlike EJR needs no project that
    the group agrees on beyond p, so the check is polynomial: for each p and a, a worst group consists of the least
    satisfied. With cost satisfaction it implies EJR up to any project (Brill, Forster, Lackner, Maly & Peters 2023,
    arXiv:2302.03672). Equal shares with an endowment of B/n or more always passes in its own satisfaction.

    Projects that could not have been funded raise no claim: those that the tally bars, and those that a funded one
    excludes. The strongest witness has the greatest ratio of what is deserved to what there is; of equally strong ones
    the larger group, then the first project in the order of ties, then the larger a.
    """
    # With every project on offer, since what voters have counts even where the tally would have barred it.
    market = open_market(replace(tally, constraints=Constraints({}, tally.constraints.rivals)), satisfaction)
    funded = [tally.election.instance.index_of[project_id] for project_id in outcome.allocation]
    satisfied = _satisfaction(market, funded)
    voters, limit = tally.support.voters, tally.election.instance.budget_limit
    strongest: tuple[tuple[Fraction, int, int, int], Witness] | None = None
    for project, stall in market.stalls.items():
        if not stall.cost or project in funded or project in tally.constraints.barred:
            continue
        if tally.constraints.excluded_by(project, funded) is not None:
            continue
        with_project = satisfied[stall.ballots] + stall.utilities.astype(satisfied.dtype) * stall.gain
        for least, size, level in _worst_groups(stall, with_project):
            shares = Fraction(limit * size, voters)
            deserved = shares * least * stall.gain / stall.cost
            if deserved < level:
                continue
            scale = market.utility_scale
            witness = Witness(tally.ids[project], stall.cost, size, shares, deserved / scale, Fraction(level, scale))
            key = (witness.strength, size, -tally.tie_breaking.rank[project], least)
            if strongest is None or key > strongest[0]:
                strongest = key, witness
    return Representation(satisfaction, strongest[1] if strongest else None)


def _satisfaction(market: Market, funded: list[int]) -> NDArray[Any]:
    """What each merged ballot has from the funded projects, in units of 1 / `utility_scale`."""
    most = sum(stall.gain * stall.most_utility for stall in market.stalls.values())
    satisfied = np.zeros(market.merged_ballots, dtype=np.int64 if most < _LARGEST_SUM else object)
    for project in funded:
        if stall := market.stalls.get(project):
            satisfied[stall.ballots] += stall.utilities.astype(satisfied.dtype) * stall.gain
    return satisfied


def _worst_groups(stall: Stall, satisfaction: NDArray[Any]) -> Iterator[tuple[int, int, int]]:
    """For every a: the group with most voters for its most satisfied member, as a, its size, that satisfaction."""
    order = np.argsort(satisfaction, kind="stable")
    weights, utilities, levels = stall.weights[order], stall.utilities[order], satisfaction[order]
    for least in np.unique(utilities).tolist():
        agree = utilities >= least
        yield least, *_most_for_its_level(np.cumsum(weights[agree]), levels[agree])


def _most_for_its_level(sizes: Integers, levels: NDArray[Any]) -> tuple[int, int]:
    """The greatest of `sizes / levels`, as numerator and denominator: near ones in doubles, then exactly."""
    ratios = sizes / levels.astype(np.float64)
    near = np.flatnonzero(ratios >= ratios.max() * (1 - 1e-9)).tolist()
    best = max(near, key=lambda at: (Fraction(int(sizes[at]), int(levels[at])), int(sizes[at])))
    return int(sizes[best]), int(levels[best])
