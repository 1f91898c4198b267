"""The generator writes one migration for both databases, always the same, and only when needed."""

import subprocess
import sys
from pathlib import Path

import pytest
from aerich.utils import import_py_file

from migrations.by_hand import index
from migrations.generate import generate
from tests.app.toys import connected
from tests.database import throwaway
from tests.migrations.shapes import shape

FIRST = '''
from tortoise import fields
from tortoise.models import Model

class Toy(Model):
    """A "toy", with 'quotes'."""

    id = fields.IntField(primary_key=True)
    name = fields.CharField(50)
    shelf = fields.ForeignKeyField("models.Shelf", related_name="toys")

    class Meta:
        table = "toy"

class Shelf(Model):
    id = fields.IntField(primary_key=True)

    class Meta:
        table = "shelf"
'''
SECOND = FIRST.replace("    shelf =", "    note = fields.TextField(null=True)\n    shelf =")
LONGER = FIRST.replace("CharField(50)", "CharField(60)")
NAMED = index("idx_toy_named", '"toy" ("name") WHERE "name" <> \'\'')


class Project:
    """Models in a folder of their own, and their migrations."""

    def __init__(self, folder: Path) -> None:
        self.source = folder / "imagined.py"
        self.folder = folder / "models"
        self.folder.mkdir()

    def generate(self, name: str, source: str, *rules):
        self.source.write_text(source)
        return generate(name, self.folder, ["imagined", "aerich.models"], rules)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    return Project(tmp_path)


def test_the_first_migration_makes_and_drops_everything_on_both_databases(project):
    path = project.generate("init", FIRST, NAMED)
    migration = import_py_file(path)

    assert path.name == "0_init.py"
    assert migration.UP.keys() == migration.DOWN.keys() == {"postgres", "sqlite"}
    for up in migration.UP.values():
        assert up.index('CREATE TABLE "shelf"') < up.index('CREATE TABLE "toy"')
        assert up.rstrip().endswith(NAMED.create["sqlite"])
    for down in migration.DOWN.values():
        assert down.split("\n")[:3] == [
            'DROP INDEX "idx_toy_named";',
            'DROP TABLE "toy";',
            'DROP TABLE "shelf";',
        ]


def test_the_same_models_give_the_same_file_formatted_as_the_project_is(project, tmp_path):
    (tmp_path / "again").mkdir()
    again = Project(tmp_path / "again")

    first = project.generate("init", FIRST)
    second = generate("init", again.folder, ["imagined", "aerich.models"], ())

    assert first.read_bytes() == second.read_bytes()
    subprocess.run([sys.executable, "-m", "ruff", "format", "--check", first], check=True)


def test_nothing_is_written_when_nothing_has_changed(project):
    project.generate("init", FIRST, NAMED)

    assert project.generate("again", FIRST, NAMED) is None
    assert [path.name for path in project.folder.glob("*.py")] == ["0_init.py"]


def test_a_new_column_is_added_and_dropped_on_both_databases(project):
    project.generate("init", FIRST)

    migration = import_py_file(project.generate("note", SECOND))

    assert set(migration.UP.values()) == {'ALTER TABLE "toy" ADD "note" TEXT;\n'}
    assert set(migration.DOWN.values()) == {'ALTER TABLE "toy" DROP COLUMN "note";\n'}


def test_rules_that_come_go_and_change_are_written_with_what_they_were(project):
    changed = index(NAMED.name, '"toy" ("name") WHERE "name" > \'\'')
    project.generate("init", FIRST)

    come = import_py_file(project.generate("come", FIRST, NAMED))
    change = import_py_file(project.generate("change", FIRST, changed))
    gone = import_py_file(project.generate("gone", FIRST))

    drop = NAMED.drop["sqlite"]
    assert set(come.UP.values()) == {f"{NAMED.create['sqlite']}\n"}
    assert set(come.DOWN.values()) == {f"{drop}\n"}
    assert set(change.UP.values()) == {f"{drop}\n{changed.create['sqlite']}\n"}
    assert set(change.DOWN.values()) == {f"{drop}\n{NAMED.create['sqlite']}\n"}
    assert set(gone.UP.values()) == {f"{drop}\n"}
    assert set(gone.DOWN.values()) == {f"{changed.create['sqlite']}\n"}


def test_what_sqlite_cannot_alter_is_left_to_be_written_by_hand(project):
    project.generate("init", FIRST)

    migration = import_py_file(project.generate("longer", LONGER))

    assert migration.UP.keys() == migration.DOWN.keys() == {"postgres"}
    assert "VARCHAR(60)" in migration.UP["postgres"]


async def test_migrations_run_up_and_down_on_the_database_of_this_run(project):
    project.generate("init", FIRST)
    project.generate("note", SECOND, NAMED)
    migrations = [import_py_file(path) for path in sorted(project.folder.glob("*.py"))]

    async with throwaway() as url, connected(url) as client:
        await client.execute_script(await migrations[0].upgrade(client))
        before = await shape(client)
        await client.execute_script(await migrations[1].upgrade(client))
        assert await shape(client) != before
        await client.execute_script(await migrations[1].downgrade(client))
        assert await shape(client) == before


@pytest.mark.parametrize("name", ["", "add tags", "../up", "tags!"])
def test_a_name_that_cannot_be_a_modules_is_refused(project, name):
    with pytest.raises(ValueError, match="cannot be part of a module's name"):
        project.generate(name, FIRST)
