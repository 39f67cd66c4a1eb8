"""`greenbudget audit`: count published elections again by the rule that they declare."""

from __future__ import annotations

import json


def _file(pb, selected: str, rule: str = "greedy", meta: str = "", name: str = "audited.pb"):
    marks = selected.split(",")
    return pb(
        f"project_id;cost;votes;selected\n1;60;2;{marks[0]}\n2;50;2;{marks[1]}\n3;40;1;{marks[2]}",
        "voter_id;vote\na;1\nb;1,2\nc;2,3",
        f"num_projects;3\nnum_votes;3\nbudget;100\nvote_type;approval\nrule;{rule}\n{meta}",
        name,
    )


def _verdict(greenbudget, *paths):
    ran = greenbudget("audit", *paths, "--json", "-")
    return ran.code, [entry["verdict"] for entry in json.loads(ran.out)], json.loads(ran.out)


def test_the_published_winners_are_reproduced(greenbudget, pb):
    """Greedy by published order: 1 before its equal 2, then 3, which still fits."""
    assert _verdict(greenbudget, _file(pb, "1,0,1"))[:2] == (0, ["same"])


def test_a_difference_names_the_projects_and_ends_with_exit_code_1(greenbudget, pb):
    """Published 2 instead of 1 and 3: both lists are in the record."""
    code, verdicts, data = _verdict(greenbudget, _file(pb, "0,1,0"))
    assert (code, verdicts) == (1, ["differs"])
    assert data[0]["only_published"] == ["2"]
    assert data[0]["only_counted"] == ["1", "3"]


def test_no_skip_stops_at_the_first_that_does_not_fit(greenbudget, pb):
    """greedy-no-skip funds 1 alone."""
    assert _verdict(greenbudget, _file(pb, "1,0,0", "greedy-no-skip"))[1] == ["same"]


def test_a_threshold_is_taken_from_the_file(greenbudget, pb):
    """greedy-threshold with 2 votes shuts project 3 out; without its number it cannot be expressed."""
    stated = _file(pb, "1,0,0", "greedy-threshold", "min_project_score_threshold;2", "stated.pb")
    silent = _file(pb, "1,0,0", "greedy-threshold", "", "silent.pb")
    assert _verdict(greenbudget, stated, silent)[:2] == (0, ["same", "not_expressible"])


def test_what_the_file_does_not_state_cannot_be_expressed(greenbudget, pb):
    """Exclusions that are not listed, a custom rule, a reserve, winners that are not published."""
    paths = [
        _file(pb, "1,0,0", "greedy-exclusive", name="a.pb"),
        _file(pb, "1,0,0", "greedy-custom", name="b.pb"),
        _file(pb, "1,3,0", name="c.pb"),
        _file(pb, ",,", name="d.pb"),
        _file(pb, "1,0,0", "unknown", name="e.pb"),
    ]
    code, verdicts, data = _verdict(greenbudget, *paths)
    assert (code, verdicts) == (0, ["not_expressible"] * 5)
    assert all(entry["reason"] for entry in data)


def test_a_top_up_that_the_file_words_in_full_is_counted(greenbudget, pb):
    """Poznań's wording, with its share: 1 (60) leaves 40, which is 80 % of 50, so 2 is topped up."""
    comment = (
        "comment;#1: we fund projects until the next project on the list does not fit within the budget. "
        "Finally, if the remaining budget is enough to fund at least 80% of that project, we fund it as well"
    )
    code, verdicts, data = _verdict(greenbudget, _file(pb, "1,2,0", "greedy-custom", comment))
    assert (code, verdicts) == (0, ["same"])
    assert data[0]["excess"] == "10"


def test_an_unreadable_file_has_its_object_and_exit_code_2(greenbudget, pb, tmp_path):
    """The error stands in the object; the others are audited all the same."""
    code, verdicts, data = _verdict(greenbudget, tmp_path, _file(pb, "1,0,1"))
    assert (code, verdicts) == (2, ["not_expressible", "same"])
    assert "folder" in data[0]["error"]


def test_the_totals_stand_below_the_table(greenbudget, pb):
    """One line a journalist can quote."""
    ran = greenbudget("audit", _file(pb, "1,0,1"))
    assert "1 same, 0 differ, 0 cannot be expressed." in ran.out


def test_a_threshold_holds_for_equal_shares_as_well(greenbudget, pb):
    """A declared threshold is part of the rule, whichever rule it is."""
    path = _file(pb, "1,0,0", "equalshares", "min_project_score_threshold;4")
    _, verdicts, data = _verdict(greenbudget, path)
    assert verdicts == ["differs"]
    assert data[0]["settings"]["threshold"] == "4"


def test_left_over_money_in_words_cannot_be_expressed_under_any_rule(greenbudget, pb):
    """Equal shares or no-skip with a sentence about the rest: nobody can know what was done."""
    sentence = "leftover_budget;Fund additional projects that fit within leftover budget ordered by score"
    paths = [
        _file(pb, "1,0,1", rule, sentence, f"{at}.pb") for at, rule in enumerate(("equalshares", "greedy-no-skip"))
    ]
    paths.append(_file(pb, "1,0,1", "greedy", sentence, "skips.pb"))
    assert _verdict(greenbudget, *paths)[1] == ["not_expressible", "not_expressible", "same"]


def test_ballots_left_out_are_said_in_the_totals(greenbudget, pb):
    """Whoever leaves ballots out is told how many."""
    ran = greenbudget("audit", _file(pb, "1,0,1", "greedy", "max_length;1"), "--drop-invalid")
    assert "2 invalid ballots left out" in ran.out
