"""Threads of support, from the first word to an answer."""

from __future__ import annotations

from typing import Any

from models import Account, SupportMessage, SupportThread
from models.support.answering import answer_thread
from models.support.writing import Named, Post, open_thread, post_message

SECRET = "Qwertzuiop 77"
"""What nobody but the person and staff may ever read."""


async def opened(account: Account, body: str = SECRET, **given: Any) -> SupportThread:
    company = given.pop("company", None)
    return await open_thread(account, "My papers", Post(body, **given), company)


async def posted(account: Account, thread: SupportThread, body: str = "And?") -> SupportMessage:
    return await post_message(account, thread.id, Post(body))


async def answered(
    sam: Account, thread: SupportThread, body: str | None = "Seen.", **given: Any
) -> SupportThread:
    return await answer_thread(sam, thread.id, Post(body), **given)


def named(thing: Any) -> Named:
    return Named(thing.id)
