"""
Takes the pictures of our own samples that the papers show: `python -m tools.pictures`, with Debian's poppler-utils.

They are taken anew by hand when reports look different; no test compares pixels.
"""

from __future__ import annotations

import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

from greenbudget.ballots.pabulib import read_election
from greenbudget.reports.bundle import write_bundle
from greenbudget.reports.crest import read_crest
from greenbudget.reports.making import make_report
from greenbudget.reports.options import Options
from greenbudget.reports.particulars import read_particulars

ROOT = Path(__file__).resolve().parents[1]
#: The picture, the PDF of the bundle, and its page.
PICTURES = (
    ("outcome_decision", "outcome.pl.pdf", 1),
    ("outcome_ledger", "outcome.pl.pdf", 2),
    ("letter", "letters/zielony-milion/41-41.pdf", 1),
)


def main() -> None:
    """Report the green million and turn three of its pages into pictures."""
    city = ROOT / "sample_city"
    options = Options("equal_shares completion=add1", samples=200, languages=("pl",))
    reading = read_election(ROOT / "sample_elections" / "green_million" / "election.pb")
    particulars, crest = read_particulars(city / "zielony_milion.toml"), read_crest(city / "crest.svg")
    report = make_report([("green_million", reading)], options, particulars, crest=crest, progress=_silent)
    with TemporaryDirectory() as folder:
        bundle = Path(folder) / "bundle"
        write_bundle(report, options, bundle, progress=_silent)
        for name, pdf, page in PICTURES:
            target = ROOT / "docs" / "pictures" / name
            target.parent.mkdir(exist_ok=True)
            pages = ["-f", str(page), "-l", str(page)]
            subprocess.run(  # noqa: S603 - our own file
                ["pdftoppm", "-png", "-r", "72", "-singlefile", *pages, str(bundle / pdf), str(target)],  # noqa: S607
                check=True,
            )
            print(f"{target}.png")


def _silent(stage: str, steps: int, total: int | None = None) -> None: ...


if __name__ == "__main__":
    main()
