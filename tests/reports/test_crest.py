"""A crest is a picture and nothing else: whatever a file holds besides is left out or refused, with a sentence."""

from __future__ import annotations

import io
import struct
import zlib
from base64 import b64decode
from pathlib import Path

import pytest
from PIL import Image, PngImagePlugin

from greenbudget.ballots.errors import GreenbudgetError
from greenbudget.reports.crest import KEPT_PIXELS, LARGEST_FILE, BadCrest, checked_crest, read_crest
from greenbudget.reports.pdf import Document, print_documents
from tests.reports.pdf_structure import keys, read_pdf
from tests.reports.printed_reports import CREST

_PLAIN = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 12">{}</svg>'
_SHAPES = '<g fill="#1b6b43"><path d="M0 0h10v7q0 4-5 5q-5-1-5-5z"/><circle cx="5" cy="5" r="2"/></g>'


def png(width: int = 20, height: int = 24, *, info: PngImagePlugin.PngInfo | None = None, mode: str = "RGB") -> bytes:
    """A PNG of one colour."""
    kept = io.BytesIO()
    Image.new(mode, (width, height), "#1b6b43" if mode == "RGB" else 1).save(kept, "PNG", pnginfo=info)
    return kept.getvalue()


def chunks(data: bytes) -> list[bytes]:
    """The kinds of the chunks of a PNG."""
    found, at = [], 8
    while at < len(data):
        (length,) = struct.unpack(">I", data[at : at + 4])
        found.append(data[at + 4 : at + 8])
        at += 12 + length
    assert at == len(data), "something follows the picture"
    return found


def chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def refused(data: bytes, name: str = "herb.svg") -> str:
    """The sentence with which a file is refused."""
    with pytest.raises(BadCrest) as refusal:
        checked_crest(data, name)
    sentence = str(refusal.value)
    assert sentence.startswith(f"The crest {name} cannot be used: ")
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert len(sentence) < 300
    assert isinstance(refusal.value, GreenbudgetError)
    return sentence


# PNG ------------------------------------------------------------------------------------------------------------------


def test_a_png_is_drawn_anew_without_what_it_carries():
    """Author, place, comments and profile of the file stay behind; the pixels are the same."""
    info = PngImagePlugin.PngInfo()
    info.add_text("Author", "Jan Kowalski")
    info.add_itxt("XML:com.adobe.xmp", "<x:xmpmeta/>")
    info.add(b"eXIf", b"MM\0*\0\0\0\x08\0\0\0\0\0\0")
    data = png(info=info)
    assert b"Kowalski" in data
    crest = checked_crest(data + b"PK\3\4 a zip file behind the picture", "herb.png")
    assert crest.media_type == "image/png"
    assert crest.ending == "png"
    assert set(chunks(crest.data)) == {b"IHDR", b"IDAT", b"IEND"}
    with Image.open(io.BytesIO(crest.data)) as image:
        assert image.size == (20, 24)
        assert image.convert("RGB").getpixel((3, 3)) == (0x1B, 0x6B, 0x43)


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGBA", "I;16"])
def test_every_kind_of_png_serves(mode: str):
    """Black and white, grey, with a palette, transparent, with 16 bits."""
    assert checked_crest(png(mode=mode), "herb.png").data.startswith(b"\x89PNG")


def test_a_large_png_becomes_smaller_and_keeps_its_proportions():
    """A crest stands 14 mm high; a camera's pixels would only weigh on every letter."""
    with Image.open(io.BytesIO(checked_crest(png(2000, 3000), "herb.png").data)) as image:
        assert image.size == (400, KEPT_PIXELS)


def test_a_png_of_fifty_thousand_pixels_is_refused_before_it_is_unpacked():
    """A file of 60 bytes can claim to be a picture of 10 GB."""
    header = struct.pack(">IIBBBBB", 50_000, 50_000, 8, 6, 0, 0, 0)
    data = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")
    assert "50000" in refused(data, "herb.png") or "damaged" in refused(data, "herb.png")


def test_a_png_that_is_wide_and_flat_is_refused():
    """Few bytes, few pixels, but a layout that nobody wants."""
    assert "5000 × 2 pixels" in refused(png(5000, 2), "herb.png")


def test_a_text_that_unpacks_to_much_is_refused():
    """A compressed comment of 64 MB in a small PNG."""
    bomb = chunk(b"zTXt", b"Comment\0\0" + zlib.compress(b"a" * (64 << 20), 9))
    data = png()
    assert len(bomb) < LARGEST_FILE
    refused(data[:33] + bomb + data[33:], "herb.png")


@pytest.mark.parametrize("kept", [8, 20, 40, 60])
def test_a_png_that_breaks_off_is_refused(kept: int):
    """As after an interrupted download."""
    assert "damaged" in refused(png()[:kept], "herb.png")


def test_a_damaged_png_is_refused():
    """One byte of the pixels changed."""
    data = bytearray(png())
    data[50] ^= 0xFF
    assert "damaged" in refused(bytes(data), "herb.png")


# SVG ------------------------------------------------------------------------------------------------------------------


def test_a_plain_svg_serves():
    """Paths, circles, groups, gradients and a title, as Inkscape saves them as plain SVG."""
    gradient = '<defs><linearGradient id="a"><stop offset="0" stop-color="#fff"/></linearGradient></defs>'
    body = f'<title>Herb</title>{gradient}{_SHAPES}<rect width="3" height="3" fill="url(#a)"/>'
    crest = checked_crest(_PLAIN.format(body).encode(), "herb.svg")
    assert crest.media_type == "image/svg+xml"
    assert crest.ending == "svg"
    assert b"M0 0h10v7q0 4-5 5q-5-1-5-5z" in crest.data
    assert checked_crest(crest.data, "again").data == crest.data


def test_comments_and_instructions_of_an_svg_stay_behind():
    """A processing instruction could name a style sheet, a comment could name anybody."""
    data = f'<?xml version="1.0"?><?xml-stylesheet href="http://evil.example/a.css"?><!-- Jan -->{_PLAIN}'.format(
        _SHAPES
    )
    crest = checked_crest(data.encode(), "herb.svg")
    assert b"evil" not in crest.data
    assert b"Jan" not in crest.data
    assert b"<?" not in crest.data


@pytest.mark.parametrize(
    "body",
    [
        "<script>alert(1)</script>",
        '<a href="http://evil.example"><path d="M0 0h9"/></a>',
        "<style>path{fill:url(http://evil.example/a)}</style>",
        "<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>a</p></foreignObject>",
        '<image href="file:///etc/passwd"/>',
        '<image xmlns:x="http://www.w3.org/1999/xlink" x:href="http://evil.example/a.png"/>',
        '<use href="http://evil.example/a.svg#b"/>',
        '<use href="#a"/>',
        '<animate attributeName="href"/>',
        '<set attributeName="onclick" to="alert(1)"/>',
        "<text>Herb</text>",
        "<filter id='a'><feImage href='http://evil.example/a.png'/></filter>",
        "<metadata>a</metadata>",
        '<path xmlns="http://www.w3.org/1999/xhtml" d="M0 0"/>',
        '<script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script>',
        '<switch><path d="M0 0"/></switch>',
        '<pattern id="a"/>',
        '<marker id="a"/>',
    ],
)
def test_an_svg_with_anything_but_shapes_is_refused(body: str):
    """The sentence names what stands in it."""
    assert "save" in refused(_PLAIN.format(body).encode())


@pytest.mark.parametrize(
    "attribute",
    [
        'onload="alert(1)"',
        'onclick="alert(1)"',
        'style="fill:url(http://evil.example)"',
        'href="http://evil.example"',
        'xmlns:x="http://www.w3.org/1999/xlink" x:href="javascript:alert(1)"',
        'xml:base="http://evil.example/"',
        'class="a"',
        'filter="url(#a)"',
        'fill="url(http://evil.example/a.svg#b)"',
        'fill="url( &quot;http://evil.example/a.svg#b&quot; )"',
        'fill="URL(file:///etc/passwd)"',
        'fill="u&#114;l(http://evil.example)"',
        'fill="url(#a) url(http://evil.example)"',
        'fill="src(http://evil.example)"',
        'fill="\\75 rl(http://evil.example)"',
        'fill="red;background:url(#a)"',
        "fill='image-set(\"a.png\" 1x)'",
        'clip-path="url(data:image/svg+xml;base64,AAAA)"',
    ],
)
def test_an_svg_with_an_attribute_that_runs_or_loads_is_refused(attribute: str):
    """Events, styles, links, and addresses in colours."""
    refused(_PLAIN.format(f'<path d="M0 0h9v9z" {attribute}/>').encode())
    if not attribute.startswith(("fill", "clip")):
        refused(f'<svg xmlns="http://www.w3.org/2000/svg" {attribute}><path d="M0 0h9v9z"/></svg>'.encode())


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
@pytest.mark.parametrize(
    "declared",
    [
        '<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>',
        '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://evil.example/svg11.dtd">',
        "<!doctype svg>",
    ],
)
def test_a_document_type_is_refused(declared: str, encoding: str):
    """Entities can multiply to gigabytes or name files; a plain SVG has none."""
    data = f'<?xml version="1.0" encoding="{encoding}"?>{declared}{_PLAIN.format("<title>&b;</title>")}'
    refused(data.encode(encoding))


@pytest.mark.parametrize(
    "size",
    [
        "",
        'width="10"',
        'viewBox="a b"',
        'viewBox="0 0 0 0"',
        'viewBox="0 0 10"',
        'viewBox="0 0 10 -12"',
        'viewBox="0 0 1e99 12"',
        'width="-5" height="12"',
        'width="5" height="1e999"',
        'width="0" height="12" viewBox="0 0 10 12"',
        'width="auto" height="nan" viewBox="0 0 10 12"',
    ],
)
def test_an_svg_without_a_size_that_a_picture_can_have_is_refused(size: str):
    """The sentence comes when the crest is read, not as a failure when a page with it is printed."""
    assert "width and height" in refused(f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{_SHAPES}</svg>'.encode())


@pytest.mark.parametrize("size", ['viewBox="-1 -1.5 10,12"', 'width="210mm" height="297mm"', 'width="5" height="6pt"'])
def test_every_usual_size_serves(size: str):
    """With units and without."""
    assert checked_crest(f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{_SHAPES}</svg>'.encode(), "herb.svg")


def test_groups_in_groups_in_groups_are_refused():
    """Ten thousand groups within each other end no program."""
    deep = "<g>" * 10_000 + "</g>" * 10_000
    assert "50 deep" in refused(_PLAIN.format(deep).encode())
    assert checked_crest(_PLAIN.format("<g>" * 40 + "</g>" * 40).encode(), "herb.svg")


# Neither, both, too large, nowhere ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"", "empty.png"),
        (b"GIF89a" + b"\0" * 20, "gif.png"),
        (b"\xff\xd8\xff\xe0" + b"\0" * 20, "jpeg.png"),
        (b"%PDF-1.7", "pdf.svg"),
        (b"<html><script>alert(1)</script></html>", "page.svg"),
        (b"\x1f\x8b\x08" + b"\0" * 20, "packed.svgz"),
        (b"{{7*7}}", "words.svg"),
    ],
)
def test_other_files_are_refused_whatever_they_are_called(data: bytes, name: str):
    """What a file is stands in it, not in its name."""
    assert "neither a PNG nor an SVG" in refused(data, name)


def test_a_file_that_is_two_things_at_once_is_one_or_none():
    """A PNG with a page behind it loses the page; a page or PDF with a picture in it is refused."""
    page = b"<html><script>alert(1)</script><svg></svg></html>"
    crest = checked_crest(png() + page, "herb.png")
    assert b"script" not in crest.data
    refused(page)
    refused(b"%PDF-1.7 " + _PLAIN.format(_SHAPES).encode())
    refused(b"GIF89a " + _PLAIN.format("").encode())
    refused(_PLAIN.format(_SHAPES).encode() + png())


def test_a_file_that_is_too_large_is_refused(tmp_path: Path):
    """The sentence says how large it may be, and the rest of the file is never read."""
    path = tmp_path / "herb.png"
    path.write_bytes(png() + b"\0" * LARGEST_FILE)
    with pytest.raises(BadCrest, match="larger than 512 kB"):
        read_crest(path)
    with pytest.raises(BadCrest, match="larger than 512 kB"):
        read_crest(Path("/dev/zero"))


def test_a_file_that_is_not_there_is_named(tmp_path: Path):
    """So is a folder, and a name that no file can have."""
    for path in (tmp_path / "herb.svg", tmp_path, Path("a\0b")):
        with pytest.raises(BadCrest, match="cannot be read"):
            read_crest(path)


def test_a_file_is_read_as_it_is(tmp_path: Path):
    """A crest beside the particulars, with a name that says nothing."""
    path = tmp_path / "herb"
    path.write_bytes(png())
    assert read_crest(path) == checked_crest(png(), "herb")


# In a document --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["svg", "png"])
def test_a_crest_is_drawn_in_a_pdf_with_words_in_its_place(kind: str):
    """The picture travels within the page, and the PDF shows it as a figure."""
    crest = CREST if kind == "svg" else checked_crest(png(), "herb.png")
    head, _, data = crest.within_page.partition(",")
    assert head == f"data:{crest.media_type};base64"
    assert b64decode(data) == crest.data
    image = f"<img src='{crest.within_page}' alt='Herb Wiklinogrodu'>"
    html = f"<!doctype html><html lang=pl><title>Herb</title><body><h1>Herb</h1>{image}</body></html>"
    (printed,) = print_documents([Document("herb.pdf", html)])
    pdf = read_pdf(printed)
    (figure,) = pdf.tags.all("Figure")
    assert figure.entries["/Alt"] == "Herb Wiklinogrodu"
    drawn = pdf.reader.pages[0].get_contents().get_data()
    assert ("/Image" in keys(pdf.reader)) == (kind == "png")
    assert kind == "png" or b"0.105882 0.419608 0.262745 rg" in drawn
