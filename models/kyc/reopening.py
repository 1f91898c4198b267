"""What becomes of a verification when the details that were verified change."""

from __future__ import annotations

from collections.abc import Collection

from models.base import now
from models.kyc.document import KycDocument
from models.profile import MANUAL, KycCheck, KycStatus, Profile

VERIFIED = frozenset(
    {"first_name", "last_name", "country", "line1", "line2", "city", "subdivision", "postal_code"}
)
"""The details that a check is about: the name and the postal address."""


async def latest_check(profile: Profile) -> KycCheck | None:
    """Return the check that counts, locked until the transaction ends."""
    checks = KycCheck.filter(profile_id=profile.id).order_by("-id")
    return await checks.select_for_update().first()


async def reopen_kyc(profile: Profile, changed: Collection[str]) -> None:
    """Have a person verified anew whose name or postal address `changed`, within a transaction.

    What staff are looking at goes back to the person as another attempt, which has another id, so
    that who looked at the old details cannot approve the new ones. What was approved, or
    is with a vendor, is replaced by a check that is not begun: it was about somebody else, as far
    as anybody can tell. The caller touches the teams.
    """
    if not VERIFIED & set(changed):
        return
    check = await latest_check(profile)
    if check is None:
        return
    if check.status is KycStatus.PENDING_REVIEW and check.provider == MANUAL:
        await _take_back(check, profile)
    elif check.status is KycStatus.APPROVED:
        await KycCheck.create(profile=profile, attempt=check.attempt + 1)
    elif check.provider != MANUAL and check.status in _WITH_VENDOR:
        await check.set(status=KycStatus.EXPIRED)
        await KycCheck.create(profile=profile, attempt=check.attempt + 1)


async def _take_back(check: KycCheck, profile: Profile) -> None:
    """Begin another attempt with the documents of one that staff have yet to decide on."""
    await check.set(status=KycStatus.EXPIRED)
    again = await KycCheck.create(
        profile=profile,
        attempt=check.attempt + 1,
        status=KycStatus.IN_PROGRESS,
        requested_at=now(),
    )
    await KycDocument.filter(kyc_check_id=check.id).update(kyc_check_id=again.id)


_WITH_VENDOR = (KycStatus.IN_PROGRESS, KycStatus.PENDING_REVIEW)
