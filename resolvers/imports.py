"""Giving out work by spreadsheet."""

from __future__ import annotations

import strawberry

from models.company import Member
from models.imports.committing import commit_import
from models.imports.imported import Import
from models.imports.importing import start_import
from models.problems import NotFound
from models.upload import Upload
from schema import inputs, payloads
from schema.arguments import IdempotencyKey
from schema.context import Info
from schema.idempotency import once, reread
from schema.imports import IMPORTS
from schema.node import read_id
from schema.selecting import wanted
from schema.sight import of_import, seen


@strawberry.type
class ImportMutations:
    """Giving out work by spreadsheet."""

    @strawberry.mutation(graphql_type=payloads.ImportTasksResult)
    async def import_tasks(
        self, info: Info, input: inputs.ImportTasksInput, idempotency_key: IdempotencyKey = None
    ) -> payloads.ImportTasksPayload:
        """Import an uploaded spreadsheet of tasks; whoever is new is invited.

        Answers at once. In the background the rows are checked, and committed unless it is a dry
        run.
        """
        member = await info.context.member(input.company_id)
        [begun] = await once(info, idempotency_key, member, input, lambda: _begin(member, input))
        shown = await reread(IMPORTS, begun, wanted(info, "import_"), *seen(member, of_import()))
        return payloads.ImportTasksPayload(import_=shown)

    @strawberry.mutation(graphql_type=payloads.CommitImportResult)
    async def commit_import(
        self, info: Info, input: inputs.CommitImportInput, idempotency_key: IdempotencyKey = None
    ) -> payloads.CommitImportPayload:
        """Commit an import that was checked; harmless to repeat."""
        member, id = await info.context.member(input.company_id), read_id("imp", input.import_id)
        [committed] = await once(
            info, idempotency_key, member, input, lambda: commit_import(member, id, input.mode)
        )
        shown = await reread(
            IMPORTS, committed, wanted(info, "import_"), *seen(member, of_import())
        )
        return payloads.CommitImportPayload(import_=shown)


async def _begin(member: Member, input: inputs.ImportTasksInput) -> Import:
    upload = await Upload.of(member, read_id("upl", input.upload_id))
    if upload is None:
        raise NotFound("uploadId")
    return await start_import(
        member,
        upload,
        mode=None if input.dry_run else input.mode,
        publish=input.publish,
        force=input.force,
        locale=input.locale or member.company.invitation_locale,
    )
