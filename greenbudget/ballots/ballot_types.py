"""The types of ballot (Pabulib's `vote_type`), what limits each may declare, and what makes a ballot valid."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, ClassVar

from . import errors
from .ballot import Ballot

if TYPE_CHECKING:
    from .instance import Instance


@dataclass(frozen=True, slots=True, kw_only=True)
class BallotType(ABC):
    """A type of ballot with the limits that its edition declares; None means no limit."""

    vote_type: ClassVar[str]
    carries_points: ClassVar[bool] = False
    order_matters: ClassVar[bool] = False

    min_length: int | None = None
    max_length: int | None = None

    def breaches(self, ballot: Ballot, instance: Instance) -> Iterator[errors.InvalidBallot]:
        """Every limit that `ballot` breaks, each as an error of its own that names the figures."""
        chosen = len(ballot.choices)
        if self.min_length is not None and chosen < self.min_length:
            yield errors.BallotTooShort(chosen, self.min_length)
        if self.max_length is not None and chosen > self.max_length:
            yield errors.BallotTooLong(chosen, self.max_length)
        yield from self._further_breaches(ballot, instance)

    @abstractmethod
    def _further_breaches(self, ballot: Ballot, instance: Instance) -> Iterator[errors.InvalidBallot]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval(BallotType):
    """Any number of projects within the limits; with `max_sum_cost` (minor units) budget-limited approval."""

    vote_type: ClassVar[str] = "approval"

    min_sum_cost: int | None = None
    max_sum_cost: int | None = None

    def _further_breaches(self, ballot: Ballot, instance: Instance) -> Iterator[errors.InvalidBallot]:
        if self.min_sum_cost is None and self.max_sum_cost is None:
            return
        total = sum(instance.projects[choice].cost for choice in ballot.choices)
        if self.min_sum_cost is not None and total < self.min_sum_cost:
            yield errors.BallotTooCheap(instance.amount(total), instance.amount(self.min_sum_cost))
        if self.max_sum_cost is not None and total > self.max_sum_cost:
            yield errors.BallotTooCostly(instance.amount(total), instance.amount(self.max_sum_cost))


@dataclass(frozen=True, slots=True, kw_only=True)
class ChooseOne(BallotType):
    """Exactly one project."""

    vote_type: ClassVar[str] = "choose-1"

    def breaches(self, ballot: Ballot, instance: Instance) -> Iterator[errors.InvalidBallot]:
        if len(ballot.choices) != 1:
            yield errors.NotExactlyOne(len(ballot.choices))

    def _further_breaches(self, ballot: Ballot, instance: Instance) -> Iterator[errors.InvalidBallot]:
        yield from ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranked(BallotType):
    """Up to k projects in order of preference; a rule turns ranks into points (Kraków: exactly 3, worth 3-2-1)."""

    vote_type: ClassVar[str] = "ordinal"
    carries_points: ClassVar[bool] = True
    order_matters: ClassVar[bool] = True

    def _further_breaches(self, ballot: Ballot, instance: Instance) -> Iterator[errors.InvalidBallot]:
        yield from ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Points(BallotType):
    """Points for each chosen project, with limits for one project and for the sum."""

    carries_points: ClassVar[bool] = True

    min_points: Fraction | None = None
    max_points: Fraction | None = None
    min_sum_points: Fraction | None = None
    max_sum_points: Fraction | None = None

    def _further_breaches(self, ballot: Ballot, instance: Instance) -> Iterator[errors.InvalidBallot]:
        points = ballot.points or ()
        for choice, given in zip(ballot.choices, points, strict=True):
            if self.min_points is not None and given < self.min_points:
                yield errors.PointsTooLow(instance.projects[choice].id, given, self.min_points)
            if self.max_points is not None and given > self.max_points:
                yield errors.PointsTooHigh(instance.projects[choice].id, given, self.max_points)
        total = sum(points, Fraction(0))
        if self.min_sum_points is not None and total < self.min_sum_points:
            yield errors.PointsTotalTooLow(total, self.min_sum_points)
        if self.max_sum_points is not None and total > self.max_sum_points:
            yield errors.PointsTotalTooHigh(total, self.max_sum_points)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cumulative(_Points):
    """A number of points to hand out among projects, never less than none to any."""

    vote_type: ClassVar[str] = "cumulative"

    min_points: Fraction | None = Fraction(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scoring(_Points):
    """A score for each project; a project that the ballot leaves out receives `default_score`."""

    vote_type: ClassVar[str] = "scoring"

    default_score: Fraction = Fraction(0)


BALLOT_TYPES: dict[str, type[BallotType]] = {
    kind.vote_type: kind for kind in (Approval, ChooseOne, Cumulative, Ranked, Scoring)
}
