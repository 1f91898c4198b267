"""docs/members.md works as shown, and docs/permissions.md prints the table that decides."""

import re
from pathlib import Path
from typing import Any

import pytest
from graphql import parse

from models import Member
from models.rights import MATRIX, Right, Role
from tests.asking import Api

PAGE = Path("docs/members.md").read_text(encoding="utf-8")
OPERATIONS = {
    parse(text).definitions[0].name.value: text  # type: ignore[attr-defined]
    for text in re.findall(r"```graphql\n(.*?)```", PAGE, re.DOTALL)
}


def test_there_is_an_example_of_everything():
    assert list(OPERATIONS) == [
        "InviteMember", "Members", "UpdateMember", "RemoveMember", "TransferOwnership",
        "UpdateCompany", "CloseCompany",
    ]  # fmt: skip


@pytest.mark.parametrize("name", OPERATIONS)
async def test_its_examples_run(api: Api, ada: Member, max: Member, name: str):
    answer = await api.ask(OPERATIONS[name], {"id": max.type_id}, by=ada)

    [found] = answer.data.values()
    assert answer.errors == []
    assert set(found) & {"member", "members", "company"}


def test_the_printed_table_is_the_one_that_decides():
    text = Path("docs/permissions.md").read_text(encoding="utf-8")
    rows = [
        [cell.strip() for cell in line.split("|")[1:-1]]
        for line in re.findall(r"^\|.*$", text, re.MULTILINE)
    ]
    head, _, *body = rows

    printed: dict[str, Any] = {right: extents for right, _, *extents in body}

    assert head[2:] == [role.value for role in Role]
    assert printed == {right.value: [MATRIX[role][right].value for role in Role] for right in Right}
