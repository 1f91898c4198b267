"""Inviting people to the team."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import strawberry

from models.company import Member
from models.contractor import Source
from models.idempotency import Outcome
from models.inviting import InviteOutcome, invite, read_addresses, read_terms
from models.policy import policy
from models.problems import Issue
from models.text.addresses import read_address
from schema import inputs, payloads
from schema.arguments import IdempotencyKey
from schema.context import Info
from schema.contractor import CONTRACTORS
from schema.idempotency import once
from schema.node import read_id
from schema.payloads import InvitedAddress
from schema.problems import InputIssue
from schema.selecting import wanted
from schema.sight import on_team, seen
from schema.sources import where


@strawberry.type
class ContractorMutations:
    """Inviting people to the team."""

    @strawberry.mutation(graphql_type=payloads.InviteContractorsResult)
    async def invite_contractors(
        self,
        info: Info,
        input: inputs.InviteContractorsInput,
        idempotency_key: IdempotencyKey = None,
    ) -> payloads.InviteContractorsPayload:
        """Invite one address, a list, or one string of many; one outcome each, in order.

        Inviting the same address twice sends one letter. One bad address never fails the rest.
        """
        member = await info.context.member(input.company_id)
        await info.context.limit("inviting-calls", str(member.company_id))
        addresses = read_addresses(input.addresses)
        invited = await once(
            info, idempotency_key, member, input, lambda: _invite(member, addresses, input)
        )
        ids = [i.id for i in invited if i.id]
        asked = wanted(info, "results", "contractor")
        mine = (where("company_id", member.company_id), *seen(member, on_team()))
        rows = await CONTRACTORS.by_id(asked, ids, *mine) if asked and ids else {}
        return payloads.InviteContractorsPayload(
            results=[
                InvitedAddress(
                    address=address,
                    outcome=InviteOutcome(outcome.code),
                    issue=_issue(info, address, outcome),
                    contractor=rows.get(outcome.id) if outcome.id else None,
                )
                for address, outcome in zip(addresses, invited, strict=True)
            ]
        )


async def _invite(
    member: Member, addresses: Sequence[str], input: inputs.InviteContractorsInput
) -> list[Outcome]:
    terms = await read_terms(
        member,
        locale=input.locale,
        feature=input.feature,
        message=input.message,
        manager_ids=[read_id("mem", id) for id in input.manager_ids],
    )
    if len(addresses) > 1:
        terms = replace(terms, source=Source.BULK)
    invited = await invite(member, addresses, terms)
    return [Outcome(i.contractor.id if i.contractor else None, i.outcome.value) for i in invited]


def _issue(info: Info, address: str, outcome: Outcome) -> InputIssue | None:
    """Say what is wrong with an address that was found INVALID."""
    if outcome.code != InviteOutcome.INVALID:
        return None
    read = read_address(address, reserved_allowed=policy().reserved_addresses)
    issue = read if isinstance(read, Issue) else Issue("MANAGED_BY_OTHERS", value=address)
    return InputIssue.of(issue, info.context.locale)
