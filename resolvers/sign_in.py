"""Coming in and going out."""

from __future__ import annotations

from typing import Annotated, Any, TypeAlias

import strawberry

from models.account import Locale
from models.becoming_member import (
    accept_as_member,
    accept_own_as_member,
    begin_as_member,
    own_member_invitation,
)
from models.company import Company, CompanyStatus, Member
from models.consent import Agreement
from models.contractor import Contractor
from models.invitation import Invitation, InvitationGone, InvitationStatus
from models.joining import accept_as, accept_own, own_invitation
from models.member_invitation import MemberInvitation, is_for_member
from models.otp import OtpSent
from models.problems import InvalidInput, Issue, NotSignedIn
from models.session import SessionKind
from models.signing_in import Entrance, SignedIn, sign_in, verify_otp
from models.signing_up import NewCompany, Person, accept_invitation, found_company, sign_up
from models.staff import claim_staff_link
from models.text.addresses import mask
from schema import account as windows
from schema import inputs, payloads
from schema.arguments import IdempotencyKey
from schema.company import COMPANIES
from schema.context import Info
from schema.directives import Sensitive
from schema.enums import InvitationKind
from schema.idempotency import once, reread
from schema.node import read_id
from schema.selecting import wanted
from schema.sources import among, where


def _person(info: Info, locale: Locale | None, timezone: str | None) -> Person:
    return Person(locale or info.context.browser_locale, timezone)


def _agreements(ids: list[strawberry.ID]) -> list[Any]:
    return [read_id("agr", id) for id in ids]


def _company(given: inputs.NewCompanyInput) -> NewCompany:
    return NewCompany(given.name, given.country, given.legal_name, given.owner_name)


def _check_kind(info: Info, kind: SessionKind) -> None:
    if kind is SessionKind.COOKIE and not info.context.can_set_cookie:
        raise InvalidInput([Issue("COOKIE_NEEDS_HTTP", ("session",))])


async def _give(info: Info, done: SignedIn) -> str | None:
    """Set the session's cookie, which ends the one it takes the place of; or return the token."""
    if done.session.kind is SessionKind.BEARER:
        return done.token
    if (earlier := info.context.session) and earlier.kind is SessionKind.COOKIE:
        await earlier.end()
    left = done.session.expires_at - done.session.created_at
    info.context.set_cookie(done.token, int(left.total_seconds()))
    return None


@strawberry.type
class SignInQueries:
    """What a visitor can read."""

    @strawberry.field(graphql_type=list[windows.Agreement])
    async def agreements(self) -> list[Agreement]:
        """The agreements in force, in every language."""
        return await Agreement.current()

    @strawberry.field(graphql_type=windows.InvitationPreview | None)
    async def invitation(
        self,
        info: Info,
        token: Annotated[str, strawberry.argument(description="From the letter's link.")],
    ) -> windows.InvitationPreview | None:
        """Look at an invitation by its link's token; changes nothing.

        Null for a token that is not one, or no longer, and for an invitation that was reported.
        """
        await info.context.limit("previews")
        found = await _read(token)
        if found is None or found.reported_at is not None:
            return None
        is_member = isinstance(found, MemberInvitation)
        company = _company_of(found)
        state = found.status
        if state is InvitationStatus.PENDING and found.is_overdue:
            state = InvitationStatus.EXPIRED
        elif state is InvitationStatus.PENDING and company.status is CompanyStatus.CLOSED:
            state = InvitationStatus.REVOKED
        return windows.InvitationPreview(
            kind=InvitationKind.MEMBER if is_member else InvitationKind.CONTRACTOR,
            role=getattr(found, "role", None),
            state=state,
            company_name=company.name,
            inviter_name=found.inviter_name,
            masked_address=mask(found.email),
            message=getattr(found, "message", None),
            locale=found.locale,
            expires_at=found.expires_at,
        )


@strawberry.type
class SignInMutations:
    """Coming in and going out."""

    @strawberry.mutation(graphql_type=payloads.SignUpResult, directives=[Sensitive()])
    async def sign_up(self, info: Info, input: inputs.SignUpInput) -> OtpSent:
        """Begin an account; it exists once the mailed code comes back."""
        await info.context.limit("sign-ups")
        return await sign_up(
            input.intent,
            input.email,
            input.password,
            _agreements(input.agreement_ids),
            _person(info, input.locale, input.timezone),
            _company(input.company) if input.company else None,
        )

    @strawberry.mutation(graphql_type=payloads.SignInResult, directives=[Sensitive()])
    async def sign_in(
        self, info: Info, input: inputs.SignInInput
    ) -> OtpSent | payloads.SignInPayload:
        """Check address and password; a code completes it, unless the device is trusted."""
        context = info.context
        await context.limit("sign-ins")
        _check_kind(info, input.session)
        device = input.device_token or context.device_token
        entrance = Entrance(input.session, context.origin, device)
        done = await sign_in(input.email, input.password, entrance)
        if isinstance(done, OtpSent):
            return done
        return payloads.SignInPayload(
            account=done.account,  # type: ignore[arg-type]  # shown through its window
            token=await _give(info, done),
            expires_at=done.session.expires_at,
        )

    @strawberry.mutation(graphql_type=payloads.VerifyOtpResult, directives=[Sensitive()])
    async def verify_otp(
        self, info: Info, input: inputs.VerifyOtpInput
    ) -> payloads.VerifyOtpPayload:
        """Enter the code: completes what was begun and signs in."""
        context = info.context
        await context.limit("guesses")
        _check_kind(info, input.session)
        done = await verify_otp(
            read_id("otp", input.challenge_id),
            input.code,
            input.session,
            context.origin,
            trust_device=input.trust_device,
        )
        keeps_cookies = input.session is SessionKind.COOKIE
        if keeps_cookies and done.device_token:
            context.set_device_cookie(done.device_token)
        return payloads.VerifyOtpPayload(
            account=done.account,  # type: ignore[arg-type]  # shown through its window
            token=await _give(info, done),
            device_token=None if keeps_cookies else done.device_token,
            expires_at=done.session.expires_at,
        )

    @strawberry.mutation(graphql_type=payloads.AcceptInvitationResult, directives=[Sensitive()])
    async def accept_invitation(self, info: Info, input: inputs.AcceptInvitationInput) -> Any:
        """Accept an invitation: the code goes to the invited mailbox, wherever the link came from.

        Whoever is signed in as the invited person needs neither password nor code.
        """
        await info.context.limit("guesses")
        context, token = info.context, _token(input)
        if token is None:
            own = await _own(info, input)
            if isinstance(own, MemberInvitation):
                member = await accept_own_as_member(context.account, own, context.origin)
                return await _accepted(info, member)
            return await _accepted(info, await accept_own(context.account, own))
        to_member = is_for_member(token)
        if context.session:
            account = context.account
            done = (
                await accept_as_member(account, token, context.origin)
                if to_member
                else await accept_as(account, token)
            )
            return await _accepted(info, done)
        if input.password is None:
            raise InvalidInput([Issue("REQUIRED", ("password",))])
        await context.limit("codes")
        invited = await _invitation(token)
        await context.limit("company-codes", str(_company_of(invited).id))
        begin = begin_as_member if to_member else accept_invitation
        return await begin(
            token,
            input.password,
            _agreements(input.agreement_ids),
            Person(input.locale, input.timezone),
        )

    @strawberry.mutation(graphql_type=payloads.DeclineInvitationResult, directives=[Sensitive()])
    async def decline_invitation(
        self, info: Info, input: inputs.InvitationTokenInput
    ) -> payloads.DeclineInvitationPayload:
        """Decline an invitation; harmless to repeat."""
        await info.context.limit("guesses")
        await (await _chosen(info, input)).decline()
        return payloads.DeclineInvitationPayload(declined=True)

    @strawberry.mutation(graphql_type=payloads.ReportInvitationResult, directives=[Sensitive()])
    async def report_invitation(
        self, info: Info, input: inputs.InvitationTokenInput
    ) -> payloads.ReportInvitationPayload:
        """Decline, hear no more of this company, and tell staff; harmless to repeat."""
        await info.context.limit("guesses")
        await (await _chosen(info, input)).decline(report=True)
        return payloads.ReportInvitationPayload(reported=True)

    @strawberry.mutation(graphql_type=payloads.ClaimStaffLinkResult, directives=[Sensitive()])
    async def claim_staff_link(self, info: Info, input: inputs.ClaimStaffLinkInput) -> OtpSent:
        """Begin a staff account with the operator's link; the code goes to the address it names."""
        await info.context.limit("guesses")
        return await claim_staff_link(
            input.token, input.password, _person(info, None, input.timezone)
        )

    @strawberry.mutation(graphql_type=payloads.SignOutResult)
    async def sign_out(self, info: Info) -> payloads.SignOutPayload:
        """End this session."""
        session = info.context.session
        if session is None:
            raise NotSignedIn
        await session.end()
        if session.kind is SessionKind.COOKIE:
            info.context.clear_cookie()
        return payloads.SignOutPayload(signed_out=True)

    @strawberry.mutation(graphql_type=payloads.RegisterCompanyResult)
    async def register_company(
        self, info: Info, input: inputs.RegisterCompanyInput, idempotency_key: IdempotencyKey = None
    ) -> payloads.RegisterCompanyPayload:
        """Register a company; you own it."""
        account = info.context.account
        await info.context.limit("companies", str(account.id))
        [founded] = await once(info, idempotency_key, account, input, lambda: _found(info, input))
        info.context.forget_memberships()
        own = among("id", [m.company_id for m in await info.context.memberships()])
        company = await reread(COMPANIES, founded, wanted(info, "company"), own)
        return payloads.RegisterCompanyPayload(company=company)


_Chosen: TypeAlias = inputs.AcceptInvitationInput | inputs.InvitationTokenInput


def _token(input: _Chosen) -> str | None:
    """Return the token by which an invitation is named; None where its id does so."""
    if (input.token is None) is (input.invitation_id is None):
        details = {"one": "token", "other": "invitationId"}
        raise InvalidInput([Issue("EITHER_OR", ("token",), details)])
    return input.token


async def _own(info: Info, input: _Chosen) -> Invitation | MemberInvitation:
    account = info.context.account
    if (id := read_id(MemberInvitation.prefix, input.invitation_id)) is not None:
        return await own_member_invitation(account, id)
    return await own_invitation(account, read_id(Invitation.prefix, input.invitation_id))


async def _chosen(info: Info, input: _Chosen) -> Invitation | MemberInvitation:
    token = _token(input)
    return await _own(info, input) if token is None else await _invitation(token)


async def _accepted(info: Info, done: Contractor | Member) -> payloads.AcceptInvitationPayload:
    info.context.forget_memberships()
    team = where("id", done.company_id)
    company = await COMPANIES.one(wanted(info, "company"), team)
    return payloads.AcceptInvitationPayload(company=company)


async def _read(token: str) -> Invitation | MemberInvitation | None:
    """Return the invitation of a link, of whichever kind the link is."""
    if is_for_member(token):
        return await MemberInvitation.by_token(token)
    return await Invitation.by_token(token)


def _company_of(found: Invitation | MemberInvitation) -> Company:
    return found.company if isinstance(found, MemberInvitation) else found.contractor.company


async def _found(info: Info, input: inputs.RegisterCompanyInput) -> Company:
    owner: Member = await found_company(
        info.context.account, _company(input.company), input.timezone, info.context.origin.ip
    )
    return owner.company


async def _invitation(token: str) -> Invitation | MemberInvitation:
    found = await _read(token)
    if found is None:
        raise InvitationGone
    return found
