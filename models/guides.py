"""What each stage is called, and where its guide is: one for contractors, one for companies."""

from __future__ import annotations

from enum import StrEnum

from models.account import Locale
from models.onboarding import StageKey


class Audience(StrEnum):
    """Whom a guide is for."""

    CONTRACTOR = "contractor"
    COMPANY = "company"


TITLES: dict[StageKey, dict[Locale, str]] = {
    StageKey.INVITATION: {Locale.EN: "Invitation", Locale.RU: "Приглашение"},
    StageKey.FIRST_SIGN_IN: {Locale.EN: "First sign-in", Locale.RU: "Первый вход"},
    StageKey.PHONE: {Locale.EN: "Phone number", Locale.RU: "Номер телефона"},
    StageKey.REGISTRATION: {Locale.EN: "Registration form", Locale.RU: "Регистрационная форма"},
    StageKey.KYC: {Locale.EN: "Identity verification", Locale.RU: "Проверка личности"},
    StageKey.PAYMENT_METHOD: {Locale.EN: "Payment method", Locale.RU: "Способ получения оплаты"},
    StageKey.COLLABORATION: {Locale.EN: "First task", Locale.RU: "Первая задача"},
}


def guide_url(stage: StageKey, audience: Audience, locale: Locale) -> str:
    """Return the path at which the guide to a stage is served."""
    return f"/guides/{stage.value}/{audience.value}/{locale.value}"
