"""Verifying who somebody is: attempts, documents, decisions, and what begins anew."""

import asyncio
from datetime import UTC, date, datetime, timedelta

import pytest

from models import (
    Account,
    AuditEntry,
    Change,
    Contractor,
    Job,
    KycCheck,
    KycDocument,
    Member,
    Notice,
    Profile,
)
from models.base import now
from models.change import ChangeType
from models.erasing import erase_address
from models.inviting import Terms, invite
from models.joining import claim
from models.kyc.checking import DetailsMissing, Given, KycNotOpen, start_kyc, submit_kyc
from models.kyc.deciding import KycDecision, decide_kyc, expire_kyc
from models.kyc.document import KycDocumentKind, media_type_of
from models.kyc.reporting import KycReport, report_kyc
from models.notice import NoticeKind
from models.onboarding import StageKey, WaitingOn
from models.own_upload import OwnUpload
from models.paying import PaymentDecision, confirm_payment_method
from models.problems import InvalidInput, NotFound, NotPermitted
from models.profile import KycStatus, TaxStatus
from models.registration import register
from models.retention import prune
from models.tax_status import (
    Business,
    TaxStatusDecided,
    TaxStatusRequest,
    decide_tax_status,
    request_tax_status,
)
from models.vendor import EventOutcome
from tests.conftest import ORIGIN, Clock, make_account, with_policy
from tests.models.identity import (
    VENDOR,
    approved,
    handed_in,
    named,
    passport,
    submitted,
    verified,
)

REJECT = KycDecision.REJECT_RETRY
BLURRED = "The photograph is blurred."


async def statuses(account: Account) -> list[str]:
    checks = await KycCheck.filter(profile__account_id=account.id).order_by("id")
    return [check.status.value for check in checks]


async def test_the_registration_comes_first(cy: Contractor):
    assert cy.account

    with pytest.raises(DetailsMissing) as refused:
        await start_kyc(cy.account)

    assert "FIRST_NAME" in refused.value.missing


async def test_a_check_walks_from_its_start_to_an_approval(
    dilara: Account, di: Contractor, sam: Account
):
    check = await start_kyc(dilara)
    assert (check.status, check.attempt, check.provider) == ("IN_PROGRESS", 1, "manual")
    await submit_kyc(dilara, await passport(dilara))
    await di.refresh_from_db()
    assert (di.kyc_status, di.waiting_on) == (KycStatus.PENDING_REVIEW, WaitingOn.PLATFORM)

    await decide_kyc(sam, check.id, KycDecision.APPROVE, private_reason="Looks fine")

    await di.refresh_from_db()
    assert (di.kyc_status, di.current_stage) == (KycStatus.APPROVED, StageKey.PAYMENT_METHOD)
    assert await Notice.filter(kind=NoticeKind.KYC_DECIDED).count() == 1
    entry = await AuditEntry.get(action="KYC_DECIDED")
    assert (entry.subject_id, entry.account_id) == (check.type_id, sam.id)
    assert "fine" not in str(entry.data)


async def test_every_team_learns_status_and_public_reason_and_no_more(
    dilara: Account, eve: Member, sam: Account
):
    await invite(eve, ["di@work.example"], Terms())
    await claim(dilara)
    check = await submitted(dilara)

    await decide_kyc(
        sam, check.id, REJECT, public_reason=BLURRED, private_reason="Seen under another name"
    )

    changes = await Change.filter(type=ChangeType.KYC_CHANGED).order_by("-id")
    told = [c for c in changes if c.data["kyc_status"] == "REJECTED_RETRY"]
    assert len({c.company_id for c in told}) == len(told) == 2
    before = {"kyc_status": "PENDING_REVIEW"}
    said = {"kyc_status": "REJECTED_RETRY", "before": before, "columns": ["kyc_reason"]}
    assert all(c.data == said for c in told)  # words may name the person: I10
    assert {c.actor_kind.value for c in told} == {"PLATFORM"}
    assert "another name" not in str([c.data for c in await Change.all()])


async def test_a_refusal_that_may_be_retried_begins_a_new_attempt(dilara: Account, sam: Account):
    check = await submitted(dilara)
    await decide_kyc(sam, check.id, REJECT, public_reason=BLURRED)

    again = await start_kyc(dilara)

    assert (again.attempt, again.id != check.id) == (2, True)
    assert await statuses(dilara) == ["REJECTED_RETRY", "IN_PROGRESS"]


@pytest.mark.parametrize(
    ("decision", "status"),
    [
        (KycDecision.APPROVE, KycStatus.APPROVED),
        (KycDecision.REJECT_FINAL, KycStatus.REJECTED_FINAL),
    ],
)
async def test_what_is_final_is_not_begun_again(
    dilara: Account, sam: Account, decision: KycDecision, status: KycStatus
):
    check = await submitted(dilara)
    await decide_kyc(sam, check.id, decision, public_reason="It is what it is.")

    with pytest.raises(KycNotOpen) as refused:
        await start_kyc(dilara)

    assert refused.value.status is status


async def test_a_decision_is_taken_once_by_staff_alone_with_a_reason(
    dilara: Account, sam: Account, ada: Member
):
    check = await submitted(dilara)

    with pytest.raises(NotPermitted):
        await decide_kyc(ada.account, check.id, KycDecision.APPROVE)
    with pytest.raises(InvalidInput) as wrong:
        await decide_kyc(sam, check.id, REJECT, private_reason="a\nb", expires_on=date(2020, 1, 1))
    assert [(i.code, i.path) for i in wrong.value.issues] == [
        ("REQUIRED", ("publicReason",)),
        ("LINE_BREAK", ("privateReason",)),
        ("KYC_EXPIRY", ("expiresOn",)),
    ]
    with pytest.raises(NotFound):
        await decide_kyc(sam, None, KycDecision.APPROVE)
    await decide_kyc(sam, check.id, REJECT, public_reason=BLURRED)
    with pytest.raises(KycNotOpen):
        await decide_kyc(sam, check.id, KycDecision.APPROVE)


@pytest.mark.parametrize(
    ("kinds", "code"),
    [
        ([], "KYC_DOCUMENTS_MISSING"),
        (["SELFIE"], "KYC_DOCUMENTS_MISSING"),
        (["ID_CARD_FRONT"], "KYC_DOCUMENTS_MISSING"),
        (["ID_CARD_FRONT", "ID_CARD_BACK"], None),
        (["RESIDENCE_PERMIT", "SELFIE"], None),
        (["PASSPORT"] * 11, "TOO_MANY_ITEMS"),
    ],
)
async def test_documents_have_to_show_who_somebody_is(
    dilara: Account, kinds: list[str], code: str | None
):
    await start_kyc(dilara)
    given = [Given((await handed_in(dilara)).id, KycDocumentKind(kind)) for kind in kinds]

    if code is None:
        await submit_kyc(dilara, given)
        assert await OwnUpload.all().count() == 0
        assert await KycDocument.all().count() == len(kinds)
        return
    with pytest.raises(InvalidInput) as refused:
        await submit_kyc(dilara, given)
    assert [issue.code for issue in refused.value.issues] == [code]
    assert await OwnUpload.all().count() == len(kinds)


async def test_T1_somebody_elses_an_old_and_a_repeated_upload_are_not_found(
    dilara: Account, clock: Clock
):
    await start_kyc(dilara)
    old = await handed_in(dilara)
    clock.move(hours=25)
    foreign = await handed_in(await make_account("zoe@work.example"))
    mine = await handed_in(dilara)

    with pytest.raises(InvalidInput) as refused:
        await submit_kyc(
            dilara,
            [
                Given(u, KycDocumentKind.PASSPORT)
                for u in (old.id, foreign.id, mine.id, mine.id, None)
            ],
        )

    assert [issue.path[1] for issue in refused.value.issues] == ["0", "1", "3", "4"]


@pytest.mark.parametrize(
    ("content", "type"),
    [
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "image/jpeg"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "image/png"),
        (b"%PDF-1.7\n", "application/pdf"),
        (b"PK\x03\x04 a.docx", None),
        (b"<svg onload=alert(1)>", None),
        (b"\n%PDF-1.7", None),
        (b"GIF89a", None),
        (b"", None),
    ],
)
def test_what_a_file_is_its_content_tells(content: bytes, type: str | None):
    assert media_type_of(content) == type


async def test_nobody_of_staff_decides_for_themself(dilara: Account):
    await dilara.set(is_staff=True)
    check = await submitted(dilara)
    with pytest.raises(NotPermitted):
        await decide_kyc(dilara, check.id, KycDecision.APPROVE)
    await check.set(status=KycStatus.APPROVED)
    request = await request_tax_status(dilara, TaxStatus.SELF_EMPLOYED, Business("77"))
    method = await named(dilara)

    with pytest.raises(NotPermitted):
        await decide_tax_status(dilara, request.id, approve=True)
    with pytest.raises(NotPermitted):
        await confirm_payment_method(dilara, method.id, PaymentDecision.CONFIRM)

    assert await statuses(dilara) == ["APPROVED"]


# details that change


@pytest.mark.parametrize("details", [{"first_name": "Dilara"}, {"city": "Bonn"}])
async def test_a_changed_name_or_postal_address_reopens_an_approval(
    dilara: Account, di: Contractor, sam: Account, details: dict[str, str]
):
    await approved(dilara, sam)

    await register(dilara, details, [], ORIGIN)

    assert await statuses(dilara) == ["APPROVED", "NOT_STARTED"]
    await di.refresh_from_db()
    assert (di.kyc_status, di.current_stage) == (KycStatus.NOT_STARTED, StageKey.KYC)
    again = await start_kyc(dilara)
    assert (again.status, again.attempt) == (KycStatus.IN_PROGRESS, 2)


@pytest.mark.parametrize("details", [{"first_name": "Di"}, {"tax_number": "86095742719"}, {}])
async def test_other_details_and_the_same_ones_reopen_nothing(
    dilara: Account, sam: Account, details: dict[str, str]
):
    await approved(dilara, sam)

    await register(dilara, details, [], ORIGIN)

    assert await statuses(dilara) == ["APPROVED"]


async def test_what_staff_look_at_goes_back_when_the_name_changes(dilara: Account, sam: Account):
    check = await submitted(dilara)

    await register(dilara, {"last_name": "Alvarez"}, [], ORIGIN)

    assert await statuses(dilara) == ["EXPIRED", "IN_PROGRESS"]
    with pytest.raises(KycNotOpen):
        await decide_kyc(sam, check.id, KycDecision.APPROVE)
    await submit_kyc(dilara, [])
    assert await statuses(dilara) == ["EXPIRED", "PENDING_REVIEW"]


async def test_staff_who_looked_at_the_old_name_do_not_approve_the_new_one(
    dilara: Account, sam: Account
):
    looked_at = await submitted(dilara)
    await register(dilara, {"last_name": "Alvarez"}, [], ORIGIN)
    again = await submit_kyc(dilara, [])

    with pytest.raises(KycNotOpen):
        await decide_kyc(sam, looked_at.id, KycDecision.APPROVE)

    assert (again.attempt, again.status) == (2, KycStatus.PENDING_REVIEW)
    assert await KycDocument.filter(kyc_check_id=again.id).count() == 1


async def test_L3_nothing_of_an_erased_person_waits_or_is_written_anew(
    dilara: Account, sam: Account
):
    with_policy(kyc_vendor=VENDOR)
    check = await start_kyc(dilara)
    profile = await Profile.get(account_id=dilara.id)
    request = await TaxStatusRequest.create(profile=profile, wanted=TaxStatus.SELF_EMPLOYED)

    await erase_address("di@work.example")
    outcome = await report_kyc(
        VENDOR,
        KycReport(
            "e1", check.type_id, KycStatus.REJECTED_RETRY, now(), public_reason="Not Dilara."
        ),
    )

    await check.refresh_from_db()
    assert (outcome, check.public_reason) == (EventOutcome.IGNORED, None)
    assert await statuses(dilara) == ["EXPIRED"]
    with pytest.raises(TaxStatusDecided):
        await decide_tax_status(sam, request.id, approve=True)


async def test_L3_what_was_on_its_way_when_its_person_was_erased_is_not_taken(dilara: Account):
    await start_kyc(dilara)
    given = await passport(dilara)

    await erase_address("di@work.example")

    with pytest.raises(KycNotOpen):
        await submit_kyc(dilara, given)
    assert await KycDocument.all().count() == 0


async def test_what_a_vendor_looks_at_is_replaced_and_what_it_says_then_ignored(dilara: Account):
    with_policy(kyc_vendor=VENDOR)
    check = await start_kyc(dilara)
    await register(dilara, {"last_name": "Alvarez"}, [], ORIGIN)

    outcome = await report_kyc(
        VENDOR, KycReport("e1", check.type_id, KycStatus.APPROVED, now(), sequence=1)
    )

    assert outcome is EventOutcome.IGNORED
    assert await statuses(dilara) == ["EXPIRED", "NOT_STARTED"]


async def test_who_is_with_a_vendor_waits_for_it_and_not_for_staff(dilara: Account, di: Contractor):
    with_policy(kyc_vendor=VENDOR)
    check = await start_kyc(dilara)

    await report_kyc(VENDOR, KycReport("e1", check.type_id, KycStatus.PENDING_REVIEW, now()))

    await di.refresh_from_db()
    assert (di.current_stage, di.waiting_on) == (StageKey.KYC, WaitingOn.PROVIDER)


async def test_another_provider_takes_over_what_is_not_decided(dilara: Account):
    await submitted(dilara)
    with_policy(kyc_vendor=VENDOR)

    check = await start_kyc(dilara)

    assert check.provider == "idcheck"
    assert await statuses(dilara) == ["EXPIRED", "IN_PROGRESS"]
    with pytest.raises(KycNotOpen):
        await submit_kyc(dilara, await passport(dilara))


# time


async def test_an_approval_ends_after_its_last_day(
    dilara: Account, di: Contractor, sam: Account, clock: Clock
):
    last = (now() + timedelta(days=30)).date()
    check = await approved(dilara, sam, expires_on=last)
    assert check.expires_at
    assert check.expires_at.date() == last
    assert await expire_kyc() == 0
    clock.move(days=31, minutes=1)

    assert await expire_kyc() == 1

    await di.refresh_from_db()
    assert di.kyc_status is KycStatus.EXPIRED
    assert await Notice.filter(kind=NoticeKind.KYC_DECIDED).count() == 2
    assert await expire_kyc() == 0
    assert (await start_kyc(dilara)).attempt == 2


class Shelf:
    def __init__(self) -> None:
        self.gone: list[str] = []

    async def delete(self, key: str) -> None:
        self.gone.append(key)


async def test_documents_go_ninety_days_after_the_decision(
    dilara: Account, sam: Account, clock: Clock
):
    await approved(dilara, sam)
    [document] = await KycDocument.all()
    shelf = Shelf()
    clock.move(days=89)
    await prune(shelf)
    assert shelf.gone == []
    clock.move(days=2)

    await prune(shelf)

    assert shelf.gone == [document.file_key]
    assert await KycDocument.all().count() == 0
    assert await statuses(dilara) == ["APPROVED"]


async def test_L3_erasing_takes_reasons_and_promises_that_documents_go(
    dilara: Account, sam: Account
):
    check = await submitted(dilara)
    await decide_kyc(sam, check.id, REJECT, public_reason=BLURRED, private_reason="Qwertzuiop")
    await handed_in(dilara)

    await erase_address("di@work.example")

    await check.refresh_from_db()
    assert (check.public_reason, check.private_reason) == (None, None)
    [document] = await KycDocument.all()
    [upload] = await OwnUpload.all()
    assert await Job.filter(kind="delete_kyc_document").values_list("args", flat=True) == [
        {"document_id": str(document.id)}
    ]
    assert await Job.filter(kind="delete_own_upload").values_list("args", flat=True) == [
        {"upload_id": str(upload.id)}
    ]


async def test_L2_the_private_reason_is_ciphertext_at_rest(dilara: Account, sam: Account):
    check = await submitted(dilara)
    await decide_kyc(sam, check.id, REJECT, public_reason=BLURRED, private_reason="Qwertzuiop")

    from tortoise.connection import get_connection

    rows = await get_connection("default").execute_query_dict(
        "SELECT private_reason FROM kyc_check"
    )

    assert "Qwertzuiop" not in str(rows)
    assert (await KycCheck.get()).private_reason == "Qwertzuiop"


# races


async def test_L7_twenty_starts_make_one_check(dilara: Account):
    found = await asyncio.gather(*(start_kyc(dilara) for _ in range(20)))

    assert len({check.id for check in found}) == 1
    assert await statuses(dilara) == ["IN_PROGRESS"]


async def test_L7_twenty_hand_ins_of_one_upload_make_one_document(dilara: Account):
    await start_kyc(dilara)
    given = await passport(dilara)

    found = await asyncio.gather(
        *(submit_kyc(dilara, given) for _ in range(20)), return_exceptions=True
    )

    assert [type(f) for f in found].count(KycCheck) == 1
    assert {type(f) for f in found} == {KycCheck, KycNotOpen}
    assert await KycDocument.all().count() == 1


async def test_L7_twenty_decisions_at_once_are_one(dilara: Account, sam: Account):
    check = await submitted(dilara)
    either = [KycDecision.APPROVE, KycDecision.REJECT_FINAL] * 10

    found = await asyncio.gather(
        *(decide_kyc(sam, check.id, each, public_reason="So it is.") for each in either),
        return_exceptions=True,
    )

    assert [type(f) for f in found].count(KycCheck) == 1
    assert await Notice.filter(kind=NoticeKind.KYC_DECIDED).count() == 1
    assert await AuditEntry.filter(action="KYC_DECIDED").count() == 1


async def test_L7_an_approval_and_a_new_name_at_once_never_approve_the_new_name(
    dilara: Account, sam: Account
):
    for n in range(10):
        check = await submitted(dilara)

        await asyncio.gather(
            decide_kyc(sam, check.id, KycDecision.APPROVE),
            register(dilara, {"first_name": f"Dilara{'abcdefghij'[n]}"}, [], ORIGIN),
            return_exceptions=True,
        )

        assert (await statuses(dilara))[-1] in ("IN_PROGRESS", "NOT_STARTED")
        await KycCheck.all().delete()


async def test_an_account_without_profile_is_left_alone(sam: Account):
    with pytest.raises(DetailsMissing):
        await start_kyc(sam)

    assert await Profile.filter(account_id=sam.id).count() == 0


async def test_an_earlier_approval_that_ends_says_nothing(
    dilara: Account, sam: Account, clock: Clock
):
    check = await verified(dilara)
    await check.set(expires_at=datetime.now(UTC) + timedelta(days=1))
    await register(dilara, {"city": "Bonn"}, [], ORIGIN)
    clock.move(days=2)

    await expire_kyc()

    assert await statuses(dilara) == ["EXPIRED", "NOT_STARTED"]
    assert await Notice.filter(kind=NoticeKind.KYC_DECIDED).count() == 0
