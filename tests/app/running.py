"""The application in process: its parts over the test's database, letters kept in memory."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx2

from app.asgi import Parts, create_application
from app.broker import LocalBroker
from app.desk import Later, Suppressed
from app.files import open_files
from app.jobs import JOBS
from app.metrics import Metrics
from app.settings import Settings
from app.throttle import LocalThrottle
from emails.mailer import MemoryMailer
from models import Account, Job
from models.base import now
from models.session import Session, SessionKind


@dataclass
class Running:
    parts: Parts
    mailer: MemoryMailer
    client: httpx2.AsyncClient

    async def token(self, account: Account) -> dict[str, str]:
        """Sign somebody in; return the header."""
        _, token = await Session.open(account, SessionKind.BEARER, ip="203.0.113.7", user_agent="t")
        return {"Authorization": f"Bearer {token}"}

    async def ask(self, document: str, account: Account | None = None, **variables: Any) -> Any:
        headers = await self.token(account) if account else {}
        body = {"query": document, "variables": variables}
        return (await self.client.post("/graphql", json=body, headers=headers)).json()

    async def do(self, job: Job) -> None:
        """Do one job, as the worker would."""
        await JOBS[job.kind](self.parts.desk, job)

    async def drain(self, only: Callable[[Job], bool] = lambda _: True) -> None:
        """Do every promised job, and what these promise, until none is left."""
        while jobs := [j for j in await Job.filter(done_at=None).order_by("id") if only(j)]:
            for job in jobs:
                try:
                    await self.do(job)
                except Later:
                    continue
                except Suppressed:
                    pass
                await job.finish()


@asynccontextmanager
async def running(folder: Path, **chosen: Any) -> AsyncIterator[Running]:
    secret_keys = ("a secret of tests, long enough to be one",)
    settings = Settings(data_dir=folder, secret_keys=secret_keys, **chosen)  # type: ignore[arg-type]
    mailer = MemoryMailer(now)
    files = open_files(settings.files_url, settings.keyring())
    parts = Parts(settings, LocalBroker(), LocalThrottle(), files, mailer, Metrics())
    application = create_application(parts)
    transport = httpx2.ASGITransport(app=application.asgi)
    async with httpx2.AsyncClient(transport=transport, base_url=settings.public_url) as client:
        yield Running(parts, mailer, client)


async def promised(kind: str) -> Job:
    """Return the newest promise of a kind that is not kept yet."""
    job = await Job.filter(kind=kind, done_at=None).order_by("-id").first()
    assert job
    return job


def text_of(message: Any) -> str:
    """Return what a letter says in plain text."""
    return str(message.get_body(("plain",)).get_content())
