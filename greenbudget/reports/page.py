"""
Reports as HTML: templates in, fragments and whole pages out.

Every text goes through Jinja's escaping; none is ever marked as safe but what the templates themselves hold. The same
fragment is shown on a page and printed as a PDF; `templates/reports/css` tells screen from paper.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from greenbudget import resources
from greenbudget.ballots.project import Project

from .colours import accent_css
from .language import Language
from .wording import cut, printable

#: No name is longer on a page; the open data hold it whole.
LONGEST_NAME = 160
_STYLES = ("tokens.css", "report.css", "feedback.css", "widths.css", "screen.css", "print.css")


def fragment(template: str, language: Language, **context: object) -> str:
    """The HTML of a report without head and body, to be put into a page."""
    return (
        _environment()
        .get_template(f"reports/{template}")
        .render(language=language, say=_say(language), say_many=_say_many(language), **context)
    )


def whole_page(body: str, title: str, language: Language, *, accent: str | None = None, created: str = "") -> str:
    """
    A fragment as a page that stands alone, with its styles inside it: nothing else is fetched.

    `created` is the date of the document (ISO), which the PDF carries as its own.
    """
    return (
        _environment()
        .get_template("reports/page.html")
        .render(
            body=Markup(body),  # noqa: S704 - made by `fragment`, which escapes
            title=title,
            code=language.code,
            styles=Markup(stylesheet() + accent_css(accent)),  # noqa: S704 - our own files, and a checked colour
            created=created,
        )
    )


@cache
def stylesheet() -> str:
    """All styles of reports, for screen and paper."""
    folder = resources.templates() / "reports" / "css"
    return "".join((folder / name).read_text(encoding="utf-8") for name in _STYLES)


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(resources.templates()),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["name"] = shown_name
    return environment


def shown_name(project: Project) -> str:
    """A project's name as pages print it: one line, without signs that steer a layout; its number where it has none."""
    return cut(" ".join(printable(project.name).split()), LONGEST_NAME) or printable(project.id)


def _say(language: Language) -> Callable[..., Markup]:
    """As `Language.say`, but its parts may hold markup; whatever else they hold is escaped."""

    def say(message: str, /, **parts: Any) -> Markup:
        return escape(language.translated(message)).format(**_written(language, parts))

    return say


def _say_many(language: Language) -> Callable[..., Markup]:
    def say_many(one: str, many: str, number: int, /, **parts: Any) -> Markup:
        message = escape(language.translated_plural(one, many, number))
        return message.format(n=language.figure(number), **_written(language, parts))

    return say_many


def _written(language: Language, parts: dict[str, Any]) -> dict[str, Any]:
    return {
        name: language.figure(part) if isinstance(part, int) and not isinstance(part, bool) else part
        for name, part in parts.items()
    }
