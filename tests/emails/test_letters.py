"""Every letter in both languages, with friendly and with hostile values."""

from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta, timezone
from email import message_from_bytes, policy
from html.parser import HTMLParser
from types import NoneType
from typing import get_args, get_type_hints

import pytest
from jinja2 import UndefinedError

from emails import letters, render
from emails.letters import AddedToTeam, Invitation, Letter, Otp, TasksWaiting, WaitingTask
from emails.preview import part, samples

LETTERS = [letter for locale in ("en", "ru") for letter in samples(locale)]
HOSTILE = (
    'Ac"me</title><script>alert(1)</script>\r\nBcc: eve@evil.example\u202e https://evil.example'
)

every_letter = pytest.mark.parametrize(
    "letter", LETTERS, ids=lambda letter: f"{letter.locale}-{letter.kind}"
)


class Page(HTMLParser):
    """The tags, links and visible words of an HTML part."""

    def __init__(self, html):
        super().__init__()
        self.tags, self.links, self.words = [], [], []
        self.feed(html)
        self.text = " ".join(" ".join(self.words).split())

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag == "a":
            self.links.append(dict(attrs)["href"])

    def handle_data(self, data):
        self.words.append(data)


@pytest.fixture
def sent(sender):
    """Compose a letter and read it as the mailbox does: from its bytes."""

    def send(letter, **envelope):
        envelope = {
            "to": "bo@mail.example",
            "message_id": "<01994b2c-7e7a@muster.example>",
            "date": datetime(2026, 2, 14, 9, 30, tzinfo=UTC),
            **envelope,
        }
        message = letter.compose(sender, **envelope)
        return message_from_bytes(message.as_bytes(), policy=policy.default)

    return send


def hostile(letter):
    """The same letter with every free text replaced by something malicious."""
    kept = {"locale", "link", "report_link", "purpose", "code"}
    hints = get_type_hints(type(letter))
    texts = {
        field.name: HOSTILE
        for field in fields(letter)
        if field.name not in kept and str in (hints[field.name], *get_args(hints[field.name]))
    }
    if hasattr(letter, "tasks"):
        texts["tasks"] = (WaitingTask(title=HOSTILE, amount=HOSTILE, currency=HOSTILE),)
    return replace(letter, **texts)


def test_the_samples_show_every_letter():
    shown = {type(letter) for letter in LETTERS}

    assert shown == set(Letter.__subclasses__())


def test_every_template_belongs_to_a_letter_in_every_language():
    kinds = {letter.kind for letter in LETTERS}

    for locale in ("en", "ru"):
        files = {path.name for path in (render.TEMPLATES / locale).glob("[!_]*")}
        assert files == {f"{kind}{suffix}" for kind in kinds for suffix in (".txt", ".mjml")}


def test_all_templates_compile_at_the_start():
    render.ENVIRONMENT.cache.clear()

    render.prepare()

    compiled = {name for _, name in list(render.ENVIRONMENT.cache)}
    assert compiled >= {f"{letter.locale}/{letter.kind}.html" for letter in LETTERS}


@every_letter
def test_a_letter_goes_from_us_to_one_mailbox_and_asks_for_no_automatic_answer(letter, sent):
    message = sent(letter)

    assert dict(message.items()) == {
        "From": "Muster <letters@muster.example>",
        "To": "bo@mail.example",
        "Reply-To": "support@muster.example",
        "Subject": message["Subject"],
        "Date": "Sat, 14 Feb 2026 09:30:00 +0000",
        "Message-ID": "<01994b2c-7e7a@muster.example>",
        "Auto-Submitted": "auto-generated",
        "Content-Language": letter.locale,
        "MIME-Version": "1.0",
        "Content-Type": message["Content-Type"],
    }
    assert message.get_content_type() == "multipart/alternative"
    assert [body.get_content_type() for body in message.iter_parts()] == ["text/plain", "text/html"]


@every_letter
def test_a_letter_fits_through_every_relay(letter, sender, now):
    message = letter.compose(sender, to="bo@mail.example", message_id="<1@a.example>", date=now)

    lines = message.as_bytes().split(b"\r\n")
    assert message.as_bytes().isascii()
    assert max(map(len, lines)) <= 998
    assert not any(b"\n" in line or b"\r" in line for line in lines)


@every_letter
def test_both_parts_say_the_same(letter, sent):
    message = sent(letter)

    text, page = part(message, "plain"), Page(part(message, "html"))
    for name in ("company", "inviter", "message", "sign_in_name", "code", "reason"):
        if hasattr(letter, name):
            assert getattr(letter, name) in text
            assert getattr(letter, name) in page.text
    for name in ("link", "report_link"):
        if hasattr(letter, name):
            assert getattr(letter, name) in text.splitlines()
            assert getattr(letter, name) in page.links
    for task in getattr(letter, "tasks", ()):
        assert f"{task.title}: {task.amount} {task.currency}" in text
        assert task.title in page.text
        assert f"{task.amount} {task.currency}" in page.text


@every_letter
def test_a_letter_says_why_it_came_and_whom_to_ask(letter, sent):
    message = sent(letter)

    why = (
        "You get this letter because" if letter.locale == "en" else "Вы получили это письмо, потому"
    )
    text, page = part(message, "plain"), Page(part(message, "html"))
    assert why in text.split("--\n")[1]
    assert why in page.text
    assert "support@muster.example" in text.split("--\n")[1]
    assert "mailto:support@muster.example" in page.links


@every_letter
def test_the_html_is_for_everybody_and_reports_to_nobody(letter, sent):
    html = part(sent(letter), "html")
    page = Page(html)

    tags = [tag for tag, _ in page.tags]
    assert dict(page.tags)["html"]["lang"] == letter.locale
    assert tags.count("h1") == 1
    assert not {"img", "script", "link", "iframe", "object", "form", "input"} & set(tags)
    assert not [attrs for _, attrs in page.tags if "src" in attrs or "background" in attrs]
    assert "url(" not in html
    assert "@import" not in html
    assert "prefers-color-scheme: dark" in html
    layout = [attrs for tag, attrs in page.tags if tag == "table" and "role" not in attrs]
    assert len(layout) == (1 if hasattr(letter, "tasks") else 0)  # only data is read as a table


@every_letter
def test_V10_what_others_wrote_stays_text(letter, sent):
    message = sent(hostile(letter))

    html, page = part(message, "html"), Page(part(message, "html"))
    text = part(message, "plain")
    assert "<script" not in html
    assert not [link for link in page.links if "evil" in link]
    assert "Bcc" not in message
    assert message["To"] == "bo@mail.example"
    for line in text.splitlines():
        assert not line.startswith(("Bcc", "https://evil"))
    assert "\u202e" not in text + html


@every_letter
def test_V10_what_others_wrote_never_reaches_the_subject(letter, sent):
    assert sent(hostile(letter))["Subject"] == sent(letter)["Subject"]


@every_letter
def test_a_letter_without_its_optional_parts_is_whole(letter, sent):
    hints = get_type_hints(type(letter))
    absent = {name: None for name in hints if NoneType in get_args(hints[name])}
    bare = replace(letter, **absent)
    if isinstance(letter, Invitation):
        bare = replace(bare, tasks=(), more=0)

    message = sent(bare)

    text, html = part(message, "plain"), part(message, "html")
    assert "None" not in text + html
    for gap in ("{{", "{%", " ,", " .", "«»", '""', "()", "\n\n\n"):
        assert gap not in text
    for gap in ("{{", "{%", "<strong></strong>", "<blockquote></blockquote>"):
        assert gap not in html


@pytest.mark.parametrize("locale", ["en", "ru"])
def test_every_purpose_of_a_code_has_its_words(locale, sent):
    leads = set()
    for purpose in get_args(letters.Purpose):
        message = sent(Otp(locale=locale, code="402717", minutes=1, purpose=purpose))
        leads.add(part(message, "plain").splitlines()[2])

    assert len(leads) == len(get_args(letters.Purpose))


def test_a_code_for_no_known_purpose_is_a_bug(sent):
    with pytest.raises(UndefinedError):
        sent(Otp(locale="en", code="402717", minutes=10, purpose="TEA"))


def test_a_template_that_lacks_a_value_is_a_bug():
    with pytest.raises(UndefinedError):
        render.render("welcome", "en", {"locale": "en", "product": "Muster", "link": "x"})


def test_a_value_that_is_none_is_never_printed():
    values = {"locale": "en", "product": "Muster", "support": "s", "link": "x"}

    with pytest.raises(UndefinedError, match="None"):
        render.render("welcome", "en", {**values, "sign_in_name": None})


@pytest.mark.parametrize(
    ("locale", "due", "more"),
    [
        ("en", "due 9 March 2026", "and 1 more task"),
        ("ru", "срок — 9 марта 2026 г.", "и ещё 1 задача"),
    ],
)
def test_tasks_come_with_their_deadline_and_the_rest_is_counted(locale, due, more, sent):
    task = WaitingTask(title="Logo", amount="5.00", currency="EUR", deadline=date(2026, 3, 9))
    link = "https://muster.example/tasks"
    message = sent(TasksWaiting(locale=locale, company="Acme", tasks=(task,), more=1, link=link))

    for said in (part(message, "plain"), Page(part(message, "html")).text):
        assert due in said
        assert said.count(more) == 1


@pytest.mark.parametrize(
    ("locale", "until"), [("en", "until 28 February 2026"), ("ru", "до 28 февраля 2026 г.")]
)
def test_an_invitation_says_how_long_it_is_good(locale, until, sent):
    (invitation,) = (letter for letter in samples(locale) if isinstance(letter, Invitation))

    message = sent(invitation)

    assert until in part(message, "plain")
    assert until in Page(part(message, "html")).text


@pytest.mark.parametrize("locale", ["en", "ru"])
def test_somebody_added_without_a_message_still_hears_by_whom(locale, sent):
    (added,) = (letter for letter in samples(locale) if isinstance(letter, AddedToTeam))

    message = sent(replace(added, message=None))

    assert added.inviter in part(message, "plain")
    assert added.inviter in Page(part(message, "html")).text


@pytest.mark.parametrize(("locale", "asks"), [("en", "Tell us"), ("ru", "Сообщите нам")])
def test_only_a_letter_with_a_link_for_it_asks_for_complaints(locale, asks, sent):
    (added,) = (letter for letter in samples(locale) if isinstance(letter, AddedToTeam))

    with_link, without = (sent(letter) for letter in (added, replace(added, report_link=None)))

    for kind in ("plain", "html"):
        assert asks in part(with_link, kind)
        assert asks not in part(without, kind)


@pytest.mark.parametrize(
    "envelope",
    [
        {"to": "a@mail.example,b@mail.example"},
        {"to": "bo@mail.example\r\nBcc: eve@evil.example"},
        {"message_id": "<1@muster.example>\r\nBcc: eve@evil.example"},
        {"message_id": "1@muster.example"},
        {"date": datetime(2026, 2, 14)},  # noqa: DTZ001 -- the point
    ],
)
def test_an_envelope_that_cannot_stand_is_refused(envelope, sent):
    with pytest.raises(ValueError, match=r"mailbox|Message-ID|timezone"):
        sent(LETTERS[0], **envelope)


def test_the_date_keeps_its_timezone(sent):
    moscow = timezone(timedelta(hours=3))

    message = sent(LETTERS[0], date=datetime(2026, 2, 14, 12, 30, tzinfo=moscow))

    assert message["Date"] == "Sat, 14 Feb 2026 12:30:00 +0300"
