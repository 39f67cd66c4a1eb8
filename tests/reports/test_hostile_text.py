"""Whatever residents and clerks write, a report shows it as text: it loads, runs, hides and breaks nothing."""

from __future__ import annotations

import io
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from html.parser import HTMLParser
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from pypdf import PdfReader

from greenbudget.reports.language import LANGUAGES, Language
from greenbudget.reports.letters import letter_fragment, prepare
from greenbudget.reports.page import whole_page
from greenbudget.reports.pdf import Document, print_documents
from tests.reports.hostile_texts import hostile_reports, hostile_texts
from tests.reports.pages import shown
from tests.reports.pdf_structure import Pdf, keys, objects, pieces, read_pdf
from tests.reports.printed_reports import HASH, MAKERS
from tests.reports.watched import Watched, watching

pytestmark = pytest.mark.xdist_group("hostile-texts")
_SECRET = "the-secret-of-this-machine-71c4"
#: What hostile texts would work out to if anything worked them out: 1234567 × 7.
_WORKED_OUT = "8641969"
EN = Language("en")
_ELEMENTS = """html head meta title style body main article header section div h1 h2 h3 h4 p span strong br ul ol li dl
    dt dd table caption thead tbody tr th td a"""
_ATTRIBUTES = "class lang id scope href charset name content aria-labelledby data-label data-foot data-pages"


@dataclass(frozen=True)
class Attack:
    """The texts, the pages and PDFs that are full of them, and what was seen while they were printed."""

    texts: tuple[str, ...]
    pages: dict[str, str]
    pdfs: dict[str, Pdf]
    watched: Watched
    asked: list[str]
    folder: Path


@pytest.fixture(scope="session")
def attack(tmp_path_factory: pytest.TempPathFactory, checkout: Path) -> Iterator[Attack]:
    """Print the hostile reports, with a server that listens, a file that is secret, and a watch on the processes."""
    folder = tmp_path_factory.mktemp("attack")
    secret = folder / "secret.txt"
    secret.write_text(_SECRET, encoding="utf-8")
    asked: list[str] = []
    server = HTTPServer(("127.0.0.1", 0), _listener(asked))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    texts = hostile_texts(f"http://127.0.0.1:{server.server_port}", str(secret))
    pages = _pages(texts)
    with pytest.MonkeyPatch.context() as monkeypatch, watching(folder, monkeypatch) as watched:
        data = print_documents([Document(*each) for each in pages.items()], workers=2)
    pdfs = {name: read_pdf(each) for name, each in zip(pages, data, strict=True)}
    yield Attack(texts, pages, pdfs, watched, asked, folder)
    server.shutdown()
    server.server_close()


def _pages(texts: tuple[str, ...]) -> dict[str, str]:
    named, stated = hostile_reports(texts)
    bodies = {"named.outcome": MAKERS["outcome"](named, EN, HASH, None)}
    bodies |= {f"stated.{kind}": make(stated, EN, HASH, None) for kind, make in MAKERS.items()}
    area = stated.areas[0]
    project = area.election.instance.projects[0].id
    bodies["letter"] = letter_fragment(stated, area, project, EN, HASH, prepare(stated, area, EN), None)
    return {name: whole_page(body, texts[4], EN, created=texts[5]) for name, body in bodies.items()}


def _listener(asked: list[str]) -> type[BaseHTTPRequestHandler]:
    class Listener(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_error(404)

        def log_message(self, *_: object) -> None:
            pass

    return Listener


def test_there_are_fifty_hostile_texts(attack: Attack):
    """All different."""
    assert len(set(attack.texts)) == 50


def test_printing_reaches_no_file_and_no_network(attack: Attack, checkout: Path):
    """The watch saw fonts and programs opened, no other file, no connection, no other program; nobody called."""
    events = attack.watched.events
    assert any("SourceSansPro-Regular.ttf" in path for event, path in events if event == "open"), "the watch slept"
    program = [checkout / each for each in ("greenbudget", "templates", "tests")]
    outside = attack.watched.outside(*program)
    assert [entry for entry in outside if entry != ("os.listdir", str(checkout))] == []  # Python looks for packages
    assert not [path for _, path in events if "secret.txt" in path]
    assert attack.asked == []


def test_the_secret_is_in_no_pdf(attack: Attack):
    """Neither as text nor attached nor within a picture; and nothing that could fetch it later."""
    for name, pdf in attack.pdfs.items():
        for each in objects(pdf.reader):
            data = each.get_data() if hasattr(each, "get_data") else str(each).encode("utf-8", "replace")
            assert _SECRET.encode() not in data, name
        harmful = {"/EmbeddedFiles", "/EmbeddedFile", "/Filespec", "/JavaScript", "/JS", "/URI", "/Launch", "/GoToR"}
        assert not keys(pdf.reader) & {*harmful, "/AA", "/OpenAction", "/AcroForm", "/Image", "/Form"}, name


def test_the_watch_would_have_seen_it(attack: Attack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """A process that reads the secret or calls somebody is noticed, or the tests above would prove nothing."""
    with watching(tmp_path, monkeypatch) as watched:
        code = (
            f"import socket; open({str(attack.folder / 'secret.txt')!r}).close()\n"
            "with socket.socket() as line: line.connect_ex(('127.0.0.1', 9))"
        )
        subprocess.run([sys.executable, "-c", code], check=True)
    seen = dict(watched.outside())
    assert seen["open"].endswith("secret.txt")
    assert "127.0.0.1" in seen["socket.connect"]


def test_markup_in_texts_is_no_markup_in_pages(attack: Attack):
    """Hostile pages consist of the elements and attributes of our templates alone, properly nested, with one title."""
    for name, html in attack.pages.items():
        elements, attributes, links = _markup(html)
        assert elements <= set(_ELEMENTS.split()), name
        assert attributes <= set(_ATTRIBUTES.split()), name
        assert all(link.startswith("#") for link in links), name
        assert shown(html).problems == [], name
        assert html.count("<title>") == html.count("</style>") == html.count("<h1") == 1, name


def test_names_are_shown_as_they_were_written(attack: Attack):
    """Every name can be read in page and PDF, cut where it is long; signs that no font has are left out."""
    page, pdf = attack.pages["named.outcome"], attack.pdfs["named.outcome"]
    written = "".join(unescape(re.sub(r"<[^>]*>", "", page)).split())
    for text in attack.texts:
        readable = re.findall(r"[!-~łó]+", "".join(text[:150].split()).split("\x7f")[0]) or [""]
        longest = max(readable, key=len)
        assert len(longest) >= 1, text[:50]
        assert longest in written, text[:50]
        assert longest in pdf.tags.text, text[:50]
    assert "łłłł…" in pdf.tags.text


def test_nothing_is_worked_out(attack: Attack):
    """Templates, formats and formulas in texts stay letters."""
    for name, html in attack.pages.items():
        assert _WORKED_OUT not in html.replace("\u202f", ""), name
        assert "<class " not in unescape(html), name
        assert "root:" not in html, name
    assert "{{1234567*7}}" in attack.pdfs["named.outcome"].tags.text
    assert "{0.__class__.__mro__}{id}{name!r}" in attack.pdfs["named.outcome"].tags.text


def test_no_text_breaks_the_layout(attack: Attack):
    """Long words break, long texts are cut: everything lies on the sheet, on as many pages as fifty projects need."""
    for name, pdf in attack.pdfs.items():
        most = {"letter": 4, "stated.press": 2}.get(name, 30)
        assert len(pdf.reader.pages) <= most, name
        for page in pdf.reader.pages:
            for piece in pieces(page):
                assert 62 <= piece.left <= piece.right <= 534, f"{name}: {piece}"
                assert 25 <= piece.bottom <= 780, f"{name}: {piece}"


def test_no_sign_that_steers_a_line_reaches_a_page_or_pdf(attack: Attack):
    """No override of the direction, no control character, nothing without width, no half of a character."""
    steering = re.compile(
        "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ud800-\udfff\ufeff]"
    )
    for name, html in attack.pages.items():
        assert not steering.search(re.sub(r"<style>.*?</style>", "", html, flags=re.DOTALL)), name
        assert not steering.search(attack.pdfs[name].tags.text), name


@pytest.mark.parametrize("code", LANGUAGES)
def test_hostile_pages_can_be_made_in_every_language(attack: Attack, code: str):
    """And be written as UTF-8."""
    for report in hostile_reports(attack.texts):
        for make in MAKERS.values():
            assert shown(make(report, Language(code), HASH, None).encode("utf-8").decode()).problems == []


def test_a_pdf_whose_page_is_markup_throughout_loads_nothing_either(attack: Attack, tmp_path: Path):
    """Even if a text slipped through as markup, the printer would fetch nothing: the last line of defence."""
    before = len(attack.asked)
    body = "".join(attack.texts[:25]) + f"<link rel=attachment href='{(attack.folder / 'secret.txt').as_uri()}'>"
    html = f"<!doctype html><html lang=en><title>Park</title><body>{body.replace('<!--', '').replace('</body>', '')}"
    (data,) = print_documents([Document("markup.pdf", html)], workers=1)
    assert len(attack.asked) == before
    for each in objects(PdfReader(io.BytesIO(data))):
        content = each.get_data() if hasattr(each, "get_data") else str(each).encode("utf-8", "replace")
        assert _SECRET.encode() not in content


def _markup(html: str) -> tuple[set[str], set[str], list[str]]:
    """All elements, all names of attributes, and all addresses."""
    elements, attributes, links = set(), set(), []

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            elements.add(tag)
            attributes.update(name for name, _ in attrs)
            links.extend(str(value) for name, value in attrs if name in ("href", "src"))

    Reader().feed(html)
    return elements, attributes, links
