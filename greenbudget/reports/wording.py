"""Figures and reasons in words: one sentence for each way in which a project can be funded or not."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from fractions import Fraction
from math import ceil

from greenbudget.ballots import money
from greenbudget.ballots.election import Election
from greenbudget.ballots.errors import plain
from greenbudget.ballots.instance import Instance
from greenbudget.rules.outcome import Outcome, Reason, Refusal, Round, Stage

#: Parts thousands without letting a line break between them.
NARROW_SPACE = "\u202f"
_TIE_WORDS = {"published": "the published order", "lot": "the lot"}


def figure(number: Fraction | int, places: int = 2) -> str:
    """A number with parted thousands; what has no end is cut after `places` decimals."""
    exact = Fraction(number)
    text = plain(exact)
    if "/" in text or len(text.partition(".")[2]) > places:
        text = money.to_text(int(exact * 10**places), places)
    whole, point, decimals = text.partition(".")
    sign, digits = ("-", whole[1:]) if whole.startswith("-") else ("", whole)
    parted = f"{int(digits):,}".replace(",", NARROW_SPACE)
    return f"{sign}{parted}{point}{decimals}"


def bare_amount(minor_units: Fraction | int, instance: Instance) -> str:
    """An amount in whole units, such as 620 000; always with both decimals where it is not whole."""
    whole, point, decimals = figure(Fraction(minor_units) / instance.unit, instance.decimals).partition(".")
    return f"{whole}{point}{decimals.ljust(2, '0') if point else ''}"


def amount(minor_units: Fraction | int, instance: Instance) -> str:
    """An amount with its currency, such as 620 000 PLN."""
    return f"{bare_amount(minor_units, instance)}{NARROW_SPACE}{instance.currency}"


def percent(share: Fraction, places: int = 1) -> str:
    """A share in percent, rounded to the nearest decimal: 17.8 %."""
    return f"{money.to_text(round(share * 100 * 10**places), places)}{NARROW_SPACE}%"


def counted(number: Fraction | int, noun: str) -> str:
    """A number with its noun: 1 voter, 6 586 voters, 2.5 points."""
    return f"{figure(number)} {noun}{'s' * (number != 1)}"


def listed(parts: Sequence[str], last: str = "and") -> str:
    """Parts of a sentence: a, b and c."""
    return f" {last} ".join(filter(None, (", ".join(parts[:-1]), parts[-1])))


def name_of(project_id: str, instance: Instance) -> str:
    """A project's name, fit for a terminal."""
    return cut(printable(instance.projects[instance.index_of[project_id]].name or "(no name)"), 80)


def printable(text: str) -> str:
    """Text from a file without what could steer a terminal or break a line."""
    return "".join(" " if unicodedata.category(char) in ("Cc", "Cf", "Cs", "Zl", "Zp") else char for char in text)


def cut(text: str, longest: int) -> str:
    """`text`, ending in … where it is longer than `longest`."""
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"


def how_funded(round_: Round, instance: Instance) -> str:
    """How a project was funded."""
    if round_.stage is Stage.EQUAL_SHARES and round_.offers:
        offer = round_.offers[0]
        return f"at most {amount(ceil(offer.payment), instance)} each"  # cut off, it would be less than somebody paid
    return {
        Stage.MIN_SHARE: "funded from its category's share",
        Stage.TOP_UP: "topped up by the city",
        Stage.UTILITARIAN: "funded by votes from what was left",
    }.get(round_.stage, "funded")


def why_not(refusal: Refusal, instance: Instance) -> str:
    """Why a project was not funded."""
    needed, available = refusal.needed or Fraction(0), refusal.available or Fraction(0)
    by = printable(refusal.by or "")
    match refusal.reason:
        case Reason.WITHDRAWN:
            return "withdrawn after voting"
        case Reason.BELOW_THRESHOLD:
            return f"below the threshold of {figure(needed)}"
        case Reason.INELIGIBLE:
            return f"not eligible: {figure(available)} supporters, {figure(needed)} needed for its cost"
        case Reason.EXCLUDED:
            return f"excluded by project {by}"
        case Reason.DID_NOT_FIT:
            return f"did not fit: {amount(available, instance)} were left"
        case Reason.AFTER_STOP:
            return f"after project {by}, at which the count stopped"
        case Reason.NO_SUPPORT:
            return "nobody chose it"
        case Reason.SUPPORTERS_LACK_MONEY:
            return f"supporters had {amount(available, instance)} left"
        case Reason.OUTWEIGHED:
            return "the best set of projects does without it"


def summary(election: Election, outcome: Outcome) -> list[str]:
    """The outcome in sentences."""
    instance = election.instance
    lines = [
        f"{counted(outcome.voters, 'voter')}; {len(outcome.allocation)} of {len(instance.projects)} projects funded "
        f"for {amount(outcome.total_cost, instance)} of {amount(outcome.budget_limit, instance)}; "
        + (
            f"the city adds {amount(outcome.excess, instance)}."
            if outcome.excess
            else f"{amount(outcome.left, instance)} left."
        )
    ]
    if outcome.completion and outcome.completion.reruns:
        completion = outcome.completion
        lines.append(
            f"Each voter held {amount(completion.endowment, instance)} in the end "
            f"({amount(completion.endowment_start, instance)} at first, {counted(completion.reruns, 'rerun')})."
        )
    if outcome.comparison:
        comparison = outcome.comparison
        better = "Greedy replaces equal shares" if comparison.greedy_wins else "Equal shares stands"
        lines.append(
            f"{better}: {counted(comparison.prefer_equal_shares, 'voter')} for equal shares, "
            f"{figure(comparison.prefer_greedy)} for greedy."
        )
    for tie in outcome.ties:
        keys = ", ".join(_TIE_WORDS.get(key, key.replace("_", " ")) for key in dict.fromkeys(tie.decided_by))
        lines.append(f"Tie: {printable(' before '.join(tie.projects))}, by {keys}.")
    return lines
