"""Giving work to people, who may have to be invited first."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from uuid import UUID

from models import typeid
from models.base import in_lists, new_id, now
from models.change import ChangeType, record_each
from models.company import CardFeePayer, Company, CompanyStatus, Member, Right
from models.contractor import Contractor, Source, reached_by
from models.imports.rows import TaskRow
from models.inviting import InviteOutcome, Terms, invite
from models.letters_waiting import promise_notice
from models.locks import hold
from models.problems import InvalidInput, Issue, NotFound
from models.task import (
    ContractorEnded,
    DuplicateExternalId,
    Project,
    Service,
    Task,
    TaskEvent,
    TaskStatus,
    search_text,
)
from models.transaction import transaction


async def assign(
    member: Member, row: TaskRow, terms: Terms, *, known: Contractor | None, publish: bool | None
) -> tuple[Task, bool]:
    """Give out the work of a checked row; return the task and whether its contractor was invited.

    It is for `known`, or else for whoever on the team has the row's address; a new address is
    invited with `terms`. Both are written or neither. Raises what `invite` and `create_task` raise,
    and InvalidInput when too many of the company's letters wait, or when the address is of somebody
    whom the member does not see.
    """
    member.require(Right.WORK)
    async with transaction():
        contractor, is_new = known, False
        if contractor is None:
            contractor = await Contractor.get_or_none(
                company_id=member.company_id, email_key=row.contractor.key
            )
            if contractor and not await reached_by(member, {contractor.id}, Right.WORK):
                raise InvalidInput([Issue("MANAGED_BY_OTHERS", ("email",))])
        if contractor is None:
            terms = replace(terms, source=Source.TASK)
            [invited] = await invite(member, [row.contractor.email], terms)
            if invited.contractor is None:
                raise InvalidInput([Issue("INVITATIONS_LIMITED", ("email",))])
            contractor, is_new = invited.contractor, invited.outcome is InviteOutcome.INVITED
        task = await create_task(member, contractor, row, publish=publish)
    return task, is_new


async def create_task(
    member: Member, contractor: Contractor, row: TaskRow, *, publish: bool | None
) -> Task:
    """Give a contractor a piece of work.

    Raises ContractorEnded, DuplicateExternalId, CompanyInReview (when asked to publish),
    NotPermitted; NotFound for another company's contractor, or one that the member does not see.
    """
    member.require(Right.WORK)
    if contractor.company_id != member.company_id:
        raise NotFound("contractorId")
    async with transaction():
        await hold("team", member.company_id)
        if not await reached_by(member, {contractor.id}, Right.WORK):
            raise NotFound("contractorId")
        await member.company.refresh_from_db()
        if publish:
            member.company.require_active()
        if row.external_id:
            known = await Task.get_or_none(
                company_id=member.company_id, external_id=row.external_id
            )
            if known:
                raise DuplicateExternalId(known.type_id)
        [id] = await write_tasks(
            member,
            [(contractor.id, row)],
            publish=member.company.publish_tasks_at_once if publish is None else publish,
            services=await Service.usable_by(member.company),
        )
        return await Task.get(id=id)


_TASK = (
    "id", "created_at", "updated_at", "company_id", "contractor_id", "title", "description",
    "service_period", "service_id", "project_id", "amount_minor", "currency", "card_fee_paid_by",
    "url", "external_id", "internal_name", "deadline", "status", "import_id", "version",
    "search_text",
)  # fmt: skip


async def write_tasks(
    member: Member,
    rows: Sequence[tuple[UUID, TaskRow]],
    *,
    publish: bool,
    services: dict[str, Service],
    import_id: UUID | None = None,
    are_locked: bool = False,
) -> list[UUID]:
    """Write tasks that were checked, with their first events and changes; return their ids.

    `rows` are pairs of a contractor's id and what the task is.
    The caller holds "team" of the company, and has read the member and the company since.
    Set-based statements and no object for each task: an import brings thousands. Published at once
    only where asked for and the company is in full use; in review they stay drafts. `are_locked`:
    this transaction holds the contractors' rows and has seen that they are on the team. Raises
    ContractorEnded if one of them was excluded, declined or left meanwhile.
    """
    async with transaction():
        company = member.company
        member.require(Right.WORK)
        moved: Collection[UUID] = {id for id, _ in rows}
        contractors: dict[UUID, Contractor] = {}
        if not are_locked:
            contractors = await _locked(company, moved)
        projects = await named_projects(company, {row.project for _, row in rows if row.project})
        is_offered = publish and company.status is CompanyStatus.ACTIVE
        status, moment = TaskStatus.PUBLISHED if is_offered else TaskStatus.DRAFT, now()
        if import_id is not None:
            moved = await _without_offer(moved) if is_offered else ()
        offered = [(contractor_id, new_id()) for contractor_id, _ in rows]
        await Task.insert(
            _TASK,
            [
                (
                    id, moment, moment, company.id, contractor_id, row.title, row.description,
                    row.service_period, services[row.service_id].id,
                    projects[row.project].id if row.project else None, row.amount, row.currency,
                    payer_of_fee(company, row.company_pays_card_fee), row.task_url, row.external_id,
                    row.user_service_name, row.deadline, status, import_id, 1,
                    search_text(row.title, row.user_service_name, row.external_id),
                )
                for (contractor_id, id), (_, row) in zip(offered, rows, strict=True)
            ],
        )  # fmt: skip
        await TaskEvent.write_first([id for _, id in offered], status, member.actor)
        record_each(
            company.id,
            ChangeType.TASK_CREATED,
            member.actor,
            [
                (typeid.encode(Task.prefix, id), contractor_id, id, {"status": status.value})
                for contractor_id, id in offered
            ],
        )
        for contractor in (contractors or await _locked(company, moved)).values():
            contractor.touch()
        if is_offered and import_id is None:
            await promise_notice(pair for pair in offered if contractors[pair[0]].joined_at)
    return [id for _, id in offered]


async def _locked(company: Company, ids: Collection[UUID]) -> dict[UUID, Contractor]:
    """Return contractors of a company by id, locked. Raises ContractorEnded."""
    found: dict[UUID, Contractor] = {}
    for part in in_lists(sorted(ids)):
        found |= await Contractor.lock(id__in=part, company_id=company.id)
    if any(contractor.is_ended for contractor in found.values()):
        raise ContractorEnded
    return found


async def _without_offer(ids: Collection[UUID]) -> set[UUID]:
    """Return who has no published task yet: for the others one more changes no stage."""
    found: set[UUID] = set()
    for part in in_lists(ids):
        published = Task.filter(contractor_id__in=part, status=TaskStatus.PUBLISHED)
        found |= {id for (id,) in await published.distinct().values_list("contractor_id")}
    return set(ids) - found


def payer_of_fee(company: Company, company_pays: bool | None) -> CardFeePayer:
    """Return who pays for a card withdrawal: as asked, or else as the company set."""
    if company_pays is None:
        return company.card_fee_paid_by
    return CardFeePayer.COMPANY if company_pays else CardFeePayer.CONTRACTOR


async def named_projects(company: Company, names: set[str]) -> dict[str, Project]:
    """Return the company's projects of these names; new ones are made, retired ones come back.

    Call it with "team" of the company held.
    """
    known = {
        project.name: project
        for part in in_lists(names)
        for project in await Project.filter(company=company, name__in=part)
    }
    for project in known.values():
        if project.retired_at:
            await project.set(retired_at=None)
    made = [Project(company_id=company.id, name=name) for name in sorted(names - known.keys())]
    await Project.bulk_create(made, batch_size=500)
    return known | {project.name: project for project in made}
