"""What cannot be counted is refused in a sentence with line and column, and nothing ever ends in a traceback."""

import itertools
import json
import os
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from greenbudget.ballots import errors
from greenbudget.ballots.errors import UnusableFile
from greenbudget.ballots.pabulib import Reading, read_election
from greenbudget.ballots.pabulib_writing import as_json, as_pb
from tests.ballots import small_files
from tests.ballots.small_files import APPROVAL, CHOOSE_ONE, CUMULATIVE, RANKED, SCORING, changed, line_of


def only_problem(refusal, kind):
    """The one problem of a refusal, which is of the given kind and reads as one sentence or two."""
    assert [type(problem) for problem in refusal.problems] == [kind], [str(p) for p in refusal.problems]
    problem = refusal.problems[0]
    assert problem.message.endswith(".")
    assert str(problem) in str(refusal)
    return problem


def reading_or_none(read, content, name, **options):
    """The Reading of a content; None when it is refused in a sentence of reasonable length."""
    try:
        reading = read(content, name=name, **options)
    except UnusableFile as refusal:
        message, problems = str(refusal), refusal.problems
    else:
        assert isinstance(reading, Reading)
        return reading
    assert problems
    assert message.isprintable()
    assert len(message) < 1000
    return None


def without(text, start):
    """`text` without the first line that begins with `start`."""
    lines = text.splitlines(keepends=True)
    del lines[line_of(text, start) - 1]
    return "".join(lines)


# Sections, headers, META ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("section", ["PROJECTS", "VOTES"])
def test_a_missing_section_is_named(refused, section):
    """A file that ends after META or PROJECTS is not counted as an election in which nobody voted."""
    text = APPROVAL[: APPROVAL.index(f"{section}\n")]
    missing = [problem.section for problem in refused(text).problems]
    assert missing == (["PROJECTS", "VOTES"] if section == "PROJECTS" else ["VOTES"])
    assert f"The section {section} is missing" in str(refused(text))


def test_a_file_must_begin_with_a_section(refused):
    """Anything before the first title is a fault in that line."""
    problem = only_problem(refused("\nkey;value\n" + APPROVAL), errors.MissingSection)
    assert (problem.line, problem.section) == (2, "META")


def test_a_missing_section_is_missed_at_the_last_line(refused):
    """Until there, it could have begun."""
    text = APPROVAL[: APPROVAL.index("PROJECTS")] + APPROVAL[APPROVAL.index("VOTES") :]
    problem = only_problem(refused(text), errors.MissingSection)
    assert (problem.line, problem.section) == (line_of(text, "d;"), "PROJECTS")


def test_a_section_that_begins_twice_is_refused(refused):
    """Two lists of votes might be two elections."""
    text = APPROVAL + "VOTES\nvoter_id;vote\nz;1\n"
    problems = refused(text).problems
    assert isinstance(problems[0], errors.RepeatedSection)
    assert problems[0].line == len(APPROVAL.splitlines()) + 1


@pytest.mark.parametrize("section", ["META", "PROJECTS", "VOTES"])
def test_a_section_without_a_header_is_refused(refused, section):
    """The first row is taken for the header, and the message shows what it holds."""
    header = {"META": "key;value", "PROJECTS": "project_id;", "VOTES": "voter_id;"}[section]
    problems = refused(without(APPROVAL, header)).problems
    assert isinstance(problems[0], errors.MissingColumn)
    assert {problem.section for problem in problems} == {section}
    assert problems[0].line == line_of(APPROVAL, header)


def test_a_section_with_nothing_but_its_title_is_refused(refused):
    """A title alone is no section."""
    text = changed(APPROVAL, ("META\n", "META\nPROJECTS\nproject_id;cost\n"))
    assert "header of META has no column key; it has nothing" in str(refused(text))


@pytest.mark.parametrize("column", ["project_id", "cost", "voter_id", "vote"])
def test_a_missing_column_is_named_with_those_that_are_there(refused, column):
    """The message shows the header as it was read."""
    text = changed(APPROVAL, (f"{column};", f"my_{column};"))
    problem = only_problem(refused(text), errors.MissingColumn)
    assert problem.missing == problem.column == column
    assert f"my_{column}" in problem.message


@pytest.mark.parametrize("text", [CUMULATIVE, SCORING], ids=["cumulative", "scoring"])
def test_ballots_with_points_need_a_column_of_points(refused, text):
    """Without points, nothing can be counted."""
    problem = only_problem(refused(changed(text, ("vote;points", "vote;marks"))), errors.MissingColumn)
    assert (problem.section, problem.column) == ("VOTES", "points")


def test_a_column_that_stands_twice_is_refused(refused):
    """Which of two costs would count?"""
    problem = only_problem(refused(changed(APPROVAL, ("name;category", "cost;category"))), errors.RepeatedColumn)
    assert (problem.line, problem.column) == (line_of(APPROVAL, "project_id"), "cost")


def test_a_column_needs_a_name(refused):
    """Between two columns that have one; at the end of the header it is only a semicolon too many."""
    text = changed(APPROVAL, ("name;category", ";category"))
    problem = only_problem(refused(text), errors.NamelessColumn)
    assert (problem.line, problem.place) == (line_of(text, "project_id"), 4)
    keys = changed(JSON, ('"cost": "700"', '"cost": "700", " ": "x"'))
    assert only_problem(refused(keys, name="election.json"), errors.NamelessColumn).place == 3
    twice = changed(JSON, ('"cost": "700"', '"cost\\r": "700"'))
    assert only_problem(refused(twice, name="election.json"), errors.RepeatedColumn).repeated == "cost"


@pytest.mark.parametrize("key", ["budget", "vote_type"])
@pytest.mark.parametrize("blank", [False, True])
def test_meta_must_say_the_budget_and_the_type_of_ballot(refused, key, blank):
    """Without them nothing can be counted."""
    line = next(row for row in APPROVAL.splitlines() if row.startswith(key))
    problem = only_problem(refused(changed(APPROVAL, (line, f"{key};" if blank else "x;y"))), errors.MissingMeta)
    assert problem.key == key


def test_an_unknown_type_of_ballot_is_refused_with_those_that_are_known(refused):
    """`likes` is none of Pabulib's."""
    text = changed(APPROVAL, ("vote_type;approval", "vote_type;likes"))
    problem = only_problem(refused(text), errors.UnknownVoteType)
    assert problem.line == line_of(text, "vote_type")
    assert "“likes” is unknown. Known are approval, choose-1," in problem.message


@pytest.mark.parametrize(
    ("old", "new", "column"),
    [
        ("num_votes;4", "num_votes;four", "num_votes"),
        ("num_votes;4", "num_votes;-4", "num_votes"),
        ("num_projects;3", "num_projects;" + "9" * 5000, "num_projects"),
        ("max_length;2", "max_length;2.5", "max_length"),
        ("max_length;2", "max_length;２", "max_length"),
        ("max_length;2", "min_length;1e9", "min_length"),
    ],
)
def test_a_number_in_meta_must_be_a_whole_number(refused, old, new, column):
    """Each is refused at its own line."""
    text = changed(APPROVAL, (old, new))
    problem = only_problem(refused(text), errors.BadNumber)
    assert (problem.line, problem.column) == (line_of(text, column), column)


def test_a_limit_of_points_must_be_a_number(refused):
    """`six` points are none."""
    problem = only_problem(refused(changed(CUMULATIVE, ("max_points;6", "max_points;six"))), errors.BadNumber)
    assert (problem.line, problem.column) == (line_of(CUMULATIVE, "max_points"), "max_points")


# Projects -------------------------------------------------------------------------------------------------------------


NO_AMOUNTS = ["-500", "1e30", "nan", "inf", "１２３", "9" * 5000, "99999999999999", "1,250", "1 000", "free"]


@pytest.mark.parametrize(
    ("place", "cost"), [*itertools.product(["cost", "budget", "max_sum_cost"], NO_AMOUNTS), ("cost", "")]
)
def test_an_amount_that_is_negative_absurd_or_no_amount_is_refused(refused, place, cost):
    """In the list, in the budget and in a limit, each with its line and column."""
    old = {"cost": "2;400.50;", "budget": "budget;1000\n", "max_sum_cost": "mascot;a frog\n"}[place]
    new = f"2;{cost};" if place == "cost" else f"{place};{cost}\n"
    text = changed(APPROVAL, (old, new))
    line = line_of(text, "2;" if place == "cost" else place)
    problem = only_problem(refused(text), errors.BadAmount)
    assert (problem.line, problem.column) == (line, place)
    assert len(str(problem)) < 250


def test_a_project_that_stands_twice_is_refused_with_both_lines(refused):
    """Which of the two costs would count?"""
    text = changed(APPROVAL, ("3;600;", " 1 ;600;"))
    problems = refused(text).problems
    assert isinstance(problems[0], errors.DuplicateProject)
    assert (problems[0].line, problems[0].first_line) == (line_of(text, " 1"), line_of(text, "1;500"))
    assert f"already in line {line_of(text, '1;500')}" in str(problems[0])


def test_a_project_needs_an_id(refused):
    """Nobody can vote for a project without one."""
    problem = only_problem(refused(changed(APPROVAL, ("\n3;600;", "\n ;600;"), ("1,3", "1,2"))), errors.MissingValue)
    assert (problem.line, problem.column) == (line_of(APPROVAL, "3;"), "project_id")


def test_a_project_id_with_a_comma_is_refused(refused):
    """A vote for “1,3” is a vote for 1 and for 3."""
    text = changed(APPROVAL, ("\n2;400", '\n"1,3";400'))
    problem = only_problem(refused(text), errors.BadProjectId)
    assert (problem.line, problem.column) == (line_of(text, '"1,3"'), "project_id")


# Votes ----------------------------------------------------------------------------------------------------------------


def test_a_vote_for_an_unknown_project_is_refused(refused):
    """The project is named, with the line of the vote."""
    text = changed(APPROVAL, ("b;1,3;", "b;1,17;"))
    problem = only_problem(refused(text), errors.UnknownProject)
    assert (problem.line, problem.column, problem.project_id) == (line_of(text, "b;"), "vote", "17")
    assert "“17”, which is not in PROJECTS" in problem.message


@pytest.mark.parametrize("again", ["a", " a "])
def test_a_voter_who_votes_twice_is_refused_with_both_lines(refused, again):
    """Nobody has two votes."""
    text = changed(APPROVAL, ("c;1,2;", f"{again};1,2;"))
    problem = only_problem(refused(text), errors.DuplicateVoter)
    assert (problem.line, problem.first_line) == (line_of(APPROVAL, "c;"), line_of(text, "a;"))
    assert (problem.column, problem.voter_id) == ("voter_id", "a")


def test_a_ballot_needs_a_voter(refused):
    """A row without a voter_id might be half a row."""
    problem = only_problem(refused(changed(APPROVAL, ("\nc;1,2;", "\n;1,2;"))), errors.MissingValue)
    assert (problem.line, problem.column) == (line_of(APPROVAL, "c;"), "voter_id")


@pytest.mark.parametrize(("points", "count"), [("5,2", 2), ("5,2,3,1", 4), ("", 0)])
def test_points_must_be_as_many_as_the_projects(refused, points, count):
    """Fewer or more points than projects: which belongs to which?"""
    text = changed(CUMULATIVE, ("b;1,2,3;5,2,3", f"b;1,2,3;{points}"))
    problem = only_problem(refused(text), errors.PointsMismatch)
    assert (problem.line, problem.column) == (line_of(text, "b;"), "points")
    assert (problem.choices, problem.points) == (3, count)
    assert f"names 3 projects, but the list of points has {count} value" in problem.message


def test_points_on_some_ranked_ballots_only_are_refused(refused):
    """A ranked ballot without its points cannot be told from a damaged one."""
    text = changed(RANKED, ("voter_id;vote\n", "voter_id;vote;points\n"), ("a;1,2,3", "a;1,2,3;3,2,1"))
    text = changed(text, ("b;2,1,3", "b;2,1,3;"), ("c;4,2,1", "c;4,2,1;3,2,1"))
    assert only_problem(refused(text), errors.PointsMismatch).line == line_of(text, "b;")


@pytest.mark.parametrize("value", ["x", "1e3", "nan", "５", "1/2", "1234567890", "0.1234567", "", "--1", "9" * 5000])
def test_points_must_be_numbers(refused, value):
    """Also between two commas nothing is not zero."""
    text = changed(CUMULATIVE, ("b;1,2,3;5,2,3", f"b;1,2,3;5,{value},3"))
    problem = next(p for p in refused(text).problems if isinstance(p, errors.BadNumber))
    assert (problem.line, problem.column) == (line_of(text, "b;"), "points")
    assert len(str(problem)) < 250


def test_more_points_than_can_be_added_up_exactly_are_refused(refused, read):
    """No sum of points ever wraps around."""
    most, least = "999999999", "0.000001"
    text = changed(CUMULATIVE, ("a;1,2;5,5", f"a;1,2;{most},{least}"))
    assert read(text).election.profile.points.max() == 999_999_999_000_000
    repeated = changed(text, ("a;1,2;", "a;1" + ",1" * 10_000 + ",2;"), (most, ",".join([most] * 10_001)))
    problem = only_problem(refused(repeated), errors.AbsurdPoints)
    assert (problem.line, problem.column) == (line_of(text, "voter_id"), "points")


def test_a_row_with_too_many_values_is_refused(refused):
    """A semicolon in a name that nobody quoted shifts everything after it."""
    text = changed(APPROVAL, ("Row of limes", "Row; of limes"))
    problem = only_problem(refused(text), errors.MalformedRow)
    assert (problem.line, problem.found, problem.expected) == (line_of(text, "1;500"), 8, 7)
    assert "must stand in quotes" in problem.message


@pytest.mark.parametrize(("old", "new", "column"), [("b;1,3;;paper", "b", "vote"), ("3;600;1;", "3\n;;;", "cost")])
def test_a_row_that_lacks_what_counts_is_refused(refused, old, new, column):
    """Half a row is no row."""
    problem = refused(changed(APPROVAL, (old, new))).problems[0]
    assert isinstance(problem, errors.MalformedRow)
    assert problem.column == column
    assert f"ends before the column {column}: 1 value" in problem.message


def test_every_problem_of_a_file_is_named_at_once(refused):
    """A clerk mends a file once, not once a fault."""
    text = changed(APPROVAL, ("1;500;", "1;free;"), ("3;600;", "1;600;"), ("budget;1000", "budget;much"))
    refusal = refused(text)
    kinds = [type(problem) for problem in refusal.problems]
    assert kinds == [errors.BadAmount, errors.BadAmount, errors.DuplicateProject]
    assert [problem.line for problem in refusal.problems] == sorted(problem.line for problem in refusal.problems)
    assert "(and 2 further problems)" in str(refusal)


def test_beyond_a_hundred_problems_nobody_reads_on(refused):
    """A file that is wrong in every line is refused without a flood."""
    rows = "".join(f"v{number};{number + 10};;\n" for number in range(1000))
    assert len(refused(changed(APPROVAL, ("num_votes;4", "num_votes;1004")) + rows).problems) == 100
    half = "".join(f"v{number}\n" for number in range(1000))
    assert len(refused(changed(APPROVAL, ("num_votes;4", "num_votes;1004")) + half).problems) == 100


# Quotes ---------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("start", ["mascot;", "1;500;3;", "3;600;1;", "a;1,2;", "d;;"])
def test_a_quote_that_is_never_closed_is_refused_where_it_opens(refused, start):
    """Everything after it would be one long text; nothing of it is lost in silence."""
    text = changed(APPROVAL, ('"Pond; with ""frogs""";', "Pond;"), (f"\n{start}", f'\n{start}"'))
    problem = only_problem(refused(text), errors.UnclosedQuote)
    assert problem.line == line_of(APPROVAL, start)


def test_a_quote_that_swallows_the_next_project_is_refused(refused):
    """An unclosed quote and the opening quote of a later name would pair up."""
    text = changed(APPROVAL, ("1;500;3;Row of limes", '1;500;3;"Row of limes'))
    problem = only_problem(refused(text), errors.StrayQuote)
    assert problem.line == line_of(APPROVAL, "2;")


@pytest.mark.parametrize("name", ['"the "old" lime; tree"', '"the" old; "lime'])
def test_a_stray_quote_that_shifts_the_cells_is_refused(refused, name):
    """Where the text ends cannot be told when a semicolon follows."""
    text = changed(APPROVAL, ("Row of limes", name))
    assert refused(text).problems[0].line == line_of(text, "1;500")


@pytest.mark.parametrize(
    ("written", "name"), [('"the "old" lime"', 'the old" lime"'), ('"Green" square', "Green square")]
)
def test_a_stray_quote_that_does_no_harm_is_read_with_a_remark(read, written, name):
    """A name that somebody quoted halfway is only a name; the rows around it are whole."""
    text = changed(APPROVAL, ("Row of limes", written))
    reading = read(text)
    plain = read(changed(APPROVAL, ("Row of limes", "-"))).election
    assert reading.election.profile == plain.profile
    assert [project.name for project in reading.election.instance.projects] == [
        name,
        *('Pond; with "frogs"', "Bike stand"),
    ]
    (remark,) = reading.remarks
    assert remark.line == line_of(text, "1;500")
    assert 'twice ("")' in remark.remedy


def test_quotes_inside_a_text_without_quotes_are_themselves(read):
    """Only a quote at the beginning of a cell opens anything."""
    name = 'the "old" lime'
    assert read(changed(APPROVAL, ("Row of limes", name))).election.instance.projects[0].name == name


# The file as a whole --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("content", [b"", b"\n \n\t\r\n", b"\xef\xbb\xbf", " \u2003\n".encode()])
@pytest.mark.parametrize("name", ["election.pb", "election.json"])
def test_an_empty_file_is_refused(refused, content, name):
    """Also one that holds nothing but blanks, or nothing but a byte-order mark."""
    assert "The file is empty." in str(refused(content, name=name))


@pytest.mark.parametrize(
    ("content", "line", "message"),
    [
        (changed(APPROVAL, ("Lipowo\n", "Łąki\n")).encode("cp1250"), 3, "The byte 0xa3 is not UTF-8"),
        (changed(APPROVAL, ("Bike", "Łąka")).encode("iso-8859-2"), 20, "The byte 0xa3 is not UTF-8"),
        (APPROVAL.encode("utf-16"), 1, "The file is UTF-16"),
        (b"\xfe\xff" + APPROVAL.encode("utf-16-be"), 1, "The file is UTF-16"),
        (APPROVAL.encode("utf-16-le"), 1, "NUL character"),
        (changed(APPROVAL, ("Bike", "Bi\0ke")).encode(), 20, "NUL character"),
        (b"PK\x03\x04\x14\x00\x06\x00\x08", 1, "NUL character"),
        (b"\x1f\x8b\x08", 1, "The byte 0x8b is not UTF-8"),
    ],
)
def test_a_file_in_another_encoding_or_of_another_kind_is_refused_with_its_line(refused, content, line, message):
    """Windows-1250, Latin-2, UTF-16, a damaged text, a spreadsheet, a compressed file."""
    problem = only_problem(refused(content), errors.FaultyFile)
    assert problem.line == line
    assert message in problem.message


def test_the_wrong_byte_is_named_by_its_place_in_the_line(refused):
    """An editor finds byte 15 of line 3."""
    problem = refused(changed(APPROVAL, ("Lipowo\n", "Łąki\n")).encode("cp1250")).problems[0]
    assert problem.column == f"byte {len('description;Green budget of ') + 1}"


def unusable(path):
    """The refusal of a path."""
    with pytest.raises(UnusableFile) as caught:
        read_election(path)
    assert caught.value.name == str(path)
    return str(caught.value)


def test_a_file_that_is_none_is_refused(tmp_path):
    """Missing, a folder, a pipe, a device, a loop of links, an impossible name: each in a sentence, none hangs."""
    pipe, loop = tmp_path / "pipe.pb", tmp_path / "loop.pb"
    os.mkfifo(pipe)
    loop.symlink_to(loop)
    assert "There is no such file." in unusable(tmp_path / "none.pb")
    assert "This is a folder, not a file." in unusable(tmp_path)
    assert "a device or a pipe" in unusable(pipe)
    assert "a device or a pipe" in unusable(Path("/dev/zero"))
    assert "cannot be opened" in unusable(loop)
    assert "cannot be opened" in unusable(tmp_path / ("x" * 5000))
    assert "cannot be opened" in unusable(tmp_path / "a\0b.pb")
    assert "cannot be opened" in unusable(Path(__file__) / "inside.pb")


def memory_to_refuse(path):
    """The refusal of a path, and the most memory that it took, in bytes."""
    tracemalloc.start()
    try:
        message = unusable(path)
        return message, tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_a_line_of_a_gigabyte_is_refused_after_its_beginning(tmp_path):
    """Nobody waits for it, and it does not fill the memory."""
    path = tmp_path / "endless.pb"
    with path.open("wb") as file:
        file.write(APPROVAL.encode())
        file.truncate(1 << 30)
    message, memory = memory_to_refuse(path)
    assert f"line {len(APPROVAL.splitlines()) + 1}: This line is longer than 1,048,576 bytes" in message
    assert memory < 8 << 20


def test_a_line_of_three_megabytes_is_refused(refused):
    """No ballot and no description is as long."""
    refusal = refused(changed(APPROVAL, ("a frog", "a" * (3 << 20))))
    assert only_problem(refusal, errors.FaultyFile).line == line_of(APPROVAL, "mascot")


def test_a_long_line_in_the_middle_of_a_long_file_is_found(refused):
    """The length of a line is measured across the pieces in which the file is read."""
    many = "".join(f"v{number};1;;\n" for number in range(50_000))
    refusal = refused(APPROVAL + many + "x" * ((1 << 20) + 1) + "\n" + many)
    assert only_problem(refusal, errors.FaultyFile).line == len(APPROVAL.splitlines()) + 50_001


def test_a_line_just_short_enough_is_read(read):
    """The limit is no shorter than it says."""
    frog = "a" * ((1 << 20) - len("mascot;"))
    assert read(changed(APPROVAL, ("a frog", frog))).election.instance.meta["mascot"] == frog


# Truncated files ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("vote_type", small_files.ALL)
def test_a_file_that_is_cut_anywhere_is_refused_or_says_so(read, vote_type):
    """
    A file of which the end is missing never passes for the whole.

    Within the last row a cut cannot always be seen. Then every ballot is whole (only an age may be lost), or a remark
    names a row that ends too early or a total that the ballots do not give.
    """
    election = read(small_files.ALL[vote_type]).election
    content = as_pb(election).encode()
    last_row = content.rstrip().rfind(b"\n") + 1
    for cut in range(len(content)):
        reading = reading_or_none(read, content[:cut], "election.pb")
        assert reading is None or cut >= last_row, "a cut before the last row must be refused"
        if reading is not None and not reading.remarks:
            assert reading.election.instance == election.instance
            assert list(reading.election.profile.ballots()) == list(election.profile.ballots()), content[:cut][-30:]


def test_a_json_file_that_is_cut_anywhere_is_refused(read):
    """Without its last bracket, JSON is no JSON."""
    content = as_json(read(CUMULATIVE).election).strip().encode()
    for cut in range(0, len(content), 7):
        assert reading_or_none(read, content[:cut], "election.json") is None


def test_a_file_with_fewer_ballots_than_announced_is_refused(refused):
    """META says four; the file has three."""
    text = without(APPROVAL, "d;")
    problem = only_problem(refused(text), errors.TruncatedSection)
    assert (problem.section, problem.declared, problem.found) == ("VOTES", 4, 3)
    assert problem.line == line_of(text, "c;")
    assert "announces 4 rows in VOTES, the file holds 3" in problem.message


def test_a_list_with_fewer_projects_than_announced_is_refused(refused):
    """A project may be missing that nobody voted for."""
    text = changed(APPROVAL, ("num_projects;3", "num_projects;4"))
    problem = only_problem(refused(text), errors.TruncatedSection)
    assert (problem.section, problem.declared, problem.found) == ("PROJECTS", 4, 3)


# The JSON twin --------------------------------------------------------------------------------------------------------

JSON = json.dumps(
    {
        "meta": {"budget": "1000", "vote_type": "cumulative", "num_votes": "2", "num_projects": "2"},
        "projects": [{"project_id": "1", "cost": "500"}, {"project_id": "2", "cost": "700"}],
        "votes": [
            {"voter_id": "a", "vote": "1,2", "points": "1,2"},
            {"voter_id": "b", "vote": "2", "points": "3"},
        ],
    },
    indent=1,
)


def json_line(text, part):
    """The line of the entry that begins just above the first line with `part`."""
    lines = text.splitlines()
    at = next(number for number, line in enumerate(lines) if part in line)
    return max(number for number in range(at + 1) if lines[number].strip() == "{") + 1


@pytest.mark.parametrize(
    ("old", "new", "kind", "entry", "column"),
    [
        ('"vote": "2"', '"vote": "9"', errors.UnknownProject, '"9"', "vote"),
        ('"voter_id": "b"', '"voter_id": "a"', errors.DuplicateVoter, '"vote": "2"', "voter_id"),
        ('"project_id": "2"', '"project_id": "1"', errors.DuplicateProject, '"700"', "project_id"),
        ('"cost": "700"', '"cost": "-700"', errors.BadAmount, '"-700"', "cost"),
        ('"cost": "700"', '"cost": -700', errors.BadAmount, "-700", "cost"),
        ('"cost": "700"', '"cost": ' + "9" * 4000, errors.BadAmount, "9999", "cost"),
        ('"cost": "700"', '"cost": "1e30"', errors.BadAmount, '"1e30"', "cost"),
        ('"cost": "700"', '"cost": 700.5', errors.FaultyFile, "700.5", "cost"),
        ('"cost": "700"', '"cost": NaN', errors.FaultyFile, "NaN", "cost"),
        ('"cost": "700"', '"cost": true', errors.FaultyFile, "true", "cost"),
        ('"cost": "700"', '"cost": {"zloty": 700}', errors.FaultyFile, '{"zloty"', "cost"),
        ('"points": "3"', '"points": ""', errors.PointsMismatch, '"points": ""', "points"),
        ('"points": "3"', '"points": [3, 1]', errors.PointsMismatch, "[3, 1]", "points"),
        ('"points": "3"', '"points": [[3]]', errors.FaultyFile, "[[3]]", "points"),
        ('"vote": "2"', '"vote": ["1,2"]', errors.FaultyFile, '["1,2"]', "vote"),
        ('"vote": "2"', '"vote": "\\u0000"', errors.FaultyFile, "u0000", "vote"),
        ('"vote": "2"', '"vote": "\\ud800"', errors.FaultyFile, "ud800", "vote"),
    ],
)
def test_faults_of_a_json_file_name_the_line_where_their_entry_begins(refused, old, new, kind, entry, column):
    """The same faults as in a .pb file, and those that only JSON can have."""
    text = changed(JSON, (old, new))
    problem = refused(text, name="election.json").problems[0]
    assert type(problem) is kind, str(problem)
    assert (problem.line, problem.column) == (json_line(text, entry), column)
    assert len(str(problem)) < 300


def test_the_same_voter_twice_is_seen_also_on_a_single_line(refused):
    """A JSON file without line ends has all its entries in line 1."""
    text = changed(JSON, ('"voter_id": "b"', '"voter_id": "a"')).replace("\n", "")
    assert only_problem(refused(text, name="election.json"), errors.DuplicateVoter).line == 1


def test_a_fault_in_the_meta_of_a_json_file_names_its_line(refused):
    """Each key of meta has its line."""
    text = changed(JSON, ('"budget": "1000"', '"budget": "lots"'))
    problem = only_problem(refused(text, name="election.json"), errors.BadAmount)
    assert text.splitlines()[problem.line - 1].strip() == '"budget": "lots",'


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("META\nkey;value\n", "This is no JSON"),
        (JSON[:-1], "This is no JSON"),
        ("[]", "must be an object with meta, projects and votes"),
        ('"META"', "must be an object with meta, projects and votes"),
        ("null", "must be an object with meta, projects and votes"),
        ("{}", "The section META is missing"),
        ("[" * 100_000, "nested too deeply"),
        ('{"meta":' * 100_000, "nested too deeply"),
        ("9" * 5_000, "too long a number"),
        (changed(JSON, ('"projects": [', '"projects": 5, "x": [')), "“projects” in the JSON must be a list of objects"),
        (changed(JSON, ('"projects": [', '"projects": ["1", ')), "“projects” in the JSON must be a list of objects"),
        (changed(JSON, ('"votes"', '"ballots"')), "The section VOTES is missing"),
        (changed(JSON, ('"budget": "1000"', '"budget": "1000", "budget": "9"')), "names “budget” twice"),
        (changed(JSON, ('"cost": "700"', '"cost": "700", "cost": "1"')), "names “cost” twice"),
        (changed(JSON, ('"meta": {', '"meta": {"a": {"b": 1},')), "an object where a text"),
        (changed(JSON, ('"cost": "700"', '"kost": "700"'), ('"cost": "500"', '"kost": "5"')), "has no column cost"),
        (changed(JSON, ('"cost": "700"', '"cost": "700", "\\ud800": ""')), "cannot stand in a text file"),
    ],
)
def test_json_that_holds_no_election_is_refused(refused, text, message):
    """Broken, of another shape, nested without end, or with a key that stands twice."""
    refusal = refused(text, name="election.json")
    assert message in str(refusal)
    assert len(str(refusal)) < 400


def test_further_parts_of_a_json_file_are_said_to_be_lost(read):
    """A .pb file has no place for them."""
    reading = read(changed(JSON, ('"meta": {', '"note": [{}], "meta": {')), name="election.json")
    assert any("“note”" in remark.message and "not kept" in remark.remedy for remark in reading.remarks)


# Nothing ever ends in a traceback -------------------------------------------------------------------------------------

SEEDS = [text.encode() for text in small_files.ALL.values()]
SCRAPS = [
    *(b";", b'"', b'""', b"\n", b"\r", b"\r\n", b",", b"\0", b"\xff", b"\xef\xbb\xbf", b"\xc5", b"-", b".", b"e9"),
    *(b"META", b"PROJECTS\n", b"VOTES;;\n", b"\nVOTES\n", b"1", b"nan", b"999999999", b" ", b"\xc2\xa0", b"\xd9\xa3"),
    *(b"points", b"vote_type;scoring\n", b"vote_type;ordinal\n", b"{", b"}", b"[", b"]", b":", b"null", b"1.5", b"\\"),
    *(b"\\u0000", b"\\ud800", b"true", b"0" * 50, b"min_length;3\n", b"max_sum_cost;1\n", b"\xe2\x80\xa8"),
]


@st.composite
def damaged(draw: st.DrawFn, seeds: list[bytes]) -> bytes:
    """A valid file after a few accidents: bytes changed, lost or inserted, lines lost, doubled or swapped."""
    content = draw(st.sampled_from(seeds))
    for _ in range(draw(st.integers(1, 5))):
        accident = draw(st.sampled_from(["flip", "lose", "insert", "lose line", "double line", "swap lines", "cut"]))
        at = draw(st.integers(0, len(content)))
        lines = content.splitlines(keepends=True) or [b""]
        row = draw(st.integers(0, len(lines) - 1))
        if accident == "flip":
            content = content[:at] + bytes([draw(st.integers(0, 255))]) + content[at + 1 :]
        elif accident == "lose":
            content = content[:at] + content[at + draw(st.integers(1, 8)) :]
        elif accident == "insert":
            content = content[:at] + draw(st.sampled_from(SCRAPS)) + content[at:]
        elif accident == "cut":
            content = content[:at] if draw(st.booleans()) else content[at:]
        else:
            other = draw(st.integers(0, len(lines) - 1))
            if accident == "swap lines":
                lines[row], lines[other] = lines[other], lines[row]
            elif accident == "double line":
                lines.insert(other, lines[row])
            else:
                del lines[row]
            content = b"".join(lines)
    return content


def assert_read_or_refused(read, content, name, **options):
    """Whatever is handed in: a reading that can be written again, or a refusal in words."""
    reading = reading_or_none(read, content, name, **options)
    if reading is not None:
        assert all(str(remark).isprintable() for remark in reading.remarks)
        assert read(as_pb(reading.election)).election == reading.election
        assert read(as_json(reading.election), name="again.json").election == reading.election


@settings(max_examples=300)
@given(content=damaged(SEEDS), option=st.sampled_from(["", "strict", "drop_invalid"]))
@example(content=b'META\nkey;value\nx;"', option="")
def test_a_damaged_pb_file_is_read_or_refused_but_never_breaks_anything(read, content, option):
    """Only a Reading or an UnusableFile comes back, and what was read is written and read again as it is."""
    assert_read_or_refused(read, content, "election.pb", **({option: True} if option else {}))


@pytest.fixture(scope="session")
def json_seeds(read):
    """The small files as JSON."""
    return [as_json(read(text).election).encode() for text in (APPROVAL, CHOOSE_ONE, CUMULATIVE, RANKED, SCORING)]


@settings(max_examples=100)
@given(data=st.data())
def test_a_damaged_json_file_is_read_or_refused_but_never_breaks_anything(read, json_seeds, data):
    """The same for JSON."""
    assert_read_or_refused(read, data.draw(damaged(json_seeds)), "election.json")


@settings(max_examples=100)
@given(
    content=st.recursive(
        st.none() | st.booleans() | st.floats() | st.integers() | st.text(),
        lambda inner: (
            st.lists(inner, max_size=4)
            | st.dictionaries(
                st.sampled_from(
                    ["meta", "projects", "votes", "key", "value", "budget", "vote_type", "project_id", "cost"]
                )
                | st.sampled_from(["voter_id", "vote", "points"])
                | st.text(max_size=3),
                inner,
                max_size=5,
            )
        ),
        max_leaves=30,
    )
)
def test_json_of_any_shape_is_read_or_refused(read, content):
    """Lists for objects, objects for lists, numbers for texts."""
    assert_read_or_refused(read, json.dumps(content), "election.json")


@settings(max_examples=100)
@given(content=st.binary(max_size=200) | st.text(max_size=200).map(lambda text: text.encode("utf-8", "surrogatepass")))
@pytest.mark.parametrize("name", ["election.pb", "election.json"])
def test_any_bytes_are_read_or_refused(read, name, content):
    """A photograph, a letter, noise."""
    assert_read_or_refused(read, content, name)
