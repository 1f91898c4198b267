"""How a mail URL is read, and which ones are refused at the start."""

import pytest

from emails.mailer import SmtpMailer


@pytest.mark.parametrize(
    ("url", "hint"),
    [
        ("smtp://", "reads smtp://"),
        ("smtp://relay.example/inbox", "reads smtp://"),
        ("smtp://relay.example:mail", "host and port"),
        ("smtp://relay..example", "host and port"),
        ("smtp://relay.example:99999", "host and port"),
        ("http://relay.example", "reads smtp://"),
        ("smtp://relay.example?tls=maybe", "nothing else"),
        ("smtps://relay.example?tls=off", "nothing else"),
        ("smtp://muster:secret@relay.example?tls=off", "without TLS"),
        ("smtp://muster:secret@relay.example?ca=/nowhere/ca.pem", "PEM"),
    ],
)
def test_a_url_that_cannot_work_is_refused_without_showing_it(url, hint, now):
    with pytest.raises(ValueError, match=hint) as caught:
        SmtpMailer(url, clock=lambda: now)

    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    ("url", "relay", "encrypted"),
    [
        ("smtp://relay.example", "relay.example:587", True),
        ("smtps://relay.example", "relay.example:465", True),
        ("smtp://relay.example?tls=off", "relay.example:25", False),
        ("smtp://relay.example:2525/?tls=off", "relay.example:2525", False),
    ],
)
def test_port_and_encryption_follow_the_url(url, relay, encrypted, now):
    mailer = SmtpMailer(url, clock=lambda: now)

    assert (mailer.relay, mailer.encrypted) == (relay, encrypted)
