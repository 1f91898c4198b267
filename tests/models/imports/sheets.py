"""Sheets of tasks for tests, and imports of them as far as they are wanted."""

from collections.abc import Mapping
from typing import Any

from models import Import, ImportRow, Member, Upload
from models.account import Locale
from models.imports.committing import commit_chunk
from models.imports.imported import ImportMode
from models.imports.importing import start_import, store_check
from models.imports.sheet import RawRow, Sheet, SheetColumn
from tests.asking import upload_of

VALUES: Mapping[str, Any] = {
    "amount": 100, "currency": "USD", "service_id": "design", "description": "Work",
}  # fmt: skip
SHA = "a" * 64


def sheet(*rows: Mapping[str, Any] | str) -> Sheet:
    """A sheet of tasks; a row is an address, or the cells that differ from the usual ones."""
    cells = [{"contractor_email": r} if isinstance(r, str) else r for r in rows]
    keys = ("contractor_email", *VALUES, "external_id", "task_id", "contractor_name")
    return Sheet(
        tuple(SheetColumn(key, key) for key in keys),
        tuple(RawRow(n, {**VALUES, **c}) for n, c in enumerate(cells, 2)),
    )


async def start(
    member: Member, sha256: str = SHA, mode: ImportMode | None = ImportMode.VALID_ROWS, **more: Any
) -> Import:
    options = {"publish": True, "force": False, "locale": Locale.EN} | more
    upload: Upload = await upload_of(member, sha256)
    return await start_import(member, upload, mode=mode, **options)


async def check(member: Member, read: Sheet, **options: Any) -> Import:
    made = await start(member, **options)
    await store_check(made, read)
    return await Import.get(id=made.id)


async def finish(made: Import) -> Import:
    while await commit_chunk(made.id):
        pass
    return await Import.get(id=made.id)


async def carry_out(member: Member, read: Sheet, **options: Any) -> Import:
    return await finish(await check(member, read, **options))


async def rows(made: Import) -> list[tuple[int, str, list[str]]]:
    found = await ImportRow.filter(workbook=made).order_by("number")
    return [(r.number, r.status.value, [i["code"] for i in r.issues]) for r in found]
