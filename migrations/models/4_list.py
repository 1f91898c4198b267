"""Filters, sorts and counts of the list of contractors."""

from tortoise import BaseDBAsyncClient

from migrations.dialect import pick

RUN_IN_TRANSACTION = True

UP = {
    "postgres": """\
DROP INDEX "ix_search_word";
DROP INDEX IF EXISTS "idx_contractor_company_739adf";
DROP INDEX IF EXISTS "idx_contractor_company_28d264";
ALTER TABLE "contractor" ADD "feature_key" VARCHAR(64);
ALTER TABLE "contractor" ADD "name_key" VARCHAR(64);
ALTER TABLE "contractor" ADD "delivery" VARCHAR(12);
COMMENT ON COLUMN contractor."feature_key" IS 'The feature, folded to sort by';
COMMENT ON COLUMN contractor."name_key" IS 'The name that the company sees, folded to sort by';
COMMENT ON COLUMN contractor."delivery" IS 'Of the latest invitation''s letter';
CREATE INDEX IF NOT EXISTS "idx_contractor_company_f44796" ON "contractor" ("company_id", "activated_at", "id");
CREATE INDEX IF NOT EXISTS "idx_contractor_company_317dc7" ON "contractor" ("company_id", "invited_at", "id");
CREATE INDEX IF NOT EXISTS "idx_contractor_company_6c9e2e" ON "contractor" ("company_id", "joined_at", "id");
CREATE INDEX IF NOT EXISTS "idx_contractor__member__9d6e29" ON "contractor_manager" ("member_id", "contractor_id");
CREATE INDEX "ix_search_word" ON "search_word" ("company_id", "word" COLLATE "C", "contractor_id", "source");
CREATE INDEX "ix_contractor_status" ON "contractor" ("company_id", (CASE "status" WHEN 'INVITED' THEN 0 WHEN 'ONBOARDING' THEN 1 WHEN 'ACTIVE' THEN 2 WHEN 'EXCLUDED' THEN 3 WHEN 'DECLINED' THEN 4 WHEN 'LEFT' THEN 5 END), "id", "status");
CREATE INDEX "ix_contractor_current_stage" ON "contractor" ("company_id", (CASE "current_stage" WHEN 'INVITATION' THEN 0 WHEN 'FIRST_SIGN_IN' THEN 1 WHEN 'PHONE' THEN 2 WHEN 'REGISTRATION' THEN 3 WHEN 'KYC' THEN 4 WHEN 'PAYMENT_METHOD' THEN 5 WHEN 'COLLABORATION' THEN 6 END), "id", "current_stage");
CREATE INDEX "ix_contractor_waiting_on" ON "contractor" ("company_id", (CASE "waiting_on" WHEN 'CONTRACTOR' THEN 0 WHEN 'COMPANY' THEN 1 WHEN 'PLATFORM' THEN 2 WHEN 'PROVIDER' THEN 3 END), "id", "waiting_on");
CREATE INDEX "ix_contractor_registration_state" ON "contractor" ("company_id", (CASE "registration_state" WHEN 'NOT_STARTED' THEN 0 WHEN 'INCOMPLETE' THEN 1 WHEN 'COMPLETE' THEN 2 END), "id", "registration_state");
CREATE INDEX "ix_contractor_kyc_status" ON "contractor" ("company_id", (CASE "kyc_status" WHEN 'NOT_STARTED' THEN 0 WHEN 'IN_PROGRESS' THEN 1 WHEN 'PENDING_REVIEW' THEN 2 WHEN 'APPROVED' THEN 3 WHEN 'REJECTED_RETRY' THEN 4 WHEN 'REJECTED_FINAL' THEN 5 WHEN 'EXPIRED' THEN 6 END), "id", "kyc_status");
CREATE INDEX "ix_contractor_tax_status" ON "contractor" ("company_id", (CASE "tax_status" WHEN 'INDIVIDUAL' THEN 0 WHEN 'INDIVIDUAL_ENTREPRENEUR' THEN 1 WHEN 'SELF_EMPLOYED' THEN 2 END), "id", "tax_status");
CREATE INDEX "ix_contractor_payment_status" ON "contractor" ("company_id", (CASE "payment_status" WHEN 'PENDING' THEN 0 WHEN 'NEEDS_CONFIRMATION' THEN 1 WHEN 'LINKED' THEN 2 WHEN 'BLOCKED' THEN 3 WHEN 'FAILED' THEN 4 END), "id", "payment_status");
CREATE INDEX "ix_contractor_delivery" ON "contractor" ("company_id", (CASE "delivery" WHEN 'QUEUED' THEN 0 WHEN 'SENDING' THEN 1 WHEN 'SENT' THEN 2 WHEN 'DEFERRED' THEN 3 WHEN 'DELIVERED' THEN 4 WHEN 'BOUNCED' THEN 5 WHEN 'COMPLAINED' THEN 6 WHEN 'FAILED' THEN 7 WHEN 'SUPPRESSED' THEN 8 END), "id", "delivery");
CREATE INDEX "ix_contractor_source" ON "contractor" ("company_id", (CASE "source" WHEN 'DASHBOARD' THEN 0 WHEN 'BULK' THEN 1 WHEN 'TASK' THEN 2 WHEN 'TASK_IMPORT' THEN 3 WHEN 'CONTRACTOR_IMPORT' THEN 4 WHEN 'API' THEN 5 END), "id", "source");
CREATE INDEX "ix_contractor_email_key" ON "contractor" ("company_id", "email_key" COLLATE "C", "id");
CREATE INDEX "ix_contractor_name_key" ON "contractor" ("company_id", "name_key" COLLATE "C", "id");
CREATE INDEX "ix_contractor_feature_key" ON "contractor" ("company_id", "feature_key" COLLATE "C", "id");
CREATE INDEX "ix_contractor_external_id" ON "contractor" ("company_id", "external_id" COLLATE "C", "id");
CREATE INDEX "ix_contractor_country" ON "contractor" ("company_id", "country" COLLATE "C", "id");
CREATE STATISTICS "st_contractor_places" (mcv) ON (CASE "status" WHEN 'INVITED' THEN 0 WHEN 'ONBOARDING' THEN 1 WHEN 'ACTIVE' THEN 2 WHEN 'EXCLUDED' THEN 3 WHEN 'DECLINED' THEN 4 WHEN 'LEFT' THEN 5 END), (CASE "current_stage" WHEN 'INVITATION' THEN 0 WHEN 'FIRST_SIGN_IN' THEN 1 WHEN 'PHONE' THEN 2 WHEN 'REGISTRATION' THEN 3 WHEN 'KYC' THEN 4 WHEN 'PAYMENT_METHOD' THEN 5 WHEN 'COLLABORATION' THEN 6 END), (CASE "waiting_on" WHEN 'CONTRACTOR' THEN 0 WHEN 'COMPANY' THEN 1 WHEN 'PLATFORM' THEN 2 WHEN 'PROVIDER' THEN 3 END), (CASE "registration_state" WHEN 'NOT_STARTED' THEN 0 WHEN 'INCOMPLETE' THEN 1 WHEN 'COMPLETE' THEN 2 END), (CASE "kyc_status" WHEN 'NOT_STARTED' THEN 0 WHEN 'IN_PROGRESS' THEN 1 WHEN 'PENDING_REVIEW' THEN 2 WHEN 'APPROVED' THEN 3 WHEN 'REJECTED_RETRY' THEN 4 WHEN 'REJECTED_FINAL' THEN 5 WHEN 'EXPIRED' THEN 6 END), (CASE "tax_status" WHEN 'INDIVIDUAL' THEN 0 WHEN 'INDIVIDUAL_ENTREPRENEUR' THEN 1 WHEN 'SELF_EMPLOYED' THEN 2 END), (CASE "payment_status" WHEN 'PENDING' THEN 0 WHEN 'NEEDS_CONFIRMATION' THEN 1 WHEN 'LINKED' THEN 2 WHEN 'BLOCKED' THEN 3 WHEN 'FAILED' THEN 4 END), (CASE "delivery" WHEN 'QUEUED' THEN 0 WHEN 'SENDING' THEN 1 WHEN 'SENT' THEN 2 WHEN 'DEFERRED' THEN 3 WHEN 'DELIVERED' THEN 4 WHEN 'BOUNCED' THEN 5 WHEN 'COMPLAINED' THEN 6 WHEN 'FAILED' THEN 7 WHEN 'SUPPRESSED' THEN 8 END) FROM "contractor";
""",
    "sqlite": """\
DROP INDEX "ix_search_word";
DROP INDEX IF EXISTS "idx_contractor_company_739adf";
DROP INDEX IF EXISTS "idx_contractor_company_28d264";
ALTER TABLE "contractor" ADD "feature_key" VARCHAR(64) /* The feature, folded to sort by */;
ALTER TABLE "contractor" ADD "name_key" VARCHAR(64) /* The name that the company sees, folded to sort by */;
ALTER TABLE "contractor" ADD "delivery" VARCHAR(12) /* Of the latest invitation's letter */;
CREATE INDEX "idx_contractor_company_f44796" ON "contractor" ("company_id", "activated_at", "id");
CREATE INDEX "idx_contractor_company_317dc7" ON "contractor" ("company_id", "invited_at", "id");
CREATE INDEX "idx_contractor_company_6c9e2e" ON "contractor" ("company_id", "joined_at", "id");
CREATE INDEX "idx_contractor__member__9d6e29" ON "contractor_manager" ("member_id", "contractor_id");
CREATE INDEX "ix_search_word" ON "search_word" ("company_id", "word", "contractor_id", "source");
CREATE INDEX "ix_contractor_status" ON "contractor" ("company_id", (CASE "status" WHEN 'INVITED' THEN 0 WHEN 'ONBOARDING' THEN 1 WHEN 'ACTIVE' THEN 2 WHEN 'EXCLUDED' THEN 3 WHEN 'DECLINED' THEN 4 WHEN 'LEFT' THEN 5 END), "id", "status");
CREATE INDEX "ix_contractor_current_stage" ON "contractor" ("company_id", (CASE "current_stage" WHEN 'INVITATION' THEN 0 WHEN 'FIRST_SIGN_IN' THEN 1 WHEN 'PHONE' THEN 2 WHEN 'REGISTRATION' THEN 3 WHEN 'KYC' THEN 4 WHEN 'PAYMENT_METHOD' THEN 5 WHEN 'COLLABORATION' THEN 6 END), "id", "current_stage");
CREATE INDEX "ix_contractor_waiting_on" ON "contractor" ("company_id", (CASE "waiting_on" WHEN 'CONTRACTOR' THEN 0 WHEN 'COMPANY' THEN 1 WHEN 'PLATFORM' THEN 2 WHEN 'PROVIDER' THEN 3 END), "id", "waiting_on");
CREATE INDEX "ix_contractor_registration_state" ON "contractor" ("company_id", (CASE "registration_state" WHEN 'NOT_STARTED' THEN 0 WHEN 'INCOMPLETE' THEN 1 WHEN 'COMPLETE' THEN 2 END), "id", "registration_state");
CREATE INDEX "ix_contractor_kyc_status" ON "contractor" ("company_id", (CASE "kyc_status" WHEN 'NOT_STARTED' THEN 0 WHEN 'IN_PROGRESS' THEN 1 WHEN 'PENDING_REVIEW' THEN 2 WHEN 'APPROVED' THEN 3 WHEN 'REJECTED_RETRY' THEN 4 WHEN 'REJECTED_FINAL' THEN 5 WHEN 'EXPIRED' THEN 6 END), "id", "kyc_status");
CREATE INDEX "ix_contractor_tax_status" ON "contractor" ("company_id", (CASE "tax_status" WHEN 'INDIVIDUAL' THEN 0 WHEN 'INDIVIDUAL_ENTREPRENEUR' THEN 1 WHEN 'SELF_EMPLOYED' THEN 2 END), "id", "tax_status");
CREATE INDEX "ix_contractor_payment_status" ON "contractor" ("company_id", (CASE "payment_status" WHEN 'PENDING' THEN 0 WHEN 'NEEDS_CONFIRMATION' THEN 1 WHEN 'LINKED' THEN 2 WHEN 'BLOCKED' THEN 3 WHEN 'FAILED' THEN 4 END), "id", "payment_status");
CREATE INDEX "ix_contractor_delivery" ON "contractor" ("company_id", (CASE "delivery" WHEN 'QUEUED' THEN 0 WHEN 'SENDING' THEN 1 WHEN 'SENT' THEN 2 WHEN 'DEFERRED' THEN 3 WHEN 'DELIVERED' THEN 4 WHEN 'BOUNCED' THEN 5 WHEN 'COMPLAINED' THEN 6 WHEN 'FAILED' THEN 7 WHEN 'SUPPRESSED' THEN 8 END), "id", "delivery");
CREATE INDEX "ix_contractor_source" ON "contractor" ("company_id", (CASE "source" WHEN 'DASHBOARD' THEN 0 WHEN 'BULK' THEN 1 WHEN 'TASK' THEN 2 WHEN 'TASK_IMPORT' THEN 3 WHEN 'CONTRACTOR_IMPORT' THEN 4 WHEN 'API' THEN 5 END), "id", "source");
CREATE INDEX "ix_contractor_email_key" ON "contractor" ("company_id", "email_key", "id");
CREATE INDEX "ix_contractor_name_key" ON "contractor" ("company_id", "name_key", "id");
CREATE INDEX "ix_contractor_feature_key" ON "contractor" ("company_id", "feature_key", "id");
CREATE INDEX "ix_contractor_external_id" ON "contractor" ("company_id", "external_id", "id");
CREATE INDEX "ix_contractor_country" ON "contractor" ("company_id", "country", "id");
""",
}

DOWN = {
    "postgres": """\
DROP INDEX "ix_search_word";
DROP INDEX "ix_contractor_status";
DROP INDEX "ix_contractor_current_stage";
DROP INDEX "ix_contractor_waiting_on";
DROP INDEX "ix_contractor_registration_state";
DROP INDEX "ix_contractor_kyc_status";
DROP INDEX "ix_contractor_tax_status";
DROP INDEX "ix_contractor_payment_status";
DROP INDEX "ix_contractor_delivery";
DROP INDEX "ix_contractor_source";
DROP INDEX "ix_contractor_email_key";
DROP INDEX "ix_contractor_name_key";
DROP INDEX "ix_contractor_feature_key";
DROP INDEX "ix_contractor_external_id";
DROP INDEX "ix_contractor_country";
DROP STATISTICS "st_contractor_places";
DROP INDEX IF EXISTS "idx_contractor__member__9d6e29";
DROP INDEX IF EXISTS "idx_contractor_company_6c9e2e";
DROP INDEX IF EXISTS "idx_contractor_company_317dc7";
DROP INDEX IF EXISTS "idx_contractor_company_f44796";
ALTER TABLE "contractor" DROP COLUMN "feature_key";
ALTER TABLE "contractor" DROP COLUMN "name_key";
ALTER TABLE "contractor" DROP COLUMN "delivery";
CREATE INDEX IF NOT EXISTS "idx_contractor_company_28d264" ON "contractor" ("company_id", "current_stage", "id");
CREATE INDEX IF NOT EXISTS "idx_contractor_company_739adf" ON "contractor" ("company_id", "status", "id");
CREATE INDEX "ix_search_word" ON "search_word" ("company_id", "word" COLLATE "C", "contractor_id");
""",
    "sqlite": """\
DROP INDEX "ix_search_word";
DROP INDEX "ix_contractor_status";
DROP INDEX "ix_contractor_current_stage";
DROP INDEX "ix_contractor_waiting_on";
DROP INDEX "ix_contractor_registration_state";
DROP INDEX "ix_contractor_kyc_status";
DROP INDEX "ix_contractor_tax_status";
DROP INDEX "ix_contractor_payment_status";
DROP INDEX "ix_contractor_delivery";
DROP INDEX "ix_contractor_source";
DROP INDEX "ix_contractor_email_key";
DROP INDEX "ix_contractor_name_key";
DROP INDEX "ix_contractor_feature_key";
DROP INDEX "ix_contractor_external_id";
DROP INDEX "ix_contractor_country";
DROP INDEX IF EXISTS "idx_contractor__member__9d6e29";
DROP INDEX IF EXISTS "idx_contractor_company_6c9e2e";
DROP INDEX IF EXISTS "idx_contractor_company_317dc7";
DROP INDEX IF EXISTS "idx_contractor_company_f44796";
ALTER TABLE "contractor" DROP COLUMN "feature_key";
ALTER TABLE "contractor" DROP COLUMN "name_key";
ALTER TABLE "contractor" DROP COLUMN "delivery";
CREATE INDEX "idx_contractor_company_28d264" ON "contractor" ("company_id", "current_stage", "id");
CREATE INDEX "idx_contractor_company_739adf" ON "contractor" ("company_id", "status", "id");
CREATE INDEX "ix_search_word" ON "search_word" ("company_id", "word", "contractor_id");
""",
}


async def upgrade(db: BaseDBAsyncClient) -> str:
    return pick(db, UP)


async def downgrade(db: BaseDBAsyncClient) -> str:
    return pick(db, DOWN)


RULES = {
    "uq_invitation_pending": {
        "postgres": (
            'CREATE UNIQUE INDEX "uq_invitation_pending" ON "invitation" ("contractor_id") WHERE "status" = \'PENDING\';',
            'DROP INDEX "uq_invitation_pending";',
        ),
        "sqlite": (
            'CREATE UNIQUE INDEX "uq_invitation_pending" ON "invitation" ("contractor_id") WHERE "status" = \'PENDING\';',
            'DROP INDEX "uq_invitation_pending";',
        ),
    },
    "uq_member_invitation_awaited": {
        "postgres": (
            'CREATE UNIQUE INDEX "uq_member_invitation_awaited" ON "member_invitation" ("company_id", "email_key") WHERE "status" IN (\'PENDING\', \'EXPIRED\');',
            'DROP INDEX "uq_member_invitation_awaited";',
        ),
        "sqlite": (
            'CREATE UNIQUE INDEX "uq_member_invitation_awaited" ON "member_invitation" ("company_id", "email_key") WHERE "status" IN (\'PENDING\', \'EXPIRED\');',
            'DROP INDEX "uq_member_invitation_awaited";',
        ),
    },
    "uq_kyc_check_open": {
        "postgres": (
            'CREATE UNIQUE INDEX "uq_kyc_check_open" ON "kyc_check" ("profile_id") WHERE "status" IN (\'NOT_STARTED\', \'IN_PROGRESS\', \'PENDING_REVIEW\');',
            'DROP INDEX "uq_kyc_check_open";',
        ),
        "sqlite": (
            'CREATE UNIQUE INDEX "uq_kyc_check_open" ON "kyc_check" ("profile_id") WHERE "status" IN (\'NOT_STARTED\', \'IN_PROGRESS\', \'PENDING_REVIEW\');',
            'DROP INDEX "uq_kyc_check_open";',
        ),
    },
    "uq_tax_status_request_open": {
        "postgres": (
            'CREATE UNIQUE INDEX "uq_tax_status_request_open" ON "tax_status_request" ("profile_id") WHERE "state" = \'OPEN\';',
            'DROP INDEX "uq_tax_status_request_open";',
        ),
        "sqlite": (
            'CREATE UNIQUE INDEX "uq_tax_status_request_open" ON "tax_status_request" ("profile_id") WHERE "state" = \'OPEN\';',
            'DROP INDEX "uq_tax_status_request_open";',
        ),
    },
    "ix_search_word": {
        "postgres": (
            'CREATE INDEX "ix_search_word" ON "search_word" ("company_id", "word" COLLATE "C", "contractor_id", "source");',
            'DROP INDEX "ix_search_word";',
        ),
        "sqlite": (
            'CREATE INDEX "ix_search_word" ON "search_word" ("company_id", "word", "contractor_id", "source");',
            'DROP INDEX "ix_search_word";',
        ),
    },
    "ix_contractor_status": {
        "postgres": (
            "CREATE INDEX \"ix_contractor_status\" ON \"contractor\" (\"company_id\", (CASE \"status\" WHEN 'INVITED' THEN 0 WHEN 'ONBOARDING' THEN 1 WHEN 'ACTIVE' THEN 2 WHEN 'EXCLUDED' THEN 3 WHEN 'DECLINED' THEN 4 WHEN 'LEFT' THEN 5 END), \"id\", \"status\");",
            'DROP INDEX "ix_contractor_status";',
        ),
        "sqlite": (
            "CREATE INDEX \"ix_contractor_status\" ON \"contractor\" (\"company_id\", (CASE \"status\" WHEN 'INVITED' THEN 0 WHEN 'ONBOARDING' THEN 1 WHEN 'ACTIVE' THEN 2 WHEN 'EXCLUDED' THEN 3 WHEN 'DECLINED' THEN 4 WHEN 'LEFT' THEN 5 END), \"id\", \"status\");",
            'DROP INDEX "ix_contractor_status";',
        ),
    },
    "ix_contractor_current_stage": {
        "postgres": (
            "CREATE INDEX \"ix_contractor_current_stage\" ON \"contractor\" (\"company_id\", (CASE \"current_stage\" WHEN 'INVITATION' THEN 0 WHEN 'FIRST_SIGN_IN' THEN 1 WHEN 'PHONE' THEN 2 WHEN 'REGISTRATION' THEN 3 WHEN 'KYC' THEN 4 WHEN 'PAYMENT_METHOD' THEN 5 WHEN 'COLLABORATION' THEN 6 END), \"id\", \"current_stage\");",
            'DROP INDEX "ix_contractor_current_stage";',
        ),
        "sqlite": (
            "CREATE INDEX \"ix_contractor_current_stage\" ON \"contractor\" (\"company_id\", (CASE \"current_stage\" WHEN 'INVITATION' THEN 0 WHEN 'FIRST_SIGN_IN' THEN 1 WHEN 'PHONE' THEN 2 WHEN 'REGISTRATION' THEN 3 WHEN 'KYC' THEN 4 WHEN 'PAYMENT_METHOD' THEN 5 WHEN 'COLLABORATION' THEN 6 END), \"id\", \"current_stage\");",
            'DROP INDEX "ix_contractor_current_stage";',
        ),
    },
    "ix_contractor_waiting_on": {
        "postgres": (
            'CREATE INDEX "ix_contractor_waiting_on" ON "contractor" ("company_id", (CASE "waiting_on" WHEN \'CONTRACTOR\' THEN 0 WHEN \'COMPANY\' THEN 1 WHEN \'PLATFORM\' THEN 2 WHEN \'PROVIDER\' THEN 3 END), "id", "waiting_on");',
            'DROP INDEX "ix_contractor_waiting_on";',
        ),
        "sqlite": (
            'CREATE INDEX "ix_contractor_waiting_on" ON "contractor" ("company_id", (CASE "waiting_on" WHEN \'CONTRACTOR\' THEN 0 WHEN \'COMPANY\' THEN 1 WHEN \'PLATFORM\' THEN 2 WHEN \'PROVIDER\' THEN 3 END), "id", "waiting_on");',
            'DROP INDEX "ix_contractor_waiting_on";',
        ),
    },
    "ix_contractor_registration_state": {
        "postgres": (
            'CREATE INDEX "ix_contractor_registration_state" ON "contractor" ("company_id", (CASE "registration_state" WHEN \'NOT_STARTED\' THEN 0 WHEN \'INCOMPLETE\' THEN 1 WHEN \'COMPLETE\' THEN 2 END), "id", "registration_state");',
            'DROP INDEX "ix_contractor_registration_state";',
        ),
        "sqlite": (
            'CREATE INDEX "ix_contractor_registration_state" ON "contractor" ("company_id", (CASE "registration_state" WHEN \'NOT_STARTED\' THEN 0 WHEN \'INCOMPLETE\' THEN 1 WHEN \'COMPLETE\' THEN 2 END), "id", "registration_state");',
            'DROP INDEX "ix_contractor_registration_state";',
        ),
    },
    "ix_contractor_kyc_status": {
        "postgres": (
            "CREATE INDEX \"ix_contractor_kyc_status\" ON \"contractor\" (\"company_id\", (CASE \"kyc_status\" WHEN 'NOT_STARTED' THEN 0 WHEN 'IN_PROGRESS' THEN 1 WHEN 'PENDING_REVIEW' THEN 2 WHEN 'APPROVED' THEN 3 WHEN 'REJECTED_RETRY' THEN 4 WHEN 'REJECTED_FINAL' THEN 5 WHEN 'EXPIRED' THEN 6 END), \"id\", \"kyc_status\");",
            'DROP INDEX "ix_contractor_kyc_status";',
        ),
        "sqlite": (
            "CREATE INDEX \"ix_contractor_kyc_status\" ON \"contractor\" (\"company_id\", (CASE \"kyc_status\" WHEN 'NOT_STARTED' THEN 0 WHEN 'IN_PROGRESS' THEN 1 WHEN 'PENDING_REVIEW' THEN 2 WHEN 'APPROVED' THEN 3 WHEN 'REJECTED_RETRY' THEN 4 WHEN 'REJECTED_FINAL' THEN 5 WHEN 'EXPIRED' THEN 6 END), \"id\", \"kyc_status\");",
            'DROP INDEX "ix_contractor_kyc_status";',
        ),
    },
    "ix_contractor_tax_status": {
        "postgres": (
            'CREATE INDEX "ix_contractor_tax_status" ON "contractor" ("company_id", (CASE "tax_status" WHEN \'INDIVIDUAL\' THEN 0 WHEN \'INDIVIDUAL_ENTREPRENEUR\' THEN 1 WHEN \'SELF_EMPLOYED\' THEN 2 END), "id", "tax_status");',
            'DROP INDEX "ix_contractor_tax_status";',
        ),
        "sqlite": (
            'CREATE INDEX "ix_contractor_tax_status" ON "contractor" ("company_id", (CASE "tax_status" WHEN \'INDIVIDUAL\' THEN 0 WHEN \'INDIVIDUAL_ENTREPRENEUR\' THEN 1 WHEN \'SELF_EMPLOYED\' THEN 2 END), "id", "tax_status");',
            'DROP INDEX "ix_contractor_tax_status";',
        ),
    },
    "ix_contractor_payment_status": {
        "postgres": (
            'CREATE INDEX "ix_contractor_payment_status" ON "contractor" ("company_id", (CASE "payment_status" WHEN \'PENDING\' THEN 0 WHEN \'NEEDS_CONFIRMATION\' THEN 1 WHEN \'LINKED\' THEN 2 WHEN \'BLOCKED\' THEN 3 WHEN \'FAILED\' THEN 4 END), "id", "payment_status");',
            'DROP INDEX "ix_contractor_payment_status";',
        ),
        "sqlite": (
            'CREATE INDEX "ix_contractor_payment_status" ON "contractor" ("company_id", (CASE "payment_status" WHEN \'PENDING\' THEN 0 WHEN \'NEEDS_CONFIRMATION\' THEN 1 WHEN \'LINKED\' THEN 2 WHEN \'BLOCKED\' THEN 3 WHEN \'FAILED\' THEN 4 END), "id", "payment_status");',
            'DROP INDEX "ix_contractor_payment_status";',
        ),
    },
    "ix_contractor_delivery": {
        "postgres": (
            "CREATE INDEX \"ix_contractor_delivery\" ON \"contractor\" (\"company_id\", (CASE \"delivery\" WHEN 'QUEUED' THEN 0 WHEN 'SENDING' THEN 1 WHEN 'SENT' THEN 2 WHEN 'DEFERRED' THEN 3 WHEN 'DELIVERED' THEN 4 WHEN 'BOUNCED' THEN 5 WHEN 'COMPLAINED' THEN 6 WHEN 'FAILED' THEN 7 WHEN 'SUPPRESSED' THEN 8 END), \"id\", \"delivery\");",
            'DROP INDEX "ix_contractor_delivery";',
        ),
        "sqlite": (
            "CREATE INDEX \"ix_contractor_delivery\" ON \"contractor\" (\"company_id\", (CASE \"delivery\" WHEN 'QUEUED' THEN 0 WHEN 'SENDING' THEN 1 WHEN 'SENT' THEN 2 WHEN 'DEFERRED' THEN 3 WHEN 'DELIVERED' THEN 4 WHEN 'BOUNCED' THEN 5 WHEN 'COMPLAINED' THEN 6 WHEN 'FAILED' THEN 7 WHEN 'SUPPRESSED' THEN 8 END), \"id\", \"delivery\");",
            'DROP INDEX "ix_contractor_delivery";',
        ),
    },
    "ix_contractor_source": {
        "postgres": (
            "CREATE INDEX \"ix_contractor_source\" ON \"contractor\" (\"company_id\", (CASE \"source\" WHEN 'DASHBOARD' THEN 0 WHEN 'BULK' THEN 1 WHEN 'TASK' THEN 2 WHEN 'TASK_IMPORT' THEN 3 WHEN 'CONTRACTOR_IMPORT' THEN 4 WHEN 'API' THEN 5 END), \"id\", \"source\");",
            'DROP INDEX "ix_contractor_source";',
        ),
        "sqlite": (
            "CREATE INDEX \"ix_contractor_source\" ON \"contractor\" (\"company_id\", (CASE \"source\" WHEN 'DASHBOARD' THEN 0 WHEN 'BULK' THEN 1 WHEN 'TASK' THEN 2 WHEN 'TASK_IMPORT' THEN 3 WHEN 'CONTRACTOR_IMPORT' THEN 4 WHEN 'API' THEN 5 END), \"id\", \"source\");",
            'DROP INDEX "ix_contractor_source";',
        ),
    },
    "ix_contractor_email_key": {
        "postgres": (
            'CREATE INDEX "ix_contractor_email_key" ON "contractor" ("company_id", "email_key" COLLATE "C", "id");',
            'DROP INDEX "ix_contractor_email_key";',
        ),
        "sqlite": (
            'CREATE INDEX "ix_contractor_email_key" ON "contractor" ("company_id", "email_key", "id");',
            'DROP INDEX "ix_contractor_email_key";',
        ),
    },
    "ix_contractor_name_key": {
        "postgres": (
            'CREATE INDEX "ix_contractor_name_key" ON "contractor" ("company_id", "name_key" COLLATE "C", "id");',
            'DROP INDEX "ix_contractor_name_key";',
        ),
        "sqlite": (
            'CREATE INDEX "ix_contractor_name_key" ON "contractor" ("company_id", "name_key", "id");',
            'DROP INDEX "ix_contractor_name_key";',
        ),
    },
    "ix_contractor_feature_key": {
        "postgres": (
            'CREATE INDEX "ix_contractor_feature_key" ON "contractor" ("company_id", "feature_key" COLLATE "C", "id");',
            'DROP INDEX "ix_contractor_feature_key";',
        ),
        "sqlite": (
            'CREATE INDEX "ix_contractor_feature_key" ON "contractor" ("company_id", "feature_key", "id");',
            'DROP INDEX "ix_contractor_feature_key";',
        ),
    },
    "ix_contractor_external_id": {
        "postgres": (
            'CREATE INDEX "ix_contractor_external_id" ON "contractor" ("company_id", "external_id" COLLATE "C", "id");',
            'DROP INDEX "ix_contractor_external_id";',
        ),
        "sqlite": (
            'CREATE INDEX "ix_contractor_external_id" ON "contractor" ("company_id", "external_id", "id");',
            'DROP INDEX "ix_contractor_external_id";',
        ),
    },
    "ix_contractor_country": {
        "postgres": (
            'CREATE INDEX "ix_contractor_country" ON "contractor" ("company_id", "country" COLLATE "C", "id");',
            'DROP INDEX "ix_contractor_country";',
        ),
        "sqlite": (
            'CREATE INDEX "ix_contractor_country" ON "contractor" ("company_id", "country", "id");',
            'DROP INDEX "ix_contractor_country";',
        ),
    },
    "st_contractor_places": {
        "postgres": (
            "CREATE STATISTICS \"st_contractor_places\" (mcv) ON (CASE \"status\" WHEN 'INVITED' THEN 0 WHEN 'ONBOARDING' THEN 1 WHEN 'ACTIVE' THEN 2 WHEN 'EXCLUDED' THEN 3 WHEN 'DECLINED' THEN 4 WHEN 'LEFT' THEN 5 END), (CASE \"current_stage\" WHEN 'INVITATION' THEN 0 WHEN 'FIRST_SIGN_IN' THEN 1 WHEN 'PHONE' THEN 2 WHEN 'REGISTRATION' THEN 3 WHEN 'KYC' THEN 4 WHEN 'PAYMENT_METHOD' THEN 5 WHEN 'COLLABORATION' THEN 6 END), (CASE \"waiting_on\" WHEN 'CONTRACTOR' THEN 0 WHEN 'COMPANY' THEN 1 WHEN 'PLATFORM' THEN 2 WHEN 'PROVIDER' THEN 3 END), (CASE \"registration_state\" WHEN 'NOT_STARTED' THEN 0 WHEN 'INCOMPLETE' THEN 1 WHEN 'COMPLETE' THEN 2 END), (CASE \"kyc_status\" WHEN 'NOT_STARTED' THEN 0 WHEN 'IN_PROGRESS' THEN 1 WHEN 'PENDING_REVIEW' THEN 2 WHEN 'APPROVED' THEN 3 WHEN 'REJECTED_RETRY' THEN 4 WHEN 'REJECTED_FINAL' THEN 5 WHEN 'EXPIRED' THEN 6 END), (CASE \"tax_status\" WHEN 'INDIVIDUAL' THEN 0 WHEN 'INDIVIDUAL_ENTREPRENEUR' THEN 1 WHEN 'SELF_EMPLOYED' THEN 2 END), (CASE \"payment_status\" WHEN 'PENDING' THEN 0 WHEN 'NEEDS_CONFIRMATION' THEN 1 WHEN 'LINKED' THEN 2 WHEN 'BLOCKED' THEN 3 WHEN 'FAILED' THEN 4 END), (CASE \"delivery\" WHEN 'QUEUED' THEN 0 WHEN 'SENDING' THEN 1 WHEN 'SENT' THEN 2 WHEN 'DEFERRED' THEN 3 WHEN 'DELIVERED' THEN 4 WHEN 'BOUNCED' THEN 5 WHEN 'COMPLAINED' THEN 6 WHEN 'FAILED' THEN 7 WHEN 'SUPPRESSED' THEN 8 END) FROM \"contractor\";",
            'DROP STATISTICS "st_contractor_places";',
        ),
        "sqlite": ("", ""),
    },
    "uq_contractor_external_id": {
        "postgres": (
            'CREATE UNIQUE INDEX "uq_contractor_external_id" ON "contractor" ("company_id", "external_id") WHERE "external_id" IS NOT NULL;',
            'DROP INDEX "uq_contractor_external_id";',
        ),
        "sqlite": (
            'CREATE UNIQUE INDEX "uq_contractor_external_id" ON "contractor" ("company_id", "external_id") WHERE "external_id" IS NOT NULL;',
            'DROP INDEX "uq_contractor_external_id";',
        ),
    },
    "ck_task_amount": {
        "postgres": (
            'ALTER TABLE "task" ADD CONSTRAINT "ck_task_amount" CHECK (amount_minor > 0);',
            'ALTER TABLE "task" DROP CONSTRAINT "ck_task_amount";',
        ),
        "sqlite": (
            'CREATE TRIGGER "ck_task_amount_insert" BEFORE INSERT ON "task" WHEN NOT (NEW.amount_minor > 0) BEGIN SELECT RAISE(ABORT, \'CHECK constraint failed: ck_task_amount\'); END;\nCREATE TRIGGER "ck_task_amount_update" BEFORE UPDATE ON "task" WHEN NOT (NEW.amount_minor > 0) BEGIN SELECT RAISE(ABORT, \'CHECK constraint failed: ck_task_amount\'); END;',
            'DROP TRIGGER "ck_task_amount_insert";\nDROP TRIGGER "ck_task_amount_update";',
        ),
    },
    "tr_audit_entry": {
        "postgres": (
            'CREATE FUNCTION "tr_audit_entry"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION \'tr_audit_entry: rows of audit_entry are never changed\' USING ERRCODE = \'integrity_constraint_violation\'; END $$;\nCREATE TRIGGER "tr_audit_entry" BEFORE UPDATE ON "audit_entry" FOR EACH ROW EXECUTE FUNCTION "tr_audit_entry"();',
            'DROP TRIGGER "tr_audit_entry" ON "audit_entry";\nDROP FUNCTION "tr_audit_entry"();',
        ),
        "sqlite": (
            'CREATE TRIGGER "tr_audit_entry" BEFORE UPDATE ON "audit_entry" BEGIN SELECT RAISE(ABORT, \'tr_audit_entry: rows of audit_entry are never changed\'); END;',
            'DROP TRIGGER "tr_audit_entry";',
        ),
    },
}

MODELS_STATE = (
    "eJztfetz2ziy77+C0peZqVJ84meyya1bZTvOjHYcO8d2JnvPZouBSMjCmCK0BGVFu2f/94sG30+RFCVBMr5MxiQapL"
    "pBoJ+//ndvwixi84Nz02Qzx+u9Q//uOXhCxP9kb/VRD0+n8Q244OGhLcfixKAh91xswlwjbHMiLlmEmy6depQ5MPgc"
    "2eyROgdo4CHyg3KPI+bYC/EfkyAq/sKW5RLOEeVo6rJn4hzAxBYzxczUeVxhjplD/zkjhsceiTcmrpjp7/8Ql6ljkR"
    "+Eh39On4wRJbaVYge1YAJ53fAWU3nty5fBh49yJLzf0DCZPZs48ejpwhszJxo+m1HrAGjg3iNxiIs9YiUY5cxsO2Bp"
    "eMl/Y3HBc2ckelUrvmCREZ7ZwO7e/xnNHBO4jALZDTEnBw6ZG9T6v8ErJoYbxs3tg3F/9WAYvZyU4FUyTA8umcwBCV"
    "PHA4b9+z/+vDFj5NUePODyt/O7n4/PfpGsYNx7dOVNybbefyQh9rBPKpkfc9t0CfDGwF6e6x/EHY9OSDHn05QZCVgB"
    "6UH4P20kEV6IRREv9GWyYPNtCOJh8Onq/uH802eYfsL5P23Jx/OHK7hzJK8uMld/9uXGxLfsf+PRJOjr4OE3BH+i/7"
    "m9ucpKNxr38D89eCc885ghfrghPskEr8LL4SUxNBb/bGq1FH+aUot/J8VPJpjaeclfjrFbLPWIICNwwaB1iTgUTH1R"
    "9s45ghezsqdZsUB7E/zDsInz6I3Fn0enJxUS/uP8Tm62YlRGbDfBrSP/3n/yfDaeyKIxr0Oibvi9/Gxrwe1L7DCHmt"
    "hGI+ZOlOH5FHM+Z65ljDEfN+F7jrAV7wPOrnmp1961Mgx//boOw1+/Lmc43Cta5M/EpWLSNkdK4QTbOlnWKIt9OkGm"
    "Qjik0dcVEij8VfWuDg7PTlrtZPW+q4rPKreNAb9W+aoKJ+jgq1Jsg9unj8pm4jQt+aqunNlECnogfj4WVnhO4DG10k"
    "raNXYeZ/iRIDZCNvE84vJWX1ydD678e8t+brD4/9VwS0vSbI7lvS8Pl+uycdIsPquzqZ2Vb2pnuU2NckMs3tEoz+UL"
    "xmyCnRJnT4Isw+ihoFsXp6Mrm922Lm5vr1M71sXgIcPiL58uru5+PpScF4OoJy8Pbh4y/BZc82a87YYSU29wdZ9fPg"
    "z+uGq4wHtfx9LfiKiHJniBhgTNeDs78LDOoj8sX/SHef0Y3KfiBYzAiWtMmU3NEpNwuVQqplNZtbq8vfk4uPv0Dv3J"
    "qMORw5BH8ATNHMyfiPVeTvkOYWHBjwma2tgDoxJZjLQ6HbqXoo25Z3D66Ahdijot9LHCCbQ+prI+5jFvKiTojKg7aa"
    "WDF06wMzLv3VOI9szHxEEmE/fEfycEjVw2QdhBgnXijkdN7DEXQezqxS2QQH81WJFK89d7seUVbwVpsuyCoKaH/hfZ"
    "YptXZyl8HVNzjG7l39i+9n+Av1eL/2GO3KnRnIpfMvNWXgjAutQaCHfmnz+d/y27aV9e315khQsTXGR2cGtGDJ/zLb"
    "7kHPHufMVf4fuVkhIfLhVqUWB2iWvYQ1x80t5YyAkiueJXipv4ue6hu+vfMgSjR0+JAClcGGLzaY5dy0jdiddRat8r"
    "UK4vAvqPv98RoceAFPLrJQz+J+dSx0hvetrHV4Nlnfrw4C4BgpVYdenPssdMkmkdKy+py2giZbagbjklcxrIjylzV1"
    "1SYsvHV3KifV1VEzIZivN5TKcrsuqTnGhf2WSOsQ22I1mRS7fe9DKcak+/PjZ3jNnUZthalVdz54ucZ18XlUtMBuGX"
    "VRfVnT/PYk8XVMCmhSFNzG5YdSn+3NdlxQnnYt4VOXXvz7KvTBIXOGSpWeSZmquuqgd/sg9yrn3lWCd7+v5t6GAQsi"
    "NWZiKmbyWi9y4b0aJQbsjNW4c8MPGf5Tz9HE+1J7s/cHByNMnwdIId/CjfEqYD4tBGFlY+mZCS7PnoZr8yfz41bGkG"
    "vRAMms6GNuVjYiGP/PAO0B9Cj4Z9F2GXICYGYNNlnCM/7M7fSxeLQ+aEe4iMRsT06LM/kHJkzlxXPD2fZ7/WJxVk4/"
    "+99ySWA9x89p8C/xtkDvxDp+rrVH2dq62AXzJ5MIffa5tYcUirdELQV3BDi51L7tFiD2RtAr7dJ+Al9sc06weOV/y5"
    "JSgyDKc76bcU7yv+eXV0ePLm5O3x2clbOCrgUnTlTQXT89koLy69zRuLZQ1neqsV3XWCm1fG+7LsNk99dquUBz9kVk"
    "FSz4MQfzGDw/F7wd+qE/fqbw/VwdzowL2+vfk1HJ6N8GYy28b46PSsyXqOKfaC4ZlUzTqFNGfldTRn+dKl0LAwIN+j"
    "qeaZp9ba585on62i4jrI24UHqalrZGZR78rx3EWvyDcS3+1XOkdgnEGigbXcI1h+Uwfohgi1F5ljofZAGud3MGO/oz"
    "ETrx8kjWHHQhOZ5RmCBhDehwRQToSB6vFip0jH8y8HJvi7kOhkip2F4TssxH/FiL+H0AuZq3w2/FPscImr2luivSX6"
    "vNq2t8TfNtramDG1yjqi7zGZY46soPqoqbp4Usf8OSm3fk5yxo9MODJW8VWlZ1Cc/wxZ1EK0lWHffW1C+oiqe9KkqV"
    "Y4cTaUx/owlloBc39aPTt16QGTVGyTWkFd5qap1GeuWNKcCDVKJgZT8Mduksdpbaq2RZ+iUnrHeBBvNfgAPsG59HbH"
    "23dLf3f3OzidNuG9P3qDdYHrUn4ybD2tw9bTcraeZtkKimqeseW1IeH4lYpCVtU8hzNqe9ThB/DYbeidnRWANPBlrN"
    "dQT+b5F9rqmUKAKnM9O7SWwU4cl9k2GMnTaR8xVyYMeL4mCYB+I+ZKYL8RdbknTev36OH24TPUZN59vERnR8dv0Vj8"
    "QUvSGLp8wDfnmzPwo4LIZXPYOIGUzR2w7IEavhfuB1lALZCqTB9x5j/RJWLdA2ihxeR4i5juYuqJ2XynwDdHDpOQhu"
    "IafXReUQc5hFj13QVp/SlV5aedAdoZoJ0BW3cGaJTDFy1+f6vPi/6eYHFMldgUEY3S9sTtSB6dK9toa4nN+kgHHikw"
    "KC7oY2n6TIpscwk0rxuyHtwQtngHocMcvwZ1gjkWD/Qc4jYCHvHza/5ydHR8/Obo9fHZ29OTN29O376OEm3yt6oybi"
    "4Gv0LSTUo++SwcMPEnU48Lo2dU8HGUiidHp3KOU+/XmYwDISEVUBBjnbORaDpLfVoFRGJn8SNe5KGzZV+somHxFnp9"
    "znLP8TjP4I/MJcKW+50scrGGkvr7eKbdZGwu30BcdvE8sjwzK0twQPxu4uOFXZ7fX55/uOr9Zzs+kUsZ0+8VOEOCO/"
    "0qL4gZj6np/vDcBfgLMAp88z9BRcXjQTqlgFq8jwD4LEgskCkG0ucgMTJ8sBNso58Hh69/KfODrOlJheUc6UADJ//M"
    "lXH8PYEtkB2mfRTaR6GN1O0aqf9sZiYFBGpr33j6auQSIgGhqI8+FGxUfR8/7FBlE0kyNSeUemkMIa3S7gOZQDIWh6"
    "t4nVYomd2HH+X+WFpzcz/Btl36SWRpN/dtHK5phwvW/fHRm7NopcMfVWv7/tP59XV+MTNTloS2OWAypPqE2ckTRqdm"
    "bTU1K9a66zsDYhrlM4c2oj2/6Eyh8JxWJlMoZ07WT4rLEOrVnVE8MX9qyNMEieZmJqNtAtB+DfmZItIc3dVktu2wci"
    "24xVtOQN4h9rePKATc6iCicBnPtJuMXRpRSK8spSIKAe+LQgqxWCpiColBNbosmzPusUkIpD3FC6hIjFB8i3oq16DQ"
    "HZQV2jH62m+vvSo6t1CLPyd++W9O8OUeiHC8yr6HljUzawHTsckjto2mXE5TaV7X47VMEHEb9ahOkKjM5d7g/hYdH5"
    "6dvTpE2J6O8aujNi60jqG4dq8rX9sQY9COz1IE0g/K+59bntpZWp2FqfLxTJ1n6kmsIWM11MHCiZT+8G5HKH5pjobi"
    "8wtIt7/z6S67eRZ332U3wJM2IDTAxXZlsGBlZ5KMqlruls6h++826L+b2D08zzYsvCg49qtzW0qm2GCKy8m6PoPucl"
    "z8XvdQ9EtdUuAFq17qOWK9xhuscVO6eAkxpphaxrB1X+OieTa431/efvp8fvP/Gu75vYuVjtfDOufrYfkBe5g/YSEc"
    "nHhHAxAXW+Nhlc+2Qcl8Pb+7aSqWgQMdav1YbivBdJ4I5ActXG5w0loZzc6xybbs19d5GYQXi1rFJuIaCKNP5zfnv1"
    "7dIfHirfp514G3LUe3zYHbhg14x8F50OC0yJKqfVb07gh8AjJ5iCE28ojzHopORiPkkmdK5rUT5TZzmPgv1cpAz5Du"
    "jH0OR4iUyHshEtnUEg3JiLkEvCfQAYaLFWfXTdPeJyPetBlvF2BLEu7UQgCQm9uvN1d375F4IejVjNF8TG2/5Nx9eW"
    "vA50KLNZAi3J01cBvnfT45RAIfTQmb2jXr1vdJ9H6Fp9G4QCpNpy6QxM0MWuqGEFaAfoHiolaVSqMaYKhlpbcqHHzE"
    "DzWcqyvnUpXkUW+y5fdOsgpUu5WbffPxkInBf4i59pVPvsW7IqcGk31uie4bcMbQZubTioy6llNdwEz7yq2ggfxqfN"
    "rv5vE+i4xE0K0Lbg2i6faVb1OXQVHWitz67M+yr0zixO2gg/W9P4syZk7HPPKw0PdH9HHmrswomOpjPNM+LinxE1dt"
    "iI4f95c5fFWt4EFMsa/s0V3iC1m03qIWvyVaYVFL1C2tqqglHrS0qOXqmVrEMQPcbuyEyNrwL5l60h8JDU3fofmYOA"
    "GWi/hfV8wFWC/SeXWAbgFXWzbuwpZFrHwpzBqfU4iSlUZBi7rBG2HjLl1es/JXoctraslC11fUcv6G+0CrTN0UqV4A"
    "O7kA1G5Hs7GCj+4b0syESWkIVaMIP7WcwWmqPWT0ca3KmuOKyprjfGWNBgNeAwhFSntrwtYMnWasRlneAMrynTgK7w"
    "aXD73iRdwFe5Nz7SuDMx9vCYu3hTsRxV+LrfREdLbSUE+Oq4Vq7aNEQwctaLYV4FfILEtIKpgUA1QvI4LmWw8SsdVv"
    "siWN7+/Sy8q/I6B0CXTNcvCUj5kHGQwWcemzsNpH4o15Hz0JBRwqj777P/O/YAVb4g0OpovvAHb9zXEJ9Jiz4Lcj6Q"
    "FYIKmVI/HghUTIRti2ffdAAj1WlhMK+84K0yaC3/Lz4OwXiaIdwGd/c4jkWdgPzGHhDK/EKwK+tpxEug48NjPHEoQ7"
    "8kIwV/y+qctG1CZ1obfJBFPbeCILv0F4+mZifyiC5y7qO54B9o6qPiUkpwOdUrCfGlFMkEYZKB4DfdkELwxOg/2leJ"
    "iMbC2Z6k9GnSVDshWU4agE47TvRfteOjivtOmtoU20+Fun3MJ+3MQ3EBGo7BbonQvtRryYBXpJQqPIakh1fAVHp3Xq"
    "UcSo8sro01xNSnwMNmV9SKQ0+y+xwxxqYhv6wE6U4fruYXH0Bjd/DB6uPjTcyiCz3F/28HjBnTBGu/2axZHQGWZuI1"
    "CABEkrziuW5rIBkB+L8qmNF40hlbJ0mt212M3ZzC0CXai5r0TUSu/pv7G53FOgQ7cpfjgSG8usHc5I51g/5IdHXAfb"
    "DZHiM2T7t9oPa632w4rVfphf7ZMZ94ygT2We25X1tFlSxetpr8lIuocsYtrg8QhqNQXvpS9JXHsSF2cO5k8dlGx2DU"
    "XSyqhLU27LqNtO9GTnjLeUH66JlFOEO1Mv+SJlrGHsXoqkyQ/Tnlnt6p/TpFrOOyBnwyWYF7W/q9JXs5T7p7KuJTWH"
    "i38NzBvmkKSplG8P04MwLoOIpbTRZE/iIGI6HzPkzVxQYYXNhjyGxviZIG9eE6u1m1ye0oaPpdX9+9jm8ejw5M3J2+"
    "Ozk6h0P7pSVbGfV/L9GH2em+UdemKKzffoScRpIBnAow4/gOdtI0qzns492VB9G19QbhKFN/jeR+pyD4VYiki+s5+B"
    "QTnkZiD2XBfFZt0OojD5oey8XS6Z9AwqiwW6Yo4xh11eGAAQgfFjAf7SQtHS2n4sIJeS0kTnzRHvjNbbu4dXlsVOec"
    "kg+F08kJr4lJhD3stnvJPXHDZkVs045j4pzdaMFMKNVq+RmGp3FscXx6O2vzgkONSI2DYSPwThkQe1b75ND+eoKXjM"
    "wyS4l7ckXPJI4bdJrFIIzrY+dYtn2mCUV66Hh/O7FpFeUPrh9KWmKhHeFDcnlPNgddbVUsvod1dn7d35OhKkNF8yi6"
    "BnbM/qYqNuWo91ickm4k2tImztKqmlyLSwNiKsEajgjcP8aSqFdVmVwp6A2de8RxXWjG7K6C10qFKayV23ZRFzr5YI"
    "l55BYYZHOSuBG1T2YBVv3w6W/LieY7rCL50VxdPCXFEU6RlUFkWQkQhIIB71FuiZuHREzdaZid37iICXzWMyaSqFJa"
    "BSPEZ8iLK870n8xLZLPzuHwqz3++NNmEMW4BoFhB7kKdImL2TjavtQfha1xSEL+wKJmFhYDASFuEkKiET2KArS5Iqs"
    "sBodjlLUaqfZdRHR6TB3ziI2FYdT69ZGSXqVP4LbEIrcI9xLdBH8iSMfNVcNbxL827RQJkmjsgjAdwfvmq98hvrsPh"
    "ox25LdXBBnLtRYtxHJWZ1CmrPyOpqzXBlNUI/RVCoZMtUFE7yuslLYMtyMYkprNxkq6Rr2ujxNU2mkmWqkmUQpZprB"
    "jaFQLuOZdpOxS4FQ0isrBYNyeX5/ef7hqle0J3TA2/ooPmpuBKuA+IhXQDdfrq+rEGbyvf4K1PRWXT0++fPt0arOuB"
    "9XBaSOWbXH0NRQNw0gfJYlNla+KtL5RznbuT/ZvrKss54M+9+NwWHeqkvqhnk7XP5VzZ45c1eFPb8n2DXHX8VE+8qk"
    "Z8rpqv08ZAeGP2CifeWSbjGwafz8jBpVidGX0LXqQPUZk8T4pZB95w4ik6nNFoTIAgyfGBokxzOin8Hr8633hQsN8l"
    "sPyZ/5Sx7Jb8W5ShDtot/lK8Fhb6Mi2Lr4Xh9lKDWQmwZy6ziBSyN5teigmv2c67uvMoTag5VFvEhufnXZmiLSLF3m"
    "FEzC4a7sF9zDDqn9nGsw89Uu9w5Oos6MKzJ471o8Zpmb+naLGVvuGtyMfgu+r0rdNnCO1dJrvWDscp0WiaFBH6ek6j"
    "kX5i4vUFuXDq+nmYpZitXS4IbWSbVOqnVSrZPu0iG0ok4a73x1eRpTaGZqbXTr2migc6zI3f0KAWbZGn+yKimhHzAf"
    "D5mY5g9K5kVKaHpApRJqhUON53BsrV4oHEMHEqB5j2S9PLVldbRj+Vla0LVENibBss8JOv88ELroU9D1pC8Hyq4goH"
    "UShB+FFIobqKzlSdB15TubO9LI+A5J4Rj5RsdP3G99KueCp8JNqUFH9wVdP5ktGJFAExU+hheiXrl2HT4WBkSZknUa"
    "lWidWuvUWqfetk6tG3a8aPEnd++6O26SRn3dv3ceH3XU6qMQvyg87LKn9DqtrKb13iuVequmpW6g1nsr1R2bWseXYl"
    "9DFiM+GJoHOD7enEmlTuh7U+y2qjdbS0Fm0P0vL4ZywI8EyebBPtpIIzJRL+WbK47rAUaG8UifSUE1crlQsnQ7JpmP"
    "8vXVFAkYe80FkqbaMXHcs7pb1Ma/D1bUe+J+IizgUjDZkEZZJFkoyZSQb3PMUbRmagPLHh+9OYswZeGPKjjZ+0/n19"
    "f54leheo4bO+tTROrrl7qmbDeZqmvKtlNTJr/uDli791kjqX1QqZ7lH7CHr35M4TgvdNdHd/vVvnoPGyQeWMtRD121"
    "0Zx6Y/9ok2hMNvbgMEZPDhOWUAKovh/j3voXil3yHcxZ4BnPecDTJYLaA6494NoFqoILdCWs323A+36+u/p8fje4+b"
    "WhdAGoSAbzABrcsVqh1h3W89pVOO1y8B9i922M/ZGgURj4o6VrdC1NRcVBS8VH06obVJJS9/BTejPbMozLDom2vXm4"
    "DVgMRRm7Ci7GltOO0iAGBXZMDuWg3JRJwyvUt2YCgoKUdmFxMCcG8Bpjq9h2aTQDpAndOvbCHx2n+ySgDmR+EZ2AUc"
    "ZlLpINfWoXkAGErsTvCDKDnPSDOZsQaCTyzXmERmCzKWQZSWOKyu49YDJBj9sFDHoHJaey4y3kMXGZBTXB1B6yH0hs"
    "a+L/FxJAMZgTCWaTquT+pP+BwESFGUja1tK2lra1tq2eaO/1GkIC8abXwIRKEamc99DWiDqtA5EoRpUbUac5kERtRL"
    "2QXUrXGenSGDUNqpqlMduxqQYWEaaDRxxzcUdMQKsqsKvygyptKxoPN9x4/FL7SoLkD4kJgMgyfgOdRQkXdsxAGBzQ"
    "0hhMnSjiE9xFFrWk3QPtp6jnSaRe397IG2DreUShmcNNNpVLX5zYxhjzsTZwtIGjDRzlVIfoO62rh0cEKuvgvQfxVo"
    "MPvncItrLJLEL3D3PUG0eSzmqFks4qYkln+aY74e7YQAJJGpWF0NIQ6h4qHlQQ6M7SlNFZOs3sGsxmM0/oCUXwquVZ"
    "wkmancgR/oyp62fZOAiUI7HLgC/bqrmxbDpdeLfcADl1S3sBSo/ynKm6JTtqUpZcF9yptpgmzXLq+FQGYsaEeLHBEp"
    "s1EPr5LqN4/Dua4CkUl9+x+b3szQV9TLB4fcjFhMHC6CkAblrbU+rk3eUrz/soe5WP8dHpmX8nbjqWqHDVuXravNLm"
    "1dbNK12t/qLFv0qDz5Uae25KEf4a+Qoh7Ry77SzrzrvmQb5l867wMY3KPFcpSXMrubAvkM+ButeAyzHFHvK4e68Fp/"
    "8q2CxKa2nD4ZurpW2xN18svNqd3v0S2qPDkzcnb4/PTqI62uhKVTFtvo7WZia2W9coxNQqr10oV54Qzv1GFJCFmG7A"
    "1HjjqLNtlG8a2RU9CbxRbQQQ0ipcqtC7ESTvEIPsUIzMMTGfZN045k/EgvzNVopInX3lsHxfOcztK9PZ0KZFXufqHt"
    "Yxle5d3aB39WpN3Fds3t7Ovrr87ery9y2VRnWudu8ajE7Cuh3OqO1Rhx/A87Zh267F8e/7J5vJI6RQQxzw2L0Rx9Rl"
    "gj2TRgJJ0qghkr36QkpaQZbLIyLQwuhcGEJtM0mBw6xSWYqJ1NaVeue2eL3Z41j6y3wMB6Gw+sEvKFoi4pesHkDuUJ"
    "2K8v3aRC8ytB04sBWrgd4nP7Uuc1kH8lUQwBs25muWULNW419tC/8qXowdsHfvMbByn27TaoeY8RBRK1CFmjRyl6rF"
    "HZvvEcPX2j45ZlhpJlPAzWXJTIbLGnTzgMoLWY8BWuEB+u4nDn2XXuXvJrFt/j1sryH1xrHfTmPShzwjKD0fs7lT1c"
    "Sj6wcUlnzMmfskdO6nsLeGfEZBZ43MuNjtlqTQqUs6dUnnrmzTJgi+xpzoS4OiMYHKYdH6IeeOY6Jym23kig0JdiEl"
    "Xlmf0pbABhRzVmwAa2D3gm9t892SSeD1/HXrDrxRzmfN3NgxhfZjd77neJg/NfT5JEhW0FgV23U68qOpgG6xl5zNWG"
    "J1+Zoh097Jau9kyK4O/GdxNdVuMnap/yyztJTCConS+3pF3qH4br/SPZQeVw910fPIZOqBL0YY1uY4wnaXOIU+aGIE"
    "o+iy+XsE7VLFGpX3KEefr24+DG5+LUFk7HL2evVtmW05LHFLad2BQpipcEvUo8o7gbdNg9Nrr5H2GqngNdIFby9a/H"
    "ILb+xpUd3sV8nNosEzN8Xpl1LEAnjWQsf2hNLXxpvVdd2KX1LTZHUnSPbPV3v4um7j4crOw7mSQo89FbXyvCdi1Vol"
    "PqqQRGEu9744HrVlJNtf02iMYXmPVu/k+XD1t4dqV2F0Fl/f3vwaDs/6DwvE0BiZKk3VzQaz3EzZ5frOnQtO9AKzuq"
    "HWCRs6LP7Aqm8Vnui8ZZLQoyl0U2jL/yT9BiXw31+uvlx9aCEAeaKKt+FesAmpESUK2Sh+i9dQTS8gVfgQaLntrKW1"
    "fLwAWmmREbXC7O59HVNzHJ63HrOttoHRzutvA9WwMMCxVKEsjm+oxPm25tJaMCpIUIdaM10oGr+5bKHX6+Ju1/AJmH"
    "sGB+jR5m60LK0uvFHZXwYfgYFHhSdEtZzTlFrKKktZIfxVLeX1fcts5prtG/NG1Er7C39jc0CdkAlweMhmrfS8o3rq"
    "R4X2kUuAi+LAOfZXhHqTRDo3KM1Rl/h1yS02rQyp3rVU3rUkYFILISfpdkbCAJvjSP9YkOIC2nKMGQWYzWQOeS19MY"
    "hyNMbPYh0g/xS2Vvcg79riUCL1UrXQYzf7q0wEa1MdniPUJ5du2daEvV21bCtezR0wuXaVuJrLdyl/c19wir/iLdDN"
    "l+vrbeW5/pUNewUJrnC5X5XZ+mcwoFZK69RlE8oJNJ5D7gzaeEOoBMukUlPQcBa147YY4Wgy41B3g13ZtG4qtAqYrT"
    "ihtcO566SzWkJdCPQgi+BQJRIP1m0YdFaqTktUQo8tx+EvFvpOYO/fBEWIErUhXB3UQWKL/i+xGfOD6aKNc6ZWm7uK"
    "Lnf5JnfYfWxUmxiO34W6597A4hKFuC9Mx2fiIk7EjuHVzKTbdGFicCo13AJjKr397eT2N6Iu94x2ws/S7oyv50VKOk"
    "j7ahKHT5LoUHwuFC8MB6H9zSCrtOmnk6XVn47Kn07Cjmsi5ASZlq/S8o2N80byjcm0fFWWL3HdIhfvA/lRcvBFBAon"
    "+PW+jhd+MYMMVAWl2iNM7S7CUV0VNOS879vxXP6+MC+hEUyvwH0Z3etX+TCfFqZhRsPqYTfOnNAIpxYRR723QMIOpC"
    "Nq4nIfZS2qOt7HqctkQ7V0JX1csKAr47UPUhvhKpxPujL+RYs/UZDVzDDfrF1+uCZRdm2X72BBn2Tjw/ndQ/Oasg66"
    "fXWfcylUj2ehvJTUNhWv6STNBlkvVMYZtvNcT1zvoq7mpA6PT8p5fFLKY8MlozZ8DulUNnEehBL8TByLuT9xBDjjtK"
    "Zps4GiJtmJ0RRcxJwVVMtXCCBLqLAEVCqXnLr0WfCjlONV+AR52n1g+qYRCVwifjZvm/mdptUeM5VVUj4btu7vlaXV"
    "klZZ0hYxhTbQzv2dpNRSVlnKuszwRUj5uV1heJJuZyQcwtlE9oH8FeIS9vx279OpTYklwyOrx0N2cylwULqcosrTC/"
    "pY6l3K07ZyMm1oGVzTJzKnvGZ71MDZ9Jejo+PjN0evj8/enp68eXP69nXkdcrfqnI/XQx+BQ9USs55l1Q6FFM3qpKm"
    "0mVS1cU8AbfyDG5cZPI5nmk3Gbu0zCS9sto3IhRvNJuQwj7yTboR/r4wPwQz7RHT19qPMMmy4ph2kqPVYW0rObJWZF"
    "t2ApRdA2VIvI/EQeEupn6v6rGQQ9wvEOq938s0aPBQj0aITYmDqFcc/O5q4jrx8Siin4iQ63i4jod3sNvogOiaanKW"
    "x+92oj7na1BkSBWJ102IRbHPq0K2F39raSqlGX6xkMibUL4cHHTbD+Bx+q8CdpeD4gXDVe6gKfjskbpruuuw/xgfnZ"
    "41Wb8xhcprt2UIrnugZGkxNOwukKRRF4tafHRpvbLdrryGIHNWR62rgGbptPOg2nmQyu5d0X2QzCfeTd4u9R9kl5dK"
    "zdiuJdbwhc2Ks72Tt/tVlrGPWWwMo5FLLePzEDoqRDkDM5ZNpthZvANtb4KFqUqEDeswbwzgUROxtKC5mgSUEvqxWK"
    "48bxd3N22BVQw91+RUgSTjdjD/yBjM2jTWpnEHu5c2jXWquBZ/67CebvFVoHmvo8VX+lise7qlqbTWvQx/T3KrA537"
    "Mp5pNxlbA3kvubJUUrgDTL4CXTtG6ytXsyfxmOUKtoPIZGqzBSHvEDZNNnM89G32+rX1JtSI0Zx60KfYZTYpUKVbTF"
    "CoNAe0gTQSstFas9aatdqkmtqkteYXLX75bwOFORyvsq4s2y2IV7YJfpwRjrBjIYkeK3NtODKxbSfgzJXxaMO5WiyL"
    "5bHdkFZpucjYLjDe12yke85ibfjffZu/HSyNPb98GPxx1XCXg6pYUNZC9yholW0EsIZ2l/IHGM9UalFNVMACUuXh3W"
    "UBJ8fPxELw2n3EXGihEOKbTF1mzUzvJ97307Yhg4sjCStYT1yrKIuJ+vuUMl9XHmkqbepr/8nG/SfBEuzAf3Iez7Sb"
    "jF3qP0l/rin/yZ1QMO8Glw+9ogWsnVNrd04l/EaBjynH8ybZ5HEjjk9yOoWUw9VzypMrFI7UFTPvP2A+HjIx+A8x17"
    "7yyW/mtiKnBpMwMWgvWRRbjiuyKZpIGSW0W075Vp3RGcN8H/nes81hQWJoe07diCn29fsTKsQjEUfi48xdlU33MNXH"
    "eKY9WUzrj2AlvsHSWFb6O10W1UrsEvUCXPdsQobMWiBI3JKtBz0GzougA2GgZr0H+xnM6CC3C7oYTZhsYkQk5RxDE6"
    "l8+Kvb6b853xwIqPkdEDN3Efeobb/zXZKQlIYfhTRlnhr4Kpn0zvgpdvLpnnQUTAhy2bx2BVda7QwRTlPpDqme5/9I"
    "A6AmoA104ZeO0+lAzdYDNTpO96LFL3fuJoG6iEDliJBKWW06f3BTnH4JMee5UPF0oFmVQLOUxrAuDs6aI802E+uiNf"
    "9jaqUlcDuSVcW+GdOulLvOui9f9Vmue+yJNERGjUgUBkTtfYE+WX6zE99kHGNg+6gDYK914KRKnhriHcdNToA0lbrV"
    "si1P2e4Lkncwm+Xz1c2Hwc2vDY2BEOouAfuvQiqLTZ+JW6JJLud/kn6DEvjvL1dfmqPshzu9eBvuBZuQGgdtyEbxW7"
    "yG1lMBqcKHQMttZy1Q5BPCOTjsi5yDVXgpSar9Y/Va1HjpMc5zuRwmJRyvG5bmGpYmfeE5ji5pWJqh3RmY2BfpSJPB"
    "nUIpV7RWT9Bsvr16wnM6nFHbow4/gOc19ZtC5q+TP6s5mkObHD/oNWJuHzHbgtvdJJuupSO7xux+CZ9qCOrRqqVGil"
    "TLWWU563zoNSSZy+wC8QEMm/I1R6h8KcV2M811MnS3ydDFi7gD9sYl9zu5apcyN/fhpvgr3gLdfLm+3hYUgkxRLEge"
    "C1MXyxPGnHDE0hwxGfbBUdDHFYQID9nMkxlcYer7Afo6ZuQ5qD90CfaRs03xE+Mr1Osjh8mMMPE+BXgJa3wWZI8NAA"
    "HXH+t/M36Xv3fBpXB+5MjJOSFcToMl1hl6IgsfKnyKXc+BAQvukQmyGCmFOytIIQufEh4E1HGIxgPXaWE6L0gZ3Rl2"
    "jbzgH8iPEh9gOF7l4HEnglxH8DLeADM56IzZBDvFHI+JMjwfCqp1MT260sA9dD+GNrJDMpIYmeKYkZnINWP3FaK4uL"
    "29ToniYpDl9ZdPF1d3Px9KuYhB1FdZ8m5aYtF2e12KUHsDVN7RxM1xpHLUrjhPEmlfQK7gPKPJ1fexZFVAzdolzoCQ"
    "YZ34A5KT7SZ7a7gEMktsuVfA/9g36RHYVeamtsWSwv7tuANuvenlGNsQIC90C6Tu96vcA8ybGmZqaK0+Xe5MGNNgql"
    "sEQRJ3UPHlhKVdvi09Byt/LB4O6CtzP34GFrkwt4EPxZ26upkavAA3AWw55YmJ5oFHARL9YFIhY+J41MTgDxDzSR9B"
    "oMLJdxDUAbKM3+jFauAESCe4z1yxHUomJ4xHWTqWQX3M3J2Kjy9Hph0I2oHQwTarHQi6rkyLX9eVqVrtpOvKNsXphH"
    "rSJus6Qa4yx+PiJqncTV32XLuv3JoTroUa7jikZDtZLoAE+Qaz3q8+nQ+u80dFfDmXRJfUrX2FfeSySRsRnNaQwGmp"
    "AE5zlWVR8n2ryrKIWv3lHxlEbbjefZPQl1LSF5eZteJ7txV9kVFZ91CNCBSuL+hdHRyenfTBISC2GepnAZAfniornR"
    "Nh9RWYClV1lDGN6uv7t9uHzyvHu9YSepTelaK9vbTaI0Gh6z2ygUQTuy4tCuWWFwEkSNSoAYDHtqgBEKcn4FDxCFtK"
    "aJBs9B66v3ji9/muSKnfhE5V6UB8rrvnb7oWIKj85EZY9Fzz+8jRqdw9emsfytxlzqMBkBa8CH2vlLs5Or0H5ZIZ1C"
    "liUW0V75OHDX7abNLOwZ4m1XkrKst5y60SdkeyuwXqryZfV8H033JPxNu582VqM5yO+eZu9itj/nPHmMXjagX8R9Qm"
    "aEjGQnBSvZV/Q5VgHyLjDosT7d+jGYcnIebYCzRcyLC5/zji9gNEWAsviqP/a3pOnWB9Wug6SV/H2HWQVQXVQKhwFP"
    "tSy4m/ChMlSaW06+xiEaQWOR5xWoEwndTxVJ6UeypP8p5K+q8CdpeDowTDVfYCCD57tWN9HVurfIyPTs+arN+YQuW1"
    "2zKA3T1kW8MMgU5zA9aBhSc+tbT+0y6AsQbcJN3Ubj9NNUUZu8O22me8mIgD/ZMwOVihvZYe0K+y2ab+UGMSj61R0C"
    "2hiQL85J+40D4dskCPjHDIsJ5g/iRzqbFMg6HCbBJjXDISVGJN9YPqaCx+FiT6FxVxdz5/HTtNTAa7YqY5R4y6qS03"
    "bblpy00Fy01nR79o8T8J3hYr5cuzukJalY0fPx3AP/QohxZUHvJaNWTvPtMIDt9G7pJgvMr8bmlsHtfD6a2A6c1l6s"
    "5cUGEaWZxJmn1kch0el7M4l50YKIxNOJyk2WAGtFD/Z9jOnweJ610wuHsXX8gvQ6jkbfgc0qmcD/owJuiZOBZzfQQo"
    "RFtmgq6jjwzBQVubupyPKVTm+dfxIki9HdrMBFxc5oqZ2+abrwVnXVierdCqk3Q7k1AS5p5HH4L8FeKSTGbkUPVsQ+"
    "4iQHHXk9A+aam+SDkREggU0fSCuKCPpWGPPG2rAMiGlsE1fSJzyus2cvJDIH85Ojo+fnP0+vjs7enJmzenb19HsZD8"
    "raqgyMXgV4iLpORcECh5Ma1Xvo6liyuwH0wM4FGhDSH2TzXMiLSvra7bLE2lnf3Vzv6AWx04+z/HM+0mY5c6+9MrSy"
    "lnf8D7Ijd/LJYKB39iUA3PPov87qBoQbJTECHgBwjwC+HqzcffLyFr6hp71An7FfTRcOb35f7uiOvPxIC3/V7k3V/L"
    "M5Z7+LXvXvvuuziXtfNW++61+FuKX7avMZr2Gk5TKeykaOmEO6zlizis8EUc5n0RsgNWU06niDSjazE6oYs0YXWGTG"
    "FmQ9IYdhbIv6aMoxO2eoONjCF1vYLGtXCaFHM+R1h1mCgjhS7OCzgDimrYy7qillXARSRKr9r7W3R8eHb26hBhezrG"
    "r45aLd1u8TFs6pDDRjtySKAwq1vuxmvZFYBfR00ZfKQZXJvBJvWa7RbB+P1j71q0CT4bWvSZctoshpchU5jZ8b7caj"
    "8+q5PiX57hn/NECwMH2wbAhjVhd4ZMYXa33jq69vl7Yno/JTfP6CqgojTdPnB60zBFz9hrxfk0neZ8c87D2l0t9Jie"
    "YYPhx8HNh8Efgw9fzgtgGKv399/Y3Icw8n38U7zgSPyMdniY3WfZMZc+0pKzdbk8YmqVs+2yMjADJ4MCaKRsMoXQWj"
    "vklTTtzmTKvEhX77NYeoVKbGnaS4JicwW/h+tSpzou9VWtPnId1anbSJgoD+snKg4WpmGOiflUcIxfBLQff78jNvaK"
    "128QKvp9YV7CNOocFCtnUqSNqVQ14YrMylUx7iPHYvXOcCHdj3srcu0B/7iX89350+0T4/J5NjVKm28d8sDEf9Zf2K"
    "zCjth9WfOq2Ut/EplxVJS9JG/1l2QvRYPqNpoOkJzQo8tmUy4hUDzMnzgaFmBD1aQpyC76e6Zvuvx5/9A5RzrnSCed"
    "KGaJ6JyjFy3+5okZK2RkqKZMbSIgmDoH655paSqdzL+sha3kVp7BLfrXRjPtJmNrNK9NrqymyfxJ24yvavA/BOXvO+"
    "mFrGOAdWcq3BET2hksegW2QnSv0lhwk6OWWgv3bEKGzFogISK/havQ7WWTV0Rlp1iXzWWtAaAJLeIusfOgvmpO0JM4"
    "caAkVQxymJc3Lrp/BLSf/Tqm5jgoiRD/4GciSOgIMvT60uc/Z+6TuGURk1oAmcSZvBz4F5DFCJcXuGCyHAzv8E2iJi"
    "3gdQ/QLUDferL7LUffA5PxO+Li7QF4KZoBlB6o0pAdiKjzhIbkkTrt2thW9K7VsEvajNJ69Nb1aN0zs0ijXkfPTI89"
    "kYLAWWWWTEiicJpG74vjUTvRr052Sw87/SiYvQE8NcQ7FmSXl6/4NJW6ULAtF3z3GLsKtdxRUxHfi9Njxtt54LhO99"
    "gJ+epOO2t3AulOO3uA3hz6Mi4hdbzC13EZpJYv93dEWej1Wu4E9joQcR+sCVaLhagTNLexxaIE8KY+ItgcIyZW0nu/"
    "Gw7ERUGxAbfAE5kWuDy6fgA4PN6+Rq6gZxM0FPffobkfs53aQv7+aIcQi4N/BaBu8Ej8cHiexxiaQFQXHC/Q8xABnf"
    "gblnt5WDe9dOBX+Mqcju1qp4R2SqimdsTfZ076VQWsCaI9dEp0b6Np7X2/PyPVsovVFe1uqe+KMnaH9fd7gl1z/JW5"
    "aaUvf7dSd+dynDEPB9bS3GE0dKScywgglp3dgEoo1RJIbeZY72RXFDKiP0ANB7hcv9+TEL4r0eSJw2aP42LFveP5NS"
    "SbQvuSVqH12V+qQuv8rY6+sZip4c5e1yQJx2trpIY1wtnMLcLUronmHFFvsJz67vZrfi8KL+bQtvwT2JNgqIH7rFX1"
    "dB3OlzM+x/dYIWi8WWQI9X6xLN8zZFgH5sJlarLdZG+NrM/MElPLaHCfqVno7w9vLTEX4kFLTYVzBF2uQD+H5L53Pg"
    "6Ajb0Rcyc/cWQKNdBmjzOCfo773v+CpGc++MtvapI3EjqduUZNlQxsaL+7Nhq00aCa0aBrql60+Jvipa0ElKaaSrLu"
    "Dmrwr1GUAFpds2askACqNovXUrYmWebOGnPZJ9Fc3oniwN0JGe5WbaCafN3D0kDVtoyt1AbeE8799ywwn3mIGVZlPs"
    "eDakXauPhsiPWKOmjosrmwvsGInbrs0cWT4tjZUgodDVNoN+1rw1ZbNsWWjS762UgIBxyJbQM4Ia3KOniEwGraFJpv"
    "PhEyDYqmw0q95nDzNYRwWAU2X9giqGVqX5ZWb3c7ud1B13WxczWXf4pwS8md3cke2uY6ScRkWN5I/kYLYfFoPwsKhl"
    "COAn3yPZo5ANDgQESE2RZiTl2Q631aQgrVbypqLe2FmF3yLE6uNkdFmlIngqssZTptovb6ozeYRrOuIz3j0j+t49I/"
    "LXfpnxbUT7gGFiwp+HjK2Zum2js2H9dyOB9XOJyP8w5nXcmgKxlUcjkrXMng4dHomjpPvSK/anSzX+lZhWGGHY6rkZ"
    "skdORXEjfMBwyLqg2EEj0F+Qs1e4KfiFCyI/Q0NCHQhAi0bPm8osSkrqbVblqFtqC+dtNqPbUCjKyJLhURqOw1bBu5"
    "XxsImXaEvyD0K9UW+T7tV7qAfv/km7OQtqbHP4rl8zhzAwbmVfn4/jJt/pGIx8ZDlyr0D2OCAgJQpJOJ/h7Bkz6kQQ"
    "SAQFPsekHVsEQFEip7qIJzQnheq+9wbsAREtMJrd8lyGHgrRe3xFAHfQ8eIayYEfkOc3rxQA/xMRQsoK9jBgDJSHaF"
    "AdhKMWgiX2gmPjcJOPTNkZDJPphzNKv887uPfMSRzZxH+JcnoKF5bcDkdPqS//s0QLK2SbRNosYZr2siXrL4Jcp/C+"
    "En6bTod1L0lBtTl02o0Nbz0r9gzCbYKTly05QZ+Q8F6bpEHl1pkCVxjv5kwziXaYJGgonjrOLWWN4Xt7fXKVFfDLLw"
    "3F8+XVzd/XwoZSwGUd+DXtAmlxts1PwLDIi0jaXyVybNk4K0+7/e394UCzamyEqWmh76X2TT9XVITWypwxm1PerwA3"
    "he49Qk+SP6SIaR+sKqsaiwWgDgdPqX15CSxImQeV18iIr1AGxMLYUchn4WLj8jY5ggi6GvwWXWAC4TW34NeJoi0iVV"
    "ypVUKbpUO6mpyi/eDlj7KZpoJ1fsUsamPljFEgceyR+UU69X5m707/aXOxufo4H1CrM8vJAw3kiSv0dzl3oecdCcem"
    "O/q5mDp3zMJHDSkIC/DZDB+xJOPOmBky3R2Lykmmstj2nu4oPeOFFHtBzCjfb8ac+ftv9VsEy0lrsGLVduvXl+1gT5"
    "C4lVTveAqhOXBN0yIqxd7jFm1bPmsgAOtfAbKuAbcskJjidesM22lqbUyQlKb1+hmtFQxgky7ThTWb5TzJt7pmOidk"
    "7pDfWUvBaLMOwrhKGnpNz5IYw/kk2THaG9QxwfTJ++/D828nMGIIdAJde1RlfV6KpbYu+Oo6vOplPonE6sc7+Feq/I"
    "LZEb1K/0TkTDDZwYv7zAwQn7uEPbsXmiVzuXKUV8Tj1zTABEddRHwtzCth0lMQVQqgX1DV3NqssbFNqh+tqhoDU2tX"
    "utryP1vneJhVpGTWyDilZTBdtAwYP4bjgrQd1c7nCIqRX3OECXTSS2fw55sMEh0kYGh0d14GiOyuFojn4p0tK2o0I8"
    "4McipQEuV6oJXjCgVvBCDE7lMff95GIIEwiRzMU/I+pyDwErrQM08CQKCYfz3iZxyvCcYBcoikMX63hIDah2CY0KW4"
    "+Ga9f6hNYnVNMn5L8NVIlwvNJn2XlqL2tzhp3W8ZiflnvMT4tRpRvqbUkapRl+KT45ZDHCpR/NI8LI9OYMjhxhhkIJ"
    "Tis9opYQDiukcJgXgw7I6SQptfxn3QBPx364FeGnY69loOPuCePXikMtMbsLzQS+BCfFC0fUQEiZUmKSsMmSjGJANW"
    "Ms+QP0HU8gGfg7NFylQiGijhgkJOPJOsnv5sx1iWMuvhcBpXQ8ew3TgPwQJqaD7ahSsSLhCYb4uU7Jq2L/8GY8fT/j"
    "jw6GyJt0MmWupwsjtfWhrQ8lrA9dGPmixe9Rz25kfUYEKltDtUW5AdDD5Jvl+PwgDuBiPmfIWnF7h9J2rv72kPpkcv"
    "VN0WdzfXvzazg8W/SUSVL0O3MaU+JS1qjjc55yH/i/gZZSvnpqSL20wAiijwOnZL1nKTMMpzsJRCneV/zz6i9HR8fH"
    "b45eH5+9PT158+b07eu3fUjRE/fyt95UZTQNfoXcpJQ8CpKVAiugyYpP0qi8s/cG97fo5OjwTRt31nGd3b18b885sq"
    "QzgIhtAlPLGJbwe3l4smgepWVwK2NY4q1lzY3l4jm2W7kXOwlTprRZtxHwYDB8Lzf3mrt75faeTzpP+Asa8DlDtn/8"
    "PqzF7sMKbh/mmU2dgGtNI0Q5wv1j+Fq0F4tgy6ZOAa/BEi7T02OaKht49xhewV8wXfMVQYEfsGVJUEC9QST9D3fnHx"
    "8aOgmCsiDqQS57bWSHdR972DTJtJ0XJ0Oqi0VU9taIqYA3ORGXuxFiin04AzbtQfC5ZzTUKtNU+8D3zSiXcWwox+yK"
    "8E+SSEOnpDn6TFxe6HcsdcMkKDbngTlc17L13S9HhydvTt4en51EXpfoSpWzpagKTGeudL5GdWnd2lg7ddmfxGy6o6"
    "ap9JZaHFRoxtM0lV6oOnttWxBfur622/raO2HU3Q0uH3pFu0QHLL6PZ9pT/qb3xhrMDQ6oDpj7OZ5pJ8+ypbxNn+Up"
    "3opXQDdfrq/rJbeSZwKPzrG8SV4rpGJePZOdjORuLafVZ1hJYmvEzersVoNE42oVw03YM/EL1YD6PRKzE8d6xRx7UV"
    "zYtoygDrqefFENnrcV9VZnh2qHc3gpddSOXDYxVgvtZKZQ2B3auyAjoUGoEdIRQlmN76kJlE4nOR95Plbw9rnuq/lP"
    "4ge2ZXt6BqX5/nXMkEUtRNvVBtbLeKhIeChmftPm4J34/9RU71d0VVWBZpRFrlYCylCMi7kUnZo5OpVJOrlVm9Bb6y"
    "7aBIl2BVa7AsPivBUN/bAKcDdZutTMTywolcDfHvCPe6mC3BHBTl5ixmbG9Kut2R+BVmO4ifG1rNo55WMfjdJhYIUK"
    "W/UH8ifr++Dx87GPK89sgqYum7qUAOgvFNNzhIds5knUtuGMU4fwgq6Y63tMHQtazDWiNsmUa8KjibaqtVXd4ZanrW"
    "pdc6nF31b8c+x4RZDP9QzMmFpp4xIaRPunHpJNNOFIbGNmHtcryayoyMxjCT5SeB68qSHYXdjx6J5gm1hlVlLhBPtg"
    "Mm0+wRJYKbsRFBc5LJdDiljLYCUZFHkLyksfcoQvvf5hlY4o3oaL6nu3n69uGp7WnRQ/dO421G6uDWAYmNQiUJva0N"
    "OVI9Q+2mLONjcF0pS6bkdljT/tmWmQiJug0p7iak9xwK0OnMWf45l2k7F10sISK0spl7E7Eyql9YHIpMcif3FqQL/S"
    "WewPFT8uGlvLUTx02ZwTF/oUCUY9ungCbTv8zh4YTYkrlAfExZKSGHxR21FoyjRnroWwzRxS7BzuZupvzjdnECphMB"
    "DczbLzqWw3Ln6bbFaHPTnVKzEAMrH6yCHPxA0aMgnOTF/Npn3ZrTy+IeYcjWp7nLEpO5/rtK3tqBHawaz1jUJ9w2NP"
    "xDHGmI+bmEVpKnWblLS0jM7q9CU5K29LcpbrSkKnTdjrj96ghd/auodOFJwQR7afaGPkn5zWYPXJaSmr4VYG2Eecmo"
    "ZQGZyCDa0C3ydFpS7rVbL1QebGjLc6PLK0+vjYyeOD/JhSMV2b1sIpSt1aWGkxp7X3+hmXSSrtlaj2SgTc6sArcR7P"
    "tJuMXeqVSK8slbwSX6Y2w2l7Nn2nX+WHmMVjavkfwDWDhmQsxCWtevk3oJy8RzMOk0pzHg2hWxxH/uzCfBdmvgeZZV"
    "FzMd/Qt3BJ0dZ6HqO7mCq0MfW1i0Af/iWVXeJrb4ormaRROfmopTm1FkxJTv9VwONS/KVwuMrw172LhUfqBv87hmDi"
    "Y3x0etZk0cYUe7hku/dpNeyPp35H44GT1m7a+LPWsjNoK/tFHLTayl4LaJxG4tOui91yXRSs3w54qxHOtucW+oM4Fn"
    "NLEXqSt/tVDqJnObApSo8c7vtiMPKnQB6zLTSDZpB9ZBPuQTRvSPzL+FEwWXaVh/eEPsHQTb7YN9Th3IVdKENFbOqy"
    "Z2r59RPymUWNKLXDSDuMOtjKtMNotRzW4JNtU98Qfe4KW+C9r7DbgakY7HeymTo4t2eKFDokN8u69nmSRmXut/R/nN"
    "Rh8kk5k0/yVnl4CjVgcpJGZSbLokx/df/Uck2voc0Rnw1LUaor3HopKrW5Lt5q8EH29YYtRqhNNMB5aCOD7pc8M2X3"
    "vzYne4Z0d1xRvYtFYq//iSPTZuZTPXns06kuFqGwr1oXLibIlf4E5dk+JKb41fAdbhPxLOdx2Y7tek5cao57BWZrcK"
    "dfZbHieMwyW7X8ZO84VaA0plZ4RBRE1ALrTd105k5iaeUGXmm3mPJTuLxdjFLff9uA8GmdPGYxqjzsc5rLZIaPqgGH"
    "g+F7yN21KJMA1l+YJP7X+9ubsqhARJLVX6jpof9FNuU77LsuYi4wI6Wh5HAkspARGdUDJrjY9mH2n/8P5+Xzhw=="
)
