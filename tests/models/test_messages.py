"""Every code that the domain can use has both sentences, and their names can be filled."""

import ast
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

import models
from models.account import Locale
from models.base import now
from models.consent import AgreementKind, ConsentRequired
from models.data_export import ExportTooSoon
from models.following_up import AlreadyOnTeam, InvitationNotOpen, LettersTooSoon
from models.imports.imported import (
    AlreadyImported,
    ImportStatus,
    NotCancellable,
    NotCommittable,
    TooManyRowsForMode,
)
from models.invitation import InvitationStatus, WrongAccount
from models.kyc.checking import DetailsMissing, KycNotOpen, KycRequired
from models.messages import MESSAGES
from models.otp import TooManyCodes, WrongCode
from models.paying import PaymentMethodNotOpen, TooManyPaymentMethods
from models.problems import InvalidInput, Issue, NotFound, Problem, TooManyItems
from models.profile import KycStatus, PaymentMethodStatus
from models.recovery import TooManyLetters
from models.support.writing import TooManySupportThreads
from models.task import DuplicateExternalId, IllegalMove, StaleVersion, TaskStatus
from models.tax_status import RequestState, TaxStatusDecided, UnfinishedTasks

FOLDER = Path(models.__file__).parent
FULL: list[Problem] = [
    NotFound("taskId"),
    InvalidInput([Issue("REQUIRED", ("email",))]),
    ConsentRequired(AgreementKind),
    TooManyItems(500),
    WrongAccount("a***@x.example", "b***@x.example"),
    TooManyCodes(now()),
    WrongCode(3),
    TooManyLetters(now()),
    IllegalMove(TaskStatus.PAID),
    StaleVersion(3, TaskStatus.DRAFT),
    DuplicateExternalId("tsk_1"),
    AlreadyImported("imp_1"),
    NotCancellable(ImportStatus.COMMITTED),
    NotCommittable(ImportStatus.EXPIRED),
    TooManyRowsForMode(2000),
    ExportTooSoon(now()),
    DetailsMissing([]),
    KycNotOpen(KycStatus.PENDING_REVIEW),
    KycRequired(KycStatus.NOT_STARTED),
    UnfinishedTasks(2),
    TaxStatusDecided(RequestState.REJECTED),
    PaymentMethodNotOpen(PaymentMethodStatus.BLOCKED),
    TooManyPaymentMethods(5),
    TooManySupportThreads(20),
    AlreadyOnTeam("ctr_1"),
    InvitationNotOpen(InvitationStatus.ACCEPTED),
    LettersTooSoon(now()),
]


def problems(of: type[Problem] = Problem) -> Iterator[type[Problem]]:
    for kind in of.__subclasses__():
        if kind.__module__.startswith("models."):
            yield kind
            yield from problems(kind)


def instance_of(kind: type[Problem]) -> Problem:
    return next((p for p in FULL if type(p) is kind), None) or kind()


@pytest.mark.parametrize("kind", list(problems()), ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("locale", list(Locale))
def test_a_problem_speaks_both_languages(kind: type[Problem], locale: Locale):
    problem = instance_of(kind)

    sentence = problem.message(locale.value)

    assert sentence.strip()
    assert "{" not in sentence
    assert bool(re.search("[а-яё]", sentence)) is (locale is Locale.RU)


def test_a_problem_says_its_english_sentence_as_an_exception():
    assert str(WrongCode(3)).endswith("3.")


@pytest.mark.parametrize(
    "problem",
    [
        IllegalMove(TaskStatus.PAID),
        NotCommittable(ImportStatus.EXPIRED),
        KycNotOpen(KycStatus.PENDING_REVIEW),
        TaxStatusDecided(RequestState.REJECTED),
        PaymentMethodNotOpen(PaymentMethodStatus.BLOCKED),
    ],
)
def test_a_russian_sentence_holds_no_english_status(problem: Problem):
    assert not re.search("[A-Za-z]", problem.message("ru"))


@pytest.mark.parametrize("locale", list(Locale))
def test_the_time_of_the_next_code_is_told(locale: Locale):
    refused = TooManyCodes(datetime(2026, 2, 14, 9, 30, 7, 123456, tzinfo=UTC))

    assert refused.message(locale.value).endswith(" 09:30:07 UTC.")


def issues() -> Iterator[tuple[str, str, set[str] | None]]:
    """Every `Issue(…)` and `refuse(…)` of the domain: where, its code, the names of its details.

    None stands for details that are made elsewhere.
    """
    for path in sorted(FOLDER.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name)):
                continue
            codes = [*node.args[:1], *(k.value for k in node.keywords if k.arg == "foreign_code")]
            if node.func.id not in ("Issue", "refuse"):
                continue
            for code in codes:
                if isinstance(code, ast.Constant) and isinstance(code.value, str):
                    where = f"{path.relative_to(FOLDER)}:{node.lineno}"
                    yield where, code.value, _details(node)


def _details(node: ast.Call) -> set[str] | None:
    if isinstance(node.func, ast.Name) and node.func.id == "refuse":
        return {"character", "name", "script", "script_ru"}
    third = node.args[2:3] + [k.value for k in node.keywords if k.arg == "details"]
    if not third:
        return set()
    if not isinstance(third[0], ast.Dict):
        return None
    keys: Any = third[0].keys
    if any(not isinstance(key, ast.Constant) for key in keys):
        return None
    return {key.value for key in keys}


ISSUES = list(issues())


def test_the_search_for_codes_finds_them():
    assert len({code for _, code, _ in ISSUES}) > 40


@pytest.mark.parametrize(("where", "code", "details"), ISSUES, ids=[f"{w}" for w, _, _ in ISSUES])
def test_an_issue_has_both_sentences_and_what_fills_them(
    where: str, code: str, details: set[str] | None
):
    needed = {name for text in MESSAGES[code] for name in re.findall(r"{(\w+)}", text)}

    assert details is None or needed <= details, where


@pytest.mark.parametrize("code", sorted(MESSAGES))
def test_the_first_sentence_is_english_and_the_second_russian(code: str):
    english, russian = (re.sub(r"{\w+}", "", text) for text in MESSAGES[code])

    assert re.search("[a-z]", english)
    assert re.search("[а-яё]", russian)
