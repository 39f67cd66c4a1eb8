"""Margins held against the plain reference: counted again at every edge and beside it, and at every change there is."""

from __future__ import annotations

from collections.abc import Callable, Container
from dataclasses import replace
from fractions import Fraction

from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from greenbudget.ballots.ballot import Ballot
from greenbudget.ballots.ballot_types import Ranked, Scoring
from greenbudget.ballots.election import Election
from greenbudget.rules import Rule
from greenbudget.rules.margins import margin_of, margins
from greenbudget.rules.margins.data import Margin, ProjectMargins
from greenbudget.rules.margins.what_if import most_points, supporters_in_turn, with_cost
from tests import reference
from tests.elections import with_ballots
from tests.rules.test_rule_laws import cases

steady = settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
Verdict = Callable[[Election], Container[str]]
#: No project of a small case can be funded at more: the city tops up 25 % of a budget of 20.
MOST_COST = 80


@st.composite
def small_cases(draw: st.DrawFn) -> tuple[Rule, Election]:
    """A rule and an election in which amounts are so small that every change can be tried."""
    rule, election = draw(cases(among=("greedy", "knapsack", "equal_shares", "equal_shares")))
    instance = election.instance
    projects = tuple(replace(project, cost=project.cost // 100) for project in instance.projects)
    small = replace(instance, projects=projects, budget_limit=instance.budget_limit // 100, decimals=0)
    return rule, replace(election, instance=small)


def verdicts(rule: Rule, election: Election, endowment: Fraction | None) -> tuple[Verdict, Verdict]:
    """Who is funded by the plain reference: with the endowment held fixed, and in full."""
    # What is automatic must not be worked out from the unchanged election.
    own = {name: text for name, text in rule.settings.items() if text != "none"}

    def in_full(changed: Election) -> Container[str]:
        return reference.count(rule.name, own, changed).allocation

    def fixed(changed: Election) -> Container[str]:
        counted = reference.Count(changed, own)
        if endowment is None:
            name = "greedy" if rule.name == "equal_shares" else rule.name
            return reference.count(name, own, changed).allocation
        result = reference.buy_together(counted, endowment)
        if counted.given("completion").endswith("utilitarian"):
            funded = [counted.ids.index(project_id) for project_id in result.allocation]
            reference._spend(counted, result, funded, counted.projects)
            result = reference._finished(counted, result, funded)
        return (reference._compared(counted, result) if counted.given("comparison") else result).allocation

    return fixed, in_full


def more_voters(election: Election, project: int, voters: int) -> Election:
    """New ballots, written one by one, that give all to one project."""
    profile = election.profile
    ballots = list(profile.ballots())
    with_points = profile.points is not None or (
        profile.ballot_type.carries_points and not isinstance(profile.ballot_type, Ranked)
    )
    new = Ballot((project,), (most_points(profile),) if with_points else None)
    return with_ballots(election, [*ballots, *[new] * voters])


def fewer_votes(election: Election, project: int, votes: int, points: tuple[Fraction, ...] | None) -> Election:
    """Ballots without one of their choices, written anew one by one."""
    kind, ballots = election.profile.ballot_type, list(election.profile.ballots())
    for voter in supporters_in_turn(election, project, points)[:votes].tolist():
        ballot = ballots[voter]
        stays = [at for at, choice in enumerate(ballot.choices) if choice != project]
        choices = tuple(ballot.choices[at] for at in stays)
        given = None if ballot.points is None else tuple(ballot.points[at] for at in stays)
        if isinstance(kind, Scoring) and kind.default_score:
            choices, given = (*choices, project), (*(given or ()), Fraction(0))
        ballots[voter] = Ballot(choices, given)
    return with_ballots(election, ballots)


def at_cost(election: Election, project: int) -> Callable[[int], Election]:
    return lambda cost: with_cost(election, project, cost)


def at_votes(election: Election, rule: Rule, project: int, now: int) -> Callable[[int], Election]:
    def changed(votes: int) -> Election:
        if votes >= now:
            return more_voters(election, project, votes - now)
        return fewer_votes(election, project, now - votes, rule.terms.points)

    return changed


def check_edge(
    found: ProjectMargins, margin: Margin, changed: Callable[[int], Election], fixed: Verdict, in_full: Verdict
) -> None:
    """Funded at the edge and not beside it; confirmed exactly where a full count funds it."""
    at_edge = changed(margin.edge)
    assert found.project in fixed(at_edge), "not funded at the edge"
    assert margin.confirmed == (found.project in in_full(at_edge))
    beside = margin.edge + 1 if margin.kind == "cost" else margin.edge - 1
    if beside >= 0:
        assert found.project not in fixed(changed(beside)), "funded beside the edge"


def changes_are_one_way(rule: Rule, election: Election) -> bool:
    """Whether, once a change turned the verdict, a larger one never turns it back."""
    given = rule.settings
    by_default = isinstance(election.profile.ballot_type, Scoring) and election.profile.ballot_type.default_score
    return not (
        by_default
        or given.get("objective") == "cost_votes"
        or "min_share" in given
        or "%" in given.get("threshold", "")
        or "utilitarian" in given.get("completion", "")
        or "comparison" in given
        or "fewer_votes" in given.get("ties", "")
        or "higher_cost" in given.get("ties", "")
    )


@steady
@given(small_cases())
def test_at_every_edge_a_project_is_funded_and_beside_it_not(case: tuple[Rule, Election]) -> None:
    """One unit dearer or one vote fewer and it is not funded, with the endowment held fixed; all rules and settings."""
    rule, election = case
    outcome = rule.count(election)
    found = margins(election, rule, outcome, workers=1)
    fixed, in_full = verdicts(rule, election, found.endowment)
    for project, of_one in enumerate(found.projects):
        assert of_one.funded == (of_one.project in outcome.allocation)
        if election.instance.projects[project].withdrawn:
            assert (of_one.cost, of_one.votes) == (None, None)
            continue
        supporters = reference.Count(election, rule.settings).backers[project]
        if of_one.cost:
            assert of_one.cost.now == election.instance.projects[project].cost
            check_edge(of_one, of_one.cost, at_cost(election, project), fixed, in_full)
        if of_one.votes:
            assert of_one.votes.now == supporters
            check_edge(of_one, of_one.votes, at_votes(election, rule, project, supporters), fixed, in_full)
        event(f"{rule.name}, {found.held_fixed}, funded: {of_one.funded}")


@steady
@given(small_cases())
def test_no_smaller_change_would_have_done(case: tuple[Rule, Election]) -> None:
    """Every cost and every number of votes is tried: the edge is the best of those that fund the project."""
    rule, election = case
    outcome = rule.count(election)
    found = margins(election, rule, outcome, workers=1)
    fixed, _ = verdicts(rule, election, found.endowment)
    if not changes_are_one_way(rule, election):
        return
    for project, of_one in enumerate(found.projects):
        if election.instance.projects[project].withdrawn:
            continue
        costs = at_cost(election, project)
        now = election.instance.projects[project].cost
        tried = range(now, MOST_COST + 1) if of_one.funded else range(1, now)
        works = [cost for cost in tried if of_one.project in fixed(costs(cost))]
        assert (of_one.cost.edge if of_one.cost else None) == max(works, default=None)
        if of_one.funded and isinstance(election.profile.ballot_type, Ranked):
            continue  # what stands below moves up: fewer votes for one are more for others
        supporters = reference.Count(election, rule.settings).backers[project]
        votes = at_votes(election, rule, project, supporters)
        most = supporters + 1 if of_one.funded else supporters + 16
        works = [k for k in range(0 if of_one.funded else supporters, most) if of_one.project in fixed(votes(k))]
        if of_one.votes is None or of_one.votes.edge < most:
            assert (of_one.votes.edge if of_one.votes else None) == min(works, default=None)
        else:
            assert not works
        event(f"{rule.name}, funded: {of_one.funded}, none: {of_one.votes is None}")


@steady
@given(small_cases())
def test_whose_absence_would_have_got_a_loser_funded(case: tuple[Rule, Election]) -> None:
    """Every funded project is taken off the list in turn, and the losers that then win name it, in published order."""
    rule, election = case
    outcome = rule.count(election)
    found = margins(election, rule, outcome, workers=1)
    fixed, in_full = verdicts(rule, election, found.endowment)
    expected: dict[str, list[tuple[str, bool]]] = {}
    for place, project in enumerate(election.instance.projects):
        if project.id in outcome.allocation:
            projects = list(election.instance.projects)
            projects[place] = replace(project, withdrawn=True)
            changed = replace(election, instance=replace(election.instance, projects=tuple(projects)))
            at_fixed, full = fixed(changed), in_full(changed)
            for loser in projects:
                if loser.id in at_fixed and loser.id not in outcome.allocation:
                    expected.setdefault(loser.id, []).append((project.id, loser.id in full))
    for of_one in found.projects:
        assert [(absence.project, absence.confirmed) for absence in of_one.absences] == expected.get(of_one.project, [])


@steady
@given(small_cases())
def test_what_supporters_spent_and_have_left_is_what_they_held(case: tuple[Rule, Election]) -> None:
    """Not a fraction of a grosz is lost between what supporters spent, on what, and what they have left."""
    rule, election = case
    outcome = rule.count(election)
    found = margins(election, rule, outcome, workers=1)
    counted = reference.Count(election, rule.settings)
    for project, of_one in enumerate(found.projects):
        if found.endowment is None:
            assert (of_one.spent_on, of_one.left) == ((), None)
            continue
        held = counted.backers[project] * found.endowment
        assert sum((spent.amount for spent in of_one.spent_on), of_one.left) == held
        assert all(spent.share * held == spent.amount > 0 for spent in of_one.spent_on)
        assert {spent.project for spent in of_one.spent_on} <= set(outcome.allocation)


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(small_cases(), st.integers(0, 5))
def test_what_a_search_finds_full_counts_bear_out(case: tuple[Rule, Election], at: int) -> None:
    """Asked about one project, the edge is one that a full count funds, wherever a full count was searched for."""
    rule, election = case
    outcome = rule.count(election)
    project = at % len(election.instance.projects)
    found = margin_of(election, rule, outcome, election.instance.projects[project].id)
    (of_one,) = found.projects
    _, in_full = verdicts(rule, election, found.endowment)
    supporters = reference.Count(election, rule.settings).backers[project]
    for margin, changed in (
        (of_one.cost, at_cost(election, project)),
        (of_one.votes, at_votes(election, rule, project, supporters)),
    ):
        if margin:
            assert margin.confirmed == (of_one.project in in_full(changed(margin.edge)))
            assert not margin.searched or margin.confirmed
