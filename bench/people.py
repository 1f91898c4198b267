"""The contractors of the bench: facts as the product would have written them.

Every snapshot is derived from the facts beside it by the product's own rule, so that deriving it
again changes nothing: the figures show the work of a request, not of a repair.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, TypeAlias
from uuid import UUID

from tortoise.models import Model

import models
from models.account import Locale
from models.base import digest, new_id, new_token
from models.company import CardFeePayer
from models.consent import AgreementKind
from models.contractor import ContractorStatus, Source
from models.invitation import InvitationStatus, LetterKind
from models.onboarding import (
    DeliveryStatus,
    Facts,
    RegistrationState,
    RequirementCode,
    StageKey,
    current_stage,
    stages_of,
)
from models.profile import (
    KycStatus,
    PaymentMethodKind,
    PaymentMethodStatus,
    ProfileOrigin,
    TaxStatus,
)
from models.registration import missing_details, recommended_details
from models.task import TaskStatus
from models.text.folding import sort_key, words

_NAMES = ("Ana", "José", "Lena", "Łukasz", "Maya", "Noah", "Olga", "Priya", "Sven", "Zoë")
_SURNAMES = ("Álvarez", "Berg", "Costa", "Dubois", "Engel", "Fischer", "Kowalska", "Ng", "Okafor")
_SOURCES = (Source.BULK, Source.BULK, Source.DASHBOARD, Source.CONTRACTOR_IMPORT, Source.TASK)
_HOMES = (("DE", "Berlin"), ("FR", "Lyon"), ("PL", "Gdańsk"), ("BR", "Recife"))

TABLES: tuple[type[Model], ...] = (
    models.Account,
    models.Profile,
    models.Consent,
    models.KycCheck,
    models.PaymentMethod,
    models.Contractor,
    models.StageVisit,
    models.SearchWord,
    models.Invitation,
    models.ContractorManager,
    models.ContractorTag,
    models.Task,
)
"""What a person has rows in; what is pointed at comes before what points."""

Line: TypeAlias = tuple[type[Model], dict[str, Any]]


@dataclass(frozen=True)
class Team:
    """The ids of what all contractors have in common."""

    company: UUID
    managers: list[UUID]
    tags: list[UUID]
    service: UUID
    agreements: dict[AgreementKind, UUID]


class Person:
    """The `n`th contractor and all that belongs to one; every tenth is like the tenth before.

    0–1 were invited, 2 was never reached, 3 signed in, 4 registered and has no work yet, 5–8 work,
    9 worked and was excluded.
    """

    def __init__(self, team: Team, n: int, invited_at: datetime, updated_at: datetime) -> None:
        self.team, self.n, self.kind, self.id = team, n, n % 10, new_id()
        self.invited_at, self.updated_at = invited_at, updated_at
        self.works = 5 <= self.kind <= 8
        self.joined_at = invited_at + timedelta(hours=1) if self.kind >= 3 else None
        self.registered_at = invited_at + timedelta(hours=2) if self.kind >= 4 else None
        self.accepted_at = invited_at + timedelta(hours=3) if self.kind >= 5 else None
        self.name = _NAMES[n // 10 % len(_NAMES)]
        self.surname = _SURNAMES[n // 7 % len(_SURNAMES)]
        self.email = f"contractor{n}@people.bench"
        self.account_id = new_id() if self.joined_at else None
        self.profile = self._profile() if self.registered_at else None

    def rows(self) -> Iterator[Line]:
        """Return the rows, each with its table."""
        if self.account_id:
            yield from self._account()
        snapshot = self._contractor()
        yield models.Contractor, snapshot
        yield from self._visits()
        texts = ("email", "first_name", "last_name", "display_name", "feature", "external_id")
        for word in words(" ".join(snapshot[text] or "" for text in texts)):
            yield (
                models.SearchWord,
                {"company_id": self.team.company, "contractor_id": self.id, "word": word},
            )
        yield from self._invitations()
        managers = self.team.managers
        for n in range(1 + (self.n % 5 == 0)):
            manager = managers[(self.n + n) % len(managers)]
            yield models.ContractorManager, {"contractor_id": self.id, "member_id": manager}
        if self.n % 4 == 1:
            tag = self.team.tags[self.n % len(self.team.tags)]
            yield models.ContractorTag, {"contractor_id": self.id, "tag_id": tag}
        if self.accepted_at:
            yield from self._tasks(self.accepted_at)

    def _visits(self) -> Iterator[Line]:
        """Return the stages that were passed, with the time each took."""
        moments = (self.invited_at, self.joined_at, self.registered_at, self.accepted_at)
        stages = (StageKey.FIRST_SIGN_IN, StageKey.REGISTRATION, StageKey.KYC)
        for stage, entered, left in zip(stages, moments, moments[1:], strict=False):
            if left:
                yield (
                    models.StageVisit,
                    {
                        "company_id": self.team.company,
                        "contractor_id": self.id,
                        "stage": stage,
                        "entered_at": entered,
                        "left_at": left,
                        "passed": True,
                    },
                )

    def _account(self) -> Iterator[Line]:
        made = {"account_id": self.account_id, "created_at": self.joined_at}
        yield (
            models.Account,
            {
                "id": self.account_id,
                "email": self.email,
                "email_key": self.email,
                "email_verified_at": self.joined_at,
                "locale": Locale.EN,
                "created_at": self.joined_at,
            },
        )
        if self.profile is None:
            return
        yield (
            models.Profile,
            {
                name: getattr(self.profile, name)
                for name in models.Profile._meta.fields_db_projection
            },
        )
        for agreement in self.team.agreements.values():
            yield (
                models.Consent,
                {**made, "agreement_id": agreement, "ip": "127.0.0.1", "user_agent": "bench"},
            )
        theirs = {"profile_id": self.profile.id, "updated_at": self.registered_at}
        yield models.KycCheck, {**theirs, "status": KycStatus.APPROVED}
        yield (
            models.PaymentMethod,
            {
                **theirs,
                "kind": PaymentMethodKind.CARD,
                "mask": "**** 4242",
                "currency": "EUR",
                "status": PaymentMethodStatus.LINKED,
            },
        )

    def _profile(self) -> models.Profile:
        country, city = _HOMES[self.n // 10 % len(_HOMES)]
        return models.Profile(
            account_id=self.account_id,
            first_name=self.name,
            last_name=self.surname,
            country=country,
            line1=f"{self.n} Main Street",
            city=city,
            tax_status=TaxStatus.INDIVIDUAL,
            origin=ProfileOrigin.INVITATION,
            completed_at=self.registered_at,
        )

    def _invitations(self) -> Iterator[Line]:
        """One invitation; those who signed in late had one before that."""
        sent = {
            "contractor_id": self.id,
            "email": self.email,
            "email_key": self.email,
            "locale": Locale.EN,
            "letter": LetterKind.INVITATION,
            "sends": 1,
            "source": Source.BULK,
            "last_sent_at": self.invited_at,
            "expires_at": self.invited_at + timedelta(days=14),
        }
        if self.kind in (3, 5):
            before = {"status": InvitationStatus.EXPIRED, "delivery": DeliveryStatus.SENT}
            yield models.Invitation, {**sent, **before, "token_hash": digest(new_token())}
        status = InvitationStatus.ACCEPTED if self.joined_at else InvitationStatus.PENDING
        latest = {"status": status, "delivery": self._delivery}
        yield models.Invitation, {**sent, **latest, "token_hash": digest(new_token())}

    def _tasks(self, accepted_at: datetime) -> Iterator[Line]:
        """Some tasks in different places; the first one was accepted."""
        for n in range(1 + self.n % 4):
            status = [*TaskStatus][(self.n // 10 + n) % len(TaskStatus)] if n else TaskStatus.PAID
            yield (
                models.Task,
                {
                    "company_id": self.team.company,
                    "contractor_id": self.id,
                    "title": f"Task {self.n}.{n}",
                    "description": "As agreed.",
                    "service_id": self.team.service,
                    "amount_minor": 10_000 + self.n,
                    "currency": "EUR",
                    "card_fee_paid_by": CardFeePayer.COMPANY,
                    "status": status,
                    "accepted_at": None if n else accepted_at,
                },
            )

    @property
    def _delivery(self) -> DeliveryStatus:
        return DeliveryStatus.BOUNCED if self.kind == 2 else DeliveryStatus.SENT

    def _facts(self) -> Facts:
        done = self.profile is not None
        agreements = () if done else sorted(AgreementKind)
        return Facts(
            invited_at=self.invited_at,
            delivery=self._delivery,
            sent_at=self.invited_at,
            joined_at=self.joined_at,
            registration_started=done,
            registration_missing=(
                *missing_details(self.profile),
                *(RequirementCode(kind.value) for kind in agreements),
            ),
            registered_at=self.registered_at,
            recommended=recommended_details(self.profile) if self.joined_at else (),
            kyc=KycStatus.APPROVED if done else None,
            kyc_at=self.registered_at,
            payment=PaymentMethodStatus.LINKED if done else None,
            payment_at=self.registered_at,
            has_task=self.accepted_at is not None,
            first_accepted_at=self.accepted_at,
        )

    def _contractor(self) -> dict[str, Any]:
        facts, profile = self._facts(), self.profile
        stages = stages_of(facts)
        current, is_ended = current_stage(stages), self.kind == 9
        feature = f"Team {self.n % 40}" if self.n % 3 else None
        display_name = f"{self.name} {self.n}" if self.n % 4 == 0 else None
        given = f"{profile.first_name} {profile.last_name}" if profile else ""
        status, registration = ContractorStatus.INVITED, RegistrationState.NOT_STARTED
        if self.joined_at:
            status, registration = ContractorStatus.ONBOARDING, RegistrationState.INCOMPLETE
        if profile:
            status, registration = ContractorStatus.ACTIVE, RegistrationState.COMPLETE
        return {
            "id": self.id,
            "company_id": self.team.company,
            "account_id": self.account_id,
            "email": self.email,
            "email_key": self.email,
            "status": ContractorStatus.EXCLUDED if is_ended else status,
            "feature": feature,
            "feature_key": sort_key(feature or ""),
            "display_name": display_name,
            "name_key": sort_key(display_name or given),
            "delivery": self._delivery,
            "source": _SOURCES[self.n // 3 % len(_SOURCES)],
            "external_id": f"P-{self.n:06}" if self.n % 2 else None,
            "invited_at": self.invited_at,
            "joined_at": self.joined_at,
            "activated_at": self.registered_at,
            "excluded_at": self.updated_at if is_ended else None,
            "created_at": self.invited_at,
            "updated_at": self.updated_at,
            "stages": [stage.to_json() for stage in stages],
            "current_stage": current.key if current else None,
            "waiting_on": current.waiting_on if current and not is_ended else None,
            "waiting_since": self.updated_at if current and not is_ended else None,
            "registration_state": registration,
            "registration_missing": [code.value for code in facts.registration_missing],
            "recommended": [code.value for code in facts.recommended],
            "first_name": profile.first_name if profile else None,
            "last_name": profile.last_name if profile else None,
            "country": profile.country if profile else None,
            "tax_status": profile.tax_status if profile else None,
            "kyc_status": (facts.kyc or KycStatus.NOT_STARTED) if self.joined_at else None,
            "payment_kind": PaymentMethodKind.CARD if profile else None,
            "payment_status": facts.payment,
        }
