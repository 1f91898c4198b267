# Needs the virtual environment that README.md makes.
BIN ?= .venv/bin

.PHONY: check format test schema migration
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

migration:
	$(BIN)/python -m migrations.generate $(NAME)

.PHONY: bench
bench:
	$(BIN)/python -m bench
