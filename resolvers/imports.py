"""Giving out work by spreadsheet."""

from __future__ import annotations

import strawberry

from models.imports.committing import commit_import
from models.imports.importing import start_import
from models.problems import NotFound
from models.upload import Upload
from schema import inputs, payloads
from schema.context import Info
from schema.imports import IMPORTS
from schema.node import read_id
from schema.selecting import wanted
from schema.sources import where


@strawberry.type
class ImportMutations:
    """Giving out work by spreadsheet."""

    @strawberry.mutation(graphql_type=payloads.ImportTasksResult)
    async def import_tasks(
        self, info: Info, input: inputs.ImportTasksInput
    ) -> payloads.ImportTasksPayload:
        """Import an uploaded spreadsheet of tasks; whoever is new is invited.

        Answers at once. In the background the rows are checked, and committed unless it is a dry
        run.
        """
        member = await info.context.member(input.company_id)
        upload = await Upload.of(member, read_id("upl", input.upload_id))
        if upload is None:
            raise NotFound("uploadId")
        made = await start_import(
            member,
            upload,
            mode=None if input.dry_run else input.mode,
            publish=input.publish,
            force=input.force,
            locale=input.locale or member.company.invitation_locale,
        )
        shown = await IMPORTS.one(wanted(info, "import_"), where("id", made.id))
        return payloads.ImportTasksPayload(import_=shown)

    @strawberry.mutation(graphql_type=payloads.CommitImportResult)
    async def commit_import(
        self, info: Info, input: inputs.CommitImportInput
    ) -> payloads.CommitImportPayload:
        """Commit an import that was checked; harmless to repeat."""
        member = await info.context.member(input.company_id)
        imported = await commit_import(member, read_id("imp", input.import_id), input.mode)
        shown = await IMPORTS.one(wanted(info, "import_"), where("id", imported.id))
        return payloads.CommitImportPayload(import_=shown)
