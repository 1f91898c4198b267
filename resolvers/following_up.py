"""Following contractors up: sending again, withdrawing, correcting, reminding, excluding."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import Any, TypeVar
from uuid import UUID

import strawberry

import models
from models.copying_link import copy_link
from models.correcting import correct
from models.excluding import ExcludeOutcome, exclude
from models.following_up import Followed, Ids
from models.idempotency import Outcome
from models.membership import Acting
from models.policy import policy
from models.problems import NotSignedIn, TooManyItems
from models.reminding import RemindOutcome, remind
from models.resending import ResendOutcome, resend
from models.revoking import RevokeOutcome, revoke
from schema import following_up as nouns
from schema.arguments import IdempotencyKey
from schema.context import Info
from schema.contractor import CONTRACTORS
from schema.idempotency import once, reread
from schema.node import read_id
from schema.selecting import wanted
from schema.sight import on_team, seen
from schema.sources import where

R = TypeVar("R")
Verb = Callable[[Ids], Awaitable[Sequence[Followed[Any]]]]


@strawberry.type
class FollowingUpMutations:
    """What a company does about people whom it waits for."""

    @strawberry.mutation(graphql_type=nouns.ResendInvitationsResult)
    async def resend_invitations(
        self,
        info: Info,
        input: nouns.ResendInvitationsInput,
        idempotency_key: IdempotencyKey = None,
    ) -> nouns.ResendInvitationsPayload:
        """Send pending or expired invitations again; one outcome each, in order.

        The link before is dead at once, the time begins anew. Once a minute, five times a day.
        """
        member = await _mailing(info, input.company_id)
        done = await _each(
            info, input, member, lambda ids: resend(member, ids), key=idempotency_key
        )
        return nouns.ResendInvitationsPayload(
            results=[
                nouns.ResentInvitation(id=id, outcome=ResendOutcome(code), contractor=row)
                for id, code, row in done
            ]
        )

    @strawberry.mutation(graphql_type=nouns.RevokeInvitationsResult)
    async def revoke_invitations(
        self, info: Info, input: nouns.RevokeInvitationsInput
    ) -> nouns.RevokeInvitationsPayload:
        """Withdraw invitations: their links are dead at once; harmless to repeat."""
        member = await info.context.member(input.company_id)
        done = await _each(info, input, member, lambda ids: revoke(member, ids))
        return nouns.RevokeInvitationsPayload(
            results=[
                nouns.RevokedInvitation(id=id, outcome=RevokeOutcome(code), contractor=row)
                for id, code, row in done
            ]
        )

    @strawberry.mutation(graphql_type=nouns.RemindContractorsResult)
    async def remind_contractors(
        self,
        info: Info,
        input: nouns.RemindContractorsInput,
        idempotency_key: IdempotencyKey = None,
    ) -> nouns.RemindContractorsPayload:
        """Remind people of their invitation, or of the steps that wait for them; once a day."""
        member = await _mailing(info, input.company_id)
        done = await _each(
            info, input, member, lambda ids: remind(member, ids), key=idempotency_key
        )
        return nouns.RemindContractorsPayload(
            results=[
                nouns.RemindedContractor(id=id, outcome=RemindOutcome(code), contractor=row)
                for id, code, row in done
            ]
        )

    @strawberry.mutation(graphql_type=nouns.ExcludeContractorsResult)
    async def exclude_contractors(
        self, info: Info, input: nouns.ExcludeContractorsInput
    ) -> nouns.ExcludeContractorsPayload:
        """Take people off the team; harmless to repeat.

        Drafts are cancelled and the invitation is withdrawn; what was accepted may be finished.
        `inviteContractors` takes them back: the same row, with its history.
        """
        member = await info.context.member(input.company_id)
        done = await _each(
            info,
            input,
            member,
            lambda ids: exclude(member, ids, reason=input.reason, open_tasks=input.open_tasks),
        )
        return nouns.ExcludeContractorsPayload(
            results=[
                nouns.ExcludedContractor(id=id, outcome=ExcludeOutcome(code), contractor=row)
                for id, code, row in done
            ]
        )

    @strawberry.mutation(graphql_type=nouns.CorrectInvitationResult)
    async def correct_invitation(
        self,
        info: Info,
        input: nouns.CorrectInvitationInput,
        idempotency_key: IdempotencyKey = None,
    ) -> nouns.CorrectInvitationPayload:
        """Have an invitation go to another address: the link in the wrong one is dead at once.

        The row stays, with its tasks and all else that you know of it.
        """
        member = await _mailing(info, input.company_id)

        async def work() -> list[Outcome]:
            row = await correct(member, read_id("ctr", input.contractor_id), input.email)
            return [Outcome(row.id)]

        [done] = await once(info, idempotency_key, member, input, work)
        return nouns.CorrectInvitationPayload(contractor=await _row(info, member, done))

    @strawberry.mutation(graphql_type=nouns.CopyInvitationLinkResult)
    async def copy_invitation_link(
        self, info: Info, input: nouns.CopyInvitationLinkInput
    ) -> nouns.CopyInvitationLinkPayload:
        """Get the link of an open invitation, a new one, to pass it on by other means.

        The one that was mailed is dead at once. Who takes it stands in the audit log.
        """
        member = await _mailing(info, input.company_id)
        if info.context.session is None:
            raise NotSignedIn
        by = Acting(member, info.context.session, info.context.origin.ip)
        row, token = await copy_link(by, read_id("ctr", input.contractor_id))
        return nouns.CopyInvitationLinkPayload(
            link=info.context.outside.link("invitation", token),
            contractor=await _row(info, member, Outcome(row.id)),
        )


async def _mailing(info: Info, company_id: strawberry.ID | None) -> models.Member:
    """Return the member who acts, unless their company calls for letters too often."""
    member = await info.context.member(company_id)
    await info.context.limit("inviting-calls", str(member.company_id))
    return member


async def _each(
    info: Info,
    input: nouns.ContractorsInput,
    member: models.Member,
    verb: Verb,
    key: str | None = None,
) -> list[tuple[strawberry.ID, str, Any]]:
    """Do a bulk verb; return each id as given, its outcome's code and the row as it stands now."""
    if len(input.contractor_ids) > policy().bulk_items:
        raise TooManyItems(policy().bulk_items)
    ids: list[tuple[str, UUID | None]] = [(id, read_id("ctr", id)) for id in input.contractor_ids]

    async def work() -> list[Outcome]:
        done = await verb(ids)
        return [Outcome(d.contractor.id if d.contractor else None, d.outcome.value) for d in done]

    outcomes = await once(info, key, member, input, work)
    asked, found = wanted(info, "results", "contractor"), [o.id for o in outcomes if o.id]
    mine = (where("company_id", member.company_id), *seen(member, on_team()))
    rows = await CONTRACTORS.by_id(asked, found, *mine) if asked and found else {}
    return [
        (id, outcome.code, rows.get(outcome.id) if outcome.id else None)
        for id, outcome in zip(input.contractor_ids, outcomes, strict=True)
    ]


async def _row(info: Info, member: models.Member, outcome: Outcome) -> Any:
    mine = (where("company_id", member.company_id), *seen(member, on_team()))
    return await reread(CONTRACTORS, outcome, wanted(info, "contractor"), *mine)
