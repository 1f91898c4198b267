"""Two people who had one address, one after the other: neither reaches what is the other's."""

import pytest

from models import Account, Contractor, Invitation, Member
from models.contractor import ContractorStatus
from models.erasing import erase_address, erase_own_account
from models.inviting import InviteOutcome, Terms, invite
from models.joining import claim
from models.moving import ACCEPT
from models.own_data import own_data
from models.text.erased import is_erased
from tests.asking import give_task
from tests.conftest import make_account
from tests.models.devices import session_of
from tests.models.test_changing_address import move

INFO, HOME = "di@work.example", "di@home.example"


@pytest.fixture
async def former(ada: Member, di: Contractor) -> Contractor:
    """Di's row at Acme, which Di left before the address changed."""
    await di.set(status=ContractorStatus.LEFT)
    await move(di, HOME)
    return await Contractor.get(id=di.id)


@pytest.fixture
async def successor(former: Contractor) -> Account:
    """Somebody else, who has Di's former address now."""
    return await make_account(INFO)


async def test_L3_erasing_the_successor_leaves_the_former_persons_row(
    former: Contractor, successor: Account
):
    await erase_own_account(await session_of(successor), INFO, "203.0.113.9")

    kept = await Contractor.get(id=former.id)
    assert (kept.email, kept.first_name) == (INFO, "Di")


async def test_L3_the_former_person_is_still_erased_whole(former: Contractor, successor: Account):
    await erase_address(HOME)

    assert is_erased((await Contractor.get(id=former.id)).email)
    assert (await Account.get(id=successor.id)).email == INFO


async def test_L3_the_successors_export_names_no_company_of_the_former_person(
    di: Contractor, eve: Member
):
    await invite(eve, [HOME], Terms())
    await move(di, HOME)
    successor, owner = await make_account(INFO), await Account.get(id=di.account_id)
    await invite(eve, [INFO], Terms())

    exported = await own_data(successor)
    mine = await own_data(owner)

    assert [each["company"] for each in exported["invitations"]] == ["Globex"]
    assert sorted(each["company"] for each in mine["invitations"]) == ["Acme", "Globex"]


async def test_who_takes_an_address_is_not_called_who_had_it(ada: Member, former: Contractor):
    [invited] = await invite(ada, ["kim@work.example"], Terms())
    await claim(await make_account("kim@work.example"))
    assert invited.contractor

    await move(await Contractor.get(id=invited.contractor.id), INFO)

    kim, left = await Contractor.get(id=invited.contractor.id), await Contractor.get(id=former.id)
    assert (kim.email_key, kim.same_as_id) == (INFO, None)
    assert (left.status, left.same_as_id) == (ContractorStatus.LEFT, None)
    await erase_address(INFO)
    assert (await Contractor.get(id=former.id)).first_name == "Di"
    assert not is_erased((await Invitation.get(contractor_id=former.id)).email)


async def test_inviting_a_former_address_gives_nobodys_history_away(ada: Member, di: Contractor):
    await give_task(ada, di, (di.account, ACCEPT))
    await di.set(status=ContractorStatus.EXCLUDED)
    await move(di, HOME)

    [invited] = await invite(ada, [INFO], Terms())
    successor = await make_account(INFO)
    [joined] = await claim(successor)

    assert invited.outcome is InviteOutcome.INVITED
    assert joined.id != di.id
    assert (await own_data(successor))["tasks"] == []
    assert (await Contractor.get(id=di.id)).account_id == di.account_id
