import io
import json
import logging
import warnings
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
import structlog
from pydantic import SecretStr

from app import log
from models.base import new_id

Lines = Callable[[], list[dict[str, Any]]]


@pytest.fixture
def stream() -> Iterator[io.StringIO]:
    """Log into memory, and leave logging as it was found."""
    root, names = logging.getLogger(), ("uvicorn", "uvicorn.error", "uvicorn.access")
    handlers, level = root.handlers[:], root.level
    theirs = {name: logging.getLogger(name).filters[:] for name in names}
    stream = io.StringIO()
    log.configure(stream=stream, level="DEBUG")
    yield stream
    logging.captureWarnings(False)
    root.handlers, root.level = handlers, level
    for name, filters in theirs.items():
        logging.getLogger(name).filters = filters
    structlog.reset_defaults()


@pytest.fixture
def lines(stream: io.StringIO) -> Lines:
    return lambda: [json.loads(line) for line in stream.getvalue().splitlines()]


def ours() -> structlog.stdlib.BoundLogger:
    logger: structlog.stdlib.BoundLogger = structlog.stdlib.get_logger("muster.test")
    return logger


def test_an_event_is_one_line_of_json(lines: Lines):
    company = new_id()

    ours().info(
        "letter sent",
        company=company,
        size=3,
        at=datetime(2025, 1, 1, tzinfo=UTC),
        parts=("a", "b"),
    )

    (line,) = lines()
    assert datetime.fromisoformat(line.pop("time")).utcoffset() == datetime.now(UTC).utcoffset()
    assert line == {
        "level": "info",
        "logger": "muster.test",
        "event": "letter sent",
        "company": str(company),
        "size": 3,
        "at": "2025-01-01T00:00:00+00:00",
        "parts": ["a", "b"],
    }


def test_what_is_read_first_stands_first(lines: Lines):
    token = log.request_id.set("req-1")
    ours().info("x", first=1)
    log.request_id.reset(token)

    assert list(lines()[0])[:5] == ["time", "level", "logger", "event", "request_id"]


def test_newlines_in_what_is_said_start_no_new_line(stream: io.StringIO):
    ours().info("one\ntwo", name='three\n{"event": "forged"}')

    assert len(stream.getvalue().splitlines()) == 1


def test_everybodys_lines_look_the_same(lines: Lines):
    logging.getLogger("some.library").warning("%s of %d", "one", 3, extra={"more": "here"})

    (line,) = lines()
    assert (line["level"], line["logger"], line["event"], line["more"]) == (
        "warning",
        "some.library",
        "one of 3",
        "here",
    )


def test_an_event_names_its_request(lines: Lines):
    token = log.request_id.set("req-1")
    ours().info("inside")
    logging.getLogger("library").info("inside too")
    log.request_id.reset(token)
    ours().info("outside")

    assert [line.get("request_id") for line in lines()] == ["req-1", "req-1", None]


def test_an_exception_is_data_without_local_variables(lines: Lines):
    def fail() -> None:
        local = "what nobody may read"
        raise ValueError(f"{len(local)} letters")

    try:
        fail()
    except ValueError:
        ours().exception("it broke")

    (line,) = lines()
    (error,) = line["exception"]
    assert (error["exc_type"], error["exc_value"]) == ("ValueError", "20 letters")
    assert error["frames"][-1]["name"] == "fail"
    assert "nobody may read" not in json.dumps(line)


def test_a_librarys_exception_is_data_too(lines: Lines):
    try:
        raise KeyError("x")
    except KeyError:
        logging.getLogger("library").exception("it broke")

    assert lines()[0]["exception"][0]["exc_type"] == "KeyError"


def test_a_warning_becomes_a_line(lines: Lines):
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        logging.captureWarnings(True)
        warnings.warn("old habit", UserWarning, stacklevel=1)

    assert "old habit" in lines()[0]["event"]


SECRET = "hunter2hunter2"


@pytest.mark.parametrize(
    "fields",
    [
        {"password": SECRET},
        {"new_password": SECRET},
        {"passwordHash": SECRET},
        {"code": SECRET},
        {"otp_code": SECRET},
        {"recovery-codes": [SECRET]},
        {"token": SECRET},
        {"inviteTOKEN": SECRET},
        {"Authorization": f"Bearer {SECRET}"},
        {"Set-Cookie": SECRET},
        {"secret": {"deep": SECRET}},
        {"api_key": SECRET},
        {"variables": {"input": {"password": SECRET, "list": [{"token": SECRET}]}}},
        {"url": f"redis://muster:{SECRET}@host:6379/0"},
        {"link": f"https://muster.example/go/invitation#token={SECRET}"},
        {"header": f"authorization: Bearer {SECRET}"},
        {"header": f"Basic {SECRET}"},
        {"body": json.dumps({"password": SECRET})},
        {"key": f"mst_live_{SECRET}"},
        {"error": ValueError(f"bad token={SECRET}")},
        {"raw": SECRET.encode()},
        {"wrapped": SecretStr(SECRET)},
        {"event": f"refused: code={SECRET}, sorry"},
    ],
)
def test_no_secret_is_written(stream: io.StringIO, fields: dict[str, Any]):
    ours().info(fields.pop("event", "x"), **fields)
    logging.getLogger("library").info("x", extra=fields)

    assert len(stream.getvalue().splitlines()) == 2
    assert SECRET not in stream.getvalue()


def test_a_secret_in_an_exception_is_masked(stream: io.StringIO):
    try:
        raise ValueError(f"cannot reach postgres://muster:{SECRET}@db/muster")
    except ValueError:
        ours().exception("it broke")

    assert "cannot reach" in stream.getvalue()
    assert SECRET not in stream.getvalue()


def test_what_is_no_secret_stays(lines: Lines):
    said = {
        "status_code": 200,
        "problem_code": "NOT_FOUND",
        "kind": "send_otp_letter",
        "url": "redis://host:6379/0",
        "note": "the worker took job 7 of 9",
        "nothing": None,
        "yes": True,
    }

    ours().info("x", **said)

    assert said.items() <= lines()[0].items()


def test_a_masked_name_stays_readable(lines: Lines):
    ours().info("x", link="https://muster.example/go/invitation?a=1#token=abc", password="p")

    assert lines()[0]["link"] == "https://muster.example/go/invitation?a=1#token=***"
    assert lines()[0]["password"] == "***"


def test_uvicorns_access_line_is_data_without_query_and_long_segments(lines: Lines):
    logging.getLogger("uvicorn.access").info(
        '%s - "%s %s HTTP/%s" %d',
        "127.0.0.1:5000",
        "GET",
        f"/files/{'x' * 80}?token={SECRET}",
        "1.1",
        200,
    )

    (line,) = lines()
    assert (line["event"], line["method"], line["status"]) == ("answered", "GET", 200)
    assert line["path"] == "/files/***"
    assert SECRET not in json.dumps(line)


def test_values_of_rows_are_never_said(lines: Lines):
    logging.getLogger("tortoise.db_client").debug("INSERT %s", "a secret row")
    logging.getLogger("aiosqlite").debug("INSERT %s", "a secret row")

    assert lines() == []


def test_the_level_is_kept(stream: io.StringIO, lines: Lines):
    log.configure(stream=stream, level="warning")

    ours().info("little")
    ours().warning("much")
    logging.getLogger("library").info("little")

    assert [line["event"] for line in lines()] == ["much"]


def test_a_line_is_written_once_however_often_logging_is_configured(
    stream: io.StringIO, lines: Lines
):
    log.configure(stream=stream)
    log.configure(stream=stream)

    ours().info("x")
    logging.getLogger("uvicorn.error").info("started")

    assert [line["event"] for line in lines()] == ["x", "started"]


def test_for_people_there_is_a_readable_form_with_the_same_masks(stream: io.StringIO):
    log.configure("console", stream=stream)

    try:
        raise ValueError(f"token={SECRET}")
    except ValueError:
        ours().exception("it broke", company="acme", password=SECRET)

    written = stream.getvalue()
    assert "it broke" in written
    assert "company=acme" in written
    assert "Traceback" in written
    assert SECRET not in written


def test_an_outage_is_told_once_and_so_is_its_end(lines: Lines):
    outage = log.Outage("redis", "we wait")

    outage.ended()
    outage.began(ConnectionError(f"redis://u:{SECRET}@host"))
    outage.began(ConnectionError("again"))
    outage.ended()
    outage.ended()
    outage.began(ConnectionError("again"))

    assert [line["event"] for line in lines()] == [
        "neighbour lost",
        "neighbour back",
        "neighbour lost",
    ]
    assert lines()[0]["meanwhile"] == "we wait"
    assert SECRET not in json.dumps(lines())


def test_logging_goes_to_stderr(capsys: pytest.CaptureFixture[str], stream: io.StringIO):
    log.configure()

    ours().info("x")

    captured = capsys.readouterr()
    assert captured.out == ""
    assert json.loads(captured.err)["event"] == "x"
