"""
Elections that differ from a given one in one project: its cost, its votes, or its absence.

Projects go by position in the published list. Voters' columns (age, voting method …) are left out: no rule reads them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from math import lcm

import numpy as np
from numpy.typing import NDArray

from greenbudget.ballots.ballot_types import Cumulative, Ranked, Scoring
from greenbudget.ballots.election import Election
from greenbudget.ballots.profile import Integers, Profile


def with_cost(election: Election, project: int, cost: int) -> Election:
    """The election in which a project costs `cost` minor units."""
    return _with_project(election, project, cost=cost)


def without_project(election: Election, project: int) -> Election:
    """The election in which a project is withdrawn: it keeps its place in the list and its votes, and cannot win."""
    return _with_project(election, project, withdrawn=True)


def _with_project(election: Election, project: int, **changes: int) -> Election:
    projects = list(election.instance.projects)
    projects[project] = replace(projects[project], **changes)  # type: ignore[arg-type]  # cost or withdrawn
    return replace(election, instance=replace(election.instance, projects=tuple(projects)))


def with_new_voters(election: Election, project: int, voters: int) -> Election:
    """
    The election with more voters who want one project alone, as much as a ballot allows (`most_points`).

    The “singleton add” of Boehmer, Faliszewski, Janeczko, Peters, Pierczyński, Schierreich, Skowron & Szufa (2024),
    Evaluation of Project Performance in Participatory Budgeting, arXiv:2312.14723.
    """
    if not voters:
        return election
    profile = election.profile
    points, scale = profile.points, profile.points_scale
    if points is None and profile.ballot_type.carries_points and not len(profile.choices):
        points = profile.choices if not isinstance(profile.ballot_type, Ranked) else None
    if points is not None:
        given = most_points(profile)
        finer = lcm(scale, given.denominator)
        points, scale = np.append(points * (finer // scale), int(given * finer)), finer
    return replace(
        election,
        profile=Profile(
            profile.ballot_type,
            np.append(profile.offsets, profile.offsets[-1] + 1),
            np.append(profile.choices, project),
            np.append(profile.ballot_of_voter, np.full(voters, len(profile.offsets) - 1)),
            points,
            scale,
        ),
    )


def most_points(profile: Profile) -> Fraction:
    """
    The most points that one ballot may give to one project.

    On ranked ballots that carry points, the most that a first rank carries; where no limit is declared, the most that
    any ballot gives; one point where none gives any.
    """
    kind = profile.ballot_type
    if isinstance(kind, Cumulative | Scoring):
        declared = [limit for limit in (kind.max_points, kind.max_sum_points) if limit is not None]
        if declared:
            return min(declared)
    given = profile.points if profile.points is not None else np.zeros(0, dtype=np.int64)
    if isinstance(kind, Ranked) and len(given):
        firsts = profile.offsets[:-1][np.diff(profile.offsets) > 0]
        given = given[firsts]
    most = int(given.max(initial=0))
    return Fraction(most, profile.points_scale) if most > 0 else Fraction(1)


def supporters_in_turn(election: Election, project: int, points_by_rank: Sequence[Fraction] | None = None) -> Integers:
    """
    The supporters of a project, as voters, in the order in which `with_fewer_votes` takes their votes away.

    They are sorted by what their ballots say, and then taken at 0, 1/2, 1/4, 3/4, 1/8, 5/8 … of that row (van der
    Corput's order): however many are taken, they are spread evenly over all kinds of supporters, who took part in what
    order does not matter, and more votes taken always include the fewer.
    """
    profile = election.profile
    supports = _supports(profile, project, points_by_rank)
    stored = np.flatnonzero(supports & (profile.weights > 0)).tolist()
    stored.sort(key=lambda ballot: _said(profile, ballot))
    place = np.full(len(supports), -1, dtype=np.int64)
    place[stored] = np.arange(len(stored))
    voters = np.flatnonzero(supports[profile.ballot_of_voter])
    row = voters[np.argsort(place[profile.ballot_of_voter[voters]], kind="stable")]
    bits = max(1, len(row) - 1).bit_length()
    turns = sorted(range(len(row)), key=lambda at: f"{at:0{bits}b}"[::-1])
    return row[np.array(turns, dtype=np.int64)]


def without_votes(election: Election, project: int, voters: Integers) -> Election:
    """
    The election in which these voters, each once, give nothing to a project; otherwise their ballots stay.

    They still count as voters. On a ranked ballot what stood below moves up one place.
    """
    profile = election.profile
    stored, new = np.unique(profile.ballot_of_voter[voters], return_inverse=True)
    lengths = np.diff(profile.offsets)
    rows = np.repeat(np.arange(len(lengths)), lengths)
    copied = np.flatnonzero(np.isin(rows, stored) & (profile.choices != project))
    row_of_copy = np.searchsorted(stored, rows[copied])
    lengths_of_copies = np.bincount(row_of_copy, minlength=len(stored))
    choices, points = profile.choices[copied], profile.points
    copied_points: Integers | None
    if _default_score(profile):  # what a ballot leaves out receives the default: nothing must be said as nothing
        points = np.ones(len(profile.choices), dtype=np.int64) if points is None else points
        ends = np.cumsum(lengths_of_copies)
        choices, copied_points = np.insert(choices, ends, project), np.insert(points[copied], ends, 0)
        lengths_of_copies = lengths_of_copies + 1
    else:
        copied_points = None if points is None else points[copied]
    ballot_of_voter = profile.ballot_of_voter.copy()
    ballot_of_voter[voters] = len(lengths) + new.ravel()
    changed = Profile(
        profile.ballot_type,
        np.concatenate(([0], np.cumsum(np.concatenate((lengths, lengths_of_copies))))).astype(np.int64),
        np.concatenate((profile.choices, choices)),
        ballot_of_voter,
        None if points is None or copied_points is None else np.concatenate((points, copied_points)),
        profile.points_scale,
    )
    return replace(election, profile=changed.only(np.ones(profile.voters, dtype=bool)))


def with_fewer_votes(
    election: Election, project: int, votes: int, points_by_rank: Sequence[Fraction] | None = None
) -> Election:
    """The election in which `votes` of a project's supporters, the first of `supporters_in_turn`, give it nothing."""
    return without_votes(election, project, supporters_in_turn(election, project, points_by_rank)[:votes])


def _supports(profile: Profile, project: int, points_by_rank: Sequence[Fraction] | None) -> NDArray[np.bool_]:
    """Whether each stored ballot gives the project more than nothing, as `count_support` sees it."""
    lengths = np.diff(profile.offsets)
    rows = np.repeat(np.arange(len(lengths)), lengths)
    named = profile.choices == project
    gives = named.copy()
    if points_by_rank is not None:
        places = np.arange(len(rows)) - profile.offsets[:-1][rows]
        gives &= places < sum(points > 0 for points in points_by_rank)
    elif profile.points is not None and profile.ballot_type.carries_points:
        gives &= profile.points > 0
    supports = np.zeros(len(lengths), dtype=bool)
    supports[rows[gives]] = True
    if _default_score(profile) > 0:
        unnamed = np.ones(len(lengths), dtype=bool)
        unnamed[rows[named]] = False
        supports |= unnamed
    return supports


def _default_score(profile: Profile) -> Fraction:
    return profile.ballot_type.default_score if isinstance(profile.ballot_type, Scoring) else Fraction(0)


def _said(profile: Profile, ballot: int) -> list[tuple[int, int]]:
    """What a stored ballot says, the same however it was written."""
    part = slice(int(profile.offsets[ballot]), int(profile.offsets[ballot + 1]))
    choices = profile.choices[part].tolist()
    points = [1] * len(choices) if profile.points is None else profile.points[part].tolist()
    said = list(zip(choices, points, strict=True))
    return said if profile.ballot_type.order_matters else sorted(said)
