"""The commands that derive anew what is stored for speed."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

import typer

from app.asgi import opened
from app.console import ready, run, say
from app.settings import Settings, UnworkableSettings
from models.rebuilding import rebuild_stages
from models.typeid import decode, encode

rebuild = typer.Typer(no_args_is_help=True, help="Derives anew what is stored for speed.")

After = Annotated[
    str | None, typer.Option(help="Go on behind this contractor: the last id that was printed.")
]


@rebuild.callback()
def _group() -> None:
    """Keep the noun in the command, though there is only one yet."""


@rebuild.command("stages")
def stages(after: After = None) -> None:
    """Derive every contractor's stages anew, and record what differs; harmless to repeat."""
    settings = Settings.read()
    run(_stages(settings, after))


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
