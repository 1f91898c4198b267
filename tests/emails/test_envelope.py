"""Mailboxes and senders that may stand in a header, and those that may not."""

import pytest

from emails.envelope import Sender, mailbox


@pytest.mark.parametrize(
    ("given", "written"),
    [
        ("bo@mail.example", "bo@mail.example"),
        ("Bo.O'Neil+work@Mail.Example", "Bo.O'Neil+work@Mail.Example"),
        ("bo@localhost", "bo@localhost"),
        ("bo@почта.рф", "bo@xn--80a1acny.xn--p1ai"),
        ("bo@BÜCHER.example", "bo@xn--bcher-kva.example"),
    ],
)
def test_one_mailbox_is_written_with_its_domain_in_ascii(given, written):
    assert mailbox(given) == written


@pytest.mark.parametrize(
    "given",
    [
        "",
        "bo",
        "@mail.example",
        "bo@",
        "a@mail.example,b@mail.example",
        "a@mail.example b@mail.example",
        "Bo <bo@mail.example>",
        '"bo bo"@mail.example',
        "bo..bo@mail.example",
        ".bo@mail.example",
        "bo@mail..example",
        "bo@-mail.example",
        "bo@[127.0.0.1]",
        "bo@mail.example\n",
        "bo@mail.example\r\nBcc: eve@evil.example",
        "бо@mail.example",
        "bo@\u2028.example",
        f"{'b' * 65}@mail.example",
        f"bo@{'m' * 64}.example",
        "bo@" + "m." * 127 + "example",
    ],
)
def test_M1_anything_else_is_no_mailbox(given):
    with pytest.raises(ValueError, match="not one mailbox"):
        mailbox(given)


@pytest.mark.parametrize("name", ["", " ", "Muster\r\nBcc: eve@evil.example"])
def test_a_sender_has_a_name_of_one_line(name):
    with pytest.raises(ValueError, match="one line"):
        Sender("letters@muster.example", name, "support@muster.example")


def test_a_sender_has_two_mailboxes():
    with pytest.raises(ValueError, match="not one mailbox"):
        Sender("letters", "Muster", "support@muster.example")
    with pytest.raises(ValueError, match="not one mailbox"):
        Sender("letters@muster.example", "Muster", "support@muster.example, eve@evil.example")
