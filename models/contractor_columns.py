"""The columns of the dashboard, as views and exports name them."""

from enum import StrEnum


class ContractorColumn(StrEnum):
    """A column of the dashboard; the "Columns" button offers them."""

    NAME = "NAME"
    EMAIL = "EMAIL"
    STATUS = "STATUS"
    CURRENT_STAGE = "CURRENT_STAGE"
    WAITING_ON = "WAITING_ON"
    WAITING_SINCE = "WAITING_SINCE"
    REGISTRATION = "REGISTRATION"
    SIGN_UP_DATE = "SIGN_UP_DATE"
    VERIFICATION = "VERIFICATION"
    TAX_STATUS = "TAX_STATUS"
    DELIVERY = "DELIVERY"
    PAYMENT_METHOD = "PAYMENT_METHOD"
    PHONE = "PHONE"
    COUNTRY = "COUNTRY"
    FEATURE = "FEATURE"
    MANAGERS = "MANAGERS"
    TAGS = "TAGS"
    TASKS = "TASKS"
    SOURCE = "SOURCE"
    EXTERNAL_ID = "EXTERNAL_ID"
    INVITED_AT = "INVITED_AT"
    ACTIVATED_AT = "ACTIVATED_AT"
    UPDATED_AT = "UPDATED_AT"


_C = ContractorColumn
STANDARD = (
    _C.NAME, _C.EMAIL, _C.FEATURE, _C.STATUS, _C.REGISTRATION, _C.SIGN_UP_DATE, _C.VERIFICATION,
    _C.TAX_STATUS, _C.DELIVERY, _C.PAYMENT_METHOD, _C.MANAGERS,
)  # fmt: skip
"""The columns of a view that names none."""
