"""Checks an installed wheel: `python tests/wheel.py PYTHON`, the interpreter it is installed for.

The six packages must be ours, with their data, and the command must serve from an empty folder.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

CHECK = """
from importlib.metadata import packages_distributions, version
from importlib.resources import files
owners = packages_distributions()
for name in ("app", "schema", "resolvers", "models", "emails", "migrations"):
    assert owners[name] == ["muster"], (name, owners[name])
for package, path in (
    ("app", "landing/landing.html"),
    ("app", "landing/documents/signIn.graphql"),
    ("emails", "templates/ru/otp.mjml"),
    ("migrations", "models/0_init.py"),
):
    assert files(package).joinpath(path).is_file(), (package, path)
print("muster", version("muster"), "owns its six packages")
"""


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
    print("the installed command migrates and prints the schema")


main()
