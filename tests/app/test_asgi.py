import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from tortoise import connections

from app.trusted import DocumentPolicy
from models import Account, Member
from models.session import Session
from tests.app.running import Running, running
from tests.conftest import PASSWORD


@pytest.fixture
async def service(database: str, tmp_path: Path) -> AsyncIterator[Running]:
    async with running(tmp_path) as found:
        yield found


async def test_the_process_says_that_it_runs(service: Running):
    answer = await service.client.get("/healthz")

    assert answer.status_code == 200
    assert set(answer.json()) == {"version"}


async def test_it_is_ready_only_with_every_migration(service: Running):
    assert (await service.client.get("/readyz")).json() == {"ready": True}
    db = connections.get("default")
    [row] = await db.execute_query_dict("SELECT * FROM aerich WHERE version = '0_init.py'")
    await db.execute_query("UPDATE aerich SET version = 'x' WHERE version = '0_init.py'")
    try:
        answer = await service.client.get("/readyz")
    finally:
        await db.execute_query("UPDATE aerich SET version = '0_init.py' WHERE version = 'x'")

    assert row["version"] == "0_init.py"
    assert answer.status_code == 503
    assert answer.json() == {"ready": False, "why": "migrations", "pending": ["0_init.py"]}


async def test_metrics_speak_prometheus(service: Running):
    answer = await service.client.get("/metrics")

    assert answer.status_code == 200
    assert "muster_live_connections 0.0" in answer.text
    again = await service.client.get("/metrics")
    assert 'muster_requests_total{status="200",transport="http"} 1.0' in again.text


async def test_C6_the_explorer_is_there_under_its_policy_and_our_headers(service: Running):
    page = await service.client.get("/graphiql")
    [script] = re.findall(r'<script [^>]*src="([^"]+)"', page.text)
    asset = await service.client.get(f"/{script}")

    assert page.headers["cache-control"] == "no-store"
    assert asset.headers["cache-control"].endswith("immutable")
    for answer in (page, asset):
        assert answer.status_code == 200
        assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["referrer-policy"] == "no-referrer"
        assert answer.headers["cross-origin-opener-policy"] == "same-origin"


async def test_C3_signing_in_with_a_cookie_and_out_again(service: Running, ada: Member):
    sent = await service.ask(
        "mutation ($input: SignInInput!) {"
        " signIn(input: $input) { ... on OtpSent { challengeId } } }",
        input={"email": "ada@acme.example", "password": PASSWORD},
    )
    await service.drain(lambda job: job.kind == "send_otp")
    [(_, letter)] = service.mailer.sent
    from emails.folder import action

    verify = """mutation ($input: VerifyOtpInput!) { verifyOtp(input: $input) {
        ... on VerifyOtpPayload { token account { email } } ... on Problem { code } } }"""
    challenge = sent["data"]["signIn"]["challengeId"]
    entered = {"challengeId": challenge, "code": action(letter), "session": "COOKIE"}
    answer = await service.client.post(
        "/graphql", json={"query": verify, "variables": {"input": entered}}
    )

    assert answer.json()["data"]["verifyOtp"] == {
        "token": None,
        "account": {"email": "ada@acme.example"},
    }
    cookie = answer.headers["set-cookie"]
    assert cookie.startswith("muster_session=")
    assert "HttpOnly" in cookie
    assert "SameSite=lax" in cookie
    origin = {"Origin": "http://127.0.0.1:8000"}
    out = await service.client.post(
        "/graphql", json={"query": "mutation { signOut { __typename } }"}, headers=origin
    )
    assert out.json()["data"]["signOut"]["__typename"] == "SignOutPayload"
    assert "Max-Age=0" in out.headers["set-cookie"]
    assert (await Session.get()).revoked_at


async def test_every_answer_carries_its_request_id(service: Running):
    ours = await service.client.get("/healthz", headers={"X-Request-Id": "abc-123"})
    made = await service.client.get("/healthz", headers={"X-Request-Id": "not sane!"})

    assert ours.headers["x-request-id"] == "abc-123"
    assert len(made.headers["x-request-id"]) == 32


async def test_the_operators_documents_and_ours_are_all_that_sessions_may_send(
    database: str, ada: Member, sam: Account, tmp_path: Path
):
    folder = tmp_path / "documents"
    folder.mkdir()
    (folder / "team.graphql").write_text("{ company { name } }")
    chosen = {"trusted_documents": folder, "document_policy": DocumentPolicy.TRUSTED}

    async with running(tmp_path, **chosen) as service:
        headers = await service.token(ada.account)
        answers = [
            (await service.client.post("/graphql", json=body, headers=headers)).json()
            for body in (
                {"documentId": "team"},
                {"documentId": "landing.agreements"},
                {"documentId": "explorer.viewer"},
            )
        ]
        refused = await service.ask("{ viewer { account { id } } }", ada.account)
        staff = await service.ask("{ viewer { account { id } } }", sam)

    assert answers[0] == {"data": {"company": {"name": "Acme"}}}
    assert len(answers[1]["data"]["agreements"]) == 4
    assert answers[2]["data"]["viewer"]["account"]["email"] == "ada@acme.example"
    assert refused["errors"][0]["extensions"]["code"] == "PERSISTED_QUERY_NOT_FOUND"
    assert "errors" not in staff
