"""What a TypeScript client makes of the schema and of our documents."""

import shutil
import subprocess
from pathlib import Path

import orjson
import pytest

from app.graphql import schema
from tests.asking import DOCUMENTS

HERE = Path(__file__).parent
SDL = HERE.parents[1] / "schema" / "schema.graphql"

pytestmark = pytest.mark.needs_node


@pytest.fixture(scope="module", name="folder")
def fixture_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Install the npm packages outside the checkout."""
    folder = tmp_path_factory.mktemp("codegen")
    for path in (HERE / "codegen").iterdir():
        if path.is_file():
            shutil.copy(path, folder)
    options = ["--no-audit", "--no-fund", "--ignore-scripts"]
    subprocess.run(["npm", "ci", *options], cwd=folder, check=True, timeout=300)
    return folder


def test_types_are_generated_for_the_schema_and_all_documents_and_compile(folder: Path):
    generate = ["node", "generate.mjs", SDL, DOCUMENTS, "operations.ts"]
    compile_ = ["node_modules/.bin/tsc", "--strict", "--noEmit", "--module", "nodenext", "uses.ts"]

    told = subprocess.run(generate, cwd=folder, check=True, timeout=120, capture_output=True)
    compiled = subprocess.run(compile_, cwd=folder, check=False, timeout=120, capture_output=True)

    types = {name for name in schema._schema.type_map if not name.startswith("__")}
    assert orjson.loads(told.stdout) == {
        "types": len(types),
        "documents": len([*DOCUMENTS.glob("*.graphql")]),
    }
    assert (compiled.returncode, compiled.stdout) == (0, b"")


def test_a_client_that_relies_on_what_is_not_there_does_not_compile(folder: Path):
    (folder / "wrong.ts").write_text(
        "import type { AgreementsQuery } from './operations.js';\n"
        "export const wrong = (answer: AgreementsQuery) => answer.agreement;\n"
    )
    compile_ = ["node_modules/.bin/tsc", "--strict", "--noEmit", "--module", "nodenext", "wrong.ts"]

    compiled = subprocess.run(compile_, cwd=folder, check=False, timeout=120, capture_output=True)

    assert compiled.returncode != 0
    assert b"'agreement' does not exist" in compiled.stdout
