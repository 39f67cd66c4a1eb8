"""Small elections for tests: written by hand (`vote`), drawn by Hypothesis (`elections`) or from a seed (`seeded`)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from random import Random

from hypothesis import strategies as st

from greenbudget.ballots.ballot import Ballot
from greenbudget.ballots.ballot_types import Approval, BallotType, ChooseOne, Cumulative, Ranked, Scoring
from greenbudget.ballots.election import Election
from greenbudget.ballots.instance import Instance
from greenbudget.ballots.profile import Profile
from greenbudget.ballots.project import WITHDRAWN_COST, Project
from greenbudget.rules import Outcome, Rule

#: Ids whose order as text is not their order as published.
IDS = ("10", "2", "33", "1", "b", "a", "7", "x")


def vote(
    budget: str | int,
    projects: Mapping[str, str | int],
    ballots: Iterable[str | Mapping[str, int | str]],
    *,
    kind: BallotType | None = None,
    categories: Mapping[str, str] | None = None,
    withdrawn: Iterable[str] = (),
    decimals: int = 2,
) -> Election:
    """
    An election from project costs and ballots such as "park pond" or {"park": 3, "pond": 1}, amounts in whole units.

    "5 x park pond" is that ballot cast by five voters.
    """
    places = {project_id: place for place, project_id in enumerate(projects)}
    cast: list[Ballot] = []
    for ballot in ballots:
        if isinstance(ballot, str):
            times, cross, names = ballot.rpartition(" x ")
            cast += [Ballot(tuple(places[name] for name in names.split()))] * (int(times) if cross else 1)
        else:
            cast.append(Ballot(tuple(places[name] for name in ballot), tuple(map(Fraction, ballot.values()))))
    listed = tuple(
        Project(
            project_id,
            int(Fraction(cost) * 10**decimals),
            categories=tuple(filter(None, [(categories or {}).get(project_id, "")])),
            withdrawn=project_id in withdrawn,
        )
        for project_id, cost in projects.items()
    )
    instance = Instance(listed, int(Fraction(budget) * 10**decimals), decimals=decimals)
    usual = Cumulative() if any(ballot.points for ballot in cast) else Approval()
    return Election(instance, Profile.of(cast, kind or usual))


def count(line: str, election: Election) -> Outcome:
    """The outcome of a rule written as one line."""
    return Rule.parse(line).count(election)


def funded(line: str, election: Election) -> str:
    """The funded projects in order of funding, as "park pond"."""
    return " ".join(count(line, election).allocation)


def why_not(outcome: Outcome) -> dict[str, str]:
    """Every refused project and the reason."""
    return {refusal.project: refusal.reason.value for refusal in outcome.refusals}


def with_ballots(election: Election, ballots: Iterable[Ballot], *, merge: bool = True) -> Election:
    """The same projects and budget with other ballots."""
    return replace(election, profile=Profile.of(ballots, election.profile.ballot_type, merge=merge))


def with_costs(election: Election, factor: int, *, decimals: int) -> Election:
    """Every amount multiplied, and the money scale set."""
    projects = tuple(replace(project, cost=project.cost * factor) for project in election.instance.projects)
    limit = election.instance.budget_limit * factor
    return replace(
        election, instance=replace(election.instance, projects=projects, budget_limit=limit, decimals=decimals)
    )


# Hypothesis -----------------------------------------------------------------------------------------------------------

_POINTS = st.sampled_from([Fraction(k) for k in (0, 1, 1, 2, 3, 5)] + [Fraction(1, 2)])
_SCORES = st.sampled_from([Fraction(k) for k in (-2, -1, 0, 1, 1, 2)])
KINDS: tuple[BallotType, ...] = (
    Approval(),
    ChooseOne(),
    Cumulative(),
    Ranked(),
    Ranked(max_length=3),
    Scoring(),
    Scoring(default_score=Fraction(1)),
)


@st.composite
def elections(draw: st.DrawFn, kinds: Sequence[BallotType] = KINDS) -> Election:
    """
    A small election full of ties: equal costs, equal votes, costs that just fit.

    Some have no voters, empty ballots, projects without support, without cost or withdrawn; the first project is green.
    """
    kind = draw(st.sampled_from(kinds))
    number = draw(st.integers(2, 6))
    unit_costs = draw(st.lists(st.sampled_from([0, 1, 2, 2, 3, 4, 6, 12]), min_size=number, max_size=number))
    odd = draw(st.sampled_from([0, 0, 0, 1, 37]))
    withdrawn = draw(st.sampled_from([None, None, None, number - 1]))
    categories = draw(
        st.lists(st.sampled_from([(), ("green",), ("water",), ("green", "water")]), min_size=1, max_size=6)
    )
    projects = tuple(
        Project(
            IDS[at],
            WITHDRAWN_COST * 100 if at == withdrawn else cost * 100 + (odd if cost else 0),
            categories=("green",) if at == 0 else categories[at % len(categories)],
            withdrawn=at == withdrawn,
        )
        for at, cost in enumerate(unit_costs)
    )
    budget = draw(st.sampled_from([0, 1, 2, 3, 4, 6, 8, 12, 20])) * 100 + draw(st.sampled_from([0, 0, 0, 1, 50]))
    ballots = draw(st.lists(_ballots(kind, number), max_size=8))
    return Election(Instance(projects, budget), Profile.of(ballots, kind))


@st.composite
def _ballots(draw: st.DrawFn, kind: BallotType, projects: int) -> Ballot:
    if isinstance(kind, ChooseOne):
        return Ballot((draw(st.integers(0, projects - 1)),))
    chosen = draw(st.lists(st.integers(0, projects - 1), unique=True, max_size=min(projects, kind.max_length or 6)))
    if not kind.order_matters:
        chosen = sorted(chosen)
    if isinstance(kind, Cumulative | Scoring):
        points = _SCORES if isinstance(kind, Scoring) else _POINTS
        return Ballot(tuple(chosen), tuple(draw(points) for _ in chosen))
    return Ballot(tuple(chosen))


# From a seed ----------------------------------------------------------------------------------------------------------


def seeded(random: Random, kind: BallotType | None = None) -> Election:
    """A small election of any ballot type, with many ties."""
    kind = kind or random.choice(KINDS)
    number = random.randint(2, 7)
    cheap = random.choice([(1, 2), (2, 3, 6), (1, 2, 3, 4, 5, 6), (4,), (0, 1, 2, 9)])
    odd = random.choice([0, 0, 0, 1, 33])
    projects = tuple(
        Project(IDS[at], random.choice(cheap) * 100 + odd, categories=random.choice([("green",), ("water",), ()]))
        for at in range(number)
    )
    projects = (replace(projects[0], categories=("green",)), *projects[1:])
    if random.random() < 0.1:
        projects = (*projects[:-1], replace(projects[-1], cost=WITHDRAWN_COST * 100, withdrawn=True))
    ballots = [seeded_ballot(random, kind, number) for _ in range(random.choice([0, 1, 2, 3, 4, 5, 6, 8, 12]))]
    budget = random.randint(0, 14) * 100 + random.choice([0, 0, 0, 50, 1])
    return Election(Instance(projects, budget), Profile.of(ballots, kind, merge=random.random() < 0.5))


def seeded_ballot(random: Random, kind: BallotType, projects: int) -> Ballot:
    """One ballot; now and then an empty one."""
    if isinstance(kind, ChooseOne):
        return Ballot((random.randrange(projects),))
    length = min(random.randint(0, projects), kind.max_length or projects)
    chosen = random.sample(range(projects), length)
    if not kind.order_matters:
        chosen.sort()
    if isinstance(kind, Cumulative | Scoring):
        least = -1 if isinstance(kind, Scoring) else 0
        halves = random.choice([1, 1, 1, 2, 3])
        return Ballot(tuple(chosen), tuple(Fraction(random.randint(least * halves, 4), halves) for _ in chosen))
    return Ballot(tuple(chosen))
