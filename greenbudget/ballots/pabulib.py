"""
Pabulib's .pb files (https://pabulib.org/format) and their JSON twins, read into an Election as a checklist.

`read_election` goes through the steps below in order. What is odd is read and remarked on, with its line and a remedy;
what makes a file unusable is refused with every problem at once. `pabulib_writing` goes the other way.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path

import numpy as np

from . import errors, money
from .ballot import Ballot
from .ballot_types import BALLOT_TYPES, Approval, BallotType, Cumulative, Ranked, Scoring
from .election import Election
from .errors import Problem, Remark, UnusableFile, shortened
from .instance import Instance
from .pabulib_text import LARGEST_FILE, MOST_PROBLEMS, Document, Section, parse_json, parse_pb, read_text
from .pabulib_writing import meta_of
from .profile import Integers, Profile, ProfileBuilder
from .project import WITHDRAWN_COST, Project

_POINTS = re.compile(r"-?[0-9]{1,9}(\.[0-9]{1,6})?", re.ASCII)
_WHOLE = re.compile(r"[0-9]{1,9}(\.0+)?", re.ASCII)
_META_WANTED = ("description", "country", "unit", "instance", "num_projects", "num_votes", "rule")
#: Limits that Pabulib knows but no file of ours uses: kept, and said to be unchecked.
_UNCHECKED_LIMITS = tuple(
    f"{bound}_{measure}_per_category" for measure in ("length", "sum_cost") for bound in ("min", "max")
)


@dataclass(frozen=True)
class DroppedBallot:
    """A ballot left out because it breaks the declared limits."""

    line: int
    voter_id: str
    breaches: tuple[errors.InvalidBallot, ...]


@dataclass(frozen=True)
class Reading:
    """What a file held: the election, what was odd about the file, and which ballots were left out on request."""

    election: Election
    remarks: tuple[Remark, ...] = ()
    dropped: tuple[DroppedBallot, ...] = ()


def read_election(path: Path, *, strict: bool = False, drop_invalid: bool = False) -> Reading:
    """
    Read a .pb file (or its JSON twin, by the ending .json).

    A ballot that breaks the declared limits is counted as it stands, with a remark; with `drop_invalid` it is left out
    and listed; with `strict` it makes the file unusable. Raises UnusableFile, which lists every problem found.
    """
    try:
        if path.suffix.lower() == ".json":
            text, remarks = read_text(path, longest_line=LARGEST_FILE)  # JSON often stands on a single line
            document = parse_json(text)
        else:
            text, remarks = read_text(path)
            document = parse_pb(text)
    except Problem as problem:
        raise UnusableFile(str(path), [problem]) from None
    document.remarks[:0] = remarks
    return _Checklist(path, document).reading(strict=strict, drop_invalid=drop_invalid)


class _Checklist:
    """The steps from a document to an election; each leaves what it found for the next."""

    def __init__(self, path: Path, document: Document) -> None:
        self._path = path
        self._document = document
        self._remarks = document.remarks
        self._problems: list[Problem] = document.problems
        self._meta: dict[str, str] = {}
        self._meta_lines: dict[str, int] = {}
        self._decimals = money.DECIMALS

    def reading(self, *, strict: bool, drop_invalid: bool) -> Reading:
        self._refuse_if_unusable()
        self._read_meta()
        self._find_money_scale()
        self._check_announced_numbers()
        projects = self._read_projects()
        budget_limit = self._read_budget()
        ballot_type = self._read_ballot_type()
        self._refuse_if_unusable()
        assert ballot_type is not None  # noqa: S101 - a missing type is a problem, refused in the line above
        currency = self._meta.get("currency") or "PLN"
        instance = Instance(projects, budget_limit, currency, self._decimals, self._meta)
        profile, lines, repeated = self._read_votes(instance, ballot_type)
        self._refuse_if_unusable()
        profile, dropped, kept_out = self._check_limits(instance, profile, lines, strict, drop_invalid)
        self._refuse_if_unusable()
        instance = self._compare_totals(instance, profile, repeated | kept_out)
        self._remark_on_selection(instance)
        election = Election(replace(instance, meta=meta_of(instance, profile)), profile)
        return Reading(election, tuple(sorted(self._remarks, key=lambda remark: remark.line)), dropped)

    def _refuse_if_unusable(self) -> None:
        if self._problems:
            raise UnusableFile(str(self._path), sorted(self._problems, key=lambda problem: problem.line)) from None

    def _problem(self, problem: Problem) -> None:
        self._problems.append(problem)
        if len(self._problems) >= MOST_PROBLEMS:
            self._refuse_if_unusable()

    def _remark(self, line: int, message: str, remedy: str, column: str = "") -> None:
        self._remarks.append(Remark(line, message, remedy, column))

    # META ---------------------------------------------------------------------------------------------------------

    def _read_meta(self) -> None:
        section = self._document.sections["META"]
        key_at, value_at = section.header.index("key"), section.header.index("value")
        for column in section.header:
            if column not in ("key", "value"):
                self._remark(section.header_line, "META has a third column.", "It is not kept.", shortened(column))
        for line, row in zip(section.lines, section.rows, strict=True):
            key = row[key_at].strip()
            if not key:
                self._remark(line, "META has a value without a key.", "It is not kept; write its key before it.")
            elif key in self._meta:
                remedy = "The first value counts; delete one of the lines."
                self._remark(line, f"META names {shortened(key)} again.", remedy, shortened(key))
            else:
                self._meta[key] = row[value_at].strip()
                self._meta_lines[key] = line
        for key in ("budget", "vote_type"):
            if not self._meta.get(key):
                self._problems.append(errors.MissingMeta(key, line=section.header_line))
        for key in _META_WANTED:
            if key not in self._meta:
                self._remark(section.header_line, f"META has no line for {key}.", f"Add “{key};…”.", key)
        self._refuse_if_unusable()

    def _find_money_scale(self) -> None:
        """Minor units are hundredths, unless an amount in the file is finer."""
        section = self._document.sections["PROJECTS"]
        cost_at = section.header.index("cost")
        texts = [row[cost_at] for row in section.rows]
        texts += [self._meta.get(key, "") for key in ("budget", "min_sum_cost", "max_sum_cost")]
        for text in texts:
            try:
                self._decimals = max(self._decimals, len(money.split_amount(text)[1]))
            except money.NotAnAmount:
                continue  # said with its line where the amount is read

    def _amount(self, text: str, line: int, column: str) -> int:
        try:
            amount = money.to_minor_units(text, self._decimals)
        except money.NotAnAmount as reason:
            self._problem(errors.BadAmount(text, str(reason), line=line, column=column))
            return 0
        if "," in text:
            self._remark(line, f"The amount {text} has a decimal comma.", "Write a point.", column)
        return amount

    def _read_budget(self) -> int:
        return self._amount(self._meta["budget"], self._meta_lines["budget"], "budget")

    def _whole(self, key: str) -> int | None:
        text = self._meta.get(key, "")
        if not text:
            return None
        if not _WHOLE.fullmatch(text):
            why = "write a whole number in the digits 0-9"
            self._problem(errors.BadNumber(text, why, line=self._meta_lines[key], column=key))
            return None
        return int(text.split(".")[0])

    def _check_announced_numbers(self) -> None:
        for key, title in (("num_projects", "PROJECTS"), ("num_votes", "VOTES")):
            announced, section = self._whole(key), self._document.sections[title]
            if announced is None or announced == len(section.rows):
                continue
            if announced > len(section.rows):
                end = section.lines[-1] if section.lines else section.header_line
                self._problem(errors.TruncatedSection(title, announced, len(section.rows), line=end))
            else:
                message = f"META announces {announced} rows in {title}, the file holds {len(section.rows)}."
                self._remark(self._meta_lines[key], message, "All are read; correct the number.", key)

    # PROJECTS -----------------------------------------------------------------------------------------------------

    def _read_projects(self) -> tuple[Project, ...]:
        section = self._document.sections["PROJECTS"]
        first_lines: dict[str, int] = {}
        projects = []
        for line, row in zip(section.lines, section.rows, strict=True):
            columns = dict(zip(section.header, row, strict=True))
            project_id = columns.pop("project_id").strip()
            if not project_id:
                self._problem(errors.MissingValue("PROJECTS", "project_id", line=line))
            elif "," in project_id:
                self._problem(errors.BadProjectId(project_id, line=line))
            elif project_id in first_lines:
                self._problem(errors.DuplicateProject(project_id, first_lines[project_id], line=line))
            first_lines.setdefault(project_id, line)
            cost = self._amount(columns.pop("cost"), line, "cost")
            withdrawn = cost == WITHDRAWN_COST * 10**self._decimals
            if withdrawn:
                message = f"Project {shortened(project_id)} has the cost of a withdrawn project, {WITHDRAWN_COST}."
                self._remark(line, message, "No rule funds it.", "cost")
            elif cost == 0:
                message = f"Project {shortened(project_id)} costs nothing."
                self._remark(line, message, "A rule may fund it for free; check the cost.", "cost")
            if (selected := columns.get("selected", "").strip()) not in ("", "0", "1", "2", "3"):
                message = f"“{shortened(selected)}” does not say whether project {shortened(project_id)} was selected."
                self._remark(line, message, "Write 0, 1, 2 (topped up) or 3 (from a reserve).", "selected")
            projects.append(
                Project(
                    project_id,
                    cost,
                    columns.pop("name", ""),
                    _listed(columns.pop("category", "")),
                    withdrawn,
                    columns,
                )
            )
        return tuple(projects)

    def _remark_on_selection(self, instance: Instance) -> None:
        section = self._document.sections["PROJECTS"]
        if "selected" not in section.header:
            remedy = "The count works; there is no published outcome to compare it with."
            self._remark(section.header_line, "PROJECTS has no column selected.", remedy, "selected")
            return
        spent = sum(project.cost for project in instance.projects if project.selected == 1)
        if spent > instance.budget_limit:
            message = (
                f"The selected projects cost {instance.amount(spent)}, "
                f"more than the budget of {instance.amount(instance.budget_limit)}."
            )
            remedy = "Mark what was topped up (2) or paid from a reserve (3) in selected, or correct the budget."
            self._remark(self._meta_lines["budget"], message, remedy, "selected")

    # Ballot types -------------------------------------------------------------------------------------------------

    def _read_ballot_type(self) -> BallotType | None:
        vote_type = self._meta["vote_type"].lower()
        kind = BALLOT_TYPES.get(vote_type)
        if kind is None:
            line = self._meta_lines["vote_type"]
            self._problem(errors.UnknownVoteType(self._meta["vote_type"], tuple(BALLOT_TYPES), line=line))
            return None
        section = self._document.sections["VOTES"]
        for key in _UNCHECKED_LIMITS:
            if self._meta.get(key):
                remedy = "Ballots are not held against it; check them yourself."
                self._remark(self._meta_lines[key], f"META declares {key}.", remedy, key)
        if kind in (Cumulative, Scoring) and section.rows and "points" not in section.header:
            self._problem(errors.MissingColumn("VOTES", "points", section.header, line=section.header_line))
        limits: dict[str, object] = {key: self._whole(key) for key in ("min_length", "max_length")}
        if kind is Approval:
            limits |= {key: self._limit_amount(key) for key in ("min_sum_cost", "max_sum_cost")}
        if kind in (Cumulative, Scoring):
            names = ("min_points", "max_points", "min_sum_points", "max_sum_points")
            limits |= {name: value for name in names if (value := self._limit_points(name)) is not None}
        if kind is Scoring:
            limits["default_score"] = self._limit_points("default_score") or Fraction(0)
        return kind(**limits)  # type: ignore[arg-type]  # each key above is a field of its type

    def _limit_amount(self, key: str) -> int | None:
        text = self._meta.get(key, "")
        return self._amount(text, self._meta_lines[key], key) if text else None

    def _limit_points(self, key: str) -> Fraction | None:
        text = self._meta.get(key, "")
        if not text:
            return None
        if not _POINTS.fullmatch(text):
            why = "write digits, with a point before decimals"
            self._problem(errors.BadNumber(text, why, line=self._meta_lines[key], column=key))
            return None
        return Fraction(text)

    # VOTES --------------------------------------------------------------------------------------------------------

    def _read_votes(self, instance: Instance, ballot_type: BallotType) -> tuple[Profile, list[int], set[int]]:
        """The profile, the line of each voter, and the projects that some ballot repeats."""
        section = self._document.sections["VOTES"]
        vote_at = section.header.index("vote")
        points_at = self._points_column(section, ballot_type)
        self._check_voters(section)
        builder = ProfileBuilder(ballot_type)
        repeated: set[int] = set()
        for line, row in zip(section.lines, section.rows, strict=True):
            vote, points = row[vote_at], "" if points_at is None else row[points_at]
            key = (vote, points)
            if builder.known(key):
                continue
            ballot, repeats = self._read_ballot(instance, vote, None if points_at is None else points, line)
            repeated |= repeats
            # What was remarked on is parsed again for each voter, so that every line is named.
            builder.add((key, line) if repeats else key, ballot)
        taken = {vote_at, points_at}
        texts = list(zip(*section.rows, strict=True)) or [()] * len(section.header)
        columns = {name: texts[at] for at, name in enumerate(section.header) if at not in taken}
        self._refuse_if_unusable()
        try:
            return builder.build(columns), section.lines, repeated
        except OverflowError:
            problem = errors.AbsurdPoints(line=section.header_line)
            raise UnusableFile(str(self._path), [problem]) from None

    def _points_column(self, section: Section, ballot_type: BallotType) -> int | None:
        if not ballot_type.carries_points or "points" not in section.header:
            return None
        at = section.header.index("points")
        if isinstance(ballot_type, Ranked) and not any(row[at].strip() for row in section.rows):
            return None
        return at

    def _check_voters(self, section: Section) -> None:
        at = section.header.index("voter_id")
        first_lines: dict[str, int] = {}
        for line, row in zip(section.lines, section.rows, strict=True):
            voter_id = row[at].strip()
            if not voter_id:
                self._problem(errors.MissingValue("VOTES", "voter_id", line=line))
            elif voter_id in first_lines:
                self._problem(errors.DuplicateVoter(voter_id, first_lines[voter_id], line=line))
            first_lines[voter_id] = line

    def _read_ballot(
        self, instance: Instance, vote: str, points: str | None, line: int
    ) -> tuple[Ballot, frozenset[int]]:
        """One ballot, and the projects that it names more than once."""
        choices: list[int] = []
        named = _listed(vote)
        if vote.strip() and len(named) <= vote.count(","):
            self._remark(line, "The vote has a comma too many.", "The empty place is passed over.", "vote")
        for project_id in named:
            if (index := instance.index_of.get(project_id)) is None:
                self._problem(errors.UnknownProject(project_id, line=line))
            else:
                choices.append(index)
        given = None if points is None else self._read_points(points, line)
        if given is not None and len(given) != len(named):
            self._problem(errors.PointsMismatch(len(named), len(given), line=line))
        if self._problems:
            return Ballot(()), frozenset()
        if len(set(choices)) == len(choices):
            return Ballot(tuple(choices), given), frozenset()
        repeats = frozenset(choice for choice in choices if choices.count(choice) > 1)
        names = shortened(", ".join(instance.projects[choice].id for choice in sorted(repeats)))
        once = tuple(dict.fromkeys(choices))
        if given is None:
            self._remark(line, f"The vote repeats {names}.", "It counts once, where it is named first.", "vote")
            return Ballot(once), repeats
        self._remark(line, f"The vote repeats {names}.", "Its points are added up; name it once.", "vote")
        total = {
            choice: sum((value for at, value in zip(choices, given, strict=True) if at == choice), Fraction(0))
            for choice in once
        }
        return Ballot(once, tuple(total.values())), repeats

    def _read_points(self, text: str, line: int) -> tuple[Fraction, ...]:
        values = []
        for item in map(str.strip, text.split(",") if text.strip() else ()):
            if _POINTS.fullmatch(item):
                values.append(Fraction(item))
            else:
                why = "points are digits, with a point before decimals"
                self._problem(errors.BadNumber(item, why, line=line, column="points"))
        return tuple(values)

    def _check_limits(
        self, instance: Instance, profile: Profile, lines: list[int], strict: bool, drop_invalid: bool
    ) -> tuple[Profile, tuple[DroppedBallot, ...], set[int]]:
        """Hold every ballot against the declared limits; the projects whose totals a dropped ballot changes."""
        breaches = {}
        for index in range(len(profile.offsets) - 1):
            found = tuple(profile.ballot_type.breaches(profile.stored_ballot(index), instance))
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
                    self._problem(Problem(str(breach), line=lines[voter], column="vote"))
            elif drop_invalid:
                dropped.append(DroppedBallot(lines[voter], voter_ids[voter], found))
            else:
                remedy = "It is counted as it stands; --drop-invalid leaves it out, --strict refuses the file."
                self._remark(lines[voter], " ".join(map(str, found)), remedy, "vote")
        if not dropped:
            return profile, (), set()
        keep = np.ones(profile.voters, dtype=bool)
        keep[invalid] = False
        touched = {choice for voter in invalid for choice in profile.stored_ballot(stored[voter]).choices}
        return profile.only(keep), tuple(dropped), touched

    def _compare_totals(self, instance: Instance, profile: Profile, changed: set[int]) -> Instance:
        """
        Hold the published votes and score of each project against the ballots.

        Where ballots that name a project were mended or left out (`changed`), what is written follows the ballots.
        """
        section = self._document.sections["PROJECTS"]
        weights = np.repeat(profile.weights, np.diff(profile.offsets))
        counted = {"votes": self._totals(instance, profile, weights, 1)}
        if profile.points is not None and not getattr(profile.ballot_type, "default_score", 0):
            counted["score"] = self._totals(instance, profile, weights * profile.points, profile.points_scale)
        elif changed and "score" in section.header:
            remedy = "It may still contain the ballots that were left out."
            self._remark(section.header_line, "The published score cannot be counted again.", remedy, "score")
        projects = list(instance.projects)
        for index, project in enumerate(instance.projects):
            for column, totals in counted.items():
                published = project.columns.get(column, "").strip()
                if not _POINTS.fullmatch(published) or Fraction(published) == totals[index]:
                    continue
                figure = errors.plain(totals[index])
                message = f"The published {column} of project {shortened(project.id)} are {published}."
                remedy = f"The ballots give {figure}; check that none is missing or cut short."
                if index in changed:
                    remedy = f"The ballots that are counted give {figure}, which stands in what is written."
                    projects[index] = replace(projects[index], columns={**projects[index].columns, column: figure})
                self._remark(section.lines[index], message, remedy, column)
        return replace(instance, projects=tuple(projects))

    @staticmethod
    def _totals(instance: Instance, profile: Profile, figures: Integers, scale: int) -> list[Fraction]:
        totals = np.zeros(len(instance.projects), dtype=np.int64)
        np.add.at(totals, profile.choices, figures)
        return [Fraction(total, scale) for total in totals.tolist()]


def _listed(text: str) -> tuple[str, ...]:
    """The items of a comma-separated cell, without blanks around them or empty ones."""
    return tuple(item for part in text.split(",") if (item := part.strip()))
