"""What a green project is about: one climate theme, found by the name of a category."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum


class Theme(Enum):
    """
    The climate themes; the value is the stable id, which settings, open data and wordings go by.

    Eight, as many as the areas of Lisbon's 12th participatory budget (2021), which was given to sustainability; but not
    the same ones, since that edition also had sports and food. These follow the categories of our sample elections.
    https://www.timeout.pt/lisboa/pt/noticias/esta-em-marcha-a-12-edicao-do-orcamento-participativo-031721
    """

    GREENERY = "greenery"
    WATER = "water"
    HEAT = "heat_protection"
    NATURE = "nature"
    ENERGY = "energy"
    TRANSPORT = "transport"
    CIRCULAR = "circular_economy"
    EDUCATION = "education"


#: What offices call their categories, in Polish, English and Ukrainian. Whole names only: a part of a name that happens
#: to match would put a water playground beside rain gardens.
_NAMES = {
    Theme.GREENERY: (
        "zieleń", "zieleń miejska", "tereny zielone",
        "greenery", "green space", "green spaces", "urban greenery", "urban greening",
        "зелень", "озеленення",
    ),
    Theme.WATER: (
        "woda", "retencja", "mała retencja", "woda i retencja",
        "water", "water retention", "rainwater",
        "вода",
    ),
    Theme.HEAT: (
        "ochrona przed upałem", "upały", "adaptacja do upałów",
        "heat protection", "protection from heat", "heat", "cooling",
        "захист від спеки",
    ),
    Theme.NATURE: (
        "przyroda", "bioróżnorodność", "różnorodność biologiczna", "ochrona przyrody",
        "nature", "biodiversity", "nature conservation",
        "природа", "біорізноманіття",
    ),
    Theme.ENERGY: (
        "energia", "energetyka", "efektywność energetyczna",
        "energy", "energy efficiency", "renewable energy",
        "енергія", "енергетика",
    ),
    Theme.TRANSPORT: (
        "transport", "mobilność", "komunikacja", "transport i mobilność",
        "mobility", "sustainable transport", "sustainable mobility",
        "транспорт", "мобільність",
    ),
    Theme.CIRCULAR: (
        "obieg rzeczy", "obieg zamknięty", "gospodarka o obiegu zamkniętym", "odpady",
        "circular economy", "reuse", "re-use", "repair and reuse", "waste",
        "обіг речей", "циркулярна економіка",  # noqa: RUF001 (Ukrainian, and meant)
    ),
    Theme.EDUCATION: (
        "edukacja", "edukacja ekologiczna", "edukacja klimatyczna",
        "education", "climate education", "environmental education",
        "освіта", "екологічна освіта",
    ),
}  # fmt: skip
_THEME_OF = {name: theme for theme, names in _NAMES.items() for name in (theme.value, *names)}


def theme_of(category: str) -> Theme | None:
    """The theme of a category by its name or by the theme's id, in whatever case; None for a name that is not known."""
    return _THEME_OF.get(" ".join(category.casefold().split()))


def themes_of(categories: Iterable[str]) -> tuple[Theme, ...]:
    """The themes of a project's categories, each once, in the order of the categories; unknown names add none."""
    return tuple(dict.fromkeys(theme for name in categories if (theme := theme_of(name)) is not None))
