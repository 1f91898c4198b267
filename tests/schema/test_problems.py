"""Every refusal of the domain reaches clients as a union member, in their language."""

import ast
import inspect
from pathlib import Path

import pytest

import models.problems
from app.graphql import schema
from models import Account, Contractor, Member
from models.account import Locale
from models.messages import MESSAGES
from schema import context
from schema.problems import SHOWN, Problem
from tests.asking import Api

ROOT = Path(__file__).parents[2]
CREATE = """mutation($input: CreateTaskInput!) { createTask(input: $input) {
  ... on Problem { code message path }
  ... on InvalidInput { issues { code message path value suggestion } } } }"""


def test_every_problem_of_the_domain_has_a_window_and_every_window_a_problem():
    assert context
    domain = {
        kind.__name__: kind
        for kind in models.problems.Problem.__subclasses__()
        if kind.__module__.startswith(("models.", "schema."))
    }

    assert {shown.error_type.__name__: shown.exception_type for shown in SHOWN} == domain
    assert {window.__name__ for window in Problem.__subclasses__()} == set(domain)


def test_every_window_of_a_problem_is_an_answer_to_some_mutation():
    unions = [t for n, t in schema._schema.type_map.items() if n.endswith("Result")]
    answers = {member.name for union in unions for member in union.types}  # type: ignore[attr-defined]

    assert {window.__name__ for window in Problem.__subclasses__()} <= answers


def test_every_code_in_our_sources_has_its_sentences():
    used = set()
    for folder in ("models", "schema", "resolvers", "app"):
        for path in (ROOT / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text())):
                if (
                    isinstance(node, ast.Call)
                    and getattr(node.func, "id", "") == "Issue"
                    and node.args
                    and isinstance(node.args[0], ast.Constant)
                ):
                    used.add(node.args[0].value)

    assert len(used) > 30
    assert used - MESSAGES.keys() == set()


@pytest.mark.parametrize("shown", SHOWN, ids=lambda shown: shown.error_type.__name__)
def test_a_window_has_the_attributes_of_its_problem(shown):
    window = schema._schema.get_type(shown.error_type.__name__)
    common = {"code", "message", "path"}
    parameters = set(inspect.signature(shown.exception_type.__init__).parameters)

    extra = {f.extensions["strawberry-definition"].python_name for f in window.fields.values()}
    assert extra - common <= parameters


@pytest.mark.parametrize(
    ("locale", "message", "issue"),
    [
        (Locale.EN, "Some of the input needs another look.", "This field is required."),
        (Locale.RU, "Проверьте введённые данные.", "Это поле обязательно."),
    ],
)
async def test_problems_and_issues_are_worded_in_the_accounts_language(
    api: Api, ada: Member, di: Contractor, locale: Locale, message: str, issue: str
):
    account = await Account.get(id=ada.account_id)
    await account.set(locale=locale)

    answer = await api.ask(
        """mutation($input: ReturnTaskInput!, $company: RegisterCompanyInput!) {
          registerCompany(input: $company) {
            ... on InvalidInput { code message issues { code message path } } }
          returnTask(input: $input) { ... on NotFound { code path } } }""",
        {
            "input": {"taskId": di.type_id, "reason": "x"},
            "company": {"company": {"name": " ", "country": "US"}},
        },
        by=account,
        language="de",
    )

    assert answer["returnTask"] == {"code": "NOT_FOUND", "path": ["taskId"]}
    found = answer["registerCompany"]
    assert (found["code"], found["message"]) == ("INVALID_INPUT", message)
    assert {"code": "REQUIRED", "message": issue, "path": ["company", "name"]} in found["issues"]


async def test_all_that_is_wrong_is_told_at_once_under_the_inputs_names(
    api: Api, ada: Member, di: Contractor
):
    answer = await api.ask(
        CREATE,
        {
            "input": {
                "contractorId": di.type_id,
                "amount": "-1",
                "currency": "XXX",
                "serviceCode": "none",
                "url": "javascript:alert(1)",
                "message": "See http://evil.example",
            }
        },
        by=ada,
    )

    issues = answer["createTask"]["issues"]
    assert {tuple(issue["path"]) for issue in issues} >= {
        ("amount",),
        ("currency",),
        ("serviceCode",),
        ("url",),
        ("message",),
    }


@pytest.mark.parametrize("given", [{}, {"contractorId": "x", "email": "a@work.example"}])
async def test_a_task_is_for_a_contractor_or_for_an_address(
    api: Api, ada: Member, given: dict[str, str]
):
    task = {"amount": "1", "currency": "USD", "serviceCode": "design", "description": "x"}

    answer = await api.ask(CREATE, {"input": {**task, **given}}, by=ada)

    assert [i["code"] for i in answer["createTask"]["issues"]] == ["CONTRACTOR_OR_EMAIL"]


async def test_in_a_query_a_problem_is_an_error_with_its_code(api: Api, ada: Member, sam: Account):
    too_many = await api.ask(
        "query($ids: [ID!]!) { nodes(ids: $ids) { id } }", {"ids": ["x"] * 101}, by=ada
    )
    forbidden = await api.ask("{ staff { __typename } }", by=ada)

    assert too_many.data is None
    assert too_many.codes == ["INVALID_INPUT"]
    assert too_many.errors[0]["extensions"]["issues"][0]["code"] == "TOO_MANY_IDS"
    assert (forbidden.data, forbidden.codes) == (None, ["FORBIDDEN"])
