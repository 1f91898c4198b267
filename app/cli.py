"""The command `muster`: serve, work, migrate, print the schema, make staff, show a demo."""

from __future__ import annotations

import asyncio
import contextlib
import fcntl
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from app import log
from app.agreements import placeholder_is_current, read_text
from app.asgi import Application, Parts, create_application, opened, publish_catalogue, working
from app.bounces import bounces
from app.caring import changes, erase, keys, prune
from app.console import ready, run, say
from app.database import DatabaseUnavailable, migrate
from app.rebuilding import rebuild
from app.server import Server, config, listening
from app.settings import Settings, UnworkableSettings
from app.trusted import BrokenDocuments
from models.account import Account, Locale
from models.audit import OPERATOR
from models.consent import AgreementKind
from models.platform_rule import note_rules
from models.problems import InvalidInput, NotFound
from models.publishing import publish_next
from models.staff import StaffLink, revoke_staff

cli = typer.Typer(
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    help="Brings contractors on board. Settings are MUSTER_… variables: see docs/settings.md.",
)
staff = typer.Typer(no_args_is_help=True, help="The platform's own people.")
cli.add_typer(staff, name="staff")
texts = typer.Typer(no_args_is_help=True, help="What people agree to.")
cli.add_typer(texts, name="agreements")
cli.add_typer(keys, name="keys")
cli.add_typer(changes, name="changes")
cli.add_typer(rebuild, name="rebuild")
cli.command()(erase)
cli.command()(bounces)
cli.command()(prune)

Host = Annotated[str | None, typer.Option(help="Address to listen on.")]
Port = Annotated[int | None, typer.Option(help="Port to listen on.")]


def main() -> None:
    """Run the command line; what cannot work ends with one line that says what to do."""
    try:
        cli()
    except (UnworkableSettings, DatabaseUnavailable, BrokenDocuments) as error:
        typer.echo(f"muster: {error}", err=True)
        sys.exit(2)


@cli.command()
def serve(host: Host = None, port: Port = None) -> None:
    """Serve the API, with a worker inside unless MUSTER_SERVE_WORKER=false."""
    settings = Settings.read(host=host, port=port)
    log.configure(settings.log_form, settings.log_level)
    run(_serve(settings))


async def _serve(settings: Settings) -> None:
    await ready(settings)
    async with opened(settings, announce=say) as parts:
        application = create_application(parts)
        await publish_catalogue()
        await note_rules()
        if not settings.is_production:
            await welcome(settings)
        elif await placeholder_is_current():
            raise UnworkableSettings(
                "People would agree to a placeholder: publish your own texts with"
                " `muster agreements publish SERVICE_AGREEMENT --en FILE --ru FILE`,"
                " and PRIVACY_POLICY likewise."
            )
        await listen(parts, application)


async def welcome(settings: Settings) -> None:
    """Tell a newcomer where things are, and how to become the first member of staff."""
    say(
        f"Muster is at {settings.public_url}/graphql,"
        f" its explorer at {settings.public_url}/graphiql."
    )
    if settings.mail_url.startswith("folder:"):
        say(
            f"Letters are written to {settings.mail_url.removeprefix('folder:')}"
            " and announced here."
        )
    if not settings.redis_url and not settings.is_embedded:
        say("Without MUSTER_REDIS_URL pushes take up to 2 s and limits count in each process.")
    if not await Account.exists(is_staff=True):
        _, token = await StaffLink.make("staff@example.com")
        say(f"Become staff@example.com, the first member of staff: {settings.link('staff', token)}")


async def listen(parts: Parts, application: Application) -> None:
    """Serve until told to stop; end live connections first, then running jobs."""
    settings = parts.settings
    try:
        door = listening(settings.host, settings.port)
    except OSError as error:
        raise UnworkableSettings(
            f"Cannot listen on {settings.host}:{settings.port} ({error.strerror}):"
            " give another port with --port."
        ) from None
    with door, alone(settings):
        server = Server(
            config(application.asgi, application.surface.settings), application.surface.live
        )
        async with working(parts) if settings.serve_worker else contextlib.nullcontext():
            await server.serve([door])


@contextlib.contextmanager
def alone(settings: Settings) -> Iterator[None]:
    """Keep a second process from serving the same embedded database."""
    if not settings.is_embedded:
        yield
        return
    with (settings.data_dir / "serving.lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise UnworkableSettings(
                f"{settings.data_dir} is being served already: stop that process,"
                " or set MUSTER_DATA_DIR to another folder."
            ) from None
        yield


@cli.command()
def worker() -> None:
    """Keep promises (letters, imports) without serving; any number may run."""
    settings = Settings.read()
    log.configure(settings.log_form, settings.log_level)
    run(_work(settings))


async def _work(settings: Settings) -> None:
    await ready(settings)
    stop = asyncio.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(name, stop.set)
    async with opened(settings, announce=say) as parts, working(parts):
        await note_rules()
        say("The worker keeps promises; stop it with SIGTERM or Ctrl+C.")
        await stop.wait()


@cli.command("migrate")
def migrate_database() -> None:
    """Bring the database up to date."""
    settings = Settings.read()
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    run(_migrate(settings))


async def _migrate(settings: Settings) -> None:
    applied = await migrate(settings.database_url)
    say("\n".join(applied) if applied else "The database is up to date.")


@cli.command("schema")
def print_schema(
    path: Annotated[
        Path | None, typer.Argument(help="File to write; standard output if left out.")
    ] = None,
) -> None:
    """Print the GraphQL schema in SDL."""
    from app.graphql import sdl

    if path is None:
        say(sdl().rstrip("\n"))
    else:
        path.write_text(sdl(), encoding="utf-8")


@staff.command("create")
def create_staff(email: Annotated[str, typer.Argument(help="The person's address.")]) -> None:
    """Print a one-time link, good for a day, by which a person becomes staff."""
    settings = Settings.read()
    run(_create_staff(settings, email))


async def _create_staff(settings: Settings, email: str) -> None:
    await ready(settings)
    async with opened(settings, announce=None):
        try:
            _, token = await StaffLink.make(email)
        except InvalidInput as problem:
            raise UnworkableSettings(" ".join(i.message() for i in problem.issues)) from None
    say(settings.link("staff", token))


@staff.command("revoke")
def revoke(email: Annotated[str, typer.Argument(help="The person's address.")]) -> None:
    """Take the role away from a person at once, and make open links to it worthless."""
    settings = Settings.read()
    run(_revoke(settings, email))


async def _revoke(settings: Settings, email: str) -> None:
    await ready(settings)
    async with opened(settings, announce=None):
        try:
            await revoke_staff(email)
        except InvalidInput as problem:
            raise UnworkableSettings(" ".join(i.message() for i in problem.issues)) from None
        except NotFound:
            raise UnworkableSettings(f"Nobody of staff has the address {email}.") from None
    say(f"{email} is no longer staff; the account stays.")


Text = Annotated[Path, typer.Option(exists=True, dir_okay=False, help="First line: the title.")]


@texts.command("publish")
def publish_agreement(
    kind: Annotated[AgreementKind, typer.Argument(help="What is agreed to.")], en: Text, ru: Text
) -> None:
    """Publish the next version of an agreement, in both languages; it is in force at once."""
    settings = Settings.read()
    run(_publish(settings, kind, {Locale.EN: en, Locale.RU: ru}))


async def _publish(settings: Settings, kind: AgreementKind, paths: dict[Locale, Path]) -> None:
    try:
        written = {locale: read_text(path) for locale, path in paths.items()}
    except (OSError, UnicodeDecodeError, ValueError) as error:
        raise UnworkableSettings(f"Cannot publish that: {error}.") from None
    await ready(settings)
    async with opened(settings, announce=None):
        await publish_catalogue()
        version = await publish_next(kind, written, OPERATOR)
    say(f"{kind.value} is in force in version {version}.")


@cli.command()
def demo(
    data_dir: Annotated[Path, typer.Option(help="The demo's own folder.")] = Path("muster-demo"),
    port: Port = None,
    contractors: Annotated[int, typer.Option(min=50, max=2000, help="How many contractors.")] = 300,
) -> None:
    """Fill an empty database with a believable company and serve it; mails nobody."""
    from app.demo import run_demo

    run(run_demo(data_dir, port, contractors))
