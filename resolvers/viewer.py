"""What a person sees and does for themself."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

import strawberry
from strawberry import UNSET

from models.account import Account
from models.company import Member as MemberModel
from models.company import MemberStatus
from models.consent import missing_consents
from models.onboarding import RequirementCode
from models.profile import Profile
from models.registration import missing_details, recommended_details, register
from models.task import ACCEPT, DECLINE, SUBMIT, Move, TaskStatus, move_own_task
from models.problems import InvalidInput
from models.imports.cells import read_url
from models.problems import Issue
from resolvers.company import Company
from schema import account as windows
from schema import inputs, payloads
from schema.context import Info
from schema.node import read_id
from schema.paging import Connection, page
from schema.reading import among, where
from schema.selecting import wanted
from schema.task import VIEWER_TASKS, ViewerTask
from schema.company import Member

SEEN = [status for status in TaskStatus if status is not TaskStatus.DRAFT]


@strawberry.type(description="You act for a company as one of its members.")
class Membership:
    member: Member = strawberry.field(description="You, as a member.")
    company: Company = strawberry.field(description="The company.")


@strawberry.type(description="Whoever is signed in, and what they can reach.")
class Viewer:
    account: windows.Account = strawberry.field(description="Your login.")

    @strawberry.field(description="The companies that you act for.")
    async def memberships(self) -> list[Membership]:
        """Active memberships, oldest first."""
        members = await (
            MemberModel.filter(account_id=self.account.id, status=MemberStatus.ACTIVE)  # type: ignore[attr-defined]
            .select_related("company")
            .order_by("id")
        )
        return [Membership(member=m, company=Company.of(m)) for m in members]  # type: ignore[arg-type]

    @strawberry.field(
        description="Your registration form; null until you want to get paid.",
    )
    async def registration(self) -> windows.Registration | None:
        """What is filled in, and what is still due."""
        account: Account = self.account  # type: ignore[assignment]
        profile = await Profile.get_or_none(account=account)
        if profile is None:
            return None
        due = (await missing_consents([account.id]))[account.id]
        missing = [*missing_details(profile), *(RequirementCode(k.value) for k in sorted(due))]
        return _registration(profile, missing, list(recommended_details(profile)))

    @strawberry.field(description="The teams that you are on.")
    async def teams(self, info: Info) -> list[windows.ViewerTeam]:
        """Every team you joined, oldest first."""
        account: Account = self.account  # type: ignore[assignment]
        return await windows.TEAMS.read(wanted(info), [where("account_id", account.id)])  # type: ignore[return-value]

    @strawberry.field(
        graphql_type=Connection[ViewerTask], description="The tasks offered to you, newest first."
    )
    async def tasks(
        self,
        info: Info,
        status: list[TaskStatus] | None = None,
        first: int | None = None,
        after: str | None = None,
    ) -> Any:
        """A page of your tasks in all teams; drafts are the company's own."""
        account: Account = self.account  # type: ignore[assignment]
        seen = SEEN if status is None else [s for s in status if s in SEEN]
        conditions = [where("contractor.account_id", account.id), among("status", seen)]
        return await page(VIEWER_TASKS, info, conditions, first=first, after=after)


def _registration(profile: Profile, missing: Any, recommended: Any) -> windows.Registration:
    return windows.Registration(
        profile=profile,  # type: ignore[arg-type]  # shown through its window
        missing=list(missing),
        recommended=list(recommended),
        is_complete=not missing,
    )


@strawberry.type
class ViewerQueries:
    @strawberry.field
    async def viewer(self, info: Info) -> Viewer | None:
        """Whoever is signed in; null for nobody."""
        session = info.context.session
        return Viewer(account=session.account) if session else None  # type: ignore[arg-type]


@strawberry.type
class ViewerMutations:
    @strawberry.mutation(graphql_type=payloads.RegisterContractorResult)
    async def register_contractor(
        self, info: Info, input: inputs.RegisterContractorInput
    ) -> payloads.RegisterContractorPayload:
        """Fill in the registration form, whole or in part; it completes by itself when nothing is due."""
        given = {k: v for k, v in asdict(input).items() if v is not UNSET}
        agreements = [read_id("agr", id) for id in given.pop("agreement_ids")]
        dry_run = given.pop("dry_run")
        done = await register(
            info.context.account, given, agreements, info.context.origin, dry_run=dry_run
        )
        return payloads.RegisterContractorPayload(
            registration=_registration(done.profile, done.missing, done.recommended)
        )

    @strawberry.mutation(graphql_type=payloads.AcceptTaskResult)
    async def accept_task(
        self, info: Info, input: inputs.AcceptTaskInput
    ) -> payloads.AcceptTaskPayload:
        """Accept a task that is offered to you; harmless to repeat."""
        return payloads.AcceptTaskPayload(task=await _move(info, input.task_id, ACCEPT))

    @strawberry.mutation(graphql_type=payloads.DeclineTaskResult)
    async def decline_task(
        self, info: Info, input: inputs.DeclineTaskInput
    ) -> payloads.DeclineTaskPayload:
        """Decline a task; a reason is due once you had accepted it."""
        return payloads.DeclineTaskPayload(
            task=await _move(info, input.task_id, DECLINE, reason=input.reason)
        )

    @strawberry.mutation(graphql_type=payloads.SubmitTaskResult)
    async def submit_task(
        self, info: Info, input: inputs.SubmitTaskInput
    ) -> payloads.SubmitTaskPayload:
        """Hand in your result: in words, as a link, or both."""
        url = read_url(input.result_url)
        issues = [url.at("resultUrl")] if isinstance(url, Issue) else []
        text = (input.result or "").strip()
        if len(text) > 10_000:
            issues.append(Issue("TOO_LONG", ("result",), {"limit": 10_000, "length": len(text)}))
        if issues:
            raise InvalidInput(issues)
        task = await _move(info, input.task_id, SUBMIT, result=text or None, result_url=url)
        return payloads.SubmitTaskPayload(task=task)


async def _move(info: Info, id: strawberry.ID, move: Move, **values: Any) -> Any:
    account = info.context.account
    task = await move_own_task(account, read_id("tsk", id), move, **values)
    return await VIEWER_TASKS.one(wanted(info, "task"), where("id", task.id))
