"""What docs/importing.md shows works as shown."""

import re
from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from models import Import, Member, Task
from models.imports.amounts import read_amount
from models.imports.dates import read_date
from models.imports.imported import ImportStatus
from models.problems import Issue
from tests.app.running import Running, running
from tests.asking import Api

GUIDE = Path("docs/importing.md").read_text(encoding="utf-8")
OPERATIONS = {
    re.search(r"(?:mutation|query|subscription) (\w+)", text)[1]: text  # type: ignore[index]
    for text in re.findall(r"```graphql\n(.*?)```", GUIDE, re.DOTALL)
}
FILE = (
    b"Contractor email,Amount,Currency,Service id,Task description\n"
    b"bo@work.example,5,EUR,design,Draw\n"
    b"di@work.example,1.234,EUR,design,Draw\n"
)


@pytest.fixture
async def service(database: str, tmp_path: Path) -> AsyncIterator[Running]:
    async with running(tmp_path) as found:
        yield found


async def imported(service: Running, member: Member, *, dry_run: bool) -> str:
    headers = await service.token(member.account)
    stored = await service.client.post(
        "/uploads", params={"filename": "work.csv"}, content=FILE, headers=headers
    )
    given = {"uploadId": stored.json()["id"], "dryRun": dry_run}
    answer = await service.ask(OPERATIONS["ImportTasks"], member.account, input=given)
    await service.drain(lambda job: job.kind in ("check_import", "commit_import"))
    return str(answer["data"]["importTasks"]["import"]["id"])


async def test_its_operations_check_show_and_commit(service: Running, ada: Member):
    id = await imported(service, ada, dry_run=True)

    shown = await service.ask(OPERATIONS["Preview"], ada.account, id=id, problem="AMBIGUOUS")
    done = await service.ask(OPERATIONS["CommitImport"], ada.account, input={"importId": id})
    await service.drain(lambda job: job.kind == "commit_import")
    late = await service.ask(OPERATIONS["CancelImport"], ada.account, input={"importId": id})

    found: dict[str, Any] = shown["data"]["company"]["import"]
    assert (found["status"], found["counts"]["valid"], found["counts"]["invalid"]) == (
        "CHECKED", 1, 1,
    )  # fmt: skip
    assert [row["number"] for row in found["rows"]["nodes"]] == [3]
    assert done["data"]["commitImport"]["import"]["status"] == "COMMITTING"
    assert late["data"]["cancelImport"]["status"] == "COMMITTED"
    assert await Task.all().count() == 1


async def test_its_one_call_commits_too(service: Running, ada: Member):
    await imported(service, ada, dry_run=False)

    assert (await Import.get()).status is ImportStatus.COMMITTED


async def test_its_stream_ends_with_the_import(api: Api, service: Running, ada: Member):
    id = await imported(service, ada, dry_run=False)

    told = [
        event.data["importProgress"]
        async for event in api.follow(OPERATIONS["ImportProgress"], {"id": id}, by=ada)
    ]

    assert [(t["status"], t["rowsChecked"], t["rowsCommitted"]) for t in told] == [
        ("COMMITTED", 2, 1)
    ]


def test_its_table_of_cells_is_what_the_readers_do():
    for text in ("1500.50", "1500,50", "1 500,50", "1.500,50", "1,500.50"):
        assert text in GUIDE
        assert read_amount(text, "USD") == 150050
    for text in ("2026-03-31", "31.03.2026"):
        assert text in GUIDE
        assert read_date(text) == date(2026, 3, 31)
    ambiguous = [read_amount("1.234", "USD"), read_date("03/04/2026")]
    assert [issue.code for issue in ambiguous if isinstance(issue, Issue)] == ["AMBIGUOUS"] * 2
