"""`compare`, `check`, `convert`, `rules`, and what holds for all commands."""

from __future__ import annotations

import json

from greenbudget.ballots.pabulib import read_election
from greenbudget.rules import RULES


def test_compare_shows_who_wins_where(greenbudget, two_gardens):
    """Winners under each rule, money spent, voters with nothing funded."""
    ran = greenbudget(
        "compare", two_gardens, "--rule", "greedy", "--rule", "greedy order=votes_per_cost", "--json", "-"
    )
    assert ran.code == 0, ran.err
    (data,) = json.loads(ran.out)
    assert [count["allocation"] for count in data["counts"]] == [["1"], ["1"]]
    assert [count["voters_with_nothing"] for count in data["counts"]] == [0, 0]
    assert "money spent" in ran.err


def test_compare_needs_two_rules(greenbudget, two_gardens):
    """One rule alone is no comparison."""
    ran = greenbudget("compare", two_gardens, "--rule", "greedy")
    assert ran.code == 2
    assert "twice" in ran.err


def test_check_says_what_a_file_holds_and_what_is_odd(greenbudget, pb):
    """A published total that the ballots do not give and a project beyond the budget are named."""
    path = pb(
        "project_id;cost;votes;name\n1;60;7;Ogród\n2;500;1;Łąka",
        "voter_id;vote\na;1\nb;1,2",
        "num_projects;2\nnum_votes;2\nbudget;100\nvote_type;approval\nrule;greedy",
    )
    ran = greenbudget("check", path)
    assert ran.code == 0
    assert "Project 1 is published with 7 in the column votes. The ballots give 2" in ran.out
    assert "Project 2 costs more than the whole budget" in ran.out
    assert "no column selected" in ran.out


def test_check_lists_every_problem_of_an_unusable_file(greenbudget, pb):
    """Two faults, two lines, exit code 2."""
    path = pb(
        "project_id;cost\n1;-60\n1;50",
        "voter_id;vote\na;1",
        "num_projects;2\nnum_votes;1\nbudget;100\nvote_type;approval\nrule;greedy",
    )
    ran = greenbudget("check", path)
    assert ran.code == 2
    assert "it is negative" in ran.err
    assert "stands already in line" in ran.err


def test_convert_goes_to_json_and_back_without_loss(greenbudget, two_gardens, tmp_path):
    """.pb → JSON → .pb reads as the same election."""
    assert greenbudget("convert", two_gardens, tmp_path / "a.json").code == 0
    assert greenbudget("convert", tmp_path / "a.json", tmp_path / "b.pb").code == 0
    assert read_election(tmp_path / "b.pb").election == read_election(two_gardens).election


def test_convert_wants_a_name_that_says_what_to_write(greenbudget, two_gardens, tmp_path):
    """Another ending than .pb or .json is refused."""
    ran = greenbudget("convert", two_gardens, tmp_path / "a.xlsx")
    assert ran.code == 2
    assert ".pb or .json" in ran.err


def test_rules_lists_every_rule_with_its_settings(greenbudget):
    """A form and a report can be built from it."""
    ran = greenbudget("rules", "--json", "-")
    listed = {rule["name"]: [setting["name"] for setting in rule["settings"]] for rule in json.loads(ran.out)}
    assert listed == {name: [setting.name for setting in rule.settings] for name, rule in RULES.items()}


def test_no_arguments_show_the_help(greenbudget):
    """The commands and the exit codes are one word away."""
    ran = greenbudget()
    assert all(
        command in ran.out + ran.err for command in ("tabulate", "audit", "compare", "check", "convert", "rules")
    )
    assert "Exit codes" in greenbudget("--help").out


def test_an_unknown_command_is_wrong_use(greenbudget):
    """Exit code 2, no traceback."""
    assert greenbudget("count").code == 2
