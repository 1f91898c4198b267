"""Support in the running service: the letter to who is away, files, and several processes."""

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import aclosing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.asgi import Parts, surface_of
from app.broker import open_broker
from app.files import open_files
from app.metrics import Metrics
from app.settings import Settings
from app.throttle import LocalThrottle
from emails.mailer import MemoryMailer
from models import Account, AuditEntry, Job, Member, SupportAttachment, change
from models.account import AccountStatus, Locale
from models.audit import AuditAction
from models.base import now
from models.erasing import erase_address
from models.own_upload import OwnUpload
from models.support.writing import close_thread, read_thread
from tests.app.running import Running, promised, running, text_of
from tests.asking import Api, document, soon
from tests.conftest import Clock, make_account
from tests.models.talking import SECRET, answered, named, opened, posted

PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR the certificate of Qwertzuiop"
FOLLOW = document("support-live")


@pytest.fixture
async def service(database: str, tmp_path: Path) -> AsyncIterator[Running]:
    async with running(tmp_path) as found:
        yield found


def only_ours(job: Job) -> bool:
    return job.kind == "send_support_answered"


@pytest.mark.parametrize(
    ("locale", "subject", "word"),
    [
        (Locale.EN, "Support has answered you", "answer"),
        (Locale.RU, "Поддержка ответила вам", "ответ"),
    ],
)
async def test_who_is_away_gets_a_letter_that_names_the_thread_and_nothing_that_was_said(
    service: Running, dilara: Account, sam: Account, locale: Locale, subject: str, word: str
):
    await dilara.set(locale=locale)
    thread = await opened(dilara, "It is urgent")
    await answered(sam, thread, SECRET)

    await service.drain(only_ours)

    [(_, sent)] = service.mailer.sent
    assert (sent["To"], sent["Subject"]) == ("di@work.example", subject)
    text = text_of(sent)
    assert "My papers" in text
    assert word in text
    assert SECRET not in sent.as_string()
    assert "sam" not in text


async def test_who_has_read_or_written_meanwhile_gets_none(
    service: Running, dilara: Account, sam: Account
):
    read, written, closed = [await opened(dilara) for _ in range(3)]
    for thread in (read, written, closed):
        await answered(sam, thread)
    await read_thread(dilara, read.id)
    await posted(dilara, written)
    await close_thread(dilara, closed.id)

    await service.drain(only_ours)

    assert service.mailer.sent == []


async def test_an_old_promise_is_not_kept_in_the_place_of_a_new_one(
    service: Running, dilara: Account, sam: Account
):
    thread = await opened(dilara)
    await answered(sam, thread, "one")
    old = await promised("send_support_answered")
    await read_thread(dilara, thread.id)
    await answered(sam, thread, "two")
    new = await promised("send_support_answered")

    await service.do(old)
    assert service.mailer.sent == []
    await service.do(new)
    await service.do(new)  # a worker died before it could note it

    first, second = [message for _, message in service.mailer.sent]
    assert first["Message-ID"] == second["Message-ID"]
    assert old.id != new.id


async def test_nobody_who_is_disabled_or_erased_gets_one(
    service: Running, dilara: Account, sam: Account
):
    zoe = await make_account("zoe@work.example")
    for by in (dilara, zoe):
        await answered(sam, await opened(by))
    await zoe.set(status=AccountStatus.DISABLED)
    await erase_address("di@work.example")

    await service.drain(only_ours)

    assert service.mailer.sent == []


# Files.


async def upload(service: Running, by: Account | None, content: bytes = PNG) -> Any:
    headers = await service.token(by) if by else {}
    return await service.client.post(
        "/uploads", params={"purpose": "SUPPORT"}, content=content, headers=headers
    )


async def test_a_file_goes_to_staff_and_back_to_its_person_and_to_nobody_else(
    service: Running, dilara: Account, ada: Member, sam: Account, tmp_path: Path, clock: Clock
):
    sent = await upload(service, dilara)
    made = await service.ask(
        document("open-support-thread"),
        dilara,
        input={"subject": "Papers", "uploadIds": [sent.json()["id"]]},
    )
    thread_id = made["data"]["openSupportThread"]["thread"]["id"]
    attached = """query($id: ID!) { node(id: $id) {
      ... on SupportThread { messages { nodes { attachments { id url size mediaType } } } }
      ... on ReviewedSupportThread { messages { nodes { attachments { id url } } } } } }"""

    def file(answer: Any) -> Any:
        return answer["data"]["node"]["messages"]["nodes"][0]["attachments"][0]

    mine = file(await service.ask(attached, dilara, id=thread_id))
    theirs = file(await service.ask(attached, sam, id=thread_id))
    assert (mine["size"], mine["mediaType"]) == (len(PNG), "image/png")
    assert mine["url"] != theirs["url"]
    viewed = AuditEntry.filter(action=AuditAction.SUPPORT_ATTACHMENT_VIEWED)

    own = await service.client.get(mine["url"])
    assert (own.content, await viewed.count()) == (PNG, 0)
    assert own.headers["content-disposition"].startswith("attachment")
    assert (await service.client.get(theirs["url"])).content == PNG
    [entry] = await viewed
    assert (entry.account_id, entry.subject_id) == (sam.id, mine["id"])
    stored = [path.read_bytes() for path in (tmp_path / "files").rglob("*") if path.is_file()]
    assert len(stored) == 1
    assert b"Qwertzuiop" not in stored[0]
    assert (await service.ask(attached, ada.account, id=thread_id))["data"]["node"] is None
    await sam.set(is_staff=False)
    assert (await service.client.get(theirs["url"])).status_code == 404
    clock.move(minutes=6)
    assert (await service.client.get(mine["url"])).status_code == 404


async def test_what_is_no_document_and_what_nobody_sends_is_refused(
    service: Running, dilara: Account, tmp_path: Path
):
    answers = [await upload(service, None), await upload(service, dilara, b"<script>x</script>")]

    assert [a.status_code for a in answers] == [401, 400]
    assert await OwnUpload.all().count() == 0
    assert not [path for path in (tmp_path / "files").rglob("*") if path.is_file()]


async def test_erasing_a_person_deletes_the_files(
    service: Running, dilara: Account, tmp_path: Path
):
    sent = await upload(service, dilara)
    await service.ask(
        document("open-support-thread"),
        dilara,
        input={"subject": "Papers", "uploadIds": [sent.json()["id"]]},
    )
    job_kinds = ("delete_support_attachment",)

    await erase_address("di@work.example")
    await service.drain(lambda job: job.kind in job_kinds)

    assert await SupportAttachment.all().count() == 0
    assert not [path for path in (tmp_path / "files").rglob("*") if path.is_file()]


# Several processes.


async def test_an_answer_in_one_process_reaches_the_person_at_another(
    database: str, dilara: Account, ada: Member, sam: Account, tmp_path: Path
):
    """Two brokers, over Redis where there is one; the listening process is rung by it alone."""
    redis_url = os.environ.get("TEST_REDIS_URL")
    secret_keys = ("a secret of tests, long enough to be one",)
    settings = Settings(data_dir=tmp_path, secret_keys=secret_keys)  # type: ignore[arg-type]
    files = open_files(settings.files_url, settings.keyring())
    here, there = open_broker(redis_url), open_broker(redis_url)
    await here.start()
    await there.start()
    parts = Parts(settings, here, LocalThrottle(), files, MemoryMailer(now), Metrics())
    api = Api(surface_of(replace(parts, broker=there)))
    thread = await opened(dilara, "one", company=named(ada.company))
    change.bells.append(here.ring)
    try:
        async with aclosing(api.follow(FOLLOW, by=dilara)) as events:
            heard = asyncio.ensure_future(anext(events))
            await asyncio.sleep(0.2)
            await answered(sam, thread, "two")
            result = await soon(heard)
    finally:
        change.bells.remove(here.ring)
        await here.close()
        await there.close()

    assert result.data
    assert result.data["supportMessages"]["body"] == "two"
