"""All that can be said of one outcome, gathered for data, sentences and tables."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from greenbudget.ballots.election import Election
from greenbudget.rules.fairness import Fairness
from greenbudget.rules.margins.data import MarginKind, Margins, ProjectMargins
from greenbudget.rules.outcome import Outcome
from greenbudget.rules.rule import Rule
from greenbudget.rules.stability import Agreement, Bootstrap, SmallestChange


@dataclass(frozen=True, slots=True)
class Explanation:
    """
    An outcome and what the rules can tell about it.

    `margins` are those of every project, or of the one asked about; only then is `smallest` None. `bootstrap` is None
    where no samples were drawn. `agreements` go by rule lines; `refused` says for each rule that could not count the
    election beside this one why not.
    """

    election: Election
    rule: Rule
    outcome: Outcome
    margins: Margins
    smallest: Mapping[MarginKind, SmallestChange] | None
    fairness: Fairness
    bootstrap: Bootstrap | None
    agreements: tuple[Agreement, ...]
    refused: Mapping[str, str] = field(default_factory=dict)


def closest_first(projects: Iterable[ProjectMargins], *, funded: bool) -> list[ProjectMargins]:
    """The funded projects, or the others, by the votes by which they won or lost, fewest first; last those without."""
    return sorted(
        (found for found in projects if found.funded == funded),
        key=lambda found: (found.votes is None, found.votes.difference if found.votes else 0),
    )
