"""Who supports what, counted once for all rules: votes, supporters and points in compressed columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import lcm

import numpy as np

from greenbudget.ballots.ballot_types import Ranked, Scoring
from greenbudget.ballots.election import Election
from greenbudget.ballots.errors import TooLargeToCount
from greenbudget.ballots.profile import Integers

#: Sums of points are kept in 64-bit integers; beyond this the count refuses rather than wraps around.
_LARGEST_SUM = 1 << 62


@dataclass(frozen=True, eq=False)
class Support:
    """
    The ballots as rules see them. Ballots that say the same are merged; `weights[k]` voters cast merged ballot k.

    Project p is supported by the merged ballots `ballots[offsets[p]:offsets[p + 1]]`, which give it the positive
    `points` of the same places (1 each where ballots carry none), in units of 1 / `scale` point.

    Per project: `votes` is V_p, approvals or the sum of points (units of 1 / `scale`; negative scores count here),
    `supporters` how many voters give it points, `first_ranks` how many rank it first or give it their most points.
    """

    voters: int
    weights: Integers
    offsets: Integers
    ballots: Integers
    points: Integers
    scale: int
    votes: tuple[int, ...]
    supporters: tuple[int, ...]
    first_ranks: tuple[int, ...]

    def of(self, project: int) -> tuple[Integers, Integers]:
        """The merged ballots that support `project`, and the points that each gives it."""
        part = slice(int(self.offsets[project]), int(self.offsets[project + 1]))
        return self.ballots[part], self.points[part]

    def shown_votes(self, project: int) -> Fraction:
        """V_p in whole votes or points, for a person."""
        return Fraction(self.votes[project], self.scale)


def count_support(election: Election, points_by_rank: Sequence[Fraction] | None = None) -> Support:
    """
    Count who supports what.

    `points_by_rank` turns ranks into points; None takes the points that the ballots carry, or k, …, 2, 1 for k slots.
    """
    profile = election.profile
    lengths = np.diff(profile.offsets)
    rows = np.repeat(np.arange(len(lengths)), lengths)
    places = np.arange(len(rows)) - profile.offsets[:-1][rows]
    choices = profile.choices
    points, scale = profile.points, profile.points_scale
    if isinstance(profile.ballot_type, Ranked) and (points_by_rank is not None or points is None):
        points, scale = _points_of_places(places, points_by_rank or default_points(election))
    elif points is None or not profile.ballot_type.carries_points:
        points, scale = np.ones(len(rows), dtype=np.int64), 1
    default = profile.ballot_type.default_score if isinstance(profile.ballot_type, Scoring) else Fraction(0)
    if default:
        rows, choices, points, scale = _with_default(rows, choices, points, scale, default, election)
    heaviest = int(np.abs(points).max(initial=0)) * max(1, profile.voters)
    if heaviest >= _LARGEST_SUM:
        raise TooLargeToCount("its points")
    best = np.full(len(lengths), np.iinfo(np.int64).min)
    np.maximum.at(best, rows, points)
    first = (points == best[rows]) & (points > 0)
    if profile.ballot_type.order_matters:
        first = places == 0
    votes = _sums(choices, profile.weights[rows] * points, election)
    supporters = _sums(choices, profile.weights[rows] * (points > 0), election)
    first_ranks = _sums(choices, profile.weights[rows] * first, election)
    positive = points > 0
    rows, choices, points = _merged_input(rows[positive], choices[positive], points[positive])
    ballot_of_row, weights = _merge(rows, choices, points, profile.weights)
    keep = ballot_of_row[rows] >= 0
    rows, choices, points = ballot_of_row[rows][keep], choices[keep], points[keep]
    order = np.lexsort((rows, choices))
    offsets = np.concatenate(([0], np.cumsum(np.bincount(choices, minlength=len(election.instance.projects)))))
    return Support(
        profile.voters,
        weights,
        offsets.astype(np.int64),
        rows[order],
        points[order],
        scale,
        votes,
        supporters,
        first_ranks,
    )


def default_points(election: Election) -> tuple[Fraction, ...]:
    """k, …, 2, 1 for k slots; k is the declared most, or the longest ballot where none is declared."""
    slots = election.profile.ballot_type.max_length or election.profile.longest
    used = min(slots, len(election.instance.projects))  # no ballot ranks more; META may declare a billion slots
    return tuple(Fraction(points) for points in range(slots, slots - used, -1))


def carried_points(election: Election) -> tuple[Fraction, ...] | None:
    """
    What the points written on ranked ballots give to each rank.

    None where one rank gets different points, or a lower one more than a higher: no setting could say that.
    """
    profile = election.profile
    if profile.points is None or not len(profile.points):
        return None
    places = np.arange(len(profile.points)) - np.repeat(profile.offsets[:-1], np.diff(profile.offsets))
    by_rank = np.zeros(profile.longest, dtype=np.int64)
    by_rank[places] = profile.points
    if (by_rank[places] != profile.points).any() or (np.diff(by_rank) > 0).any() or by_rank[0] <= 0 or by_rank[-1] < 0:
        return None
    return tuple(Fraction(points, profile.points_scale) for points in by_rank.tolist())


def _points_of_places(places: Integers, points_by_rank: Sequence[Fraction]) -> tuple[Integers, int]:
    scale = lcm(*(points.denominator for points in points_by_rank)) if points_by_rank else 1
    longest = int(places.max(initial=-1)) + 1
    worth = [int(points * scale) for points in points_by_rank] + [0] * max(0, longest - len(points_by_rank))
    if max(worth, default=0) >= _LARGEST_SUM:
        raise TooLargeToCount("its points")
    return np.array(worth or [0], dtype=np.int64)[places], scale


def _with_default(
    rows: Integers, choices: Integers, points: Integers, scale: int, default: Fraction, election: Election
) -> tuple[Integers, Integers, Integers, int]:
    """Every ballot scores every project: what it leaves out receives the default."""
    finer = lcm(scale, default.denominator)
    stored, projects = len(election.profile.offsets) - 1, len(election.instance.projects)
    table = np.full((stored, projects), int(default * finer), dtype=np.int64)
    table[rows, choices] = points * (finer // scale)
    return (
        np.repeat(np.arange(stored), projects),
        np.tile(np.arange(projects), stored),
        table.ravel(),
        finer,
    )


def _sums(choices: Integers, amounts: Integers, election: Election) -> tuple[int, ...]:
    totals = np.zeros(len(election.instance.projects), dtype=np.int64)
    np.add.at(totals, choices, amounts)
    return tuple(totals.tolist())


def _merged_input(rows: Integers, choices: Integers, points: Integers) -> tuple[Integers, Integers, Integers]:
    order = np.lexsort((choices, rows))
    return rows[order], choices[order], points[order]


def _merge(rows: Integers, choices: Integers, points: Integers, weights: Integers) -> tuple[Integers, Integers]:
    """The merged ballot of each stored one (-1 where an equal one stands for it), and the merged weights."""
    lengths = np.bincount(rows, minlength=len(weights))
    ends = np.cumsum(lengths).tolist()
    pairs = np.column_stack((choices, points)).tobytes()
    size = 2 * choices.itemsize
    merged_of: dict[bytes, int] = {}
    merged = np.empty(len(weights), dtype=np.int64)
    kept = np.full(len(weights), -1, dtype=np.int64)
    begin = 0
    for row, end in enumerate(ends):
        key = pairs[begin * size : end * size]
        begin = end
        index = merged_of.get(key)
        if index is None:
            index = merged_of[key] = len(merged_of)
            kept[row] = index
        merged[row] = index
    totals = np.zeros(len(merged_of), dtype=np.int64)
    np.add.at(totals, merged, weights)
    return kept, totals
