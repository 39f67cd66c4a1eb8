"""First floor: rules that turn ballots and costs into an outcome. Only `ballots` and numpy below it."""

from .outcome import Outcome
from .rule import RULES, Rule

__all__ = ["RULES", "Outcome", "Rule"]
