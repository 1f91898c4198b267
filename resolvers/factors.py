"""What signing in takes besides the password: app, recovery codes, devices, proving it again."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import segno
import strawberry

from models.authenticator import RecoveryCode
from models.enrolling import confirm_totp, disable_totp, renew_recovery_codes, start_totp
from models.otp import OtpSent, company_behind, resend
from models.policy import policy
from models.signing_in import forget_devices
from models.stepping_up import begin_step_up, step_up
from models.trusted_device import TrustedDevice
from schema import factors
from schema.context import Info
from schema.directives import Sensitive
from schema.node import read_id


async def totp_of(info: Info) -> factors.Totp:
    """Return where the authenticator app of whoever is signed in stands."""
    account = info.context.account
    confirmed_at = account.totp_confirmed_at
    return factors.Totp(
        enabled=confirmed_at is not None,
        required=account.is_staff and policy().staff_need_totp,
        confirmed_at=confirmed_at,
        recovery_codes_left=await RecoveryCode.left(account) if confirmed_at else 0,
    )


def qr_of(uri: str) -> str:
    """Draw a QR code as an SVG document that scales."""
    drawn = BytesIO()
    segno.make_qr(uri, error="m").save(drawn, kind="svg", xmldecl=False, omitsize=True)
    return drawn.getvalue().decode().strip()


@strawberry.type
class FactorMutations:
    """Codes, the app, devices."""

    @strawberry.mutation(graphql_type=factors.RequestOtpResult)
    async def request_otp(self, info: Info, input: factors.RequestOtpInput) -> OtpSent:
        """Have a letter with a code written anew, or begin a step-up.

        Only the newest code counts. Letters leave once a minute and five times an hour, and asking
        again resets no pause.
        """
        context = info.context
        await context.limit("codes")
        if input.challenge_id is not None:
            challenge_id = read_id("otp", input.challenge_id)
            if company_id := await company_behind(challenge_id):
                await context.limit("company-codes", str(company_id))
            return await resend(challenge_id)
        return await begin_step_up(context.account)

    @strawberry.mutation(graphql_type=factors.StepUpResult, directives=[Sensitive()])
    async def step_up(self, info: Info, input: factors.StepUpInput) -> factors.StepUpPayload:
        """Prove that it is still you, then repeat what answered StepUpRequired.

        With an authenticator app its code is enough; a mailed code needs the password beside it.
        """
        context = info.context
        session = context.signed_in
        await context.limit("guesses")
        id, ip = read_id("otp", input.challenge_id), context.origin.ip
        proven_until = await step_up(session, id, input.code, input.password, ip)
        return factors.StepUpPayload(proven_until=proven_until)

    @strawberry.mutation(graphql_type=factors.StartTotpResult)
    async def start_totp(self, info: Info) -> factors.StartTotpPayload:
        """Get a secret for an authenticator app; an app that is on stays so until confirmTotp."""
        session = info.context.signed_in
        started = await start_totp(session)
        uri = started.uri(session.account.email)
        return factors.StartTotpPayload(
            provisioning_uri=uri, secret=started.secret, qr_svg=qr_of(uri)
        )

    @strawberry.mutation(graphql_type=factors.ConfirmTotpResult, directives=[Sensitive()])
    async def confirm_totp(
        self, info: Info, input: factors.ConfirmTotpInput
    ) -> factors.ConfirmTotpPayload:
        """Turn the app on with its first code; all other sessions and trusted devices end."""
        context = info.context
        session = context.signed_in
        await context.limit("guesses")
        done = await confirm_totp(session, input.code, context.origin.ip)
        return factors.ConfirmTotpPayload(confirmed_at=done.at, recovery_codes=done.recovery_codes)

    @strawberry.mutation(graphql_type=factors.DisableTotpResult)
    async def disable_totp(self, info: Info) -> factors.DisableTotpPayload:
        """Go back to mailed codes; all other sessions and trusted devices end."""
        await disable_totp(info.context.signed_in, info.context.origin.ip)
        return factors.DisableTotpPayload(disabled=True)

    @strawberry.mutation(graphql_type=factors.RenewRecoveryCodesResult)
    async def renew_recovery_codes(self, info: Info) -> factors.RenewRecoveryCodesPayload:
        """Make new recovery codes; the old ones are dead."""
        codes = await renew_recovery_codes(info.context.signed_in, info.context.origin.ip)
        return factors.RenewRecoveryCodesPayload(recovery_codes=codes)

    @strawberry.mutation(graphql_type=factors.RemoveTrustedDevicesResult)
    async def remove_trusted_devices(
        self, info: Info, input: factors.RemoveTrustedDevicesInput
    ) -> factors.RemoveTrustedDevicesPayload:
        """Have devices ask for a code again: those named, or all."""
        account, ids = info.context.account, input.device_ids
        chosen = None if ids is None else [read_id("dev", id) for id in ids]
        await forget_devices(account, chosen, info.context.origin.ip)
        remaining: Any = await TrustedDevice.of(account)
        return factors.RemoveTrustedDevicesPayload(trusted_devices=remaining)
