"""A person's own data: preferences, export, erasure."""

from __future__ import annotations

from datetime import datetime

import strawberry
from strawberry import UNSET

import models
from models.account import Locale, OptionalLetter
from models.base import now
from models.data_export import DataExportState
from models.policy import ExistingAccountPolicy
from schema.account import Account
from schema.context import Info
from schema.node import Node, shows
from schema.problems import (
    ALWAYS,
    ExportTooSoon,
    LastOwner,
    StepUpRequired,
    result,
)
from schema.reading import Noun
from schema.scalars import URL


@strawberry.type
class DataExport(Node):
    """A file with all that the platform knows of you; kept for a week."""

    created_at: datetime = strawberry.field(description="When you asked for it.")
    state: DataExportState = strawberry.field(description="Where it stands.")
    expires_at: datetime = strawberry.field(description="Until when it is kept.")

    @strawberry.field
    def url(self, info: Info) -> URL | None:
        """A signed link to the file, good for five minutes; null until it is READY."""
        if self.state is not DataExportState.READY or self.expires_at <= now():
            return None
        outside = info.context.outside
        return URL(outside.file_url("data-export", self.type_id, "my-data.json"))


EXPORTS = Noun(models.DataExport, always=("type_id", "state", "expires_at"))

shows(DataExport, models.DataExport, EXPORTS.row)


@strawberry.input
class SetPreferencesInput:
    """What is left out stays."""

    locale: Locale | None = strawberry.field(
        default=UNSET, description="Language of letters and messages."
    )
    timezone: str | None = strawberry.field(default=UNSET, description="IANA name.")
    existing_account_policy: ExistingAccountPolicy | None = strawberry.field(
        default=UNSET,
        description="CONFIRM: no company puts you on its team unasked; null: as the platform does.",
    )
    letters_off: list[OptionalLetter] | None = strawberry.field(
        default=UNSET,
        description="All the letters that you do without; an empty list or null: you get them all.",
    )


@strawberry.type
class SetPreferencesPayload:
    """Your account as it is now."""

    account: Account = strawberry.field(description="Yours.")


@strawberry.type
class ExportMyDataPayload:
    """The file is being put together; a letter tells when it is ready."""

    data_export: DataExport = strawberry.field(description="Where it stands.")


@strawberry.input
class EraseMyAccountInput:
    """The confirmation; nothing brings an erased account back."""

    email: str = strawberry.field(description="Your sign-in address, to confirm.")


@strawberry.type
class EraseMyAccountPayload:
    """You are gone."""

    erased: bool = strawberry.field(description="True.")


SetPreferencesResult = result("SetPreferences", SetPreferencesPayload, *ALWAYS)
ExportMyDataResult = result(
    "ExportMyData", ExportMyDataPayload, *ALWAYS, StepUpRequired, ExportTooSoon
)
EraseMyAccountResult = result(
    "EraseMyAccount", EraseMyAccountPayload, *ALWAYS, StepUpRequired, LastOwner
)
