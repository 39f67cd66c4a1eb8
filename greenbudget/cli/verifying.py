"""`greenbudget verify`: hold a bundle of reports against its manifest, and count it again."""

from __future__ import annotations

from pathlib import Path

from greenbudget.reports.verification import verify as verify_bundle

from .session import DIFFERENCE, DONE, Session

#: Beyond so many nobody reads on.
MOST_DIFFERENCES = 100


def verify(session: Session, folder: Path, expect: str | None, workers: int | None, *, second_opinion: bool) -> int:
    """Verify, print what was found, and the hash; the exit code."""
    # Pages bring along what draws them, which no other command needs to load.
    from greenbudget.reports.documents import page_files, pdf_names

    with session.progress(1, "verifying") as begin:
        found = verify_bundle(
            folder,
            expect,
            pages=page_files,
            pdf_names=pdf_names,
            progress=begin(folder.name or str(folder)),
            workers=workers,
            second_opinion=second_opinion,
        )
    session.show(*found.differences[:MOST_DIFFERENCES])
    if len(found.differences) > MOST_DIFFERENCES:
        session.show(f"… and {len(found.differences) - MOST_DIFFERENCES} more.")
    session.show(*found.remarks)
    if found.agrees:
        session.show("Everything agrees.")
    if found.hash:
        session.show(f"Hash of the bundle: {found.hash}")
    return DONE if found.agrees else DIFFERENCE
