"""What is installed is what was tried: every package that ours needs is pinned to one version."""

import re
from importlib.metadata import distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PINS = {
    canonicalize_name(name): version
    for name, version in re.findall(
        r"^([\w.-]+)==([\w.]+)$", Path("constraints.txt").read_text(), re.MULTILINE
    )
}


def needed(name: str, extras: frozenset[str], seen: set[str]) -> set[str]:
    """The packages that one needs here, and those that they need."""
    for text in distribution(name).requires or ():
        requirement = Requirement(text)
        markers = [{"extra": extra} for extra in (extras or {""})]
        marker = requirement.marker
        if marker and not any(marker.evaluate(each) for each in markers):
            continue
        other = canonicalize_name(requirement.name)
        if other not in seen:
            seen.add(other)
            needed(other, frozenset(requirement.extras), seen)
    return seen


def test_L8_every_package_is_pinned_and_that_version_is_installed():
    installed = {
        name: distribution(name).version for name in needed("muster", frozenset({"test"}), set())
    }

    assert len(installed) > 50
    assert installed == {name: PINS.get(canonicalize_name(name)) for name in installed}
