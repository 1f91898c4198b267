import asyncio
from base64 import urlsafe_b64decode
from hashlib import sha256

import pytest

from models import Account, AuditEntry, Change, Contractor, Invitation, Job, Member, Profile
from models.contractor import ContractorStatus
from models.invitation import InvitationGone, InvitationStatus, LetterKind
from models.otp import CodeExpired, WrongCode
from models.problems import InvalidInput
from models.profile import ProfileOrigin
from models.signing_in import SignedIn, SignInRequired, sign_in
from models.signing_up import accept_invitation
from tests.conftest import PASSWORD, Clock, agreement_ids, make_account, token_of, with_policy
from tests.models.entering import HERE, TYPED, accept, answer, challenge_of, enter


async def test_accepting_makes_the_account_and_joins_the_team(ada: Member, bo: Contractor):
    done = await enter(await accept(bo))

    row = await Contractor.get(id=bo.id)
    assert row.account_id == done.account.id
    assert row.status is ContractorStatus.ONBOARDING
    assert row.joined_at
    invitation = await Invitation.get(contractor=bo)
    assert (invitation.status, invitation.token) == (InvitationStatus.ACCEPTED, None)
    assert (await Profile.get(account=done.account)).origin is ProfileOrigin.INVITATION
    assert await Job.filter(kind__in=["send_welcome", "send_notices"]).count() == 0


async def test_V4_a_forwarded_link_is_worthless_without_the_mailbox(ada: Member, bo: Contractor):
    sent = await accept(bo)

    code_goes_to = await challenge_of(sent)
    assert code_goes_to.email == "bo@work.example"
    for _ in range(4):
        assert isinstance(await answer(sent), WrongCode)
    assert isinstance(await answer(sent), CodeExpired)
    assert await Account.filter(email_key="bo@work.example").count() == 0
    assert (await Contractor.get(id=bo.id)).status is ContractorStatus.INVITED


async def test_V1_a_link_works_once(ada: Member, bo: Contractor):
    token = await token_of(bo)
    await enter(await accept(bo))

    with pytest.raises(InvitationGone):
        await accept_invitation(token, TYPED, await agreement_ids(), HERE)


async def test_V1_a_link_is_192_bits_of_which_the_hash_stays(ada: Member, bo: Contractor):
    token = await token_of(bo)

    invitation = await Invitation.get(contractor=bo)

    assert len(urlsafe_b64decode(token)) == 24
    assert invitation.token_hash == sha256(token.encode()).hexdigest()
    await invitation.note_sent("<1@muster.example>", LetterKind.INVITATION)
    assert token not in str((await Invitation.filter(contractor=bo).values())[0])


async def test_V2_the_token_is_in_no_event_no_job_and_no_audit_entry(ada: Member, bo: Contractor):
    token = await token_of(bo)
    await enter(await accept(bo))

    for noun in (Change, Job, AuditEntry, Contractor, Member):
        assert token not in str(await noun.all().values())


async def test_V5_a_link_that_was_replaced_before_the_code_is_gone(ada: Member, bo: Contractor):
    sent = await accept(bo)
    await Invitation.filter(contractor=bo).update(token_hash="another")

    with pytest.raises(InvitationGone):
        await enter(sent)

    assert await Account.filter(email_key="bo@work.example").count() == 0
    with pytest.raises(CodeExpired):
        await enter(sent)


async def test_V5_declining_before_the_code_wins(ada: Member, bo: Contractor):
    sent = await accept(bo)
    await (await Invitation.get(contractor=bo)).decline()

    with pytest.raises(InvitationGone):
        await enter(sent)


async def test_L7_declining_and_entering_the_code_at_once_end_one_way(ada: Member, bo: Contractor):
    sent = await accept(bo)
    invitation = await Invitation.get(contractor=bo)

    found = await asyncio.gather(enter(sent), invitation.decline(), return_exceptions=True)

    row = await Contractor.get(id=bo.id)
    accepted = isinstance(found[0], SignedIn)
    assert accepted is (found[1] is not None)
    assert row.status is (ContractorStatus.ONBOARDING if accepted else ContractorStatus.DECLINED)


async def test_an_overdue_link_is_gone(ada: Member, bo: Contractor, clock: Clock):
    clock.move(days=15)

    with pytest.raises(InvitationGone):
        await accept(bo)


async def test_an_invited_person_with_an_account_signs_in_instead(ada: Member, bo: Contractor):
    await make_account("bo@work.example")
    sent = await accept(bo)

    with pytest.raises(SignInRequired):
        await enter(sent)
    await enter(await sign_in("bo@work.example", PASSWORD))

    assert (await Contractor.get(id=bo.id)).status is ContractorStatus.ONBOARDING


@pytest.mark.parametrize("token", ["", "guessed", "\ud800"])
async def test_a_guessed_link_is_gone(database: str, token: str):
    with pytest.raises(InvitationGone):
        await accept_invitation(token, TYPED, await agreement_ids(), HERE)


@pytest.mark.parametrize(
    "password", ["Globex-Globex", "initech initech", "bo@work.example", "Acme at Globex"]
)
async def test_P1_a_password_is_not_made_of_what_the_invitation_names(
    ada: Member, bo: Contractor, password: str
):
    with_policy(product="Initech")
    await ada.company.set(legal_name="Globex")
    token = await token_of(bo)

    with pytest.raises(InvalidInput) as refused:
        await accept_invitation(token, password, await agreement_ids(), HERE)

    assert [issue.code for issue in refused.value.issues] == ["PASSWORD_OWN_NAME"]
