"""One run of equal shares from one endowment: doubles decide where they can, exact fractions where they cannot."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction

from .compiled_run import interval_run
from .exact_budgets import ExactBudgets
from .interval_run import DOWN, UP, Bid, IntervalRun, Verdict
from .market import Market
from .outcome import Tie


@dataclass
class Run:
    """The purchases of one run, in order, what they cost together, the ties on the way."""

    endowment: Fraction
    purchases: list[int] = field(default_factory=list)
    total_cost: int = 0
    ties: list[Tie] = field(default_factory=list)
    exact_comparisons: int = 0
    over_limit: bool = False


def shop(market: Market, endowment: Fraction, *, cost_limit: int | None = None) -> Run:
    """
    Let voters with `endowment` minor units each buy projects together until nothing is affordable.

    With `cost_limit` the run ends, marked `over_limit`, as soon as the projects cost more than that together.
    """
    rounds = interval_run(market)
    rounds.begin(endowment, endowment, cost_limit, note_ties=True)
    return finish(market, rounds, rounds.advance(), endowment)


def finish(market: Market, rounds: IntervalRun, verdict: Verdict, endowment: Fraction) -> Run:
    """Go on with a run from one endowment, which has halted at `verdict`, and settle exactly what doubles cannot."""
    referee = _Referee(market, rounds, endowment)
    while verdict not in (Verdict.FINISHED, Verdict.OVER_LIMIT):
        if verdict is Verdict.TIED:
            referee.settle_tie()
        else:
            referee.compare_exactly()
        verdict = rounds.advance()
    run = referee.run
    run.purchases = rounds.purchases
    run.total_cost = sum(market.stalls[project].cost for project in run.purchases)
    run.over_limit = verdict is Verdict.OVER_LIMIT
    return run


class _Referee:
    """Decides the rounds that doubles leave open."""

    def __init__(self, market: Market, rounds: IntervalRun, endowment: Fraction) -> None:
        self._market, self._rounds = market, rounds
        self._exact: ExactBudgets | None = None
        self.run = Run(endowment)

    def settle_tie(self) -> None:
        """Bids that are equal without a doubt go by the published order."""
        bids = self._rounds.bids()
        winner = self._first(bids)
        gain = self._market.stalls[winner.project].gain or 1
        self._rounds.settle(winner, winner.low * gain * DOWN, winner.high * gain * UP)

    def compare_exactly(self) -> None:
        """The bid with the least ρ wins, by fractions; a project that its supporters cannot pay for is dropped."""
        bids = self._rounds.bids()
        twin = self._market.columns.twin  # twins ask the same
        of_twins = {int(twin[bid.project]): bid for bid in bids}
        asked = {first: self._price(bid) for first, bid in of_twins.items()}
        prices = {bid.project: asked[int(twin[bid.project])] for bid in bids}
        dropped = frozenset(project for project, price in prices.items() if price is None)
        rhos = {
            project: price / (self._market.stalls[project].gain or 1)
            for project, price in prices.items()
            if price is not None
        }
        if not rhos:
            self._rounds.settle(None, 0.0, 0.0, dropped)
            return
        least = min(rhos.values())
        winner = self._first([bid for bid in bids if rhos.get(bid.project) == least])
        price = float(prices[winner.project] or 0)
        self._rounds.settle(winner, price * DOWN, price * UP, dropped)

    def _first(self, tied: list[Bid]) -> Bid:
        """The first of equal bids in the order of ties, which is written down."""
        counted = self._market.tally
        if len(tied) > 1:
            number = len(self._rounds.purchases) + 1
            self.run.ties.append(counted.tie_breaking.settle(number, [bid.project for bid in tied], counted.ids))
        return min(tied, key=lambda bid: counted.tie_breaking.rank[bid.project])

    def _price(self, bid: Bid) -> Fraction | None:
        """The exact price; None where the supporters hold less than the cost."""
        stall = self._market.stalls[bid.project]
        if bid.constant:
            return stall.first_price
        self.run.exact_comparisons += 1
        if self._exact is None:
            self._exact = ExactBudgets(self._market, self.run.endowment)
        self._exact.catch_up(self._rounds.purchases)
        return self._exact.price(stall)[0] if self._exact.money(stall) >= stall.cost else None
