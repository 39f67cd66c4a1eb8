"""The settings that every rule has."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Threshold:
    """The votes (or points) that a project needs: an absolute number, or a share of the ballots cast."""

    value: Fraction
    is_share: bool = False

    def votes_needed(self, voters: int) -> Fraction:
        """V_p must be at least this much."""
        return self.value * voters if self.is_share else self.value


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """
    What holds whatever the rule: who may be funded, what ranks are worth, and how ties are settled.

    `exclusive` are groups of project ids of which at most one is funded, `min_share` the least share of the budget
    limit for a category, `points` what the first, second, … rank is worth, `ties` the keys of `tie_breaking`. A key may
    name the lot: a recorded one (`lot`, project ids in the order drawn) or one drawn from `lot_seed`. None stands for
    no such term; for `points` and `ties` for the default that follows from the ballots.
    """

    threshold: Threshold | None = None
    exclusive: Sequence[Sequence[str]] | None = None
    min_share: Mapping[str, Fraction] | None = None
    points: Sequence[Fraction] | None = None
    ties: Sequence[str] | None = None
    lot: Sequence[str] | None = None
    lot_seed: str | None = None


#: Nothing but the defaults.
PLAIN_TERMS = Terms()
