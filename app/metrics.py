"""Counts what operators watch, in a registry of its own, as Prometheus reads it."""

from __future__ import annotations

from prometheus_client import (
    CONTENT_TYPE_LATEST,
    CollectorRegistry,
    Counter,
    Gauge,
    generate_latest,
)

CONTENT_TYPE = CONTENT_TYPE_LATEST


class Metrics:
    """What happened in this process since it started. Labels hold names and outcomes, never ids."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        self.requests = Counter(
            "muster_requests",
            "Requests answered, by transport (http, websocket) and status; 101 is an open socket",
            ["transport", "status"],
            registry=self._registry,
        )
        self.jobs = Counter(
            "muster_jobs",
            "Attempts at jobs, by kind and outcome (done, later, deferred, refused, failed)",
            ["kind", "outcome"],
            registry=self._registry,
        )
        self.letters = Counter(
            "muster_letters",
            "Letters handed to the mailer, by outcome (sent, deferred, refused)",
            ["outcome"],
            registry=self._registry,
        )
        self.live = Gauge(
            "muster_live_connections",
            "Sockets and event streams that are open now",
            registry=self._registry,
        )

    def observe(self, transport: str, status: int) -> None:
        """Count one answer."""
        self.requests.labels(transport, status).inc()

    def render(self) -> bytes:
        """Return the text of `/metrics`, of `CONTENT_TYPE`."""
        return generate_latest(self._registry)
