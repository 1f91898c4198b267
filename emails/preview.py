"""`python -m emails.preview FOLDER` writes every letter with sample values, to be looked at."""

import sys
from collections.abc import Sequence
from datetime import UTC, date, datetime
from email.message import EmailMessage
from pathlib import Path

from emails.envelope import Sender
from emails.letters import (
    AccountChanged,
    AddedToTeam,
    AddressTaken,
    AlreadyRegistered,
    CompanyActivated,
    CompanySuspended,
    DataExportReady,
    DueThing,
    Invitation,
    InvitationAskedFor,
    InvitationExpired,
    InvitationsUnanswered,
    KycDecided,
    Letter,
    MemberInvitation,
    NewSignIn,
    Notices,
    Otp,
    QueueWaiting,
    Recovery,
    Reminder,
    SomethingDue,
    StepsWaiting,
    SupportAnswered,
    TasksWaiting,
    TaxStatusDecided,
    WaitingTask,
    Welcome,
    WorkCancelled,
    WorkReturned,
)
from emails.words import Locale

SENDER = Sender("letters@muster.example", "Muster", "support@muster.example")
TOKEN = "Wm9lIGlzIG5vdCBhIHRva2Vu"  # noqa: S105 -- opens nothing


def samples(locale: Locale) -> list[Letter]:
    """Return one letter of every kind, with everything filled in that it can carry."""
    english = locale == "en"
    company = "Northwind & Sons" if english else "Северный ветер"
    inviter = "Ada Byron" if english else "Ада Байрон"
    words = (
        "We loved your portfolio and would be glad to have you with us!"
        if english
        else "Нам очень понравилось ваше портфолио, будем рады поработать вместе!"
    )
    titles = (
        ("Landing page illustrations", "Icon set, second round")
        if english
        else ("Иллюстрации для главной страницы", "Набор иконок, второй этап")
    )
    tasks = (
        WaitingTask(title=titles[0], amount="1,200.00", currency="USD", deadline=date(2026, 3, 9)),
        WaitingTask(title=titles[1], amount="480.00", currency="EUR"),
    )
    home = "https://muster.example"
    report = f"{home}/go/report#{TOKEN}"
    return [
        Otp(locale=locale, code="402717", minutes=10, purpose="SIGN_IN"),
        Welcome(locale=locale, sign_in_name="bo@mail.example", link=f"{home}/go/sign-in"),
        AlreadyRegistered(locale=locale, link=f"{home}/go/sign-in"),
        AddressTaken(locale=locale, link=f"{home}/go/sign-in"),
        Recovery(locale=locale, link=f"{home}/go/recovery#{TOKEN}", minutes=60),
        AccountChanged(locale=locale, change="PASSWORD", link=f"{home}/go/recovery"),
        NewSignIn(
            locale=locale,
            at=datetime(2026, 2, 14, 9, 30, tzinfo=UTC),
            program="Firefox",
            system="Windows",
            ip="203.0.113.7",
            link=f"{home}/go/recovery",
        ),
        InvitationExpired(locale=locale, company=company, link=f"{home}/go/invitation#{TOKEN}"),
        InvitationAskedFor(
            locale=locale, company=company, address="bo@mail.example", link=f"{home}/go/sign-in"
        ),
        Invitation(
            locale=locale,
            company=company,
            inviter=inviter,
            message=words,
            sign_in_name="bo@mail.example",
            link=f"{home}/go/invitation#{TOKEN}",
            expires_on=date(2026, 2, 28),
            report_link=report,
            tasks=tasks,
            more=3,
        ),
        Reminder(
            locale=locale,
            company=company,
            inviter=inviter,
            sign_in_name="bo@mail.example",
            link=f"{home}/go/invitation#{TOKEN}",
            expires_on=date(2026, 2, 28),
            report_link=report,
        ),
        InvitationsUnanswered(
            locale=locale,
            company=company,
            addresses=("bo@mail.example", "cy@mail.example"),
            more=3,
            link=f"{home}/go/sign-in",
        ),
        StepsWaiting(
            locale=locale,
            company=company,
            steps=("PHONE", "REGISTRATION", "KYC", "PAYMENT_METHOD", "COLLABORATION"),
            link=f"{home}/go/sign-in",
            report_link=report,
        ),
        MemberInvitation(
            locale=locale,
            company=company,
            inviter=inviter,
            role="ACCOUNTANT",
            sign_in_name="max@mail.example",
            link=f"{home}/go/member#{TOKEN}",
            expires_on=date(2026, 2, 21),
            report_link=report,
        ),
        AddedToTeam(
            locale=locale,
            company=company,
            inviter=inviter,
            message=words,
            link=f"{home}/go/sign-in",
            report_link=report,
        ),
        TasksWaiting(
            locale=locale,
            company=company,
            tasks=tasks,
            more=1,
            link=f"{home}/tasks",
            report_link=report,
        ),
        WorkCancelled(
            locale=locale,
            company=company,
            tasks=tasks,
            more=1,
            reason="The client changed the plan." if english else "У заказчика изменились планы.",
            link=f"{home}/tasks",
        ),
        WorkReturned(
            locale=locale,
            company=company,
            tasks=tasks,
            more=1,
            reason="The second file is missing." if english else "Нет второго файла.",
            link=f"{home}/tasks",
        ),
        SomethingDue(
            locale=locale,
            things=(
                DueThing(what="SERVICE_AGREEMENT", deadline=date(2026, 3, 9)),
                DueThing(what="PRIVACY_POLICY", deadline=date(2026, 3, 9)),
                DueThing(what="PHONE"),
            ),
            link=f"{home}/go/sign-in",
        ),
        Notices(
            locale=locale,
            lines=(
                (f"New tasks from {company}: 3.", "Your identity is verified.")
                if english
                else (f"Новые задания от «{company}»: 3.", "Ваша личность подтверждена.")
            ),
            link=f"{home}/go/sign-in",
        ),
        QueueWaiting(locale=locale, queue="COMPANIES", count=2, link=f"{home}/go/sign-in"),
        CompanyActivated(locale=locale, company=company, link=f"{home}/company"),
        CompanySuspended(
            locale=locale,
            company=company,
            link=f"{home}/company",
            reason=(
                "We could not find the company in the public register."
                if english
                else "Мы не нашли компанию в открытом реестре."
            ),
        ),
        KycDecided(
            locale=locale,
            outcome="REJECTED_RETRY",
            reason=(
                "The photograph of the document is blurred."
                if english
                else "Фотография документа размыта."
            ),
            link=f"{home}/go/sign-in",
        ),
        TaxStatusDecided(
            locale=locale,
            approved=True,
            status="INDIVIDUAL_ENTREPRENEUR",
            reason="Welcome, entrepreneur!" if english else "Поздравляем с началом дела!",
            link=f"{home}/go/sign-in",
        ),
        SupportAnswered(
            locale=locale,
            subject=(
                "My details as a sole proprietor"
                if english
                else "Данные индивидуального предпринимателя"
            ),
            link=f"{home}/go/sign-in",
        ),
        DataExportReady(locale=locale, link=f"{home}/go/sign-in", expires_on=date(2026, 2, 21)),
    ]


def write(folder: Path) -> list[Path]:
    """Write each sample as .eml, .html and .txt into `folder`; return the HTML files."""
    folder.mkdir(parents=True, exist_ok=True)
    pages = []
    locales: tuple[Locale, ...] = ("en", "ru")
    for letter in (letter for locale in locales for letter in samples(locale)):
        name = f"{letter.locale}-{letter.kind}"
        message = letter.compose(
            SENDER,
            to="bo@mail.example",
            message_id=f"<{name}@muster.example>",
            date=datetime(2026, 2, 14, 9, 30, tzinfo=UTC),
        )
        (folder / f"{name}.eml").write_bytes(message.as_bytes())
        (folder / f"{name}.txt").write_text(part(message, "plain"), "utf-8")
        pages.append(folder / f"{name}.html")
        pages[-1].write_text(part(message, "html"), "utf-8")
    return pages


def part(message: EmailMessage, kind: str) -> str:
    """Return the "plain" or the "html" part of a letter, without the CRLF of the mail."""
    body = message.get_body((kind,))
    if body is None:
        raise ValueError(f"the letter has no {kind} part")
    return "\n".join(body.get_content().splitlines()) + "\n"


def main(arguments: Sequence[str]) -> int:
    """Write the letters to the folder named on the command line; return the exit status."""
    if len(arguments) != 1:
        sys.stderr.write("usage: python -m emails.preview FOLDER\n")
        return 2
    pages = write(Path(arguments[0]))
    sys.stdout.write(f"{len(pages)} letters in {arguments[0]}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
