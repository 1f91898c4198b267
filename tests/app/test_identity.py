"""Documents from the person's machine to a member of staff's eyes, and the letters that follow."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from models import Account, AuditEntry, KycDocument, Member, Profile, SearchWord
from models.audit import AuditAction
from models.erasing import erase_address
from models.inviting import Terms, invite
from models.joining import claim
from models.kyc.checking import start_kyc
from models.kyc.deciding import KycDecision, decide_kyc
from models.own_upload import OwnUpload
from models.profile import TaxStatus
from models.tax_status import Business, decide_tax_status, request_tax_status
from tests.app.running import Running, running
from tests.asking import document
from tests.conftest import Clock, with_policy
from tests.models.identity import named, submitted, verified

PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR the picture of a passport"
SUBMIT = """mutation($input: SubmitKycInput!) { submitKyc(input: $input) { __typename
  ... on SubmitKycPayload { kyc { status documents { kind mediaType size } } }
  ... on InvalidInput { issues { code path } } } }"""


@pytest.fixture
async def service(database: str, tmp_path: Path) -> AsyncIterator[Running]:
    async with running(tmp_path) as found:
        yield found


async def upload(service: Running, account: Account | None, content: bytes = PNG, **query: str):
    headers = await service.token(account) if account else {}
    given = {"purpose": "KYC", **query}
    return await service.client.post("/uploads", params=given, content=content, headers=headers)


async def queue(service: Running, sam: Account) -> list[dict[str, Any]]:
    answer = await service.ask(document("identity-desk"), sam)
    return list(answer["data"]["staff"]["kycQueue"]["nodes"])


async def test_a_document_goes_from_the_person_to_staff_and_each_look_is_audited(
    service: Running, dilara: Account, sam: Account, tmp_path: Path
):
    await service.ask(document("start-kyc"), dilara)
    sent = await upload(service, dilara)
    given = {"documents": [{"uploadId": sent.json()["id"], "kind": "PASSPORT"}]}
    handed_in = await service.ask(SUBMIT, dilara, input=given)
    [waiting] = await queue(service, sam)
    [shown] = waiting["documents"]
    assert await AuditEntry.filter(action=AuditAction.KYC_DOCUMENT_VIEWED).count() == 0

    file = await service.client.get(shown["url"])

    kept = {"kind": "PASSPORT", "mediaType": "image/png", "size": len(PNG)}
    assert handed_in["data"]["submitKyc"]["kyc"] == {
        "status": "PENDING_REVIEW",
        "documents": [kept],
    }
    assert (file.content, file.headers["content-type"]) == (PNG, "image/png")
    assert file.headers["content-disposition"].startswith("attachment")
    assert file.headers["x-content-type-options"] == "nosniff"
    entry = await AuditEntry.get(action=AuditAction.KYC_DOCUMENT_VIEWED)
    assert (entry.account_id, entry.subject_id) == (sam.id, shown["id"])
    stored = [path.read_bytes() for path in (tmp_path / "files").rglob("*") if path.is_file()]
    assert len(stored) == 1
    assert b"passport" not in stored[0]


async def test_a_link_dies_with_its_time_and_with_the_role_of_whom_it_is_for(
    service: Running, dilara: Account, sam: Account, clock: Clock
):
    await service.ask(document("start-kyc"), dilara)
    sent = await upload(service, dilara)
    given = {"documents": [{"uploadId": sent.json()["id"], "kind": "PASSPORT"}]}
    await service.ask(SUBMIT, dilara, input=given)
    [waiting] = await queue(service, sam)
    url = waiting["documents"][0]["url"]

    await sam.set(is_staff=False)
    revoked = await service.client.get(url)
    await sam.set(is_staff=True)
    clock.move(minutes=6)
    old = await service.client.get(url)

    assert (revoked.status_code, old.status_code) == (404, 404)
    assert await AuditEntry.filter(action=AuditAction.KYC_DOCUMENT_VIEWED).count() == 0


@pytest.mark.parametrize(
    ("content", "status", "code"),
    [
        (b"PK\x03\x04 named passport.png all the same", 400, "NOT_A_DOCUMENT"),
        (b"<html><script>alert(1)</script></html>", 400, "NOT_A_DOCUMENT"),
        (b"%PDF-", 400, "NOT_A_DOCUMENT"),
        (b"", 400, "NOT_A_DOCUMENT"),
        (PNG + b"x" * 1000, 413, "TOO_LARGE"),
    ],
)
async def test_what_is_no_document_or_too_large_is_refused_and_not_kept(
    service: Running, dilara: Account, tmp_path: Path, content: bytes, status: int, code: str
):
    with_policy(kyc_document_bytes=1000)
    await start_kyc(dilara)

    answer = await upload(service, dilara, content)

    assert (answer.status_code, answer.json()["errors"][0]["extensions"]["code"]) == (status, code)
    assert await OwnUpload.all().count() == 0
    assert not [path for path in (tmp_path / "files").rglob("*") if path.is_file()]


async def test_only_who_is_asked_for_documents_may_hand_them_in(service: Running, dilara: Account):
    nobody = await upload(service, None)
    too_early = await upload(service, dilara)
    unknown = await upload(service, dilara, purpose="FUN")
    await start_kyc(dilara)
    statuses = [(await upload(service, dilara)).status_code for _ in range(31)]

    assert [a.status_code for a in (nobody, too_early, unknown)] == [401, 409, 400]
    assert statuses == [201] * 30 + [429]


async def test_T3_a_company_reads_status_and_public_reason_and_nothing_else(
    service: Running, ada: Member, eve: Member, dilara: Account, sam: Account
):
    await invite(eve, ["di@work.example"], Terms())
    await claim(dilara)
    check = await submitted(dilara)
    await decide_kyc(
        sam, check.id, KycDecision.REJECT_RETRY,
        public_reason="Too dark.", private_reason="Qwertzuiop",
    )  # fmt: skip
    await verified(dilara)
    await named(dilara)
    await request_tax_status(dilara, TaxStatus.SELF_EMPLOYED, Business("Yggdrasil 77"))
    [handed_in] = await KycDocument.all()
    asked = """{ company {
      contractors { nodes { id kycStatus kycReason taxStatus paymentMethod { kind status } } }
    } }"""

    seen = [str(await service.ask(asked, member.account)) for member in (ada, eve)]
    seen += [
        str(await service.ask("query($id: ID!) { node(id: $id) { __typename id } }", by, id=id))
        for by in (ada.account, eve.account)
        for id in (check.type_id, handed_in.type_id)
    ]

    assert "errors" not in seen[0]
    for secret in ("Qwertzuiop", "Yggdrasil", "4242", handed_in.sha256, check.type_id):
        assert secret not in "".join(seen), secret
    words = await SearchWord.all().values_list("word", flat=True)
    assert not {"qwertzuiop", "yggdrasil", "4242"} & set(words)


async def test_letters_say_what_was_decided(service: Running, dilara: Account, sam: Account):
    async def told(what: str) -> str:
        """Return the last letter, once the jobs of this kind are done."""
        await service.drain(lambda job: what in job.kind)
        _, letter = service.mailer.sent[-1]
        return " ".join(str(letter.get_body(("plain",)).get_content()).split())

    check = await submitted(dilara)
    await decide_kyc(sam, check.id, KycDecision.REJECT_RETRY, public_reason="Too dark.")
    assert "Too dark." in await told("notices")

    await verified(dilara)
    request = await request_tax_status(dilara, TaxStatus.SELF_EMPLOYED, Business("77"))
    await decide_tax_status(sam, request.id, approve=True)
    decided = await told("notices")
    assert "self-employed" in decided
    assert "Too dark." not in decided

    await named(dilara)
    assert "where your money goes" in await told("account_changed")


async def test_L3_an_erased_persons_documents_leave_the_disk(
    service: Running, dilara: Account, tmp_path: Path
):
    await service.ask(document("start-kyc"), dilara)
    sent = await upload(service, dilara)
    given = {"documents": [{"uploadId": sent.json()["id"], "kind": "PASSPORT"}]}
    await service.ask(SUBMIT, dilara, input=given)

    await erase_address("di@work.example")
    await service.drain(lambda job: job.kind.startswith("delete_"))

    assert await KycDocument.all().count() == 0
    assert not [path for path in (tmp_path / "files").rglob("*") if path.is_file()]


async def test_L3_the_export_holds_what_the_person_handed_in_and_no_private_reason(
    service: Running, dilara: Account, sam: Account
):
    from models.own_data import own_data

    check = await submitted(dilara)
    await decide_kyc(
        sam, check.id, KycDecision.APPROVE, public_reason="Fine.", private_reason="Qwertzuiop"
    )
    await request_tax_status(dilara, TaxStatus.SELF_EMPLOYED, Business("Yggdrasil 77"))

    data = await own_data(dilara)

    assert data["profile"]["identity_documents"][0]["kind"] == "PASSPORT"
    assert "Yggdrasil 77" in str(data)
    assert "Qwertzuiop" not in str(data)
    assert (await Profile.get(account_id=dilara.id)).tax_status is TaxStatus.INDIVIDUAL
