"""
The compiled interval run, where it was built: compiled_run.c through ctypes.

Nothing depends on it. It is built with the package where a C compiler is at hand (see docs/decisions/0010); where it is
missing, or was built from another source than the one beside it, interval_run.py counts, and the same comes out.
"""

from __future__ import annotations

import ctypes
import hashlib
from fractions import Fraction
from functools import cache
from pathlib import Path

import numpy as np

from .interval_run import EPS, Bid, IntervalRun, NumpyRun, Verdict
from .market import Market

SOURCE = Path(__file__).with_name("compiled_run.c")
LIBRARY = Path(__file__).with_name("_compiled_run.so")

_MARKET_COLUMNS = (
    *("offsets", "ballots", "weights", "utilities", "cost", "gain", "first_price", "most_utility", "supporters"),
    *("worth", "exact_cost", "first_place", "twin", "tie_rank", "rival_offsets", "rivals"),
)
#: What a run works on, an entry for each project, and the type of each.
_BY_PROJECT: dict[str, type[np.generic]] = {
    "queue": np.int64,
    "key": np.float64,
    "price": np.float64,
    "gone": np.uint8,
    "bought": np.int64,
    "least_price": np.float64,
    "most_price": np.float64,
    "candidate": np.int64,
    "low": np.float64,
    "high": np.float64,
    "growth": np.float64,
    "payable_from": np.float64,
    "constant": np.uint8,
    "marks": np.uint8,
}


class _Market(ctypes.Structure):
    _fields_ = (
        ("projects", ctypes.c_int64),
        ("merged_ballots", ctypes.c_int64),
        *((name, ctypes.c_void_p) for name in _MARKET_COLUMNS),
    )


class _Run(ctypes.Structure):
    _fields_ = (
        ("first", ctypes.c_double),
        ("last", ctypes.c_double),
        ("width", ctypes.c_double),
        ("cost_limit", ctypes.c_int64),
        ("note_ties", ctypes.c_int64),
        ("purses", ctypes.c_void_p),
        ("slopes", ctypes.c_void_p),
        *((name, ctypes.c_void_p) for name in _BY_PROJECT),
        ("queued", ctypes.c_int64),
        ("purchases", ctypes.c_int64),
        ("candidates", ctypes.c_int64),
        ("total_cost", ctypes.c_int64),
        ("paid", ctypes.c_double),
        ("crossing", ctypes.c_double),
    )


def interval_run(market: Market) -> IntervalRun:
    """A run on this market: compiled where that was built, in numpy elsewhere."""
    library = compiled_library()
    return NumpyRun(market) if library is None else CompiledRun(market, library)


@cache
def compiled_library() -> ctypes.CDLL | None:
    """The compiled library; None where there is none for this very source."""
    try:
        library = ctypes.CDLL(str(LIBRARY))
        built_from = ctypes.c_char_p.in_dll(library, "greenbudget_source").value or b""
    except (OSError, ValueError):
        return None
    if built_from.decode() != source_digest():
        return None
    library.greenbudget_advance.restype = ctypes.c_int64
    library.greenbudget_settle.argtypes = [ctypes.c_void_p] * 2 + [ctypes.c_int64] + [ctypes.c_double] * 2
    return library


def source_digest() -> str:
    """What tells one state of the source from another."""
    return hashlib.sha256(SOURCE.read_bytes()).hexdigest()


class CompiledRun:
    """An IntervalRun whose rounds are compiled."""

    def __init__(self, market: Market, library: ctypes.CDLL) -> None:
        self._library = library
        columns = market.columns
        self._gain = columns.gain
        projects = len(columns.cost)
        self._kept = (columns, market)  # C holds pointers into these
        self._market = _Market(
            projects,
            market.merged_ballots,
            *(None if (column := getattr(columns, name)) is None else column.ctypes.data for name in _MARKET_COLUMNS),
        )
        self._purses = np.empty(2 * market.merged_ballots + 2)
        self._slopes = np.empty(market.merged_ballots)
        self._of = {name: np.zeros(projects, dtype=kind) for name, kind in _BY_PROJECT.items()}
        aligned = self._purses.ctypes.data + (-self._purses.ctypes.data) % 16
        pointers = (column.ctypes.data for column in self._of.values())
        self._run = _Run(0, 0, 0, 0, 0, aligned, self._slopes.ctypes.data, *pointers)
        self._references = ctypes.byref(self._market), ctypes.byref(self._run)

    @property
    def crossing(self) -> float:
        return float(self._run.crossing)

    @property
    def purchases(self) -> list[int]:
        bought: list[int] = self._of["bought"][: self._run.purchases].tolist()
        return bought

    def begin(self, first: Fraction, last: Fraction, cost_limit: int | None = None, *, note_ties: bool = False) -> None:
        self._begun_at = first
        self._run.first = float(first) * (1 - EPS)
        self._run.cost_limit = -1 if cost_limit is None else cost_limit
        self._run.note_ties = note_ties
        self._end_at(last)
        self._library.greenbudget_begin(*self._references)

    def narrow(self, last: Fraction) -> None:
        self._end_at(last)
        self._library.greenbudget_narrow(*self._references)

    def _end_at(self, last: Fraction) -> None:
        self._run.last = float(last) * (1 + EPS)
        self._run.width = float(last - self._begun_at) * (1 - EPS)

    def advance(self) -> Verdict:
        return Verdict(self._library.greenbudget_advance(*self._references))

    def bids(self) -> list[Bid]:
        names = ("candidate", "low", "high", "growth", "payable_from", "constant")
        rows = zip(*(self._of[name][: self._run.candidates].tolist() for name in names), strict=True)
        return [
            Bid(project, low, high, growth, payable_from, bool(constant))
            for project, low, high, growth, payable_from, constant in rows
        ]

    def settle(self, bid: Bid | None, least: float, most: float, dropped: frozenset[int] = frozenset()) -> None:
        for project in dropped:
            self._of["gone"][project] = 1
        at = -1
        if bid is not None:
            at = self._of["candidate"][: self._run.candidates].tolist().index(bid.project)
        self._library.greenbudget_settle(*self._references, at, least, most)
