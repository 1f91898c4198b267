"""Rules that the models cannot express hold on both databases, and go away again."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
from tortoise.exceptions import IntegrityError

from migrations.by_hand import RULES, Rule, check, index
from tests.app.toys import TABLES, connected
from tests.database import DIALECT, throwaway

SHORT = check("ck_toy_name", "toy", "row.name <> '' AND row.id > 0")
ONE_PART = index("uq_part", '"part" ("toy_id") WHERE "toy_id" > 1', unique=True)


@pytest.fixture
async def client() -> AsyncIterator[Any]:
    async with throwaway() as url, connected(url) as client:
        await client.execute_script(TABLES)
        yield client


@pytest.fixture(params=[SHORT, ONE_PART], ids=["check", "index"])
def rule(request: pytest.FixtureRequest) -> Rule:
    return request.param


BROKEN_BY = {
    "ck_toy_name": [
        "INSERT INTO toy (id, name) VALUES (1, '')",
        "INSERT INTO toy (id, name) VALUES (0, 'bear')",
        "INSERT INTO toy (id, name) VALUES (1, 'bear'); UPDATE toy SET name = '' WHERE id = 1",
    ],
    "uq_part": [
        "INSERT INTO toy (id, name) VALUES (2, 'bear'); INSERT INTO part VALUES (2), (2)",
    ],
}


async def test_a_rule_refuses_what_breaks_it(client, rule):
    await client.execute_script(rule.create[DIALECT])

    for script in BROKEN_BY[rule.name]:
        with pytest.raises(IntegrityError):
            await client.execute_script(script)


async def test_a_rule_lets_pass_what_keeps_it(client, rule):
    await client.execute_script(rule.create[DIALECT])

    await client.execute_script(
        "INSERT INTO toy (id, name) VALUES (1, 'bear'); INSERT INTO part VALUES (1), (1)"
    )


async def test_a_check_names_itself_when_it_refuses(client):
    await client.execute_script(SHORT.create[DIALECT])

    with pytest.raises(IntegrityError, match="ck_toy_name"):
        await client.execute_query("INSERT INTO toy (id, name) VALUES (1, '')")


async def test_a_dropped_rule_refuses_nothing(client, rule):
    await client.execute_script(rule.create[DIALECT])
    await client.execute_script(rule.drop[DIALECT])

    for script in BROKEN_BY[rule.name]:
        await client.execute_script(script)
        await client.execute_script("DELETE FROM part; DELETE FROM toy")


def test_rules_have_names_of_their_own():
    names = [rule.name for rule in RULES]

    assert len(set(names)) == len(names)
