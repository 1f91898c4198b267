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

    With a `deadline` where an earlier version was accepted: until then nothing is taken away (I4),
    after it the capabilities are (`is_overdue`). Without one nothing was ever accepted.
    """

    kind: AgreementKind
    since: datetime
    deadline: datetime | None

    @property
    def is_overdue(self) -> bool:
        """Whether it takes capabilities away."""
        return self.deadline is None or self.deadline <= now()


async def consents_due(account_ids: Collection[UUID]) -> dict[UUID, tuple[ConsentDue, ...]]:
    """Return what each account has yet to accept; three statements, whatever the number."""
    missing = await missing_consents(account_ids)
    late = sorted(id for id, kinds in missing.items() if kinds)
    if not late:
        return dict.fromkeys(account_ids, ())
    since = {text.kind: text.effective_from for text in await Agreement.current()}
    known: set[tuple[UUID, AgreementKind]] = set()
    for ids in in_lists(late):
        accepted = Consent.filter(account_id__in=ids)
        known |= set(await accepted.values_list("account_id", "agreement__kind"))
    return {
        id: tuple(
            ConsentDue(
                kind,
                since[kind],
                since[kind] + policy().consent_deadline if (id, kind) in known else None,
            )
            for kind in sorted(kinds)
        )
        for id, kinds in missing.items()
    }


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
