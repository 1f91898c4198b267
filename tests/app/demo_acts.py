"""What the tests of the demo do in another process: `python -m tests.app.demo_acts ACT FOLDER`."""

from __future__ import annotations

import sys
from pathlib import Path

import uvloop

from app.asgi import opened
from app.demo import DemoSettings, prepare
from app.demo.cast import COMPANY
from app.demo.living import Life
from app.demo.office import PASSWORD, Office
from models import Company, Contractor, Job
from models.account import hash_password
from models.transaction import transaction

CONTRACTORS = 60


async def fill(folder: Path) -> None:
    await prepare(DemoSettings.of(folder, None), CONTRACTORS)


async def derive(folder: Path) -> None:
    """Have everything derived anew: the log must not grow."""
    async with opened(DemoSettings.of(folder, None), announce=None), transaction():
        for contractor in await Contractor.all():
            contractor.touch()


async def live(folder: Path) -> None:
    """Let 200 things happen, beside a promise that is none of the demo's."""
    async with opened(DemoSettings.of(folder, None), announce=None) as parts:
        async with transaction():
            await Job.later("a newcomer's own")
        company = await Company.get(name=COMPANY)
        password_hash = await hash_password(PASSWORD)
        life = Life(await Office.of(company, password_hash, parts.files, seed=1))
        for _ in range(200):
            assert await life.beat()


if __name__ == "__main__":
    act, folder = sys.argv[1:]
    uvloop.run({"fill": fill, "derive": derive, "live": live}[act](Path(folder)))
