"""The jobs that post a letter: each reads what stands now, and bears a repetition."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from app.delivering import deliver, give_up
from app.desk import Desk, Later
from emails import letters, words
from emails.texts import code_text
from models.account import Account, AccountStatus, Locale
from models.base import now
from models.company import Company
from models.daily_letters import begin_letter
from models.imports.amounts import decimals
from models.invitation import Invitation, InvitationStatus, LetterBlock, LetterKind
from models.job import Job
from models.joining import is_linked_unasked
from models.onboarding import DeliveryStatus
from models.otp import OtpChallenge, OtpLetter, OtpPurpose
from models.policy import policy
from models.posted import NOT_WANTED
from models.staff_queue import QUEUES, QueueName
from models.task import Task, TaskStatus

LOCALES: dict[Locale, words.Locale] = {Locale.RU: "ru", Locale.EN: "en"}
_PURPOSES: dict[OtpPurpose, letters.Purpose] = {
    OtpPurpose.SIGN_IN: "SIGN_IN",
    OtpPurpose.SIGN_UP: "SIGN_UP",
    OtpPurpose.INVITATION: "INVITATION",
    OtpPurpose.STAFF: "SIGN_UP",
    OtpPurpose.MEMBER: "INVITATION",
    OtpPurpose.RECOVERY: "RECOVERY",
    OtpPurpose.EMAIL_CHANGE: "EMAIL_CHANGE",
    OtpPurpose.STEP_UP: "STEP_UP",
}
_QUEUES: dict[QueueName, letters.Queue] = {
    QueueName.COMPANIES: "COMPANIES",
    QueueName.REPORTED_COMPANIES: "REPORTED_COMPANIES",
    QueueName.KYC: "KYC",
    QueueName.TAX_STATUS: "TAX_STATUS",
    QueueName.PAYMENT_METHODS: "PAYMENT_METHODS",
    QueueName.SUPPORT: "SUPPORT",
}
LISTED = 10  # tasks in a letter; the others are counted


async def send_otp(desk: Desk, job: Job) -> None:
    """Mail a code, computed now; or, to the owner of an existing account, that there is one."""
    challenge = await OtpChallenge.get_or_none(id=job.args["challenge_id"])
    if challenge is None or not challenge.is_open:  # the person may have been erased meanwhile
        return
    locale = LOCALES[challenge.locale]
    letter: letters.Letter = letters.AlreadyRegistered(locale=locale, link=desk.link("sign-in"))
    if challenge.letter is OtpLetter.ADDRESS_TAKEN:
        letter = letters.AddressTaken(locale=locale, link=desk.link("sign-in"))
    if challenge.letter is OtpLetter.CODE:
        letter = letters.Otp(
            locale=locale,
            code=challenge.current_code(),
            minutes=int(policy().otp_life.total_seconds() // 60),
            purpose=_PURPOSES[challenge.purpose],
        )
    await desk.post(job, letter, challenge.email)


async def send_text(desk: Desk, job: Job) -> None:
    """Text a code, computed now; not once the challenge is over."""
    challenge = await OtpChallenge.get_or_none(id=job.args["challenge_id"])
    if challenge is None or not challenge.is_open or challenge.phone is None:
        return
    text = code_text(challenge.current_code(), policy().product, LOCALES[challenge.locale])
    await desk.texter.send(challenge.phone, text, job.type_id)


async def send_welcome(desk: Desk, job: Job) -> None:
    """Mail the sign-in name after self-registration."""
    account = await Account.get(id=job.args["account_id"])
    letter = letters.Welcome(
        locale=LOCALES[account.locale], sign_in_name=account.email, link=desk.link("sign-in")
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
        await invitation.note_trouble(DeliveryStatus.SUPPRESSED, NOT_WANTED)
        return
    if not await begin_letter(invitation, desk.message_id(job, invitation.email)):
        raise Later(timedelta(days=1))
    if invitation.status is not InvitationStatus.PENDING or invitation.token is None:
        return  # withdrawn at this very moment
    account = await Account.get_or_none(email_key=invitation.email_key, status=AccountStatus.ACTIVE)
    link, report = (desk.link(kind, invitation.token) for kind in ("invitation", "report"))
    inviter = invitation.inviter_name
    if account and is_linked_unasked(invitation.contractor, account):
        kind = LetterKind.ADDED_TO_TEAM
        letter: letters.Letter = letters.AddedToTeam(
            locale=LOCALES[account.locale],
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
            locale=LOCALES[invitation.locale],
            company=company.name,
            sign_in_name=invitation.email,
            link=link,
            report_link=report,
            expires_on=expires.astimezone(ZoneInfo(company.timezone)).date(),
            inviter=inviter,
            message=invitation.message,
            tasks=listed(tasks),
            more=max(0, len(tasks) - LISTED),
        )
    if message_id := await deliver(desk, job, letter, invitation):
        await invitation.note_sent(message_id, kind)


async def give_up_invitation(desk: Desk, job: Job) -> None:
    """A day of trying was in vain: say so on the dashboard."""
    invitation = await Invitation.get(id=job.args["invitation_id"])
    if invitation.status is InvitationStatus.PENDING:
        await give_up(invitation)


def listed(tasks: Sequence[Task]) -> tuple[letters.WaitingTask, ...]:
    """Return the lines of a letter about these tasks: the first ones, the others are counted."""
    return tuple(
        letters.WaitingTask(
            title=task.title,
            amount=str(Decimal(task.amount_minor).scaleb(-decimals(task.currency))),
            currency=task.currency,
            deadline=task.deadline,
        )
        for task in tasks[:LISTED]
    )


async def send_queue_waiting(desk: Desk, job: Job) -> None:
    """Tell one member of staff that a queue grew, and how many wait by now; nothing if none."""
    account = await Account.get(id=job.args["account_id"])
    name = QueueName(job.args["queue"])
    count = await QUEUES[name].count()
    if not count or not account.is_staff or account.status is not AccountStatus.ACTIVE:
        return
    letter = letters.QueueWaiting(
        locale=LOCALES[account.locale],
        queue=_QUEUES[name],
        count=count,
        link=desk.link("sign-in"),
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
        locale=LOCALES[account.locale], company=company.name, link=desk.link("sign-in")
    )
    await desk.post(job, letter, account.email)
