"""What it would have taken, for every project: how much cheaper or dearer, more votes or fewer, whose absence."""

from .data import Absence, HeldFixed, Margin, MarginKind, Margins, ProjectMargins, Spending
from .every_project import margin_of, margins

__all__ = [
    "Absence",
    "HeldFixed",
    "Margin",
    "MarginKind",
    "Margins",
    "ProjectMargins",
    "Spending",
    "margin_of",
    "margins",
]
