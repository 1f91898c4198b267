"""The domain: what the product remembers and the rules it keeps."""

from models.account import Account
from models.audit import AuditEntry
from models.authenticator import Authenticator, RecoveryCode
from models.change import Change
from models.company import Company, Member
from models.consent import Agreement, Consent
from models.contractor import Contractor, ContractorManager, SearchWord
from models.contractor_export import ContractorExport
from models.dashboard_view import DashboardView
from models.data_export import DataExport
from models.former_address import FormerAddress
from models.idempotency import IdempotencyRecord
from models.imports.imported import Import, ImportRow
from models.invitation import Invitation, LetterBlock
from models.job import Job
from models.kyc.document import KycDocument
from models.member_invitation import MemberInvitation
from models.note import Note
from models.notice import Notice
from models.otp import OtpChallenge
from models.own_upload import OwnUpload
from models.platform_rule import PlatformRule
from models.profile import KycCheck, PaymentMethod, Profile
from models.recovery import Recovery
from models.session import Session
from models.staff import StaffLink
from models.staff_queue import StaffQueue
from models.stage_figures import StageFigures
from models.stage_visit import StageVisit
from models.support.thread import SupportAttachment, SupportMessage, SupportThread
from models.suppression import SuppressedAddress
from models.tag import ContractorTag, Tag
from models.task import Project, Service, Task, TaskEvent
from models.tax_status import TaxStatusRequest
from models.trusted_device import TrustedDevice
from models.upload import Upload
from models.vendor import VendorEvent

__all__ = [
    "Account",
    "Agreement",
    "AuditEntry",
    "Authenticator",
    "Change",
    "Company",
    "Consent",
    "Contractor",
    "ContractorExport",
    "ContractorManager",
    "ContractorTag",
    "DashboardView",
    "DataExport",
    "FormerAddress",
    "IdempotencyRecord",
    "Import",
    "ImportRow",
    "Invitation",
    "Job",
    "KycCheck",
    "KycDocument",
    "LetterBlock",
    "Member",
    "MemberInvitation",
    "Note",
    "Notice",
    "OtpChallenge",
    "OwnUpload",
    "PaymentMethod",
    "PlatformRule",
    "Profile",
    "Project",
    "Recovery",
    "RecoveryCode",
    "SearchWord",
    "Service",
    "Session",
    "StaffLink",
    "StaffQueue",
    "StageFigures",
    "StageVisit",
    "SupportAttachment",
    "SupportMessage",
    "SupportThread",
    "SuppressedAddress",
    "Tag",
    "Task",
    "TaskEvent",
    "TaxStatusRequest",
    "TrustedDevice",
    "Upload",
    "VendorEvent",
]
