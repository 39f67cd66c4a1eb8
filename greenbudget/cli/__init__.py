"""The command line: an equal tenant of the web, over the same floors."""

from __future__ import annotations

import os
import sys
from io import TextIOWrapper
from pathlib import Path

from .app import app
from .session import DONE, UNUSABLE


def main() -> None:
    """Run the command line; whatever happens ends in a sentence and an exit code, never in a traceback."""
    sys.stdout = sys.stdout or Path(os.devnull).open("w")  # noqa: SIM115 - open as long as the process is
    sys.stderr = sys.stderr or sys.stdout
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # a terminal that cannot show ł gets \u0142 instead of an error
            stream.reconfigure(errors="backslashreplace")
    try:
        try:
            app()
        finally:
            sys.stdout.flush()
    except BrokenPipeError:  # the reader of our output, such as `head`, has seen enough
        _silence()
        sys.exit(DONE)
    except MemoryError:
        sys.stderr.write("There is not enough memory for this file.\n")
        sys.exit(UNUSABLE)
    except ChildProcessError as error:  # a worker was killed, most likely for want of memory
        sys.stderr.write(f"{error} With --workers 1 less memory is needed.\n")
        sys.exit(UNUSABLE)
    except OSError as error:
        _silence()
        sys.stderr.write(f"The output cannot be written: {error.strerror or error}.\n")
        sys.exit(UNUSABLE)


def _silence() -> None:
    """Let what Python still holds for the output go nowhere, or it would fail again at the end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)


__all__ = ["app", "main"]
