"""The whole journey of one person on two teams, and neither company the wiser."""

import json
from typing import Any

import pytest

from models import (
    Account,
    AuditEntry,
    Change,
    Contractor,
    ContractorManager,
    Member,
    Notice,
    Task,
)
from models.contractor import ContractorStatus
from models.inviting import Terms, invite
from models.joining import claim
from models.moving import ACCEPT, COMPLETE, PAY, SUBMIT, move_own_task, move_tasks, not_payable
from models.paying import PaymentDecision, confirm_payment_method
from models.profile import TaxStatus
from models.registration import register
from models.requirements import Snapshot, capabilities_of
from models.tax_status import Business, decide_tax_status, request_tax_status
from tests.asking import Api, give_task
from tests.conftest import COMPLETE as DETAILS
from tests.conftest import ORIGIN
from tests.models.entering import accept, begin, enter
from tests.models.identity import approved, named

EMAIL = "bo@work.example"
DASHBOARD = """{ company {
  contractors { totalCount nodes {
    id email firstName lastName status currentStage kycStatus taxStatus } }
  tasks { totalCount nodes { id title status } }
  onboarding { byStatus { status count } } } }"""


async def on_team(member: Member) -> Contractor:
    [invited] = await invite(member, [EMAIL], Terms())
    assert invited.contractor
    return invited.contractor


async def entered(origin: str, ada: Member, eve: Member) -> tuple[Account, list[Contractor]]:
    """Have the person arrive by one way, and both companies have them on their teams."""
    if origin == "invited":
        rows = [await on_team(ada), await on_team(eve)]
        signed_in = await enter(await accept(rows[0]))
    else:
        signed_in = await enter(await begin(EMAIL))
        rows = [await on_team(ada), await on_team(eve)]
    account = await Account.get(email_key=EMAIL)
    assert signed_in.account.id == account.id
    await claim(account)
    return account, [await Contractor.get(id=row.id) for row in rows]


async def knowledge(api: Api, member: Member) -> str:
    """Everything that a company can read, as text."""
    answer = await api.ask(DASHBOARD, by=member)
    changes: list[Any] = await Change.filter(company_id=member.company_id).values()
    audited: list[Any] = await AuditEntry.filter(company_id=member.company_id).values()
    return json.dumps([answer.data, changes, audited], default=str)


@pytest.mark.parametrize("origin", ["invited", "self-registered"])
async def test_a_person_walks_the_whole_way_on_two_teams_that_never_see_each_other(
    api: Api, ada: Member, eve: Member, sam: Account, origin: str
):
    bo, rows = await entered(origin, ada, eve)
    assert {row.status for row in rows} == {ContractorStatus.ONBOARDING}

    await register(bo, DETAILS, [], ORIGIN)
    await approved(bo, sam)
    request = await request_tax_status(bo, TaxStatus.SELF_EMPLOYED, Business("77-1"))
    await decide_tax_status(sam, request.id, approve=True)
    method = await named(bo)
    await confirm_payment_method(sam, method.id, PaymentDecision.CONFIRM)
    tasks: list[Task] = []
    for member, row in zip((ada, eve), rows, strict=True):
        task = await give_task(member, row, title=f"A secret of {member.company.name}")
        await move_own_task(bo, task.id, ACCEPT)
        await move_own_task(bo, task.id, SUBMIT, result=f"Done for {member.company.name}")
        await move_tasks(member, [("", task.id)], COMPLETE)
        await move_tasks(member, [("", task.id)], PAY)
        assert await not_payable(member, [task.id]) == {}
        tasks.append(task)

    for row in await Contractor.filter(account=bo):
        assert (row.status, row.current_stage) == (ContractorStatus.ACTIVE, None)
        assert row.tax_status is TaxStatus.SELF_EMPLOYED
        assert all(c.is_allowed for c in capabilities_of(Snapshot.of(row)))
    assert await Notice.filter(account=bo).count() >= 4
    for member, mine, other in ((ada, 0, 1), (eve, 1, 0)):
        known = await knowledge(api, member)
        own, foreign = (ada, eve)[mine], (ada, eve)[other]
        assert rows[mine].type_id in known
        assert tasks[mine].type_id in known
        managers = await ContractorManager.filter(contractor_id=rows[other].id)
        for secret in (
            rows[other].type_id,
            str(rows[other].id),
            tasks[other].type_id,
            str(tasks[other].id),
            tasks[other].title,
            foreign.company.name,
            foreign.company.type_id,
            str(foreign.company_id),
            *(str(manager.member_id) for manager in managers),
        ):
            assert secret not in known, f"{own.company.name} knows {secret}"
