"""What the page on letters shows works as shown."""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import orjson
import pytest

from app.settings import Settings
from emails.receipt import names_nobody
from models import Contractor, Invitation, Member
from models.base import now
from models.onboarding import DeliveryStatus
from models.policy import Policy
from models.vendor import Vendor, signature_of
from tests.app.running import Running, promised, running
from tests.conftest import with_policy

PAGE = Path("docs/delivery.md").read_text(encoding="utf-8")
SECRET = b"a secret that the vendor of mail shares with us"


@pytest.fixture
async def service(database: str, tmp_path: Path) -> AsyncIterator[Running]:
    async with running(tmp_path) as found:
        yield found


async def test_its_query_and_its_event_work(service: Running, ada: Member, bo: Contractor):
    with_policy(email_vendor=Vendor("postie", "", (SECRET,)))
    await service.do(await promised("send_invitation"))
    [shown] = re.findall(r"```json\n(.*?)```", PAGE, re.DOTALL)
    told = {"messageId": (await Invitation.get()).message_id, "occurredAt": now()}
    body, moment = orjson.dumps({**orjson.loads(shown), **told}), str(int(now().timestamp()))
    signed = signature_of(SECRET, f"e1.{moment}.".encode() + body).decode()
    headers = {"webhook-id": "e1", "webhook-timestamp": moment, "webhook-signature": f"v1,{signed}"}

    answer = await service.client.post("/hooks/email/postie", content=body, headers=headers)
    [query] = re.findall(r"```graphql\n(.*?)```", PAGE, re.DOTALL)
    found = await service.ask(query, ada.account, company=ada.company.type_id)

    assert answer.json() == {"outcome": "APPLIED"}
    [contractor] = found["data"]["company"]["contractors"]["nodes"]
    assert contractor["invitation"]["delivery"] == "BOUNCED"
    assert contractor["invitation"]["deliveryDetail"] == orjson.loads(shown)["reason"]
    assert names_nobody(orjson.loads(shown)["code"])


def test_it_tells_every_state():
    assert re.findall(r"^\| ([A-Z]+) \|", PAGE, re.MULTILINE) == [s.value for s in DeliveryStatus]


def test_every_setting_that_it_names_is_one():
    known = {f"MUSTER_{name.upper()}" for name in (*Settings.model_fields, *Policy.__annotations__)}

    assert set(re.findall(r"`(MUSTER_\w+)`", PAGE)) - known == set()
