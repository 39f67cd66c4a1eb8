"""A city's own colour, darkened until it can be read on the paper of pages and PDFs."""

from __future__ import annotations

from fractions import Fraction

#: The ground of pages (templates/reports/css/tokens.css); paper itself is white, on which contrast is higher.
_GROUND = "#fbfaf6"
#: WCAG 2.2, success criterion 1.4.3 asks for 4.5; a little more for thin letters in print.
LEAST_CONTRAST = Fraction(5)


def readable(colour: str) -> str:
    """The colour (#rrggbb), or the nearest darker shade of it with enough contrast on our ground."""
    channels = _channels(colour)
    for parts in range(100, -1, -1):
        shade = _text([channel * parts // 100 for channel in channels])
        if contrast(shade, _GROUND) >= LEAST_CONTRAST:
            return shade
    return "#000000"


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, from 1 to 21, as WCAG 2.2 defines it."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def accent_css(colour: str | None) -> str:
    """The rule that gives pages a city's colour; "" where it has none."""
    return f":root{{--accent:{readable(colour)}}}" if colour else ""


def _channels(colour: str) -> list[int]:
    return [int(colour[at : at + 2], 16) for at in (1, 3, 5)]


def _text(channels: list[int]) -> str:
    return "#" + "".join(f"{channel:02x}" for channel in channels)


def _luminance(colour: str) -> float:
    red, green, blue = (
        channel / 255 / 12.92 if channel <= 10 else ((channel / 255 + 0.055) / 1.055) ** 2.4
        for channel in _channels(colour)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
