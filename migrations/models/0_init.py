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
COMMENT ON TABLE "agreement" IS 'One published text. Versions are one across locales; the newest effective one is current.';
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
    "reviewed_at" TIMESTAMPTZ,
    "change_seq" BIGINT NOT NULL
);
COMMENT ON COLUMN "company"."country" IS 'ISO 3166-1 alpha-2';
COMMENT ON COLUMN "company"."status" IS 'What it may do';
COMMENT ON COLUMN "company"."invitation_locale" IS 'Of invitations by default';
COMMENT ON COLUMN "company"."card_fee_paid_by" IS 'By default';
COMMENT ON COLUMN "company"."task_description_latin" IS 'In an import';
COMMENT ON COLUMN "company"."letters_held" IS 'Reported too often; staff review it';
COMMENT ON COLUMN "company"."reviewed_at" IS 'By staff; reports before it are settled';
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
COMMENT ON TABLE "change" IS 'One entry of a company''s log. `data` holds ids, states and codes, nothing personal (I10).';
CREATE TABLE "consent" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "accepted_at" TIMESTAMPTZ NOT NULL,
    "ip" VARCHAR(45) NOT NULL,
    "user_agent" VARCHAR(300) NOT NULL,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "agreement_id" UUID NOT NULL REFERENCES "agreement" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_consent_account_37eecf" UNIQUE ("account_id", "agreement_id")
);
COMMENT ON TABLE "consent" IS 'Evidence that an account accepted a text: when, from where, with what. Only ever added.';
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
COMMENT ON COLUMN "contractor"."registration_missing" IS 'RequirementCode values';
COMMENT ON COLUMN "contractor"."recommended" IS 'RequirementCode values';
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
    "forced" BOOL NOT NULL,
    "committed_at" TIMESTAMPTZ,
    "company_id" UUID NOT NULL REFERENCES "company" ("id") ON DELETE CASCADE,
    "created_by_id" UUID NOT NULL REFERENCES "member" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_import_company_364c4a" ON "import" ("company_id", "id");
CREATE INDEX "idx_import_company_630e37" ON "import" ("company_id", "sha256");
CREATE INDEX "idx_import_status_9be081" ON "import" ("status", "updated_at");
COMMENT ON COLUMN "import"."kind" IS 'What the rows are';
COMMENT ON COLUMN "import"."size" IS 'Bytes';
COMMENT ON COLUMN "import"."locale" IS 'Of messages and invitations';
COMMENT ON COLUMN "import"."mode" IS 'Null: only a check was asked for';
COMMENT ON COLUMN "import"."status" IS 'Where it stands';
COMMENT ON COLUMN "import"."forced" IS 'Although the file was imported before';
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
COMMENT ON TABLE "import_row" IS 'One row of a file. `number` and `cells` as the file had them, to be shown again.';
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
    "wrong_guesses" INT NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "consumed_at" TIMESTAMPTZ,
    "account_id" UUID REFERENCES "account" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_otp_challen_email_k_0fdfdb" ON "otp_challenge" ("email_key", "purpose", "created_at");
COMMENT ON COLUMN "otp_challenge"."purpose" IS 'What the code proves';
COMMENT ON COLUMN "otp_challenge"."letter" IS 'What is mailed';
COMMENT ON COLUMN "otp_challenge"."locale" IS 'Of the letter';
COMMENT ON COLUMN "otp_challenge"."secret" IS 'Of HOTP';
COMMENT ON COLUMN "otp_challenge"."carried" IS 'What waits for the proof; emptied when the challenge is over';
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
COMMENT ON TABLE "profile" IS 'Who a person is for payments. Text is NFKC of Latin letters, but for `native_name`.';
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
COMMENT ON COLUMN "task_event"."actor_kind" IS 'Who did it';
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
CREATE INDEX "ix_search_word" ON "search_word" ("company_id", "word" COLLATE "C", "contractor_id");
ALTER TABLE "task" ADD CONSTRAINT "ck_task_amount" CHECK (amount_minor > 0);
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
) /* One published text. Versions are one across locales; the newest effective one is current. */;
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
    "reviewed_at" TIMESTAMP /* By staff; reports before it are settled */,
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
) /* One entry of a company's log. `data` holds ids, states and codes, nothing personal (I10). */;
CREATE INDEX "idx_change_contrac_80c84d" ON "change" ("contractor_id", "seq");
CREATE TABLE "consent" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "accepted_at" TIMESTAMP NOT NULL,
    "ip" VARCHAR(45) NOT NULL,
    "user_agent" VARCHAR(300) NOT NULL,
    "account_id" CHAR(36) NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "agreement_id" CHAR(36) NOT NULL REFERENCES "agreement" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_consent_account_37eecf" UNIQUE ("account_id", "agreement_id")
) /* Evidence that an account accepted a text: when, from where, with what. Only ever added. */;
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
    "registration_missing" JSON NOT NULL /* RequirementCode values */,
    "recommended" JSON NOT NULL /* RequirementCode values */,
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
    "forced" INT NOT NULL /* Although the file was imported before */,
    "committed_at" TIMESTAMP,
    "company_id" CHAR(36) NOT NULL REFERENCES "company" ("id") ON DELETE CASCADE,
    "created_by_id" CHAR(36) NOT NULL REFERENCES "member" ("id") ON DELETE CASCADE
) /* One spreadsheet and what became of it. `counts` maps a RowStatus to a number of rows. */;
CREATE INDEX "idx_import_company_364c4a" ON "import" ("company_id", "id");
CREATE INDEX "idx_import_company_630e37" ON "import" ("company_id", "sha256");
CREATE INDEX "idx_import_status_9be081" ON "import" ("status", "updated_at");
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
) /* One row of a file. `number` and `cells` as the file had them, to be shown again. */;
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
    "carried" JSON NOT NULL /* What waits for the proof; emptied when the challenge is over */,
    "attempts_left" INT NOT NULL,
    "wrong_guesses" INT NOT NULL,
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
) /* Who a person is for payments. Text is NFKC of Latin letters, but for `native_name`. */;
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
    "actor_kind" VARCHAR(10) NOT NULL /* Who did it */,
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
CREATE INDEX "ix_search_word" ON "search_word" ("company_id", "word", "contractor_id");
CREATE TRIGGER "ck_task_amount_insert" BEFORE INSERT ON "task" WHEN NOT (NEW.amount_minor > 0) BEGIN SELECT RAISE(ABORT, 'CHECK constraint failed: ck_task_amount'); END;
CREATE TRIGGER "ck_task_amount_update" BEFORE UPDATE ON "task" WHEN NOT (NEW.amount_minor > 0) BEGIN SELECT RAISE(ABORT, 'CHECK constraint failed: ck_task_amount'); END;
""",
}

DOWN = {
    "postgres": """\
DROP INDEX "uq_invitation_pending";
DROP INDEX "ix_search_word";
ALTER TABLE "task" DROP CONSTRAINT "ck_task_amount";
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
DROP INDEX "ix_search_word";
DROP TRIGGER "ck_task_amount_insert";
DROP TRIGGER "ck_task_amount_update";
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
}

MODELS_STATE = (
    "eJztXW1z2za2/isYfdl0RvHGb0o3vXNnbMdJtXXsXFtp9m5zh4ZISEJNESpBWtHu9r9fACTFN5AiKUqCZHxpagkHkp"
    "4DHpz38+/OlFjIpkcXpkl8x+u8A//uOHCK2P9k3+qCDpzN4jf4Cx4c2mItTCwaUs+FJt9rBG2K2EsWoqaLZx4mDl98"
    "AWwyxs4R6HsAfcfUo4A49oL9x0QAs7+gZbmIUoApmLnkGTlHfGOLmGxn7IzX2MN38B8+MjwyRt4EuWyn3/6PvYwdC3"
    "1HNPpz9mSMMLKtFBzY4huI1w1vMROvffnSf/9BrOTfb2iYxPanTrx6tvAmxFku931sHXEa/t4YOciFHrISQDm+bYeQ"
    "Ri8F35i94Lk+Wn5VK37BQiPo2xzuzn+NfMfkKIOQd0NI0ZGD5ga2/jv8ionlhnF7NzAergeG0clxiX+VDOjhSyZxOI"
    "ex43HA/v1nsG8MjHi1wz/g6ueL+1envR8EFIR6Y1e8KWDr/CkIoQcDUgF+jLbpIo6NAb086u/ZOx6eIjnyacoMB6yQ"
    "9Cj6nyaciF6IWREf9FW8IPNdMGLQ/3T9MLj49JlvP6X0D1vgeDG45u+ciFcXmVdfBXwj7FkOnvHlJuBrf/Az4H+Cf9"
    "7dXme5u1w3+GeHfyfoe8RgP9xgj2QCq+jl6CW2NGa/P7Masj9Nqdm/l+xHU4jtPOevJtCVc31JkGE4A2hTLI4YU52V"
    "nQsK+BezsreZnKGdKfxu2MgZexP258n5WQmHf724F8KWrcqw7TZ86yR47888zsYTWtTGOiJqB+/Vd1sDtK+gQxxsQh"
    "uMiDtVBvMZpHROXMuYQDqpg3uOsBH2IbIbPuqVpVYG8DdvqgD+5k0x4Pw92SF/Ri5mmza5UqQb7Opm2SAvDukGmTHm"
    "oFpPV0Sg8FPVuT467p01kmTVnquSxyonxjhe6zxV0g1aeKoUE3CH9FDZhN2mBU/VteNPBaP77OdDZoXnGB5TK62k3U"
    "Bn7MMxAmQEbOR5yKWNnrgqD1zx85Z93Pjh/1dNkZak2R7knS+Dq03ZOGmIe1WEWq9YqPVyQg1Tgx3e0SiP8iUhNoJO"
    "gbMnQZYBesjoNoX08pXtiq3Lu7ublMS67A8yEH/5dHl9/+pYIM8WYU+83L8dZPBmqHk+bSpQYuotnu6Lq0H/1+uaB7"
    "zzdSL8jQB7YAoXYIiAT5vZgcdVDv1x8aE/zh16G1LPoHjssFsYOw1ucukG+iZX7Sbnnu3RU8Lbyl8YQvNpDplRmXon"
    "4YdlGCAOQF4ihpQffrlHNhRg5tkeOr+ugl3UueXrMj1+NTyXqSeIvStCHsRdH6dwo719PMqRmqLpkClUEzxbE6lPYq"
    "ODPVATaHOJj9ZE6c6bXUVbHeiJoohStu+aQD0EuxzqefJnNoHWmhh9EZscEkT8AiQnpOhKTL+VcH24ZIRldnCE5p2D"
    "BoT9ZzWmn+OtDuTZ5AhOT6YZTKfQYSa1FW7HiaPsAqbVoCkqSD1YvtktTT5ILVuZfsAYA2b+0MZ0gizgoe/eEfiVXU"
    "pcigDoMsOfLYCmSygFgc+C/gSY9g4cNEfUA2g0QqaHn4OFmALTd1326fkkhY1+kiSV4bfOEzsO/M3n4FP4/4Zul//T"
    "eQ46z0EHuhWww5IXc/S8NnF/RLRKe1O/TqDHJZeQ0UwGEjWiFwn5mIa+73jyxy1BkQEc76Vhy74v++f1yfHZ27MfT3"
    "tnP/Krgr+0fOVtCeh5V96Liw14E3as+Z2uRHTAK8K+KDTgqQ+3SkkEQ2JJkmQGjP1ygKP1B4Fv2Y17/Y9B6rKNUHz1"
    "6eIfP6Qu3Ju724/R8gTqVzd3l9mwwASenPfqnOeY4iAAz8S5qmQh9YqTkHr5vK/IsDBGLpnW1Tzz1Fr73BvtU0cBdu"
    "ZBqukaYdLOEUpazi8SvtMtc4qY8ZpKHhHGGHfB9RoITDKdQWfxF+6UGB+BR268PoIJYV8aYIt2AQ+8IqbTOxZby/bq"
    "AocwdcgZgxnTkokDbfCqf/zmB7lHZGOfJPWIhB9hBI4Kiv7IeUJ+S8Rvssu0h0R7SPQdtUsPCX8U87cOHhca6iGByk"
    "Z65yOcvR65CIE55tJM+HxDQdUFXKkCxxWtysCK/9vJyenp25M3p70fz8/evj3/8c3SnM+/VWbXX/Y/ctM+xe28rS9A"
    "lWrnqy39iFZlPT3wWk3Y5cq+TqMsnbMqJuhZsQV6ljNAhXwsdFs9TKFtFz4SWdrtPRvHmzKQgnN/evK2tzzp/I+ys/"
    "3w6eLmJn+YiSmiKk0umAypvmH28oYJFL91PPHpHRSXbARY2AK4kduy/eTDpNZdVaNO0qyhV6sZUW+kPSfUJX/4OzI9"
    "KaIl7rMUldIHeMC+Vf89Nx/nIrQU39MNg0vtX9U5c7Lqwc4R6tOdUTwhfaqJaYJEo5mpdpjOiCsXFSXujCSRRjSvpO"
    "fB/PvD3W2xYi7THLHpgf8AG1OFjNY2oORIlEeLsoGhDOZ8g2y0KO3hqy5rk1RtuufUhX/FSc6FBnIY5wH+QFyEx84v"
    "aJFTkYuCAMud9hPYXBCAvezC+dJPnDlZDAH2u1FQAXV18XB18f6682dx0GWjEYUQe1lIIWZLSUwhsahClyfTpx6ZIh"
    "d4XFObwQUFiUoJWU+nChS6g5NCEqOr/fbaq6I7OGn259gv/s0xvtgDEa1X2fegUj6ajcbQNuqinKbSWFfDWrS2dGv1"
    "yEqQqIxyp/9wB06Pe73XxwDaswl8fdLEhdZyNuv+dQVonBgftAOwFMmKhzyrr+GtnaXV9f8qX8/YecaeSNcz1kvcl2"
    "6k9IN3NwLxl6ZgyB6/kHT3kk93+clD3H6Xn7Ak0+ChAcrElUHCk51JMipr+VO4h+7/U6P/T0J6eJ5tWHAhufbLc1sK"
    "tthiisvZph6D9nJcgl57LvrDxy6SeMHKj3qOWJ/xGmfcFC5ehIwZxJYxLDAjVt+0sn22KO+v7j59vrj935oyv3O51v"
    "V6XOV+PS6+YI/zNywPBye+o8GLFiQJdRWTGQt32yJnvl7c39ZlS98B0AFBLLcRY9rvQha0WjQmoQiqIaCypGqLp849"
    "4qiLfBUCyMhDzk9AtA8ELnrGaF45N2s78iv4Uo1swgzp3piEXGoJjvzEWMKZxcwENCIunywi+nZQduLsqpnBh2Q3Bl"
    "VFRu2k/DTd9pSzNzUZf+vztmJBeTcCvLEhiAupVErHb1bGJ37KulV8SzzUMOjXL+LbfSu/vYQq0B7WhKm/VEEOEaJA"
    "MzGGNjGf1gTqRmx1yXc6VLTC5pDr4XTYjSFnLuGJ2mti9DnY5VBBosh9xua699xDsIsySmm7GAm/5XoADdgWh3qEdM"
    "PM7bc7CLtDSJMTl40jypIT40UrkxOvn7GF+KhIkWgIHRAOsOT/ohk3zqHo7fQOzCfICWty2f+6bC9esyuKT47AHR85"
    "iZ6ZxcBsKGTlUxo3+DnSbgfh9mHu6bIxJv9bN4DUaZI6T041h0okBxplXKRI9QHYywOAZ/LgQ4G0nW03uLC1xL2z8y"
    "pVmOfFVZjn2YCCz8wAg6kajuTBKgY4TXWAQJ9WypA8LcmQPM1nSKbVjup13EkqXYKVBTWpvdWBNUOngS2vbUvMrl+z"
    "tu0i3mk/gV1Z25Z+ZFO1bffsKrzvXw068kPcBrzJvQ4V4MzDWwDxruoHlzENuZWeiHiUGurJddXmNYhufwBSMQkhrE"
    "MEFCHKA3XTgtELK4i+Od+cgei8xUUnDYzvR3YKx4g+Ak7pImafUwfO6IR4PCpoIRc/M6t9xL4x7YInpoDzDNLH4Gf+"
    "lZ9gi32Do9nikTct/Oa4aOhj2+K/HQgPwAIIrRywD16ITocA2nbgHkh0ARNp4cy+s6JQZPhbXvV7P4huiGEbxG8OEp"
    "hREmzhkGiH1+wr8j6JYhPhOvCIb05EM8WlF4K47PeF40yqtlCMx3+zs5J9MyEfZG0Wk0v5kvwGcfa+/P1wAoYhuFS8"
    "LF1DFq1JfHXt/dDejxZuDG386iJRzf6m7BfyuI51viRQ2TDvXDD9gn0xi2sGiTs9q6NUqi85r9L7na0qrjE5z3d/X1"
    "6DdaGPiJSG/wo6xMEmtMGIuFNlUN+/qsZO//bX/uD6fU1RxiusgmPPP56hE0VJd5/9PWI6g+/WKq9KkDRCXrHkgC2U"
    "S1uYzmy4qF2cnqXTcFeCmxLflZWvVZQrS2qlZfrPZC5kisv+NdkPB0yw+M0qNluvmkbfPeQ60K7ZczNDdnin/bjSaT"
    "8uOe3H+dM+9anHvWgj7Erm1pSWiWRJFS8TuUEj4aCxkGlj3t40KEFg2AtvDnvtib3oO5A+tVCJ0HZRZyOjLk25K6Nu"
    "N/GLvTPefif8VDbgcopwb2qCXiSPdUOQl8Jp9N20fasRozOkms97wGfDRZDKBomU6atZysNTWTeSHLMns4Y3PKqltU"
    "HDQXw2j2Zxl+2YYvt9thMRAh4I9rBDj/jn7SI+sJnu29mAbKPeFtlNFBYtnQ/YpR6I+qEA8Z2D6DumPC4PyHNQgLZ7"
    "18QcYnbixkaRpF/NmfQOKrOFT7aZQAo8ApjqyX3/gRc6OFpgebR274V20RjzzxMdQ8SEy6bcke+0xQiBYMjg4r5BlI"
    "Bn3vDnB5uqRAdSaE4xpfzL1Lhniuj399bp3AdSjiekXRELgWdo+8FVqt5N5CKTTNk3tWQdrsq4liLTzNoKs0b8Eq0d"
    "IkpTKXwbqeQy511M6neKhhroukDvoE+00iC33RyV7b1eEkV6B4UBX8Y7w7RfMQmFffuq0jzr1ajk1CjxaWRZ8bQw12"
    "RFegeVWRFms/A6bg97C8CMOzzCZuOslvatPI5lfX9emkphDqjky2MPoijOWGdabHYPhaEPutRPiYMW3LnB+ys0nLLZ"
    "/qmPYFxPDuV3UZsdoiwj5IgJmcWAQNT1QgGWiE7BYYpFwz7DKWq1UzTa8Mm2mHex4yJcxS6Ddmpw9WxJPVtSpfLQKr"
    "MlJTKhBWyr1zarKQjWKW1mXwHcfrm5Kau7TaQoivLZ9vqHfgr2O6BTnU8XDIaxrIdYf7nRoUI1J+66PekeEHTNyVe2"
    "0aGCpDsbbrttX0ZOlbYGSAizKh0CjGli/eqRww5A05lNFgiB+YSAgJgCmJgiDF5xb863zhfKRPS3DhA/8wfJMOL19i"
    "oopF/+ruCWCTre6u58uj59Q9JGFyivN+4g+8BWtwAzhNoIzBbyLEVfDVhTRBrSVXZ1ss/O2qb1AY4z6Oas68xTu9rA"
    "ni7bza8J8MH1rc+Cm3p25cDupqtVOIJCorbGwymKddV4hla1TlZ0xjsy0QlCnmjkxBs8gyESRa1kBLB3BB6FI4I+Mp"
    "1zxhXOezJ/EOEJkdvIvn40o8YlcypvfbWRT5HotM16PE3gyXkveCeOuyQ6uujuTFr71drvzrVf3Z3pRbN/nRyHtXIb"
    "tqThBMkNYVcJyps9Zq/S3aSh82aM9RNjYxqVMW+aSbiJxikcs7pdsJI0GueKDWoCda8GyjHFAWLcq9JbrFfcWqyX7y"
    "yG/yURFoXVpdHy7ZWWNpDNlwuvcrJrywWmNjGh3bgkK6ZW+ezyrNYpojQIaTADMROF3XGqN1fXmjIgolU5j++WkbwD"
    "hE91gsCcIPMJzCFjBG/lwysXGykiVeTKcbFcOc7JlZk/tDGd5BlRnsYXU+n0vRrpe3vYH/Lq5+urX/q3H2taUzyNNZ"
    "ilLfqlNxI47avdYRf4PAOKSwcTJPtbNtjGY7CZzgLCP1mPHxGFGuzgH3sw7Ji5hMEzrcWQJI0aLDmoJ8QhXr1OKEsC"
    "zYzWmcHUNrN2zUNMpLau1Lmw2dfzxxPhL+NeEKGwBsGvZW/Kahf5dtQpXtSPvYbRiwytbmmmsp9a12hsovAlDOANa+"
    "OaJdTQ6vKXXZW/xIexBXgPPkMn9+jWzdJJ9OIh83WrOYRqcc9k/uEAvtFE/BiwwkymEM1VyUyGG66rlNDEW/KTEYBC"
    "KzwCj0HikBh/Bx5NZNv0kY/gW+qNE2iJ8XtdnmfEy5cnZO4AOGY4yXOZ2v4AaWr+nLhPTOd+Ck9+8BmSGXaZdbHbLU"
    "mhU5d06pLOXdmlTRA+jTnWFwZFYwKVw6LVQ84tx0SFmK3lio0Itu9p2o0BsBGf0o4mtSnmrNDD2VrMd0smgVfz1206"
    "8IYp9eu5sWMK7cduXebw+umaPp8EiW4gk3VDK1BBeJDIZiyxqrhmyLR3stw7GcHVgv8srqbaT2BX+s8yR0upGre4N4"
    "rMO5TqnFLiHkqvq+Qegp6HpjPeNhAww9qcABg1NeUd+omDkv0UXDL/CYiOg9QT72EKPl/fvu/ffpT7hlrdvVp9W0Ys"
    "RyVuKa07VAgzFW7o+wyzB09UuPF3Qm9b1P1Be42010h7jXTBm2b/rmajcRFe29OiutmvkptlR/6sF4j0SyliwR4FTM"
    "f2wn6Lu65bCUpq6pzuBMnh+WqP31Sds1E6aCNXUuiRJyRpdv+A2Km1CnxUEYnCKHe+OB62RSQ7ONNioJmNRhU9tWWX"
    "8fU/BuWuwuVdfHN3+zFanvUfSthgsO8oqREqPvFpqnYEzGozZZ/rO/cuONEJzeqaWmc0ayO06huFJ6rJmxJpk0Wf6d"
    "H4GRWN9VmNf5J+ixz4ny/XX+oP5YtuVPZtqBcKITWiRBGM7Ld4NdV0CanCl0BDsbORcSfxAWikRS6pFYa783WCzUl0"
    "33rEtpoGRluvvw1VQ2mAY6VCKY9vqIR8U3NpIz0qkCPrrF3cQyFav71soTebQrft9gl8ciCfSdPAjZal1YU3KvvL+E"
    "NgwJH0hijnc5pSc1llLieiVjW5nKbUXFaZy5T4rtnYXxhTK+0v5FM1sQdEAhwcEl+RsWlxHDgHf0moN0mkc4Oyo8CD"
    "uuQGQitDqqWWylJLiew61aJL7TxCItenSQFwjlALJ92mvw68m2jTHx/KFkCuXAis5vFdiW/uCa49DG+TqYx/J8OOJI"
    "eRv9wtS178PVxQKWtx5pIppugI9D3g+g7laYM2giJv0GQ0lAQt9Zk2aRFEwdSnvLQCugACpkEw1YDvJs9ZbHHvKhmL"
    "Fp+qGygzFoKRXsM+WHfa14mHOvNMCT22uNW6nOl70V79NqwzE4X50enADmAi+q9MGNOj2aKJ/d2rYn/3iu3vXs7+hu"
    "64VvlZtH4fSls7fYuKRrNd4KBn5AKKmMTwKiZLbbv2LLyVaorAmEqLv70UfyPsUs9oxvwsrXbYqMzpMLOnTqg1SaKj"
    "rbloKzMcmPbn88TBuo9OllY/Oio/Ogk7rg6TE2Sav0rzNzbOa/E3JtP8VZm/yHVlLt4B+l5w8S0JFM7h6nydLIJ8de"
    "6/iqpxRxDbQVdjNXLWc9733Xguf1mYV3zWR0fivly+1y3zYT4tTMNcLqvWns93IiMcW4hd9d4CMDsQj7AJi32UlahW"
    "ex+1d1F7F1tQxrV5rcuaNfvXtLnrm9zbtbiPN8TKti3uPazGEjAOLu4H9QuCWhjV1H7CnBgxZhrsbqJEUgZaHDfJES"
    "qsWqtUB+Qi9ktp04S6NK22UlW+LKg/bDw2JUurOa0ypy1kMtOumcspSam5rDKXZy4RM6vrGdxpKp0bW57BGaKVB7h2"
    "ZuHneKf9BHZlbmH6ZKnUIvFGVABf2kTuoEu+3S3z0QWVxMZwuXKlm+4i6lkY1R7wocDBpJt3XPWewgXgFXPAId6EMY"
    "FZwUwn9whgf1HAhAE7qTTvx2tvW+nEjPQsnrhJU3ZmhvYBah9gC7JLO4G0D1Czv3HwUTfe62yn8Z6eRqlHJqqkcFcZ"
    "mbgbhTsso5Lo2nGBVbGaPY3XrFawHYCmM5ssEHoHoCnGxINv/ps31ttIIwZz7PHu4S6xkUSVbrCBVGkOaUNuJHijtW"
    "atNWu1STW1SWvNL5r94t8aCnO0XmVdWTRBYV/ZRnDsIyqmqMZzPSgwoR10oA2cR9mrsFrAdwMd2vi9KufF6qB7RKs0"
    "X8R0Ng58oNkI95xFmuDffvPNPcx5uLga9H+9rinleLoDV9Yi9yjXKpswoPUmtGm9sar2l6bSVqU21bduqodHsAVT/S"
    "LeaT+BXWmqpx/XlKl+z3SZ+/7VoCM7wNoPsnE/SMJFEbozcphfhoQffrlH9nJI2qo2PZ/EdgrpIWsD/2e+tZ1Ec6iD"
    "1sENDsy3JgqU7zVhSk3n28uUmzxSm3RA3nkzpsDaXG1DHYkbMvV+t8wZSbyZYaaWVq3NeSeC8hbT+kXNFA+/QycKvn"
    "eFdSaaAU3YhyNmns0nyBE9LMmUGW8ch8ICnpa2rtJjKB0p8l2mIwgYEk4w3WlIezS1S2vnLi3t0XzR7NcjDvWIw0NB"
    "OqFnNPFKJshVRjz2CwtdbuaSZ9SoDKt9r/BOpwNtFX5MQyW6WTik7fq3lzLcMx6E2Aj3KrBXn+0ZNM7Lg142dDKmUR"
    "3qn+8Gn6uBvI2GHWknp+9IxUxh+XKCQjcMy5Yvm9B1scx/WdzvMkGy/ZaXCYV/6GPbww494h9bV90PBPkc8vGGI+IG"
    "IW6XkNFPPLXLY78vcICImzZy5XDBz+7biuKnhA8b6ZYZdcYzogmxFZ+PHN32npJNapwtPyhzlzhjg+dIUFSnX2GOTs"
    "ugLLQKjZRS7RQfkrOB/zR/2szXmCbVNcYq83nHySn7w9n9SqNQE9d1sih2XPDwGS6myPE+IcaXdAhMuqBbFnGcBUuN"
    "abx2Zcgx6OUDw8zOv1AwJQ5agDFBlMcKp5A+iaggFF4mbCGXrXHRiFGJwSRBA3nIfhZPUMzHHTewv24xqJB86uqwol"
    "YBdFhRsz/H/uL5Navd0Xsxy0Y4j4LrDFPeNcMDXqPc/PaDAfxalWMvf+Ci9Srj3TDMeFqt9V1J57tcNbfvcuWkVjA3"
    "SXOIIFfBuBjiAygt+Xx9+75/+7G+AzqoLQnEiAkdMESRKAFYkVnUul+Y7hemkjWvbr+wCHuZHR+zpcSCTyyqYLqTpW"
    "HNNRAewQpdAPQI8BkS/NXbD79c8bb9N9DDThg5p10w9D1B8Oiw15+Rwb/to8x838hnaBNeIanU1Sa8tuG0Ca/Zn2N/"
    "MEexbseDNNXhdVM/rtTK4LiklcFxvpUBn5VUG+kUkQa6EtAJXaQO1BkyhcHu9B3Ae08FrzWzIDfQq4OLeoOMjCF22Y"
    "dIbxM58jnCsstEGS60cV/wO0CW+OjWcz3FJEqf2oc7cHrc670+BtCeTeDrk0ZHt938Xhs76LiWRI4IFIa6ab3GJqQC"
    "x+ukLsAnGuDKAJvYqyctwvWHB+9GtAnqDy38jCmuN3MoQ6Yw2LFcbiSPexUgz1o4MeC9nCeaGTjQNnjVUx24M2QKw9"
    "1YdLTt8/fY9kHOTR7osuqWNN0hIL3t2pZn6DVCPk2nka+PPD+764Ue0ztsMfzYv33f/7X//svFTU2/lmj9GLd25M59"
    "CtjPaFZP2n6wnbh4jAvu1tX8iKlVDrpneWCGTobdV/PyBlk8tNYsXT9Nq/P1VXb1PrOjJ1ViC2uaEhR6IGy2mkm13p"
    "yro5b7kTBRpRvf08I0zAkyn9bsnfbLwrzi26hzUaydSZE2plLlAmuClStTOBTE8ukiFSpw7hw0IOw/rdffKPlgt19+"
    "s24Szu9IJM7IknDEW90VSTjLRRWScKAXz9ADY5f4Mwp4QbkH6RMFw4UsqaYSTYUJe+Ln6TEhOnVG506oplDr1JkXzf"
    "5DHBOiVFxL9+nfeE66biW//VbyQgNczxQbhMVce+lM22637wcEXXPylbjS0vvEu6UGAxXrjHm0sFKfb76aafpgPsHm"
    "RFgDUfv/IM/ed6x3oioejfB3nlyPPYCDVlSMX66oOUQO8ccTebPvlvfXGfsKyWxtdmi9s7C/ktaLWh8KFUn2qsp8tP"
    "4AlflelabNveKezT3JcOzoYqp9aDOE+tyu0ucjwFpR6ZOb7Se8FbT6zBFTqdj0AbnP2ERyzTV4a4XaGi9aPS4b8J4c"
    "XE9kwu3pXZCuwCyREXGnf+ETQj1ok7GPwCuHRJ7tHwBxYz83W0XmjmSOdps7V/CZiyxA7TPXyqtWXlVTXrXP/EWzv2"
    "5a91r53KqpJGk1+6yKy/ys2GN+Jql7nCID1apSSJAcIMQbCUsIyFy/NsoBiUZ5L4I/anrO9z/2oyauBxj6UU1k7Cj2"
    "Q2nwPSXmM41Sm8vM53hRpYgPZY8Nsl5jBwxdMmfWNzdiZy4Zu3Aqj+GspNBRGYWkaVcbttqykVs2HnlCjjGBVNL5ol"
    "gzTFO1oxzuNF9406GEg285HBWKmTbmPUKfEJpR8YI4Ktk7pFLNWLWi+JKaeGknI582EnZZWi3u9lLc6VlOL4LNLnpm"
    "YqfJc56m1JWhKnMZz+roLMHqLVa+b0oeZ/yx51X8sefF/tjz7DXJbjnXYJaprHysGN401cHBfFrJW3ha4i08zXsLVa"
    "vFVVc27dcsMkWB3eNhZA8eHI1usPPUkTnFlm92S91ifJlhR+sqJJYQB73m1zzgRImUZQeQGec/ccEUPiEKKJmiIbEW"
    "fG4Y4o1ueNKI+DxZVklb22ofm0IiqKt9bFpPLTA6pxDbdXSpJYHKLp+mYdfzKs41tqo47Hqec69pL+ZWvJjae/Ii5F"
    "VDF2m73lHtN2mVvzX6FW1SjxdpABIVPkoPKNbevWhFBb19hpGJorxtMeiHqdyJOsMj8Ain3NJ55LWEmGk12GGL2Fnz"
    "KCd7jIbiSeYOtb57hcRw9N1DrgNt/mc2Pzy7li/pguyrcevH+P1MAUG4RLyJpzPiesuP0yaENiG0CaHzzzX7d5WlgT"
    "3ZBMYS0yYiOEALciOu+OQ3y+HMpwnKcc6Q6d7W9Xtbh8V+xgy5mNQqZs5THgL+W8hSD9RTQ+ilecAv8biwtW6Wcnv9"
    "dTeJeNBi928nJ6enb0/enPZ+PD97+/b8xzfLXrv5t8qa7l72P/K+uyl+5BvxHvKwbjGb4+zk+G3WfKok36tI9+oju0"
    "1h4CImJiC2jGEB3qvT8GT7KM2DuxEvRGbfGsyxN7FcOId2E36037zdd2u5w8PlByncK0r3UvGek+9Jf0ENnDNkh4f3"
    "RgYtsY8KUKvbWDFHeHiAb2ZeI4IWH7Ymt4SL9PSY5iVPaVxviMxOBsi8v7/4MKjpJOh8nSAX8cZx/JdYjSbGtH/tQd"
    "NEs2ZenAypjq+o7K1hW3FsciwudiPEFIdwB2zbgxCgZ9TUKtNUh4D7dpTLODaUA7sk/JMk0gXumbl6esJRmxOOdKPJ"
    "DZxR3QtxY9CGU11q4pqm0iJVHlSoh2maSh9U9RqxKApsK51Y5OK2FXhffEPUe2bU3fevBh2ZlGgB4kRb0wPFNy0bK4"
    "CbGFa2JriJ2Wh7eZetxDZ9l6ewZV8B3H65uanWqAk9I/7ROcjrdmq6fkZ7GcndSbumGLCCxNYlmuXZrQZarqvUtWlK"
    "nkUaKhTD+X4CbHfkWK+JY0sm+1UhWF1P9lvwReNMU50dqrNDWxAJOj1wLYfzyCVTY73QTmYLhd2hnUs0YhqEGiEdxp"
    "T1cE9toHQ6ycXIQ64aqAdq/jo9tdI7KI371wkBFrYA9hqB33oXrSZOwJb8f2qq92u6qtgFTGXO/7LIVUShsJhunqJT"
    "MUenNEknd2oTemvVQ5sg0a7AcldgVJy3pqF/YE2CuxkzP3GgVOqt8mVmE5i23tLvdMssVz9eU8lqHWEbgSGa8Mk6vD"
    "+k+JsHh38CPuWbAm6P8q4ovFwy2B25wQBI6EWDdbqi7hICCxbYupv5GN1xRSF51NUGsTaICwxi9rTXTcdN0qhsEKiU"
    "ikvxvyQYF6atRMtVrhrqXC48VDVhtOXMFTqBJ+e9Ooc2pjjAI7uBNtyoVrlVuFzdzkDsUUtrN01cBBuRDLpV0Iu4aH"
    "UH043k2ukERt0WVh2/RZW2sJLz2wK2OjFsd26hC+Ric9KRuIXCd7plbiEYr1nlFirGtGV3S6FdIhWZEqskZOC2tbwt"
    "Z9IXe1UKCxWKVejiSoVDsFBOzqt032erSpqZ5vrv84eqBsLh8gNEdyPl2jxPVDra4O8Pd7fFJQzyuQYWNj3wH2Bjus"
    "f3vwxcDkbKBsnV6WVL8jIaGN/gUqaCbfMy+/P/AbKZq4o="
)
