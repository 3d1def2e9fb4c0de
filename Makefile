# Two commands do everything: `make dossiers` builds every dossier, `make test` runs every check.
# Both set up what they need on their first run: system libraries, a virtual environment in .venv, the package.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
READY_DEV := $(VENV)/.ready-dev

.PHONY: dossiers test lint golden kill bench evaluate validate pictures clean help

dossiers: $(READY)
	$(BIN)/milaff build

test: $(READY_DEV) lint
	$(BIN)/python -m pytest --numprocesses auto --dist worksteal

lint: $(READY_DEV)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

golden: $(READY_DEV)
	$(BIN)/python -m pytest tests/golden --snapshot-update

kill: $(READY_DEV)
	$(BIN)/python -m tools.kill --rounds 50
	$(BIN)/python -m tools.kill.workers

bench: $(READY_DEV)
	$(BIN)/python -m tools.bench

evaluate: $(READY_DEV)
	$(BIN)/python -m tools.evaluate

validate: $(READY_DEV)
	sh tools/validate-docx.sh

pictures: $(READY_DEV)
	$(BIN)/python tools/pictures.py

$(READY): pyproject.toml requirements.txt
	sh tools/system-packages.sh
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --requirement requirements.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --editable .
	touch $@

$(READY_DEV): $(READY) requirements-dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --requirement requirements-dev.txt
	touch $@

clean:
	find build -mindepth 1 -maxdepth 1 ! -name README.md -exec rm -rf {} +

help:
	@echo "make dossiers  build every dossier in every language and format into build/"
	@echo "make test      ruff, mypy and every test"
	@echo "make golden    renew the golden texts after a change of wording that was meant"
	@echo "make kill      kill 50 scheduled runs, and workers of builds, at random moments; look whether anything was lost"
	@echo "make bench     measure Milaff, into docs/benchmarks.md and build/bench.json"
	@echo "make evaluate  measure the proposals of the rules against the claims made by hand, into docs/extraction.md"
	@echo "make validate  validate the Word files in build/ with openxml-audit and, where there is node, the Open XML SDK"
	@echo "make pictures  draw pages of what was built for the README, into docs/pictures/"
	@echo "make clean     empty build/"
