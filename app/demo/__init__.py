"""The demo: a believable company in a folder of its own, served and kept alive. It mails nobody."""

from __future__ import annotations

from pathlib import Path
from time import monotonic

from pydantic_settings import BaseSettings, PydanticBaseSettingsSource

from app import log
from app.asgi import create_application, opened, publish_catalogue
from app.cli import listen
from app.console import ready, say
from app.demo.filling import fill
from app.demo.living import living
from app.demo.showing import show
from app.numbers import ProductNumbers
from app.server import listening
from app.settings import Environment, Settings, UnworkableSettings
from models.platform_rule import note_rules

_FILLING, _FILLED = "being filled", "filled"


class DemoSettings(Settings):
    """Settings that no variable of the environment reaches."""

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Read what is given and nothing else."""
        return (init_settings,)

    def check(self) -> None:
        """What the demo gives goes together, whatever the environment says."""

    @classmethod
    def of(cls, data_dir: Path, port: int | None) -> Settings:
        """Return the settings of a demo: everything is in its folder, and on this machine."""
        return cls.read(
            env=Environment.DEVELOPMENT,
            data_dir=data_dir,
            port=port,
            log_level="WARNING",
            numbers=ProductNumbers.model_construct(),
        )


async def run_demo(data_dir: Path, port: int | None, contractors: int) -> None:
    """Prepare the folder and serve it, alive, until told to stop. Raises UnworkableSettings."""
    settings = DemoSettings.of(data_dir, port)
    log.configure(settings.log_form, settings.log_level)
    _insist_on_port(settings)
    await prepare(settings, contractors)
    async with opened(settings, announce=say) as parts:
        await publish_catalogue()
        await note_rules()
        await show(settings, say)
        async with living(parts.files):
            await listen(parts, create_application(parts))


async def prepare(settings: Settings, contractors: int) -> None:
    """Fill the folder, unless it holds a demo already.

    Raises UnworkableSettings for a folder whose database is not a demo's, which is not even opened,
    and for a demo that was stopped half-way.
    """
    folder, mark = settings.data_dir, settings.data_dir / "demo"
    if (folder / "muster.db").exists():
        state = mark.read_text("utf-8") if mark.exists() else None
        if state == _FILLED:
            await ready(settings)
            return
        if state == _FILLING:
            raise UnworkableSettings(
                f"The demo in {folder} was stopped while it was being filled: delete the folder."
            )
        raise UnworkableSettings(
            f"The database in {folder} is not a demo's: give another folder with --data-dir."
        )
    folder.mkdir(parents=True, exist_ok=True)
    mark.write_text(_FILLING, "utf-8")
    say(f"Making a company of {contractors} contractors in {folder} …")
    started = monotonic()
    await ready(settings)
    async with opened(settings, announce=None) as parts:
        await fill(parts, contractors)
    mark.write_text(_FILLED, "utf-8")
    say(f"Made in {monotonic() - started:.0f} seconds.")


def _insist_on_port(settings: Settings) -> None:
    """Find out before anything is made and printed whether the port is free."""
    try:
        listening(settings.host, settings.port).close()
    except OSError as error:
        raise UnworkableSettings(
            f"Cannot listen on {settings.host}:{settings.port} ({error.strerror}):"
            " give another port with --port."
        ) from None
