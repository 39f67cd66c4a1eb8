"""A PDF as assistive technology meets it: the tree of its tags, its bookmarks, fonts, pages and what it can do."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject


@dataclass
class Tag:
    """A structure element: its kind without the slash, its attributes, what is below it, the text right in it."""

    kind: str
    entries: DictionaryObject
    children: list[Tag] = field(default_factory=list)
    own_text: str = ""

    def walk(self) -> Iterator[Tag]:
        yield self
        for child in self.children:
            yield from child.walk()

    def all(self, *kinds: str) -> list[Tag]:
        return [tag for tag in self.walk() if tag.kind in kinds]

    @property
    def text(self) -> str:
        """All text within, without blanks: a PDF does not say where lines end."""
        return "".join(tag.own_text for tag in self.walk()).replace(" ", "").replace("\u00a0", "")


@dataclass
class Pdf:
    """A PDF that was read back."""

    reader: PdfReader
    tags: Tag

    @property
    def root(self) -> DictionaryObject:
        return self.reader.root_object

    @property
    def headings(self) -> list[tuple[int, str]]:
        found = self.tags.all("H1", "H2", "H3", "H4", "H5", "H6")
        return [(int(tag.kind[1]), tag.text) for tag in found]

    @cached_property
    def texts(self) -> list[str]:
        """The text of each page."""
        return [page.extract_text() for page in self.reader.pages]

    @property
    def bookmarks(self) -> list[tuple[int, str]]:
        """All bookmarks in order: how deep each stands, from 1, and its title without blanks."""
        return [(depth, str(entry["/Title"]).replace(" ", "")) for depth, entry in _flat(self.reader.outline, 1)]

    @property
    def fonts(self) -> dict[str, DictionaryObject]:
        """Every font in the document by name."""
        found: dict[str, DictionaryObject] = {}
        for each in objects(self.reader):
            if isinstance(each, DictionaryObject) and each.get("/Type") == "/Font" and "/DescendantFonts" in each:
                found[str(each["/BaseFont"])] = each
        return found


def read_pdf(data: bytes) -> Pdf:
    """Read a PDF back, strictly."""
    reader = PdfReader(io.BytesIO(data), strict=True)
    texts = {page.indirect_reference.idnum: _texts_by_mark(page) for page in reader.pages}
    tree = reader.root_object["/StructTreeRoot"]
    (document,) = _list(tree["/K"])
    return Pdf(reader, _tag(document.get_object(), texts, None))


def objects(reader: PdfReader) -> Iterator[Any]:
    """Every object that the file holds."""
    for number in range(1, int(reader.trailer["/Size"])):
        yield reader.get_object(IndirectObject(number, 0, reader))


def keys(reader: PdfReader) -> set[str]:
    """Every key and every name that stands anywhere in the file: what a PDF can do begins with one of them."""
    found: set[str] = set()

    def look(each: Any) -> None:
        if isinstance(each, DictionaryObject):
            for key, value in each.items():
                found.add(str(key))
                look(value)
        elif isinstance(each, ArrayObject):
            for value in each:
                look(value)
        elif isinstance(each, str) and each.startswith("/"):
            found.add(str(each))

    for each in objects(reader):
        look(each)
    return found


def _tag(element: DictionaryObject, texts: dict[int, dict[int, str]], page: int | None) -> Tag:
    if "/Pg" in element:
        page = element.raw_get("/Pg").idnum
    tag = Tag(str(element["/S"])[1:], element)
    for kid in _list(element.get("/K", ArrayObject())):
        if isinstance(kid, int):
            assert page is not None
            tag.own_text += texts[page].get(kid, "")
            continue
        child = kid.get_object()
        if child.get("/Type") == "/OBJR":
            continue
        assert child.raw_get("/P") == element.indirect_reference, f"{child['/S']} has another parent"
        tag.children.append(_tag(child, texts, page))
    return tag


def _texts_by_mark(page: Any) -> dict[int, str]:
    """The text of a page by the number of its marked content."""
    found: dict[int, str] = {}
    for piece in pieces(page):
        if piece.mark is not None:
            found[piece.mark] = found.get(piece.mark, "") + piece.text
    return found


@dataclass(frozen=True)
class Piece:
    """Text that a page shows in one go: what, where (in points from the left and the bottom), in which mark."""

    text: str
    left: float
    right: float
    bottom: float
    mark: int | None


def pieces(page: Any) -> Iterator[Piece]:
    """The text of a page, piece by piece, read from its drawing operators as WeasyPrint writes them."""
    fonts = {name: _Font(font.get_object()) for name, font in page["/Resources"].get("/Font", {}).items()}
    marks: list[int | None] = []
    matrix, text_matrix, kept = _SAME, _SAME, []
    font, size = None, 0.0
    for operands, operator in page.get_contents().operations:
        match operator:
            case b"BDC":
                marks.append(operands[1].get("/MCID") if isinstance(operands[1], DictionaryObject) else None)
            case b"BMC":
                marks.append(None)
            case b"EMC":
                marks.pop()
            case b"q":
                kept.append(matrix)
            case b"Q":
                matrix = kept.pop()
            case b"cm":
                matrix = _times(tuple(map(float, operands)), matrix)
            case b"Tm":
                text_matrix = tuple(map(float, operands))
            case b"Tf":
                font, size = fonts[operands[0]], float(operands[1])
            case b"TJ":
                assert font is not None
                text, width = font.shown(operands[0])
                a, _, _, _, left, bottom = _times(text_matrix, matrix)
                number = next((mark for mark in reversed(marks) if mark is not None), None)
                yield Piece(text, left, left + a * width * size / 1000, bottom, number)
            case b"Tj" | b"Td" | b"TD" | b"T*" | b"'" | b'"':
                raise AssertionError(f"{operator!r} is not read here")


Matrix = tuple[float, ...]
_SAME: Matrix = (1, 0, 0, 1, 0, 0)


def _times(one: Matrix, other: Matrix) -> Matrix:
    a, b, c, d, e, f = one
    g, h, i, j, k, m = other
    return (a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m)


class _Font:
    """What its glyphs stand for and how wide they are."""

    def __init__(self, font: DictionaryObject) -> None:
        self._letters = _letters(font)
        self._widths: dict[int, float] = {}
        listed = font["/DescendantFonts"][0].get_object()["/W"]
        for first, widths in zip(listed[::2], listed[1::2], strict=True):
            self._widths.update((first + place, float(width)) for place, width in enumerate(widths))

    def shown(self, parts: list[Any]) -> tuple[str, float]:
        """The text, and its width in thousandths of the size."""
        text, width = "", 0.0
        for part in parts:
            if not hasattr(part, "original_bytes"):
                width -= float(part)
                continue
            codes = part.original_bytes
            for at in range(0, len(codes), 2):
                code = int.from_bytes(codes[at : at + 2], "big")
                text += self._letters[code]
                width += self._widths[code]
        return text, width


def _letters(font: DictionaryObject) -> dict[int, str]:
    """The text that each glyph of a font stands for."""
    found: dict[int, str] = {}
    within = False
    for line in font["/ToUnicode"].get_data().decode("ascii").splitlines():
        if "endbfchar" in line:
            within = False
        if within:
            code, text = (part.strip("<>") for part in line.split())
            found[int(code, 16)] = bytes.fromhex(text).decode("utf-16-be")
        if "beginbfchar" in line:
            within = True
    return found


def _list(value: Any) -> list[Any]:
    return list(value) if isinstance(value, ArrayObject) else [value]


def _flat(outline: list[Any], depth: int) -> Iterator[tuple[int, Any]]:
    for entry in outline:
        if isinstance(entry, list):
            yield from _flat(entry, depth + 1)
        else:
            yield depth, entry
