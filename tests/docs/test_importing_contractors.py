"""What docs/importing-contractors.md shows works as shown."""

import re
from collections.abc import AsyncIterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from models import Contractor, Member
from models.imports.kinds import CONTRACTORS
from models.joining import claim
from tests.app.running import Running, running
from tests.conftest import make_account

GUIDE = Path("docs/importing-contractors.md").read_text(encoding="utf-8")
OPERATIONS = {
    re.search(r"(?:mutation|query) (\w+)", text)[1]: text  # type: ignore[index]
    for text in re.findall(r"```graphql\n(.*?)```", GUIDE, re.DOTALL)
}
FILE = (
    "Email;Имя;Фамилия;Телефон;Особенность\n"
    "jose@work.example;Хосе;Álvarez;+44 7911 123456;=1+1\n"
    "nobody;Иван;;;\n"
).encode()


@pytest.fixture
async def service(database: str, tmp_path: Path) -> AsyncIterator[Running]:
    async with running(tmp_path) as found:
        yield found


async def imported(
    service: Running, member: Member, content: bytes, filename: str
) -> dict[str, Any]:
    """Import a file, as the guide does; return how it went, as the guide asks."""
    headers = await service.token(member.account)
    stored = await service.client.post(
        "/uploads", params={"filename": filename}, content=content, headers=headers
    )
    given = {"uploadId": stored.json()["id"]}
    answer = await service.ask(OPERATIONS["ImportContractors"], member.account, input=given)
    begun = answer["data"]["importContractors"]["import"]
    assert begun["kind"] == "CONTRACTORS"
    await service.drain(lambda job: job.kind in ("check_import", "commit_import"))
    shown = await service.ask(OPERATIONS["People"], member.account, id=begun["id"])
    found: dict[str, Any] = shown["data"]["company"]["import"]
    return found | {"id": begun["id"]}


async def test_its_operations_bring_people_in_and_offer_them_their_names(
    service: Running, ada: Member
):
    found = await imported(service, ada, FILE, "people.csv")

    account = await make_account("jose@work.example")
    await claim(account)
    begun = await service.ask(OPERATIONS["BeginMyForm"], account)

    assert found["status"] == "COMMITTED"
    assert [row["status"] for row in found["rows"]["nodes"]] == ["COMMITTED", "INVALID"]
    [team] = begun["data"]["viewer"]["teams"]
    assert team["suggestions"] == {
        "firstName": "Khose", "lastName": "Álvarez", "phone": "+447911123456",
    }  # fmt: skip
    assert begun["data"]["viewer"]["registration"]["profile"]["firstName"] is None


async def test_the_result_workbook_is_mended_and_uploaded_again(service: Running, ada: Member):
    first = await imported(service, ada, FILE, "people.csv")
    query = "query($id: ID!) { company { import(id: $id) { resultUrl } } }"
    answer = await service.ask(query, ada.account, id=first["id"])
    file = await service.client.get(answer["data"]["company"]["import"]["resultUrl"])
    book = load_workbook(BytesIO(file.content))
    page: Any = book.active
    titles = [cell.value for cell in page[1]]
    page["A3"] = "ivan@work.example"
    mended = BytesIO()
    book.save(mended)

    again = await imported(service, ada, mended.getvalue(), "result.xlsx")

    assert titles == ["Email", "Имя", "Фамилия", "Телефон", "Особенность", "Status", "Problems"]
    assert page["E2"].value == "'=1+1"
    assert [row["status"] for row in again["rows"]["nodes"]] == ["UNCHANGED", "COMMITTED"]
    assert (await Contractor.get(email_key="jose@work.example")).feature == "=1+1"
    assert (await Contractor.get(email_key="ivan@work.example")).display_name == "Иван"


async def test_the_template_has_every_column_of_the_guide(service: Running, ada: Member):
    query = "{ company { contractorTemplateUrl(locale: EN) } }"
    answer = await service.ask(query, ada.account)

    file = await service.client.get(answer["data"]["company"]["contractorTemplateUrl"])

    titles = [cell.value for cell in load_workbook(BytesIO(file.content)).worksheets[0][1]]
    assert titles == [column.title("en") for column in CONTRACTORS.fillable]
    first_cells = re.findall(r"^\| ([^|]+) \|", GUIDE.split("| a row is |")[0], re.MULTILINE)
    assert {name for cell in first_cells[1:] for name in cell.split(", ")} == set(titles)
