"""docs/contractor-list.md works as shown."""

import re
from pathlib import Path
from typing import Any

from graphql import parse
from strawberry.utils.str_converters import to_camel_case

from models import Contractor, Invitation, Member
from models.onboarding import DeliveryStatus
from models.transaction import transaction
from schema.contractor_list import FACETS, MEANINGS
from tests.asking import Api

PAGE = Path("docs/contractor-list.md").read_text(encoding="utf-8")
OPERATIONS = {
    parse(text).definitions[0].name.value: text  # type: ignore[attr-defined]
    for text in re.findall(r"```graphql\n(.*?)```", PAGE, re.DOTALL)
}


async def test_its_examples_find_what_it_says(
    api: Api, ada: Member, bo: Contractor, di: Contractor
):
    await (await Invitation.get(contractor_id=bo.id)).note_trouble(DeliveryStatus.BOUNCED, "No")
    await di.set(display_name="Ольга Ёлкина")
    async with transaction():
        di.touch()
    done = set[str]()

    async def ask(name: str, **given: Any) -> Any:
        done.add(name)
        return (await api.ask(OPERATIONS[name], given, by=ada))["company"]

    assert (await ask("NotReached"))["contractors"]["nodes"][0]["id"] == bo.type_id
    assert [n["id"] for n in (await ask("Stuck", me=ada.type_id))["contractors"]["nodes"]] == [
        di.type_id
    ]
    for text in ("ел", "ольга ЕЛ", "di@"):
        assert [n["id"] for n in (await ask("Search", text=text))["contractors"]["nodes"]] == [
            di.type_id
        ]
    page = (await ask("Page"))["contractors"]
    assert [node["id"] for node in page["nodes"]] == [di.type_id, bo.type_id]
    assert (await ask("Page", after=page["pageInfo"]["endCursor"]))["contractors"]["nodes"] == []
    facets = (await ask("Facets"))["contractorFacets"]
    assert facets["status"] == [{"value": "ACTIVE", "count": 1}]
    assert facets["country"] == []
    done.add("Export")
    export = (await api.ask(OPERATIONS["Export"], by=ada))["exportContractors"]
    assert export["totalCount"] == 0
    assert export["url"].startswith("/files/")
    assert done == set(OPERATIONS)


def test_it_names_every_field_of_the_filter():
    missing = {to_camel_case(name) for name in MEANINGS if f"`{to_camel_case(name)}`" not in PAGE}

    assert missing == set()
    assert FACETS.keys() <= MEANINGS.keys()
