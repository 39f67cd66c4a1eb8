"""
An outcome as data for other programs: plain dicts for JSON, the same bytes on every machine.

Money is a decimal text in whole units of the currency ("995079", "123456.78"), or p/q where no decimal ends. Votes are
texts, too, because points may be fractions. Counts of people, rounds and reruns are numbers.
"""

from __future__ import annotations

import json
from fractions import Fraction

from greenbudget.ballots.election import Election
from greenbudget.ballots.errors import plain
from greenbudget.ballots.instance import Instance
from greenbudget.rules.outcome import Comparison, Completion, Offer, Outcome, Reason, Refusal, Round, Tie

Data = dict[str, object]
_REASONS_OF_VOTES = (Reason.BELOW_THRESHOLD, Reason.INELIGIBLE)


def as_json(data: object) -> str:
    """Data as the text of a JSON file."""
    text = json.dumps(data, ensure_ascii=False, indent=2) + "\n"
    return text.encode("utf-8", "backslashreplace").decode("utf-8")  # a file's name need not be UTF-8


def decimal_text(minor_units: Fraction | int, instance: Instance) -> str:
    """An amount in whole units of the currency, exact."""
    return plain(Fraction(minor_units) / instance.unit)


def outcome_data(election: Election, outcome: Outcome) -> Data:
    """Everything that an outcome holds, but for `exact_comparisons`: how often depends on how ballots are stored."""
    instance = election.instance
    data: Data = {
        "rule": outcome.rule,
        "settings": dict(outcome.settings),
        "currency": instance.currency,
        "voters": outcome.voters,
        "budget_limit": decimal_text(outcome.budget_limit, instance),
        "allocation": list(outcome.allocation),
        "total_cost": decimal_text(outcome.total_cost, instance),
        "left": decimal_text(outcome.left, instance),
        "excess": decimal_text(outcome.excess, instance),
    }
    if outcome.completion:
        data["endowment"] = decimal_text(outcome.completion.endowment, instance)
        data["completion"] = _completion(outcome.completion, instance)
    if outcome.comparison:
        data["comparison"] = _comparison(outcome.comparison)
    if outcome.lot:
        data["lot"] = list(outcome.lot)
    if outcome.min_share_targets:
        data["min_share"] = {
            category: {"share": decimal_text(share, instance), "reached": decimal_text(reached, instance)}
            for category, (share, reached) in outcome.min_share_targets.items()
        }
    data["rounds"] = [_round(entry, instance) for entry in outcome.rounds]
    data["refusals"] = [_refusal(entry, instance) for entry in outcome.refusals]
    data["ties"] = [_tie(entry) for entry in outcome.ties]
    return data


def _round(entry: Round, instance: Instance) -> Data:
    data: Data = {
        "round": entry.number,
        "stage": entry.stage.value,
        "project": entry.project,
        "votes": plain(entry.votes),
        "cost": decimal_text(entry.cost, instance),
        "left": decimal_text(entry.left, instance),
    }
    if entry.offers:
        data["offers"] = [_offer(offer, instance) for offer in entry.offers]
    return data


def _offer(offer: Offer, instance: Instance) -> Data:
    votes = offer.effective_vote_count
    return {
        "project": offer.project,
        "payment": decimal_text(offer.payment, instance),
        "full_payers": offer.full_payers,
        "last_payers": offer.last_payers,
        "last_money": decimal_text(offer.last_money, instance),
        "effective_vote_count": None if votes is None else plain(votes),
    }


def _refusal(entry: Refusal, instance: Instance) -> Data:
    data: Data = {"project": entry.project, "reason": entry.reason.value, "votes": plain(entry.votes)}
    for name, figure in (("needed", entry.needed), ("available", entry.available)):
        if figure is not None:
            data[name] = plain(figure) if entry.reason in _REASONS_OF_VOTES else decimal_text(figure, instance)
    if entry.by is not None:
        data["by"] = entry.by
    return data


def _tie(entry: Tie) -> Data:
    return {"round": entry.round, "projects": list(entry.projects), "decided_by": list(entry.decided_by)}


def _completion(completion: Completion, instance: Instance) -> Data:
    return {
        "endowment_start": decimal_text(completion.endowment_start, instance),
        "endowment": decimal_text(completion.endowment, instance),
        "reruns": completion.reruns,
        "ended_because": completion.ended_because,
        "changes": [
            {
                "endowment": decimal_text(change.endowment, instance),
                "funded": list(change.funded),
                "dropped": list(change.dropped),
            }
            for change in completion.changes
        ],
        "reorderings": completion.reorderings,
    }


def _comparison(comparison: Comparison) -> Data:
    return {
        "equal_shares": list(comparison.equal_shares),
        "greedy": list(comparison.greedy),
        "prefer_equal_shares": comparison.prefer_equal_shares,
        "prefer_greedy": comparison.prefer_greedy,
        "left_out_by_equal_shares": comparison.left_out_by_equal_shares,
        "left_out_by_greedy": comparison.left_out_by_greedy,
        "verdict": "greedy" if comparison.greedy_wins else "equal_shares",
    }
