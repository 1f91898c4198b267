"""Operations to try: a folder of .graphql files for each kind of caller, variables beside them."""

from __future__ import annotations

from importlib import resources
from typing import TypedDict

GROUPS = ("visitors", "accounts", "contractors", "companies", "staff", "live")
"""The order of the menu; the names are of folders, and of words of the page."""


class Example(TypedDict):
    """An operation: its name, what it does in a few words, its document, variables as JSON."""

    name: str
    title: str
    query: str
    variables: str


class Group(TypedDict):
    """Examples for one kind of caller, in the order of the files' names."""

    name: str
    examples: list[Example]


def examples() -> list[Group]:
    """Return all examples; the first line of each document is a comment that says what it does."""
    return [{"name": name, "examples": _of(name)} for name in GROUPS]


def _of(group: str) -> list[Example]:
    folder = resources.files(__name__).joinpath(group)
    files = {file.name: file for file in folder.iterdir() if file.is_file()}
    found: list[Example] = []
    for name in sorted(name for name in files if name.endswith(".graphql")):
        stem = name.removesuffix(".graphql")
        query = files[name].read_text("utf-8")
        variables = files.get(f"{stem}.json")
        found.append(
            {
                "name": stem.partition("-")[2],
                "title": query.partition("\n")[0].removeprefix("# ").rstrip("."),
                "query": query,
                "variables": variables.read_text("utf-8") if variables else "",
            }
        )
    return found
