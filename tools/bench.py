"""
How fast the count is, as ratios to pabutools in the same run on the same machine: `make bench`.

Every figure comes from a fresh process, which reports its seconds and its peak memory. The real elections in
../shared/elections are measured where they stand beside the checkout; a made election is measured always.
"""

from __future__ import annotations

import multiprocessing
import random
import resource
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table

from greenbudget.ballots.ballot import Ballot
from greenbudget.ballots.ballot_types import Approval
from greenbudget.ballots.election import Election
from greenbudget.ballots.instance import Instance
from greenbudget.ballots.pabulib import read_election
from greenbudget.ballots.pabulib_writing import as_pb
from greenbudget.ballots.profile import Profile
from greenbudget.ballots.project import Project
from greenbudget.rules import Rule

REAL = Path(__file__).resolve().parents[2] / "shared" / "elections"
WIELICZKA, LODZ, MOKOTOW = (
    REAL / f"Poland_{name}.pb" for name in ("Wieliczka_2023_Green_Budget", "Lodz_2022", "Warszawa_2021_Mokotow")
)
ADD1 = "equal_shares completion=add1"
#: pabutools' own completion, the one that both can do: from B/n, with the exhaustive stop.
ADD1_AS_PABUTOOLS = "equal_shares completion=add1 endowment_start=exact stop_when_exhaustive=true"


@dataclass(frozen=True)
class Figure:
    """What one process needed."""

    seconds: float
    megabytes: float
    winners: tuple[str, ...]


def measured(work: Callable[..., tuple[str, ...]], *arguments: object) -> Figure:
    """Run `work` in a fresh process, so that no cache and no memory of another run counts."""
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(_timed, (work, arguments))


def _timed(work: Callable[..., tuple[str, ...]], arguments: tuple[object, ...]) -> Figure:
    begin = time.perf_counter()
    winners = work(*arguments)
    seconds = time.perf_counter() - begin
    return Figure(seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, winners)


def count_here(path: Path, line: str) -> tuple[str, ...]:
    """Read and count with greenbudget."""
    return tuple(sorted(Rule.parse(line).count(read_election(path).election).allocation))


def read_here(path: Path) -> tuple[str, ...]:
    """Read with greenbudget."""
    return (str(read_election(path).election.profile.voters),)


def count_with_pabutools(path: Path) -> tuple[str, ...]:
    """Read and count with pabutools: add1 in its own completion, equal ballots merged, exact fractions."""
    from pabutools.election import Cost_Sat, parse_pabulib
    from pabutools.rules import exhaustion_by_budget_increase, method_of_equal_shares

    instance, profile = parse_pabulib(str(path))
    allocation = exhaustion_by_budget_increase(
        instance,
        profile.as_multiprofile(),
        method_of_equal_shares,
        {"sat_class": Cost_Sat},
        budget_step=profile.num_ballots(),
    )
    return tuple(sorted(str(project) for project in allocation))


def made_election(voters: int = 1500, projects: int = 40, seed: int = 2026) -> Election:
    """An approval election with clustered tastes, the same for the same arguments."""
    dice = random.Random(seed)
    costs = [dice.randrange(5, 200) * 1000 for _ in range(projects)]
    place = [dice.random() for _ in range(projects)]
    ballots = []
    for _ in range(voters):
        home = dice.random()
        nearest = sorted(range(projects), key=lambda project: abs(place[project] - home) + dice.random() / 3)
        ballots.append(Ballot(tuple(nearest[: dice.randrange(1, 9)])))
    made = tuple(Project(str(number + 1), cost * 100, f"Projekt {number + 1}") for number, cost in enumerate(costs))
    meta = {"description": "made", "country": "Poland", "unit": "made", "instance": "2026", "rule": "equalshares/add1"}
    instance = Instance(made, sum(costs) * 100 // 3, meta=meta)
    return Election(instance, Profile.of(ballots, Approval()))


def main() -> None:
    """Print the table."""
    console = Console(width=110)
    table = Table("what", "here", "memory", "pabutools", "memory", "ratio", title="reading included")
    for column in table.columns[1:]:
        column.justify = "right"
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "made.pb"
        made.write_text(as_pb(made_election()), encoding="utf-8")
        for name, path in (("made, 1,500 × 40, add1", made), ("Wieliczka 2023, add1", WIELICZKA)):
            if path.exists():
                _compare(console, table, name, path)
    for name, path in (("Łódź 2022", LODZ), ("Mokotów 2021", MOKOTOW)):
        if not path.exists():
            continue
        reading = measured(read_here, path)
        table.add_row(f"{name}, reading alone", *_cells(reading), "", "", "")
        for line in (ADD1, "greedy", "knapsack"):
            table.add_row(f"{name}, {line}", *_cells(measured(count_here, path, line)), "", "", "")
    console.print(table)
    if not REAL.exists():
        console.print("The real elections in ../shared/elections are not beside this checkout: only the made one ran.")


def _compare(console: Console, table: Table, name: str, path: Path) -> None:
    here, there = measured(count_here, path, ADD1_AS_PABUTOOLS), measured(count_with_pabutools, path)
    table.add_row(name, *_cells(here), *_cells(there), f"{there.seconds / here.seconds:,.0f} ×")
    if here.winners != there.winners:
        console.print(f"{name}: the winners differ: {set(here.winners) ^ set(there.winners)}")


def _cells(figure: Figure) -> tuple[str, str]:
    return f"{figure.seconds:.3f} s", f"{figure.megabytes:.0f} MB"


if __name__ == "__main__":
    main()
