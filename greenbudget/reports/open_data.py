"""
The open data of a report: elections, outcomes, every table as CSV, places of what is funded, and a data package.

All of it is made from `report_tables`, the elections and their explanations. The paths are stable, and the same report
gives the same bytes.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from fractions import Fraction
from hashlib import sha256

from greenbudget.ballots.errors import plain
from greenbudget.ballots.pabulib_writing import as_pb

from .explanation_data import explanation_data
from .language import Language
from .options import Options
from .outcome_data import as_json
from .particulars import in_language
from .report import Area, Report
from .spreadsheet import workbook
from .table import NUMBERS, Cell, Column, Kind, Table, cell_in_words, cell_text
from .tables import position, report_tables, whole_units
from .text_cells import fit_text, neutral_text

DATAPACKAGE = "data/datapackage.json"
_BOM = "\ufeff"
_MEDIA_TYPES = {
    "csv": "text/csv",
    "geojson": "application/geo+json",
    "json": "application/json",
    "pb": "text/plain",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
#: Frictionless' types.
_TYPES = {
    Kind.INTEGER: "integer",
    Kind.NUMBER: "number",
    Kind.MONEY: "number",
    Kind.SHARE: "number",
    Kind.STRING: "string",
    Kind.BOOLEAN: "boolean",
    Kind.DATE: "date",
}


def data_files(report: Report, options: Options) -> dict[str, bytes]:
    """Every file of the open data by its path, in the order of paths."""
    tables = report_tables(report)
    files: dict[str, bytes] = {}
    for area in report.areas:
        files[f"data/{area.slug}/election.pb"] = election_file(area)
        files[f"data/{area.slug}/outcome.json"] = as_json(explanation_data(area.explanation)).encode()
    for table in tables:
        files[f"data/{table.name}.csv"] = csv_file(table)
    for code in options.languages:
        language = Language(code)
        for table in tables:
            files[f"data/{code}/{table.name}.csv"] = csv_file_for_people(table, language)
        files[f"data/{code}/outcome.xlsx"] = workbook(tables, report, language)
    if places := funded_places(report):
        files["data/funded.geojson"] = places
    files[DATAPACKAGE] = _datapackage(report, Language(options.languages[0]), tables, files)
    return {path: files[path] for path in sorted(files)}


def election_file(area: Area) -> bytes:
    """The election as it was counted, as a .pb file."""
    return as_pb(area.election).encode("utf-8", "replace")


# CSV ------------------------------------------------------------------------------------------------------------------


def csv_file(table: Table) -> bytes:
    """A table as RFC 4180 has it, for programs: commas, CR LF, UTF-8; names of columns, ids, decimal points."""

    def written(column: Column, cell: Cell) -> str:
        text = cell_text(cell)
        return neutral_text(text) if column.kind is Kind.STRING else text

    return _csv([column.name for column in table.columns], table, written, ",").encode()


def csv_file_for_people(table: Table, language: Language) -> bytes:
    """
    A table as a spreadsheet in this language opens it by itself: byte-order mark, titles, words, its decimal sign.

    Semicolons part the cells where the decimal sign is a comma, and commas where it is a point: those are the
    separators that Excel expects there.
    """

    def written(column: Column, cell: Cell) -> str:
        if column.kind in NUMBERS:
            return cell_text(cell).replace(".", language.decimal_sign)
        text = cell_in_words(column, cell, language)
        return neutral_text(text) if column.kind is Kind.STRING else text

    titles = [neutral_text(language.translated(column.title)) for column in table.columns]
    return (_BOM + _csv(titles, table, written, separator(language))).encode()


def separator(language: Language) -> str:
    """What parts the cells of a CSV file that a spreadsheet in this language opens."""
    return ";" if language.decimal_sign == "," else ","


def _csv(header: Sequence[str], table: Table, written: Callable[[Column, Cell], str], delimiter: str) -> str:
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, delimiter=delimiter, lineterminator="\r\n")
    writer.writerow(header)
    for row in table.rows:
        writer.writerow([written(column, cell) for column, cell in zip(table.columns, row, strict=True)])
    return buffer.getvalue()


# Places ---------------------------------------------------------------------------------------------------------------


def funded_places(report: Report) -> bytes | None:
    """The funded projects whose place is known as GeoJSON (RFC 7946); None where no place is known."""
    features = [feature for area in report.areas for feature in _features(area)]
    if not features:
        return None
    return ('{"type": "FeatureCollection", "features": [\n' + ",\n".join(features) + "\n]}\n").encode()


def _features(area: Area) -> Iterator[str]:
    instance = area.election.instance
    for project_id in area.outcome.allocation:
        project = instance.projects[instance.index_of[project_id]]
        found = position(project)
        if found is None:
            continue
        latitude, longitude = found
        yield _json_text(
            {
                "type": "Feature",
                "id": f"{area.slug}/{project.id}",
                "geometry": {"type": "Point", "coordinates": [longitude, latitude]},
                "properties": {
                    "area": area.slug,
                    "project_id": project.id,
                    "name": project.name,
                    "category": ", ".join(project.categories),
                    "cost": whole_units(project.cost, instance),
                    "currency": instance.currency,
                },
            }
        )


def _json_text(value: object) -> str:
    """JSON in which exact numbers keep all their digits; Python's own would make binary fractions of them."""
    match value:
        case Fraction():
            return plain(value)
        case dict():
            return "{" + ", ".join(f"{_json_text(name)}: {_json_text(each)}" for name, each in value.items()) + "}"
        case list():
            return "[" + ", ".join(map(_json_text, value)) + "]"
    return json.dumps(fit_text(value) if isinstance(value, str) else value, ensure_ascii=False)


# The data package -----------------------------------------------------------------------------------------------------


def _datapackage(report: Report, language: Language, tables: Sequence[Table], files: Mapping[str, bytes]) -> bytes:
    """What the data are, as a Frictionless Data Package (version 1). The tables for programs carry their schemas."""
    by_path = {f"data/{table.name}.csv": table for table in tables}
    title = in_language(report.particulars.edition.title, language)[0] if report.particulars.edition.title else ""
    city = report.particulars.city.name or report.areas[0].election.instance.meta.get("unit", "")
    resources = [_resource(path, files[path], by_path.get(path), language) for path in sorted(files)]
    package: dict[str, object] = {
        "profile": "data-package",
        "name": "participatory-budget",
        "title": fit_text(": ".join(filter(None, (city, title))) or language.say("Participatory budget")),
        "description": language.say("Votes, projects and the outcome of a participatory budget, with its reasons."),
        "resources": resources,
    }
    if report.particulars.edition.published:
        package["created"] = f"{report.particulars.edition.published.isoformat()}T00:00:00Z"
    return as_json(package).encode()


def _resource(path: str, content: bytes, table: Table | None, language: Language) -> dict[str, object]:
    within = path.removeprefix("data/")
    name, _, ending = within.rpartition(".")
    resource: dict[str, object] = {
        "profile": "tabular-data-resource" if table else "data-resource",
        # A slug may hold no more than small letters, digits and hyphens, so the names differ as the paths do.
        "name": name.replace("/", ".") if ending == "csv" else within.replace("/", "."),
        "path": within,
        "format": ending,
        "mediatype": _MEDIA_TYPES[ending],
        "bytes": len(content),
        "hash": f"sha256:{sha256(content).hexdigest()}",
    }
    if ending != "xlsx":
        resource["encoding"] = "utf-8"
    if ending == "csv":
        code, slash, _ = within.partition("/")
        resource["dialect"] = {
            "delimiter": separator(Language(code)) if slash else ",",
            "lineTerminator": "\r\n",
            "quoteChar": '"',
            "doubleQuote": True,
            "skipInitialSpace": False,
            "header": True,
            "caseSensitiveHeader": True,
        }
    if table:
        resource["title"] = language.translated(table.title)
        resource["schema"] = {
            "fields": [_field(column, language) for column in table.columns],
            "primaryKey": list(table.primary_key),
            "missingValues": [""],
        }
    return resource


def _field(column: Column, language: Language) -> dict[str, object]:
    field: dict[str, object] = {
        "name": column.name,
        "type": _TYPES[column.kind],
        "title": language.translated(column.title),
    }
    if column.description:
        field["description"] = language.translated(column.description)
    if column.kind in (Kind.NUMBER, Kind.MONEY, Kind.SHARE):
        field["decimalChar"] = "."
    if column.kind is Kind.BOOLEAN:
        field |= {"trueValues": ["true"], "falseValues": ["false"]}
    return field
