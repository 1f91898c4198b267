"""What we write in text messages: short, as each part of one is paid for."""

from emails.words import Locale


def code_text(code: str, product: str, locale: Locale) -> str:
    """Return a text that brings a code: one message's length in either language."""
    if locale == "ru":
        return f"{product}: код {code}. Никому его не сообщайте."
    return f"{product}: your code is {code}. Tell it to nobody."
