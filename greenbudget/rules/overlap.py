"""What else the supporters of a project chose: the funded projects that they have in common."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from .comparison import funded_choices
from .tally import Tally


@dataclass(frozen=True, slots=True)
class Overlap:
    """How many supporters of one project chose the funded `project` as well, and their share of its supporters."""

    project: str
    voters: int
    share: Fraction


@dataclass(frozen=True, slots=True)
class CoSupport:
    """
    What else the `supporters` of a project chose.

    `with_funded` of them chose at least one funded project other than this one. `overlaps` are the funded projects,
    other than this one, that any of them chose, by voters, most first, equal ones in published order.
    """

    project: str
    supporters: int
    with_funded: int
    overlaps: tuple[Overlap, ...]

    @property
    def share_with_funded(self) -> Fraction:
        """`with_funded` as a share of the supporters; 0 where there are none."""
        return Fraction(self.with_funded, self.supporters) if self.supporters else Fraction(0)


def co_supporters(tally: Tally, funded: Sequence[str]) -> dict[str, CoSupport]:
    """
    For every project, in published order: which of the `funded` ones its supporters chose as well.

    Supporters of a project give it more than nothing, as everywhere in the rules.
    """
    support, ids = tally.support, tally.ids
    winners = sorted({tally.election.instance.index_of[project_id] for project_id in funded})
    owners = np.repeat(np.arange(len(ids)), np.diff(support.offsets))
    weights = support.weights[support.ballots].astype(np.float64)  # numbers of voters: doubles add them up exactly
    common = np.zeros((len(winners), len(ids)), dtype=np.int64)
    for row, winner in enumerate(winners):
        chose = np.zeros(len(support.weights), dtype=bool)
        chose[support.of(winner)[0]] = True
        both = np.flatnonzero(chose[support.ballots])
        common[row] = np.bincount(owners[both], weights[both], len(ids))
        common[row, winner] = 0
    choices = funded_choices(tally, winners)[support.ballots] - np.isin(owners, winners)
    some = np.flatnonzero(choices > 0)
    with_funded = np.bincount(owners[some], weights[some], len(ids)).astype(np.int64).tolist()
    found = {}
    for project, project_id in enumerate(ids):
        voters, supporters = common[:, project], support.supporters[project]
        order = [int(row) for row in np.argsort(-voters, kind="stable") if voters[row]]
        overlaps = (
            Overlap(ids[winners[row]], int(voters[row]), Fraction(int(voters[row]), supporters)) for row in order
        )
        found[project_id] = CoSupport(project_id, supporters, with_funded[project], tuple(overlaps))
    return found
