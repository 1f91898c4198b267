"""Following up, step by step: the letter has left, a verb on one row, what its links are worth."""

from __future__ import annotations

from typing import Any

from models import Account, Contractor, Invitation, Member
from models.excluding import ExcludeOutcome, OpenTasks, exclude
from models.invitation import InvitationGone, LetterKind, WrongAccount
from models.joining import accept_as
from models.reminding import RemindOutcome, remind
from models.resending import ResendOutcome, resend
from models.revoking import RevokeOutcome, revoke
from tests.conftest import make_account, token_of


async def latest(row: Contractor) -> Invitation:
    found = await Invitation.filter(contractor_id=row.id).order_by("-id").first()
    assert found
    return found


async def mailed(row: Contractor) -> str:
    """Have the invitation's letter leave; return the token that it carried."""
    token = await token_of(row)
    await (await latest(row)).note_sent("<letter@muster.example>", LetterKind.INVITATION)
    return token


async def resent(by: Member, *rows: Contractor) -> list[ResendOutcome]:
    return [done.outcome for done in await resend(by, [(row.type_id, row.id) for row in rows])]


async def revoked(by: Member, *rows: Contractor) -> list[RevokeOutcome]:
    return [done.outcome for done in await revoke(by, [(row.type_id, row.id) for row in rows])]


async def reminded(by: Member, *rows: Contractor) -> list[RemindOutcome]:
    return [done.outcome for done in await remind(by, [(row.type_id, row.id) for row in rows])]


async def excluded(by: Member, *rows: Contractor, **values: Any) -> list[ExcludeOutcome]:
    ids = [(row.type_id, row.id) for row in rows]
    return [done.outcome for done in await exclude(by, ids, **values)]


async def leads_onto_a_team(token: str, email: str) -> bool:
    """Whether the person of an address gets anywhere by a link."""
    try:
        await accept_as(await _account(email), token)
    except (InvitationGone, WrongAccount):
        return False
    return True


async def _account(email: str) -> Any:
    return await Account.get_or_none(email_key=email) or await make_account(email)


CANCEL = OpenTasks.CANCEL
