"""How the count came to its outcome, whom it represents and how firm it is, in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from greenbudget.ballots.instance import Instance
from greenbudget.rules.fairness import Fairness
from greenbudget.rules.outcome import Completion, Ending
from greenbudget.rules.representation import Representation, Witness
from greenbudget.rules.stability import Bootstrap

from .wording import amount, bare_amount, counted, figure, listed, percent

_ENDINGS = {
    Ending.BUDGET_LIMIT: "The next endowment would have cost more than the budget limit.",
    Ending.EVERYTHING_FUNDED: "In the end every project with support was funded or excluded.",
    Ending.EXHAUSTIVE: "In the end the money left paid for no further project.",
}
_SATISFACTIONS = {"cost": "cost", "cardinality": "number", "points": "points", "points_cost": "points × cost"}
_CHOSE = ("none", "one", "two", "three", "four or more")
#: Voters with so many funded choices or more are counted together.
MANY_CHOICES = len(_CHOSE) - 1


def completion_sentence(completion: Completion, instance: Instance) -> str:
    """What changed while the endowment was raised, and why it was raised no further; "" where it was not."""
    if completion.ended_because not in _ENDINGS:
        return ""
    ending = _ENDINGS[completion.ended_because]
    if completion.endowment == completion.endowment_start:
        return ending
    start, end = bare_amount(completion.endowment_start, instance), amount(completion.endowment, instance)
    changes = (
        f"the funded projects changed {_times(len(completion.changes))}, "
        f"and only their order {_times(completion.reorderings)}"
    )
    return f"While the endowment rose from {start} to {end} a voter, {changes}. {ending}"


def _times(number: int) -> str:
    return {1: "once", 2: "twice"}.get(number, f"{figure(number)} times")


# Fairness -------------------------------------------------------------------------------------------------------------


def fairness_sentences(fairness: Fairness, instance: Instance) -> Iterator[str]:
    """How many voters chose what is funded, how the money is spread among them, and whom a group could accuse."""
    if not fairness.voters:
        yield "Nobody voted."
        return
    yield from _choices(fairness, instance)
    yield from _shares(fairness, instance)
    yield from representation_sentences(fairness.representation, instance)


def _choices(fairness: Fairness, instance: Instance) -> Iterator[str]:
    parts = [f"{figure(number)} {_CHOSE[at]}" for at, number in enumerate(fairness.funded_choices[:MANY_CHOICES])]
    if more := sum(fairness.funded_choices[MANY_CHOICES:]):
        parts.append(f"{figure(more)} {_CHOSE[MANY_CHOICES]}")
    parts[0] = f"{figure(fairness.left_out)} ({percent(fairness.left_out_share)}) chose no funded project"
    yield f"Of {counted(fairness.voters, 'voter')}, {listed(parts)}."
    points = "" if fairness.mean_points is None else f" and gave them {counted(fairness.mean_points, 'point')}"
    yield (
        f"On average a voter chose {counted(fairness.mean_funded_choices, 'funded project')} "
        f"for {amount(fairness.mean_money, instance)} together{points}."
    )


def _shares(fairness: Fairness, instance: Instance) -> Iterator[str]:
    shares = fairness.shares
    yield (
        f"With the cost of each project divided among its supporters, {amount(shares.mean_share, instance)} were spent "
        f"on a voter on average. The Gini coefficient is {figure(shares.gini)} (0: the same on all; 1: all on one)."
    )
    if shares.entitled:
        yield (
            f"{figure(shares.reached)} of {counted(shares.entitled, 'voter')} received their fair share in full, "
            f"and the average voter received {percent(shares.mean_fulfilment)} of it."
        )


def representation_sentences(representations: Sequence[Representation], instance: Instance) -> Iterator[str]:
    """In which satisfactions EJR+ holds, and where it fails, who has a claim to which project."""
    if kept := [_SATISFACTIONS[each.satisfaction] for each in representations if each.holds]:
        yield (
            f"EJR+ up to any project holds by {listed(kept)} of funded projects: "
            "no group of voters that agrees on a project was owed more than the best served of them has."
        )
    for each in representations:
        if each.witness is not None:
            by = f"by {_SATISFACTIONS[each.satisfaction]} of funded projects"
            yield f"EJR+ up to any project fails {by}: {_claim(each.witness, each.satisfaction, instance)}"


def _claim(witness: Witness, satisfaction: str, instance: Instance) -> str:
    project = f"project {witness.project} ({amount(witness.cost, instance)})"
    due = f"due {amount(witness.budget_shares, instance)} of the budget"
    deserved, has = (_satisfied(each, satisfaction, instance) for each in (witness.deserved, witness.satisfaction))
    bought = "" if satisfaction == "cost" else f", enough for {deserved} at its price"
    if witness.group == 1:
        return f"1 voter who supports {project} is {due}{bought}, but has no more than {has}, even with that project."
    group = f"{figure(witness.group)} voters who support {project} are {due} together{bought}"
    return f"{group}, but none of them has more than {has}, even with that project."


def _satisfied(satisfaction: Fraction, kind: str, instance: Instance) -> str:
    """An amount of satisfaction in its unit."""
    if kind == "cost":
        return amount(satisfaction, instance)
    if kind == "points_cost":
        return f"{figure(satisfaction / instance.unit)} points × {instance.currency}"
    return counted(satisfaction, "project" if kind == "cardinality" else "point")


# Stability ------------------------------------------------------------------------------------------------------------


def stability_sentences(bootstrap: Bootstrap, instance: Instance) -> list[str]:
    """How often the outcome returned, and what the samples cost."""
    least, most = bare_amount(bootstrap.least_cost, instance), amount(bootstrap.most_cost, instance)
    drawn = f"{counted(bootstrap.samples, 'election')} whose voters were drawn anew from the real ones"
    same = f"In {figure(bootstrap.same_outcome)} of {drawn} (seed {bootstrap.seed}), the same projects were funded."
    return [
        same,
        f"Funded projects cost from {least} to {most}, {amount(bootstrap.mean_cost, instance)} on average.",
    ]
