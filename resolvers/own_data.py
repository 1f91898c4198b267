"""What a person decides about their own data."""

from __future__ import annotations

import strawberry
from strawberry import UNSET

from models.data_export import DataExport
from models.erasing import erase_own_account
from models.preferences import set_preferences
from models.session import SessionKind
from schema import own_data as windows
from schema.context import Info


@strawberry.type
class OwnDataMutations:
    """What a person decides about their own data."""

    @strawberry.mutation(graphql_type=windows.SetPreferencesResult)
    async def set_preferences(
        self, info: Info, input: windows.SetPreferencesInput
    ) -> windows.SetPreferencesPayload:
        """Choose language, timezone, letters, and whether companies may add you unasked."""
        chosen = {name: value for name, value in vars(input).items() if value is not UNSET}
        account = await set_preferences(info.context.account, chosen)
        return windows.SetPreferencesPayload(account=account)  # type: ignore[arg-type]

    @strawberry.mutation(graphql_type=windows.ExportMyDataResult)
    async def export_my_data(self, info: Info) -> windows.ExportMyDataPayload:
        """Have all that the platform knows of you put into one file; at most once a day.

        Needs a recent proof that it is you.
        """
        context = info.context
        made = await DataExport.request(context.signed_in, context.origin.ip)
        return windows.ExportMyDataPayload(data_export=made)  # type: ignore[arg-type]

    @strawberry.mutation(graphql_type=windows.EraseMyAccountResult)
    async def erase_my_account(
        self, info: Info, input: windows.EraseMyAccountInput
    ) -> windows.EraseMyAccountPayload:
        """Erase your account, for good: names, addresses, numbers, sessions.

        Tasks, amounts and consents stay, without your name, as long as the law wants. Needs a
        recent proof that it is you. The address is free afterwards.
        """
        context = info.context
        session = context.signed_in
        await erase_own_account(session, input.email, context.origin.ip)
        if session.kind is SessionKind.COOKIE:
            context.clear_cookie()
        return windows.EraseMyAccountPayload(erased=True)
