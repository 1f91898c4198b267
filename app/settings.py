"""What the operator chose: read once from `MUSTER_…` variables, checked, frozen, handed down."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Mapping
from difflib import get_close_matches
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, Literal

import orjson
from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    IPvAnyNetwork,
    SecretStr,
    ValidationError,
)
from pydantic_settings import NoDecode, SettingsConfigDict

from app import urls
from app.keys import Keyring, embedded_secrets, read_secrets
from app.numbers import Numbers, ProductNumbers
from app.texting import Texter, open_texter
from app.trusted import DocumentPolicy
from app.vendors import VendorSettings, words
from emails.envelope import mailbox
from models.policy import ExistingAccountPolicy, Policy
from models.problems import Issue
from models.text.regions import read_country

_PREFIX = "MUSTER_"
_SHORTEST_SECRET = 32
_FEWEST_CHARACTERS = 10  # different ones
_WORDS_OF_DEFAULTS = ("change", "default", "example", "secret", "password")
_TEMPLATE = "{public_url}/go/{kind}#token={token}"


class UnworkableSettings(Exception):
    """The service cannot start like this; the message is one line that says what to do."""


class Environment(StrEnum):
    """Whether this is somebody's own machine or the real thing."""

    DEVELOPMENT = "development"
    PRODUCTION = "production"


def _line(value: str) -> str:
    if not value.isprintable() or not value.strip():
        raise ValueError("give one line of text")
    return value


def _object(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    try:
        return orjson.loads(value)
    except orjson.JSONDecodeError:
        raise ValueError('give a JSON object such as {"invitation": "https://…#{token}"}') from None


def _absolute(path: Path) -> Path:
    return path.expanduser().absolute()


def _country(code: str) -> str:
    if isinstance(found := read_country(code), Issue):
        raise ValueError("name countries by two letters, such as DE")
    return found


def _template(template: str) -> str:
    before, _, fragment = template.partition("#")
    if "{token}" not in fragment or "{token}" in before:
        raise ValueError("put {token} after the #, where no server logs it")
    if not re.fullmatch(r"([^{}]|\{(public_url|kind|token)\})*", template):
        raise ValueError("use braces for {public_url}, {kind} and {token} only")
    urls.page(before.format(public_url="https://host", kind="kind"))
    return template


def _in_data_dir(name: str, spelling: Callable[[Path], str]) -> Callable[[dict[str, Any]], str]:
    return lambda chosen: spelling(chosen["data_dir"] / name)


def _is_production(chosen: dict[str, Any]) -> bool:
    return chosen["env"] is Environment.PRODUCTION


def _sms_url(chosen: dict[str, Any]) -> str | None:
    return None if _is_production(chosen) else f"folder:{chosen['data_dir'] / 'texts'}"


def _document_policy(chosen: dict[str, Any]) -> DocumentPolicy:
    return DocumentPolicy.TOKEN if _is_production(chosen) else DocumentPolicy.OPEN


class Settings(VendorSettings):
    """Every field is the variable `MUSTER_<NAME>`; lists are separated by commas or white space.

    `Settings.read()` is for running; building one directly skips what depends on several fields
    (`check`) and makes no secrets.
    """

    model_config = SettingsConfigDict(
        env_prefix=_PREFIX,
        frozen=True,
        env_ignore_empty=True,
        hide_input_in_errors=True,
        extra="forbid",
    )

    env: Environment = Environment.DEVELOPMENT
    data_dir: Annotated[Path, AfterValidator(_absolute), Field(validate_default=True)] = Path(
        "muster-data"
    )
    host: str = "127.0.0.1"
    port: int = Field(8000, ge=0, le=65535)
    serve_worker: bool = True
    public_url: Annotated[str, AfterValidator(urls.web)] = Field(
        default_factory=lambda chosen: f"http://127.0.0.1:{chosen['port']}"
    )
    allowed_origins: Annotated[
        tuple[Annotated[str, AfterValidator(urls.only_origin)], ...],
        NoDecode,
        BeforeValidator(words),
    ] = Field(default_factory=lambda chosen: (urls.origin(chosen["public_url"]),))
    trusted_proxies: Annotated[tuple[IPvAnyNetwork, ...], NoDecode, BeforeValidator(words)] = ()
    database_url: Annotated[str, AfterValidator(urls.database)] = Field(
        default_factory=_in_data_dir("muster.db", "sqlite://{}".format), repr=False
    )
    redis_url: Annotated[str, AfterValidator(urls.redis)] | None = Field(None, repr=False)
    files_url: Annotated[str, AfterValidator(urls.files)] = Field(
        default_factory=_in_data_dir("files", Path.as_uri), repr=False
    )
    mail_url: Annotated[str, AfterValidator(urls.mail)] = Field(
        default_factory=_in_data_dir("letters", "folder:{}".format), repr=False
    )
    mail_name: Annotated[str, AfterValidator(_line)] = "Muster"
    mail_from: Annotated[str, AfterValidator(mailbox)] = "muster@localhost"
    mail_return: Annotated[str, AfterValidator(mailbox)] | None = None
    support_address: Annotated[str, AfterValidator(mailbox)] = "support@localhost"
    sms_url: Annotated[str, AfterValidator(urls.sms)] | None = Field(
        default_factory=_sms_url, repr=False
    )
    sms_secret: SecretStr | None = None
    phone_required: bool = False
    phone_countries: Annotated[
        tuple[Annotated[str, AfterValidator(_country)], ...], NoDecode, BeforeValidator(words)
    ] = ()
    trusted_documents: Annotated[Path, AfterValidator(_absolute)] | None = None
    document_policy: DocumentPolicy = Field(default_factory=_document_policy)
    costly_operations: int = Field(20, ge=1, le=1_000_000)
    links: Annotated[
        Mapping[str, Annotated[str, AfterValidator(_template)]], NoDecode, BeforeValidator(_object)
    ] = Field(default_factory=dict)
    secret_keys: Annotated[tuple[SecretStr, ...], NoDecode, BeforeValidator(words)] = ()
    secret_keys_file: Path | None = None
    locale: Literal["ru", "en"] = "ru"
    company_review: bool = Field(default_factory=_is_production)
    staff_need_totp: bool = Field(default_factory=_is_production)
    existing_account_policy: ExistingAccountPolicy = ExistingAccountPolicy.AUTO
    log_form: Literal["json", "console"] = Field(
        default_factory=lambda chosen: "json" if _is_production(chosen) else "console"
    )
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    numbers: Annotated[Numbers, NoDecode] = Field(default_factory=ProductNumbers)

    @classmethod
    def read(cls, **given: Any) -> Settings:
        """Return the settings to run with: the environment's, and over them what is `given`.

        `given` values that are None count as not given. In development the first start makes the
        secrets. Raises `UnworkableSettings`.
        """
        chosen = {name: value for name, value in given.items() if value is not None}
        try:
            settings = cls(**chosen)
        except ValidationError as error:
            raise UnworkableSettings(" ".join(_sentences(error))) from None
        settings.check()
        return settings._with_secrets()

    @property
    def is_production(self) -> bool:
        """Whether this is the real thing."""
        return self.env is Environment.PRODUCTION

    @property
    def is_embedded(self) -> bool:
        """Whether the database is the embedded one, which one `serve` has for itself."""
        return self.database_url.startswith("sqlite:")

    def keyring(self) -> Keyring:
        """Return the keys made from the secrets; a rotation of their file is noticed."""
        return Keyring([s.get_secret_value() for s in self.secret_keys], self.secret_keys_file)

    @property
    def own_secrets(self) -> Path | None:
        """The file of secrets that the first start made; None where the operator keeps them."""
        own = self.data_dir / "secrets"
        return own if self.secret_keys_file == own else None

    def policy(self) -> Policy:
        """Return what the rules need to know of all this."""
        keyring = self.keyring()
        return Policy(
            vault=keyring.vault(),
            signing_key=keyring.keys("signing")[0],
            old_signing_keys=keyring.keys("signing")[1:],
            product=self.mail_name,
            locale=self.locale,
            company_review=self.company_review,
            staff_need_totp=self.staff_need_totp,
            existing_account_policy=self.existing_account_policy,
            reserved_addresses=not self.is_production,
            can_text=self.sms_url is not None,
            phone_required=self.phone_required,
            phone_countries=self.phone_countries,
            kyc_vendor=self.vendor("kyc"),
            payment_vendor=self.vendor("payment"),
            email_vendor=self.email_vendor(),
            **self.numbers.model_dump(),
        )

    def texter(self, announce: Callable[[str], None] | None = None) -> Texter:
        """Return what sends text messages; `announce` is told of those that go to a folder."""
        secret = self.sms_secret.get_secret_value() if self.sms_secret else None
        return open_texter(self.sms_url, secret, announce)

    def link(self, kind: str, token: str = "") -> str:
        """Return the link that a letter of this kind carries; without token, without fragment."""
        template = self.links.get(kind, _TEMPLATE)
        link = template.format(public_url=self.public_url, kind=kind, token=token)
        return link if token else link.partition("#")[0]

    def check(self) -> None:
        """Raise `UnworkableSettings` when what was chosen does not go together."""
        if objections := [*_misspelt(os.environ), *self._objections()]:
            raise UnworkableSettings(" ".join(objections))

    def _objections(self) -> Iterator[str]:
        if self.secret_keys and self.secret_keys_file:
            yield "Set MUSTER_SECRET_KEYS or MUSTER_SECRET_KEYS_FILE, not both."
        if self.phone_required and self.sms_url is None:
            yield (
                "Phone numbers are confirmed by text messages: set MUSTER_SMS_URL to a gateway,"
                " or remove MUSTER_PHONE_REQUIRED."
            )
        if (self.sms_url or "").startswith("http") and self.sms_secret is None:
            yield "The gateway has to know who calls: set MUSTER_SMS_SECRET to sign what it gets."
        yield from self.vendor_objections(production=self.is_production)
        yield from self._production() if self.is_production else self._development()

    def _development(self) -> Iterator[str]:
        if not urls.is_loopback(self.host):
            yield (
                "Development serves this machine only: set MUSTER_HOST=127.0.0.1,"
                " or MUSTER_ENV=production."
            )
        if not urls.is_loopback(urls.host_of(self.public_url)):
            yield (
                "Development is reached from this machine only: set MUSTER_PUBLIC_URL to"
                " http://127.0.0.1 with its port, or MUSTER_ENV=production."
            )

    def _production(self) -> Iterator[str]:
        if not self.public_url.startswith("https://"):
            yield "Production needs https: set MUSTER_PUBLIC_URL to an https:// URL."
        if any(not origin.startswith("https://") for origin in self.allowed_origins):
            yield "Production needs https: name only https:// origins in MUSTER_ALLOWED_ORIGINS."
        if any(template.startswith("http://") for template in self.links.values()):
            yield "Production needs https: name only https:// addresses in MUSTER_LINKS."
        if not self.secret_keys and not self.secret_keys_file:
            yield (
                "Production needs its own secrets: set MUSTER_SECRET_KEYS_FILE to a file with one"
                " of 32 random characters or more, or MUSTER_SECRET_KEYS."
            )
        if not self.staff_need_totp:
            yield "Production's staff need a second factor: remove MUSTER_STAFF_NEED_TOTP."
        if not urls.posts(self.mail_url):
            yield "Production posts letters: set MUSTER_MAIL_URL to an smtps:// or smtp:// relay."
        if urls.posts_in_the_clear(self.mail_url):
            yield "Production posts letters over TLS: remove tls=off from MUSTER_MAIL_URL."
        if self.sms_url and not self.sms_url.startswith("https://"):
            yield "Production texts through a gateway: set MUSTER_SMS_URL to an https:// address."
        if self.sms_secret and not _is_fit(self.sms_secret):
            yield (
                "MUSTER_SMS_SECRET is short or easily guessed: make it of"
                f" {_SHORTEST_SECRET} random characters or more."
            )
        if self.document_policy is DocumentPolicy.OPEN:
            yield (
                "Production holds everybody to a budget: set MUSTER_DOCUMENT_POLICY to token or"
                " trusted."
            )
        for name in ("mail_from", "support_address"):
            if urls.is_loopback(getattr(self, name).rpartition("@")[2]):
                yield f"Production needs an address to write to: set {_variable(name)}."

    def _with_secrets(self) -> Settings:
        path = None if self.secret_keys else self.secret_keys_file or self.data_dir / "secrets"
        secret_keys = self.secret_keys
        if path is not None:
            secret_keys = tuple(map(SecretStr, self._kept_secrets(path)))
        if self.is_production and not all(map(_is_fit, secret_keys)):
            raise UnworkableSettings(
                f"A secret is short or easily guessed: make each of {_SHORTEST_SECRET} random"
                " characters or more, for example with `openssl rand -base64 32`."
            )
        return self.model_copy(update={"secret_keys": secret_keys, "secret_keys_file": path})

    def _kept_secrets(self, path: Path) -> tuple[str, ...]:
        try:
            found = read_secrets(path) if self.secret_keys_file else embedded_secrets(path)
        except OSError as error:
            raise UnworkableSettings(
                f"Cannot use the secrets in {path}: {error.strerror}."
            ) from None
        except UnicodeDecodeError:
            raise UnworkableSettings(f"Cannot use the secrets in {path}: it is no text.") from None
        if not found:
            raise UnworkableSettings(f"There is no secret in {path}: put a random one on a line.")
        return found


def _variable(name: object) -> str:
    return f"{_PREFIX}{name}".upper()


def _misspelt(environ: Mapping[str, str]) -> Iterator[str]:
    """Name the variables that look like a setting but are none; what resembles none may stay."""
    known = [_variable(name) for name in {**Settings.model_fields, **ProductNumbers.model_fields}]
    for name in sorted(environ):
        variable = name.upper()
        if variable.startswith(_PREFIX) and variable not in known:
            for meant in get_close_matches(variable, known, n=1, cutoff=0.85):
                yield f"{name} is no setting: did you mean {meant}?"


def _sentences(error: ValidationError) -> Iterator[str]:
    for each in error.errors(include_url=False, include_input=False, include_context=False):
        if each["type"] != "default_factory_not_called":  # it only follows from another one
            yield f"{_variable(each['loc'][0])}: {each['msg'].removeprefix('Value error, ')}."


def _is_fit(secret: SecretStr) -> bool:
    text = secret.get_secret_value()
    varied = len(text) >= _SHORTEST_SECRET and len(set(text)) >= _FEWEST_CHARACTERS
    return varied and not any(word in text.lower() for word in _WORDS_OF_DEFAULTS)
