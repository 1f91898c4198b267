"""What is counted of one-time codes: letters and wrong guesses, all of them rows of challenges."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from tortoise.expressions import Q

from models.account import Account
from models.base import now
from models.otp_challenge import BEHIND_PASSWORD, OtpChallenge, OtpChannel, OtpPurpose
from models.policy import policy
from models.text.addresses import Address

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
_MOST_DOUBLED = 5  # then a pause is 16 hours, and what is counted a day old


async def next_letter(
    address: Address, purpose: OtpPurpose, account: Account | None
) -> datetime | None:
    """Return when the next code may be mailed; None for now.

    A minute after the last one for this address and purpose, five in an hour, and not while
    guesses are paused.
    """
    together = _counted_together(
        address.key, purpose, account.id if account else None, OtpChannel.EMAIL
    )
    mailed = Q(email_key=address.key, purpose=purpose, channel=OtpChannel.EMAIL)
    rows = await _of_the_day(together | mailed)
    sent = [r.created_at for r in rows if (r.email_key, r.purpose) == (address.key, purpose)]
    waits = [_end_of_pause(rows)]
    if sent:
        waits.append(sent[0] + policy().otp_resend_after)
    if len(sent) >= policy().otp_sends_an_hour:
        waits.append(sent[policy().otp_sends_an_hour - 1] + HOUR)
    return _ahead(max((at for at in waits if at), default=None))


async def next_text(account: Account, phone: str) -> datetime | None:
    """Return when the next code may be texted; None for now.

    A minute after the last one and five an hour for an account; as many a day as the policy says
    for an account and for a number, whoever asks; and not while guesses are paused. Of nothing else
    is there a bill that strangers could run up.
    """
    of_account = Q(account_id=account.id, purpose=OtpPurpose.PHONE)
    rows = await _of_the_day(of_account | Q(phone=phone))
    own = [row for row in rows if row.account_id == account.id]
    sent = [row.created_at for row in own]
    to_number = [row.created_at for row in rows if row.phone == phone]
    waits = [
        _end_of_pause(own),
        _after(sent, 1, policy().otp_resend_after),
        _after(sent, policy().otp_sends_an_hour, HOUR),
        _after(sent, policy().texts_an_account_and_day, DAY),
        _after(to_number, policy().texts_a_number_and_day, DAY),
    ]
    return _ahead(max((at for at in waits if at), default=None))


def _after(sent: Sequence[datetime], number: int, wait: timedelta) -> datetime | None:
    """Return when `number` of them, the newest first, are a while ago; None if there are fewer."""
    return sent[number - 1] + wait if len(sent) >= number else None


async def paused_until(challenge: OtpChallenge) -> datetime | None:
    """Return until when guesses of this kind are paused; None if they are not."""
    return _ahead(_end_of_pause(await _of_the_day(_together_with(challenge))))


async def end_all_with(challenge: OtpChallenge) -> None:
    """End every open challenge whose wrong guesses are counted with this one's."""
    await OtpChallenge.filter(_together_with(challenge), consumed_at=None).update(
        attempts_left=0, updated_at=now()
    )


def _together_with(challenge: OtpChallenge) -> Q:
    return _counted_together(
        challenge.email_key, challenge.purpose, challenge.account_id, challenge.channel
    )


def _counted_together(
    email_key: str, purpose: OtpPurpose, account_id: UUID | None, channel: OtpChannel
) -> Q:
    """Tell which challenges' wrong guesses are counted together.

    All those of an account that only who knows its password could have asked for: ten an hour,
    whatever they are for and however many are opened. What strangers may ask for is counted by
    address and purpose, so that signing up with somebody's address does not keep the owner out. The
    app is counted apart from the mailbox, so that an account paused there can still be entered
    here. Codes by text are those of their account, whatever the number.
    """
    if purpose is OtpPurpose.PHONE:
        return Q(account_id=account_id, purpose=purpose)
    if account_id and purpose in BEHIND_PASSWORD:
        return Q(account_id=account_id, purpose__in=list(BEHIND_PASSWORD), channel=channel)
    return Q(email_key=email_key, purpose=purpose, channel=channel)


async def _of_the_day(which: Q) -> list[OtpChallenge]:
    """Return the challenges of a day, the newest first; only what is counted of them."""
    columns = (
        "id", "created_at", "email_key", "account_id", "phone", "purpose", "wrong_guesses",
    )  # fmt: skip
    day_ago = now() - DAY
    return (
        await OtpChallenge.filter(which, created_at__gt=day_ago)
        .order_by("-created_at")
        .only(*columns)
    )


def _end_of_pause(made: Sequence[OtpChallenge]) -> datetime | None:
    """Return until when wrong guesses pause what was counted; None if there were fewer than ten.

    Ten within an hour pause for an hour from the challenge of the first of them; with every further
    ten of the day the hour doubles, as does the time in which ten are too many.
    """
    most, total = policy().otp_guesses_an_hour, 0
    tens = sum(each.wrong_guesses for each in made) // most
    for each in made:
        total += each.wrong_guesses
        if total >= most:
            return each.created_at + HOUR * (1 << min(tens, _MOST_DOUBLED) - 1)
    return None


def _ahead(moment: datetime | None) -> datetime | None:
    return moment if moment and moment > now() else None
