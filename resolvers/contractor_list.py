"""A company's list of contractors: which rows a filter and a search name, and their counts."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from models.company import Member
from models.contractor import WordSource
from models.text.folding import words
from schema.contractor import CONTRACTORS
from schema.contractor_list import FACETS, MEANINGS, ContractorFacets, ContractorFilter
from schema.facets import facets
from schema.filtering import branches, check, given, meant
from schema.selecting import Wanted
from schema.sight import on_team, seen
from schema.sources import Condition, starts, where

SEARCHED = 10  # words


def sought(
    company_id: UUID, search: str | None, sources: Sequence[WordSource] | None = None
) -> list[Condition]:
    """The rows in which each word of a search begins some word of them.

    Notes are read by every member who may read the card, and by nobody else: for another reader
    `sources` leaves them out.
    """
    return [
        starts("words", "word", word, company=company_id, sources=sources)
        for word in words(search or "")[:SEARCHED]
    ]


def listed(member: Member, filter: ContractorFilter | None, search: str | None) -> list[Condition]:
    """The rows of the company that the member sees and that a filter and a search name.

    Raises InvalidInput for a filter that is too deep or too long.
    """
    conditions = [*seen(member, on_team()), *sought(member.company_id, search)]
    if filter:
        check(filter, MEANINGS)
        conditions.append(meant(filter, MEANINGS))
    return conditions


async def counted(
    member: Member, asked: Wanted, filter: ContractorFilter | None, search: str | None
) -> ContractorFacets:
    """Count the listed rows by each facet that is asked for."""
    within = [
        where("company_id", member.company_id),
        *seen(member, on_team()),
        *sought(member.company_id, search),
    ]
    own: dict[str, Condition] = {}
    if filter:
        check(filter, MEANINGS)
        within += branches(filter, MEANINGS)
        own = given(filter, MEANINGS)
    chosen = {name: FACETS[name] for name, _ in asked}
    counts = await facets(CONTRACTORS, chosen, within, own)
    return ContractorFacets(**{name: counts.get(name, []) for name in FACETS})  # type: ignore[arg-type]
