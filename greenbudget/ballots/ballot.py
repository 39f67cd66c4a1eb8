"""One voter's vote."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Ballot:
    """
    One voter's vote: positions of projects in the published list (from 0) and, where the ballot carries them, points.

    On a ranked ballot `choices` stands in the order of preference. `points` has one value for each choice.
    """

    choices: tuple[int, ...]
    points: tuple[Fraction, ...] | None = None

    def __post_init__(self) -> None:
        if len(set(self.choices)) < len(self.choices):
            raise ValueError(f"A ballot names each project once; {self.choices} repeats one.")
