"""The client of the bench against a real socket that answers as it is told."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from bench.load import HOST, WrongAnswer, answers, load

REQUEST = b"POST / HTTP/1.1\r\n\r\n"


def answer(body: bytes, status: str = "200 OK") -> bytes:
    return f"HTTP/1.1 {status}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body


@asynccontextmanager
async def answering(*pieces: bytes) -> AsyncIterator[int]:
    """Answer each request with these pieces, sent one by one; hang up where there are none."""

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while await reader.readuntil(b"\r\n\r\n"):
                for piece in pieces:
                    writer.write(piece)
                    await writer.drain()
                if not pieces:
                    return
        except asyncio.IncompleteReadError:
            return  # the client is done
        finally:
            writer.close()

    async with await asyncio.start_server(talk, HOST, 0) as server:
        yield server.sockets[0].getsockname()[1]


async def test_an_answer_that_comes_in_pieces_is_put_together() -> None:
    whole = answer(b'{"data":{}}')

    async with answering(whole[:20], whole[20:-3], whole[-3:]) as port:
        bodies = await answers(port, [REQUEST, REQUEST])

    assert bodies == [b'{"data":{}}'] * 2


async def test_every_answer_under_load_is_timed() -> None:
    async with answering(answer(b'{"data":{}}')) as port:
        done = await load(port, [REQUEST], connections=3, seconds=0.05)

    assert done.seconds >= 0.05
    assert len(done.latencies) >= 3
    assert all(0 < latency < done.seconds for latency in done.latencies)


@pytest.mark.parametrize(
    ("pieces", "told"),
    [
        ([answer(b"Oh", "500 Oh")], "HTTP/1.1 500 Oh Oh"),
        ([answer(b'{"errors":[]}')], r'HTTP/1.1 200 OK {"errors":\[\]}'),
        ([], "The connection was closed."),
    ],
    ids=["status", "errors", "hung up"],
)
async def test_a_wrong_answer_ends_the_load_and_names_the_port(
    pieces: list[bytes], told: str
) -> None:
    async with answering(*pieces) as port:
        with pytest.raises(WrongAnswer, match=told) as caught:
            await load(port, [REQUEST], connections=3, seconds=5)

    assert caught.value.port == port
