"""Coming in, step by step: what is typed, and the code that comes by mail."""

from typing import Any

from models import Contractor, OtpChallenge
from models.account import Locale
from models.otp import OtpSent
from models.problems import Problem
from models.session import SessionKind
from models.signing_in import SignedIn, verify_otp
from models.signing_up import Intent, NewCompany, Person, accept_invitation, sign_up
from tests.conftest import ORIGIN, agreement_ids, token_of

TYPED = "seven tin lanterns"
HERE = Person(Locale.EN, "Europe/Berlin")
ACME = NewCompany("Acme", "US", owner_name="Ada")


async def challenge_of(sent: OtpSent) -> OtpChallenge:
    [found] = [c for c in await OtpChallenge.all() if c.type_id == sent.challenge_id]
    return found


async def enter(sent: OtpSent, code: str | None = None) -> SignedIn:
    found = await challenge_of(sent)
    return await verify_otp(
        found.id, found.current_code() if code is None else code, SessionKind.BEARER, ORIGIN
    )


async def begin(
    email: str = "bo@work.example", intent: Intent = Intent.GET_PAID, company: Any = None
) -> OtpSent:
    return await sign_up(intent, email, TYPED, await agreement_ids(), HERE, company)


async def accept(contractor: Contractor) -> OtpSent:
    return await accept_invitation(await token_of(contractor), TYPED, await agreement_ids(), HERE)


async def answer(sent: OtpSent) -> SignedIn | Problem:
    wrong = f"{(int((await challenge_of(sent)).current_code()) + 1) % 1_000_000:06}"
    try:
        return await enter(sent, wrong)
    except Problem as problem:
        return problem
