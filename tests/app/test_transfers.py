from collections.abc import AsyncIterator
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook

from app.spreadsheets.reading import read_sheet
from app.transfers import ROW_WORDS
from models import Account, Import, Member, Upload
from models.account import Locale
from models.company import Role
from models.imports.checking import RowStatus, check_rows
from models.imports.columns import ImportKind
from models.imports.imported import ImportMode
from models.imports.importing import start_import, store_check
from models.imports.tasks import TaskImporter
from models.session import Session, SessionKind
from tests.app.running import Running, running
from tests.conftest import Clock, make_account, make_company

SHEET = (
    b"Contractor email,Amount,Currency,Service id,Task description\n"
    b"bo@work.example,5,EUR,design,Draw\n"
)


@pytest.fixture
async def service(database: str, tmp_path: Path) -> AsyncIterator[Running]:
    async with running(tmp_path) as found:
        yield found


async def upload(service: Running, account: Account | None, content: bytes = SHEET, **query: str):
    headers = await service.token(account) if account else {}
    return await service.client.post(
        "/uploads", params={"filename": "work.csv", **query}, content=content, headers=headers
    )


async def test_a_file_is_kept_for_its_uploader_alone(service: Running, ada: Member, max: Member):
    answer = await upload(service, ada.account)

    assert answer.status_code == 201
    kept = await Upload.get()
    assert answer.json() == {"id": kept.type_id, "size": len(SHEET), "sha256": kept.sha256}
    assert await Upload.of(ada, kept.id)
    assert await Upload.of(max, kept.id) is None
    assert await service.parts.files.load(kept.key) == SHEET


async def test_a_file_dies_after_a_day(service: Running, ada: Member, clock: Clock):
    await upload(service, ada.account)
    clock.move(hours=25)

    assert await Upload.of(ada, (await Upload.get()).id) is None


async def test_refusals_have_a_status_and_a_code(
    service: Running, ada: Member, eve: Member, tmp_path: Path
):
    observer = await make_account("see@acme.example")
    await Member.create(account=observer, company=ada.company, role=Role.OBSERVER, name="See")
    stranger = await make_account("new@work.example")

    found = [
        await upload(service, None),
        await upload(service, stranger),
        await upload(service, observer),
        await upload(service, ada.account, companyId=eve.company.type_id),
        await upload(service, ada.account, filename=""),
        await upload(service, ada.account, filename="a\nb.csv"),
        await upload(service, ada.account, content=b""),
        await upload(service, ada.account, content=b"x" * (10 * 1024 * 1024 + 1)),
    ]

    assert [(a.status_code, a.json()["errors"][0]["extensions"]["code"]) for a in found] == [
        (401, "NOT_SIGNED_IN"),
        (403, "NOT_PERMITTED"),
        (403, "NOT_PERMITTED"),
        (404, "NOT_FOUND"),
        (400, "BAD_FILENAME"),
        (400, "BAD_FILENAME"),
        (400, "EMPTY_FILE"),
        (413, "TOO_LARGE"),
    ]
    assert await Upload.all().count() == 0
    assert not [path for path in (tmp_path / "files").rglob("*") if path.is_file()]


async def test_C1_a_bad_token_is_401_and_a_foreign_page_403(service: Running, ada: Member):
    bad = await service.client.post(
        "/uploads", headers={"Authorization": "Bearer nonsense"}, content=SHEET
    )
    _, token = await Session.open(ada.account, SessionKind.COOKIE, ip="", user_agent="")
    cookie = {"Cookie": f"muster_session={token}"}
    foreign = await service.client.post(
        "/uploads?filename=a.csv",
        headers={**cookie, "Origin": "https://evil.example"},
        content=SHEET,
    )
    ours = await service.client.post(
        "/uploads?filename=a.csv",
        headers={**cookie, "Origin": "http://127.0.0.1:8000"},
        content=SHEET,
    )

    assert (bad.status_code, foreign.status_code, ours.status_code) == (401, 403, 201)


async def test_the_twenty_first_upload_of_an_hour_waits(service: Running, ada: Member):
    statuses = [(await upload(service, ada.account)).status_code for _ in range(21)]

    assert statuses == [201] * 20 + [429]


async def test_the_template_comes_by_a_signed_link_for_five_minutes(
    service: Running, ada: Member, clock: Clock
):
    answer = await service.ask("{ company { taskTemplateUrl(locale: RU) } }", ada.account)
    url = answer["data"]["company"]["taskTemplateUrl"]

    file = await service.client.get(url)

    assert file.status_code == 200
    assert file.headers["content-disposition"].startswith("attachment")
    assert file.headers["cache-control"] == "no-store"
    assert load_workbook(BytesIO(file.content)).sheetnames[0] == "Задачи"
    assert (await service.client.get(url[:-3] + "xyz")).status_code == 404
    clock.move(minutes=6)
    assert (await service.client.get(url)).status_code == 404


@pytest.mark.parametrize(
    ("locale", "title", "words"),
    [
        (Locale.EN, "Status", ["Valid", "Invalid"]),
        (Locale.RU, "Статус", ["Без ошибок", "С ошибками"]),
    ],
)
async def test_the_result_workbook_has_the_rows_and_what_became_of_them(
    service: Running, ada: Member, locale: Locale, title: str, words: list[str]
):
    await ada.account.set(locale=locale)
    await ada.account.set(locale=locale)
    content = SHEET + b"nobody,x,EUR,design,Draw\n"
    await upload(service, ada.account, content)
    made = await start_import(
        ada,
        await Upload.get(),
        mode=None,
        publish=False,
        force=False,
        locale=Locale.EN,
    )
    await store_check(made, await read_sheet(content, kind=ImportKind.TASKS))
    url = (await service.ask("{ company { imports { nodes { resultUrl } } } }", ada.account))[
        "data"
    ]["company"]["imports"]["nodes"][0]["resultUrl"]

    file = await service.client.get(url)

    rows = list(load_workbook(BytesIO(file.content)).active.values)  # type: ignore[union-attr]
    status = rows[0].index(title)
    assert [row[status] for row in rows[1:]] == words

    again = await read_sheet(file.content, kind=ImportKind.TASKS)
    checked = await check_rows(await TaskImporter.of(ada), again.rows)
    assert [row.status for row in checked] == [RowStatus.VALID, RowStatus.INVALID]


def test_every_status_of_a_row_has_its_words():
    assert set(ROW_WORDS) == set(RowStatus)
    assert all(len(set(words)) == len(ROW_WORDS) for words in zip(*ROW_WORDS.values(), strict=True))


async def test_T1_another_company_cannot_get_a_link(service: Running, ada: Member):
    other = await make_company("Globex", await make_account("eve@globex.example"))
    await upload(service, ada.account)
    await start_import(
        ada,
        await Upload.get(),
        mode=ImportMode.VALID_ROWS,
        publish=None,
        force=False,
        locale=Locale.RU,  # of invitations; the workbook speaks its reader's language
    )
    id = (await Import.get()).type_id

    answer = await service.ask(
        "query ($id: ID!) { company { import(id: $id) { resultUrl } } node(id: $id) { id } }",
        other.account,
        id=id,
    )

    assert answer["data"] == {"company": {"import": None}, "node": None}
