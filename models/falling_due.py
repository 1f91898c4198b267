"""What falls due for people who were let in already: with a deadline, and told in one letter."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from tortoise.expressions import Q

from models.account import Account
from models.base import in_lists, now
from models.consent import Agreement, AgreementKind, Consent, missing_consents
from models.job import Job
from models.policy import policy
from models.transaction import transaction

LOST = timedelta(days=1)  # after which a promised letter will not leave any more


@dataclass(frozen=True)
class ConsentDue:
    """Consent to the current version of an agreement, still to be given.

    It is due `since` then. With a `deadline` where an earlier version was accepted: until then
    nothing is taken away (I4), after it the capabilities are (`is_overdue`). Without a deadline no
    version was ever accepted.
    """

    kind: AgreementKind
    since: datetime
    deadline: datetime | None

    @property
    def is_overdue(self) -> bool:
        """Whether it takes capabilities away."""
        return self.deadline is None or self.deadline <= now()


async def consents_due(account_ids: Collection[UUID]) -> dict[UUID, tuple[ConsentDue, ...]]:
    """Return what each account has yet to accept; four statements, whatever the number.

    The time runs from the first version that was not accepted: a newer one does not renew it.
    """
    missing = await missing_consents(account_ids)
    late = [id for id, kinds in missing.items() if kinds]
    if not late:
        return dict.fromkeys(account_ids, ())
    published = (
        await Agreement.filter(effective_from__lte=now())
        .order_by("version")
        .values_list("kind", "version", "effective_from")
    )
    accepted = await _newest_accepted(late)

    def due(id: UUID, kind: AgreementKind) -> ConsentDue:
        known = accepted.get((id, kind))
        newer = [at for of, version, at in published if of is kind and version > (known or 0)]
        return ConsentDue(kind, newer[0], newer[0] + policy().consent_deadline if known else None)

    return {id: tuple(due(id, kind) for kind in sorted(kinds)) for id, kinds in missing.items()}


def earliest_deadline(due: Sequence[ConsentDue]) -> datetime | None:
    """Return until when all of this may be late; None where some of it may not."""
    times = [each.deadline for each in due if each.deadline]
    return min(times) if times and len(times) == len(due) else None


async def _newest_accepted(account_ids: Sequence[UUID]) -> dict[tuple[UUID, AgreementKind], int]:
    found: dict[tuple[UUID, AgreementKind], int] = {}
    for ids in in_lists(account_ids):
        rows = (
            await Consent.filter(account_id__in=ids)
            .order_by("agreement__version")
            .values_list("account_id", "agreement__kind", "agreement__version")
        )
        found |= {(id, kind): version for id, kind, version in rows}
    return found


async def note_due(account_ids: Sequence[UUID]) -> None:
    """Promise each of these people one letter that something is due.

    It leaves a while later and tells everything that is due then, so that several things within
    that while are one letter. Call it inside the transaction that makes something due.
    """
    moment = now()
    unless_promised = Q(due_letter_at=None) | Q(due_letter_at__lt=moment - LOST)
    at = moment + policy().due_letter_after
    for ids in in_lists(account_ids):
        await Account.filter(unless_promised, id__in=ids).update(due_letter_at=at)
        noted = await Account.filter(id__in=ids, due_letter_at=at).values_list("id", flat=True)
        await Job.later_each(
            "send_something_due", [{"account_id": str(id), "run_at": at} for id in noted]
        )


async def note_told(account: Account) -> None:
    """Let the next thing that falls due have a letter of its own."""
    async with transaction():
        await account.set(due_letter_at=None)
