"""The SMTP mailer against a real server on the loopback."""

import asyncio
import socket

import pytest

from emails.mailer import Deferred, Refused, SmtpMailer


@pytest.fixture
async def mailer_to(now):
    """Open mailers that are closed at the end of the test."""
    opened = []

    def open_to(port, *, scheme="smtp", login="", query="?tls=off", **options):
        url = f"{scheme}://{login}127.0.0.1:{port}{query}"
        opened.append(SmtpMailer(url, clock=lambda: now, **options))
        return opened[-1]

    yield open_to
    for mailer in opened:
        await mailer.close()


async def test_a_letter_arrives_as_it_was_written(relay_of, mailer_to, write, now):
    letter = write("bo@mail.example")
    async with relay_of() as relay:
        receipt = await mailer_to(relay.port).send(letter, "bo@mail.example")

    (envelope,), (received,) = relay.letters, relay.received()
    assert envelope.mail_from == "letters@muster.example"
    assert envelope.rcpt_tos == ["bo@mail.example"]
    assert envelope.original_content == letter.as_bytes()
    assert received["Subject"] == "Добро пожаловать: учётная запись готова"
    assert received.get_body(("plain",)).get_content().startswith("Здравствуйте")
    assert (receipt.accepted_at, receipt.relay) == (now, f"127.0.0.1:{relay.port}")
    assert receipt.response == "250 2.0.0 queued as 1"


async def test_letters_in_a_row_share_one_connection(relay_of, mailer_to, write):
    async with relay_of() as relay:
        mailer = mailer_to(relay.port)
        for number in range(5):
            await mailer.send(write(number=number), "bo@mail.example")

    assert len(relay.letters) == 5
    assert len(relay.connections) == 1


async def test_letters_at_once_share_the_connections_allowed(
    relay_of, mailer_to, write, eventually
):
    async with relay_of() as relay:
        relay.gate.clear()
        mailer = mailer_to(relay.port, connections=3)
        sending = [
            asyncio.create_task(mailer.send(write(number=number), "bo@mail.example"))
            for number in range(20)
        ]
        await eventually(lambda: relay.under_way == 3)
        relay.gate.set()
        receipts = await asyncio.gather(*sending)

    assert len({receipt.response for receipt in receipts}) == 20
    assert {letter["Message-ID"] for letter in relay.received()} == {
        f"<{number}@muster.example>" for number in range(20)
    }
    assert len(relay.connections) == 3


async def test_smtp_upgrades_to_tls_before_it_signs_in(relay_of, mailer_to, write, trust):
    authority, context = trust
    async with relay_of(tls_context=context, auth_required=True) as relay:
        mailer = mailer_to(relay.port, login="muster:p%40ss%3Aword@", query=f"?ca={authority}")
        await mailer.send(write(), "bo@mail.example")

    assert relay.sessions[0].ssl is not None
    assert relay.logins == [b"muster"]


async def test_smtps_speaks_tls_from_the_start(relay_of, mailer_to, write, trust):
    authority, context = trust
    async with relay_of(tls=context, auth_require_tls=False) as relay:
        mailer = mailer_to(
            relay.port, scheme="smtps", login="muster:p%40ss%3Aword@", query=f"?ca={authority}"
        )
        await mailer.send(write(), "bo@mail.example")

    assert relay.logins == [b"muster"]
    assert len(relay.letters) == 1


@pytest.mark.parametrize("scheme", ["smtp", "smtps"])
async def test_M4_a_relay_with_a_strange_certificate_gets_nothing(
    relay_of, mailer_to, write, trust, scheme
):
    _, context = trust
    options = {"tls_context": context} if scheme == "smtp" else {"tls": context}
    async with relay_of(**options) as relay:
        mailer = mailer_to(relay.port, scheme=scheme, login="muster:p%40ss%3Aword@", query="")
        with pytest.raises(Deferred, match=r"(?i)certificate"):
            await mailer.send(write(), "bo@mail.example")

    assert (relay.letters, relay.logins) == ([], [])


async def test_M4_a_relay_that_offers_no_tls_gets_nothing(relay_of, mailer_to, write):
    async with relay_of(auth_require_tls=False) as relay:
        mailer = mailer_to(relay.port, login="muster:p%40ss%3Aword@", query="")
        with pytest.raises(Deferred, match="STARTTLS"):
            await mailer.send(write(), "bo@mail.example")

    assert (relay.letters, relay.logins) == ([], [])


async def test_a_wrong_password_of_ours_is_no_fault_of_the_letter(
    relay_of, mailer_to, write, trust
):
    authority, context = trust
    async with relay_of(tls_context=context, auth_required=True) as relay:
        mailer = mailer_to(relay.port, login="muster:old@", query=f"?ca={authority}")
        with pytest.raises(Deferred) as caught:
            await mailer.send(write(), "bo@mail.example")

    assert caught.value.code == 535


@pytest.mark.parametrize(
    ("command", "reply"),
    [
        ("MAIL", "451 4.3.0 try later"),
        ("RCPT", "450 4.2.0 greylisted"),
        ("DATA", "452 4.3.1 full"),
        ("MAIL", "530 5.7.0 authentication required"),
    ],
)
async def test_a_letter_put_off_leaves_the_connection_fit_for_the_next(
    relay_of, mailer_to, write, command, reply
):
    async with relay_of() as relay:
        relay.answers[command].append(reply)
        mailer = mailer_to(relay.port)
        with pytest.raises(Deferred) as caught:
            await mailer.send(write(number=1), "bo@mail.example")
        await mailer.send(write(number=2), "cy@mail.example")

    assert str(caught.value) == reply
    assert [letter.rcpt_tos for letter in relay.letters] == [["cy@mail.example"]]
    assert len(relay.connections) == 1


@pytest.mark.parametrize(
    ("command", "reply", "is_address"),
    [
        ("RCPT", "550 no such user", True),
        ("RCPT", "550 5.1.1 no such user", True),
        ("RCPT", "550 5.2.1 mailbox disabled", True),
        ("RCPT", "556 5.1.10 the domain takes no mail", True),
        ("RCPT", "550 5.7.1 we do not relay", False),
        ("RCPT", "552 5.2.2 mailbox full", False),
        ("RCPT", "554 no thanks", False),
        ("MAIL", "550 sender unknown", False),
        ("MAIL", "553 5.1.8 bad sender", False),
        ("DATA", "550 5.1.1 no such user after all", True),
        ("DATA", "550 looks like spam", False),
    ],
)
async def test_a_refusal_tells_whether_the_address_is_at_fault(
    relay_of, mailer_to, write, command, reply, is_address
):
    async with relay_of() as relay:
        relay.answers[command].append(reply)
        mailer = mailer_to(relay.port)
        with pytest.raises(Refused) as caught:
            await mailer.send(write(number=1), "bo@mail.example")
        await mailer.send(write(number=2), "cy@mail.example")

    assert str(caught.value) == reply
    assert caught.value.is_address is is_address
    assert [letter.rcpt_tos for letter in relay.letters] == [["cy@mail.example"]]


async def test_a_connection_that_died_is_replaced(relay_of, mailer_to, write, eventually):
    async with relay_of() as relay:
        mailer = mailer_to(relay.port)
        await mailer.send(write(number=1), "bo@mail.example")
        await relay.hang_up()
        await eventually(lambda: relay.connections[0].transport is None)
        await mailer.send(write(number=2), "bo@mail.example")

    assert [letter["Message-ID"] for letter in relay.received()] == [
        "<1@muster.example>",
        "<2@muster.example>",
    ]
    assert len(relay.connections) == 2


@pytest.mark.parametrize("command", ["MAIL", "RCPT"])
@pytest.mark.parametrize("reply", ["hang up", "421 4.4.2 too long idle"])
async def test_a_line_that_breaks_before_the_letter_is_tried_once_more(
    relay_of, mailer_to, write, command, reply
):
    async with relay_of() as relay:
        mailer = mailer_to(relay.port)
        await mailer.send(write(number=1), "bo@mail.example")
        relay.answers[command].append(reply)
        await mailer.send(write(number=2), "bo@mail.example")

    assert len(relay.letters) == 2
    assert len(relay.connections) == 2


async def test_a_line_that_breaks_twice_is_trouble(relay_of, mailer_to, write):
    async with relay_of() as relay:
        relay.answers["RCPT"] += ["hang up", "hang up"]
        with pytest.raises(Deferred):
            await mailer_to(relay.port).send(write(), "bo@mail.example")

    assert relay.commands["RCPT"] == 2


async def test_a_line_that_breaks_after_the_letter_is_never_tried_again(relay_of, mailer_to, write):
    async with relay_of() as relay:
        relay.answers["DATA"].append("hang up")
        mailer = mailer_to(relay.port)
        with pytest.raises(Deferred) as caught:
            await mailer.send(write(), "bo@mail.example")

    assert caught.value.code is None
    assert relay.commands["DATA"] == 1


async def test_a_cancelled_letter_takes_its_connection_with_it(
    relay_of, mailer_to, write, eventually
):
    async with relay_of() as relay:
        relay.gate.clear()
        mailer = mailer_to(relay.port, connections=1)
        sending = asyncio.create_task(mailer.send(write(number=1), "bo@mail.example"))
        await eventually(lambda: relay.under_way == 1)
        sending.cancel()
        with pytest.raises(asyncio.CancelledError):
            await sending
        relay.gate.set()
        await mailer.send(write(number=2), "cy@mail.example")

    assert ["cy@mail.example"] in [letter.rcpt_tos for letter in relay.letters]
    assert len(relay.connections) == 2


async def test_L5_a_relay_that_is_not_there_is_trouble(mailer_to, write):
    with socket.socket() as reserved:
        reserved.bind(("127.0.0.1", 0))
        mailer = mailer_to(reserved.getsockname()[1])

        with pytest.raises(Deferred) as caught:
            await mailer.send(write(), "bo@mail.example")

    assert caught.value.code is None
    assert "127.0.0.1" in caught.value.reason


async def test_a_relay_that_says_nothing_is_given_up(mailer_to, write):
    silent = socket.create_server(("127.0.0.1", 0))
    with silent:
        mailer = mailer_to(silent.getsockname()[1], timeout=0.1)

        with pytest.raises(Deferred, match="Timed out"):
            await mailer.send(write(), "bo@mail.example")


async def test_a_relay_that_turns_us_away_at_the_door_is_trouble(mailer_to, write):
    async def turn_away(reader, writer):
        writer.write(b"554 \xff\x00 go\r\n")
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(turn_away, "127.0.0.1", 0)
    async with server:
        mailer = mailer_to(server.sockets[0].getsockname()[1])
        with pytest.raises(Deferred) as caught:
            await mailer.send(write(), "bo@mail.example")

    assert caught.value.code == 554
    assert caught.value.reason == "? go"


async def test_closing_lets_the_letter_under_way_finish(relay_of, mailer_to, write, eventually):
    async with relay_of() as relay:
        relay.gate.clear()
        mailer = mailer_to(relay.port)
        sending = asyncio.create_task(mailer.send(write(), "bo@mail.example"))
        await eventually(lambda: relay.under_way == 1)
        closing = asyncio.create_task(mailer.close())
        relay.gate.set()
        await asyncio.gather(sending, closing)
        await eventually(lambda: relay.connections[0].transport is None)

        with pytest.raises(RuntimeError, match="closed"):
            await mailer.send(write(), "bo@mail.example")

    assert len(relay.letters) == 1
