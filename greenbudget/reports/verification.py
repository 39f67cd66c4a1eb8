"""
Verifying a bundle: is every file as its manifest says, and does the count from its data give the same files again?

Whatever the folder holds, the answer is a list of sentences. PDFs and the crest are held against the manifest alone;
every other file is made again from the elections, `report.json` and `particulars.json`, and compared byte for byte.
"""

from __future__ import annotations

import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from hashlib import sha256
from itertools import zip_longest
from pathlib import Path

from greenbudget import __version__
from greenbudget.ballots.errors import GreenbudgetError, UnusableFile, shortened
from greenbudget.ballots.pabulib import Reading, read_election
from greenbudget.ballots.project import Project
from greenbudget.rules.explanation import Report as Progress
from greenbudget.rules.pabutools_bridge import Agreement
from greenbudget.rules.pabutools_bridge import second_opinion as ask_pabutools

from .crest import BadCrest, Crest, checked_crest
from .inputs import PARTICULARS, REPORT, Inputs, input_files, read_particulars_file, read_report_file
from .making import make_report
from .manifest import MANIFEST, BadManifest, Manifest, bundle_hash, is_hash, is_plain_path, read_manifest
from .open_data import data_files
from .options import Options
from .particulars import Particulars
from .report import Area, Report
from .unpacking import differing_part

#: Larger files are not looked into: no bundle of ours comes near.
LARGEST_MANIFEST, LARGEST_FILE = 1 << 24, 1 << 28
_MOST_FILES, _DEEPEST = 100_000, 8
_CHUNK = 1 << 20
#: So many lines of a file, and problems of an election, are told.
_TOLD = 3
_CRESTS = {"crest.png": "image/png", "crest.svg": "image/svg+xml"}

#: Makes the pages of a report, by their paths in the bundle.
Pages = Callable[[Report, Options], dict[str, bytes]]
#: Names the PDFs of a report, by their paths in the bundle.
PdfNames = Callable[[Report, Options], set[str]]


@dataclass(frozen=True)
class Verification:
    """What does not agree (nothing if all does), the hash of the manifest ("" where there is none), and remarks."""

    differences: tuple[str, ...]
    hash: str
    remarks: tuple[str, ...] = ()

    @property
    def agrees(self) -> bool:
        return not self.differences


def verify(
    folder: Path,
    expect: str | None,
    *,
    pages: Pages,
    pdf_names: PdfNames | None = None,
    progress: Progress,
    workers: int | None = None,
    second_opinion: bool = False,
) -> Verification:
    """
    Hold a bundle against its manifest, and the manifest against the hash that is expected; count again and compare.

    What pabutools said is taken from the bundle; with `second_opinion` it is asked again, where it is installed.
    """
    return _Verifier(folder, pages, pdf_names, progress, workers).verify(expect, second_opinion=second_opinion)


class _Stop(Exception):  # the sentence about it is among the differences
    """What is missing or broken leaves nothing to count."""


class _Verifier:
    def __init__(
        self, folder: Path, pages: Pages, pdf_names: PdfNames | None, progress: Progress, workers: int | None
    ) -> None:
        self._pdf_names = pdf_names
        self._folder, self._pages, self._progress, self._workers = folder, pages, progress, workers
        self._differences: list[str] = []
        self._remarks: list[str] = []
        self._sizes: dict[str, int] = {}
        self._hash = ""

    def verify(self, expect: str | None, *, second_opinion: bool) -> Verification:
        try:
            manifest = self._read_manifest(expect)
            self._find_files(manifest)
            self._check_files(manifest)
            self._count_again(manifest, second_opinion=second_opinion)
        except _Stop:
            pass
        return Verification(tuple(dict.fromkeys(self._differences)), self._hash, tuple(self._remarks))

    def _stop(self, sentence: str) -> _Stop:
        self._differences.append(sentence)
        return _Stop()

    # The manifest -----------------------------------------------------------------------------------------------------

    def _read_manifest(self, expect: str | None) -> Manifest:
        try:
            if not self._folder.is_dir():
                raise self._stop(f"{shortened(str(self._folder), 200)} is no folder; name the folder of a bundle.")
            path = self._folder / MANIFEST
            status = path.lstat()
            if not stat.S_ISREG(status.st_mode) or status.st_size > LARGEST_MANIFEST:
                raise self._stop(f"{MANIFEST} is no file of sensible size.")
            content = path.read_bytes()
        except FileNotFoundError:
            raise self._stop(
                f"There is no {MANIFEST} in this folder: it is no bundle, or its manifest is lost."
            ) from None
        except (OSError, ValueError) as error:  # ValueError: a NUL in the name
            raise self._stop(f"{MANIFEST} cannot be read: {_why(error)}.") from None
        self._hash = bundle_hash(content)
        self._compare_hash(expect)
        try:
            return read_manifest(content)
        except BadManifest as bad:
            raise self._stop(str(bad)) from None

    def _compare_hash(self, expect: str | None) -> None:
        if expect is None:
            self._remarks.append(
                "Nothing here can show that the manifest itself is the one that was published: whoever changes the "
                "data, counts anew and writes a new manifest goes unnoticed. Compare this hash with the published one: "
                f"{self._hash}"
            )
            return
        wanted = expect.strip().lower().removeprefix("sha256:")
        if not is_hash(wanted):
            self._differences.append(f"“{shortened(expect, 80)}” is no SHA-256 of 64 digits 0-9 and a-f.")
        elif wanted != self._hash:
            self._differences.append(
                f"The hash of this bundle is {self._hash}, not {wanted} as expected: "
                "it is another bundle, or its manifest was changed."
            )

    # Files ------------------------------------------------------------------------------------------------------------

    def _find_files(self, manifest: Manifest) -> None:
        """Note every file, and whatever else is there and should not be."""
        folders = {
            "/".join(path.split("/")[:depth]) for path in manifest.files for depth in range(1, path.count("/") + 1)
        }
        for number, (name, status) in enumerate(self._walk(self._folder, "", 1)):
            if number > _MOST_FILES:
                raise self._stop(f"This folder holds more than {_MOST_FILES} files; no bundle does.")
            shown = shortened(name, 120)
            if stat.S_ISDIR(status):
                if name not in folders:
                    self._differences.append(f"The folder {shown} is not part of the bundle.")
            elif not stat.S_ISREG(status):
                kind = "a symbolic link" if stat.S_ISLNK(status) else "no plain file"
                self._differences.append(f"{shown} is {kind}; a bundle holds plain files only.")
            elif name not in manifest.files and name != MANIFEST:
                self._differences.append(f"{shown} was added: the manifest does not know it.")
            else:
                self._sizes[name] = (self._folder / name).lstat().st_size

    def _walk(self, folder: Path, within: str, depth: int) -> Iterator[tuple[str, int]]:
        """Every entry below a folder, links not followed, with its mode."""
        try:
            entries = sorted(folder.iterdir(), key=lambda entry: entry.name)
            for entry in entries:
                name = f"{within}{entry.name}"
                mode = entry.lstat().st_mode
                yield name, mode
                if stat.S_ISDIR(mode):
                    if depth >= _DEEPEST:
                        raise self._stop(f"The folder {shortened(name, 120)} lies too deep for a bundle.")
                    yield from self._walk(entry, f"{name}/", depth + 1)
        except OSError as error:
            self._differences.append(f"The folder {shortened(within, 120) or '.'} cannot be read: {_why(error)}.")

    def _check_files(self, manifest: Manifest) -> None:
        for number, (path, entry) in enumerate(manifest.files.items()):
            self._progress("checking files", number, len(manifest.files))
            size = self._sizes.get(path)
            if size is None:
                self._differences.append(f"{path} is missing.")
            elif size != entry.size:
                self._differences.append(f"{path} was changed: it has {size} bytes, in the manifest {entry.size}.")
            elif (digest := self._digest(path)) and digest != entry.sha256:
                self._differences.append(f"{path} was changed: its SHA-256 is not the one in the manifest.")

    def _digest(self, path: str) -> str:
        """The SHA-256 of a file; "" where it cannot be read, which is then said."""
        digest = sha256()
        try:
            with (self._folder / path).open("rb") as file:
                while chunk := file.read(_CHUNK):
                    digest.update(chunk)
        except OSError as error:
            self._differences.append(f"{path} cannot be read: {_why(error)}.")
            return ""
        return digest.hexdigest()

    def _content(self, path: str) -> bytes | None:
        """What a file holds; None where it is not there or cannot be read, which is said."""
        size = self._sizes.get(path)
        if size is None:
            return None
        if size > LARGEST_FILE:
            self._differences.append(f"{path} is too large to be looked into: {size} bytes.")
            return None
        try:
            return (self._folder / path).read_bytes()
        except OSError as error:
            self._differences.append(f"{path} cannot be read: {_why(error)}.")
            return None

    # Counting again ---------------------------------------------------------------------------------------------------

    def _count_again(self, manifest: Manifest, *, second_opinion: bool) -> None:
        inputs, particulars = self._inputs(manifest)
        readings = [(slug, self._reading(slug)) for slug in inputs.slugs]
        try:
            report = self._make(inputs, particulars, readings, self._crest(manifest))
            if second_opinion:
                self._ask_again(report)
            made = {
                **data_files(report, inputs.options),
                **input_files(report, inputs.options, version=manifest.version),
                **self._pages(report, inputs.options),
            }
        except GreenbudgetError as error:
            raise self._stop(f"It cannot be counted again: {error}") from None
        except (_Stop, ChildProcessError, MemoryError):
            raise  # the last two are this machine's trouble, not the bundle's
        except Exception as error:  # noqa: BLE001 - whatever a forged bundle provokes, it ends in a sentence
            raise self._stop(
                f"It cannot be counted again: {type(error).__name__}, {shortened(str(error), 200)}."
            ) from None
        areas = {
            f"data/{area.slug}/election.pb": (area, reading)
            for area, (_, reading) in zip(report.areas, readings, strict=True)
        }
        if self._pdf_names:
            self._compare_pdf_names(self._pdf_names(report, inputs.options), manifest)
        paths = sorted({*made, *manifest.files})
        for number, path in enumerate(paths):
            self._progress("comparing files", number, len(paths))
            if path not in made:
                if not path.endswith(".pdf"):
                    self._differences.append(f"{path} does not come out of the count; a bundle has no such file.")
            elif path not in manifest.files:
                self._differences.append(f"{path} is missing from the manifest; the count gives such a file.")
            elif (held := self._content(path)) is not None and held != made[path]:
                if path in areas:
                    self._differences += _verdicts(*areas[path])
                self._compare(path, held, made[path])

    def _compare_pdf_names(self, wanted: set[str], manifest: Manifest) -> None:
        held = {path for path in manifest.files if path.endswith(".pdf")}
        self._differences += [
            f"{path} is missing from the manifest; a bundle has it." for path in sorted(wanted - held)
        ]
        self._differences += [f"{path} is no PDF of this report." for path in sorted(held - wanted)]

    def _inputs(self, manifest: Manifest) -> tuple[Inputs, Particulars]:
        contents = [self._content(path) if path in manifest.files else None for path in (REPORT, PARTICULARS)]
        if contents[0] is None or contents[1] is None:
            raise self._stop(f"It cannot be counted again without {REPORT} and {PARTICULARS}.")
        try:
            inputs, particulars = read_report_file(contents[0]), read_particulars_file(contents[1])
        except GreenbudgetError as error:
            raise self._stop(str(error)) from None
        if inputs.version != manifest.version:
            self._differences.append(
                f"{MANIFEST} says that greenbudget {shortened(manifest.version)} made the bundle, "
                f"{REPORT} says {shortened(inputs.version)}."
            )
        if manifest.version != __version__:
            self._remarks.append(
                f"The bundle was made by greenbudget {shortened(manifest.version)}, and this is {__version__}: "
                "differences in the layout of pages, and in files that only one of them makes, may stem from that."
            )
        return inputs, particulars

    def _reading(self, slug: str) -> Reading:
        path = f"data/{slug}/election.pb"
        if not is_plain_path(path) or path not in self._sizes:
            raise self._stop(f"It cannot be counted again: there is no election for the area “{shortened(slug)}”.")
        try:
            return read_election(self._folder / path)
        except UnusableFile as unusable:
            for problem in unusable.problems[:_TOLD]:
                self._differences.append(f"{path}: {problem}")
            raise self._stop(f"It cannot be counted again: {path} cannot be read as an election.") from None

    def _crest(self, manifest: Manifest) -> Crest | None:
        """The crest; one that `report` would not have written is a difference."""
        for name, media_type in _CRESTS.items():
            if name in manifest.files and (content := self._content(name)) is not None:
                crest = Crest(media_type, content)
                try:
                    genuine = checked_crest(content, name) == crest
                except BadCrest:
                    genuine = False
                if not genuine:
                    self._differences.append(f"{name} is no crest that greenbudget has checked.")
                return crest
        return None

    def _make(
        self, inputs: Inputs, particulars: Particulars, readings: list[tuple[str, Reading]], crest: Crest | None
    ) -> Report:
        report = make_report(
            readings,
            inputs.options,
            particulars,
            second_opinion=inputs.second_opinions,
            crest=crest,
            workers=self._workers,
            progress=self._progress,
        )
        slugs = tuple(area.slug for area in report.areas)
        if slugs != inputs.slugs:
            raise self._stop(
                f"{REPORT} names the areas {shortened(', '.join(inputs.slugs), 200)}, "
                f"but the elections are those of {shortened(', '.join(slugs), 200)}."
            )
        # Ballots that were left out are in none of the files; how many there were is.
        return replace(
            report, areas=tuple(replace(area, dropped=inputs.dropped.get(area.slug)) for area in report.areas)
        )

    def _ask_again(self, report: Report) -> None:
        for area in report.areas:
            self._progress("counted again by pabutools", 0)
            opinion = ask_pabutools(area.election, area.explanation.rule, area.outcome)
            if opinion.agreement is Agreement.CANNOT_BE_EXPRESSED:
                self._remarks.append(f"pabutools could not count {area.slug} again: {opinion.reason}")
            elif opinion.agreement is Agreement.DISAGREE:
                self._differences.append(f"pabutools counts {area.slug} differently: {opinion.reason}")
            elif area.second_opinion and area.second_opinion != opinion:
                said = area.second_opinion.agreement.value
                self._differences.append(
                    f"pabutools agrees with the count of {area.slug}; in the bundle it is: {said}."
                )

    # What differs -----------------------------------------------------------------------------------------------------

    def _compare(self, path: str, held: bytes, made: bytes) -> None:
        """Say what differs between a file of the bundle and the same file made again."""
        if path.endswith(".xlsx"):
            part = differing_part(held, made)
            if part == "":
                self._differences.append(f"{path} holds the same as the one made here, but another program packed it.")
            else:
                where = f" in {part}" if part else ", and is no spreadsheet"
                self._differences.append(f"{path} is not what the count gives: it differs{where}.")
            return
        try:
            lines = held.decode().split("\n"), made.decode().split("\n")
        except UnicodeDecodeError:
            self._differences.append(f"{path} is not what the count gives: it holds bytes that are no text.")
            return
        differing = [(number, *pair) for number, pair in enumerate(zip_longest(*lines), 1) if pair[0] != pair[1]]
        for number, ours, theirs in differing[:_TOLD]:
            self._differences.append(f"{path}, line {number}: {_both(ours, theirs)}")
        if more := len(differing) - _TOLD if len(differing) > _TOLD else 0:
            self._differences.append(f"{path} differs in {more} more line{'s' * (more != 1)}.")


def _why(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error)


def _both(held: str | None, made: str | None) -> str:
    """The contents of a line in the bundle and in the count, from a little before they part."""
    if held is None:
        return f"the bundle ends before it; the count gives “{shortened(made or '')}”."
    if made is None:
        return f"the bundle has “{shortened(held)}”; the count ends before it."
    at = next(
        (place for place, signs in enumerate(zip(held, made, strict=False)) if signs[0] != signs[1]),
        min(len(held), len(made)),
    )
    begin = max(0, at - 30) if max(len(held), len(made)) > 60 else 0
    mark = "…" if begin else ""
    return f"the bundle has “{mark}{shortened(held[begin:])}”, the count gives “{mark}{shortened(made[begin:])}”."


_VERDICTS = {0: "not funded", 1: "funded", 2: "topped up", 3: "funded from a reserve", None: "left open"}


def _verdicts(area: Area, reading: Reading) -> Iterator[str]:
    """Projects whose verdict or votes in the bundle's election are not those of the count."""
    for held, made in zip(reading.election.instance.projects, area.election.instance.projects, strict=True):
        name = f"Project {shortened(held.id)}{_name(held)} of {area.slug}"
        if held.selected != made.selected:
            yield (
                f"{name} is {_VERDICTS[held.selected]} according to the bundle, "
                f"{_VERDICTS[made.selected]} according to the count."
            )
        for column in ("votes", "score"):
            texts = held.columns.get(column, ""), made.columns.get(column, "")
            if texts[0] != texts[1]:
                yield (
                    f"{name}: {column} {shortened(texts[0]) or 'missing'} according to the bundle, "
                    f"{shortened(texts[1]) or 'missing'} according to the count."
                )


def _name(project: Project) -> str:
    return f" “{shortened(project.name)}”" if project.name else ""
