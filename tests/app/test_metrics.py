from prometheus_client.parser import text_string_to_metric_families

from app.metrics import CONTENT_TYPE, Metrics


def values(metrics: Metrics) -> dict[tuple[str, ...], float]:
    return {
        (sample.name, *sorted(sample.labels.values())): sample.value
        for family in text_string_to_metric_families(metrics.render().decode())
        for sample in family.samples
        if not sample.name.endswith("_created")
    }


def test_what_happened_is_counted():
    metrics = Metrics()

    metrics.requests.labels("http", "200").inc()
    metrics.jobs.labels("send_invitation", "done").inc(2)
    metrics.letters.labels("sent").inc()
    metrics.live.inc()
    metrics.live.inc()
    metrics.live.dec()

    assert values(metrics) == {
        ("muster_requests_total", "200", "http"): 1,
        ("muster_jobs_total", "done", "send_invitation"): 2,
        ("muster_letters_total", "sent"): 1,
        ("muster_live_connections",): 1,
    }


def test_two_processes_in_one_do_not_meet():
    one, other = Metrics(), Metrics()

    one.live.inc()

    assert values(other) == {("muster_live_connections",): 0}


def test_the_form_is_prometheus_text():
    assert CONTENT_TYPE.startswith("text/plain; version=")
