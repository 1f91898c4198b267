"""Erasing a person: what names them goes, what must be kept stays without a name."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from uuid import UUID

from tortoise.expressions import Q
from tortoise.queryset import QuerySet

from models.account import Account, AccountStatus
from models.audit import AuditAction, AuditActor, Doer, audit
from models.base import Record, now
from models.change import PLATFORM, ChangeType, record
from models.company import CompanyStatus, LastOwner, Member, MemberStatus, Role
from models.contractor import ENDED, Contractor, ContractorStatus, SearchWord
from models.data_export import DataExport
from models.former_address import FormerAddress
from models.imports.imported import ImportRow
from models.invitation import Invitation, InvitationStatus, LetterBlock
from models.job import Job
from models.kyc.document import KycDocument
from models.locks import hold
from models.member_invitation import AWAITED, MemberInvitation
from models.note import Note
from models.own_upload import OwnUpload
from models.problems import InvalidInput, Issue, NotPermitted
from models.profile import (
    OPEN_KYC,
    KycCheck,
    KycStatus,
    PaymentMethod,
    PaymentMethodStatus,
    Profile,
)
from models.session import Session
from models.staff import StaffLink
from models.stage_visit import StageVisit
from models.standing import stop
from models.support.erasing import forget_threads
from models.support.thread import SupportAttachment, SupportMessage, SupportThread
from models.tag import ContractorTag, undress
from models.tax_status import RequestState, TaxStatusRequest
from models.text.addresses import Address, canonical_key, read_address
from models.text.erased import PREFIX, erased_name
from models.traces import TRACES, blank_import_rows, find_import_rows, settle_jobs
from models.transaction import transaction

ERASED = "ERASED"
"""The code in the changes that tell companies of it."""


@dataclass(frozen=True)
class Erased:
    """What was found of a person: an account, rows on teams, rows of imports."""

    account: bool = False
    contractors: int = 0
    import_rows: int = 0


async def erase_own_account(session: Session, email: str, ip: str) -> None:
    """Erase whoever is signed in, for good; `email` repeats the address, lest it be a slip.

    Staff are erased by the operator only. Raises StepUpRequired, NotPermitted, LastOwner,
    InvalidInput where the address is another one, and NotSignedIn if the session ended meanwhile.
    """
    session.require_recent_proof()
    account = session.account
    if account.is_staff:
        raise NotPermitted
    if canonical_key(email) != account.email_key:
        raise InvalidInput([Issue("ADDRESS_DIFFERS", ("email",))])
    async with transaction():
        await hold("address", account.email_key)
        await session.require_live()
        await _erase(account.email_key, Doer(AuditActor.ACCOUNT, account.id, ip))


async def erase_address(email: str) -> Erased:
    """Erase whoever has this address, with or without account, for the operator.

    Harmless to repeat: nobody has the address then. Raises InvalidInput, LastOwner.
    """
    address = read_address(email, reserved_allowed=True)
    if not isinstance(address, Address):
        raise InvalidInput([address.at("email")])
    return await _erase(address.key, Doer(AuditActor.OPERATOR))


async def _erase(key: str, by: Doer) -> Erased:
    async with transaction():
        await hold("address", key)
        account = await Account.get_or_none(email_key=key)
        await _hold_members(key, account)
        memberships = await _memberships(account)
        await _withdraw(MemberInvitation.filter(email_key=key))
        found = await _contractors(key, account)
        names = await _names(key, account, found)
        row_ids, workbooks = await find_import_rows(names, found.ids)
        for company_id in sorted({*found.company_ids, *(w.company_id for w in workbooks)}):
            await hold("team", company_id)
        await blank_import_rows(row_ids, workbooks)
        contractors = list((await Contractor.lock(id__in=found.ids)).values())
        if account:
            await forget_threads(account)  # its rows are locked before "changes" are
        for company_id in sorted({*found.company_ids, *(m.company_id for m in memberships)}):
            await hold("changes", company_id)
        await _leave_companies(memberships)
        for row in contractors:
            await _leave_team(row)
            if account is None:
                await audit(AuditAction.CONTRACTOR_ERASED, row, by, company_id=row.company_id)
        await _forget_letters(key)
        await settle_jobs(names)
        if account:
            await _blank_account(account)
            await audit(AuditAction.ACCOUNT_ERASED, account, by)
        for trace in TRACES:
            await trace.wipe(email_key=key, account=account, contractor_ids=found.ids)
    return Erased(account is not None, len(contractors), len(row_ids))


async def _hold_members(key: str, account: Account | None) -> None:
    """Lock the members of every company that the person acts for, or is asked to."""
    companies = {i.company_id for i in await MemberInvitation.filter(email_key=key)}
    companies |= {m.company_id for m in await _memberships(account)}
    for company_id in sorted(companies):
        await hold("members", company_id)


async def _withdraw(invitations: QuerySet[MemberInvitation]) -> None:
    for invitation in await invitations.filter(status__in=AWAITED).order_by("company_id", "id"):
        await invitation.withdraw(PLATFORM)


async def _names(key: str, account: Account | None, found: _Rows) -> set[str]:
    """Return the spellings of the person's addresses, but for one that is somebody else's now."""
    typed = {key, account.email if account else key, *found.emails}
    keys = {canonical_key(email) for email in typed} - {key}
    taken = [other.email_key for other in await Account.filter(email_key__in=list(keys))]
    return {email.lower() for email in typed if canonical_key(email) not in taken}


@dataclass(frozen=True)
class _Rows:
    ids: Collection[UUID]
    company_ids: Collection[UUID]
    emails: Collection[str]


async def _contractors(key: str, account: Account | None) -> _Rows:
    """Return the person's rows: also those that were closed in favour of another one of theirs.

    Not those of another account: of somebody who had this address on a team that they left.
    """
    free = Q(account_id__isnull=True)
    theirs = Q(email_key=key) & free
    if account:
        theirs |= Q(account_id=account.id)
    own = await Contractor.filter(theirs).values_list("id", flat=True)
    rows = await Contractor.filter(Q(id__in=own) | Q(same_as_id__in=own) & free).values_list(
        "id", "company_id", "email", "email_key"
    )
    ids = [row[0] for row in rows]
    emails = [text for row in rows for text in (row[2], row[3].partition("#ctr_")[0])]
    for (email_key,) in await FormerAddress.filter(contractor_id__in=ids).values_list("email_key"):
        emails.append(email_key)
    return _Rows(ids, {row[1] for row in rows}, emails)


async def _memberships(account: Account | None) -> list[Member]:
    if account is None:
        return []
    return await Member.filter(account_id=account.id).select_related("company").order_by("id")


async def _leave_companies(memberships: Sequence[Member]) -> None:
    """End memberships, and withdraw whom they invited.

    Raises LastOwner where nobody else can act as OWNER of a company that is not closed.
    """
    for member in memberships:
        is_open = member.company.status is not CompanyStatus.CLOSED
        owns = member.role is Role.OWNER and member.status is MemberStatus.ACTIVE
        others = Member.filter(
            company_id=member.company_id,
            role=Role.OWNER,
            status=MemberStatus.ACTIVE,
            account__status=AccountStatus.ACTIVE,
        ).exclude(id=member.id)
        if is_open and owns and not await others.exists():
            raise LastOwner
    for member in memberships:
        number = (
            1 + await Member.filter(company_id=member.company_id, name__startswith=PREFIX).count()
        )
        await member.set(name=erased_name(number), status=MemberStatus.REMOVED)
        await _withdraw(MemberInvitation.filter(invited_by_id=member.id))
        record(
            member.company_id,
            ChangeType.MEMBER_CHANGED,
            member,
            PLATFORM,
            status=member.status.value,
            code=ERASED,
        )


async def _leave_team(row: Contractor) -> None:
    """End the collaboration and take the person out of the row; tell the company so."""
    await blank([row])
    if row.status not in ENDED:
        joined = row.status is not ContractorStatus.INVITED
        await row.set(status=ContractorStatus.LEFT if joined else ContractorStatus.DECLINED)
    stop(row)
    ended = {"waiting_on": None, "waiting_since": None, "due_by": None}
    await row.set(stages=row.stages, **ended, must_confirm=True, version=row.version + 1)
    await StageVisit.filter(contractor_id=row.id, left_at=None).update(left_at=now(), passed=False)
    await Invitation.filter(contractor_id=row.id, status=InvitationStatus.PENDING).update(
        status=InvitationStatus.DECLINED
    )
    record(
        row.company_id,
        ChangeType.CONTRACTOR_UPDATED,
        row,
        PLATFORM,
        contractor_id=row.id,
        status=row.status.value,
        code=ERASED,
    )


async def blank(rows: Sequence[Contractor]) -> None:
    """Take the person out of rows of one company and of their invitations; all are locked.

    Each company counts by itself, so that two cannot tell by the number that it is one person.
    """
    if not rows:
        return
    erased = Contractor.filter(company_id=rows[0].company_id, email_key__startswith=PREFIX)
    for number, row in enumerate(rows, await erased.count() + 1):
        name = erased_name(number)
        await row.set(
            email=name,
            email_key=name,
            feature=None,
            display_name=None,
            external_id=None,
            exclude_reason=None,
            first_name=None,
            last_name=None,
            suggested_first_name=None,
            suggested_last_name=None,
            suggested_phone=None,
            kyc_reason=None,
            name_key=None,
            feature_key=None,
        )
        await Invitation.filter(contractor_id=row.id).update(
            email=name,
            email_key=name,
            message=None,
            delivery_detail=None,
            token=None,
            updated_at=now(),
        )
    ids = [row.id for row in rows]
    await Note.filter(contractor_id__in=ids).delete()
    await undress(ids)
    await SearchWord.filter(contractor_id__in=ids).delete()
    await SearchWord.index(rows)


async def _forget_letters(key: str) -> None:
    """Take an address out of reports and staff links; the numbers of reports stay."""
    for block in await LetterBlock.filter(email_key=key):
        number = (
            1
            + await LetterBlock.filter(
                company_id=block.company_id, email_key__startswith=PREFIX
            ).count()
        )
        await block.set(email_key=erased_name(number))
    for link in await StaffLink.filter(email__icontains=key.partition("@")[0]):
        if canonical_key(link.email) == key:
            await link.set(email=erased_name(1))


async def _blank_account(account: Account) -> None:
    """Take the person out of account and profile; end all sessions and the person's exports."""
    await hold("company", "platform")  # two who are erased at once get two numbers
    name = erased_name(1 + await Account.filter(email_key__startswith=PREFIX).count())
    await account.set(
        email=name,
        email_key=name,
        password_hash=None,
        phone=None,
        phone_verified_at=None,
        timezone="UTC",
        is_staff=False,
        existing_account_policy=None,
        letters_off=None,
        totp_confirmed_at=None,
        status=AccountStatus.ERASED,
    )
    await Session.end_all(account)
    profile = await Profile.get_or_none(account_id=account.id)
    if profile:
        await profile.set(**dict.fromkeys(_DETAILS), version=profile.version + 1)
        await _forget_identity(profile)
        await PaymentMethod.filter(profile_id=profile.id).update(
            mask=name,
            status=PaymentMethodStatus.BLOCKED,
            provider_ref=None,
            reason=None,
            updated_at=now(),
        )
    for export_id in await DataExport.filter(account_id=account.id).values_list("id", flat=True):
        await Job.later("delete_data_export", export_id=str(export_id))
    for upload_id in await OwnUpload.filter(account_id=account.id).values_list("id", flat=True):
        await Job.later("delete_own_upload", upload_id=str(upload_id))


async def _forget_identity(profile: Profile) -> None:
    """Take the person out of checks and tax requests; promise that the documents are deleted."""
    checks = KycCheck.filter(profile_id=profile.id)
    await checks.filter(status__in=[*OPEN_KYC, KycStatus.APPROVED]).update(
        status=KycStatus.EXPIRED
    )  # nobody decides on it any more, and what comes late is not kept
    await checks.update(
        public_reason=None, private_reason=None, provider_ref=None, updated_at=now()
    )
    documents = KycDocument.filter(kyc_check__profile_id=profile.id)
    for document_id in await documents.values_list("id", flat=True):
        await Job.later("delete_kyc_document", document_id=str(document_id))
    requests = TaxStatusRequest.filter(profile_id=profile.id)
    await requests.filter(state=RequestState.OPEN).update(
        state=RequestState.REJECTED, decided_at=now()
    )
    await requests.update(
        registration_number=None,
        registered_name=None,
        registered_on=None,
        reason=None,
        updated_at=now(),
    )


BY_NAME: frozenset[type[Record]] = frozenset(
    {
        Account, Contractor, ContractorTag, DataExport, ImportRow, Invitation, KycCheck,
        KycDocument, LetterBlock, Member, Note, OwnUpload, PaymentMethod, Profile, SearchWord,
        StaffLink, SupportAttachment, SupportMessage, SupportThread, TaxStatusRequest,
    }
)  # fmt: skip
"""The nouns that are blanked or deleted here, each in its own way."""

_DETAILS = (
    "first_name", "last_name", "native_name", "date_of_birth", "country", "line1", "line2", "city",
    "subdivision", "postal_code", "tax_number", "vat_number", "completed_at",
)  # fmt: skip
