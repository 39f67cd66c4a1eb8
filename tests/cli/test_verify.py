"""`greenbudget verify`: does a bundle agree with its manifest, with the published hash, and with the count?"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from greenbudget.reports.bundle import texts
from greenbudget.reports.documents import pdf_names
from tests.reports.bundles import NOBODY, TIE, report_of, write_files


@pytest.fixture(scope="module")
def published(tmp_path_factory) -> tuple[Path, str]:
    """A bundle whose PDFs are empty, and its hash."""
    folder = tmp_path_factory.mktemp("published") / "bundle"
    report, options = report_of(TIE, NOBODY, rule="greedy", languages=("pl",), letters=False)
    pdfs = dict.fromkeys(sorted(pdf_names(report, options)), b"%PDF-1.7")
    return folder, write_files(folder, {**texts(report, options), **pdfs})


@pytest.fixture
def bundle(published, tmp_path) -> Path:
    return Path(shutil.copytree(published[0], tmp_path / "bundle"))


def test_a_bundle_that_agrees_ends_with_0(greenbudget, published):
    """Its hash is printed to be compared; with the published one there is nothing left to compare."""
    folder, digest = published
    ran = greenbudget("verify", folder, "--workers", 1)
    assert ran.code == 0
    assert ran.out.endswith(f"Everything agrees.\nHash of the bundle: {digest}\n")
    assert "Nothing here can show that the manifest itself is the one that was published" in ran.out
    ran = greenbudget("verify", folder, "--expect", digest, "--workers", 1)
    assert (ran.code, ran.out) == (0, f"Everything agrees.\nHash of the bundle: {digest}\n")


def test_it_can_be_verified_from_anywhere(greenbudget, published, tmp_path):
    """By a relative path, in another language and time zone."""
    folder, digest = published
    ran = greenbudget(
        "verify",
        folder.name,
        "--expect",
        digest,
        "--workers",
        1,
        cwd=folder.parent,
        LC_ALL="pl_PL.UTF-8",
        TZ="Asia/Tokyo",
    )
    assert ran.code == 0, ran.out


def test_a_changed_ballot_ends_with_1_and_words(greenbudget, bundle, published):
    """What differs is said; that everything agrees is not."""
    path = bundle / "data" / "ogrody" / "election.pb"
    content = path.read_bytes()
    path.write_bytes(content.replace(b";1,2;", b";2;", 1))
    ran = greenbudget("verify", bundle, "--expect", published[1], "--workers", 1)
    assert ran.code == 1
    assert "data/ogrody/election.pb was changed" in ran.out
    assert "votes 9 according to the bundle, 8 according to the count." in ran.out
    assert "Everything agrees" not in ran.out


def test_another_hash_ends_with_1(greenbudget, bundle):
    """The bundle agrees with itself, but is not the one that was published."""
    ran = greenbudget("verify", bundle, "--expect", "0" * 64, "--workers", 1)
    assert ran.code == 1
    assert f"not {'0' * 64} as expected" in ran.out


def test_what_is_no_bundle_ends_with_1(greenbudget, tmp_path):
    """In a sentence, and without a hash."""
    ran = greenbudget("verify", tmp_path)
    assert ran.code == 1
    assert ran.out == "There is no manifest.json in this folder: it is no bundle, or its manifest is lost.\n"
    assert greenbudget("verify", tmp_path / "nowhere").code == 1


def test_so_many_differences_that_nobody_reads_are_counted(greenbudget, bundle):
    """The first hundred are told."""
    for number in range(150):
        (bundle / f"more{number:03d}.csv").write_bytes(b"")
    ran = greenbudget("verify", bundle, "--workers", 1)
    assert ran.code == 1
    assert "more099.csv was added" in ran.out
    assert "more100.csv" not in ran.out
    assert "… and 50 more." in ran.out


def test_a_pdf_that_the_report_does_not_have_is_noticed_even_with_a_new_manifest(greenbudget, bundle):
    """Which PDFs there are follows from the report: one more, or one less, is a difference."""
    files = {path.relative_to(bundle).as_posix(): path.read_bytes() for path in bundle.rglob("*") if path.is_file()}
    files["letters/ogrody/more.pdf"] = files.pop("outcome.pl.pdf")
    (bundle / "outcome.pl.pdf").unlink()
    del files["manifest.json"]
    write_files(bundle, files)
    ran = greenbudget("verify", bundle, "--workers", 1)
    assert ran.code == 1
    assert "outcome.pl.pdf is missing from the manifest; a bundle has it." in ran.out
    assert "letters/ogrody/more.pdf is no PDF of this report." in ran.out


def test_a_crest_that_runs_something_is_noticed(greenbudget, bundle):
    """Whoever forges a bundle cannot slip in a picture that greenbudget would not have written."""
    files = {path.relative_to(bundle).as_posix(): path.read_bytes() for path in bundle.rglob("*") if path.is_file()}
    del files["manifest.json"]
    files["crest.svg"] = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
    write_files(bundle, files)
    ran = greenbudget("verify", bundle, "--workers", 1)
    assert ran.code == 1
    assert "crest.svg is no crest that greenbudget has checked." in ran.out
