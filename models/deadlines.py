"""Days as a company counts them: in its own timezone."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from models.base import now
from models.task import TaskStatus

AWAITED = frozenset({TaskStatus.PUBLISHED, TaskStatus.ACCEPTED})
"""Where a result is still due, so that a deadline can be missed."""


def today_in(timezone: str) -> date:
    """Return the day that it is in a timezone."""
    return now().astimezone(ZoneInfo(timezone)).date()


def end_of(day: date, timezone: str) -> datetime:
    """Return the moment at which a day is over in a timezone."""
    midnight = datetime.combine(day + timedelta(days=1), time.min, ZoneInfo(timezone))
    return midnight.astimezone(UTC)


def start_of(day: date, timezone: str) -> datetime:
    """Return the moment at which a day begins in a timezone."""
    return datetime.combine(day, time.min, ZoneInfo(timezone)).astimezone(UTC)


def is_overdue(deadline: date | None, status: TaskStatus, timezone: str) -> bool:
    """Whether a result should have been there before today."""
    return deadline is not None and status in AWAITED and deadline < today_in(timezone)
