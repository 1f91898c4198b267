"""Who calls: the only reader of credentials."""

from __future__ import annotations

from app.surface import BadCredentials, Credentials
from models.session import Session, SessionKind

SCHEME = "bearer "
LONGEST = 200  # characters of a token


async def identify(shown: Credentials) -> Session | None:
    """Return the session of what a client shows of itself; None for nobody and for a dead cookie.

    A cookie's token is good only as a cookie, a bearer token only as such. Raises BadCredentials
    for an Authorization header that is none of ours.
    """
    if shown.authorization is not None:
        header = shown.authorization.strip()
        token = header[len(SCHEME) :].strip() if header.lower().startswith(SCHEME) else ""
        session = await Session.of(token) if 0 < len(token) <= LONGEST else None
        if session is None or session.kind is not SessionKind.BEARER:
            raise BadCredentials
        return session
    if shown.cookie and len(shown.cookie) <= LONGEST:
        session = await Session.of(shown.cookie)
        return session if session and session.kind is SessionKind.COOKIE else None
    return None


async def still_valid(session: Session) -> bool:
    """Tell whether a session that holds a connection open is still live, and bring it up to date.

    What was proven or turned on meanwhile over another connection counts on this one too.
    """
    found = await Session.get_or_none(id=session.id).select_related("account")
    if found is None or not found.is_live:
        return False
    session.proven_at, session.account = found.proven_at, found.account
    return True
