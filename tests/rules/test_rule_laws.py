"""What holds for every rule under all settings, tried on random elections full of ties."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from greenbudget.ballots.ballot_types import Approval
from greenbudget.ballots.election import Election
from greenbudget.rules import RULES, Outcome, Rule
from tests import reference
from tests.elections import count, elections, with_ballots, with_costs

steady = settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])

#: Texts to try for settings that have no fixed choices. The ids and the category stand in every drawn election.
EXAMPLES = {
    "threshold": ("1", "2", "40%"),
    "top_up": ("80%", "25%"),
    "exclusive": ("10+2",),
    "min_share": ("green:30%", "green:100%"),
    "points": ("3,2,1", "5,0.5"),
    "ties": (
        "lower_cost",
        "higher_cost,published",
        "more_votes",
        "fewer_votes",
        "more_points",
        "more_voters,lower_cost",
    ),
    "lot": ("2,10",),
    "lot_seed": ("1 June 2026, noon",),
    "endowment_step": ("2", "0.5"),
}
VARIANTS = [
    (rule.name, setting.name, text)
    for rule in RULES.values()
    for setting in rule.settings
    for text in setting.choices or EXAMPLES[setting.name]
]


def suits(name: str, chosen: dict[str, str], election: Election) -> bool:
    """Whether settings go together and with the election; what a rule refuses has tests of its own."""
    keys = chosen.get("ties", "").split(",")
    points = election.profile.ballot_type.carries_points
    return not (
        (name == "equal_shares" and "min_share" in chosen)
        or ("points" in chosen and not election.profile.ballot_type.order_matters)
        or (("lot" in chosen or "lot_seed" in chosen) and "ties" in chosen)
        or ("lot" in chosen and "lot_seed" in chosen)
        or (points and {"more_votes", "fewer_votes"} & set(keys))
        or (not points and {"more_points", "more_voters"} & set(keys))
    )


@st.composite
def cases(
    draw: st.DrawFn, among: tuple[str, ...] = tuple(RULES), fixed: tuple[str, str, str] | None = None
) -> tuple[Rule, Election]:
    """A rule with random settings, and an election that they suit; `fixed` names a rule, a setting and its text."""
    election = draw(elections())
    name = fixed[0] if fixed else draw(st.sampled_from(among))
    chosen: dict[str, str] = {}
    for setting in RULES[name].settings:
        if fixed and fixed[1] == setting.name:
            chosen[setting.name] = fixed[2]
        elif draw(st.integers(0, 3)) == 0:
            chosen[setting.name] = draw(st.sampled_from(setting.choices or EXAMPLES[setting.name]))
    if name == "greedy" and "top_up" in chosen:
        chosen["misfit"] = "top_up"
    if chosen.get("misfit") == "top_up":
        chosen.setdefault("top_up", "80%")
    kept = fixed[1] if fixed else ""
    for setting in list(chosen):  # what does not go together is left out, the fixed setting last
        others = {other: text for other, text in chosen.items() if other in (setting, kept)}
        if setting != kept and not suits(name, others, election):
            del chosen[setting]
    for clash in ("ties", "lot", "lot_seed", "points", "min_share"):
        if not suits(name, chosen, election) and clash in chosen and clash != kept:
            del chosen[clash]
    if not suits(name, chosen, election):  # only the fixed setting is left over: it needs other ballots
        chosen.pop(kept, None)
    return Rule(name, chosen), election


# The laws -------------------------------------------------------------------------------------------------------------


def money_is_kept(election: Election, rule: Rule, outcome: Outcome) -> None:
    """The projects stay within the budget; a top-up may exceed it, and its excess is written down."""
    costs = {project.id: project.cost for project in election.instance.projects}
    assert outcome.total_cost == sum(costs[project_id] for project_id in outcome.allocation)
    assert outcome.excess == max(0, outcome.total_cost - election.instance.budget_limit)
    assert outcome.left == max(0, election.instance.budget_limit - outcome.total_cost)
    if outcome.excess:
        assert rule.settings["misfit"] == "top_up"
        last = outcome.rounds[-1]
        share = Fraction(rule.settings["top_up"].rstrip("%")) / 100
        assert last.stage == "top_up"
        assert costs[last.project] - outcome.excess >= share * costs[last.project]


def everything_is_accounted_for(election: Election, rule: Rule, outcome: Outcome) -> None:
    """Every project is either funded, in exactly one round, or refused, for exactly one reason; the sums add up."""
    ids = [project.id for project in election.instance.projects]
    refused = [refusal.project for refusal in outcome.refusals]
    assert [round_.project for round_ in outcome.rounds] == list(outcome.allocation)
    assert sorted([*outcome.allocation, *refused]) == sorted(ids)
    left = election.instance.budget_limit
    for number, round_ in enumerate(outcome.rounds, 1):
        left -= round_.cost
        assert (round_.number, round_.left) == (number, max(0, left))
        assert round_.cost == election.instance.projects[ids.index(round_.project)].cost
    assert outcome.voters == election.profile.voters


def refusals_are_true(election: Election, rule: Rule, outcome: Outcome) -> None:
    """The figures of a refusal prove it: what was needed was not there, and who excluded it was funded."""
    for refusal in outcome.refusals:
        if refusal.needed is not None:
            assert refusal.available is not None
            assert refusal.available < refusal.needed
        if refusal.reason == "excluded":
            assert refusal.by in outcome.allocation
        if refusal.reason == "after_stop":
            assert refusal.by is not None
            assert refusal.by != refusal.project
        if refusal.reason == "no_support":
            assert reference.Count(election, rule.settings).backers[election.instance.index_of[refusal.project]] == 0


def constraints_are_kept(election: Election, rule: Rule, outcome: Outcome) -> None:
    """No withdrawn project wins, none below the threshold, and never two that exclude each other."""
    counted = reference.Count(election, rule.settings)
    funded = [election.instance.index_of[project_id] for project_id in outcome.allocation]
    for project in funded:
        assert not counted.withdrawn[project]
        assert not counted.rival_of(project, funded)
        assert counted.barred(project) == ""


def replaced_by_greedy(outcome: Outcome) -> bool:
    return outcome.comparison is not None and outcome.comparison.greedy_wins


def the_rule_fits_on_a_line(election: Election, rule: Rule, outcome: Outcome) -> None:
    """A rule written as one line reads back as the same rule."""
    assert Rule.parse(str(rule)) == rule


def settings_can_be_given_again(election: Election, rule: Rule, outcome: Outcome) -> None:
    """The settings printed with an outcome, given again, bring about the same outcome."""
    again = Rule(outcome.rule, outcome.settings)
    assert again.count(election) == outcome
    assert set(outcome.settings) == {setting.name for setting in RULES[rule.name].settings}


def ties_are_true(election: Election, rule: Rule, outcome: Outcome) -> None:
    """Projects recorded as tied stood equal; their order follows the published keys, and the deciding key is right."""
    counted = reference.Count(election, outcome.settings)
    index_of = election.instance.index_of
    for tie in outcome.ties:
        tied = [index_of[project_id] for project_id in tie.projects]
        assert len(tied) > 1
        assert len(tie.decided_by) == len(tied) - 1
        keys = outcome.settings["ties"].split(",")
        for first, second, decided_by in zip(tied, tied[1:], tie.decided_by, strict=False):
            differ = [
                one != other for one, other in zip(counted._tie_key(first), counted._tie_key(second), strict=True)
            ]
            assert counted._tie_key(first) < counted._tie_key(second)
            assert (*keys, "published")[differ.index(True)] == decided_by
        if rule.name == "greedy":
            per_cost = rule.settings.get("order") == "votes_per_cost"
            worth = {
                (counted.costs[p] > 0, counted.votes[p] / (counted.costs[p] or 1)) if per_cost else counted.votes[p]
                for p in tied
            }
            assert len(worth) == 1


def payments_are_exact(election: Election, rule: Rule, outcome: Outcome) -> None:
    """Equal shares: what supporters pay sums up to the cost, to the last fraction; nobody pays more than the share."""
    if rule.name != "equal_shares":
        return
    assert outcome.completion is not None
    counted = reference.Count(election, outcome.settings)
    by_points = outcome.settings["satisfaction"].startswith("points")
    budgets = [outcome.completion.endowment] * outcome.voters
    for round_ in outcome.rounds:
        assert (round_.stage == "equal_shares") == bool(round_.offers)
        for offer in round_.offers:
            project = election.instance.index_of[round_.project]
            owed = {
                voter: offer.payment * (points.get(project, 0) if by_points else 1)
                for voter, points in enumerate(counted.points)
                if points.get(project, 0) > 0
            }
            paid = {voter: min(budgets[voter], money) for voter, money in owed.items()}
            last = [voter for voter in paid if paid[voter] == budgets[voter] > 0]
            full = [voter for voter in paid if owed[voter] < budgets[voter]]
            assert sum(paid.values()) == round_.cost
            assert (len(full), len(last)) == (offer.full_payers, offer.last_payers)
            assert sum(budgets[voter] for voter in last) == offer.last_money
            assert sum(owed[voter] for voter in full) + offer.last_money == round_.cost
            if offer.payment:
                assert offer.effective_vote_count == round_.cost / offer.payment
            for voter, money in paid.items():
                budgets[voter] -= money
    assert all(money >= 0 for money in budgets)


def nothing_affordable_is_left(election: Election, rule: Rule, outcome: Outcome) -> None:
    """Greedy that skips, and any utilitarian completion, leave no project that would still fit."""
    skipping = rule.name == "greedy" and rule.settings.get("misfit", "skip") == "skip"
    if skipping or rule.settings.get("completion", "").endswith("utilitarian") or replaced_by_greedy(outcome):
        costs = {project.id: project.cost for project in election.instance.projects}
        for refusal in outcome.refusals:
            if refusal.reason == "did_not_fit":
                assert costs[refusal.project] > outcome.left
            else:
                assert refusal.reason in ("withdrawn", "below_threshold", "ineligible", "excluded")


def add1_goes_as_far_as_it_can(election: Election, rule: Rule, outcome: Outcome) -> None:
    """Add1 ends at an endowment of whole steps, and for the reason that it states."""
    if not rule.settings.get("completion", "").startswith("add1") or not outcome.voters:
        return
    done = outcome.completion
    assert done is not None
    step = Fraction(outcome.settings["endowment_step"]) * election.instance.unit
    assert ((done.endowment - done.endowment_start) / step).denominator == 1
    counted = reference.Count(election, outcome.settings)
    if done.ended_because == "budget_limit":
        assert reference.buy_together(counted, done.endowment + step).total_cost > election.instance.budget_limit
    if done.ended_because == "exhaustive":
        assert rule.settings["stop_when_exhaustive"] == "true"


LAWS: tuple[Callable[[Election, Rule, Outcome], None], ...] = (
    money_is_kept,
    everything_is_accounted_for,
    refusals_are_true,
    constraints_are_kept,
    the_rule_fits_on_a_line,
    settings_can_be_given_again,
    ties_are_true,
    payments_are_exact,
    nothing_affordable_is_left,
    add1_goes_as_far_as_it_can,
)


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.__name__)
@given(case=cases())
@steady
def test_law(law: Callable[[Election, Rule, Outcome], None], case: tuple[Rule, Election]) -> None:
    """Each law holds for every rule under any mixture of settings; the laws say in words what they hold."""
    rule, election = case
    outcome = rule.count(election)
    event(f"{rule.name}: {min(2, len(outcome.allocation))} or more funded, {'a tie' if outcome.ties else 'no tie'}")
    law(election, rule, outcome)


@pytest.mark.parametrize("variant", VARIANTS, ids="-".join)
def test_all_laws_hold_for_every_value_of_every_setting(variant: tuple[str, str, str]) -> None:
    """Whichever value a setting takes, with any others, all laws hold."""

    @given(case=cases(fixed=variant))
    @settings(steady, max_examples=12)
    def holds(case: tuple[Rule, Election]) -> None:
        rule, election = case
        outcome = rule.count(election)
        for law in LAWS:
            law(election, rule, outcome)

    holds()


@given(case=cases())
@steady
def test_counting_twice_gives_the_same_outcome(case: tuple[Rule, Election]) -> None:
    """A count can be repeated: nothing in it depends on chance."""
    rule, election = case
    assert rule.count(election) == rule.count(election)


@given(case=cases(), random=st.randoms(use_true_random=False))
@steady
def test_the_order_in_which_people_voted_does_not_matter(case: tuple[Rule, Election], random: object) -> None:
    """Shuffling the ballots changes nothing."""
    rule, election = case
    ballots = list(election.profile.ballots())
    random.shuffle(ballots)
    assert rule.count(election) == rule.count(with_ballots(election, ballots))


@given(case=cases())
@steady
def test_equal_ballots_may_be_merged_or_not(case: tuple[Rule, Election]) -> None:
    """Storing equal ballots once with a weight, or one by one, changes nothing."""
    rule, election = case
    apart = with_ballots(election, election.profile.ballots(), merge=False)
    assert rule.count(election) == rule.count(apart)


@given(case=cases())
@steady
def test_counting_in_finer_coins_changes_nothing(case: tuple[Rule, Election]) -> None:
    """Amounts kept in thousandths of a unit instead of hundredths fund the same projects in the same order."""
    rule, election = case
    finer = rule.count(with_costs(election, 10, decimals=3))
    outcome = rule.count(election)
    assert finer.allocation == outcome.allocation
    assert finer.ties == outcome.ties
    assert finer.total_cost == 10 * outcome.total_cost


@given(case=cases())
@steady
def test_ten_times_the_money_for_ten_times_the_costs_changes_nothing(case: tuple[Rule, Election]) -> None:
    """Scaling budget and costs (and the step of add1, from an exact start) funds the same projects in order."""
    rule, election = case
    if rule.name == "equal_shares":
        rule = Rule(rule.name, {**rule.settings, "endowment_start": "exact"})
        step = Fraction(rule.settings.get("endowment_step", "1"))
        dearer = Rule(rule.name, {**rule.settings, "endowment_step": str(int(step * 10))})
    else:
        dearer = rule
    outcome, scaled = rule.count(election), dearer.count(with_costs(election, 10, decimals=2))
    assert scaled.allocation == outcome.allocation
    assert scaled.ties == outcome.ties


@given(case=cases(among=("knapsack", "greedy")))
@steady
def test_no_rule_finds_more_votes_than_knapsack(case: tuple[Rule, Election]) -> None:
    """Under the same constraints, knapsack's projects have at least as many votes together as greedy's."""
    rule, election = case
    constraints = {name: text for name, text in rule.settings.items() if name in ("threshold", "exclusive", "points")}
    best = Rule("knapsack", constraints).count(election)
    greedy = Rule("greedy", constraints).count(election)
    assert sum(r.votes for r in best.rounds) >= sum(r.votes for r in greedy.rounds)


@given(election=elections(kinds=(Approval(),)), data=st.data())
@steady
def test_another_vote_for_a_winner_of_greedy_never_hurts_it(election: Election, data: st.DataObject) -> None:
    """If one more voter approves a project that greedy funds, greedy still funds it."""
    for project_id in count("greedy", election).allocation:
        project = election.instance.index_of[project_id]
        ballots = list(election.profile.ballots())
        without = [at for at, ballot in enumerate(ballots) if project not in ballot.choices]
        if without:
            at = data.draw(st.sampled_from(without))
            ballots[at] = replace(ballots[at], choices=(*ballots[at].choices, project))
            assert project_id in count("greedy", with_ballots(election, ballots)).allocation


@given(case=cases(among=("equal_shares",)))
@steady
def test_equal_shares_pay_for_no_project_without_supporters(case: tuple[Rule, Election]) -> None:
    """What nobody supports is bought by nobody, whatever the endowment."""
    rule, election = case
    counted = reference.Count(election, rule.settings)
    for round_ in rule.count(election).rounds:
        if round_.stage == "equal_shares":
            assert counted.backers[election.instance.index_of[round_.project]] > 0


@given(case=cases(among=("equal_shares",)))
@steady
def test_the_price_of_gain_never_falls_during_a_count_of_equal_shares(case: tuple[Rule, Election]) -> None:
    """Round by round, supporters pay no less for what they gain than in the round before."""
    rule, election = case
    by_cost = rule.settings.get("satisfaction", "cost") in ("cost", "points_cost")
    offers = [(r.offers[0].payment, r.cost) for r in rule.count(election).rounds if r.offers]
    rho = [payment / (cost or 1) if by_cost else payment for payment, cost in offers]
    assert all(earlier <= later for earlier, later in pairwise(rho))


def test_the_battery_knows_every_setting() -> None:
    """A setting added to a rule must be added to the battery: each occurs in it with more than its default."""
    for rule in RULES.values():
        for setting in rule.settings:
            tried = {text for name, listed, text in VARIANTS if (name, listed) == (rule.name, setting.name)}
            assert tried - {setting.default_text}, (rule.name, setting.name)
