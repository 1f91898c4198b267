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
COMMENT ON TABLE "platform_rule" IS 'One rule as it was when a process started last.';
CREATE TABLE IF NOT EXISTS "staff_queue" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "name" VARCHAR(30) NOT NULL UNIQUE,
    "told_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON COLUMN "staff_queue"."name" IS 'Which queue';
COMMENT ON TABLE "staff_queue" IS 'When staff were last told of a queue.';
CREATE TABLE IF NOT EXISTS "contractor_export" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "filter_given" JSONB NOT NULL,
    "search" TEXT,
    "sort_given" JSONB NOT NULL,
    "columns" JSONB NOT NULL,
    "format" VARCHAR(4) NOT NULL,
    "locale" VARCHAR(2) NOT NULL,
    "company_id" UUID NOT NULL REFERENCES "company" ("id") ON DELETE CASCADE,
    "member_id" UUID NOT NULL REFERENCES "member" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_contractor__company_8c1888" ON "contractor_export" ("company_id", "id");
CREATE INDEX IF NOT EXISTS "idx_contractor__created_245739" ON "contractor_export" ("created_at");
COMMENT ON COLUMN "contractor_export"."filter_given" IS 'ContractorFilter';
COMMENT ON COLUMN "contractor_export"."sort_given" IS 'ContractorSort';
COMMENT ON COLUMN "contractor_export"."columns" IS 'ContractorColumn values';
COMMENT ON COLUMN "contractor_export"."format" IS 'Of the file';
COMMENT ON COLUMN "contractor_export"."locale" IS 'Of titles and values';
COMMENT ON TABLE "contractor_export" IS 'One asked-for file. It is made of the rows as they are when its link is followed.';
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
ALTER TABLE "contractor" ADD "suggested_first_name" VARCHAR(100);
ALTER TABLE "contractor" ADD "suggested_phone" VARCHAR(20);
ALTER TABLE "contractor" ADD "feature_key" VARCHAR(64);
ALTER TABLE "contractor" ADD "delivery" VARCHAR(12);
ALTER TABLE "contractor" ADD "reminded_at" TIMESTAMPTZ;
ALTER TABLE "contractor" ADD "name_key" VARCHAR(64);
ALTER TABLE "contractor" ADD "suggested_last_name" VARCHAR(100);
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
COMMENT ON COLUMN contractor."suggested_first_name" IS 'From the company''s file, offered to the person';
COMMENT ON COLUMN contractor."suggested_phone" IS 'Likewise; E.164';
COMMENT ON COLUMN contractor."feature_key" IS 'The feature, folded to sort by';
COMMENT ON COLUMN contractor."delivery" IS 'Of the latest invitation''s letter';
COMMENT ON COLUMN contractor."reminded_at" IS 'When the company last had the person reminded';
COMMENT ON COLUMN contractor."name_key" IS 'The name that the company sees, folded to sort by';
COMMENT ON COLUMN contractor."suggested_last_name" IS 'Likewise';
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
) /* One rule as it was when a process started last. */;
CREATE TABLE IF NOT EXISTS "staff_queue" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "name" VARCHAR(30) NOT NULL UNIQUE /* Which queue */,
    "told_at" TIMESTAMP NOT NULL
) /* When staff were last told of a queue. */;
CREATE TABLE IF NOT EXISTS "contractor_export" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "filter_given" JSON NOT NULL /* ContractorFilter */,
    "search" TEXT,
    "sort_given" JSON NOT NULL /* ContractorSort */,
    "columns" JSON NOT NULL /* ContractorColumn values */,
    "format" VARCHAR(4) NOT NULL /* Of the file */,
    "locale" VARCHAR(2) NOT NULL /* Of titles and values */,
    "company_id" CHAR(36) NOT NULL REFERENCES "company" ("id") ON DELETE CASCADE,
    "member_id" CHAR(36) NOT NULL REFERENCES "member" ("id") ON DELETE CASCADE
) /* One asked-for file. It is made of the rows as they are when its link is followed. */;
CREATE INDEX IF NOT EXISTS "idx_contractor__company_8c1888" ON "contractor_export" ("company_id", "id");
CREATE INDEX IF NOT EXISTS "idx_contractor__created_245739" ON "contractor_export" ("created_at");
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
ALTER TABLE "contractor" ADD "suggested_first_name" VARCHAR(100) /* From the company's file, offered to the person */;
ALTER TABLE "contractor" ADD "suggested_phone" VARCHAR(20) /* Likewise; E.164 */;
ALTER TABLE "contractor" ADD "feature_key" VARCHAR(64) /* The feature, folded to sort by */;
ALTER TABLE "contractor" ADD "delivery" VARCHAR(12) /* Of the latest invitation's letter */;
ALTER TABLE "contractor" ADD "reminded_at" TIMESTAMP /* When the company last had the person reminded */;
ALTER TABLE "contractor" ADD "name_key" VARCHAR(64) /* The name that the company sees, folded to sort by */;
ALTER TABLE "contractor" ADD "suggested_last_name" VARCHAR(100) /* Likewise */;
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
ALTER TABLE "contractor" DROP COLUMN "suggested_first_name";
ALTER TABLE "contractor" DROP COLUMN "suggested_phone";
ALTER TABLE "contractor" DROP COLUMN "feature_key";
ALTER TABLE "contractor" DROP COLUMN "delivery";
ALTER TABLE "contractor" DROP COLUMN "reminded_at";
ALTER TABLE "contractor" DROP COLUMN "name_key";
ALTER TABLE "contractor" DROP COLUMN "suggested_last_name";
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
CREATE INDEX IF NOT EXISTS "idx_contractor_company_28d264" ON "contractor" ("company_id", "current_stage", "id");
CREATE INDEX IF NOT EXISTS "idx_contractor_company_739adf" ON "contractor" ("company_id", "status", "id");
DROP TABLE IF EXISTS "contractor_tag";
DROP TABLE IF EXISTS "tag";
DROP TABLE IF EXISTS "support_attachment";
DROP TABLE IF EXISTS "support_message";
DROP TABLE IF EXISTS "support_thread";
DROP TABLE IF EXISTS "notice";
DROP TABLE IF EXISTS "note";
DROP TABLE IF EXISTS "dashboard_view";
DROP TABLE IF EXISTS "contractor_export";
DROP TABLE IF EXISTS "staff_queue";
DROP TABLE IF EXISTS "platform_rule";
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
ALTER TABLE "contractor" DROP COLUMN "suggested_first_name";
ALTER TABLE "contractor" DROP COLUMN "suggested_phone";
ALTER TABLE "contractor" DROP COLUMN "feature_key";
ALTER TABLE "contractor" DROP COLUMN "delivery";
ALTER TABLE "contractor" DROP COLUMN "reminded_at";
ALTER TABLE "contractor" DROP COLUMN "name_key";
ALTER TABLE "contractor" DROP COLUMN "suggested_last_name";
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
CREATE INDEX "idx_contractor_company_28d264" ON "contractor" ("company_id", "current_stage", "id");
CREATE INDEX "idx_contractor_company_739adf" ON "contractor" ("company_id", "status", "id");
DROP TABLE IF EXISTS "contractor_tag";
DROP TABLE IF EXISTS "tag";
DROP TABLE IF EXISTS "support_attachment";
DROP TABLE IF EXISTS "support_message";
DROP TABLE IF EXISTS "support_thread";
DROP TABLE IF EXISTS "notice";
DROP TABLE IF EXISTS "note";
DROP TABLE IF EXISTS "dashboard_view";
DROP TABLE IF EXISTS "contractor_export";
DROP TABLE IF EXISTS "staff_queue";
DROP TABLE IF EXISTS "platform_rule";
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
    "eJztfetz2ziy77+C0peZrdL4xM9kk1u3ynacWe84do7tTPbczZYMkZDFMUVoCcqK9uz+7xcNvp8CKUoCJXyZjEk0SH"
    "WDQD9//b+9CTWJzQ7ODYPOHK/3Hv1vz8ETwv8ne6uPeng6jW/ABQ8PbTEWJwYNmediA+YaYZsRfskkzHCtqWdRBwaf"
    "I5s+W84BuvYQ+WExjyHq2Av+H4Mgi/+FTdMljCGLoalLX4lzABOb1OAzW87zCnPMHOufMzLw6DPxxsTlM/39H/yy5Z"
    "jkB2Hhn9OXwcgitplih2XCBOL6wFtMxbWvX68/fhIj4f2GA4Pas4kTj54uvDF1ouGzmWUeAA3ceyYOcbFHzASjnJlt"
    "BywNL/lvzC947oxEr2rGF0wywjMb2N37P6OZYwCXUSC7IWbkwCHzgWX+3+AVE8MHg9u7x8HD1eNg0MtJCV4lw/Tgkk"
    "EdkLDleMCw//2PP2/MGHG1Bw+4/Mv5/c/HZ38SrKDMe3bFTcG23n8EIfawTyqYH3PbcAnwZoC9PNc/8jueNSHFnE9T"
    "ZiRgBqQH4f80kUR4IRZFvNCXyYLOtyGIx+vPVw+P55+/wPQTxv5pCz6eP17BnSNxdZG5+rMvN8q/Zf8bjyZB364f/4"
    "LgT/T/7m6vstKNxj3+vx68E555dMB/+IB/kglehZfDS3xoLP7Z1Gwo/jSlFn8nxU8m2LLzkr8cY7dY6hFBRuCcQesS"
    "cSgYeVH2zhmCFzOzp1mxQHsT/GNgE+fZG/M/j05PKiT8+/m92Gz5qIzYboNbR/69/+T5PHghi9q8Dona4ffys60Bty"
    "+xQx3LwDYaUXeiDM+nmLE5dc3BGLNxHb7nCBvxPuDsmpe69K6VYfibNzIMf/OmnOFwr2iRvxLX4pM2OVIKJ9jWybJG"
    "WezSCTLlwiG1vq6QQOGvqnd1cHh20mgnk/uuKj6r3DYG/FrlqyqcoIWvSrENbpc+Kpvy07Tkq7pyZhMh6Gv+8zG3wn"
    "MCj6mVVtJusPM8w88E0RGyiecRlzX64mQ+uPLvLfu5weL/V80tLUmzOZb3vj5ersvGSbP4TGZTOyvf1M5ym5rFBnzx"
    "jkZ5Ll9QahPslDh7EmQZRg853bo4HV3Z7LZ1cXd3k9qxLq4fMyz++vni6v7nQ8F5PsjyxOXr28cMvznXvBlruqHE1B"
    "tc3eeXj9e/X9Vc4L1vY+FvRJaHJniBhgTNWDM78FBm0R+WL/rDvH4M7lP+AoPAiTuYUtsySkzC5VKpmE5l1ery7vbT"
    "9f3n9+gPajkMORR5BE/QzMHshZgfxJTvEeYW/JigqY09MCqRSUmj06F9KdqYeQNmPTtcl7KcBvpY4QRaH1NZH/OoN+"
    "USdEaWO2mkgxdO0BmZ9x4siPbMx8RBBuX3+H8nBI1cOkHYQZx1/I5nGdijLoLY1d4tkEB/HdAileavD3zLK94K0mTZ"
    "BWEZHvo3svk2r85S+Da2jDG6E39j+8b/Af5ezf+HOmKnRnOL/5KZt/JCANal1kC4M//8+fxv2U378ubuIitcmOCC7+"
    "AQbRy9JCJgcGGIjZc5ds1B6k4s1dTCLtCeLgL6T7/dE35QAYfyUgyju8m51LHC6m7n8dVgyaU+A7hLgGAlVl36s+ww"
    "k0TcfuUldRlNpMz20C6nRNCa/JhSd9UlxU9nfCUm2tVVNSGTId+Ax9Z0RVZ9FhPtKpscyrdgsiKLbsUku8oiY4xtsJ"
    "9W5dKdN70Mp9rRDYrOncFsalNsrsqrufNVzLOri8olBoUQxKqL6t6fZ7GjCypg02IgzKx2WHXJ/9zVZcUIY3zeFTn1"
    "4M+ys0yaTUHzGXhjl6y8Uz34kz2KuXaVY/wCg9w2k7yuri08+pN9FHPtKsdaOQV37wgELwM9omV+h/StRMzfpSOrKA"
    "AccvPOIY+U/2c5T7/EU+3IeQkcnBxNMjydYAc/i7eE6YA4dLw8u4RMSEnOfXSzX5l1nxq2NO+eCwZNZ0PbYmNiIo/8"
    "8A7Q79w4g5MKYZcgygdgw6WMIT9Yzz4IF5pD5oR5iIxGxPCsV3+gxZAxc13+9Hx2/lqfVJDD//feC18OcPPVfwr8b5"
    "Bv8A+d4K8T/HWGt2KRifB7bRJhDmmVTiP6NsYe7Fxij+Z7IG0SJm4/bS+xP6ZZf+14xZ9bgiLDcKuTznD+vvyfX44O"
    "T96evDs+O3kHRwVciq68rWB6Podl75LivDFf1nCmN1rRbafFeWW8L8uJ89Rnt0rZ80NqFqQCPXLxFzM4HL8T/K06ca"
    "/+9lgdAo4O3Ju721/D4dm4cCYfboyPTs/qrOeYYicYnknwlCm/OSuvvjnLFzyFhsUAskTqap55aq19dkb7bJRqoTMH"
    "2vAg1XWNzEzLu3I8d9Er8o3Ed/uVzhEYNyDRQCn3CBbf1AG6JVztRcaYqz2Q/PkEZuwTGlP++kGqGXZMNBG5oSHUAG"
    "F9SBtlhBuoHit2irQ8/3I4g79ziU6m2FkMfIcF/y8f8fcQsCFzlc2Gf/AdLnFVe0u0t0SfV9v2lvjbRlMbM6ZWWUf0"
    "PSZzzJAZ1CzVVRdPZMyfk3Lr5yRn/IgstsEqvqr0DIrznyLTMpHVyLBvv6IhfUTJnjRpqhVOnA0lLj+OhVZA3Z8kC0"
    "lWOWCSim1SK5BlbppKfebyJc0IV6MgGxxqr6yN8jitTUlb9CkqpXeMR/5W1x/BJzgX3u54+27o725/B7emdXjvj95g"
    "NeG6lJ8MW09l2HpaztbTLFtBUc0ztryiJBy/UinJqprncGbZnuWwA3jsNvTObZSNrNdQTxaPFNrqmeqSKnM9O1TKYC"
    "eOS20bjOTptI+oKxIGPF+TBBjAEXUFHODIcpknTOsP6PHu8QtUct5/ukRnR8fv0Jj/YZWkMbT5gO/Od+fajwoil85h"
    "4wRSOnfAsgdq+F6YH2QBtUCoMn3EqP9El/B1D1CHJhXjTWK4i6nHZ/OdAt8dMUwAIfJr1rPzi+UghxBT3l2Q1p9StY"
    "HaGaCdAdoZsHVngMZG3Gvx+1t9XvQPBPNjqsSmiGiUtifuRuLoXNlGW0ts1sdH8EiBQXFhPZemz6TINpdA86Ym68EN"
    "YfN34DrM8RtQJ6hjskDPIW4tuBI/v+bPR0fHx2+P3hyfvTs9efv29N2bKNEmf6sq4+bi+ldIuknJJ5+FAyb+ZOoxbv"
    "SMCj6OUvHk6FTOcer9OhNxIMSlAgpirHPWEk1rqU+rQE90FnViLw+dLftiFQ2LN9Drc5Z7jsd5Bn+iLuG23G9kkYs1"
    "lIA6xDN1k7G5fAN+2cXzyPLMrCzOAf67iY8ydnn+cHn+8ar3n+34RC5FTL9X4AwJ7vSrvCBGPEbS/eG5C/AXYBT45n"
    "+Ciorng3RKgWWyPgK4tCCxQKQYCJ/DmEsjgEjBNvr5+vDNn8r8IGt6UmE5RzrQwMg/c2Ucf08AVmSHaR+F9lFoI3W7"
    "Ruo/65lJAYHa2jee/jJyCREwUpYjVPBgo+r7qGOHKptIgqk5ocilMYS0SrsPRALJmB+u/HUaYWu2H34U+2Npzc3DBN"
    "t26SeRpd3ct3G4ph0uWPfHR2/PopUOf1St7YfP5zc3+cVMDVES2uSAyZDqE6aTJ4xOzdpqalasdcs7A2Ia5TOHNqI9"
    "73WmUHhOK5MplDMn5ZPiMoR6dWcUT8xeavI0QaK5mclomwjUpJrujCSR5mhXk9m2w8rW0tYUSkDuEPubRxQCbrUQUb"
    "iMZ+omY5dGFNIrS6mIQsD7opBCLJaKmEJikERvZmPGPDohrh/8n+IFVCRG0NBFnZglKHTfZYV2jL7222uvis4t1OLP"
    "iV/8mxN8uQciHK+y76FhzcxawHRs8oztQV0up6k0r+V4LRJE3FqdrRMkKnO5d/1wh44Pz85+OUTYno7xL0dNXGgtQ3"
    "F1r5df0xBj0MTPVATSD8r7Xxue2llanYWp8vFsOa+WJ7CGBquhDhZOpPSHdzdC8UszNOSfX0C6/Z1P9+bNs7j93rwB"
    "nvQAQgOMb1cDGqzsTJJRVaPe0jl0194aXXsTu4fn2QMTLwqO/erclpIpNpjicrKuz6C9HJcp5wUZQNGv5ZICL1j1Us"
    "8R6zVeY42n2ddAsyqcoDPqVaK1al+UuEOuo0mwaVtOAAIMyCrzMUVz6r5wMwT6rizkDuNdUskMEQogZDDFljkYNu6a"
    "XTTPBvWCy7vPX85v/6embtC7WEkNO5TRww7LFbHDvCYGaQOJdxwAMmdj3LTy2TYomW/n97d1xXLtQP9jP+bfSDCtJ4"
    "z5wS2XDRhpbLRk59igEPjxnJdBeLGoEXEi/oUw+nx+e/7r1T3iL96oW7wMDHI5CnIOBNklE/i1hX1eq1SKFN0GtYkw"
    "4JbkfhSEq7ISRTwS2s3gIZ15yKOI/Jjy43jlY6pFRSNkaiM1Oke8OQX6OCuR47w4/kLnyKbOMxoSrkMAbA6xXEScep"
    "XkbajSYUfzccDFGqs+S6q2Gt27J7Dri7xKyhU1jzgfoB5vNEIuebXIXDqHeFPLH16qkYadIe2Obs21JiGRD1wkool0"
    "+H1Y/m7F+IqzZStYdkqZtrlR0Sj3IEnYqYUA+F93326v7j8g/kIMcMa4VWXZPhqHu39rwOdCgzWQIuzOGriLU+JfHC"
    "Iw4aaETu3VlZTOid4vfh/Urh1N06mLsXM7gxb2IbofAAOhuN5fparRXEppeeJjVnqrdsqI+KFG3GnlNNOSEpPVG4oE"
    "E+0+qwbcZgMlqS2OXf0I3SK7yDdQiVdk1UfMxkPKB//O59pVPvnOsRU5dT3Z5aXkG76DoU2NlxUZdSOmuoCZdpVbEw"
    "KH+4p8+iwm2W0WDRIeuja4dR1Nt6t8c6hnGatqVrdiEmXsnnY5NHUpVEKvyKIv/iy7uowYcV9XX0cP/iw7upCYh7kl"
    "ObKeZ+7KjIKpPsUz7eSSmk1FXbE3hvD/qgzzJ3sUc+3o+uJrYkUuPeLnXV1NIitvVe6wndUwZ1ObrvyRfRWT7BKL1l"
    "t66zduLSy9jXq6VpXexoOWlt5evVomgawrP2zthP0/4F8y9URoANquvw/TsgBxjv+vy+cCRDrhRz5Ad9D9Q7QXxaZJ"
    "zHzB7hqfU4jlmcZqxc8uIRPi/50F9dRFwLoIuIVtSFeBrgr2LfaBRvVEKVK9ADq5ANRumrdGJWPdbfNm3AYfcFWjCO"
    "W9nMFpqh1k9LFU/e9xRf3vcb7+V7csWANUVkp7q8PWDJ1mrO4FsYFeEPf8KLy/vnzsFS/iNtibnGtXGZz5eEtYvC10"
    "rCgVothKTyRKVBrqyXFSvTf8XhbQ5xNaggYoWyLHH/J7JsVtNJYRQYvQR4Er77cCFcb3k3BLsycElJDOjpiDp2xMPU"
    "gmMolrvXKrfcTfmPXRC1fAoT76yf+Z/wUr2ORvcDBdPEFLju+OS6ATrgm/HQkPwAIJrRzxBy9EHw+Ebdt3DyQw7gXo"
    "Afhmwwym4Lf8fH32J9HrI2jy8d0hgmdh11KHhjP8wl8RuoCISYTrwKMzYyxahUReCOry3zd16ciyiWyDEDLBlj14IY"
    "seXyvZm4n9oaiJSHIoDMlPEGNTCOBwB/q5YT9LqZggjYVUPAa6x3JeDJgV7C/Fw0SwdMlUf1DLWTIki/MQjkowTvte"
    "tO+lhfNKm94agE2Lv3H2O+zHdXwDEYHKboHeOddu+IuZoJckNIqshiTjKzg6lamG5KPK8VtOcxWR8TFYl/UhkdLsv8"
    "QOdSwD21DKP1GG691DDOtd3/5+/Xj1seZWBkUe/rKHx3PuhDHa7VfMj7jOMHNrQRclSBpxXrG8jQ1AEZoWm9p4URv4"
    "MUun2S3FbkZnbhE0lOS+ElErvadDbTXsKS7/1+A/3K9xb7S3t45ISH54xHWwXbOfTYZs91b7odRqP6xY7YcFq332/E"
    "wYaP6iHXjtTaaMXmH29z6BVyyhSP7EELiL+oiORsQVxe8JD1Wjk3a9ooLivxUklSJXWVA31guZW0y2wnGTIhAAXc3Y"
    "H5F2gfUf0NXB4dmJGifDZMYXLn8m32omed5X4nBkSRXH4bghI+HLNokBmGlmgPHAGS8c3/zaC784czB7aQHqoW10x0"
    "YeqDTltjxQ2wn1ds7TlAoa1JFyirAzOAt7KWONDL4vkiY/DHtmNsNNSZNqOXdAzgOXYFbUUbzKuM5SKqy8qpRHGGDs"
    "NUMoS5F25tPqfRsTJ5X6IcBqxthM5n2Ev25l5bVzXyHj/w4wq5kDmaZSvglrD9KQKGTcCB8jHUFaji95gH32Zi5YNQ"
    "Gu5hi/EuTNJTuitJOLys0oZhVtgqVAUQmKDSLNr2vr8+Ggjg5P3p68Oz47iVCgoitV4E95u8/PMctzs7wPbkyx+U64"
    "iTwDSGbzLIcdwPO2kWWwnv642VSzJrGM3CQKn/m9T+B+RiFiPhLv7GcQWgxyCxF9lQVEXLcbK0zeK1PBlksmPYPKYv"
    "k2hu2dwS7PbcKoGUCwtFC0tLYfy86lVNbR1XLE3dHW4l4Neckg+F0skBr/lKhDPohnvBfXHDqk+9i2wZyRwmYN1Wsk"
    "purO4vjqeJbtLw6BMzoito34D0F45EHttu/mgXPU4DxmYRL3/i0Jlzxb8NtEpwdILmp86hbPtMEsJbEeHs/vG2Qqgd"
    "IPp69lqJKhlOLmxGIsWJ2yWmoZfXd11t69ryNBSc4lNQl6xfZMtrPEpvVYlxh0wt80cBTISy1FpoW1EWE1yyDpTN6I"
    "Smk7jTJAupL3oRKjt9AHWmkmt938lM+9WiJ3egaFGR7lXAZu0ClecLMY/2jW1OlYLlZREarIiuJlYawoivQMKosiyK"
    "gHJCvP8hbolbjWyDIaZ9a37yMCXtYP06WpFJaASiE6/iGK8vQXyylJOF6+9LNzKMx6vwv9hDpkAa5RQJhDniLN6EM2"
    "rrYP5WdRWxyiMD2QiIG5xUBQiPungEhEJ9ogc7LICpPoI5yiVjvzso2ITovplCaxLX44NW4Mm6RX+SO4C7vaeIR5iS"
    "6MPzHkNxJQw5sE/9Yt9EzSqCwC8N3Bu+aROwBfBPo426ZfG8GoCxghTURyJlMIelZeB3qWKwMN6gnrSiVDprpggtdV"
    "VgpbhktTTGltJ0MljcEiy9M0lUZKq0ZKS0AJpBlcG8rrMp6pm4xdCuSVXlkpGK/L84fL849XvaI9oQXeyqPQqbkRrA"
    "JCx18B3X69ualCSMt3Si9Q0xu1O/vsz7dDqzrjfly1oULMqh1urQC4HwAia5p8Y2Wrtjb5JGY79yfbVZa11qZqLxpU"
    "tdCeqsMVgdXsmVN35d44BLvG+BufaFeZ9Goxa9UGXqLl0u8w0a5ySbfI2XT/l3TX2EqI2bizrAzQbNDXVgyXwpsVle"
    "K/QNamgEZF1yIxeoJNEgKyunTOAFrWAxxXAIoVaX+Q/wnl5jB6RG2bzou6wqzlCQXQrf+IllA1AmsMZqmRSTUyacsZ"
    "XRqasn5+LN8SoB3ws/VKCiLa5Zl8WbrNp/I18NjGm/on8fpyPtpNp+sxoRXmhfFIfpRUwMUUCvvLW/m8rv72WM3v6O"
    "u6ubv9NRyeFUIWWM716n8AaaqOLf+HQEVRb/EHCPl1JJEg6ZgYLsWbq507TN1JkWogF+aOqZVGXQyi3KAeNwnbyUTt"
    "yoN2uZidTQ1sNy5TiamVZ7nl2aJJhFnrC1hr3quO7a0hYDohkyHXFevxNEWkWarDpdsKl/oLsQXWfo4m2lHOpj7ZYs"
    "aWx0o34/AL46aVHr9EcFXK5TdJjF/q8zt3EJlMbbogRCCu+MT8GETxjOhnUEe+974y4rLvPSR+5p/y3r0V5yppwRT9"
    "Ll+QsVTzfZZSEk9Tav+e9u9p/97W/Xu5z1lep80Qah1Mq7UbV2uT/RtX1myTk3WTvRLKbear1frtXum3kOxWqdsG2X"
    "BSeq0XjF2u0yI+1K9PSKmec4JdVqC2Lh0up5nyWYrV0uCG1km1Tqp1Uq2TdukQWlEnjXc+WZ7GFJqZWhvdujYa6Bwr"
    "cne3cv6zbI0/WZWU0I+YjYeUT/O7ReZFSmh6QKUSaoZDB6/hWKlkSoZfiYmA5oNIX/SzlESIUZRlQm7jC5l6QbIjOv"
    "9yzXXRFyL+mvTFQNHGHrROgvAzl0JxUuVanvTd+e480bkjjIwnyLvEyDc6fmKQk+kSMRc8FW4KDTq6z+n6me5pPgm2"
    "bcTG8EKWV65dh4+FAVFpdF61zud1ap1a69Rap962Tq07zO+1+JO7t+yOm6RRX/fvncdHnWX2UQhYHh522VN6nVZWXY"
    "DHlbAdVdNSNwDuuBU4l42lf/J9DZmU+N0PPADu9uZUKHVc35ti2czcDSCw6WRcxZJxdbGGaiLRxQMKCQPSzfNieJhw"
    "C7i0e1RIo2zrKEiVFj0e5pihaM1Id5I6Pnp7FjWRgj+q+kc9fD6/ucmj3XHVc1zbWZ8iUl+/3LCjXiea66xolXzKtU"
    "GkxNfdAmt3PmsktQ+mGHvPzf7768vH7XnsPVyOgJC426/21Xu4NuoBlFqhueWN/aNNwK/b2IPDGL04AEeQ6EzZjxtd"
    "+ReKXfItzCmDbJDGBNMecO0B1y5QFVygKzX32kY/ry/3V1/O769vf60pXUAmF8E86AXomI3KJg/lvHYVTrsc3i/ffW"
    "uD/SZodgG5IIv5Lgf6XoX6nmMzP2gt/tE02OTSlNva5LZjQ3RuM9sybnOHRNvcPNwGDq6ijF0FCHfLaUdp1NICOyYH"
    "a1puyqTxVOWtmYCgIKWdWxzUiRH7x7gMo63ODJAmdOfYC390nO6TwDYV+UXWBIwyJnKRbGKi4QIygNAV/x1BZpCTfj"
    "CjEwKdg787z/iVoNkUsoyEMWV5Pgqciwi0rYBB76HkFP4SeUxMZEFNsGUP6Q/EtzX+/wvRMSWYE3Fmk6rk/qT/gcBE"
    "hRlI2tbStpa2tbatnmjv9RpCAvGmV8OEShGpnPfQ1Ig6lUFX4qPKjajTHMKSNqL2ZJfSdUa6NEZNg0qyNGY7NtW1Sb"
    "jp4BHHWNwTA+DpC+yq/KBK28qKhw/cePxS+0p0xRwSAzqgifiNS7igmQc41gyQq4WpE0V8grvItExh90C/ecvzRGsu"
    "397IG2DreUShmcMMOhVLn5/YgzFmY23gaANHGzjKqQ7Rdyqrh0cEKuvgvUf+Vtcffe8QbGWTWdTOM8xRrx1JOpMKJZ"
    "1VxJLO8l22w92xhgSSNCoLoaEh1H5vSFBBoB1zXUZn6TSzJZhNZx7XE4r6KZVnCSdpOpEj/AVbrp9l4yBQjvguA75s"
    "U3Jj2XS6cLfcADl1S3sBSo/ynKm6JTtqUpZcF9yptpgm9XLq2FQEYsaEeLHBEps1EPp5ElE89oQmeArF5fd0/sA1gB"
    "mDxsWYvz7kYsJg6AhUUvje9lNE0btHPWw/+Y2I5hCaGvEpTGQ5ETB7n087JsYLMZ+CtkUTf2RwFTHKmeN+QE9TfjAR"
    "/mk++dErwucXlYIwTlTIO2HlIDfb+vzdn7HzPiAPCvj5/zK/NouFvZDQ3LJtCGiZ1CmNY0mUy4s2SKmrbIyPTs/8O0"
    "zwScwel+XqBENtE2qbcOs2oS6x32vxv3DeFptJy9NLQ1qVTSXfDRq3A3SbuQNkGnIclnfkOMy15IDDv27BfZJGZZ6r"
    "lFm6lQTePeRzoO7V4HJMsYM8bt/Vwqx/FWwWpQXA4fDNFQA32JsvFp50fyS/7vfo8OTtybvjs5Oo+De6UlUBnC/+3Z"
    "d2VBPCmN89QxieqTbxW+5KNQlcaE0EENIqXF/Ru+Uk7xGFlFbs2+mi2F00Loak00aKiMy+cli+rxzm9pXpbGhbRa7y"
    "C0ptgp3i7SVBlRHBkJOt6xOIrmxWqb+4u7tJ6fMX19kGnF8/X1xxxgu+80GWn/CQ33ZiT0jTeq5ZkeN8nQVdl3+5uv"
    "xtS/VcravdXcP+SVi3w5lle5bDDuB527Bt19QZFZyq9eQRUqghDnjszohj6lLOnkktgSRp1BDJTn0hDvXqBVgjAi2M"
    "1oUhIjo1zLBofCM7bEOK6j14xhJBqQ9iEsS3WcsWMSKutUJ4bDuWWhAJq8H0BMXmzN83Waa/KWG0qElLxvi2w9Ywnl"
    "jX65+ka8Hnv6El/i2Kjwo7LIZZnVieHyuVk8Iuuf65CWoUfVeVhl9MpLbd1zu3+evNnsfRria2MT/7AKpGCf8lq2fw"
    "tGgaRgnXTSKxGdrOfJh7GXOLpTVsUGyYJV0h86E7MtYYhFtmapDqUX/BZgk1azW847bgHePF2AJ7dx7iMffpSjA4cT"
    "xtksVqHmQpDocvkF3A2eM8xeTbO3R++Xh9d1tVMxmzH1JcCvT5gOrTb/fEFtG/co77GbzcTt2hdf2f9SdD39PC3mAp"
    "bi5LiR64tEZPMKjfFFWdYNocoCc//fhJhHmfDEjxfQqbdAnjZ+w35Zr0IVsZAGzGdO5UtQJr+wGFhaNz6r5ww/El7N"
    "AlnlHQnyszLo6DJSl0LrHOJdbJpNs0bIOvMSf6Uk9tTKBynpJ8Dljbrm/YZuuEfiKCLhTWKRvk2RJkkWJK7AYQi7qX"
    "DdM0AT1ZSiYZ71lzJozF2KxeXDmm0IHl1vccqCcu+RLKHJZmoTDWmQqWZ3bBer8TZYzIXy19bkCwKTYIwq6ofSTYGD"
    "f5AE6kktZPKpLWT/JJ6x5mLzX9mQkS7XjPIy9sHZhsJzmbMX9l+Zoh0573as97yK4WHJdxIXw3GbvUN5xZWkrBvEVF"
    "Dr0il1x8t1/pk0uPkwPM9jwymXrgAHPhnIva8giIaR/vOkLAdun8A4JO93yNinsWQ1+ubj9e3/5aAqbd5uxyVf6ZbT"
    "ks9E+ZOoEWnqnzT0CJiDuBi1P3FdKuOu2qU8FVp8v+91r8Hn0p6u37QLBNzLJU5pfCxr4qObd6X0XOMtifXBvxiIvG"
    "mPH/Ha3e2vfx6m+P1VZ/JOGbu9tfw+FZV0A2nZzztDZUXZqqHft/+eG3MVdj+7XTfH+woMFHU09jkn6D7pb//nr19e"
    "pjze0M/C/QtMTmb8N1P/8zUMPlGLKR/xaPa5B1lnwBqcLbUMOFfyzl4zqu8HEd531cEefqn/QZ0s4kFfvZ/paHhM89"
    "SEegfeS3BxL1F9wccqjno6AlTot2ToquKQMO+eENvEZLJEPasSXi457beAHrwa/LFwkr+7cEApiIQgdj+a6cptq9DX"
    "k9SDkkqIaXzJGIxm+xlk3R/AgbM2/AALW5/s6Vpe3M1rWX9qpwOdbZmiIClXMDVMrF0H26NsXpfYGeElao0KuVQJvy"
    "dZUG6s1u6jaHb6SUGxhW0S+9QL3pXE5XLwiMNXC0gAERxOUauVha71cfu3sa7S0RtcLrnZtuljEOLXaP2mbTnLrWsd"
    "RAVR/gUaEEqrXRNKXWRZXWRdVpsKGlvL5eWXTmGo21tJhaaS3tL3Qe+UnxkM4a7aNHck6SCh9JLjc5yhbJsb8iISRJ"
    "pDMI0xx1iY970mDTypDqXUvlXUs4sRsIOUnXGQnHTvwgEQ58ejG+LjTlIXPIfoP+OBZDY/zK1wHyT2FJ2K1dWhyBMT"
    "4QHMqvkPLKjxzhSgUgG4f88lEikgvDoZD1GNgQfcRtCIiVjyyXrR7+W0t5SCgBcFg3kVxI1xnBJZxHQWMs/+s28UJE"
    "absgNJdMgDXNDt0UaQe3ZEg6Dn6FG6CtCaES6K6GGZq6dGKxfdyGRWo5cQfgumiwNArIO7Y85mNKXvmq8H+JvxyEH8"
    "dPzfAElsTentJKlFGpFpZpxwoKFlx9FLMcobYvl4CYhUsxz+UGOGbJybq5cCWgzDIf73KwrXhRtsDkXYLaKuJv7gtO"
    "8Ze/Bbr9enOzrZq1v9Jhr6BYDS73q6rU/ggGSJWnBRrXAbr2kDtzGNSH2QSLAjGD0zDqt73lB7BJCUOTGQPgAmgfyz"
    "W5KdckYLbi4rQW55YpTYNutYHuYxIcqkH8wbqxrK4w0yVGSuix5Z1Fi4XeiW6itwGKi4C9C1eH5SC+Rf8X34zZwXTR"
    "JIRyJhNCOSsPoZzlQijYfa4F7hKO7wJwVO/aZKKvWh85wpBkhO8YnmSW0ca9QP6pVHMLjKn09tfJ7U/4JQfNhJ+l7Y"
    "x/Zy8lHSSA1cnpT5LotP5cWj83HLj2J/oP1f10srT601H500nYcbUKE2MyLV+l5Rsb5/UKT3HnQht7KV/iukUu3kfy"
    "o+TgiwjUTjBexAHnEHZphC27jXBUWzASOe/7djyXvy2MS2ip1itwX0b3+lU+zJeFMTCiYXLg9zMnNMItk/Cj3lsgbg"
    "daI8vA5T5KKSoZ7+PUpQB5n0HFiksXNMqV9kFqI1yF80mjXO21+BOlWfUM883a5YdrEmXbdnkHS/sEGx/P7x/r4yh9"
    "E2gxlofg95jNSlhbr4zgqscrV15KKvyK13SSZoOs5yrjzO99neZ64nobdawncrjgFbDgZTweuGTUhM8hncomziNXgl"
    "+JY1L3J4agUZMl24Z6/QAp09nQtgzORcxoAUZhhQCyhApLoOFqXwtE2NS1Xjk/SjlehQqZp90Fpm/CgE9nivOfzZrW"
    "Z6VptcdMZZWUzYaNu3xnabWkVZa0SQyrWfFHmlJLWWUpazCAvZDyazOQuSRdZyQcAttE9oH4FX5xDpTq4OnUtogpwi"
    "Orx0O6uRQYKF1OET7EhfVc6l3K0zZyMm1oGdxYL2RuMSJpGPrOpj8fHR0fvz16c3z27vTk7dvTd28ir1P+VpX76eL6"
    "V/BApeScd0mlQzGyUZU0lS6Tqi7mCbiVZ3DtIpMv8UzdZOzSMpP0yqrbFimZGGPMJsQpSiqr0879t4XxMZhph5i+1o"
    "buSZYVx7STHK0Oa5vJkVKRbdFKXbRdFyHxPuIHhbuYQpXskIy5HOKG64DK8kGkQYOHejRCdCrq5ouD321NLBMfjyL6"
    "iQi5jofreHgLu40OiK6pJmd5/K4T9TnfgiJDS5F43YSYFvZ5Vcj24m8tTaU0wy8WAtUDypeDg277ATxm/auA3eUA+8"
    "HwzQX8G/HZI7Jruu2w/xgfnZ7VWb8xhcprt2EIrv32VMJiqIm8nqRRtwMY/+jSemWzXXkNQeasjiqrgGbptPOg2nmQ"
    "yu5d0X2QzCfuJm+X+g+yy0ulxso3Ao7twqbF2d7J2/0qy9iHdRsMo5FLLePzEOAxxCIFM9ZH9XsP2t4Ec1MVgMUA1w"
    "8gHieANuZRH/aR68d8ubK8XdzetAVWMfRPFlMFkoxbZfwjYzBr01ibxi3sXto01qniWvyNw3q6/VGB5r2O9kfpY1H2"
    "dEtTaa17Gf6e4FYLOvdlPFM3GSuBvJdcWSop3AEmX4GuHaP1lavZk3jMcgXbQWQytemCkPcIGwadOR76PnvzxnwbwW"
    "fPLW8MaG3UJgWqdIMJCpXmgDaQRkI2WmvWWrNWm1RTm7TWvNfiF//WUJjD8SrryqIpEn9lm+DnGWEIO6aPVC5ybRgy"
    "sG0nmo4o49GGc7VYFstjuyGt0nIRsV1gvK/ZCPecSZvw/1Cmt+hheXPRw1x30Q6Wxp5fPl7/flVzl4OqWNE6JXCPgl"
    "bZRACtN74MfsDg1RJaVB0VsIBUeXh3UcDJ8CsxEbx2H1FXdNwI8E2mLjVnhvcT6/tp25DBxVpqlVIDb3/mYIfNicuP"
    "+cDp30BPKJmjO+n0UUsUm78K88LOpaLfHop/XuqQgTx7cyaZer1LGkXa/pP9hNNU2jukXW4bd7kFS7AFl9t5PFM3Gb"
    "vU5Zb+XFMut3u+g9xfXz72ihaw9meu3Z9Z2IeI/ID4+Iq1CHEbl6sfYSrQjoggnfIZuHNbYtZnMZ1Cdli73ALtdcWF"
    "9RGz8ZDywb/zuXaVT/yrDmr//T7HK/LseiL5CapZVFzNq81yqJPLKWFrrMimaKIdXUy+s2nQGsP80N3Os82hQb56c0"
    "7d8il29fvjauoz4WrX88xdlU0PMNWneKYdWUzrD6wnvsHSEHv6O10WbE/sEmL40rj7A52QITUXCPJJRXtqj4JPNWhf"
    "HqjyH8CtB969IOUUmqtNqOitRgTlHENvu3xUvt3pvzvfHYjz+41ZM3cR8yzbfu87sSBXFj9zaYr0WZbpty2e7gn/5Y"
    "Qgl86lC0vTpk0IvJzKwgJQCtHtWnSCS+MyJxBXdD2qTh/Q8eOte3t1+sBei9+jL6Qm3mREojDMZO8rdB/yQz7+iTfG"
    "jP/vqAW4pHWgTwqeDvg7josD2BWSiKjUrUFUpsyT7w/WK3FLMsyXZwkk6TeYJ/DfX6++1kfPvhuJuvBUyFNu9a87VS"
    "NkI/8tHi5qMFa+5AtIFd6GGi78tUAMR5xrgoaZIu1Y3N/ykAFmDje8htzioX00F7jyIi2Dm0/cMoIrTvK0aOek6Joy"
    "4JAf3sBrtEQypB1bIiB5l9g4YaYL43n/lsCEMAZ+sSIbvAotJUm1exvyWrJFhWMmz+VykJRwvG5XmmtXmnQ51dy5sr"
    "Sd2br20l4VnsY6W1NEoHJitUrFoboMd1Oc3ofSjbll27peQ5V6DSGNoSyc9Jq9ADbl66Ix/2NqpSUQOmGEWdkMEVFm"
    "3Zev+h0ok/lydfvx+vbXBv4vWPqJfoLbr5ERtmWhkvrXh7vbksz6BE1WObUMD/0b2RZbmwmQiK8MZ5btWQ47gOfVja"
    "6EvpiMQ5KfEOCL8W3uEXX7iNom3G6nUga4Wu2sz/rlMzorTJB11uuGI/tgaYSIZI36gaVItZxVlrOuzFlDuZPIQeIf"
    "wLAuX3OEyteBbrfmSZfltFuWU7yIW2BvjBfUyVW7lLm5DzfFX/4W6Pbrzc22cJxEInNBimmY4FyeVuqEI5ZmkgpjG0"
    "emtssJgwpjjOJKrgP0bUzJawCe4BLst/0w+E+Mr1heHzlU5I3y9ykAe1rjsyDH9FoERsVY/5vxWxS/Dy6F8yNHTM4I"
    "YWIaLIBa0QtZ+H1Optj1HBiwYNwGQyYlpVitBYmmUe1bcBBYjkN0MxOdPKqzB5XRnWHXyAv+kfwoCWGG41V22bUiyH"
    "XkCMYbYKZShVKbYKeY4zFRhudDTrUupkdXariHHsb8gEFDMhIA3/yYEfUKkh7TClFc3N3dpERxcZ3l9dfPF1f3Px8K"
    "ufBBlq+y5KPMxLSa7XUpQu0NUHlH4zfHkcohjX2SJNK+gBz0SUaTk/exZFVAzdolzoCQYa34A5KTdZO9Ei6BzBJb7h"
    "XwP/ZNegS6ytzUtlgCMbM1d4BllDkELGO5SyAcI9dRFOo9o2xjMhfVl1C76adDfEBPwnR/QvAuviXNaEAQZiiLak+b"
    "29V8SZW0F237KeAIeAoA3yzzKfQI/EGHaD6mLMqV9ohtw3wH6DG47eEX4g+Gl2L+Qxzqq3SiEgdG8OnBYfBCyFQMnr"
    "yHLjDCKkR4JPDZkOFiNob3m7tchWJxzar/7D6a8U8gUcr62U9E/eX6oyy+tWBKDto6OyosdI3Y4f+ZMGK1R0J7JLRH"
    "Yuv6+560VxU7vJxtvO7+qv4GWsjyEmspJFCcz5YxFudXXxyH4jglmF9LwAzWT6KTyiiq4P9hXgB+JVxBSld5SlGCZP"
    "MZRU0X/cgCPUMc9QRa3RqrY7OuJT0IoiqNkkawdhF14YiJdcAaal2KSPmchl6kyYsE4kDBX/lzq+E08qjd5CNKkHXm"
    "I0pkRu5z8amGnd492OnunEIadXrLqNOFvtZtZLepuWY73EPvzptyY9AGI6jQ5Zq6369yvFJvOjBSQ6X8r+7MeS/yok"
    "yCoE4xAOFzQrQ9P3FpDqrOmD8c+nTMQ+AICr5S4EOx07WdqcHTehs0uOamfTzRPEjfApcpTDrj1o/jWQaG5Cs+n0jI"
    "CuLl4h04ddCDBPQJuCSfcZWu4Zy5fBsUTE46OcHpmekPmLk75R9fjkz7RrVvtIUTTPtGNdSfFr+GTlC1oF9DJ2yK0w"
    "n1pEmkJ0GuMsfj+n2h3E1d+koa1ZC3X7zP1XDHISXbyXIBJMg3WEh+9fn8+iZ/VMSXc365pG7tK+wjl06aiOBUQgKn"
    "pQI4zYEnRHCOTdgfU6u//CODqAnX2w937gtqRQyG2Ijv7YJWREal7KEaESiMRde7Ojg8OwnRKP0cLI/88FRZ6Yxwq6"
    "/AVKjCho5pVF/ff7l7/LJ6kGUddR7Cu1K0t5ciAyYoNDZgtmrDwK5rFdXNlKdHJEjUAFyBxzYAXOGnJ7QGYVG7D65B"
    "0tEHBHg4/PfFqLeRU1U4EF9l9/xNZ1YEUD5sEEZIJb+PHN3mvpJ1mlktfyhzlzrPA0BtY0UNkUq5m6PTe1CuckwdxC"
    "DVVvEuedjgp80mzRzsadLOJK/spZy3nKrSHcl2K6tCTb62klSxpcj/3Pk6tSlOx3xzN/uVMf+5M5jF4+QKriyboCEZ"
    "c8H5VUjwN0Cy9SEy7tAY1eQDmjF4kl/2NFyIsLn/OKgu8pv0mXhRUnK1nufIBOvz5Uk6xq5j7C2oejrIumL/DNPCvt"
    "Ry4q/qn5GkUtp1drEIUougBKNREcyJjKfypNxTeZL3VFr/KmB3eSONYLjKXgDOZ0861teytcrG+Oj0rM76jSlUXrsN"
    "A9jtt6GrmSHQam7AOvr78U8trf80C2CsAeFfFxXspqmmKGM7bKt9wYsJP9A/c5ODFtpr6QH9Kptt6g8dTOKxEuiZAg"
    "c+QKv4iXHt0yEL9EwJgwzrCWYvIpcaizQYi5tNfIxLRpyKr6l+AEWJ+c8CVJUixMzW55ex0/hksCtmYCTiNgractOW"
    "m7bcVLDcdHb0Xot/P4BD/EPPYgJCAXm0maLedqYRHL613CXBeJX53dDYPJbr/FzR+DmXqTtzQYWpZXEmaXaRyTI8Lm"
    "dxLjsxUBjrcDhJs8EMaK7+z7CdPw8S19tgcPsuvpBfA66SN+FzSKdyPiiAbrwSx6SuD7ePrIaZoOtolUhw0LlRlvMx"
    "hco8/zZeBKm3Q5sa0ISMunzmpvnmx1K8P67g/XGe99zybNTZOEnXmYSSMPc8+hDEr/CBaOZQBj2d2pC7CG2b5SS0S1"
    "qqL1JGuAQCRTS9IC6s59KwR562UQBkQ8vgxnohc4vJ9ir1QyB/Pjo6Pn579Ob47N3pydu3p+/eRLGQ/K2qoMjF9a8Q"
    "F0nJuSBQsje9NL+NhYsrsB8MDEj9oQ0hjQy1bjMi7WuTdZulqbSzv9rZH3CrBWf/l3imbjJ2qbM/vbKUcvbb2BtRd3"
    "I/EwzO+/qT9/uVrv5g5MANh0pCstjQ9FUgO+MAE0V43g3CGOJLB9pnijO+DHelFv1yT732wWsffBvnq3bCrqLein8L"
    "1alioYfj1U2NUMaB8ortWS3eRgQ76ABcRwpaoT1WvWdFRN3frkIQU3Eci97t0BbS2Q8LPacvb0mrCzTqIoUuVrYrdL"
    "nEIIl8DRplU4D7DFLYg7wPdoCgBSBcvf302yXkwt9gz3ICPAHWR8OZJwieHH79lQzgbZ+KcjbW8gytDWptsGPb615q"
    "gzojY6/FL7SIQV2TIE2lcOipoep6KBVhOqyIMB3mI0zgKKnN6RSRZrQUoxO6SD07N0WmMLOhFAA7C+RfaxYXWEP4Gr"
    "b6AR0NhpbLH1J4mhRzPkdYdZgoI4U2zgs4A4qQidx6mUQxidKr9uEOHR+enf1yiLA9HeNfjhotXZmFK496ZlsOOay1"
    "I4cECrO64W68ll0B+HVUl8FHmsHSDDYsr95uEYzfPfauRZtgs6FpvVrMqpeZlSFTmNnxvtxoPz6TKdwsr9vM5RdwAw"
    "fbAwCDrcPuDJnC7G68dbSdyeHx6f1Cqzyjq+An03S7wOkqg34d4JOv2GvE+TSd5nx9zsPaXS2hLD3DBpPKrm8/Xv9+"
    "/fHreQG4dvX+/hc694EpfR//FC+gN/iPZijn7ddOUNd6tkrO1uXyiKlVDqFmZWAETgYFMObpZAoJU83w9NK0ncl/3k"
    "tX7ytfeoVKbGkyc4JiczAuh+tSp1oGcFEN9WKriTUtpsGWh/UTdaQLY2CMifFScIxfBLSffrsnNvaK128QKvptYVzC"
    "NOocFCvnx6aNqRRGxIrMymFT7CLHYvVu4EIRB/NW5Noj/vEg5rv3p9slxuXzbCQAa+4c8kj5fyQz2FeAq1FhR2wfrG"
    "bV7KU/iMg4KspeErf6S7KXokES2UvYE307BT4nenbpbMoEsJ2H2QtDwwLET0maguyiv2e6s4qf9w+dc6RzjnTSiWKW"
    "iM452mvxb7cAQTGv/lpgBDzLbfR5pSk7487p3VIP0RHAyJlI5Pt/QJwZotO3hyyoWgPtAQ1BMqKeDbQpOf/bLn14aQ"
    "VJVtlJU+na3era3YBbeQbXrt29jGfqJmOX2j7plVW3djdptLNVPUGPAdqVEvvZOizz9mzIe2JA97JFr8CIjO71q6xI"
    "NzlqqRn5QCdkSM0F4iLi+7tHETf6xA7Ot3aAFXXpXBShAHgoH2Wa/GNlouWjgFOYE/TCd0TY9vkghxZUO7f/iO/Od+"
    "fb2DLGQa0M/we/Ek5ijSB1sy+CQXPqvvBbJjEsExBSGRWXA8cTMilh4gLjTBaD4R2+C5DUBbzuAbqDTheeqApj6Cnw"
    "JTwhxt8ecFajGeC4hvId0XDUcvhRSJ4tRxpgNdU+O2GC/QNwVhMeDI2yqu1rbWBtXc9Lfa6yVlaKaBdNrVOZFgN8VL"
    "mpdZprMuDRF1IQUa1MnwpJFM7f6X11PMtOtKdGY8xQ2NhTwbQe4OmAv2NB2UH5ik9T7Ry8QfstNRTqsKmmIr4Tp8eM"
    "NXPNsu45jvZSvrqx5tqdQLqx5g40awl9GZdQU1Dh67gMag6W+zui8gQ5/LbAXgci5mOzwmoxwaHt97K0+aIErNY+It"
    "gYIyoc36L5JQTMQbEBt8ALmZYAvLX5AHB4vHuDXE5PJ2jI779Hcz+YP7W5/P3RDiEmA/8KIFviEf/h8DyPUjSBcD84"
    "XqDFOQI6/jcs9/J4f3rpwK/wlTkd9NdOCe2UUE3tiL/PnPSrKpsTRDvolGjfRtPa+25/Rqqlnasr2m6p74oytsP6+w"
    "PBrjH+Rt200pe/W6m7MzFuMA8HSmnuMBoa0M9FBBCLRs5AxZVqgbA3c8z3AkqZjKwfoIb7aSqgjHPhu6J5FHHo7Hlc"
    "rLi3PL/G6lNoX9IqtD77df7Wur+xmKnhzi5rkoTjtTUiYY0wOnOLIJslm7dE1Buss7+/+5bfi8KLORg2/wT2BEpu4D"
    "5rVFYvw/lyxuf4HisEtTeLDKHeL5ble4YMa8FcuExN1k32SmR9ZpaYWkaD+2oZhf7+8NYScyEetNRUOEfQ1Bb0c0ju"
    "e+8DRAS9Xn5iyOBqoE2fZwT97NCwJO5PSHjmg7/8HoZ5I6HVmSWK7URgQ/vdtdGgjQbVjAZdbLfX4q8LpLcSgp5qKs"
    "m6G9LAv4OiBNDqYsbBCgmgarN4LfWMgmXurDaXfRLNZV01WlY1irhC55eGTvACSkaJsOLDjlH7dlJs1bvYnZhxt4pD"
    "1eTrDtaGqnZmbKU49IEw5r9ngf+EhWiCVf6TeJBUqJXxz4aYv1gOGrp0zogLXoypS59dPCkOni6l0OFQhXbTvvZsaN"
    "O2WGHRVV8bieGBJ7lpBC+kVdkIi7CZDdsijodeCJkGVfNhqWb9RhQSQjisakNR2DysYW5nllZvd53c7riK8sp3rvry"
    "TxFuyTxvuwlyAksdljcSv9FEmD/aT4ODIRZDgT75Ac0cQOhwICRGbRNRRxb+fpeWkEIFvIpaSzshZpe88pOrmSsvSd"
    "kZV95eStma1lF7/dEbzKNa15GeiemcysR0TstjOqcFBTTuAHOWFHw85exNU+0cm4+lIg7HFRGH43zEQZey6FIWlVzO"
    "CpeyeHg0urGcl16RXzW62a/0rMKwgR2Ok0hO4zryLwI4zkeMi8pNuBI9BflzNXuCXwhXsiP4PDQh0J4MtGzxvKLMtL"
    "am1W5ahbagvnbTaj21Ao2uji4VEajsNWyaurE2FDrtCN8j+DPVFvku7VcaQWH35JuzkLaox//3jAiRFivy/l0JTf6f"
    "0UCJRkzE8RVnNCcu8T3mnnCDj7hyLWYqasUkSaUVca2Ia0VczY1Pru/O8kB+uz141qEm9ny4/Whb3H5ja9grG3xrCT"
    "L9oXXmQ1NHw3jm6+p55gYMzOsY8f1lWsYz4Y+Nhy7VMx7HBAUEvo4Q15J6BE/6kGgZYE5OsesFwDQCeJI6JHTyMUJY"
    "XhtpcW6AquTTLRDmWo1DIR+A3+JDHfQUPGJgWyPyBHN68UAPsTHUxKJvYwo9OJDoSAnI6HzQRLzQjH+HAtPyuyO6cv"
    "j9QqJZxZ9PPrgmQzZ1nuFflug+wqR7cqQTpP3fp3twaGVLnwFKKFu67HavxS8aSTUQfpJOi76TorfYYOrSicVIwXl7"
    "QalNsFNy5KYpM/IfctJ1iTy6UsPeOkd/0GGcLT1BI87EsZzpVSHvi7u7m5SoL66zHWC+fr64uv/5UMiYD7L8GP317W"
    "M2wYQN6Kj+FxgQaS+uyl+ZME8KCvv++nB3WyzYmCIrWcvw0L+RbbG1ZbckttThzLI9y2EH8Lzayc/iR/SRSFTpc6vG"
    "tLjVAhj60z+/gaRnRrjMZSHIKtYDsDG1FHJtmrIdmTIyhgmybZo0fuEa8Atjy68GT1NEumhbuaJtRZdqK1Xb+cXbAm"
    "s/RxN1csUuZWzqg1UsNfGZ/G4xy+uVuRv9u/3lzsbXaKBc6beHF6JTDBLkH9DctTyPOGhueWO/ca6Dp2xMBTbnkIC/"
    "DZrP9EXHmqQHTnTdpfOSevG1PKa+iw/aL0ZNd3Mgitrzpz1/2v5XwTLRWu4atFyx9eb5KYkjHRKrnFAK+TYuCRqyRe"
    "0cmEepKWfNZTHCZPJMqxDCcumPjkeaAYSlKXX6o9LbV6hm1JRxgkw7zlSW7xSz+p7pmKiZU3pDiH43fBGGrSsxtC0X"
    "Oz+E8eGiQx2uvUMcH0yfvvg/OvJzBiCHQCXXtQbw1wD+W2JvxwH8Z9Mpdb1zz8PGeEKcYrdEblC/0jvhD+fHW2q8RA"
    "nl1DK8mSt2IM7/GZD62UsTwpjw5BPHcBdTvkbQkIwBs98TiU42QfDIovrJVuaUcT8E82kHw3aMH+1g0BpcoQYnon6+"
    "1HLiLy/3S1MpbQlf+P3F4ZwJ9trtQ70z618F7L52vJJgczA8w2dLJQAFzmdPFgWLvzL/55ejw5O3J++Oz07e9cHk45"
    "eiK28rOJ7Xb9kYH52e1Vm/MYXKa1eZYlU47gcvpCBsWc7iJI3ChR7XTlqhaeYeWwOEflphko/FJ6m0uVZtrgXcasFW"
    "C4yAz/GE3eSvROw4ucAUNNZCEZRbagkhLTfTEktELpAcEBygW1HWYYyx8wzG08wDeBq+JBi3tz6gJ76iPPIEzZPnUF"
    "dieWiCTRKWnXhjrlybxTHk1p8gY7/5wwOxM/JPbb9p+03bb9u33+BTzMn9wnouNyZ8gnZsiXWqZNQ1fZQug04m3ITr"
    "C8eUbQc7Vz1b489HR8fHb4/eHJ+9Oz15+/b03ZvI6MjfqrI+Lq5/BQMkJe+CZPEZ526BD1guxBxTq2yd9L6NKZq71I"
    "M+R03U5vaBzbuFLt97vPrbY809jjPdP8qtRp2h2w/kCyWjKc8jYqXX+V1SYUJ4BLFAVVY8lPrmuf9AsE3M4v0/pGjE"
    "8g6F0oNvq7zmIDrHb+5ufw2HZwsRcot9NKppkSdplE+OT+zpI79ePer0LLfe20nQShkbsoxOEWnPR7Xnw2dWe46Px2"
    "i+bnJ3qd8jtbqad5CLo74r9pErjDrvCO/X21QutWDLvUTxil7uJIq/JkkfEV8GXIkYEm9OiINw2H0Eau+COQ/QLQ1h"
    "SZCwd7jO0ReeHOH1ESogwkM6K4jrr+kZMn6iNO616BYUugx9PwOE/qHoINL9xP8Moj6p4X2PK04u4c9jnkYi0e4m7W"
    "5Swt2kkUj2WvxsNvyDGAWyr7I4E0Ta6GxkdHbKw9K7+3J1W9+tRX3wM4qwoYhvJaOY1NnsMqR6t+vkblegvdaqYsmT"
    "64XQyYUwc4q9JaVBtphgczl7b2puuYFbO/Tv/cT8Ihbh5B4uEk0xJXfjlpP6bAL2a6PisQRhZ8rH4k6k/vv7ZjdcYA"
    "TN+cmYBPPar69Pt3Zbg4t9y4Xl3dHp64Qt0i6rGnzNU2re6laELYUuZFoRFmwNLfBWHqNKzTW7CkQVfwV0+/Xmple2"
    "RbTA30f844FbmjN2H0+5m4zOb5AlzJYJwgU2WTsRuN1L+V57+I3v8lyRPTdN+J9eSQguPai/LAznDwe1Mhq/vKTWQc"
    "F48Dv5nUN97ZsJlH42tzxjTKBH0aiPIHZm21FfgMBsKiiqbWtW3QpJIV2kr2Ni2jtU0ZO0bnlcikjh+rhL7FDHMrCN"
    "5JPANtCllH83gWeqSVQkplY68fTbGGqXEd/+GbSWCQ6RRsGRI5ngyFF5cOQoFxyhM7coLlJRcxtRKBwFFIEohi0TMf"
    "oe3V/dnP9PH318uO0jvkt8+oQEHNArcUzq/sSFEjQy235FuUm8mo2RYwqVxXHtcA2KgguUutIlH5lWbHK92KqasQl2"
    "57wR2ylzfMTPRSozXK5Ukr1ggFSCGh+caozV97tVAe4s35DAHT2yXOjgyZlpHqBrTzT0hEJDqKOOelDNCXaBojhDbR"
    "0PKdCZs9C3wDhx8P5Da9Nam9batGLadHlj0WKht9tMdE3H2HlqL2tyjJ3KnGKn5YfYaU5liPbBmsxu12hZE8Mv+SeH"
    "TEqYiGl7BMpG5xSOHIYw9HRspEVLCeGwQgqHeTFohGfddUMlT7tM1w0ZJ3sM7Liinz2GwQx03B1h/Frd7I+YvfQKzQ"
    "R+fYmdEIyQQqQkhgAU4dbZi6gYhPa4seQP0BOeQOxRoJBYXCGyHD6IS8YTjXefjJnrEsdYPBVjU7Y6u4RpQH54xHWw"
    "HRWcVHTQCOtU0leZCMel72cAToMh4qY1EfVDur5FWx/a+lDB+tD1LXstfs/y7FrWZ0SgsjUkLco1eU7Tjur4zXJ8fu"
    "QHcJm3OkWmsMta3Toi4r5aBhlMiWvREpickshNjnIX+L8BDE9fPR0IvbTACKpA6cpSqgz9K8/xrWBxhVZAnRWfpFF5"
    "Z+9dP9yhk6PDt40iYzK7e/nennNkCWcA4dsEtszBsITfy4PzRfMoLYM7EcPiby2aOJounmO7kXux9SD9zK0VEg6G7+"
    "TmLrm7V27v+S5mCX9BDT5nyHaP34dS7D6s4PZhntmWE3CtboQoR7h7DF+L9mISbNqWU1L8XKanxzRVNnD3GF7BXzBd"
    "C2rHZwWOb/mqfZ96g2X7H+/PPzWAo4Q+k5YHzdGcZgk67R972DDItJkXJ0PamfLRvfTW8KmANzkRl7sRYopdOAM27U"
    "HwuTeoqVWmqXaB75tRLuPYUI7ZFeGfJJGuIU1z9JW4rNDvWOqGSVBszgNzuK5l23bbJYJdYzzw+G5bZw/OkCm8IfQ+"
    "Udskpp973OdGPptig6AhGVGu9BBsjD+IWdHM8SwbhQ9Xcu/WaUZrAVHQjXXXxNqpSwE0riZf01T6/CuOANUEME9R6Y"
    "WqUw03mWpYvN22wt697659zy3w++vLx17RLtECix/imXaUv+m9UYK5wQHVAnO/xDN18ixbytv0Wb4C3Ad5XR1uH/Jm"
    "r141zH6tBGSfYSVZyBE3q1ORByQaJwetT1+JX1UI1B8Qn5045i/UsRclOPlLCKSaI8KL6s72W1FvdSqvjg6El1JH7c"
    "ilk8FqcbjMFCq7qi6EU0qN+BsXymp8T02gdO7POXSDU4Prvpq/SgvE9AxK8x1gOkzLVKYPXxMnYEv+PzXV+xVdVVX4"
    "PmVhxpUwfRTjYi6fSjKhqjKjKrdqE3qr7KJNkGhX4JIee0El5YqGfliy2U2WSiB7RguqbrHxeu3XDLRqoRmbh1+tsm"
    "Z/BFpNEgFWzqqdW2wsKmCxQ8EK5bbqD+RP1hdZx6JpG0QoqU0AKn7qWsSDDp7EtlmMJY+GM2Y5hLFiW3g9j5GxoPlc"
    "I8smmdraqHuNtqq1Va2tahWsal0gu9fin2PHI40NzJhaaePykZ9g/qmHuHJCTDgSm5iZx3L1sxXls3nY02cLngdvOu"
    "DsHpKCUGhVL76SCXbBZNp8Niywkrh8SyuuSFkuhxSxlsFKMijyFpTXqeQI971YZQ86TK5eqdK621C7uTYAOGFYJoFC"
    "4pqerhyh9tEWc7a+KZCm1EVWKmv8ac9MjUTcBJX2FFd7igNuteAs/hLP1E3GyqSFJVZWc3xK5rdvGnhj6HjaTi+ox3"
    "HY9rWT+9WGM8TcGdfAzY9E5IgWuddTA/qVvnV/KOdMNFbKrz506ZwRF9o68HX17OIJNGTyezbhoP0tYvwLFPiSwgMu"
    "2jRhxqAoCGGbOqTYl97O1N+d7851qLPCQPDOwzhGuLRM/tsgiIywJ6b6hQ+AxLU+csgrf7Zw5XNiMv1lNu0jPkfiBp"
    "9zNJJ20KebCGp/vPbHa4esCuqZR1+IMxhjNq5jRaap1G0/1dCQPJPpOHVW3nDqLNdvyprWYa8/eoMOkcbOEOiywghx"
    "RGuVJj6Rk1MJVp+clrcyOs2BVjHo3v5Mirr7VmBXpajUZb1KrhGQ+WDGGh0eWVp9fHTy+CA/phafrsECSFNuS/zaiS"
    "Ml5rT2Lp+gmqTSThzdkn6TLem3k/f3dWpTnLZn03f6VX6IWTxGyv8Aniw0JGMuLmHVi7/Bk/QBzRhMKsx5NIQ+oAz5"
    "s3PznZv5HiTiRY3zfEPfxCU1but5jO5PrdDG1NcuAn34lxTC8a+9LmZqkkblXK2G5tRa8FKZ9a8CHpdii4XDVYZ271"
    "0sPCKbK9E2vNgYH52e1Vm0McUOLtn2fVo1ez+q36v+2klrN038WWvZGbSVvRcHrbay14Kxp4ELteuiW66LgvXbAm81"
    "INz23EK/E8ekbimgUfJ2v8pB9CoG1gU1EsN9XwxG/hTIo7aJZtDotI9swjyI5g2Jfxk/cyYfoGsPwXtCD+whNUt8Qy"
    "3OXdhhNVTEpi59tUy/3EQ8s6jJqnYYaYdRC1uZdhitlvIbfLJNykGiz11hC7z3DXY7MBWD/c6kfCMD5/ZMkbqQ5GYp"
    "a58naVTmfkP/x4kMk0/KmXySt8rDU6gGk5M0KjNZ1LD6q/unhmt6DS282GxYCupd4dZLUanNdf5W1x9Fz3rYYrjaZA"
    "WwGE1k0P6Sp4bobNnkZM+QdscV1btYJPb6nxgybGq8yMljl051vgi5fdW4zjNBrvQnKM72ITH4r4bvcJsAcTmPy3Zs"
    "13PiWsa4V2C2Bnf6VRYrjscss1XLT/aWUwVKY2qFR0RBRC2w3tRNZ24lllZu4JV2Qio/hctbISn1/TcNCJ/K5DHzUe"
    "Vhn9NcJjN8VDU4HAzfQe6uRZmE3gaFSeJ/fbi7LYsKRCRZ/cUyPPRvZFusw77rIuYCM1IaSg52I4uwkVE9YIKLbR9m"
    "//n/nPp59Q=="
)
