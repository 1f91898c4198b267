"""`managersSee: OWN`: to a MANAGER the contractors of others do not exist, however they ask."""

from contextlib import aclosing
from typing import Any

import pytest

from app.execution import StreamFailed
from models import (
    Change,
    Company,
    Contractor,
    ContractorManager,
    Import,
    Invitation,
    Member,
    TaskEvent,
)
from models.base import new_id
from models.change import ChangeType
from models.company import Role
from models.contractor import ContractorStatus
from models.imports.imported import ImportMode
from models.inviting import Terms, invite
from models.rights import ManagersSee
from models.typeid import encode
from schema.change import position
from tests.asking import Api, document, give_task, import_of, soon, upload_of
from tests.conftest import make_account, member_of

INVITE = """mutation($input: InviteContractorsInput!) { inviteContractors(input: $input) {
  ... on InviteContractorsPayload { results { outcome issue { code } contractor { email } } } } }"""
CREATE = """mutation($input: CreateTaskInput!) { createTask(input: $input) { __typename
  ... on CreateTaskPayload { invited task { id } }
  ... on Problem { path } ... on InvalidInput { issues { code path } } } }"""
PUBLISH = """mutation($input: MoveTasksInput!) { publishTasks(input: $input) {
  ... on PublishTasksPayload { results { outcome task { id } } } } }"""
COMMIT = """mutation($input: CommitImportInput!) { commitImport(input: $input) {
  __typename ... on Problem { path } } }"""
PUBLISH_ONCE, CREATE_ONCE, COMMIT_ONCE = (
    text.replace("!)", "!, $key: String)", 1).replace("$input)", "$input, idempotencyKey: $key)")
    for text in (PUBLISH, CREATE, COMMIT)
)
WORK = {"amount": "10", "currency": "USD", "serviceCode": "design", "description": "A poster"}


@pytest.fixture
async def mine(ada: Member, max: Member, di: Contractor) -> Contractor:
    """Managed by Max of Acme, whose managers see own rows only; Di is not."""
    [invited] = await invite(max, ["own@work.example"], Terms())
    await ada.company.set(managers_see=ManagersSee.OWN)
    assert invited.contractor
    return await Contractor.get(id=invited.contractor.id)


@pytest.fixture
async def limited(mine: Contractor, max: Member) -> Member:
    """Max, as the company now has it."""
    return await member_of(max)


async def test_whoever_invites_manages_unless_managers_are_named(
    api: Api, ada: Member, limited: Member
):
    to_ada = {"addresses": ["a@work.example"], "managerIds": [ada.type_id]}

    by_self = await api.ask(INVITE, {"input": {"addresses": ["b@work.example"]}}, by=limited)
    by_ada = await api.ask(INVITE, {"input": to_ada}, by=limited)

    [own] = by_self["inviteContractors"]["results"]
    [given] = by_ada["inviteContractors"]["results"]
    assert own["contractor"] == {"email": "b@work.example"}
    assert (given["outcome"], given["contractor"]) == ("INVITED", None)


async def test_T1_the_dashboard_lists_counts_and_finds_own_rows(
    api: Api, limited: Member, di: Contractor
):
    whole = (await api.ask(document("dashboard"), by=limited))["company"]
    sought = (await api.ask(document("dashboard"), {"search": "di"}, by=limited))["company"]

    assert [n["email"] for n in whole["contractors"]["nodes"]] == ["own@work.example"]
    assert whole["contractors"]["totalCount"] == 1
    assert sum(s["count"] for s in whole["onboarding"]["byStage"]) == 1
    assert sum(s["count"] for s in whole["onboarding"]["byStatus"]) == 1
    assert (sought["contractors"]["nodes"], sought["contractors"]["totalCount"]) == ([], 0)


async def test_T1_pages_walk_own_rows_only(api: Api, ada: Member, limited: Member):
    for n in range(3):
        await invite(limited, [f"own{n}@work.example"], Terms())
        await invite(ada, [f"other{n}@work.example"], Terms())
    found, after = [], None

    for _ in range(4):
        variables = {"first": 1, "after": after}
        page = (await api.ask(document("dashboard"), variables, by=limited))["company"]
        found += [n["email"] for n in page["contractors"]["nodes"]]
        after = page["contractors"]["pageInfo"]["endCursor"]

    assert found == [*(f"own{n}@work.example" for n in (2, 1, 0)), "own@work.example"]
    assert page["contractors"]["pageInfo"]["hasNextPage"] is False


async def test_T1_card_and_tasks_of_others_are_as_missing(
    api: Api, ada: Member, limited: Member, mine: Contractor, di: Contractor
):
    await give_task(ada, di)
    own = await give_task(limited, mine)
    missing = encode("ctr", new_id())

    cards = {
        id: (await api.ask(document("card"), {"id": id}, by=limited)).data
        for id in (di.type_id, missing)
    }
    tasks = (await api.ask(document("tasks"), by=limited))["company"]["tasks"]

    assert cards[di.type_id] == cards[missing]
    assert cards[missing]["company"]["contractor"] is None
    assert ([n["id"] for n in tasks["nodes"]], tasks["totalCount"]) == ([own.type_id], 1)


async def _one_of_each(member: Member, contractor: Contractor) -> dict[str, str]:
    task = await give_task(member, contractor)
    made = await import_of(member, "x@work.example")
    return {
        "contractor": contractor.type_id,
        "invitation": (await Invitation.get(contractor_id=contractor.id)).type_id,
        "task": task.type_id,
        "event": (await TaskEvent.get(task_id=task.id, from_status=None)).type_id,
        "import": made.type_id,
        "row": (await made.rows.all())[0].type_id,
        "change": (await Change.filter(contractor_id=contractor.id))[0].type_id,
        "change of import": (await Change.get(import_id=made.id)).type_id,
    }


async def test_T2_node_and_nodes_reach_own_things_only(
    api: Api, ada: Member, limited: Member, mine: Contractor, di: Contractor
):
    own, others = await _one_of_each(limited, mine), await _one_of_each(ada, di)
    about_company = await Change.filter(type=ChangeType.COMPANY_CHANGED).first()
    assert about_company
    document = "query($ids: [ID!]!) { nodes(ids: $ids) { id } }"

    async def reached(*ids: str, by: Member = limited) -> list[str]:
        nodes = (await api.ask(document, {"ids": ids}, by=by))["nodes"]
        return [node["id"] for node in nodes if node]

    assert await reached(*own.values()) == list(own.values())
    assert await reached(*others.values()) == []
    assert await reached(about_company.type_id) == [about_company.type_id]
    assert await reached(*own.values(), *others.values(), by=ada) == [
        *own.values(), *others.values(),
    ]  # fmt: skip


async def test_T1_imports_of_others_are_as_missing(
    api: Api, ada: Member, limited: Member, mine: Contractor
):
    other, own = await import_of(ada, "x@work.example"), await import_of(limited, "y@work.example")
    rows = document("import-rows")
    listed = "{ company { imports { totalCount nodes { id } } } }"

    found = (await api.ask(listed, by=limited))["company"]["imports"]
    card = (await api.ask(rows, {"id": other.type_id}, by=limited))["company"]["import"]
    commits = [
        (await api.ask(COMMIT, {"input": {"importId": id}}, by=limited))["commitImport"]
        for id in (other.type_id, encode("imp", new_id()))
    ]

    assert (found["totalCount"], found["nodes"]) == (1, [{"id": own.type_id}])
    assert card is None
    assert commits == [{"__typename": "NotFound", "path": ["importId"]}] * 2
    assert (await Import.get(id=other.id)).mode is None


async def test_T1_tasks_of_others_are_neither_moved_nor_given(
    api: Api, ada: Member, limited: Member, mine: Contractor, di: Contractor
):
    other = await give_task(ada, di, publish=False)
    own = await give_task(limited, mine, publish=False)

    moved = await api.ask(PUBLISH, {"input": {"taskIds": [other.type_id, own.type_id]}}, by=limited)
    by_id = await api.ask(CREATE, {"input": {**WORK, "contractorId": di.type_id}}, by=limited)
    by_address = await api.ask(CREATE, {"input": {**WORK, "email": "DI@work.example"}}, by=limited)
    to_own = await api.ask(CREATE, {"input": {**WORK, "email": mine.email}}, by=limited)
    to_new = await api.ask(CREATE, {"input": {**WORK, "email": "new@work.example"}}, by=limited)

    assert [r["outcome"] for r in moved["publishTasks"]["results"]] == ["NOT_FOUND", "MOVED"]
    assert by_id["createTask"] == {"__typename": "NotFound", "path": ["contractorId"]}
    assert by_address["createTask"]["issues"] == [{"code": "MANAGED_BY_OTHERS", "path": ["email"]}]
    assert to_own["createTask"]["invited"] is False
    assert to_new["createTask"]["task"]


async def test_T1_a_repeated_request_shows_no_row_that_was_taken_away(
    api: Api, limited: Member, mine: Contractor
):
    draft = await give_task(limited, mine, publish=False)
    publish = {"input": {"taskIds": [draft.type_id]}, "key": "publish"}
    create = {"input": {**WORK, "contractorId": mine.type_id}, "key": "create"}
    await api.ask(PUBLISH_ONCE, publish, by=limited)
    await api.ask(CREATE_ONCE, create, by=limited)
    await ContractorManager.filter(contractor_id=mine.id).delete()

    published = await api.ask(PUBLISH_ONCE, publish, by=limited)
    created = await api.ask(CREATE_ONCE, create, by=limited)

    assert published["publishTasks"]["results"] == [{"outcome": "MOVED", "task": None}]
    assert created["createTask"]["__typename"] == "NotFound"


async def test_T1_whoever_became_limited_repeats_no_look_at_an_import_of_others(
    api: Api, ada: Member, limited: Member
):
    await limited.set(role=Role.ADMIN)
    other = await import_of(ada, "x@work.example")
    commit = {"input": {"importId": other.type_id}, "key": "commit"}
    first = await api.ask(COMMIT_ONCE, commit, by=limited)
    await limited.set(role=Role.MANAGER)

    repeated = await api.ask(COMMIT_ONCE, commit, by=limited)

    assert first["commitImport"]["__typename"] == "CommitImportPayload"
    assert repeated["commitImport"]["__typename"] == "NotFound"


async def test_inviting_somebody_of_others_tells_only_that_they_are_there(
    api: Api, ada: Member, limited: Member, bo: Contractor, di: Contractor
):
    await (await Invitation.get(contractor_id=bo.id)).decline()
    addresses = ["di@work.example", "bo@work.example", "own@work.example"]

    answer = await api.ask(INVITE, {"input": {"addresses": addresses}}, by=limited)

    assert answer["inviteContractors"]["results"] == [
        {"outcome": "ALREADY_ACTIVE", "issue": None, "contractor": None},
        {"outcome": "INVALID", "issue": {"code": "MANAGED_BY_OTHERS"}, "contractor": None},
        {"outcome": "ALREADY_INVITED", "issue": None, "contractor": {"email": "own@work.example"}},
    ]
    assert (await Contractor.get(id=bo.id)).status is ContractorStatus.DECLINED


async def test_rows_of_an_import_that_name_others_contractors_are_invalid(
    api: Api, limited: Member, mine: Contractor, di: Contractor
):
    made = await import_of(
        limited, "di@work.example", mine.email, "new@work.example", mode=ImportMode.VALID_ROWS
    )

    rows = await made.rows.all().order_by("number")

    assert [row.status.value for row in rows] == ["INVALID", "VALID", "VALID"]
    assert rows[0].issues[0]["code"] == "MANAGED_BY_OTHERS"


async def test_T4_the_log_tells_of_own_rows_only_at_replay_and_live(
    api: Api, ada: Member, limited: Member, mine: Contractor, di: Contractor
):
    await give_task(ada, di)
    await import_of(ada, "x@work.example")
    variables = {"after": position(ada.company_id, 0)}
    replayed: list[Any] = []

    async with aclosing(api.follow(document("changes"), variables, by=limited)) as events:

        async def following() -> Any:
            found = await soon(anext(events))
            assert found.data
            return found.data["companyChanges"]

        while not replayed or replayed[-1]["subjectId"] != mine.type_id:
            replayed.append(await following())
        while (event := await following())["contractor"]:
            replayed.append(event)
            if event["data"].get("delivery") or event["type"] == "CONTRACTOR_INVITED":
                break
        await give_task(ada, di)
        own = await give_task(limited, mine)
        live = await following()
        while live["task"] is None:
            live = await following()

    emails = {e["contractor"]["email"] for e in replayed if e["contractor"]}
    assert emails == {"own@work.example"}
    assert replayed[0]["type"] == "COMPANY_CHANGED"
    assert live["task"]["id"] == own.type_id


async def test_T4_a_row_that_is_taken_away_is_told_no_more(
    api: Api, ada: Member, limited: Member, mine: Contractor
):
    await give_task(ada, mine)  # the first one moves a stage, too
    end = (await Company.get(id=ada.company_id)).change_seq
    after = {"after": position(ada.company_id, end)}

    async with aclosing(api.follow(document("changes"), after, by=limited)) as events:
        task = await give_task(ada, mine)
        first = await soon(anext(events))
        while first.data["companyChanges"]["task"] is None:
            first = await soon(anext(events))
        await ContractorManager.filter(contractor_id=mine.id).delete()
        await give_task(ada, mine)
        own = (await invite(limited, ["mine@work.example"], Terms()))[0].contractor
        found = await soon(anext(events))

    assert own
    assert first.data["companyChanges"]["task"]["id"] == task.type_id
    assert found.data["companyChanges"]["subjectId"] == own.type_id


@pytest.mark.parametrize("role", [Role.OWNER, Role.ADMIN, Role.ACCOUNTANT, Role.OBSERVER])
async def test_everybody_else_sees_all(
    api: Api, ada: Member, mine: Contractor, di: Contractor, role: Role
):
    account = await make_account("pat@acme.example")
    pat = await Member.create(account=account, company_id=ada.company_id, role=role, name="Pat")

    found = (await api.ask(document("dashboard"), by=pat))["company"]["contractors"]

    assert found["totalCount"] == 2


async def test_where_managers_see_all_they_do(api: Api, ada: Member, max: Member, di: Contractor):
    task = await give_task(ada, di)

    card = (await api.ask(document("card"), {"id": di.type_id}, by=max))["company"]

    assert card["contractor"]["email"] == "di@work.example"
    assert [n["id"] for n in card["tasks"]["nodes"]] == [task.type_id]


async def test_a_stranger_to_the_company_follows_nothing(api: Api, limited: Member, eve: Member):
    variables = {"companyId": limited.company.type_id}

    events = api.follow(document("changes"), variables, by=eve)

    with pytest.raises(StreamFailed):
        await soon(anext(events))


async def test_an_upload_of_ones_own_is_imported(api: Api, limited: Member):
    upload = await upload_of(limited)

    answer = await api.ask(
        document("import"), {"input": {"uploadId": upload.type_id, "dryRun": True}}, by=limited
    )

    assert answer["importTasks"]["import"]
