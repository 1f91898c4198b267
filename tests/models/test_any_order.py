"""Invitations and what is done about them, in any order, keep the invariants of the domain.

A model-based test: a machine draws rules, the database is real, and after each step every invariant
I1 to I9 is checked by a statement of its own. The same steps are drawn in every run.
"""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Coroutine
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    precondition,
    rule,
    run_state_machine_as_test,
)
from hypothesis.stateful import invariant as always

from models import (
    Account,
    Change,
    Company,
    Contractor,
    IdempotencyRecord,
    ImportRow,
    Invitation,
    Job,
    Task,
)
from models.account import Locale
from models.audit import AuditEntry
from models.base import digest
from models.consent import Agreement, AgreementKind
from models.contractor import ContractorStatus
from models.excluding import OpenTasks
from models.following_up import UNREACHED
from models.invitation import DAY, InvitationStatus
from models.moving import ONES_OWN
from models.onboarding import DeliveryStatus, StageKey, StageState
from models.policy import policy
from models.problems import Problem
from models.reporting_delivery import REPORTED
from models.sql import query
from models.task import Service, TaskStatus
from tests.app.running import running
from tests.conftest import Clock
from tests.database import empty
from tests.models.inviting_world import FINAL, PEOPLE, InvitingWorld

EXAMPLES = int(os.environ.get("TEST_ANY_ORDER", "8"))  # more of them for a long look

places, people = st.integers(0, 1), st.sampled_from(PEOPLE)


class AnyOrder(RuleBasedStateMachine):
    """Draws what happens next; everything runs on the event loop of the tests."""

    loop: asyncio.AbstractEventLoop
    folder: Path
    clock: Clock

    def run(self, step: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(step, self.loop).result(timeout=60)

    def attempt(self, step: Coroutine[Any, Any, Any]) -> None:
        """Do a step; that it is refused by a problem is an answer, too."""
        with suppress(Problem):
            self.run(step)

    @initialize()
    def begin(self) -> None:
        self.clock.ahead = timedelta()
        self.run(self._begin())

    async def _begin(self) -> None:
        await empty()
        for kind in AgreementKind:
            await Agreement.publish(kind, 1, dict.fromkeys(Locale, (kind.value, "text")))
        await Service.create(code="design", name_en="Design", name_ru="Дизайн")
        self._running = running(self.folder)
        self.world = InvitingWorld(await self._running.__aenter__(), self.clock)
        await self.world.begin()

    def teardown(self) -> None:
        if hasattr(self, "_running"):
            self.run(self._running.__aexit__(None, None, None))

    # the company

    @rule(place=places, email=people, mailed=st.booleans())
    def invites(self, place: int, email: str, mailed: bool) -> None:
        self.attempt(self.world.invite(place, email))
        if mailed:
            self.run(self.world.post())

    @rule(place=places, email=people, hours=st.sampled_from([0, 0.02]))
    def resends(self, place: int, email: str, hours: float) -> None:
        if hours:
            self.attempt(self.world.invite(place, email))
            self.run(self.world.post())
            self.run(self.world.pass_time(hours))
        self.attempt(self.world.resend(place, email))

    @rule(place=places, email=people)
    def revokes(self, place: int, email: str) -> None:
        self.attempt(self.world.revoke(place, email))

    @rule(place=places, email=people, to=people)
    def corrects(self, place: int, email: str, to: str) -> None:
        self.attempt(self.world.correct(place, email, to))

    @rule(place=places, email=people)
    def copies_the_link(self, place: int, email: str) -> None:
        self.attempt(self.world.copy(place, email))

    @rule(place=places, email=people, open_tasks=st.sampled_from(OpenTasks))
    def excludes(self, place: int, email: str, open_tasks: OpenTasks) -> None:
        self.attempt(self.world.exclude(place, email, open_tasks))

    @rule(place=places, email=people)
    def reminds(self, place: int, email: str) -> None:
        self.attempt(self.world.remind(place, email))

    @rule(place=places, email=people)
    def gives_a_task(self, place: int, email: str) -> None:
        self.attempt(self.world.give(place, email))

    @rule(place=places, email=people)
    def cancels_tasks(self, place: int, email: str) -> None:
        self.attempt(self.world.cancel(place, email))

    @rule(place=places, email=people)
    def imports_a_task(self, place: int, email: str) -> None:
        self.attempt(self.world.bring_in(place, email))

    # the person

    @precondition(lambda self: self.world.tokens)
    @rule(data=st.data(), email=people)
    def uses_any_link(self, data: st.DataObject, email: str) -> None:
        token = data.draw(st.sampled_from(sorted(self.world.tokens)))
        self.attempt(self.world.accept(email, token))

    @precondition(lambda self: self.world.tokens)
    @rule(data=st.data())
    def uses_the_newest_link(self, data: st.DataObject) -> None:
        token = list(self.world.tokens)[-1]
        self.attempt(self.world.accept(self.world.tokens[token], token))

    @precondition(lambda self: self.world.tokens)
    @rule(data=st.data(), report=st.booleans())
    def declines(self, data: st.DataObject, report: bool) -> None:
        token = data.draw(st.sampled_from(sorted(self.world.tokens)))
        self.attempt(self.world.decline(token, report=report))

    @rule(place=places, email=people)
    def leaves(self, place: int, email: str) -> None:
        self.attempt(self.world.leave(place, email))

    @rule(email=people)
    def completes_the_form(self, email: str) -> None:
        self.attempt(self.world.complete_form(email))

    @rule(email=people)
    def works(self, email: str) -> None:
        self.attempt(self.world.work(email))

    # time and the worker

    @rule(hours=st.sampled_from([0.02, 1, 25, 24 * 5, 24 * 15]))
    def time_passes(self, hours: float) -> None:
        self.run(self.world.pass_time(hours))

    @rule()
    def letters_leave(self) -> None:
        self.run(self.world.post())

    @rule(place=places, email=people, delivery=st.sampled_from(REPORTED), is_late=st.booleans())
    def letters_are_heard_of(
        self, place: int, email: str, delivery: DeliveryStatus, is_late: bool
    ) -> None:
        self.attempt(self.world.hear(place, email, delivery, is_late=is_late))

    @always()
    def everything_holds(self) -> None:
        if hasattr(self, "world"):
            self.run(check_invariants(self.world))


async def check_invariants(world: InvitingWorld) -> None:
    rows = {row.id: row for row in await Contractor.all()}
    tasks = await Task.all()
    invitations = await Invitation.all().order_by("id")
    await _i1_one_account_for_an_address()
    _i2_tasks_belong_to_a_contractor_of_their_company(tasks, rows)
    _i3_tasks_keep_their_contractor_and_end_for_good(world, tasks)
    _i4_active_is_sticky_and_dated_once(world, rows)
    _i5_nobody_excluded_gets_a_task(tasks, rows)
    await _i6_a_row_shows_nothing_of_an_account_before_joining(rows)
    await _i7_no_secret_lies_in_the_open(world)
    await _i8_a_row_of_an_import_commits_once()
    await _i9_the_log_has_no_gaps()
    await _v5_dead_links_lead_nowhere(world)
    _accepted_work_stays_in_its_persons_sight(tasks, rows)
    _rows_tell_of_their_newest_letter(rows, invitations)
    _at_most_one_invitation_is_open(rows, invitations)
    _nobody_is_written_to_too_often(world)


async def _i1_one_account_for_an_address() -> None:
    keys = await Account.all().values_list("email_key", flat=True)
    assert len(keys) == len(set(keys))


def _i2_tasks_belong_to_a_contractor_of_their_company(
    tasks: list[Task], rows: dict[Any, Contractor]
) -> None:
    assert all(rows[task.contractor_id].company_id == task.company_id for task in tasks)


def _i3_tasks_keep_their_contractor_and_end_for_good(
    world: InvitingWorld, tasks: list[Task]
) -> None:
    assert world.given.keys() <= {task.id for task in tasks}
    for task in tasks:
        assert world.given.setdefault(task.id, task.contractor_id) == task.contractor_id
        assert world.settled.get(task.id, task.status) is task.status
        if task.status in FINAL:
            world.settled[task.id] = task.status


def _i4_active_is_sticky_and_dated_once(world: InvitingWorld, rows: dict[Any, Contractor]) -> None:
    for row in rows.values():
        if row.status is ContractorStatus.ACTIVE:
            assert row.account_id
            assert row.joined_at
            assert row.activated_at
        if row.joined_at is None:
            continue
        joining = (row.id, row.joined_at)
        if joining in world.activated:
            assert row.activated_at == world.activated[joining]
            assert row.status is not ContractorStatus.ONBOARDING
        elif row.activated_at:
            world.activated[joining] = row.activated_at


def _i5_nobody_excluded_gets_a_task(tasks: list[Task], rows: dict[Any, Contractor]) -> None:
    for task in tasks:
        row = rows[task.contractor_id]
        if row.status is ContractorStatus.EXCLUDED:
            assert row.excluded_at
            assert task.created_at <= row.excluded_at
            assert task.status not in (TaskStatus.DRAFT, TaskStatus.PUBLISHED)


async def _i6_a_row_shows_nothing_of_an_account_before_joining(rows: dict[Any, Contractor]) -> None:
    for row in rows.values():
        if row.joined_at is None and not row.is_ended:
            shown = (
                row.first_name, row.last_name, row.country, row.tax_status,
                row.kyc_status, row.kyc_reason, row.payment_kind, row.payment_status,
                row.activated_at,
            )  # fmt: skip
            assert shown == (None,) * len(shown)
            assert row.status is ContractorStatus.INVITED
            assert not row.phone_confirmed


def _accepted_work_stays_in_its_persons_sight(
    tasks: list[Task], rows: dict[Any, Contractor]
) -> None:
    for task in tasks:
        if task.status in ONES_OWN:
            assert rows[task.contractor_id].account_id
    begun = {task.contractor_id for task in tasks if task.accepted_at}
    for row in rows.values():
        if row.account_id and row.joined_at is None:
            assert row.id in begun


def _rows_tell_of_their_newest_letter(
    rows: dict[Any, Contractor], invitations: list[Invitation]
) -> None:
    newest = {i.contractor_id: i for i in invitations}
    for row in rows.values():
        invitation = newest[row.id]
        assert row.delivery is invitation.delivery
        if row.joined_at is None and not row.is_ended:
            [stage] = [s for s in row.stages if s["key"] == StageKey.INVITATION]
            is_failed = stage["state"] == StageState.FAILED
            assert is_failed == (invitation.delivery in UNREACHED), stage


async def _i7_no_secret_lies_in_the_open(world: InvitingWorld) -> None:
    written = [
        *await Change.all().values_list("data", flat=True),
        *await Job.all().values_list("args", flat=True),
        *await AuditEntry.all().values_list("data", flat=True),
        *await IdempotencyRecord.all().values_list("outcomes", flat=True),
        *[row["token"] for row in await query("SELECT token FROM invitation")],
    ]
    text = json.dumps(written, default=str)
    waiting = [i.token for i in await Invitation.filter(token__isnull=False)]
    for secret in (*world.tokens, *waiting):
        assert secret
        assert secret not in text
    names = [a.email for a in await Account.all()]
    changes = json.dumps(await Change.all().values_list("data", flat=True))
    assert not [name for name in (*names, *PEOPLE) if name in changes]


async def _i8_a_row_of_an_import_commits_once() -> None:
    ids = await ImportRow.filter(task_id__isnull=False).values_list("task_id", flat=True)
    assert len(ids) == len(set(ids))
    assert len(ids) == await Task.filter(import_id__isnull=False).count()


async def _i9_the_log_has_no_gaps() -> None:
    for company in await Company.all():
        seqs = await Change.filter(company=company).order_by("seq").values_list("seq", flat=True)
        assert list(seqs) == list(range(1, company.change_seq + 1))


async def _v5_dead_links_lead_nowhere(world: InvitingWorld) -> None:
    hashes = [digest(token) for token in world.dead]
    assert not await Invitation.exists(token_hash__in=hashes, status=InvitationStatus.PENDING)


def _at_most_one_invitation_is_open(
    rows: dict[Any, Contractor], invitations: list[Invitation]
) -> None:
    pending = [i for i in invitations if i.status is InvitationStatus.PENDING]
    assert len({i.contractor_id for i in pending}) == len(pending)
    newest = {i.contractor_id: i.id for i in invitations}
    for invitation in pending:
        row = rows[invitation.contractor_id]
        assert row.status is ContractorStatus.INVITED
        assert invitation.email_key == row.email_key
        assert newest[row.id] == invitation.id


def _nobody_is_written_to_too_often(world: InvitingWorld) -> None:
    most = policy().invitation_letters_a_recipient_and_day
    for times in world.posted.values():
        for first, late in zip(times, times[most:], strict=False):
            assert late - first >= DAY
    assert all(count == 1 for count in world.reminders.values())


async def test_invitations_in_any_order_keep_the_invariants(
    database: str, tmp_path: Path, clock: Clock
):
    """The machine runs in a thread of its own, as it cannot wait; the loop does its steps."""

    class Machine(AnyOrder):
        pass

    Machine.loop, Machine.folder, Machine.clock = asyncio.get_running_loop(), tmp_path, clock
    chosen = settings(
        max_examples=EXAMPLES,
        stateful_step_count=40,
        derandomize=True,
        deadline=None,
        database=None,
        phases=(Phase.generate,),  # what fails is told at once: making it small takes minutes
        print_blob=True,
        suppress_health_check=list(HealthCheck),
    )
    await asyncio.to_thread(run_state_machine_as_test, Machine, settings=chosen)
