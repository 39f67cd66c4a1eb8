"""The Method of Equal Shares: every voter holds the same share, supporters buy projects together."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from greenbudget.ballots.election import Election
from greenbudget.ballots.errors import RuleRefuses

from .comparison import compare_allocations
from .completion import Progress, complete_by_add1
from .exact_budgets import ExactBudgets
from .greedy import Purse
from .market import Market, open_market
from .outcome import Completion, Ending, Outcome, Reason, Refusal, Round, Stage
from .shopping import Run, shop
from .tally import Tally, tally
from .terms import PLAIN_TERMS, Terms


def equal_shares(
    election: Election,
    *,
    satisfaction: str = "cost",
    completion: str = "none",
    stop_when_exhaustive: bool = False,
    endowment_start: str | None = None,
    endowment_step: Fraction = Fraction(1),
    eligibility: str = "none",
    comparison: str = "none",
    terms: Terms = PLAIN_TERMS,
    progress: Progress | None = None,
) -> Outcome:
    """
    Give every voter an equal share of the budget limit; let supporters buy projects together.

    Each round funds the affordable project for which supporters pay least for what they gain (`satisfaction`): with
    "cost" the one with the highest effective vote count. Stops when no supporters can pay a project's cost, so money
    may remain; `completion` says what then. `endowment_step` is in whole units of the currency.

    Peters, Pierczyński & Skowron (2021), arXiv:2008.13276.
    """
    if terms.min_share:
        raise RuleRefuses(
            "equal_shares",
            "a minimum share for a category would take money from voters who bought nothing in it, "
            "which is what equal shares rules out. Use greedy or knapsack, or hold a vote of its own for the category",
        )
    counted = tally(election, terms, swiecie=eligibility == "swiecie")
    market = open_market(counted, satisfaction)
    run, completed = last_run(
        market,
        completion=completion,
        stop_when_exhaustive=stop_when_exhaustive,
        endowment_start=endowment_start,
        endowment_step=endowment_step,
        progress=progress,
    )
    outcome = _outcome(market, run, completed, utilitarian=completion.endswith("utilitarian"))
    return outcome if comparison == "none" else _compared(counted, outcome)


def last_run(
    market: Market,
    *,
    completion: str,
    stop_when_exhaustive: bool,
    endowment_start: str | None,
    endowment_step: Fraction,
    progress: Progress | None = None,
) -> tuple[Run, Completion]:
    """The run that decides, from the endowment on which the completion ends; see `equal_shares`."""
    counted = market.tally
    start = _endowment(counted, endowment_start or default_start(completion))
    if not completion.startswith("add1") or not counted.support.voters:
        ending = Ending.SINGLE_RUN if counted.support.voters else Ending.NOBODY_VOTED
        return shop(market, start), Completion(start, start, 0, ending)
    step = endowment_step * counted.election.instance.unit
    return complete_by_add1(market, start, step, stop_when_exhaustive=stop_when_exhaustive, progress=progress)


def default_start(completion: str) -> str:
    """The endowment to begin with where nothing is set: the floor is usual with add1."""
    return "floor" if completion.startswith("add1") else "exact"


def _endowment(counted: Tally, start: str) -> Fraction:
    """B / n in minor units, or its floor in whole units of the currency; nothing where nobody voted."""
    if not counted.support.voters:
        return Fraction(0)
    instance = counted.election.instance
    if start == "floor":
        whole_units = instance.budget_limit // (instance.unit * counted.support.voters)
        return Fraction(whole_units * instance.unit)
    return Fraction(instance.budget_limit, counted.support.voters)


def _outcome(market: Market, run: Run, completed: Completion, *, utilitarian: bool) -> Outcome:
    """Work the last run out in fractions, complete it if asked, and say of every other project why not."""
    counted = market.tally
    budgets = ExactBudgets(market, run.endowment)
    rounds: list[Round] = []
    left = counted.election.instance.budget_limit
    for number, project in enumerate(run.purchases, 1):
        offer = budgets.buy(market.stalls[project])
        left -= counted.costs[project]
        votes = counted.support.shown_votes(project)
        rounds.append(
            Round(number, Stage.EQUAL_SHARES, counted.ids[project], votes, counted.costs[project], left, (offer,))
        )
    purse = Purse(counted)
    purse.take_over(run.purchases, rounds)
    if utilitarian:
        purse.refuse_barred()
        purse.fund(Stage.UTILITARIAN, range(len(counted.ids)))
        refusals = purse.refusals
    else:
        refusals = _refusals(market, run, budgets)
    return Outcome(
        rule="equal_shares",
        settings={},
        budget_limit=counted.election.instance.budget_limit,
        voters=counted.support.voters,
        allocation=purse.allocation,
        total_cost=purse.spent,
        rounds=tuple(purse.rounds),
        refusals=refusals,
        ties=(*run.ties, *purse.ties),
        completion=completed,
        lot=counted.tie_breaking.lot,
        exact_comparisons=run.exact_comparisons,
    )


def _refusals(market: Market, run: Run, budgets: ExactBudgets) -> tuple[Refusal, ...]:
    counted = market.tally
    funded = set(run.purchases)
    unfunded = [stall for project, stall in market.stalls.items() if project not in funded]
    money = dict(zip((stall.project for stall in unfunded), budgets.money_of(unfunded), strict=True))
    refusals = []
    for project, project_id in enumerate(counted.ids):
        if project in funded:
            continue
        votes = counted.support.shown_votes(project)
        barred = counted.constraints.barred.get(project)
        rival = counted.constraints.excluded_by(project, funded)
        stall = market.stalls.get(project)
        if barred:
            refusals.append(barred)
        elif rival is not None:
            refusals.append(Refusal(project_id, Reason.EXCLUDED, votes, by=counted.ids[rival]))
        elif stall is None:
            refusals.append(Refusal(project_id, Reason.NO_SUPPORT, votes))
        else:
            needed = Fraction(stall.cost)
            refusals.append(Refusal(project_id, Reason.SUPPORTERS_LACK_MONEY, votes, needed, money[project]))
    return tuple(refusals)


def _compared(counted: Tally, outcome: Outcome) -> Outcome:
    """Let greedy replace equal shares if strictly more voters prefer it; both stay in the record."""
    purse = Purse(counted)
    purse.refuse_barred()
    purse.fund(Stage.GREEDY, range(len(counted.ids)))
    index_of = counted.election.instance.index_of
    comparison = compare_allocations(
        counted, [index_of[project_id] for project_id in outcome.allocation], list(purse.funded)
    )
    if not comparison.greedy_wins:
        return replace(outcome, comparison=comparison)
    return replace(
        outcome,
        allocation=purse.allocation,
        total_cost=purse.spent,
        rounds=tuple(purse.rounds),
        refusals=purse.refusals,
        ties=tuple(purse.ties),
        comparison=comparison,
    )
