"""The projects by votes, whatever the rule made of them."""

from __future__ import annotations

from .tally import Tally


def ranking(tally: Tally) -> tuple[str, ...]:
    """Project ids by votes, most first; equal ones in the order of ties, withdrawn ones after all others."""
    order = sorted(
        range(len(tally.ids)), key=lambda project: (*_standing(tally, project), tally.tie_breaking.rank[project])
    )
    return tally.names(order)


def places(tally: Tally) -> dict[str, int]:
    """
    The place of every project by votes, from 1, in the order of `ranking`; equal votes share a place: 1, 2, 2, 4.

    A withdrawn project has a place after all others, whatever its votes.
    """
    index_of = tally.election.instance.index_of
    found: dict[str, int] = {}
    before, place = None, 0
    for number, project_id in enumerate(ranking(tally), 1):
        standing = _standing(tally, index_of[project_id])
        if standing != before:
            before, place = standing, number
        found[project_id] = place
    return found


def _standing(tally: Tally, project: int) -> tuple[bool, int]:
    """What a place goes by, least first."""
    return tally.election.instance.projects[project].withdrawn, -tally.support.votes[project]
