"""The floors of the house: each imports only what lies below it (docs/decisions/0001)."""

import subprocess
import sys
from pathlib import Path

UPSTAIRS = ("flask", "wtforms", "sqlmodel", "sqlalchemy", "weasyprint", "pabutools", "scipy", "typer", "rich")


def test_every_floor_imports_only_the_floors_below_it(checkout: Path, tmp_path: Path) -> None:
    """The contracts of import-linter, which read every import statement without running any."""
    lint_imports = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run(
        [lint_imports, "--cache-dir", tmp_path], cwd=checkout, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 broken" in done.stdout


def test_counting_loads_no_web_no_database_and_no_pabutools(checkout: Path, tmp_path: Path) -> None:
    """A city can count on a machine that has only numpy: what is not imported need not be there."""
    sample = checkout / "sample_elections" / "three_gardens_one_tie" / "election.pb"
    program = f"""
import sys
from pathlib import Path
from greenbudget.ballots.pabulib import read_election
from greenbudget.rules import Rule
outcome = Rule.parse("equal_shares completion=add1").count(read_election(Path({str(sample)!r})).election)
print(len(outcome.rounds) > 0, *sorted(set({UPSTAIRS}) & set(sys.modules)))
"""
    done = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["True"]


def test_every_lower_floor_has_a_door_plate(checkout: Path) -> None:
    """`ballots` and `rules` say in four lines what lives there and what may not be done there."""
    for floor in ("ballots", "rules"):
        plate = (checkout / "greenbudget" / floor / "README.md").read_text(encoding="utf-8").strip()
        assert len([line for line in plate.splitlines() if line]) == 4, f"{floor}/README.md has not four lines"
