"""Reading what mail servers return: true shapes, hostile ones, and any bytes at all."""

import time
from datetime import datetime, timedelta
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.bounce_reports import MOST, read_report
from models import Job
from models.letter_id import letter_id, letter_ids_in, went_to
from models.onboarding import DeliveryStatus
from tests.app.returned import POSTFIX, SHAPES, complained, returned, within
from tests.conftest import Clock, with_policy

BO, EVE = "bo@work.example", "eve@work.example"
REPORT = b"Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\n"
STATUS = b"Content-Type: message/delivery-status\n\n"


def letter(to: str = BO) -> str:
    with_policy()
    return letter_id(Job(kind="send_invitation", args={}), to)


def message_id(letter: str) -> str:
    return f"<{letter}@muster.example>"


@pytest.mark.parametrize("shape", SHAPES)
def test_a_bounce_is_understood_in_every_servers_shape(shape: str):
    id = letter()

    found = read_report(returned(shape, message_id(id)))

    assert found
    assert (found.letter, found.delivery) == (id, DeliveryStatus.BOUNCED)
    assert found.is_address
    assert BO in found.addresses
    assert "User unknown" in found.reason


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize(
    ("action", "delivery"),
    [
        ("delayed", DeliveryStatus.DEFERRED),
        ("Delivered", DeliveryStatus.DELIVERED),
        ("failed (it did)", DeliveryStatus.BOUNCED),
    ],
)
def test_what_became_of_the_letter_is_told(shape: str, action: str, delivery: DeliveryStatus):
    report = returned(shape, message_id(letter()), action=action, status="4.2.2", said="452 Full")

    found = read_report(report)

    assert found
    assert (found.delivery, found.is_address, found.reason) == (delivery, False, "452 Full")


@pytest.mark.parametrize("action", ["relayed", "expanded", "exploded", ""])
def test_what_is_no_news_says_nothing(action: str):
    assert read_report(returned("Postfix", message_id(letter()), action=action)) is None


@pytest.mark.parametrize(
    ("said", "status", "is_address"),
    [
        ("550 5.1.1 No such user", "5.0.0", True),
        ("550 5.1.10 RESOLVER.ADR.RecipientNotFound", "5.1.10", True),
        ("552 5.2.2 Mailbox full", "5.2.2", False),
        ("554 5.7.1 Spam", "5.7.1", False),
        ("550 5.1.8 Bad sender", "5.1.8", False),
        ("5.1.1", "4.4.7", True),
    ],
)
def test_only_nobodys_address_is_called_so(said: str, status: str, is_address: bool):
    found = read_report(returned("Postfix", message_id(letter()), status=status, said=said))

    assert found
    assert found.is_address is is_address


def test_a_complaint_is_understood():
    id = letter()

    found = read_report(complained(message_id(id)))

    assert found
    assert (found.letter, found.delivery) == (id, DeliveryStatus.COMPLAINED)
    assert BO in found.addresses


@pytest.mark.parametrize("kind", ["not-spam", "auth-failure", "virus", ""])
def test_feedback_that_is_no_complaint_says_nothing(kind: str):
    assert read_report(complained(message_id(letter()), kind=kind)) is None


def test_a_report_inside_another_message_is_found():
    id = letter()

    found = read_report(within(returned("Exim", message_id(id))))

    assert found
    assert found.letter == id


def test_parts_for_addresses_beyond_ascii_are_read():
    text = returned("Postfix", message_id(letter()), said="550 5.1.1 Ящик не найден").decode()
    text = text.replace("message/delivery-status", "message/global-delivery-status")
    text = text.replace("text/rfc822-headers", "message/global-headers")

    found = read_report(text.encode())

    assert found
    assert found.reason == "550 5.1.1 Ящик не найден"


def test_the_returned_letter_may_be_encoded():
    import base64

    id = letter()
    head, _, rest = returned("Exim", "<none@relay.example>").decode().partition("message/rfc822\n")
    coded = base64.encodebytes(f"Message-ID: {message_id(id)}\nTo: {BO}\n".encode()).decode()
    text = f"{head}text/plain\nContent-Transfer-Encoding: base64\n\n{coded}\n{rest[-40:]}"

    found = read_report(text.encode())

    assert found
    assert found.letter == id


def test_a_message_id_in_capitals_is_the_same():
    id = letter()

    found = read_report(returned("Postfix", message_id(id).upper()))

    assert found
    assert found.letter == id


@pytest.mark.parametrize("kept", [0.3, 0.5, 0.7, 0.8, 0.9])
def test_a_truncated_report_is_read_or_refused_never_misread(kept: float):
    id = letter()
    whole = returned("Postfix", message_id(id))

    found = read_report(whole[: int(len(whole) * kept)])

    assert found is None or (found.letter, found.delivery) == (id, DeliveryStatus.BOUNCED)


def test_of_two_letters_that_is_meant_which_went_to_whom_it_names():
    mine, others = letter(), letter_id(Job(kind="send_otp", args={}), EVE)
    report = returned("Postfix", message_id(mine)).decode()

    found = read_report(report.replace("I'm sorry", message_id(others)).encode())
    nobodys = read_report(
        returned("Postfix", message_id(mine), "cy@work.example")
        .decode()
        .replace("I'm sorry", message_id(others))
        .encode()
    )

    assert found
    assert found.letter == mine
    assert nobodys is None


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"Subject: Out of office\n\nBack on Monday",
        b"Content-Type: multipart/report; report-type=disposition-notification; boundary=b\n\n",
        POSTFIX.encode(),
        returned("Postfix", "<job_00000000000000000000000000@muster.example>"),
        returned("Postfix", "<20260301.1@elsewhere.example>"),
    ],
)
def test_what_is_not_about_a_letter_of_ours_says_nothing(content: bytes):
    assert read_report(content) is None


@pytest.mark.parametrize(
    "content",
    [
        b"Content-Type: multipart/report" + b";" * MOST,
        b"Content-Type: multipart/report" + b";\n " * MOST,
        b'Content-Type: multipart/report; x="' + b";" * MOST,
        b"Content-Type: multipart/report; boundary=b\n\n" + b"--b\n" * MOST,
        b"".join(
            b"Content-Type: multipart/x; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(999)
        ),
        b"Content-Type: message/rfc822\n\n" * 9999,
        REPORT + STATUS + b"\n" * MOST,
        REPORT + STATUS + b"\r\r" * MOST,
        REPORT + STATUS + b"a: b\n" * MOST,
        REPORT + STATUS + b"Action: failed\nDiagnostic-Code: " + b";" * MOST,
        REPORT + b"\nTo: " + b"<" * MOST,
        b"job_" + b"0" * MOST,
        b"\0" * MOST,
        b"Content-Type: multipart/report; boundary*=a\0b''x\n\n",
        b"Content-Type: multipart/report; boundary*=no-such''x; charset*=\xff''y\n\n",
    ],
)
def test_hostile_messages_are_refused_in_time(content: bytes):
    begun = time.process_time()

    assert read_report(content * 3) is None
    assert time.process_time() - begun < 1.5


PIECES = [
    REPORT, STATUS, b"\n", b"\n\n", b"\r", b"--b\n", b"--b--\n", b"Content-Type: ",
    b"message/rfc822", b"message/feedback-report", b"multipart/report", b"; boundary=b",
    b";report-type=feedback-report", b"boundary*0=", b"boundary*1*=\xff''", b"=?a?q?=?=",
    b"Action: failed", b"Final-Recipient: rfc822;", b"Content-Transfer-Encoding: ", b"base64",
    b"quoted-printable", b"x-uuencode", b"Date: ", b"To: ", b"charset*=\xff''y", b"a@b",
    b"Date: Sun, 31 Feb 99999 25:61:61 +9999\n", b"\0", b"\xff", b'"', b":", b" ", b"\t",
    b"<job_01h2xcejqtf2nbrexx3vqjhp41.0123456789abcdef01234567@x>",
]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES) | st.binary(max_size=20), max_size=40).map(b"".join))
def test_no_bytes_whatever_make_it_raise(content: bytes):
    with_policy()

    read_report(content)


@given(st.data())
def test_a_damaged_report_is_never_about_another_letter(data: st.DataObject):
    id = letter()
    whole = bytearray(returned(data.draw(st.sampled_from(sorted(SHAPES))), message_id(id)))
    for _ in range(data.draw(st.integers(1, 20))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))

    found = read_report(bytes(whole))

    assert found is None or found.letter == id or not went_to(found.letter, BO)


def test_the_date_is_the_reporters_unless_it_cannot_be(clock: Clock):
    report = returned("Postfix", message_id(letter())).decode()
    yesterday = (clock.read() - timedelta(days=1)).replace(microsecond=0)
    clock.move(hours=1)

    def dated(moment: str) -> datetime:
        found = read_report(report.replace("Sun, 1 Mar 2026 12:00:00 +0000 (UTC)", moment).encode())
        assert found
        return found.occurred_at

    assert dated(format_datetime(yesterday)) == yesterday
    for unlikely in ("Sun, 1 Mar 2036 12:00:00 +0000", "1 Jan 1990 00:00:00 +0000", "today"):
        assert clock.read() - dated(unlikely) < timedelta(minutes=1)


@given(st.text(), st.text())
def test_an_id_is_good_for_the_address_alone_that_it_was_made_for(mine: str, other: str):
    from models.text.addresses import canonical_key

    id = letter(mine)

    assert letter_ids_in(f"x {message_id(id)} y") == {id}
    assert went_to(id, mine)
    assert went_to(id, other) is (canonical_key(mine) == canonical_key(other))
    assert not went_to(f"{id[:-1]}{'0' if id[-1] != '0' else '1'}", mine)
