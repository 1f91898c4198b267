"""What the worker does for each kind of job: short functions that bear a repetition."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import timedelta
from uuid import UUID

from app.desk import Desk, Later
from app.notices import (
    send_account_changed,
    send_invitation_asked_for,
    send_invitation_expired,
    send_new_sign_in,
    send_recovery,
)
from app.posting import (
    give_up_invitation,
    send_added_to_team,
    send_company_decision,
    send_company_waiting,
    send_invitation,
    send_otp,
    send_tasks_waiting,
    send_welcome,
)
from app.spreadsheets.limits import Limits
from app.spreadsheets.reading import read_sheet
from models.company import Company
from models.imports.committing import commit_chunk, fail_import
from models.imports.imported import Import, ImportStatus
from models.imports.importing import store_check
from models.job import Job
from models.letters_waiting import release_letters
from models.policy import policy


async def release_company_letters(desk: Desk, job: Job) -> None:
    """Let the invitations of an activated company leave."""
    await release_letters(await Company.get(id=job.args["company_id"]))


async def check_import(desk: Desk, job: Job) -> None:
    """Read a spreadsheet in a child process and check its rows."""
    imported = await Import.get(id=job.args["import_id"])
    if imported.status is ImportStatus.CHECKING:
        data = await desk.files.load(imported.file_key)
        limits = Limits(size=policy().upload_bytes, rows=policy().import_rows)
        sheet = await read_sheet(data, kind=imported.kind, limits=limits)
        await store_check(imported, sheet)


async def commit_import(desk: Desk, job: Job) -> None:
    """Commit one chunk; run again at once while there is more."""
    if await commit_chunk(UUID(job.args["import_id"])):
        raise Later(timedelta())


async def give_up_import(desk: Desk, job: Job) -> None:
    """Say on the dashboard that an import failed; what was committed stays."""
    await fail_import(UUID(job.args["import_id"]), "IMPORT_GIVEN_UP")


Work = Callable[[Desk, Job], Awaitable[None]]

JOBS: dict[str, Work] = {
    "send_otp": send_otp,
    "send_welcome": send_welcome,
    "send_invitation": send_invitation,
    "send_added_to_team": send_added_to_team,
    "send_tasks_waiting": send_tasks_waiting,
    "send_company_waiting": send_company_waiting,
    "send_company_decision": send_company_decision,
    "send_recovery": send_recovery,
    "send_account_changed": send_account_changed,
    "send_new_sign_in": send_new_sign_in,
    "send_invitation_expired": send_invitation_expired,
    "send_invitation_asked_for": send_invitation_asked_for,
    "release_letters": release_company_letters,
    "check_import": check_import,
    "commit_import": commit_import,
}
GIVEN_UP: dict[str, Work] = {
    "send_invitation": give_up_invitation,
    "check_import": give_up_import,
    "commit_import": give_up_import,
}
