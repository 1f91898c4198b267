"""Being verified, step by step: what a person hands in and what staff say."""

from __future__ import annotations

import secrets
from typing import Any

from models import Account, KycCheck, PaymentMethod, Profile
from models.kyc.checking import Given, start_kyc, submit_kyc
from models.kyc.deciding import KycDecision, decide_kyc
from models.kyc.document import KycDocumentKind
from models.own_upload import OwnUpload
from models.paying import Wish, link_payment_method
from models.profile import KycStatus, PaymentMethodKind
from models.session import Session, SessionKind
from models.vendor import Vendor

SECRET = b"a secret that the vendor shares with us"
VENDOR = Vendor(
    "idcheck",
    "https://idcheck.example/start?r={reference}&e={expires}&s={signature}",
    (SECRET,),
)


async def handed_in(account: Account) -> OwnUpload:
    """A document that a person uploaded; nobody reads it."""
    return await OwnUpload.create(
        account=account,
        media_type="image/png",
        size=9,
        sha256="0" * 64,
        key=secrets.token_urlsafe(24),
    )


async def passport(account: Account) -> list[Given]:
    return [Given((await handed_in(account)).id, KycDocumentKind.PASSPORT)]


async def submitted(account: Account) -> KycCheck:
    await start_kyc(account)
    return await submit_kyc(account, await passport(account))


async def approved(account: Account, sam: Account, **values: Any) -> KycCheck:
    check = await submitted(account)
    return await decide_kyc(sam, check.id, KycDecision.APPROVE, **values)


async def verified(account: Account) -> KycCheck:
    """Somebody whom staff approved long ago; nothing of how it came."""
    profile = await Profile.get(account_id=account.id)
    return await KycCheck.create(profile=profile, status=KycStatus.APPROVED)


async def proven(account: Account) -> Session:
    session, _ = await Session.open(account, SessionKind.BEARER, ip="", user_agent="")
    return session


async def named(account: Account, mask: str | None = "•••• 4242") -> PaymentMethod:
    wish = Wish(PaymentMethodKind.CARD, "EUR", mask)
    return await link_payment_method(await proven(account), wish.read())
