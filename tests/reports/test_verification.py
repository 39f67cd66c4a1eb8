"""`verify` notices any change of any byte, and any change of one ballot, and says in words what differs."""

from __future__ import annotations

import json
import os
import shutil
from dataclasses import replace
from pathlib import Path
from random import Random
from zipfile import ZIP_STORED, ZipFile

import pytest

from greenbudget import __version__
from greenbudget.reports import verification
from greenbudget.reports.inputs import inputs_of, report_file
from greenbudget.reports.making import make_report
from greenbudget.reports.manifest import MANIFEST, manifest
from greenbudget.reports.options import Options
from greenbudget.reports.particulars import Particulars
from greenbudget.reports.verification import Verification, verify
from greenbudget.rules.pabutools_bridge import Agreement, SecondOpinion
from tests.reports.bundles import TIE, TOP_UP, bundle_files, pages, report_of, sample, silent, write_bundle, write_files

PB = "data/ogrody/election.pb"


@pytest.fixture(scope="module")
def made():
    return report_of(
        TIE, TOP_UP, rule="greedy", languages=("pl",), particulars={"city": {"name": "Wiklinogród nad Wisłą"}}
    )


@pytest.fixture(scope="module")
def original(made, tmp_path_factory) -> tuple[Path, str]:
    folder = tmp_path_factory.mktemp("original") / "bundle"
    return folder, write_bundle(folder, *made)


@pytest.fixture
def bundle(original, tmp_path) -> Path:
    return Path(shutil.copytree(original[0], tmp_path / "bundle"))


def verified(folder: Path, expect: str | None = None, **further) -> Verification:
    return verify(folder, expect, pages=pages, progress=silent, workers=1, **further)


def changed(folder: Path, path: str, old: bytes, new: bytes) -> None:
    """Put `new` in the place of the first `old`."""
    content = (folder / path).read_bytes()
    assert old in content, (path, content)
    (folder / path).write_bytes(content.replace(old, new, 1))


def rewrite_manifest(folder: Path) -> None:
    """What a forger would do: a new manifest for what is there now."""
    files = {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name != MANIFEST
    }
    version = json.loads((folder / MANIFEST).read_bytes())["software"]["version"]
    (folder / MANIFEST).write_bytes(manifest(files, version))


def test_an_untouched_bundle_agrees(original, bundle):
    """With the published hash, however it is written, and without."""
    for expect in (original[1], original[1].upper(), f" sha256:{original[1]}\n"):
        assert verified(bundle, expect) == Verification((), original[1], ())


def test_without_the_published_hash_a_forged_manifest_is_not_excluded(original, bundle):
    """That is said, with the hash to compare."""
    found = verified(bundle)
    assert found.agrees
    (remark,) = found.remarks
    assert remark.startswith("Nothing here can show that the manifest itself is the one that was published")
    assert remark.endswith(original[1])


# Changed bytes --------------------------------------------------------------------------------------------------------


def test_any_changed_added_or_removed_byte_of_any_file_is_noticed(made, original, bundle, monkeypatch):
    """In every file, manifest included, at many places drawn from a seed."""
    # Counting again would only repeat what the manifest shows already, a thousand times over.
    monkeypatch.setattr(verification._Verifier, "_count_again", lambda *_, **__: None)
    random = Random("greenbudget")
    for path in sorted(path for path in bundle.rglob("*") if path.is_file()):
        content = path.read_bytes()
        places = {0, len(content) - 1, *(random.randrange(len(content)) for _ in range(12))}
        for place in sorted(places):
            bit = 1 << random.randrange(8)
            for touched in (
                content[:place] + bytes([content[place] ^ bit]) + content[place + 1 :],
                content[:place] + bytes([random.randrange(256)]) + content[place:],
                content[:place] + content[place + 1 :],
            ):
                path.write_bytes(touched)
                found = verified(bundle, original[1])
                assert not found.agrees, (path, place)
                if path.name != MANIFEST:
                    shown = path.relative_to(bundle).as_posix()
                    assert any(sentence.startswith(f"{shown} was changed") for sentence in found.differences)
        path.write_bytes(content)
    assert verified(bundle, original[1]).agrees


def test_any_changed_byte_of_the_manifest_is_noticed_without_a_hash_as_well(original, bundle):
    """No byte of it is idle: it is a size, a hash, a path, or the one way to write them."""
    path = bundle / MANIFEST
    content = path.read_bytes()
    random = Random("manifest")
    for place in sorted({0, len(content) - 1, *(random.randrange(len(content)) for _ in range(20))}):
        path.write_bytes(content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :])
        assert not verified(bundle).agrees, content[max(0, place - 20) : place + 20]


def test_a_changed_file_that_a_forged_manifest_covers_is_noticed_by_the_count(made, bundle):
    """Every file but PDFs is made again, so that no edit of one is hidden by a manifest that was made anew."""
    random = Random("forger")
    for path in sorted(path for path in bundle.rglob("*") if path.is_file()):
        name = path.relative_to(bundle).as_posix()
        if name == MANIFEST or path.suffix == ".pdf":
            continue
        content = path.read_bytes()
        place = random.randrange(len(content))
        path.write_bytes(content[:place] + bytes([content[place] ^ 4]) + content[place + 1 :])
        rewrite_manifest(bundle)
        assert not verified(bundle).agrees, (name, place)
        path.write_bytes(content)


def test_a_changed_pdf_is_noticed_by_its_hash(bundle):
    """A PDF is not printed again; its letters neither."""
    changed(bundle, "letters/ogrody/1.pdf", b"letter", b"latter")
    assert verified(bundle).differences == (
        "letters/ogrody/1.pdf was changed: its SHA-256 is not the one in the manifest.",
    )


# One ballot -----------------------------------------------------------------------------------------------------------


def test_any_changed_ballot_is_noticed_and_said(bundle):
    """One voter's choice is turned into another; the manifest is forged, too."""
    changed(bundle, PB, b";1,2;", b";2;")
    rewrite_manifest(bundle)
    found = verified(bundle)
    assert (
        "Project 1 “Ogród deszczowy przy Szkole Podstawowej nr 4” of ogrody: votes 9 according to the bundle, "
        "8 according to the count."
    ) in found.differences
    assert any(sentence.startswith("data/projects.csv, line 2: the bundle has “") for sentence in found.differences)


def test_a_verdict_that_was_turned_is_named(bundle):
    """The loser is marked as funded."""
    text = (bundle / PB).read_text(encoding="utf-8")
    (line,) = [line for line in text.split("\n") if line.startswith("2;") and "Ogród" in line]
    changed(bundle, PB, line.encode(), f"{line[:-1]}1".encode())
    rewrite_manifest(bundle)
    assert (
        "Project 2 “Ogród społeczny na ulicy Wiśniowej” of ogrody is funded according to the bundle, "
        "not funded according to the count."
    ) in verified(bundle).differences


def test_a_line_of_a_table_is_shown_as_it_is_and_as_it_should_be(bundle):
    """Shortened, from a little before where they part."""
    changed(bundle, "data/areas.csv", b",70000,", b",71000,")
    rewrite_manifest(bundle)
    assert verified(bundle).differences[0] == (
        "data/areas.csv, line 2: the bundle has “…approval,greedy,12,3,2,75000,71000,5000,0,,,,1,0,1.25,0.877…”, "
        "the count gives “…approval,greedy,12,3,2,75000,70000,5000,0,,,,1,0,1.25,0.877…”."
    )


def test_lines_beyond_the_third_are_only_counted(bundle):
    """A file that is all different fills no screen."""
    (bundle / "data/projects.csv").write_bytes(b"x\r\n" * 20)
    found = [sentence for sentence in verified(bundle).differences if sentence.startswith("data/projects.csv")]
    assert len(found) == 5
    assert found[-1] == "data/projects.csv differs in 18 more lines."


# Files that come and go -----------------------------------------------------------------------------------------------


def test_a_missing_file_is_named(bundle):
    """As such, and nothing else."""
    (bundle / "data/areas.csv").unlink()
    assert verified(bundle).differences == ("data/areas.csv is missing.",)


def test_an_added_file_or_folder_is_named(bundle):
    """Hidden ones and odd names, too."""
    (bundle / "data" / "more.csv").write_bytes(b"")
    (bundle / ".hidden").write_bytes(b"")
    (bundle / "empty").mkdir()
    (bundle / "line\nend").write_bytes(b"")
    with open(os.fsencode(bundle) + b"/\xff", "wb"):  # noqa: PTH123 - pathlib has no names of bytes
        pass
    assert set(verified(bundle).differences) == {
        "data/more.csv was added: the manifest does not know it.",
        ".hidden was added: the manifest does not know it.",
        "The folder empty is not part of the bundle.",
        "line\N{REPLACEMENT CHARACTER}end was added: the manifest does not know it.",
        "\N{REPLACEMENT CHARACTER} was added: the manifest does not know it.",
    }


def test_a_file_that_the_count_does_not_give_is_named(made, tmp_path):
    """Even where the manifest knows it."""
    write_files(tmp_path / "bundle", {**bundle_files(*made), "data/more.csv": b"x"})
    assert verified(tmp_path / "bundle").differences == (
        "data/more.csv does not come out of the count; a bundle has no such file.",
    )


def test_a_file_that_the_manifest_leaves_out_is_named(made, tmp_path):
    """The count gives it."""
    files = bundle_files(*made)
    del files["data/areas.csv"]
    write_files(tmp_path / "bundle", files)
    assert verified(tmp_path / "bundle").differences == (
        "data/areas.csv is missing from the manifest; the count gives such a file.",
    )


def test_links_and_devices_are_refused_and_not_followed(bundle, tmp_path):
    """A link may lead to a file with the same bytes today, and to another tomorrow."""
    elsewhere = tmp_path / "areas.csv"
    (bundle / "data/areas.csv").rename(elsewhere)
    (bundle / "data/areas.csv").symlink_to(elsewhere)
    (bundle / "letters").rename(tmp_path / "letters")
    (bundle / "letters").symlink_to(tmp_path / "letters")
    (bundle / "report.json").unlink()
    os.mkfifo(bundle / "report.json")
    assert set(verified(bundle).differences) == {
        "data/areas.csv is a symbolic link; a bundle holds plain files only.",
        "data/areas.csv is missing.",
        "letters is a symbolic link; a bundle holds plain files only.",
        "letters/ogrody/1.pdf is missing.",
        "report.json is no plain file; a bundle holds plain files only.",
        "report.json is missing.",
        "It cannot be counted again without report.json and particulars.json.",
    }


# Forged and broken bundles --------------------------------------------------------------------------------------------


def test_a_forged_bundle_is_unmasked_by_the_published_hash(made, original, tmp_path):
    """All of it made anew, with one ballot more: without the hash it agrees with itself."""
    name, reading = sample(TIE)
    profile = reading.election.profile
    keep = profile.ballot_of_voter >= 0
    keep[0] = False
    forged = replace(reading, election=replace(reading.election, profile=profile.only(keep)))
    options = Options("greedy", samples=0, languages=("pl",))
    report = make_report([(name, forged)], options, Particulars(), workers=1, progress=silent)
    digest = write_bundle(tmp_path / "forged", report, options)
    assert verified(tmp_path / "forged").agrees
    found = verified(tmp_path / "forged", original[1])
    (sentence,) = found.differences
    assert sentence.startswith(f"The hash of this bundle is {digest}, not {original[1]} as expected: ")


def test_a_hash_that_is_none_is_refused(bundle):
    """A slip in copying does not pass for agreement."""
    assert verified(bundle, "abc").differences == ("“abc” is no SHA-256 of 64 digits 0-9 and a-f.",)
    assert not verified(bundle, "").agrees


@pytest.mark.parametrize("path", ["../outside.csv", "/etc/passwd", "data/../../outside.csv"])
def test_a_manifest_that_leads_out_of_the_folder_is_refused(bundle, path):
    """Nothing outside is read."""
    data = json.loads((bundle / MANIFEST).read_bytes())
    data["files"][path] = data["files"]["data/areas.csv"]
    (bundle / MANIFEST).write_text(json.dumps(data, indent=1, sort_keys=True) + "\n", encoding="ascii")
    (sentence,) = verified(bundle).differences
    assert sentence == f"manifest.json names “{path}”, which is no file that a bundle can hold."


def test_an_area_that_leads_out_of_the_folder_is_refused(made, bundle):
    """The slugs of report.json become paths, and are looked at before."""
    inputs = replace(inputs_of(*made), slugs=("../ogrody", "gorki-lipowe"))
    (bundle / "report.json").write_bytes(report_file(inputs))
    rewrite_manifest(bundle)
    assert verified(bundle).differences == (
        "It cannot be counted again: there is no election for the area “../ogrody”.",
    )


def test_areas_in_another_order_or_under_other_names_are_refused(made, bundle):
    """The names follow from the elections."""
    (bundle / "data/ogrody").rename(bundle / "data/ogrod")
    (bundle / "report.json").write_bytes(report_file(replace(inputs_of(*made), slugs=("ogrod", "gorki-lipowe"))))
    rewrite_manifest(bundle)
    assert verified(bundle).differences == (
        "report.json names the areas ogrod, gorki-lipowe, but the elections are those of ogrody, gorki-lipowe.",
    )


@pytest.mark.parametrize("path", [MANIFEST, "report.json", "particulars.json", PB])
@pytest.mark.parametrize(
    "content",
    [b"", b"\0", b"\xff\xfe\x00", b"{}", b"[]", b"null", b"[" * 200_000, b'{"a": NaN}', b"META\n", b"9" * 10_000],
    ids=["empty", "nul", "utf-16", "object", "list", "null", "deep", "nan", "meta", "long"],
)
@pytest.mark.parametrize("forged", [False, True])
def test_broken_files_end_in_sentences(bundle, path, content, forged):
    """No exception, whatever they hold, also where the manifest covers them."""
    if forged and path != MANIFEST:
        (bundle / path).write_bytes(content)
        rewrite_manifest(bundle)
    (bundle / path).write_bytes(content)
    found = verified(bundle)
    assert not found.agrees
    assert all(sentence.endswith((".", "”")) for sentence in found.differences)


def test_pages_that_fail_end_in_a_sentence(original):
    """What a forged bundle provokes in whatever draws it."""

    def failing(report, options):
        raise KeyError("no such thing")

    found = verify(original[0], None, pages=failing, progress=silent, workers=1)
    assert found.differences == ("It cannot be counted again: KeyError, 'no such thing'.",)


def test_a_rule_that_is_none_ends_in_a_sentence(made, bundle):
    """What the count refuses is said in its own words."""
    inputs = inputs_of(*made)
    (bundle / "report.json").write_bytes(report_file(replace(inputs, options=replace(inputs.options, rule="dice"))))
    rewrite_manifest(bundle)
    (sentence,) = verified(bundle).differences
    assert sentence.startswith("It cannot be counted again: There is no rule “dice”")


def test_what_is_no_bundle_ends_in_a_sentence(tmp_path, bundle):
    """No folder, an empty one, a file, a name that no system can hold, a manifest that is a folder."""
    (tmp_path / "empty").mkdir()
    (bundle / MANIFEST).unlink()
    (bundle / MANIFEST).mkdir()
    for folder, start in (
        (tmp_path / "nowhere", f"{tmp_path / 'nowhere'} is no folder"),
        (bundle / "report.json", f"{bundle / 'report.json'} is no folder"),
        (tmp_path / "empty", "There is no manifest.json in this folder"),
        (tmp_path / "a\0b", ""),
        (bundle, "manifest.json is no file of sensible size."),
    ):
        found = verified(folder)
        assert found.hash == ""
        (sentence,) = found.differences
        assert sentence.startswith(start)


def test_a_large_file_is_not_looked_into(bundle, monkeypatch):
    """Its size is said; nothing of it is kept in memory."""
    monkeypatch.setattr(verification, "LARGEST_FILE", 500)
    assert "data/projects.csv is too large to be looked into: " in " ".join(verified(bundle).differences)


def test_a_folder_without_end_is_refused(bundle, monkeypatch):
    """Too many files, too deep a folder."""
    deep = bundle
    for _ in range(12):
        deep /= "x"
        deep.mkdir()
    assert any("lies too deep for a bundle" in sentence for sentence in verified(bundle).differences)
    monkeypatch.setattr(verification, "_MOST_FILES", 5)
    assert "This folder holds more than 5 files; no bundle does." in verified(bundle).differences


# Versions and second opinions -----------------------------------------------------------------------------------------


def test_another_version_of_the_software_is_said(made, bundle):
    """Its layout may differ; its count must not, and here it does not."""
    (bundle / "report.json").write_bytes(report_file(inputs_of(*made), version="0.0.9"))
    files = {
        path.relative_to(bundle).as_posix(): path.read_bytes()
        for path in bundle.rglob("*")
        if path.is_file() and path.name != MANIFEST
    }
    (bundle / MANIFEST).write_bytes(manifest(files, "0.0.9"))
    found = verified(bundle)
    assert found.agrees
    assert found.remarks[-1].startswith(f"The bundle was made by greenbudget 0.0.9, and this is {__version__}: ")


def test_a_version_that_only_the_manifest_names_is_noticed(bundle):
    """`report.json` names it as well."""
    changed(bundle, MANIFEST, f'"version": "{__version__}"'.encode(), b'"version": "0.0.9"')
    assert (
        f"manifest.json says that greenbudget 0.0.9 made the bundle, report.json says {__version__}."
        in verified(bundle).differences
    )


def test_what_pabutools_said_is_taken_from_the_bundle_or_asked_again(tmp_path):
    """A bundle that has pabutools disagree is reproduced as it is, and unmasked when pabutools is asked."""
    options = Options("greedy", samples=0, languages=("pl",))
    said = {"ogrody": SecondOpinion(Agreement.DISAGREE, ("1",), "x")}
    report = make_report([sample(TIE)], options, Particulars(), second_opinion=said, workers=1, progress=silent)
    write_bundle(tmp_path / "bundle", report, options)
    assert verified(tmp_path / "bundle").agrees
    found = verified(tmp_path / "bundle", second_opinion=True)
    assert found.differences == ("pabutools agrees with the count of ogrody; in the bundle it is: disagree.",)


def test_pabutools_that_cannot_count_again_is_a_remark(monkeypatch, bundle):
    """It is no difference that it is not installed."""
    monkeypatch.setitem(__import__("sys").modules, "pabutools", None)
    found = verified(bundle, second_opinion=True)
    assert found.agrees
    assert any("pabutools could not count ogrody again" in remark for remark in found.remarks)


def test_a_spreadsheet_that_another_program_packed_is_said_to_be_one(bundle):
    """Another zlib packs the same cells into other bytes."""
    path = bundle / "data/pl/outcome.xlsx"
    with ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    with ZipFile(path, "w", ZIP_STORED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    rewrite_manifest(bundle)
    found = verified(bundle)
    said = "data/pl/outcome.xlsx holds the same as the one made here, but another program packed it."
    assert said in found.differences


def test_progress_is_heard(original):
    """Files, the count, and files again."""
    heard: set[str] = set()

    def hear(stage: str, steps: int, total: int | None = None) -> None:
        heard.add(stage)

    verify(original[0], None, pages=pages, progress=hear, workers=1)
    assert {"checking files", "comparing files"} < heard
