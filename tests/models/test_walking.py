"""The whole journey in every legal order: any order of facts ends in the same snapshot."""

from itertools import permutations
from typing import Any

import pytest

from models import Account, Contractor, KycCheck, Member, PaymentMethod, Profile
from models.account import Locale
from models.contractor import ContractorStatus
from models.inviting import Terms, invite
from models.joining import claim
from models.moving import ACCEPT, move_own_task
from models.onboarding import StageKey, StageState
from models.profile import KycStatus, PaymentMethodKind, PaymentMethodStatus
from models.registration import register
from models.transaction import transaction
from tests.asking import give_task
from tests.conftest import COMPLETE, ORIGIN, agreement_ids, make_account

STEPS = ("details", "agreements", "kyc", "payment", "offer", "accept")


def is_legal(order: tuple[str, ...]) -> bool:
    """Only who is ACTIVE accepts, and only what was offered.

    Whose details are there is identified, and whoever is identified names where money goes.
    """
    at = order.index
    return (
        at("accept") > max(at("offer"), at("details"), at("agreements"))
        and at("payment") > at("kyc") > at("details")
    )  # fmt: skip


ORDERS = [order for order in permutations(STEPS) if is_legal(order)]


class Journey:
    """One person's way through the stages."""

    def __init__(self, ada: Member, row: Contractor, account: Account) -> None:
        self.ada, self.row, self.account = ada, row, account
        self.task: Any = None

    async def details(self) -> None:
        await register(self.account, COMPLETE, [], ORIGIN)

    async def agreements(self) -> None:
        await register(self.account, {}, await agreement_ids(Locale.RU), ORIGIN)

    async def kyc(self) -> None:
        profile = await Profile.get(account=self.account)
        await KycCheck.create(profile=profile, status=KycStatus.APPROVED)
        await self._touch()

    async def payment(self) -> None:
        await PaymentMethod.create(
            profile=await Profile.get(account=self.account),
            kind=PaymentMethodKind.CARD,
            mask="*1234",
            currency="USD",
            status=PaymentMethodStatus.LINKED,
        )
        await self._touch()

    async def offer(self) -> None:
        self.task = await give_task(self.ada, self.row)

    async def accept(self) -> None:
        await move_own_task(self.account, self.task.id, ACCEPT)

    async def _touch(self) -> None:
        async with transaction():
            (await Contractor.get(id=self.row.id)).touch()


STAGE_OF = {
    "kyc": StageKey.KYC,
    "payment": StageKey.PAYMENT_METHOD,
    "accept": StageKey.COLLABORATION,
}


@pytest.mark.parametrize("order", ORDERS, ids=" ".join)
async def test_every_legal_order_completes_each_stage_with_its_own_fact(
    ada: Member, order: tuple[str, ...]
):
    account = await make_account("bo@work.example")
    [invited] = await invite(ada, [account.email], Terms())
    assert invited.contractor
    await claim(account)
    journey = Journey(ada, invited.contractor, account)
    done: set[str] = set()

    for step in order:
        await getattr(journey, step)()
        done.add(step)

        row = await Contractor.get(id=invited.contractor.id)
        complete = {s["key"] for s in row.stages if s["state"] == StageState.COMPLETE}
        is_registered = {"details", "agreements"} <= done
        assert (row.status is ContractorStatus.ACTIVE) is is_registered
        assert complete == {
            StageKey.INVITATION,
            StageKey.FIRST_SIGN_IN,
            *((StageKey.REGISTRATION,) if is_registered else ()),
            *(STAGE_OF[name] for name in done & STAGE_OF.keys()),
        }

    assert row.current_stage is row.waiting_on is row.waiting_since is None
