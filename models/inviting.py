"""Inviting people to a team: one letter each, one outcome for each address."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from models.account import Account, Locale
from models.base import digest, in_lists, new_token, now
from models.change import ChangeType, record
from models.company import Company, Member, MemberStatus, Right
from models.contractor import (
    ENDED,
    Contractor,
    ContractorManager,
    ContractorStatus,
    Source,
    reached_by,
)
from models.former_address import FormerAddress
from models.invitation import AWAITING_IMPORT, AWAITING_REVIEW, Invitation, InvitationStatus, expire
from models.letters_waiting import Slots, expiry, promise_letters
from models.locks import hold
from models.moving import ONES_OWN
from models.policy import policy
from models.problems import InvalidInput, Issue, TooManyItems
from models.task import Task
from models.text.addresses import Address, read_address, split_addresses
from models.text.lines import read_line, read_welcome
from models.transaction import transaction


class InviteOutcome(StrEnum):
    """What became of one invited address."""

    INVITED = "INVITED"
    REINVITED = "REINVITED"
    ALREADY_INVITED = "ALREADY_INVITED"
    ALREADY_ACTIVE = "ALREADY_ACTIVE"
    DUPLICATE = "DUPLICATE"
    INVALID = "INVALID"
    LIMITED = "LIMITED"


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


class Present(NamedTuple):
    """Somebody on the team whom there is no need to invite, and whether the company named them."""

    id: UUID
    is_named: bool


@dataclass
class _Plan:
    """The rows that a call to `invite` will write."""

    contractors: list[Contractor] = field(default_factory=list)
    managed: list[ContractorManager] = field(default_factory=list)
    revived: list[Contractor] = field(default_factory=list)
    invitations: list[Invitation] = field(default_factory=list)
    overdue: list[Invitation] = field(default_factory=list)
    finishing: frozenset[UUID] = frozenset()
    """Rows whose person has accepted work to finish: it stays in that person's sight."""


async def invite(sender: Member, addresses: Sequence[str], terms: Terms) -> list[Invited]:
    """Invite every address with the same terms, as `invite_each` does."""
    return await invite_each(sender, [(address, terms) for address in addresses])


async def invite_each(sender: Member, wanted: Sequence[tuple[str, Terms]]) -> list[Invited]:
    """Invite every address, each with its terms, in one transaction; say what became of each.

    One bad address spoils nothing. Somebody who was on the team before and is managed by others is
    INVALID for a sender who sees own rows only. Letters leave after the commit. Those of an import
    wait until all of it is committed, so that each person gets one letter with all tasks.
    """
    sender.require(Right.INVITE)
    company = sender.company
    read = [read_address(text, reserved_allowed=policy().reserved_addresses) for text, _ in wanted]
    keys = [a.key for a in read if isinstance(a, Address)]
    async with transaction():
        await hold("team", company.id)
        await company.refresh_from_db()
        sender.require(Right.INVITE)
        moved = await FormerAddress.now_at(company.id, keys)
        all_keys = {*keys, *(address.key for address in moved.values())}
        rows = await Contractor.lock(company_id=company.id, email_key__in=all_keys)
        await leave_behind(rows)
        known = {c.email_key: c for c in rows.values()}
        reached = await reached_by(sender, rows, Right.INVITE)
        read = [
            moved.get(a.key, a) if isinstance(a, Address) and a.key not in known else a
            for a in read
        ]
        pending = {
            i.contractor_id: i
            for i in await Invitation.filter(
                contractor_id__in=list(rows), status=InvitationStatus.PENDING
            )
        }
        slots = await Slots.of(company)
        plan = _Plan(finishing=await _finishing(rows))
        seen, outcomes = set[str](), list[Invited]()
        for (text, terms), address in zip(wanted, read, strict=True):
            if isinstance(address, Issue):
                outcomes.append(Invited(text, InviteOutcome.INVALID, issue=address))
                continue
            contractor = known.get(address.key)
            invitation = pending.get(contractor.id) if contractor else None
            if address.key in seen:
                outcome = InviteOutcome.DUPLICATE
            elif contractor and not contractor.is_ended and contractor.joined_at:
                outcome = InviteOutcome.ALREADY_ACTIVE
            elif invitation and invitation.is_open:
                outcome = InviteOutcome.ALREADY_INVITED
            elif contractor and contractor.id not in reached:
                issue = Issue("MANAGED_BY_OTHERS", value=text)
                outcomes.append(Invited(text, InviteOutcome.INVALID, issue=issue))
                continue
            elif slots.waiting + len(plan.invitations) >= policy().invitation_letters_waiting:
                outcome = InviteOutcome.LIMITED
            else:
                if invitation:
                    plan.overdue.append(invitation)
                outcome = InviteOutcome.REINVITED if contractor else InviteOutcome.INVITED
                contractor = _prepare(plan, sender, contractor, address, terms, slots)
                known[address.key] = contractor
                reached.add(contractor.id)
            seen.add(address.key)
            outcomes.append(Invited(text, outcome, contractor))
        await _write(plan, sender)
    return outcomes


async def _finishing(rows: Mapping[UUID, Contractor]) -> frozenset[UUID]:
    """Return those of these rows whose person has tasks that were accepted and are unfinished."""
    left = [row.id for row in rows.values() if row.account_id and row.joined_at is None]
    left += [row.id for row in rows.values() if row.account_id and row.is_ended]
    unfinished = Task.filter(contractor_id__in=left, status__in=list(ONES_OWN))
    found = await unfinished.distinct().values_list("contractor_id", flat=True) if left else ()
    return frozenset(found)  # type: ignore[arg-type]


async def already_here(company: Company, keys: Collection[str]) -> dict[str, Present]:
    """Return, by their keys, those for whom `invite` would do nothing: invited already, or joined.

    Call it with "team" of the company held.
    """
    found: dict[str, Present] = {}
    asked: dict[UUID, str] = {}
    for some in in_lists(keys):
        rows = Contractor.filter(company_id=company.id, email_key__in=some)
        rows = rows.exclude(status__in=list(ENDED))
        for key, id, name, joined_at in await rows.values_list(
            "email_key", "id", "display_name", "joined_at"
        ):
            found[key] = Present(id, bool(name))
            if joined_at is None:
                asked[id] = key
    for ids in in_lists(asked):
        pending = Invitation.filter(contractor_id__in=ids, status=InvitationStatus.PENDING)
        for id, expires_at in await pending.values_list("contractor_id", "expires_at"):
            if expires_at is None or expires_at > now():
                asked.pop(id, None)
    for key in asked.values():  # their invitations are over
        del found[key]
    return found


async def leave_behind(rows: dict[UUID, Contractor]) -> None:
    """Drop ended rows whose person has another address now, and free the one that they had.

    Whoever reads that mailbox today may be somebody else, and must not come by the row's history.
    """
    ended = {row.account_id: row for row in rows.values() if row.is_ended and row.account_id}
    for account in await Account.filter(id__in=list(ended)) if ended else ():
        row = ended[account.id]
        if account.email_key != row.email_key:
            await row.free_address()
            del rows[row.id]


def _prepare(
    plan: _Plan,
    sender: Member,
    known: Contractor | None,
    address: Address,
    terms: Terms,
    slots: Slots,
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
        managers: Sequence[Member] = terms.managers or [sender]
    else:
        contractor = known
        contractor.must_confirm = contractor.must_confirm or contractor.status in (
            ContractorStatus.DECLINED,
            ContractorStatus.LEFT,
        )
        contractor.status, contractor.invited_at = ContractorStatus.INVITED, moment
        contractor.joined_at = contractor.activated_at = None
        if contractor.id not in plan.finishing:
            contractor.account_id = None
        contractor.excluded_at = contractor.exclude_reason = None
        contractor.feature = terms.feature or contractor.feature
        contractor.updated_at = moment
        plan.revived.append(contractor)
        managers = terms.managers
    plan.managed += [
        ContractorManager(contractor_id=contractor.id, member_id=member.id) for member in managers
    ]
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
            expires_at=None if waits_for else expiry(company, send_after),
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


async def _write(plan: _Plan, sender: Member) -> None:
    company = sender.company
    by_id = {c.id: c for c in (*plan.contractors, *plan.revived)}
    await expire(plan.overdue, by_id)
    await Contractor.bulk_create(plan.contractors, batch_size=500)
    await Contractor.write_each(plan.revived, _REVIVED)
    await Invitation.bulk_create(plan.invitations, batch_size=500)
    await ContractorManager.bulk_create(plan.managed, batch_size=500, ignore_conflicts=True)
    for contractor in plan.contractors:
        record(
            company.id,
            ChangeType.CONTRACTOR_ADDED,
            contractor,
            sender.actor,
            contractor_id=contractor.id,
            source=contractor.source.value,
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
