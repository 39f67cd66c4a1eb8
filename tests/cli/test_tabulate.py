"""`greenbudget tabulate`: count by a rule, print it, write it."""

from __future__ import annotations

import json

import pytest

from greenbudget.resources import sample_elections

GREEN_MILLION = sample_elections() / "green_million" / "election.pb"


def test_the_json_holds_what_scripts_rely_on(greenbudget, two_gardens, tmp_path):
    """One object a file, with file, rule, settings, allocation, total cost and the second opinion."""
    out = tmp_path / "new folder" / "out.json"
    ran = greenbudget("tabulate", two_gardens, "--rule", "greedy", "--json", out)
    assert ran.code == 0, ran.err
    (data,) = json.loads(out.read_text("utf-8"))
    assert data["file"] == str(two_gardens)
    assert data["rule"] == "greedy"
    assert data["settings"]["misfit"] == "skip"
    assert data["settings"]["ties"] == "lower_cost,more_votes,published"
    assert data["allocation"] == ["1"]
    assert data["total_cost"] == "60"
    assert data["second_opinion"] is None
    assert "endowment" not in data
    assert data["refusals"] == [
        {"project": "2", "reason": "did_not_fit", "votes": "1", "needed": "50", "available": "40"}
    ]


def test_equal_shares_says_what_each_voter_held(greenbudget, two_gardens, tmp_path):
    """The endowment is a decimal of whole units."""
    out = tmp_path / "out.json"
    ran = greenbudget("tabulate", two_gardens, "--rule", "equal_shares", "--set", "completion=add1", "--json", out)
    assert ran.code == 0, ran.err
    (data,) = json.loads(out.read_text("utf-8"))
    assert data["allocation"] == ["1"]
    assert data["endowment"] == "79"  # with 80 each, b could pay 50 for the meadow after 30 for the garden
    assert data["completion"]["ended_because"] == "budget_limit"


def test_a_rule_can_be_given_as_one_line(greenbudget, two_gardens):
    """`--rule "greedy misfit=stop"` and `--rule greedy --set misfit=stop` are the same."""
    one = greenbudget("tabulate", two_gardens, "--rule", "greedy misfit=stop", "--json", "-")
    other = greenbudget("tabulate", two_gardens, "--rule", "greedy", "--set", "misfit=stop", "--json", "-")
    assert one.code == other.code == 0
    assert one.out == other.out


def test_the_table_names_winners_losers_and_reasons(greenbudget, two_gardens):
    """A person reads who won, what was left, and why the other did not win."""
    ran = greenbudget("tabulate", two_gardens, "--rule", "greedy")
    assert "✓ 1" in ran.out
    assert "Ogród" in ran.out
    assert "did not fit: 40" in ran.out
    assert "1 of 2 projects funded" in ran.out


def test_the_same_input_gives_the_same_bytes_whatever_the_hash_seed(greenbudget, tmp_path):
    """Order never depends on hashing: two runs with different PYTHONHASHSEED write the same file."""
    written = []
    for seed in ("0", "1", "4242"):
        out = tmp_path / f"{seed}.json"
        arguments = ("--rule", "equal_shares completion=add1 comparison=greedy", "--json", out)
        assert greenbudget("tabulate", GREEN_MILLION, *arguments, PYTHONHASHSEED=seed).code == 0
        written.append(out.read_bytes())
    assert written[0] == written[1] == written[2]


def test_an_unreadable_file_still_gets_its_object_and_the_others_are_counted(greenbudget, two_gardens, tmp_path):
    """Objects stand in the order of the files; the exit code says that something was unusable."""
    ran = greenbudget("tabulate", tmp_path / "nowhere.pb", two_gardens, "--rule", "greedy", "--json", "-")
    missing, counted = json.loads(ran.out)
    assert ran.code == 2
    assert "no such file" in missing["error"].lower()
    assert counted["allocation"] == ["1"]
    assert "nowhere.pb" in ran.err


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--rule", "greddy"), "There is no rule “greddy”. Known are greedy, knapsack, equal_shares."),
        (("--rule", "greedy", "--set", "misfits=stop"), "The rule greedy has no setting “misfits”."),
        (("--rule", "greedy", "--set", "misfit=halt"), "it takes skip or stop or top_up"),
        (("--rule", "greedy", "--set", "misfit"), "write name=value"),
        (("--rule", "greedy", "--set", "misfit=stop", "--set", "misfit=skip"), "it is set twice"),
        (("--rule", "greedy", "--set", "exclusive=1+99"), "there is no project 99"),
        (("--rule", "equal_shares", "--set", "min_share=zieleń:20%"), "equal shares rules out"),
        (("--rule", "greedy", "--set", "ties=more_points"), "these ballots carry no points"),
    ],
)
def test_wrong_use_ends_with_exit_code_2_and_says_what_to_write(greenbudget, two_gardens, arguments, sentence):
    """A slip in a setting is named, with what could stand there instead."""
    ran = greenbudget("tabulate", two_gardens, *arguments)
    assert ran.code == 2
    assert sentence in ran.err


def test_more_votes_is_refused_where_ballots_carry_points(greenbudget, pb):
    """“More votes” could mean points, voters or first ranks: the sentence names the three."""
    ranked = pb(
        "project_id;cost\n1;60\n2;50",
        "voter_id;vote\na;1,2\nb;2,1",
        "num_projects;2\nnum_votes;2\nbudget;100\nvote_type;ordinal\nrule;greedy\nmax_length;2",
    )
    ran = greenbudget("tabulate", ranked, "--rule", "greedy", "--set", "ties=more_votes,published")
    assert ran.code == 2
    assert all(key in ran.err for key in ("more_points", "more_voters", "more_first_ranks"))


def test_json_that_cannot_be_written_is_said(greenbudget, two_gardens, tmp_path):
    """A folder in the place of the file: a sentence and exit code 2."""
    ran = greenbudget("tabulate", two_gardens, "--rule", "greedy", "--json", tmp_path)
    assert ran.code == 2
    assert "cannot be written" in ran.err


def test_names_cannot_steer_the_terminal(greenbudget, pb):
    """Control characters and markup in a project's name are printed as harmless text."""
    path = pb(
        "project_id;cost;name\n1;60;\x1b[31mŁ [b]x",
        "voter_id;vote\na;1",
        "num_projects;1\nnum_votes;1\nbudget;100\nvote_type;approval\nrule;greedy",
    )
    ran = greenbudget("tabulate", path, "--rule", "greedy")
    assert "\x1b[31m" not in ran.out
    assert "[b]x" in ran.out


def test_ballots_beyond_the_limits_are_counted_left_out_or_refused_as_asked(greenbudget, pb):
    """By default with a remark; --drop-invalid leaves out and lists; --strict refuses the file."""
    path = pb(
        "project_id;cost;votes\n1;60;2\n2;50;1",
        "voter_id;vote\na;1\nb;1,2",
        "num_projects;2\nnum_votes;2\nbudget;100\nvote_type;approval\nrule;greedy\nmax_length;1",
    )
    counted = greenbudget("tabulate", path, "--rule", "greedy", "--json", "-")
    assert (counted.code, json.loads(counted.out)[0]["voters"]) == (0, 2)
    assert "at most 1 are allowed" in counted.err
    dropped = greenbudget("tabulate", path, "--rule", "greedy", "--json", "-", "--drop-invalid")
    assert (dropped.code, json.loads(dropped.out)[0]["voters"]) == (0, 1)
    assert json.loads(dropped.out)[0]["dropped"][0]["voter_id"] == "b"
    strict = greenbudget("tabulate", path, "--rule", "greedy", "--json", "-", "--strict")
    assert strict.code == 2
    assert "at most 1 are allowed" in json.loads(strict.out)[0]["error"]


def test_the_second_opinion_agrees_on_the_green_million(greenbudget):
    """pabutools counts the sample as we do."""
    pytest.importorskip("pabutools", reason="the second opinion needs pabutools")
    ran = greenbudget("tabulate", GREEN_MILLION, "--rule", "greedy", "--second-opinion", "--json", "-")
    assert ran.code == 0, ran.err
    assert json.loads(ran.out)[0]["second_opinion"] == "agree"


def test_a_project_that_only_left_out_ballots_named_has_no_supporters(greenbudget, pb):
    """With --drop-invalid, equal shares counts as if the invalid ballot had never been cast."""
    path = pb(
        "project_id;cost;votes\n1;60;3\n2;30;1",
        "voter_id;vote\na;1\nb;1\nc;1,2",
        "num_projects;2\nnum_votes;3\nbudget;100\nvote_type;approval\nrule;greedy\nmax_length;1",
    )
    ran = greenbudget("tabulate", path, "--rule", "equal_shares", "--drop-invalid", "--json", "-")
    assert ran.code == 0, ran.err
    (data,) = json.loads(ran.out)
    assert data["allocation"] == ["1"]
    assert [refusal["reason"] for refusal in data["refusals"]] == ["no_support"]


def test_a_setting_in_the_line_and_beside_it_is_set_twice(greenbudget, two_gardens):
    """Whichever of the two is the default, the slip is said."""
    for line, further in (("greedy misfit=skip", "misfit=stop"), ("greedy misfit=stop", "misfit=skip")):
        ran = greenbudget("tabulate", two_gardens, "--rule", line, "--set", further)
        assert ran.code == 2
        assert "it is set twice" in ran.err


def test_a_billion_declared_slots_cost_neither_time_nor_paper(greenbudget, pb):
    """Only as many ranks are given points as there are projects to rank."""
    ranked = pb(
        "project_id;cost\n1;60\n2;50",
        "voter_id;vote\na;1,2\nb;2,1",
        "num_projects;2\nnum_votes;2\nbudget;100\nvote_type;ordinal\nrule;greedy\nmax_length;999999999",
    )
    ran = greenbudget("tabulate", ranked, "--rule", "greedy", "--json", "-")
    assert ran.code == 0, ran.err
    assert json.loads(ran.out)[0]["settings"]["points"] == "999999999,999999998"


def test_the_screen_says_why_add1_was_not_needed(greenbudget, pb):
    """Nobody voted: the record says so, instead of that add1 was not asked for."""
    empty = pb(
        "project_id;cost\n1;60",
        "voter_id;vote",
        "num_projects;1\nnum_votes;0\nbudget;100\nvote_type;approval\nrule;greedy",
    )
    endings = {}
    for completion in ("add1", "none"):
        ran = greenbudget("tabulate", empty, "--rule", f"equal_shares completion={completion}", "--json", "-")
        endings[completion] = json.loads(ran.out)[0]["completion"]["ended_because"]
    assert endings == {"add1": "nobody_voted", "none": "nobody_voted"}
