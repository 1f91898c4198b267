"""A session that was ended while its request ran, or its socket was open, locks nobody out."""

from collections.abc import Awaitable, Callable

import pytest

from models import (
    Account,
    Authenticator,
    Contractor,
    DataExport,
    Member,
    PaymentMethod,
    Session,
)
from models.account import AccountStatus
from models.company import Company, CompanyStatus, Role
from models.company_settings import close_company
from models.confirming_phone import request_phone_otp
from models.data_export import DataExport as Export
from models.enrolling import confirm_totp, disable_totp, renew_recovery_codes, start_totp
from models.erasing import erase_own_account
from models.membership import Acting, transfer_ownership
from models.paying import Wish, link_payment_method, remove_payment_method
from models.problems import NotSignedIn
from models.profile import PaymentMethodKind
from models.recovering import answer, recover, reset_password
from models.recovery import Recovery
from tests.conftest import member_of, with_policy
from tests.models.devices import App, enrol, session_of
from tests.models.identity import named, verified

IP = "203.0.113.9"
Verb = Callable[[Session], Awaitable[object]]

VERBS: dict[str, Verb] = {
    "start": start_totp,
    "disable": lambda session: disable_totp(session, IP),
    "renew": lambda session: renew_recovery_codes(session, IP),
    "export": lambda session: Export.request(session, IP),
    "erase": lambda session: erase_own_account(session, "ada@acme.example", IP),
}


async def reset(account: Account) -> None:
    """The owner notices a thief and sets a new password."""
    await recover(account.email)
    asked = await Recovery.all().order_by("-id").first()
    assert asked
    token = asked.token
    assert token
    await answer(asked)
    await reset_password(token, "another long passphrase", ip=IP)


@pytest.mark.parametrize("verb", list(VERBS))
async def test_P11_after_a_new_password_a_former_session_changes_nothing(ada: Member, verb: str):
    await enrol(ada.account)
    stolen = await session_of(ada.account)
    await reset(ada.account)

    with pytest.raises(NotSignedIn):
        await VERBS[verb](stolen)

    assert await Authenticator.of(ada.account_id)
    assert await Authenticator.filter(confirmed_at=None).count() == 0
    assert await DataExport.all().count() == 0
    assert (await Account.get(id=ada.account_id)).status is AccountStatus.ACTIVE


async def test_P11_after_a_new_password_a_former_session_enrols_no_app_of_its_own(ada: Member):
    stolen = await session_of(ada.account)
    app = App((await start_totp(stolen)).secret)
    await reset(ada.account)

    with pytest.raises(NotSignedIn):
        await confirm_totp(stolen, app.code(), IP)

    assert (await Account.get(id=ada.account_id)).totp_confirmed_at is None


async def test_P11_after_a_new_password_a_former_session_gives_no_company_away(
    ada: Member, max: Member
):
    stolen = Acting(await member_of(ada), await session_of(ada.account), IP)
    await reset(ada.account)

    with pytest.raises(NotSignedIn):
        await transfer_ownership(stolen, max.id)
    with pytest.raises(NotSignedIn):
        await close_company(stolen)

    assert (await Member.get(id=ada.id)).role is Role.OWNER
    assert (await Company.get(id=ada.company_id)).status is CompanyStatus.ACTIVE


async def test_P11_after_a_new_password_a_former_session_moves_no_money(di: Contractor):
    assert di.account
    await verified(di.account)
    own = await named(di.account)
    stolen = await session_of(di.account)
    await reset(di.account)

    with pytest.raises(NotSignedIn):
        await link_payment_method(stolen, Wish(PaymentMethodKind.CARD, "EUR", "•••• 6666").read())
    with pytest.raises(NotSignedIn):
        await remove_payment_method(stolen, own.id)

    assert [method.mask for method in await PaymentMethod.all()] == [own.mask]


async def test_P11_after_a_new_password_a_former_session_texts_nobody(di: Contractor):
    assert di.account
    with_policy(can_text=True)
    stolen = await session_of(di.account)
    await reset(di.account)

    with pytest.raises(NotSignedIn):
        await request_phone_otp(stolen, "+4915112345678")
