"""What becomes of a company some while after it was closed: it forgets the people it knew."""

from __future__ import annotations

from models.audit import AuditAction, AuditActor, Doer, audit
from models.base import Cabinet, Record, now
from models.change import Change
from models.company import Company, Member, MemberStatus
from models.contractor import Contractor, ContractorManager
from models.contractor_export import ContractorExport
from models.dashboard_view import DashboardView
from models.erasing import blank
from models.former_address import FormerAddress
from models.imports.imported import Import, ImportRow
from models.invitation import LetterBlock
from models.locks import hold
from models.member_invitation import MemberInvitation
from models.stage_figures import StageFigures
from models.stage_visit import StageVisit
from models.tag import Tag
from models.text.erased import PREFIX, erased_name
from models.transaction import transaction
from models.upload import Upload

BATCH = 100  # rows of one transaction

GOES: tuple[type[Record], ...] = (
    Change,
    LetterBlock,
    MemberInvitation,
    FormerAddress,
    StageVisit,
    StageFigures,
    Tag,
    DashboardView,
    ContractorExport,
)
"""Nouns of a company that are deleted; found by `company_id`."""


async def erase_company(company: Company, files: Cabinet) -> None:
    """Take people out of everything that a closed company kept, in small transactions.

    Its name, its tasks and their amounts stay: they are the books of those whom it paid, who still
    see on whose team they were. A pass that was killed is begun again; `erased_at` comes last.
    """
    for kind, key in ((Import, "file_key"), (Upload, "key")):
        for row in await kind.filter(company_id=company.id):
            await files.delete(getattr(row, key))
    for imported in await Import.filter(company_id=company.id):
        await ImportRow.filter(workbook_id=imported.id).delete()
    await Import.filter(company_id=company.id).delete()
    await Upload.filter(company_id=company.id).delete()
    while await _blank_some(company):
        pass
    async with transaction():
        await hold("changes", company.id)
        for model in GOES:
            await model.filter(company_id=company.id).delete()
        await ContractorManager.filter(contractor__company_id=company.id).delete()
        members = await Member.filter(company_id=company.id).order_by("id")
        for number, member in enumerate(members, 1):
            await member.set(name=erased_name(number), status=MemberStatus.REMOVED)
        await company.set(erased_at=now())
        await audit(
            AuditAction.COMPANY_ERASED, company, Doer(AuditActor.OPERATOR), company_id=company.id
        )


async def _blank_some(company: Company) -> int:
    async with transaction():
        await hold("team", company.id)
        ids = (
            await Contractor.filter(company_id=company.id)
            .exclude(email_key__startswith=PREFIX)
            .order_by("id")
            .limit(BATCH)
            .values_list("id", flat=True)
        )
        rows = await Contractor.lock(id__in=list(ids))
        await blank(list(rows.values()))
    return len(rows)
