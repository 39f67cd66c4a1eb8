"""Elections made for the bench: the same for the same arguments, on every machine."""

from __future__ import annotations

import random

import numpy as np

from greenbudget.ballots.ballot import Ballot
from greenbudget.ballots.ballot_types import Approval
from greenbudget.ballots.election import Election
from greenbudget.ballots.instance import Instance
from greenbudget.ballots.profile import Profile
from greenbudget.ballots.project import Project


def clustered(voters: int = 1500, projects: int = 40, seed: int = 2026) -> Election:
    """An approval election with clustered tastes."""
    dice = random.Random(seed)
    costs = [dice.randrange(5, 200) * 1000 for _ in range(projects)]
    place = [dice.random() for _ in range(projects)]
    ballots = []
    for _ in range(voters):
        home = dice.random()
        nearest = sorted(range(projects), key=lambda project: abs(place[project] - home) + dice.random() / 3)
        ballots.append(Ballot(tuple(nearest[: dice.randrange(1, 9)])))
    made = tuple(Project(str(number + 1), cost * 100, f"Projekt {number + 1}") for number, cost in enumerate(costs))
    meta = {"description": "made", "country": "Poland", "unit": "made", "instance": "2026", "rule": "equalshares/add1"}
    instance = Instance(made, sum(costs) * 100 // 3, meta=meta)
    return Election(instance, Profile.of(ballots, Approval()))


def like_budapest(voters: int = 29_000, projects: int = 175, districts: int = 23, seed: int = 2024) -> Election:
    """
    An approval election of the size of Budapest 2024, in forints: budget 10⁹, some 20,000 steps of 1 forint in add1.

    Costs from one to 150 million, popularity uneven, and every voter favours projects of one district.
    """
    dice = np.random.Generator(np.random.PCG64(seed))
    costs = np.clip((np.exp(dice.normal(17.0, 0.9, projects)) / 1e5).astype(int) * 10**5, 10**6, 150 * 10**6)
    popularity = np.exp(dice.normal(0, 0.8, projects))
    where, home = dice.integers(0, districts, projects), dice.integers(0, districts, voters)
    lengths = 1 + dice.poisson(3.5, voters)
    liking = popularity * np.where(where == home[:, None], 8.0, 1.0)
    order = np.argsort(dice.exponential(1.0, (voters, projects)) / liking, axis=1)
    choices = [np.sort(row[:length]) for row, length in zip(order, lengths, strict=True)]
    offsets = np.concatenate(([0], np.cumsum([len(chosen) for chosen in choices]))).astype(np.int64)
    listed = tuple(Project(str(at + 1), int(cost) * 100, f"Projekt {at + 1}") for at, cost in enumerate(costs))
    profile = Profile(Approval(), offsets, np.concatenate(choices).astype(np.int64), np.arange(voters))
    return Election(Instance(listed, 10**9 * 100, currency="HUF"), profile)
