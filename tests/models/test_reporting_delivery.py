"""What is heard of a letter: once, in any order, of that letter and that address alone."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest

from models import (
    Account,
    Change,
    Contractor,
    Invitation,
    Job,
    Member,
    MemberInvitation,
    SuppressedAddress,
    VendorEvent,
)
from models.base import now
from models.change import ChangeType
from models.erasing import erase_address
from models.invitation import InvitationStatus, LetterKind
from models.letter_id import letter_id
from models.onboarding import DeliveryStatus, StageKey
from models.policy import policy
from models.problems import NotFound
from models.reminding import remind_before_expiry
from models.reporting_delivery import REPORTED, DeliveryReport, report_delivery
from models.suppression import SuppressionReason, suppress, unsuppress
from models.transaction import transaction
from models.vendor import EventOutcome
from tests.app.running import Running, promised, running
from tests.conftest import Clock, with_policy
from tests.models.hiring import hire

BO = "bo@work.example"
DELIVERED, DEFERRED, BOUNCED, COMPLAINED = REPORTED
APPLIED, DUPLICATE, STALE, IGNORED = EventOutcome


@pytest.fixture
async def service(database: str, tmp_path: Path) -> AsyncIterator[Running]:
    async with running(tmp_path) as found:
        yield found


async def sent(invitation: Invitation | MemberInvitation) -> str:
    """The relay took the newest letter; return its id."""
    kind = "send_invitation" if isinstance(invitation, Invitation) else "send_member_invitation"
    newest = await Job.filter(kind=kind).order_by("-id").first()
    assert newest
    id = letter_id(newest, invitation.email)
    assert await invitation.note_sending(f"<{id}@muster.example>")
    await invitation.note_sent(f"<{id}@muster.example>", _kind(invitation))
    return id


def _kind(invitation: Invitation | MemberInvitation) -> LetterKind | None:
    return LetterKind.INVITATION if isinstance(invitation, Invitation) else None


async def report(
    letter: str, delivery: DeliveryStatus = BOUNCED, *, source: str = "DSN", **values: Any
) -> EventOutcome:
    occurred_at = values.pop("occurred_at", now())
    return await report_delivery(
        source, DeliveryReport(letter, delivery, occurred_at, **{"reason": "said so", **values})
    )


async def job(kind: str, **args: str) -> Job:
    async with transaction():
        return await Job.later(kind, **args)


async def of(bo: Contractor) -> Invitation:
    return await Invitation.get(contractor=bo)


async def test_a_bounce_fails_the_stage_tells_the_company_and_nothing_personal(bo: Contractor):
    letter = await sent(await of(bo))
    before = await Change.all().count()

    assert await report(letter, reason="550 5.1.1 <bo@work.example> unknown") is APPLIED

    invitation = await of(bo)
    assert invitation.delivery is BOUNCED
    assert invitation.delivery_detail == "550 5.1.1 <bo@work.example> unknown"
    row = await Contractor.get(id=bo.id)
    assert (row.current_stage, row.stages[0]["state"]) == (StageKey.INVITATION, "FAILED")
    changes = await Change.all().order_by("seq").offset(before)
    assert ChangeType.INVITATION_BOUNCED in {c.type for c in changes}
    assert "bo@" not in str([c.data for c in changes])


async def test_an_arrival_completes_the_stage_and_is_told(bo: Contractor):
    letter = await sent(await of(bo))

    assert await report(letter, DELIVERED, reason="250 OK") is APPLIED

    assert (await of(bo)).delivery is DELIVERED
    row = await Contractor.get(id=bo.id)
    assert (row.current_stage, row.stages[0]["state"]) == (StageKey.FIRST_SIGN_IN, "COMPLETE")
    assert await Change.filter(type=ChangeType.INVITATION_DELIVERED).count() == 1


@pytest.mark.parametrize("order", list(permutations(REPORTED)))
async def test_in_whatever_order_it_is_heard_the_same_stands(
    bo: Contractor, order: tuple[DeliveryStatus, ...]
):
    letter = await sent(await of(bo))

    for delivery in (*order[:3], *order):
        await report(letter, delivery, is_address=True)
    heard_before_the_end = [DeliveryStatus.SENT, *order]

    assert (await of(bo)).delivery is max(
        heard_before_the_end,
        key=[DeliveryStatus.SENT, DEFERRED, DELIVERED, BOUNCED, COMPLAINED].index,
    )
    assert await VendorEvent.all().count() == 4


async def test_the_same_news_counts_once_whoever_brings_it(bo: Contractor):
    letter = await sent(await of(bo))

    first = await report(letter)
    again = [await report(letter), await report(letter, source="mailgun", reason="other words")]

    assert (first, again) == (APPLIED, [DUPLICATE, DUPLICATE])
    assert (await of(bo)).delivery_detail == "said so"


async def test_L7_the_same_news_at_once_counts_once(bo: Contractor):
    letter = await sent(await of(bo))

    found = await asyncio.gather(*(report(letter, source=f"s{n}") for n in range(4)))

    assert sorted(found) == [APPLIED, DUPLICATE, DUPLICATE, DUPLICATE]
    assert await Change.filter(type=ChangeType.INVITATION_BOUNCED).count() == 1


async def test_M5_nobodys_address_is_written_to_no_more_and_staff_see_why(bo: Contractor):
    letter = await sent(await of(bo))

    await report(letter, is_address=True, reason="550 5.1.1 bo@work.example, ask cy@work.example")

    entry = await SuppressedAddress.get()
    assert (entry.email_key, entry.reason, entry.source) == (
        BO,
        SuppressionReason.HARD_BOUNCE,
        "DSN",
    )
    assert entry.detail == "550 5.1.1 bo@work.example, ask c***@w***.example"


async def test_M5_whoever_complains_gets_no_more_of_such_letters(bo: Contractor):
    letter = await sent(await of(bo))

    await report(letter, COMPLAINED, source="mailgun")

    assert (await of(bo)).delivery is COMPLAINED
    assert (await SuppressedAddress.get()).keeps_own_letters


async def test_a_full_mailbox_switches_nothing_off(bo: Contractor):
    await report(await sent(await of(bo)), reason="552 5.2.2 full")

    assert await SuppressedAddress.all().count() == 0


async def test_M5_old_news_do_not_switch_off_what_staff_switched_on(bo: Contractor, sam: Account):
    letter = await sent(await of(bo))
    await report(letter, is_address=True)
    await unsuppress(sam, BO)

    assert await report(letter, is_address=True, source="other") is DUPLICATE
    assert await SuppressedAddress.all().count() == 0


async def test_M5_a_letter_older_than_our_memory_is_no_news(bo: Contractor, clock: Clock):
    letter = await sent(await of(bo))
    clock.move(days=31)

    assert await report(letter, is_address=True) is STALE
    assert (await of(bo)).delivery is DeliveryStatus.SENT
    assert await SuppressedAddress.all().count() == 0


async def test_M5_a_forged_report_bounces_nobody(bo: Contractor):
    """Eve knows the id of her own letter, and the ids of jobs, but not the key."""
    letter = await sent(await of(bo))
    own = letter_id(await job("send_otp"), "eve@work.example")
    known = letter.partition(".")[0]
    signed = own.partition(".")[2]
    forged = [f"{known}.{'0' * 24}", f"{known}.{signed}", own, known, f"{known}.", "x"]

    for each in forged:
        with pytest.raises(NotFound):
            await report(each, is_address=True, addresses=(BO,))

    assert (await of(bo)).delivery is DeliveryStatus.SENT
    assert await SuppressedAddress.all().count() == await VendorEvent.all().count() == 0


async def test_M5_ones_own_letter_speaks_for_ones_own_address_only(bo: Contractor):
    own = letter_id(await job("send_otp"), "eve@work.example")

    await report(own, is_address=True, addresses=(BO, "Eve@work.example"))

    assert [e.email_key for e in await SuppressedAddress.all()] == ["eve@work.example"]


async def test_letters_signed_before_a_rotation_are_known(bo: Contractor):
    letter = await sent(await of(bo))
    with_policy(signing_key=b"n" * 32, old_signing_keys=(policy().signing_key,))
    assert await report(letter) is APPLIED


async def test_what_is_heard_of_an_older_letter_leaves_the_newer_alone(bo: Contractor):
    invitation = await of(bo)
    old = await sent(invitation)
    await invitation.set(token_hash="2" * 64, token="t", delivery=DeliveryStatus.QUEUED)
    waiting = await report(old, DEFERRED)
    await job("send_invitation", invitation_id=str(invitation.id))
    invitation = await of(bo)
    new = await sent(invitation)

    assert waiting is IGNORED
    assert await report(old, is_address=False) is IGNORED
    assert (await of(bo)).delivery is DeliveryStatus.SENT
    assert await report(new, DELIVERED) is APPLIED


async def test_an_older_letter_that_found_nobody_still_switches_the_address_off(bo: Contractor):
    invitation = await of(bo)
    old = await sent(invitation)
    await invitation.set(delivery=DeliveryStatus.QUEUED)

    assert await report(old, is_address=True) is APPLIED
    assert (await of(bo)).delivery is DeliveryStatus.QUEUED
    assert await SuppressedAddress.all().count() == 1


async def test_a_letter_whose_link_was_used_came_whatever_is_said(bo: Contractor):
    invitation = await of(bo)
    letter = await sent(invitation)
    await invitation.set(status=InvitationStatus.ACCEPTED)

    assert await report(letter, is_address=True) is IGNORED
    assert (await of(bo)).delivery is DeliveryStatus.SENT
    assert await SuppressedAddress.all().count() == 0
    assert await report(letter, COMPLAINED) is APPLIED
    assert (await SuppressedAddress.get()).reason is SuppressionReason.COMPLAINT


async def test_a_bounce_heard_before_the_relay_answered_stands(bo: Contractor):
    """A message in a pipe may be faster than the worker that sent the letter."""
    invitation = await of(bo)
    id = letter_id(await Job.filter(kind="send_invitation").get(), BO)
    await invitation.note_sending(f"<{id}@muster.example>")

    await report(id)
    await invitation.note_sent(f"<{id}@muster.example>", LetterKind.INVITATION)

    after = await of(bo)
    assert (after.delivery, after.sends, after.token) == (BOUNCED, 1, None)
    assert not await invitation.note_sending(f"<{id}@muster.example>")


async def test_an_arrival_corrects_a_letter_that_was_given_up(bo: Contractor):
    invitation = await of(bo)
    letter = await sent(invitation)
    await invitation.note_trouble(DeliveryStatus.FAILED, "the line broke")

    assert await report(letter, DELIVERED) is APPLIED
    assert (await of(bo)).delivery is DELIVERED


async def test_what_was_noted_of_a_replaced_letter_changes_nothing(bo: Contractor):
    old = await of(bo)
    await (await of(bo)).set(token_hash="2" * 64, token="t")

    await old.note_sent("<old@muster.example>", LetterKind.INVITATION)
    stale = await Invitation.get(contractor=bo)

    assert (stale.delivery, stale.sends, stale.token) == (DeliveryStatus.QUEUED, 0, "t")


async def test_invitations_of_members_hear_the_same(ada: Member):
    await hire(ada)
    invitation = await MemberInvitation.get().select_related("company")
    letter = await sent(invitation)

    assert await report(letter, is_address=True, reason="550 5.1.1 no") is APPLIED

    after = await MemberInvitation.get()
    assert (after.delivery, after.delivery_detail) == (BOUNCED, "550 5.1.1 no")
    [change] = await Change.filter(type=ChangeType.MEMBER_CHANGED).order_by("-seq").limit(1)
    assert change.data["delivery"] == "BOUNCED"
    assert await SuppressedAddress.all().count() == 1


async def test_of_an_erased_person_nothing_is_kept(bo: Contractor):
    letter = await sent(await of(bo))
    await erase_address(BO)

    with pytest.raises(NotFound):
        await report(letter, is_address=True)

    assert await SuppressedAddress.all().count() == 0


async def test_a_complaint_gives_way_to_a_bounce_with_its_words(bo: Contractor):
    await suppress(BO, SuppressionReason.COMPLAINT, "mailgun", "abuse")

    entry = await suppress(BO, SuppressionReason.HARD_BOUNCE, "DSN", "550 5.1.1")

    assert (entry.reason, entry.source, entry.detail) == (
        SuppressionReason.HARD_BOUNCE,
        "DSN",
        "550 5.1.1",
    )


async def test_when_it_happened_is_told(bo: Contractor):
    letter, hour_ago = await sent(await of(bo)), now() - timedelta(hours=1)

    await report(letter, occurred_at=hour_ago)

    assert (await of(bo)).delivery_at == hour_ago


async def test_a_reminder_that_comes_back_is_told_like_the_invitation_itself(
    service: Running, bo: Contractor, clock: Clock
):
    await service.drain(lambda job: job.kind == "send_invitation")
    clock.move(days=12)
    await remind_before_expiry()
    reminder = await promised("send_invitation_reminder")
    await service.do(reminder)

    assert await report(letter_id(reminder, BO), reason="550 no mailbox") is APPLIED

    assert (await of(bo)).delivery is BOUNCED
    assert (await Contractor.get(id=bo.id)).delivery is BOUNCED
