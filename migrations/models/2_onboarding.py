"""Onboarding."""

from tortoise import BaseDBAsyncClient

from migrations.dialect import pick

RUN_IN_TRANSACTION = True

UP = {
    "postgres": """\
CREATE TABLE IF NOT EXISTS "vendor_event" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "port" VARCHAR(10) NOT NULL,
    "provider" VARCHAR(40) NOT NULL,
    "event_id" VARCHAR(100) NOT NULL,
    "subject_id" VARCHAR(40) NOT NULL,
    "occurred_at" TIMESTAMPTZ NOT NULL,
    "outcome" VARCHAR(10) NOT NULL,
    CONSTRAINT "uid_vendor_even_port_759e53" UNIQUE ("port", "provider", "event_id")
);
COMMENT ON COLUMN "vendor_event"."port" IS 'What the vendor does for us';
COMMENT ON COLUMN "vendor_event"."event_id" IS 'The vendor''s';
COMMENT ON COLUMN "vendor_event"."subject_id" IS 'TypeID of what it is about';
COMMENT ON COLUMN "vendor_event"."occurred_at" IS 'By the vendor''s clock';
COMMENT ON COLUMN "vendor_event"."outcome" IS 'What became of it';
COMMENT ON TABLE "vendor_event" IS 'One event that a vendor told us of, lest it be told again. It names nobody.';
CREATE TABLE IF NOT EXISTS "kyc_document" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "kind" VARCHAR(20) NOT NULL,
    "media_type" VARCHAR(40) NOT NULL,
    "size" INT NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "file_key" VARCHAR(200) NOT NULL UNIQUE,
    "kyc_check_id" UUID NOT NULL REFERENCES "kyc_check" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_kyc_documen_kyc_che_01f27f" ON "kyc_document" ("kyc_check_id", "id");
COMMENT ON COLUMN "kyc_document"."kind" IS 'What it is';
COMMENT ON COLUMN "kyc_document"."media_type" IS 'By its content';
COMMENT ON COLUMN "kyc_document"."size" IS 'Bytes';
COMMENT ON COLUMN "kyc_document"."file_key" IS 'In the file port';
COMMENT ON TABLE "kyc_document" IS 'One file of a check, encrypted behind the file port; only staff open it.';
CREATE TABLE IF NOT EXISTS "own_upload" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "media_type" VARCHAR(40) NOT NULL,
    "size" INT NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "key" VARCHAR(200) NOT NULL UNIQUE,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_own_upload_account_8e00a3" ON "own_upload" ("account_id", "id");
COMMENT ON COLUMN "own_upload"."media_type" IS 'By its content';
COMMENT ON COLUMN "own_upload"."size" IS 'Bytes';
COMMENT ON COLUMN "own_upload"."key" IS 'In the file port';
COMMENT ON TABLE "own_upload" IS 'One file behind the file port, of no company''s; usable only by its uploader, for a day.';
CREATE TABLE IF NOT EXISTS "stage_figures" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "asked_at" TIMESTAMPTZ NOT NULL,
    "is_promised" BOOL NOT NULL,
    "as_of" TIMESTAMPTZ,
    "stages" JSONB NOT NULL,
    "company_id" UUID NOT NULL REFERENCES "company" ("id") ON DELETE CASCADE,
    "member_id" UUID REFERENCES "member" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_stage_figur_company_1086bf" ON "stage_figures" ("company_id", "member_id");
COMMENT ON COLUMN "stage_figures"."is_promised" IS 'A job keeps them fresh';
COMMENT ON COLUMN "stage_figures"."stages" IS 'stage, count, median and p90 in seconds';
COMMENT ON TABLE "stage_figures" IS 'The figures of a company''s team, or of the part of it that one member sees.';
CREATE TABLE IF NOT EXISTS "stage_visit" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "company_id" UUID NOT NULL,
    "stage" VARCHAR(20) NOT NULL,
    "entered_at" TIMESTAMPTZ NOT NULL,
    "left_at" TIMESTAMPTZ,
    "passed" BOOL,
    "contractor_id" UUID NOT NULL REFERENCES "contractor" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_stage_visit_company_b9de84" ON "stage_visit" ("company_id", "left_at");
CREATE INDEX IF NOT EXISTS "idx_stage_visit_contrac_3f0848" ON "stage_visit" ("contractor_id", "id");
COMMENT ON COLUMN "stage_visit"."stage" IS 'Where the contractor stood';
COMMENT ON COLUMN "stage_visit"."passed" IS 'Left for a later stage or for none; not back, not off the team';
COMMENT ON TABLE "stage_visit" IS 'One stay at a stage; written with the snapshot it belongs to, kept as long as the row.';
CREATE TABLE IF NOT EXISTS "tax_status_request" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "wanted" VARCHAR(30) NOT NULL,
    "registration_number" TEXT,
    "registered_name" TEXT,
    "registered_on" DATE,
    "state" VARCHAR(10) NOT NULL,
    "reason" VARCHAR(300),
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ,
    "profile_id" UUID NOT NULL REFERENCES "profile" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_tax_status__profile_570904" ON "tax_status_request" ("profile_id", "id");
CREATE INDEX IF NOT EXISTS "idx_tax_status__state_dc8bf2" ON "tax_status_request" ("state", "id");
COMMENT ON COLUMN "tax_status_request"."wanted" IS 'The status asked for';
COMMENT ON COLUMN "tax_status_request"."state" IS 'Where it stands';
COMMENT ON TABLE "tax_status_request" IS 'One wish for another tax status, with what a sole proprietor tells about the business.';
ALTER TABLE "account" ADD "due_letter_at" TIMESTAMPTZ;
ALTER TABLE "account" ADD "letters_off" JSONB;
ALTER TABLE "contractor" ADD "waiting_since" TIMESTAMPTZ;
ALTER TABLE "contractor" ADD "due_by" TIMESTAMPTZ;
ALTER TABLE "kyc_check" ADD "provider_ref" VARCHAR(200);
ALTER TABLE "kyc_check" ADD "expires_at" TIMESTAMPTZ;
ALTER TABLE "kyc_check" ADD "event_sequence" BIGINT;
ALTER TABLE "kyc_check" ADD "provider" VARCHAR(40) NOT NULL DEFAULT 'manual';
ALTER TABLE "kyc_check" ADD "private_reason" TEXT;
ALTER TABLE "kyc_check" ADD "event_at" TIMESTAMPTZ;
ALTER TABLE "otp_challenge" ADD "phone" VARCHAR(20);
ALTER TABLE "payment_method" ADD "provider_ref" VARCHAR(200);
ALTER TABLE "payment_method" ADD "event_sequence" BIGINT;
ALTER TABLE "payment_method" ADD "reason" VARCHAR(300);
ALTER TABLE "payment_method" ADD "provider" VARCHAR(40) NOT NULL DEFAULT 'manual';
ALTER TABLE "payment_method" ADD "event_at" TIMESTAMPTZ;
COMMENT ON COLUMN account."due_letter_at" IS 'When the promised letter that something is due leaves';
COMMENT ON COLUMN account."letters_off" IS 'Which OptionalLetters the person does without';
COMMENT ON COLUMN contractor."waiting_since" IS 'Since when the current stage waits for that one; null: for nobody';
COMMENT ON COLUMN contractor."due_by" IS 'Until when what fell due after activation costs nothing';
COMMENT ON COLUMN kyc_check."provider_ref" IS 'The vendor''s own id';
COMMENT ON COLUMN kyc_check."event_sequence" IS 'Likewise';
COMMENT ON COLUMN kyc_check."event_at" IS 'Of the vendor''s event that was applied last';
COMMENT ON COLUMN otp_challenge."phone" IS 'E.164, where it is texted';
COMMENT ON COLUMN payment_method."provider_ref" IS 'The vendor''s own id';
COMMENT ON COLUMN payment_method."event_sequence" IS 'Likewise';
COMMENT ON COLUMN payment_method."reason" IS 'Why it is blocked or failed';
COMMENT ON COLUMN payment_method."event_at" IS 'Of the vendor''s event that was applied last';
CREATE INDEX IF NOT EXISTS "idx_contractor_company_dbf823" ON "contractor" ("company_id", "status", "current_stage", "id");
CREATE INDEX IF NOT EXISTS "idx_contractor_company_6dfc77" ON "contractor" ("company_id", "waiting_since", "id");
CREATE INDEX IF NOT EXISTS "idx_kyc_check_status_88e4fd" ON "kyc_check" ("status", "id");
CREATE INDEX IF NOT EXISTS "idx_kyc_check_profile_888d94" ON "kyc_check" ("profile_id", "id");
CREATE INDEX IF NOT EXISTS "idx_otp_challen_phone_2706eb" ON "otp_challenge" ("phone", "created_at");
CREATE INDEX IF NOT EXISTS "idx_payment_met_status_ba8210" ON "payment_method" ("status", "id");
CREATE INDEX IF NOT EXISTS "idx_payment_met_profile_6294a7" ON "payment_method" ("profile_id", "id");
CREATE UNIQUE INDEX "uq_kyc_check_open" ON "kyc_check" ("profile_id") WHERE "status" IN ('NOT_STARTED', 'IN_PROGRESS', 'PENDING_REVIEW');
CREATE UNIQUE INDEX "uq_tax_status_request_open" ON "tax_status_request" ("profile_id") WHERE "state" = 'OPEN';
""",
    "sqlite": """\
CREATE TABLE IF NOT EXISTS "vendor_event" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "port" VARCHAR(10) NOT NULL /* What the vendor does for us */,
    "provider" VARCHAR(40) NOT NULL,
    "event_id" VARCHAR(100) NOT NULL /* The vendor's */,
    "subject_id" VARCHAR(40) NOT NULL /* TypeID of what it is about */,
    "occurred_at" TIMESTAMP NOT NULL /* By the vendor's clock */,
    "outcome" VARCHAR(10) NOT NULL /* What became of it */,
    CONSTRAINT "uid_vendor_even_port_759e53" UNIQUE ("port", "provider", "event_id")
) /* One event that a vendor told us of, lest it be told again. It names nobody. */;
CREATE TABLE IF NOT EXISTS "kyc_document" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "kind" VARCHAR(20) NOT NULL /* What it is */,
    "media_type" VARCHAR(40) NOT NULL /* By its content */,
    "size" INT NOT NULL /* Bytes */,
    "sha256" VARCHAR(64) NOT NULL,
    "file_key" VARCHAR(200) NOT NULL UNIQUE /* In the file port */,
    "kyc_check_id" CHAR(36) NOT NULL REFERENCES "kyc_check" ("id") ON DELETE CASCADE
) /* One file of a check, encrypted behind the file port; only staff open it. */;
CREATE INDEX IF NOT EXISTS "idx_kyc_documen_kyc_che_01f27f" ON "kyc_document" ("kyc_check_id", "id");
CREATE TABLE IF NOT EXISTS "own_upload" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "media_type" VARCHAR(40) NOT NULL /* By its content */,
    "size" INT NOT NULL /* Bytes */,
    "sha256" VARCHAR(64) NOT NULL,
    "key" VARCHAR(200) NOT NULL UNIQUE /* In the file port */,
    "account_id" CHAR(36) NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE
) /* One file behind the file port, of no company's; usable only by its uploader, for a day. */;
CREATE INDEX IF NOT EXISTS "idx_own_upload_account_8e00a3" ON "own_upload" ("account_id", "id");
CREATE TABLE IF NOT EXISTS "stage_figures" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "asked_at" TIMESTAMP NOT NULL,
    "is_promised" INT NOT NULL /* A job keeps them fresh */,
    "as_of" TIMESTAMP,
    "stages" JSON NOT NULL /* stage, count, median and p90 in seconds */,
    "company_id" CHAR(36) NOT NULL REFERENCES "company" ("id") ON DELETE CASCADE,
    "member_id" CHAR(36) REFERENCES "member" ("id") ON DELETE CASCADE
) /* The figures of a company's team, or of the part of it that one member sees. */;
CREATE INDEX IF NOT EXISTS "idx_stage_figur_company_1086bf" ON "stage_figures" ("company_id", "member_id");
CREATE TABLE IF NOT EXISTS "stage_visit" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "company_id" CHAR(36) NOT NULL,
    "stage" VARCHAR(20) NOT NULL /* Where the contractor stood */,
    "entered_at" TIMESTAMP NOT NULL,
    "left_at" TIMESTAMP,
    "passed" INT /* Left for a later stage or for none; not back, not off the team */,
    "contractor_id" CHAR(36) NOT NULL REFERENCES "contractor" ("id") ON DELETE CASCADE
) /* One stay at a stage; written with the snapshot it belongs to, kept as long as the row. */;
CREATE INDEX IF NOT EXISTS "idx_stage_visit_company_b9de84" ON "stage_visit" ("company_id", "left_at");
CREATE INDEX IF NOT EXISTS "idx_stage_visit_contrac_3f0848" ON "stage_visit" ("contractor_id", "id");
CREATE TABLE IF NOT EXISTS "tax_status_request" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "wanted" VARCHAR(30) NOT NULL /* The status asked for */,
    "registration_number" TEXT,
    "registered_name" TEXT,
    "registered_on" DATE,
    "state" VARCHAR(10) NOT NULL /* Where it stands */,
    "reason" VARCHAR(300),
    "decided_by_id" CHAR(36),
    "decided_at" TIMESTAMP,
    "profile_id" CHAR(36) NOT NULL REFERENCES "profile" ("id") ON DELETE CASCADE
) /* One wish for another tax status, with what a sole proprietor tells about the business. */;
CREATE INDEX IF NOT EXISTS "idx_tax_status__profile_570904" ON "tax_status_request" ("profile_id", "id");
CREATE INDEX IF NOT EXISTS "idx_tax_status__state_dc8bf2" ON "tax_status_request" ("state", "id");
ALTER TABLE "account" ADD "due_letter_at" TIMESTAMP /* When the promised letter that something is due leaves */;
ALTER TABLE "account" ADD "letters_off" JSON /* Which OptionalLetters the person does without */;
ALTER TABLE "contractor" ADD "waiting_since" TIMESTAMP /* Since when the current stage waits for that one; null: for nobody */;
ALTER TABLE "contractor" ADD "due_by" TIMESTAMP /* Until when what fell due after activation costs nothing */;
ALTER TABLE "kyc_check" ADD "provider_ref" VARCHAR(200) /* The vendor's own id */;
ALTER TABLE "kyc_check" ADD "expires_at" TIMESTAMP;
ALTER TABLE "kyc_check" ADD "event_sequence" BIGINT /* Likewise */;
ALTER TABLE "kyc_check" ADD "provider" VARCHAR(40) NOT NULL DEFAULT 'manual';
ALTER TABLE "kyc_check" ADD "private_reason" TEXT;
ALTER TABLE "kyc_check" ADD "event_at" TIMESTAMP /* Of the vendor's event that was applied last */;
ALTER TABLE "otp_challenge" ADD "phone" VARCHAR(20) /* E.164, where it is texted */;
ALTER TABLE "payment_method" ADD "provider_ref" VARCHAR(200) /* The vendor's own id */;
ALTER TABLE "payment_method" ADD "event_sequence" BIGINT /* Likewise */;
ALTER TABLE "payment_method" ADD "reason" VARCHAR(300) /* Why it is blocked or failed */;
ALTER TABLE "payment_method" ADD "provider" VARCHAR(40) NOT NULL DEFAULT 'manual';
ALTER TABLE "payment_method" ADD "event_at" TIMESTAMP /* Of the vendor's event that was applied last */;
CREATE INDEX "idx_contractor_company_dbf823" ON "contractor" ("company_id", "status", "current_stage", "id");
CREATE INDEX "idx_contractor_company_6dfc77" ON "contractor" ("company_id", "waiting_since", "id");
CREATE INDEX "idx_kyc_check_status_88e4fd" ON "kyc_check" ("status", "id");
CREATE INDEX "idx_kyc_check_profile_888d94" ON "kyc_check" ("profile_id", "id");
CREATE INDEX "idx_otp_challen_phone_2706eb" ON "otp_challenge" ("phone", "created_at");
CREATE INDEX "idx_payment_met_status_ba8210" ON "payment_method" ("status", "id");
CREATE INDEX "idx_payment_met_profile_6294a7" ON "payment_method" ("profile_id", "id");
CREATE UNIQUE INDEX "uq_kyc_check_open" ON "kyc_check" ("profile_id") WHERE "status" IN ('NOT_STARTED', 'IN_PROGRESS', 'PENDING_REVIEW');
CREATE UNIQUE INDEX "uq_tax_status_request_open" ON "tax_status_request" ("profile_id") WHERE "state" = 'OPEN';
""",
}

DOWN = {
    "postgres": """\
DROP INDEX "uq_kyc_check_open";
DROP INDEX "uq_tax_status_request_open";
DROP INDEX IF EXISTS "idx_payment_met_profile_6294a7";
DROP INDEX IF EXISTS "idx_payment_met_status_ba8210";
DROP INDEX IF EXISTS "idx_otp_challen_phone_2706eb";
DROP INDEX IF EXISTS "idx_kyc_check_profile_888d94";
DROP INDEX IF EXISTS "idx_kyc_check_status_88e4fd";
DROP INDEX IF EXISTS "idx_contractor_company_6dfc77";
DROP INDEX IF EXISTS "idx_contractor_company_dbf823";
ALTER TABLE "account" DROP COLUMN "due_letter_at";
ALTER TABLE "account" DROP COLUMN "letters_off";
ALTER TABLE "contractor" DROP COLUMN "waiting_since";
ALTER TABLE "contractor" DROP COLUMN "due_by";
ALTER TABLE "kyc_check" DROP COLUMN "provider_ref";
ALTER TABLE "kyc_check" DROP COLUMN "expires_at";
ALTER TABLE "kyc_check" DROP COLUMN "event_sequence";
ALTER TABLE "kyc_check" DROP COLUMN "provider";
ALTER TABLE "kyc_check" DROP COLUMN "private_reason";
ALTER TABLE "kyc_check" DROP COLUMN "event_at";
ALTER TABLE "otp_challenge" DROP COLUMN "phone";
ALTER TABLE "payment_method" DROP COLUMN "provider_ref";
ALTER TABLE "payment_method" DROP COLUMN "event_sequence";
ALTER TABLE "payment_method" DROP COLUMN "reason";
ALTER TABLE "payment_method" DROP COLUMN "provider";
ALTER TABLE "payment_method" DROP COLUMN "event_at";
DROP TABLE IF EXISTS "own_upload";
DROP TABLE IF EXISTS "kyc_document";
DROP TABLE IF EXISTS "vendor_event";
DROP TABLE IF EXISTS "stage_visit";
DROP TABLE IF EXISTS "tax_status_request";
DROP TABLE IF EXISTS "stage_figures";
""",
    "sqlite": """\
DROP INDEX "uq_kyc_check_open";
DROP INDEX "uq_tax_status_request_open";
DROP INDEX IF EXISTS "idx_payment_met_profile_6294a7";
DROP INDEX IF EXISTS "idx_payment_met_status_ba8210";
DROP INDEX IF EXISTS "idx_otp_challen_phone_2706eb";
DROP INDEX IF EXISTS "idx_kyc_check_profile_888d94";
DROP INDEX IF EXISTS "idx_kyc_check_status_88e4fd";
DROP INDEX IF EXISTS "idx_contractor_company_6dfc77";
DROP INDEX IF EXISTS "idx_contractor_company_dbf823";
ALTER TABLE "account" DROP COLUMN "due_letter_at";
ALTER TABLE "account" DROP COLUMN "letters_off";
ALTER TABLE "contractor" DROP COLUMN "waiting_since";
ALTER TABLE "contractor" DROP COLUMN "due_by";
ALTER TABLE "kyc_check" DROP COLUMN "provider_ref";
ALTER TABLE "kyc_check" DROP COLUMN "expires_at";
ALTER TABLE "kyc_check" DROP COLUMN "event_sequence";
ALTER TABLE "kyc_check" DROP COLUMN "provider";
ALTER TABLE "kyc_check" DROP COLUMN "private_reason";
ALTER TABLE "kyc_check" DROP COLUMN "event_at";
ALTER TABLE "otp_challenge" DROP COLUMN "phone";
ALTER TABLE "payment_method" DROP COLUMN "provider_ref";
ALTER TABLE "payment_method" DROP COLUMN "event_sequence";
ALTER TABLE "payment_method" DROP COLUMN "reason";
ALTER TABLE "payment_method" DROP COLUMN "provider";
ALTER TABLE "payment_method" DROP COLUMN "event_at";
DROP TABLE IF EXISTS "own_upload";
DROP TABLE IF EXISTS "kyc_document";
DROP TABLE IF EXISTS "vendor_event";
DROP TABLE IF EXISTS "stage_visit";
DROP TABLE IF EXISTS "tax_status_request";
DROP TABLE IF EXISTS "stage_figures";
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
            'CREATE INDEX "ix_search_word" ON "search_word" ("company_id", "word" COLLATE "C", "contractor_id");',
            'DROP INDEX "ix_search_word";',
        ),
        "sqlite": (
            'CREATE INDEX "ix_search_word" ON "search_word" ("company_id", "word", "contractor_id");',
            'DROP INDEX "ix_search_word";',
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
    "eJztfetz2ziy77+C0peZqVJ84meyya1bZTvOrHYcO8d2JnvPZIuBSMjCmCK0BGlFu2f/94sGSfFNkRQlQTK+5EGiQa"
    "obBPr563/3JswiNj84N03mO17vHfp3z8ETIv6RvdVHPTydxjfggoeHthyLE4OG3HOxCXONsM2JuGQRbrp06lHmwOBz"
    "ZLNH6hyggYfID8o9jphjz8UfJkFU/A9blks4R5SjqcueiXMAE1vMFDNT53GFOXyH/tMnhsceiTcmrpjpj3+Iy9SxyA"
    "/Co/9On4wRJbaVYge1YAJ53fDmU3nty5fBh49yJLzf0DCZ7U+cePR07o2Zsxju+9Q6ABq490gc4mKPWAlGOb5thyyN"
    "LgVvLC54rk8Wr2rFFywywr4N7O79n5HvmMBlFMpuiDk5cMjMoNb/DV8xMdwwbm4fjPurB8Po5aQEr5JhenjJZA5ImD"
    "oeMOzf/wnmjRkjr/bgAZd/Pb/7+fjsF8kKxr1HV96UbOv9RxJiDwekkvkxt02XAG8M7OW5/kHc8eiEFHM+TZmRgBWS"
    "HkT/aCOJ6EIsinihL5MFm21DEA+DT1f3D+efPsP0E87/aUs+nj9cwZ0jeXWeufpzIDcmvuXgG19Mgr4OHv6K4L/of2"
    "5vrrLSXYx7+J8evBP2PWaIH26ITzLBq+hydEkMjcXvT62W4k9TavHvpPjJBFM7L/nLMXaLpb4gyAhcMGhdIo4EU1+U"
    "vXOO4MWs7GlWLNDeBP8wbOI8emPx36PTkwoJ/35+JzdbMSojtpvw1lFw7z95PhtPZN6Y1xFRN/xefra14PYldphDTW"
    "yjEXMnyvB8ijmfMdcyxpiPm/A9R9iK9yFn17zUa+9aGYa/fl2H4a9flzMc7hUt8mfiUjFpmyOlcIJtnSxrlMU+nSBT"
    "IRzS6OuKCBT+qnpXB4dnJ612snrfVcVnldvGgF+rfFWFE3TwVSm2we3TR2UzcZqWfFVXjj+Rgh6In4+FFZ4TeEyttJ"
    "J2jZ1HHz8SxEbIJp5HXN7qi6vzwZV/b9nPDRb/vxpuaUmazbG89+Xhcl02TprFZ3U2tbPyTe0st6lRbojFOxrluXzB"
    "mE2wU+LsSZBlGD0UdOvi9OLKZreti9vb69SOdTF4yLD4y6eLq7ufDyXnxSDqycuDm4cMvwXXPJ+33VBi6g2u7vPLh8"
    "HvVw0XeO/rWPobEfXQBM/RkCCft7MDD+ss+sPyRX+Y14/BfSpewAiduMaU2dQsMQmXS6ViOpVVq8vbm4+Du0/v0J+M"
    "Ohw5DHkET5DvYP5ErPdyyncICwt+TNDUxh4YlchipNXp0L0Ubcw9g9NHR+hS1GmhjxVOoPUxlfUxj3lTIUFnRN1JKx"
    "28cIKdkXnvnkK0ZzYmDjKZuCf+nBA0ctkEYQcJ1ok7HjWxx1wEsasXt0BC/dVgRSrN3+7Flle8FaTJsguCmh76X2SL"
    "bV6dpfB1TM0xupX/x/Z18AOCvVr8gzlyp0YzKn6J7628EIB1qTUQ7cw/fzr/e3bTvry+vcgKFya4yOzglk+MgPMtvu"
    "Qc8e58xV/h+5WSEh8uFWpRaHaJa9hDXHzS3ljICSK54leKm/i57qG7698yBKNHT4kAKVwYYvNphl3LSN2J11Fq3ytQ"
    "ri9C+o+/3RGhx4AU8uslCv4n51LHSG962sdXw2Wd+vDgLgGClVh1Gcyyx0ySaR0rL6nLxUTKbEHdckrmNJAfU+auuq"
    "TElo+v5ET7uqomZDIU5/OYTldk1Sc50b6yyRxjG2xHsiKXbr3pZTTVnn59bOYY/tRm2FqVVzPni5xnXxeVS0wG4ZdV"
    "F9VdMM98TxdUyKa5IU3Mblh1Kf67r8uKE87FvCty6j6YZV+ZJC5wyFKzyDM1V11VD8FkH+Rc+8qxTvb0/dvQwSBkR6"
    "zMREzfSkTvXTaiRaHciJu3Dnlg4o/lPP0cT7Unuz9wcHI0yfB0gh38KN8SpgPiyEYWVj6ZkJLs+cXNfmX+fGrY0gx6"
    "IRg09Yc25WNiIY/88A7Q70KPhn0XYZcgJgZg02WcoyDszt9LF4tDZoR7iIxGxPToczCQcmT6riuens+zX+uTCrLx/+"
    "g9ieUAN5+Dp8A/w8yBf+hUfZ2qr3O1FfBLJg/m6HttEyuOaJVOCPoKbmixc8k9WuyBrE3At/sEvMT+mGb9wPGKP7cE"
    "RYbhdCf9luJ9xV+vjg5P3py8PT47eQtHBVxaXHlTwfR8NsqLS2/zxmJZw5neakV3neDmlfG+LLvNU5/dKuXBD5lVkN"
    "TzIMRfzOBo/F7wt+rEvfr7Q3Uwd3HgXt/e/BoNz0Z4M5ltY3x0etZkPccUe8HwTKpmnUKas/I6mrN86VJkWBiQ79FU"
    "88xTa+1zZ7TPVlFxHeTtwoPU1DXiW9S7cjx33ivyjcR3+5XOERhnkMXAWu4RLL+pA3RDhNqLzLFQeyCN8zuYsd/RmI"
    "nXD5PGsGOhiczyjEADCO9DAignwkD1eLFTpOP5lwMT/CEkOpliZ24EDgvxpxjxRwS9kLnK/eGfYodLXNXeEu0t0efV"
    "tr0lwbbR1saMqVXWEQOPyQxzZIXVR03VxZM65s9JufVzkjN+ZMKRsYqvKj2D4vxnyKIWoq0M++5rE9JHVN2TJk21wo"
    "mzoTzWh7HUCpj70+rZqUsPmKRim9QK6jI3TaU+c8WS5kSoUTIxmII/dpM8TmtTtS36FJXSO8aDeKvBB/AJzqS3O96+"
    "W/q7u9/B6bQJ74PRG6wLXJfyk2HraR22npaz9TTLVlBU84wtrw2Jxq9UFLKq5jn0qe1Rhx/AY7ehd3ZWANLAl7FeQz"
    "2Z519oq2cKAarM9ezQWgY7cVxm22AkT6d9xFyZMOAFmiQA+o2YK4H9RtTlnjSt36OH24fPUJN59/ESnR0dv0Vj8R9a"
    "ksbQ5QO+Od+cQRAVRC6bwcYJpGzmgGUP1PC98CDIAmqBVGX6iLPgiS4R6x5ACy0mx1vEdOdTT8wWOAW+OXKYhDQU1+"
    "ij84o6yCHEqu8uSOtPqSo/7QzQzgDtDNi6M0CjHL5o8QdbfV709wSLY6rEpljQKG1P3I7k0bmyjbaW2GyAdOCRAoPi"
    "gj6Wps+kyDaXQPO6IevBDWGLdxA6zPFrUCeYY/FQzyFuI+CRIL/mL0dHx8dvjl4fn709PXnz5vTt60WiTf5WVcbNxe"
    "BXSLpJySefhQMm/mTqcWH0jAo+jlLx5OhUznHq/erLOBASUgEFMdY5G4mms9SnVUAkdhY/4kUeOlv2xSoaFm+h1+cs"
    "9xyP8wz+yFwibLnfyDwXayipv49n2k3G5vINxGUXzxaWZ2ZlCQ6I300CvLDL8/vL8w9Xvf9sxydyKWP6vQJnSHinX+"
    "UFMeMxNd0fnjsHfwFGoW/+J6ioeDxIpxRQi/cRAJ+FiQUyxUD6HCRGRgB2gm308+Dw9S9lfpA1PamwnCMdaODkn7ky"
    "jj8S2ALZYdpHoX0U2kjdrpH6z2ZmUkigtvaNp69GLiESEIoG6EPhRtUP8MMOVTaRJFNzQqmXxhDRKu0+kAkkY3G4it"
    "dphZLZffhR7o+lNTf3E2zbpZ9ElnZz38bhmna4cN0fH705W6x0+E/V2r7/dH59nV/MzJQloW0OmAypPmF28oTRqVlb"
    "Tc2Kte76zoCYRvnMoY1ozy86Uyg6p5XJFMqZk/WT4jKEenVnFE/MnxryNEGiuZnJaJsAtF9DfqaINEd3NZltO6xcC2"
    "7xlhOQd4j97SMKIbc6iChcxjPtJmOXRhTSK0upiELI+6KQQiyWiphCYlCNLsumzz02iYC0p3gOFYkLFN+inso1KHQH"
    "ZYV2jL7222uvis4t1OLPiV/+nRN8uQciGq+y76FlzcxawHRs8ohtoymX01Sa1/V4LRNE3EY9qhMkKnO5N7i/RceHZ2"
    "evDhG2p2P86qiNC61jKK7d68rXNsQYtuOzFIH0g/L+55andpZWZ2GqfDxT55l6EmvIWA11sHAipT+82xGKX5qjofj8"
    "QtLt73y6y26exd132Q3xpA0IDXCxXRksXNmZJKOqlrulc+j+uw367yZ2D8+zDQvPC4796tyWkik2mOJysq7PoLscl6"
    "DXPRT9UpcUeMGql3qOWK/xBmvclC5eQowpppYxbN3XuGieDe73l7efPp/f/L+Ge37vYqXj9bDO+XpYfsAe5k9YCAcn"
    "3tEAxMXWeFjls21QMl/P726aimXgQIfaIJbbSjCdJwIFQQuXG5y0Vkazc2yyLfv1dV4G0cWiVrGJuAbC6NP5zfmvV3"
    "dIvHirft514G3L0W1z4LZRA95xeB40OC2ypGqfFb07Ap+ATB5iiI084ryHopPRCLnkmZJZ7US5zRwmwUu1MtAzpDtj"
    "n8MRIiXyXohENrVEQzJiLgHvCXSA4WLF2XXTtPfJiDdtxtsF2JKEO7UQAOTm9uvN1d17JF4IejVjNBtTOyg5d1/eGg"
    "i40GINpAh3Zw3cxnmfTw6RwEdTwqZ2zbr1fRJ9UOFpNC6QStOpCyRx40NL3QjCCtAvUFzUqlJpVAMMtaz0VoWDX/BD"
    "DefqyrlUJXnUm2z5vZOsCiy5Fdk0mOxzq+/AMDGGNjOfVmTUtZzqAmbaV26FjdFX49N+N0UPWGQkgkldcGuwmG5f+T"
    "Z1GRQbrcitz8Es+8okTtwOOjPfB7Moo753zCMPCz12RB99d2VGwVQf45n2cUnJUOVqbHoQU+wre3SD70IWrbceIehm"
    "VViPsGh0VVWPEA9aWo9w9Uwt4pgh5DJ2IlBk+JtMPelKgl6U79BsTJwQhkP80xVzAUyH9DscoFuARJY9l4SpTqx8Fc"
    "Man1MIcJQGsFo08jainku6MmLlr0JXRtSShU6Nr+W3i/aBVkmWKVK9AHZyAajdSWRjufrd9xLxhdVkCFWjCPqynMFp"
    "qj1k9HGtoojjiqKI43xRhMZxXQN+QEp7a8LWDJ1mrAbI3QBA7p04Cu8Glw+94kXcBXuTc+0rgzMfbwmLtwUZsAidFV"
    "vpicBapaGeHFcLkDgA+IXmR9AnKYQekAlyEA+eFGMLLyOCvkkPEmwz6I8kje/v0pHIvyOgdAk0PHLwlI+ZB8Fni7j0"
    "WVjtI/HGvI+ehAIORSPfg5/5X7CCLfEGB9P5d8Ap/ua4BNqDWfDbkfQAzJHUypF48FyCGyNs24F7IAH8KSvBhH1nRR"
    "Hv8Lf8PDj7RQIgh8jH3xwieRa1cnJYNMMr8YoAjSwnka4Dj/nmWOInL7wQzBW/b+qyEbVJXdRkMsHUNp7IPOjtnL6Z"
    "2B+KkJWLWkZnMJkXBXvL7ku0RQeaYOAg6l1MUHNYus68eAx05hIsNTgNt6loWIIl2quivSodnETaqNZ4E1r8rfMgYT"
    "9uYvUvCFQ2+HvnQm8RL2aBxpHQFbK6T61S1dM6RQJiVHm56mmuUCA+BpuyPiJSmv2X2GEONbENzTknynB99wASeoOb"
    "3wcPVx8abmWQ7hsse3i84E4Ufd1+IdlI6Ay+26hSO0HSivOK5WhsAHnFonxq43ljnJssnWZ3LXZz5rtFlfA195UFtd"
    "J7+l/ZTO4p0DbZFD8ciY3Fbwf+0DkAC/nhEdfBdkP47gzZ/q32w1qr/bBitR/mV/vE554RNg/Mc7uyyDFLqniR4zUZ"
    "ScePRUybAlJ6UEAneC+9ROLak7joO5g/dVBH1zU+RCujLk25LaNuO3GRnTPe/mSwKltIOUW4M0VsL1LGGlvspUia/D"
    "Bt32pXlJom1XLeATkbLsG8qCdZlb6apdw/lXUtSTdc/G1g3jA7JE2lfM8O2UGeQSxS2miyUWwYC52NGfJ8F1RYYbMh"
    "j6ExfibIm9UE0OwmS6e0C19pyfU+9t7rrPd7EH3Pc7O8bUpMsfnGKYk4DYT5PerwA3jeNqI062mnko2et/EF5SZReI"
    "PvfaQu91AEcIfkOwe5FZRD1gViz3WhRdbtIIryEcrO2+WSSc+gsligVeEYc9jlhQEAEZggFhAsLbRYWtuPBeSyRJro"
    "vDnindF6e/fwyrKMKS8ZBL+Lh1ITnxJzyHv5jHfymsOGzKoZx9wnpdnySSEGZPUaial2Z3F8cTxqB4tDIvaMiG0j8U"
    "MQHnlQ1RbY9HCOmoLHPEpve3lLwiWPFH6bBJCE4GzrU7d4pg1GeeV6eDi/axHpBaUfTl9qqhLhTXFzQjkPV2ddLbWM"
    "fnd11t5doCNBsvIlswh6xrZfF7By03qsS0w2EW9qFQEeV0ktRaaFtRFhjUAFbxzmT1MprMuqFPYEILXmjYOwZnRTRm"
    "+hbZDSTO66V4aYe7VEuPQMCjN8kbMSukFlY0zx9u2woo/rOaYr/NJZUTzNzRVFkZ5BZVGEGYmA8eFRb46eiUtH1Gyd"
    "mdi9jwh42Twmk6ZSWAIqxWPEhygL957ET2y79LNzKMz6oGnZhDlkDq5RwN5BniK9yyI2rrYP5WdRWxyyZC+UiImFxU"
    "BQhIikgEhk45gwTa7ICqvRdiZFrXaaXRcRnQ5z57YM0KDYYdBN5DddHFqXp2kqjc1Qjc2QKHFaETwg0dN+Nxm7FDog"
    "vbJSwAGX5/eX5x+uekV7Qge8rY97oeZGsArshXgFdPPl+roKkyHf2Kjg+GsFYf4pmG+PVnXaE8jEae9C/ETsGHxVXN"
    "ePcrbzYLJ9ZVlnCNT7jz09Y+6qEK/3BLvm+KuYaF+Z9Ew5XRWeWwIq/w4T7SuXNJzyprGCMwdgJR5R4pSsA0tkTBLj"
    "l8ITnTuITKY2mxMiU1IDYujjF8+IfgY34bfeFy7O/m89JH/mL3nUohXnKkHvWfyuQH2JWhVoSGANXqPRS+RVpVKAch"
    "9sfddChlB7F7JVvoutrwFbU0SapcscNklwv5V9NnvYqqufc9tkvtrlnpvJopXSigzeu55MWeamvt1ixpa7bdapwYpz"
    "HF/9kC3WClTXxN1KnVWqECQeWAtLE8Ae4+YSQSqBME7A14KexKHEk1VW/ThpO7hQDLXZwZwFymtGPc22t4g0WK2yap"
    "VVq6zbVFlXSlTfRm7657urz+d3g5tfG0oXouxBs3EJ9dsq5eqwXnphRXZhDn5M7L5NcfeSNAqnNbRNL1wHIpY4aKn4"
    "aFpBGSQpNQCN0puZbmahey6oZMNUBJ+3bMSkA6oFdkwu4lpuyqRDvfWtmZAgbLCX9JMLiyOJ+z/GBf35Gs8APQNkNz"
    "45OrzzE0eJsKvE5w97cMsWAnYA2Uu9A3Qlfods7ydR+JMP5mxCoAr2m/MIKBb+FJIqpTFFZek5mEwA0DaHQdAukEm4"
    "NoD3F08XTwIc3SH7gcS2JrsHQPZfOCeCJgEt8P11eEDbWtrWUkw90WmHawgM7Dd0eVsjai0g8dqIehm7lA5i6oibmg"
    "ZVzYjbdmyqgUWE6eARx5zfERMSCwvsqvygStuKxsMNNx6/1L6SFV5DIoHRZfwGYLEIF3bMQBgcgMcHps4i4hPeRRa1"
    "pN0D2AnUgybnkb2RN8DW84hCM4ebbCqXvjixjTHmY23gaANHGzjKqQ6L77SuHr4gUFkH7z2Itxp8CLxDsJVN/MBf9B"
    "NHEZZG40jSWa1Q0llFLOksXzEe7Y4NJJCkUVkILQ2hszp20Fm5GXSWs4JABYHS4qaMztJpZtdgNvM9oSc0Q5VN0mwe"
    "9qnF9vIZUzfIsnEQKEdilwFftlVzY9k0xtNuuQFy6pb2ApQe5TlTdUt21KQsuS68U20xTZrl1PGpDMSMCfFigyU2ay"
    "D0811G8fh3NMFTqOi4Y7N7CSwhMW3F60OmIgwWRg8vjlSt5Sl18u5qdW4e46PTs+BOjJiR6Keqc/W0eaXNq62bV7o3"
    "8osW/yroVCuhUm1KEf668BVC2jl2FYGFh3zL5pCmMY3KPFcpSXMrubAvkM+huteAyzHFHvK4e68Fp/8q2CxKuwpFwz"
    "fXUqjF3nwx92rDlHbcWMhmJrZb1yjE1CqvXcAjnRDOA8wAyEJMg8FsGaR3Enqj2gggolW4VKF340NDEwbZoRiZY2I+"
    "oRkWgoBGupC/2UoRqbOvHJbvK4e5fWXqD21a5HWuBmCMqTTwYgPgxdUQSFdEHm1nX13+9eryty2VRnWudge8bOT6T5"
    "DsbsOHLj6D9XSUk/7JZvKIKNQQBzx2b8QxdZlgz6SRQJI0aohkr74Qh3nNYpULAi2MzoUh1DazMVp1TKS2rtQ7t8Xr"
    "+Y9j6S8LMByEwhoEv6BoiYhfsnoAuUN1apHv1yZ6kaHdme55L9JPrctc1gFZHgbwho35miXUrNXA5dsCLo8XYwfs3X"
    "sIrNyn27TaIdFFkc1WBZWWqsWd2PP3h+FrRbqNGVaayRRyc1kyk+GG42olNEHlhazHAK3wAH0PEoe+S6/yd5PYNhf/"
    "5rHeOMYyq3nShzwjKD0fs5mD8KPgU3EuU9cPKCz5mDH3SejcT+HKD56RK/vIjYvdbkkKnbqkU5d07so2bYLwa8yJvj"
    "QoGhOoHBatH3LuOCYqt9lGrtiIYBdS4pX1KW0JbEAxZ8UGsAZ2L/jWNt8tmQRez1+37sAb5dxv5saOKbQfu/M9BxqU"
    "NPT5JEh06798+d7W0S32krMZS6wuXzNk2jtZ7Z2M2NWB/yyuptpNxi71n2WWllJYIXGLtiLvUKqBW4V7KD2uHuqi55"
    "HJFBo+AwKhOV5gu0ucwgA0cQGj6LLZeyR7RXNP3qMcfb66+TC4+bUEkbHL2evVt2W25ajELaV1hwphpsItUY8q74Te"
    "Ng1Or71G2mukgtdIF7y9aPHLLbyxp0V1s18lN4sGz9wUp19KEQvgWQsd2ws7ZW+7biUoqWmyuhMk++erPXxdq6AQhl"
    "U0McmXFHrsiTh5Lt8TsWqtEh9VRKIwl3tfHI/aMpIdrGk0xrC8RzU9tVWH8dXfH6pdhYuz+Pr25tdoeNZ/WCCGxshU"
    "aapuNpjlZsou13fuXHCiF5rVDbVO2NBh8YdWfavwROctk4QeTaGbQlv+J+k3KIH//nL15epDCwHIE1W8DffCTUiNKF"
    "HERvFbvIZqegGpwodAy23nuNZJe1xx0B7nz9l4AbTSIhfUCrO793VMzXF03nrMttoGRjuvvw1Vw8IAx1KFsji+oRLn"
    "25pLa8GoIGEdas10ocX4zWULvV4Xd7uGT8DcMzhAjzZ3o2VpdeGNyv4y+AgMPCo8IarlnKbUUlZZygrhr2opr+9bZr"
    "5rtm/Mu6BW2l/4VzYD1AmZAIeHzG+l5x3VUz8qtI9cAtwiDpxjf0WoN0mkc4PSHHVJUJfcYtPKkOpdS+VdSwImtRBy"
    "km5nJAywOY70j4UpLqAtx5hRgNlMZpDX0heDKEdj/CzWAQpOYWt1D/KuLQ4lUi9VCz12s7/KRLA21eE5Qn1y6ZZtTd"
    "jbVcu24tXcAZNrV4mruXyX8jf3Baf4K94C3Xy5vt5Wnuvf2LBXkOAKl/tVma1/hgNqpbROXTahnEDjOeT60MYbQiVY"
    "JpWagoazRTtuixGOJj6HuhvsyqZ1U6FVwGzFCa0dzl0nndUS6kKoB1kERyqReLBuw6CzUnVaohJ6bDkOf7HQdwJ7/y"
    "YsQpSoDdHqoA4SW/R/ic2YH0znbZwztdrcVXS5yze5w+5jo9rEaPwu1D33BhaXKMR9YTo+ExdxInYMr2Ym3aYLE8NT"
    "qeEWGFPp7W8nt78RdblntBN+lnZnfD0vUtJh2leTOHySRIfic6F4YTgI7c+HrNKmn06WVn86Kn86CTuuiZATZFq+Ss"
    "s3Ns4byTcm0/JVWb7EdYtcvA/kR8nBtyBQOMGv93U8D4oZZKAqLNUeYWp3EY7qqqAh533fjufyt7l5CY1gegXuy8W9"
    "fpUP82luGuZiWD3sRt+JjHBqEXHUe3Mk7EA6oiYu91HWoqrjfZy6TDZUS1fSxwULujJe+yC1Ea7C+aQr41+0+BMFWc"
    "0M883a5YdrEmXXdvkOFvRJNj6c3z00rynroNtX9zmXQvV4FspLSW1T8ZpO0myQ9UJl9LGd53riehd1NSd1eHxSzuOT"
    "Uh4bLhm14XNEp7KJ8yCU4GfiWMz9iSPAGac1TZsNFDXJToym4CLmrKBavkIAWUKFJaBSueTUpc+CH6Ucr8InyNPuA9"
    "M3jUjgEvGzedvM7zSt9piprJJyf9i6v1eWVktaZUlbxBTaQDv3d5JSS1llKesywxch5ed2heFJup2RcARns7AP5K8Q"
    "l7AXtHufTm1KLBkeWT0esptLgYPS5RRVnl7Qx1LvUp62lZNpQ8vgmj6RGeU126OGzqa/HB0dH785en189vb05M2b07"
    "evF16n/K0q99PF4FfwQKXknHdJpUMxdaMqaSpdJlVdzBNyK8/gxkUmn+OZdpOxS8tM0iurfSNC8Ub+hBT2kW/SjfC3"
    "ufkhnGmPmL7WfoRJlhXHtJMcrQ5rW8mRtSLbshOg7BooQ+J9JA4Kdz4NelWPhRzifoFQ7/1epkGDh3o0QmxKHES94u"
    "B3VxPXiY8vIvqJCLmOh+t4eAe7jQ6IrqkmZ3n8bifqc76GRYZUkXjdhFgUB7wqZHvxt5amUprhF3OJvAnly+FBt/0A"
    "Hqf/KmB3OSheOFzlDpqCzx6pu6a7DvuP8dHpWZP1G1OovHZbhuC6B0qWFkPD7gJJGnWxqMVHl9Yr2+3KawgyZ3XUug"
    "polk47D6qdB6ns3hXdB8l84t3k7VL/QXZ5qdSM7VpiDV/YrDjbO3m7X2UZB5jFxnAxcqllfB5BR0UoZ2DGsskUO/N3"
    "oO1NsDBVibBhHeaNATxqIpYWNFeTgFJCPxbLleft4u6mLbCKoeeanCqUZNwO5h8Zg1mbxto07mD30qaxThXX4m8d1t"
    "Mtvgo073W0+Eofi3VPtzSV1rqX4e9JbnWgc1/GM+0mY2sg7yVXlkoKd4jJV6Brx2h95Wr2JB6zXMF2EJlMbTYn5B3C"
    "psl8x0Pf/NevrTeRRoxm1IM+xS6zSYEq3WKCQqU5pA2lkZCN1pq11qzVJtXUJq01v2jxy78bKMzReJV1ZdluQbyyTf"
    "CjTzjCjoUkeqzMteHIxLadgDNXxqMN52qxLJbHdiNapeUiY7vA+ECzke45i7Xhf/dt/nawNPb88mHw+1XDXQ6qYkFZ"
    "i9yjoFW2EUDn7S7TemNd7S9Npa1Kbapv3FQPl2AHpvp5PNNuMnapqZ7+XFOm+p3QZe4Glw+9ogWs/SBr94MkXBShOy"
    "PH8yaJy3HPh09yOoX0kNXTl/NNtFZM8x5MotyKvWRRrHyvyKbFRDVYpWY1XTWnAsXY6IxhgZtx79km9v5HIvayR98l"
    "K3LsHqb6GM+0J9xav5c7schK/d3phbjM8534DOo5we/ZhAyZNUeQ3CHbk3kMDJywS1l4Pr6HKgrmkCj/AzqdTJhsdE"
    "Ik5QxDo5m8i7zb6b853xxwugdd0jJ3Efeobb8L3BaQuIIfhTRlLgv4M5i04MLW4fB0MKo5dDZw2ax2lUdaX4hQEFMh"
    "0VRf5H+kQRIT5c+6OET78rUzd+vOXO3Lf9Hilzt3E2f+gkBlr7FKmS86x2hTnH4JcamZUPF0MEqVYJSUxrAuVsaao1"
    "E2E+uiNf9jaqUlcDuSlYeBGdOu3LPOui9f9Vmue+yJNERPXJAoDJrY+wK9dIKGCIHJOMbA9lEH4D/rwFKUPDXEO46b"
    "nABpKnUr6pQpWtzBiPfnq5sPg5tfGxoDERxWAhp8++FuYd7QZ+KWaJLL+Z+k36AE/vvL1ZfmSNzRTi/ehnvhJqTGQR"
    "uxUfwWr6H1VECq8CHQcttZC1zxhHAODvsi52AVpkKSav9YvRY1XnqM81wuh1KIxuumhrmmhklfeI6jS5oaZmh3Bkry"
    "RTrSZHCnUMoV7ZcTNJtvwZzwnA59anvU4QfwvKZ+U8gOdPJnNUczaKURBL1GzO0jZltwW/a5XdmKWEvXZo3r+xI+1a"
    "jwvxXsfopUy1llOetE1jVkB8vsAvEBDJvyNUe4Amt356PR1byqZLEWL+IO2BuX5e7kql3K3NyHm+KveAt08+X6elvl"
    "0rfeVJj/NljEpFeQRJa6369KIGPe1DBTQ+u2pX0nM7ksgiayXbBM8XKiXK6+rCWbQeRoLB5OHKEYBwozZH8RjoAPpb"
    "1rO5gaksZuQiwjyhMTzcaMPIeefZjU98bQINfEHuSmTafvwAMK2EdjEryDoIaUMzYK0R8FN2onjqUj2r4rNkPJ5EQS"
    "kcwVy5SCZ+5OxfeXI9OJZDqRrINzTGcS6UQyLX6dSKZqepNOJNsUpxPqSZswa4JcZY7H2UxSuYNGtrXBptccYRVquO"
    "OQku1kuQAS5BsMc199Oh9c54+K+HJRp+kF+wOFfeSySRsRnNaQwGmpAE5zqWSLaHurVLIFtfrLf2EQteF6950DXkoO"
    "X5xX1orv3abwLYzKuofqgkDhhILe1cHh2UkfHAJBQ3ux0j3yw1NlpXMirL4CU6EqcTKmUX19//X24XM9Pm86UVJ6V4"
    "r29tL0jgSFTvDIJniY2HVpEe5BedQ/QaJG0B8e2yLoLxuDgiMwKiYVGiQbvQdISA86hUpXpNRvIqeqdCA+193zNx38"
    "D1M9uRFlOdf8PnJ0KreU2dqHMnOZ82hADQsvKrcv5W6OTu9BWdYqlLWi2ireJw8b/DR/0s7BnibVaSsqy3nLoHa7I9"
    "ndgl9Tk6+roK9tGSj9duZ8mdoMp2O+uZv9ypj/zDH8eFz9br1F7XP7EBl3WATq8hN/j3wOTwra6g6DponB44jbDyFg"
    "LDyvaN7b/XPqBOvTQtedfHWMXQdZVVANdGPZpZ5K3Vi2Hp91Y1k1Atjd12g3zBDQ7WRbF0pq+PH9NNUUZewO22qf8X"
    "wiDvRPwuRghfZaekC/ymabBkONSTx2qd0WJFvgEDDpJy60T4fM0SMjHDKsJ5g/yVxqLNNgqDCbxBiXjASVWFN95MhE"
    "aSx+FuT65+21Ncxfx04Tk8mW4Gk0zhhmQ1tu2nLTlpsKlpvOjn7R4n8SvC1WypdndUW0Khs/QTpAcOhRDpjTHvJadW"
    "nqPtMIDt9G7pJwvMr8bmlsHtcD5qnA5cll6vouqDCNLM4kzT4yuQ6Py1mcy04MFcYmHE7SbDADWqj/Prbz50HiehcM"
    "7t7FF/HLECp5Gz5HdCrngz6MCXomjsXA9GAzB9GWmaDrAI4lOMSxrcv5mEJlnn8dz8PU26HNTADCYa6YuW2++VqA1Y"
    "Tl2QqeKkm3MwklUe754kOQv0JcksmMHKqebchdBOytehLaJy01ECknQgKhIppeEBf0sTTskadtFQDZ0DK4pk9kRnld"
    "5OYgBPKXo6Pj4zdHr4/P3p6evHlz+vb1IhaSv1UVFLkY/ApxkZScCwIlLwZrNWovGtgPJnbQkEQ2hNg/1TAj0r62um"
    "6zNJV29lc7+0NudeDs/xzPtJuMXersT68spZz9Ie+L3PyxWCoc/IlBNTz7bOF3B0ULkp3CCAE/QA/kh1S/bj7+dglZ"
    "U9fYo04EUNhHQz9oxPXdEdefiQFv+73Iu7+WZyz38Gvfvfbdd3Eua+et9t1r8bcUv8SrNZo2F0pTKeykaOmEO6zliz"
    "is8EUc5n0REvK6KadTRJrRtRid0EWasDpDpjCzIWkMO3MUXFPG0QlbvcFGxpC6XkGnGjhNijmfI6w6TJSRQhfnBZwB"
    "RTXsZW1QyirgFiRKr9r7W3R8eHb26hBhezrGr45aLd1u8TFs6pDDRjtyRKAwq1vuxmvZFYBfR00ZfKQZXJvBJvWa7R"
    "bh+P1j71q0Ce4PLfpMOW0Ww8uQKczseF9utR+f1UnxL8/wz3mihYGDbQNgw5qwO0OmMLtbbx1d+/w9MX2QkptndGWH"
    "xxTdPnB60zBFz9hrxfk0neZ8i06aYu2uFnpMz7DB8OPg5sPg98GHL+cFMIzLuyzHDZXBuc+R+Bnt8DC7z7JjLn2kJW"
    "frcnnE1Cpn22VlYIZOBgXQSNlkCqG1dsgradqdyZR5ka7eZ7H0CpXY0rSXBMXmCn4P16VOdVzqq1p95FZbM3eYMFEe"
    "1k9UHMxNwxwT86ngGL8IaT/+dkds7BWv3zBU9NvcvIRp1DkoVs6kSBtTqWrCFZmVq2LcR47F6p3hQrof91bk2gP+cS"
    "/nuwum2yfG5fNsapQ23zrkgYk/1l/YrMKO2H1Z86rZS38SmXFUlL0kb/WXZC8tBtXIXsKe7PAkkZzQo8v8KZcQKB7m"
    "TxwNC7ChatIUZBf9kWmUJn/eP3TOkc450kknilkiOufoRYu/eWLGChkZqilTmwgI6tbAa0/m1w1su21gW8fqlxrgqt"
    "YYr2Psq+mFrGOAdWcq3BET2hnMewW2wuJepbHgJkcttRbu2YQMmTVHQkRBC1eh28smr4jKTrEum8laA0ATmsddYmdh"
    "fdWMoCdx4kBJqhjkMC9vXHT/CGg/+3VMzXFYEiH+ws9EkNARZOj1pc9/xtwnccsiJrUAMokzeTn0LyCLES4vcMFkOR"
    "je4ZtETZrD6x6gW4C+9WT3W46+hybjd8TF2wPw0mIGUHqgSkN2IKLOExqSR+q0a2Nb0btWwy5pM0rr0VvXo3XPzCKN"
    "eh09Mz32RAoCZ5VZMhGJwmkavS+OR+1EvzrZLT3q9KNg9gbw1BDvWJBdXr7i01TqQsG2XPDdY+wq1HJHTUV8L04Pn7"
    "fzwHGd7rET8tWddtbuBNKddvYAvTnyZVxC6niFr+MyTC1f7u9YZKHXa7kT2utAxAOwJlgtFqJO2NzGFosSwJv6iGBz"
    "jJhYSe+DbjgQFwXFBtwCT2Ra4PLo+gHg8Hj7GrmCnk3QUNx/h2ZBzHZqC/kHox1CLA7+FYC6wSPxw+F5HmNoAlFdcL"
    "xAz0MEdOL/sNzLw7rppQO/IlDmdGxXOyW0U0I1tSP+PnPSrypgTRDtoVOiextNa+/7/Rmpll2srmh3S31XlLE7rL/f"
    "E+ya46/MTSt9+buVujuX44xZNLCW5g6joSPlTEYAsezsBlRCqZZAar5jvZNdUciI/gA1HOByg35PQviuRJMnDvMfx8"
    "WKe8fza0g2hfYlrULrs79Uhdb5Wx19YzFTo529rkkSjdfWSA1rJD6YGi/aDKFet8vyDiOGdaC2XqYm20321sg+zCwx"
    "tZRX95mahX7n6NYStTUetFRlPUfQbQn0REgyexfUo9vYGzF38hNHplBHbPboE/Rz3H/9FyQ9xItu7NBcI6+sdjpzjd"
    "oe6WDX/l+tvGrlVTXlVdf2vGjxN8XtWgmwSzWVZN2dvOBvoygRsbp2ylghEVFtFq+lfEqyzPUbczkg0VzeiSK13Qld"
    "7VaNmpp83cMSNdW2jK3UqN0TzoP3LDCfeYRdVWU+x4NqRXy4+GyI9Yo6aOiymbC+wYiduuzRxZPiGM5SCh2VUWg37W"
    "vDVls2xZaNLj7ZSChh75vJR0igpk2hCeQTIdOweDeqGGsOe15DCIdVoOeFrWpapphlafV2t5PbHXT/FjtXc/mnCLeU"
    "ZNid7KF9q5NE7oXljeRvtBAWjw6ycWAI5SjUJ98j3wGgAAciIsy2EHPqgi3v0xJSqI5QUWtpL8TskmdxcrU5KtKUOi"
    "FZZSnTaRO1Nxi9QXT8dR3pGZf+aR2X/mm5S/+0II/fNbBgScHHU87eNNXesfm4lsP5uMLhfJx3OOuMep1Rr5LLWeGM"
    "eg+PRtfUeeoV+VUXN/uVnlUYZtjRuBq5SUJHfiXxqwLgqkXWu1CipyB/oWZP8BMRSvYCxQtNCDTDAS1bPq8oMamrab"
    "WbVqEtqK/dtFpPrQDFaqJLLQhU9hq2jdyvDQxLO8JfEAqTaot8n/YrXci9f/LNWUhb0+MfxfJ59N2QgXlVPr6/TJt/"
    "JOKx8dClCv3DmKCQABTpZKK/R/CkD2kQITDNFLteWL0q0WmEyh6p4JwQntfqO5wb8GzEdELrdwlyGHjrxS0x1EHfw0"
    "cIK2ZEvsOcXjzQQ3wMBQvo65gBUC+S3UkAPlEMmsgX8sXnJoFvvjkSujcAFV7MKv/7PUDg4chmziP8zRMQxbw2cG86"
    "fSn4fRqoV9sk2iZR44zXNREvWfwSbb6F8JN0WvQ7KXrKjanLJlRo63npXzBmE+yUHLlpyoz8h4J0XSJfXGmQJXGO/m"
    "TDOJdpgkaCieOs4tZY3he3t9cpUV8MsjDRXz5dXN39fChlLAbRwINe0K6VG2zU/AsMibSNpfJXJs2TgrT7v93f3hQL"
    "NqbISpaaHvpfZNP1depMbKlDn9oedfgBPK9xapL8EX0kw0h9YdVYVFgtALQ5/ctrSEniRMjcWj3xCNiYWgo5LPcsbH"
    "tGxjBBFstdg5ysAeQktvwa8DRFpEuqlCupUnSpdlJTlV+8HbD202KinVyxSxmb+mAVSxx4JL9TTr1embsxuNtf7mx8"
    "XgysV5jl4bmEk0aS/D2audTziINm1BsH3bUcPOVj5oErcEjA3wYI1X0Ja530wMnWXGxWUs21lsc0d/FBj5ZFZ64cwo"
    "32/GnPn7b/VbBMtJa7Bi1Xbr15ftarEVsQq5zuAVUnLgm7NiwwX7nHmFXPmssCONTCb6iAb8glJzieeME221qaUicn"
    "KL19RWpGQxknyLTjTGX5TjFv7pmOido5pTfU2/BaLMKovw2G3oZy54cw/kg273WE9g5xfDB9+vJfbBTkDEAOgUqua4"
    "2uqtFVt8TeHUdX9adT6OBNrPOglXevyC2RG9Sv9E4shhs4MX55gYMT9ROH9lezRM9wLlOK+Ix65pgAiOqoj4S5hW17"
    "kcQUQqkW1Dd0Nasub1Boh+prh4LW2NTu+b2O1PveJRZqGTWxDSpaTRVsAwUP4rvhrAR1c7nDIaZW3OMA3R6R2P455M"
    "GGh0gbGRwe1YGjOSqHozn6pUhL244KIdH4CrSGCKWvXFHwohE1ah+nlJgkgk+X9gnkKce61QH6jicQ5v8OLX2o2Dqp"
    "IwaJNeHJDOjvpu+6xDHn34tKIDuevQY+O/khFo+D7UUOckUoA4YEUYzkVfExeT5P389omuEQeZNOpsz1dMqz1lO0nq"
    "KEnqJTnl+0+D3q2Y1w4BcEKitJKsGZJN8sx+cHcQAX8zlD1orbO+SQv/r7Q+qTyWUuLj6b69ubX6Ph2XTGTPgx6Llj"
    "TIlLWaOeYnnKfeD/BsDiA/XUkHppQbSCPg6ckvWepcwwnO4kxIx4X/HXq78cHR0fvzl6fXz29vTkzZvTt6/f9iH4Ju"
    "7lb72pilUMfoWoQ0oeBWGI0AposuKTNCrv7L3B/S06OTp808bgPa6zu5fv7bnOCNLAJWKbwNQyhiX8Xu54KJpHaRnc"
    "ylJe8dYym85y8Qzb23NApLRZtxGkSDh8Lzf3mrt75faeTydJ+Asa8DlDtn/8PqzF7sMKbh/mmU2dkGvyQgN25wj3j+"
    "Fr0V4sgi2bOgW8Bku4TE+Paaps4N1jeAV/wXTN5/qFfsCWyX4h9QYxMj/cnX98aOgkCBP+qAdZKrVrttZ97GHTJNN2"
    "XpwMqU4DU9lbI6YC3uREXO5GiCn24QzYtAch4J7RUKtMU+0D3zejXMaxoRyzK8I/SSJdFJnm6DNxeaHfsdQNk6DYnA"
    "fmcF3LNnC/HB2evDl5e3x2svC6LK5UOVuK8jt1kUjna1Qnza6NtVOX/UnMpjtqmkpvqcVBhWY8TVPphaqL97dVvK8z"
    "57vNnL8TRt3d4PKhV7RLdMDi+3imPeVvem+swdzwgOqAuZ/jmXbyLFvK2/RZnuKteAV08+X6ul6/ZPJM4NE5ljdtmH"
    "z1THYyklvG8LV2TY4ZVpLYuuBmdXarQRbjamF0TNgzCfB6gfo9ErMTx3rFHHtejLaxjKAOboZ8UQ2LsRX1VmeHaodz"
    "dCl11I5cNjFWC+1kplDYHdq7ICOhQagR0hFCWY3vqQmUTic5H3kBCtj2uR6o+au0tk7PoDTfv44ZsqiFAviu7Tezbu"
    "ME7Mj/p6Z6v6KrqqocrixytVIJnGJczKXo1MzRqUzSya3ahN5ad9EmSLQrsNoVGBXnrWjoR1WAu8nSpWZ+YkGpBOvw"
    "gH/cSxXkjgh28hIzNjOmX23N/gi1GsNNjK9l1c4oHwc4Mw4DK1TYqj9QMFk/gIWcjQPESGYT6Bw/dSkBOC+P2DZHeM"
    "h8T+IxDH1OHcIL+t2s7zF1LGgx14jaJFOuCY8m2qrWVnWHW562qnXNpRZ/W/HPsOMVgbnVMzBjaqWNS2j9Fpx6SLbH"
    "gSOxjZl5XK8ks6IiM48S8kjhefCmhmB3IZb5PcE2scqspMIJ9sFk2nyCJbBS4owWFzksl0OKWMtgJRkUeQvKSx9yhC"
    "+9/mEVrGNvw0X1vdvPVzcNT+tOih86dxtqN9cGMAxMahGoTW3o6coRah9tMWebmwJpSl23o7LGn/bMNEjETVBpT3G1"
    "pzjkVgfO4s/xTLvJ2DppYYmVpZTL2PWFSml9IDLpschfnBrQr3QWB0PFj1uMreUoHrpsxokLCOSCUY8ungAgb4DZi9"
    "GUuEJ5QFwsKYnBt2goBHDrM+ZaCNvMIcXO4W6mhl7og0gJg4GjoOd52EhQ/DbZhgJ7cqpXYgBkYvWRIxugB1DrgjPT"
    "V/5U9j1P3BBzjka1Pc7YlD0NddrWdtQI7WDW+kahvuGxJ+IYYxx09q1rFqWp1IUfbmkZndVBHD4rBxw+y+EN02kT9g"
    "ajN2jht7buZ5iLo4Q4yMa8VW7QyWkNVp+clrIabmWAfcSpaQiVwSnY0CrwfVJU6rJeJVsfZG74vNXhkaXVx8dOHh/k"
    "x5SK6do0DUtR6qZhSos5rb3Xz7hMUmmvRLVXIuRWB16J83im3WTsUq9EemWp5JX4MrUZTtuz6Tv9Kj+EH4+p5X8A1w"
    "wakrEQl7Tq5f8B5eQ98jlMKs15NIQ+EBwFswvzXZj5HmSWhRXB/dDQt3BJ0dZ6HqP7Eym0MfW1i0Af/iWVXeJrb4or"
    "maRROfmopTm1FkxJTv9VwONS/KVouMrw172LuUfqBv87hmDiY3x0etZk0cYUe7hku/dpNexYpn6vsoGT1m7a+LPWsj"
    "NoK/tFHLTayl4LaJxG4tOui91yXRSs3w54qxHOtucW+p04FnNLEXqSt/tVDqJnObApSo8cHvhiMAqmQB6zLeRDM8g+"
    "sgn3IJo3JMFl/CiYfIAGHoL3hOahQ2aV+IY6nLuwC2WkiE1d9kytoH5CPrOoEaV2GGmHUQdbmXYYrZbDGn6ybeobFp"
    "+7whZ47yvsdmAqhvudxcRGBs5tX5FCh+RmWdc+T9KozP2W/o+TOkw+KWfySd4qj06hBkxO0qjMZFmUGazun1qu6TW0"
    "OeL+sBSlusKtl6JSm+virQYfZF9v2GKE2kRDnIc2Muh+yTNTdv9rc7JnSHfHFdW7mCf2+p84Mm1mPtWTxz6d6mIRCv"
    "uqdeFiglzpT1Ce7UNiil8N3+E2Ec9yHpft2K7nxKXmuFdgtoZ3+lUWK47HLLNVy0/2jlMFSmNqhUdEQUQttN7UTWfu"
    "JJZWbuCVdospP4XL28Uo9f23DQif1sljFqPKwz6nuUxm+KgacDgcvofcXYsyCWD9hUnif7u/vSmLCixIsvoLNT30v8"
    "imfId910XMBWakNJQcjkQWMiKjesAEF9s+zP7z/wEcZN6o"
)
