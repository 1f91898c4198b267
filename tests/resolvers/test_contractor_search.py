"""Search: what each query finds in texts of both languages, the same on both databases."""

from typing import Any

import pytest

from models import Contractor, Member, SearchWord
from models.base import now
from models.company import Role
from models.contractor import Source, WordSource
from resolvers.contractor_list import sought
from schema.contractor import CONTRACTORS
from schema.sources import where
from tests.asking import Api
from tests.conftest import make_account, member_of

CORPUS: dict[str, dict[str, str]] = {
    "olga": {"display_name": "Ольга Ёлкина", "feature": "Дизайн интерфейсов"},
    "oleg": {"display_name": "ОЛЕГ Еленин", "feature": "iOS-разработчик"},
    "ivan": {"display_name": "Иван Иванов-Разин", "external_id": "EMP-00042/б"},
    "jose": {"first_name": "José", "last_name": "Álvarez", "feature": "Straße & Übersetzung"},
    "lukasz": {"first_name": "Łukasz", "last_name": "Żółć", "feature": "QA, C++/Go"},
    "zoe": {"first_name": "Zoë", "last_name": "O’Brien", "feature": "Night-shift; 2nd line"},
    "anna": {"display_name": "Anna Анна", "feature": "ﬁnance Ⅻ отдел №7"},
    "thor": {"first_name": "Þór", "last_name": "Ægir", "external_id": "thor_1"},
}
QUERIES: list[tuple[str, set[str]]] = [
    # Russian
    ("ольга", {"olga"}),
    ("ОЛ", {"olga", "oleg"}),
    ("елк", {"olga"}),
    ("ёлк", {"olga"}),
    ("Ел", {"olga", "oleg"}),
    ("диз инт", {"olga"}),
    ("инт диз оль", {"olga"}),
    ("диз разр", set()),
    ("разработчик ios", {"oleg"}),
    ("раз", {"oleg", "ivan"}),
    ("иванов-разин", {"ivan"}),
    ("ванов", set()),
    ("анна", {"anna"}),
    ("отдел", {"anna"}),
    # English and other Latin letters
    ("jose", {"jose"}),
    ("JOSÉ alv", {"jose"}),
    ("strasse", {"jose"}),
    ("straße", {"jose"}),
    ("uber", {"jose"}),
    ("łuk", {"lukasz"}),
    ("lukasz zolc", {"lukasz"}),
    ("c go", {"lukasz"}),
    ("go", {"lukasz"}),
    ("zoe brien", {"zoe"}),
    ("o'brien", {"zoe"}),
    ("night 2", {"zoe"}),
    ("shift", {"zoe"}),
    ("fin", {"anna"}),
    ("ﬁn", {"anna"}),
    ("xii", {"anna"}),
    ("no7", {"anna"}),
    ("thor", {"thor"}),
    ("aegir", {"thor"}),
    # addresses, ids, what is no word
    ("zoe@corp", {"zoe"}),
    ("corp.example", {*CORPUS}),
    ("emp 42", set()),
    ("emp-00042", {"ivan"}),
    ("00042 Б", {"ivan"}),
    ("thor_1", {"thor"}),
    ("", {*CORPUS}),
    ("  -- % _ ", {*CORPUS}),
    ("an%", {"anna"}),
    ("' OR 1=1 --", set()),
    ("\u0000olga\ud800", {"olga"}),
    ("a" * 64 + "b", set()),
    (" ".join("abcdefghij") + " olga", set()),
]
LIST = """query($search: String) { company {
  contractors(search: $search, first: 200) { totalCount nodes { email } }
  contractorFacets(search: $search) { source { value count } } } }"""


async def found(api: Api, by: Member, search: str) -> set[str]:
    """Return who is found; the count and a facet must agree."""
    company: Any = (await api.ask(LIST, {"search": search}, by=by))["company"]
    emails = {node["email"] for node in company["contractors"]["nodes"]}
    facet = {c["value"]: c["count"] for c in company["contractorFacets"]["source"]}
    assert company["contractors"]["totalCount"] == len(emails) == facet.get("BULK", 0)
    return {email.partition("@")[0] for email in emails}


async def add(by: Member, name: str, **texts: str) -> Contractor:
    email = f"{name}@corp.example"
    row = await Contractor.create(
        company_id=by.company_id,
        email=email,
        email_key=email,
        source=Source.BULK,
        invited_at=now(),
        **texts,
    )
    await SearchWord.index([row])
    return row


async def say(row: Contractor, word: str, source: WordSource) -> None:
    await SearchWord.create(
        company_id=row.company_id, contractor_id=row.id, word=word, source=source
    )


@pytest.fixture
async def corpus(ada: Member, eve: Member) -> dict[str, Contractor]:
    await add(eve, "olga", display_name="Ольга Jose Zoë")
    return {name: await add(ada, name, **texts) for name, texts in CORPUS.items()}


async def test_each_query_finds_its_rows(api: Api, ada: Member, corpus: dict[str, Contractor]):
    assert {query: await found(api, ada, query) for query, _ in QUERIES} == dict(QUERIES)


async def test_words_of_tags_and_notes_find_their_rows(
    api: Api, ada: Member, corpus: dict[str, Contractor]
):
    await say(corpus["zoe"], "urgent", WordSource.TAG)
    await say(corpus["thor"], "urgent", WordSource.NOTE)

    assert await found(api, ada, "urg") == {"zoe", "thor"}
    assert await found(api, ada, "urg thor") == {"thor"}


@pytest.mark.parametrize("role", [*Role])
async def test_notes_are_searched_for_every_member(
    api: Api, ada: Member, corpus: dict[str, Contractor], role: Role
):
    reader = await Member.create(
        account=await make_account("reader@acme.example"),
        company=ada.company,
        role=role,
        name="Reader",
    )
    await say(corpus["thor"], "urgent", WordSource.NOTE)

    assert await found(api, await member_of(reader), "urgent") == {"thor"}


async def test_T1_notes_are_not_searched_for_a_reader_who_may_not_read_them(
    ada: Member, corpus: dict[str, Contractor]
):
    await say(corpus["zoe"], "urgent", WordSource.TAG)
    await say(corpus["thor"], "urgent", WordSource.NOTE)
    mine = where("company_id", ada.company_id)

    async def emails(*sources: WordSource) -> set[str]:
        conditions = [mine, *sought(ada.company_id, "urg", sources)]
        return {row.email for row in await CONTRACTORS.read((("email", ()),), conditions)}

    assert await emails(WordSource.ROW, WordSource.TAG) == {"zoe@corp.example"}
    assert await emails(*WordSource) == {"zoe@corp.example", "thor@corp.example"}
    assert await emails() == set()


async def test_a_changed_text_leaves_the_words_of_notes_and_tags(
    ada: Member, corpus: dict[str, Contractor]
):
    row = corpus["zoe"]
    await say(row, "urgent", WordSource.NOTE)
    await row.set(feature=None)

    await SearchWord.index([row])

    kept = await SearchWord.filter(contractor_id=row.id).values_list("word", "source")
    assert ("urgent", WordSource.NOTE) in kept
    assert ("night", WordSource.ROW) not in kept
