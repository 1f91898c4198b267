"""Every place that takes an id or a cursor, with all that is none: one answer, and no fault.

The places are read from the schema; a new one is asked as soon as it is there.
"""

import base64
from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest
from graphql import (
    GraphQLField,
    GraphQLObjectType,
    get_named_type,
    get_nullable_type,
    is_leaf_type,
    is_list_type,
    is_required_argument,
)

from app.execution import StreamFailed
from app.graphql import schema
from models import Account, Contractor, Import, Member
from models.base import new_id
from models.typeid import encode
from schema import cursors
from schema.change import position
from schema.cursors import write_cursor
from tests.asking import Answer, Api, By, import_of, soon
from tests.conftest import with_policy
from tests.models.talking import opened

BUILT = schema._schema
# How to come to a field of a type: as whom, and by what.
ROADS = {
    "Query": ("ada", "{field}"),
    "Company": ("ada", "company {{ {field} }}"),
    "Onboarding": ("ada", "company {{ onboarding {{ {field} }} }}"),
    "Viewer": ("di", "viewer {{ {field} }}"),
    "ViewerTeam": ("di", "viewer {{ teams {{ {field} }} }}"),
    "Staff": ("sam", "staff {{ {field} }}"),
    "Import": ("ada", 'company {{ import(id: "{made}") {{ {field} }} }}'),
    "Contractor": ("ada", 'company {{ contractor(id: "{di}") {{ {field} }} }}'),
    "SupportThread": ("di", 'node(id: "{thread}") {{ ... on SupportThread {{ {field} }} }}'),
    "ReviewedSupportThread": ("sam", 'staff {{ supportThread(id: "{thread}") {{ {field} }} }}'),
    "Subscription": ("ada", "{field}"),
}
Place = tuple[str, str, str]  # type, field, argument


def places(scalar: str) -> list[Place]:
    """Every argument of that type, on every field of every object."""
    return [
        (holder.name, name, argument)
        for holder in BUILT.type_map.values()
        if isinstance(holder, GraphQLObjectType) and holder is not BUILT.mutation_type
        for name, field in holder.fields.items()
        for argument, takes in field.args.items()
        if get_named_type(takes.type).name == scalar
    ]


BAD_IDS: dict[str, Callable[[str], str]] = {
    "empty": lambda id: "",
    "garbage": lambda id: "garbage",
    "of another noun": lambda id: "zzz" + id[3:],
    "of no noun": lambda id: id[4:],
    "in capitals": lambda id: id.upper(),
    "too big for 16 bytes": lambda id: id[:4] + "8" + id[5:],
    "a letter too long": lambda id: id + "0",
    "a letter too short": lambda id: id[:-1],
    "with a letter that is none": lambda id: id[:-1] + "u",
    "with another digit": lambda id: id[:-1] + "٣",
    "with a zero byte": lambda id: id + "\0",
    "of zero bytes": lambda id: "\0" * 30,
    "with white space": lambda id: f" {id}",
    "a bare UUID": lambda id: str(UUID(int=1)),
    "unicode": lambda id: "ж💥‮" * 10,
    "SQL": lambda id: "' OR 1=1 --",
    "over-long": lambda id: "x" * 20_000,
    "over-long and of the noun": lambda id: id + id[4:] * 500,
}
FORGED = b"\x01" + b'["x"]'
BAD_CURSORS = {
    "empty": "",
    "garbage": "garbage",
    "no base 64": "é=*",
    "padding": "====",
    "zero bytes": "\0\0\0\0",
    "unicode": "ж💥" * 20,
    "over-long": "A" * 60_000,
    "short": "AA",
    "unsigned": base64.urlsafe_b64encode(b"\0" * 10 + FORGED).decode(),
    "an id": encode("ctr", UUID(int=1)),
}


@pytest.fixture
async def road(
    ada: Member, di: Contractor, sam: Account
) -> Callable[[str], tuple[By, Callable[[str], str]]]:
    """Return who asks for a field of a type, and what makes the document of the field."""
    assert di.account
    people: dict[str, By] = {"ada": ada, "di": di.account, "sam": sam}
    made: Import = await import_of(ada, "fay@work.example")
    ids = {"made": made.type_id, "di": di.type_id, "thread": (await opened(di.account)).type_id}

    def found(holder: str) -> tuple[By, Callable[[str], str]]:
        who, way = ROADS[holder]
        return people[who], lambda field: way.format(field=field, **ids)

    return found


def spelled(place: Place) -> tuple[str, str]:
    """Return the variable's type and the field with its argument, whatever else it must have."""
    holder, name, argument = place
    field: GraphQLField = BUILT.type_map[holder].fields[name]  # type: ignore[attr-defined]
    takes = field.args[argument].type
    kind = get_named_type(takes).name
    value = "[$value]" if is_list_type(get_nullable_type(takes)) else "$value"
    more = "" if is_leaf_type(get_named_type(field.type)) else " { __typename }"
    others = "".join(
        f', {other}: "another"'
        for other, given in field.args.items()
        if other != argument and is_required_argument(given)
    )
    return f"{kind}!", f"{name}({argument}: {value}{others}){more}"


async def answered(api: Api, road: Any, place: Place, value: str) -> Any:
    """What comes of a value in a place: data and codes."""
    by, way = road(place[0])
    takes, field = spelled(place)
    if place[0] == "Subscription":
        events = api.follow(
            f"subscription($value: {takes}) {{ {way(field)} }}", {"value": value}, by=by
        )
        try:
            await soon(anext(events))
        except StreamFailed as failure:
            return None, [each["extensions"]["code"] for each in failure.errors]
        await events.aclose()
        return "data", []
    answer: Answer = await api.ask(
        f"query($value: {takes}) {{ {way(field)} }}", {"value": value}, by=by
    )
    return answer.data, answer.codes


def test_every_type_with_such_a_place_can_be_reached():
    assert {holder for holder, *_ in places("ID") + places("Cursor")} <= set(ROADS)


@pytest.mark.parametrize("place", places("ID"), ids=".".join)
async def test_what_is_no_id_answers_as_one_that_never_was(api: Api, road: Any, place: Place):
    unknown = {prefix: encode(prefix, new_id()) for prefix in ("cmp", "ctr", "tsk", "imp", "mem")}

    expected = await answered(api, road, place, unknown["ctr"])
    others = [await answered(api, road, place, id) for id in unknown.values()]
    bad = {
        name: await answered(api, road, place, make(unknown["ctr"]))
        for name, make in BAD_IDS.items()
    }

    assert expected[1] in ([], ["NOT_FOUND"])
    assert others == [expected] * len(unknown)
    assert bad == dict.fromkeys(BAD_IDS, expected)


@pytest.mark.parametrize("place", places("Cursor"), ids=".".join)
async def test_what_is_no_cursor_of_ours_is_bad_input(
    api: Api, road: Any, ada: Member, eve: Member, monkeypatch: pytest.MonkeyPatch, place: Place
):
    log = position(ada.company_id, 0)
    foreign = {
        "of another list": write_cursor("another list", [new_id()]),
        "of another company": position(eve.company_id, 0),
        "of another kind": write_cursor("contractors", [0]) if place[0] == "Subscription" else log,
    }
    with_policy(signing_key=b"another key, of 32 bytes at least")
    foreign["signed by another key"] = position(ada.company_id, 0)
    with_policy()
    with monkeypatch.context() as older:
        older.setattr(cursors, "_VERSION", b"\x00")
        foreign["of an older version"] = position(ada.company_id, 0)
    tried = {**BAD_CURSORS, **foreign}

    answers = {name: (await answered(api, road, place, text))[1] for name, text in tried.items()}

    assert answers == {name: ["INVALID_INPUT"] for name in tried}


@pytest.mark.parametrize("name", [*BAD_CURSORS][1:])  # which counts as left out
async def test_a_stream_returns_by_no_event_id_but_ours(api: Api, ada: Member, name: str):
    document = "subscription { companyChanges { __typename } }"
    events = api.follow(document, by=ada, last_event_id=BAD_CURSORS[name])

    with pytest.raises(StreamFailed) as failure:
        await soon(anext(events))

    assert failure.value.errors[0]["extensions"]["code"] == "INVALID_INPUT"
