"""What members see of an import of contractors, and what of it the person sees, and nobody else."""

from typing import Any

from models import Account, Contractor, Import, ImportRow, Member, Profile
from models.account import Locale
from models.company import Role
from models.imports.importing import store_check
from models.joining import claim
from tests.asking import Api, document, upload_of
from tests.conftest import make_account
from tests.models.imports.people import people, take_in
from tests.models.imports.sheets import finish

IMPORT = document("import-contractors")
ROWS = """query($id: ID!) { company { import(id: $id) { kind status
  counts { total valid unchanged committed duplicate }
  rows { nodes { number status taskId contractorId issues { code message suggestion } } } } } }"""
OFFERED = """{ viewer { teams { company { name } suggestions { firstName lastName phone } }
  registration { profile { firstName lastName } } account { phone } } }"""
TEAM = """{ company { contractors { nodes { email displayName firstName lastName externalId
  feature } } } }"""
HOSE = {"email": "jose@work.example", "first_name": "Хосе", "phone": "+44 7911 123456"}


async def begin(api: Api, by: Member, sha256: str = "a" * 64, **given: Any) -> dict[str, Any]:
    upload = await upload_of(by, sha256)
    answer = await api.ask(IMPORT, {"input": {"uploadId": upload.type_id, **given}}, by=by)
    return answer["importContractors"]


async def joined() -> Account:
    account = await make_account("jose@work.example")
    await claim(account)
    return account


async def test_a_dry_run_shows_what_the_commit_then_does(api: Api, ada: Member):
    await ada.account.set(locale=Locale.RU)
    begun = await begin(api, ada, dryRun=True)
    made = await Import.get()
    await store_check(made, people(HOSE, "x"))

    shown = (await api.ask(ROWS, {"id": made.type_id}, by=ada))["company"]["import"]
    await api.ask(
        "mutation($id: ID!) { commitImport(input: {importId: $id}) { __typename } }",
        {"id": made.type_id},
        by=ada,
    )
    await finish(made)
    done = (await api.ask(ROWS, {"id": made.type_id}, by=ada))["company"]["import"]

    assert begun["import"]["kind"] == "CONTRACTORS"
    assert [row["status"] for row in shown["rows"]["nodes"]] == ["VALID", "INVALID"]
    [warning] = shown["rows"]["nodes"][0]["issues"]
    assert (warning["code"], warning["suggestion"]) == ("NAME_NOT_LATIN", "Khose")
    assert "латинские" in warning["message"]
    assert [row["status"] for row in done["rows"]["nodes"]] == ["COMMITTED", "INVALID"]
    row = await Contractor.get()
    assert [node["contractorId"] for node in done["rows"]["nodes"]] == [row.type_id, None]
    assert done["counts"]["committed"] == 1


async def test_the_same_file_answers_the_earlier_import_unless_forced(api: Api, ada: Member):
    first = await begin(api, ada)

    again, forced = await begin(api, ada), await begin(api, ada, force=True)

    assert again["importId"] == first["import"]["id"]
    assert again["code"] == "ALREADY_IMPORTED"
    assert forced["import"]["id"] != first["import"]["id"]


async def test_an_accountant_brings_in_nobody(api: Api, ada: Member):
    await ada.set(role=Role.ACCOUNTANT)

    assert (await begin(api, ada))["code"] == "NOT_PERMITTED"


async def test_anothers_upload_is_not_there(api: Api, ada: Member, eve: Member):
    upload = await upload_of(eve)

    answer = await api.ask(IMPORT, {"input": {"uploadId": upload.type_id}}, by=ada)

    assert (answer["importContractors"]["code"], await Import.all().count()) == ("NOT_FOUND", 0)


async def test_the_person_is_offered_what_each_company_said_and_takes_it_or_not(
    api: Api, ada: Member, eve: Member
):
    await take_in(ada, HOSE | {"last_name": "Álvarez"})
    await take_in(eve, "jose@work.example")
    account = await joined()

    viewer = (await api.ask(OFFERED, by=account))["viewer"]

    assert [(team["company"]["name"], team["suggestions"]) for team in viewer["teams"]] == [
        ("Acme", {"firstName": "Khose", "lastName": "Álvarez", "phone": "+447911123456"}),
        ("Globex", {"firstName": None, "lastName": None, "phone": None}),
    ]
    assert viewer["registration"]["profile"] == {"firstName": None, "lastName": None}
    assert viewer["account"]["phone"] is None
    profile = await Profile.get(account=account)
    assert (profile.first_name, profile.last_name, profile.native_name) == (None, None, None)


async def test_another_company_sees_nothing_of_the_file(api: Api, ada: Member, eve: Member):
    await take_in(eve, "jose@work.example")
    before = await api.ask(TEAM, by=eve)

    made = await take_in(ada, HOSE | {"external_id": "C-1", "feature": "Translates"})

    assert (await api.ask(TEAM, by=eve)).data == before.data
    hidden = await api.ask(ROWS, {"id": made.type_id}, by=eve)
    assert hidden["company"]["import"] is None
    [ours] = (await api.ask(TEAM, by=ada))["company"]["contractors"]["nodes"]
    assert (ours["displayName"], ours["firstName"], ours["externalId"]) == ("Хосе", None, "C-1")


async def test_rows_of_an_import_are_kept_as_they_were_typed(ada: Member):
    await take_in(ada, HOSE)

    assert (await ImportRow.get()).cells == HOSE
