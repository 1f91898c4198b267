"""Pictures that stand for documents: small, real, and of nobody."""

from __future__ import annotations

import random
import struct
import zlib

WIDTH, HEIGHT = 48, 32  # pixels


def picture(dice: random.Random) -> bytes:
    """Return a PNG (RFC 2083) of one colour and a darker band, so that no two are alike."""
    colour = [dice.randrange(96, 256) for _ in range(3)]
    light, dark = bytes(colour), bytes(part // 2 for part in colour)
    band = dice.randrange(HEIGHT - 8)
    rows = [b"\0" + (dark if band <= y < band + 8 else light) * WIDTH for y in range(HEIGHT)]
    header = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(b"".join(rows))), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in parts)


def _chunk(kind: bytes, data: bytes) -> bytes:
    check = zlib.crc32(kind + data)
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", check)
