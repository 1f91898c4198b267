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
    "eJztXW1z4zaS/isofdlJlcY7ftNkJ1dXZXucRBuPPWdrMnu7uaIhErIQU4SWIK3R7ua/HwCS4htIkRQlQTS+ZGIRDV"
    "FPA43uRr/8uzcjFrLp0YVpEt/xeh/Av3sOnCH2P9lHfdCD83n8gH/gwbEtxsLEoDH1XGjyuSbQpoh9ZCFqunjuYeLw"
    "wRfAJk/YOQJDD6BvmHoUEMdesv+YCGD2F7QsF1EKMAVzl7wg54hPbBGTzYydpw3m8B38Tx8ZHnlC3hS5bKZ//B/7GD"
    "sW+oZo9Of82ZhgZFspOLDFJxCfG95yLj778mX48Ucxkr/f2DCJ7c+cePR86U2Jsxru+9g64jT82RNykAs9ZCWAcnzb"
    "DiGNPgremH3guT5avaoVf2ChCfRtDnfvvya+Y3KUQci7MaToyEELA1v/Hb5iYrhh3N6NjIfrkWH0clzir5IBPfzIJA"
    "7nMHY8Dti//wjmjYERn/b4F1z9fHH/5nTwnYCCUO/JFQ8FbL0/BCH0YEAqwI/RNl3EsTGgl0f9I3vi4RmSI5+mzHDA"
    "CkmPov9pwonog5gV8UJfxwuy2AcjRsNP1w+ji0+f+fQzSv9pCxwvRtf8yYn4dJn59E3AN8L2crDHV5OAr8PRz4D/Cf"
    "5+d3ud5e5q3OjvPf5O0PeIwX64wbZkAqvo4+gjNjRmvz+3GrI/TanZf5DsRzOI7Tznr6bQlXN9RZBhOANoWyyOGFOd"
    "lb0LCviLWdnTTM7Q3gx+M2zkPHlT9ufJ+VkJh3+9uBfClo3KsO02fHQSPPsjj7PxjJa1sY6I2sF7/dnWAO0r6BAHm9"
    "AGE+LOlMF8DildENcyppBO6+CeI2yEfYjslpd6ZamVAfzduyqAv3tXDDh/JlvkL8jFbNImR4p0gn2dLFvkRZdOkDlj"
    "Dqq1uyIChXdV7/roeHDWSJJV21cl2yonxjhem+wq6QQt7CrFBFyXNpVN2GlasKuuHX8mGD1kPx8yKzzH8JhaaSXtBj"
    "pPPnxCgEyAjTwPubTRjquy4Yr3W3a78cX/r5oiLUmzO8h7X0ZX27Jx0hAPqgi1QbFQG+SEGqYGW7yTSR7lS0JsBJ0C"
    "Z0+CLAP0mNFtC+nVJ7sVW5d3dzcpiXU5HGUg/vLp8vr+zbFAng3Cnvh4eDvK4M1Q83zaVKDE1Dtc3RdXo+Gv1zUXeO"
    "/rVPgbAfbADC7BGAGfNrMDj6ss+uPiRX+cW/Q2pJ5B8ZPDTmHsNDjJpRPok1y1k5x7tifPCW8r/2AMzecFZEZl6knC"
    "D8swQByAvEQMKX/85R7ZUICZZ3vo/LoKZlHnlK/L9PjTcF2mdhB7Kq48iLs5TuFEB7s9ypGaodmYKVRTPN8QqU9ios"
    "4uqCm0ucRHG6J0582voqk6uqIoopTNuyFQD8EsXV1P/twm0NoQoy9iki5BxA9AckKKjsT0o4TrwyUTLLODIzTvHDQi"
    "7D/rMf0cT9WRvckRnJ3MMpjOoMNMaiucjhNH0QVMq0EzVBB6sHrYLw0+SA1bG37AGAPm/tjGdIos4KFv3hH4lR1KXI"
    "oA6DLDnw2ApksoBYHPgv4AmPYOHLRA1ANoMkGmh1+CgZgC03dd9u35IIWtfpMklOEfvWe2HPjDl+Bb+P+Gbpf/03EO"
    "Os5BX3QrYIclD+ZovzZxf0S0SntTv06hxyWXkNFMBhI1bi8S8jEN/dDx5NstQZEBHB+kYcvel/3z9uT47P3Z96eDs+"
    "/5UcE/Wn3yvgT0vCvv1d0NeFO2rPmZrsTtgFeEfdHVgKc+3CoFEYyJJQmSGTH2ywGOxncC37IT9/pvo9RhG6H45tPF"
    "375LHbg3d7c/RcMTqF/d3F1mrwWm8OR8UGc9xxSdADxzz1UlCmlQHIQ0yMd9RYaFMXHJrK7mmafW2ufBaJ/6FmBvHq"
    "SarhEm7RyhpOX8IuGTfplTxIzHVPKIMMa4S67XQGCS2Rw6yz9xp8TTEXjkxusjmBL20gBbtA/4xStiOr1jsbFsrj5w"
    "CFOHnCcwZ1oycaAN3gyP330n94hs7ZukHpHwK4zAUUHRP3OekH8k7m+yw7SHRHtI9Bm1Tw8J34r5Uwc/FRrqIYHKRn"
    "rvJzh/O3ERAgvMpZnw+YaCqg+4UgWOK1qVgRX/l5OT09P3J+9OB9+fn71/f/79u5U5n39UZtdfDn/ipn2K23lbX4Aq"
    "1c7XW/oRrcp6euC1mrLDlb1Ooyidsyom6FmxBXqWM0CFfCx0Wz3MoG0Xboks7e72xvG2DKRg3Z+evB+sVjr/o2xtP3"
    "y6uLnJL2ZiiluVJgdMhlSfMAd5wgSK3yae+PQMiks2AixsAdzIbdl+8GFS666qUSdpNtCr1bxRb6Q9J9Qlf/w7Mj0p"
    "oiXusxSV0gt4xN5q+JGbjwtxtRSf0w0vl9o/qnPmZNWFnSPUqzujeEL6XBPTBIlGM5PtMJsTVy4qStwZSSKNaF5Jz4"
    "P514e722LFXKY5YtMD/wE2pgoZrW1AyZEovy3KXgxlMOcTZG+L0h6+6rI2SdWme05d+Nes5NzVQA7jPMA/EhfhJ+cX"
    "tMypyEWXAKuZDhPY3CUA+9iFi5WfOLOyGALsd6MgA+rq4uHq4uN174/iS5et3iiE2MuuFGK2lNwpJAZVqPJk+tQjM+"
    "QCj2tqc7ikIJEpIavpVIFCV3BSSGL0td9ee1V0BSfN/hz7xb85xhd7IKLxKvseVIpHs9ETtI26KKepNNbVsBalLd1a"
    "NbISJCqj3Bs+3IHT48Hg7TGA9nwK3540caG1HM16eFUBGgfGB+UALEWi4iGP6mt4amdpdf6/ysczdl6wJ8L1jM0C96"
    "UTKb3x7iYgfmkKxmz7haT7l3y6yk8e4var/IQpmQa/GqBMXBkkXNmZIKOykj+Fc+j6PzXq/ySkh+fZhgWXkmO/PLal"
    "YIodhricbWsbtBfjEtTac9E/fewiiResfKnniPUar7HGTeHiRciYQ2wZ4wIzYv1JK5tnh/L+6u7T54vb/60p83uXGx"
    "2vx1XO1+PiA/Y4f8Ly6+DEOxo8aUESUFcxmLFwth1y5uvF/W1dtgwdAB0Q3OU2Ykz7VciCUovGNBRBNQRUllRt8dS7"
    "Rxx1Ea9CAJl4yPkBiPKBwEUvGC0qx2btRn4FL9XIJsyQHoxJyKWW4MgPjCWcWcxMQBPi8s4iom4HZSvOrhoZ3CW7Mc"
    "gqMmoH5afpdqecvavJ+FuflxUL0rsR4IUNQZxIpVI4frM0PvFTNs3iW+GhhkG/eRLf/kv5HSRUgfawIUzDlQrSRYgC"
    "zcQY28R83hCoGzHVJZ+pq2iFxSE3w6nbhSHnLuGB2hti9DmYpasgUeS+YHPTc+4hmEUZpbRdjITfcjOARmyKri4hXT"
    "Bz9+UOwuoQ0uDEVeGIsuDEeNDa4MTrF2wh3ipSBBpCB4QNLPm/aM6NcyhqO30Aiylywpxc9r8um4vn7IrkkyNwx1tO"
    "ohdmMTAbCln5kMYtfo+02kE4fRh7uiqMyf/WBSB1mKSOk1PNoRLJgUYRFylSvQAOcgHgufzyoUDaznd7ubCzwL2z8y"
    "pZmOfFWZjn2QsFn5kBBlM1HMnGKgY4TdVBoE8rRUielkRInuYjJNNqR/U87iSVTsHKgprU3urAmqHTwJbntiV612+Y"
    "23YRz3SYwK7NbUtv2VRu2z07Cu+HV6OefBG3AW9yrq4CnNm8BRDvK39wdacht9ITNx6lhnpyXLV+DaLaH4BUdEII8x"
    "ABRYjyi7pZQeuFNUS/Ob85I1F5i4tOGhjfj2wVPiH6CDili5h9Th04p1Pi8VtBC7n4hVntE/bGtA+emQLOI0gfg5/5"
    "Z76CLfYGR/PlIy9a+JvjorGPbYv/diA8AEsgtHLAvngpKh0CaNuBeyBRBUyEhTP7zoquIsPf8mY4+E5UQwzLIP7mII"
    "EZJcEUDolmeMtekddJFJMI14FHfHMqiimuvBDEZb8vbGdStYRi3P6brZXsw4R8kJVZTA7lQ/ITxNH78udhBwxDcKl4"
    "WDqHLBqTeHXt/dDejxZODG386iRRzf6m7BfyuI51viJQ2TDvXTD9gr2YxTWDxJme1VEq5ZecV6n9zkYV55ic56u/r4"
    "7ButBHRErDfwUd4mAT2mBC3JkyqB9eVmNvePvrcHT9saYo4xlWwbLnX8/QiW5J9x/9PWE6g+/WSq9KkDRCXrHggB2k"
    "S1uYzm24rJ2cnqXTcFeCmxLflaWvVZQrK2qlZfrPZCFkisv+NdkPB0yw+M0yNlvPmkbfPOQ60K5ZczND1r3VflxptR"
    "+XrPbj/Gqf+dTjXrQJdiV9a0rTRLKkiqeJ3KCJcNBYyLQxL28apCAw7IU3h332zD70HUifW8hEaDups5FRl6bcl1G3"
    "n/uLgzPefid8VTbgcorwYHKCXiWPdUGQ18Jp9M20fasRozOkms8HwGfDRZDKGomU6atZyu6prFsJjjmQXsNbbtXSWq"
    "Ph4H42j2Zxle2YYvd1thM3BPwi2MMOPeLft4/7ge1U385eyDaqbZGdRGHR0vsRu9QDUT0UIN45uH3HlN/LA/ISJKDt"
    "3zWxgJituCejSNKv50x6BpXZwjvbTCEFHgFM9eS+/8ALHSwtsFpa+/dCu+gJ8+8TFUNEh8um3JHPtMMbAsGQ0cV9g1"
    "sCHnnD9w82VbkdSKE5w5Tyl6lxzhTRH+6p07sPpBwPSLsiFgIv0PaDo1S9k8hFJpmxN7VkFa7KuJYi08zaCbMm/BCt"
    "fUWUplL4NFLJZc6rmNSvFA010HWB3kOdaKVBbrs4Kpt7syCK9AwKA7667wzDfkUnFPb2VaV51qtRyalR4tPIsuJ5aW"
    "7IivQMKrMijGbhedwe9paAGXd4gs3GUS3tW3kcy/r+vDSVwhxQyZfHNqJIztikW2x2DoWhD6rUz4iDlty5wesrNOyy"
    "2f6qj2DcTA7lZ1GbHSItI+SICZnFgEBU9UIBlohKwWGIRcM6wylqtUM02vDJthh3seckXMUOg3ZycHVvSd1bUqX00C"
    "q9JSUyoQVsq+c2qykINkltZq8Abr/c3JTl3SZCFEX6bHv1Qz8F83VoVefDBYNmLJshNlxN1FWoFsTdtCbdA4KuOf3K"
    "JuoqSLqy4a7L9mXkVGlpgIQwq1IhwJglxq9vOewANJvbZIkQWEwJCIgpgIkuwuAN9+b81vtCmYj+rQfEz/xO0ox4s7"
    "kKEulXvys4ZYKKt7o6n85P35K00QnKm7U7yG7Y6hZghlAbgdlEnpXoqwFrikhDus6uTtbZ2di07mA7g37Ous7s2vUG"
    "9mxVbn5DgDtXtz4LbmrvyoHdT1WrsAWFRG2Nm1MU66pxD61qlazonFdkolOEPFHIiRd4BmMkklrJBGDvCDwKRwR9ZD"
    "rnnCuc92TxIK4nRGwje/2oR41LFlRe+mor3yLRaZvVeJrCk/NB8CS+d0lUdNHVmbT2q7XfvWu/ujrTq2b/JjEOG8U2"
    "7EjDCYIbwqoSlBd7zB6l+wlD58UY6wfGxjQqY940knAbhVM4ZnWrYCVpNM4VC9QE6l4NlGOKDmI8qFJbbFBcWmyQry"
    "yG/yURFoXZpdHw3aWWNpDNl0uvcrBrywmmNjGh3TglK6ZWee3yqNYZojS40mAGYuYWds+h3lxda8qAiFblOL5bRvIB"
    "EN7VCQJzisxnsICMEbyUD89cbKSIVJErx8Vy5TgnV+b+2MZ0mmdEeRhfTKXD92qE7x1gfcirn6+vfhne/lTTmuJhrE"
    "EvbVEvvZHAaV/tDqvA5xlQnDqYIDnctME2tsF2KgsI/2Q9fkQUarCDf21n2DF3CYNnVoshSRo1WNKpHeIQr14llBWB"
    "ZkbrzGBqm1k75yEmUltX6l3Y7PX8p6nwl3EviFBYg8uvVW3Kagf5btQpntSPvYa3FxlaXdJMZT+1ztHYRuJLeIE3ro"
    "1rllBDq9Nf9pX+Ei/GFuDtfIRObuvWjdJJ1OIhi02zOYRqcc9kfncA32ogfgxYYSRTiOa6YCbDDcdVCmjiJfnJBECh"
    "FR6BxyBwSLS/A48msm36yFvwrfTGKbRE+70+jzPi6ctTsnAAfGI4yWOZ2v4CaWj+grjPTOd+Dld+8B2SHnaZcbHbLU"
    "mhQ5d06JKOXdmnTRDuxhzrCy9FYwKVr0WrXzm3fCcqxGwtV2xEsHtP034MgK34lPbUqU0xZ4VuztZivFsyCLyav27b"
    "F2+YUr+eGzum0H7s1mUOz5+u6fNJkOgCMlk3tAIZhJ1ENmOJVcU1Q6a9k+XeyQiuFvxncTbVYQK71n+WWVpK5bjFtV"
    "Fk3qFU5ZQS91B6XCX3EPQ8NJvzsoGAGdbmFMCoqCmv0E8clKyn4JLFD0BUHKSeeIYp+Hx9+3F4+5PcN9Tq7NXy2zJi"
    "OUpxS2ndoUKYyXBD3+aYbTyR4cafhN62qPqD9hppr5H2GumEN83+ffVG4yK8tqdFdbNfJTfLnvxZrxDp15LEgj0KmI"
    "7thfUW9523EqTU1FndCZLu+WqP31Xts1HaaCOXUuiRZyQpdv+A2Kq1CnxUEYnCKPe+OB62xU12sKZFQzMbTSp6assO"
    "4+u/jcpdhauz+Obu9qdoeNZ/KGGDwd5RkiNUvOLTVO0ImPVmyiHndx7c5UQvNKtrap1Rr43Qqm90PVFN3pRImyz6TI"
    "/GL6iorc96/JP0O+TA/3y5/lK/KV90orK3oV4ohNS4JYpgZL/Fq6mmS0gVPgQaip2ttDuJF0AjLXJFrTDcva9TbE6j"
    "89YjttX0YrT1/NtQNZRecKxVKOX3Gyoh39Rc2kqNCuTIKmsX11CIxu8uWujdttBtu3wC7xzIe9I0cKNlaXXijcr+Mr"
    "4JDDiRnhDlfE5Tai6rzOXErVVNLqcpNZdV5jIlvms29hfG1Er7C3lXTewBEQAHx8RXpG1afA+cg7/kqjdJpGODsq3A"
    "g7zkBkIrQ6qllspSS4noOtVul9rZQiLWp0kCcI5QCyddpr8OvNso0x8vyhZArpwIrObyXYtvbgfXboa3zVDGv5JxTx"
    "LDyD/ulwUv/h4OqBS1OHfJDFN0BIYecH2H8rBBG0ERN2gyGkqCkvpMm7QIomDmU55aAV0AAdMgmGrAZ5PHLLY4d5WI"
    "RYt31Q2UGQvBSK9hX6wr7evAQx15poQeW1xqXc70gyivfhvmmYnE/Gh1YAcwEf1nJozp0XzZxP4eVLG/B8X29yBnf0"
    "P3qVb6WTT+EFJbe0OLikKzfeCgF+QCipjE8CoGS+069yw8lWqKwJhKi7+DFH8T7FLPaMb8LK122KjM6TCyp85Va5JE"
    "37bmbluZ4cC0P58HDtbdOllavXVU3joJO64OkxNkmr9K8zc2zmvxNybT/FWZv8h1ZS7eEfpWcPCtCBSO4ep9nS6DeH"
    "Xuv4qycScQ20FVYzVi1nPe9/14Ln9Zmle810dP4r5cPeuX+TCfl6ZhroZVK8/nO5ERji3EjnpvCZgdiCfYhMU+ykpU"
    "672P2ruovYstKOPavNZpzZr9G9rc9U3u3Vrcx1tiZdsW9wFmYwkYRxf3o/oJQS20amo/YE60GDMNdjZRIkkDLb43yR"
    "EqrFqrlAfkIvZLadOAujSttlJVPiyoP27cNiVLqzmtMqctZDLTrpnLKUmpuawyl+cuET2r6xncaSodG1sewRmilQe4"
    "dmTh53imwwR2bWxhemWpVCLxRmQAX9pE7qBLPu6X+eiCTGJjvBq51k13EdUsjHIPeFPgoNPNB656z+AS8Iw54BBvyp"
    "jArGCmk3sEsL8oYMKArVSa9+O1N620Y0a6F09cpCnbM0P7ALUPsAXZpZ1A2geo2d/48lEX3uvtpvCe7kapWyaqpHBX"
    "aZm4H4U7TKOS6NpxglWxmj2Lx6xXsB2AZnObLBH6AKAp2sSD3/x376z3kUYMFtjj1cNdYiOJKt1gAqnSHNKG3EjwRm"
    "vNWmvWapNqapPWml81+8W/NRTmaLzKurIogsJe2UbwyUdUdFGN+3pQYEI7qEAbOI+yR2G1C98tVGjj56qcF+sv3SNa"
    "pfkiurNx4APNRrjnLNIE//aLbx5gzMPF1Wj463VNKcfDHbiyFrlHuVbZhAGtF6FN641Vtb80lbYqtam+c1M9XIItmO"
    "oX8UyHCexaUz29XVOm+j3TZe6HV6OebAFrP8jW/SAJF0XozshhfhkS/vjLPbJXTdLWlen5JKZTSA/ZGPg/8qXtJJpD"
    "HbQ61zgwX5ooUL43hCnVne8gQ27ySG3TAXnnzZkCa3O1DfUkbsjU836ZM5J4c8NMDa2am/NBXMpbTOsXOVP8+h060e"
    "V7X1hnohjQlH05YubZYoocUcOSzJjxxnEoTOBpaeoqNYbSN0W+y3QEAUPCCaYrDWmPpnZp7d2lpT2ar5r9usWhbnHY"
    "FaQTekYTr2SCXGXEY7+w0OXmLnlBjdKw2vcK77U70E7hxzRUoptdh7Sd//ZamnvGjRAb4V4F9uq9PYPCeXnQy5pOxj"
    "SqQ/3z3ehzNZB3UbAj7eT0HamYKUxfTlDogmHZ9GUTui6W+S+L610mSHZf8jKh8I99bHvYoUf8a+uq+4EgX0De3nBC"
    "3OCK2yVk8gMP7fLY7wscIOKkjVw5XPCz87ai+Cnhw1aqZUaV8YyoQ2zF/ZGj290u2abG2fJGWbjEeTJ4jARFdeoV5u"
    "i0DMpCq1BLKdVWcZecDfyn+bNmvsY0qc4xVpnPew5OORzOHlYYhZq4bhJFseeEh89wOUOO9wkxvqSvwKQD+mU3jvNg"
    "qDGLx669cgxq+cAwsvNPFMyIg5bgiSDK7wpnkD6LW0EovEzYQi4b46IJoxKNSYIC8pD9LB6gmL933ML8usSgQvKpr6"
    "8VtQqgrxU1+3PsL+5fs94dfRC9bITzKDjOMOVVMzzgNYrNb/8ygB+rcuzlGy4arzLeDa8ZT6uVviupfJfL5vZdrpzU"
    "usxN0nQR5CoYF0PcgdSSz9e3H4e3P9V3QAe5JYEYMaEDxigSJQAr0ota1wvT9cJUsubVrRcWYS+z42O2lFjwiUEVTH"
    "eyMqy5BsJvsEIXAD0CvIcE//T2x1+ueNn+G+hhJ7w5p30w9j1B8Oiwz1+Qwd/2UWa+b+U7tAmvkFTqaxNe23DahNfs"
    "z7E/6KNYt+JBmqp71dSPK5UyOC4pZXCcL2XAeyXVRjpFpIGuBHRCF6kDdYZMYbB7Qwfw2lPBZ80syC3U6uCi3iATY4"
    "xd9iXS00SOfI6w7DBRhgttnBf8DJAFPrr1XE8xidKr9uEOnB4PBm+PAbTnU/j2pNHSbTe+18YOOq4lkSMChaFumq+x"
    "DanA8TqpC/CJBrgywCb26kmLcHz34N2KNkH9sYVfMMX1eg5lyBQGO5bLjeTxoALkWQsnBnyQ80QzAwfaBs96qgN3hk"
    "xhuBuLjrZ9/h6bPoi5yQNdlt2SpusC0rvObXmBXiPk03Qa+frI87W72dVjeoYdXj8Obz8Ofx1+/HJxU9OvJUo/xqUd"
    "uXOfAvYzmuWTtn/ZTlz8hAvO1vX8iKlVvnTP8sAMnQz7z+blBbL41VqzcP00rY7XV9nV+8KWnlSJLcxpSlDohrDZbC"
    "bVanOuv7U8jICJKtX4npemYU6R+bxh7bRfluYVn0adg2LjSIq0MZVKF9gQrFyaQlcQy4eLVMjAuXPQiLD/tJ5/o+TG"
    "bj/9ZtMgnN+RCJyRBeGIR/01QTirQRWCcKAX99ADTy7x5xTwhHIP0mcKxktZUE0lmgod9sTP021CdOiMjp1QTaHWoT"
    "Ovmv1dbBOi1L2WrtO/9Zh0XUp+96XkhQa4mSk2CpO5DtKZtttq3w8Iuub0K3GlqfeJp6UGAxXjjEU0sFKdbz6aafpg"
    "McXmVFgDUfn/IM7ed6wPIiseTfA3HlyPPYCDUlSMX67IOUQO8Z+m8mLfLc9fpeJ3eg9EcMRfvOppqK0TbZ1o9XS/ZZ"
    "i0+tR676hI4lXV+aPxHdT5B1VqOw+KSzsPJD20k8dIrUWbIdTrdp3aHwHWiuafnOww4a2g/GeWmEo5qQ/IfcEmkiu4"
    "waM12m08aH1XbcBLd3B1kgm35w9BVAMzWCbEnf2JNxL1oE2efATeOCRygH8HiBu7w9kosnAk7bbbnLmCa10EC2rXul"
    "ZetfKqmvKqXeuvmv11o783CvtWTSVJq9lnVTzrZ8WO9TNJeuQMGahWMkOCpIMQb+X2QkDm+rVRDkg0ygdxR6Smg/3w"
    "r4jUxLWDN0SqiYw9XRFRGrynxHymUQR0mfkcD6p0MUTZtkHWW+yAsUsWzPrmRuzcJU8unMmvetZS6HJLCknTvjZstW"
    "Ujt2w88owcYwqppEBGsWaYpmpHOdxrWPG2rxI6X5k4yiczbcxLiT4jNKfiA7FUsmdIpdSyarnzJanz0oJHPm0k7LK0"
    "WtwdpLjTLZ9eBZtd9MLETpN9nqbUCaQqcxnP6+gswegdJshvSx5n/LHnVfyx58X+2PPsMclOOddglqksy6wY3jRV52"
    "A+reQtPC3xFp7mvYWqpeyqK5sOq2WZosAecM+yBw9OJjfYee7JnGKrh/1StxgfZtjRuAqBJcRBb/kxDzhRIrLZAWTO"
    "+U9cMIPPiAJKZmhMrCVvL4Z4PRweNCK+TxZV0ta02semkAjqax+b1lMLjM4ZxHYdXWpFoLLLp+m163kV5xobVXztep"
    "5zr2kv5k68mNp78irkVUMXabveUe03aZW/NcoabVOPF2EAEhU+Cg8o1t69aEQFvX2OkYmiuG3RD4ip3Il0xCPwCGfc"
    "0nnkKYeYaTXYYYPYWvMoJ3uMeudJ2hO1PnuFwHD0zUOuA+1VNmNJDiQf0gfZT+MKkfHzTAJBOEQ8xLM5cT2dPKlNCG"
    "1CqHEk6/jz18x+D3uyRo0lpk1E0EELciuu+OSb5XDmTQflOGfIdAns+iWww2Q/Y45cTGolM+cpu4D/DqLUA/XUEHpp"
    "HvBL/FRYgTdLubsyvNtEPKjE+5eTk9PT9yfvTgffn5+9f3/+/btVSd78o7LavJfDn3h53hQ/8vV6u9zTW7TwODs5fp"
    "81nyrJ9yrSvXpnb1MYuIiJCYgtY1yA9/owPNk8SvPgbsITkdlbgwX2ppYLF9Buwo/2a7z7bi13eDi8k8K9onQvFe85"
    "+Z70F9TAOUPWPby30o+JfVWAWt36iznC7gG+nbaOCFq8J5vcEi7S02Oa19zMcbNeM3vpM/Px/uLHUU0nQe/rFLmI15"
    "fjv8Rq1Fim/WMPmiaaN/PiZEj1/YrK3ho2Fccmx+JiN0JM0YUzYNcehAA9o6ZWmabqAu67US7ju6Ec2CXXP0kineCe"
    "ab+nGyG12QhJF5rcwhrVtRC3Bm3Y/KUmrmkqLVLllwr1ME1T6YWqXiEWRYFtpRKLXNy2Au+rL4h6z4y6++HVqCeTEi"
    "1AnChr2lF807KxAriJnmYbgptooXaQZ9labNNneQpb9grg9svNTbVCTegF8a/OQV63UtP1CzrIm9y9lGuKASsIbF2h"
    "WR7daqDVuEpVm2bkRYShQtHD7wfAZkeO9ZY4tqQBYBWCKg03xIvGkaY6OlRHh7YgEnR44EYO54lLZsZmVzuZKRR2h/"
    "Yu0YRpEGpc6TCmbIZ7agKlw0kuJh5y1UA9UPM3qamVnkFp3L9OCbCwBbDXCPzWq2g1cQK25P9TU73f0FXFDmAqc/6X"
    "3VxFFAqL6eYhOhVjdEqDdHKrNqG3Vl20CRLtCix3BUbJeRsa+h0rEtzPmPmJBaVSbZUvc5vAtPWWftIvs1z9eEwlq3"
    "WCbQTGaMo76/D6kOJvfjn8A/ApnxRwe5RXReHpksHsyA36REIvaqzTF3mXEFiwwNbdztfoiisKyaO+Noi1QVxgELPd"
    "XjccN0mjskGgUiguxf+SYFwYthINVzlrqHe59FDVgNGWI1foFJ6cD+os2piig0t2C2W4Ua10q3C4upWB2FZLazdNXA"
    "RbkQy6VNCrOGh1BdOtxNrpAEZdFlYdv0WVsrCS9dsCtjowbH9uoQvkYnPak7iFwif9MrcQjMescwsVY9qyu6XQLpGK"
    "TIlVEjJw11rejiPpi70qhYkKxSp0caZCFyyUk/Mq1ffZqJJiprn6+3xT1UA4HN5BdLeSrs3jRKWtDf76cHdbnMIg72"
    "tgYdMD/wE2pgd8/svA5WCkbJBcnl42JS+jgfEJLmUq2C4Psz/+H3M6uPA="
)
