"""One step of one contractor each, from the letter to the bank account, by the domain's own verbs.

Every deed is `(office, contractor)`, the contractor freshly read, inside `unposted()`. What the
verbs need a stranger for (a code that was texted, a vendor) is a fact written here; where the
contractor stands is always derived.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from app.demo.office import ORIGIN, Office
from app.demo.people import Person, person_of
from app.demo.pictures import picture
from app.demo.works import CRAFTS, EXCLUSIONS, WELCOMES
from models.account import Account
from models.base import new_token, now
from models.consent import accept
from models.contractor import Contractor, Source
from models.excluding import ExcludeOutcome, exclude
from models.invitation import Invitation, InvitationStatus, LetterKind
from models.inviting import Terms, invite
from models.joining import claim, touch_teams
from models.kyc.checking import Given, start_kyc, submit_kyc
from models.kyc.deciding import KycDecision, decide_kyc, move_check
from models.kyc.document import KycDocumentKind
from models.leaving import leave
from models.onboarding import DeliveryStatus
from models.own_upload import OwnUpload
from models.paying import PaymentDecision, Wish, confirm_payment_method, link_payment_method
from models.profile import (
    KycCheck,
    KycStatus,
    PaymentMethod,
    PaymentMethodKind,
    PaymentMethodStatus,
    TaxStatus,
    lock_fact,
)
from models.registration import register
from models.reminding import remind
from models.revoking import RevokeOutcome, revoke
from models.session import Session, SessionKind
from models.tax_status import Business, decide_tax_status, request_tax_status

F = TypeVar("F", KycCheck, PaymentMethod)


async def add(office: Office, emails: Sequence[str]) -> list[Contractor]:
    """Invite people of one language, for one kind of work."""
    dice = office.dice
    terms = Terms(
        locale=person_of(emails[0]).locale,
        feature=dice.choice(CRAFTS).feature,
        message=dice.choice(WELCOMES),
        managers=dice.sample(office.managers, k=1),
        source=Source.BULK if len(emails) > 1 else Source.DASHBOARD,
    )
    invited = await invite(office.manager, emails, terms)
    return [each.contractor for each in invited if each.contractor]


# The letter.


async def sent(office: Office, contractor: Contractor) -> None:
    """The relay takes the letter."""
    await (await _open(contractor)).note_sent(f"<{new_token()}@localhost>", LetterKind.INVITATION)


async def bounced(office: Office, contractor: Contractor) -> None:
    """There is no such mailbox."""
    detail = "550 5.1.1 The mailbox does not exist."
    await (await _open(contractor)).note_trouble(DeliveryStatus.BOUNCED, detail)


async def deferred(office: Office, contractor: Contractor) -> None:
    """The other side asks to come back later."""
    detail = "451 4.7.1 Greylisted, please try again in five minutes."
    await (await _open(contractor)).note_trouble(DeliveryStatus.DEFERRED, detail)


async def suppressed(office: Office, contractor: Contractor) -> None:
    """The person wants no letters."""
    detail = "The person wants no letters from you."
    await (await _open(contractor)).note_trouble(DeliveryStatus.SUPPRESSED, detail)


async def declined(office: Office, contractor: Contractor) -> None:
    """The person does not want to join."""
    await (await _open(contractor)).decline()


# Joining and registering.


async def joined(office: Office, contractor: Contractor) -> None:
    """The person opens the link, sets a password, enters the code: first sign-in."""
    invitation, person = await _open(contractor), person_of(contractor.email)
    known = await Account.get_or_none(email_key=contractor.email_key)
    await claim(known or await make_account(office, person), invitation)


async def make_account(office: Office, person: Person) -> Account:
    """Make the account that a first sign-in makes."""
    account = await Account.create(
        email=person.email,
        email_key=person.email,
        password_hash=office.password_hash,
        email_verified_at=now(),
        locale=person.locale,
        timezone=person.timezone,
        last_signed_in_at=now(),
    )
    await accept(account, office.agreements[person.locale], ORIGIN)
    return account


async def began_form(office: Office, contractor: Contractor) -> None:
    """The form holds a name so far."""
    await _fill(contractor, lambda name: name in ("first_name", "last_name"))


async def half_filled(office: Office, contractor: Contractor) -> None:
    """Everything but the city, and the state where there is one."""
    await _fill(contractor, lambda name: name not in ("city", "subdivision"))


async def registered(office: Office, contractor: Contractor) -> None:
    """The form is complete: the contractor becomes ACTIVE by itself."""
    await _fill(contractor, lambda name: True)


async def _fill(contractor: Contractor, wanted: Callable[[str], bool]) -> None:
    details = {k: v for k, v in person_of(contractor.email).details.items() if wanted(k)}
    await register(await account_of(contractor), details, [], ORIGIN)


async def confirmed_phone(office: Office, contractor: Contractor) -> None:
    """A phone number is confirmed."""
    account = await account_of(contractor)
    phone = f"+442079460{office.dice.randrange(1000):03}"  # a range that Ofcom gives to nobody
    await account.set(phone=phone, phone_verified_at=now())
    await touch_teams(account.id)


# Identity and money.


async def began_kyc(office: Office, contractor: Contractor) -> None:
    """The person starts a check of their identity, perhaps once more."""
    await start_kyc(await account_of(contractor))


async def sent_documents(office: Office, contractor: Contractor) -> None:
    """The documents are in; somebody has to look at them."""
    account = await account_of(contractor)
    stored = await office.files.save(picture(office.dice))
    upload = await OwnUpload.create(
        account=account,
        media_type="image/png",
        size=stored.size,
        sha256=stored.sha256,
        key=stored.key,
    )
    await submit_kyc(account, [Given(upload.id, KycDocumentKind.PASSPORT)])


async def approved(office: Office, contractor: Contractor) -> None:
    """The person is who they say."""
    await _decide(contractor, KycDecision.APPROVE)


async def sent_back(office: Office, contractor: Contractor) -> None:
    """The documents cannot be read."""
    reason = "The photograph of the document is blurred. Please send a sharper one."
    await _decide(contractor, KycDecision.REJECT_RETRY, reason)


async def rejected(office: Office, contractor: Contractor) -> None:
    """The identity could not be confirmed."""
    reason = "The document does not belong to the account's owner."
    await _decide(contractor, KycDecision.REJECT_FINAL, reason)


async def lapsed(office: Office, contractor: Contractor) -> None:
    """The document has run out."""
    check = await lock_fact(KycCheck, (await _latest(KycCheck, contractor)).id)
    assert check
    await move_check(check, KycStatus.EXPIRED, "The document has expired.")


async def _decide(contractor: Contractor, decision: KycDecision, reason: str | None = None) -> None:
    check = await _latest(KycCheck, contractor)
    await decide_kyc(await _staff(), check.id, decision, public_reason=reason, ip=ORIGIN.ip)


async def runs_business(office: Office, contractor: Contractor) -> None:
    """Staff grant that the person is a sole proprietor from now on."""
    await _tax(office, contractor, TaxStatus.INDIVIDUAL_ENTREPRENEUR)


async def works_for_self(office: Office, contractor: Contractor) -> None:
    """Staff grant that the person is self-employed from now on."""
    await _tax(office, contractor, TaxStatus.SELF_EMPLOYED)


async def _tax(office: Office, contractor: Contractor, status: TaxStatus) -> None:
    business = Business(registration_number=f"{office.dice.randrange(10**8):08}")
    request = await request_tax_status(await account_of(contractor), status, business)
    await decide_tax_status(await _staff(), request.id, approve=True, ip=ORIGIN.ip)


_MASKS = {
    PaymentMethodKind.CARD: "•••• {:04}",
    PaymentMethodKind.BANK_ACCOUNT: "•••• •••• {:04}",
    PaymentMethodKind.E_WALLET: "w•••{:04}",
}


async def named_method(office: Office, contractor: Contractor) -> None:
    """The person says where the money should go; staff have to confirm it."""
    account, kind = await account_of(contractor), office.dice.choice(list(PaymentMethodKind))
    mask = _MASKS[kind].format(office.dice.randrange(10_000))
    wish = Wish(kind, person_of(contractor.email).currency, mask)
    session, _ = await Session.open(
        account, SessionKind.COOKIE, ip=ORIGIN.ip, user_agent=ORIGIN.user_agent
    )
    await link_payment_method(session, wish.read(), ORIGIN.ip)


async def linked(office: Office, contractor: Contractor) -> None:
    """Money can be sent."""
    await _confirm(contractor, PaymentDecision.CONFIRM)


async def blocked(office: Office, contractor: Contractor) -> None:
    """Staff stop the method."""
    await _confirm(contractor, PaymentDecision.BLOCK, "The account is in another name.")


async def failed(office: Office, contractor: Contractor) -> None:
    """The method does not work; vendors alone say so, and the demo has none."""
    method = await _latest(PaymentMethod, contractor)
    await method.set(status=PaymentMethodStatus.FAILED)
    await touch_teams(method.profile.account_id)


async def _confirm(
    contractor: Contractor, decision: PaymentDecision, reason: str | None = None
) -> None:
    method = await _latest(PaymentMethod, contractor)
    await confirm_payment_method(await _staff(), method.id, decision, reason, ORIGIN.ip)


async def _staff() -> Account:
    staff = await Account.filter(is_staff=True).order_by("id").first()
    assert staff
    return staff


# The end.


async def excluded(office: Office, contractor: Contractor) -> None:
    """The company ends the collaboration."""
    [done] = await exclude(
        office.owner, [("", contractor.id)], reason=office.dice.choice(EXCLUSIONS)
    )
    assert done.outcome is ExcludeOutcome.EXCLUDED, done.outcome


async def reminded(office: Office, contractor: Contractor) -> None:
    """The company has the person reminded of what waits for them, if a day has passed."""
    await remind(office.manager, [("", contractor.id)])


async def revoked(office: Office, contractor: Contractor) -> None:
    """The company withdraws the invitation."""
    [done] = await revoke(office.owner, [("", contractor.id)])
    assert done.outcome is RevokeOutcome.REVOKED, done.outcome


async def left(office: Office, contractor: Contractor) -> None:
    """The contractor ends it."""
    await leave(await account_of(contractor), contractor.company_id)


async def _open(contractor: Contractor) -> Invitation:
    return await Invitation.get(contractor_id=contractor.id, status=InvitationStatus.PENDING)


async def account_of(contractor: Contractor) -> Account:
    """Return the account of somebody who joined."""
    return await Account.get(id=contractor.account_id)


async def _latest(kind: type[F], contractor: Contractor) -> F:
    facts = kind.filter(profile__account_id=contractor.account_id).select_related("profile")
    latest = await facts.order_by("-id").first()
    assert latest, contractor.email
    return latest
