"""What people agreed to: published agreements and the append-only evidence of each consent."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from tortoise import fields

from models.account import Account, Locale
from models.base import Record, in_lists, now
from models.problems import InvalidInput, Issue, Problem


class AgreementKind(StrEnum):
    """What is agreed to."""

    SERVICE_AGREEMENT = "SERVICE_AGREEMENT"
    PRIVACY_POLICY = "PRIVACY_POLICY"


class ConsentRequired(Problem):
    """The current agreements must be accepted first; `missing` names the kinds."""

    def __init__(self, missing: Iterable[AgreementKind]) -> None:
        self.missing = sorted(missing)
        super().__init__()


@dataclass(frozen=True)
class Origin:
    """Where a request came from: kept with consents and sessions."""

    ip: str
    user_agent: str


class Agreement(Record):
    """One published text. Versions are one across locales; the newest effective one is current."""

    prefix = "agr"

    kind = fields.CharEnumField(AgreementKind, max_length=20, description="What is agreed to")
    version = fields.IntField()
    locale = fields.CharEnumField(Locale, max_length=2, description="Language of this text")
    title = fields.CharField(max_length=200)
    body = fields.TextField()
    sha256 = fields.CharField(max_length=64)
    effective_from = fields.DatetimeField(default=now)

    class Meta:
        table = "agreement"
        unique_together = (("kind", "version", "locale"),)

    @property
    def url(self) -> str:
        """The path at which the text is served."""
        return f"/agreements/{self.kind.value}/{self.version}/{self.locale.value}"

    @classmethod
    async def publish(
        cls,
        kind: AgreementKind,
        version: int,
        texts: dict[Locale, tuple[str, str]],
        *,
        effective_from: datetime | None = None,
    ) -> None:
        """Publish a version in all its locales: locale → (title, body)."""
        since = effective_from or now()
        for locale, (title, body) in texts.items():
            await cls.create(
                kind=kind,
                version=version,
                locale=locale,
                title=title,
                body=body,
                sha256=hashlib.sha256(body.encode()).hexdigest(),
                effective_from=since,
            )

    @classmethod
    async def current(cls) -> list[Agreement]:
        """Return the texts in force: of each kind the newest version, in every locale."""
        known = await cls.filter(effective_from__lte=now()).order_by("-version", "kind", "locale")
        newest = {
            kind: max((a.version for a in known if a.kind is kind), default=0)
            for kind in AgreementKind
        }
        return [a for a in known if a.version == newest[a.kind]]


class Consent(Record):
    """Evidence that an account accepted a text: when, from where, with what. Only ever added."""

    prefix = "cns"

    account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", "consents", on_delete=fields.RESTRICT
    )
    account_id: UUID
    agreement: fields.ForeignKeyRelation[Agreement] = fields.ForeignKeyField(
        "models.Agreement", "consents", on_delete=fields.RESTRICT
    )
    agreement_id: UUID
    accepted_at = fields.DatetimeField(default=now)
    ip = fields.CharField(max_length=45)
    user_agent = fields.CharField(max_length=300)

    class Meta:
        table = "consent"
        unique_together = (("account_id", "agreement_id"),)


async def read_agreements(chosen: Sequence[UUID | None], path: tuple[str, ...]) -> list[Agreement]:
    """Return the current agreements that `chosen` names.

    Raises InvalidInput for an id that is not a current agreement: the form showed an older text.
    """
    current = {a.id: a for a in await Agreement.current()}
    issues = [
        Issue("AGREEMENT_NOT_CURRENT", (*path, str(i)))
        for i, id in enumerate(chosen)
        if id not in current
    ]
    if issues:
        raise InvalidInput(issues)
    return [current[id] for id in dict.fromkeys(chosen) if id]


async def require_consents(chosen: Sequence[UUID | None], path: tuple[str, ...]) -> list[Agreement]:
    """Return the agreements that `chosen` names.

    Raises ConsentRequired unless every kind is among them, InvalidInput as `read_agreements`.
    """
    accepted = await read_agreements(chosen, path)
    kinds = {a.kind for a in await Agreement.current()}
    if missing := kinds - {a.kind for a in accepted}:
        raise ConsentRequired(missing)
    return accepted


async def accept(account: Account, agreements: Iterable[UUID], origin: Origin) -> None:
    """Write the evidence for each agreement not yet accepted by this account.

    Call it with "address" held (`models/locks.py`), so that nothing is accepted twice.
    """
    chosen = list(agreements)
    known = set(
        await Consent.filter(account=account, agreement_id__in=chosen).values_list(
            "agreement_id", flat=True
        )
    )
    for id in chosen:
        if id not in known:
            await Consent.create(
                account=account,
                agreement_id=id,
                ip=origin.ip[:45],
                user_agent=origin.user_agent[:300],
            )


async def missing_consents(account_ids: Iterable[UUID]) -> dict[UUID, frozenset[AgreementKind]]:
    """Return which kinds each account has yet to accept in their current version, in any locale."""
    versions = (
        await Agreement.filter(effective_from__lte=now())
        .order_by("version")
        .values_list("id", "kind", "version")
    )
    newest = {kind: version for _, kind, version in versions}
    current = {id: kind for id, kind, version in versions if version == newest[kind]}
    missing = {id: frozenset(newest) for id in account_ids}
    for ids in in_lists(missing):
        accepted = await Consent.filter(
            account_id__in=ids, agreement_id__in=list(current)
        ).values_list("account_id", "agreement_id")
        for account_id, agreement_id in accepted:
            missing[account_id] -= {current[agreement_id]}
    return missing
