"""`python -m tests.probing`: schemathesis asks a running service everything that its schema has.

As an administrator, over HTTP, with a fixed seed. Ends with 1 when anything broke: a status of 5xx
or a fault among the errors.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import secrets
import sys
import tempfile
from pathlib import Path

import orjson

from app.settings import Settings
from tests.acceptance.service import Service
from tests.database import throwaway
from tests.probing.world import fill, filled

ROOT = Path(__file__).parents[2]
SDL = ROOT / "schema" / "schema.graphql"
UPLOADS = 5  # of each administrator
SHEET = (
    b"Contractor email,Amount,Currency,Service id,Task description\n"
    b"sheet%d@work.example,10,USD,design,A poster\n"
)


async def main() -> int:
    """Fill a database, serve it, let schemathesis ask; return its verdict."""
    parser = argparse.ArgumentParser(prog="python -m tests.probing", description=__doc__)
    parser.add_argument("--examples", type=int, default=20, help="of each root field")
    parser.add_argument("--seed", type=int, default=3)
    parser.add_argument("--only", default=".", help="root fields: a regular expression")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="muster-probing-") as name:
        folder = Path(name)
        async with throwaway() as url:
            secret = secrets.token_urlsafe(48)
            settings = Settings(data_dir=folder, database_url=url, secret_keys=(secret,))  # type: ignore[arg-type]
            async with filled(url, settings):
                world = await fill()
            service = Service(
                folder,
                {
                    "MUSTER_DATABASE_URL": url,
                    "MUSTER_DATA_DIR": str(folder),
                    "MUSTER_SECRET_KEYS": secret,
                    "MUSTER_COSTLY_OPERATIONS": "1000000",
                    "MUSTER_LOG_LEVEL": "WARNING",
                },
            )
            await service.start()
            try:
                for administrator in world.administrators:
                    administrator.ids["upload"] = [
                        await service.upload(SHEET % n, f"{n}.csv", administrator.token)
                        for n in range(UPLOADS)
                    ]
                (folder / "known.json").write_bytes(orjson.dumps(world))
                verdict = await _asked(service, folder, chosen)
            finally:
                await service.stop()
            print((folder / "tally.txt").read_text())
            log = service.log.read_text()
            if faults := log.count("[error"):  # of jobs, too
                print(log[-20_000:], f"{faults} faults in the log", sep="\n")
            return verdict or min(faults, 1)


async def _asked(service: Service, folder: Path, chosen: argparse.Namespace) -> int:
    arguments = [
        "run", str(SDL), "--url", f"{service.url}/graphql",
        "--phases", "fuzzing", "--mode", "positive", "--checks", "no_fault",
        "--include-name-regex", chosen.only, "--max-examples", str(chosen.examples),
        "--seed", str(chosen.seed), "--generation-database", "none", "--continue-on-failure",
        "--request-timeout", "30", "--suppress-health-check", "all", "--warnings", "off",
    ]  # fmt: skip
    process = await asyncio.create_subprocess_exec(
        str(Path(sys.executable).with_name("schemathesis")),
        *arguments,
        cwd=folder,  # where it leaves its caches
        env={
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "SCHEMATHESIS_HOOKS": "tests.probing.hooks",
            "PROBING_KNOWN": str(folder / "known.json"),
            "PROBING_TALLY": str(folder / "tally.txt"),
        },
    )
    return await process.wait()


sys.exit(asyncio.run(main()))
