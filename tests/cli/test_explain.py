"""`greenbudget explain`: how close it was, who is represented, how firm it is."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys

import pytest

from greenbudget.resources import sample_elections

ADD1 = ("--rule", "equal_shares", "--set", "completion=add1")
MINORITY = sample_elections() / "equal_shares_serves_the_minority" / "election.pb"
CLASS = sample_elections() / "exhaustive_stop_matters" / "election.pb"
LONG_NAMES = sample_elections() / "spend_within_limit" / "election.pb"


def explained(greenbudget, path, *arguments):
    """The JSON object, and what people read."""
    ran = greenbudget("explain", path, *arguments, "--workers", 1, "--json", "-")
    assert ran.code == 0, ran.err
    (data,) = json.loads(ran.out)
    return data, ran.err


@pytest.fixture(scope="module")
def class_5b(greenbudget):
    """The explanation of a class of ten that spends 1 000 PLN by equal shares: herb boxes, a hammock, a bird bath."""
    return explained(greenbudget, CLASS, *ADD1, "--samples", 0)


def test_the_margins_of_two_gardens_are_those_worked_out_by_hand(greenbudget, two_gardens):
    """
    100 PLN; garden 1 costs 60 and has 2 votes, garden 2 costs 50 and has 1.

    With 2 votes garden 2 would be level and, as the cheaper one, come first; 40 PLN are left for it. Garden 1 comes
    first while it has 2 votes, and could then cost all the money. What is printed is what is written.
    """
    data, said = explained(greenbudget, two_gardens, "--rule", "greedy", "--samples", 0)
    assert data["margins"]["held_fixed"] == "nothing"
    first, second = data["margins"]["projects"]
    sure = {"confirmed": True, "searched": False}
    assert first["funded"]
    assert first["votes"] == {"now": 2, "edge": 2, "difference": 0, **sure}
    assert first["cost"] == {"now": "60", "edge": "100", "difference": "40", **sure}
    assert not second["funded"]
    assert second["votes"] == {"now": 1, "edge": 2, "difference": 1, **sure}
    assert second["cost"] == {"now": "50", "edge": "40", "difference": "10", **sure}
    assert second["absences"] == [{"project": "1", "confirmed": True}]
    assert second["overtakes"] == "1"
    assert data["smallest_changes"] == {
        "cost": {"project": "2", "funded": False, "now": "50", "then": "40", "size": "10"},
        "votes": {"project": "1", "funded": True, "now": 2, "then": 1, "size": 1},
    }
    for sentence in (
        "1 of 2 projects funded for 60\u202fPLN of 100\u202fPLN",
        "With 1 fewer vote (1 instead of 2), project 1 would not have been funded.",
        "At a cost 10\u202fPLN lower (40\u202fPLN instead of 50\u202fPLN), project 2 would have been funded.",
        "Lost by 1 vote: with 2 instead of 1 vote it would have overtaken project 1.",
        "Would have been funded at 40\u202fPLN (10\u202fPLN less).",
        "Without project 1 it would have been funded.",
        "With one vote fewer it would not have been funded.",
        "Would still have been funded at 100\u202fPLN (40\u202fPLN more).",
        "Nothing is held fixed",
    ):
        assert sentence in said


def test_the_shares_of_two_voters_are_those_worked_out_by_hand(greenbudget, two_gardens):
    """
    Both chose garden 1, so 30 PLN were spent on each.

    That is all that the first wished for; the second wished for 30 + 50, is due half of 100, and received 60 % of it.
    """
    data, said = explained(greenbudget, two_gardens, "--rule", "greedy", "--samples", 0)
    fairness = data["fairness"]
    assert fairness["funded_choices"] == [0, 2]
    assert (fairness["mean_money"], fairness["mean_points"]) == ("60", None)
    assert fairness["shares"] == {
        "mean_share": "30",
        "mean_fair_share": "40",
        "entitled": 2,
        "reached": 1,
        "mean_fulfilment": "0.8",
        "gini": "0",
    }
    assert "1 of 2 voters received their fair share in full, and the average voter received 80\u202f% of it." in said


def test_greedy_leaves_a_minority_with_a_claim_and_equal_shares_none(greenbudget):
    """25 of 51 voters get nothing by greedy, and the record names them as a witness; by equal shares nobody has one."""
    greedy, said = explained(greenbudget, MINORITY, "--rule", "greedy", "--samples", 0)
    by_cost = greedy["fairness"]["representation"][0]
    assert (by_cost["satisfaction"], by_cost["ejr_plus"]) == ("cost", False)
    assert by_cost["witness"]["group"] == 25
    assert by_cost["witness"]["deserved"] == by_cost["witness"]["budget_shares"]
    assert f"25 voters who support project {by_cost['witness']['project']}" in said
    shares, said = explained(greenbudget, MINORITY, *ADD1, "--samples", 0)
    assert [each["ejr_plus"] for each in shares["fairness"]["representation"]] == [True, True]
    assert "EJR+ up to any project holds by cost of funded projects and by number of funded projects: no group" in said


def test_the_record_says_when_projects_came_in_and_dropped_out(class_5b):
    """From 110 PLN each on, six pupils pay for the herb boxes (1), and the hammock (2) is out."""
    data, said = class_5b
    assert data["completion"]["changes"] == [{"endowment": "110", "funded": ["1"], "dropped": ["2"]}]
    assert data["completion"]["reorderings"] == 0
    assert "rose from 100 to 209\u202fPLN a voter, the funded projects changed once" in said
    assert "The next endowment would have cost more than the budget limit." in said


def test_the_record_says_where_the_money_of_a_loser_went(class_5b):
    """Five pupils held 209 PLN each; all of them paid 110 for the herb boxes, and 495 of the 500 PLN were left."""
    data, said = class_5b
    hammock = data["margins"]["projects"][1]
    assert data["margins"]["endowment"] == "209"
    assert hammock["spent_on"] == [{"project": "1", "amount": "550", "share": "0.526315"}]
    assert hammock["left"] == "495"
    spent = "53\u202f% of it went to project 1; 495\u202fPLN were left."
    assert f"Its supporters held 1\u202f045\u202fPLN together. {spent}" in said


def test_what_no_full_count_confirms_is_marked(class_5b):
    """At 495 PLN its supporters could pay for the hammock, but then the count ends at another endowment."""
    data, said = class_5b
    assert data["margins"]["held_fixed"] == "endowment"
    assert data["margins"]["projects"][1]["cost"]["confirmed"] is False
    assert "Would have been funded at 495\u202fPLN (5\u202fPLN less).*" in said
    assert "Found with each voter's endowment held at 209\u202fPLN; * marks" in said


def test_one_project_is_searched_by_full_counts(greenbudget):
    """--project gives the margins of that project alone, none of which rests on a fixed endowment."""
    data, said = explained(greenbudget, CLASS, *ADD1, "--samples", 0, "--project", 2)
    (hammock,) = data["margins"]["projects"]
    assert hammock["project"] == "2"
    assert hammock["cost"]["searched"]
    assert hammock["cost"]["confirmed"]
    assert data["smallest_changes"] is None
    assert "Found by full counts; a smaller change that was not tried may do as well." in said


def test_samples_come_from_a_seed_that_is_printed_and_written(greenbudget, two_gardens):
    """Whoever reads the outcome can draw the same voters again; garden 2 wins only where its voter was drawn."""
    data, said = explained(greenbudget, two_gardens, "--rule", "greedy", "--samples", 20)
    drawn = data["bootstrap"]
    assert (drawn["samples"], drawn["seed"]) == (20, "greenbudget")
    assert drawn["times_funded"]["1"] + drawn["times_funded"]["2"] == 20
    assert drawn["same_outcome"] == drawn["times_funded"]["1"]
    assert f"In {drawn['same_outcome']} of 20 elections" in said
    assert "(seed greenbudget)" in said
    assert f"Funded in {drawn['times_funded']['2']} of 20 resampled elections." in said


def test_only_projects_whose_verdict_changed_are_listed_as_uncertain(greenbudget, pb):
    """The fountain that all want is beyond doubt; park and pond have one place and almost as many votes."""
    votes = "\n".join(f"{voter};1,{2 + voter % 2}" for voter in range(19))
    path = pb(
        "project_id;cost;name\n1;1;fountain\n2;1;park\n3;1;pond",
        f"voter_id;vote\n{votes}",
        "num_projects;3\nnum_votes;19\nbudget;2\nvote_type;approval\nrule;greedy",
    )
    _, said = explained(greenbudget, path, "--rule", "greedy", "--samples", 20)
    uncertain = said.partition("How firm the outcome is")[2].partition("Beside other rules")[0]
    assert "park" in uncertain
    assert "pond" in uncertain
    assert "fountain" not in uncertain


def test_no_samples_leave_the_bootstrap_out(class_5b):
    """0 samples: null in the record and no word on the screen."""
    data, said = class_5b
    assert data["bootstrap"] is None
    assert "resampled" not in said


def test_other_rules_are_counted_under_the_same_terms(greenbudget, two_gardens):
    """Greedy with a threshold stands beside knapsack and equal shares with that threshold, and only once."""
    data, said = explained(greenbudget, two_gardens, "--rule", "greedy threshold=2", "--samples", 0)
    named = list(dict.fromkeys(line for pair in data["agreement"] for line in (pair["first"], pair["second"])))
    assert named == ["greedy threshold=2", "knapsack threshold=2", "equal_shares completion=add1 threshold=2"]
    assert {pair["jaccard"] for pair in data["agreement"]} == {"1"}
    assert all(f"{letter}  {line}" in said for letter, line in zip("ABC", named, strict=True))


def test_a_rule_that_cannot_stand_beside_says_why(greenbudget, pb):
    """Equal shares refuses a minimum share; the explanation of greedy carries on without it."""
    path = pb(
        "project_id;cost;category\n1;60;zieleń\n2;50;woda",
        "voter_id;vote\na;1\nb;1,2",
        "num_projects;2\nnum_votes;2\nbudget;100\nvote_type;approval\nrule;greedy",
    )
    data, said = explained(greenbudget, path, "--rule", "greedy", "--set", "min_share=woda:50%", "--samples", 0)
    ((line, why),) = data["refused"].items()
    assert line.startswith("equal_shares")
    assert "equal shares rules out" in why
    assert why in said


def test_one_and_two_workers_write_the_same_bytes(greenbudget, tmp_path):
    """Neither the number of processes nor Python's hashes show in the record."""
    written = []
    for workers, seed in ((1, "0"), (2, "4242")):
        out = tmp_path / f"{workers}.json"
        arguments = (*ADD1, "--samples", 6, "--workers", workers, "--json", out)
        ran = greenbudget("explain", MINORITY, *arguments, PYTHONHASHSEED=seed)
        assert ran.code == 0, ran.err
        written.append(out.read_bytes())
    assert written[0] == written[1]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--rule", "greedy", "--project", "99"), "there is no project “99”"),
        (("--rule", "greedy", "--samples", "-3"), "Invalid value for '--samples'"),
        (("--rule", "greedy", "--workers", "0"), "Invalid value for '--workers'"),
        (("--rule", "greedy", "--seed", ""), "the seed is empty"),
        (("--rule", "greedy", "--set", "exclusive=1+99"), "there is no project 99"),
    ],
)
def test_wrong_use_ends_with_exit_code_2_and_a_sentence(greenbudget, two_gardens, arguments, sentence):
    """Nothing is printed of an outcome."""
    ran = greenbudget("explain", two_gardens, *arguments)
    assert ran.code == 2
    assert sentence in ran.err
    assert ran.out == ""


def test_an_unreadable_file_has_its_object(greenbudget, tmp_path):
    """As for every command: the error is in the JSON, and the exit code says that something was unusable."""
    ran = greenbudget("explain", tmp_path / "nowhere.pb", "--rule", "greedy", "--json", "-")
    assert ran.code == 2
    assert "no such file" in json.loads(ran.out)[0]["error"].lower()


def test_the_closest_are_shown_and_all_on_request(greenbudget):
    """Five losers and five winners by default, everybody with --all."""
    arguments = ("explain", LONG_NAMES, "--rule", "greedy", "--samples", 0, "--workers", 1)
    closest = greenbudget(*arguments).out
    data, everybody = explained(greenbudget, LONG_NAMES, "--rule", "greedy", "--samples", 0, "--all")
    assert closest.count("Would have been funded at") == 5
    assert closest.count("Would still have been funded at") <= 5
    assert "less close; --all lists every project" in closest
    losers = [each for each in data["margins"]["projects"] if not each["funded"]]
    assert everybody.count("Would have been funded at") == sum(each["cost"] is not None for each in losers)
    assert "--all" not in everybody


@pytest.mark.parametrize("columns", [80, 120])
def test_tables_and_headings_fit_the_screen(greenbudget, columns):
    """Only sentences, which wrap on a terminal, are longer."""
    arguments = ("--rule", "equal_shares", "--samples", 5, "--workers", 1)
    ran = greenbudget("explain", LONG_NAMES, *arguments, COLUMNS=str(columns))
    rows = [line for line in ran.out.splitlines() if not line.rstrip().endswith((".", ".*"))]
    assert len(rows) > 50
    assert max(map(len, rows)) <= columns


def test_progress_says_how_far_it_goes():
    """On a terminal the bar counts the margins and the samples, with their number."""
    terminal, far_end = pty.openpty()
    command = [sys.executable, "-m", "greenbudget", "explain", MINORITY, *ADD1, "--samples", "5", "--workers", "1"]
    with subprocess.Popen(
        list(map(str, command)), stdout=subprocess.DEVNULL, stderr=far_end, env={**os.environ, "COLUMNS": "200"}
    ) as ran:
        os.close(far_end)
        said = b""
        while chunk := _read(terminal):
            said += chunk
        assert ran.wait(timeout=60) == 0
    os.close(terminal)
    assert "bootstrap, 5 of 5" in said.decode()
    assert "reruns" not in said.decode().split("margins")[-1]


def _read(terminal: int) -> bytes:
    """What the far end of a terminal wrote; nothing once it is closed."""
    try:
        return os.read(terminal, 65536)
    except OSError:
        return b""
