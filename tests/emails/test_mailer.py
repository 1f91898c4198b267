"""What every mailer promises, and what the folder and the URL do besides."""

import stat
from email import message_from_bytes, policy
from pathlib import Path

import pytest

from emails.letters import Otp, QueueWaiting
from emails.mailer import (
    Deferred,
    FolderMailer,
    MemoryMailer,
    Refused,
    SmtpMailer,
    open_mailer,
)


@pytest.fixture(params=["smtp", "folder", "memory"])
async def twin(request, relay_of, tmp_path, now):
    """A mailer and a function that tells what has arrived: (recipient, bytes), in order."""
    if request.param == "memory":
        mailer = MemoryMailer(clock=lambda: now)
        yield mailer, lambda: [(to, message.as_bytes()) for to, message in mailer.sent]
    elif request.param == "folder":
        yield (
            FolderMailer(tmp_path / "letters", clock=lambda: now),
            lambda: [(path.name.split("_")[1], path.read_bytes()) for path in files(tmp_path)],
        )
    else:
        async with relay_of() as relay:
            mailer = SmtpMailer(f"smtp://127.0.0.1:{relay.port}?tls=off", clock=lambda: now)
            yield (
                mailer,
                lambda: [(letter.rcpt_tos[0], letter.original_content) for letter in relay.letters],
            )
            await mailer.close()


@pytest.fixture
def folder(tmp_path, now):
    return FolderMailer(tmp_path / "letters", clock=lambda: now)


def files(tmp_path):
    return sorted((tmp_path / "letters").iterdir())


async def test_every_mailer_delivers_the_letter_unchanged(twin, write, now):
    mailer, arrived = twin
    first, second = write("bo@mail.example", number=1), write("cy@mail.example", 2, minute=31)

    receipts = [
        await mailer.send(first, "bo@mail.example"),
        await mailer.send(second, "cy@mail.example"),
    ]

    assert arrived() == [
        ("bo@mail.example", first.as_bytes()),
        ("cy@mail.example", second.as_bytes()),
    ]
    assert [receipt.accepted_at for receipt in receipts] == [now, now]
    assert all(receipt.relay and receipt.response for receipt in receipts)


@pytest.mark.parametrize("recipient", ["a@mail.example,b@mail.example", "Bo <bo@mail.example>", ""])
async def test_M1_every_mailer_delivers_to_one_mailbox_only(twin, write, recipient, tmp_path):
    mailer, arrived = twin
    (tmp_path / "letters").mkdir()

    with pytest.raises(ValueError, match="not one mailbox"):
        await mailer.send(write(), recipient)

    assert arrived() == []


async def test_every_mailer_may_be_closed_twice(twin, write):
    mailer, arrived = twin
    await mailer.send(write(), "bo@mail.example")

    await mailer.close()
    await mailer.close()

    assert len(arrived()) == 1


async def test_memory_answers_as_told(write, now):
    answers = {
        "full@mail.example": Deferred(452, "4.2.2 full"),
        "gone@mail.example": Refused(550, "5.1.1 gone", is_address=True),
    }
    mailer = MemoryMailer(clock=lambda: now, answers=answers)

    for recipient, answer in answers.items():
        with pytest.raises(type(answer)) as caught:
            await mailer.send(write(recipient), recipient)
        assert caught.value is answer
    assert mailer.sent == []


async def test_a_file_reads_as_the_letter(folder, write, tmp_path):
    receipt = await folder.send(write("bo@mail.example", number=7), "bo@mail.example")

    (path,) = files(tmp_path)
    letter = message_from_bytes(path.read_bytes(), policy=policy.default)
    assert path.name == "20260214T093000Z_bo@mail.example_7@muster.example.eml"
    assert receipt.response == path.name
    assert letter["To"] == "bo@mail.example"
    assert "bo@mail.example" in letter.get_body(("html",)).get_content()


async def test_files_are_for_their_owner_only(folder, write, tmp_path):
    await folder.send(write(), "bo@mail.example")

    (path,) = files(tmp_path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


async def test_files_sort_by_time(folder, write, tmp_path):
    await folder.send(write(number=1, minute=45), "bo@mail.example")
    await folder.send(write(number=2, minute=15), "cy@mail.example")

    assert [path.name.split("_")[1] for path in files(tmp_path)] == [
        "cy@mail.example",
        "bo@mail.example",
    ]


async def test_the_same_letter_again_is_the_same_file(folder, write, tmp_path):
    await folder.send(write(number=1, minute=30), "bo@mail.example")
    await folder.send(write(number=1, minute=50), "bo@mail.example")
    await folder.send(write(number=11, minute=50), "bo@mail.example")

    first, second = files(tmp_path)
    assert first.name == "20260214T093000Z_bo@mail.example_1@muster.example.eml"
    assert b"09:50:00" in first.read_bytes()
    assert second.name.endswith("_11@muster.example.eml")


async def test_no_address_leads_out_of_the_folder(folder, write, tmp_path):
    await folder.send(write("a/b*@mail.example"), "a/b*@mail.example")

    (path,) = files(tmp_path)
    assert path.name == "20260214T093000Z_a%2Fb%2A@mail.example_1@muster.example.eml"


async def test_a_folder_that_cannot_be_written_puts_the_letter_off(tmp_path, write, now):
    (tmp_path / "letters").write_text("not a folder")
    mailer = FolderMailer(tmp_path / "letters", clock=lambda: now)

    with pytest.raises(Deferred, match="could not be written"):
        await mailer.send(write(), "bo@mail.example")

    assert (tmp_path / "letters").read_text() == "not a folder"


async def test_the_folder_announces_the_code_or_the_link(tmp_path, sender, now):
    said = []
    mailer = FolderMailer(tmp_path, said.append, clock=lambda: now)
    review = "https://muster.example/staff/companies"

    for number, letter in enumerate(
        [
            Otp(locale="ru", code="042717", minutes=10, purpose="SIGN_UP"),
            QueueWaiting(locale="en", queue="COMPANIES", count=123456, link=review),
        ]
    ):
        message_id = f"<{number}@muster.example>"
        message = letter.compose(sender, to="bo@mail.example", message_id=message_id, date=now)
        await mailer.send(message, "bo@mail.example")

    assert said == [
        "bo@mail.example · Ваш одноразовый код · 042717",
        f"bo@mail.example · A queue is waiting · {review}",
    ]


@pytest.mark.parametrize(
    ("url", "kind"),
    [
        ("smtp://relay.example", SmtpMailer),
        ("smtps://muster:secret@relay.example", SmtpMailer),
        ("folder:letters", FolderMailer),
        ("folder:///var/letters", FolderMailer),
    ],
)
def test_a_url_opens_its_mailer(url, kind, now):
    assert isinstance(open_mailer(url, clock=lambda: now), kind)


@pytest.mark.parametrize("given", ["folder:{}/letters", "folder://{}/letters"])
async def test_a_folder_url_holds_a_path(given, tmp_path, write, now):
    mailer = open_mailer(given.format(tmp_path), clock=lambda: now)

    await mailer.send(write(), "bo@mail.example")

    assert len(files(tmp_path)) == 1


@pytest.mark.parametrize("url", ["", "folder:", "letters", "memory:", "mailto:bo@mail.example"])
def test_a_url_of_no_mailer_is_refused(url, now):
    with pytest.raises(ValueError, match="starts with smtp://, smtps:// or folder:"):
        open_mailer(url, clock=lambda: now)


def test_an_outcome_reads_on_one_line():
    outcome = Deferred(451, "4.3.0 first\r\nsecond\x00 " + "x" * 400 + "\udcff")

    assert str(outcome).startswith("451 4.3.0 first second x")
    assert len(outcome.reason) == 300
    assert outcome.reason.isprintable()


def test_the_preview_writes_every_letter_in_three_forms(tmp_path, capsys):
    from emails.preview import main

    status = main([str(tmp_path / "preview")])

    written = {path.suffix for path in Path(tmp_path / "preview").iterdir()}
    assert status == 0
    assert written == {".eml", ".html", ".txt"}
    assert capsys.readouterr().out == f"54 letters in {tmp_path / 'preview'}\n"


def test_the_preview_says_how_it_is_called(capsys):
    from emails.preview import main

    assert main([]) == 2
    assert "usage" in capsys.readouterr().err
