"""How many voted, by area, age, sex and voting method, in groups so large that nobody can be picked out of them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from greenbudget.ballots.profile import Profile

#: Columns of Pabulib that say where a voter lives; the first that the file fills counts.
VOTER_AREA_COLUMNS = ("district", "neighborhood")
#: The lowest age of each band and its id, in ascending order.
_AGE_BANDS = (
    (0, "0-17"),
    (18, "18-24"),
    (25, "25-34"),
    (35, "35-44"),
    (45, "45-54"),
    (55, "55-64"),
    (65, "65-74"),
    (75, "75+"),
)
AGE_BANDS = tuple(name for _, name in _AGE_BANDS)
_OLDEST = 120
_AGE = re.compile(r"([0-9]{1,3})(?:[.,][0-9]*)?")
_SEXES = {
    "f": "F",
    "k": "F",
    "female": "F",
    "kobieta": "F",
    "m": "M",
    "male": "M",
    "mężczyzna": "M",
    "mezczyzna": "M",
}
#: The name of those whose column is empty.
NOT_STATED = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Voters of one name, or of several small groups together; "" stands for those who state nothing."""

    names: tuple[str, ...]
    voters: int


@dataclass(frozen=True, slots=True)
class Breakdown:
    """
    All voters by one column of the file, each in one group.

    Areas and voting methods by voters, most first, then by name; sexes F, M, others; ages ascending by the ids of
    AGE_BANDS. Groups of several names come after the others, but for ages, and those who state nothing last. The names
    within a group stand in their own order, not by voters.
    """

    column: str
    groups: tuple[Group, ...]


@dataclass(frozen=True, slots=True)
class Turnout:
    """How many voted, and who; no group has fewer than `smallest` voters."""

    voters: int
    smallest: int
    breakdowns: tuple[Breakdown, ...]

    def breakdown(self, column: str) -> Breakdown | None:
        """The breakdown by a column; None where there is none."""
        return next((found for found in self.breakdowns if found.column == column), None)


def turnout(profile: Profile, *, smallest: int = 10) -> Turnout:
    """
    How many voted, by area, age, sex and voting method, as far as the file says and `smallest` allows.

    Groups of fewer than `smallest` voters are put together until none is left: an age band with the neighbour that has
    fewer voters (of equals the younger one; bands between the two that nobody is in come along), other groups all in
    one, and where that is still too small the smallest of the others with it. So no small group can be worked out from
    the rest. Too few who state no age join the age group with the fewest voters (of equals the oldest), which then
    stands last.

    An age that is no number from 0 to 120 counts as not stated. No breakdown is given where all voters together are
    fewer than `smallest`, and none that would be a single group of several names or of those who state nothing.
    """
    found = []
    if profile.voters >= smallest:
        area = next((column for column in VOTER_AREA_COLUMNS if any(map(str.strip, _texts(profile, column)))), None)
        for column in filter(None, (area, "age", "sex", "voting_method")):
            counts = _counts(_texts(profile, column), _NAMES.get(column, str))
            groups = _ages(counts, smallest) if column == "age" else _others(counts, smallest, sexes=column == "sex")
            if len(groups) > 1 or (groups and len(groups[0].names) == 1 and groups[0].names[0] != NOT_STATED):
                found.append(Breakdown(column, tuple(groups)))
    return Turnout(profile.voters, smallest, tuple(found))


def _texts(profile: Profile, column: str) -> Sequence[str]:
    return profile.columns.get(column, ())


def _counts(texts: Sequence[str], name: Callable[[str], str]) -> dict[str, int]:
    """How many voters each name has; texts differ by more than the spaces around them."""
    counts: Counter[str] = Counter()
    for text, voters in Counter(texts).items():
        counts[name(text.strip())] += voters
    return dict(counts)


def _age_band(text: str) -> str:
    """The id of the band that an age belongs to."""
    match = _AGE.fullmatch(text)
    if match is None or int(match[1]) > _OLDEST:
        return NOT_STATED
    return next(name for lowest, name in reversed(_AGE_BANDS) if int(match[1]) >= lowest)


def _sex(text: str) -> str:
    return _SEXES.get(text.casefold(), text)


_NAMES: Mapping[str, Callable[[str], str]] = {"age": _age_band, "sex": _sex}


def _others(counts: Mapping[str, int], smallest: int, *, sexes: bool) -> list[Group]:
    """Groups that have no neighbours: all small ones together."""

    def first(name: str) -> tuple[int, int, str]:
        return (("F", "M").index(name) if sexes and name in ("F", "M") else 2, -counts[name], name)

    by_size = sorted(counts, key=lambda name: (-counts[name], name))
    merged: list[str] = []
    together = 0
    while by_size and (counts[by_size[-1]] < smallest or 0 < together < smallest):
        merged.append(by_size.pop())
        together += counts[merged[-1]]
    groups = [Group((name,), counts[name]) for name in sorted(by_size, key=first) if name != NOT_STATED]
    if merged:
        groups.append(Group(tuple(sorted(merged, key=lambda name: (name == NOT_STATED, name))), together))
    if NOT_STATED in by_size:
        groups.append(Group((NOT_STATED,), counts[NOT_STATED]))
    return groups


def _ages(counts: Mapping[str, int], smallest: int) -> list[Group]:
    """Age bands in ascending order, small ones with a neighbour."""
    groups = [Group((band,), counts[band]) for band in AGE_BANDS if counts.get(band)]
    while len(groups) > 1 and min(group.voters for group in groups) < smallest:
        at = min(range(len(groups)), key=lambda place: groups[place].voters)
        beside = [place for place in (at - 1, at + 1) if 0 <= place < len(groups)]
        low = min(at, min(beside, key=lambda place: groups[place].voters))
        younger, older = groups[low : low + 2]
        names = AGE_BANDS[AGE_BANDS.index(younger.names[0]) : AGE_BANDS.index(older.names[-1]) + 1]
        groups[low : low + 2] = [Group(names, younger.voters + older.voters)]
    silent = counts.get(NOT_STATED, 0)
    if not silent:
        return groups
    if groups and (silent < smallest or groups[0].voters < smallest):
        at = min(range(len(groups)), key=lambda place: (groups[place].voters, -place))
        joined = groups.pop(at)
        return [*groups, Group((*joined.names, NOT_STATED), joined.voters + silent)]
    return [*groups, Group((NOT_STATED,), silent)]
