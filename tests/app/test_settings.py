import os
import stat
from dataclasses import fields
from datetime import timedelta
from ipaddress import ip_network
from pathlib import Path

import pytest
from pydantic import ValidationError

from app.numbers import ProductNumbers
from app.settings import Environment, Settings, UnworkableSettings
from app.trusted import DocumentPolicy
from models.policy import ExistingAccountPolicy, Policy

SECRET = "kP7-vZ2qLw9xTn4bRy8sHd3fGj6mCa1e"
OTHER_SECRET = "Qz5tUu0oIi7yEe3wRr1aSs9dFf2gHh4j"
PASSWORD = "hunter2hunter2"

PRODUCTION = {
    "MUSTER_ENV": "production",
    "MUSTER_PUBLIC_URL": "https://muster.example",
    "MUSTER_SECRET_KEYS": SECRET,
    "MUSTER_MAIL_URL": f"smtps://muster:{PASSWORD}@relay.example",
    "MUSTER_MAIL_FROM": "no-reply@muster.example",
    "MUSTER_SUPPORT_ADDRESS": "help@muster.example",
}


@pytest.fixture(autouse=True)
def _clean(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in os.environ:
        if name.upper().startswith("MUSTER_"):
            monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)


def read(monkeypatch: pytest.MonkeyPatch, environ: dict[str, str]) -> Settings:
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    return Settings.read()


def test_without_any_variable_it_is_a_development_machine(tmp_path: Path):
    settings = Settings.read()

    data = tmp_path / "muster-data"
    assert settings.env is Environment.DEVELOPMENT
    assert settings.data_dir == data
    assert settings.database_url == f"sqlite://{data}/muster.db"
    assert settings.files_url == f"file://{data}/files"
    assert settings.mail_url == f"folder:{data}/letters"
    assert settings.redis_url is None
    assert (settings.host, settings.port) == ("127.0.0.1", 8000)
    assert settings.public_url == "http://127.0.0.1:8000"
    assert settings.allowed_origins == ("http://127.0.0.1:8000",)
    assert settings.trusted_proxies == ()
    assert settings.serve_worker
    assert not settings.company_review
    assert settings.existing_account_policy is ExistingAccountPolicy.AUTO
    assert (settings.locale, settings.log_form, settings.log_level) == ("ru", "console", "INFO")
    assert settings.trusted_documents is None
    assert settings.document_policy is DocumentPolicy.OPEN


def test_production_has_stricter_defaults(monkeypatch: pytest.MonkeyPatch):
    settings = read(monkeypatch, PRODUCTION)

    assert settings.is_production
    assert settings.company_review
    assert settings.policy().staff_need_totp
    assert settings.log_form == "json"
    assert settings.document_policy is DocumentPolicy.TOKEN
    assert not settings.policy().reserved_addresses


def test_variables_are_read(monkeypatch: pytest.MonkeyPatch):
    settings = read(
        monkeypatch,
        {
            "MUSTER_DATA_DIR": "/srv/muster",
            "MUSTER_DATABASE_URL": "postgresql://m:p@db/muster?minsize=1",
            "MUSTER_REDIS_URL": "redis://cache:6379/2",
            "MUSTER_FILES_URL": "s3://bucket/files",
            "MUSTER_PORT": "9000",
            "MUSTER_TRUSTED_DOCUMENTS": "/srv/documents",
            "MUSTER_DOCUMENT_POLICY": "trusted",
            "MUSTER_SERVE_WORKER": "no",
            "MUSTER_ALLOWED_ORIGINS": "http://localhost:5173, HTTPS://App.Example:443",
            "MUSTER_TRUSTED_PROXIES": "10.0.0.0/8 ::1",
            "MUSTER_COMPANY_REVIEW": "on",
            "MUSTER_EXISTING_ACCOUNT_POLICY": "CONFIRM",
            "MUSTER_LOCALE": "en",
            "MUSTER_SECRET_KEYS": f"{SECRET},\n{OTHER_SECRET}\n",
            "MUSTER_OTP_LIFE": "5m",
            "MUSTER_INVITATION_DAYS": "7",
        },
    )

    assert settings.data_dir == Path("/srv/muster")
    assert settings.database_url == "postgres://m:p@db/muster?minsize=1"
    assert not settings.is_embedded
    assert settings.redis_url == "redis://cache:6379/2"
    assert settings.files_url == "s3://bucket/files"
    assert settings.public_url == "http://127.0.0.1:9000"
    assert not settings.serve_worker
    assert settings.allowed_origins == ("http://localhost:5173", "https://app.example")
    assert settings.trusted_proxies == (ip_network("10.0.0.0/8"), ip_network("::1"))
    assert [key.get_secret_value() for key in settings.secret_keys] == [SECRET, OTHER_SECRET]
    policy = settings.policy()
    assert (policy.locale, policy.company_review) == ("en", True)
    assert policy.existing_account_policy is ExistingAccountPolicy.CONFIRM
    assert (policy.otp_life, policy.invitation_days) == (timedelta(minutes=5), 7)


def test_what_is_given_wins_over_the_environment(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("MUSTER_PORT", "9000")

    assert Settings.read(port=9001, host=None).port == 9001
    assert Settings.read(port=None).port == 9000


def test_an_empty_variable_is_none(monkeypatch: pytest.MonkeyPatch):
    assert read(monkeypatch, {"MUSTER_REDIS_URL": "", "MUSTER_PORT": ""}).port == 8000


def test_no_file_named_env_is_read(tmp_path: Path):
    (tmp_path / ".env").write_text("MUSTER_PORT=9000\n")

    assert Settings.read().port == 8000


def test_settings_never_change():
    settings = Settings.read()

    with pytest.raises(ValidationError):
        settings.port = 1  # type: ignore[misc]
    with pytest.raises(ValidationError):
        settings.numbers.otp_guesses = 1  # type: ignore[attr-defined]


def test_every_number_of_the_policy_is_a_setting_with_its_default():
    numbers = {f.name: f.default for f in fields(Policy) if type(f.default) in (int, timedelta)}

    assert len(numbers) > 20
    assert ProductNumbers().model_dump() == numbers


def test_the_first_start_in_development_makes_a_secret_and_later_ones_find_it(tmp_path: Path):
    first, second = Settings.read(), Settings.read()

    path = tmp_path / "muster-data" / "secrets"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert first.secret_keys == second.secret_keys
    assert second.policy().vault.decrypt(first.policy().vault.encrypt(b"x")) == b"x"


def test_L4_secrets_come_from_a_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    path = tmp_path / "keys"
    path.write_text(f"# ours\n{SECRET}\n{OTHER_SECRET}\n")

    settings = read(
        monkeypatch,
        {**PRODUCTION, "MUSTER_SECRET_KEYS": "", "MUSTER_SECRET_KEYS_FILE": str(path)},
    )

    assert [key.get_secret_value() for key in settings.secret_keys] == [SECRET, OTHER_SECRET]
    assert not (tmp_path / "muster-data").exists()


def test_separators_alone_are_an_empty_list(monkeypatch: pytest.MonkeyPatch):
    settings = read(monkeypatch, {"MUSTER_SECRET_KEYS": " , ", "MUSTER_TRUSTED_PROXIES": ","})

    assert settings.trusted_proxies == ()
    assert len(settings.secret_keys[0].get_secret_value()) >= 43


def test_V8_links_are_ours_unless_an_operator_says_otherwise(monkeypatch: pytest.MonkeyPatch):
    settings = read(
        monkeypatch,
        {
            "MUSTER_LINKS": '{"invitation": "https://app.example/join?from=letter#t={token}&k={kind}"}'
        },
    )

    assert (
        settings.link("invitation", "abc")
        == "https://app.example/join?from=letter#t=abc&k=invitation"
    )
    assert settings.link("recovery", "abc") == "http://127.0.0.1:8000/go/recovery#token=abc"


def test_L4_nothing_secret_is_shown(monkeypatch: pytest.MonkeyPatch):
    settings = read(
        monkeypatch,
        {
            **PRODUCTION,
            "MUSTER_DATABASE_URL": f"postgres://m:{PASSWORD}@db/muster",
            "MUSTER_REDIS_URL": f"redis://:{PASSWORD}@cache",
        },
    )

    for shown in (repr(settings), str(settings)):
        assert PASSWORD not in shown
        assert SECRET not in shown


DEVELOPMENT_UNWORKABLE = [
    (
        {"MUSTER_HOST": "0.0.0.0"},
        "Development serves this machine only: set MUSTER_HOST=127.0.0.1,"
        " or MUSTER_ENV=production.",
    ),
    (
        {"MUSTER_PUBLIC_URL": "http://192.168.1.7:8000"},
        "Development is reached from this machine only: set MUSTER_PUBLIC_URL to http://127.0.0.1"
        " with its port, or MUSTER_ENV=production.",
    ),
    (
        {"MUSTER_PUBLIC_URL": "https://localhost.evil.example"},
        "Development is reached from this machine only: set MUSTER_PUBLIC_URL to http://127.0.0.1"
        " with its port, or MUSTER_ENV=production.",
    ),
    (
        {"MUSTER_SECRET_KEYS": SECRET, "MUSTER_SECRET_KEYS_FILE": "/run/secrets/muster"},
        "Set MUSTER_SECRET_KEYS or MUSTER_SECRET_KEYS_FILE, not both.",
    ),
    (
        {"MUSTER_SECRET_KEYS_FILE": "/nowhere/secrets"},
        "Cannot use the secrets in /nowhere/secrets: No such file or directory.",
    ),
    (
        {"MUSTER_DATABSE_URL": f"postgres://m:{PASSWORD}@db/muster"},
        "MUSTER_DATABSE_URL is no setting: did you mean MUSTER_DATABASE_URL?",
    ),
    ({"MUSTER_OTP_LIVE": "5m"}, "MUSTER_OTP_LIVE is no setting: did you mean MUSTER_OTP_LIFE?"),
    ({"MUSTER_ENV": PASSWORD}, "MUSTER_ENV: Input should be 'development' or 'production'."),
    (
        {"MUSTER_PORT": "tcp://10.0.0.1:8000"},
        "MUSTER_PORT: Input should be a valid integer, unable to parse string as an integer.",
    ),
    ({"MUSTER_PORT": "65536"}, "MUSTER_PORT: Input should be less than or equal to 65535."),
    (
        {"MUSTER_OTP_LIFE": "600"},
        "MUSTER_OTP_LIFE: give a span of time such as 60s, 10m, 12h or 90d.",
    ),
    (
        {"MUSTER_INVITATION_DAYS": "31"},
        "MUSTER_INVITATION_DAYS: Input should be less than or equal to 30.",
    ),
    (
        {"MUSTER_DATABASE_URL": f"mysql://m:{PASSWORD}@db/muster"},
        "MUSTER_DATABASE_URL: give sqlite:///folder/muster.db with an absolute path,"
        " or postgres://user:password@host/name.",
    ),
    (
        {"MUSTER_DATABASE_URL": "sqlite://:memory:"},
        "MUSTER_DATABASE_URL: give a URL whose host and port can be read.",
    ),
    (
        {"MUSTER_DATABASE_URL": f"postgres://m:{PASSWORD}@db:54e2/muster"},
        "MUSTER_DATABASE_URL: give a URL whose host and port can be read.",
    ),
    (
        {"MUSTER_DATABASE_URL": f"postgres://m:{PASSWORD} 2@db/muster"},
        "MUSTER_DATABASE_URL: give a URL without white space, percent-encoded where needed.",
    ),
    (
        {"MUSTER_REDIS_URL": f"http://:{PASSWORD}@cache"},
        "MUSTER_REDIS_URL: give redis://host:6379/0, rediss://host:6379/0 or unix:///path.",
    ),
    (
        {"MUSTER_FILES_URL": "files"},
        "MUSTER_FILES_URL: give file:///folder with an absolute path, or s3://bucket/prefix.",
    ),
    (
        {"MUSTER_FILES_URL": "file://relative/folder"},
        "MUSTER_FILES_URL: give file:///folder with an absolute path, or s3://bucket/prefix.",
    ),
    (
        {"MUSTER_MAIL_URL": f"smtp://m:{PASSWORD}@relay?tls=off"},
        "MUSTER_MAIL_URL: the mail URL would send a password without TLS; drop ?tls=off.",
    ),
    (
        {"MUSTER_MAIL_URL": f"pigeon://{PASSWORD}@relay"},
        "MUSTER_MAIL_URL: a mail URL starts with smtp://, smtps:// or folder:.",
    ),
    (
        {"MUSTER_PUBLIC_URL": "muster.example"},
        "MUSTER_PUBLIC_URL: give a URL such as https://muster.example.com.",
    ),
    (
        {"MUSTER_PUBLIC_URL": f"http://u:{PASSWORD}@localhost"},
        "MUSTER_PUBLIC_URL: give a URL such as https://muster.example.com.",
    ),
    (
        {"MUSTER_PUBLIC_URL": "http://localhost?a=1"},
        "MUSTER_PUBLIC_URL: give scheme, host and path alone.",
    ),
    (
        {"MUSTER_ALLOWED_ORIGINS": "http://localhost:5173/app"},
        "MUSTER_ALLOWED_ORIGINS: give origins such as https://app.example.com, without a path.",
    ),
    (
        {"MUSTER_TRUSTED_PROXIES": "proxy"},
        "MUSTER_TRUSTED_PROXIES: value is not a valid IPv4 or IPv6 network.",
    ),
    (
        {"MUSTER_LINKS": "https://app.example/{token}"},
        'MUSTER_LINKS: give a JSON object such as {"invitation": "https://…#{token}"}.',
    ),
    (
        {"MUSTER_LINKS": '{"invitation": "https://app.example/{token}"}'},
        "MUSTER_LINKS: put {token} after the #, where no server logs it.",
    ),
    (
        {"MUSTER_LINKS": '{"invitation": "https://app.example/#{token.__class__}{token}"}'},
        "MUSTER_LINKS: use braces for {public_url}, {kind} and {token} only.",
    ),
    (
        {"MUSTER_LINKS": '{"invitation": "app.example/#{token}"}'},
        "MUSTER_LINKS: give a URL such as https://muster.example.com.",
    ),
    ({"MUSTER_MAIL_NAME": "Muster\nBcc: all"}, "MUSTER_MAIL_NAME: give one line of text."),
    (
        {"MUSTER_MAIL_URL": f"smtps://m:{PASSWORD}@relay?ca=/nowhere/ca.pem"},
        "MUSTER_MAIL_URL: the mail URL's ?ca= is not a readable PEM file.",
    ),
    ({"MUSTER_LOCALE": "de"}, "MUSTER_LOCALE: Input should be 'ru' or 'en'."),
    (
        {"MUSTER_EXISTING_ACCOUNT_POLICY": "MAYBE"},
        "MUSTER_EXISTING_ACCOUNT_POLICY: Input should be 'AUTO' or 'CONFIRM'.",
    ),
]

PRODUCTION_UNWORKABLE = [
    (
        {
            "MUSTER_PUBLIC_URL": "http://muster.example",
            "MUSTER_ALLOWED_ORIGINS": "https://app.example",
        },
        "Production needs https: set MUSTER_PUBLIC_URL to an https:// URL.",
    ),
    (
        {"MUSTER_ALLOWED_ORIGINS": "https://app.example http://app.example"},
        "Production needs https: name only https:// origins in MUSTER_ALLOWED_ORIGINS.",
    ),
    (
        {"MUSTER_LINKS": '{"invitation": "http://app.example/#{token}"}'},
        "Production needs https: name only https:// addresses in MUSTER_LINKS.",
    ),
    (
        {"MUSTER_SECRET_KEYS": ""},
        "Production needs its own secrets: set MUSTER_SECRET_KEYS_FILE to a file with one of 32"
        " random characters or more, or MUSTER_SECRET_KEYS.",
    ),
    *(
        (
            {"MUSTER_SECRET_KEYS": secret},
            "A secret is short or easily guessed: make each of 32 random characters or more,"
            " for example with `openssl rand -base64 32`.",
        )
        for secret in (
            SECRET[:31],
            "a" * 64,
            "changeme-9xTn4bRy8sHd3fGj6mCa1e-Pq",
            "the-Default-9xTn4bRy8sHd3fGj6mCa1e",
            f"{SECRET},{SECRET[:8]}",
        )
    ),
    (
        {"MUSTER_STAFF_NEED_TOTP": "no"},
        "Production's staff need a second factor: remove MUSTER_STAFF_NEED_TOTP.",
    ),
    (
        {"MUSTER_MAIL_URL": "folder:/srv/letters"},
        "Production posts letters: set MUSTER_MAIL_URL to an smtps:// or smtp:// relay.",
    ),
    (
        {"MUSTER_MAIL_URL": "smtp://relay.example?tls=%6fff"},
        "Production posts letters over TLS: remove tls=off from MUSTER_MAIL_URL.",
    ),
    (
        {"MUSTER_MAIL_FROM": "muster@localhost"},
        "Production needs an address to write to: set MUSTER_MAIL_FROM.",
    ),
    (
        {"MUSTER_SUPPORT_ADDRESS": ""},
        "Production needs an address to write to: set MUSTER_SUPPORT_ADDRESS.",
    ),
    (
        {"MUSTER_DOCUMENT_POLICY": "open"},
        "Production holds everybody to a budget: set MUSTER_DOCUMENT_POLICY to token or trusted.",
    ),
    (
        {"MUSTER_SUPPORT_ADDRESS": "help@localhost"},
        "Production needs an address to write to: set MUSTER_SUPPORT_ADDRESS.",
    ),
    (
        {"MUSTER_SECRET_KEYS": "Password-9xTn4bRy8sHd3fGj6mCa1e-Pq"},
        "A secret is short or easily guessed: make each of 32 random characters or more,"
        " for example with `openssl rand -base64 32`.",
    ),
]


@pytest.mark.parametrize(("environ", "sentence"), DEVELOPMENT_UNWORKABLE)
def test_what_cannot_work_in_development_is_said_in_one_line(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, environ: dict[str, str], sentence: str
):
    with pytest.raises(UnworkableSettings) as refusal:
        read(monkeypatch, environ)

    assert str(refusal.value) == sentence
    assert not (tmp_path / "muster-data").exists()


@pytest.mark.parametrize(("environ", "sentence"), PRODUCTION_UNWORKABLE)
def test_L4_what_cannot_work_in_production_is_said_in_one_line(
    monkeypatch: pytest.MonkeyPatch, environ: dict[str, str], sentence: str
):
    with pytest.raises(UnworkableSettings) as refusal:
        read(monkeypatch, {**PRODUCTION, **environ})

    assert str(refusal.value) == sentence


@pytest.mark.parametrize(
    "environ",
    [
        *(environ for environ, _ in DEVELOPMENT_UNWORKABLE),
        *({**PRODUCTION, **environ} for environ, _ in PRODUCTION_UNWORKABLE),
    ],
)
def test_L4_no_refusal_repeats_a_secret(monkeypatch: pytest.MonkeyPatch, environ: dict[str, str]):
    with pytest.raises(UnworkableSettings) as refusal:
        read(monkeypatch, environ)

    assert "\n" not in str(refusal.value)
    assert PASSWORD not in str(refusal.value)
    assert SECRET[:8] not in str(refusal.value)
    assert refusal.value.__suppress_context__ or refusal.value.__context__ is None


def test_everything_wrong_is_said_at_once(monkeypatch: pytest.MonkeyPatch):
    with pytest.raises(UnworkableSettings) as refusal:
        read(monkeypatch, {"MUSTER_ENV": "production"})

    assert str(refusal.value).count("Production ") == 6


def test_an_error_is_not_followed_by_those_it_causes(monkeypatch: pytest.MonkeyPatch):
    with pytest.raises(UnworkableSettings) as refusal:
        read(monkeypatch, {"MUSTER_ENV": "staging", "MUSTER_PORT": "x"})

    assert str(refusal.value) == (
        "MUSTER_ENV: Input should be 'development' or 'production'."
        " MUSTER_PORT: Input should be a valid integer, unable to parse string as an integer."
    )


def test_a_file_without_secrets_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    path = tmp_path / "keys"
    path.write_text("# none yet\n")

    with pytest.raises(
        UnworkableSettings, match=r"^There is no secret in .*/keys: put a random one"
    ):
        read(monkeypatch, {"MUSTER_SECRET_KEYS_FILE": str(path)})


def test_a_file_of_something_else_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    path = tmp_path / "keys"
    path.write_bytes(b"\xff\xfe\x00")

    with pytest.raises(
        UnworkableSettings, match=r"^Cannot use the secrets in .*/keys: it is no text\.$"
    ):
        read(monkeypatch, {"MUSTER_SECRET_KEYS_FILE": str(path)})


def test_embedded_secrets_that_others_may_read_are_refused(tmp_path: Path):
    Settings.read()
    (tmp_path / "muster-data" / "secrets").chmod(0o644)

    with pytest.raises(UnworkableSettings, match="others may read it; chmod it to 600"):
        Settings.read()


def test_variables_that_resemble_no_setting_are_left_alone(monkeypatch: pytest.MonkeyPatch):
    kubernetes = {"MUSTER_SERVICE_HOST": "10.0.0.1", "MUSTER_PORT_8000_TCP": "tcp://10.0.0.1:8000"}

    assert read(monkeypatch, {**kubernetes, "MUSTER_HOME": "/opt/muster"}).port == 8000


@pytest.mark.parametrize("host", ["localhost", "127.0.0.2", "::1", "muster.localhost"])
def test_development_may_listen_on_any_name_of_this_machine(
    monkeypatch: pytest.MonkeyPatch, host: str
):
    shown = f"[{host}]" if ":" in host else host

    settings = read(
        monkeypatch, {"MUSTER_HOST": host, "MUSTER_PUBLIC_URL": f"http://{shown}:8000/"}
    )

    assert settings.public_url == f"http://{shown}:8000"
    assert settings.allowed_origins == (f"http://{shown}:8000",)
