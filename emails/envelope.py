"""The outside of a letter: headers through which nothing can be smuggled."""

import re
from dataclasses import dataclass
from datetime import datetime
from email import policy
from email.headerregistry import Address
from email.message import EmailMessage

import idna

# Seven-bit bodies pass every relay; CRLF so that the bytes on disk are the bytes on the wire.
POLICY = policy.SMTP.clone(cte_type="7bit")

ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
LOCAL = re.compile(rf"{ATOM}(?:\.{ATOM})*")
LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
DOMAIN = re.compile(rf"{LABEL}(?:\.{LABEL})*")
MESSAGE_ID = re.compile(r"<[A-Za-z0-9._+=-]+@[A-Za-z0-9.-]+>")


@dataclass(frozen=True)
class Sender:
    """Who the letters of this installation come from.

    `address` is the mailbox in From, `name` the product's name beside it and in the texts,
    `support` the mailbox that answers questions (Reply-To and footer). Raises ValueError when one
    of them cannot stand in a header.
    """

    address: str
    name: str
    support: str

    def __post_init__(self) -> None:
        mailbox(self.address)
        mailbox(self.support)
        if not self.name.isprintable() or not self.name.strip():
            raise ValueError("the sender's name must be one line of text")


def mailbox(address: str) -> str:
    """Return `address` as it goes into headers and envelopes, its domain in ASCII.

    Raises ValueError unless it is exactly one bare mailbox: no display name, no quoted local part,
    no list (`a@x,b@x` would silently become two recipients), no local part beyond ASCII (needs
    SMTPUTF8).
    """
    local, at, domain = address.rpartition("@")
    if not domain.isascii():
        try:
            domain = idna.encode(domain, uts46=True).decode("ascii")
        except idna.IDNAError as error:
            raise ValueError("not one mailbox: its domain is not a name") from error
    valid = at and LOCAL.fullmatch(local) and DOMAIN.fullmatch(domain)
    if not valid or len(local) > 64 or len(domain) > 253:
        raise ValueError("not one mailbox")
    return f"{local}@{domain}"


def sealed(
    sender: Sender, *, to: str, subject: str, message_id: str, date: datetime
) -> EmailMessage:
    """Return an empty message from `sender` to the one mailbox `to`.

    `message_id` (`<id@host>`) stays the same however often the letter is sent, so that a mailbox
    can tell a repeat; `date` is aware. Raises ValueError for anything that cannot stand in its
    header.
    """
    if not MESSAGE_ID.fullmatch(message_id):
        raise ValueError("a Message-ID reads <id@host>")
    if date.tzinfo is None:
        raise ValueError("a letter's date needs its timezone")
    message = EmailMessage(POLICY)
    message["From"] = Address(sender.name, addr_spec=mailbox(sender.address))
    message["To"] = Address(addr_spec=mailbox(to))
    message["Reply-To"] = Address(addr_spec=mailbox(sender.support))
    message["Subject"] = subject
    message["Date"] = date
    message["Message-ID"] = message_id
    message["Auto-Submitted"] = "auto-generated"  # RFC 3834: no out-of-office answers, please
    return message
