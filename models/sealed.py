"""Columns that are ciphertext at rest: secrets, tax numbers, tokens waiting to be sent."""

from __future__ import annotations

from typing import Any

from tortoise import fields
from tortoise.models import Model

from models.policy import policy

SEAL = "\x02"
"""Begins every stored text and, as a control character, no text that was ever read."""


class SealedField(fields.TextField):
    """A text encrypted with the platform's keys (the current one encrypts, all decrypt).

    It can be neither searched nor sorted by. Reading what no key opens raises
    `cryptography.fernet.InvalidToken`.
    """

    def to_db_value(self, value: Any, instance: type[Model] | Model) -> Any:
        """Encrypt."""
        text = super().to_db_value(value, instance)
        return None if text is None else SEAL + policy().vault.encrypt(str(text).encode()).decode()

    def to_python_value(self, value: Any) -> Any:
        """Decrypt what comes from the database; a plain value given to a new row stays as it is."""
        if isinstance(value, str) and value.startswith(SEAL):
            return policy().vault.decrypt(value.removeprefix(SEAL).encode()).decode()
        return value
