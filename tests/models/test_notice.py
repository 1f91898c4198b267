"""What is new for a person: noted once, taken by one letter, read by nobody else."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from models import Account, Contractor, Job, Notice
from models.account import OptionalLetter
from models.base import new_id, now
from models.notice import News, NoticeKind, mark_read, note_told, notify, take_untold
from models.notice_words import SENTENCES, THINGS, sentence
from models.policy import policy
from models.problems import NotFound
from models.transaction import transaction


@pytest.fixture(autouse=True)
async def quiet(di: Contractor) -> None:
    """Nothing of how the person came is news any more."""
    await Notice.all().delete()
    await Job.filter(kind="send_notices").delete()


async def note(account: Account, *abouts: str) -> None:
    details = {"company": "Acme", "invitation_id": ""}
    async with transaction():
        await notify(
            [News(account.id, NoticeKind.ADDED_TO_TEAM, about, details) for about in abouts]
        )


async def test_a_fact_is_noted_once_and_its_letter_promised_once(dilara: Account):
    await note(dilara, "TEAM/1", "TEAM/2")
    await note(dilara, "TEAM/1")

    assert await Notice.filter(account=dilara).count() == 2
    job = await Job.get(kind="send_notices")
    assert job.args == {"account_id": str(dilara.id)}
    wait = now() + policy().notice_letter_after - job.run_at
    assert timedelta() <= wait < timedelta(minutes=1)


async def test_what_is_undone_is_no_news(dilara: Account):
    async def fail() -> None:
        async with transaction():
            await notify([News(dilara.id, NoticeKind.KYC_DECIDED, "KYC/1")])
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await fail()

    assert await Notice.all().count() == 0
    assert await Job.filter(kind="send_notices").count() == 0


async def test_L7_letters_at_once_share_the_facts_and_lose_none(dilara: Account):
    await note(dilara, *(f"TEAM/{n}" for n in range(20)))
    jobs = [new_id() for _ in range(5)]

    taken = await asyncio.gather(*(take_untold(dilara, job) for job in jobs))

    assert sorted(n.about for some in taken for n in some) == sorted(f"TEAM/{n}" for n in range(20))
    assert {n.letter_id for some in taken for n in some} <= set(jobs)


async def test_a_letter_repeated_takes_what_it_took_and_nothing_newer(dilara: Account):
    await note(dilara, "TEAM/1")
    first, second = new_id(), new_id()
    await take_untold(dilara, first)
    await note(dilara, "TEAM/2")

    again = await take_untold(dilara, first)
    other = await take_untold(dilara, second)

    assert {n.about for n in again} == {"TEAM/1", "TEAM/2"}
    assert other == []
    await note_told(first)
    assert await take_untold(dilara, first) == []


async def test_only_ones_own_notices_can_be_read(dilara: Account, sam: Account):
    await note(dilara, "TEAM/1", "TEAM/2", "TEAM/3")
    await note(sam, "TEAM/1")
    mine = await Notice.filter(account=dilara).order_by("id")
    theirs = await Notice.get(account=sam)

    for wrong in (theirs.id, new_id(), None):
        with pytest.raises(NotFound):
            await mark_read(dilara, [mine[0].id, wrong])
    assert await Notice.filter(read_at=None).count() == 4

    assert await mark_read(dilara, [mine[0].id, mine[0].id]) == 2
    assert await mark_read(dilara, []) == 2
    assert await mark_read(dilara, None) == 0
    assert (await Notice.get(account=sam)).read_at is None


def test_every_kind_can_be_switched_off_and_is_said_in_both_languages():
    day = datetime(2026, 3, 9, 23, tzinfo=UTC).isoformat()
    details = {
        "company": "Acme", "task_ids": ["1", "2"], "due": list(THINGS), "deadline": day,
        "reason": "So it is.",
    }  # fmt: skip
    for code in SENTENCES:
        kind = next(kind for kind in NoticeKind if code.startswith(kind.value))
        outcome = code.removeprefix(kind.value).removeprefix("_")
        given = {**details, "outcome": outcome} if "DECIDED" in code else dict(details)
        if outcome == "NOW":
            given["deadline"] = None
        said = [sentence(kind, given, locale, "Asia/Tokyo") for locale in ("en", "ru")]

        assert kind.letter in OptionalLetter
        assert len(set(said)) == 2
        assert not any("{" in text for text in said)
        assert ("2026-03-10" in said[0], "10.03.2026" in said[1]) == (
            ("{day}" in SENTENCES[code][0]),
        ) * 2
