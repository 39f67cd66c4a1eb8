"""How firm an outcome is: how often it returns when voters are drawn anew, what little turns it, where others agree."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from hashlib import sha256
from itertools import combinations

import numpy as np

from greenbudget.ballots.election import Election
from greenbudget.ballots.errors import BadSetting

from .comparison import funded_choices
from .completion import Progress
from .margins.data import MarginKind, Margins, ProjectMargins
from .margins.what_if import with_cost, with_fewer_votes
from .outcome import Outcome
from .parallel import work_through
from .rule import Rule
from .settings import NONE, parse_seed
from .tally import tally


@dataclass(frozen=True, slots=True)
class Bootstrap:
    """
    What became of an election whose voters were drawn anew in each of `samples` samples.

    `allocation` is what the real voters decided. `times_funded` says in how many samples each project was funded, in
    the published order; `same_outcome` in how many exactly the projects of `allocation` were, in whatever order. The
    costs of what was funded are in minor units.
    """

    samples: int
    seed: str
    allocation: tuple[str, ...]
    times_funded: Mapping[str, int]
    same_outcome: int
    least_cost: int
    mean_cost: Fraction
    most_cost: int


@dataclass(frozen=True, slots=True)
class Agreement:
    """
    Two outcomes of one election side by side, under the names that were given for them.

    Projects stand in the published order. `common_cost` is what the projects funded by both cost, in minor units,
    `jaccard` their number divided by that of all projects that either funds; 1 where neither funds any. `prefer_first`
    and `prefer_second` count the voters with more funded choices under the one than under the other.
    """

    first: str
    second: str
    both: tuple[str, ...]
    only_first: tuple[str, ...]
    only_second: tuple[str, ...]
    common_cost: int
    jaccard: Fraction
    prefer_first: int
    prefer_second: int


@dataclass(frozen=True, slots=True)
class SmallestChange:
    """
    The smallest change of one project, and of one kind, that turns its verdict.

    `funded` is the verdict without the change; it turns where the cost (minor units) or the number of supporters is
    `then` instead of `now`.
    """

    kind: MarginKind
    project: str
    funded: bool
    now: int
    then: int

    @property
    def size(self) -> int:
        """Minor units of cost, or supporters, more or fewer."""
        return abs(self.then - self.now)


def bootstrap(
    election: Election,
    rule: Rule,
    *,
    samples: int = 1000,
    seed: str | int,
    workers: int | None = None,
    progress: Progress | None = None,
) -> Bootstrap:
    """
    Count `samples` elections in which chance draws the voters anew from the real ones; see `resampled`.

    The same seed gives the same numbers on every machine, whatever the number of `workers` (processes; None: one for
    each processor), and draws the same voters for every rule. `progress` hears "bootstrap" and how many samples are
    counted. Raises BadSetting for less than one sample or an unusable seed, and what the rule raises.

    Efron (1979), Bootstrap Methods: Another Look at the Jackknife, doi:10.1214/aos/1176344552. Boehmer, Faliszewski,
    Janeczko & Kaczmarczyk (2023), arXiv:2305.08125, ask the same of ballots with random changes.
    """
    if samples < 1:
        raise BadSetting("samples", str(samples), "draw at least one sample")
    seed = parse_seed("seed", str(seed))
    real = rule.count(election)
    # The voters' columns decide nothing, and each worker would need its copy of them.
    bare = replace(election, profile=replace(election.profile, columns={}))
    shared = (bare, _as_applied(rule, election), seed)
    counted = work_through(
        _count_sample, shared, range(1, samples + 1), workers=workers, progress=progress, stage="bootstrap"
    )
    times = Counter(project for allocation, _ in counted for project in allocation)
    costs = [cost for _, cost in counted]
    return Bootstrap(
        samples,
        seed,
        real.allocation,
        {project.id: times[project.id] for project in election.instance.projects},
        sum(set(allocation) == set(real.allocation) for allocation, _ in counted),
        min(costs),
        Fraction(sum(costs), samples),
        max(costs),
    )


def resampled(election: Election, seed: str, sample: int) -> Election:
    r"""
    The election of one sample: as many voters as there are, each drawn from all of them, without their columns.

    Voter k casts the ballot of the real voter r_k mod n, from 0. The r_k are the raw 64-bit numbers of PCG64, seeded
    with SHA-256(seed, a line feed, the number of the sample from 1, all in UTF-8) as one big-endian number. numpy
    guarantees them for all time, as it does not for anything that it makes of them; mod n favours nobody by more than
    n / 2**64.
    """
    profile = election.profile
    digest = sha256(f"{seed}\n{sample}".encode()).digest()
    numbers = np.random.PCG64(int.from_bytes(digest, "big")).random_raw(profile.voters)
    drawn = numbers % max(1, profile.voters)
    return replace(election, profile=replace(profile, ballot_of_voter=profile.ballot_of_voter[drawn], columns={}))


def agreement(election: Election, outcomes: Mapping[str, Outcome]) -> tuple[Agreement, ...]:
    """
    Every pair of outcomes of this election, in the order in which they are named.

    Jaccard (1912), The Distribution of the Flora in the Alpine Zone, doi:10.1111/j.1469-8137.1912.tb05611.x.
    """
    counted = tally(election)
    index_of = election.instance.index_of
    funded = {
        name: frozenset(index_of[project_id] for project_id in outcome.allocation) for name, outcome in outcomes.items()
    }
    choices = {name: funded_choices(counted, sorted(projects)) for name, projects in funded.items()}
    weights = counted.support.weights
    pairs = []
    for first, second in combinations(outcomes, 2):
        both, either = funded[first] & funded[second], funded[first] | funded[second]
        pairs.append(
            Agreement(
                first,
                second,
                counted.names(sorted(both)),
                counted.names(sorted(funded[first] - both)),
                counted.names(sorted(funded[second] - both)),
                sum(counted.costs[project] for project in both),
                Fraction(len(both), len(either)) if either else Fraction(1),
                int(weights[choices[first] > choices[second]].sum()),
                int(weights[choices[second] > choices[first]].sum()),
            )
        )
    return tuple(pairs)


def smallest_changes(election: Election, rule: Rule, margins: Margins) -> Mapping[MarginKind, SmallestChange]:
    """
    The smallest change of each kind that turns the verdict on its project in a full count, nothing held fixed.

    Among the edges that `margins` found, that is, and what lies right beyond those of funded projects; nothing else is
    tried. Of equally small changes it is that of the first project in the published order. A kind that nothing turns
    is missing.
    """
    smallest = {}
    for kind in MarginKind:
        candidates = [found for project in margins.projects if (found := _candidate(project, kind))]
        candidates.sort(key=lambda candidate: candidate[0].size)
        turning = (change for change, is_known in candidates if is_known or _turns(election, rule, change))
        if (change := next(turning, None)) is not None:
            smallest[kind] = change
    return smallest


def _candidate(project: ProjectMargins, kind: MarginKind) -> tuple[SmallestChange, bool] | None:
    """A change that may turn the verdict, and whether a full count has already shown that it does."""
    margin = project.cost if kind is MarginKind.COST else project.votes
    if margin is None:
        return None
    at_edge = SmallestChange(kind, project.project, project.funded, margin.now, margin.edge)
    if not project.funded:
        return (at_edge, True) if margin.confirmed else None
    if not margin.confirmed:
        return at_edge, True  # what was to leave it funded does not
    beyond = margin.edge + (1 if kind is MarginKind.COST else -1)
    return (replace(at_edge, then=beyond), False) if beyond >= 0 else None


def _turns(election: Election, rule: Rule, change: SmallestChange) -> bool:
    """Whether a full count takes a funded project out."""
    project = election.instance.index_of[change.project]
    if change.kind is MarginKind.COST:
        changed = with_cost(election, project, change.then)
    else:
        changed = with_fewer_votes(election, project, change.size, rule.terms.points)
    return change.project not in rule.count(changed).allocation


def _as_applied(rule: Rule, election: Election) -> Rule:
    """The rule with everything said that would follow from the ballots, so that other ballots do not change it."""
    settings = rule.applied(election)
    if election.profile.points is not None:
        settings["points"] = rule.settings.get("points", NONE)  # each ballot brings its points along
    return Rule(rule.name, settings)


def _count_sample(shared: tuple[Election, Rule, str], sample: int) -> tuple[tuple[str, ...], int]:
    """What is funded in a sample, and what it costs."""
    election, rule, seed = shared
    outcome = rule.count(resampled(election, seed, sample))
    return outcome.allocation, outcome.total_cost
