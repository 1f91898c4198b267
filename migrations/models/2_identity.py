"""Identity."""

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
ALTER TABLE "kyc_check" ADD "provider_ref" VARCHAR(200);
ALTER TABLE "kyc_check" ADD "expires_at" TIMESTAMPTZ;
ALTER TABLE "kyc_check" ADD "event_sequence" BIGINT;
ALTER TABLE "kyc_check" ADD "provider" VARCHAR(40) NOT NULL DEFAULT 'manual';
ALTER TABLE "kyc_check" ADD "private_reason" TEXT;
ALTER TABLE "kyc_check" ADD "event_at" TIMESTAMPTZ;
ALTER TABLE "payment_method" ADD "provider_ref" VARCHAR(200);
ALTER TABLE "payment_method" ADD "event_sequence" BIGINT;
ALTER TABLE "payment_method" ADD "reason" VARCHAR(300);
ALTER TABLE "payment_method" ADD "provider" VARCHAR(40) NOT NULL DEFAULT 'manual';
ALTER TABLE "payment_method" ADD "event_at" TIMESTAMPTZ;
COMMENT ON COLUMN kyc_check."provider_ref" IS 'The vendor''s own id';
COMMENT ON COLUMN kyc_check."event_sequence" IS 'Likewise';
COMMENT ON COLUMN kyc_check."event_at" IS 'Of the vendor''s event that was applied last';
COMMENT ON COLUMN payment_method."provider_ref" IS 'The vendor''s own id';
COMMENT ON COLUMN payment_method."event_sequence" IS 'Likewise';
COMMENT ON COLUMN payment_method."reason" IS 'Why it is blocked or failed';
COMMENT ON COLUMN payment_method."event_at" IS 'Of the vendor''s event that was applied last';
CREATE INDEX IF NOT EXISTS "idx_kyc_check_status_88e4fd" ON "kyc_check" ("status", "id");
CREATE INDEX IF NOT EXISTS "idx_kyc_check_profile_888d94" ON "kyc_check" ("profile_id", "id");
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
ALTER TABLE "kyc_check" ADD "provider_ref" VARCHAR(200) /* The vendor's own id */;
ALTER TABLE "kyc_check" ADD "expires_at" TIMESTAMP;
ALTER TABLE "kyc_check" ADD "event_sequence" BIGINT /* Likewise */;
ALTER TABLE "kyc_check" ADD "provider" VARCHAR(40) NOT NULL DEFAULT 'manual';
ALTER TABLE "kyc_check" ADD "private_reason" TEXT;
ALTER TABLE "kyc_check" ADD "event_at" TIMESTAMP /* Of the vendor's event that was applied last */;
ALTER TABLE "payment_method" ADD "provider_ref" VARCHAR(200) /* The vendor's own id */;
ALTER TABLE "payment_method" ADD "event_sequence" BIGINT /* Likewise */;
ALTER TABLE "payment_method" ADD "reason" VARCHAR(300) /* Why it is blocked or failed */;
ALTER TABLE "payment_method" ADD "provider" VARCHAR(40) NOT NULL DEFAULT 'manual';
ALTER TABLE "payment_method" ADD "event_at" TIMESTAMP /* Of the vendor's event that was applied last */;
CREATE INDEX "idx_kyc_check_status_88e4fd" ON "kyc_check" ("status", "id");
CREATE INDEX "idx_kyc_check_profile_888d94" ON "kyc_check" ("profile_id", "id");
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
DROP INDEX IF EXISTS "idx_kyc_check_profile_888d94";
DROP INDEX IF EXISTS "idx_kyc_check_status_88e4fd";
ALTER TABLE "kyc_check" DROP COLUMN "provider_ref";
ALTER TABLE "kyc_check" DROP COLUMN "expires_at";
ALTER TABLE "kyc_check" DROP COLUMN "event_sequence";
ALTER TABLE "kyc_check" DROP COLUMN "provider";
ALTER TABLE "kyc_check" DROP COLUMN "private_reason";
ALTER TABLE "kyc_check" DROP COLUMN "event_at";
ALTER TABLE "payment_method" DROP COLUMN "provider_ref";
ALTER TABLE "payment_method" DROP COLUMN "event_sequence";
ALTER TABLE "payment_method" DROP COLUMN "reason";
ALTER TABLE "payment_method" DROP COLUMN "provider";
ALTER TABLE "payment_method" DROP COLUMN "event_at";
DROP TABLE IF EXISTS "own_upload";
DROP TABLE IF EXISTS "kyc_document";
DROP TABLE IF EXISTS "vendor_event";
DROP TABLE IF EXISTS "tax_status_request";
""",
    "sqlite": """\
DROP INDEX "uq_kyc_check_open";
DROP INDEX "uq_tax_status_request_open";
DROP INDEX IF EXISTS "idx_payment_met_profile_6294a7";
DROP INDEX IF EXISTS "idx_payment_met_status_ba8210";
DROP INDEX IF EXISTS "idx_kyc_check_profile_888d94";
DROP INDEX IF EXISTS "idx_kyc_check_status_88e4fd";
ALTER TABLE "kyc_check" DROP COLUMN "provider_ref";
ALTER TABLE "kyc_check" DROP COLUMN "expires_at";
ALTER TABLE "kyc_check" DROP COLUMN "event_sequence";
ALTER TABLE "kyc_check" DROP COLUMN "provider";
ALTER TABLE "kyc_check" DROP COLUMN "private_reason";
ALTER TABLE "kyc_check" DROP COLUMN "event_at";
ALTER TABLE "payment_method" DROP COLUMN "provider_ref";
ALTER TABLE "payment_method" DROP COLUMN "event_sequence";
ALTER TABLE "payment_method" DROP COLUMN "reason";
ALTER TABLE "payment_method" DROP COLUMN "provider";
ALTER TABLE "payment_method" DROP COLUMN "event_at";
DROP TABLE IF EXISTS "own_upload";
DROP TABLE IF EXISTS "kyc_document";
DROP TABLE IF EXISTS "vendor_event";
DROP TABLE IF EXISTS "tax_status_request";
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
    "eJztfVtz2zi27l9B6SXdVYq378kkp06V7bjTmnbsbFvpzNmdKQYiIQttitAQlBXN7P7vBwskxTtFUpQEyXjJhcQCqW"
    "+BwLqv/3TGzCI2P7gwTTZ1vM479J+Og8dE/CN9q4s6eDKJbsAFDw9sORbHBg2452IT5hpimxNxySLcdOnEo8yBwRfI"
    "Zo/UOUA9D5EflHscMceeiz9Mgqj4H7Ysl3COKEcTlz0T5wAmtpgpZqbO4wpzTB36rykxPPZIvBFxxUx//FNcpo5Ffh"
    "Ae/nfyZAwpsa0EHNSCCeR1w5tP5LUvX3offpEj4f0Ghsns6diJRk/m3og5i+HTKbUOgAbuPRKHuNgjVgwoZ2rbAaTh"
    "Jf+NxQXPnZLFq1rRBYsM8dQGuDv/Zzh1TEAZBbwbYE4OHDIzqPV/g1eMDTeM27u+8XDdN4xOhkvwKinQg0smc4DD1P"
    "EAsP/85c8bASOvduABV79e3P90cv6zhIJx79GVNyVsnb8kIfawTyrBj9A2XQLYGNjLov5B3PHomOQjn6RMccAKSA/C"
    "fzThRHghYkW00Jfxgs22wYh+79P1Q//i02eYfsz5v2yJ40X/Gu4cy6vz1NWffL4x8S373/hiEvS11/8VwX/R/9zdXq"
    "e5uxjX/58OvBOeeswQP9wQn2QMq/ByeEkMjdg/nVgN2Z+k1OzfSfaTMaZ2lvNXI+zmc31BkGK4AGhdLA4ZU52VnQuO"
    "4MWs9GmWz9DOGP8wbOI8eiPx3+Oz0xIO/35xLzdbMSrFttvg1rF/768szsYTmdfGOiRqB+/lZ1sDtK+wwxxqYhsNmT"
    "tWBvMJ5nzGXMsYYT6qg3uGsBH2AbJrXuqVd60U4IeHVQA/PCwGHO7lLfJn4lIxaZMjJXeCbZ0sa+TFPp0gE8EcUuvr"
    "CgkU/qo61wdH56eNdrJq31XJZ5XZxgCvVb6q3Ala+KoU2+D26aOymThNC76qa2c6lozuiZ+PhRaeYXhErbSQdoOdxy"
    "l+JIgNkU08j7i80RdX5YMr/t7Snxss/n/X3NLiNJuDvPOlf7UuHScJ8XmVTe28eFM7z2xqlBti8Q6HWZQvGbMJdgqM"
    "PTGyFNADQbcupBdXNrttXd7d3SR2rMtePwXxl0+X1/c/HUnkxSDqycu9234Kb4GaN+VNN5SIeoOr++Kq3/v9uuYC73"
    "wdSXsjoh4a4zkaEDTlzfTAoyqL/qh40R9l5WMwn4oXMAIjrjFhNjULVMLlXCmZTmXR6uru9pfe/ad36E9GHY4chjyC"
    "x2jqYP5ErPdyyncICw1+RNDExh4olchipNHp0D4Xbcw9g9NHR8hS1Gkgj+VOoOUxleUxj3kTwUFnSN1xIxk8d4Kd4X"
    "nngYK3ZzYiDjKZuCf+HBM0dNkYYQcJ6MQdj5rYYy4C39WLWCDgwBo+xZwqcGGAzacZdi0jcSdaSQmscg7ky4D+l9/u"
    "idj7AP/sSgkdhvG51BHs6+4Q0dVgQSc+PbhLgGAlqK78WfYYJOkKXnlJXS0mUmbzaRcp6QclPybMXXVJiQ0fX8uJ9n"
    "VVjcl4IJTyEZ2sCNUnOdG+wmSOsA3yJlkRpTtvchVOtadfH5s5xnRiM2ytitXM+SLn2ddF5RKTgcl21UV1788z39MF"
    "FcA0N6RY2g5UV+K/+7qsOOFczLsiUg/+LPsKkrjAIbLFIs/UXHVV9f3JPsi59hWxVvb0/dvQQSFkx6xIRUzeinn8XD"
    "akee6fEM07h/SZ+GM5pp+jqfZk9wcEx8fjFKZj7OBH+ZYwHRCHOrLQ8smYFETcLm52S2NuE8OWRt0KxqDJdGBTPiIW"
    "8sgP7wD9LuRo2HcRdgliYgA2XcY58l11/L00djpkRriHyHBITI8++wMpR+bUdcXTs7G5a31STgTvH50nsRzg5rP/FP"
    "hn4G38pw7v1eG9Or5TAbtk/GAOv9cm/qWQVukggq8j7MHOJfdosQeyJk6i9oN2YvtjEvqe4+V/bjGKFOB0J+2W4n3F"
    "X6+Pj07fnL49OT99C0cFXFpceVMCetaD/eJCYryRWNZwpjda0W0HxXhF2BdFxHjqw61S7OyAWTmBAH3B/nyAw/F7gW"
    "/ZiXv9j37isA1R/OnTxT9+Thy4N3e3H8PhMdSvbu4u09EwI3x8dl5nPUcUewF4KryrSvD9eXHs/Xk23SFULAzwEdeV"
    "PLPUWvrcGemzkVdcO3nbsCDVNY1MLepdO5477+TZRqK73VLjCIwzyGJgJfMIlt/UAbolQuxF5kiIPRD69R3U2O9oxM"
    "TrB4Em2LHQWEaGhYnGhHchaIwToaB6PN8o0vL8y5OZ/xAcHU+wMzd8g4X4U4z4I0zXTl3l08GfYoeLXdXWEm0t0efV"
    "tq0l/rbRVMeMqFWWEX2LyQxzZAUZC3XFxdMq6s9psfZzmlF+ZMCRsYqtKjmD4vgzZFEL0UaKffvxzMkjqupJk6Ra4c"
    "TZUARrfySlAua+qhhGvsoBExds41JBVXCTVOqDK5Y0J0KMghwuyLygG8U4KU1V1ugTVErvGH3xVr0PYBOcSWt3tH03"
    "tHe3v4PTSR3s/dEbzCVal/CTgvWsCqxnxbCepWEFQTUL7N8f7m7zgQ3Hp+VPanrof5FN+dqU45jkOZhS26MOP4DHbk"
    "PuBHzKbYZp82Bqk4EJwGZYw5axXkU9Huefq6unEgHK1PX00EoKO3FcZtugJE8mXcRcGTDg+ZIkFAEbMlcWAxtSl3tS"
    "tX6P+nf9z5DHdf/LFTo/PnmLRuI/tCCMoc0HfHO+OT3fK4hcNoONE0jZzAHNHqjhe+G+kwXEAinKdBFn/hNdItY9FD"
    "qzmBxvEdOdTzwxm28U+ObIYbIMmrhGH53X1EEOIVZ1c0FSfkpkBmljgDYGaGPA1o0BujLai2a/v9VnWf9AsDimCnSK"
    "BY3S+sTdUB6dK+toa/HN+tnRHslRKC7pY2H4TIJscwE0hzWhBzOELd5ByDAnhyBOMMfigZxD3FrFCvz4mr8dH5+cvD"
    "k+PDl/e3b65s3Z28NFoE32VlnEzWXvIwTdJPiTjcIBFX888bhQeoY5H0chezJ0Ksc4dT5OpR8ICa6AgBjJnLVY01ro"
    "0yqJ5zubc/4iD50t22IVdYs3kOszmnsG4yzAvzCXCF3uNzLP+BoK8u+jmXYT2Ey8gbjs4tlC80ytLIGA+N3ErzF0df"
    "FwdfHhuvPXdmwiV9Kn38kxhgR3umVWEDMaU9H84blzsBdgFNjmX0FGxeNBMqSAWryLoFhSEFggQwykzWEkuIEmxOXM"
    "wTb6qXd0+HORHWRNT8pN50g6Gjj5VyaN449YbYH0MG2j0DYKraRuV0n9Vz01KSBQW/rGk9dDlxA0o7CbSRE82Ki6fs"
    "2hI5VVJAlqhinVwhhCWqXNBzKAZCQOV/E6jSrrte9+lPtjYc7NwxjbduEnkabd3LdxtKYdLlj3J8dvzhcrHf5TtrYf"
    "Pl3c3GQXMzNlSmiTAyZFqk+YnTxhdGjWVkOzIqm7ujEgolE+cmgj0vOLjhQKz2llIoUy6mT1oLgUoV7dKcET86eamM"
    "ZINJqpiLYxlPariWeCSCO6q8Fs24GytbA1hQKQdwj+5h6FAK0WPApX0Uy7CexSj0JyZSnlUQiwz3MpRGwp8SnEBlXo"
    "zGpOucfGxPWd/xM8h4zERRXfvD6sFSh011WFdoyutttrq4qOLdTsz7Bf/p1hfLEFIhyvsu2hYc7MWorp2OQR20ZdlJ"
    "NUGutqWMsAEbdWX9sYicood3oPd+jk6Pz89RHC9mSEXx83MaG1XIpr9zp5NXUxBi28LEVK+kF6/3PDUztNq6MwVT6e"
    "qfNMPVlryFit6mDuREp/eHdDFL00RwPx+QWk29/5dGfOLMTtd+YM6kkb4BrgYrsyWLCyU0FGZW06C+fQPTtr9OyM7R"
    "6eZxsWnucc++WxLQVTbDDE5XRdn0F7MS5+f2xI+qUuybGClS/1DLFe4zXWuClNvIQYE0wtY9C4F2rePBvc76/uPn2+"
    "uP1/Nff8zuVKx+tRlfP1qPiAPcqesOAOjr2jARUXG9fDKp5tg5z5enF/W5ctPQe6Wvq+3EaMaT0QyHdauNzgpLEwmp"
    "5jk62cb26yPAgvpjU/ao7ifg2E0aeL24uP1/dIvHijHsBVytsWV7fNFLcNetUbo+A8qHFapEnVPis69wQ+ARk8xBAb"
    "esR5j2T/deSSZ0pmlQPlNnOY+C/VSEFPke6Mfg5HiOTIe8ES2dQSDciQuQSsJ9ABhosVZ1cN094nJd60GW/mYIsT7t"
    "RCgCI3d19vr+/fI/FCHIrpoNmI2n7Kufvy1oCPQoM1kCDcnTVwF8V9PjlEFj6aEDaxK+at7xPr/QxPo3aCVJJO3UIS"
    "t1NoqRuWsILqFyhKalUpNapGDbU091YtB7/AQw3j6sqxVAVx1Jts+b2TUPma3Iow9cb73OrbV0yMgc3MpxWBupFTXc"
    "JM+4pW0Bh9NZz2uym6D5ERcya1gVZvMd2+4jZxGSQbrYjWZ3+WfQWJE7eFzswP/izKiO/tYiR9b6sB1BdT7OsS0h2r"
    "cyFab4C9354pN8B+0bmpLMA+GrQ0wP76mVrEMYMawtgJq/zC32TiSdsINFd8JzRm4gR1JcQ/XTEX1J2QivQBuoMav7"
    "KJkNA9iZUNy1/jc3Ir9iQrMi06UxthEyEd6r/yV6FD/SvxQsd6VzJEhftAo6jBBKleADu5ANRujbGx4PP2m2NMhRpg"
    "CFEjr5ZjMcBJqj0E+qRSlP9JSZT/STbKXxcmXUNCfEJ6qwNrik4Dqyu+bqDi6704Cu97V/1O/iJuA974XPsKcOrjLY"
    "B4WznwC19QvpYe8xSVKurxcZUq7PoVa6GbDzT+CXLpZcQXODjH+cVylxFBI6C+rB7pN/yRyvd3sQofCf+OgNIl0MHH"
    "wRM+Yh54Uy3i0mehtQ/FG/MuehICOGRBfPd/5n/BCrbEGxxM5t+h8O43xyXQ78qC346kBWCOpFSOxIPnslovwrbtmw"
    "dilSxlapPQ76zQhRv8lp965z/Lir5BKd9vDpGYhb2JHBbO8Fq8ItT6lZNI04HHpuZIFgReWCGYK37fxGVDapOqZYDJ"
    "GFPbeCJzv1lx8mZsf8grFZzXAzlVZHiRgZZ/XxYNdKCXA/adt/nDknnQ4ZjYq2vrh7Z+tHBiaOVXFzrQ7G8cgAf7cR"
    "3tfEGgsmLeuRDyhXgxCySD2JmellEq5UieVYlOF6OK8yTPMhHq0TFYF/qQSGn4r7DDHGpiG7pCjpVBffcy8zu92997"
    "/esPNbcyiDP1lz08XqATekm3n8E0FDLD1K2VIhwjaYS8YsEBGyj5YVE+sfG8doGVNJ2GuxLcnE3dvBTsivvKglrpPf"
    "1XNpN7CvTrNcUPR2JjmTarOtB65Q/ywyOug+2adaNTZPu32o8qrfajktV+lF3t4yn3jKBrXRbt0uy6NKni2XU3ZCgN"
    "NBYxbQoluv3MLYG9tOaIa0/i4tTB/KmFBK62CxM0UuqSlNtS6rbjv9g55e1PBquyAZcThDuTPfUieayLWr0UTpMfpj"
    "21mmVDJkk1n3eAz4ZLMM9rhlUmr6Yp909kXUtwDBd/G5jXjOJIUinfLEK2LmfgM5Q6muxQGvgsZyOGvKkLIqzQ2ZDH"
    "0Ag/E+TNKlZubCeaprD9W2Gu7z42fWut6bjvJc+iWdyvI6LYfMeOmJ8G3PEedfgBPG8bXpr19PFIu8Wb2IIykyi8wX"
    "d+oS73UFhZDcl39mMgKIfoCMSeq9a0WLeBaIapWHGPRtF5u5wzyRlUZgv0yBthDru8UADAA+P7AvylhRZLa/u+AJc8"
    "UnierD0me2U35U7+TBv000iG9C/uG/hq4NiG74eaqvhoEmiOKefwMjXOmSL63T11Ovf+LgdhgVfMIugZ29Oqtc42fR"
    "K5xGRj8aZWXq3MMq4lyDSzNsKsIRyitR11SSqFTyOVHBdQg6d+zwmsga4L9BY6TigNcttl1sXcq4WyJGdQGPCF1zkw"
    "ZMieauLtm5UZPalmWiqxLKVZ8TQ3V2RFcgaVWRHEFEE2vUe9ORLKHR1Ss3FsUftaHmBZ36qapFKYAypZVMWHKFNkVu"
    "k7n55DYej9fjdj5pA5GDegykXDft3tr/oQxtX2oewsarNDJscEHDGx0BgICmuPKMAS2XMgCHRp2LEgQa12oEwbNtkW"
    "o1+2nAqt2GHQju9Gd6nWXapVStKt0qU6Z09oAdvqGeZqbgSrJJiLV0C3X25uyrKfsz0xco6/RtVvP/nz7dGqTloCmT"
    "jtXYgkETsGX7V24i9ytgt/sn2FrLXipftftnTG3FWLKT4Q7Jqjr2KifQVJl+TcdL3J1NZeWtMitv9XKW1hjGPjl5a4"
    "uHAQGU9sNidEhkv5xNDcKJoR/QQGsG+dL1ycat86SP7Mn7OVL1acq6ACxOJ3+QdzWL9Zl5XUhRV0Zr28qlSYb+aDra"
    "40pwi13pzOQFtsfTVgTRBpSJeZIuIFola2Ruxh/5JuxiCR+mqX2yTGi/4SKwK8d40q0uAmvt18YLdTjk2c4/j6h+w7"
    "kyO6xu6WyqxShCDRwEr12KBgWFSg3HeSC+UErAjoSRxKPJ4B0A3CQMVA/0J+ubYW5swRXjNVyJIWplCC1SKrFlm1yL"
    "pNkXWlEOxtRF1/vr/+fHHfu/1Yk7vgP/Y7sMpykY2CidrvIQ27b92aUHEahR32TQPn1lGtRRy0VHw0jdJs45S6OILS"
    "m5kuiK7rdqukw5S4VbesxCRdhTl6TMaXWKzKJJ2Y1bWZgCBo0hS3kwuNI147eoRzejzVngHqTsuOTnJ0cOcVRzGHoq"
    "zxHDQmlWWobb+cJPUO0LX4HbJFlKzkHH8wZ2MyYNb8m/MIGdbTCYQLhi2fxT9BZYLiQXMYBC2nmCwlBCWiuWwPDjUe"
    "B+wHEtuarEANcW3BnAgKTTeoEa3dA1rX0rqWYuKJDqhbg2Ngv8vqNlWi1lLAWCtRL2OX0k5M7XFTU6Gq6HHbjk7Vs4"
    "hQHTzimPN7YkLIXI5elR1UqlvRaLjhRuOX6lcyd2lAZNFe6b+Bki2ECz2mJxQOqBUFqs7C4xPcRRa1pN4DVQGoB41y"
    "Q30jq4Ct5xG5ag432UQufXFiGyPMR1rB0QqOVnCUEx0W32lVOXxBoLIM3umLt+p98K1DsJWNp7696BVHYZWI2p6k80"
    "qupPMSX9J5Nhc63B1rcCBOozITGipC51X0oPNiNeg8owWBCAJJs3WBTtNpsCuAzaaekBPqVTyM02y+oFGD7eUzpq4f"
    "ZeMgEI7ELgO2bKvixrLp6kW7ZQbIiFvaClB4lGdU1S3pUeOi4LrgTrnGNK4XU8cn0hEzIsSLFJZIrQHXz3fpxePf0R"
    "hPIKPjns0eZMkEWW9RvD5EKsJgofTwfE/VWp5SJe6uUvfPET4+O/fvRLUgYr3+dKyeVq+0erV19Ur37XzR7F+l7tJK"
    "9ZY2JQh/XdgKIewcu4qULIZ4y/rFOiMalTFXKUhzK7GwLxDnQNyrgXJEsYcYt2+14PTfOZtFYceLcPjm2l002Jsv51"
    "7lApwtN72wmYntxjkKEbXKaxcqbY4J537NAIhCTJY52XL52XFgjWrCgJBW4VSFzq0geYcYRIdiZI6I+YRmWDACmjxC"
    "/GYjQaTKvnJUvK8cZfaVyXRg0zyrc3lpwYhKlxSsUVJwBzuHX/16ffXbllKjWhe7fSxrmf5jJLvbyqCNz2A93Y6kfb"
    "IeP0IKNdgBj90bdkxcJuAZ12JInEYNluzVF+Iwr56vckGgmdE6M4TYZtauwxwRqS0rdS5s8XrTx5G0l/k1HITA6ju/"
    "Fl3Lqx3kmxGnFvF+TbwXKVrd7FZlO7VOc1lHMe7AgTeojWuaUEOrS3JvqyR3tBhbgHfvS2BlPt262Q6x/oBstmq5ZC"
    "la3Is9f38AX2ul2wiwwkimAM1lwUyGG4yrFNC0aAQOUuEB+u4HDn2XVuXvJrFtLv7NI7lxhGVU87gLcUaQej5iMwfh"
    "R4FTfixT2w/ITfmYMfdJyNxPwcr3n5FJ+8iMi8xucQoduqRDl3TsyjZ1guBrzLC+0CkaEajsFq3ucm7ZJyq32Vqm2J"
    "BgF0LilbUpbanYgGLGig3UGtg951vTeLd4EHg1e926HW+U82k9M3ZEoe3Yre850KCkps0nRqKb2mXT97Ze3WIvkU1p"
    "YlVxTZFp62S5dTKEqwX7WZRNtZvALrWfpZaWUrVCouZjedahRGuyEvNQcly1qoueR8YTaGUMFQjN0aK2u6xT6BdNXJ"
    "RRdNnsPZJdkLkn71GOPl/ffujdfiyoyNjm7NXy21LbcpjilpC6A4EwleEWy0eVdwJrmy5Or61G2mqkgtVIJ7y9aPbL"
    "Lby2pUV1tV8lM4sunrkppF9KEgvUsxYythf0gN523oqfUlNndcdI9s9We3RYKaEQhpU0McmmFHrsiThZlB+IWLVWgY"
    "0qJFEY5c4Xx6O29GT7axqNMCzvYUVLbdlhfP2PfrmpcHEW39zdfgyHp+2HOWyoXZkqSdXOBrNcTdnl/M6dc050ArW6"
    "ptQJGzos/kCrb+SeaL1lkpCjKXRTaIp/nH6DHPjvL9dfrj80YIA8UcXbcC/YhNTwEoUwit/i1RTTc0gVPgQabjsnlU"
    "7ak5KD9iR7zkYLoJEUuaBWGO7O1xE1R+F56zHbauoYbT3/NhANcx0cSwXKfP+GSsg3VZfWUqOCBHmoFcOFFuM3Fy10"
    "uC502y6fgLlncCg9Wt+MlqbViTcq28vgIzDwMPeEKOdzklJzWWUuK1R/VXN5fd8ym7pm88a8C2ql7YW/shlUnZABcH"
    "jApo3kvONq4keJ9JEJgFv4gTPwl7h640Q6NiiJqEv8vOQGm1aKVO9aKu9asmBSAybH6XaGw1A2x5H2sSDEBaTlqGYU"
    "1GwmM4hr6YpBlKMRfhbrAPmnsLW6BXnXFocSoZequR7b2V9lIFiT7PAMoT65dMu2OvC21bItfzW3AHLlLHE1l+9SfD"
    "NfcAJf8Rbo9svNzbbiXP/OBp2cAFe43C2LbP0zGFAppHXisjHlBBrPIXcKbbzBVYJlUKkpaDhbtOO2GOFoPOWQd4Nd"
    "2bRuIqQKmC0/oLXFuauEs1pCXAjkIIvgUCQSD9ZtGHRUqg5LVEKOLa7Dn8/0nai9fxskIcqqDeHqoA4SW/R/ic2YH0"
    "zmTYwzldrclXS5yza5w+5jrdzEcPwu5D13ehaXVYi7QnV8Ji7iROwYXsVIuk0nJganUs0tMKLS299Obn9D6nLPaMb8"
    "NO3O2HpeJKeDsK86fvg4iXbFZ1zxQnEQ0t8UokrrfjppWv3pqPzpxPS4OkyOkWn+Ks3fSDmvxd+ITPNXZf4S180z8f"
    "bJj4KDb0GgcIBf5+to7iczSEdVkKo9xNRuwx3VVkJDxvq+Hcvlb3PzChrBdHLMl4t73TIb5tPcNMzFsGq1G6dOqIRT"
    "i4ij3psjoQfSITVxsY2yElUV6+PEZbKhWjKTPkpY0Jnx2gaplXAVziedGf+i2R9LyKqnmG9WLz9aEyvb1st3MKFPwt"
    "i/uO/XzylrodtX+zGXQvR4FsJLQW5T/pqO02wQeiEyTrGdRT12vY28mtMqGJ8WY3xaiLHhkmETnEM6lVWcvhCCn4lj"
    "MfcVR1BnnFZUbTaQ1CQ7MZoCRcxZTrZ8CQPShApzQKV0yYlLnwUehYiX1SfI0u4D6JuuSOAS8bN508jvJK22mKkskv"
    "LpoHF/rzSt5rTKnLaIKaSBZubvOKXmsspc1mmGL4LLz80Sw+N0O8PhsJzNQj+Qv0Jcwp7f7n0ysSmxpHtkdX/Ibi4F"
    "DkKXk5d5ekkfC61LWdpGRqYNLYMb+kRmlFdsjxoYm/52fHxy8ub48OT87dnpmzdnbw8XVqfsrTLz02XvI1igEnzOmq"
    "SSrpiqXpUklU6TKk/mCdDKAlw7yeRzNNNuArs0zSS5spo3IhRvNB2T3D7ydboR/jY3PwQz7RHoa+1HGIcs36cdR7Tc"
    "rW3FR1bybMtOgLJroHSJd5E4KNz5xO9VPRJ8iPoFQr73exkGDRbq4RCxCXEQ9fKd321NXMU/vvDoxzzk2h+u/eEt7D"
    "baIbqmnJzl/rudyM/5GiQZUkX8dWNiUexjlQt7/reWpFIa8Mu5rLwJ6cvBQbd9Bx6n/86Bu7goXjBc5Q6aAmePVF3T"
    "bbv9R/j47LzO+o0oVF67DV1w7RdKlhpDze4CcRp1a1GLjy4pVzbbldfgZE7LqFUF0DSdNh6UGw8S0b0rmg/i8cS7ie"
    "1S+0F6eanUjO1G1hq+tFl+tHf8drdMM/ZrFhuDxcilmvFFWDoqrHIGaiwbT7AzfwfS3hgLVZUIHdZh3giKR43F0oLm"
    "arKglJCPxXLlWb24vWlztGLouSanCjgZtYP5Z0ph1qqxVo1b2L20aqxDxTX7G7v1dIuvHMl7HS2+ksdi1dMtSaWl7m"
    "X19yRaLcjcV9FMuwlshcp78ZWlksAd1OTLkbWjan3FYvY4GrNcwHYQGU9sNifkHcKmyaaOh75NDw+tN6FEjGbUgz7F"
    "LrNJjijdYIJcoTmgDbgR442WmrXUrMUm1cQmLTW/aPbLv2sIzOF4lWVl2W5BvLJN8OOUcIQdC8nqsTLWhiMT23asnL"
    "kyFm04V/N5sdy3G9IqzRfp2wXgfclGmucs1gT/9tv87WBq7MVVv/f7dc1dDrJiQVgLzaMgVTZhQOvtLpNyY1XpL0ml"
    "tUqtqm9cVQ+WYAuq+kU0024Cu1RVT36uCVX9Xsgy972rfidvAWs7yNrtIDETRWDOyGBeJ3A56vnwSU6nkByyevhyto"
    "nWimHevXEYW7GXEEXC94owLSaqAJWa2XTlSPmCsdEaYL6ZcS9hW7/dNgZboQU3Ce0yW26MsdXMug9sTAbMmiMIV5AN"
    "tzwGInvQdyvY8d9DXgBzSBjRAL07xky27iCScoahdUrW6Nvu9N+cbw6Ykf2+X6m7iHvUtt/5ijiEYuBHwU0ZnQEaOp"
    "M6SdAMG54OaiKHWv0um1XOW0iegGFdv4STL9Hp95/Jsn+xhF6d7qCt09o8uXXzpLZOv2j2y527jnl6QaCyHVSlWA4d"
    "NbMppF+Cp2UmRDztXlHFvSK5Maha/WHN/hWbiXXRGP+IWmkO3A1lLp2vxjRLYKyy7otXfRp1jz2RmvUAFyQKlwHsfI"
    "HuMH6Jf19lHGGAfdhCOZt1VAeUmBriHUd1ToAklbo5Ysqk4e2gD/fz9e2H3u3HmspAWOApVux6+w5cod7QZ+IWSJLL"
    "8Y/Tb5AD//3l+kv92tLhTi/ehnvBJqTGQRvCKH6LV1N7yiFV+BBouO2spQDvmHCOH/OrWJVVCYhT7R/UaxHjpcU4i3"
    "JxcYBwvG7Tl2nTF7eFZxBd0qYvRbszxRFfpCFNOndyuVzSUDhGs/mmwjHL6WBKbY86/ACeV9duCvFuTvas5mgGzSF8"
    "p9eQuV3EbAtuy86tK2sRa+lDrCvVvoRPNUxlb1RIPkGq+awyn3Vo5hriXWV0gfgABnVxzRCuAO3ufDQ6P1WVuMz8Rd"
    "wCvFGi6U6u2qXgZj7cBL7iLdDtl5ubbSUA33kTof7boBGTTk4QWeJ+tyyAjHkTw0wMrdpo9Z2M5LIIGssGuDLEywlj"
    "uboyO2oGnqOReDhxhGDsC8wQ/UU4AhwKu7G2MDUEjd0G1Xkoj000GzHyHFj2YdKpN4KWryb2IDZtMnkHFlCo5jMi/j"
    "sIagg5Y8OgnqFAo3LgWNKjPXXFZihBjgURyVixVHJz7K6OF9PxYi0cVzpgSMeLafbreDFVo5h0vNimkI5JIU28qTFy"
    "lRGPgpakDAcdWCtXSV6zI1VI245DCraT5QyIkW/Qm3396aJ3kz0qost5LZIX8Pty+dBl4yYsOKvAgbNCBpxlIsYWTv"
    "VGEWMLavWX/0LvaYJ6+yXvX0qoXhQ+1gj3diP1OBEKSI7UWhaqF9GoDvWvd/3PKzvV1hKaJ/X5vG2mMKAgRqFDCtIh"
    "BSZ2XZqXO17sZ46RqOFmhsc2cDPL5opgegrTF4Uww4bvoayeB90WpfFLHrWhGU+arJ6rbj+bdjcHwYXcCONqK34fGT"
    "qV23Js7UOZucx5NCBrgpM64UwZOr0HpaFVKE5CtVW8T8Ye+GnTcTNbb5JUB0qozOctFwbbHc7uVgkrNXFdpYLVlotN"
    "382cLxOb4aT7MXOzW+plnjnGNBpXveNpXgvSLvhiHRaWEXnF36Mphyf5rUkHfuM5/3HE7QZFRyw8L2mA2v5zqriHk0"
    "zX3VC1u1f7+1QQDXRzzqVmSt2csxrOujmnGr7U9rOCazqrdUvOxql5uoTzfqpqigK7w7raZzwfiwP9k1A5WK6+lhzQ"
    "LdPZJv5QYxyNXaq3+X5/HJToecWF9OmQOXpkhENM7xjzJxm9i2VEBhVqkxjjkqGgEmuqixwZmovFz4Lo8qy+tob5q+"
    "hpYjLZVjlZ/zEq7KA1N625ac1NBc1NB+q+aPY/CWzzhfLlAUYhrcrKjx8O4B96lEOVYw95jTrdtB/eBYdvLXNJMF5l"
    "vBsqmyfVSsGUVILJBI1OXRBhammccZp9BLkKxsUQZ+KiA4GxDsJxmg0G4wrxf4rt7HkQu94GwO2b+EK8DCGSN8E5pF"
    "O4pFGnPyLomTgWA9WDzRxEG4bfrqNUKcFB5dSqyEcUKmP+dQT2bDgRBzYzofQKc8XMTUOf11LKS2iejQoixel2JqAk"
    "DINefAjyV4hLMpiRQ56tDbGLUO2pGof2SUr1WcqJ4EAgiCYXxCV9LHR7ZGkbOUA2tAxu6BOZUV61VrDvAvnb8fHJyZ"
    "vjw5Pzt2enb96cvT1c+EKyt8qcIpe9j+AXSfA5x1HyYqp7hi0aff3BxA4akFCHEPunGmpE0tZW1WyWpNLG/nJjf4BW"
    "C8b+z9FMuwnsUmN/cmUpZewPsM8z80dsKTHwxwZVsOyzhd0dBC0Idgo8BPwA9ckPKX7d/vLbFURN3WCPOmFJvC4aTP"
    "3WT98dcf2ZGPC23/Os+2t5xnILv7bda9t9G+eyNt5q271mf0P2ywqpRt12NkkqhY0UDY1wR5VsEUcltoijrC1CFlmu"
    "i3SCSANdCeiYLFIH6hSZwmBD0Bh25si/poyhE7Z6gw2NAXW9nN4ocJrkI58hLDtMlOFCG+cFnAF5OexFjTeKMuAWJE"
    "qv2oc7dHJ0fv76CGF7MsKvjxst3XZLNdjUIUe1duSQQGGoG+7Ga9kVAK/jugAfa4ArA2xSr95uEYzfP3jXIk3w6cCi"
    "z5TTej68FJnCYEf7cqP9+LxKiH9xhH/GEi0UHGwbUMGqDtwpMoXhbrx1tG3z98T0fkhuFujSnoIJun1AetNlip6x1w"
    "j5JJ1GvkHvRrF2V3M9JmfYoPuxd/uh93vvw5eLnIqAy/v6Ri18wbjPkfgZzUozth9lx1z6SAvO1uX8iKhVjrZL88AM"
    "jAwKFMZk4wm41ppVXknS7kykzIs09T6LpZcrxBaGvcQoNpfwe7QucarlVF/V8iO32gy4xYCJYrd+LONgbhrmiJhPOc"
    "f4ZUD7y2/3xMZe/voNXEW/zc0rmEadg2LlSIqkMpXIJlwRrEwW4z4iFol3hgvhftxbEbU+/vEg57v3p9sn4LJxNhVS"
    "m+8c0mfij/UnNquwI7af1rxq9NKfREYc5UUvyVvdJdFLi0EVopewJ3sKyUpO6NFl0wmXJVA8zJ84GuTUhqpIkxNd9E"
    "eqNZf8ef/UMUc65kgHnSimieiYoxfN/vqBGStEZKgmTG3CIaib0a49mF+3TG23ZWoVrV9KgKtqY7yKsq+mFbKKAtae"
    "qnBPTGhnMO/k6AqLe6XKghsftVRbeGBjMmDWHAkW+U1DhWwv24oiKnuTumwmcw2gmtA86ks6C/KrZgQ9iRMHUlLFII"
    "d5WeWi/UdAw9OvI2qOgpQI8Rd+JoKEDiFCrytt/jPmPolbFjGpBSWTOJOXA/sCshjh8gIXIMvB8A7fZNWkObzuAbqD"
    "0ree7LfK0fdAZfyOuHh7KLy0mAGEHsjSkM1wqPOEBuSROs0ap5Z0S9Vll7QapeXorcvRun1jnkS9jvaNHnsiOY6z0i"
    "iZkEThMI3OF8ejdqx1muzPHXb6UTB6AzA1xDvmRJcXr/gklbqlYBsu+PZr7CrUckdNQXwvTo8pb2aB4zrcYyf4qzvt"
    "rN0IpDvt7EH15tCWcQWh4yW2jqsgtHy5vWMRhV6t5U6grwMR94s1wWqxEHWC5ja2WJRQvKmLCDZHiImV9N7vhgN+UR"
    "BswCzwRCY5Jo+2HwAGj7eHyBX0bIwG4v47NPN9thNb8N8f7RBicbCvQKkbPBQ/HJ7nMYbG4NUFwwv0PERAJ/4Py73Y"
    "rZtcOvArfGFO+3a1UUIbJVQTO6LvM8P9sgTWGNEeGiXa19G09L7fn5Fq0cXqsna3xHdFgd1h+f2BYNccfWVuUujL3i"
    "2V3bkcZ8zCgZUkdxgNHSln0gOIZWc3oBJCtSykNnWsd7IrChnSHyCGQ7lcv9+TYL4rq8kTh00fR/mCe8vz65JsCu1L"
    "WoTWZ3+hCK3jt1r6xiJQw529qkoSjtfaSAVtJDqYai/aFKFet8viDkPAWhBbrxKT7Sa8FaIPU0tMLeHVfaZmrt05vL"
    "VEbI0GLRVZLxB0WwI5EYLM3vn56Db2hswdv+LIFOKIzR6nBP0U9V//GUkL8aIbOzTXyAqrrc5cIbdHGti1/VcLr1p4"
    "VU141bk9L5r9det2rVSwSzWRZN2dvOBvIy8QsTx3ylghEFFtiNeSPiUhc6e1UfZJNMo7kaS2O66r3cpRUxPXPUxRU2"
    "3L2EqO2gPh3H/PHPWZh7WrytTnaFAljw8Xnw2xXlMHDVw2E9o3KLETlz26eJzvw1lKob0yCu2mXa3Yas0mX7PRyScb"
    "cSXsfTP5sBKoaVNoAvlEyCRI3g0zxuqXPa/AhKOyoue5rWoahpilafV2t5PbHXT/FjtXff4nCLcUZNge76F9qxOv3A"
    "vLG8nfaCEsHu1H48AQylEgT75HUwcKBTjgEWG2hZhTtdjyPi0hhfIIFdWW9oLNLnkWJ1eToyJJqQOSVeYyndQRe/3R"
    "G6yOv64jPWXSP6ti0j8rNumf5cTxuwYWkOR8PMXwJqn2DuaTSgbnkxKD80nW4Kwj6nVEvUomZ4Uj6j08HN5Q56mTZ1"
    "dd3OyWWlZhmGGH4yrEJgkZ+bWsX+UXrlpEvQshegL8F2L2GD8RIWQvqnihMYFmOCBly+flBSa1Na020yq0BXW1mVbL"
    "qSVFserIUgsCla2GTT33ayuGpQ3hL6gKk2qLfJ/2K53IvX/8zWhIW5Ljp5MJFLAl1oVfybaTJ89nBpXL9YvhBo6NXy"
    "7fO2E5Xaj+MouVzOUIuwTxGfXMEYEcgmFXCO0I23ZYuCbMJMgR79uaVUv3WrrX0r2au6mKJW/XIXl2rrDDHGpiG8py"
    "jav5Czcg74vvhhf1Pl8ekxFRq6xfdb6OoNgZ1IPnyGHhIdKEB+20aFVEhJDBqDlSQxikWiwoeOGICqa/CSUmCbMHZU"
    "065pBYtYsD9B2P/ZL3lIOzfUwdMUisCcEtQfbdnLouccz59zwLYMuzV0hPJD/E4nGwvaiVn6iynxwLQ6C8fvJq1GE6"
    "up9KYw2GyJt0PGGuLs2v5RQtp6ghp+gsyBfNfo96dq00yAWBykKSSt78+JtlcO6LAzgf5xSZwr0ZWvlu1tGEISg5YU"
    "yIS1mtkjpZyn3AfwO5kr54aki5NAv4JX3sOQXrPU2ZApzuZISFeF/x1+u/HR+fnLw5Pjw5f3t2+ubN2dvDt2KsfOPs"
    "rTclXLnsfezdplY+XEglrAZaQJ0VH6dReWfv9B7u0Onx0ZsmCu9Jld29eG/PJAZLBZeIbQJTyxgU4L3c8JA3j9I8uB"
    "tCORzx1mhGvZHl4hm2t2eASEizbi2PejB8Lzf3irt76fae2d/j9oIaOKfI9g/vo0pwH5WgfZQFWzzKR61uG+IM4f4B"
    "vhbpxSLYsqmTgzVowkVyekRTpgPvHuAl+ILqmha2F3bAJkdgRL3BEPEP9xe/9GsaCSDLyiVggJedSbZod09FjJNJMy"
    "tOilSHaKhsrRFTATYZFhebESKKfTgDNm1B8NEzakqVSap9wH0zwmXkG8qAXeL+iRPpMktJRJ+Jy3PtjoVmmBjF5iww"
    "R+tatr755fjo9M3p25Pz04XVZXGlzNiSY1jR5c7bX6O6IvfaoJ247E9i1t1Rk1R6S813KtTDNEmlF6p65QAVBbaVeo"
    "D5220r8L74svz3Qqm77131O3m7RAsQx4rr7ym+yb2xArjBAdUCuJ+jmXbyLFuKbfIsT2ArXgHdfrm5qVYulDwTeHQG"
    "8rr1Qq+fyU56cosAX2vR0AiwgsDWBZrl0a0GWYyrVDt0zJ5lGCpGQP0eGi4Tx3oNfZbzS4cuI1ietPKH/6JRpKmODt"
    "XRoS1sCTo8cCWD89BlY2M1105qCoXNoZ1LMhQShBouHcGU1XBPTKB0OMnF0COuGqj7Yv4qlV2TMyiN+9cRQxa1EPUa"
    "gd96LdcmRsCW7H9qivcrmqrK0uGKPFcrpcAphmImRKdijE5pkE5m1cbk1qqLNkaiTYHlpsAwOW9FRX/PWlV0U2p+bE"
    "GpVJ6tj388SBHkngg4eYEamxrTLddmfwRSjeHGxlfrgU75SCZVYoeBFip01R/In6wrA1nRbIQ9ocNyZhMonDxxKYGq"
    "ax6xbY7wgE09WY9hMOXUIZwXtEJfy2OqaNBiriG1SSpdEx5NtFatteoWtzytVeucS83+puyfYQf4kSuXL1cwI2qllc"
    "u+OMH8Uw8J4YRYcCQ2UTNPqqVklmRkZquEPFJ4HrypIeAekBxX6APBNrGKtKTcCfZBZdp8gCVASVyxpeUnOSznQ4JY"
    "82AlHuRZC4pTHzKELz3/oSBJp1r6w4aT6jt3n69va57WrSQ/tG421GauDdQwMKlFIDe1pqUrQ6httPnI1lcFkpQ6b0"
    "dliT9pmakRiBuj0pbicktxgFYLxuLP0Uy7CWyVsLDYylLKZOxOhUhpfSAy6DHPXpwY0C01FvtDxY9bjK1kKM62P4aC"
    "vEE3jrC7HnRLljX4pElXlunFnM+YayFsM4fkG4fbmfqb883phUIYDARzM4zjRLBeqNp+rz/syamgozNEYnWRQ57Fs6"
    "VtWhCTyevppIvEHLEbddqI/JHqDKMNzNrArC2MKsgbuvFFjmbUfuOL/eo0GGn3MwwNYonfQraJkq+7D25kRa9F19cd"
    "tV/88aEb+rwINus+o7rPqEpWCXX7jH6Z2Awn9dnknW6ZHWIajalkfwDTDBqQkWCX1Orl/6HKyXs05TCpVOehQyjU/f"
    "dnF+q7UPM9iCwLMoK7gaJv4YKkrfU8RvcnUmhj6moTgT78CzK7xNdet65knEbl4KOG6tRaakpy+u8cjAvrL4XDVS5/"
    "3bmce6Sq87/lEkx8hI/Pzuss2ohiD5ds+zatmh3L1O9V1nOS0k0Te9ZadgatZb+Ig1Zr2WspGqcr8WnTxW6ZLnLWbw"
    "vY6gpn2zML/U4ci7mFFXrit7tlBqJnObBulR453LfFYORPgTxmW2gKzSC7yCbcA2/egPiX8aMA+QD1PATvCc1DB8wq"
    "sA21OHduF8pQEJu47Jlafv6EfGZeI0ptMNIGoxa2Mm0wWi2GNfhkm+Q3LD53hTXwzlfY7UBVDPY7i4mNDIzbU0USHe"
    "KbZVX9PE6jMvoN7R+nVUA+LQb5NKuVh6dQDZDjNCqDLJMy/dX9quGaXkObIz4dFFapLjHrJajURl28Ve+D7OsNW4wQ"
    "m2hQ56EJD9pf8syU3f+anOwp0t0xRXUu57G9/hVHps3Mp2r82KdTXSxCoV81TlyMkSv9CcqzfUBM8avhO9xmxbOMxW"
    "U7uusFcak56uSorcGdbpnGiqMxy3TV4pO95VCBQp9a7hGR41ELtDd1w5lb8aUVK3iF3WKKT+HidjFKff9NHcJnVeKY"
    "xahit89ZJpIZPqoaCAfD9xDdtQiTUKw/N0j87w93t0VegQVJWn6hpof+F9mU77DtOg9cACMhoWTqSKRLRqRED5jgct"
    "uH2V//H3OBguM="
)
