"""Looking into spreadsheets, which are archives: the same contents can be packed in more than one way."""

from __future__ import annotations

import io
import zlib
from zipfile import BadZipFile, ZipFile

#: What damaged archives provoke.
_DAMAGE = (BadZipFile, zlib.error, EOFError, LookupError, NotImplementedError, OSError, RuntimeError, ValueError)


def differing_part(held: bytes, made: bytes) -> str | None:
    """The first part in which two archives differ; "" where all parts are the same, None where `held` is no archive."""
    with ZipFile(io.BytesIO(made)) as ours:
        try:
            with ZipFile(io.BytesIO(held)) as theirs:
                return _first_difference(theirs, ours)
        except _DAMAGE:
            return None


def _first_difference(held: ZipFile, made: ZipFile) -> str:
    names = [info.filename for info in held.infolist()]
    for info in made.infolist():
        # The size is looked at first: nothing that claims to be larger is ever unpacked.
        if info.filename not in names or held.getinfo(info.filename).file_size != info.file_size:
            return info.filename
        if held.read(info.filename) != made.read(info.filename):
            return info.filename
    return "" if len(names) == len(made.infolist()) else "the number of its parts"
