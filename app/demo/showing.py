"""What a newcomer reads: where the demo is, whom they can be, and what to try first."""

from __future__ import annotations

from collections.abc import Callable
from textwrap import indent

import orjson

from app.demo.cast import COMPANY, LIVE, OTHER, PLAYERS, WAITING, Player, founded
from app.demo.office import PASSWORD
from app.settings import Settings
from models.contractor import Contractor

WIDTH = 100  # of what is printed, but for the command


async def show(settings: Settings, say: Callable[[str], None]) -> None:
    """Print the cast with fresh tokens; the old ones stay good."""
    url = f"{settings.public_url}/graphql"
    tokens = {player.email: await player.sign_in() for player in PLAYERS}
    people = await Contractor.filter(company=await founded(COMPANY)).count()
    say(
        f"""
{COMPANY} has {people} contractors, at every stage; {OTHER} is another company, and
{WAITING} waits for the platform's review. Nobody is mailed: letters that you cause are
announced here, with their code or link, and kept in
{settings.mail_url.removeprefix("folder:")}

WATCH IT LIVE: something happens every few seconds. In another terminal:

{_curl(url, tokens[PLAYERS[0].email], LIVE)}

BE SOMEBODY: open {settings.public_url}/graphiql and sign in with their address, the
password {PASSWORD!r} and the code that is announced here. Or go on without signing in
and paste the line after "headers" into the Headers tab. Then run the document."""
    )
    for player in PLAYERS:
        say(await _card(player, tokens[player.email]))
    say(
        f"""
Serving {url}. Ctrl-C stops it; the same command goes on with it.
To start over, delete {settings.data_dir}
"""
    )


async def _card(player: Player, token: str) -> str:
    title = f"── {player.name}, {player.part} "
    headers = orjson.dumps({"Authorization": f"Bearer {token}"}).decode()
    return f"""
{title:─<{WIDTH}}
   address   {player.email}
   password  {PASSWORD}
   headers   {headers}
   first     {player.first}

{indent((await player.document()).strip(), "     ")}"""


def _curl(url: str, token: str, document: str) -> str:
    query = orjson.dumps({"query": " ".join(document.split())}).decode()
    return f"""  curl -N {url} -H 'Authorization: Bearer {token}' \\
    -H 'Content-Type: application/json' -H 'Accept: text/event-stream' \\
    -d '{query}'"""
