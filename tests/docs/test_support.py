"""What the page on support shows works as shown."""

import re
from collections.abc import AsyncIterator
from contextlib import aclosing
from pathlib import Path
from typing import Any

import pytest

from app.settings import Settings
from models import Account, Contractor
from models.policy import Policy
from models.support.thread import SupportState
from schema.support import place_of
from tests.app.running import Running, running
from tests.asking import Api, soon
from tests.models.identity import verified

PAGE = Path("docs/support.md").read_text(encoding="utf-8")
OPERATIONS = {
    re.search(r"(?:mutation|query|subscription) (\w+)", text)[1]: text  # type: ignore[index]
    for text in re.findall(r"```graphql\n(.*?)```", PAGE, re.DOTALL)
}
PDF = b"%PDF-1.7 an extract from the register"


@pytest.fixture
async def service(database: str, tmp_path: Path) -> AsyncIterator[Running]:
    async with running(tmp_path) as found:
        yield found


async def test_its_operations_do_what_it_says(
    service: Running, api: Api, di: Contractor, dilara: Account, sam: Account
):
    await verified(dilara)

    async def ask(name: str, by: Account, /, **variables: object) -> Any:
        answered = await service.ask(OPERATIONS[name], by, **variables)
        assert "errors" not in answered, answered
        [found] = answered["data"].values()
        assert "code" not in found, found
        return found

    async def do(name: str, by: Account, **given: object) -> Any:
        return await ask(name, by, input=given)

    wish = {"wanted": "INDIVIDUAL_ENTREPRENEUR", "registrationNumber": "77"}
    request = (await do("RequestTaxStatusChange", dilara, **wish))["request"]
    said = {"subject": "My details", "body": "Here", "taxStatusRequestId": request["id"]}
    thread = (await do("OpenSupportThread", dilara, **said))["thread"]
    assert thread["state"] == "OPEN"
    [path] = re.findall(r'"\$HOST(/uploads\S+)"', PAGE)
    headers = await service.token(dilara)
    upload = await service.client.post(path, content=PDF, headers=headers)
    more = {"threadId": thread["id"], "body": "And this", "uploadIds": [upload.json()["id"]]}
    posted = (await do("PostSupportMessage", dilara, **more))["supportMessage"]
    assert posted["attachments"][0]["mediaType"] == "application/pdf"

    [waiting] = (await ask("SupportDesk", sam))["supportThreads"]["nodes"]
    assert (waiting["id"], waiting["taxStatusRequest"]["id"]) == (thread["id"], request["id"])
    read = (await ask("SupportThread", sam, id=thread["id"]))["supportThread"]
    assert read["taxStatusRequest"]["registrationNumber"] == "77"
    assert [m["body"] for m in read["messages"]["nodes"]] == ["And this", "Here"]
    file = await service.client.get(read["messages"]["nodes"][0]["attachments"][0]["url"])
    assert file.content == PDF
    given = {"threadId": thread["id"], "body": "Thank you"}
    assert (await do("AnswerSupportThread", sam, **given))["thread"]["state"] == "WAITING"

    mine = await ask("MySupport", dilara)
    assert (mine["unreadSupportMessages"], mine["supportThreads"]["nodes"][0]["state"]) == (
        1,
        "WAITING",
    )
    done = await do("ReadSupportThread", dilara, threadId=thread["id"])
    assert done["thread"] == {"unreadCount": 0}
    document = OPERATIONS["SupportMessages"]
    async with aclosing(api.follow(document, {"after": place_of(None)}, by=dilara)) as events:
        told = [(await soon(anext(events))).data for _ in range(3)]
    assert [each and each["supportMessages"]["body"] for each in told] == [
        "Here",
        "And this",
        "Thank you",
    ]
    assert len(OPERATIONS) == 9


def test_its_table_names_every_state():
    assert re.findall(r"^\| ([A-Z]+) \|", PAGE, re.MULTILINE) == [s.value for s in SupportState]


def test_every_setting_that_it_names_is_one():
    known = {f"MUSTER_{name.upper()}" for name in (*Settings.model_fields, *Policy.__annotations__)}

    assert set(re.findall(r"`(MUSTER_\w+)`", PAGE)) - known == set()
