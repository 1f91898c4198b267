"""Files in and out: `POST /uploads` and `GET /files/{token}`."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote
from uuid import UUID

import orjson
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response, StreamingResponse

from app.callers import identify
from app.contractor_file import ContractorFile
from app.files import FileMissing, Files, LinkRefused, TooLarge
from app.graphql import schema
from app.headers import credentials, origin_allowed, request_info
from app.outside import Outside
from app.own_data import read_export
from app.spreadsheets.templates import template
from app.spreadsheets.workbooks import ResultRow, result_workbook
from app.surface import BadCredentials, SurfaceSettings
from models import typeid
from models.company import Company, CompanySuspended, Right
from models.consent import Origin
from models.contractor_export import ContractorExport, ExportFormat
from models.imports.checking import RowStatus
from models.imports.columns import ImportKind
from models.imports.imported import Import, ImportRow, issue_from_json, sheet_of
from models.imports.sheet import RawRow
from models.kyc.checking import KycNotOpen, require_in_progress
from models.kyc.document import HEAD, KycDocument, media_type_of
from models.own_upload import OwnUpload
from models.policy import policy
from models.problems import InvalidInput, Issue, NotFound, NotPermitted, NotSignedIn, Problem
from models.support.thread import SupportAttachment
from models.task import Service
from models.upload import Upload
from schema.context import CompanyRequired, Context, RateLimited

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
CSV = "text/csv; charset=utf-8"
JSON = "application/json"
ROWS_AT_ONCE = 500  # many thousands would hold the event loop
_STATUS: dict[type[Problem], int] = {
    NotSignedIn: 401,
    NotPermitted: 403,
    CompanySuspended: 403,
    NotFound: 404,
    KycNotOpen: 409,
    RateLimited: 429,
    CompanyRequired: 400,
}

ROW_WORDS = {
    RowStatus.VALID: ("Valid", "Без ошибок"),
    RowStatus.INVALID: ("Invalid", "С ошибками"),
    RowStatus.DUPLICATE: ("Duplicate", "Повтор"),
    RowStatus.UNCHANGED: ("Unchanged", "Без изменений"),
    RowStatus.COMMITTED: ("Imported", "Импортирована"),
}
"""What the result workbook says of a row, in English and in Russian."""


@dataclass(frozen=True)
class Transfers:
    """The two endpoints that move files."""

    settings: SurfaceSettings
    files: Files
    outside: Outside

    async def upload(self, request: Request) -> Response:
        """Store the body as a file of the caller's company: `POST /uploads?filename=…&companyId=…`.

        The body is the file itself. 201 with `{"id": "upl_…"}`; the id works for its uploader in
        that company, for a day. With `purpose=KYC` or `purpose=SUPPORT` it is a document of the
        caller's own (`upo_…`).
        """
        shown = credentials(request, self.settings)
        if shown.cookie is not None and not origin_allowed(request, self.settings):
            return _refusal(403, "FORBIDDEN", "This page may not use the session cookie here.")
        try:
            session = await identify(shown)
        except BadCredentials:
            return _refusal(401, "UNAUTHENTICATED", "These credentials are unknown or have ended.")
        info = request_info(request, self.settings, can_set_cookie=False)
        context = Context(
            session, self.outside, Origin(info.ip, info.user_agent), info.accept_language
        )
        try:
            match request.query_params.get("purpose"):
                case "KYC":
                    await require_in_progress(context.account)
                    return await self._store_own(request, context)
                case "SUPPORT":
                    return await self._store_own(request, context)
                case str():
                    raise InvalidInput([Issue("UNKNOWN_PURPOSE", ("purpose",))])
            member = await context.member(request.query_params.get("companyId"))
            member.require(Right.WORK)
            await context.limit("uploads", str(member.company_id), str(member.account_id))
            return await self._store(request, context, member)
        except InvalidInput as problem:
            [issue, *_] = problem.issues
            return _refusal(400, issue.code, issue.message(context.locale))
        except Problem as problem:
            return _refusal(
                _STATUS.get(type(problem), 400), problem.code, problem.message(context.locale)
            )

    async def _store(self, request: Request, context: Context, member: Any) -> Response:
        filename = request.query_params.get("filename", "").strip()
        if not filename or not filename.isprintable() or len(filename) > 200:
            issue = Issue("BAD_FILENAME", ("filename",))
            return _refusal(400, issue.code, issue.message(context.locale))
        try:
            stored = await self.files.save(_body(request), self.settings.upload_bytes)
        except TooLarge as large:
            return _refusal(413, "TOO_LARGE", f"A file may have {large.limit} bytes at most.")
        except ClientDisconnect:
            return Response(status_code=400)
        if not stored.size:
            await self.files.delete(stored.key)
            return _refusal(400, "EMPTY_FILE", Issue("EMPTY_FILE").message(context.locale))
        upload = await Upload.keep(member, filename, stored.size, stored.sha256, stored.key)
        body = {"id": upload.type_id, "size": stored.size, "sha256": stored.sha256}
        return Response(orjson.dumps(body), 201, media_type="application/json")

    async def _store_own(self, request: Request, context: Context) -> Response:
        """Keep a document of the caller's own whose content is that of one."""
        account = context.account
        await context.limit("own-uploads", str(account.id))
        pieces = _Sniffed(_body(request))
        try:
            stored = await self.files.save(pieces.read(), policy().kyc_document_bytes)
        except TooLarge as large:
            return _refusal(413, "TOO_LARGE", f"A document may have {large.limit} bytes at most.")
        except ClientDisconnect:
            return Response(status_code=400)
        except _NotADocument:
            raise InvalidInput([Issue("NOT_A_DOCUMENT")]) from None
        upload = await OwnUpload.create(
            account=account,
            media_type=pieces.media_type,
            size=stored.size,
            sha256=stored.sha256,
            key=stored.key,
        )
        body = {"id": upload.type_id, "size": stored.size, "sha256": stored.sha256}
        return Response(orjson.dumps(body), 201, media_type=JSON)

    async def download(self, request: Request) -> Response:
        """Give the one file that a signed link opens, as an attachment."""
        try:
            link = self.files.open_link(request.path_params["token"])
        except LinkRefused:
            return _refusal(
                404, "NOT_FOUND", "This link is not good, or no longer: links last five minutes."
            )
        kind, _, id = link.key.partition("/")
        attached = f"attachment; filename*=UTF-8''{quote(link.filename)}"
        headers = {"Content-Disposition": attached}
        try:
            if kind == "contractor-export":
                return await self._list(request, typeid.decode("cex", id), headers)
            data, media_type = await _made(kind, id, self.files)
        except (NotFound, FileMissing):
            return _refusal(404, "NOT_FOUND", "The file is gone.")
        return Response(data, media_type=media_type, headers=headers)

    async def _list(self, request: Request, id: UUID | None, headers: dict[str, str]) -> Response:
        """Write a list of contractors as it is read; to a HEAD, only say what it would be.

        Raises NotFound.
        """
        export = await ContractorExport.get_or_none(id=id).select_related("member")
        if export is None:
            raise NotFound
        media_type = XLSX if export.format is ExportFormat.XLSX else CSV
        if request.method == "HEAD":
            await export.reader()
            return Response(media_type=media_type, headers=headers)
        keys = str(export.company_id), str(export.member.account_id)
        if await self.outside.throttle("export-downloads", *keys):
            problem = "Too many downloads; try again a little later."
            return _refusal(_STATUS[RateLimited], "RATE_LIMITED", problem)
        info = request_info(request, self.settings, can_set_cookie=False)
        file = await ContractorFile.of(export, schema, info.ip)
        return StreamingResponse(file.pieces(), media_type=media_type, headers=headers)


async def _body(request: Request) -> AsyncIterator[bytes]:
    async for piece in request.stream():
        if piece:
            yield piece


class _NotADocument(Exception):
    """The content is none of what counts as a document."""


class _Sniffed:
    """A stream that is looked at as it passes: what is no document breaks off at its beginning."""

    def __init__(self, pieces: AsyncIterator[bytes]) -> None:
        self._pieces = pieces
        self.media_type: str | None = None

    async def read(self) -> AsyncIterator[bytes]:
        """Pass the stream on. Raises _NotADocument."""
        head = b""
        async for piece in self._pieces:
            if self.media_type is not None:
                yield piece
                continue
            head += piece
            if len(head) >= HEAD:
                self._look(head)
                yield head
        if self.media_type is None:
            self._look(head)

    def _look(self, head: bytes) -> None:
        found = media_type_of(head)
        if found is None or len(head) < HEAD:
            raise _NotADocument
        self.media_type = found


async def _made(kind: str, id: str, files: Files) -> tuple[bytes, str]:
    """Return a file and its type. Raises NotFound, FileMissing."""
    if kind.startswith("task-template-"):
        locale = kind.removeprefix("task-template-")
        return await _task_template(typeid.decode("cmp", id), locale), XLSX
    if kind.startswith("contractor-template-"):
        locale = kind.removeprefix("contractor-template-")
        return await asyncio.to_thread(template, ImportKind.CONTRACTORS, locale=locale), XLSX
    if kind.startswith("import-result-"):
        locale = kind.removeprefix("import-result-")
        return await _import_result(typeid.decode("imp", id), locale), XLSX
    if kind == "data-export":
        return await read_export(typeid.decode("dex", id), files), JSON
    if kind.startswith("kyc-document-"):
        staff_id = typeid.decode("acc", kind.removeprefix("kyc-document-"))
        document = await KycDocument.view(typeid.decode("kyd", id), staff_id)
        return await files.load(document.file_key), document.media_type
    if kind.startswith("support-attachment-"):
        viewer_id = typeid.decode("acc", kind.removeprefix("support-attachment-"))
        attachment = await SupportAttachment.view(typeid.decode("spa", id), viewer_id)
        return await files.load(attachment.file_key), attachment.media_type
    raise NotFound


async def _task_template(company_id: UUID | None, locale: str) -> bytes:
    company = await Company.get_or_none(id=company_id)
    if company is None:
        raise NotFound
    services = [
        (s.code, s.name_ru if locale == "ru" else s.name_en)
        for s in (await Service.usable_by(company)).values()
    ]
    return await asyncio.to_thread(template, ImportKind.TASKS, locale=locale, services=services)


async def _import_result(import_id: UUID | None, locale: str) -> bytes:
    imported = await Import.get_or_none(id=import_id)
    if imported is None or not imported.file_key:
        raise NotFound
    kept = ImportRow.filter(workbook_id=imported.id).order_by("number").limit(ROWS_AT_ONCE)
    results: list[ResultRow] = []
    while rows := await kept.filter(number__gt=results[-1].raw.number if results else -1):
        raws = sheet_of(imported, rows).rows
        results += [_result(raw, row, locale) for raw, row in zip(raws, rows, strict=True)]
    columns = sheet_of(imported, []).columns
    return await asyncio.to_thread(
        result_workbook, columns, results, kind=imported.kind, locale=locale
    )


def _result(raw: RawRow, row: ImportRow, locale: str) -> ResultRow:
    return ResultRow(
        raw=raw,
        status=ROW_WORDS[row.status][locale == "ru"],
        problems=tuple(issue_from_json(issue).message(locale) for issue in row.issues),
        task_id=typeid.encode("tsk", row.task_id) if row.task_id else None,
    )


def _refusal(status: int, code: str, message: str) -> Response:
    body = {"errors": [{"message": message, "extensions": {"code": code}}]}
    return Response(orjson.dumps(body), status, media_type="application/json")
