"""Inviting members, by the rules of invitations to a team."""

import asyncio
from datetime import timedelta

import pytest

from models import Account, AuditEntry, Change, Company, Job, LetterBlock, Member, MemberInvitation
from models.audit import AuditAction
from models.becoming_member import accept_as_member
from models.change import ChangeType
from models.company import CompanyStatus, MemberStatus, Role
from models.invitation import InvitationGone, InvitationStatus, WrongAccount
from models.member_invitation import expire_member_invitations, release_member_letters
from models.membership import MemberOutcome, invite_member, remove_member
from models.onboarding import DeliveryStatus
from models.otp import CodeExpired, WrongCode
from models.problems import InvalidInput, NotPermitted
from models.profile import Profile
from models.session import StepUpRequired
from models.signing_in import SignedIn, SignInRequired
from tests.conftest import ORIGIN, Clock, make_account, make_company, with_policy
from tests.models.entering import answer, challenge_of, enter
from tests.models.hiring import acting, begin, colleague, hire, invited, join, subject

KIT = "kit@acme.example"


async def kit() -> MemberInvitation:
    return await MemberInvitation.get(email_key=KIT).select_related("company", "invited_by")


# inviting


async def test_inviting_promises_a_letter_a_change_and_an_audit_entry(ada: Member):
    found, outcome = await hire(ada, role=Role.ACCOUNTANT)

    row = await kit()
    assert outcome is MemberOutcome.INVITED
    assert (row.id, row.role, row.name) == (found.id, Role.ACCOUNTANT, "Kit")
    assert row.expires_at
    assert abs(row.expires_at - row.created_at - timedelta(days=7)) < timedelta(minutes=1)
    job = await Job.get(kind="send_member_invitation")
    assert job.args == {"invitation_id": str(row.id)}
    change = await Change.get(type=ChangeType.MEMBER_CHANGED)
    assert change.data == {"status": "PENDING", "role": "ACCOUNTANT"}
    entry = await AuditEntry.get(action=AuditAction.MEMBER_INVITED)
    assert KIT not in str((change.data, change.subject_id, entry.data))


async def test_V1_only_a_hash_of_the_token_is_kept_in_clear(ada: Member):
    token = await invited(ada)

    assert len(token) > 30
    stored = str(await MemberInvitation.all().values("token_hash", "email", "name"))
    assert token not in stored
    assert token not in str(await Job.all().values("args"))
    assert token not in str(await Change.all().values("data"))
    assert token not in str(await AuditEntry.all().values("data"))


async def test_inviting_twice_at_once_makes_one_invitation_and_one_letter(ada: Member):
    outcomes = await asyncio.gather(*(hire(ada) for _ in range(8)))

    assert sorted(o for _, o in outcomes) == ["ALREADY_INVITED"] * 7 + ["INVITED"]
    assert await MemberInvitation.all().count() == 1
    assert await Job.filter(kind="send_member_invitation").count() == 1


async def test_V5_another_letter_after_a_minute_kills_the_old_link(ada: Member, clock: Clock):
    old = await invited(ada)
    clock.move(seconds=61)

    _, outcome = await hire(ada)

    assert outcome is MemberOutcome.RESENT
    with pytest.raises(InvitationGone):
        await begin(old)
    with pytest.raises(InvitationGone):
        await join(old)
    assert (await join((await kit()).token or "")).status is MemberStatus.ACTIVE


async def test_five_letters_a_day_and_no_more(ada: Member, clock: Clock):
    outcomes = []
    for _ in range(7):
        outcomes.append((await hire(ada))[1])
        clock.move(minutes=2)
    found, _ = await hire(ada)
    clock.move(days=1)
    _, outcome = await hire(ada)

    assert outcomes == ["INVITED", *["RESENT"] * 4, *["ALREADY_INVITED"] * 2]
    assert found.resend_available_at - found.created_at > timedelta(hours=23)
    assert outcome is MemberOutcome.RESENT


async def test_inviting_again_takes_the_new_role_and_name(ada: Member):
    token = await invited(ada)

    await hire(ada, role=Role.OBSERVER, name="Christopher")

    member = await join(token)
    assert (member.role, member.name) == (Role.OBSERVER, "Christopher")


async def test_an_expired_invitation_is_awaited_until_it_is_sent_again(ada: Member, clock: Clock):
    token = await invited(ada)
    clock.move(days=8)
    with pytest.raises(InvitationGone):
        await begin(token)

    closed = await expire_member_invitations()
    status = (await kit()).status
    _, outcome = await hire(ada)

    assert (closed, status, outcome) == (1, InvitationStatus.EXPIRED, MemberOutcome.RESENT)
    assert (await kit()).is_open


async def test_everything_wrong_is_told_at_once(ada: Member):
    with pytest.raises(InvalidInput) as caught:
        await hire(ada, "иван@acme.example", name="see www.evil.example")

    assert [(i.code, i.path) for i in caught.value.issues] == [
        ("ADDRESS_LETTER", ("email",)),
        ("LINK_NOT_ALLOWED", ("name",)),
    ]


async def test_there_is_an_end_to_open_invitations(ada: Member):
    with_policy(member_invitations_waiting=1)
    await hire(ada)

    with pytest.raises(InvalidInput) as caught:
        await hire(ada, "lee@acme.example")

    assert caught.value.issues[0].code == "INVITATIONS_LIMITED"


@pytest.mark.parametrize("role", [Role.MANAGER, Role.ACCOUNTANT, Role.OBSERVER])
async def test_other_roles_invite_nobody(ada: Member, role: Role):
    with pytest.raises(NotPermitted):
        await hire(await colleague(ada, "lee", role))


async def test_an_admin_invites_everybody_but_owners(ada: Member):
    lee = await colleague(ada, "lee", Role.ADMIN)

    _, outcome = await hire(lee, role=Role.ADMIN)
    with pytest.raises(NotPermitted):
        await hire(lee, "pat@acme.example", role=Role.OWNER)

    assert outcome is MemberOutcome.INVITED


async def test_an_admin_does_not_touch_the_invitation_of_an_owner(ada: Member, clock: Clock):
    lee = await colleague(ada, "lee", Role.ADMIN)
    found, _ = await hire(ada, role=Role.OWNER)
    clock.move(minutes=2)

    with pytest.raises(NotPermitted):
        await hire(lee, role=Role.OBSERVER)
    with pytest.raises(NotPermitted):
        await remove_member(await acting(lee), subject(found))


async def test_an_owner_is_invited_with_a_recent_proof(ada: Member, clock: Clock):
    by = await acting(ada)
    clock.move(minutes=11)

    with pytest.raises(StepUpRequired):
        await invite_member(by, email=KIT, role=Role.OWNER, name="Kit", locale=None)


async def test_whoever_acts_already_is_not_invited(ada: Member, max: Member):
    found, outcome = await hire(ada, "MAX@acme.example", role=Role.OWNER)

    assert (found.id, outcome) == (max.id, MemberOutcome.ALREADY_MEMBER)
    assert (await Member.get(id=max.id)).role is Role.MANAGER
    assert await MemberInvitation.all().count() == 0


# accepting without an account


async def test_V4_accepting_makes_an_account_only_with_the_code_of_the_invited_mailbox(
    ada: Member,
):
    sent = await begin(await invited(ada))
    assert (await challenge_of(sent)).email == KIT
    assert isinstance(await answer(sent), WrongCode)
    assert await Account.filter(email_key=KIT).count() == 0

    done = await enter(sent)

    member = await Member.get(account=done.account)
    assert (member.company_id, member.role) == (ada.company_id, Role.MANAGER)
    assert not await Profile.filter(account=done.account).exists()
    assert await AuditEntry.filter(action=AuditAction.MEMBER_JOINED).count() == 1


async def test_V4_a_forwarded_link_alone_is_worthless(ada: Member):
    sent = await begin(await invited(ada))

    for _ in range(4):
        assert isinstance(await answer(sent), WrongCode)
    assert isinstance(await answer(sent), CodeExpired)

    assert await Account.filter(email_key=KIT).count() == 0
    assert await Member.filter(company_id=ada.company_id).count() == 1


async def test_a_link_that_was_withdrawn_before_the_code_is_gone(ada: Member):
    sent = await begin(await invited(ada))
    await remove_member(await acting(ada), subject(await kit()))

    with pytest.raises(InvitationGone):
        await enter(sent)

    assert await Account.filter(email_key=KIT).count() == 0


async def test_whoever_has_an_account_signs_in_instead_and_then_accepts(ada: Member):
    token = await invited(ada)
    await make_account(KIT)

    with pytest.raises(SignInRequired):
        await enter(await begin(token))

    assert await Member.filter(company_id=ada.company_id).count() == 1
    assert (await join(token)).role is Role.MANAGER


async def test_L7_the_same_code_twenty_times_at_once_makes_one_member(ada: Member):
    sent = await begin(await invited(ada))
    code = (await challenge_of(sent)).current_code()

    found = await asyncio.gather(*(enter(sent, code) for _ in range(20)), return_exceptions=True)

    assert [type(f) for f in found if not isinstance(f, CodeExpired)] == [SignedIn]
    assert await Member.filter(company_id=ada.company_id).count() == 2


# accepting with an account


async def test_V1_the_same_link_twenty_times_at_once_makes_one_member(ada: Member):
    token = await invited(ada)
    account = await make_account(KIT)

    found = await asyncio.gather(*(accept_as_member(account, token, ORIGIN) for _ in range(20)))

    assert len({member.id for member in found}) == 1
    assert await Change.filter(type=ChangeType.MEMBER_CHANGED).count() == 2  # invited, joined
    assert await AuditEntry.filter(action=AuditAction.MEMBER_JOINED).count() == 1


async def test_somebody_else_is_told_both_addresses_masked(ada: Member):
    token = await invited(ada)

    with pytest.raises(WrongAccount) as caught:
        await join(token, "zoe@work.example")

    shown = caught.value.signed_in_as + caught.value.invited
    assert "zoe@" not in shown
    assert "kit@" not in shown


async def test_V5_a_removed_member_cannot_come_back_by_the_old_link(ada: Member):
    token = await invited(ada)
    member = await join(token)
    await remove_member(await acting(ada), subject(member))

    with pytest.raises(InvitationGone):
        await join(token)

    assert (await Member.get(id=member.id)).status is MemberStatus.REMOVED


async def test_a_removed_member_who_is_invited_again_keeps_the_id(ada: Member):
    member = await join(await invited(ada))
    await remove_member(await acting(ada), subject(member))

    again = await join(await invited(ada, role=Role.OBSERVER))

    assert (again.id, again.role, again.status) == (member.id, Role.OBSERVER, MemberStatus.ACTIVE)


async def test_a_guessed_link_is_gone(ada: Member):
    for token in ("m.", "m.guessed", "m.\ud800"):
        with pytest.raises(InvitationGone):
            await join(token)


# declining and reporting


async def test_declining_is_harmless_to_repeat_and_ends_the_link(ada: Member):
    token = await invited(ada)

    await (await kit()).decline()
    await (await kit()).decline()

    with pytest.raises(InvitationGone):
        await join(token)
    assert (await kit()).status is InvitationStatus.DECLINED
    assert (await hire(ada))[1] is MemberOutcome.INVITED


async def test_a_report_blocks_further_letters(ada: Member):
    await invited(ada)

    await (await kit()).decline(report=True)

    assert await LetterBlock.filter(company_id=ada.company_id, email_key=KIT).count() == 1


async def test_accepting_and_declining_at_once_end_one_way(ada: Member):
    token = await invited(ada)
    account = await make_account(KIT)

    found = await asyncio.gather(
        accept_as_member(account, token, ORIGIN), (await kit()).decline(), return_exceptions=True
    )

    accepted = isinstance(found[0], Member)
    assert accepted is isinstance(found[1], InvitationGone)
    assert await Member.filter(account=account).count() == accepted


# the company's state


async def test_letters_of_a_company_in_review_wait_with_their_time(ada: Member, sam: Account):
    with_policy(company_review=True)
    ann = await make_company("New", await make_account("ann@new.example"))

    await hire(ann)
    waiting = await kit()
    await ann.company.activate(sam)
    await release_member_letters(ann.company)

    assert (waiting.delivery_detail, waiting.expires_at) == ("AWAITING_REVIEW", None)
    assert (await kit()).expires_at
    assert (await kit()).delivery is DeliveryStatus.QUEUED
    assert await Job.filter(kind="send_member_invitation").count() == 1


async def test_links_of_a_closed_company_are_dead(ada: Member):
    token = await invited(ada)
    await Company.filter(id=ada.company_id).update(status=CompanyStatus.CLOSED)

    with pytest.raises(InvitationGone):
        await begin(token)
    with pytest.raises(InvitationGone):
        await join(token)
