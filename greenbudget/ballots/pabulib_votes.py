"""The section VOTES: ballots one by one, held against their limits and against the totals that the file publishes."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import lru_cache

import numpy as np

from . import errors
from .ballot import Ballot
from .ballot_types import BallotType, Ranked
from .errors import shortened
from .instance import Instance
from .pabulib_document import Section
from .pabulib_findings import Findings
from .profile import Integers, Profile, ProfileBuilder

#: Points, scores and their limits: up to nine digits before the point and six behind it.
POINTS = re.compile(r"-?[0-9]{1,9}(\.[0-9]{1,6})?", re.ASCII)


@dataclass(frozen=True)
class DroppedBallot:
    """A ballot left out because it breaks the declared limits."""

    line: int
    voter_id: str
    breaches: tuple[errors.InvalidBallot, ...]


def read_votes(
    findings: Findings, section: Section, instance: Instance, ballot_type: BallotType
) -> tuple[Profile, set[int]]:
    """The profile, and the projects that some ballot repeats."""
    votes, points = section.column("vote"), _points(section, ballot_type)
    _check_voters(findings, section)
    builder = ProfileBuilder(ballot_type)
    repeated: set[int] = set()
    keys: Iterable[object] = votes if points is None else zip(votes, points, strict=True)
    for voter, key in enumerate(keys):
        if builder.count_again(key):
            continue
        line, given = section.lines[voter], None if points is None else points[voter]
        ballot, repeats = _read_ballot(findings, instance, votes[voter], given, line)
        repeated |= repeats
        # What was remarked on is parsed again for each voter, so that every line is named.
        builder.add((key, line) if repeats else key, ballot)
    taken = {"vote"} if points is None else {"vote", "points"}
    columns = {name: tuple(section.column(name)) for name in section.header if name not in taken}
    findings.refuse_if_unusable()
    try:
        return builder.build(columns), repeated
    except OverflowError:
        findings.problem(errors.AbsurdPoints(line=section.header_line))
        findings.refuse_if_unusable()
        raise


def _points(section: Section, ballot_type: BallotType) -> list[str] | None:
    if not ballot_type.carries_points or "points" not in section.header:
        return None
    points = section.column("points")
    if isinstance(ballot_type, Ranked) and not any(map(str.strip, points)):
        return None
    return points


def _check_voters(findings: Findings, section: Section) -> None:
    voter_ids = [*map(str.strip, section.column("voter_id"))]
    if all(voter_ids) and len(set(voter_ids)) == len(voter_ids):
        return
    first_lines: dict[str, int] = {}
    for line, voter_id in zip(section.lines, voter_ids, strict=True):
        if not voter_id:
            findings.problem(errors.MissingValue("VOTES", "voter_id", line=line))
        elif voter_id in first_lines:
            findings.problem(errors.DuplicateVoter(voter_id, first_lines[voter_id], line=line))
        first_lines[voter_id] = line


def _read_ballot(
    findings: Findings, instance: Instance, vote: str, points: str | None, line: int
) -> tuple[Ballot, frozenset[int]]:
    """One ballot, and the projects that it names more than once."""
    named = listed(vote)
    if len(named) <= vote.count(",") and vote.strip():
        findings.remark(line, "The vote has a comma too many.", "The empty place is passed over.", "vote")
    index_of = instance.index_of
    choices = [index_of[project_id] for project_id in named if project_id in index_of]
    if len(choices) < len(named):
        for project_id in named:
            if project_id not in index_of:
                findings.problem(errors.UnknownProject(project_id, line=line))
    given = None if points is None else _read_points(findings, points, line)
    if given is not None and len(given) != len(named):
        findings.problem(errors.PointsMismatch(len(named), len(given), line=line))
    if findings.unusable:
        return Ballot(()), frozenset()
    if len(set(choices)) == len(choices):
        return Ballot(tuple(choices), given), frozenset()
    repeats = frozenset(choice for choice in choices if choices.count(choice) > 1)
    names = shortened(", ".join(instance.projects[choice].id for choice in sorted(repeats)))
    once = tuple(dict.fromkeys(choices))
    if given is None:
        findings.remark(line, f"The vote repeats {names}.", "It counts once, where it is named first.", "vote")
        return Ballot(once), repeats
    findings.remark(line, f"The vote repeats {names}.", "Its points are added up; name it once.", "vote")
    total = {
        choice: sum((value for at, value in zip(choices, given, strict=True) if at == choice), Fraction(0))
        for choice in once
    }
    return Ballot(once, tuple(total.values())), repeats


def _read_points(findings: Findings, text: str, line: int) -> tuple[Fraction, ...]:
    values = []
    for item in map(str.strip, text.split(",") if text.strip() else ()):
        try:
            values.append(_value(item))
        except ValueError:
            why = "points are digits, with a point before decimals"
            findings.problem(errors.BadNumber(item, why, line=line, column="points"))
            values.append(Fraction(0))  # keeps the list as long as it is, so that no second problem is made of one
    return tuple(values)


@lru_cache(maxsize=1024)  # a city's voters give few different values, over and over
def _value(text: str) -> Fraction:
    if not POINTS.fullmatch(text):
        raise ValueError
    return Fraction(text)


def hold_against_limits(
    findings: Findings, lines: list[int], instance: Instance, profile: Profile, *, strict: bool, drop_invalid: bool
) -> tuple[Profile, tuple[DroppedBallot, ...], set[int]]:
    """
    Hold every ballot against the declared limits.

    Gives the profile that is counted, the ballots left out, and the projects whose totals that changes.
    """
    breaches = {}
    for index, ballot in enumerate(profile.stored_ballots()):
        found = tuple(profile.ballot_type.breaches(ballot, instance))
        if found:
            breaches[index] = found
    if not breaches:
        return profile, (), set()
    voter_ids, stored = profile.columns["voter_id"], profile.ballot_of_voter.tolist()
    invalid = [voter for voter, index in enumerate(stored) if index in breaches]
    dropped = []
    for voter in invalid:
        found = breaches[stored[voter]]
        if strict:
            for breach in found:
                findings.problem(errors.BrokenLimit(breach, line=lines[voter]))
        elif drop_invalid:
            dropped.append(DroppedBallot(lines[voter], voter_ids[voter], found))
        else:
            remedy = "It is counted as it stands; --drop-invalid leaves it out, --strict refuses the file."
            findings.remark(lines[voter], " ".join(map(str, found)), remedy, "vote")
    findings.refuse_if_unusable()
    if not dropped:
        return profile, (), set()
    keep = np.ones(profile.voters, dtype=bool)
    keep[invalid] = False
    touched = {choice for voter in invalid for choice in profile.stored_ballot(stored[voter]).choices}
    return profile.only(keep), tuple(dropped), touched


def compare_totals(
    findings: Findings, section: Section, instance: Instance, profile: Profile, changed: set[int]
) -> Instance:
    """
    Hold the published votes and score of each project against the ballots.

    Where ballots that name a project were mended or left out (`changed`), what is written follows the ballots.
    """
    weights = np.repeat(profile.weights, np.diff(profile.offsets))
    counted = {"votes": _totals(instance, profile, weights, 1)}
    if profile.points is not None and not getattr(profile.ballot_type, "default_score", 0):
        counted["score"] = _totals(instance, profile, weights * profile.points, profile.points_scale)
    elif changed and "score" in section.header:
        remedy = "It may still contain the ballots that were left out."
        findings.remark(section.header_line, "The published score cannot be counted again.", remedy, "score")
    projects = list(instance.projects)
    for index, project in enumerate(instance.projects):
        for column, totals in counted.items():
            published = project.columns.get(column, "").strip()
            if not POINTS.fullmatch(published) or Fraction(published) == totals[index]:
                continue
            figure = errors.plain(totals[index])
            message = f"Project {shortened(project.id)} is published with {published} in the column {column}."
            remedy = f"The ballots give {figure}; check that none is missing or cut short."
            if index in changed:
                remedy = f"The ballots that are counted give {figure}, which stands in what is written."
                projects[index] = replace(projects[index], columns={**projects[index].columns, column: figure})
            findings.remark(section.lines[index], message, remedy, column)
    return replace(instance, projects=tuple(projects))


def _totals(instance: Instance, profile: Profile, figures: Integers, scale: int) -> list[Fraction]:
    totals = np.zeros(len(instance.projects), dtype=np.int64)
    np.add.at(totals, profile.choices, figures)
    return [Fraction(total, scale) for total in totals.tolist()]


def listed(text: str) -> tuple[str, ...]:
    """The items of a comma-separated cell, without blanks around them or empty ones."""
    return tuple(filter(None, map(str.strip, text.split(","))))
