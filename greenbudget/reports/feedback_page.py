"""The public feedback report: who voted, what became of ballots and proposals, who is represented, what has changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from greenbudget.ballots.instance import Instance
from greenbudget.rules.fairness import Fairness
from greenbudget.rules.turnout import NOT_STATED, Breakdown, Group

from .climate_sentences import climate_sentences, climate_totals
from .contact import OfficeText, contact_facts, office_text
from .crest import Crest
from .heading import area_name, heading, shown_line
from .language import Language
from .outcome_page import (
    AreaView,
    BarRow,
    BarTable,
    budget_sentence,
    content_language,
    lead_sentence,
    spent_percent,
)
from .page import fragment
from .particulars import Ballots, Previous
from .report import Area, Report
from .tables import electorate_of
from .wording import cut, printable

#: So many names of small groups are told.
NAMED_GROUPS = 8
MINUS = "−"


def feedback_fragment(report: Report, language: Language, count_hash: str, crest: Crest | None = None) -> str:
    """The feedback report as HTML."""
    totals = climate_totals(report.areas, report)
    instance = report.areas[0].election.instance
    return fragment(
        "feedback.html",
        language,
        head=heading(report, language, count_hash, crest),
        title=feedback_title(language),
        lead=lead_sentence(report.areas, language),
        figures=list(_figures(report, language)),
        spent_percent=spent_percent(report.areas),
        budget_sentence=budget_sentence(report.areas, language),
        areas=[_AreaFeedback(area, report, language) for area in report.areas],
        electorate_sentence=electorate_sentence(report, language),
        area_turnout=_area_turnout(report, language),
        ballots=_BallotView(report, language),
        proposals=list(proposal_steps(report, language)),
        proposals_stated=report.particulars.proposals is not None,
        money_by_area=_money_by_area(report, language),
        previous=_PreviousView(report, language) if report.particulars.previous else None,
        climate=list(climate_sentences(totals, instance, language)) if totals else [],
        contact=contact_facts(report, language),
        shown=lambda number: "–" if number is None else language.figure(number),
        count_hash=count_hash,
    )


def feedback_title(language: Language) -> str:
    """The title of the report."""
    return language.say("How the participatory budget went")


def _figures(report: Report, language: Language) -> Iterator[tuple[str, str]]:
    areas, single = report.areas, len(report.areas) == 1
    voters = sum(area.outcome.voters for area in areas)
    yield language.say("Voters") if single else language.say("Ballots"), language.figure(voters)
    eligible = electorate_of(report, areas[0]) if single else None
    if eligible:
        yield language.say("Turnout"), language.percent(Fraction(voters, eligible))
    if report.particulars.proposals:
        yield language.say("Proposals"), language.figure(report.particulars.proposals.submitted)
    funded = sum(len(area.outcome.allocation) for area in areas)
    projects = sum(len(area.election.instance.projects) for area in areas)
    label = language.say("Funded projects")
    yield label, language.say("{funded} of {projects}", funded=funded, projects=projects)
    if voters:
        with_choice = language.percent(Fraction(voters - _left_out(areas), voters))
        label = language.say("Voters with a funded choice") if single else language.say("Ballots with a funded choice")
        yield label, with_choice


def _left_out(areas: Sequence[Area]) -> int:
    return sum(area.explanation.fairness.left_out for area in areas if area.outcome.voters)


# Who voted ------------------------------------------------------------------------------------------------------------


def electorate_sentence(report: Report, language: Language) -> str:
    """What turnout is measured against, or why there is none."""
    electorate = report.particulars.electorate
    if electorate is None:
        return language.say(
            "We give no turnout in percent, because the number of people who were entitled to vote was not stated."
        )
    return language.say_many(
        "Turnout is the share of the people entitled to vote who voted. There is {n} such person "
        "(source: {source}, as of {date}).",
        "Turnout is the share of the people entitled to vote who voted. There are {n} such people "
        "(source: {source}, as of {date}).",
        electorate.number,
        source=shown_line(electorate.source),
        date=language.date(electorate.date),
    )


def _area_turnout(report: Report, language: Language) -> BarTable | None:
    """How many voted in each of several areas."""
    if len(report.areas) == 1:
        return None
    lines = [
        (area_name(area, language), area.outcome.voters, electorate_of(report, area), _content(area, language))
        for area in report.areas
    ]
    return _turnout_table(
        language.say("Ballots by area"), language.say("Area"), language.say("Ballots"), lines, language
    )


def _turnout_table(
    caption: str, label: str, voters_word: str, lines: Sequence[tuple[str, int, int | None, str]], language: Language
) -> BarTable:
    """Groups with their voters and, where at least one is known, those entitled; `lines` end with the language."""
    measured = any(eligible for _, _, eligible, _ in lines)
    together = sum(voters for _, voters, _, _ in lines)
    wholes = [eligible if measured else together for _, _, eligible, _ in lines]
    parts = [Fraction(line[1], whole) if whole else None for line, whole in zip(lines, wholes, strict=True)]
    largest = max((part for part in parts if part is not None), default=Fraction(0))
    rows = []
    for (name, voters, eligible, lang), part in zip(lines, parts, strict=True):
        share = "–" if part is None else language.percent(part)
        entitled = [language.figure(eligible) if eligible else "–"] if measured else []
        rows.append(BarRow(name, (language.figure(voters), *entitled, share), (_width(part or 0, largest),), lang))
    further = (
        [language.say("Entitled to vote"), language.say("Turnout")] if measured else [language.say("Share of all")]
    )
    return BarTable(caption, label, (voters_word, *further), language.say("Comparison"), rows, {len(further): "first"})


class _AreaFeedback:
    """What the report shows of one area."""

    def __init__(self, area: Area, report: Report, language: Language) -> None:
        self._area, self._report, self._language = area, report, language
        self._view = AreaView(area, report, language)
        self.slug, self.name = area.slug, self._view.name
        self.content_language = self._view.content_language
        self.turnout_sentence = self._turnout_sentence()
        self.turnout_tables = [
            self._table(breakdown) for breakdown in area.turnout.breakdowns if len(breakdown.groups) > 1
        ]
        self.privacy_sentence = self._privacy_sentence()
        self.fairness_sentences = list(lay_fairness(area.explanation.fairness, area.election.instance, language))
        self.charts = list(self._view.charts)

    def _turnout_sentence(self) -> str:
        language, voters = self._language, self._area.turnout.voters
        if not voters:
            return language.say("Nobody voted.")
        eligible = electorate_of(self._report, self._area)
        if not eligible:
            return language.say_many("{n} person voted.", "{n} people voted.", voters)
        return language.say_many(
            "{n} person voted, out of {eligible} entitled to vote: a turnout of {share}.",
            "{n} people voted, out of {eligible} entitled to vote: a turnout of {share}.",
            voters,
            eligible=eligible,
            share=language.percent(Fraction(voters, eligible)),
        )

    def _privacy_sentence(self) -> str:
        language, turnout = self._language, self._area.turnout
        if turnout.voters < turnout.smallest:
            if not turnout.voters:
                return ""
            return language.say_many(
                "They are fewer than {n}, so no groups are shown: nobody should be recognised.",
                "They are fewer than {n}, so no groups are shown: nobody should be recognised.",
                turnout.smallest,
            )
        if not self.turnout_tables:
            return ""
        return language.say_many(
            "So that nobody can be recognised, no group has fewer than {n} voter: smaller groups are put together.",
            "So that nobody can be recognised, no group has fewer than {n} voters: smaller groups are put together.",
            turnout.smallest,
        )

    def _table(self, breakdown: Breakdown) -> BarTable:
        language = self._language
        caption, label = {
            "age": (language.say("Voters by age"), language.say("Age")),
            "sex": (language.say("Voters by sex"), language.say("Sex")),
            "voting_method": (language.say("How people voted"), language.say("Way of voting")),
        }.get(breakdown.column, (language.say("Voters by part of the city"), language.say("Part of the city")))
        lines = [
            (
                group_name(group, breakdown.column, language),
                group.voters,
                electorate_of(self._report, self._area, breakdown.column, group.names),
                self._group_language(group, breakdown.column),
            )
            for group in breakdown.groups
        ]
        return _turnout_table(caption, label, language.say("Voters"), lines, language)

    def _group_language(self, group: Group, column: str) -> str:
        """Names of parts of the city stand as the file has them; all else is said in the page's language."""
        own = column in ("district", "neighborhood") and len(group.names) == 1 and group.names[0] != NOT_STATED
        return self.content_language if own else ""


def group_name(group: Group, column: str, language: Language) -> str:
    """What a group of voters is called; several small ones together are all named, as far as there is room."""
    names = [_single_name(name, column, language) for name in group.names]
    if len(names) == 1:
        return names[0]
    if column == "age":
        return language.say("{groups} together", groups=language.listed(names))
    shown = names[:NAMED_GROUPS] + ["…"] * (len(names) > NAMED_GROUPS)
    return language.say("smaller groups together ({groups})", groups=", ".join(shown))


def _single_name(name: str, column: str, language: Language) -> str:
    if name == NOT_STATED:
        return language.say("not stated")
    if column == "age":
        if name == "0-17":
            return language.say("up to 17")
        return language.say("75 and older") if name == "75+" else name.replace("-", "–")
    if column == "sex":
        words = {"F": language.say("women"), "M": language.say("men")}
        return words.get(name) or language.say("other ({entry})", entry=cut(printable(name), 40))
    if column == "voting_method":
        words = {"internet": language.say("on the internet"), "paper": language.say("on paper")}
        return words.get(name.casefold()) or cut(printable(name), 40)
    return cut(printable(name), 60)


# What became of the ballots -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Step:
    """
    A line of a sum: `sign` is "" for what it starts with, MINUS for what goes off, "=" for what is left.

    `kind` says what the office's own words in `reason` are the reason of: invalid, refused, or "" where there are none.
    """

    sign: str
    label: str
    number: int
    width: int
    kind: str = ""
    reason: OfficeText | None = None


@dataclass(frozen=True, slots=True)
class BallotLine:
    """
    What became of the ballots of one area; figures that nobody stated are None.

    `invalid` holds reasons with their numbers, and each the language that it is in ("": that of the page).
    """

    name: str
    cast: int | None
    duplicate: int | None
    excluded: int | None
    invalid: tuple[tuple[str, int, str], ...] | None
    valid: int

    @property
    def all_invalid(self) -> int | None:
        return None if self.invalid is None else sum(number for _, number, _ in self.invalid)


class _BallotView:
    """The ballots from cast to counted: one area as a sum, several as a table with a line each."""

    def __init__(self, report: Report, language: Language) -> None:
        self.lines = [ballot_line(area, report, language) for area in report.areas]
        self.sentence = self._sentence(report, language)
        self.known = any(line.cast is not None for line in self.lines)
        self.steps = list(ballot_steps(self.lines[0], language)) if len(self.lines) == 1 else []
        self.reasons = [
            (line.name, *reason) for line in self.lines if len(self.lines) > 1 for reason in line.invalid or ()
        ]
        sums = [
            _sum([getattr(line, name) for line in self.lines])
            for name in ("cast", "duplicate", "excluded", "all_invalid", "valid")
        ]
        self.together = sums if len(self.lines) > 1 else []

    def _sentence(self, report: Report, language: Language) -> str:
        stated = [area.slug in report.particulars.ballots for area in report.areas]
        if all(stated):
            return language.say(
                "Every ballot that was cast is in this sum, and every one that was not counted has its reason."
            )
        if any(stated):
            return language.say("A dash stands where the office did not state a figure.")
        if any(area.dropped for area in report.areas):
            return language.say(
                "These are the ballots in the files of this count. How many were taken out before, "
                "because somebody voted twice or was not entitled to vote, was not stated."
            )
        return language.say_many(
            "{n} valid ballot was counted. How many ballots were cast, repeated or invalid was not stated.",
            "{n} valid ballots were counted. How many ballots were cast, repeated or invalid was not stated.",
            sum(line.valid for line in self.lines),
        )


def _sum(numbers: Sequence[int | None]) -> int | None:
    known = [number for number in numbers if number is not None]
    return sum(known) if len(known) == len(numbers) else None


def ballot_line(area: Area, report: Report, language: Language) -> BallotLine:
    """The line of an area: from the office's figures, else from what reading the file left out, else valid ones."""
    name, valid = area_name(area, language), area.outcome.voters
    stated = report.particulars.ballots.get(area.slug)
    if stated:
        return BallotLine(
            name, stated.cast, stated.duplicate, stated.excluded, _invalid(stated, area, language), stated.valid
        )
    if area.dropped:
        reasons = tuple((breach_word(kind, language), number, "") for kind, number in area.dropped.items())
        return BallotLine(name, valid + sum(area.dropped.values()), None, None, reasons, valid)
    return BallotLine(name, None, None, None, None, valid)


def _invalid(stated: Ballots, area: Area, language: Language) -> tuple[tuple[str, int, str], ...]:
    lang = _content(area, language)
    return tuple(
        (breach_word(reason, language), number, lang if breach_word(reason, language) == shown_line(reason) else "")
        for reason, number in stated.invalid.items()
    )


def breach_word(kind: str, language: Language) -> str:
    """Why a ballot is invalid; a reason that the office wrote stands as it is."""
    words: Mapping[str, str] = {
        "BallotTooShort": language.say("too few projects chosen"),
        "BallotTooLong": language.say("too many projects chosen"),
        "NotExactlyOne": language.say("not exactly one project chosen"),
        "BallotTooCheap": language.say("the chosen projects cost too little"),
        "BallotTooCostly": language.say("the chosen projects cost too much"),
        "PointsTooLow": language.say("too few points for a project"),
        "PointsTooHigh": language.say("too many points for a project"),
        "PointsTotalTooLow": language.say("too few points in all"),
        "PointsTotalTooHigh": language.say("too many points in all"),
    }
    return words.get(kind) or shown_line(kind)


def ballot_steps(line: BallotLine, language: Language) -> Iterator[Step]:
    """From the ballots cast to the valid ones, as a sum that adds up."""
    whole = line.cast if line.cast is not None else line.valid
    if line.cast is not None:
        yield Step("", language.say("Ballots cast"), line.cast, _width(line.cast, whole))
    if line.duplicate is not None:
        yield Step(MINUS, language.say("repeated: somebody voted again"), line.duplicate, _width(line.duplicate, whole))
    if line.excluded is not None:
        yield Step(MINUS, language.say("excluded by the officials"), line.excluded, _width(line.excluded, whole))
    for reason, number, lang in line.invalid or ():
        yield Step(MINUS, "", number, _width(number, whole), "invalid", OfficeText(reason, lang))
    if line.invalid == ():
        yield Step(MINUS, language.say("invalid"), 0, 0)
    yield Step("=", language.say("Valid ballots, which were counted"), line.valid, _width(line.valid, whole))


# What became of the proposals -----------------------------------------------------------------------------------------


def proposal_steps(report: Report, language: Language) -> Iterator[Step]:
    """From the proposals submitted to the projects funded, as a sum that adds up."""
    proposals = report.particulars.proposals
    projects = [project for area in report.areas for project in area.election.instance.projects]
    admitted, funded = len(projects), sum(len(area.outcome.allocation) for area in report.areas)
    withdrawn = sum(project.withdrawn for project in projects)
    whole = proposals.submitted if proposals else admitted
    if proposals:
        yield Step("", language.say("Proposals submitted"), whole, _width(whole, whole))
        for label, number in (
            (language.say("withdrawn by their authors"), proposals.withdrawn),
            (language.say("joined with another proposal"), proposals.merged),
        ):
            if number:
                yield Step(MINUS, label, number, _width(number, whole))
        for refusal in proposals.refused:
            reason = office_text(refusal.reason, language)
            yield Step(MINUS, "", refusal.number, _width(refusal.number, whole), "refused", reason)
    yield Step("=" if proposals else "", language.say("Projects put to the vote"), admitted, _width(admitted, whole))
    if withdrawn:
        yield Step(MINUS, language.say("projects withdrawn after voting"), withdrawn, _width(withdrawn, whole))
    left = admitted - withdrawn - funded
    yield Step(MINUS, language.say("projects not funded"), left, _width(left, whole))
    yield Step("=", language.say("Funded projects"), funded, _width(funded, whole))


# Who is represented ---------------------------------------------------------------------------------------------------


def lay_fairness(fairness: Fairness, instance: Instance, language: Language) -> Iterator[str]:
    """Whom the outcome serves, in the words of everyday; the outcome report has the terms of the science."""
    voters = fairness.voters
    if not voters:
        return
    yield language.say_many(
        "{n} of {voters} voters ({share}) finds at least one project of his or her choice among the funded ones.",
        "{n} of {voters} voters ({share}) find at least one project of their choice among the funded ones.",
        voters - fairness.left_out,
        voters=voters,
        share=language.percent(1 - fairness.left_out_share),
    )
    if fairness.left_out:
        yield language.say_many(
            "{n} voter ({share}) chose no project that is funded.",
            "{n} voters ({share}) chose no project that is funded.",
            fairness.left_out,
            share=language.percent(fairness.left_out_share),
        )
    yield language.say(
        "On average {number} of the projects that a voter chose are funded.", number=fairness.mean_funded_choices
    )
    shares = fairness.shares
    if shares.entitled:
        yield language.say(
            "An even part of the budget falls to every voter. With the cost of each project divided among those who "
            "chose it, the average voter got {share} of this part, or of what his or her choices cost where that is "
            "less.",
            share=language.percent(shares.mean_fulfilment),
        )
    yield from _groups_passed_over(fairness, instance, language)


def _groups_passed_over(fairness: Fairness, instance: Instance, language: Language) -> Iterator[str]:
    by_cost = next((each for each in fairness.representation if each.satisfaction == "cost"), None)
    if by_cost is None:
        return
    if by_cost.witness is None:
        yield language.say(
            "We also looked for groups that were passed over: voters who want the same project that is not funded, "
            "whose even part of the budget would pay for it, and none of whom has funded choices worth more than this "
            "part. There is no such group."
        )
        return
    yield language.say_many(
        "One group could say that it was passed over: {n} voter who chose project {project}. The even part of the "
        "budget of this group is {due}, and the project costs {cost}, but none of them has funded choices worth as "
        "much, even with this project.",
        "One group could say that it was passed over: {n} voters who chose project {project}. The even part of the "
        "budget of this group is {due}, and the project costs {cost}, but none of them has funded choices worth as "
        "much, even with this project.",
        by_cost.witness.group,
        project=cut(printable(by_cost.witness.project), 24),
        due=language.amount(by_cost.witness.budget_shares, instance),
        cost=language.amount(by_cost.witness.cost, instance),
    )


def _money_by_area(report: Report, language: Language) -> BarTable | None:
    """What each of several areas got, beside how many voted there."""
    if len(report.areas) == 1:
        return None
    spent = sum(area.outcome.total_cost for area in report.areas) or 1
    voters = sum(area.outcome.voters for area in report.areas) or 1
    shares = [
        (Fraction(area.outcome.total_cost, spent), Fraction(area.outcome.voters, voters)) for area in report.areas
    ]
    largest = max(max(pair) for pair in shares) or Fraction(1)
    rows = [
        BarRow(
            area_name(area, language),
            (
                language.say(
                    "{funded} of {projects}",
                    funded=len(area.outcome.allocation),
                    projects=len(area.election.instance.projects),
                ),
                language.percent(money),
                language.percent(ballots),
            ),
            (_width(money, largest), _width(ballots, largest)),
            _content(area, language),
        )
        for area, (money, ballots) in zip(report.areas, shares, strict=True)
    ]
    columns = (
        language.say("Funded projects"),
        language.say("Share of the money"),
        language.say("Share of the ballots"),
    )
    caption = language.say("What each area got")
    return BarTable(caption, language.say("Area"), columns, language.say("Comparison"), rows, {1: "first", 2: "second"})


# The previous edition -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Compared:
    """One figure of both editions; `change` in units and, where the former is not 0, in percent."""

    label: str
    before: str
    now: str
    change: str
    percent: str


class _PreviousView:
    """The comparison with the previous edition: only what both have."""

    def __init__(self, report: Report, language: Language) -> None:
        previous = report.particulars.previous
        assert previous is not None  # noqa: S101 - made only where there is one
        self.title: OfficeText = office_text(previous.title, language)
        self.rows = list(comparison(report, previous, language))
        several = len(report.areas) > 1 and (previous.voters is not None or previous.without_funded_choice is not None)
        self.note = (
            language.say(
                "Voters are not compared: this time a person could vote in several areas, "
                "and the ballots do not tell how many different people that were."
            )
            if several
            else ""
        )


def comparison(report: Report, previous: Previous, language: Language) -> Iterator[Compared]:
    """Every figure that both editions have."""
    areas, instance = report.areas, report.areas[0].election.instance
    proposals = report.particulars.proposals
    counts: list[tuple[str, int | None, int | None]] = [
        (language.say("Proposals submitted"), previous.submitted, proposals.submitted if proposals else None),
        (
            language.say("Projects put to the vote"),
            previous.projects,
            sum(len(area.election.instance.projects) for area in areas),
        ),
        (language.say("Funded projects"), previous.funded, sum(len(area.outcome.allocation) for area in areas)),
    ]
    if len(areas) == 1:
        voters = areas[0].outcome.voters
        counts.insert(0, (language.say("Voters"), previous.voters, voters))
        label = language.say("Voters without a funded choice")
        counts.append((label, previous.without_funded_choice, _left_out(areas) if voters else 0))
    for label, before, now in counts:
        if before is not None and now is not None:
            change = _signed(now - before, language.figure(abs(now - before)))
            yield Compared(
                label, language.figure(before), language.figure(now), change, _percent(before, now, language)
            )
    amounts = (
        (language.say("Budget"), previous.budget, sum(area.outcome.budget_limit for area in areas)),
        (language.say("Spent"), previous.spent, sum(area.outcome.total_cost for area in areas)),
    )
    for label, stated, now in amounts:
        if stated is not None:
            before_money = Fraction(stated) * instance.unit
            change = _signed(now - before_money, language.amount(abs(now - before_money), instance))
            then, today = (language.amount(money, instance) for money in (before_money, now))
            yield Compared(label, then, today, change, _percent(before_money, Fraction(now), language))


def _signed(change: Fraction | int, written: str) -> str:
    return written if not change else f"+{written}" if change > 0 else f"{MINUS}{written}"


def _percent(before: Fraction | int, now: Fraction | int, language: Language) -> str:
    """The change in percent of the former figure; of nothing there is no percentage."""
    if not before:
        return "–"
    change = Fraction(now - before) / before
    return _signed(change, language.percent(abs(change)))


# Help -----------------------------------------------------------------------------------------------------------------


def _content(area: Area, language: Language) -> str:
    """The language of an area's name, where it has one."""
    return content_language(area.election.instance, language) if area.name else ""


def _width(part: Fraction | int, whole: Fraction | int) -> int:
    """A bar's length in whole percent; what is there is seen."""
    if not whole or part <= 0:
        return 0
    return max(1, min(100, round(Fraction(part) * 100 / whole)))
