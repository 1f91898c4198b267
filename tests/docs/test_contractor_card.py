"""docs/contractor-card.md works as shown, and says the numbers that hold."""

import re
from pathlib import Path
from typing import Any

from graphql import parse

from models import Contractor, Member
from models.built_in_views import BUILT_IN
from models.contractor import WORDS_OF_A_ROW, WordSource
from models.note import BODY, MOST
from models.tag import OF_A_COMPANY, OF_A_CONTRACTOR
from models.updating import UpdateOutcome
from tests.asking import Api

PAGE = Path("docs/contractor-card.md").read_text(encoding="utf-8")
OPERATIONS = {
    parse(text).definitions[0].name.value: text  # type: ignore[attr-defined]
    for text in re.findall(r"```graphql\n(.*?)```", PAGE, re.DOTALL)
}


async def test_its_examples_run_in_the_order_of_the_page(
    api: Api, ada: Member, bo: Contractor, di: Contractor
):
    done: list[str] = []

    async def ask(name: str, **given: Any) -> Any:
        answer = await api.ask(OPERATIONS[name], given, by=ada)
        assert answer.errors == []
        done.append(name)
        [found] = answer.data.values()
        assert "code" not in found
        return found

    note = (await ask("AddNote", id=bo.type_id))["note"]["id"]
    assert (await ask("EditNote", note=note))["note"]["body"] == "Strong in Houdini and Maya"
    assert (await ask("Card", id=bo.type_id))["contractor"]["notes"]["totalCount"] == 1
    assert await ask("DeleteNote", note=note) == {"noteId": note}
    version = (await Contractor.get(id=bo.id)).version
    one, two = (await ask("Update", one=bo.type_id, two=di.type_id, version=version))["results"]
    assert (one["outcome"], two["outcome"]) == ("UPDATED", "UPDATED")
    assert [tag["name"] for tag in two["contractor"]["tags"]] == ["Senior"]
    view = (await ask("SaveView"))["view"]
    assert len((await ask("Views"))["dashboardViews"]) == len(BUILT_IN) + 1
    found = await ask("List", filter=view["filter"], sort=view["sort"])
    assert found["contractors"]["totalCount"] == 0
    assert await ask("DeleteView", view=view["id"]) == {"viewId": view["id"]}
    assert set(done) == set(OPERATIONS)


def test_it_says_the_numbers_and_names_that_hold():
    words = f"{WORDS_OF_A_ROW[WordSource.NOTE]:_}".replace("_", " ")

    for said in (
        f"up to {BODY} characters", f"{MOST} notes at most", f"first {words} words",
        f"more than {OF_A_CONTRACTOR} on the row, or {OF_A_COMPANY} in the company",
        *(f'"{view.names["en"]}"' for view in BUILT_IN),
    ):  # fmt: skip
        assert said in PAGE.replace("\n", " ").replace("  ", " "), said
    rows = re.findall(r"^\| ([A-Z_, ]+) \|", PAGE, re.MULTILINE)
    assert {name for row in rows for name in row.split(", ")} == {
        each.value for each in UpdateOutcome
    }
