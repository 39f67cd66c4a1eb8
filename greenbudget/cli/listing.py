"""`greenbudget rules`: what can be counted by, and with which settings."""

from __future__ import annotations

from greenbudget.reports.outcome_data import Data
from greenbudget.rules import RULES

from .session import Session
from .tables import plain_table


def list_rules(session: Session) -> int:
    """Print every rule with its settings; the exit code."""
    objects: list[Data] = []
    for description in RULES.values():
        session.show(f"{description.name} – {description.title}. {description.summary}")
        session.show(f"  {description.citation}")
        table = plain_table("setting", "default", "takes", "what for")
        for setting in description.settings:
            takes = " | ".join(setting.choices) if setting.choices else f"e.g. {setting.example}"
            table.add_row(setting.name, setting.default, takes, setting.summary)
        session.show(table)
        objects.append(
            {
                "name": description.name,
                "title": description.title,
                "summary": description.summary,
                "citation": description.citation,
                "settings": [
                    {
                        "name": setting.name,
                        "type": setting.type,
                        "default": setting.default,
                        "automatic": setting.automatic,
                        "choices": list(setting.choices),
                        "example": setting.example,
                        "summary": setting.summary,
                    }
                    for setting in description.settings
                ],
            }
        )
    return session.write_json(objects)
