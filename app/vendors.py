"""The settings of those who verify identities, link payment methods and carry letters."""

from __future__ import annotations

import re
from base64 import b64decode
from binascii import Error as NotBase64
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, SecretStr
from pydantic_settings import BaseSettings, NoDecode

from app import urls
from app.keys import read_secrets
from models.profile import MANUAL
from models.vendor import Vendor

PORTS = ("kyc", "payment")
SHORTEST = 32  # bytes of a secret
_MARK = "whsec_"


def words(value: Any) -> Any:
    """Return the words of a variable that lists several, parted by blanks or commas."""
    return tuple(re.findall(r"[^\s,]+", value)) if isinstance(value, str) else value


def _name(value: str) -> str:
    if not re.fullmatch(r"[a-z][a-z0-9-]{1,38}", value):
        raise ValueError("give manual, or a vendor's name in small letters")
    return value


def _page(template: str) -> str:
    if not re.fullmatch(r"([^{}]|\{(reference|expires|signature)\})*", template):
        raise ValueError("use braces for {reference}, {expires} and {signature} only")
    if "{reference}" not in template or "{signature}" not in template:
        raise ValueError("put {reference} and {signature} into the address of the vendor's page")
    urls.page(template.format(reference="reference", expires="0", signature="signature"))
    return template


_Name = Annotated[str, AfterValidator(_name)]
_Page = Annotated[str, AfterValidator(_page)]
_Secrets = Annotated[tuple[SecretStr, ...], NoDecode, BeforeValidator(words)]


class VendorSettings(BaseSettings):
    """The part of the settings that chooses who does the work.

    See docs/identity.md, and docs/delivery.md for letters.
    """

    kyc_provider: _Name = MANUAL
    kyc_page: _Page | None = None
    kyc_secrets: _Secrets = ()
    kyc_secrets_file: Path | None = None
    payment_provider: _Name = MANUAL
    payment_page: _Page | None = None
    payment_secrets: _Secrets = ()
    payment_secrets_file: Path | None = None
    email_provider: _Name | None = None
    email_secrets: _Secrets = ()
    email_secrets_file: Path | None = None

    def vendor(self, port: str) -> Vendor | None:
        """Return the vendor of a port, "kyc" or "payment"; None where staff do the work."""
        provider = getattr(self, f"{port}_provider")
        if provider == MANUAL:
            return None
        return Vendor(provider, getattr(self, f"{port}_page"), tuple(map(_key, self._kept(port))))

    def email_vendor(self) -> Vendor | None:
        """Return who tells what became of letters; None where only messages come back."""
        if self.email_provider is None:
            return None
        return Vendor(self.email_provider, "", tuple(map(_key, self._kept("email"))))

    def vendor_objections(self, *, production: bool) -> Iterator[str]:
        """Say what of this does not go together; in production also what is not safe enough."""
        for port in PORTS:
            provider, page = (getattr(self, f"{port}_{name}") for name in ("provider", "page"))
            name = f"MUSTER_{port.upper()}"
            if provider == MANUAL:
                if (
                    page
                    or getattr(self, f"{port}_secrets")
                    or getattr(self, f"{port}_secrets_file")
                ):
                    yield f"Set {name}_PROVIDER to the vendor's name, or take its settings away."
                continue
            if not page:
                yield f"A vendor needs its hosted page: set {name}_PAGE."
            elif production and not page.startswith("https://"):
                yield f"Production needs https: set {name}_PAGE to an https:// address."
            elif production and urls.is_loopback(urls.host_of(page)):
                yield f"Production works with a real vendor: set {name}_PAGE to its own address."
            yield from self._about_secrets(port, name)
        if self.email_provider is not None:
            yield from self._about_secrets("email", "MUSTER_EMAIL")
        elif self.email_secrets or self.email_secrets_file:
            yield "Set MUSTER_EMAIL_PROVIDER to the vendor's name, or take its settings away."

    def _about_secrets(self, port: str, name: str) -> Iterator[str]:
        if getattr(self, f"{port}_secrets") and getattr(self, f"{port}_secrets_file"):
            yield f"Set {name}_SECRETS or {name}_SECRETS_FILE, not both."
        try:
            keys = [_key(secret) for secret in self._kept(port)]
        except (OSError, UnicodeDecodeError):
            yield f"Cannot read the secrets in {name}_SECRETS_FILE."
            return
        except NotBase64:
            yield f"What follows {_MARK} in {name}_SECRETS has to be base64."
            return
        if not keys or min(map(len, keys)) < SHORTEST:
            yield f"A vendor signs with a secret of {SHORTEST} bytes or more: set {name}_SECRETS."

    def _kept(self, port: str) -> tuple[str, ...]:
        path: Path | None = getattr(self, f"{port}_secrets_file")
        if path is not None:
            return tuple(read_secrets(path))
        return tuple(secret.get_secret_value() for secret in getattr(self, f"{port}_secrets"))


def _key(secret: str) -> bytes:
    """Return the key of a secret, which may be spelt as Standard Webhooks does."""
    if secret.startswith(_MARK):
        return b64decode(secret.removeprefix(_MARK), validate=True)
    return secret.encode()
