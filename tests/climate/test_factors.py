"""Emission factors: none without a source, and none that changes behind a card's back."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from greenbudget.climate import (
    ClimateCard,
    Factor,
    FactorTaken,
    FaultyCard,
    FaultyFactors,
    Range,
    read_card,
    read_factors,
    shipped_factors,
    with_own,
    yearly_co2e,
)
from greenbudget.climate.factors import UNITS
from greenbudget.climate.ranges import shown

OWN = """
[own-heat]
name = { pl = "ciepło z sieci" }
value = 100
low = 90.5
high = 110
unit = "kg CO2e/GJ"
year = 2025
seen_on = 2026-11-24
sources = [{ title = "Raport roczny", publisher = "Ciepłownia", year = 2026 }]
"""


def own(**changes: object) -> dict[str, Any]:
    """An office's own factor with some entries changed; None takes an entry out."""
    tables = tomllib.loads(OWN, parse_float=Decimal)
    tables["own-heat"] = {name: value for name, value in (tables["own-heat"] | changes).items() if value is not None}
    return tables


def card(*uses: dict[str, object], **entries: object) -> ClimateCard:
    """A card with these uses of factors."""
    return read_card({"factors": list(uses), **entries}, "7")


# The factors that are shipped -----------------------------------------------------------------------------------------


def test_every_shipped_factor_quotes_who_says_so() -> None:
    """Each source has a title, a publisher, a year, the words, and a place where they can be read."""
    for factor_id, factor in shipped_factors().items():
        assert factor.sources, factor_id
        assert factor.note, factor_id
        assert factor.seen_on == date(2026, 11, 24), factor_id
        assert all((factor.name.pl, factor.name.en, factor.name.uk)), factor_id
        for source in factor.sources:
            assert source.title, factor_id
            assert source.quote, factor_id
            assert source.address or source.seen_at, factor_id
            assert 1990 < source.year <= 2026, factor_id


@pytest.mark.parametrize(
    ("factor_id", "end", "words", "divided_by"),
    [
        ("pl-electricity", "value", "608.18", 1000),
        ("pl-electricity", "high", "661.93", 1000),
        ("natural-gas", "value", "56100", 1000),
        ("natural-gas", "low", "0,056", Fraction(1, 1000)),
        ("natural-gas", "high", "56.9", 1),
        ("hard-coal", "value", "94.6", 1),
        ("hard-coal", "low", "0,093", Fraction(1, 1000)),
        ("hard-coal", "high", "98.3", 1),
        ("car", "value", "0,16591", 1),
        ("car", "low", "0.14257", 1),
        ("car", "high", "0.26606", 1),
        ("local-bus", "value", "0.10151", 1),
        ("local-bus", "low", "0.0636", 1),
        ("local-bus", "high", "0.12552", 1),
        ("food-waste-landfill", "value", "700,33263", 1),
        ("food-waste-landfill", "low", "646,72934", 1),
        ("young-tree", "value", "0.060", Fraction(10, 1000)),
        ("pl-solar-yield", "value", "1033", 1),
        ("pl-solar-yield", "low", "990.2", 1),
        ("pl-solar-yield", "high", "1140", 1),
    ],
)
def test_the_figure_stands_in_the_words_that_are_quoted(
    factor_id: str, end: str, words: str, divided_by: int | Fraction
) -> None:
    """The value in the first source, the ends of the range in any; tonnes turned into kg, ten years into one."""
    factor = shipped_factors()[factor_id]
    assert getattr(factor, end) == Fraction(words.replace(",", ".")) / divided_by
    quotes = [source.quote for source in factor.sources]
    assert words in (quotes[0] if end == "value" else " ".join(quotes))


def test_the_ends_of_the_trees_range_follow_from_the_pounds_that_are_quoted() -> None:
    """23.2 and 38.0 lb of carbon in ten years, × 44/12 ÷ 2,204.6 lb a tonne, are 3.86 and 6.32 kg of CO2 a year."""
    tree = shipped_factors()["young-tree"]
    for end, pounds in ((tree.low, "23.2"), (tree.high, "38.0")):
        assert any(f"{pounds} lbs C" in source.quote for source in tree.sources)
        assert round(Fraction(pounds) * Fraction(44, 12) / Fraction("2204.6") * 1000 / 10, 2) == end


def test_the_method_paper_shows_the_very_factors_of_the_file(checkout: Path) -> None:
    """Whoever reads the paper reads what is computed with."""
    lines = (checkout / "docs" / "methods" / "climate.md").read_text(encoding="utf-8").splitlines()
    start = lines.index("| id | what | value | range | unit | year | first source |") + 2
    table = []
    for line in lines[start:]:
        if not line.startswith("|"):
            break
        table.append(line)
    assert table == [
        f"| `{factor_id}` | {factor.name.en} | {shown(factor.value)} | {shown(factor.low)}–{shown(factor.high)} "
        f"| {factor.unit} | {factor.year} | {factor.sources[0].publisher}, {factor.sources[0].year} |"
        for factor_id, factor in shipped_factors().items()
    ]


def test_the_method_paper_names_every_unit_and_its_example_is_read(checkout: Path) -> None:
    """An office that copies the example has a factor that works."""
    paper = (checkout / "docs" / "methods" / "climate.md").read_text(encoding="utf-8")
    flowing = " ".join(paper.split())
    assert all(f"`{unit}`" in flowing for unit in UNITS)
    examples = [part.partition("```")[0] for part in paper.split("```toml\n")[1:]]
    entries = [tomllib.loads(text, parse_float=Decimal) for text in examples]
    read_card(entries[0], "1")
    assert yearly_co2e(read_card(entries[1], "1"), shipped_factors()) is not None
    assert "own-district-heat" in with_own(entries[2]["factors"])


# An office's own ------------------------------------------------------------------------------------------------------


def test_an_office_may_add_its_own_factor_with_a_source() -> None:
    """It stands beside those that are shipped, which stay as they are."""
    factors = with_own(own())
    assert set(factors) == {*shipped_factors(), "own-heat"}
    assert factors["own-heat"].range == Range(Fraction(181, 2), Fraction(110))
    assert factors["own-heat"].name.in_language("en") == "ciepło z sieci"


@pytest.mark.parametrize("sources", [None, [], [{"title": "Raport", "publisher": " ", "year": 2026}]])
def test_a_factor_without_a_source_is_refused(sources: object) -> None:
    """An empty list or an empty publisher is no source, either."""
    with pytest.raises(FaultyFactors, match=r"The factor “own-heat”: .*(It has no source|“publisher” is empty)"):
        with_own(own(sources=sources))


def test_an_own_factor_does_not_silently_replace_a_shipped_one() -> None:
    """Cards that name the shipped one would change without a trace."""
    with pytest.raises(FactorTaken, match="such as “own-car”") as caught:
        with_own({"car": own()["own-heat"]})
    assert caught.value.factor_id == "car"


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"value": 120}, "Its value 120 does not lie between low 90.5 and high 110; correct one of them."),
        ({"unit": "kg/BTU"}, "Its unit “kg/BTU” is not known; there are kg CO2e/kWh"),
        ({"year": None}, "The entry “year” is missing; add it."),
        ({"name": {"pl": " "}}, "name: The factor has no name; write it in pl, en or uk."),
        ({"value": 0.5}, "parse_float=Decimal"),
        ({"sources": {"title": "Raport"}}, "“sources” is no list; write [[factors.….sources]]"),
        ({"remark": "x"}, "There is no entry “remark”"),
    ],
)
def test_a_faulty_factor_is_refused_with_a_sentence(changes: Mapping[str, object], said: str) -> None:
    """It names the factor, says what is wrong and what to do."""
    with pytest.raises(FaultyFactors) as caught:
        read_factors(own(**changes))
    assert str(caught.value).startswith("The factor “own-heat”: ")
    assert said in str(caught.value)


# From factors to CO2e -------------------------------------------------------------------------------------------------


def heat() -> Mapping[str, Factor]:
    """The shipped factors and one of an office."""
    return with_own(own())


def test_co2e_is_the_amount_times_the_whole_range_of_the_factor() -> None:
    """Ten trees take up 38.6 to 63.2 kg a year."""
    saved = yearly_co2e(card({"factor": "young-tree", "amount": 10}), shipped_factors())
    assert saved == Range(Fraction(386, 10), Fraction(632, 10))


def test_panels_are_turned_into_electricity_on_the_way() -> None:
    """20 kWp × 990.2 kWh × 0.60818 kg at least, 20 × 1140 × 0.66193 at most."""
    saved = yearly_co2e(card({"factor": "pl-electricity", "amount": 20, "through": "pl-solar-yield"}), heat())
    assert saved == Range(20 * Fraction("990.2") * Fraction("0.60818"), 20 * 1140 * Fraction("0.66193"))


def test_what_the_project_uses_itself_is_taken_off_at_its_worst() -> None:
    """Saving 10 GJ and using 1 GJ leaves between 10 × 90.5 − 110 and 10 × 110 − 90.5."""
    saved = yearly_co2e(card({"factor": "own-heat", "amount": 10}, {"factor": "own-heat", "amount": -1}), heat())
    assert saved == Range(Fraction(795), Fraction(2019, 2))


def test_a_stated_range_counts_if_its_factors_do_not_contradict_it() -> None:
    """One figure in both will do; none in both is a mistake somewhere, and is not published."""
    uses = {"factor": "own-heat", "amount": 10}
    assert yearly_co2e(card(uses, co2e=[1100, 2000]), heat()) == Range(Fraction(1100), Fraction(2000))
    with pytest.raises(FaultyCard, match="It states 1 to 2 kg CO2e a year, but its factors give 905 to 1100"):
        yearly_co2e(card(uses, co2e=[1, 2]), heat(), "7")


@pytest.mark.parametrize(
    ("use", "said"),
    [
        ({"factor": "coal"}, "There is no factor “coal”; there are pl-electricity"),
        ({"factor": "car", "through": "pl-solar-yield"}, "“pl-solar-yield” gives kWh, but “car” counts km"),
        ({"factor": "pl-solar-yield"}, "“pl-solar-yield” gives kWh, not kg CO2e; name it under “through”"),
    ],
)
def test_factors_that_do_not_fit_together_are_refused(use: dict[str, object], said: str) -> None:
    """Nobody multiplies kilowatt-hours with kilometres."""
    with pytest.raises(FaultyCard) as caught:
        yearly_co2e(card({"amount": 1, **use}), shipped_factors(), "7")
    assert said in str(caught.value)


def test_a_card_without_figure_and_factors_gives_none() -> None:
    """Not 0: nobody knows."""
    assert yearly_co2e(card(), shipped_factors()) is None
