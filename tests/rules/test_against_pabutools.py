"""The second opinion: pabutools, written by other people, counts as we do wherever it knows the rule."""

from __future__ import annotations

import random
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import product
from pathlib import Path

import pytest

from greenbudget.ballots.ballot import Ballot
from greenbudget.ballots.ballot_types import Approval, BallotType, Cumulative, Ranked, Scoring
from greenbudget.ballots.election import Election
from greenbudget.ballots.instance import Instance
from greenbudget.ballots.pabulib import read_election
from greenbudget.ballots.profile import Profile
from greenbudget.ballots.project import Project
from greenbudget.rules import Rule, pabutools_bridge
from greenbudget.rules.pabutools_bridge import Agreement, SecondOpinion, second_opinion

pytest.importorskip("pabutools", reason="pabutools is not installed: pip install 'greenbudget[second-opinion]'")

BALLOTS = ("approval", "cumulative", "ranked", "scoring")
GREEDY = [Rule("greedy", {"order": order}) for order in ("votes", "votes_per_cost")]
STEPS = "completion=add1 endowment_step=0.1"
KNAPSACK = [Rule("knapsack", {"objective": objective}) for objective in ("votes", "cost_votes")]


def _equal_shares() -> Iterator[Rule]:
    """Every combination of the settings of equal shares; the exhaustive stop matters with add1 alone."""
    for satisfaction, completion, start, comparison, eligibility in product(
        ("cost", "cardinality", "points", "points_cost"),
        ("none", "utilitarian", "add1", "add1+utilitarian"),
        ("floor", "exact"),
        ("none", "greedy"),
        ("none", "swiecie"),
    ):
        for stop in ("false", "true") if completion.startswith("add1") else ("false",):
            yield Rule(
                "equal_shares",
                {
                    "satisfaction": satisfaction,
                    "completion": completion,
                    "stop_when_exhaustive": stop,
                    "endowment_start": start,
                    "comparison": comparison,
                    "eligibility": eligibility,
                },
            )


EQUAL_SHARES = list(_equal_shares())


def random_election(chance: random.Random, ballots: str, *, free_projects: bool = False) -> Election:
    """Few projects, few voters, few different costs: ties in nearly every round. "10" stands before "9" by text."""
    projects = chance.randint(1, 6)
    costs = [chance.choice((100, 100, 200, 300, 150, 333)) for _ in range(projects)]
    if free_projects:
        costs[chance.randrange(projects)] = 0
    ids = [str(8 + place) for place in range(projects)]
    chance.shuffle(ids)
    listed = tuple(
        Project(project_id, cost, withdrawn=chance.random() < 0.03) for project_id, cost in zip(ids, costs, strict=True)
    )
    # Either a round figure, or so much that some of the projects must stay out: only then do completions differ.
    round_figure = chance.choice((0, 99, 100, 200, 300, 400, 500, 600, 700, 901, 1000, 1500, 2500))
    budget_limit = chance.choice((round_figure, sum(costs) * chance.randint(3, 8) // 10))
    kinds: dict[str, BallotType] = {
        "approval": Approval(),
        "cumulative": Cumulative(),
        "ranked": Ranked(),
        "scoring": Scoring(default_score=Fraction(chance.choice((0, 0, 0, 1, -1)), 2)),
    }
    cast = []
    for _ in range(chance.randint(1, 8)):
        choices = tuple(chance.sample(range(projects), chance.randint(0, min(projects, 3))))
        points: tuple[Fraction, ...] | None = None
        if ballots == "cumulative":
            points = tuple(Fraction(chance.choice((0, 1, 1, 2, 3)), chance.choice((1, 1, 2))) for _ in choices)
        elif ballots == "scoring":
            points = tuple(Fraction(chance.choice((-1, 0, 1, 1, 2))) for _ in choices)
        cast.append(Ballot(choices, points))
    profile = Profile.of(cast, kinds[ballots], merge=chance.random() < 0.5)
    return Election(Instance(listed, budget_limit), profile)


def with_further_settings(chance: random.Random, rule: Rule, ballots: str) -> Rule:
    """The rule with a threshold, a chain of ties, a lot, a step or points for ranks, now and then."""
    settings = dict(rule.settings)
    if chance.random() < 0.3:
        settings["threshold"] = chance.choice(("1", "2", "25%", "50%"))
    votes = ["fewer_votes", "more_votes"] if ballots == "approval" else ["more_points", "more_voters,more_first_ranks"]
    if chance.random() < 0.3:
        settings["ties"] = chance.choice(("higher_cost", "published", "lower_cost,published", *votes))
    elif chance.random() < 0.2:
        settings["lot_seed"] = str(chance.randint(1, 9))
    if ballots == "ranked" and chance.random() < 0.4:
        settings["points"] = chance.choice(("3,2,1", "1.5,1", "1"))
    if rule.name == "equal_shares":
        settings["endowment_step"] = chance.choice(("1", "0.1", "0.1", "0.1", "0.005", "2"))
    return Rule(rule.name, settings)


def opinions(
    rules: Sequence[Rule], ballots: str, elections: int, *, free_projects: bool = False
) -> Iterator[tuple[Rule, Election, SecondOpinion]]:
    """The second opinion on `elections` random elections under each rule."""
    for rule in rules:
        for number in range(elections):
            chance = random.Random(f"{rule} {ballots} {number}")
            election = random_election(chance, ballots, free_projects=free_projects)
            varied = with_further_settings(chance, rule, ballots)
            yield varied, election, second_opinion(election, varied, varied.count(election))


def assert_all_agree(rules: Sequence[Rule], ballots: str, elections: int) -> None:
    for rule, election, opinion in opinions(rules, ballots, elections):
        assert opinion.agreement is Agreement.AGREE, f"{rule}: {opinion.reason} {election}"


@pytest.mark.parametrize("ballots", BALLOTS)
def test_pabutools_funds_the_same_by_greedy(ballots: str) -> None:
    """By votes and by votes per cost, pabutools funds the same projects in the same order."""
    assert_all_agree(GREEDY, ballots, 100)


@pytest.mark.parametrize("ballots", BALLOTS)
def test_pabutools_finds_no_better_knapsack(ballots: str) -> None:
    """The best set of projects is worth what pabutools' best set is worth."""
    assert_all_agree(KNAPSACK, ballots, 100)


@pytest.mark.parametrize("ballots", BALLOTS)
def test_pabutools_funds_the_same_by_equal_shares(ballots: str) -> None:
    """Under every setting of equal shares pabutools funds the same projects in the same order."""
    assert_all_agree(EQUAL_SHARES, ballots, 6)


@pytest.mark.long
@pytest.mark.parametrize("ballots", BALLOTS)
def test_pabutools_agrees_on_many_elections(ballots: str) -> None:
    """The same on tens of thousands of elections."""
    assert_all_agree([*GREEDY, *KNAPSACK], ballots, 600)
    assert_all_agree(EQUAL_SHARES, ballots, 30)


@pytest.mark.parametrize(
    ("line", "other"),
    [
        ("greedy order=votes", "greedy order=votes_per_cost"),
        ("greedy ties=published", "greedy ties=higher_cost"),
        ("knapsack objective=votes", "knapsack objective=cost_votes"),
        ("equal_shares satisfaction=cost", "equal_shares satisfaction=cardinality"),
        ("equal_shares satisfaction=points", "equal_shares satisfaction=points_cost"),
        ("equal_shares completion=none", "equal_shares completion=utilitarian"),
        ("equal_shares completion=add1", "equal_shares completion=add1+utilitarian"),
        (f"equal_shares {STEPS}", f"equal_shares {STEPS} stop_when_exhaustive=true"),
        (f"equal_shares {STEPS}", f"equal_shares {STEPS} endowment_start=exact"),
        ("equal_shares endowment_start=exact", "equal_shares endowment_start=floor"),
        ("equal_shares completion=utilitarian", "equal_shares completion=utilitarian eligibility=swiecie"),
        ("equal_shares comparison=none", "equal_shares comparison=greedy"),
    ],
)
def test_the_random_elections_tell_settings_apart(line: str, other: str) -> None:
    """An agreement means something: a count by the wrong setting would not have gone unnoticed."""
    noticed = 0
    for number in range(400):
        election = random_election(random.Random(f"{number}"), "cumulative")
        opinion = second_opinion(election, Rule.parse(line), Rule.parse(other).count(election))
        noticed += opinion.agreement is Agreement.DISAGREE
    assert noticed


@pytest.mark.parametrize("ballots", BALLOTS)
def test_free_projects_are_counted_alike_or_said_to_be_beyond_pabutools(ballots: str) -> None:
    """A project that costs nothing gives nobody satisfaction in money, so there pabutools would never fund it."""
    seen = Counter(
        (rule.name, opinion.agreement)
        for rule, _, opinion in opinions([*GREEDY, *KNAPSACK], ballots, 20, free_projects=True)
    )
    assert set(seen) == {("greedy", Agreement.AGREE), ("knapsack", Agreement.AGREE)}
    for rule, election, opinion in opinions(EQUAL_SHARES[::5], ballots, 4, free_projects=True):
        if opinion.agreement is Agreement.CANNOT_BE_EXPRESSED:
            assert rule.values()["satisfaction"] in ("cost", "points_cost")
            assert "without cost" in opinion.reason
        else:
            assert opinion.agreement is Agreement.AGREE, f"{rule}: {opinion.reason} {election}"


# What it says --------------------------------------------------------------------------------------------------------


def gardens(budget_limit: int = 30_000, voters: Sequence[Sequence[int]] = ((0, 1), (1, 2), (2, 3), (3, 0))) -> Election:
    """Four gardens with two supporters each; the city can pay for any two or three of them."""
    projects = tuple(
        Project(project_id, cost, categories=("greenery",))
        for project_id, cost in (("10", 10_000), ("9", 10_000), ("2", 10_000), ("1", 15_000))
    )
    return Election(Instance(projects, budget_limit), Profile.of([Ballot(tuple(vote)) for vote in voters], Approval()))


@pytest.mark.parametrize("line", ["greedy", "knapsack", "equal_shares completion=add1"])
def test_what_pabutools_funds_is_named_in_the_published_order(line: str) -> None:
    """Project 10 stands before 9 in the published list, so it does in the second opinion."""
    election, rule = gardens(), Rule.parse(line)
    opinion = second_opinion(election, rule, rule.count(election))
    assert opinion == SecondOpinion(Agreement.AGREE, ("10", "9", "2"))


@pytest.mark.parametrize(
    ("line", "word"),
    [
        ("greedy misfit=stop", "misfit=stop"),
        ("greedy misfit=top_up top_up=80%", "misfit=top_up"),
        ("greedy min_share=greenery:20%", "minimum share"),
        ("knapsack min_share=greenery:20%", "minimum share"),
        ("greedy exclusive=10+9", "exclude each other"),
        ("knapsack exclusive=10+9", "exclude each other"),
        ("equal_shares exclusive=10+9", "exclude each other"),
    ],
)
def test_what_pabutools_does_not_know_is_said(line: str, word: str) -> None:
    """A rule that pabutools lacks gets no second opinion, and a sentence says why."""
    election, rule = gardens(), Rule.parse(line)
    opinion = second_opinion(election, rule, rule.count(election))
    assert opinion.agreement is Agreement.CANNOT_BE_EXPRESSED
    assert opinion.allocation == ()
    assert word in opinion.reason


@pytest.mark.parametrize("line", ["greedy", "equal_shares completion=add1"])
def test_a_wrong_winner_is_noticed_by_name(line: str) -> None:
    """Had we funded project 1 instead of 2, pabutools would have disagreed and named both."""
    election, rule = gardens(), Rule.parse(line)
    opinion = second_opinion(election, rule, replace(rule.count(election), allocation=("10", "9", "1")))
    assert opinion.agreement is Agreement.DISAGREE
    assert opinion.allocation == ("10", "9", "2")
    assert opinion.reason == "Beyond what both fund, pabutools funds 2, and we fund 1."


@pytest.mark.parametrize("line", ["greedy", "equal_shares completion=add1"])
def test_a_wrong_order_is_noticed(line: str) -> None:
    """The right projects in the wrong order are no agreement: explanations go round by round."""
    election, rule = gardens(), Rule.parse(line)
    opinion = second_opinion(election, rule, replace(rule.count(election), allocation=("10", "2", "9")))
    assert opinion.agreement is Agreement.DISAGREE
    assert opinion.reason == "pabutools funds the same projects in another order: 9 where we fund 2."


def test_a_better_knapsack_would_be_noticed() -> None:
    """Had we missed the best set, pabutools would have found it."""
    election, rule = gardens(), Rule("knapsack")
    opinion = second_opinion(election, rule, replace(rule.count(election), allocation=("10", "1")))
    assert opinion.agreement is Agreement.DISAGREE
    assert opinion.reason == "pabutools found a better set."


def test_sets_of_equal_worth_agree_and_say_that_they_differ() -> None:
    """pabutools settles ties between whole sets by chance, so another set of the same worth is no disagreement."""
    election, rule = gardens(budget_limit=20_000), Rule("knapsack")
    theirs = set(second_opinion(election, rule, rule.count(election)).allocation)
    others = [pair for pair in (("10", "9"), ("9", "2")) if set(pair) != theirs]
    opinion = second_opinion(election, rule, replace(rule.count(election), allocation=others[0]))
    assert opinion.agreement is Agreement.AGREE
    assert "another set of the same worth" in opinion.reason


def test_a_knapsack_search_without_end_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """pabutools' search can take ages; the second opinion then says so instead of never coming."""
    monkeypatch.setattr(pabutools_bridge, "_MOST_STEPS", 20)
    projects = tuple(Project(str(number), 2 * number + 100) for number in range(40))
    voters = [Ballot(tuple(range(40)))]
    election = Election(Instance(projects, 1_001), Profile.of(voters, Approval()))
    rule = Rule("knapsack", {"objective": "cost_votes"})
    opinion = second_opinion(election, rule, rule.count(election))
    assert opinion.agreement is Agreement.CANNOT_BE_EXPRESSED
    assert "no end" in opinion.reason


def test_more_winners_than_pabutools_can_fund_are_beyond_it() -> None:
    """pabutools calls itself once for each winner, and Python allows about a thousand such calls."""
    projects = tuple(Project(str(number), number) for number in range(1, 1_001))
    voters = [Ballot((choice,)) for choice in range(1_000)]
    election = Election(Instance(projects, 1_000_000), Profile.of(voters, Approval()))
    rule = Rule("equal_shares", {"satisfaction": "cardinality"})
    outcome = rule.count(election)
    assert len(outcome.allocation) == 1_000
    opinion = second_opinion(election, rule, outcome)
    assert opinion.agreement is Agreement.CANNOT_BE_EXPRESSED
    assert "calls itself" in opinion.reason


def test_without_pabutools_the_count_works_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """pabutools is optional: without it there is no second opinion, and no error either."""
    monkeypatch.setitem(sys.modules, "pabutools", None)
    election, rule = gardens(), Rule("greedy")
    opinion = second_opinion(election, rule, rule.count(election))
    assert opinion.agreement is Agreement.CANNOT_BE_EXPRESSED
    assert "not installed" in opinion.reason


def test_pabutools_counts_in_fractions_even_where_it_was_told_to_use_floats(monkeypatch: pytest.MonkeyPatch) -> None:
    """The kind of number is a global of pabutools; the second opinion sets it for itself and puts it back."""
    from pabutools import fractions

    monkeypatch.setattr(fractions, "FRACTION", fractions.FLOAT_FRAC)
    assert_all_agree(EQUAL_SHARES[:20], "approval", 5)
    assert fractions.FRACTION == fractions.FLOAT_FRAC


@pytest.mark.parametrize("line", ["greedy", "knapsack", "equal_shares completion=add1+utilitarian comparison=greedy"])
@pytest.mark.parametrize("voters", [(), ((), ())])
@pytest.mark.parametrize("projects", [0, 1])
def test_both_agree_where_there_is_little_to_count(line: str, voters: Sequence[Sequence[int]], projects: int) -> None:
    """Without projects, without voters, with empty ballots alone."""
    election = gardens(voters=voters)
    election = replace(election, instance=replace(election.instance, projects=election.instance.projects[:projects]))
    rule = Rule.parse(line)
    assert second_opinion(election, rule, rule.count(election)).agreement is Agreement.AGREE


def test_add1_ends_where_everything_is_funded() -> None:
    """pabutools alone would go on raising the endowment until it nears the whole budget."""
    election, rule = gardens(budget_limit=10_000_000), Rule.parse("equal_shares completion=add1")
    outcome = rule.count(election)
    assert len(outcome.allocation) == 4
    assert second_opinion(election, rule, outcome).agreement is Agreement.AGREE


# Real elections -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name",
    [
        "Poland_Zabrze_2020_Biskupice",
        "Poland_Warszawa_2019_Muranow",
        "Poland_Warszawa_2018_Nadwisle",
        "Poland_Czestochowa_2024_Podjasnogorska",
        "France_Toulouse_2022_19_-_Casselardit_Fontaine-Bayonne_Cartoucherie",
        "US_Stanford_Dataset_PB_Chicago_35th_Ward_2021_vote_rankings",
    ],
)
@pytest.mark.parametrize(
    "line",
    [
        "greedy",
        "greedy order=votes_per_cost threshold=5%",
        "knapsack",
        "knapsack objective=cost_votes",
        "equal_shares",
        "equal_shares satisfaction=points completion=utilitarian",
        "equal_shares satisfaction=points_cost completion=add1 stop_when_exhaustive=true endowment_step=5",
        "equal_shares completion=add1+utilitarian comparison=greedy endowment_step=5",
    ],
)
def test_pabutools_agrees_on_real_elections(real_elections: Path, name: str, line: str) -> None:
    """Approval, points and ranked ballots of real residents."""
    election, rule = read_election(real_elections / f"{name}.pb").election, Rule.parse(line)
    opinion = second_opinion(election, rule, rule.count(election))
    assert opinion.agreement is Agreement.AGREE, opinion.reason
