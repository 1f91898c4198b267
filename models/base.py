"""What every row has: a time-ordered id and the moment it was made; the only clock and dice."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from typing import Any, ClassVar, Protocol, Self, TypeVar
from uuid import UUID

from tortoise import connections, fields
from tortoise.models import Model
from uuid_utils.compat import uuid7

from models import typeid

T = TypeVar("T")

IN_LIST = 1_000  # values of one IN list


def _read_clock() -> datetime:
    return datetime.now(UTC)


def now() -> datetime:
    """Return the current moment in UTC: the domain's only clock. Tests move `_read_clock`."""
    return _read_clock()


def new_id() -> UUID:
    """Return a UUIDv7 (RFC 9562), so that ordering by id is ordering by creation."""
    return uuid7()


def new_token() -> str:
    """Return a secret of 192 bits, safe in a URL."""
    return secrets.token_urlsafe(24)


def new_text(alphabet: str, length: int) -> str:
    """Return a secret to be typed: `length` characters drawn from `alphabet`."""
    return "".join(secrets.choice(alphabet) for _ in range(length))


def digest(token: str) -> str:
    """Return what is stored of a token: its SHA-256. For random secrets only, not for passwords.

    Defined for any text that a client may send, half a surrogate pair too.
    """
    return hashlib.sha256(token.encode(errors="surrogatepass")).hexdigest()


def in_lists(values: Iterable[T]) -> Iterator[list[T]]:
    """Split values into lists that fit one IN (…) of a statement."""
    every = list(values)
    for start in range(0, len(every), IN_LIST):
        yield every[start : start + IN_LIST]


class Cabinet(Protocol):
    """Where files are kept; `app` provides it."""

    async def delete(self, key: str) -> None:
        """Forget a file; one that is gone already is no error."""


class Record(Model):
    """A row of ours. `prefix` is the noun's part of its TypeIDs."""

    prefix: ClassVar[str]

    id = fields.UUIDField(primary_key=True, default=new_id)
    created_at = fields.DatetimeField(default=now)

    class Meta:
        abstract = True

    @property
    def type_id(self) -> str:
        """The id that clients see."""
        return typeid.encode(self.prefix, self.id)

    @classmethod
    def table(cls) -> str:
        """Return the name of the noun's table, for statements written by hand."""
        return str(cls._meta.db_table)

    @classmethod
    def columns_of(cls, kind: type[fields.Field[Any]]) -> list[str]:
        """Return the names of the columns whose field is of a kind."""
        found = cls._meta.fields_map.items()
        return [cls._meta.fields_db_projection[name] for name, f in found if isinstance(f, kind)]

    async def set(self, **values: Any) -> None:
        """Change some columns, and `updated_at` where there is one; only these are written.

        A model instance is given under its relation's name; `save()` alone would write every column
        and lose what somebody else wrote meanwhile.
        """
        if "updated_at" in self._meta.fields_map:
            values.setdefault("updated_at", now())
        for name, value in values.items():
            setattr(self, name, value)
        columns = [f"{name}_id" if name in self._meta.fk_fields else name for name in values]
        await self.save(update_fields=columns)

    @classmethod
    async def write_each(cls, rows: Sequence[Self], columns: Sequence[str]) -> None:
        """Write these columns of every row; `updated_at` only if named."""
        await cls.overwrite(
            columns, [[*(getattr(row, name) for name in columns), row.id] for row in rows]
        )

    @classmethod
    async def overwrite(cls, columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
        """Write these columns of rows, each given as its values and then its id.

        By one prepared statement, sent for all together: `bulk_update` would build a CASE for each
        row and column, which at 500 rows holds the event loop for longer than a request may.
        """
        if not rows:
            return
        db = connections.get("default")
        statement = db.executor_class(model=cls, db=db).get_update_sql(columns, None)
        writers = [cls._meta.fields_map[name].to_db_value for name in (*columns, "id")]
        await db.execute_many(
            statement,
            [[write(v, cls) for write, v in zip(writers, row, strict=True)] for row in rows],
        )

    @classmethod
    async def insert(cls, columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
        """Write new rows, given as their values in the order of `columns`.

        By COPY on PostgreSQL, without an object for each row: what thousands are written by. It
        needs a transaction; every column without a default of the database must be named.
        """
        if not rows:
            return
        db = connections.get("default")
        kinds = [cls._meta.fields_map[name] for name in columns]
        converted: dict[int, Any] = {
            place: field.encoder
            for place, field in enumerate(kinds)
            if isinstance(field, fields.JSONField)
        }
        if db.capabilities.dialect != "postgres":
            ids = [place for place, field in enumerate(kinds) if _holds_id(field)]
            converted |= dict.fromkeys(ids, str)
        await db.insert(cls.table(), columns, [_converted(row, converted) for row in rows])


def _holds_id(field: fields.Field[Any]) -> bool:
    return isinstance(field, fields.UUIDField)


def _converted(row: Sequence[Any], how: dict[int, Callable[[Any], Any]]) -> Sequence[Any]:
    """Return a row with some of its values, unless null, as the driver takes them."""
    if not how:
        return row
    values = list(row)
    for place, convert in how.items():
        if values[place] is not None:
            values[place] = convert(values[place])
    return values


class Tracked(Record):
    """A row that tells when it last changed; `set` keeps `updated_at`."""

    updated_at = fields.DatetimeField(default=now)

    class Meta:
        abstract = True
