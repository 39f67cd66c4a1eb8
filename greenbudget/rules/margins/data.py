"""What it would have taken, as data."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction


class HeldFixed(StrEnum):
    """What a margin takes as given although the rule would work it out anew."""

    NOTHING = "nothing"
    ENDOWMENT = "endowment"  # of equal shares, as it was at the end of the count


class MarginKind(StrEnum):
    """What is changed while all else stays."""

    COST = "cost"  # minor units
    VOTES = "votes"  # supporters: new voters who want it alone, or supporters who had not chosen it


@dataclass(frozen=True, slots=True)
class Margin:
    """
    How far a project was from the other verdict, with all else as it was and `Margins.held_fixed` held fixed.

    `edge` is the largest cost, or the least number of supporters, at which it is funded; `now` what it is. One minor
    unit more, or one supporter less, and it is not. `confirmed`: a full count of the election changed to the edge, with
    nothing held fixed, funds it. `searched`: the edge was found by such counts alone, and what lies beyond it was
    tried only as far as the search went; see `margin_of`.
    """

    kind: MarginKind
    now: int
    edge: int
    confirmed: bool
    searched: bool = False

    @property
    def difference(self) -> int:
        """What a loser lacks or a winner leads by: minor units of cost, or supporters."""
        return abs(self.now - self.edge)


@dataclass(frozen=True, slots=True)
class Spending:
    """What a project's supporters paid for a funded one: minor units, and the share of all that they held."""

    project: str
    amount: Fraction
    share: Fraction


@dataclass(frozen=True, slots=True)
class Absence:
    """A funded project without which another one would be funded; `confirmed` by a full count, nothing held fixed."""

    project: str
    confirmed: bool


@dataclass(frozen=True, slots=True)
class ProjectMargins:
    """
    What it would have taken for one project to be funded, or not to be.

    `cost` and `votes` are None where no cost from one minor unit up, and no number of new voters, gets it funded, and
    for a withdrawn project. Equal shares: `spent_on` says in order of funding on what its supporters spent their money
    (a winner is among it) and `left` what they had left, in minor units; together that is their endowment.
    `absences` names in published order every funded project whose absence alone would have got a loser funded.
    `effective_support` is what its supporters could have paid for it, in whole percent of its cost, rounded down: at
    least 100 for a project that equal shares funded, at most 99 for any other. It is the most that they could have paid
    at any round's ρ in the run without this project, from the same endowment, or at its end. None for a project that
    could not be funded or costs nothing, and where nobody held anything.

    Greedy: `overtakes` is the funded project that a loser, refused for money, passes with the votes it lacked.
    """

    project: str
    funded: bool
    cost: Margin | None = None
    votes: Margin | None = None
    spent_on: tuple[Spending, ...] = ()
    left: Fraction | None = None
    absences: tuple[Absence, ...] = ()
    overtakes: str | None = None
    effective_support: int | None = None


@dataclass(frozen=True, slots=True)
class Margins:
    """The margins of projects, in published order; `endowment` in minor units a voter, where it is held fixed."""

    held_fixed: HeldFixed
    endowment: Fraction | None
    projects: tuple[ProjectMargins, ...]
