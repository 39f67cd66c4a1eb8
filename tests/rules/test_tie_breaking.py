"""Ties are settled by one published order, and by nothing else."""

from __future__ import annotations

import hashlib
import subprocess

import pytest

from greenbudget.ballots.ballot_types import Cumulative, Ranked
from greenbudget.ballots.errors import BadSetting
from greenbudget.rules.tie_breaking import TIE_KEYS, draw_lot
from tests.elections import count, funded, vote

#: Under equal points "10" has more voters, "2" more first ranks; ids as text would put "10" before "2".
POINTS = vote(10, {"2": 1, "10": 1}, [{"2": 4}, {"10": 2}, {"10": 2, "2": 0}], kind=Cumulative())


@pytest.mark.parametrize(
    ("ties", "order"),
    [
        ("lower_cost", "a c b"),
        ("higher_cost", "b a c"),
        ("published", "b a c"),
        ("lower_cost,published", "a c b"),
        ("more_votes,published", "b a c"),
    ],
)
def test_each_key_orders_projects_with_equal_votes(ties: str, order: str) -> None:
    """Three projects with two votes each: the chain decides, and what it leaves open goes by the published order."""
    assert funded(f"greedy ties={ties}", vote(100, {"b": 5, "a": 3, "c": 3}, ["2 x a b c"])) == order


def test_more_votes_and_fewer_votes_decide_where_votes_are_not_what_is_tied() -> None:
    """Under equal shares projects can tie with different numbers of votes; either may be published to come first."""
    election = vote(40, {"few": 10, "many": 20}, ["few many", "many"])
    line = "equal_shares satisfaction=cardinality ties={},published"
    assert funded(line.format("fewer_votes"), election) == "few many"
    (tie,) = count(line.format("more_votes"), election).ties
    assert (tie.projects, tie.decided_by) == (("many", "few"), ("more_votes",))


@pytest.mark.parametrize(("key", "first"), [("more_voters", "10"), ("more_first_ranks", "10"), ("published", "2")])
def test_with_points_more_votes_splits_into_three_keys(key: str, first: str) -> None:
    """Four points from one voter or two voters: who counts more is a decision, and has a name."""
    outcome = count(f"greedy ties={key}", POINTS)
    assert outcome.allocation[0] == first
    assert outcome.ties[0].decided_by == (key,)


def test_more_points_decide_where_cost_is_tied() -> None:
    """Under equal shares by cardinality ρ can tie where points do not."""
    election = vote(8, {"a": 2, "b": 4}, [{"b": 2, "a": 1}, {"b": 2}], kind=Cumulative())
    (tie,) = count("equal_shares satisfaction=cardinality ties=more_points", election).ties
    assert (tie.projects, tie.decided_by) == (("b", "a"), ("more_points",))


def test_a_first_rank_is_the_first_place_on_a_ranked_ballot() -> None:
    """Both projects have three points; one is ranked first by one voter, the other by nobody."""
    ballots = ["a b", "c b", "c b"]
    election = vote(10, {"b": 1, "a": 1, "c": 1}, ballots, kind=Ranked(max_length=3))
    outcome = count("greedy points=4,2 ties=more_first_ranks,published threshold=4", election)
    assert outcome.allocation == ("c", "b", "a")
    b_and_a = vote(10, {"b": 1, "a": 1}, ["a b", "b"], kind=Ranked())
    assert count("greedy points=2,2 ties=more_first_ranks", b_and_a).allocation == ("b", "a")


def test_the_default_is_lower_cost_then_votes_then_published() -> None:
    """The chain that applied stands among the settings of the outcome, points having their own."""
    assert count("greedy", vote(1, {"a": 1}, ["a"])).settings["ties"] == "lower_cost,more_votes,published"
    assert count("greedy", POINTS).settings["ties"] == "lower_cost,more_points,more_voters,more_first_ranks,published"
    drawn = count("greedy lot=a", vote(1, {"a": 1}, ["a"]))
    assert drawn.settings["ties"] == "lower_cost,more_votes,lot"


def test_ids_are_never_compared_as_text() -> None:
    """Project 10 does not come before project 2 for its first digit: the published list decides."""
    assert funded("greedy", vote(10, {"2": 1, "10": 1}, ["2 10"])) == "2 10"
    assert funded("greedy", vote(10, {"10": 1, "2": 1}, ["2 10"])) == "10 2"


def test_a_recorded_lot_decides_and_stays_in_the_outcome() -> None:
    """A lot drawn at the town hall is entered as it was drawn; projects outside it come after it, as published."""
    election = vote(10, {"a": 1, "b": 1, "c": 1, "d": 1}, ["a b c d"])
    outcome = count("greedy lot=c,b", election)
    assert outcome.allocation == ("c", "b", "a", "d")
    assert outcome.lot == ("c", "b")
    assert outcome.ties[0].decided_by == ("lot", "lot", "published")


def test_a_lot_drawn_from_a_seed_can_be_drawn_again_by_anyone() -> None:
    """The order is that of SHA-256 over the seed, a line feed and the id, as documented."""
    ids = ["zieleń", "b", "a", "10"]
    by_hand = sorted(ids, key=lambda project_id: hashlib.sha256(f"1 June\n{project_id}".encode()).hexdigest())
    assert list(draw_lot("1 June", ids)) == by_hand
    election = vote(10, dict.fromkeys(ids, 1), ["zieleń b a 10"])
    outcome = count("greedy lot_seed='1 June'", election)
    assert list(outcome.allocation) == by_hand == list(outcome.lot)
    assert list(draw_lot("2 June", ids)) != by_hand


def test_the_documented_shell_command_gives_the_same_digest() -> None:
    r"""`printf '%s\\n%s' "$seed" "$id" | sha256sum` is what draw_lot sorts by."""
    command = ["bash", "-c", 'printf \'%s\\n%s\' "$0" "$1" | sha256sum', "1 June", "zieleń"]
    printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()[0]
    assert printed == hashlib.sha256("1 June\nzieleń".encode()).hexdigest()


PLAIN = vote(10, {"a": 1, "b": 1}, ["a b"])


@pytest.mark.parametrize(
    ("line", "election", "sentence"),
    [
        ("ties=more_votes", POINTS, "name more_points, more_voters or more_first_ranks"),
        ("ties=fewer_votes", POINTS, "name more_points, more_voters or more_first_ranks"),
        ("ties=more_points", PLAIN, "these ballots carry no points, so more_points means nothing; use more_votes"),
        ("ties=more_first_ranks", PLAIN, "use more_votes"),
        ("ties=lot", PLAIN, "give lot=… (the recorded order) or lot_seed=… (to draw one)"),
        ("ties=published lot=a,b", PLAIN, "does not name lot, so the lot would decide nothing"),
        ("ties=published lot_seed=x", PLAIN, "does not name lot, so the lot would decide nothing"),
        ("lot=a,b lot_seed=x", PLAIN, "keep one of lot and lot_seed"),
        ("lot=a,z", PLAIN, "there is no project z"),
    ],
)
def test_what_does_not_go_together_is_refused_with_what_to_write(line: str, election: object, sentence: str) -> None:
    """Each refused combination says what to write instead."""
    with pytest.raises(BadSetting) as refused:
        count(f"greedy {line}", election)
    assert sentence in str(refused.value)


def test_the_same_keys_are_offered_as_are_understood() -> None:
    """Every key that a form may offer can be used on some election."""
    for key in TIE_KEYS:
        election = POINTS if key in ("more_points", "more_voters", "more_first_ranks") else PLAIN
        lot = " lot=" + election.instance.projects[1].id if key == "lot" else ""
        assert len(count(f"greedy ties={key}{lot}", election).allocation) == 2
