"""Changing and removing members, and handing over ownership: a company always has an owner."""

import asyncio
from typing import Any

import pytest

from models import (
    Account,
    AuditEntry,
    Change,
    Contractor,
    ContractorManager,
    Member,
    MemberInvitation,
    Session,
)
from models.account import AccountStatus
from models.audit import AuditAction
from models.base import new_id
from models.change import ActorKind, ChangeType
from models.company import LastOwner, MemberStatus, Role
from models.invitation import InvitationStatus
from models.inviting import Terms, invite
from models.membership import remove_member, transfer_ownership, update_member
from models.problems import InvalidInput, NotFound, NotPermitted, Problem
from models.rights import Right, may_appoint
from models.session import SessionKind, StepUpRequired
from tests.conftest import Clock, member_of
from tests.models.hiring import acting, colleague, hire, subject


@pytest.fixture
async def lee(ada: Member) -> Member:
    """A second owner of Acme."""
    return await colleague(ada, "lee", Role.OWNER)


async def role_of(member: Member) -> Role:
    return (await Member.get(id=member.id)).role


async def change(by: Member, member: Any, **values: Any) -> Any:
    return await update_member(await acting(by), subject(member), **values)


async def remove(by: Member, member: Any) -> Any:
    return await remove_member(await acting(by), subject(member))


async def owners(member: Member) -> int:
    return await Member.filter(
        company_id=member.company_id, role=Role.OWNER, status=MemberStatus.ACTIVE
    ).count()


# changing


async def test_a_new_role_is_recorded_and_audited(ada: Member, max: Member):
    await change(ada, max, role=Role.ACCOUNTANT, name="Maximilian")

    found = await Member.get(id=max.id)
    assert (found.role, found.name) == (Role.ACCOUNTANT, "Maximilian")
    told = await Change.get(type=ChangeType.MEMBER_CHANGED)
    assert (told.actor_kind, told.actor_id, told.subject_id) == (
        ActorKind.MEMBER, ada.id, max.type_id,
    )  # fmt: skip
    assert told.data == {
        "status": "ACTIVE", "role": "ACCOUNTANT", "before": "MANAGER", "columns": ["role", "name"],
    }  # fmt: skip
    entry = await AuditEntry.get(action=AuditAction.MEMBER_UPDATED)
    assert (entry.company_id, entry.account_id, entry.ip) == (
        ada.company_id, ada.account_id, "203.0.113.7",
    )  # fmt: skip


async def test_what_changes_nothing_is_told_to_nobody(ada: Member, max: Member):
    await change(ada, max, role=Role.MANAGER, name="Max")

    assert await Change.filter(type=ChangeType.MEMBER_CHANGED).count() == 0
    assert await AuditEntry.filter(action=AuditAction.MEMBER_UPDATED).count() == 0


async def test_an_invited_person_can_be_given_another_role(ada: Member):
    found, _ = await hire(ada)

    await change(ada, found, role=Role.OBSERVER)

    assert (await MemberInvitation.get(id=found.id)).role is Role.OBSERVER


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize("other", list(Role))
async def test_who_may_appoint_whom_is_what_the_matrix_says(ada: Member, role: Role, other: Role):
    by, member = await colleague(ada, "lee", role), await colleague(ada, "kit", Role.OBSERVER)
    if other is Role.OBSERVER:
        await member.set(role=Role.MANAGER)

    try:
        await change(by, member, role=other)
    except NotPermitted:
        assert not may_appoint(role, other)
    else:
        assert may_appoint(role, other)
        assert await role_of(member) is other


async def test_an_admin_neither_demotes_nor_removes_nor_renames_an_owner(ada: Member, lee: Member):
    pat = await colleague(ada, "pat", Role.ADMIN)

    for attempt in (
        change(pat, lee, role=Role.OBSERVER),
        change(pat, lee, name="Nobody"),
        remove(pat, lee),
    ):
        with pytest.raises(NotPermitted):
            await attempt

    assert await role_of(lee) is Role.OWNER


async def test_a_name_that_is_none_is_refused(ada: Member, max: Member):
    with pytest.raises(InvalidInput):
        await change(ada, max, name="  ")


async def test_T1_a_member_of_another_company_is_not_there(ada: Member, eve: Member):
    for attempt in (
        change(ada, eve, role=Role.OBSERVER),
        remove(ada, eve),
        update_member(await acting(ada), ("mem", new_id()), role=Role.OBSERVER),
        update_member(await acting(ada), ("cmp", ada.company_id), role=Role.OBSERVER),
        update_member(await acting(ada), None, role=Role.OBSERVER),
        transfer_ownership(await acting(ada), eve.id),
    ):
        with pytest.raises(NotFound):
            await attempt


# the last owner


async def test_the_last_owner_is_neither_demoted_nor_removed(ada: Member, max: Member):
    with pytest.raises(LastOwner):
        await change(ada, ada, role=Role.ADMIN)
    with pytest.raises(LastOwner):
        await remove(ada, ada)

    assert await role_of(ada) is Role.OWNER


async def test_an_owner_whose_account_is_disabled_does_not_count(ada: Member, lee: Member):
    await Account.filter(id=lee.account_id).update(status=AccountStatus.DISABLED)

    with pytest.raises(LastOwner):
        await remove(ada, ada)


@pytest.mark.parametrize("verb", [remove, lambda by, m: change(by, m, role=Role.ADMIN)])
async def test_L7_two_owners_who_unseat_each_other_at_once_leave_one(
    ada: Member, lee: Member, verb: Any
):
    found = await asyncio.gather(verb(ada, lee), verb(lee, ada), return_exceptions=True)

    assert sum(isinstance(f, Problem) for f in found) == 1
    assert await owners(ada) == 1


@pytest.mark.parametrize("verb", [remove, lambda by, m: change(by, m, role=Role.ADMIN)])
async def test_L7_two_owners_who_step_down_at_once_leave_one(ada: Member, lee: Member, verb: Any):
    found = await asyncio.gather(verb(ada, ada), verb(lee, lee), return_exceptions=True)

    assert [type(f) for f in found if isinstance(f, Problem)] == [LastOwner]
    assert await owners(ada) == 1


async def test_what_touches_an_owner_takes_a_recent_proof(
    ada: Member, lee: Member, max: Member, clock: Clock
):
    by = await acting(ada)
    clock.move(minutes=11)

    for attempt in (
        update_member(by, subject(max), role=Role.OWNER),
        update_member(by, subject(lee), role=Role.ADMIN),
        remove_member(by, subject(lee)),
        remove_member(by, subject(ada)),
        transfer_ownership(by, max.id),
    ):
        with pytest.raises(StepUpRequired):
            await attempt
    await update_member(by, subject(max), role=Role.OBSERVER)
    await remove_member(by, subject(max))

    assert await owners(ada) == 2


# removing


async def test_P11_a_removed_member_is_signed_out_everywhere(ada: Member, max: Member):
    account = await Account.get(id=max.account_id)
    _, token = await Session.open(account, SessionKind.COOKIE, ip="", user_agent="")

    await remove(ada, max)
    await remove(ada, max)

    assert await Session.of(token) is None
    assert (await Member.get(id=max.id)).status is MemberStatus.REMOVED
    assert await Change.filter(type=ChangeType.MEMBER_CHANGED).count() == 1


async def test_whoever_leaves_by_themself_stays_signed_in(ada: Member, max: Member):
    by = await acting(max)

    await remove_member(by, subject(max))

    session = await Session.get(id=by.session.id).select_related("account")
    assert session.is_live
    with pytest.raises(NotPermitted):
        (await member_of(max)).require(Right.READ)


async def test_a_removed_member_stays_what_they_are_elsewhere(
    ada: Member, max: Member, eve: Member
):
    account = await Account.get(id=max.account_id)
    elsewhere = await Member.create(
        account=account, company_id=eve.company_id, role=Role.OBSERVER, name="Max"
    )
    [team] = await invite(eve, [account.email], Terms())

    await remove(ada, max)

    assert (await Member.get(id=elsewhere.id)).status is MemberStatus.ACTIVE
    assert team.contractor
    assert await Contractor.filter(id=team.contractor.id).exists()


async def test_a_removed_member_manages_nobody(ada: Member, max: Member, bo: Contractor):
    await ContractorManager.create(contractor_id=bo.id, member=max)

    await remove(ada, max)

    assert await ContractorManager.filter(member=max).count() == 0
    assert await ContractorManager.filter(contractor=bo).count() == 1


async def test_invitations_of_who_may_no_longer_invite_are_withdrawn(ada: Member, lee: Member):
    sent = {
        role: (await hire(lee, f"{role.lower()}@acme.example", role=role))[0]
        for role in (Role.OWNER, Role.MANAGER)
    }

    async def status(role: Role) -> InvitationStatus:
        return (await MemberInvitation.get(id=sent[role].id)).status

    await change(ada, lee, role=Role.ADMIN)
    after_demotion = [await status(role) for role in sent]
    await remove(ada, lee)

    assert after_demotion == [InvitationStatus.REVOKED, InvitationStatus.PENDING]
    assert await status(Role.MANAGER) is InvitationStatus.REVOKED


async def test_a_removed_member_is_changed_no_more(ada: Member, max: Member):
    await remove(ada, max)

    with pytest.raises(NotFound):
        await change(ada, max, role=Role.OBSERVER)


# ownership


async def test_ownership_is_handed_over(ada: Member, max: Member):
    heir = await transfer_ownership(await acting(ada), max.id)

    assert heir.id == max.id
    assert (await role_of(max), await role_of(ada)) == (Role.OWNER, Role.ADMIN)
    told = await Change.filter(type=ChangeType.MEMBER_CHANGED).order_by("seq")
    assert [(c.subject_id, c.data["role"], c.data["before"]) for c in told] == [
        (max.type_id, "OWNER", "MANAGER"),
        (ada.type_id, "ADMIN", "OWNER"),
    ]
    assert await AuditEntry.filter(action=AuditAction.OWNERSHIP_TRANSFERRED).count() == 1


async def test_ownership_is_not_handed_to_oneself_nor_to_who_may_not_act(ada: Member, max: Member):
    await Account.filter(id=max.account_id).update(status=AccountStatus.DISABLED)

    for member in (ada, max):
        with pytest.raises(NotFound):
            await transfer_ownership(await acting(ada), member.id)


async def test_L7_ownership_handed_over_to_two_at_once_goes_to_one(ada: Member, max: Member):
    kit = await colleague(ada, "kit", Role.OBSERVER)
    by = [await acting(ada), await acting(ada)]

    found = await asyncio.gather(
        transfer_ownership(by[0], max.id), transfer_ownership(by[1], kit.id), return_exceptions=True
    )

    assert [type(f) for f in found if isinstance(f, Problem)] == [NotPermitted]
    assert await owners(ada) == 1
