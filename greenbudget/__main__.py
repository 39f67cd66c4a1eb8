"""`python -m greenbudget`: the command line."""

from greenbudget.cli import main

main()
