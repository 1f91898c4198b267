"""The jobs about identity: documents whose time has come early."""

from __future__ import annotations

from app.desk import Desk
from models.job import Job
from models.kyc.document import KycDocument
from models.own_upload import OwnUpload


async def delete_kyc_document(desk: Desk, job: Job) -> None:
    """Delete a document before its time, file first."""
    if document := await KycDocument.get_or_none(id=job.args["document_id"]):
        await desk.files.delete(document.file_key)
        await document.delete()


async def delete_own_upload(desk: Desk, job: Job) -> None:
    """Delete what a person handed in before its time, file first."""
    if upload := await OwnUpload.get_or_none(id=job.args["upload_id"]):
        await desk.files.delete(upload.key)
        await upload.delete()
