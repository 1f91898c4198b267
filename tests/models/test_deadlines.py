"""Days are the company's: they begin and end where it is."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models import base
from models.deadlines import AWAITED, end_of, is_overdue, today_in
from models.task import TaskStatus

ZONES = sorted(available_timezones())


@given(
    st.dates(date(2000, 1, 1), date(2199, 12, 31)),
    st.sampled_from(ZONES),
    st.integers(-3_600, 3_600),
)
def test_a_day_is_over_at_its_end_and_not_before(day: date, zone: str, seconds: int):
    end = end_of(day, zone)

    moment = end + timedelta(seconds=seconds)

    assert end.tzinfo is UTC
    assert (moment.astimezone(ZoneInfo(zone)).date() > day) is (moment >= end)


@pytest.mark.parametrize(
    ("zone", "today"),
    [("Pacific/Kiritimati", 15), ("Asia/Tokyo", 15), ("UTC", 14), ("Pacific/Honolulu", 14)],
)
def test_it_is_another_day_elsewhere(monkeypatch: pytest.MonkeyPatch, zone: str, today: int):
    monkeypatch.setattr(base, "_read_clock", lambda: datetime(2026, 2, 14, 23, 30, tzinfo=UTC))

    assert today_in(zone) == date(2026, 2, today)
    for status in TaskStatus:
        awaited = status in AWAITED
        assert is_overdue(date(2026, 2, today - 1), status, zone) is awaited
        assert not is_overdue(date(2026, 2, today), status, zone)
        assert not is_overdue(None, status, zone)
