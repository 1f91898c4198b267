import pytest
from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from tortoise import connections

from models import Profile
from models.policy import development_vault
from models.profile import ProfileOrigin
from tests.conftest import make_account, with_policy


async def stored(column: str) -> str:
    [row] = await connections.get("default").execute_query_dict(f"SELECT {column} FROM profile")
    return str(row[column])


async def make(number: str | None) -> Profile:
    account = await make_account("bo@work.example")
    return await Profile.create(account=account, origin=ProfileOrigin.SELF, tax_number=number)


async def test_L2_a_sealed_text_is_ciphertext_in_the_table(database: str):
    made = await make("123-45-6789")

    assert "123-45-6789" not in await stored("tax_number")
    assert made.tax_number == "123-45-6789"
    assert (await Profile.get()).tax_number == "123-45-6789"


async def test_nothing_is_sealed_as_nothing(database: str):
    await make(None)

    assert (await Profile.get()).tax_number is None


async def test_a_plain_text_that_looks_like_ciphertext_is_kept(database: str):
    looks_sealed = Fernet(Fernet.generate_key()).encrypt(b"x").decode()

    made = await make(looks_sealed)

    assert made.tax_number == looks_sealed
    assert (await Profile.get()).tax_number == looks_sealed
    assert await Profile.all().values_list("tax_number", flat=True) == [looks_sealed]


async def test_every_way_to_write_seals(database: str):
    made = await make("one")

    await made.set(tax_number="two")
    assert "two" not in await stored("tax_number")
    await Profile.all().update(tax_number="three")
    assert "three" not in await stored("tax_number")
    made.tax_number = "four"
    await Profile.write_each([made], ["tax_number"])
    assert "four" not in await stored("tax_number")
    assert (await Profile.get()).tax_number == "four"


async def test_an_older_key_still_opens(database: str):
    old, new = Fernet(Fernet.generate_key()), Fernet(Fernet.generate_key())
    with_policy(vault=MultiFernet([old]))
    await make("123")

    with_policy(vault=MultiFernet([new, old]))

    assert (await Profile.get()).tax_number == "123"


async def test_without_its_key_it_cannot_be_read(database: str):
    await make("123")

    with_policy(vault=development_vault())

    with pytest.raises(InvalidToken):
        await Profile.get()
