"""Beside the rules: what a project does for the climate, as its card says, and what the cards add up to."""

from .card import ClimateCard, Confidence, FactorUse, FaultyCard, read_card
from .factors import Factor, FactorTaken, FaultyFactors, read_factors, shipped_factors, with_own, yearly_co2e
from .ranges import Range, sentences
from .themes import Theme, theme_of, themes_of
from .totals import ClimateTotals, Total, add_up, lifetime_co2e

__all__ = [
    "ClimateCard",
    "ClimateTotals",
    "Confidence",
    "Factor",
    "FactorTaken",
    "FactorUse",
    "FaultyCard",
    "FaultyFactors",
    "Range",
    "Theme",
    "Total",
    "add_up",
    "lifetime_co2e",
    "read_card",
    "read_factors",
    "sentences",
    "shipped_factors",
    "theme_of",
    "themes_of",
    "with_own",
    "yearly_co2e",
]
