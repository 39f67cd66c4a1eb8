"""
Where the edge should lie under equal shares from a fixed endowment, in doubles.

Whether p is bought changes nothing before it is. So let the run go on without p: in round k the winner has ρ_k and p's
supporters hold b^k. At cost c, p is bought if in some round F_k(ρ_k·g) ≥ c, where F_k(q) = Σ w·min(b^k, q·u), or if the
money left at the end is at least c. These are proposals: whoever uses them counts again at the edge and beside it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from math import ceil, inf

import numpy as np
from numpy.typing import NDArray

from ..exact_budgets import ExactBudgets
from ..market import Market
from ..shopping import shop
from .recount import Recount

Doubles = NDArray[np.float64]
#: Doubles may miss a whole number by a little.
_LITTLE = 1e-6


@dataclass(frozen=True)
class Course:
    """
    The run without a project p, as p's supporters see it.

    `rounds` holds ρ and what each kind of supporter has at the beginning of each round, up to the one that buys a rival
    which excludes p; at the very end ρ is infinite. `weights` and `utilities` are those of the supporters.
    """

    cost: int
    gains_by_cost: bool
    endowment: float
    weights: Doubles
    utilities: Doubles
    rounds: tuple[tuple[float, Doubles], ...]

    def largest_cost(self) -> int:
        """The largest cost at which p is bought, 0 where it is at none."""
        return int(max((self._largest_cost(rho, budgets) for rho, budgets in self.rounds), default=0.0) + _LITTLE)

    def new_voters(self, utility: int | None) -> int | None:
        """The least number of new voters of that utility who get p bought; None where their number does not help."""
        if not self.endowment or utility is None:
            return None
        missing = inf
        for rho, budgets in self.rounds:
            pays = min(self.endowment, self._price(rho) * utility)
            if pays > 0:
                missing = min(missing, (self.cost - self._paid(self._price(rho), budgets)) / pays)
        return max(1, ceil(missing - _LITTLE)) if missing < inf else None

    def spare_share(self) -> float:
        """The share of its supporters that p could lose, were they all alike."""
        paid = max((self._paid(self._price(rho), budgets) for rho, budgets in self.rounds), default=0.0)
        return 1 - self.cost / paid if paid > self.cost else 0.0

    def _price(self, rho: float) -> float:
        return rho * self.cost if self.gains_by_cost and self.cost else rho

    def _paid(self, price: float, budgets: Doubles) -> float:
        if price == inf:
            return float(self.weights @ budgets)
        return float(self.weights @ np.minimum(budgets, price * self.utilities))

    def _largest_cost(self, rho: float, budgets: Doubles) -> float:
        if rho == inf or not self.gains_by_cost:
            return self._paid(rho, budgets)
        cost = float(self.weights @ budgets)
        while True:  # Newton's method from above: F(ρc) − c is concave in c, and 0 at 0
            poor = budgets <= rho * cost * self.utilities
            slope = 1 - rho * float(self.weights[~poor] @ self.utilities[~poor])
            if slope <= 0:
                return cost
            better = float(self.weights[poor] @ budgets[poor]) / slope
            if better >= cost * (1 - 1e-15):
                return cost
            cost = better


def course(recount: Recount, project: int) -> Course:
    """The run at the endowment that is held fixed, without `project`."""
    assert recount.endowment is not None  # noqa: S101  # equal shares decided
    counted, market, purchases = recount.counted, recount.market, recount.purchases
    if any(bought == project for bought, _ in purchases):
        market = replace(market, stalls={other: stall for other, stall in market.stalls.items() if other != project})
        exact = ExactBudgets(market, recount.endowment)
        bought = shop(market, recount.endowment).purchases
        purchases = [(other, exact.buy(market.stalls[other]).payment) for other in bought]
    endowment, (ballots, points) = float(recount.endowment), counted.support.of(project)
    by_points = recount.satisfaction in ("points", "points_cost")
    return Course(
        counted.costs[project],
        recount.satisfaction in ("cost", "points_cost"),
        endowment,
        counted.support.weights[ballots].astype(np.float64),
        (points if by_points else np.ones(len(ballots))).astype(np.float64),
        tuple(
            (rho, budgets[ballots])
            for rho, budgets in _rounds(market, purchases, endowment, counted.constraints.rivals[project])
        ),
    )


def _rounds(
    market: Market, purchases: Sequence[tuple[int, Fraction]], endowment: float, rivals: Sequence[int]
) -> Iterator[tuple[float, Doubles]]:
    """ρ and all budgets at the beginning of each round; the next one changes the budgets in place."""
    budgets = np.full(market.merged_ballots, endowment)
    for bought, payment in purchases:
        stall = market.stalls[bought]
        price = float(payment) / market.utility_scale
        yield (price / stall.gain if stall.gain else 0.0), budgets
        if bought in rivals:
            return
        budgets[stall.ballots] = np.maximum(budgets[stall.ballots] - price * stall.utilities_f, 0.0)
    yield inf, budgets
