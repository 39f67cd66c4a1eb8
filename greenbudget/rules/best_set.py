"""
The best affordable set of projects, exactly, by a list of undominated sets.

Projects are taken one after another; every kept set is tried with and without the next one. A set is dropped when
another one, for which the same choices stay open, costs no more and is at least as good, or when even the most
optimistic filling of the money left cannot reach a set that is known. Whole numbers throughout: doubles serve only for
the optimistic filling, rounded up.

Nemhauser & Ullmann (1969), Discrete Dynamic Programming and Capital Allocation; bounds after Dantzig (1957).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import gcd

import numpy as np
from numpy.typing import NDArray

from greenbudget.ballots.errors import TooLargeToCount
from greenbudget.ballots.profile import Integers

#: Beyond so many undominated sets the search would no longer fit into memory.
MOST_SETS = 4_000_000
_LARGEST = 1 << 61
_WORD = 62


class TooManySets(Exception):
    """The search needs more memory than it may take."""


@dataclass(frozen=True)
class Quota:
    """Chosen members must cost at least `target` together."""

    members: frozenset[int]
    target: int


@dataclass(frozen=True)
class Choice:
    """
    What can be chosen: per project a cost and a value (whole numbers) and the projects that exclude it.

    `rank` is the tie order: of two best sets the better one holds the first project, in it, in which they differ.
    """

    costs: Sequence[int]
    values: Sequence[int]
    rank: Sequence[int]
    limit: int
    rivals: Sequence[Sequence[int]]
    quotas: Sequence[Quota] = ()

    def best(self, candidates: Sequence[int]) -> tuple[int, ...] | None:
        """The best set among `candidates`, in tie order; None where no set meets the quotas."""
        if not candidates:
            return None if any(quota.target > 0 for quota in self.quotas) else ()
        return _Search(self, candidates).best()


@dataclass
class _Sets:
    """The sets kept so far, one a row: cost, value, members as bits in tie order, spending under each quota."""

    cost: Integers
    value: Integers
    members: NDArray[np.int64]
    spending: NDArray[np.int64]

    def rows(self, which: NDArray[np.bool_] | Integers) -> _Sets:
        return _Sets(self.cost[which], self.value[which], self.members[which], self.spending[which])


class _Search:
    def __init__(self, choice: Choice, candidates: Sequence[int]) -> None:
        self._choice = choice
        self._order = sorted(candidates, key=self._efficiency)
        self._place = {project: at for at, project in enumerate(sorted(candidates, key=choice.rank.__getitem__))}
        self._words = -(-len(candidates) // _WORD)
        unit = gcd(*(choice.costs[project] for project in candidates), *(quota.target for quota in choice.quotas)) or 1
        self._costs = {project: choice.costs[project] // unit for project in candidates}
        self._limit = choice.limit // unit
        self._targets = [quota.target // unit for quota in choice.quotas]
        worth = gcd(*(choice.values[project] for project in candidates)) or 1
        self._values = {project: choice.values[project] // worth for project in candidates}
        largest = max(sum(self._costs.values()), sum(abs(value) for value in self._values.values()), self._limit)
        if largest >= _LARGEST:
            raise TooLargeToCount("its costs, or votes times costs,")

    def _efficiency(self, project: int) -> tuple[bool, float, int]:
        """Members of a quota first, then by value per cost: what is decided early should be what is surely taken."""
        in_quota = any(project in quota.members for quota in self._choice.quotas)
        cost, value = self._choice.costs[project], self._choice.values[project]
        return (not in_quota, -(value / cost) if cost else -np.inf, self._choice.rank[project])

    def best(self) -> tuple[int, ...] | None:
        quotas = len(self._choice.quotas)
        sets = _Sets(
            np.zeros(1, dtype=np.int64),
            np.zeros(1, dtype=np.int64),
            np.zeros((1, self._words), dtype=np.int64),
            np.zeros((1, quotas), dtype=np.int64),
        )
        known = self._greedy_value()
        for step, project in enumerate(self._order):
            sets = self._with_and_without(sets, project)
            rest = self._order[step + 1 :]
            sets = self._reachable(sets, rest)
            if not len(sets.cost):
                return None
            sets, known = self._promising(sets, rest, known)
            sets = self._undominated(sets, rest)
            if len(sets.cost) > MOST_SETS:
                raise TooManySets
        order = np.lexsort((*reversed(sets.members.T), sets.value))
        return self._projects(sets.members[order[-1]])

    def _projects(self, members: NDArray[np.int64]) -> tuple[int, ...]:
        words = members.tolist()
        return tuple(p for p, at in self._place.items() if words[at // _WORD] >> (_WORD - 1 - at % _WORD) & 1)

    def _bits(self, projects: Sequence[int]) -> NDArray[np.int64]:
        words = [0] * self._words
        for project in projects:
            if (at := self._place.get(project)) is not None:
                words[at // _WORD] |= 1 << (_WORD - 1 - at % _WORD)
        return np.array(words, dtype=np.int64)

    def _with_and_without(self, sets: _Sets, project: int) -> _Sets:
        free = sets.cost + self._costs[project] <= self._limit
        if self._choice.rivals[project]:
            free &= ~(sets.members & self._bits(self._choice.rivals[project])).any(axis=1)
        grown = sets.rows(free)
        grown.cost += self._costs[project]
        grown.value += self._values[project]
        grown.members |= self._bits([project])
        for at, quota in enumerate(self._choice.quotas):
            if project in quota.members:
                grown.spending[:, at] = np.minimum(grown.spending[:, at] + self._costs[project], self._targets[at])
        return _Sets(
            np.concatenate((sets.cost, grown.cost)),
            np.concatenate((sets.value, grown.value)),
            np.concatenate((sets.members, grown.members)),
            np.concatenate((sets.spending, grown.spending)),
        )

    def _reachable(self, sets: _Sets, rest: Sequence[int]) -> _Sets:
        """Without the sets that can no longer meet a quota."""
        for at, quota in enumerate(self._choice.quotas):
            to_come = sum(self._costs[project] for project in rest if project in quota.members)
            missing = self._targets[at] - sets.spending[:, at]
            sets = sets.rows(missing <= np.minimum(to_come, self._limit - sets.cost))
        return sets

    def _promising(self, sets: _Sets, rest: Sequence[int], known: int) -> tuple[_Sets, int]:
        """Without the sets that cannot reach the value of one that is known, however the money left is filled."""
        gainful = sorted((p for p in rest if self._values[p] > 0), key=lambda p: self._efficiency(p)[1:])
        costs = np.concatenate(([0], np.cumsum([self._costs[p] for p in gainful], dtype=np.int64))).astype(np.int64)
        values = np.concatenate(([0], np.cumsum([self._values[p] for p in gainful], dtype=np.int64))).astype(np.int64)
        left = self._limit - sets.cost
        whole = np.searchsorted(costs, left, side="right") - 1
        if not self._choice.quotas and not any(self._choice.rivals[p] for p in rest):
            known = max(known, int((sets.value + values[whole]).max()))
        elif not self._choice.quotas:
            known = max(known, int(sets.value.max()))
        slope = np.array([self._values[p] / self._costs[p] if self._costs[p] else 0.0 for p in gainful] + [0.0])
        part = (left - costs[whole]) * slope[whole]
        base = sets.value + values[whole]
        optimistic = base + part + 1e-12 * (np.abs(base) + part) + 1.0
        return sets.rows(optimistic >= known), known

    def _undominated(self, sets: _Sets, rest: Sequence[int]) -> _Sets:
        """The sets for which no other one, with the same choices open, costs no more and is at least as good."""
        goodness = np.empty(len(sets.cost), dtype=np.int64)
        goodness[np.lexsort((*reversed(sets.members.T), sets.value))] = np.arange(len(sets.cost))
        group = self._open_choices(sets, rest)
        order = np.lexsort((-goodness, sets.cost, group))
        ranked = goodness[order] + group[order] * len(sets.cost)
        best_before = np.maximum.accumulate(np.concatenate(([-1], ranked[:-1])))
        return sets.rows(order[ranked > best_before])

    def _open_choices(self, sets: _Sets, rest: Sequence[int]) -> Integers:
        """A number for each set, equal where sets shut out the same remaining projects and owe the same to quotas."""
        shutting = [rival for project in rest for rival in self._choice.rivals[project]]
        columns = [sets.spending]
        if shutting:
            columns.append(sets.members & self._bits(shutting))
        signature = np.concatenate(columns, axis=1)
        if not signature.shape[1]:
            return np.zeros(len(sets.cost), dtype=np.int64)
        return np.unique(signature, axis=0, return_inverse=True)[1].ravel().astype(np.int64)

    def _greedy_value(self) -> int:
        """The value of some set that meets limit, exclusions and quotas; less than any where none is at hand."""
        taken: set[int] = set()
        left = self._limit
        for project in self._order:
            shut_out = any(rival in taken for rival in self._choice.rivals[project])
            if self._costs[project] <= left and not shut_out and self._values[project] >= 0:
                taken.add(project)
                left -= self._costs[project]
        for at, quota in enumerate(self._choice.quotas):
            if sum(self._costs[project] for project in taken & quota.members) < self._targets[at]:
                return -_LARGEST
        return sum(self._values[project] for project in taken)
