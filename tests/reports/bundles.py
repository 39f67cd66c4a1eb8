"""Small bundles for tests: elections, their report, and its files in a folder, with pages of one line."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from greenbudget.ballots.pabulib import Reading, read_election
from greenbudget.reports.inputs import input_files
from greenbudget.reports.making import make_report
from greenbudget.reports.manifest import MANIFEST, bundle_hash, manifest
from greenbudget.reports.open_data import data_files
from greenbudget.reports.options import Options
from greenbudget.reports.particulars import Particulars, particulars_of
from greenbudget.reports.report import Report
from greenbudget.resources import sample_elections

ADD1 = "equal_shares completion=add1"
#: A few small samples that together have ties, top-ups, points, exclusions, and nobody.
TIE, TOP_UP, NOBODY = "three_gardens_one_tie", "top_up_saves_the_last_project", "nobody_voted"


def silent(stage: str, steps: int, total: int | None = None) -> None:
    """Progress that nobody hears."""


def sample(name: str) -> tuple[str, Reading]:
    """A sample election under its name."""
    return name, read_election(sample_elections() / name / "election.pb")


def report_of(
    *samples: str, rule: str = ADD1, samples_drawn: int = 5, particulars: Mapping[str, object] | None = None, **further
) -> tuple[Report, Options]:
    """The report of some samples, and its options."""
    options = Options(rule, samples=samples_drawn, **further)
    added = particulars_of(particulars, "test") if particulars else Particulars()
    readings = [sample(name) for name in samples]
    return make_report(readings, options, added, workers=1, progress=silent), options


def pages(report: Report, options: Options) -> dict[str, bytes]:
    """What stands for the pages."""
    names = [f"{area.slug}: {', '.join(area.outcome.allocation)}\n" for area in report.areas]
    return {f"outcome.{code}.html": "".join(names).encode() for code in options.languages}


def bundle_files(report: Report, options: Options) -> dict[str, bytes]:
    """All files of a bundle but the manifest, with a PDF and a letter that nobody can make again."""
    files = {**data_files(report, options), **input_files(report, options), **pages(report, options)}
    return {**files, "outcome.pl.pdf": b"%PDF-1.7 outcome", "letters/ogrody/1.pdf": b"%PDF-1.7 letter"}


def write_bundle(folder: Path, report: Report, options: Options) -> str:
    """Write a bundle; its hash."""
    return write_files(folder, bundle_files(report, options))


def write_files(folder: Path, files: Mapping[str, bytes]) -> str:
    """Write files and their manifest; the hash."""
    listed = manifest(files)
    for path, content in {**files, MANIFEST: listed}.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    return bundle_hash(listed)
