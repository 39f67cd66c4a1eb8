"""What is odd in real files is read all the same, and a remark names its line and the remedy."""

import pytest

from tests.ballots import small_files
from tests.ballots.small_files import APPROVAL, CUMULATIVE, RANKED, changed, line_of


def only_remark(reading):
    """The one remark of a reading; one with a line, a sentence and a remedy."""
    assert len(reading.remarks) == 1, [str(remark) for remark in reading.remarks]
    remark = reading.remarks[0]
    assert remark.message.endswith(".")
    assert remark.remedy.endswith(".")
    return remark


@pytest.mark.parametrize("text", small_files.ALL.values(), ids=small_files.ALL)
@pytest.mark.parametrize(("line_end", "name"), [("\r\n", "CR LF"), ("\r", "CR")])
def test_other_line_ends_are_read_as_line_ends(read, text, line_end, name):
    """1,159 of 1,746 real files have CR LF."""
    reading = read(text.replace("\n", line_end))
    assert reading.election == read(text).election
    remark = only_remark(reading)
    assert (remark.line, remark.message) == (1, f"Lines end in {name}.")


def test_one_odd_line_end_is_found_where_it_is(read):
    """Only one line was pasted from elsewhere."""
    reading = read(changed(APPROVAL, ("b;1,3;;paper\n", "b;1,3;;paper\r\n")))
    assert reading.election == read(APPROVAL).election
    assert only_remark(reading).line == line_of(APPROVAL, "b;")


def test_a_byte_order_mark_is_passed_over(read):
    """Spreadsheets write one before the M of META."""
    reading = read("\ufeff" + APPROVAL)
    assert reading.election == read(APPROVAL).election
    remark = only_remark(reading)
    assert remark.line == 1
    assert "byte-order mark" in remark.message


def test_a_list_without_selected_can_be_counted(read):
    """323 of 1,746 real files publish no outcome."""
    text = changed(APPROVAL, ("category;selected;shade", "category;chosen;shade"))
    reading = read(text)
    remark = only_remark(reading)
    assert (remark.line, remark.column) == (line_of(text, "project_id"), "selected")
    assert all(project.selected is None for project in reading.election.instance.projects)


def test_more_selected_than_the_budget_buys_is_said_with_both_amounts(read):
    """46 of 1,746 real files mark top-ups as ordinary winners."""
    text = changed(APPROVAL, ("transport;0;none", "transport;1;none"))
    remark = only_remark(read(text))
    assert (remark.line, remark.column) == (line_of(text, "budget"), "selected")
    assert remark.message == "The selected projects cost 1500.5 PLN, more than the budget of 1000 PLN."
    assert "(2)" in remark.remedy
    assert "(3)" in remark.remedy


@pytest.mark.parametrize("mark", ["2", "3"])
def test_what_is_marked_as_topped_up_or_paid_from_a_reserve_is_not_held_against_the_budget(read, mark):
    """The file says where the further money came from."""
    assert read(changed(APPROVAL, ("transport;0;none", f"transport;{mark};none"))).remarks == ()


def test_a_strange_word_in_selected_is_pointed_at(read):
    """“yes” is no 0, 1, 2 or 3."""
    text = changed(APPROVAL, ("transport;0;none", "transport;yes;none"))
    remark = only_remark(read(text))
    assert (remark.line, remark.column) == (line_of(text, "3;600"), "selected")
    assert "“yes”" in remark.message


def test_a_project_repeated_in_an_approval_counts_once(read):
    """Nobody approves the same project twice; the published votes follow what is counted."""
    text = changed(APPROVAL, ("a;1,2;", "a;1,2,1;"), ("1;500;3;", "1;500;4;"), ("max_length;2\n", ""))
    reading = read(text)
    assert [ballot.choices for ballot in reading.election.profile.ballots()] == [(0, 1), (0, 2), (0, 1), ()]
    totals, repeated = reading.remarks
    assert (repeated.line, repeated.column) == (line_of(text, "a;"), "vote")
    assert str(repeated) == (
        f"line {repeated.line}, column vote: The vote repeats 1. It counts once, where it is named first."
    )
    assert (totals.line, totals.column) == (line_of(text, "1;500"), "votes")
    assert reading.election.instance.projects[0].columns["votes"] == "3"


def test_a_repeated_project_keeps_its_first_rank(read):
    """On a ranked ballot the first mention counts."""
    reading = read(changed(RANKED, ("b;2,1,3", "b;2,1,2,3")))
    assert next(b for v, b in enumerate(reading.election.profile.ballots()) if v == 1).choices == (1, 0, 2)


def test_points_of_a_project_repeated_in_a_cumulative_ballot_add_up(read):
    """Three points and two points for the same project are five points."""
    text = changed(CUMULATIVE, ("a;1,2;5,5", "a;1,2,1;3,5,2"))
    reading = read(text)
    ballot = next(reading.election.profile.ballots())
    assert (ballot.choices, ballot.points) == ((0, 1), (5, 5))
    remark = only_remark(reading)
    assert remark.line == line_of(text, "a;")
    assert "added up" in remark.remedy


def test_every_voter_who_repeats_a_project_is_named(read):
    """The same slip on three ballots is three remarks, and each ballot counts."""
    text = APPROVAL.replace(";1,2;", ";1,1,2;")
    reading = read(text)
    lines = [remark.line for remark in reading.remarks if remark.column == "vote"]
    assert lines == [line_of(text, "a;"), line_of(text, "c;")]
    assert reading.election.profile.voters == 4


def test_the_cost_of_a_withdrawn_project_is_recognised(read):
    """Pabulib prices a withdrawn project at 999999999, so that no rule funds it."""
    text = changed(APPROVAL, ("3;600;", "3;999999999;"))
    reading = read(text)
    assert [project.withdrawn for project in reading.election.instance.projects] == [False, False, True]
    remark = only_remark(reading)
    assert (remark.line, remark.column) == (line_of(text, "3;"), "cost")
    assert "withdrawn" in remark.message


def test_a_project_for_nothing_is_pointed_at(read):
    """A cost of zero may be true, and is more often a slip."""
    text = changed(APPROVAL, ("3;600;", "3;0;"))
    remark = only_remark(read(text))
    assert (remark.line, remark.column) == (line_of(text, "3;"), "cost")


def test_a_decimal_comma_is_a_decimal_point(read):
    """“400,50” is four hundred and a half."""
    text = changed(APPROVAL, ("2;400.50;", "2;400,50;"))
    reading = read(text)
    assert reading.election == read(APPROVAL).election
    remark = only_remark(reading)
    assert (remark.line, remark.column) == (line_of(text, "2;"), "cost")
    assert "decimal comma" in remark.message


def test_a_decimal_comma_in_the_budget_names_its_line(read):
    """META is read like the rest."""
    text = changed(APPROVAL, ("budget;1000", "budget;1000,00"))
    reading = read(text)
    assert reading.election == read(APPROVAL).election
    assert (only_remark(reading).line, only_remark(reading).column) == (line_of(text, "budget"), "budget")


def test_a_meta_text_with_semicolons_is_read_as_one_text(read):
    """A description that nobody quoted stays whole."""
    text = changed(APPROVAL, ("Green budget of Lipowo", "Green budget; Lipowo;2026"))
    reading = read(text)
    assert reading.election.instance.meta["description"] == "Green budget; Lipowo;2026"
    remark = only_remark(reading)
    assert remark.line == line_of(text, "description")
    assert "quotes" in remark.remedy


def test_a_meta_key_that_comes_twice_counts_once(read):
    """The first budget is the budget."""
    text = changed(APPROVAL, ("mascot;a frog", "budget;5000"))
    reading = read(text)
    assert reading.election.instance.budget_limit == 100_000
    assert only_remark(reading).line == max(n for n, row in enumerate(text.splitlines(), 1) if row == "budget;5000")


def test_a_meta_value_without_a_key_and_a_third_column_are_said_to_be_lost(read):
    """What cannot be kept is not lost in silence."""
    text = changed(APPROVAL, ("key;value\n", "key;value;note\n"), ("mascot;a frog", ";a frog"))
    reading = read(text)
    assert "" not in reading.election.instance.meta
    lost = [remark for remark in reading.remarks if "not kept" in remark.remedy]
    assert [remark.line for remark in lost] == [line_of(text, "key"), line_of(text, ";a frog")]


@pytest.mark.parametrize("key", ["description", "country", "unit", "instance", "num_projects", "num_votes", "rule"])
def test_a_missing_meta_key_that_the_count_can_do_without_is_named(read, key):
    """The official checker will ask for it."""
    line = next(row for row in APPROVAL.splitlines() if row.startswith(f"{key};"))
    remark = only_remark(read(changed(APPROVAL, (f"{line}\n", ""))))
    assert remark.column == key
    assert f"“{key};…”" in remark.remedy


@pytest.mark.parametrize(("key", "number", "announced"), [("num_votes", 4, 2), ("num_projects", 3, 1)])
def test_more_rows_than_announced_are_all_read(read, key, number, announced):
    """The file holds more than its META says; both figures are named, and what is written says what is there."""
    text = changed(APPROVAL, (f"{key};{number}", f"{key};{announced}"))
    reading = read(text)
    assert reading.election == read(APPROVAL).election
    remark = only_remark(reading)
    assert (remark.line, remark.column) == (line_of(text, key), key)
    assert f"announces {announced} " in remark.message
    assert f"holds {number}." in remark.message


def test_a_row_that_lacks_only_cells_that_do_not_count_is_read(read):
    """The age is missing, the vote is there."""
    text = changed(APPROVAL, ("a;1,2;34;internet", "a;1,2"))
    reading = read(text)
    assert reading.election.profile.columns["age"][0] == ""
    remark = only_remark(reading)
    assert remark.line == line_of(text, "a;")
    assert "ends before the column age" in remark.message


def test_a_comma_too_many_in_a_vote_is_passed_over(read):
    """“1,,2” names two projects."""
    text = changed(APPROVAL, ("a;1,2;", "a;1,,2;"))
    reading = read(text)
    assert reading.election == read(APPROVAL).election
    assert (only_remark(reading).line, only_remark(reading).column) == (line_of(text, "a;"), "vote")


def test_published_votes_that_the_ballots_do_not_give_are_named(read):
    """A figure that differs may mean that a ballot is missing, or that the last line was cut short."""
    text = changed(APPROVAL, ("1;500;3;", "1;500;7;"))
    reading = read(text)
    remark = only_remark(reading)
    assert (remark.line, remark.column) == (line_of(text, "1;500"), "votes")
    assert remark.message == "Project 1 is published with 7 in the column votes."
    assert "give 3;" in remark.remedy
    assert reading.election.instance.projects[0].columns["votes"] == "7", "what was published is kept"


def test_a_published_score_that_the_ballots_do_not_give_is_named(read):
    """The same for points."""
    text = changed(CUMULATIVE, ("1;500;3;14;", "1;500;3;9;"))
    remark = only_remark(read(text))
    assert (remark.line, remark.column) == (line_of(text, "1;500"), "score")
    assert "give 14;" in remark.remedy


@pytest.mark.parametrize("key", ["min_length_per_category", "max_sum_cost_per_category"])
def test_a_limit_that_is_not_checked_is_said_to_be_unchecked(read, key):
    """A clerk must not believe that ballots were held against it."""
    text = changed(APPROVAL, ("mascot;a frog", f"{key};1,1,1"))
    remark = only_remark(read(text))
    assert (remark.line, remark.column) == (line_of(text, key), key)
    assert "not held against it" in remark.remedy


# Ballots that break the declared limits -----------------------------------------------------------------------------

TOO_LONG = changed(APPROVAL, ("b;1,3;;paper", "b;1,2,3;;paper"), ("2;400.50;2;", "2;400.50;3;"))


def test_a_ballot_that_breaks_the_limits_is_counted_with_a_remark(read):
    """By default the count takes the file as the city published it."""
    reading = read(TOO_LONG)
    remark = only_remark(reading)
    assert (remark.line, remark.column) == (line_of(TOO_LONG, "b;"), "vote")
    assert remark.message == "This ballot names 3 projects; at most 2 are allowed."
    assert reading.election.profile.voters == 4
    assert reading.dropped == ()


def test_strict_reading_refuses_the_file_and_names_the_ballot(refused):
    """`--strict` takes no ballot that breaks a limit."""
    refusal = refused(TOO_LONG, strict=True)
    (problem,) = refusal.problems
    assert (problem.line, problem.column) == (line_of(TOO_LONG, "b;"), "vote")
    assert "names 3 projects; at most 2" in str(refusal)


def test_a_dropped_ballot_is_reported_and_every_figure_follows(read):
    """`--drop-invalid` leaves the ballot out; votes and num_votes are those of the ballots that count."""
    reading = read(TOO_LONG, drop_invalid=True)
    (dropped,) = reading.dropped
    assert (dropped.line, dropped.voter_id) == (line_of(TOO_LONG, "b;"), "b")
    assert [str(breach) for breach in dropped.breaches] == ["This ballot names 3 projects; at most 2 are allowed."]
    election = reading.election
    assert election.profile.columns["voter_id"] == ("a", "c", "d")
    assert election.profile.longest == 2
    assert election.instance.meta["num_votes"] == "3"
    assert [project.columns["votes"] for project in election.instance.projects] == ["2", "2", "0"]
    assert {remark.column for remark in reading.remarks} == {"votes"}


def test_scores_follow_a_dropped_ballot_too(read):
    """Points that are not counted are not in the score."""
    reading = read(changed(CUMULATIVE, ("max_points;6", "max_points;4")), drop_invalid=True)
    assert [dropped.voter_id for dropped in reading.dropped] == ["a", "b"]
    figures = [(p.columns["votes"], p.columns["score"]) for p in reading.election.instance.projects]
    assert figures == [("1", "4"), ("1", "1"), ("0", "0")]


def test_a_dropped_empty_ballot_lowers_the_number_of_votes(read):
    """It named no project, and was a vote all the same."""
    reading = read(changed(APPROVAL, ("max_length;2", "min_length;1")), drop_invalid=True)
    assert [dropped.voter_id for dropped in reading.dropped] == ["d"]
    assert reading.election.instance.meta["num_votes"] == "3"


def test_a_score_that_cannot_be_counted_again_is_said_to_be_old(read):
    """Ranked files without points leave the score as it was published."""
    text = changed(
        RANKED,
        ("votes;name;selected", "score;name;selected"),
        ("max_length;3", "max_length;2"),
        ("min_length;3", "min_length;1"),
    )
    reading = read(text, drop_invalid=True)
    assert len(reading.dropped) == 3
    assert [remark.line for remark in reading.remarks] == [line_of(text, "project_id")]


def test_all_ballots_may_break_the_limits(read):
    """Then nobody's ballot is left, and that is said, not an accident."""
    reading = read(changed(APPROVAL, ("max_length;2", "min_length;3")), drop_invalid=True)
    assert len(reading.dropped) == 4
    assert reading.election.profile.voters == 0


def test_remarks_stand_in_the_order_of_the_lines(read):
    """A clerk goes through the file from top to bottom."""
    text = changed(TOO_LONG, ("1;500;", "1;500,0;"), ("budget;1000", "budget;1000,0"), ("c;1,2;", "c;1,,2;"))
    lines = [remark.line for remark in read(text).remarks]
    assert len(lines) == 4
    assert lines == sorted(lines)
