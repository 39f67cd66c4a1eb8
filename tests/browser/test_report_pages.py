"""Report pages in a browser: on a phone and on a desk, with the keyboard, without scripts, for everybody."""

from __future__ import annotations

import re
from base64 import b64encode
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from greenbudget.reports.language import LANGUAGES, Language
from greenbudget.reports.page import whole_page
from tests.reports.hostile_texts import hostile_reports, hostile_texts
from tests.reports.printed_reports import HASH, MAKERS, MY_VOTE, page

pytestmark = pytest.mark.xdist_group("browser")
KINDS = (*MAKERS, MY_VOTE)
#: Every kind of page; all languages where words are longest, areas most and a crest at the top.
PAGES = [
    (name, kind, code)
    for name, codes in {"city": LANGUAGES, "green": ("pl",), "points": ("uk",)}.items()
    for kind in KINDS
    for code in codes
]
NARROWEST, PHONE, DESK = 320, 360, 1280
_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
_ADDRESS = "http://reports.example/"
_IN_WORDS = pytest.mark.parametrize(("name", "kind", "code"), PAGES, ids=[".".join(each) for each in PAGES])


@contextmanager
def opened(browser: Browser, html: str, width: int = DESK, **settings) -> Iterator[tuple[Page, list[str], list[str]]]:
    """
    A page as a server sends it, under a strict content security policy; what it asks for; what the console says.

    Only the page's own style sheet may apply: neither scripts nor styles in the markup.
    """
    style = re.search(r"<style>(.*?)</style>", html, re.DOTALL)[1]
    digest = b64encode(sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none'; form-action 'none'"
    context = browser.new_context(viewport={"width": width, "height": 800}, **settings)
    asked: list[str] = []
    said: list[str] = []
    try:
        context.route("**/*", lambda route: route.abort())
        headers = {"Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": policy}
        context.route(_ADDRESS, lambda route: route.fulfill(body=html, headers=headers))
        shown = context.new_page()
        shown.on("request", lambda request: asked.append(request.url))
        shown.on("console", lambda message: said.append(message.text))
        shown.on("pageerror", lambda error: said.append(str(error)))
        shown.goto(_ADDRESS)
        yield shown, asked, said
    finally:
        context.close()


def too_wide(shown: Page) -> str:
    """What sticks out of the window to the right, "" where nothing does."""
    return shown.evaluate(
        """() => {
            const width = document.documentElement.clientWidth;
            if (document.scrollingElement.scrollWidth <= width) return "";
            const found = [...document.body.querySelectorAll("*")].filter(
                (each) => each.getBoundingClientRect().right > width + 0.5);
            return found.map((each) => `${each.tagName}.${each.className}: ${each.textContent.slice(0, 40)}`).join("; ")
                || "something";
        }"""
    )


@_IN_WORDS
def test_axe_finds_nothing_to_object_to(browser: Browser, name: str, kind: str, code: str):
    """WCAG 2.2 AA and good practice, on a phone; the report with areas in one language on a desk as well."""
    with opened(browser, page(name, kind, code)) as (shown, _, _):
        for width in (PHONE, DESK)[: 2 if (name, code) == ("city", LANGUAGES[0]) else 1]:
            shown.set_viewport_size({"width": width, "height": 800})
            found = Axe().run(
                shown, options={"runOnly": {"type": "tag", "values": _TAGS}, "resultTypes": ["violations"]}
            )
            assert found.violations_count == 0, found.generate_report()


@_IN_WORDS
def test_a_page_loads_nothing_and_fits_the_narrowest_phone(browser: Browser, name: str, kind: str, code: str):
    """One request, no complaint of the browser under a strict policy, and nobody has to scroll sideways."""
    with opened(browser, page(name, kind, code)) as (shown, asked, said):
        for width in (NARROWEST, PHONE, 640, 641, DESK):
            shown.set_viewport_size({"width": width, "height": 800})
            assert too_wide(shown) == "", width
        assert [address for address in asked if not address.startswith("data:image/")] == [_ADDRESS]
        assert said == []
        assert shown.title()
        assert shown.evaluate("document.documentElement.lang") == code


def test_hostile_names_fit_the_narrowest_phone_too(browser: Browser):
    """Fifty texts that could break a page, run or load something."""
    texts = hostile_texts("http://127.0.0.1:9", "/etc/passwd")
    for report in hostile_reports(texts):
        for kind, make in MAKERS.items():
            html = whole_page(make(report, Language("en"), HASH, None), texts[4], Language("en"))
            with opened(browser, html.encode("utf-8", "replace").decode(), NARROWEST) as (shown, asked, said):
                assert too_wide(shown) == "", kind
                assert asked == [_ADDRESS]
                assert said == []


def test_a_page_is_the_same_without_scripts(browser: Browser):
    """Nothing is hidden that a script would have to open."""
    html = page("tie", "outcome", "pl")
    seen = []
    for scripts in (True, False):
        with opened(browser, html, PHONE, java_script_enabled=scripts) as (shown, _, _):
            seen.append(shown.screenshot(full_page=True))
    assert seen[0] == seen[1]


@pytest.mark.parametrize("width", [PHONE, DESK])
def test_the_keyboard_reaches_every_link_and_shows_where_it_is(browser: Browser, width: int):
    """The names of the areas lead to their chapters; a thick line goes round the one that has the focus."""
    with opened(browser, page("city", "outcome", "en"), width) as (shown, _, _):
        links = shown.locator("a").count()
        assert links >= 3
        for _ in range(links):
            shown.keyboard.press("Tab")
            outline = shown.evaluate("getComputedStyle(document.activeElement).outlineStyle")
            thick = shown.evaluate("parseFloat(getComputedStyle(document.activeElement).outlineWidth)")
            assert shown.evaluate("document.activeElement.tagName") == "A"
            assert outline == "solid"
            assert thick >= 2
        shown.keyboard.press("Enter")
        assert shown.evaluate("decodeURIComponent(location.hash).length") > 1
        target = shown.locator(shown.evaluate("'#' + CSS.escape(location.hash.slice(1))"))
        assert target.bounding_box()["y"] < 800


def test_a_row_on_a_phone_says_what_its_figures_are(browser: Browser):
    """The head of a wide table is out of sight there, so each figure carries its column's name."""
    with opened(browser, page("green", "outcome", "en"), PHONE) as (shown, _, _):
        cells = shown.locator("table.wide td.number:not(.id):visible")
        assert cells.count() > 50
        labels = cells.evaluate_all("all => all.map((each) => getComputedStyle(each, '::before').content)")
        assert not {"none", "normal", '""'} & set(labels)


def test_a_table_on_a_phone_is_a_table_to_a_screen_reader(browser: Browser):
    """Rows look like cards there; Chromium tells assistive technology of the same tables, rows, heads and cells."""
    counted = []
    for width in (PHONE, DESK):
        with opened(browser, page("tie", "outcome", "en"), width) as (shown, _, _):
            tree = shown.context.new_cdp_session(shown).send("Accessibility.getFullAXTree")
            roles = Counter(node.get("role", {}).get("value") for node in tree["nodes"] if not node["ignored"])
            counted.append([roles[role] for role in ("table", "row", "columnheader", "rowheader", "cell")])
    assert min(counted[0]) > 0
    assert counted[0] == counted[1]


def test_the_line_below_which_money_ran_out_is_seen_on_a_phone(browser: Browser):
    """The page speaks of a thick line, so there is one, also where rows are cards."""
    with opened(browser, page("city", "outcome", "en"), PHONE) as (shown, _, _):
        lines = shown.locator("tr.first-misfit").evaluate_all(
            "all => all.map((each) => getComputedStyle(each).borderTopWidth)"
        )
        assert lines
        assert set(lines) == {"3px"}


def test_amounts_stay_on_one_line_on_a_phone(browser: Browser):
    """8 366 617,53 zł is not torn from its currency."""
    with opened(browser, page("city", "outcome", "pl"), NARROWEST) as (shown, _, _):
        torn = "all => all.filter((each) => each.offsetHeight > 40).map((each) => each.textContent)"
        assert shown.locator(".figures dd").count() > 10
        assert shown.locator(".figures dd").evaluate_all(torn) == []


def test_large_letters_and_spacing_hide_nothing(browser: Browser):
    """With letters twice as large, and spaced as WCAG 1.4.12 asks, a phone still needs no scrolling sideways."""
    spaced = "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}"
    for html in (page("city", "outcome", "uk"), page("green", "press", "pl")):
        with opened(browser, html, DESK, bypass_csp=True) as (shown, _, _):
            shown.add_style_tag(content=spaced + "p{margin-bottom:2em!important}")
            assert too_wide(shown) == ""
            shown.set_viewport_size({"width": 640, "height": 800})
            shown.add_style_tag(content="html{font-size:200%}")
            assert too_wide(shown) == ""


@pytest.mark.parametrize("kind", KINDS)
def test_markup_holds_no_style_and_no_script(kind: str):
    """So that a site can forbid both."""
    for code in LANGUAGES:
        html = page("city", kind, code)
        assert not re.search(r"<script|<[^>]*\s(style|on\w+)\s*=", html)
