"""What the guide for staff shows works as shown."""

import re
from pathlib import Path
from typing import Any

import pytest
from graphql import OperationDefinitionNode, parse

from models import Account, Job, Member
from models.company import CompanyStatus
from models.disabling import disable_account
from models.suppression import SuppressionReason, suppress
from models.transaction import transaction
from tests.app.running import running
from tests.conftest import make_account

GUIDE = Path("docs/staff.md").read_text(encoding="utf-8")
OPERATIONS = re.findall(r"```graphql\n(.*?)```", GUIDE, re.DOTALL)


def name_of(document: str) -> str:
    [operation] = parse(document).definitions
    assert isinstance(operation, OperationDefinitionNode)
    assert operation.name
    return operation.name.value


async def variables(name: str, ada: Member, sam: Account) -> dict[str, Any]:
    """What there is to work on, made for the operation that needs it."""
    match name:
        case "Activate":
            await ada.company.set(status=CompanyStatus.PENDING_REVIEW)
            return {"companyId": ada.company.type_id}
        case "FindAccount":
            return {"email": "ada@acme.example"}
        case "Disable":
            return {"accountId": ada.account.type_id}
        case "Enable":
            account = await make_account("kim@acme.example")
            await disable_account(sam, account.id, "case 4711")
            return {"accountId": account.type_id}
        case "Suppress":
            return {"address": "bo@work.example"}
        case "Unsuppress":
            await suppress("bo@work.example", SuppressionReason.HARD_BOUNCE)
            return {"address": "bo@work.example"}
        case "Retry":
            async with transaction():
                job = await Job.later("send_welcome")
            await job.fail("550 no", final=True)
            return {"jobId": job.type_id}
    return {}


@pytest.mark.parametrize("document", OPERATIONS, ids=name_of)
async def test_its_operations_run(
    database: str, tmp_path: Path, ada: Member, sam: Account, document: str
):
    given = await variables(name_of(document), ada, sam)

    async with running(tmp_path) as service:
        answer = await service.ask(document, sam, **given)

    assert "errors" not in answer
    [found] = answer["data"].values()
    assert found
    assert "code" not in found


def test_its_commands_are_there():
    from app.cli import staff

    named = set(re.findall(r"^muster staff (\w+) ", GUIDE, re.MULTILINE))

    assert named == {command.name for command in staff.registered_commands}


def test_every_decision_of_staff_is_shown():
    from resolvers.staff import StaffMutations

    fields = StaffMutations.__strawberry_definition__.fields  # type: ignore[attr-defined]
    camel = {re.sub(r"_(\w)", lambda m: m[1].upper(), field.name) for field in fields}

    assert {name for name in camel if f"`{name}`" not in GUIDE and f"{name}(" not in GUIDE} == set()
