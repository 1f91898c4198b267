"""Bringing in people and giving out work by spreadsheet."""

from __future__ import annotations

from collections.abc import AsyncIterator

import strawberry

from models.company import Member
from models.imports.columns import ImportKind
from models.imports.committing import commit_import
from models.imports.imported import OVER, Import
from models.imports.importing import cancel_import, start_import
from models.problems import NotFound
from models.upload import Upload
from resolvers.changes import CompanyLog
from resolvers.following import LOOK_ANYWAY
from schema import importing, importing_contractors, inputs, payloads
from schema.arguments import CompanyId, Id, IdempotencyKey
from schema.context import Info
from schema.idempotency import once, reread
from schema.imports import IMPORTS
from schema.node import read_id
from schema.selecting import wanted
from schema.sight import of_import, seen
from schema.sources import where


@strawberry.type
class ImportMutations:
    """Bringing in people and giving out work by spreadsheet."""

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

    @strawberry.mutation(graphql_type=importing_contractors.ImportContractorsResult)
    async def import_contractors(
        self,
        info: Info,
        input: importing_contractors.ImportContractorsInput,
        idempotency_key: IdempotencyKey = None,
    ) -> importing_contractors.ImportContractorsPayload:
        """Import an uploaded spreadsheet of contractors: invite who is new, update the others.

        Answers at once. In the background the rows are checked, and committed unless it is a dry
        run. What a cell leaves blank stays as it is. Who was excluded, declined or left is invited
        again.
        """
        member = await info.context.member(input.company_id)
        [begun] = await once(
            info, idempotency_key, member, input, lambda: _begin_contractors(member, input)
        )
        shown = await reread(IMPORTS, begun, wanted(info, "import_"), *seen(member, of_import()))
        return importing_contractors.ImportContractorsPayload(import_=shown)

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

    @strawberry.mutation(graphql_type=importing.CancelImportResult)
    async def cancel_import(
        self, info: Info, input: importing.CancelImportInput
    ) -> importing.CancelImportPayload:
        """Call an import off before anything of it is committed; harmless to repeat."""
        member = await info.context.member(input.company_id)
        cancelled = await cancel_import(member, read_id("imp", input.import_id))
        shown = await IMPORTS.one(wanted(info, "import_"), where("id", cancelled.id))
        return importing.CancelImportPayload(import_=shown)


@strawberry.type
class ImportSubscriptions:
    """Following one import."""

    @strawberry.subscription
    async def import_progress(
        self, info: Info, id: Id, company_id: CompanyId = None
    ) -> AsyncIterator[importing.ImportProgress]:
        """How far an import has come: now, and whenever it came further.

        It ends when nothing can come of the import any more, and when you lose the right to read.
        """
        member = await info.context.member(company_id)
        key = read_id("imp", id)
        async with info.context.outside.listen(member.company_id) as bell:
            log, told = CompanyLog(member), None
            while True:
                await log.end()
                found = await Import.get_or_none(id=key, company_id=member.company_id)
                if found is None or (member.is_limited() and found.created_by_id != member.id):
                    raise NotFound("id")
                now_at = importing.ImportProgress.of(found)
                if now_at != told:
                    yield now_at
                    told = now_at
                if found.status in OVER:
                    return
                await bell.wait(LOOK_ANYWAY)


async def _begin(member: Member, input: inputs.ImportTasksInput) -> Import:
    return await start_import(
        member,
        await _upload(member, input.upload_id),
        mode=None if input.dry_run else input.mode,
        publish=input.publish,
        force=input.force,
        locale=input.locale or member.company.invitation_locale,
    )


async def _begin_contractors(
    member: Member, input: importing_contractors.ImportContractorsInput
) -> Import:
    return await start_import(
        member,
        await _upload(member, input.upload_id),
        kind=ImportKind.CONTRACTORS,
        mode=None if input.dry_run else input.mode,
        publish=False,
        force=input.force,
        locale=input.locale or member.company.invitation_locale,
    )


async def _upload(member: Member, id: strawberry.ID) -> Upload:
    found = await Upload.of(member, read_id("upl", id))
    if found is None:
        raise NotFound("uploadId")
    return found
