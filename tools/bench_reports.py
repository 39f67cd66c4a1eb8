"""How fast reports are made: an outcome report beside a plain table of as many pages, and 700 letters."""

from __future__ import annotations

import resource
import time
from io import BytesIO

from pypdf import PdfReader
from rich.console import Console
from rich.table import Table

from greenbudget.ballots.pabulib import Reading
from greenbudget.reports.documents import count_hash, letters, print_pages, public_pages
from greenbudget.reports.language import Language
from greenbudget.reports.making import make_report
from greenbudget.reports.options import Options
from greenbudget.reports.page import whole_page
from greenbudget.reports.particulars import Particulars
from greenbudget.reports.pdf import Document, print_documents
from greenbudget.reports.report import Report
from greenbudget.rules.parallel import processors
from tools.made_elections import clustered

_LINE = "equal_shares"


def bench_reports(console: Console) -> None:
    """Measure and print; processes are those of the reports themselves."""
    table = Table("what", "here", "found", "wanted", title="reports", title_justify="left")
    _letters(table)  # first, so that the memory of its processes is its own
    _outcome(table)
    console.print(table)


def _outcome(table: Table) -> None:
    """The outcome report of 160 projects, beside a plain table of as many pages."""
    options = Options(_LINE, samples=20, languages=("pl",), letters=False)
    report = _report([160], options)
    begin = time.perf_counter()
    page = next(iter(public_pages(report, options, count_hash(report))))
    composed = time.perf_counter() - begin
    [data], seconds = _print([page.html])
    pages = len(PdfReader(BytesIO(data)).pages)
    plain, _ = _print([_plain_table(1000)])
    rows = 1000 * pages // len(PdfReader(BytesIO(plain[0])).pages)
    _, plain_seconds = _print([_plain_table(rows)])
    more = composed + seconds - plain_seconds
    table.add_row("outcome of 160 projects, all of it", f"{composed + seconds:.2f} s", f"{pages} pages", "")
    table.add_row("a plain table of as many pages", f"{plain_seconds:.2f} s", f"{rows} rows", "")
    table.add_row("so much more", f"{more:.2f} s", "", "3 s")


def _letters(table: Table) -> None:
    options = Options("greedy", samples=0, languages=("pl",))
    report = _report([35] * 20, options)
    begin = time.perf_counter()
    number = sum(1 for _ in print_pages(letters(report, options, count_hash(report))))
    seconds = time.perf_counter() - begin
    own, worker = (resource.getrusage(who).ru_maxrss / 1024 for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    memory = own + processors() * worker
    found = f"{number} letters, at most {memory:.0f} MB in all processes ({own:.0f} + {processors()} × {worker:.0f})"
    table.add_row("700 author letters", f"{seconds:.1f} s", found, "60 s on 2 cores, 500 MB")


def _report(areas: list[int], options: Options) -> Report:
    """A made edition with an area of so many projects each."""
    readings = [(str(seed), Reading(clustered(projects=projects, seed=seed))) for seed, projects in enumerate(areas)]
    return make_report(readings, options, Particulars(), progress=lambda *_: None)


def _print(pages: list[str]) -> tuple[list[bytes], float]:
    begin = time.perf_counter()
    data = print_documents([Document(f"{number}.pdf", html) for number, html in enumerate(pages)])
    return data, time.perf_counter() - begin


def _plain_table(rows: int) -> str:
    cells = "".join(f"<tr><td>{row}</td><td>Projekt {row}</td><td>620 000 zł</td></tr>" for row in range(rows))
    head = '<thead><tr><th scope="col">Nr</th><th scope="col">Projekt</th><th scope="col">Koszt</th></tr></thead>'
    body = f'<article class="report"><h1>Tabela</h1><table>{head}<tbody>{cells}</tbody></table></article>'
    return whole_page(body, "Tabela", Language("pl"))
