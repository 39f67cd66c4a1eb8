"""What a bundle of reports is made with, besides the elections and the office's particulars."""

from __future__ import annotations

from dataclasses import dataclass

from greenbudget.rules.explanation import SEED

from .language import LANGUAGES


@dataclass(frozen=True)
class Options:
    """
    `rule` is the line of the rule for every area that the particulars give no other one.

    `samples` and `seed` are those of the bootstrap (0: none), `languages` those of the documents in order, `letters`
    whether a letter is made for each project's author, in the first of the languages.
    """

    rule: str
    samples: int = 1000
    seed: str = SEED
    languages: tuple[str, ...] = LANGUAGES
    letters: bool = True
