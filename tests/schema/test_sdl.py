import re
from datetime import date
from pathlib import Path

import pytest
from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLScalarType,
    get_named_type,
)

from app.graphql import schema, sdl, sensitive_fields
from schema.compare import compare, main

SNAPSHOT = Path(__file__).parents[2] / "schema" / "schema.graphql"
OURS = {n: t for n, t in schema._schema.type_map.items() if not n.startswith("__")}
BUILT_IN = {"Boolean", "Float", "ID", "Int", "String"}
TODAY = date(2026, 11, 21)


def test_the_committed_schema_is_the_one_that_is_served():
    assert SNAPSHOT.read_text() == sdl(), "run: muster schema schema/schema.graphql"


def test_every_type_field_argument_input_and_value_is_described():
    lacking = []
    for name, found in OURS.items():
        lacking += [] if _described(found) else [name]
        if isinstance(found, GraphQLObjectType | GraphQLInterfaceType | GraphQLInputObjectType):
            lacking += [f"{name}.{f}" for f, field in found.fields.items() if not _described(field)]
        if isinstance(found, GraphQLEnumType):
            lacking += [f"{name}.{v}" for v, value in found.values.items() if not _described(value)]
        if isinstance(found, GraphQLObjectType | GraphQLInterfaceType):
            lacking += [
                f"{name}.{f}({a})"
                for f, field in found.fields.items()
                for a, argument in field.args.items()
                if not _described(argument)
            ]

    assert lacking == []


def _described(thing: object) -> bool:
    """Described in words of ours: a dataclass describes itself by its signature otherwise."""
    text = getattr(thing, "description", None) or ""
    return bool(text.strip()) and not text.startswith(f"{getattr(thing, 'name', '?')}(")


def test_every_scalar_of_ours_says_where_it_is_specified():
    lacking = [
        name
        for name, found in OURS.items()
        if isinstance(found, GraphQLScalarType)
        and name not in BUILT_IN
        and not found.specified_by_url
    ]

    assert lacking == []


def test_every_list_of_things_that_grow_is_a_connection():
    plain = {
        f"{name}.{field}"
        for name, found in OURS.items()
        if isinstance(found, GraphQLObjectType) and not name.endswith(("Connection", "Payload"))
        for field, definition in found.fields.items()
        if "[" in str(definition.type)
        and (inner := OURS[str(definition.type).strip("[]!")])
        and schema._schema.get_type("Node") in getattr(inner, "interfaces", ())
    }

    assert plain == {
        "Company.members",
        "Company.tags",
        "Contractor.managers",
        "Contractor.tags",
        "KycCheck.documents",
        "Query.agreements",
        "Query.services",
        "Staff.consents",
        "SupportMessage.attachments",
        "ReviewedKyc.documents",
        "ReviewedSupportMessage.attachments",
        "Task.events",
        "Viewer.consents",
        "Viewer.dataExports",
        "Viewer.sessions",
        "Viewer.paymentMethods",
        "Viewer.teams",
        "Viewer.trustedDevices",
        "ViewerTask.events",
    }


def test_every_mutation_answers_a_union_and_every_problem_implements_the_interface():
    mutation = schema._schema.mutation_type
    assert mutation

    for name, field in mutation.fields.items():
        result = OURS[str(field.type).rstrip("!")]
        assert result.name == f"{name[0].upper()}{name[1:]}Result"
        assert str(field.type).endswith("!")
        for member in result.types:  # type: ignore[attr-defined]
            interfaces = {interface.name for interface in member.interfaces}
            assert member.name.endswith(("Payload", "OtpSent")) or interfaces == {"Problem"}


def test_what_takes_a_secret_is_marked():
    secret = {"password", "currentPassword", "code", "token"}
    inputs = {
        name: OURS[str(field.args["input"].type).rstrip("!")]
        for name, field in schema._schema.mutation_type.fields.items()  # type: ignore[union-attr]
        if "input" in field.args
    }

    takes = {name for name, given in inputs.items() if secret & given.fields.keys()}  # type: ignore[attr-defined]

    assert sensitive_fields(schema) == takes
    assert "): SignInResult! @sensitive" in sdl()


OLD = """
type Query { name: String  old: Int @deprecated(reason: "Use name; until 2026-11-20")
  older: Int @deprecated(reason: "Use name; until 2026-12-31") }
enum Colour { RED }
"""


def test_a_field_that_goes_breaks_clients_until_its_announced_day_is_over():
    breaking, dangerous = compare(
        OLD, "type Query { name: String x: Int } enum Colour { RED }", TODAY
    )

    assert breaking == ["Field Query.older was removed."]
    assert dangerous == []


def test_a_new_enum_value_may_surprise_clients_and_breaks_none():
    breaking, dangerous = compare(OLD, OLD.replace("RED", "RED BLUE"), TODAY)

    assert breaking == []
    assert "BLUE" in dangerous[0]


def test_the_tool_fails_only_when_something_breaks(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    (tmp_path / "old").write_text(OLD)
    (tmp_path / "new").write_text(
        "type Query { name: Int old: Int older: Int }  enum Colour { RED }"
    )
    old, new = str(tmp_path / "old"), str(tmp_path / "new")

    assert main([old, old]) == 0
    assert capsys.readouterr().out == ""
    assert main([old, new]) == 1
    assert "BREAKING: Field Query.name changed type" in capsys.readouterr().out


def test_T7_no_input_sets_a_stage_a_status_or_a_requirement():
    earned = {"OnboardingStage", "StageKey", "StageState", "RequirementCode", "ContractorStatus"}
    reading = {name for name in OURS if name.endswith(("Filter", "Sort"))}
    settable = {
        f"{name}.{field}"
        for name, found in OURS.items()
        if isinstance(found, GraphQLInputObjectType) and name not in reading
        for field, given in found.fields.items()
        if get_named_type(given.type).name in earned
    }

    assert earned & OURS.keys() >= {"StageKey", "ContractorStatus"}
    assert settable == set()


def test_V2_no_read_shows_a_token_and_no_answer_but_these_a_secret():
    secret = re.compile(r"token|secret|password|hash|recoveryCodes$", re.IGNORECASE)

    shown = {
        f"{name}.{field}"
        for name, found in OURS.items()
        if isinstance(found, GraphQLObjectType) and name not in ("Query", "Mutation")
        for field in found.fields
        if secret.search(field)
    }

    assert shown == {
        "SignInPayload.token",
        "VerifyOtpPayload.token",
        "VerifyOtpPayload.deviceToken",
        "StartTotpPayload.secret",
        "ConfirmTotpPayload.recoveryCodes",
        "RenewRecoveryCodesPayload.recoveryCodes",
    }
