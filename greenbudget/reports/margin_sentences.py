"""What it would have taken, in words. A sentence that ends in * is one that no full count confirms."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from greenbudget.ballots.election import Election
from greenbudget.ballots.instance import Instance
from greenbudget.rules.explanation import Explanation
from greenbudget.rules.margins.data import Absence, Margin, MarginKind, ProjectMargins, Spending
from greenbudget.rules.outcome import Outcome
from greenbudget.rules.stability import Bootstrap, SmallestChange

from .language import Language
from .wording import points_of, shown_id, votes_of

#: So many projects on which supporters spent their money are named.
NAMED_SPENDINGS = 3
#: So many projects without which a loser would have been funded are named.
NAMED_ABSENCES = 10


def margin_sentences(found: ProjectMargins, explanation: Explanation, language: Language) -> list[str]:
    """How many votes and how much money decided, and without whom a project would have been funded."""
    election, instance = explanation.election, explanation.election.instance
    if instance.projects[instance.index_of[found.project]].withdrawn:
        return [language.say("Withdrawn after voting.")]
    if found.funded:
        return [_won_by_votes(found.votes, election, language), _won_by_cost(found.cost, instance, language)]
    sure = explanation.margins.endowment is None  # with an endowment, that nothing helps is never counted in full
    return [
        _lost_by_votes(found, election, explanation.outcome, language)
        or _mark(_no_votes_help(election, language), sure),
        _lost_by_cost(found.cost, instance, language)
        or _mark(language.say("However low its cost, it would not have been funded."), sure),
        *_absences(found.absences, language),
    ]


def spending_sentence(found: ProjectMargins, instance: Instance, language: Language) -> str:
    """On what the supporters of a project spent their money; "" where there is no such money."""
    if found.left is None or not (held := sum((spent.amount for spent in found.spent_on), found.left)):
        return ""
    if not found.spent_on:
        return language.say(
            "Its supporters held {money} together and spent nothing of it.", money=language.amount(held, instance)
        )
    # Of equal amounts the one spent first is named first, since sorting keeps the order of funding.
    first, *others = sorted(found.spent_on, key=lambda spent: -spent.share)
    named, more = others[: NAMED_SPENDINGS - 1], others[NAMED_SPENDINGS - 1 :]
    parts = [_spent_first(first, found.project, language)]
    parts += [_spent_next(spent, found.project, language) for spent in named]
    if more:
        share = _percent(sum((spent.share for spent in more), Fraction(0)), language)
        parts.append(language.say_many("{share} to 1 more", "{share} to {n} more", len(more), share=share))
    return language.say(
        "Its supporters held {money} together. {spendings}; {left} were left.",
        money=language.amount(held, instance),
        spendings=language.listed(parts),
        left=language.amount(found.left, instance),
    )


def _spent_first(spent: Spending, supported: str, language: Language) -> str:
    share = _percent(spent.share, language)
    if spent.project == supported:
        return language.say("{share} of it went to itself", share=share)
    return language.say("{share} of it went to project {project}", share=share, project=shown_id(spent.project))


def _spent_next(spent: Spending, supported: str, language: Language) -> str:
    share = _percent(spent.share, language)
    if spent.project == supported:
        return language.say("{share} to itself", share=share)
    return language.say("{share} to project {project}", share=share, project=shown_id(spent.project))


def resampled_sentence(project_id: str, bootstrap: Bootstrap, language: Language) -> str:
    """In how many samples a project was funded."""
    return language.say_many(
        "Funded in {times} of 1 resampled election.",
        "Funded in {times} of {n} resampled elections.",
        bootstrap.samples,
        times=bootstrap.times_funded[project_id],
    )


def smallest_change_sentences(explanation: Explanation, language: Language) -> list[str]:
    """The smallest changes of votes and of money that turn a verdict in a full count; none where one project counts."""
    smallest = explanation.smallest
    if smallest is None:
        return []
    election = explanation.election
    votes, cost = smallest.get(MarginKind.VOTES), smallest.get(MarginKind.COST)
    return [
        _smallest_in_votes(votes, election, language)
        if votes
        else language.say("No change of the votes of one project was found that turns the verdict on it."),
        _smallest_in_cost(cost, election.instance, language)
        if cost
        else language.say("No change of the cost of one project was found that turns the verdict on it."),
    ]


def _smallest_in_votes(change: SmallestChange, election: Election, language: Language) -> str:
    """Fewer votes take a funded project out, more get another one in."""
    parts = {"then": change.then, "now": change.now, "project": shown_id(change.project)}
    match change.funded, _by_supporters(election):
        case True, False:
            return language.say_many(
                "With 1 fewer vote ({then} instead of {now}), project {project} would not have been funded.",
                "With {n} fewer votes ({then} instead of {now}), project {project} would not have been funded.",
                change.size,
                **parts,
            )
        case True, True:
            return language.say_many(
                "With 1 fewer supporter ({then} instead of {now}), project {project} would not have been funded.",
                "With {n} fewer supporters ({then} instead of {now}), project {project} would not have been funded.",
                change.size,
                **parts,
            )
        case False, False:
            return language.say_many(
                "With 1 more vote ({then} instead of {now}), project {project} would have been funded.",
                "With {n} more votes ({then} instead of {now}), project {project} would have been funded.",
                change.size,
                **parts,
            )
        case _:
            return language.say_many(
                "With 1 more supporter ({then} instead of {now}), project {project} would have been funded.",
                "With {n} more supporters ({then} instead of {now}), project {project} would have been funded.",
                change.size,
                **parts,
            )


def _smallest_in_cost(change: SmallestChange, instance: Instance, language: Language) -> str:
    """A higher cost takes a funded project out, a lower one gets another one in."""
    amounts = {"size": change.size, "then": change.then, "now": change.now}
    parts = {name: language.amount(money, instance) for name, money in amounts.items()}
    if change.funded:
        return language.say(
            "At a cost {size} higher ({then} instead of {now}), project {project} would not have been funded.",
            project=shown_id(change.project),
            **parts,
        )
    return language.say(
        "At a cost {size} lower ({then} instead of {now}), project {project} would have been funded.",
        project=shown_id(change.project),
        **parts,
    )


def margin_notes(shown: Sequence[ProjectMargins], explanation: Explanation, language: Language) -> list[str]:
    """What is meant by more votes, what was held fixed, and what is marked with *."""
    election, margins = explanation.election, explanation.margins
    more = (
        language.say(
            "More supporters are those of new voters who choose the project alone "
            "and give it the most that a ballot allows."
        )
        if _by_supporters(election)
        else language.say("More votes are those of new voters who choose the project alone.")
    )
    if margins.endowment is None:
        return [more, language.say("Nothing is held fixed: each figure is that of a full count.")]
    endowment = language.amount(margins.endowment, election.instance)
    if not any(margin.searched for found in shown for margin in (found.votes, found.cost) if margin):
        return [
            more,
            language.say(
                "Found with each voter's endowment held at {endowment}; "
                "* marks what a full count, in which it may change, does not confirm.",
                endowment=endowment,
            ),
        ]
    return [
        more,
        language.say("Found by full counts; a smaller change that was not tried may do as well."),
        language.say(
            "* Found with each voter's endowment held at {endowment}; "
            "a full count, in which it may change, does not confirm it.",
            endowment=endowment,
        ),
    ]


# Losers ---------------------------------------------------------------------------------------------------------------


def _lost_by_votes(found: ProjectMargins, election: Election, outcome: Outcome, language: Language) -> str:
    margin = found.votes
    if margin is None:
        return ""
    by_supporters = _by_supporters(election)
    if found.overtakes is None:
        sentence = _would_win(margin, language, by_supporters=by_supporters)
    elif by_supporters:
        behind = _points_behind(found.project, found.overtakes, outcome)
        sentence = _would_overtake_by_supporters(margin, found.overtakes, behind, language)
    else:
        sentence = language.say_many(
            "Lost by 1 vote: with {edge} instead of {now} it would have overtaken project {project}.",
            "Lost by {n} votes: with {edge} instead of {now} it would have overtaken project {project}.",
            margin.difference,
            edge=margin.edge,
            now=votes_of(margin.now, language),
            project=shown_id(found.overtakes),
        )
    return _mark(sentence, margin.confirmed)


def _would_win(margin: Margin, language: Language, *, by_supporters: bool) -> str:
    if by_supporters:
        return language.say_many(
            "With {edge} instead of 1 supporter ({difference} more) it would have been funded.",
            "With {edge} instead of {n} supporters ({difference} more) it would have been funded.",
            margin.now,
            edge=margin.edge,
            difference=margin.difference,
        )
    return language.say_many(
        "With {edge} instead of 1 vote ({difference} more) it would have been funded.",
        "With {edge} instead of {n} votes ({difference} more) it would have been funded.",
        margin.now,
        edge=margin.edge,
        difference=margin.difference,
    )


def _would_overtake_by_supporters(margin: Margin, other: str, behind: Fraction, language: Language) -> str:
    """The votes are of supporters, each with several points; `behind` is by how many points it lost, or 0."""
    if behind > 0:
        return language.say_many(
            "Lost by {points} to project {project}: "
            "with {edge} instead of 1 supporter ({difference} more) it would have overtaken it.",
            "Lost by {points} to project {project}: "
            "with {edge} instead of {n} supporters ({difference} more) it would have overtaken it.",
            margin.now,
            points=points_of(behind, language),
            project=shown_id(other),
            edge=margin.edge,
            difference=margin.difference,
        )
    return language.say_many(
        "With {edge} instead of 1 supporter ({difference} more) it would have overtaken project {project}.",
        "With {edge} instead of {n} supporters ({difference} more) it would have overtaken project {project}.",
        margin.now,
        project=shown_id(other),
        edge=margin.edge,
        difference=margin.difference,
    )


def _points_behind(loser: str, winner: str, outcome: Outcome) -> Fraction:
    """By how many points a project lost; 0 where points alone did not decide."""
    if outcome.settings.get("order") != "votes":
        return Fraction(0)
    votes = {round_.project: round_.votes for round_ in outcome.rounds}
    votes |= {refusal.project: refusal.votes for refusal in outcome.refusals}
    return votes[winner] - votes[loser]


def _no_votes_help(election: Election, language: Language) -> str:
    if _by_supporters(election):
        return language.say("No number of further supporters would have got it funded.")
    return language.say("No number of further votes would have got it funded.")


def _lost_by_cost(margin: Margin | None, instance: Instance, language: Language) -> str:
    if margin is None:
        return ""
    sentence = language.say(
        "Would have been funded at {edge} ({difference} less).",
        edge=language.amount(margin.edge, instance),
        difference=language.amount(margin.difference, instance),
    )
    return _mark(sentence, margin.confirmed)


def _absences(absences: Sequence[Absence], language: Language) -> list[str]:
    return [
        _mark(_without(names, language), confirmed)
        for confirmed in (True, False)
        if (names := [shown_id(absence.project) for absence in absences if absence.confirmed == confirmed])
    ]


def _without(names: Sequence[str], language: Language) -> str:
    if len(names) == 1:
        return language.say("Without project {project} it would have been funded.", project=names[0])
    if len(names) == 2:
        return language.say(
            "Without either of projects {projects} it would have been funded.", projects=language.listed(names)
        )
    if len(names) <= NAMED_ABSENCES:
        return language.say(
            "Without any one of projects {projects} it would have been funded.", projects=language.listed(names)
        )
    return language.say_many(
        "Without any one of projects {projects} and 1 more it would have been funded.",
        "Without any one of projects {projects} and {n} more it would have been funded.",
        len(names) - NAMED_ABSENCES,
        projects=", ".join(names[:NAMED_ABSENCES]),
    )


# Winners --------------------------------------------------------------------------------------------------------------


def _won_by_votes(margin: Margin | None, election: Election, language: Language) -> str:
    by_supporters = _by_supporters(election)
    if margin is None or not margin.edge:
        needless = (
            language.say("Would still have been funded without a single supporter.")
            if by_supporters
            else language.say("Would still have been funded without a single vote.")
        )
        return _mark(needless, margin is None or margin.confirmed)
    if not margin.difference:
        if by_supporters:
            return language.say("With one supporter fewer it would not have been funded.")
        return language.say("With one vote fewer it would not have been funded.")
    parts = {"edge": margin.edge, "difference": margin.difference}
    still = (
        language.say_many(
            "Would still have been funded with {edge} instead of 1 supporter ({difference} fewer).",
            "Would still have been funded with {edge} instead of {n} supporters ({difference} fewer).",
            margin.now,
            **parts,
        )
        if by_supporters
        else language.say_many(
            "Would still have been funded with {edge} instead of 1 vote ({difference} fewer).",
            "Would still have been funded with {edge} instead of {n} votes ({difference} fewer).",
            margin.now,
            **parts,
        )
    )
    return _mark(still, margin.confirmed)


def _won_by_cost(margin: Margin | None, instance: Instance, language: Language) -> str:
    if margin is None:
        return language.say("Its cost did not matter.")
    if not margin.difference:
        return language.say("At any higher cost it would not have been funded.")
    sentence = language.say(
        "Would still have been funded at {edge} ({difference} more).",
        edge=language.amount(margin.edge, instance),
        difference=language.amount(margin.difference, instance),
    )
    return _mark(sentence, margin.confirmed)


# Words ----------------------------------------------------------------------------------------------------------------


def _by_supporters(election: Election) -> bool:
    """Whether margins count supporters: where ballots carry points, a supporter is more than a vote."""
    return election.profile.ballot_type.carries_points


def _mark(sentence: str, confirmed: bool) -> str:
    return sentence if confirmed else f"{sentence}*"


def _percent(share: Fraction, language: Language) -> str:
    """In whole percent, or less than one."""
    if share * 200 >= 1:
        return language.percent(share, 0)
    return language.say("less than {share}", share=language.percent(Fraction(1, 100)))
