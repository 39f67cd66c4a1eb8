"""What all commands share: reading files with their faults told, progress on long work, JSON, exit codes."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import NamedTemporaryFile

from rich.console import Console, RenderableType
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn
from rich.text import Text

from greenbudget.ballots.errors import GreenbudgetError, Remark, UnusableFile
from greenbudget.ballots.pabulib import Reading, read_election
from greenbudget.reports.language import TERMINAL
from greenbudget.reports.outcome_data import Data, as_json
from greenbudget.reports.wording import printable
from greenbudget.rules.explanation import Report

from .words import counted

DONE, DIFFERENCE, UNUSABLE = 0, 1, 2
#: Beyond so many remarks of one file the screen only says how many there are; JSON holds all.
MOST_REMARKS = 5
_SCREEN = Path("-")

#: What stands in the JSON object of a file that was not counted.
UNCOUNTED: Data = dict.fromkeys(("rule", "settings", "allocation", "total_cost", "second_opinion"))


class _Screen(Console):
    """A console that carries on, in silence, when nobody reads any more (`greenbudget … | head`)."""

    def __init__(self, *, stderr: bool) -> None:
        # A pipe has no width: tables keep a readable one, unless COLUMNS says otherwise.
        stream = sys.stderr if stderr else sys.stdout
        width = None if stream.isatty() or "COLUMNS" in os.environ else 120
        super().__init__(stderr=stderr, highlight=False, markup=False, emoji=False, width=width)

    def on_broken_pipe(self) -> None:
        self.quiet = True
        os.dup2(os.open(os.devnull, os.O_WRONLY), self.file.fileno())


class Session:
    """One run of a command: what it reads, where it prints, what it writes at the end."""

    def __init__(
        self, json_out: Path | None, files: Sequence[Path] = (), *, strict: bool = False, drop_invalid: bool = False
    ) -> None:
        to_screen = json_out == _SCREEN
        # With JSON on the screen, what people read moves to the error stream, so that a script sees JSON alone.
        self._screen = _Screen(stderr=to_screen)
        self._errors = _Screen(stderr=True)
        self._bar: Progress | None = None
        self._json_out = json_out
        self._files = tuple(files)
        self._strict, self._drop_invalid = strict, drop_invalid

    def refuse_to_overwrite(self, path: Path | None) -> bool:
        """Whether writing `path` would destroy a file that is read; says so."""
        for file in self._files:
            if path is not None and path.exists() and file.exists() and path.samefile(file):
                self.complain(f"{path} is the file that is read; nothing is written over it. Name another.")
                return True
        return False

    def refuses_to_begin(self) -> bool:
        """Whether the options contradict each other or the input would be overwritten; says so."""
        if self._strict and self._drop_invalid:
            self.complain("--strict refuses files with invalid ballots, --drop-invalid leaves those out: choose one.")
            return True
        return self.refuse_to_overwrite(self._json_out)

    def read(self, path: Path) -> Reading:
        """Read a file; UnusableFile where that cannot be done."""
        return read_election(path, strict=self._strict, drop_invalid=self._drop_invalid)

    def show(self, *parts: RenderableType) -> None:
        """
        Print what people read, sentences and tables, with the progress bar out of the way.

        Sentences lose what could steer the terminal; they wrap between words there, and not at all in a pipe.
        """
        if self._bar:
            self._bar.stop()
        for part in parts:
            if isinstance(part, str):
                self._screen.print(Text(printable(part)), soft_wrap=not self._screen.is_terminal)
            else:
                self._screen.print(part)
        if self._bar:
            self._bar.start()

    @property
    def width(self) -> int:
        """How many characters fit on a line of the screen."""
        return self._screen.width

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
        """The first remarks on a file that matter to its count, and the ballots left out."""
        remarks = [remark for remark in reading.remarks if not remark.minor]
        for remark in remarks[:MOST_REMARKS]:
            self.complain(f"{path}: {remark}")
        if len(remarks) > MOST_REMARKS:
            more = len(remarks) - MOST_REMARKS
            self.complain(f"{path}: {counted(more, 'more remark')}; `greenbudget check` lists all.")
        if reading.dropped:
            self.complain(f"{path}: {counted(len(reading.dropped), 'invalid ballot')} left out.")

    @contextmanager
    def progress(self, total: int, what: str) -> Iterator[Callable[[str], Report]]:
        """
        A bar over `total` files (or rules) on the error stream, shown only on a terminal.

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
            self._bar = bar if self._errors.is_terminal else None
            task = bar.add_task(what, total=total)
            begun = 0

            def begin(name: str) -> Report:
                nonlocal begun
                bar.update(task, completed=begun, description=f"{what} {name}")
                begun += 1

                def report(stage: str, steps: int, total: int | None = None) -> None:
                    if total is None:
                        bar.update(task, description=f"{what} {name}: {stage}, {counted(steps, 'rerun')}")
                        return
                    said = f"{what} {name}: {stage}, {TERMINAL.figure(steps)} of {TERMINAL.figure(total)}"
                    bar.update(task, description=said, completed=steps, total=total)

                return report

            try:
                yield begin
            finally:
                self._bar = None

    def write_json(self, data: object) -> int:
        """Write the JSON asked for; the exit code."""
        if self._json_out is None:
            return DONE
        if self._json_out == _SCREEN:
            try:
                sys.stdout.write(as_json(data))
                sys.stdout.flush()
            except BrokenPipeError:  # click would make exit code 1 of it, which says that a difference was found
                os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return DONE
        return self.write(self._json_out, as_json(data))

    def write(self, path: Path, text: str) -> int:
        """Write a file whole or not at all (a device or a pipe as it is); the exit code."""
        if self.refuse_to_overwrite(path):
            return UNUSABLE
        try:
            target = path.resolve()
            target.parent.mkdir(parents=True, exist_ok=True)
            if target.exists() and not target.is_file():
                target.write_text(text, encoding="utf-8", newline="\n")
            else:
                _replace(target, text)
        except (OSError, ValueError) as error:
            self.complain(f"{path} cannot be written: {getattr(error, 'strerror', None) or error}.")
            return UNUSABLE
        return DONE


def _replace(target: Path, text: str) -> None:
    """Put a file in the place of `target` in one step, with the permissions that it had."""
    with NamedTemporaryFile("w", dir=target.parent, encoding="utf-8", newline="\n", delete=False) as unfinished:
        try:
            unfinished.write(text)
            unfinished.close()
            mode = target.stat().st_mode if target.exists() else 0o666 & ~_umask()
            Path(unfinished.name).chmod(stat.S_IMODE(mode))
            Path(unfinished.name).replace(target)
        except BaseException:  # Ctrl-C included
            Path(unfinished.name).unlink(missing_ok=True)
            raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


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
