"""Accepting agreements outside of any form."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from models.account import Account
from models.audit import AuditAction, Doer, audit
from models.consent import Consent, Origin, accept, read_agreements
from models.falling_due import ConsentDue, consents_due
from models.joining import touch_teams
from models.locks import hold
from models.problems import InvalidInput, Issue
from models.transaction import transaction


async def accept_agreements(
    account: Account, agreement_ids: Sequence[UUID | None], origin: Origin
) -> tuple[ConsentDue, ...]:
    """Write down that a person accepts texts in force; return what is due after that.

    Harmless to repeat: the first evidence of a text stays. Raises InvalidInput for none, and for a
    text that is not in force.
    """
    if not agreement_ids:
        raise InvalidInput([Issue("REQUIRED", ("agreementIds",))])
    async with transaction():
        await hold("address", account.email_key)
        agreed = await read_agreements(agreement_ids, ("agreementIds",))
        await accept(account, [agreement.id for agreement in agreed], origin)
        await touch_teams(account.id)
        return (await consents_due([account.id]))[account.id]


async def read_consents(staff: Account, account_id: UUID | None, ip: str = "") -> bool:
    """Write down that staff read somebody's consents; return whether there is such an account."""
    by = Doer.staff(staff, ip)
    async with transaction():
        found = await Account.get_or_none(id=account_id) if account_id else None
        count = await Consent.filter(account_id=found.id).count() if found else 0
        await audit(AuditAction.CONSENTS_READ, found or staff, by, consents=count)
    return found is not None
