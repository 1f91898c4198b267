"""Every letter that we write, one frozen dataclass each.

A new letter is a class here and, under its name in snake case, one .txt and one .mjml in each
folder of `templates/`. A password is never mailed: letters carry the sign-in name and a link.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime
from email.message import EmailMessage
from typing import ClassVar, Literal, TypeAlias

from emails.envelope import Sender, sealed
from emails.render import render
from emails.words import Locale

Purpose: TypeAlias = Literal[
    "SIGN_IN", "SIGN_UP", "INVITATION", "RECOVERY", "EMAIL_CHANGE", "STEP_UP"
]

MemberRole: TypeAlias = Literal["OWNER", "ADMIN", "MANAGER", "ACCOUNTANT", "OBSERVER"]
Due: TypeAlias = Literal["SERVICE_AGREEMENT", "PRIVACY_POLICY", "PHONE"]
Queue: TypeAlias = Literal[
    "COMPANIES", "REPORTED_COMPANIES", "KYC", "TAX_STATUS", "PAYMENT_METHODS", "SUPPORT"
]
Changed: TypeAlias = Literal[
    "PASSWORD",
    "ADDRESS",
    "TOTP_ON",
    "TOTP_OFF",
    "RECOVERY_CODES",
    "RECOVERY_CODE_USED",
    "PHONE",
    "PAYMENT_METHOD",
]
KycOutcome: TypeAlias = Literal["APPROVED", "REJECTED_RETRY", "REJECTED_FINAL", "EXPIRED"]
Step: TypeAlias = Literal["PHONE", "REGISTRATION", "KYC", "PAYMENT_METHOD", "COLLABORATION"]
TaxStatus: TypeAlias = Literal["INDIVIDUAL", "INDIVIDUAL_ENTREPRENEUR", "SELF_EMPLOYED"]


@dataclass(frozen=True, kw_only=True)
class Letter:
    """Something we write to one person, in that person's language.

    `is_unasked` letters are sent because somebody else, a company, wants them sent.
    """

    is_unasked: ClassVar[bool] = False

    locale: Locale

    @property
    def kind(self) -> str:
        """The name of its templates: the class name in snake case."""
        return re.sub(r"(?<!^)(?=[A-Z])", "_", type(self).__name__).lower()

    def compose(self, sender: Sender, *, to: str, message_id: str, date: datetime) -> EmailMessage:
        """Write the letter to the mailbox `to`: a text part and an HTML part that say the same.

        `message_id` is the same at every attempt to send this letter; `date` is aware. Raises
        ValueError for an address, id or date that cannot stand in a header, jinja2.UndefinedError
        for a missing value.
        """
        values = {**vars(self), "product": sender.name, "support": sender.support}
        written = render(self.kind, self.locale, values)
        message = sealed(sender, to=to, subject=written.subject, message_id=message_id, date=date)
        message.set_content(written.text)
        message.add_alternative(written.html, subtype="html")
        message["Content-Language"] = self.locale  # last: adding a part takes Content-… with it
        return message


@dataclass(frozen=True, kw_only=True)
class Otp(Letter):
    """A one-time code that works for `minutes`; `purpose` is what it was asked for."""

    code: str
    minutes: int
    purpose: Purpose


@dataclass(frozen=True, kw_only=True)
class Welcome(Letter):
    """After self-registration: the account is ready, `link` leads to the sign-in page.

    `report_link` complains, where there is something to complain of.
    """

    sign_in_name: str
    link: str


@dataclass(frozen=True, kw_only=True)
class AlreadyRegistered(Letter):
    """Somebody signed up with the address of an account; only its owner is told that it exists."""

    link: str


@dataclass(frozen=True, kw_only=True)
class AddressTaken(Letter):
    """Somebody wanted the address of an account for another one; only its owner is told."""

    link: str


@dataclass(frozen=True, kw_only=True)
class Recovery(Letter):
    """Somebody lost the password: `link` leads to a new one, once, for `minutes`."""

    link: str
    minutes: int


@dataclass(frozen=True, kw_only=True)
class AccountChanged(Letter):
    """Something of an account was changed, lest somebody else did it.

    `link` leads to a new password; None where that no longer helps, as at a former address.
    """

    change: Changed
    link: str | None = None


@dataclass(frozen=True, kw_only=True)
class NewSignIn(Letter):
    """The account was used from a program or network that is new; `at` is in UTC.

    `link` leads to a new password.
    """

    at: datetime
    link: str
    program: str | None = None
    system: str | None = None
    ip: str | None = None


@dataclass(frozen=True, kw_only=True)
class WaitingTask:
    """One line of a letter's list of tasks; `amount` is written out already ("1,200.00")."""

    title: str
    amount: str
    currency: str
    deadline: date | None = None


@dataclass(frozen=True, kw_only=True)
class Invitation(Letter):
    """A company asks a person to join its team; nobody in particular when a machine asks.

    `message` holds the company's own words to that person. `link` accepts, until `expires_on`;
    `report_link` complains. Tasks that already wait are listed in the same letter, one letter per
    person and import; `more` of them are only counted.
    """

    is_unasked = True

    company: str
    sign_in_name: str
    link: str
    expires_on: date
    report_link: str
    inviter: str | None = None
    message: str | None = None
    tasks: tuple[WaitingTask, ...] = ()
    more: int = 0


@dataclass(frozen=True, kw_only=True)
class MemberInvitation(Letter):
    """A company asks a person to act for it, as `role`; `link` accepts, until `expires_on`."""

    is_unasked = True

    company: str
    role: MemberRole
    sign_in_name: str
    link: str
    expires_on: date
    report_link: str
    inviter: str | None = None


@dataclass(frozen=True, kw_only=True)
class InvitationExpired(Letter):
    """To the invited person who asks for help: `link` leads to where a new one is asked for."""

    company: str
    link: str


@dataclass(frozen=True, kw_only=True)
class InvitationAskedFor(Letter):
    """To whoever invited: the invitation to `address` has expired, and its reader wants another."""

    company: str
    address: str
    link: str


@dataclass(frozen=True, kw_only=True)
class Reminder(Letter):
    """An invitation that nobody answered ends soon, or the company asks once more.

    `link` leads to it; the one of the letter before is dead. `report_link` complains.
    """

    is_unasked = True

    company: str
    sign_in_name: str
    link: str
    report_link: str
    expires_on: date
    inviter: str | None = None


@dataclass(frozen=True, kw_only=True)
class StepsWaiting(Letter):
    """A company reminds somebody on its team of `steps` that only they can take."""

    is_unasked = True

    company: str
    steps: tuple[Step, ...]
    link: str
    report_link: str | None = None


@dataclass(frozen=True, kw_only=True)
class InvitationsUnanswered(Letter):
    """To whoever invited: nobody answered these addresses' invitations, and they have expired.

    `more` are not listed. `link` leads to the sign-in page.
    """

    company: str
    addresses: tuple[str, ...]
    link: str
    more: int = 0


@dataclass(frozen=True, kw_only=True)
class AddedToTeam(Letter):
    """A company added a person who has an account already; `link` leads to the sign-in page.

    `report_link` complains, where there is something to complain of.
    """

    is_unasked = True

    company: str
    link: str
    report_link: str | None = None
    inviter: str | None = None
    message: str | None = None


@dataclass(frozen=True, kw_only=True)
class TasksWaiting(Letter):
    """New tasks for somebody on the team: one letter per import, `more` tasks are only counted."""

    is_unasked = True

    company: str
    tasks: tuple[WaitingTask, ...]
    link: str
    more: int = 0
    report_link: str | None = None


@dataclass(frozen=True, kw_only=True)
class WorkCancelled(Letter):
    """A company cancelled tasks that somebody had accepted; `more` tasks are only counted.

    `reason` is what the company wants the person to read.
    """

    company: str
    tasks: tuple[WaitingTask, ...]
    reason: str
    link: str
    more: int = 0


@dataclass(frozen=True, kw_only=True)
class WorkReturned(Letter):
    """A company returned results for rework; as `WorkCancelled` otherwise."""

    company: str
    tasks: tuple[WaitingTask, ...]
    reason: str
    link: str
    more: int = 0


@dataclass(frozen=True, kw_only=True)
class DueThing:
    """One line of a letter: what is to be done; until when, where there is time."""

    what: Due
    deadline: date | None = None


@dataclass(frozen=True, kw_only=True)
class SomethingDue(Letter):
    """What is due for somebody who works already: one letter, however much it is."""

    things: tuple[DueThing, ...]
    link: str


@dataclass(frozen=True, kw_only=True)
class Notices(Letter):
    """Several things that are new for a person, of several kinds: one sentence each."""

    lines: tuple[str, ...]
    link: str


@dataclass(frozen=True, kw_only=True)
class QueueWaiting(Letter):
    """To staff: something new waits in a queue, `count` in all; `link` leads to the sign-in."""

    queue: Queue
    count: int
    link: str


@dataclass(frozen=True, kw_only=True)
class CompanyActivated(Letter):
    """To the company: it passed the review."""

    company: str
    link: str


@dataclass(frozen=True, kw_only=True)
class CompanySuspended(Letter):
    """To the company: writing is on hold. `reason` is what staff want it to read."""

    company: str
    link: str
    reason: str | None = None


@dataclass(frozen=True, kw_only=True)
class DataExportReady(Letter):
    """The file with a person's own data can be fetched after signing in at `link`."""

    link: str
    expires_on: date


@dataclass(frozen=True, kw_only=True)
class KycDecided(Letter):
    """What became of a person's verification; `link` leads to the sign-in page.

    `reason` is what staff or the vendor want the person to read.
    """

    outcome: KycOutcome
    link: str
    reason: str | None = None


@dataclass(frozen=True, kw_only=True)
class TaxStatusDecided(Letter):
    """Whether a person's tax status is `status` from now on."""

    approved: bool
    status: TaxStatus
    link: str
    reason: str | None = None


@dataclass(frozen=True, kw_only=True)
class SupportAnswered(Letter):
    """Support has answered in a thread that its person has not read since; the words stay there.

    `subject` is what the person called it.
    """

    subject: str
    link: str
