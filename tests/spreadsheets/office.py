"""LibreOffice without a window: files as its users type and save them."""

import asyncio
import os
import shutil
import signal
from collections.abc import Mapping
from pathlib import Path
from xml.sax.saxutils import escape

SOFFICE = shutil.which("soffice")
TEXT_CELLS = "csv:Text - txt - csv (StarCalc)"
XLSX = "xlsx:Calc MS Excel 2007 XML"
_PATIENCE = 120  # seconds for a first start on a busy machine
_MODULE = """<?xml version="1.0" encoding="UTF-8"?>
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1"
 script:language="StarBasic">{}</script:module>"""
_TYPING = """
Sub Main
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden" : hidden(0).Value = True
  book = StarDesktop.loadComponentFromURL("{source}", "_blank", 0, hidden())
  frame = book.CurrentController.Frame
{typing}
  Dim how(0) As New com.sun.star.beans.PropertyValue
  how(0).Name = "FilterName" : how(0).Value = "Calc MS Excel 2007 XML"
  book.storeToURL("{target}", how())
  book.close(True)
End Sub
Sub Enter(frame, place, text)
  Dim where(0) As New com.sun.star.beans.PropertyValue
  Dim what(0) As New com.sun.star.beans.PropertyValue
  where(0).Name = "ToPoint" : where(0).Value = place
  what(0).Name = "StringName" : what(0).Value = text
  typist = createUnoService("com.sun.star.frame.DispatchHelper")
  typist.executeDispatch(frame, ".uno:GoToCell", "", 0, where())
  typist.executeDispatch(frame, ".uno:EnterString", "", 0, what())
End Sub
"""


class Office:
    """One user's LibreOffice: its settings stay in `folder`, so only the first start is slow."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    async def saved_as(self, content: bytes, *steps: tuple[str, str]) -> bytes:
        """Open a file and save it as the last of `steps` says.

        A step is the ending that the file has now and what to save it as; each opens what the one
        before has saved.
        """
        done = self._folder / "done"
        for ending, target in steps:
            source = self._folder / f"sheet.{ending}"
            source.write_bytes(content)
            await self._run("--convert-to", target, "--outdir", str(done), str(source))
            content = _taken(done / f"sheet.{target.partition(':')[0]}")
        return content

    async def typed(self, content: bytes, cells: Mapping[str, str]) -> bytes:
        """Open an .xlsx, type into cells of its first sheet as a user does, and save it."""
        basic = self._folder / "profile/user/basic/Standard"
        if not basic.exists():
            await self._run("--terminate_after_init")
        source, target = self._folder / "blank.xlsx", self._folder / "filled.xlsx"
        source.write_bytes(content)
        macro = _TYPING.format(
            source=source.as_uri(),
            target=target.as_uri(),
            typing="\n".join(
                f"  Enter(frame, {_quoted(name)}, {_quoted(text)})" for name, text in cells.items()
            ),
        )
        (basic / "Module1.xba").write_text(_MODULE.format(escape(macro)), encoding="utf-8")
        await self._run("macro:///Standard.Module1.Main")
        return _taken(target)

    async def _run(self, *arguments: str) -> None:
        assert SOFFICE
        process = await asyncio.create_subprocess_exec(
            SOFFICE,
            "--headless",
            "--norestore",
            f"-env:UserInstallation={(self._folder / 'profile').as_uri()}",
            *arguments,
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.DEVNULL,
            env={**os.environ, "HOME": str(self._folder)},
            start_new_session=True,
        )
        try:
            async with asyncio.timeout(_PATIENCE):
                assert await process.wait() == 0
        finally:
            if process.returncode is None:
                os.killpg(process.pid, signal.SIGKILL)  # the script and the program it started
                await process.wait()


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def _taken(path: Path) -> bytes:
    content = path.read_bytes()
    path.unlink()  # what is there after the next run is of that run
    return content
