"""The search behind knapsack, against trying every set."""

from __future__ import annotations

from itertools import combinations
from random import Random

import pytest

from greenbudget.ballots.errors import TooLargeToCount
from greenbudget.rules import best_set
from greenbudget.rules.best_set import Choice, Quota, TooManySets


def brute(choice: Choice, candidates: list[int]) -> tuple[int, ...] | None:
    """The best of all sets, in the order of ties."""
    order = sorted(candidates, key=lambda project: choice.rank[project])
    sets = [
        chosen
        for size in range(len(order) + 1)
        for chosen in combinations(order, size)
        if sum(choice.costs[p] for p in chosen) <= choice.limit
        and not any(rival in chosen for p in chosen for rival in choice.rivals[p])
        and all(sum(choice.costs[p] for p in chosen if p in q.members) >= q.target for q in choice.quotas)
    ]
    return max(
        sets, key=lambda chosen: (sum(choice.values[p] for p in chosen), [p in chosen for p in order]), default=None
    )


def some_choice(random: Random) -> tuple[Choice, list[int]]:
    number = random.randint(1, 9)
    values = random.choice([range(3), range(-3, 6), range(-(10**15), 10**15, 7), [0, 1, 2**55]])
    rivals: list[set[int]] = [set() for _ in range(number)]
    for _ in range(random.choice([0, 0, 1, 3])):
        one, other = random.randrange(number), random.randrange(number)
        if one != other:
            rivals[one].add(other)
            rivals[other].add(one)
    costs = [random.choice([0, 1, 2, 3, 5, 8]) * random.choice([1, 100, 10**14]) for _ in range(number)]
    quotas = [
        Quota(frozenset(random.sample(range(number), random.randint(1, number))), random.choice([0, 1, 2, 300]))
        for _ in range(random.choice([0, 0, 1, 2]))
    ]
    choice = Choice(
        costs,
        [random.choice(values) for _ in range(number)],
        random.sample(range(number), number),
        random.choice([0, 3, 10, 900, 10**15]),
        [sorted(others) for others in rivals],
        quotas,
    )
    return choice, sorted(random.sample(range(number), random.randint(1, number)))


def test_the_search_finds_the_best_of_all_sets() -> None:
    """On 1,500 small choices with exclusions, quotas, free and unwanted projects the search misses nothing."""
    found = 0
    for seed in range(1_500):
        choice, candidates = some_choice(Random(seed))
        best, expected = choice.best(candidates), brute(choice, candidates)
        assert (None if best is None else set(best)) == (None if expected is None else set(expected)), seed
        found += best is not None
    assert 900 < found < 1_500


def test_nothing_to_choose_from() -> None:
    """Without candidates the best set is empty, unless a quota asks for something."""
    choice = Choice([5], [1], [0], 10, [()])
    assert choice.best([]) == ()
    assert Choice([5], [1], [0], 10, [()], [Quota(frozenset({0}), 1)]).best([]) is None


def test_more_than_sixty_two_projects_need_more_than_one_word() -> None:
    """Members are kept as bits in words of 62; the order of ties runs on from one word into the next."""
    number = 150
    choice = Choice([1] * number, [1] * number, list(range(number))[::-1], 70, [()] * number)
    assert set(choice.best(range(number)) or ()) == set(range(80, 150))


def test_unwanted_projects_do_not_mislead_the_bound() -> None:
    """
    A quota forces in a project with negative value; the rest is then filled as well as it can be.

    The bound on what a set can still reach was once lowered where a negative value met a large fraction of a project.
    """
    large = 10**15
    costs, values = [4, 11, 7, 10], [-5, large * 7 // 10 - 100, large * 7 // 10, large]
    choice = Choice(costs, values, [0, 1, 3, 2], 11, [()] * 4, [Quota(frozenset({0, 1}), 4)])
    assert set(choice.best(range(4)) or ()) == {0, 2}


def test_numbers_beyond_exact_words_are_refused() -> None:
    """Sums that 64 bits cannot hold are refused instead of wrapping around."""
    with pytest.raises(TooLargeToCount, match="too large to be added up"):
        Choice([1, 1], [1 << 60, (1 << 60) + 1], [0, 1], 2, [(), ()]).best([0, 1])


def test_too_many_sets_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """The search gives up with an error of its own rather than take all memory."""
    monkeypatch.setattr(best_set, "MOST_SETS", 10)
    with pytest.raises(TooManySets):
        Choice([2**k for k in range(20)], [2**k + 1 for k in range(20)], list(range(20)), 2**19, [()] * 20).best(
            range(20)
        )
