"""Knapsack: the best affordable set, exactly, with ties, exclusions, shares and both objectives."""

from __future__ import annotations

from random import Random

import numpy as np
import pytest
from scipy.optimize import Bounds, LinearConstraint, milp

from greenbudget.ballots.ballot_types import Cumulative, Scoring
from greenbudget.ballots.election import Election
from greenbudget.ballots.errors import RuleRefuses
from greenbudget.rules import best_set
from tests.elections import count, funded, vote, why_not


def test_two_good_projects_beat_one_popular_one() -> None:
    """The rink has most votes, but the pond and the trees have more together for the same money."""
    election = vote(100, {"rink": 100, "pond": 50, "trees": 50}, ["5 x rink", "3 x pond trees"])
    assert funded("greedy", election) == "rink"
    outcome = count("knapsack", election)
    assert outcome.allocation == ("pond", "trees")
    assert why_not(outcome) == {"rink": "outweighed"}


def test_votes_times_cost_prefer_to_spend_the_money() -> None:
    """Five votes for 100 weigh more than six for 50 once votes are multiplied with costs."""
    election = vote(100, {"rink": 100, "pond": 50, "dear": 101}, ["5 x rink", "6 x pond", "dear"])
    assert funded("knapsack objective=votes", election) == "pond"
    assert funded("knapsack objective=cost_votes", election) == "rink"
    assert why_not(count("knapsack", election))["dear"] == "did_not_fit"


def test_of_equally_good_sets_the_first_in_the_order_of_ties_wins() -> None:
    """Any one of three projects with two votes fits; by published order the first listed, by cost the cheapest."""
    election = vote(10, {"b": 10, "a": 9, "c": 8}, ["2 x b", "2 x a", "2 x c"])
    assert funded("knapsack ties=published", election) == "b"
    assert funded("knapsack", election) == "c"
    assert funded("knapsack lot=a,b,c ties=lot", election) == "a"


def test_a_broken_tie_between_sets_is_recorded() -> None:
    """The record names the first project in which the best sets differ on either side, and what decided."""
    election = vote(10, {"b": 10, "a": 9, "c": 8}, ["2 x b", "2 x a", "2 x c"])
    (tie,) = count("knapsack", election).ties
    assert (tie.projects, tie.decided_by) == (("c", "b"), ("lower_cost",))
    assert count("knapsack", vote(19, {"b": 10, "a": 9}, ["2 x b", "a"])).ties == ()


def test_what_fits_beside_the_best_is_funded_even_without_votes() -> None:
    """Of two optimal sets the better holds the first project in which they differ, so money is not left idle."""
    assert funded("knapsack", vote(10, {"a": 5, "ignored": 5}, ["a"])) == "a ignored"


def test_exclusive_projects_exclude_each_other_in_the_best_set() -> None:
    """Without the exclusion both rinks win; with it the better one, and the loser names it."""
    election = vote(100, {"rink": 40, "ring": 40, "bench": 20}, ["3 x rink", "2 x ring", "bench"])
    assert funded("knapsack", election) == "rink ring bench"
    outcome = count("knapsack exclusive=rink+ring", election)
    assert outcome.allocation == ("rink", "bench")
    assert [(refusal.project, refusal.by) for refusal in outcome.refusals] == [("ring", "rink")]


def test_a_category_gets_its_share_of_the_budget() -> None:
    """Half of the money for green projects makes room for the trees, at the expense of the rink."""
    election = vote(
        100, {"rink": 60, "pool": 40, "trees": 55}, ["5 x rink", "4 x pool", "trees"], categories={"trees": "green"}
    )
    assert funded("knapsack", election) == "rink pool"
    outcome = count("knapsack min_share=green:50%", election)
    assert outcome.allocation == ("pool", "trees")
    assert outcome.min_share_targets == {"green": (50_00, 50_00)}


def test_a_share_that_cannot_be_reached_is_met_as_far_as_it_can() -> None:
    """Green projects cost 30 in all; asked for 50, the set holds all of them, and the record says 30."""
    election = vote(100, {"rink": 80, "trees": 30}, ["5 x rink", "trees"], categories={"trees": "green"})
    outcome = count("knapsack min_share=green:50%", election)
    assert outcome.allocation == ("trees",)
    assert outcome.min_share_targets == {"green": (50_00, 30_00)}


def test_a_project_that_voters_reject_is_funded_only_for_its_category() -> None:
    """Negative scores count against a project, yet a category's share can force it in."""
    election = vote(
        100, {"rink": 60, "trees": 30}, [{"rink": 2, "trees": -1}], kind=Scoring(), categories={"trees": "green"}
    )
    assert funded("knapsack", election) == "rink"
    assert funded("knapsack min_share=green:30%", election) == "rink trees"


def test_nobody_voted() -> None:
    """Without votes all sets are equally good, and the order of ties fills the budget."""
    assert funded("knapsack", vote(10, {"b": 6, "a": 5, "c": 5}, [])) == "a c"


def _oracle(election: Election, votes: list[int]) -> int:
    """The most votes within the budget, by HiGHS without a gap, re-added in whole numbers."""
    costs = [project.cost for project in election.instance.projects]
    solved = milp(
        -np.array(votes, dtype=float),
        constraints=LinearConstraint(np.array([costs], dtype=float), ub=election.instance.budget_limit),
        bounds=Bounds(0, 1),
        integrality=np.ones(len(costs)),
        options={"mip_rel_gap": 0, "disp": False},
    )
    chosen = [bool(round(value)) for value in solved.x]
    assert sum(cost for cost, taken in zip(costs, chosen, strict=True) if taken) <= election.instance.budget_limit
    return sum(number for number, taken in zip(votes, chosen, strict=True) if taken)


def _town(random: Random, number: int) -> Election:
    projects = {f"p{at}": random.randint(5, 400) * 1_000 for at in range(number)}
    ballots = [
        {project: random.randint(1, 9) for project in random.sample(list(projects), random.randint(1, 8))}
        for _ in range(60)
    ]
    return vote(sum(projects.values()) * random.randint(2, 7) // 10, projects, ballots, kind=Cumulative())


@pytest.mark.parametrize("seed", range(25))
def test_knapsack_finds_as_many_votes_as_an_integer_programme(seed: int) -> None:
    """On towns with dozens of projects the list of undominated sets and scipy's milp agree on the best."""
    random = Random(seed)
    election = _town(random, random.randint(20, 60))
    outcome = count("knapsack", election)
    votes = [0] * len(election.instance.projects)
    for ballot in election.profile.ballots():
        for project, points in zip(ballot.choices, ballot.points or (), strict=True):
            votes[project] += int(points)
    assert sum(round_.votes for round_ in outcome.rounds) == _oracle(election, votes)


def test_published_order_settles_every_tie_between_large_sets() -> None:
    """Forty equal projects, room for thirteen: the first thirteen as published, however the search went."""
    names = [f"p{at}" for at in range(40)]
    outcome = count("knapsack ties=published", vote(133, dict.fromkeys(names, 10), ["3 x " + " ".join(names)]))
    assert list(outcome.allocation) == names[:13]


def test_a_search_that_would_not_fit_into_memory_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """The rule says that it cannot decide exactly rather than decide roughly."""
    monkeypatch.setattr(best_set, "MOST_SETS", 2)
    with pytest.raises(RuleRefuses, match="too many sets"):
        count("knapsack", _town(Random(1), 30))
