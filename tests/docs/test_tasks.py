"""What the page on tasks shows works as shown, and its tables are the rules of the code."""

import re
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from models import Account, Contractor, Member
from models.moving import (
    ACCEPT,
    CANCEL,
    COMPLETE,
    DECLINE,
    PAY,
    PUBLISH,
    RETURN,
    SUBMIT,
    move_own_task,
    move_tasks,
)
from models.task import TaskStatus
from tests.app.running import Running, running
from tests.asking import give_task

PAGE = Path("docs/tasks.md").read_text(encoding="utf-8")
OPERATIONS = {
    re.search(r"(?:mutation|query) (\w+)", text)[1]: text  # type: ignore[index]
    for text in re.findall(r"```graphql\n(.*?)```", PAGE, re.DOTALL)
}
VERBS = {
    "publish": PUBLISH, "cancel": CANCEL, "complete": COMPLETE, "return": RETURN,
    "mark paid": PAY, "accept": ACCEPT, "decline": DECLINE, "submit": SUBMIT,
}  # fmt: skip


@pytest.fixture
async def service(database: str, tmp_path: Path) -> AsyncIterator[Running]:
    async with running(tmp_path) as found:
        yield found


def test_its_table_of_moves_is_the_codes():
    rows = re.findall(r"^\| ([A-Z]+) \| (.+?) \| (.+?) \|$", PAGE, re.MULTILINE)
    said = {
        (name, TaskStatus(status), "with a reason" in clause)
        for status, *sides in rows
        for side in sides
        for clause in side.split(", ")
        for name in VERBS
        if clause.startswith(name)
    }

    assert said == {
        (name, source, source in move.needs_reason_from)
        for name, move in VERBS.items()
        for source in move.sources
    }


async def test_its_operations_do_what_it_says(
    service: Running, ada: Member, di: Contractor, dilara: Account
):
    async def ask(name: str, by: Account, **variables: object) -> Any:
        answered = await service.ask(OPERATIONS[name], by, **variables)
        assert "errors" not in answered, answered
        [found] = answered["data"].values()
        assert "code" not in found, found
        return found

    owner = ada.account
    made = await ask("CreateService", owner, input={"serviceCode": "mime", "nameEn": "Mime"})
    draft = await give_task(ada, di, publish=False, description="A logo", project="Launch")
    edit = {"taskId": draft.type_id, "version": 1, "serviceCode": made["service"]["code"]}
    edited = await ask("Update", owner, input={**edit, "amount": "12.50", "deadline": "2150-01-31"})
    assert edited["task"] == {
        "id": draft.type_id, "version": 2, "title": "A logo",
        "amount": {"amount": "12.50", "currency": "USD"}, "deadline": "2150-01-31",
        "isOverdue": False,
    }  # fmt: skip
    stale = await service.ask(OPERATIONS["Update"], owner, input={**edit, "title": "Mine"})
    assert stale["data"]["updateTask"]["code"] == "STALE_VERSION"
    assert stale["data"]["updateTask"]["version"] == 2

    published = await ask("Publish", owner, input={"taskIds": [draft.type_id], "versions": [2]})
    assert published["results"][0] == {
        "id": draft.type_id, "outcome": "MOVED", "task": {"status": "PUBLISHED", "version": 3},
    }  # fmt: skip
    late = await service.ask(
        OPERATIONS["Update"], owner, input={"taskId": draft.type_id, "title": "x"}
    )
    [issue] = late["data"]["updateTask"]["issues"]
    assert (issue["code"], issue["path"]) == ("FIXED_SINCE_OFFERED", ["title"])

    await move_own_task(dilara, draft.id, ACCEPT)
    handed = {"taskId": draft.type_id, "result": "Done", "resultUrl": "https://x.example/1"}
    assert (await ask("Submit", dilara, input=handed))["task"]["status"] == "SUBMITTED"
    await move_tasks(ada, [("", draft.id)], RETURN, "Bluer, please")
    mine = (await ask("Mine", dilara, filter={"status": ["ACCEPTED"]}))["tasks"]
    assert mine["totals"] == [{"currency": "USD", "amount": "12.50", "count": 1}]
    assert mine["nodes"][0]["events"][-1]["reason"] == "Bluer, please"

    copied = await ask("Duplicate", owner, input={"taskId": draft.type_id})
    assert copied["task"] | {"id": ""} == {
        "id": "", "status": "DRAFT", "title": "A logo", "deadline": None, "externalId": None,
    }  # fmt: skip
    wanted = {"status": ["ACCEPTED"], "deadline": {"until": "2150-01-31"}}
    sort = {"field": "DEADLINE", "direction": "ASC"}
    found = (await ask("Find", owner, filter=wanted, search="log", sort=sort))["tasks"]
    assert [node["id"] for node in found["nodes"]] == [draft.type_id]
    project = (await draft.project).type_id  # type: ignore[union-attr,misc]
    done = await ask("UpdateProject", owner, input={"projectId": project, "retired": True})
    assert done["project"]["retiredAt"]
    assert set(OPERATIONS) == {
        "CreateService", "Update", "Publish", "Submit", "Mine", "Duplicate", "Find", "UpdateProject"
    }  # fmt: skip
