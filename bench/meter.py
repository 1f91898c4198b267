"""The CPU that this process and PostgreSQL's processes for one database have used."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import asyncpg


@dataclass(frozen=True)
class Meter:
    """Reads it; `backends` are the processes of PostgreSQL, none with SQLite."""

    backends: tuple[Path, ...]

    @classmethod
    async def of(cls, server: str, database: str) -> Meter:
        """Watch the connections that are open to a database now."""
        if not server:
            return cls(())
        connection = await asyncpg.connect(server)
        try:
            rows = await connection.fetch(
                "SELECT pid FROM pg_stat_activity WHERE datname = $1",
                urlsplit(database).path.lstrip("/"),
            )
        finally:
            await connection.close()
        return cls(tuple(Path(f"/proc/{row['pid']}/schedstat") for row in rows))

    def read(self) -> float:
        """Return the milliseconds used so far."""
        theirs = sum(int(file.read_text(encoding="ascii").split()[0]) for file in self.backends)
        return time.process_time() * 1000 + theirs / 1_000_000
