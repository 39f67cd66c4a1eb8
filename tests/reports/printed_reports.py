"""Small reports in every language, as pages and as PDFs, made once for all tests of a process."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from greenbudget.reports.ballot_page import my_vote_fragment
from greenbudget.reports.crest import checked_crest
from greenbudget.reports.feedback_page import feedback_fragment
from greenbudget.reports.language import LANGUAGES, Language
from greenbudget.reports.outcome_page import outcome_fragment
from greenbudget.reports.page import whole_page
from greenbudget.reports.pdf import Document, print_documents
from greenbudget.reports.press_page import press_fragment
from greenbudget.reports.report import Report
from tests.reports.bundles import ADD1, report_of

HASH = "0123456789abcdef" * 4

MAKERS = {"outcome": outcome_fragment, "feedback": feedback_fragment, "press": press_fragment}
MY_VOTE = "my_vote"
CREST = checked_crest(
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 12">'
    b'<path d="M0 0h10v7q0 4-5 5q-5-1-5-5z" fill="#1b6b43"/>'
    b'<circle cx="5" cy="5" r="2" fill="#fff"/></svg>',
    "crest.svg",
)
CITY = "Wiklinogród nad Wisłą"
#: With every letter that Polish and Ukrainian have and English has not.
EDITION = {"pl": "Zażółćmy gęślą jaźń 2026", "en": "Our Green 2026", "uk": "Щедра єдність їжака і ґави 2026"}
PARTICULARS: Mapping[str, object] = {
    "city": {"name": CITY, "accent": "#9b1c31"},
    "edition": {"title": EDITION, "published": "2026-07-01"},
    "contact": {"office": "Biuro Zieleni", "address": "Rynek 1", "email": "zielen@wiklinogrod.example"},
    "electorate": {"number": 9000, "source": "rejestr mieszkańców", "date": "2026-05-31"},
    "previous": {"title": "Wspólna zieleń 2025", "voters": 2000, "projects": 40, "funded": 15},
}
REPORTS: Mapping[str, tuple[tuple[str, ...], str, Mapping[str, object] | None]] = {
    # equal shares; ranked ballots of three areas with crest, colour and all; points; two equals
    "green": (("green_million",), ADD1, None),
    "city": (
        ("city_edition_citywide", "city_edition_gorki_lipowe", "city_edition_kepa_bociania"),
        "greedy",
        PARTICULARS,
    ),
    "points": (("points_to_share",), "greedy", None),
    "tie": (("three_gardens_one_tie",), "greedy", None),
    # with crest and colour, and small
    "gate": (("two_projects_one_square",), "greedy", PARTICULARS),
}


@cache
def made(name: str) -> Report:
    """One of REPORTS."""
    samples, rule, particulars = REPORTS[name]
    report, _ = report_of(*samples, rule=rule, samples_drawn=5, particulars=particulars)
    return report


@cache
def page(name: str, kind: str, code: str) -> str:
    """A page of one of REPORTS; `kind` is one of MAKERS, or MY_VOTE for the first ballot of the first area."""
    report, language = made(name), Language(code)
    crest, accent = (CREST, report.particulars.city.accent) if report.particulars.city.name else (None, None)
    if kind == MY_VOTE:
        area = report.areas[0]
        body = my_vote_fragment(report, area, area.election.profile.stored_ballot(0), language, HASH, crest)
    else:
        body = MAKERS[kind](report, language, HASH, crest)
    published = report.particulars.edition.published
    title = {"pl": f"Sprawozdanie: {CITY}", "en": f"Report: {CITY}", "uk": f"Звіт: {CITY}"}[code]
    return whole_page(body, title, language, accent=accent, created=published.isoformat() if published else "")


def all_pages() -> dict[str, str]:
    """Every page by name, such as city.outcome.pl: the report with crest and areas in all languages, others in one."""
    return {
        f"{name}.{kind}.{code}": page(name, kind, code)
        for name, codes in {"green": ("pl",), "city": LANGUAGES, "points": ("uk",), "tie": ("en",)}.items()
        for kind in MAKERS
        for code in codes
    }


@cache
def printed_pages() -> dict[str, bytes]:
    """All pages as PDFs, by the same names."""
    pages = all_pages()
    return dict(zip(pages, print_documents([Document(*each) for each in pages.items()], workers=2), strict=True))
