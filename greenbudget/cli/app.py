"""The commands, their options and what each prints. Counting and wording live on the floors below."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from greenbudget import __version__
from greenbudget.ballots.errors import GreenbudgetError
from greenbudget.reports.language import LANGUAGES
from greenbudget.reports.options import Options
from greenbudget.rules import RULES, Rule
from greenbudget.rules.explanation import SEED, Wish

from . import auditing, checking, comparing, converting, explaining, listing, my_vote, reporting, tabulating, verifying
from .session import DONE, UNUSABLE, Session

app = typer.Typer(
    name="greenbudget",
    help="Count participatory budgets from .pb files: exactly, with every round, tie and reason on record.",
    epilog="Exit codes: 0 done; 1 a difference was found; 2 unusable input or wrong use.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

Files = Annotated[list[Path], typer.Argument(metavar="FILE…", help="Pabulib files: .pb, or .json as `convert` writes.")]
File = Annotated[Path, typer.Argument(metavar="FILE", help="A Pabulib file.")]
RuleName = Annotated[
    str,
    typer.Option("--rule", metavar="RULE", help=f"{', '.join(RULES)}; or a whole line such as “greedy misfit=stop”."),
]
Settings = Annotated[
    list[str] | None, typer.Option("--set", metavar="NAME=VALUE", help="A setting of the rule; may be repeated.")
]
JsonOut = Annotated[
    Path | None, typer.Option("--json", metavar="OUT", help="Also write everything as JSON; - writes to the screen.")
]
Strict = Annotated[bool, typer.Option("--strict", help="Refuse a file with a ballot that breaks the declared limits.")]
DropInvalid = Annotated[
    bool, typer.Option("--drop-invalid", help="Leave out ballots that break the declared limits, and list them.")
]
SecondOpinion = Annotated[
    bool, typer.Option("--second-opinion", help="Let pabutools count as well, where it knows the rule.")
]
Samples = Annotated[
    int,
    typer.Option(
        "--samples", min=0, max=1_000_000, help="How many elections to draw from the voters; 0 leaves this out."
    ),
]
Seed = Annotated[str, typer.Option("--seed", help="The seed from which they are drawn.")]
Workers = Annotated[
    int | None, typer.Option("--workers", min=1, help="How many processes to use; one for each processor if unset.")
]


def _rule(name: str, settings: list[str] | None) -> Rule:
    """The rule that the options name; wrong use ends here with its sentence."""
    try:
        return Rule.parse(name, settings or ())
    except GreenbudgetError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(UNUSABLE) from None


def _session(json_out: Path | None, files: list[Path], strict: bool, drop_invalid: bool) -> Session:
    """A session for these files; contradictory options end here with their sentence."""
    session = Session(json_out, files, strict=strict, drop_invalid=drop_invalid)
    if session.refuses_to_begin():
        raise typer.Exit(UNUSABLE)
    return session


def _finish(code: int) -> None:
    if code != DONE:
        raise typer.Exit(code)


@app.command()
def tabulate(
    files: Files,
    rule: RuleName,
    settings: Settings = None,
    second_opinion: SecondOpinion = False,
    json_out: JsonOut = None,
    strict: Strict = False,
    drop_invalid: DropInvalid = False,
    everything: Annotated[bool, typer.Option("--all", help="List every project that was not funded.")] = False,
) -> None:
    """Count by a rule: who is funded, and why."""
    session = _session(json_out, files, strict, drop_invalid)
    counted_by = _rule(rule, settings)
    _finish(tabulating.tabulate(session, files, counted_by, second_opinion=second_opinion, everything=everything))


@app.command()
def explain(
    file: File,
    rule: RuleName,
    settings: Settings = None,
    project: Annotated[
        str | None, typer.Option("--project", metavar="ID", help="The margins of this project only, searched further.")
    ] = None,
    samples: Samples = 1000,
    seed: Seed = SEED,
    workers: Workers = None,
    json_out: JsonOut = None,
    strict: Strict = False,
    drop_invalid: DropInvalid = False,
    everything: Annotated[bool, typer.Option("--all", help="Explain every project, not only the closest.")] = False,
) -> None:
    """What it would have taken, who is represented, how firm the outcome is."""
    session = _session(json_out, [file], strict, drop_invalid)
    wish = Wish(project, samples, seed, workers)
    _finish(explaining.explain(session, file, _rule(rule, settings), wish, everything=everything))


@app.command()
def report(
    files: Files,
    rule: RuleName,
    out: Annotated[Path, typer.Option("--out", metavar="DIR", help="The folder to write: new, empty, or a bundle.")],
    settings: Settings = None,
    particulars: Annotated[
        Path | None,
        typer.Option("--particulars", metavar="TOML", help="What the office adds: city, contact, turnout, climate …"),
    ] = None,
    languages: Annotated[
        list[str] | None,
        typer.Option("--language", metavar="CODE", help=f"{', '.join(LANGUAGES)}; may be repeated; all if unset."),
    ] = None,
    letters: Annotated[
        bool, typer.Option("--letters/--no-letters", help="A letter to each project's author, in the first language.")
    ] = True,
    second_opinion: SecondOpinion = False,
    samples: Samples = 1000,
    seed: Seed = SEED,
    workers: Workers = None,
    strict: Strict = False,
    drop_invalid: DropInvalid = False,
) -> None:
    """Reports to read, reuse and count again: one area a file."""
    session = _session(None, files, strict, drop_invalid)
    chosen = tuple(dict.fromkeys(languages or LANGUAGES))
    options = Options(str(_rule(rule, settings)), samples, seed, chosen, letters)
    _finish(reporting.report(session, files, options, reporting.Wish(out, particulars, second_opinion, workers)))


@app.command()
def audit(files: Files, json_out: JsonOut = None, strict: Strict = False, drop_invalid: DropInvalid = False) -> None:
    """Count published elections again."""
    _finish(auditing.audit_files(_session(json_out, files, strict, drop_invalid), files))


@app.command()
def compare(
    file: File,
    rules: Annotated[list[str], typer.Option("--rule", metavar="RULE", help="A rule line; give two or more.")],
    json_out: JsonOut = None,
    strict: Strict = False,
    drop_invalid: DropInvalid = False,
) -> None:
    """One election under several rules."""
    session = _session(json_out, [file], strict, drop_invalid)
    _finish(comparing.compare(session, file, [_rule(line, None) for line in rules]))


@app.command()
def check(files: Files, json_out: JsonOut = None, strict: Strict = False, drop_invalid: DropInvalid = False) -> None:
    """What a file holds, and what is wrong."""
    _finish(checking.check(_session(json_out, files, strict, drop_invalid), files))


@app.command()
def convert(
    source: Annotated[Path, typer.Argument(metavar="FROM", help="A .pb or .json file.")],
    target: Annotated[Path, typer.Argument(metavar="TO", help="What to write: .pb or .json, by its ending.")],
    strict: Strict = False,
    drop_invalid: DropInvalid = False,
) -> None:
    """Turn .pb into JSON or back."""
    _finish(converting.convert(_session(None, [source], strict, drop_invalid), source, target))


@app.command("my-vote")
def my_vote_page(
    file: File,
    rule: RuleName,
    vote: Annotated[str, typer.Option("--vote", metavar="IDS", help="The ballot's projects in order: 3,16,6.")],
    out: Annotated[Path, typer.Option("--out", metavar="HTML", help="The page to write.")],
    settings: Settings = None,
    points: Annotated[
        str | None, typer.Option("--points", metavar="POINTS", help="Their points, where the ballot gives any: 5,4,1.")
    ] = None,
    language: Annotated[str, typer.Option("--language", metavar="CODE", help=", ".join(LANGUAGES))] = LANGUAGES[0],
    strict: Strict = False,
    drop_invalid: DropInvalid = False,
) -> None:
    """A page about one ballot: which choices are funded, how the share was used."""
    session = _session(None, [file], strict, drop_invalid)
    _finish(my_vote.my_vote(session, file, str(_rule(rule, settings)), vote, points, language, out))


@app.command()
def verify(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="The folder of a bundle, as `report` writes it.")],
    expect: Annotated[
        str | None, typer.Option("--expect", metavar="HASH", help="The published hash (SHA-256) of the bundle.")
    ] = None,
    second_opinion: SecondOpinion = False,
    workers: Workers = None,
) -> None:
    """Count a bundle of reports again, and compare every file."""
    _finish(verifying.verify(Session(None), folder, expect, workers, second_opinion=second_opinion))


@app.command()
def rules(json_out: JsonOut = None) -> None:
    """The rules and their settings."""
    _finish(listing.list_rules(Session(json_out)))


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"greenbudget {__version__}")
        raise typer.Exit


@app.callback()
def _root(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and leave.")
    ] = False,
) -> None:
    """Count participatory budgets from .pb files: exactly, with every round, tie and reason on record."""
