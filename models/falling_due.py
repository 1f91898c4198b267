"""What falls due for people who were let in already: with a deadline, and told as a notice."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from models.base import in_lists, now
from models.consent import Agreement, AgreementKind, Consent, missing_consents
from models.notice import News, NoticeKind, notify
from models.policy import policy


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


async def note_due(account_ids: Sequence[UUID], kind: AgreementKind, version: int) -> None:
    """Note for these people that a version of an agreement waits for their consent."""
    due = await consents_due(account_ids)
    await notify(
        [
            News(
                id,
                NoticeKind.SOMETHING_DUE,
                f"AGREEMENT/{kind.value}/{version}",
                {"due": [kind.value], "deadline": each.deadline.isoformat()},
            )
            for id in account_ids
            for each in due[id]
            if each.kind is kind and each.deadline
        ]
    )
