"""What only the command line says."""

from __future__ import annotations

from greenbudget.cli.words import counted


def test_nouns_follow_their_number():
    """1 voter, 2 voters, 6 586 voters."""
    assert (counted(1, "voter"), counted(0, "voter"), counted(2, "voter")) == ("1 voter", "0 voters", "2 voters")
    assert counted(6586, "voter") == "6\u202f586 voters"
