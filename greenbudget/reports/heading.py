"""What stands at the head and foot of every document: city, edition, dates, the short hash of the count."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from greenbudget.ballots.instance import Instance

from .crest import Crest
from .language import Language
from .particulars import in_language
from .report import Area, Report
from .wording import cut, printable

_DAY = re.compile(r"([0-9]{1,2})[./-]([0-9]{1,2})[./-]([0-9]{4})|([0-9]{4})-([0-9]{2})-([0-9]{2})", re.ASCII)
_LONGEST = 200
#: The foot of a page has one line for both.
_LONGEST_AT_FOOT = 40
#: In how many letters, in groups of four, a hash stands at the foot of a page.
_SHORT_HASH = 12


@dataclass(frozen=True)
class Heading:
    """
    `crest` is the picture as a page can carry it, "" without one; `line` the edition and when it was voted on.

    `foot` and `pages` are what the foot of a printed page says.
    """

    city: str
    crest: str
    edition: str
    line: str
    foot: str
    pages: str
    published: str


def heading(report: Report, language: Language, count_hash: str, crest: Crest | None = None) -> Heading:
    """The heading of a report."""
    instance, particulars = report.areas[0].election.instance, report.particulars
    city = shown_line(particulars.city.name or instance.meta.get("unit", ""))
    edition = edition_title(report, language)
    voted = voting_days(instance, language)
    published = particulars.edition.published
    short = " ".join(count_hash[at : at + 4] for at in range(0, _SHORT_HASH, 4))
    foot = [cut(city, _LONGEST_AT_FOOT), cut(edition, _LONGEST_AT_FOOT), language.say("count {hash}", hash=short)]
    return Heading(
        city,
        crest.within_page if crest else "",
        edition,
        " · ".join(filter(None, [edition, voted])),
        " · ".join(filter(None, foot)),
        language.say("page"),
        published.isoformat() if published else "",
    )


def edition_title(report: Report, language: Language) -> str:
    """What the edition is called: by the office, or by the file of its first area."""
    title = report.particulars.edition.title
    if title is not None:
        return shown_line(in_language(title, language)[0])
    meta = report.areas[0].election.instance.meta
    if len(report.areas) > 1:  # a file's description is that of its area
        year = meta.get("instance", "")
        return shown_line(f"{language.say('Participatory budget')} {year}".strip())
    return shown_line(meta.get("description", "")) or language.say("Participatory budget")


def voting_days(instance: Instance, language: Language) -> str:
    """When it was voted on, where the file says so."""
    begin, end = (_day(instance.meta.get(key, "")) for key in ("date_begin", "date_end"))
    if begin and end and begin != end:
        return language.say("vote from {begin} to {end}", begin=language.date(begin), end=language.date(end))
    if only := begin or end:
        return language.say("vote on {day}", day=language.date(only))
    return ""


def area_name(area: Area, language: Language) -> str:
    """An area's name; the one without a name is that of the whole city."""
    return shown_line(area.name) or language.say("City-wide projects")


def shown_line(text: str) -> str:
    """A text on one line, without signs that steer a layout."""
    return cut(" ".join(printable(text).split()), _LONGEST)


def _day(text: str) -> date | None:
    """The day that META states, as 21.06.2026 or 2026-06-21; None where it is a mere year or no date."""
    found = _DAY.fullmatch(text.strip())
    if not found:
        return None
    day, month, year = (found[1], found[2], found[3]) if found[1] else (found[6], found[5], found[4])
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
