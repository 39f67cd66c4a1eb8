"""Completions of equal shares, which by itself leaves about half of the money unspent."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from fractions import Fraction

from greenbudget.ballots.errors import RuleRefuses

from .market import Market
from .outcome import Change, Completion, Ending
from .shopping import Run, shop
from .stretches import Stretch, stretches

#: Real elections need up to a million. Beyond this the cost and the support of some project are absurdly far apart.
MOST_RERUNS = 10_000_000
#: Called now and then during long work: what is being done, and how far it is.
Progress = Callable[[str, int], None]


def complete_by_add1(
    market: Market,
    start: Fraction,
    step: Fraction,
    *,
    stop_when_exhaustive: bool,
    progress: Progress | None = None,
) -> tuple[Run, Completion]:
    """
    Raise the endowment by `step` (minor units) and count anew, as long as the projects stay within the budget limit.

    Ends as well when every project with support is funded or excluded, and, with `stop_when_exhaustive`, as soon as
    the money left pays for no further project. The first endowment never costs more than the limit.

    Peters, Pierczyński & Skowron (2021), arXiv:2008.13276, section 5; the official counts of Wieliczka and Świecie.
    """
    limit = market.tally.election.instance.budget_limit
    record = _Record(market, start, step)
    for stretch in stretches(market, start, step, limit):
        if stretch.first > MOST_RERUNS:
            raise RuleRefuses(
                "equal_shares",
                f"add1 has found no end in {MOST_RERUNS:,} reruns; a larger endowment_step needs fewer",
            )
        if progress:
            progress("add1", stretch.first)
        if stretch.over_limit:
            return record.close(stretch.first - 1, stretch.first, Ending.BUDGET_LIMIT)
        record.add(stretch)
        because = _done(market, stretch.purchases, limit, stop_when_exhaustive=stop_when_exhaustive)
        if because is not None:
            return record.close(stretch.first, stretch.first, because)
    raise AssertionError("stretches have no end")


class _Record:
    """What changed at which endowment."""

    def __init__(self, market: Market, start: Fraction, step: Fraction) -> None:
        self._market, self._start, self._step = market, start, step
        self._changes: list[Change] = []
        self._reorderings = 0
        self._exact_comparisons = 0
        self._last: Stretch | None = None

    def add(self, stretch: Stretch) -> None:
        """The next stretch, of which only the purchases may differ from the last."""
        before, now = self._last.purchases if self._last else stretch.purchases, stretch.purchases
        funded, dropped = set(now) - set(before), set(before) - set(now)
        if funded or dropped:
            names = self._market.tally.names
            endowment = self._start + stretch.first * self._step
            self._changes.append(Change(endowment, names(sorted(funded)), names(sorted(dropped))))
        elif before != now:
            self._reorderings += 1
        self._exact_comparisons += stretch.exact_comparisons
        self._last = stretch

    def close(self, final: int, tried: int, because: Ending) -> tuple[Run, Completion]:
        """Count from the final endowment once more, with its ties."""
        endowment = self._start + final * self._step
        run = shop(self._market, endowment)
        run = replace(run, exact_comparisons=run.exact_comparisons + self._exact_comparisons)
        return run, Completion(self._start, endowment, tried, because, tuple(self._changes), self._reorderings)


def _done(market: Market, purchases: Sequence[int], limit: int, *, stop_when_exhaustive: bool) -> Ending | None:
    """Why no higher endowment is tried after these purchases, if that is so."""
    funded = set(purchases)
    waiting = (
        market.stalls[project].cost
        for project in market.stalls
        if project not in funded and market.tally.constraints.excluded_by(project, funded) is None
    )
    cost = next(waiting, None)
    if cost is None:
        return Ending.EVERYTHING_FUNDED
    left = limit - sum(market.stalls[project].cost for project in purchases)
    if stop_when_exhaustive and cost > left and all(other > left for other in waiting):
        return Ending.EXHAUSTIVE
    return None
