"""Who is represented by an outcome: voters with nothing, the money behind each voter, and where it is spent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import lcm
from typing import Any

import numpy as np
from numpy.typing import NDArray

from greenbudget.ballots.instance import Instance
from greenbudget.ballots.profile import Integers

from .comparison import funded_choices
from .outcome import Outcome
from .representation import Representation, check_ejr_plus
from .tally import Tally

#: Columns of Pabulib that say where a project lies; the first that the list fills counts.
AREA_COLUMNS = ("neighborhood", "district", "subunit")
_MILLION = 1_000_000


@dataclass(frozen=True, slots=True)
class Shares:
    """
    The money spent on each voter, if the cost of a project is divided evenly among its supporters, in minor units.

    A voter's share is Σ c_p / |N_p| over the funded projects that the voter supports; the fair share is the lesser of
    B/n and that sum over all projects that the voter supports. `entitled` voters have a fair share above zero, and
    `reached` of them receive it in full. `mean_fulfilment` is the mean of min(share / fair share, 1) over the entitled,
    each voter's rounded down to millionths: an exact mean of so many fractions would fill pages.

    `gini` is the Gini coefficient of the shares of all voters: 0 where all have the same, near 1 where one has all.

    Lackner, Maly & Rey (2021), Fairness in Long-Term Participatory Budgeting (IJCAI), for shares and their Gini
    coefficient; Maly, Rey, Endriss & Lackner (2023), arXiv:2205.07517, for fair shares.
    """

    mean_share: Fraction
    mean_fair_share: Fraction
    entitled: int
    reached: int
    mean_fulfilment: Fraction
    gini: Fraction


@dataclass(frozen=True, slots=True)
class Portion:
    """
    Spending against votes for one category or area; "" stands for the projects that name none.

    The cost and the votes of a project with several names are divided evenly among them, so that the portions add up
    to the whole; `projects` and `funded` count it under each. `cost` is in minor units and only of funded projects;
    `votes` are approvals or points. Shares are of the whole, 0 where the whole is not above 0.
    """

    name: str
    projects: int
    funded: int
    cost: Fraction
    spending_share: Fraction
    votes: Fraction
    votes_share: Fraction


@dataclass(frozen=True, slots=True)
class Fairness:
    """
    Who is represented by an outcome. Means are over all voters; withdrawn projects count nowhere.

    `funded_choices[k]` voters support k funded projects: the `left_out` support none, whether they chose others or
    nothing. `mean_money` is the mean cost of the funded projects that a voter supports (minor units), `mean_points`
    the mean of the points given to them, None where ballots carry none. `areas` go by `area_column`, one of
    AREA_COLUMNS, or "" where the list has none. `representation` says for each satisfaction whether EJR+ holds.
    """

    voters: int
    funded_choices: tuple[int, ...]
    mean_funded_choices: Fraction
    mean_points: Fraction | None
    mean_money: Fraction
    shares: Shares
    categories: tuple[Portion, ...]
    area_column: str
    areas: tuple[Portion, ...]
    representation: tuple[Representation, ...]

    @property
    def left_out(self) -> int:
        """Voters who support no funded project."""
        return self.funded_choices[0]

    @property
    def left_out_share(self) -> Fraction:
        """`left_out` as a share of all voters."""
        return _ratio(self.left_out, self.voters)


def fairness(tally: Tally, outcome: Outcome) -> Fairness:
    """Who is represented by `outcome`, an outcome of the election and the terms that `tally` counts."""
    support, instance = tally.support, tally.election.instance
    funded = [instance.index_of[project_id] for project_id in outcome.allocation]
    choices = sum(support.supporters[project] for project in funded)
    money = sum(support.supporters[project] * tally.costs[project] for project in funded)
    points = None
    satisfactions: tuple[str, ...] = ("cost", "cardinality")
    if tally.election.profile.ballot_type.carries_points:
        points = _ratio(sum(_points(tally, project) for project in funded), support.voters * support.scale)
        satisfactions = (*satisfactions, "points", "points_cost")
    area_column, areas = _areas(instance)
    return Fairness(
        voters=support.voters,
        funded_choices=_histogram(tally, funded),
        mean_funded_choices=_ratio(choices, support.voters),
        mean_points=points,
        mean_money=_ratio(money, support.voters),
        shares=_shares(tally, funded),
        categories=_portions(tally, funded, [project.categories for project in instance.projects]),
        area_column=area_column,
        areas=_portions(tally, funded, areas),
        representation=tuple(check_ejr_plus(tally, outcome, satisfaction) for satisfaction in satisfactions),
    )


def _ratio(part: int | Fraction, whole: int | Fraction) -> Fraction:
    """Part / whole; 0 where there is no whole."""
    return Fraction(part) / whole if whole > 0 else Fraction(0)


def _points(tally: Tally, project: int) -> int:
    """The points that its supporters give a project, in units of 1 / `scale`; scores below zero do not count."""
    ballots, points = tally.support.of(project)
    return int(tally.support.weights[ballots] @ points)


def _histogram(tally: Tally, funded: Sequence[int]) -> tuple[int, ...]:
    """How many voters have k funded choices, k = 0, 1, …, up to the most that anyone has."""
    choices, weights = funded_choices(tally, funded), tally.support.weights
    voters = np.zeros(int(choices.max(initial=0)) + 1, dtype=np.int64)
    np.add.at(voters, choices, weights)
    return tuple(voters.tolist())


# Shares ---------------------------------------------------------------------------------------------------------------


def _shares(tally: Tally, funded: Sequence[int]) -> Shares:
    """All shares as integers over one denominator, which has hundreds of digits: still far faster than fractions."""
    support, instance = tally.support, tally.election.instance
    voters, weights = support.voters, support.weights.astype(object)
    supported = [
        project for project, each in enumerate(instance.projects) if support.supporters[project] and not each.withdrawn
    ]
    denominator = lcm(*(support.supporters[project] for project in supported))
    share: NDArray[Any] = np.zeros(len(weights), dtype=object)
    wished: NDArray[Any] = np.zeros(len(weights), dtype=object)
    for project in supported:
        ballots, _ = support.of(project)
        part = tally.costs[project] * (denominator // support.supporters[project])
        wished[ballots] += part
        if project in funded:
            share[ballots] += part
    # Times n, B/n is an integer, too.
    fair = np.minimum(wished * voters, instance.budget_limit * denominator)
    given = share * voters
    entitled = fair > 0
    reached = int(support.weights[entitled & (given >= fair)].sum())
    due, received = fair[entitled], np.minimum(given, fair)[entitled]
    millionths = int((received * _MILLION // due * weights[entitled]).sum())
    number = int(support.weights[entitled].sum())
    return Shares(
        mean_share=_ratio(int((share * weights).sum()), voters * denominator),
        mean_fair_share=_ratio(int((fair * weights).sum()), voters * voters * denominator),
        entitled=number,
        reached=reached,
        mean_fulfilment=_ratio(millionths, number * _MILLION),
        gini=_gini(share, support.weights),
    )


def _gini(values: NDArray[Any], weights: Integers) -> Fraction:
    """Σ_i Σ_j |x_i − x_j| / (2n Σ_i x_i), where value k stands for `weights[k]` voters; 0 where all have nothing."""
    order = np.argsort(values, kind="stable")
    values, weights = values[order], weights[order]
    voters = int(weights.sum())
    below = np.cumsum(weights) - weights
    above = voters - below - weights
    differences = int((values * (weights * (below - above))).sum())
    return _ratio(differences, voters * int((values * weights).sum()))


# Spending against votes -----------------------------------------------------------------------------------------------


def _areas(instance: Instance) -> tuple[str, list[tuple[str, ...]]]:
    """The column that says where projects lie, and the areas of each project; Pabulib lists several neighborhoods."""
    for column in AREA_COLUMNS:
        texts = [project.columns.get(column, "") for project in instance.projects]
        areas = [
            tuple(dict.fromkeys(filter(None, map(str.strip, text.split(",") if column == "neighborhood" else [text]))))
            for text in texts
        ]
        if any(areas):
            return column, areas
    return "", [()] * len(instance.projects)


def _portions(tally: Tally, funded: Sequence[int], names: Sequence[Sequence[str]]) -> tuple[Portion, ...]:
    """One portion for each name, in the order in which the list first gives them; last the projects without one."""
    counted = [at for at, project in enumerate(tally.election.instance.projects) if not project.withdrawn]
    order = list(dict.fromkeys(name for project in counted for name in names[project]))
    if not order:
        return ()
    if not all(names[project] for project in counted):
        order.append("")
    spending = sum(tally.costs[project] for project in funded)
    votes = sum(tally.support.shown_votes(project) for project in counted)
    portions = []
    for name in order:
        members = [project for project in counted if name in (names[project] or ("",))]
        won = [project for project in members if project in funded]
        cost = sum((Fraction(tally.costs[p], max(1, len(names[p]))) for p in won), Fraction(0))
        given = sum((tally.support.shown_votes(p) / max(1, len(names[p])) for p in members), Fraction(0))
        portions.append(
            Portion(name, len(members), len(won), cost, _ratio(cost, spending), given, _ratio(given, votes))
        )
    return tuple(portions)
