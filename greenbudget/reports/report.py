"""What a report is made from: areas that were counted and explained, and what the office says besides."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from greenbudget.ballots.election import Election
from greenbudget.rules.explanation import Explanation
from greenbudget.rules.outcome import Outcome
from greenbudget.rules.pabutools_bridge import SecondOpinion
from greenbudget.rules.turnout import Turnout

from .crest import Crest
from .particulars import Particulars


@dataclass(frozen=True)
class Area:
    """
    One area of an edition, counted. `slug` is its name in addresses and files, unique within the report.

    `dropped` says how many ballots of the file were left out as invalid, by the kind of breach.
    """

    slug: str
    name: str
    explanation: Explanation
    turnout: Turnout
    second_opinion: SecondOpinion | None = None
    dropped: Mapping[str, int] | None = None

    @property
    def election(self) -> Election:
        return self.explanation.election

    @property
    def outcome(self) -> Outcome:
        return self.explanation.outcome


@dataclass(frozen=True)
class Report:
    """An edition as it is reported on: its areas in order (at least one), all in one currency."""

    areas: tuple[Area, ...]
    particulars: Particulars
    crest: Crest | None = None
