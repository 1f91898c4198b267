"""docs/onboarding.md works as shown."""

import re
from pathlib import Path
from typing import Any

from graphql import parse

from models import Contractor, Invitation, Member, StageFigures
from models.inviting import Terms, invite
from models.leaving import leave
from tests.asking import Api

PAGE = Path("docs/onboarding.md").read_text(encoding="utf-8")
OPERATIONS = {
    parse(text).definitions[0].name.value: text  # type: ignore[attr-defined]
    for text in re.findall(r"```graphql\n(.*?)```", PAGE, re.DOTALL)
}


async def test_its_examples_run_in_the_order_of_the_page(api: Api, ada: Member, di: Contractor):
    done: list[str] = []

    async def ask(name: str, by: Member | Contractor, **given: Any) -> Any:
        answer = await api.ask(OPERATIONS[name], given, by=by)
        assert answer.errors == []
        done.append(name)
        [found] = answer.data.values()
        assert "code" not in found
        return found

    for name in ("Stages", "Requirements"):
        assert (await ask(name, ada, id=di.type_id))["contractor"]
    assert (await ask("Funnel", ada))["onboarding"]["times"] is None
    await (await StageFigures.get(company_id=ada.company_id)).compute()
    assert len((await ask("Funnel", ada))["onboarding"]["times"]["stages"]) == 7
    assert len((await ask("MyTeams", di))["teams"]) == 1
    assert di.account
    await leave(di.account, ada.company_id)
    await invite(ada, [di.email], Terms())
    [waiting] = (await ask("MyTeams", di))["pendingInvitations"]
    assert (await Invitation.filter(contractor_id=di.id).order_by("-id"))[0].type_id == waiting[
        "id"
    ]
    assert (await ask("Accept", di, id=waiting["id"]))["company"] == {"name": "Acme"}
    news = (await ask("Notices", di))["notices"]
    assert "Acme added you to its team." in [notice["text"] for notice in news["nodes"]]
    ids = [notice["id"] for notice in news["nodes"]]
    assert await ask("Read", di, ids=ids) == {"unread": news["totalCount"] - len(ids)}
    assert await ask("Leave", di, company=ada.company.type_id) == {"team": {"status": "LEFT"}}
    assert set(done) == set(OPERATIONS)
