"""
Everything that can be wrong with what somebody hands us, said to the person who made it.

    GreenbudgetError                      one sentence in `str(error)`, the facts as attributes
    ├── UnusableFile                      the file cannot be counted; lists every problem found
    ├── Problem                           one fault of a file, at a line and a column
    │   ├── FaultyFile                    the file as a whole: missing, empty, folder, encoding, too long a line
    │   ├── MissingSection, MissingColumn, MissingMeta, MissingValue, RepeatedSection, RepeatedColumn
    │   ├── NamelessColumn
    │   ├── MalformedRow, TruncatedSection, UnclosedQuote, StrayQuote
    │   ├── BadAmount, BadNumber          a cost, budget, limit or points value that is no usable number
    │   ├── UnknownVoteType, BadProjectId
    │   ├── DuplicateProject, DuplicateVoter, UnknownProject
    │   ├── PointsMismatch                a points list that is not as long as its vote
    │   ├── AbsurdPoints                  more points than can be added up exactly
    │   └── BrokenLimit                   an invalid ballot in a file that is read strictly
    ├── InvalidBallot                     a ballot that breaks the limits of its type
    │   ├── BallotTooShort, BallotTooLong, BallotTooCheap, BallotTooCostly
    │   ├── NotExactlyOne
    │   └── PointsTooLow, PointsTooHigh, PointsTotalTooLow, PointsTotalTooHigh
    └── WrongUse                          a rule, setting or election that do not go together
        ├── UnknownRule, UnknownSetting, BadSetting
        ├── TooLargeToCount               figures beyond what is added up exactly
        └── RuleRefuses                   the rule cannot be applied to this election, and why
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

#: A damaged file can have a fault in every line; beyond so many nobody reads on, and neither do we.
MOST_PROBLEMS = 100


class GreenbudgetError(Exception):
    """Root of the tree: `str(error)` is a sentence for a person."""


@dataclass(frozen=True)
class Remark:
    """Something odd in a file that was read all the same: where it stands, what it is, how to mend it."""

    line: int
    message: str
    remedy: str
    column: str = ""
    minor: bool = False  # `check` lists it; nobody who counts needs to look at it

    def __str__(self) -> str:
        return f"{_place(self.line, self.column)}{self.message} {self.remedy}".rstrip()


class Problem(GreenbudgetError):
    """One fault of a file that makes it unusable, at a 1-based line (0: the file as a whole) and a column."""

    def __init__(self, message: str, *, line: int = 0, column: str = "") -> None:
        self.message = message
        self.line = line
        self.column = column
        super().__init__(message)

    def __str__(self) -> str:
        return f"{_place(self.line, self.column)}{self.message}"


class FaultyFile(Problem):
    """The file as a whole: it is missing, empty, a folder, not UTF-8, or has a line without end."""


class MissingSection(Problem):
    def __init__(self, section: str, *, line: int) -> None:
        self.section = section
        super().__init__(
            f"The section {section} is missing. A .pb file has META, PROJECTS and VOTES, each on a line of its own; "
            "its JSON twin has meta, projects and votes.",
            line=line,
        )


class RepeatedSection(Problem):
    def __init__(self, section: str, *, line: int) -> None:
        self.section = section
        super().__init__(f"The section {section} begins a second time. Join both parts into one.", line=line)


class MissingColumn(Problem):
    def __init__(self, section: str, missing: str, present: Sequence[str], *, line: int) -> None:
        self.section, self.missing, self.present = section, missing, tuple(present)
        found = shortened(", ".join(present), 200) or "nothing"
        super().__init__(f"The header of {section} has no column {missing}; it has {found}.", line=line, column=missing)


class RepeatedColumn(Problem):
    def __init__(self, section: str, repeated: str, *, line: int) -> None:
        self.section, self.repeated = section, repeated
        name = shortened(repeated)
        super().__init__(f"The header of {section} has the column {name} twice.", line=line, column=name)


class NamelessColumn(Problem):
    def __init__(self, section: str, place: int, *, line: int) -> None:
        self.section, self.place = section, place
        super().__init__(f"The header of {section} has no name for its column {place}.", line=line)


class MissingMeta(Problem):
    def __init__(self, key: str, *, line: int) -> None:
        self.key = key
        super().__init__(f"META has no line for {key}, without which nothing can be counted.", line=line, column=key)


class MissingValue(Problem):
    def __init__(self, section: str, column: str, *, line: int) -> None:
        self.section = section
        super().__init__(f"This row of {section} has nothing in the column {column}.", line=line, column=column)


class MalformedRow(Problem):
    def __init__(self, section: str, found: int, expected: int, *, line: int, missing: str = "") -> None:
        self.section, self.found, self.expected = section, found, expected
        if found < expected:
            message = f"This row of {section} ends before the column {missing}: {found} values for {expected} columns."
        else:
            message = (
                f"This row of {section} has {found} values for {expected} columns. "
                'A text that contains ";" must stand in quotes.'
            )
        super().__init__(message, line=line, column=missing)


class TruncatedSection(Problem):
    def __init__(self, section: str, declared: int, found: int, *, line: int) -> None:
        self.section, self.declared, self.found = section, declared, found
        super().__init__(
            f"META announces {declared} rows in {section}, the file holds {found}: its end seems to be missing. "
            "Fetch the file again, or correct the number in META if all is there.",
            line=line,
        )


class UnclosedQuote(Problem):
    def __init__(self, *, line: int) -> None:
        super().__init__('A quote (") opened here is never closed.', line=line)


class StrayQuote(Problem):
    def __init__(self, *, line: int) -> None:
        super().__init__(
            'A closing quote (") is followed by more text. Write a quote that belongs to the text twice ("").',
            line=line,
        )


class BadAmount(Problem):
    def __init__(self, text: str, why: str, *, line: int, column: str) -> None:
        self.text = text
        super().__init__(f"“{shortened(text)}” is no usable amount of money: {why}.", line=line, column=column)


class BadNumber(Problem):
    def __init__(self, text: str, why: str, *, line: int, column: str) -> None:
        self.text = text
        super().__init__(f"“{shortened(text)}” is no usable number: {why}.", line=line, column=column)


class UnknownVoteType(Problem):
    def __init__(self, vote_type: str, known: Sequence[str], *, line: int) -> None:
        self.vote_type = vote_type
        super().__init__(
            f"The vote type “{shortened(vote_type)}” is unknown. Known are {', '.join(known)}.",
            line=line,
            column="vote_type",
        )


class BadProjectId(Problem):
    def __init__(self, project_id: str, *, line: int) -> None:
        self.project_id = project_id
        super().__init__(
            f"The project id “{shortened(project_id)}” contains a comma, which separates projects in a vote.",
            line=line,
            column="project_id",
        )


class DuplicateProject(Problem):
    def __init__(self, project_id: str, first_line: int, *, line: int) -> None:
        self.project_id, self.first_line = project_id, first_line
        super().__init__(
            f"The project {shortened(project_id)} stands already in line {first_line}.", line=line, column="project_id"
        )


class DuplicateVoter(Problem):
    def __init__(self, voter_id: str, first_line: int, *, line: int) -> None:
        self.voter_id, self.first_line = voter_id, first_line
        super().__init__(
            f"The voter {shortened(voter_id)} has voted already in line {first_line}.", line=line, column="voter_id"
        )


class UnknownProject(Problem):
    def __init__(self, project_id: str, *, line: int) -> None:
        self.project_id = project_id
        super().__init__(
            f"The vote names the project “{shortened(project_id)}”, which is not in PROJECTS.", line=line, column="vote"
        )


class PointsMismatch(Problem):
    def __init__(self, choices: int, points: int, *, line: int) -> None:
        self.choices, self.points = choices, points
        super().__init__(
            f"The vote names {_count(choices, 'project')}, but the list of points has {_count(points, 'value')}.",
            line=line,
            column="points",
        )


class AbsurdPoints(Problem):
    def __init__(self, *, line: int) -> None:
        super().__init__(
            "The points of all ballots together are too many to be added up exactly.", line=line, column="points"
        )


class BrokenLimit(Problem):
    """A ballot that breaks a declared limit, in a file that is read strictly; `breach` carries the figures."""

    def __init__(self, breach: GreenbudgetError, *, line: int) -> None:
        self.breach = breach
        super().__init__(str(breach), line=line, column="vote")


class UnusableFile(GreenbudgetError):
    """A file that cannot be counted, with the problems found in it (the first MOST_PROBLEMS), in the order of lines."""

    def __init__(self, name: str, problems: Sequence[Problem]) -> None:
        self.name = name
        self.problems = tuple(problems)
        more = len(self.problems) - 1
        further = f"{'at least ' if len(self.problems) >= MOST_PROBLEMS else ''}{_count(more, 'further problem')}"
        super().__init__(f"{name}: {self.problems[0]}" + (f" (and {further})" if more else ""))


# Ballots that break the limits of their type ------------------------------------------------------------------------


class InvalidBallot(GreenbudgetError):
    """A ballot that breaks the limits declared for it; the figures are attributes."""


class BallotTooShort(InvalidBallot):
    def __init__(self, chosen: int, required: int) -> None:
        self.chosen, self.required = chosen, required
        super().__init__(f"This ballot names {_count(chosen, 'project')}; at least {required} are required.")


class BallotTooLong(InvalidBallot):
    def __init__(self, chosen: int, allowed: int) -> None:
        self.chosen, self.allowed = chosen, allowed
        super().__init__(f"This ballot names {_count(chosen, 'project')}; at most {allowed} are allowed.")


class NotExactlyOne(InvalidBallot):
    def __init__(self, chosen: int) -> None:
        self.chosen = chosen
        super().__init__(f"This ballot names {_count(chosen, 'project')}; exactly one is required.")


class BallotTooCheap(InvalidBallot):
    def __init__(self, total: str, required: str) -> None:
        self.total, self.required = total, required
        super().__init__(f"The chosen projects cost {total} together; at least {required} are required.")


class BallotTooCostly(InvalidBallot):
    def __init__(self, total: str, allowed: str) -> None:
        self.total, self.allowed = total, allowed
        super().__init__(f"The chosen projects cost {total} together; at most {allowed} are allowed.")


class PointsTooLow(InvalidBallot):
    def __init__(self, project_id: str, points: Fraction, required: Fraction) -> None:
        self.project_id, self.points, self.required = project_id, points, required
        super().__init__(
            f"This ballot gives project {shortened(project_id)} {plain(points)} points; "
            f"at least {plain(required)} are required."
        )


class PointsTooHigh(InvalidBallot):
    def __init__(self, project_id: str, points: Fraction, allowed: Fraction) -> None:
        self.project_id, self.points, self.allowed = project_id, points, allowed
        super().__init__(
            f"This ballot gives project {shortened(project_id)} {plain(points)} points; "
            f"at most {plain(allowed)} are allowed."
        )


class PointsTotalTooLow(InvalidBallot):
    def __init__(self, total: Fraction, required: Fraction) -> None:
        self.total, self.required = total, required
        super().__init__(f"This ballot gives {plain(total)} points in all; at least {plain(required)} are required.")


class PointsTotalTooHigh(InvalidBallot):
    def __init__(self, total: Fraction, allowed: Fraction) -> None:
        self.total, self.allowed = total, allowed
        super().__init__(f"This ballot gives {plain(total)} points in all; at most {plain(allowed)} are allowed.")


# Rules, settings and elections that do not go together ------------------------------------------------------------


class WrongUse(GreenbudgetError):
    """A rule, its settings and an election do not go together; the sentence says what to change."""


class UnknownRule(WrongUse):
    def __init__(self, name: str, known: Sequence[str]) -> None:
        self.name = name
        super().__init__(f"There is no rule “{name}”. Known are {', '.join(known)}.")


class UnknownSetting(WrongUse):
    def __init__(self, rule: str, name: str, known: Sequence[str]) -> None:
        self.rule, self.name = rule, name
        super().__init__(f"The rule {rule} has no setting “{name}”. It has {', '.join(known)}.")


class BadSetting(WrongUse):
    def __init__(self, name: str, value: str, why: str) -> None:
        self.name, self.value = name, value
        super().__init__(f"The setting {shortened(name)}={shortened(value)} cannot be used: {why}.")


class TooLargeToCount(WrongUse):
    """Figures that whole numbers of 64 bits cannot add up."""

    def __init__(self, what: str) -> None:
        self.what = what
        super().__init__(f"This election cannot be counted exactly: {what} are too large to be added up in 64 bits.")


class RuleRefuses(WrongUse):
    def __init__(self, rule: str, why: str) -> None:
        self.rule = rule
        super().__init__(f"The rule {rule} cannot count this election: {why}.")


def shortened(text: str, limit: int = 60) -> str:
    """`text`, cut to `limit` characters and printable, so that a faulty file cannot flood or garble a message."""
    cut = text if len(text) <= limit else text[: limit - 1] + "…"
    return "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in cut)


def plain(number: Fraction) -> str:
    """A fraction as a person writes it: 7, 2.5, or 1/3 where no decimal ends."""
    if number.denominator == 1:
        return str(number.numerator)
    reduced = number.denominator
    for prime in (2, 5):
        while reduced % prime == 0:
            reduced //= prime
    if reduced != 1:
        return str(number)
    digits = 0
    while (number * 10**digits).denominator != 1:
        digits += 1
    whole = abs(number * 10**digits).numerator
    sign = "-" if number < 0 else ""
    return f"{sign}{whole // 10**digits}.{whole % 10**digits:0{digits}d}"


def _place(line: int, column: str) -> str:
    return (f"line {line}" + (f", column {column}" if column else "") + ": ") if line else ""


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
