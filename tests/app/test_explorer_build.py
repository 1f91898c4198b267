"""The explorer is built with the package: once for the same sources, and loudly when it fails."""

import importlib.util
import shutil
from pathlib import Path

import pytest

_spec = importlib.util.spec_from_file_location("hatch_build", Path("hatch_build.py"))
assert _spec
assert _spec.loader
hatch_build = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(hatch_build)

HERE = Path("app/explorer")


@pytest.fixture
def explorer(tmp_path: Path):
    """A copy of the sources without what they need, built by somebody."""
    explorer = hatch_build.Explorer(tmp_path / "app" / "explorer")
    shutil.copytree(HERE / "web", explorer.web, ignore=shutil.ignore_patterns("node_modules"))
    explorer.built.mkdir()
    (explorer.built / "sources.sha256").write_text(explorer.fingerprint())
    return explorer


def test_what_was_built_of_the_same_sources_is_kept(explorer):
    (explorer.web / "node_modules" / "react").mkdir(parents=True)
    (explorer.web / "node_modules" / "react" / "index.js").write_text("//")

    assert explorer.is_current


@pytest.mark.parametrize("name", ["package-lock.json", "vite.config.js", "src/page.jsx"])
def test_another_source_has_it_built_again(explorer, name):
    with (explorer.web / name).open("a") as source:
        source.write("\n")

    assert not explorer.is_current


def test_a_source_that_is_gone_has_it_built_again(explorer):
    (explorer.web / "src" / "card.jsx").rename(explorer.web / "src" / "map.jsx")

    assert not explorer.is_current


def test_node_is_asked_for_only_to_build(tmp_path: Path, explorer):
    hook = hatch_build.CustomBuildHook(str(tmp_path), {}, None, None, "", "wheel", None)

    assert hook.dependencies() == []
    shutil.rmtree(explorer.built)
    assert hook.dependencies() == [hatch_build.NODE]


@pytest.mark.needs_node
def test_what_npm_says_is_said_when_it_fails(explorer):
    node, npm = shutil.which("node"), shutil.which("npm")
    assert node
    assert npm
    (explorer.web / "package-lock.json").unlink()

    with pytest.raises(
        hatch_build.BuildFailed, match=r"`npm ci` ended with 1:\n\n(.|\n)*npm error"
    ):
        explorer.build(Path(node), Path(npm).resolve())

    assert (explorer.built / "sources.sha256").exists(), "what was built before is left alone"


def test_the_lock_names_every_package_by_its_content_and_no_registry():
    lock = (HERE / "web" / "package-lock.json").read_text()

    assert '"resolved"' not in lock
    assert lock.count('"integrity"') == lock.count('"node_modules/')
