"""`python -m bench.sameness`: how long public operations take for addresses known and unknown.

Tests prove the sameness by structure: equal statements, hashes and jobs (P6). This shows the times
beside each other. Each address is asked for once, kinds take turns in an order by chance, so what a
neighbour does to one it does to all.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import os
import random
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Awaitable, Callable, Sequence
from statistics import quantiles
from time import perf_counter

from app.database import close_database, migrate, open_database
from bench.databases import throwaway
from models import Account, OtpChallenge
from models.account import AccountStatus, Locale, hash_password
from models.base import now
from models.company import register_company
from models.inviting import Terms, invite
from models.otp import OtpLetter, OtpPurpose
from models.policy import Policy, development_vault, install
from models.recovering import recover
from models.signing_in import WrongCredentials, sign_in

KINDS = ("known", "unknown", "disabled", "paused", "invited")
PASSWORD = "correct horse battery"
WARM_UP = 10  # requests of each kind before any counts


def options() -> argparse.ArgumentParser:
    """Return what the command line understands."""
    parser = argparse.ArgumentParser(prog="python -m bench.sameness", description=__doc__)
    parser.add_argument("--addresses", type=int, default=300, help="of each kind (%(default)s)")
    parser.add_argument(
        "--database",
        default=os.environ.get("TEST_DATABASE_URL", ""),
        help="postgres://… beside which a throw-away database is made; empty for SQLite",
    )
    return parser


async def run(chosen: argparse.Namespace) -> None:
    """Measure and print both tables."""
    install(Policy(vault=development_vault(), signing_key=b"of the bench, 32 bytes and more!"))
    count = chosen.addresses + WARM_UP
    async with throwaway(chosen.database) as url:
        await migrate(url)
        await open_database(url)
        try:
            await _people(count)
            print(table("recover", await _measure(recover, count)), end="\n\n")
            print(table("signIn, wrong password", await _measure(_guess, count)))
        finally:
            await close_database()


def address(kind: str, n: int) -> str:
    """Return the nth address of a kind."""
    return f"{kind}{n}@people.bench"


async def _people(count: int) -> None:
    password_hash = await hash_password(PASSWORD)
    common = {"password_hash": password_hash, "email_verified_at": now(), "locale": Locale.EN}
    statuses = {"disabled": AccountStatus.DISABLED}
    accounts = [
        Account(
            email=address(kind, n),
            email_key=address(kind, n),
            status=statuses.get(kind, AccountStatus.ACTIVE),
            **common,
        )
        for kind in ("known", "disabled", "paused")
        for n in range(count)
    ]
    await Account.bulk_create(accounts, batch_size=500)
    await OtpChallenge.bulk_create(
        [
            OtpChallenge(
                email=account.email,
                email_key=account.email_key,
                account_id=account.id,
                purpose=OtpPurpose.SIGN_IN,
                letter=OtpLetter.CODE,
                locale=Locale.EN,
                secret="A",
                attempts_left=0,
                wrong_guesses=10,
                expires_at=now(),
            )
            for account in accounts
            if account.email.startswith("paused")
        ],
        batch_size=500,
    )
    owner = await Account.create(email="o@acme.bench", email_key="o@acme.bench", **common)
    member = await register_company(
        owner, name="Acme", legal_name="Acme", country="US", timezone="UTC", owner_name="O"
    )
    await member.fetch_related("company")
    for start in range(0, count, 500):
        some = range(start, min(start + 500, count))
        await invite(member, [address("invited", n) for n in some], Terms())


async def _guess(email: str) -> None:
    with contextlib.suppress(WrongCredentials):
        await sign_in(email, "not the password")


async def _measure(ask: Callable[[str], Awaitable[None]], count: int) -> dict[str, list[float]]:
    """Return milliseconds by kind."""
    taken: defaultdict[str, list[float]] = defaultdict(list)
    for n in range(count):
        for kind in random.sample(KINDS, len(KINDS)):
            started = perf_counter()
            await ask(address(kind, n))
            if n >= WARM_UP:
                taken[kind].append((perf_counter() - started) * 1000)
    return taken


def slower(times: Sequence[float], others: Sequence[float]) -> float:
    """Return how often one of `times` is longer than one of `others`: half of ties, 0.5 at best.

    Whoever measures one request of each and bets on the longer one is right as often.
    """
    order = sorted(others)
    wins = sum(bisect_left(order, t) + bisect_right(order, t) for t in times) / 2
    return wins / (len(times) * len(others))


def table(title: str, taken: dict[str, list[float]]) -> str:
    """Return the distribution in Markdown."""
    lines = [
        f"| {title} | p10 ms | p50 ms | p90 ms | p99 ms | slower than unknown |",
        "|---|--:|--:|--:|--:|--:|",
    ]
    for kind in KINDS:
        cuts = quantiles(taken[kind], n=100)
        shown = " | ".join(f"{cuts[p - 1]:.2f}" for p in (10, 50, 90, 99))
        lines.append(f"| {kind} | {shown} | {slower(taken[kind], taken['unknown']):.2f} |")
    return "\n".join(lines)


if __name__ == "__main__":
    asyncio.run(run(options().parse_args()))
