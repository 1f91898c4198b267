"""Inviting people to the team."""

from __future__ import annotations

from dataclasses import replace

import strawberry

from models.contractor import Source
from models.inviting import invite, read_addresses, read_terms
from schema import inputs, payloads
from schema.context import Info
from schema.contractor import CONTRACTORS
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
        self, info: Info, input: inputs.InviteContractorsInput
    ) -> payloads.InviteContractorsPayload:
        """Invite one address, a list, or one string of many; one outcome each, in order.

        Inviting the same address twice sends one letter. One bad address never fails the rest.
        """
        member = await info.context.member(input.company_id)
        await info.context.limit("inviting-calls", str(member.company_id))
        terms = await read_terms(
            member,
            locale=input.locale,
            feature=input.feature,
            message=input.message,
            manager_ids=[read_id("mem", id) for id in input.manager_ids],
        )
        addresses = read_addresses(input.addresses)
        if len(addresses) > 1:
            terms = replace(terms, source=Source.BULK)
        invited = await invite(member, addresses, terms)
        ids = [i.contractor.id for i in invited if i.contractor]
        asked = wanted(info, "results", "contractor")
        mine = (where("company_id", member.company_id), *seen(member, on_team()))
        rows = await CONTRACTORS.by_id(asked, ids, *mine) if asked and ids else {}
        return payloads.InviteContractorsPayload(
            results=[
                InvitedAddress(
                    address=i.address,
                    outcome=i.outcome,
                    issue=InputIssue.of(i.issue, info.context.locale) if i.issue else None,
                    contractor=rows.get(i.contractor.id) if i.contractor else None,
                )
                for i in invited
            ]
        )
