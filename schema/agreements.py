"""Agreements: what was accepted, what is due, and what staff publish."""

from __future__ import annotations

from datetime import datetime

import strawberry

import models
from models.consent import AgreementKind
from schema.account import AGREEMENTS, Agreement
from schema.directives import ListSize
from schema.node import Node, shows
from schema.problems import (
    KEYED,
    InvalidInput,
    NotPermitted,
    NotSignedIn,
    SecondFactorRequired,
    result,
)
from schema.reading import Noun
from schema.sources import Through


@strawberry.type
class Consent(Node):
    """Evidence that a text was accepted. It is only ever added, and kept for five years."""

    agreement: Agreement = strawberry.field(description="The text, by its hash.")
    accepted_at: datetime = strawberry.field(description="When.")
    ip: str = strawberry.field(description="From where.")
    user_agent: str = strawberry.field(description="With what.")


@strawberry.type
class ConsentDue:
    """Consent to the text in force that is still to be given."""

    kind: AgreementKind = strawberry.field(description="To what; the texts are in `agreements`.")
    since: datetime = strawberry.field(
        description="Since when it is due: a newer text does not renew the time."
    )
    deadline: datetime | None = strawberry.field(
        description="After it you may take no new work until you accept; what you accepted goes "
        "on. Null where you never accepted any version."
    )


@strawberry.input
class AcceptAgreementsInput:
    """Texts that you accept."""

    agreement_ids: list[strawberry.ID] = strawberry.field(
        description="In force, in any language: of `agreements`."
    )


@strawberry.input
class AgreementTextInput:
    """One language of an agreement."""

    title: str = strawberry.field(description="One line of 200 characters at most.")
    body: str = strawberry.field(description="Plain text of 50 000 characters at most.")


@strawberry.input
class PublishAgreementInput:
    """The next version of an agreement, in every language."""

    kind: AgreementKind = strawberry.field(description="What is agreed to.")
    en: AgreementTextInput = strawberry.field(description="In English.")
    ru: AgreementTextInput = strawberry.field(description="In Russian.")
    effective_from: datetime | None = strawberry.field(
        default=None, description="When it takes force, within a year; at once if left out."
    )


@strawberry.type
class AcceptAgreementsPayload:
    """Written down."""

    consents_due: list[ConsentDue] = strawberry.field(
        description="What is due after that.", directives=[ListSize(assumed_size=10)]
    )


@strawberry.type
class PublishAgreementPayload:
    """Published; everybody is asked once it is in force."""

    agreement: Agreement = strawberry.field(description="The new version, in your language.")


AcceptAgreementsResult = result(
    "AcceptAgreements", AcceptAgreementsPayload, NotSignedIn, InvalidInput
)
PublishAgreementResult = result(
    "PublishAgreement",
    PublishAgreementPayload,
    NotSignedIn,
    NotPermitted,
    SecondFactorRequired,
    *KEYED,
)

CONSENTS = Noun(models.Consent, agreement=Through("agreement", AGREEMENTS))

shows(Consent, CONSENTS.row)
