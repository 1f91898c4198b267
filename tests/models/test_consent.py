from datetime import timedelta

import pytest

from models import Account, Agreement, Consent
from models.account import Locale
from models.base import now
from models.consent import (
    AgreementKind,
    ConsentRequired,
    accept,
    missing_consents,
    read_agreements,
    require_consents,
)
from models.problems import InvalidInput
from tests.conftest import ORIGIN, Clock, agreement_ids, make_account

SERVICE, PRIVACY = AgreementKind.SERVICE_AGREEMENT, AgreementKind.PRIVACY_POLICY


@pytest.fixture
async def account(database: str) -> Account:
    return await make_account("bo@work.example")


async def missing(account: Account) -> frozenset[AgreementKind]:
    return (await missing_consents([account.id]))[account.id]


async def id_of(kind: AgreementKind, version: int = 1) -> list[object]:
    found = await Agreement.get(kind=kind, version=version, locale=Locale.EN)
    return [found.id]


async def test_every_current_kind_is_due_until_it_is_accepted(account: Account):
    assert await missing(account) == {SERVICE, PRIVACY}

    await accept(account, await id_of(SERVICE), ORIGIN)  # type: ignore[arg-type]
    assert await missing(account) == {PRIVACY}
    await accept(account, await agreement_ids(Locale.RU), ORIGIN)
    assert await missing(account) == frozenset()


async def test_a_newer_version_is_due_from_its_day_on(account: Account, clock: Clock):
    await accept(account, await agreement_ids(), ORIGIN)
    await Agreement.publish(PRIVACY, 2, {Locale.EN: ("Privacy", "newer")})
    await Agreement.filter(version=2).update(effective_from=now() + timedelta(days=7))

    assert await missing(account) == frozenset()
    assert {a.version for a in await Agreement.current()} == {1}
    clock.move(days=8)
    assert await missing(account) == {PRIVACY}
    assert {(a.kind, a.version) for a in await Agreement.current()} == {(SERVICE, 1), (PRIVACY, 2)}


async def test_accepting_again_adds_no_evidence(account: Account):
    for _ in range(2):
        await accept(account, await agreement_ids(), ORIGIN)

    assert await Consent.all().count() == 2


async def test_evidence_fits_whatever_the_browser_calls_itself(account: Account):
    await accept(
        account,
        await agreement_ids(),
        type(ORIGIN)("2001:db8::1%" + "x" * 100, "Mozilla " * 100),
    )

    assert {(len(c.ip), len(c.user_agent)) for c in await Consent.all()} == {(45, 300)}


async def test_a_published_text_is_known_by_its_hash(database: str):
    published = await Agreement.get(kind=PRIVACY, locale=Locale.EN)

    assert published.url == "/agreements/PRIVACY_POLICY/1/en"
    assert len(published.sha256) == 64


async def test_ids_that_are_not_current_agreements_are_named_by_place(database: str):
    [good, *_] = await agreement_ids()

    with pytest.raises(InvalidInput) as refused:
        await read_agreements([good, None], ("agreementIds",))

    assert [i.path for i in refused.value.issues] == [("agreementIds", "1")]


async def test_a_form_without_one_kind_tells_which(database: str):
    with pytest.raises(ConsentRequired) as refused:
        await require_consents(await id_of(SERVICE), ("agreementIds",))  # type: ignore[arg-type]

    assert refused.value.missing == [PRIVACY]
