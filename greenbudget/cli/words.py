"""What only the command line says: English nouns after their numbers."""

from __future__ import annotations

from fractions import Fraction

from greenbudget.reports.language import TERMINAL


def counted(number: Fraction | int, noun: str) -> str:
    """A number with its noun: 1 ballot, 6 586 ballots."""
    return f"{TERMINAL.figure(number)} {noun}{'s' * (number != 1)}"
