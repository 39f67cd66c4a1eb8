"""Searching for the least change that turns a verdict around."""

from __future__ import annotations

from collections.abc import Callable

#: How many full counts one search may take.
MOST_COUNTS = 32


def least_change(turns: Callable[[int], bool], most: int, proposal: int | None = None) -> int | None:
    """
    The least change from 1 to `most` that turns the verdict; None where even the most does not.

    Without any change the verdict stands. What is returned turns it and one less does not, whatever `turns` is like;
    where the verdict, once turned, stays so with every larger change, nothing smaller turns it. A good proposal saves
    calls.
    """
    if most < 1:
        return None
    low, high = 0, most
    if proposal is None:
        if not turns(most):
            return None
    else:
        at, step = min(max(proposal, 1), most), 1
        if turns(at):
            high = at
            while (below := max(high - step, 0)) and turns(below):
                high, step = below, 2 * step
            low = below
        else:
            low = at
            while not turns(above := min(low + step, most)):
                if above == most:
                    return None
                low, step = above, 2 * step
            high = above
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if turns(middle) else (middle, high)
    return high


def counted_change(turns: Callable[[int], bool], most: int, start: int) -> tuple[int, int | None]:
    """
    Search by full counts, growing from `start` and then halving, until nothing lies between or MOST_COUNTS are made.

    Gives the largest change found that leaves the verdict (0 without a count), and the least that turns it, if any.
    """
    low, high, counts = 0, None, 0
    at = min(max(start, 1), most)
    while high is None and low < most and counts < MOST_COUNTS:
        counts += 1
        if turns(at):
            high = at
        else:
            low, at = at, min(2 * at, most)
    while high is not None and high - low > 1 and counts < MOST_COUNTS:
        counts += 1
        middle = (low + high) // 2
        low, high = (low, middle) if turns(middle) else (middle, high)
    return low, high
