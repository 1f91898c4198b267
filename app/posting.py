"""The jobs that post a letter: each reads what stands now, and bears a repetition."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from app.delivering import deliver
from app.desk import Desk, Later
from emails import letters, words
from emails.texts import code_text
from models.account import Account, AccountStatus, Locale, OptionalLetter
from models.base import now
from models.company import Company
from models.consent import AgreementKind
from models.contractor import Contractor
from models.daily_letters import begin_letter
from models.falling_due import consents_due, note_told
from models.imports.amounts import decimals
from models.invitation import Invitation, InvitationStatus, LetterBlock, LetterKind
from models.job import Job
from models.joining import is_linked_unasked
from models.onboarding import DeliveryStatus
from models.otp import OtpChallenge, OtpLetter, OtpPurpose
from models.policy import policy
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
_DUE: dict[AgreementKind, letters.Due] = {
    AgreementKind.SERVICE_AGREEMENT: "SERVICE_AGREEMENT",
    AgreementKind.PRIVACY_POLICY: "PRIVACY_POLICY",
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
        await invitation.note_trouble(
            DeliveryStatus.SUPPRESSED, "The person wants no letters from you."
        )
        return
    if not await begin_letter(invitation):
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
            tasks=_listed(tasks),
            more=max(0, len(tasks) - LISTED),
        )
    if message_id := await deliver(desk, job, letter, invitation):
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
    if account is None or OptionalLetter.ADDED_TO_TEAM in account.letters_switched_off:
        return
    letter = letters.AddedToTeam(
        locale=LOCALES[account.locale],
        company=invitation.contractor.company.name,
        inviter=invitation.inviter_name,
        message=invitation.message,
        link=desk.link("sign-in"),
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
    if OptionalLetter.TASKS_WAITING in account.letters_switched_off:
        return
    if await LetterBlock.exists(company_id=contractor.company_id, email_key=account.email_key):
        return
    letter = letters.TasksWaiting(
        locale=LOCALES[account.locale],
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


async def send_something_due(desk: Desk, job: Job) -> None:
    """Tell a person, in one letter, whatever is due by now; nothing if it was seen to meanwhile."""
    account = await Account.get(id=job.args["account_id"])
    due = (await consents_due([account.id]))[account.id]
    if due and account.status is AccountStatus.ACTIVE:
        zone = ZoneInfo(account.timezone)
        letter = letters.SomethingDue(
            locale=LOCALES[account.locale],
            things=tuple(
                letters.DueThing(
                    what=_DUE[each.kind],
                    deadline=each.deadline.astimezone(zone).date() if each.deadline else None,
                )
                for each in due
            ),
            link=desk.link("sign-in"),
        )
        await desk.post(job, letter, account.email)
    await note_told(account)


async def send_company_waiting(desk: Desk, job: Job) -> None:
    """Tell one member of staff that a company waits for review."""
    company = await Company.get(id=job.args["company_id"])
    account = await Account.get(id=job.args["account_id"])
    letter = letters.CompanyWaiting(
        locale=LOCALES[account.locale], company=company.name, link=desk.link("sign-in")
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
