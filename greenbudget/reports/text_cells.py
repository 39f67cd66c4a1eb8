"""Residents' texts in cells: without characters that no file can hold, and never a formula."""

from __future__ import annotations

import re
import unicodedata

from greenbudget.ballots.pabulib_text import plain_line_ends

#: What XML, and so a spreadsheet, cannot hold, and control characters that mean nothing to anybody; not tab and LF.
_UNFIT = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
_FORMULA_SIGNS = "=+-@"


def fit_text(text: str) -> str:
    """`text` with plain line ends, and a replacement character for what cannot stand in a file."""
    return _UNFIT.sub(_REPLACEMENT, plain_line_ends(text))


def is_formula(text: str) -> bool:
    """
    Whether a spreadsheet that reads `text` from a CSV file could take it for a formula.

    That is so where its first sign is = + - or @, in whatever width, also behind blanks and signs that nobody sees, or
    where it begins with a tab or a line end.
    """
    if text[:1] in ("\t", "\r", "\n"):
        return True
    for sign in text:
        if not sign.isspace() and unicodedata.category(sign) not in ("Cc", "Cf", "Cs"):
            return unicodedata.normalize("NFKC", sign)[0] in _FORMULA_SIGNS
    return False


def neutral_text(text: str) -> str:
    """A text for a cell of a CSV file: an apostrophe stands before what could be taken for a formula."""
    fit = fit_text(text)
    return f"'{fit}" if is_formula(fit) or is_formula(text) else fit
