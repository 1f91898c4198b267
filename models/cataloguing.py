"""A company's own catalogue: the services and projects that its tasks may name."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from models.base import now
from models.change import ChangeType, record
from models.company import Member, Right
from models.locks import hold
from models.problems import InvalidInput, Issue, NotFound
from models.task import Project, Service
from models.text.lines import read_line
from models.transaction import transaction

CODE, NAME = 40, 200
"""The most characters of a service's code and of a name."""

_CODE = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?")
N = TypeVar("N", Service, Project)


async def create_service(
    member: Member, *, code: str, name_en: str, name_ru: str | None = None
) -> Service:
    """Add a kind of work of the company's own; it hides the platform's of the same code.

    Raises NotPermitted, InvalidInput with all that is wrong at once.
    """
    member.require(Right.SETTINGS)
    read = {
        "code": _code(code),
        "name_en": read_line(name_en, NAME, required=True),
        "name_ru": read_line(name_en if name_ru is None else name_ru, NAME, required=True),
    }
    values = _sound(read)
    async with transaction():
        await hold("team", member.company_id)
        codes = await Service.filter(company_id=member.company_id).values_list("code", flat=True)
        if values["code"].casefold() in {str(known).casefold() for known in codes}:
            raise InvalidInput([Issue("CODE_TAKEN", ("serviceCode",), value=values["code"])])
        service = Service(company_id=member.company_id, **values)
        await service.save()
        _tell(member, service, "services")
    return service


async def update_service(
    member: Member, service_id: UUID | None, given: Mapping[str, Any]
) -> Service:
    """Rename, retire or bring back a service of the company's own; tasks that name it stay.

    Raises NotPermitted, NotFound (the platform's services too), InvalidInput.
    """
    member.require(Right.SETTINGS)
    names = {name: given[name] for name in ("name_en", "name_ru") if name in given}
    values = _sound({name: read_line(v, NAME, required=True) for name, v in names.items()})
    async with transaction():
        await hold("team", member.company_id)
        service = await _own(Service, member, service_id, "serviceId")
        await _change(member, service, {**values, **_retired(service, given)}, "services")
    return service


async def create_project(member: Member, name: str) -> Project:
    """Add a project. Raises NotPermitted, InvalidInput."""
    member.require(Right.WORK)
    values = _sound({"name": read_line(name, NAME, required=True)})
    async with transaction():
        await hold("team", member.company_id)
        await _refuse_taken(member, values["name"])
        project = await Project.create(company_id=member.company_id, name=values["name"])
        _tell(member, project, "projects")
    return project


async def update_project(
    member: Member, project_id: UUID | None, given: Mapping[str, Any]
) -> Project:
    """Rename, retire or bring back a project; its tasks stay in it.

    Raises NotPermitted, NotFound, InvalidInput.
    """
    member.require(Right.SETTINGS)
    names = {"name": given["name"]} if "name" in given else {}
    values = _sound({name: read_line(v, NAME, required=True) for name, v in names.items()})
    async with transaction():
        await hold("team", member.company_id)
        project = await _own(Project, member, project_id, "projectId")
        if values and values["name"] != project.name:
            await _refuse_taken(member, values["name"])
        await _change(member, project, {**values, **_retired(project, given)}, "projects")
    return project


def _code(text: str) -> str | Issue:
    code = read_line(text, CODE, required=True)
    if isinstance(code, Issue) or _CODE.fullmatch(code):
        return code
    return Issue("SERVICE_CODE_FORMAT", value=code)


def _sound(read: Mapping[str, str | Issue]) -> dict[str, str]:
    """Return what was read. Raises InvalidInput with every issue, under the inputs' names."""
    issues = [value.at(_IN_INPUT.get(name, name)) for name, value in read.items()
              if isinstance(value, Issue)]  # fmt: skip
    if issues:
        raise InvalidInput(issues)
    return {name: value for name, value in read.items() if isinstance(value, str)}


_IN_INPUT = {"code": "serviceCode", "name_en": "nameEn", "name_ru": "nameRu"}


def _retired(noun: Service | Project, given: Mapping[str, Any]) -> dict[str, Any]:
    """Return what an edit makes of `retired_at`; repeating it keeps the first moment."""
    if given.get("retired") is None or given["retired"] is (noun.retired_at is not None):
        return {}
    return {"retired_at": now() if given["retired"] else None}


async def _own(noun: type[N], member: Member, id: UUID | None, path: str) -> N:
    found = await noun.get_or_none(id=id, company_id=member.company_id) if id else None
    if found is None:
        raise NotFound(path)
    return found


async def _refuse_taken(member: Member, name: str) -> None:
    if await Project.exists(company_id=member.company_id, name=name):
        raise InvalidInput([Issue("NAME_TAKEN", ("name",), value=name)])


async def _change(
    member: Member, noun: Service | Project, values: Mapping[str, Any], what: str
) -> None:
    changed = {column: v for column, v in values.items() if getattr(noun, column) != v}
    if changed:
        await noun.set(**changed)
        _tell(member, noun, what)


def _tell(member: Member, noun: Service | Project, what: str) -> None:
    record(
        member.company_id,
        ChangeType.COMPANY_CHANGED,
        noun,
        member.actor,
        status=member.company.status.value,
        columns=[what],
    )
