"""What the cast and support write to each other: one question answered, one that waits."""

from __future__ import annotations

from app.demo.cast import STAFF
from app.demo.deeds import account_of
from app.demo.office import Office
from models.account import Account
from models.contractor import Contractor
from models.profile import TaxStatus
from models.support.answering import answer_thread
from models.support.thread import SupportState, SupportThread
from models.support.writing import Named, Post, open_thread
from models.tax_status import Business, request_tax_status


async def asked(office: Office, contractor: Contractor) -> None:
    """The person asks how the form is to be filled in."""
    words = "My street has a name in Arabic only.\nHow do I write it in Latin letters?"
    await open_thread(
        await account_of(contractor), "My address in the form", Post(words), _about(contractor)
    )


async def answered(office: Office, contractor: Contractor) -> None:
    """Support answers what the person asked last."""
    waiting = SupportThread.filter(account_id=contractor.account_id, state=SupportState.OPEN)
    thread = await waiting.order_by("-id").first()
    assert thread, contractor.email
    words = "Write it as your bank or your passport does. The form offers a spelling, too."
    await answer_thread(await Account.get(email_key=STAFF.email), thread.id, Post(words))


async def handed_in_business(office: Office, contractor: Contractor) -> None:
    """A verified person tells of a business, and has support look at it."""
    account = await account_of(contractor)
    business = Business("CVR 38 20 17 44", "Jensen Illustration")
    request = await request_tax_status(account, TaxStatus.INDIVIDUAL_ENTREPRENEUR, business)
    await open_thread(
        account,
        "I am a sole proprietor now",
        Post("Here is what the register says. Is anything missing?", (), Named(request.id)),
        _about(contractor),
    )


def _about(contractor: Contractor) -> Named:
    return Named(contractor.company_id)
