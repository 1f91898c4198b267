"""`muster demo`: what it makes, that it lives, that it keeps to its folder; real processes each."""

import random
import re
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

import httpx2
import orjson
import pytest

from app.demo.cast import LIVE, PLAYERS
from app.demo.office import PASSWORD
from app.demo.people import addresses, person_of
from models.company import Role
from models.contractor import ContractorStatus
from models.invitation import InvitationStatus
from models.onboarding import DeliveryStatus, RegistrationState, StageKey
from models.profile import KycStatus, PaymentMethodStatus, Profile, TaxStatus
from models.registration import missing_details, read_details
from models.task import TaskStatus
from models.text.addresses import Address, read_address
from tests.acceptance.service import MUSTER, PATIENCE, free_port
from tests.app.demo_acts import CONTRACTORS

HOSTILE = {
    "MUSTER_ENV": "production",
    "MUSTER_DATABASE_URL": "postgres://nobody@127.0.0.1:1/nothing",
    "MUSTER_REDIS_URL": "redis://127.0.0.1:1",
    "MUSTER_MAIL_URL": "smtp://127.0.0.1:1",
    "MUSTER_DATA_DIR": "elsewhere",
    "MUSTER_COMPANY_REVIEW": "true",
    "MUSTER_OTP_LIFE": "for ever",
    "MUSTER_PRT": "1",
}


def act(name: str, folder: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "tests.app.demo_acts", name, str(folder)],
        check=True,
        capture_output=True,
        text=True,
        timeout=PATIENCE * 2,
    )


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a finished demo; tests that change it take a copy."""
    folder = tmp_path_factory.mktemp("demo") / "filled"
    act("fill", folder)
    return folder


@pytest.fixture
def copy(filled: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(filled, tmp_path / "copy"))


def rows(folder: Path, sql: str) -> list[Any]:
    with closing(sqlite3.connect(folder / "muster.db")) as database:
        return database.execute(sql).fetchall()


def values(folder: Path, sql: str) -> set[Any]:
    return {row[0] for row in rows(folder, sql)}


def check_log(folder: Path) -> int:
    """Check that the logs are gap-free and in the order of time; return their length in all."""
    companies = dict(rows(folder, "SELECT id, change_seq FROM company"))
    for company, length in companies.items():
        log = rows(
            folder,
            f"SELECT seq, occurred_at FROM change WHERE company_id = '{company}' ORDER BY seq",
        )
        assert [seq for seq, _ in log] == list(range(1, length + 1))
        assert [at for _, at in log] == sorted(at for _, at in log)
    return sum(companies.values())


@pytest.mark.parametrize(
    ("sql", "expected"),
    [
        (
            "SELECT current_stage FROM contractor"
            " WHERE status IN ('INVITED', 'ONBOARDING', 'ACTIVE')",
            # PHONE becomes required only with an SMS adapter
            {*StageKey, None} - {StageKey.PHONE},
        ),
        ("SELECT status FROM contractor", set(ContractorStatus)),
        ("SELECT registration_state FROM contractor", set(RegistrationState)),
        ("SELECT kyc_status FROM contractor", {*KycStatus, None}),
        (  # PENDING waits for a vendor, and the demo has none
            "SELECT payment_status FROM contractor",
            {*PaymentMethodStatus, None} - {PaymentMethodStatus.PENDING},
        ),
        ("SELECT tax_status FROM contractor", {*TaxStatus, None}),
        ("SELECT phone_confirmed FROM contractor", {0, 1}),
        ("SELECT status FROM task", set(TaskStatus)),
        ("SELECT to_status FROM task_event", set(TaskStatus)),
        ("SELECT status FROM task WHERE internal_name LIKE '%, second half'", {"DRAFT"}),
        (
            "SELECT to_status FROM task_event WHERE from_status = 'SUBMITTED' AND reason <> ''",
            {"ACCEPTED"},
        ),
        ("SELECT retired_at IS NULL FROM project", {0, 1}),
        ("SELECT code FROM service WHERE company_id IS NOT NULL", {"lore-check"}),
        ("SELECT locale FROM invitation", {"ru", "en"}),
        ("SELECT status FROM invitation", set(InvitationStatus)),
        (
            "SELECT delivery FROM invitation",
            set(map(DeliveryStatus, ("QUEUED", "SENT", "DEFERRED", "BOUNCED", "SUPPRESSED"))),
        ),
        ("SELECT role FROM member", set(Role)),
        ("SELECT status FROM company", {"ACTIVE", "PENDING_REVIEW"}),
        ("SELECT status FROM import", {"CHECKED", "COMMITTED"}),
        ("SELECT state FROM support_thread", {"OPEN", "WAITING"}),
        ("SELECT author FROM support_message", {"PERSON", "PLATFORM"}),
        ("SELECT state FROM tax_status_request", {"OPEN", "APPROVED"}),
        ("SELECT pinned FROM note", {0, 1}),
        ("SELECT source FROM search_word", {"ROW", "NOTE", "TAG"}),
        ("SELECT count(*) FROM dashboard_view", {1}),
    ],
)
def test_every_state_is_there(filled: Path, sql: str, expected: set[Any]):
    assert values(filled, sql) == expected


def test_it_is_as_large_as_asked_and_from_many_countries(filled: Path):
    [[team]] = rows(
        filled,
        "SELECT count(*) FROM contractor JOIN company ON company.id = company_id"
        " WHERE company.name = 'Northlight Studio'",
    )

    assert team == CONTRACTORS
    assert len(values(filled, "SELECT country FROM contractor")) > 8
    assert len(values(filled, "SELECT currency FROM task")) > 5
    assert len(values(filled, "SELECT registration_missing FROM contractor")) > 3


def test_the_past_spreads_over_weeks_and_its_log_has_no_gaps(filled: Path):
    check_log(filled)
    [[days]] = rows(filled, "SELECT count(DISTINCT date(occurred_at)) FROM change")
    [[last, now]] = rows(filled, "SELECT max(occurred_at), datetime('now') FROM change")

    assert days > 25
    assert last[:19] <= now


def test_every_task_has_its_history(filled: Path):
    tasks = dict(rows(filled, "SELECT id, status FROM task"))
    last = dict(rows(filled, "SELECT task_id, to_status FROM task_event ORDER BY id"))

    assert last == tasks


def test_deriving_everything_anew_changes_nothing(copy: Path):
    before = check_log(copy)

    act("derive", copy)

    assert check_log(copy) == before


def test_nobody_is_mailed_and_no_letter_waits(filled: Path):
    assert values(filled, "SELECT count(*) FROM job WHERE done_at IS NULL") == {0}
    assert values(filled, "SELECT count(*) FROM job") != {0}
    assert not list(filled.glob("letters/*"))


def test_one_import_is_committed_and_one_has_problems(filled: Path):
    counts = dict(
        rows(
            filled,
            "SELECT import.status || ' ' || import_row.status, count(*) FROM import_row"
            " JOIN import ON import.id = workbook_id GROUP BY 1",
        )
    )

    assert counts["COMMITTED COMMITTED"] >= 8
    assert counts["CHECKED INVALID"] >= 6
    assert counts["CHECKED VALID"]
    assert values(filled, "SELECT source FROM contractor") >= {
        "TASK_IMPORT", "CONTRACTOR_IMPORT", "BULK",
    }  # fmt: skip


def test_one_person_is_on_both_teams(filled: Path):
    [[email]] = rows(
        filled,
        "SELECT account.email FROM contractor JOIN account ON account.id = account_id"
        " GROUP BY account.id HAVING count(*) > 1",
    )

    assert email == "alma.jensen@home.example"


def test_two_hundred_things_happen_and_break_nothing(copy: Path):
    before = check_log(copy)

    act("live", copy)

    assert check_log(copy) > before + 200
    assert rows(copy, "SELECT kind FROM job WHERE done_at IS NULL") == [("a newcomer's own",)]
    assert values(
        copy,
        "SELECT current_stage FROM contractor WHERE email LIKE '%@home.example'"
        " AND status = 'ONBOARDING'",
    ) == {"REGISTRATION"}


# Served.


@dataclass
class Demo:
    """One `muster demo` that runs."""

    process: subprocess.Popen[str]
    url: str
    printed: Path

    @property
    def text(self) -> str:
        return self.printed.read_text()

    def card(self, name: str) -> tuple[str, str]:
        """Return the token and the document that are printed for somebody."""
        card = re.split(r"\n── ", self.text.split(f"── {name},")[1])[0].split("\nServing")[0]
        headers = re.search(r"headers +(\{.*\})", card)
        assert headers
        assert PASSWORD in card
        token = orjson.loads(headers[1])["Authorization"].removeprefix("Bearer ")
        return token, card.split("\n\n")[1]

    def ask(self, token: str | None, document: str, **variables: str) -> Any:
        answer = httpx2.post(
            f"{self.url}/graphql",
            json={"query": document, "variables": variables},
            headers={"Authorization": f"Bearer {token}"} if token else {},
            timeout=30,
        )
        body = answer.json()
        assert "errors" not in body, body
        return body["data"]

    def announced(self, address: str, action: str) -> str:
        """Wait for a letter to an address to be announced; return its code or link."""
        line = re.compile(rf"^{address} · .* · ({action})$", re.MULTILINE)
        return str(until(lambda: line.search(self.text), f"a letter to {address}")[1])


def until(condition: Any, what: str) -> Any:
    deadline = time.monotonic() + PATIENCE
    while not (found := condition()):
        assert time.monotonic() < deadline, f"waited in vain for {what}"
        time.sleep(0.05)
    return found


@contextmanager
def serving(folder: Path) -> Iterator[Demo]:
    port = free_port()
    printed = folder.parent / "printed.txt"
    with printed.open("w") as out:
        process = subprocess.Popen(
            [MUSTER, "demo", "--data-dir", str(folder), "--port", str(port), "--contractors", "50"],
            env=HOSTILE,
            cwd=folder.parent,
            stdout=out,
            stderr=out,
            text=True,
        )
    demo = Demo(process, f"http://127.0.0.1:{port}", printed)

    def answers() -> bool:
        assert process.poll() is None, demo.text
        try:
            return httpx2.get(f"{demo.url}/readyz").status_code == 200
        except httpx2.TransportError:
            return False

    try:
        until(answers, "the demo to answer")
        yield demo
        process.send_signal(signal.SIGTERM)
        assert process.wait(PATIENCE) == 0, demo.text
        assert "Traceback" not in demo.text
    finally:
        process.kill()
        process.wait()


@pytest.fixture(scope="module")
def demo(filled: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    """A demo that was made before, served again."""
    folder = tmp_path_factory.mktemp("demo") / "served"
    shutil.copytree(filled, folder)
    with serving(folder) as running:
        yield running


EXPECTED = {
    "Nora Lindqvist": lambda data: data["company"]["contractors"]["nodes"],
    "Mateo Rivas": lambda data: (
        [r["outcome"] for r in data["inviteContractors"]["results"]]
        == ["INVITED", "INVITED", "INVALID"]
    ),
    "Aiko Tanaka": lambda data: (
        {r["outcome"] for r in data["markTasksPaid"]["results"]} <= {"MOVED", "UNCHANGED"}
    ),
    "Oscar Bell": lambda data: len(data["company"]["import"]["rows"]["nodes"]) > 5,
    "Omar Benali": lambda data: data["registerContractor"]["registration"]["isComplete"],
    "Alma Jensen": lambda data: data["acceptTask"]["task"]["status"] == "ACCEPTED",
    "Sam Okoro": lambda data: data["activateCompany"]["company"]["status"] == "ACTIVE",
    "Helen Park": lambda data: data["theirRow"] is None and data["company"]["contractors"]["nodes"],
}


@pytest.mark.parametrize("name", [player.name for player in PLAYERS])
def test_what_is_printed_for_each_of_the_cast_works(demo: Demo, name: str):
    token, document = demo.card(name)

    data = demo.ask(token, document)

    assert EXPECTED[name](data), data


def test_letters_that_a_newcomer_causes_are_kept_and_announced(demo: Demo):
    token, _ = demo.card("Mateo Rivas")

    demo.ask(
        token,
        'mutation { inviteContractors(input: {addresses: ["you@example.com"]}) { __typename } }',
    )

    assert demo.announced("you@example.com", rf"{demo.url}/go/invitation#token=\S+")
    assert list(demo.printed.parent.glob("served/letters/*you@example.com*"))


def test_a_newcomer_signs_in_with_the_printed_password(demo: Demo):
    sent = demo.ask(
        None,
        """mutation($email: String!, $password: String!) {
          signIn(input: {email: $email, password: $password}) { ... on OtpSent { challengeId } }
        }""",
        email="nora@northlight.example",
        password=PASSWORD,
    )
    verified = demo.ask(
        None,
        """mutation($id: ID!, $code: String!) {
          verifyOtp(input: {challengeId: $id, code: $code}) {
            ... on VerifyOtpPayload { account { email } }
          }
        }""",
        id=sent["signIn"]["challengeId"],
        code=demo.announced("nora@northlight.example", r"\d{6}"),
    )

    assert verified["verifyOtp"]["account"]["email"] == "nora@northlight.example"


def test_something_happens_by_itself_within_a_minute(demo: Demo):
    token, _ = demo.card("Nora Lindqvist")
    headers = {"Authorization": f"Bearer {token}", "Accept": "text/event-stream"}
    query = {"query": LIVE}

    with httpx2.stream(
        "POST", f"{demo.url}/graphql", json=query, headers=headers, timeout=60
    ) as stream:
        change = next(line for line in stream.iter_lines() if "companyChanges" in line)

    assert '"seq"' in change


def test_it_can_be_made_stopped_and_served_again(tmp_path: Path):
    folder = tmp_path / "demo"
    with serving(folder) as first:
        token, document = first.card("Nora Lindqvist")
        company = first.ask(token, "{ company { id } }")
        assert "Made in" in first.text

    with serving(folder) as second:
        again = second.ask(token, "{ company { id } }")
        shown = second.ask(*second.card("Nora Lindqvist"))

        assert again == company
        assert shown["company"]["name"] == "Northlight Studio"
        assert second.card("Nora Lindqvist")[1] == document
        assert "Made in" not in second.text
    assert values(folder, "SELECT count(*) FROM company") == {3}
    check_log(folder)
    assert not (tmp_path / "elsewhere").exists()


# Refused.


def refusal(folder: Path, *arguments: str) -> str:
    refused = subprocess.run(
        [MUSTER, "demo", "--data-dir", str(folder), "--port", str(free_port()), *arguments],
        env=HOSTILE,
        cwd=folder.parent,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert refused.returncode == 2, refused.stderr
    assert refused.stdout == ""
    [line] = refused.stderr.splitlines()
    return line


def test_a_database_of_somebody_else_is_refused_untouched(copy: Path):
    (copy / "demo").unlink()
    before = (copy / "muster.db").read_bytes()

    assert "is not a demo's: give another folder with --data-dir." in refusal(copy)
    assert (copy / "muster.db").read_bytes() == before


def test_a_demo_that_was_killed_half_way_is_refused(tmp_path: Path):
    folder = tmp_path / "demo"
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.app.demo_acts", "fill", str(folder)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    until((folder / "muster.db").exists, "the database")
    process.kill()
    process.wait()

    assert "stopped while it was being filled: delete the folder." in refusal(folder)


def test_a_taken_port_is_refused_before_anything_is_made(tmp_path: Path):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        line = refusal(tmp_path / "demo", "--port", str(taken.getsockname()[1]))

    assert "give another port with --port." in line
    assert not (tmp_path / "demo" / "muster.db").exists()


def test_too_few_contractors_are_refused(tmp_path: Path):
    refused = subprocess.run(
        [MUSTER, "demo", "--contractors", "3"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )

    assert refused.returncode == 2
    assert "50" in refused.stderr


# People.


def test_a_person_is_the_same_every_time_and_named_as_the_address():
    person = person_of("jose.alvarez@people.example")

    assert person == person_of("jose.alvarez@people.example")
    assert (person.first_name, person.last_name, person.country) == ("José", "Álvarez", "MX")
    assert person_of("grace.hopper@people.example").details["last_name"] == "Hopper"
    assert person_of("cher@people.example").details["last_name"]


def test_addresses_never_repeat_and_everybody_could_register():
    found = list(islice(addresses(random.Random(1)), 4000))

    assert len(set(found)) == len(found)
    for email in found:
        assert isinstance(read_address(email, reserved_allowed=True), Address), email
        profile = Profile()
        values, issues = read_details(profile, person_of(email).details)
        for name, value in values.items():
            setattr(profile, name, value)
        assert not issues, (email, issues)
        assert not missing_details(profile), email
