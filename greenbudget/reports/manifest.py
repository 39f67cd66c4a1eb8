"""
The manifest of a bundle: every file with its size and SHA-256, written in one way only.

The SHA-256 of the manifest itself stands for the whole bundle: whoever knows it can tell whether any byte was changed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256

from greenbudget import __version__
from greenbudget.ballots.errors import GreenbudgetError, shortened

MANIFEST = "manifest.json"
FORMAT = "greenbudget bundle 1"
SOFTWARE = "greenbudget"
#: No name begins with a point, so that nothing is hidden and no path leads out of the folder.
_PATH = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*", re.ASCII)
_LONGEST_PATH = 240
_HASH = re.compile(r"[0-9a-f]{64}", re.ASCII)


class BadManifest(GreenbudgetError):
    """A manifest that cannot be used; the sentence says why."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What a manifest says of one file: its size in bytes, and its SHA-256 in hexadecimal digits."""

    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a manifest says: files by their paths, in order, and the version of greenbudget that wrote them."""

    files: Mapping[str, Entry]
    version: str


def manifest(files: Mapping[str, bytes], version: str = __version__) -> bytes:
    """The manifest of these files; ValueError for a path that `is_plain_path` refuses."""
    for path in files:
        if not is_plain_path(path) or path == MANIFEST:
            raise ValueError(f"a bundle cannot hold a file named {path!r}")
    entries = {path: Entry(len(content), sha256(content).hexdigest()) for path, content in files.items()}
    return _written(Manifest(entries, version))


def bundle_hash(content: bytes) -> str:
    """The hash of a bundle: the SHA-256 of its manifest."""
    return sha256(content).hexdigest()


def is_plain_path(path: str) -> bool:
    """Whether a path stays within the bundle and means the same everywhere: letters, digits, points, hyphens."""
    return len(path) <= _LONGEST_PATH and _PATH.fullmatch(path) is not None


def is_hash(text: str) -> bool:
    """Whether a text is a SHA-256 in small hexadecimal digits."""
    return _HASH.fullmatch(text) is not None


def _written(content: Manifest) -> bytes:
    data = {
        "files": {
            path: {"sha256": content.files[path].sha256, "size": content.files[path].size}
            for path in sorted(content.files)
        },
        "format": FORMAT,
        "software": {"name": SOFTWARE, "version": content.version},
    }
    return (json.dumps(data, indent=1, sort_keys=True) + "\n").encode("ascii")


def read_manifest(content: bytes) -> Manifest:
    """What a manifest says; BadManifest where it is none, names an odd path, or is not written as `manifest` does."""
    try:
        data = json.loads(content.decode("ascii"))
    except (ValueError, RecursionError):
        raise BadManifest(f"{MANIFEST} is damaged: it is no JSON in plain ASCII.") from None
    found = _understood(data)
    if _written(found) != content:
        raise BadManifest(f"{MANIFEST} is not written as greenbudget writes it; somebody has edited it.")
    return found


def _understood(data: object) -> Manifest:
    match data:
        case {"format": str(format_), **_others} if format_ != FORMAT:
            raise BadManifest(f"{MANIFEST} is of the format “{shortened(format_)}”; this version reads “{FORMAT}”.")
        case {"files": dict(files), "format": str(), "software": {"name": str(), "version": str(version)}}:
            return Manifest({str(path): _entry(str(path), entry) for path, entry in files.items()}, version)
    raise BadManifest(f"{MANIFEST} does not say which files there are, and which version of greenbudget wrote them.")


def _entry(path: str, entry: object) -> Entry:
    if not is_plain_path(path) or path == MANIFEST:
        raise BadManifest(f"{MANIFEST} names “{shortened(path)}”, which is no file that a bundle can hold.")
    match entry:
        case {"sha256": str(digest), "size": int(size)} if is_hash(digest) and size >= 0 and size is not True:
            return Entry(size, digest)
    raise BadManifest(f"{MANIFEST} does not give the size and SHA-256 of {path}.")
