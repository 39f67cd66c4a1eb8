"""Climate themes: found by what offices call their categories."""

from __future__ import annotations

from pathlib import Path

import pytest

from greenbudget.ballots.pabulib import read_election
from greenbudget.climate import Theme, theme_of, themes_of


@pytest.mark.parametrize(
    ("polish", "english", "theme"),
    [
        ("zieleń", "greenery", Theme.GREENERY),
        ("woda", "water", Theme.WATER),
        ("ochrona przed upałem", "heat protection", Theme.HEAT),
        ("przyroda", "nature", Theme.NATURE),
        ("energia", "energy", Theme.ENERGY),
        ("transport", "transport", Theme.TRANSPORT),
        ("obieg rzeczy", "circular economy", Theme.CIRCULAR),
        ("edukacja", "education", Theme.EDUCATION),
    ],
)
def test_a_theme_is_found_by_its_polish_and_its_english_name(polish: str, english: str, theme: Theme) -> None:
    """In capitals and with stray blanks as well; and by its own id."""
    for name in (polish, english, polish.upper(), f"  {english.title()} ", theme.value):
        assert theme_of(name) is theme


def test_a_category_that_is_no_climate_theme_has_none() -> None:
    """Sport is not guessed into a theme, and neither is a name that only contains one."""
    for name in ("sport", "", "wodny plac zabaw", "energia młodych"):
        assert theme_of(name) is None


def test_every_category_of_the_sample_elections_has_a_theme(checkout: Path) -> None:
    """The city of the samples has green projects only."""
    election = read_election(checkout / "sample_elections" / "green_million" / "election.pb").election
    names = {name for project in election.instance.projects for name in project.categories}
    assert len(names) == 7
    assert {theme_of(name) for name in names} == set(Theme) - {Theme.EDUCATION}


def test_a_project_of_two_categories_has_two_themes_each_once() -> None:
    """They keep the order of the categories; a category without a theme adds none."""
    assert themes_of(["woda", "sport", "zieleń", "Water"]) == (Theme.WATER, Theme.GREENERY)


def test_the_ids_of_the_themes_stay_as_they_are() -> None:
    """Open data and settings go by them."""
    assert [theme.value for theme in Theme] == [
        "greenery", "water", "heat_protection", "nature", "energy", "transport", "circular_economy", "education",
    ]  # fmt: skip
