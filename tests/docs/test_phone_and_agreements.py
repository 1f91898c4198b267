"""What the page on phone numbers and agreements shows works as shown."""

import re
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from models import Account, Agreement, Contractor, OtpChallenge
from models.account import Locale
from models.consent import AgreementKind
from models.otp import OtpPurpose
from tests.app.running import Running, running
from tests.conftest import with_policy

PAGE = Path("docs/phone-and-agreements.md").read_text(encoding="utf-8")
OPERATIONS = {
    re.search(r"(?:mutation|query) (\w+)", text)[1]: text  # type: ignore[index]
    for text in re.findall(r"```graphql\n(.*?)```", PAGE, re.DOTALL)
}


@pytest.fixture
async def service(database: str, tmp_path: Path) -> AsyncIterator[Running]:
    async with running(tmp_path) as found:
        yield found


async def test_its_operations_do_what_it_says(service: Running, di: Contractor, sam: Account):
    with_policy(can_text=True)
    me = await Account.get(id=di.account_id)
    headers = await service.token(me)

    async def ask(name: str, **variables: object) -> Any:
        body = {"query": OPERATIONS[name], "variables": variables}
        reply = (await service.client.post("/graphql", json=body, headers=headers)).json()
        assert "errors" not in reply, reply
        [found] = reply["data"].values()
        return found

    wrong = await ask("RequestPhoneOtp", input={"phone": "call me"})
    assert [issue["code"] for issue in wrong["issues"]] == ["PHONE_CHARACTER"]
    sent = await ask("RequestPhoneOtp", input={"phone": "(01512) 345-6789"})
    assert sent["channel"] == "SMS"
    code = (await OtpChallenge.get(purpose=OtpPurpose.PHONE)).current_code()
    done = await ask("ConfirmPhone", input={"challengeId": sent["challengeId"], "code": code})
    assert done["account"]["phone"] == "+4915123456789"
    text = {"title": "Privacy", "body": "We keep little."}
    published = await service.ask(
        OPERATIONS["PublishAgreement"],
        sam,
        input={"kind": "PRIVACY_POLICY", "en": text, "ru": text},
        key="once",
    )
    assert published["data"]["publishAgreement"]["agreement"]["version"] == 2
    [due] = (await ask("MyConsents"))["consentsDue"]
    assert due["kind"] == "PRIVACY_POLICY"
    [new] = await Agreement.filter(kind=AgreementKind.PRIVACY_POLICY, version=2, locale=Locale.RU)
    accepted = await ask("AcceptAgreements", input={"agreementIds": [new.type_id]})
    assert accepted == {"consentsDue": []}
    assert len((await ask("MyConsents"))["consents"]) == 3
    seen = await service.ask(OPERATIONS["ConsentsOf"], sam, accountId=me.type_id)
    assert len(seen["data"]["staff"]["consents"]) == 3
    chosen = await ask("ChooseLetters", input={"lettersOff": ["TASKS_WAITING"]})
    assert chosen == {"account": {"lettersOff": ["TASKS_WAITING"]}}
    assert len(OPERATIONS) == 7
