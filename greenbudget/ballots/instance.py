"""What can be funded: the projects in their published order, and the money."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from . import money
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
        unit: int = 10**self.decimals
        return unit

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
