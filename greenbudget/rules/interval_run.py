"""
One run of equal shares for a whole interval of endowments at once, in doubles that are rounded outwards.

Each voter's money is kept between two bounds: what is left after the same purchases from the lower end of the interval,
and from the upper end. More money never makes a price rise or a purse emptier, so these bounds hold at every endowment
between, and a third figure, how fast the money certainly grows with the endowment, makes the comparisons of prices
sharp. With both ends equal this is a run from one endowment, and the bounds hold the rounding of doubles alone.
docs/methods/skip_ahead.md has the proof. What doubles cannot decide is left to the caller, as a verdict.

compiled_run.c is the same, compiled; where it is not at hand, this is what counts.
"""

from __future__ import annotations

import heapq
from dataclasses import dataclass
from enum import IntEnum
from fractions import Fraction
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from .market import Market, Stall

EPS = 2.0**-52
#: Factors that outweigh the rounding of a few operations.
DOWN, UP = 1 - 4 * EPS, 1 + 4 * EPS
#: Newton's method needs five or so; whatever it has by then is a bound still.
MOST_PASSES = 100


class Verdict(IntEnum):
    """How a run came to a halt; the numbers are those of compiled_run.c."""

    FINISHED = 0  # nothing more is affordable
    OVER_LIMIT = 1  # the purchases cost more than the cost limit
    UNDECIDED = 2  # the bids that remain are too close for the bounds
    TIED = 3  # the bids that remain are exactly equal


@dataclass(slots=True)
class Bid:
    """
    What a project asks in a round: bounds on its ρ over the whole interval.

    `high` is infinite where its supporters may lack the money. `growth` is how fast ρ certainly falls as the endowment
    rises, `payable_from` where in the interval (from 0 to 1) its supporters can first pay. With `constant` all of them
    can still pay the same, and ρ is `first_rho`.
    """

    project: int
    low: float
    high: float
    growth: float = 0.0
    payable_from: float = 0.0
    constant: bool = False


class IntervalRun(Protocol):
    """A run that halts where it is finished or undecided, and goes on from what its caller decides."""

    @property
    def crossing(self) -> float:
        """How much of the interval may be decided, from 0 to 1, where a round was undecided."""

    @property
    def purchases(self) -> list[int]:
        """The projects bought, in order."""

    def begin(self, first: Fraction, last: Fraction, cost_limit: int | None = None, *, note_ties: bool = False) -> None:
        """Begin with endowments from `first` to `last` (minor units); ties halt the run only where they are noted."""

    def narrow(self, last: Fraction) -> None:
        """Lower the upper end of the interval; the purchases so far stand."""

    def advance(self) -> Verdict:
        """Buy until finished, over the limit, or halted by bids that `bids` then lists."""

    def bids(self) -> list[Bid]:
        """The bids of the round in which the run halted."""

    def settle(self, bid: Bid | None, least: float, most: float, dropped: frozenset[int] = frozenset()) -> None:
        """Buy at a price between `least` and `most`, or nothing; projects in `dropped` are never affordable again."""


class NumpyRun:
    """An IntervalRun that needs nothing but numpy."""

    def __init__(self, market: Market) -> None:
        self._market = market
        self._columns = market.columns
        self._rank = market.tally.tie_breaking.rank
        self._low, self._high, self._slope = (np.empty(market.merged_ballots) for _ in range(3))
        self._bids: list[Bid] = []
        self._prices: list[tuple[float, float]] = []
        self._queue: list[tuple[float, int]] = []
        self.purchases: list[int] = []
        self.crossing = 1.0

    def begin(self, first: Fraction, last: Fraction, cost_limit: int | None = None, *, note_ties: bool = False) -> None:
        self._ends = (first, last)
        self._set_ends()
        self._cost_limit, self._note_ties = cost_limit, note_ties
        self.purchases, self._prices, self._bids = [], [], []
        self._total_cost, self._paid = 0, 0.0
        self._gone: set[int] = set()
        self._price = {project: float(stall.first_price) * DOWN for project, stall in self._market.stalls.items()}
        self._queue = [
            (self._price[project] / (stall.gain or 1) * DOWN, project)
            for project, stall in self._market.stalls.items()
            if self._last * stall.supporters * UP >= stall.cost
        ]
        heapq.heapify(self._queue)

    def _set_ends(self) -> None:
        first, last = self._ends
        self._first, self._last = float(first) * (1 - EPS), float(last) * (1 + EPS)
        self._width = float(last - first) * (1 - EPS)
        self._low.fill(self._first)
        self._high.fill(self._last)
        self._slope.fill(1.0)

    def narrow(self, last: Fraction) -> None:
        self.settle(None, 0.0, 0.0)
        self._ends = (self._ends[0], last)
        self._set_ends()
        for at, project in enumerate(self.purchases):
            stall = self._market.stalls[project]
            least, most = self._prices[at]
            if most > least * UP**3:
                least, _ = self._least_price(stall, self._high[stall.ballots], least, np.inf)
            self._prices[at] = (least, most)
            self._spend(stall, least, most, self._growth(stall, least))

    def advance(self) -> Verdict:
        while True:
            if self._cost_limit is not None and self._total_cost > self._cost_limit:
                return Verdict.OVER_LIMIT
            self._collect_bids()
            if not self._bids:
                return Verdict.FINISHED
            best = self._best_bid()
            equals = [bid for bid in self._bids if self._equal(bid, best)]
            if not self._certain(best):
                return Verdict.UNDECIDED
            if len(equals) > 1 and self._note_ties:
                self._put_back([bid for bid in self._bids if bid not in equals])
                self._bids = equals
                return Verdict.TIED
            gain = self._market.stalls[best.project].gain or 1
            self.settle(best, best.low * gain * DOWN, best.high * gain * UP)

    def bids(self) -> list[Bid]:
        return list(self._bids)

    def settle(self, bid: Bid | None, least: float, most: float, dropped: frozenset[int] = frozenset()) -> None:
        self._put_back([other for other in self._bids if other is not bid and other.project not in dropped])
        self._bids = []
        if bid is None:
            return
        stall = self._market.stalls[bid.project]
        self._spend(stall, least, most, bid.growth * (stall.gain or 1) * DOWN)
        self._paid = min((self._paid + most * stall.most_utility * UP) * UP, self._last)
        self._total_cost += stall.cost
        self.purchases.append(bid.project)
        self._prices.append((least, most))
        self._gone.update(self._market.tally.constraints.rivals[bid.project])

    def _put_back(self, bids: list[Bid]) -> None:
        for bid in bids:
            heapq.heappush(self._queue, (bid.low, bid.project))

    def _collect_bids(self) -> None:
        """Take the bids off the queue that could be the best; an old bid is a lower bound, as prices never fall."""
        best = np.inf
        bids = []
        while self._queue and self._queue[0][0] <= best:
            project = heapq.heappop(self._queue)[1]
            if project in self._gone:
                continue
            bid = self._bid(self._market.stalls[project], best)
            if bid is not None:
                bids.append(bid)
                best = min(best, bid.high)
        self._put_back([bid for bid in bids if bid.low > best])
        self._bids = [bid for bid in bids if bid.low <= best]

    def _bid(self, stall: Stall, best: float) -> Bid | None:
        """The bid of a project; None where it is back on the queue, above `best`, or gone for good."""
        gain, price = stall.gain or 1, float(stall.first_price)
        constant = Bid(stall.project, price / gain * DOWN, price / gain * UP, constant=True)
        if price * stall.most_utility * UP <= self._first * DOWN - self._paid:
            return constant
        high, low = self._high[stall.ballots], self._low[stall.ballots]
        if self._price[stall.project] <= price * UP and bool(np.all(low >= price * UP * stall.utilities_f)):
            return constant
        cost, doubt = float(stall.cost), _doubt(stall)
        money_high, money_low = float(stall.weights_f @ high), float(stall.weights_f @ low)
        if money_high * (1 + doubt) < cost * DOWN:
            return None
        least, above = self._least_price(stall, high, self._price[stall.project], best)
        self._price[stall.project] = least
        if above:
            heapq.heappush(self._queue, (least / gain * DOWN, stall.project))
            return None
        most, payable_from = np.inf, 0.0
        if money_low * (1 - doubt) >= cost * UP:
            most = _most_price(stall, low, least)
        else:
            payable_from = min(1.0, max(0.0, (cost - money_low) / (money_high - money_low or 1.0)))
        growth = self._growth(stall, least) / gain * DOWN
        return Bid(stall.project, least / gain * DOWN, most / gain * UP, growth, payable_from)

    def _least_price(
        self, stall: Stall, budgets: NDArray[np.float64], least: float, best: float
    ) -> tuple[float, bool]:
        """
        A lower bound on the price that `budgets` pay, from one that is known, and whether its ρ is above `best`.

        Newton's method: a tangent of what supporters pay, which is concave, never passes the price sought.
        """
        doubt, cost, gain = _doubt(stall), float(stall.cost), stall.gain or 1
        for _ in range(MOST_PASSES):
            poor = budgets < least * stall.utilities_f
            rich = float(stall.weighted_f @ ~poor)
            if rich <= 0.0:
                break
            following = (cost - float((stall.weights_f * budgets) @ poor) * (1 + doubt)) / rich * (1 - doubt)
            if following / gain * DOWN > best:
                return following, True
            if following <= least * UP:
                break
            least = following
        return least, least / gain * DOWN > best

    def _growth(self, stall: Stall, least: float) -> float:
        """How fast the price certainly falls as the endowment rises; `least` is below it at every endowment."""
        if self._width <= 0.0:
            return 0.0
        poor = self._high[stall.ballots] < least * stall.utilities_f
        rich = float(stall.weighted_f @ ~poor)
        held = float((stall.weights_f * self._slope[stall.ballots]) @ poor)
        return held / rich * (1 - 2 * _doubt(stall)) if rich > 0.0 else 0.0

    def _equal(self, one: Bid, other: Bid) -> bool:
        """Whether two bids are exactly equal, at every endowment of the interval."""
        twin, place = self._columns.twin, self._columns.first_place
        if twin[one.project] == twin[other.project]:
            return True
        return one.constant and other.constant and bool(place[one.project] == place[other.project])

    def _best_bid(self) -> Bid:
        """The bid that is the best if any is; of equal ones the first in the order of ties."""
        place = self._columns.first_place
        best = self._bids[0]
        for bid in self._bids[1:]:
            if bid.constant and best.constant:
                better = bool(place[bid.project] < place[best.project])
            else:
                better = bid.high < best.high
            if better:
                best = bid
        # The bounds of equals may differ; the first in the order of ties stands for them all.
        return min((bid for bid in self._bids if self._equal(bid, best)), key=lambda bid: self._rank[bid.project])

    def _certain(self, best: Bid) -> bool:
        """Whether `best` comes before every other bid at every endowment of the interval."""
        certain = best.high < np.inf
        self.crossing = 1.0 if certain else best.payable_from
        for bid in self._bids:
            if not self._equal(bid, best) and not self._before(best, bid):
                certain = False
        return certain

    def _before(self, one: Bid, other: Bid) -> bool:
        place = self._columns.first_place
        if one.constant and other.constant:
            return bool(place[one.project] < place[other.project])
        together = self._width * min(one.growth, other.growth) * DOWN
        if other.low * DOWN + together > one.high * UP:
            return True
        if one.high < np.inf:
            self.crossing = min(self.crossing, _crossing(one, other, together))
        return False

    def _spend(self, stall: Stall, least: float, most: float, growth: float) -> None:
        """Let supporters pay a price within these bounds, which falls at least so fast."""
        at = stall.ballots
        low = self._low[at] - most * UP * stall.utilities_f
        high = self._high[at] - least * DOWN * stall.utilities_f
        if self._width > 0.0:
            self._slope[at] = np.where(low > 0.0, (self._slope[at] + growth * stall.utilities_f) * DOWN, 0.0)
        self._low[at] = np.where(low > 0.0, low * DOWN, 0.0)
        self._high[at] = np.where(high > 0.0, high * UP, 0.0)


def _doubt(stall: Stall) -> float:
    """The relative error, at most, of sums over the supporters of a project."""
    return (len(stall.ballots) + 8) * EPS


def _most_price(stall: Stall, budgets: NDArray[np.float64], price: float) -> float:
    """An upper bound on the price that `budgets`, which hold the cost, pay; `price` is below it."""
    doubt, cost = _doubt(stall), float(stall.cost)
    for _ in range(MOST_PASSES):
        poor = budgets < price * stall.utilities_f
        rich = float(stall.weighted_f @ ~poor)
        if rich <= 0.0:
            break
        following = (cost - float((stall.weights_f * budgets) @ poor) * (1 - doubt)) / rich * (1 + doubt)
        if following <= price:  # at this price supporters pay no less than the cost
            return price
        price = following
    return np.inf


def _crossing(best: Bid, other: Bid, together: float) -> float:
    """
    How much of the interval may be decided where `other` is too close to `best`.

    Up to where straight lines meet, or where `other` can first be paid for; where they do not meet, as much as the
    error of the bounds, which grows as the square of the width, leaves room for.
    """
    if other.high == np.inf:
        return other.payable_from
    gap_first, gap_last = other.high - best.high, other.low - best.low
    if gap_last < 0.0:
        return gap_first / (gap_first - gap_last)
    gap = min(gap_first, gap_last)
    error = gap - (other.low + together - best.high)
    return float(np.sqrt(gap / error)) if error > 0.0 else 0.0
