"""Checks an installed wheel: `python tests/wheel.py PYTHON`, the interpreter it is installed for.

The six packages must be ours, with their data, and the command must serve from an empty folder, the
explorer with its script and style included.
"""

import os
import re
import socket
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

PATIENCE = 60  # seconds

CHECK = """
from importlib.metadata import packages_distributions, version
from importlib.resources import files
owners = packages_distributions()
for name in ("app", "schema", "resolvers", "models", "emails", "migrations"):
    assert owners[name] == ["muster"], (name, owners[name])
for package, path in (
    ("app", "landing/landing.html"),
    ("app", "landing/documents/signIn.graphql"),
    ("app", "explorer/examples/live/01-companyChanges.graphql"),
    ("emails", "templates/ru/otp.mjml"),
    ("migrations", "models/0_init.py"),
):
    assert files(package).joinpath(path).is_file(), (package, path)
print("muster", version("muster"), "owns its six packages")
"""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def get(url: str) -> tuple[str, bytes]:
    """Return the type and the body of what is served there."""
    with urlopen(url, timeout=PATIENCE) as answer:
        return answer.headers.get_content_type(), answer.read()


@contextmanager
def served(muster: Path, folder: str):
    """Run `muster serve` in a folder; give its address."""
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    environment = {**os.environ, "MUSTER_PORT": str(port), "MUSTER_LOG_LEVEL": "WARNING"}
    process = subprocess.Popen(
        [muster, "serve"], cwd=folder, env=environment, stdout=subprocess.DEVNULL
    )
    try:
        deadline = time.monotonic() + PATIENCE
        while True:
            try:
                get(f"{url}/readyz")
                break
            except URLError:
                assert process.poll() is None, "it stopped"
                assert time.monotonic() < deadline, "it does not get ready"
                time.sleep(0.1)
        yield url
    finally:
        process.terminate()
        process.wait(PATIENCE)


def check_explorer(url: str) -> None:
    _, page = get(f"{url}/graphiql")
    [script] = re.findall(r'<script [^>]*src="([^"]+)"', page.decode())
    [style] = re.findall(r'<link rel="stylesheet"[^>]*href="([^"]+)"', page.decode())
    for name, media in ((script, "text/javascript"), (style, "text/css")):
        found, body = get(f"{url}/{name}")
        assert found == media, (name, found)
        assert body, name


def main() -> None:
    python = Path(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([python, "-c", CHECK], cwd=folder, check=True)
        muster = python.with_name("muster")
        printed = subprocess.run(
            [muster, "migrate"], cwd=folder, check=True, capture_output=True, text=True
        ).stdout
        assert "0_init.py" in printed, printed
        schema = subprocess.run(
            [muster, "schema"], cwd=folder, check=True, capture_output=True, text=True
        ).stdout
        assert "type Query" in schema
        with served(muster, folder) as url:
            check_explorer(url)
    print("the installed command migrates, prints the schema, and serves the explorer")


main()
