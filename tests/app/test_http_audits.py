"""What the programs of others say: the audits of GraphQL over HTTP and two npm clients."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import orjson
import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[1]

pytestmark = pytest.mark.needs_node


@pytest.fixture(scope="module", name="programs")
def fixture_programs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Install the npm packages outside the checkout."""
    folder = tmp_path_factory.mktemp("audits")
    for path in (HERE / "audits").iterdir():
        if path.is_file():
            shutil.copy(path, folder)
    options = ["--no-audit", "--no-fund", "--no-package-lock", "--ignore-scripts"]
    subprocess.run(["npm", "install", *options], cwd=folder, check=True, timeout=300)
    return folder


@pytest.fixture(scope="module", name="url")
def fixture_url() -> Iterator[str]:
    """Serve the toy in a process of its own."""
    toy = [sys.executable, "-m", "tests.app.toy"]
    with subprocess.Popen(toy, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield f"http://127.0.0.1:{int(process.stdout.readline())}/graphql"
        process.terminate()


def run(programs: Path, name: str, *arguments: str) -> str:
    program = ["node", name, *arguments]
    done = subprocess.run(
        program, cwd=programs, check=True, timeout=60, stdout=subprocess.PIPE, text=True
    )
    return done.stdout


def test_all_audits_of_graphql_over_http_are_passed(programs, url):
    assert run(programs, "http.mjs", url) == "61 of 61\n"


def test_the_client_graphql_ws_is_served(programs, url):
    seen = orjson.loads(run(programs, "sockets.mjs", url))

    assert seen == {
        "query": [{"data": {"me": "ada"}}],
        "subscription": [{"data": {"count": {"number": n}}} for n in (1, 2)],
        "refused": "GRAPHQL_VALIDATION_FAILED",
        "first": {"forever": {"number": 1}},
        "left": True,
        "expired": [4403, "The credentials have ended"],
        "resumed": [{"data": {"count": {"number": 3}}}],
        "badToken": [4403, "Forbidden"],
        "pinged": True,
    }


def test_the_client_graphql_sse_is_served(programs, url):
    seen = orjson.loads(run(programs, "streams.mjs", url))

    assert seen == {
        "query": [{"data": {"me": "ada"}}],
        "subscription": [{"data": {"count": {"number": n}}} for n in (1, 2)],
        "refused": "GRAPHQL_VALIDATION_FAILED",
        "first": {"forever": {"number": 1}},
        "left": True,
        "beaten": "TIMEOUT",
        "expired": ["broken off", 401],
        "resumed": [{"data": {"count": {"number": 3}}}],
        "badToken": 401,
    }
