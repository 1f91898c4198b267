"""What is new for a person, as that person sees it."""

from __future__ import annotations

from datetime import datetime

import strawberry

import models
from models.notice import NoticeKind
from models.notice_words import deadline_of, sentence
from schema.company import COMPANIES, CompanyCard
from schema.context import Info
from schema.dialects import read_json
from schema.enums import described
from schema.node import Node, shows
from schema.problems import ALWAYS, NotFound, TooManyItems, result
from schema.reading import Noun
from schema.sources import Made, Through

described(
    NoticeKind,
    ADDED_TO_TEAM="Signing in put you on one more team.",
    TASKS_WAITING="A company has work for you.",
    SOMETHING_DUE="Something fell due: an agreement, a phone number.",
    DEADLINE_NEAR="The time for what is due is nearly over.",
    KYC_DECIDED="Your identity was verified, or could not be; or the verification ended.",
    TAX_STATUS_DECIDED="Your request for another tax status was decided.",
)


@strawberry.type
class Notice(Node):
    """Something that is new for you; a letter tells the same, unless you do without it."""

    kind: NoticeKind = strawberry.field(description="What is new.")
    company: CompanyCard | None = strawberry.field(
        description="Which company it is about; null where it is about none."
    )
    deadline: datetime | None = strawberry.field(
        description="Until when there is time for what is due; null where there is none."
    )
    created_at: datetime = strawberry.field(description="When it was noted.")
    read_at: datetime | None = strawberry.field(description="When you read it; null: it is unread.")

    @strawberry.field
    def text(self, info: Info) -> str:
        """One sentence in your language that says it."""
        account, kind = info.context.account, NoticeKind(self.kind)
        return sentence(kind, self.details, account.locale, account.timezone)  # type: ignore[attr-defined]


NOTICES = Noun(
    models.Notice,
    always=("kind", "details"),
    company=Through("company", COMPANIES),
    deadline=Made(lambda details: deadline_of(read_json(details)), ("details",)),
)

shows(Notice, NOTICES.row)


@strawberry.input
class MarkNoticesReadInput:
    """Which notices you have read."""

    ids: list[strawberry.ID] | None = strawberry.field(
        default=None, description="Some of your own, 500 at most; left out or null: all of them."
    )


@strawberry.type
class MarkNoticesReadPayload:
    """They are read; no letter tells what you have read before it leaves."""

    unread: int = strawberry.field(description="How many are still unread.")


MarkNoticesReadResult = result(
    "MarkNoticesRead", MarkNoticesReadPayload, *ALWAYS, NotFound, TooManyItems
)
