"""What is found while a file is read: problems, which make it unusable, and remarks, which do not."""

from __future__ import annotations

from .errors import MOST_PROBLEMS, Problem, Remark, UnusableFile


class Findings:
    """The problems and remarks of one file."""

    def __init__(self, name: str, problems: list[Problem], remarks: list[Remark]) -> None:
        self._name = name
        self._problems = problems
        self._remarks = remarks

    @property
    def unusable(self) -> bool:
        """Whether a problem was found."""
        return bool(self._problems)

    def problem(self, problem: Problem) -> None:
        """Note a problem; UnusableFile once there are too many to read."""
        self._problems.append(problem)
        if len(self._problems) >= MOST_PROBLEMS:
            self.refuse_if_unusable()

    def remark(self, line: int, message: str, remedy: str, column: str = "") -> None:
        """Note something odd that is read all the same."""
        self._remarks.append(Remark(line, message, remedy, column))

    def refuse_if_unusable(self) -> None:
        """Raise UnusableFile with every problem so far, in the order of lines."""
        if self._problems:
            raise UnusableFile(self._name, sorted(self._problems, key=lambda problem: problem.line)) from None

    def sorted_remarks(self) -> tuple[Remark, ...]:
        """The remarks in the order of lines."""
        return tuple(sorted(self._remarks, key=lambda remark: remark.line))
