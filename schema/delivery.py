"""What is known of a letter, for whoever is told that it did not come."""

from __future__ import annotations

from typing import Any

import strawberry

from models.account import Locale
from models.delivery_help import LetterFacts
from models.guides import Audience, guide_url
from models.invitation import InvitationStatus
from models.onboarding import DeliveryStatus, StageKey
from schema.context import Info
from schema.scalars import URL

FACTS = ("status", "delivery", "delivery_detail", "delivery_at", "last_sent_at", "next_try_at")
"""The columns of either kind of invitation that help is made of."""


@strawberry.type
class DeliveryHelp:
    """Help with a letter that did not come."""

    sentences: strawberry.Private[list[str]]

    @strawberry.field
    def text(self) -> str:
        """What is known of the letter and what to do, in your language; moments are UTC."""
        return " ".join(self.sentences)

    @strawberry.field
    def help_url(self, info: Info) -> URL:
        """The guide to letters that do not come, in your language."""
        locale = Locale(info.context.locale)
        return URL(guide_url(StageKey.INVITATION, Audience.COMPANY, locale))


def help_of(row: Any, info: Info) -> DeliveryHelp | None:
    """Return the help for a row of either kind of invitation; None where nobody waits for it."""
    facts = LetterFacts(
        status=InvitationStatus(row.status),
        delivery=DeliveryStatus(row.delivery),
        detail=row.delivery_detail,
        at=row.delivery_at,
        sent=row.last_sent_at,
        send_after=getattr(row, "send_after", None),
        next_try=row.next_try_at,
    )
    sentences = facts.sentences(Locale(info.context.locale))
    return DeliveryHelp(sentences=sentences) if sentences else None
