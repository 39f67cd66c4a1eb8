"""Watches what processes open and whom they call: every Python process that starts meanwhile writes it down."""

from __future__ import annotations

import sys
import sysconfig
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

#: Runs as `sitecustomize` before anything else does; events that reach for the world outside are written to a file.
_WATCH = """
import os, sys
_line = os.open(os.environ["GREENBUDGET_WATCHED"], os.O_WRONLY | os.O_APPEND)
_OPENS = ("open", "os.listdir", "os.scandir")
_CALLS = ("socket.", "subprocess.", "os.exec", "os.posix_spawn", "os.system", "os.fork", "urllib.", "http.", "ftplib.")
def _write(event, arguments):
    if event in _OPENS and isinstance(arguments[0], (str, bytes)):
        path = os.fsdecode(arguments[0])
    elif event.startswith(_CALLS):
        path = repr(arguments)
    else:
        return
    os.write(_line, (event + "\\t" + path.replace("\\n", " ") + "\\n").encode("utf-8", "replace"))
sys.addaudithook(_write)
"""
_READS = ("open", "os.listdir", "os.scandir")


@dataclass(frozen=True)
class Watched:
    """Where the notes are."""

    notes: Path

    @property
    def events(self) -> list[tuple[str, str]]:
        """What was done, to what."""
        lines = self.notes.read_text(encoding="utf-8").splitlines()
        return [(event, path) for event, _, path in (line.partition("\t") for line in lines)]

    def outside(self, *allowed: Path) -> list[tuple[str, str]]:
        """Everything but files of Python, its packages, the process's own scratch files and those in these folders."""
        own = {*map(Path, sysconfig.get_paths().values()), Path(sys.prefix), Path(sys.base_prefix), *allowed}
        own |= {self.notes.parent / "scratch", self.notes.parent / "sitecustomize.py"}
        own |= {Path("/dev/null"), Path("/etc/mime.types")}
        folders = [folder.resolve() for folder in own]
        return [
            (event, path)
            for event, path in self.events
            if event not in _READS or not any(Path(path).resolve().is_relative_to(folder) for folder in folders)
        ]


@contextmanager
def watching(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Watched]:
    """Watch the Python processes that start within; `folder` holds the watch and its notes."""
    (folder / "sitecustomize.py").write_text(_WATCH, encoding="utf-8")
    notes = folder / "notes.txt"
    notes.touch()
    (folder / "scratch").mkdir()
    with monkeypatch.context() as patched:
        patched.setenv("PYTHONPATH", str(folder))
        patched.setenv("GREENBUDGET_WATCHED", str(notes))
        patched.setenv("TMPDIR", str(folder / "scratch"))
        yield Watched(notes)
