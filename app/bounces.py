"""`muster bounces`: takes in the messages that come back, from a folder or a mail server's pipe."""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from app.asgi import opened
from app.bounce_reports import MOST, read_report
from app.console import ready, run, say
from app.settings import Settings, UnworkableSettings
from models.problems import NotFound
from models.reporting_delivery import report_delivery

SOURCE = "DSN"
DONE, UNKNOWN = "done", "unknown"
PIPE = Path("-")


def bounces(
    folder: Annotated[
        Path, typer.Argument(help="A Maildir or a folder of messages; - reads one from a pipe.")
    ],
) -> None:
    """Take in messages that came back: bounces and complaints; see docs/delivery.md.

    What was understood is moved to `done` in the folder, everything else to `unknown` for people to
    look at. From a pipe the exit code is 75 when the mail server should try again later, else 0.
    """
    if folder != PIPE:
        settings = Settings.read()
        if not folder.is_dir():
            raise UnworkableSettings(f"There is no folder {folder}.")
        run(_take_folder(settings, folder))
        return
    content = sys.stdin.buffer.read(MOST)
    while sys.stdin.buffer.read(MOST):
        pass  # the mail server waits for all of it to be read
    try:
        run(_take_one(Settings.read(), content))
    except Exception as error:  # whatever it is, the mail server keeps the message
        typer.echo(f"muster: {type(error).__name__}: {error}", err=True)
        sys.exit(os.EX_TEMPFAIL)


async def take(content: bytes) -> str:
    """Take in one message; return its place: `done` if it is about a letter of ours."""
    report = read_report(content)
    if report is None:
        return UNKNOWN
    try:
        await report_delivery(SOURCE, report)
    except NotFound:
        return UNKNOWN
    return DONE


async def _take_one(settings: Settings, content: bytes) -> None:
    await ready(settings)
    async with opened(settings, announce=None):
        await take(content)


async def _take_folder(settings: Settings, folder: Path) -> None:
    await ready(settings)
    async with opened(settings, announce=None):
        counts = await take_folder(folder)
    say(f"Messages: {counts[DONE]} about letters of ours, {counts[UNKNOWN]} others.")


async def take_folder(folder: Path) -> Counter[str]:
    """Take in every message of a folder and move it aside; return how many went where.

    It may be stopped and begun again at any moment, and run twice at once: what was taken in and
    not yet moved is known when it comes again.
    """
    counts: Counter[str] = Counter()
    for path in messages_in(folder):
        content = _read(path)
        if content is None:
            continue  # another run was faster
        place = await take(content)
        counts[place] += _move(path, folder / place)
    return counts


def messages_in(folder: Path) -> Iterator[Path]:
    """Yield the messages in a Maildir (what has no `new` is a plain folder), oldest names first.

    Hidden files are not yet whole; links lead to what is none of our business.
    """
    boxes = [folder / "new", folder / "cur"] if (folder / "new").is_dir() else [folder]
    for box in boxes:
        for path in sorted(box.iterdir()) if box.is_dir() else ():
            if path.is_file() and not path.is_symlink() and not path.name.startswith("."):
                yield path


def _read(path: Path) -> bytes | None:
    try:
        with path.open("rb") as file:
            return file.read(MOST)
    except FileNotFoundError:
        return None


def _move(path: Path, place: Path) -> bool:
    """Move a message aside under a name that is free; return False if another run did so first."""
    place.mkdir(mode=0o700, exist_ok=True)
    number = 0
    while True:
        target = place / (f"{path.name}.{number}" if number else path.name)
        try:
            target.touch(mode=0o600, exist_ok=False)
        except FileExistsError:
            number += 1
            continue
        try:
            path.replace(target)
        except FileNotFoundError:
            target.unlink()
            return False
        return True
