"""Spreadsheets, written as a company would, then really read, checked, committed."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.demo.deeds import sent
from app.demo.office import Office, unposted
from app.demo.people import person_of
from app.demo.works import CRAFTS, PROJECTS, price_in
from app.files import Files
from app.spreadsheets.reading import read_sheet
from app.spreadsheets.writing import add_sheet, new_workbook, saved
from models.account import Locale
from models.contractor import Contractor
from models.imports.amounts import decimals
from models.imports.columns import ImportKind
from models.imports.committing import commit_chunk, commit_import
from models.imports.imported import Import, ImportMode
from models.imports.importing import start_import, store_check
from models.imports.kinds import columns_of
from models.imports.sheet import Sheet
from models.upload import Upload


@dataclass(frozen=True)
class Workbook:
    """A file, and what reading it gave."""

    filename: str
    data: bytes
    kind: ImportKind
    sheet: Sheet


async def read(
    filename: str, rows: Sequence[Mapping[str, str]], kind: ImportKind = ImportKind.TASKS
) -> Workbook:
    """Write rows as .xlsx and read the file as an upload is read."""
    columns, book = columns_of(kind), new_workbook()
    fillable = columns.fillable
    add_sheet(
        book,
        columns.sheet_name("en"),
        [column.title("en") for column in fillable],
        [column.width for column in fillable],
        [[row.get(column.key) for column in fillable] for row in rows],
    )
    data = saved(book)
    return Workbook(filename, data, kind, await read_sheet(data, kind=kind))


def good_rows(emails: Sequence[str], prefix: str, dice: random.Random) -> list[dict[str, str]]:
    """Return a row for each address: work, a price where the person lives, a number of our own."""
    rows = []
    for number, email in enumerate(emails, 1):
        person, craft = person_of(email), dice.choice(CRAFTS)
        title, description = dice.choice(craft.works)
        places = decimals(person.currency)
        amount = price_in(person.currency, dice.uniform(*craft.price)) / 10**places
        rows.append(
            {
                "contractor_email": email,
                "amount": f"{amount:.{places}f}",
                "currency": person.currency,
                "service_id": craft.service,
                "title": title,
                "description": description,
                "contractor_name": f"{person.first_name} {person.last_name}",
                "project": dice.choice(PROJECTS),
                "external_id": f"{prefix}-{number}",
            }
        )
    return rows


def people_rows(emails: Sequence[str], manager: str) -> list[dict[str, str]]:
    """Return a row for each address: a name, a few words, who manages, a number of our own."""
    rows = []
    for number, email in enumerate(emails, 1):
        person = person_of(email)
        rows.append(
            {
                "email": email,
                "first_name": person.first_name,
                "last_name": person.last_name,
                "feature": f"Works from {person.city}",
                "manager_email": manager,
                "language": person.locale.value,
                "welcome_message": "Good to have you with us!",
                "external_id": f"P-{number}",
            }
        )
    return rows


def spoilt(rows: list[dict[str, str]]) -> list[dict[str, str]]:
    """Return the rows with a mistake in each of the first seven, as people make them."""
    mistakes: list[dict[str, str]] = [
        {"contractor_email": "jose.alvarez@people,example"},
        {"contractor_email": "аnna@people.example"},  # the first letter is Cyrillic
        {"amount": "1.500"},
        {"currency": "US$"},
        {"service_id": "drawing"},
        {"deadline": "03/04/2027"},
        {"external_id": rows[-1]["external_id"]},
    ]
    changed = [row | mistake for row, mistake in zip(rows, mistakes, strict=False)]
    return [*changed, *rows[len(changed) :]]


async def bring_in(office: Office, files: Files, book: Workbook, *, commit: bool) -> Import:
    """Upload a workbook, have it checked and, with `commit`, committed; its letters arrive."""
    member = office.managers[0]
    stored = await files.save(book.data)
    async with unposted():
        upload = await Upload.keep(member, book.filename, stored.size, stored.sha256, stored.key)
        started = await start_import(
            member,
            upload,
            kind=book.kind,
            mode=None,
            publish=book.kind is ImportKind.TASKS,
            force=False,
            locale=Locale.EN,
        )
        await store_check(started, book.sheet)
    if commit:
        async with unposted():
            await commit_import(member, started.id, ImportMode.VALID_ROWS)
            while await commit_chunk(started.id):
                pass
        async with unposted():
            for contractor in await Contractor.filter(invitations__import_id=started.id):
                await sent(office, contractor)
    return await Import.get(id=started.id)
