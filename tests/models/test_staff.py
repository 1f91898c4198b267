import pytest

from models import Account, Session, StaffLink
from models.invitation import InvitationGone
from models.problems import InvalidInput
from models.session import SessionKind
from models.signing_in import SignInRequired
from models.staff import claim_staff_link
from tests.conftest import PASSWORD, Clock, make_account
from tests.models.entering import HERE, TYPED, enter


async def test_a_link_of_the_operator_makes_staff_once(database: str):
    _, token = await StaffLink.make("sam@muster.example")
    done = await enter(await claim_staff_link(token, TYPED, HERE))

    assert done.account.is_staff
    with pytest.raises(InvitationGone):
        await claim_staff_link(token, TYPED, HERE)


async def test_a_link_of_the_operator_lifts_an_account_and_ends_its_long_sessions(database: str):
    account = await make_account("sam@muster.example")
    _, session = await Session.open(account, SessionKind.COOKIE, ip="", user_agent="")
    _, token = await StaffLink.make("sam@muster.example")

    with pytest.raises(SignInRequired):
        await enter(await claim_staff_link(token, "any other password", HERE))

    lifted = await Account.get(id=account.id)
    assert lifted.is_staff
    assert await lifted.has_password(PASSWORD)
    assert await Session.of(session) is None


async def test_an_old_link_of_the_operator_is_gone(database: str, clock: Clock):
    _, token = await StaffLink.make("sam@muster.example")
    clock.move(days=2)

    with pytest.raises(InvitationGone):
        await claim_staff_link(token, TYPED, HERE)


async def test_a_link_of_the_operator_needs_an_address(database: str):
    with pytest.raises(InvalidInput):
        await StaffLink.make("sam")
