"""Says what happened: one line per event on stderr, with its request and without secrets."""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import Mapping
from contextvars import ContextVar
from datetime import date
from typing import Any, Literal, TextIO
from uuid import UUID

import orjson
import structlog
from structlog.typing import EventDict, Processor, WrappedLogger

request_id: ContextVar[str | None] = ContextVar("request_id", default=None)
"""The request that is being answered; whoever takes a request in sets it."""

MASK = "***"

_SECRET_NAME = re.compile(
    r"password|passphrase|token|secret|code|otp|cookie|authorization|credential|apikey"
)
_HARMLESS_NAMES = frozenset(
    {"statuscode", "errorcode", "problemcode", "exitcode", "countrycode", "currencycode"}
)
_SECRETS_IN_TEXT: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"(?<=://)[^/@\s]+:[^/@\s]*(?=@)"), MASK),
    (re.compile(r"(?i)\b(bearer|basic)\s+[\w.~+/=-]+"), rf"\1 {MASK}"),
    (
        re.compile(
            r"(?i)\b([\w-]*(?:password|token|secret|code|otp|cookie|authorization))"
            r"([\"']?\s*[=:]\s*[\"']?)(?!bearer|basic)[^\s&\"',;)}\]]+"
        ),
        rf"\1\2{MASK}",
    ),
    (re.compile(r"\bmst_(live|test)_\w+"), rf"mst_\1_{MASK}"),
)
_LONGEST_SEGMENT = 60


class Outage:
    """Says once that a neighbour is gone and once that it is back."""

    def __init__(self, neighbour: str, meanwhile: str) -> None:
        self._neighbour, self._meanwhile = neighbour, meanwhile
        self._lasts = False
        self._log: structlog.stdlib.BoundLogger = structlog.stdlib.get_logger("muster.outage")

    def began(self, error: BaseException) -> None:
        """Note a failure; the first one of an outage is told."""
        if not self._lasts:
            self._lasts = True
            reason = f"{type(error).__name__}: {error}"
            self._log.warning(
                "neighbour lost",
                neighbour=self._neighbour,
                meanwhile=self._meanwhile,
                reason=reason,
            )

    def ended(self) -> None:
        """Note a success; the first one after an outage is told."""
        if self._lasts:
            self._lasts = False
            self._log.info("neighbour back", neighbour=self._neighbour)


def configure(
    form: Literal["json", "console"] = "json", level: str = "INFO", stream: TextIO | None = None
) -> None:
    """Send the logs of this process, ours and everybody's, to `stream` (stderr) in one form.

    "json" is one object per line: `time` (UTC, ISO 8601), `level`, `logger`, `event`, `request_id`
    within a request, `exception` as data, then what the event adds. "console" is for reading.
    Run uvicorn with `log_config=None`, so that its lines come here too.
    """
    shared: list[Processor] = [
        add_request,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.ExtraAdder(),
        structlog.stdlib.PositionalArgumentsFormatter(),
        structlog.processors.TimeStamper(fmt="iso", utc=True, key="time"),
        structlog.processors.StackInfoRenderer(),
        _exceptions_as_data() if form == "json" else structlog.processors.format_exc_info,
        redact,
    ]
    rendering: list[Processor] = (
        [_in_order, structlog.processors.JSONRenderer(serializer=_as_json)]
        if form == "json"
        else [structlog.dev.ConsoleRenderer(timestamp_key="time", colors=False)]
    )
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *rendering],
        )
    )
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *shared,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        wrapper_class=structlog.stdlib.BoundLogger,
        logger_factory=structlog.stdlib.LoggerFactory(),
    )
    logging.basicConfig(handlers=[handler], level=level.upper(), force=True)
    logging.captureWarnings(True)
    for name in ("uvicorn", "uvicorn.error", "uvicorn.access"):
        theirs = logging.getLogger(name)
        theirs.handlers, theirs.propagate = [], True
    access = logging.getLogger("uvicorn.access")
    access.filters = [_say_request_as_data]
    for name in ("tortoise", "tortoise.db_client", "aiosqlite"):
        logging.getLogger(name).setLevel(logging.WARNING)  # DEBUG lines hold the rows' values


def redact(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
    """Mask whatever is a secret by its name, and what looks like one inside the texts."""
    event.pop("color_message", None)  # uvicorn says the same once more, in colour
    return {key: _redacted(key, value) for key, value in event.items()}


def _redacted(key: str, value: Any) -> Any:
    if key.startswith("_"):
        return value  # structlog's own, gone before rendering
    if value is None or isinstance(value, bool):
        return value
    if _is_secret(key):
        return MASK
    if isinstance(value, str):
        return _without_secrets(value)
    if isinstance(value, Mapping):
        return {str(inner): _redacted(str(inner), each) for inner, each in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [_redacted("", each) for each in value]
    if isinstance(value, bytes):
        return f"<{len(value)} bytes>"
    if isinstance(value, int | float | date | UUID):
        return value
    return _without_secrets(str(value))


def _is_secret(key: str) -> bool:
    name = key.lower().replace("_", "").replace("-", "")
    return name not in _HARMLESS_NAMES and _SECRET_NAME.search(name) is not None


def _without_secrets(text: str) -> str:
    for pattern, mask in _SECRETS_IN_TEXT:
        text = pattern.sub(mask, text)
    return text


def add_request(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
    """Say which request the event belongs to."""
    if (current := request_id.get()) is not None:
        event.setdefault("request_id", current)
    return event


def _exceptions_as_data() -> Processor:
    # Local variables stay out: they hold what nobody may read here.
    return structlog.processors.ExceptionRenderer(
        structlog.tracebacks.ExceptionDictTransformer(show_locals=False, max_frames=30)
    )


def _in_order(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
    first = ("time", "level", "logger", "event", "request_id")
    return {key: event[key] for key in (*(key for key in first if key in event), *event)}


def _as_json(event: EventDict, **_: Any) -> str:
    return orjson.dumps(event, default=str, option=orjson.OPT_NON_STR_KEYS).decode()


def _say_request_as_data(record: logging.LogRecord) -> bool:
    """Turn uvicorn's access line into fields, without query strings and other likely secrets."""
    if isinstance(record.args, tuple) and len(record.args) == 5:
        client, method, target, _, status = record.args
        path = str(target).partition("?")[0]
        record.path = "/".join(s if len(s) <= _LONGEST_SEGMENT else MASK for s in path.split("/"))
        record.client, record.method, record.status = client, method, status
        record.msg, record.args = "answered", ()
    return True
