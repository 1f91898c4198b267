"""What people do, step by step, by the public API alone."""

from __future__ import annotations

from typing import Any

from tests.acceptance.service import Inbox, Service

PASSWORD = "a quiet river at dawn"

AGREEMENTS = "{ agreements { id kind locale } }"
SIGN_UP = """mutation ($input: SignUpInput!) { signUp(input: $input) { __typename
    ... on OtpSent { challengeId } ... on Problem { code message } } }"""
VERIFY = """mutation ($input: VerifyOtpInput!) { verifyOtp(input: $input) { __typename
    ... on VerifyOtpPayload { token account { email } } ... on Problem { code message } } }"""
ACCEPT = """mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { __typename
    ... on OtpSent { challengeId } ... on Problem { code message } } }"""
INVITE = """mutation ($input: InviteContractorsInput!) { inviteContractors(input: $input) {
    __typename ... on InviteContractorsPayload { results { address outcome
        issue { code message suggestion } contractor { id email status } } }
    ... on Problem { code message } } }"""
REGISTER = """mutation ($input: RegisterContractorInput!) { registerContractor(input: $input) {
    __typename ... on RegisterContractorPayload { registration { isComplete missing recommended
        profile { firstName lastName subdivision } } }
    ... on InvalidInput { issues { code path message suggestion } } } }"""
IMPORT = """mutation ($input: ImportTasksInput!) { importTasks(input: $input) { __typename
    ... on ImportTasksPayload { import { id status } }
    ... on AlreadyImported { importId } ... on Problem { code message } } }"""
DASHBOARD = """{ company { changesCursor contractors(first: 100) { totalCount nodes {
    email status currentStage firstName lastName joinedAt registration { state missing }
    kycStatus taxStatus paymentMethod { kind } invitation { status delivery }
    taskCounts { open } } } } }"""
TASKS = (
    "{ company { tasks(first: 100) { totalCount nodes { title status contractor { email } } } } }"
)


async def agreements(service: Service) -> list[str]:
    """The ids of the English texts."""
    return [a["id"] for a in await service.ask(AGREEMENTS) if a["locale"] == "EN"]


async def enter_code(service: Service, box: Inbox, address: str, answer: Any, count: int) -> str:
    """Enter the code of the count-th letter to an address; return the bearer token."""
    assert answer["__typename"] == "OtpSent", answer
    code = await box.action(address, count)
    done = await service.ask(VERIFY, input={"challengeId": answer["challengeId"], "code": code})
    assert done["__typename"] == "VerifyOtpPayload", done
    return str(done["token"])


async def sign_up_company(service: Service, box: Inbox, address: str, name: str) -> str:
    """Register a company; return its owner's token."""
    answer = await service.ask(
        SIGN_UP,
        input={
            "intent": "PAY_TEAM",
            "email": address,
            "password": PASSWORD,
            "agreementIds": await agreements(service),
            "locale": "EN",
            "timezone": "Europe/Berlin",
            "company": {"name": name, "country": "DE", "ownerName": "Ada"},
        },
    )
    return await enter_code(service, box, address, answer, 1)


def token_of(link: str) -> str:
    """The token in a link's fragment."""
    path, _, fragment = link.partition("#")
    assert "token" not in path
    return fragment.removeprefix("token=")


async def accept(service: Service, box: Inbox, address: str, link: str) -> str:
    """Accept an invitation by its link; return the contractor's token."""
    answer = await service.ask(
        ACCEPT,
        input={
            "token": token_of(link),
            "password": PASSWORD,
            "agreementIds": await agreements(service),
            "locale": "EN",
            "timezone": "America/Chicago",
        },
    )
    return await enter_code(service, box, address, answer, 2)
