"""Real elections: published winners are reproduced from the ballots, and equal shares gives what prototypes gave."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from greenbudget.ballots.election import Election
from greenbudget.ballots.pabulib import read_election
from greenbudget.rules import Rule
from greenbudget.rules.audit import Verdict, audit
from tests.elections import count

GREEDY_FAMILY = ("greedy", "greedy-threshold", "greedy-no-skip")
#: What expected.json calls each variant of equal shares; ties there: lower cost, more votes, file order.
VARIANTS = {
    "mes_cost": "equal_shares",
    "add1_cost": "equal_shares completion=add1",
    "add1_cost_stop_when_exhaustive": "equal_shares completion=add1 stop_when_exhaustive=true",
    "add1_cardinality": "equal_shares satisfaction=cardinality completion=add1",
}


def _published(folder: Path) -> Iterator[tuple[str, Election]]:
    for path in sorted(folder.glob("*.pb")):
        yield path.name, read_election(path).election


def test_counting_the_ballots_reproduces_the_official_winners(
    real_elections: Path, record_property: Callable[[str, object], None]
) -> None:
    """On every greedy, threshold and no-skip file with official winners the declared rule gives exactly those."""
    verdicts: Counter[tuple[str, Verdict]] = Counter()
    reasons: Counter[str] = Counter()
    for name, election in _published(real_elections):
        rule = election.instance.meta.get("rule", "")
        checked = audit(election)
        verdicts[rule, checked.verdict] += 1
        assert checked.verdict is not Verdict.DIFFERS, (name, checked.only_published, checked.only_counted)
        if rule in GREEDY_FAMILY and checked.verdict is Verdict.NOT_EXPRESSIBLE:
            reasons[checked.reason] += 1
            official = any(project.selected == 1 for project in election.instance.projects)
            assert not official or "reserve" in checked.reason or "limits spending" in checked.reason, (
                name,
                checked.reason,
            )
    same = {rule: number for (rule, verdict), number in sorted(verdicts.items()) if verdict is Verdict.SAME}
    reproduced = f"{sum(same.values())} of {sum(verdicts.values())} real elections"
    record_property("said", f"Official winners reproduced in {reproduced}: {same}")
    record_property("said", f"Of the greedy family not counted: {dict(reasons)}")
    assert sum(same.get(rule, 0) for rule in GREEDY_FAMILY) >= 325
    assert same["equalshares/add1"] == same["equalshares/add1-comparison"] == 1


def test_wieliczka_2023_is_reproduced_exactly(real_elections: Path) -> None:
    """
    The Green Million: 30 winners for 995,079 PLN, preferred to greedy's by 1,615 voters to 873.

    With equal shares 17.8 % of the voters are left with nothing, with greedy it would have been 27.6 %.
    """
    election = read_election(real_elections / "Poland_Wieliczka_2023_Green_Budget.pb").election
    outcome = count("equal_shares completion=add1 comparison=greedy", election)
    assert set(outcome.allocation) == {project.id for project in election.instance.projects if project.selected == 1}
    assert (len(outcome.allocation), outcome.total_cost) == (30, 995_079_00)
    compared = outcome.comparison
    assert (compared.prefer_equal_shares, compared.prefer_greedy) == (1_615, 873)
    assert round(100 * compared.left_out_by_equal_shares / outcome.voters, 1) == 17.8
    assert round(100 * compared.left_out_by_greedy / outcome.voters, 1) == 27.6


def test_the_exhaustive_stop_would_have_changed_wieliczka(real_elections: Path) -> None:
    """Stopping as soon as nothing fits, from B/n unrounded, would have given 31 winners for 984,579 PLN."""
    election = read_election(real_elections / "Poland_Wieliczka_2023_Green_Budget.pb").election
    outcome = count("equal_shares completion=add1 stop_when_exhaustive=true endowment_start=exact", election)
    assert (len(outcome.allocation), outcome.total_cost) == (31, 984_579_00)


def test_swiecie_2023_is_reproduced_exactly(real_elections: Path) -> None:
    """Świecie's official winners, with its condition on eligibility or without it."""
    election = read_election(real_elections / "Poland_Swiecie_2023.pb").election
    official = {project.id for project in election.instance.projects if project.selected == 1}
    for settings in ("", " eligibility=swiecie", " comparison=greedy"):
        assert set(count(f"equal_shares completion=add1{settings}", election).allocation) == official


def _compare(folder: Path, names: list[str]) -> int:
    """Count each file in every variant; the number of outcomes that agree with expected.json, which must be all."""
    expected = json.loads((folder / "expected.json").read_text("utf-8"))
    agreeing = 0
    for name in names:
        election = read_election(folder / name).election
        for variant, line in VARIANTS.items():
            known = expected[name][variant]
            if known is None:
                continue
            outcome = Rule.parse(line).count(election)
            found = {"cost": outcome.total_cost / election.instance.unit, "winners": sorted(outcome.allocation)}
            assert found == {"cost": known["cost"], "winners": sorted(known["winners"])}, (name, variant)
            if known["endowment"] is not None:
                assert outcome.completion.endowment == known["endowment"] * election.instance.unit, (name, variant)
            agreeing += 1
    return agreeing


def _names(folder: Path) -> list[str]:
    return sorted(json.loads((folder / "expected.json").read_text("utf-8")))


@pytest.mark.parametrize("part", range(4))
def test_equal_shares_agree_with_an_independent_prototype(real_elections: Path, part: int) -> None:
    """On every fifth file (of at most 1 MB), four variants of equal shares give the expected winners and endowment."""
    names = [name for name in _names(real_elections)[::5] if (real_elections / name).stat().st_size < 1_000_000]
    assert _compare(real_elections, names[part::4]) >= 40


@pytest.mark.long
@pytest.mark.parametrize("part", range(16))
def test_equal_shares_agree_with_the_prototype_on_all_files(real_elections: Path, part: int) -> None:
    """The same on all approval and choose-1 files."""
    assert _compare(real_elections, _names(real_elections)[part::16]) >= 60
