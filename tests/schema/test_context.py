"""The doors: whoever comes through one may do what lies behind it."""

import asyncio

import pytest

from app.surface import RequestInfo
from models import Account, Contractor, Member
from models.account import Locale
from models.company import CompanyStatus, MemberStatus
from models.problems import NotFound, NotPermitted, NotSignedIn
from schema.context import CompanyRequired, Context, preferred_locale
from tests.asking import AGENT, IP, Api, counted
from tests.conftest import make_company


async def context_of(api: Api, by: Account | Member | Contractor | None) -> Context:
    made = api.surface.context(await api.session(by), RequestInfo("request", IP, AGENT))
    assert isinstance(made, Context)
    return made


async def test_nobody_comes_through_no_door(api: Api):
    context = await context_of(api, None)

    with pytest.raises(NotSignedIn):
        _ = context.account
    with pytest.raises(NotSignedIn):
        _ = context.staff
    with pytest.raises(NotSignedIn):
        await context.member()


async def test_only_staff_come_through_their_door(api: Api, ada: Member, sam: Account):
    assert (await context_of(api, sam)).staff.id == sam.id
    with pytest.raises(NotPermitted):
        _ = (await context_of(api, ada)).staff


async def test_the_only_company_need_not_be_named(api: Api, ada: Member, eve: Member):
    context = await context_of(api, ada)

    assert (await context.member()).id == ada.id
    assert (await context.member(ada.company.type_id)).id == ada.id


@pytest.mark.parametrize("named", ["", "garbage", "cmp_", "cmp_7zzzzzzzzzzzzzzzzzzzzzzzzz"])
async def test_what_names_no_company_is_not_found(api: Api, ada: Member, named: str):
    context = await context_of(api, ada)

    with pytest.raises(NotFound) as caught:
        await context.member(named)
    assert caught.value.path == ("companyId",)


async def test_other_nouns_ids_and_other_companies_name_none(api: Api, ada: Member, eve: Member):
    context = await context_of(api, ada)

    for named in (ada.type_id, eve.company.type_id):
        with pytest.raises(NotFound):
            await context.member(named)


async def test_whoever_acts_for_several_has_to_say_for_which(api: Api, ada: Member):
    other = await make_company("Initech", ada.account)

    answer = await api.ask(
        """mutation { inviteContractors(input: { addresses: ["x@work.example"] }) {
             ... on CompanyRequired { code companies { id name } } } }""",
        by=ada,
    )

    assert answer["inviteContractors"] == {
        "code": "COMPANY_REQUIRED",
        "companies": [
            {"id": ada.company.type_id, "name": "Acme"},
            {"id": other.company.type_id, "name": "Initech"},
        ],
    }
    with pytest.raises(CompanyRequired):
        await (await context_of(api, ada)).member()


async def test_a_closed_company_can_be_named_but_is_no_choice(api: Api, ada: Member):
    other = await make_company("Initech", ada.account)
    await other.company.set(status=CompanyStatus.CLOSED)

    assert (await (await context_of(api, ada)).member()).id == ada.id
    closed = await (await context_of(api, ada)).member(other.company.type_id)
    assert closed.id == other.id
    await ada.company.set(status=CompanyStatus.CLOSED)
    with pytest.raises(NotPermitted):
        await (await context_of(api, ada)).member()


@pytest.mark.parametrize("status", [MemberStatus.REMOVED, MemberStatus.INVITED])
async def test_only_active_members_are_members(api: Api, max: Member, status: MemberStatus):
    await max.set(status=status)

    with pytest.raises(NotPermitted):
        await (await context_of(api, max)).member()
    with pytest.raises(NotFound):
        await (await context_of(api, max)).member(max.company.type_id)


async def test_memberships_are_read_once_for_an_operation(api: Api, ada: Member):
    context = await context_of(api, ada)

    with counted() as statements:
        await asyncio.gather(*[context.member() for _ in range(5)], context.memberships())

    assert len(statements) == 1


async def test_a_company_registered_a_moment_ago_can_be_acted_for(api: Api, sam: Account):
    answer = await api.ask(
        """mutation {
          before: inviteContractors(input: { addresses: ["x@work.example"] }) { __typename }
          registerCompany(input: { company: { name: "Hooli", country: "US" } }) { __typename }
          after: inviteContractors(input: { addresses: ["x@work.example"] }) { __typename }
        }""",
        by=sam,
    )

    assert [found["__typename"] for found in answer.data.values()] == [
        "NotPermitted",
        "RegisterCompanyPayload",
        "InviteContractorsPayload",
    ]


@pytest.mark.parametrize(
    ("header", "chosen"),
    [
        (None, None),
        ("", None),
        ("ru", "ru"),
        ("ru-RU,ru;q=0.9,en;q=0.8", "ru"),
        ("en-GB, ru;q=0.1", "en"),
        ("de, fr;q=0.9, ru ; q=0.2", "ru"),
        ("en;q=0.1, ru;q=0.2", "ru"),
        ("ru;q=0, en;q=0.001", "en"),
        ("ru;q=nan, ru;q=inf, ru;q=2, ru;q=-1", None),
        ("rum, engl", None),
        ("*", None),
        ("de," * 10_000 + "ru", None),
    ],
)
def test_the_browsers_wish_is_read_by_its_weights(header: str | None, chosen: str | None):
    assert preferred_locale(header) == chosen


async def test_an_accounts_language_counts_before_the_browsers(api: Api, ada: Member):
    account = await Account.get(id=ada.account_id)
    await account.set(locale=Locale.RU)
    document = '{ company(id: "x") { id } nodes(ids: []) { id } staff { __typename } }'

    signed_in = await api.ask(document, by=account, language="en")
    nobody = await api.ask("{ staff { __typename } }", language="ru-RU,ru")
    silent = await api.ask("{ staff { __typename } }")

    assert signed_in.errors[0]["message"] == "У вас нет права на это действие."
    assert nobody.errors[0]["message"] == "Сначала войдите в систему."
    assert silent.errors[0]["message"] == "Sign in first."
