"""Who acts for a company, how it likes things done, and its end."""

from __future__ import annotations

from typing import Any

import strawberry
from strawberry import UNSET

import models
from models import typeid
from models.company import Right
from models.company_settings import close_company, update_company
from models.idempotency import Outcome
from models.membership import (
    Acting,
    MemberOutcome,
    invite_member,
    remove_member,
    transfer_ownership,
    update_member,
)
from models.problems import NotSignedIn
from resolvers.company import Company
from schema import members as nouns
from schema.arguments import IdempotencyKey
from schema.company import COMPANIES, INVITED_MEMBERS, MEMBERS
from schema.context import Info
from schema.idempotency import once, reread
from schema.node import read_id
from schema.problems import IN_COMPANY, result
from schema.selecting import wanted
from schema.sources import where


@strawberry.type
class UpdateCompanyPayload:
    """The company was changed."""

    company: Company = strawberry.field(description="As it stands now.")


UpdateCompanyResult = result("UpdateCompany", UpdateCompanyPayload, *IN_COMPANY)


@strawberry.type
class MemberMutations:
    """Who acts for a company, how it likes things done, and its end."""

    @strawberry.mutation(graphql_type=nouns.InviteMemberResult)
    async def invite_member(
        self,
        info: Info,
        input: nouns.InviteMemberInput,
        idempotency_key: IdempotencyKey = None,
    ) -> nouns.InviteMemberPayload:
        """Invite an employee; again, after a minute, sends another letter with a new link.

        An ADMIN invites no OWNERs; an OWNER does with a recent proof.
        """
        by = await _acting(info, input.company_id)
        await info.context.limit("inviting-calls", str(by.member.company_id))
        by.member.require(Right.SETTINGS)
        [done] = await once(info, idempotency_key, by.member, input, lambda: _invite(by, input))
        outcome = MemberOutcome(done.code)
        is_member = outcome is MemberOutcome.ALREADY_MEMBER
        sent = None if is_member else await models.MemberInvitation.get_or_none(id=done.id)
        member = await reread(
            MEMBERS if is_member else INVITED_MEMBERS,
            done,
            wanted(info, "member"),
            where("company_id", by.member.company_id),
        )
        return nouns.InviteMemberPayload(
            outcome=outcome,
            member=member,
            resend_available_at=sent.resend_available_at if sent else None,
        )

    @strawberry.mutation(graphql_type=nouns.UpdateMemberResult)
    async def update_member(
        self, info: Info, input: nouns.UpdateMemberInput
    ) -> nouns.UpdateMemberPayload:
        """Change the role or the name of a member, or of somebody invited.

        To make or unmake an OWNER takes an OWNER and a recent proof; the last one stays.
        """
        by = await _acting(info, input.company_id)
        subject = typeid.split(input.member_id)
        found = await update_member(by, subject, role=input.role, name=input.name)
        return nouns.UpdateMemberPayload(member=await _shown(info, found))

    @strawberry.mutation(graphql_type=nouns.RemoveMemberResult)
    async def remove_member(
        self, info: Info, input: nouns.RemoveMemberInput
    ) -> nouns.RemoveMemberPayload:
        """Remove a member, or withdraw an invitation; remove yourself to leave.

        The person is signed out everywhere and manages no contractors any more. The last OWNER
        stays.
        """
        by = await _acting(info, input.company_id)
        found = await remove_member(by, typeid.split(input.member_id))
        info.context.forget_memberships()
        return nouns.RemoveMemberPayload(member=await _shown(info, found))

    @strawberry.mutation(graphql_type=nouns.TransferOwnershipResult)
    async def transfer_ownership(
        self, info: Info, input: nouns.TransferOwnershipInput
    ) -> nouns.TransferOwnershipPayload:
        """Hand your ownership over to another member; you become an ADMIN. Takes a recent proof."""
        by = await _acting(info, input.company_id)
        heir = await transfer_ownership(by, read_id("mem", input.member_id))
        return nouns.TransferOwnershipPayload(member=await _shown(info, heir))

    @strawberry.mutation(graphql_type=UpdateCompanyResult)
    async def update_company(
        self, info: Info, input: nouns.UpdateCompanyInput
    ) -> UpdateCompanyPayload:
        """Change what a company is called and how it likes things done."""
        by = await _acting(info, input.company_id)
        given = {name: value for name, value in vars(input).items() if value is not UNSET}
        del given["company_id"]
        await update_company(by, given)
        return UpdateCompanyPayload(company=Company.of(by.member))

    @strawberry.mutation(graphql_type=nouns.CloseCompanyResult)
    async def close_company(
        self, info: Info, input: nouns.CloseCompanyInput
    ) -> nouns.CloseCompanyPayload:
        """Close your company for good: links are dead and letters stop at once.

        It can be read until it is erased. Takes its OWNER and a recent proof.
        """
        by = await _acting(info, input.company_id)
        company = await close_company(by)
        shown: Any = await COMPANIES.one(wanted(info, "company"), where("id", company.id))
        return nouns.CloseCompanyPayload(company=shown)


async def _acting(info: Info, company_id: strawberry.ID | None) -> Acting:
    context = info.context
    member = await context.member(company_id)
    if context.session is None:
        raise NotSignedIn
    return Acting(member, context.session, context.origin.ip)


async def _invite(by: Acting, input: nouns.InviteMemberInput) -> list[Outcome]:
    found, outcome = await invite_member(
        by, email=input.email, role=input.role, name=input.name, locale=input.locale
    )
    return [Outcome(found.id, outcome.value)]


async def _shown(info: Info, found: models.Member | models.MemberInvitation) -> Any:
    noun = MEMBERS if isinstance(found, models.Member) else INVITED_MEMBERS
    return await noun.one(wanted(info, "member"), where("id", found.id))
