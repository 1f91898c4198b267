"""Who may do what, over every transport: the table of test_strangers, asked of a real server."""

from collections.abc import AsyncIterator

import pytest

from models import Account, Member
from tests.asking import upload_of
from tests.resolvers.test_strangers import (
    ASKED_BY,
    EXPECTED,
    SUBSCRIPTIONS,
    World,
    _caller,
    _outcome,
    world,
)
from tests.wire import OverEvents, OverHTTP, OverSocket, Served, Wire, served

__all__ = ["world"]


@pytest.fixture(scope="module")
async def service(
    opened_database: str, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Served]:
    async with served(tmp_path_factory.mktemp("served")) as found:
        yield found


@pytest.mark.parametrize("asked_by", ASKED_BY)
@pytest.mark.parametrize("transport", [OverHTTP, OverSocket, OverEvents])
async def test_everybody_gets_the_same_over_every_transport(
    service: Served,
    world: World,
    eve: Member,
    sam: Account,
    transport: type[Wire],
    asked_by: str,
):
    service.throttle._rules.clear()
    world.by = await _caller(world, eve, sam, asked_by)
    if isinstance(world.by, Member) and world.by.company_id == world.acme.id:
        world.upload = await upload_of(world.by)
    named = {"companyId": world.acme.type_id} if asked_by == "eve of Acme" else {}
    wire = transport(service)

    answers = {field: await _outcome(wire, world, field, named) for field in EXPECTED}

    place = ASKED_BY.index(asked_by)
    expected = {field: line.split()[place] for field, line in EXPECTED.items()}
    if transport is OverHTTP:  # which has no streams: 406, whoever asks
        expected |= dict.fromkeys(SUBSCRIPTIONS, "BAD_REQUEST")
    assert answers == expected
