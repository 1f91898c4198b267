"""A list of contractors as a file: what is in it, who gets it, and what it takes to make it."""

from __future__ import annotations

import asyncio
import csv
import os
import tempfile
import time
import tracemalloc
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from io import BytesIO, StringIO
from pathlib import Path
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from openpyxl import load_workbook
from python_calamine import CalamineWorkbook

from app.contractor_file import AT_ONCE, ContractorFile
from app.graphql import schema
from models import AuditEntry, Contractor, ContractorManager, ContractorTag, DashboardView, Member
from models.account import AccountStatus, Locale
from models.audit import AuditAction
from models.base import new_id
from models.company import CompanyStatus, MemberStatus, Role
from models.contractor import ContractorStatus, Source
from models.contractor_columns import STANDARD, ContractorColumn
from models.contractor_export import ContractorExport, ExportFormat, Selection
from models.contractor_words import COLUMNS, VALUES
from models.note import add_note
from models.onboarding import DeliveryStatus, RegistrationState, StageKey, WaitingOn
from models.problems import NotFound
from models.profile import KycStatus, PaymentMethodKind, PaymentMethodStatus, TaxStatus
from models.rights import ManagersSee
from models.tag import Tag
from models.typeid import decode
from tests.app.running import Running, running
from tests.conftest import Clock, member_of
from tests.listing import START, add, draw, some_filter

EXPORT = """mutation($input: ExportContractorsInput!) { exportContractors(input: $input) {
  __typename ... on ExportContractorsPayload { url totalCount }
  ... on Problem { code path } ... on InvalidInput { issues { code path } } } }"""
LIST = """query($filter: ContractorFilter, $sort: ContractorSort, $search: String) { company {
  contractors(filter: $filter, sort: $sort, search: $search, first: 200) { nodes {
    email displayName firstName lastName feature externalId status currentStage waitingOn source
    kycStatus taxStatus joinedAt invitedAt phoneConfirmed managers { name } tags { name }
    taskCounts { open done } } } } }"""
TEXTS = ["EMAIL", "EXTERNAL_ID", "STATUS", "WAITING_ON", "VERIFICATION", "MANAGERS", "TAGS"]


@pytest.fixture
async def service(database: str, tmp_path: Path) -> AsyncIterator[Running]:
    async with running(tmp_path) as found:
        yield found


async def asked(service: Running, by: Member, **input: Any) -> Any:
    given = {"format": "CSV", "companyId": by.company.type_id, **input}
    return (await service.ask(EXPORT, by.account, input=given))["data"]["exportContractors"]


async def fetched(service: Running, by: Member, **input: Any) -> bytes:
    """Ask for a file and follow the link."""
    found = await asked(service, by, **input)
    answer = await service.client.get(found["url"])
    assert answer.status_code == 200, answer.text
    return answer.content


def of_csv(content: bytes) -> list[list[str]]:
    assert content.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(StringIO(content.decode("utf-8-sig"), newline="")))


def of_xlsx(content: bytes) -> list[list[Any]]:
    return [list(row) for row in load_workbook(BytesIO(content)).active.values]  # type: ignore[union-attr]


async def export_of(member: Member, **given: Any) -> ContractorExport:
    selection = Selection(
        given.pop("filter", {}), given.pop("search", None), given.pop("sort", {}),
        given.pop("columns", STANDARD),
    )  # fmt: skip
    format = given.pop("format", ExportFormat.CSV)
    return await ContractorExport.ask(member, selection, format, Locale.EN, rows=0)


async def many(member: Member, number: int) -> None:
    """Add rows whose addresses nobody has yet."""
    await Contractor.bulk_create(
        [
            Contractor(
                id=(id := new_id()),
                company_id=member.company_id,
                email=f"{id}@work.example",
                email_key=f"{id}@work.example",
                first_name="Marguerite",
                last_name="Yourcenar",
                feature="Translates from Spanish, and quickly",
                source=Source.API,
                invited_at=START,
                joined_at=START,
            )
            for _ in range(number)
        ],
        batch_size=2_000,
    )


async def test_both_forms_are_what_the_list_answers_for_any_filter_and_order(
    service: Running, ada: Member, max: Member
):
    random = Random(5)
    tags = [
        await Tag.create(company_id=ada.company_id, name=name, name_key=name)
        for name in ("night", "senior")
    ]
    drawn = await draw(random, 40, [ada, max], tags)
    ids: dict[str, list[str | None]] = {
        "manager": [ada.type_id, max.type_id],
        "tag": [tag.type_id for tag in tags],
        "externalId": [row.external_id for row in drawn.rows],
    }
    listed = 0

    for n in range(12):
        filter = some_filter(random, ids) if n else {}
        field = random.choice(["ADDED", "NAME", "STATUS", "JOINED", "KYC_STATUS", "EXTERNAL_ID"])
        sort = {"field": field, "direction": random.choice(["ASC", "DESC"])}
        asking = {"filter": filter, "sort": sort}
        answer = await service.ask(LIST, ada.account, **asking)
        nodes = answer["data"]["company"]["contractors"]["nodes"]
        expected = [_plain(node) for node in nodes]
        asking |= {"columns": TEXTS}

        found = await asked(service, ada, **asking)
        as_text = of_csv((await service.client.get(found["url"])).content)
        as_book = of_xlsx(await fetched(service, ada, format="XLSX", **asking))
        listed += len(nodes)

        assert found["totalCount"] == len(nodes)
        assert as_text[1:] == expected
        assert [[cell or "" for cell in row] for row in as_book[1:]] == expected

    assert listed > 60


def _plain(node: Any) -> list[str]:
    """What the columns of `TEXTS` should say, read plainly."""
    kyc = node["kycStatus"]
    waiting = node["waitingOn"]
    return [
        node["email"],
        node["externalId"] or "",
        VALUES[ContractorStatus][node["status"]][0],
        VALUES[WaitingOn][waiting][0] if waiting else "",
        VALUES[KycStatus][kyc][0] if kyc else "",
        ", ".join(each["name"] for each in node["managers"]),
        ", ".join(each["name"] for each in node["tags"]),
    ]


async def test_every_column_has_its_cells_in_both_languages(
    service: Running, ada: Member, di: Contractor
):
    await di.set(
        display_name=None, feature="Draws", external_id="C-17", country="DE",
        payment_kind=PaymentMethodKind.CARD, payment_status=PaymentMethodStatus.LINKED,
        phone_confirmed=True, joined_at=datetime(2026, 3, 1, 9, 5, 7, 900, tzinfo=UTC),
        delivery=DeliveryStatus.SENT, current_stage=StageKey.KYC,
    )  # fmt: skip
    every = [column.value for column in ContractorColumn]

    english = of_csv(await fetched(service, ada, columns=every))
    russian = of_csv(await fetched(service, ada, columns=every, locale="RU"))

    en, ru = (dict(zip(*rows, strict=True)) for rows in (english, russian))
    assert (en["Name"], en["E-mail"], en["Feature"]) == ("Di Álvarez", "di@work.example", "Draws")
    assert (en["Status"], ru["Статус"]) == ("Active", "Активен")
    assert (en["Payment method"], ru["Способ получения оплаты"]) == (
        "Card: linked", "Карта: способ подключён",
    )  # fmt: skip
    assert (en["Country"], ru["Страна"]) == ("Germany", "Германия")
    assert (en["Phone confirmed"], ru["Телефон подтверждён"]) == ("Yes", "Да")
    assert (en["Current stage"], ru["Текущий этап"]) == (
        "Identity verification", "Проверка личности",
    )  # fmt: skip
    assert en["Sign-up date (UTC)"] == ru["Дата регистрации (UTC)"] == "2026-03-01 09:05:07"
    assert (en["Users"], en["Tasks open"], en["External id"]) == ("ada", "0", "C-17")
    assert len(english[0]) == len(every) + 2  # the counts of tasks are three columns


def test_every_column_and_every_value_has_words_of_its_own():
    assert set(COLUMNS) == set(ContractorColumn)
    enums = (
        ContractorStatus, StageKey, WaitingOn, RegistrationState, KycStatus, TaxStatus,
        DeliveryStatus, PaymentMethodKind, PaymentMethodStatus, Source,
    )  # fmt: skip
    assert set(VALUES) == set(enums)
    for enum in enums:
        assert set(VALUES[enum]) == {value.value for value in enum}
        for said in zip(*VALUES[enum].values(), strict=True):
            assert len(set(said)) == len(enum)


async def test_moments_are_dates_by_the_clock_of_the_member(
    service: Running, ada: Member, bo: Contractor, cy: Contractor
):
    await ada.account.set(timezone="Europe/Berlin")
    before, after = (
        datetime(2026, 3, 29, 0, 59, tzinfo=UTC),
        datetime(2026, 3, 29, 1, 1, tzinfo=UTC),
    )
    await bo.set(invited_at=before)
    await cy.set(invited_at=after)
    asking = {"columns": ["INVITED_AT"], "sort": {"field": "INVITED", "direction": "ASC"}}

    text = of_csv(await fetched(service, ada, **asking))
    content = await fetched(service, ada, format="XLSX", **asking)

    assert text == [
        ["Invited (Europe/Berlin)"], ["2026-03-29 01:59:00"], ["2026-03-29 03:01:00"],
    ]  # fmt: skip
    local = [datetime(2026, 3, 29, 1, 59), datetime(2026, 3, 29, 3, 1)]  # noqa: DTZ001
    assert [row[0] for row in of_xlsx(content)[1:]] == local
    sheet = CalamineWorkbook.from_filelike(BytesIO(content)).get_sheet_by_index(0)
    assert [row[0] for row in sheet.to_python()[1:]] == local


@pytest.mark.parametrize("zone", ["America/St_Johns", "Asia/Kathmandu", "UTC"])
async def test_dates_of_a_workbook_are_exact_to_the_second(
    service: Running, ada: Member, bo: Contractor, zone: str
):
    random = Random(zone)
    await ada.account.set(timezone=zone)
    for _ in range(5):
        moment = datetime.fromtimestamp(random.randrange(2_000_000_000), UTC)
        await bo.set(invited_at=moment)

        [_, [cell]] = of_xlsx(await fetched(service, ada, format="XLSX", columns=["INVITED_AT"]))

        assert cell == moment.astimezone(ZoneInfo(zone)).replace(tzinfo=None)


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "'="])
async def test_S6_no_text_of_an_export_is_a_formula(
    service: Running, ada: Member, bo: Contractor, start: str
):
    evil = f'{start}HYPERLINK("http://evil.example","a")'
    await bo.set(display_name=evil, feature=evil, external_id=evil, email=f"{start}a@work.example")
    await ada.set(name=evil)
    tag = await Tag.create(company_id=ada.company_id, name=evil, name_key=evil)
    await ContractorTag.create(contractor_id=bo.id, tag_id=tag.id)
    asking = {"columns": ["NAME", "EMAIL", "FEATURE", "EXTERNAL_ID", "MANAGERS", "TAGS"]}

    text = of_csv(await fetched(service, ada, **asking))
    content = await fetched(service, ada, format="XLSX", **asking)

    for row in (text[1], of_xlsx(content)[1]):
        assert [cell[0] for cell in row] == ["'"] * 6
        assert [cell[1:] for cell in row] == [evil, f"{start}a@work.example", *[evil] * 4]
    book = load_workbook(BytesIO(content))
    assert {cell.data_type for row in book.active.rows for cell in row} == {"s"}  # type: ignore[union-attr]


async def test_what_neither_form_can_hold_is_left_out_and_the_rest_stays(
    service: Running, ada: Member, bo: Contractor
):
    await bo.set(feature='a\x01b "c", <d>&\nе\u2028ё 🙂', display_name=" two  spaces ")

    for rows in (
        of_csv(await fetched(service, ada, columns=["FEATURE", "NAME"])),
        of_xlsx(await fetched(service, ada, format="XLSX", columns=["FEATURE", "NAME"])),
    ):
        assert rows[1] == ['ab "c", <d>&\nе\u2028ё 🙂', " two  spaces "]


async def test_an_empty_list_has_its_titles_alone(service: Running, ada: Member):
    assert of_csv(await fetched(service, ada, columns=["NAME", "EMAIL"])) == [["Name", "E-mail"]]
    assert of_xlsx(await fetched(service, ada, format="XLSX", columns=["NAME"])) == [["Name"]]


async def test_a_view_gives_what_is_not_given(
    service: Running, ada: Member, bo: Contractor, di: Contractor
):
    view = await DashboardView.create(
        company_id=ada.company_id, author_id=ada.id, owner_id=ada.id, name="A", name_key="a",
        columns=["EMAIL"], filter_given={"status": ["ACTIVE"]}, sort_given={},
    )  # fmt: skip

    by_view = of_csv(await fetched(service, ada, viewId=view.type_id))
    wider = of_csv(await fetched(service, ada, viewId=view.type_id, filter=None, columns=["NAME"]))
    standard = of_csv(await fetched(service, ada))
    await ada.set(default_view_id=view.id)
    by_default = of_csv(await fetched(service, ada))

    assert by_view == [["E-mail"], ["di@work.example"]]
    assert wider == [["Name"], ["Di Álvarez"], [""]]
    assert standard[0][:3] == ["Name", "E-mail", "Feature"]
    assert len(standard[0]) == len(STANDARD)
    assert by_default == [["E-mail"], ["di@work.example"], ["bo@work.example"]]


async def test_what_is_no_list_is_refused(service: Running, ada: Member, max: Member):
    view = await DashboardView.create(
        company_id=ada.company_id, author_id=max.id, owner_id=max.id, name="M", name_key="m",
        columns=["EMAIL"], filter_given={"colour": ["RED"]}, sort_given={},
    )  # fmt: skip
    deep = {"and": [{"or": [{"and": [{"or": [{"and": [{"status": ["ACTIVE"]}]}]}]}]}]}

    async def codes(by: Member, **input: Any) -> list[str]:
        found = await asked(service, by, **input)
        return [found["code"], *(issue["code"] for issue in found.get("issues", ()))]

    assert await codes(ada, columns=[]) == ["INVALID_INPUT", "REQUIRED"]
    assert await codes(ada, columns=["NAME", "NAME"]) == ["INVALID_INPUT", "COLUMN_TWICE"]
    assert await codes(ada, viewId=view.type_id) == ["NOT_FOUND"]
    assert await codes(max, viewId=view.type_id) == ["INVALID_INPUT", "VIEW_OUTDATED"]
    assert await codes(ada, filter=deep) == ["INVALID_INPUT", "TOO_DEEP"]
    assert await codes(ada, search="x" * 10_001) == ["INVALID_INPUT", "TOO_LONG"]
    assert await ContractorExport.all().count() == 0


async def test_a_workbook_has_a_limit_and_text_has_none(
    service: Running, ada: Member, bo: Contractor, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("models.contractor_export.XLSX_ROWS", 0)

    assert (await asked(service, ada, format="XLSX"))["code"] == "TOO_MANY_ITEMS"
    assert (await asked(service, ada))["totalCount"] == 1


async def test_the_link_gives_an_attachment_for_five_minutes(
    service: Running, ada: Member, bo: Contractor, clock: Clock
):
    url = (await asked(service, ada, format="XLSX"))["url"]

    first, again = await service.client.get(url), await service.client.get(url)
    head = await service.client.head(url)

    assert first.headers["content-disposition"].startswith("attachment; filename*=UTF-8''contr")
    assert first.headers["cache-control"] == "no-store"
    assert first.headers["content-type"].endswith("spreadsheetml.sheet")
    assert of_xlsx(again.content) == of_xlsx(first.content)
    assert (head.status_code, head.content) == (200, b"")
    assert (await service.client.get(url[:-3] + "xyz")).status_code == 404
    clock.move(minutes=6)
    assert (await service.client.get(url)).status_code == 404


async def test_rights_are_looked_at_when_the_link_is_followed(
    service: Running, ada: Member, max: Member, bo: Contractor
):
    url = (await asked(service, max, columns=["EMAIL"]))["url"]

    async def status() -> int:
        return (await service.client.get(url)).status_code

    assert await status() == 200
    await max.set(status=MemberStatus.REMOVED)
    assert await status() == 404
    await max.set(status=MemberStatus.ACTIVE)
    await max.account.set(status=AccountStatus.DISABLED)
    assert await status() == 404
    await max.account.set(status=AccountStatus.ACTIVE)
    await ada.company.set(status=CompanyStatus.CLOSED)
    assert await status() == 404
    await ada.company.set(status=CompanyStatus.SUSPENDED)
    assert await status() == 200
    await ContractorExport.all().delete()
    assert await status() == 404


async def test_a_suspended_company_takes_its_list_away_and_a_closed_one_does_not(
    service: Running, ada: Member, bo: Contractor
):
    await ada.company.set(status=CompanyStatus.SUSPENDED)
    suspended = await asked(service, ada)
    await ada.company.set(status=CompanyStatus.CLOSED)
    closed = await asked(service, ada)

    assert suspended["totalCount"] == 1
    assert closed["code"] == "COMPANY_SUSPENDED"


async def test_a_limited_manager_exports_own_rows_also_when_limited_after_asking(
    service: Running, ada: Member, max: Member, bo: Contractor, di: Contractor
):
    await ContractorManager.create(contractor_id=di.id, member_id=max.id)
    url = (await asked(service, max, columns=["EMAIL"]))["url"]
    await ada.company.set(managers_see=ManagersSee.OWN)

    late = of_csv((await service.client.get(url)).content)
    anew = await asked(service, max, columns=["EMAIL"])

    assert late == [["E-mail"], ["di@work.example"]]
    assert anew["totalCount"] == 1


async def test_T1_another_company_s_view_members_and_tags_find_nothing(
    service: Running, ada: Member, eve: Member, bo: Contractor
):
    view = await DashboardView.create(
        company_id=ada.company_id, author_id=ada.id, owner_id=ada.company_id, name="A",
        name_key="a", columns=["EMAIL"], filter_given={}, sort_given={},
    )  # fmt: skip

    assert (await asked(service, eve, viewId=view.type_id))["code"] == "NOT_FOUND"
    assert (await asked(service, eve, companyId=ada.company.type_id))["code"] == "NOT_FOUND"
    for filter in ({"manager": [ada.type_id]}, {"email": ["bo@work.example"]}, {}):
        assert of_csv(await fetched(service, eve, columns=["EMAIL"], filter=filter)) == [["E-mail"]]


async def test_words_of_notes_and_tags_find_rows_as_in_the_list(
    service: Running, ada: Member, bo: Contractor, di: Contractor
):
    await add_note(ada, bo.id, "Speaks Icelandic")

    found = of_csv(await fetched(service, ada, columns=["EMAIL"], search="icel"))

    assert found == [["E-mail"], ["bo@work.example"]]


async def test_each_download_is_audited_without_what_is_in_it(
    service: Running, ada: Member, bo: Contractor
):
    asking = {"filter": {"email": ["bo@work.example"]}, "search": "bo", "columns": ["EMAIL"]}
    url = (await asked(service, ada, **asking))["url"]
    assert not await AuditEntry.filter(action=AuditAction.CONTRACTORS_EXPORTED)

    await service.client.get(url)
    await service.client.head(url)
    await service.client.get(url)

    entries = await AuditEntry.filter(action=AuditAction.CONTRACTORS_EXPORTED)
    assert [entry.data for entry in entries] == [
        {
            "format": "CSV", "rows": 1, "columns": ["EMAIL"], "filter": ["email"],
            "is_searched": True,
        }
    ] * 2  # fmt: skip
    assert {(e.account_id, e.company_id, e.subject_id) for e in entries} == {
        (ada.account_id, ada.company_id, ada.company.type_id)
    }
    assert "bo@work" not in str([entry.data for entry in entries])


async def test_too_many_exports_have_to_wait(service: Running, ada: Member, max: Member):
    for _ in range(60):
        url = (await asked(service, ada))["url"]

    assert (await asked(service, ada))["code"] == "RATE_LIMITED"
    assert (await asked(service, max))["totalCount"] == 0
    statuses = [(await service.client.get(url)).status_code for _ in range(121)]
    assert statuses == [200] * 120 + [429]


async def test_each_untouched_row_comes_once_while_others_come_change_and_go(
    ada: Member, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("app.contractor_file.AT_ONCE", 5)
    random = Random(3)
    still = await add(ada, random, 30)
    moving = await add(ada, random, 20, "m")
    export = await export_of(ada, columns=[ContractorColumn.EMAIL], sort={"field": "NAME"})
    file = await ContractorFile.of(export, schema, "")

    content = b""
    async for piece in file.pieces():
        content += piece
        if moving:
            gone = moving.pop()
            await Contractor.filter(id=gone.id).update(name_key=random.choice(["", "zz", None]))
            if len(moving) % 3 == 0:
                await gone.delete()
        await add(ada, random, 1, "n")

    found = [row[0] for row in of_csv(content)[1:]]
    assert sorted(email for email in found if email.startswith("p")) == sorted(
        row.email for row in still
    )


async def test_a_file_breaks_off_where_its_reader_loses_the_right(
    ada: Member, max: Member, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("app.contractor_file.AT_ONCE", 5)
    await many(ada, 20)
    file = await ContractorFile.of(await export_of(max), schema, "")
    pieces = file.pieces()
    for _ in range(2):
        await anext(pieces)

    await max.set(status=MemberStatus.REMOVED)

    with pytest.raises(NotFound):
        await anext(pieces)


@pytest.mark.parametrize("format", ExportFormat)
async def test_memory_does_not_grow_with_the_list_and_the_loop_is_not_held(
    ada: Member, format: ExportFormat
):
    peaks = list[int]()
    for number in (2_000, 18_000):
        await many(ada, number)
        file = await ContractorFile.of(await export_of(ada, format=format), schema, "")
        size = 0
        tracemalloc.start()
        before = tracemalloc.get_traced_memory()[0]
        async for piece in file.pieces():
            size += len(piece)
        peaks.append(tracemalloc.get_traced_memory()[1] - before)
        tracemalloc.stop()

    used, pages = time.thread_time(), 20_000 / AT_ONCE
    async for _ in file.pieces():
        pass
    used = time.thread_time() - used

    assert size > 200_000
    assert peaks[1] < 1.5 * peaks[0] + 1_000_000
    assert peaks[1] < 20_000_000
    assert used / pages < 0.1  # seconds of the loop's own thread, whatever else the machine does


async def test_a_client_that_leaves_leaves_nothing_behind(
    service: Running, ada: Member, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("app.contractor_file.AT_ONCE", 5)
    await many(ada, 400)
    url = (await asked(service, ada, format="XLSX"))["url"]
    files_before = set(os.listdir(tempfile.gettempdir()))  # noqa: PTH208 - names alone
    tasks_before = asyncio.all_tasks()
    sent: list[Any] = []
    left = asyncio.Event()

    async def send(message: Any) -> None:
        sent.append(message)
        if len(sent) == 4:
            left.set()

    async def receive() -> Any:
        await left.wait()
        return {"type": "http.disconnect"}

    scope = {
        "type": "http", "asgi": {"version": "3.0", "spec_version": "2.3"}, "method": "GET",
        "path": url, "raw_path": url.encode(), "query_string": b"", "headers": [],
        "http_version": "1.1", "scheme": "http", "server": ("127.0.0.1", 80),
        "client": ("127.0.0.1", 1234), "root_path": "",
    }  # fmt: skip
    await service.client._transport.app(scope, receive, send)

    await asyncio.sleep(0)
    assert 4 <= len(sent) < 40  # of about eighty pieces
    assert asyncio.all_tasks() <= tasks_before | {asyncio.current_task()}
    new = set(os.listdir(tempfile.gettempdir())) - files_before  # noqa: PTH208
    assert not [name for name in new if name.startswith("openpyxl")]
    assert decode("cex", (await ContractorExport.get()).type_id)


async def test_a_role_that_may_read_may_export(service: Running, ada: Member, bo: Contractor):
    for role in Role:
        await ada.set(role=role)
        found = await asked(service, await member_of(ada))
        assert found["totalCount"] == 1
