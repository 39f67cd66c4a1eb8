"""Our own sample elections: what each is said to show is what the count shows."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from fractions import Fraction
from pathlib import Path

import pytest

from greenbudget.ballots import money
from greenbudget.ballots.errors import UnusableFile
from greenbudget.ballots.pabulib import read_election
from greenbudget.reports.outcome_data import outcome_data
from greenbudget.resources import sample_elections
from greenbudget.rules import Rule

FOLDERS = sorted(path.parent for path in sample_elections().glob("*/election.pb"))
GOOD = [folder for folder in FOLDERS if "counts" in json.loads((folder / "expected.json").read_text("utf-8"))]
BAD = [folder for folder in FOLDERS if folder not in GOOD]


def _name(folder: Path) -> str:
    return folder.name


def _expected(folder: Path) -> dict:
    return json.loads((folder / "expected.json").read_text("utf-8"))


@pytest.mark.parametrize("folder", GOOD, ids=_name)
def test_every_sample_is_counted_as_its_story_says(folder):
    """Winners, their order, the money spent and the endowment are those written beside the election."""
    reading = read_election(folder / "election.pb")
    for count in _expected(folder)["counts"]:
        outcome = Rule.parse(count["rule"]).count(reading.election)
        data = outcome_data(reading.election, outcome)
        assert data["allocation"] == count["allocation"], count["rule"]
        for amount in ("total_cost", "endowment"):
            if amount in count:
                assert Fraction(data[amount]) == Fraction(count[amount]), count["rule"]


@pytest.mark.parametrize("folder", GOOD, ids=_name)
def test_every_good_sample_draws_just_the_remarks_of_its_story(folder):
    """A clean file draws none; a withdrawn project, a missing column or dirt as many as its story says."""
    remarks = read_election(folder / "election.pb").remarks
    assert len(remarks) == _expected(folder).get("remarks", 0), [str(remark) for remark in remarks]


@pytest.mark.parametrize("folder", BAD, ids=_name)
def test_every_bad_sample_is_refused_where_its_fault_stands(folder):
    """The first problem is of the kind, at the line and in the column that the story names."""
    with pytest.raises(UnusableFile) as refused:
        read_election(folder / "election.pb")
    problem = refused.value.problems[0]
    seen = {"type": type(problem).__name__, "line": problem.line, "column": problem.column}
    assert seen == _expected(folder)["error"]


def test_the_samples_are_there():
    """Small telling ones, city-sized ones and bad ones."""
    names = {folder.name for folder in FOLDERS}
    assert {
        "three_gardens_one_tie",
        "nobody_voted",
        "project_dearer_than_budget",
        "everything_fits",
        "two_projects_one_square",
        "stop_rule_changes_winners",
        "bad_unknown_project",
        "green_million",
    } <= names


@pytest.mark.parametrize("folder", FOLDERS, ids=_name)
def test_every_sample_has_a_story_of_two_lines(folder):
    """The README beside each election says what it shows."""
    lines = (folder / "README.md").read_text("utf-8").splitlines()
    assert len([line for line in lines if line.strip()]) == 2


@pytest.mark.parametrize("folder", GOOD, ids=_name)
def test_no_count_spends_more_than_the_budget_unless_it_tops_up(folder):
    """What is written in expected.json stays within the budget."""
    election = read_election(folder / "election.pb").election
    for count in _expected(folder)["counts"]:
        spent = money.to_minor_units(count["total_cost"], election.instance.decimals)
        assert spent <= election.instance.budget_limit or "top_up" in count["rule"]


def test_anyone_can_make_the_samples_again(tmp_path, checkout):
    """The generator gives the same bytes as those in the repository, from the same seed, anywhere."""
    command = [sys.executable, "-m", "tools.make_sample_elections", "--out", tmp_path]
    subprocess.run(command, cwd=checkout, check=True, capture_output=True, env={**os.environ, "PYTHONHASHSEED": "7"})
    made = {path.relative_to(tmp_path): path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    kept = checkout / "sample_elections"
    assert made == {path.relative_to(kept): path.read_bytes() for path in kept.rglob("*") if path.is_file()}
