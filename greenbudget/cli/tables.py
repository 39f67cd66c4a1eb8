"""Outcomes as tables on a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from rich import box
from rich.console import RenderableType
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from greenbudget.ballots.election import Election
from greenbudget.reports.language import TERMINAL
from greenbudget.reports.wording import how_funded, name_of, printable, summary, why_not
from greenbudget.rules.outcome import Outcome

#: How many projects that were not funded are listed unless all are asked for.
SHOWN_REFUSALS = 10
#: Names are shown as long as a row then fits on one line, within these bounds.
NAME_WIDTHS = (12, 36)
#: Below this width there is no room for what is left after each project; the summary has the end of it.
NARROW = 100


def headline(text: str) -> Rule:
    """The line above what is said of one file."""
    return Rule(printable(text), align="left", style="dim")


def plain_table(*columns: str, numbers: tuple[str, ...] = (), name_width: int = NAME_WIDTHS[1]) -> Table:
    """A table with a rule below its head, figures to the right and never broken, names on one line."""
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
    for column in columns:
        if column == "name":
            table.add_column(column, max_width=name_width, no_wrap=True, overflow="ellipsis")
        elif column in numbers:
            table.add_column(column, justify="right", no_wrap=True)
        else:
            table.add_column(column, overflow="fold")
    return table


def name_width(width: int, taken: int) -> int:
    """How long names may be where other columns have `taken` so much of a row."""
    return min(NAME_WIDTHS[1], max(NAME_WIDTHS[0], width - taken))


def outcome_page(
    heading: str, election: Election, outcome: Outcome, width: int, *, everything: bool
) -> Iterator[RenderableType]:
    """What is printed of an outcome: heading, title, ledger and summary."""
    yield headline(heading)
    if title := election.instance.meta.get("description", ""):
        yield title
    yield ledger(election, outcome, width, everything=everything)
    if not everything and len(outcome.refusals) > SHOWN_REFUSALS:
        yield f"… and {len(outcome.refusals) - SHOWN_REFUSALS} more; --all lists every project."
    yield from summary(election, outcome, TERMINAL)


def ledger(election: Election, outcome: Outcome, width: int, *, everything: bool = False) -> Table:
    """Every funded project in order, with what was left; then the others by votes, with the reason."""
    instance = election.instance
    counts = "points" if election.profile.ballot_type.carries_points else "votes"
    cost, left = f"cost {instance.currency}", f"left {instance.currency}"
    wide = width >= NARROW
    columns = ("", "project", "name", counts, cost, *([left] if wide else []), " ")
    longest = name_width(width, 84 if wide else 64)
    table = plain_table(*columns, numbers=(counts, cost, left), name_width=longest)
    for round_ in outcome.rounds:
        table.add_row(
            Text(f"✓ {round_.number}", style="green"),
            printable(round_.project),
            name_of(round_.project, instance, TERMINAL),
            TERMINAL.figure(round_.votes),
            TERMINAL.bare_amount(round_.cost, instance),
            *([TERMINAL.bare_amount(round_.left, instance)] if wide else []),
            how_funded(round_, instance, TERMINAL),
        )
    refusals = sorted(outcome.refusals, key=lambda refusal: -refusal.votes)
    for refusal in refusals if everything else refusals[:SHOWN_REFUSALS]:
        project = instance.projects[instance.index_of[refusal.project]]
        table.add_row(
            "–",
            printable(refusal.project),
            name_of(refusal.project, instance, TERMINAL),
            TERMINAL.figure(refusal.votes),
            TERMINAL.bare_amount(project.cost, instance),
            *([""] if wide else []),
            why_not(refusal, instance, TERMINAL),
            style="dim",
        )
    return table
