"""The contender with nothing in the way: Starlette, a driver, SQL by hand, orjson; no GraphQL."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import orjson
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from uuid_utils.compat import uuid7

from bench.stores import Store, open_store
from models import typeid

TEAM = "FROM contractor t WHERE t.company_id = $1"
COUNT = f"SELECT count(*) {TEAM}"
TASKS = "(SELECT count(*) FROM task WHERE contractor_id = t.id AND status IN ({}))"
ROWS = f"""
    SELECT t.id, t.email, t.first_name, t.last_name, t.display_name, t.feature, t.country,
        t.status, t.current_stage, t.tax_status, t.kyc_status, t.invited_at, t.joined_at,
        t.updated_at, t.stages, i.status, i.delivery, i.last_sent_at,
        {TASKS.format("'DRAFT', 'PUBLISHED'")},
        {TASKS.format("'ACCEPTED', 'SUBMITTED'")},
        {TASKS.format("'COMPLETED', 'PAID'")}
    FROM contractor t LEFT JOIN invitation i ON i.id = (
        SELECT id FROM invitation WHERE contractor_id = t.id ORDER BY id DESC LIMIT 1)
    WHERE t.company_id = $1"""
PAGE = f"{ROWS} ORDER BY t.id DESC LIMIT 51"
PAGE_AFTER = f"{ROWS} AND t.id < $2 ORDER BY t.id DESC LIMIT 51"
MANAGERS = """
    SELECT m.contractor_id, w.id, w.name
    FROM contractor_manager m JOIN member w ON w.id = m.member_id
    WHERE m.contractor_id {} ORDER BY m.id"""
POLL = f"""
    SELECT t.id, t.email, t.status, t.updated_at {TEAM} {{}}
    ORDER BY t.updated_at, t.id LIMIT 101"""
POLL_AFTER = POLL.format("AND (t.updated_at, t.id) > ($2, $3)")
CREATE = {
    "made": """
        INSERT INTO task (id, created_at, updated_at, title, description, amount_minor, currency,
            card_fee_paid_by, status, version, company_id, contractor_id, service_id)
        SELECT :task, :moment, :moment, :title, :description, :amount, :currency, 'COMPANY',
            'PUBLISHED', 1, c.company_id, c.id, s.id
        FROM contractor c JOIN service s ON s.code = :service AND s.company_id IS NULL
        WHERE c.id = :contractor AND c.company_id = :company""",
    "moved": """
        INSERT INTO task_event (id, created_at, to_status, actor_kind, task_id)
        VALUES (:event, :moment, 'PUBLISHED', 'MEMBER', :task)""",
    "promised": """
        INSERT INTO job (id, created_at, kind, args, run_at, attempts)
        VALUES (:job, :moment, 'send_tasks_waiting', :args, :moment, 0)""",
    # named like its table: the next reads the new number from here (PostgreSQL) or there (SQLite)
    "company": """
        UPDATE company SET change_seq = change_seq + 1 WHERE id = :company
        RETURNING id, change_seq""",
    "told": """
        INSERT INTO change (id, created_at, seq, type, data_version, occurred_at, actor_kind,
            subject_id, contractor_id, task_id, data, company_id)
        SELECT :change, :moment, change_seq, 'TASK_CREATED', 1, :moment, 'MEMBER', :subject,
            :contractor, :task, :data, id
        FROM company WHERE id = :company""",
}
ONE = f"SELECT t.first_name, t.last_name, t.status {TEAM} AND t.id = $2"


async def dashboard(store: Store, variables: dict[str, Any]) -> Any:
    """A page of 50, the newest first."""
    company = typeid.decode("cmp", variables["company"])
    (total,) = (await store.fetch(COUNT, company))[0]
    if after := variables.get("after"):
        rows = await store.fetch(PAGE_AFTER, company, typeid.decode("ctr", after))
    else:
        rows = await store.fetch(PAGE, company)
    has_next_page, rows = len(rows) > 50, rows[:50]
    managers = defaultdict(list)
    found = await store.fetch(MANAGERS.format(store.among), store.ids(row[0] for row in rows))
    for owner, id, name in found:
        managers[owner].append({"id": typeid.encode("mem", store.id(id)), "name": name})
    moment = store.moment
    edges = []
    for (
        key, email, first_name, last_name, display_name, feature, country, status, current_stage,
        tax_status, kyc_status, invited_at, joined_at, updated_at, stages, invitation, delivery,
        last_sent_at, open_, in_progress, done,
    ) in rows:  # fmt: skip
        id = typeid.encode("ctr", store.id(key))
        node = {
            "id": id,
            "email": email,
            "firstName": first_name,
            "lastName": last_name,
            "displayName": display_name,
            "feature": feature,
            "country": country,
            "status": status,
            "currentStage": current_stage,
            "taxStatus": tax_status,
            "kycStatus": kyc_status,
            "invitedAt": moment(invited_at),
            "joinedAt": moment(joined_at),
            "updatedAt": moment(updated_at),
            "stages": [
                {"key": s["key"], "state": s["state"], "completedAt": _utc(s["completed_at"])}
                for s in orjson.loads(stages)
            ],
            "invitation": invitation
            and {"status": invitation, "delivery": delivery, "lastSentAt": moment(last_sent_at)},
            "managers": managers[key],
            "taskCounts": {"open": open_, "inProgress": in_progress, "done": done},
        }
        edges.append({"cursor": id, "node": node})
    end = edges[-1]["cursor"] if edges else None
    page = {
        "totalCount": total,
        "pageInfo": {"hasNextPage": has_next_page, "endCursor": end},
        "edges": edges,
    }
    return {"company": {"contractors": page}}


def _utc(text: str | None) -> str | None:
    return text and text.replace("+00:00", "Z")


async def poll(store: Store, variables: dict[str, Any]) -> Any:
    """A page of 100, the longest unchanged first."""
    company = typeid.decode("cmp", variables["company"])
    if after := variables.get("after"):
        moment, _, id = after.partition("|")
        key = datetime.fromisoformat(moment), typeid.decode("ctr", id)
        rows = await store.fetch(POLL_AFTER, company, *key)
    else:
        rows = await store.fetch(POLL.format(""), company)
    nodes = [
        {
            "id": typeid.encode("ctr", store.id(id)),
            "email": email,
            "status": status,
            "updatedAt": store.moment(updated_at),
        }
        for id, email, status, updated_at in rows[:100]
    ]
    end = f"{nodes[-1]['updatedAt']}|{nodes[-1]['id']}" if nodes else None
    info = {"hasNextPage": len(rows) > 100, "endCursor": end}
    return {"company": {"contractors": {"pageInfo": info, "nodes": nodes}}}


async def one(store: Store, variables: dict[str, Any]) -> Any:
    """One contractor of the company."""
    company = typeid.decode("cmp", variables["company"])
    rows = await store.fetch(ONE, company, typeid.decode("ctr", variables["id"]))
    shown = [{"firstName": a, "lastName": b, "status": c} for a, b, c in rows]
    return {"company": {"contractor": shown[0] if shown else None}}


async def create(store: Store, variables: dict[str, Any]) -> Any:
    """A published task with its event, its change and the job to tell the contractor."""
    given = variables["input"]
    contractor, task = typeid.decode("ctr", given["contractorId"]), uuid7()
    shown = typeid.encode("tsk", task)
    amount = Decimal(given["amount"])
    values = {
        "task": task,
        "event": uuid7(),
        "job": uuid7(),
        "change": uuid7(),
        "moment": datetime.now(UTC),
        "company": typeid.decode("cmp", given["companyId"]),
        "contractor": contractor,
        "service": given["serviceCode"],
        "title": given["title"],
        "description": given["description"],
        "amount": int(amount.scaleb(2)),
        "currency": given["currency"],
        "subject": shown,
        "args": _json({"contractor_id": str(contractor), "task_ids": [str(task)]}),
        "data": _json({"status": "PUBLISHED"}),
    }
    await store.together(CREATE, values)
    return {
        "createTask": {
            "__typename": "CreateTaskPayload",
            "task": {
                "title": given["title"],
                "status": "PUBLISHED",
                "amount": {"amount": str(amount), "currency": given["currency"]},
            },
        }
    }


def _json(value: Any) -> str:
    return orjson.dumps(value).decode()


OPERATIONS = {"Dashboard": dashboard, "Poll": poll, "One": one, "Create": create}


async def answer(request: Request) -> Response:
    """Answer the operation that a request names; its document is not read."""
    asked = orjson.loads(await request.body())
    data = await OPERATIONS[asked["operationName"]](request.app.state.store, asked["variables"])
    body = orjson.dumps({"data": data}, option=orjson.OPT_UTC_Z)
    return Response(body, media_type="application/json")


@asynccontextmanager
async def lifespan(app: Starlette) -> AsyncIterator[None]:
    """Hold the database open."""
    app.state.store = await open_store(os.environ["BENCH_DATABASE_URL"])
    yield
    await app.state.store.close()


app = Starlette(routes=[Route("/graphql", answer, methods=["POST"])], lifespan=lifespan)
