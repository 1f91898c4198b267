"""The programs of others against `muster serve` itself: 61 audits and two npm clients."""

import asyncio
from pathlib import Path

import orjson
import pytest

from tests.acceptance.journeys import sign_up_company
from tests.acceptance.service import inbox, serving
from tests.app.test_http_audits import fixture_programs, run

__all__ = ["fixture_programs"]

pytestmark = pytest.mark.needs_node


async def test_the_real_process_passes_the_audits_and_serves_the_npm_clients(
    programs: Path, tmp_path: Path
):
    async with inbox() as box, serving(tmp_path, box) as service:
        token = await sign_up_company(service, box, "ada@acme.example", "Acme")
        url = f"{service.url}/graphql"

        audits = await asyncio.to_thread(run, programs, "http.mjs", url)
        seen = orjson.loads(await asyncio.to_thread(run, programs, "real.mjs", url, token))

    assert audits == "61 of 61\n"
    assert seen == {
        "invited": "INVITED",
        "query": {"data": {"viewer": {"account": {"email": "ada@acme.example"}}}},
        "socket": ["CONTRACTOR_ADDED", "CONTRACTOR_INVITED"],
        "left": True,
        "events": ["CONTRACTOR_ADDED", "CONTRACTOR_INVITED"],
        "badToken": [4403, 401],
        "pinged": True,
        "expired": [[4403, "The credentials have ended"], "broken off"],
    }
