"""Changes of one project's cost or votes, by a size, and the search for the size that turns its verdict."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from math import ceil
from typing import cast

from greenbudget.ballots.election import Election

from ..tally import Tally
from .data import Margin, MarginKind
from .recount import Recount
from .search import counted_change, least_change

#: More new voters than any city has are not searched for.
MOST_NEW_VOTERS = 10_000_000


@dataclass(frozen=True)
class Change:
    """
    A change of one project by a size from 1 to `most`, towards the other verdict.

    `tally` and `election` give what is counted with what is held fixed, and in full. `towards` is the sign with which
    the size changes `now`.
    """

    kind: MarginKind
    project: int
    funded: bool
    now: int
    towards: int
    most: int
    tally: Callable[[int], Tally]
    election: Callable[[int], Election]

    def margin(self, recount: Recount, proposal: int | None) -> Margin | None:
        """The edge with what is held fixed, and whether a full count bears it out."""

        def turns(size: int) -> bool:
            return (self.project in recount.funded(self.tally(size))) != self.funded

        size = least_change(turns, self.most, proposal)
        if self.funded:
            size = self.most if size is None else size - 1
        elif size is None:
            return None
        return self._at(size, confirmed=not size or self.is_funded(recount, size))

    def is_funded(self, recount: Recount, size: int) -> bool:
        """Whether a full count funds the project."""
        return self.project in recount.funded_in_full(self.election(size))

    def searched(self, recount: Recount, start: int) -> Margin | None:
        """The edge among the full counts that are made; None where none of them funds a loser."""

        def turns(size: int) -> bool:
            return self.is_funded(recount, size) != self.funded

        stays, turned = counted_change(turns, self.most, start)
        size = stays if self.funded else turned
        return None if size is None else self._at(size, confirmed=True, searched=True)

    def _at(self, size: int, *, confirmed: bool, searched: bool = False) -> Margin:
        return Margin(self.kind, self.now, self.now + self.towards * size, confirmed, searched)


def cost_change(recount: Recount, project: int) -> Change:
    cost = recount.counted.costs[project]
    funded = recount.counted.ids[project] in recount.outcome.allocation
    towards = 1 if funded else -1
    return Change(
        MarginKind.COST,
        project,
        funded,
        cost,
        towards,
        _unpayable(recount) - cost if funded else cost - 1,
        lambda size: recount.tally_with_cost(project, cost + towards * size),
        lambda size: recount.with_cost(project, cost + towards * size),
    )


def votes_change(recount: Recount, project: int) -> Change:
    supporters = recount.counted.support.supporters[project]
    if recount.counted.ids[project] in recount.outcome.allocation:
        in_turn = recount.supporters_in_turn(project)
        return Change(
            MarginKind.VOTES,
            project,
            True,
            supporters,
            -1,
            supporters,
            lambda size: recount.tally_without_votes(project, in_turn[:size]),
            lambda size: recount.without_votes(project, in_turn[:size]),
        )
    return Change(
        MarginKind.VOTES,
        project,
        False,
        supporters,
        1,
        _overwhelming(recount, project),
        lambda size: recount.tally_with_new_voters(project, size),
        lambda size: recount.with_new_voters(project, size),
    )


def _unpayable(recount: Recount) -> int:
    """A cost that no project can have and be funded."""
    limit = recount.election.instance.budget_limit
    topped_up = cast("Fraction | None", recount.values.get("top_up")) or Fraction(1)
    money = max(recount.endowment or Fraction(0), Fraction(0)) * recount.counted.support.voters
    return max(int(limit / topped_up), int(money), max(recount.counted.costs, default=0)) + 1


def _overwhelming(recount: Recount, project: int) -> int:
    """New voters enough for anything that new voters can bring about."""
    counted, limit = recount.counted, recount.election.instance.budget_limit
    support, cost = counted.support, counted.costs[project]
    given = recount.points_of_new_voter(project) or 1
    voters = sum(map(abs, support.votes)) + abs(support.votes[project])
    dearest = max(counted.costs, default=0)
    if "votes_per_cost" in recount.values.values() or "cost_votes" in recount.values.values():
        voters *= max(1, dearest if recount.rule.name == "knapsack" else cost)
    needed = voters // given + 2
    if threshold := recount.terms.threshold:
        whole = given if not threshold.is_share else Fraction(given) - threshold.value * support.scale
        missing = threshold.votes_needed(support.voters) * support.scale - support.votes[project]
        needed += ceil(missing / whole) if whole > 0 and missing > 0 else 0
    if recount.endowment:
        needed += ceil(cost / recount.endowment)
        # In a full count each holds the less the more they are: V + k of n + k voters need c of B.
        needed += ceil(Fraction(cost * support.voters, limit - cost)) if cost < limit else 0
    if recount.values.get("eligibility") == "swiecie" and 3 * limit > cost:
        needed += ceil(Fraction(cost * support.voters, 3 * limit - cost))
    return min(needed, MOST_NEW_VOTERS)
