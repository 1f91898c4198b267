"""What a test run needs beyond Python: a marker for each need, and what was not run without it."""

from __future__ import annotations

import os
import shutil
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

if worker := os.environ.get("PYTEST_XDIST_WORKER"):  # each has a Redis database of its own
    server, _, number = os.environ.get("TEST_REDIS_URL", "redis://127.0.0.1:6379/13").rpartition(
        "/"
    )
    os.environ["TEST_REDIS_URL"] = f"{server}/{int(number) + int(worker.removeprefix('gw'))}"


def _answers(url: str, port: int) -> bool:
    parts = urlsplit(url)
    try:
        with socket.create_connection((parts.hostname or "127.0.0.1", parts.port or port), 1):
            return True
    except OSError:
        return False


NEEDS: dict[str, Callable[[], bool]] = {
    "needs_redis": lambda: _answers(
        os.environ.get("TEST_REDIS_URL", "redis://127.0.0.1:6379/13"), 6379
    ),
    "needs_node": lambda: shutil.which("npm") is not None,
    "needs_browser": lambda: Path("/usr/bin/chromium").exists(),
}
_missing = pytest.StashKey[list[str]]()
_left_out = pytest.StashKey[dict[str, int]]()
_skipped = pytest.StashKey[list[str]]()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--require-all", action="store_true", help="fail when anything is missing or skipped"
    )


def pytest_configure(config: pytest.Config) -> None:
    missing = [need for need, is_met in NEEDS.items() if not is_met()]
    if missing and config.getoption("--require-all"):
        raise pytest.UsageError(f"{', '.join(missing)}: not here, and --require-all was given")
    config.stash[_missing] = missing
    config.stash[_left_out] = {}
    config.stash[_skipped] = []
    config.pluginmanager.register(_Reports(config))


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out the tests whose needs are not met here."""
    for need in config.stash[_missing]:
        if asking := [item for item in items if item.get_closest_marker(need)]:
            config.stash[_left_out][need] = len(asking)
            config.hook.pytest_deselected(items=asking)
            items[:] = [item for item in items if item not in asking]


class _Reports:
    """Notes what was not run, here or in a worker of pytest-xdist."""

    def __init__(self, config: pytest.Config) -> None:
        self.stash = config.stash

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.skipped:
            self.stash[_skipped].append(report.nodeid)

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: Any) -> None:
        # Every worker collects all tests, so each has left out the same.
        self.stash[_left_out].update(node.workeroutput.get("left_out", {}))


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    stash = session.config.stash
    if (output := getattr(session.config, "workeroutput", None)) is not None:
        output["left_out"] = stash[_left_out]
    if session.config.getoption("--require-all") and stash[_skipped]:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    if left_out := config.stash[_left_out]:
        named = ", ".join(f"{need} ({number} tests)" for need, number in left_out.items())
        terminalreporter.write_line(f"not run here: {named}")
    if skipped := config.stash[_skipped]:
        terminalreporter.write_line(f"skipped: {', '.join(skipped)}")
