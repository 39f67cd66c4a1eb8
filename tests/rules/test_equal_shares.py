"""Equal shares: who pays what, under each kind of satisfaction, and why a project could not be bought."""

from __future__ import annotations

from fractions import Fraction

import pytest

from greenbudget.ballots.ballot_types import Cumulative, Ranked
from greenbudget.ballots.errors import RuleRefuses
from tests.elections import count, funded, vote, why_not


def test_two_halves_of_a_town_each_get_their_half() -> None:
    """A majority of six takes greedy's whole budget; with equal shares the four others buy a project as well."""
    election = vote(1000, {"a": 300, "b": 300, "c": 300, "d": 400}, ["6 x a b c", "4 x d"])
    assert funded("greedy", election) == "a b c"
    assert sorted(count("equal_shares", election).allocation) == ["a", "b", "d"]


def test_who_runs_out_pays_the_rest_of_what_they_have() -> None:
    """Ann spent 10 of her 30 on the bench with Bob; for the swing she gives her last 20 and Eve pays 28."""
    election = vote(90, {"bench": 20, "swing": 48}, ["bench swing", "bench", "swing"])
    outcome = count("equal_shares satisfaction=cardinality", election)
    bench, swing = (round_.offers[0] for round_ in outcome.rounds)
    assert (bench.payment, bench.full_payers, bench.last_payers) == (10_00, 2, 0)
    assert (swing.payment, swing.full_payers, swing.last_payers, swing.last_money) == (28_00, 1, 1, 20_00)
    assert swing.effective_vote_count == Fraction(48, 28)


def test_a_project_can_be_bought_with_the_very_last_coin() -> None:
    """Supporters who hold exactly the cost can pay; with one grosz less they cannot, and the record shows it."""
    election = vote(90, {"bench": 60}, ["2 x bench", ""])
    (round_,) = count("equal_shares", election).rounds
    assert (round_.offers[0].full_payers, round_.offers[0].last_payers) == (0, 2)
    dearer = vote(90, {"bench": "60.01"}, ["2 x bench", ""])
    (refusal,) = count("equal_shares", dearer).refusals
    assert (refusal.reason, refusal.needed, refusal.available) == ("supporters_lack_money", 60_01, 60_00)


def test_satisfaction_by_cost_favours_large_and_by_number_small_projects() -> None:
    """Three voters share 90: by cost the hall with three votes comes first, by number the bench with two."""
    election = vote(90, {"hall": 90, "bench": 20}, ["2 x hall bench", "hall"])
    assert funded("equal_shares satisfaction=cost", election) == "hall"
    assert funded("equal_shares satisfaction=cardinality", election) == "bench"


def test_points_decide_who_pays_how_much() -> None:
    """With points Ann, who gave 3, pays three times what Bob pays, who gave 1."""
    election = vote(40, {"park": 20}, [{"park": 3}, {"park": 1}])
    outcome = count("equal_shares satisfaction=points", election)
    assert outcome.rounds[0].offers[0].payment == 5_00
    assert outcome.rounds[0].votes == 4


def test_the_two_conventions_for_points_differ_where_costs_do() -> None:
    """Utility as points prefers the cheap project, points × cost the one with more points."""
    election = vote(20, {"cheap": 4, "dear": 12}, [{"cheap": 2, "dear": 3}, {"cheap": 2, "dear": 3}])
    assert funded("equal_shares satisfaction=points", election) == "cheap dear"
    assert funded("equal_shares satisfaction=points_cost", election) == "dear cheap"


def test_halves_of_points_are_exact() -> None:
    """Points with decimals count as they are written: payments are per whole point."""
    election = vote(30, {"park": 10}, [{"park": "0.5"}, {"park": "1.5"}], kind=Cumulative())
    (round_,) = count("equal_shares satisfaction=points", election).rounds
    assert (round_.votes, round_.offers[0].payment) == (2, 5_00)


def test_ranks_become_points_first() -> None:
    """The first of two ranks is worth twice the second, unless points say otherwise: under 3,0 the second is none."""
    election = vote(12, {"a": 6, "b": 6}, ["a b", "a b", "b a"], kind=Ranked())
    assert [r.votes for r in count("equal_shares satisfaction=points", election).rounds] == [5, 4]
    assert [r.votes for r in count("equal_shares satisfaction=points points=3,0", election).rounds] == [6]


def test_a_project_without_supporters_is_told_from_one_too_dear() -> None:
    """The reasons differ, since only the second one could be helped by more money."""
    election = vote(10, {"loved": 20, "ignored": 1}, ["loved"])
    assert why_not(count("equal_shares", election)) == {"loved": "supporters_lack_money", "ignored": "no_support"}


def test_nobody_voted_and_nothing_is_funded() -> None:
    """Without voters there is no share and no supporter, whatever the endowment would start from."""
    election = vote(10, {"a": 1, "free": 0}, [])
    for settings in ("", " completion=add1", " endowment_start=floor", " comparison=greedy"):
        outcome = count(f"equal_shares{settings}", election)
        assert outcome.allocation == ()
        assert outcome.completion.endowment == 0


def test_a_gift_is_accepted_even_by_voters_without_money() -> None:
    """A project that costs nothing is bought for nothing: nobody pays, and there is no vote count to divide by."""
    election = vote(0, {"gift": 0, "bench": 1}, ["2 x gift bench"])
    (round_,) = count("equal_shares", election).rounds
    offer = round_.offers[0]
    assert (offer.payment, offer.full_payers, offer.last_payers, offer.effective_vote_count) == (0, 0, 0, None)


def test_of_exclusive_projects_only_one_is_bought() -> None:
    """The rival of a bought project is out, and its supporters keep their money for something else."""
    election = vote(90, {"rink": 30, "pool": 30, "trees": 30}, ["2 x rink", "pool trees"])
    assert funded("equal_shares exclusive=rink+pool", election) == "rink trees"
    assert funded("equal_shares", election) == "rink pool"


def test_swiecie_asks_for_a_third_of_the_votes_per_money() -> None:
    """Eligible is who has V_p / n of at least c_p / 3B: with 10 voters a project for all the money needs 4 votes."""
    election = vote(30, {"all": 30, "half": 15}, ["3 x all", "2 x half", "5 x "])
    outcome = count("equal_shares eligibility=swiecie", election)
    assert [(r.project, r.reason, r.needed, r.available) for r in outcome.refusals if r.reason == "ineligible"] == [
        ("all", "ineligible", Fraction(10, 3), 3)
    ]
    assert why_not(outcome)["half"] == "supporters_lack_money"


def test_the_comparison_counts_voters_with_nothing() -> None:
    """Greedy replaces equal shares when strictly more voters prefer it, those with no winner under one included."""
    town = vote(100, {"rink": 100, "trees": 30}, ["6 x rink", "4 x trees"])
    outcome = count("equal_shares comparison=greedy", town)
    assert outcome.allocation == ("rink",)
    compared = outcome.comparison
    assert (compared.equal_shares, compared.greedy) == (("trees",), ("rink",))
    assert (compared.prefer_equal_shares, compared.prefer_greedy) == (4, 6)
    assert (compared.left_out_by_equal_shares, compared.left_out_by_greedy) == (6, 4)
    even = vote(100, {"rink": 100, "trees": 50}, ["5 x rink", "5 x trees"], categories={})
    assert count("equal_shares comparison=greedy ties=higher_cost", even).allocation == ("trees",)


def test_a_minimum_share_for_a_category_is_refused_with_the_reason() -> None:
    """It would take money from voters who bought nothing in the category."""
    election = vote(10, {"a": 1}, ["a"], categories={"a": "green"})
    with pytest.raises(RuleRefuses, match="take money from voters"):
        count("equal_shares min_share=green:20%", election)


def test_a_tie_between_offers_is_recorded_with_its_round() -> None:
    """Two projects with equal effective votes: the cheaper comes first, and the record says so."""
    election = vote(90, {"dear": 30, "cheap": 15}, ["dear", "cheap", "dear", "cheap"])
    (tie,) = count("equal_shares", election).ties
    assert (tie.round, tie.projects, tie.decided_by) == (1, ("cheap", "dear"), ("lower_cost",))
