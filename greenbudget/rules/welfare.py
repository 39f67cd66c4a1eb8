"""Knapsack: the affordable set of projects with the most votes together (maximum utilitarian welfare)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from math import ceil

from greenbudget.ballots.election import Election
from greenbudget.ballots.errors import RuleRefuses

from .best_set import Choice, Quota, TooManySets
from .outcome import Outcome, Reason, Refusal, Round, Stage, Tie
from .tally import Tally, tally
from .terms import PLAIN_TERMS, Terms


def knapsack(
    election: Election,
    *,
    objective: str = "votes",
    terms: Terms = PLAIN_TERMS,
) -> Outcome:
    """
    Fund the set of projects with the most votes (or the most votes × cost, `objective="cost_votes"`) within the budget.

    Of two best sets the better one holds the first project, in the order of ties, in which they differ. A category with
    a `min_share` receives at least that share of the budget limit, or as much as its projects allow.

    Goel, Krishnaswamy, Sakshuwong & Aitamurto (2019), doi:10.1145/3340230.
    """
    counted = tally(election, terms)
    try:
        choice, targets = _choice(counted, objective, terms.min_share)
        chosen = choice.best(_candidates(counted)) or ()
        tie = _tie(counted, choice, _candidates(counted), chosen)
    except TooManySets:
        raise _too_many_sets() from None
    return _outcome(counted, chosen, tie, targets)


def best_projects(counted: Tally, objective: str, min_share: Mapping[str, Fraction] | None) -> tuple[int, ...]:
    """The projects that knapsack funds, by position, in the order of ties."""
    try:
        return _choice(counted, objective, min_share)[0].best(_candidates(counted)) or ()
    except TooManySets:
        raise _too_many_sets() from None


def _choice(
    counted: Tally, objective: str, min_share: Mapping[str, Fraction] | None
) -> tuple[Choice, dict[str, tuple[int, int]]]:
    """What can be chosen; for each category its share as an amount and what of it can be had."""
    votes, costs = counted.support.votes, counted.costs
    values = tuple(v * c for v, c in zip(votes, costs, strict=True)) if objective == "cost_votes" else votes
    limit = counted.election.instance.budget_limit
    choice = Choice(costs, values, counted.tie_breaking.rank, limit, counted.constraints.rivals)
    return _with_quotas(counted, choice, _candidates(counted), min_share or {})


def _candidates(counted: Tally) -> list[int]:
    return [project for project in range(len(counted.ids)) if project not in counted.constraints.barred]


def _too_many_sets() -> RuleRefuses:
    return RuleRefuses("knapsack", "too many sets are equally promising to search them all")


def _with_quotas(
    counted: Tally, choice: Choice, candidates: Sequence[int], min_share: Mapping[str, Fraction]
) -> tuple[Choice, dict[str, tuple[int, int]]]:
    """The choice bound to give every category its share, or as much as can be had beside the shares before it."""
    targets = {}
    for category, share in min_share.items():
        members = frozenset(counted.members(category))
        wanted = ceil(share * choice.limit)
        spending = [cost if project in members else 0 for project, cost in enumerate(choice.costs)]
        most = replace(choice, values=spending).best(candidates) or ()
        reachable = min(wanted, sum(choice.costs[project] for project in most if project in members))
        targets[category] = (wanted, reachable)
        choice = replace(choice, quotas=(*choice.quotas, Quota(members, reachable)))
    return choice, targets


def _tie(counted: Tally, choice: Choice, candidates: Sequence[int], chosen: Sequence[int]) -> tuple[Tie, ...]:
    """The tie that was broken: between the chosen set and the best set that comes last in the order of ties."""
    backwards = [-place for place in choice.rank]
    other = replace(choice, rank=backwards).best(candidates) or ()
    order = counted.tie_breaking.rank.__getitem__
    only_chosen = sorted(set(chosen) - set(other), key=order)
    only_other = sorted(set(other) - set(chosen), key=order)
    if not only_chosen or not only_other:
        return ()
    return (counted.tie_breaking.settle(1, [only_chosen[0], only_other[0]], counted.ids),)


def _outcome(
    counted: Tally, chosen: Sequence[int], tie: tuple[Tie, ...], targets: Mapping[str, tuple[int, int]]
) -> Outcome:
    election, support, rank = counted.election, counted.support, counted.tie_breaking.rank
    left = election.instance.budget_limit
    rounds: list[Round] = []
    for project in sorted(chosen, key=lambda project: (-support.votes[project], rank[project])):
        left -= counted.costs[project]
        number, votes = len(rounds) + 1, support.shown_votes(project)
        rounds.append(Round(number, Stage.KNAPSACK, counted.ids[project], votes, counted.costs[project], left))
    refusals = []
    for project, project_id in enumerate(counted.ids):
        votes, cost = support.shown_votes(project), counted.costs[project]
        if project in chosen:
            continue
        rival = counted.constraints.excluded_by(project, set(chosen))
        if project in counted.constraints.barred:
            refusals.append(counted.constraints.barred[project])
        elif rival is not None:
            refusals.append(Refusal(project_id, Reason.EXCLUDED, votes, by=counted.ids[rival]))
        elif cost > election.instance.budget_limit:
            limit = Fraction(election.instance.budget_limit)
            refusals.append(Refusal(project_id, Reason.DID_NOT_FIT, votes, Fraction(cost), limit))
        else:
            refusals.append(Refusal(project_id, Reason.OUTWEIGHED, votes))
    return Outcome(
        rule="knapsack",
        settings={},
        budget_limit=election.instance.budget_limit,
        voters=support.voters,
        allocation=tuple(round_.project for round_ in rounds),
        total_cost=election.instance.budget_limit - left,
        rounds=tuple(rounds),
        refusals=tuple(refusals),
        ties=tie,
        lot=counted.tie_breaking.lot,
        min_share_targets=targets,
    )
