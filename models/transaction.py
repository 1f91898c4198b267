"""One operation, one transaction: what must be last inside it, and what waits for its commit."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from contextvars import ContextVar
from typing import ClassVar, TypeVar

from tortoise.transactions import in_transaction

Announcement = Callable[[], None]


class Closing:
    """Work gathered during a transaction and done once at its end, such as numbering its changes.

    Subclasses close in the order of their `turn`; one may still add to another with a later turn.
    """

    turn: ClassVar[int]

    @abstractmethod
    async def close(self) -> None:
        """Do the gathered work; an exception undoes the transaction."""


class _Pending:
    def __init__(self) -> None:
        self.closings: dict[type[Closing], Closing] = {}
        self.announcements: list[Announcement] = []


C = TypeVar("C", bound=Closing)
_pending: ContextVar[_Pending | None] = ContextVar("pending", default=None)


@asynccontextmanager
async def transaction() -> AsyncIterator[None]:
    """Run the block atomically; nested blocks join the outer one."""
    if _pending.get() is not None:
        yield
        return
    pending = _Pending()
    token = _pending.set(pending)
    try:
        async with in_transaction():
            yield
            while pending.closings:
                first = min(pending.closings, key=lambda kind: kind.turn)
                await pending.closings.pop(first).close()
    finally:
        _pending.reset(token)
    for announce in pending.announcements:
        announce()


def closing(kind: type[C]) -> C:
    """Return this transaction's one closing of a kind, to add work to it."""
    found = _current("closing()").closings.setdefault(kind, kind())
    assert isinstance(found, kind)
    return found


def after_commit(announce: Announcement) -> None:
    """Call `announce` once the enclosing transaction is durable; never if it is undone."""
    _current("after_commit()").announcements.append(announce)


def _current(what: str) -> _Pending:
    pending = _pending.get()
    if pending is None:
        raise RuntimeError(f"{what} needs a transaction() around it")
    return pending
