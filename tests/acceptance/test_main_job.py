"""The main job, end to end, by HTTP, WebSocket and mail alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from tests.acceptance.journeys import (
    DASHBOARD,
    IMPORT,
    INVITE,
    REGISTER,
    TASKS,
    accept,
    agreements,
    sign_up_company,
    token_of,
)
from tests.acceptance.service import Follower, Inbox, Service, inbox, serving, until

CONNECTIONS = 4  # of the mailer: so many letters can be in flight


@pytest.fixture
async def box() -> AsyncIterator[Inbox]:
    async with inbox() as found:
        yield found


@pytest.fixture
async def service(tmp_path: Path, box: Inbox) -> AsyncIterator[Service]:
    async with serving(tmp_path, box) as found:
        yield found


def workbook(rows: int, people: int, service: str) -> bytes:
    """Rows for new people in turn, as somebody fills them in in Excel."""
    book = Workbook()
    sheet = book.active
    assert sheet
    sheet.append(
        ["Contractor email", "Amount", "Currency", "Service id", "Task description", "External id"]
    )
    for n in range(rows):
        address = f"new{n % people}@work.example"
        sheet.append([address, 100.5 + n, "EUR", service, f"Draw picture {n}", f"T-{n}"])
    data = BytesIO()
    book.save(data)
    return data.getvalue()


async def changes_cursor(service: Service, token: str) -> str:
    return str((await service.ask("{ company { changesCursor } }", token))["changesCursor"])


async def test_from_sign_up_to_imported_work(service: Service, box: Inbox):
    # A company registers with the code from the delivered letter.
    owner = await sign_up_company(service, box, "ada@acme.example", "Acme")
    follower = Follower(service, owner, await changes_cursor(service, owner))

    # It invites three addresses in one comma-separated string: one with a typo, one twice.
    invited = await service.ask(
        INVITE,
        owner,
        input={"addresses": ["bo@work.example,carl@@work.example,BO@work.example"], "locale": "EN"},
    )
    assert [r["outcome"] for r in invited["results"]] == ["INVITED", "INVALID", "DUPLICATE"]
    assert invited["results"][1]["issue"]["suggestion"] == "carl@work.example"

    # The dashboard hears of each step without a refresh.
    await follower.sees("CONTRACTOR_ADDED", email="bo@work.example")
    await follower.sees("CONTRACTOR_INVITED", email="bo@work.example")
    await follower.sees("INVITATION_SENT", email="bo@work.example")

    # Opening the letter's link changes nothing, however often a scanner does.
    letter = await box.newest("bo@work.example")
    link = await box.action("bo@work.example")
    assert letter["Subject"]
    assert letter.get_body(("html",)) is not None
    before = await changes_cursor(service, owner)
    for _ in range(3):
        page = await service.client.get(link.partition("#")[0].removeprefix(service.url))
        assert page.status_code == 200
    preview = await service.client.post(
        "/graphql",
        json={
            "query": "query ($t: String!) { invitation(token: $t) { state maskedAddress } }",
            "variables": {"t": token_of(link)},
        },
    )
    assert preview.json()["data"]["invitation"]["state"] == "PENDING"
    assert "bo@work.example" not in preview.text
    assert await changes_cursor(service, owner) == before

    # The contractor sets a password, enters the code, is refused in Cyrillic, registers in Latin.
    contractor = await accept(service, box, "bo@work.example", link)
    await follower.sees("CONTRACTOR_JOINED", email="bo@work.example")
    refused = await service.ask(REGISTER, contractor, input={"firstName": "Иван"})
    assert refused["__typename"] == "InvalidInput"
    [issue] = refused["issues"]
    assert (issue["path"], issue["suggestion"]) == (["firstName"], "Ivan")
    partly = await service.ask(
        REGISTER, contractor, input={"firstName": "José", "lastName": "Álvarez", "country": "US"}
    )
    assert "SUBDIVISION" in partly["registration"]["missing"]
    done = await service.ask(
        REGISTER,
        contractor,
        input={
            "subdivision": "Texas",
            "line1": "1 Congress Avenue",
            "city": "Austin",
            "agreementIds": await agreements(service),
        },
    )
    assert done["registration"]["isComplete"]
    assert done["registration"]["profile"]["subdivision"] == "US-TX"
    assert set(done["registration"]["recommended"]) >= {"TAX_NUMBER", "VAT_NUMBER"}
    await follower.sees("CONTRACTOR_ACTIVATED", email="bo@work.example", status="ACTIVE")

    # The company imports fifty rows with ten new addresses: fifty tasks, ten letters.
    [code, *_] = [s["code"] for s in await service.ask("{ services { code } }")]
    sheet = workbook(50, 10, code)
    upload = await service.upload(sheet, "work.xlsx", owner)
    made = await service.ask(IMPORT, owner, input={"uploadId": upload, "publish": True})
    assert made["__typename"] == "ImportTasksPayload", made
    committed = await follower.sees("IMPORT_COMMITTED")
    assert committed["import"]["counts"] == {"total": 50, "committed": 50}
    letters = [f"new{n}@work.example" for n in range(10)]
    await until(lambda: all(box.to(a) for a in letters), "a letter to each new person")
    first = (await box.newest("new0@work.example")).get_body(("plain",))
    assert first
    assert "Draw picture 0" in first.get_content()

    # The same file again makes nothing twice, forced or not.
    upload = await service.upload(sheet, "work.xlsx", owner)
    again = await service.ask(IMPORT, owner, input={"uploadId": upload, "publish": True})
    assert again == {**again, "__typename": "AlreadyImported", "importId": made["import"]["id"]}
    await service.ask(IMPORT, owner, input={"uploadId": upload, "publish": True, "force": True})
    await until(
        lambda: len([c for c in follower.seen if c["type"] == "IMPORT_COMMITTED"]) == 2,
        "the second import",
    )
    tasks = (await service.ask(TASKS, owner))["tasks"]
    assert tasks["totalCount"] == 50
    assert Counter(t["contractor"]["email"] for t in tasks["nodes"]) == dict.fromkeys(letters, 5)
    assert all(len(box.to(a)) == 1 for a in letters)

    # The result workbook comes by a signed link, and the dashboard shows everybody.
    url = (await service.ask("{ company { imports(first: 2) { nodes { resultUrl } } } }", owner))[
        "imports"
    ]["nodes"][1]["resultUrl"]
    file = await service.client.get(url)
    assert file.status_code == 200
    assert load_workbook(BytesIO(file.content)).active.max_row == 51  # type: ignore[union-attr]
    page = (await service.ask(DASHBOARD, owner))["contractors"]
    assert page["totalCount"] == 11
    bo = next(c for c in page["nodes"] if c["email"] == "bo@work.example")
    assert bo["registration"] == {"state": "COMPLETE", "missing": []}
    assert (bo["currentStage"], bo["kycStatus"], bo["paymentMethod"]) == (
        "KYC",
        "NOT_STARTED",
        None,
    )

    # No change was missed and none came twice.
    numbers = [c["seq"] for c in follower.seen]
    assert numbers == list(range(numbers[0], numbers[0] + len(numbers)))
    await follower.close()


async def test_a_killed_server_keeps_its_promises(service: Service, box: Inbox):
    owner = await sign_up_company(service, box, "ada@acme.example", "Acme")
    follower = Follower(service, owner, await changes_cursor(service, owner))
    people = [f"p{n}@work.example" for n in range(40)]
    box.slow = 0.1
    await service.ask(INVITE, owner, input={"addresses": people})
    arrived = lambda: {m["X-Envelope-To"] for m in box.letters} & set(people)  # noqa: E731
    await until(lambda: len(arrived()) >= 8, "the first letters")

    await service.kill()
    assert len(arrived()) < len(people)
    await service.start()

    await until(lambda: arrived() == set(people), "every letter")
    await until(
        lambda: (
            len({c["contractor"]["email"] for c in follower.seen if c["type"] == "INVITATION_SENT"})
            == len(people)
        ),
        "every letter on the dashboard",
    )
    twice = {a: box.to(a) for a in people if len(box.to(a)) > 1}
    assert len(twice) <= CONNECTIONS
    for letters in twice.values():
        assert len(letters) == 2
        assert letters[0]["Message-ID"] == letters[1]["Message-ID"]
        assert str(letters[0].get_body(("plain",))) == str(letters[1].get_body(("plain",)))
    numbers = [c["seq"] for c in follower.seen]
    assert numbers == list(range(numbers[0], numbers[0] + len(numbers)))
    await follower.close()


async def test_a_template_filled_in_imports_cleanly(service: Service, box: Inbox):
    owner = await sign_up_company(service, box, "ada@acme.example", "Acme")
    follower = Follower(service, owner, await changes_cursor(service, owner))
    url = (await service.ask("{ company { taskTemplateUrl(locale: EN) } }", owner))[
        "taskTemplateUrl"
    ]
    template = await service.client.get(url)
    assert template.status_code == 200
    assert "attachment" in template.headers["content-disposition"]

    untouched = await service.upload(template.content, "template.xlsx", owner)
    await service.ask(IMPORT, owner, input={"uploadId": untouched})
    failed = await follower.sees("IMPORT_FAILED")
    assert failed["import"]["status"] == "REJECTED"

    book = load_workbook(BytesIO(template.content))
    sheet = book.worksheets[0]
    header = [str(c.value).rstrip("*") for c in sheet[1]]
    services = await service.ask("{ services { code } }")
    row = {
        "Contractor email": "tim@work.example",
        "Amount": "1,250.50",
        "Currency": "USD",
        "Service id": services[0]["code"],
        "Service period": "March 2026",
    }
    sheet.append([row.get(title) for title in header])
    filled = BytesIO()
    book.save(filled)
    upload = await service.upload(filled.getvalue(), "filled.xlsx", owner)
    await service.ask(IMPORT, owner, input={"uploadId": upload})
    await follower.sees("IMPORT_COMMITTED", status="COMMITTED")
    [task] = (
        await service.ask(
            "{ company { tasks { nodes { title amount { amount currency } status } } } }", owner
        )
    )["tasks"]["nodes"]
    assert task == {
        "title": "March 2026",
        "amount": {"amount": "1250.50", "currency": "USD"},
        "status": "DRAFT",
    }
    await follower.close()
