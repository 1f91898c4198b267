"""The migrations lead to what the models and the rules by hand describe, and back."""

import shutil
from collections.abc import AsyncIterator

import pytest
from tortoise.connection import get_connection
from tortoise.context import TortoiseContext

from app.database import migrate, migrator, pending_migrations, tortoise_config
from migrations.by_hand import RULES
from migrations.generate import FOLDER, generate
from tests.database import DIALECT, throwaway
from tests.migrations.shapes import counts, fill, shape


@pytest.fixture
async def url() -> AsyncIterator[str]:
    async with throwaway() as url:
        yield url


def test_the_last_migration_knows_the_models_and_the_rules_as_they_are(tmp_path):
    shutil.copytree(FOLDER, tmp_path / "models")

    assert generate("drift", folder=tmp_path / "models") is None


def test_migrations_are_numbered_without_gaps_or_doubles():
    numbers = [int(path.name.split("_")[0]) for path in FOLDER.glob("[0-9]*_*.py")]

    assert sorted(numbers) == list(range(len(numbers)))


async def test_a_migrated_database_looks_like_a_generated_one(url):
    await migrate(url)
    async with throwaway() as other, TortoiseContext() as context:
        await context.init(config=tortoise_config(other))
        await context.generate_schemas(safe=False)
        for rule in RULES:
            await context.db().execute_script(rule.create[DIALECT])
        generated = await shape(context.db())

    async with TortoiseContext() as context:
        await context.init(config=tortoise_config(url))
        migrated = await shape(context.db())

    assert migrated == generated


async def test_migrations_go_up_down_and_up_again_with_rows_in_every_table(url):
    applied = await migrate(url)
    async with TortoiseContext() as context:
        await context.init(config=tortoise_config(url))
        before = await shape(context.db())
        models = [
            model for model in context.apps.get_models_iterable() if model.__name__ != "Aerich"
        ]
        await fill(context.db(), models)
        assert 0 not in (await counts(context.db())).values()

    async with migrator(url) as command:
        await command.downgrade(0, delete=False)
        assert await counts(get_connection("default")) == {"aerich": 0}

    assert await migrate(url) == applied
    async with TortoiseContext() as context:
        await context.init(config=tortoise_config(url))
        assert await shape(context.db()) == before
    assert await pending_migrations(url) == []
