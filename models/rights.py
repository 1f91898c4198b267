"""Who may do what for a company: the one table of roles and rights (docs/permissions.md prints it).

A member of staff has no place in it: staff never act as a member.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class Role(StrEnum):
    """What a member may do."""

    OWNER = "OWNER"
    ADMIN = "ADMIN"
    MANAGER = "MANAGER"
    ACCOUNTANT = "ACCOUNTANT"
    OBSERVER = "OBSERVER"


class Right(StrEnum):
    """A kind of thing to do for a company."""

    READ = "READ"
    INVITE = "INVITE"
    EXCLUDE = "EXCLUDE"
    WORK = "WORK"
    PAY = "PAY"
    SETTINGS = "SETTINGS"
    OWNERSHIP = "OWNERSHIP"
    FOLLOW = "FOLLOW"


class Extent(StrEnum):
    """How far a right of a role goes; its value is what the docs print."""

    NONE = "–"
    ALL = "yes"
    AS_SEEN = "yes; under `OWN` own rows"
    OWN = "own rows"
    NOT_OWNERS = "yes, but not OWNERs"


class ManagersSee(StrEnum):
    """Which contractors a MANAGER sees and touches; own rows are those that they manage."""

    ALL = "ALL"
    OWN = "OWN"


READING = frozenset({Right.READ, Right.FOLLOW})
"""What a company may still do when nothing may be written any more."""

_ = Extent.NONE
_Y = Extent.ALL
_Extents = tuple[Extent, Extent, Extent, Extent, Extent]
_TABLE: Mapping[Right, _Extents] = {
    # in the order of Role: OWNER, ADMIN, MANAGER, ACCOUNTANT, OBSERVER
    Right.READ: (_Y, _Y, Extent.AS_SEEN, _Y, _Y),
    Right.INVITE: (_Y, _Y, Extent.AS_SEEN, _, _),
    Right.EXCLUDE: (_Y, _Y, Extent.OWN, _, _),
    Right.WORK: (_Y, _Y, Extent.AS_SEEN, _, _),
    Right.PAY: (_Y, _Y, _, _Y, _),
    Right.SETTINGS: (_Y, Extent.NOT_OWNERS, _, _, _),
    Right.OWNERSHIP: (_Y, _, _, _, _),
    Right.FOLLOW: (_Y, _Y, Extent.AS_SEEN, _Y, _Y),
}

MATRIX: Mapping[Role, Mapping[Right, Extent]] = {
    role: {right: extents[place] for right, extents in _TABLE.items()}
    for place, role in enumerate(Role)
}
"""How far each right goes for each role. Every decision of the code is looked up here."""

RIGHTS: Mapping[Role, frozenset[Right]] = {
    role: frozenset(right for right, extent in extents.items() if extent is not Extent.NONE)
    for role, extents in MATRIX.items()
}
"""The rights that a role has at all."""


def may_appoint(role: Role, other: Role) -> bool:
    """Whether a member of one role may give another role to somebody, or take it away."""
    extent = MATRIX[role][Right.SETTINGS]
    return extent is Extent.ALL or (extent is Extent.NOT_OWNERS and other is not Role.OWNER)
