"""What a test run needs beyond Python: a marker for each need, and what was not run without it."""

from __future__ import annotations

import os
import shutil
import socket
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

import pytest


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
_left_out = pytest.StashKey[dict[str, int]]()
_skipped = pytest.StashKey[list[str]]()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--require-all", action="store_true", help="fail when anything is missing or skipped"
    )


def pytest_configure(config: pytest.Config) -> None:
    config.stash[_left_out] = {}
    config.stash[_skipped] = []


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out the tests whose needs are not met here."""
    for need, is_met in NEEDS.items():
        asking = [item for item in items if item.get_closest_marker(need)]
        if asking and not is_met():
            if config.getoption("--require-all"):
                raise pytest.UsageError(f"{need}: not here, and --require-all was given")
            config.stash[_left_out][need] = len(asking)
            config.hook.pytest_deselected(items=asking)
            items[:] = [item for item in items if item not in asking]


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: pytest.Item):  # type: ignore[no-untyped-def]
    outcome = yield
    if outcome.get_result().skipped:
        item.config.stash[_skipped].append(item.nodeid)


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    if session.config.getoption("--require-all") and session.config.stash[_skipped]:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    if left_out := config.stash[_left_out]:
        named = ", ".join(f"{need} ({number} tests)" for need, number in left_out.items())
        terminalreporter.write_line(f"not run here: {named}")
    if skipped := config.stash[_skipped]:
        terminalreporter.write_line(f"skipped: {', '.join(skipped)}")
