"""Preferences, export and erasure as clients ask for them."""

from typing import Any

import pytest

from app.refusals import Refusal
from models import Account, Contractor, DataExport, Invitation, Job, Member
from models.account import AccountStatus, Locale
from models.data_export import DataExportState
from models.inviting import Terms, invite
from models.joining import claim
from tests.asking import Api, document
from tests.conftest import Clock, make_account

PREFER, EXPORT, ERASE, MINE = map(
    document, ("set-preferences", "export-my-data", "erase-my-account", "my-exports")
)


async def preferred(api: Api, by: Any, **given: Any) -> Any:
    return (await api.ask(PREFER, {"input": given}, by=by))["setPreferences"]


async def test_preferences_that_are_left_out_stay(api: Api, di: Contractor):
    await preferred(api, di, timezone="Europe/Berlin", existingAccountPolicy="CONFIRM")

    found = await preferred(api, di, locale="RU")

    assert found["account"] == {
        "locale": "RU", "timezone": "Europe/Berlin", "existingAccountPolicy": "CONFIRM",
        "lettersOff": [],
    }  # fmt: skip


async def test_letters_that_may_be_switched_off_are_chosen_as_a_whole(api: Api, di: Contractor):
    both = await preferred(api, di, lettersOff=["TASKS_WAITING", "ADDED_TO_TEAM", "TASKS_WAITING"])
    other = await preferred(api, di, locale="EN")
    one = await preferred(api, di, lettersOff=["TASKS_WAITING"])
    none = await preferred(api, di, lettersOff=None)

    chosen = [found["account"]["lettersOff"] for found in (both, other, one, none)]
    assert chosen == [
        ["ADDED_TO_TEAM", "TASKS_WAITING"],
        ["ADDED_TO_TEAM", "TASKS_WAITING"],
        ["TASKS_WAITING"],
        [],
    ]


async def test_letters_that_keep_an_account_safe_cannot_be_switched_off(api: Api, di: Contractor):
    with pytest.raises(Refusal, match="OptionalLetter"):
        await api.ask(PREFER, {"input": {"lettersOff": ["NEW_SIGN_IN"]}}, by=di)


async def test_everything_wrong_about_preferences_is_told_at_once(api: Api, di: Contractor):
    found = await preferred(
        api, di, timezone="Mars/Base", locale=None, existingAccountPolicy="AUTO"
    )

    assert {issue["code"] for issue in found["issues"]} == {
        "UNKNOWN_TIMEZONE", "REQUIRED", "ONLY_STRICTER",
    }  # fmt: skip
    account = await Account.get(id=di.account_id)
    assert (account.timezone, account.locale) == ("UTC", Locale.EN)


async def test_whoever_wants_to_be_asked_joins_no_team_by_signing_in(api: Api, ada: Member):
    zoe = await make_account("zoe@work.example")
    await preferred(api, zoe, existingAccountPolicy="CONFIRM")
    await invite(ada, ["zoe@work.example"], Terms())

    asked = await claim(await Account.get(id=zoe.id))
    await preferred(api, zoe, existingAccountPolicy=None)
    linked = await claim(await Account.get(id=zoe.id))

    assert asked == []
    assert [row.company_id for row in linked] == [ada.company_id]


async def test_an_export_is_asked_for_once_a_day(api: Api, di: Contractor, clock: Clock):
    first = (await api.ask(EXPORT, by=di))["exportMyData"]["dataExport"]
    again = (await api.ask(EXPORT, by=di))["exportMyData"]["dataExport"]
    await DataExport.all().update(state=DataExportState.READY, file_key="f" * 32)

    refused = (await api.ask(EXPORT, by=di))["exportMyData"]

    assert first["id"] == again["id"]
    assert first["state"] == "PREPARING"
    assert await Job.filter(kind="prepare_data_export").count() == 1
    assert refused["code"] == "EXPORT_TOO_SOON"
    clock.move(days=1)
    api.sessions.clear()
    assert (await api.ask(EXPORT, by=di))["exportMyData"]["dataExport"]["id"] != first["id"]


async def test_exports_are_shown_to_their_person_alone_until_they_are_over(
    api: Api, di: Contractor, ada: Member, clock: Clock
):
    await api.ask(EXPORT, by=di)
    waiting = (await api.ask(MINE, by=di))["viewer"]["dataExports"]
    await DataExport.all().update(state=DataExportState.READY, file_key="f" * 32)

    [ready] = (await api.ask(MINE, by=di))["viewer"]["dataExports"]
    others = (await api.ask(MINE, by=ada))["viewer"]["dataExports"]
    clock.move(days=8)
    over = (await api.ask(MINE, by=di))["viewer"]["dataExports"]

    assert [(e["state"], e["url"]) for e in waiting] == [("PREPARING", None)]
    assert ready["url"].startswith("/files/")
    assert others == over == []


@pytest.mark.parametrize("mutation", [EXPORT, ERASE])
async def test_export_and_erasure_need_a_recent_proof(
    api: Api, di: Contractor, clock: Clock, mutation: str
):
    await api.session(di)
    clock.move(minutes=11)
    variables = {"input": {"email": "di@work.example"}} if mutation == ERASE else {}

    [found] = (await api.ask(mutation, variables, by=di)).data.values()

    assert found["code"] == "STEP_UP_REQUIRED"
    assert await DataExport.all().count() == 0
    assert await Account.exists(email_key="di@work.example")


async def test_whoever_erased_the_account_is_nobody_afterwards(api: Api, di: Contractor):
    answer = await api.ask(ERASE, {"input": {"email": " Di@Work.example"}}, by=di)

    assert answer["eraseMyAccount"] == {"erased": True}
    assert (await Account.get(id=di.account_id)).status is AccountStatus.ERASED
    session = await api.session(di)
    assert session
    await session.refresh_from_db()
    assert session.revoked_at


async def test_the_only_owner_is_told_why_not(api: Api, ada: Member):
    answer = await api.ask(ERASE, {"input": {"email": "ada@acme.example"}}, by=ada)

    assert answer["eraseMyAccount"]["code"] == "LAST_OWNER"
    assert answer["eraseMyAccount"]["message"].startswith("A company needs an owner")


async def test_the_company_sees_the_row_without_the_person(api: Api, ada: Member, di: Contractor):
    await api.ask(ERASE, {"input": {"email": "di@work.example"}}, by=di)

    answer = await api.ask("{ company { contractors { nodes { email status } } } }", by=ada)

    assert answer["company"]["contractors"]["nodes"] == [{"email": "erased-1", "status": "LEFT"}]
    assert await Invitation.filter(email_key="di@work.example").count() == 0
