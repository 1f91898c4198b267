"""Anything by its id, as far as the caller may see it."""

from typing import Any

import pytest
from graphql import GraphQLInterfaceType

from app.graphql import schema
from models import (
    Account,
    Agreement,
    AuditEntry,
    Change,
    Consent,
    Contractor,
    DataExport,
    Invitation,
    Job,
    Member,
    Notice,
    PaymentMethod,
    Service,
    Session,
    SupportAttachment,
    SupportMessage,
    Tag,
    TaskEvent,
    TaxStatusRequest,
    TrustedDevice,
)
from models.base import new_id, now
from models.moving import ACCEPT, CANCEL
from models.note import add_note
from models.profile import PaymentMethodKind, TaxStatus
from models.session import SessionKind
from models.suppression import SuppressionReason, suppress
from models.typeid import encode
from models.updating import Edit, Wish, update_contractors
from resolvers.nodes import REACHES
from tests.asking import Api, By, give_task, import_of
from tests.conftest import make_account, member_of
from tests.models.identity import handed_in, submitted
from tests.models.talking import named, opened

NODES = """query($ids: [ID!]!) { nodes(ids: $ids) { __typename id
  ... on Contractor { email managers { name } }
  ... on ViewerTeam { company { name } stages { key } }
  ... on Task { title internalName contractor { email } }
  ... on ViewerTask { title company { name } }
  ... on Import { rows { totalCount } }
} }"""
NODE = "query($id: ID!) { node(id: $id) { __typename id ... on Import { rows { totalCount } } } }"


async def window(api: Api, by: By, id: str) -> str | None:
    answer = await api.ask("query($id: ID!) { node(id: $id) { __typename id } }", {"id": id}, by=by)
    found: dict[str, Any] | None = answer["node"]
    assert found is None or found["id"] == id
    return found and str(found["__typename"])


async def _tag(member: Member, contractor: Contractor) -> Tag:
    await update_contractors(member, [Wish(contractor.id, tags=Edit(["x"]))])
    return await Tag.get()


@pytest.fixture
async def ids(ada: Member, bo: Contractor, di: Contractor) -> dict[str, str]:
    """One of everything that Acme, and Di of its team, have."""
    assert di.account
    task = await give_task(ada, di, (di.account, ACCEPT), project="Launch")
    made = await import_of(ada, "a@work.example")
    own = await Service.create(code="own", name_en="Own", name_ru="Своё", company=ada.company)
    profile = await di.account.profile
    dead = await Job.all().first()
    assert dead
    await dead.fail("no", final=True)
    check = await submitted(di.account)
    one = {
        "kyc": check,
        "document": await check.documents.all().first(),
        "tax request": await TaxStatusRequest.create(
            profile=profile, wanted=TaxStatus.SELF_EMPLOYED
        ),
        "payment method": await PaymentMethod.create(
            profile=profile, kind=PaymentMethodKind.CARD, mask="•••• 4242", currency="EUR"
        ),
        "company": ada.company,
        "member": ada,
        "contractor": di,
        "invitation": await Invitation.get(contractor_id=di.id),
        "note": await add_note(ada, di.id, "x"),
        "tag": await _tag(ada, di),
        "task": task,
        "task event": await TaskEvent.filter(task_id=task.id).first(),
        "project": await task.project,
        "import": made,
        "import row": await made.rows.all().first(),
        "change": await Change.filter(company_id=ada.company_id).first(),
        "own service": own,
        "service": await Service.get(code="design"),
        "agreement": (await Agreement.current())[0],
        "consent": await Consent.filter(account=di.account).first(),
        "account": di.account,
        "profile": profile,
        "data export": await DataExport.create(account=di.account, expires_at=now()),
        "audit entry": await AuditEntry.filter(company_id=ada.company_id).first(),
        "dead job": dead,
        "suppressed address": await suppress("x@work.example", SuppressionReason.STAFF),
        "session": (await Session.open(di.account, SessionKind.BEARER, ip="", user_agent=""))[0],
        "support thread": (
            thread := await opened(
                di.account, company=named(ada.company), uploads=[(await handed_in(di.account)).id]
            )
        ),
        "support message": await SupportMessage.filter(thread_id=thread.id).first(),
        "support attachment": await SupportAttachment.all().first(),
        "notice": await Notice.filter(account=di.account).first(),
        "trusted device": (await TrustedDevice.trust(di.account, ip="", user_agent=""))[0],
    }
    return {name: thing.type_id for name, thing in one.items() if thing is not None}


SEEN = {
    # by: ada of Acme, di of its team, eve of Globex, sam of staff
    "company": ("Company", "CompanyCard", None, "ReviewedCompany"),
    "member": ("Member", None, None, None),
    "contractor": ("Contractor", "ViewerTeam", None, None),
    "invitation": ("Invitation", None, None, None),
    "note": ("Note", None, None, None),
    "tag": ("Tag", None, None, None),
    "task": ("Task", "ViewerTask", None, None),
    "task event": ("TaskEvent", "TaskEvent", None, None),
    "project": ("Project", None, None, None),
    "import": ("Import", None, None, None),
    "import row": ("ImportRow", None, None, None),
    "change": ("Change", None, None, None),
    "own service": ("Service", None, None, None),
    "service": ("Service",) * 4,
    "agreement": ("Agreement",) * 4,
    "consent": (None, "Consent", None, None),
    "account": (None, "Account", None, None),
    "profile": (None, "Profile", None, None),
    "data export": (None, "DataExport", None, None),
    "support thread": (None, "SupportThread", None, "ReviewedSupportThread"),
    "support message": (None, "SupportMessage", None, None),
    "support attachment": (None, "SupportAttachment", None, None),
    "audit entry": ("AuditEntry", None, None, "StaffAuditEntry"),
    "dead job": (None, None, None, "DeadJob"),
    "suppressed address": (None, None, None, "SuppressedAddress"),
    "session": (None, "Session", None, None),
    "notice": (None, "Notice", None, None),
    "trusted device": (None, "TrustedDevice", None, None),
    "kyc": (None, "KycCheck", None, "ReviewedKyc"),
    "document": (None, "KycDocument", None, "ReviewedDocument"),
    "tax request": (None, "TaxStatusRequest", None, "ReviewedTaxStatusRequest"),
    "payment method": (None, "PaymentMethod", None, "ReviewedPaymentMethod"),
}


async def test_T2_everybody_finds_what_is_theirs_and_nothing_else(
    api: Api, ada: Member, di: Contractor, eve: Member, sam: Account, ids: dict[str, str]
):
    found = {
        name: tuple([await window(api, by, id) for by in (ada, di, eve, sam)])
        for name, id in ids.items()
    }

    assert found == SEEN


def test_every_type_with_an_id_can_be_found():
    node = schema._schema.get_type("Node")
    assert isinstance(node, GraphQLInterfaceType)

    windows = {found.name for found in schema._schema.get_possible_types(node)}
    assert windows == {"Company", *(reach.window for reach in REACHES)}
    assert windows == {name for names in SEEN.values() for name in names if name}


async def test_many_come_in_the_order_asked_with_nulls_between(
    api: Api, ada: Member, bo: Contractor, di: Contractor
):
    task = await give_task(ada, di, user_service_name="Secret")
    asked = [di.type_id, "garbage", task.type_id, bo.type_id, encode("ctr", new_id()), di.type_id]

    answer = await api.ask(NODES, {"ids": asked}, by=ada)

    found = answer["nodes"]
    assert [node and node["id"] for node in found] == [
        di.type_id, None, task.type_id, bo.type_id, None, di.type_id,
    ]  # fmt: skip
    assert found[0]["managers"] == [{"name": "ada"}]
    assert found[2]["internalName"] == "Secret"
    assert found[2]["contractor"] == {"email": "di@work.example"}
    assert len(answer.statements) == 5  # caller, rows, managers, teams of hers, tasks


async def test_a_hundred_ids_of_one_noun_take_no_more_statements_than_one(
    api: Api, ada: Member, bo: Contractor
):
    one = await api.ask(NODES, {"ids": [bo.type_id]}, by=ada)
    many = await api.ask(NODES, {"ids": [bo.type_id] * 100}, by=ada)

    assert len(one.statements) == len(many.statements)


async def test_an_employee_who_is_on_the_team_sees_what_employees_see(
    api: Api, ada: Member, di: Contractor
):
    member = await Member.create(account=di.account, company=ada.company, role="OBSERVER", name="D")
    task = await give_task(ada, di)

    assert await window(api, await member_of(member), di.type_id) == "Contractor"
    assert await window(api, await member_of(member), task.type_id) == "Task"


async def test_a_former_employee_finds_nothing(api: Api, ada: Member, max: Member, bo: Contractor):
    await max.set(status="REMOVED")

    assert await window(api, max, bo.type_id) is None
    assert await window(api, max, ada.company.type_id) is None


async def test_drafts_are_hidden_from_their_contractor_even_when_cancelled(
    api: Api, ada: Member, di: Contractor
):
    draft = await give_task(ada, di, publish=False)
    waste = await give_task(ada, di, (ada, CANCEL), publish=False)
    events = await TaskEvent.filter(task_id__in=[draft.id, waste.id])
    offered = await give_task(ada, di, (ada, CANCEL))

    for hidden in (draft, waste, *events):
        assert await window(api, di, hidden.type_id) is None
    assert await window(api, di, offered.type_id) == "ViewerTask"


async def test_nobody_finds_anything(api: Api, ids: dict[str, str]):
    answer = await api.ask(NODES, {"ids": list(ids.values())})

    assert (answer.data, answer.codes) == (None, ["UNAUTHENTICATED"])


async def test_rows_are_read_of_one_import_not_of_several(api: Api, ada: Member):
    made = await import_of(ada, "a@work.example")

    assert (await api.ask(NODE, {"id": made.type_id}, by=ada))["node"]["rows"] == {"totalCount": 1}
    refused = await api.ask(NODES, {"ids": [made.type_id]}, by=ada)
    assert refused.codes == ["INVALID_INPUT"]


async def test_a_stranger_without_any_company_finds_only_what_is_public(
    api: Api, ids: dict[str, str]
):
    stranger = await make_account("zoe@work.example")

    found = {name for name, id in ids.items() if await window(api, stranger, id)}

    assert found == {"service", "agreement"}
