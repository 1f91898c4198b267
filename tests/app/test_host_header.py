"""V8: the host of every link is the operator's; what a request says of it changes nothing."""

import re
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from models import Member
from tests.app.running import Running, running
from tests.asking import document
from tests.conftest import PASSWORD
from tests.models.hiring import hire

EVIL = "evil.example"
FORGED = {
    "Host": EVIL,
    "X-Forwarded-Host": EVIL,
    "X-Forwarded-Proto": "gopher",
    "Forwarded": f"host={EVIL}",
    "X-Original-URL": f"https://{EVIL}/",
}
OURS = "https://muster.example"
NAMESPACE = "http://www.w3.org"
"""Of the letters' HTML; nothing to click on."""


@pytest.fixture
async def service(database: str, tmp_path: Path) -> AsyncIterator[Running]:
    async with running(tmp_path, public_url=OURS) as found:
        yield found


async def forged(service: Running, name: str, by: Member | None = None, **given: Any) -> Any:
    headers = {**FORGED, **(await service.token(by.account) if by else {})}
    body = {"query": document(name), "variables": {"input": given}}
    answer = await service.client.post("/graphql", json=body, headers=headers)
    assert "errors" not in answer.json()
    return answer.json()["data"]


async def test_V8_no_letter_links_to_the_host_that_a_request_named(service: Running, ada: Member):
    await forged(service, "sign-in", email="ada@acme.example", password=PASSWORD)
    await forged(service, "recover", email="ada@acme.example")
    await forged(service, "invite", by=ada, addresses=["bo@work.example"])
    await hire(ada)

    await service.drain()

    letters = [str(message) for _, message in service.mailer.sent]
    texts = [
        part.get_content()
        for _, message in service.mailer.sent
        for part in message.walk()
        if part.get_content_maintype() == "text"
    ]
    links = set(re.findall(r"https?://[^/\s\"<>]+", " ".join(texts)))
    assert len(letters) >= 4
    assert links - {NAMESPACE} == {OURS}
    assert not any(EVIL in text for text in (*letters, *texts))


async def test_V8_the_link_of_a_file_names_no_host(service: Running, ada: Member):
    query = "{ company { taskTemplateUrl } }"
    headers = {**FORGED, **await service.token(ada.account)}

    answer = await service.client.post("/graphql", json={"query": query}, headers=headers)

    assert answer.json()["data"]["company"]["taskTemplateUrl"].startswith("/files/")


@pytest.mark.parametrize("path", ["/graphiql", "/go/invitation", "/go/recovery", "/healthz"])
async def test_V8_no_page_repeats_the_host_that_a_request_named(service: Running, path: str):
    answer = await service.client.get(path, headers=FORGED)

    assert answer.status_code == 200
    assert EVIL not in answer.text + str(answer.headers)


@pytest.mark.parametrize("path", ["/graphiql/", "/graphql/", "/go/invitation/", "/uploads/"])
async def test_V8_nobody_is_redirected_to_the_host_that_a_request_named(
    service: Running, path: str
):
    answer = await service.client.get(path, headers=FORGED)

    assert answer.status_code == 404
    assert "location" not in answer.headers
