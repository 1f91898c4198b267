"""The settings of vendors: what goes together, and what production refuses."""

import base64
import hmac
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from app.settings import Settings
from models.base import now
from models.vendor import NotGenuine, Vendor

SECRET = "b7R0qk2m3nX9dTzY5wLcV8aHfJ1sGpEu"
PAGE = "https://idcheck.example/start?r={reference}&s={signature}&e={expires}"
GOOD: dict[str, Any] = {"kyc_provider": "idcheck", "kyc_page": PAGE, "kyc_secrets": (SECRET,)}


def objections(production: bool = True, **chosen: Any) -> list[str]:
    return list(Settings(**chosen).vendor_objections(production=production))


def test_staff_do_the_work_unless_a_vendor_is_chosen():
    assert Settings().vendor("kyc") is None
    assert Settings().vendor("payment") is None
    assert objections() == []


def test_a_vendor_is_made_of_its_settings():
    found = Settings(**GOOD).vendor("kyc")

    assert found == Vendor("idcheck", PAGE, (SECRET.encode(),))
    assert SECRET not in repr(found)
    assert objections(**GOOD) == []


def test_a_secret_may_be_spelt_as_standard_webhooks_does_and_come_from_a_file(tmp_path: Path):
    key = bytes(range(32))
    file = tmp_path / "secrets"
    file.write_text(f"whsec_{base64.b64encode(key).decode()}\n{SECRET}\n")

    chosen = {"payment_provider": "payer", "payment_page": PAGE, "payment_secrets_file": file}
    found = Settings(**chosen).vendor("payment")

    assert found
    assert found.secrets == (key, SECRET.encode())
    assert objections(**chosen) == []


@pytest.mark.parametrize(
    ("chosen", "name"),
    [
        ({"kyc_page": None}, "MUSTER_KYC_PAGE"),
        ({"kyc_secrets": ()}, "MUSTER_KYC_SECRETS"),
        ({"kyc_secrets": ("short",)}, "MUSTER_KYC_SECRETS"),
        ({"kyc_secrets": (SECRET, "short")}, "MUSTER_KYC_SECRETS"),
        ({"kyc_secrets": ("whsec_not base64!",)}, "MUSTER_KYC_SECRETS"),
        ({"kyc_secrets_file": Path("/nowhere")}, "MUSTER_KYC_SECRETS_FILE"),
        ({"kyc_provider": "manual"}, "MUSTER_KYC_PROVIDER"),
    ],
)
def test_what_does_not_go_together_is_named(chosen: dict[str, Any], name: str):
    found = objections(production=False, **{**GOOD, **chosen})

    assert found
    assert name in found[0]
    assert SECRET not in str(found)


@pytest.mark.parametrize(
    "page",
    [
        "http://idcheck.example/{reference}{signature}",
        "https://127.0.0.1:9/{reference}{signature}",
        "https://localhost/{reference}{signature}",
    ],
)
def test_production_refuses_a_vendor_of_tests(page: str):
    assert objections(production=False, **{**GOOD, "kyc_page": page}) == []
    assert len(objections(production=True, **{**GOOD, "kyc_page": page})) == 1


@pytest.mark.parametrize(
    "chosen",
    [
        {"kyc_provider": "ID Check"},
        {"kyc_provider": "../x"},
        {"kyc_page": "https://idcheck.example/"},
        {"kyc_page": "https://idcheck.example/{reference}{signature}{0.__class__}"},
        {"kyc_page": "javascript:{reference}{signature}"},
    ],
)
def test_names_and_pages_are_checked(chosen: dict[str, Any]):
    with pytest.raises(ValidationError):
        Settings(**{**GOOD, **chosen})


def test_thousands_of_signatures_cost_no_more_than_one(monkeypatch: pytest.MonkeyPatch):
    found = Settings(**GOOD).vendor("kyc")
    assert found
    counted = []
    digest = hmac.digest
    monkeypatch.setattr(hmac, "digest", lambda *a: counted.append(a) or digest(*a))

    with pytest.raises(NotGenuine):
        found.check("e1", str(int(now().timestamp())), "v1,x " * 5_000, b"{}")

    assert len(counted) == 1
