"""Inviting people to a team: one letter each, one outcome for each address."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.expressions import Q

from models.account import Locale
from models.base import Tracked, digest, new_token, now
from models.change import PLATFORM, ChangeType, record
from models.company import Company, Member, MemberStatus, Right
from models.contractor import Contractor, ContractorManager, ContractorStatus, Source
from models.job import Job
from models.locks import hold
from models.onboarding import DeliveryStatus
from models.policy import policy
from models.problems import InvalidInput, Issue, Problem
from models.sealed import SealedField
from models.text.addresses import Address, read_address, split_addresses
from models.text.lines import read_line, read_welcome
from models.transaction import transaction

AWAITING_REVIEW = "AWAITING_REVIEW"
AWAITING_IMPORT = "AWAITING_IMPORT"


class InvitationStatus(StrEnum):
    """What became of an attempt to reach a person."""

    PENDING = "PENDING"
    ACCEPTED = "ACCEPTED"
    DECLINED = "DECLINED"
    REVOKED = "REVOKED"
    EXPIRED = "EXPIRED"


class LetterKind(StrEnum):
    """Which letter carried the invitation."""

    INVITATION = "INVITATION"
    ADDED_TO_TEAM = "ADDED_TO_TEAM"


class InviteOutcome(StrEnum):
    """What became of one invited address."""

    INVITED = "INVITED"
    REINVITED = "REINVITED"
    ALREADY_INVITED = "ALREADY_INVITED"
    ALREADY_ACTIVE = "ALREADY_ACTIVE"
    DUPLICATE = "DUPLICATE"
    INVALID = "INVALID"
    LIMITED = "LIMITED"


class TooManyItems(Problem):
    """More items in one call than allowed; `limit` is how many may come at once."""

    def __init__(self, limit: int) -> None:
        self.limit = limit
        super().__init__()


class InvitationGone(Problem):
    """The link is no longer good: used, replaced, withdrawn, expired, or never ours."""


class WrongAccount(Problem):
    """Signed in as somebody else than the invited person; both addresses are masked."""

    def __init__(self, signed_in_as: str, invited: str) -> None:
        self.signed_in_as, self.invited = signed_in_as, invited
        super().__init__()


class Invitation(Tracked):
    """One attempt to reach a person for one contractor row; at most one is PENDING."""

    prefix = "inv"

    contractor: fields.ForeignKeyRelation[Contractor] = fields.ForeignKeyField(
        "models.Contractor", "invitations", on_delete=fields.CASCADE
    )
    contractor_id: UUID
    email = fields.CharField(max_length=254)
    email_key = fields.CharField(max_length=254)
    locale = fields.CharEnumField(Locale, max_length=2, description="Of its letters")
    message: str | None = fields.CharField(max_length=1000, null=True)  # type: ignore[assignment]
    token: str | None = SealedField(null=True, description="Until the letter has left")
    token_hash = fields.CharField(max_length=64, unique=True)
    status = fields.CharEnumField(
        InvitationStatus,
        max_length=10,
        default=InvitationStatus.PENDING,
        description="Of the attempt",
    )
    delivery = fields.CharEnumField(
        DeliveryStatus,
        max_length=12,
        default=DeliveryStatus.QUEUED,
        description="Of its latest letter",
    )
    delivery_detail: str | None = fields.CharField(max_length=300, null=True)  # type: ignore[assignment]
    letter = fields.CharEnumField(
        LetterKind, max_length=14, null=True, description="Which letter told it"
    )
    message_id: str | None = fields.CharField(max_length=200, null=True)  # type: ignore[assignment]
    sends = fields.IntField(default=0)
    last_sent_at: datetime | None = fields.DatetimeField(null=True)
    send_after: datetime | None = fields.DatetimeField(null=True)
    expires_at: datetime | None = fields.DatetimeField(null=True)
    invited_by: fields.ForeignKeyNullableRelation[Member] = fields.ForeignKeyField(
        "models.Member", "invitations", null=True, on_delete=fields.SET_NULL
    )
    invited_by_id: UUID | None
    source = fields.CharEnumField(Source, max_length=20, description="How it came about")
    import_id: UUID | None = fields.UUIDField(null=True)
    reported_at = fields.DatetimeField(null=True)

    class Meta:
        table = "invitation"
        indexes = (
            ("contractor_id", "id"),
            ("email_key", "status"),
            ("status", "expires_at"),
            ("import_id",),
        )

    @property
    def is_open(self) -> bool:
        """Whether it may still be accepted."""
        return self.status is InvitationStatus.PENDING and not self.is_overdue

    @property
    def is_overdue(self) -> bool:
        """Whether its time is over."""
        return self.expires_at is not None and self.expires_at <= now()

    @classmethod
    async def by_token(cls, token: str) -> Invitation | None:
        """Return the invitation of a link, whatever its state; None for a token that is not one."""
        return await cls.get_or_none(token_hash=digest(token)).select_related(
            "contractor__company", "invited_by"
        )

    async def may_leave(self) -> bool:
        """Tell whether the letter may leave now; where the company may not mail yet, it waits."""
        async with transaction():
            company = await Company.get(contractors__id=self.contractor_id)
            await hold("team", company.id)
            await company.refresh_from_db()
            await self.refresh_from_db(fields=["status", "token"])
            if self.status is not InvitationStatus.PENDING or self.token is None:
                return False
            if not company.may_mail:
                await self.set(
                    delivery=DeliveryStatus.QUEUED, delivery_detail=AWAITING_REVIEW, expires_at=None
                )
            return company.may_mail

    async def note_sent(self, message_id: str, letter: LetterKind) -> None:
        """The relay took the letter: record it, forget the token's text."""
        await self._note(
            ChangeType.INVITATION_SENT,
            delivery=DeliveryStatus.SENT,
            delivery_detail=None,
            message_id=message_id,
            letter=letter,
            sends=self.sends + 1,
            last_sent_at=now(),
            token=None,
        )

    async def note_trouble(self, delivery: DeliveryStatus, detail: str) -> None:
        """The letter did not leave, for now (DEFERRED) or for good; `detail` says why.

        The reason stays on the row: a relay's words may hold the person's address, and changes hold
        none (I10).
        """
        type = (
            ChangeType.CONTRACTOR_UPDATED
            if delivery is DeliveryStatus.DEFERRED
            else ChangeType.INVITATION_BOUNCED
        )
        detail = "".join(c for c in detail if c.isprintable())[:300]
        await self._note(type, delivery=delivery, delivery_detail=detail)

    async def _note(self, type: ChangeType, **values: Any) -> None:
        async with transaction():
            [contractor] = (await Contractor.lock(id=self.contractor_id)).values()
            await self.set(**values)
            contractor.touch()
            record(
                contractor.company_id,
                type,
                contractor if type is ChangeType.CONTRACTOR_UPDATED else self,
                PLATFORM,
                contractor_id=contractor.id,
                delivery=self.delivery.value,
            )

    async def decline(self, *, report: bool = False) -> None:
        """Refuse the invitation; with `report` also hear no more of this company, and tell staff.

        Harmless to repeat. An expired one can still be refused as long as no other followed, and
        any that was not accepted can be reported. Raises InvitationGone otherwise.
        """
        async with transaction():
            [contractor] = (await Contractor.lock(id=self.contractor_id)).values()
            await self.refresh_from_db(fields=["status", "reported_at"])
            reported = report and self.status is not InvitationStatus.ACCEPTED
            if reported and self.reported_at is None:
                await self.set(reported_at=now())
                await LetterBlock.add(contractor.company_id, self.email_key)
            if not await self._is_awaited(contractor):
                if reported or self.status is InvitationStatus.DECLINED:
                    return
                raise InvitationGone
            await self.set(status=InvitationStatus.DECLINED, token=None)
            await contractor.set(status=ContractorStatus.DECLINED, must_confirm=True)
            contractor.touch()
            record(
                contractor.company_id,
                ChangeType.CONTRACTOR_DECLINED,
                contractor,
                contractor.actor,
                contractor_id=contractor.id,
                status=contractor.status.value,
            )

    async def _is_awaited(self, contractor: Contractor) -> bool:
        """Whether the row still waits for the answer to this very invitation."""
        return (
            contractor.status is ContractorStatus.INVITED
            and self.status in (InvitationStatus.PENDING, InvitationStatus.EXPIRED)
            and not await Invitation.exists(contractor_id=contractor.id, id__gt=self.id)
        )


class LetterBlock(Tracked):
    """A person reported a company: it may send nothing more to this address."""

    prefix = "blk"

    company: fields.ForeignKeyRelation[Company] = fields.ForeignKeyField(
        "models.Company", "letter_blocks", on_delete=fields.CASCADE
    )
    company_id: UUID
    email_key = fields.CharField(max_length=254)

    class Meta:
        table = "letter_block"
        unique_together = (("company_id", "email_key"),)

    @classmethod
    async def add(cls, company_id: UUID, email_key: str) -> None:
        """Block the address; five reports hold all the company's letters until staff look at it."""
        await hold("changes", company_id)
        await cls.get_or_create(company_id=company_id, email_key=email_key)
        company = await Company.get(id=company_id)
        reports = cls.filter(company_id=company_id)
        if company.reviewed_at:
            reports = reports.filter(created_at__gt=company.reviewed_at)
        if not company.letters_held and await reports.count() >= policy().reports_that_hold:
            await company.set(letters_held=True)
            await company.ask_for_review()


@dataclass(frozen=True)
class Terms:
    """What goes with an invitation; texts are checked by `read_terms`."""

    locale: Locale | None = None
    feature: str | None = None
    message: str | None = None
    managers: Sequence[Member] = ()
    source: Source = Source.DASHBOARD
    import_id: UUID | None = None


@dataclass(frozen=True)
class Invited:
    """What became of one input, in its place."""

    address: str
    outcome: InviteOutcome
    contractor: Contractor | None = None
    issue: Issue | None = None


async def read_terms(
    sender: Member,
    *,
    locale: Locale | None,
    feature: str | None,
    message: str | None,
    manager_ids: Iterable[UUID | None],
) -> Terms:
    """Check what goes with an invitation. Raises InvalidInput with all that is wrong."""
    issues: list[Issue] = []

    def read(value: str | Issue | None, name: str) -> str | None:
        if isinstance(value, Issue):
            issues.append(value.at(name))
            return None
        return value

    feature = read(read_line(feature, 200) if feature else None, "feature")
    message = read(read_welcome(message) if message else None, "message")
    wanted = list(manager_ids)
    members = {
        m.id: m
        for m in await sender.company.members.filter(
            id__in=[id for id in wanted if id], status=MemberStatus.ACTIVE
        )
    }
    issues += [
        Issue("NOT_A_MEMBER", ("managerIds", str(i)))
        for i, id in enumerate(wanted)
        if id not in members
    ]
    if issues:
        raise InvalidInput(issues)
    return Terms(locale=locale, feature=feature, message=message, managers=list(members.values()))


def read_addresses(inputs: Sequence[str]) -> list[str]:
    """Split every input that holds several addresses; the order stays.

    Raises TooManyItems above the limit of a bulk call.
    """
    found = [part for text in inputs for part in split_addresses(text)]
    if len(found) > policy().bulk_items:
        raise TooManyItems(policy().bulk_items)
    return found


@dataclass
class _Plan:
    """The rows that a call to `invite` will write."""

    contractors: list[Contractor] = field(default_factory=list)
    revived: list[Contractor] = field(default_factory=list)
    invitations: list[Invitation] = field(default_factory=list)
    overdue: list[Invitation] = field(default_factory=list)


async def invite(sender: Member, addresses: Sequence[str], terms: Terms) -> list[Invited]:
    """Invite every address in one transaction and say what became of each.

    One bad address spoils nothing. Letters leave after the commit. Those of an import wait until
    all of it is committed, so that each person gets one letter with all tasks.
    """
    sender.require(Right.INVITE)
    company = sender.company
    read = [read_address(text, reserved_allowed=policy().reserved_addresses) for text in addresses]
    keys = [a.key for a in read if isinstance(a, Address)]
    async with transaction():
        await hold("team", company.id)
        await company.refresh_from_db()
        sender.require(Right.INVITE)
        rows = await Contractor.lock(company_id=company.id, email_key__in=set(keys))
        known = {c.email_key: c for c in rows.values()}
        pending = {
            i.contractor_id: i
            for i in await Invitation.filter(
                contractor_id__in=list(rows), status=InvitationStatus.PENDING
            )
        }
        slots = await _Slots.of(company)
        plan, seen, outcomes = _Plan(), set[str](), list[Invited]()
        for text, address in zip(addresses, read, strict=True):
            if isinstance(address, Issue):
                outcomes.append(Invited(text, InviteOutcome.INVALID, issue=address))
                continue
            contractor = known.get(address.key)
            invitation = pending.get(contractor.id) if contractor else None
            if address.key in seen:
                outcome = InviteOutcome.DUPLICATE
            elif contractor and not contractor.is_ended and contractor.account_id:
                outcome = InviteOutcome.ALREADY_ACTIVE
            elif invitation and invitation.is_open:
                outcome = InviteOutcome.ALREADY_INVITED
            elif slots.waiting + len(plan.invitations) >= policy().invitation_letters_waiting:
                outcome = InviteOutcome.LIMITED
            else:
                if invitation:
                    plan.overdue.append(invitation)
                outcome = InviteOutcome.REINVITED if contractor else InviteOutcome.INVITED
                contractor = _prepare(plan, sender, contractor, address, terms, slots)
                known[address.key] = contractor
            seen.add(address.key)
            outcomes.append(Invited(text, outcome, contractor))
        await _write(plan, sender, terms)
    return outcomes


def _prepare(
    plan: _Plan,
    sender: Member,
    known: Contractor | None,
    address: Address,
    terms: Terms,
    slots: _Slots,
) -> Contractor:
    """Make or revive the contractor row and plan its invitation."""
    company, moment = sender.company, now()
    if known is None:
        contractor = Contractor(
            company_id=company.id,
            email=address.email,
            email_key=address.key,
            feature=terms.feature,
            source=terms.source,
            invited_at=moment,
        )
        plan.contractors.append(contractor)
    else:
        contractor = known
        contractor.must_confirm = contractor.must_confirm or contractor.status in (
            ContractorStatus.DECLINED,
            ContractorStatus.LEFT,
        )
        contractor.status, contractor.invited_at = ContractorStatus.INVITED, moment
        contractor.account_id = contractor.joined_at = contractor.activated_at = None
        contractor.excluded_at = contractor.exclude_reason = None
        contractor.feature = terms.feature or contractor.feature
        contractor.updated_at = moment
        plan.revived.append(contractor)
    token = new_token()
    waits_for = (
        AWAITING_IMPORT if terms.import_id else None if company.may_mail else AWAITING_REVIEW
    )
    send_after = None if waits_for else slots.take()
    plan.invitations.append(
        Invitation(
            contractor_id=contractor.id,
            email=address.email,
            email_key=address.key,
            locale=terms.locale or company.invitation_locale,
            message=terms.message,
            token=token,
            token_hash=digest(token),
            delivery_detail=waits_for,
            send_after=send_after,
            expires_at=None if waits_for else _expiry(company, send_after),
            invited_by_id=sender.id,
            source=terms.source,
            import_id=terms.import_id,
        )
    )
    return contractor


_REVIVED = (
    "status", "account_id", "invited_at", "joined_at", "activated_at", "excluded_at",
    "exclude_reason", "feature", "must_confirm", "updated_at",
)  # fmt: skip


async def _write(plan: _Plan, sender: Member, terms: Terms) -> None:
    company = sender.company
    by_id = {c.id: c for c in (*plan.contractors, *plan.revived)}
    await _expire(plan.overdue, by_id)
    await Contractor.bulk_create(plan.contractors, batch_size=500)
    await Contractor.write_each(plan.revived, _REVIVED)
    await Invitation.bulk_create(plan.invitations, batch_size=500)
    managed = [(c, terms.managers or [sender]) for c in plan.contractors]
    managed += [(c, terms.managers) for c in plan.revived]
    await ContractorManager.bulk_create(
        [
            ContractorManager(contractor_id=contractor.id, member_id=member.id)
            for contractor, members in managed
            for member in members
        ],
        batch_size=500,
        ignore_conflicts=True,
    )
    for contractor in plan.contractors:
        record(
            company.id,
            ChangeType.CONTRACTOR_ADDED,
            contractor,
            sender.actor,
            contractor_id=contractor.id,
            source=terms.source.value,
        )
    for invitation in plan.invitations:
        contractor = by_id[invitation.contractor_id]
        contractor.touch()
        record(
            company.id,
            ChangeType.CONTRACTOR_INVITED,
            contractor,
            sender.actor,
            contractor_id=contractor.id,
            status=contractor.status.value,
            invitation_id=invitation.type_id,
        )
    await promise_letters([i for i in plan.invitations if i.delivery_detail is None])


async def promise_letters(invitations: Collection[Invitation]) -> None:
    """Have the worker send these invitations' letters, each at its time."""
    promises: list[dict[str, Any]] = [
        {"invitation_id": str(i.id), "run_at": i.send_after} for i in invitations
    ]
    await Job.later_each("send_invitation", promises)


async def release_letters(company: Company) -> None:
    """Let the invitations leave that waited for their company to be activated."""
    await _release(company, AWAITING_REVIEW)


async def release_import_letters(company: Company, import_id: UUID) -> None:
    """Let the invitations of an import leave: nothing more will be committed of it."""
    await _release(company, AWAITING_IMPORT, import_id=import_id)


async def _release(company: Company, reason: str, **wanted: Any) -> None:
    """Start the time of invitations that waited; no more leave in an hour than of others."""
    async with transaction():
        await hold("team", company.id)
        await company.refresh_from_db()
        waiting = await Invitation.filter(
            contractor__company_id=company.id,
            status=InvitationStatus.PENDING,
            delivery_detail=reason,
            **wanted,
        ).order_by("id")
        slots = await _Slots.of(company)
        for invitation in waiting:
            invitation.delivery_detail = None if company.may_mail else AWAITING_REVIEW
            if company.may_mail:
                invitation.send_after = slots.take() or now()
                invitation.expires_at = _expiry(company, invitation.send_after)
        await Invitation.write_each(waiting, ["delivery_detail", "send_after", "expires_at"])
        if company.may_mail:
            await promise_letters(waiting)


def _expiry(company: Company, send_after: datetime | None) -> datetime:
    return (send_after or now()) + timedelta(days=company.invitation_ttl_days)


async def expire_overdue(limit: int = 500) -> int:
    """Close pending invitations whose time is over; return how many. For the worker."""
    async with transaction():
        overdue = (
            await Invitation.filter(status=InvitationStatus.PENDING, expires_at__lte=now())
            .order_by("expires_at")
            .limit(limit)
            .select_for_update(skip_locked=True)
        )
        await _expire(overdue, await Contractor.in_bulk({i.contractor_id for i in overdue}, "id"))
    return len(overdue)


async def _expire(
    invitations: Collection[Invitation], contractors: Mapping[UUID, Contractor]
) -> None:
    await Invitation.filter(id__in=[i.id for i in invitations]).update(
        status=InvitationStatus.EXPIRED, token=None, updated_at=now()
    )
    for invitation in invitations:
        record(
            contractors[invitation.contractor_id].company_id,
            ChangeType.INVITATION_EXPIRED,
            invitation,
            PLATFORM,
            contractor_id=invitation.contractor_id,
            status=InvitationStatus.EXPIRED.value,
        )


class _Slots:
    """Spreads a company's letters over time: caps shape, they do not refuse."""

    def __init__(self, an_hour: int, ahead: int, waiting: int) -> None:
        self.an_hour, self.ahead, self.waiting = an_hour, ahead, waiting

    @classmethod
    async def of(cls, company: Company) -> _Slots:
        moment = now()
        trusted = (
            company.activated_at is not None
            and moment - company.activated_at >= policy().trusted_after
        )
        hour_ago = moment - timedelta(hours=1)
        mine = Invitation.filter(contractor__company_id=company.id)
        ahead = await mine.filter(
            Q(send_after=None, created_at__gt=hour_ago) | Q(send_after__gt=hour_ago),
            expires_at__isnull=False,  # the others wait for something else: they have no hour yet
        ).count()
        waiting = await mine.filter(
            delivery=DeliveryStatus.QUEUED, status=InvitationStatus.PENDING
        ).count()
        limit = (
            policy().invitation_letters_an_hour_trusted
            if trusted
            else policy().invitation_letters_an_hour
        )
        return cls(limit, ahead, waiting)

    def take(self) -> datetime | None:
        """Return when the next letter may leave; None for at once."""
        hours = self.ahead // self.an_hour
        self.ahead += 1
        return now() + timedelta(hours=hours) if hours else None
