"""What the page on the log shows works as shown; each type of change comes of a verb, as told."""

import json
import re
from collections import defaultdict
from contextlib import aclosing
from pathlib import Path
from typing import Any

from app.settings import Settings
from models import (
    Account,
    Change,
    Company,
    Contractor,
    Invitation,
    Member,
    MemberInvitation,
    Note,
    Profile,
)
from models.base import now
from models.change import ChangeType
from models.company_settings import update_company
from models.correcting import correct
from models.deleting import delete_tasks
from models.duplicating import duplicate_task
from models.editing import edit_task
from models.imports.importing import cancel_import, fail_check
from models.invitation import expire_overdue
from models.inviting import Terms, invite
from models.joining import claim
from models.leaving import leave
from models.moving import (
    ACCEPT,
    CANCEL,
    COMPLETE,
    DECLINE,
    PAY,
    PUBLISH,
    RETURN,
    SUBMIT,
    move_own_task,
    move_tasks,
)
from models.note import add_note
from models.onboarding import DeliveryStatus
from models.own_changes import Teams
from models.paying import PaymentDecision, confirm_payment_method
from models.policy import Policy
from models.posted import Heard
from models.problems import Issue
from models.registration import register
from models.tax_status import decide_tax_status, request_tax_status
from models.updating import Edit, Wish, update_contractors
from schema.change import position
from schema.own_changes import place_of
from tests.asking import Api, give_task, import_of, soon
from tests.conftest import COMPLETE as DETAILS
from tests.conftest import ORIGIN, Clock, agreement_ids, make_account
from tests.models.following import excluded, latest, mailed, revoked
from tests.models.hiring import acting, hire
from tests.models.identity import approved, named
from tests.models.imports.sheets import carry_out, sheet, start
from tests.models.test_tax_status import SHOP, WANTED

PAGE = Path("docs/changes.md").read_text(encoding="utf-8")
OPERATIONS = {
    re.search(r"subscription (\w+)", text)[1]: text  # type: ignore[index]
    for text in re.findall(r"```graphql\n(.*?)```", PAGE, re.DOTALL)
}
ROWS = [
    (re.findall(r"[A-Z_]{6,}", types), set(re.findall(r"`([a-z_]+)`", data)))
    for types, data in re.findall(r"^\| ([A-Z_, ]+) \| (.*) \|$", PAGE, re.MULTILINE)
]
NAME = {"first_name": "Zdislava", "last_name": "Quitterová", "line1": "Nekazanka 4711"}


async def lived(ada: Member, sam: Account, clock: Clock) -> None:
    """Have everything happen in a company that can, by the verbs that make it so."""
    await update_company(await acting(ada), {"invitation_ttl_days": 10})
    await hire(ada, "kit@acme.example", name="Kitiara")
    person = await make_account("zdislava@work.example")
    names = ("zdislava", "bounced", "decliner", "expired", "revoked", "mistyped", "excluded")
    rows = dict(zip(names, [await _invited(ada, name) for name in names], strict=True))
    for name in ("zdislava", "bounced"):
        await mailed(rows[name])
    sent = (await latest(rows["zdislava"])).message_id
    assert sent
    letter = sent.strip("<>").partition("@")[0]
    clock.move(minutes=1)
    heard = DeliveryStatus.DELIVERED, DeliveryStatus.BOUNCED
    for name, delivery in zip(("zdislava", "bounced"), heard, strict=True):
        said = Heard(letter, delivery, now(), f"{name}@work.example is what it is")
        await (await latest(rows[name])).note_heard(said)
    await (await latest(rows["decliner"])).decline()
    await revoked(ada, rows["revoked"])
    await correct(ada, rows["mistyped"].id, "right@work.example")
    await excluded(ada, rows["excluded"])
    await claim(person)
    row = await Contractor.get(id=rows["zdislava"].id)
    await register(person, {**DETAILS, **NAME}, await agreement_ids(), ORIGIN)
    await approved(person, sam)
    request = await request_tax_status(person, WANTED, SHOP)
    await decide_tax_status(sam, request.id, approve=True)
    method = await named(person)
    await confirm_payment_method(sam, method.id, PaymentDecision.CONFIRM)
    await add_note(ada, row.id, "Zdislava is thorough")
    wish = Wish(row.id, None, {"feature": "Zdislava's"}, None, Edit(["quick"], [], []))
    await update_contractors(ada, [wish])
    await _worked(ada, row, person)
    await _imported(ada)
    await leave(person, ada.company_id)
    clock.move(days=40)
    await expire_overdue()


async def _invited(ada: Member, name: str) -> Contractor:
    [invited] = await invite(ada, [f"{name}@work.example"], Terms())
    assert invited.contractor
    return invited.contractor


async def _worked(ada: Member, row: Contractor, person: Account) -> None:
    draft = await give_task(ada, row, publish=False, description="A logo")
    await edit_task(ada, draft.id, {"description": "A larger logo"})
    spare = await duplicate_task(ada, draft.id)
    await delete_tasks(ada, [("", spare.id)])
    await move_tasks(ada, [("", draft.id)], PUBLISH)
    await move_own_task(person, draft.id, DECLINE, reason="Zdislava is ill")
    waste = await give_task(ada, row)
    await move_tasks(ada, [("", waste.id)], CANCEL, "because")
    await give_task(
        ada, row, (person, ACCEPT), (person, SUBMIT), (ada, RETURN), (person, SUBMIT),
        (ada, COMPLETE), (ada, PAY),
    )  # fmt: skip


async def _imported(ada: Member) -> None:
    people = [f"new{n % 20}@work.example" for n in range(501)]  # two chunks
    await carry_out(ada, sheet(*people), sha256="1" * 64)
    await cancel_import(ada, (await import_of(ada, "late@work.example")).id)
    failed = await start(ada, sha256="2" * 64)
    await fail_check(failed.id, [Issue("NOT_A_SPREADSHEET", ("file",))])


async def test_each_type_comes_of_a_verb_with_the_data_that_the_page_names(
    ada: Member, sam: Account, clock: Clock
):
    await lived(ada, sam, clock)

    found: defaultdict[ChangeType, set[str]] = defaultdict(set)
    for change in await Change.filter(company_id=ada.company_id):
        found[change.type] |= set(change.data)
    assert set(found) == set(ChangeType)
    told = {ChangeType(type): keys for types, keys in ROWS for type in types}
    for settings in await Change.filter(type=ChangeType.COMPANY_CHANGED):
        found[ChangeType.COMPANY_CHANGED] -= set(settings.data.get("columns", ()))
    assert {type: keys - told[type] for type, keys in found.items() if keys - told[type]} == {}


async def test_I10_no_change_holds_what_a_person_is_called_or_reached_by(
    ada: Member, sam: Account, clock: Clock
):
    await lived(ada, sam, clock)

    people: set[str | None] = {"@", "Zdislava", "Kitiara", "Nekazanka", "HRB", "••••"}
    for row in await Contractor.all():
        people |= {row.email, row.first_name, row.last_name}
    for profile in await Profile.all():
        people |= {profile.first_name, profile.last_name, profile.line1, profile.city}
    people |= {note.body for note in await Note.all()}
    people |= {i.email for i in await MemberInvitation.all()}
    people |= {i.delivery_detail for i in await Invitation.all()}
    for change in await Change.all():
        text = json.dumps(change.data, ensure_ascii=False)
        assert not [word for word in people if word and word in text], (change.type, text)


def test_its_table_names_every_type_once():
    assert sorted(type for types, _ in ROWS for type in types) == sorted(ChangeType)


async def test_its_subscriptions_tell_what_it_says(
    api: Api, ada: Member, di: Contractor, dilara: Account
):
    seq = (await Company.get(id=ada.company_id)).change_seq
    cursor = position(ada.company_id, seq)
    mine = place_of(dilara.id, Teams({ada.company_id: seq}))
    task = await give_task(ada, di)

    async def first(name: str, by: Any, **variables: Any) -> Any:
        async with aclosing(api.follow(OPERATIONS[name], variables, by=by)) as events:
            result = await soon(anext(events))
        assert result.errors == []
        assert result.data
        [found] = result.data.values()
        return found

    chosen = await first("Follow", ada, after=cursor, types=["TASK_CREATED"])
    of_row = await first("FollowOne", ada, after=cursor, id=di.type_id)
    own = await first("FollowMe", dilara, after=mine)

    assert (chosen["type"], chosen["contractor"]["id"]) == ("TASK_CREATED", di.type_id)
    assert of_row["task"]["id"] == own["task"]["id"] == task.type_id
    assert own["type"] == "TASK_OFFERED"
    assert len(OPERATIONS) == 3


def test_every_setting_that_it_names_is_one():
    known = {f"MUSTER_{name.upper()}" for name in (*Settings.model_fields, *Policy.__annotations__)}

    named = set(re.findall(r"`(MUSTER_\w+)`", PAGE))

    assert named
    assert named <= known
