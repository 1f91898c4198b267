"""A URL's database is opened, migrated by one process at a time, explained when it is absent."""

import asyncio
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from tortoise.connection import get_connection
from tortoise.context import TortoiseContext

from app.database import (
    migrate,
    migrator,
    pending_migrations,
    tortoise_config,
)
from tests.database import empty, table_names, throwaway

APPLY = """
import asyncio, sys
from app.database import migrate
print(*asyncio.run(migrate(sys.argv[1])))
"""
OPEN = """
import asyncio, sys
from app.database import close_database, open_database, pending_migrations
from tortoise.connection import get_connection

async def main():
    await open_database(sys.argv[1])
    print(await asyncio.create_task(pending_migrations(get_connection("default"))))
    await close_database()
    await open_database(sys.argv[1])
    await close_database()

asyncio.run(main())
"""
REFUSED = """
import asyncio, sys
from app.database import DatabaseUnavailable, open_database

async def main():
    for attempt in range(2):
        try:
            await open_database(sys.argv[1])
        except DatabaseUnavailable as error:
            print(error)

asyncio.run(main())
"""

TOLD = """
import asyncio, sys
from app.database import DatabaseUnavailable, migrate, pending_migrations

async def main():
    for use in (migrate, pending_migrations):
        try:
            await use(sys.argv[1])
        except DatabaseUnavailable as error:
            print(error)

asyncio.run(main())
"""  # in a process of its own: one process speaks one dialect


@pytest.fixture
async def url() -> AsyncIterator[str]:
    async with throwaway() as url:
        yield url


async def run(code: str, url: str, cwd: Path | None = None) -> str:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", code, url, stdout=asyncio.subprocess.PIPE, cwd=cwd
    )
    output, _ = await process.communicate()
    assert process.returncode == 0
    return output.decode().strip()


async def test_a_new_database_lacks_every_migration_until_it_is_migrated(url):
    before = await pending_migrations(url)
    applied = await migrate(url)
    again = await migrate(url)

    assert before == applied != []
    assert again == []
    assert await pending_migrations(url) == []


async def test_two_processes_that_migrate_at_once_both_succeed_and_one_applies(url):
    expected = await pending_migrations(url)

    outputs = await asyncio.gather(*(run(APPLY, url) for _ in range(2)))

    assert sorted(outputs) == ["", " ".join(expected)]


async def test_two_tasks_that_migrate_at_once_both_succeed_and_one_applies(url):
    expected = await pending_migrations(url)

    applied = await asyncio.gather(migrate(url), migrate(url))

    assert sorted(applied) == [[], expected]


async def test_a_migration_finds_its_files_from_any_folder(url, tmp_path):
    expected = await pending_migrations(url)

    assert await run(APPLY, url, cwd=tmp_path) == " ".join(expected)


async def test_an_opened_database_is_there_for_every_task_until_it_is_closed(url):
    await migrate(url)

    assert await run(OPEN, url) == "[]"


async def test_an_error_while_migrating_undoes_it_and_lets_the_next_one_try(url):
    with pytest.raises(LookupError):
        async with migrator(url):
            raise LookupError

    assert await migrate(url) != []


async def test_a_migrated_database_can_be_emptied_in_one_go(url):
    await migrate(url)
    async with TortoiseContext() as context:
        await context.init(config=tortoise_config(url))
        client = get_connection("default")
        agreement = (
            "INSERT INTO agreement VALUES ('018f0000-0000-7000-8000-000000000000', '2026-01-01',"
            " 'SERVICE_AGREEMENT', 1, 'en', 'Title', 'Text', 'sha', '2026-01-01')"
        )
        await client.execute_script(agreement)

        await empty()

        assert await client.execute_query_dict("SELECT id FROM agreement") == []
        assert await client.execute_query_dict("SELECT version FROM aerich") != []
        assert "agreement" in await table_names(client)


async def test_opening_what_is_not_there_fails_at_once_with_one_line(tmp_path):
    url = f"sqlite://{tmp_path}/none/muster.db"

    told = await run(REFUSED, url)

    assert (
        told.splitlines() == [f"cannot open the database {url}: unable to open database file"] * 2
    )


async def test_a_file_that_is_no_database_is_told_in_one_line(tmp_path):
    (tmp_path / "letter.txt").write_text("Dear Ada")

    told = await run(TOLD, f"sqlite://{tmp_path}/letter.txt")

    assert [line.count("file is not a database") for line in told.splitlines()] == [1, 1]


@pytest.mark.parametrize(
    ("url", "sentence"),
    [
        (
            "postgres://u:secret@127.0.0.1:1/x",
            "cannot open the database postgres://127.0.0.1:1/x: ",
        ),
        ("sqlite:///nowhere/at/all.db", "cannot open the database sqlite:///nowhere/at/all.db: "),
        (
            "sqlite://:memory:",
            "a database in memory cannot be shared: use sqlite:///folder/file.db",
        ),
        ("mysql://u:secret@h/x", "'mysql://h/x' is no database URL: use sqlite:///"),
        ("nonsense", "'nonsense' is no database URL: use sqlite:///"),
        ("postgres://u:secret@h:port/x", "'postgres://h:port/x' is no database URL"),
        ("postgres://u:secret@h/x?pool=3", "postgres://h/x: unknown 'pool'; after the ? may be "),
    ],
)
async def test_what_cannot_be_opened_is_told_in_one_line_without_the_password(url, sentence):
    told = await run(TOLD, url)

    lines = told.splitlines()
    assert [sentence in line for line in lines] == [True, True]
    assert "secret" not in told
