"""What a member is told of the company's log."""

from __future__ import annotations

from collections.abc import Sequence

from models.change import Change
from models.company import Member, Right
from models.contractor import reached_by
from models.imports.imported import Import


async def told(member: Member, changes: Sequence[Change]) -> list[Change]:
    """Return those changes that the member may know of, by what the member manages now.

    Whoever sees own rows only hears of these, of own imports, and of the company and its members.
    """
    if not member.is_limited(Right.FOLLOW):
        return list(changes)
    concerned = {c.contractor_id for c in changes if c.contractor_id}
    reached = await reached_by(member, concerned, Right.FOLLOW)
    imports = {c.import_id for c in changes if c.import_id}
    own = {
        row.id
        for row in await Import.filter(created_by_id=member.id, id__in=list(imports)).only("id")
    }
    return [
        change
        for change in changes
        if (change.contractor_id is None or change.contractor_id in reached)
        and (change.import_id is None or change.import_id in own)
    ]
