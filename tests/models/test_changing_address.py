"""Another address: proven, told to the old one, followed by the teams' rows."""

import asyncio

import pytest

from models import (
    Account,
    AuditEntry,
    Change,
    Contractor,
    FormerAddress,
    Import,
    Invitation,
    Job,
    Member,
    OtpChallenge,
    SearchWord,
    Task,
)
from models.change import ChangeType
from models.changing_address import begin_address_change, finish_address_change
from models.consent import Origin
from models.contractor import ContractorStatus
from models.imports.committing import commit_chunk, commit_import
from models.imports.imported import ImportMode, ImportStatus
from models.invitation import InvitationStatus
from models.inviting import InviteOutcome, Terms, invite
from models.joining import SAME_PERSON, claim
from models.moving import ACCEPT, SUBMIT, move_own_task
from models.otp import CodeExpired, OtpPurpose, WrongCode
from models.problems import InvalidInput, NotSignedIn
from models.recovering import answer, recover
from models.recovery import Recovery
from models.session import Session, SessionKind, StepUpRequired
from models.signing_in import verify_otp
from tests.asking import give_task, import_of
from tests.conftest import Clock, make_account
from tests.models.devices import session_of
from tests.models.following import excluded

IP = "203.0.113.9"
NEW = "Di.New@home.example"


async def newest() -> OtpChallenge:
    found = await OtpChallenge.filter(purpose=OtpPurpose.EMAIL_CHANGE).order_by("-id").first()
    assert found
    return found


async def move(contractor: Contractor, to: str = NEW) -> Session:
    assert contractor.account_id
    session = await session_of(await Account.get(id=contractor.account_id))
    await begin_address_change(session, to)
    asked = await newest()
    await finish_address_change(session, asked.id, asked.current_code(), ip=IP)
    return session


async def row(contractor: Contractor) -> Contractor:
    return await Contractor.get(id=contractor.id)


async def test_P12_the_new_mailbox_proves_itself_and_the_old_address_is_told(di: Contractor):
    account = di.account
    assert account
    session = await session_of(account)

    sent = await begin_address_change(session, NEW)

    asked = await newest()
    assert (asked.type_id, asked.email) == (sent.challenge_id, NEW)
    assert (await Account.get(id=account.id)).email == "di@work.example"

    await finish_address_change(session, asked.id, asked.current_code(), ip=IP)

    moved = await Account.get(id=account.id)
    assert (moved.email, moved.email_key) == (NEW, NEW.lower())
    job = await Job.get(kind="send_account_changed")
    assert job.args == {
        "account_id": str(account.id), "change": "ADDRESS", "email": "di@work.example",
    }  # fmt: skip
    entry = await AuditEntry.get(action="ADDRESS_CHANGED")
    assert entry.data == {"before": "d***@w***.example", "after": "D***@h***.example"}


async def test_P12_it_needs_a_recent_proof(di: Contractor, clock: Clock):
    assert di.account
    session = await session_of(di.account)
    clock.move(minutes=11)

    with pytest.raises(StepUpRequired):
        await begin_address_change(session, NEW)


async def test_P3_the_code_counts_only_in_the_session_that_asked_and_only_for_this(
    di: Contractor, ada: Member
):
    assert di.account
    session = await session_of(di.account)
    await begin_address_change(session, NEW)
    asked = await newest()
    code = asked.current_code()

    for other in (await session_of(di.account), await session_of(ada.account)):
        with pytest.raises(CodeExpired):
            await finish_address_change(other, asked.id, code, ip=IP)
    with pytest.raises(CodeExpired):
        await verify_otp(asked.id, code, SessionKind.BEARER, Origin(IP, ""))

    assert (await finish_address_change(session, asked.id, code, ip=IP)).email == NEW


async def test_a_wrong_code_counts(di: Contractor):
    assert di.account
    session = await session_of(di.account)
    await begin_address_change(session, NEW)
    asked = await newest()
    wrong = f"{(int(asked.current_code()) + 1) % 1_000_000:06}"

    with pytest.raises(WrongCode) as refused:
        await finish_address_change(session, asked.id, wrong, ip=IP)

    assert refused.value.attempts_left == 4
    assert (await newest()).attempts_left == 4


async def test_a_session_that_ended_meanwhile_changes_nothing(di: Contractor):
    assert di.account
    session = await session_of(di.account)
    await begin_address_change(session, NEW)
    asked = await newest()
    await session.end()

    with pytest.raises(NotSignedIn):
        await finish_address_change(session, asked.id, asked.current_code(), ip=IP)

    assert (await Account.get(id=di.account_id)).email == "di@work.example"


async def test_P6_an_address_that_has_an_account_answers_the_same(di: Contractor, ada: Member):
    assert di.account
    session = await session_of(di.account)

    sent = await begin_address_change(session, "ADA@acme.example")

    asked = await newest()
    assert sent.challenge_id == asked.type_id
    assert asked.letter == "ADDRESS_TAKEN"
    with pytest.raises(WrongCode):  # no code was mailed; the right one would not count
        await finish_address_change(session, asked.id, asked.current_code(), ip=IP)


async def test_an_address_that_got_an_account_meanwhile_stays_its_own(di: Contractor):
    assert di.account
    session = await session_of(di.account)
    await begin_address_change(session, NEW)
    asked = await newest()
    await make_account(NEW)

    with pytest.raises(CodeExpired):
        await finish_address_change(session, asked.id, asked.current_code(), ip=IP)


@pytest.mark.parametrize("email", ["di@work.example", "no address", "ди@work.example"])
async def test_what_is_no_new_address_is_refused(di: Contractor, email: str):
    assert di.account
    session = await session_of(di.account)

    with pytest.raises(InvalidInput) as refused:
        await begin_address_change(session, email)

    assert refused.value.issues[0].path == ("email",)


async def test_another_spelling_of_the_same_address_is_welcome(di: Contractor):
    await move(di, "Di@work.example")

    assert (await row(di)).email == "Di@work.example"
    assert await FormerAddress.all().count() == 0


async def test_other_sessions_links_and_codes_end(di: Contractor):
    assert di.account
    other = await session_of(di.account)
    await recover("di@work.example")
    recovery = await Recovery.get()

    kept = await move(di)

    assert (await Session.get(id=other.id)).revoked_at
    assert (await Session.get(id=kept.id)).revoked_at is None
    assert await answer(recovery) is None


async def test_the_teams_rows_follow_and_each_company_is_told(
    di: Contractor, ada: Member, eve: Member
):
    await invite(eve, ["di@work.example"], Terms())
    assert di.account
    await claim(di.account)
    version = (await row(di)).version

    await move(di)

    rows = await Contractor.filter(account_id=di.account_id)
    assert {(c.email, c.email_key) for c in rows} == {(NEW, NEW.lower())}
    assert (await row(di)).version == version + 1
    told = [
        c
        for c in await Change.filter(type=ChangeType.CONTRACTOR_UPDATED)
        if c.data == {"columns": ["email"]}
    ]
    assert {c.company_id for c in told} == {ada.company_id, eve.company_id}
    assert NEW not in str([c.data for c in told])
    assert await SearchWord.exists(contractor_id=di.id, word="home")
    assert not await SearchWord.exists(contractor_id=di.id, word="work")


async def test_a_team_that_was_left_learns_nothing(di: Contractor):
    await Contractor.filter(id=di.id).update(status=ContractorStatus.LEFT)

    await move(di)

    assert (await row(di)).email == "di@work.example"


async def test_the_old_address_leads_to_the_same_row_for_a_year(
    di: Contractor, ada: Member, clock: Clock
):
    await move(di)

    [known] = await invite(ada, ["di@work.example"], Terms())
    clock.move(days=366)
    [new] = await invite(ada, ["di@work.example"], Terms())

    assert known.outcome is InviteOutcome.ALREADY_ACTIVE
    assert known.contractor
    assert known.contractor.id == di.id
    assert new.outcome is InviteOutcome.INVITED


async def test_both_addresses_in_one_list_are_one_person(di: Contractor, ada: Member):
    await move(di)

    found = await invite(ada, [NEW, "di@work.example"], Terms())

    assert [f.outcome for f in found] == [InviteOutcome.ALREADY_ACTIVE, InviteOutcome.DUPLICATE]
    assert {f.contractor.id for f in found if f.contractor} == {di.id}


async def test_whoever_left_is_invited_again_where_the_person_is_now(di: Contractor, ada: Member):
    await move(di)
    await Contractor.filter(id=di.id).update(status=ContractorStatus.EXCLUDED)

    [found] = await invite(ada, ["di@work.example"], Terms())

    assert found.outcome is InviteOutcome.REINVITED
    assert (await Invitation.all().order_by("-id").first()).email == NEW  # type: ignore[union-attr]


async def test_another_company_knows_nothing_of_the_old_address(di: Contractor, eve: Member):
    await move(di)

    [found] = await invite(eve, ["di@work.example"], Terms())

    assert found.outcome is InviteOutcome.INVITED
    assert found.contractor
    assert found.contractor.email == "di@work.example"


async def test_going_back_makes_the_address_current_again(di: Contractor, clock: Clock):
    await move(di)
    clock.move(minutes=2)

    await move(di, "di@work.example")

    assert (await row(di)).email_key == "di@work.example"
    assert [f.email_key for f in await FormerAddress.all()] == [NEW.lower()]


async def test_another_row_for_the_new_address_is_closed_and_the_cards_link_to_each_other(
    di: Contractor, ada: Member
):
    [other] = await invite(ada, [NEW], Terms())
    assert other.contractor

    await move(di)

    twin, mine = await row(other.contractor), await row(di)
    assert (twin.status, twin.exclude_reason) == (ContractorStatus.EXCLUDED, SAME_PERSON)
    assert (twin.same_as_id, mine.same_as_id) == (mine.id, twin.id)
    assert (mine.email_key, mine.status) == (NEW.lower(), ContractorStatus.ACTIVE)
    assert twin.email == NEW
    invitation = await Invitation.get(contractor_id=twin.id)
    assert (invitation.status, invitation.token) == (InvitationStatus.REVOKED, None)
    told = await Change.filter(contractor_id=twin.id, type=ChangeType.CONTRACTOR_UPDATED)
    assert [c.data["same_as"] for c in told] == [mine.type_id]


async def test_invitations_to_the_new_address_wait_for_the_next_sign_in(
    di: Contractor, eve: Member
):
    [other] = await invite(eve, [NEW], Terms())
    await move(di)
    assert other.contractor
    assert (await row(other.contractor)).status is ContractorStatus.INVITED

    await claim(await Account.get(id=di.account_id))

    assert (await row(other.contractor)).account_id == di.account_id


async def test_an_import_with_the_old_address_finds_the_row(di: Contractor, ada: Member):
    made = await import_of(ada, "di@work.example", "new@work.example")
    await move(di)
    await commit_import(ada, made.id, ImportMode.VALID_ROWS)

    while await commit_chunk(made.id):
        pass

    assert (await Import.get(id=made.id)).status is ImportStatus.COMMITTED
    assert await Task.filter(contractor_id=di.id).count() == 1


async def test_of_twenty_who_enter_the_code_at_once_one_wins(di: Contractor):
    assert di.account
    session = await session_of(di.account)
    await begin_address_change(session, NEW)
    asked = await newest()
    code = asked.current_code()

    done = await asyncio.gather(
        *(finish_address_change(session, asked.id, code, ip=IP) for _ in range(20)),
        return_exceptions=True,
    )

    assert [type(d) for d in done].count(Account) == 1
    assert await Job.filter(kind="send_account_changed").count() == 1


async def test_whoever_is_invited_again_and_moves_on_takes_no_row_along(
    ada: Member, di: Contractor, dilara: Account
):
    task = await give_task(ada, di, (dilara, ACCEPT))
    await excluded(ada, di)
    await invite(ada, [di.email], Terms())

    await move(await row(di))

    assert (await row(di)).email == di.email
    assert (await move_own_task(dilara, task.id, SUBMIT, result="Here")).contractor_id == di.id
