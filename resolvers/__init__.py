"""What may be asked: the roots of the API, gathered."""

import strawberry

from resolvers.changes import ChangeSubscriptions
from resolvers.company import CompanyQueries
from resolvers.contractors import ContractorMutations
from resolvers.factors import FactorMutations
from resolvers.imports import ImportMutations
from resolvers.nodes import NodeQueries
from resolvers.sign_in import SignInMutations, SignInQueries
from resolvers.staff import StaffMutations, StaffQueries
from resolvers.tasks import TaskMutations, TaskQueries
from resolvers.viewer import ViewerMutations, ViewerQueries


@strawberry.type
class Query(ViewerQueries, CompanyQueries, SignInQueries, TaskQueries, NodeQueries, StaffQueries):
    """What can be read."""


@strawberry.type
class Mutation(
    SignInMutations,
    FactorMutations,
    ViewerMutations,
    ContractorMutations,
    TaskMutations,
    ImportMutations,
    StaffMutations,
):
    """What can be done."""


@strawberry.type
class Subscription(ChangeSubscriptions):
    """What can be followed."""
