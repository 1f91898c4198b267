"""What the demo's people wrote on their contractors' cards: notes, tags, a view that all share."""

from __future__ import annotations

from itertools import cycle

from app.demo.office import Office, unposted
from models.contractor import Contractor, ContractorStatus
from models.dashboard_view import save_view
from models.note import add_note
from models.updating import Edit, Wish, update_contractors

_NOTES = (
    "Fast and tidy; asks before guessing. First choice for icons.",
    "Prefers short briefs with references.\nNot available on Fridays.",
    "Сильный иллюстратор, текст просит вычитывать.",
    "Portfolio: https://portfolio.example/works - strongest in motion design.",
    "Speaks Spanish, too: good for the Madrid team.",
)
_TAGS = ("Senior", "Illustration", "Motion", "Translation", "Москва", "On call")
_NOTED, _TAGGED = 12, 40


async def write_cards(office: Office) -> None:
    """Write notes about some, pin the first, tag more, and share a view."""
    dice = office.dice
    rows = await Contractor.filter(
        company_id=office.company.id, status=ContractorStatus.ACTIVE
    ).order_by("id")
    async with unposted():
        for place, (row, body) in enumerate(zip(rows[:_NOTED], cycle(_NOTES), strict=False)):
            await add_note(dice.choice(office.managers), row.id, body, pinned=place == 0)
        await update_contractors(
            office.manager,
            [Wish(row.id, tags=Edit(None, dice.sample(_TAGS, k=2))) for row in rows[:_TAGGED]],
        )
        await save_view(
            office.manager,
            None,
            {
                "name": "Who is still registering",
                "columns": ["NAME", "EMAIL", "REGISTRATION", "CURRENT_STAGE", "MANAGERS", "TAGS"],
                "filter_given": {"status": ["ONBOARDING"]},
                "sort_given": {"field": "UPDATED", "direction": "ASC"},
            },
            is_shared=True,
        )
