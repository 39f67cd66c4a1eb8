"""Ties, settled by one published order that is the same in every round and every rerun."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from greenbudget.ballots.election import Election
from greenbudget.ballots.errors import BadSetting

from .outcome import Tie
from .support import Support
from .terms import Terms

#: What each key prefers; the smaller number wins.
_PREFERENCES: dict[str, Callable[[Election, Support, int], int]] = {
    "lower_cost": lambda election, support, project: election.instance.projects[project].cost,
    "higher_cost": lambda election, support, project: -election.instance.projects[project].cost,
    "more_votes": lambda election, support, project: -support.votes[project],
    "fewer_votes": lambda election, support, project: support.votes[project],
    "more_points": lambda election, support, project: -support.votes[project],
    "more_voters": lambda election, support, project: -support.supporters[project],
    "more_first_ranks": lambda election, support, project: -support.first_ranks[project],
    "published": lambda election, support, project: project,
}
TIE_KEYS = (*_PREFERENCES, "lot")
POINTS_KEYS = ("more_points", "more_voters", "more_first_ranks")


@dataclass(frozen=True)
class TieBreaking:
    """A total order of the projects: `rank[p]` is p's place, `keys` and `values` say what decided between two."""

    keys: tuple[str, ...]
    values: tuple[tuple[int, ...], ...]
    rank: tuple[int, ...]
    lot: tuple[str, ...] = ()

    def settle(self, round_number: int, tied: Sequence[int], ids: Sequence[str]) -> Tie:
        """Put tied projects into their order and write down which key parted each from the next."""
        order = sorted(tied, key=self.rank.__getitem__)
        decided_by = tuple(self._parted(first, second) for first, second in pairwise(order))
        return Tie(round_number, tuple(ids[project] for project in order), decided_by)

    def _parted(self, first: int, second: int) -> str:
        return next(key for key, values in zip(self.keys, self.values, strict=True) if values[first] != values[second])


def default_ties(election: Election, *, lot: bool = False) -> tuple[str, ...]:
    """Lower cost, more votes (points, voters, first ranks where ballots carry points), then the published order."""
    votes = POINTS_KEYS if election.profile.ballot_type.carries_points else ("more_votes",)
    return ("lower_cost", *votes, "lot" if lot else "published")


def tie_breaking(election: Election, support: Support, terms: Terms) -> TieBreaking:
    """
    The order that settles ties: the keys of `terms.ties` in turn; what they leave open goes by published order.

    Raises BadSetting for a key that does not fit the ballots, or a lot that does not fit the projects.
    """
    keys = tuple(terms.ties or default_ties(election, lot=bool(terms.lot) or terms.lot_seed is not None))
    _check_keys(election, keys, terms.lot, terms.lot_seed)
    if keys[-1] != "published":
        keys = (*keys, "published")
    drawn = _lot(election, terms.lot, terms.lot_seed)
    values = []
    projects = range(len(election.instance.projects))
    for key in keys:
        if key == "lot":
            place = {project_id: at for at, project_id in enumerate(drawn)}
            values.append(tuple(place.get(project.id, len(place)) for project in election.instance.projects))
        else:
            values.append(tuple(_PREFERENCES[key](election, support, project) for project in projects))
    order = sorted(projects, key=lambda project: tuple(column[project] for column in values))
    rank = [0] * len(order)
    for at, project in enumerate(order):
        rank[project] = at
    return TieBreaking(keys, tuple(values), tuple(rank), drawn)


def draw_lot(seed: str, ids: Sequence[str]) -> tuple[str, ...]:
    r"""
    A lot that anyone can draw again: ids in the order of SHA-256(seed, a line feed, id), all in UTF-8.

    With coreutils: printf '%s\n%s' "$seed" "$id" | sha256sum
    """
    return tuple(sorted(ids, key=lambda project_id: hashlib.sha256(f"{seed}\n{project_id}".encode()).digest()))


def _check_keys(election: Election, keys: tuple[str, ...], lot: Sequence[str] | None, lot_seed: str | None) -> None:
    shown = ",".join(keys)
    has_lot = bool(lot) or lot_seed is not None
    if lot and lot_seed is not None:
        raise BadSetting("lot_seed", lot_seed, "a recorded lot is given as well; keep one of lot and lot_seed")
    if "lot" in keys and not has_lot:
        raise BadSetting("ties", shown, "it names lot, so give lot=… (the recorded order) or lot_seed=… (to draw one)")
    if has_lot and "lot" not in keys:
        name, value = ("lot", ",".join(lot)) if lot else ("lot_seed", str(lot_seed))
        raise BadSetting(name, value, f"ties={shown} does not name lot, so the lot would decide nothing")
    if election.profile.ballot_type.carries_points:
        for key in ("more_votes", "fewer_votes"):
            if key in keys:
                why = f"{key} can mean several things where ballots carry points; name {', '.join(POINTS_KEYS[:2])}"
                raise BadSetting("ties", shown, f"{why} or {POINTS_KEYS[2]}")
    else:
        for key in POINTS_KEYS:
            if key in keys:
                raise BadSetting(
                    "ties", shown, f"these ballots carry no points, so {key} means nothing; use more_votes"
                )


def _lot(election: Election, lot: Sequence[str] | None, lot_seed: str | None) -> tuple[str, ...]:
    ids = [project.id for project in election.instance.projects]
    if lot_seed is not None:
        return draw_lot(lot_seed, ids)
    for project_id in lot or ():
        if project_id not in election.instance.index_of:
            raise BadSetting("lot", ",".join(lot or ()), f"there is no project {project_id}")
    return tuple(lot or ())
