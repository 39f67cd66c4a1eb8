"""Fifty texts that could make a page or PDF load, run, hide or break something, and a report that is full of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from greenbudget.ballots.election import Election
from greenbudget.ballots.pabulib import Reading
from greenbudget.reports.making import make_report
from greenbudget.reports.options import Options
from greenbudget.reports.particulars import particulars_of
from greenbudget.reports.report import Report
from tests.elections import vote
from tests.reports.bundles import silent

#: SERVER and CANARY stand for the address of a server that listens and the path of a file that nobody may read.
_TEXTS = (
    # markup
    "<b>Park</b> & <i>pond</i>",
    "<script>alert(1)</script>",
    "<script src=SERVER/1.js></script>",
    "<style>*{display:none}@import 'SERVER/2.css';</style>",
    "</style></title></head><body><h1>Park",
    "</td></tr></table></section></article></main><h1>Park</h1>",
    "<link rel=attachment href=file://CANARY>",
    "<link rel=attachment href='SERVER/3'>",
    "<link rel=stylesheet href=SERVER/4.css>",
    "<a rel=attachment href=file://CANARY>Park</a>",
    "<img src=SERVER/5.png onerror=alert(1)>",
    "<img src='file://CANARY'>",
    "<iframe src=SERVER/6></iframe><embed src=SERVER/7>",
    "<object data=file://CANARY type=image/png></object>",
    "<svg onload=alert(1)><image href=SERVER/8.svg /></svg>",
    "<svg><style>@import url(SERVER/9.css)</style><use href=file://CANARY#a /></svg>",
    "<meta http-equiv=refresh content='0;url=SERVER/10'><base href=SERVER/>",
    "<p style='background:url(SERVER/11.png);position:fixed;font-size:999px'>Park</p>",
    '" style="content:url(SERVER/12)" onclick="alert(1)',
    "' onmouseover='alert(1)",
    "<!-- Park",
    "--><![CDATA[ Park ]]>",
    "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b SYSTEM 'file://CANARY'>]><a>&b;</a>",
    "&lt;script&gt; &amp; &#60;b&#62; &nbsp;&copy; &#0;",
    "<form action=SERVER/13><input name=a value=b><button>Park</button></form>",
    # styles and addresses as plain text
    "url(SERVER/14.png) attr(href) counter(page) \\201C \\0000A",
    "content: element(foot); string-set: foot 'Park'; } @page { size: A0",
    "@import url('SERVER/15.css'); @font-face{src:url(file://CANARY)}",
    "javascript:alert(1)",
    "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
    "data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4=",
    "SERVER/16 file://CANARY greenbudget-font:SourceSansPro-Regular.ttf",
    # what templates and formats would work out
    "{{ 1234567 * 7 }} {{ self.__init__.__globals__ }}",
    "{% for a in (1,2) %}{% include 'CANARY' %}{% endfor %}{# Park #}",
    "{0.__class__.__mro__} {id} {name!r} {n:>9999999} {amount",
    "%s %(id)s %n %9999999d ${PATH} `id` $(id)",
    '=HYPERLINK("SERVER/17";"Park")',
    # long
    "Park " * 20_000,
    "ł" * 5_000,
    "<b>" * 5_000,
    # signs that steer
    "\u202egnihton\u202c \u2066Park\u2069 \u200f\u200e\u061c\u202dPark",
    "שלום עולם Park",
    "حديقة عامة Park",
    "公園和池塘 Park",
    "🌳👩‍🌾👨‍👩‍👧‍👦🏳️‍🌈🇵🇱 Park",
    "P\0a\x01r\x07k\x1b[31m\x7f\x9b",
    "Pa\ud800rk \udfff\ufffe\uffff\U0010ffff",
    "P" + "\u0335\u0301\u0336\u034f\u0489" * 200 + "ark",
    "Pa\u200brk\u200b\u2060\ufeff \u00ad\u00adPark\u034f",
    "Park\r\n\n\n\t\v\f\u2028\u2029\x85Park",
)


def hostile_texts(server: str, canary: str) -> tuple[str, ...]:
    """The texts, with the address of a server and the path of a file put in."""
    return tuple(text.replace("SERVER", server).replace("CANARY", canary) for text in _TEXTS)


@cache
def hostile_reports(texts: tuple[str, ...]) -> tuple[Report, Report]:
    """
    Two reports in which every place for a text holds one of these.

    In the first they are the names and categories of projects; in the second their ids, what the file says of itself
    and all that the office adds.
    """
    named = _election(texts, [str(number) for number in range(1, len(texts) + 1)], "ł" * 5_000)
    longest_first = sorted(texts, key=len, reverse=True)
    ids = [f"\u202e{number}\u2066\x1b{text[:2000]}" for number, text in enumerate(longest_first)]
    identified = _election(longest_first, ids, texts[3])
    return _report([named], {}), _report([identified, named], _particulars(texts))


def _election(texts: Sequence[str], ids: Sequence[str], meta: str) -> Election:
    projects = dict(zip(map(str, range(len(texts))), [10] * len(texts), strict=True))
    election = vote(100, projects, [" ".join(projects), "30 x 1", "0 2", "2 x 3 4 5"])
    named = tuple(
        replace(project, id=project_id, name=text, categories=(text,), columns={"neighborhood": text})
        for project, project_id, text in zip(election.instance.projects, ids, texts, strict=True)
    )
    described = dict.fromkeys(("description", "unit", "district", "subunit", "instance", "comment"), meta)
    described |= {"language": texts[0], "date_begin": texts[1], "date_end": texts[2]}
    columns = {"neighborhood": [texts[at % len(texts)] for at in range(election.profile.voters)]}
    instance = replace(election.instance, projects=named, meta=described)
    return replace(election, instance=instance, profile=replace(election.profile, columns=columns))


def _particulars(texts: Sequence[str]) -> dict[str, object]:
    short = [text.replace("\0", " ")[:1900] or "Park" for text in texts]
    few = iter([*short, *short])
    return {
        "city": {"name": next(few)},
        "edition": {"title": {"en": next(few), "pl": next(few)}, "case_number": next(few)},
        "contact": {key: next(few) for key in ("office", "address", "email", "phone", "hours")},
        "letters": {key: next(few) for key in ("next_if_funded", "next_if_not_funded", "signed_by")},
        "electorate": {"number": 900, "source": next(few), "date": "2026-05-31", "by_area": {next(few): 9}},
        "proposals": {"submitted": 101, "refused": [{"reason": next(few), "number": 1}]},
        "previous": {"title": next(few), "voters": 3},
    }


def _report(elections: Sequence[Election], particulars: dict[str, object]) -> Report:
    readings = [(f"{number}.pb", Reading(election)) for number, election in enumerate(elections)]
    added = particulars_of(particulars, "hostile.toml")
    return make_report(readings, Options("greedy", samples=3), added, workers=1, progress=silent)
