"""Publishing the next version of an agreement, and asking everybody for consent to it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from models.account import Account, AccountStatus, Locale
from models.audit import AuditAction, Doer, audit
from models.base import now
from models.company import CompanyStatus
from models.consent import Agreement, AgreementKind
from models.contractor import ENDED, Contractor
from models.falling_due import consents_due, note_due
from models.job import Job
from models.locks import hold
from models.problems import InvalidInput, Issue
from models.text.characters import refuse, unsafe
from models.text.lines import read_line
from models.transaction import transaction

LONGEST = 50_000  # characters of a text
FARTHEST = timedelta(days=366)
AT_ONCE = 200  # accounts of one transaction


@dataclass(frozen=True)
class AgreementText:
    """One language of a version, as it was handed in."""

    title: str
    body: str


async def publish_agreement(
    staff: Account,
    kind: AgreementKind,
    texts: Mapping[Locale, AgreementText],
    effective_from: datetime | None = None,
    ip: str = "",
) -> Agreement:
    """Publish the next version in every language, for staff; return its text of the staff's own.

    Without `effective_from` it is in force at once. Raises InvalidInput with all that is wrong.
    """
    by, issues = Doer.staff(staff, ip), []
    read: dict[Locale, tuple[str, str]] = {}
    for locale, text in texts.items():
        title, body = read_line(text.title, 200, required=True), _read_body(text.body)
        for name, value in (("title", title), ("body", body)):
            if isinstance(value, Issue):
                issues.append(value.at(locale.value, name))
        if isinstance(title, str) and isinstance(body, str):
            read[locale] = (title, body)
    if effective_from is not None and not now() <= effective_from <= now() + FARTHEST:
        issues.append(Issue("NOT_WITHIN_A_YEAR", ("effectiveFrom",)))
    if issues:
        raise InvalidInput(issues)
    version = await publish_next(kind, read, by, effective_from=effective_from)
    return await Agreement.get(kind=kind, version=version, locale=staff.locale)


async def publish_next(
    kind: AgreementKind,
    texts: Mapping[Locale, tuple[str, str]],
    by: Doer,
    *,
    effective_from: datetime | None = None,
) -> int:
    """Publish the next version of a kind and return its number.

    Once it is in force, everybody's consent falls due. Raises InvalidInput for a version that would
    be in force before the one it follows.
    """
    async with transaction():
        await hold("company", "platform")
        since = max(effective_from or now(), now())
        last = await Agreement.filter(kind=kind).order_by("-version").first()
        if last and since < last.effective_from:
            raise InvalidInput([Issue("BEFORE_LAST_VERSION", ("effectiveFrom",))])
        version = last.version + 1 if last else 1
        await Agreement.publish(kind, version, dict(texts), effective_from=since)
        published = await Agreement.filter(kind=kind, version=version).order_by("id").first()
        assert published
        await Job.later("agreement_due", run_at=since, agreement=kind.value, version=version)
        scheduled: dict[str, Any] = {"effective_from": since.isoformat()} if effective_from else {}
        await audit(
            AuditAction.AGREEMENT_PUBLISHED,
            published,
            by,
            kind=kind.value,
            version=version,
            **scheduled,
        )
    return version


async def ask_for_consent(kind: AgreementKind, version: int, after: UUID | None) -> None:
    """Have some accounts' teams and a letter say that consent is due; promise the others.

    Nothing is taken from anybody: who is ACTIVE stays so (I4). Bears a repetition.
    """
    asked = Account.filter(status=AccountStatus.ACTIVE)
    if after is not None:
        asked = asked.filter(id__gt=after)
    ids: list[UUID] = await asked.order_by("id").limit(AT_ONCE).values_list("id", flat=True)  # type: ignore[assignment]
    due = await consents_due(ids)
    concerned = [id for id in ids if any(each.kind is kind for each in due[id])]
    async with transaction():
        rows = await (
            Contractor.filter(account_id__in=concerned)
            .exclude(status__in=list(ENDED))
            .exclude(company__status=CompanyStatus.CLOSED)
        )
        for row in rows:
            row.touch()
    async with transaction():
        await note_due(concerned, kind, version)
        if len(ids) == AT_ONCE:
            await Job.later(
                "agreement_due", agreement=kind.value, version=version, after=str(ids[-1])
            )


def _read_body(text: str) -> str | Issue:
    body = text.strip()
    if not body:
        return Issue("REQUIRED")
    if len(body) > LONGEST:
        return Issue("TOO_LONG", details={"limit": LONGEST, "length": len(body)})
    if character := unsafe(" ".join(body.split())):
        return refuse("CHARACTER_NOT_ALLOWED", character)
    return body
