"""The queues of staff: identities, tax statuses, payment methods, and what is decided there."""

from __future__ import annotations

from typing import Annotated

import strawberry

from models.kyc.deciding import decide_kyc
from models.paying import confirm_payment_method
from models.profile import KycStatus, PaymentMethodStatus
from models.tax_status import RequestState, decide_tax_status
from schema import identity_desk as windows
from schema.arguments import After, First
from schema.context import Info
from schema.node import read_id
from schema.paging import Connection, Page, page
from schema.selecting import wanted
from schema.sources import among, where

_ONLY = strawberry.argument(description="Only in any of these.")


@strawberry.type
class IdentityDesk:
    """What staff look at to know who somebody is and where the money goes."""

    @strawberry.field(graphql_type=Connection[windows.ReviewedKyc])
    async def kyc_queue(
        self,
        info: Info,
        status: Annotated[list[KycStatus] | None, _ONLY] = None,
        first: First = None,
        after: After = None,
    ) -> Page:
        """Verifications, oldest first: those that wait for review, unless asked otherwise."""
        chosen = among("status", [KycStatus.PENDING_REVIEW] if status is None else status)
        return await page(
            windows.REVIEWED_KYC, info, chosen, first=first, after=after, sort=("id",)
        )

    @strawberry.field(graphql_type=Connection[windows.ReviewedTaxStatusRequest])
    async def tax_queue(
        self,
        info: Info,
        state: Annotated[list[RequestState] | None, _ONLY] = None,
        first: First = None,
        after: After = None,
    ) -> Page:
        """Wishes for another tax status, oldest first: the open ones, unless asked otherwise."""
        chosen = among("state", [RequestState.OPEN] if state is None else state)
        return await page(
            windows.REVIEWED_TAX_REQUESTS, info, chosen, first=first, after=after, sort=("id",)
        )

    @strawberry.field(graphql_type=Connection[windows.ReviewedPaymentMethod])
    async def payment_queue(
        self,
        info: Info,
        status: Annotated[list[PaymentMethodStatus] | None, _ONLY] = None,
        first: First = None,
        after: After = None,
    ) -> Page:
        """Payment methods, oldest first: those to be confirmed, unless asked otherwise."""
        waiting = [PaymentMethodStatus.NEEDS_CONFIRMATION]
        chosen = among("status", waiting if status is None else status)
        return await page(
            windows.REVIEWED_PAYMENT_METHODS, info, chosen, first=first, after=after, sort=("id",)
        )


@strawberry.type
class IdentityDeskMutations:
    """Decisions of staff; each is audited."""

    @strawberry.mutation(graphql_type=windows.DecideKycResult)
    async def decide_kyc(
        self, info: Info, input: windows.DecideKycInput
    ) -> windows.DecideKycPayload:
        """Say whether a person is who they say; only once for each verification."""
        check = await decide_kyc(
            info.context.staff,
            read_id("kyc", input.kyc_id),
            input.decision,
            public_reason=input.public_reason,
            private_reason=input.private_reason,
            expires_on=input.expires_on,
            ip=info.context.origin.ip,
        )
        shown = await windows.REVIEWED_KYC.one(wanted(info, "kyc"), where("id", check.id))
        return windows.DecideKycPayload(kyc=shown)

    @strawberry.mutation(graphql_type=windows.DecideTaxStatusResult)
    async def decide_tax_status(
        self, info: Info, input: windows.DecideTaxStatusInput
    ) -> windows.DecideTaxStatusPayload:
        """Change a person's tax status as asked for, or not; only once for each request."""
        request = await decide_tax_status(
            info.context.staff,
            read_id("txr", input.request_id),
            approve=input.approve,
            reason=input.reason,
            ip=info.context.origin.ip,
        )
        asked = wanted(info, "request")
        shown = await windows.REVIEWED_TAX_REQUESTS.one(asked, where("id", request.id))
        return windows.DecideTaxStatusPayload(request=shown)

    @strawberry.mutation(graphql_type=windows.ConfirmPaymentMethodResult)
    async def confirm_payment_method(
        self, info: Info, input: windows.ConfirmPaymentMethodInput
    ) -> windows.ConfirmPaymentMethodPayload:
        """Confirm where a person's money goes, or block it."""
        method = await confirm_payment_method(
            info.context.staff,
            read_id("pmt", input.payment_method_id),
            input.decision,
            input.reason,
            info.context.origin.ip,
        )
        asked = wanted(info, "payment_method")
        shown = await windows.REVIEWED_PAYMENT_METHODS.one(asked, where("id", method.id))
        return windows.ConfirmPaymentMethodPayload(payment_method=shown)
