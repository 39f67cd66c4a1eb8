"""How the count came to its outcome, whom it represents and how firm it is, in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from greenbudget.ballots.instance import Instance
from greenbudget.rules.fairness import Fairness
from greenbudget.rules.outcome import Completion, Ending
from greenbudget.rules.representation import Representation, Witness
from greenbudget.rules.stability import Bootstrap

from .language import Language
from .wording import points_of, shown_id

#: Voters with so many funded choices or more are counted together.
MANY_CHOICES = 4


def completion_sentence(completion: Completion, instance: Instance, language: Language) -> str:
    """What changed while the endowment was raised, and why it was raised no further; "" where it was not."""
    ending = _ending(completion.ended_because, language)
    if not ending or completion.endowment == completion.endowment_start:
        return ending
    if not completion.changes and not completion.reorderings:
        return ending
    rise = language.say(
        "While the endowment rose from {start} to {end} a voter, the funded projects changed {changes}, "
        "and only their order {reorderings}.",
        start=language.bare_amount(completion.endowment_start, instance),
        end=language.amount(completion.endowment, instance),
        changes=_times(len(completion.changes), language),
        reorderings=_times(completion.reorderings, language),
    )
    return f"{rise} {ending}"


def _ending(ending: Ending, language: Language) -> str:
    match ending:
        case Ending.BUDGET_LIMIT:
            return language.say("The next endowment would have cost more than the budget limit.")
        case Ending.EVERYTHING_FUNDED:
            return language.say("In the end every project with support was funded or excluded.")
        case Ending.EXHAUSTIVE:
            return language.say("In the end the money left paid for no further project.")
        case _:
            return ""


def _times(number: int, language: Language) -> str:
    return language.say("twice") if number == 2 else language.say_many("once", "{n} times", number)


# Fairness -------------------------------------------------------------------------------------------------------------


def fairness_sentences(fairness: Fairness, instance: Instance, language: Language) -> Iterator[str]:
    """How many voters chose what is funded, how the money is spread among them, and whom a group could accuse."""
    yield from spread_sentences(fairness, instance, language)
    if fairness.voters:
        yield from representation_sentences(fairness.representation, instance, language)


def spread_sentences(fairness: Fairness, instance: Instance, language: Language) -> Iterator[str]:
    """How many voters chose what is funded, and how the money is spread among them."""
    if not fairness.voters:
        yield language.say("Nobody voted.")
        return
    yield from _choices(fairness, instance, language)
    yield from _shares(fairness, instance, language)


def _choices(fairness: Fairness, instance: Instance, language: Language) -> Iterator[str]:
    yield language.say_many(
        "Of 1 voter, {left_out} ({share}) chose no funded project.",
        "Of {n} voters, {left_out} ({share}) chose no funded project.",
        fairness.voters,
        left_out=fairness.left_out,
        share=language.percent(fairness.left_out_share),
    )
    if numbers := _numbers_of_choices(fairness.funded_choices, language):
        yield language.say("Voters by how many funded projects they chose: {numbers}.", numbers=", ".join(numbers))
    money = language.amount(fairness.mean_money, instance)
    if fairness.mean_points is None:
        yield language.say_many(
            "On average a voter chose 1 funded project for {money} together.",
            "On average a voter chose {n} funded projects for {money} together.",
            fairness.mean_funded_choices,
            money=money,
        )
    else:
        yield language.say_many(
            "On average a voter chose 1 funded project for {money} together and gave it {points}.",
            "On average a voter chose {n} funded projects for {money} together and gave them {points}.",
            fairness.mean_funded_choices,
            money=money,
            points=points_of(fairness.mean_points, language),
        )


def _numbers_of_choices(funded_choices: Sequence[int], language: Language) -> list[str]:
    """How many voters have one funded choice, two, and so on, as far as the record goes."""
    _, one, two, three = (*funded_choices[:MANY_CHOICES], 0, 0, 0)[:MANY_CHOICES]
    few = (
        language.say("one – {voters}", voters=one),
        language.say("two – {voters}", voters=two),
        language.say("three – {voters}", voters=three),
    )
    numbers = list(few[: len(funded_choices) - 1])
    if more := sum(funded_choices[MANY_CHOICES:]):
        numbers.append(language.say("four or more – {voters}", voters=more))
    return numbers


def _shares(fairness: Fairness, instance: Instance, language: Language) -> Iterator[str]:
    shares = fairness.shares
    yield language.say(
        "With the cost of each project divided among its supporters, {money} were spent on a voter on average. "
        "The Gini coefficient is {gini} (0: the same on all; 1: all on one).",
        money=language.amount(shares.mean_share, instance),
        gini=shares.gini,
    )
    if shares.entitled:
        yield language.say_many(
            "{reached} of 1 voter received their fair share in full, and the average voter received {share} of it.",
            "{reached} of {n} voters received their fair share in full, and the average voter received {share} of it.",
            shares.entitled,
            reached=shares.reached,
            share=language.percent(shares.mean_fulfilment),
        )


def representation_sentences(
    representations: Sequence[Representation], instance: Instance, language: Language
) -> Iterator[str]:
    """In which satisfactions EJR+ holds, and where it fails, who has a claim to which project."""
    if kept := [_by(each.satisfaction, language) for each in representations if each.holds]:
        yield language.say(
            "EJR+ up to any project holds {by_satisfaction}: "
            "no group of voters that agrees on a project was owed more than the best served of them has.",
            by_satisfaction=language.listed(kept),
        )
    for each in representations:
        if each.witness is not None:
            yield language.say(
                "EJR+ up to any project fails {by_satisfaction}: {claim}",
                by_satisfaction=_by(each.satisfaction, language),
                claim=_claim(each.witness, each.satisfaction, instance, language),
            )


def _by(satisfaction: str, language: Language) -> str:
    """In what satisfaction is measured."""
    match satisfaction:
        case "cost":
            return language.say("by cost of funded projects")
        case "cardinality":
            return language.say("by number of funded projects")
        case "points":
            return language.say("by points of funded projects")
        case _:
            return language.say("by points × cost of funded projects")


def _claim(witness: Witness, satisfaction: str, instance: Instance, language: Language) -> str:
    parts = {
        "project": shown_id(witness.project),
        "cost": language.amount(witness.cost, instance),
        "due": language.amount(witness.budget_shares, instance),
        "most": _satisfied(witness.satisfaction, satisfaction, instance, language),
    }
    if satisfaction == "cost":
        return language.say_many(
            "1 voter who supports project {project} ({cost}) is due {due} of the budget, "
            "but has no more than {most}, even with that project.",
            "{n} voters who support project {project} ({cost}) are due {due} of the budget together, "
            "but none of them has more than {most}, even with that project.",
            witness.group,
            **parts,
        )
    return language.say_many(
        "1 voter who supports project {project} ({cost}) is due {due} of the budget, enough for {deserved} "
        "at its price, but has no more than {most}, even with that project.",
        "{n} voters who support project {project} ({cost}) are due {due} of the budget together, enough for {deserved} "
        "at its price, but none of them has more than {most}, even with that project.",
        witness.group,
        deserved=_satisfied(witness.deserved, satisfaction, instance, language),
        **parts,
    )


def _satisfied(satisfaction: Fraction, kind: str, instance: Instance, language: Language) -> str:
    """An amount of satisfaction in its unit."""
    match kind:
        case "cost":
            return language.amount(satisfaction, instance)
        case "cardinality":
            return language.say_many("1 project", "{n} projects", satisfaction)
        case "points":
            return points_of(satisfaction, language)
        case _:
            currency = language.currency(instance)
            number = satisfaction / instance.unit
            return language.say_many("1 point × {currency}", "{n} points × {currency}", number, currency=currency)


# Stability ------------------------------------------------------------------------------------------------------------


def stability_sentences(bootstrap: Bootstrap, instance: Instance, language: Language) -> list[str]:
    """How often the outcome returned, and what the samples cost."""
    return [
        language.say_many(
            "In {same} of 1 election whose voters were drawn anew from the real ones (seed {seed}), "
            "the same projects were funded.",
            "In {same} of {n} elections whose voters were drawn anew from the real ones (seed {seed}), "
            "the same projects were funded.",
            bootstrap.samples,
            same=bootstrap.same_outcome,
            seed=bootstrap.seed,
        ),
        language.say(
            "Funded projects cost from {least} to {most}, {mean} on average.",
            least=language.bare_amount(bootstrap.least_cost, instance),
            most=language.amount(bootstrap.most_cost, instance),
            mean=language.amount(bootstrap.mean_cost, instance),
        ),
    ]
