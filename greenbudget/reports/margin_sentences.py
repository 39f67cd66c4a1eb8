"""What it would have taken, in words. A sentence that ends in * is one that no full count confirms."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from greenbudget.ballots.election import Election
from greenbudget.ballots.instance import Instance
from greenbudget.rules.explanation import Explanation
from greenbudget.rules.margins.data import Absence, Margin, MarginKind, ProjectMargins
from greenbudget.rules.outcome import Outcome
from greenbudget.rules.stability import Bootstrap, SmallestChange

from .wording import amount, counted, figure, listed, percent

#: So many projects on which supporters spent their money are named.
NAMED_SPENDINGS = 3
#: So many projects without which a loser would have been funded are named.
NAMED_ABSENCES = 10


def margin_sentences(found: ProjectMargins, explanation: Explanation) -> list[str]:
    """How many votes and how much money decided, and without whom a project would have been funded."""
    instance = explanation.election.instance
    if instance.projects[instance.index_of[found.project]].withdrawn:
        return ["Withdrawn after voting."]
    if found.funded:
        return [_won_by_votes(found.votes, explanation.election), _won_by_cost(found.cost, instance)]
    # That nothing helps is never counted in full.
    doubt = "" if explanation.margins.endowment is None else "*"
    return [
        _lost_by_votes(found, explanation.election, explanation.outcome)
        or f"No number of further {_vote(explanation.election)}s would have got it funded.{doubt}",
        _lost_by_cost(found.cost, instance) or f"However low its cost, it would not have been funded.{doubt}",
        *_absences(found.absences),
    ]


def spending_sentence(found: ProjectMargins, instance: Instance) -> str:
    """On what the supporters of a project spent their money; "" where there is no such money."""
    if found.left is None or not (held := sum((spent.amount for spent in found.spent_on), found.left)):
        return ""
    # Of equal amounts the one spent first is named first, since sorting keeps the order of funding.
    largest = sorted(found.spent_on, key=lambda spent: -spent.share)
    parts = [
        f"{_percent(spent.share)} {'to' if place else 'of it went to'} "
        f"{'itself' if spent.project == found.project else f'project {spent.project}'}"
        for place, spent in enumerate(largest[:NAMED_SPENDINGS])
    ]
    if others := largest[NAMED_SPENDINGS:]:
        parts.append(f"{_percent(sum((spent.share for spent in others), Fraction(0)))} to {len(others)} more")
    together = f"Its supporters held {amount(held, instance)} together"
    if not parts:
        return f"{together} and spent nothing of it."
    return f"{together}. {listed(parts)}; {amount(found.left, instance)} were left."


def resampled_sentence(project_id: str, bootstrap: Bootstrap) -> str:
    """In how many samples a project was funded."""
    times = bootstrap.times_funded[project_id]
    return f"Funded in {figure(times)} of {counted(bootstrap.samples, 'resampled election')}."


def smallest_change_sentences(explanation: Explanation) -> list[str]:
    """The smallest changes of votes and of money that turn a verdict in a full count; none where one project counts."""
    smallest = explanation.smallest
    if smallest is None:
        return []
    return [
        _smallest(smallest[kind], explanation.election)
        if kind in smallest
        else f"No change of the {name} of one project was found that turns the verdict on it."
        for kind, name in ((MarginKind.VOTES, "votes"), (MarginKind.COST, "cost"))
    ]


def _smallest(change: SmallestChange, election: Election) -> str:
    verdict = "would not have been funded" if change.funded else "would have been funded"
    rises = change.then > change.now
    if change.kind is MarginKind.VOTES:
        size = f"With {figure(change.size)} {'more' if rises else 'fewer'} {_vote(election)}{'s' * (change.size != 1)}"
        figures = f"{figure(change.then)} instead of {figure(change.now)}"
    else:
        size = f"At a cost {amount(change.size, election.instance)} {'higher' if rises else 'lower'}"
        figures = " instead of ".join(amount(number, election.instance) for number in (change.then, change.now))
    return f"{size} ({figures}), project {change.project} {verdict}."


def margin_notes(shown: Sequence[ProjectMargins], explanation: Explanation) -> list[str]:
    """What is meant by more votes, what was held fixed, and what is marked with *."""
    election, margins = explanation.election, explanation.margins
    most = " and give it the most that a ballot allows" if election.profile.ballot_type.carries_points else ""
    notes = [f"More {_vote(election)}s are those of new voters who choose the project alone{most}."]
    if margins.endowment is None:
        return [*notes, "Nothing is held fixed: each figure is that of a full count."]
    held = f"each voter's endowment held at {amount(margins.endowment, election.instance)}"
    confirm = "a full count, in which it may change, does not confirm"
    if not any(margin.searched for found in shown for margin in (found.votes, found.cost) if margin):
        return [*notes, f"Found with {held}; * marks what {confirm}."]
    return [
        *notes,
        "Found by full counts; a smaller change that was not tried may do as well.",
        f"* Found with {held}; {confirm} it.",
    ]


# Losers ---------------------------------------------------------------------------------------------------------------


def _lost_by_votes(found: ProjectMargins, election: Election, outcome: Outcome) -> str:
    margin = found.votes
    if margin is None:
        return ""
    noun, other = _vote(election), found.overtakes
    change = f"with {figure(margin.edge)} instead of {counted(margin.now, noun)}"
    more = f"{change} ({figure(margin.difference)} more)"
    if other is None:
        sentence = f"{more.capitalize()} it would have been funded."
    elif noun == "vote":
        sentence = f"Lost by {counted(margin.difference, noun)}: {change} it would have overtaken project {other}."
    elif (behind := _points_behind(found.project, other, outcome)) > 0:
        sentence = f"Lost by {counted(behind, 'point')} to project {other}: {more} it would have overtaken it."
    else:
        sentence = f"{more.capitalize()} it would have overtaken project {other}."
    return sentence + _mark(margin)


def _points_behind(loser: str, winner: str, outcome: Outcome) -> Fraction:
    """By how many points a project lost; 0 where points alone did not decide."""
    if outcome.settings.get("order") != "votes":
        return Fraction(0)
    votes = {round_.project: round_.votes for round_ in outcome.rounds}
    votes |= {refusal.project: refusal.votes for refusal in outcome.refusals}
    return votes[winner] - votes[loser]


def _lost_by_cost(margin: Margin | None, instance: Instance) -> str:
    if margin is None:
        return ""
    less = amount(margin.difference, instance)
    return f"Would have been funded at {amount(margin.edge, instance)} ({less} less).{_mark(margin)}"


def _absences(absences: Sequence[Absence]) -> list[str]:
    sentences = []
    for confirmed in (True, False):
        names = [absence.project for absence in absences if absence.confirmed == confirmed]
        if names:
            if more := len(names[NAMED_ABSENCES:]):
                names[NAMED_ABSENCES:] = [f"{more} more"]
            which = {1: "", 2: "either of "}.get(len(names), "any one of ")
            without = f"{which}project{'s' * (len(names) > 1)} {listed(names)}"
            sentences.append(f"Without {without} it would have been funded.{'' if confirmed else '*'}")
    return sentences


# Winners --------------------------------------------------------------------------------------------------------------


def _won_by_votes(margin: Margin | None, election: Election) -> str:
    noun = _vote(election)
    if margin is None or not margin.edge:
        return f"Would still have been funded without a single {noun}.{_mark(margin)}"
    if not margin.difference:
        return f"With one {noun} fewer it would not have been funded."
    fewer = figure(margin.difference)
    change = f"with {figure(margin.edge)} instead of {counted(margin.now, noun)} ({fewer} fewer)"
    return f"Would still have been funded {change}.{_mark(margin)}"


def _won_by_cost(margin: Margin | None, instance: Instance) -> str:
    if margin is None:
        return "Its cost did not matter."
    if not margin.difference:
        return "At any higher cost it would not have been funded."
    more = amount(margin.difference, instance)
    return f"Would still have been funded at {amount(margin.edge, instance)} ({more} more).{_mark(margin)}"


# Words ----------------------------------------------------------------------------------------------------------------


def _vote(election: Election) -> str:
    """What a margin counts: where ballots carry points, a supporter is more than a vote."""
    return "supporter" if election.profile.ballot_type.carries_points else "vote"


def _mark(margin: Margin | None) -> str:
    return "" if margin is None or margin.confirmed else "*"


def _percent(share: Fraction) -> str:
    """In whole percent, or less than one."""
    return percent(share, 0) if share * 200 >= 1 else f"less than {percent(Fraction(1, 100))}"
