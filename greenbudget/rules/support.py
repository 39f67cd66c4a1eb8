"""Who supports what, counted once for all rules: votes, supporters and points in compressed columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from math import lcm

import numpy as np
from numpy.typing import NDArray

from greenbudget.ballots.ballot_types import Ranked, Scoring
from greenbudget.ballots.election import Election
from greenbudget.ballots.errors import TooLargeToCount
from greenbudget.ballots.profile import Integers, Profile

#: Sums of points are kept in 64-bit integers; beyond this the count refuses rather than wraps around.
_LARGEST_SUM = 1 << 62
#: Doubles add up whole numbers below this without any error, in whatever order.
_WHOLE = 1 << 53


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
    election = replace(election, profile=_only_cast(election.profile))
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
    first = places == 0 if profile.ballot_type.order_matters else _most_points(rows, points)
    projects = len(election.instance.projects)
    votes = _sums(choices, profile.weights[rows] * points, projects)
    supporters = _sums(choices, profile.weights[rows] * (points > 0), projects)
    first_ranks = _sums(choices, profile.weights[rows] * first, projects)
    positive = points > 0
    rows, choices, points = _sorted(rows[positive], choices[positive], points[positive])
    ballot_of_row, weights = _merge(rows, choices, points, profile.weights)
    keep = ballot_of_row[rows] >= 0
    rows, choices, points = ballot_of_row[rows][keep], choices[keep], points[keep]
    order = _order(choices, projects)  # within each project the ballots stay in their order
    offsets = np.concatenate(([0], np.cumsum(np.bincount(choices, minlength=projects))))
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
    profile = _only_cast(election.profile)
    if profile.points is None or not len(profile.points):
        return None
    places = np.arange(len(profile.points)) - np.repeat(profile.offsets[:-1], np.diff(profile.offsets))
    by_rank = np.zeros(profile.longest, dtype=np.int64)
    by_rank[places] = profile.points
    if (by_rank[places] != profile.points).any() or (np.diff(by_rank) > 0).any() or by_rank[0] <= 0 or by_rank[-1] < 0:
        return None
    return tuple(Fraction(points, profile.points_scale) for points in by_rank.tolist())


def _only_cast(profile: Profile) -> Profile:
    """The profile without stored ballots that nobody cast; voters drawn anew leave such ballots behind."""
    cast = profile.weights > 0
    if cast.all():
        return profile
    lengths = np.diff(profile.offsets)
    stays = np.repeat(cast, lengths)
    return replace(
        profile,
        offsets=np.concatenate(([0], np.cumsum(lengths[cast]))).astype(np.int64),
        choices=profile.choices[stays],
        points=None if profile.points is None else profile.points[stays],
        ballot_of_voter=(np.cumsum(cast) - 1)[profile.ballot_of_voter],
    )


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


def _sums(groups: Integers, amounts: Integers, most: int) -> tuple[int, ...]:
    """The amounts of each group from 0 to `most` - 1 together, exactly."""
    if float(np.abs(amounts).sum(dtype=np.float64)) < _WHOLE:  # doubles add such numbers up without error, and faster
        return tuple(map(int, np.bincount(groups, weights=amounts, minlength=most).tolist()))
    totals = np.zeros(most, dtype=np.int64)
    np.add.at(totals, groups, amounts)
    return tuple(totals.tolist())


def _most_points(rows: Integers, points: Integers) -> NDArray[np.bool_]:
    """Where a ballot (they stand in order) gives a project its most points, if those are more than nothing."""
    if not len(rows):
        return np.zeros(0, dtype=bool)
    begins = np.flatnonzero(np.diff(rows, prepend=-1))
    most: Integers = np.repeat(np.maximum.reduceat(points, begins), np.diff(np.append(begins, len(rows))))
    chosen: NDArray[np.bool_] = (points == most) & (points > 0)
    return chosen


def _sorted(rows: Integers, choices: Integers, points: Integers) -> tuple[Integers, Integers, Integers]:
    """By ballot, and within each ballot by project."""
    order = _order(choices, int(choices.max(initial=0)))
    order = order[_order(rows[order], int(rows.max(initial=0)))]
    return rows[order], choices[order], points[order]


def _order(numbers: Integers, most: int) -> NDArray[np.intp]:
    """Where the numbers, from 0 to `most`, stand in ascending order; equal ones stay as they are."""
    return np.argsort(numbers.astype(np.min_scalar_type(most)), kind="stable")  # small types are sorted much faster


def _merge(rows: Integers, choices: Integers, points: Integers, weights: Integers) -> tuple[Integers, Integers]:
    """The merged ballot of each stored one (-1 where an equal one stands for it), and the merged weights."""
    lengths = np.bincount(rows, minlength=len(weights))
    begins = np.cumsum(lengths) - lengths
    _, first, kind = np.unique(_digests(rows, choices, points, len(weights)), return_index=True, return_inverse=True)
    like = first[kind]  # the first stored ballot with the same digest
    entry = begins[like][rows] + np.arange(len(rows)) - begins[rows]
    same = np.array_equal(lengths, lengths[like])
    if not (same and np.array_equal(choices, choices[entry]) and np.array_equal(points, points[entry])):
        like = np.arange(len(weights))  # ballots that differ share a digest, which chance all but rules out: merge none
    kept = np.full(len(weights), -1, dtype=np.int64)
    stands = np.flatnonzero(like == np.arange(len(weights)))
    kept[stands] = np.arange(len(stands))
    return kept, np.array(_sums(kept[like], weights, len(stands)), dtype=np.int64)


def _digests(rows: Integers, choices: Integers, points: Integers, ballots: int) -> NDArray[np.uint64]:
    """A number for each stored ballot: equal ones have the same, others almost surely another."""
    mixed = choices.astype(np.uint64) * np.uint64(0x9E3779B97F4A7C15) ^ points.astype(np.uint64)
    for factor in (0xBF58476D1CE4E5B9, 0x94D049BB133111EB):  # Steele, Lea & Flood (2014), the mixer of SplitMix
        mixed = (mixed ^ (mixed >> np.uint64(30))) * np.uint64(factor)
    mixed ^= mixed >> np.uint64(31)
    digests = np.zeros(ballots, dtype=np.uint64)
    if len(rows):
        begins = np.flatnonzero(np.diff(rows, prepend=-1))
        digests[rows[begins]] = np.add.reduceat(mixed, begins)
    return digests
