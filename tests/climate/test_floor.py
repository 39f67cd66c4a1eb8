"""The climate floor stands on ballots and pydantic alone."""

import subprocess
import sys
from pathlib import Path

UPSTAIRS = ("flask", "sqlmodel", "sqlalchemy", "weasyprint", "jinja2", "greenbudget.rules", "greenbudget.reports")


def test_adding_up_cards_loads_no_rules_no_web_and_no_database(tmp_path: Path) -> None:
    """A city can add up its cards, with the shipped factors, on a machine that has little else."""
    program = f"""
import sys
from greenbudget.climate import add_up, read_card
card = read_card({{"factors": [{{"factor": "young-tree", "amount": 1}}]}}, "1")
print(add_up({{"1": card}}, ["1"]).co2e.known, *sorted(set({UPSTAIRS}) & set(sys.modules)))
"""
    done = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["1"]


def test_the_climate_floor_has_a_door_plate_of_four_lines(checkout: Path) -> None:
    """What lives there and what may not be done there."""
    plate = (checkout / "greenbudget" / "climate" / "README.md").read_text(encoding="utf-8").strip()
    assert len([line for line in plate.splitlines() if line]) == 4
