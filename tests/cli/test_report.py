"""`greenbudget report`: everything to read, reuse and count again, in one folder."""

from __future__ import annotations

import json
import re
from hashlib import sha256
from pathlib import Path

import pytest

from greenbudget.reports import documents
from greenbudget.resources import sample_elections
from tests.reports.bundles import report_of

TIE = sample_elections() / "three_gardens_one_tie" / "election.pb"
GREEN_MILLION = sample_elections() / "green_million" / "election.pb"
CITY = [
    sample_elections() / f"city_edition_{name}" / "election.pb"
    for name in ("citywide", "gorki_lipowe", "kepa_bociania")
]


@pytest.fixture(scope="module")
def made(greenbudget, tmp_path_factory):
    """A small report with letters, and what the command said."""
    out = tmp_path_factory.mktemp("made") / "raport"
    ran = greenbudget("report", TIE, "--rule", "greedy", "--out", out, "--samples", 5, "--language", "pl")
    assert ran.code == 0, ran.err
    return out, ran


def test_everything_is_in_one_folder(made):
    """Pages and PDFs, a letter for each project, spreadsheet, open data, and what it was made with."""
    out, _ = made
    names = {path.relative_to(out).as_posix() for path in out.rglob("*") if path.is_file()}
    pages = {f"{page}.pl.{ending}" for page in ("outcome", "feedback", "press") for ending in ("pdf", "html")}
    assert pages <= names
    assert len([name for name in names if name.startswith("letters/")]) == 3
    assert {"data/projects.csv", "data/pl/projects.csv", "data/pl/outcome.xlsx", "data/datapackage.json"} <= names
    assert {"manifest.json", "report.json", "particulars.json"} <= names


def test_the_printed_hash_is_that_of_the_manifest_and_verifies(greenbudget, made):
    """Whoever copies the command that is printed counts again and finds that everything agrees."""
    out, ran = made
    digest = sha256((out / "manifest.json").read_bytes()).hexdigest()
    assert f"greenbudget verify {out} --expect {digest}" in ran.out
    assert greenbudget("verify", out, "--expect", digest).code == 0


def test_a_changed_byte_in_a_pdf_is_noticed(greenbudget, made):
    """A printed report cannot be swapped for another one."""
    out, _ = made
    path = out / "outcome.pl.pdf"
    content = path.read_bytes()
    path.write_bytes(content[:-20] + bytes([content[-20] ^ 1]) + content[-19:])
    try:
        ran = greenbudget("verify", out)
        assert ran.code == 1
        assert "outcome.pl.pdf" in ran.out
    finally:
        path.write_bytes(content)


def test_the_same_report_has_the_same_bytes(greenbudget, made, tmp_path):
    """Another time zone, another locale, another hash seed and one process instead of two: the same hash."""
    out, _ = made
    again = tmp_path / "again"
    arguments = ("report", TIE, "--rule", "greedy", "--out", again, "--samples", 5, "--language", "pl", "--workers", 1)
    ran = greenbudget(*arguments, TZ="Asia/Tokyo", LC_ALL="C", PYTHONHASHSEED="7")
    assert ran.code == 0, ran.err
    assert (again / "manifest.json").read_bytes() == (out / "manifest.json").read_bytes()


def test_several_files_are_areas_with_a_chapter_each(greenbudget, tmp_path):
    """One report with a summary; every area in the open data."""
    out = tmp_path / "edition"
    arguments = ["--rule", "greedy", "--out", out, "--samples", 0, "--language", "en", "--no-letters"]
    ran = greenbudget("report", *CITY, *arguments)
    assert ran.code == 0, ran.err
    page = (out / "outcome.en.html").read_text(encoding="utf-8")
    assert len(re.findall('<h2 class="chapter"', page)) == 3
    assert not (out / "letters").exists()
    assert len(json.loads((out / "report.json").read_text(encoding="utf-8"))["areas"]) == 3


def test_nothing_is_written_over_what_is_no_bundle(greenbudget, tmp_path):
    """A folder with other files stays as it is; a bundle is replaced."""
    (tmp_path / "holiday.jpg").write_bytes(b"sea")
    ran = greenbudget("report", TIE, "--rule", "greedy", "--out", tmp_path, "--samples", 0)
    assert ran.code == 2
    assert "nothing is written over them" in ran.err
    assert [path.name for path in tmp_path.iterdir()] == ["holiday.jpg"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--language", "de"], "There is no language “de”; there are pl, en, uk."),
        (["--particulars", "{missing}"], "The file cannot be read"),
        (["--particulars", "{wrong}"], "city.colour: there is no such entry"),
        (["--particulars", "{contradicts}"], "999"),
    ],
    ids=["language", "missing", "unknown entry", "ballots that do not add up"],
)
def test_wrong_use_ends_with_a_sentence_and_writes_nothing(
    greenbudget, tmp_path: Path, arguments: list[str], said: str
):
    """The sentence says what is wrong and where."""
    (tmp_path / "wrong.toml").write_text('[city]\ncolour = "green"\n', encoding="utf-8")
    (tmp_path / "contradicts.toml").write_text("[ballots.ogrody]\ncast = 999\n", encoding="utf-8")
    places = {name: str(tmp_path / f"{name}.toml") for name in ("missing", "wrong", "contradicts")}
    given = [argument.format(**places) for argument in arguments]
    out = tmp_path / "out"
    ran = greenbudget("report", TIE, "--rule", "greedy", "--out", out, "--samples", 0, *given)
    assert ran.code == 2
    assert said in ran.err
    assert not out.exists()


def test_the_sample_city_says_what_its_elections_hold(greenbudget, checkout: Path, tmp_path: Path):
    """The particulars of the sample city fit the samples: `make run` and the README's commands work."""
    out = tmp_path / "zielony_milion"
    ran = greenbudget(
        "report",
        GREEN_MILLION,
        *("--rule", "equal_shares completion=add1", "--particulars", checkout / "sample_city" / "zielony_milion.toml"),
        *("--out", out, "--samples", 0, "--language", "pl", "--no-letters"),
    )
    assert ran.code == 0, ran.err
    assert "Herb" in (out / "outcome.pl.html").read_text(encoding="utf-8")
    assert (out / "crest.svg").is_file()


def test_every_project_has_its_letter_however_many_there_are(monkeypatch: pytest.MonkeyPatch):
    """PDFs are printed some at a time, and none is lost between."""
    monkeypatch.setattr(documents, "_AT_ONCE", 2)
    monkeypatch.setattr(documents, "print_documents", lambda pages, **_: [b""] * len(pages))
    report, options = report_of("three_gardens_one_tie", "two_projects_one_square", rule="greedy", languages=("pl",))
    names = [name for name, _ in documents.printed(report, options)]
    assert len(names) == len(set(names)) == documents.number_of_documents(report, options)


def test_a_manifest_of_another_program_does_not_make_a_bundle(greenbudget, tmp_path: Path):
    """Web sites have files of that name, too; and a bundle to which somebody added a file is kept as well."""
    (tmp_path / "manifest.json").write_text("{}", encoding="utf-8")
    (tmp_path / "index.html").write_text("x", encoding="utf-8")
    ran = greenbudget("report", TIE, "--rule", "greedy", "--out", tmp_path, "--samples", 0)
    assert ran.code == 2
    assert (tmp_path / "index.html").is_file()


def test_the_page_of_a_vote_names_the_count_of_the_report(greenbudget, made, tmp_path: Path):
    """The fingerprint is that of ballots and outcome, whatever else was worked out beside them."""
    page = tmp_path / "vote.html"
    ran = greenbudget("my-vote", TIE, "--rule", "greedy", "--vote", "1", "--out", page)
    assert ran.code == 0, ran.err
    out, _ = made
    report = (out / "outcome.pl.html").read_text(encoding="utf-8")
    foot = re.search('data-foot="([^"]*)"', report)
    assert foot is not None
    assert foot[1] in page.read_text(encoding="utf-8").replace("&quot;", '"')


@pytest.mark.parametrize(
    ("vote", "said"),
    [(("--vote", "99"), "there is no project “99”"), (("--vote", "1,1"), "a project stands twice")],
    ids=["unknown", "twice"],
)
def test_a_ballot_that_cannot_be_is_refused_with_a_sentence(greenbudget, tmp_path: Path, vote, said: str):
    """Nothing is written, and the sentence says what is wrong."""
    page = tmp_path / "vote.html"
    ran = greenbudget("my-vote", TIE, "--rule", "greedy", *vote, "--out", page)
    assert ran.code == 2
    assert said in ran.err
    assert not page.exists()
