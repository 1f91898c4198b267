"""Giving out the same work once more."""

from __future__ import annotations

from uuid import UUID

from models.assigning import write_tasks
from models.company import CardFeePayer, Member, Right
from models.contractor import Contractor
from models.imports.rows import TaskRow
from models.locks import hold
from models.moving import within
from models.problems import InvalidInput, Issue, NotFound
from models.task import Service, Task
from models.text.addresses import Address
from models.transaction import transaction


async def duplicate_task(
    member: Member, task_id: UUID | None, contractor_id: UUID | None = None
) -> Task:
    """Make a draft like a task, for the same contractor or another of the team.

    External id and deadline were that task's own and are left empty. Raises NotFound,
    ContractorEnded, InvalidInput for a service that was retired, NotPermitted.
    """
    member.require(Right.WORK)
    async with transaction():
        await hold("team", member.company_id)
        await member.company.refresh_from_db()
        task = (
            await Task.filter(id=task_id, **within(member, Right.WORK))
            .select_related("service", "project", "contractor")
            .first()
        )
        if task is None:
            raise NotFound("taskId")
        contractor: Contractor | None = task.contractor
        if contractor_id is not None:
            contractor = await member.team(Right.WORK).get_or_none(id=contractor_id)
        if contractor is None:
            raise NotFound("contractorId")
        services = await Service.usable_by(member.company)
        if task.service.code not in services:
            raise InvalidInput([Issue("SERVICE_RETIRED", ("taskId",), value=task.service.code)])
        row = TaskRow(
            contractor=Address(contractor.email, contractor.email_key),
            amount=task.amount_minor,
            currency=task.currency,
            company_pays_card_fee=task.card_fee_paid_by is CardFeePayer.COMPANY,
            service_id=task.service.code,
            title=task.title,
            description=task.description,
            service_period=task.service_period,
            contractor_name=None,
            user_service_name=task.internal_name,
            project=task.project.name if task.project else None,
            task_url=task.url,
            deadline=None,
            external_id=None,
            task_id=None,
        )
        [id] = await write_tasks(member, [(contractor.id, row)], publish=False, services=services)
        return await Task.get(id=id)
