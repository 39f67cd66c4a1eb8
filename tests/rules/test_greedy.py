"""Greedy and its variants: skip, stop, top-up, threshold, exclusive, per cost, minimum share."""

from __future__ import annotations

from fractions import Fraction

import pytest

from greenbudget.ballots.ballot_types import Scoring
from greenbudget.ballots.errors import BadSetting
from tests.elections import count, funded, vote, why_not

PARK = {"park": 600, "pond": 500, "trees": 300, "bench": 100}
TOWN = vote(1000, PARK, ["4 x park", "3 x pond", "2 x trees", "1 x bench"])


def test_projects_come_by_votes_and_what_does_not_fit_is_skipped() -> None:
    """After the park, the pond is too dear, and cheaper projects with fewer votes still win."""
    outcome = count("greedy", TOWN)
    assert outcome.allocation == ("park", "trees", "bench")
    refusal = outcome.refusals[0]
    assert (refusal.project, refusal.reason, refusal.needed, refusal.available) == (
        "pond",
        "did_not_fit",
        500_00,
        400_00,
    )
    assert outcome.left == 0


def test_the_first_misfit_can_end_the_count() -> None:
    """With misfit=stop nothing is funded after the pond, and each later project names the pond as the reason."""
    outcome = count("greedy misfit=stop", TOWN)
    assert outcome.allocation == ("park",)
    assert why_not(outcome) == {"pond": "did_not_fit", "trees": "after_stop", "bench": "after_stop"}
    assert {refusal.by for refusal in outcome.refusals if refusal.reason == "after_stop"} == {"pond"}


def test_a_withdrawn_project_is_passed_over_without_stopping() -> None:
    """A project withdrawn after voting does not count as a misfit."""
    election = vote(1000, {"gone": 999_999_999, **PARK}, ["9 x gone", "4 x trees", "3 x bench"], withdrawn=["gone"])
    outcome = count("greedy misfit=stop", election)
    assert outcome.allocation[:2] == ("trees", "bench")
    assert why_not(outcome)["gone"] == "withdrawn"


@pytest.mark.parametrize(
    ("share", "winners", "excess"), [("80%", ("park", "pond"), 100_00), ("80.1%", ("park",), 0), ("100%", ("park",), 0)]
)
def test_the_city_tops_up_from_a_share_of_the_cost_on(share: str, winners: tuple[str, ...], excess: int) -> None:
    """The 400 left are 80 % of the pond's 500: exactly enough for a top-up at 80 %, whose excess is written down."""
    outcome = count(f"greedy misfit=top_up top_up={share}", TOWN)
    assert outcome.allocation == winners
    assert outcome.excess == excess
    assert outcome.rounds[-1].stage == ("top_up" if excess else "greedy")
    assert outcome.rounds[-1].left == (0 if excess else 400_00)
    assert why_not(outcome)["trees"] == "after_stop"


def test_a_top_up_needs_its_share_and_its_share_a_top_up() -> None:
    """Half a setting is refused, and the sentence says which half is missing."""
    with pytest.raises(BadSetting, match=r"as in top_up=80%"):
        count("greedy misfit=top_up", TOWN)
    with pytest.raises(BadSetting, match=r"set misfit=top_up"):
        count("greedy top_up=80%", TOWN)


def test_a_threshold_counts_votes_or_a_share_of_all_ballots() -> None:
    """Of ten ballots 20 % are two votes; a project with exactly the threshold is admitted."""
    assert funded("greedy threshold=2", TOWN) == funded("greedy threshold=20%", TOWN) == "park trees"
    assert why_not(count("greedy threshold=20%", TOWN)) == {"pond": "did_not_fit", "bench": "below_threshold"}
    refusal = count("greedy threshold=25%", TOWN).refusals[1]
    assert (refusal.project, refusal.needed, refusal.available) == ("trees", Fraction(5, 2), 2)


def test_of_exclusive_projects_the_stronger_wins_and_the_loser_names_it() -> None:
    """Park and trees want the same square; the park has more votes."""
    outcome = count("greedy exclusive=trees+park", TOWN)
    assert outcome.allocation == ("park", "bench")
    assert next(refusal.by for refusal in outcome.refusals if refusal.project == "trees") == "park"


def test_what_could_not_be_funded_excludes_nothing() -> None:
    """The stronger of two exclusive projects is too dear, so the weaker one wins."""
    assert funded("greedy exclusive=trees+pond", TOWN) == "park trees bench"


def test_votes_per_cost_prefer_cheap_projects() -> None:
    """One vote for 100 is more per unit than three for 500; four for 600 tie with two for 300, the cheaper first."""
    outcome = count("greedy order=votes_per_cost", TOWN)
    assert outcome.allocation == ("bench", "trees", "park")
    assert [(tie.projects, tie.decided_by) for tie in outcome.ties] == [(("trees", "park"), ("lower_cost",))]


def test_a_project_without_cost_comes_first_per_cost_even_with_negative_points() -> None:
    """Division by nothing is settled: what costs nothing comes before all others, by points among its like."""
    ballots = [{"free": -1, "dear": 5, "gift": 2}]
    election = vote(5, {"dear": 5, "free": 0, "gift": 0}, ballots, kind=Scoring())
    assert funded("greedy order=votes_per_cost", election) == "gift free dear"
    assert funded("greedy", election) == "dear gift free"


def test_a_category_receives_its_share_first() -> None:
    """The green projects come first until they have 30 % of the budget; then all others by votes."""
    election = vote(
        1000, PARK, ["4 x park", "3 x pond", "2 x trees", "1 x bench"], categories={"trees": "green", "bench": "green"}
    )
    outcome = count("greedy min_share=green:30%", election)
    assert [(round_.project, round_.stage) for round_ in outcome.rounds] == [
        ("trees", "min_share"),
        ("park", "greedy"),
        ("bench", "greedy"),
    ]
    assert outcome.min_share_targets == {"green": (300_00, 300_00)}


def test_a_share_that_cannot_be_reached_is_recorded_with_what_could_be_had() -> None:
    """Green projects cost 400 altogether: of a share of 600 only 400 are reached, and the rest goes by votes."""
    election = vote(1000, PARK, ["4 x park", "2 x trees", "bench"], categories={"trees": "green", "bench": "green"})
    outcome = count("greedy min_share=green:60%", election)
    assert outcome.allocation == ("trees", "bench", "park")
    assert outcome.min_share_targets == {"green": (600_00, 400_00)}


def test_an_unknown_category_is_refused_with_the_known_ones() -> None:
    """A slip in a category's name does not silently change the outcome."""
    election = vote(10, {"a": 1}, ["a"], categories={"a": "green"})
    with pytest.raises(BadSetting, match="the categories are: green"):
        count("greedy min_share=gren:20%", election)


def test_a_tie_is_written_down_even_when_it_changes_nothing() -> None:
    """Both tied projects are funded, and the tie is still in the record with the key that decided the order."""
    election = vote(10, {"b": 3, "a": 2, "c": 2}, ["a b c"])
    (tie,) = count("greedy", election).ties
    assert (tie.round, tie.projects, tie.decided_by) == (1, ("a", "c", "b"), ("published", "lower_cost"))


def test_nobody_voted() -> None:
    """Without ballots all projects tie at no votes; a threshold of one vote then funds nothing."""
    election = vote(10, {"b": 3, "a": 8}, [])
    assert funded("greedy", election) == "b"
    assert funded("greedy threshold=1", election) == ""
