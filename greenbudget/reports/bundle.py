"""
A bundle: the folder in which a report is handed on, with everything to read, to reuse and to count again.

    manifest.json                   every file with its SHA-256; its own SHA-256 stands for the whole
    outcome.pl.pdf, outcome.pl.html …  what was decided and why; likewise feedback and press, in every language
    letters/<area>/…                a letter to each project's author
    data/                           elections, outcomes, tables, spreadsheet, places; datapackage.json describes them
    report.json, particulars.json   what it was made with
"""

from __future__ import annotations

import shutil
from pathlib import Path
from tempfile import mkdtemp

from greenbudget.ballots.errors import GreenbudgetError
from greenbudget.rules.explanation import Report as Progress

from .documents import number_of_documents, page_files, printed
from .inputs import input_files
from .manifest import MANIFEST, BadManifest, bundle_hash, manifest, read_manifest
from .open_data import data_files
from .options import Options
from .report import Report


class FolderInUse(GreenbudgetError):
    """The folder for a bundle holds something else."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        super().__init__(f"{folder} holds files that are no bundle; nothing is written over them. Name another folder.")


def refuse_folder_in_use(folder: Path) -> None:
    """Raise FolderInUse where writing a bundle would destroy what is no bundle."""
    if folder.is_dir():
        if any(folder.iterdir()) and not _holds_a_bundle_alone(folder):
            raise FolderInUse(folder)
    elif folder.exists() or folder.is_symlink():
        raise FolderInUse(folder)


def _holds_a_bundle_alone(folder: Path) -> bool:
    """Whether every file of a folder is one that its manifest names: other programs call files manifest.json, too."""
    try:
        known = read_manifest((folder / MANIFEST).read_bytes()).files
    except (OSError, BadManifest):
        return False
    files = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_symlink() or path.is_file()}
    return files <= {MANIFEST, *known}


def write_bundle(
    report: Report, options: Options, folder: Path, *, workers: int | None = None, progress: Progress
) -> str:
    """
    Write the bundle of a report as `folder`, whole or not at all, in the place of an earlier bundle; give its hash.

    Raises FolderInUse, CannotPrint and OSError. Every PDF is written as soon as it is printed.
    """
    refuse_folder_in_use(folder)
    target = folder.resolve()
    target.parent.mkdir(parents=True, exist_ok=True)
    unfinished = Path(mkdtemp(prefix=f".{target.name}-", dir=target.parent))
    try:
        unfinished.chmod(0o755)
        files = texts(report, options)
        for path, data in files.items():
            _write(unfinished, path, data)
        total = number_of_documents(report, options)
        for path, data in printed(
            report, options, workers=workers, progress=lambda stage, done: progress(stage, done, total)
        ):
            _write(unfinished, path, data)
            files[path] = data
        content = manifest(files)
        _write(unfinished, MANIFEST, content)
        _put_in_place(unfinished, target)
    except BaseException:  # Ctrl-C included
        shutil.rmtree(unfinished, ignore_errors=True)
        raise
    return bundle_hash(content)


def texts(report: Report, options: Options) -> dict[str, bytes]:
    """Every file of a bundle but PDFs and manifest: those that can be made anew and compared."""
    return {
        **data_files(report, options),
        **page_files(report, options),
        **input_files(report, options),
    }


def _write(folder: Path, path: str, data: bytes) -> None:
    place = folder / path
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(data)


def _put_in_place(unfinished: Path, target: Path) -> None:
    """Swap the finished folder in; an earlier bundle goes only when the new one stands in its place."""
    refuse_folder_in_use(target)  # hours may have passed
    if not target.exists():
        unfinished.rename(target)
        return
    earlier = Path(mkdtemp(prefix=f".{target.name}-", dir=target.parent))
    try:
        target.rename(earlier / "bundle")
        unfinished.rename(target)
    except BaseException:
        if (earlier / "bundle").exists():
            (earlier / "bundle").rename(target)
        earlier.rmdir()
        raise
    shutil.rmtree(earlier, ignore_errors=True)
