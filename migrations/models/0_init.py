"""Init."""

from tortoise import BaseDBAsyncClient

from migrations.dialect import pick

RUN_IN_TRANSACTION = True

UP = {
    "postgres": """\
CREATE TABLE "account" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "email_key" VARCHAR(254) NOT NULL UNIQUE,
    "password_hash" VARCHAR(200),
    "email_verified_at" TIMESTAMPTZ NOT NULL,
    "phone" VARCHAR(20),
    "phone_verified_at" TIMESTAMPTZ,
    "locale" VARCHAR(2) NOT NULL,
    "timezone" VARCHAR(60) NOT NULL,
    "is_staff" BOOL NOT NULL,
    "status" VARCHAR(10) NOT NULL,
    "last_signed_in_at" TIMESTAMPTZ
);
COMMENT ON COLUMN "account"."email" IS 'As typed';
COMMENT ON COLUMN "account"."email_key" IS 'Canonical form';
COMMENT ON COLUMN "account"."phone" IS 'E.164';
COMMENT ON COLUMN "account"."locale" IS 'Language of letters';
COMMENT ON COLUMN "account"."status" IS 'Whether it may be used';
COMMENT ON TABLE "account" IS 'A login. It exists only once its address is proven.';
CREATE TABLE "agreement" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "kind" VARCHAR(20) NOT NULL,
    "version" INT NOT NULL,
    "locale" VARCHAR(2) NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "body" TEXT NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "effective_from" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "uid_agreement_kind_44bb1c" UNIQUE ("kind", "version", "locale")
);
COMMENT ON COLUMN "agreement"."kind" IS 'What is agreed to';
COMMENT ON COLUMN "agreement"."locale" IS 'Language of this text';
COMMENT ON TABLE "agreement" IS 'One published text. The version is one across locales; the newest effective one is current.';
CREATE TABLE "company" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "legal_name" VARCHAR(200) NOT NULL,
    "country" VARCHAR(2) NOT NULL,
    "status" VARCHAR(20) NOT NULL,
    "activated_at" TIMESTAMPTZ,
    "invitation_locale" VARCHAR(2) NOT NULL,
    "timezone" VARCHAR(60) NOT NULL,
    "publish_tasks_at_once" BOOL NOT NULL,
    "invitation_ttl_days" SMALLINT NOT NULL,
    "phone_required" BOOL NOT NULL,
    "card_fee_paid_by" VARCHAR(12) NOT NULL,
    "task_description_latin" VARCHAR(10) NOT NULL,
    "letters_held" BOOL NOT NULL,
    "change_seq" BIGINT NOT NULL
);
COMMENT ON COLUMN "company"."country" IS 'ISO 3166-1 alpha-2';
COMMENT ON COLUMN "company"."status" IS 'What it may do';
COMMENT ON COLUMN "company"."invitation_locale" IS 'Of invitations by default';
COMMENT ON COLUMN "company"."card_fee_paid_by" IS 'By default';
COMMENT ON COLUMN "company"."task_description_latin" IS 'In an import';
COMMENT ON COLUMN "company"."letters_held" IS 'Reported too often; staff review it';
COMMENT ON COLUMN "company"."change_seq" IS 'Number of the last change';
COMMENT ON TABLE "company" IS 'A customer that pays contractors.';
CREATE TABLE "change" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "seq" BIGINT NOT NULL,
    "type" VARCHAR(40) NOT NULL,
    "data_version" SMALLINT NOT NULL,
    "occurred_at" TIMESTAMPTZ NOT NULL,
    "actor_kind" VARCHAR(10) NOT NULL,
    "actor_id" UUID,
    "subject_id" VARCHAR(40) NOT NULL,
    "contractor_id" UUID,
    "task_id" UUID,
    "import_id" UUID,
    "data" JSONB NOT NULL,
    "company_id" UUID NOT NULL REFERENCES "company" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_change_company_d4bde4" UNIQUE ("company_id", "seq")
);
CREATE INDEX "idx_change_contrac_80c84d" ON "change" ("contractor_id", "seq");
COMMENT ON COLUMN "change"."seq" IS 'Gap-free within the company, from 1';
COMMENT ON COLUMN "change"."type" IS 'What happened';
COMMENT ON COLUMN "change"."actor_kind" IS 'Who did it';
COMMENT ON COLUMN "change"."subject_id" IS 'TypeID of what it happened to';
COMMENT ON TABLE "change" IS 'One entry of a company''s log. `data` holds ids, states and codes, never personal details (I10).';
CREATE TABLE "consent" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "accepted_at" TIMESTAMPTZ NOT NULL,
    "ip" VARCHAR(45) NOT NULL,
    "user_agent" VARCHAR(300) NOT NULL,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "agreement_id" UUID NOT NULL REFERENCES "agreement" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "consent" IS 'Evidence that an account accepted a text: when, from where, with what. Never changed or deleted.';
CREATE TABLE "contractor" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "email_key" VARCHAR(254) NOT NULL,
    "status" VARCHAR(12) NOT NULL,
    "feature" VARCHAR(200),
    "display_name" VARCHAR(200),
    "source" VARCHAR(20) NOT NULL,
    "external_id" VARCHAR(100),
    "must_confirm" BOOL NOT NULL,
    "invited_at" TIMESTAMPTZ NOT NULL,
    "joined_at" TIMESTAMPTZ,
    "activated_at" TIMESTAMPTZ,
    "excluded_at" TIMESTAMPTZ,
    "exclude_reason" VARCHAR(300),
    "version" INT NOT NULL,
    "stages" JSONB NOT NULL,
    "current_stage" VARCHAR(20),
    "waiting_on" VARCHAR(12),
    "registration_state" VARCHAR(12) NOT NULL,
    "registration_missing" JSONB NOT NULL,
    "recommended" JSONB NOT NULL,
    "first_name" VARCHAR(100),
    "last_name" VARCHAR(100),
    "country" VARCHAR(2),
    "tax_status" VARCHAR(30),
    "kyc_status" VARCHAR(20),
    "kyc_reason" VARCHAR(300),
    "payment_kind" VARCHAR(20),
    "payment_status" VARCHAR(20),
    "phone_confirmed" BOOL NOT NULL,
    "account_id" UUID REFERENCES "account" ("id") ON DELETE SET NULL,
    "company_id" UUID NOT NULL REFERENCES "company" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_contractor_company_0d2c4e" UNIQUE ("company_id", "email_key"),
    CONSTRAINT "uid_contractor_company_1613e2" UNIQUE ("company_id", "account_id")
);
CREATE INDEX "idx_contractor_company_335485" ON "contractor" ("company_id", "id");
CREATE INDEX "idx_contractor_company_739adf" ON "contractor" ("company_id", "status", "id");
CREATE INDEX "idx_contractor_company_28d264" ON "contractor" ("company_id", "current_stage", "id");
CREATE INDEX "idx_contractor_company_64cf8d" ON "contractor" ("company_id", "updated_at", "id");
CREATE INDEX "idx_contractor_email_k_bddfac" ON "contractor" ("email_key");
COMMENT ON COLUMN "contractor"."email" IS 'As typed by the company';
COMMENT ON COLUMN "contractor"."email_key" IS 'Canonical form';
COMMENT ON COLUMN "contractor"."status" IS 'Of the collaboration';
COMMENT ON COLUMN "contractor"."source" IS 'How the row came about';
COMMENT ON COLUMN "contractor"."must_confirm" IS 'Left or declined before: never linked unasked';
COMMENT ON COLUMN "contractor"."current_stage" IS 'First required stage that is not over';
COMMENT ON COLUMN "contractor"."waiting_on" IS 'Who has to act for the current stage';
COMMENT ON COLUMN "contractor"."registration_state" IS 'The red icon';
COMMENT ON COLUMN "contractor"."tax_status" IS 'How the person pays taxes';
COMMENT ON COLUMN "contractor"."kyc_status" IS 'Of the identity verification';
COMMENT ON COLUMN "contractor"."payment_kind" IS 'What money is sent to';
COMMENT ON COLUMN "contractor"."payment_status" IS 'Whether money can be sent';
COMMENT ON TABLE "contractor" IS 'One person as one company sees them.';
CREATE TABLE "job" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "kind" VARCHAR(60) NOT NULL,
    "args" JSONB NOT NULL,
    "run_at" TIMESTAMPTZ NOT NULL,
    "first_run_at" TIMESTAMPTZ,
    "attempts" INT NOT NULL,
    "leased_until" TIMESTAMPTZ,
    "done_at" TIMESTAMPTZ,
    "dead_at" TIMESTAMPTZ,
    "error" TEXT
);
CREATE INDEX "idx_job_done_at_f56ef3" ON "job" ("done_at", "dead_at", "run_at");
COMMENT ON COLUMN "job"."kind" IS 'Name of the function in app/jobs.py';
COMMENT ON COLUMN "job"."args" IS 'Ids only, never secrets';
COMMENT ON COLUMN "job"."error" IS 'Why the last attempt failed';
COMMENT ON TABLE "job" IS 'One promise. It runs at least once, so what it does must bear a repetition.';
CREATE TABLE "letter_block" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "email_key" VARCHAR(254) NOT NULL,
    "company_id" UUID NOT NULL REFERENCES "company" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_letter_bloc_company_ec39c5" UNIQUE ("company_id", "email_key")
);
COMMENT ON TABLE "letter_block" IS 'A person reported a company: it may send nothing more to this address.';
CREATE TABLE "member" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "role" VARCHAR(12) NOT NULL,
    "status" VARCHAR(10) NOT NULL,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "company_id" UUID NOT NULL REFERENCES "company" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_member_account_1dc344" UNIQUE ("account_id", "company_id")
);
COMMENT ON COLUMN "member"."name" IS 'How colleagues and invitations call the person';
COMMENT ON COLUMN "member"."role" IS 'What the member may do';
COMMENT ON COLUMN "member"."status" IS 'Whether it may act';
COMMENT ON TABLE "member" IS 'An employee: account × company with a role.';
CREATE TABLE "contractor_manager" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "contractor_id" UUID NOT NULL REFERENCES "contractor" ("id") ON DELETE CASCADE,
    "member_id" UUID NOT NULL REFERENCES "member" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_contractor__contrac_1eda2a" UNIQUE ("contractor_id", "member_id")
);
COMMENT ON TABLE "contractor_manager" IS 'An employee who manages a contractor (the "Users" field).';
CREATE TABLE "import" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "kind" VARCHAR(12) NOT NULL,
    "filename" VARCHAR(200) NOT NULL,
    "file_key" VARCHAR(200) NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "size" INT NOT NULL,
    "locale" VARCHAR(2) NOT NULL,
    "mode" VARCHAR(14),
    "publish" BOOL NOT NULL,
    "status" VARCHAR(12) NOT NULL,
    "columns" JSONB NOT NULL,
    "counts" JSONB NOT NULL,
    "problems" JSONB NOT NULL,
    "notes" JSONB NOT NULL,
    "committed_at" TIMESTAMPTZ,
    "company_id" UUID NOT NULL REFERENCES "company" ("id") ON DELETE CASCADE,
    "created_by_id" UUID NOT NULL REFERENCES "member" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_import_company_364c4a" ON "import" ("company_id", "id");
CREATE INDEX "idx_import_company_630e37" ON "import" ("company_id", "sha256");
COMMENT ON COLUMN "import"."kind" IS 'What the rows are';
COMMENT ON COLUMN "import"."size" IS 'Bytes';
COMMENT ON COLUMN "import"."locale" IS 'Of messages and invitations';
COMMENT ON COLUMN "import"."mode" IS 'Null: only a check was asked for';
COMMENT ON COLUMN "import"."status" IS 'Where it stands';
COMMENT ON TABLE "import" IS 'One spreadsheet and what became of it. `counts` maps a RowStatus to a number of rows.';
CREATE TABLE "import_row" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "number" INT NOT NULL,
    "cells" JSONB NOT NULL,
    "email_key" VARCHAR(254),
    "status" VARCHAR(12) NOT NULL,
    "issues" JSONB NOT NULL,
    "task_id" UUID,
    "contractor_id" UUID,
    "workbook_id" UUID NOT NULL REFERENCES "import" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_import_row_workboo_e5d21d" UNIQUE ("workbook_id", "number")
);
CREATE INDEX "idx_import_row_workboo_eae350" ON "import_row" ("workbook_id", "status", "number");
COMMENT ON COLUMN "import_row"."status" IS 'What became of it';
COMMENT ON TABLE "import_row" IS 'One row of a file. `number` as in the file; `cells` as the file had them, to be shown again.';
CREATE TABLE "invitation" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "email_key" VARCHAR(254) NOT NULL,
    "locale" VARCHAR(2) NOT NULL,
    "message" VARCHAR(1000),
    "token" TEXT,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "status" VARCHAR(10) NOT NULL,
    "delivery" VARCHAR(12) NOT NULL,
    "delivery_detail" VARCHAR(300),
    "letter" VARCHAR(14),
    "message_id" VARCHAR(200),
    "sends" INT NOT NULL,
    "last_sent_at" TIMESTAMPTZ,
    "send_after" TIMESTAMPTZ,
    "expires_at" TIMESTAMPTZ,
    "source" VARCHAR(20) NOT NULL,
    "import_id" UUID,
    "reported_at" TIMESTAMPTZ,
    "contractor_id" UUID NOT NULL REFERENCES "contractor" ("id") ON DELETE CASCADE,
    "invited_by_id" UUID REFERENCES "member" ("id") ON DELETE SET NULL
);
CREATE INDEX "idx_invitation_contrac_545570" ON "invitation" ("contractor_id", "id");
CREATE INDEX "idx_invitation_email_k_1898ec" ON "invitation" ("email_key", "status");
CREATE INDEX "idx_invitation_status_10a34e" ON "invitation" ("status", "expires_at");
CREATE INDEX "idx_invitation_import__a36e0e" ON "invitation" ("import_id");
COMMENT ON COLUMN "invitation"."locale" IS 'Of its letters';
COMMENT ON COLUMN "invitation"."token" IS 'Until the letter has left';
COMMENT ON COLUMN "invitation"."status" IS 'Of the attempt';
COMMENT ON COLUMN "invitation"."delivery" IS 'Of its latest letter';
COMMENT ON COLUMN "invitation"."letter" IS 'Which letter told it';
COMMENT ON COLUMN "invitation"."source" IS 'How it came about';
COMMENT ON TABLE "invitation" IS 'One attempt to reach a person for one contractor row; at most one is PENDING.';
CREATE TABLE "otp_challenge" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "email_key" VARCHAR(254) NOT NULL,
    "purpose" VARCHAR(12) NOT NULL,
    "letter" VARCHAR(20) NOT NULL,
    "locale" VARCHAR(2) NOT NULL,
    "secret" TEXT NOT NULL,
    "counter" INT NOT NULL,
    "carried" JSONB NOT NULL,
    "attempts_left" INT NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "consumed_at" TIMESTAMPTZ,
    "account_id" UUID REFERENCES "account" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_otp_challen_email_k_0fdfdb" ON "otp_challenge" ("email_key", "purpose", "created_at");
COMMENT ON COLUMN "otp_challenge"."purpose" IS 'What the code proves';
COMMENT ON COLUMN "otp_challenge"."letter" IS 'What is mailed';
COMMENT ON COLUMN "otp_challenge"."locale" IS 'Of the letter';
COMMENT ON COLUMN "otp_challenge"."secret" IS 'Of HOTP';
COMMENT ON TABLE "otp_challenge" IS 'One run: a code mailed to an address, and what happens when it comes back.';
CREATE TABLE "profile" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "first_name" VARCHAR(100),
    "last_name" VARCHAR(100),
    "native_name" VARCHAR(200),
    "date_of_birth" DATE,
    "country" VARCHAR(2),
    "line1" VARCHAR(200),
    "line2" VARCHAR(200),
    "city" VARCHAR(100),
    "subdivision" VARCHAR(6),
    "postal_code" VARCHAR(20),
    "tax_number" TEXT,
    "vat_number" TEXT,
    "tax_status" VARCHAR(30) NOT NULL,
    "origin" VARCHAR(12) NOT NULL,
    "completed_at" TIMESTAMPTZ,
    "version" INT NOT NULL,
    "account_id" UUID NOT NULL UNIQUE REFERENCES "account" ("id") ON DELETE CASCADE
);
COMMENT ON COLUMN "profile"."native_name" IS 'In any script';
COMMENT ON COLUMN "profile"."country" IS 'ISO 3166-1 alpha-2';
COMMENT ON COLUMN "profile"."subdivision" IS 'ISO 3166-2';
COMMENT ON COLUMN "profile"."tax_status" IS 'How the person pays taxes';
COMMENT ON COLUMN "profile"."origin" IS 'How the person came';
COMMENT ON TABLE "profile" IS 'Who a person is for payments. Text is stored as NFKC of Latin letters, but for `native_name`.';
CREATE TABLE "kyc_check" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "attempt" INT NOT NULL,
    "status" VARCHAR(20) NOT NULL,
    "public_reason" VARCHAR(300),
    "requested_at" TIMESTAMPTZ,
    "submitted_at" TIMESTAMPTZ,
    "decided_at" TIMESTAMPTZ,
    "profile_id" UUID NOT NULL REFERENCES "profile" ("id") ON DELETE CASCADE
);
COMMENT ON COLUMN "kyc_check"."status" IS 'Where it stands';
COMMENT ON TABLE "kyc_check" IS 'One run of the identity verification.';
CREATE TABLE "payment_method" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "kind" VARCHAR(20) NOT NULL,
    "mask" VARCHAR(30) NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "status" VARCHAR(20) NOT NULL,
    "profile_id" UUID NOT NULL REFERENCES "profile" ("id") ON DELETE CASCADE
);
COMMENT ON COLUMN "payment_method"."kind" IS 'What money is sent to';
COMMENT ON COLUMN "payment_method"."status" IS 'Whether money can be sent to it';
COMMENT ON TABLE "payment_method" IS 'Where a person''s money goes: a mask and a provider''s reference, never a number.';
CREATE TABLE "project" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "company_id" UUID NOT NULL REFERENCES "company" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_project_company_bdae26" UNIQUE ("company_id", "name")
);
COMMENT ON TABLE "project" IS 'What a company groups its tasks by.';
CREATE TABLE "search_word" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "company_id" UUID NOT NULL,
    "word" VARCHAR(64) NOT NULL,
    "contractor_id" UUID NOT NULL REFERENCES "contractor" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_search_word_company_f1dcd6" ON "search_word" ("company_id", "word", "contractor_id");
COMMENT ON TABLE "search_word" IS 'One word by which a contractor is found: a prefix of it in the query is enough.';
CREATE TABLE "service" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "code" VARCHAR(40) NOT NULL,
    "name_en" VARCHAR(200) NOT NULL,
    "name_ru" VARCHAR(200) NOT NULL,
    "company_id" UUID REFERENCES "company" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_service_company_73d61f" UNIQUE ("company_id", "code")
);
COMMENT ON TABLE "service" IS 'A kind of work: the platform''s catalogue (no company) or a company''s own.';
CREATE TABLE "session" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "kind" VARCHAR(10) NOT NULL,
    "last_used_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "revoked_at" TIMESTAMPTZ,
    "ip" VARCHAR(45) NOT NULL,
    "user_agent" VARCHAR(300) NOT NULL,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE
);
COMMENT ON COLUMN "session"."kind" IS 'How the client keeps the token';
COMMENT ON TABLE "session" IS 'One signed-in browser or program.';
CREATE TABLE "staff_link" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "used_at" TIMESTAMPTZ
);
COMMENT ON TABLE "staff_link" IS 'A one-time link by which an operator makes somebody a member of staff.';
CREATE TABLE "task" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "title" VARCHAR(300) NOT NULL,
    "description" TEXT,
    "service_period" VARCHAR(200),
    "amount_minor" BIGINT NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "card_fee_paid_by" VARCHAR(12) NOT NULL,
    "url" VARCHAR(2000),
    "external_id" VARCHAR(100),
    "internal_name" VARCHAR(200),
    "deadline" DATE,
    "status" VARCHAR(12) NOT NULL,
    "accepted_at" TIMESTAMPTZ,
    "result" TEXT,
    "result_url" VARCHAR(2000),
    "import_id" UUID,
    "version" INT NOT NULL,
    "company_id" UUID NOT NULL REFERENCES "company" ("id") ON DELETE CASCADE,
    "contractor_id" UUID NOT NULL REFERENCES "contractor" ("id") ON DELETE RESTRICT,
    "project_id" UUID REFERENCES "project" ("id") ON DELETE SET NULL,
    "service_id" UUID NOT NULL REFERENCES "service" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_task_company_04893d" UNIQUE ("company_id", "external_id")
);
CREATE INDEX "idx_task_company_6a7f1b" ON "task" ("company_id", "id");
CREATE INDEX "idx_task_company_d36f0b" ON "task" ("company_id", "status", "id");
CREATE INDEX "idx_task_contrac_96872f" ON "task" ("contractor_id", "status");
CREATE INDEX "idx_task_import__6e37c4" ON "task" ("import_id");
COMMENT ON COLUMN "task"."currency" IS 'ISO 4217';
COMMENT ON COLUMN "task"."card_fee_paid_by" IS 'Of a card withdrawal';
COMMENT ON COLUMN "task"."status" IS 'Where it stands';
COMMENT ON TABLE "task" IS 'A piece of work for one contractor. `amount` is in minor units of `currency`.';
CREATE TABLE "task_event" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "from_status" VARCHAR(12),
    "to_status" VARCHAR(12) NOT NULL,
    "actor_kind" VARCHAR(10) NOT NULL,
    "actor_id" UUID,
    "reason" VARCHAR(1000),
    "task_id" UUID NOT NULL REFERENCES "task" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_task_event_task_id_659efe" ON "task_event" ("task_id", "id");
COMMENT ON COLUMN "task_event"."from_status" IS 'Before';
COMMENT ON COLUMN "task_event"."to_status" IS 'After';
COMMENT ON TABLE "task_event" IS 'One move of a task; append-only.';
CREATE TABLE "upload" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "filename" VARCHAR(200) NOT NULL,
    "size" INT NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "key" VARCHAR(200) NOT NULL UNIQUE,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE,
    "company_id" UUID NOT NULL REFERENCES "company" ("id") ON DELETE CASCADE
);
COMMENT ON COLUMN "upload"."size" IS 'Bytes';
COMMENT ON COLUMN "upload"."key" IS 'In the file port';
COMMENT ON TABLE "upload" IS 'One file behind the file port; usable only by its uploader in that company, for a day.';
CREATE TABLE IF NOT EXISTS "aerich" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSONB NOT NULL
);
CREATE UNIQUE INDEX "uq_invitation_pending" ON "invitation" ("contractor_id") WHERE "status" = 'PENDING';
""",
    "sqlite": """\
CREATE TABLE "account" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "email" VARCHAR(254) NOT NULL /* As typed */,
    "email_key" VARCHAR(254) NOT NULL UNIQUE /* Canonical form */,
    "password_hash" VARCHAR(200),
    "email_verified_at" TIMESTAMP NOT NULL,
    "phone" VARCHAR(20) /* E.164 */,
    "phone_verified_at" TIMESTAMP,
    "locale" VARCHAR(2) NOT NULL /* Language of letters */,
    "timezone" VARCHAR(60) NOT NULL,
    "is_staff" INT NOT NULL,
    "status" VARCHAR(10) NOT NULL /* Whether it may be used */,
    "last_signed_in_at" TIMESTAMP
) /* A login. It exists only once its address is proven. */;
CREATE TABLE "agreement" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "kind" VARCHAR(20) NOT NULL /* What is agreed to */,
    "version" INT NOT NULL,
    "locale" VARCHAR(2) NOT NULL /* Language of this text */,
    "title" VARCHAR(200) NOT NULL,
    "body" TEXT NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "effective_from" TIMESTAMP NOT NULL,
    CONSTRAINT "uid_agreement_kind_44bb1c" UNIQUE ("kind", "version", "locale")
) /* One published text. The version is one across locales; the newest effective one is current. */;
CREATE TABLE "company" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "legal_name" VARCHAR(200) NOT NULL,
    "country" VARCHAR(2) NOT NULL /* ISO 3166-1 alpha-2 */,
    "status" VARCHAR(20) NOT NULL /* What it may do */,
    "activated_at" TIMESTAMP,
    "invitation_locale" VARCHAR(2) NOT NULL /* Of invitations by default */,
    "timezone" VARCHAR(60) NOT NULL,
    "publish_tasks_at_once" INT NOT NULL,
    "invitation_ttl_days" SMALLINT NOT NULL,
    "phone_required" INT NOT NULL,
    "card_fee_paid_by" VARCHAR(12) NOT NULL /* By default */,
    "task_description_latin" VARCHAR(10) NOT NULL /* In an import */,
    "letters_held" INT NOT NULL /* Reported too often; staff review it */,
    "change_seq" BIGINT NOT NULL /* Number of the last change */
) /* A customer that pays contractors. */;
CREATE TABLE "change" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "seq" BIGINT NOT NULL /* Gap-free within the company, from 1 */,
    "type" VARCHAR(40) NOT NULL /* What happened */,
    "data_version" SMALLINT NOT NULL,
    "occurred_at" TIMESTAMP NOT NULL,
    "actor_kind" VARCHAR(10) NOT NULL /* Who did it */,
    "actor_id" CHAR(36),
    "subject_id" VARCHAR(40) NOT NULL /* TypeID of what it happened to */,
    "contractor_id" CHAR(36),
    "task_id" CHAR(36),
    "import_id" CHAR(36),
    "data" JSON NOT NULL,
    "company_id" CHAR(36) NOT NULL REFERENCES "company" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_change_company_d4bde4" UNIQUE ("company_id", "seq")
) /* One entry of a company's log. `data` holds ids, states and codes, never personal details (I10). */;
CREATE INDEX "idx_change_contrac_80c84d" ON "change" ("contractor_id", "seq");
CREATE TABLE "consent" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "accepted_at" TIMESTAMP NOT NULL,
    "ip" VARCHAR(45) NOT NULL,
    "user_agent" VARCHAR(300) NOT NULL,
    "account_id" CHAR(36) NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "agreement_id" CHAR(36) NOT NULL REFERENCES "agreement" ("id") ON DELETE RESTRICT
) /* Evidence that an account accepted a text: when, from where, with what. Never changed or deleted. */;
CREATE TABLE "contractor" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "email" VARCHAR(254) NOT NULL /* As typed by the company */,
    "email_key" VARCHAR(254) NOT NULL /* Canonical form */,
    "status" VARCHAR(12) NOT NULL /* Of the collaboration */,
    "feature" VARCHAR(200),
    "display_name" VARCHAR(200),
    "source" VARCHAR(20) NOT NULL /* How the row came about */,
    "external_id" VARCHAR(100),
    "must_confirm" INT NOT NULL /* Left or declined before: never linked unasked */,
    "invited_at" TIMESTAMP NOT NULL,
    "joined_at" TIMESTAMP,
    "activated_at" TIMESTAMP,
    "excluded_at" TIMESTAMP,
    "exclude_reason" VARCHAR(300),
    "version" INT NOT NULL,
    "stages" JSON NOT NULL,
    "current_stage" VARCHAR(20) /* First required stage that is not over */,
    "waiting_on" VARCHAR(12) /* Who has to act for the current stage */,
    "registration_state" VARCHAR(12) NOT NULL /* The red icon */,
    "registration_missing" JSON NOT NULL,
    "recommended" JSON NOT NULL,
    "first_name" VARCHAR(100),
    "last_name" VARCHAR(100),
    "country" VARCHAR(2),
    "tax_status" VARCHAR(30) /* How the person pays taxes */,
    "kyc_status" VARCHAR(20) /* Of the identity verification */,
    "kyc_reason" VARCHAR(300),
    "payment_kind" VARCHAR(20) /* What money is sent to */,
    "payment_status" VARCHAR(20) /* Whether money can be sent */,
    "phone_confirmed" INT NOT NULL,
    "account_id" CHAR(36) REFERENCES "account" ("id") ON DELETE SET NULL,
    "company_id" CHAR(36) NOT NULL REFERENCES "company" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_contractor_company_0d2c4e" UNIQUE ("company_id", "email_key"),
    CONSTRAINT "uid_contractor_company_1613e2" UNIQUE ("company_id", "account_id")
) /* One person as one company sees them. */;
CREATE INDEX "idx_contractor_company_335485" ON "contractor" ("company_id", "id");
CREATE INDEX "idx_contractor_company_739adf" ON "contractor" ("company_id", "status", "id");
CREATE INDEX "idx_contractor_company_28d264" ON "contractor" ("company_id", "current_stage", "id");
CREATE INDEX "idx_contractor_company_64cf8d" ON "contractor" ("company_id", "updated_at", "id");
CREATE INDEX "idx_contractor_email_k_bddfac" ON "contractor" ("email_key");
CREATE TABLE "job" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "kind" VARCHAR(60) NOT NULL /* Name of the function in app\\/jobs.py */,
    "args" JSON NOT NULL /* Ids only, never secrets */,
    "run_at" TIMESTAMP NOT NULL,
    "first_run_at" TIMESTAMP,
    "attempts" INT NOT NULL,
    "leased_until" TIMESTAMP,
    "done_at" TIMESTAMP,
    "dead_at" TIMESTAMP,
    "error" TEXT /* Why the last attempt failed */
) /* One promise. It runs at least once, so what it does must bear a repetition. */;
CREATE INDEX "idx_job_done_at_f56ef3" ON "job" ("done_at", "dead_at", "run_at");
CREATE TABLE "letter_block" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "email_key" VARCHAR(254) NOT NULL,
    "company_id" CHAR(36) NOT NULL REFERENCES "company" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_letter_bloc_company_ec39c5" UNIQUE ("company_id", "email_key")
) /* A person reported a company: it may send nothing more to this address. */;
CREATE TABLE "member" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "name" VARCHAR(200) NOT NULL /* How colleagues and invitations call the person */,
    "role" VARCHAR(12) NOT NULL /* What the member may do */,
    "status" VARCHAR(10) NOT NULL /* Whether it may act */,
    "account_id" CHAR(36) NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "company_id" CHAR(36) NOT NULL REFERENCES "company" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_member_account_1dc344" UNIQUE ("account_id", "company_id")
) /* An employee: account × company with a role. */;
CREATE TABLE "contractor_manager" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "contractor_id" CHAR(36) NOT NULL REFERENCES "contractor" ("id") ON DELETE CASCADE,
    "member_id" CHAR(36) NOT NULL REFERENCES "member" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_contractor__contrac_1eda2a" UNIQUE ("contractor_id", "member_id")
) /* An employee who manages a contractor (the "Users" field). */;
CREATE TABLE "import" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "kind" VARCHAR(12) NOT NULL /* What the rows are */,
    "filename" VARCHAR(200) NOT NULL,
    "file_key" VARCHAR(200) NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "size" INT NOT NULL /* Bytes */,
    "locale" VARCHAR(2) NOT NULL /* Of messages and invitations */,
    "mode" VARCHAR(14) /* Null: only a check was asked for */,
    "publish" INT NOT NULL,
    "status" VARCHAR(12) NOT NULL /* Where it stands */,
    "columns" JSON NOT NULL,
    "counts" JSON NOT NULL,
    "problems" JSON NOT NULL,
    "notes" JSON NOT NULL,
    "committed_at" TIMESTAMP,
    "company_id" CHAR(36) NOT NULL REFERENCES "company" ("id") ON DELETE CASCADE,
    "created_by_id" CHAR(36) NOT NULL REFERENCES "member" ("id") ON DELETE CASCADE
) /* One spreadsheet and what became of it. `counts` maps a RowStatus to a number of rows. */;
CREATE INDEX "idx_import_company_364c4a" ON "import" ("company_id", "id");
CREATE INDEX "idx_import_company_630e37" ON "import" ("company_id", "sha256");
CREATE TABLE "import_row" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "number" INT NOT NULL,
    "cells" JSON NOT NULL,
    "email_key" VARCHAR(254),
    "status" VARCHAR(12) NOT NULL /* What became of it */,
    "issues" JSON NOT NULL,
    "task_id" CHAR(36),
    "contractor_id" CHAR(36),
    "workbook_id" CHAR(36) NOT NULL REFERENCES "import" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_import_row_workboo_e5d21d" UNIQUE ("workbook_id", "number")
) /* One row of a file. `number` as in the file; `cells` as the file had them, to be shown again. */;
CREATE INDEX "idx_import_row_workboo_eae350" ON "import_row" ("workbook_id", "status", "number");
CREATE TABLE "invitation" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "email_key" VARCHAR(254) NOT NULL,
    "locale" VARCHAR(2) NOT NULL /* Of its letters */,
    "message" VARCHAR(1000),
    "token" TEXT /* Until the letter has left */,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "status" VARCHAR(10) NOT NULL /* Of the attempt */,
    "delivery" VARCHAR(12) NOT NULL /* Of its latest letter */,
    "delivery_detail" VARCHAR(300),
    "letter" VARCHAR(14) /* Which letter told it */,
    "message_id" VARCHAR(200),
    "sends" INT NOT NULL,
    "last_sent_at" TIMESTAMP,
    "send_after" TIMESTAMP,
    "expires_at" TIMESTAMP,
    "source" VARCHAR(20) NOT NULL /* How it came about */,
    "import_id" CHAR(36),
    "reported_at" TIMESTAMP,
    "contractor_id" CHAR(36) NOT NULL REFERENCES "contractor" ("id") ON DELETE CASCADE,
    "invited_by_id" CHAR(36) REFERENCES "member" ("id") ON DELETE SET NULL
) /* One attempt to reach a person for one contractor row; at most one is PENDING. */;
CREATE INDEX "idx_invitation_contrac_545570" ON "invitation" ("contractor_id", "id");
CREATE INDEX "idx_invitation_email_k_1898ec" ON "invitation" ("email_key", "status");
CREATE INDEX "idx_invitation_status_10a34e" ON "invitation" ("status", "expires_at");
CREATE INDEX "idx_invitation_import__a36e0e" ON "invitation" ("import_id");
CREATE TABLE "otp_challenge" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "email_key" VARCHAR(254) NOT NULL,
    "purpose" VARCHAR(12) NOT NULL /* What the code proves */,
    "letter" VARCHAR(20) NOT NULL /* What is mailed */,
    "locale" VARCHAR(2) NOT NULL /* Of the letter */,
    "secret" TEXT NOT NULL /* Of HOTP */,
    "counter" INT NOT NULL,
    "carried" JSON NOT NULL,
    "attempts_left" INT NOT NULL,
    "expires_at" TIMESTAMP NOT NULL,
    "consumed_at" TIMESTAMP,
    "account_id" CHAR(36) REFERENCES "account" ("id") ON DELETE CASCADE
) /* One run: a code mailed to an address, and what happens when it comes back. */;
CREATE INDEX "idx_otp_challen_email_k_0fdfdb" ON "otp_challenge" ("email_key", "purpose", "created_at");
CREATE TABLE "profile" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "first_name" VARCHAR(100),
    "last_name" VARCHAR(100),
    "native_name" VARCHAR(200) /* In any script */,
    "date_of_birth" DATE,
    "country" VARCHAR(2) /* ISO 3166-1 alpha-2 */,
    "line1" VARCHAR(200),
    "line2" VARCHAR(200),
    "city" VARCHAR(100),
    "subdivision" VARCHAR(6) /* ISO 3166-2 */,
    "postal_code" VARCHAR(20),
    "tax_number" TEXT,
    "vat_number" TEXT,
    "tax_status" VARCHAR(30) NOT NULL /* How the person pays taxes */,
    "origin" VARCHAR(12) NOT NULL /* How the person came */,
    "completed_at" TIMESTAMP,
    "version" INT NOT NULL,
    "account_id" CHAR(36) NOT NULL UNIQUE REFERENCES "account" ("id") ON DELETE CASCADE
) /* Who a person is for payments. Text is stored as NFKC of Latin letters, but for `native_name`. */;
CREATE TABLE "kyc_check" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "attempt" INT NOT NULL,
    "status" VARCHAR(20) NOT NULL /* Where it stands */,
    "public_reason" VARCHAR(300),
    "requested_at" TIMESTAMP,
    "submitted_at" TIMESTAMP,
    "decided_at" TIMESTAMP,
    "profile_id" CHAR(36) NOT NULL REFERENCES "profile" ("id") ON DELETE CASCADE
) /* One run of the identity verification. */;
CREATE TABLE "payment_method" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "kind" VARCHAR(20) NOT NULL /* What money is sent to */,
    "mask" VARCHAR(30) NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "status" VARCHAR(20) NOT NULL /* Whether money can be sent to it */,
    "profile_id" CHAR(36) NOT NULL REFERENCES "profile" ("id") ON DELETE CASCADE
) /* Where a person's money goes: a mask and a provider's reference, never a number. */;
CREATE TABLE "project" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "company_id" CHAR(36) NOT NULL REFERENCES "company" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_project_company_bdae26" UNIQUE ("company_id", "name")
) /* What a company groups its tasks by. */;
CREATE TABLE "search_word" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "company_id" CHAR(36) NOT NULL,
    "word" VARCHAR(64) NOT NULL,
    "contractor_id" CHAR(36) NOT NULL REFERENCES "contractor" ("id") ON DELETE CASCADE
) /* One word by which a contractor is found: a prefix of it in the query is enough. */;
CREATE INDEX "idx_search_word_company_f1dcd6" ON "search_word" ("company_id", "word", "contractor_id");
CREATE TABLE "service" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "code" VARCHAR(40) NOT NULL,
    "name_en" VARCHAR(200) NOT NULL,
    "name_ru" VARCHAR(200) NOT NULL,
    "company_id" CHAR(36) REFERENCES "company" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_service_company_73d61f" UNIQUE ("company_id", "code")
) /* A kind of work: the platform's catalogue (no company) or a company's own. */;
CREATE TABLE "session" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "kind" VARCHAR(10) NOT NULL /* How the client keeps the token */,
    "last_used_at" TIMESTAMP NOT NULL,
    "expires_at" TIMESTAMP NOT NULL,
    "revoked_at" TIMESTAMP,
    "ip" VARCHAR(45) NOT NULL,
    "user_agent" VARCHAR(300) NOT NULL,
    "account_id" CHAR(36) NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE
) /* One signed-in browser or program. */;
CREATE TABLE "staff_link" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "expires_at" TIMESTAMP NOT NULL,
    "used_at" TIMESTAMP
) /* A one-time link by which an operator makes somebody a member of staff. */;
CREATE TABLE "task" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "title" VARCHAR(300) NOT NULL,
    "description" TEXT,
    "service_period" VARCHAR(200),
    "amount_minor" BIGINT NOT NULL,
    "currency" VARCHAR(3) NOT NULL /* ISO 4217 */,
    "card_fee_paid_by" VARCHAR(12) NOT NULL /* Of a card withdrawal */,
    "url" VARCHAR(2000),
    "external_id" VARCHAR(100),
    "internal_name" VARCHAR(200),
    "deadline" DATE,
    "status" VARCHAR(12) NOT NULL /* Where it stands */,
    "accepted_at" TIMESTAMP,
    "result" TEXT,
    "result_url" VARCHAR(2000),
    "import_id" CHAR(36),
    "version" INT NOT NULL,
    "company_id" CHAR(36) NOT NULL REFERENCES "company" ("id") ON DELETE CASCADE,
    "contractor_id" CHAR(36) NOT NULL REFERENCES "contractor" ("id") ON DELETE RESTRICT,
    "project_id" CHAR(36) REFERENCES "project" ("id") ON DELETE SET NULL,
    "service_id" CHAR(36) NOT NULL REFERENCES "service" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_task_company_04893d" UNIQUE ("company_id", "external_id")
) /* A piece of work for one contractor. `amount` is in minor units of `currency`. */;
CREATE INDEX "idx_task_company_6a7f1b" ON "task" ("company_id", "id");
CREATE INDEX "idx_task_company_d36f0b" ON "task" ("company_id", "status", "id");
CREATE INDEX "idx_task_contrac_96872f" ON "task" ("contractor_id", "status");
CREATE INDEX "idx_task_import__6e37c4" ON "task" ("import_id");
CREATE TABLE "task_event" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "from_status" VARCHAR(12) /* Before */,
    "to_status" VARCHAR(12) NOT NULL /* After */,
    "actor_kind" VARCHAR(10) NOT NULL,
    "actor_id" CHAR(36),
    "reason" VARCHAR(1000),
    "task_id" CHAR(36) NOT NULL REFERENCES "task" ("id") ON DELETE CASCADE
) /* One move of a task; append-only. */;
CREATE INDEX "idx_task_event_task_id_659efe" ON "task_event" ("task_id", "id");
CREATE TABLE "upload" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "filename" VARCHAR(200) NOT NULL,
    "size" INT NOT NULL /* Bytes */,
    "sha256" VARCHAR(64) NOT NULL,
    "key" VARCHAR(200) NOT NULL UNIQUE /* In the file port */,
    "expires_at" TIMESTAMP NOT NULL,
    "account_id" CHAR(36) NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE,
    "company_id" CHAR(36) NOT NULL REFERENCES "company" ("id") ON DELETE CASCADE
) /* One file behind the file port; usable only by its uploader in that company, for a day. */;
CREATE TABLE IF NOT EXISTS "aerich" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSON NOT NULL
);
CREATE UNIQUE INDEX "uq_invitation_pending" ON "invitation" ("contractor_id") WHERE "status" = 'PENDING';
""",
}

DOWN = {
    "postgres": """\
DROP INDEX "uq_invitation_pending";
DROP TABLE "upload";
DROP TABLE "task_event";
DROP TABLE "task";
DROP TABLE "staff_link";
DROP TABLE "session";
DROP TABLE "service";
DROP TABLE "search_word";
DROP TABLE "project";
DROP TABLE "payment_method";
DROP TABLE "kyc_check";
DROP TABLE "profile";
DROP TABLE "otp_challenge";
DROP TABLE "invitation";
DROP TABLE "import_row";
DROP TABLE "import";
DROP TABLE "contractor_manager";
DROP TABLE "member";
DROP TABLE "letter_block";
DROP TABLE "job";
DROP TABLE "contractor";
DROP TABLE "consent";
DROP TABLE "change";
DROP TABLE "company";
DROP TABLE "agreement";
DROP TABLE "account";
""",
    "sqlite": """\
DROP INDEX "uq_invitation_pending";
DROP TABLE "upload";
DROP TABLE "task_event";
DROP TABLE "task";
DROP TABLE "staff_link";
DROP TABLE "session";
DROP TABLE "service";
DROP TABLE "search_word";
DROP TABLE "project";
DROP TABLE "payment_method";
DROP TABLE "kyc_check";
DROP TABLE "profile";
DROP TABLE "otp_challenge";
DROP TABLE "invitation";
DROP TABLE "import_row";
DROP TABLE "import";
DROP TABLE "contractor_manager";
DROP TABLE "member";
DROP TABLE "letter_block";
DROP TABLE "job";
DROP TABLE "contractor";
DROP TABLE "consent";
DROP TABLE "change";
DROP TABLE "company";
DROP TABLE "agreement";
DROP TABLE "account";
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
    }
}

MODELS_STATE = (
    "eJztXetz27i1/1cw+tLsjOLGL2WbvXNnbMfJquvYqa1sett0aIiELKwpQkuQdtR2//cLgKT4AimSoiSIxpc8SByQ+h"
    "0QOO/zn96MWMimB2emSXzH670D/+k5cIbYP7K3+qAH5/P4Br/gwbEtxsLEoDH1XGjyuSbQpohdshA1XTz3MHH44DNg"
    "kwfsHIChB9B3TD0KiGMv2B8mApj9D1qWiygFmIK5S56Qc8AntojJZsbOwxpz+A7+3UeGRx6QN0Uum+mf/2KXsWOh74"
    "hG/50/GhOMbCsFB7b4BOK64S3m4tqXL8P3H8RI/n5jwyS2P3Pi0fOFNyXOcrjvY+uA0/B7D8hBLvSQlQDK8W07hDS6"
    "FLwxu+C5Plq+qhVfsNAE+jaHu/c/E98xOcog5N0YUnTgoGcDW/8bvmJiuGFc34yMu8uRYfRyXOKvkgE9vGQSh3MYOx"
    "4H7D9/BPPGwIirPf6Ai5/Pbl8dD34QUBDqPbjipoCt94cghB4MSAX4Mdqmizg2BvTyqL9ndzw8Q3Lk05QZDlgh6UH0"
    "jyaciC7ErIgX+ipekOddMGI0/HR5Nzr79JlPP6P0d1vgeDa65HeOxNVF5uqrgG+EfcvBN76cBHwdjn4G/L/gHzfXl1"
    "nuLseN/tHj7wR9jxjshxvsk0xgFV2OLrGhMfv9udWQ/WlKzf69ZD+aQWznOX8xha6c60uCDMMZQJticcSY6qzsnVHA"
    "X8zKnmZyhvZm8LthI+fBm7L/Hp2elHD417NbsdmyURm2XYe3joJ7f+RxNh7RojbWEVE7eK8+2xqgfQEd4mAT2mBC3J"
    "kymM8hpc/EtYwppNM6uOcIG2EfIrvhpV5518oA/uZNFcDfvCkGnN+TLfIn5GI2aZMjRTrBrk6WDfKiSyfInDEH1fq6"
    "IgKFv6re5cHh4KTRTlbtuyr5rHLbGMdrna9KOkELX5ViG1yXPiqbsNO04Ku6dPyZYPSQ/XzItPAcw2NqpYW0K+g8+P"
    "ABATIBNvI85NJGX1yVD674e8t+bnzx/7vmlpak2R7kvS+ji03pOGmIB1U2tUHxpjbIbWqYGmzxTiZ5lM8JsRF0Cow9"
    "CbIM0GNGtymkl1e2u22d39xcpXas8+EoA/GXT+eXt68OBfJsEPbE5eH1KIM3Q83zadMNJabe4uo+uxgNf72sucB7X6"
    "fC3giwB2ZwAcYI+LSZHnhYZdEfFi/6w9yityH1DIofHHYKY6fBSS6dQJ/kqp3k3LI9eUxYW/mFMTQfnyFTKlN3EnZY"
    "hgHiAOR3xJDywy+3yIYCzDzbQ+PXRTCLOqd8XabHV8N1mfqC2F3h8iDu+jiFE+3t51GO1AzNxkygmuL5mkh9EhN1dk"
    "FNoc13fLQmSjfe/CKaqqMriiJK2bxrAnUXzNLV9eTPbQKtNTH6IibpEkT8ACRHpOhITN9KmD5cMsEyPThC88ZBI8L+"
    "WI3p53iqjnybHMHZ0SyD6Qw6TKW2wuk4cRRdwKQaNEMFoQfLm/3S4IPUsJXhB4wxYO6PbUynyAIe+u4dgNEUgSd2MH"
    "GHHeahBAhA0yWUgsBqQX8CTH4HDnpG1ANoMkGmh5+QGMjGm77rsufnwxQ2/CxJOMM/e49sSfCb4TP4P0PTy790rIOO"
    "ddDObgV0seThHH2vTUwgEa3SFtWvU+jxnUvs02wXJGp4MBL7Yxr6oePJP7cERQZwvJfKLXtf9tfro8OTtyc/Hg9Ofu"
    "RHBb+0vPK2BPS8Oe/F+Qe8KVvW/FRXwkPgFWFf5B7w1IdbpUCCMbEkgTIjxn45wNH4TuBbduJe/n2UOmwjFF99Ovv7"
    "D6kD9+rm+mM0PIH6xdXNedY1MIVHp4M66zmm6ATgGV9XlUikQXEg0iAf+xUpFsbEJbO6kmeeWkufeyN9ak/AzqxINc"
    "0jbLdzhJCWs42Ed/plhhEzHlPJKsIY4y64XAOBSWZz6Cz+xI0SDwfgniuv92BK2EsDbNE+4M5XxGR6x2Jj2Vx94CAm"
    "H4M5k5GJA21gIQ9im4JXw8M3P8gtIxt+ntQ6Ej7ICIwWFP2es4r8M+HPyQ7T1hJtLdHn1S6tJfxTzJ9A+KFQaQ8JVF"
    "bYex/h/PXERQg8Y6ZSOsL+G25UfcAFLHBYUcMMNPq/HB0dH789enM8+PH05O3b0x/fLFX7/K0yHf98+JGr+Slu5/V+"
    "AapUUl+t9Ue0KsvsgQVryg5a9jqNonZOqqijJ8Xa6ElOGRX7Y6EJ624Gbbvwk8jSbu/bONyUshSs++Ojt4PlSuf/KV"
    "vbd5/Orq7yi5mYwsPS5IDJkOoTZi9PmEDwW8cqn55B8Z2NAAtbADcyYbYfjJiUuqtK1EmaNeRqNT3sjaTnhLjkj39D"
    "pidFtMSUlqJSegGP2FsN33Ml8lm4meJzuqGjqf2jOqdOVl3YOUK9ujOCJ6SPNTFNkGg0M9kPszlx5VtFiTkjSaQRzQ"
    "vpeTD/endzXSyYyyRHbHrgv8DGVCGltQ0oORLlnqOskyiDOZ8g6zlKW/iq77VJqjbNc+rCv2Il59wEOYzzAH8gLsIP"
    "zi9okRORixwCy5n2E9icQ4BdduHz0k6cWVkMAfa7UZARdXF2d3H2/rL3R7EDZqPehRB7mXshZkuJfyExqELVJ9OnHp"
    "khF3hcUpvDBQWJzAlZjacKFLqik0I7Rl/b7bVVRVd00uzPsV/8nWN8sQUiGq+y7UGl2DQbPUDbqItymkpjXQ1rUerS"
    "rVUzK0GiMsq94d0NOD4cDF4fAmjPp/D1URMTWsuRrftXJaBxkHxQHsBSJEIe8gi/hqd2llbXA1D5eMbOE/ZE6J6xXh"
    "C/dCKlP7ybCYhfmoIx+/xC0t3vfLrqTx7i9qv+hAmaBncNULZdGSRc2Zkgo7ISQIVz6HpANeoBJXYPz7MNCy4kx355"
    "bEvBFFsMcTnZ1GfQXoxLUHvPRb/72EUSK1j5Us8R6zVeY42bwsSLkDGH2DLGBWrE6pNWNs8W9/uLm0+fz67/r+ae3z"
    "tf63g9rHK+HhYfsIf5E5a7gxPvaPAEBklAXcVgxsLZtsiZr2e313XZMnQAdEDgy23EmParkgWlF41puAXV2KCypGpv"
    "T71bxFEX8SoEkImHnJ+AKCcIXPSE0XPl2Kwt7V8iqcSoHYedptveefymJjuufV5ZKsjuRYDXtgNxHo1KEdjNsrjET1"
    "k3iWuJhxo63Po5XLuv5raXUAUHxpowDZenThchCg4jY2wT83FNoK7EVOd8pq6iFdYHXA+nbtcGnLuEx+auidHnYJau"
    "gkSR+4TNdc+5u2CWvTVNl2MkTFXrATRiU3R1CemaidvPdg+LA0jj0ZZ1A8ri0eJBK+PRLp+whXi3QBFbxrTfsIch/x"
    "vNuT4GRWmfd+B5ipwwDZP902Vz8TRNkW9wAK5FFnogVluAuCCI7rPy4WzbeKCOhtPRcDocSn1/a/TJN3Ksp0j1AtjL"
    "BYDndXy6wWiV3egNnbknp1WS7U6Lk+1Os3Zjn4n+BhMvHMmHVQxwmqqDQB9XCoQ7LgmEO84HwoUCTO103SSVzrTJgh"
    "pVs64La4ZOA1uewpRoWb5mClOiQ/p+ArsyhSn9yaZSmG7ZUXg7vBj15Iu4DXiTc3UV4MzHWwDxrtLEln4MuWae8HKU"
    "KufJcdXK9IvibgAGVfLDdDNAEaLcOTcrqLe/guib880ZiQJLfOukgZ59z1bhA6L3gFO6iKni1IFzOiUe9wRayMVPTN"
    "uesDemffDIBHAeKHgf/Mw/8xVssTc4mC/ueYW6b46Lxj62Lf7bgVD2F0BI5bz4/0KUtQPQtgNLQKLYk4j+ZfqdFbkf"
    "w9/yajj4QZS+cwivD/UAEIfsm0NJMIVDohles1fkA8QkwlLgEd+cisp5S4MDcdnvC7tYVK2UF3d9ZmslezOxP8iq6S"
    "WH8iH5CeIgbfn9sOmBIbhUPCydKhSNSby6tn5o60cLJ4ZWfnUuoGZ/U/aL/biOdr4kUFkx750x+YK9mMUlg8SZnpVR"
    "KqURnFYp981GFacSnOYLfi+PwbrQR0RKw38BHeJgE9pgQtyZMqjvX/Jab3j963B0+b7mVsYTaYJlzx/P0Ik8o7sP8p"
    "0wmcF3a2XRJEgaIa9YQMAWsmItTOc2XNTOQc7SabgrwU2J78qylCruK0tqpff0n8mz2FNc9rfJfjhgG4vfLDGv9eRY"
    "9N1DrgPtmqUVM2TdW+2HlVb7YclqP8yv9plPPW5Fm2BX0qqkNBsgS6p4NsAVmnhBVIdpY17FcoyYPIPehe0O2LVHdt"
    "F3IH2sWop6i7l7jZS6NOWulLrd+C/2Tnn7jfBV2YDLKUJdDUBlHuu6Dy+F0+i7aftWI0ZnSDWf94DPhosglfWLKJNX"
    "s5TdE1k3EhyzJ+1lN9yRo7XesoF/No9mcTHlmGL75ZQTHgLuCPawQw/483bhH9hMkeWsQ7ZRCYPsJApvLb0P2KUeiM"
    "peAPHOgfcdU+6XB+QpSDrbvWniGWK24h6Mop1+NWfSM6jMFt7AZAop8Ahgoie3/QdW6GBpgeXS2r0V2kUPmD9PFIYQ"
    "7Qybckc+0xY9BIIho7PbBl4CHnnDvx9squIdSKE5w5Tyl6lxzhTR61On9VPHRSaZzRCDQGJzLeNQikwzpnXGTPjhWN"
    "v1k6ZS+JRRyRTOK5LUL/QLNdB1gd5BmV+lQW67tiWbe73giPQMCgO+9GOG4byikQV7+0A7rW+tqGSsKLFVZFnxuDDX"
    "ZEV6BpVZEUap8FRsD3sLwJQ2PMFm42iV9rU3jmV9O12aSmEOqGSjYx+iSLpYp9lndg6FoQ+KjM+IgxbcaMFrJTRskt"
    "j+qo9gXG8fys+iNjtEukXIERMy7QCBqIKFAiwRhV7D0ImGZWJT1GqHXrShXLUYT7Hj5FrFDoN2cmt1a0DdGlCltM8q"
    "rQEle0IL2FbPWVZzI1gnZZm9Arj+cnVVlk+bCD0UabHt1QL9FMzXoVWdDwMMemmsh9hwOVFXoXom7rr15e4QdM3pVz"
    "ZRV0HSVQq3XYIvs0+VpvwnNrMqmf/GLDF+dcdYB6DZ3CYLhMDzlICAmAKYaAILXnFrzrfeF8q26G89IH7mD5JesuvN"
    "VZAgv/xdwSkTVK+VZcHrvHOdd97CbqMTj9eKgsx9sNU1wAyhVgKzCTrLra8GrCkiDekqvTpZP2dt1bqDrQn6Oe0689"
    "WuVrBny9LxawLcuRr0WXBT364c2N1UqwrbSUjE1rjRRLGsGrdAqlahis55pSU6RcgTBZp4jWYwRiJZlUwA9g7AvTBE"
    "0Hsmc865wHlLnu+Ee0LELLLXj/rNuOSZyktabeQpq2tFV6zdNIVHpwNdW0nLuFrG3b2Mq2srvWj2rxPJsFYEw5bkmC"
    "CEIawJQXmpxuyBuZsgcl5KsX74a0yjMuZN4wU3UfaEY1a3hlWSRuNcsbxMINTVQDmm6CDGgyqVwQbFhcEG+bpg+N+S"
    "zaIwNzQavr3E0AZ78/nCqxzS2nJ6qE1MaDdOqIqpVV67PHZ1higNHBdMDcz4Wncc0M3FtaYMiGhVjta7ZiTvAHHsBf"
    "caTZH5CJ4hYwQvxMPzDhsJIlX2lcPifeUwt6/M/bGN6VTiMS0N1oupdJBejSC9PazuePHz5cUvw+uPNbUpHqzqIoBF"
    "Sq1jNdpw2he7wxrueQYUJwMmSHQiYOozaKUugLBC1uNHRKEGO/hjO8OOuUsYPLNaDEnSqMGSTn0hDvHq1TFZEmhmbG"
    "C7ms2w19BcnqHVFbBUNozq0P9N5FOEHqNxbVyzhBpanVWxq6yKeDG2AG/nAz9yn27d4I9EORfyvG6SgAjXuGV7fncA"
    "32h8dwxYYYBMiOaqGBnDDcdVipPhFdzJBEAgeo6B+yAe5Z53acOO8OfxGz+BexPZNhXXo4tgCi3Rua3PQ1l4huyUPD"
    "sAPjDM5OEym3yYNBL8mbiPY0Iewy8ieJ6kFVpmXGz/SVLoGBodQ6ODKHapK4RfY471hd65mEBl/1x132fLzjmxzday"
    "CUYE2zd57EYx2IhxY0cNvxQzYugeXy0GXiVjjtXwAGFK/Xr21JhCG1Rb33N4um5NW1CCRNcryZqnFUhY6ySyGU2sKq"
    "4ZMm21LLdaRnC1YFeLk3f2E9iVdrXM0lIqpSouxSGzGqUKdZSYjdLjKpmNoOeh2ZxXqeMd7c0p71sf1NDkhd6Jg5Lp"
    "+y55/gmIAnfUE/cwBZ8vr98Prz/K7UStzl4tnSqzLedb1PeXAqG4EQuH6Pscsw+PWxbEndAKFxUb0FYjbTXSViOdea"
    "XZr7vad9TM0u0G9ioh/VKyKbBHAZOxvbC8364TKILcjjqrO0HSPVvt4ZuqbR1K+zrkcts88ogktdXvEFu1VoGNKiJR"
    "GOXeF8fDtvBkB2ta9MWy0aSipbbsML78+6jcVLg8i69urj9Gw7P2QwkbDPaOkmSV4hWfpmpng1mtpuxzouHeOSd6oV"
    "pdU+qMWjuEWn0j90S1/aZkt8miz+Ro/ISKusisxj9Jv0UO/O3L5Zf6vd2iE5W9DfXCTUgNL1EEI/stXk0xXUKq8CHQ"
    "cNvZSHeNeAE0kiKX1ArD3fs6xeY0Om89YltNHaOtJ4KGoqHUwbFSoJT7N1RCvqm6tJFiCciRFXIuTuaPxm8vWujNpt"
    "BtO4+fN6rjLVAamNGytDohR2V7Gf8IDDiRnhDlfE5Tai6rzOWE16oml9OUmssqc5kS3zUb2wtjaqXthbyJI/aACICD"
    "Y+Ir0qUr9gPn4C9x9SaJdGxQtss0B6eRJy9DqnctlXctJaLrVPMutfMJiVifJonBOUK9Oemq8HXg3URV+HhRtgBy5Q"
    "RhNZfvSnxzX3Dt3mubDGX8Kxn3JDGM/HK/LHjxt3BApajFuUtmmKIDMPSA6zuUhw3aCIq4QZPRUBJUcGfSpEUQBTOf"
    "8tQK6AIImATBRAM+mzxmscW5q0QsWryJayDMWAhGcg17sIhD1IGHOvCwhVNBR55tqOa3nOl7Uef7OswzE4n50erADm"
    "Bb9J/ZZkwP5osm+vegiv49KNa/Bzn9G7oPtdLPovH7kNraG1pUVDztAwc9IRdQxHYMr2Kw1LZzz8JTqeYWGFPp7W8v"
    "t78JdqlnNGN+llYbbFTmdBjZU8fVmiTR3tact5UpDkz683ngYN1PJ0urPx2VP52EHleHyQkyzV+l+Rsr57X4G5Np/q"
    "rMX+S6MhPvCH0vOPiWBArHcPW+ThdBvDq3X0XZuBOIbWStrWK0FrOes77vxnL5y8K84E0nehLz5fJev8yG+bgwDXM5"
    "rFrZPt+JlHBsIXbUewvA9EA8wSYstlFWolptfdTWRW1dbEEY1+q1TmvW7F9T566vcm9X4z7cECvb1rj3MBtLwDg6ux"
    "3VTwhqoWdQ+wFzoteVabCziRJJGmix3yRHqLBorVIekIvYL6VNA+rStFpLVfmwoP64cTuVLK3mtMqctpDJVLtmJqck"
    "peayylyeu0Q0T66ncKepdGxseQRniFYe4NqRhZ/jmfYT2JWxhemVpVKJxCuRAXxuE7mBLnm7X2ajCzKJjfFy5Eoz3V"
    "lUszDKPeDdaYMOOO+46D2DC8Az5oBDvCljAtOCmUzuEcD+RwHbDNhKpXk7XnvTSjtmpHv0xEWasj0ztA1Q2wBb2Lu0"
    "EUjbADX7GzsfdeG93nYK7+kulbqVokoCd5VWirsRuMM0KomsHSdYFYvZs3jMagHbAWg2t8kCoXcAmqJfOfjmv3ljvY"
    "0kYvCMPV493CU2kojSDSaQCs0hbciNBG+01KylZi02qSY2aan5RbNf/F1DYI7GqywriyIo7JVtBB98RAF0LBD39aDA"
    "hHZQgTYwHmWPwmoO3w1UaOPnqpwXq53uEa3SfBHd2TjwgWQjzHMWaYJ/+8U39zDm4exiNPz1suYux8MduLAWmUe5VN"
    "mEAa0XoU3LjVWlvzSV1iq1qr51VT1cgi2o6mfxTPsJ7EpVPf25plT1WybL3A4vRj3ZAtZ2kI3bQRImitCckcP8PCT8"
    "8MstspdN0laV6fkkplNIDlkb+D/ype0kkkMdtDrXODBfmigQvteEKdWdby9DbvJIbdIAeePNmQBrc7EN9SRmyNT9fp"
    "kxknhzw0wNrZqb80445S0m9YucKe5+h07kfO8L7UwUA5qyhyOmnj1PkSNqWJIZU944DoUJPC1NXaXGUNpT5LtMRhAw"
    "JIxgutKQtmhqk9bOTVraovmi2a9bHOoWh11BOiFnNLFKJshVRjy2CwtZbu6SJ9QoDat9q/BOuwNtFX5MQyG6mTuk7f"
    "y3l9LcM26E2Aj3KrBX7+0ZFM7Lg17WdDKmUR3qn29Gn6uBvI2CHWkjp+9It5nC9OUEhS4Ylk1fNqHrYpn9srjeZYJk"
    "+yUvEwL/2Me2hx16wB+7C3F/IzUvo/p2RtTnteIqz9Ftb61vUm5sebkr1L1INai7pNfyn+bPmpm10qQ6nVVlPu84Dm"
    "J/OLtfHns1cV3HYb/j2PrPcDFDjvcJMb6kvS3SAf0y59Y8GGrM4rErvVtB2RgYBhH+ianPxEEL8EAQ5W6pGaSPwgEF"
    "hUEDW8hlY1w0YVSiB0ZQqxyyn8Vj4fIurg3Mr6vZKbQ/9bUHS4sA2oOl2Z9jf3GrlNWWz71omyIMzsFxhikv0OABr1"
    "EYePt2Z36s1nFrReNVxruhR+u4WpW1kiJrucRh3+XCSS2/YZKmiyBXwbgY4g5kMXy+vH4/vP5Y82BYpjEE24gJHTBG"
    "0VYCsCJtj3VpKl2aSiVtXt3SVBH2Mj0+ZkuJBp8YVEF1J0vFmksgE+KC0ARADwBvVyDkEo8tIKZfU3D94ZcLXiv+Cn"
    "rYCd21tA/GvidI7x12/QkZ/L3vZYr8hp+m1XqFdqq+Vuu1XqfVes3+HPuDNn51E+7TVN0r5n1YKZP+sCST/jCfSc9b"
    "9dRGOkWkga4EdEIWqQN1hkxhsHtDB/DSR8G1ZlrlBkpF8K3eIBNjjF32EOlpIkc+R1h2mCjDhTbOC34GyOLu3HrmqJ"
    "hE6VV7dwOODweD14cA2vMpfH3UaOm2G15qYwcd1tqRIwKFoW6aLrCJXYHjdVQX4CMNcGWATezV2y3C8d2DdyPSBPXH"
    "Fn7CFNdreZMhUxjseF9utB8PKkCe1XBiwAc56zRTcKBt8KSbOnBnyBSGu/HW0bYfwGPTB3E4eaDLkivSdF1AetupFU"
    "/Qa4R8mk4jXx95vnbXc0emZ9iiS3J4/X746/D9l7OrmnYtUXkwrizIzfwUsJ/RLJ2xfQc8cfEDLjhbV/MjplbZEZ/l"
    "gRkaGXafTMrrM3F3W7MQ/jStjuFX2dT7xJaeVIgtTHVKUOh+pNkMJ9VKQ672Wu5HEEWVYnDLfuxrlu5Kdn9X46BYO7"
    "oirUylUgjWBCuXutAVxPIhJBWycm4cNCLsj9ZzcpT8sNtPyVk3MOc3JIJpZIE54lZ/RWDOclCFwBzoxS3cwINL/DkF"
    "2ONCNH2kYLyQhddUoqnQ4E38PN2lQofO6NgJ1QRqHTrzotnfxS4VSvm1dJn4jcep60rm269kLiTA9VSxUZjgtZfGtO"
    "0Wm75D0DWnX4krTcdP3C1VGKgYZzxHAyuVmeajmaQPnqfYnAptIKo+H0Tc+471TmTKown+zoPrsQewI8zEjF+uyENE"
    "DvEfpvJa0y3PX6XgdPobiOCIH7xsqae1E62daPF0t6WZtPjUeuuiaMerKvNH4zso8w+qlBYeFFcWHkhaOCePkVqLNk"
    "Oo1+0qsT8CrBXJPznZfsJbQfjPLDGV8lTvkPuETSQXcINbK6TbeNDqps6Al/Pg4iTb3B7fBVENTGGZEHf2J97H0oM2"
    "efAReOWQyAD+AyBubA5no8izI+n23ObMFUzrIlhQm9a18KqFV9WEV21af9Hsrxv9vVbYt2oiSVrMPqliWT8pNqyfSN"
    "IjZ8hAtZIZEiQdhHgj3gsBmevXRjkg0SjvhY9ITQP7/ruI1MS1gx4i1baMHbmIKA3eU6I+0ygCukx9jgdVcgxR9tkg"
    "6zV2wNglz0z75krs3CUPLpzJXT0rKXS5JYV2075WbLVmI9dsPPKIHGMKqaRARrFkmKZqRzjcaVjxpl0Jna9WHOWTmT"
    "bm5UUfEZpTcUEslewZUim1rFrufEnqvLTgkU8bbXZZWr3d7eV2p9tAvQg2u+iJbTtNvvM0pU4gVZnLeF5HZglGbzFB"
    "flP7ccYee1rFHntabI89zR6T7JRzDaaZyrLMiuFNU3UO5uNK1sLjEmvhcd5aqFrKrrp70361MVMU2D3uY3bnwcnkCj"
    "uPPZlRbHmzX2oW48MMOxpXIbCEOOg1P+YBJ0pENjuAzDn/iQtm8BFRQMkMjYm14C3HEK+Hw4NGxPNkUSVtTattbApt"
    "QX1tY9NyaoHSOYPYriNLLQlUNvk0dbueVjGusVHFbtfTnHlNWzG3YsXU1pMXsV81NJG2ax3VdpNW+VujrNEm5XgRBi"
    "AR4aPwgGLp3YtGVJDb5xiZKIrbFv2AmMidSEc8APdwxjWde55yiJlUgx02iK01j3Ky+6ifnqRRUeuzVwgMR9895DrQ"
    "XmYzluRA8iF9kL0aV4iM72cSCMIh4iaezYnr6eRJrUJoFUKNI1nHn79k9nvYkzVvLFFtIoIOapAbMcUn3yyHM28/KM"
    "c5Q6ZLYNcvgR0m+xlz5GJSK5k5T9kF/LcQpR6Ip4aQS/OAn+OHwgq8WcrtleHdJOJBJd6/HB0dH789enM8+PH05O3b"
    "0x/fLEvy5m+V1eY9H37k5XlT/MjX6+1yn2/RwuPk6PBtVn2qtL9X2d2rd/s2hYKL2DYBsWWMC/BeHYYnm0dpHtxMeC"
    "Iye2vwjL2p5cJnaDfhR/s13n23ljk8HN7Jzb3i7l66vef296S9oAbOGbLu4b2RfkzsUQFqdesv5gi7B/hm2joiaPGe"
    "bHJNuEhOj2lecjPH9XrN7KTPzPvbsw+jmkaC3tcpchGvL8d/idWosUz7xx40TTRvZsXJkGr/isrWGjYVxybH4mIzQk"
    "zRhTNg2xaEAD2jplSZpuoC7tsRLmPfUA7sEvdPkkgnuGfa7+lGSG02QtKFJjewRnUtxI1BGzZ/qYlrmkpvqXKnQj1M"
    "01R6oapXiEVRYFupxCLfbluB98UXRL1lSt3t8GLUk+0SLUCcKGvaUXzTe2MFcBM9zdYEN9FCbS/PspXYps/yFLbsFc"
    "D1l6uraoWa0BPij85BXrdS0+UT2ktP7k7KNcWAFQS2LtEsj2410HJcpapNM/IkwlCh6OH3E2CzI8d6TRxb0gCwCkGV"
    "hhviReNIUx0dqqNDW9gSdHjgWgbniUtmxnquncwUCptDe+dowiQINVw6jCnr4Z6aQOlwkrOJh1w1UA/E/OKaWkU+tC"
    "SVylg3Dm9ou2JWE4NfS7Y+NUX5Nc1S7LClMkN/mZcqolB4S24ejlMxHqc0ICe3ahMyatVFmyDRZr9ys1+UiLemUt+x"
    "gsD9jEqfWFAq1VH5MrcJTGtq6Tv9Mi3Vj8dU0lAn2EZgjKa8iw6vBSn+zx3BPwGf8kkB1z15BRSeGhnMjtygJyT0oi"
    "Y6fZFjCYEFC/TazTxGV1dRaD/qa+VXK78Fyi/72uuG3iZpOqgIbCTsluJ/SzAuDFGJhqucIdQ7X3ioanBoy1EqdAqP"
    "Tgd1Fm1M0cElu4GS26hWalU4XN0qQOxTS0s3TWwxG9kZdFmgF3HQ6mqlG4mr08GKugSsOnaLKiVgJeu3BWx1ENjuzE"
    "JnyMXmtCcxC4V3+mVmIRiPWWUWKsa0ZXNLoV4i3TIlWknIwG1LeVuOmi+2qhQmJRSL0MVZCV3QUI5Oq1TaZ6NKCpfm"
    "au3zj6oGwuHwDqK7kdRsHhMqbWPw17ub6+J0BXkPAwubHvgvsDHd4/NfBi4HI6WD5HLysul3GQmMT3AuE8G2eZj98f"
    "+wSwGK"
)
