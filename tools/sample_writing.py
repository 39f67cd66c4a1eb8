"""What a sample is, and its three files: election.pb, expected.json, README.md."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path

GROSZ = 100
DATES = {"date_begin": "08.06.2026", "date_end": "21.06.2026"}


@dataclass(frozen=True)
class SampleProject:
    """One project of a sample; `cost` in grosz, `further` by Pabulib column."""

    id: str
    cost: int
    name: str
    category: str
    further: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Vote:
    """One voter's ballot: project ids, points where the ballot carries them, and the voter's columns."""

    voter: str
    choices: Sequence[str]
    points: Sequence[int] = ()
    columns: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Count:
    """What one rule line must give: ids in the order of funding, and the endowment where shares are equal."""

    rule: str
    allocation: tuple[str, ...]
    endowment: str = ""


@dataclass(frozen=True)
class Sample:
    """An election and what is known about its counts. `selected` maps ids to Pabulib's 1, 2, 3; None leaves it out."""

    name: str
    title: str
    story: str
    meta: Mapping[str, str]
    projects: Sequence[SampleProject]
    votes: Sequence[Vote]
    counts: Sequence[Count]
    selected: Mapping[str, int] | None = None
    remarks: int = 0


def money_text(grosz: int) -> str:
    """Grosz as decimal złoty: 8745000 gives "87450", 12345678 gives "123456.78"."""
    whole, rest = divmod(grosz, GROSZ)
    return f"{whole}.{rest:02d}" if rest else str(whole)


def scores_of(sample_votes: Sequence[Vote], *, points: bool) -> dict[str, int]:
    """Votes of each project, or the sum of its points."""
    totals: dict[str, int] = {}
    for vote in sample_votes:
        for choice, given in zip(vote.choices, vote.points if points else [1] * len(vote.choices), strict=True):
            totals[choice] = totals.get(choice, 0) + given
    return totals


def tie_order(projects: Sequence[SampleProject], votes: Sequence[Vote]) -> dict[str, tuple[int, ...]]:
    """Lower cost, more votes (points: more points, voters, first ranks), published order: the smaller goes first."""
    by_points = any(vote.points for vote in votes)
    scores, voters = scores_of(votes, points=by_points), scores_of(votes, points=False)
    firsts: dict[str, int] = {}
    for vote in votes:
        for choice, given in zip(vote.choices, vote.points, strict=False):
            if given == max(vote.points):
                firsts[choice] = firsts.get(choice, 0) + 1
    return {
        item.id: (item.cost, -scores.get(item.id, 0), -voters.get(item.id, 0), -firsts.get(item.id, 0), at)
        for at, item in enumerate(projects)
    }


def funded_greedily(
    projects: Sequence[SampleProject],
    votes: Sequence[Vote],
    budget: int,
    *,
    threshold: int = 0,
    per_cost: bool = False,
    already: Sequence[str] = (),
) -> tuple[str, ...]:
    """Greedy in a few lines, skipping what does not fit; `budget` in grosz is for all, `already` goes first."""
    scores = scores_of(votes, points=any(vote.points for vote in votes))
    ties = tie_order(projects, votes)
    costs = {item.id: item.cost for item in projects}

    def worth(project: str) -> Fraction:
        return Fraction(scores.get(project, 0), costs[project] if per_cost else 1)

    funded = list(already)
    left = budget - sum(costs[project] for project in funded)
    for project in sorted(costs, key=lambda project: (-worth(project), ties[project])):
        if project not in funded and scores.get(project, 0) >= threshold and costs[project] <= left:
            funded.append(project)
            left -= costs[project]
    return tuple(funded)


def pb_text(sample: Sample) -> str:
    """The text of election.pb; votes, score and the numbers of rows are counted here."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, delimiter=";", lineterminator="\n")
    by_points = "points" in _vote_header(sample)
    votes = scores_of(sample.votes, points=False)
    scores = scores_of(sample.votes, points=True) if by_points else {}
    buffer.write("META\n")
    writer.writerow(["key", "value"])
    counted = {"num_projects": str(len(sample.projects)), "num_votes": str(len(sample.votes))}
    writer.writerows((key, counted.get(key, value)) for key, value in sample.meta.items())
    buffer.write("PROJECTS\n")
    further = list(dict.fromkeys(column for item in sample.projects for column in item.further))
    score_column = ["score"] if by_points else []
    selected_column = ["selected"] if sample.selected is not None else []
    writer.writerow(["project_id", "cost", "votes", *score_column, "name", "category", *selected_column, *further])
    for item in sample.projects:
        row = [item.id, money_text(item.cost), str(votes.get(item.id, 0))]
        row += [str(scores.get(item.id, 0))] if by_points else []
        row += [item.name, item.category]
        row += [str(sample.selected.get(item.id, 0))] if sample.selected is not None else []
        writer.writerow(row + [item.further[column] for column in further])
    buffer.write("VOTES\n")
    header = _vote_header(sample)
    writer.writerow(header)
    for vote in sample.votes:
        cells = {"voter_id": vote.voter, "vote": ",".join(vote.choices), **vote.columns}
        cells["points"] = ",".join(map(str, vote.points))
        writer.writerow([cells[column] for column in header])
    return buffer.getvalue()


def _vote_header(sample: Sample) -> list[str]:
    if not sample.votes:
        return ["voter_id", "vote"]
    first = sample.votes[0]
    return ["voter_id", "vote", *(["points"] if first.points else []), *first.columns]


def expected(sample: Sample) -> dict[str, object]:
    """The content of expected.json."""
    costs = {item.id: item.cost for item in sample.projects}
    counts = []
    for count in sample.counts:
        entry: dict[str, object] = {"rule": count.rule, "allocation": list(count.allocation)}
        entry["total_cost"] = money_text(sum(costs[project] for project in count.allocation))
        if count.endowment:
            entry["endowment"] = count.endowment
        counts.append(entry)
    content: dict[str, object] = {"counts": counts}
    if sample.remarks:
        content["remarks"] = sample.remarks
    return content


def write_folder(folder: Path, pb: bytes, content: Mapping[str, object], title: str, story: str) -> None:
    """Write the three files of one sample."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "election.pb").write_bytes(pb)
    text = json.dumps(content, ensure_ascii=False, indent=1) + "\n"
    (folder / "expected.json").write_bytes(text.encode())
    (folder / "README.md").write_bytes(f"# {title}\n{story}\n".encode())
