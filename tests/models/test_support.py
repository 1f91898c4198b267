"""Talking to support: whose turn it is, what is unread, what is refused, what is left of it."""

import asyncio
import random
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given as drawn
from hypothesis import strategies as st
from tortoise import connections

from models import (
    Account,
    AuditEntry,
    Job,
    Member,
    SupportAttachment,
    SupportMessage,
    SupportThread,
)
from models.account import AccountStatus
from models.audit import AuditAction
from models.base import new_id, now
from models.closing import erase_company
from models.erasing import erase_address
from models.own_data import own_data
from models.policy import policy
from models.problems import InvalidInput, Issue, NotFound, NotPermitted, NotSignedIn
from models.profile import TaxStatus
from models.retention import past, prune
from models.support.answering import answer_thread, note_read
from models.support.thread import SupportAuthor, SupportMessageKind, SupportState
from models.support.writing import (
    BODY,
    Named,
    Post,
    TooManySupportThreads,
    close_thread,
    open_thread,
    post_message,
    read_thread,
)
from models.tax_status import Business, TaxStatusRequest, decide_tax_status, request_tax_status
from models.text.paragraphs import read_text
from tests.conftest import Clock, make_account, with_policy
from tests.models.identity import handed_in, verified
from tests.models.talking import SECRET, answered, named, opened, posted

OPEN, WAITING, CLOSED = SupportState


async def again(thread: SupportThread) -> SupportThread:
    return await SupportThread.get(id=thread.id)


async def said(thread: SupportThread) -> list[tuple[str, str, str]]:
    messages = await SupportMessage.filter(thread_id=thread.id).order_by("seq")
    return [(m.author.value, m.kind.value, m.state.value) for m in messages]


def codes(problem: pytest.ExceptionInfo[InvalidInput]) -> dict[str, str]:
    return {".".join(issue.path): issue.code for issue in problem.value.issues}


# Whose turn it is.


async def test_a_thread_waits_for_whoever_did_not_write_last(dilara: Account, sam: Account):
    thread = await opened(dilara)
    assert (await again(thread)).state is OPEN

    await answered(sam, thread)
    assert (await again(thread)).state is WAITING
    await posted(dilara, thread)
    assert (await again(thread)).state is OPEN
    await answered(sam, thread, close=True)
    assert (await again(thread)).state is CLOSED
    await posted(dilara, thread)

    assert (await again(thread)).state is OPEN
    assert await said(thread) == [
        ("PERSON", "TEXT", "OPEN"),
        ("PLATFORM", "TEXT", "WAITING"),
        ("PERSON", "TEXT", "OPEN"),
        ("PLATFORM", "TEXT", "WAITING"),
        ("PLATFORM", "CLOSED", "CLOSED"),
        ("PERSON", "TEXT", "OPEN"),
    ]


async def test_a_thread_keeps_its_place_in_the_queue_however_often_its_person_writes(
    dilara: Account, sam: Account, clock: Clock
):
    thread = await opened(dilara)
    since = (await again(thread)).state_since
    clock.move(hours=1)

    await posted(dilara, thread)
    assert (await again(thread)).state_since == since
    assert (await again(thread)).last_message_at > since
    await answered(sam, thread)

    assert (await again(thread)).state_since > since


async def test_closing_is_harmless_to_repeat_on_both_sides(dilara: Account, sam: Account):
    mine, theirs = await opened(dilara), await opened(dilara)

    for _ in range(2):
        await close_thread(dilara, mine.id)
        await answered(sam, theirs, None, close=True)

    assert await said(mine) == [("PERSON", "TEXT", "OPEN"), ("PERSON", "CLOSED", "CLOSED")]
    assert await said(theirs) == [("PERSON", "TEXT", "OPEN"), ("PLATFORM", "CLOSED", "CLOSED")]
    assert await AuditEntry.filter(action=AuditAction.SUPPORT_ANSWERED).count() == 1


def _follow(state: SupportState, unread: int, act: str) -> tuple[SupportState, int]:
    """What an act makes of a thread: the rule of docs/support.md."""
    is_closed = state is CLOSED
    return {
        "post": (OPEN, 0),
        "answer": (WAITING, unread + 1),
        "read": (state, 0),
        "close": (CLOSED, unread if is_closed else 0),
        "end": (CLOSED, unread if is_closed else unread + 1),
    }[act]


@pytest.mark.parametrize("seed", range(4))
async def test_whatever_is_done_in_whatever_order_state_and_unread_follow(
    dilara: Account, sam: Account, seed: int
):
    thread, dice = await opened(dilara), random.Random(seed)
    verbs: dict[str, Any] = {
        "post": lambda: posted(dilara, thread),
        "answer": lambda: answered(sam, thread),
        "read": lambda: read_thread(dilara, thread.id),
        "close": lambda: close_thread(dilara, thread.id),
        "end": lambda: answered(sam, thread, None, close=True),
    }
    state, unread, done = OPEN, 0, []

    for _ in range(15):
        done.append(dice.choice(list(verbs)))
        await verbs[done[-1]]()

        state, unread = _follow(state, unread, done[-1])
        found = await again(thread)
        assert (found.state, found.unread) == (state, unread), done
    assert (await said(thread))[-1][2] == state.value


async def test_numbers_follow_the_order_of_commits_without_a_gap(dilara: Account, sam: Account):
    zoe = await make_account("zoe@work.example")
    threads = [(by, await opened(by)) for by in (dilara, zoe)]

    await asyncio.gather(
        *(posted(by, thread, str(n)) for by, thread in threads for n in range(8)),
        *(answered(sam, thread, str(n)) for _, thread in threads for n in range(4)),
    )

    numbers = [m.seq for m in await SupportMessage.all().order_by("seq")]
    assert numbers == list(range(1, 27))


# Strangers.


async def test_T1_nobody_else_writes_reads_or_closes(dilara: Account, ada: Member, sam: Account):
    thread = await opened(dilara, company=named(ada.company))
    ada_herself = ada.account

    for stranger in (ada_herself, await make_account("zoe@work.example"), sam):
        with pytest.raises(NotFound):
            await posted(stranger, thread)
        with pytest.raises(NotFound):
            await read_thread(stranger, thread.id)
        with pytest.raises(NotFound):
            await close_thread(stranger, thread.id)
    for no_staff in (dilara, ada_herself):
        with pytest.raises(NotPermitted):
            await answered(no_staff, thread)
        with pytest.raises(NotPermitted):
            await note_read(no_staff, [thread.id], "")
    assert len(await said(thread)) == 1


async def test_nobody_of_staff_answers_themself(sam: Account):
    thread = await opened(sam)

    with pytest.raises(NotPermitted):
        await answered(sam, thread)

    assert (await again(thread)).state is OPEN


async def test_a_missing_thread_is_not_found(dilara: Account, sam: Account):
    for id in (None, new_id()):
        with pytest.raises(NotFound):
            await post_message(dilara, id, Post("x"))
        with pytest.raises(NotFound):
            await answer_thread(sam, id, Post("x"))


# What is written.


async def test_everything_that_is_wrong_is_told_at_once(dilara: Account, eve: Member):
    other = await handed_in(await make_account("zoe@work.example"))
    own = await handed_in(dilara)
    post = Post("x" * (BODY + 1), [other.id, own.id, own.id, None], Named(new_id()))

    with pytest.raises(InvalidInput) as problem:
        await open_thread(dilara, " \n", post, named(eve.company))

    assert codes(problem) == {
        "subject": "REQUIRED",
        "body": "TOO_LONG",
        "uploadIds.0": "NOT_FOUND",
        "uploadIds.2": "NOT_FOUND",
        "uploadIds.3": "NOT_FOUND",
        "taxStatusRequestId": "NOT_FOUND",
        "companyId": "NOT_FOUND",
    }
    assert await SupportThread.all().count() == 0


@pytest.mark.parametrize("body", [None, "", " \r\n\t\u200b"])
async def test_words_or_something_attached_are_due(dilara: Account, sam: Account, body: str | None):
    thread = await opened(dilara)

    for refused in (
        open_thread(dilara, "Papers", Post(body)),
        post_message(dilara, thread.id, Post(body)),
        answer_thread(sam, thread.id, Post(body)),
    ):
        with pytest.raises(InvalidInput) as problem:
            await refused
        assert codes(problem) == {"body": "REQUIRED"}
    message = await post_message(dilara, thread.id, Post(body, [(await handed_in(dilara)).id]))

    assert message.body is None
    assert await SupportAttachment.filter(message_id=message.id).count() == 1


@pytest.mark.parametrize(
    ("given", "read"),
    [
        ("  a\r\nb\rc\u2028d\n ", "a\nb\nc\nd"),
        ("e\u0301", "\u00e9"),
        ("Имя:\tДилара — 张伟 https://x.example 💥", "Имя:\tДилара — 张伟 https://x.example 💥"),
    ],
)
def test_lines_and_any_script_are_kept(given: str, read: str):
    assert read_text(given, BODY) == read


@pytest.mark.parametrize("bad", ["a\0b", "a\x1b[2Jb", "a\u202egnp.exe", "a\ud800b"])
def test_what_breaks_readers_is_refused_and_named(bad: str):
    found = read_text(bad + "x", BODY)

    assert isinstance(found, Issue)
    assert found.code == "CHARACTER_NOT_ALLOWED"


@drawn(st.text(max_size=60), st.integers(1, 40))
def test_a_text_is_read_once_and_for_all(text: str, limit: int):
    read = read_text(text, limit)

    if isinstance(read, str):
        assert 0 < len(read) <= limit
        assert read_text(read, limit) == read


async def test_what_is_written_is_closed_at_rest(dilara: Account):
    await opened(dilara)

    rows = await connections.get("default").execute_query_dict(
        "SELECT subject AS text FROM support_thread UNION ALL SELECT body FROM support_message"
    )

    assert len(rows) == 2
    assert not any("My papers" in row["text"] or SECRET in row["text"] for row in rows)


async def test_a_thread_names_a_team_of_its_person_or_a_company_of_a_member(
    dilara: Account, ada: Member, eve: Member
):
    assert (await opened(dilara, company=named(ada.company))).company_id == ada.company_id
    assert (await opened(ada.account, company=named(ada.company))).company_id == ada.company_id
    for by, company in ((dilara, eve.company), (ada.account, eve.company)):
        with pytest.raises(InvalidInput):
            await opened(by, company=named(company))


async def test_threads_that_are_not_closed_are_limited(dilara: Account, sam: Account):
    with_policy(support_threads=2)
    first = await opened(dilara)
    await opened(dilara)

    with pytest.raises(TooManySupportThreads) as problem:
        await opened(dilara)
    assert problem.value.limit == 2
    await close_thread(dilara, first.id)

    await opened(dilara)


async def test_two_at_once_do_not_pass_the_limit(dilara: Account):
    with_policy(support_threads=1)

    outcomes = await asyncio.gather(opened(dilara), opened(dilara), return_exceptions=True)

    assert sorted(type(each).__name__ for each in outcomes) == [
        "SupportThread",
        "TooManySupportThreads",
    ]


async def test_an_upload_is_attached_once_and_five_are_the_most(dilara: Account, sam: Account):
    thread, upload = await opened(dilara), await handed_in(dilara)
    await post_message(dilara, thread.id, Post("Here", [upload.id]))

    with pytest.raises(InvalidInput):
        await post_message(dilara, thread.id, Post("Again", [upload.id]))
    with pytest.raises(InvalidInput) as problem:
        await post_message(dilara, thread.id, Post("Many", [None] * 6))
    await answer_thread(sam, thread.id, Post(None, [(await handed_in(sam)).id]))

    assert codes(problem) == {"uploadIds": "TOO_MANY_ITEMS"}
    assert await SupportAttachment.all().count() == 2


# The tax status request.


@pytest.fixture
async def request_of_dilara(dilara: Account) -> TaxStatusRequest:
    await verified(dilara)
    business = Business("HRB 12345", "Лавка Дилары")
    return await request_tax_status(dilara, TaxStatus.INDIVIDUAL_ENTREPRENEUR, business)


@pytest.mark.parametrize("approve", [True, False])
async def test_a_thread_hears_of_the_decision_on_the_request_that_it_carries(
    dilara: Account, sam: Account, request_of_dilara: TaxStatusRequest, approve: bool
):
    thread = await opened(dilara, tax_request=named(request_of_dilara))
    other = await opened(dilara)
    promised = await Job.filter(kind="send_notices").count()

    await decide_tax_status(sam, request_of_dilara.id, approve=approve, reason="So be it")

    assert (await said(thread))[1:] == [("PLATFORM", "TAX_STATUS_DECIDED", "WAITING")]
    assert (await again(thread)).unread == 1
    assert len(await said(other)) == 1
    assert await Job.filter(kind="send_notices").count() == promised + 1
    assert await Job.filter(kind="send_support_answered").count() == 0


async def test_a_decision_leaves_a_closed_thread_closed(
    dilara: Account, sam: Account, request_of_dilara: TaxStatusRequest
):
    thread = await opened(dilara)
    await post_message(dilara, thread.id, Post("This", tax_request=named(request_of_dilara)))
    await close_thread(dilara, thread.id)

    await decide_tax_status(sam, request_of_dilara.id, approve=True)

    assert (await said(thread))[-1] == ("PLATFORM", "TAX_STATUS_DECIDED", "CLOSED")


async def test_somebody_elses_request_cannot_be_attached(
    request_of_dilara: TaxStatusRequest, ada: Member
):
    thread = await opened(ada.account)

    for act in (
        opened(ada.account, tax_request=named(request_of_dilara)),
        post_message(ada.account, thread.id, Post("x", tax_request=named(request_of_dilara))),
    ):
        with pytest.raises(InvalidInput) as problem:
            await act
        assert codes(problem) == {"taxStatusRequestId": "NOT_FOUND"}


# The letter.


async def letters() -> list[Job]:
    return await Job.filter(kind="send_support_answered").order_by("id")


async def test_there_is_one_letter_until_the_person_reads(
    dilara: Account, sam: Account, clock: Clock
):
    thread = await opened(dilara)

    await answered(sam, thread)
    clock.move(days=3)
    await answered(sam, thread)
    [job] = await letters()
    assert now() - job.run_at > timedelta(days=2)
    await read_thread(dilara, thread.id)
    await answered(sam, thread)

    assert len(await letters()) == 2
    await posted(dilara, thread)
    await answered(sam, thread)
    assert len(await letters()) == 3


async def test_a_letter_leaves_after_a_while_and_carries_no_words(dilara: Account, sam: Account):
    thread = await opened(dilara)

    await answered(sam, thread, SECRET)

    [job] = await letters()
    assert timedelta() < job.run_at - now() <= policy().support_letter_after
    assert set(job.args) == {"thread_id", "promised"}
    assert SECRET not in str(job.args)


# What is left.


async def test_erasing_a_person_leaves_that_there_was_a_thread_and_no_word_of_it(
    dilara: Account, sam: Account
):
    thread = await opened(dilara, uploads=[(await handed_in(dilara)).id])
    kept = await opened(await make_account("zoe@work.example"))
    await answered(sam, thread, f"Dear Dilara, {SECRET}")

    await erase_address("di@work.example")

    found = await again(thread)
    assert (found.subject, found.state, found.unread, found.letter_at) == (None, CLOSED, 0, None)
    bodies = [m.body for m in await SupportMessage.filter(thread_id=thread.id)]
    assert bodies == [None, None]
    assert (await SupportMessage.get(thread_id=kept.id)).body == SECRET
    [job] = await Job.filter(kind="delete_support_attachment")
    [attachment] = await SupportAttachment.all()
    assert job.args == {"attachment_id": str(attachment.id)}
    with pytest.raises(NotFound):
        await answered(sam, thread)
    with pytest.raises(NotFound):
        await posted(dilara, thread)


async def test_who_is_disabled_meanwhile_opens_nothing(dilara: Account):
    await Account.filter(id=dilara.id).update(status=AccountStatus.DISABLED)

    with pytest.raises(NotSignedIn):
        await opened(dilara)


async def test_ones_own_data_hold_ones_own_threads_whole_and_no_staff(
    dilara: Account, ada: Member, sam: Account
):
    thread = await opened(
        dilara, company=named(ada.company), uploads=[(await handed_in(dilara)).id]
    )
    await answered(sam, thread, "Seen.")
    await opened(ada.account, "Of Ada's")

    data = await own_data(dilara)

    [shown] = data["support"]
    assert (shown["subject"], shown["company"], shown["state"]) == ("My papers", "Acme", WAITING)
    assert [(m["author"].value, m["body"]) for m in shown["messages"]] == [
        ("PERSON", SECRET),
        ("PLATFORM", "Seen."),
    ]
    assert len(shown["messages"][0]["attachments"]) == 1
    assert "Of Ada's" not in str(data)
    assert str(sam.id) not in str(data)
    assert "sam@" not in str(data)


class Shelf:
    """A place that notes which files are deleted."""

    def __init__(self) -> None:
        self.deleted: list[str] = []

    async def delete(self, key: str) -> None:
        self.deleted.append(key)


async def test_attachments_go_before_their_thread_and_what_waits_for_staff_stays(
    dilara: Account, sam: Account, clock: Clock
):
    done = await opened(dilara, uploads=[(await handed_in(dilara)).id])
    await answered(sam, done)
    waiting = await opened(dilara, uploads=[(await handed_in(dilara)).id])
    shelf = Shelf()

    clock.move(days=89)
    assert (await past())["SupportAttachment"] == 0
    clock.move(days=2)
    assert (await prune(shelf))["SupportAttachment"] == 1
    assert len(shelf.deleted) == 1
    assert await SupportThread.all().count() == 2
    clock.move(days=275)
    assert (await prune(shelf))["SupportThread"] == 1

    assert [t.id for t in await SupportThread.all()] == [waiting.id]
    assert [m.thread_id for m in await SupportMessage.all()] == [waiting.id]
    assert await SupportAttachment.all().count() == 1


async def test_a_thread_takes_its_files_with_it_whatever_the_spans_are(
    dilara: Account, sam: Account, clock: Clock
):
    with_policy(support_kept=timedelta(days=1))
    thread = await opened(dilara, uploads=[(await handed_in(dilara)).id])
    await answered(sam, thread, close=True)
    shelf = Shelf()

    clock.move(days=2)
    gone = await prune(shelf)

    assert (gone["SupportThread"], len(shelf.deleted)) == (1, 1)
    assert await SupportAttachment.all().count() == 0


async def test_a_company_that_is_erased_takes_no_thread_with_it(dilara: Account, ada: Member):
    thread = await opened(dilara, company=named(ada.company))

    await erase_company(ada.company, Shelf())

    assert ((await again(thread)).subject, len(await said(thread))) == ("My papers", 1)


# Who opens what is attached.


async def test_an_attachment_opens_to_its_person_and_to_staff_who_are_noted(
    dilara: Account, ada: Member, sam: Account
):
    thread = await opened(
        dilara, company=named(ada.company), uploads=[(await handed_in(dilara)).id]
    )
    [attached] = await SupportAttachment.all()
    viewed = AuditEntry.filter(action=AuditAction.SUPPORT_ATTACHMENT_VIEWED)

    assert (await SupportAttachment.view(attached.id, dilara.id)).id == attached.id
    assert await viewed.count() == 0
    assert (await SupportAttachment.view(attached.id, sam.id)).id == attached.id
    assert [entry.account_id for entry in await viewed] == [sam.id]
    for other in (ada.account_id, (await make_account("zoe@work.example")).id, None, thread.id):
        with pytest.raises(NotFound):
            await SupportAttachment.view(attached.id, other)
    await sam.set(is_staff=False)
    with pytest.raises(NotFound):
        await SupportAttachment.view(attached.id, sam.id)
    await dilara.set(status=AccountStatus.DISABLED)
    with pytest.raises(NotFound):
        await SupportAttachment.view(attached.id, dilara.id)


async def test_the_author_of_the_platform_is_known_to_the_desk_alone(dilara: Account, sam: Account):
    thread = await opened(dilara)
    await answered(sam, thread)

    answer = await SupportMessage.filter(thread_id=thread.id).order_by("-seq").first()

    assert answer
    assert (answer.author, answer.staff_id) == (SupportAuthor.PLATFORM, sam.id)
    assert answer.kind is SupportMessageKind.TEXT
