"""Letters over real relays: put off, refused at every stage, taken and returned later."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from aiosmtpd.smtp import SMTP

from app.asgi import working
from app.bounces import DONE, take
from app.desk import Desk
from app.jobs import JOBS
from emails.receipt import Deferred
from emails.smtp import SmtpMailer
from models import Contractor, Invitation, Job, Member, SuppressedAddress
from models.base import now
from models.daily_letters import letters_of_today
from models.onboarding import DeliveryStatus
from models.renewing import resend_pending
from tests.app.returned import complained, returned
from tests.app.running import Running, promised, running
from tests.conftest import Clock, with_policy
from tests.emails.conftest import Relay, eventually
from tests.models.hiring import hire

BO = "bo@work.example"


@pytest.fixture
async def service(database: str, tmp_path: Path) -> AsyncIterator[Running]:
    async with running(tmp_path) as found:
        yield found


@pytest.fixture
async def relay() -> AsyncIterator[Relay]:
    relay = Relay()

    def accept() -> SMTP:
        relay.connections.append(SMTP(relay, hostname="relay.example"))
        return relay.connections[-1]

    server = await asyncio.get_running_loop().create_server(accept, "127.0.0.1", 0)
    relay.port = server.sockets[0].getsockname()[1]
    yield relay
    server.close()
    await relay.hang_up()
    await server.wait_closed()
    await eventually(relay.is_quiet)


@asynccontextmanager
async def posting(service: Running, relay: Relay, **options: str) -> AsyncIterator[Running]:
    """The service with letters that really leave, to this relay."""
    mailer = SmtpMailer(f"smtp://127.0.0.1:{relay.port}?tls=off", clock=now, timeout=5, **options)
    yield replace(service, parts=replace(service.parts, mailer=mailer))
    await mailer.close()


async def attempt(desk: Desk, job: Job) -> None:
    with suppress(Deferred):
        await JOBS[job.kind](desk, job)


async def of(bo: Contractor) -> Invitation:
    return await Invitation.get(contractor=bo)


@pytest.mark.parametrize("command", ["MAIL", "RCPT", "DATA"])
@pytest.mark.parametrize(
    ("answer", "delivery", "is_off"),
    [
        ("450 4.7.1 Greylisted, come back later", DeliveryStatus.DEFERRED, False),
        ("421 4.3.2 Closing", DeliveryStatus.DEFERRED, False),
        ("550 5.1.1 <bo@work.example> unknown", DeliveryStatus.BOUNCED, True),
        ("554 5.7.1 We like no invitations", DeliveryStatus.BOUNCED, False),
    ],
)
async def test_what_the_relay_answers_stands_on_the_invitation(
    service: Running,
    relay: Relay,
    bo: Contractor,
    command: str,
    answer: str,
    delivery: DeliveryStatus,
    is_off: bool,
):
    relay.answers[command] = [answer, answer]  # 421: once more on a fresh connection
    job = await promised("send_invitation")

    async with posting(service, relay) as found:
        await attempt(found.parts.desk, job)

    invitation = await of(bo)
    assert (invitation.delivery, invitation.delivery_detail) == (delivery, answer)
    assert (invitation.next_try_at is not None) is (delivery is DeliveryStatus.DEFERRED)
    assert await SuppressedAddress.exists(email_key=BO) is is_off
    assert relay.letters == []


async def test_a_relay_that_is_not_there_defers_and_says_when_it_is_tried_again(
    service: Running, relay: Relay, bo: Contractor
):
    async with posting(service, relay) as found:
        port, relay.port = relay.port, 1
        async with posting(service, relay) as nowhere:
            await attempt(nowhere.parts.desk, await promised("send_invitation"))
        relay.port = port
        deferred = await of(bo)
        await attempt(found.parts.desk, await promised("send_invitation"))

    assert deferred.delivery is DeliveryStatus.DEFERRED
    assert deferred.next_try_at
    assert timedelta() < deferred.next_try_at - now() < timedelta(minutes=1)
    sent = await of(bo)
    assert (sent.delivery, sent.delivery_detail, sent.next_try_at) == (
        DeliveryStatus.SENT,
        None,
        None,
    )


async def test_the_worker_tries_a_greylisted_letter_for_a_day_and_no_longer(
    service: Running, relay: Relay, bo: Contractor, clock: Clock
):
    relay.answers["RCPT"] = ["450 4.7.1 Greylisted"] * 50
    job = await promised("send_invitation")

    async with posting(service, relay) as found, working(found.parts):
        await until(lambda: Job.exists(id=job.id, attempts=1, leased_until=None))
        waiting, planned = await of(bo), await Job.get(id=job.id)
        clock.move(hours=23)
        await Job.filter(id=job.id).update(run_at=now())
        await until(lambda: Job.exists(id=job.id, attempts=2, leased_until=None))
        late = await of(bo)
        clock.move(hours=2)
        await Job.filter(id=job.id).update(run_at=now())
        await until(lambda: Invitation.exists(contractor=bo, delivery=DeliveryStatus.FAILED))

    assert waiting.delivery is late.delivery is DeliveryStatus.DEFERRED
    assert waiting.next_try_at
    assert abs(waiting.next_try_at - planned.run_at) < timedelta(seconds=2)
    failed = await of(bo)
    assert (failed.delivery_detail, failed.next_try_at) == ("450 4.7.1 Greylisted", None)
    assert (await Job.get(id=job.id)).dead_at
    assert relay.commands["RCPT"] == 3


async def test_M5_a_letter_that_was_taken_and_returned_later_is_a_bounce(
    service: Running, relay: Relay, bo: Contractor
):
    async with posting(service, relay, return_to="bounces@muster.example") as found:
        await attempt(found.parts.desk, await promised("send_invitation"))
    [letter] = relay.received()
    sent = await of(bo)

    place = await take(returned("Postfix", str(letter["Message-ID"])))

    assert relay.letters[0].mail_from == "bounces@muster.example"
    assert sent.delivery is DeliveryStatus.SENT
    assert place == DONE
    assert (await of(bo)).delivery is DeliveryStatus.BOUNCED
    assert (await SuppressedAddress.get()).source == "DSN"


async def test_M5_a_complaint_about_a_code_leaves_codes_alone(
    service: Running, relay: Relay, bo: Contractor
):
    async with posting(service, relay) as found:
        await attempt(found.parts.desk, await promised("send_invitation"))
    [letter] = relay.received()

    await take(complained(str(letter["Message-ID"])))

    assert (await of(bo)).delivery is DeliveryStatus.COMPLAINED
    assert (await SuppressedAddress.get()).keeps_own_letters


async def test_a_letter_known_to_have_arrived_is_not_sent_again(
    service: Running, relay: Relay, bo: Contractor
):
    relay.answers["DATA"] = [Relay.HANG_UP]
    job = await promised("send_invitation")
    async with posting(service, relay) as found:
        await attempt(found.parts.desk, job)
        message_id = (await of(bo)).message_id
        assert message_id
        await take(returned("Exim", message_id, action="delivered", said="250 OK"))

        await attempt(found.parts.desk, job)

    assert relay.letters == []
    arrived = await of(bo)
    assert (arrived.delivery, arrived.sends) == (DeliveryStatus.DELIVERED, 1)


async def test_letters_of_both_kinds_count_before_one_is_sent_anew(
    service: Running, ada: Member, bo: Contractor
):
    with_policy(invitation_letters_a_recipient_and_day=2, invitation_resend_after=timedelta())
    await hire(ada, BO)
    await service.do(await promised("send_invitation"))
    token = (await of(bo)).token_hash
    await service.do(await promised("send_member_invitation"))

    await resend_pending(BO, may_send=True)

    assert await letters_of_today(BO) == 2
    assert (await of(bo)).token_hash == token


async def until(holds) -> None:
    async with asyncio.timeout(20):
        while not await holds():  # noqa: ASYNC110 - rows have no event to wait for
            await asyncio.sleep(0.02)
