"""Support over the API: both sides, live and not; who never sees anything of it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import aclosing
from typing import Any

import pytest

import resolvers.following
from app.execution import Result, StreamFailed
from app.throttle import SUPPORT_MESSAGES, SUPPORT_THREADS
from models import Account, AuditEntry, Contractor, Member, SupportMessage, SupportThread, change
from models.account import AccountStatus
from models.audit import AuditAction
from models.company import Role
from models.support.thread import DESK
from models.support.writing import close_thread
from models.transaction import transaction
from schema.events import cursor_of
from schema.support import place_of
from tests.asking import Api, document, soon
from tests.conftest import make_account, member_of, with_policy
from tests.models.talking import SECRET, answered, named, opened, posted

FOLLOW = document("support-live")
DESK_LIVE = """subscription($after: Cursor, $threadId: ID) {
  supportMessages(after: $after, threadId: $threadId, asStaff: true) { __typename
    ... on ReviewedSupportMessage { id threadId author staffAccountId body state cursor }
    ... on ResyncRequired { cursor } } }"""
OPEN = """mutation($input: OpenSupportThreadInput!) { openSupportThread(input: $input) { __typename
  ... on OpenSupportThreadPayload { thread { id state subject company { name } unreadCount
    lastMessage { body author } messages { totalCount nodes { body } } } }
  ... on InvalidInput { issues { code path } } ... on TooManySupportThreads { limit }
  ... on RateLimited { retryAt } } }"""
THREAD = """query($id: ID!) { node(id: $id) { __typename ... on SupportThread {
  subject messages { nodes { body author kind attachments { url } } } } } }"""


def event(result: Result) -> Any:
    assert result.errors == []
    assert result.data
    return result.data["supportMessages"]


async def bodies(events: AsyncIterator[Result], count: int) -> list[str]:
    return [event(await soon(anext(events)))["body"] for _ in range(count)]


async def failure(events: AsyncIterator[Result]) -> str:
    with pytest.raises(StreamFailed) as caught:
        await soon(anext(events))
    return str(caught.value.errors[0]["extensions"]["code"])


async def looks(thread: SupportThread | None = None) -> int:
    reads = AuditEntry.filter(action=AuditAction.SUPPORT_THREAD_READ)
    return await (reads.filter(subject_id=thread.type_id) if thread else reads).count()


# Live.


async def test_the_person_hears_what_was_said_and_then_each_word_as_it_falls(
    api: Api, dilara: Account, sam: Account
):
    thread = await opened(dilara, "one")
    await answered(sam, thread, "two")

    async with aclosing(api.follow(FOLLOW, {"after": place_of(None)}, by=dilara)) as events:
        replayed = await bodies(events, 2)
        live = asyncio.ensure_future(bodies(events, 1))
        await asyncio.sleep(0)
        await answered(sam, thread, "three")

        assert replayed == ["one", "two"]
        assert await live == ["three"]


async def test_the_desk_hears_of_every_thread_and_of_one_if_it_asks(
    api: Api, dilara: Account, sam: Account
):
    zoe = await make_account("zoe@work.example")
    mine, hers = await opened(dilara, "di"), await opened(zoe, "zoe")

    async with aclosing(api.follow(DESK_LIVE, {"after": place_of(None)}, by=sam)) as events:
        assert await bodies(events, 2) == ["di", "zoe"]
        await posted(zoe, hers, "again")
        assert await bodies(events, 1) == ["again"]
    given = {"after": place_of(None), "threadId": mine.type_id}
    async with aclosing(api.follow(DESK_LIVE, given, by=sam)) as events:
        assert await bodies(events, 1) == ["di"]
        await posted(zoe, hers, "unheard")
        await posted(dilara, mine, "heard")
        assert await bodies(events, 1) == ["heard"]


async def test_one_hears_of_ones_own_threads_only(api: Api, dilara: Account, sam: Account):
    zoe = await make_account("zoe@work.example")
    hers = await opened(zoe, SECRET)

    async with aclosing(api.follow(FOLLOW, {"after": place_of(None)}, by=dilara)) as events:
        first = asyncio.ensure_future(bodies(events, 1))
        await asyncio.sleep(0)
        await answered(sam, hers, SECRET)
        await opened(dilara, "mine")

        assert await first == ["mine"]


async def test_each_message_carries_the_cursor_to_come_back_with(
    api: Api, dilara: Account, sam: Account
):
    thread = await opened(dilara, "one")
    await answered(sam, thread, "two")

    async with aclosing(api.follow(FOLLOW, {"after": place_of(None)}, by=dilara)) as events:
        result = await soon(anext(events))
    assert result.cursor == event(result)["cursor"]
    assert result.cursor == place_of((await SupportMessage.get(seq=1)).id)

    for given in ({"variables": {"after": result.cursor}}, {"last_event_id": result.cursor}):
        async with aclosing(api.follow(FOLLOW, by=dilara, **given)) as events:  # type: ignore[arg-type]
            assert await bodies(events, 1) == ["two"]


async def test_a_cursor_that_was_read_with_a_page_misses_nothing(
    api: Api, dilara: Account, sam: Account
):
    thread = await opened(dilara, "one")
    mine = (await api.ask("{ viewer { supportCursor } }", by=dilara))["viewer"]["supportCursor"]
    desk = (await api.ask("{ staff { supportCursor } }", by=sam))["staff"]["supportCursor"]
    await posted(dilara, thread, "two")

    for text, by, cursor in ((FOLLOW, dilara, mine), (DESK_LIVE, sam, desk)):
        async with aclosing(api.follow(text, {"after": cursor}, by=by)) as events:
            assert await bodies(events, 1) == ["two"]


async def test_a_cursor_of_before_the_first_word_misses_nothing(api: Api, dilara: Account):
    answer = await api.ask("{ viewer { supportCursor } }", by=dilara)
    await opened(dilara, "one")

    after = {"after": answer["viewer"]["supportCursor"]}
    async with aclosing(api.follow(FOLLOW, after, by=dilara)) as events:
        assert await bodies(events, 1) == ["one"]


async def test_a_cursor_of_another_thread_is_good_for_one(api: Api, dilara: Account):
    first, second = await opened(dilara, "one"), await opened(dilara, "two")
    last = await SupportMessage.get(thread_id=second.id)

    given = {"after": place_of(last.id), "threadId": first.type_id}
    async with aclosing(api.follow(FOLLOW, given, by=dilara)) as events:
        heard = asyncio.ensure_future(bodies(events, 1))
        await asyncio.sleep(0)
        await posted(dilara, second, "not here")
        await posted(dilara, first, "here")

        assert await heard == ["here"]


async def test_many_writers_at_once_leave_no_gap_and_no_repetition(
    api: Api, dilara: Account, sam: Account, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(resolvers.following, "BATCH", 3)
    zoe = await make_account("zoe@work.example")
    threads = [(by, await opened(by, "first")) for by in (dilara, zoe)]

    async with aclosing(api.follow(DESK_LIVE, {"after": place_of(None)}, by=sam)) as events:
        writing = [
            asyncio.ensure_future(posted(by, thread, f"{by.email} {n}"))
            for n in range(6)
            for by, thread in threads
        ]
        found = await bodies(events, 14)
        await asyncio.gather(*writing)

    kept = [m.body for m in await SupportMessage.all().order_by("seq")]
    assert found == kept
    assert len(set(found)) == 13


async def test_a_lost_ring_costs_a_moment_and_nothing_else(
    api: Api, dilara: Account, sam: Account, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(resolvers.following, "LOOK_ANYWAY", 0.05)
    monkeypatch.setattr(change, "bells", [])
    thread = await opened(dilara, "one")

    async with aclosing(api.follow(FOLLOW, by=dilara)) as events:
        heard = asyncio.ensure_future(bodies(events, 1))
        await asyncio.sleep(0.02)
        await answered(sam, thread, "two")

        assert await heard == ["two"]


async def test_a_message_rings_for_its_person_and_the_desk_once_it_is_committed(
    dilara: Account, monkeypatch: pytest.MonkeyPatch
):
    rung: list[Any] = []
    monkeypatch.setattr(change, "bells", [rung.append])

    async def undone() -> None:
        async with transaction():
            await opened(dilara)
            raise ValueError("undone")

    with pytest.raises(ValueError, match="undone"):
        await undone()
    assert rung == []
    await opened(dilara)

    assert rung == [frozenset({dilara.id, DESK})]


async def test_what_is_no_longer_kept_cannot_be_followed(api: Api, dilara: Account, sam: Account):
    gone, kept = await opened(dilara), await opened(dilara)
    message = await SupportMessage.get(thread_id=gone.id)
    await gone.delete()

    async with aclosing(api.follow(FOLLOW, {"after": place_of(message.id)}, by=dilara)) as events:
        found = event(await soon(anext(events)))
        with pytest.raises(StopAsyncIteration):
            await soon(anext(events))

    last = await SupportMessage.get(thread_id=kept.id)
    assert found == {"__typename": "ResyncRequired", "cursor": place_of(last.id)}


async def test_a_cursor_of_somebody_elses_message_or_of_another_list_says_nothing(
    api: Api, dilara: Account, ada: Member
):
    await opened(dilara, "mine")
    theirs = await SupportMessage.get(thread_id=(await opened(ada.account)).id)

    async with aclosing(api.follow(FOLLOW, {"after": place_of(theirs.id)}, by=dilara)) as events:
        assert event(await soon(anext(events)))["__typename"] == "ResyncRequired"
    async with aclosing(api.follow(FOLLOW, {"after": "bm9uc2Vuc2U"}, by=dilara)) as events:
        assert await failure(events) == "INVALID_INPUT"
    answer = await api.ask("{ company { changesCursor } }", by=ada)
    after = {"after": answer["company"]["changesCursor"]}
    async with aclosing(api.follow(FOLLOW, after, by=ada)) as events:
        assert await failure(events) == "INVALID_INPUT"


async def _no_staff(sam: Account) -> None:
    await Account.filter(id=sam.id).update(is_staff=False)


async def _disabled(sam: Account) -> None:
    await Account.filter(id=sam.id).update(status=AccountStatus.DISABLED)


async def _no_factor(sam: Account) -> None:
    with_policy(staff_need_totp=True)


@pytest.mark.parametrize("end_it", [_no_staff, _disabled, _no_factor])
async def test_T4_staff_hear_nothing_after_they_ceased_to_be(
    api: Api, dilara: Account, sam: Account, end_it: Any
):
    thread = await opened(dilara, "one")

    async with aclosing(api.follow(DESK_LIVE, {"after": place_of(None)}, by=sam)) as events:
        assert await bodies(events, 1) == ["one"]
        await end_it(sam)
        await posted(dilara, thread, SECRET)

        assert await failure(events) == "FORBIDDEN"


async def test_T4_a_disabled_person_hears_nothing_more(api: Api, dilara: Account, sam: Account):
    thread = await opened(dilara, "one")

    async with aclosing(api.follow(FOLLOW, {"after": place_of(None)}, by=dilara)) as events:
        assert await bodies(events, 1) == ["one"]
        await _disabled(dilara)
        await answered(sam, thread, SECRET)

        assert await failure(events) == "FORBIDDEN"


async def test_only_staff_follow_the_desk_and_nobody_anothers_thread(
    api: Api, dilara: Account, ada: Member, sam: Account
):
    thread = await opened(dilara, company=named(ada.company))

    for by, code in ((dilara, "FORBIDDEN"), (ada, "FORBIDDEN"), (None, "UNAUTHENTICATED")):
        async with aclosing(api.follow(DESK_LIVE, {"after": place_of(None)}, by=by)) as events:
            assert await failure(events) == code
    for by in (ada, sam):
        given = {"after": place_of(None), "threadId": thread.type_id}
        async with aclosing(api.follow(FOLLOW, given, by=by)) as events:
            assert await failure(events) == "NOT_FOUND"


# Who sees what.


@pytest.mark.parametrize("role", list(Role))
async def test_T3_no_member_of_the_company_that_a_thread_names_sees_anything_of_it(
    api: Api, dilara: Account, di: Contractor, ada: Member, sam: Account, role: Role
):
    by = ada
    if role is not Role.OWNER:
        account = await make_account("kit@acme.example")
        by = await member_of(
            await Member.create(account=account, company=ada.company, role=role, name="Kit")
        )
    thread = await opened(dilara, company=named(ada.company))
    await answered(sam, thread, SECRET)
    message = await SupportMessage.filter(thread_id=thread.id).first()
    assert message

    found = [
        await api.ask(THREAD, {"id": thread.type_id}, by=by),
        await api.ask(THREAD, {"id": message.type_id}, by=by),
        await api.ask("{ viewer { supportThreads { totalCount } unreadSupportMessages } }", by=by),
        await api.ask("{ company { contractors { nodes { email } } changesCursor } }", by=by),
    ]
    company = await api.ask("{ company { auditLog { nodes { action } } } }", by=by)

    assert [f.data["node"] for f in found[:2]] == [None, None]
    assert found[2]["viewer"] == {"supportThreads": {"totalCount": 0}, "unreadSupportMessages": 0}
    assert "SUPPORT" not in str(company.data)
    changes = [str(row) async for row in change.Change.filter(company_id=ada.company_id).values()]
    assert SECRET not in str(changes)
    assert thread.type_id not in str(changes)


async def test_the_person_never_learns_who_answered(api: Api, dilara: Account, sam: Account):
    thread = await opened(dilara)
    await answered(sam, thread, close=True)
    asked = """query($id: ID!) { viewer { supportThreads { nodes { subject
        lastMessage { author kind body } } } }
      node(id: $id) { ... on SupportThread {
        messages { nodes { author body kind threadId } } } } }"""

    shown = await api.ask(asked, {"id": thread.type_id}, by=dilara)
    async with aclosing(api.follow(FOLLOW, {"after": place_of(None)}, by=dilara)) as events:
        told = [(await soon(anext(events))).data for _ in range(3)]

    for text in (str(shown.data), str(told)):
        assert "PLATFORM" in text
        assert sam.type_id not in text
        assert "sam" not in text.lower().replace("same", "")
    nodes = shown["node"]["messages"]["nodes"]
    assert [n["author"] for n in nodes] == ["PLATFORM", "PLATFORM", "PERSON"]


async def test_staff_read_one_thread_at_a_time_and_it_is_noted(
    api: Api, dilara: Account, sam: Account
):
    thread = await opened(dilara)
    queue = "{ staff { supportThreads { nodes { id subject maskedAddress locale state } } } }"
    all_at_once = "{ staff { supportThreads { nodes { id messages { nodes { body } } } } } }"
    one = """query($id: ID!) { staff { supportThread(id: $id) { subject accountId
      messages { nodes { body author staffAccountId } } } } }"""

    [waiting] = (await api.ask(queue, by=sam))["staff"]["supportThreads"]["nodes"]
    refused = await api.ask(all_at_once, by=sam)
    assert (waiting["maskedAddress"], await looks()) == ("d***@w***.example", 0)
    assert "INVALID_INPUT" in refused.codes
    assert SECRET not in str(refused.data)
    read = await api.ask(one, {"id": thread.type_id}, by=sam)
    by_node = """query($id: ID!) { node(id: $id) { ... on ReviewedSupportThread {
      messages { nodes { body } } } } }"""
    again = await api.ask(by_node, {"id": thread.type_id}, by=sam)

    found = read["staff"]["supportThread"]
    assert found["messages"]["nodes"] == [
        {"body": SECRET, "author": "PERSON", "staffAccountId": None}
    ]
    assert again["node"]["messages"]["nodes"] == [{"body": SECRET}]
    assert await looks(thread) == 2
    entry = await AuditEntry.filter(action=AuditAction.SUPPORT_THREAD_READ).first()
    assert entry
    assert (entry.account_id, entry.company_id) == (sam.id, None)
    assert SECRET not in str(entry.data)


async def test_staff_who_follow_are_noted_once_for_each_thread(
    api: Api, dilara: Account, sam: Account
):
    one, two = await opened(dilara, "1"), await opened(dilara, "2")

    async with aclosing(api.follow(DESK_LIVE, {"after": place_of(None)}, by=sam)) as events:
        assert await bodies(events, 2) == ["1", "2"]
        await posted(dilara, one, "3")
        assert await bodies(events, 1) == ["3"]

    assert (await looks(one), await looks(two)) == (1, 1)


async def test_the_queue_is_what_waits_longest_first_and_can_be_asked_for_the_rest(
    api: Api, dilara: Account, sam: Account
):
    zoe = await make_account("zoe@work.example")
    first, second, third = await opened(dilara), await opened(zoe), await opened(dilara)
    await answered(sam, first)
    await close_thread(dilara, third.id)
    await posted(dilara, first, "Once more")
    asked = """query($state: [SupportState!], $of: ID) { staff {
      supportThreads(state: $state, accountId: $of) { totalCount nodes { id } } } }"""

    async def ids(**given: Any) -> list[str]:
        found = (await api.ask(asked, given, by=sam))["staff"]["supportThreads"]
        assert found["totalCount"] == len(found["nodes"])
        return [node["id"] for node in found["nodes"]]

    assert await ids() == [second.type_id, first.type_id]
    assert await ids(state=["CLOSED"]) == [third.type_id]
    assert set(await ids(of=dilara.type_id)) == {first.type_id, third.type_id}
    assert await ids(of=zoe.type_id, state=["CLOSED"]) == []
    assert await ids(of="nonsense") == []


# The person's own list, and limits.


async def test_a_person_sees_own_threads_the_latest_first_and_what_is_unread(
    api: Api, dilara: Account, ada: Member, sam: Account
):
    made = await api.ask(
        OPEN,
        {"input": {"subject": "Pay", "body": "When?", "companyId": ada.company.type_id}},
        by=dilara,
    )
    thread = made["openSupportThread"]["thread"]
    assert thread["company"] == {"name": "Acme"}
    assert thread["messages"] == {"totalCount": 1, "nodes": [{"body": "When?"}]}
    other = await opened(dilara, "Other")
    await answered(sam, other, "Two")
    asked = """{ viewer { unreadSupportMessages
      supportThreads { nodes { subject unreadCount lastMessage { body } } } } }"""

    found = (await api.ask(asked, by=dilara))["viewer"]

    assert found["unreadSupportMessages"] == 1
    assert found["supportThreads"]["nodes"] == [
        {"subject": "My papers", "unreadCount": 1, "lastMessage": {"body": "Two"}},
        {"subject": "Pay", "unreadCount": 0, "lastMessage": {"body": "When?"}},
    ]
    read = """mutation($id: ID!) { readSupportThread(input: {threadId: $id}) {
      ... on ReadSupportThreadPayload { thread { unreadCount } } } }"""
    done = await api.ask(read, {"id": other.type_id}, by=dilara)
    assert done["readSupportThread"]["thread"]["unreadCount"] == 0


async def test_messages_of_many_threads_are_not_read_at_once(api: Api, dilara: Account):
    await opened(dilara)

    answer = await api.ask(
        "{ viewer { supportThreads { nodes { messages { nodes { body } } } } } }", by=dilara
    )

    assert "INVALID_INPUT" in answer.codes


async def test_floods_are_slowed_down_by_account(api: Api, dilara: Account, ada: Member):
    with_policy(support_threads=100)
    given = {"input": {"subject": "x", "body": "y"}}

    async def outcome(by: Any) -> str:
        return str((await api.ask(OPEN, given, by=by))["openSupportThread"]["__typename"])

    outcomes = [await outcome(dilara) for _ in range(SUPPORT_THREADS.amount + 1)]
    assert outcomes == ["OpenSupportThreadPayload"] * SUPPORT_THREADS.amount + ["RateLimited"]
    assert await outcome(ada) == "OpenSupportThreadPayload"

    post = """mutation($input: PostSupportMessageInput!) { postSupportMessage(input: $input) {
      __typename } }"""
    thread = await SupportThread.filter(account_id=dilara.id).first()
    assert thread
    said = {"input": {"threadId": thread.type_id, "body": "y"}}
    told = [
        (await api.ask(post, said, by=dilara))["postSupportMessage"]["__typename"]
        for _ in range(SUPPORT_MESSAGES.amount + 1)
    ]
    assert told[-2:] == ["PostSupportMessagePayload", "RateLimited"]


def test_only_what_has_a_place_has_a_cursor():
    assert cursor_of(object()) is None
