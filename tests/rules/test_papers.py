"""
Worked examples and theorems of the equal shares literature.

An example carries its number where the source was at hand; figures of the book are those that abcvoting, the software
that accompanies it, publishes as expected output. In committees every member costs 1, and there is money for the seats.
"""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from greenbudget.ballots.ballot import Ballot
from greenbudget.ballots.ballot_types import Approval, Scoring
from greenbudget.ballots.election import Election
from tests.elections import count, elections, funded, vote, why_not, with_ballots

steady = settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])

# equalshares.net/explanation ------------------------------------------------------------------------------------------

CITY = {"bike_path": 700, "gym": 400, "park": 250, "playground": 200, "library": 100}


def _city(last_voter: str) -> Election:
    return vote(
        1100,
        CITY,
        [
            "bike_path gym",
            "bike_path gym park",
            "bike_path gym",
            "bike_path gym park",
            "bike_path gym park",
            "bike_path gym",
            "park playground library",
            "playground",
            "playground library",
            "park playground library",
            last_voter,
        ],
    )


def test_equalshares_net_example_1() -> None:
    """The bike path takes all that seven voters have; the playground and the library follow. Greedy favours sports."""
    outcome = count("equal_shares", _city("bike_path"))
    assert outcome.allocation == ("bike_path", "playground", "library")
    payments = [round_.offers[0].payment for round_ in outcome.rounds]
    assert payments == [100_00, 50_00, Fraction(100_00, 3)]
    assert [round_.offers[0].effective_vote_count for round_ in outcome.rounds] == [7, 4, 3]
    assert funded("greedy", _city("bike_path")) == "bike_path gym"


def test_equalshares_net_example_2() -> None:
    """With one vote moved to the gym, it wins, then the park with 4.1 effective votes and the playground with 3.2."""
    outcome = count("equal_shares", _city("gym"))
    assert outcome.allocation == ("gym", "park", "playground")
    gym, park, playground = (round_.offers[0] for round_ in outcome.rounds)
    assert gym.payment == Fraction(400_00, 7)
    left = 100_00 - gym.payment
    assert park.payment == (250_00 - 3 * left) / 2
    assert (park.full_payers, park.last_payers, park.last_money) == (2, 3, 3 * left)
    cut_to_one_decimal = [int(offer.effective_vote_count * 10) / 10 for offer in (park, playground)]
    assert cut_to_one_decimal == [4.1, 3.2]
    assert why_not(outcome) == {"bike_path": "supporters_lack_money", "library": "supporters_lack_money"}


def test_equalshares_net_splits_a_cost_as_equally_as_possible() -> None:
    """In "How to split project costs equally" two supporters have 5 left, so the other three pay 13⅓ each of the 50."""
    ballots = [{"earlier": 10, "split": 1}] * 2 + [{"split": 1}] * 3 + [{}] * 5
    outcome = count("equal_shares satisfaction=points", vote(300, {"earlier": 50, "split": 50}, ballots))
    assert outcome.allocation == ("earlier", "split")
    offer = outcome.rounds[1].offers[0]
    assert offer.payment == Fraction(40_00, 3)
    assert (offer.full_payers, offer.last_payers, offer.last_money) == (3, 2, 10_00)


# Lackner & Skowron (2023), Multi-Winner Voting with Approval Preferences ----------------------------------------------


def test_lackner_skowron_2023_example_11() -> None:
    """Four seats: a is paid with 1/8 by each of eight voters, and nobody else can be afforded."""
    election = vote(4, dict.fromkeys("abcdefg", 1), ["3 x a b", "3 x a c", "2 x a d", "b c f", "e", "f", "g"])
    outcome = count("equal_shares", election)
    assert outcome.allocation == ("a",)
    assert outcome.rounds[0].offers[0].payment == Fraction(100, 8)
    assert outcome.completion.endowment == Fraction(100, 3)
    b = next(refusal for refusal in outcome.refusals if refusal.project == "b")
    assert b.available == 3 * Fraction(500, 24) + Fraction(100, 3)


def test_lackner_skowron_2023_example_12() -> None:
    """Three seats: c at 1/5 each, then a at 13/40, for which two voters give the 7/40 that they have left."""
    election = vote(3, dict.fromkeys("abcd", 1), ["3 x c d", "2 x a b", "2 x a c", "b d"])
    outcome = count("equal_shares", election)
    assert outcome.allocation == ("c", "a")
    c, a = (round_.offers[0] for round_ in outcome.rounds)
    assert c.payment == Fraction(100, 5)
    assert (a.payment, a.full_payers, a.last_payers) == (Fraction(13 * 100, 40), 2, 2)
    assert a.last_money == 2 * Fraction(7 * 100, 40)
    money = {refusal.project: refusal.available for refusal in outcome.refusals}
    assert money == {"b": 2 * Fraction(100, 20) + Fraction(300, 8), "d": 3 * Fraction(700, 40) + Fraction(300, 8)}


def test_peters_skowron_2020_introduction() -> None:
    """
    Six voters, twelve seats: the three who agree on c1, c2, c3 save money by it, and each gets a choice of their own.

    Peters & Skowron (2020), Proportionality and the Limits of Welfarism, arXiv:1911.11747: the opening example.
    """
    names = [f"c{k}" for k in range(1, 16)]
    ballots = [f"c1 c2 c3 c{k}" for k in (4, 5, 6)] + ["c7 c8 c9", "c10 c11 c12", "c13 c14 c15"]
    election = vote(12, dict.fromkeys(names, 1), ballots)
    outcome = count("equal_shares", election)
    assert sorted(outcome.allocation, key=names.index) == [f"c{k}" for k in (1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 13, 14)]
    assert [round_.offers[0].payment for round_ in outcome.rounds] == [Fraction(100, 3)] * 3 + [100] * 9


# Papasotiropoulos, Pishbin, Skibski, Skowron & Wąs (2025), arXiv:2409.15005 -------------------------------------------


def test_helenka_paradox() -> None:
    """
    After section 3: 403 voters want one project for the whole budget, 11 want a trifle, and the trifle alone is funded.

    That equal shares may do this is what bounded overspending mends, and what add1 with utilitarian money does not.
    """
    election = vote(310_000, {"A": 310_000, "B": 6_000}, ["403 x A", "11 x B"])
    assert funded("equal_shares", election) == "B"
    assert funded("equal_shares completion=add1+utilitarian", election) == "B"
    assert funded("greedy", election) == "A"
    assert funded("equal_shares completion=add1 comparison=greedy", election) == "A"


def test_tail_utilities() -> None:
    """After section 3: 99 voters value A fifty times as highly as B, and one voter's taste decides for B."""
    ballots = [{"A": 100, "B": 2}] * 99 + [{"A": 1, "B": 2}]
    election = vote(1, {"A": 1, "B": 1}, ballots, kind=Scoring(), decimals=9)
    outcome = count("equal_shares satisfaction=points", election)
    assert outcome.allocation == ("B",)
    assert outcome.rounds[0].offers[0].payment == Fraction(10**9, 200)
    assert funded("greedy", election) == "A"


def test_an_election_on_which_bounded_overspending_is_tried() -> None:
    """
    Ten voters, six projects, from pabutools' tests of bounded overspending: plain equal shares, worked out by hand.

    A is paid with 50,000 by each of six; D and E tie at four supporters each; C then lacks money that A's voters spent.
    """
    election = vote(
        1_000_000,
        {"A": 300_000, "B": 400_000, "C": 300_000, "D": 240_000, "E": 170_000, "F": 100_000},
        ["A", "A B C E", "3 x A B C", "A B F", "2 x D E", "D E F", "C D F"],
    )
    outcome = count("equal_shares", election)
    assert outcome.allocation == ("A", "E", "D")
    assert [round_.offers[0].payment for round_ in outcome.rounds] == [50_000_00, 42_500_00, 67_500_00]
    assert [(tie.round, tie.projects, tie.decided_by) for tie in outcome.ties] == [(2, ("E", "D"), ("lower_cost",))]
    money = {refusal.project: refusal.available for refusal in outcome.refusals}
    assert money == {"B": 207_500_00, "C": 190_000_00, "F": 82_500_00}
    dearer_first = count("equal_shares ties=higher_cost", election)
    assert dearer_first.allocation == ("A", "D", "E")


# pabutools ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("equal_shares satisfaction=cardinality", {"p0", "p1", "p3"}),
        ("equal_shares satisfaction=cost", {"p0", "p2"}),
    ],
)
def test_pabutools_approval_example_2(line: str, expected: set[str]) -> None:
    """pabutools' own test election "AppEx_2": what a voter gains from a project decides who wins."""
    election = vote(4, {"p0": 1, "p1": "0.9", "p2": 2, "p3": "1.09"}, ["p0", "p1 p2 p3", "p1 p2 p3", "p2"])
    assert set(count(line, election).allocation) == expected


# Theorems -------------------------------------------------------------------------------------------------------------


@given(election=elections(kinds=(Approval(),)), data=st.data())
@steady
def test_enough_voters_for_nothing_else_get_their_project(election: Election, data: st.DataObject) -> None:
    """
    A project is funded if at least n·c/B voters approve it and nothing else.

    equalshares.net, "Mathematical fairness guarantees", on bullet votes.
    """
    budget = election.instance.budget_limit
    project = data.draw(st.integers(0, len(election.instance.projects) - 1))
    cost = election.instance.projects[project].cost
    loyal = data.draw(st.integers(1, 6))
    ballots = [*election.profile.ballots(), *[Ballot((project,))] * loyal]
    assume(not election.instance.projects[project].withdrawn and loyal * budget >= len(ballots) * cost)
    for satisfaction in ("cost", "cardinality"):
        outcome = count(f"equal_shares satisfaction={satisfaction}", with_ballots(election, ballots))
        assert election.instance.projects[project].id in outcome.allocation


@given(election=elections(kinds=(Approval(),)), data=st.data())
@steady
def test_voters_who_agree_get_what_their_share_pays_for(election: Election, data: st.DataObject) -> None:
    """
    If t of n voters cast the same ballot, and its projects cost at most t/n of the budget, all of them are funded.

    equalshares.net, "Mathematical fairness guarantees", on groups of voters with identical votes.
    """
    open_ones = [at for at, project in enumerate(election.instance.projects) if not project.withdrawn]
    wanted = tuple(sorted(data.draw(st.sets(st.sampled_from(open_ones), min_size=1))))
    group = data.draw(st.integers(1, 6))
    ballots = [*election.profile.ballots(), *[Ballot(wanted)] * group]
    cost = sum(election.instance.projects[at].cost for at in wanted)
    assume(cost * len(ballots) <= group * election.instance.budget_limit)
    outcome = count("equal_shares", with_ballots(election, ballots))
    assert {election.instance.projects[at].id for at in wanted} <= set(outcome.allocation)


@given(election=elections(kinds=(Approval(),)), data=st.data())
@steady
def test_extended_justified_representation_up_to_one_project(election: Election, data: st.DataObject) -> None:
    """
    Of t voters who all approve projects T that t/n of the budget pays for, one is as content as T up to one project.

    Peters, Pierczyński & Skowron (2021), arXiv:2008.13276: EJR up to one project, here with cost utilities.
    """
    projects = election.instance.projects
    open_ones = [at for at, project in enumerate(projects) if not project.withdrawn]
    wanted = data.draw(st.sets(st.sampled_from(open_ones), min_size=1, max_size=3))
    ballots = list(election.profile.ballots())
    for at in data.draw(st.sets(st.integers(0, 7))):
        if at < len(ballots):
            ballots[at] = Ballot(tuple(sorted({*ballots[at].choices, *wanted})))
    group = [ballot for ballot in ballots if wanted <= set(ballot.choices)]
    cost = sum(projects[at].cost for at in wanted)
    assume(group and cost * len(ballots) <= len(group) * election.instance.budget_limit)
    chosen = set(count("equal_shares", with_ballots(election, ballots)).allocation)
    gains = [sum(projects[at].cost for at in ballot.choices if projects[at].id in chosen) for ballot in group]
    assert wanted <= {at for at in wanted if projects[at].id in chosen} or any(
        gain >= cost - max(projects[at].cost for at in wanted) for gain in gains
    )


def test_parties_get_their_seats_by_dhondt() -> None:
    """
    Where every ballot is a party's whole list and seats cost 1, equal shares completed by add1 is the D'Hondt method.

    equalshares.net, "Other basic voting criteria". 53, 24 and 23 voters share ten seats 6 : 2 : 2.
    """
    lists = {party: " ".join(f"{party}{seat}" for seat in range(10)) for party in "abc"}
    election = vote(
        10,
        dict.fromkeys(" ".join(lists.values()).split(), 1),
        [f"53 x {lists['a']}", f"24 x {lists['b']}", f"23 x {lists['c']}"],
    )
    outcome = count(
        "equal_shares satisfaction=cardinality completion=add1 endowment_start=exact endowment_step=0.001", election
    )
    seats = [sum(member[0] == party for member in outcome.allocation) for party in "abc"]
    voters = {"a": 53, "b": 24, "c": 23}
    averages = sorted((Fraction(voters[party], k), party) for party in voters for k in range(1, 11))
    dhondt = [party for _, party in averages[-10:]]
    assert seats == [dhondt.count(party) for party in "abc"] == [6, 2, 2]
