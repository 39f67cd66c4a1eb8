"""Long work in independent pieces, in several processes; what comes out does not depend on how many there are."""

from __future__ import annotations

import multiprocessing
import os
import signal
import traceback
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from typing import Any, TypeVar

from greenbudget.ballots.errors import GreenbudgetError

from .completion import Progress

Shared = TypeVar("Shared")
Task = TypeVar("Task")
Answer = TypeVar("Answer")


#: Seconds that a worker has to go by itself; one that is in the middle of a task does not hear that it should.
_FAREWELL = 1.0


def processors() -> int:
    """How many processes can really run at once."""
    return len(os.sched_getaffinity(0))


def work_through(
    work: Callable[[Shared, Task], Answer],
    shared: Shared,
    tasks: Sequence[Task],
    *,
    workers: int | None = None,
    progress: Progress | None = None,
    stage: str = "",
    apart: bool = False,
) -> list[Answer]:
    """
    `work(shared, task)` for every task; the answers in the order of the tasks.

    `work` is a function of a module, and must depend on nothing but its arguments. `workers` processes share the tasks
    (None: one for each processor); with one, everything happens here, unless the work is to be kept `apart` from this
    process. `progress` hears `stage` and how many are done.

    Of several errors the one of the earliest task is raised. ChildProcessError says that a worker ended by itself, as
    happens when memory runs out. A keyboard interrupt ends the workers, and so does the end of this process. Workers
    import the main script anew, which therefore has to say `if __name__ == "__main__"`.
    """
    number = min(workers or processors(), len(tasks))
    alone = number <= 1 and not (apart and tasks)
    pieces = _here(work, shared, tasks) if alone else _elsewhere(work, shared, tasks, number)
    answers: dict[int, Answer] = {}
    with closing(pieces):
        for place, answer in pieces:
            answers[place] = answer
            if progress:
                progress(stage, len(answers))
    return [answers[place] for place in range(len(tasks))]


def _here(
    work: Callable[[Shared, Task], Answer], shared: Shared, tasks: Sequence[Task]
) -> Generator[tuple[int, Answer], None, None]:
    for place, task in enumerate(tasks):
        yield place, work(shared, task)


def _elsewhere(
    work: Callable[[Shared, Task], Answer], shared: Shared, tasks: Sequence[Task], workers: int
) -> Generator[tuple[int, Answer], None, None]:
    """The places of tasks and their answers, as they come in."""
    remaining: Iterator[tuple[int, Task]] = iter(enumerate(tasks))
    busy: dict[Connection, tuple[_Worker, int]] = {}
    failures: dict[int, Exception] = {}
    staff: list[_Worker] = []
    try:
        staff.extend(_Worker() for _ in range(workers))
        for worker in staff:
            worker.send((work, shared))
        idle = list(staff)
        while True:
            for worker, (place, task) in zip(idle, remaining, strict=False):
                worker.send(task)
                busy[worker.line] = worker, place
            if not busy:
                break
            idle = []
            ready = wait(list(busy))
            for line in [line for line in busy if line in ready]:
                worker, place = busy.pop(line)
                idle.append(worker)
                try:
                    answer = worker.receive()
                except Exception as error:  # noqa: BLE001  # it is raised below
                    failures[place] = error
                    remaining = iter(())  # whatever is still to be handed out comes later than this task
                else:
                    yield place, answer
    finally:
        for worker in staff:
            worker.end()
    if failures:
        raise failures[min(failures)]


class _Worker:
    """A process, and the line to it."""

    def __init__(self) -> None:
        # A fork would copy locks that threads of a web server may hold at that moment.
        context = multiprocessing.get_context("spawn")
        self.line, far_end = context.Pipe()
        self._process = context.Process(target=_serve, args=(far_end,), daemon=True)
        self._process.start()
        far_end.close()  # only the worker holds it now, so that each side hears when the other is gone

    def send(self, message: object) -> None:
        try:
            self.line.send(message)
        except OSError:
            raise self._gone() from None

    def receive(self) -> Any:
        """The answer to a task; raises what the task raised."""
        try:
            answer = self.line.recv()
        except (EOFError, OSError):
            raise self._gone() from None
        if isinstance(answer, _Failure):
            raise answer.error()
        return answer

    def end(self) -> None:
        self.line.close()  # a worker that waits for work goes by itself, and takes its temporary files with it
        self._process.join(_FAREWELL)
        self._process.terminate()
        self._process.join()
        self._process.close()

    def _gone(self) -> ChildProcessError:
        self._process.join()
        return ChildProcessError(f"A worker process ended by itself, with exit code {self._process.exitcode}.")


@dataclass(frozen=True, slots=True)
class _Failure:
    """An error on its way from a worker. Pickled as it is, an error of ours would be made anew from its sentence."""

    kind: type[Exception]
    said: tuple[object, ...]
    facts: dict[str, object]

    def error(self) -> Exception:
        error: Exception = self.kind.__new__(self.kind, *self.said)
        error.__dict__.update(self.facts)
        return error


def _serve(line: Connection) -> None:
    """The life of a worker: learn the work, then do task after task until the line is dead."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # ^C reaches every process of a terminal; the first one ends the rest
    with suppress(EOFError, OSError):
        work, shared = line.recv()
        while True:
            line.send(_attempt(work, shared, line.recv()))


def _attempt(work: Callable[[Any, Any], Any], shared: object, task: object) -> object:
    try:
        return work(shared, task)
    except Exception as error:  # noqa: BLE001  # whatever it is, it goes to the caller
        if not isinstance(error, GreenbudgetError):
            error.add_note(f"In a worker process: {traceback.format_exc()}")
        return _Failure(type(error), error.args, vars(error))
