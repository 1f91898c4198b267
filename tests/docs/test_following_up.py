"""docs/following-up.md works as shown."""

import re
from pathlib import Path

import pytest
from graphql import parse

from models import Contractor, Member
from tests.asking import Api
from tests.conftest import Clock
from tests.models.following import excluded, mailed

PAGE = Path("docs/following-up.md").read_text(encoding="utf-8")
OPERATIONS = {
    parse(text).definitions[0].name.value: text  # type: ignore[attr-defined]
    for text in re.findall(r"```graphql\n(.*?)```", PAGE, re.DOTALL)
}
OUTCOMES = {
    "ResendInvitations": "RESENT",
    "RemindContractors": "REMINDED",
    "RevokeInvitations": "REVOKED",
    "ExcludeContractors": "EXCLUDED",
    "InviteAgain": "REINVITED",
}


def test_there_is_an_example_of_everything():
    assert list(OPERATIONS) == [
        "Stuck", "ResendInvitations", "CorrectInvitation", "CopyInvitationLink",
        "RemindContractors", "ChooseReminders", "RevokeInvitations", "ExcludeContractors",
        "InviteAgain",
    ]  # fmt: skip


@pytest.mark.parametrize("name", OPERATIONS)
async def test_its_examples_do_what_they_say(
    api: Api, ada: Member, bo: Contractor, clock: Clock, name: str
):
    await mailed(bo)
    clock.move(days=2)
    if name == "InviteAgain":
        await excluded(ada, bo)

    answer = await api.ask(OPERATIONS[name], {"id": bo.type_id}, by=ada)

    [found] = answer.data.values()
    assert answer.errors == []
    assert "code" not in found
    if name in OUTCOMES:
        assert [each["outcome"] for each in found["results"]] == [OUTCOMES[name]]
    if name == "CopyInvitationLink":
        assert "/go/invitation#token=" in found["link"]
    if name == "Stuck":
        [row] = found["contractors"]["nodes"]
        assert row["invitation"]["canResend"]
        assert row["invitation"]["canCopyLink"]
