"""A city's crest, checked: a PNG that is drawn anew, or an SVG of plain shapes that loads and runs nothing."""

from __future__ import annotations

import io
import re
from base64 import b64encode
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from PIL import Image

from greenbudget.ballots.errors import GreenbudgetError

LARGEST_FILE = 512 * 1024
#: Width and height, in pixels, beyond which a PNG is refused, and to which a larger one is made smaller.
MOST_PIXELS, KEPT_PIXELS = 4000, 600
#: Deeper groups would exhaust the stack of what writes and draws them.
_DEEPEST = 50
_SVG = "{http://www.w3.org/2000/svg}"
# fmt: off
_SHAPES = frozenset((
    "svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "title", "desc",
    "defs", "linearGradient", "radialGradient", "stop", "clipPath",
))
_ATTRIBUTES = frozenset((
    "width", "height", "viewBox", "version", "id", "d", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry",
    "fx", "fy", "points", "transform", "fill", "stroke", "opacity", "fill-rule", "clip-rule", "fill-opacity",
    "stroke-width", "stroke-linecap", "stroke-linejoin", "stroke-miterlimit", "stroke-opacity", "stroke-dasharray",
    "stroke-dashoffset", "offset", "stop-color", "stop-opacity", "gradientUnits", "gradientTransform",
    "spreadMethod", "clip-path", "clipPathUnits", "preserveAspectRatio",
))
# fmt: on
#: What numbers, paths, colours and names consist of; no address, no quote and no escape of CSS can be written in it.
_VALUE = re.compile(r"[A-Za-z0-9\s.,#%+()_-]*", re.ASCII)
#: The only address that an attribute may hold is that of a part of the crest itself.
_OWN_PART = re.compile(r"url\(#[A-Za-z0-9_-]+\)", re.ASCII)


_NUMBER = r"[0-9]{1,5}(?:\.[0-9]{1,9})?"
_LENGTH = re.compile(rf"({_NUMBER})(?:px|pt|pc|mm|cm|in|%)?", re.ASCII)
_VIEW = re.compile(rf"-?{_NUMBER}[\s,]+-?{_NUMBER}[\s,]+({_NUMBER})[\s,]+({_NUMBER})", re.ASCII)


class BadCrest(GreenbudgetError):
    """A file that cannot serve as a crest; the sentence says why and what to do."""

    def __init__(self, name: str, why: str) -> None:
        self.name, self.why = name, why
        super().__init__(f"The crest {name} cannot be used: {why}.")


@dataclass(frozen=True, slots=True)
class Crest:
    """A checked picture."""

    media_type: str
    data: bytes

    @property
    def ending(self) -> str:
        return "svg" if "svg" in self.media_type else "png"

    @property
    def within_page(self) -> str:
        """The picture as an address that a page can carry within."""
        return f"data:{self.media_type};base64,{b64encode(self.data).decode('ascii')}"


def read_crest(path: Path) -> Crest:
    """The crest of a file; raises BadCrest."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except (OSError, ValueError) as error:
        raise BadCrest(str(path), f"the file cannot be read ({getattr(error, 'strerror', None) or error})") from None
    return checked_crest(data, str(path))


def checked_crest(data: bytes, name: str) -> Crest:
    """The crest that the bytes hold, told by what they are and not by a name's ending; raises BadCrest."""
    if len(data) > LARGEST_FILE:
        raise BadCrest(name, f"it is larger than {LARGEST_FILE // 1024} kB; save a smaller one")
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return Crest("image/png", _drawn_anew(data, name))
    if b"<svg" in data[:4096]:
        return Crest("image/svg+xml", _checked_svg(data, name))
    raise BadCrest(name, "it is neither a PNG nor an SVG picture; save it as one of these")


def _drawn_anew(data: bytes, name: str) -> bytes:
    """The pixels alone: whatever else a PNG file may carry stays behind."""
    try:
        with Image.open(io.BytesIO(data), formats=["PNG"]) as image:
            if max(image.size) > MOST_PIXELS:
                width, height = image.size
                raise BadCrest(name, f"it has {width} × {height} pixels; at most {MOST_PIXELS} each way can be used")
            pixels = image.convert("RGBA")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise BadCrest(name, f"the PNG is damaged ({error})") from None
    pixels.thumbnail((KEPT_PIXELS, KEPT_PIXELS))
    kept = io.BytesIO()
    Image.frombytes("RGBA", pixels.size, pixels.tobytes()).save(kept, "PNG", optimize=False)
    return kept.getvalue()


def _checked_svg(data: bytes, name: str) -> bytes:
    """The shapes alone, written anew; a script, a style, a link, a text or an entity is refused."""
    if b"<!DOCTYPE" in data.upper() or b"<!ENTITY" in data.upper():
        raise BadCrest(name, "it declares a document type; save it as a plain SVG without one")
    try:
        tree = ElementTree.fromstring(data)  # noqa: S314 - entities, the danger of XML, were refused just above
    except (ElementTree.ParseError, ValueError) as error:
        raise BadCrest(name, f"the SVG is damaged ({error})") from None
    _check_size(tree, name)
    level, depth = [tree], 0
    while level:
        if (depth := depth + 1) > _DEEPEST:
            raise BadCrest(name, f"groups stand more than {_DEEPEST} deep in each other; ungroup them")
        for element in level:
            _check_shape(element, name)
        level = [child for element in level for child in element]
    ElementTree.register_namespace("", _SVG[1:-1])
    anew: bytes = ElementTree.tostring(tree, encoding="utf-8")
    return anew


def _check_size(tree: ElementTree.Element, name: str) -> None:
    """Width and height, by which the picture is scaled: what is no number, or 0, ends the printing of a page."""
    view = _VIEW.fullmatch(tree.get("viewBox", "").strip())
    sides = [side for side in (tree.get("width"), tree.get("height")) if side is not None]
    lengths = [_LENGTH.fullmatch(side.strip()) for side in sides]
    stated = [*(view.groups() if view else ()), *(length[1] if length else "0" for length in lengths)]
    if (not view and ("viewBox" in tree.attrib or len(sides) < 2)) or not all(float(side) > 0 for side in stated):
        raise BadCrest(name, "its width and height (viewBox) are no sizes that a picture can have; save it anew")


def _check_shape(element: ElementTree.Element, name: str) -> None:
    tag = str(element.tag).removeprefix(_SVG)
    if tag not in _SHAPES:
        raise BadCrest(name, f"it holds “{tag[:40]}”; only plain shapes may stand in it, so save it as a plain SVG")
    for attribute, value in element.attrib.items():
        if attribute not in _ATTRIBUTES:
            raise BadCrest(name, f"“{tag}” has the attribute “{attribute[:60]}”; save the picture as a plain SVG")
        if not _VALUE.fullmatch(value) or ("url" in value.lower() and not _OWN_PART.fullmatch(value.strip())):
            raise BadCrest(name, f"“{attribute}” holds what is no number, path or colour; a crest loads nothing")
