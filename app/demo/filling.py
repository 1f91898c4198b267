"""Fills an empty database: three companies and six weeks of what happened to them."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from app.asgi import Parts, publish_catalogue
from app.demo import deeds, sheets, talks, tasks
from app.demo.cards import write_cards
from app.demo.cast import ACTIVE, COMPANY, ONBOARDING, OTHER, PLAYERS, PROBLEMATIC, STAFF, WAITING
from app.demo.office import PASSWORD, Office, moved_clock, unposted
from app.demo.people import addresses
from app.demo.stories import (
    FATES,
    JOINED,
    LINKED,
    PAID,
    SPAN,
    Director,
    Fate,
    Story,
    fates,
    story,
)
from models.account import Account, Locale, hash_password
from models.base import now
from models.cataloguing import create_project, create_service, update_project
from models.change import ChangeType, record
from models.company import Member, Role, register_company
from models.imports.columns import ImportKind
from models.policy import install, policy

COMMITTED, CHECKED = timedelta(days=6), timedelta(hours=20)  # how long ago the imports were
NEWCOMERS = 8  # addresses that the committed imports invite
ROSTER = 3  # of them, whom the import of contractors brings in

_COLLEAGUES = (("Ingrid Vale", "ingrid@northlight.example", Role.ADMIN),)
_WAITING_OWNER = ("Pavel Stern", "pavel@quietpines.example", Role.OWNER)

_Employee = tuple[str, str, Role]
"""Name, address, role."""


async def fill(parts: Parts, contractors: int) -> None:
    """Make `contractors` of them for the first company, and fewer for the others. Mails nobody."""
    end, dice = now(), random.Random(7)  # noqa: S311 - play
    password_hash = await hash_password(PASSWORD)
    emails = addresses(dice)
    with moved_clock(end - SPAN - timedelta(days=2)) as clock:
        await publish_catalogue()
        await _account(STAFF.name, STAFF.email, password_hash, is_staff=True)
        office = await _found(
            parts, COMPANY, "GB", [*_employees(COMPANY), *_COLLEAGUES], password_hash
        )
        await _set_up(office)
        other = await _found(parts, OTHER, "US", _employees(OTHER), password_hash)
        mine = [
            story(office, next(emails), fate, end)
            for fate in fates(contractors - NEWCOMERS - 2, dice)
        ]
        director = Director(
            clock,
            [
                *mine,
                *_of_the_cast(office, other, end),
                *_of_others(other, emails, contractors, end),
            ],
        )
        regulars = _regulars(mine, end - COMMITTED)
        newcomers = [next(emails) for _ in range(NEWCOMERS)]
        known = regulars[:5] + newcomers[:ROSTER]
        roster, good, bad = await asyncio.gather(
            sheets.read(
                "our-people.xlsx",
                sheets.people_rows(known, office.managers[0].email),
                ImportKind.CONTRACTORS,
            ),
            sheets.read(
                "weekly-tasks.xlsx", sheets.good_rows(regulars[:24] + newcomers, "W", dice)
            ),
            sheets.read(PROBLEMATIC, sheets.spoilt(sheets.good_rows(regulars[:18], "G", dice))),
        )
        await director.play(end - COMMITTED)
        await sheets.bring_in(office, parts.files, roster, commit=True)
        await sheets.bring_in(office, parts.files, good, commit=True)
        await director.play(end - CHECKED)
        await sheets.bring_in(office, parts.files, bad, commit=False)
        await _ask_for_review(parts, password_hash, [next(emails) for _ in range(3)])
        await director.play(end)
        await write_cards(office)


async def _set_up(office: Office) -> None:
    """Give a company a service of its own, and a project of last year."""
    async with unposted():
        await create_service(
            office.owner, code="lore-check", name_en="Lore check", name_ru="Проверка сюжета"
        )
        project = await create_project(office.owner, "Winter fair 2025")
        await update_project(office.owner, project.id, {"retired": True})


def _of_the_cast(office: Office, other: Office, end: datetime) -> Iterator[Story]:
    """The two contractors whom a newcomer can be; one of them is on both teams."""
    offers = (tasks.offered,) * 3
    before, lately = (timedelta(days=40),) * 2, (timedelta(days=9),) * 2
    began = (*JOINED, deeds.began_form, talks.asked, talks.answered)
    worked = (*LINKED, *PAID, talks.handed_in_business)
    yield story(office, ONBOARDING.email, Fate(0, began, lately), end)
    yield story(office, ACTIVE.email, Fate(0, (*worked, *offers), before), end)
    yield story(other, ACTIVE.email, Fate(0, (*JOINED, tasks.offered), lately), end)


def _of_others(
    other: Office, emails: Iterator[str], contractors: int, end: datetime
) -> Iterator[Story]:
    """A smaller team elsewhere."""
    shares = [fate.share for fate in FATES]
    for fate in other.dice.choices(FATES, shares, k=max(6, contractors // 12)):
        yield story(other, next(emails), fate, end)


def _regulars(stories: Iterable[Story], moment: datetime) -> list[str]:
    """Return the addresses of those who were invited before `moment` and stay to the end."""
    ends = {deeds.excluded, deeds.left}
    return [
        s.email
        for s in stories
        if s.moments[0] < moment and deeds.linked in s.path and not ends & set(s.path)
    ]


def _employees(company: str) -> list[_Employee]:
    return [(p.name, p.email, p.role) for p in PLAYERS if p.role and p.company == company]


async def _found(
    parts: Parts, name: str, country: str, employees: Iterable[_Employee], password_hash: str
) -> Office:
    """Register a company by the first of its employees and make the others its members."""
    (owner, email, _), *colleagues = employees
    async with unposted():
        founder = await register_company(
            await _account(owner, email, password_hash),
            name=name,
            legal_name=f"{name} Ltd",
            country=country,
            timezone="UTC",
            owner_name=owner,
        )
        for colleague, email, role in colleagues:
            account = await _account(colleague, email, password_hash)
            member = await Member.create(
                account=account, company_id=founder.company_id, name=colleague, role=role
            )
            record(
                founder.company_id,
                ChangeType.MEMBER_CHANGED,
                member,
                founder.actor,
                role=role.value,
                status=member.status.value,
            )
    return await Office.of(founder.company, password_hash, parts.files, seed=len(name))


async def _ask_for_review(parts: Parts, password_hash: str, emails: Sequence[str]) -> None:
    """Found a company that staff have yet to review: its invitations wait for them."""
    usual = policy()
    install(replace(usual, company_review=True))
    try:
        office = await _found(parts, WAITING, "CA", [_WAITING_OWNER], password_hash)
    finally:
        install(usual)
    async with unposted():
        await deeds.add(office, emails)


async def _account(name: str, email: str, password_hash: str, *, is_staff: bool = False) -> Account:
    return await Account.create(
        email=email,
        email_key=email,
        password_hash=password_hash,
        email_verified_at=now(),
        locale=Locale.EN,
        is_staff=is_staff,
    )
