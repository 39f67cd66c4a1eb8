"""In every figure the rules agree with a slow reference, written straight from the definitions: tests/reference.py."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from random import Random

import pytest

from greenbudget.ballots.ballot import Ballot
from greenbudget.ballots.ballot_types import Approval, BallotType, Cumulative
from greenbudget.ballots.election import Election
from greenbudget.ballots.instance import Instance
from greenbudget.ballots.profile import Profile
from greenbudget.ballots.project import Project
from greenbudget.rules import Outcome, Rule
from greenbudget.rules.market import open_market
from greenbudget.rules.shopping import shop
from greenbudget.rules.tally import tally
from tests import reference
from tests.elections import seeded, seeded_ballot

TIES = ("lower_cost", "higher_cost", "published", "higher_cost,published", "published,lower_cost")
PLAIN_TIES = ("more_votes", "fewer_votes", "more_votes,lower_cost")
POINTS_TIES = ("more_points", "more_voters", "more_first_ranks,more_points", "more_voters,higher_cost")


def check(rule: Rule, election: Election) -> Outcome:
    """Count both ways and compare winners, order, money, ties, reasons, endowments and payments."""
    outcome, expected = rule.count(election), reference.count(rule.name, rule.settings, election)
    assert list(outcome.allocation) == expected.allocation
    assert outcome.total_cost == expected.total_cost
    assert [(tie.round, tie.projects) for tie in outcome.ties] == expected.ties
    assert dict(outcome.min_share_targets) == expected.targets
    if rule.name == "greedy":
        assert {refusal.project: refusal.reason.value for refusal in outcome.refusals} == expected.reasons
    if rule.name == "equal_shares":
        assert outcome.completion is not None
        assert outcome.completion.endowment == expected.endowment
        assert outcome.completion.reruns == expected.reruns
        compared = outcome.comparison
        assert expected.preferences == ((compared.prefer_equal_shares, compared.prefer_greedy) if compared else None)
        offers = [round_.offers[0] for round_ in outcome.rounds if round_.offers]
        assert [(offer.payment, offer.full_payers, offer.last_payers, offer.last_money) for offer in offers] == [
            (paid.price, paid.full_payers, paid.last_payers, paid.last_money) for paid in expected.payments
        ]
    return outcome


def some_rule(random: Random, election: Election) -> Rule:
    """A rule with random settings that suit the election."""
    name = random.choice(["greedy", "knapsack", "equal_shares", "equal_shares"])
    ids = [project.id for project in election.instance.projects]
    settings: dict[str, str] = {}

    def perhaps(chance: float, setting: str, *texts: str) -> None:
        if random.random() < chance:
            settings[setting] = random.choice(texts)

    perhaps(0.2, "threshold", "1", "2", "3", "25%", "50%", "1.5")
    perhaps(0.2, "exclusive", f"{ids[0]}+{ids[1]}", "+".join(ids[:3]), f"{ids[0]}+{ids[-1]}")
    perhaps(0.4, "ties", *TIES, *(POINTS_TIES if election.profile.ballot_type.carries_points else PLAIN_TIES))
    if "ties" not in settings:
        perhaps(0.3, "lot", ",".join(random.sample(ids, len(ids))), ",".join(random.sample(ids, 2)))
    if election.profile.ballot_type.order_matters:
        perhaps(0.5, "points", "3,2,1", "5,1", "1,1,1,1", "2.5,1,0.5")
    if name != "equal_shares":
        perhaps(0.25, "min_share", "green:20%", "green:50%", "green:100%", "green:33.3%")
    if name == "greedy":
        perhaps(0.5, "misfit", "stop", "top_up")
        if settings.get("misfit") == "top_up":
            settings["top_up"] = random.choice(["80%", "50%", "100%", "33%"])
        perhaps(0.4, "order", "votes_per_cost")
    if name == "knapsack":
        perhaps(0.5, "objective", "cost_votes")
    if name == "equal_shares":
        perhaps(0.8, "satisfaction", "cost", "cardinality", "points", "points_cost")
        perhaps(0.7, "completion", "add1", "utilitarian", "add1+utilitarian")
        perhaps(0.3, "stop_when_exhaustive", "true")
        perhaps(0.3, "endowment_start", "floor", "exact")
        perhaps(0.3, "endowment_step", "2", "0.5", "0.33")
        perhaps(0.2, "eligibility", "swiecie")
        perhaps(0.2, "comparison", "greedy")
    return Rule(name, settings)


def compare_many(seeds: range, draw: Callable[[Random], tuple[Rule, Election]]) -> list[Outcome]:
    """Check one case a seed; a failure names its seed."""
    outcomes = []
    for seed in seeds:
        rule, election = draw(Random(seed))
        try:
            outcomes.append(check(rule, election))
        except AssertionError as error:
            error.add_note(f"seed {seed}: {rule}")
            raise
    return outcomes


def any_case(random: Random) -> tuple[Rule, Election]:
    election = seeded(random)
    return some_rule(random, election), election


@pytest.mark.parametrize("start", range(0, 2500, 500))
def test_every_rule_with_any_settings_agrees_with_its_definition(start: int) -> None:
    """On 2,500 small elections full of ties, each rule decides what its definition says, down to the last payment."""
    outcomes = compare_many(range(start, start + 500), any_case)
    assert sum(bool(outcome.ties) for outcome in outcomes) > 100


@pytest.mark.long
@pytest.mark.parametrize("start", range(100_000, 120_000, 2_500))
def test_every_rule_agrees_with_its_definition_on_twenty_thousand_elections(kernel: str, start: int) -> None:
    """The same on 20,000 further elections."""
    compare_many(range(start, start + 2_500), any_case)


# Elections made to strain the doubles of greenbudget/rules/interval_run.py --------------------------------------------


def _election(costs: list[int], budget: int, ballots: list[Ballot], kind: BallotType, decimals: int = 9) -> Election:
    projects = tuple(Project(f"p{at}", max(0, cost)) for at, cost in enumerate(costs))
    return Election(Instance(projects, max(0, budget), decimals=decimals), Profile.of(ballots, kind))


def _kind(random: Random) -> BallotType:
    return random.choice([Approval(), Approval(), Cumulative()])


def _shares(random: Random, **settings: str) -> Rule:
    satisfaction = random.choice(["cost", "cardinality", "points", "points_cost"])
    return Rule("equal_shares", {"satisfaction": satisfaction, **settings})


def near_equal(random: Random) -> tuple[Rule, Election]:
    """Costs that differ by single minor units among 10¹⁸, so that ρ differs in its 18th digit or not at all."""
    kind, number = _kind(random), random.randint(3, 8)
    base = random.choice([10**18, 6 * 10**17, 7 * 10**12, 3 * 10**15 + 1])
    costs = [base // random.choice([1, 1, 2, 3]) + random.randint(-1, 1) for _ in range(number)]
    ballots = [seeded_ballot(random, kind, number) for _ in range(random.randint(1, 8))]
    budget = base * random.randint(1, number) + random.randint(-2, 2)
    return _shares(random), _election(costs, budget, ballots, kind)


def just_affordable(random: Random) -> tuple[Rule, Election]:
    """Projects that cost exactly what their supporters hold, or one minor unit more or less."""
    kind, number, voters = Approval(), random.randint(2, 8), random.randint(1, 9)
    ballots = [seeded_ballot(random, kind, number) for _ in range(voters)]
    share = random.choice([10**9, 333_333_333, 10**17 + 1])
    backers = [sum(project in ballot.choices for ballot in ballots) for project in range(number)]
    costs = [share * backed // random.choice([1, 1, 1, 2, 3]) + random.randint(-1, 1) for backed in backers]
    return _shares(random), _election(costs, share * voters, ballots, kind)


def many_rounds(random: Random) -> tuple[Rule, Election]:
    """Dozens of cheap projects bought one after another, so that rounding could add up."""
    number, voters = random.randint(20, 45), random.choice([1, 3, 7, 11, 13])
    kind = _kind(random)
    cheap = random.choice([10**9, 10**15 + 7, 999_999_937])
    costs = [cheap + (random.randint(-2, 2) if random.random() < 0.3 else 0) for _ in range(number)]
    ballots = [seeded_ballot(random, kind, number) for _ in range(voters)]
    return _shares(random), _election(costs, sum(costs) * random.randint(1, 4) // 4, ballots, kind)


def a_billion(random: Random) -> tuple[Rule, Election]:
    """A budget of 10⁹ units, completed unit by unit, where every group of voters lacks only a few units."""
    parties = [random.randint(1, 4) for _ in range(random.randint(1, 3))]
    voters = sum(parties) + random.randint(0, 2)
    share = 10**11 // (voters * 100) * 100
    costs: list[int] = []
    ballots = [Ballot(())] * (voters - sum(parties))
    for size in parties:
        number = random.randint(1, 3)
        ballots += [Ballot(tuple(range(len(costs), len(costs) + number)))] * size
        costs += [share * size // number + random.choice([0, 1, 100, 1_999, -50]) * size for _ in range(number)]
    rule = _shares(random, completion=random.choice(["add1", "add1+utilitarian"]))
    return rule, _election(costs, 10**11, ballots, Approval(), decimals=2)


def one_voter(random: Random) -> tuple[Rule, Election]:
    """A single voter, whose payments are the costs themselves."""
    kind, number = _kind(random), random.randint(1, 8)
    costs = [random.choice([1, 10**9, 10**18 + 3, random.randint(1, 10**6)]) for _ in range(number)]
    return _shares(random), _election(costs, random.choice(costs) * 2, [seeded_ballot(random, kind, number)], kind)


def unequal_points(random: Random) -> tuple[Rule, Election]:
    """Points from a millionth to a billion on one ballot paper."""
    number, voters = random.randint(2, 5), random.randint(2, 22)
    worth = [Fraction(1, 10**6), Fraction(3, 10**6), Fraction(1), Fraction(999_999_999), Fraction(999_999_999)]
    ballots = []
    for _ in range(voters):
        chosen = sorted(random.sample(range(number), random.randint(1, number)))
        ballots.append(Ballot(tuple(chosen), tuple(random.choice(worth) for _ in chosen)))
    share = 10_000
    backers = [sum(project in ballot.choices for ballot in ballots) for project in range(number)]
    costs = [share * max(backed - random.randint(0, 1), 0) + random.randint(0, 5000) for backed in backers]
    return _shares(random), _election(costs, share * voters, ballots, Cumulative(), decimals=2)


STRAINS = (near_equal, just_affordable, many_rounds, a_billion, one_voter, unequal_points)


@pytest.mark.parametrize("strain", STRAINS, ids=lambda strain: strain.__name__)
def test_rounding_never_decides(kernel: str, strain: Callable[[Random], tuple[Rule, Election]]) -> None:
    """Where figures differ in the last digits only, or not at all, equal shares still decides as fractions do."""
    compare_many(range(100), strain)


@pytest.mark.long
@pytest.mark.parametrize("strain", STRAINS, ids=lambda strain: strain.__name__)
def test_rounding_never_decides_in_thousands_of_strained_elections(
    kernel: str,
    strain: Callable[[Random], tuple[Rule, Election]],
) -> None:
    """The same on 1,500 further elections of each kind."""
    compare_many(range(10_000, 11_500), strain)


def crowd(random: Random) -> tuple[Rule, Election]:
    """Hundreds of voters who cast a few different ballots, and some who cast one of their own."""
    number = random.randint(4, 9)
    kind = _kind(random)
    common = [seeded_ballot(random, kind, number) for _ in range(6)]
    ballots = [random.choice(common) for _ in range(random.randint(150, 300))]
    ballots += [seeded_ballot(random, kind, number) for _ in range(30)]
    costs = [random.choice([20_000, 30_000, 45_000, 60_000, 60_001]) for _ in range(number)]
    rule = _shares(random, completion=random.choice(["none", "utilitarian"]))
    return rule, _election(costs, 150_000, ballots, kind, decimals=2)


def test_hundreds_of_voters_pay_what_fractions_say(kernel: str) -> None:
    """With hundreds of voters, counted ballot by ballot or in merged groups, every payment is the same."""
    outcomes = compare_many(range(40), crowd)
    assert sum(offer.last_payers > 0 for outcome in outcomes for r in outcome.rounds for offer in r.offers) > 10


def one_for_thousands(random: Random) -> tuple[Rule, Election]:
    """
    Thousands give their last coins for the hall, one voter the rest; what that voter has left decides the next round.

    A rounding of everybody's share thereby grows a thousandfold, beyond the difference between the last two projects.
    """
    crowd_size = random.randint(1_000, 2_500)
    budget = random.randint(10**17, 10**18)
    share = Fraction(budget, crowd_size + 3)
    park = crowd_size * int(share / 2)
    hall = int(crowd_size * share - park + share * 6 / 10)
    left = share - (hall - (crowd_size * share - park))
    pond = int(left + share * 9 / 10)
    costs = [park, hall, pond, int(pond - left) + random.randint(-9, 9)]
    ballots = [Ballot((0, 1))] * crowd_size + [Ballot((1, 2)), Ballot((2,)), Ballot((3,))]
    return Rule("equal_shares", {"satisfaction": "cardinality"}), _election(costs, budget, ballots, Approval())


def test_a_rounding_that_grows_a_thousandfold_still_decides_nothing(kernel: str) -> None:
    """Pond and trees differ by a few grosz in 10¹⁴; whichever is cheaper for its one payer comes first."""
    outcomes = compare_many(range(12), one_for_thousands)
    assert {outcome.allocation[2] for outcome in outcomes} == {"p2", "p3"}


# Flaws once found in the argument of its bounds -----------------------------------------------------------------------


def test_a_hundred_rounded_payments_do_not_make_a_project_affordable(kernel: str) -> None:
    """
    A hundred purchases, each paid in thirteenths of a grosz, leave one grosz too little for the last project.

    What voters had paid was once added up in doubles that all rounded down, and the last project seemed affordable.
    """
    voters, cost, number = 13, 8_891_576_759_877_595, 100
    costs = [cost] * number + [20 * cost]
    ballots = [Ballot(tuple(range(number + 1)))] * voters
    for missing, bought in ((1, number), (0, number + 1)):
        election = _election(costs, sum(costs) - missing, ballots, Approval())
        run = shop(open_market(tally(election), "cardinality"), Fraction(sum(costs) - missing, voters))
        assert len(run.purchases) == bought


@pytest.mark.parametrize("millionths", [3, 7, 11])
def test_a_supporter_with_a_millionth_of_a_point_is_not_lost_among_billions(kernel: str, millionths: int) -> None:
    """
    Nineteen voters give all they have to the hall and one, with a trifle of points, has to pay the rest of it.

    Σ points was once added up in doubles, which hold whole numbers only up to 2⁵³.
    """
    most, trifle = Fraction(999_999_999), Fraction(millionths, 10**6)
    ballots = [Ballot((0,), (most,))] * 19 + [Ballot((0, 1, 2), (trifle, Fraction(1), trifle))]
    share = 10_000
    costs = [19 * share + 5_000, 10, 4_990]
    election = _election(costs, 20 * share, ballots, Cumulative(), decimals=2)
    outcome = check(Rule("equal_shares", {"satisfaction": "points"}), election)
    assert outcome.allocation == ("p1", "p2", "p0")
    assert outcome.rounds[-1].offers[0].payment == 5_000 / trifle


def test_ballots_stored_one_by_one_or_merged_pay_alike() -> None:
    """How ballots are stored changes no figure of the outcome."""
    random = Random(5)
    for _ in range(40):
        rule, election = crowd(random)
        apart = replace(
            election, profile=Profile.of(election.profile.ballots(), election.profile.ballot_type, merge=False)
        )
        one, other = rule.count(election), rule.count(apart)
        assert one == other
