"""Which sign-ins an owner is told of."""

import pytest

from models import Account, Job, Member
from models.arriving import Program, neighbourhood, notice_arrival
from models.consent import Origin
from models.otp import OtpChallenge
from models.session import Session, SessionKind
from models.signing_in import sign_in, verify_otp
from models.transaction import transaction
from tests.conftest import PASSWORD, Clock

FIREFOX = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:133.0) Gecko/20100101 Firefox/{}"
CHROME = (
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko)"
    " Chrome/131.0.0.0 Safari/537.36"
)


async def arrive(account: Account, user_agent: str, ip: str) -> bool:
    """Sign in from somewhere; tell whether a letter was promised."""
    before = await Job.filter(kind="send_new_sign_in").count()
    async with transaction():
        session, _ = await Session.open(account, SessionKind.BEARER, ip=ip, user_agent=user_agent)
        await notice_arrival(session)
    return await Job.filter(kind="send_new_sign_in").count() > before


async def test_the_first_sign_in_is_news_to_nobody(ada: Member):
    assert not await arrive(ada.account, CHROME, "198.51.100.1")


async def test_another_browser_or_network_is_told_of_once(ada: Member):
    await arrive(ada.account, FIREFOX.format("133.0"), "198.51.100.1")

    assert not await arrive(ada.account, FIREFOX.format("134.0"), "198.51.7.9")
    assert await arrive(ada.account, CHROME, "198.51.100.1")
    assert await arrive(ada.account, FIREFOX.format("134.0"), "203.0.113.1")
    assert not await arrive(ada.account, FIREFOX.format("134.0"), "203.0.113.1")


async def test_a_session_that_ended_is_remembered(ada: Member):
    await arrive(ada.account, CHROME, "198.51.100.1")
    await Session.end_all(ada.account)

    assert not await arrive(ada.account, CHROME, "198.51.100.1")


async def test_somebody_elses_sessions_say_nothing(ada: Member, eve: Member):
    await arrive(eve.account, CHROME, "203.0.113.1")
    await arrive(ada.account, CHROME, "198.51.100.1")

    assert await arrive(ada.account, CHROME, "203.0.113.1")


async def test_signing_in_with_a_code_takes_notice(ada: Member, clock: Clock):
    for ip in ("198.51.100.1", "203.0.113.1"):
        sent = await sign_in("ada@acme.example", PASSWORD)
        challenge = await OtpChallenge.all().order_by("-id").first()
        assert challenge
        assert challenge.type_id == sent.challenge_id
        code = challenge.current_code()
        done = await verify_otp(challenge.id, code, SessionKind.BEARER, Origin(ip, CHROME))
        clock.move(minutes=2)

    job = await Job.get(kind="send_new_sign_in")
    assert job.args == {"session_id": str(done.session.id)}


@pytest.mark.parametrize(
    ("user_agent", "program"),
    [
        (FIREFOX.format("133.0"), Program("Firefox", "Windows")),
        (CHROME, Program("Chrome", "Linux")),
        (CHROME + " Edg/131.0", Program("Edge", "Linux")),
        (CHROME + " OPR/115", Program("Opera", "Linux")),
        (CHROME.replace("X11; Linux x86_64", "Linux; Android 15"), Program("Chrome", "Android")),
        ("Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML,"
         " like Gecko) Version/18.1 Mobile/15E148 Safari/604.1", Program("Safari", "iOS")),
        ("curl/8.5.0", Program("curl", None)),
        ("python-httpx2/1.0", Program("Python", None)),
        ("Go away, this is <b>not</b> a browser", Program(None, None)),
        ("", Program(None, None)),
    ],
)  # fmt: skip
def test_a_program_is_known_by_its_family(user_agent: str, program: Program):
    assert Program.of(user_agent) == program


@pytest.mark.parametrize(
    ("ip", "found"),
    [
        ("198.51.100.1", "198.51.0.0/16"),
        ("::ffff:198.51.100.1", "198.51.0.0/16"),
        ("2001:db8:1:2::3", "2001:db8::/32"),
        ("", ""),
        ("somewhere", ""),
    ],
)
def test_a_network_is_about_a_providers(ip: str, found: str):
    assert neighbourhood(ip) == found
