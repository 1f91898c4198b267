"""Dashboard."""

from tortoise import BaseDBAsyncClient

from migrations.dialect import pick

RUN_IN_TRANSACTION = True

UP = {
    "postgres": """\
DROP INDEX "ix_search_word";
DROP INDEX IF EXISTS "idx_contractor_company_739adf";
DROP INDEX IF EXISTS "idx_contractor_company_28d264";
CREATE TABLE IF NOT EXISTS "platform_rule" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "name" VARCHAR(40) NOT NULL UNIQUE,
    "value" VARCHAR(40) NOT NULL,
    "since" TIMESTAMPTZ NOT NULL
);
COMMENT ON COLUMN "platform_rule"."since" IS 'When it was first seen';
COMMENT ON TABLE "platform_rule" IS 'One rule of the platform as it was when a process started last.';
CREATE TABLE IF NOT EXISTS "staff_queue" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "name" VARCHAR(30) NOT NULL UNIQUE,
    "told_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON COLUMN "staff_queue"."name" IS 'Which queue';
COMMENT ON TABLE "staff_queue" IS 'When staff were last told of a queue.';
CREATE TABLE IF NOT EXISTS "dashboard_view" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "owner_id" UUID NOT NULL,
    "name" VARCHAR(100) NOT NULL,
    "name_key" VARCHAR(300) NOT NULL,
    "columns" JSONB NOT NULL,
    "filter_given" JSONB NOT NULL,
    "sort_given" JSONB NOT NULL,
    "form" SMALLINT NOT NULL,
    "author_id" UUID NOT NULL REFERENCES "member" ("id") ON DELETE RESTRICT,
    "company_id" UUID NOT NULL REFERENCES "company" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_dashboard_v_owner_i_c6cd31" UNIQUE ("owner_id", "name_key")
);
CREATE INDEX IF NOT EXISTS "idx_dashboard_v_company_c54c61" ON "dashboard_view" ("company_id", "id");
COMMENT ON COLUMN "dashboard_view"."owner_id" IS 'A member''s id, or the company''s';
COMMENT ON COLUMN "dashboard_view"."name_key" IS 'Case does not tell two views apart';
COMMENT ON COLUMN "dashboard_view"."columns" IS 'ContractorColumn values';
COMMENT ON COLUMN "dashboard_view"."filter_given" IS 'ContractorFilter';
COMMENT ON COLUMN "dashboard_view"."sort_given" IS 'ContractorSort';
COMMENT ON COLUMN "dashboard_view"."form" IS 'Of what was given';
COMMENT ON TABLE "dashboard_view" IS 'One saved view; its filter and sort are kept as the API takes them, and read there again.';
CREATE TABLE IF NOT EXISTS "note" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "body" TEXT NOT NULL,
    "pinned" BOOL NOT NULL,
    "edited_at" TIMESTAMPTZ,
    "author_id" UUID NOT NULL REFERENCES "member" ("id") ON DELETE RESTRICT,
    "contractor_id" UUID NOT NULL REFERENCES "contractor" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_note_contrac_74f001" ON "note" ("contractor_id", "pinned", "id");
COMMENT ON COLUMN "note"."pinned" IS 'Shown before the others';
COMMENT ON TABLE "note" IS 'What a member wrote about a contractor. Whoever may read the card may read it, nobody else.';
CREATE TABLE IF NOT EXISTS "notice" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "kind" VARCHAR(20) NOT NULL,
    "about" VARCHAR(120) NOT NULL,
    "details" JSONB NOT NULL,
    "read_at" TIMESTAMPTZ,
    "letter_id" UUID,
    "told_at" TIMESTAMPTZ,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE,
    "company_id" UUID REFERENCES "company" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_notice_account_31e436" UNIQUE ("account_id", "about")
);
CREATE INDEX IF NOT EXISTS "idx_notice_account_498472" ON "notice" ("account_id", "id");
CREATE INDEX IF NOT EXISTS "idx_notice_letter__562d1d" ON "notice" ("letter_id");
CREATE INDEX IF NOT EXISTS "idx_notice_created_c06471" ON "notice" ("created_at");
COMMENT ON COLUMN "notice"."kind" IS 'What is new';
COMMENT ON COLUMN "notice"."about" IS 'Which fact, once for each account';
COMMENT ON COLUMN "notice"."details" IS 'What fills the sentence';
COMMENT ON COLUMN "notice"."letter_id" IS 'The job that tells it';
COMMENT ON COLUMN "notice"."told_at" IS 'When its letter left';
COMMENT ON TABLE "notice" IS 'One fact that is new for one person; `about` names it, so that it is noted only once.';
CREATE TABLE IF NOT EXISTS "support_thread" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "subject" TEXT,
    "state" VARCHAR(10) NOT NULL,
    "state_since" TIMESTAMPTZ NOT NULL,
    "last_message_at" TIMESTAMPTZ NOT NULL,
    "unread" INT NOT NULL,
    "letter_at" TIMESTAMPTZ,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE,
    "company_id" UUID REFERENCES "company" ("id") ON DELETE SET NULL,
    "tax_request_id" UUID REFERENCES "tax_status_request" ("id") ON DELETE SET NULL
);
CREATE INDEX IF NOT EXISTS "idx_support_thr_account_982f3a" ON "support_thread" ("account_id", "last_message_at", "id");
CREATE INDEX IF NOT EXISTS "idx_support_thr_state_aaff0a" ON "support_thread" ("state", "state_since", "id");
CREATE INDEX IF NOT EXISTS "idx_support_thr_tax_req_30e1b9" ON "support_thread" ("tax_request_id");
COMMENT ON COLUMN "support_thread"."state" IS 'Who has to act';
COMMENT ON COLUMN "support_thread"."unread" IS 'Of the platform''s, not read by the person';
COMMENT ON COLUMN "support_thread"."letter_at" IS 'When the letter about these was promised';
COMMENT ON TABLE "support_thread" IS 'One matter between a person and support. No company reads it, whatever it is about.';
CREATE TABLE IF NOT EXISTS "support_message" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "seq" BIGINT NOT NULL UNIQUE,
    "author" VARCHAR(10) NOT NULL,
    "kind" VARCHAR(20) NOT NULL,
    "state" VARCHAR(10) NOT NULL,
    "body" TEXT,
    "staff_id" UUID,
    "thread_id" UUID NOT NULL REFERENCES "support_thread" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_support_mes_thread__4a3895" ON "support_message" ("thread_id", "seq");
COMMENT ON COLUMN "support_message"."seq" IS 'In the order of commits, of all threads';
COMMENT ON COLUMN "support_message"."author" IS 'Who wrote it';
COMMENT ON COLUMN "support_message"."kind" IS 'What it is';
COMMENT ON COLUMN "support_message"."state" IS 'Of the thread after it';
COMMENT ON COLUMN "support_message"."staff_id" IS 'Who wrote for the platform';
COMMENT ON TABLE "support_message" IS 'One message. Never changed but by erasure; `state` is what it made of the thread.';
CREATE TABLE IF NOT EXISTS "support_attachment" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "media_type" VARCHAR(40) NOT NULL,
    "size" INT NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "file_key" VARCHAR(200) NOT NULL UNIQUE,
    "message_id" UUID NOT NULL REFERENCES "support_message" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_support_att_message_829336" ON "support_attachment" ("message_id", "id");
COMMENT ON COLUMN "support_attachment"."media_type" IS 'By its content';
COMMENT ON COLUMN "support_attachment"."size" IS 'Bytes';
COMMENT ON COLUMN "support_attachment"."file_key" IS 'In the file port';
COMMENT ON TABLE "support_attachment" IS 'A picture or document of a message, encrypted behind the file port.';
CREATE TABLE IF NOT EXISTS "tag" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "name" VARCHAR(50) NOT NULL,
    "name_key" VARCHAR(150) NOT NULL,
    "company_id" UUID NOT NULL REFERENCES "company" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_tag_company_012b73" UNIQUE ("company_id", "name_key")
);
COMMENT ON COLUMN "tag"."name" IS 'As first typed';
COMMENT ON COLUMN "tag"."name_key" IS 'Case does not tell two tags apart';
COMMENT ON TABLE "tag" IS 'One tag of a company, shown as it was first typed. It lasts while somebody wears it.';
CREATE TABLE IF NOT EXISTS "contractor_tag" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "contractor_id" UUID NOT NULL REFERENCES "contractor" ("id") ON DELETE CASCADE,
    "tag_id" UUID NOT NULL REFERENCES "tag" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_contractor__contrac_783b83" UNIQUE ("contractor_id", "tag_id")
);
CREATE INDEX IF NOT EXISTS "idx_contractor__tag_id_5564a8" ON "contractor_tag" ("tag_id", "contractor_id");
COMMENT ON TABLE "contractor_tag" IS 'A tag that a contractor wears.';
ALTER TABLE "account" DROP COLUMN "due_letter_at";
ALTER TABLE "company" ADD "reminders" BOOL NOT NULL DEFAULT True;
ALTER TABLE "company" ADD "reminder_days" SMALLINT NOT NULL DEFAULT 3;
ALTER TABLE "company" ADD "phone_required_at" TIMESTAMPTZ;
ALTER TABLE "contractor" ADD "feature_key" VARCHAR(64);
ALTER TABLE "contractor" ADD "name_key" VARCHAR(64);
ALTER TABLE "contractor" ADD "delivery" VARCHAR(12);
ALTER TABLE "contractor" ADD "reminded_at" TIMESTAMPTZ;
ALTER TABLE "import" ADD "phase_at" TIMESTAMPTZ;
ALTER TABLE "import" ADD "checked" INT NOT NULL DEFAULT 0;
ALTER TABLE "import" ADD "total" INT;
ALTER TABLE "import" ADD "committed_by_id" UUID;
ALTER TABLE "import_row" ADD "codes" VARCHAR(400) NOT NULL DEFAULT '';
ALTER TABLE "invitation" ADD "next_try_at" TIMESTAMPTZ;
ALTER TABLE "invitation" ADD "delivery_at" TIMESTAMPTZ;
ALTER TABLE "invitation" ADD "reminded_at" TIMESTAMPTZ;
ALTER TABLE "invitation" ADD "letters_sent" JSONB;
ALTER TABLE "invitation" ADD "letters_asked" JSONB;
ALTER TABLE "invitation" ADD "inviter_told_at" TIMESTAMPTZ;
ALTER TABLE "member" ADD "unanswered_letter_at" TIMESTAMPTZ;
ALTER TABLE "member" ADD "default_view_id" UUID;
ALTER TABLE "member_invitation" ADD "delivery_at" TIMESTAMPTZ;
ALTER TABLE "member_invitation" ADD "next_try_at" TIMESTAMPTZ;
ALTER TABLE "project" ADD "retired_at" TIMESTAMPTZ;
ALTER TABLE "search_word" ADD "source" VARCHAR(4) NOT NULL DEFAULT 'ROW';
ALTER TABLE "service" ADD "retired_at" TIMESTAMPTZ;
ALTER TABLE "suppressed_address" ADD "detail" VARCHAR(300);
ALTER TABLE "suppressed_address" ADD "source" VARCHAR(40);
ALTER TABLE "task" ADD "search_text" TEXT;
COMMENT ON COLUMN company."reminders" IS 'Of invitations that are about to expire';
COMMENT ON COLUMN company."reminder_days" IS 'How long before their end';
COMMENT ON COLUMN company."phone_required_at" IS 'Since when, for the deadline of those who work already';
COMMENT ON COLUMN contractor."feature_key" IS 'The feature, folded to sort by';
COMMENT ON COLUMN contractor."name_key" IS 'The name that the company sees, folded to sort by';
COMMENT ON COLUMN contractor."delivery" IS 'Of the latest invitation''s letter';
COMMENT ON COLUMN contractor."reminded_at" IS 'When the company last had the person reminded';
COMMENT ON COLUMN import."phase_at" IS 'When the check or the commit began';
COMMENT ON COLUMN import."checked" IS 'Rows that were checked';
COMMENT ON COLUMN import."total" IS 'Rows in the file; null until it was read';
COMMENT ON COLUMN import_row."codes" IS 'Of the issues, a space around each';
COMMENT ON COLUMN invitation."next_try_at" IS 'When the relay is asked again';
COMMENT ON COLUMN invitation."delivery_at" IS 'When it came to be so, where that is not when the letter left';
COMMENT ON COLUMN invitation."reminded_at" IS 'When the one reminder before its end was promised';
COMMENT ON COLUMN invitation."letters_sent" IS 'When its letters of the last day left, oldest first';
COMMENT ON COLUMN invitation."letters_asked" IS 'When the company asked for another letter, oldest first';
COMMENT ON COLUMN invitation."inviter_told_at" IS 'When whoever invited was told that it had expired';
COMMENT ON COLUMN member."unanswered_letter_at" IS 'When the latest letter about unanswered invitations was due';
COMMENT ON COLUMN member."default_view_id" IS 'The saved view, or one of the product''s, that opens first';
COMMENT ON COLUMN member_invitation."delivery_at" IS 'When it came to be so, where that is not when the letter left';
COMMENT ON COLUMN member_invitation."next_try_at" IS 'When the relay is asked again';
COMMENT ON COLUMN project."retired_at" IS 'Not offered since; naming it in a task brings it back';
COMMENT ON COLUMN search_word."source" IS 'In which text it stands';
COMMENT ON COLUMN service."retired_at" IS 'No new task may name it since';
COMMENT ON COLUMN suppressed_address."detail" IS 'In whose words';
COMMENT ON COLUMN suppressed_address."source" IS 'Who said so: RELAY, DSN, STAFF or a vendor''s name';
COMMENT ON COLUMN task."search_text" IS 'Folded words, a space before each; null until indexed';
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
CREATE UNIQUE INDEX "uq_contractor_external_id" ON "contractor" ("company_id", "external_id") WHERE "external_id" IS NOT NULL;
""",
    "sqlite": """\
DROP INDEX "ix_search_word";
DROP INDEX IF EXISTS "idx_contractor_company_739adf";
DROP INDEX IF EXISTS "idx_contractor_company_28d264";
CREATE TABLE IF NOT EXISTS "platform_rule" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "name" VARCHAR(40) NOT NULL UNIQUE,
    "value" VARCHAR(40) NOT NULL,
    "since" TIMESTAMP NOT NULL /* When it was first seen */
) /* One rule of the platform as it was when a process started last. */;
CREATE TABLE IF NOT EXISTS "staff_queue" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "name" VARCHAR(30) NOT NULL UNIQUE /* Which queue */,
    "told_at" TIMESTAMP NOT NULL
) /* When staff were last told of a queue. */;
CREATE TABLE IF NOT EXISTS "dashboard_view" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "owner_id" CHAR(36) NOT NULL /* A member's id, or the company's */,
    "name" VARCHAR(100) NOT NULL,
    "name_key" VARCHAR(300) NOT NULL /* Case does not tell two views apart */,
    "columns" JSON NOT NULL /* ContractorColumn values */,
    "filter_given" JSON NOT NULL /* ContractorFilter */,
    "sort_given" JSON NOT NULL /* ContractorSort */,
    "form" SMALLINT NOT NULL /* Of what was given */,
    "author_id" CHAR(36) NOT NULL REFERENCES "member" ("id") ON DELETE RESTRICT,
    "company_id" CHAR(36) NOT NULL REFERENCES "company" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_dashboard_v_owner_i_c6cd31" UNIQUE ("owner_id", "name_key")
) /* One saved view; its filter and sort are kept as the API takes them, and read there again. */;
CREATE INDEX IF NOT EXISTS "idx_dashboard_v_company_c54c61" ON "dashboard_view" ("company_id", "id");
CREATE TABLE IF NOT EXISTS "note" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "body" TEXT NOT NULL,
    "pinned" INT NOT NULL /* Shown before the others */,
    "edited_at" TIMESTAMP,
    "author_id" CHAR(36) NOT NULL REFERENCES "member" ("id") ON DELETE RESTRICT,
    "contractor_id" CHAR(36) NOT NULL REFERENCES "contractor" ("id") ON DELETE CASCADE
) /* What a member wrote about a contractor. Whoever may read the card may read it, nobody else. */;
CREATE INDEX IF NOT EXISTS "idx_note_contrac_74f001" ON "note" ("contractor_id", "pinned", "id");
CREATE TABLE IF NOT EXISTS "notice" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "kind" VARCHAR(20) NOT NULL /* What is new */,
    "about" VARCHAR(120) NOT NULL /* Which fact, once for each account */,
    "details" JSON NOT NULL /* What fills the sentence */,
    "read_at" TIMESTAMP,
    "letter_id" CHAR(36) /* The job that tells it */,
    "told_at" TIMESTAMP /* When its letter left */,
    "account_id" CHAR(36) NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE,
    "company_id" CHAR(36) REFERENCES "company" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_notice_account_31e436" UNIQUE ("account_id", "about")
) /* One fact that is new for one person; `about` names it, so that it is noted only once. */;
CREATE INDEX IF NOT EXISTS "idx_notice_account_498472" ON "notice" ("account_id", "id");
CREATE INDEX IF NOT EXISTS "idx_notice_letter__562d1d" ON "notice" ("letter_id");
CREATE INDEX IF NOT EXISTS "idx_notice_created_c06471" ON "notice" ("created_at");
CREATE TABLE IF NOT EXISTS "support_thread" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "subject" TEXT,
    "state" VARCHAR(10) NOT NULL /* Who has to act */,
    "state_since" TIMESTAMP NOT NULL,
    "last_message_at" TIMESTAMP NOT NULL,
    "unread" INT NOT NULL /* Of the platform's, not read by the person */,
    "letter_at" TIMESTAMP /* When the letter about these was promised */,
    "account_id" CHAR(36) NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE,
    "company_id" CHAR(36) REFERENCES "company" ("id") ON DELETE SET NULL,
    "tax_request_id" CHAR(36) REFERENCES "tax_status_request" ("id") ON DELETE SET NULL
) /* One matter between a person and support. No company reads it, whatever it is about. */;
CREATE INDEX IF NOT EXISTS "idx_support_thr_account_982f3a" ON "support_thread" ("account_id", "last_message_at", "id");
CREATE INDEX IF NOT EXISTS "idx_support_thr_state_aaff0a" ON "support_thread" ("state", "state_since", "id");
CREATE INDEX IF NOT EXISTS "idx_support_thr_tax_req_30e1b9" ON "support_thread" ("tax_request_id");
CREATE TABLE IF NOT EXISTS "support_message" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "seq" BIGINT NOT NULL UNIQUE /* In the order of commits, of all threads */,
    "author" VARCHAR(10) NOT NULL /* Who wrote it */,
    "kind" VARCHAR(20) NOT NULL /* What it is */,
    "state" VARCHAR(10) NOT NULL /* Of the thread after it */,
    "body" TEXT,
    "staff_id" CHAR(36) /* Who wrote for the platform */,
    "thread_id" CHAR(36) NOT NULL REFERENCES "support_thread" ("id") ON DELETE CASCADE
) /* One message. Never changed but by erasure; `state` is what it made of the thread. */;
CREATE INDEX IF NOT EXISTS "idx_support_mes_thread__4a3895" ON "support_message" ("thread_id", "seq");
CREATE TABLE IF NOT EXISTS "support_attachment" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "media_type" VARCHAR(40) NOT NULL /* By its content */,
    "size" INT NOT NULL /* Bytes */,
    "sha256" VARCHAR(64) NOT NULL,
    "file_key" VARCHAR(200) NOT NULL UNIQUE /* In the file port */,
    "message_id" CHAR(36) NOT NULL REFERENCES "support_message" ("id") ON DELETE CASCADE
) /* A picture or document of a message, encrypted behind the file port. */;
CREATE INDEX IF NOT EXISTS "idx_support_att_message_829336" ON "support_attachment" ("message_id", "id");
CREATE TABLE IF NOT EXISTS "tag" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "name" VARCHAR(50) NOT NULL /* As first typed */,
    "name_key" VARCHAR(150) NOT NULL /* Case does not tell two tags apart */,
    "company_id" CHAR(36) NOT NULL REFERENCES "company" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_tag_company_012b73" UNIQUE ("company_id", "name_key")
) /* One tag of a company, shown as it was first typed. It lasts while somebody wears it. */;
CREATE TABLE IF NOT EXISTS "contractor_tag" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "contractor_id" CHAR(36) NOT NULL REFERENCES "contractor" ("id") ON DELETE CASCADE,
    "tag_id" CHAR(36) NOT NULL REFERENCES "tag" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_contractor__contrac_783b83" UNIQUE ("contractor_id", "tag_id")
) /* A tag that a contractor wears. */;
CREATE INDEX IF NOT EXISTS "idx_contractor__tag_id_5564a8" ON "contractor_tag" ("tag_id", "contractor_id");
ALTER TABLE "account" DROP COLUMN "due_letter_at";
ALTER TABLE "company" ADD "reminders" INT NOT NULL DEFAULT 1 /* Of invitations that are about to expire */;
ALTER TABLE "company" ADD "reminder_days" SMALLINT NOT NULL DEFAULT 3 /* How long before their end */;
ALTER TABLE "company" ADD "phone_required_at" TIMESTAMP /* Since when, for the deadline of those who work already */;
ALTER TABLE "contractor" ADD "feature_key" VARCHAR(64) /* The feature, folded to sort by */;
ALTER TABLE "contractor" ADD "name_key" VARCHAR(64) /* The name that the company sees, folded to sort by */;
ALTER TABLE "contractor" ADD "delivery" VARCHAR(12) /* Of the latest invitation's letter */;
ALTER TABLE "contractor" ADD "reminded_at" TIMESTAMP /* When the company last had the person reminded */;
ALTER TABLE "import" ADD "phase_at" TIMESTAMP /* When the check or the commit began */;
ALTER TABLE "import" ADD "checked" INT NOT NULL DEFAULT 0 /* Rows that were checked */;
ALTER TABLE "import" ADD "total" INT /* Rows in the file; null until it was read */;
ALTER TABLE "import" ADD "committed_by_id" CHAR(36);
ALTER TABLE "import_row" ADD "codes" VARCHAR(400) NOT NULL DEFAULT '' /* Of the issues, a space around each */;
ALTER TABLE "invitation" ADD "next_try_at" TIMESTAMP /* When the relay is asked again */;
ALTER TABLE "invitation" ADD "delivery_at" TIMESTAMP /* When it came to be so, where that is not when the letter left */;
ALTER TABLE "invitation" ADD "reminded_at" TIMESTAMP /* When the one reminder before its end was promised */;
ALTER TABLE "invitation" ADD "letters_sent" JSON /* When its letters of the last day left, oldest first */;
ALTER TABLE "invitation" ADD "letters_asked" JSON /* When the company asked for another letter, oldest first */;
ALTER TABLE "invitation" ADD "inviter_told_at" TIMESTAMP /* When whoever invited was told that it had expired */;
ALTER TABLE "member" ADD "unanswered_letter_at" TIMESTAMP /* When the latest letter about unanswered invitations was due */;
ALTER TABLE "member" ADD "default_view_id" CHAR(36) /* The saved view, or one of the product's, that opens first */;
ALTER TABLE "member_invitation" ADD "delivery_at" TIMESTAMP /* When it came to be so, where that is not when the letter left */;
ALTER TABLE "member_invitation" ADD "next_try_at" TIMESTAMP /* When the relay is asked again */;
ALTER TABLE "project" ADD "retired_at" TIMESTAMP /* Not offered since; naming it in a task brings it back */;
ALTER TABLE "search_word" ADD "source" VARCHAR(4) NOT NULL DEFAULT 'ROW' /* In which text it stands */;
ALTER TABLE "service" ADD "retired_at" TIMESTAMP /* No new task may name it since */;
ALTER TABLE "suppressed_address" ADD "detail" VARCHAR(300) /* In whose words */;
ALTER TABLE "suppressed_address" ADD "source" VARCHAR(40) /* Who said so: RELAY, DSN, STAFF or a vendor's name */;
ALTER TABLE "task" ADD "search_text" TEXT /* Folded words, a space before each; null until indexed */;
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
CREATE UNIQUE INDEX "uq_contractor_external_id" ON "contractor" ("company_id", "external_id") WHERE "external_id" IS NOT NULL;
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
DROP INDEX "uq_contractor_external_id";
DROP INDEX IF EXISTS "idx_contractor__member__9d6e29";
DROP INDEX IF EXISTS "idx_contractor_company_6c9e2e";
DROP INDEX IF EXISTS "idx_contractor_company_317dc7";
DROP INDEX IF EXISTS "idx_contractor_company_f44796";
ALTER TABLE "account" ADD "due_letter_at" TIMESTAMPTZ;
ALTER TABLE "company" DROP COLUMN "reminders";
ALTER TABLE "company" DROP COLUMN "reminder_days";
ALTER TABLE "company" DROP COLUMN "phone_required_at";
ALTER TABLE "contractor" DROP COLUMN "feature_key";
ALTER TABLE "contractor" DROP COLUMN "name_key";
ALTER TABLE "contractor" DROP COLUMN "delivery";
ALTER TABLE "contractor" DROP COLUMN "reminded_at";
ALTER TABLE "import" DROP COLUMN "phase_at";
ALTER TABLE "import" DROP COLUMN "checked";
ALTER TABLE "import" DROP COLUMN "total";
ALTER TABLE "import" DROP COLUMN "committed_by_id";
ALTER TABLE "import_row" DROP COLUMN "codes";
ALTER TABLE "invitation" DROP COLUMN "next_try_at";
ALTER TABLE "invitation" DROP COLUMN "delivery_at";
ALTER TABLE "invitation" DROP COLUMN "reminded_at";
ALTER TABLE "invitation" DROP COLUMN "letters_sent";
ALTER TABLE "invitation" DROP COLUMN "letters_asked";
ALTER TABLE "invitation" DROP COLUMN "inviter_told_at";
ALTER TABLE "member" DROP COLUMN "unanswered_letter_at";
ALTER TABLE "member" DROP COLUMN "default_view_id";
ALTER TABLE "member_invitation" DROP COLUMN "delivery_at";
ALTER TABLE "member_invitation" DROP COLUMN "next_try_at";
ALTER TABLE "project" DROP COLUMN "retired_at";
ALTER TABLE "search_word" DROP COLUMN "source";
ALTER TABLE "service" DROP COLUMN "retired_at";
ALTER TABLE "suppressed_address" DROP COLUMN "detail";
ALTER TABLE "suppressed_address" DROP COLUMN "source";
ALTER TABLE "task" DROP COLUMN "search_text";
COMMENT ON COLUMN account."due_letter_at" IS 'When the promised letter that something is due leaves';
DROP TABLE IF EXISTS "note";
DROP TABLE IF EXISTS "support_thread";
DROP TABLE IF EXISTS "tag";
DROP TABLE IF EXISTS "support_message";
DROP TABLE IF EXISTS "platform_rule";
DROP TABLE IF EXISTS "staff_queue";
DROP TABLE IF EXISTS "contractor_tag";
DROP TABLE IF EXISTS "dashboard_view";
DROP TABLE IF EXISTS "support_attachment";
DROP TABLE IF EXISTS "notice";
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
DROP INDEX "uq_contractor_external_id";
DROP INDEX IF EXISTS "idx_contractor__member__9d6e29";
DROP INDEX IF EXISTS "idx_contractor_company_6c9e2e";
DROP INDEX IF EXISTS "idx_contractor_company_317dc7";
DROP INDEX IF EXISTS "idx_contractor_company_f44796";
ALTER TABLE "account" ADD "due_letter_at" TIMESTAMP /* When the promised letter that something is due leaves */;
ALTER TABLE "company" DROP COLUMN "reminders";
ALTER TABLE "company" DROP COLUMN "reminder_days";
ALTER TABLE "company" DROP COLUMN "phone_required_at";
ALTER TABLE "contractor" DROP COLUMN "feature_key";
ALTER TABLE "contractor" DROP COLUMN "name_key";
ALTER TABLE "contractor" DROP COLUMN "delivery";
ALTER TABLE "contractor" DROP COLUMN "reminded_at";
ALTER TABLE "import" DROP COLUMN "phase_at";
ALTER TABLE "import" DROP COLUMN "checked";
ALTER TABLE "import" DROP COLUMN "total";
ALTER TABLE "import" DROP COLUMN "committed_by_id";
ALTER TABLE "import_row" DROP COLUMN "codes";
ALTER TABLE "invitation" DROP COLUMN "next_try_at";
ALTER TABLE "invitation" DROP COLUMN "delivery_at";
ALTER TABLE "invitation" DROP COLUMN "reminded_at";
ALTER TABLE "invitation" DROP COLUMN "letters_sent";
ALTER TABLE "invitation" DROP COLUMN "letters_asked";
ALTER TABLE "invitation" DROP COLUMN "inviter_told_at";
ALTER TABLE "member" DROP COLUMN "unanswered_letter_at";
ALTER TABLE "member" DROP COLUMN "default_view_id";
ALTER TABLE "member_invitation" DROP COLUMN "delivery_at";
ALTER TABLE "member_invitation" DROP COLUMN "next_try_at";
ALTER TABLE "project" DROP COLUMN "retired_at";
ALTER TABLE "search_word" DROP COLUMN "source";
ALTER TABLE "service" DROP COLUMN "retired_at";
ALTER TABLE "suppressed_address" DROP COLUMN "detail";
ALTER TABLE "suppressed_address" DROP COLUMN "source";
ALTER TABLE "task" DROP COLUMN "search_text";
DROP TABLE IF EXISTS "note";
DROP TABLE IF EXISTS "support_thread";
DROP TABLE IF EXISTS "tag";
DROP TABLE IF EXISTS "support_message";
DROP TABLE IF EXISTS "platform_rule";
DROP TABLE IF EXISTS "staff_queue";
DROP TABLE IF EXISTS "contractor_tag";
DROP TABLE IF EXISTS "dashboard_view";
DROP TABLE IF EXISTS "support_attachment";
DROP TABLE IF EXISTS "notice";
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
    "eJztfetz2ziy77+C0peZrdL4xM9kk1u3ynacWe84do7tTPbczZYMkZDFMUVoCcqK9uz+7xcNvp8CKUoCJXzJg0SDVD"
    "cI9PPX/9ubUJPY7ODcMOjM8Xrv0f/2HDwh/B/ZW33Uw9NpfAMueHhoi7E4MWjIPBcbMNcI24zwSyZhhmtNPYs6MPgc"
    "2fTZcg7QtYfID4t5DFHHXvA/DIIs/j9smi5hDFkMTV36SpwDmNikBp/Zcp5XmGPmWP+ckYFHn4k3Ji6f6e//4Jctxy"
    "Q/CAv/O30ZjCximyl2WCZMIK4PvMVUXPv69frjJzES3m84MKg9mzjx6OnCG1MnGj6bWeYB0MC9Z+IQF3vETDDKmdl2"
    "wNLwkv/G/ILnzkj0qmZ8wSQjPLOB3b3/M5o5BnAZBbIbYkYOHDIfWOb/DV4xMXwwuL17HDxcPQ4GvZyU4FUyTA8uGd"
    "QBCVuOBwz73//488aMEVd78IDLv5zf/3x89ifBCsq8Z1fcFGzr/UcQYg/7pIL5MbcNlwBvBtjLc/0jv+NZE1LM+TRl"
    "RgJmQHoQ/qOJJMILsSjihb5MFnS+DUE8Xn++eng8//wFpp8w9k9b8PH88QruHImri8zVn325Uf4t+994NAn6dv34Fw"
    "T/Rf/v7vYqK91o3OP/68E74ZlHB/yHD/gnmeBVeDm8xIfG4p9NzYbiT1Nq8XdS/GSCLTsv+csxdoulHhFkBM4ZtC4R"
    "h4KRF2XvnCF4MTN7mhULtDfBPwY2cZ69Mf/v0elJhYR/P78Xmy0flRHbbXDryL/3nzyfBy9kUZvXIVE7/F5+tjXg9i"
    "V2qGMZ2EYj6k6U4fkUMzanrjkYYzauw/ccYSPeB5xd81KX3rUyDH/zRobhb96UMxzuFS3yV+JafNImR0rhBNs6WdYo"
    "i106QaZcOKTW1xUSKPxV9a4ODs9OGu1kct9VxWeV28aAX6t8VYUTtPBVKbbB7dJHZVN+mpZ8VVfObCIEfc1/PuZWeE"
    "7gMbXSStoNdp5n+JkgOkI28TziskZfnMwHV/69ZT83WPz/qrmlJWk2x/Le18fLddk4aRafyWxqZ+Wb2lluU7PYgC/e"
    "0SjP5QtKbYKdEmdPgizD6CGnWxenoyub3bYu7u5uUjvWxfVjhsVfP19c3f98KDjPB1meuHx9+5jhN+eaN2NNN5SYeo"
    "Or+/zy8fr3q5oLvPdtLPyNyPLQBC/QkKAZa2YHHsos+sPyRX+Y14/BfcpfYBA4cQdTaltGiUm4XCoV06msWl3e3X66"
    "vv/8Hv1BLYchhyKP4AmaOZi9EPODmPI9wtyCHxM0tbEHRiUyKWl0OrQvRRszb8CsZ4frUpbTQB8rnEDrYyrrYx71pl"
    "yCzshyJ4108MIJOiPz3oMF0Z75mDjIoPwe/3NC0MilE4QdxFnH73iWgT3qIohd7d0CCfTXAS1Saf76wLe84q0gTZZd"
    "EJbhoX8jm2/z6iyFb2PLGKM78X9s3/g/wN+r+T+oI3ZqNLf4L5l5Ky8EYF1qDYQ788+fz/+W3bQvb+4ussKFCS74Dg"
    "7RxtFLIgIGF4bYeJlj1xyk7sRSTS3sAu3pIqD/9Ns94QcVcCgvxTC6m5xLHSus7nYeXw2WXOozgLsECFZi1aU/yw4z"
    "ScTtV15Sl9FEymwP7XJKBK3Jjyl1V11S/HTGV2KiXV1VEzIZ8g14bE1XZNVnMdGussmhfAsmK7LoVkyyqywyxtgG+2"
    "lVLt1508twqh3doOjcGcymNsXmqryaO1/FPLu6qFxiUAhBrLqo7v15Fju6oAI2LQbCzGqHVZf8v7u6rBhhjM+7Iqce"
    "/Fl2lkmzKWg+A2/skpV3qgd/skcx165yjF9gkNtmktfVtYVHf7KPYq5d5Vgrp+DuHYHgZaBHtMzvkL6ViPm7dGQVBY"
    "BDbt455JHyP5bz9Es81Y6cl8DBydEkw9MJdvCzeEuYDohDx8uzS8iElOTcRzf7lVn3qWFL8+65YNB0NrQtNiYm8sgP"
    "7wD9zo0zOKkQdgmifAA2XMoY8oP17INwoTlkTpiHyGhEDM969QdaDBkz1+VPz2fnr/VJBTn8f++98OUAN1/9p8A/g3"
    "yDf+gEf53grzO8FYtMhN9rkwhzSKt0GtG3MfZg5xJ7NN8DaZMwcftpe4n9Mc36a8cr/twSFBmGW510hvP35X/9cnR4"
    "8vbk3fHZyTs4KuBSdOVtBdPzOSx7lxTnjfmyhjO90YpuOy3OK+N9WU6cpz67VcqeH1KzIBXokYu/mMHh+J3gb9WJe/"
    "W3x+oQcHTg3tzd/hoOz8aFM/lwY3x0elZnPccUO8HwTIKnTPnNWXn1zVm+4Ck0LAaQJVJX88xTa+2zM9pno1QLnTnQ"
    "hgeprmtkZlreleO5i16RbyS+2690jsC4AYkGSrlHsPimDtAt4WovMsZc7YHkzycwY5/QmPLXD1LNsGOiicgNDaEGCO"
    "tD2igj3ED1WLFTpOX5l8MZ/J1LdDLFzmLgOyz4n3zE30PAhsxVNhv+wXe4xFXtLdHeEn1ebdtb4m8bTW3MmFplHdH3"
    "mMwxQ2ZQs1RXXTyRMX9Oyq2fk5zxI7LYBqv4qtIzKM5/ikzLRFYjw779iob0ESV70qSpVjhxNpS4/DgWWgF1f5IsJF"
    "nlgEkqtkmtQJa5aSr1mcuXNCNcjYJscKi9sjbK47Q2JW3Rp6iU3jEe+VtdfwSf4Fx4u+Ptu6G/u/0d3JrW4b0/eoPV"
    "hOtSfjJsPZVh62k5W0+zbAVFNc/Y8oqScPxKpSSrap7DmWV7lsMO4LHb0Du3UTayXkM9WTxSaKtnqkuqzPXsUCmDnT"
    "gutW0wkqfTPqKuSBjwfE0SYABH1BVwgCPLZZ4wrT+gx7vHL1DJef/pEp0dHb9DY/4fqySNoc0HfHe+O9d+VBC5dA4b"
    "J5DSuQOWPVDD98L8IAuoBUKV6SNG/Se6hK97gDo0qRhvEsNdTD0+m+8U+O6IYQIIkV+znp1fLAc5hJjy7oK0/pSqDd"
    "TOAO0M0M6ArTsDNDbiXovf3+rzon8gmB9TJTZFRKO0PXE3EkfnyjbaWmKzPj6CRwoMigvruTR9JkW2uQSaNzVZD24I"
    "m78D12GO34A6QR2TBXoOcWvBlfj5NX8+Ojo+fnv05vjs3enJ27en795EiTb5W1UZNxfXv0LSTUo++SwcMPEnU49xo2"
    "dU8HGUiidHp3KOU+/XmYgDIS4VUBBjnbOWaFpLfVoFeqKzqBN7eehs2ReraFi8gV6fs9xzPM4z+BN1CbflfiOLXKyh"
    "BNQhnqmbjM3lG/DLLp5HlmdmZXEO8N9NfJSxy/OHy/OPV73/bMcncili+r0CZ0hwp1/lBTHiMZLuD89dgL8Ao8A3/x"
    "NUVDwfpFMKLJP1EcClBYkFIsVA+BzGXBoBRAq20c/Xh2/+VOYHWdOTCss50oEGRv6ZK+P4ewKwIjtM+yi0j0Ibqds1"
    "Uv9Zz0wKCNTWvvH0l5FLiICRshyhggcbVd9HHTtU2UQSTM0JRS6NIaRV2n0gEkjG/HDlr9MIW7P98KPYH0trbh4m2L"
    "ZLP4ks7ea+jcM17XDBuj8+ensWrXT4T9Xafvh8fnOTX8zUECWhTQ6YDKk+YTp5wujUrK2mZsVat7wzIKZRPnNoI9rz"
    "XmcKhee0MplCOXNSPikuQ6hXd0bxxOylJk8TJJqbmYy2iUBNqunOSBJpjnY1mW07rGwtbU2hBOQOsb95RCHgVgsRhc"
    "t4pm4ydmlEIb2ylIooBLwvCinEYqmIKSQGSfRmNmbMoxPi+sH/KV5ARWIEDV3UiVmCQvddVmjH6Gu/vfaq6NxCLf6c"
    "+MXfOcGXeyDC8Sr7HhrWzKwFTMcmz9ge1OVymkrzWo7XIkHErdXZOkGiMpd71w936Pjw7OyXQ4Tt6Rj/ctTEhdYyFF"
    "f3evk1DTEGTfxMRSD9oLz/teGpnaXVWZgqH8+W82p5AmtosBrqYOFESn94dyMUvzRDQ/75BaTb3/l0b948i9vvzRvg"
    "SQ8gNMD4djWgwcrOJBlVNeotnUN37a3RtTexe3iePTDxouDYr85tKZligykuJ+v6DNrLcZlyXpABFP1aLinwglUv9R"
    "yxXuM11niafQ00q8IJOqNeJVqr9kWJO+Q6mgSbtuUEIMCArDIfUzSn7gs3Q6DvykLuMN4llcwQoQBCBlNsmYNh467Z"
    "RfNsUC+4vPv85fz2f2rqBr2LldSwQxk97LBcETvMa2KQNpB4xwEgczbGTSufbYOS+XZ+f1tXLNcO9D/2Y/6NBNN6wp"
    "gf3HLZgJHGRkt2jg0KgR/PeRmEF4saESfiXwijz+e3579e3SP+4o26xcvAIJejIOdAkF0ygV9b2Oe1SqVI0W1QmwgD"
    "bknuR0G4KitRxCOh3Qwe0pmHPIrIjyk/jlc+plpUNEKmNlKjc8SbU6CPsxI5zovjL3SObOo8oyHhOgTA5hDLRcSpV0"
    "nehioddjQfB1ysseqzpGqr0b17Aru+yKukXFHziPMB6vFGI+SSV4vMpXOIN7X84aUaadgZ0u7o1lxrEhL5wEUimkiH"
    "34fl71aMrzhbtoJlp5RpmxsVjXIPkoSdWgiA/3X37fbq/gPiL8QAZ4xbVZbto3G4+7cGfC40WAMpwu6sgbs4Jf7FIQ"
    "ITbkro1F5dSemc6P3i90Ht2tE0nboYO7czaGEfovsBMBCK6/1VqhrNpZSWJz5mpbdqp4yIH2rEnVZOMy0pMVm9oUgw"
    "0a6yClS7FZn0EbPxkPLBv/O5dpVPvpNnRU5dR56iXWSRb8ANhjY1XlZk1I2Y6gJm2lVuTQgcUivy6bOYZLdZNEh4mt"
    "rg1nU03a7yzaHe6m3rb8Ukyujv7XJo6lKo6F2RRV/8WXZ1GTHivq6+jh78WXZ0ITEPc4toZD3P3JUZBVN9imfaySU1"
    "m4r6WG8MYexVGeZP9ijm2tH1xdfEilx6xM+7uppEdtmq3GE7q2HOpjZd+SP7KibZJRatt4TUb0BaWEIa9SatKiGNBy"
    "0tIb16tUwC2UN++NUJ+1jA32TqCRc3tA9/H6YXAXIa/6fL5wJkNeEPPUB30MVCtMnEpknMfOHpGp9TiEmZxhzFzy4h"
    "E+L/PwtOqYtZdTFrC9uQrmZcFbRa7AON6mJSpHoBdHIBqN38bWPlle23f5txG3zAVY0itPJyBqepdpDRx1J1rMcVda"
    "zH+TpWDb2/BsinlPZWh60ZOs1Y3dNgAz0N7vlReH99+dgrXsRtsDc5164yOPPxlrB4WyhPUUi/2EpPBPwrDfXkOKke"
    "En5PBuhXCa0tA7QokasOeSqT4nYQy4ig1eWjwEf3W1oK4/tJuKXZEwJKSMtGzMFTNqYeJMWYxLVeudU+4m/M+uiFK+"
    "BQ5/vk/8z/ghVs8jc4mC6eoLXEd8cl0NHVhN+OhAdggYRWjviDF6IfBcK27bsHEljtongffLNhJk7wW36+PvuT6FkR"
    "NKv47hDBs7D7pkPDGX7hrwjdLMQkwnXg0ZkxFi0vIi8Edfnvm7p0ZNlEttEFmWDLHryQRY+vlezNxP5Q1AwjORSG5C"
    "eIMRYEALYDfcmwn21TTJDG9CkeA11QOS8GzAr2l+JhIli6ZKo/qOUsGZLFKwhHJRinfS/a99LCeaVNbw0kpsXfOIsb"
    "9uM6voGIQGW3QO+cazf8xUzQSxIaRVZDkvEVHJ3KVPXxUeU4JKe5yr74GKzL+pBIafZfYoc6loFtKEmfKMP17iFf9a"
    "5vf79+vPpYcyuDYgV/2cPjOXfCGO32K79HXGeYubUgeBIkjTivWN7GBiD1TItNbbyoDWCYpdPslmI3ozO3COJIcl+J"
    "qJXe06FGGPYUl/9t8B/u12o32ttbR9YjPzziOtiu2ZclQ7Z7q/1QarUfVqz2w/xqn8yYNwi6Que5XVminSVVvET7ho"
    "yEe8gkBsDpmEH5L+e98CXxay/84szB7KWFKuC2gb8aGXVpym0ZdduJnnTOeEv54epIOUXYmRLcvZSxBo3dF0mTH4Y9"
    "M5uV1KdJtZw7IOeBSzArajZbpa9mKXdPZV1Lak4Av9QMvCZF2plPq/dtTFKdr30cgzE2k6HU8NetrLx27itk/O8BZj"
    "XTitJUyvfn60Fkn0IQW5jtdASRbl/ygAjqzVywagLItTF+JcibS4Llt5PeVdpxuxRDZBf7bB8dnrw9eXd8dhIBhERX"
    "qnBB8nafn7aR52Z5i8SYYvNNEhOhO8gP8SyHHcDzthG4W0/rxGz2RhP3YG4Shc/83ifL5YdMCKaMxDv7STkWg3QdRF"
    "9lsbLW7TMM82HKVLDlkknPoLJYoC35GDPY5blNGOFEB0sLRUtr++GhXJZSHV0tR9wdbS2G8c5LBsHvYoHU+KdEHfJB"
    "POO9uObQId1HRG9zRgpxvKvXSEzVncXx1fEs218cAoJuRGwb8R+C8MiDckjfzQPnqMF5zMK8yP1bEi55tuC3CRBwiN"
    "c3PnWLZ9pg4F+sh8fz+wbBf1D64fS1DFWC/iluTizGgtUpq6WW0XdXZ+3d+zoSZLlfUpOgV2zPZEHHN63HusSgE/6m"
    "gaNAXmopMi2sjQhrBCp47cyPNJXCuqxKkXDwqNVvEoo1o+syegstQpVmctt98fjcq+VGpmdQmOFRGlPgBp3iBTeL8Y"
    "9m/T6O5WIVFaGKrCheFsaKokjPoLIogiRVAIfxLG+BXolrjSyjcbJq+z4i4GX9MF2aSmEJqBSi4x+iqPh8sZySHL7l"
    "Sz87h8Ks9xsUT6hDFuAaBdAm5CnSpzhk42r7UH4WtcUhaj0DiRiYWwwEhVBaCohENCkMMieLrDCJFpMparUzL9uI6L"
    "SYTmkS2+KHU+OegUl6lT+Cu7DhgUeYl2jQ9RNDPja3Gt4k+Ltu7VSSRmURgO8O3jVfDA8l+9Di0zZFzyjEqAtl901E"
    "ciZTW3VWXlp1lqusCkp06kolQ6a6YILXVVYKW0YgUkxpbSdDJQ1rIMvTNJUGH6oGH0pU56YZXBsd5zKeqZuMXYqNk1"
    "5ZKWScy/OHy/OPV72iPaEF3soDO6m5EayC68RfAd1+vbmpAh3KN9EtUNMb9Q767M+3Q6s6435cFaM8ZtUOo5VDKT3g"
    "Mpom31jZqt0CPonZzv3JdpVlrXV+2YueLy10fOlwRWA1e+bUXbndBMGuMf7GJ9pVJr1azFq1J47oYvI7TLSrXNJdJz"
    "bdUiGjRlXCNiZ0LRn0xsEkMX4piuO5g8hkatMFIaIAwydmCKN4RvQzeH2+974yrkF+7yHxM/+UB3dcca4SkMPod/lK"
    "cNhBrQjJML7XRxlKje2nsf1aTuDS4G4N+jRnP2d591WGUHuwsiAoyc1Plq0pIs3SZU7BJELyyn7BHezD3M+5BjNf7X"
    "Lv4CTq/7oig3eukWyWualvt5ix5a7Bzei34Puq1G0D55iUXusFY5frtIgPDVp7JVXPOTd3WYHaunS4nGbKZylWS4Mb"
    "WifVOqnWSbVO2qVDaEWdNN75ZHkaU2hmam1069pooHOsyN3dCgFm2Rp/siopoR8xGw8pn+Z3i8yLlND0gEol1AyHDl"
    "7DsVLtcRiGpjRA8wGJennLFtXRjulnaUEjG9GrBovWN+j8yzXXRV+CRjh9MVA0igGtkyD8zKVQ3FNnLU+CRjxPdO4I"
    "I+MJksIx8o2On5jfDVfMBU+Fm0KDju5zun4yWzAigb46bAwvZHnl2nX4WBgQZUrK9K7ROrXWqbVOvW2dWvdw2WvxJ3"
    "dv2R03SaO+7t87j486y+yjEL8oPOyyp/Q6ray69d4rlXqrpqVuoNZ7K9Udm1rHl3xfQyYlPhiaBzg+3pwKpY7re1Ps"
    "Nqo3W0tBZtAQMi+GcsCPBMnmwT6aSCMyUS/FmyuO6wFGxuDZeiUF1cjlQsnSdUwyn8TrqykSMPbqCyRN1TFxPFDZLW"
    "rj3wctakfyMOEWcCmYbEijLJIslGQKyLc5ZihaM9LAssdHb88iTFn4TxWc7MPn85ubfPErVz3HtZ31KSL19UtdU9ZN"
    "puqasu3UlImvuwXW7nzWSGofVKqN/Ufs4asfUzjOC9310d1+ta/ewwMSD5Ry1EOjdTS3vLF/tAk0Jht7cBijF4dySy"
    "gBVN+PcW/9C8Uu+RbmLPCM5zzg6RJB7QHXHnDtAlXBBboS1u824H2/3F99Ob+/vv21pnQBqEgE8wAa3DEbodYdynnt"
    "Kpx2OfgPvvvWxv5I0CgM/NHQNbqWPrP8oLX4R9OoQViSUrd1VHoz2zKMS4dE29w83AYshqKMXQUXY8tpR2kQgwI7Jo"
    "dyUG7KpOEV5K2ZgKAgpZ1bHNSJAbzG2Cy2XWrNAGlCd4698EfH6T4JqAORX2RNwChjIhfJhtbFC8gAQlf8dwSZQU76"
    "wYxOCDQS+e48QyOw2RSyjIQxZYnuPWAyQdvjBQx6DyWnogky5DExkQU1wZY9pD8Q39b4vxcCQDGYE3Fmk6rk/qT/gc"
    "BEhRlI2tbStpa2tbatnmjv9RpCAvGmV8OEShGpnPfQ1Ig6lYFI5KPKjajTHEiiNqL2ZJfSdUa6NEZNg0qyNGY7NtW1"
    "Sbjp4BHHWNwTA9CqCuyq/KBK28qKhw/cePxS+0qA5A+JAYDIIn4DnUUJ43bMNTc4oKUxmDpRxCe4i0zLFHYPtJ+yPE"
    "8g9fr2Rt4AW88jCs0cZtCpWPr8xB6MMRtrA0cbONrAUU51iL5TWT08IlBZB+898re6/uh7h2Arm8widP8wR712JOlM"
    "KpR0VhFLOss33Ql3xxoSSNKoLISGhlD7UPGggkB3lrqMztJpZkswm848ricUwauWZwknaTqRI/wFW66fZeMgUI74Lg"
    "O+bFNyY9l0unC33AA5dUt7AUqP8pypuiU7alKWXBfcqbaYJvVy6thUBGLGhHixwRKbNRD6eRJRPPaEJngKxeX3dP4g"
    "enNBHxPMXx9yMWEwN3oKgJvW8hRR9O5RD9tP4gKaQ2hqxKcwkeUINQXyRPp82jExXoj5BKRQRe+PDK4iRjlz3A/oac"
    "oPJsI/zSc/ekX4/KJSEMaJCnknrBzkZlufv/szdt4H5EEBP/8n82uz/Bkg/jW3bBsCWiZ1SuNYEuXyfZS9ysb46PTM"
    "vxN3SkuU5eoEQ20Taptw6zahLrHfa/Gv0pV0pW6km9Lev0UOTjiFsdvMHdB6qz84/Ou3so9pVOa5SpmlW0ng3UM+B+"
    "peDS7HFDvI4/ZdLcz6V8FmUVoAHA7fXAFwg735YuFJt6f3636PDk/enrw7PjuJin+jK1UVwPniX5sa2G5cWBFTq7x2"
    "ocZ6Qhjzu2cIwzPVNar2xiGzbZRvGtkVPQlcaE0EENIqXF/Ru+Uk7xGFlFbs2+mi2B0zsOtHtFnPYZl95bB8XznM7S"
    "vT2dC2ilzl1Y23YyrdcLtGw+3VOs+v2HG+mX11+Zery9+2VM/VutrdNeyfhHU7nFm2ZznsAJ63Ddt2LdEK36laTx4h"
    "hRrigMfujDimLuXsmdQSSJJGDZHs1BdS0r+yXB4RgRZG68IQEZ0aZlg0vpEdtiFF9R48Y4mg1AcxCeLbrGWLGBHXWi"
    "E8th1LLYiE1WB6gmJz5u+bLNPflDBa1KQlY3zbYWsYT6zr9U/SteDz39AS/xbFR4UdFsOsTizPj5XKSWGXXP/cBDWK"
    "vqtKwy8mUtvu653b/PVmz+NoVxPbmJ99AFWjhP+S1TN4WjQNo4TrJpHYDG1nPsy9jLnF0ho2KDbMkq6Q+dAdGWsMwi"
    "0zNUj1qL9gs4SatRrecVvwjvFibIG9Ow/xmPt0JRicOJ42yWI1D7IUh8MXyC7g7HGeYvLtHTq/fLy+u62qmYzZDyku"
    "Bfp8QPXpt3tii+hfOcf9DF5up+7Quv7P+pOh72lhb7AUN5elRA9cWqMnGNRviqpOMG0O0JOffvwkwrxPBqT4PoVNuo"
    "TxM/abck36kK0MADZjOneqWoG1/YDCwtE5dV+44fgSdugSzyjoz5UZF8fBkhQ6l1jnEutk0m0atsHXmBN9qac2JlA5"
    "T0k+B6xt1zdss3VCPxFBFwrrlA3ybAmySDEldgOIRd3LhmmagJ4sJZOM96w5E8ZibFYvrhxT6MBy63sO1BOXfAllDk"
    "uzUBjrTAXLM7tgvd+JMkbkr5Y+NyDYFBsEYVfUPhJsjJt8ACdSSesnFUnrJ/mkdQ+zl5r+zASJdrznkRe2Dky2k5zN"
    "mL+yfM2Qac97tec9ZFcLjsu4EL6bjF3qG84sLaVg3qIih16RSy6+26/0yaXHyQFmex6ZTD1wgLlwzkVteQTEtI93HS"
    "Fgu3T+AUGne75GxT2LoS9Xtx+vb38tAdNuc3a5Kv/MthwW+qdMnUALz9T5J6BExJ3Axan7CmlXnXbVqeCq02X/ey1+"
    "j74U9fZ9INgmZlkq80thY1+VnFu9ryJnGexPro14xEVjzPg/R6u39n28+ttjtdUfSfjm7vbXcHjWFZBNJ+c8rQ1Vl6"
    "Zqx/5ffvhtzNXYfu003x8saPDR1NOYpN+gu+W/v159vfpYczsD/ws0LbH523Ddz/8M1HA5hmzkv8XjGmSdJV9AqvA2"
    "1HDhH0v5uI4rfFzHeR9XxLn6J32GtDNJxX62v+Uh4XMP0hFoH/ntgUT9BTeHHOr5KGiJ06Kdk6JryoBDfngDr9ESyZ"
    "B2bIn4uOc2XsB68OvyRcLK/i2BACai0MFYviunqXZvQ14PUg4JquElcySi8VusZVM0P8LGzBswQG2uv3NlaTuzde2l"
    "vSpcjnW2pohA5dwAlXIxdJ+uTXF6X6CnhBUq9Gol0KZ8XaWBerObus3hGynlBoZV9EsvUG86l9PVCwJjDRwtYEAEcb"
    "lGLpbW+9XH7p5Ge0tErfB656abZYxDi92jttk0p651LDVQ1Qd4VCiBam00Tal1UaV1UXUabGgpr69XFp25RmMtLaZW"
    "Wkv7C51HflI8pLNG++iRnJOkwkeSy02OskVy7K9ICEkS6QzCNEdd4uOeNNi0MqR611J51xJO7AZCTtJ1RsKxEz9IhA"
    "OfXoyvC015yByy36A/jsXQGL/ydYD8U1gSdmuXFkdgjA8Eh/IrpLzyI0e4UgHIxiG/fJSI5MJwKGQ9BjZEH3EbAmLl"
    "I8tlq4f/1lIeEkoAHNZNJBfSdUZwCedR0BjL/7pNvBBR2i4IzSUTYE2zQzdF2sEtGZKOg1/hBmhrQqgEuqthhqYunV"
    "hsH7dhkVpO3AG4LhosjQLyji2P+ZiSV74q/F/iLwfhx/FTMzyBJbG3p7QSZVSqhWXasYKCBVcfxSxHqO3LJSBm4VLM"
    "c7kBjllysm4uXAkos8zHuxxsK16ULTB5l6C2ivib+4JT/OVvgW6/3txsq2btr3TYKyhWg8v9qiq1P4IBUuVpgcZ1gK"
    "495M4cBvVhNsGiQMzgNIz6bW/5AWxSwtBkxgC4ANrHck1uyjUJmK24OK3FuWVK06BbbaD7mASHahB/sG4sqyvMdImR"
    "EnpseWfRYqF3opvobYDiImDvwtVhOYhv0f/FN2N2MF00CaGcyYRQzspDKGe5EAp2n2uBu4TjuwAc1bs2meir1keOMC"
    "QZ4TuGJ5lltHEvkH8q1dwCYyq9/XVy+xN+yUEz4WdpO+Pf2UtJBwlgdXL6kyQ6rT+X1s8NB679if5DdT+dLK3+dFT+"
    "dBJ2XK3CxJhMy1dp+cbGeb3CU9y50MZeype4bpGL95H8KDn4IgK1E4wXccA5hF0aYctuIxzVFoxEzvu+Hc/lbwvjEl"
    "qq9Qrcl9G9fpUP82VhDIxomBz4/cwJjXDLJPyo9xaI24HWyDJwuY9SikrG+zh1KUDeZ1Cx4tIFjXKlfZDaCFfhfNIo"
    "V3st/kRpVj3DfLN2+eGaRNm2Xd7B0j7Bxsfz+8f6OErfBFqM5SH4PWazEtbWKyO46vHKlZeSCr/iNZ2k2SDruco483"
    "tfp7meuN5GHeuJHC54BSx4GY8HLhk14XNIp7KJ88iV4FfimNT9iSFo1GTJtqFeP0DKdDa0LYNzETNagFFYIYAsocIS"
    "aLja1wIRNnWtV86PUo5XoULmaXeB6Zsw4NOZ4vxns6b1WWla7TFTWSVls2HjLt9ZWi1plSVtEsNqVvyRptRSVlnKGg"
    "xgL6T82gxkLknXGQmHwDaRfSB+hV+cA6U6eDq1LWKK8Mjq8ZBuLgUGSpdThA9xYT2XepfytI2cTBtaBjfWC5lbjEga"
    "hr6z6c9HR8fHb4/eHJ+9Oz15+/b03ZvI65S/VeV+urj+FTxQKTnnXVLpUIxsVCVNpcukqot5Am7lGVy7yORLPFM3Gb"
    "u0zCS9suq2RUomxhizCXGKksrqtHP/bWF8DGbaIaavtaF7kmXFMe0kR6vD2mZypFRkW7RSF23XRUi8j/hB4S6mUCU7"
    "JGMuh7jhOqCyfBBp0OChHo0QnYq6+eLgd1sTy8THo4h+IkKu4+E6Ht7CbqMDomuqyVkev+tEfc63oMjQUiReNyGmhX"
    "1eFbK9+FtLUynN8IuFQPWA8uXgoNt+AI9Z/ypgdznAfjB8cwH/Rnz2iOyabjvsP8ZHp2d11m9MofLabRiCa789lbAY"
    "aiKvJ2nU7QDGP7q0XtlsV15DkDmro8oqoFk67Tyodh6ksntXdB8k84m7ydul/oPs8lKpsfKNgGO7sGlxtnfydr/KMv"
    "Zh3QbDaORSy/g8BHgMsUjBjPVR/d6DtjfB3FQFYDHA9QOIxwmgjXnUh33k+jFfrixvF7c3bYFVDP2TxVSBJONWGf/I"
    "GMzaNNamcQu7lzaNdaq4Fn/jsJ5uf1Sgea+j/VH6WJQ93dJUWutehr8nuNWCzn0Zz9RNxkog7yVXlkoKd4DJV6Brx2"
    "h95Wr2JB6zXMF2EJlMbbog5D3ChkFnjoe+z968Md9G8NlzyxsDWhu1SYEq3WCCQqU5oA2kkZCN1pq11qzVJtXUJq01"
    "77X4xd81FOZwvMq6smiKxF/ZJvh5RhjCjukjlYtcG4YMbNuJpiPKeLThXC2WxfLYbkirtFxEbBcY72s2wj1n0ib8P5"
    "TpLXpY3lz0MNddtIOlseeXj9e/X9Xc5aAqVrROCdyjoFU2EUDrjS+DHzB4tYQWVUcFLCBVHt5dFHAy/EpMBK/dR9QV"
    "HTcCfJOpS82Z4f3E+n7aNmRwsZZapdTA25852GFz4vJjPnD6N9ATSuboTjp91BLF5q/CvLBzqei3h+KflzpkIM/enE"
    "mmXu+SRpG2/2Q/4TSV9g5pl9vGXW7BEmzB5XYez9RNxi51uaU/15TL7Z7vIPfXl4+9ogWs/Zlr92cmXI2BWzLH8zoF"
    "CHHvls9iOoXsidXLEJIrFLSwFYs1PmI2HlI++Hc+167yia/OoIbd79e7Is+uJ2FWmRK6Xru82iyHOrmcEjrzimyKJt"
    "rRxeQ7TQatMcwPQe082xwa5F0359Qtn2JXvz+ubj0Trj48z9xV2fQAU32KZ9qRxbT+AHHiGywNFae/02VB48QuIRc/"
    "fqATMqTmAkFepGiz7FHwDQZtuAOV9AO4p8BLFaROQpOwCRU9woignGPo0ZaPLrc7/XfnuwPxar/BaOYuYp5l2+99Zw"
    "zkfOJnLk2RBsoyfaPF0z3hh5sQ5NK5dIFkWkUPAYRT2UQAriC6NouOZml84QRyiK6r1GFwHQfdutdSh8H3WvwefSE1"
    "cRMjEoXhEntfoYuOH7rwT7wxZvyfoxZgf9aBoih4OuDvOC4OxFZIIqJSt5ZOmXJFvj9Yr8QtyZReHu1O0m8w3v3fX6"
    "++1keBvhuJ+uZU6E5u9a875SBkI/8tHi5qlFW+5AtIFd6GGi78tUDlRpxrguqYIu1Y/NrykAFmDje8htzioX00F/jo"
    "Ir2Am0/cMoIrTvK0aOek6Joy4JAf3sBrtEQypB1bIiB5l9g4YaYL43n/lsCEMAZ+sSIbvAr1I0m1exvyWrIehWMmz+"
    "VysI9wvG67mWu7mXQ51dy5srSd2br20l4VnsY6W1NEoHKCsEpFjrqcdFOc3ocShLll27ruQJW6AyGNoSws8pq9ADbl"
    "66Ix/2NqpSUQOmGEWdkM2U9m3Zev+h0o9/hydfvx+vbXBv4vWPqJvnjbr/UQtmWhkvrXh7vbkgzxBE1WObUMD/0b2R"
    "ZbmwmQiK8MZ5btWQ47gOfVja6EvpiMQ5KfEOCL8W3uEXX7iNom3G6n4gO4Wu2sz/rlMzorTJB11uvGGftgaYTIWo36"
    "WqVItZxVlrOuMFlD2Y7IQeIfwLAuX3OEytczbrd2R5eXtFteUryIW2BvjHvTyVW7lLm5DzfFX/4W6Pbrzc228IhEIn"
    "NBimmY4FyeVuqEI5ZmkgpjG0emtssJg0pZLEDG/WKiA/RtTMlrAALgEuy3rzD4T4yvWF4fOVTkjfL3KQAtWuOzIMf0"
    "WgRGxVj/m/Fb7b4PLoXzI0dMzghhYhosAEfRC1n4/Tqm2PUcGLBg3AZDJiWlmKMFiabhU8KDwHIcopty6ORRnT2ojO"
    "4Mu0Ze8I/kR0kIMxyvssuuFUGuI0cw3gAzlSqU2gQ7xRyPiTI8H3KqdTE9ulLDPfQwhl7uQzISQNX8mBH1CpIe0wpR"
    "XNzd3aREcXGd5fXXzxdX9z8fCrnwQZavsuSjzMS0mu11KULtDVB5R+M3x5HKIY3hkSTSvoAchEdGk5P3sWRVQM3aJc"
    "6AkGGt+AOSk3WTvRIugcwSW+4V8D/2TXoEusrc1LZYApWyNXeAZZQ5BCxjuUsgHCPXGRPqPaNsYzIX1ZdQu+mnQ3xA"
    "T8J0f0LwLr4lzWhAEGYoi2pPm9vVfEmVtMls+yngCHgKgMss8yn0CPxBh2g+pizKlfaIbcN8B+gxuO3hF+IPhpdi/k"
    "Mc6qt0ohIHRvDpwWHwQshUDJ68h24mwipEeCRwxpDhYjaG95u7XIVicc2q/+w+mvFPIFHK+tlPRP3l+qMsTrNgSg6i"
    "OTsqLHSN2OH/N2HEao+E9khoj8TW9fc9aRMqdng523jdfUL9DbSQ5SXWUkigOJ8tYyzOr744DsVxSjC/loDLq59EJ5"
    "VRVMH/w7wA/Eq4gpSu8pSiBMnmM4qaLvqRBXqGOOoJtGw1VscYXUt6EERVGiWNYO0i6sIRE+uANdS6FJHyOQ29SJMX"
    "CcSBgr/y51bDaeRRu8lHlCDrzEeUyIzc5+JTDZ+8e/DJ3TmFNHryltGTC32t28huU3PNdrgX3J035cagDUZQocs1db"
    "9f5Xil3nRgpIZK+V/dmfNe5EWZBEGdYgDC54Roe37i0hxUnTF/OPSbmIfAERR8pcCHYqdrO1ODp/U2aNTMTft4onmQ"
    "vgUuU5h0xq0fx7MMDMlXfD6RkBXEy8U7cOqglwboE3BJPuMqXcM5c/k2KJicdHKC0zPT5y5zd8o/vhyZ9o1q32gLJ5"
    "j2jWqoPy1+DZ2gakG/hk7YFKcT6kmTSE+CXGWOx/X7QrmbuvSVNKohb794n6vhjkNKtpPlAkiQb7CQ/Orz+fVN/qiI"
    "L+f8cknd2lfYRy6dNBHBqYQETksFcJoDT4jgHJuwP6ZWf/lHBlETrrcf7twX1IoYDLER39sFrYiMStlDNSJQGIuud3"
    "VweHYSolH6OVge+eGpstIZ4VZfgalQhQ0d06i+vv9y9/hl9SDLOuo8hHelaG8vRQZMUGhswGzVhoFd1yqqmylPj0iQ"
    "qAG4Ao9tALjCT09oDcKidh9cg6SjDwjwcPjvi1FvI6eqcCC+yu75m86sCKB82CCMkEp+Hzm6zX0l6zSzWv5Q5i51ng"
    "eA2saKGiKVcjdHp/egXOWYOohBqq3iXfKwwU+bTZo52NOknUle2Us5bzlVpTuS7VZWhZp8bSWpYkuR/7nzdWpTnI75"
    "5m72K2P+c2cwi8fJFVxZNkFDMuaC86uQ4P8AydaHyLhDY1STD2jG4El+2dNwIcLm/uOgushv0mfiRUnJ1XqeIxOsz5"
    "cn6Ri7jrG3oOrpIOuK/TNMC/tSy4m/qn9Gkkpp19nFIkgtghKMRkUwJzKeypNyT+VJ3lNp/auA3eWNNILhKnsBOJ89"
    "6Vhfy9YqG+Oj07M66zemUHntNgxgt9+GrmaGQKu5Aevo78c/tbT+0yyAsQaEf11UsJummqKM7bCt9gUvJvxA/8xNDl"
    "por6UH9Ktstqk/dDCJx0qgZwoc+ACt4ifGtU+HLNAzJQwyrCeYvYhcaizSYCxuNvExLhlxKr6m+gEUJeY/C1BVihAz"
    "W59fxk7jk8GumIGRiNsoaMtNW27aclPBctPZ0Xst/v0ADvEPPYsJCAXk0WaKetuZRnD41nKXBONV5ndDY/NYrvNzRe"
    "PnXKbuzAUVppbFmaTZRSbL8LicxbnsxEBhrMPhJM0GM6C5+j/Ddv48SFxvg8Htu/hCfg24St6EzyGdyvmgALrxShyT"
    "uj7cPrIaZoKuo1UiwUHnRlnOxxQq8/zbeBGk3g5takATMurymZvmmx9L8f64gvfHed5zy7NRZ+MkXWcSSsLc8+hDEL"
    "/CB6KZQxn0dGpD7iK0bZaT0C5pqb5IGeESCBTR9IK4sJ5Lwx552kYBkA0tgxvrhcwtJtur1A+B/Pno6Pj47dGb47N3"
    "pydv356+exPFQvK3qoIiF9e/QlwkJeeCQMne9NL8NhYursB+MDAg9Yc2hDQy1LrNiLSvTdZtlqbSzv5qZ3/ArRac/V"
    "/imbrJ2KXO/vTKUsrZb2NvRN3J/UwwOO/rT97vV7r6g5EDNxwqCcliC5QSUZQQTIEwE0jPOMBIEZ54gzCG+FKCdpri"
    "zC/DYVlpvuWefO2j1z76Ns5f7aRdRf0VfxeqW8VCD8ermzqhjIPlFduzWryNCHbQQbiOFLVCe616z4qIur9dhSCn4j"
    "gWvd2hbaSzHxZ8Tp/ektYXaNxFCl+sjFfoeolBEvkcNMq2APcapLgHeSHsAEGLQLh6++m3S9DbbrBnOQHeAOuj4cwT"
    "BE8Ov/5KBvC2T0U5HWt5htYGtTbYse11L7VBnbGx1+IXWsSgrkmQplI4NNVQdT2UikAdVkSgDvMRKHCU1OZ0ikgzWo"
    "rRCV2knp2bIlOY2VAqgJ0F8q81ixusIbwNW/2AjgZDy+UPKTxNijmfI6w6TJSRQhvnBZwBRchFbr1Mo5hE6VX7cIeO"
    "D8/OfjlE2J6O8S9HjZauzMKVR0WzLYcc1tqRQwKFWd1wN17LrgD8OqrL4CPNYGkGG5ZXb7cIxu8ee9eiTbDZ0LReLW"
    "bVy9zKkCnM7HhfbrQfn8kUdpbXdebyD7iBg+0BgMXWYXeGTGF2N9462s708Pj0fiFWntFV8JRpul3gdJVBvw5wylfs"
    "NeJ8mk5zvj7nYe2ulnCWnmGDSWfXtx+vf7/++PW8AHy7en//C537OR2+j3+KF9A7/EczFPT2ayuoaz1bJWfrcnnE1C"
    "qHULMyMAIngwIY9HQyhYSqZnh7adrO5Efvpav3lS+9QiW2NNk5QbE5mJfDdalTLQO8qIaKsdXEmhbTZMvD+ok604Ux"
    "MMbEeCk4xi8C2k+/3RMbe8XrNwgV/bYwLmEadQ6KlfNn08ZUCkNiRWblsCt2kWOxejdwociDeSty7RH/eBDz3fvT7R"
    "Lj8nk2EoA2dw55pPwPyQz3FeBsVNgR2wezWTV76Q8iMo6KspfErf6S7KVokET2EvZEX0+B34meXTqbMgF852H2wtCw"
    "ABFUkqYgu+jvme6t4uf9Q+cc6ZwjnXSimCWic472WvzbLUBQzKu/FpgBz3IbfV5pys64c3q31EN0BDBzJhL5/h8QZ4"
    "boBO4hC6rWQHtAQ5CMqGcDbUrO/7ZLH15aQZJVdtJUura3urY34FaewbVrey/jmbrJ2KW2T3pl1a3tTRrtbFVP0GOA"
    "hqXEfrYOy7w9G/KeGNDdbNErMCKje/0qK9JNjlpqRj7QCRlSc4G4iPj+7lHEjT6xg/OtHWBHXToXRSgALspHmSb/WJ"
    "loCSngFuYEvfAdEbZ9PsihBdXP7T/iu/Pd+Ta2jHFQK8P/wq+Ek1gjSN3si2DQnLov/JZJDMsEBFVGxeXA8YRMSpi4"
    "wDiTxWB4h+8CRHUBr3uA7qAThieqwhh6CnwJT4jxtwcc1mgGOK7D0m7bcvhRSJ4tRxqANdVeO2GC/QNwWBMeDI3Cqu"
    "1rbWBtXc9Lfa6yVlaKaBdNrVOZFgR8VLmpdZprQuDRF1IQUa1MnwpJFM7f6X11PMtOtK9GY8xQ2PhTwbQe4OmAv2NB"
    "2UH5ik9T7Ry8QfstNxTqwKmmIr4Tp8eMNXPNsu45jvZSvrrx5tqdQLrx5g40cwl9GZdQU1Dh67gMag6W+zui8gQ5fL"
    "fAXgci5mO3wmoxwaHt97q0+aIELNc+ItgYIyoc36I5JgTMQbEBt8ALmZYAvrX5AHB4vHuDXE5PJ2jI779Hcz+YP7W5"
    "/P3RDiEmA/8KIF/iEf/h8DyPUjSBcD84XqAFOgI6/n9Y7uXx/vTSgV/hK3M66K+dEtopoZraEX+fOelXVTYniHbQKd"
    "G+jaa1993+jFRLO1dXtN1S3xVlbIf19weCXWP8jbpppS9/t1J3Z2LcYB4OlNLcYTQ0qJ+LCCAWjZ6BiivVAmFv5pjv"
    "BZQyGVk/QA3301RAGefCd0VzKeLQ2fO4WHFveX6N1afQvqRVaH326/ytdX9jMVPDnV3WJAnHa2tEwhphdOYWQTZLNn"
    "eJqDdYZ39/9y2/F4UXczBs/gnsCZTcwH3WqKxehvPljM/xPVYIam8WGUK9XyzL9wwZ1oK5cJmarJvslcj6zCwxtYwG"
    "99UyCv394a0l5kI8aKmpcI6g6S3o55Dc9z7VeOUnhgyuBtr0eUbQzw4NS+L+hIRnPvif3+MwbyS0OrNEsZ0IbGi/uz"
    "YatNGgmtGgi+32Wvx1gfRWQtBTTSVZd0Ma+HtQlABaXcw4WCEBVG0Wr6WeUbDMndXmsk+iuayrRsuqRhFX6PzS0Ale"
    "QMkoEVZ82DFq306KrXoXuxMz7lZxqJp83cHaUNXOjK0Uhz4Qxvz3LPCfsBBNsMp/Eg+SCrUy/tkQ8xfLQUOXzhlxwY"
    "sxdemziyfFwdOlFDocqtBu2teeDW3aFissuuprIzE88CQ3jeCFtCobYRE2s2FbxPHQCyHToGo+LNWs34hCQgiHVW0o"
    "CpuHNcztzNLq7a6T2x1XUV75zlVf/inCLZnnbTdBTmCpw/JG4jeaCPNH+2lwMMRiKNAnP6CZAwgdDoTEqG0i6sjC3+"
    "/SElKogFdRa2knxOySV35yNXPlJSk748rbSylb0zpqrz96g3lU6zrSMzGdU5mYzml5TOe0oIDGHWDOkoKPp5y9aaqd"
    "Y/OxVMThuCLicJyPOOhSFl3KopLLWeFSFg+PRjeW89Ir8qtGN/uVnlUYNrDDcRLJaVxH/kUAx/mIcVG5CVeipyB/rm"
    "ZP8AvhSnYEn4cmBNqTgZYtnleUmdbWtNpNq9AW1NduWq2nVqDR1dGlIgKVvYZNUzfWhkKnHeF7BH+m2iLfpf1KIyjs"
    "nnxzFtIW9fj/nhEh0mJF3r8rocn/Mxoo0YiJOL7ijObEJb7H3BNu8BFXrsVMRa2YJKm0Iq4Vca2Iq7nxyfXdWR7Ib7"
    "cHzzrUxJ4Ptx9ti9tvbA17ZYNvLUGmP7TOfGjqaBjPfF09z9yAgXkdI76/TMt4Jvyx8dClesbjmKCAwNcR4lpSj+BJ"
    "HxItA8zJKXa9AJhGAE9Sh4ROPkYIy2sjLc4NUJV8ugXCXKtxKOQD8Ft8qIOegkcMbGtEnmBOLx7oITaGmlj0bUyhBw"
    "cSHSkBGZ0PmogXmvHvUGBafndEVw6/X0g0q/jvkw+uyZBNnWf4myW6jzDpnhzpBGn/9+keHFrZ0meAEsqWLrvda/GL"
    "RlINhJ+k06LvpOgtNpi6dGIxUnDeXlBqE+yUHLlpyoz8h5x0XSKPrtSwt87RH3QYZ0tP0IgzcSxnelXI++Lu7iYl6o"
    "vrbAeYr58vru5/PhQy5oMsP0Z/ffuYTTBhAzqq/wUGRNqLq/JXJsyTgsK+vz7c3RYLNqbIStYyPPRvZFtsbdktiS11"
    "OLNsz3LYATyvdvKz+BF9JBJV+tyqMS1utQCG/vTPbyDpmREuc1kIsor1AGxMLYVcm6ZsR6aMjGGCbJsmjV+4BvzC2P"
    "KrwdMUkS7aVq5oW9Gl2krVdn7xtsDaz9FEnVyxSxmb+mAVS018Jr9bzPJ6Ze5G/25/ubPxNRooV/rt4YXoFIME+Qc0"
    "dy3PIw6aW97Yb5zr4CkbU4HNOSTgb4PmM33RsSbpgRNdd+m8pF58LY+p7+KD9otR090ciKL2/GnPn7b/VbBMtJa7Bi"
    "1XbL15fkriSIfEKieUQr6NS4KGbFE7B+ZRaspZc1mMMJk80yqEsFz6o+ORZgBhaUqd/qj09hWqGTVlnCDTjjOV5TvF"
    "rL5nOiZq5pTeEKLfDV+EYetKDG3Lxc4PYXy46FCHa+8QxwfTpy/+RUd+zgDkEKjkutYA/hrAf0vs7TiA/2w6pa537n"
    "nYGE+IU+yWyA3qV3on/OH8eEuNlyihnFqGN3PFDsT5PwNSP3tpQhgTnnziGO5iytcIGpIxYPZ7ItHJJggeWVQ/2cqc"
    "Mu6HYD7tYNiO8aMdDFqDK9TgRNTPl1pO/OXlfmkqpS3hC7+/OJwzwV67fah3Zv2rgN3XjlcSbA6GZ/hsqQSgwPnsya"
    "Jg8Vfmf/1ydHjy9uTd8dnJuz6YfPxSdOVtBcfz+i0b46PTszrrN6ZQee0qU6wKx/3ghRSELctZnKRRuNDj2kkrNM3c"
    "Y2uA0E8rTPKx+CSVNteqzbWAWy3YaoER8DmesJv8lYgdJxeYgsZaKIJySy0hpOVmWmKJyAWSA4IDdCvKOowxdp7BeJ"
    "p5AE/DlwTj9tYH9MRXlEeeoHnyHOpKLA9NsEnCshNvzJVrsziG3PoTZOw3f3ggdkb+qe03bb9p+2379ht8ijm5X1jP"
    "5caET9COLbFOlYy6po/SZdDJhJtwfeGYsu1g56pna/z56Oj4+O3Rm+Ozd6cnb9+evnsTGR35W1XWx8X1r2CApORdkC"
    "w+49wt8AHLhZhjapWtk963MUVzl3rQ56iJ2tw+sHm30OV7j1d/e6y5x3Gm+0e51agzdPuBfKFkNOV5RKz0Or9LKkwI"
    "jyAWqMqKh1LfPPcfCLaJWbz/hxSNWN6hUHrwbZXXHETn+M3d7a/h8GwhQm6xj0Y1LfIkjfLJ8Yk9feTXq0ednuXWez"
    "sJWiljQ5bRKSLt+aj2fPjMas/x8RjN103uLvV7pFZX8w5ycdR3xT5yhVHnHeH9epvKpRZsuZcoXtHLnUTx1yTpI+LL"
    "gCsRQ+LNCXEQDruPQO1dMOcBuqUhLAkS9g7XOfrCkyO8PkIFRHhIZwVx/TU9Q8ZPlMa9Ft2CQpeh72eA0D8UHUS6n/"
    "jHIOqTGt73uOLkEv485mkkEu1u0u4mJdxNGolkr8XPZsM/iFEg+yqLM0Gkjc5GRmenPCy9uy9Xt/XdWtQHP6MIG4r4"
    "VjKKSZ3NLkOqd7tO7nYF2mutKpY8uV4InVwIM6fYW1IaZIsJNpez96bmlhu4tUP/3k/ML2IRTu7hItEUU3I3bjmpzy"
    "ZgvzYqHksQdqZ8LO5E6r+/b3bDBUbQnJ+MSTCv/fr6dGu3NbjYt1xY3h2dvk7YIu2yqsHXPKXmrW5F2FLoQqYVYcHW"
    "0AJv5TGq1Fyzq0BU8VdAt19vbnplW0QL/H3EPx64pTlj9/GUu8no/AZZwmyZIFxgk7UTgdu9lO+1h9/4Ls8V2XPThH"
    "/0SkJw6UH9ZWE4fzioldH45SW1DgrGg9/J7xzqa99MoPSzueUZYwI9ikZ9BLEz2476AgRmU0FRbVuz6lZICukifR0T"
    "096hip6kdcvjUkQK18ddYoc6loFtJJ8EtoEupfy7CTxTTaIiMbXSiaffxlC7jPj2z6C1THCINAqOHMkER47KgyNHue"
    "AInblFcZGKmtuIQuEooAhEMWyZiNH36P7q5vx/+ujjw20f8V3i0yck4IBeiWNS9yculKCR2fYryk3i1WyMHFOoLI5r"
    "h2tQFFyg1JUu+ci0YpPrxVbVjE2wO+eN2E6Z4yN+LlKZ4XKlkuwFA6QS1PjgVGOsvt+tCnBn+YYE7uiR5UIHT85M8w"
    "Bde6KhJxQaQh111INqTrALFMUZaut4SIHOnIW+BcaJg/cfWpvW2rTWphXTpssbixYLvd1moms6xs5Te1mTY+xU5hQ7"
    "LT/ETnMqQ7QP1mR2u0bLmhh+yT85ZFLCREzbI1A2Oqdw5DCEoadjIy1aSgiHFVI4zItBIzzrrhsqedplum7IONljYM"
    "cV/ewxDGag4+4I49fqZn/E7KVXaCbw60vshGCEFCIlMQSgCLfOXkTFILTHjSV/gJ7wBGKPAoXE4gqR5fBBXDKeaLz7"
    "ZMxclzjG4qkYm7LV2SVMA/LDI66D7ajgpKKDRlinkr7KRDgufT8DcBoMETetiagf0vUt2vrQ1ocK1oeub9lr8XuWZ9"
    "eyPiMCla0haVGuyXOadlTHb5bj8yM/gMu81SkyhV3W6tYREffVMshgSlyLlsDklERucpS7wP8NYHj66ulA6KUFRlAF"
    "SleWUmXoX3mObwWLK7QC6qz4JI3KO3vv+uEOnRwdvm0UGZPZ3cv39pwjSzgDCN8msGUOhiX8Xh6cL5pHaRnciRgWf2"
    "vRxNF08RzbjdyLrQfpZ26tkHAwfCc3d8ndvXJ7z3cxS/gLavA5Q7Z7/D6UYvdhBbcP88y2nIBrdSNEOcLdY/hatBeT"
    "YNO2nJLi5zI9PaapsoG7x/AK/oLpWlA7PitwfMtX7fvUGyzb/3h//qkBHCX0mbQ8aI7mNEvQaf/Yw4ZBps28OBnSzp"
    "SP7qW3hk8FvMmJuNyNEFPswhmwaQ+Cz71BTa0yTbULfN+MchnHhnLMrgj/JIl0DWmao6/EZYV+x1I3TIJicx6Yw3Ut"
    "27bbLhHsGuOBx3fbOntwhkzhDaH3idomMf3c4z438tkUGwQNyYhypYdgY/xBzIpmjmfZKHy4knu3TjNaC4iCbqy7Jt"
    "ZOXQqgcTX5mqbS519xBKgmgHmKSi9UnWq4yVTD4u22FfbufXfte26B319fPvaKdokWWPwQz7Sj/E3vjRLMDQ6oFpj7"
    "JZ6pk2fZUt6mz/IV4D7I6+pw+5A3e/WqYfZrJSD7DCvJQo64WZ2KPCDRODloffpK/KpCoP6A+OzEMX+hjr0owclfQi"
    "DVHBFeVHe234p6q1N5dXQgvJQ6akcunQxWi8NlplDZVXUhnFJqxN+4UFbje2oCpXN/zqEbnBpc99X8VVogpmdQmu8A"
    "02FapjJ9+Jo4AVvy/6mp3q/oqqrC9ykLM66E6aMYF3P5VJIJVZUZVblVm9BbZRdtgkS7Apf02AsqKVc09MOSzW6yVA"
    "LZM1pQdYuN12u/ZqBVC83YPPxqlTX7I9Bqkgiwclbt3GJjUQGLHQpWKLdVfyB/sr7IOhZN2yBCSW0CUPFT1yIedPAk"
    "ts1iLHk0nDHLIYwV28LreYyMBc3nGlk2ydTWRt1rtFWtrWptVatgVesC2b0W/xw7HmlsYMbUShuXj/wE8089xJUTYs"
    "KR2MTMPJarn60on83Dnj5b8Dx40wFn95AUhEKrevGVTLALJtPms2GBlcTlW1pxRcpyOaSItQxWkkGRt6C8TiVHuO/F"
    "KnvQYXL1SpXW3YbazbUBwAnDMgkUEtf0dOUItY+2mLP1TYE0pS6yUlnjT3tmaiTiJqi0p7jaUxxwqwVn8Zd4pm4yVi"
    "YtLLGymuNTMr9908AbQ8fTdnpBPY7Dtq+d3K82nCHmzrgGbn4kIke0yL2eGtCv9K37QzlnorFSfvWhS+eMuNDWga+r"
    "ZxdPoCGT37MJB+1vEeNfoMCXFB5w0aYJMwZFQQjb1CHFvvR2pv7ufHeuQ50VBoJ3HsYxwqVl8t8GQWSEPTHVL3wAJK"
    "71kUNe+bOFK58Tk+kvs2kf8TkSN/ico5G0gz7dRFD747U/XjtkVVDPPPpCnMEYs3EdKzJNpW77qYaG5JlMx6mz8oZT"
    "Z7l+U9a0Dnv90Rt0iDR2hkCXFUaII1qrNPGJnJxKsPrktLyV0WkOtIpB9/ZnUtTdtwK7KkWlLutVco2AzAcz1ujwyN"
    "Lq46OTxwf5MbX4dA0WQJpyW+LXThwpMae1d/kE1SSVduLolvSbbEm/nby/r1Ob4rQ9m77Tr/JDzOIxUv4H8GShIRlz"
    "cQmrXvwfPEkf0IzBpMKcR0PoA8qQPzs337mZ70EiXtQ4zzf0TVxS47aex+j+1AptTH3tItCHf0khHP/a62KmJmlUzt"
    "VqaE6tBS+VWf8q4HEptlg4XGVo997FwiOyuRJtw4uN8dHpWZ1FG1Ps4JJt36dVs/ej+r3qr520dtPEn7WWnUFb2Xtx"
    "0Gorey0Yexq4ULsuuuW6KFi/LfBWA8Jtzy30O3FM6pYCGiVv96scRK9iYF1QIzHc98Vg5E+BPGqbaAaNTvvIJsyDaN"
    "6Q+JfxM2fyAbr2ELwn9MAeUrPEN9Ti3IUdVkNFbOrSV8v0y03EM4uarGqHkXYYtbCVaYfRaim/wSfbpBwk+twVtsB7"
    "32C3A1Mx2O9MyjcycG7PFKkLSW6WsvZ5kkZl7jf0f5zIMPmknMkneas8PIVqMDlJozKTRQ2rv7p/arim19DCi82Gpa"
    "DeFW69FJXaXOdvdf1R9KyHLYarTVYAi9FEBu0veWqIzpZNTvYMaXdcUb2LRWKv/4khw6bGi5w8dulU54uQ21eN6zwT"
    "5Ep/guJsHxKD/2r4DrcJEJfzuGzHdj0nrmWMewVma3CnX2Wx4njMMlu1/GRvOVWgNKZWeEQURNQC603ddOZWYmnlBl"
    "5pJ6TyU7i8FZJS33/TgPCpTB4zH1Ue9jnNZTLDR1WDw8HwHeTuWpRJ6G1QmCT+14e727KoQESS1V8sw0P/RrbFOuy7"
    "LmIuMCOloeRgN7IIGxnVAya42PZh9p//D/eRvMg="
)
