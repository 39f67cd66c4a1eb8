"""add1 by whole stretches of endowments gives exactly what one endowment after another gives, with and without C."""

from fractions import Fraction
from pathlib import Path
from random import Random

import pytest

from greenbudget.ballots.ballot import Ballot
from greenbudget.ballots.ballot_types import Approval
from greenbudget.ballots.election import Election
from greenbudget.ballots.instance import Instance
from greenbudget.ballots.pabulib import read_election
from greenbudget.ballots.profile import Profile
from greenbudget.ballots.project import Project
from greenbudget.rules import Rule, compiled_run
from greenbudget.rules.completion import complete_by_add1
from greenbudget.rules.market import Market, open_market
from greenbudget.rules.outcome import Change, Completion, Ending
from greenbudget.rules.shopping import Run, shop
from greenbudget.rules.stretches import stretches
from greenbudget.rules.tally import tally

from ..elections import seeded

SATISFACTIONS = ("cost", "cardinality", "points", "points_cost")


def by_stepping(
    market: Market, start: Fraction, step: Fraction, *, stop_when_exhaustive: bool = False
) -> tuple[Run, Completion]:
    """add1 as it is defined: one endowment after another, each counted by itself."""
    limit = market.tally.election.instance.budget_limit
    run, tried, reorderings = shop(market, start), 0, 0
    changes: list[Change] = []
    while True:
        waiting = [
            project
            for project in market.stalls
            if project not in run.purchases
            and market.tally.constraints.excluded_by(project, set(run.purchases)) is None
        ]
        if not waiting:
            because = Ending.EVERYTHING_FUNDED
            break
        if stop_when_exhaustive and all(market.stalls[p].cost > limit - run.total_cost for p in waiting):
            because = Ending.EXHAUSTIVE
            break
        following = shop(market, run.endowment + step, cost_limit=limit)
        tried += 1
        if following.over_limit:
            because = Ending.BUDGET_LIMIT
            break
        gained, lost = set(following.purchases) - set(run.purchases), set(run.purchases) - set(following.purchases)
        if gained or lost:
            names = market.tally.names
            changes.append(Change(following.endowment, names(sorted(gained)), names(sorted(lost))))
        elif following.purchases != run.purchases:
            reorderings += 1
        run = following
    return run, Completion(start, run.endowment, tried, because, tuple(changes), reorderings)


def assert_the_same(market: Market, start: Fraction, step: Fraction, *, stop_when_exhaustive: bool = False) -> int:
    """Both ways give the same run and the same record; how many endowments were tried."""
    expected_run, expected = by_stepping(market, start, step, stop_when_exhaustive=stop_when_exhaustive)
    run, completion = complete_by_add1(market, start, step, stop_when_exhaustive=stop_when_exhaustive)
    assert completion == expected
    assert (run.purchases, run.ties, run.total_cost) == (
        expected_run.purchases,
        expected_run.ties,
        expected_run.total_cost,
    )
    return completion.reruns


@pytest.mark.parametrize("seeds", [range(at, at + 60) for at in range(0, 300, 60)])
def test_add1_by_stretches_is_add1_by_steps_on_elections_full_of_ties(kernel: str, seeds: range) -> None:
    """Any ballots, satisfaction, step and start: the same winners, order, ties, final endowment and changes."""
    tried = 0
    for seed in seeds:
        random = Random(seed)
        election = seeded(random)
        if not election.profile.voters:
            continue
        exclusive = random.choice((None, [[project.id for project in election.instance.projects[:2]]]))
        rule = Rule("equal_shares", {} if exclusive is None else {"exclusive": "+".join(exclusive[0])})
        market = open_market(tally(election, rule.terms), random.choice(SATISFACTIONS))
        start = Fraction(election.instance.budget_limit, election.profile.voters)
        step = Fraction(election.instance.unit, random.choice((1, 2, 7, 30, 97)))
        try:
            tried += assert_the_same(
                market, random.choice((start, Fraction(int(start)))), step, stop_when_exhaustive=seed % 2 == 0
            )
        except AssertionError as error:
            error.add_note(f"seed {seed}")
            raise
    assert tried > 300


def clustered(seed: int, voters: int = 120, projects: int = 14) -> Election:
    """An approval election with tastes, uneven costs and tiny currency units."""
    random = Random(seed)
    costs = [random.randrange(20, 400) * 997 for _ in range(projects)]
    ballots = []
    for _ in range(voters):
        home = random.random() * projects
        near = sorted(range(projects), key=lambda project: abs(project - home) + 4 * random.random())
        ballots.append(Ballot(tuple(near[: random.randrange(1, 7)])))
    listed = tuple(Project(str(at + 1), cost) for at, cost in enumerate(costs))
    return Election(Instance(listed, sum(costs) // 2, decimals=0), Profile.of(ballots, Approval()))


@pytest.mark.parametrize("seed", range(4))
def test_stretches_hold_at_each_of_their_endowments_and_leave_none_out(kernel: str, seed: int) -> None:
    """Each endowment between two changes, counted by itself, buys what its stretch says; few runs cover many steps."""
    election = clustered(seed)
    market = open_market(tally(election), "cost")
    limit = election.instance.budget_limit
    start, following, runs = Fraction(limit // election.profile.voters), 0, 0
    for stretch in stretches(market, start, Fraction(1), limit):
        assert stretch.first == following
        following, runs = stretch.last + 1, runs + 1
        for at in {stretch.first, (stretch.first + stretch.last) // 2, stretch.last}:
            run = shop(market, start + at, cost_limit=limit)
            assert tuple(run.purchases) == stretch.purchases
            assert run.over_limit == stretch.over_limit
        if stretch.over_limit:
            break
    assert following > 1_000
    assert runs < following / 10


@pytest.mark.parametrize("seed", range(2))
def test_a_tiny_step_changes_nothing_between_two_changes(kernel: str, seed: int) -> None:
    """Thousands of endowments, each counted by itself, give the same record as the few stretches."""
    election = clustered(100 + seed, voters=40, projects=9)
    market = open_market(tally(election), "cost")
    start = Fraction(election.instance.budget_limit, election.profile.voters)
    assert assert_the_same(market, start, Fraction(4)) > 300


@pytest.mark.parametrize("name", ["Poland_Wieliczka_2023_Green_Budget", "Poland_Warszawa_2021_Rembertow"])
def test_add1_by_stretches_is_add1_by_steps_on_a_real_election(kernel: str, real_elections: Path, name: str) -> None:
    """Real elections: the same winners, order, final endowment and record of changes."""
    election = read_election(real_elections / f"{name}.pb").election
    market = open_market(tally(election), "cost")
    unit = election.instance.unit
    start = Fraction(election.instance.budget_limit // (unit * election.profile.voters) * unit)
    assert assert_the_same(market, start, Fraction(unit)) > 100


@pytest.mark.long
@pytest.mark.parametrize("part", range(8))
def test_add1_by_stretches_is_add1_by_steps_on_every_eighth_real_election(
    kernel: str, real_elections: Path, part: int
) -> None:
    """The same on real elections of every kind, with a step so small that there are stretches to skip."""
    files = [path for path in sorted(real_elections.glob("*.pb")) if path.stat().st_size < 300_000][part::40]
    for path in files:
        election = read_election(path).election
        market = open_market(tally(election), "points" if election.profile.ballot_type.carries_points else "cost")
        unit = election.instance.unit
        start = Fraction(election.instance.budget_limit // (unit * election.profile.voters) * unit)
        assert_the_same(market, start, Fraction(unit, 2), stop_when_exhaustive=True)


def test_both_kernels_find_the_same_stretches_of_outcomes(real_elections: Path) -> None:
    """Compiled or not, whole completions are equal, to the number of the changes."""
    if compiled_run.compiled_library() is None:
        pytest.skip("no C compiler was at hand when greenbudget was installed")
    election = read_election(real_elections / "Poland_Wieliczka_2023_Green_Budget.pb").election
    compiled = Rule.parse("equal_shares completion=add1").count(election)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(compiled_run, "compiled_library", lambda: None)
        assert Rule.parse("equal_shares completion=add1").count(election) == compiled
    assert compiled.completion is not None
    assert len(compiled.completion.changes) == 19
