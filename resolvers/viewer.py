"""What a person sees and does for themself."""

from __future__ import annotations

from typing import Annotated, Any

import strawberry
from strawberry import UNSET

import models
from models.consent import missing_consents
from models.ending_sessions import live_sessions
from models.imports.cells import read_url
from models.joining import invitations_waiting
from models.moving import ACCEPT, DECLINE, SUBMIT, Move, move_own_task
from models.onboarding import RequirementCode
from models.problems import InvalidInput, Issue
from models.profile import Profile
from models.registration import Registration, missing_details, recommended_details, register
from resolvers.agreements import ConsentsOfViewer
from resolvers.company import Company
from resolvers.factors import totp_of
from resolvers.identity import OwnIdentity
from resolvers.notices import NoticesOfViewer
from resolvers.support import OwnSupport, look_first
from schema import account as windows
from schema import inputs, payloads
from schema.arguments import After, First
from schema.company import Member
from schema.context import Info
from schema.directives import ListSize
from schema.factors import Totp
from schema.node import read_id
from schema.own_account import Session
from schema.own_data import DataExport
from schema.paging import Page
from schema.selecting import wanted
from schema.sources import present, where
from schema.task import VIEWER_TASKS, offered_to
from schema.task_list import TaskSort, ViewerTaskConnection, ViewerTaskFilter, task_page

RESULT_LENGTH = 10_000  # characters


@strawberry.type
class Membership:
    """You act for a company as one of its members."""

    model: strawberry.Private[models.Member]

    @strawberry.field(graphql_type=Member)
    def member(self) -> models.Member:
        """You, as a member."""
        return self.model

    @strawberry.field
    def company(self) -> Company:
        """The company."""
        return Company.of(self.model)


@strawberry.type
class Viewer(ConsentsOfViewer, NoticesOfViewer, OwnIdentity, OwnSupport):
    """Whoever is signed in, and what they can reach."""

    @strawberry.field(graphql_type=windows.Account)
    def account(self) -> models.Account:
        """Your login."""
        return self.model

    @strawberry.field
    async def memberships(self, info: Info) -> list[Membership]:
        """The companies that you act for, oldest first."""
        return [Membership(model=member) for member in await info.context.memberships()]

    @strawberry.field(graphql_type=list[Session])
    async def sessions(self) -> list[models.Session]:
        """Where you are signed in, the most lately used first; the latest hundred."""
        return await live_sessions(self.model)

    @strawberry.field
    async def totp(self, info: Info) -> Totp:
        """Your authenticator app."""
        return await totp_of(info)

    @strawberry.field(graphql_type=list[windows.TrustedDevice])
    async def trusted_devices(self) -> list[models.TrustedDevice]:
        """Where you sign in without a code, the newest first."""
        return await models.TrustedDevice.of(self.model)

    @strawberry.field(graphql_type=windows.Registration | None)
    async def registration(self) -> Registration | None:
        """Your registration form; null until you want to get paid."""
        profile = await Profile.get_or_none(account_id=self.model.id)
        if profile is None:
            return None
        due = (await missing_consents([self.model.id]))[self.model.id]
        codes = [RequirementCode(kind.value) for kind in sorted(due)]
        missing = (*missing_details(profile), *codes)
        return Registration(profile, missing, recommended_details(profile))

    @strawberry.field(graphql_type=list[windows.ViewerTeam])
    async def teams(self, info: Info) -> Any:
        """Every team that you joined, oldest first."""
        mine = [where("account_id", self.model.id), present("joined_at")]
        return await windows.TEAMS.read(wanted(info), mine)

    @strawberry.field
    async def pending_invitations(self) -> list[windows.PendingInvitation]:
        """Invitations to your address that wait for your answer, oldest first.

        Answer by id with acceptInvitation, declineInvitation or reportInvitation.
        """
        waiting = await invitations_waiting(self.model)
        return [windows.PendingInvitation.of(each) for each in waiting]

    @strawberry.field(graphql_type=ViewerTaskConnection)
    async def tasks(
        self,
        info: Info,
        filter: Annotated[
            ViewerTaskFilter | None, strawberry.argument(description="Only these.")
        ] = None,
        sort: Annotated[TaskSort | None, strawberry.argument(description="In this order.")] = None,
        first: First = None,
        after: After = None,
    ) -> Page:
        """The tasks offered to you in all teams, newest first unless sorted otherwise."""
        own, offered = offered_to(self.model.id)
        some = filter.conditions() if filter else []
        return await task_page(
            VIEWER_TASKS, info, own, offered, *some, sort=sort, first=first, after=after
        )

    @strawberry.field(graphql_type=list[DataExport], directives=[ListSize(assumed_size=5)])
    async def data_exports(self) -> list[models.DataExport]:
        """The files of your own data that are still to be had, newest first."""
        return await models.DataExport.of(self.model)


@strawberry.type
class ViewerQueries:
    """Whoever is signed in."""

    @strawberry.field
    async def viewer(self, info: Info) -> Viewer | None:
        """Whoever is signed in; null for nobody."""
        if (session := info.context.session) is None:
            return None
        place = await look_first(info, session.account)
        return Viewer(model=session.account, support_place=place)


@strawberry.type
class ViewerMutations:
    """What a contractor does."""

    @strawberry.mutation(graphql_type=payloads.RegisterContractorResult)
    async def register_contractor(
        self, info: Info, input: inputs.RegisterContractorInput
    ) -> payloads.RegisterContractorPayload:
        """Fill in the registration form, whole or in part.

        It completes by itself when nothing is due any more.
        """
        given = {name: value for name, value in vars(input).items() if value is not UNSET}
        agreements = [read_id("agr", id) for id in given.pop("agreement_ids")]
        dry_run = given.pop("dry_run")
        context = info.context
        done = await register(context.account, given, agreements, context.origin, dry_run=dry_run)
        return payloads.RegisterContractorPayload(registration=done)  # type: ignore[arg-type]

    @strawberry.mutation(graphql_type=payloads.AcceptTaskResult)
    async def accept_task(
        self, info: Info, input: inputs.AcceptTaskInput
    ) -> payloads.AcceptTaskPayload:
        """Accept a task that is offered to you; harmless to repeat."""
        return payloads.AcceptTaskPayload(
            task=await _move(
                info, info.context.account, input.task_id, ACCEPT, version=input.version
            )
        )

    @strawberry.mutation(graphql_type=payloads.DeclineTaskResult)
    async def decline_task(
        self, info: Info, input: inputs.DeclineTaskInput
    ) -> payloads.DeclineTaskPayload:
        """Decline a task; a reason is due once you had accepted it."""
        account = info.context.account
        values = {"reason": input.reason, "version": input.version}
        task = await _move(info, account, input.task_id, DECLINE, **values)
        return payloads.DeclineTaskPayload(task=task)

    @strawberry.mutation(graphql_type=payloads.SubmitTaskResult)
    async def submit_task(
        self, info: Info, input: inputs.SubmitTaskInput
    ) -> payloads.SubmitTaskPayload:
        """Hand in your result: in words, as a link, or both."""
        account, url = info.context.account, read_url(input.result_url)
        issues = [url.at("resultUrl")] if isinstance(url, Issue) else []
        text = (input.result or "").strip()
        if len(text) > RESULT_LENGTH:
            details = {"limit": RESULT_LENGTH, "length": len(text)}
            issues.append(Issue("TOO_LONG", ("result",), details))
        if issues:
            raise InvalidInput(issues)
        values = {"result": text or None, "result_url": url, "version": input.version}
        task = await _move(info, account, input.task_id, SUBMIT, **values)
        return payloads.SubmitTaskPayload(task=task)


async def _move(
    info: Info, account: models.Account, id: strawberry.ID, move: Move, **values: Any
) -> Any:
    task = await move_own_task(account, read_id("tsk", id), move, **values)
    return await VIEWER_TASKS.one(
        wanted(info, "task"), where("id", task.id), where("contractor.account_id", account.id)
    )
