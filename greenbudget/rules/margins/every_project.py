"""
What would it have taken? For every project: how much cheaper or dearer, how many votes more or fewer, without whom.

Equal shares is counted again at the endowment on which the count ended, held fixed; what comes out is then confirmed,
or not, by one full count of the changed election. Greedy and knapsack hold nothing fixed.

Boehmer, Faliszewski, Janeczko, Peters, Pierczyński, Schierreich, Skowron & Szufa (2024), Evaluation of Project
Performance in Participatory Budgeting, arXiv:2312.14723.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from greenbudget.ballots.election import Election

from ..completion import Progress
from ..greedy import Purse
from ..outcome import Outcome, Reason
from ..parallel import work_through
from ..rule import Rule
from .changes import Change, cost_change, votes_change
from .course import course, effective_support
from .data import Absence, HeldFixed, Margin, Margins, ProjectMargins
from .proposals import proposed_cost, proposed_votes
from .recount import Recount
from .spending import spending


@dataclass(frozen=True, slots=True)
class _Absent:
    """Who else is funded without a project: with what is held fixed, and of these in a full count."""

    project: int
    fixed: frozenset[int]
    full: frozenset[int]


def margins(
    election: Election,
    rule: Rule,
    outcome: Outcome,
    *,
    workers: int | None = None,
    progress: Progress | None = None,
) -> Margins:
    """
    What it would have taken, for every project of an election that `rule` counted with `outcome`.

    Every edge was counted, and what lies right beside it. A nearer edge may exist, or one where None is given, only
    where a larger change can turn a verdict back: knapsack by votes × costs, minimum shares, ties by higher cost or
    fewer votes, thresholds that are shares, scores given by default, what follows equal shares, and ranks that move up.

    `progress` hears "margins" and how many projects, and absences of funded ones, are done.
    """
    recount = Recount.of(election, rule, outcome)
    index_of = election.instance.index_of
    absent = sorted(index_of[project_id] for project_id in outcome.allocation)
    tasks = [("margins", project) for project in range(len(index_of))] + [("absence", project) for project in absent]
    done = work_through(_work, recount, tasks, workers=workers, progress=progress, stage="margins")
    absences = [answer for answer in done if isinstance(answer, _Absent)]
    projects = (answer for answer in done if isinstance(answer, ProjectMargins))
    return _margins(recount, tuple(_with_absences(recount, found, absences) for found in projects))


def margin_of(election: Election, rule: Rule, outcome: Outcome, project_id: str) -> Margins:
    """
    What it would have taken for one project, searched further by full counts, with nothing held fixed.

    Where equal shares decided, cost and votes are searched from what `margins` gives, by at most MOST_COUNTS full
    counts each: growing until the verdict turns, then halving. The edge is the nearest one found that a full count
    confirms, and marked as searched. What lies between the counts made is not known, and a larger change may turn the
    verdict back: more votes can end add1 earlier.
    """
    recount = Recount.of(election, rule, outcome)
    project = election.instance.index_of[project_id]
    found = _project_margins(recount, project)
    if recount.endowment is not None and not election.instance.projects[project].withdrawn:
        found = replace(
            found,
            cost=_searched(recount, cost_change(recount, project), found.cost),
            votes=_searched(recount, votes_change(recount, project), found.votes),
        )
    others = [other for other in range(len(election.instance.projects)) if other != project]
    absences = [
        _absent(recount, other, frozenset({project}))
        for other in others
        if recount.counted.ids[other] in outcome.allocation and not found.funded
    ]
    return _margins(recount, (_with_absences(recount, found, absences),))


def _margins(recount: Recount, projects: tuple[ProjectMargins, ...]) -> Margins:
    held_fixed = HeldFixed.NOTHING if recount.endowment is None else HeldFixed.ENDOWMENT
    return Margins(held_fixed, recount.endowment, projects)


def _work(recount: Recount, task: tuple[str, int]) -> ProjectMargins | _Absent:
    kind, project = task
    return _project_margins(recount, project) if kind == "margins" else _absent(recount, project)


# Cost and votes -------------------------------------------------------------------------------------------------------


def _project_margins(recount: Recount, project: int) -> ProjectMargins:
    counted = recount.counted
    funded = counted.ids[project] in recount.outcome.allocation
    found = ProjectMargins(counted.ids[project], funded)
    if recount.endowment is not None:
        bought = [other for other, _ in recount.purchases]
        spent_on, left = spending(counted, recount.satisfaction, recount.endowment, bought, project)
        found = replace(found, spent_on=spent_on, left=left)
    if counted.election.instance.projects[project].withdrawn:
        return found
    run = None if recount.endowment is None else course(recount, project)
    if run is not None and recount.endowment and run.cost and project not in counted.constraints.barred:
        found = replace(found, effective_support=effective_support(recount, project, run))
    cost, votes = cost_change(recount, project), votes_change(recount, project)
    found = replace(
        found,
        cost=cost.margin(recount, proposed_cost(recount, cost, run)),
        votes=votes.margin(recount, proposed_votes(recount, votes, run)),
    )
    return replace(found, overtakes=_overtakes(recount, project, found.votes))


def _searched(recount: Recount, change: Change, found: Margin | None) -> Margin | None:
    start = found.difference + change.funded if found else 1
    return change.searched(recount, start) or found


# Rivals ---------------------------------------------------------------------------------------------------------------


def _overtakes(recount: Recount, project: int, votes: Margin | None) -> str | None:
    """Greedy: the first funded project behind a loser that has the votes it lacked, before it with one vote fewer."""
    counted, outcome = recount.counted, recount.outcome
    reasons = {refusal.project: refusal.reason for refusal in outcome.refusals}
    for_money = reasons.get(counted.ids[project]) in (Reason.DID_NOT_FIT, Reason.AFTER_STOP)
    if votes is None or not for_money or recount.rule.name != "greedy":
        return None

    def order(new_voters: int) -> list[int]:
        changed = recount.tally_with_new_voters(project, new_voters) if new_voters else counted
        purse = Purse(changed, per_cost=recount.values["order"] == "votes_per_cost")
        return [member for group in purse.in_order(range(len(changed.ids))) for member in group]

    behind = order(votes.difference)
    behind = behind[behind.index(project) + 1 :]
    before = order(votes.difference - 1)
    before = before[: before.index(project)]
    passed = (counted.ids[other] for other in behind if other in before)
    return next((project_id for project_id in passed if project_id in outcome.allocation), None)


def _absent(recount: Recount, project: int, among: frozenset[int] | None = None) -> _Absent:
    """Who (of `among`) is funded without a funded project and was not with it."""
    before = {recount.election.instance.index_of[project_id] for project_id in recount.outcome.allocation}
    tallied = recount.tally_without(project)
    fixed = frozenset(recount.funded(tallied)) - before
    if among is not None:
        fixed &= among
    full = frozenset(recount.funded_in_full(tallied.election)) & fixed if fixed else fixed
    return _Absent(project, fixed, full)


def _with_absences(recount: Recount, found: ProjectMargins, absences: list[_Absent]) -> ProjectMargins:
    project = recount.election.instance.index_of[found.project]
    names = recount.counted.ids
    return replace(
        found,
        absences=tuple(
            Absence(names[absent.project], project in absent.full) for absent in absences if project in absent.fixed
        ),
    )
