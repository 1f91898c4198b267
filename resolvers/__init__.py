"""What may be asked: the roots of the API, gathered."""

import strawberry

from resolvers.agreements import AgreementMutations
from resolvers.card import CardMutations
from resolvers.catalogue import CatalogueMutations
from resolvers.changes import ChangeSubscriptions
from resolvers.company import CompanyQueries
from resolvers.contractor_export import ContractorExportMutations
from resolvers.contractors import ContractorMutations
from resolvers.dashboard_views import DashboardViewMutations
from resolvers.factors import FactorMutations
from resolvers.following_up import FollowingUpMutations
from resolvers.identity import IdentityMutations
from resolvers.identity_desk import IdentityDeskMutations
from resolvers.imports import ImportMutations, ImportSubscriptions
from resolvers.members import MemberMutations
from resolvers.nodes import NodeQueries
from resolvers.notices import NoticeMutations
from resolvers.own_account import OwnAccountMutations, RecoveryMutations
from resolvers.own_changes import OwnSubscriptions
from resolvers.own_data import OwnDataMutations
from resolvers.phone import PhoneMutations
from resolvers.reference import ReferenceQueries
from resolvers.sign_in import SignInMutations, SignInQueries
from resolvers.staff import StaffMutations, StaffQueries
from resolvers.support import SupportMutations
from resolvers.support_desk import SupportDeskMutations
from resolvers.support_live import SupportSubscriptions
from resolvers.task_changes import TaskChangeMutations
from resolvers.tasks import TaskMutations, TaskQueries
from resolvers.teams import TeamMutations
from resolvers.viewer import ViewerMutations, ViewerQueries


@strawberry.type
class Query(
    ViewerQueries,
    CompanyQueries,
    SignInQueries,
    TaskQueries,
    NodeQueries,
    StaffQueries,
    ReferenceQueries,
):
    """What can be read."""


@strawberry.type
class Mutation(
    SignInMutations,
    RecoveryMutations,
    OwnAccountMutations,
    FactorMutations,
    PhoneMutations,
    AgreementMutations,
    ViewerMutations,
    NoticeMutations,
    FollowingUpMutations,
    TeamMutations,
    ContractorMutations,
    CardMutations,
    DashboardViewMutations,
    ContractorExportMutations,
    MemberMutations,
    TaskMutations,
    TaskChangeMutations,
    CatalogueMutations,
    ImportMutations,
    StaffMutations,
    OwnDataMutations,
    IdentityMutations,
    IdentityDeskMutations,
    SupportMutations,
    SupportDeskMutations,
):
    """What can be done."""


@strawberry.type
class Subscription(
    ChangeSubscriptions, ImportSubscriptions, OwnSubscriptions, SupportSubscriptions
):
    """What can be followed."""
