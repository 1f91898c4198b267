import asyncio
import threading

import argon2
import pytest

from models import Account
from models.account import hash_password, is_password
from tests.conftest import PASSWORD, make_account


async def test_P2_a_hash_is_argon2id_of_19_mib():
    made = await hash_password(PASSWORD)

    found = argon2.extract_parameters(made)
    assert (found.type, found.memory_cost, found.time_cost, found.parallelism) == (
        argon2.Type.ID,
        19 * 1024,
        2,
        1,
    )


async def test_P2_hashing_leaves_the_event_loop_free(monkeypatch: pytest.MonkeyPatch):
    used = []
    verify = argon2.PasswordHasher.verify
    monkeypatch.setattr(
        argon2.PasswordHasher,
        "verify",
        lambda *given: used.append(threading.get_ident()) or verify(*given),
    )
    made = await hash_password(PASSWORD)

    await asyncio.gather(is_password(made, PASSWORD), is_password(None, PASSWORD))

    assert len(used) == 2
    assert threading.get_ident() not in used


async def test_P2_a_weaker_hash_is_renewed_at_the_next_sign_in(database: str):
    weak = argon2.PasswordHasher(time_cost=1, memory_cost=1024, parallelism=1).hash(PASSWORD)
    account = await make_account("old@work.example", password_hash=weak)

    assert await account.has_password(PASSWORD)

    kept = (await Account.get(id=account.id)).password_hash
    assert kept != weak
    assert argon2.extract_parameters(kept).memory_cost == 19 * 1024
    assert await is_password(kept, PASSWORD)


async def test_P2_a_wrong_password_renews_nothing(database: str):
    weak = argon2.PasswordHasher(time_cost=1, memory_cost=1024, parallelism=1).hash(PASSWORD)
    account = await make_account("old@work.example", password_hash=weak)

    assert not await account.has_password("another password")

    assert (await Account.get(id=account.id)).password_hash == weak


async def test_P6_nobody_costs_a_verification_too():
    assert not await is_password(
        None, "nobody's password, to spend the same time on unknown addresses"
    )
