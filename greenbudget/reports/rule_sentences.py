"""How a rule works, in the words of everyday, with the settings of this count."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction

from greenbudget.ballots.ballot_types import Approval, ChooseOne, Cumulative, Ranked
from greenbudget.ballots.election import Election
from greenbudget.rules.outcome import Outcome
from greenbudget.rules.rule import Rule
from greenbudget.rules.settings import NONE
from greenbudget.rules.terms import Threshold

from .language import Language
from .wording import cut, printable, tie_key


def rule_name(name: str, language: Language) -> str:
    """What people call a rule."""
    return {
        "greedy": language.say("Greedy: projects by votes"),
        "knapsack": language.say("Knapsack: the set with the most votes"),
        "equal_shares": language.say("Method of Equal Shares"),
    }[name]


def ballot_sentence(election: Election, language: Language) -> str:
    """What a ballot was."""
    kind = election.profile.ballot_type
    least, most = kind.min_length, kind.max_length
    match kind:
        case ChooseOne():
            return language.say("Each voter chose one project.")
        case Ranked() if most and least == most:
            return language.say_many(
                "Each voter named exactly one project.",
                "Each voter put exactly {n} projects in order of preference.",
                most,
            )
        case Ranked() if most:
            return language.say_many(
                "Each voter named one project.", "Each voter put up to {n} projects in order of preference.", most
            )
        case Ranked():
            return language.say("Each voter put projects in order of preference.")
        case Cumulative(max_sum_points=points) if points:
            return language.say_many(
                "Each voter had one point to give.", "Each voter had {n} points to share out among projects.", points
            )
        case Approval(max_sum_cost=limit) if limit:
            amount = language.amount(limit, election.instance)
            return language.say("Each voter chose projects for at most {amount} together.", amount=amount)
        case Approval() if most:
            return language.say_many(
                "Each voter could choose one project.", "Each voter could choose up to {n} projects.", most
            )
        case Approval():
            return language.say("Each voter could choose any number of projects.")
    return language.say("Each voter gave points to projects.")


def rule_sentences(election: Election, rule: Rule, outcome: Outcome, language: Language) -> Iterator[str]:
    """How the rule goes about it, sentence by sentence, as it was applied here."""
    settings, instance = outcome.settings, election.instance
    if settings.get("points", NONE) != NONE:
        worth = language.listed([language.figure(Fraction(part)) for part in settings["points"].split(",")])
        yield language.say("A first rank counts for the most, the last for the least: {points} points.", points=worth)
    if rule.name == "greedy":
        yield from _greedy(settings, language, points=election.profile.ballot_type.carries_points)
    elif rule.name == "knapsack":
        yield from _knapsack(settings, language)
    else:
        yield from _equal_shares(election, outcome, language)
    threshold = rule.terms.threshold
    if threshold is not None:
        yield _threshold(threshold, election, language)
    if rule.terms.exclusive:
        yield language.say("Where projects exclude each other, such as two on the same square, only one is funded.")
    for category, (share, _) in outcome.min_share_targets.items():
        yield language.say(
            "At least {amount} of the money is kept for the category “{category}” first.",
            amount=language.amount(share, instance),
            category=cut(printable(category), 80),
        )
    keys = language.listed([tie_key(key, language) for key in settings["ties"].split(",")])
    yield language.say("Where projects stand equal, this decides, one after the other: {keys}.", keys=keys)


def _greedy(settings: Mapping[str, str], language: Language, *, points: bool) -> Iterator[str]:
    if settings["order"] == "votes_per_cost":
        yield language.say("The projects are ordered by votes in proportion to their cost, the most first.")
    else:
        yield (
            language.say("The projects are ordered by points, the most first.")
            if points
            else language.say("The projects are ordered by votes, the most first.")
        )
    yield language.say("We go down this list and fund every project for which there is money left.")
    if settings["misfit"] == "skip":
        yield language.say("A project that costs more than what is left is passed over, and the next one is looked at.")
    elif settings["misfit"] == "stop":
        yield language.say("At the first project that costs more than what is left, the count ends.")
    else:
        yield language.say(
            "At the first project that costs more than what is left, the count ends; "
            "the city pays what is missing if at least {share} of its cost is left.",
            share=settings["top_up"].replace("%", "\u202f%"),
        )


def _knapsack(settings: Mapping[str, str], language: Language) -> Iterator[str]:
    yield language.say(
        "Of all sets of projects that the budget can pay for, the one with the most votes together wins."
    )
    if settings["objective"] == "cost_votes":
        yield language.say("A vote counts in proportion to the cost of its project.")
    yield language.say(
        "So a project with many votes can lose to several cheaper ones that have more votes between them."
    )


def _equal_shares(election: Election, outcome: Outcome, language: Language) -> Iterator[str]:
    instance, completion, settings = election.instance, outcome.completion, outcome.settings
    yield language.say(
        "Every voter holds an equal share of the budget, and spends it only on projects of his or her choice."
    )
    yield language.say(
        "A project is funded when its supporters can pay for it together. In each round it is the project that costs "
        "each of its supporters the least for what it is worth to them."
    )
    if completion and completion.reruns:
        yield language.say(
            "Because money would have been left over, the count was repeated with larger and larger shares, "
            "from {start} to {end} for each voter: the largest with which the budget still suffices.",
            start=language.amount(completion.endowment_start, instance),
            end=language.amount(completion.endowment, instance),
        )
        yield language.say(
            "Together these shares come to more than the budget, because not everybody spends all of it; "
            "the funded projects together still fit the budget."
        )
    elif completion:
        yield language.say("Each voter's share was {amount}.", amount=language.amount(completion.endowment, instance))
    if settings["completion"].endswith("utilitarian"):
        yield language.say("What was left after that went to further projects in the order of votes.")
    if settings["eligibility"] == "swiecie":
        yield language.say("A project took part only if enough voters chose it for what it costs.")
    if outcome.comparison:
        comparison = outcome.comparison
        yield language.say(
            "In the end the outcome was held against the one by votes alone: {shares} voters had more of their "
            "choices funded by equal shares, {greedy} by votes alone.",
            shares=comparison.prefer_equal_shares,
            greedy=comparison.prefer_greedy,
        )
        if comparison.greedy_wins:
            yield language.say("More voters preferred the outcome by votes alone, so it stands.")
        else:
            yield language.say("So the outcome of equal shares stands.")


def _threshold(threshold: Threshold, election: Election, language: Language) -> str:
    needed = threshold.votes_needed(election.profile.voters)
    if threshold.is_share:
        return language.say(
            "A project needs the votes of at least {share} of the ballots, here {votes}, to be funded at all.",
            share=language.percent(threshold.value),
            votes=needed,
        )
    if election.profile.ballot_type.carries_points:
        return language.say("A project needs at least {points} points to be funded at all.", points=needed)
    return language.say("A project needs at least {votes} votes to be funded at all.", votes=needed)
