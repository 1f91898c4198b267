"""Erasing people: what goes, what stays, and that nothing names them any more."""

import asyncio
from collections.abc import AsyncIterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from tortoise.connection import get_connection

from models import (
    Account,
    AuditEntry,
    Change,
    Company,
    Consent,
    Contractor,
    DataExport,
    Import,
    ImportRow,
    Invitation,
    Job,
    LetterBlock,
    Member,
    OtpChallenge,
    PaymentMethod,
    Profile,
    SearchWord,
    Session,
    StaffLink,
    Task,
)
from models.account import AccountStatus
from models.audit import AuditAction
from models.change import ChangeType
from models.company import LastOwner, MemberStatus, Role
from models.contractor import ContractorStatus
from models.erasing import BY_NAME, erase_address, erase_own_account
from models.imports.checking import RowStatus
from models.imports.imported import ImportMode
from models.invitation import InvitationGone, InvitationStatus
from models.inviting import Terms, invite
from models.joining import claim
from models.membership import remove_member
from models.moving import ACCEPT
from models.onboarding import DeliveryStatus
from models.problems import InvalidInput, NotPermitted
from models.profile import PaymentMethodKind
from models.registration import register
from models.resealing import nouns
from models.session import SessionKind, StepUpRequired
from models.signing_in import sign_in
from models.text.erased import is_erased
from models.traces import STAYS, TRACES
from tests.app.running import Running, running
from tests.asking import give_task, import_of
from tests.conftest import ORIGIN, PASSWORD, Clock, agreement_ids, make_account
from tests.database import table_names
from tests.models.hiring import acting, invited, join, subject

NAMES = ("di@work.example", "Dilara", "Qwertzuiop", "Дилара", "Yggdrasilstr", "DE12345", "+4930555")


@pytest.fixture
async def desk(database: str, tmp_path: Path) -> AsyncIterator[Running]:
    async with running(tmp_path) as found:
        yield found


async def signed_in(account: Account) -> Session:
    session, _ = await Session.open(
        account, SessionKind.BEARER, ip="203.0.113.9", user_agent="Qwertzuiop browser"
    )
    return session


async def stay_everywhere(ada: Member, eve: Member, di: Contractor, desk: Running) -> Account:
    """Have Di leave a trace in every noun that may hold one; the names are NAMES."""
    account = di.account
    assert account
    await register(
        account,
        {
            "first_name": "Dilara", "last_name": "Qwertzuiop", "native_name": "Дилара",
            "line1": "Yggdrasilstr 1", "country": "DE", "city": "Berlin",
            "tax_number": "86095742719",
        },
        await agreement_ids(),
        ORIGIN,
    )  # fmt: skip
    profile = await Profile.get(account_id=account.id)
    await PaymentMethod.create(
        profile=profile, kind=PaymentMethodKind.CARD, mask="DE12345", currency="EUR"
    )
    await account.set(phone="+4930555")
    row = await Contractor.get(id=di.id)
    await row.set(
        display_name="Dilara Q", feature="Qwertzuiop", external_id="di@work.example",
        exclude_reason="Dilara asked",
    )  # fmt: skip
    row_invitation = await Invitation.get(contractor_id=di.id)
    await row_invitation.set(
        message="Hello Dilara", delivery_detail="550 no <di@work.example>", email="Di@work.example"
    )
    await SearchWord.index([row])
    await invite(eve, ["DI@work.example"], Terms(message="Hello Qwertzuiop"))
    await give_task(ada, row, (account, ACCEPT))
    for member in (ada, eve):
        made = await import_of(
            member, "di@work.example", "zoe@work.example", mode=ImportMode.VALID_ROWS
        )
        await made.set(notes=[{"code": "X", "value": "Di@work.example"}])
        stored = await desk.parts.files.save(b"Contractor email\ndi@work.example\n")
        await made.set(file_key=stored.key)
    cells = {"contractor_email": "di@work.example,", "contractor_name": "Dilara"}
    await ImportRow.create(workbook=made, number=9, cells=cells, status=RowStatus.INVALID)
    await sign_in("di@work.example", PASSWORD)
    await LetterBlock.create(company=eve.company, email_key="di@work.example")
    await StaffLink.make("DI@work.example")
    await Job.create(kind="send_otp", args={"id": "x"}, error="550 <di@work.example>: no")
    await Job.create(kind="send_account_changed", args={"email": "di@work.example"})
    session = await signed_in(account)
    await DataExport.request(session, "203.0.113.9")
    for job in await Job.filter(kind="prepare_data_export"):
        await desk.do(job)
        await job.finish()
    return await Account.get(id=account.id)


async def everything() -> dict[str, str]:
    """Return the text of every value of every table, by table."""
    client = get_connection("default")
    found = {}
    for table in await table_names(client):
        if table != "aerich":
            rows = await client.execute_query_dict(f'SELECT * FROM "{table}"')
            found[table] = "\n".join(str(value) for row in rows for value in dict(row).values())
    return found


async def test_L3_after_erasure_no_table_and_no_file_names_the_person(
    desk: Running, ada: Member, eve: Member, di: Contractor
):
    account = await stay_everywhere(ada, eve, di, desk)
    before = " ".join((await everything()).values())
    assert all(name in before for name in NAMES)

    await erase_own_account(await signed_in(account), "Di@Work.example ", "203.0.113.9")
    for job in await Job.filter(
        done_at=None, kind__in=["delete_import_file", "delete_data_export"]
    ):
        await desk.do(job)
        await job.finish()

    after = await everything()
    named = {
        (table, name)
        for table, text in after.items()
        for name in (*NAMES, "Di@work.example")
        if name.lower() in text.lower()
    }
    assert named == set()
    assert [key async for key in desk.parts.files.every_key()] == []


async def test_L3_what_must_be_kept_stays(desk: Running, ada: Member, eve: Member, di: Contractor):
    account = await stay_everywhere(ada, eve, di, desk)
    consents = await Consent.filter(account_id=account.id).count()

    await erase_own_account(await signed_in(account), account.email, "203.0.113.9")

    task = await Task.get(contractor_id=di.id)
    assert (task.title, task.amount_minor) == ("A logo", 150_000)
    assert await Consent.filter(account_id=account.id).count() == consents > 0
    [entry] = await AuditEntry.filter(action=AuditAction.ACCOUNT_ERASED)
    assert (entry.account_id, entry.company_id) == (account.id, None)
    row = await Contractor.get(id=di.id)
    assert (row.status, row.country, row.account_id) == (ContractorStatus.LEFT, "DE", account.id)
    assert Decimal(task.amount_minor) == 150_000


async def test_each_company_hears_of_it_once_with_a_new_version(
    ada: Member, eve: Member, di: Contractor
):
    [invited] = await invite(eve, ["di@work.example"], Terms())
    assert invited.contractor
    versions = {row.id: row.version for row in await Contractor.all()}
    seqs = {c.id: c.change_seq for c in await Company.all()}

    erased = await erase_address("DI@work.example")

    assert (erased.account, erased.contractors) == (True, 2)
    for company in await Company.all():
        [change] = await Change.filter(company_id=company.id, seq__gt=seqs[company.id])
        assert change.type is ChangeType.CONTRACTOR_UPDATED
        assert change.data["code"] == "ERASED"
    for row in await Contractor.all():
        assert row.version == versions[row.id] + 1
        assert is_erased(row.email_key)
    theirs = await Contractor.get(id=invited.contractor.id)
    assert theirs.status is ContractorStatus.DECLINED
    assert await Invitation.filter(status=InvitationStatus.PENDING).count() == 0


async def test_somebody_who_was_only_invited_can_be_erased_by_the_operator(
    ada: Member, bo: Contractor
):
    erased = await erase_address("bo@work.example")
    again = await erase_address("bo@work.example")

    assert (erased.account, erased.contractors) == (False, 1)
    assert (again.account, again.contractors, again.import_rows) == (False, 0, 0)
    row = await Contractor.get(id=bo.id)
    assert (row.email, row.status) == ("erased-1", ContractorStatus.DECLINED)
    [entry] = await AuditEntry.filter(action=AuditAction.CONTRACTOR_ERASED)
    assert entry.subject_id == bo.type_id
    assert await SearchWord.filter(contractor_id=bo.id, word="bo").count() == 0


async def test_the_address_is_free_for_a_stranger_afterwards(ada: Member, di: Contractor):
    await erase_address("di@work.example")

    stranger = await make_account("di@work.example")
    linked = await claim(stranger)
    [invited] = await invite(ada, ["di@work.example"], Terms())

    assert linked == []
    assert invited.contractor
    assert invited.contractor.id != di.id
    assert await Account.filter(status=AccountStatus.ERASED).count() == 1


async def test_erased_people_are_counted_by_each_company_for_itself(
    ada: Member, eve: Member, bo: Contractor, di: Contractor
):
    await invite(eve, ["di@work.example"], Terms())
    await erase_address("bo@work.example")
    await erase_address("di@work.example")

    emails = {(r.company_id, r.email) for r in await Contractor.all()}

    assert emails == {
        (ada.company_id, "erased-1"), (ada.company_id, "erased-2"), (eve.company_id, "erased-1"),
    }  # fmt: skip


async def test_all_sessions_and_codes_end(ada: Member, di: Contractor):
    account = di.account
    assert account
    _, token = await Session.open(account, SessionKind.BEARER, ip="", user_agent="")
    await sign_in("di@work.example", PASSWORD)

    await erase_address("di@work.example")

    assert await Session.of(token) is None
    assert await OtpChallenge.filter(email_key="di@work.example").count() == 0


async def test_a_longer_address_with_the_same_middle_is_left_alone(ada: Member, bo: Contractor):
    made = await import_of(ada, "jumbo@work.example", "bo@work.example.org", "bo@work.example")

    erased = await erase_address("bo@work.example")

    assert erased.import_rows == 1
    keys = {row.email_key for row in await ImportRow.filter(workbook_id=made.id)}
    assert keys == {"jumbo@work.example", "bo@work.example.org", None}


async def test_a_row_that_waited_to_be_committed_never_is(ada: Member):
    made = await import_of(ada, "bo@work.example", "zoe@work.example")

    await erase_address("bo@work.example")

    found = await Import.get(id=made.id)
    assert found.counts == {"VALID": 1, "INVALID": 1}
    row = await ImportRow.get(workbook_id=made.id, number=2)
    assert (row.status, row.cells, row.issues[0]["code"]) == (
        RowStatus.INVALID,
        {},
        "PERSON_ERASED",
    )


async def test_the_only_owner_of_a_company_stays_and_nothing_is_changed(ada: Member):
    with pytest.raises(LastOwner):
        await erase_address("ada@acme.example")

    assert await Account.exists(email_key="ada@acme.example", status=AccountStatus.ACTIVE)


async def test_of_two_owners_who_go_at_once_one_stays(ada: Member, max: Member):
    await max.set(role=Role.OWNER)

    outcomes = await asyncio.gather(
        erase_address("ada@acme.example"), erase_address("max@acme.example"), return_exceptions=True
    )

    assert sum(isinstance(outcome, LastOwner) for outcome in outcomes) == 1
    assert await Member.filter(role=Role.OWNER, status=MemberStatus.ACTIVE).count() == 1


async def test_an_owner_whose_login_is_closed_is_no_owner_to_leave_a_company_to(
    ada: Member, max: Member
):
    await max.set(role=Role.OWNER)
    await max.account.set(status=AccountStatus.DISABLED)

    with pytest.raises(LastOwner):
        await erase_address("ada@acme.example")


async def test_of_an_owner_who_is_erased_and_one_who_leaves_one_stays(ada: Member, max: Member):
    await max.set(role=Role.OWNER)
    by = await acting(max)

    outcomes = await asyncio.gather(
        erase_address("ada@acme.example"), remove_member(by, subject(max)), return_exceptions=True
    )

    assert sum(isinstance(outcome, LastOwner) for outcome in outcomes) == 1
    assert await Member.filter(role=Role.OWNER, status=MemberStatus.ACTIVE).count() == 1


async def test_whom_an_erased_employee_invited_comes_in_no_more(ada: Member, max: Member):
    await max.set(role=Role.ADMIN)
    token = await invited(max)

    await erase_address("max@acme.example")

    with pytest.raises(InvitationGone):
        await join(token)


async def test_an_employee_leaves_the_company_without_a_name(ada: Member, max: Member):
    await invite(max, ["bo@work.example"], Terms())

    await erase_address("max@acme.example")

    member = await Member.get(id=max.id)
    assert (member.name, member.status) == ("erased-1", MemberStatus.REMOVED)
    [change] = await Change.filter(type=ChangeType.MEMBER_CHANGED)
    assert change.data == {"status": "REMOVED", "code": "ERASED"}
    invitation = await Invitation.get(email_key="bo@work.example").select_related(
        "contractor__company", "invited_by"
    )
    assert invitation.inviter_name is None


async def test_it_needs_a_recent_proof_and_the_address_repeated(di: Contractor, clock: Clock):
    account = di.account
    assert account
    session = await signed_in(account)
    with pytest.raises(InvalidInput) as wrong:
        await erase_own_account(session, "bo@work.example", "")
    clock.move(minutes=11)

    with pytest.raises(StepUpRequired):
        await erase_own_account(session, "di@work.example", "")

    assert wrong.value.issues[0].code == "ADDRESS_DIFFERS"
    assert await Account.exists(email_key="di@work.example")


async def test_staff_are_erased_by_the_operator_only(sam: Account):
    with pytest.raises(NotPermitted):
        await erase_own_account(await signed_in(sam), sam.email, "")

    assert (await erase_address(sam.email)).account


async def test_whoever_was_erased_gets_no_letters(desk: Running, di: Contractor):
    account = di.account
    assert account
    await Job.create(kind="send_welcome", args={"account_id": str(account.id)})
    await erase_address("di@work.example")
    desk.mailer.sent.clear()

    await desk.do(await Job.get(kind="send_welcome"))

    assert desk.mailer.sent == []


def test_every_noun_that_points_at_a_person_is_erased_or_stays_for_a_reason():
    personal = {
        "email",
        "email_key",
        "account_id",
        "contractor_id",
        "profile_id",
        "ip",
        "user_agent",
    }
    pointing = {noun for noun in nouns() if personal & noun._meta.db_fields}

    treated: set[Any] = {trace.model for trace in TRACES} | set(STAYS) | BY_NAME
    assert pointing - treated == set()


async def test_every_table_belongs_to_a_noun_that_is_looked_at(database: str):
    tables = set(await table_names(get_connection("default"))) - {"aerich"}

    assert {noun.table() for noun in nouns()} == tables


async def test_a_former_address_that_is_somebody_elses_now_is_left_alone(
    ada: Member, di: Contractor
):
    await di.set(email="info@work.example", email_key="info@work.example")
    other = await make_account("info@work.example")
    made = await import_of(ada, "info@work.example", "di@work.example")

    await erase_address("di@work.example")

    assert (await Account.get(id=other.id)).status is AccountStatus.ACTIVE
    assert is_erased((await Contractor.get(id=di.id)).email)
    keys = {row.email_key for row in await ImportRow.filter(workbook_id=made.id)}
    assert keys == {"info@work.example", None}


async def test_what_a_relay_says_after_the_erasure_is_not_kept(ada: Member, bo: Contractor):
    invitation = await Invitation.get(contractor_id=bo.id)
    await erase_address("bo@work.example")

    await invitation.note_trouble(DeliveryStatus.BOUNCED, "550 nobody at <bo@work.example>")

    assert (await Invitation.get(id=invitation.id)).delivery_detail is None
