"""Greedy: the projects with the most votes, one after another, as the money allows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from fractions import Fraction
from itertools import groupby
from math import ceil

from greenbudget.ballots.election import Election
from greenbudget.ballots.errors import BadSetting, plain

from .outcome import Outcome, Reason, Refusal, Round, Stage, Tie
from .tally import Tally, tally
from .terms import PLAIN_TERMS, Terms


def greedy(
    election: Election,
    *,
    misfit: str = "skip",
    order: str = "votes",
    top_up: Fraction | None = None,
    terms: Terms = PLAIN_TERMS,
) -> Outcome:
    """
    Fund projects in descending order of votes, or of votes per cost, while money remains.

    A project that no longer fits is skipped (`misfit="skip"`), ends the count ("stop"), or is topped up by the city if
    at least the share `top_up` of its cost is left ("top_up"), which also ends the count. `min_share` first funds
    projects of a category until they have received that share of the budget limit or none of them fits.

    Talmon & Faliszewski (2019), arXiv:1811.07875; Warsaw, Łódź, Kraków (skip), Wrocław, Gdynia (stop), Poznań (top_up).
    """
    if misfit == "top_up" and top_up is None:
        raise BadSetting("misfit", misfit, "say from which share of its cost the city tops up, as in top_up=80%")
    if misfit != "top_up" and top_up is not None:
        raise BadSetting("top_up", f"{plain(top_up * 100)}%", f"misfit={misfit} tops nothing up; set misfit=top_up")
    counted = tally(election, terms)
    purse, targets = spend(counted, misfit=misfit, order=order, top_up=top_up, min_share=terms.min_share)
    return Outcome(
        rule="greedy",
        settings={},
        budget_limit=election.instance.budget_limit,
        voters=counted.support.voters,
        allocation=purse.allocation,
        total_cost=purse.spent,
        rounds=tuple(purse.rounds),
        refusals=purse.refusals,
        ties=tuple(purse.ties),
        lot=counted.tie_breaking.lot,
        min_share_targets=targets,
    )


def spend(
    counted: Tally,
    *,
    misfit: str = "skip",
    order: str = "votes",
    top_up: Fraction | None = None,
    min_share: Mapping[str, Fraction] | None = None,
) -> tuple[Purse, dict[str, tuple[int, int]]]:
    """The purse after greedy has spent it; for each category its share as an amount and what it received by then."""
    purse = Purse(counted, per_cost=order == "votes_per_cost")
    purse.refuse_barred()
    targets = {category: purse.fund_category(category, share) for category, share in (min_share or {}).items()}
    purse.fund(Stage.GREEDY, range(len(counted.ids)), misfit=misfit, top_up=top_up)
    return purse, targets


class Purse:
    """Money being spent by votes: what is funded so far, what is left, and why the others were refused."""

    def __init__(self, counted: Tally, *, per_cost: bool = False) -> None:
        self._tally = counted
        self._per_cost = per_cost
        self.spent = 0
        self.funded: dict[int, None] = {}
        self.rounds: list[Round] = []
        self.ties: list[Tie] = []
        self._refused: dict[int, Refusal] = {}

    @property
    def left(self) -> int:
        return self._tally.election.instance.budget_limit - self.spent

    @property
    def allocation(self) -> tuple[str, ...]:
        return self._tally.names(tuple(self.funded))

    @property
    def refusals(self) -> tuple[Refusal, ...]:
        """The refusals, in the published order."""
        return tuple(self._refused[project] for project in sorted(self._refused))

    def refuse_barred(self) -> None:
        """Refuse whatever cannot win: withdrawn, below the threshold, not eligible."""
        self._refused.update(self._tally.constraints.barred)

    def take_over(self, funded: Sequence[int], rounds: Sequence[Round]) -> None:
        """Go on from what another rule has funded."""
        for project in funded:
            self.funded[project] = None
            self.spent += self._tally.costs[project]
        self.rounds.extend(rounds)

    def in_order(self, projects: Iterable[int]) -> list[list[int]]:
        """Projects in groups of equal votes (or votes per cost), best group first, ties settled within each."""
        rank = self._tally.tie_breaking.rank
        order = sorted(projects, key=rank.__getitem__)
        order.sort(key=self._worth, reverse=True)  # keeps the order of ties among equals
        return [list(group) for _, group in groupby(order, key=self._worth)]

    def _worth(self, project: int) -> tuple[bool, Fraction]:
        votes, cost = self._tally.support.votes[project], self._tally.costs[project]
        if not self._per_cost:
            return False, Fraction(votes)
        # A project without cost comes before all others, by votes among its like.
        return cost == 0, Fraction(votes, cost or 1)

    def fund(
        self,
        stage: Stage,
        projects: Iterable[int],
        *,
        misfit: str = "skip",
        top_up: Fraction | None = None,
        enough: Callable[[], bool] = lambda: False,
    ) -> None:
        """Fund what fits of `projects` in their order, until `enough`; refusals of a skipping stage are not final."""
        stopped_by: int | None = None
        candidates = [p for p in projects if p not in self.funded and p not in self._tally.constraints.barred]
        for group in self.in_order(candidates):
            if enough():
                return
            if len(group) > 1 and stopped_by is None:
                self._write_down_tie(group)
            for project in group:
                if enough():
                    return
                if stopped_by is not None:
                    self._refuse(project, Reason.AFTER_STOP, by=stopped_by)
                elif (rival := self._tally.constraints.excluded_by(project, self.funded)) is not None:
                    self._refuse(project, Reason.EXCLUDED, by=rival)
                elif self._tally.costs[project] <= self.left:
                    self._add(project, stage)
                elif misfit == "top_up" and top_up is not None and self.left >= top_up * self._tally.costs[project]:
                    self._add(project, Stage.TOP_UP)
                    stopped_by = project
                else:
                    self._refuse(project, Reason.DID_NOT_FIT)
                    if misfit != "skip":
                        stopped_by = project

    def fund_category(self, category: str, share: Fraction) -> tuple[int, int]:
        """
        Fund within one category until it has received `share` of the budget limit or nothing of it fits.

        Gives the share as an amount and what the category received by then, in minor units.
        """
        members = self._tally.members(category)
        target = ceil(share * self._tally.election.instance.budget_limit)

        def received() -> int:
            return sum(self._tally.costs[project] for project in members if project in self.funded)

        self.fund(Stage.MIN_SHARE, members, enough=lambda: received() >= target)
        return target, received()

    def _write_down_tie(self, group: list[int]) -> None:
        self.ties.append(self._tally.tie_breaking.settle(len(self.rounds) + 1, group, self._tally.ids))

    def _add(self, project: int, stage: Stage) -> None:
        cost = self._tally.costs[project]
        self.funded[project] = None
        self._refused.pop(project, None)
        self.spent += cost
        votes = self._tally.support.shown_votes(project)
        number = len(self.rounds) + 1
        self.rounds.append(Round(number, stage, self._tally.ids[project], votes, cost, max(0, self.left)))

    def _refuse(self, project: int, reason: Reason, by: int | None = None) -> None:
        needs_money = reason is Reason.DID_NOT_FIT
        self._refused[project] = Refusal(
            self._tally.ids[project],
            reason,
            self._tally.support.shown_votes(project),
            Fraction(self._tally.costs[project]) if needs_money else None,
            Fraction(self.left) if needs_money else None,
            None if by is None else self._tally.ids[by],
        )
