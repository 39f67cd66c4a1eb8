"""Work in several processes: the same answers, the same errors, and no process left behind."""

from __future__ import annotations

import multiprocessing
import operator
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from greenbudget.ballots.errors import BadSetting
from greenbudget.rules import Rule
from greenbudget.rules.parallel import processors, work_through
from tests.elections import vote

#: A program that says when it has counted the first piece and then works on for as long as it is told.
PROGRAM = """
import signal, time
from greenbudget.rules.parallel import work_through

def nap(started, seconds):
    time.sleep(seconds)

if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.default_int_handler)  # a test run in the background (nohup) ignores it
    work_through(nap, None, {naps}, workers=2, progress=lambda stage, done: print("working", flush=True))
"""


def left_behind() -> list[multiprocessing.Process]:
    return multiprocessing.active_children()


def started(tmp_path: Path, checkout: Path, naps: list[float]) -> subprocess.Popen[str]:
    """The program, in a group of processes of its own, once its workers work."""
    script = tmp_path / "program.py"
    script.write_text(PROGRAM.format(naps=naps), encoding="utf-8")
    program = subprocess.Popen(
        [sys.executable, script],
        env={**os.environ, "PYTHONPATH": str(checkout)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert program.stdout is not None
    assert program.stdout.readline() == "working\n"
    return program


def time_until_nobody_is_left(program: subprocess.Popen[str]) -> tuple[float, str]:
    """Seconds until the last process of the program has closed its output, and what they all said about errors."""
    begin = time.monotonic()
    _, said = program.communicate(timeout=60)
    return time.monotonic() - begin, said


@pytest.mark.parametrize("workers", [1, 2, 3])
def test_answers_come_in_the_order_of_the_tasks(workers: int) -> None:
    """However many processes share the work, nobody can tell from what comes out, even if the first takes longest."""
    exponents = [1_000_000, *range(30)]
    assert work_through(operator.pow, 3, exponents, workers=workers) == [3**exponent for exponent in exponents]
    assert left_behind() == []


def test_no_tasks_are_soon_done() -> None:
    """Nothing to do gives no answers and starts no process."""
    assert work_through(operator.sub, 100, [], workers=3) == []


def test_left_alone_it_uses_every_processor() -> None:
    """There is at least the one that runs this test."""
    assert 1 <= processors() <= (os.cpu_count() or 1)
    assert work_through(operator.sub, 3, [1, 2]) == [2, 1]


@pytest.mark.parametrize("workers", [1, 2])
def test_progress_counts_what_is_done(workers: int) -> None:
    """Every finished task is heard of once."""
    heard: list[tuple[str, int]] = []

    def hear(stage: str, done: int) -> None:
        heard.append((stage, done))

    work_through(operator.sub, 1, range(5), workers=workers, progress=hear, stage="thinking")
    assert heard == [("thinking", done) for done in range(1, 6)]


@pytest.mark.parametrize("workers", [1, 2])
def test_an_error_for_a_clerk_arrives_as_it_was_raised(workers: int) -> None:
    """Kind, sentence and facts are the same as without processes; an error is more than its sentence."""
    park = vote(1, {"park": 1}, ["park"])
    with pytest.raises(BadSetting, match="there is no project pond") as caught:
        work_through(Rule.count, Rule.parse("greedy exclusive=park+pond"), [park, park], workers=workers)
    assert vars(caught.value) == {"name": "exclusive", "value": "park+pond"}
    assert left_behind() == []


@pytest.mark.parametrize("workers", [1, 2])
def test_of_several_errors_the_earliest_task_s_is_raised(workers: int) -> None:
    """The error does not depend on which process is faster: the second task fails after a while, the fifth at once."""
    fine, fails_later, fails = ["true"], ["sh", "-c", "sleep 0.3; exit 2"], ["false"]
    with pytest.raises(subprocess.CalledProcessError) as caught:
        work_through(
            operator.call, subprocess.check_call, [fine, fails_later, fine, fine, fails, fine], workers=workers
        )
    assert caught.value.returncode == 2


def test_a_fault_in_the_code_tells_where_it_is() -> None:
    """The place in a worker is lost to a debugger, so the error carries it as a note."""
    with pytest.raises(ZeroDivisionError) as caught:
        work_through(operator.floordiv, 1, [0, 1], workers=2)
    assert "ZeroDivisionError" in caught.value.__notes__[0]
    assert "parallel.py" in caught.value.__notes__[0]


def test_a_worker_that_dies_is_missed() -> None:
    """When the system takes a process away, for lack of memory say, nobody waits for its answer."""
    with pytest.raises(ChildProcessError, match="exit code 3"):
        work_through(operator.call, os._exit, [3, 3], workers=2)
    assert left_behind() == []


def test_whoever_gives_up_leaves_no_process_behind() -> None:
    """A keyboard interrupt while others still work ends them at once."""

    def give_up(stage: str, done: int) -> None:
        raise KeyboardInterrupt

    begin = time.monotonic()
    with pytest.raises(KeyboardInterrupt) as caught:
        work_through(operator.call, time.sleep, [0, 60], workers=2, progress=give_up)
    assert left_behind() == []  # even while the interrupt, and all that it came through, is still held
    assert caught.traceback[-1].name == "give_up"
    assert time.monotonic() - begin < 30


def test_control_c_ends_all_processes_with_one_word(tmp_path: Path, checkout: Path) -> None:
    """The terminal interrupts every process at once; only the first says so."""
    program = started(tmp_path, checkout, [0, 60, 60])
    time.sleep(0.5)  # both workers have begun
    os.killpg(program.pid, signal.SIGINT)
    seconds, said = time_until_nobody_is_left(program)
    assert seconds < 30
    assert said.count("Traceback") == 1
    assert said.rstrip().endswith("KeyboardInterrupt")


def test_workers_do_not_outlive_the_process_that_needs_them(tmp_path: Path, checkout: Path) -> None:
    """When that one is killed, they finish the piece at hand and go, without a word."""
    program = started(tmp_path, checkout, [0, 1, 1, 60, 60, 60])
    program.kill()
    seconds, said = time_until_nobody_is_left(program)
    assert seconds < 30
    assert "Traceback" not in said
