"""Two companies, a few people and a clock: what can be done about invitations, in any order.

The verbs are the domain's own, letters are posted by the worker's own jobs, links are read out of
the letters. What is remembered beside the database is only what the rules must hold against.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from app.desk import Later, Suppressed
from app.jobs import JOBS
from emails.receipt import NotSent
from models import Account, Contractor, Invitation, Job, Member, Task
from models.base import digest, now
from models.copying_link import copy_link
from models.correcting import correct
from models.excluding import ExcludeOutcome, OpenTasks, exclude
from models.invitation import InvitationGone, expire_overdue
from models.inviting import Terms, invite
from models.joining import accept_as
from models.leaving import leave
from models.moving import ACCEPT, CANCEL, SUBMIT, move_own_task, move_tasks
from models.onboarding import DeliveryStatus
from models.registration import register
from models.reminding import remind, remind_before_expiry
from models.reporting_delivery import DeliveryReport, report_delivery
from models.resending import ResendOutcome, resend
from models.revoking import RevokeOutcome, revoke
from models.task import TaskStatus
from models.unanswered import promise_unanswered
from tests.app.running import Running, text_of
from tests.asking import give_task
from tests.conftest import COMPLETE, ORIGIN, Clock, agreement_ids, make_account, make_company
from tests.models.hiring import acting
from tests.models.imports.sheets import carry_out, sheet

PEOPLE = ("bo@work.example", "cy@work.example", "di@work.example")
FINAL = (TaskStatus.PAID, TaskStatus.DECLINED, TaskStatus.CANCELLED)
_LINK = re.compile(r"/go/invitation#token=([\w-]+)")


@dataclass
class InvitingWorld:
    """The world, and what must be remembered of it."""

    service: Running
    clock: Clock
    owners: list[Member] = field(default_factory=list)
    tokens: dict[str, str] = field(default_factory=dict)  # token → the address that it came to
    dead: set[str] = field(default_factory=set)
    posted: defaultdict[str, list[datetime]] = field(default_factory=lambda: defaultdict(list))
    reminders: defaultdict[str, int] = field(default_factory=lambda: defaultdict(int))
    given: dict[UUID, UUID] = field(default_factory=dict)  # task → contractor, as first seen
    settled: dict[UUID, TaskStatus] = field(default_factory=dict)
    activated: dict[tuple[UUID, datetime], datetime] = field(default_factory=dict)
    sheets: int = 0

    async def begin(self) -> None:
        for name in ("acme", "globex"):
            owner = await make_account(f"ada@{name}.example")
            self.owners.append(await make_company(name.title(), owner))

    async def row(self, place: int, email: str) -> Contractor | None:
        company = self.owners[place].company_id
        return await Contractor.get_or_none(company_id=company, email_key=email)

    async def account(self, email: str) -> Account:
        return await Account.get_or_none(email_key=email) or await make_account(email)

    async def links_of(self, row: Contractor) -> set[str]:
        """The links of this row's invitations that somebody has in a mailbox or was handed."""
        hashes = await Invitation.filter(contractor_id=row.id).values_list("token_hash", flat=True)
        return {token for token in self.tokens if digest(token) in hashes}

    # what the company does

    async def invite(self, place: int, email: str) -> None:
        await invite(self.owners[place], [email], Terms())

    async def resend(self, place: int, email: str) -> None:
        if row := await self.row(place, email):
            before = await self.links_of(row)
            [done] = await resend(self.owners[place], [("", row.id)])
            if done.outcome is ResendOutcome.RESENT:
                self.dead |= before

    async def revoke(self, place: int, email: str) -> None:
        if row := await self.row(place, email):
            before = await self.links_of(row)
            [done] = await revoke(self.owners[place], [("", row.id)])
            if done.outcome is RevokeOutcome.REVOKED:
                self.dead |= before

    async def correct(self, place: int, email: str, to: str) -> None:
        if row := await self.row(place, email):
            before = await self.links_of(row)
            corrected = await correct(self.owners[place], row.id, to)
            if corrected.email_key != email:
                self.dead |= before

    async def copy(self, place: int, email: str) -> None:
        if row := await self.row(place, email):
            before = await self.links_of(row)
            _, token = await copy_link(await acting(self.owners[place]), row.id)
            self.tokens[token] = email
            self.dead |= before

    async def exclude(self, place: int, email: str, open_tasks: OpenTasks) -> None:
        if row := await self.row(place, email):
            before = await self.links_of(row)
            [done] = await exclude(self.owners[place], [("", row.id)], open_tasks=open_tasks)
            if done.outcome is ExcludeOutcome.EXCLUDED and row.joined_at is None:
                self.dead |= before

    async def remind(self, place: int, email: str) -> None:
        if row := await self.row(place, email):
            await remind(self.owners[place], [("", row.id)])

    async def give(self, place: int, email: str) -> None:
        if row := await self.row(place, email):
            await give_task(self.owners[place], row)

    async def cancel(self, place: int, email: str) -> None:
        if row := await self.row(place, email):
            ids: list[Any] = await Task.filter(contractor_id=row.id).values_list("id", flat=True)
            await move_tasks(self.owners[place], [("", id) for id in ids], CANCEL, "because")

    async def bring_in(self, place: int, email: str) -> None:
        self.sheets += 1
        await carry_out(self.owners[place], sheet(email), sha256=f"{self.sheets:064}")

    # what the person does

    async def accept(self, email: str, token: str) -> None:
        """Use a link; a dead one must lead nowhere (V5)."""
        account = await self.account(email)
        try:
            await accept_as(account, token)
        except InvitationGone:
            return
        assert token not in self.dead
        assert self.tokens[token] == email

    async def decline(self, token: str, *, report: bool) -> None:
        invitation = await Invitation.by_token(token)
        if invitation is not None:
            await invitation.decline(report=report)

    async def leave(self, place: int, email: str) -> None:
        await leave(await self.account(email), self.owners[place].company_id)

    async def complete_form(self, email: str) -> None:
        await register(await self.account(email), COMPLETE, await agreement_ids(), ORIGIN)

    async def work(self, email: str) -> None:
        account = await self.account(email)
        tasks = Task.filter(contractor__account_id=account.id)
        for task in await tasks.filter(status=TaskStatus.PUBLISHED):
            await move_own_task(account, task.id, ACCEPT)
        for task in await tasks.filter(status=TaskStatus.ACCEPTED):
            await move_own_task(account, task.id, SUBMIT, result="done")

    # what time does

    async def pass_time(self, hours: float) -> None:
        self.clock.move(hours=hours)
        await expire_overdue()
        before = await Job.all().values_list("id", flat=True)
        await remind_before_expiry()
        for job in await Job.filter(kind="send_invitation_reminder").exclude(id__in=before):
            self.reminders[job.args["invitation_id"]] += 1
        await promise_unanswered()

    async def post(self) -> None:
        """Do the jobs that are due, and read the links out of the letters."""
        due = Job.filter(done_at=None, dead_at=None, run_at__lte=now(), kind__startswith="send_")
        for job in await due.order_by("id"):
            sent = len(self.service.mailer.sent)
            try:
                await JOBS[job.kind](self.service.parts.desk, job)
                await job.finish()
            except Later as later:
                await job.put_off(now() + later.wait)
            except (Suppressed, NotSent):
                await job.finish()
            for address, message in self.service.mailer.sent[sent:]:
                await self._read(job, address, text_of(message))

    async def hear(
        self, place: int, email: str, delivery: DeliveryStatus, *, is_late: bool
    ) -> None:
        """Somebody beyond the relay tells of a letter of a row: of the oldest, or the newest."""
        if row := await self.row(place, email):
            posted = Invitation.filter(contractor_id=row.id, message_id__isnull=False)
            invitation = await posted.order_by("id" if is_late else "-id").first()
            if invitation:
                letter = str(invitation.message_id)[1:].partition("@")[0]
                await report_delivery("DSN", DeliveryReport(letter, delivery, now(), "said so"))

    async def _read(self, job: Job, address: str, text: str) -> None:
        if job.kind in ("send_invitation", "send_invitation_reminder", "send_onboarding_reminder"):
            self.posted[address].append(now())
        for token in _LINK.findall(text):
            self.tokens[token] = address
