"""Reads a report's HTML as its readers meet it: headings in order, tables by caption, paragraphs as text."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser
from itertools import pairwise

_VOID = frozenset(("br", "img", "meta", "hr"))
_BLOCKS = frozenset(("p", "li", "h1", "h2", "h3", "h4", "dt", "dd", "caption", "th", "td"))


@dataclass
class Shown:
    """A page: `tables` go by caption, each a list of rows of cells, the head first."""

    headings: list[tuple[int, str]] = field(default_factory=list)
    tables: dict[str, list[list[str]]] = field(default_factory=dict)
    texts: list[str] = field(default_factory=list)
    lists: dict[str, str] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "\n".join(self.texts)

    def numbers(self, caption: str, column: int = 1) -> list[int]:
        """A column of whole numbers, without the head."""
        return [number(row[column]) for row in self.tables[caption][1:]]


def number(text: str) -> int:
    """A whole number as a page writes it."""
    return int(text.replace("\u202f", "").replace("−", "-").replace("+", ""))


def shown(html: str) -> Shown:
    """The page that the HTML shows; `problems` names what accessibility forbids."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    page = reader.page
    levels = [level for level, _ in page.headings]
    if levels[:1] != [1] or levels.count(1) != 1:
        page.problems.append(f"one h1 first: {levels}")
    page.problems += [f"h{before} is followed by h{after}" for before, after in pairwise(levels) if after > before + 1]
    if reader.open:
        page.problems.append(f"not closed: {reader.open}")
    return page


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.page, self.open = Shown(), list[str]()
        self._pieces: list[list[str]] = []
        self._rows: list[list[str]] = []
        self._caption = self._term = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if "style" in given or any(name.startswith("on") for name in given):
            self.page.problems.append(f"{tag} with {sorted(given)}")
        if tag in ("script", "iframe", "object", "link"):
            self.page.problems.append(tag)
        if tag == "th" and "scope" not in given:
            self.page.problems.append("th without scope")
        if tag in _VOID:
            for piece in self._pieces:
                piece.append(" ")
            return
        self.open.append(tag)
        if tag == "table":
            self._rows, self._caption = [], ""
        elif tag == "tr":
            self._rows.append([])
        if tag in _BLOCKS:
            self._pieces.append([])

    def handle_data(self, data: str) -> None:
        for piece in self._pieces:
            piece.append(data)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.page.problems.append(f"</{tag}> closes nothing")
            return
        if tag == "table":
            if not self._caption:
                self.page.problems.append("table without caption")
            self.page.tables[self._caption] = self._rows
        if tag not in _BLOCKS:
            return
        text = " ".join("".join(self._pieces.pop()).replace("\u202f", "~").split()).replace("~", "\u202f")
        self.page.texts.append(text)
        if tag[0] == "h" and tag[1:].isdigit():
            self.page.headings.append((int(tag[1]), text))
        elif tag == "caption":
            self._caption = text
        elif tag in ("th", "td"):
            self._rows[-1].append(text)
        elif tag == "dt":
            self._term = text
        elif tag == "dd":
            self.page.lists[self._term] = text
