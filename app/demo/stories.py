"""What becomes of each contractor in six weeks, and who plays it in the order of time."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID

from app.demo import deeds, tasks
from app.demo.office import Deed, MovedClock, Office, unposted
from app.demo.people import person_of
from models.contractor import Contractor
from models.invitation import expire_overdue

SPAN = timedelta(days=45)
OPEN = timedelta(days=12)  # a letter that waits for an answer is no older: after 14 days it expires
MOST = 60  # deeds of one transaction

REACHED = (deeds.sent,)
JOINED = (*REACHED, deeds.joined)
REGISTERED = (*JOINED, deeds.registered)
CHECKED = (*REGISTERED, deeds.began_kyc, deeds.sent_documents)
APPROVED = (*CHECKED, deeds.approved)
NAMED = (*APPROVED, deeds.named_method)
LINKED = (*NAMED, deeds.linked)
ACCEPTED = (tasks.offered, tasks.accepted)
HANDED_IN = (*ACCEPTED, tasks.handed_in)
COMPLETED = (*HANDED_IN, tasks.completed)
PAID = (*COMPLETED, tasks.paid)
REWORKED = (*HANDED_IN, tasks.returned, tasks.handed_in, tasks.completed, tasks.paid)


@dataclass(frozen=True)
class Fate:
    """What becomes of about `share` of a hundred contractors, after their invitation.

    `age`: how long ago the invitation was, from and to; None: any time that leaves room for it all.
    """

    share: float
    path: tuple[Deed, ...]
    age: tuple[timedelta, timedelta] | None = None


_JUST_NOW = (timedelta(minutes=1), timedelta(minutes=40))
_RECENT = (timedelta(hours=3), OPEN)
_LONG_AGO = (timedelta(days=15), SPAN)

FATES = (
    Fate(2, (), _JUST_NOW),
    Fate(1, (deeds.deferred,), _JUST_NOW),
    Fate(3, (deeds.bounced,), _RECENT),
    Fate(0.5, (deeds.suppressed,), _RECENT),
    Fate(12, REACHED, _RECENT),
    Fate(2, (*REACHED, tasks.offered), _RECENT),
    Fate(6, REACHED, _LONG_AGO),
    Fate(2, (*REACHED, deeds.declined)),
    Fate(1, (*REACHED, deeds.revoked)),
    Fate(3, JOINED),
    Fate(2, (*JOINED, deeds.reminded)),
    Fate(3, (*JOINED, deeds.began_form)),
    Fate(3, (*JOINED, deeds.half_filled)),
    Fate(1, (*JOINED, deeds.confirmed_phone)),
    Fate(4, REGISTERED),
    Fate(2, (*REGISTERED, *ACCEPTED)),
    Fate(3, (*REGISTERED, deeds.began_kyc)),
    Fate(4, CHECKED),
    Fate(2, (*CHECKED, deeds.sent_back)),
    Fate(1, (*CHECKED, deeds.rejected)),
    Fate(1, (*APPROVED, deeds.lapsed)),
    Fate(4, (*APPROVED, deeds.confirmed_phone)),
    Fate(4, NAMED),
    Fate(1, (*NAMED, deeds.failed)),
    Fate(1, (*LINKED, deeds.blocked)),
    Fate(3, LINKED),
    Fate(3, (*LINKED, tasks.drafted, tasks.edited)),
    Fate(4, (*LINKED, tasks.offered)),
    Fate(4, (*LINKED, deeds.confirmed_phone, *ACCEPTED)),
    Fate(4, (*LINKED, *HANDED_IN)),
    Fate(4, (*LINKED, *COMPLETED)),
    Fate(6, (*LINKED, *PAID)),
    Fate(5, (*LINKED, deeds.works_for_self, *PAID, *PAID, *ACCEPTED, tasks.repeated)),
    Fate(3, (*LINKED, deeds.runs_business, *REWORKED, tasks.offered)),
    Fate(1, (*LINKED, tasks.offered, tasks.refused)),
    Fate(1, (*LINKED, tasks.drafted, tasks.published, tasks.cancelled)),
    Fate(2, (*LINKED, *PAID, deeds.excluded)),
    Fate(2, (*LINKED, *PAID, deeds.left)),
)


def fates(count: int, dice: random.Random) -> list[Fate]:
    """Deal out `count` fates: each at least once, the others by their shares."""
    dealt = list(FATES[:count])
    dealt += dice.choices(FATES, [fate.share for fate in FATES], k=count - len(dealt))
    dice.shuffle(dealt)
    return dealt


@dataclass
class Story:
    """One contractor of one company, and when what happens; first of all the invitation."""

    office: Office
    email: str
    path: Sequence[Deed]
    moments: Sequence[datetime]
    contractor_id: UUID | None = None


def story(office: Office, email: str, fate: Fate, end: datetime) -> Story:
    """Spread a fate over the time before `end`."""
    dice = office.dice
    waits = [timedelta(seconds=dice.uniform(2, 20)) for _ in fate.path[:1]]
    waits += [_wait(dice) for _ in fate.path[1:]]
    length = sum(waits, timedelta())
    if fate.age:
        age = max(length, _between(dice, *fate.age))
    else:
        age = _between(dice, length, max(length, SPAN))
    stretch = min(1.0, SPAN / age)
    moments = [end - age * stretch]
    for wait in waits:
        moments.append(moments[-1] + wait * stretch)
    return Story(office, email, fate.path, moments)


def _wait(dice: random.Random) -> timedelta:
    """Some things happen in one sitting, others days later."""
    if dice.random() < 0.6:
        return timedelta(minutes=dice.uniform(4, 90))
    return timedelta(hours=dice.triangular(8, 120, 22))


def _between(dice: random.Random, least: timedelta, most: timedelta) -> timedelta:
    return least + (most - least) * dice.random()


@dataclass(order=True)
class _Event:
    moment: datetime
    number: int  # of the story: makes the order certain
    step: int  # -1 is the invitation
    story: Story = field(compare=False)

    @property
    def deed(self) -> Deed | None:
        """What happens; None for the invitation."""
        return self.story.path[self.step] if self.step >= 0 else None


class Director:
    """Plays stories in the order of time, many deeds in one transaction."""

    def __init__(self, clock: MovedClock, stories: Iterable[Story]) -> None:
        self._clock = clock
        self._events = sorted(
            _Event(moment, number, step, story)
            for number, story in enumerate(stories)
            for step, moment in enumerate(story.moments, -1)
        )

    async def play(self, until: datetime) -> None:
        """Play what happens before `until`; then it is that moment."""
        while self._events and self._events[0].moment < until:
            if self._events[0].moment.date() > self._clock.moment.date():
                self._clock.moment = self._events[0].moment
                await expire_overdue()
            async with unposted():
                batch = self._batch(until)
                ids = [e.story.contractor_id for e in batch if e.story.contractor_id]
                read: dict[UUID | None, Contractor]
                read = {c.id: c for c in await Contractor.filter(id__in=ids)}
                for event in batch:
                    self._clock.moment, id = event.moment, event.story.contractor_id
                    if event.deed:  # whoever acts twice is read anew
                        contractor = read.pop(id, None) or await Contractor.get(id=id)
                        await event.deed(event.story.office, contractor)
                    elif id is None:
                        await _invite(event.story, [e.story for e in batch if e.deed is None])
        self._clock.moment = until
        await expire_overdue()

    def _batch(self, until: datetime) -> list[_Event]:
        """Take the next events of one day.

        Where a contractor stands is derived when a transaction ends, so whoever is to accept work
        must have been left alone in it.
        """
        day, taken, moved = self._events[0].moment.date(), list[_Event](), set[int]()
        for event in self._events[:MOST]:
            if event.moment >= until or event.moment.date() > day:
                break
            if event.deed is tasks.accepted and event.number in moved:
                break
            taken.append(event)
            moved.add(event.number)
        del self._events[: len(taken)]
        return taken


async def _invite(first: Story, today: Iterable[Story]) -> None:
    """Invite somebody together with those of today who speak the same language."""
    locale = person_of(first.email).locale
    together = [
        s for s in today if s.office is first.office and person_of(s.email).locale is locale
    ]
    invited = await deeds.add(first.office, [s.email for s in together])
    for story, contractor in zip(together, invited, strict=True):
        story.contractor_id = contractor.id
