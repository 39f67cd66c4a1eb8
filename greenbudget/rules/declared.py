"""The rule that a published file declares, as far as the file states it in full."""

from __future__ import annotations

import re
from dataclasses import dataclass

from greenbudget.ballots.election import Election
from greenbudget.ballots.errors import BadSetting

from .rule import Rule

_GREEDY = ("greedy", "greedy-threshold", "greedy-no-skip", "greedy-custom")
_EQUAL_SHARES = {
    "equalshares": {},
    "equalshares-comparison": {"comparison": "greedy"},
    "equalshares/add1": {"completion": "add1"},
    "equalshares/add1-comparison": {"completion": "add1", "comparison": "greedy"},
}
#: How Poznań's files word their rule: stop at the first project that does not fit, top it up from a share on.
_TOP_UP = re.compile(
    r"until the next project on the list does not fit.*?at least ([0-9]{1,3})% of that project", re.DOTALL
)
#: Leftover money spent on what still fits, by votes, is what greedy does anyway.
_SKIPPING = "fund additional projects that fit within leftover budget ordered by score"
_CATEGORY_LIMITS = ("budget_per_category", "budget_per_neighborhood")


@dataclass(frozen=True)
class NotExpressible:
    """The file does not say enough to count by its rule; the reason, as a sentence."""

    reason: str


def declared_rule(election: Election) -> Rule | NotExpressible:
    """The rule that META declares; the greedy family settles ties by the published order, as the official counts do."""
    meta = election.instance.meta
    name = meta.get("rule", "").strip()
    for key in _CATEGORY_LIMITS:
        if meta.get(key):
            return NotExpressible(f"The file limits spending by {key}, and does not say how its rule goes about it.")
    if name == "greedy-exclusive":
        return NotExpressible("Some projects exclude each other, and the file does not list which.")
    if name not in _GREEDY and name not in _EQUAL_SHARES:
        return NotExpressible(f"The file declares the rule “{name or 'none'}”, which says nothing about how to count.")
    leftover = meta.get("leftover_budget", "").strip()
    if leftover and (leftover.lower() != _SKIPPING or name not in ("greedy", "greedy-threshold")):
        return NotExpressible(f"What happens to the money left over is stated in words only: {leftover}")
    settings = dict(_EQUAL_SHARES.get(name, {"ties": "published"}))
    if threshold := meta.get("min_project_score_threshold", ""):
        settings["threshold"] = threshold
    elif name == "greedy-threshold":
        return NotExpressible("The rule has a threshold, but min_project_score_threshold does not say which.")
    if name == "greedy-no-skip":
        settings["misfit"] = "stop"
    if name == "greedy-custom":
        worded = _TOP_UP.search(meta.get("comment", ""))
        if not worded:
            return NotExpressible("The city's own rule (greedy-custom) is not stated in full.")
        settings |= {"misfit": "top_up", "top_up": f"{worded[1]}%"}
    try:
        return Rule("greedy" if name in _GREEDY else "equal_shares", settings)
    except BadSetting as error:
        return NotExpressible(f"What the file declares cannot be applied. {error}")
