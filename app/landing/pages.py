"""What our pages have in common: a strict policy."""

from __future__ import annotations

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
