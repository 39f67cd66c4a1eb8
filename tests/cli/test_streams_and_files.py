"""What a command does to files and streams: nothing that its user did not ask for."""

from __future__ import annotations

import json
import os
import re
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

COMMAND = [sys.executable, "-m", "greenbudget"]


def test_an_election_is_never_overwritten_by_its_outcome(greenbudget, two_gardens):
    """--json on the file that is read is refused, and so is converting a file onto itself."""
    before = two_gardens.read_bytes()
    counted = greenbudget("tabulate", two_gardens, "--rule", "greedy", "--json", two_gardens)
    converted = greenbudget("convert", two_gardens, two_gardens)
    assert (counted.code, converted.code) == (2, 2)
    assert "nothing is written over it" in counted.err
    assert "nothing is written over it" in converted.err
    assert two_gardens.read_bytes() == before


def test_a_link_stays_a_link_and_a_secret_file_stays_secret(greenbudget, two_gardens, tmp_path):
    """The file that a link points to is written, with the permissions that it had."""
    real, link = tmp_path / "real.json", tmp_path / "link.json"
    real.write_text("old", "utf-8")
    real.chmod(0o600)
    link.symlink_to(real)
    assert greenbudget("tabulate", two_gardens, "--rule", "greedy", "--json", link).code == 0
    assert link.is_symlink()
    assert json.loads(real.read_text("utf-8"))[0]["allocation"] == ["1"]
    assert stat.S_IMODE(real.stat().st_mode) == 0o600


def test_a_pipe_is_written_into_and_stays_a_pipe(greenbudget, two_gardens, tmp_path):
    """`--json >(program)` and named pipes receive the JSON."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    received: list[str] = []
    reader = threading.Thread(target=lambda: received.append(pipe.read_text("utf-8")), daemon=True)
    reader.start()
    assert greenbudget("tabulate", two_gardens, "--rule", "greedy", "--json", pipe).code == 0
    reader.join(timeout=30)
    assert json.loads(received[0])[0]["allocation"] == ["1"]
    assert stat.S_ISFIFO(pipe.stat().st_mode)


@pytest.mark.parametrize("out", [".", "", "a" * 300])
def test_a_place_that_cannot_be_written_is_said(greenbudget, two_gardens, tmp_path, out):
    """A folder, no name, a name too long: a sentence and exit code 2."""
    ran = greenbudget("tabulate", two_gardens, "--rule", "greedy", "--json", out, cwd=tmp_path)
    assert ran.code == 2
    assert "cannot be written" in ran.err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this machine has no /dev/full")
def test_a_full_disk_is_said_and_is_no_difference_found(two_gardens):
    """Exit code 1 means that a difference was found; a full disk is 2."""
    with Path("/dev/full").open("w") as full:
        ran = subprocess.run(
            [*COMMAND, "tabulate", two_gardens, "--rule", "greedy"], stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert ran.returncode == 2
    assert b"No space left" in ran.stderr
    assert b"Traceback" not in ran.stderr


def _audit_into_a_closed_pipe(*arguments: object) -> int:
    command = [*COMMAND, "audit", *map(str, arguments)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as audit:
        audit.stdout.close()
        said = audit.stderr.read()
        code = audit.wait(timeout=60)
    assert b"Traceback" not in said
    return code


def test_a_reader_that_stops_early_changes_no_exit_code(two_gardens, tmp_path):
    """`greenbudget audit … | head -0` ends as it would have, with tables and with JSON: same, different, unreadable."""
    differs = tmp_path / "differs.pb"
    differs.write_text(two_gardens.read_text("utf-8").replace("Ogród;1", "Ogród;0"), "utf-8")
    for files, code in (((two_gardens,), 0), ((differs,), 1), ((two_gardens, tmp_path / "missing.pb"), 2)):
        assert _audit_into_a_closed_pipe(*files) == code
        assert _audit_into_a_closed_pipe(*files, "--json", "-") == code


def test_a_reader_that_stops_early_does_not_cost_the_json(two_gardens, tmp_path):
    """The file is written although nobody reads the table."""
    out = tmp_path / "out.json"
    assert _audit_into_a_closed_pipe(two_gardens, "--json", out) == 0
    assert json.loads(out.read_text("utf-8"))[0]["verdict"] == "same"


def test_contradictory_options_are_refused(greenbudget, two_gardens):
    """--strict refuses a file with invalid ballots, --drop-invalid leaves them out: not both."""
    ran = greenbudget("tabulate", two_gardens, "--rule", "greedy", "--strict", "--drop-invalid")
    assert ran.code == 2
    assert "choose one" in ran.err


@pytest.mark.parametrize("columns", ["80", "120"])
def test_figures_are_never_broken_on_a_narrow_screen(greenbudget, columns):
    """On 80 and on 120 columns every cost and the whole reason's first words stand on one line."""
    from greenbudget.resources import sample_elections

    sample = sample_elections() / "green_million" / "election.pb"
    ran = greenbudget("tabulate", sample, "--rule", "equal_shares", COLUMNS=columns)
    lines = ran.out.splitlines()
    assert max(map(len, lines[1:-1])) <= int(columns)
    assert any(re.search(r"410\u202f000 +supporters had", line) for line in lines)


def test_a_point_that_may_part_thousands_is_asked_about(greenbudget, pb):
    """150.000 is read as 150, and said to be."""
    path = pb(
        "project_id;cost\n1;150.000",
        "voter_id;vote\na;1",
        "num_projects;1\nnum_votes;1\nbudget;200000\nvote_type;approval\nrule;greedy",
    )
    ran = greenbudget("check", path)
    assert "150.000 is read as 150" in ran.out
