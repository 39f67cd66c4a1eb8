"""What it would have taken: less money, more votes, or a rival's absence."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest

from greenbudget.ballots.ballot_types import Cumulative, Ranked, Scoring
from greenbudget.ballots.election import Election
from greenbudget.ballots.pabulib import read_election
from greenbudget.rules import Rule
from greenbudget.rules.margins import margin_of, margins
from greenbudget.rules.margins.data import Absence, HeldFixed, Margin, MarginKind, Margins, ProjectMargins, Spending
from greenbudget.rules.margins.search import counted_change, least_change
from greenbudget.rules.margins.what_if import most_points, supporters_in_turn, with_fewer_votes, with_new_voters
from tests.elections import vote


def margins_by(line: str, election: Election, workers: int = 1) -> Margins:
    rule = Rule.parse(line)
    return margins(election, rule, rule.count(election), workers=workers)


def of(project: str, found: Margins) -> ProjectMargins:
    return next(margins for margins in found.projects if margins.project == project)


def edges(found: ProjectMargins) -> tuple[int | None, int | None]:
    """The cost, in whole units, and the votes at which a project is (still) funded."""
    return found.cost and found.cost.edge // 100, found.votes and found.votes.edge


# Greedy and knapsack --------------------------------------------------------------------------------------------------

PARK_POND_BENCH = vote(100, {"park": 60, "pond": 50, "bench": 30}, ["9 x park", "7 x pond", "5 x bench"])


def test_a_project_that_lost_by_three_votes_is_told_so_and_to_whom() -> None:
    """The pond has 7 votes, the park 9. With 10 it comes first; with 9 it would not, as the dearer goes first."""
    pond = of("pond", margins_by("greedy ties=higher_cost", PARK_POND_BENCH))
    assert pond.votes == Margin(MarginKind.VOTES, now=7, edge=10, confirmed=True)
    assert (pond.votes.difference, pond.overtakes) == (3, "park")


def test_the_tie_order_decides_whether_equal_votes_suffice() -> None:
    """By lower cost the pond at 50 goes before the park at 60, so 9 votes each are enough."""
    assert edges(of("pond", margins_by("greedy", PARK_POND_BENCH))) == (40, 9)


def test_a_funded_project_knows_its_lead() -> None:
    """The park stays funded up to the whole budget, and down to the pond's 7 votes where the dearer one goes first."""
    found = margins_by("greedy ties=higher_cost", PARK_POND_BENCH)
    assert edges(of("park", found)) == (100, 7)
    assert edges(of("bench", found)) == (40, 0)
    assert found.held_fixed is HeldFixed.NOTHING
    assert found.endowment is None


def test_a_lead_of_nothing_is_a_lead_of_nothing() -> None:
    """Two projects compete for the last money with equal votes: the winner cannot lose a single one."""
    found = of("a", margins_by("greedy", vote(1, {"a": 1, "b": 1}, ["2 x a", "2 x b"])))
    assert found.votes == Margin(MarginKind.VOTES, now=2, edge=2, confirmed=True)
    assert found.cost.difference == 0


def test_whose_absence_would_have_helped() -> None:
    """Without the park there is money for the pond; without the bench there still is not."""
    assert of("pond", margins_by("greedy", PARK_POND_BENCH)).absences == (Absence("park", confirmed=True),)


def test_a_project_dearer_than_the_budget_is_not_helped_by_votes() -> None:
    """No number of voters makes 120 fit into 100; at 100 with one vote less than the park nothing is left for it."""
    found = of("hall", margins_by("greedy", vote(100, {"park": 60, "hall": 120}, ["3 x park", "2 x hall"])))
    assert edges(found) == (40, None)
    assert (found.overtakes, found.absences) == (None, ())


def test_where_a_misfit_ends_the_count_what_comes_after_needs_votes() -> None:
    """Wrocław stops at the first misfit: cheaper does not help the bench, votes to come before the pond do."""
    found = margins_by("greedy misfit=stop", PARK_POND_BENCH)
    assert edges(of("bench", found)) == (None, 7)
    assert of("bench", found).overtakes is None  # the pond, which it passes, is not funded
    assert edges(of("pond", found)) == (40, 9)


def test_a_topped_up_project_may_cost_more_than_is_left() -> None:
    """80 % of the pond's cost must be left when its turn comes: 40 are, so at 50 it is as dear as it can be."""
    found = margins_by("greedy misfit=top_up top_up=80%", PARK_POND_BENCH)
    assert edges(of("pond", found)) == (50, 6)  # with the bench's 5 votes it would come after the cheaper bench


def test_a_threshold_counts_among_what_is_missing() -> None:
    """Warsaw asks for votes however much money is left."""
    found = margins_by("greedy threshold=8", vote(100, {"park": 60, "pond": 10}, ["9 x park", "3 x pond"]))
    assert edges(of("pond", found)) == (None, 8)
    assert edges(of("park", found)) == (100, 8)


def test_new_voters_raise_a_threshold_that_is_a_share() -> None:
    """Half of the ballots are needed: with each new voter the number grows, so 3 of 12 need 6 more to be 9 of 18."""
    found = margins_by("greedy threshold=50%", vote(100, {"park": 60, "pond": 10}, ["9 x park", "3 x pond"]))
    assert edges(of("pond", found)) == (None, 9)


def test_a_withdrawn_project_has_no_margins() -> None:
    """It could not win whatever its votes and its cost."""
    election = vote(100, {"park": 60, "gone": 999_999_999}, ["park", "gone"], withdrawn=["gone"])
    for line in ("greedy", "knapsack", "equal_shares"):
        found = of("gone", margins_by(line, election))
        assert (found.funded, found.cost, found.votes, found.absences) == (False, None, None, ())


def test_knapsack_weighs_sets() -> None:
    """Pond and bench together have 12 votes, the park 9: it lacks 4, since 12 and the tie order are not enough."""
    election = vote(80, {"park": 60, "pond": 50, "bench": 30}, ["9 x park", "7 x pond", "5 x bench"])
    found = margins_by("knapsack", election)
    assert edges(of("park", found)) == (50, 13)
    assert edges(of("pond", found)) == (50, 4)
    assert of("park", found).absences == (Absence("pond", confirmed=True), Absence("bench", confirmed=True))


# Equal shares ---------------------------------------------------------------------------------------------------------

#: Each of ten voters holds 10. Six want park and pond, four a bench.
TWO_GROUPS = vote(100, {"park": 30, "pond": 36, "bench": 20}, ["6 x park pond", "4 x bench"])


def test_equal_shares_says_on_what_the_supporters_spent_their_money() -> None:
    """Six voters held 60 and gave 30 for the park; the 30 left are 6 too few for the pond."""
    found = margins_by("equal_shares", TWO_GROUPS)
    assert (found.held_fixed, found.endowment) == (HeldFixed.ENDOWMENT, 10_00)
    pond = of("pond", found)
    assert pond.spent_on == (Spending("park", Fraction(30_00), Fraction(1, 2)),)
    assert pond.left == 30_00
    assert pond.absences == (Absence("park", confirmed=True),)
    assert of("bench", found).spent_on == (Spending("bench", Fraction(20_00), Fraction(1, 2)),)


def test_a_loser_of_equal_shares_lacks_its_supporters_money() -> None:
    """
    The pond could cost the 30 that they have left after the park. With one more supporter it would come first.

    In a full count eleven voters share the money, each holds less than 10, and still it suffices.
    """
    pond = of("pond", margins_by("equal_shares", TWO_GROUPS))
    assert pond.cost == Margin(MarginKind.COST, now=36_00, edge=30_00, confirmed=True)
    assert pond.votes == Margin(MarginKind.VOTES, now=6, edge=7, confirmed=True)


def test_a_winner_of_equal_shares_knows_how_dear_it_could_be() -> None:
    """The bench could take all 40 of its four supporters, or live on two of them."""
    bench = of("bench", margins_by("equal_shares", TWO_GROUPS))
    assert edges(bench) == (40, 2)
    assert bench.cost.confirmed


def test_what_a_full_count_does_not_bear_out_is_marked() -> None:
    """
    Two of four voters want the pond at 18 and hold 5 each. With two new voters it would be 20, if all still held 5.

    But the more voters, the less each holds. Asked about the pond alone, full counts find that it takes 16.
    """
    election = vote(20, {"park": 12, "pond": 18}, ["2 x park", "2 x pond"])
    rule = Rule.parse("equal_shares")
    outcome = rule.count(election)
    pond = of("pond", margins(election, rule, outcome, workers=1))
    assert pond.votes == Margin(MarginKind.VOTES, now=2, edge=4, confirmed=False)
    searched = of("pond", margin_of(election, rule, outcome, "pond"))
    assert searched.votes == Margin(MarginKind.VOTES, now=2, edge=18, confirmed=True, searched=True)
    assert "pond" in rule.count(with_new_voters(election, 1, 16)).allocation
    assert "pond" not in rule.count(with_new_voters(election, 1, 15)).allocation


def test_where_greedy_replaced_equal_shares_the_margins_are_greedys() -> None:
    """
    Six voters hold 60, too little for a at 70; four buy b. But six prefer greedy, which funds a and has 30 left for b.

    So b could cost 30, or would need as many votes as a; the money of equal shares explains nothing and is not told of.
    """
    election = vote(100, {"a": 70, "b": 40}, ["6 x a", "4 x b"])
    found = margins_by("equal_shares comparison=greedy", election)
    assert found.held_fixed is HeldFixed.NOTHING
    assert [project.project for project in found.projects if project.funded] == ["a"]
    b = of("b", found)
    assert (edges(b), b.spent_on, b.left) == ((30, 6), (), None)


def test_a_project_excluded_by_a_funded_one_is_helped_by_coming_first() -> None:
    """Of two that exclude each other the pond loses whatever its cost, until it has the votes to be bought first."""
    election = vote(100, {"park": 30, "pond": 30}, ["6 x park", "4 x pond"])
    found = margins_by("equal_shares exclusive=park+pond", election)
    pond = of("pond", found)
    assert pond.votes.edge == 7
    assert pond.absences == (Absence("park", confirmed=True),)


# Changed elections ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "ballots", "expected"),
    [
        (Cumulative(max_points=Fraction(3), max_sum_points=Fraction(7)), [{"a": 2}], 3),
        (Cumulative(max_sum_points=Fraction(7)), [{"a": 2}], 7),
        (Cumulative(), [{"a": 2, "b": 4}], 4),
        (Scoring(), [{"a": -2}], 1),
        (Ranked(), [{"a": 10, "b": 20}], 10),
    ],
)
def test_a_new_voter_gives_the_most_that_a_ballot_may_give(
    kind: Cumulative | Scoring | Ranked, ballots: list[dict[str, int]], expected: int
) -> None:
    """The declared limit, else the most that anybody gave; on ranked ballots what a first rank carries."""
    assert most_points(vote(1, {"a": 1, "b": 1}, ballots, kind=kind).profile) == expected


def test_votes_are_taken_evenly_from_all_kinds_of_supporters() -> None:
    """Of four who want a alone and four who want a and b, half of the votes taken are half of each kind."""
    election = vote(1, {"a": 1, "b": 1}, ["4 x a", "4 x a b", "b"])
    turn = supporters_in_turn(election, 0).tolist()
    assert sorted(turn) == list(range(8))
    assert sum(voter < 4 for voter in turn[:4]) == 2
    changed = list(with_fewer_votes(election, 0, 4).profile.ballots())
    assert sorted(ballot.choices for ballot in changed) == [(), (), (0,), (0,), (0, 1), (0, 1), (1,), (1,), (1,)]


def test_who_loses_votes_does_not_depend_on_the_order_of_the_file() -> None:
    """The same ballots in another order leave the same ballots behind."""
    one = vote(1, {"a": 1, "b": 1, "c": 1}, ["3 x a", "2 x a b", "5 x c a", "b"])
    two = vote(1, {"a": 1, "b": 1, "c": 1}, ["2 x a c", "b", "2 x b a", "3 x a", "3 x c a"])
    for votes in range(11):
        left = [
            sorted(sorted(ballot.choices) for ballot in with_fewer_votes(election, 0, votes).profile.ballots())
            for election in (one, two)
        ]
        assert left[0] == left[1]


# Searching ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("proposal", [None, 1, 13, 36, 37, 38, 90, 500])
def test_a_search_finds_the_edge_from_wherever_it_begins(proposal: int | None) -> None:
    """The least change that turns the verdict is 37, or there is none."""
    assert least_change(lambda change: change >= 37, 100, proposal) == 37
    assert least_change(lambda change: False, 100, proposal) is None
    assert least_change(lambda change: True, 100, proposal) == 1
    assert least_change(lambda change: True, 0, proposal) is None


def test_a_search_by_full_counts_ends() -> None:
    """It says what it found when its counts are used up, and never calls for more than there is."""
    assert counted_change(lambda change: change >= 37, 100, 5) == (36, 37)
    assert counted_change(lambda change: False, 100, 5) == (100, None)
    stays, turns = counted_change(lambda change: change >= 10**30, 10**40, 1)
    assert stays < 10**30
    assert turns is None


# Several processes and real elections ---------------------------------------------------------------------------------


def test_what_comes_out_does_not_depend_on_the_number_of_processes() -> None:
    """One process or two: the same margins, and progress is told for every piece."""
    heard: list[int] = []
    rule = Rule.parse("equal_shares completion=add1")
    outcome = rule.count(TWO_GROUPS)
    one = margins(TWO_GROUPS, rule, outcome, workers=1, progress=lambda stage, done: heard.append(done))
    assert one == margins(TWO_GROUPS, rule, outcome, workers=2)
    assert heard == list(range(1, 3 + len(outcome.allocation) + 1))


def test_wieliczkas_project_16_was_a_hair_away(real_elections: Path) -> None:
    """The Green Million: project 16 had 99 % of its cost; what it lacked is what the refusal says."""
    election = read_election(real_elections / "Poland_Wieliczka_2023_Green_Budget.pb").election
    rule = Rule.parse("equal_shares completion=add1")
    outcome = rule.count(election)
    (found,) = margin_of(election, rule, outcome, "16").projects
    refusal = next(refusal for refusal in outcome.refusals if refusal.project == "16")
    assert found.left == refusal.available
    assert round(100 * found.left / refusal.needed) == 99
    held = outcome.completion.endowment * found.votes.now
    assert sum((spent.amount for spent in found.spent_on), found.left) == held
    for margin in (found.cost, found.votes):
        assert margin.confirmed


@pytest.mark.parametrize("line", ["greedy", "equal_shares"])
def test_wieliczkas_margins_are_all_there(real_elections: Path, line: str) -> None:
    """Every project of the Green Million knows its edges: a winner's lie beyond what it has, a loser's before."""
    election = read_election(real_elections / "Poland_Wieliczka_2023_Green_Budget.pb").election
    found = margins_by(line, election, workers=2)
    assert len(found.projects) == 64
    for project in found.projects:
        assert (project.cost.edge >= project.cost.now) == project.funded
        assert (project.votes.edge <= project.votes.now) == project.funded
        assert project.votes.confirmed or found.endowment
