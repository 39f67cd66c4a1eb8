"""Who is represented by an outcome: voters with nothing, the money behind each voter, spending against votes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from greenbudget.ballots.ballot_types import Ranked, Scoring
from greenbudget.ballots.election import Election
from greenbudget.ballots.pabulib import read_election
from greenbudget.rules import Rule
from greenbudget.rules.comparison import funded_choices_of_all
from greenbudget.rules.fairness import Fairness, Portion, fairness
from greenbudget.rules.representation import check_ejr_plus
from greenbudget.rules.tally import tally
from tests import reference
from tests.elections import elections, vote

steady = settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
#: Two halves of a town: six voters for a, b and c, four for d.
TOWN = vote(1000, {"a": 300, "b": 300, "c": 300, "d": 400}, ["6 x a b c", "4 x d"])


def fair(line: str, election: Election) -> Fairness:
    """Who is represented by the outcome of a rule, written as one line."""
    rule = Rule.parse(line)
    return fairness(tally(election, rule.terms), rule.count(election))


def with_columns(election: Election, column: str, texts: Mapping[str, str]) -> Election:
    """The same election with a further column of the published list; projects that are not named have it empty."""
    projects = tuple(
        replace(project, columns={**project.columns, column: texts.get(project.id, "")})
        for project in election.instance.projects
    )
    return replace(election, instance=replace(election.instance, projects=projects))


def shown(portions: Sequence[Portion]) -> dict[str, tuple[Fraction, Fraction, int, int]]:
    """What each portion received in whole units, its votes, how many projects it has and how many were funded."""
    return {each.name: (each.cost / 100, each.votes, each.projects, each.funded) for each in portions}


# Voters with nothing, and what voters have ----------------------------------------------------------------------------


def test_voters_without_a_funded_choice_are_left_out() -> None:
    """Greedy funds three projects of the six and leaves out four of ten voters; equal shares leaves out nobody."""
    greedy, shares = fair("greedy", TOWN), fair("equal_shares", TOWN)
    assert (greedy.left_out, greedy.left_out_share, greedy.funded_choices) == (4, Fraction(2, 5), (4, 0, 0, 6))
    assert (shares.left_out, shares.left_out_share, shares.funded_choices) == (0, 0, (0, 4, 6))


def test_whoever_chose_nothing_is_left_out_as_well() -> None:
    """An empty ballot counts among the voters, but nothing is due to it."""
    found = fair("greedy", vote(10, {"park": 10}, ["park", "", ""]))
    assert (found.voters, found.left_out, found.shares.entitled, found.shares.reached) == (3, 2, 1, 1)


def test_means_are_over_all_voters() -> None:
    """Six voters have three funded choices worth 900, four have none: 1.8 choices and 540 on average."""
    found = fair("greedy", TOWN)
    assert (found.mean_funded_choices, found.mean_money) == (Fraction(9, 5), 540_00)
    assert found.mean_points is None


def test_points_of_funded_choices_are_averaged_where_ballots_carry_points() -> None:
    """The park got 3 points and 1: two on average. A score below zero is no support and does not count."""
    election = vote(10, {"park": 10, "pond": 10}, [{"park": 3, "pond": 1}, {"park": 1}])
    assert fair("greedy", election).mean_points == 2
    scores = vote(10, {"park": 10}, [{"park": 3}, {"park": -1}], kind=Scoring())
    assert fair("greedy", scores).mean_points == Fraction(3, 2)
    ranks = vote(10, {"park": 10, "pond": 10}, ["park pond", "park pond", "pond park"], kind=Ranked())
    assert fair("greedy", ranks).mean_points == Fraction(5, 3)
    assert fair("greedy points=3,1", ranks).mean_points == Fraction(7, 3)


# Shares ---------------------------------------------------------------------------------------------------------------


def test_a_cost_is_shared_evenly_among_all_who_wanted_it() -> None:
    """Ann alone wanted the bench for 20, she and Bob the park for 40: her share is 40, Bob's 20, Eve's nothing."""
    found = fair("greedy", vote(60, {"bench": 20, "park": 40, "hall": 100}, ["bench park", "park", "hall"])).shares
    assert found.mean_share == 20_00
    # Of 60 everyone is due 20, and everyone chose projects worth as much.
    assert (found.mean_fair_share, found.entitled, found.reached) == (20_00, 3, 2)
    assert found.mean_fulfilment == Fraction(2, 3)
    # Differences between two voters: 20, 40 and 20, each counted twice, over 2 · 3 voters · 60.
    assert found.gini == Fraction(2 * (20 + 40 + 20), 2 * 3 * 60)


def test_nobody_is_due_more_than_what_they_chose_costs() -> None:
    """Of 100 each of two voters is due 50, but Ann chose only the bench for 10: with the bench she has it all."""
    found = fair("greedy", vote(100, {"bench": 10, "park": 80, "lake": 80}, ["bench", "park lake"])).shares
    assert (found.mean_fair_share, found.reached, found.mean_fulfilment) == (Fraction(10_00 + 50_00, 2), 2, 1)


def test_half_of_a_fair_share_is_half_of_it() -> None:
    """Ann is due 50 and receives 25: she has half, Bob all that he is due, and both together three quarters."""
    election = vote(100, {"bench": 25, "hall": 100, "park": 75}, ["bench hall", "park"])
    found = fair("equal_shares completion=utilitarian", election).shares
    assert (found.entitled, found.reached, found.mean_fulfilment) == (2, 1, Fraction(3, 4))


def test_parts_of_a_fair_share_are_rounded_down_to_millionths() -> None:
    """Ann and Bob are each due 30 and receive 10, a third: 0.333333."""
    election = vote(60, {"bench": 20, "hall": 100}, ["2 x bench hall"])
    assert fair("greedy", election).shares.mean_fulfilment == Fraction(333_333, 1_000_000)


def test_gini_is_nothing_where_all_have_the_same_and_large_where_one_has_all() -> None:
    """Equal shares of money give 0, everything for one of four voters gives three quarters."""
    assert fair("greedy", vote(40, {"park": 40}, ["4 x park"])).shares.gini == 0
    assert fair("greedy", vote(40, {"park": 40}, ["park", "", "", ""])).shares.gini == Fraction(3, 4)
    assert fair("greedy", vote(40, {"park": 50}, ["4 x park"])).shares.gini == 0


def test_a_withdrawn_project_is_due_to_nobody() -> None:
    """Whoever chose only a project that was withdrawn has nothing to wait for, and its category is not counted."""
    kinds = {"park": "green", "gone": "roads"}
    election = vote(10, {"park": 10, "gone": 10}, ["park", "gone"], withdrawn=["gone"], categories=kinds)
    found = fair("greedy", election)
    assert (found.shares.entitled, found.shares.reached) == (1, 1)
    assert shown(found.categories) == {"green": (10, 1, 1, 1)}


def test_where_nobody_voted_there_is_nothing_to_share() -> None:
    """Without voters every mean is 0 and nobody is left out."""
    found = fair("greedy", vote(10, {"park": 5}, []))
    assert (found.voters, found.left_out, found.left_out_share, found.mean_money) == (0, 0, 0, 0)
    assert (found.shares.mean_share, found.shares.gini, found.shares.mean_fulfilment) == (0, 0, 0)


# Spending against votes -----------------------------------------------------------------------------------------------


def test_spending_stands_beside_votes_for_every_category() -> None:
    """Greenery has 18 of 22 votes and all the money; roads have the rest of the votes and none."""
    election = vote(
        1000,
        {"a": 300, "b": 300, "d": 400, "c": 300},
        ["6 x a b c", "4 x d"],
        categories={"a": "green", "b": "green", "c": "green", "d": "roads"},
    )
    green, roads = fair("greedy", election).categories
    assert green == Portion("green", 3, 3, Fraction(900_00), Fraction(1), Fraction(18), Fraction(18, 22))
    assert roads == Portion("roads", 1, 0, Fraction(0), Fraction(0), Fraction(4), Fraction(4, 22))


def test_a_project_of_two_categories_counts_half_in_each() -> None:
    """The pond is green and water: half of its cost and votes each; a project without category stands last, as ""."""
    election = vote(100, {"hall": 30, "pond": 40, "wood": 10}, ["hall", "2 x pond wood"], categories={"wood": "green"})
    projects = election.instance.projects
    pond = replace(projects[1], categories=("water", "green"))
    election = replace(election, instance=replace(election.instance, projects=(projects[0], pond, projects[2])))
    assert list(shown(fair("greedy", election).categories).items()) == [
        ("water", (20, 1, 1, 1)),
        ("green", (30, 3, 2, 2)),
        ("", (30, 1, 1, 1)),
    ]


def test_without_categories_or_areas_there_are_no_portions() -> None:
    """Where the list names none, there is nothing to compare."""
    found = fair("greedy", TOWN)
    assert (found.categories, found.area_column, found.areas) == ((), "", ())


def test_areas_come_from_the_finest_column_that_the_list_fills() -> None:
    """Neighborhoods before districts before subunits; a project may lie in several neighborhoods, of one district."""
    election = with_columns(TOWN, "subunit", {"a": "East, West"})
    assert list(shown(fair("greedy", election).areas)) == ["East, West", ""]
    election = with_columns(election, "district", {"d": "Old Town, Centre"})
    assert fair("greedy", election).area_column == "district"
    assert shown(fair("greedy", election).areas) == {"Old Town, Centre": (0, 4, 1, 0), "": (900, 18, 3, 3)}
    election = with_columns(election, "neighborhood", {"d": "", "a": "Hill, Mill , Hill", "b": "Mill", "c": "Mill"})
    found = fair("greedy", election)
    assert found.area_column == "neighborhood"
    assert shown(found.areas) == {"Hill": (150, 3, 1, 1), "Mill": (750, 15, 3, 3), "": (0, 4, 1, 0)}


# The definitions, voter by voter --------------------------------------------------------------------------------------


def plainly(election: Election, rule: Rule, allocation: Sequence[str]) -> dict[str, object]:
    """What `Fairness` says, straight from the definitions."""
    counted = reference.Count(election, rule.settings)
    funded = [counted.ids.index(project_id) for project_id in allocation]
    chosen = [{p for p in counted.projects if points.get(p, 0) > 0} for points in counted.points]
    each = {p: Fraction(counted.costs[p], counted.backers[p]) for p in counted.projects if counted.backers[p]}
    real = {p for p in counted.projects if not counted.withdrawn[p]}
    n = max(1, counted.voters)
    shares = [sum((each[p] for p in mine if p in funded), Fraction(0)) for mine in chosen]
    due = [min(Fraction(counted.budget, n), sum((each[p] for p in mine & real), Fraction(0))) for mine in chosen]
    pairs = [(has, fair) for has, fair in zip(shares, due, strict=True) if fair > 0]
    parts = [Fraction(min(has / fair, 1) * 1_000_000 // 1, 1_000_000) for has, fair in pairs]
    times = Counter(shares)
    differences = sum((times[x] * times[y] * abs(x - y) for x in times for y in times), Fraction(0))
    numbers = [len(mine & set(funded)) for mine in chosen]
    points = sum((max(given.get(p, Fraction(0)), Fraction(0)) for given in counted.points for p in funded), Fraction(0))
    return {
        "funded_choices": tuple(numbers.count(k) for k in range(max(numbers, default=0) + 1)),
        "mean_funded_choices": Fraction(sum(numbers), n),
        "mean_money": Fraction(sum(counted.costs[p] for mine in chosen for p in mine if p in funded), n),
        "mean_points": points / n if counted.carries_points else None,
        "mean_share": sum(shares, Fraction(0)) / n,
        "mean_fair_share": sum(due, Fraction(0)) / n,
        "entitled": len(pairs),
        "reached": sum(has >= fair for has, fair in pairs),
        "mean_fulfilment": sum(parts, Fraction(0)) / max(1, len(pairs)),
        "gini": differences / (2 * n * sum(shares)) if sum(shares) else 0,
    }


@steady
@given(
    elections(),
    st.sampled_from(["greedy", "knapsack", "equal_shares completion=add1", "equal_shares satisfaction=points"]),
    st.sampled_from(["", "exclusive=10+2", "threshold=2"]),
)
def test_every_figure_follows_from_its_definition(election: Election, name: str, setting: str) -> None:
    """Counting voter by voter in plain fractions gives the same figures."""
    rule = Rule.parse(f"{name} {setting}")
    outcome = rule.count(election)
    counted = tally(election, rule.terms)
    found = fairness(counted, outcome)
    expected = plainly(election, rule, outcome.allocation)
    assert {name: getattr(found if hasattr(found, name) else found.shares, name) for name in expected} == expected
    assert sum(found.funded_choices) == found.voters == outcome.voters
    left_out, choices = funded_choices_of_all(counted, outcome.allocation)
    assert (found.left_out, found.mean_funded_choices * found.voters) == (left_out, choices)
    assert list(found.representation) == [
        check_ejr_plus(counted, outcome, each.satisfaction) for each in found.representation
    ]


@steady
@given(elections(), st.sampled_from(["greedy", "equal_shares completion=add1"]))
def test_portions_add_up_to_the_whole(election: Election, line: str) -> None:
    """All categories together have the whole spending and all votes, each in full once."""
    outcome = Rule.parse(line).count(election)
    found = fair(line, election)
    counted = reference.Count(election, {})
    assert sum(each.cost for each in found.categories) == outcome.total_cost
    assert sum(each.votes for each in found.categories) == sum(
        votes for votes, withdrawn in zip(counted.votes, counted.withdrawn, strict=True) if not withdrawn
    )
    assert sum(each.spending_share for each in found.categories) == (1 if outcome.total_cost else 0)
    for each in found.categories:
        names = [project.categories or ("",) for project in election.instance.projects if not project.withdrawn]
        assert each.projects == sum(each.name in categories for categories in names)


@steady
@given(elections())
def test_who_votes_first_changes_no_figure(election: Election) -> None:
    """The order of the ballots means nothing to fairness."""
    ballots = list(election.profile.ballots())[::-1]
    turned = replace(election, profile=type(election.profile).of(ballots, election.profile.ballot_type))
    assert fair("greedy", turned) == fair("greedy", election)


# Real elections -------------------------------------------------------------------------------------------------------


def test_wieliczka_left_out_fewer_voters_than_greedy_would_have(real_elections: Path) -> None:
    """17.8 % of the voters have no funded choice, under greedy it would have been 27.6 %; money is more even, too."""
    election = read_election(real_elections / "Poland_Wieliczka_2023_Green_Budget.pb").election
    shares, greedy = fair("equal_shares completion=add1", election), fair("greedy", election)
    assert [round(100 * float(each.left_out_share), 1) for each in (shares, greedy)] == [17.8, 27.6]
    assert (shares.left_out, greedy.left_out) == (1_172, 1_820)
    assert shares.shares.gini < Fraction(46, 100) < Fraction(54, 100) < greedy.shares.gini
    assert (shares.shares.reached, greedy.shares.reached) == (4_880, 4_206)
    assert all(each.holds for each in shares.representation)
    assert not any(each.holds for each in greedy.representation)


def test_neighborhoods_of_wroclaw_share_the_projects_that_lie_in_several(real_elections: Path) -> None:
    """In Wrocław 2024 a project may serve five neighborhoods; together they have the whole spending and all votes."""
    election = read_election(real_elections / "Poland_Wroclaw_2024.pb").election
    found = fair("greedy", election)
    assert (found.area_column, len(found.areas)) == ("neighborhood", 41)
    assert sum(each.spending_share for each in found.areas) == sum(each.votes_share for each in found.areas) == 1


@pytest.mark.long
def test_figures_of_real_elections_follow_from_their_definition(real_elections: Path) -> None:
    """On every tenth real election of at most 30 kB the figures are those of a count voter by voter."""
    rule = Rule.parse("equal_shares completion=add1")
    small = [path for path in sorted(real_elections.glob("*.pb")) if path.stat().st_size < 30_000]
    for path in small[::10]:
        election = read_election(path).election
        outcome = rule.count(election)
        found = fairness(tally(election, rule.terms), outcome)
        expected = plainly(election, rule, outcome.allocation)
        assert {name: getattr(found if hasattr(found, name) else found.shares, name) for name in expected} == expected
