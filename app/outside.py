"""The doors from resolvers to what lies beyond the database."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from app import throttle
from app.broker import Bell, Broker
from app.files import LINK_LIFE, Files
from app.settings import Settings
from app.throttle import Rule, Throttle, network_of
from models.base import now

RULES: dict[str, Rule] = {
    rule.name: rule for rule in vars(throttle).values() if isinstance(rule, Rule)
}


@dataclass(frozen=True)
class Outside:
    """Broker, throttle and files as `schema.context.Outside` names their uses."""

    broker: Broker
    limits: Throttle
    files: Files
    settings: Settings

    def listen(self, company_id: UUID) -> AbstractAsyncContextManager[Bell]:
        """Listen for news in the log of a company, or of another owner of one."""
        return self.broker.listen(company_id)

    async def throttle(self, rule: str, *keys: str) -> datetime | None:
        """Count one use of a rule; return when to try again if there were too many."""
        named = RULES[rule]
        if named.keyed_by == ("network",):
            keys = (network_of(keys[0]) if keys and keys[0] else "unknown",)
        verdict = await self.limits.hit(named, *keys)
        return None if verdict.allowed else verdict.reset_at

    def link(self, kind: str, token: str) -> str:
        """Return the link that a letter of this kind carries; its host is a setting (V8)."""
        return self.settings.link(kind, token)

    def file_url(self, kind: str, id: str, filename: str) -> str:
        """Return a signed link, good for five minutes, to one generated file."""
        token: Any = self.files.sign_link(f"{kind}/{id}", filename, now() + LINK_LIFE)
        return f"/files/{token}"
