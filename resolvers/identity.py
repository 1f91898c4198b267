"""A person's identity, tax status and payment methods: what they see and ask for."""

from __future__ import annotations

from typing import Any

import strawberry

import models
from models.idempotency import Outcome
from models.kyc.checking import Given, hosted_page, start_kyc, submit_kyc
from models.paying import Wish, link_payment_method, payment_page, remove_payment_method
from models.tax_status import Business, request_tax_status
from schema import identity as windows
from schema.arguments import IdempotencyKey
from schema.context import Info
from schema.directives import ListSize
from schema.idempotency import once, reread
from schema.node import read_id
from schema.scalars import URL
from schema.selecting import wanted
from schema.sources import where

OWN = "profile.account_id"


@strawberry.type
class OwnIdentity:
    """What the platform knows of a person's identity."""

    model: strawberry.Private[models.Account]

    @strawberry.field(graphql_type=windows.KycCheck | None)
    async def kyc(self, info: Info) -> Any:
        """The latest verification of your identity; null before the first is begun."""
        return await _newest(info, windows.KYC_CHECKS, self.model)

    @strawberry.field(graphql_type=windows.TaxStatusRequest | None)
    async def tax_status_request(self, info: Info) -> Any:
        """Your latest wish for another tax status; null for none."""
        return await _newest(info, windows.TAX_REQUESTS, self.model)

    @strawberry.field(
        graphql_type=list[windows.PaymentMethod], directives=[ListSize(assumed_size=5)]
    )
    async def payment_methods(self, info: Info) -> Any:
        """Where your money goes, oldest first."""
        return await windows.PAYMENT_METHODS.read(wanted(info), [where(OWN, self.model.id)])


async def _newest(info: Info, noun: Any, account: models.Account) -> Any:
    rows = await noun.read(wanted(info), [where(OWN, account.id)], ("-id",))
    return rows[0] if rows else None


@strawberry.type
class IdentityMutations:
    """What a person does to be verified and paid."""

    @strawberry.mutation(graphql_type=windows.StartKycResult)
    async def start_kyc(self, info: Info) -> windows.StartKycPayload:
        """Begin to be verified; harmless to repeat. The registration has to be complete."""
        check = await start_kyc(info.context.account)
        page = await hosted_page(check)
        return windows.StartKycPayload(
            kyc=await _check(info, check), url=URL(page) if page else None
        )

    @strawberry.mutation(graphql_type=windows.SubmitKycResult)
    async def submit_kyc(
        self, info: Info, input: windows.SubmitKycInput
    ) -> windows.SubmitKycPayload:
        """Hand your documents in for staff to look at."""
        given = [Given(read_id("upo", d.upload_id), d.kind) for d in input.documents]
        check = await submit_kyc(info.context.account, given)
        return windows.SubmitKycPayload(kyc=await _check(info, check))

    @strawberry.mutation(graphql_type=windows.RequestTaxStatusChangeResult)
    async def request_tax_status_change(
        self, info: Info, input: windows.RequestTaxStatusChangeInput
    ) -> windows.RequestTaxStatusChangePayload:
        """Ask for another tax status; staff decide. Unfinished tasks come first."""
        business = Business(input.registration_number, input.registered_name, input.registered_on)
        made = await request_tax_status(info.context.account, input.wanted, business)
        shown = await windows.TAX_REQUESTS.one(wanted(info, "request"), where("id", made.id))
        return windows.RequestTaxStatusChangePayload(request=shown)

    @strawberry.mutation(graphql_type=windows.LinkPaymentMethodResult)
    async def link_payment_method(
        self,
        info: Info,
        input: windows.LinkPaymentMethodInput,
        idempotency_key: IdempotencyKey = None,
    ) -> windows.LinkPaymentMethodPayload:
        """Name where your money is to go. Needs a verified identity and a recent proof of it."""
        context = info.context
        session, ip = context.signed_in, context.origin.ip
        values = Wish(input.kind, input.currency, input.mask).read()  # before anything is kept
        made: Outcome
        [made] = await once(
            info,
            idempotency_key,
            session.account,
            input,
            lambda: link_payment_method(session, values, ip),
        )
        page = await payment_page(made.id)
        shown = await reread(
            windows.PAYMENT_METHODS,
            made,
            wanted(info, "payment_method"),
            where(OWN, session.account_id),
        )
        return windows.LinkPaymentMethodPayload(
            payment_method=shown, url=URL(page) if page else None
        )

    @strawberry.mutation(graphql_type=windows.RemovePaymentMethodResult)
    async def remove_payment_method(
        self, info: Info, input: windows.RemovePaymentMethodInput
    ) -> windows.RemovePaymentMethodPayload:
        """Take a payment method back. Needs a recent proof that it is you."""
        context = info.context
        id = read_id("pmt", input.payment_method_id)
        await remove_payment_method(context.signed_in, id, context.origin.ip)
        return windows.RemovePaymentMethodPayload(removed=True)


async def _check(info: Info, check: models.KycCheck) -> Any:
    return await windows.KYC_CHECKS.one(wanted(info, "kyc"), where("id", check.id))
