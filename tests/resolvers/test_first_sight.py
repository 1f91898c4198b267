"""Until the person signs in, the row of somebody with an account is the row of a stranger (V6).

What is compared is read from the schema: what is added to it later is compared, too.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    get_named_type,
    get_nullable_type,
    is_leaf_type,
    is_list_type,
)

from app.graphql import schema
from models import Account, Contractor, Member, PaymentMethod, Profile
from models.base import now
from models.inviting import Terms, invite
from models.joining import claim
from models.policy import ExistingAccountPolicy
from models.profile import PaymentMethodKind, PaymentMethodStatus, ProfileOrigin
from models.registration import register
from models.session import Session, SessionKind
from models.standing import derive
from tests.asking import Api
from tests.conftest import COMPLETE, ORIGIN, agreement_ids, make_account, with_policy
from tests.models.identity import verified

BUILT = schema._schema
DEEPEST = 6
KNOWN, STRANGER = ("known1@work.example", "known2@work.example"), (
    "other1@work.example", "other2@work.example",
)  # fmt: skip
_ID = re.compile(r"[a-z]{3}_[0-7][0-9a-hjkmnp-tv-z]{25}")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT[0-9:.]+Z")
_PASSING = {"cursor", "startCursor", "endCursor", "seq", "seconds"}


def selection(type_name: str, above: tuple[str, ...] = ()) -> str:
    """Everything that can be selected of a type, once on each way down."""
    kind: Any = BUILT.get_type(type_name)
    parts = []
    for name, field in kind.fields.items():
        inner = get_named_type(field.type)
        if name == "edges" or any(_is_due(argument) for argument in field.args.values()):
            continue
        if is_leaf_type(inner):
            parts.append(name)
        elif inner.name not in above and len(above) < DEEPEST and hasattr(inner, "fields"):
            first = "(first: 3)" if "first" in field.args else ""
            if under := selection(inner.name, (*above, type_name)):
                parts.append(f"{name}{first} {{ {under} }}")
    return " ".join(parts)


def _is_due(argument: Any) -> bool:
    return str(argument.type).endswith("!") and argument.default_value is None


FIELDS = {
    name: field
    for name, field in BUILT.get_type("Contractor").fields.items()  # type: ignore[union-attr]
    if not any(_is_due(argument) for argument in field.args.values())
}


def plain(shown: Any, name: str = "") -> Any:
    """What is left without ids, moments and places in lists, which differ for any two."""
    match shown:
        case dict():
            return {key: plain(value, key) for key, value in shown.items()}
        case list():
            return [plain(value) for value in shown]
        case str() if name not in _PASSING:
            text = re.sub(r"(known|other)\d@", "who@", shown)
            return _MOMENT.sub("a moment", _ID.sub("an id", text))
    return "passing" if name in _PASSING and shown is not None else shown


async def made_known(email: str, eve: Member) -> Account:
    """Somebody with everything that an account can have, busy on another company's team."""
    account = await make_account(email, phone="+4915123456789", phone_verified_at=now())
    await invite(eve, [email], Terms())
    await claim(account)
    await register(account, COMPLETE | {"first_name": "Zebulon"}, await agreement_ids(), ORIGIN)
    await verified(account)
    profile = await Profile.get(account_id=account.id)
    assert profile.origin in (ProfileOrigin.INVITATION, ProfileOrigin.SELF)
    await PaymentMethod.create(
        profile=profile, kind=PaymentMethodKind.CARD, mask="•••• 4242", currency="EUR",
        status=PaymentMethodStatus.LINKED,
    )  # fmt: skip
    await Session.open(account, SessionKind.BEARER, ip="", user_agent="")
    return account


@pytest.fixture
async def rows(ada: Member, eve: Member) -> dict[str, Contractor]:
    """By address: two with accounts, invited like two without, in turns of who comes first."""
    for email in KNOWN:
        await made_known(email, eve)
    emails = [KNOWN[0], STRANGER[0], STRANGER[1], KNOWN[1]]
    invited = await invite(ada, emails, Terms(feature="Art"))
    found = {each.address: each.contractor for each in invited if each.contractor}
    await derive(list(found.values()))  # whatever happens to facts, they are not this company's
    return {email: await Contractor.get(id=row.id) for email, row in found.items()}


@pytest.mark.parametrize("field", sorted(FIELDS))
async def test_V6_no_field_of_the_row_tells_an_account_from_none(
    api: Api, ada: Member, rows: dict[str, Contractor], field: str
):
    inner = get_named_type(FIELDS[field].type)
    under = "" if is_leaf_type(inner) else f"{{ {selection(inner.name, ('Contractor',))} }}"
    document = f"query($id: ID!) {{ company {{ contractor(id: $id) {{ {field} {under} }} }} }}"

    seen = {
        email: (await api.ask(document, {"id": rows[email].type_id}, by=ada))["company"]
        for email in (KNOWN[0], STRANGER[0])
    }

    known, stranger = (plain(seen[email]) for email in (KNOWN[0], STRANGER[0]))
    assert known == stranger
    assert known["contractor"] is not None


async def test_V6_who_waits_to_be_asked_looks_like_a_stranger_after_signing_in(
    api: Api, ada: Member, rows: dict[str, Contractor]
):
    with_policy(existing_account_policy=ExistingAccountPolicy.CONFIRM)
    await claim(await Account.get(email_key=KNOWN[0]))
    fields = [name for name, f in FIELDS.items() if is_leaf_type(get_named_type(f.type))]
    document = f"query($id: ID!) {{ company {{ contractor(id: $id) {{ {' '.join(fields)} }} }} }}"

    known, stranger = [
        plain((await api.ask(document, {"id": rows[email].type_id}, by=ada))["company"])
        for email in (KNOWN[0], STRANGER[0])
    ]

    assert known == stranger


def values_of(kind: Any, depth: int = 2) -> Iterator[Any]:
    """Some values of an input type: every value of an enum, each field of an object by itself."""
    kind = get_nullable_type(kind)
    if is_list_type(kind):
        yield from ([value] for value in values_of(kind.of_type, depth))
    elif isinstance(kind, GraphQLEnumType):
        yield from kind.values
    elif isinstance(kind, GraphQLInputObjectType):
        if depth:
            for name, field in kind.fields.items():
                yield from ({name: value} for value in values_of(field.type, depth - 1))
    elif kind.name == "Boolean":
        yield from (True, False)
    elif kind.name == "DateTime":
        yield from ("2000-01-01T00:00:00Z", "2100-01-01T00:00:00Z")
    elif kind.name == "Date":
        yield from ("2000-01-01", "2100-01-01")
    elif kind.name in ("String", "CountryCode"):
        yield "DE"


LIST = """query($filter: ContractorFilter, $search: String, $sort: ContractorSort) { company {
  contractors(filter: $filter, search: $search, sort: $sort) { totalCount nodes { email } } } }"""


async def listed(api: Api, ada: Member, **asked: Any) -> list[str]:
    found = (await api.ask(LIST, asked, by=ada))["company"]["contractors"]
    emails = [node["email"] for node in found["nodes"]]
    assert found["totalCount"] == len(emails)
    return emails


async def test_V6_no_filter_tells_an_account_from_none(
    api: Api, ada: Member, rows: dict[str, Contractor]
):
    filters = list(values_of(BUILT.get_type("ContractorFilter")))
    hits = 0

    for chosen in filters:
        found = set(await listed(api, ada, filter=chosen))
        assert found in (set(), set(rows)), json.dumps(chosen)
        hits += bool(found)

    assert 0 < hits < len(filters)


async def test_V6_no_order_tells_an_account_from_none(
    api: Api, ada: Member, rows: dict[str, Contractor]
):
    kind: Any = BUILT.get_type("ContractorSort")
    fields = get_named_type(kind.fields["field"].type).values

    for field in fields:
        for direction in ("ASC", "DESC"):
            order = await listed(api, ada, sort={"field": field, "direction": direction})
            places = [order.index(KNOWN[n]) < order.index(STRANGER[n]) for n in (0, 1)]
            by_address = sorted(order) in (order, order[::-1])
            assert places[0] is not places[1] or by_address, (field, direction)


@pytest.mark.parametrize("words", ["zebulon", "alvarez", "torstr", "berlin", "de", "4242"])
async def test_V6_search_finds_nothing_that_only_the_account_knows(
    api: Api, ada: Member, rows: dict[str, Contractor], words: str
):
    assert await listed(api, ada, search=words) == []


async def test_V6_counts_do_not_tell_either(api: Api, ada: Member, rows: dict[str, Contractor]):
    asked = "{ company { onboarding { byStage { stage count } byStatus { status count } } } }"

    counts = (await api.ask(asked, by=ada))["company"]["onboarding"]

    for counted in counts.values():
        assert {each["count"] for each in counted} <= {0, 4}


async def test_V6_the_test_would_notice(api: Api, ada: Member, rows: dict[str, Contractor]):
    await claim(await Account.get(email_key=KNOWN[0]))

    assert await listed(api, ada, search="zebulon") == [KNOWN[0]]
    assert await listed(api, ada, filter={"status": ["ACTIVE"]}) == [KNOWN[0]]
