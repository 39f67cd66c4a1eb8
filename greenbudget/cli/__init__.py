"""The command line: an equal tenant of the web, over the same floors."""

from __future__ import annotations

import sys
from io import TextIOWrapper

from .app import app
from .session import UNUSABLE


def main() -> None:
    """Run the command line; whatever happens ends in a sentence and an exit code, never in a traceback."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # a terminal that cannot show ł gets \u0142 instead of an error
            stream.reconfigure(errors="backslashreplace")
    try:
        app()
    except BrokenPipeError:  # `greenbudget … | head`
        sys.stderr.close()
        sys.exit(0)
    except MemoryError:
        sys.stderr.write("There is not enough memory for this file.\n")
        sys.exit(UNUSABLE)


__all__ = ["app", "main"]
