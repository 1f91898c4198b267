# Needs the virtual environment that README.md makes.
BIN ?= .venv/bin

.PHONY: check format test schema migration explorer
check:
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest

format:
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

test:
	$(BIN)/pytest

schema:
	$(BIN)/muster schema schema/schema.graphql

explorer:
	$(BIN)/pip install -q --no-deps -e .

migration:
	$(BIN)/python -m migrations.generate $(NAME)

.PHONY: bench
bench:
	$(BIN)/python -m bench

# Asks the advisories about the versions in constraints.txt. It needs the network, and its answer changes
# without a change of ours: run it daily and before a release.
.PHONY: audit
audit:
	python3.11 -m venv build/audit
	build/audit/bin/pip install -q pip-audit
	build/audit/bin/pip-audit --strict --disable-pip --no-deps -r constraints.txt
