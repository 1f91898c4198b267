"""What the settings' URLs must look like; no message repeats one, for it may hold a password."""

from __future__ import annotations

from ipaddress import ip_address
from urllib.parse import SplitResult, urlsplit

from emails.mailer import SmtpMailer, open_mailer
from models.base import now


def database(url: str) -> str:
    """Return the URL of a database, in Tortoise's spelling. Raises ValueError."""
    if url.startswith("sqlite:///") and len(url) > len("sqlite:///"):
        return url
    parts = _split(url)
    if parts.scheme not in {"postgres", "postgresql", "asyncpg"} or len(parts.path) < 2:
        raise ValueError(
            "give sqlite:///folder/muster.db with an absolute path,"
            " or postgres://user:password@host/name"
        )
    return "postgres" + url[len(parts.scheme) :]


def redis(url: str) -> str:
    """Return the URL of a Redis. Raises ValueError."""
    parts = _split(url)
    network = parts.scheme in {"redis", "rediss"} and parts.hostname
    if not network and not (parts.scheme == "unix" and parts.path):
        raise ValueError("give redis://host:6379/0, rediss://host:6379/0 or unix:///path")
    return url


def files(url: str) -> str:
    """Return the URL of a place for files. Raises ValueError."""
    parts = _split(url)
    folder = parts.scheme == "file" and not parts.netloc and len(parts.path) > 1
    if not folder and not (parts.scheme == "s3" and parts.hostname):
        raise ValueError("give file:///folder with an absolute path, or s3://bucket/prefix")
    return url


def mail(url: str) -> str:
    """Return the URL of a mailer. Raises ValueError."""
    open_mailer(url, clock=now)
    return url


def sms(url: str) -> str:
    """Return the URL of a gateway for text messages. Raises ValueError."""
    if url.startswith("folder:") and len(url) > len("folder:"):
        return url
    if not url.startswith(("https://", "http://")):
        raise ValueError("give https://… of a gateway, or folder:PATH")
    return page(url)


def posts(url: str) -> bool:
    """Whether the mailer of a checked URL posts to a relay."""
    return isinstance(open_mailer(url, clock=now), SmtpMailer)


def posts_in_the_clear(url: str) -> bool:
    """Whether the mailer of a checked URL lets letters leave without TLS."""
    mailer = open_mailer(url, clock=now)
    return isinstance(mailer, SmtpMailer) and not mailer.encrypted


def web(url: str) -> str:
    """Return the URL of a site, without a slash at its end. Raises ValueError."""
    parts = _split(page(url))
    if parts.query or parts.fragment:
        raise ValueError("give scheme, host and path alone")
    return url.rstrip("/")


def page(url: str) -> str:
    """Return the URL of a page. Raises ValueError."""
    parts = _split(url)
    if parts.scheme not in {"http", "https"} or not parts.hostname or parts.username is not None:
        raise ValueError("give a URL such as https://muster.example.com")
    return url


def origin(url: str) -> str:
    """Return the origin of a URL as browsers write it (RFC 6454): lower case, no default port."""
    parts = _split(web(url))
    assert parts.hostname is not None
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    usual = {"http": 80, "https": 443}[parts.scheme]
    port = "" if parts.port in {None, usual} else f":{parts.port}"
    return f"{parts.scheme}://{host}{port}"


def only_origin(url: str) -> str:
    """Return an origin. Raises ValueError for a URL with more to it."""
    if _split(web(url)).path:
        raise ValueError("give origins such as https://app.example.com, without a path")
    return origin(url)


def host_of(url: str) -> str:
    """Return the host of a URL that was checked before."""
    return urlsplit(url).hostname or ""


def is_loopback(host: str) -> bool:
    """Whether a host name or address is this machine itself."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _split(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        _ = parts.port  # is read late, and only then says that it is no number
    except ValueError:
        raise ValueError("give a URL whose host and port can be read") from None
    if any(character.isspace() or not character.isprintable() for character in url):
        raise ValueError("give a URL without white space, percent-encoded where needed")
    return parts
