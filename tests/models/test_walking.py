"""The whole journey in every legal order: any order of facts ends in the same snapshot."""

from itertools import permutations
from typing import Any

import pytest

from models import (
    Account,
    Company,
    Contractor,
    KycCheck,
    Member,
    OtpChallenge,
    PaymentMethod,
    Profile,
)
from models.account import Locale
from models.base import now
from models.confirming_phone import confirm_phone, request_phone_otp
from models.contractor import ContractorStatus
from models.inviting import Terms, invite
from models.joining import claim
from models.moving import ACCEPT, move_own_task
from models.onboarding import StageKey, StageState
from models.otp_challenge import OtpPurpose
from models.profile import KycStatus, PaymentMethodKind, PaymentMethodStatus
from models.registration import register
from models.transaction import transaction
from tests.asking import give_task
from tests.conftest import COMPLETE, ORIGIN, agreement_ids, make_account, with_policy
from tests.models.devices import session_of

STEPS = ("details", "agreements", "kyc", "payment", "offer", "accept")
WITH_PHONE = (*STEPS, "phone")


_BEFORE_WORK = {"offer", "details", "agreements", "phone"}


def is_legal(order: tuple[str, ...]) -> bool:
    """Only who is ACTIVE accepts, and only what was offered.

    Where a phone number is asked for, nobody is ACTIVE without. Whose details are there is
    identified, and whoever is identified names where money goes.
    """
    at = order.index
    return (
        at("accept") > max(at(step) for step in order if step in _BEFORE_WORK)
        and at("payment") > at("kyc") > at("details")
    )  # fmt: skip


ORDERS = [
    order for steps in (STEPS, WITH_PHONE) for order in permutations(steps) if is_legal(order)
]


class Journey:
    """One person's way through the stages."""

    def __init__(self, ada: Member, row: Contractor, account: Account) -> None:
        self.ada, self.row, self.account = ada, row, account
        self.task: Any = None

    async def details(self) -> None:
        await register(self.account, COMPLETE, [], ORIGIN)

    async def agreements(self) -> None:
        await register(self.account, {}, await agreement_ids(Locale.RU), ORIGIN)

    async def phone(self) -> None:
        session = await session_of(self.account)
        await request_phone_otp(session, "+4915123456789")
        challenge = await OtpChallenge.get(purpose=OtpPurpose.PHONE)
        await confirm_phone(session, challenge.id, challenge.current_code(), "203.0.113.9")

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
    "phone": StageKey.PHONE,
    "kyc": StageKey.KYC,
    "payment": StageKey.PAYMENT_METHOD,
    "accept": StageKey.COLLABORATION,
}


@pytest.mark.parametrize("order", ORDERS, ids=" ".join)
async def test_every_legal_order_completes_each_stage_with_its_own_fact(
    ada: Member, order: tuple[str, ...]
):
    with_policy(can_text=True)
    await Company.all().update(phone_required="phone" in order, phone_required_at=now())
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
        is_active = is_registered and {"phone"} & done == {"phone"} & set(order)
        assert (row.status is ContractorStatus.ACTIVE) is is_active
        assert complete == {
            StageKey.INVITATION,
            StageKey.FIRST_SIGN_IN,
            *((StageKey.REGISTRATION,) if is_registered else ()),
            *(STAGE_OF[name] for name in done & STAGE_OF.keys()),
        }

    assert row.current_stage is row.waiting_on is row.waiting_since is None
