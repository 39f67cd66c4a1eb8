"""What is voted on."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

#: A spreadsheet may have made 1.0 of 1.
_MARK = re.compile(r"([0-3])(?:\.0+)?", re.ASCII)
#: The cost, in whole units, that Pabulib gives to a project withdrawn after voting so that no rule can fund it.
WITHDRAWN_COST = 999_999_999


@dataclass(frozen=True, slots=True)
class Project:
    """
    One project on the ballot.

    `cost` is in minor units (grosz). `columns` keeps every further column of the published list as text, by its
    Pabulib name (votes, score, selected, latitude …), so that nothing that was read is lost when it is written back.
    """

    id: str
    cost: int
    name: str = ""
    categories: tuple[str, ...] = ()
    withdrawn: bool = False
    columns: Mapping[str, str] = field(default_factory=dict)

    @property
    def selected(self) -> int | None:
        """Pabulib's `selected`: 0 no, 1 funded, 2 topped up, 3 from a reserve; None where the list does not say."""
        mark = _MARK.fullmatch(self.columns.get("selected", "").strip())
        return int(mark[1]) if mark else None
