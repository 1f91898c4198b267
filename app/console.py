"""What every command does: speak to the operator, run a loop, make sure of the database."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

import typer
import uvloop

from app.database import migrate, pending_migrations
from app.settings import Settings, UnworkableSettings
from emails.render import prepare


def say(line: str = "") -> None:
    """Write one line to the operator."""
    typer.echo(line)


def run(work: Coroutine[Any, Any, None]) -> None:
    """Run a command's work on a loop of its own."""
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(work)


async def ready(settings: Settings) -> None:
    """Bring the embedded database up to date; elsewhere insist that `muster migrate` did so."""
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    prepare()
    if settings.is_embedded:
        await migrate(settings.database_url)
    elif await pending_migrations(settings.database_url):
        raise UnworkableSettings("The database lacks migrations: run `muster migrate` first.")
