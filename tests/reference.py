"""
The rules once more: plain, slow and straight from their definitions, to hold the fast ones against.

Fractions and whole numbers only, voter by voter, and no code in common with `greenbudget.rules`. Settings are the same
texts as everywhere; money is in minor units.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from hashlib import sha256
from itertools import combinations

from greenbudget.ballots.ballot_types import Ranked, Scoring
from greenbudget.ballots.election import Election


@dataclass
class Payment:
    """What the supporters of a funded project pay: the price, who pays it in full, who gives all that is left."""

    price: Fraction
    full_payers: int
    last_payers: int
    last_money: Fraction
    budgets: list[Fraction]


@dataclass
class Result:
    """What a rule decided: project ids in order of funding, ties as (round, projects), payments of equal shares."""

    allocation: list[str]
    total_cost: int = 0
    ties: list[tuple[int, tuple[str, ...]]] = field(default_factory=list)
    reasons: dict[str, str] = field(default_factory=dict)
    payments: list[Payment] = field(default_factory=list)
    endowment: Fraction | None = None
    reruns: int = 0
    preferences: tuple[int, int] | None = None
    targets: dict[str, tuple[int, int]] = field(default_factory=dict)


def count(rule: str, settings: Mapping[str, str], election: Election) -> Result:
    """Count `election` by a rule, with settings as texts."""
    counted = Count(election, settings)
    return {"greedy": greedy, "knapsack": knapsack, "equal_shares": equal_shares}[rule](counted)


class Count:
    """An election, its settings, and who supports what: `points[voter][project]`."""

    def __init__(self, election: Election, settings: Mapping[str, str]) -> None:
        self.settings = settings
        self.budget = election.instance.budget_limit
        self.unit = 10**election.instance.decimals
        self.ids = [project.id for project in election.instance.projects]
        self.costs = [project.cost for project in election.instance.projects]
        self.categories = [project.categories for project in election.instance.projects]
        self.points, self.first = _points(election, self.given("points"))
        self.voters = len(self.points)
        self.projects = range(len(self.ids))
        self.votes = [sum((given.get(p, Fraction(0)) for given in self.points), Fraction(0)) for p in self.projects]
        self.backers = [sum(given.get(p, 0) > 0 for given in self.points) for p in self.projects]
        self.withdrawn = [project.withdrawn for project in election.instance.projects]
        self.carries_points = election.profile.ballot_type.carries_points
        self.order = sorted(self.projects, key=self._tie_key)
        self.rank = {project: place for place, project in enumerate(self.order)}
        self.rivals = self._rivals()

    def given(self, name: str, default: str = "") -> str:
        """A setting's text; what is absent or “none” is the default."""
        text = self.settings.get(name, "none")
        return default if text == "none" else text

    def _tie_key(self, project: int) -> tuple[Fraction, ...]:
        lot, seed = self.given("lot").split(","), self.given("lot_seed")
        if seed:
            lot = sorted(self.ids, key=lambda project_id: sha256(f"{seed}\n{project_id}".encode()).digest())
        usual = (
            "lower_cost,more_points,more_voters,more_first_ranks" if self.carries_points else "lower_cost,more_votes"
        )
        keys = self.given("ties", usual + (",lot" if lot != [""] else "")).split(",")
        values = {
            "lower_cost": self.costs[project],
            "higher_cost": -self.costs[project],
            "more_votes": -self.votes[project],
            "fewer_votes": self.votes[project],
            "more_points": -self.votes[project],
            "more_voters": -self.backers[project],
            "more_first_ranks": -self.first[project],
            "published": project,
            "lot": lot.index(self.ids[project]) if self.ids[project] in lot else len(lot),
        }
        return tuple(Fraction(values[key]) for key in (*keys, "published"))

    def _rivals(self) -> dict[int, set[int]]:
        rivals: dict[int, set[int]] = {project: set() for project in self.projects}
        for group in self.given("exclusive").split(","):
            members = [self.ids.index(project_id) for project_id in group.split("+") if project_id]
            for member in members:
                rivals[member].update(set(members) - {member})
        return rivals

    def barred(self, project: int) -> str:
        """Why a project cannot win whatever the rule; nothing where it can."""
        threshold = self.given("threshold")
        needed = Fraction(threshold.rstrip("%") or 0)
        if threshold.endswith("%"):
            needed = needed * self.voters / 100
        if self.withdrawn[project]:
            return "withdrawn"
        if threshold and self.votes[project] < needed:
            return "below_threshold"
        # V_p / n ≥ c_p / (3B), without dividing by nothing
        if self.given("eligibility") and self.backers[project] * 3 * self.budget < self.costs[project] * self.voters:
            return "ineligible"
        return ""

    def rival_of(self, project: int, funded: Sequence[int]) -> bool:
        return any(rival in funded for rival in self.rivals[project])


def _points(election: Election, by_rank: str) -> tuple[list[dict[int, Fraction]], list[int]]:
    """What every voter gives every project, and how many rank each project first or give it their most points."""
    profile, projects = election.profile, range(len(election.instance.projects))
    kind = profile.ballot_type
    ballots = list(profile.ballots())
    slots = kind.max_length or max((len(ballot.choices) for ballot in ballots), default=0)
    ranks = [Fraction(text) for text in by_rank.split(",") if text] or [Fraction(k) for k in range(slots, 0, -1)]
    given: list[dict[int, Fraction]] = []
    first = [0] * len(projects)
    for ballot in ballots:
        points = dict(zip(ballot.choices, ballot.points or [Fraction(1)] * len(ballot.choices), strict=True))
        if isinstance(kind, Ranked) and (by_rank or ballot.points is None):
            points = {
                project: ranks[at] if at < len(ranks) else Fraction(0) for at, project in enumerate(ballot.choices)
            }
        if isinstance(kind, Scoring):
            points = {project: points.get(project, kind.default_score) for project in projects}
        given.append(points)
        best = max(points.values(), default=Fraction(0))
        for project, value in points.items():
            if kind.order_matters:
                first[project] += project == ballot.choices[0]
            else:
                first[project] += value == best and value > 0
    return given, first


# Greedy ---------------------------------------------------------------------------------------------------------------


def greedy(counted: Count) -> Result:
    """By votes, or votes per cost; what does not fit is skipped, ends the count, or is topped up."""
    result = Result([])
    funded: list[int] = []
    for part in filter(None, counted.given("min_share").split(",")):
        category, share = part.split(":")
        members = [p for p in counted.projects if category in counted.categories[p]]
        target = Fraction(share.rstrip("%")) / 100 * counted.budget

        def received(members: list[int] = members) -> int:
            return sum(counted.costs[p] for p in members if p in funded)

        def enough(target: Fraction = target, received: Callable[[], int] = received) -> bool:
            return received() >= target

        _spend(counted, result, funded, members, enough=enough)
        result.targets[category] = (-(-target.numerator // target.denominator), received())
    misfit = counted.given("misfit", "skip")
    _spend(counted, result, funded, counted.projects, misfit=misfit)
    return _finished(counted, result, funded)


def _spend(
    counted: Count,
    result: Result,
    funded: list[int],
    projects: Sequence[int],
    *,
    misfit: str = "skip",
    enough: Callable[[], bool] = lambda: False,
) -> None:
    def worth(project: int) -> tuple[bool, Fraction]:
        if counted.given("order") != "votes_per_cost":
            return False, counted.votes[project]
        cost = counted.costs[project]
        return not cost, counted.votes[project] / (cost or 1)

    waiting = [p for p in projects if p not in funded and not counted.barred(p)]
    waiting.sort(key=lambda p: (worth(p), -counted.rank[p]), reverse=True)
    stopped, tie_of = False, None
    for project in waiting:
        if enough():
            return
        equals = tuple(counted.ids[p] for p in waiting if worth(p) == worth(project))
        if not stopped and len(equals) > 1 and tie_of != worth(project):
            result.ties.append((len(funded) + 1, equals))
        tie_of = worth(project)
        left = counted.budget - sum(counted.costs[p] for p in funded)
        topped = Fraction(counted.given("top_up", "0%").rstrip("%")) / 100 * counted.costs[project]
        if stopped:
            result.reasons[counted.ids[project]] = "after_stop"
        elif counted.rival_of(project, funded):
            result.reasons[counted.ids[project]] = "excluded"
        elif counted.costs[project] <= left:
            funded.append(project)
        elif misfit == "top_up" and left >= topped:
            funded.append(project)
            stopped = True
        else:
            result.reasons[counted.ids[project]] = "did_not_fit"
            stopped = misfit != "skip"


def _finished(counted: Count, result: Result, funded: Sequence[int]) -> Result:
    result.allocation = [counted.ids[p] for p in funded]
    result.total_cost = sum(counted.costs[p] for p in funded)
    result.reasons = {
        counted.ids[p]: counted.barred(p) or result.reasons.get(counted.ids[p], "")
        for p in counted.projects
        if p not in funded
    }
    return result


# Knapsack -------------------------------------------------------------------------------------------------------------


def knapsack(counted: Count) -> Result:
    """Of all sets within budget, exclusions and quotas the best; of equals the one that is first in the tie order."""
    candidates = [p for p in counted.order if not counted.barred(p)]
    sets = [
        chosen
        for size in range(len(candidates) + 1)
        for chosen in combinations(candidates, size)
        if sum(counted.costs[p] for p in chosen) <= counted.budget
        and not any(counted.rival_of(p, chosen) for p in chosen)
    ]
    result = Result([])
    for part in filter(None, counted.given("min_share").split(",")):
        category, share = part.split(":")
        target = Fraction(share.rstrip("%")) / 100 * counted.budget
        wanted = -(-target.numerator // target.denominator)
        spent = {chosen: sum(counted.costs[p] for p in chosen if category in counted.categories[p]) for chosen in sets}
        reachable = min(wanted, max(spent.values()))
        sets = [chosen for chosen in sets if spent[chosen] >= reachable]
        result.targets[category] = (wanted, reachable)

    def value(chosen: tuple[int, ...]) -> Fraction:
        by_cost = counted.given("objective") == "cost_votes"
        return sum((counted.votes[p] * (counted.costs[p] if by_cost else 1) for p in chosen), Fraction(0))

    def goodness(chosen: tuple[int, ...]) -> tuple[Fraction, list[bool]]:
        return value(chosen), [p in chosen for p in counted.order]

    best = max(sets, key=goodness)
    last = max(sets, key=lambda chosen: (value(chosen), [p in chosen for p in reversed(counted.order)]))
    ahead, behind = [p for p in best if p not in last], [p for p in last if p not in best]
    if ahead and behind:
        result.ties.append((1, (counted.ids[ahead[0]], counted.ids[behind[0]])))
    return _finished(counted, result, sorted(best, key=lambda p: (-counted.votes[p], counted.rank[p])))


# Equal shares ---------------------------------------------------------------------------------------------------------


def equal_shares(counted: Count) -> Result:
    """Equal shares with its completions and the comparison with greedy."""
    completion = counted.given("completion")
    start = counted.given("endowment_start", "floor" if completion.startswith("add1") else "exact")
    endowment = Fraction(counted.budget, counted.voters) if counted.voters else Fraction(0)
    if start == "floor":
        endowment = Fraction(endowment // counted.unit * counted.unit)
    step = Fraction(counted.given("endowment_step", "1")) * counted.unit
    result = buy_together(counted, endowment)
    reruns = 0
    while completion.startswith("add1") and counted.voters:
        left = counted.budget - result.total_cost
        funded = [counted.ids.index(project_id) for project_id in result.allocation]
        open_still = [
            p
            for p in counted.projects
            if p not in funded and counted.backers[p] and not counted.barred(p) and not counted.rival_of(p, funded)
        ]
        if not open_still:
            break
        if counted.given("stop_when_exhaustive") == "true" and all(counted.costs[p] > left for p in open_still):
            break
        following = buy_together(counted, result.endowment + step)
        reruns += 1
        if following.total_cost > counted.budget:
            break
        result = following
    result.reruns = reruns
    if completion.endswith("utilitarian"):
        funded = [counted.ids.index(project_id) for project_id in result.allocation]
        _spend(counted, result, funded, counted.projects)
        result = _finished(counted, result, funded)
    return _compared(counted, result) if counted.given("comparison") else result


def _compared(counted: Count, result: Result) -> Result:
    by_votes = Result([])
    funded: list[int] = []
    _spend(counted, by_votes, funded, counted.projects)
    by_votes = _finished(counted, by_votes, funded)

    def liked(voter: dict[int, Fraction], allocation: Sequence[str]) -> int:
        return sum(voter.get(counted.ids.index(project_id), 0) > 0 for project_id in allocation)

    pairs = [(liked(voter, result.allocation), liked(voter, by_votes.allocation)) for voter in counted.points]
    preferences = (sum(a > b for a, b in pairs), sum(b > a for a, b in pairs))
    winner = by_votes if preferences[1] > preferences[0] else result
    winner.preferences, winner.endowment, winner.reruns = preferences, result.endowment, result.reruns
    return winner


def buy_together(counted: Count, endowment: Fraction) -> Result:
    """Each voter gets the endowment; the project with the least ρ is bought until none is affordable."""
    satisfaction = counted.given("satisfaction", "cost")
    by_points, by_cost = satisfaction.startswith("points"), satisfaction in ("cost", "points_cost")
    budgets = [Fraction(endowment)] * counted.voters
    result = Result([], endowment=Fraction(endowment))
    funded: list[int] = []
    while True:
        rho: dict[int, Fraction] = {}
        for project in counted.projects:
            if project in funded or counted.barred(project) or counted.rival_of(project, funded):
                continue
            supporters = [voter for voter in range(counted.voters) if counted.points[voter].get(project, 0) > 0]
            if not supporters or sum(budgets[voter] for voter in supporters) < counted.costs[project]:
                continue
            gain = counted.costs[project] if by_cost else 1
            utility = {v: (counted.points[v][project] if by_points else Fraction(1)) * gain for v in supporters}
            rho[project] = least_rho([(budgets[v], utility[v]) for v in supporters], counted.costs[project])
        if not rho:
            result.total_cost = sum(counted.costs[project] for project in funded)
            result.allocation = [counted.ids[project] for project in funded]
            return result
        tied = sorted((p for p in rho if rho[p] == min(rho.values())), key=counted.rank.__getitem__)
        if len(tied) > 1:
            result.ties.append((len(funded) + 1, tuple(counted.ids[p] for p in tied)))
        best = tied[0]
        funded.append(best)
        _pay(counted, result, budgets, best, rho[best] * (counted.costs[best] if by_cost else 1), by_points=by_points)


def least_rho(supporters: list[tuple[Fraction, Fraction]], cost: int) -> Fraction:
    """The least ρ with Σ min(b, ρ·u) = cost, from pairs of b and u: the poorest for their gain give all first."""
    if not cost:
        return Fraction(0)
    paid, gain = Fraction(0), sum((u for _, u in supporters), Fraction(0))
    for budget, utility in sorted(supporters, key=lambda pair: pair[0] / pair[1]):
        rho = (cost - paid) / gain
        if rho * utility <= budget:
            return rho
        paid, gain = paid + budget, gain - utility
    raise AssertionError("the supporters cannot pay")


def _pay(
    counted: Count, result: Result, budgets: list[Fraction], best: int, price: Fraction, *, by_points: bool
) -> None:
    payment = Payment(price, 0, 0, Fraction(0), [])
    for voter in range(counted.voters):
        given = counted.points[voter].get(best, Fraction(0))
        if given <= 0:
            continue
        owed = price * (given if by_points else 1)
        if budgets[voter] > owed:
            payment.full_payers += 1
        elif budgets[voter] > 0:
            payment.last_payers += 1
            payment.last_money += budgets[voter]
        budgets[voter] -= min(budgets[voter], owed)
    payment.budgets = list(budgets)
    result.payments.append(payment)
