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
ALTER TABLE "search_word" ADD "source" VARCHAR(4) NOT NULL DEFAULT 'ROW';
COMMENT ON COLUMN contractor."feature_key" IS 'The feature, folded to sort by';
COMMENT ON COLUMN contractor."name_key" IS 'The name that the company sees, folded to sort by';
COMMENT ON COLUMN contractor."delivery" IS 'Of the latest invitation''s letter';
COMMENT ON COLUMN search_word."source" IS 'Where it was written: not every reader may read everything';
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
""",
    "sqlite": """\
DROP INDEX "ix_search_word";
DROP INDEX IF EXISTS "idx_contractor_company_739adf";
DROP INDEX IF EXISTS "idx_contractor_company_28d264";
ALTER TABLE "contractor" ADD "feature_key" VARCHAR(64) /* The feature, folded to sort by */;
ALTER TABLE "contractor" ADD "name_key" VARCHAR(64) /* The name that the company sees, folded to sort by */;
ALTER TABLE "contractor" ADD "delivery" VARCHAR(12) /* Of the latest invitation's letter */;
ALTER TABLE "search_word" ADD "source" VARCHAR(4) NOT NULL DEFAULT 'ROW' /* Where it was written: not every reader may read everything */;
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
DROP INDEX IF EXISTS "idx_contractor__member__9d6e29";
DROP INDEX IF EXISTS "idx_contractor_company_6c9e2e";
DROP INDEX IF EXISTS "idx_contractor_company_317dc7";
DROP INDEX IF EXISTS "idx_contractor_company_f44796";
ALTER TABLE "contractor" DROP COLUMN "feature_key";
ALTER TABLE "contractor" DROP COLUMN "name_key";
ALTER TABLE "contractor" DROP COLUMN "delivery";
ALTER TABLE "search_word" DROP COLUMN "source";
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
ALTER TABLE "search_word" DROP COLUMN "source";
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
    "eJztfVtz2zi27l9B6aW7qxTv+JpMcupU2Y7To2nHzradzpzdmVIgErLQpggNQVrRzJ7/frDA+1UkRUmQjJdcSCyQ+h"
    "YIrPv6d2/KTGLxg3PDYJ7t9t6hf/dsPCXiH9lbfdTDs1l8Ay64eGTJsTgxaMRdBxsw1xhbnIhLJuGGQ2cuZTYMPkcW"
    "e6T2ARq4iPyg3OWI2dZC/GEQRMX/sGk6hHNEOZo57JnYBzCxyQwxM7UfV5jDs+k/PTJ02SNxJ8QRM/3xD3GZ2ib5QX"
    "j439nTcEyJZabgoCZMIK8P3cVMXvvyZfDhoxwJ7zcaGszypnY8erZwJ8yOhnseNQ+ABu49Eps42CVmAijbs6wA0vCS"
    "/8bigut4JHpVM75gkjH2LIC793/Gnm0Ayijg3QhzcmCT+ZCa/zd4xcTw4fDm9mF4f/UwHPZyXIJXyYAeXDKYDRymtg"
    "uA/fs//rwxMPJqDx5w+dfzu5+Pz36RUDDuPjrypoSt9x9JiF3sk0rwY7QNhwA2Q+zmUf8g7rh0SoqRT1NmOGAGpAfh"
    "P9pwIrwQsyJe6Mt4webbYMTD4NPV/cP5p88w/ZTzf1oSx/OHK7hzJK8uMld/9vnGxLfsf+PRJOjr4OGvCP6L/uf25i"
    "rL3Wjcw//04J2w57Kh+OFD8UkmsAovh5fE0Jj93sxsyf40pWb/TrKfTDG18py/nGCnmOsRQYbhAqB1sThkTH1W9s45"
    "ghczs6dZMUN7U/xjaBH70Z2I/x6dnlRw+PfzO7nZilEZtt0Et478e//J4zx8IovGWIdE3eC9/GxrgfYltplNDWyhMX"
    "OmymA+w5zPmWMOJ5hPmuCeI2yFfYDsmpd67V0rA/jr13UAf/26HHC4V7TIn4lDxaRtjpTCCbZ1sqyRF/t0gswEc0ij"
    "ryskUPir6l0dHJ6dtNrJ6n1XFZ9VbhsDvFb5qgon6OCrUmyD26ePymLiNC35qq5sbyoZPRA/HwstPMfwmFppIe0a24"
    "8efiSIjZFFXJc4vNUXV+eDK//esp8bLP5/NdzSkjSbg7z35eFyXTpOGuKzOpvaWfmmdpbb1CgfisU7HudRvmDMItgu"
    "MfYkyDJAjwTdupCOrmx227q4vb1O7VgXg4cMxF8+XVzd/XwokReDqCsvD24eMngL1FyPt91QYuoNru7zy4fB71cNF3"
    "jv60TaGxF10RQv0Iggj7fTAw/rLPrD8kV/mJePwXwqXmAYGHGHM2ZRo0QlXM6ViulUFq0ub28+Du4+vUN/MmpzZDPk"
    "EjxFno35EzHfyynfISw0+AlBMwu7oFQik5FWp0P3XLQwd4ecPtpClqJ2C3mscAItj6ksj7nMnQkO2mPqTFvJ4IUT7A"
    "zPe/cUvD3zCbGRwcQ98eeUoLHDpgjbSEAn7rjUwC5zEPiuXtwCCeTXISsSaf52L7a84q0gTZZdENRw0f8iS2zz6iyF"
    "rxNqTNCt/D+2rv0f4O/V4h/Mljs1mlPxSzx35YUA0KXWQLgz//zp/O/ZTfvy+vYiy1yY4CKzg5seGfrIt/iSc8S78x"
    "V/he9Xckp8uFSIRYHaJa5hF3HxSbsTwSfw5IpfKW7i57qH7q5/y+CMHj8lHKRwYYSNpzl2zGHqTryOUvtegXB9EdB/"
    "/O2OCDkGuJBfL6HzPzmXOkp609M+vhos69SHB3cJEKwE1aU/yx6DJMM6Vl5Sl9FEymxB3SIlYxrIjxlzVl1SYsvHV3"
    "KifV1VUzIdifN5QmcrQvVJTrSvMBkTbIHuSFZE6dadXYZT7enXx+b20JtZDJurYjW3v8h59nVROcRg4H5ZdVHd+fMs"
    "9nRBBTAthlLF7AaqS/HffV1WnHAu5l0RqXt/ln0FSVzgEKVmkmdqrLqqHvzJPsi59hWxTvb0/dvQQSFkR6xMRUzfSn"
    "jvHTamRa7cEM1bmzww8cdyTD/HU+3J7g8ITo+mGUyn2MaP8i1hOiAOdWSh5ZMpKYmej272K+PnU8OWRtALxqCZN7Io"
    "nxATueSHe4B+F3I07LsIOwQxMQAbDuMc+W53/l6aWGwyJ9xFZDwmhkuf/YGUI8NzHPH0fJz9Wp9UEI3/R+9JLAe4+e"
    "w/Bf4ZRA78Q4fq61B9HautgF0yeTCH32sbX3FIq3RA0FcwQ4udS+7RYg9kbRy+3QfgJfbHNPQD2y3+3BIUGcDpTtot"
    "xfuKv14dHZ68OXl7fHbyFo4KuBRdeVMBej4a5cWFt7kTsazhTG+1orsOcHPLsC+LbnPVh1ulOPgRMwuCeh4E+4sBDs"
    "fvBb5VJ+7V3x+qnbnRgXt9e/NrODzr4c1Etk3w0elZk/UcU+wF4JlQzTqJNGfleTRn+dSlULEYQrxHU8kzT62lz52R"
    "Plt5xbWTtwsLUlPTiGdS98p2nUWvyDYS3+1XGkdg3JBEA2uZR7D8pg7QDRFiLzImQuyBMM7voMZ+RxMmXj8IGsO2ia"
    "YyyjMsGkB4HwJAOREKqsuLjSIdz7+8MMEfgqPTGbYXQ99gIf4UI/4ISy9krnJv9KfY4RJXtbVEW0v0ebVta4m/bbTV"
    "MWNqlWVE32IyxxyZQfZRU3HxpI76c1Ku/ZzklB8ZcDRcxVaVnkFx/BkyqYloK8W++9yE9BFV96RJU61w4mwojvVhIq"
    "UC5vy0enTq0gMmKdgmpYK64Kap1AdXLGlOhBglA4Mp2GM3iXFamqqt0aeolN4xHsRbDT6ATXAurd3x9t3S3t39Dk5n"
    "TbD3R28wL3Bdwk8G1tM6sJ6Ww3qahRUE1Tyw5bkh4fiVkkJWlTxHHrVcavMDeOw25M7OEkAa2DLWq6gn4/wLdfVMIk"
    "CVup4dWkthJ7bDLAuU5Nmsj5gjAwZcX5KEgn5j5sjCfmPqcFeq1u/Rw+3DZ8jJvPt4ic6Ojt+iifgPLQlj6PIB3+xv"
    "9sD3CiKHzWHjBFI2t0GzB2r4XrjvZAGxQIoyfcSZ/0SHiHUPRQtNJsebxHAWM1fM5hsFvtlymCxpKK7RR/sVtZFNiF"
    "nfXJCWn1JZftoYoI0B2hiwdWOArnL4otnvb/V51t8TLI6pEp0iolFan7gdy6NzZR1tLb5Zv9KBSwoUigv6WBo+kyLb"
    "XADN64bQgxnCEu8gZJjj1yBOMNvkgZxDnEaFR/z4mr8cHR0fvzl6fXz29vTkzZvTt6+jQJv8raqIm4vBrxB0k+JPPg"
    "oHVPzpzOVC6RkXfByl7MnRqRzj1PvVk34gJLgCAmIsczZiTWehT6sUkdjZ+hEv8tDZsi1WUbd4C7k+p7nnMM4D/JE5"
    "ROhyv5FFztdQkn8fz7SbwObiDcRlB88jzTOzsgQC4ncTv17Y5fn95fmHq95/tmMTuZQ+/V6BMSS406+yghjxmJrmD9"
    "dZgL0Ao8A2/xNkVDwepEMKqMn7CAqfBYEFMsRA2hxkjQy/2Am20M+Dw9e/lNlB1vSkwnSOtKOBk3/m0jj+SNQWyA7T"
    "Ngpto9BK6naV1H82U5MCArWlbzx7NXYIkQWhqF99KNio+n79sEOVVSQJao4p9cIYQlqlzQcygGQiDlfxOq2qZHbvfp"
    "T7Y2nOzf0UW1bpJ5Gl3dy3cbimHS5Y98dHb86ilQ7/qVrb95/Or6/zi5kZMiW0zQGTIdUnzE6eMDo0a6uhWbHUXd8Y"
    "ENMoHzm0Een5RUcKhee0MpFCOXWyflBchlCv7ozgiflTQ0wTJBrNTETbFEr7NcQzRaQR3dVgtu1AuZa6xVsOQN4h+N"
    "t7FAK0OvAoXMYz7SawSz0K6ZWllEchwL7IpRCzpcKnkBhUo8uy4XGXTcNC2jO8gIzEqIpvUU/lGhS6g7JCO0Zf2+21"
    "VUXHFmr259gv/84xvtwCEY5X2fbQMmdmLcV0LPKIrWFTlNNUGut6WMsAEadRj+oEicoo9wb3t+j48Ozs1SHC1myCXx"
    "21MaF1XIpr97rytXUxBu34TEVK+kF6/3PLUztLq6MwVT6eqf1MXVlraLha1cHCiZT+8G7HKH5pjkbi8wtIt7/z6S67"
    "eYi777Ib1JMegmuAi+1qyIKVnQkyqmq5WzqH7r/boP9uYvdwXWto4kXBsV8d21IyxQZDXE7W9Rl0F+Pi97qHpF/qkA"
    "IrWPVSzxHrNd5gjRvSxEvIcIapORy17mtcNM8G9/vL20+fz2/+X8M9v3ex0vF6WOd8PSw/YA/zJyy4gxPvOISKi63r"
    "YZXPtkHOfD2/u2nKloENHWp9X24rxnQeCOQ7LRw+5KS1MJqdY5Nt2a+v8zwILxa1ik34NRBGn85vzn+9ukPixVv186"
    "5T3ra8um2uuG3YgHcSnAcNTossqdpnRe+OwCcgg4cYYmOX2O8h6WQ8Rg55pmReO1BuM4eJ/1KtFPQM6c7o53CESI68"
    "FyyRTS3RiIyZQ8B6Ah1guFhxVt0w7X1S4g2L8XYOtiThTi0EKHJz+/Xm6u49Ei8EvZoxmk+o5aecOy9vDfgotFgDKc"
    "LdWQO3cdznk01k4aMZYTOrZt76PrHez/AcNk6QStOpW0jixoOWumEJK6h+geKkVpVSoxrUUMtyb9Vy8BEeahhXV46l"
    "Komj3mTL752EytfkVoRpMN3nVt++YjIcWcx4WhGoaznVBcy0r2gFjdFXw2m/m6L7EA0TzqQu0BpE0+0rbjOHQbLRim"
    "h99mfZV5A4cTrozHzvz6KM+N4xRi4WcuyYPnrOykDBVB/jmfZxSYmfuGqjb/y4v+DwVaWCBzHFvsKju58XQrTeZA2/"
    "1VdhskbUBawqWSMetDRZ4+qZmsQ2gnrU2A4rRsPfZOZKOxs06nyH5hNiBzVKxD8dMRfUMJFGmQN0C/WiZUMqbJrEzK"
    "d4rPE5hdWf0tW9oi7nw7AhlU4bWfmr0GkjtXih8wZqGTXDfaBVBGqKVC+AnVwAardZ2VgiQ/eNVjyhUg6FqFFUF7Qc"
    "4DTVHgJ9XCtj5LgiY+Q4nzGii9yuobhCSnprAmuGTgOrqwdvoHrwnTgK7waXD73iRdwFvMm59hXgzMdbAvG26ilEfs"
    "ViLT3hdaxU1JPjalVr9qsfQ2coaCIV1GWQ0YPgLJ8WF15eRgRNpR5kJVK/eZRUvr9LKyv/joDSIdANysYzPmEueOZN"
    "4tBnobWPxRvzPnoSAjhk1Hz3f+Z/wQo2xRsczBbfoYjzN9sh0DvNhN+OpAVggaRUjsSDF7LyM8KW5ZsHElVRZZqc0O"
    "/MMBwg+C0/D85+kdWhg7LQ32wiMQv7XNksnOGVeEWoGy0nkaYDl3nGRBaXjqwQzBG/b+awMbVI3ZLSZIqpNXwiC7/x"
    "dfpmYn8oKjtd1E87U7A6ymaUpSZt6ACCfZd/MUE6e754DPQbE1gMOQ32l+Jh0rO1ZKo/GbWXDMlmBoajEsBp24u2vX"
    "RwXmnVW5fs0OxvHUoK+3ET20BEoLJZoHcupBvxYibIJQmJIish1cr2Pa2TZyFGlWf8nuZyLeJjsCn0IZHS8F9im9nU"
    "wBb0N50qg/ru1ZjoDW5+HzxcfWi4lUHEtL/s4fECndBHu/1cvLGQGTynUbJ7gqQV8oqFuWygeI1J+czCi8algrJ0Gu"
    "5acHPmOUXFBGruKxG10nv6X9lc7inQedoQPxyJjcVrVz+j8xo25IdLHBtbDSugZ8j2b7Uf1lrthxWr/TC/2qced4dB"
    "/8U82pV5ollSxfNEr8lYmodMYlhg8QhyEAX20pYkrj2Ji56N+VMHqYhdl9hopdSlKbel1G3He7JzylvKDteEyynCnc"
    "kDfJE81uXZXgqnyQ/D8sx2eb1pUs3nHeDz0CGYF7V1q5JXs5T7J7KuJTSHi7+HmDeMIUlTKd/2pAduXAYeS6mjyV67"
    "gcd0PmHI9RwQYYXOhlyGJviZIHdeswZpN7E8pY0MS7PW97F94dHhyZuTt8dnJ1FKenSlKhM9L+T7Pvo8muWdZ2KKzf"
    "eeSfhpIBjApTY/gOdtw0uzno40WVd9G1tQbhKFN/jeR+pwF4U1ApF8Zz8Cg3KIzUDsuW51lnUbiMLgh7Lzdjln0jOo"
    "zBbo9jjBHHZ5oQCAB8b3BfhLC0VLa/u+gFxIShOZN0e8M1Jv7x5eWSY75TmD4HfxgGviU2I2eS+f8U5es9mImTX9mP"
    "skNJseKSyjWb1GYqrdWRxfbJda/uKQRY/GxLKQ+CEIj13IffN1ejhHDYExD4PgXt6ScMgjhd8ma3CCc7b1qVs80wa9"
    "vHI9PJzftfD0gtAPpy81VPHwptCcUs6D1VlXSi2j312ZtXfny0gQ0nzJTIKeseXVrfm5aTnWIQabijc1i2pGV3EtRa"
    "aZtRFmjUEEb+zmT1MpLMuq5PaEWnTNey9hDXRToLfQeUlpkLtuNyLmXi0QLj2DwoBHMSuBGVT2FhVv367c9nE9w3SF"
    "XTrLiqeFsSIr0jOozIogIhEqgbjUXaBn4tAxNVpHJnZvIwIsm/tk0lQKc0Alf4z4EGV635P4iW2XfnYOhaH3+75NmU"
    "0WYBqFCj3IVaT9WwjjavtQfha12SET+wKOGFhoDASFdZMUYInsvROEyRVpYTU696So1Q6z68Kj02HsnEksKg6n1i17"
    "kvQqfwS3YYltl3A30R3vJ478qrlqWJPg76aJMkkalVkAtjt413zmM+Rn99GYWabsUoI4cyDHug1Lzuok0pyV59Gc5d"
    "JognyMplzJkKnOmOB1leXClsvNKCa0dhOhks5hr4tpmkpXmqmuNJNIxUwD3LgUymU8024Cu7QQSnplpcqgXJ7fX55/"
    "uOoV7QkdYFu/io+aG8EqRXzEK6CbL9fXVRVm8j3sCsT0Vt0qPvnz7dGqzpgfVy1IHUO1x6WpIW8aivCZpthY+aqVzj"
    "/K2c79yfYVss56Mux/N4Y5c1at631PsGNMvoqJ9hWkZ8rpqg0rZIuB32GifUVJ19DfdIH4jJxQWYQuIUzUqUU3nCbG"
    "L61Jd24jMp1ZbEGIzDDwiaGzbTwj+hnMGt96X7gQkb71kPyZv+RL1a04V0nJtuh3+VJe2LynqC5bfK+PMpS6UpmuVN"
    "ZxhJIuVdWi9WX2c65vn8kQahNNtqRDcvOrC2uKSEO6zOqVrPe6suFrD1tb9nO2r8xXu9z8NY1aD64I8N71MMyCm/p2"
    "i4Ett31tRr4F406lbBtYf2rJtW4wdrlMi8TQoFFRUvScC3WXF4itS4fXk0zFLMViaXBDy6RaJtUyqZZJd+kQWlEmjX"
    "e+upjGFBpMLY1uXRoNZI4V0d0vH1cW1viTVUkIFQc3vvoxY45bJIEm7laKn1JmIPHAWj0+oAlF3PTST16wsAvuQPQk"
    "TiGerOvSj9PE/QvFLUA6mLNAis2JqmmPupZRtYyqZVQVZNSVUuO3kQ3/+e7q8/nd4ObXhtyFuH6HICoradhmqySvw3"
    "oJjRX5jLloWbH7Ng6VTdAoHCfbMqVoLTW4xUFLxUfTqnhiklKXvFV6M9NNNnUvSJUUmIow0i0rMemYvwI9JhcUWK7K"
    "pKMR62szAUGBgVxoHMl+hBNsFusujWaAXoa3trXwRwd3fuKJ5CYu+wbSKShlXLY2tPwmQdQ9QFfid8ylCAHdAZMP5m"
    "xKoO7WN/sR6mZ6M0jjlMoUlcXuQGWCkvALGPQOAlhkgXhoOyieLp4EnXtG7AcS25rsagj5hsGcCJoXtug7mNG/tK6l"
    "dS2ta21bPNEJRGvwBOx3s7S2StRa2tJpJepl7FLaa6kdbWoqVDUdbdvRqQYmEaqDS2xjcUcMyH0p0Kvygyp1KxoPHz"
    "rx+KX6lawpMyKyFZv030AhbsKFHjMQCgd0AABVJ/L4BHeRSU2p90C1Ruq6MrHd1zfyCth6HlGo5nCDzeTSFyf2cIL5"
    "RCs4WsHRCo5yokP0ndaVwyMClWXw3oN4q8EH3zoEW9nUi4rhhNU7G3uSzmq5ks4qfEln+Rp14e7YgANJGpWZ0FIR6r"
    "6yCoggUMysKdBZOg12DbCZ5wo5oVkfmyTN5gtNt9hePmPq+FE2NgLhSOwyYMs2a24sFZivpar0bpkBcuKWtgKUHuU5"
    "VXVLetS0LLguuFOtMU2bxdTxmXTETAhxY4UlVmvA9fNdevH4dzTFM0g6vmPze1nKUnbREa8P6TIwWCg9BWkga3tKnb"
    "i7tPUY4u76KHuVT/DR6Zl/J67R6c3MUCLXsXpavdLq1dbVq8QX2ZD9aUrN/p1k/yr1sFeqg70pQfhrZCuEsHPsKNKI"
    "DuItmzdRiWlUxlylIM2txMK+QJwDca8ByjHFHmLcvdWC038VbBalfYzD4ZtrYtxib75YuLUbo3TcythiBrZa5yjE1C"
    "qvXSi4PiWc+2WtIAoxXa9wy22BpoE1qg0DQlqFUxV6Nx60UGUQHYqRMSHGE5pjwQj+REyI32wliNTZVw7L95XD3L4y"
    "80YWLbI6V7d8iKl0q4cGrR5W63myYq+TdvrV5V+vLn/bUmpU52K3j2Uj03+CZHdbTHbxGaynh720TzbjR0ihBjvgsX"
    "vDjpnDBDzTRgxJ0qjBkr36QmzmNvNVRgSaGZ0zQ4htBmnaHysmUltW6p1b4vW8x4m0l/k1HITA6ju/IGmJiF+yugO5"
    "Q3Eqivdr473I0HZgwFYsB3qf7NQ6zWUdzYcCB96oMa5ZQg2tbkG0rRZE8WLsAN69r8Oa+3SbZjvEwINHrUAUatL3RI"
    "oWd2LP3x/A19qMIQasNJIpQHNZMNPQCcbVCmiCzAuZjwFS4QH67gcOfZdW5e8GsSwu/s1juXGCZVTztA9xRpB6PmFz"
    "G+FHgVNxLFPXDyhM+Zgz50nI3E/ByvefUVACNzMuNrslKXTokg5d0rEr29QJgq8xx/pSp2hMoLJbtL7LuWOfqNxmG5"
    "liQ4JdCIlX1qa0pWIDihkrNlBrYPecb23j3ZJB4PXsdet2vFHOvWZm7JhC27E733Ogh17jWucRiW7inU/f23p1i71E"
    "NqOJ1cU1Q6atk9XWyRCuDuxncTbVbgK71H6WWVpK1QqJuwgXWYdSPYYrzEPpcfWqLroumc5csMUIxdqYRLXdZZ1Cv2"
    "hiVEbRYfP3gkKovNyV9yhHn69uPgxufi2pyNjl7PXy2zLbcpjilpK6A4Ewk+GWyEeVdwJrmy5Or61G2mqkgtVIJ7y9"
    "aPbLLbyxpUV1tV8lM4sunrkppF9KEgvUsxYytiuEvjbWrK7zVvyUmiarO0Gyf7baw9e1EgphWEUTk3xKocueiJ1H+Z"
    "6IVWuW2KhCEoVR7n2xXWpJT7a/ptEEw/Ie17TUVh3GV39/qDYVRmfx9e3Nr+HwrP2wgA2NK1OlqbrZYJarKbuc37lz"
    "zoleoFY3lDphQ4fFH2j1rdwTnbdMEnI0hW4KbfFP0m+QA//95erL1YcWDJAnqngb7gabkBpeohBG8VvchmJ6AanCh0"
    "DLbee41kl7XHHQHufP2XgBtJIiI2qF4e59nVBjEp63LrPMto7RzvNvA9Gw0MGxVKAs9m+ohHxbdWktNSpIkIdaM1wo"
    "Gr+5aKHX60K36/IJmLtDDqVHm5vRsrQ68UZlexl8BEM8LjwhqvmcptRcVpnLCtVf1Vxe37fMPMdo35g3olbaXvhXNo"
    "eqEzIADo+Y10rOO6onflRIH7kAuMgPnIO/wtWbJNKxQWlEHeLnJbfYtDKketdSedeSBZNaMDlJtzMchrI5trSPBSEu"
    "IC3HNaOgZjOZQ1xLXwyiHE3ws1gHyD+FzdUtyLu2OJQIvVTN9djN/ioDwdpkh+cI9cmlW7Y1gberlm3Fq7kDkGtnia"
    "u5fJfim/uCU/iKt0A3X66vtxXn+jc26hUEuMLlflVk65/BgFohrTOHTSkn0HgOOR608QZXCZZBpYag4Sxqx20ywtHU"
    "45B3gx3ZtG4mpAqYrTigtcO564SzmkJcCOQgk+BQJBIP1m0YdFSqDktUQo4tr8NfzPSdqL1/EyQhyqoN4eqgNhJb9H"
    "+JzZgfzBZtjDO12txVdLnLN7nDzmOj3MRw/C7kPfcGJpdViPtCdXwmDuJE7BhuzUi6TScmBqdSwy0wptLb305uf2Pq"
    "cHfYjvlZ2p2x9bxITgdhX0388EkS7YrPueKF4iCkPw+iSpt+Olla/emo/Okk9LgmTE6Qaf4qzd9YOW/E35hM81dl/h"
    "LHKTLxPpAfJQdfRKBwgF/v62ThJzNIR1WQqj3G1OrCHdVVQkPO+r4dy+VvC+MSGsH0CsyX0b1+lQ3zaWEMjWhYvdqN"
    "nh0q4dQk4qh3F0jogXRMDVxuo6xFVcf6OHOYbKiWzqSPExZ0Zry2QWolXIXzSWfGv2j2JxKyminmm9XLD9fEyq718h"
    "1M6JMwPpzfPTTPKeug21f3MZdC9HgWwktJblPxmk7SbBB6ITJ62MqjnrjeRV7NSR2MT8oxPinFeOiQcRucQzqVVZwH"
    "IQQ/E9tkzk8cQZ1xWlO12UBSk+zEaAgUMWcF2fIVDMgSKswBldIlZw59FniUIl5VnyBPuw+gb7oigUPEz+ZtI7/TtN"
    "piprJIyr1R6/5eWVrNaZU5bRJDSAPtzN9JSs1llbms0wxfBJef2yWGJ+l2hsNhOZtIP5C/QlzCrt/ufTazKDGle2R1"
    "f8huLgUOQpddlHl6QR9LrUt52lZGpg0tg2v6ROaU12yPGhib/nJ0dHz85uj18dnb05M3b07fvo6sTvlbVeani8GvYI"
    "FK8Tlvkkq7Yup6VdJUOk2qOpknQCsPcOMkk8/xTLsJ7NI0k/TKat+IULyRNyWFfeSbdCP8bWF8CGbaI9DX2o8wCVmx"
    "TzuJaLVb20yOrOXZlp0AZddA6RLvI3FQOIuZ36t6IvgQ9wuEfO/3MgwaLNTjMWIzYiPqFju/u5q4jn888ugnPOTaH6"
    "794R3sNtohuqacnOX+u53Iz/kaJBlSRfx1U2JS7GNVCHvxt5amUhrwi4WsvAnpy8FBt30HHqf/KoC7vCheMFzlDpoC"
    "Z5fUXdNdu/0n+Oj0rMn6jSlUXrstXXDdF0qWGkPD7gJJGnVrUYuPLi1XttuV1+BkzsqodQXQLJ02HlQbD1LRvSuaD5"
    "LxxLuJ7VL7QXZ5qdSM7VrWGr6wWHG0d/J2v0oz9msWD0fRyKWa8XlYOiqscgZqLJvOsL14B9LeFAtVlQgd1mbuBIpH"
    "TcXSguZqsqCUkI/FcuV5vbi7aQu0Yui5JqcKOBm3g/lHRmHWqrFWjTvYvbRqrEPFNftbu/V0i68CyXsdLb7Sx2Ld0y"
    "1NpaXuZfX3JFodyNyX8Uy7CWyNynvJlaWSwB3U5CuQteNqfeVi9jQes1zAthGZziy2IOQdwobBPNtF37zXr803oUSM"
    "5tSFPsUOs0iBKN1igkKhOaANuJHgjZaatdSsxSbVxCYtNb9o9su/GwjM4XiVZWXZbkG8skXwo0c4wraJZPVYGWvDkY"
    "EtK1HOXBmLNpyrxbxY7tsNaZXmi/TtAvC+ZCPNcyZrg3/3bf52MDX2/PJh8PtVw10OsmJBWAvNoyBVtmFA5+0u03Jj"
    "XekvTaW1Sq2qb1xVD5ZgB6r6eTzTbgK7VFVPf64pVf1OyDJ3g8uHXtEC1naQtdtBEiaKwJyRw7xJ4HLc8+GTnE4hOW"
    "T18OV8E60Vw7wH0zC2Yi8hioXvFWGKJqoBlZrZdNVI+YLxsDPAfDPj3sMm9v5HIvayR88hKyJ2D1N9jGfaE7TWb+VO"
    "LLJSe3d6IS6zfCc+g3pG8Hs2JSNmLhAEd8j2ZC4DBSfoUhacj+8hi4LZJIz/gE4nUyYbnRBJOcfQaCZvIu92+m/2Nx"
    "uM7n6XtMxdxF1qWe98swUEruBHwU0ZywL2DCY1uKB1ODwdlGoOnQ0cNq+d5ZGWF8IqiCmXaKov8j/SRRIT6c86OUTb"
    "8rUxd+vGXG3Lf9Hslzt3E2N+RKCy1VilyBcdY7QppF+CX2ouRDztjFLFGSW5MapbK2PN3iiLiXXRGv+YWmkO3I5l5q"
    "GvxrRL96yz7stXfRZ1lz2RhtUTIxKFiyb2vkAvHb8hgq8yTjDAPu6g+M86ailKTIfiHSdNToA0lboZdcokLe6gx/vz"
    "1c2Hwc2vDZWBsBxWojT49t3dQr2hz8QpkSSX45+k3yAH/vvL1ZfmlbjDnV68DXeDTUiNgzaEUfwWt6H2VECq8CHQct"
    "tZS7niKeEcDPZFxsGqmgpJqv2Dei1ivLQY51EuL6UQjtdNDXNNDZO28ByiS5oaZmh3ppTkizSkSedOIZcr2i8naDbf"
    "gjlhOR151HKpzQ/geU3tphAdaOfPao7m0ErDd3qNmdNHzDLhtuxzu7IWsZauzbqu70v4VMPE/1Zl91Okms8q81kHsq"
    "4hOlhGF4gPYNQU1xzhCtDuzkejs3lViWItXsQdwBun5e7kql0Kbu7DTeEr3gLdfLm+3la69K07E+q/BRox6RUEkaXu"
    "96sCyJg7GxqpoXXb0r6TkVwmQVPZLliGeNlhLFdf5pLNwXM0EQ8nthCMfYEZor8IR4BDae/aDqaGoLGboJYR5YmJ5h"
    "NGngPLPkzquRNokGtgF2LTZrN3YAGF2kcT4r+DoIaQMzYOqj8KNGoHjqU92p4jNkMJciKISMaKZVLBM3dn4vvLkelA"
    "Mh1I1sE5piOJdCCZZr8OJFM1vEkHkm0K6YR40sbNmiBXGfE4mkkKd9DItnax6TV7WIUYbtukZDtZzoAE+Qbd3Fefzg"
    "fX+aMivlzUaTqC3xfYxw6btmHBaQ0OnJYy4DQXShZ521uFkkXU6i//SCFqg3r3nQNeSgxfHFfWCvduQ/gipbLuoRoR"
    "KBxQ0Ls6ODw76YNBwG9oL1a6S364qqx0ToTWV6AqVAVOxjSqr++/3j58rofzpgMlpXWlaG8vDe9IUOgAj2yAh4Edhx"
    "bVPSj3+idI1HD6w2NbOP1lY1AwBIbJpEKCZOP3UBLShU6h0hQp5ZvQqCoNiM919/xNO/+DUE8+DKOca34fOTqVW8ps"
    "7UOZO8x+HEIOCy9Kty9FN0en96AstApFrai2ivfJwgY/zZu2M7CnSXXYisp83nJRu93h7G6VX1MT11Wqr225UPrt3P"
    "4ysxhO+3xzN/uVPv+5PfTicfW79Ra1z+2DZ9xmYVGXn/h75HF4kt9Wd+Q3TfQfR5x+UALGxIuK5r3dP6eOsz7NdN3J"
    "V/vYtZNVBdFAN5ZdaqnUjWXr4awby6rhwO4+R7thhIBuJ9s6UVKXH99PVU1RYHdYV/uMF1NxoH8SKgcr1NfSA/pVOt"
    "vMHzqcxmOX6m1+sAUOCib9xIX0aZMFemSEQ4T1FPMnGUuNZRgMFWqTGOOQsaASa6qPbBkojcXPglj/vL62hvnr6Gli"
    "MtkSPF2NMy6zoTU3rblpzU0FzU1HR79o9j8JbIuF8uVRXSGtysqPHw7gH3qUQ81pF7mtujR1H2kEh28jc0kwXmW8Wy"
    "qbx/UK81TU5clF6noOiDCNNM4kzT6CXAfjcohz0YmBwNgE4STNBiOghfjvYSt/HiSudwFw9ya+EK+hEMnb4BzSqRwP"
    "+jAh6JnYJgPVg81tRFtGgq6jcCzBQR3busjHFCpj/nWyCEJvRxYzoBAOc8TMbePN11JYTWiercpTJel2JqAkjD2PPg"
    "T5K8QlGczIIevZgthFqL1Vj0P7JKX6LOVEcCAQRNML4oI+lro98rStHCAbWgbX9InMKa9budl3gfzl6Oj4+M3R6+Oz"
    "t6cnb96cvn0d+ULyt6qcIheDX8EvkuJzgaPkxdRaDduL+vqDgW00IqEOIfZPNdSItK2trtksTaWN/dXG/gCtDoz9n+"
    "OZdhPYpcb+9MpSytgfYF9k5o/ZUmHgTwyqYdlnkd0dBC0Idgo8BPwAPZAfUvy6+fjbJURNXWOX2mGBwj4aeX4jru+2"
    "uP5MhvC234us+2t5xnILv7bda9t9F+eyNt5q271mf0v2y3q1w6bNhdJUChspWhrhDmvZIg4rbBGHeVuELHndFOkUkQ"
    "a6FtAJWaQJ1BkyhcGGoDFsL5B/TRlDJ2z1QzYejqjjFnSqgdOkGPkcYdVhogwXujgv4AwoymEva4NSlgEXkSi9au9v"
    "0fHh2dmrQ4St2QS/Omq1dLutj2FRmxw22pFDAoWhbrkbr2VXALyOmgJ8pAGuDbBB3Wa7RTB+/+BdizTBvZFJnymnzX"
    "x4GTKFwY735Vb78VmdEP/yCP+cJVooONgaQtmwJnBnyBSGu/XW0bXN3xXT+yG5eaArOzym6PYB6U2XKXrGbivk03Qa"
    "+RadNMXaXc31mJ5hg+7Hwc2Hwe+DD1/OC8owLu+yHDdUBuM+R+JntKuH2X2UHXPoIy05W5fzI6ZWOdouywMjMDIoUI"
    "2UTWfgWmtXeSVNuzORMi/S1Pssll6hEFsa9pKg2FzC7+G6xKmOU31Vy4/camvmDgMmyt36iYyDhTE0JsR4KjjGLwLa"
    "j7/dEQu7xes3cBX9tjAuYRp1DoqVIynSylQqm3BFsHJZjPuIWCzeDR0I9+Puiqg94B/3cr47f7p9Ai4fZ1MjtfnWJg"
    "9M/LH+xGYVdsTu05pXjV76k8iIo6LoJXmrvyR6KRpUI3oJu7LDk6zkhB4d5s24LIHiYv7E0aigNlRNmoLooj8yjdLk"
    "z/uHjjnSMUc66EQxTUTHHL1o9jcPzFghIkM1YWoTDkHdGnjtwfy6gW23DWzraP1SAlxVG+N1lH01rZB1FLDuVIU7Yk"
    "A7g0WvQFeI7lUqC05y1FJt4Z5NyYiZCyRY5LdwFbK9bPKKqOwU67C5zDWAakKLuEvsPMivmhP0JE4cSEkVg2zm5pWL"
    "7h8B7We/TqgxCVIixF/4mQgSOoYIvb60+c+Z8yRumcSgJpRM4kxeDuwLyGSEywtcgCwHwzt8k1WTFvC6B+gWSt+6sv"
    "stR98DlfE74uLtofBSNAMIPZClITsQUfsJjcgjtdu1sa3oXavLLmk1SsvRW5ejdc/MIol6HT0zXfZEChxnlVEyIYnC"
    "YRq9L7ZLrUS/OtktPez0o2D0BmA6FO9YEF1evuLTVOqWgm254LuvsatQyx01BfG9OD083s4Cx3W4x07wV3faWbsRSH"
    "fa2YPqzaEt4xJCxytsHZdBaPlye0cUhV6v5U6grwMR94s1wWoxEbWD5jaWWJRQvKmPCDYmiImV9N7vhgN+URBswCzw"
    "RGYFJo+uHwAGj7evkSPo2RSNxP13aO77bGeW4L8/2ibE5GBfgVI3eCx+ODzPZQxNwasLhhfoeYiATvwflnu5Wze9dO"
    "BX+MKc9u1qo4Q2SqgmdsTfZ477VQmsCaI9NEp0r6Np6X2/PyPVoovVZe1uie+KArvD8vs9wY4x+cqctNCXv1spu3M5"
    "bjgPB9aS3GE0dKScSw8glp3dgEoI1bKQmmeb72RXFDKmP0AMh3K5fr8nwXxHVpMnNvMeJ8WCe8fz65JsCu1LWoTWZ3"
    "+pCK3jtzr6xmJQw529rkoSjtfaSA1thDPPKaqpXbOac0S9wXTqu9uv+b0ovFjUX436RdTnDnVdYr+D8J8gTkjsuSYU"
    "eMb+P/2r7gQY0oI7dZhTzpsca2KZofF+kiHUW8qykNAQsA40isvUZLsJb43A0MwSU0uvcJ6pUegSCG8t0SjiQUu1iX"
    "MEjbBAhIf4v3d+qQALu2PmTH/iyBCSosUePYJ+tlmYHPULksb74H9+35O8HtHpzDXSrqTvQ5vmtV6h9QrV9AqddvWi"
    "2d+0pNpKtdRUE0nW3WQN/h4WxYhWp7UNV4gRVRvitWS2ScgcrzHKPolGeSfyB3fHq7hb6YNq4rqH2YOqbRlbSR+8J5"
    "z771mgPvOwrFiV+hwPquWM4+KzIeYraqORw+ZC+wYlduawRwdPi91rSym0w0yh3bSvFVut2RRrNjovaCNeHjAktvXx"
    "hLQqy+BRkVbDotCf84mQWZBXHSbzNa9IX4MJh1X16Au7CLWM/svS6u1uJ7c7aMwudq7m/E8Rbin+szveg1/WThZVhu"
    "WN5G80ERaP9gOlYAjlKJAn3yPPhhoONnhEmGUiZtetg71PS0ihFE9FtaW9YLNDnsXJ1eaoSFPqWHGVuUxnTcRef/QG"
    "I23WdaRnTPqndUz6p+Um/dOCFAtniAUkBR9PObxpqr2D+biWwfm4wuB8nDc462QHneygkslZ4WQHF4/H19R+6hXZVa"
    "Ob/UrLKgwbWuG4GrFJQkZ+JUuL+TXFooQEIUTPgP8Mgh+fiBCyowJraEqgTxFI2fJ5RYFJXU2rzbQKbUF9babVcmpF"
    "vbImslREoLLVsK3nfm11yrQh/AUVyFJtke/TfqVz7PePvzkNaWty/KNYPo+eEwCYF+Xj+8uk+UciHhsPXSrQP0wICg"
    "hAkE4G+rsET/sQBhHUDJphxw0Si2XhICGyhyI4J4TnpfoO54ZSQ2I6IfU7BNkMrPXilhhqo+/BI4QWMybfYU43Hugi"
    "PoGEBfR1wiAVC8nGMVDZUgyayhfyxOcmaxJ9s2VVZT+PK5pV/ve7XxyJI4vZj/A3T1SP5rVrKqfDl/zfp2soa51E6y"
    "RqnPE6J+Ils182AmjB/CSdZv1Osp7y4cxhUyqk9Tz3LxizCLZLjtw0ZYb/I0G6LpZHVxpESZyjP9kojmWaorEAcZIV"
    "3Brz++L29jrF6otBtoL3l08XV3c/H0oei0HUt6AXdNLlQzZu/gUGRFrHUvkrk+pJQdj93+5vb4oZG1NkOUsNF/0vsu"
    "j6mqgmttSRRy2X2vwAntc4NEn+iD6SbqS+0GpMKrQWqIE6+8trCEniRPDcXD3wCGBMLYVcmf1sRf0Mj2GCbJl9XX9m"
    "DfVnYs2vAaYpIp1SpVxKlaJLtZOcqvzi7QDaT9FEO7lilwKb+mAVCxx4JL9TTt1embnRv9tfbmx8jgbWS8xy8UJW+k"
    "aS/H1YQgnNqTvxG5/ZeMYnzAVT4IiAvQ2Kh/dlxfGkBU52TWPzkmyutTymuYkP2udETdNyFW605U9b/rT+r4JmoqXc"
    "NUi5cuvN41mzDmBIrHK4R1AN0G+oEZXj5S5jZj1tLlvAoVb9horyDbngBNsVL9hmW0tT6uAEpbevUMxoyOMEmTacqc"
    "zfGebNLdMxUTuj9IbaTl6LRRi2HsLQdlLu/ODGH8u+yraQ3sGPD6pPX/6Ljf2YAYghUMl0raur6uqqW4J3x6urerMZ"
    "NFcn5rnfZb1XZJbIDepXWiei4UOcGL88wcEOW71DZ7J5op07lyFFfE5dY0KgiOq4j4S6hS0rCmIKSqkW5Dd0NatOb1"
    "Boh+prg4KW2NRux76O0PveJRZiGTWwBSJaTRFsAwkP4rvhrKTq5nKDQ0ytuMUBGnEisf1ziIMNDpE2PDg8qlOO5qi8"
    "HM3RL0VS2nZEiAf8WCQ0wOVKMcENBtRyXojBqTjmvh9cDG6CoCHEmDrcRQClWeyYaD5FjTLrsqwpbBu61LqWBbQsoJ"
    "osIP9uIAaE45U+h85TO1Wb8+e0jrX7tNzafVpcEbqhzJWkURrwS/HJIZMRLm1gLhEKojtncKAIFRLSZ1rJALWYcFjB"
    "hcM8G7QzTQc4qWX76qZodGxDW7F0dGxxDOTTPQF+rTWkZb3tQhGfL6lx4oYjalQ3mVFikLBBkvRAQCZizPkD9B1PIZ"
    "D3O/RTpUIgorYYJDjjyhzH74bnOMQ2Ft+Lipx0PHsN1YD8EOqhja0oy7AiWAmG+HFKyati/3A9nr6fsSUHQ+RNOp0x"
    "x9VJjVr70NqHEtqHTmp80ex3qWs10j4jApW1odqs3EDBwuSb5XB+EAdwMc4ZslZo71DIzdXfH1KfTC43Kfpsrm9vfg"
    "2HZxOWMgGGflfN4Yw4lDVq6Jyn3Af8N9AOyhdPh1IuLVCC6OPALlnvWcoM4HQni0iK9xV/vfrL0dHx8Zuj18dnb09P"
    "3rw5ffv6bR/C68S9/K03VdFIg18hrijFj4JAo0ALaLLikzQq7+y9wf0tOjk6fNPGnHVcZ3cv39tzhixpDCBim8DUHI"
    "5K8F7uWiyaR2ke3EoPlXhrmS9jOniOrVbmxU5cjClp1mlUNDAYvpebe83dvXJ7zweMJ+wFDXDOkO0f3oe14D6sQPsw"
    "Dza1A9SaeohyhPsH+FqkF5Ng06J2AdagCZfJ6TFNlQ68e4BX4Auqaz6bJ7ADtkznCag3WAX/w935x4eGRoIgpYe6EI"
    "deuyrDuo89bBhk1s6KkyHViR4qW2vEVIBNjsXlZoSYYh/OgE1bEHz0hg2lyjTVPuC+GeEy9g3lwK5w/ySJdNmTNKLP"
    "xOGFdsdSM0yCYnMWmMN1LVvf/HJ0ePLm5O3x2UlkdYmuVBlbijK4dORK52tUp8WtDdqZw/4kRtMdNU2lt9Rip0IzTN"
    "NUeqHq6LVtlefSubHd5sbeCaXubnD50CvaJTqA+D6eaU/xTe+NNcANDqgOwP0cz7STZ9lSbNNneQpb8Qro5sv1db3g"
    "VvJM4NE5yJvEtUIo5tUz2UlP7tZiWn3ASgJbIzSro1uHJBpXK5Ftyp6Jn4YG1O+RmJ3Y5itmW4vitLVlBHUq48kX1Y"
    "XvtiLe6uhQbXAOL6WO2rHDpsPVXDuZKRQ2h/YuyFhIEGq4dARTVsM9NYHS4STnY9ev87t91H0x/0n8wLawp2dQGvev"
    "E4ZMaiLaLjewXsRDRcBDMfhNG3t3Yv9TU7xf0VRVVfCizHO1UpELxVDMhejUjNGpDNLJrdqE3Fp30SZItCmw2hQYJu"
    "etqOiHWYC7CelSNT+xoFQq3PaAf9xLEeSOCDh5iRqbGdOv1mZ/BFLN0EmMr6XVzimf+JUkbQZaqNBVfyB/sr5f+H0+"
    "8WvCM4ugmcNmDiVQsBeS6TnCI+a5suLayOPUJrygo+X6HlNHgxZzjalFMuma8GiitWqtVXe45WmtWudcava3Zf8c22"
    "5RueZ6CmZMrbRyCc2d/VMPyQaYcCS2UTOP66VkVmRk5usAPlJ4HrzpUMBd2K3onmCLmGVaUuEE+6AybT7AEqCUnQSK"
    "kxyW8yFFrHmwEg+KrAXlqQ85wpee/7BKNxN3w0n1vdvPVzcNT+tOkh86NxtqM9cGahgY1CSQm9rQ0pUj1DbaYmSbqw"
    "JpSp23o7LEn7bMNAjETVBpS3G1pThAqwNj8ed4pt0Etk5YWGJlKWUydjwhUpofiAx6LLIXpwb0K43F/lDx46KxtQzF"
    "I4fNOXGgx5AA6tHBU2i54XflwGhGHCE8IC6WlKzBF7UMhYZKc+aYCFvMJsXG4W6m/mZ/swehEAYDwdwsu5bKVuHit8"
    "lGc9iVU70SAyASq49s8kycoJmSQGb2ypv1Zafx+IaYczyubXHGhuxarsO2tiNGaAOzljcK5Q2XPRF7OMF80kQtSlOp"
    "22CkpWZ0VqenyFl5S5GzXEcROmsCrz96gxp+a+0e+kxwQmxkYd4qNujktAbUJ6elUMOtTGEfcWoOhchgF2xoFfV9Ul"
    "TqQq+Srg88H3q81eGRpdXHx04eH+THjIrp2rQFTlHqtsBKszktvdePuExSaatEtVUiQKsDq8R5PNNuArvUKpFeWSpZ"
    "Jb7MLIbT+mz6Tr/KDuHFY2rZH8A0g0ZkItgltXr5f6hy8h55HCaV6jwaQac3jvzZhfou1HwXIsui1mG+om/ikqSt9T"
    "xGdyBVaGPqaxOBPvxLMrvE1960rmSSRuXgo5bq1FpqSnL6rwKMS+svhcNVLn/du1i4pK7zv+MSTHyCj07PmizamGIP"
    "l2z3Nq2G/fHU70Y8sNPSTRt71lp2Bq1lv4iDVmvZaykapyvxadPFbpkuCtZvB9jqCmfbMwv9TmyTOaUVepK3+1UGom"
    "c5sGmVHjnct8Vg5E+BXGaZyINmkH1kEe6CN29E/Mv4UYB8gAYugveEPsEjZpbYhjqcu7ALZSiIzRz2TE0/f0I+s6gR"
    "pTYYaYNRB1uZNhitFsMafLJt8huiz11hDbz3FXY7UBWD/U42UwfjtqdIokNys6yrnydpVEa/pf3jpA7IJ+Ugn+S18v"
    "AUagBykkZlkGVSpr+6f2q5ptfQ5oh7o9Iq1RVmvRSV2qiLtxp8kH29YYsRYhMN6jy04UH3S54Zsvtfm5M9Q7o7pqje"
    "xSKx1//EkWEx46keP/bpVBeLUOhXrRMXE+RKf4LybB8RQ/xq+A63WfEsZ3HZju56ThxqTHoFamtwp1+lseJ4zDJdtf"
    "xk7zhUoNSnVnhEFHjUAu1N3XDmTnxp5QpeabeY8lO4vF2MUt9/W4fwaZ04ZjGq3O1zmotkho+qAcLB8D1Edy3CJBTr"
    "LwwS/9v97U2ZVyAiycov1HDR/yKL8h22XReBC2CkJJRcHYlsyYiM6AETXGz7MPvP/we1qwKD"
)
