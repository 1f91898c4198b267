"""Writes the next migration: `python -m migrations.generate NAME`.

aerich compares the models with the state in the last migration, once for each database and without
connecting to one; both scripts go into one file, with what changed in `migrations/by_hand.py`. What
aerich refuses to do on SQLite is left out: write that side with `migrations.dialect.rebuild`.
"""

from __future__ import annotations

import asyncio
import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path
from shutil import copytree

from aerich import Command
from aerich.exceptions import NotSupportError
from aerich.utils import compress_dict, get_models_describe, import_py_file

from migrations.by_hand import RULES, Rule

FOLDER = Path(__file__).parent / "models"
MODELS = ("models", "aerich.models")
DATABASES = {"postgres": "postgres://nobody@localhost/nothing", "sqlite": "sqlite://:memory:"}

State = Mapping[str, Mapping[str, Sequence[str]]]  # rule → dialect → (create, drop)

_FILE = '''\
"""{title}."""

from tortoise import BaseDBAsyncClient

from migrations.dialect import pick

RUN_IN_TRANSACTION = True

UP = {up}

DOWN = {down}


async def upgrade(db: BaseDBAsyncClient) -> str:
    return pick(db, UP)


async def downgrade(db: BaseDBAsyncClient) -> str:
    return pick(db, DOWN)


RULES = {rules}

MODELS_STATE = (
    {state}
)
'''


@dataclass(frozen=True)
class Answer:
    """What aerich says for one database: two scripts and the models' new state, or a refusal."""

    up: str = ""
    down: str = ""
    state: str = ""
    refusal: str = ""


def generate(
    name: str,
    folder: Path = FOLDER,
    models: Sequence[str] = MODELS,
    rules: Iterable[Rule] = RULES,
) -> Path | None:
    """Write the next migration and return its path, or None if nothing has changed.

    Raises `ValueError` if the name is no Python name, or aerich refuses on every database.
    """
    if not name.isidentifier():
        raise ValueError(f"{name!r} cannot be part of a module's name")
    with ThreadPoolExecutor() as at_once:
        said = at_once.map(lambda dialect: _ask(dialect, name, folder, models), DATABASES)
        answers = dict(zip(DATABASES, said, strict=True))
    given = {dialect: answer for dialect, answer in answers.items() if not answer.refusal}
    if not given:
        raise ValueError(" ".join(answer.refusal for answer in answers.values()))
    number, old = _last(folder)
    new = {rule.name: {d: (rule.create[d], rule.drop[d]) for d in DATABASES} for rule in rules}
    up = {d: _script(d, given[d].up, old, new) for d in given}
    down = {d: _script(d, given[d].down, new, old) for d in given}
    if len(given) == len(DATABASES) and not any(up.values()):
        return None
    (state,) = {answer.state for answer in given.values()}  # the models know every dialect
    path = folder / f"{number}_{name}.py"
    path.write_text(
        _FILE.format(
            title=name.replace("_", " ").capitalize(),
            up=_literal(up),
            down=_literal(down),
            rules=repr(new),
            state="\n    ".join(f'"{state[at : at + 90]}"' for at in range(0, len(state), 90)),
        ),
        encoding="utf-8",
    )
    subprocess.run([sys.executable, "-m", "ruff", "format", "--quiet", path], check=True)  # noqa: S603 - our own file
    return path


def answer() -> None:
    """Print what aerich says, as a line of JSON: the other end of `_ask`."""
    dialect, name, folder, *models = sys.argv[1:]
    said = asyncio.run(_compare(dialect, name, Path(folder), models))
    sys.stdout.write("\n" + json.dumps(asdict(said)))


def _ask(dialect: str, name: str, folder: Path, models: Sequence[str]) -> Answer:
    """Let a new process compare: aerich keeps its findings in classes, in the order of hashes."""
    code = "from migrations.generate import answer; answer()"
    done = subprocess.run(  # noqa: S603 - our own module
        [sys.executable, "-c", code, dialect, name, folder, *models],
        env={**os.environ, "PYTHONHASHSEED": "0"},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    *remarks, last = done.stdout.splitlines()
    sys.stderr.writelines(f"{dialect}: {remark}\n" for remark in remarks if remark)
    return Answer(**json.loads(last))


async def _compare(dialect: str, name: str, folder: Path, models: Sequence[str]) -> Answer:
    config = {
        "connections": {"default": DATABASES[dialect]},
        "apps": {"models": {"models": list(models), "default_connection": "default"}},
    }
    with tempfile.TemporaryDirectory() as copy:
        known = _migrations(folder)
        command = Command(config, location=copy)
        try:
            if known:
                copytree(folder, Path(copy, "models"))
                await command.init(offline=True)
                await command.migrate(name, no_input=True, offline=True)
            else:
                await command.init_migrations(safe=False)
        except NotSupportError as refusal:
            return Answer(refusal=str(refusal))
        state = compress_dict(get_models_describe("models"))
        written = _migrations(Path(copy, "models"))[len(known) :]
        if not written:
            return Answer(state=state)
        module = import_py_file(written[0])
        up, down = await module.upgrade(None), await module.downgrade(None)
        if not known:  # aerich's own table stays: it remembers what was applied
            up = up.replace('CREATE TABLE "aerich"', 'CREATE TABLE IF NOT EXISTS "aerich"')
            ours = [table for table in _created(up) if table != '"aerich"']
            down = "\n".join(f"DROP TABLE {table};" for table in reversed(ours))
        else:
            down = _dropping(down, reversed(_created(up)))
        return Answer(up, down, state)


def _created(script: str) -> list[str]:
    return re.findall(r'^ *CREATE TABLE (?:IF NOT EXISTS )?("\w+")', script, re.MULTILINE)


def _dropping(script: str, tables: Iterable[str]) -> str:
    """Drop these tables last and in this order, which aerich does in any."""
    drops = {table: f"DROP TABLE IF EXISTS {table};" for table in tables}
    lines = [line for line in script.splitlines() if line.strip() not in drops.values()]
    return "\n".join([*lines, *drops.values()])


def _last(folder: Path) -> tuple[int, State]:
    """Return the number of the next migration, and the rules that the last one recorded."""
    known = _migrations(folder)
    return len(known), import_py_file(known[-1]).RULES if known else {}


def _script(dialect: str, changes: str, old: State, new: State) -> str:
    """Return `changes`; rules that go away are dropped before, those that come are made after."""
    drops = [old[name][dialect][1] for name in old if old[name] != new.get(name)]
    creates = [new[name][dialect][0] for name in new if new[name] != old.get(name)]
    text = re.sub(r";\n {8}", ";\n", changes.strip())  # as aerich indents
    lines = "\n".join([*drops, text, *creates]).splitlines()
    return "\n".join(line.rstrip() for line in lines if line.strip())


def _literal(scripts: Mapping[str, str]) -> str:
    """Return Python source of the scripts by dialect."""
    entries = []
    for dialect, script in scripts.items():
        text = script.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
        entries.append(f'    "{dialect}": """\\\n{text}\n""",\n')
    return "{\n" + "".join(entries) + "}"


def _migrations(folder: Path) -> list[Path]:
    """Return the migrations in the order in which they are applied."""
    return sorted(folder.glob("[0-9]*_*.py"), key=lambda path: int(path.name.split("_")[0]))


def main() -> None:
    """Generate the migration that the command line names, and say what is left to do."""
    if len(sys.argv) != 2:
        sys.exit("usage: python -m migrations.generate NAME")
    try:
        path = generate(sys.argv[1])
    except ValueError as error:
        sys.exit(str(error))
    if path is None:
        sys.exit("The models and rules are as the last migration left them.")
    scripts = import_py_file(path).UP
    sys.stdout.write(f"Wrote {path}.\n")
    for dialect in DATABASES.keys() - scripts.keys():
        sys.stdout.write(f"Write its {dialect} side by hand: aerich refuses to.\n")


if __name__ == "__main__":
    main()
