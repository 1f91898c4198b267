"""The product's numbers as settings: each number of `models.policy.Policy` is one by its name."""

from __future__ import annotations

import re
from dataclasses import fields
from datetime import timedelta
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, create_model
from pydantic_settings import BaseSettings, SettingsConfigDict

from models.policy import Policy

_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days"}
_SPAN = re.compile(r"(\d{1,9}) ?([smhd])")
_MOST = {"invitation_days": 30, "reminder_days": 14, "page_limit": 200, "bulk_items": 500}


def _span(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    if not (match := _SPAN.fullmatch(value.strip())):
        raise ValueError("give a span of time such as 60s, 10m, 12h or 90d")
    return timedelta(**{_UNITS[match[2]]: int(match[1])})


def _kind(name: str, default: object) -> Any:
    if isinstance(default, timedelta):
        within = Field(ge=timedelta(seconds=1), le=timedelta(days=3650))
        return Annotated[timedelta, BeforeValidator(_span), within]
    return Annotated[int, Field(ge=1, le=_MOST.get(name, 1_000_000_000))]


class Numbers(BaseSettings):
    """`MUSTER_OTP_LIFE=10m`, `MUSTER_INVITATION_DAYS=14`: spans with their unit, counts from 1."""

    model_config = SettingsConfigDict(
        env_prefix="MUSTER_",
        frozen=True,
        env_ignore_empty=True,
        hide_input_in_errors=True,
        extra="forbid",
    )


_CHOICES: dict[str, Any] = {
    field.name: (_kind(field.name, field.default), field.default)
    for field in fields(Policy)
    if type(field.default) in (int, timedelta)
}

ProductNumbers: type[Numbers] = create_model("ProductNumbers", __base__=Numbers, **_CHOICES)
