"""What our pages have in common: a strict policy, and copies that the browser may keep."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256

from starlette.requests import Request
from starlette.responses import Response

from app.headers import security_headers

PAGE_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    )
)
"""Only what this service itself serves: nothing inline, no HTML made by scripts, in no frame."""


PAGE_HEADERS = {**security_headers(development=True), "Content-Security-Policy": PAGE_POLICY}
"""Of a page of ours: never stored, no referrer, the policy. `Guarded` adds HSTS in production."""


def cached(
    request: Request, content: bytes, media_type: str, headers: Mapping[str, str]
) -> Response:
    """Answer with `content` and its ETag, or with 304 where the browser has it already (RFC 9110).

    `headers` say in Cache-Control for how long a copy may be used without asking.
    """
    etag = f'"{sha256(content).hexdigest()[:32]}"'
    known = request.headers.get("if-none-match", "").replace("W/", "").split(",")
    tagged = {**headers, "ETag": etag}
    if {etag, "*"} & {tag.strip() for tag in known}:
        return Response(status_code=304, headers=tagged)
    return Response(content, media_type=media_type, headers=tagged)
