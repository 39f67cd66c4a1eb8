"""`greenbudget convert`: .pb into JSON and back."""

from __future__ import annotations

from pathlib import Path

from greenbudget.ballots.errors import UnusableFile
from greenbudget.ballots.pabulib_writing import as_json, as_pb

from .session import DONE, UNUSABLE, Session
from .words import counted

_WRITERS = {".pb": as_pb, ".json": as_json}


def convert(session: Session, source: Path, target: Path) -> int:
    """Read one file and write the other; the exit code."""
    writer = _WRITERS.get(target.suffix.lower())
    if writer is None:
        session.complain(f"{target}: end the name in .pb or .json, so that it is clear what to write.")
        return UNUSABLE
    try:
        reading = session.read(source)
    except UnusableFile as error:
        session.complain_about(source, error)
        return UNUSABLE
    session.tell_remarks(source, reading)
    code = session.write(target, writer(reading.election))
    if code == DONE:
        session.show(f"{target} is written: {counted(reading.election.profile.voters, 'ballot')}.")
    return code
