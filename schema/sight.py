"""Which rows of their companies members see: the conditions of every company-facing read.

A MANAGER sees own rows only where the company says so (`managersSee`): the contractors that they
manage and what hangs on these, and the imports that they began. Everybody else sees all.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import TypeAlias

import models
from models.company import Member
from schema.sources import Condition, among, any_of, named

Owned: TypeAlias = Callable[[Collection[Member]], Sequence[Condition]]
"""The conditions for what is some limited members' own."""


def on_team(path: str = "") -> Owned:
    """Of contractors and what hangs on them; `path` leads to the contractor, a dot at its end."""
    return lambda members: [any_of(f"{path}managers", "member_id", [m.id for m in members])]


def of_import(path: str = "") -> Owned:
    """Of imports and what hangs on them; `path` leads to the import, a dot at its end."""
    return lambda members: [among(f"{path}created_by_id", [m.id for m in members])]


def in_log(members: Collection[Member]) -> Sequence[Condition]:
    """Of the company's log: as `models/following.py` tells it live."""
    ids = [m.id for m in members]
    managers, own = models.ContractorManager, models.Import
    return [
        named("contractor_id", managers, "contractor_id", owner="member_id", owners=ids),
        named("import_id", own, "id", owner="created_by_id", owners=ids),
    ]


def seen(member: Member, owned: Owned) -> Sequence[Condition]:
    """Return what narrows a read of the member's company to what the member sees of it."""
    return owned([member]) if member.is_limited() else []
