"""What a person sees and does for themself."""

from typing import Any

import pytest

from models import Account, Contractor, Member, Profile
from models.moving import ACCEPT, CANCEL, SUBMIT
from models.profile import ProfileOrigin
from tests.asking import Api, document, give_task
from tests.conftest import make_account

REGISTER = document("register")
ME = document("me")


async def registered(api: Api, by: Account | Contractor, **given: Any) -> Any:
    return (await api.ask(REGISTER, {"input": given}, by=by))["registerContractor"]


async def test_what_is_left_out_stays_and_null_empties(api: Api, di: Contractor):
    await registered(api, di, line2="Flat 1", nativeName="Ди")

    found = (await registered(api, di, firstName="Dilara", line2=None))["registration"]

    profile = found["profile"]
    assert (profile["firstName"], profile["lastName"]) == ("Dilara", "Álvarez")
    assert (profile["line2"], profile["nativeName"]) == (None, "Ди")
    assert found["isComplete"] is True


async def test_a_dry_run_answers_what_a_save_would_and_saves_nothing(api: Api, di: Contractor):
    assert di.account
    before = await Profile.get(account_id=di.account.id)

    tried = await registered(api, di, city=None, country="US", dryRun=True)
    after = await Profile.get(account_id=di.account.id)
    saved = await registered(api, di, city=None, country="US")

    assert dict(before) == dict(after)
    assert (
        tried["registration"]["missing"]
        == saved["registration"]["missing"]
        == [
            "CITY",
            "SUBDIVISION",
        ]
    )
    assert tried["registration"]["isComplete"] is False
    assert tried["registration"]["profile"]["country"] == "US"


async def test_what_is_refused_in_a_dry_run_is_what_a_save_refuses(api: Api, di: Contractor):
    wrong = {"firstName": "Иван", "country": "Atlantis", "dateOfBirth": "2020-01-01"}

    tried, saved = (
        await registered(api, di, **wrong, dryRun=True),
        await registered(api, di, **wrong),
    )

    assert tried == saved
    assert {issue["path"][0] for issue in tried["issues"]} == set(wrong)


async def test_nobody_is_nobody(api: Api):
    assert (await api.ask(ME))["viewer"] is None


async def test_somebody_who_wants_no_pay_has_no_form(api: Api, ada: Member):
    viewer = (await api.ask(ME, by=ada))["viewer"]

    assert viewer["registration"] is None
    assert viewer["teams"] == []
    assert viewer["memberships"][0]["member"]["role"] == "OWNER"
    assert viewer["account"]["email"] == "ada@acme.example"


async def test_a_person_sees_teams_and_offered_work_of_all_companies(
    api: Api, ada: Member, di: Contractor
):
    assert di.account
    await give_task(ada, di, publish=False, title="Draft")
    await give_task(ada, di, (ada, CANCEL), publish=False, title="Never offered")
    await give_task(ada, di, (ada, CANCEL), title="Withdrawn")
    await give_task(ada, di, (di.account, ACCEPT), (di.account, SUBMIT), title="Handed in")

    viewer = (await api.ask(ME, by=di))["viewer"]

    assert [team["company"]["name"] for team in viewer["teams"]] == ["Acme"]
    assert viewer["teams"][0]["stages"][0]["key"] == "INVITATION"
    tasks = viewer["tasks"]
    assert [task["title"] for task in tasks["nodes"]] == ["Handed in", "Withdrawn"]
    assert tasks["totalCount"] == 2
    assert [e["toStatus"] for e in tasks["nodes"][0]["events"]] == [
        "PUBLISHED",
        "ACCEPTED",
        "SUBMITTED",
    ]


@pytest.mark.parametrize(
    "field", ["internalName", "externalId", "project { name }", "contractor { id }"]
)
async def test_a_contractor_cannot_ask_for_what_is_the_companys_own(
    api: Api, ada: Member, di: Contractor, field: str
):
    from app.refusals import Refusal

    with pytest.raises(Refusal):
        await api.ask(f"{{ viewer {{ tasks {{ nodes {{ {field} }} }} }} }}", by=di)


async def test_others_see_none_of_it(api: Api, ada: Member, di: Contractor):
    await give_task(ada, di)
    other = await make_account("zoe@work.example")
    await Profile.create(account=other, origin=ProfileOrigin.SELF)

    viewer = (await api.ask(ME, by=other))["viewer"]

    assert viewer["tasks"] == {"totalCount": 0, "nodes": []}
    assert viewer["teams"] == []
    assert viewer["registration"]["isComplete"] is False


@pytest.mark.parametrize(
    ("given", "path"),
    [
        ({"result": "x" * 10_001}, "result"),
        ({"resultUrl": "javascript:alert(1)"}, "resultUrl"),
    ],
)
async def test_a_result_is_words_or_a_link(
    api: Api, ada: Member, di: Contractor, given: dict[str, str], path: str
):
    task = await give_task(ada, di, (di.account, ACCEPT))

    answer = await api.ask(
        """mutation($input: SubmitTaskInput!) { submitTask(input: $input) {
          ... on InvalidInput { issues { path } } } }""",
        {"input": {"taskId": task.type_id, **given}},
        by=di,
    )

    assert answer["submitTask"] == {"issues": [{"path": [path]}]}
