"""LibreOffice without a window: files as its users save them."""

import asyncio
import os
import shutil
from pathlib import Path

SOFFICE = shutil.which("soffice")
TEXT_CELLS = "csv:Text - txt - csv (StarCalc)"
XLSX = "xlsx:Calc MS Excel 2007 XML"
_PATIENCE = 120  # seconds for a first start on a slow machine


async def converted(folder: Path, content: bytes, *steps: tuple[str, str]) -> bytes:
    """Open a file with LibreOffice and save it as the last of `steps` says.

    A step is the ending that the file has now and what to save it as; each opens what the one
    before has saved, in a profile of its own, so that runs beside each other do not meet.
    """
    assert SOFFICE
    name = "sheet"
    for ending, target in steps:
        (folder / f"{name}.{ending}").write_bytes(content)
        done = folder / "done"
        process = await asyncio.create_subprocess_exec(
            SOFFICE,
            "--headless",
            "--norestore",
            f"-env:UserInstallation=file://{folder}/profile",
            *("--convert-to", target, "--outdir", str(done), str(folder / f"{name}.{ending}")),
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.DEVNULL,
            env={**os.environ, "HOME": str(folder)},
        )
        async with asyncio.timeout(_PATIENCE):
            assert await process.wait() == 0
        content = (done / f"{name}.{target.partition(':')[0]}").read_bytes()
    return content
