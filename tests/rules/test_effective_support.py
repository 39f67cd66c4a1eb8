"""What the supporters of a project could have paid for it under equal shares, in percent of its cost."""

from __future__ import annotations

import random
from fractions import Fraction
from math import floor
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from greenbudget.ballots.ballot_types import Approval
from greenbudget.ballots.election import Election
from greenbudget.ballots.pabulib import read_election
from greenbudget.reports.explanation_data import explanation_data
from greenbudget.rules import Rule
from greenbudget.rules.explanation import Wish, explain
from greenbudget.rules.margins import course as courses
from greenbudget.rules.margins import margin_of, margins
from greenbudget.rules.margins.course import course, effective_support
from greenbudget.rules.margins.recount import Recount
from greenbudget.rules.margins.what_if import without_project
from greenbudget.rules.outcome import Stage
from tests import reference
from tests.elections import seeded, vote
from tests.rules.test_rule_laws import cases

steady = settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def supports(line: str, election: Election) -> dict[str, int | None]:
    """The effective support of every project."""
    rule = Rule.parse(line)
    found = margins(election, rule, rule.count(election), workers=1)
    return {each.project: each.effective_support for each in found.projects}


#: Each of ten voters holds 10. Six want park and pond, four a bench.
TWO_GROUPS = vote(100, {"park": 30, "pond": 36, "bench": 20}, ["6 x park pond", "4 x bench"])


def test_a_loser_learns_how_much_of_its_cost_its_supporters_had() -> None:
    """Six have 30 left after the park, of the 36 that the pond costs: 83 %. Four have 40 for the bench at 20: 200 %."""
    found = supports("equal_shares satisfaction=cardinality", TWO_GROUPS)
    assert (found["pond"], found["bench"]) == (83, 200)


def test_the_best_round_counts() -> None:
    """
    Without the park six buy the pond for 36 of their 60. The 24 then left are too little for the park at 30.

    But when they paid 6 each for the 36, as good a price for the park was 5 each, and all of them had those.
    """
    assert supports("equal_shares", TWO_GROUPS)["park"] == 100


def test_a_project_that_lost_a_tie_stays_below_100() -> None:
    """Two alike, money for one: the second could pay as much as the first and still is not funded."""
    found = supports("equal_shares", vote(10, {"a": 10, "b": 10}, ["2 x a b"]))
    assert found == {"a": 100, "b": 99}


def test_whole_percents_are_rounded_down() -> None:
    """Two hold 10 for a hall at 30 and a shed at 10.01: a third is 33 %, and one grosz too few is 99 %."""
    assert supports("equal_shares", vote(10, {"hall": 30, "shed": "10.01"}, ["hall shed"])) == {"hall": 33, "shed": 99}


def test_an_exact_percentage_is_not_lost_to_rounding() -> None:
    """23 voters hold 19 together, half of the 38 that the tent costs. In doubles it would be 49.99999999999999 %."""
    assert 100 * (23 * (1900 / 23)) / 3800 < 50
    assert supports("equal_shares", vote(19, {"tent": 38}, ["23 x tent"])) == {"tent": 50}


def test_where_equal_shares_did_not_decide_there_is_none() -> None:
    """Greedy knows no supporters' money; a withdrawn, a barred and a free project have nothing to be paid."""
    assert set(supports("greedy", TWO_GROUPS).values()) == {None}
    replaced = vote(100, {"a": 70, "b": 40}, ["6 x a", "4 x b"])
    assert set(supports("equal_shares comparison=greedy", replaced).values()) == {None}
    election = vote(9, {"gone": 5, "few": 5, "free": 0, "park": 5}, ["gone few free park", "park"], withdrawn=["gone"])
    assert supports("equal_shares threshold=2", election) == {"gone": None, "few": None, "free": None, "park": 180}
    assert supports("equal_shares", election)["free"] is None
    assert supports("equal_shares", vote(9, {"park": 5}, [])) == {"park": None}
    assert supports("equal_shares", vote(0, {"park": 5}, ["park"])) == {"park": None}


def test_what_a_utilitarian_completion_funds_stays_below_100() -> None:
    """The pond is funded from what all left over; its supporters alone had 83 %."""
    assert supports("equal_shares satisfaction=cardinality completion=utilitarian", TWO_GROUPS)["pond"] == 83


def test_a_project_without_supporters_has_nothing() -> None:
    """Nobody would have paid anything."""
    assert supports("equal_shares", vote(9, {"park": 5, "pond": 5}, ["park"]))["pond"] == 0


def test_one_project_alone_is_told_the_same() -> None:
    """Asking about the pond alone does not change its figure."""
    rule = Rule.parse("equal_shares satisfaction=cardinality")
    (pond,) = margin_of(TWO_GROUPS, rule, rule.count(TWO_GROUPS), "pond").projects
    assert pond.effective_support == 83


def test_it_stands_in_the_data_for_other_programs() -> None:
    """Beside what the supporters spent and had left; under greedy nothing of the kind is there."""
    for line, expected in (("equal_shares satisfaction=cardinality", [120, 83, 200]), ("greedy", [None] * 3)):
        explanation = explain(TWO_GROUPS, Rule.parse(line), Wish(samples=0, workers=1), lambda *_: None)
        projects = explanation_data(explanation)["margins"]["projects"]
        assert [each.get("effective_support") for each in projects] == expected


# The definition, voter by voter ---------------------------------------------------------------------------------------


def could_pay(rule: Rule, election: Election, endowment: Fraction, project: int, *, after: bool = False) -> Fraction:
    """The most that the supporters could pay in a round, straight from the definition; `after` as pabutools has it."""
    own = {name: text for name, text in rule.settings.items() if text != "none"}
    satisfaction = own.get("satisfaction", "cost")
    counted = reference.Count(without_project(election, project), own)
    supporters = {voter: u for voter, given in enumerate(counted.points) if (u := given.get(project, Fraction(0))) > 0}

    def gain(other: int) -> int:
        return counted.costs[other] if satisfaction in ("cost", "points_cost") else 1

    def paid(budgets: list[Fraction], rho: Fraction) -> Fraction:
        utility = {voter: u if satisfaction.startswith("points") else Fraction(1) for voter, u in supporters.items()}
        return sum((min(budgets[voter], rho * gain(project) * u) for voter, u in utility.items()), Fraction(0))

    budgets, most = [endowment] * counted.voters, Fraction(0)
    result = reference.buy_together(counted, endowment)
    for bought, payment in zip(map(counted.ids.index, result.allocation), result.payments, strict=True):
        rho = payment.price / gain(bought) if gain(bought) else Fraction(0)
        most = max(most, paid(payment.budgets if after else budgets, rho))
        if counted.rival_of(project, [bought]):
            return most
        budgets = payment.budgets
    return max(most, sum((budgets[voter] for voter in supporters), Fraction(0)))


@pytest.mark.parametrize("doubles", ["decide what they can", "decide nothing"])
@steady
@given(cases(among=("equal_shares",)))
def test_effective_support_follows_from_its_definition(doubles: str, case: tuple[Rule, Election]) -> None:
    """All satisfactions, completions and terms; a funded project's supporters had its cost, those of others had not."""
    rule, election = case
    outcome = rule.count(election)
    recount = Recount.of(election, rule, outcome)
    if not recount.endowment:
        return
    bought = {round_.project for round_ in outcome.rounds if round_.stage is Stage.EQUAL_SHARES}
    for at, project in enumerate(election.instance.projects):
        if at in recount.counted.constraints.barred or not project.cost:
            continue
        paid = could_pay(rule, election, recount.endowment, at)
        assert paid >= project.cost if project.id in bought else paid <= project.cost
        percent = floor(100 * paid / project.cost)
        with pytest.MonkeyPatch.context() as patched:
            if doubles == "decide nothing":
                patched.setattr(courses, "_SLIGHTEST", 10)
            found = effective_support(recount, at, course(recount, at))
        assert found == (max(percent, 100) if project.id in bought else min(percent, 99))


@pytest.mark.parametrize("satisfaction", ["cost", "cardinality"])
def test_pabutools_shows_the_same_of_what_is_left_after_each_purchase(
    satisfaction: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """
    Its `calculate_effective_support` looks at budgets after a round's purchase, ours before: it may show less.

    By the same definition with the money of afterwards it shows the very same, and mostly so do we.
    """
    pytest.importorskip("pabutools", reason="pabutools is not installed: pip install 'greenbudget[second-opinion]'")
    from pabutools import election as model
    from pabutools import fractions, tiebreaking
    from pabutools.analysis.mesanalytics import calculate_effective_support

    monkeypatch.setattr(fractions, "FRACTION", fractions.GMPY_FRAC)
    chance = random.Random(satisfaction)
    rule = Rule.parse(f"equal_shares satisfaction={satisfaction} ties=published")
    same = compared = 0
    while compared < 400:
        election = seeded(chance, Approval())
        projects = election.instance.projects
        if not election.profile.voters or not all(each.cost and not each.withdrawn for each in projects):
            continue
        outcome = rule.count(election)
        theirs = [model.Project(str(at), each.cost) for at, each in enumerate(projects)]
        instance = model.Instance(theirs, election.instance.budget_limit)
        ballots = [model.ApprovalBallot([theirs[at] for at in b.choices]) for b in election.profile.ballots()]
        params = {
            "sat_class": model.Cost_Sat if satisfaction == "cost" else model.Cardinality_Sat,
            "tie_breaking": tiebreaking.TieBreakingRule(lambda i, p, project: int(project.name)),
        }
        ours = supports(str(rule), election)
        for at, project in enumerate(projects):
            if not any(at in ballot.choices for ballot in election.profile.ballots()) or ours[project.id] is None:
                continue
            funded = project.id in outcome.allocation
            found = calculate_effective_support(
                instance, model.ApprovalProfile(ballots, instance=instance), theirs[at], funded, dict(params)
            )
            endowment = Fraction(election.instance.budget_limit, election.profile.voters)
            percent = floor(100 * could_pay(rule, election, endowment, at, after=True) / project.cost)
            assert found == (max(percent, 100) if funded else percent)
            shown = found if funded else min(found, 99)  # theirs is 100 for a project that lost a tie
            assert shown <= ours[project.id]
            same += shown == ours[project.id]
            compared += 1
    assert same > compared // 2


def test_wieliczkas_project_16_stood_at_99_percent(real_elections: Path) -> None:
    """As the city published it: its 376 supporters had 99 % of its cost, and no loser was nearer."""
    election = read_election(real_elections / "Poland_Wieliczka_2023_Green_Budget.pb").election
    rule = Rule.parse("equal_shares completion=add1 comparison=greedy")
    outcome = rule.count(election)
    recount = Recount.of(election, rule, outcome)
    found = {
        project_id: effective_support(recount, at, course(recount, at))
        for at, project_id in enumerate(recount.counted.ids)
    }
    assert found["16"] == 99
    assert max(percent for project_id, percent in found.items() if project_id not in outcome.allocation) == 99
    assert sorted(found.values(), reverse=True)[29:31] == [103, 99]
    assert {project_id for project_id, percent in found.items() if percent >= 100} == set(outcome.allocation)
