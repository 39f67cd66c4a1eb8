"""greenbudget: run a city's green participatory budget, count it exactly, and explain what happened."""

__version__ = "0.1.0"
