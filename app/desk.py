"""What the worker's jobs work with."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta

from app.files import Files
from app.metrics import Metrics
from app.settings import Settings
from app.texting import NoTexter, Texter
from emails import letters
from emails.envelope import Sender
from emails.mailer import Mailer
from emails.receipt import Deferred, Refused
from models.base import now
from models.job import Job
from models.letter_id import letter_id
from models.posted import SWITCHED_OFF
from models.suppression import RELAY, SuppressedAddress, SuppressionReason, suppress
from models.text.addresses import wire_form
from models.text.erased import is_erased
from models.text.quoting import quoted


class Later(Exception):
    """Run the job again at a time; nothing went wrong."""

    def __init__(self, wait: timedelta) -> None:
        self.wait = wait
        super().__init__()


class Suppressed(Exception):
    """Letters of this kind to this address are switched off; `detail` says so to a company."""

    detail = SWITCHED_OFF


@dataclass(frozen=True)
class Desk:
    """What jobs work with."""

    settings: Settings
    mailer: Mailer
    files: Files
    metrics: Metrics
    texter: Texter = field(default_factory=NoTexter)

    async def post(self, job: Job, letter: letters.Letter, to: str) -> str:
        """Send a letter and return its Message-ID: the job's, so that a repetition is recognisable.

        Whoever was erased meanwhile gets no letter. An address that the relay calls nobody's is
        written to no more. Raises Deferred, Refused, Suppressed.
        """
        message_id = self.message_id(job, to)
        if is_erased(to):
            return message_id
        entry = await SuppressedAddress.of(to)
        if entry and (letter.is_unasked or not entry.keeps_own_letters):
            self.metrics.letters.labels("suppressed").inc()
            raise Suppressed
        sender = Sender(
            self.settings.mail_from, self.settings.mail_name, self.settings.support_address
        )
        message = letter.compose(sender, to=wire_form(to), message_id=message_id, date=now())
        try:
            await self.mailer.send(message, wire_form(to))
        except Deferred:
            self.metrics.letters.labels("deferred").inc()
            raise
        except Refused as trouble:
            self.metrics.letters.labels("refused").inc()
            if trouble.is_address:
                await suppress(to, SuppressionReason.HARD_BOUNCE, RELAY, quoted(str(trouble), to))
            raise
        self.metrics.letters.labels("sent").inc()
        return message_id

    def message_id(self, job: Job, to: str) -> str:
        """Return the Message-ID of a job's letter, the same at every attempt."""
        return f"<{letter_id(job, to)}@{self.settings.mail_from.rpartition('@')[2]}>"

    def link(self, kind: str, token: str = "") -> str:
        """Return the address that a letter links to."""
        return self.settings.link(kind, token)
