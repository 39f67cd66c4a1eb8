"""
An explanation as data for other programs, in the form of `outcome_data`.

Figures that stand for themselves are exact. What supporters paid and had left, fair shares and the Gini coefficient are
fractions whose digits would fill pages: they are cut after six decimals, never rounded up. Votes of margins are numbers
of supporters. Shares are of 1, not of 100.
"""

from __future__ import annotations

from fractions import Fraction

from greenbudget.ballots import money
from greenbudget.ballots.errors import plain
from greenbudget.ballots.instance import Instance
from greenbudget.rules.explanation import Explanation
from greenbudget.rules.fairness import Fairness, Portion, Shares
from greenbudget.rules.margins.data import Margin, MarginKind, Margins, ProjectMargins
from greenbudget.rules.representation import Representation, Witness
from greenbudget.rules.stability import Agreement, Bootstrap, SmallestChange

from .outcome_data import Data, decimal_text, outcome_data

#: Decimals of what is cut.
PLACES = 6


def explanation_data(explanation: Explanation) -> Data:
    """The outcome, as `outcome_data` gives it, and everything that explains it."""
    instance = explanation.election.instance
    return {
        **outcome_data(explanation.election, explanation.outcome),
        "rule_line": str(explanation.rule),
        "margins": _margins(explanation.margins, instance),
        "smallest_changes": None
        if explanation.smallest is None
        else {
            kind.value: _smallest(explanation.smallest[kind], instance) if kind in explanation.smallest else None
            for kind in MarginKind
        },
        "fairness": _fairness(explanation.fairness, instance),
        "bootstrap": None if explanation.bootstrap is None else _bootstrap(explanation.bootstrap, instance),
        "agreement": [_agreement(pair, instance) for pair in explanation.agreements],
        "refused": dict(explanation.refused),
    }


def cut_text(number: Fraction) -> str:
    """A fraction as decimal text, cut after PLACES decimals."""
    return money.to_text(int(number * 10**PLACES), PLACES)


def _cut_amount(minor_units: Fraction, instance: Instance) -> str:
    return cut_text(minor_units / instance.unit)


# Margins --------------------------------------------------------------------------------------------------------------


def _margins(margins: Margins, instance: Instance) -> Data:
    return {
        "held_fixed": margins.held_fixed.value,
        "endowment": None if margins.endowment is None else decimal_text(margins.endowment, instance),
        "projects": [_project_margins(found, instance) for found in margins.projects],
    }


def _project_margins(found: ProjectMargins, instance: Instance) -> Data:
    data: Data = {
        "project": found.project,
        "funded": found.funded,
        "votes": _margin(found.votes, instance),
        "cost": _margin(found.cost, instance),
    }
    if found.left is not None:
        data["spent_on"] = [
            {
                "project": spent.project,
                "amount": _cut_amount(spent.amount, instance),
                "share": cut_text(spent.share),
            }
            for spent in found.spent_on
        ]
        data["left"] = _cut_amount(found.left, instance)
        data["effective_support"] = found.effective_support
    data["absences"] = [{"project": absence.project, "confirmed": absence.confirmed} for absence in found.absences]
    data["overtakes"] = found.overtakes
    return data


def _margin(margin: Margin | None, instance: Instance) -> Data | None:
    if margin is None:
        return None
    figures = {"now": margin.now, "edge": margin.edge, "difference": margin.difference}
    return {**_figures(margin.kind, figures, instance), "confirmed": margin.confirmed, "searched": margin.searched}


def _smallest(change: SmallestChange, instance: Instance) -> Data:
    figures = {"now": change.now, "then": change.then, "size": change.size}
    return {"project": change.project, "funded": change.funded, **_figures(change.kind, figures, instance)}


def _figures(kind: MarginKind, figures: dict[str, int], instance: Instance) -> Data:
    """Amounts as text, supporters as numbers."""
    if kind is MarginKind.VOTES:
        return dict(figures)
    return {name: decimal_text(number, instance) for name, number in figures.items()}


# Fairness -------------------------------------------------------------------------------------------------------------


def _fairness(fairness: Fairness, instance: Instance) -> Data:
    points = fairness.mean_points
    return {
        "left_out": fairness.left_out,
        "funded_choices": list(fairness.funded_choices),
        "mean_funded_choices": plain(fairness.mean_funded_choices),
        "mean_points": None if points is None else plain(points),
        "mean_money": decimal_text(fairness.mean_money, instance),
        "shares": _shares(fairness.shares, instance),
        "categories": [_portion(portion, instance) for portion in fairness.categories],
        "area_column": fairness.area_column,
        "areas": [_portion(portion, instance) for portion in fairness.areas],
        "representation": [_representation(each, instance) for each in fairness.representation],
    }


def _shares(shares: Shares, instance: Instance) -> Data:
    return {
        "mean_share": decimal_text(shares.mean_share, instance),
        "mean_fair_share": _cut_amount(shares.mean_fair_share, instance),
        "entitled": shares.entitled,
        "reached": shares.reached,
        "mean_fulfilment": cut_text(shares.mean_fulfilment),
        "gini": cut_text(shares.gini),
    }


def _portion(portion: Portion, instance: Instance) -> Data:
    return {
        "name": portion.name,
        "projects": portion.projects,
        "funded": portion.funded,
        "cost": decimal_text(portion.cost, instance),
        "spending_share": plain(portion.spending_share),
        "votes": plain(portion.votes),
        "votes_share": plain(portion.votes_share),
    }


def _representation(representation: Representation, instance: Instance) -> Data:
    satisfaction, witness = representation.satisfaction, representation.witness
    return {
        "satisfaction": satisfaction,
        "ejr_plus": representation.holds,
        "witness": None if witness is None else _witness(witness, satisfaction, instance),
    }


def _witness(witness: Witness, satisfaction: str, instance: Instance) -> Data:
    """Satisfaction is in whole units of the currency, projects, points, or points × whole units."""
    unit = instance.unit if satisfaction in ("cost", "points_cost") else 1
    return {
        "project": witness.project,
        "cost": decimal_text(witness.cost, instance),
        "group": witness.group,
        "budget_shares": decimal_text(witness.budget_shares, instance),
        "deserved": plain(witness.deserved / unit),
        "satisfaction": plain(witness.satisfaction / unit),
    }


# Stability ------------------------------------------------------------------------------------------------------------


def _bootstrap(bootstrap: Bootstrap, instance: Instance) -> Data:
    return {
        "samples": bootstrap.samples,
        "seed": bootstrap.seed,
        "times_funded": dict(bootstrap.times_funded),
        "same_outcome": bootstrap.same_outcome,
        "least_cost": decimal_text(bootstrap.least_cost, instance),
        "mean_cost": decimal_text(bootstrap.mean_cost, instance),
        "most_cost": decimal_text(bootstrap.most_cost, instance),
    }


def _agreement(pair: Agreement, instance: Instance) -> Data:
    return {
        "first": pair.first,
        "second": pair.second,
        "both": list(pair.both),
        "only_first": list(pair.only_first),
        "only_second": list(pair.only_second),
        "common_cost": decimal_text(pair.common_cost, instance),
        "jaccard": plain(pair.jaccard),
        "prefer_first": pair.prefer_first,
        "prefer_second": pair.prefer_second,
    }
