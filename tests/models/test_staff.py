import asyncio

import pytest

from models import Account, AuditEntry, Member, Session, StaffLink
from models.account import AccountStatus
from models.audit import AuditAction, AuditActor
from models.invitation import InvitationGone
from models.problems import InvalidInput, NotFound
from models.session import SessionKind
from models.signing_in import SignInRequired
from models.staff import claim_staff_link, revoke_staff
from tests.conftest import ORIGIN, PASSWORD, Clock, make_account
from tests.models.entering import HERE, TYPED, enter


async def test_a_link_of_the_operator_makes_staff_once(database: str):
    _, token = await StaffLink.make("sam@muster.example")
    done = await enter(await claim_staff_link(token, TYPED, HERE))

    assert done.account.is_staff
    with pytest.raises(InvitationGone):
        await claim_staff_link(token, TYPED, HERE)


async def test_a_link_of_the_operator_lifts_an_account_and_ends_its_long_sessions(database: str):
    account = await make_account("sam@muster.example")
    _, session = await Session.open(account, SessionKind.COOKIE, ip="", user_agent="")
    _, token = await StaffLink.make("sam@muster.example")

    with pytest.raises(SignInRequired):
        await enter(await claim_staff_link(token, "any other password", HERE))

    lifted = await Account.get(id=account.id)
    assert lifted.is_staff
    assert await lifted.has_password(PASSWORD)
    assert await Session.of(session) is None


async def test_an_old_link_of_the_operator_is_gone(database: str, clock: Clock):
    _, token = await StaffLink.make("sam@muster.example")
    clock.move(days=2)

    with pytest.raises(InvitationGone):
        await claim_staff_link(token, TYPED, HERE)


async def test_a_link_of_the_operator_needs_an_address(database: str):
    with pytest.raises(InvalidInput):
        await StaffLink.make("sam")


async def test_the_operator_and_the_person_are_audited(database: str):
    _, token = await StaffLink.make("sam@muster.example")
    done = await enter(await claim_staff_link(token, TYPED, HERE))

    made, claimed = await AuditEntry.all().order_by("id")
    assert (made.action, made.actor_kind) == (AuditAction.STAFF_LINK_MADE, AuditActor.OPERATOR)
    assert made.data == {"address": "s***@m***.example"}
    assert (claimed.action, claimed.account_id) == (AuditAction.STAFF_MADE, done.account.id)
    assert claimed.ip == ORIGIN.ip


async def test_a_new_member_of_staff_has_a_session_of_twelve_hours(database: str, clock: Clock):
    _, token = await StaffLink.make("sam@muster.example")
    done = await enter(await claim_staff_link(token, TYPED, HERE))
    assert await Session.of(done.token)

    clock.move(hours=12)

    assert await Session.of(done.token) is None


async def test_L7_of_two_who_claim_a_link_at_once_one_becomes_staff(database: str):
    _, token = await StaffLink.make("sam@muster.example")
    sent = await claim_staff_link(token, TYPED, HERE)

    done = await asyncio.gather(*(enter(sent) for _ in range(10)), return_exceptions=True)

    assert len([one for one in done if not isinstance(one, Exception)]) == 1


async def test_revoking_takes_the_role_and_its_sessions_not_the_account(sam: Account):
    _, token = await Session.open(sam, SessionKind.COOKIE, ip="", user_agent="")

    await revoke_staff("SAM@muster.example")

    after = await Account.get(id=sam.id)
    assert (after.is_staff, after.status) == (False, AccountStatus.ACTIVE)
    assert await Session.of(token) is None
    entry = await AuditEntry.get()
    assert (entry.action, entry.actor_kind, entry.subject_id) == (
        AuditAction.STAFF_REVOKED,
        AuditActor.OPERATOR,
        sam.type_id,
    )


async def test_revoking_makes_open_links_worthless(database: str):
    _, used = await StaffLink.make("sam@muster.example")
    sent = await claim_staff_link(used, TYPED, HERE)
    _, unused = await StaffLink.make("Sam@muster.example")
    _, of_somebody_else = await StaffLink.make("kim@muster.example")

    await revoke_staff("sam@muster.example")

    with pytest.raises(InvitationGone):
        await enter(sent)
    with pytest.raises(InvitationGone):
        await claim_staff_link(unused, TYPED, HERE)
    assert await StaffLink.of(of_somebody_else)


async def test_whoever_is_not_staff_cannot_be_revoked(ada: Member):
    with pytest.raises(NotFound):
        await revoke_staff("ada@acme.example")
    with pytest.raises(InvalidInput):
        await revoke_staff("ada")
