"""What a database looks like to a comparison, and rows with which to try a migration."""

import datetime
from enum import Enum
from typing import Any
from uuid import UUID

from tortoise import BaseDBAsyncClient, Model, fields

from tests.database import DIALECT, table_names

# Tortoise writes \" for a quote in a comment where the migration has what was meant
_POSTGRES = (
    "SELECT 'column', table_name, column_name, data_type, character_maximum_length, numeric_scale,"
    " is_nullable, column_default, is_identity FROM information_schema.columns"
    " WHERE table_schema = 'public'",
    "SELECT 'index', tablename, indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'",
    "SELECT 'constraint', conrelid::regclass::text, conname, pg_get_constraintdef(oid)"
    " FROM pg_constraint WHERE connamespace = 'public'::regnamespace",
    "SELECT 'comment', objoid::regclass::text, (SELECT attname::text FROM pg_attribute"
    " WHERE attrelid = objoid AND attnum = objsubid AND objsubid > 0),"
    " replace(description, '\\\"', '\"') FROM pg_description"
    " WHERE classoid = 'pg_class'::regclass AND objoid IN"
    " (SELECT oid FROM pg_class WHERE relnamespace = 'public'::regnamespace)",
)
_SQLITE = (
    "SELECT 'column', m.name, c.name, c.type, c.\"notnull\", c.dflt_value, c.pk, c.hidden"
    " FROM sqlite_master AS m, pragma_table_xinfo(m.name) AS c WHERE m.type = 'table'",
    'SELECT \'key\', m.name, f."from", f."table", f."to", f.on_delete, f.on_update'
    " FROM sqlite_master AS m, pragma_foreign_key_list(m.name) AS f WHERE m.type = 'table'",
    "SELECT 'unique', m.name, i.origin, i.\"unique\", group_concat(c.name)"
    " FROM sqlite_master AS m, pragma_index_list(m.name) AS i, pragma_index_info(i.name) AS c"
    " WHERE m.type = 'table' GROUP BY m.name, i.name",
    "SELECT type, tbl_name, name, replace(sql, 'IF NOT EXISTS ', '') FROM sqlite_master"
    " WHERE type IN ('index', 'trigger') AND sql IS NOT NULL",
)


async def shape(client: BaseDBAsyncClient) -> set[tuple[Any, ...]]:
    """Return columns, keys, constraints, indexes, triggers and comments, in no order."""
    found: set[tuple[Any, ...]] = set()
    async with client.reading() as fetch:
        for sql in {"postgres": _POSTGRES, "sqlite": _SQLITE}[DIALECT]:
            found |= {tuple(record) for record in await fetch(sql)}
    return found


async def counts(client: BaseDBAsyncClient) -> dict[str, int]:
    """Return the number of rows by table."""
    return {
        name: (await client.execute_query_dict(f'SELECT count(*) AS n FROM "{name}"'))[0]["n"]
        for name in await table_names(client)
    }


async def fill(client: BaseDBAsyncClient, models: list[type[Model]]) -> None:
    """Write a row into the table of each model, those that others point at first."""
    keys: dict[str, Any] = {}
    waiting = list(models)
    while waiting:
        model = next(m for m in waiting if _needs(m) <= keys.keys())
        waiting.remove(model)
        row = _row(model, keys)
        keys[model._meta.db_table] = row[model._meta.db_pk_column]
        marks = [f"${n}" if DIALECT == "postgres" else "?" for n in range(1, len(row) + 1)]
        columns = ", ".join(f'"{column}"' for column in row)
        await client.execute_query(
            f'INSERT INTO "{model._meta.db_table}" ({columns}) VALUES ({", ".join(marks)})',
            list(row.values()),
        )


def _needs(model: type[Model]) -> set[str]:
    return {
        field.related_model._meta.db_table
        for field in _relations(model).values()
        if not field.null and field.related_model is not model
    }


def _relations(model: type[Model]) -> dict[str, Any]:
    """Return the foreign keys by their column."""
    names = model._meta.fk_fields | model._meta.o2o_fields
    relations = {name: model._meta.fields_map[name] for name in names}
    return {relation.source_field: relation for relation in relations.values()}


def _row(model: type[Model], keys: dict[str, Any]) -> dict[str, Any]:
    relations = _relations(model)
    row = {}
    for name, column in model._meta.fields_db_projection.items():
        field = model._meta.fields_map[name]
        if field.generated:
            row[column] = 1
        elif column in relations:
            row[column] = keys.get(relations[column].related_model._meta.db_table)
        else:
            row[column] = _sample(field)
    return row


def _sample(field: fields.Field[Any]) -> Any:
    enum: type[Enum] | None = getattr(field, "enum_type", None)
    if enum:
        return next(iter(enum)).value
    samples = {
        fields.BinaryField: b"x",
        fields.BooleanField: True,
        fields.DateField: datetime.date(2026, 1, 1),
        fields.DatetimeField: datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC),
        fields.JSONField: "{}",
        fields.UUIDField: UUID(int=1) if DIALECT == "postgres" else str(UUID(int=1)),
    }
    kind = next((kind for kind in samples if isinstance(field, kind)), None)
    if kind:
        return samples[kind]
    return 1 if issubclass(field.field_type, int) else "x"
