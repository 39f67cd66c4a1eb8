"""Counting an election again with one project changed, and with the endowment of equal shares held fixed."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property
from typing import cast

import numpy as np

from greenbudget.ballots.ballot_types import Approval, ChooseOne, Ranked, Scoring
from greenbudget.ballots.election import Election
from greenbudget.ballots.profile import Integers

from ..comparison import compare_allocations
from ..constraints import constraints
from ..equal_shares import last_run
from ..greedy import Purse, spend
from ..market import Market, open_market
from ..outcome import Outcome, Stage
from ..rule import Rule
from ..shopping import Run, shop
from ..support import Support, count_support, default_points
from ..tally import Tally, tally
from ..terms import Terms
from ..tie_breaking import tie_breaking
from ..welfare import best_projects
from .what_if import most_points, supporters_in_turn, with_cost, with_new_voters, without_project, without_votes


@dataclass(frozen=True)
class Recount:
    """
    A count that was made, ready to be made again with one project changed.

    `endowment` is what each voter holds, in minor units, where equal shares decided; None where nothing is held fixed:
    for greedy, for knapsack, and where greedy replaced equal shares.
    """

    rule: Rule
    counted: Tally
    outcome: Outcome
    endowment: Fraction | None

    @classmethod
    def of(cls, election: Election, rule: Rule, outcome: Outcome) -> Recount:
        """The count of `election` by `rule` that gave `outcome`."""
        election = replace(election, profile=replace(election.profile, columns={}))  # no rule reads them
        replaced = outcome.comparison is not None and outcome.comparison.greedy_wins
        endowment = outcome.completion.endowment if outcome.completion and not replaced else None
        counted = tally(election, rule.terms, swiecie=rule.values().get("eligibility") == "swiecie")
        return cls(rule, counted, outcome, endowment)

    @property
    def election(self) -> Election:
        return self.counted.election

    @cached_property
    def values(self) -> dict[str, object]:
        """Every setting's value."""
        return self.rule.values()

    @cached_property
    def terms(self) -> Terms:
        return self.rule.terms

    @cached_property
    def market(self) -> Market:
        """The stalls of equal shares."""
        return open_market(self.counted, self.satisfaction)

    @cached_property
    def satisfaction(self) -> str:
        return str(self.values["satisfaction"])

    @cached_property
    def purchases(self) -> Sequence[tuple[int, Fraction]]:
        """What equal shares itself bought, in order, and the payment for each; see `Offer`."""
        index_of, rounds = self.election.instance.index_of, self.outcome.rounds
        return [(index_of[r.project], r.offers[0].payment) for r in rounds if r.stage is Stage.EQUAL_SHARES]

    # Changed elections, as they are counted in full and as they are tallied ------------------------------------------

    def with_cost(self, project: int, cost: int) -> Election:
        return with_cost(self.election, project, cost)

    def with_new_voters(self, project: int, voters: int) -> Election:
        return with_new_voters(self.election, project, voters)

    def with_fewer_votes(self, project: int, votes: int) -> Election:
        return self.without_votes(project, self.supporters_in_turn(project)[:votes])

    def without_votes(self, project: int, voters: Integers) -> Election:
        return without_votes(self.election, project, voters)

    def tally_with_cost(self, project: int, cost: int) -> Tally:
        return self._tally(self.with_cost(project, cost), self.counted.support)

    def tally_without(self, project: int) -> Tally:
        return self._tally(without_project(self.election, project), self.counted.support)

    def tally_with_new_voters(self, project: int, voters: int) -> Tally:
        given = self.points_of_new_voter(project)
        if given is None:
            return self._tally(self.with_new_voters(project, voters))
        return self._tally(self.election, _with_new_voters(self.counted.support, project, voters, given))

    def tally_without_votes(self, project: int, voters: Integers) -> Tally:
        if self.endowment is None and isinstance(self.election.profile.ballot_type, Approval | ChooseOne):
            # Whose approvals they were does not matter.
            return self._tally(self.election, _less(self.counted.support, project, len(voters)))
        return self._tally(self.without_votes(project, voters))

    def _tally(self, election: Election, support: Support | None = None) -> Tally:
        support = support or count_support(election, self.terms.points)
        swiecie = self.values.get("eligibility") == "swiecie"
        return Tally(
            election,
            support,
            constraints(election, support, self.terms, swiecie=swiecie),
            tie_breaking(election, support, self.terms),
        )

    def points_of_new_voter(self, project: int) -> int | None:
        """
        What one new voter gives the project, in the units of `Support.points`.

        None where new voters change more than that: they score other projects, or set the scale or the worth of ranks.
        """
        profile, scale = self.election.profile, self.counted.support.scale
        kind = profile.ballot_type
        if not profile.voters or (isinstance(kind, Scoring) and kind.default_score):
            return None
        if isinstance(kind, Ranked) and (self.terms.points is not None or profile.points is None):
            by_rank = self.terms.points or default_points(self.election)
            given = by_rank[0] if by_rank else Fraction(0)
        else:
            given = most_points(profile) if profile.points is not None and kind.carries_points else Fraction(1)
        return int(given * scale) if given > 0 and (given * scale).denominator == 1 else None

    # Counting again --------------------------------------------------------------------------------------------------

    def funded(self, counted: Tally) -> Collection[int]:
        """Who is funded in a changed election, with what is held fixed."""
        if self.endowment is None:
            return self._by_votes(counted)
        return self._completed(counted, shop(open_market(counted, self.satisfaction), self.endowment))

    def funded_in_full(self, election: Election) -> Collection[int]:
        """Who is funded by a full count, with nothing held fixed; what it does not need to write down is left out."""
        counted = self._tally(election)
        if self.rule.name != "equal_shares":
            return self._by_votes(counted)
        run, _ = last_run(
            open_market(counted, self.satisfaction),
            completion=str(self.values["completion"]),
            stop_when_exhaustive=bool(self.values["stop_when_exhaustive"]),
            endowment_start=cast("str | None", self.values["endowment_start"]),
            endowment_step=cast(Fraction, self.values["endowment_step"]),
        )
        return self._completed(counted, run)

    def _completed(self, counted: Tally, run: Run) -> Collection[int]:
        """Who is funded after the stages that follow equal shares."""
        purse = Purse(counted)
        purse.take_over(run.purchases, ())
        if str(self.values["completion"]).endswith("utilitarian"):
            purse.fund(Stage.UTILITARIAN, range(len(counted.ids)))
        if self.values["comparison"] == "none":
            return purse.funded
        greedy, _ = spend(counted)
        compared = compare_allocations(counted, tuple(purse.funded), tuple(greedy.funded))
        return greedy.funded if compared.greedy_wins else purse.funded

    def _by_votes(self, counted: Tally) -> Collection[int]:
        if self.rule.name == "equal_shares":
            return spend(counted)[0].funded
        if self.rule.name == "knapsack":
            return best_projects(counted, str(self.values["objective"]), self.terms.min_share)
        return spend(
            counted,
            misfit=str(self.values["misfit"]),
            order=str(self.values["order"]),
            top_up=cast("Fraction | None", self.values["top_up"]),
            min_share=self.terms.min_share,
        )[0].funded

    def supporters_in_turn(self, project: int) -> Integers:
        return supporters_in_turn(self.election, project, self.terms.points)


def _with_new_voters(support: Support, project: int, voters: int, given: int) -> Support:
    """The support with one more merged ballot, which gives points to the project alone."""
    end = int(support.offsets[project + 1])
    return replace(
        support,
        voters=support.voters + voters,
        weights=np.append(support.weights, voters),
        offsets=support.offsets + (np.arange(len(support.offsets)) > project),
        ballots=np.insert(support.ballots, end, len(support.weights)),
        points=np.insert(support.points, end, given),
        votes=_plus(support.votes, project, voters * given),
        supporters=_plus(support.supporters, project, voters),
        first_ranks=_plus(support.first_ranks, project, voters),
    )


def _less(support: Support, project: int, votes: int) -> Support:
    """The sums with fewer approvals; the ballots stay, and only equal shares would look at them."""
    return replace(
        support,
        votes=_plus(support.votes, project, -votes),
        supporters=_plus(support.supporters, project, -votes),
        first_ranks=_plus(support.first_ranks, project, -votes),
    )


def _plus(numbers: tuple[int, ...], project: int, amount: int) -> tuple[int, ...]:
    return (*numbers[:project], numbers[project] + amount, *numbers[project + 1 :])
