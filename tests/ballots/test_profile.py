"""All ballots of an election are kept in columns, equal ones once and with a weight, and nothing is lost by that."""

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenbudget.ballots.ballot import Ballot
from greenbudget.ballots.ballot_types import Approval, ChooseOne, Cumulative, Ranked
from greenbudget.ballots.instance import Instance
from greenbudget.ballots.profile import Profile
from greenbudget.ballots.project import Project

points = st.fractions(0, 10, max_denominator=8)


@st.composite
def cumulative_ballots(draw: st.DrawFn) -> Ballot:
    """A ballot that gives some of six projects points, often the same to several."""
    choices = draw(st.lists(st.integers(0, 5), unique=True, max_size=6))
    few = draw(st.lists(points, min_size=1, max_size=2))
    return Ballot(tuple(choices), tuple(draw(st.sampled_from(few)) for _ in choices))


def points_by_project(ballots):
    """What the projects receive, added up ballot by ballot in the plainest way."""
    totals = {}
    for ballot in ballots:
        for choice, value in zip(ballot.choices, ballot.points, strict=True):
            totals[choice] = totals.get(choice, 0) + value
    return {choice: total for choice, total in totals.items() if total}


def points_in_columns(profile):
    """The same from the stored columns and weights."""
    totals = {}
    weight_of_row = np.repeat(profile.weights, np.diff(profile.offsets)).tolist()
    for choice, given_points, weight in zip(
        profile.choices.tolist(), profile.points.tolist(), weight_of_row, strict=True
    ):
        totals[choice] = totals.get(choice, 0) + Fraction(given_points, profile.points_scale) * weight
    return {choice: total for choice, total in totals.items() if total}


@given(st.lists(cumulative_ballots(), min_size=1, max_size=12))
def test_points_submitted_are_points_stored_are_points_counted(ballots):
    """
    Gdańsk 2017's fault cannot happen.

    There, storing the points of a ballot as a set made one value of equal ones: 5 and 5 became 5.
    """
    profile = Profile.of(ballots, Cumulative())
    assert list(profile.ballots()) == ballots
    assert points_in_columns(profile) == points_by_project(ballots)


@given(st.lists(cumulative_ballots(), max_size=12))
def test_merging_equal_ballots_changes_nothing(ballots):
    """Stored once with a weight or stored one by one: the same profile, voter by voter."""
    merged, single = Profile.of(ballots, Cumulative()), Profile.of(ballots, Cumulative(), merge=False)
    assert merged == single
    assert list(merged.ballots()) == list(single.ballots()) == ballots
    assert merged.voters == single.voters == len(ballots)
    assert merged.longest == single.longest == max((len(ballot.choices) for ballot in ballots), default=0)
    assert merged.weights.sum() == len(ballots)
    assert single.weights.tolist() == [1] * len(ballots)


def test_equal_ballots_are_stored_once_and_weigh_as_often_as_they_were_cast():
    """Three voters with the same ballot share one stored ballot of weight three."""
    profile = Profile.of([Ballot((0, 1)), Ballot((2,)), Ballot((0, 1)), Ballot((0, 1))], Approval())
    assert profile.weights.tolist() == [3, 1]
    assert profile.ballot_of_voter.tolist() == [0, 1, 0, 0]
    assert profile.choices.tolist() == [0, 1, 2]


def test_the_same_projects_in_another_order_are_another_ranking():
    """On ranked ballots the order is the vote."""
    profile = Profile.of([Ballot((0, 1, 2)), Ballot((2, 1, 0))], Ranked())
    assert profile.weights.tolist() == [1, 1]
    assert [ballot.choices for ballot in profile.ballots()] == [(0, 1, 2), (2, 1, 0)]


def test_the_same_projects_with_other_points_are_another_ballot():
    """Ballots merge only when the points agree too."""
    one, two = Ballot((0, 1), (Fraction(5), Fraction(5))), Ballot((0, 1), (Fraction(5), Fraction(4)))
    assert Profile.of([one, two, one], Cumulative()).weights.tolist() == [2, 1]


def test_an_empty_ballot_is_a_vote_all_the_same():
    """Who casts a ballot without a project takes part; the share of every voter depends on it."""
    profile = Profile.of([Ballot(()), Ballot((0,)), Ballot(())], Approval())
    assert profile.voters == 3
    assert [ballot.choices for ballot in profile.ballots()] == [(), (0,), ()]


def test_nobody_voted():
    """An election without ballots is an election."""
    profile = Profile.of([], Approval())
    assert (profile.voters, profile.longest, list(profile.ballots())) == (0, 0, [])
    assert profile.weights.tolist() == []


def test_points_that_no_decimal_ends_are_exact():
    """A third and a half of a point are kept over a common denominator."""
    ballot = Ballot((0, 1), (Fraction(1, 3), Fraction(1, 2)))
    profile = Profile.of([ballot], Cumulative())
    assert profile.points_scale == 6
    assert profile.points.tolist() == [2, 3]
    assert profile.stored_ballot(0) == ballot


@given(st.lists(cumulative_ballots(), max_size=8))
def test_stored_ballots_come_one_by_one_or_all_together(ballots):
    """Either way they are the same."""
    profile = Profile.of(ballots, Cumulative())
    assert list(profile.stored_ballots()) == [profile.stored_ballot(at) for at in range(len(profile.weights))]


@given(st.lists(cumulative_ballots(), max_size=8), st.data())
def test_leaving_voters_out_leaves_the_others_as_they_were(ballots, data):
    """Ballots left out take nothing of the others with them."""
    keep = data.draw(st.lists(st.booleans(), min_size=len(ballots), max_size=len(ballots)))
    kept = [ballot for ballot, stays in zip(ballots, keep, strict=True) if stays]
    profile = Profile.of(ballots, Cumulative()).only(np.array(keep, dtype=bool))
    assert list(profile.ballots()) == kept
    assert profile == Profile.of(kept, Cumulative())
    assert profile.weights.sum() == len(kept)
    assert profile.longest == max((len(ballot.choices) for ballot in kept), default=0)


def test_profiles_of_another_type_or_other_voters_are_not_equal():
    """Equality means the same type, the same ballots and the same columns."""
    ballots = [Ballot((0,)), Ballot((1,))]
    profile = Profile.of(ballots, Approval())
    assert profile != Profile.of(ballots, ChooseOne())
    assert profile != Profile.of(ballots, Approval(max_length=1))
    assert profile != Profile.of(ballots[::-1], Approval())
    assert profile != "a profile"


def test_leaving_ballots_out_leaves_no_trace_of_them():
    """What is kept is the profile of the ballots kept: nothing of a ballot left out is counted, not even with none."""
    ballots = [Ballot((0,)), Ballot((0, 1)), Ballot((0,)), Ballot((2,))]
    profile = Profile.of(ballots, Approval())
    kept = profile.only(np.array([True, False, True, True]))
    assert kept == Profile.of([ballots[0], ballots[2], ballots[3]], Approval())
    assert kept.weights.tolist() == [2, 1]
    assert kept.longest == 1


def test_an_instance_knows_its_projects_by_id_and_its_categories_in_order():
    """Positions follow the published list; a category is listed where it is first named."""
    projects = (Project("b", 1, categories=("water", "trees")), Project("a", 1, categories=("trees", "shade")))
    instance = Instance(projects, 1)
    assert instance.index_of == {"b": 0, "a": 1}
    assert instance.categories == ("water", "trees", "shade")


@pytest.mark.parametrize(
    ("cell", "selected"),
    [("0", 0), ("1", 1), ("2", 2), (" 3 ", 3), ("", None), ("4", None), ("yes", None), ("１", None)],
)
def test_selected_says_no_funded_topped_up_or_from_a_reserve(cell, selected):
    """Anything else says nothing."""
    assert Project("1", 5, columns={"selected": cell}).selected == selected
    assert Project("1", 5).selected is None
