"""
The second opinion: the same election counted by pabutools, a library by other people that shares no code with ours.

pabutools is optional, and this is the only place that imports it. The count is its own. Ours are only the readings of
the settings: who may be funded at all (thresholds, eligibility), the order that settles ties, and what add1 asks after
each of its runs, since pabutools has no add1 that starts at a rounded endowment or ends when everything is funded.

Projects carry their place in the published list as their name there: pabutools tells projects apart by name alone, and
would put "10" before "2". Costs are whole minor units, points whole numbers, everything else its exact fractions.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from functools import cached_property
from math import lcm
from typing import Any

from greenbudget.ballots.ballot_types import Ranked, Scoring
from greenbudget.ballots.election import Election

from .equal_shares import default_start
from .outcome import Outcome
from .rule import Rule
from .support import default_points
from .tally import tally

#: What a voter who gives a project so many points gains if it is funded, from (points, cost).
Gain = Callable[[int, int], int]

# pabutools' greedy goes by gain per cost, so a gain of points × cost makes it go by votes.
_GREEDY: Mapping[str, Gain] = {
    "votes": lambda points, cost: points * cost,
    "votes_per_cost": lambda points, cost: points,
}
_KNAPSACK: Mapping[str, Gain] = {
    "votes": lambda points, cost: points,
    "cost_votes": lambda points, cost: points * cost,
}
_EQUAL_SHARES: Mapping[str, Gain] = {
    "cost": lambda points, cost: cost if points > 0 else 0,
    "cardinality": lambda points, cost: int(points > 0),
    "points": lambda points, cost: max(points, 0),
    "points_cost": lambda points, cost: max(points, 0) * cost,
}
#: Its knapsack search took 3,224 steps at most on real elections of 100 projects, but could take 2ᵐ. These take 4 s.
_MOST_STEPS = 1_000_000


class Agreement(StrEnum):
    """What the second count showed."""

    AGREE = "agree"
    DISAGREE = "disagree"
    CANNOT_BE_EXPRESSED = "cannot be expressed"


@dataclass(frozen=True)
class SecondOpinion:
    """What pabutools funds, in the published order; `reason` says what differs, or why it could not count."""

    agreement: Agreement
    allocation: tuple[str, ...] = ()
    reason: str = ""


def second_opinion(election: Election, rule: Rule, outcome: Outcome) -> SecondOpinion:
    """
    Count `election` by `rule` with pabutools and compare with `outcome`, the order of funding included.

    Of a knapsack the worth of the funded set is compared instead, since pabutools settles equal optima by chance.
    """
    try:
        _refuse_what_pabutools_lacks(rule)
        count = _Count(election, rule)
        with count.exact_fractions():
            if rule.name == "knapsack":
                return count.knapsack_opinion(outcome)
            return count.opinion(outcome, count.greedy() if rule.name == "greedy" else count.equal_shares())
    except _BeyondPabutools as beyond:
        reason = str(beyond)
    except ImportError:
        reason = "pabutools is not installed; pip install 'greenbudget[second-opinion]' brings it."
    except RecursionError:
        reason = "pabutools calls itself once for each project, and so many are more than Python allows."
    except MemoryError:
        reason = "pabutools needs more memory for this election than there is."
    return SecondOpinion(Agreement.CANNOT_BE_EXPRESSED, reason=reason)


class _BeyondPabutools(Exception):
    """pabutools has no such rule; the reason as a sentence."""


class _WatchedLimit(int):
    """A budget limit that is asked at each step of pabutools' knapsack search, and ends one that would take ages."""

    steps = 0

    def __sub__(self, spent: int) -> _WatchedLimit:
        rest = _WatchedLimit(int(self) - spent)
        self.steps += 1
        if self.steps > _MOST_STEPS:
            raise _BeyondPabutools(f"pabutools' knapsack search has found no end in {_MOST_STEPS:,} steps.")
        return rest


def _refuse_what_pabutools_lacks(rule: Rule) -> None:
    values = rule.values()
    if values.get("misfit", "skip") != "skip":
        raise _BeyondPabutools(f"pabutools' greedy skips what does not fit; it has no misfit={values['misfit']}.")
    if values["exclusive"]:
        raise _BeyondPabutools("pabutools knows no projects that exclude each other.")
    if values["min_share"]:
        raise _BeyondPabutools("pabutools knows no minimum share for a category.")


class _Count:
    """One election in pabutools' terms: an instance of what may be funded, and a profile of merged ballots."""

    def __init__(self, election: Election, rule: Rule) -> None:
        from pabutools import election as model
        from pabutools import fractions, rules, tiebreaking

        self._model, self._rules, self._fractions = model, rules, fractions
        self._election, self._values = election, rule.values()
        counted = tally(election, rule.terms, swiecie=self._values.get("eligibility") == "swiecie")
        rank = counted.tie_breaking.rank
        self._ties = tiebreaking.TieBreakingRule(lambda instance, profile, project: rank[project.name])
        self._projects = [
            model.Project(place, project.cost)
            for place, project in enumerate(election.instance.projects)
            if place not in counted.constraints.barred
        ]
        self._instance = model.Instance(self._projects, election.instance.budget_limit)
        self._profile = model.CardinalMultiProfile(instance=self._instance)
        ballots = _points_by_ballot(election, self._values["points"])
        scale = lcm(*{given.denominator for points in ballots for given in points.values()})
        by_place = {project.name: project for project in self._projects}
        self._votes = [0] * len(election.instance.projects)
        for points, weight in zip(ballots, election.profile.weights.tolist(), strict=True):
            whole = {place: int(given * scale) for place, given in points.items()}
            for place, given in whole.items():
                self._votes[place] += weight * given
            ballot = {by_place[place]: given for place, given in sorted(whole.items()) if place in by_place and given}
            self._profile[model.FrozenCardinalBallot(ballot)] += weight

    @contextmanager
    def exact_fractions(self) -> Iterator[None]:
        """Whether pabutools counts in fractions or in floats is a global of its own: fractions for now."""
        before = self._fractions.FRACTION
        self._fractions.FRACTION = self._fractions.GMPY_FRAC
        try:
            yield
        finally:
            self._fractions.FRACTION = before

    # Rules ------------------------------------------------------------------------------------------------------------

    def greedy(self, order: str | None = None, funded: Sequence[Any] = ()) -> list[Any]:
        """Go on from `funded` by votes or by votes per cost."""
        gain = _GREEDY[order or str(self._values.get("order", "votes"))]
        # Its quick way takes a project with fewer than no points for one with none; its general way does not.
        additive = all(self._votes[project.name] >= 0 for project in self._projects)
        allocation = self._rules.greedy_utilitarian_welfare(
            self._instance,
            self._profile,
            sat_profile=self._profile.as_sat_profile(self._satisfaction(gain)),
            is_sat_additive=additive,
            tie_breaking=self._ties,
            initial_budget_allocation=list(funded),
        )
        return list(allocation)

    def equal_shares(self) -> list[Any]:
        """The Method of Equal Shares, its completion, and the comparison with greedy."""
        satisfaction, completion = str(self._values["satisfaction"]), str(self._values["completion"])
        if satisfaction in ("cost", "points_cost"):
            self._refuse_free_projects()
        funded = self._add1() if completion.startswith("add1") else self._run(self._start())
        if completion.endswith("utilitarian"):
            funded = self.greedy("votes", funded)
        if self._values["comparison"] == "greedy":
            # Voters for whom both are as good count for both there, which changes nothing between the two.
            preferred = self._rules.popularity_comparison(
                self._instance,
                self._profile,
                self._satisfaction(_EQUAL_SHARES["cardinality"]),
                [lambda *_, **__: funded, lambda *_, **__: self.greedy("votes")],
            )
            funded = preferred[0]
        return list(funded)

    def _add1(self) -> list[Any]:
        """
        Raise the endowment step by step; every run, and whether it is feasible or exhaustive, is pabutools' own.

        Its `exhaustion_by_budget_increase` would start at B/n unrounded, and where everything is funded run on to an
        endowment near B. `voter_budget_increment` always stops when exhaustive, and keeps the figures of every run.
        """
        supported = [p for p in self._projects if any(ballot.get(p, 0) > 0 for ballot in self._profile)]
        step = self._values["endowment_step"] * self._election.instance.unit  # type: ignore[operator]  # a Fraction
        endowment = self._start()
        funded = self._run(endowment)
        while any(project not in funded for project in supported):
            if self._values["stop_when_exhaustive"] and self._instance.is_exhaustive(funded, supported):
                break
            endowment += step
            following = self._run(endowment)
            if not self._instance.is_feasible(following):
                break
            funded = following
        return funded

    def _start(self) -> Fraction:
        """B / n in minor units, or its floor in whole units."""
        instance, voters = self._election.instance, self._profile.num_ballots()
        if not voters:
            return Fraction(0)
        if (self._values["endowment_start"] or default_start(str(self._values["completion"]))) == "floor":
            return Fraction(instance.budget_limit // (voters * instance.unit) * instance.unit)
        return Fraction(instance.budget_limit, voters)

    def _run(self, endowment: Fraction) -> list[Any]:
        """One run of equal shares in which every voter holds `endowment`; pabutools takes it as n times as much."""
        total = endowment * self._profile.num_ballots()
        allocation = self._rules.method_of_equal_shares(
            self._model.Instance(self._projects, self._fractions.frac(total.numerator, total.denominator)),
            self._profile,
            sat_profile=self._shares_profile,
            tie_breaking=self._ties,
            # Where all supporters gain the same pabutools can count faster.
            binary_sat=self._values["satisfaction"] in ("cost", "cardinality"),
        )
        return list(allocation)

    def _refuse_free_projects(self) -> None:
        for project in self._projects:
            if not project.cost and any(ballot.get(project, 0) > 0 for ballot in self._profile):
                raise _BeyondPabutools(
                    "Where satisfaction is counted in money, pabutools takes a project without cost for one without "
                    f"support: {self._ids([project])[0]}."
                )

    @cached_property
    def _shares_profile(self) -> Any:
        """What every ballot gains from every project; made once, for all runs of a completion."""
        return self._profile.as_sat_profile(self._satisfaction(_EQUAL_SHARES[str(self._values["satisfaction"])]))

    def _satisfaction(self, gain: Gain) -> Any:
        """A satisfaction class, in pabutools' terms; it gives fractions, since whole numbers would turn into floats."""
        frac = self._fractions.frac
        return lambda instance, profile, ballot: self._model.AdditiveSatisfaction(
            instance, profile, ballot, lambda i, p, b, project, known: frac(gain(b.get(project, 0), project.cost))
        )

    # Opinions ---------------------------------------------------------------------------------------------------------

    def opinion(self, outcome: Outcome, funded: Sequence[Any]) -> SecondOpinion:
        """Compare what is funded, and in which order; where a project without cost stands in the order says nothing."""
        allocation = self._ids(sorted(funded))
        ours, theirs = set(outcome.allocation), set(allocation)
        if ours != theirs:
            more = ", ".join(project_id for project_id in allocation if project_id not in ours) or "nothing"
            less = ", ".join(project_id for project_id in outcome.allocation if project_id not in theirs) or "nothing"
            reason = f"Beyond what both fund, pabutools funds {more}, and we fund {less}."
            return SecondOpinion(Agreement.DISAGREE, allocation, reason)
        paid = self._ids([project for project in funded if project.cost])
        for here, there in zip((p for p in outcome.allocation if p in set(paid)), paid, strict=True):
            if here != there:
                reason = f"pabutools funds the same projects in another order: {there} where we fund {here}."
                return SecondOpinion(Agreement.DISAGREE, allocation, reason)
        return SecondOpinion(Agreement.AGREE, allocation)

    def knapsack_opinion(self, outcome: Outcome) -> SecondOpinion:
        """Compare what the funded sets are worth; both are added up here, in whole numbers."""
        gain = _KNAPSACK[str(self._values["objective"])]
        # A project with fewer than no points only lowers the sum; its search relies on there being none.
        offered = [project for project in self._projects if self._votes[project.name] >= 0]
        if not any(project.cost for project in offered):
            # Its search fails where no project has a cost; one that nobody wants and can pay for changes nothing.
            offered.append(self._model.Project(len(self._votes), self._instance.budget_limit + 1))
        allocation = self._rules.max_additive_utilitarian_welfare(
            self._model.Instance(offered, _WatchedLimit(self._instance.budget_limit)),
            self._profile,
            sat_profile=self._profile.as_sat_profile(self._satisfaction(gain)),
            inner_algo=self._rules.MaxAddUtilWelfareAlgo.PRIMAL_DUAL,  # the other one rounds
        )
        funded = self._ids(sorted(allocation))
        ours, theirs = self._worth(gain, outcome.allocation), self._worth(gain, funded)
        if not self._instance.is_feasible(allocation):
            return SecondOpinion(Agreement.DISAGREE, funded, "pabutools' solver stopped at a set beyond the budget.")
        if theirs < ours:
            return SecondOpinion(Agreement.DISAGREE, funded, "pabutools' solver stopped at a worse set.")
        if theirs > ours:
            return SecondOpinion(Agreement.DISAGREE, funded, "pabutools found a better set.")
        if set(funded) != set(outcome.allocation):
            reason = "pabutools funds another set of the same worth; ties between sets it does not settle."
            return SecondOpinion(Agreement.AGREE, funded, reason)
        return SecondOpinion(Agreement.AGREE, funded)

    def _worth(self, gain: Gain, funded: Sequence[str]) -> int:
        instance = self._election.instance
        places = [instance.index_of[project_id] for project_id in funded]
        return sum(gain(self._votes[place], instance.projects[place].cost) for place in places)

    def _ids(self, projects: Sequence[Any]) -> tuple[str, ...]:
        return tuple(self._election.instance.projects[project.name].id for project in projects)


def _points_by_ballot(election: Election, points_by_rank: Any) -> list[dict[int, Fraction]]:
    """What each stored ballot gives to each project, by its place: 1 for an approval, points for ranks as set."""
    profile, kind = election.profile, election.profile.ballot_type
    by_rank = points_by_rank or (default_points(election) if profile.points is None else None)
    default = kind.default_score if isinstance(kind, Scoring) else Fraction(0)
    given = []
    for index in range(len(profile.offsets) - 1):
        ballot = profile.stored_ballot(index)
        points: Sequence[Fraction] = (Fraction(1),) * len(ballot.choices)
        if isinstance(kind, Ranked) and by_rank:
            points = (*by_rank, *(Fraction(0),) * len(ballot.choices))[: len(ballot.choices)]
        elif kind.carries_points and ballot.points is not None:
            points = ballot.points
        scores = dict.fromkeys(range(len(election.instance.projects)), default) if default else {}
        given.append(scores | dict(zip(ballot.choices, points, strict=True)))
    return given
