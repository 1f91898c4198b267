"""What a migration may use: the SQL of the database at hand, and a table made anew on SQLite."""

from __future__ import annotations

from collections.abc import Mapping

from tortoise import BaseDBAsyncClient


def pick(db: BaseDBAsyncClient, sql: Mapping[str, str]) -> str:
    """Return the script for `db`.

    Raises `LookupError` if this migration says nothing for its dialect, which happens when the
    generator could not write that side and nobody has yet done so by hand.
    """
    dialect = db.capabilities.dialect
    if dialect not in sql:
        raise LookupError(f"this migration has no script for {dialect}: write it by hand")
    return sql[dialect]


async def rebuild(
    db: BaseDBAsyncClient, table: str, create: str, columns: Mapping[str, str]
) -> None:
    """Give a SQLite table a shape that its ALTER TABLE cannot, keeping rows, indexes and triggers.

    `create` is the whole new `CREATE TABLE "table" (…)`; `columns` says for each new column that
    is to be filled which SQL expression over the old row fills it. Drop indexes and triggers of
    columns that go away first. It runs within the migration's transaction, where `muster migrate`
    has foreign keys switched off: otherwise dropping the old table would delete what points to it.

    Raises `RuntimeError` if foreign keys are switched on, or broken afterwards.
    """
    if (await db.execute_query_dict("PRAGMA foreign_keys"))[0]["foreign_keys"]:
        raise RuntimeError("rebuild() needs foreign keys switched off: run `muster migrate`")
    attached = await db.execute_query_dict(
        "SELECT sql FROM sqlite_master WHERE tbl_name = ? AND type IN ('index', 'trigger')"
        " AND sql IS NOT NULL",
        [table],
    )
    into = ", ".join(_quoted(column) for column in columns)
    values = ", ".join(columns.values())
    new = _quoted(f"new__{table}")
    await db.execute_query(create.replace(_quoted(table), new, 1))
    await db.execute_query(f"INSERT INTO {new} ({into}) SELECT {values} FROM {_quoted(table)}")  # noqa: S608 – names of ours
    await db.execute_query(f"DROP TABLE {_quoted(table)}")
    await db.execute_query(f"ALTER TABLE {new} RENAME TO {_quoted(table)}")
    for each in attached:
        await db.execute_query(each["sql"])
    if broken := await db.execute_query_dict("PRAGMA foreign_key_check"):
        raise RuntimeError(f"rebuilding {table} left rows that point nowhere: {broken}")


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
