"""Each type of ballot states what makes it valid, and each breach is an error of its own that names the figures."""

from fractions import Fraction

import pytest

from greenbudget.ballots import errors
from greenbudget.ballots.ballot import Ballot
from greenbudget.ballots.ballot_types import BALLOT_TYPES, Approval, ChooseOne, Cumulative, Ranked, Scoring
from greenbudget.ballots.instance import Instance
from greenbudget.ballots.project import Project

LIPOWO = Instance(
    (Project("lime", 50_000), Project("oak", 70_050), Project("elm", 90_000), Project("yew", 20_000)), 100_000
)


def breaches(ballot_type, choices, points=None):
    """All breaches of a ballot whose points are given as texts."""
    given = None if points is None else tuple(map(Fraction, points))
    return list(ballot_type.breaches(Ballot(tuple(choices), given), LIPOWO))


def only_breach(ballot_type, choices, points=None):
    """The one breach of a ballot."""
    found = breaches(ballot_type, choices, points)
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize("kind", [Approval, Ranked])
def test_a_ballot_longer_than_allowed_says_by_how_much(kind):
    """The voter reads how many projects the ballot names and how many it may."""
    breach = only_breach(kind(max_length=2), [0, 1, 2])
    assert isinstance(breach, errors.BallotTooLong)
    assert (breach.chosen, breach.allowed) == (3, 2)
    assert str(breach) == "This ballot names 3 projects; at most 2 are allowed."


@pytest.mark.parametrize("kind", [Approval, Ranked])
def test_a_ballot_shorter_than_required_says_by_how_much(kind):
    """Kraków asks for exactly three ranks."""
    breach = only_breach(kind(min_length=3), [0])
    assert isinstance(breach, errors.BallotTooShort)
    assert (breach.chosen, breach.required) == (1, 3)
    assert str(breach) == "This ballot names 1 project; at least 3 are required."


def test_a_ballot_at_its_limits_is_valid():
    """A limit that is met exactly is kept."""
    assert breaches(Ranked(min_length=3, max_length=3), [2, 0, 1]) == []
    assert breaches(Approval(min_length=1, max_length=1), [0]) == []
    assert breaches(Approval(min_sum_cost=120_050, max_sum_cost=120_050), [0, 1]) == []
    cumulative = Cumulative(min_points=Fraction(2), max_points=Fraction(8), max_sum_points=Fraction(10))
    assert breaches(cumulative, [0, 1], ["8", "2"]) == []


def test_without_limits_any_approval_is_valid_even_an_empty_one():
    """A limit that is not declared does not exist."""
    assert breaches(Approval(), []) == []
    assert breaches(Approval(), [0, 1, 2, 3]) == []


def test_budget_limited_approval_adds_up_the_costs_of_the_chosen_projects():
    """The voter may not approve more than the limit buys; the error names both amounts."""
    breach = only_breach(Approval(max_sum_cost=100_000), [0, 1])
    assert isinstance(breach, errors.BallotTooCostly)
    assert (breach.total, breach.allowed) == ("1200.5 PLN", "1000 PLN")
    assert str(breach) == "The chosen projects cost 1200.5 PLN together; at most 1000 PLN are allowed."


def test_budget_limited_approval_may_ask_for_a_least_cost():
    """Some cities ask that a ballot spends a least amount."""
    breach = only_breach(Approval(min_sum_cost=60_000), [0])
    assert isinstance(breach, errors.BallotTooCheap)
    assert (breach.total, breach.required) == ("500 PLN", "600 PLN")
    assert "at least 600 PLN" in str(breach)


@pytest.mark.parametrize("choices", [[], [0, 1]])
def test_choose_one_takes_exactly_one_project(choices):
    """Neither none nor two; a length limit of the file does not change that."""
    for ballot_type in (ChooseOne(), ChooseOne(min_length=0, max_length=5)):
        breach = only_breach(ballot_type, choices)
        assert isinstance(breach, errors.NotExactlyOne)
        assert breach.chosen == len(choices)
        assert f"names {len(choices)} project" in str(breach)
    assert breaches(ChooseOne(), [3]) == []


def test_too_many_points_for_one_project_name_the_project_and_both_figures():
    """The most for one project holds project by project."""
    breach = only_breach(Cumulative(max_points=Fraction(6)), [0, 1], ["6", "6.5"])
    assert isinstance(breach, errors.PointsTooHigh)
    assert (breach.project_id, breach.points, breach.allowed) == ("oak", Fraction(13, 2), 6)
    assert str(breach) == "This ballot gives project oak 6.5 points; at most 6 are allowed."


def test_too_few_points_for_one_project_name_the_project_and_both_figures():
    """The least for one project holds project by project."""
    breach = only_breach(Scoring(min_points=Fraction(-2)), [2, 3], ["-3", "-2"])
    assert isinstance(breach, errors.PointsTooLow)
    assert (breach.project_id, breach.points, breach.required) == ("elm", -3, -2)
    assert str(breach) == "This ballot gives project elm -3 points; at least -2 are required."


def test_points_in_all_may_not_exceed_the_total():
    """Ten points are ten points, however they are spread."""
    breach = only_breach(Cumulative(max_sum_points=Fraction(10)), [0, 1, 2], ["5", "5", "0.5"])
    assert isinstance(breach, errors.PointsTotalTooHigh)
    assert (breach.total, breach.allowed) == (Fraction(21, 2), 10)
    assert str(breach) == "This ballot gives 10.5 points in all; at most 10 are allowed."


def test_points_in_all_may_have_to_reach_a_total():
    """Where all points must be spent, the ballot that keeps some is named."""
    breach = only_breach(Cumulative(min_sum_points=Fraction(10)), [0, 1], ["5", "4"])
    assert isinstance(breach, errors.PointsTotalTooLow)
    assert (breach.total, breach.required) == (9, 10)
    assert "9 points in all; at least 10" in str(breach)


def test_a_cumulative_ballot_never_takes_points_away_unless_the_edition_says_so():
    """Without any declared least, a cumulative ballot gives at least nothing; a score may be negative."""
    breach = only_breach(Cumulative(), [0], ["-1"])
    assert isinstance(breach, errors.PointsTooLow)
    assert breach.required == 0
    assert breaches(Scoring(), [0], ["-1"]) == []


def test_equal_points_count_each_for_itself():
    """5 and 5 are ten points, not five (the fault of the Gdańsk 2017 data)."""
    breach = only_breach(Cumulative(max_sum_points=Fraction(9)), [0, 1], ["5", "5"])
    assert breach.total == 10


def test_every_breach_of_a_ballot_is_named():
    """A ballot can be wrong in several ways, and a clerk sees all of them at once."""
    ballot_type = Cumulative(max_length=1, max_points=Fraction(3), max_sum_points=Fraction(5))
    kinds = [type(breach) for breach in breaches(ballot_type, [0, 1], ["4", "2"])]
    assert kinds == [errors.BallotTooLong, errors.PointsTooHigh, errors.PointsTotalTooHigh]


def test_every_breach_is_an_invalid_ballot_and_a_greenbudget_error():
    """One handler can turn all of them into pages."""
    for breach in breaches(Approval(max_length=1, max_sum_cost=1), [0, 1]):
        assert isinstance(breach, errors.InvalidBallot)
        assert isinstance(breach, errors.GreenbudgetError)


def test_the_names_of_the_ballot_types_are_pabulibs():
    """A vote_type in a file finds its type."""
    assert {name: kind.__name__ for name, kind in BALLOT_TYPES.items()} == {
        "approval": "Approval",
        "choose-1": "ChooseOne",
        "cumulative": "Cumulative",
        "ordinal": "Ranked",
        "scoring": "Scoring",
    }


def test_a_fraction_of_a_point_is_written_as_a_person_writes_it():
    """Decimals where they end, a fraction where they do not."""
    written = [errors.plain(Fraction(text)) for text in ("7", "5/2", "-1/4", "1/3", "-0.05", "1000000")]
    assert written == ["7", "2.5", "-0.25", "1/3", "-0.05", "1000000"]


def test_a_message_quotes_no_more_of_a_damaged_file_than_fits_on_a_line():
    """Neither a megabyte of text nor a control character reaches the clerk's screen."""
    breach = errors.UnknownProject("x" * 1_000_000 + "\x1b[2J", line=7)
    assert len(str(breach)) < 200
    assert "\x1b" not in str(errors.UnknownProject("\x1b[2J", line=7))
