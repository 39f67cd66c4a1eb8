"""
What PDF/UA asks of tags beyond what WeasyPrint 70 writes: foreign words say their language, lists hold items only.

tests/reports/test_pdf.py holds all of it, so that another version of WeasyPrint cannot lose it unnoticed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

#: WeasyPrint's function that yields the structure elements of a box.
Builder = Callable[..., Iterator[Any]]


def with_languages(build: Builder) -> Builder:
    """`build`, but elements carry the language that the markup states, and links say in words where they lead."""
    import pydyf  # type: ignore[import-untyped]

    def built(box: Any, *further: Any) -> Iterator[Any]:
        source = box.element
        for element in build(box, *further):
            if source is not None and source.tag != "html" and source.get("lang"):
                element["Lang"] = pydyf.String(source.get("lang"))
            yield element
        if source is not None and box.link_annotation:
            box.link_annotation["Contents"] = pydyf.String(" ".join("".join(source.itertext()).split()))

    return built


def mend_tags(_document: object, pdf: Any) -> None:
    """Make pairs in lists their items, and list the cells that other cells name as their headers."""
    import pydyf

    dictionaries = [each for each in pdf.objects if isinstance(each, pydyf.Dictionary)]
    elements = [each for each in dictionaries if each.get("Type") == "/StructElem"]
    for element in elements:
        if element["S"] == "/L":
            for child in _children(element, pdf):
                if child["S"] == "/Div":
                    _make_item(child, pdf)
    names = pydyf.Array()
    for element in sorted((each for each in elements if "ID" in each), key=lambda each: each["ID"].data):
        names.extend((element["ID"], element.reference))
    if names:
        (root,) = (each for each in dictionaries if each.get("Type") == "/StructTreeRoot")
        root["IDTree"] = pydyf.Dictionary({"Names": names})


def _make_item(pair: Any, pdf: Any) -> None:
    """A term and its figure, two items in a Div, become one item: label and body."""
    pair["S"] = "/LI"
    bodies = [body for item in _children(pair, pdf) for body in _children(item, pdf)]
    pair["K"].clear()
    for place, body in enumerate(bodies):
        body["S"] = "/Lbl" if place == 0 and len(bodies) > 1 else "/LBody"
        body["P"] = pair.reference
        pair["K"].append(body.reference)


def _children(element: Any, pdf: Any) -> list[Any]:
    """The structure elements right below one; marked content, which goes by number, is none."""
    return [pdf.objects[_number(kid)] for kid in element["K"] if isinstance(kid, bytes)]


def _number(reference: bytes) -> int:
    return int(reference.split()[0])
