"""What a person does to be verified: begin, hand documents in, begin again."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from models.account import Account
from models.base import now
from models.joining import touch_teams
from models.kyc.document import KycDocument, KycDocumentKind, prove_identity
from models.kyc.reopening import latest_check
from models.locks import hold
from models.onboarding import RequirementCode
from models.own_upload import OwnUpload
from models.policy import policy
from models.problems import InvalidInput, Issue, Problem
from models.profile import MANUAL, OPEN_KYC, KycCheck, KycStatus, Profile
from models.registration import missing_details
from models.transaction import transaction


class DetailsMissing(Problem):
    """The registration form comes first; `missing` is what is still due there."""

    def __init__(self, missing: Collection[RequirementCode]) -> None:
        self.missing = list(missing)
        super().__init__()


class KycNotOpen(Problem):
    """The verification stands where this cannot be done; `status` is where."""

    def __init__(self, status: KycStatus) -> None:
        self.status = status
        super().__init__()


class KycRequired(Problem):
    """Only a verified identity may do this; `status` is where the verification stands."""

    def __init__(self, status: KycStatus) -> None:
        self.status = status
        super().__init__()


@dataclass(frozen=True)
class Given:
    """A document that a person hands in: which upload, and what it shows."""

    upload_id: UUID | None
    kind: KycDocumentKind


async def start_kyc(account: Account) -> KycCheck:
    """Begin to be verified, by staff or by the vendor that the operator chose.

    Harmless to repeat: one that is in progress is returned again. After a refusal that may be
    retried, after an end and after a change of details a new attempt begins. Raises DetailsMissing,
    KycNotOpen.
    """
    vendor = policy().kyc_vendor
    provider = vendor.name if vendor else MANUAL
    async with transaction():
        await hold("address", account.email_key)
        profile = await Profile.get_or_none(account_id=account.id)
        missing = missing_details(profile)
        if profile is None or missing:
            raise DetailsMissing(missing)
        check = await latest_check(profile)
        if check and check.status in (KycStatus.APPROVED, KycStatus.REJECTED_FINAL):
            raise KycNotOpen(check.status)
        if check and check.status in _BEGUN:
            if check.provider == provider:
                return check
            await check.set(status=KycStatus.EXPIRED)  # the operator has changed the provider
        begun: dict[str, Any] = {
            "status": KycStatus.IN_PROGRESS,
            "provider": provider,
            "requested_at": now(),
        }
        if check and check.status is KycStatus.NOT_STARTED:
            await check.set(**begun)
        else:
            attempt = check.attempt + 1 if check else 1
            check = await KycCheck.create(profile=profile, attempt=attempt, **begun)
        await touch_teams(account.id)
    return check


_BEGUN = (KycStatus.IN_PROGRESS, KycStatus.PENDING_REVIEW)


async def require_in_progress(account: Account) -> None:
    """Raise KycNotOpen unless staff wait for documents of the person."""
    checks = KycCheck.filter(profile__account_id=account.id).order_by("-id")
    check = await checks.first()
    if check is None or check.status is not KycStatus.IN_PROGRESS or check.provider != MANUAL:
        raise KycNotOpen(check.status if check else KycStatus.NOT_STARTED)


async def submit_kyc(account: Account, documents: Sequence[Given]) -> KycCheck:
    """Hand documents in for staff to look at; those of an earlier hand-in of this check stay.

    Raises InvalidInput with everything that is wrong, KycNotOpen unless a check by staff is in
    progress.
    """
    async with transaction():
        await hold("address", account.email_key)
        profile = await Profile.get_or_none(account_id=account.id)
        check = await latest_check(profile) if profile else None
        if check is None or check.status is not KycStatus.IN_PROGRESS or check.provider != MANUAL:
            raise KycNotOpen(check.status if check else KycStatus.NOT_STARTED)
        uploads = await _uploads(account, check, documents)
        for given, upload in zip(documents, uploads, strict=True):
            await KycDocument.create(
                kyc_check=check,
                kind=given.kind,
                media_type=upload.media_type,
                size=upload.size,
                sha256=upload.sha256,
                file_key=upload.key,
            )
            await upload.delete()  # the file is the document's now
        await check.set(status=KycStatus.PENDING_REVIEW, submitted_at=now())
        await touch_teams(account.id)
    return check


async def _uploads(
    account: Account, check: KycCheck, documents: Sequence[Given]
) -> list[OwnUpload]:
    """Return the uploads of documents. Raises InvalidInput."""
    issues, uploads, seen = [], [], set()
    for place, given in enumerate(documents):
        upload = await OwnUpload.of(account, given.upload_id)
        if upload is None or upload.id in seen:
            issues.append(Issue("NOT_FOUND", ("documents", str(place), "uploadId")))
        else:
            uploads.append(upload)
            seen.add(upload.id)
    known = await KycDocument.filter(kyc_check_id=check.id)
    if len(known) + len(documents) > policy().kyc_documents:
        details = {"limit": policy().kyc_documents}
        issues.append(Issue("TOO_MANY_ITEMS", ("documents",), details))
    if not prove_identity([*(d.kind for d in known), *(d.kind for d in documents)]):
        issues.append(Issue("KYC_DOCUMENTS_MISSING", ("documents",)))
    if issues:
        raise InvalidInput(issues)
    return uploads


async def require_kyc(profile: Profile | None) -> Profile:
    """Return the profile of somebody who is verified, within a transaction. Raises KycRequired."""
    check = await latest_check(profile) if profile else None
    if profile is None or check is None or check.status is not KycStatus.APPROVED:
        raise KycRequired(check.status if check else KycStatus.NOT_STARTED)
    return profile


async def hosted_page(check: KycCheck) -> str | None:
    """Return where the person goes on at the vendor's; None where staff do the work."""
    vendor = policy().kyc_vendor
    at_vendor = vendor is not None and check.provider == vendor.name and check.status in OPEN_KYC
    return vendor.link(check.type_id) if vendor and at_vendor else None
