"""The commands that derive anew what is stored for speed."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

import typer

from app.asgi import opened
from app.console import ready, run, say
from app.settings import Settings, UnworkableSettings
from models.rebuilding import index_tasks, rebuild_stages
from models.typeid import decode, encode

rebuild = typer.Typer(no_args_is_help=True, help="Derives anew what is stored for speed.")

After = Annotated[
    str | None, typer.Option(help="Go on behind this contractor: the last id that was printed.")
]


@rebuild.command("stages")
def stages(after: After = None) -> None:
    """Derive every contractor's stages anew, and record what differs; harmless to repeat."""
    settings = Settings.read()
    run(_stages(settings, after))


@rebuild.command("tasks")
def tasks() -> None:
    """Have the search find tasks that were made before there was one; harmless to repeat."""
    run(_tasks(Settings.read()))


async def _tasks(settings: Settings) -> None:
    await ready(settings)
    indexed = 0
    async with opened(settings, announce=None):
        async for count in index_tasks():
            indexed += count
    say(f"Indexed: {indexed} tasks.")


async def _stages(settings: Settings, after: str | None) -> None:
    start: UUID | None = None
    if after is not None:
        start = decode("ctr", after)
        if start is None:
            raise UnworkableSettings(f"{after} is not the id of a contractor.")
    await ready(settings)
    rows = differed = 0
    async with opened(settings, announce=None):
        async for batch in rebuild_stages(start):
            rows, differed = rows + batch.rows, differed + batch.differed
            say(f"{rows} contractors, {differed} differed; up to {encode('ctr', batch.last)}")
    say(f"Derived: {rows} contractors, of whom {differed} differed.")
