"""Another password for whoever is signed in."""

import asyncio

import pytest

from models import Account, AuditEntry, Contractor, Job, Member
from models.changing_password import change_password
from models.problems import InvalidInput, NotSignedIn
from models.session import Session, StepUpRequired
from models.signing_in import WrongCredentials
from tests.conftest import PASSWORD, Clock, make_company
from tests.models.devices import session_of

NEW = "quiet lamps over Oslo"
NEWER = "loud lamps under Oslo"
IP = "203.0.113.9"


async def test_P11_a_new_password_ends_every_other_session(ada: Member, eve: Member):
    kept, other = await session_of(ada.account), await session_of(ada.account)
    foreign = await session_of(eve.account)

    await change_password(kept, PASSWORD, NEW, ip=IP)

    assert await (await Account.get(id=ada.account_id)).has_password(NEW)
    live = await Session.filter(revoked_at=None).values_list("id", flat=True)
    assert set(live) == {kept.id, foreign.id}
    assert (await Session.get(id=other.id)).revoked_at


async def test_the_owner_is_told_and_the_log_keeps_it(ada: Member):
    await change_password(await session_of(ada.account), PASSWORD, NEW, ip=IP)

    assert (await Job.get(kind="send_account_changed")).args["change"] == "PASSWORD"
    entry = await AuditEntry.get(action="PASSWORD_CHANGED")
    assert (entry.account_id, entry.ip, entry.data) == (ada.account_id, IP, {})


async def test_a_recent_proof_stands_in_for_the_current_password(ada: Member, clock: Clock):
    session = await session_of(ada.account)
    await change_password(session, None, NEW, ip=IP)
    clock.move(minutes=10)

    with pytest.raises(StepUpRequired):
        await change_password(session, None, NEWER, ip=IP)
    with pytest.raises(WrongCredentials):
        await change_password(session, "not the password", NEWER, ip=IP)

    await change_password(session, NEW, NEWER, ip=IP)


async def test_a_session_that_ended_meanwhile_changes_nothing(ada: Member):
    session = await session_of(ada.account)
    await Session.end_all(ada.account)

    with pytest.raises(NotSignedIn):
        await change_password(session, PASSWORD, NEW, ip=IP)

    assert await (await Account.get(id=ada.account_id)).has_password(PASSWORD)


async def test_of_two_sessions_that_change_it_at_once_one_is_left(ada: Member):
    sessions = [await session_of(ada.account) for _ in range(2)]

    done = await asyncio.gather(
        *(change_password(s, PASSWORD, NEW, ip=IP) for s in sessions), return_exceptions=True
    )

    assert sorted(type(d).__name__ for d in done) == ["NoneType", "NotSignedIn"]
    assert await Session.filter(revoked_at=None).count() == 1


@pytest.mark.parametrize(
    ("password", "code"),
    [
        ("short", "PASSWORD_TOO_SHORT"),
        ("x" * 129, "PASSWORD_TOO_LONG"),
        ("password1234", "PASSWORD_COMMON"),
        ("initech-Initech", "PASSWORD_OWN_NAME"),  # a company of the person's
        ("Globex globex 1", "PASSWORD_OWN_NAME"),  # whose team the person is on
        ("muster muster", "PASSWORD_OWN_NAME"),
        ("di@work.example", "PASSWORD_OWN_NAME"),
        ("alvarez.Álvarez", "PASSWORD_OWN_NAME"),
    ],
)
async def test_P1_it_is_not_made_of_the_companys_the_products_or_the_own_name(
    di: Contractor, eve: Member, password: str, code: str
):
    assert di.account
    await make_company("Initech", di.account)
    await Contractor.filter(id=di.id).update(company_id=eve.company_id)

    with pytest.raises(InvalidInput) as refused:
        await change_password(await session_of(di.account), PASSWORD, password, ip=IP)

    assert [(i.code, i.path) for i in refused.value.issues] == [(code, ("newPassword",))]


async def test_P1_every_keyboards_way_to_write_it_opens(ada: Member):
    session = await session_of(ada.account)

    await change_password(session, PASSWORD, "ｑuiet lamps over Ｏslo ﬁne", ip=IP)

    account = await Account.get(id=ada.account_id)
    assert await account.has_password("quiet lamps over Oslo fine")
