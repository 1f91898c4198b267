"""What clients see. The enums come first: Strawberry would register them undescribed otherwise."""

import schema.enums  # noqa: F401
