"""Another address for an account: the new mailbox proves itself, the old one is told."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from tortoise.expressions import Q

from models.account import Account, AccountChange
from models.audit import AuditAction, AuditActor, Doer, audit
from models.base import now
from models.change import ChangeType, record
from models.company import CompanyStatus
from models.contractor import ENDED, Contractor
from models.ending import end_everything
from models.former_address import FormerAddress
from models.invitation import Invitation, InvitationStatus
from models.job import Job
from models.joining import close_twin
from models.locks import hold
from models.otp import CodeExpired, OtpChallenge, OtpLetter, OtpPurpose, OtpSent, challenge, redeem
from models.policy import policy
from models.problems import InvalidInput, Issue, Problem
from models.session import Session
from models.text.addresses import Address, mask, read_address
from models.transaction import transaction


async def begin_address_change(session: Session, email: str) -> OtpSent:
    """Mail a code to the new address.

    An address that has an account answers the same; its owner gets a letter that says so. Raises
    StepUpRequired, InvalidInput, TooManyCodes.
    """
    session.require_recent_proof()
    account = session.account
    address = read_address(email, reserved_allowed=policy().reserved_addresses)
    if isinstance(address, Issue):
        raise InvalidInput([address.at("email")])
    if address.email == account.email:
        raise InvalidInput([Issue("SAME_ADDRESS", ("email",))])
    owner = await Account.get_or_none(email_key=address.key)
    is_taken = owner is not None and owner.id != account.id
    return await challenge(
        address,
        OtpPurpose.EMAIL_CHANGE,
        owner.locale if owner else account.locale,
        account=account,
        letter=OtpLetter.ADDRESS_TAKEN if is_taken else OtpLetter.CODE,
        session=str(session.id),
    )


async def finish_address_change(
    session: Session, challenge_id: UUID | None, code: str, *, ip: str
) -> Account:
    """Make the proven address the account's; every other session ends, the old address is told.

    The code counts only in the session that asked for it. Raises CodeExpired, WrongCode;
    NotSignedIn if the session ended meanwhile.
    """
    account = session.account
    asked = await OtpChallenge.get_or_none(
        id=challenge_id, account_id=account.id, purpose=OtpPurpose.EMAIL_CHANGE
    )
    if asked is None or asked.carried.get("session") != str(session.id):
        raise CodeExpired
    async with transaction():
        for key in sorted({account.email_key, asked.email_key}):
            await hold("address", key)
        await session.require_live()
        done: Account | Problem
        found = await redeem(asked.id, code, purposes={OtpPurpose.EMAIL_CHANGE})
        if isinstance(found, OtpChallenge):
            await found.set(carried={})
            done = await _move(account, Address(found.email, found.email_key), session, ip)
        else:
            done = found
    if isinstance(done, Problem):
        raise done
    return done


async def _move(account: Account, new: Address, session: Session, ip: str) -> Account | CodeExpired:
    await account.refresh_from_db()
    if await Account.exists(email_key=new.key, id__not=account.id):
        return CodeExpired()  # somebody with this mailbox made an account of it meanwhile
    old = Address(account.email, account.email_key)
    await end_everything(account, keep=session)
    await account.set(email=new.email, email_key=new.key, email_verified_at=now())
    await _move_rows(account, old, new)
    await Job.later(
        "send_account_changed",
        account_id=str(account.id),
        change=AccountChange.ADDRESS.value,
        email=old.email,
    )
    await audit(
        AuditAction.ADDRESS_CHANGED,
        account,
        Doer(AuditActor.ACCOUNT, account.id, ip),
        before=mask(old.email),
        after=mask(new.email),
    )
    return account


async def _move_rows(account: Account, old: Address, new: Address) -> None:
    """Have the teams' rows follow; not where the collaboration or the company ended (I6)."""
    theirs: list[Any] = (
        await Contractor.filter(account_id=account.id, joined_at__isnull=False)
        .exclude(status__in=list(ENDED))
        .exclude(company__status=CompanyStatus.CLOSED)
        .values_list("company_id", flat=True)
    )
    companies = sorted(set(theirs))
    for company_id in companies:
        await hold("team", company_id)
    rows = await Contractor.filter(
        Q(account_id=account.id) | Q(email_key=new.key), company_id__in=companies
    ).values_list("id", flat=True)
    locked = (await Contractor.lock(id__in=rows)).values()
    mine = [c for c in locked if c.account_id == account.id and c.joined_at and not c.is_ended]
    if old.key != new.key:
        by_company = {c.company_id: c for c in mine}
        others = [c for c in locked if c.email_key == new.key and c.account_id != account.id]
        for twin in others:
            await _give_way(twin, by_company[twin.company_id])
        await FormerAddress.leave(mine, old.key)
        await FormerAddress.filter(
            contractor_id__in=[c.id for c in mine], email_key=new.key
        ).delete()
    await _write(mine, new)


async def _give_way(twin: Contractor, contractor: Contractor) -> None:
    """Close the row that the same person has under the new address, and free that address.

    A row that somebody joined is left by whoever had this address before: it is only renamed.
    """
    if twin.account_id is None or not (twin.joined_at or twin.is_ended):
        await Invitation.filter(contractor_id=twin.id, status=InvitationStatus.PENDING).update(
            status=InvitationStatus.REVOKED, token=None, updated_at=now()
        )
        await close_twin(twin, contractor)
    await twin.free_address()


async def _write(contractors: Sequence[Contractor], new: Address) -> None:
    for contractor in contractors:
        await contractor.set(email=new.email, email_key=new.key, version=contractor.version + 1)
        contractor.touch()  # the words by which it is found
        record(
            contractor.company_id,
            ChangeType.CONTRACTOR_UPDATED,
            contractor,
            contractor.actor,
            contractor_id=contractor.id,
            columns=["email"],
        )
