"""The registration form: the personal details that payments need, in Latin characters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from models.account import Account
from models.base import now
from models.consent import Origin, accept, missing_consents, read_agreements
from models.joining import touch_teams
from models.onboarding import RequirementCode
from models.problems import InvalidInput, Issue
from models.profile import Profile, ProfileOrigin
from models.text.latin import LatinKind, read_latin
from models.text.lines import read_line
from models.text.regions import NEEDS_SUBDIVISION, read_country, read_subdivision
from models.text.tax_numbers import read_tax_number, read_vat_number
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


def _latin(kind: LatinKind, limit: int) -> Callable[[str], str | Issue]:
    return lambda text: read_latin(text, kind, limit=limit)


_READERS: dict[str, Callable[[str], str | Issue]] = {
    "first_name": _latin(LatinKind.NAME, 100),
    "last_name": _latin(LatinKind.NAME, 100),
    "native_name": lambda text: read_line(text, 200),
    "line1": _latin(LatinKind.POSTAL, 200),
    "line2": _latin(LatinKind.POSTAL, 200),
    "city": _latin(LatinKind.POSTAL, 100),
    "postal_code": _latin(LatinKind.POSTAL, 20),
    "country": read_country,
}


async def register(
    account: Account,
    details: dict[str, Any],
    agreement_ids: Sequence[UUID],
    origin: Origin,
    *,
    dry_run: bool = False,
) -> Registration:
    """Save what was filled in; the rest stays as it was. With `dry_run` only check.

    `details` maps a profile's columns to text (a date for `date_of_birth`) or None to empty them. When
    nothing is due any more the registration is complete, and every team sees it. Raises InvalidInput
    with everything that is wrong, and then nothing is saved.
    """
    async with transaction():
        profile, _ = await Profile.get_or_create(
            account=account, defaults={"origin": ProfileOrigin.SELF}
        )
        profile = await Profile.select_for_update().get(id=profile.id)
        values = read_details(profile, details)
        for name, value in values.items():
            setattr(profile, name, value)
        agreed = await read_agreements(agreement_ids, ("agreementIds",))
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
        if complete and profile.completed_at is None:
            values["completed_at"] = now()
        elif not complete:
            values["completed_at"] = None
        if values:
            await profile.set(**values, version=profile.version + 1)
        await touch_teams(account.id)
    return found


def read_details(profile: Profile, details: dict[str, Any]) -> dict[str, Any]:
    """Check the details given and return the columns to write. Raises InvalidInput with every issue."""
    issues: list[Issue] = []
    values: dict[str, Any] = {}
    for name, given in details.items():
        text = given.strip() if isinstance(given, str) else given
        if text is None or text == "":
            values[name] = None
        elif reader := _READERS.get(name):
            _keep(reader(text), name, values, issues)
        elif name == "date_of_birth":
            _keep(_read_birth(text), name, values, issues)
    country = values.get("country", profile.country)
    if "country" in values or "subdivision" in details:
        values["subdivision"] = None
        given = details.get(
            "subdivision", profile.subdivision if country == profile.country else None
        )
        if country and (given or "subdivision" in details):
            _keep(read_subdivision(country, given), "subdivision", values, issues)
        elif given:
            issues.append(Issue("COUNTRY_FIRST", ("subdivision",)))
    for name, read_number in (("tax_number", read_tax_number), ("vat_number", read_vat_number)):
        if details.get(name):
            _keep(read_number(country, details[name]), name, values, issues)
    if issues:
        raise InvalidInput(issues)
    return values


def _keep(read: Any, name: str, values: dict[str, Any], issues: list[Issue]) -> None:
    if isinstance(read, Issue):
        issues.append(read.at(_graphql_name(name)))
    else:
        values[name] = read


def _graphql_name(name: str) -> str:
    first, *others = name.split("_")
    return first + "".join(word.capitalize() for word in others)


def _read_birth(day: date) -> date | Issue:
    age = (now().date() - day) / timedelta(days=365.2425)
    return (
        day
        if YOUNGEST <= age <= OLDEST
        else Issue("DATE_OF_BIRTH_IMPLAUSIBLE", value=day.isoformat())
    )
