"""An instance (what can be funded), a profile (what the voters want), and both together: an election."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from . import money
from .profile import Profile
from .project import Project


@dataclass(frozen=True)
class Instance:
    """
    The projects in their published order and the money that may be spent, in minor units (10**decimals to a unit).

    `meta` keeps every line of Pabulib's META as text, in the order of the file.
    """

    projects: tuple[Project, ...]
    budget_limit: int
    currency: str = "PLN"
    decimals: int = money.DECIMALS
    meta: Mapping[str, str] = field(default_factory=dict)

    @property
    def unit(self) -> int:
        """Minor units in one whole unit of the currency: 100 grosz to a złoty."""
        return 10**self.decimals

    @cached_property
    def index_of(self) -> dict[str, int]:
        """Project id → its place in the published list, from 0."""
        return {project.id: index for index, project in enumerate(self.projects)}

    @cached_property
    def categories(self) -> tuple[str, ...]:
        """Every category that a project belongs to, in the order in which the list first names it."""
        return tuple(dict.fromkeys(category for project in self.projects for category in project.categories))

    def amount(self, minor_units: int) -> str:
        """An amount for a sentence, such as "620000 PLN"."""
        return f"{money.to_text(minor_units, self.decimals)} {self.currency}"


@dataclass(frozen=True)
class Election:
    """What can be funded and what the voters want: all that a rule needs."""

    instance: Instance
    profile: Profile

    def with_budget_limit(self, budget_limit: int) -> Election:
        """The same election with another budget limit (minor units)."""
        return replace(self, instance=replace(self.instance, budget_limit=budget_limit))
