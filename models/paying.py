"""Where a person's money goes: naming it, taking it back, and what staff and vendors say to it."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from models.account import Account, AccountChange
from models.audit import AuditAction, AuditActor, Doer, audit
from models.imports.amounts import read_currency
from models.job import Job
from models.joining import touch_teams
from models.kyc.checking import require_kyc
from models.locks import hold
from models.policy import policy
from models.problems import InvalidInput, Issue, NotFound, NotPermitted, Problem
from models.profile import (
    MANUAL,
    PaymentMethod,
    PaymentMethodKind,
    PaymentMethodStatus,
    Profile,
    lock_fact,
)
from models.session import Session
from models.text.lines import read_line
from models.transaction import transaction
from models.typeid import decode
from models.vendor import EventOutcome, Port, Vendor, VendorEvent, is_late

REASON = 300  # characters
MASK = 30  # characters
SHOWN_DIGITS = 4  # PCI DSS 3.4 allows the last four of a card
_HIDDEN = "*•×"

_S = PaymentMethodStatus
_VENDORS = {
    _S.PENDING: {_S.NEEDS_CONFIRMATION, _S.LINKED, _S.FAILED, _S.BLOCKED},
    _S.NEEDS_CONFIRMATION: {_S.LINKED, _S.FAILED, _S.BLOCKED},
    _S.LINKED: {_S.FAILED, _S.BLOCKED},
}
"""Where a vendor may move a method from where; everything else it says is ignored.

A block, whoever's it is, only staff take back.
"""


class PaymentDecision(StrEnum):
    """What staff say to a payment method."""

    CONFIRM = "CONFIRM"
    BLOCK = "BLOCK"


_STAFF = {
    PaymentDecision.CONFIRM: (_S.LINKED, {_S.NEEDS_CONFIRMATION, _S.BLOCKED}),
    PaymentDecision.BLOCK: (_S.BLOCKED, {_S.NEEDS_CONFIRMATION, _S.LINKED, _S.PENDING}),
}


class TooManyPaymentMethods(Problem):
    """The person has as many as anybody may have; `limit` is how many."""

    def __init__(self, limit: int) -> None:
        self.limit = limit
        super().__init__()


class PaymentMethodNotOpen(Problem):
    """The method stands where this cannot be done; `status` is where."""

    def __init__(self, status: PaymentMethodStatus) -> None:
        self.status = status
        super().__init__()


def read_mask(text: str | None, kind: PaymentMethodKind) -> str | Issue:
    """Return a mask such as "•••• 4242", or what is wrong with it.

    It shows four digits at most and hides the rest: a whole number is refused, and the refusal does
    not repeat it.
    """
    line = read_line(text, MASK, required=True)
    if isinstance(line, Issue):
        return Issue(line.code, details=line.details)
    digits = sum(character.isdigit() for character in unicodedata.normalize("NFKC", line))
    if digits > SHOWN_DIGITS:
        return Issue("WHOLE_NUMBER", details={"limit": SHOWN_DIGITS}, suggestion="•••• 4242")
    bare_wallet = kind is PaymentMethodKind.E_WALLET and not set(line) & set(_HIDDEN)
    if bare_wallet or not any(character.isalnum() for character in line):
        return Issue("NOT_A_MASK", suggestion="•••• 4242")
    return line


@dataclass(frozen=True)
class Wish:
    """Where the money shall go: what, in which currency (ISO 4217), and its mask."""

    kind: PaymentMethodKind
    currency: str
    mask: str | None = None

    def read(self) -> dict[str, Any]:
        """Return the columns. Raises InvalidInput; a number is never part of the refusal.

        A vendor asks for the details on its own page: then there is no mask to give.
        """
        issues, vendor = [], policy().payment_vendor
        currency = read_currency(self.currency)
        if isinstance(currency, Issue):
            issues.append(currency.at("currency"))
        mask: str | Issue = ""
        if vendor is None:
            mask = read_mask(self.mask, self.kind)
        elif self.mask is not None:
            mask = Issue("MASK_FROM_VENDOR")
        if isinstance(mask, Issue):
            issues.append(mask.at("mask"))
        if issues:
            raise InvalidInput(issues)
        waits = _S.NEEDS_CONFIRMATION if vendor is None else _S.PENDING
        provider = vendor.name if vendor else MANUAL
        values = {"kind": self.kind, "currency": currency, "mask": mask}
        return {**values, "status": waits, "provider": provider}


async def link_payment_method(
    session: Session, values: dict[str, Any], ip: str = ""
) -> PaymentMethod:
    """Name where money is to go, with what `Wish.read` returned; its owner is told by letter.

    Raises StepUpRequired, KycRequired, TooManyPaymentMethods; NotSignedIn if the session ended
    meanwhile.
    """
    session.require_recent_proof()
    account = session.account
    async with transaction():
        await hold("address", account.email_key)
        await session.require_live()
        profile = await require_kyc(await Profile.get_or_none(account_id=account.id))
        if await PaymentMethod.filter(profile_id=profile.id).count() >= policy().payment_methods:
            raise TooManyPaymentMethods(policy().payment_methods)
        method = await PaymentMethod.create(profile=profile, **values)
        await _note(account, method, AuditAction.PAYMENT_METHOD_LINKED, ip)
    return method


async def payment_page(id: UUID | None) -> str | None:
    """Return where the person goes on at the vendor's; None where staff confirm."""
    vendor = policy().payment_vendor
    method = await PaymentMethod.get_or_none(id=id)
    if vendor is None or method is None or method.provider != vendor.name:
        return None
    return vendor.link(method.type_id) if method.status is _S.PENDING else None


async def remove_payment_method(session: Session, id: UUID | None, ip: str = "") -> None:
    """Take one's own method back; nothing of it is kept.

    Raises StepUpRequired, NotFound; NotSignedIn if the session ended meanwhile.
    """
    session.require_recent_proof()
    account = session.account
    async with transaction():
        await hold("address", account.email_key)
        await session.require_live()
        method = await PaymentMethod.get_or_none(id=id, profile__account_id=account.id)
        if method is None:
            raise NotFound("paymentMethodId")
        await _note(account, method, AuditAction.PAYMENT_METHOD_REMOVED, ip)
        await method.delete()


async def _note(account: Account, method: PaymentMethod, action: AuditAction, ip: str) -> None:
    await touch_teams(account.id)
    await audit(action, method, Doer(AuditActor.ACCOUNT, account.id, ip), kind=method.kind.value)
    change = AccountChange.PAYMENT_METHOD.value
    await Job.later("send_account_changed", account_id=str(account.id), change=change)


async def confirm_payment_method(
    staff: Account,
    id: UUID | None,
    decision: PaymentDecision,
    reason: str | None = None,
    ip: str = "",
) -> PaymentMethod:
    """Confirm that money can be sent there, or block it; the person reads the reason.

    Raises NotPermitted, InvalidInput (a block needs a reason), NotFound, PaymentMethodNotOpen, and
    KycRequired for a confirmation while the identity is not verified: it may have been reopened
    since the method was named.
    """
    by = Doer.staff(staff, ip)
    blocks = decision is PaymentDecision.BLOCK
    told = read_line(reason, REASON, links=False) or (Issue("REQUIRED") if blocks else None)
    if isinstance(told, Issue):
        raise InvalidInput([told.at("reason")])
    status, possible = _STAFF[decision]
    async with transaction():
        method = await lock_fact(PaymentMethod, id)
        if method is None:
            raise NotFound("paymentMethodId")
        if method.profile.account_id == staff.id:
            raise NotPermitted  # nobody decides for themself
        if method.status not in possible:
            raise PaymentMethodNotOpen(method.status)
        if not blocks:
            await require_kyc(method.profile)
        await method.set(status=status, reason=told)
        await touch_teams(method.profile.account_id)
        decided: dict[str, Any] = {"decision": decision.value, "reason": told}
        await audit(AuditAction.PAYMENT_METHOD_DECIDED, method, by, **decided)
    return method


@dataclass(frozen=True)
class PaymentReport:
    """One event of a vendor: `occurred_at` and `sequence` are its own."""

    event_id: str
    reference: str
    status: PaymentMethodStatus
    occurred_at: datetime
    sequence: int | None = None
    mask: str | None = None
    reason: str | None = None
    vendor_reference: str | None = None


async def report_payment(vendor: Vendor, report: PaymentReport) -> EventOutcome:
    """Do what a vendor's genuine event says, once, unless a later one was applied already.

    Raises NotFound for a reference that is none of this vendor's or was removed, InvalidInput.
    """
    reason = read_line(report.reason, REASON, links=False)
    if isinstance(reason, Issue):
        raise InvalidInput([reason.at("reason")])
    async with transaction():
        await hold("event", f"{Port.PAYMENT}/{vendor.name}/{report.event_id}")
        method = await lock_fact(PaymentMethod, decode(PaymentMethod.prefix, report.reference))
        if method is None or method.provider != vendor.name:
            raise NotFound("reference")
        event = VendorEvent(
            port=Port.PAYMENT,
            provider=vendor.name,
            event_id=report.event_id,
            subject_id=method.type_id,
            occurred_at=report.occurred_at,
        )
        return await event.take_in(lambda: _follow(method, report, reason))


async def _follow(method: PaymentMethod, report: PaymentReport, reason: str | None) -> EventOutcome:
    values = _told(method, report)
    if is_late(method, report.occurred_at, report.sequence):
        return EventOutcome.STALE
    if report.status not in _VENDORS.get(method.status, ()):
        return EventOutcome.IGNORED
    await method.set(status=report.status, reason=reason, **values)
    await touch_teams(method.profile.account_id)
    return EventOutcome.APPLIED


def _told(method: PaymentMethod, report: PaymentReport) -> dict[str, Any]:
    values: dict[str, Any] = {"event_at": report.occurred_at}
    if report.sequence is not None:
        values["event_sequence"] = report.sequence
    if report.mask is not None:
        mask = read_mask(report.mask, method.kind)
        if isinstance(mask, Issue):
            raise InvalidInput([mask.at("mask")])
        values["mask"] = mask
    if report.vendor_reference:
        values["provider_ref"] = report.vendor_reference
    return values
