"""Whatever valid tasks are written into a workbook, the same come out of it."""

import asyncio
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.spreadsheets.reading import read_sheet
from app.spreadsheets.writing import add_sheet, new_workbook, saved
from models.imports.amounts import LARGEST, currencies, decimals
from models.imports.cells import CARD_CURRENCIES
from models.imports.columns import ImportKind
from models.imports.kinds import columns_of
from models.imports.rows import TaskRow, read_task
from models.text.addresses import Address
from models.text.characters import unsafe

SERVICES = ("TR", "1024", "design")
TITLES = columns_of(ImportKind.TASKS).fillable

_character = st.characters(exclude_categories=("C", "Z"), exclude_characters="\ufeff\u2060\u200b")
_word = st.text(_character, min_size=1, max_size=12)
_line = (
    st.lists(_word, min_size=1, max_size=4)
    .map(" ".join)
    .filter(lambda text: not text.startswith("#") and unsafe(text) is None)
)
_text = st.lists(_line, min_size=1, max_size=3).map("\n".join)
_dangerous = st.sampled_from(
    ["=1+1", "+7 495", "-1", "@home", "'quoted", "''=2", "=cmd|' /C x'!A0"]
)
_free = st.one_of(_line, _dangerous)


@st.composite
def tasks(draw):
    currency = draw(st.sampled_from(sorted(currencies())))
    has_fee = currency in CARD_CURRENCIES
    description, period = draw(st.one_of(st.none(), _text)), draw(st.one_of(st.none(), _free))
    if description is None and period is None:
        period = draw(_free)
    local = draw(st.from_regex(r"[a-z][a-z0-9]{0,9}(\.[a-z0-9]{1,5})?", fullmatch=True))
    email = f"{local}@work.example"
    return TaskRow(
        contractor=Address(email, email),
        amount=draw(st.integers(1, min(LARGEST, 10**11))),
        currency=currency,
        company_pays_card_fee=draw(st.sampled_from([None, True, False])) if has_fee else None,
        service_id=draw(st.sampled_from(SERVICES)),
        title=draw(_free),
        description=description,
        service_period=period,
        contractor_name=draw(st.one_of(st.none(), _free)),
        user_service_name=draw(st.one_of(st.none(), _free)),
        project=draw(st.one_of(st.none(), _free)),
        task_url=draw(st.sampled_from([None, "https://tracker.example/T-1?x=1&y=2"])),
        deadline=draw(st.one_of(st.none(), st.dates(date(2000, 1, 1), date(2199, 12, 31)))),
        external_id=draw(st.one_of(st.none(), _free)),
        task_id=None,
    )


def cells_of(task, *, as_numbers):
    """The task as a person types it, amounts and dates as text or as Excel keeps them."""
    places = decimals(task.currency)
    amount = f"{task.amount / 10**places:.{places}f}" if places else str(task.amount)
    if places == 3 and not as_numbers:
        amount = f"{amount}0"  # "1.234" may be either
    fee = {None: None, True: "1", False: "0"}[task.company_pays_card_fee]
    exact = as_numbers and task.amount < 10**14
    return {
        "contractor_email": task.contractor.email,
        "amount": task.amount / 10**places if exact else amount,
        "currency": task.currency,
        "card_fee": int(fee) if fee and as_numbers else fee,
        "service_id": task.service_id,
        "description": task.description,
        "service_period": task.service_period,
        "contractor_name": task.contractor_name,
        "user_service_name": task.user_service_name,
        "project": task.project,
        "task_url": task.task_url,
        "title": task.title,
        "deadline": task.deadline
        if as_numbers or task.deadline is None
        else task.deadline.isoformat(),
        "external_id": task.external_id,
    }


@pytest.mark.parametrize("locale", ["en", "ru"])
@settings(
    max_examples=25, deadline=None, suppress_health_check=list(HealthCheck), database=None
)  # each example starts a process
@given(written=st.lists(tasks(), min_size=1, max_size=12), as_numbers=st.booleans())
def test_tasks_written_into_a_workbook_are_read_back_the_same(locale, written, as_numbers):
    book = new_workbook()
    add_sheet(
        book,
        columns_of(ImportKind.TASKS).sheet_name(locale),
        [column.title(locale) for column in TITLES],
        [column.width for column in TITLES],
        [
            [cells_of(task, as_numbers=as_numbers).get(column.key) for column in TITLES]
            for task in written
        ],
    )

    sheet = asyncio.run(read_sheet(saved(book), kind=ImportKind.TASKS))

    assert sheet.problems == ()
    read = [read_task(row, services=SERVICES, reserved_allowed=True) for row in sheet.rows]
    assert read == written
