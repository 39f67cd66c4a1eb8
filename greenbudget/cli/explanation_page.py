"""An explanation on a terminal: the outcome, and below it what explains it, each part under its own heading."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from greenbudget.ballots.instance import Instance
from greenbudget.reports.explanation_sentences import completion_sentence, fairness_sentences, stability_sentences
from greenbudget.reports.language import TERMINAL
from greenbudget.reports.margin_sentences import (
    margin_notes,
    margin_sentences,
    resampled_sentence,
    smallest_change_sentences,
    spending_sentence,
)
from greenbudget.reports.wording import cut, name_of, printable
from greenbudget.rules.explanation import Explanation, closest_first
from greenbudget.rules.fairness import Portion
from greenbudget.rules.margins.data import ProjectMargins
from greenbudget.rules.outcome import Completion
from greenbudget.rules.stability import Agreement, Bootstrap

from .tables import headline, name_width, outcome_page, plain_table

#: How many losers, winners, changes of the endowment and uncertain projects are shown unless all are asked for.
SHOWN_CLOSEST = 5
SHOWN_CHANGES = 10
SHOWN_UNCERTAIN = 10


def explanation_page(
    heading: str, explanation: Explanation, width: int, *, everything: bool
) -> Iterator[RenderableType]:
    """Everything that is printed of an explanation."""
    election, instance = explanation.election, explanation.election.instance
    yield from outcome_page(heading, election, explanation.outcome, width, everything=everything)
    completion = explanation.outcome.completion
    if completion and (sentence := completion_sentence(completion, instance, TERMINAL)):
        yield from ("", headline("How the endowment rose"), sentence)
        yield from _changes(completion, instance, everything=everything)
    yield from _margins(explanation, width, everything=everything)
    yield from ("", headline("Who is represented"))
    yield from fairness_sentences(explanation.fairness, instance, TERMINAL)
    for title, portions in (
        ("category", explanation.fairness.categories),
        (explanation.fairness.area_column, explanation.fairness.areas),
    ):
        if portions:
            yield from ("", _portions(title, portions, instance))
    if explanation.bootstrap:
        yield from ("", headline("How firm the outcome is"))
        yield from stability_sentences(explanation.bootstrap, instance, TERMINAL)
        yield from _uncertain(explanation.bootstrap, instance, width, everything=everything)
    yield from _agreements(explanation)


def _changes(completion: Completion, instance: Instance, *, everything: bool) -> Iterator[RenderableType]:
    changes = completion.changes if everything else completion.changes[-SHOWN_CHANGES:]
    if not changes:
        return
    endowment = f"from {instance.currency} on"
    table = plain_table(endowment, "came in", "dropped out", numbers=(endowment,))
    for change in changes:
        table.add_row(
            TERMINAL.bare_amount(change.endowment, instance),
            Text(printable(", ".join(change.funded)), style="green"),
            printable(", ".join(change.dropped)),
        )
    yield table
    if len(changes) < len(completion.changes):
        yield f"… and {len(completion.changes) - len(changes)} before; --all lists every change."


# Margins --------------------------------------------------------------------------------------------------------------


def _margins(explanation: Explanation, width: int, *, everything: bool) -> Iterator[RenderableType]:
    yield from ("", headline("What it would have taken"))
    if smallest := smallest_change_sentences(explanation, TERMINAL):
        yield "Smallest changes found that turn the verdict on their project in a full count:"
        yield from (*(f"    {sentence}" for sentence in smallest), "")
    found = explanation.margins.projects
    at_most = None if everything else SHOWN_CLOSEST
    losers, winners = (closest_first(found, funded=funded)[:at_most] for funded in (False, True))
    shown = [*losers, *winners]
    for project in shown:
        yield from _project(project, explanation, width, everything=everything)
    if len(shown) < len(found):
        yield f"… and {len(found) - len(shown)} less close; --all lists every project."
    yield from margin_notes(shown, explanation, TERMINAL)


def _project(
    found: ProjectMargins, explanation: Explanation, width: int, *, everything: bool
) -> Iterator[RenderableType]:
    instance = explanation.election.instance
    mark, style = ("✓", "green") if found.funded else ("–", "")
    title = f"{mark} {printable(found.project)}  {name_of(found.project, instance, TERMINAL)}"
    yield Text(cut(title, width), style=style)
    sentences = margin_sentences(found, explanation, TERMINAL)
    if not found.funded or everything or len(explanation.margins.projects) == 1:
        sentences.append(spending_sentence(found, instance, TERMINAL))
    if explanation.bootstrap:
        sentences.append(resampled_sentence(found.project, explanation.bootstrap, TERMINAL))
    yield from (f"    {sentence}" for sentence in filter(None, sentences))


# Tables ---------------------------------------------------------------------------------------------------------------


def _portions(title: str, portions: Sequence[Portion], instance: Instance) -> Table:
    cost = f"cost {instance.currency}"
    numbers = ("funded", cost, "of the money", "of the votes")
    table = plain_table(title, *numbers, numbers=numbers)
    for portion in portions:
        table.add_row(
            printable(portion.name) or "(none)",
            f"{portion.funded} of {portion.projects}",
            TERMINAL.bare_amount(portion.cost, instance),
            TERMINAL.percent(portion.spending_share),
            TERMINAL.percent(portion.votes_share),
        )
    return table


def _uncertain(bootstrap: Bootstrap, instance: Instance, width: int, *, everything: bool) -> Iterator[RenderableType]:
    """The projects whose verdict changed most often; all with `everything`."""
    funded = set(bootstrap.allocation)

    def turned(project_id: str) -> int:
        times = bootstrap.times_funded[project_id]
        return bootstrap.samples - times if project_id in funded else times

    uncertain = [project_id for project_id in bootstrap.times_funded if everything or turned(project_id)]
    uncertain.sort(key=turned, reverse=True)
    if not uncertain:
        return
    table = plain_table("", "project", "name", "funded in", numbers=("funded in",), name_width=name_width(width, 40))
    shown = uncertain if everything else uncertain[:SHOWN_UNCERTAIN]
    for project_id in shown:
        mark = Text("✓", style="green") if project_id in funded else "–"
        times = f"{TERMINAL.figure(bootstrap.times_funded[project_id])} of {TERMINAL.figure(bootstrap.samples)}"
        table.add_row(mark, printable(project_id), name_of(project_id, instance, TERMINAL), times)
    yield table
    if len(shown) < len(uncertain):
        yield f"… and {len(uncertain) - len(shown)} whose verdict changed less often; --all lists every project."


def _agreements(explanation: Explanation) -> Iterator[RenderableType]:
    yield from ("", headline("Beside other rules"))
    lines = list(dict.fromkeys(line for pair in explanation.agreements for line in (pair.first, pair.second)))
    letters = {line: chr(ord("A") + at) for at, line in enumerate(lines)}
    yield from (f"{letter}  {line}" for line, letter in letters.items())
    yield from (f"–  {line}: {why}" for line, why in explanation.refused.items())
    if not explanation.agreements:
        return
    numbers = ("both", "only 1st", "only 2nd", "Jaccard", "prefer 1st", "prefer 2nd")
    table = plain_table("pair", *numbers, numbers=numbers)
    for pair in explanation.agreements:
        table.add_row(f"{letters[pair.first]}, {letters[pair.second]}", *_figures(pair))
    yield table
    yield "Jaccard: the projects that both fund, of those that either funds. prefer: voters with more funded choices."


def _figures(pair: Agreement) -> Iterator[str]:
    yield from map(str, map(len, (pair.both, pair.only_first, pair.only_second)))
    yield TERMINAL.figure(pair.jaccard)
    yield from (TERMINAL.figure(pair.prefer_first), TERMINAL.figure(pair.prefer_second))
