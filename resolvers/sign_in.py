"""Coming in and going out."""

from __future__ import annotations

from typing import Any

import strawberry

from models.account import Locale
from models.consent import Agreement
from models.invitation import Invitation, InvitationGone, InvitationStatus
from models.joining import accept_as
from models.otp import OtpSent
from models.problems import InvalidInput, Issue
from models.session import SessionKind
from models.signing_in import (
    NewCompany,
    Person,
    accept_invitation,
    claim_staff_link,
    found_company,
    sign_in,
    sign_up,
    verify_otp,
)
from models.text.addresses import mask
from schema import account as windows
from schema import inputs, payloads
from schema.company import COMPANIES
from schema.context import Info
from schema.directives import Sensitive
from schema.node import read_id
from schema.reading import where
from schema.selecting import wanted


def _person(info: Info, given: Any) -> Person:
    locale = (
        Locale(given.locale.value)
        if getattr(given, "locale", None)
        else info.context.browser_locale
    )
    return Person(locale, given.timezone)


def _agreements(ids: list[strawberry.ID]) -> list[Any]:
    return [read_id("agr", id) for id in ids]


def _company(given: inputs.NewCompanyInput | None) -> NewCompany | None:
    if given is None:
        return None
    return NewCompany(given.name, given.country, given.legal_name, given.owner_name)


@strawberry.type
class SignInQueries:
    @strawberry.field(graphql_type=list[windows.Agreement])
    async def agreements(self) -> list[Agreement]:
        """The agreements in force, in every language."""
        return await Agreement.current()

    @strawberry.field(graphql_type=windows.InvitationPreview | None)
    async def invitation(self, info: Info, token: str) -> windows.InvitationPreview | None:
        """Look at an invitation by its link's token. Changes nothing; null for a token that is not one."""
        await info.context.limit("previews")
        found = await Invitation.by_token(token)
        if found is None:
            return None
        overdue = found.status is InvitationStatus.PENDING and found.is_overdue
        return windows.InvitationPreview(
            state=InvitationStatus.EXPIRED if overdue else found.status,
            company_name=found.contractor.company.name,
            inviter_name=found.invited_by.name if found.invited_by else None,
            masked_address=mask(found.email),
            message=found.message,
            locale=windows.Locale(found.locale.value),
            expires_at=found.expires_at,
        )


@strawberry.type
class SignInMutations:
    @strawberry.mutation(graphql_type=payloads.SignUpResult, directives=[Sensitive()])
    async def sign_up(self, info: Info, input: inputs.SignUpInput) -> OtpSent:
        """Begin an account, to get paid or to pay a team; it exists once the mailed code comes back."""
        await info.context.limit("sign-ups")
        return await sign_up(
            input.intent,
            input.email,
            input.password,
            _agreements(input.agreement_ids),
            _person(info, input),
            _company(input.company),
        )

    @strawberry.mutation(graphql_type=payloads.SignInResult, directives=[Sensitive()])
    async def sign_in(self, info: Info, input: inputs.SignInInput) -> OtpSent:
        """Check address and password and mail a code."""
        await info.context.limit("sign-ins")
        return await sign_in(input.email, input.password)

    @strawberry.mutation(graphql_type=payloads.VerifyOtpResult, directives=[Sensitive()])
    async def verify_otp(
        self, info: Info, input: inputs.VerifyOtpInput
    ) -> payloads.VerifyOtpPayload:
        """Enter the mailed code: completes what was begun and signs in."""
        context = info.context
        await context.limit("guesses")
        if input.session is SessionKind.COOKIE and not context.can_set_cookie:
            raise InvalidInput([Issue("COOKIE_NEEDS_HTTP", ("session",))])
        done = await verify_otp(
            read_id("otp", input.challenge_id), input.code, input.session, context.origin
        )
        if input.session is SessionKind.COOKIE:
            left = done.session.expires_at - done.session.created_at
            context.set_cookie(done.token, int(left.total_seconds()))
        return payloads.VerifyOtpPayload(
            account=done.account,  # type: ignore[arg-type]  # shown through its window
            token=done.token if input.session is SessionKind.BEARER else None,
            expires_at=done.session.expires_at,
        )

    @strawberry.mutation(graphql_type=payloads.AcceptInvitationResult, directives=[Sensitive()])
    async def accept_invitation(self, info: Info, input: inputs.AcceptInvitationInput) -> Any:
        """Accept an invitation: the code goes to the invited mailbox, wherever the link came from.

        Whoever is signed in as the invited person needs neither password nor code.
        """
        await info.context.limit("guesses")
        if info.context.session:
            contractor = await accept_as(info.context.account, input.token)
            company = await COMPANIES.one(
                wanted(info, "company"), where("id", contractor.company_id)
            )
            return payloads.AcceptInvitationPayload(company=company)  # type: ignore[arg-type]
        if input.password is None:
            raise InvalidInput([Issue("REQUIRED", ("password",))])
        return await accept_invitation(
            input.token, input.password, _agreements(input.agreement_ids), _person(info, input)
        )

    @strawberry.mutation(graphql_type=payloads.DeclineInvitationResult, directives=[Sensitive()])
    async def decline_invitation(
        self, info: Info, input: inputs.InvitationTokenInput
    ) -> payloads.DeclineInvitationPayload:
        """Decline an invitation; harmless to repeat."""
        await info.context.limit("guesses")
        await (await _invitation(input.token)).decline()
        return payloads.DeclineInvitationPayload(declined=True)

    @strawberry.mutation(graphql_type=payloads.ReportInvitationResult, directives=[Sensitive()])
    async def report_invitation(
        self, info: Info, input: inputs.InvitationTokenInput
    ) -> payloads.ReportInvitationPayload:
        """Decline, hear no more of this company, and tell staff; harmless to repeat."""
        await info.context.limit("guesses")
        await (await _invitation(input.token)).decline(report=True)
        return payloads.ReportInvitationPayload(reported=True)

    @strawberry.mutation(graphql_type=payloads.ClaimStaffLinkResult, directives=[Sensitive()])
    async def claim_staff_link(self, info: Info, input: inputs.ClaimStaffLinkInput) -> OtpSent:
        """Begin a staff account with the link that the operator made; the code goes to the address named."""
        await info.context.limit("guesses")
        return await claim_staff_link(input.token, input.password, _person(info, input))

    @strawberry.mutation(graphql_type=payloads.SignOutResult)
    async def sign_out(self, info: Info) -> payloads.SignOutPayload:
        """End this session."""
        context = info.context
        assert context.account
        assert context.session
        await context.session.end()
        if context.session.kind is SessionKind.COOKIE:
            context.clear_cookie()
        return payloads.SignOutPayload(signed_out=True)

    @strawberry.mutation(graphql_type=payloads.RegisterCompanyResult)
    async def register_company(
        self, info: Info, input: inputs.RegisterCompanyInput
    ) -> payloads.RegisterCompanyPayload:
        """Register a company; you own it."""
        account = info.context.account
        await info.context.limit("companies", str(account.id))
        given = _company(input.company)
        assert given
        member = await found_company(account, given, input.timezone)
        company = await COMPANIES.one(wanted(info, "company"), where("id", member.company_id))
        return payloads.RegisterCompanyPayload(company=company)  # type: ignore[arg-type]


async def _invitation(token: str) -> Invitation:
    found = await Invitation.by_token(token)
    if found is None:
        raise InvitationGone
    return found
