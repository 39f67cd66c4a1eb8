# greenbudget's workshop. `make` alone says what there is.
# Every target sets itself up: .venv with pinned packages, and Debian packages when run as root.

PYTHON_BIN := .venv/bin
export PYTHON

.DEFAULT_GOAL := help
.PHONY: help setup setup-tests run test test-all lint bench samples catalogue lock clean

help: ## Say what there is to make
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{ printf "  make %-10s %s\n", $$1, $$2 }'

setup: ## Make .venv ready (the others do this by themselves)
	@tools/setup

setup-tests: ## As setup, with the browser in which pages are tested
	@tools/setup tests

run: setup ## Count and report the green million of a sample city: PDFs, pages, spreadsheet, open data
	@$(PYTHON_BIN)/greenbudget report sample_elections/green_million/election.pb \
		--rule "equal_shares completion=add1" --second-opinion \
		--particulars sample_city/zielony_milion.toml --out out/zielony_milion
	@echo "Begin with out/zielony_milion/outcome.pl.pdf, or its page beside it."

test: lint ## Lint, then test with representative cases (at most 10 minutes)
	@$(PYTHON_BIN)/python -m pytest -n auto --dist loadgroup -m "not long"

test-all: lint ## Lint, then test everything, long matrices included (at most 60 minutes)
	@$(PYTHON_BIN)/python -m pytest -n auto --dist loadgroup

lint: setup-tests ## Hold code, types and floors against the rules of the house
	@$(PYTHON_BIN)/ruff check .
	@$(PYTHON_BIN)/mypy
	@$(PYTHON_BIN)/lint-imports --no-logo

bench: setup ## Measure speed and memory, beside pabutools
	@$(PYTHON_BIN)/python -m tools.bench

samples: setup ## Make the sample elections anew from their seed
	@$(PYTHON_BIN)/python -m tools.make_sample_elections

catalogue: setup ## Bring the translations in step with the messages, and list what is left to translate
	@$(PYTHON_BIN)/python -m tools.catalogue

lock: setup ## Pin all packages anew in constraints.txt (make lock upgrade=1: at their newest)
	@upgrade=$(upgrade) tools/lock

clean: ## Remove .venv and everything that was built or cached
	@rm -rf .venv build dist out .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
