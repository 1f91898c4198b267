"""The command as an operator uses it: a real process each."""

import fcntl
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.graphql import sdl
from migrations.generate import FOLDER

MIGRATIONS = sorted(FOLDER.glob("[0-9]*.py"), key=lambda path: int(path.name.split("_")[0]))
MUSTER = str(Path(sys.executable).with_name("muster"))


def muster(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    clean = {k: v for k, v in os.environ.items() if not k.startswith("MUSTER_")}
    return subprocess.run(
        [MUSTER, *arguments],
        cwd=folder,
        env={**clean, **environment},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_the_schema_is_printed_and_written(tmp_path: Path):
    printed = muster(tmp_path, "schema")
    muster(tmp_path, "schema", "out.graphql")

    assert printed.stdout == sdl()
    assert (tmp_path / "out.graphql").read_text() == sdl()


def test_migrate_makes_a_database_and_is_harmless_to_repeat(tmp_path: Path):
    first, second = muster(tmp_path, "migrate"), muster(tmp_path, "migrate")

    assert first.stdout.split() == [migration.name for migration in MIGRATIONS]
    assert second.stdout == "The database is up to date.\n"
    assert (tmp_path / "muster-data" / "muster.db").exists()
    assert (tmp_path / "muster-data" / "secrets").stat().st_mode & 0o777 == 0o600


def test_rebuild_stages_says_what_it_did_and_where_to_go_on(tmp_path: Path):
    whole = muster(tmp_path, "rebuild", "stages")
    wrong = muster(tmp_path, "rebuild", "stages", "--after", "tsk_1")

    assert whole.stdout == "Derived: 0 contractors, of whom 0 differed.\n"
    assert wrong.returncode != 0
    assert "tsk_1 is not the id of a contractor" in wrong.stderr


def test_rebuild_tasks_says_what_it_did(tmp_path: Path):
    assert muster(tmp_path, "rebuild", "tasks").stdout == "Indexed: 0 tasks.\n"


def test_staff_create_prints_a_link(tmp_path: Path):
    made = muster(tmp_path, "staff", "create", "sam@muster.example")

    assert made.stdout.startswith("http://127.0.0.1:8000/go/staff#token=")


def test_prune_and_erase_say_what_they_did(tmp_path: Path):
    counted = muster(tmp_path, "prune", "--dry-run")
    pruned = muster(tmp_path, "prune")
    changes = muster(tmp_path, "changes", "prune", "--dry-run")
    erased = muster(tmp_path, "erase", "nobody@work.example")

    assert changes.stdout == muster(tmp_path, "changes", "prune").stdout == "Change: 0\n"
    assert counted.stdout == pruned.stdout
    assert "Change: 0\n" in pruned.stdout
    assert erased.stdout.startswith("Erased: no account, 0 rows on teams, 0 rows of imports.")


def test_staff_revoke_takes_back_what_create_gave(tmp_path: Path):
    muster(tmp_path, "staff", "create", "sam@muster.example")

    revoked = muster(tmp_path, "staff", "revoke", "Sam@muster.example")
    again = muster(tmp_path, "staff", "revoke", "sam@muster.example")

    assert revoked.stdout == "Sam@muster.example is no longer staff; the account stays.\n"
    assert again.returncode == 2
    assert again.stderr == "muster: Nobody of staff has the address sam@muster.example.\n"


@pytest.mark.parametrize(
    ("arguments", "environment", "said"),
    [
        (["staff", "create", "nobody"], {}, "@ sign"),
        (["erase", "nobody"], {}, "@ sign"),
        (["serve"], {"MUSTER_HOST": "0.0.0.0"}, "Development serves this machine only"),
        (["serve"], {"MUSTER_ENV": "production"}, "Production needs https"),
        (["serve"], {"MUSTER_PRT": "1"}, "MUSTER_PRT is no setting"),
        (["serve"], {"MUSTER_PORT": "many"}, "MUSTER_PORT"),
        (["worker"], {"MUSTER_DATABASE_URL": "postgres://x@127.0.0.1:1/x"}, "127.0.0.1"),
        (["migrate"], {"MUSTER_DATABASE_URL": "mysql://x"}, "MUSTER_DATABASE_URL"),
    ],
)
def test_what_cannot_work_ends_with_one_line(
    tmp_path: Path, arguments: list[str], environment: dict[str, str], said: str
):
    refused = muster(tmp_path, *arguments, **environment)

    assert refused.returncode == 2
    assert said in refused.stderr
    assert "Traceback" not in refused.stderr
    assert len(refused.stderr.strip().splitlines()) == 1


def test_one_process_serves_an_embedded_database(tmp_path: Path):
    (tmp_path / "muster-data").mkdir()
    with (tmp_path / "muster-data" / "serving.lock").open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        refused = muster(tmp_path, "serve", "--port", "0")

    assert refused.returncode == 2
    assert "is being served already" in refused.stderr
    assert len(refused.stderr.strip().splitlines()) == 1


def test_a_registered_document_that_is_broken_stops_the_start_with_one_line(tmp_path: Path):
    (tmp_path / "documents").mkdir()
    (tmp_path / "documents" / "team.graphql").write_text("{ company { nme } }")

    refused = muster(tmp_path, "serve", "--port", "0", MUSTER_TRUSTED_DOCUMENTS="documents")

    assert refused.returncode == 2
    assert refused.stdout == ""
    [line] = [line for line in refused.stderr.splitlines() if line.startswith("muster: ")]
    assert line.startswith("muster: The document team is broken: Cannot query field 'nme'")
    assert "Traceback" not in refused.stderr


def test_a_port_that_is_taken_is_said_in_one_line(tmp_path: Path):
    import socket

    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        refused = muster(tmp_path, "serve", "--port", str(taken.getsockname()[1]))

    assert refused.returncode == 2
    assert "Cannot listen on" in refused.stderr
    assert "Traceback" not in refused.stderr
