"""The card: what hangs on one contractor, page by page, under the rights of who reads it."""

from typing import Any

import pytest

from models import Change, Company, Contractor, Invitation, Member
from models.base import new_id
from models.company import CompanyStatus, Role
from models.inviting import Terms, invite
from models.moving import CANCEL
from models.note import add_note, edit_note
from models.rights import ManagersSee
from models.typeid import encode
from models.updating import Edit, Wish, update_contractors
from tests.asking import Api, By, give_task
from tests.conftest import member_of
from tests.models.hiring import colleague

CARD = """query($id: ID!, $first: Int, $after: Cursor) { company { contractor(id: $id) {
  tags { id name } managers { name }
  notes(first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { id body pinned author { name email } createdAt editedAt } }
  invitations { totalCount nodes { id email status delivery } }
  tasks { totalCount nodes { title events { toStatus } } }
  changes(first: 3) { totalCount nodes { seq type contractor { id } task { title } } } } } }"""
LISTS = ("notes", "invitations", "tasks", "changes")
ADD = """mutation($input: AddNoteInput!, $key: String) {
  addNote(input: $input, idempotencyKey: $key) {
  __typename ... on AddNotePayload { note { id body author { name } } }
  ... on Problem { code path } ... on InvalidInput { issues { code path } } } }"""
EDIT = """mutation($input: EditNoteInput!) { editNote(input: $input) {
  __typename ... on EditNotePayload { note { body pinned } } ... on Problem { path } } }"""
UPDATE = """mutation($input: UpdateContractorsInput!, $key: String) {
  updateContractors(input: $input, idempotencyKey: $key) { __typename
    ... on UpdateContractorsPayload { results { id outcome issues { code path }
      contractor { version feature tags { name } managers { name } } } } } }"""
SEARCH = "query($s: String) { company { contractors(search: $s) { nodes { email } } } }"


async def card(api: Api, by: By, contractor: Contractor, **more: Any) -> Any:
    answer = await api.ask(CARD, {"id": contractor.type_id, **more}, by=by)
    return answer["company"]["contractor"]


async def update(api: Api, by: Member, *given: dict[str, Any], key: str | None = None) -> Any:
    answer = await api.ask(UPDATE, {"input": {"contractors": given}, "key": key}, by=by)
    return answer["updateContractors"]["results"]


async def found(api: Api, by: Member, words: str) -> list[str]:
    nodes = (await api.ask(SEARCH, {"s": words}, by=by))["company"]["contractors"]["nodes"]
    return [node["email"] for node in nodes]


async def test_pinned_notes_come_first_then_the_newest_page_by_page(
    api: Api, ada: Member, max: Member, bo: Contractor
):
    first, *_, last = [await add_note(by, bo.id, f"n{n}") for n, by in enumerate([ada, max] * 2)]
    await edit_note(ada, first.id, pinned=True)
    bodies, after = [], None

    for _ in range(4):
        notes = (await card(api, ada, bo, first=1, after=after))["notes"]
        bodies += [note["body"] for note in notes["nodes"]]
        after = notes["pageInfo"]["endCursor"]

    assert bodies == ["n0", "n3", "n2", "n1"]
    assert (notes["totalCount"], notes["pageInfo"]["hasNextPage"]) == (4, False)
    whole = (await card(api, max, bo))["notes"]["nodes"]
    assert whole[1]["author"] == {"name": "Max", "email": "max@acme.example"}
    assert whole[1]["id"] == last.type_id


async def test_the_card_has_every_invitation_task_and_change(api: Api, ada: Member, bo: Contractor):
    await (await Invitation.get(contractor_id=bo.id)).decline()
    await invite(ada, [bo.email], Terms())
    await give_task(ada, bo, (ada, CANCEL), title="A logo")

    seen = await card(api, ada, bo)

    assert [i["status"] for i in seen["invitations"]["nodes"]] == ["PENDING", "DECLINED"]
    [task] = seen["tasks"]["nodes"]
    assert [e["toStatus"] for e in task["events"]] == ["PUBLISHED", "CANCELLED"]
    changes = seen["changes"]
    assert changes["totalCount"] == await Change.filter(contractor_id=bo.id).count()
    assert [c["contractor"]["id"] for c in changes["nodes"]] == [bo.type_id] * 3
    assert [c["seq"] for c in changes["nodes"]] == sorted(
        (c["seq"] for c in changes["nodes"]), reverse=True
    )


@pytest.mark.parametrize("name", LISTS)
async def test_what_hangs_on_a_row_is_asked_of_one_row_at_a_time(
    api: Api, ada: Member, bo: Contractor, name: str
):
    count = f"{name} {{ totalCount }}"
    refused = [
        await api.ask(f"{{ company {{ contractors {{ nodes {{ {count} }} }} }} }}", by=ada),
        await api.ask(
            f"query($ids: [ID!]!) {{ nodes(ids: $ids) {{ ... on Contractor {{ {count} }} }} }}",
            {"ids": [bo.type_id]}, by=ada,
        ),
    ]  # fmt: skip

    assert [answer.codes for answer in refused] == [["INVALID_INPUT"]] * 2
    by_node = await api.ask(
        f"query($id: ID!) {{ node(id: $id) {{ ... on Contractor {{ {count} }} }} }}",
        {"id": bo.type_id},
        by=ada,
    )
    assert by_node["node"][name]["totalCount"] >= 0


async def test_a_repeated_note_is_written_once_and_shown_as_it_stands(
    api: Api, ada: Member, bo: Contractor
):
    given = {"input": {"contractorId": bo.type_id, "body": "first"}, "key": "k"}
    note = (await api.ask(ADD, given, by=ada))["addNote"]["note"]
    edit = {"input": {"noteId": note["id"], "body": "mended", "pinned": True}}

    edited = (await api.ask(EDIT, edit, by=ada))["editNote"]["note"]
    again = (await api.ask(ADD, given, by=ada))["addNote"]["note"]

    assert edited == {"body": "mended", "pinned": True}
    assert again == {**note, "body": "mended"}
    assert (await card(api, ada, bo))["notes"]["totalCount"] == 1


async def test_a_note_that_is_none_says_why(api: Api, ada: Member, bo: Contractor):
    for body, code in (("x" * 4001, "TOO_LONG"), ("a\u202eb", "CHARACTER_NOT_ALLOWED")):
        given = {"input": {"contractorId": bo.type_id, "body": body}}
        answer = (await api.ask(ADD, given, by=ada))["addNote"]
        assert answer["issues"] == [{"code": code, "path": ["body"]}]


async def test_who_sees_the_row_reads_and_finds_its_notes(api: Api, ada: Member, bo: Contractor):
    await add_note(ada, bo.id, "Владеет Houdini")

    for role in Role:
        reader = await colleague(ada, role.value.lower(), role)
        assert (await card(api, reader, bo))["notes"]["totalCount"] == 1
        assert await found(api, reader, "houd влад") == ["bo@work.example"]


async def test_T1_notes_of_rows_that_a_manager_does_not_see_are_neither_read_nor_found(
    api: Api, ada: Member, max: Member, bo: Contractor
):
    note = await add_note(ada, bo.id, "Houdini")
    [mine] = await invite(max, ["own@work.example"], Terms())
    await ada.company.set(managers_see=ManagersSee.OWN)
    limited = await member_of(max)
    assert mine.contractor
    own = await add_note(limited, mine.contractor.id, "Maya")
    node = "query($ids: [ID!]!) { nodes(ids: $ids) { id } }"

    nodes = (await api.ask(node, {"ids": [note.type_id, own.type_id]}, by=limited))["nodes"]

    assert nodes == [None, {"id": own.type_id}]
    assert (await found(api, limited, "houdini"), await found(api, limited, "maya")) == (
        [], ["own@work.example"],
    )  # fmt: skip
    assert await card(api, limited, bo) is None


async def test_the_person_on_the_team_never_sees_a_note(api: Api, ada: Member, di: Contractor):
    note = await add_note(ada, di.id, "Slow")

    answer = await api.ask("query($id: ID!) { node(id: $id) { id } }", {"id": note.type_id}, by=di)

    assert answer["node"] is None


async def test_a_suspended_company_reads_its_cards_and_writes_none(
    api: Api, ada: Member, bo: Contractor
):
    await add_note(ada, bo.id, "x")
    await Company.filter(id=ada.company_id).update(status=CompanyStatus.SUSPENDED)

    read = await card(api, ada, bo)
    written = await api.ask(ADD, {"input": {"contractorId": bo.type_id, "body": "y"}}, by=ada)

    assert read["notes"]["totalCount"] == 1
    assert written["addNote"]["__typename"] == "CompanySuspended"


async def test_rows_are_updated_in_order_each_with_its_outcome(
    api: Api, ada: Member, max: Member, bo: Contractor, di: Contractor
):
    results = await update(
        api, ada,
        {"contractorId": bo.type_id, "feature": "Монтаж", "tags": {"add": ["VIP", "Москва"]},
         "managers": {"set": [max.type_id]}},
        {"contractorId": encode("ctr", new_id()), "feature": "x"},
        {"contractorId": di.type_id, "version": 1, "feature": "x"},
        {"contractorId": di.type_id, "feature": "a\nb", "managers": {"add": ["garbage"]}},
    )  # fmt: skip

    assert [r["outcome"] for r in results] == ["UPDATED", "NOT_FOUND", "STALE", "DUPLICATE"]
    assert results[0]["contractor"]["feature"] == "Монтаж"
    assert [t["name"] for t in results[0]["contractor"]["tags"]] == ["VIP", "Москва"]
    assert results[0]["contractor"]["managers"] == [{"name": "Max"}]
    assert (results[1]["contractor"], results[2]["contractor"]["feature"]) == (None, None)
    [wrong] = await update(
        api, ada, {"contractorId": di.type_id, "feature": "a\nb", "managers": {"add": ["garbage"]}}
    )
    assert wrong["outcome"] == "INVALID"
    assert wrong["issues"] == [
        {"code": "LINE_BREAK", "path": ["feature"]},
        {"code": "NOT_A_MEMBER", "path": ["managers", "add", "0"]},
    ]


async def test_null_empties_a_text_and_what_is_left_out_stays(
    api: Api, ada: Member, bo: Contractor
):
    await update_contractors(ada, [Wish(bo.id, texts={"feature": "x", "display_name": "Bo"})])

    [done] = await update(api, ada, {"contractorId": bo.type_id, "feature": None})

    row = await Contractor.get(id=bo.id)
    assert (done["outcome"], row.feature, row.display_name) == ("UPDATED", None, "Bo")


async def test_a_repeated_update_answers_the_same_and_does_nothing(
    api: Api, ada: Member, bo: Contractor
):
    seen = (await Contractor.get(id=bo.id)).version
    given = [
        {"contractorId": bo.type_id, "feature": "mine", "version": seen},
        {"contractorId": bo.type_id, "feature": "again"},
        {"contractorId": "garbage", "feature": "\0"},
    ]  # fmt: skip
    first = await update(api, ada, *given, key="k")
    await update_contractors(ada, [Wish(bo.id, texts={"feature": "changed"})])

    again = await update(api, ada, *given, key="k")

    assert [r["outcome"] for r in first] == [r["outcome"] for r in again]
    assert again[0]["contractor"]["feature"] == "changed"


async def test_five_hundred_rows_are_the_most(api: Api, ada: Member, bo: Contractor):
    given = {"contractors": [{"contractorId": bo.type_id}] * 501}

    answer = await api.ask(UPDATE, {"input": given}, by=ada)

    assert answer["updateContractors"] == {"__typename": "TooManyItems"}


async def test_the_company_lists_its_tags_by_name(
    api: Api, ada: Member, eve: Member, bo: Contractor
):
    await update_contractors(ada, [Wish(bo.id, tags=Edit(["beta", "Alpha"]))])
    listed = "{ company { tags { id name } } }"
    node = "query($id: ID!) { node(id: $id) { ... on Tag { name } } }"

    tags = (await api.ask(listed, by=ada))["company"]["tags"]

    assert [tag["name"] for tag in tags] == ["Alpha", "beta"]
    assert (await api.ask(listed, by=eve))["company"]["tags"] == []
    assert (await api.ask(node, {"id": tags[0]["id"]}, by=ada))["node"] == {"name": "Alpha"}
    assert (await api.ask(node, {"id": tags[0]["id"]}, by=eve))["node"] is None
    assert await found(api, ada, "alph bet") == ["bo@work.example"]
