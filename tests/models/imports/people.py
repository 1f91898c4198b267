"""Sheets of contractors for tests."""

from collections.abc import Mapping
from typing import Any

from models import Import, Member
from models.imports.columns import ImportKind
from models.imports.imported import ImportMode
from models.imports.kinds import CONTRACTORS
from models.imports.sheet import RawRow, Sheet, SheetColumn
from tests.models.imports.sheets import check, finish

KEYS = tuple(column.key for column in CONTRACTORS.fillable)


def people(*rows: Mapping[str, Any] | str) -> Sheet:
    """A sheet of contractors; a row is an address, or its cells."""
    cells = [{"email": row} if isinstance(row, str) else row for row in rows]
    return Sheet(
        tuple(SheetColumn(key, key) for key in KEYS),
        tuple(RawRow(n, dict(c)) for n, c in enumerate(cells, 2)),
    )


async def look_at(member: Member, *rows: Mapping[str, Any] | str, **options: Any) -> Import:
    """Have a sheet of people checked."""
    wanted: dict[str, Any] = {"kind": ImportKind.CONTRACTORS, "publish": False, "mode": None}
    return await check(member, people(*rows), **wanted | options)


async def take_in(member: Member, *rows: Mapping[str, Any] | str, **options: Any) -> Import:
    """Have a sheet of people checked and committed, also where it was before."""
    wanted: dict[str, Any] = {"mode": ImportMode.VALID_ROWS, "force": True}
    return await finish(await look_at(member, *rows, **wanted | options))
