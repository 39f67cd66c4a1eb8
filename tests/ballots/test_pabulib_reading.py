"""A .pb file is read in full: every section, all META keys, unknown columns, whatever their order."""

import json
from fractions import Fraction

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from greenbudget.ballots.ballot_types import Approval, ChooseOne, Cumulative, Ranked, Scoring
from greenbudget.ballots.errors import UnusableFile
from greenbudget.ballots.pabulib_writing import as_json
from greenbudget.ballots.project import Project
from tests.ballots import small_files
from tests.ballots.small_files import APPROVAL, CUMULATIVE, RANKED, SCORING, changed, line_of


def choices(reading):
    """Every voter's choices, as project ids."""
    ids = [project.id for project in reading.election.instance.projects]
    return [tuple(ids[choice] for choice in ballot.choices) for ballot in reading.election.profile.ballots()]


def test_a_clean_file_is_read_without_a_remark(read):
    """A file as it should be gives nothing to say, in every type of ballot."""
    for vote_type, text in small_files.ALL.items():
        reading = read(text)
        assert reading.remarks == (), vote_type
        assert reading.dropped == ()
        assert reading.election.profile.ballot_type.vote_type == vote_type


def test_projects_keep_their_published_order_cost_name_and_categories(read):
    """What is voted on stands in the file as the city wrote it."""
    limes, pond, stand = read(APPROVAL).election.instance.projects
    assert (limes.id, limes.cost, limes.name, limes.categories) == ("1", 50_000, "Row of limes", ("trees",))
    assert (pond.id, pond.cost, pond.name) == ("2", 40_050, 'Pond; with "frogs"')
    assert pond.categories == ("water", "trees")
    assert (limes.selected, stand.selected) == (1, 0)


def test_every_meta_key_is_kept_in_its_order_also_unknown_ones(read):
    """`mascot` means nothing to us and is kept all the same."""
    instance = read(APPROVAL).election.instance
    assert list(instance.meta) == [
        *("description", "country", "unit", "instance", "num_projects", "num_votes", "budget", "vote_type", "rule"),
        *("date_begin", "date_end", "max_length", "mascot"),
    ]
    assert instance.meta["mascot"] == "a frog"
    assert instance.budget_limit == 100_000
    assert (instance.currency, instance.decimals) == ("PLN", 2)


def test_unknown_columns_are_kept_for_projects_and_voters(read):
    """`shade` and `voting_method` come back as they stood, blank cells included."""
    election = read(APPROVAL).election
    assert [project.columns["shade"] for project in election.instance.projects] == ["deep", "", "none"]
    assert election.profile.columns == {
        "voter_id": ("a", "b", "c", "d"),
        "age": ("34", "", "71", "18"),
        "voting_method": ("internet", "paper", "internet", "internet"),
    }


def test_an_approval_ballot_holds_its_projects_and_may_be_empty(read):
    """Voter d took part and approved nothing."""
    reading = read(APPROVAL)
    assert choices(reading) == [("1", "2"), ("1", "3"), ("1", "2"), ()]
    assert reading.election.profile.ballot_type == Approval(max_length=2)
    assert reading.election.profile.weights.tolist() == [2, 1, 1]


def test_a_choose_one_ballot_holds_one_project(read):
    """One project each."""
    reading = read(small_files.CHOOSE_ONE)
    assert choices(reading) == [("1",), ("2",), ("1",)]
    assert reading.election.profile.ballot_type == ChooseOne()


def test_a_cumulative_ballot_keeps_each_value_also_equal_ones(read):
    """5 and 5 stay two values."""
    profile = read(CUMULATIVE).election.profile
    assert [ballot.points for ballot in profile.ballots()] == [(5, 5), (5, 2, 3), (4, 1)]
    assert profile.ballot_type == Cumulative(max_points=Fraction(6), max_sum_points=Fraction(10))


def test_a_ranked_ballot_keeps_its_order(read):
    """The first named is the first choice."""
    reading = read(RANKED)
    assert choices(reading) == [("1", "2", "3"), ("2", "1", "3"), ("4", "2", "1")]
    assert reading.election.profile.points is None
    assert reading.election.profile.ballot_type == Ranked(min_length=3, max_length=3)


def test_a_ranked_ballot_may_carry_points(read):
    """Kraków publishes the points beside the ranks."""
    text = changed(
        RANKED,
        ("voter_id;vote\n", "voter_id;vote;points\n"),
        ("a;1,2,3", "a;1,2,3;3,2,1"),
        ("b;2,1,3", "b;2,1,3;3,2,1"),
        ("c;4,2,1", "c;4,2,1;3,2,1"),
    )
    assert [ballot.points for ballot in read(text).election.profile.ballots()] == [(3, 2, 1)] * 3


def test_a_column_of_points_without_any_points_is_a_column_like_others(read):
    """Some ranked files have the column and leave it blank."""
    text = changed(RANKED, ("voter_id;vote\n", "voter_id;vote;points\n"), ("a;1,2,3", "a;1,2,3;"))
    text = changed(text, ("b;2,1,3", "b;2,1,3;"), ("c;4,2,1", "c;4,2,1;"))
    profile = read(text).election.profile
    assert profile.points is None
    assert profile.columns["points"] == ("", "", "")


def test_scores_may_be_negative_and_have_decimals(read):
    """-1 and 1.5 are exact."""
    profile = read(SCORING).election.profile
    assert [ballot.points for ballot in profile.ballots()] == [(Fraction(3, 2), -1), (2,)]
    assert profile.ballot_type == Scoring(min_points=Fraction(-2), max_points=Fraction(2), default_score=Fraction(1))


def test_budget_limited_approval_declares_its_amounts(read):
    """`max_sum_cost` is money, in minor units."""
    text = changed(APPROVAL, ("max_length;2", "min_sum_cost;10.5\nmax_sum_cost;1100"))
    assert read(text).election.profile.ballot_type == Approval(min_sum_cost=1_050, max_sum_cost=110_000)


def test_the_columns_may_stand_in_any_order(read):
    """`project_id` and `voter_id` need not come first."""
    shuffled = "\n".join(";".join(line.split(";")[::-1]) for line in CUMULATIVE.splitlines()) + "\n"
    plain, other = read(CUMULATIVE).election, read(shuffled).election
    assert other == plain


def test_a_text_in_quotes_may_go_over_several_lines(read):
    """Later lines keep their numbers."""
    text = changed(
        APPROVAL,
        ("1;500;3;Row of limes", '1;500;3;"Row\nof\n\nlimes"'),
        ("a;1,2;34", "a;1,9;34"),
    )
    with pytest.raises(Exception, match=f"line {line_of(text, 'a;')}, column vote"):
        read(text)
    text = changed(text, ("a;1,9", "a;1,2"))
    assert read(text).election.instance.projects[0].name == "Row\nof\n\nlimes"


@given(st.lists(st.tuples(*[st.sampled_from(["", "a", "b", "1,2", "2,,1", "1,9", "Votes", "34"])] * 4), max_size=6))
@example([("x", "1,2", "34", "internet"), ("y", "2,,1", "", ""), ("z", "1,2,1", "", "")])  # counted, with remarks
@example([("votes", "", "", "")])  # a title after all
@example([("", "", "", "")])  # no row at all
def test_a_quote_in_the_last_ballot_does_not_change_how_the_others_are_read(read, rows):
    """Ballots without a quote are read all at once, others row by row: same votes, same remarks, same problems."""
    plain = APPROVAL + "".join(";".join(row) + "\n" for row in rows) + "last;1;34;internet\n"

    def found(text):
        try:
            return read(text)
        except UnusableFile as refusal:
            return [str(problem) for problem in refusal.problems]

    assert found(plain) == found(changed(plain, ("last;1;34;internet", 'last;1;34;"internet"')))


def test_a_column_name_over_two_lines_moves_the_ballots_down_by_one(read):
    """The ballots below it are named by the lines on which they stand."""
    text = changed(APPROVAL, (";age;voting_method", ';age;"voting\nmethod"'), ("c;1,2", "c;1,,2"))
    assert [remark.line for remark in read(text).remarks] == [line_of(text, "c;")]


def test_a_text_over_several_lines_may_follow_a_blank_cell(read):
    """A blank second cell before a long description is no fault."""
    text = changed(
        APPROVAL,
        ("project_id;cost;votes;name;category;selected;shade", "project_id;shade;votes;name;category;selected;cost"),
        ("1;500;3;Row of limes;trees;1;deep", "1;;3;Row of limes;trees;1;500"),
        ("2;400.50;2;", "2;;2;"),
        ('frogs""";water,trees;1;', 'frogs""\nand toads";water,trees;1;400.50'),
        ("3;600;1;Bike stand;transport;0;none", "3;none;1;Bike stand;transport;0;600"),
    )
    assert read(text).election.instance.projects[1].name == 'Pond; with "frogs"\nand toads'


def test_blanks_around_commas_and_cells_do_not_matter(read):
    """“1, 2” is the vote “1,2”."""
    text = changed(APPROVAL, ("a;1,2;", "a; 1 , 2 ;"), ("water,trees", "water , trees"))
    reading = read(text)
    assert choices(reading) == choices(read(APPROVAL))
    assert reading.election.instance.projects[1].categories == ("water", "trees")


def test_a_spreadsheet_may_leave_semicolons_behind(read):
    """A section title, a header, a row or a whole line may end in empty cells."""
    text = changed(
        APPROVAL,
        ("META\nkey;value\n", "META;;;\nkey;value;;\n"),
        ("description;Green budget of Lipowo\n", "description;Green budget of Lipowo;;\n"),
        ("PROJECTS\n", ";;;;\nPROJECTS;;;;;;\n"),
        ("VOTES\nvoter_id;vote;age;voting_method\n", "VOTES;;;\nvoter_id;vote;age;voting_method;;\n"),
        ("a;1,2;34;internet", "a;1,2;34;internet;;"),
    )
    reading = read(text)
    assert reading.remarks == ()
    assert reading.election == read(APPROVAL).election


def test_section_titles_may_be_written_small(read):
    """`Projects` and `votes` are the same titles."""
    text = changed(APPROVAL, ("META\n", "meta\n"), ("PROJECTS\n", "Projects\n"), ("VOTES\n", " votes\n"))
    assert read(text).election == read(APPROVAL).election


def test_blank_lines_and_a_missing_last_line_end_do_not_matter(read):
    """The last ballot counts also without a line end."""
    text = "\n\n" + changed(APPROVAL, ("PROJECTS\n", "\nPROJECTS\n\n")).rstrip("\n")
    assert read(text).election == read(APPROVAL).election


def test_sections_may_come_in_another_order(read):
    """What belongs where is said by the titles."""
    meta, rest = APPROVAL.split("PROJECTS\n")
    projects, votes = rest.split("VOTES\n")
    assert read(f"VOTES\n{votes}PROJECTS\n{projects}{meta}").election == read(APPROVAL).election


def test_amounts_finer_than_hundredths_make_minor_units_finer(read):
    """Nothing is rounded: a dinar has a thousand fils."""
    instance = read(changed(APPROVAL, ("1;500;", "1;500.125;"))).election.instance
    assert instance.decimals == 3
    assert [project.cost for project in instance.projects] == [500_125, 400_500, 600_000]
    assert instance.budget_limit == 1_000_000
    assert instance.amount(instance.projects[0].cost) == "500.125 PLN"


def test_the_currency_is_the_files(read):
    """PLN only where the file says nothing."""
    assert read(changed(APPROVAL, ("mascot;a frog", "currency;EUR"))).election.instance.currency == "EUR"
    assert read(changed(APPROVAL, ("mascot;a frog", "currency;"))).election.instance.currency == "PLN"


def test_a_length_limit_may_be_written_with_a_zero_decimal(read):
    """Some exports write 2.0 for 2."""
    reading = read(changed(APPROVAL, ("max_length;2", "max_length;2.0")))
    assert reading.election.profile.ballot_type == Approval(max_length=2)
    assert reading.election.instance.meta["max_length"] == "2"


def test_the_type_of_ballot_may_be_written_large(read):
    """`Approval` is approval."""
    reading = read(changed(APPROVAL, ("vote_type;approval", "vote_type;Approval")))
    assert reading.election == read(APPROVAL).election


def test_an_election_in_which_nobody_voted_is_read(read):
    """No ballots are no fault, in any type of ballot."""
    for text in small_files.ALL.values():
        head = text[: text.index("\n", text.index("voter_id;")) + 1]
        voters = text.count("\n") - head.count("\n")
        reading = read(changed(head, (f"num_votes;{voters}", "num_votes;0")))
        assert reading.election.profile.voters == 0


def test_ids_are_texts(read):
    """Project 01 is not project 1, and an id need not be a number."""
    text = changed(APPROVAL, ("3;600;", "01;600;"), ("b;1,3;", "b;1,01;"))
    assert choices(read(text))[1] == ("1", "01")


@pytest.mark.parametrize("vote_type", small_files.ALL)
def test_the_json_twin_holds_the_same_election(read, vote_type):
    """Written as JSON and read again, indented or on one line, nothing differs."""
    election = read(small_files.ALL[vote_type]).election
    text = as_json(election)
    assert read(text, name="election.json").election == election
    compact = json.dumps(json.loads(text), separators=(",", ":"))
    assert read(compact, name="election.JSON").election == election


def test_json_may_use_whole_numbers_lists_and_nulls(read):
    """What a program writes naturally is understood: 500 for "500", ["1", 2] for "1,2", null for nothing."""
    data = json.loads(as_json(read(CUMULATIVE).election))
    data["meta"]["budget"] = 1000
    data["projects"][0]["cost"] = 500
    data["votes"][0]["vote"] = ["1", 2]
    data["votes"][0]["points"] = [5, 5]
    data["projects"][1]["selected"] = None
    election = read(json.dumps(data), name="election.json").election
    assert election.profile == read(CUMULATIVE).election.profile
    assert [project.cost for project in election.instance.projects] == [50_000, 70_000, 90_000]
    assert election.instance.projects[1].selected is None


def test_json_meta_may_be_a_list_of_keys_and_values(read):
    """As in the .pb file, one entry a line."""
    data = json.loads(as_json(read(RANKED).election))
    data["meta"] = [{"key": key, "value": value} for key, value in data["meta"].items()]
    assert read(json.dumps(data), name="election.json").election == read(RANKED).election


def test_a_mark_that_a_spreadsheet_made_decimal_is_still_a_mark():
    """1.0 in selected means funded."""
    assert [Project("1", 1, columns={"selected": mark}).selected for mark in ("1.0", "0.0", "2", "yes", "")] == [
        1,
        0,
        2,
        None,
        None,
    ]
