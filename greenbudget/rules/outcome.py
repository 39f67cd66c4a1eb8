"""What happened in a count, as data: who was funded and in which order, every round, every tie, every refusal."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction


class Stage(StrEnum):
    """The part of a rule in which a project was funded."""

    MIN_SHARE = "min_share"
    GREEDY = "greedy"
    TOP_UP = "top_up"
    KNAPSACK = "knapsack"
    EQUAL_SHARES = "equal_shares"
    UTILITARIAN = "utilitarian"


class Reason(StrEnum):
    """Why a project was not funded; `Refusal` carries the figures."""

    WITHDRAWN = "withdrawn"
    BELOW_THRESHOLD = "below_threshold"  # needed, available: votes or points
    INELIGIBLE = "ineligible"  # needed, available: supporters
    EXCLUDED = "excluded"  # by: the funded project that excludes it
    DID_NOT_FIT = "did_not_fit"  # needed, available: money when its turn came
    AFTER_STOP = "after_stop"  # by: the first project that did not fit
    NO_SUPPORT = "no_support"
    SUPPORTERS_LACK_MONEY = "supporters_lack_money"  # needed, available: money of its supporters
    OUTWEIGHED = "outweighed"  # the best set of projects does without it


@dataclass(frozen=True, slots=True)
class Tie:
    """
    Projects that stood equal in a round, in the order in which they were then taken.

    `decided_by[k]` is the key of the published order that parted `projects[k]` from `projects[k + 1]`.
    """

    round: int
    projects: tuple[str, ...]
    decided_by: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Offer:
    """
    What supporters offered for a project in a round of equal shares; exact, in minor units.

    `payment` is the most that anyone pays (for one point, where satisfaction is counted in points); `full_payers` pay
    it (each for the points given), `last_payers` give all that they have left, `last_money` together.
    `effective_vote_count` is the cost divided by `payment`; None for a project without cost.
    """

    project: str
    payment: Fraction
    full_payers: int
    last_payers: int
    last_money: Fraction
    effective_vote_count: Fraction | None


@dataclass(frozen=True, slots=True)
class Round:
    """One project funded: in which stage, at what cost, and what of the budget was left afterwards (minor units)."""

    number: int
    stage: Stage
    project: str
    votes: Fraction
    cost: int
    left: int
    offers: tuple[Offer, ...] = ()


@dataclass(frozen=True, slots=True)
class Refusal:
    """One project not funded, and why; `needed` and `available` in minor units or votes, as the reason says."""

    project: str
    reason: Reason
    votes: Fraction
    needed: Fraction | None = None
    available: Fraction | None = None
    by: str | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """Equal shares against greedy: voters with more funded choices under one than under the other."""

    equal_shares: tuple[str, ...]
    greedy: tuple[str, ...]
    prefer_equal_shares: int
    prefer_greedy: int
    left_out_by_equal_shares: int
    left_out_by_greedy: int

    @property
    def greedy_wins(self) -> bool:
        """Greedy replaces equal shares only if strictly more voters prefer it."""
        return self.prefer_greedy > self.prefer_equal_shares


class Ending(StrEnum):
    """Why no further endowment was tried."""

    SINGLE_RUN = "single_run"  # add1 was not asked for
    NOBODY_VOTED = "nobody_voted"
    EVERYTHING_FUNDED = "everything_funded"  # every project with support is funded or excluded
    EXHAUSTIVE = "exhaustive"  # the money left pays for no further project
    BUDGET_LIMIT = "budget_limit"  # the next endowment would cost more than the budget limit


@dataclass(frozen=True, slots=True)
class Change:
    """The endowment, in minor units a voter, from which on other projects were funded than before (published order)."""

    endowment: Fraction
    funded: tuple[str, ...]
    dropped: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Completion:
    """
    The endowments of equal shares, in minor units a voter, and how many were tried after the first until the ending.

    `changes` are the endowments at which the set of funded projects changed, `reorderings` counts those at which the
    same projects were funded in another order.
    """

    endowment_start: Fraction
    endowment: Fraction
    reruns: int
    ended_because: Ending
    changes: tuple[Change, ...] = ()
    reorderings: int = 0


@dataclass(frozen=True)
class Outcome:
    """
    The outcome of a count. Money is in minor units.

    `settings` holds every setting as it was applied, as text that can be given again. `excess` is what a top-up costs
    beyond the budget limit. `min_share_targets` says, for each category, what its share came to and what could be had.
    """

    rule: str
    settings: Mapping[str, str]
    budget_limit: int
    voters: int
    allocation: tuple[str, ...]
    total_cost: int
    rounds: tuple[Round, ...]
    refusals: tuple[Refusal, ...]
    ties: tuple[Tie, ...] = ()
    completion: Completion | None = None
    comparison: Comparison | None = None
    lot: tuple[str, ...] = ()
    min_share_targets: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    exact_comparisons: int = field(default=0, compare=False)

    @property
    def left(self) -> int:
        """What of the budget nobody received."""
        return max(0, self.budget_limit - self.total_cost)

    @property
    def excess(self) -> int:
        """What a top-up costs beyond the budget limit."""
        return max(0, self.total_cost - self.budget_limit)
