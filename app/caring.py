"""The commands that look after data: keys, retention, erasure."""

from __future__ import annotations

import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from app.asgi import Parts, opened
from app.console import ready, run, say
from app.files import FileDamaged, FileMissing, Files
from app.keys import Keyring, Vault, new_secret, replace_secrets
from app.settings import Settings, UnworkableSettings
from models.base import Record
from models.change import Change
from models.company import LastOwner
from models.erasing import erase_address
from models.problems import InvalidInput
from models.resealing import reseal, usage
from models.retention import past
from models.retention import prune as prune_all

keys = typer.Typer(no_args_is_help=True, help="What closes secrets, tax numbers and files.")

changes = typer.Typer(no_args_is_help=True, help="The companies' logs, which followers read.")

SETTLED = 3600  # seconds after which whatever was begun with the former key is written


@dataclass(frozen=True)
class _Use:
    """How much a key still closes."""

    key_id: str
    values: int
    files: int

    @property
    def is_used(self) -> bool:
        """Whether data would be lost with it."""
        return bool(self.values or self.files)


@keys.command("list")
def list_keys() -> None:
    """Print every key, newest first, with how many values and files it closes."""
    settings = Settings.read()
    run(_list(settings))


async def _list(settings: Settings) -> None:
    await ready(settings)
    async with opened(settings, announce=None) as parts:
        used, unknown = await _usage(parts)
    for use, role in zip(used, ("closes", *("opens",) * len(used)), strict=False):
        say(f"{use.key_id}  {role:6}  {use.values} values, {use.files} files")
    if unknown.is_used:
        say(f"{unknown.key_id}  {unknown.values} values, {unknown.files} files: no key opens them")


@keys.command()
def rotate() -> None:
    """Add a key and close everything anew with it, while the service runs; old keys still open.

    A pass that was stopped is gone on with, without another key. Where you keep the secrets
    yourself, put the new one first and run this: it only closes everything anew.
    """
    settings = Settings.read()
    run(_rotate(settings))


async def _rotate(settings: Settings) -> None:
    await ready(settings)
    own = settings.own_secrets
    async with opened(settings, announce=None) as parts:
        used, _ = await _usage(parts)
    if own and not any(use.is_used for use in used[1:]):
        kept = _keyring(settings).secrets
        replace_secrets(own, [new_secret(), *kept])
        say(f"A new key is in {own}; the old ones still open what they closed.")
        settings = Settings.read()
    async with opened(settings, announce=None) as parts:
        values = await reseal()
        files, damaged = await _reseal_files(parts.files)
        say(f"Closed anew: {values.done} values, {files} files.")
        if values.lost or damaged:
            raise UnworkableSettings(
                f"No key opens {values.lost} values and {damaged} files: put the secret that closed"
                " them back behind the others, and run this again."
            )
    if own:
        say("In an hour `muster keys retire` can take the old ones away.")
    else:
        say(
            "Everything is closed with the first of your secrets. To rotate, put a new one"
            " (`openssl rand -base64 32`) first in"
            f" {settings.secret_keys_file or 'MUSTER_SECRET_KEYS'}, keep the others behind it,"
            " restart what does not read that file, and run this again."
        )


async def _reseal_files(files: Files) -> tuple[int, int]:
    done = damaged = 0
    async for key in files.every_key():
        try:
            done += await files.reseal(key)
        except FileMissing:
            continue  # deleted meanwhile
        except FileDamaged:
            damaged += 1
    return done, damaged


@keys.command()
def retire() -> None:
    """Take away the old keys, once they close nothing any more."""
    settings = Settings.read()
    run(_retire(settings))


async def _retire(settings: Settings) -> None:
    await ready(settings)
    async with opened(settings, announce=None) as parts:
        used, _ = await _usage(parts)
    if len(used) == 1:
        say("There is one key.")
        return
    for use in used[1:]:
        if use.is_used:
            raise UnworkableSettings(
                f"The key {use.key_id} still closes {use.values} values and {use.files} files:"
                " run `muster keys rotate` first."
            )
    path = settings.secret_keys_file
    if path and time.time() - _changed(path) < SETTLED:
        raise UnworkableSettings(
            "The last rotation is less than an hour ago; what was begun before it may still be"
            " written. Retire the old keys later."
        )
    if own := settings.own_secrets:
        replace_secrets(own, _keyring(settings).secrets[:1])
        say(f"Only {used[0].key_id} is left. Restart what runs.")
    else:
        say(
            "Nothing is closed with any but the first of your secrets: take the others out of"
            f" {path or 'MUSTER_SECRET_KEYS'} and restart what runs."
        )


def _changed(path: Path) -> float:
    return path.stat().st_mtime


def _keyring(settings: Settings) -> Keyring:
    return settings.keyring()


async def _usage(parts: Parts) -> tuple[list[_Use], _Use]:
    """Return the use of each key, newest first, and of keys that we do not have."""
    vault: Vault = parts.settings.keyring().vault()
    values = await usage()
    files: Counter[int | None] = Counter()
    async for key in parts.files.every_key():
        try:
            files[await parts.files.closed_by(key)] += 1
        except FileMissing:
            continue  # deleted meanwhile
    ids = vault.key_ids
    used = [_Use(id, values.pop(id, 0), files.pop(place, 0)) for place, id in enumerate(ids)]
    return used, _Use("unknown", sum(values.values()), files[None])


DryRun = Annotated[bool, typer.Option(help="Count only; change nothing.")]


def prune(dry_run: DryRun = False) -> None:
    """Let go what was kept long enough; the worker does so every day."""
    settings = Settings.read()
    run(_prune(settings, dry_run=dry_run))


@changes.command("prune")
def prune_changes(dry_run: DryRun = False) -> None:
    """Let go the oldest entries of each company's log that were kept long enough, and only these.

    A follower whose cursor is older is told `CursorExpired`. Numbers go on from where they were.
    """
    settings = Settings.read()
    run(_prune(settings, dry_run=dry_run, only=Change))


async def _prune(settings: Settings, *, dry_run: bool, only: type[Record] | None = None) -> None:
    await ready(settings)
    async with opened(settings, announce=None) as parts:
        counts = await past(only) if dry_run else await prune_all(parts.files, only)
    for noun, count in counts.items():
        say(f"{noun}: {count}")


def erase(email: Annotated[str, typer.Argument(help="The person's address.")]) -> None:
    """Erase a person, with or without account, for good; see docs/data.md for what stays."""
    settings = Settings.read()
    run(_erase(settings, email))


async def _erase(settings: Settings, email: str) -> None:
    await ready(settings)
    async with opened(settings, announce=None):
        try:
            erased = await erase_address(email)
        except InvalidInput as problem:
            raise UnworkableSettings(" ".join(i.message() for i in problem.issues)) from None
        except LastOwner as problem:
            raise UnworkableSettings(problem.message()) from None
    account = "an account" if erased.account else "no account"
    say(
        f"Erased: {account}, {erased.contractors} rows on teams, {erased.import_rows} rows of"
        " imports. The worker deletes the files."
    )
