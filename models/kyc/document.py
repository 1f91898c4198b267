"""Pictures and scans of documents that staff look at, and what counts as one."""

from __future__ import annotations

from collections.abc import Collection
from enum import StrEnum
from uuid import UUID

from tortoise import fields

from models.account import Account
from models.audit import AuditAction, Doer, audit
from models.base import Record
from models.problems import NotFound
from models.profile import KycCheck
from models.transaction import transaction

HEAD = 12  # bytes that tell what a file is
_BEGINNINGS = {
    b"\xff\xd8\xff": "image/jpeg",
    b"\x89PNG\r\n\x1a\n": "image/png",
    b"%PDF-": "application/pdf",
}


def media_type_of(head: bytes) -> str | None:
    """Return what a file is by how its content begins; None for what is no document.

    Its name and the type that a browser claims say nothing.
    """
    return next((kind for mark, kind in _BEGINNINGS.items() if head.startswith(mark)), None)


class KycDocumentKind(StrEnum):
    """What a document is."""

    PASSPORT = "PASSPORT"
    ID_CARD_FRONT = "ID_CARD_FRONT"
    ID_CARD_BACK = "ID_CARD_BACK"
    RESIDENCE_PERMIT = "RESIDENCE_PERMIT"
    SELFIE = "SELFIE"
    PROOF_OF_ADDRESS = "PROOF_OF_ADDRESS"


_K = KycDocumentKind
_PROOFS = ({_K.PASSPORT}, {_K.RESIDENCE_PERMIT}, {_K.ID_CARD_FRONT, _K.ID_CARD_BACK})


def prove_identity(kinds: Collection[KycDocumentKind]) -> bool:
    """Whether documents of these kinds can show who somebody is."""
    return any(proof <= set(kinds) for proof in _PROOFS)


class KycDocument(Record):
    """One file of a check, encrypted behind the file port; only staff open it."""

    prefix = "kyd"

    kyc_check: fields.ForeignKeyRelation[KycCheck] = fields.ForeignKeyField(
        "models.KycCheck", "documents", on_delete=fields.CASCADE
    )
    kyc_check_id: UUID
    kind = fields.CharEnumField(KycDocumentKind, max_length=20, description="What it is")
    media_type = fields.CharField(max_length=40, description="By its content")
    size = fields.IntField(description="Bytes")
    sha256 = fields.CharField(max_length=64)
    file_key = fields.CharField(max_length=200, unique=True, description="In the file port")

    class Meta:
        table = "kyc_document"
        indexes = (("kyc_check_id", "id"),)

    @classmethod
    async def view(cls, id: UUID | None, staff_id: UUID | None) -> KycDocument:
        """Return a document for a member of staff, who is noted as having seen it.

        Whoever has stopped being staff since the link was made gets nothing. Raises NotFound.
        """
        staff = await Account.get_or_none(id=staff_id)
        if staff is None or not staff.may_act_as_staff:
            raise NotFound
        async with transaction():
            found = await cls.get_or_none(id=id)
            if found is None:
                raise NotFound
            await audit(
                AuditAction.KYC_DOCUMENT_VIEWED, found, Doer.staff(staff), kind=found.kind.value
            )
        return found
