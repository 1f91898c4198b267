"""I4: ACTIVE exactly when all that is due held together since the last joining; then for good."""

import random
from datetime import timedelta
from typing import Any

import pytest

from models import Account, Change, Contractor, Invitation, Member
from models.account import Locale
from models.change import ChangeType
from models.consent import Agreement, AgreementKind
from models.contractor import ContractorStatus
from models.inviting import Terms, invite
from models.joining import accept_own, invitations_waiting
from models.leaving import leave
from models.moving import ACCEPT, move_own_task
from models.registration import register
from models.task import NotActive
from tests.asking import give_task
from tests.conftest import COMPLETE, ORIGIN, Clock, agreement_ids, make_account

FACTS = ("city", "no_city", "details", "consent", "new_agreement", "join", "leave", "decline")


class Walk:
    """Lives through events, and keeps account of what the status must be by the words of I4."""

    def __init__(self, ada: Member, account: Account) -> None:
        self.ada, self.account = ada, account
        self.details = self.agreed = self.joined = False
        self.version = 1
        self.status: ContractorStatus | None = None

    async def step(self, event: str) -> None:
        await getattr(self, f"do_{event}")()
        if self.status is ContractorStatus.ONBOARDING and self.details and self.agreed:
            self.status = ContractorStatus.ACTIVE

    async def do_details(self) -> None:
        await register(self.account, COMPLETE, [], ORIGIN)
        self.details, self.has_rest = True, True

    async def do_city(self) -> None:
        await register(self.account, {"city": "Bonn"}, [], ORIGIN)
        self.details = getattr(self, "has_rest", False)

    async def do_no_city(self) -> None:
        await register(self.account, {"city": None}, [], ORIGIN)
        self.details = False

    async def do_consent(self) -> None:
        await register(self.account, {}, await agreement_ids(), ORIGIN)
        self.agreed = True

    async def do_new_agreement(self) -> None:
        self.version += 1
        texts = dict.fromkeys(Locale, ("Policy", f"text {self.version}"))
        await Agreement.publish(AgreementKind.PRIVACY_POLICY, self.version, texts)
        self.agreed = False

    async def do_join(self) -> None:
        await invite(self.ada, [self.account.email], Terms())
        for invitation in await invitations_waiting(self.account):
            await accept_own(self.account, invitation)
        if self.status not in (ContractorStatus.ONBOARDING, ContractorStatus.ACTIVE):
            self.status = ContractorStatus.ONBOARDING

    async def do_leave(self) -> None:
        if self.status in (ContractorStatus.ONBOARDING, ContractorStatus.ACTIVE):
            await leave(self.account, self.ada.company_id)
            self.status = ContractorStatus.LEFT

    async def do_decline(self) -> None:
        await invite(self.ada, [self.account.email], Terms())
        for invitation in await invitations_waiting(self.account):
            await invitation.decline()
            self.status = ContractorStatus.DECLINED


@pytest.mark.parametrize("seed", range(12))
async def test_active_is_earned_in_any_order_and_stays_until_the_person_goes(
    ada: Member, clock: Clock, seed: int
):
    account = await make_account("bo@work.example")
    walk, dice = Walk(ada, account), random.Random(seed)

    for _ in range(14):
        clock.move(hours=30)
        await walk.step(dice.choice(FACTS))

        row = await Contractor.get_or_none(email_key="bo@work.example")
        assert (row.status if row else None) is walk.status
        assert row is None or (row.activated_at is None) is not (
            row.status is ContractorStatus.ACTIVE
            or (row.status is ContractorStatus.LEFT and row.activated_at is not None)
        )


async def test_agreements_that_fall_due_later_take_away_new_work_only_after_their_deadline(
    ada: Member, di: Contractor, clock: Clock
):
    account = await Account.get(id=di.account_id)
    running = await give_task(ada, di, (account, ACCEPT))
    first, second = await give_task(ada, di), await give_task(ada, di)
    await Agreement.publish(
        AgreementKind.PRIVACY_POLICY, 2, dict.fromkeys(Locale, ("Policy", "newer"))
    )
    await register(account, {"city": "Bonn"}, [], ORIGIN)

    found = await Contractor.get(id=di.id)
    assert found.due_by
    assert timedelta(days=29) < found.due_by - found.created_at < timedelta(days=31)
    await move_own_task(account, first.id, ACCEPT)
    clock.move(days=31)
    with pytest.raises(NotActive):
        await move_own_task(account, second.id, ACCEPT)
    await found.refresh_from_db()
    await running.refresh_from_db()
    assert (found.status, running.status.value) == (ContractorStatus.ACTIVE, "ACCEPTED")

    await register(account, {}, await agreement_ids(), ORIGIN)

    await move_own_task(account, second.id, ACCEPT)
    await found.refresh_from_db()
    assert found.due_by is None


async def test_what_a_person_empties_counts_at_once(ada: Member, di: Contractor):
    account = await Account.get(id=di.account_id)
    task = await give_task(ada, di)
    await register(account, {"city": None}, [], ORIGIN)

    with pytest.raises(NotActive):
        await move_own_task(account, task.id, ACCEPT)

    assert (await Contractor.get(id=di.id)).status is ContractorStatus.ACTIVE


async def types(contractor: Contractor) -> list[Any]:
    return [c.type for c in await Change.filter(contractor_id=contractor.id).order_by("seq")]


async def test_each_joining_is_activated_once(ada: Member, di: Contractor, clock: Clock):
    account = await Account.get(id=di.account_id)
    await leave(account, ada.company_id)
    clock.move(days=1)
    await invite(ada, [account.email], Terms())
    [waiting] = await invitations_waiting(account)

    await accept_own(account, waiting)

    row = await Contractor.get(id=di.id)
    assert row.status is ContractorStatus.ACTIVE
    assert (await types(row)).count(ChangeType.CONTRACTOR_ACTIVATED) == 2
    assert await Invitation.filter(contractor=row).count() == 2
