"""The smallest change that turns a verdict."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from greenbudget.ballots.election import Election
from greenbudget.ballots.errors import GreenbudgetError
from greenbudget.rules import Rule
from greenbudget.rules.margins import margins
from greenbudget.rules.margins.data import HeldFixed, MarginKind
from greenbudget.rules.margins.what_if import with_cost, with_fewer_votes, with_new_voters
from greenbudget.rules.stability import SmallestChange, smallest_changes
from tests.elections import elections, vote

LINES = ("greedy", "knapsack", "equal_shares", "equal_shares completion=add1", "equal_shares completion=utilitarian")


def smallest(election: Election, line: str) -> dict[MarginKind, SmallestChange]:
    """The smallest changes under a rule written as one line."""
    rule = Rule.parse(line)
    return dict(smallest_changes(election, rule, margins(election, rule, rule.count(election), workers=1)))


def test_the_closest_race_decides() -> None:
    """
    The park leads the pond by 2 votes, level the cheaper pond would come first; the money pays for one of them.

    Two votes turn it either way, and the park stands first in the list. It may cost 1 PLN more.
    """
    election = vote(10, {"park": 9, "pond": 8}, ["4 x park", "2 x pond"])
    assert smallest(election, "greedy") == {
        MarginKind.VOTES: SmallestChange(MarginKind.VOTES, "park", True, 4, 2),
        MarginKind.COST: SmallestChange(MarginKind.COST, "park", True, 900, 1001),
    }


def test_where_nothing_can_be_turned_nothing_is_said() -> None:
    """A project without cost that needs no votes is funded at any number of them; only its cost can keep it out."""
    found = smallest(vote(10, {"park": 0}, []), "greedy")
    assert list(found) == [MarginKind.COST]
    assert found[MarginKind.COST].then == 1001


@settings(max_examples=80, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(elections(), st.sampled_from(LINES))
def test_a_full_count_of_the_changed_election_turns_the_verdict(election: Election, line: str) -> None:
    """Whatever the rule holds fixed elsewhere: changed as it is said, the election ends otherwise for that project."""
    rule = Rule.parse(line)
    try:
        outcome = rule.count(election)
    except GreenbudgetError:
        return  # rules refuse some elections
    found = margins(election, rule, outcome, workers=1)
    for kind, change in smallest_changes(election, rule, found).items():
        project = election.instance.index_of[change.project]
        if kind is MarginKind.COST:
            changed = with_cost(election, project, change.then)
        elif change.then > change.now:
            changed = with_new_voters(election, project, change.size)
        else:
            changed = with_fewer_votes(election, project, change.size)
        assert (change.project in rule.count(changed).allocation) != change.funded
        assert change.funded == (change.project in outcome.allocation)
        if found.held_fixed is HeldFixed.NOTHING:
            assert change.size <= min(
                margin.difference + each.funded
                for each in found.projects
                if (margin := each.cost if kind is MarginKind.COST else each.votes)
                and (kind is MarginKind.COST or margin.edge or not each.funded)
            )
