"""EJR+ up to any project: a group that agrees on a project gets what its share of the money could buy, or is named."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, event, given, settings
from hypothesis import strategies as st

from greenbudget.ballots.election import Election
from greenbudget.ballots.pabulib import read_election
from greenbudget.rules import Outcome, Rule
from greenbudget.rules.representation import Representation, check_ejr_plus
from greenbudget.rules.tally import tally
from tests import reference
from tests.elections import count, elections, vote, with_costs

steady = settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
APPROVAL_SATISFACTIONS = ("cost", "cardinality")
SATISFACTIONS = (*APPROVAL_SATISFACTIONS, "points", "points_cost")
#: Two halves of a town: six voters for a, b and c, four for d.
TOWN = vote(1000, {"a": 300, "b": 300, "c": 300, "d": 400}, ["6 x a b c", "4 x d"])


def checked(line: str, election: Election, satisfaction: str = "cost") -> Representation:
    """Whether the outcome of a rule, written as one line, passes."""
    rule = Rule.parse(line)
    return check_ejr_plus(tally(election, rule.terms), rule.count(election), satisfaction)


def funding(election: Election, *ids: str) -> Outcome:
    """An outcome that funds just these projects, whatever the rule."""
    return replace(count("greedy", election), allocation=ids)


# The definition, group by group ---------------------------------------------------------------------------------------


def gains(counted: reference.Count, satisfaction: str) -> list[list[Fraction]]:
    """`gains[voter][project]`: what a voter gains from a project, nothing without support."""
    worth = counted.costs if satisfaction in ("cost", "points_cost") else [1] * len(counted.ids)
    by_points = satisfaction in ("points", "points_cost")
    return [
        [max(Fraction(0), given.get(p, Fraction(0))) * worth[p] for p in counted.projects]
        if by_points
        else [Fraction(worth[p] if given.get(p, 0) > 0 else 0) for p in counted.projects]
        for given in counted.points
    ]


def groups(voters: Sequence[int]) -> Iterator[tuple[int, ...]]:
    """Every group of one voter or more."""
    return (group for size in range(1, len(voters) + 1) for group in combinations(voters, size))


def claims(counted: reference.Count, funded: Sequence[int], satisfaction: str) -> dict[tuple[str, int], Fraction]:
    """For every project and size of group: the greatest ratio of what a group deserves to what any member has."""
    found: dict[tuple[str, int], Fraction] = {}
    gain = gains(counted, satisfaction)
    has = [sum((given[p] for p in funded), Fraction(0)) for given in gain]
    for p in counted.projects:
        if p in funded or not counted.costs[p] or counted.barred(p) or counted.rival_of(p, funded):
            continue
        supporters = [voter for voter, points in enumerate(counted.points) if points.get(p, 0) > 0]
        for group in groups(supporters):
            least = min(gain[voter][p] for voter in group)
            deserved = Fraction(len(group) * counted.budget, counted.voters) * least / counted.costs[p]
            ratio = deserved / max(has[voter] + gain[voter][p] for voter in group)
            key = (counted.ids[p], len(group))
            found[key] = max(found.get(key, ratio), ratio)
    return found


@st.composite
def funded_at_random(draw: st.DrawFn) -> tuple[Election, tuple[str, ...]]:
    """An election with money for everything, half of it or little, and any of its projects, as if they were funded."""
    election = draw(elections())
    projects = [project for project in election.instance.projects if not project.withdrawn]
    total = sum(project.cost for project in projects)
    limit = draw(st.sampled_from([total, total // 2, election.instance.budget_limit]))
    allocation = draw(st.lists(st.sampled_from([project.id for project in projects]), unique=True, max_size=3))
    return replace(election, instance=replace(election.instance, budget_limit=limit)), tuple(allocation)


@steady
@given(funded_at_random(), st.sampled_from(SATISFACTIONS), st.sampled_from(["", "exclusive=10+2", "threshold=2"]))
def test_looking_at_every_group_finds_the_same_witness(
    case: tuple[Election, tuple[str, ...]], satisfaction: str, setting: str
) -> None:
    """
    The quick check agrees with the definition, tried on every group of voters: verdict, strength, and who it is.

    The figures prove it: the group's shares pay for the project, and it deserves at least what it would have.
    """
    election, allocation = case
    rule = Rule.parse(f"greedy {setting}")
    found = check_ejr_plus(tally(election, rule.terms), funding(election, *allocation), satisfaction)
    counted = reference.Count(election, rule.settings)
    funded = [counted.ids.index(project_id) for project_id in allocation]
    ratios = claims(counted, funded, satisfaction)
    strongest = max(ratios.values(), default=Fraction(0))
    event(f"holds: {found.holds}")
    assert found.holds == (strongest < 1)
    if witness := found.witness:
        project = counted.ids.index(witness.project)
        equal = [(-size, counted.rank[counted.ids.index(name)]) for (name, size), r in ratios.items() if r == strongest]
        assert (-witness.group, counted.rank[project]) == min(equal)
        assert witness.strength == strongest
        assert witness.group <= counted.backers[project]
        assert witness.budget_shares == Fraction(witness.group * counted.budget, counted.voters)
        assert witness.budget_shares >= witness.cost == counted.costs[project]
        assert witness.deserved >= witness.satisfaction > 0


# What equal shares promises -------------------------------------------------------------------------------------------


@steady
@given(
    elections(),
    st.sampled_from(SATISFACTIONS),
    st.sampled_from(["none", "add1"]),
    st.sampled_from(["", "exclusive=10+2", "threshold=2", "ties=higher_cost"]),
)
def test_equal_shares_passes_in_its_own_satisfaction(
    election: Election, satisfaction: str, completion: str, setting: str
) -> None:
    """With an endowment of the budget share or more, no group that agrees on a project has a claim left."""
    line = f"equal_shares satisfaction={satisfaction} completion={completion} endowment_start=exact {setting}"
    assert checked(line, election, satisfaction).holds


def test_starting_add1_from_whole_units_can_cost_the_promise() -> None:
    """
    Of 10 for three voters each is due 3.33, which buys two of them the path for 6.50.

    From 3 in whole units add1 tries 4, which would cost 10.50, and ends at 3: nobody receives anything.
    """
    election = vote(10, {"path": "6.50", "bush": 4}, ["2 x path", "bush"])
    assert checked("equal_shares completion=add1 endowment_start=exact", election).holds
    witness = checked("equal_shares completion=add1", election).witness
    assert witness is not None
    assert (witness.project, witness.group, witness.budget_shares) == ("path", 2, Fraction(20_00, 3))


def test_a_minority_that_greedy_forgets_is_named() -> None:
    """Four voters of ten hold 400 of 1000 together, just the cost of d; greedy leaves them with nothing."""
    witness = checked("greedy", TOWN).witness
    assert witness is not None
    assert (witness.project, witness.cost, witness.group, witness.budget_shares) == ("d", 400_00, 4, 400_00)
    assert (witness.deserved, witness.satisfaction, witness.strength) == (400_00, 400_00, 1)
    assert checked("equal_shares", TOWN).holds
    assert not checked("greedy", TOWN, "cardinality").holds
    assert checked("equal_shares satisfaction=cardinality", TOWN, "cardinality").holds


def test_a_group_that_could_not_pay_raises_no_claim() -> None:
    """With d dearer by one grosz the shares of its four supporters no longer pay for it."""
    dearer = vote(1000, {"a": 300, "b": 300, "c": 300, "d": "400.01"}, ["6 x a b c", "4 x d"])
    assert checked("greedy", dearer).holds


def test_the_strongest_claim_is_the_one_that_is_shown() -> None:
    """Each pair holds 40: for the hedge at 20 that is twice what they would have, for the pond at 40 just enough."""
    election = vote(100, {"hall": 90, "pond": 40, "hedge": 20}, ["hall", "2 x pond", "2 x hedge"])
    outcome = funding(election, "hall")
    witness = check_ejr_plus(tally(election), outcome, "cost").witness
    assert witness is not None
    assert (witness.project, witness.strength) == ("hedge", 2)


def test_equally_strong_claims_stand_in_the_order_of_ties() -> None:
    """Of two groups with the same claim the project that comes first among ties is shown."""
    election = vote(100, {"hall": 100, "10": 20, "2": 20}, ["hall", "2 x 10", "2 x 2"])
    outcome = funding(election, "hall")
    shown = {
        ties: check_ejr_plus(tally(election, Rule.parse(f"greedy {ties}").terms), outcome, "cost").witness
        for ties in ("ties=published", "lot=2,10")
    }
    assert {ties: witness and witness.project for ties, witness in shown.items()} == {
        "ties=published": "10",
        "lot=2,10": "2",
    }


def test_agreeing_on_one_project_is_enough_for_a_claim() -> None:
    """
    Ann and Bob are due two projects of four; they agree on the well alone, and each has one that the other dislikes.

    EJR asks of a group of two to agree on two projects, so it is content; EJR+ is not (Brill & Peters 2023).
    """
    projects = {"well": 1, "ann's": 1, "bob's": 1, "c": 1, "d": 1}
    election = vote(4, projects, ["well ann's", "well bob's", "c d", "c d"])
    witness = check_ejr_plus(tally(election), funding(election, "ann's", "bob's", "c", "d"), "cardinality").witness
    assert witness is not None
    assert (witness.project, witness.group, witness.deserved, witness.satisfaction) == ("well", 2, 2, 2)


def test_satisfaction_decides_who_has_a_claim() -> None:
    """Two voters hold 60: they have one hall for 50 and none of two benches for 20, enough in cost, not in number."""
    election = vote(60, {"hall": 50, "bench": 20, "swing": 20}, ["2 x hall bench swing"])
    outcome = funding(election, "hall")
    assert check_ejr_plus(tally(election), outcome, "cost").holds
    witness = check_ejr_plus(tally(election), outcome, "cardinality").witness
    assert witness is not None
    assert (witness.deserved, witness.satisfaction) == (3, 2)


def test_points_say_what_a_voter_has() -> None:
    """Ann gave the park 1 point and the pond 3: with the park for 10 she lacks what the same money buys at the pond."""
    election = vote(10, {"park": 10, "pond": 5}, [{"park": 1, "pond": 3}])
    witness = check_ejr_plus(tally(election), funding(election, "park"), "points").witness
    assert witness is not None
    assert (witness.deserved, witness.satisfaction) == (6, 4)
    assert check_ejr_plus(tally(election), funding(election, "pond"), "points").holds


def test_halves_of_points_are_whole_claims() -> None:
    """Satisfaction is told in points as they were written, not in the units that they are counted in."""
    election = vote(10, {"park": 10, "pond": 5}, [{"park": "0.5", "pond": "1.5"}])
    witness = check_ejr_plus(tally(election), funding(election, "park"), "points").witness
    assert witness is not None
    assert (witness.deserved, witness.satisfaction) == (3, 2)


def test_what_cannot_be_funded_raises_no_claim() -> None:
    """A project below the threshold, excluded by a funded one, withdrawn or free of cost is no missed chance."""
    ballots = ["2 x park", "pond", "gone", "free"]
    projects = {"park": 10, "pond": 10, "gone": 10, "free": 0}
    election = vote(50, projects, ballots, withdrawn=["gone"])
    outcome = funding(election, "park")
    assert not check_ejr_plus(tally(election), outcome, "cost").holds
    for setting in ("exclusive=park+pond", "threshold=2"):
        assert check_ejr_plus(tally(election, Rule.parse(f"greedy {setting}").terms), outcome, "cost").holds


def test_where_nobody_voted_nobody_has_a_claim() -> None:
    """Without ballots every outcome passes."""
    for satisfaction in SATISFACTIONS:
        assert checked("greedy", vote(10, {"park": 5}, []), satisfaction).holds


# How it relates to the literature -------------------------------------------------------------------------------------


@st.composite
def committees(draw: st.DrawFn) -> tuple[Election, tuple[str, ...]]:
    """Approval ballots on projects of cost 1, k of which are funded, as in the election of a committee."""
    ids = [f"c{at}" for at in range(draw(st.integers(3, 6)))]
    ballot = st.lists(st.sampled_from(ids), unique=True, min_size=1).map(" ".join)
    ballots = draw(st.lists(ballot, min_size=1, max_size=7))
    funded = draw(st.lists(st.sampled_from(ids), unique=True, min_size=1, max_size=4))
    return vote(len(funded), dict.fromkeys(ids, 1), ballots), tuple(funded)


@steady
@given(committees(), st.sampled_from(APPROVAL_SATISFACTIONS))
def test_where_all_costs_are_equal_it_is_ejr_plus(case: tuple[Election, tuple[str, ...]], satisfaction: str) -> None:
    """
    EJR+ for committees, as Brill & Peters (2023) define it.

    No l·n/k or more voters all approve one unelected candidate while each of them has fewer than l elected ones.
    """
    election, elected = case
    ballots = [
        {election.instance.projects[at].id for at in ballot.choices} for ballot in election.profile.ballots()
    ]
    violated = any(
        len([ballot for ballot in ballots if candidate in ballot and len(ballot & set(elected)) < size]) * len(elected)
        >= size * len(ballots)
        for candidate in election.instance.index_of.keys() - set(elected)
        for size in range(1, len(elected) + 1)
    )
    event(f"violated: {violated}")
    assert check_ejr_plus(tally(election), funding(election, *elected), satisfaction).holds == (not violated)


def ejr_up_to_any_project(counted: reference.Count, funded: Sequence[int]) -> bool:
    """
    EJR up to any project with cost satisfaction (Brill, Forster, Lackner, Maly & Peters 2023), group by group.

    Where a group's shares pay for projects T that all members approve, some member has, with any one project of T that
    is missing, more than the cost of T.
    """
    affordable = [p for p in counted.projects if 0 < counted.costs[p] <= counted.budget]
    for group in groups(range(counted.voters)):
        common = [p for p in affordable if all(counted.points[voter].get(p, 0) > 0 for voter in group)]
        most = max(sum(counted.costs[p] for p in funded if counted.points[voter].get(p, 0) > 0) for voter in group)
        for wanted in groups(common):
            cost = sum(counted.costs[p] for p in wanted)
            missing = [counted.costs[p] for p in wanted if p not in funded]
            if missing and cost * counted.voters <= len(group) * counted.budget and most + min(missing) <= cost:
                return False
    return True


@steady
@given(funded_at_random())
def test_with_cost_satisfaction_it_implies_ejr_up_to_any_project(case: tuple[Election, tuple[str, ...]]) -> None:
    """Whoever passes this check passes the older axiom, too, which asks groups to agree on more."""
    election, allocation = case
    assume(not any(project.withdrawn for project in election.instance.projects))
    counted = reference.Count(election, {})
    older = ejr_up_to_any_project(counted, [counted.ids.index(project_id) for project_id in allocation])
    found = check_ejr_plus(tally(election), funding(election, *allocation), "cost")
    event(f"EJR+ {found.holds}, EJR {older}")
    assert older or not found.holds


@steady
@given(funded_at_random(), st.sampled_from(SATISFACTIONS))
def test_money_of_any_size_gives_the_same_verdict(case: tuple[Election, tuple[str, ...]], satisfaction: str) -> None:
    """Amounts beyond what 64 bits hold change no verdict and no strength."""
    election, allocation = case
    rich = with_costs(election, 10**16, decimals=2)
    found, again = (
        check_ejr_plus(tally(each), funding(election, *allocation), satisfaction) for each in (election, rich)
    )
    assert found.holds == again.holds
    if found.witness and again.witness:
        assert (found.witness.project, found.witness.group) == (again.witness.project, again.witness.group)
        assert found.witness.strength == again.witness.strength


# Real elections -------------------------------------------------------------------------------------------------------


def test_wieliczka_kept_the_promise_that_greedy_would_have_broken(real_elections: Path) -> None:
    """The official outcome passes; greedy would have denied 182 voters a project eleven times within their means."""
    election = read_election(real_elections / "Poland_Wieliczka_2023_Green_Budget.pb").election
    official = funding(election, *(project.id for project in election.instance.projects if project.selected == 1))
    assert all(check_ejr_plus(tally(election), official, satisfaction).holds for satisfaction in APPROVAL_SATISFACTIONS)
    witness = checked("greedy", election).witness
    assert witness is not None
    assert (witness.project, witness.group, int(witness.strength)) == ("62", 182, 11)


@pytest.mark.long
@pytest.mark.parametrize("satisfaction", SATISFACTIONS)
def test_equal_shares_passes_on_every_real_election(real_elections: Path, satisfaction: str) -> None:
    """On every real election, equal shares passes in each of its satisfactions."""
    for path in sorted(real_elections.glob("*.pb")):
        election = read_election(path).election
        assert checked(f"equal_shares satisfaction={satisfaction}", election, satisfaction).holds, path.name
