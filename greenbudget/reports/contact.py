"""Whom to ask: the office as its particulars name it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .heading import shown_line
from .language import Language
from .particulars import Text, in_language
from .report import Report


@dataclass(frozen=True, slots=True)
class OfficeText:
    """A text of the office and the language that it is in; `lang` is "" where that is the page's own."""

    text: str
    lang: str = ""


def office_text(text: Text, language: Language) -> OfficeText:
    """A text of the office, on one line, in this language where there is one in it."""
    found, code = in_language(text, language)
    return OfficeText(shown_line(found), "" if code == language.code else code)


def contact_facts(report: Report, language: Language) -> list[tuple[str, OfficeText]]:
    """The office, its address and hours as labels with texts; nothing where the office names none."""
    return list(_facts(report, language))


def _facts(report: Report, language: Language) -> Iterator[tuple[str, OfficeText]]:
    contact = report.particulars.contact
    if contact.office:
        yield language.say("Office"), office_text(contact.office, language)
    if contact.address:
        yield language.say("Address"), OfficeText(shown_line(contact.address))
    if contact.email:
        yield language.say("E-mail"), OfficeText(shown_line(contact.email))
    if contact.phone:
        yield language.say("Telephone"), OfficeText(shown_line(contact.phone))
    if contact.hours:
        yield language.say("Open"), office_text(contact.hours, language)
