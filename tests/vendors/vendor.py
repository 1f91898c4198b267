"""The fake vendor's process, and the service that it speaks to."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import httpx2

from models.base import now
from models.vendor import Vendor
from tests.conftest import with_policy
from tests.wire import Served, served

SECRET = "a secret that the vendor shares with us"
PROGRAM = Path(__file__).with_name("fake_vendor.py")


@dataclass
class FakeVendor:
    """Sends events; `begun` is the moment that events are dated from."""

    service: Served
    http: httpx2.AsyncClient
    begun: datetime

    async def send(self, *events: dict[str, Any]) -> list[Any]:
        """Send events in this order; return what each was answered: status and outcome."""
        answer = await self.http.post("/send", json=list(events))
        return [(status, body.get("outcome")) for status, body in answer.json()]

    def event(
        self, id: str, reference: str, status: str, second: float = 0, **values: Any
    ) -> dict[str, Any]:
        """An event of `second` seconds after the beginning."""
        sending = {name: values.pop(name) for name in ("age", "forge") if name in values}
        occurred = (self.begun + timedelta(seconds=second)).isoformat()
        body = {"reference": reference, "status": status, "occurredAt": occurred, **values}
        return {"id": id, "body": body, **sending}


@asynccontextmanager
async def connected(folder: Path, port: str) -> AsyncIterator[FakeVendor]:
    """Run the vendor and the service, each behind its own socket; `port` is kyc or payment."""
    async with served(folder) as service:
        hook = f"http://127.0.0.1:{service.port}/hooks/{port}/fake"
        process = await asyncio.create_subprocess_exec(
            sys.executable, str(PROGRAM), SECRET, hook, stdout=asyncio.subprocess.PIPE
        )
        assert process.stdout
        try:
            url = f"http://127.0.0.1:{int(await process.stdout.readline())}"
            page = (
                f"{url}/start?reference={{reference}}&expires={{expires}}&signature={{signature}}"
            )
            with_policy(**{f"{port}_vendor": Vendor("fake", page, (SECRET.encode(),))})
            async with httpx2.AsyncClient(base_url=url, trust_env=False) as http:
                yield FakeVendor(service, http, now() - timedelta(minutes=2))
        finally:
            process.terminate()
            await process.wait()
