"""What clients say and hear when contractors are imported, and what the person is offered of it."""

from __future__ import annotations

import strawberry

import models
from models.account import Locale
from models.imports.imported import ImportMode
from schema.arguments import COMPANY_ID
from schema.imports import Import
from schema.problems import IN_COMPANY, KEYED, AlreadyImported, result
from schema.reading import Noun


@strawberry.input
class ImportContractorsInput:
    """A spreadsheet of contractors to import."""

    upload_id: strawberry.ID = strawberry.field(description="From POST /uploads.")
    dry_run: bool = strawberry.field(
        default=False, description="Only check; `commitImport` can follow."
    )
    mode: ImportMode = strawberry.field(
        default=ImportMode.VALID_ROWS, description="What is committed when some rows have problems."
    )
    force: bool = strawberry.field(default=False, description="Import the same file once more.")
    locale: Locale | None = strawberry.field(
        default=None,
        description="Of invitations whose row has no language; as the company set if left out.",
    )
    company_id: strawberry.ID | None = strawberry.field(default=None, description=COMPANY_ID)


@strawberry.type
class ImportContractorsPayload:
    """The import has begun; follow it by importProgress."""

    import_: Import = strawberry.field(name="import", description="The import.")


ImportContractorsResult = result(
    "ImportContractors", ImportContractorsPayload, *IN_COMPANY, *KEYED, AlreadyImported
)


@strawberry.type
class Suggestions:
    """What a company's file says of you, for your registration form: yours to take or leave.

    Nothing of it is in your profile until you write it there.
    """

    first_name: str | None = strawberry.field(description="In Latin letters.")
    last_name: str | None = strawberry.field(description="In Latin letters.")
    phone: str | None = strawberry.field(description="In E.164; confirmed by nobody.")


SUGGESTIONS = Noun(
    models.Contractor,
    first_name="suggested_first_name",
    last_name="suggested_last_name",
    phone="suggested_phone",
)
