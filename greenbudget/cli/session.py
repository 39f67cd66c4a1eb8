"""What all commands share: reading files with their faults told, progress on long work, JSON, exit codes."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from greenbudget.ballots.errors import GreenbudgetError, Remark, UnusableFile
from greenbudget.ballots.pabulib import Reading, read_election
from greenbudget.reports.outcome_data import Data, as_json
from greenbudget.reports.wording import printable

DONE, DIFFERENCE, UNUSABLE = 0, 1, 2
#: Beyond so many remarks of one file the screen only says how many there are; JSON holds all.
MOST_REMARKS = 5
_SCREEN = Path("-")

#: What stands in the JSON object of a file that was not counted.
UNCOUNTED: Data = dict.fromkeys(("rule", "settings", "allocation", "total_cost", "second_opinion"))

Report = Callable[[str, int], None]


class Session:
    """One run of a command: where it prints, how it reads, what it writes at the end."""

    def __init__(self, json_out: Path | None, *, strict: bool = False, drop_invalid: bool = False) -> None:
        to_screen = json_out == _SCREEN
        # With JSON on the screen, what people read moves to the error stream, so that a script sees JSON alone.
        self.console = Console(stderr=to_screen, highlight=False, markup=False, emoji=False, width=_width())
        self._errors = Console(stderr=True, highlight=False, markup=False, emoji=False, width=_width())
        self._json_out = json_out
        self._strict, self._drop_invalid = strict, drop_invalid

    def read(self, path: Path) -> Reading:
        """Read a file; UnusableFile where that cannot be done."""
        return read_election(path, strict=self._strict, drop_invalid=self._drop_invalid)

    def say(self, text: str) -> None:
        self.console.print(printable(text), soft_wrap=True)

    def complain(self, text: str) -> None:
        """A sentence on the error stream."""
        self._errors.print(printable(text), soft_wrap=True)

    def complain_about(self, path: Path, error: GreenbudgetError) -> Data:
        """Say what is wrong with a file, and give its JSON object."""
        data: Data = {"file": str(path), "error": str(error), **UNCOUNTED}
        if isinstance(error, UnusableFile):
            for problem in error.problems:
                self.complain(f"{path}: {problem}")
            data["problems"] = [
                {
                    "type": type(problem).__name__,
                    "line": problem.line,
                    "column": problem.column,
                    "message": problem.message,
                }
                for problem in error.problems
            ]
        else:
            self.complain(f"{path}: {error}")
        return data

    def tell_remarks(self, path: Path, reading: Reading) -> None:
        """The first remarks on a file, and the ballots left out."""
        for remark in reading.remarks[:MOST_REMARKS]:
            self.complain(f"{path}: {remark}")
        if len(reading.remarks) > MOST_REMARKS:
            more = len(reading.remarks) - MOST_REMARKS
            self.complain(f"{path}: {more} more such remarks; `greenbudget check` lists all.")
        if reading.dropped:
            self.complain(f"{path}: {len(reading.dropped)} invalid ballots are left out.")

    @contextmanager
    def progress(self, total: int, what: str) -> Iterator[Callable[[str], Report]]:
        """
        A bar over `total` files on the error stream, shown only on a terminal.

        Gives a function that begins the next file and returns what rules call to report how far they are.
        """
        columns = (
            SpinnerColumn(),
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
        )
        with Progress(*columns, console=self._errors, transient=True, disable=not self._errors.is_terminal) as bar:
            task = bar.add_task(what, total=total)
            begun = 0

            def begin(name: str) -> Report:
                nonlocal begun
                bar.update(task, completed=begun, description=f"{what} {name}")
                begun += 1

                def report(stage: str, steps: int) -> None:
                    bar.update(task, description=f"{what} {name}: {stage}, {steps} reruns")

                return report

            yield begin

    def write_json(self, data: object) -> int:
        """Write the JSON asked for; the exit code."""
        if self._json_out is None:
            return DONE
        if self._json_out == _SCREEN:
            sys.stdout.write(as_json(data))
            return DONE
        return self.write(self._json_out, as_json(data))

    def write(self, path: Path, text: str) -> int:
        """Write a file whole or not at all; the exit code."""
        unfinished = path.with_name(f".{path.name}.{os.getpid()}.tmp")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            unfinished.write_text(text, encoding="utf-8", newline="\n")
            unfinished.replace(path)
        except OSError as error:
            unfinished.unlink(missing_ok=True)
            self.complain(f"{path} cannot be written: {error.strerror or error}.")
            return UNUSABLE
        return DONE


def remarks_data(remarks: Sequence[Remark]) -> list[Data]:
    return [
        {"line": remark.line, "column": remark.column, "message": remark.message, "remedy": remark.remedy}
        for remark in remarks
    ]


def dropped_data(reading: Reading) -> list[Data]:
    return [
        {"line": ballot.line, "voter_id": ballot.voter_id, "breaches": [str(breach) for breach in ballot.breaches]}
        for ballot in reading.dropped
    ]


def _width() -> int | None:
    """A pipe has no width: tables keep a readable one."""
    return None if os.isatty(1) else 120
