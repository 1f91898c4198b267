"""A company's own services and projects: what is asked and answered."""

from __future__ import annotations

import strawberry
from strawberry import UNSET

from schema.arguments import COMPANY_ID
from schema.problems import IN_COMPANY, KEYED, result
from schema.task import Project, Service

_RETIRED = "True: no new task may name it; false: it is back."


@strawberry.input
class CreateServiceInput:
    """A kind of work of your own."""

    service_code: str = strawberry.field(
        description="What spreadsheets and inputs call it: 40 Latin letters, digits, dots, dashes. "
        "The platform's of the same code is hidden by it."
    )
    name_en: str = strawberry.field(description="In English.")
    name_ru: str | None = strawberry.field(
        default=None, description="In Russian; the English name if left out."
    )
    company_id: strawberry.ID | None = strawberry.field(default=None, description=COMPANY_ID)


@strawberry.type
class CreateServicePayload:
    """Tasks may name the service."""

    service: Service = strawberry.field(description="The service.")


@strawberry.input
class UpdateServiceInput:
    """What to change of a service of your own; what is left out stays. Its code never changes."""

    service_id: strawberry.ID = strawberry.field(description="Which service.")
    name_en: str | None = strawberry.field(default=UNSET, description="In English.")
    name_ru: str | None = strawberry.field(default=UNSET, description="In Russian.")
    retired: bool | None = strawberry.field(default=UNSET, description=_RETIRED)
    company_id: strawberry.ID | None = strawberry.field(default=None, description=COMPANY_ID)


@strawberry.type
class UpdateServicePayload:
    """The service is as you wanted it; tasks that name it show it so."""

    service: Service = strawberry.field(description="As it stands now.")


@strawberry.input
class CreateProjectInput:
    """Something to group tasks by."""

    name: str = strawberry.field(description="As you call it; 200 characters.")
    company_id: strawberry.ID | None = strawberry.field(default=None, description=COMPANY_ID)


@strawberry.type
class CreateProjectPayload:
    """Tasks may name the project."""

    project: Project = strawberry.field(description="The project.")


@strawberry.input
class UpdateProjectInput:
    """What to change of a project; what is left out stays."""

    project_id: strawberry.ID = strawberry.field(description="Which project.")
    name: str | None = strawberry.field(default=UNSET, description="As you call it.")
    retired: bool | None = strawberry.field(
        default=UNSET,
        description="True: it is not offered any more, until a task names it; false: it is back.",
    )
    company_id: strawberry.ID | None = strawberry.field(default=None, description=COMPANY_ID)


@strawberry.type
class UpdateProjectPayload:
    """The project is as you wanted it; its tasks are still in it."""

    project: Project = strawberry.field(description="As it stands now.")


CreateServiceResult = result("CreateService", CreateServicePayload, *IN_COMPANY, *KEYED)
UpdateServiceResult = result("UpdateService", UpdateServicePayload, *IN_COMPANY)
CreateProjectResult = result("CreateProject", CreateProjectPayload, *IN_COMPANY, *KEYED)
UpdateProjectResult = result("UpdateProject", UpdateProjectPayload, *IN_COMPANY)
