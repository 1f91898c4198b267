"""What docs/idempotency.md shows works as shown."""

import json
import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from models import Job, Member, Task
from tests.app.running import Running, running

GUIDE = Path("docs/idempotency.md").read_text(encoding="utf-8")
[OPERATION] = re.findall(r"```graphql\n(.*?)```", GUIDE, re.DOTALL)
[VARIABLES] = [json.loads(text) for text in re.findall(r"```json\n(.*?)```", GUIDE, re.DOTALL)]


@pytest.fixture
async def service(database: str, tmp_path: Path) -> AsyncIterator[Running]:
    async with running(tmp_path) as found:
        yield found


async def test_its_example_sent_twice_makes_one_task_and_one_letter(service: Running, ada: Member):
    first = await service.ask(OPERATION, ada.account, **VARIABLES)
    second = await service.ask(OPERATION, ada.account, **VARIABLES)

    assert first["data"]["createTask"]["invited"] is True
    assert second == first
    assert await Task.all().count() == 1
    assert await Job.filter(kind="send_invitation").count() == 1


async def test_its_table_names_the_codes(service: Running, ada: Member):
    other = {**VARIABLES, "input": {**VARIABLES["input"], "title": "A poster"}}
    await service.ask(OPERATION, ada.account, **VARIABLES)

    answer = await service.ask(OPERATION, ada.account, **other)

    assert answer["data"]["createTask"]["code"] == "IDEMPOTENCY_KEY_REUSED"
    assert f"other content | `{answer['data']['createTask']['code']}`" in GUIDE


def test_it_says_how_long_a_key_is_kept():
    from models.policy import Policy

    hours = Policy.idempotency_life.total_seconds() / 3600

    assert f"within {hours:g} hours" in GUIDE
