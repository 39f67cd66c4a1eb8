"""Reasons in words: one for each way in which a project can be funded or not."""

from __future__ import annotations

import unicodedata
from fractions import Fraction
from functools import reduce
from math import ceil

from greenbudget.ballots.election import Election
from greenbudget.ballots.instance import Instance
from greenbudget.rules.outcome import Comparison, Outcome, Reason, Refusal, Round, Stage, Tie

from .language import Language


def name_of(project_id: str, instance: Instance, language: Language) -> str:
    """A project's name, fit for a terminal."""
    name = instance.projects[instance.index_of[project_id]].name or language.say("(no name)")
    return cut(printable(name), 80)


def printable(text: str) -> str:
    """Text from a file without what could steer a terminal or break a line."""
    return "".join(" " if unicodedata.category(char) in ("Cc", "Cf", "Cs", "Zl", "Zp") else char for char in text)


def cut(text: str, longest: int) -> str:
    """`text`, ending in … where it is longer than `longest`."""
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"


def shown_id(project_id: str) -> str:
    """A project's number as sentences and pages print it; the open data hold a longer one whole."""
    return cut(printable(project_id), 24)


# Numbers of something -------------------------------------------------------------------------------------------------


def points_of(number: Fraction | int, language: Language) -> str:
    """How many points."""
    return language.say_many("1 point", "{n} points", number)


def votes_of(number: Fraction | int, language: Language) -> str:
    """How many votes."""
    return language.say_many("1 vote", "{n} votes", number)


# Reasons --------------------------------------------------------------------------------------------------------------


def how_funded(round_: Round, instance: Instance, language: Language) -> str:
    """How a project was funded."""
    if round_.stage is Stage.EQUAL_SHARES and round_.offers:
        payment = ceil(round_.offers[0].payment)  # cut off, it would be less than somebody paid
        return language.say("at most {amount} each", amount=language.amount(payment, instance))
    match round_.stage:
        case Stage.MIN_SHARE:
            return language.say("funded from its category's share")
        case Stage.TOP_UP:
            return language.say("topped up by the city")
        case Stage.UTILITARIAN:
            return language.say("funded by votes from what was left")
        case _:
            return language.say("funded")


def why_not(refusal: Refusal, instance: Instance, language: Language) -> str:
    """Why a project was not funded."""
    needed, available = refusal.needed or Fraction(0), refusal.available or Fraction(0)
    by = shown_id(refusal.by or "")
    match refusal.reason:
        case Reason.WITHDRAWN:
            return language.say("withdrawn after voting")
        case Reason.BELOW_THRESHOLD:
            return language.say("below the threshold of {needed}", needed=needed)
        case Reason.INELIGIBLE:
            return language.say_many(
                "not eligible: 1 supporter, {needed} needed for its cost",
                "not eligible: {n} supporters, {needed} needed for its cost",
                available,
                needed=needed,
            )
        case Reason.EXCLUDED:
            return language.say("excluded by project {project}", project=by)
        case Reason.DID_NOT_FIT:
            return language.say("did not fit: {amount} were left", amount=language.amount(available, instance))
        case Reason.AFTER_STOP:
            return language.say("after project {project}, at which the count stopped", project=by)
        case Reason.NO_SUPPORT:
            return language.say("nobody chose it")
        case Reason.SUPPORTERS_LACK_MONEY:
            return language.say("supporters had {amount} left", amount=language.amount(available, instance))
        case Reason.OUTWEIGHED:
            return language.say("the best set of projects does without it")


# The outcome ----------------------------------------------------------------------------------------------------------


def summary(election: Election, outcome: Outcome, language: Language) -> list[str]:
    """The outcome in sentences."""
    instance = election.instance
    lines = [_funded(outcome, instance, language)]
    if outcome.completion and outcome.completion.reruns:
        completion = outcome.completion
        lines.append(
            language.say_many(
                "Each voter held {endowment} in the end ({start} at first, 1 rerun).",
                "Each voter held {endowment} in the end ({start} at first, {n} reruns).",
                completion.reruns,
                endowment=language.amount(completion.endowment, instance),
                start=language.amount(completion.endowment_start, instance),
            )
        )
    if outcome.comparison:
        lines.append(_preferred(outcome.comparison, language))
    return [*lines, *(_tie(tie, language) for tie in outcome.ties)]


def _funded(outcome: Outcome, instance: Instance, language: Language) -> str:
    parts = {
        "voters": language.say_many("1 voter", "{n} voters", outcome.voters),
        "funded": len(outcome.allocation),
        "projects": len(instance.projects),
        "cost": language.amount(outcome.total_cost, instance),
        "budget": language.amount(outcome.budget_limit, instance),
    }
    if outcome.excess:
        return language.say(
            "{voters}; {funded} of {projects} projects funded for {cost} of {budget}; the city adds {excess}.",
            excess=language.amount(outcome.excess, instance),
            **parts,
        )
    return language.say(
        "{voters}; {funded} of {projects} projects funded for {cost} of {budget}; {left} left.",
        left=language.amount(outcome.left, instance),
        **parts,
    )


def _preferred(comparison: Comparison, language: Language) -> str:
    """Which of two outcomes stands, and how many prefer each."""
    voters = language.say_many("1 voter", "{n} voters", comparison.prefer_equal_shares)
    if comparison.greedy_wins:
        return language.say(
            "Greedy replaces equal shares: {voters} for equal shares, {greedy} for greedy.",
            voters=voters,
            greedy=comparison.prefer_greedy,
        )
    return language.say(
        "Equal shares stands: {voters} for equal shares, {greedy} for greedy.",
        voters=voters,
        greedy=comparison.prefer_greedy,
    )


def _tie(tie: Tie, language: Language) -> str:
    projects = reduce(
        lambda before, after: language.say("{first} before {second}", first=before, second=after),
        map(printable, tie.projects),
    )
    keys = ", ".join(tie_key(key, language) for key in dict.fromkeys(tie.decided_by))
    return language.say("Tie: {projects}, by {keys}.", projects=projects, keys=keys)


def tie_key(key: str, language: Language) -> str:
    """What decides between equals: lower cost, the lot."""
    words = {
        "lower_cost": language.say("lower cost"),
        "higher_cost": language.say("higher cost"),
        "more_votes": language.say("more votes"),
        "fewer_votes": language.say("fewer votes"),
        "more_points": language.say("more points"),
        "more_voters": language.say("more voters"),
        "more_first_ranks": language.say("more first ranks"),
        "published": language.say("the published order"),
        "lot": language.say("the lot"),
    }
    return words[key]
