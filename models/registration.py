"""The registration form: the personal details that payments need, in Latin characters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from models.account import Account
from models.base import now
from models.consent import Origin, accept, missing_consents, read_agreements
from models.joining import touch_teams
from models.kyc.reopening import reopen_kyc
from models.locks import hold
from models.onboarding import RequirementCode
from models.problems import InvalidInput, Issue
from models.profile import Profile, ProfileOrigin
from models.text.latin import LatinKind, read_latin
from models.text.lines import read_line
from models.text.regions import NEEDS_SUBDIVISION, read_country, read_subdivision
from models.text.tax_numbers import (
    doubt_tax_number,
    doubt_vat_number,
    read_tax_number,
    read_vat_number,
)
from models.transaction import transaction

OLDEST, YOUNGEST = 120, 18  # years
_DUE = {
    "first_name": RequirementCode.FIRST_NAME,
    "last_name": RequirementCode.LAST_NAME,
    "country": RequirementCode.COUNTRY,
    "line1": RequirementCode.ADDRESS_LINE1,
    "city": RequirementCode.CITY,
}


@dataclass(frozen=True)
class Registration:
    """Where the form stands after a save or a dry run."""

    profile: Profile
    missing: tuple[RequirementCode, ...]
    recommended: tuple[RequirementCode, ...]

    @property
    def doubts(self) -> tuple[Issue, ...]:
        """What was accepted and yet looks wrong: worth another look, never a reason to refuse."""
        return doubts_of(self.profile)

    @property
    def is_complete(self) -> bool:
        """Whether nothing is due any more."""
        return not self.missing


def missing_details(profile: Profile | None) -> tuple[RequirementCode, ...]:
    """Return the details still due; the state or province only where the country needs one."""
    missing = [code for name, code in _DUE.items() if profile is None or not getattr(profile, name)]
    if profile and profile.country in NEEDS_SUBDIVISION and not profile.subdivision:
        missing.append(RequirementCode.SUBDIVISION)
    return tuple(missing)


def recommended_details(profile: Profile | None) -> tuple[RequirementCode, ...]:
    """Return the details worth filling in right away, though nothing waits for them."""
    codes = {
        "tax_number": RequirementCode.TAX_NUMBER,
        "vat_number": RequirementCode.VAT_NUMBER,
    }
    missing = [
        code for name, code in codes.items() if profile is None or not getattr(profile, name)
    ]
    if profile and profile.country in NEEDS_SUBDIVISION and not profile.postal_code:
        missing.append(RequirementCode.POSTAL_CODE)
    return tuple(missing)


def doubts_of(profile: Profile) -> tuple[Issue, ...]:
    """Return what of the details does not look like what its country issues."""
    found: list[Issue] = []
    for name, doubt in (("tax_number", doubt_tax_number), ("vat_number", doubt_vat_number)):
        number = getattr(profile, name)
        issue = doubt(profile.country, number) if profile.country and number else None
        if issue:
            found.append(issue.at(_graphql_name(name)))
    return tuple(found)


def _latin(kind: LatinKind, limit: int) -> Callable[[str], str | Issue]:
    return lambda text: read_latin(text, kind, limit=limit)


async def register(
    account: Account,
    details: dict[str, Any],
    agreement_ids: Sequence[UUID | None],
    origin: Origin,
    *,
    dry_run: bool = False,
) -> Registration:
    """Save what was filled in; the rest stays as it was. With `dry_run` only check.

    `details` maps a profile's columns to text (a date for `date_of_birth`) or None to empty them.
    When nothing is due any more the registration is complete, and every team sees it. Raises
    InvalidInput with everything that is wrong, and then nothing is saved.
    """
    async with transaction():
        await hold("address", account.email_key)
        known = await Profile.get_or_none(account=account)
        profile = known or Profile(account=account, origin=ProfileOrigin.SELF)
        values, issues = read_details(profile, details)
        try:
            agreed = await read_agreements(agreement_ids, ("agreementIds",))
        except InvalidInput as wrong:
            issues += wrong.issues
        if issues:
            raise InvalidInput(issues)
        changed = [name for name, value in values.items() if getattr(profile, name) != value]
        for name, value in values.items():
            setattr(profile, name, value)
        due = (await missing_consents([account.id]))[account.id] - {a.kind for a in agreed}
        missing = (
            *missing_details(profile),
            *(RequirementCode(kind.value) for kind in sorted(due)),
        )
        found = Registration(profile, missing, recommended_details(profile))
        if dry_run:
            return found
        await accept(account, [a.id for a in agreed], origin)
        complete = not missing_details(profile)
        values["completed_at"] = (profile.completed_at or now()) if complete else None
        if known is None:
            profile.completed_at = values["completed_at"]
            await profile.save()
        else:
            await profile.set(**values, version=profile.version + 1)
            await reopen_kyc(profile, changed)
        await touch_teams(account.id)
    return found


def read_details(profile: Profile, details: dict[str, Any]) -> tuple[dict[str, Any], list[Issue]]:
    """Check the details given; return the columns to write, and everything that is wrong.

    Blank text empties a column. State, tax and VAT number are judged by the country given here, or
    else by the profile's; a new country drops the old state.
    """
    issues: list[Issue] = []
    values: dict[str, Any] = {}
    given = {name: v.strip() if isinstance(v, str) else v for name, v in details.items()}
    for name, value in given.items():
        if value is None or value == "":
            values[name] = None
        elif reader := _READERS.get(name):
            _keep(reader(value), name, values, issues)
    if "country" not in given or "country" in values:  # by an unknown country nothing is judged
        country = values.get("country", profile.country)
        if country != profile.country:
            values["subdivision"] = None
        for name, read_by_country in _BY_COUNTRY.items():
            if value := given.get(name):
                read = read_by_country(country, value) if country else Issue("COUNTRY_FIRST")
                _keep(read, name, values, issues)
    return values, issues


def _keep(read: object, name: str, values: dict[str, Any], issues: list[Issue]) -> None:
    if isinstance(read, Issue):
        issues.append(read.at(_graphql_name(name)))
    else:
        values[name] = read


def _graphql_name(name: str) -> str:
    first, *others = name.split("_")
    return first + "".join(word.capitalize() for word in others)


def _read_birth(day: date) -> date | Issue:
    today = now().date()
    had_birthday = (today.month, today.day) >= (day.month, day.day)
    age = today.year - day.year - (not had_birthday)
    if YOUNGEST <= age <= OLDEST:
        return day
    return Issue("DATE_OF_BIRTH_IMPLAUSIBLE", value=day.isoformat())


_READERS: dict[str, Callable[[Any], object]] = {
    "first_name": _latin(LatinKind.NAME, 100),
    "last_name": _latin(LatinKind.NAME, 100),
    "native_name": lambda text: read_line(text, 200),
    "date_of_birth": _read_birth,
    "country": read_country,
    "line1": _latin(LatinKind.POSTAL, 200),
    "line2": _latin(LatinKind.POSTAL, 200),
    "city": _latin(LatinKind.POSTAL, 100),
    "postal_code": _latin(LatinKind.POSTAL, 20),
}
_BY_COUNTRY: dict[str, Callable[[str, str], object]] = {
    "subdivision": read_subdivision,
    "tax_number": read_tax_number,
    "vat_number": read_vat_number,
}
