"""`greenbudget my-vote`: a page that says what became of one ballot."""

from __future__ import annotations

import re
from fractions import Fraction
from pathlib import Path

from greenbudget.ballots.ballot import Ballot
from greenbudget.ballots.ballot_types import Cumulative, Scoring
from greenbudget.ballots.election import Election
from greenbudget.ballots.errors import BadSetting, GreenbudgetError, UnusableFile
from greenbudget.reports.ballot_page import my_vote_fragment, my_vote_title
from greenbudget.reports.documents import count_hash
from greenbudget.reports.language import Language
from greenbudget.reports.making import make_report
from greenbudget.reports.options import Options
from greenbudget.reports.page import whole_page
from greenbudget.reports.particulars import Particulars

from .session import UNUSABLE, Session

_POINTS = re.compile(r"[0-9]{1,9}(\.[0-9]{1,3})?", re.ASCII)


def my_vote(session: Session, path: Path, rule: str, vote: str, points: str | None, code: str, out: Path) -> int:
    """Count, find out what became of the ballot, write the page; the exit code."""
    try:
        language = Language(code)
        with session.progress(1, "asking after the vote in") as begin:
            heard = begin(path.name)
            reading = session.read(path)
            ballot = parsed_ballot(reading.election, vote, points)
            options = Options(rule, samples=0, languages=(code,), letters=False)
            report = make_report([(path.name, reading)], options, Particulars(), progress=heard)
    except UnusableFile as error:
        session.complain_about(path, error)
        return UNUSABLE
    except GreenbudgetError as error:
        session.complain(str(error))
        return UNUSABLE
    body = my_vote_fragment(report, report.areas[0], ballot, language, count_hash(report))
    return session.write(out, whole_page(body, my_vote_title(language), language))


def parsed_ballot(election: Election, vote: str, points: str | None) -> Ballot:
    """The ballot that two texts describe, such as "3,16,6" and "5,4,1"; a sentence says what is wrong with it."""
    index_of, kind = election.instance.index_of, election.profile.ballot_type
    names = [name.strip() for name in vote.split(",") if name.strip()]
    for name in names:
        if name not in index_of:
            raise BadSetting("vote", vote, f"there is no project “{name}”; `tabulate --all` lists all")
    if len(set(names)) < len(names):
        raise BadSetting("vote", vote, "a project stands twice")
    given = None
    if isinstance(kind, Cumulative | Scoring):
        texts = [text.strip() for text in (points or "").split(",") if text.strip()]
        if len(texts) != len(names) or not all(map(_POINTS.fullmatch, texts)):
            raise BadSetting("points", points or "", "write the points of each project of the ballot, such as 5,4,1")
        given = tuple(map(Fraction, texts))
    elif points:
        raise BadSetting("points", points, "on these ballots projects are given no points; leave it out")
    ballot = Ballot(tuple(index_of[name] for name in names), given)
    for breach in kind.breaches(ballot, election.instance):
        raise breach
    return ballot
