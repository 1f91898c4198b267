"""What the page on identity shows works as shown."""

import re
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import orjson
import pytest

from models import Account, Contractor, KycCheck, PaymentMethod
from models.base import now
from models.kyc.checking import start_kyc
from models.profile import KycStatus
from models.vendor import signature_of
from tests.app.running import Running, running
from tests.conftest import with_policy
from tests.models.identity import SECRET, VENDOR

PAGE = Path("docs/identity.md").read_text(encoding="utf-8")
OPERATIONS = {
    re.search(r"(?:mutation|query) (\w+)", text)[1]: text  # type: ignore[index]
    for text in re.findall(r"```graphql\n(.*?)```", PAGE, re.DOTALL)
}
PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"


@pytest.fixture
async def service(database: str, tmp_path: Path) -> AsyncIterator[Running]:
    async with running(tmp_path) as found:
        yield found


async def test_its_operations_do_what_it_says(service: Running, di: Contractor, sam: Account):
    person = di.account

    async def ask(name: str, by: Account | None, **given: object) -> Any:
        answered = await service.ask(OPERATIONS[name], by, **({"input": given} if given else {}))
        assert "errors" not in answered, answered
        [found] = answered["data"].values()
        assert "code" not in found, found
        return found

    assert (await ask("StartKyc", person))["kyc"]["status"] == "IN_PROGRESS"
    [path] = re.findall(r'"\$HOST(/uploads\S+)"', PAGE)
    headers = await service.token(person) if person else {}
    upload = await service.client.post(path, content=PNG, headers=headers)
    assert upload.status_code == 201
    documents = [{"uploadId": upload.json()["id"], "kind": "PASSPORT"}]
    sent = await ask("SubmitKyc", person, documents=documents)
    assert sent["kyc"]["status"] == "PENDING_REVIEW"
    [waiting] = (await ask("Queues", sam))["kycQueue"]["nodes"]
    assert waiting["person"]["lastName"] == "Álvarez"
    done = await ask("DecideKyc", sam, kycId=waiting["id"], decision="APPROVE")
    assert done["kyc"]["status"] == "APPROVED"

    wish = {"wanted": "SELF_EMPLOYED", "registrationNumber": "77"}
    request = (await ask("RequestTaxStatusChange", person, **wish))["request"]
    [asked] = (await ask("Queues", sam))["taxQueue"]["nodes"]
    assert (asked["id"], asked["registrationNumber"]) == (request["id"], "77")
    done = await ask("DecideTaxStatus", sam, requestId=request["id"], approve=True)
    assert done["request"]["state"] == "APPROVED"

    given = {"kind": "CARD", "currency": "EUR", "mask": "•••• 4242"}
    linked = (await ask("LinkPaymentMethod", person, **given))["paymentMethod"]
    [shown] = (await ask("Queues", sam))["paymentQueue"]["nodes"]
    assert shown["mask"] == linked["mask"]
    chosen = {"paymentMethodId": linked["id"]}
    done = await ask("ConfirmPaymentMethod", sam, **chosen, decision="CONFIRM")
    assert done["paymentMethod"]["status"] == "LINKED"
    mine = await ask("Identity", person)
    assert mine["kyc"]["status"] == "APPROVED"
    assert mine["taxStatusRequest"]["state"] == "APPROVED"
    assert [m["status"] for m in mine["paymentMethods"]] == ["LINKED"]
    assert await ask("RemovePaymentMethod", person, **chosen) == {"removed": True}
    assert await PaymentMethod.all().count() == 0
    assert len(OPERATIONS) == 10


async def test_its_event_is_taken(service: Running, di: Contractor):
    assert di.account
    with_policy(kyc_vendor=VENDOR)
    check = await start_kyc(di.account)
    [shown] = re.findall(r"```json\n(.*?)```", PAGE, re.DOTALL)
    event = {**orjson.loads(shown), "reference": check.type_id, "occurredAt": now()}
    body, moment = orjson.dumps(event), str(int(now().timestamp()))
    signed = signature_of(SECRET, f"evt-1.{moment}.".encode() + body).decode()

    answer = await service.client.post(
        "/hooks/kyc/idcheck",
        content=body,
        headers={
            "webhook-id": "evt-1",
            "webhook-timestamp": moment,
            "webhook-signature": f"v1,{signed}",
        },
    )

    assert answer.json() == {"outcome": "APPLIED"}
    assert (await KycCheck.get()).status is KycStatus.APPROVED


def test_every_setting_that_it_names_is_one():
    from app.settings import Settings
    from models.policy import Policy

    known = {f"MUSTER_{name.upper()}" for name in (*Settings.model_fields, *Policy.__annotations__)}

    assert set(re.findall(r"`(MUSTER_\w+)`", PAGE)) - known == set()
