"""
How fast the count is, beside what else there is, in one run on one machine: `make bench`.

Every figure comes from a fresh process, which reports its seconds and its peak memory. The real elections in
../shared/elections are measured where they stand beside the checkout; the made ones always.
"""

from __future__ import annotations

import multiprocessing
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from rich.console import Console
from rich.table import Table

from greenbudget.ballots.election import Election
from greenbudget.ballots.pabulib import read_election
from greenbudget.ballots.pabulib_writing import as_pb
from greenbudget.rules import Rule, compiled_run
from greenbudget.rules.fairness import fairness
from greenbudget.rules.margins import margins
from greenbudget.rules.market import open_market
from greenbudget.rules.parallel import processors
from greenbudget.rules.shopping import shop
from greenbudget.rules.stability import bootstrap
from greenbudget.rules.tally import tally
from tools.bench_reports import bench_reports
from tools.made_elections import clustered, like_budapest

REAL = Path(__file__).resolve().parents[2] / "shared" / "elections"
WIELICZKA, LODZ, MOKOTOW = (
    REAL / f"Poland_{name}.pb" for name in ("Wieliczka_2023_Green_Budget", "Lodz_2022", "Warszawa_2021_Mokotow")
)
ADD1 = "equal_shares completion=add1"
#: pabutools' own completion, the one that both can do: from B/n, with the exhaustive stop.
ADD1_AS_PABUTOOLS = "equal_shares completion=add1 endowment_start=exact stop_when_exhaustive=true"


@dataclass(frozen=True)
class Figure:
    """What one process needed for a piece of work, and what it found."""

    seconds: float
    megabytes: float
    said: str = ""
    winners: tuple[str, ...] = ()


def measured(work: Callable[..., Figure], *arguments: object) -> Figure:
    """Do `work` in a fresh process, so that no cache and no memory of another run counts."""
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(work, arguments)


def clocked(work: Callable[[], tuple[str, tuple[str, ...]]]) -> Figure:
    """How long `work` takes in this process, which does nothing else, and the memory of all that it did."""
    begin = time.perf_counter()
    said, winners = work()
    seconds = time.perf_counter() - begin
    return Figure(seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, said, winners)


def reading(path: Path) -> Figure:
    """Read a file."""
    return clocked(lambda: (f"{read_election(path).election.profile.voters:,} voters", ()))


def counting(path: Path, line: str, *, with_reading: bool = False) -> Figure:
    """Count a file by a rule."""
    if with_reading:
        return clocked(lambda: _count(read_election(path).election, line))
    election = read_election(path).election
    return clocked(lambda: _count(election, line))


def counting_in_numpy(path: Path, line: str) -> Figure:
    """The same without the compiled kernel."""
    _leave_the_compiled_kernel()
    return counting(path, line)


def counting_like_budapest(*, compiled: bool) -> Figure:
    """add1 on the made election of Budapest's size."""
    if not compiled:
        _leave_the_compiled_kernel()
    election = like_budapest()
    return clocked(lambda: _count(election, ADD1))


def stepping_like_budapest(endowments: int) -> Figure:
    """The first endowments of that, one run each: what add1 costs without skipping."""
    election = like_budapest()
    market = open_market(tally(election), "cost")
    begin = Fraction(election.instance.budget_limit, election.profile.voters)

    def steps() -> tuple[str, tuple[str, ...]]:
        for step in range(endowments):
            shop(market, begin + step * election.instance.unit)
        return f"{endowments:,} endowments", ()

    return clocked(steps)


def _leave_the_compiled_kernel() -> None:
    compiled_run.compiled_library = lambda: None  # type: ignore[assignment]  # in this process alone


def _count(election: Election, line: str) -> tuple[str, tuple[str, ...]]:
    outcome = Rule.parse(line).count(election)
    said = f"{len(outcome.allocation)} funded"
    if outcome.completion and outcome.completion.reruns:
        said += f", {outcome.completion.reruns:,} endowments, {len(outcome.completion.changes)} changes"
    return said, tuple(sorted(outcome.allocation))


def all_margins(path: Path) -> Figure:
    """The margins of every project, each confirmed or not by a full count."""
    election = read_election(path).election
    rule = Rule.parse(ADD1)
    outcome = rule.count(election)

    def work() -> tuple[str, tuple[str, ...]]:
        found = margins(election, rule, outcome)
        each = [margin for project in found.projects for margin in (project.cost, project.votes) if margin]
        return f"{len(each)} margins, {sum(margin.confirmed for margin in each)} confirmed", ()

    return clocked(work)


def thousand_bootstraps(path: Path) -> Figure:
    """A thousand resampled elections."""
    election = read_election(path).election

    def work() -> tuple[str, tuple[str, ...]]:
        return f"{bootstrap(election, Rule.parse(ADD1), samples=1000, seed=1).same_outcome} the same", ()

    return clocked(work)


def representation(path: Path) -> Figure:
    """Everything in `fairness`, EJR+ included."""
    election = read_election(path).election
    rule = Rule.parse(ADD1)
    outcome, counted = rule.count(election), tally(election, rule.terms)

    def work() -> tuple[str, tuple[str, ...]]:
        return f"{fairness(counted, outcome).left_out:,} left out", ()

    return clocked(work)


def counting_with_pabutools(path: Path) -> Figure:
    """Read and count with pabutools: add1 in its own completion, equal ballots merged, exact fractions."""
    from pabutools.election import Cost_Sat, parse_pabulib
    from pabutools.rules import exhaustion_by_budget_increase, method_of_equal_shares

    def work() -> tuple[str, tuple[str, ...]]:
        instance, profile = parse_pabulib(str(path))
        allocation = exhaustion_by_budget_increase(
            instance,
            profile.as_multiprofile(),
            method_of_equal_shares,
            {"sat_class": Cost_Sat},
            budget_step=profile.num_ballots(),
        )
        return "", tuple(sorted(str(project) for project in allocation))

    return clocked(work)


def main() -> None:
    """Measure and print."""
    console = Console(width=118)
    kernel = "compiled" if compiled_run.compiled_library() else "numpy alone (no C compiler when it was installed)"
    console.print(f"{processors()} processors, Python {sys.version.split()[0]}, equal shares: {kernel}")
    bench_reports(console)
    _beside_pabutools(console)
    _like_budapest(console)
    if REAL.exists():
        _real_elections(console)
    else:
        console.print("The real elections in ../shared/elections are not beside this checkout: only made ones ran.")


def _beside_pabutools(console: Console) -> None:
    """add1 on the same files, reading included on both sides."""
    table = _table("add1 beside pabutools, reading included", "here", "memory", "pabutools", "memory", "ratio")
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "made.pb"
        made.write_text(as_pb(clustered()), encoding="utf-8")
        for name, path in (("made, 1,500 × 40", made), ("Wieliczka 2023, wanted: 100 ×", WIELICZKA)):
            if not path.exists():
                continue
            here = measured(_counting_as_pabutools, path)
            there = measured(counting_with_pabutools, path)
            table.add_row(name, *_cells(here), *_cells(there), f"{there.seconds / here.seconds:,.0f} ×")
            if here.winners != there.winners:
                console.print(f"{name}: the winners differ: {set(here.winners) ^ set(there.winners)}")
    console.print(table)


def _counting_as_pabutools(path: Path) -> Figure:
    return counting(path, ADD1_AS_PABUTOOLS, with_reading=True)


def _like_budapest(console: Console) -> None:
    """Skipping beside stepping."""
    table = _table("an election like Budapest's, 29,000 × 175, step 1", "here", "memory", "found", "wanted")
    table.add_row("add1", *_row(measured(_budapest_compiled)), "6 s")
    table.add_row("add1 in numpy alone", *_row(measured(_budapest_in_numpy)), "")
    table.add_row("stepping", *_row(measured(stepping_like_budapest, 1_000)), "")
    console.print(table)


def _budapest_compiled() -> Figure:
    return counting_like_budapest(compiled=True)


def _budapest_in_numpy() -> Figure:
    return counting_like_budapest(compiled=False)


def _real_elections(console: Console) -> None:
    table = _table("real elections; counts after reading", "here", "memory", "found", "wanted")
    table.add_row("Łódź 2022, reading", *_row(measured(reading, LODZ)), "0.5 s")
    table.add_row("Łódź 2022, add1", *_row(measured(counting, LODZ, ADD1)), "0.10 s")
    table.add_row("Łódź 2022, greedy", *_row(measured(counting, LODZ, "greedy")), "0.05 s")
    table.add_row("Łódź 2022, knapsack", *_row(measured(counting, LODZ, "knapsack")), "0.5 s")
    table.add_row("Łódź 2022, fairness", *_row(measured(representation, LODZ)), "")
    table.add_row("Mokotów 2021, add1", *_row(measured(counting, MOKOTOW, ADD1)), "0.5 s, 200 MB")
    table.add_row("Mokotów 2021, add1 in numpy alone", *_row(measured(counting_in_numpy, MOKOTOW, ADD1)), "")
    # These use several processes themselves, which a process of a pool may not.
    table.add_row("Mokotów 2021, all margins, add1", *_row(all_margins(MOKOTOW)), "60 s")
    table.add_row("Wieliczka 2023, 1,000 bootstraps, add1", *_row(thousand_bootstraps(WIELICZKA)), "60 s")
    console.print(table)


def _table(title: str, *columns: str) -> Table:
    table = Table("what", *columns, title=title, title_justify="left")
    for column in table.columns[1:]:
        column.justify = "left" if column.header == "found" else "right"
    return table


def _cells(figure: Figure) -> tuple[str, str]:
    return f"{figure.seconds:.3f} s", f"{figure.megabytes:.0f} MB"


def _row(figure: Figure) -> tuple[str, str, str]:
    return (*_cells(figure), figure.said)


if __name__ == "__main__":
    main()
