"""The platform's services: published once, bettered later, whoever starts at the same time."""

import asyncio
import re
import sys
from collections import Counter

import pytest_asyncio

from app.services import CATALOGUE, publish_services
from models.company import Member
from models.task import Service
from tests.database import empty, throwaway

START = """
import asyncio, sys
from app.database import close_database, migrate, open_database
from app.services import publish_services

async def main():
    await migrate(sys.argv[1])
    await open_database(sys.argv[1])
    await asyncio.gather(publish_services(), publish_services())
    await close_database()

asyncio.run(main())
"""
LIST = """
import asyncio, sys
from app.database import close_database, open_database
from models.task import Service

async def main():
    await open_database(sys.argv[1])
    print(*await Service.all().values_list("code", flat=True))
    await close_database()

asyncio.run(main())
"""


@pytest_asyncio.fixture(name="nothing")
async def fixture_nothing(database: str) -> None:
    """A database on its first day."""
    await empty()


async def run(script: str, *arguments: str) -> str:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", script, *arguments, stdout=asyncio.subprocess.PIPE
    )
    printed, _ = await process.communicate()
    assert process.returncode == 0
    return printed.decode()


def test_every_service_has_a_code_for_spreadsheets_and_two_names():
    codes = [code for code, _, _ in CATALOGUE]

    assert len(codes) == len(set(codes)) >= 30
    assert all(re.fullmatch(r"[a-z]+(-[a-z]+)*", code) and len(code) <= 40 for code in codes)
    assert all(re.fullmatch(r"[A-Za-z0-9 -]+", english) for _, english, _ in CATALOGUE)
    assert all(re.search(r"[а-я]", russian) for _, _, russian in CATALOGUE)


async def test_the_first_start_publishes_the_catalogue_for_every_company(nothing):
    await publish_services()

    services = await Service.all()
    found = {(service.code, service.name_en, service.name_ru) for service in services}
    assert found == set(CATALOGUE)
    assert all(service.company_id is None for service in services)


async def test_a_later_start_adds_what_is_missing_and_betters_names(nothing):
    await publish_services()
    first = {service.code: service.id for service in await Service.all()}
    await Service.filter(code="editing").update(name_en="Eddting")
    await Service.filter(code="testing").delete()

    await publish_services()

    services = {service.code: service for service in await Service.all()}
    assert len(services) == len(CATALOGUE)
    assert services["editing"].name_en == "Editing and proofreading"
    assert services["editing"].id == first["editing"]
    assert services["testing"].id != first["testing"]


async def test_a_companys_own_service_of_the_same_code_is_left_alone(ada: Member):
    await Service.create(
        company=ada.company, code="editing", name_en="Our way", name_ru="По-нашему"
    )

    await publish_services()

    own = await Service.get(company=ada.company, code="editing")
    assert own.name_en == "Our way"
    assert await Service.exists(company_id=None, code="editing")


async def test_processes_that_start_at_once_publish_each_service_once():
    async with throwaway() as url:
        await asyncio.gather(run(START, url), run(START, url))

        codes = Counter((await run(LIST, url)).split())

    assert codes == {code: 1 for code, _, _ in CATALOGUE}
