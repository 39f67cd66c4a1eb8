"""What became of one ballot: which of its choices were funded, and what its voter paid for them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction

from greenbudget.ballots.ballot import Ballot
from greenbudget.ballots.ballot_types import Ranked
from greenbudget.ballots.election import Election
from greenbudget.ballots.profile import Profile

from .outcome import Outcome, Stage
from .rule import Rule
from .support import carried_points, count_support, default_points
from .tally import Tally, tally


@dataclass(frozen=True, slots=True)
class ChoiceFate:
    """
    What became of one choice of a ballot. Money is in minor units.

    `points` are those that the ballot gives, 1 where ballots carry none. `paid` is what this voter paid in equal
    shares, exactly; None for what equal shares did not fund: all of it under other rules and where greedy replaced
    equal shares, and what a utilitarian completion added. `share` is the cost divided evenly by all supporters; None
    for what was not funded. Both are 0 for a choice that is given no points or fewer, which is no support.
    """

    project: str
    funded: bool
    points: Fraction
    paid: Fraction | None = None
    share: Fraction | None = None


@dataclass(frozen=True, slots=True)
class BallotFate:
    """
    What became of one ballot.

    `choices` stand in the ballot's order; where scores are given by default, projects that it leaves out and that the
    default supports follow in published order. `endowment` is what the voter held in equal shares and `left` what is
    left of it (minor units); None where equal shares did not decide.
    """

    choices: tuple[ChoiceFate, ...]
    endowment: Fraction | None
    left: Fraction | None


def ballot_fate(
    election: Election, rule: Rule, outcome: Outcome, ballot: Ballot, *, counted: Tally | None = None
) -> BallotFate:
    """
    What became of a ballot in the count of `election` by `rule` that gave `outcome`.

    In every round of equal shares a supporter pays min(b, q·u): b is what the supporter still holds, q the payment of
    the round's offer, and u the points given where satisfaction counts points, else 1. So the payments of all ballots
    of the election for a project add up to its cost.

    The ballot need not be one of the election. It is then told what one like it would have paid at the prices of this
    count, with the endowment and the numbers of supporters as they were without it: in a count with this ballot all
    of these could differ.

    `counted` saves counting the votes for each of many ballots: the tally of the election under the rule's terms.
    """
    counted = counted or tally(election, rule.terms, swiecie=rule.values().get("eligibility") == "swiecie")
    given = _points(election, rule, ballot)
    endowment = left = _endowment(outcome)
    paid: dict[str, Fraction] = {}
    if left is not None:
        by_points = rule.values()["satisfaction"] in ("points", "points_cost")
        index_of = election.instance.index_of
        for round_ in outcome.rounds:
            if round_.stage is Stage.EQUAL_SHARES:
                points = max(Fraction(0), given.get(index_of[round_.project], Fraction(0)))
                utility = points if by_points else Fraction(points > 0)
                paid[round_.project] = min(left, round_.offers[0].payment * utility)
                left -= paid[round_.project]
    funded = frozenset(outcome.allocation)
    fates = []
    for project, points in given.items():
        project_id, supporters = counted.ids[project], counted.support.supporters[project]
        share = None
        if project_id in funded:
            share = Fraction(counted.costs[project], max(1, supporters)) if points > 0 else Fraction(0)
        fates.append(ChoiceFate(project_id, project_id in funded, points, paid.get(project_id), share))
    return BallotFate(tuple(fates), endowment, left)


def _endowment(outcome: Outcome) -> Fraction | None:
    """What each voter held, where equal shares decided."""
    replaced = outcome.comparison is not None and outcome.comparison.greedy_wins
    return outcome.completion.endowment if outcome.completion and not replaced else None


def _points(election: Election, rule: Rule, ballot: Ballot) -> dict[int, Fraction]:
    """What a ballot gives to projects (by position), in its order, as the rules count it."""
    profile = election.profile
    if profile.points is None and profile.voters:
        ballot = replace(ballot, points=None)  # points that no other ballot carries count nowhere
    by_rank = rule.terms.points
    if isinstance(profile.ballot_type, Ranked) and by_rank is None and ballot.points is None:
        by_rank = carried_points(election) or default_points(election)
    alone = count_support(replace(election, profile=Profile.of([ballot], profile.ballot_type)), by_rank)
    supported = {
        project: Fraction(int(alone.of(project)[1][0]), alone.scale)
        for project, supporters in enumerate(alone.supporters)
        if supporters
    }
    carried: dict[int, Fraction] = {}
    if by_rank is None and ballot.points is not None and profile.ballot_type.carries_points:
        carried = dict(zip(ballot.choices, ballot.points, strict=True))
    named = {project: supported.get(project, carried.get(project, Fraction(0))) for project in ballot.choices}
    return {**named, **supported}
