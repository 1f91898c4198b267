"""What the product knows of a letter that did not come, in the reader's language."""

from datetime import UTC, datetime
from string import Formatter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.account import Locale
from models.delivery_help import SENTENCES, LetterFacts
from models.invitation import InvitationStatus
from models.onboarding import DeliveryStatus
from models.posted import AWAITING_REVIEW, GIVEN_UP, NOT_WANTED, SWITCHED_OFF
from models.text.quoting import LIMIT, quoted

SENT = datetime(2026, 3, 1, 12, 5, tzinfo=UTC)
THEN = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)


def help_with(delivery: DeliveryStatus, locale: Locale = Locale.EN, **values: Any) -> str:
    status = values.pop("status", InvitationStatus.PENDING)
    return " ".join(LetterFacts(status, delivery, **values).sentences(locale))


def test_a_letter_that_was_accepted_by_the_relay_tells_when():
    assert help_with(DeliveryStatus.SENT, sent=SENT).startswith(
        "Our mail relay accepted the letter on 1 March 2026, 12:05 UTC. It has not come back."
    )
    assert help_with(DeliveryStatus.SENT, Locale.RU, sent=SENT).startswith(
        "Наш почтовый сервер принял письмо 1 марта 2026 г., 12:05 UTC."
    )


def test_a_letter_that_came_back_tells_why():
    said = help_with(DeliveryStatus.BOUNCED, sent=SENT, at=THEN, detail="550 5.1.1 {at} unknown")

    assert "came back on 2 March 2026, 08:00 UTC" in said
    assert "“550 5.1.1 {at} unknown”" in said


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"delivery": "QUEUED", "detail": AWAITING_REVIEW}, "reviewed"),
        ({"delivery": "QUEUED", "send_after": THEN}, "leaves on 2 March"),
        ({"delivery": "QUEUED"}, "about to leave"),
        ({"delivery": "DEFERRED", "at": SENT, "next_try": THEN}, "again about 2 March"),
        ({"delivery": "DEFERRED", "at": THEN, "sent": SENT}, "relay goes on trying"),
        ({"delivery": "SUPPRESSED", "at": THEN, "detail": NOT_WANTED}, "reported your company"),
        ({"delivery": "SUPPRESSED", "at": THEN, "detail": SWITCHED_OFF}, "switched off"),
        ({"delivery": "FAILED", "at": THEN, "detail": GIVEN_UP}, "gave up on 2 March"),
        ({"delivery": "COMPLAINED", "at": THEN}, "marked the letter as spam"),
        ({"delivery": "DELIVERED", "at": THEN, "sent": SENT}, "spam folder"),
    ],
)
def test_each_state_has_its_words(values: dict[str, Any], words: str):
    said = help_with(DeliveryStatus(values.pop("delivery")), **values)

    assert words in said
    assert GIVEN_UP not in said
    assert SWITCHED_OFF not in said


@pytest.mark.parametrize("status", ["ACCEPTED", "DECLINED", "REVOKED"])
def test_nobody_is_helped_with_a_letter_that_nobody_waits_for(status: str):
    assert help_with(DeliveryStatus.SENT, status=InvitationStatus(status)) == ""


@given(
    st.sampled_from(DeliveryStatus),
    st.sampled_from(Locale),
    st.none() | st.text(),
    st.lists(st.none() | st.datetimes(timezones=st.just(UTC)), min_size=4, max_size=4),
)
def test_whatever_is_known_there_is_something_to_say(
    delivery: DeliveryStatus, locale: Locale, detail: str | None, moments: list[datetime | None]
):
    said = LetterFacts(InvitationStatus.PENDING, delivery, detail, *moments).sentences(locale)

    assert said
    assert all(said)


def test_both_languages_say_the_same_facts():
    for words in SENTENCES.values():
        named = [{n for _, n, *_ in Formatter().parse(words[locale]) if n} for locale in Locale]
        assert named[0] == named[1]


@given(st.text() | st.text("ab@.<> \u202e\0\n", max_size=400))
def test_foreign_words_are_one_plain_line(text: str):
    line = quoted(text, "bo@work.example")

    assert len(line) <= LIMIT
    assert line.isprintable()
    assert quoted(line, "bo@work.example") == line or "@" in line


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("550 <Bo@Work.example> unknown", "550 <Bo@Work.example> unknown"),
        ("forward to cy@other.example failed", "forward to c***@o***.example failed"),
        ("a\r\nb\x1b[31m\u202ec", "a b [31m c"),
        ("  ", ""),
    ],
)
def test_of_addresses_only_the_one_that_was_written_to_is_named(said: str, kept: str):
    assert quoted(said, "bo@work.example") == kept
