"""P6 and P5 where strangers hold a link: accepting takes the same work for everybody invited."""

from datetime import timedelta

from app.surface import Surface
from app.throttle import CODES, COMPANY_CODES
from models import Contractor, Job, Member, Session
from models.account import AccountStatus
from models.inviting import Terms, invite
from tests.asking import IP, Api, document
from tests.conftest import make_account, token_of, with_policy
from tests.models.devices import enrol
from tests.models.hiring import invited
from tests.models.test_recovering import hashed
from tests.resolvers.test_factors import do, paused
from tests.resolvers.test_sign_in import agreements

PASSWORD = "quiet lamps over Oslo"
NAMES = ("known", "unknown", "off", "app", "paused")


async def test_P6_accepting_is_the_same_work_whoever_was_invited(api: Api, ada: Member):
    """Statements, uses of Argon2, jobs and answers, by kind of address; also of another letter."""
    await make_account("known@work.example")
    await make_account("off@work.example", status=AccountStatus.DISABLED)
    await enrol(await make_account("app@work.example"))
    await paused(await make_account("paused@work.example"))
    people = [f"{name}@work.example" for name in NAMES]
    contractors = [row.contractor for row in await invite(ada, people, Terms())]
    tokens = [await token_of(found) for found in contractors if found]
    hired = [f"{name}@acme.example" for name in NAMES[1:]]
    await make_account(hired[0])
    tokens += [await invited(ada, address) for address in hired]
    given = {"password": PASSWORD, "agreementIds": await agreements()}
    seen, again = [], []

    for token in tokens:
        jobs = await Job.all().count()
        with hashed() as hashes:
            answer = await api.ask(document("accept"), {"input": {**given, "token": token}})
        sent = answer["acceptInvitation"]
        jobs = await Job.all().count() - jobs
        seen.append((len(answer.statements), tuple(hashes), tuple(sent), jobs))
    with_policy(otp_resend_after=timedelta())
    for token in tokens:
        sent = (await api.ask(document("accept"), {"input": {**given, "token": token}}))[
            "acceptInvitation"
        ]
        asked = {"challengeId": sent["challengeId"]}
        answer = await api.ask(document("request-otp"), {"input": asked})
        again.append((len(answer.statements), tuple(answer["requestOtp"])))

    assert len({*seen[:5]}) == 1
    assert len({*seen[5:]}) == 1
    assert len({*again[:5]}) == 1
    assert len({*again[5:]}) == 1
    assert seen[0][1:] == (("hash",), ("challengeId", "expiresAt", "resendAvailableAt"), 1)


async def test_P5_another_letter_of_an_invitation_counts_for_its_company(
    api: Api, surface: Surface[Session], ada: Member, bo: Contractor
):
    given = {"password": PASSWORD, "agreementIds": await agreements()}
    sent = [
        await do(api, "accept", token=token, **given)
        for token in (await token_of(bo), await invited(ada))
    ]
    with_policy(otp_resend_after=timedelta())
    await surface.throttle.hit(COMPANY_CODES, str(bo.company_id), cost=COMPANY_CODES.amount - 2)

    found = [await do(api, "request-otp", challengeId=each["challengeId"]) for each in sent]

    assert [each["code"] for each in found] == ["RATE_LIMITED"] * 2
    assert await Job.filter(kind="send_otp").count() == 2


async def test_P5_a_network_has_one_budget_for_letters_of_every_kind(
    api: Api, surface: Surface[Session], bo: Contractor
):
    await surface.throttle.hit(CODES, IP, cost=CODES.amount)
    given = {"token": await token_of(bo), "password": PASSWORD}

    refused = await do(api, "accept", **given, agreementIds=await agreements())

    assert refused["code"] == "RATE_LIMITED"
