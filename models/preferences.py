"""What a person chooses about how the platform treats them."""

from __future__ import annotations

from typing import Any
from zoneinfo import available_timezones

from models.account import Account
from models.policy import ExistingAccountPolicy
from models.problems import InvalidInput, Issue

_TIMEZONES = available_timezones()


async def set_preferences(account: Account, chosen: dict[str, Any]) -> Account:
    """Write those of `locale`, `timezone`, `existing_account_policy`, `letters_off` that are given.

    Of the policy a person may be stricter than the platform, never laxer. `letters_off` is the
    whole list of what the person does without. Raises InvalidInput
    with everything that is wrong, and then nothing is written.
    """
    issues = []
    timezone = chosen.get("timezone", account.timezone)
    if timezone not in _TIMEZONES:
        issues.append(Issue("UNKNOWN_TIMEZONE", ("timezone",), value=str(timezone)[:60]))
    if chosen.get("locale", account.locale) is None:
        issues.append(Issue("REQUIRED", ("locale",)))
    if chosen.get("existing_account_policy") is ExistingAccountPolicy.AUTO:
        issues.append(Issue("ONLY_STRICTER", ("existingAccountPolicy",)))
    if issues:
        raise InvalidInput(issues)
    if "letters_off" in chosen:
        names = {letter.value for letter in chosen["letters_off"] or ()}
        chosen = {**chosen, "letters_off": sorted(names)}
    if chosen:
        await account.set(**chosen)
    return account
