"""The jobs that make a person's data export and write that it is ready."""

from __future__ import annotations

from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import orjson

from app.desk import Desk
from app.files import Files
from emails import letters, words
from models.account import Locale
from models.data_export import DataExport, DataExportState
from models.job import Job
from models.own_data import own_data
from models.problems import NotFound

_LOCALES: dict[Locale, words.Locale] = {Locale.RU: "ru", Locale.EN: "en"}


async def prepare_data_export(desk: Desk, job: Job) -> None:
    """Gather what is known of a person, keep it as a file, promise the letter."""
    export = await _find(job.args["export_id"])
    if export is None or export.state is not DataExportState.PREPARING:
        return
    data = _readable(await own_data(export.account))
    stored = await desk.files.save(data)
    if not await export.complete(stored.key):
        await desk.files.delete(stored.key)


async def give_up_data_export(desk: Desk, job: Job) -> None:
    """Say that it could not be made."""
    if export := await _find(job.args["export_id"]):
        await export.give_up()


async def send_data_export_ready(desk: Desk, job: Job) -> None:
    """Tell the person where the file is; the letter itself carries no link to it."""
    export = await _find(job.args["export_id"])
    if export is None or export.is_over:
        return
    letter = letters.DataExportReady(
        locale=_LOCALES[export.account.locale],
        link=desk.link("sign-in"),
        expires_on=export.expires_at.astimezone(ZoneInfo(export.account.timezone)).date(),
    )
    await desk.post(job, letter, export.account.email)


async def delete_data_export(desk: Desk, job: Job) -> None:
    """Delete an export before its time, file first."""
    if export := await _find(job.args["export_id"]):
        if export.file_key:
            await desk.files.delete(export.file_key)
        await export.delete()


async def read_export(id: UUID | None, files: Files) -> bytes:
    """Return the file of an export. Raises NotFound once it is over, FileMissing."""
    export = await DataExport.get_or_none(id=id)
    if export is None or export.is_over or export.file_key is None:
        raise NotFound
    return await files.load(export.file_key)


async def _find(id: str) -> DataExport | None:
    return await DataExport.get_or_none(id=id).select_related("account")


def _readable(data: Any) -> bytes:
    return orjson.dumps(data, default=str, option=orjson.OPT_INDENT_2)
