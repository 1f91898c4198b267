"""The people that a newcomer can be: who they are, how to become them, and what to try first."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from app.demo.office import ORIGIN
from models.account import Account
from models.company import Company, Role
from models.contractor import Contractor
from models.imports.imported import Import
from models.session import Session, SessionKind
from models.task import Task, TaskStatus

COMPANY, OTHER, WAITING = "Northlight Studio", "Harbor Games", "Quiet Pines"
PROBLEMATIC = "city-guides.xlsx"
"""The import that was checked and waits to be corrected."""


@dataclass(frozen=True)
class Player:
    """Somebody to be. `first` says what the document does; `role` and `company`: of employees."""

    name: str
    email: str
    part: str
    first: str
    document: Callable[[], Awaitable[str]]
    role: Role | None = None
    company: str | None = None

    async def sign_in(self) -> str:
        """Open a session and return its bearer token."""
        account = await Account.get(email_key=self.email)
        _, token = await Session.open(
            account, SessionKind.BEARER, ip=ORIGIN.ip, user_agent=ORIGIN.user_agent
        )
        return token


async def founded(name: str) -> Company:
    """Return the company of this name that the demo made: a newcomer may make another."""
    company = await Company.filter(name=name).order_by("id").first()
    assert company, name
    return company


LIVE = """subscription Live {
  companyChanges {
    ... on Change { seq type contractor { email status currentStage } task { title status } }
  }
}"""


async def _dashboard() -> str:
    return """query Dashboard {
  company {
    name
    onboarding { byStage { stage count } byStatus { status count } }
    contractors(first: 5, filter: {status: [ONBOARDING, ACTIVE]}, sort: {field: UPDATED}) {
      totalCount
      nodes {
        email firstName lastName country status currentStage waitingOn kycStatus
        registration { state missing }
        invitation { status delivery deliveryDetail }
      }
    }
  }
}"""


async def _invite() -> str:
    return """mutation Invite {
  inviteContractors(input: {
    addresses: ["amina.diallo@people.example, leo.brandt@people.example, zoe@@people.example"]
    feature: "Translator", locale: EN, message: "We liked your portfolio. Welcome!"
  }) {
    ... on InviteContractorsPayload {
      results { address outcome issue { message suggestion } contractor { status } }
    }
    ... on Problem { code message }
  }
}"""


async def _pay() -> str:
    tasks = (
        await Task.filter(company=await founded(COMPANY), status=TaskStatus.COMPLETED)
        .order_by("id")
        .limit(2)
    )
    ids = ", ".join(f'"{task.type_id}"' for task in tasks)
    return f"""mutation Pay {{
  markTasksPaid(input: {{taskIds: [{ids}]}}) {{
    ... on MarkTasksPaidPayload {{
      results {{
        outcome task {{ title status amount {{ amount currency }} contractor {{ email }} }}
      }}
    }}
    ... on Problem {{ code message }}
  }}
}}"""


async def _problems() -> str:
    imports = Import.filter(company=await founded(COMPANY), filename=PROBLEMATIC)
    checked = await imports.order_by("id").first()
    assert checked
    return f"""query Problems {{
  company {{
    imports(first: 5) {{ nodes {{ filename status counts {{ total committed valid invalid }} }} }}
    import(id: "{checked.type_id}") {{
      rows(first: 10, status: [INVALID, DUPLICATE]) {{
        nodes {{ number issues {{ code message value suggestion }} }}
      }}
    }}
  }}
}}"""


async def _register() -> str:
    return """mutation Register {
  registerContractor(input: {
    country: "US", line1: "2101 Guadalupe St", city: "Austin", subdivision: "Texas"
    postalCode: "78705"
  }) {
    ... on RegisterContractorPayload { registration { isComplete missing recommended } }
    ... on Problem { code message }
  }
}"""


async def _accept() -> str:
    task = await (
        Task.filter(contractor__email_key=ACTIVE.email, company=await founded(COMPANY))
        .filter(status__in=[TaskStatus.PUBLISHED, TaskStatus.ACCEPTED])
        .order_by("status", "id")
        .last()
    )
    if task is None:
        return "query Mine { viewer { tasks { nodes { id title status } } } }"
    return f"""mutation Accept {{
  acceptTask(input: {{taskId: "{task.type_id}"}}) {{
    ... on AcceptTaskPayload {{
      task {{ title description status deadline amount {{ amount currency }} company {{ name }} }}
    }}
    ... on Problem {{ code message }}
  }}
}}"""


async def _elsewhere() -> str:
    theirs = await Contractor.get(company=await founded(COMPANY), email_key=ACTIVE.email)
    return f"""query OurOwn {{
  company {{ name contractors(search: "alma") {{ nodes {{ id email status currentStage }} }} }}
  theirRow: node(id: "{theirs.type_id}") {{ id }}
}}"""


async def _activate() -> str:
    company = await founded(WAITING)
    return f"""mutation Activate {{
  activateCompany(input: {{companyId: "{company.type_id}"}}) {{
    ... on ActivateCompanyPayload {{ company {{ name status activatedAt }} }}
    ... on Problem {{ code message }}
  }}
}}"""


ONBOARDING = Player(
    "Omar Benali",
    "omar.benali@home.example",
    f"contractor of {COMPANY}, ONBOARDING until he does this",
    "completes the registration form, which makes him ACTIVE",
    _register,
)
ACTIVE = Player(
    "Alma Jensen",
    "alma.jensen@home.example",
    f"ACTIVE contractor of {COMPANY} and {OTHER}, with work on offer",
    "accepts a task",
    _accept,
)
STAFF = Player(
    "Sam Okoro",
    "sam@muster.example",
    "of the platform's staff",
    f"lets {WAITING} work after review: its three letters leave",
    _activate,
)
PLAYERS = (
    Player(
        "Nora Lindqvist",
        "nora@northlight.example",
        f"OWNER of {COMPANY}",
        "the dashboard: how many stand where, and who moved last",
        _dashboard,
        Role.OWNER,
        COMPANY,
    ),
    Player(
        "Mateo Rivas",
        "mateo@northlight.example",
        f"MANAGER at {COMPANY}",
        "invites three addresses in one string, one of them mistyped",
        _invite,
        Role.MANAGER,
        COMPANY,
    ),
    Player(
        "Aiko Tanaka",
        "aiko@northlight.example",
        f"ACCOUNTANT at {COMPANY}",
        "marks completed work as paid",
        _pay,
        Role.ACCOUNTANT,
        COMPANY,
    ),
    Player(
        "Oscar Bell",
        "oscar@northlight.example",
        f"OBSERVER at {COMPANY}",
        "lists the imports, and what is wrong with the rows of one",
        _problems,
        Role.OBSERVER,
        COMPANY,
    ),
    ONBOARDING,
    ACTIVE,
    STAFF,
    Player(
        "Helen Park",
        "helen@harbor.example",
        f"OWNER of another company, {OTHER}",
        f"sees her own row of Alma; {COMPANY}'s row is null to her",
        _elsewhere,
        Role.OWNER,
        OTHER,
    ),
)
