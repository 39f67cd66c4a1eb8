"""All ballots of an election, in columns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property
from itertools import pairwise
from math import lcm

import numpy as np
from numpy.typing import NDArray

from .ballot import Ballot
from .ballot_types import BallotType

Integers = NDArray[np.int64]
#: All points of a profile together stay below (times `points_scale`), so that they add up exactly in 64 bits.
MOST_POINTS = 2**62


@dataclass(frozen=True, eq=False)
class Profile:
    """
    All ballots in compressed columns; ballots that are equal as written are stored once.

    Stored ballot k names the projects `choices[offsets[k]:offsets[k + 1]]` (positions in the published list) and gives
    them `points[offsets[k]:offsets[k + 1]] / points_scale`; `points` is None where ballots carry none. Voter v cast the
    stored ballot `ballot_of_voter[v]`. `columns` holds one text per voter under each Pabulib name (voter_id, age …).
    """

    ballot_type: BallotType
    offsets: Integers
    choices: Integers
    ballot_of_voter: Integers
    points: Integers | None = None
    points_scale: int = 1
    columns: Mapping[str, Sequence[str]] = field(default_factory=dict)

    @classmethod
    def of(cls, ballots: Iterable[Ballot], ballot_type: BallotType, *, merge: bool = True) -> Profile:
        """A profile of these ballots, one a voter; `merge=False` stores equal ballots one by one."""
        builder = ProfileBuilder(ballot_type)
        for voter, ballot in enumerate(ballots):
            builder.add(ballot if merge else (voter, ballot), ballot)
        return builder.build()

    @property
    def voters(self) -> int:
        """How many ballots were cast, empty ones included."""
        return len(self.ballot_of_voter)

    @cached_property
    def weights(self) -> Integers:
        """How many voters cast each stored ballot, shape (stored ballots,)."""
        return np.bincount(self.ballot_of_voter, minlength=len(self.offsets) - 1).astype(np.int64)

    @property
    def longest(self) -> int:
        """The number of projects on the longest ballot that was cast."""
        return int(np.diff(self.offsets)[self.weights > 0].max(initial=0))

    def stored_ballot(self, index: int) -> Ballot:
        """Stored ballot `index` as an object."""
        begin, end = int(self.offsets[index]), int(self.offsets[index + 1])
        choices = tuple(self.choices[begin:end].tolist())
        if self.points is None:
            return Ballot(choices)
        scale = self.points_scale
        return Ballot(choices, tuple(Fraction(given, scale) for given in self.points[begin:end].tolist()))

    def stored_ballots(self) -> Iterator[Ballot]:
        """Every stored ballot as an object, in the order of `weights`."""
        choices, ends = self.choices.tolist(), self.offsets.tolist()
        if self.points is None:
            return (Ballot(tuple(choices[begin:end])) for begin, end in pairwise(ends))
        given = self.points.tolist()
        value_of = {value: Fraction(value, self.points_scale) for value in set(given)}
        points = [value_of[value] for value in given]
        return (Ballot(tuple(choices[begin:end]), tuple(points[begin:end])) for begin, end in pairwise(ends))

    def ballots(self) -> Iterator[Ballot]:
        """Every voter's ballot, in the order of the file."""
        stored = list(self.stored_ballots())
        return (stored[index] for index in self.ballot_of_voter.tolist())

    def only(self, keep: NDArray[np.bool_]) -> Profile:
        """The profile of the voters marked True in `keep`, shape (voters,)."""
        marks = keep.tolist()
        columns = {
            name: tuple(text for text, kept in zip(texts, marks, strict=True) if kept)
            for name, texts in self.columns.items()
        }
        cast, ballot_of_voter = np.unique(self.ballot_of_voter[keep], return_inverse=True)
        lengths = np.diff(self.offsets)
        stays = np.repeat(np.isin(np.arange(len(lengths)), cast), lengths)
        return Profile(
            self.ballot_type,
            np.concatenate(([0], np.cumsum(lengths[cast]))).astype(np.int64),
            self.choices[stays],
            ballot_of_voter.astype(np.int64),
            None if self.points is None else self.points[stays],
            self.points_scale,
            columns,
        )

    def __eq__(self, other: object) -> bool:
        """Equal when every voter's type, choices, points and columns are; how they are stored does not count."""
        if not isinstance(other, Profile):
            return NotImplemented
        return (
            self.ballot_type == other.ballot_type
            and {name: list(texts) for name, texts in self.columns.items()}
            == {name: list(texts) for name, texts in other.columns.items()}
            and list(self.ballots()) == list(other.ballots())
        )


class ProfileBuilder:
    """Collects ballots one by one; a ballot whose key was seen before is stored once and counted again."""

    def __init__(self, ballot_type: BallotType) -> None:
        self._ballot_type = ballot_type
        self._index_of: dict[object, int] = {}
        self._ballot_of_voter: list[int] = []
        self._lengths: list[int] = []
        self._choices: list[int] = []
        self._points: list[Fraction] = []
        self._all_give_points = True

    def count_again(self, key: object) -> bool:
        """Count one more voter for the ballot stored under `key`; False when there is none yet."""
        index = self._index_of.get(key)
        if index is None:
            return False
        self._ballot_of_voter.append(index)
        return True

    def add(self, key: object, ballot: Ballot) -> None:
        """Count one more voter for `ballot`, stored under `key`."""
        if not self.count_again(key):
            self._index_of[key] = len(self._lengths)
            self._ballot_of_voter.append(len(self._lengths))
            self._lengths.append(len(ballot.choices))
            self._choices.extend(ballot.choices)
            if ballot.points is None:
                self._all_give_points = False
            else:
                self._points.extend(ballot.points)

    def build(self, columns: Mapping[str, Sequence[str]] | None = None) -> Profile:
        """The profile of all ballots so far, with the voters' columns; OverflowError beyond MOST_POINTS."""
        lengths = np.array(self._lengths, dtype=np.int64)
        offsets = np.concatenate(([0], np.cumsum(lengths))).astype(np.int64)
        choices = np.array(self._choices, dtype=np.int64)
        points: Integers | None = None
        scale = 1
        if self._lengths and self._all_give_points:
            scale = lcm(*{value.denominator for value in self._points})
            scaled = [value.numerator * (scale // value.denominator) for value in self._points]
            weights = np.bincount(self._ballot_of_voter, minlength=len(lengths))
            if float(np.abs(np.array(scaled, dtype=np.float64)) @ np.repeat(weights, lengths)) >= MOST_POINTS:
                raise OverflowError
            points = np.array(scaled, dtype=np.int64)
        return Profile(
            self._ballot_type,
            offsets,
            choices,
            np.array(self._ballot_of_voter, dtype=np.int64),
            points,
            scale,
            dict(columns or {}),
        )
