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

from . import errors, money
from .ballot_types import BALLOT_TYPES, Approval, BallotType, Cumulative, Scoring
from .election import Election
from .errors import Problem, Remark, UnusableFile, shortened
from .instance import Instance
from .pabulib_document import Document
from .pabulib_findings import Findings
from .pabulib_json import parse_json
from .pabulib_text import LARGEST_FILE, parse_pb, read_text
from .pabulib_votes import POINTS, DroppedBallot, compare_totals, hold_against_limits, listed, read_votes
from .pabulib_writing import meta_of
from .project import WITHDRAWN_COST, Project

#: Three digits behind the point: decimals, or thousands after all?
_THOUSANDS = re.compile(r"[0-9]+\.[0-9]{3}", re.ASCII)
_WHOLE = re.compile(r"[0-9]{1,9}(\.0+)?", re.ASCII)
_META_WANTED = ("description", "country", "unit", "instance", "num_projects", "num_votes", "rule")
#: Limits that Pabulib knows but no file of ours uses: kept, and said to be unchecked.
_UNCHECKED_LIMITS = tuple(
    f"{bound}_{measure}_per_category" for measure in ("length", "sum_cost") for bound in ("min", "max")
)


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
        self._document = document
        self._findings = Findings(str(path), document.problems, document.remarks)
        self._meta: dict[str, str] = {}
        self._meta_lines: dict[str, int] = {}
        self._decimals = money.DECIMALS

    def reading(self, *, strict: bool, drop_invalid: bool) -> Reading:
        self._findings.refuse_if_unusable()
        self._read_meta()
        self._find_money_scale()
        self._check_announced_numbers()
        projects = self._read_projects()
        budget_limit = self._read_budget()
        ballot_type = self._read_ballot_type()
        self._findings.refuse_if_unusable()
        assert ballot_type is not None  # noqa: S101 - a missing type is a problem, refused in the line above
        currency = self._meta.get("currency") or "PLN"
        instance = Instance(projects, budget_limit, currency, self._decimals, self._meta)
        votes = self._document.sections["VOTES"]
        profile, repeated = read_votes(self._findings, votes, instance, ballot_type)
        profile, dropped, touched = hold_against_limits(
            self._findings, votes.lines, instance, profile, strict=strict, drop_invalid=drop_invalid
        )
        instance = compare_totals(
            self._findings, self._document.sections["PROJECTS"], instance, profile, repeated | touched
        )
        self._remark_on_selection(instance)
        # META as it would be written, so that an election read, written and read again is the same one.
        election = Election(replace(instance, meta=meta_of(instance, profile)), profile)
        return Reading(election, self._findings.sorted_remarks(), dropped)

    # META ---------------------------------------------------------------------------------------------------------

    def _read_meta(self) -> None:
        section = self._document.sections["META"]
        for column in section.header:
            if column not in ("key", "value"):
                self._findings.remark(
                    section.header_line, "META has a third column.", "It is not kept.", shortened(column)
                )
        for line, row in section.rows():
            key = row["key"].strip()
            if not key:
                self._findings.remark(
                    line, "META has a value without a key.", "It is not kept; write its key before it."
                )
            elif key in self._meta:
                remedy = "The first value counts; delete one of the lines."
                self._findings.remark(line, f"META names {shortened(key)} again.", remedy, shortened(key))
            else:
                self._meta[key] = row["value"].strip()
                self._meta_lines[key] = line
        for key in ("budget", "vote_type"):
            if not self._meta.get(key):
                self._findings.problem(errors.MissingMeta(key, line=section.header_line))
        for key in _META_WANTED:
            if key not in self._meta:
                self._findings.remark(section.header_line, f"META has no line for {key}.", f"Add “{key};…”.", key)
        self._findings.refuse_if_unusable()

    def _find_money_scale(self) -> None:
        """Minor units are hundredths, unless an amount in the file is finer."""
        limits = [self._meta.get(key, "") for key in ("budget", "min_sum_cost", "max_sum_cost")]
        for text in [*self._document.sections["PROJECTS"].column("cost"), *limits]:
            try:
                self._decimals = max(self._decimals, len(money.split_amount(text)[1]))
            except money.NotAnAmount:
                continue  # said with its line where the amount is read

    def _amount(self, text: str, line: int, column: str) -> int:
        try:
            amount = money.to_minor_units(text, self._decimals)
        except money.NotAnAmount as reason:
            self._findings.problem(errors.BadAmount(text, str(reason), line=line, column=column))
            return 0
        if "," in text:
            self._findings.remark(line, f"The amount {text} has a decimal comma.", "Write a point.", column)
        elif _THOUSANDS.fullmatch(text.strip()):
            message = f"The amount {text} is read as {money.to_text(amount, self._decimals)}."
            remedy = "If its point parts thousands, delete the point."
            self._findings.remark(line, message, remedy, column)
        return amount

    def _read_budget(self) -> int:
        return self._amount(self._meta["budget"], self._meta_lines["budget"], "budget")

    def _whole(self, key: str) -> int | None:
        text = self._meta.get(key, "")
        if not text:
            return None
        if not _WHOLE.fullmatch(text):
            why = "write a whole number in the digits 0-9"
            self._findings.problem(errors.BadNumber(text, why, line=self._meta_lines[key], column=key))
            return None
        return int(text.split(".")[0])

    def _check_announced_numbers(self) -> None:
        for key, title in (("num_projects", "PROJECTS"), ("num_votes", "VOTES")):
            announced, section = self._whole(key), self._document.sections[title]
            held = len(section.lines)
            if announced is None or announced == held:
                continue
            if announced > held:
                end = section.lines[-1] if section.lines else section.header_line
                self._findings.problem(errors.TruncatedSection(title, announced, held, line=end))
            else:
                message = f"META announces {announced} rows in {title}, the file holds {held}."
                self._findings.remark(self._meta_lines[key], message, "All are read; correct the number.", key)

    # PROJECTS -----------------------------------------------------------------------------------------------------

    def _read_projects(self) -> tuple[Project, ...]:
        section = self._document.sections["PROJECTS"]
        first_lines: dict[str, int] = {}
        projects = []
        for line, columns in section.rows():
            project_id = columns.pop("project_id").strip()
            if not project_id:
                self._findings.problem(errors.MissingValue("PROJECTS", "project_id", line=line))
            elif "," in project_id:
                self._findings.problem(errors.BadProjectId(project_id, line=line))
            elif project_id in first_lines:
                self._findings.problem(errors.DuplicateProject(project_id, first_lines[project_id], line=line))
            first_lines.setdefault(project_id, line)
            cost = self._amount(columns.pop("cost"), line, "cost")
            withdrawn = cost == WITHDRAWN_COST * 10**self._decimals
            if withdrawn:
                message = f"Project {shortened(project_id)} has the cost of a withdrawn project, {WITHDRAWN_COST}."
                self._findings.remark(line, message, "No rule funds it.", "cost")
            elif cost == 0:
                message = f"Project {shortened(project_id)} costs nothing."
                self._findings.remark(line, message, "A rule may fund it for free; check the cost.", "cost")
            name, categories = columns.pop("name", ""), listed(columns.pop("category", ""))
            project = Project(project_id, cost, name, categories, withdrawn, columns)
            selected = columns.get("selected", "").strip()
            if selected and project.selected is None:
                message = f"“{shortened(selected)}” does not say whether project {shortened(project_id)} was selected."
                self._findings.remark(line, message, "Write 0, 1, 2 (topped up) or 3 (from a reserve).", "selected")
            projects.append(project)
        return tuple(projects)

    def _remark_on_selection(self, instance: Instance) -> None:
        section = self._document.sections["PROJECTS"]
        if "selected" not in section.header:
            remedy = "The count works; there is no published outcome to compare it with."
            self._findings.remark(section.header_line, "PROJECTS has no column selected.", remedy, "selected")
            return
        spent = sum(project.cost for project in instance.projects if project.selected == 1)
        if spent > instance.budget_limit:
            message = (
                f"The selected projects cost {instance.amount(spent)}, "
                f"more than the budget of {instance.amount(instance.budget_limit)}."
            )
            remedy = "Mark what was topped up (2) or paid from a reserve (3) in selected, or correct the budget."
            self._findings.remark(self._meta_lines["budget"], message, remedy, "selected")

    # Ballot types -------------------------------------------------------------------------------------------------

    def _read_ballot_type(self) -> BallotType | None:
        vote_type = self._meta["vote_type"].lower()
        kind = BALLOT_TYPES.get(vote_type)
        if kind is None:
            line = self._meta_lines["vote_type"]
            self._findings.problem(errors.UnknownVoteType(self._meta["vote_type"], tuple(BALLOT_TYPES), line=line))
            return None
        section = self._document.sections["VOTES"]
        for key in _UNCHECKED_LIMITS:
            if self._meta.get(key):
                remedy = "Ballots are not held against it; check them yourself."
                self._findings.remark(self._meta_lines[key], f"META declares {key}.", remedy, key)
        if kind in (Cumulative, Scoring) and section.lines and "points" not in section.header:
            self._findings.problem(errors.MissingColumn("VOTES", "points", section.header, line=section.header_line))
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
        if not POINTS.fullmatch(text):
            why = "write digits, with a point before decimals"
            self._findings.problem(errors.BadNumber(text, why, line=self._meta_lines[key], column=key))
            return None
        return Fraction(text)
