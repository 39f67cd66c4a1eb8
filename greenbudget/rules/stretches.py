"""
Endowments in order, in stretches over which equal shares buys the same projects in the same order.

A stretch is certified whole, by one run over the interval, and the next begins beyond it: the count pays for every
change of the outcome, not for every endowment. docs/methods/skip_ahead.md proves that stepping would find the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from math import ceil

from .compiled_run import interval_run
from .interval_run import Verdict
from .market import Market
from .shopping import finish

#: How much longer the next stretch is tried after one that held.
_GROWTH = 1.5
#: An interval costs about as much as so many single endowments may gain: shorter ones are counted one by one.
_SHORTEST = 8


@dataclass(frozen=True, slots=True)
class Stretch:
    """
    The endowments start + k·step for k from `first` to `last`, all with these purchases in this order.

    With `over_limit` every one of them costs more than the cost limit, and the purchases end where that happened.
    """

    first: int
    last: int
    purchases: tuple[int, ...]
    over_limit: bool
    exact_comparisons: int


def stretches(market: Market, start: Fraction, step: Fraction, cost_limit: int) -> Iterator[Stretch]:
    """
    All stretches from `start` on, without end; neighbours may hold the same purchases.

    Endowments are in minor units.
    """
    run = interval_run(market)
    first, reach = 0, 1.0
    while True:
        lower = start + first * step
        length = int(reach) if reach >= _SHORTEST else 1
        run.begin(lower, lower + (length - 1) * step, cost_limit)
        verdict = run.advance()
        while verdict is Verdict.UNDECIDED and length > 1:
            length = _shorter(length, run.crossing)
            reach = length / _GROWTH
            run.narrow(lower + (length - 1) * step)
            verdict = run.advance()
        exact_comparisons = 0
        if verdict is Verdict.UNDECIDED:
            finished = finish(market, run, verdict, lower)
            exact_comparisons = finished.exact_comparisons
            verdict = Verdict.OVER_LIMIT if finished.over_limit else Verdict.FINISHED
        over_limit = verdict is Verdict.OVER_LIMIT
        yield Stretch(first, first + length - 1, tuple(run.purchases), over_limit, exact_comparisons)
        first += length
        reach = max(1.0, reach * _GROWTH)


def _shorter(length: int, crossing: float) -> int:
    """How many endowments to try next, when about the part `crossing` of so many can be decided."""
    shorter = ceil(0.999 * crossing * (length - 1)) if crossing > 0.0 else length // 4
    return shorter if _SHORTEST <= shorter < length else 1
