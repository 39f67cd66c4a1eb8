"""A city may bring any colour of its own: what is written in it can be read."""

from __future__ import annotations

import re
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from greenbudget.reports.colours import accent_css, contrast, readable

COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")
GROUNDS = {"pages": "#fbfaf6", "paper": "#ffffff"}


def test_contrast_is_that_of_wcag():
    """From 1 for a colour on itself to 21 for black on white; grey #767676 on white is the well-known 4.54."""
    assert contrast("#000000", "#ffffff") == contrast("#ffffff", "#000000") == 21
    assert contrast("#123456", "#123456") == 1
    assert round(contrast("#767676", "#ffffff"), 2) == 4.54
    assert round(contrast("#ff0000", "#ffffff"), 2) == 4.0
    assert round(contrast("#0a0b0c", "#ffffff"), 1) == 19.7


@given(COLOURS)
def test_any_colour_can_be_read_on_pages_and_paper(colour: str):
    """At least 4.5 to 1, as WCAG 2.2 asks of text (1.4.3)."""
    for ground in GROUNDS.values():
        assert contrast(readable(colour), ground) >= 4.5


@given(COLOURS)
def test_a_colour_that_can_be_read_stays_as_it_is(colour: str):
    """And one that was darkened is not darkened again."""
    if contrast(colour, GROUNDS["pages"]) >= 5:
        assert readable(colour) == colour
    assert readable(readable(colour)) == readable(colour)


@given(COLOURS)
def test_a_colour_is_darkened_no_further_than_it_must(colour: str):
    """Yellow becomes ochre, not black: no channel grows, and the contrast stays near the least."""
    shade = readable(colour)
    pairs = [(int(colour[at : at + 2], 16), int(shade[at : at + 2], 16)) for at in (1, 3, 5)]
    assert all(after <= before for before, after in pairs)
    if shade != colour:
        assert contrast(shade, GROUNDS["pages"]) < 5.4


def test_well_known_colours():
    """Kraków's blue and the house's green stay; white and yellow darken."""
    assert readable("#1b6b43") == "#1b6b43"
    assert readable("#003c7d") == "#003c7d"
    assert contrast(readable("#ffffff"), "#fbfaf6") >= 4.5
    assert readable("#ffd700") != "#000000"


def test_a_city_without_a_colour_has_the_house_s_green():
    """No rule is added; with a colour it is one rule with six digits and nothing else."""
    assert accent_css(None) == accent_css("") == ""
    assert re.fullmatch(r":root\{--accent:#[0-9a-f]{6}\}", accent_css("#ffd700"))


def test_the_colours_of_the_house_can_be_read(checkout: Path):
    """Every colour for text in tokens.css stands out on the ground, by the contrast that its comment states."""
    css = (checkout / "templates" / "reports" / "css" / "tokens.css").read_text(encoding="utf-8")
    assert f"--paper: {GROUNDS['pages']};" in css
    stated = re.findall(r"--(\w+): (#[0-9a-f]{6}); /\* ([0-9.]+)", css)
    assert len(stated) >= 7
    for name, colour, ratio in stated:
        found = contrast(colour, GROUNDS["pages"])
        assert found >= 4.5, name
        assert abs(found - float(ratio)) < 0.15, f"{name}: {found:.1f}, not {ratio}"
