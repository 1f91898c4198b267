"""Staff close a login to its owner: at once, everywhere, without telling strangers."""

import asyncio

import pytest

from models import Account, AuditEntry, Contractor, Member, OtpChallenge, Session
from models.account import AccountStatus
from models.audit import AuditAction
from models.base import new_id
from models.company import MemberStatus, Role
from models.disabling import disable_account, enable_account, look_up_account
from models.otp import CodeExpired
from models.problems import InvalidInput, NotFound, NotPermitted, Problem
from models.session import SessionKind
from models.signing_in import WrongCredentials, sign_in
from models.staff import StaffLink, claim_staff_link
from tests.asking import counted
from tests.conftest import PASSWORD, make_account
from tests.models.entering import HERE, TYPED, begin, challenge_of, enter

WHY = "stolen laptop"


async def test_P11_disabling_ends_every_session_at_once(ada: Member, sam: Account):
    _, token = await Session.open(ada.account, SessionKind.COOKIE, ip="", user_agent="")

    await disable_account(sam, ada.account_id, WHY)

    assert await Session.of(token) is None
    assert await Session.filter(account=ada.account, revoked_at=None).count() == 0


async def test_disabling_kills_codes_that_were_mailed(ada: Member, sam: Account):
    sent = await sign_in("ada@acme.example", PASSWORD)

    await disable_account(sam, ada.account_id, WHY)

    with pytest.raises(CodeExpired):
        await enter(sent)
    assert (await OtpChallenge.get(id=(await challenge_of(sent)).id)).carried == {}


async def test_P6_a_disabled_account_answers_as_an_unknown_one_with_the_same_work(
    ada: Member, sam: Account
):
    await disable_account(sam, ada.account_id, WHY)
    answers: list[tuple[Problem, list[str]]] = []

    for address in ("ada@acme.example", "nobody@acme.example"):
        with counted() as statements, pytest.raises(WrongCredentials) as refusal:
            await sign_in(address, PASSWORD)
        answers.append((refusal.value, list(statements)))

    (disabled, work), (unknown, same_work) = answers
    assert vars(disabled) == vars(unknown)
    assert str(disabled) == str(unknown)
    assert len(work) == len(same_work) == 1


async def test_P6_signing_up_with_a_disabled_address_answers_as_ever(ada: Member, sam: Account):
    await disable_account(sam, ada.account_id, WHY)

    disabled, unknown = await begin("ada@acme.example"), await begin("new@acme.example")

    assert disabled.challenge_id.startswith("otp_")
    assert type(disabled) is type(unknown)


async def test_teams_and_memberships_stay_as_they_are(ada: Member, di: Contractor, sam: Account):
    assert di.account
    before = await Contractor.get(id=di.id)

    await disable_account(sam, di.account.id, WHY)
    await disable_account(sam, ada.account_id, WHY)

    after = await Contractor.get(id=di.id)
    assert (after.status, after.version) == (before.status, before.version)
    assert (await Member.get(id=ada.id)).status is MemberStatus.ACTIVE


async def test_disabling_tells_which_companies_nobody_can_own_any_more(
    ada: Member, eve: Member, sam: Account
):
    await Member.create(account=eve.account, company=ada.company, role=Role.OWNER, name="Eve")

    first = await disable_account(sam, ada.account_id, WHY)
    second = await disable_account(sam, eve.account_id, WHY)

    assert first == []
    assert second == [ada.company, eve.company]


async def test_an_enabled_account_signs_in_anew(ada: Member, sam: Account):
    _, token = await Session.open(ada.account, SessionKind.COOKIE, ip="", user_agent="")
    await disable_account(sam, ada.account_id, WHY)

    await enable_account(sam, ada.account_id, "found")

    assert await Session.of(token) is None
    assert (await enter(await sign_in("ada@acme.example", PASSWORD))).account.id == ada.account_id


async def test_both_are_harmless_to_repeat_and_audited_once(ada: Member, sam: Account):
    for _ in range(2):
        await disable_account(sam, ada.account_id, "called from ada@acme.example", "198.51.100.7")
    for _ in range(2):
        await enable_account(sam, ada.account_id, WHY)

    disabled = await AuditEntry.get(action=AuditAction.ACCOUNT_DISABLED)
    assert (disabled.account_id, disabled.ip) == (sam.id, "198.51.100.7")
    assert (disabled.subject_id, disabled.company_id) == (ada.account.type_id, None)
    assert disabled.data == {"reason": "called from a***@a***.example"}
    assert await AuditEntry.filter(action=AuditAction.ACCOUNT_ENABLED).count() == 1


async def test_staff_cannot_disable_themself_but_a_colleague(sam: Account):
    colleague = await make_account("kim@muster.example", is_staff=True)

    with pytest.raises(NotPermitted):
        await disable_account(sam, sam.id, WHY)
    await disable_account(sam, colleague.id, WHY)

    assert (await Account.get(id=colleague.id)).status is AccountStatus.DISABLED


async def test_nobody_else_disables(ada: Member, eve: Member):
    with pytest.raises(NotPermitted):
        await disable_account(eve.account, ada.account_id, WHY)


async def test_what_is_not_there_or_erased_is_not_found(ada: Member, sam: Account):
    await ada.account.set(status=AccountStatus.ERASED)

    for id in (None, new_id(), ada.account_id):
        with pytest.raises(NotFound):
            await disable_account(sam, id, WHY)
        with pytest.raises(NotFound):
            await enable_account(sam, id, WHY)


@pytest.mark.parametrize("reason", [" ", "two\nlines", "x" * 301])
async def test_a_reason_is_one_line(ada: Member, sam: Account, reason: str):
    with pytest.raises(InvalidInput):
        await disable_account(sam, ada.account_id, reason)

    assert (await Account.get(id=ada.account_id)).status is AccountStatus.ACTIVE


async def test_a_disabled_account_is_not_lifted_by_a_link(sam: Account, ada: Member):
    _, token = await StaffLink.make("ada@acme.example")
    sent = await claim_staff_link(token, TYPED, HERE)
    await disable_account(sam, ada.account_id, WHY)
    _, token = await StaffLink.make("ada@acme.example")

    with pytest.raises(Problem):
        await enter(sent)

    assert not (await Account.get(id=ada.account_id)).is_staff


async def test_a_look_at_an_account_is_audited_one_in_vain_too(ada: Member, sam: Account):
    by_address = await look_up_account(sam, email=" Ada@ACME.example ")
    by_id = await look_up_account(sam, id=ada.account_id)
    by_both = await look_up_account(sam, email="eve@acme.example", id=ada.account_id)
    in_vain = await look_up_account(sam, email="eve@globex.example")

    assert by_address == by_id == ada.account
    assert by_both is in_vain is None
    entries = await AuditEntry.filter(action=AuditAction.ACCOUNT_LOOKED_UP).order_by("id")
    assert [(e.subject_id, e.data["found"]) for e in entries] == [
        (ada.account.type_id, True),
        (ada.account.type_id, True),
        (sam.type_id, False),
        (sam.type_id, False),
    ]
    assert entries[3].data["address"] == "e***@g***.example"


async def test_a_code_entered_while_the_account_is_disabled_opens_nothing_that_lasts(
    ada: Member, sam: Account
):
    sent = await sign_in("ada@acme.example", PASSWORD)

    await asyncio.gather(
        enter(sent), disable_account(sam, ada.account_id, WHY), return_exceptions=True
    )

    assert await Session.filter(account=ada.account, revoked_at=None).count() == 0
