from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from graphql import GraphQLError, GraphQLScalarType

from app.graphql import schema


def scalar(name: str) -> GraphQLScalarType:
    found = schema._schema.get_type(name)
    assert isinstance(found, GraphQLScalarType)
    return found


@pytest.mark.parametrize(
    ("given", "read"),
    [
        ("1500.50", Decimal("1500.50")),
        ("-0.5", Decimal("-0.5")),
        (7, Decimal(7)),
        ("0", Decimal(0)),
    ],
)
def test_decimals_keep_their_digits(given: Any, read: Decimal):
    assert scalar("Decimal").parse_value(given) == read


@pytest.mark.parametrize(
    "given",
    [
        1.5, True, "1e5", "1E+999999999", "NaN", "Infinity", "1_000", "１", " 1", "", "1.", None,
        [], "1" * 31,
    ],
)  # fmt: skip
def test_what_is_no_exact_decimal_is_refused(given: Any):
    with pytest.raises(GraphQLError):
        scalar("Decimal").parse_value(given)


@pytest.mark.parametrize("shown", ["0.0000001", "10000000000000000000000", "0.00", "15.00"])
def test_decimals_are_never_shown_with_an_exponent(shown: str):
    assert scalar("Decimal").serialize(Decimal(shown)) == shown


@pytest.mark.parametrize(
    ("given", "read"),
    [
        ("2026-03-01T12:00:00Z", datetime(2026, 3, 1, 12, tzinfo=UTC)),
        ("2026-03-01t12:00:00z", datetime(2026, 3, 1, 12, tzinfo=UTC)),
        ("2026-03-01T12:00:00.25+03:00", datetime(2026, 3, 1, 9, 0, 0, 250_000, tzinfo=UTC)),
    ],
)
def test_moments_have_an_offset_and_are_kept_in_utc(given: str, read: datetime):
    assert scalar("DateTime").parse_value(given) == read


@pytest.mark.parametrize(
    "given",
    [
        "2026-03-01",
        "2026-03-01T12:00:00",
        "2026-03-01 12:00:00Z",
        "20260301T120000Z",
        "2026-13-01T12:00:00Z",
        "0001-01-01T00:00:00+23:00",
        1772366400,
        None,
    ],
)
def test_what_is_no_moment_is_refused(given: Any):
    with pytest.raises(GraphQLError):
        scalar("DateTime").parse_value(given)


@pytest.mark.parametrize(
    "stored", [datetime(2026, 3, 1, 12, tzinfo=UTC), "2026-03-01T12:00:00+00:00"]
)
def test_moments_are_shown_in_utc(stored: Any):
    assert scalar("DateTime").serialize(stored) == "2026-03-01T12:00:00Z"


def test_days_are_plain():
    assert scalar("Date").parse_value("2028-02-29") == date(2028, 2, 29)
    assert scalar("Date").serialize(date(2026, 3, 1)) == "2026-03-01"


@pytest.mark.parametrize("given", ["2026-02-29", "20260301", "2026-W09-7", "", 1, None, True])
def test_what_is_no_day_is_refused(given: Any):
    with pytest.raises(GraphQLError):
        scalar("Date").parse_value(given)


@pytest.mark.parametrize("name", ["Cursor", "EmailAddress", "CountryCode", "URL"])
def test_texts_are_texts(name: str):
    assert scalar(name).parse_value("x") == "x"
    with pytest.raises(GraphQLError):
        scalar(name).parse_value(1)
