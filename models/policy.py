"""What the operator decided for the platform: rules, numbers, keys. Installed once at start."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from cryptography.fernet import Fernet

if TYPE_CHECKING:
    from models.vendor import Vendor


class ExistingAccountPolicy(StrEnum):
    """What happens when a company adds somebody who already has an account."""

    AUTO = "AUTO"
    CONFIRM = "CONFIRM"


class Vault(Protocol):
    """Closes and opens what is encrypted at rest."""

    @property
    def key_id(self) -> str:
        """The id of the key that closes now; what it closes begins with it and a dot."""

    def encrypt(self, data: bytes) -> bytes:
        """Close with the current key."""

    def decrypt(self, data: bytes) -> bytes:
        """Open. Raises `cryptography.fernet.InvalidToken` for what no key closed."""


@dataclass(frozen=True)
class Policy:
    """The platform's settings as far as rules need them; the defaults are the product's."""

    vault: Vault
    signing_key: bytes
    old_signing_keys: tuple[bytes, ...] = ()
    product: str = "Muster"
    locale: str = "ru"
    company_review: bool = False
    staff_need_totp: bool = False
    existing_account_policy: ExistingAccountPolicy = ExistingAccountPolicy.AUTO
    reserved_addresses: bool = True
    can_text: bool = False
    phone_required: bool = False
    phone_countries: tuple[str, ...] = ()
    kyc_vendor: Vendor | None = None
    payment_vendor: Vendor | None = None
    email_vendor: Vendor | None = None
    otp_life: timedelta = timedelta(minutes=10)
    otp_guesses: int = 5
    otp_guesses_an_hour: int = 10
    otp_resend_after: timedelta = timedelta(minutes=1)
    otp_sends_an_hour: int = 5
    texts_an_account_and_day: int = 10
    texts_a_number_and_day: int = 5
    consent_deadline: timedelta = timedelta(days=30)
    phone_deadline: timedelta = timedelta(days=30)
    notice_letter_after: timedelta = timedelta(minutes=10)
    deadline_letter_before: timedelta = timedelta(days=3)
    queue_letter_every: timedelta = timedelta(hours=4)
    notices_kept: timedelta = timedelta(days=90)
    totp_start_life: timedelta = timedelta(minutes=15)
    recovery_codes: int = 10
    trusted_device_life: timedelta = timedelta(days=90)
    trusted_devices: int = 10
    session_idle: timedelta = timedelta(days=30)
    session_life: timedelta = timedelta(days=90)
    staff_session_life: timedelta = timedelta(hours=12)
    step_up_life: timedelta = timedelta(minutes=10)
    staff_link_life: timedelta = timedelta(hours=24)
    recovery_life: timedelta = timedelta(minutes=60)
    recovery_again_after: timedelta = timedelta(minutes=1)
    recoveries_an_hour: int = 5
    former_address_life: timedelta = timedelta(days=365)
    invitation_days: int = 14
    member_invitation_life: timedelta = timedelta(days=7)
    member_invitations_waiting: int = 200
    invitation_resend_after: timedelta = timedelta(minutes=1)
    invitation_resends_a_day: int = 5
    invitation_ask_again_after: timedelta = timedelta(days=1)
    reminder_days: int = 3
    remind_again_after: timedelta = timedelta(days=1)
    unanswered_letter_every: timedelta = timedelta(days=1)
    invitation_letters_an_hour: int = 200
    invitation_letters_an_hour_trusted: int = 2_000
    trusted_after: timedelta = timedelta(days=30)
    invitation_letters_waiting: int = 20_000
    invitation_letters_a_recipient_and_day: int = 5
    reports_that_hold: int = 5
    figures_life: timedelta = timedelta(seconds=60)
    figures_every: timedelta = timedelta(seconds=30)
    figures_wanted: timedelta = timedelta(minutes=5)
    figures_visits: int = 5_000
    bulk_items: int = 500
    page_size: int = 25
    page_limit: int = 200
    upload_life: timedelta = timedelta(hours=24)
    upload_bytes: int = 10 * 1024 * 1024
    import_rows: int = 20_000
    import_life: timedelta = timedelta(hours=24)
    job_lease: timedelta = timedelta(seconds=30)
    idempotency_life: timedelta = timedelta(hours=24)
    export_every: timedelta = timedelta(days=1)
    export_life: timedelta = timedelta(days=7)
    contractor_exports_kept: timedelta = timedelta(hours=24)
    changes_kept: timedelta = timedelta(days=180)
    imports_kept: timedelta = timedelta(days=90)
    jobs_kept: timedelta = timedelta(days=30)
    sessions_kept: timedelta = timedelta(days=30)
    challenges_kept: timedelta = timedelta(days=30)
    evidence_kept: timedelta = timedelta(days=1826)
    kyc_document_bytes: int = 10 * 1024 * 1024
    kyc_documents: int = 10
    kyc_documents_kept: timedelta = timedelta(days=90)
    payment_methods: int = 5
    support_threads: int = 20
    support_attachments: int = 5
    support_letter_after: timedelta = timedelta(minutes=10)
    support_kept: timedelta = timedelta(days=365)
    support_attachments_kept: timedelta = timedelta(days=90)
    vendor_tolerance: timedelta = timedelta(minutes=5)
    vendor_link_life: timedelta = timedelta(minutes=30)
    vendor_events_kept: timedelta = timedelta(days=30)
    closed_companies_kept: timedelta = timedelta(days=90)


class _PassingVault:
    key_id = "00000000"

    def __init__(self) -> None:
        self._fernet = Fernet(Fernet.generate_key())

    def encrypt(self, data: bytes) -> bytes:
        return f"{self.key_id}.".encode() + self._fernet.encrypt(data)

    def decrypt(self, data: bytes) -> bytes:
        return self._fernet.decrypt(data.partition(b".")[2])


def development_vault() -> Vault:
    """Return a vault whose key dies with the process: for tests and schema export."""
    return _PassingVault()


_installed: Policy | None = None


def install(chosen: Policy) -> None:
    """Make `chosen` the platform's policy; `app` does so before anything else runs."""
    global _installed
    _installed = chosen


def policy() -> Policy:
    """Return the platform's policy."""
    if _installed is None:
        raise RuntimeError("install() a policy first")
    return _installed
