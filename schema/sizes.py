"""How long the lists without pages are, for the cost of an operation: the typical, not the most."""

from collections.abc import Mapping

from schema.directives import ListSize

LIST_SIZES: Mapping[str, ListSize] = {
    "CancelTasksPayload.results": ListSize(assumed_size=25),
    "DeleteTasksPayload.results": ListSize(assumed_size=25),
    "Company.dashboardViews": ListSize(assumed_size=10),
    "Company.tags": ListSize(assumed_size=25),
    "Company.members": ListSize(assumed_size=10),
    "CompanyRequired.companies": ListSize(assumed_size=3),
    "CompleteTasksPayload.results": ListSize(assumed_size=25),
    "Contractor.tags": ListSize(assumed_size=3),
    "Contractor.managers": ListSize(assumed_size=2),
    "Contractor.capabilities": ListSize(assumed_size=3),
    "Contractor.stageHistory": ListSize(assumed_size=8),
    "Contractor.stages": ListSize(assumed_size=7),
    **{
        f"ContractorFacets.{name}": ListSize(assumed_size=6)
        for name in (
            "status",
            "currentStage",
            "waitingOn",
            "registration",
            "kycStatus",
            "taxStatus",
            "delivery",
            "paymentStatus",
            "source",
            "country",
            "manager",
            "tag",
        )
    },
    "Import.notes": ListSize(assumed_size=5),
    "Import.problems": ListSize(assumed_size=5),
    "ImportRow.issues": ListSize(assumed_size=3),
    "InvalidInput.issues": ListSize(assumed_size=5),
    "InviteContractorsPayload.results": ListSize(assumed_size=25),
    "MarkTasksPaidPayload.results": ListSize(assumed_size=25),
    "Onboarding.byStage": ListSize(assumed_size=8),
    "Onboarding.byStatus": ListSize(assumed_size=6),
    "PublishTasksPayload.results": ListSize(assumed_size=25),
    "Query.agreements": ListSize(assumed_size=4),
    "Query.nodes": ListSize(slicing_arguments=["ids"]),
    "Query.regions": ListSize(assumed_size=250),
    "Query.services": ListSize(assumed_size=40),
    "Requirements.errors": ListSize(assumed_size=1),
    "StageTimes.stages": ListSize(assumed_size=7),
    "RemoveTrustedDevicesPayload.trustedDevices": ListSize(assumed_size=3),
    "Task.events": ListSize(assumed_size=6),
    "UpdateContractorsPayload.results": ListSize(assumed_size=25),
    "UpdatedContractor.issues": ListSize(assumed_size=1),
    "Viewer.memberships": ListSize(assumed_size=3),
    "Viewer.pendingInvitations": ListSize(assumed_size=3),
    "Viewer.teams": ListSize(assumed_size=3),
    "Viewer.sessions": ListSize(assumed_size=5),
    "Viewer.trustedDevices": ListSize(assumed_size=3),
    "ViewerTask.events": ListSize(assumed_size=6),
    "ViewerTeam.stages": ListSize(assumed_size=7),
    "ViewerTeam.capabilities": ListSize(assumed_size=3),
}
