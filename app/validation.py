"""Validates documents within bounded work: GraphQL's rules, the dear ones last and on a budget."""

from __future__ import annotations

from typing import Any

from graphql import (
    DocumentNode,
    GraphQLError,
    GraphQLSchema,
    NoUndefinedVariablesRule,
    NoUnusedVariablesRule,
    OverlappingFieldsCanBeMergedRule,
    VariablesInAllowedPositionRule,
    specified_rules,
    validate,
)
from graphql.language import SelectionSetNode
from graphql.validation import ValidationContext
from graphql.validation.validate import ValidationAbortedError
from strawberry.schema.validation_rules.maybe_null import MaybeNullValidationRule
from strawberry.schema.validation_rules.one_of import OneOfInputValidationRule

from app.refusals import MOST_ERRORS

COMPARISONS = 10_000  # of fields that share a name in an answer


class BoundedMergeRule(OverlappingFieldsCanBeMergedRule):
    """graphql-core's rule, with a budget that fits our limits: its own allows a second of work."""

    def __init__(self, context: ValidationContext) -> None:
        super().__init__(context)
        self.rule_context.remaining_complexity_budget = COMPARISONS

    def enter_selection_set(
        self, selection_set: SelectionSetNode, _key: Any, parent: Any, *_args: Any
    ) -> None:
        """Compare the fields of a selection set; give up by name when there are too many."""
        try:
            super().enter_selection_set(selection_set, _key, parent, *_args)
        except ValidationAbortedError:
            if self.rule_context.remaining_complexity_budget >= 0:
                raise
            raise ValidationAbortedError(TOO_MANY_COMPARISONS) from None


TOO_MANY_COMPARISONS = (
    f"The limit on comparisons of repeated fields is {COMPARISONS}; this document needs more."
)
VARIABLE_RULES = (
    NoUndefinedVariablesRule,
    NoUnusedVariablesRule,
    VariablesInAllowedPositionRule,
)
"""They walk each operation once more, with all of its fragments."""
RULES = (
    *(
        rule
        for rule in specified_rules
        if rule not in VARIABLE_RULES and rule is not OverlappingFieldsCanBeMergedRule
    ),
    BoundedMergeRule,
    MaybeNullValidationRule,
    OneOfInputValidationRule,
)


def complaints(
    schema: GraphQLSchema,
    document: DocumentNode,
    *,
    is_long: bool,
    has_variables: bool,
    hide_suggestions: bool,
) -> list[GraphQLError]:
    """Return what is wrong with a document; that of its variables only if all else is right.

    A long document is told one error: an error quotes what it blames, which may be all of it.
    """
    most = 1 if is_long else MOST_ERRORS
    for rules in (RULES, VARIABLE_RULES) if has_variables else (RULES,):
        if errors := validate(
            schema, document, rules, max_errors=most, hide_suggestions=hide_suggestions
        ):
            return errors
    return []
