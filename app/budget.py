"""How much callers may ask for: at once, and in a minute."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import ceil
from typing import Any

from app.refusals import Case, Refusal
from app.shape import spoken
from app.throttle import MINUTE, Rule, Throttle, Verdict
from models.base import now


@dataclass(frozen=True)
class Budget:
    """What one kind of caller may ask for: `most` for an operation, so many `times` in a minute."""

    kind: str
    most: int
    times: int = 20

    @property
    def rule(self) -> Rule:
        """The limit on all of a caller's operations together."""
        return Rule(f"cost-{self.kind}", self.most * self.times, MINUTE, ("caller",))

    async def charge(self, throttle: Throttle, caller: str, cost: int) -> Quota:
        """Take the cost of an operation, 1 at least, before it runs.

        Raises Refusal: INVALID when it is too much for one operation, THROTTLED when too much was
        asked for lately; both take nothing.
        """
        if cost > self.most:
            raise Refusal(
                Case.INVALID,
                f"The limit on cost is {self.most}; this operation has {spoken(cost)}.",
            )
        quota = Quota(self, cost, await throttle.hit(self.rule, caller, cost=max(cost, 1)))
        if not quota.verdict.allowed:
            raise Refusal(
                Case.THROTTLED,
                f"The limit on cost in a minute is {self.rule.amount}; this operation has {cost},"
                f" and {max(quota.verdict.remaining, 0)} is left.",
                headers={**quota.headers, "Retry-After": str(quota.seconds)},
            )
        return quota


VISITOR = Budget("visitor", 300)
SESSION = Budget("session", 5_000)
STAFF = Budget("staff", 20_000)  # and API keys


@dataclass(frozen=True)
class Quota:
    """What an operation cost, and what is left of the minute."""

    budget: Budget
    cost: int
    verdict: Verdict

    @property
    def seconds(self) -> int:
        """In how many seconds there is more again, at least 1."""
        return max(ceil((self.verdict.reset_at - now()).total_seconds()), 1)

    @property
    def headers(self) -> Mapping[str, str]:
        """The fields of the IETF's draft on RateLimit headers, version 10."""
        kind, rule = self.budget.kind, self.budget.rule
        window = int(rule.per.total_seconds())
        return {
            "RateLimit-Policy": f'"{kind}";q={rule.amount};w={window};qu="cost"',
            "RateLimit": f'"{kind}";r={max(self.verdict.remaining, 0)};t={self.seconds}',
        }

    @property
    def shown(self) -> dict[str, Any]:
        """What `extensions.cost` of an answer says."""
        return {
            "requested": self.cost,
            "limit": self.budget.most,
            "limitPerMinute": self.budget.rule.amount,
            "remaining": max(self.verdict.remaining, 0),
        }
