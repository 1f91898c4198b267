"""What the worker does for each kind of job: short functions that bear a repetition."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from uuid import UUID
from zoneinfo import ZoneInfo

from app.files import Files
from app.metrics import Metrics
from app.settings import Settings
from app.spreadsheets.reading import read_sheet
from emails import letters, words
from emails.envelope import Sender
from emails.mailer import Mailer
from emails.receipt import Deferred, Refused
from models.account import Account, AccountStatus, Locale
from models.base import now
from models.company import Company
from models.contractor import Contractor
from models.imports.amounts import decimals
from models.imports.importing import Import, ImportStatus, commit_chunk, fail_import, store_check
from models.invitation import (
    Invitation,
    InvitationStatus,
    LetterBlock,
    LetterKind,
    release_letters,
)
from models.job import Job
from models.onboarding import DeliveryStatus
from models.otp import OtpChallenge, OtpLetter, OtpPurpose
from models.policy import policy
from models.task import Task, TaskStatus
from models.text.addresses import wire_form

_LOCALES: dict[Locale, words.Locale] = {Locale.RU: "ru", Locale.EN: "en"}
_PURPOSES: dict[OtpPurpose, letters.Purpose] = {
    OtpPurpose.SIGN_IN: "SIGN_IN",
    OtpPurpose.SIGN_UP: "SIGN_UP",
    OtpPurpose.INVITATION: "INVITATION",
    OtpPurpose.STAFF: "SIGN_UP",
}
LISTED = 10  # tasks in a letter; the others are counted


class Later(Exception):
    """Run the job again at a time; nothing went wrong."""

    def __init__(self, wait: timedelta) -> None:
        self.wait = wait
        super().__init__()


@dataclass(frozen=True)
class Desk:
    """What jobs work with."""

    settings: Settings
    mailer: Mailer
    files: Files
    metrics: Metrics

    async def post(self, job: Job, letter: letters.Letter, to: str) -> str:
        """Send a letter and return its Message-ID: the job's, so that a repetition is recognisable.

        Raises Deferred or Refused.
        """
        domain = self.settings.mail_from.rpartition("@")[2]
        sender = Sender(
            self.settings.mail_from, self.settings.mail_name, self.settings.support_address
        )
        message_id = f"<{job.type_id}@{domain}>"
        message = letter.compose(sender, to=wire_form(to), message_id=message_id, date=now())
        try:
            await self.mailer.send(message, wire_form(to))
        except Deferred:
            self.metrics.letters.labels("deferred").inc()
            raise
        except Refused:
            self.metrics.letters.labels("refused").inc()
            raise
        self.metrics.letters.labels("sent").inc()
        return message_id

    def link(self, kind: str, token: str = "") -> str:
        """Return the address that a letter links to."""
        return self.settings.link(kind, token)


async def send_otp(desk: Desk, job: Job) -> None:
    """Mail a code, computed now; or, to the owner of an existing account, that there is one."""
    challenge = await OtpChallenge.get(id=job.args["challenge_id"])
    if not challenge.is_open:
        return
    locale = _LOCALES[challenge.locale]
    letter: letters.Letter = letters.AlreadyRegistered(locale=locale, link=desk.link("sign-in"))
    if challenge.letter is OtpLetter.CODE:
        letter = letters.Otp(
            locale=locale,
            code=challenge.current_code(),
            minutes=int(policy().otp_life.total_seconds() // 60),
            purpose=_PURPOSES[challenge.purpose],
        )
    await desk.post(job, letter, challenge.email)


async def send_welcome(desk: Desk, job: Job) -> None:
    """Mail the sign-in name after self-registration."""
    account = await Account.get(id=job.args["account_id"])
    letter = letters.Welcome(
        locale=_LOCALES[account.locale], sign_in_name=account.email, link=desk.link("sign-in")
    )
    await desk.post(job, letter, account.email)


async def send_invitation(desk: Desk, job: Job) -> None:
    """Mail an invitation, or "you were added" to whoever has an account; record what became of it.

    Delayed to the next day, unseen, for somebody who had five such letters today.
    """
    invitation = await Invitation.get(id=job.args["invitation_id"]).select_related(
        "contractor__company", "invited_by"
    )
    company = invitation.contractor.company
    if invitation.status is not InvitationStatus.PENDING or invitation.token is None:
        return
    if not await invitation.may_leave():
        return
    if await LetterBlock.exists(company_id=company.id, email_key=invitation.email_key):
        await invitation.note_trouble(
            DeliveryStatus.SUPPRESSED, "The person wants no letters from you."
        )
        return
    day_ago = now() - timedelta(days=1)
    today = await Invitation.filter(
        email_key=invitation.email_key, last_sent_at__gt=day_ago
    ).count()
    if today >= policy().invitation_letters_a_recipient_and_day:
        raise Later(timedelta(days=1))
    await invitation.set(delivery=DeliveryStatus.SENDING)
    account = await Account.get_or_none(email_key=invitation.email_key, status=AccountStatus.ACTIVE)
    link, report = (desk.link(kind, invitation.token) for kind in ("invitation", "report"))
    inviter = invitation.invited_by.name if invitation.invited_by else None
    if account:
        kind = LetterKind.ADDED_TO_TEAM
        letter: letters.Letter = letters.AddedToTeam(
            locale=_LOCALES[account.locale],
            company=company.name,
            inviter=inviter,
            message=invitation.message,
            link=desk.link("sign-in"),
            report_link=report,
        )
    else:
        kind = LetterKind.INVITATION
        expires = invitation.expires_at or now() + timedelta(days=company.invitation_ttl_days)
        tasks = await Task.filter(
            contractor_id=invitation.contractor_id, status=TaskStatus.PUBLISHED
        ).order_by("id")
        letter = letters.Invitation(
            locale=_LOCALES[invitation.locale],
            company=company.name,
            sign_in_name=invitation.email,
            link=link,
            report_link=report,
            expires_on=expires.astimezone(ZoneInfo(company.timezone)).date(),
            inviter=inviter,
            message=invitation.message,
            tasks=_listed(tasks),
            more=max(0, len(tasks) - LISTED),
        )
    try:
        message_id = await desk.post(job, letter, invitation.email)
    except Deferred as trouble:
        await invitation.note_trouble(DeliveryStatus.DEFERRED, str(trouble))
        raise
    except Refused as trouble:
        bad = DeliveryStatus.BOUNCED if trouble.is_address else DeliveryStatus.FAILED
        await invitation.note_trouble(bad, str(trouble))
        return
    await invitation.note_sent(message_id, kind)


async def give_up_invitation(desk: Desk, job: Job) -> None:
    """A day of trying was in vain: say so on the dashboard."""
    invitation = await Invitation.get(id=job.args["invitation_id"])
    if invitation.status is InvitationStatus.PENDING:
        await invitation.note_trouble(
            DeliveryStatus.FAILED, job.error or "It could not be sent for a day."
        )


async def send_added_to_team(desk: Desk, job: Job) -> None:
    """Tell a person that signing in linked them to one more team."""
    invitation = await Invitation.get(id=job.args["invitation_id"]).select_related(
        "contractor__company", "contractor__account", "invited_by"
    )
    account = invitation.contractor.account
    if account is None:
        return
    letter = letters.AddedToTeam(
        locale=_LOCALES[account.locale],
        company=invitation.contractor.company.name,
        inviter=invitation.invited_by.name if invitation.invited_by else None,
        message=invitation.message,
        link=desk.link("sign-in"),
        report_link=desk.link("sign-in"),
    )
    await desk.post(job, letter, account.email)


async def send_tasks_waiting(desk: Desk, job: Job) -> None:
    """Tell a person who joined that tasks wait: those that still do."""
    contractor = await Contractor.get(id=job.args["contractor_id"]).select_related(
        "company", "account"
    )
    tasks = await Task.filter(id__in=job.args["task_ids"], status=TaskStatus.PUBLISHED).order_by(
        "id"
    )
    account = contractor.account
    if not tasks or account is None or not contractor.company.may_mail:
        return
    letter = letters.TasksWaiting(
        locale=_LOCALES[account.locale],
        company=contractor.company.name,
        tasks=_listed(tasks),
        more=max(0, len(tasks) - LISTED),
        link=desk.link("sign-in"),
    )
    await desk.post(job, letter, account.email)


def _listed(tasks: list[Task]) -> tuple[letters.WaitingTask, ...]:
    return tuple(
        letters.WaitingTask(
            title=task.title,
            amount=str(Decimal(task.amount_minor).scaleb(-decimals(task.currency))),
            currency=task.currency,
            deadline=task.deadline,
        )
        for task in tasks[:LISTED]
    )


async def send_company_waiting(desk: Desk, job: Job) -> None:
    """Tell one member of staff that a company waits for review."""
    company = await Company.get(id=job.args["company_id"])
    account = await Account.get(id=job.args["account_id"])
    letter = letters.CompanyWaiting(
        locale=_LOCALES[account.locale], company=company.name, link=desk.link("sign-in")
    )
    await desk.post(job, letter, account.email)


async def send_company_decision(desk: Desk, job: Job) -> None:
    """Tell one owner or administrator what staff decided."""
    company = await Company.get(id=job.args["company_id"])
    account = await Account.get(id=job.args["account_id"])
    kinds = {
        "company_activated": letters.CompanyActivated,
        "company_suspended": letters.CompanySuspended,
    }
    letter = kinds[job.args["letter"]](
        locale=_LOCALES[account.locale], company=company.name, link=desk.link("sign-in")
    )
    await desk.post(job, letter, account.email)


async def release_company_letters(desk: Desk, job: Job) -> None:
    """Let the invitations of an activated company leave."""
    await release_letters(await Company.get(id=job.args["company_id"]))


async def check_import(desk: Desk, job: Job) -> None:
    """Read a spreadsheet in a child process and check its rows."""
    imported = await Import.get(id=job.args["import_id"])
    if imported.status is ImportStatus.CHECKING:
        data = await desk.files.load(imported.file_key)
        await store_check(imported, await read_sheet(data, kind=imported.kind))


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
    "release_letters": release_company_letters,
    "check_import": check_import,
    "commit_import": commit_import,
}
GIVEN_UP: dict[str, Work] = {
    "send_invitation": give_up_invitation,
    "check_import": give_up_import,
    "commit_import": give_up_import,
}
