"""The jobs about identity: letters of decisions, and documents whose time has come early."""

from __future__ import annotations

from app.desk import Desk
from app.posting import LOCALES
from emails import letters
from models.account import AccountStatus
from models.job import Job
from models.kyc.document import KycDocument
from models.own_upload import OwnUpload
from models.profile import KycCheck, KycStatus, TaxStatus
from models.tax_status import RequestState, TaxStatusRequest

_OUTCOMES: dict[KycStatus, letters.KycOutcome] = {
    KycStatus.APPROVED: "APPROVED",
    KycStatus.REJECTED_RETRY: "REJECTED_RETRY",
    KycStatus.REJECTED_FINAL: "REJECTED_FINAL",
    KycStatus.EXPIRED: "EXPIRED",
}
_STATUSES: dict[TaxStatus, letters.TaxStatus] = {
    TaxStatus.INDIVIDUAL: "INDIVIDUAL",
    TaxStatus.INDIVIDUAL_ENTREPRENEUR: "INDIVIDUAL_ENTREPRENEUR",
    TaxStatus.SELF_EMPLOYED: "SELF_EMPLOYED",
}


async def send_kyc_decided(desk: Desk, job: Job) -> None:
    """Tell a person what became of the verification, as it stands now."""
    check = await KycCheck.get(id=job.args["kyc_id"]).select_related("profile__account")
    account = check.profile.account
    outcome = _OUTCOMES.get(check.status)
    if outcome is None or account.status is not AccountStatus.ACTIVE:
        return
    letter = letters.KycDecided(
        locale=LOCALES[account.locale],
        outcome=outcome,
        reason=check.public_reason,
        link=desk.link("sign-in"),
    )
    await desk.post(job, letter, account.email)


async def send_tax_status_decided(desk: Desk, job: Job) -> None:
    """Tell a person whether the tax status was changed."""
    request = await TaxStatusRequest.get(id=job.args["request_id"]).select_related(
        "profile__account"
    )
    account = request.profile.account
    if account.status is not AccountStatus.ACTIVE:
        return
    letter = letters.TaxStatusDecided(
        locale=LOCALES[account.locale],
        approved=request.state is RequestState.APPROVED,
        status=_STATUSES[request.wanted],
        reason=request.reason,
        link=desk.link("sign-in"),
    )
    await desk.post(job, letter, account.email)


async def delete_kyc_document(desk: Desk, job: Job) -> None:
    """Delete a document before its time, file first."""
    if document := await KycDocument.get_or_none(id=job.args["document_id"]):
        await desk.files.delete(document.file_key)
        await document.delete()


async def delete_own_upload(desk: Desk, job: Job) -> None:
    """Delete what a person handed in before its time, file first."""
    if upload := await OwnUpload.get_or_none(id=job.args["upload_id"]):
        await desk.files.delete(upload.key)
        await upload.delete()
