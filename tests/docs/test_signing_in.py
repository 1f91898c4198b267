"""The guide to signing in, played from its own operations."""

import re
from pathlib import Path
from typing import Any

import pytest
from graphql import OperationDefinitionNode, parse

from models import Member
from tests.asking import Api, api, surface, throttle
from tests.conftest import PASSWORD, Clock
from tests.models.devices import App
from tests.resolvers.test_sign_in import code_of

__all__ = ["api", "surface", "throttle"]

GUIDE = Path("docs/signing-in.md").read_text(encoding="utf-8")


def _named(text: str) -> str:
    [operation] = parse(text).definitions
    assert isinstance(operation, OperationDefinitionNode)
    assert operation.name
    return operation.name.value


OPERATIONS = {_named(t): t for t in re.findall(r"```graphql\n(.*?)```", GUIDE, re.DOTALL)}


class Reader:
    """Somebody who types what the guide says."""

    def __init__(self, api: Api, by: Member) -> None:
        self.api, self.by, self.played = api, by, set[str]()

    async def play(self, name: str, *, signed_in: bool = True, **variables: Any) -> Any:
        self.played.add(name)
        by = self.by if signed_in else None
        answer = await self.api.ask(OPERATIONS[name], variables, by=by)
        assert answer.errors == []
        [found] = answer.data.values()
        return found


@pytest.fixture
def reader(api: Api, ada: Member) -> Reader:
    return Reader(api, ada)


async def test_the_guide_can_be_followed_from_the_first_code_to_the_last(
    reader: Reader, clock: Clock
):
    who = {"email": "ada@acme.example", "password": PASSWORD}
    sent = await reader.play("SignIn", signed_in=False, **who)
    clock.move(seconds=61)
    sent = await reader.play("SendAgain", signed_in=False, challengeId=sent["challengeId"])
    given = {"challengeId": sent["challengeId"], "code": await code_of(sent), "trust": True}
    done = await reader.play("Verify", signed_in=False, **given)
    again = await reader.play("SignIn", signed_in=False, **who, deviceToken=done["deviceToken"])
    assert again["__typename"] == "SignInPayload"
    [device] = (await reader.play("Factors"))["trustedDevices"]
    removed = await reader.play("Remove", ids=[device["id"]])
    assert removed["trustedDevices"] == []

    app = App((await reader.play("Start"))["secret"])
    codes = (await reader.play("Confirm", code=app.code(-1)))["recoveryCodes"]
    sent = await reader.play("SignIn", signed_in=False, **who)
    assert sent["channel"] == "APP"
    given = {"challengeId": sent["challengeId"], "code": app.code(), "trust": False}
    done = await reader.play("Verify", signed_in=False, **given)
    assert done["account"]["email"] == "ada@acme.example"

    clock.move(minutes=11)
    assert (await reader.play("Start"))["code"] == "STEP_UP_REQUIRED"
    sent = await reader.play("Begin")
    proven = await reader.play("StepUp", challengeId=sent["challengeId"], code=codes[0])
    assert proven["provenUntil"]
    assert (await reader.play("Factors"))["totp"]["recoveryCodesLeft"] == 9
    assert reader.played == set(OPERATIONS)


def test_P8_the_guide_says_that_a_mailed_code_is_one_factor_with_the_mailbox():
    assert "one factor with the mailbox" in GUIDE
    assert "Offer the authenticator app" in GUIDE
