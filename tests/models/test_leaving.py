import asyncio

import pytest

from models import Account, Change, Contractor, Invitation, Member, Task
from models.change import ActorKind, ChangeType
from models.contractor import ContractorStatus
from models.inviting import Terms, invite
from models.joining import accept_as, claim, invitations_waiting, own_invitation
from models.leaving import leave
from models.moving import ACCEPT, SUBMIT, move_own_task
from models.problems import NotFound
from models.task import TaskStatus
from tests.asking import give_task
from tests.conftest import make_account, token_of


async def person(contractor: Contractor) -> Account:
    return await Account.get(id=contractor.account_id)


async def test_whoever_leaves_is_off_the_team_and_keeps_what_was_accepted(
    ada: Member, di: Contractor
):
    account = await person(di)
    accepted = await give_task(ada, di, (account, ACCEPT))
    offered = await give_task(ada, di)
    draft = await give_task(ada, di, publish=False)

    left = await leave(account, ada.company_id)

    found = [(await Task.get(id=t.id)).status for t in (accepted, offered, draft)]
    assert found == [TaskStatus.ACCEPTED, TaskStatus.DECLINED, TaskStatus.CANCELLED]
    assert (left.status, left.waiting_on, left.account_id) == (
        ContractorStatus.LEFT,
        None,
        account.id,
    )
    submitted = await move_own_task(account, accepted.id, SUBMIT, result="done")
    assert submitted.status is TaskStatus.SUBMITTED


async def test_the_company_is_told_once_by_whom(ada: Member, di: Contractor):
    account = await person(di)
    await asyncio.gather(*(leave(account, ada.company_id) for _ in range(3)))

    await leave(account, ada.company_id)

    [told] = await Change.filter(contractor_id=di.id, type=ChangeType.CONTRACTOR_LEFT)
    assert (told.actor_kind, told.actor_id) == (ActorKind.CONTRACTOR, di.id)
    assert told.data == {"status": "LEFT"}


async def test_only_a_team_that_one_is_on_can_be_left(
    ada: Member, eve: Member, bo: Contractor, di: Contractor
):
    for account, company_id in (
        (await person(di), eve.company_id),
        (await make_account("bo@work.example"), ada.company_id),
        (await person(di), None),
    ):
        with pytest.raises(NotFound):
            await leave(account, company_id)

    assert (await Contractor.get(id=di.id)).status is ContractorStatus.ACTIVE


async def test_back_onto_the_team_leads_only_an_invitation_that_is_accepted_by_hand(
    ada: Member, di: Contractor
):
    account = await person(di)
    await leave(account, ada.company_id)
    await invite(ada, [account.email], Terms())

    await claim(account)
    [waiting] = await invitations_waiting(account)

    assert (await Contractor.get(id=di.id)).status is ContractorStatus.INVITED
    await accept_as(account, await token_of(di))
    assert (await Contractor.get(id=di.id)).status is ContractorStatus.ACTIVE
    assert (await Invitation.get(id=waiting.id)).status.value == "ACCEPTED"


async def test_who_left_one_team_is_still_on_the_other(ada: Member, eve: Member, di: Contractor):
    account = await person(di)
    await invite(eve, [account.email], Terms())
    await claim(account)

    await leave(account, ada.company_id)

    statuses = {c.company_id: c.status for c in await Contractor.filter(account_id=account.id)}
    assert statuses[eve.company_id] is ContractorStatus.ACTIVE


async def test_after_a_report_no_invitation_of_that_company_waits(ada: Member, eve: Member):
    account = await make_account("kim@work.example", existing_account_policy="CONFIRM")
    for member in (ada, eve):
        await invite(member, [account.email], Terms())
    first, second = await invitations_waiting(account)

    await first.decline(report=True)
    await invite(ada, [account.email], Terms())

    assert [i.id for i in await invitations_waiting(account)] == [second.id]


async def test_another_persons_invitation_looks_like_none(ada: Member, bo: Contractor):
    invitation = await Invitation.get(contractor=bo)
    stranger = await make_account("zoe@work.example")

    for id in (invitation.id, None, bo.id):
        with pytest.raises(NotFound):
            await own_invitation(stranger, id)
