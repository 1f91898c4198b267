"""What the README shows works as shown."""

import re
import shlex
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from graphql import OperationType, parse

from app.cli import cli
from app.documents import Documents
from app.graphql import schema
from models import Member
from tests.app.running import Running, running

README = Path("README.md").read_text(encoding="utf-8")
OPERATIONS = [
    re.sub(r"(?m)^   ", "", text) for text in re.findall(r"```graphql\n(.*?)```", README, re.DOTALL)
]


@pytest.fixture
async def service(database: str, tmp_path: Path) -> AsyncIterator[Running]:
    async with running(tmp_path) as found:
        yield found


def test_there_are_operations_to_begin_with():
    assert len(OPERATIONS) == 3


@pytest.mark.parametrize("document", OPERATIONS, ids=["dashboard", "follow", "invite"])
async def test_its_operations_run(service: Running, ada: Member, document: str):
    [operation] = parse(document).definitions
    prepared = await Documents(schema).prepare(document, may_introspect=True)
    assert prepared.operations
    if operation.operation is OperationType.SUBSCRIPTION:  # type: ignore[attr-defined]
        return

    answer = await service.ask(document, ada.account)

    assert "errors" not in answer
    assert all(answer["data"].values())


def test_its_links_lead_somewhere():
    for target in re.findall(r"\]\((?!http)([^)#]+)\)", README):
        assert Path(target).exists(), target


def test_its_table_of_commands_is_the_commands():
    import typer

    command = typer.main.get_command(cli)
    named = {shlex.split(text)[1] for text in re.findall(r"`(muster [^`]+)`", README)}

    assert named == set(command.commands)  # type: ignore[attr-defined]


def test_settings_are_documented():
    from app.settings import Settings

    documented = Path("docs/settings.md").read_text(encoding="utf-8")
    left_out = {"numbers"}

    for name in Settings.model_fields.keys() - left_out:
        assert f"MUSTER_{name.upper()}" in documented, name
