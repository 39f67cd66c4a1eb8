"""The manifest: one way to write it, and no path that leads out of the bundle."""

from __future__ import annotations

import json
from hashlib import sha256

import pytest

from greenbudget import __version__
from greenbudget.reports.manifest import BadManifest, bundle_hash, is_plain_path, manifest, read_manifest

FILES = {"report.json": b"{}\n", "data/b.csv": b"b", "data/a.csv": b"", "letters/x/1_A-b.pdf": b"%PDF"}


def test_a_manifest_names_every_file_with_its_size_and_hash():
    """In the order of paths, whatever the order in which they were made."""
    content = manifest(FILES)
    assert content == manifest(dict(reversed(FILES.items())))
    found = read_manifest(content)
    assert list(found.files) == sorted(FILES)
    assert found.version == __version__
    for path, data in FILES.items():
        assert (found.files[path].size, found.files[path].sha256) == (len(data), sha256(data).hexdigest())
    assert bundle_hash(content) == sha256(content).hexdigest()


def test_another_version_or_byte_is_another_bundle():
    """The hash of the manifest stands for all of it."""
    hashes = {
        bundle_hash(content)
        for content in (manifest(FILES), manifest(FILES, "9.9"), manifest({**FILES, "data/a.csv": b"a"}), manifest({}))
    }
    assert len(hashes) == 4


@pytest.mark.parametrize(
    "path",
    [
        "",
        "/etc/passwd",
        "../x",
        "data/../../x",
        "data/./x",
        "data//x",
        "data/",
        ".hidden",
        "data/.x",
        "a\\b",
        "C:x",
        "ł.csv",
        "a b",
        "a\nb",
        "a\0b",
        "~/x",
        "x" * 241,
        "-rf",
    ],
)
def test_odd_paths_are_refused(path):
    """When a bundle is written, and when a manifest is read."""
    assert not is_plain_path(path)
    with pytest.raises(ValueError, match="cannot hold"):
        manifest({path: b""})
    data = json.loads(manifest({"x": b""}))
    data["files"] = {path: data["files"]["x"]}
    content = (json.dumps(data, indent=1, sort_keys=True) + "\n").encode("ascii")
    with pytest.raises(BadManifest, match="no file that a bundle can hold"):
        read_manifest(content)


def test_a_manifest_does_not_name_itself():
    """Its hash would have to hold itself."""
    with pytest.raises(ValueError, match="cannot hold"):
        manifest({"manifest.json": b""})


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"{", b"{ "),
        (b"}\n", b"}"),
        (b'"size": 1', b'"size": 1.0'),
        (b'"size": 1', b'"size": -1'),
        (b'"size": 1', b'"size": true'),
        (b'"size": 1', b'"size": 1, "x": 2'),
        (b'"size": 1', b'"size": ' + b"1" * 5000),
        (b'"format"', b'"more": 1, "format"'),
        (b'"software": {', b'"software": {"more": 1, '),
        (b'"name": "greenbudget"', b'"name": "other"'),
        (b"greenbudget bundle 1", b"greenbudget bundle 2"),
        (b'"files"', b'"Files"'),
        (b'"version": "', b'"version": "\xc5\x82'),
        (b'"sha256": "', b'"sha256": "X'),
        (b"{", b""),
        (b"{", b"[" * 100_000),
    ],
)
def test_only_what_greenbudget_wrote_is_a_manifest(old, new):
    """Another spelling of the same would have another hash, and is refused like anything else."""
    content = manifest(FILES)
    assert old in content
    with pytest.raises(BadManifest):
        read_manifest(content.replace(old, new, 1))


@pytest.mark.parametrize("content", [b"", b"\xff", b"[]", b"null", b"3", b"NaN", b'{"files": []}', b'"' + b"x" * 99])
def test_what_is_no_manifest_is_refused_in_a_sentence(content):
    """Whatever the file holds."""
    with pytest.raises(BadManifest, match=r"^manifest\.json .*\.$"):
        read_manifest(content)
