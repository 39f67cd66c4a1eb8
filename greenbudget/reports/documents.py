"""All documents of a report: which pages there are, what they are called, and how they are printed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import chain, islice

from greenbudget.rules.completion import Progress

from .crest import Crest
from .feedback_page import feedback_fragment, feedback_title
from .heading import edition_title
from .language import Language
from .letters import letter_fragment, prepare
from .making import slug_of
from .open_data import election_file
from .options import Options
from .outcome_data import as_json, outcome_data
from .outcome_page import outcome_fragment, outcome_title
from .page import whole_page
from .pdf import Document, print_documents
from .press_page import press_fragment, press_title
from .report import Report

#: What makes the fragment of a page from report, language, hash of the count and crest.
Maker = Callable[[Report, Language, str, Crest | None], str]
#: So many documents are printed before their PDFs are handed on, so that memory holds no more of them.
_AT_ONCE = 256


@dataclass(frozen=True, slots=True)
class Page:
    """A whole page of a report; `name` is that of its files, without their ending."""

    name: str
    html: str


def page_files(report: Report, options: Options) -> dict[str, bytes]:
    """The pages of a report that are published as HTML, by path: outcome, feedback and press in every language."""
    pages = public_pages(report, options, count_hash(report))
    return {f"{page.name}.html": page.html.encode("utf-8", "replace") for page in pages}


def printed(
    report: Report, options: Options, *, workers: int | None = None, progress: Progress | None = None
) -> Iterator[tuple[str, bytes]]:
    """The PDFs, by path: of the public pages, and a letter for each project's author where the options say so."""
    fingerprint = count_hash(report)
    pages = public_pages(report, options, fingerprint)
    if options.letters:
        pages = chain(pages, letters(report, options, fingerprint))
    return print_pages(pages, workers=workers, progress=progress)


def print_pages(
    pages: Iterator[Page], *, workers: int | None = None, progress: Progress | None = None
) -> Iterator[tuple[str, bytes]]:
    """The PDFs of pages, by path, as many pages at once as memory may hold. `progress` hears how many are done."""
    done = 0

    def hear(stage: str, number: int) -> None:
        if progress:
            progress(stage, done + number)

    while batch := list(islice(pages, _AT_ONCE)):
        documents = [Document(f"{page.name}.pdf", page.html) for page in batch]
        for document, data in zip(documents, print_documents(documents, workers=workers, progress=hear), strict=True):
            yield document.name, data
        done += len(batch)


def pdf_names(report: Report, options: Options) -> set[str]:
    """The paths of all PDFs of a bundle."""
    names = {f"{name}.{code}.pdf" for name in _MAKERS for code in options.languages}
    if options.letters:
        for area in report.areas:
            ids = [project.id for project in area.election.instance.projects]
            names |= {f"letters/{area.slug}/{name}.pdf" for name in letter_names(ids)}
    return names


def number_of_documents(report: Report, options: Options) -> int:
    """How many PDFs there are."""
    return len(pdf_names(report, options))


def public_pages(report: Report, options: Options, fingerprint: str) -> Iterator[Page]:
    """Outcome, feedback and press in every language."""
    for name, (title, maker) in _MAKERS.items():
        for code in options.languages:
            language = Language(code)
            body = maker(report, language, fingerprint, report.crest)
            yield Page(f"{name}.{code}", _whole(body, title(language), report, language))


def letters(report: Report, options: Options, fingerprint: str) -> Iterator[Page]:
    """A letter to the author of each project, area by area, in the published order and the first language."""
    language = Language(options.languages[0])
    for area in report.areas:
        prepared = prepare(report, area, language)
        projects = area.election.instance.projects
        for name, project in zip(letter_names([project.id for project in projects]), projects, strict=True):
            body = letter_fragment(report, area, project.id, language, fingerprint, prepared, report.crest)
            title = language.say("Letter to the author of project {id}", id=project.id)
            yield Page(f"letters/{area.slug}/{name}", _whole(body, title, report, language))


def letter_names(project_ids: Sequence[str]) -> list[str]:
    """Names of files that no id can bend: the place in the published list, and what an id leaves that is harmless."""
    digits = len(str(len(project_ids)))
    return [
        f"{place:0{digits}d}-{slug_of(project_id)[:40] or 'project'}" for place, project_id in enumerate(project_ids, 1)
    ]


def count_hash(report: Report) -> str:
    """SHA-256 of the ballots and outcomes of all areas, as they stand in the open data: the count's fingerprint."""
    digest = sha256()
    for area in report.areas:
        digest.update(election_file(area))
        digest.update(as_json(outcome_data(area.election, area.outcome)).encode())
    return digest.hexdigest()


def _whole(body: str, title: str, report: Report, language: Language) -> str:
    published = report.particulars.edition.published
    return whole_page(
        body,
        f"{title} – {edition_title(report, language)}",
        language,
        accent=report.particulars.city.accent,
        created=published.isoformat() if published else "",
    )


_MAKERS: dict[str, tuple[Callable[[Language], str], Maker]] = {
    "outcome": (outcome_title, outcome_fragment),
    "feedback": (feedback_title, feedback_fragment),
    "press": (press_title, press_fragment),
}
