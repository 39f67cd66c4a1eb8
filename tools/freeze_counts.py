"""
Have pabutools count the generated samples by equal shares, and keep what it finds in frozen_counts.json.

pabutools is asked for one run of equal shares at a time, in exact fractions and with our order of ties; add1 is the
loop below, one złoty after another. Takes half an hour: `python -m tools.freeze_counts [NAME …]`.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from fractions import Fraction

from pabutools.election import (
    AbstractBallot,
    AdditiveSatisfaction,
    ApprovalBallot,
    ApprovalProfile,
    CardinalBallot,
    CardinalProfile,
    Instance,
    Profile,
    Project,
)
from pabutools.rules import method_of_equal_shares
from pabutools.tiebreaking import TieBreakingRule

from .generated_samples import generated
from .make_sample_elections import FROZEN, SEED, ballots_digest
from .sample_writing import GROSZ, Sample, funded_greedily, tie_order

#: What is counted for each sample: satisfaction, completion, stop_when_exhaustive.
WANTED: dict[str, tuple[tuple[str, str, bool], ...]] = {
    "green_million": (
        ("cost", "none", False),
        ("cost", "add1", False),
        ("cost", "add1", True),
        ("cost", "add1+utilitarian", False),
        ("cardinality", "add1", False),
    ),
    "spend_within_limit": (
        ("cost", "none", False),
        ("cost", "add1", False),
        ("cardinality", "add1+utilitarian", False),
    ),
    "points_to_share": (
        ("cost", "none", False),
        ("points", "none", False),
        ("points", "add1+utilitarian", False),
        ("points_cost", "add1", False),
    ),
    "city_edition_kepa_bociania": (("points", "none", False), ("points", "add1+utilitarian", False)),
    "city_edition_gorki_lipowe": (("points", "none", False), ("points_cost", "add1", False)),
    "city_edition_citywide": (("points", "none", False), ("points", "add1+utilitarian", False)),
}
#: Stepping through a thousand runs of 8,000 ballots takes pabutools an hour. Here greenbudget's own stepping says with
#: how many złoty a voter add1 ends; pabutools begins there, and confirms that one more is too much and who wins.
LAST_STEP_BY_GREENBUDGET = {"city_edition_citywide": 1916}
Gain = Callable[[Instance, Profile, AbstractBallot, Project, dict[str, int]], int]
_GAINS: dict[str, Gain] = {
    "cost": lambda instance, profile, ballot, project, values: project.cost if project in ballot else 0,
    "cardinality": lambda instance, profile, ballot, project, values: 1 if project in ballot else 0,
    "points": lambda instance, profile, ballot, project, values: ballot.get(project, 0),
    "points_cost": lambda instance, profile, ballot, project, values: ballot.get(project, 0) * project.cost,
}


class Counter:
    """One sample as pabutools sees it, amounts in grosz."""

    def __init__(self, sample: Sample) -> None:
        self.sample = sample
        self.budget = int(sample.meta["budget"]) * GROSZ
        self.costs = {item.id: item.cost for item in sample.projects}
        self.voters = len(sample.votes)
        self._projects = {item.id: Project(item.id, item.cost) for item in sample.projects}
        self._instance = Instance(self._projects.values())
        ties = tie_order(sample.projects, sample.votes)
        self._ties = TieBreakingRule(lambda instance, profile, project: ties[project.name])
        ballots = [self._ballot(vote.choices, vote.points) for vote in sample.votes]
        cardinal = any(vote.points for vote in sample.votes)
        profile = CardinalProfile(ballots) if cardinal else ApprovalProfile(ballots)
        self._profile = profile.as_multiprofile()

    def _ballot(self, choices: Sequence[str], points: Sequence[int]) -> AbstractBallot:
        chosen = [self._projects[choice] for choice in choices]
        return CardinalBallot(dict(zip(chosen, points, strict=True))) if points else ApprovalBallot(chosen)

    def shares(self, satisfaction: str, total: int) -> tuple[str, ...]:
        """One run in which all voters together hold `total`."""

        class Satisfaction(AdditiveSatisfaction):  # type: ignore[misc]  # pabutools says no types, and wants a class
            def __init__(self, instance: Instance, profile: Profile, ballot: AbstractBallot) -> None:
                super().__init__(instance, profile, ballot, _GAINS[satisfaction])

        self._instance.budget_limit = total
        allocation = method_of_equal_shares(
            self._instance, self._profile, sat_class=Satisfaction, tie_breaking=self._ties
        )
        return tuple(project.name for project in allocation)

    def total_cost(self, allocation: tuple[str, ...]) -> int:
        return sum(self.costs[project] for project in allocation)

    def add1(self, satisfaction: str, *, stop_when_exhaustive: bool) -> tuple[tuple[str, ...], int]:
        """Raise everybody's share by one złoty while the projects stay within the budget; the last share in złoty."""
        supported = {choice for vote in self.sample.votes for choice in vote.choices}
        floor = self.budget // (GROSZ * self.voters)
        endowment = LAST_STEP_BY_GREENBUDGET.get(self.sample.name, floor)
        allocation = self.shares(satisfaction, endowment * GROSZ * self.voters)
        while waiting := supported - set(allocation):
            left = self.budget - self.total_cost(allocation)
            if stop_when_exhaustive and all(self.costs[project] > left for project in waiting):
                break
            following = self.shares(satisfaction, (endowment + 1) * GROSZ * self.voters)
            if self.total_cost(following) > self.budget:
                break
            allocation, endowment = following, endowment + 1
        return allocation, endowment


def count(counter: Counter, satisfaction: str, completion: str, stop_when_exhaustive: bool) -> dict[str, object]:
    """One entry of expected.json, without its total."""
    rule = "equal_shares" + (f" satisfaction={satisfaction}" if satisfaction != "cost" else "")
    endowment = Fraction(counter.budget, GROSZ * counter.voters)
    if completion == "none":
        allocation = counter.shares(satisfaction, counter.budget)
    else:
        rule += f" completion={completion}" + (" stop_when_exhaustive=true" if stop_when_exhaustive else "")
        allocation, whole = counter.add1(satisfaction, stop_when_exhaustive=stop_when_exhaustive)
        endowment = Fraction(whole)
    if completion.endswith("utilitarian"):
        sample = counter.sample
        allocation = funded_greedily(sample.projects, sample.votes, counter.budget, already=allocation)
    return {"rule": rule, "allocation": list(allocation), "endowment": str(endowment)}


def main(names: list[str]) -> None:
    """Count the samples that are named, or all."""
    frozen = json.loads(FROZEN.read_text(encoding="utf-8")) if FROZEN.exists() else {}
    for sample in generated(SEED, None):
        if names and sample.name not in names:
            continue
        counter = Counter(sample)
        counts = []
        for wanted in WANTED[sample.name]:
            counts.append(count(counter, *wanted))
            print(sample.name, counts[-1], flush=True)
        frozen[sample.name] = {"ballots": ballots_digest(sample), "counts": counts}
        text = json.dumps(dict(sorted(frozen.items())), ensure_ascii=False, indent=1) + "\n"
        FROZEN.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
