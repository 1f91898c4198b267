"""How a mutation that is given an `idempotencyKey` happens once, however often it is sent."""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any

from strawberry import UNSET

from models import idempotency
from models.account import Account
from models.company import Member
from models.idempotency import Outcome, Request, Work
from models.problems import NotFound
from models.typeid import encode
from schema.context import Info
from schema.reading import Noun
from schema.selecting import Wanted
from schema.sources import Condition, where


async def once(
    info: Info, key: str | None, actor: Member | Account, input: Any, work: Work
) -> list[Outcome]:
    """Have `work` done, at most once for a key; return what became of each thing.

    It belongs behind the doors, which say whether the caller may do this now, and behind
    `context.limit`. What depends on the state of things belongs into `work`: it was fine when
    the request came first, and need not be today. The answer is read by the outcomes' ids.

    Raises IdempotencyKeyReused, IdempotencyInProgress, InvalidInput, and what `work` raises.
    """
    if key is None:
        return await idempotency.run(work)
    content = _plain(input)
    match actor:
        case Member():
            scope = [encode("acc", actor.account_id), encode("cmp", actor.company_id)]
            content.pop("company_id", None)  # named or left out, it is the same company
        case Account():
            scope = [actor.type_id]
    text = json.dumps(content, sort_keys=True)
    return await idempotency.once(Request("/".join([*scope, info.field_name]), key, text), work)


async def reread(noun: Noun, outcome: Outcome, asked: Wanted, *within: Condition) -> Any:
    """Read what a request made, as it stands now. Raises NotFound where it is gone."""
    found = await noun.one(asked, where("id", outcome.id), *within)
    if found is None:
        raise NotFound
    return found


def _plain(value: Any) -> Any:
    """Return an input as JSON can hold it; inputs that mean the same are equal.

    Written after defaults were filled in and scalars were read, so how a client spelt it does not
    matter.
    """
    if isinstance(value, Enum):
        return value.value
    if value is None or isinstance(value, str | int | float):
        return value
    if isinstance(value, Decimal):
        return str(value.normalize())
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if is_dataclass(value):
        given = {field.name: getattr(value, field.name) for field in fields(value)}
        return {name: _plain(part) for name, part in given.items() if part is not UNSET}
    raise TypeError(f"{type(value).__name__} has no plain form for an idempotent request")
