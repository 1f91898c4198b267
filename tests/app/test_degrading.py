"""A neighbour that is down makes the service slower or later, never open; nothing is lost."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager
from pathlib import Path

from aiosmtpd.smtp import SMTP

from app.asgi import Parts, surface_of, working
from app.broker import open_broker
from app.files import open_files
from app.metrics import Metrics
from app.settings import Settings
from app.throttle import COMPANIES, open_throttle
from emails.mailer import open_mailer
from models import Contractor, Invitation, Job, Member, change, job
from models.base import now
from models.onboarding import DeliveryStatus
from tests.acceptance.service import Inbox
from tests.asking import Api, soon

NOWHERE = "redis://127.0.0.1:1/0"
FOLLOW = "subscription { companyChanges { ... on Change { type } } }"
INVITE = """mutation { inviteContractors(input: {addresses: ["new@work.example"]}) {
  ... on InviteContractorsPayload { results { outcome } } } }"""
REGISTER = """mutation { registerCompany(input: {company: {name: "Initech", country: "US"}}) {
  __typename } }"""


@asynccontextmanager
async def process(folder: Path, redis_url: str | None, mail_url: str) -> AsyncIterator[Parts]:
    """A process of ours over the test's database, with these neighbours."""
    secret_keys = ("a secret of tests, long enough to be one",)
    settings = Settings(data_dir=folder, secret_keys=secret_keys)  # type: ignore[arg-type]
    broker, throttle = open_broker(redis_url), open_throttle(redis_url)
    mailer = open_mailer(mail_url, clock=now)
    files = open_files(settings.files_url, settings.keyring())
    await broker.start()
    change.bells.append(broker.ring)
    job.wakers.append(broker.ring_jobs)
    try:
        yield Parts(settings, broker, throttle, files, mailer, Metrics())
    finally:
        change.bells.remove(broker.ring)
        job.wakers.remove(broker.ring_jobs)
        await mailer.close()
        await throttle.close()
        await broker.close()


async def until(condition) -> None:
    async with asyncio.timeout(30):
        while not await condition():  # noqa: ASYNC110 - rows have no event to wait for
            await asyncio.sleep(0.02)


async def test_L5_without_redis_writes_pushes_and_letters_go_on(
    database: str, tmp_path: Path, ada: Member
):
    async with process(tmp_path, NOWHERE, f"folder:{tmp_path}/letters") as parts:
        api = Api(surface_of(parts))
        async with working(parts), aclosing(api.follow(FOLLOW, by=ada)) as events:
            pushed = asyncio.ensure_future(anext(events))
            await asyncio.sleep(0)
            answer = await api.ask(INVITE, by=ada)

            assert answer["inviteContractors"]["results"] == [{"outcome": "INVITED"}]
            first = await soon(pushed)
            assert first.data["companyChanges"]["type"].startswith("CONTRACTOR_")
            await until(lambda: Invitation.exists(delivery=DeliveryStatus.SENT))


async def test_L5_without_redis_limits_still_refuse(database: str, tmp_path: Path, ada: Member):
    async with process(tmp_path, NOWHERE, f"folder:{tmp_path}/letters") as parts:
        api = Api(surface_of(parts))

        answers = [
            (await api.ask(REGISTER, by=ada))["registerCompany"]["__typename"]
            for _ in range(COMPANIES.amount + 1)
        ]

    assert answers == ["RegisterCompanyPayload"] * COMPANIES.amount + ["RateLimited"]


async def test_L5_while_the_relay_is_down_letters_wait_and_leave_once_it_is_back(
    database: str, tmp_path: Path, bo: Contractor
):
    inbox = Inbox()
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        inbox.port = held.getsockname()[1]
    async with process(tmp_path, None, f"smtp://127.0.0.1:{inbox.port}?tls=off") as parts:
        async with working(parts):
            await until(lambda: Invitation.exists(delivery=DeliveryStatus.DEFERRED))
            waiting = await Job.get(kind="send_invitation")
            assert (waiting.done_at, waiting.dead_at) == (None, None)

            loop = asyncio.get_running_loop()
            server = await loop.create_server(
                lambda: SMTP(inbox, loop=loop), "127.0.0.1", inbox.port
            )
            await until(lambda: Job.exists(id=waiting.id, leased_until=None, attempts=1))
            await Job.filter(id=waiting.id).update(run_at=now())
            await until(lambda: Invitation.exists(delivery=DeliveryStatus.SENT))
        server.close()
        await server.wait_closed()

    [letter] = inbox.letters
    assert letter["To"] == "bo@work.example"
