"""What a company reads of a letter that did not come."""

import pytest

from models import Account, Contractor, Invitation, Member
from models.onboarding import DeliveryStatus
from models.suppression import SuppressionReason, suppress
from tests.asking import Api
from tests.models.hiring import hire

HELP = """
query Help($company: ID!) {
  company(id: $company) {
    contractors(first: 5) {
      nodes {
        invitation { delivery deliveryDetail deliveryAt nextTryAt deliveryHelp { text helpUrl } }
      }
    }
    members { invitation { delivery deliveryHelp { text helpUrl } } }
  }
}
"""


@pytest.mark.parametrize(
    ("language", "words"), [("en", "The letter came back on"), ("ru", "Письмо вернулось")]
)
async def test_help_is_in_the_readers_language_and_leads_to_the_guide(
    api: Api, ada: Member, bo: Contractor, language: str, words: str
):
    assert ada.account
    await Account.filter(id=ada.account_id).update(locale=language)
    invitation = await Invitation.get(contractor=bo)
    await invitation.note_trouble(DeliveryStatus.BOUNCED, "550 no bo@work.example, cy@x.example")
    await hire(ada)

    found = await api.ask(HELP, {"company": ada.company.type_id}, by=ada)

    [contractor] = found["company"]["contractors"]["nodes"]
    shown = contractor["invitation"]
    assert shown["deliveryDetail"] == "550 no bo@work.example, c***@***.example"
    assert shown["deliveryHelp"]["text"].startswith(words)
    assert shown["deliveryHelp"]["text"].count("550 no bo@work.example") == 1
    assert shown["deliveryHelp"]["helpUrl"] == f"/guides/INVITATION/company/{language}"
    [waiting] = [m["invitation"] for m in found["company"]["members"] if m["invitation"]]
    assert waiting["deliveryHelp"]["text"]


async def test_staff_see_who_said_that_there_is_nobody(api: Api, sam: Account):
    await suppress("bo@work.example", SuppressionReason.HARD_BOUNCE, "DSN", "550 5.1.1 nobody")

    found = await api.ask(
        "{ staff { suppressedAddresses { nodes { address reason source detail } } } }", by=sam
    )

    [entry] = found["staff"]["suppressedAddresses"]["nodes"]
    assert (entry["source"], entry["detail"]) == ("DSN", "550 5.1.1 nobody")
