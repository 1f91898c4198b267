"""The jobs that post letters about an account: how to get back in, and what happened to it."""

from __future__ import annotations

from uuid import UUID

from app.desk import Desk
from app.posting import LOCALES
from emails import letters
from models.account import Account, AccountChange, AccountStatus
from models.arriving import Program
from models.invitation import Invitation, InvitationStatus
from models.job import Job
from models.policy import policy
from models.recovering import answer
from models.recovery import Recovery
from models.session import Session

_CHANGES: dict[AccountChange, letters.Changed] = {
    AccountChange.PASSWORD: "PASSWORD",
    AccountChange.ADDRESS: "ADDRESS",
    AccountChange.TOTP_ON: "TOTP_ON",
    AccountChange.TOTP_OFF: "TOTP_OFF",
    AccountChange.RECOVERY_CODES: "RECOVERY_CODES",
    AccountChange.RECOVERY_CODE_USED: "RECOVERY_CODE_USED",
    AccountChange.PHONE: "PHONE",
    AccountChange.PAYMENT_METHOD: "PAYMENT_METHOD",
}


async def send_recovery(desk: Desk, job: Job) -> None:
    """Decide what helps whoever asked; mail the link where it is a new password."""
    recovery = await Recovery.get_or_none(id=job.args["recovery_id"])
    if recovery is None:  # the person was erased meanwhile
        return
    account = await answer(recovery)
    if account is None or recovery.token is None:
        return
    letter = letters.Recovery(
        locale=LOCALES[account.locale],
        link=desk.link("recovery", recovery.token),
        minutes=int(policy().recovery_life.total_seconds() // 60),
    )
    await desk.post(job, letter, account.email)
    await recovery.note_sent()


async def send_account_changed(desk: Desk, job: Job) -> None:
    """Tell the owner of an account what was changed; at a former address if one is given.

    A link to a new password goes only where it still helps.
    """
    account = await Account.get(id=job.args["account_id"])
    former = job.args.get("email")
    if account.status is AccountStatus.ERASED:
        return
    letter = letters.AccountChanged(
        locale=LOCALES[account.locale],
        change=_CHANGES[AccountChange(job.args["change"])],
        link=None if former else desk.link("recovery"),
    )
    await desk.post(job, letter, former or account.email)


async def send_new_sign_in(desk: Desk, job: Job) -> None:
    """Tell the owner of an account that it was used from somewhere new."""
    session = await Session.get_or_none(id=job.args["session_id"]).select_related("account")
    if session is None or session.account.status is not AccountStatus.ACTIVE:
        return
    program = Program.of(session.user_agent)
    letter = letters.NewSignIn(
        locale=LOCALES[session.account.locale],
        at=session.created_at,
        program=program.name,
        system=program.system,
        ip=session.ip or None,
        link=desk.link("recovery"),
    )
    await desk.post(job, letter, session.account.email)


async def send_invitation_expired(desk: Desk, job: Job) -> None:
    """Tell an invited person that the invitation has expired, with a way to ask for another."""
    invitation = await _invitation(job)
    if invitation.status is not InvitationStatus.EXPIRED or invitation.token is None:
        return
    letter = letters.InvitationExpired(
        locale=LOCALES[invitation.locale],
        company=invitation.contractor.company.name,
        link=desk.link("invitation", invitation.token),
    )
    await desk.post(job, letter, invitation.email)
    await invitation.set(token=None)


async def send_invitation_asked_for(desk: Desk, job: Job) -> None:
    """Tell one who invited that the invitation expired and its reader asks for a new one."""
    invitation = await _invitation(job)
    account = await Account.get(id=UUID(job.args["account_id"]))
    if account.status is not AccountStatus.ACTIVE:
        return
    letter = letters.InvitationAskedFor(
        locale=LOCALES[account.locale],
        company=invitation.contractor.company.name,
        address=invitation.email,
        link=desk.link("sign-in"),
    )
    await desk.post(job, letter, account.email)


async def _invitation(job: Job) -> Invitation:
    return await Invitation.get(id=job.args["invitation_id"]).select_related("contractor__company")
