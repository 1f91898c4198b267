"""What became of each address that was invited."""

from models import Member
from models.inviting import InviteOutcome, Terms, invite


async def outcomes(sender: Member, *addresses: str) -> list[InviteOutcome]:
    return [i.outcome for i in await invite(sender, addresses, Terms())]
