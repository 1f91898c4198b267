"""Following contractors up: what is asked, what became of each, what may be in the way."""

from __future__ import annotations

from datetime import datetime

import strawberry

from models import following_up
from models.excluding import ExcludeOutcome, OpenTasks
from models.invitation import InvitationStatus
from models.reminding import RemindOutcome
from models.resending import ResendOutcome
from models.revoking import RevokeOutcome
from schema.arguments import COMPANY_ID
from schema.contractor import Contractor
from schema.enums import described
from schema.problems import (
    IN_COMPANY,
    KEYED,
    CompanyInReview,
    Problem,
    RateLimited,
    TooManyItems,
    result,
    show,
)

IDS = "Which contractors: 500 at most. One named twice is done once and answered alike."
IN_ORDER = "In the order of the input."
AS_GIVEN = "As it was given."
NOW = "As it stands now; null for NOT_FOUND."

described(
    ResendOutcome,
    RESENT="Another letter leaves, with a new link; the time begins anew.",
    UNDER_WAY="A letter has yet to leave: nothing was done.",
    TOO_SOON="One was asked for a moment ago, or five today; see `resendAvailableAt`.",
    UNWANTED="The person reported you and wants no letters.",
    NOT_AWAITED="Joined, declined, left, excluded or withdrawn; `inviteContractors` invites again.",
    LIMITED="Too many of your letters wait.",
    NOT_FOUND="No such contractor, or not yours.",
)
described(
    RevokeOutcome,
    REVOKED="The link is dead.",
    UNCHANGED="It was withdrawn before.",
    NOT_AWAITED="There is none: the person joined or declined.",
    NOT_FOUND="No such contractor, or not yours.",
)
described(
    ExcludeOutcome,
    EXCLUDED="Off the team; what was accepted may still be finished.",
    UNCHANGED="Excluded before.",
    HAS_OPEN_TASKS="Tasks are offered: cancel them first, or with `openTasks: CANCEL`.",
    NOT_FOUND="No such contractor, or not yours.",
)
described(
    OpenTasks,
    REFUSE="Who has some is not excluded.",
    CANCEL="They are cancelled.",
)
described(
    RemindOutcome,
    REMINDED="A letter leaves.",
    TOO_SOON="A letter left within a day.",
    UNDER_WAY="The invitation's letter has yet to leave.",
    UNREACHABLE="The invitation's letter did not arrive: correct the address or copy the link.",
    UNWANTED="The person reported you and wants no letters.",
    NOTHING_DUE="Nothing waits for the person.",
    NOT_AWAITED="The invitation is over, or the collaboration is.",
    NOT_FOUND="No such contractor, or not yours.",
)


@strawberry.type
class AlreadyOnTeam(Problem):
    """Another row of the team has the address."""

    contractor_id: strawberry.ID | None = strawberry.field(
        description="Which; null where you do not see it."
    )


@strawberry.type
class InvitationNotOpen(Problem):
    """There is no invitation that this could be done with; invite again instead."""

    status: InvitationStatus = strawberry.field(description="Of the latest one.")


@strawberry.type
class JoinedBefore(Problem):
    """Somebody joined by this row once: it stays theirs. Invite the other address by itself."""


@strawberry.type
class LettersTooSoon(Problem):
    """A letter is leaving at this moment, or too many left today."""

    retry_at: datetime = strawberry.field(description="When to try again.")


show(following_up, AlreadyOnTeam, InvitationNotOpen, JoinedBefore, LettersTooSoon)


@strawberry.input
class ContractorsInput:
    """Contractors to do something about."""

    contractor_ids: list[strawberry.ID] = strawberry.field(description=IDS)
    company_id: strawberry.ID | None = strawberry.field(default=None, description=COMPANY_ID)


@strawberry.input
class ResendInvitationsInput(ContractorsInput):
    """Whose invitations to send again."""


@strawberry.input
class RevokeInvitationsInput(ContractorsInput):
    """Whose invitations to withdraw."""


@strawberry.input
class RemindContractorsInput(ContractorsInput):
    """Whom to remind of what they have to do."""


@strawberry.input
class ExcludeContractorsInput(ContractorsInput):
    """Whom to take off the team."""

    reason: str | None = strawberry.field(
        default=None, description="Your own note: 300 characters. The person does not see it."
    )
    open_tasks: OpenTasks = strawberry.field(
        default=OpenTasks.REFUSE, description="What becomes of tasks offered and not accepted."
    )


@strawberry.input
class CorrectInvitationInput:
    """An invitation that went to a wrong address."""

    contractor_id: strawberry.ID = strawberry.field(description="Whose invitation.")
    email: str = strawberry.field(description="The right address.")
    company_id: strawberry.ID | None = strawberry.field(default=None, description=COMPANY_ID)


@strawberry.input
class CopyInvitationLinkInput:
    """An invitation to pass on by other means than a letter."""

    contractor_id: strawberry.ID = strawberry.field(description="Whose invitation.")
    company_id: strawberry.ID | None = strawberry.field(default=None, description=COMPANY_ID)


@strawberry.type
class ResentInvitation:
    """What became of sending one invitation again."""

    id: strawberry.ID = strawberry.field(description=AS_GIVEN)
    outcome: ResendOutcome = strawberry.field(description="What became of it.")
    contractor: Contractor | None = strawberry.field(description=NOW)


@strawberry.type
class RevokedInvitation:
    """What became of withdrawing one invitation."""

    id: strawberry.ID = strawberry.field(description=AS_GIVEN)
    outcome: RevokeOutcome = strawberry.field(description="What became of it.")
    contractor: Contractor | None = strawberry.field(description=NOW)


@strawberry.type
class RemindedContractor:
    """What became of reminding one contractor."""

    id: strawberry.ID = strawberry.field(description=AS_GIVEN)
    outcome: RemindOutcome = strawberry.field(description="What became of it, or why not.")
    contractor: Contractor | None = strawberry.field(description=NOW)


@strawberry.type
class ExcludedContractor:
    """What became of excluding one contractor."""

    id: strawberry.ID = strawberry.field(description=AS_GIVEN)
    outcome: ExcludeOutcome = strawberry.field(description="What became of it.")
    contractor: Contractor | None = strawberry.field(description=NOW)


@strawberry.type
class ResendInvitationsPayload:
    """One outcome for each contractor, in order."""

    results: list[ResentInvitation] = strawberry.field(description=IN_ORDER)


@strawberry.type
class RevokeInvitationsPayload:
    """One outcome for each contractor, in order."""

    results: list[RevokedInvitation] = strawberry.field(description=IN_ORDER)


@strawberry.type
class RemindContractorsPayload:
    """One outcome for each contractor, in order."""

    results: list[RemindedContractor] = strawberry.field(description=IN_ORDER)


@strawberry.type
class ExcludeContractorsPayload:
    """One outcome for each contractor, in order."""

    results: list[ExcludedContractor] = strawberry.field(description=IN_ORDER)


@strawberry.type
class CorrectInvitationPayload:
    """The invitation is on its way to the right address."""

    contractor: Contractor = strawberry.field(description="As it stands now.")


@strawberry.type
class CopyInvitationLinkPayload:
    """The link that works from now on; the one that was mailed is dead."""

    link: str = strawberry.field(
        description="Shown this once. It alone lets nobody in: a code goes to the invited address."
    )
    contractor: Contractor = strawberry.field(description="As it stands now.")


_MAILING = (*IN_COMPANY, *KEYED, TooManyItems, RateLimited)
ResendInvitationsResult = result("ResendInvitations", ResendInvitationsPayload, *_MAILING)
RevokeInvitationsResult = result(
    "RevokeInvitations", RevokeInvitationsPayload, *IN_COMPANY, TooManyItems
)
RemindContractorsResult = result(
    "RemindContractors", RemindContractorsPayload, *_MAILING, CompanyInReview
)
ExcludeContractorsResult = result(
    "ExcludeContractors", ExcludeContractorsPayload, *IN_COMPANY, TooManyItems
)
CorrectInvitationResult = result(
    "CorrectInvitation",
    CorrectInvitationPayload,
    *IN_COMPANY,
    *KEYED,
    RateLimited,
    AlreadyOnTeam,
    InvitationNotOpen,
    JoinedBefore,
    LettersTooSoon,
)
CopyInvitationLinkResult = result(
    "CopyInvitationLink",
    CopyInvitationLinkPayload,
    *IN_COMPANY,
    RateLimited,
    CompanyInReview,
    InvitationNotOpen,
    LettersTooSoon,
)
