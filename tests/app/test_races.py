"""L7: twenty callers at once over HTTP, on a real server; what happens, happens once."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from models import (
    Account,
    Change,
    Contractor,
    Import,
    Job,
    Member,
    OtpChallenge,
    Recovery,
    Session,
    Upload,
)
from models.change import ChangeType
from models.contractor import ContractorStatus
from models.recovering import answer, recover
from models.session import SessionKind
from tests.app.test_guessing import Served, serving
from tests.asking import document, upload_of
from tests.conftest import Clock, make_account, token_of
from tests.models.entering import accept, begin, challenge_of
from tests.models.hiring import begin as begin_as_member
from tests.models.hiring import invited
from tests.models.imports.sheets import check, sheet
from tests.resolvers.test_sign_in import agreements

CALLERS = 20
COMMIT = """mutation ($input: CommitImportInput!) { commitImport(input: $input) {
  __typename ... on Problem { code } } }"""


@pytest.fixture
async def served(database: str, tmp_path: Path) -> AsyncIterator[Served]:
    async with serving(tmp_path) as found:
        yield found


async def bearer(account: Account) -> dict[str, str]:
    _, token = await Session.open(account, SessionKind.BEARER, ip="", user_agent="")
    return {"Authorization": f"Bearer {token}"}


async def at_once(
    served: Served, query: str, *inputs: dict[str, Any], by: Account | None = None
) -> Counter[str]:
    """Send a mutation twenty times at once; count the answers by their code, "" where it worked."""
    headers = await bearer(by) if by else {}
    given = inputs if len(inputs) > 1 else inputs * CALLERS
    answers = await asyncio.gather(
        *(served.post({"query": query, "variables": {"input": each}}, **headers) for each in given)
    )
    assert not [each for each in answers if "errors" in each]
    return Counter(next(iter(each["data"].values())).get("code", "") for each in answers)


# one code


async def test_L7_of_twenty_who_enter_one_code_one_is_signed_in(served: Served):
    sent = await begin()
    code = (await challenge_of(sent)).current_code()

    found = await at_once(
        served, document("verify"), {"challengeId": sent.challenge_id, "code": code}
    )

    assert found == {"": 1, "CODE_EXPIRED": 19}
    assert (await Account.all().count(), await Session.all().count()) == (1, 1)


async def test_L7_of_twenty_who_accept_by_one_code_one_joins(served: Served, bo: Contractor):
    sent = await accept(bo)
    code = (await challenge_of(sent)).current_code()

    found = await at_once(
        served, document("verify"), {"challengeId": sent.challenge_id, "code": code}
    )

    assert found == {"": 1, "CODE_EXPIRED": 19}
    assert (await Contractor.get(id=bo.id)).status is ContractorStatus.ONBOARDING
    assert await Change.filter(type=ChangeType.CONTRACTOR_JOINED).count() == 1
    assert await Account.filter(email_key=bo.email_key).count() == 1


async def test_L7_of_twenty_who_become_a_member_by_one_code_one_does(served: Served, ada: Member):
    sent = await begin_as_member(await invited(ada))
    code = (await challenge_of(sent)).current_code()

    found = await at_once(
        served, document("verify"), {"challengeId": sent.challenge_id, "code": code}
    )

    assert found == {"": 1, "CODE_EXPIRED": 19}
    assert await Member.filter(company_id=ada.company_id).count() == 2


# one link


async def test_L7_of_twenty_who_use_one_recovery_link_one_sets_the_password(
    served: Served, ada: Member
):
    await recover("ada@acme.example")
    recovery = await Recovery.get()
    await answer(recovery)
    passwords = [f"quiet lamp {n} over Oslo" for n in range(CALLERS)]
    given = [{"token": recovery.token, "password": password} for password in passwords]

    found = await at_once(served, document("reset-password"), *given)

    account = await Account.get(id=ada.account_id)
    assert found == {"": 1, "RECOVERY_GONE": 19}
    assert [await account.has_password(password) for password in passwords].count(True) == 1


async def test_L7_twenty_acceptances_of_one_link_join_once(served: Served, bo: Contractor):
    account = await make_account("bo@work.example")
    given = {"token": await token_of(bo), "agreementIds": await agreements()}

    found = await at_once(served, document("accept"), given, by=account)

    assert set(found) <= {""}  # harmless to repeat
    assert await Change.filter(type=ChangeType.CONTRACTOR_JOINED).count() == 1
    assert await Contractor.filter(account=account).count() == 1


async def test_L7_of_twenty_who_begin_to_accept_one_link_one_letter_leaves(
    served: Served, bo: Contractor
):
    given = {"token": await token_of(bo), "password": "quiet lamps over Oslo"}

    found = await at_once(served, document("accept"), {**given, "agreementIds": await agreements()})

    assert found == {"": 1, "TOO_MANY_CODES": 19}
    assert await Job.filter(kind="send_otp").count() == 1


# one letter


async def test_L7_of_twenty_who_ask_for_another_letter_one_is_mailed(served: Served, clock: Clock):
    sent = await begin()
    clock.move(seconds=61)

    found = await at_once(served, document("request-otp"), {"challengeId": sent.challenge_id})

    assert found == {"": 1, "CODE_EXPIRED": 19}
    assert await Job.filter(kind="send_otp").count() == 2
    assert len([each for each in await OtpChallenge.all() if each.is_open]) == 1


async def test_L7_of_twenty_who_ask_for_recovery_one_letter_leaves(served: Served, ada: Member):
    found = await at_once(served, document("recover"), {"email": "ada@acme.example"})

    assert found[""] == 1
    assert await Job.filter(kind="send_recovery").count() == 1


async def test_L7_twenty_invitations_of_one_address_mail_one_letter(served: Served, ada: Member):
    given = {"addresses": ["new@work.example"]}

    await at_once(served, document("invite"), given, by=ada.account)

    assert await Contractor.filter(email_key="new@work.example").count() == 1
    assert await Job.filter(kind="send_invitation").count() == 1


# one file


async def test_L7_of_twenty_who_import_one_file_one_begins(served: Served, ada: Member):
    uploads: list[Upload] = [await upload_of(ada) for _ in range(CALLERS)]
    given = [{"uploadId": upload.type_id} for upload in uploads]

    found = await at_once(served, document("import"), *given, by=ada.account)

    assert found == {"": 1, "ALREADY_IMPORTED": 19}
    assert await Import.all().count() == 1


async def test_L7_twenty_commits_of_one_import_begin_it_once(served: Served, ada: Member):
    made = await check(ada, sheet("new@work.example"), mode=None)

    found = await at_once(served, COMMIT, {"importId": made.type_id}, by=ada.account)

    assert found == {"": 20}  # harmless to repeat
    assert await Job.filter(kind="commit_import").count() == 1
