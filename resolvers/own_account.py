"""Getting back into an account, and looking after it."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import strawberry

from models.changing_address import begin_address_change, finish_address_change
from models.changing_password import change_password
from models.ending_sessions import end_other_sessions, end_sessions
from models.problems import InvalidInput, Issue, NotFound
from models.recovering import recover, reset_password
from models.renewing import ask_for_invitation
from models.session import SessionKind
from schema import own_account as own
from schema.context import Info
from schema.directives import Sensitive
from schema.node import read_id


@strawberry.type
class RecoveryMutations:
    """What a visitor does who cannot get in."""

    @strawberry.mutation(graphql_type=own.RecoverResult)
    async def recover(self, info: Info, input: own.RecoverInput) -> own.RecoverPayload:
        """Ask for help with signing in.

        Whoever has an account gets a link to a new password; whoever is invited, the invitation
        again or a way to ask for a new one. The answer never tells which.
        """
        await info.context.limit("recoveries")
        await recover(input.email)
        return own.RecoverPayload(accepted=True)

    @strawberry.mutation(graphql_type=own.ResetPasswordResult, directives=[Sensitive()])
    async def reset_password(
        self, info: Info, input: own.ResetPasswordInput
    ) -> own.ResetPasswordPayload:
        """Set a new password by the letter's link. Ends all sessions and begins none."""
        await info.context.limit("guesses")
        await reset_password(input.token, input.password, ip=info.context.origin.ip)
        return own.ResetPasswordPayload(reset=True)

    @strawberry.mutation(graphql_type=own.AskForInvitationResult, directives=[Sensitive()])
    async def ask_for_invitation(
        self, info: Info, input: own.AskForInvitationInput
    ) -> own.AskForInvitationPayload:
        """Ask the company for a new invitation in place of an expired one; harmless to repeat."""
        await info.context.limit("guesses")
        await ask_for_invitation(input.token)
        return own.AskForInvitationPayload(asked=True)


@strawberry.type
class OwnAccountMutations:
    """What people do about their own account."""

    @strawberry.mutation(graphql_type=own.EndSessionsResult)
    async def end_sessions(self, info: Info, input: own.EndSessionsInput) -> own.EndSessionsPayload:
        """Sign out elsewhere: some of your sessions, or all but this one; harmless to repeat."""
        context = info.context
        account, current = context.account, context.session
        if (input.ids is None) is not input.all_others:
            raise InvalidInput([Issue("IDS_OR_ALL_OTHERS", ("ids",))])
        assert current
        if input.ids is None:
            return own.EndSessionsPayload(
                ended=await end_other_sessions(current, ip=context.origin.ip)
            )
        ids = [_session_id(id, place) for place, id in enumerate(input.ids)]
        ended = await end_sessions(account, ids, ip=context.origin.ip)
        if current.id in ids and current.kind is SessionKind.COOKIE:
            context.clear_cookie()
        return own.EndSessionsPayload(ended=ended)

    @strawberry.mutation(graphql_type=own.ChangePasswordResult, directives=[Sensitive()])
    async def change_password(
        self, info: Info, input: own.ChangePasswordInput
    ) -> own.ChangePasswordPayload:
        """Change your password; every other session ends, and a letter tells you of it."""
        context = info.context
        await context.limit("password-changes", str(context.account.id))
        assert context.session
        await change_password(
            context.session, input.current_password, input.new_password, ip=context.origin.ip
        )
        return own.ChangePasswordPayload(changed=True)

    @strawberry.mutation(graphql_type=own.ChangeEmailResult, directives=[Sensitive()])
    async def change_email(self, info: Info, input: own.ChangeEmailInput) -> Any:
        """Change your address, in two steps of this one mutation.

        With `email` a code is mailed to the new address and OtpSent comes back; it needs a recent
        `stepUp`. With `challengeId` and `code`, from the session that asked, the address changes:
        the old one is told, and the teams that you are on see the new one. verifyOtp does not take
        this code: it would open a session, and nothing here may.
        """
        context = info.context
        await context.limit("address-changes", str(context.account.id))
        assert context.session
        match input.email, input.challenge_id, input.code:
            case str(email), None, None:
                return await begin_address_change(context.session, email)
            case None, str(challenge_id), str(code):
                account = await finish_address_change(
                    context.session, read_id("otp", challenge_id), code, ip=context.origin.ip
                )
                return own.ChangeEmailPayload(account=account)  # type: ignore[arg-type]  # window
        raise InvalidInput([Issue("ADDRESS_OR_CODE", ("email",))])


def _session_id(id: strawberry.ID, place: int) -> UUID:
    found = read_id("ses", id)
    if found is None:
        raise NotFound("ids", str(place))
    return found
