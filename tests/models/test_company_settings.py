"""Changing how a company likes things done, and closing it."""

from typing import Any

import pytest

from models import AuditEntry, Change, Company, Contractor, Invitation, Job, Member
from models.account import Locale
from models.audit import AuditAction
from models.change import ChangeType
from models.company import CompanyStatus, CompanySuspended, Role
from models.company_settings import close_company, end_invitations, update_company
from models.invitation import InvitationGone, InvitationStatus
from models.problems import InvalidInput, NotPermitted
from models.rights import ManagersSee
from models.session import StepUpRequired
from models.signing_up import accept_invitation
from tests.conftest import Clock, agreement_ids, token_of
from tests.models.entering import HERE, TYPED
from tests.models.hiring import acting, colleague, hire


async def update(member: Member, **values: Any) -> Company:
    return await update_company(await acting(member), values)


async def test_only_what_is_given_changes_and_is_told_in_codes(ada: Member):
    await update(ada, name="Акме", managers_see=ManagersSee.OWN, invitation_ttl_days=30)

    found = await Company.get(id=ada.company_id)
    assert (found.name, found.legal_name) == ("Акме", "Acme")
    assert (found.managers_see, found.invitation_ttl_days) == (ManagersSee.OWN, 30)
    told = await Change.filter(type=ChangeType.COMPANY_CHANGED).order_by("-seq").first()
    assert told
    assert told.data == {
        "status": "ACTIVE",
        "columns": ["invitation_ttl_days", "managers_see", "name"],
        "managers_see": "OWN",
        "invitation_ttl_days": 30,
    }
    entry = await AuditEntry.get(action=AuditAction.COMPANY_UPDATED)
    assert entry.data["before"]["managers_see"] == "ALL"


async def test_what_changes_nothing_is_told_to_nobody(ada: Member):
    before = await Change.all().count()

    await update(ada, name="Acme", invitation_locale=Locale.RU)
    await update(ada)

    assert await Change.all().count() == before
    assert await AuditEntry.filter(action=AuditAction.COMPANY_UPDATED).count() == 0


async def test_everything_wrong_is_told_at_once(ada: Member):
    with pytest.raises(InvalidInput) as caught:
        await update(ada, name="", legal_name=None, timezone="Mars/Olympus", invitation_ttl_days=31)

    assert [(i.code, *i.path) for i in caught.value.issues] == [
        ("REQUIRED", "name"),
        ("REQUIRED", "legalName"),
        ("UNKNOWN_TIMEZONE", "timezone"),
        ("OUT_OF_RANGE", "invitationTtlDays"),
    ]
    assert "30" in caught.value.issues[3].message("ru")


@pytest.mark.parametrize("role", [Role.MANAGER, Role.ACCOUNTANT, Role.OBSERVER])
async def test_other_roles_change_nothing(ada: Member, role: Role):
    with pytest.raises(NotPermitted):
        await update(await colleague(ada, "lee", role), name="Lee's")


async def test_an_admin_changes_settings_and_does_not_close(ada: Member):
    lee = await colleague(ada, "lee", Role.ADMIN)

    await update(lee, publish_tasks_at_once=True)
    with pytest.raises(NotPermitted):
        await close_company(await acting(lee))

    assert (await Company.get(id=ada.company_id)).publish_tasks_at_once


async def test_closing_takes_a_recent_proof(ada: Member, clock: Clock):
    by = await acting(ada)
    clock.move(minutes=11)

    with pytest.raises(StepUpRequired):
        await close_company(by)

    assert (await Company.get(id=ada.company_id)).status is CompanyStatus.ACTIVE


async def test_a_closed_company_writes_nothing_and_its_links_are_dead_at_once(
    ada: Member, bo: Contractor
):
    token = await token_of(bo)

    company = await close_company(await acting(ada))

    assert (company.status, company.may_mail) == (CompanyStatus.CLOSED, False)
    assert company.closed_at
    assert await Job.filter(kind="end_invitations").count() == 1
    with pytest.raises(InvitationGone):
        await accept_invitation(token, TYPED, await agreement_ids(), HERE)
    with pytest.raises(CompanySuspended):
        await update(ada, name="Other")
    with pytest.raises(CompanySuspended):
        await close_company(await acting(ada))


async def test_the_invitations_of_a_closed_company_are_withdrawn(
    ada: Member, bo: Contractor, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("models.company_settings.AT_ONCE", 1)
    sent, _ = await hire(ada)
    await close_company(await acting(ada))

    more = [await end_invitations(ada.company_id), await end_invitations(ada.company_id)]

    assert more == [True, False]
    invitation = await Invitation.get(contractor=bo)
    assert (invitation.status, invitation.token) == (InvitationStatus.REVOKED, None)
    assert (await type(sent).get(id=sent.id)).status is InvitationStatus.REVOKED
    assert await Change.filter(type=ChangeType.INVITATION_REVOKED).count() == 1
