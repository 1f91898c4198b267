"""Rules of the tables that the models cannot express; `python -m migrations.generate` writes them.

Add, change or remove a rule here and generate a migration: it compares `RULES` with what the last
migration recorded and drops and creates what differs, on both databases.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from models.contractor import ContractorStatus, Source
from models.onboarding import DeliveryStatus, RegistrationState, StageKey, WaitingOn
from models.places import place_of
from models.profile import KycStatus, PaymentMethodStatus, TaxStatus


@dataclass(frozen=True)
class Rule:
    """One index or check: by dialect the script that makes it and the one that takes it away."""

    name: str
    create: Mapping[str, str]
    drop: Mapping[str, str]


def index(name: str, definition: str, *, unique: bool = False, postgres: str | None = None) -> Rule:
    """Return a partial or functional index, such as `invitation (email) WHERE sent_at IS NULL`.

    `postgres` is its definition there, where that has to differ.
    """
    create = f'CREATE {"UNIQUE " if unique else ""}INDEX "{name}" ON '
    drop = f'DROP INDEX "{name}";'
    return Rule(
        name,
        create={
            "postgres": f"{create}{postgres or definition};",
            "sqlite": f"{create}{definition};",
        },
        drop={"postgres": drop, "sqlite": drop},
    )


def check(name: str, table: str, condition: str) -> Rule:
    """Return a condition that no row may make false; columns are written `row.column`.

    SQLite cannot add a CHECK to a table that exists, so there two triggers refuse the row; the
    error is an `IntegrityError` that names the rule on both databases.
    """
    refusal = (
        f"WHEN NOT ({condition.replace('row.', 'NEW.')})"
        f" BEGIN SELECT RAISE(ABORT, 'CHECK constraint failed: {name}'); END;"
    )
    triggers = [
        f'CREATE TRIGGER "{name}_{event.lower()}" BEFORE {event} ON "{table}" {refusal}'
        for event in ("INSERT", "UPDATE")
    ]
    plain = condition.replace("row.", "")
    return Rule(
        name,
        create={
            "postgres": f'ALTER TABLE "{table}" ADD CONSTRAINT "{name}" CHECK ({plain});',
            "sqlite": "\n".join(triggers),
        },
        drop={
            "postgres": f'ALTER TABLE "{table}" DROP CONSTRAINT "{name}";',
            "sqlite": f'DROP TRIGGER "{name}_insert";\nDROP TRIGGER "{name}_update";',
        },
    )


def places_in_list(column: str, enum: type[Enum]) -> Rule:
    """Return the index of a company's contractors by a column, in the order of the enum.

    The column itself is its last, or PostgreSQL would count from the table instead of the index.
    """
    place = place_of(f'"{column}"', enum)
    return index(
        f"ix_contractor_{column}", f'"contractor" ("company_id", ({place}), "id", "{column}")'
    )


def texts_in_list(column: str) -> Rule:
    """Return the index of a company's contractors by a text, byte by byte on both databases."""
    return index(
        f"ix_contractor_{column}",
        f'"contractor" ("company_id", "{column}", "id")',
        postgres=f'"contractor" ("company_id", "{column}" COLLATE "C", "id")',
    )


def together(name: str, table: str, expressions: Sequence[str]) -> Rule:
    """Return what tells PostgreSQL's planner which values of a table's columns go together.

    It would take them for independent: to look for those ACTIVE at REGISTRATION, whom nobody ever
    saw, it would walk the whole team in order. SQLite keeps no such statistics.
    """
    of = ", ".join(f"({expression})" for expression in expressions)
    return Rule(
        name,
        create={
            "postgres": f'CREATE STATISTICS "{name}" (mcv) ON {of} FROM "{table}";',
            "sqlite": "",
        },
        drop={"postgres": f'DROP STATISTICS "{name}";', "sqlite": ""},
    )


def unalterable(name: str, table: str) -> Rule:
    """Return the rule that no row of a table is ever changed: it is written, and one day deleted.

    The error is an `IntegrityError` that names the rule on both databases.
    """
    sentence = f"{name}: rows of {table} are never changed"
    return Rule(
        name,
        create={
            "postgres": (
                f'CREATE FUNCTION "{name}"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN'
                f" RAISE EXCEPTION '{sentence}' USING ERRCODE = 'integrity_constraint_violation';"
                f' END $$;\nCREATE TRIGGER "{name}" BEFORE UPDATE ON "{table}"'
                f' FOR EACH ROW EXECUTE FUNCTION "{name}"();'
            ),
            "sqlite": (
                f'CREATE TRIGGER "{name}" BEFORE UPDATE ON "{table}"'
                f" BEGIN SELECT RAISE(ABORT, '{sentence}'); END;"
            ),
        },
        drop={
            "postgres": f'DROP TRIGGER "{name}" ON "{table}";\nDROP FUNCTION "{name}"();',
            "sqlite": f'DROP TRIGGER "{name}";',
        },
    )


PLACES: Mapping[str, type[Enum]] = {
    "status": ContractorStatus,
    "current_stage": StageKey,
    "waiting_on": WaitingOn,
    "registration_state": RegistrationState,
    "kyc_status": KycStatus,
    "tax_status": TaxStatus,
    "payment_status": PaymentMethodStatus,
    "delivery": DeliveryStatus,
    "source": Source,
}
"""The columns of contractors that lists sort in the order of their enums."""

RULES = (
    index(
        "uq_invitation_pending",
        '"invitation" ("contractor_id") WHERE "status" = \'PENDING\'',
        unique=True,
    ),
    index(
        "uq_member_invitation_awaited",
        '"member_invitation" ("company_id", "email_key")'
        " WHERE \"status\" IN ('PENDING', 'EXPIRED')",
        unique=True,
    ),
    index(
        "uq_kyc_check_open",
        '"kyc_check" ("profile_id")'
        " WHERE \"status\" IN ('NOT_STARTED', 'IN_PROGRESS', 'PENDING_REVIEW')",
        unique=True,
    ),
    index(
        "uq_tax_status_request_open",
        '"tax_status_request" ("profile_id") WHERE "state" = \'OPEN\'',
        unique=True,
    ),
    index(  # a prefix is a range of bytes, whatever the database sorts words by
        "ix_search_word",
        '"search_word" ("company_id", "word", "contractor_id", "source")',
        postgres='"search_word" ("company_id", "word" COLLATE "C", "contractor_id", "source")',
    ),
    *(places_in_list(column, enum) for column, enum in PLACES.items()),
    texts_in_list("email_key"),
    texts_in_list("name_key"),
    texts_in_list("feature_key"),
    texts_in_list("external_id"),
    texts_in_list("country"),
    together(
        "st_contractor_places",
        "contractor",
        [place_of(f'"{column}"', enum) for column, enum in [*PLACES.items()][:8]],  # 8 at most
    ),
    index(  # a partner's own id of a person, and how it is looked up
        "uq_contractor_external_id",
        '"contractor" ("company_id", "external_id") WHERE "external_id" IS NOT NULL',
        unique=True,
    ),
    check("ck_task_amount", "task", "row.amount_minor > 0"),
    unalterable("tr_audit_entry", "audit_entry"),  # retention deletes, nobody rewords
)
