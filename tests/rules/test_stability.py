"""How firm an outcome is: voters drawn anew, and outcomes side by side."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from hashlib import sha256
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from greenbudget.ballots.ballot_types import Cumulative, Ranked
from greenbudget.ballots.election import Election
from greenbudget.ballots.errors import BadSetting, RuleRefuses
from greenbudget.ballots.pabulib import read_election
from greenbudget.rules import Rule
from greenbudget.rules.stability import Bootstrap, agreement, bootstrap, resampled
from greenbudget.rules.support import carried_points, count_support
from tests.elections import count, elections, vote, with_ballots

steady = settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow])

RULES = (
    "greedy",
    "greedy misfit=stop threshold=20%",
    "knapsack",
    "equal_shares",
    "equal_shares satisfaction=points",
    "equal_shares completion=add1+utilitarian eligibility=swiecie comparison=greedy",
)
#: One place is left for two projects with 10 and 9 supporters; the fountain is beyond all doubt.
CLOSE_RACE = vote(2, {"fountain": 1, "park": 1, "pond": 1}, ["10 x fountain park", "9 x fountain pond"])


def drawn(election: Election, line: str, samples: int = 50, seed: str | int = "2026-06-01") -> Bootstrap:
    """A bootstrap in this process, which is soon done for small elections."""
    return bootstrap(election, Rule.parse(line), samples=samples, seed=seed, workers=1)


def drawn_one_by_one(election: Election, seed: str, sample: int) -> Election:
    """The election of a sample as anyone could make it: ballot after ballot, from the description alone."""
    ballots = list(election.profile.ballots())
    number = int(sha256(f"{seed}\n{sample}".encode()).hexdigest(), 16)
    stream = np.random.PCG64(number)
    return with_ballots(election, [ballots[int(stream.random_raw()) % len(ballots)] for _ in ballots])


# Voters drawn anew ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("workers", [1, 2, 3])
def test_the_numbers_do_not_depend_on_the_number_of_processes(workers: int) -> None:
    """Each sample draws for itself, so that it does not matter which process counts it, and when."""
    found = bootstrap(CLOSE_RACE, Rule.parse("greedy"), samples=40, seed=7, workers=workers)
    assert found == drawn(CLOSE_RACE, "greedy", samples=40, seed=7)


def test_whoever_knows_the_seed_draws_the_same_samples() -> None:
    """The same seed, as a number or as a text, gives the same numbers; another one gives others."""
    found = drawn(CLOSE_RACE, "greedy", seed=7)
    assert drawn(CLOSE_RACE, "greedy", seed="7") == found
    assert found.seed == "7"
    assert drawn(CLOSE_RACE, "greedy", seed=8).times_funded != found.times_funded


def test_a_sample_is_the_same_on_every_machine() -> None:
    """Who is drawn is written down here once and for all: no change of numpy may change it."""
    voters = vote(1, {f"choice {k}": 1 for k in range(10)}, [{f"choice {k}": 1} for k in range(10)])
    first, second = (resampled(voters, "2026-06-01", sample).profile.ballot_of_voter for sample in (1, 2))
    assert first.tolist() == [1, 9, 1, 5, 1, 6, 0, 0, 0, 0]
    assert second.tolist() == [3, 1, 5, 1, 2, 8, 9, 7, 6, 2]


def test_the_samples_of_an_election_differ() -> None:
    """A bootstrap that drew the same voters every time would find every outcome firm."""
    samples = {tuple(resampled(CLOSE_RACE, "7", sample).profile.ballot_of_voter.tolist()) for sample in range(1, 21)}
    assert len(samples) == 20


def test_every_voter_is_drawn_as_often_as_any_other() -> None:
    """In 2,000 samples of 20 voters each of them is drawn 2,000 times, give or take the luck of the draw."""
    voters = vote(1, {f"choice {k}": 1 for k in range(20)}, [{f"choice {k}": 1} for k in range(20)])
    times = sum(resampled(voters, "fair", sample).profile.weights for sample in range(1, 2001))
    assert times.sum() == 20 * 2000
    assert abs(times - 2000).max() < 5 * (2000 * 0.95) ** 0.5  # five standard deviations


def test_what_everybody_wants_and_fits_wins_in_every_sample() -> None:
    """Whoever is drawn wants the fountain; who gets the other place depends on chance."""
    found = drawn(CLOSE_RACE, "greedy")
    assert found.times_funded["fountain"] == 50


@pytest.mark.parametrize("line", RULES[:4])
def test_a_unanimous_election_is_the_same_in_every_sample(line: str) -> None:
    """Voters who all say the same cannot be drawn in any other way."""
    election = vote(3, {"park": 1, "pond": 2, "bench": 1}, ["9 x pond park"])
    found = drawn(election, line)
    assert found.same_outcome == 50
    assert found.times_funded == {"park": 50, "pond": 50, "bench": 0}
    assert (found.least_cost, found.mean_cost, found.most_cost) == (3_00, 3_00, 3_00)


def test_a_close_race_is_decided_otherwise_in_many_samples() -> None:
    """With 10 votes to 9 the park is ahead in about six samples of ten; a draw of votes goes to the park, too."""
    found = drawn(CLOSE_RACE, "greedy", samples=400)
    assert found.allocation == ("fountain", "park")
    assert found.times_funded["park"] + found.times_funded["pond"] == 400
    assert found.same_outcome == found.times_funded["park"]
    assert 200 < found.same_outcome < 280


def test_an_outcome_is_the_same_in_whatever_order_projects_are_funded() -> None:
    """Both fit; which of the two comes first differs from sample to sample, and that changes nothing for anyone."""
    found = drawn(vote(2, {"a": 1, "b": 1}, ["6 x a", "5 x b"]), "greedy")
    assert found.same_outcome == 50


def test_the_samples_are_numbered_from_one() -> None:
    """Whoever wants to see a sample can have it: the figures are those of the samples 1 to 20, counted one by one."""
    counts = [count("greedy", resampled(CLOSE_RACE, "7", sample)) for sample in range(1, 21)]
    found = drawn(CLOSE_RACE, "greedy", samples=20, seed="7")
    assert found.times_funded["pond"] == sum("pond" in outcome.allocation for outcome in counts)
    assert found.mean_cost == Fraction(sum(outcome.total_cost for outcome in counts), 20)


def test_the_costs_of_the_samples_are_told_from_the_least_to_the_most() -> None:
    """Either the dear project wins, or the cheap one: every sample costs one or the other."""
    election = vote(3, {"dear": 3, "cheap": 1}, ["5 x dear", "5 x cheap"])
    found = drawn(election, "greedy")
    assert (found.least_cost, found.most_cost) == (1_00, 3_00)
    assert 1_00 < found.mean_cost < 3_00


@given(elections(), st.sampled_from(RULES))
@steady
def test_the_figures_fit_together(election: Election, line: str) -> None:
    """Mean cost and frequencies tell of the same samples, and nothing is funded more often than there are samples."""
    found = drawn(election, line, samples=5)
    costs = {project.id: project.cost for project in election.instance.projects}
    assert list(found.times_funded) == list(costs)
    assert found.mean_cost == Fraction(sum(costs[p] * times for p, times in found.times_funded.items()), 5)
    assert found.least_cost <= found.mean_cost <= found.most_cost <= election.instance.budget_limit
    for project_id, times in found.times_funded.items():
        in_the_same = found.same_outcome if project_id in found.allocation else 0
        assert in_the_same <= times <= in_the_same + 5 - found.same_outcome


@given(elections(), st.sampled_from(RULES), st.integers(1, 1000))
@steady
def test_a_sample_is_counted_as_if_its_ballots_had_been_typed_one_by_one(
    election: Election, line: str, sample: int
) -> None:
    """The ballots that nobody of the sample cast leave no trace, in any rule."""
    fast, plain = resampled(election, "2026-06-01", sample), drawn_one_by_one(election, "2026-06-01", sample)
    assert fast.profile == plain.profile
    assert count(line, fast) == count(line, plain)
    assert carried_points(fast) == carried_points(plain)
    assert sorted(count_support(fast).weights.tolist()) == sorted(count_support(plain).weights.tolist())


def test_what_ranks_are_worth_follows_from_the_real_ballots() -> None:
    """One voter ranks three projects, so ranks are worth 3, 2, 1: also in the samples without this voter."""
    election = vote(1, {"a": 1, "b": 1, "c": 1}, ["c b a", "5 x a b", "2 x b"], kind=Ranked())
    found = drawn(election, "greedy")
    assert found == drawn(election, "greedy points=3,2,1")
    assert found.times_funded != drawn(election, "greedy points=2,1").times_funded


def test_points_on_ballots_are_drawn_with_them_even_thirds() -> None:
    """A ranked ballot may carry points that no setting could say."""
    election = vote(1, {"a": 1, "b": 1}, [{"a": "4/3", "b": "1/3"}, {"b": "4/3"}], kind=Ranked())
    found = drawn(election, "greedy")
    assert sum(found.times_funded.values()) == 50
    assert found.times_funded["b"] > 10


def test_an_election_without_voters_is_the_same_in_every_sample() -> None:
    """Nobody can be drawn where nobody voted."""
    found = drawn(vote(1, {"a": 1}, []), "equal_shares")
    assert (found.same_outcome, found.times_funded) == (50, {"a": 0})


@pytest.mark.parametrize("workers", [1, 2])
def test_progress_tells_how_many_samples_are_counted(workers: int) -> None:
    """Whoever waits hears of every sample, in one process and in two."""
    heard: list[tuple[str, int]] = []

    def hear(stage: str, done: int) -> None:
        heard.append((stage, done))

    bootstrap(CLOSE_RACE, Rule.parse("greedy"), samples=12, seed=1, workers=workers, progress=hear)
    assert heard == [("bootstrap", done) for done in range(1, 13)]


@pytest.mark.parametrize(
    ("samples", "seed", "sentence"), [(0, "7", "draw at least one"), (10, "", "empty"), (10, "a\nb", "printable")]
)
def test_what_cannot_be_drawn_is_refused(samples: int, seed: str, sentence: str) -> None:
    """No samples give no figures, and a seed has to be published and typed again."""
    with pytest.raises(BadSetting, match=sentence):
        drawn(CLOSE_RACE, "greedy", samples, seed)


def test_what_a_rule_refuses_it_refuses_here() -> None:
    """The sentence for the clerk is the same as for a count."""
    with pytest.raises(RuleRefuses, match="minimum share"):
        drawn(CLOSE_RACE, "equal_shares min_share=green:20%")


def test_samples_of_real_ballots_are_the_same_the_fast_and_the_plain_way(real_elections: Path) -> None:
    """Wieliczka's Green Million: 6,586 voters drawn anew."""
    election = read_election(real_elections / "Poland_Wieliczka_2023_Green_Budget.pb").election
    fast, plain = resampled(election, "2026-06-01", 1), drawn_one_by_one(election, "2026-06-01", 1)
    assert fast.profile == plain.profile
    assert count("equal_shares", fast) == count("equal_shares", plain)


def test_how_firm_a_real_outcome_is(real_elections: Path) -> None:
    """In Wieliczka greedy's first project wins in every sample, and yet its outcome seldom returns as a whole."""
    election = read_election(real_elections / "Poland_Wieliczka_2023_Green_Budget.pb").election
    found = drawn(election, "greedy", samples=100)
    assert found.times_funded[found.allocation[0]] == 100
    assert 0 < found.same_outcome < 60


# Outcomes side by side ------------------------------------------------------------------------------------------------

#: Six voters would spend all on what they want; by equal shares the other four get their part.
TWO_GROUPS = vote(100, {"a": 50, "b": 50, "c": 40}, ["6 x a b", "4 x c"])


def test_two_outcomes_side_by_side() -> None:
    """Greedy funds a and b, equal shares a and c: they agree on 50, six voters prefer the one and four the other."""
    outcomes = {"greedy": count("greedy", TWO_GROUPS), "shares": count("equal_shares", TWO_GROUPS)}
    (found,) = agreement(TWO_GROUPS, outcomes)
    assert (found.first, found.second) == ("greedy", "shares")
    assert (found.both, found.only_first, found.only_second) == (("a",), ("b",), ("c",))
    assert found.common_cost == 50_00
    assert found.jaccard == Fraction(1, 3)
    assert (found.prefer_first, found.prefer_second) == (6, 4)


def test_every_two_outcomes_are_compared_once() -> None:
    """Three outcomes make three pairs, in the order in which they are named."""
    outcome = count("greedy", TWO_GROUPS)
    found = agreement(TWO_GROUPS, {"2": outcome, "10": outcome, "1": outcome})
    assert [(pair.first, pair.second) for pair in found] == [("2", "10"), ("2", "1"), ("10", "1")]
    assert agreement(TWO_GROUPS, {"alone": outcome}) == ()


@given(elections(), st.sampled_from(RULES))
@steady
def test_an_outcome_agrees_with_itself_in_everything(election: Election, line: str) -> None:
    """All money is common, nothing is on one side only, and nobody prefers either; also where nothing is funded."""
    outcome = count(line, election)
    (found,) = agreement(election, {"once": outcome, "again": outcome})
    assert set(found.both) == set(outcome.allocation)
    assert (found.only_first, found.only_second) == ((), ())
    assert found.common_cost == outcome.total_cost
    assert found.jaccard == 1
    assert (found.prefer_first, found.prefer_second) == (0, 0)


@given(elections())
@steady
def test_the_two_sides_of_an_agreement_can_be_exchanged(election: Election) -> None:
    """What is said of the first is then said of the second; with more points, "more choices" still means choices."""
    one, other = count("greedy", election), count("equal_shares", election)
    (found,) = agreement(election, {"one": one, "other": other})
    (turned,) = agreement(election, {"other": other, "one": one})
    assert turned == replace(
        found,
        first="other",
        second="one",
        only_first=found.only_second,
        only_second=found.only_first,
        prefer_first=found.prefer_second,
        prefer_second=found.prefer_first,
    )
    costs = {project.id: project.cost for project in election.instance.projects}
    assert found.common_cost + sum(costs[p] for p in found.only_first) == one.total_cost
    assert found.common_cost + sum(costs[p] for p in found.only_second) == other.total_cost


def test_a_choice_counts_once_however_many_points_it_has() -> None:
    """Ann gives a nine points and b and c one each: she prefers the outcome with two of her choices."""
    election = vote(2, {"a": 2, "b": 1, "c": 1}, [{"a": 9, "b": 1, "c": 1}, {"b": 1, "c": 1}], kind=Cumulative())
    dear = count("greedy", election)
    cheap = count("equal_shares satisfaction=cardinality", election)
    assert (set(dear.allocation), set(cheap.allocation)) == ({"a"}, {"b", "c"})
    (found,) = agreement(election, {"dear": dear, "cheap": cheap})
    assert (found.prefer_first, found.prefer_second) == (0, 2)
