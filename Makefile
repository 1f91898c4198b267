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
