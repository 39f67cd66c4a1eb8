"""The compiled kernel is a convenience: without it, or with a stale one, the same comes out."""

import shutil
from fractions import Fraction
from pathlib import Path
from random import Random

import pytest

import hatch_build
from greenbudget.ballots.ballot import Ballot
from greenbudget.ballots.ballot_types import Approval
from greenbudget.ballots.election import Election
from greenbudget.ballots.instance import Instance
from greenbudget.ballots.profile import Profile
from greenbudget.ballots.project import Project
from greenbudget.rules import compiled_run
from greenbudget.rules.interval_run import Bid, NumpyRun, Verdict
from greenbudget.rules.market import open_market
from greenbudget.rules.tally import tally

from ..elections import seeded


def test_whoever_has_a_compiler_counts_with_the_compiled_kernel() -> None:
    """Where a C compiler is at hand, the installation built the kernel from the source that lies here."""
    if not shutil.which("cc"):
        pytest.skip("no C compiler on this machine")
    assert compiled_run.compiled_library() is not None, "run `make setup`"


def test_a_kernel_built_from_another_source_is_not_used(
    checkout: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A library left over from an older source would count by older bounds; it is passed over."""
    if not shutil.which("cc"):
        pytest.skip("no C compiler on this machine")
    rules = tmp_path / hatch_build.RULES
    rules.mkdir(parents=True)
    source = (checkout / hatch_build.SOURCE).read_text(encoding="utf-8")
    (tmp_path / hatch_build.SOURCE).write_text(source, encoding="utf-8")
    library = hatch_build.compile_run(tmp_path)
    assert library is not None
    monkeypatch.setattr(compiled_run, "LIBRARY", library)
    find = compiled_run.compiled_library.__wrapped__
    assert find() is not None
    monkeypatch.setattr(compiled_run, "SOURCE", tmp_path / "changed.c")
    (tmp_path / "changed.c").write_text(source + "/* changed */", encoding="utf-8")
    assert find() is None


def test_a_machine_without_a_compiler_builds_nothing_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The package installs without a compiler, with one sentence about speed."""
    monkeypatch.delenv("CC", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert hatch_build.compile_run(tmp_path) is None
    assert "counts will be the same, and slower" in capsys.readouterr().out


@pytest.mark.parametrize("seeds", [range(at, at + 250) for at in (0, 250)])
def test_both_kernels_halt_alike(seeds: range) -> None:
    """Round by round, compiled and not, the same purchases are certain for an interval of endowments."""
    library = compiled_run.compiled_library()
    if library is None:
        pytest.skip("no C compiler was at hand when greenbudget was installed")
    halts = set()
    for seed in seeds:
        random = Random(seed)
        election = seeded(random)
        if not election.profile.voters:
            continue
        market = open_market(tally(election), random.choice(("cost", "cardinality", "points", "points_cost")))
        first = election.instance.budget_limit / election.profile.voters
        ends = (int(first), int(first) + random.choice((0, 0, 3, 40)))
        runs = compiled_run.CompiledRun(market, library), NumpyRun(market)
        for run in runs:
            run.begin(*map(Fraction, ends), note_ties=ends[0] == ends[1])
        one, other = (run.advance() for run in runs)
        assert one == other, seed
        assert len(runs[0].purchases) == len(runs[1].purchases), seed
        if one is Verdict.FINISHED and ends[0] != ends[1]:
            assert runs[0].purchases == runs[1].purchases, seed
        halts.add(one)
    assert halts >= {Verdict.FINISHED, Verdict.UNDECIDED, Verdict.TIED}


def test_of_equal_bids_with_different_bounds_the_first_in_the_order_of_ties_stands() -> None:
    """
    A third bid between the bounds of two that are equal does not let the later one of them win.

    The compiled kernel chooses in the same two steps.
    """
    projects = tuple(Project(name, 100) for name in "ZXY")
    ballots = [Ballot((0, 2)), Ballot((0, 2)), Ballot((1,)), Ballot((1,))]
    election = Election(Instance(projects, 100, decimals=0), Profile.of(ballots, Approval()))
    run = NumpyRun(open_market(tally(election), "cost"))
    run.begin(Fraction(0), Fraction(100))
    first = Bid(0, 0.5, 1.1, growth=0.005)
    between, twin = Bid(1, 0.52, 1.05, growth=0.005), Bid(2, 0.5, 1.0, growth=0.005)
    for bids in ([first, between, twin], [twin, between, first], [between, first, twin]):
        run._bids = bids
        assert run._best_bid() is first
