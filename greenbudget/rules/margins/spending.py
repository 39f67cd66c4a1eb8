"""On what the supporters of a project spent their money under equal shares."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from ..constraints import Constraints
from ..exact_budgets import ExactBudgets
from ..market import open_market
from ..tally import Tally
from .data import Spending


def spending(
    counted: Tally, satisfaction: str, endowment: Fraction, purchases: Sequence[int], project: int
) -> tuple[tuple[Spending, ...], Fraction]:
    """What the supporters of `project` paid for each of `purchases`, in that order, and what they have left; exact."""
    # A project that may not be funded has supporters all the same.
    market = open_market(replace(counted, constraints=Constraints({}, counted.constraints.rivals)), satisfaction)
    stall = market.stalls.get(project)
    if stall is None:
        return (), Fraction(0)
    budgets = ExactBudgets(market, endowment)
    held = left = budgets.money(stall)
    spent = []
    for bought in purchases:
        budgets.buy(market.stalls[bought])
        before, left = left, budgets.money(stall)
        if before > left:
            spent.append(Spending(counted.ids[bought], before - left, (before - left) / held))
    return tuple(spent), left
