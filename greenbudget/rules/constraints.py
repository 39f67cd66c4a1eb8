"""What may be funded at all, whatever the rule: withdrawn projects, thresholds, eligibility, mutual exclusion."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import dataclass
from fractions import Fraction

from greenbudget.ballots.election import Election
from greenbudget.ballots.errors import BadSetting

from .outcome import Reason, Refusal
from .support import Support
from .terms import Terms


@dataclass(frozen=True)
class Constraints:
    """`barred[p]` is the refusal of a project that cannot win; `rivals[p]` are the projects that exclude it."""

    barred: dict[int, Refusal]
    rivals: tuple[tuple[int, ...], ...]

    def excluded_by(self, project: int, funded: Container[int]) -> int | None:
        """The first funded rival of `project`, if any."""
        return next((rival for rival in self.rivals[project] if rival in funded), None)


def constraints(election: Election, support: Support, terms: Terms, *, swiecie: bool = False) -> Constraints:
    """
    Who may be funded at all.

    `swiecie` asks for supporters / n ≥ c_p / (3B), as Świecie did in 2023. Raises BadSetting for an unknown project.
    """
    barred = {}
    needed = terms.threshold.votes_needed(support.voters) if terms.threshold else None
    for index, project in enumerate(election.instance.projects):
        votes = support.shown_votes(index)
        backers = support.supporters[index]
        if project.withdrawn:
            barred[index] = Refusal(project.id, Reason.WITHDRAWN, votes)
        elif needed is not None and votes < needed:
            barred[index] = Refusal(project.id, Reason.BELOW_THRESHOLD, votes, needed, votes)
        elif swiecie and backers * 3 * election.instance.budget_limit < project.cost * support.voters:
            least = Fraction(project.cost * support.voters, max(1, 3 * election.instance.budget_limit))
            barred[index] = Refusal(project.id, Reason.INELIGIBLE, votes, least, Fraction(backers))
    return Constraints(barred, _rivals(election, terms.exclusive or ()))


def _rivals(election: Election, groups: Sequence[Sequence[str]]) -> tuple[tuple[int, ...], ...]:
    rivals: list[set[int]] = [set() for _ in election.instance.projects]
    shown = ",".join("+".join(group) for group in groups)
    for group in groups:
        members = []
        for project_id in group:
            if (index := election.instance.index_of.get(project_id)) is None:
                raise BadSetting("exclusive", shown, f"there is no project {project_id}")
            members.append(index)
        for member in members:
            rivals[member].update(other for other in members if other != member)
    return tuple(tuple(sorted(others)) for others in rivals)
