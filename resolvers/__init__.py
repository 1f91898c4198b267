"""What may be asked: the roots of the API, gathered."""

import strawberry

from resolvers.changes import ChangeSubscriptions
from resolvers.company import CompanyQueries
from resolvers.contractors import ContractorMutations
from resolvers.imports import ImportMutations
from resolvers.nodes import NodeQueries
from resolvers.sign_in import SignInMutations, SignInQueries
from resolvers.staff import StaffMutations, StaffQueries
from resolvers.tasks import TaskMutations, TaskQueries
from resolvers.viewer import ViewerMutations, ViewerQueries


@strawberry.type(description="What can be read.")
class Query(
    ViewerQueries, CompanyQueries, SignInQueries, TaskQueries, NodeQueries, StaffQueries
): ...


@strawberry.type(description="What can be done.")
class Mutation(
    SignInMutations,
    ViewerMutations,
    ContractorMutations,
    TaskMutations,
    ImportMutations,
    StaffMutations,
): ...


@strawberry.type(description="What can be followed.")
class Subscription(ChangeSubscriptions): ...
