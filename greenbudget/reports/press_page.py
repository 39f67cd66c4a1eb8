"""The press page: a headline, five figures with their definitions, sentences to quote, where the data are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from greenbudget.ballots.project import Project
from greenbudget.rules.explanation import closest_first
from greenbudget.rules.margins.data import ProjectMargins
from greenbudget.rules.outcome import Round
from greenbudget.rules.pabutools_bridge import Agreement as OpinionVerdict

from .climate_sentences import climate_totals, co2e
from .contact import contact_facts
from .crest import Crest
from .heading import area_name, heading, shown_line
from .language import Language
from .margin_sentences import margin_sentences
from .outcome_page import content_language
from .page import fragment, shown_name
from .report import Area, Report
from .rule_sentences import rule_name
from .tables import electorate_of
from .wording import cut, printable

#: So many funded projects are listed; the sheet is one page, however many there are.
LISTED = 5
#: No name and no text of the office is longer on this page.
LONGEST_NAME, LONGEST_TEXT, LONGEST_AREA, LONGEST_LINE = 60, 60, 24, 100


def press_fragment(report: Report, language: Language, count_hash: str, crest: Crest | None = None) -> str:
    """The press page as HTML."""
    published = report.particulars.edition.published
    head = heading(report, language, count_hash, crest)
    return fragment(
        "press.html",
        language,
        head=replace(head, city=cut(head.city, LONGEST_LINE), line=cut(head.line, LONGEST_LINE)),
        headline=headline(report.areas, language),
        day=language.date(published) if published else "",
        figures=list(_figures(report, language)),
        quotes=list(_quotes(report, language)),
        listed=_listed(report.areas, language),
        votes_word=_votes_word(report.areas, language),
        currency=language.currency(report.areas[0].election.instance),
        several=len(report.areas) > 1,
        closest=_closest(report, language),
        files=_files(report, language),
        contact=[(cut(text.text, LONGEST_TEXT), text.lang) for _, text in contact_facts(report, language)],
        count_hash=count_hash,
    )


def press_title(language: Language) -> str:
    """The title of the page."""
    return language.say("Summary for the press")


def headline(areas: Sequence[Area], language: Language) -> str:
    """The decision in one sentence."""
    instance = areas[0].election.instance
    parts = {
        "funded": sum(len(area.outcome.allocation) for area in areas),
        "projects": sum(len(area.election.instance.projects) for area in areas),
        "amount": language.amount(sum(area.outcome.total_cost for area in areas), instance),
    }
    if len(areas) == 1:
        return language.say_many(
            "{n} person decided: {funded} of {projects} projects get {amount}",
            "{n} people decided: {funded} of {projects} projects get {amount}",
            areas[0].outcome.voters,
            **parts,
        )
    return language.say_many(
        "Vote of {n} ballot: {funded} of {projects} projects get {amount}",
        "Vote of {n} ballots: {funded} of {projects} projects get {amount}",
        sum(area.outcome.voters for area in areas),
        **parts,
    )


# Figures --------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Figure:
    """
    A figure, what it is called, and in a sentence what it means and where it is from.

    `project` names the project that it is about: number, name and the language of the name.
    """

    label: str
    value: str
    definition: str
    project: tuple[str, str, str] | None = None


def _figures(report: Report, language: Language) -> Iterator[Figure]:
    areas, instance = report.areas, report.areas[0].election.instance
    yield _voters(report, language)
    limit, spent = (sum(getattr(area.outcome, name) for area in areas) for name in ("budget_limit", "total_cost"))
    yield Figure(
        language.say("Money decided on"),
        language.amount(spent, instance),
        language.say(
            "What the funded projects cost together, as stated on the ballot, out of a budget of {budget}.",
            budget=language.amount(limit, instance),
        ),
    )
    funded = sum(len(area.outcome.allocation) for area in areas)
    projects = sum(len(area.election.instance.projects) for area in areas)
    yield Figure(
        language.say("Funded projects"),
        language.say("{funded} of {projects}", funded=funded, projects=projects),
        language.say("Projects that get money, out of all that were put to the vote."),
    )
    if share := _with_choice(areas):
        single = len(areas) == 1
        yield Figure(
            language.say("Voters with a funded choice") if single else language.say("Ballots with a funded choice"),
            language.percent(share),
            language.say("The part of those who voted that chose at least one of the funded projects.")
            if single
            else language.say("The part of the ballots on which at least one of the funded projects is chosen."),
        )
    if last := _climate(report, language) or _largest(areas, language):
        yield last


def _voters(report: Report, language: Language) -> Figure:
    areas, electorate = report.areas, report.particulars.electorate
    single = len(areas) == 1
    voters = sum(area.outcome.voters for area in areas)
    definition = (
        language.say("People whose ballot was valid and counted.")
        if single
        else language.say("Valid ballots that were counted; one person could vote in several areas.")
    )
    eligible = electorate_of(report, areas[0]) if single else None
    if electorate and eligible:
        turnout = language.say(
            "Turnout: {share} of the {eligible} people entitled to vote ({source}, as of {date}).",
            share=language.percent(Fraction(voters, eligible)),
            eligible=eligible,
            source=cut(shown_line(electorate.source), LONGEST_TEXT),
            date=language.date(electorate.date),
        )
        definition = f"{definition} {turnout}"
    elif single:
        unknown = language.say("No turnout: the number of people entitled to vote was not stated.")
        definition = f"{definition} {unknown}"
    return Figure(language.say("Voters") if single else language.say("Ballots"), language.figure(voters), definition)


def _with_choice(areas: Sequence[Area]) -> Fraction | None:
    voters = sum(area.outcome.voters for area in areas)
    left_out = sum(area.explanation.fairness.left_out for area in areas if area.outcome.voters)
    return Fraction(voters - left_out, voters) if voters else None


def _climate(report: Report, language: Language) -> Figure | None:
    totals = climate_totals(report.areas, report)
    if totals is None or totals.co2e.value is None:
        return None
    return Figure(
        language.say("Climate effect a year"),
        co2e(totals.co2e.value, language),
        language.say(
            "What the funded projects save or emit together, as far as their climate cards say: known for {known} of "
            "{funded} of them; an estimate, as a range.",
            known=totals.co2e.known,
            funded=totals.co2e.funded,
        ),
    )


def _largest(areas: Sequence[Area], language: Language) -> Figure | None:
    rounds = [(entry, area) for area in areas for entry in area.outcome.rounds]
    if not rounds:
        return None
    entry, area = max(rounds, key=lambda pair: pair[0].cost)
    return Figure(
        language.say("Largest funded project"),
        language.amount(entry.cost, area.election.instance),
        language.say("The cost of the dearest project that is funded:"),
        (
            _number(entry.project),
            _name(_project(entry, area)),
            content_language(area.election.instance, language),
        ),
    )


# Sentences ------------------------------------------------------------------------------------------------------------


def _quotes(report: Report, language: Language) -> Iterator[str]:
    areas, instance = report.areas, report.areas[0].election.instance
    if share := _with_choice(areas):
        yield (
            language.say(
                "{share} of those who voted chose at least one project that is now funded.",
                share=language.percent(share),
            )
            if len(areas) == 1
            else language.say(
                "On {share} of the ballots at least one chosen project is now funded.", share=language.percent(share)
            )
        )
    limit, left, excess = (
        sum(getattr(area.outcome, name) for area in areas) for name in ("budget_limit", "left", "excess")
    )
    amounts = {"budget": language.amount(limit, instance), "left": language.amount(left, instance)}
    if excess:
        added = language.amount(excess, instance)
        yield language.say("The budget was {budget}; the city adds {excess}.", budget=amounts["budget"], excess=added)
    elif left:
        yield language.say("The budget was {budget}; {left} of it are left.", **amounts)
    else:
        yield language.say("The budget of {budget} is spent to the last coin.", budget=amounts["budget"])
    rules = {area.outcome.rule for area in areas}
    if len(rules) == 1:
        rule = rules.pop()
        name = language.say("The votes were counted by this rule: {rule}.", rule=rule_name(rule, language))
        yield f"{name} {_rule_sentence(rule, language)}"
    if all(area.second_opinion and area.second_opinion.agreement is OpinionVerdict.AGREE for area in areas):
        yield language.say("A second program, written by other people, counted the same outcome.")
    yield language.say("Everybody can count again: the ballots are published, without names.")


def _rule_sentence(rule: str, language: Language) -> str:
    return {
        "greedy": language.say("The projects are funded in the order of their votes, as far as the money goes."),
        "knapsack": language.say("Those projects are funded that have the most votes together within the budget."),
        "equal_shares": language.say(
            "Every voter holds an equal part of the budget, and supporters pay for a project together."
        ),
    }[rule]


# Projects -------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Listed:
    """A funded project with its votes and cost."""

    number: str
    name: str
    lang: str
    area: str
    votes: str
    cost: str


def _listed(areas: Sequence[Area], language: Language) -> list[Listed]:
    rounds = sorted(((entry, area) for area in areas for entry in area.outcome.rounds), key=lambda pair: -pair[0].votes)
    return [
        Listed(
            _number(entry.project),
            _name(_project(entry, area)),
            content_language(area.election.instance, language),
            cut(area_name(area, language), LONGEST_AREA) if len(areas) > 1 else "",
            language.figure(entry.votes),
            language.bare_amount(entry.cost, area.election.instance),
        )
        for entry, area in rounds[:LISTED]
    ]


def _votes_word(areas: Sequence[Area], language: Language) -> str:
    points = {area.election.profile.ballot_type.carries_points for area in areas}
    if len(points) > 1:
        return language.say("Votes or points")
    return language.say("Points") if points == {True} else language.say("Votes")


@dataclass(frozen=True, slots=True)
class Closest:
    """The project that came closest to being funded, and what it would have taken."""

    number: str
    name: str
    lang: str
    sentence: str
    unconfirmed: bool


def _closest(report: Report, language: Language) -> Closest | None:
    found = [
        (each, area)
        for area in report.areas
        for each in closest_first(area.explanation.margins.projects, funded=False)
        if each.votes is not None
    ]
    if not found:
        return None

    def lacked(pair: tuple[ProjectMargins, Area]) -> tuple[bool, int]:
        votes = pair[0].votes
        return (not votes.confirmed, votes.difference) if votes else (True, 0)

    each, area = min(found, key=lacked)
    instance = area.election.instance
    sentence = margin_sentences(each, area.explanation, language)[0]
    return Closest(
        _number(each.project),
        _name(instance.projects[instance.index_of[each.project]]),
        content_language(instance, language),
        sentence.removesuffix("*"),
        sentence.endswith("*"),
    )


def _files(report: Report, language: Language) -> list[str]:
    """The files that a journalist opens first."""
    ballots = f"data/{report.areas[0].slug}/election.pb" if len(report.areas) == 1 else "data/…/election.pb"
    return ["data/projects.csv", "data/turnout.csv", f"data/{language.code}/outcome.xlsx", ballots]


def _project(entry: Round, area: Area) -> Project:
    instance = area.election.instance
    return instance.projects[instance.index_of[entry.project]]


def _name(project: Project) -> str:
    return cut(shown_name(project), LONGEST_NAME)


def _number(project_id: str) -> str:
    return cut(printable(project_id), 24)
