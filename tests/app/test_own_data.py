"""A person's own data, from the request to the file."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import orjson
import pytest

from app.jobs import GIVEN_UP
from models import Contractor, DataExport, Job, Member, Profile
from models.data_export import DataExportState
from models.erasing import erase_address
from models.inviting import Terms, invite
from models.moving import ACCEPT
from models.retention import prune
from tests.app.running import Running, running
from tests.asking import document, give_task
from tests.conftest import Clock

EXPORT, MINE = document("export-my-data"), document("my-exports")


@pytest.fixture
async def service(database: str, tmp_path: Path) -> AsyncIterator[Running]:
    async with running(tmp_path) as found:
        yield found


async def ready(service: Running, di: Contractor) -> Any:
    """Ask for an export, have it made and the letter sent; return it as the person sees it."""
    await service.ask(EXPORT, di.account)
    service.mailer.sent.clear()
    await service.drain(lambda job: "data_export" in job.kind)
    [found] = (await service.ask(MINE, di.account))["data"]["viewer"]["dataExports"]
    return found


async def test_L3_the_file_holds_what_is_the_persons_own_and_nothing_of_others(
    service: Running, ada: Member, eve: Member, di: Contractor
):
    account = di.account
    assert account
    await (await Profile.get(account_id=account.id)).set(tax_number="86095742719")
    await di.set(feature="our secret remark", display_name="Difficult Di")
    await invite(eve, ["di@work.example"], Terms(message="Join Globex"))
    await give_task(ada, di, (account, ACCEPT), title="A poster")

    found = await ready(service, di)
    answer = await service.client.get(found["url"])

    assert answer.headers["content-type"] == "application/json"
    assert "attachment" in answer.headers["content-disposition"]
    data = orjson.loads(answer.content)
    assert data["account"]["email"] == "di@work.example"
    assert (data["profile"]["last_name"], data["profile"]["tax_number"]) == (
        "Álvarez", "86095742719",
    )  # fmt: skip
    assert {c["kind"] for c in data["consents"]} == {"SERVICE_AGREEMENT", "PRIVACY_POLICY"}
    assert [t["company"] for t in data["teams"]] == ["Acme"]
    assert [(t["title"], t["amount"], t["currency"]) for t in data["tasks"]] == [
        ("A poster", "1500.00", "USD")
    ]
    assert {i["company"] for i in data["invitations"]} == {"Acme", "Globex"}
    assert data["sessions"]
    for foreign in ("our secret remark", "Difficult Di", "ada@acme.example", "password", "token"):
        assert foreign not in answer.text


async def test_the_letter_leads_to_the_sign_in_and_not_to_the_file(
    service: Running, di: Contractor
):
    found = await ready(service, di)

    [(to, message)] = service.mailer.sent
    text = message.get_body(("plain",)).get_content()
    assert to == "di@work.example"
    assert "/go/sign-in" in text
    assert "/files/" not in text
    assert found["state"] == "READY"


async def test_at_rest_the_file_is_ciphertext(service: Running, di: Contractor):
    await ready(service, di)

    stored = [
        path.read_bytes() for path in service.parts.settings.data_dir.rglob("*") if path.is_file()
    ]
    assert any(content.startswith(b"MF1") for content in stored)
    assert not any(b"di@work.example" in content for content in stored)


async def test_the_link_lasts_five_minutes_and_the_file_a_week(
    service: Running, di: Contractor, clock: Clock
):
    found = await ready(service, di)
    export = await DataExport.get()
    clock.move(minutes=6)
    assert (await service.client.get(found["url"])).status_code == 404

    clock.move(days=8)
    await prune(service.parts.files)

    assert await DataExport.all().count() == 0
    assert [key async for key in service.parts.files.every_key()] == []
    assert export.file_key


async def test_preparing_twice_makes_one_file_and_one_letter(service: Running, di: Contractor):
    await service.ask(EXPORT, di.account)
    job = await Job.get(kind="prepare_data_export")

    await service.do(job)
    await service.do(job)

    assert len([key async for key in service.parts.files.every_key()]) == 1
    assert await Job.filter(kind="send_data_export_ready").count() == 1


async def test_an_export_of_somebody_erased_meanwhile_leaves_nothing(
    service: Running, di: Contractor
):
    await service.ask(EXPORT, di.account)
    await erase_address("di@work.example")

    await service.drain(lambda job: "data_export" in job.kind)

    assert await DataExport.all().count() == 0
    assert [key async for key in service.parts.files.every_key()] == []
    assert service.mailer.sent == []


async def test_after_a_failure_another_may_be_asked_for_at_once(service: Running, di: Contractor):
    await service.ask(EXPORT, di.account)
    job = await Job.get(kind="prepare_data_export")

    await GIVEN_UP[job.kind](service.parts.desk, job)
    answer = await service.ask(EXPORT, di.account)

    assert answer["data"]["exportMyData"]["dataExport"]["state"] == "PREPARING"
    assert await DataExport.filter(state=DataExportState.FAILED).count() == 1
