"""Completions of equal shares, which by itself leaves about half of the money unspent."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from greenbudget.ballots.errors import RuleRefuses

from .market import Market
from .outcome import Completion, Ending
from .shopping import Run, shop

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
    the money left pays for no further project.

    Peters, Pierczyński & Skowron (2021), arXiv:2008.13276, section 5; the official counts of Wieliczka and Świecie.
    """
    limit = market.tally.election.instance.budget_limit
    run = shop(market, start)
    reruns = 0
    while True:
        waiting = _waiting(market, run)
        if not waiting:
            because = Ending.EVERYTHING_FUNDED
            break
        if stop_when_exhaustive and all(market.stalls[p].cost > limit - run.total_cost for p in waiting):
            because = Ending.EXHAUSTIVE
            break
        following = shop(market, run.endowment + step, cost_limit=limit)
        reruns += 1
        if reruns > MOST_RERUNS:
            raise RuleRefuses(
                "equal_shares",
                f"add1 has found no end in {MOST_RERUNS:,} reruns; a larger endowment_step needs fewer",
            )
        if progress:
            progress("add1", reruns)
        if following.over_limit:
            because = Ending.BUDGET_LIMIT
            break
        run = following
    return run, Completion(start, run.endowment, reruns, because)


def _waiting(market: Market, run: Run) -> list[int]:
    """The projects with support that are neither funded nor excluded by a funded one."""
    funded = set(run.purchases)
    return [
        project
        for project in market.stalls
        if project not in funded and market.tally.constraints.excluded_by(project, funded) is None
    ]
