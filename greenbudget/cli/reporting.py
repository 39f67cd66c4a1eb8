"""`greenbudget report`: everything to read and reuse of one edition, in a folder that can be counted again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from greenbudget.ballots.errors import GreenbudgetError, UnusableFile
from greenbudget.reports.bundle import refuse_folder_in_use, write_bundle
from greenbudget.reports.crest import Crest, read_crest
from greenbudget.reports.language import Language
from greenbudget.reports.making import make_report
from greenbudget.reports.options import Options
from greenbudget.reports.particulars import Particulars, read_particulars
from greenbudget.rules.pabutools_bridge import Agreement
from greenbudget.rules.settings import parse_seed

from .session import DIFFERENCE, DONE, UNUSABLE, Session


@dataclass(frozen=True, slots=True)
class Wish:
    """Where the bundle goes, what the office adds, whether pabutools is asked, and in how many processes."""

    out: Path
    particulars: Path | None
    second_opinion: bool
    workers: int | None


def report(session: Session, files: Sequence[Path], options: Options, wish: Wish) -> int:
    """Count, explain and write the bundle; the exit code."""
    if len({path.resolve() for path in files}) < len(files):
        session.complain("A file is named twice. Each file is an area of its own: name it once.")
        return UNUSABLE
    try:
        refuse_folder_in_use(wish.out)
        parse_seed("seed", options.seed)
        for code in options.languages:
            Language(code)
        particulars = read_particulars(wish.particulars) if wish.particulars else Particulars()
        crest = _crest(particulars, wish.particulars)
        with session.progress(1, "reporting") as begin:
            heard = begin(wish.out.name)
            readings = [(path.name, session.read(path)) for path in files]
            made = make_report(
                readings,
                options,
                particulars,
                second_opinion=wish.second_opinion,
                crest=crest,
                workers=wish.workers,
                progress=heard,
            )
            fingerprint = write_bundle(made, options, wish.out, workers=wish.workers, progress=heard)
    except UnusableFile as error:
        session.complain_about(Path(error.name), error)
        return UNUSABLE
    except GreenbudgetError as error:
        session.complain(str(error))
        return UNUSABLE
    for path, (_, reading) in zip(files, readings, strict=True):
        session.tell_remarks(path, reading)
    personal = dict.fromkeys(column for _, reading in readings for column in reading.election.profile.columns)
    if told := [column for column in personal if column != "voter_id"]:
        session.complain(
            f"election.pb publishes what the file says of each voter: {', '.join(told)}. "
            "If that may not be published, delete these columns from the file and make the report again."
        )
    disagreeing = [
        area for area in made.areas if area.second_opinion and area.second_opinion.agreement is Agreement.DISAGREE
    ]
    for area in disagreeing:
        session.complain(f"{area.name or area.slug}: pabutools counted another outcome.")
    session.show(
        f"The report is in {wish.out}. Its hash, to be published where nobody can change it:",
        fingerprint,
        f"Count again with: greenbudget verify {wish.out} --expect {fingerprint}",
    )
    return DIFFERENCE if disagreeing else DONE


def _crest(particulars: Particulars, beside: Path | None) -> Crest | None:
    """The crest that the particulars name, a file beside them."""
    if not particulars.city.crest or beside is None:
        return None
    return read_crest(beside.parent / particulars.city.crest)
