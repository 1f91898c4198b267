"""The sentences of what concerns support."""

MESSAGES: dict[str, tuple[str, str]] = {
    "TOO_MANY_SUPPORT_THREADS": (
        "{limit} of your threads are not closed yet: write in one of them, or close one.",
        "Незакрытых обращений уже {limit}: напишите в одно из них или закройте какое-нибудь.",
    ),
}
"""English and Russian for each code; gathered by models/messages.py."""
