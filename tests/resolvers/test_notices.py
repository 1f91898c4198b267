"""What is new for a person, as the person's page asks for it."""

import pytest

from models import Account, Contractor, Member, MemberInvitation, Notice
from models.account import Locale
from models.company import MemberStatus, Role
from models.invitation import InvitationStatus
from models.inviting import Terms, invite
from models.joining import claim
from tests.asking import Api, document, give_task
from tests.conftest import make_account
from tests.models.hiring import invited
from tests.resolvers.test_onboarding import ACCEPT, DECLINE, MINE, REPORT

NEWS = document("notices")
READ = document("mark-notices-read")


@pytest.mark.parametrize(
    ("locale", "text"),
    [(Locale.EN, "New tasks from Acme: 1."), (Locale.RU, "Новые задания от «Acme»: 1.")],
)
async def test_the_page_says_what_the_letter_says_in_the_persons_language(
    api: Api, ada: Member, di: Contractor, dilara: Account, locale: Locale, text: str
):
    await dilara.set(locale=locale)
    await give_task(ada, di)

    found = (await api.ask(NEWS, by=dilara))["viewer"]["notices"]

    newest, oldest = found["nodes"]
    assert (newest["kind"], newest["text"], newest["readAt"]) == ("TASKS_WAITING", text, None)
    assert newest["company"]["name"] == "Acme"
    assert oldest["kind"] == "ADDED_TO_TEAM"


async def test_what_is_read_is_unread_no_more(
    api: Api, ada: Member, di: Contractor, dilara: Account
):
    await give_task(ada, di)
    [newest, _] = (await api.ask(NEWS, by=dilara))["viewer"]["notices"]["nodes"]

    answer = await api.ask(READ, {"input": {"ids": [newest["id"]]}}, by=dilara)

    assert answer["markNoticesRead"] == {"unread": 1}
    left = (await api.ask(NEWS, {"unread": True}, by=dilara))["viewer"]["notices"]
    assert left["totalCount"] == 1
    assert left["nodes"][0]["kind"] == "ADDED_TO_TEAM"
    assert (await api.ask(READ, {"input": {}}, by=dilara))["markNoticesRead"] == {"unread": 0}


async def test_T1_nobody_else_sees_or_reads_a_notice(
    api: Api, ada: Member, di: Contractor, dilara: Account, eve: Member
):
    [notice] = await Notice.filter(account=dilara)
    node = "query ($id: ID!) { node(id: $id) { id __typename } }"

    for other in (ada, eve):
        answer = await api.ask(READ, {"input": {"ids": [notice.type_id]}}, by=other)
        assert answer["markNoticesRead"]["code"] == "NOT_FOUND"
        assert (await api.ask(node, {"id": notice.type_id}, by=other))["node"] is None
        assert (await api.ask(NEWS, by=other))["viewer"]["notices"]["totalCount"] == 0
    mine = await api.ask(node, {"id": notice.type_id}, by=dilara)
    assert mine["node"] == {"id": notice.type_id, "__typename": "Notice"}


async def test_two_companies_of_one_person_learn_nothing_of_each_other(
    api: Api, ada: Member, eve: Member, di: Contractor, dilara: Account
):
    await invite(eve, [dilara.email], Terms())
    [theirs] = await claim(dilara)
    await give_task(eve, theirs)

    found = (await api.ask(NEWS, by=dilara))["viewer"]["notices"]["nodes"]

    assert {notice["company"]["name"] for notice in found} == {"Acme", "Globex"}
    for member in (ada, eve):
        assert (await api.ask(NEWS, by=member))["viewer"]["notices"]["nodes"] == []


# invitations to act for a company wait beside those to teams


@pytest.fixture
async def kit(ada: Member, eve: Member) -> Account:
    """Somebody whom Acme wants as a colleague and Globex on its team."""
    account = await make_account("kit@acme.example")
    await invited(ada)
    await invite(eve, [account.email], Terms())
    return account


async def pending(api: Api, by: Account) -> list[tuple[str, str, str | None, str]]:
    found = (await api.ask(MINE, by=by))["viewer"]["pendingInvitations"]
    return [(each["companyName"], each["kind"], each["role"], each["id"]) for each in found]


async def test_an_invitation_to_be_a_colleague_waits_and_is_accepted_by_id(api: Api, kit: Account):
    [acme, globex] = await pending(api, kit)
    assert acme[:3] == ("Acme", "MEMBER", "MANAGER")
    assert globex[:3] == ("Globex", "CONTRACTOR", None)

    first = await api.ask(ACCEPT, {"input": {"invitationId": acme[3]}}, by=kit)
    again = await api.ask(ACCEPT, {"input": {"invitationId": acme[3]}}, by=kit)

    assert first["acceptInvitation"]["company"] == {"name": "Acme"}
    assert again.data == first.data
    member = await Member.get(account=kit)
    assert (member.role, member.status) == (Role.MANAGER, MemberStatus.ACTIVE)
    assert [each[0] for each in await pending(api, kit)] == ["Globex"]


@pytest.mark.parametrize("act", [DECLINE, REPORT])
async def test_it_is_declined_and_reported_by_id(api: Api, kit: Account, act: str):
    [acme, _] = await pending(api, kit)

    for _ in range(2):
        answer = await api.ask(act, {"input": {"invitationId": acme[3]}}, by=kit)
        [found] = answer.data.values()
        assert found["__typename"].endswith("InvitationPayload")

    assert [each[0] for each in await pending(api, kit)] == ["Globex"]
    assert (await MemberInvitation.get()).status is InvitationStatus.DECLINED


async def test_T1_nobody_answers_anothers_invitation_to_be_a_colleague(
    api: Api, kit: Account, eve: Member
):
    [acme, _] = await pending(api, kit)
    stranger = await make_account("stranger@work.example")

    for act in (ACCEPT, DECLINE, REPORT):
        for by in (stranger, eve):
            answer = await api.ask(act, {"input": {"invitationId": acme[3]}}, by=by)
            [found] = answer.data.values()
            assert found["code"] == "NOT_FOUND"

    assert (await MemberInvitation.get()).status is InvitationStatus.PENDING


async def test_an_expired_one_waits_no_more(api: Api, kit: Account):
    await MemberInvitation.all().update(status=InvitationStatus.EXPIRED)

    assert [each[0] for each in await pending(api, kit)] == ["Globex"]


async def test_a_company_that_was_reported_is_gone_from_both(api: Api, ada: Member, kit: Account):
    await invite(ada, [kit.email], Terms())
    [acme, _, team] = await pending(api, kit)
    assert team[:2] == ("Acme", "CONTRACTOR")

    await api.ask(REPORT, {"input": {"invitationId": acme[3]}}, by=kit)

    assert [each[0] for each in await pending(api, kit)] == ["Globex"]
