"""An Election as the text of a .pb file, or as its JSON twin."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import fields
from fractions import Fraction

from . import money
from .election import Election
from .errors import plain
from .instance import Instance
from .pabulib_text import plain_line_ends
from .profile import Profile


def as_pb(election: Election) -> str:
    """The text of a .pb file that reads back as the same election and passes Pabulib's own checker."""
    buffer = io.StringIO(newline="\n")
    writer = csv.writer(buffer, delimiter=";", lineterminator="\n")
    for title, header, rows in _sections(election):
        buffer.write(f"{title}\n")
        writer.writerow(header)
        writer.writerows([plain_line_ends(cell) if "\r" in cell else cell for cell in row] for row in rows)
    return buffer.getvalue()


def as_json(election: Election) -> str:
    """The same content as one JSON object: meta as an object, projects and votes as lists of objects, texts only."""
    content: dict[str, object] = {}
    for title, header, rows in _sections(election):
        content[title.lower()] = (
            dict(rows) if title == "META" else [dict(zip(header, row, strict=True)) for row in rows]
        )
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def _sections(election: Election) -> list[tuple[str, list[str], list[list[str]]]]:
    meta = [[key, value] for key, value in meta_of(election.instance, election.profile).items()]
    return [("META", ["key", "value"], meta), ("PROJECTS", *_projects(election)), ("VOTES", *_votes(election))]


def meta_of(instance: Instance, profile: Profile) -> dict[str, str]:
    """META as it is written: the instance's own, with the figures and limits that are counted by."""
    meta = dict(instance.meta)
    meta["num_projects"] = str(len(instance.projects))
    meta["num_votes"] = str(profile.voters)
    meta["budget"] = money.to_text(instance.budget_limit, instance.decimals)
    meta["vote_type"] = profile.ballot_type.vote_type
    if (meta.get("currency") or "PLN") != instance.currency:
        meta["currency"] = instance.currency
    for limit in fields(profile.ballot_type):
        value = getattr(profile.ballot_type, limit.name)
        if value is None:
            if meta.get(limit.name):
                del meta[limit.name]
        elif value != limit.default or meta.get(limit.name):
            cost = limit.name.endswith("_cost")
            meta[limit.name] = money.to_text(value, instance.decimals) if cost else plain(Fraction(value))
    return meta


def _projects(election: Election) -> tuple[list[str], list[list[str]]]:
    instance = election.instance
    further = list(dict.fromkeys(column for project in instance.projects for column in project.columns))
    totals = [column for column in ("votes", "score") if column in further]
    described = [
        name
        for name, present in (
            ("name", any(project.name for project in instance.projects)),
            ("category", bool(instance.categories)),
        )
        if present
    ]
    header = ["project_id", "cost", *totals, *described, *(column for column in further if column not in totals)]
    rows = []
    for project in instance.projects:
        cells = {
            **project.columns,
            "project_id": project.id,
            "cost": money.to_text(project.cost, instance.decimals),
            "name": project.name,
            "category": ",".join(project.categories),
        }
        rows.append([cells.get(column, "") for column in header])
    return header, rows


def _votes(election: Election) -> tuple[list[str], list[list[str]]]:
    instance, profile = election.instance, election.profile
    ids = [project.id for project in instance.projects]
    stored = []
    for ballot in profile.stored_ballots():
        cells = [",".join(ids[choice] for choice in ballot.choices)]
        if profile.points is not None:
            cells.append(",".join(plain(Fraction(given)) for given in ballot.points or ()))
        stored.append(cells)
    columns = dict(profile.columns)
    voter_ids = columns.pop("voter_id", tuple(str(number) for number in range(1, profile.voters + 1)))
    header = ["voter_id", "vote", *(["points"] if profile.points is not None else []), *columns]
    cast = (stored[index] for index in profile.ballot_of_voter.tolist())
    others = zip(*columns.values(), strict=True) if columns else ((),) * profile.voters
    return header, [[voter_id, *cells, *rest] for voter_id, cells, rest in zip(voter_ids, cast, others, strict=True)]
