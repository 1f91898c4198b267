"""What the worker does for each kind of job: short functions that bear a repetition."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import timedelta
from uuid import UUID

from app.desk import Desk, Later
from app.identity import delete_kyc_document, delete_own_upload
from app.member_letters import give_up_member_invitation, send_member_invitation
from app.notices import (
    send_account_changed,
    send_invitation_asked_for,
    send_invitation_expired,
    send_new_sign_in,
    send_recovery,
)
from app.noticing import send_notices
from app.own_data import (
    delete_data_export,
    give_up_data_export,
    prepare_data_export,
    send_data_export_ready,
)
from app.posting import (
    give_up_invitation,
    send_company_decision,
    send_invitation,
    send_otp,
    send_queue_waiting,
    send_text,
    send_welcome,
)
from app.reminders import (
    send_invitation_reminder,
    send_invitations_unanswered,
    send_onboarding_reminder,
)
from app.spreadsheets.limits import Limits, UnreadableError
from app.spreadsheets.reading import open_sheet
from app.support import delete_support_attachment, send_support_answered
from app.work_letters import send_work_changed
from models.company import Company
from models.company_settings import end_invitations
from models.consent import AgreementKind
from models.deriving_again import derive_company
from models.imports.committing import commit_chunk, fail_import
from models.imports.imported import Import, ImportStatus
from models.imports.importing import fail_check, store_check
from models.job import Job
from models.letters_waiting import release_letters
from models.member_invitation import release_member_letters
from models.nearing_deadlines import remind_of_deadlines
from models.platform_rule import derive_everybody
from models.policy import policy
from models.problems import Issue
from models.publishing import ask_for_consent
from models.retention import prune
from models.stage_figures import StageFigures
from models.upload import Upload


async def release_company_letters(desk: Desk, job: Job) -> None:
    """Let the invitations of an activated company leave."""
    company = await Company.get(id=job.args["company_id"])
    await release_member_letters(company)
    await release_letters(company)


async def end_company_invitations(desk: Desk, job: Job) -> None:
    """Withdraw some invitations of a closed company; run again at once while there are more."""
    if await end_invitations(UUID(job.args["company_id"])):
        raise Later(timedelta())


async def check_import(desk: Desk, job: Job) -> None:
    """Read a spreadsheet in a child process and check its rows as they come."""
    imported = await Import.get(id=job.args["import_id"])
    if imported.status in (ImportStatus.UPLOADED, ImportStatus.CHECKING):
        data = await desk.files.load(imported.file_key)
        limits = Limits(size=policy().upload_bytes, rows=policy().import_rows)
        async with open_sheet(data, kind=imported.kind, limits=limits) as sheet:
            try:
                await store_check(imported, sheet)
            except UnreadableError as error:  # the process died before the last row
                await fail_check(imported.id, [Issue(error.code, details=error.details)])


async def commit_import(desk: Desk, job: Job) -> None:
    """Commit one chunk; run again at once while there is more."""
    if await commit_chunk(UUID(job.args["import_id"])):
        raise Later(timedelta())


async def give_up_import(desk: Desk, job: Job) -> None:
    """Say on the dashboard that an import failed; what was committed stays."""
    await fail_import(UUID(job.args["import_id"]), "IMPORT_GIVEN_UP")


async def delete_import_file(desk: Desk, job: Job) -> None:
    """Delete the spreadsheet of an import; what was read from it stays."""
    imported = await Import.get_or_none(id=job.args["import_id"])
    if imported and imported.file_key:
        await desk.files.delete(imported.file_key)
        await Upload.filter(key=imported.file_key).delete()
        await imported.set(file_key="")


async def derive_company_again(desk: Desk, job: Job) -> None:
    """Have a company's contractors show what it asks of them now."""
    after = job.args.get("after")
    await derive_company(UUID(job.args["company_id"]), UUID(after) if after else None)


async def derive_everybody_again(desk: Desk, job: Job) -> None:
    """Have everybody's teams show what the platform asks now."""
    after = job.args.get("after")
    await derive_everybody(UUID(after) if after else None)


async def remind_people(desk: Desk, job: Job) -> None:
    """Tell people whose deadline is near."""
    after = job.args.get("after")
    await remind_of_deadlines(UUID(after) if after else None)


async def agreement_due(desk: Desk, job: Job) -> None:
    """Ask everybody for consent to a version that is in force now."""
    after, args = job.args.get("after"), job.args
    await ask_for_consent(
        AgreementKind(args["agreement"]), args["version"], UUID(after) if after else None
    )


async def compute_stage_figures(desk: Desk, job: Job) -> None:
    """Reckon how long stages take; again after a while for as long as somebody looks."""
    figures = await StageFigures.get_or_none(id=job.args["figures_id"])
    if figures and await figures.compute():
        raise Later(policy().figures_every)


async def give_up_stage_figures(desk: Desk, job: Job) -> None:
    """Let whoever looks next have them reckoned anew."""
    if figures := await StageFigures.get_or_none(id=job.args["figures_id"]):
        await figures.give_up()


async def prune_all(desk: Desk, job: Job) -> None:
    """Let everything go that was kept long enough."""
    await prune(desk.files)


Work = Callable[[Desk, Job], Awaitable[None]]

JOBS: dict[str, Work] = {
    "send_otp": send_otp,
    "send_text": send_text,
    "send_welcome": send_welcome,
    "send_invitation": send_invitation,
    "send_member_invitation": send_member_invitation,
    "send_work_changed": send_work_changed,
    "send_notices": send_notices,
    "remind_of_deadlines": remind_people,
    "send_queue_waiting": send_queue_waiting,
    "send_company_decision": send_company_decision,
    "send_recovery": send_recovery,
    "send_account_changed": send_account_changed,
    "send_new_sign_in": send_new_sign_in,
    "send_invitation_expired": send_invitation_expired,
    "send_invitation_asked_for": send_invitation_asked_for,
    "send_invitation_reminder": send_invitation_reminder,
    "send_onboarding_reminder": send_onboarding_reminder,
    "send_invitations_unanswered": send_invitations_unanswered,
    "release_letters": release_company_letters,
    "end_invitations": end_company_invitations,
    "derive_company": derive_company_again,
    "derive_everybody": derive_everybody_again,
    "agreement_due": agreement_due,
    "check_import": check_import,
    "commit_import": commit_import,
    "delete_import_file": delete_import_file,
    "prepare_data_export": prepare_data_export,
    "send_data_export_ready": send_data_export_ready,
    "delete_data_export": delete_data_export,
    "compute_stage_figures": compute_stage_figures,
    "delete_kyc_document": delete_kyc_document,
    "delete_own_upload": delete_own_upload,
    "send_support_answered": send_support_answered,
    "delete_support_attachment": delete_support_attachment,
    "prune": prune_all,
}
GIVEN_UP: dict[str, Work] = {
    "send_invitation": give_up_invitation,
    "send_invitation_reminder": give_up_invitation,
    "send_member_invitation": give_up_member_invitation,
    "check_import": give_up_import,
    "commit_import": give_up_import,
    "prepare_data_export": give_up_data_export,
    "compute_stage_figures": give_up_stage_figures,
}
