"""How many voted, by area, age, sex and voting method, without giving anybody away."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenbudget.ballots.ballot import Ballot
from greenbudget.ballots.ballot_types import Approval
from greenbudget.ballots.pabulib import read_election
from greenbudget.ballots.profile import Profile
from greenbudget.rules.turnout import AGE_BANDS, Breakdown, Turnout, turnout


def voters(columns: Mapping[str, Sequence[str]]) -> Profile:
    """Voters of whom the file says what `columns` hold."""
    number = max(map(len, columns.values()))
    return replace(Profile.of([Ballot((0,))] * number, Approval()), columns=dict(columns))


def shown(found: Breakdown | None) -> list[tuple[str, int]]:
    """Every group as "a + b" and its voters; those who state nothing are "-"."""
    assert found is not None
    return [(" + ".join(name or "-" for name in group.names), group.voters) for group in found.groups]


def by(column: str, texts: Sequence[str], smallest: int = 10) -> list[tuple[str, int]]:
    return shown(turnout(voters({column: texts}), smallest=smallest).breakdown(column))


# What the columns mean ------------------------------------------------------------------------------------------------


def test_ages_fall_into_bands() -> None:
    """17 is under 18, 18 is not, 74 and 75 part; the bands stand from young to old."""
    ages = ["75", "17", "18", "24", "25", "34.0", "74", "120", "0"]
    assert by("age", ages, smallest=1) == [
        ("0-17", 2),
        ("18-24", 2),
        ("25-34", 2),
        ("65-74", 1),
        ("75+", 2),
    ]


def test_what_is_no_age_counts_as_not_stated() -> None:
    """An empty cell, a word, a negative number and 999 say nothing; the sum is still that of all voters."""
    assert by("age", ["30", "", "unknown", "-3", "999", " 31 ", "1984"], smallest=1) == [("25-34", 2), ("-", 5)]


def test_women_come_first_however_the_file_calls_them() -> None:
    """F, K, female and kobieta are one, M, male and mężczyzna another; other texts stay as they are."""
    sexes = ["M", "male", "m", "Mężczyzna", "F", "K", "kobieta", "X", "X", ""]
    assert by("sex", sexes, smallest=1) == [("F", 3), ("M", 4), ("X", 2), ("-", 1)]


def test_voting_methods_and_areas_stand_by_voters_then_by_name() -> None:
    """The larger group comes first, of equals the first by name; who states nothing comes last."""
    assert by("voting_method", ["paper", "internet", "internet"], smallest=1) == [("internet", 2), ("paper", 1)]
    areas = ["West", "East", "East", "West", "Old Town", "", "", ""]
    assert by("district", areas, smallest=1) == [("East", 2), ("West", 2), ("Old Town", 1), ("-", 3)]


def test_where_voters_live_comes_from_the_district_and_else_from_the_neighborhood() -> None:
    """The first of the two columns that says anything counts, and the breakdown says which one it was."""
    hills = ["Hill"] * 3
    both = turnout(voters({"neighborhood": hills, "district": ["North"] * 3}), smallest=1)
    assert [found.column for found in both.breakdowns] == ["district"]
    empty = turnout(voters({"neighborhood": hills, "district": ["", " ", ""]}), smallest=1)
    assert [found.column for found in empty.breakdowns] == ["neighborhood"]


def test_a_column_that_says_nothing_is_left_out() -> None:
    """Empty cells and columns that the file lacks give no breakdown; that all voted on paper is worth saying."""
    found = turnout(voters({"sex": [""] * 20, "voting_method": ["paper"] * 20}))
    assert [breakdown.column for breakdown in found.breakdowns] == ["voting_method"]
    assert found.breakdown("sex") is None
    assert turnout(Profile.of([Ballot(())] * 20, Approval())) == Turnout(20, 10, ())


# Small groups ---------------------------------------------------------------------------------------------------------


def test_small_areas_are_put_together() -> None:
    """Of areas with 30, 20, 6 and 5 voters the last two are told as one of 11, in the order of their names."""
    areas = ["A"] * 30 + ["B"] * 20 + ["D"] * 6 + ["C"] * 5
    assert by("district", areas) == [("A", 30), ("B", 20), ("C + D", 11)]


def test_a_small_area_cannot_be_worked_out_by_subtraction() -> None:
    """Three voters alone would be all minus the others, so the smallest of the others joins them."""
    assert by("district", ["A"] * 30 + ["B"] * 20 + ["C"] * 3) == [("A", 30), ("B + C", 23)]
    assert by("district", ["A"] * 30 + ["B"] * 20 + [""] * 3) == [("A", 30), ("B + -", 23)]


def test_of_two_equal_areas_the_later_by_name_joins_the_small_one() -> None:
    """Who comes first in the file does not matter."""
    assert by("district", ["B"] * 20 + ["A"] * 20 + ["C"] * 3) == [("A", 20), ("B + C", 23)]


def test_a_small_age_band_joins_its_neighbour_with_fewer_voters() -> None:
    """Two voters of 18 to 24 go with the 12 older ones rather than with the 15 younger ones."""
    ages = ["16"] * 15 + ["20"] * 2 + ["30"] * 12
    assert by("age", ages) == [("0-17", 15), ("18-24 + 25-34", 14)]
    assert by("age", ["16"] * 12 + ["20"] * 2 + ["30"] * 12) == [("0-17 + 18-24", 14), ("25-34", 12)]


def test_age_bands_that_were_put_together_have_no_gap() -> None:
    """Nobody is 18 to 24: when the young join the next ones there are, those years come along."""
    assert by("age", ["16"] * 4 + ["30"] * 12 + ["40"] * 20) == [("0-17 + 18-24 + 25-34", 16), ("35-44", 20)]


def test_too_few_without_an_age_join_the_smallest_age_group() -> None:
    """Three who say nothing go with the 12 of 35 to 44; that group then stands last."""
    assert by("age", ["40"] * 12 + ["30"] * 20 + [""] * 3) == [("25-34", 20), ("35-44 + -", 15)]
    assert by("age", ["40"] * 12 + ["30"] * 20 + [""] * 30) == [("25-34", 20), ("35-44", 12), ("-", 30)]


def test_where_too_few_voted_nothing_is_broken_down() -> None:
    """Of nine voters only their number is told; and a breakdown into one group of all says nothing."""
    assert turnout(voters({"sex": ["F"] * 9})) == Turnout(9, 10, ())
    assert turnout(voters({"sex": ["F"] * 7 + ["M"] * 7})) == Turnout(14, 10, ())
    assert turnout(voters({"age": ["30"] * 7 + [""] * 7})) == Turnout(14, 10, ())


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["", "A", "B", "C", "D", "E"]),
            st.sampled_from(["", "x", *map(str, range(0, 100, 7))]),
            st.sampled_from(["", "F", "K", "M", "X"]),
            st.sampled_from(["internet", "paper", ""]),
        ),
        max_size=80,
    ),
    st.integers(0, 12),
)
def test_every_voter_is_in_one_group_and_no_group_is_small(rows: list[tuple[str, ...]], smallest: int) -> None:
    """The groups of every breakdown add up to all voters, none is below the smallest, and no name stands twice."""
    names = ("district", "age", "sex", "voting_method")
    columns = {name: [row[at] for row in rows] for at, name in enumerate(names)}
    found = turnout(voters(columns), smallest=smallest)
    for breakdown in found.breakdowns:
        assert sum(group.voters for group in breakdown.groups) == found.voters == len(rows)
        assert all(group.voters >= smallest for group in breakdown.groups)
        listed = [name for group in breakdown.groups for name in group.names]
        assert len(listed) == len(set(listed))
    if (ages := found.breakdown("age")) is not None:
        for group in ages.groups:
            places = [AGE_BANDS.index(name) for name in group.names if name]
            assert places == list(range(places[0], places[0] + len(places))) if places else group.names == ("",)
    turned = turnout(voters({name: texts[::-1] for name, texts in columns.items()}), smallest=smallest)
    assert turned == found


# Real elections -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["Poland_Warszawa_2021_Rembertow.pb", "Poland_Wroclaw_2024.pb"])
def test_turnout_of_real_elections_adds_up(real_elections: Path, name: str) -> None:
    """Everybody who voted is in one group of every breakdown."""
    profile = read_election(real_elections / name).election.profile
    found = turnout(profile)
    assert found.breakdowns
    assert {sum(group.voters for group in breakdown.groups) for breakdown in found.breakdowns} == {profile.voters}
