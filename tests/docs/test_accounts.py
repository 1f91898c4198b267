"""What the page on accounts shows works as shown."""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from models import Account, Contractor, Invitation, Member, OtpChallenge, Recovery
from models.invitation import InvitationStatus
from models.otp import OtpPurpose
from models.recovering import answer
from tests.app.running import Running, running
from tests.conftest import token_of

PAGE = Path("docs/accounts.md").read_text(encoding="utf-8")
OPERATIONS = {
    re.search(r"(?:mutation|query) (\w+)", text)[1]: text  # type: ignore[index]
    for text in re.findall(r"```graphql\n(.*?)```", PAGE, re.DOTALL)
}
NEW = "quiet lamps over Oslo"


@pytest.fixture
async def service(database: str, tmp_path: Path) -> AsyncIterator[Running]:
    async with running(tmp_path) as found:
        yield found


async def test_its_operations_do_what_it_says(service: Running, ada: Member, bo: Contractor):
    async def ask(name: str, by: Account | None = None, **given: object) -> object:
        answered = await service.ask(OPERATIONS[name], by, **({"input": given} if given else {}))
        assert "errors" not in answered, answered
        [found] = answered["data"].values()
        return found

    assert await ask("Recover", email="ada@acme.example") == {"accepted": True}
    recovery = await Recovery.get()
    await answer(recovery)
    assert await ask("ResetPassword", token=recovery.token, password=NEW) == {"reset": True}
    link = await token_of(bo)
    await Invitation.all().update(status=InvitationStatus.EXPIRED)
    assert await ask("AskForInvitation", token=link) == {"asked": True}
    me = await Account.get(id=ada.account_id)
    given = {"currentPassword": NEW, "newPassword": "loud lamps under Oslo"}
    assert await ask("ChangePassword", me, **given) == {"changed": True}
    sessions = (await ask("Sessions", me))["sessions"]  # type: ignore[index]
    assert [s["current"] for s in sessions] == [True, False]
    assert await ask("EndSessions", me, allOthers=True) == {"ended": 2}
    me_again = await service.token(me)
    address = OPERATIONS["ChangeEmail"]

    async def change(**given: object) -> dict[str, object]:
        body = {"query": address, "variables": {"input": given}}
        reply = await service.client.post("/graphql", json=body, headers=me_again)
        return dict(reply.json()["data"]["changeEmail"])

    sent = await change(email="ada@home.example")
    code = (await OtpChallenge.get(purpose=OtpPurpose.EMAIL_CHANGE)).current_code()
    done = await change(challengeId=sent["challengeId"], code=code)
    assert done == {"account": {"email": "ada@home.example"}}
    assert len(OPERATIONS) == 7
