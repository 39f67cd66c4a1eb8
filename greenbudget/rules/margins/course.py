"""
Where the edge should lie under equal shares from a fixed endowment, in doubles.

Whether p is bought changes nothing before it is. So let the run go on without p: in round k the winner has ρ_k and p's
supporters hold b^k. At cost c, p is bought if in some round F_k(ρ_k·g) ≥ c, where F_k(q) = Σ w·min(b^k, q·u), or if the
money left at the end is at least c. These are proposals: whoever uses them counts again at the edge and beside it. The
effective support alone is final, so fractions settle what doubles leave open.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from math import ceil, floor, inf

import numpy as np
from numpy.typing import NDArray

from ..exact_budgets import ExactBudgets
from ..market import Market
from ..shopping import shop
from .recount import Recount

Doubles = NDArray[np.float64]
#: Doubles may miss a whole number by a little.
_LITTLE = 1e-6
#: Sums of doubles are told apart exactly where they are nearer than this share of all the money. Their error is below
#: 1e-12 of it.
_SLIGHTEST = 1e-10


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

    def percents(self) -> Doubles:
        """What p's supporters could pay in each round, in percent of the cost, shape (rounds,)."""
        return np.array([100 * self._paid(self._price(rho), budgets) / self.cost for rho, budgets in self.rounds])

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
    counted = recount.counted
    market, purchases = _without(recount, project)
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


def _without(recount: Recount, project: int) -> tuple[Market, Sequence[tuple[int, Fraction]]]:
    """The stalls without `project`, and what is bought of them, in order, with the payment for each."""
    market, purchases = recount.market, recount.purchases
    if not any(bought == project for bought, _ in purchases):
        return market, purchases
    assert recount.endowment is not None  # noqa: S101  # something was bought
    market = replace(market, stalls={other: stall for other, stall in market.stalls.items() if other != project})
    exact = ExactBudgets(market, recount.endowment)
    bought = shop(market, recount.endowment).purchases
    return market, [(other, exact.buy(market.stalls[other]).payment) for other in bought]


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


# Effective support ----------------------------------------------------------------------------------------------------


def effective_support(recount: Recount, project: int, run: Course) -> int:
    """
    The most that p's supporters could have paid in any round, in whole percent of its cost, rounded down.

    In round k that is Σ w·min(b^k, ρ_k·g·u), at the end all that they hold. If it exceeds the cost p is bought, if it
    is the cost a tie decides. So a project that equal shares funded shows at least 100, any other at most 99.

    As `calculate_effective_support` in pabutools means it, which looks at what is left after the purchase of a round
    and therefore may show less.
    """
    funded = any(bought == project for bought, _ in recount.purchases)

    def shown(percent: int) -> int:
        return max(percent, 100) if funded else min(percent, 99)

    percents = run.percents()
    most = float(percents.max())
    little = _SLIGHTEST * (most + 100 * run.endowment * float(run.weights.sum()) / run.cost)
    low, high = max(0, floor(most - little)), floor(most + little)
    if shown(low) == shown(high):
        return shown(low)
    near = np.flatnonzero(percents >= most - 2 * little).tolist()
    market, purchases = _without(recount, project)
    return shown(max(floor(100 * _exactly_paid(recount, market, purchases, project, at) / run.cost) for at in near))


def _exactly_paid(
    recount: Recount, market: Market, purchases: Sequence[tuple[int, Fraction]], project: int, at: int
) -> Fraction:
    """What p's supporters could pay in round `at` of the run without p, from 0; minor units, exact."""
    counted, stalls = recount.counted, market.stalls
    gain = counted.costs[project] if recount.satisfaction in ("cost", "points_cost") else 1
    ballots, points = counted.support.of(project)
    utilities = points if recount.satisfaction in ("points", "points_cost") else np.ones(len(ballots), dtype=np.int64)
    prices = [payment / market.utility_scale for _, payment in purchases]
    history = np.zeros((len(ballots), at + 1), dtype=np.int64)
    history[:, at] = utilities
    for column, (bought, _) in enumerate(purchases[:at]):
        given = np.zeros(market.merged_ballots, dtype=np.int64)
        given[stalls[bought].ballots] = stalls[bought].utilities
        history[:, column] = given[ballots]
    rows, which = np.unique(history, axis=0, return_inverse=True)
    voters = np.zeros(len(rows), dtype=np.int64)
    np.add.at(voters, which.ravel(), counted.support.weights[ballots])
    paid = Fraction(0)
    for row, number in zip(rows.tolist(), voters.tolist(), strict=True):
        left = recount.endowment or Fraction(0)
        for price, utility in zip(prices, row[:at], strict=False):
            if utility:
                left -= min(left, price * utility)
        if at < len(purchases):
            left = min(left, prices[at] / (stalls[purchases[at][0]].gain or 1) * gain * row[at])
        paid += number * left
    return paid
