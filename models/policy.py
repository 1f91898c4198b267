"""What the operator decided for the platform: rules, numbers, keys. Installed once at start."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from cryptography.fernet import Fernet, MultiFernet


class ExistingAccountPolicy(StrEnum):
    """What happens when a company adds somebody who already has an account."""

    AUTO = "AUTO"
    CONFIRM = "CONFIRM"


@dataclass(frozen=True)
class Policy:
    """The platform's settings as far as rules need them; the defaults are the product's."""

    vault: MultiFernet
    signing_key: bytes
    product: str = "Muster"
    locale: str = "ru"
    company_review: bool = False
    staff_need_totp: bool = False
    existing_account_policy: ExistingAccountPolicy = ExistingAccountPolicy.AUTO
    reserved_addresses: bool = True
    otp_life: timedelta = timedelta(minutes=10)
    otp_guesses: int = 5
    otp_guesses_an_hour: int = 10
    otp_resend_after: timedelta = timedelta(minutes=1)
    otp_sends_an_hour: int = 5
    totp_start_life: timedelta = timedelta(minutes=15)
    recovery_codes: int = 10
    trusted_device_life: timedelta = timedelta(days=90)
    trusted_devices: int = 10
    session_idle: timedelta = timedelta(days=30)
    session_life: timedelta = timedelta(days=90)
    staff_session_life: timedelta = timedelta(hours=12)
    step_up_life: timedelta = timedelta(minutes=10)
    staff_link_life: timedelta = timedelta(hours=24)
    invitation_days: int = 14
    invitation_letters_an_hour: int = 200
    invitation_letters_an_hour_trusted: int = 2_000
    trusted_after: timedelta = timedelta(days=30)
    invitation_letters_waiting: int = 20_000
    invitation_letters_a_recipient_and_day: int = 5
    reports_that_hold: int = 5
    bulk_items: int = 500
    page_size: int = 25
    page_limit: int = 200
    upload_life: timedelta = timedelta(hours=24)
    upload_bytes: int = 10 * 1024 * 1024
    import_rows: int = 20_000
    import_life: timedelta = timedelta(hours=24)
    job_lease: timedelta = timedelta(seconds=30)


def development_vault() -> MultiFernet:
    """Return a vault whose key dies with the process: for tests and schema export."""
    return MultiFernet([Fernet(Fernet.generate_key())])


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
