"""What is read is what was selected, however it was written."""

import pytest

from models import Contractor, Import, Member, Task
from models.moving import ACCEPT
from schema.task import TASKS
from tests.asking import Api, give_task, import_of

PLAIN = (
    "{ company { contractors { nodes { id email managers { id name } stages { key state } } } } }"
)


async def columns(api: Api, document: str, by: Member, **variables: object) -> list[str]:
    """The statements of an operation that must succeed."""
    answer = await api.ask(document, variables, by=by)
    assert answer.errors == []
    return answer.statements


@pytest.mark.parametrize(
    "document",
    [
        """{ company { contractors { nodes { ...A ...B } } } }
        fragment A on Contractor { id email managers { ...M } }
        fragment B on Node { ... on Contractor { stages { key } stages { state } } }
        fragment M on Member { id ... { name } }""",
        """{ company { contractors { edges { node { id email managers { name } } }
          nodes { id email managers { id } stages { key state } }
          again: nodes { managers { name } } } } }""",
        """{ company { __typename contractors { __typename nodes { __typename i: id e: email
          m: managers { id } managers { name __typename } s: stages { key state } } } } }""",
    ],
)
async def test_fragments_aliases_and_typename_read_what_the_plain_document_reads(
    api: Api, ada: Member, di: Contractor, document: str
):
    plain = await columns(api, PLAIN, ada)

    assert sorted(await columns(api, document, ada)) == sorted(plain)


async def test_edges_and_nodes_with_different_selections_both_get_theirs(
    api: Api, ada: Member, di: Contractor
):
    answer = await api.ask(
        "{ company { contractors { edges { node { managers { name } } }"
        " nodes { managers { role } invitation { status } } } } }",
        by=ada,
    )

    page = answer["company"]["contractors"]
    assert page["edges"] == [{"node": {"managers": [{"name": "ada"}]}}]
    assert page["nodes"] == [
        {"managers": [{"role": "OWNER"}], "invitation": {"status": "ACCEPTED"}}
    ]


@pytest.mark.parametrize("directive", ["@include(if: $on)", "@skip(if: $off)"])
async def test_what_include_and_skip_leave_out_is_not_read(
    api: Api, ada: Member, di: Contractor, directive: str
):
    declared = "query($on: Boolean! = true, $off: Boolean! = false)"
    document = f"""{declared} {{ company {{ contractors {{ totalCount {directive}
      nodes {{ id __typename @include(if: $on) @skip(if: $off) ...M {directive} }} }} }} }}
      fragment M on Contractor {{ managers {{ name }} }}"""

    with_all = await columns(api, document, ada)
    without = await columns(api, document, ada, on=False, off=True)

    assert len(with_all) == len(without) + 2


async def test_only_a_count_reads_no_page(api: Api, ada: Member, di: Contractor):
    answer = await api.ask("{ company { contractors { totalCount } } }", by=ada)

    assert answer["company"]["contractors"] == {"totalCount": 1}
    assert len(answer.statements) == 2


async def test_lists_below_lists_belong_to_their_owners(
    api: Api, ada: Member, bo: Contractor, di: Contractor
):
    assert di.account
    await give_task(ada, bo)
    await give_task(ada, di, (di.account, ACCEPT))

    answer = await api.ask(
        "{ company { tasks { nodes { events { toStatus }"
        " contractor { email managers { name } } } } } }",
        by=ada,
    )

    assert [node["contractor"]["email"] for node in answer["company"]["tasks"]["nodes"]] == [
        "di@work.example",
        "bo@work.example",
    ]
    assert [len(node["events"]) for node in answer["company"]["tasks"]["nodes"]] == [2, 1]
    assert all(
        node["contractor"]["managers"] == [{"name": "ada"}]
        for node in answer["company"]["tasks"]["nodes"]
    )
    assert len(answer.statements) == 4


async def test_a_union_reads_what_its_payload_needs(api: Api, ada: Member, di: Contractor):
    answer = await api.ask(
        """mutation($input: CreateTaskInput!) { createTask(input: $input) {
          ... on Problem { code } ... on InvalidInput { issues { code } }
          ... on CreateTaskPayload { invited ...T } } }
        fragment T on CreateTaskPayload { task { amount { amount } contractor { email } } }""",
        {
            "input": {
                "contractorId": di.type_id,
                "amount": "10.50",
                "currency": "USD",
                "serviceCode": "design",
                "description": "A logo",
            }
        },
        by=ada,
    )

    assert answer["createTask"] == {
        "invited": False,
        "task": {"amount": {"amount": "10.50"}, "contractor": {"email": "di@work.example"}},
    }


async def test_rows_of_an_import_page_below_one_import_and_are_refused_below_a_list(
    api: Api, ada: Member
):
    made: Import = await import_of(ada, "a@work.example", "b@work.example", "c@work.example")
    rows = "rows(first: 2) { totalCount pageInfo { hasNextPage } nodes { number issues { code } } }"

    one = await api.ask(
        f"query($id: ID!) {{ company {{ import(id: $id) {{ {rows} }} }} }}",
        {"id": made.type_id},
        by=ada,
    )
    each = await api.ask(f"{{ company {{ imports {{ nodes {{ {rows} }} }} }} }}", by=ada)

    assert one["company"]["import"]["rows"] == {
        "totalCount": 3,
        "pageInfo": {"hasNextPage": True},
        "nodes": [{"number": 2, "issues": []}, {"number": 3, "issues": []}],
    }
    assert each.errors[0]["extensions"]["issues"][0]["code"] == "ONE_AT_A_TIME"


async def test_no_statement_is_made_twice(api: Api, ada: Member, di: Contractor):
    task: Task = await give_task(ada, di)
    document = "query($id: ID!) { company { task(id: $id) { title contractor { id } } } }"
    await api.ask(document, {"id": task.type_id}, by=ada)
    known = len(TASKS._statements)
    await api.ask(document, {"id": di.type_id}, by=ada)
    await api.ask(document, {"id": task.type_id}, by=ada)

    assert len(TASKS._statements) == known
