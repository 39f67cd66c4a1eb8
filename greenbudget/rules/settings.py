"""
The settings of rules: what each is called, which texts it takes, and what they mean.

Every setting is written and read as one text, the same on the command line, in a form, in a file and in a report:
`threshold=10%`, `exclusive=17+23,5+8+9`. What cannot be read raises BadSetting, which says what to write instead.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import pairwise

from greenbudget.ballots.errors import BadSetting

from .terms import Threshold
from .tie_breaking import TIE_KEYS

NONE = "none"
_NUMBER = re.compile(r"[0-9]{1,12}(\.[0-9]{1,9})?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Setting:
    """
    One setting of a rule.

    `type` says what kind of field a form needs: choice, flag, threshold, share, shares, groups, points, keys, projects,
    text or amount. `default` and `example` are texts as a person writes them; `choices` lists the texts of a setting
    that has a few fixed ones. `parse` gives what the rule's function takes under the same name, None for "none".

    The default of an `automatic` setting follows from the ballots or from other settings; `default` then says how.
    """

    name: str
    type: str
    summary: str
    default: str
    parse: Callable[[str], object]
    choices: tuple[str, ...] = ()
    example: str = ""
    automatic: bool = False

    def value(self, text: str) -> object:
        """The meaning of `text`, None where an automatic default is asked for; raises BadSetting."""
        text = text.strip()
        return None if self.automatic and text == NONE else self.parse(text)

    @property
    def default_text(self) -> str:
        """The text that stands for giving nothing."""
        return NONE if self.automatic else self.default


def choice(name: str, summary: str, *choices: str) -> Setting:
    """One of a few fixed texts; the first is the default."""

    def parse(text: str) -> str:
        if text not in choices:
            raise BadSetting(name, text, f"it takes {' or '.join(choices)}")
        return text

    return Setting(name, "choice", summary, choices[0], parse, choices)


def flag(name: str, summary: str) -> Setting:
    """true or false; false is the default."""

    def parse(text: str) -> bool:
        if text not in ("true", "false"):
            raise BadSetting(name, text, "it takes false or true")
        return text == "true"

    return Setting(name, "flag", summary, "false", parse, ("false", "true"))


def optional(name: str, type_: str, summary: str, parse: Callable[[str, str], object], example: str) -> Setting:
    """Absent by default; `parse` takes the setting's name (for errors) and its text."""
    return Setting(name, type_, summary, NONE, lambda text: None if text == NONE else parse(name, text), (), example)


def _number(name: str, text: str, shown: str, hint: str) -> Fraction:
    if not _NUMBER.fullmatch(text):
        raise BadSetting(name, shown, hint)
    return Fraction(text)


def parse_threshold(name: str, text: str) -> Threshold:
    hint = "write a number of votes, such as 50, or a share of the ballots, such as 10%"
    if text.endswith("%"):
        share = _number(name, text[:-1], text, hint) / 100
        if share > 1:
            raise BadSetting(name, text, "no project can have more votes than ballots")
        return Threshold(share, is_share=True)
    return Threshold(_number(name, text, text, hint))


def parse_share(name: str, text: str, whole: str = "") -> Fraction:
    """A share in percent; `whole` is the text of the setting that it is part of."""
    hint = "write a share between 0% and 100%, such as 80%"
    if not text.endswith("%"):
        raise BadSetting(name, whole or text, hint)
    share = _number(name, text[:-1], whole or text, hint) / 100
    if not 0 < share <= 1:
        raise BadSetting(name, whole or text, hint)
    return share


def parse_groups(name: str, text: str) -> tuple[tuple[str, ...], ...]:
    """ "17+23,5+8+9": of 17 and 23 at most one is funded, and of 5, 8 and 9 at most one."""
    groups = tuple(tuple(part.strip() for part in group.split("+")) for group in text.split(","))
    for group in groups:
        if len(group) < 2 or not all(group):
            raise BadSetting(
                name, text, "join the projects of a group with + and groups with a comma, as in 17+23,5+8+9"
            )
        if len(set(group)) < len(group):
            raise BadSetting(name, text, f"the group {'+'.join(group)} names a project twice")
    return groups


def parse_min_share(name: str, text: str) -> dict[str, Fraction]:
    """ "greenery:20%,water:10%": greenery receives at least 20 % of the budget limit, water 10 %."""
    shares: dict[str, Fraction] = {}
    for part in text.split(","):
        category, colon, share = part.rpartition(":")
        if not colon or not category.strip():
            raise BadSetting(name, text, "write a category and its share, such as greenery:20%")
        if category.strip() in shares:
            raise BadSetting(name, text, f"the category {category.strip()} stands twice")
        shares[category.strip()] = parse_share(name, share.strip(), text)
    if sum(shares.values()) > 1:
        raise BadSetting(name, text, "the shares add up to more than 100%")
    return shares


def parse_points(name: str, text: str) -> tuple[Fraction, ...]:
    hint = "write the points of the first, second, … rank, such as 3,2,1"
    points = tuple(_number(name, part.strip(), text, hint) for part in text.split(","))
    if any(better < worse for better, worse in pairwise(points)):
        raise BadSetting(name, text, "a lower rank cannot be worth more than a higher one")
    if not any(points):
        raise BadSetting(name, text, "some rank must be worth something")
    return points


def parse_ties(name: str, text: str) -> tuple[str, ...]:
    keys = tuple(part.strip() for part in text.split(","))
    for key in keys:
        if key not in TIE_KEYS:
            raise BadSetting(name, text, f"“{key}” is none of {', '.join(TIE_KEYS)}")
    if len(set(keys)) < len(keys):
        raise BadSetting(name, text, "a key stands twice")
    return keys


def parse_ids(name: str, text: str) -> tuple[str, ...]:
    ids = tuple(part.strip() for part in text.split(","))
    if not all(ids):
        raise BadSetting(name, text, "write the projects in the order drawn, such as 12,7,30")
    if len(set(ids)) < len(ids):
        raise BadSetting(name, text, "a project stands twice in the lot")
    return ids


def parse_seed(name: str, text: str) -> str:
    if not text:
        raise BadSetting(name, text, "the seed is empty")
    if not text.isprintable():
        raise BadSetting(name, ascii(text), "a seed that is published and typed again has printable characters only")
    return text


def parse_step(text: str) -> Fraction:
    step = _number("endowment_step", text, text, "write an amount in whole units of the currency, such as 1 or 0.5")
    if not step:
        raise BadSetting("endowment_step", text, "a step of nothing would never end")
    return step


# Settings that several rules share ------------------------------------------------------------------------------------

THRESHOLD = optional(
    "threshold",
    "threshold",
    "votes that a project needs: a number, or a share of the ballots",
    parse_threshold,
    "50, 10%",
)
EXCLUSIVE = optional(
    "exclusive", "groups", "groups of projects of which at most one is funded", parse_groups, "17+23,5+8+9"
)
MIN_SHARE = optional(
    "min_share", "shares", "least share of the budget limit for a category", parse_min_share, "greenery:20%"
)
POINTS = replace(
    optional("points", "points", "what ranks are worth on ranked ballots", parse_points, "3,2,1"),
    default="as the ballots carry, or k,…,2,1 for k slots",
    automatic=True,
)
TIES = replace(
    optional(
        "ties",
        "keys",
        "keys that settle ties, one after another; where ballots carry points, more_points, more_voters and "
        "more_first_ranks stand for more_votes",
        parse_ties,
        "lower_cost,more_votes,published",
    ),
    default="lower_cost,more_votes,published",
    automatic=True,
)
LOT = optional("lot", "projects", "a recorded lot: projects in the order drawn", parse_ids, "12,7,30")
LOT_SEED = optional("lot_seed", "text", "a published seed from which the lot is drawn", parse_seed, "2026-06-01")
COMMON = (THRESHOLD, EXCLUSIVE, MIN_SHARE, POINTS, TIES, LOT, LOT_SEED)

GREEDY = (
    choice(
        "misfit", "a project that no longer fits is skipped, ends the count, or is topped up", "skip", "stop", "top_up"
    ),
    choice("order", "by votes, or by votes per unit of cost", "votes", "votes_per_cost"),
    optional("top_up", "share", "with misfit=top_up: the share of its cost that must be left", parse_share, "80%"),
    *COMMON,
)
KNAPSACK = (
    choice("objective", "maximise the votes, or the votes times the cost, of what is funded", "votes", "cost_votes"),
    *COMMON,
)
EQUAL_SHARES = (
    choice("satisfaction", "what a voter gains from a funded project", "cost", "cardinality", "points", "points_cost"),
    choice("completion", "how left-over money is spent", "none", "add1", "utilitarian", "add1+utilitarian"),
    flag("stop_when_exhaustive", "add1 stops as soon as the money left pays for no further project"),
    replace(
        choice("endowment_start", "begin with B/n exactly, or with its floor in whole units", "floor", "exact"),
        default="floor with add1, exact otherwise",
        automatic=True,
    ),
    Setting(
        "endowment_step", "amount", "what add1 adds for each voter, in units of the currency", "1", parse_step, (), "1"
    ),
    choice("eligibility", "swiecie: supporters / n of at least c_p / 3B", "none", "swiecie"),
    choice("comparison", "greedy replaces equal shares if strictly more voters prefer it", "none", "greedy"),
    *COMMON,
)
