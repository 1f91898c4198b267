"""Proving a phone number."""

from __future__ import annotations

from typing import Any

import strawberry

from models.confirming_phone import confirm_phone, request_phone_otp
from models.otp import OtpSent
from schema import phone
from schema.context import Info
from schema.directives import Sensitive
from schema.node import read_id


@strawberry.type
class PhoneMutations:
    """The number that teams know of, and none of them sees."""

    @strawberry.mutation(graphql_type=phone.RequestPhoneOtpResult)
    async def request_phone_otp(self, info: Info, input: phone.RequestPhoneOtpInput) -> OtpSent:
        """Have a code texted to a phone number; for another code, ask again.

        Only the newest code counts. Once a minute, five times an hour and ten times a day, and five
        times a day to one number, whoever asks. To replace a number needs a recent `stepUp`.
        """
        session = info.context.signed_in
        await info.context.limit("texts")
        return await request_phone_otp(session, input.phone)

    @strawberry.mutation(graphql_type=phone.ConfirmPhoneResult, directives=[Sensitive()])
    async def confirm_phone(
        self, info: Info, input: phone.ConfirmPhoneInput
    ) -> phone.ConfirmPhonePayload:
        """Prove the number with the code, in the session that asked for it.

        Your teams see that a number is confirmed, never which.
        """
        context = info.context
        session = context.signed_in
        await context.limit("guesses")
        id: Any = read_id("otp", input.challenge_id)
        account: Any = await confirm_phone(session, id, input.code, context.origin.ip)
        return phone.ConfirmPhonePayload(account=account)
