"""What each of the clients' documents costs: statements, those of the credentials apart."""

from contextlib import aclosing
from typing import Any

import pytest

from models import Account, Company, Contractor, Invitation, Job, Member, Recovery
from models.company import CompanyStatus
from models.invitation import InvitationStatus
from models.inviting import Terms, invite
from models.moving import ACCEPT
from models.own_changes import Teams
from models.own_upload import OwnUpload
from models.recovering import answer, recover
from models.typeid import encode
from schema.change import position
from schema.own_changes import place_of as own_place
from schema.support import place_of
from tests.asking import (
    DOCUMENTS,
    Api,
    By,
    counted,
    document,
    give_task,
    import_of,
    soon,
    upload_of,
)
from tests.conftest import PASSWORD as KNOWN
from tests.conftest import agreement_ids, make_account, token_of, with_policy
from tests.models.identity import handed_in, submitted, verified
from tests.models.talking import opened, posted

PASSWORD = "quiet lamps over Oslo"
BUDGETS = {
    # reads: the caller's memberships, then one for a page, each list and each count
    "dashboard": 6,  # contractors, managers, totalCount, by stage, by status
    "card": 6,  # contractor, managers; tasks, events, totalCount
    "facets": 2,  # counts, whatever is asked
    "whole-card": 14,  # row, tags, managers, visits; each page, each totalCount; events
    "views": 3,
    "tasks": 6,  # tasks, events, managers, totalCount, totals
    "members": 3,  # members, invitations
    "import-rows": 4,  # import, rows, totalCount
    "onboarding": 10,  # by stage; times, whose job is promised; page, totalCount, visits
    "my-teams": 3,  # teams, invitations to teams and to companies
    "leave": 24,
    "me": 8,  # profile, agreements, consents; teams; tasks, events, totalCount
    "factors": 1,  # devices; the codes left, where there is an app
    "staff": 2,  # companies, totalCount
    "my-exports": 1,
    "notices": 2,  # page, totalCount
    "mark-notices-read": 5,
    "staff-desk": 7,  # each page, each totalCount; the actors' addresses
    "find-account": 3,  # the look-up, its audit entry, the window
    "audit-log": 4,  # caller, entries, totalCount, members
    "sessions": 1,
    "agreements": 1,
    "preview": 1,
    # writes: may only fall
    "accept": 8,
    "accept-task": 19,
    "activate": 9,
    "confirm-totp": 2,
    "add-note": 14,
    "update-contractors": 27,
    "save-view": 9,
    "create-task": 35,
    "disable-account": 12,
    "import": 5,
    "import-contractors": 5,
    "invite": 24,
    "invite-member": 15,
    "publish": 24,  # with the notices, and which were noted before
    "register": 23,  # with the check of an identity that a new name reopens
    "set-preferences": 1,
    "export-my-data": 5,
    "erase-my-account": 64,
    "retry-job": 4,
    "ask-for-invitation": 14,
    "change-email": 5,
    "change-password": 12,
    "end-sessions": 2,
    "recover": 3,
    "reset-password": 15,
    "sign-in": 5,
    "sign-up": 7,
    "suppress-address": 4,
    "request-otp": 5,
    "request-phone-otp": 7,
    "confirm-phone": 3,
    "accept-agreements": 16,
    "publish-agreement": 9,
    "my-consents": 4,
    "consents-of": 4,
    "start-totp": 3,
    "step-up": 2,
    "verify": 1,
    "decide-kyc": 27,  # with the notice, and whether it was noted before
    "link-payment-method": 26,
    "start-kyc": 19,
    "my-identity": 5,  # check, documents; request; methods; the caller
    "identity-desk": 7,  # each page, each totalCount; documents
    "open-support-thread": 12,
    "post-support-message": 10,
    "answer-support-thread": 12,
    "my-support": 4,  # the cursor, threads, attachments of the latest messages, totalCount
    "support-desk": 7,  # the cursor; queue, totalCount; thread, messages, files; the note of it
    # subscriptions: the caller, the end of the log, the log; then one for each noun of an event
    "changes": 3,
    "contractor-changed": 5,  # the row, and whether what follows the cursor is kept
    "own-changes": 4,  # the teams, the person; changes, whether they are kept
    "support-live": 5,  # the end, the reader; messages, their windows, what is attached
}


async def _variables(name: str, ada: Member, bo: Contractor, di: Contractor, eve: Member) -> Any:
    agreements = [encode("agr", id) for id in await agreement_ids()]
    match name:
        case "card" | "whole-card":
            return {"id": di.type_id}
        case "add-note":
            return {"input": {"contractorId": bo.type_id, "body": "Fine"}}
        case "update-contractors":
            given = {"feature": "Art", "tags": {"add": ["new"]}, "managers": {"add": [ada.type_id]}}
            return {"input": {"contractors": [{"contractorId": bo.type_id, **given}]}}
        case "save-view":
            return {"input": {"name": "Ours", "isShared": True, "isDefault": True}}
        case "import-rows":
            return {"id": (await import_of(ada, "a@work.example", "b@work.example")).type_id}
        case "preview":
            return {"token": await token_of(bo)}
        case "recover":
            return {"input": {"email": "ada@acme.example"}}
        case "reset-password":
            await recover("ada@acme.example")
            recovery = await Recovery.get()
            await answer(recovery)
            return {"input": {"token": recovery.token, "password": PASSWORD}}
        case "ask-for-invitation":
            await Invitation.filter(contractor_id=bo.id).update(status=InvitationStatus.EXPIRED)
            return {"input": {"token": await token_of(bo)}}
        case "end-sessions":
            return {"input": {"allOthers": True}}
        case "change-password":
            return {"input": {"currentPassword": KNOWN, "newPassword": PASSWORD}}
        case "change-email":
            return {"input": {"email": "new@home.example"}}
        case "activate":
            await eve.company.set(status=CompanyStatus.SUSPENDED)
            return {"input": {"companyId": eve.company.type_id}}
        case "find-account":
            return {"email": "eve@globex.example"}
        case "disable-account":
            return {"input": {"accountId": eve.account.type_id, "reason": "stolen laptop"}}
        case "leave":
            return {"input": {"companyId": ada.company.type_id}}
        case "retry-job":
            [job, *_] = await Job.all()
            await job.fail("550 no such user", final=True)
            return {"input": {"jobId": job.type_id}}
        case "suppress-address":
            return {"input": {"address": "bo@work.example"}}
        case "sign-up":
            given = {"email": "new@work.example", "password": PASSWORD, "intent": "GET_PAID"}
            return {"input": {**given, "agreementIds": agreements}}
        case "sign-in":
            return {"input": {"email": "ada@acme.example", "password": KNOWN}}
        case "confirm-totp":
            return {"input": {"code": "123456"}}
        case "request-otp":
            return {"input": {}}
        case "step-up":
            given = {"challengeId": encode("otp", bo.id), "code": "123456"}
            return {"input": {**given, "password": KNOWN}}
        case "request-phone-otp":
            with_policy(can_text=True)
            return {"input": {"phone": "+49 1512 3456789"}}
        case "accept-agreements":
            return {"input": {"agreementIds": agreements}}
        case "publish-agreement":
            text = {"title": "Privacy", "body": "We keep little."}
            return {"input": {"kind": "PRIVACY_POLICY", "en": text, "ru": text}}
        case "consents-of":
            return {"accountId": encode("acc", di.account_id or di.id)}
        case "confirm-phone":
            return {"input": {"challengeId": encode("otp", bo.id), "code": "123456"}}
        case "verify":
            return {"input": {"challengeId": encode("otp", bo.id), "code": "123456"}}
        case "accept":
            token = await token_of(bo)
            return {"input": {"token": token, "password": PASSWORD, "agreementIds": agreements}}
        case "register":
            return {"input": {"firstName": "Dilara", "city": "Bonn"}}
        case "invite":
            return {"input": {"addresses": ["new@work.example"]}}
        case "invite-member":
            return {"input": {"email": "kit@acme.example", "role": "ADMIN", "name": "Kit"}}
        case "create-task":
            given = {
                "amount": "10",
                "currency": "USD",
                "serviceCode": "design",
                "project": "Launch",
            }
            return {"input": {**given, "email": "new@work.example", "description": "A logo"}}
        case "publish":
            return {"input": {"taskIds": [(await give_task(ada, di, publish=False)).type_id]}}
        case "accept-task":
            return {"input": {"taskId": (await give_task(ada, di)).type_id}}
        case "mark-notices-read":
            return {"input": {}}
        case "set-preferences":
            return {"input": {"locale": "RU", "existingAccountPolicy": "CONFIRM", "lettersOff": []}}
        case "erase-my-account":
            return {"input": {"email": "di@work.example"}}
        case "decide-kyc":
            assert di.account
            return {
                "input": {"kycId": (await submitted(di.account)).type_id, "decision": "APPROVE"}
            }
        case "link-payment-method":
            assert di.account
            await verified(di.account)
            return {"input": {"kind": "CARD", "currency": "EUR", "mask": "•••• 4242"}}
        case "open-support-thread":
            return {
                "input": {
                    "subject": "Papers",
                    "body": "Here",
                    "companyId": ada.company.type_id,
                    "uploadIds": [(await _upload(di)).type_id],
                }
            }
        case "post-support-message" | "answer-support-thread" | "my-support" | "support-desk":
            assert di.account
            thread = await opened(di.account, uploads=[(await _upload(di)).id])
            given = {"threadId": thread.type_id, "body": "There"}
            reads = {"my-support": {}, "support-desk": {"id": thread.type_id}}
            return reads.get(name, {"input": given})
        case "my-identity" | "identity-desk":
            assert di.account
            await submitted(di.account)
        case "import" | "import-contractors":
            return {"input": {"uploadId": (await upload_of(ada)).type_id, "dryRun": True}}
    return {}


async def _upload(di: Contractor) -> OwnUpload:
    assert di.account
    return await handed_in(di.account)


BY = {
    "set-preferences": "di", "export-my-data": "di", "erase-my-account": "di", "my-exports": "di",
    "my-teams": "di", "leave": "di",
    "me": "di", "register": "di", "accept-task": "di", "staff": "sam", "activate": "sam",
    "staff-desk": "sam", "find-account": "sam", "disable-account": "sam", "retry-job": "sam",
    "suppress-address": "sam", "publish-agreement": "sam", "consents-of": "sam",
    "accept-agreements": "di", "my-consents": "di",
    "decide-kyc": "sam", "identity-desk": "sam", "start-kyc": "di",
    "my-identity": "di", "link-payment-method": "di",
    "open-support-thread": "di", "post-support-message": "di", "my-support": "di",
    "answer-support-thread": "sam", "support-desk": "sam",
    "agreements": None, "preview": None, "sign-up": None, "sign-in": None, "verify": None,
    "accept": None, "recover": None, "reset-password": None, "ask-for-invitation": None,
}  # fmt: skip


def test_every_document_has_a_budget():
    assert {path.stem for path in DOCUMENTS.glob("*.graphql")} == set(BUDGETS)


FOLLOWED = {"changes", "contractor-changed", "own-changes", "support-live"}


@pytest.mark.parametrize("name", sorted(BUDGETS.keys() - FOLLOWED))
async def test_a_document_keeps_its_budget(
    api: Api, ada: Member, bo: Contractor, di: Contractor, eve: Member, sam: Account, name: str
):
    assert di.account
    for _ in range(3):
        await give_task(ada, di, (di.account, ACCEPT))
    cast: dict[str | None, By] = {"ada": ada, "di": di, "sam": sam, None: None}
    variables = await _variables(name, ada, bo, di, eve)

    answer = await api.ask(document(name), variables, by=cast[BY.get(name, "ada")])

    assert answer.errors == []
    assert "INVALID_INPUT" not in str(answer.data)
    assert len(answer.statements) <= BUDGETS[name], "\n".join(answer.statements)


async def test_a_page_costs_the_same_whatever_its_size(api: Api, ada: Member, di: Contractor):
    small = await api.ask(document("dashboard"), {"first": 200}, by=ada)
    await invite(ada, [f"p{n}@work.example" for n in range(150)], Terms())
    large = await api.ask(document("dashboard"), {"first": 200}, by=ada)

    assert len(large["company"]["contractors"]["nodes"]) == 151
    assert len(small.statements) == len(large.statements) == 6


async def test_inviting_500_takes_few_statements_more_than_inviting_one(api: Api, ada: Member):
    addresses = [f"p{n}@work.example" for n in range(500)]

    one = await api.ask(document("invite"), {"input": {"addresses": ["x@work.example"]}}, by=ada)
    many = await api.ask(document("invite"), {"input": {"addresses": addresses}}, by=ada)

    outcomes = {r["outcome"] for r in many["inviteContractors"]["results"]}
    assert outcomes == {"INVITED"}
    assert len(one.statements) <= BUDGETS["invite"]
    assert len(many.statements) <= 51, "\n".join(s[:90] for s in many.statements)


async def test_replaying_the_log_takes_a_statement_for_each_noun_of_an_event(
    api: Api, ada: Member, di: Contractor
):
    seq = (await Company.get(id=ada.company_id)).change_seq
    after = position(ada.company_id, 0)
    await api.session(ada)

    with counted() as statements:
        async with aclosing(api.follow(document("changes"), {"after": after}, by=ada)) as events:
            found = [await soon(anext(events)) for _ in range(seq)]

    nouns = sum(bool(f.data and f.data["companyChanges"]["contractor"]) for f in found)
    assert nouns > 5
    assert len(statements) == BUDGETS["changes"] + nouns


async def test_replaying_ones_own_teams_takes_a_statement_for_each_noun_of_an_event(
    api: Api, ada: Member, di: Contractor
):
    assert di.account
    after = own_place(di.account.id, Teams({ada.company_id: 0}))
    await api.session(di)

    with counted() as statements:
        async with aclosing(api.follow(document("own-changes"), {"after": after}, by=di)) as events:
            for _ in range(3):
                await soon(anext(events))

    assert len(statements) == BUDGETS["own-changes"] + 3, "\n".join(statements)


async def test_replaying_one_contractor_takes_a_statement_for_each_noun_of_an_event(
    api: Api, ada: Member, bo: Contractor, di: Contractor
):
    given = {"id": di.type_id, "after": position(ada.company_id, 0)}
    await api.session(ada)

    with counted() as statements:
        async with aclosing(api.follow(document("contractor-changed"), given, by=ada)) as events:
            for _ in range(3):
                await soon(anext(events))

    assert len(statements) == BUDGETS["contractor-changed"] + 3, "\n".join(statements)


async def test_replaying_support_takes_the_same_whatever_was_said(
    api: Api, di: Contractor, sam: Account
):
    assert di.account
    thread = await opened(di.account, uploads=[(await _upload(di)).id])
    for n in range(20):
        await posted(di.account, thread, str(n))
    await api.session(di)

    with counted() as statements:
        given = {"after": place_of(None)}
        async with aclosing(api.follow(document("support-live"), given, by=di)) as events:
            for _ in range(21):
                await soon(anext(events))

    assert len(statements) == BUDGETS["support-live"], "\n".join(statements)


async def test_the_log_itself_is_read_in_batches(api: Api, ada: Member, di: Contractor):
    seq = (await Company.get(id=ada.company_id)).change_seq
    plain = """subscription($after: Cursor) { companyChanges(after: $after) {
      ... on Change { id seq type data actor { kind id } } } }"""
    await api.session(ada)

    with counted() as statements:
        variables = {"after": position(ada.company_id, 0)}
        async with aclosing(api.follow(plain, variables, by=ada)) as events:
            for _ in range(seq):
                await soon(anext(events))

    assert len(statements) == BUDGETS["changes"]


async def test_another_persons_page_costs_the_same(api: Api, ada: Member, di: Contractor):
    stranger = await make_account("zoe@work.example")

    answer = await api.ask(document("me"), by=stranger)

    assert answer["viewer"]["registration"] is None
    assert len(answer.statements) <= BUDGETS["me"]
