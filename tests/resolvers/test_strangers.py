"""Who may do what: every root field, asked by everybody; a new one fails until it is in the table."""
# ruff: noqa: E501 - a table reads better unbroken

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from app.execution import StreamFailed
from app.graphql import schema
from models import (
    Account,
    Company,
    Contractor,
    DashboardView,
    Import,
    Job,
    KycCheck,
    Member,
    Note,
    PaymentMethod,
    Profile,
    Project,
    Service,
    SupportThread,
    Task,
    TaxStatusRequest,
    Upload,
)
from models.base import new_id
from models.cataloguing import create_project, create_service
from models.company import Role
from models.dashboard_view import save_view
from models.moving import ACCEPT, COMPLETE, SUBMIT
from models.note import add_note
from models.own_changes import Teams
from models.profile import (
    KycStatus,
    PaymentMethodKind,
    PaymentMethodStatus,
    ProfileOrigin,
    TaxStatus,
)
from models.rights import RIGHTS, Right
from models.support.writing import Named, Post, open_thread
from models.typeid import encode
from schema.change import position
from schema.own_changes import place_of as own_place
from schema.support import place_of
from tests.asking import Api, By, give_task, import_of, soon, upload_of
from tests.conftest import agreement_ids, make_account, member_of, token_of

PASSWORD = "quiet lamps over Oslo"


@dataclass
class World:
    """Acme with a member of each role, its contractors, tasks, an import; `by` asks."""

    by: By
    ada: Member
    bo: Contractor
    di: Contractor
    tasks: dict[str, Task]
    checked: Import
    max: Member
    upload: Upload
    token: str
    agreements: list[str]
    stranger: Account
    dead: Job
    kyc: KycCheck
    request: TaxStatusRequest
    method: PaymentMethod
    thread: SupportThread
    service: Service
    project: Project
    note: Note
    view: DashboardView

    @property
    def acme(self) -> Company:
        return self.ada.company


@pytest.fixture
async def world(ada: Member, max: Member, bo: Contractor, di: Contractor) -> World:
    account = di.account
    assert account
    tasks = {
        "draft": await give_task(ada, di, publish=False),
        "waste": await give_task(ada, di, publish=False),
        "rough": await give_task(ada, di, publish=False, description="A logo"),
        "spare": await give_task(ada, di, publish=False),
        "offered": await give_task(ada, di),
        "unwanted": await give_task(ada, di),
        "accepted": await give_task(ada, di, (account, ACCEPT)),
        "submitted": await give_task(ada, di, (account, ACCEPT), (account, SUBMIT)),
        "botched": await give_task(ada, di, (account, ACCEPT), (account, SUBMIT)),
        "completed": await give_task(ada, di, (account, ACCEPT), (ada, COMPLETE)),
    }
    checked = await import_of(ada, "fay@work.example")
    agreements = [encode("agr", id) for id in await agreement_ids()]
    [dead, *_] = await Job.all().order_by("id")
    await dead.fail("550 no such user", final=True)
    return World(
        None, ada, bo, di, tasks, checked, max, await upload_of(ada), await token_of(bo),
        agreements, await make_account("zoe@work.example"), dead, *await _identities(account),
        await open_thread(account, "Papers", Post("Here"), Named(ada.company_id)),
        await create_service(ada, code="juggling", name_en="Juggling"),
        await create_project(ada, "Launch"),
        await add_note(ada, bo.id, "x"), await save_view(ada, None, {"name": "Own"}, is_shared=True),
    )  # fmt: skip


async def _identities(verified: Account) -> tuple[KycCheck, TaxStatusRequest, PaymentMethod]:
    """Somebody who waits for staff; and the contractor, who was verified long ago."""
    profile = await Profile.get(account_id=verified.id)
    await KycCheck.create(profile=profile, status=KycStatus.APPROVED)
    fay = await Profile.create(
        account=await make_account("fay@work.example"), origin=ProfileOrigin.SELF
    )
    return (
        await KycCheck.create(profile=fay, status=KycStatus.PENDING_REVIEW),
        await TaxStatusRequest.create(profile=fay, wanted=TaxStatus.SELF_EMPLOYED),
        await PaymentMethod.create(
            profile=fay, kind=PaymentMethodKind.CARD, mask="•••• 4242", currency="EUR",
            status=PaymentMethodStatus.NEEDS_CONFIRMATION,
        ),
    )  # fmt: skip


# What is asked. `companyId` is added for whoever names the company.
Variables = Callable[[World], dict[str, Any]]
_TASK = "task { id }"
_RESULTS = "results { outcome }"
MUTATIONS: dict[str, tuple[Variables, str, bool]] = {
    # field: (input, what is selected of the payload, whether a company can be named)
    "signUp": (
        lambda w: {
            "intent": "GET_PAID", "email": "new@work.example", "password": PASSWORD,
            "agreementIds": w.agreements,
        },
        "", False,
    ),
    "signIn": (lambda w: {"email": "ada@acme.example", "password": "not the password"}, "", False),
    "verifyOtp": (lambda w: {"challengeId": encode("otp", w.bo.id), "code": "000000"}, "token", False),
    "requestOtp": (lambda w: {"challengeId": encode("otp", w.bo.id)}, "", False),
    "stepUp": (
        lambda w: {"challengeId": encode("otp", w.bo.id), "code": "000000", "password": "guessed"},
        "provenUntil", False,
    ),
    "startTotp": (lambda w: {}, "secret", False),
    "confirmTotp": (lambda w: {"code": "no code"}, "recoveryCodes", False),
    "renewRecoveryCodes": (lambda w: {}, "recoveryCodes", False),
    "disableTotp": (lambda w: {}, "disabled", False),
    "removeTrustedDevices": (lambda w: {"deviceIds": [encode("dev", w.bo.id)]}, "trustedDevices { id }", False),
    "acceptInvitation": (
        lambda w: {"token": w.token, "password": PASSWORD, "agreementIds": w.agreements},
        "company { id }", False,
    ),
    "declineInvitation": (lambda w: {"token": "guessed"}, "declined", False),
    "reportInvitation": (lambda w: {"token": "guessed"}, "reported", False),
    "recover": (lambda w: {"email": f"{new_id()}@work.example"}, "accepted", False),
    "resetPassword": (lambda w: {"token": "guessed", "password": PASSWORD}, "reset", False),
    "askForInvitation": (lambda w: {"token": "guessed"}, "asked", False),
    "endSessions": (lambda w: {"ids": [encode("ses", w.bo.id)]}, "ended", False),
    "changePassword": (lambda w: {"currentPassword": "not it", "newPassword": PASSWORD}, "changed", False),
    "changeEmail": (lambda w: {"challengeId": encode("otp", w.bo.id), "code": "000000"}, "account { id }", False),
    "requestPhoneOtp": (lambda w: {"phone": "+49 1512 3456789"}, "", False),
    "confirmPhone": (lambda w: {"challengeId": encode("otp", w.bo.id), "code": "000000"}, "account { id }", False),
    "acceptAgreements": (lambda w: {"agreementIds": w.agreements}, "consentsDue { kind }", False),
    "publishAgreement": (
        lambda w: {
            "kind": "PRIVACY_POLICY", "en": {"title": "Privacy", "body": "We keep little."},
            "ru": {"title": "Конфиденциальность", "body": "Мы храним мало."},
        },
        "agreement { version }", False,
    ),
    "claimStaffLink": (lambda w: {"token": "guessed", "password": PASSWORD}, "", False),
    "registerContractor": (lambda w: {"firstName": "Zoe"}, "registration { isComplete }", False),
    "inviteContractors": (lambda w: {"addresses": ["new@work.example"]}, _RESULTS, True),
    "resendInvitations": (lambda w: {"contractorIds": [w.bo.type_id]}, _RESULTS, True),
    "remindContractors": (lambda w: {"contractorIds": [w.bo.type_id]}, _RESULTS, True),
    "copyInvitationLink": (lambda w: {"contractorId": w.bo.type_id}, "contractor { id }", True),
    "correctInvitation": (
        lambda w: {"contractorId": w.bo.type_id, "email": "bob@work.example"}, "contractor { id }", True,
    ),
    "revokeInvitations": (lambda w: {"contractorIds": [w.bo.type_id]}, _RESULTS, True),
    "excludeContractors": (lambda w: {"contractorIds": [w.bo.type_id]}, _RESULTS, True),
    "createTask": (
        lambda w: {
            "contractorId": w.di.type_id, "amount": "10", "currency": "USD", "serviceCode": "design",
            "title": "A poster", "description": "A poster",
        },
        _TASK, True,
    ),
    "publishTasks": (lambda w: {"taskIds": [w.tasks["draft"].type_id]}, _RESULTS, True),
    "cancelTasks": (lambda w: {"taskIds": [w.tasks["waste"].type_id]}, _RESULTS, True),
    "completeTasks": (lambda w: {"taskIds": [w.tasks["submitted"].type_id]}, _RESULTS, True),
    "markTasksPaid": (lambda w: {"taskIds": [w.tasks["completed"].type_id]}, _RESULTS, True),
    "updateTask": (lambda w: {"taskId": w.tasks["rough"].type_id, "title": "Larger"}, _TASK, True),
    "duplicateTask": (lambda w: {"taskId": w.tasks["rough"].type_id}, _TASK, True),
    "deleteTasks": (lambda w: {"taskIds": [w.tasks["spare"].type_id]}, _RESULTS, True),
    "createService": (lambda w: {"serviceCode": "mime", "nameEn": "Mime"}, "service { code }", True),
    "updateService": (lambda w: {"serviceId": w.service.type_id, "retired": True}, "service { code }", True),
    "createProject": (lambda w: {"name": "Landing"}, "project { name }", True),
    "updateProject": (lambda w: {"projectId": w.project.type_id, "retired": True}, "project { name }", True),
    "returnTask": (lambda w: {"taskId": w.tasks["botched"].type_id, "reason": "Larger"}, _TASK, True),
    "markNoticesRead": (lambda w: {"ids": [encode("ntc", w.bo.id)]}, "unread", False),
    "leaveCompany": (lambda w: {"companyId": w.acme.type_id}, "team { id }", False),
    "acceptTask": (lambda w: {"taskId": w.tasks["offered"].type_id}, _TASK, False),
    "declineTask": (lambda w: {"taskId": w.tasks["unwanted"].type_id}, _TASK, False),
    "submitTask": (lambda w: {"taskId": w.tasks["accepted"].type_id, "result": "Here"}, _TASK, False),
    "importTasks": (lambda w: {"uploadId": w.upload.type_id}, "import { id }", True),
    "importContractors": (lambda w: {"uploadId": w.upload.type_id}, "import { id }", True),
    "commitImport": (lambda w: {"importId": w.checked.type_id}, "import { id }", True),
    "cancelImport": (lambda w: {"importId": w.checked.type_id}, "import { id }", True),
    "updateCompany": (lambda w: {"invitationTtlDays": 10}, "company { id }", True),
    "addNote": (lambda w: {"contractorId": w.bo.type_id, "body": "x"}, "note { body }", True),
    "editNote": (lambda w: {"noteId": w.note.type_id, "pinned": True}, "note { pinned }", True),
    "deleteNote": (lambda w: {"noteId": w.note.type_id}, "noteId", True),
    "updateContractors": (
        lambda w: {"contractors": [{"contractorId": w.bo.type_id, "feature": w.max.name}]}, _RESULTS, True,
    ),
    "saveDashboardView": (lambda w: {"name": "Ours", "isShared": True}, "view { name }", True),
    "deleteDashboardView": (lambda w: {"viewId": w.view.type_id}, "viewId", True),
    "exportContractors": (lambda w: {"format": "CSV", "filter": {}}, "totalCount", True),
    "inviteMember": (
        lambda w: {"email": "kit@acme.example", "role": "OBSERVER", "name": "Kit"}, "outcome", True,
    ),
    "updateMember": (
        lambda w: {"memberId": w.max.type_id, "role": "ACCOUNTANT"}, "member { role }", True,
    ),
    "transferOwnership": (lambda w: {"memberId": w.max.type_id}, "member { role }", True),
    "removeMember": (lambda w: {"memberId": w.max.type_id}, "member { status }", True),
    "closeCompany": (lambda w: {}, "company { id }", True),
    "suspendCompany": (lambda w: {"companyId": w.acme.type_id}, "company { status }", False),
    "activateCompany": (lambda w: {"companyId": w.acme.type_id}, "company { status }", False),
    "disableAccount": (lambda w: {"accountId": w.stranger.type_id, "reason": "stolen"}, "account { status }", False),
    "enableAccount": (lambda w: {"accountId": w.stranger.type_id, "reason": "found"}, "account { status }", False),
    "suppressAddress": (lambda w: {"address": "spam@trap.example"}, "suppressed { reason }", False),
    "unsuppressAddress": (lambda w: {"address": "spam@trap.example"}, "address", False),
    "retryJob": (lambda w: {"jobId": w.dead.type_id}, "jobId", False),
    "registerCompany": (lambda w: {"company": {"name": "Initech", "country": "US"}}, "company { name }", False),
    "setPreferences": (lambda w: {"timezone": "Europe/Berlin"}, "account { timezone }", False),
    "exportMyData": (lambda w: {}, "dataExport { state url }", False),
    "eraseMyAccount": (lambda w: {"email": "another@work.example"}, "erased", False),
    "startKyc": (lambda w: {}, "kyc { status }", False),
    "submitKyc": (lambda w: {"documents": []}, "kyc { status }", False),
    "requestTaxStatusChange": (
        lambda w: {"wanted": "SELF_EMPLOYED", "registrationNumber": "77"}, "request { state }", False,
    ),
    "linkPaymentMethod": (
        lambda w: {"kind": "CARD", "currency": "EUR", "mask": "•••• 4242"}, "paymentMethod { id mask }", False,
    ),
    "removePaymentMethod": (lambda w: {"paymentMethodId": w.method.type_id}, "removed", False),
    "decideKyc": (lambda w: {"kycId": w.kyc.type_id, "decision": "APPROVE"}, "kyc { status }", False),
    "decideTaxStatus": (lambda w: {"requestId": w.request.type_id, "approve": True}, "request { state }", False),
    "confirmPaymentMethod": (
        lambda w: {"paymentMethodId": w.method.type_id, "decision": "CONFIRM"}, "paymentMethod { status }", False,
    ),
    "openSupportThread": (lambda w: {"subject": "Papers", "body": "Here"}, "thread { subject }", False),
    "postSupportMessage": (
        lambda w: {"threadId": w.thread.type_id, "body": "There"}, "supportMessage { body }", False,
    ),
    "readSupportThread": (lambda w: {"threadId": w.thread.type_id}, "thread { unreadCount }", False),
    "closeSupportThread": (lambda w: {"threadId": w.thread.type_id}, "thread { state }", False),
    "answerSupportThread": (
        lambda w: {"threadId": w.thread.type_id, "body": "Seen"}, "thread { state }", False,
    ),
    "signOut": (lambda w: {}, "signedOut", False),
}  # fmt: skip
QUERIES: dict[str, tuple[str, Variables]] = {
    "agreements": ("{ agreements { id } }", lambda w: {}),
    "invitation": (
        "query($token: String!) { invitation(token: $token) { state } }",
        lambda w: {"token": w.token},
    ),
    "viewer": ("{ viewer { account { id } } }", lambda w: {}),
    "company": ("query($companyId: ID) { company(id: $companyId) { id } }", lambda w: {}),
    "services": (
        "query($companyId: ID) { services(companyId: $companyId) { code } }",
        lambda w: {},
    ),
    "node": ("query($id: ID!) { node(id: $id) { id } }", lambda w: {"id": w.bo.type_id}),
    "nodes": (
        "query($ids: [ID!]!) { nodes(ids: $ids) { id } }",
        lambda w: {
            "ids": [w.bo.type_id, w.tasks["draft"].type_id, w.checked.type_id, w.ada.type_id]
        },
    ),
    "regions": ("{ regions { code } }", lambda w: {}),
    "schemaVersion": ("{ schemaVersion }", lambda w: {}),
    "staff": ("{ staff { companies { totalCount } } }", lambda w: {}),
}
SUBSCRIPTIONS: dict[str, tuple[str, Variables]] = {
    "companyChanges": (
        "subscription($companyId: ID, $after: Cursor) { companyChanges(companyId: $companyId, after: $after)"
        " { __typename } }",
        lambda w: {"after": position(w.acme.id, 0)},
    ),
    "contractorChanged": (
        "subscription($companyId: ID, $id: ID!, $after: Cursor) {"
        " contractorChanged(companyId: $companyId, id: $id, after: $after) { __typename } }",
        lambda w: {"id": w.bo.type_id, "after": position(w.acme.id, 0)},
    ),
    "viewerChanges": (
        "subscription($after: Cursor) { viewerChanges(after: $after) { __typename } }",
        lambda w: {"after": own_place(w.di.account_id, Teams({}))},
    ),
    "supportMessages": (
        "subscription($id: ID, $after: Cursor) { supportMessages(threadId: $id, after: $after)"
        " { __typename } }",
        lambda w: {"id": w.thread.type_id, "after": place_of(None)},
    ),
    "importProgress": (
        "subscription($companyId: ID, $id: ID!) { importProgress(companyId: $companyId, id: $id)"
        " { status } }",
        lambda w: {"id": w.checked.type_id},
    ),
}

# What is answered. `…` is the payload's name where nothing more is said of it.
ASKED_BY = (
    "nobody", "eve of Acme", "eve", "owner", "admin", "manager", "accountant", "observer", "contractor", "staff",
)  # fmt: skip
ANYBODY = "data data data data data data data data data data"
SIGNED_IN = "NotSignedIn … … … … … … … … …"
TEAM = "UNAUTHENTICATED null null data data data data data null null"
WORK = "NotSignedIn NotFound NotFound … … … NotPermitted NotPermitted NotPermitted NotPermitted"
MOVE = "NotSignedIn NotFound …NOT_FOUND …MOVED …MOVED …MOVED NotPermitted NotPermitted NotPermitted NotPermitted"
FOLLOW = (
    "NotSignedIn NotFound …NOT_FOUND …UNDER_WAY …UNDER_WAY …UNDER_WAY NotPermitted NotPermitted"
    " NotPermitted NotPermitted"
)
OWN_TASK = "NotSignedIn NotFound NotFound NotFound NotFound NotFound NotFound NotFound … NotFound"
BY_STAFF = (
    "NotSignedIn NotPermitted NotPermitted NotPermitted NotPermitted NotPermitted NotPermitted NotPermitted"
    " NotPermitted …"
)
SETTINGS = f"NotSignedIn NotFound … … … {' '.join(['NotPermitted'] * 5)}"
ON_MEMBER = f"NotSignedIn NotFound NotFound … … {' '.join(['NotPermitted'] * 5)}"
REFUSED = ("NotPermitted", "FORBIDDEN")
GONE = " ".join(["InvitationGone"] * 10)
EXPECTED = {
    "agreements": ANYBODY,
    "invitation": ANYBODY,
    "viewer": "null data data data data data data data data data",
    "company": "UNAUTHENTICATED null data data data data data data FORBIDDEN FORBIDDEN",
    "services": "data NOT_FOUND data data data data data data data data",
    "regions": ANYBODY,
    "schemaVersion": ANYBODY,
    "node": TEAM,
    "nodes": TEAM,
    "staff": "UNAUTHENTICATED FORBIDDEN FORBIDDEN FORBIDDEN FORBIDDEN FORBIDDEN FORBIDDEN FORBIDDEN FORBIDDEN data",
    "companyChanges": "UNAUTHENTICATED NOT_FOUND INVALID_INPUT data data data data data FORBIDDEN FORBIDDEN",
    "contractorChanged": "UNAUTHENTICATED NOT_FOUND INVALID_INPUT data data data data data FORBIDDEN FORBIDDEN",
    "viewerChanges": "UNAUTHENTICATED " + "INVALID_INPUT " * 7 + "data INVALID_INPUT",
    "supportMessages": "UNAUTHENTICATED " + "NOT_FOUND " * 7 + "data NOT_FOUND",
    "openSupportThread": SIGNED_IN,
    "postSupportMessage": OWN_TASK,
    "readSupportThread": OWN_TASK,
    "closeSupportThread": OWN_TASK,
    "answerSupportThread": BY_STAFF,
    "importProgress": "UNAUTHENTICATED NOT_FOUND NOT_FOUND data data data data data FORBIDDEN FORBIDDEN",
    "startKyc": "NotSignedIn " + " ".join(["DetailsMissing"] * 7) + " KycNotOpen DetailsMissing",
    "submitKyc": " ".join(["NotSignedIn", *["KycNotOpen"] * 9]),
    "requestTaxStatusChange": "NotSignedIn "
    + " ".join(["KycRequired"] * 7)
    + " UnfinishedTasks KycRequired",
    "linkPaymentMethod": "NotSignedIn " + " ".join(["KycRequired"] * 7) + " … KycRequired",
    "removePaymentMethod": " ".join(["NotSignedIn", *["NotFound"] * 9]),
    "decideKyc": BY_STAFF,
    "decideTaxStatus": BY_STAFF,
    "confirmPaymentMethod": BY_STAFF,
    "signUp": " ".join(["OtpSent"] * 10),
    "signIn": " ".join(["WrongCredentials"] * 10),
    "verifyOtp": " ".join(["CodeExpired"] * 10),
    "requestOtp": " ".join(["CodeExpired"] * 10),
    "stepUp": " ".join(["NotSignedIn", *["CodeExpired"] * 9]),
    "startTotp": SIGNED_IN,
    "confirmTotp": " ".join(["NotSignedIn", *["WrongCode"] * 9]),
    "renewRecoveryCodes": " ".join(["NotSignedIn", *["SecondFactorRequired"] * 9]),
    "disableTotp": SIGNED_IN,
    "removeTrustedDevices": " ".join(["NotSignedIn", *["NotFound"] * 9]),
    "acceptInvitation": " ".join(["OtpSent", *["WrongAccount"] * 9]),
    "declineInvitation": GONE,
    "reportInvitation": GONE,
    "recover": " ".join(["…"] * 10),
    "resetPassword": " ".join(["RecoveryGone"] * 10),
    "askForInvitation": GONE,
    "endSessions": " ".join(["NotSignedIn", *["NotFound"] * 9]),
    "changePassword": " ".join(["NotSignedIn", *["WrongCredentials"] * 9]),
    "changeEmail": " ".join(["NotSignedIn", *["CodeExpired"] * 9]),
    "requestPhoneOtp": " ".join(["NotSignedIn", *["TextsUnavailable"] * 9]),
    "confirmPhone": " ".join(["NotSignedIn", *["CodeExpired"] * 9]),
    "acceptAgreements": SIGNED_IN,
    "publishAgreement": BY_STAFF,
    "claimStaffLink": GONE,
    "registerContractor": SIGNED_IN,
    "inviteContractors": "NotSignedIn NotFound …INVITED …INVITED …INVITED …INVITED NotPermitted NotPermitted"
    " NotPermitted NotPermitted",
    "resendInvitations": FOLLOW,
    "remindContractors": FOLLOW,
    "copyInvitationLink": WORK,
    "correctInvitation": WORK,
    "revokeInvitations": "NotSignedIn NotFound …NOT_FOUND …REVOKED …REVOKED …NOT_FOUND NotPermitted"
    " NotPermitted NotPermitted NotPermitted",
    "excludeContractors": "NotSignedIn NotFound …NOT_FOUND …EXCLUDED …EXCLUDED …NOT_FOUND NotPermitted"
    " NotPermitted NotPermitted NotPermitted",
    "createTask": WORK,
    "publishTasks": MOVE,
    "cancelTasks": MOVE,
    "completeTasks": MOVE,
    "markTasksPaid": "NotSignedIn NotFound …NOT_FOUND …MOVED …MOVED NotPermitted …MOVED NotPermitted NotPermitted"
    " NotPermitted",
    "returnTask": WORK,
    "updateTask": WORK,
    "duplicateTask": WORK,
    "deleteTasks": MOVE.replace("MOVED", "DELETED"),
    "createService": SETTINGS,
    "updateService": ON_MEMBER,
    "createProject": f"NotSignedIn NotFound … … … … {' '.join(['NotPermitted'] * 4)}",
    "updateProject": ON_MEMBER,
    "acceptTask": OWN_TASK,
    "declineTask": OWN_TASK,
    "submitTask": OWN_TASK,
    "importTasks": WORK,
    "importContractors": WORK,
    "commitImport": WORK,
    "cancelImport": WORK.replace("…", "NotCancellable"),  # it was committed before
    "updateCompany": SETTINGS,
    "addNote": WORK,
    "editNote": WORK,
    "deleteNote": "NotSignedIn NotFound NotFound … … NotPermitted NotPermitted NotPermitted NotPermitted NotPermitted",
    "updateContractors": "NotSignedIn NotFound …NOT_FOUND …UPDATED …UPDATED …UPDATED NotPermitted NotPermitted"
    " NotPermitted NotPermitted",
    "saveDashboardView": WORK.replace("NotFound NotFound", "NotFound …"),
    "exportContractors": "NotSignedIn NotFound … … … … … … NotPermitted NotPermitted",
    "deleteDashboardView": "NotSignedIn NotFound NotFound … … NotPermitted NotPermitted NotPermitted NotPermitted"
    " NotPermitted",
    "inviteMember": SETTINGS,
    "updateMember": ON_MEMBER,
    "transferOwnership": f"NotSignedIn NotFound NotFound … {' '.join(['NotPermitted'] * 6)}",
    "removeMember": ON_MEMBER,
    "closeCompany": f"NotSignedIn NotFound … … {' '.join(['NotPermitted'] * 6)}",
    "suspendCompany": BY_STAFF,
    "activateCompany": BY_STAFF,
    "disableAccount": BY_STAFF,
    "enableAccount": BY_STAFF,
    "suppressAddress": BY_STAFF,
    "unsuppressAddress": BY_STAFF,
    "retryJob": BY_STAFF,
    "registerCompany": SIGNED_IN,
    "setPreferences": SIGNED_IN,
    "exportMyData": SIGNED_IN,
    "eraseMyAccount": "NotSignedIn InvalidInput InvalidInput InvalidInput InvalidInput InvalidInput InvalidInput"
    " InvalidInput InvalidInput NotPermitted",
    "leaveCompany": OWN_TASK,
    "markNoticesRead": " ".join(["NotSignedIn", *["NotFound"] * 9]),
    "signOut": SIGNED_IN,
}


# Which right of models/rights.py decides; READ and FOLLOW are every role's.
DECIDES = {
    "inviteContractors": Right.INVITE,
    "addNote": Right.INVITE,
    "editNote": Right.INVITE,
    "deleteNote": Right.SETTINGS,  # another's; one's own is INVITE's
    "deleteDashboardView": Right.SETTINGS,  # one that another shares
    "updateContractors": Right.INVITE,
    "saveDashboardView": Right.INVITE,  # a shared one; own ones are everybody's
    "resendInvitations": Right.INVITE,
    "remindContractors": Right.INVITE,
    "copyInvitationLink": Right.INVITE,
    "correctInvitation": Right.INVITE,
    "revokeInvitations": Right.EXCLUDE,
    "excludeContractors": Right.EXCLUDE,
    "createTask": Right.WORK,
    "publishTasks": Right.WORK,
    "cancelTasks": Right.WORK,
    "completeTasks": Right.WORK,
    "returnTask": Right.WORK,
    "updateTask": Right.WORK,
    "duplicateTask": Right.WORK,
    "deleteTasks": Right.WORK,
    "createProject": Right.WORK,
    "createService": Right.SETTINGS,
    "updateService": Right.SETTINGS,
    "updateProject": Right.SETTINGS,
    "importTasks": Right.WORK,
    "importContractors": Right.INVITE,
    "commitImport": Right.WORK,
    "cancelImport": Right.WORK,
    "markTasksPaid": Right.PAY,
    "updateCompany": Right.SETTINGS,
    "inviteMember": Right.SETTINGS,
    "updateMember": Right.SETTINGS,
    "removeMember": Right.SETTINGS,
    "transferOwnership": Right.OWNERSHIP,
    "closeCompany": Right.OWNERSHIP,
    "company": Right.READ,
    "exportContractors": Right.READ,
    "companyChanges": Right.FOLLOW,
    "contractorChanged": Right.FOLLOW,
    "importProgress": Right.FOLLOW,
}
COMPANY_SCOPED = {
    *(field for field, (_, _, can_be_named) in MUTATIONS.items() if can_be_named),
    "company",
    "companyChanges",
    "contractorChanged",
    "importProgress",
}


def test_what_each_role_is_answered_is_what_the_matrix_of_rights_says():
    first = ASKED_BY.index("owner")

    for field, right in DECIDES.items():
        answers = EXPECTED[field].split()[first : first + len(Role)]
        refused = {role for role, answer in zip(Role, answers, strict=True) if answer in REFUSED}
        assert refused == {role for role in Role if right not in RIGHTS[role]}, field
    assert set(DECIDES) == COMPANY_SCOPED


def test_every_root_field_is_in_the_table():
    roots = {"Query": QUERIES, "Mutation": MUTATIONS, "Subscription": SUBSCRIPTIONS}

    for name, asked in roots.items():
        assert set(schema._schema.get_type(name).fields) == set(asked)  # type: ignore[union-attr]
    assert set(EXPECTED) == {field for asked in roots.values() for field in asked}


@pytest.mark.parametrize("asked_by", ASKED_BY)
async def test_everybody_gets_what_the_table_says(
    api: Api, world: World, eve: Member, sam: Account, asked_by: str
):
    world.by = await _caller(world, eve, sam, asked_by)
    if isinstance(world.by, Member) and world.by.company_id == world.acme.id:
        world.upload = await upload_of(world.by)
    named = {"companyId": world.acme.type_id} if asked_by == "eve of Acme" else {}

    answers = {field: await _outcome(api, world, field, named) for field in EXPECTED}

    place = ASKED_BY.index(asked_by)
    assert answers == {field: line.split()[place] for field, line in EXPECTED.items()}


async def test_T1_an_id_of_another_company_answers_as_one_that_never_was(
    api: Api, world: World, eve: Member
):
    foreign, missing = {}, {}

    for field, (variables, selected, _) in MUTATIONS.items():
        given = variables(world)
        if (invented := _invented(given, world)) != given:
            for ids, answers in ((given, foreign), (invented, missing)):
                answer = await api.ask(_mutation(field, selected), {"input": ids}, by=eve)
                answers[field] = (answer.data, answer.errors)

    assert foreign == missing
    assert len(foreign) > 10


async def _caller(world: World, eve: Member, sam: Account, asked_by: str) -> By:
    match asked_by:
        case "nobody":
            return None
        case "eve" | "eve of Acme":
            return eve
        case "owner":
            return world.ada
        case "contractor":
            return world.di
        case "staff":
            return sam
    account = await make_account(f"{asked_by}@acme.example")
    member = await Member.create(
        account=account, company=world.acme, role=Role[asked_by.upper()], name=asked_by
    )
    return await member_of(member)


async def _outcome(api: Api, world: World, field: str, named: dict[str, str]) -> str:
    if field in SUBSCRIPTIONS:
        document, variables = SUBSCRIPTIONS[field]
        events = api.follow(document, {**variables(world), **named}, by=world.by)
        try:
            first = await soon(anext(events))
        except StreamFailed as failure:
            return str(failure.errors[0]["extensions"]["code"])
        await events.aclose()
        return "data" if first.data else "null"
    if field in QUERIES:
        document, variables = QUERIES[field]
        answer = await api.ask(document, {**variables(world), **named}, by=world.by)
        if answer.codes:
            assert answer.data is None or answer.data[field] is None
            return answer.codes[0]
        return "null" if answer[field] in (None, [None] * 4) else "data"
    variables, selected, can_be_named = MUTATIONS[field]
    given = {**variables(world), **(named if can_be_named else {})}
    answer = await api.ask(_mutation(field, selected), {"input": given}, by=world.by)
    found = answer[field]
    if field == "transferOwnership":  # as it was, for what is asked after it
        await Member.filter(id=world.max.id).update(role=Role.MANAGER)
        await Member.filter(id=world.ada.id).update(role=Role.OWNER)
    payload = f"{field[0].upper()}{field[1:]}Payload"
    outcome = found["results"][0]["outcome"] if "results" in found else ""
    return f"{found['__typename']}".replace(payload, "…") + outcome


def _mutation(field: str, selected: str) -> str:
    takes = schema._schema.mutation_type.fields[field].args.get("input")  # type: ignore[union-attr]
    payload = f"... on {field[0].upper()}{field[1:]}Payload {{ {selected} }}" if selected else ""
    fields = f"{{ __typename ... on Problem {{ code message path }} {payload} }}"
    if takes is None:
        return f"mutation {{ {field} {fields} }}"
    return f"mutation($input: {takes.type}) {{ {field}(input: $input) {fields} }}"


def _invented(given: Any, world: World) -> Any:
    """The same input with ids that never were; agreements are everybody's."""
    if isinstance(given, dict):
        return {name: _invented(value, world) for name, value in given.items()}
    if isinstance(given, list):
        return [_invented(value, world) for value in given]
    if (
        isinstance(given, str)
        and given not in world.agreements
        and re.fullmatch("[a-z]{3}_[0-9a-z]{26}", given)
    ):
        return encode(given[:3], new_id())
    return given
