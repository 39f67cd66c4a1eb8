"""What is read is written back without loss, and what is written passes Pabulib's own checker."""

import contextlib
import csv
import io
import json
from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from pabulib.checker import Checker

from greenbudget.ballots.ballot import Ballot
from greenbudget.ballots.ballot_types import Approval, Cumulative
from greenbudget.ballots.election import Election
from greenbudget.ballots.instance import Instance
from greenbudget.ballots.pabulib import read_election
from greenbudget.ballots.pabulib_writing import as_json, as_pb
from greenbudget.ballots.profile import Profile
from greenbudget.ballots.project import Project
from tests.ballots import small_files
from tests.ballots.made_elections import elections
from tests.ballots.small_files import APPROVAL, CUMULATIVE, changed

#: The checker wants nothing of its own in a file, no empty ballot, and points without decimals.
FOR_THE_CHECKER = {
    "approval": [
        ("mascot;a frog\n", ""),
        (";shade", ""),
        (";deep", ""),
        ("water,trees;1;", "water,trees;1"),
        ("0;none", "0"),
        ("d;;18", "d;1;18"),
        ("1;500;3;", "1;500;4;"),
    ],
    "scoring": [("1.5,-1", "1,-1")],
}
#: Real files of every country and ballot type, small and large, clean and odd, for the short run.
REPRESENTATIVES = [
    "France_Toulouse_2022_16_",
    "Netherlands_Amsterdam_285",
    "Netherlands_Amsterdam_588",
    "Poland_Czestochowa_2020_Rakow",
    "Poland_Czestochowa_2025_Mirow",
    "Poland_Gdansk_2020_Aniolki",
    "Poland_Gdansk_2020.pb",
    "Poland_Gdynia_2020_",
    "Poland_Katowice_2020_Bogucice",
    "Poland_Katowice_2024_Murcki",
    "Poland_Krakow_2018_",
    "Poland_Krakow_2021_",
    "Poland_Krakow_2023_",
    "Poland_Lodz_2020_",
    "Poland_Lodz_2024_Stoki",
    "Poland_Poznan_2023_",
    "Poland_Poznan_2024_",
    "Poland_Swiecie_2023",
    "Poland_Warszawa_2017_Kamionek",
    "Poland_Wieliczka_2023",
    "Poland_Wroclaw_2016_",
    "Poland_Zabrze_2020_",
    "Switzerland_Zurich_D10",
    "US_Stanford_Dataset_2022_Jersey",
    "US_Stanford_Dataset_Merced",
    "Worldwide_Mechanical_Turk_Knapsack",
    "Worldwide_Mechanical_Turk_Utilities",
]


def checker_errors(text):
    """What the official checker calls errors: kind → messages."""
    with contextlib.redirect_stdout(io.StringIO()):
        results = Checker().process_files([text])
    (file_results,) = (value for key, value in results.items() if key not in ("metadata", "summary"))
    return {kind: set(messages.values()) for kind, messages in file_results["results"]["errors"].items()}


def data_rows(text):
    """Every row of a .pb file as section → list of dictionaries, without anything of our own."""
    rows, header, section = {}, None, ""
    for row in csv.reader(io.StringIO(text), delimiter=";"):
        if len(row) == 1 and row[0] in ("META", "PROJECTS", "VOTES"):
            section, header = row[0], None
            rows[section] = []
        elif header is None:
            header = row
        elif any(row):
            rows[section].append(dict(zip(header, row, strict=False)))
    return rows


def assert_lossless(path, read):
    """Read, written and read again, as .pb and as JSON: the same election, and the same rows as in the file."""
    election = read_election(path).election
    written = as_pb(election)
    again = read(written)
    assert again.election == election
    assert as_pb(again.election) == written
    assert read(as_json(election), name="election.json").election == election
    before, after = data_rows(path.read_text(encoding="utf-8")), data_rows(written)
    for section, rows in before.items():
        assert len(after[section]) == len(rows)
        for row, copy in zip(rows, after[section], strict=True):
            lost = {column for column, cell in row.items() if cell.strip() and not same(column, cell, copy.get(column))}
            assert not lost, (section, row, copy)


def same(column, before, after):
    """Whether a cell says the same: as a text, as an amount, or as a list without blanks."""
    if after is None:
        return False
    if before.strip() == after.strip():
        return True
    if column == "vote":
        items = [item.strip() for item in before.split(",")]
        return list(dict.fromkeys(items)) == after.split(",")
    if column == "category":
        return [item.strip() for item in before.split(",")] == after.split(",")
    if column in ("cost", "value"):
        return Fraction(before.replace(",", ".")) == Fraction(after)
    return column in ("votes", "score", "points")  # checked against the ballots; see the remarks of the reading


def representatives(folder):
    """The first file for each of REPRESENTATIVES."""
    for start in REPRESENTATIVES:
        yield min(folder.glob(f"{start}*"))


@given(election=elections())
def test_any_election_written_and_read_is_the_same_election(read, election):
    """Every type of ballot, odd names, unknown columns: as .pb and as JSON."""
    assert read(as_pb(election)).election == election
    assert read(as_json(election), name="election.json").election == election


@given(election=elections())
def test_writing_twice_gives_the_same_text(read, election):
    """What was read from our own text is written as the same text."""
    text = as_pb(election)
    assert as_pb(read(text).election) == text


@pytest.mark.parametrize("vote_type", small_files.ALL)
def test_a_clean_file_is_written_as_a_file_that_the_official_checker_passes(read, vote_type):
    """No new error, in any type of ballot; the small files themselves pass."""
    text = changed(small_files.ALL[vote_type], *FOR_THE_CHECKER.get(vote_type, ()))
    assert checker_errors(text) == {}
    assert checker_errors(as_pb(read(text).election)) == checker_errors(text)


def test_dirt_is_cleaned_by_writing(read):
    """Line ends, a byte-order mark, blanks in lists and decimal commas are gone in what is written."""
    text = changed(
        changed(APPROVAL, *FOR_THE_CHECKER["approval"]),
        ("a;1,2;", "a; 1, 2;"),
        ("400.50", "400,5"),
        ("water,trees", "water, trees"),
        ("max_length;2", "max_length;2.0"),
    )
    written = as_pb(read("\ufeff" + text.replace("\n", "\r\n")).election)
    assert read(written).remarks == ()
    assert checker_errors(written) == {}
    assert checker_errors(text) != {}


def test_a_file_without_its_invalid_ballots_passes_the_official_checker(read):
    """Votes, scores and numbers follow the ballots that are left."""
    text = changed(CUMULATIVE, ("max_points;6", "max_points;4\nmax_length;2"))
    assert checker_errors(text) != {}
    assert checker_errors(as_pb(read(text, drop_invalid=True).election)) == {}


def test_the_limits_of_the_ballots_are_written_even_when_meta_does_not_have_them(read):
    """An election that was never a file says in its file what its ballots were held against."""
    projects = (Project("1", 50_000), Project("2", 60_000))
    profile = Profile.of([Ballot((0,)), Ballot((1, 0))], Approval(max_length=2, max_sum_cost=150_050))
    election = Election(Instance(projects, 100_000, "EUR"), profile)
    again = read(as_pb(election)).election
    assert again.profile.ballot_type == profile.ballot_type
    assert again.instance.currency == "EUR"
    assert again.instance.projects == projects
    assert again.profile.columns == {"voter_id": ("1", "2")}
    assert list(again.profile.ballots()) == list(profile.ballots())


def test_a_limit_that_was_lifted_is_not_written(read):
    """The ballots' own type decides, not the META that it once came from."""
    election = read(APPROVAL).election
    lifted = replace(election, profile=replace(election.profile, ballot_type=Approval()))
    assert read(as_pb(lifted)).election.profile.ballot_type == Approval()


def test_another_budget_is_written_as_the_budget(read):
    """The figures that the count uses stand in META."""
    election = read(APPROVAL).election
    richer = replace(election, instance=replace(election.instance, budget_limit=123_450))
    assert read(as_pb(richer)).election.instance.budget_limit == 123_450


def test_text_from_a_web_form_is_written_with_plain_line_ends(read):
    """Browsers send CR LF; neither the file nor its JSON twin is broken by it."""
    project = Project("1", 500, 'A\r\nB\rC;"D"')
    election = Election(Instance((project,), 500), Profile.of([Ballot((0,))], Approval()))
    for text, name in ((as_pb(election), "election.pb"), (as_json(election), "election.json")):
        assert read(text, name=name).election.instance.projects[0].name == 'A\nB\nC;"D"'


def test_points_are_written_exactly(read):
    """2.5 points stay 2.5 points."""
    ballots = [Ballot((0, 1), (Fraction(5, 2), Fraction(3))), Ballot((1,), (Fraction(1, 1000),))]
    election = Election(Instance((Project("1", 5), Project("2", 5)), 9), Profile.of(ballots, Cumulative()))
    assert "2.5,3" in as_pb(election)
    assert list(read(as_pb(election)).election.profile.ballots()) == ballots


def test_json_is_readable_and_holds_texts_only(read):
    """Polish letters stand as they are; every value is a text, so that no program rounds it."""
    text = as_json(read(changed(APPROVAL, ("Row of limes", "Rząd lip"))).election)
    assert "Rząd lip" in text
    data = json.loads(text)
    assert list(data) == ["meta", "projects", "votes"]
    values = [*data["meta"].values(), *(cell for row in data["projects"] + data["votes"] for cell in row.values())]
    assert all(isinstance(value, str) for value in values)


def test_real_elections_come_back_without_loss(read, real_elections):
    """Real files of every country and every type of ballot: read → write → read, .pb and JSON."""
    types = set()
    for path in representatives(real_elections):
        assert_lossless(path, read)
        types.add(read_election(path).election.profile.ballot_type.vote_type)
    assert types == {"approval", "choose-1", "cumulative", "ordinal"}


def new_checker_errors(path):
    """What the checker calls errors in a file as we write it and not in the file as it was."""
    before = checker_errors(path.read_text(encoding="utf-8"))
    after = checker_errors(as_pb(read_election(path).election))
    return {kind: new for kind, messages in after.items() if (new := messages - before.get(kind, set()))}


def test_real_elections_written_pass_the_official_checker(real_elections):
    """Small real files of several countries: no error that the file did not have before."""
    small = [
        path
        for path in representatives(real_elections)
        if path.stat().st_size < 150_000 and "rule;equalshares" not in path.read_text(encoding="utf-8")  # minutes each
    ]
    assert len(small) > 10
    for path in small:
        assert new_checker_errors(path) == {}, path.name


@pytest.mark.long
def test_every_real_election_comes_back_without_loss(read, real_elections):
    """All of them: read → write → read, .pb and JSON."""
    paths = sorted(real_elections.glob("*.pb"))
    assert len(paths) > 400
    for path in paths:
        assert_lossless(path, read)


@pytest.mark.long
def test_every_real_election_written_passes_the_official_checker(real_elections):
    """All of them: no error that the file did not have before."""
    for path in sorted(real_elections.glob("*.pb")):
        assert new_checker_errors(path) == {}, path.name
