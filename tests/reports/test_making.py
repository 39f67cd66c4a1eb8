"""From elections to a report: names, rules, and what is refused because it contradicts itself."""

from __future__ import annotations

from dataclasses import replace

import pytest

from greenbudget.ballots.errors import UnknownRule
from greenbudget.ballots.instance import Instance
from greenbudget.ballots.pabulib import Reading, read_election
from greenbudget.ballots.pabulib_writing import as_pb
from greenbudget.climate import FaultyCard
from greenbudget.reports.making import InconsistentReport, area_names, area_slugs, make_report, slug_of
from greenbudget.reports.options import Options
from greenbudget.reports.particulars import Particulars, particulars_of
from greenbudget.resources import sample_elections
from greenbudget.rules.pabutools_bridge import Agreement, SecondOpinion
from tests.elections import vote
from tests.reports.bundles import ADD1, NOBODY, TIE, TOP_UP, report_of, sample, silent

SAMPLES = [
    path.name for path in sorted(sample_elections().iterdir()) if path.is_dir() and not path.name.startswith("bad_")
]


def test_an_area_is_called_by_its_subunit_then_its_district():
    """The most particular name that the file gives."""
    metas = [{"subunit": "Ogrody ", "district": "Zachód"}, {"district": "Zachód"}, {"description": "Miasto"}]
    assert area_names([Instance((), 0, meta=meta) for meta in metas]) == ("Ogrody", "Zachód", "")
    assert area_names([Instance((), 0, meta={"description": "Zielony  budżet"})]) == ("Zielony budżet",)


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Górki Łęczne", "gorki-leczne"),
        ("", "citywide"),
        ("Śródmieście i Zarzecze", "srodmiescie-i-zarzecze"),
        ("ŻÓŁĆ", "zolc"),
        ("Straße 5/7", "strasse-5-7"),
        ("Їжакова гора", "izhakova-hora"),
        ("../../etc", "etc"),
        ("=1+1", "1-1"),
        ("漢字", "area"),
        ("a" * 200, "a" * 60),
    ],
)
def test_slugs_are_plain(name, slug):
    """Small letters, digits and hyphens: no path leads anywhere else."""
    assert slug_of(name) == slug


def test_slugs_differ_from_each_other_and_from_the_folders_of_languages():
    """Beside data/pl, the Polish tables, no area can have its data in data/pl."""
    assert area_slugs(["Łąka", "Laka", "", "", "pl"]) == ("laka", "laka-2", "citywide", "citywide-2", "pl-2")


def test_each_area_is_counted_by_its_own_rule():
    """The particulars' rule for one area, the options' for the other."""
    report, _ = report_of(TIE, TOP_UP, particulars={"rules": {"ogrody": "greedy"}})
    assert [str(area.explanation.rule) for area in report.areas] == ["greedy", ADD1]
    with pytest.raises(UnknownRule):
        report_of(TIE, rule="dice")


def test_progress_says_which_area_is_meant():
    """With one area there is nothing to tell apart."""
    heard: list[str] = []

    def hear(stage: str, steps: int, total: int | None = None) -> None:
        heard.append(stage)

    options = Options("greedy", samples=2)
    make_report([sample(TIE), sample(TOP_UP)], options, Particulars(), workers=1, progress=hear)
    assert {stage.partition(",")[0] for stage in heard} == {"Ogrody", "Górki Lipowe"}
    heard.clear()
    make_report([sample(TIE)], options, Particulars(), workers=1, progress=hear)
    assert "bootstrap" in heard


def test_pabutools_is_asked_or_its_answer_taken():
    """As told: asked, taken from a mapping, or not at all."""
    options = Options("greedy", samples=0)
    asked = make_report([sample(TIE)], options, Particulars(), second_opinion=True, progress=silent)
    assert asked.areas[0].second_opinion.agreement is Agreement.AGREE
    said = SecondOpinion(Agreement.DISAGREE, ("1",), "because")
    taken = make_report([sample(TIE)], options, Particulars(), second_opinion={"ogrody": said}, progress=silent)
    assert taken.areas[0].second_opinion == said
    assert make_report([sample(TIE)], options, Particulars(), progress=silent).areas[0].second_opinion is None


def test_where_pabutools_is_not_installed_that_is_said(monkeypatch):
    """With the command that brings it."""
    monkeypatch.setitem(__import__("sys").modules, "pabutools", None)
    options = Options("greedy", samples=0)
    (area,) = make_report([sample(TIE)], options, Particulars(), second_opinion=True, progress=silent).areas
    assert area.second_opinion.agreement is Agreement.CANNOT_BE_EXPRESSED
    assert "pabutools is not installed" in area.second_opinion.reason


# The election as it was counted ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", SAMPLES)
def test_a_counted_election_reads_back_as_it_is(name, tmp_path):
    """Votes, score and selected are those of the count; written, read and written again, the bytes are the same."""
    rule = "greedy misfit=top_up top_up=80%" if name == TOP_UP else "greedy"
    before = sample(name)[1].election
    (area,) = make_report([sample(name)], Options(rule, samples=0), Particulars(), progress=silent).areas
    text = as_pb(area.election)
    path = tmp_path / "election.pb"
    path.write_bytes(text.encode())
    reading = read_election(path)
    assert as_pb(reading.election) == text
    assert reading.election == area.election
    assert not [remark for remark in reading.remarks if "is published with" in remark.message]
    for project, old in zip(area.election.instance.projects, before.instance.projects, strict=True):
        funded = project.id in area.outcome.allocation
        assert project.selected == (0 if not funded else 2 if name == TOP_UP and project.id == "3" else 1)
        kept = {column: text for column, text in old.columns.items() if column not in ("votes", "score", "selected")}
        assert kept.items() <= project.columns.items()
        assert replace(project, columns={}) == replace(old, columns={})


def test_ranks_without_points_are_scored_as_the_rule_counts_them(tmp_path):
    """First place 5, second 1: the first of two ballots gives 5 to a and 1 to b."""
    text = (
        "META\nkey;value\nbudget;10\nvote_type;ordinal\nPROJECTS\nproject_id;cost\na;5\nb;6\n"
        "VOTES\nvoter_id;vote\n1;a,b\n2;b\n"
    )
    path = tmp_path / "ranks.pb"
    path.write_text(text, encoding="utf-8")
    options = Options("greedy points=5,1", samples=0)
    (area,) = make_report([("ranks", read_election(path))], options, Particulars(), progress=silent).areas
    columns = [project.columns for project in area.election.instance.projects]
    assert columns == [
        {"votes": "1", "score": "5", "selected": "0"},
        {"votes": "2", "score": "6", "selected": "1"},
    ]


def test_ballots_that_were_left_out_are_counted_by_kind(tmp_path):
    """Two ballots too long, one too short; the first breach of each counts."""
    text = (
        "META\nkey;value\nbudget;10\nvote_type;approval\nmin_length;1\nmax_length;1\n"
        "PROJECTS\nproject_id;cost\na;5\nb;6\nVOTES\nvoter_id;vote;x\n1;a,b;\n2;b;\n3;;\n4;b,a;\n"
    )
    path = tmp_path / "long.pb"
    path.write_text(text, encoding="utf-8")
    reading = read_election(path, drop_invalid=True)
    (area,) = make_report([("long", reading)], Options("greedy", samples=0), Particulars(), progress=silent).areas
    assert area.dropped == {"BallotTooLong": 2, "BallotTooShort": 1}


# Contradictions -------------------------------------------------------------------------------------------------------


def refusal(particulars, *samples: str) -> str:
    """The sentence with which particulars are refused."""
    options = Options("greedy", samples=0)
    with pytest.raises(InconsistentReport) as refused:
        make_report(
            [sample(name) for name in samples or (TIE,)], options, particulars_of(particulars, "test"), progress=silent
        )
    return str(refused.value)


def test_several_currencies_are_refused():
    """Sums of złoty and euros mean nothing."""
    election = vote(10, {"a": 5}, ["a"])
    euros = replace(election, instance=replace(election.instance, currency="EUR"))
    readings = [("a.pb", Reading(election)), ("b.pb", Reading(euros))]
    with pytest.raises(InconsistentReport, match=r"a\.pb is in PLN, b\.pb in EUR"):
        make_report(readings, Options("greedy", samples=0), Particulars(), progress=silent)


def test_a_report_without_an_election_is_refused():
    """There would be nothing to say."""
    with pytest.raises(InconsistentReport, match="at least one"):
        make_report([], Options("greedy"), Particulars(), progress=silent)


@pytest.mark.parametrize("entry", ["rules", "ballots", "climate"])
def test_an_area_that_is_not_there_is_refused(entry):
    """A slip in a slug would otherwise leave out what the office wrote."""
    value = {"rules": "greedy", "ballots": {"cast": 12}, "climate": {}}[entry]
    said = refusal({entry: {"ogrod": value}})
    assert said == f"The particulars have {entry}.ogrod, but there is no such area; there is ogrody."
    assert "there are ogrody, gorki-lipowe." in refusal({entry: {"ogrod": value}}, TIE, TOP_UP)


def test_a_climate_card_of_no_project_is_refused():
    """Its trees would be nobody's."""
    said = refusal({"climate": {"ogrody": {"17": {"trees": 3}}}})
    assert said == "The particulars have a climate card for project 17 of ogrody, but there is no such project."


def test_a_climate_card_with_an_unknown_factor_is_refused():
    """Before anything is counted."""
    card = {"factors": [{"factor": "no such thing", "amount": 3}]}
    particulars = particulars_of({"climate": {"ogrody": {"1": card}}}, "test")
    with pytest.raises(FaultyCard, match="no such thing"):
        make_report([sample(TIE)], Options("greedy", samples=0), particulars, progress=silent)


def test_ballots_that_do_not_add_up_are_refused_with_all_figures():
    """20 cast − 3 − 1 − 5 = 11, and 12 were counted."""
    said = refusal({"ballots": {"ogrody": {"cast": 20, "duplicate": 3, "excluded": 1, "invalid": {"x": 2, "y": 3}}}})
    assert said == (
        "The particulars' ballots of ogrody do not add up: 20 cast − 3 duplicate − 1 excluded − 5 invalid = 11 valid, "
        "but 12 ballots were counted."
    )


def test_proposals_that_do_not_add_up_are_refused_with_all_figures():
    """Admitted ones are those on the ballot, over all areas."""
    refused = [{"reason": "grunt", "number": 2}]
    said = refusal({"proposals": {"submitted": 9, "withdrawn": 1, "merged": 1, "refused": refused}}, TIE, TOP_UP)
    assert said == (
        "The particulars' proposals do not add up: 9 submitted − 1 withdrawn − 1 merged − 2 refused = 5 admitted, "
        "but 7 projects were voted on."
    )


def test_more_voters_than_people_who_may_vote_are_refused():
    """A turnout above 100 % is a slip of the hand."""
    said = refusal({"electorate": {"number": 11, "source": "x", "date": "2026-05-31"}})
    assert said == "The particulars say that 11 people may vote, but 12 voted in ogrody."


def test_an_area_where_nobody_voted_is_reported_all_the_same():
    """Its projects are listed, and nothing is funded."""
    report, _ = report_of(NOBODY)
    assert report.areas[0].outcome.allocation == ()
