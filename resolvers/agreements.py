"""Accepting agreements, the evidence of it, and publishing their next version."""

from __future__ import annotations

from typing import Annotated, Any

import strawberry

from models.accepting_agreements import accept_agreements, read_consents
from models.account import Locale
from models.falling_due import ConsentDue, consents_due
from models.publishing import AgreementText, publish_agreement
from schema import agreements as windows
from schema.account import AGREEMENTS
from schema.arguments import IdempotencyKey
from schema.context import Info
from schema.directives import ListSize
from schema.idempotency import once, reread
from schema.node import read_id
from schema.selecting import wanted
from schema.sources import where

FEW = ListSize(assumed_size=10)


@strawberry.type
class ConsentsOfViewer:
    """What whoever is signed in agreed to."""

    @strawberry.field(graphql_type=list[windows.Consent], directives=[FEW])
    async def consents(self, info: Info) -> Any:
        """Every text that you accepted, oldest first: the evidence that we hold."""
        return await windows.CONSENTS.read(
            wanted(info), [where("account_id", info.context.account.id)]
        )

    @strawberry.field(graphql_type=list[windows.ConsentDue], directives=[FEW])
    async def consents_due(self, info: Info) -> list[ConsentDue]:
        """What you have yet to accept, and until when."""
        id = info.context.account.id
        return list((await consents_due([id]))[id])


@strawberry.type
class ConsentDesk:
    """What staff see of consents."""

    @strawberry.field(graphql_type=list[windows.Consent] | None, directives=[FEW])
    async def consents(
        self,
        info: Info,
        account_id: Annotated[strawberry.ID, strawberry.argument(description="Whose.")],
    ) -> Any:
        """What an account agreed to, oldest first; null for none. Every look is audited."""
        id = read_id("acc", account_id)
        if not await read_consents(info.context.staff, id, info.context.origin.ip):
            return None
        return await windows.CONSENTS.read(wanted(info), [where("account_id", id)])


@strawberry.type
class AgreementMutations:
    """Accepting and publishing agreements."""

    @strawberry.mutation(graphql_type=windows.AcceptAgreementsResult)
    async def accept_agreements(
        self, info: Info, input: windows.AcceptAgreementsInput
    ) -> windows.AcceptAgreementsPayload:
        """Accept agreements that are in force; harmless to repeat."""
        context = info.context
        ids = [read_id("agr", id) for id in input.agreement_ids]
        due: Any = await accept_agreements(context.account, ids, context.origin)
        return windows.AcceptAgreementsPayload(consents_due=list(due))

    @strawberry.mutation(graphql_type=windows.PublishAgreementResult)
    async def publish_agreement(
        self,
        info: Info,
        input: windows.PublishAgreementInput,
        idempotency_key: IdempotencyKey = None,
    ) -> windows.PublishAgreementPayload:
        """Publish the next version of an agreement, for staff.

        Once it is in force everybody is asked to accept it: by a letter, and in `consentsDue` with
        a deadline. Who is ACTIVE stays so, and so does the work that was accepted.
        """
        by, ip = info.context.staff, info.context.origin.ip
        texts = {
            Locale(name): AgreementText(text.title, text.body)
            for name, text in (("en", input.en), ("ru", input.ru))
        }
        [done] = await once(
            info,
            idempotency_key,
            by,
            input,
            lambda: publish_agreement(by, input.kind, texts, input.effective_from, ip),
        )
        agreement = await reread(AGREEMENTS, done, wanted(info, "agreement"))
        return windows.PublishAgreementPayload(agreement=agreement)
