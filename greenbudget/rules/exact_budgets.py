"""
Voters' budgets in exact fractions, worked out only when a comparison is too close for doubles.

A voter who has not run out holds b_i = e − Σ q_j·u_ij over the funded projects j that i supports; one who has holds 0.
So the money of any group of voters is e·A − Σ q_j·C_j with whole numbers A and C_j, which numpy adds up. All prices are
kept over one common denominator, so that exact money costs one product of whole numbers for each funded project.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from functools import cached_property
from math import lcm
from operator import mul

import numpy as np
from numpy.typing import NDArray

from greenbudget.ballots.profile import Integers

from .market import WHOLE, Market, Stall
from .outcome import Offer

#: Doubles nearer than this share of the endowment are told apart exactly. Their error is below 1e-12 of it.
_NEAR = 1e-9


class ExactBudgets:
    """What every voter has left after the purchases so far, from endowment `e` (minor units)."""

    def __init__(self, market: Market, endowment: Fraction) -> None:
        self._market = market
        self._endowment = endowment
        self._near = _NEAR * max(float(endowment), 1e-300)
        self._budgets = np.full(market.merged_ballots, float(endowment))
        self._alive = np.full(market.merged_ballots, endowment > 0)
        self._bought: list[tuple[Stall, Fraction]] = []
        self._denominator = endowment.denominator
        self._numerators: list[int] = []  # of the prices paid, over the common denominator
        self._supporters = _Supporters([])

    def catch_up(self, purchases: Sequence[int]) -> None:
        """Buy what of `purchases` (projects, in order) has not been bought yet."""
        for project in purchases[len(self._bought) :]:
            self.buy(self._market.stalls[project])

    def buy(self, stall: Stall) -> Offer:
        """Let the supporters of a project, who must hold its cost together, pay for it."""
        price, poor, last_money = self.price(stall)
        alive = self._alive[stall.ballots]
        offer = Offer(
            self._market.tally.ids[stall.project],
            price * self._market.utility_scale,
            full_payers=int(stall.weights[~poor].sum()),
            last_payers=int(stall.weights[poor & alive].sum()),
            last_money=last_money,
            effective_vote_count=stall.cost / (price * self._market.utility_scale) if price else None,
        )
        paid_up = stall.ballots[poor]
        self._budgets[stall.ballots] -= float(price) * stall.utilities_f
        self._budgets[paid_up] = 0.0
        self._alive[paid_up] = False
        self._record(stall, price)
        return offer

    def _record(self, stall: Stall, price: Fraction) -> None:
        self._bought.append((stall, price))
        finer = lcm(self._denominator, price.denominator) // self._denominator
        self._denominator *= finer
        self._numerators = [numerator * finer for numerator in self._numerators]
        self._numerators.append(price.numerator * (self._denominator // price.denominator))
        self._supporters = _Supporters([stall for stall, _ in self._bought])

    def money(self, stall: Stall) -> Fraction:
        """All that the supporters of a project have left."""
        return self._sum(stall.ballots[self._alive[stall.ballots]])

    def money_of(self, stalls: Sequence[Stall]) -> list[Fraction]:
        """The same for many projects at once."""
        if any(stall.worth >= WHOLE for stall in (*stalls, *(bought for bought, _ in self._bought))):
            return [self.money(stall) for stall in stalls]  # more than doubles add up without error
        groups = [np.flatnonzero(self._alive[stall.ballots]) for stall in stalls]
        owners = np.repeat(np.arange(len(stalls)), [len(group) for group in groups])
        ballots = np.concatenate(
            [np.zeros(0, dtype=np.int64), *(s.ballots[group] for s, group in zip(stalls, groups, strict=True))]
        )
        held = self._endowment.numerator * (self._denominator // self._endowment.denominator)
        weights = self._market.tally.support.weights
        money = [held * int(voters) for voters in np.bincount(owners, weights[ballots], len(stalls)).tolist()]
        for numerator, (bought, _) in zip(self._numerators, self._bought, strict=True):
            used = np.zeros(self._market.merged_ballots)
            used[bought.ballots] = bought.weighted_f
            for at, weighted in enumerate(np.bincount(owners, used[ballots], len(stalls)).tolist()):
                money[at] -= numerator * int(weighted)
        return [Fraction(left, self._denominator) for left in money]

    def price(self, stall: Stall) -> tuple[Fraction, NDArray[np.bool_], Fraction]:
        """
        The least price at which the supporters pay the cost, who of them gives all that is left, and their money.

        The supporters must hold the cost together. The mask has one entry for each of `stall.ballots`.
        """
        budgets, alive = self._budgets[stall.ballots], self._alive[stall.ballots]
        guess = _guess(stall, budgets)
        while True:
            demand = guess * stall.utilities_f
            poor = ~alive | (budgets < demand - self._near)
            near = ~poor & (budgets <= demand + self._near)
            price, poor, last_money = self._settle(stall, poor, np.flatnonzero(near))
            if abs(float(price) - guess) * stall.most_utility <= self._near / 4:
                return price, poor, last_money
            guess = float(price)

    def _settle(
        self, stall: Stall, poor: NDArray[np.bool_], near: Integers
    ) -> tuple[Fraction, NDArray[np.bool_], Fraction]:
        """Newton's method from below, with the undecided supporters told apart exactly."""
        held = self._each(stall.ballots[near])
        undecided = list(zip(near.tolist(), held, strict=True))
        poor = poor.copy()
        money = self._sum(stall.ballots[poor & self._alive[stall.ballots]])
        rest = stall.worth - int(stall.weighted[poor].sum())
        while True:
            price = (stall.cost - money) / rest if rest else Fraction(_most(undecided, stall))
            short = [(at, budget) for at, budget in undecided if budget < price * int(stall.utilities[at])]
            if not short or not rest:
                break
            for at, budget in short:
                poor[at] = True
                money += budget * int(stall.weights[at])
                rest -= int(stall.weighted[at])
            undecided = [pair for pair in undecided if not poor[pair[0]]]
        for at, budget in undecided:  # who holds just the price gives all that is left, too
            if budget == price * int(stall.utilities[at]):
                poor[at] = True
                money += budget * int(stall.weights[at])
        return price, poor, money

    def _sum(self, group: Integers) -> Fraction:
        """All money of a group of merged ballots that have not run out."""
        marked = np.zeros(self._market.merged_ballots, dtype=bool)
        marked[group] = True
        voters = int(self._market.tally.support.weights[group].sum())
        held = self._endowment.numerator * (self._denominator // self._endowment.denominator) * voters
        spent = sum(map(mul, self._numerators, self._supporters.weighted_of(marked)))
        return Fraction(held - spent, self._denominator)

    def _each(self, group: Integers) -> list[Fraction]:
        """The money of single ballots that have not run out; equal histories are worked out once."""
        if not len(group):
            return []
        history = np.zeros((len(group), len(self._bought)), dtype=np.int64)
        at = np.full(self._market.merged_ballots, -1, dtype=np.int64)
        at[group] = np.arange(len(group))
        for column, (stall, _) in enumerate(self._bought):
            places = at[stall.ballots]
            inside = places >= 0
            history[places[inside], column] = stall.utilities[inside]
        rows, which = np.unique(history, axis=0, return_inverse=True)
        held = [
            self._endowment
            - sum((price * used for (_, price), used in zip(self._bought, row, strict=True) if used), Fraction(0))
            for row in rows.tolist()
        ]
        return [held[row] for row in which.ravel().tolist()]


class _Supporters:
    """The supporters of the projects bought, one after another in one column."""

    def __init__(self, stalls: Sequence[Stall]) -> None:
        self._stalls = stalls

    @cached_property
    def _columns(self) -> tuple[Integers, Integers, NDArray[np.float64]]:
        owners = np.repeat(np.arange(len(self._stalls)), [len(stall.ballots) for stall in self._stalls])
        ballots = np.concatenate([stall.ballots for stall in self._stalls])
        return owners, ballots, np.concatenate([stall.weighted_f for stall in self._stalls])

    def weighted_of(self, marked: NDArray[np.bool_]) -> list[int]:
        """For each project bought, weights × utilities of its supporters among the marked ballots, exactly."""
        if not self._stalls:
            return []
        if any(stall.worth >= WHOLE for stall in self._stalls):  # more than doubles add up without error
            return [int(stall.weighted[marked[stall.ballots]].sum()) for stall in self._stalls]
        owners, ballots, weighted = self._columns
        inside = np.flatnonzero(marked[ballots])
        sums = np.bincount(owners[inside], weights=weighted[inside], minlength=len(self._stalls))
        return list(map(int, sums.tolist()))


def _most(undecided: list[tuple[int, Fraction]], stall: Stall) -> Fraction:
    """The price at which the last undecided supporter gives all: reached where the money just suffices."""
    return max((budget / int(stall.utilities[at]) for at, budget in undecided), default=Fraction(0))


def _guess(stall: Stall, budgets: NDArray[np.float64]) -> float:
    """The price in doubles: Newton's method from below."""
    price = stall.cost / stall.worth
    while True:
        poor = budgets < price * stall.utilities_f
        rest = float(stall.weighted_f[~poor].sum())
        if rest <= 0.0:
            return float((budgets / stall.utilities_f).max())
        better = (stall.cost - float(stall.weights_f[poor] @ budgets[poor])) / rest
        if better <= price * (1 + 1e-15):
            return price
        price = better
