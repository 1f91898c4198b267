"""Following up through the API: what the noun says can be done is what the verbs do."""

from typing import Any

import pytest

from models import Company, Contractor, Invitation, Job, Member
from models.base import now
from models.contractor import ContractorStatus
from models.invitation import InvitationStatus, LetterBlock
from models.inviting import Terms, invite
from models.onboarding import DeliveryStatus
from tests.asking import Api
from tests.conftest import Clock, with_policy
from tests.models.following import excluded, latest, mailed

CAN = "canResend canRevoke canCorrect canCopyLink resendAvailableAt"
CARD = f"query($id: ID!) {{ company {{ contractor(id: $id) {{ invitation {{ {CAN} }} }} }} }}"
RESEND = """mutation($input: ResendInvitationsInput!, $key: String) {
  resendInvitations(input: $input, idempotencyKey: $key) {
    ... on ResendInvitationsPayload { results { id outcome contractor { id } } }
    ... on Problem { code } ... on TooManyItems { limit } } }"""
EXCLUDE = """mutation($input: ExcludeContractorsInput!) { excludeContractors(input: $input) {
    ... on ExcludeContractorsPayload { results { id outcome contractor { status } } }
    ... on Problem { code path } ... on InvalidInput { issues { code path } } } }"""


async def can(api: Api, by: Member, row: Contractor) -> dict[str, Any]:
    answer = await api.ask(CARD, {"id": row.type_id}, by=by)
    found: dict[str, Any] = answer["company"]["contractor"]["invitation"]
    return found


P, E = InvitationStatus.PENDING, InvitationStatus.EXPIRED


@pytest.mark.parametrize(
    ("status", "delivery", "expected"),
    [
        (P, DeliveryStatus.QUEUED, (False, True, True, True)),
        (P, DeliveryStatus.SENT, (True, True, True, True)),
        (P, DeliveryStatus.BOUNCED, (True, True, True, True)),
        (E, DeliveryStatus.SENT, (True, True, True, False)),
        (E, DeliveryStatus.QUEUED, (True, True, True, False)),
        (InvitationStatus.REVOKED, DeliveryStatus.SENT, (False, False, False, False)),
        (InvitationStatus.ACCEPTED, DeliveryStatus.SENT, (False, False, False, False)),
        (InvitationStatus.DECLINED, DeliveryStatus.SENT, (False, False, False, False)),
    ],
)
async def test_the_noun_says_what_can_be_done(
    api: Api,
    ada: Member,
    bo: Contractor,
    status: InvitationStatus,
    delivery: DeliveryStatus,
    expected: tuple[bool, ...],
):
    await Invitation.all().update(status=status, delivery=delivery)

    found = await can(api, ada, bo)

    names = ("canResend", "canRevoke", "canCorrect", "canCopyLink")
    assert tuple(found[name] for name in names) == expected
    assert (found["resendAvailableAt"] is not None) == expected[0]


async def test_the_time_that_it_names_is_when_it_can_be_sent_again(
    api: Api, ada: Member, bo: Contractor, clock: Clock
):
    await mailed(bo)

    found = await can(api, ada, bo)
    assert (found["canResend"], found["resendAvailableAt"] > now().isoformat()[:19]) == (
        False,
        True,
    )
    clock.move(seconds=61)

    assert (await can(api, ada, bo))["canResend"]


async def test_a_repetition_under_a_key_is_answered_as_the_first_was(
    api: Api, ada: Member, bo: Contractor, clock: Clock
):
    await mailed(bo)
    clock.move(minutes=2)
    given = {"input": {"contractorIds": [bo.type_id, "no id"]}, "key": "k"}

    answers = [(await api.ask(RESEND, given, by=ada))["resendInvitations"] for _ in range(2)]

    assert answers[0] == answers[1]
    assert [each["outcome"] for each in answers[0]["results"]] == ["RESENT", "NOT_FOUND"]
    assert await Job.filter(kind="send_invitation").count() == 2


async def test_more_than_a_call_takes_is_refused_as_a_whole(api: Api, ada: Member, bo: Contractor):
    with_policy(bulk_items=2)
    given = {"input": {"contractorIds": [bo.type_id] * 3}}

    answer = await api.ask(RESEND, given, by=ada)

    assert answer["resendInvitations"] == {"code": "TOO_MANY_ITEMS", "limit": 2}


async def test_many_are_excluded_in_order_by_as_many_statements_as_a_few(api: Api, ada: Member):
    sent = await invite(ada, [f"p{n}@work.example" for n in range(40)], Terms())
    ids = [each.contractor.type_id for each in sent if each.contractor]

    few = await api.ask(EXCLUDE, {"input": {"contractorIds": ids[:2]}}, by=ada)
    many = await api.ask(EXCLUDE, {"input": {"contractorIds": ids[2:]}}, by=ada)

    results = many["excludeContractors"]["results"]
    assert [each["id"] for each in results] == ids[2:]
    assert {each["contractor"]["status"] for each in results} == {ContractorStatus.EXCLUDED.value}
    assert len(many.statements) <= len(few.statements) + 2
    assert (await latest(sent[0].contractor)).status is InvitationStatus.REVOKED  # type: ignore[arg-type]


async def test_a_reason_that_cannot_be_kept_excludes_nobody(api: Api, ada: Member, bo: Contractor):
    given = {"input": {"contractorIds": [bo.type_id], "reason": "x" * 301}}

    answer = await api.ask(EXCLUDE, given, by=ada)

    assert answer["excludeContractors"]["issues"] == [{"code": "TOO_LONG", "path": ["reason"]}]
    assert (await Contractor.get(id=bo.id)).status is ContractorStatus.INVITED


async def test_the_row_says_whether_reminding_and_excluding_would_do_anything(
    api: Api, ada: Member, bo: Contractor, clock: Clock
):
    async def pressable() -> tuple[bool, bool]:
        answer = await api.ask(
            "{ company { contractors { nodes { canRemind canExclude } } } }", by=ada
        )
        [row] = answer["company"]["contractors"]["nodes"]
        return row["canRemind"], row["canExclude"]

    assert await pressable() == (False, True)  # its letter has yet to leave
    await mailed(bo)
    assert await pressable() == (False, True)
    clock.move(days=2)
    assert await pressable() == (True, True)
    await Company.all().update(letters_held=True)
    assert await pressable() == (False, True)
    await Company.all().update(letters_held=False)
    await LetterBlock.create(company_id=bo.company_id, email_key=bo.email_key)
    assert await pressable() == (False, True)
    await excluded(ada, bo)
    assert await pressable() == (False, False)
