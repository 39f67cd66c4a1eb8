"""What every rule starts from: the votes, who may be funded at all, and the order that settles ties."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from greenbudget.ballots.ballot_types import Ranked
from greenbudget.ballots.election import Election
from greenbudget.ballots.errors import BadSetting, plain

from .constraints import Constraints, constraints
from .support import Support, count_support
from .terms import PLAIN_TERMS, Terms
from .tie_breaking import TieBreaking, tie_breaking


@dataclass(frozen=True)
class Tally:
    """An election with its votes counted and its order of ties made."""

    election: Election
    support: Support
    constraints: Constraints
    tie_breaking: TieBreaking

    @cached_property
    def ids(self) -> tuple[str, ...]:
        return tuple(project.id for project in self.election.instance.projects)

    @cached_property
    def costs(self) -> tuple[int, ...]:
        """Costs in minor units, by position in the published list."""
        return tuple(project.cost for project in self.election.instance.projects)

    def members(self, category: str) -> tuple[int, ...]:
        """The projects of a category, by position; BadSetting where the election has no such category."""
        projects = self.election.instance.projects
        found = tuple(index for index, project in enumerate(projects) if category in project.categories)
        if not found:
            known = ", ".join(self.election.instance.categories) or "none"
            raise BadSetting("min_share", category, f"no project belongs to this category; the categories are: {known}")
        return found

    def names(self, projects: Sequence[int]) -> tuple[str, ...]:
        return tuple(self.ids[project] for project in projects)


def tally(election: Election, terms: Terms = PLAIN_TERMS, *, swiecie: bool = False) -> Tally:
    """Count the votes and check that the terms fit the election; BadSetting says what does not."""
    if terms.points is not None and not isinstance(election.profile.ballot_type, Ranked):
        shown = ",".join(map(plain, terms.points))
        vote_type = election.profile.ballot_type.vote_type
        raise BadSetting("points", shown, f"it turns ranks into points, and these ballots are {vote_type}, not ranked")
    support = count_support(election, terms.points)
    return Tally(
        election,
        support,
        constraints(election, support, terms, swiecie=swiecie),
        tie_breaking(election, support, terms),
    )
