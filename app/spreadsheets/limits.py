"""How much of a spreadsheet we are willing to look at, and how a file beyond that is refused."""

from __future__ import annotations

from dataclasses import dataclass

MIB = 1024 * 1024

FRAME_HEADER = 4
FRAME_LIMIT = 64 * MIB
"""Bytes of a frame between the processes; a row of 50 cells of 128 Ki characters fits."""


@dataclass(frozen=True)
class Limits:
    """Bounds of one file; sizes in bytes, `seconds` of wall time, `memory` as address space."""

    size: int = 10 * MIB
    inflated: int = 50 * MIB
    parts: int = 100
    ratio: int = 100
    rows: int = 20_000
    columns: int = 50
    memory: int = 512 * MIB
    seconds: float = 30.0


class UnreadableError(Exception):
    """The file is refused: `code` and `details` are those of the issue that is shown."""

    def __init__(self, code: str, **details: object) -> None:
        self.code = code
        self.details = details
        super().__init__(code)
