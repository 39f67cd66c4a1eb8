"""The command line as a script sees it: a process with arguments, two streams and an exit code."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest


@dataclass(frozen=True)
class Ran:
    """What a run of the command left behind."""

    code: int
    out: str
    err: str


@pytest.fixture(scope="session")
def greenbudget():
    """Run `greenbudget` with these arguments; keyword arguments become environment variables."""

    def run(*arguments: object, cwd: Path | None = None, **environment: str) -> Ran:
        finished = subprocess.run(
            [sys.executable, "-m", "greenbudget", *map(str, arguments)],
            capture_output=True,
            encoding="utf-8",
            env={**os.environ, **environment},
            cwd=cwd,
            timeout=300,
            check=False,
        )
        assert "Traceback" not in finished.stderr, finished.stderr
        return Ran(finished.returncode, finished.stdout, finished.stderr)

    return run


@pytest.fixture
def pb(tmp_path):
    """Write a small .pb file from lines of PROJECTS and VOTES and extra META lines."""

    def write(projects: str, votes: str, meta: str = "", name: str = "small.pb") -> Path:
        path = tmp_path / name
        path.write_text(
            "META\nkey;value\ndescription;Budżet\ncountry;Poland\nunit;Zielonka\ninstance;2026\n"
            f"{meta.strip()}\nPROJECTS\n{projects.strip()}\nVOTES\n{votes.strip()}\n",
            encoding="utf-8",
        )
        return path

    return write


@pytest.fixture
def two_gardens(pb):
    """Garden 1 (60, 2 votes) and garden 2 (50, 1 vote) with a budget of 100, published winners as greedy gives them."""
    return pb(
        "project_id;cost;votes;name;selected\n1;60;2;Ogród;1\n2;50;1;Łąka;0",
        "voter_id;vote\na;1\nb;1,2",
        "num_projects;2\nnum_votes;2\nbudget;100\nvote_type;approval\nrule;greedy\ncurrency;PLN",
    )
