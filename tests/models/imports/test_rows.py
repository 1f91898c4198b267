from datetime import date

from models.imports.rows import TaskRow, read_task
from models.imports.sheet import RawRow
from models.text.addresses import Address

GOOD = {
    "contractor_email": "bo@acme.com",
    "amount": 1500.5,
    "currency": "USD",
    "service_id": "translation",
    "description": "Translate the guide\nby Friday",
}


def read(**changes):
    return read_task(RawRow(2, GOOD | changes), services={"TRANSLATION"}, reserved_allowed=False)


def codes(found):
    assert isinstance(found, tuple)
    return [(*issue.path, issue.code) for issue in found]


def test_a_row_becomes_a_task():
    task = read(
        card_fee="1",
        deadline=date(2026, 3, 31),
        task_url="https://t.example/1",
        external_id=17.0,
        task_id="tsk_1",
        project=" Site ",
    )

    assert task == TaskRow(
        contractor=Address("bo@acme.com", "bo@acme.com"),
        amount=150050,
        currency="USD",
        company_pays_card_fee=True,
        service_id="TRANSLATION",
        title="Translate the guide",
        description="Translate the guide\nby Friday",
        service_period=None,
        contractor_name=None,
        user_service_name=None,
        project="Site",
        task_url="https://t.example/1",
        deadline=date(2026, 3, 31),
        external_id="17",
        task_id="tsk_1",
    )


def test_everything_that_is_wrong_is_told_at_once():
    found = read(
        contractor_email="bo", amount="x", currency="EUR", card_fee="?", service_id=None,
        description=None, task_url="x", deadline="x", title="x" * 301,
    )  # fmt: skip

    assert codes(found) == [
        ("contractor_email", "ADDRESS_NO_AT"),
        ("amount", "NOT_AN_AMOUNT"),
        ("card_fee", "NOT_A_CARD_FEE"),
        ("service_id", "REQUIRED"),
        ("description", "DESCRIPTION_OR_PERIOD"),
        ("title", "TOO_LONG"),
        ("task_url", "NOT_A_URL"),
        ("deadline", "NOT_A_DATE"),
    ]


def test_without_a_currency_the_amount_is_still_looked_at_but_not_its_decimals():
    assert codes(read(currency="?", amount="1.23456")) == [("currency", "UNKNOWN_CURRENCY")]
    assert codes(read(currency="?", amount="x")) == [
        ("currency", "UNKNOWN_CURRENCY"),
        ("amount", "NOT_AN_AMOUNT"),
    ]


def test_a_description_that_is_wrong_is_not_called_missing_too():
    assert codes(read(description="x" * 10_001)) == [("description", "TOO_LONG")]


def test_the_period_will_do_for_a_description_and_a_title():
    task = read(description=None, service_period="March 2026")

    assert isinstance(task, TaskRow)
    assert (task.title, task.description) == ("March 2026", None)


def test_a_long_first_line_is_cut_to_a_title():
    task = read(description="x" * 400)

    assert isinstance(task, TaskRow)
    assert task.title == "x" * 299 + "…"


def test_an_error_of_excel_is_refused_in_every_column():
    assert codes(read(project="#REF!")) == [("project", "CELL_ERROR")]
