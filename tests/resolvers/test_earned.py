"""T7: where a person stands is earned by facts; no input sets it."""

from graphql import GraphQLInputObjectType, get_named_type

from app.graphql import schema

EARNED = {
    "ContractorStatus", "DeliveryStatus", "InvitationStatus", "KycStatus", "MemberStatus",
    "PaymentMethodStatus", "RegistrationState", "RequestState", "StageKey", "StageState",
    "TaskStatus", "WaitingOn",
}  # fmt: skip


def _inputs(type_: GraphQLInputObjectType, seen: set[str]) -> set[str]:
    """The names of the types that an input takes, however deep."""
    found: set[str] = set()
    for field in type_.fields.values():
        inner = get_named_type(field.type)
        found.add(inner.name)
        looks_for = inner.name.endswith("Filter")  # a saved view's: it names states, sets none
        if isinstance(inner, GraphQLInputObjectType) and inner.name not in seen and not looks_for:
            seen.add(inner.name)
            found |= _inputs(inner, seen)
    return found


def test_T7_no_mutation_takes_a_stage_or_a_status():
    mutations = schema._schema.mutation_type
    assert mutations

    for name, field in mutations.fields.items():
        for argument in field.args.values():
            given = get_named_type(argument.type)
            takes = _inputs(given, set()) if isinstance(given, GraphQLInputObjectType) else set()
            assert not takes & EARNED, name
