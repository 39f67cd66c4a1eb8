"""
One run of equal shares from one endowment: doubles decide where their error cannot matter, fractions where it could.

Every budget is kept as a double, with one proven bound ε on the error of all of them; who has certainly run out holds
exactly 0. Let f(q) = Σ w·min(b, q·u) be what supporters pay at price q: concave, with f(∞) = T, their money. If f is
known up to δ, the price q that solves f(q) = c is known

* up to δ·(q_max − q) / (T − c − 2δ), by the chord to the price q_max at which everybody gives all: cheap, and enough to
  tell most bids apart;
* up to D, if D·R ≥ δ for the weight R of those who can still pay in full at q + D: tight, worked out for bids that
  remain close and for the winner, whose error enters ε.

Where intervals of the best bids still overlap, or the supporters' money is as good as equal to the cost,
`ExactBudgets` decides. A price never falls during a run, so an old one is a lower bound and most projects need not be
looked at in most rounds.
"""

from __future__ import annotations

import heapq
from dataclasses import dataclass, field
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from .exact_budgets import ExactBudgets
from .market import Market, Stall
from .outcome import Tie

_EPS = 2.0**-52
#: numpy adds up pairwise in blocks of 128: the relative error of a sum stays below this many _EPS.
_SUM = 192 * _EPS
#: Doubles add up whole numbers below this without any error, in whatever order.
_WHOLE = 1 << 53
#: Marks a budget that may or may not have run out.
_DUST = 1e-300


@dataclass
class Run:
    """The purchases of one run, in order, what they cost together, the ties on the way."""

    endowment: Fraction
    purchases: list[int] = field(default_factory=list)
    total_cost: int = 0
    ties: list[Tie] = field(default_factory=list)
    exact_comparisons: int = 0
    over_limit: bool = False


@dataclass(slots=True)
class _Bid:
    """What a project asks in this round: bounds on its ρ, and the exact ρ where it is known."""

    low: float
    high: float
    project: int
    price: float
    price_error: float
    rho: Fraction | None


def shop(market: Market, endowment: Fraction, *, cost_limit: int | None = None) -> Run:
    """
    Let voters with `endowment` minor units each buy projects together until nothing is affordable.

    With `cost_limit` the run ends, marked `over_limit`, as soon as the projects cost more than that together.
    """
    return _Shopper(market, endowment).run(cost_limit)


class _Shopper:
    def __init__(self, market: Market, endowment: Fraction) -> None:
        self._market = market
        self._run = Run(endowment)
        self._exact: ExactBudgets | None = None
        self._endowment = float(endowment)
        self._budgets = np.full(market.merged_ballots, self._endowment)
        self._error = self._endowment * _EPS
        self._most_paid = 0.0  # no voter has paid more than this
        self._last_price: dict[int, float] = {}
        self._excluded: set[int] = set()

    def run(self, cost_limit: int | None) -> Run:
        rank = self._market.tally.tie_breaking.rank
        queue = [
            (float(stall.first_rho) * (1 - _EPS), rank[project], project)
            for project, stall in self._market.stalls.items()
            if self._run.endowment * stall.supporters >= stall.cost
        ]
        heapq.heapify(queue)
        while bids := self._best_bids(queue):
            if len(bids) > 1:
                bids = self._closest(bids, queue)
            winner = bids[0] if len(bids) == 1 else self._compare_exactly(bids)
            for bid in bids:
                if bid is not winner:
                    heapq.heappush(queue, (bid.low, rank[bid.project], bid.project))
            self._buy(winner)
            if cost_limit is not None and self._run.total_cost > cost_limit:
                self._run.over_limit = True
                break
        return self._run

    def _best_bids(self, queue: list[tuple[float, int, int]]) -> list[_Bid]:
        """The bids that could be the best, taken off the queue; those that certainly are not go back."""
        bids: list[_Bid] = []
        best = np.inf
        while queue and queue[0][0] <= best:
            project = heapq.heappop(queue)[2]
            if project in self._excluded:
                continue
            bid = self._bid(self._market.stalls[project])
            if bid is not None:
                bids.append(bid)
                best = min(best, bid.high)
        return self._keep_best(bids, queue)

    def _closest(self, bids: list[_Bid], queue: list[tuple[float, int, int]]) -> list[_Bid]:
        """Of overlapping bids, those that still overlap once their bounds are tight."""
        for bid in bids:
            self._tighten(bid)
        return self._keep_best(bids, queue)

    def _keep_best(self, bids: list[_Bid], queue: list[tuple[float, int, int]]) -> list[_Bid]:
        rank = self._market.tally.tie_breaking.rank
        best = min((bid.high for bid in bids), default=np.inf)
        for bid in bids:
            if bid.low > best:
                heapq.heappush(queue, (bid.low, rank[bid.project], bid.project))
        return [bid for bid in bids if bid.low <= best]

    def _bid(self, stall: Stall) -> _Bid | None:
        """The bid of a project; None when its supporters can no longer pay for it, which is for good."""
        first_price = float(stall.first_price)
        if first_price * stall.most_utility * (1 + 4 * _EPS) <= self._endowment * (1 - 4 * _EPS) - self._most_paid:
            rho = float(stall.first_rho)
            return _Bid(
                rho * (1 - _EPS), rho * (1 + _EPS), stall.project, first_price, first_price * _EPS, stall.first_rho
            )
        budgets = self._budgets[stall.ballots]
        held = stall.weights_f * budgets
        money, cost = float(held.sum()), float(stall.cost)
        doubt = stall.supporters * self._error + _SUM * max(money, cost)
        if money < cost - doubt:
            return None
        most = self._endowment / stall.least_utility
        if money - cost <= 4 * doubt:
            return self._exact_bid(stall)
        price, tangent = self._last_price.get(stall.project, first_price), False
        while True:  # Newton's method: a tangent of the concave f never passes the price sought, wherever it begins
            poor = budgets < price * stall.utilities_f
            rest = _rest(stall, poor)
            if not rest:
                return self._exact_bid(stall)
            better = (cost - float(held[poor].sum())) / rest
            if price <= better <= price * (1 + 2 * _EPS) or (better < price and tangent):
                break
            price, tangent = better, True
        self._last_price[stall.project] = price * (1 - 1e-9)
        bid = _Bid(0.0, 0.0, stall.project, price, 0.0, None)
        self._bound(bid, doubt * max(most - price, 0.0) / (money - cost - 2 * doubt) + 8 * _EPS * price)
        return bid

    def _bound(self, bid: _Bid, price_error: float) -> None:
        gain = self._market.stalls[bid.project].gain or 1
        bid.price_error = price_error
        bid.low = (bid.price - price_error) / gain * (1 - _EPS)
        bid.high = (bid.price + price_error) / gain * (1 + _EPS)

    def _tighten(self, bid: _Bid) -> None:
        """Replace the chord's bound on the error by the one of the slope at the price, where that can be proven."""
        if bid.rho is not None:
            return
        stall = self._market.stalls[bid.project]
        budgets = self._budgets[stall.ballots]
        alive = budgets > 0.0
        rounding = _SUM * stall.cost
        price_error = 8 * _EPS * bid.price
        while price_error < bid.price_error:
            short = budgets < (bid.price + price_error + self._error) * stall.utilities_f
            rest = _rest(stall, short)
            doubt = self._error * float(stall.weights_f @ (short & alive)) + rounding
            if price_error * rest >= doubt:
                self._bound(bid, price_error + 8 * _EPS * bid.price)
                return
            price_error = max(4 * price_error, 2 * doubt / rest) if rest else np.inf

    def _exact_bid(self, stall: Stall) -> _Bid | None:
        exact = self._exact_budgets()
        self._run.exact_comparisons += 1
        if exact.money(stall) < stall.cost:
            return None
        price = exact.price(stall)[0]
        rho = price / stall.gain if stall.gain else Fraction(0)
        near = float(rho)
        return _Bid(near * (1 - _EPS), near * (1 + _EPS), stall.project, float(price), float(price) * _EPS, rho)

    def _exact_budgets(self) -> ExactBudgets:
        if self._exact is None:
            self._exact = ExactBudgets(self._market, self._run.endowment)
        self._exact.catch_up(self._run.purchases)
        return self._exact

    def _compare_exactly(self, bids: list[_Bid]) -> _Bid:
        """The bid with the least ρ; a tie is settled by the published order and written down."""
        for bid in bids:
            if bid.rho is None:
                exact = self._exact_bid(self._market.stalls[bid.project])
                bid.rho = exact.rho if exact else None
        least = min(bid.rho for bid in bids if bid.rho is not None)
        tied = [bid for bid in bids if bid.rho == least]
        counted = self._market.tally
        if len(tied) > 1:
            number = len(self._run.purchases) + 1
            self._run.ties.append(counted.tie_breaking.settle(number, [bid.project for bid in tied], counted.ids))
        return min(tied, key=lambda bid: counted.tie_breaking.rank[bid.project])

    def _buy(self, bid: _Bid) -> None:
        stall = self._market.stalls[bid.project]
        self._tighten(bid)
        before = self._budgets[stall.ballots]
        rest = before - bid.price * stall.utilities_f
        doubt = self._error + stall.most_utility * bid.price_error + 4 * _EPS * self._endowment
        gone = (rest < -doubt) | (before == 0.0)
        self._budgets[stall.ballots] = np.where(gone, 0.0, np.maximum(rest, _DUST))
        self._error = doubt
        most = min(stall.most_utility * (bid.price + bid.price_error), self._endowment)
        self._most_paid = (self._most_paid + most) * (1 + 4 * _EPS)  # over the sum: additions, too, may round down
        self._run.purchases.append(bid.project)
        self._run.total_cost += stall.cost
        self._excluded.update(self._market.tally.constraints.rivals[bid.project])


def _rest(stall: Stall, poor: NDArray[np.bool_]) -> int:
    """The weight of the supporters who are not `poor`, without any error."""
    if stall.worth < _WHOLE:
        return stall.worth - int(stall.weighted_f @ poor)
    return stall.worth - int(stall.weighted[poor].sum())
