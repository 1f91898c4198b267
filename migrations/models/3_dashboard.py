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
    "qJXe06FGGPYUl/9t8B/u12o32ttbR9YjPzziOtiu2ZclQ7Z7q/1QarUfVqz2w4LVPnt+Jgw0f9HWuvYmU0avMPt7n8"
    "ArllAkf2II3EV9REcj4ooi7oSHqtFJu15Rie72zSWVIldZUDfWC5lbTLZSb5MiEEBTzdgfkXaB9R/Q1cHh2YkaJ8Nk"
    "xhdu0MI+z/tKPIksqeJ4EjdkJHzZJjEA+8sMsAo444Xjm1974RdnDmYvLUAWtI1S2MgDlabclgdqO6HeznmaUkGDOl"
    "JOEXYGL2AvZawRrvdF0uSHYc/MZvgfaVIt5w7IeeASzIo6Y1cZ11lKhZVXlfIIA6y4ZkhbKdLOfFq9b2PipFI/BOjK"
    "GJvJvI/w162svHbuK2T87wFmNXMg01TKNxPtQRoShYwb4WOkI0jL8SUP8MXezAWrJsCHHONXgry5ZGePdnJRuRnFrK"
    "JNsBTwKEGxQcT0dW19PqzR0eHJ25N3x2cnEZpRdKUKxChv9/k5ZnlulvdzjSk239E1kWcAyWye5bADeN42sgzW0+c1"
    "m2rWJJaRm0ThM7/3CdzPKER+R+Kd/QxCi0FuIaKvssB+63Zjhcl7ZSrYcsmkZ1BZLN/GsL0z2OW5TRiB2gdLC0VLa/"
    "ux7FxKZR1dLUfcHW0t7jmQlwyC38UCqfFPiTrkg3jGe3HNoUO6j+0HzBkpbDpQvUZiqu4sjq+OZ9n+4hB4mSNi24j/"
    "EIRHHtRu+24eOEcNzmMWJnHv35JwybMFv010LIDkosanbvFMG8xSEuvh8fy+QaYSKP1w+lqGKhlKKW5OLMaC1SmrpZ"
    "bRd1dn7d37OhKU5FxSk6BXbM9kOyRsWo91iUEn/E0DR4G81FJkWlgbEVazDJLO5I2olLbTKAOkK3kfKjF6C/2MlWZy"
    "2008+dyrJXKnZ1CY4VHOZeAGneIFN4vxj2bNiY7lYhUVoYqsKF4WxoqiSM+gsiiCjHpAsvIsb4FeiWuNLKNxZn37Pi"
    "LgZf0wXZpKYQmoFKLjH6IoT3+xnJKE4+VLPzuHwqz3u6lPqEMW4BoFhDnkKdJUPWTjavtQfha1xSEK0wOJGJhbDASF"
    "uH8KiER0VA0yJ4usMIl+uClqtTMv24jotJhOaRLb4odT4wanSXqVP4K7sDuLR5iX6Cb4E0N+IwE1vEnwd91CzySNyi"
    "IA3x28ax65A/BFoB+xbfq1EYy6gBHSRCRnMoWgZ+V1oGe5MtCgnrCuVDJkqgsmeF1lpbBluDTFlNZ2MlTSGCyyPE1T"
    "aaS0aqS0BJRAmsG1obwu45m6ydilQF7plZWC8bo8f7g8/3jVK9oTWuCtPAqdmhvBKiB0/BXQ7debmyqEtHzH7wI1vV"
    "Gjs8/+fDu0qjPux1UbKsSs2uHWCoD7ASCypsk3VrZqa5NPYrZzf7JdZVlrbar2okFVC+2pOlwRWM2eOXVX7o1DsGuM"
    "v/GJdpVJrxazVm3gJVou/Q4T7SqXdIucTfd/yahRlRizCV1LBmp2MEmMXwo5e+4gMpnadEGIKMDwiRnCKJ4R/Qxen+"
    "+9r4xrkN97SPzMP+WRaFecqwSRNfpdvhIctnssgl2N7/VRhlIDkWog0pYTuDQSZYOm8tnPWd59lSHUHqwsCEpy85Nl"
    "a4pIs3SZUzAJ576yX3AHm8b3c67BzFe73Ds4iZpVr8jgnet6nWVu6tstZmy5a3Az+i34vip128A5JqXXesHY5Tot4k"
    "ODPoRJ1XPOzV1WoLYuHS6nmfJZitXS4IbWSbVOqnVSrZN26RBaUSeNdz5ZnsYUmplaG926NhroHCtyd7dCgFm2xp+s"
    "SkroR8zGQ8qn+d0i8yIlND2gUgk1w6GD13CsVC8vhqGDFtB8QKJe3rJFdbRj+lla0HVLNNbCok8XOv9yzXXRl6BrV1"
    "8MFF2tQOskCD9zKRQ3AFvLk6Br2BOdO8LIeIKkcIx8o+Mn5rfuFnPBU+Gm0KCj+5yunwFT9kmgCRgbwwtZXrl2HT4W"
    "BkSZkjKNtrROrXVqrVNvW6fWDaf2WvzJ3Vt2x03SqK/7987jo84y+yjELwoPu+wpvU4rq26990ql3qppqRuo9d5Kdc"
    "em1vEl39eQSYkPhuYBjo83p0Kp4/reFLuN6s3WUpAZdK/Ni6Ec8CNBsnmwjybSiEzUS/HmiuN6gJExeLZeSUE1crlQ"
    "snQdk8wn8fpqigSMvfoCSVN1TBwPVHaL2vj3QYvakTxMuAVcCiYb0iiLJAslmQLybY4ZitaMNLDs8dHbswhTFv5TBS"
    "f78Pn85iZf/MpVz3FtZ32KSH39UteUdZOpuqZsOzVl4utugbU7nzWS2gdTjL3nZv/99eXj9jz2Hr76MYXjvNBdH93t"
    "V/vqPTwg8UApRz20+UNzyxv7R5tAY7KxB4cxenEot4QSQPX9GPfWv1Dskm9hzgLPeM4Dni4R1B5w7QHXLlAVXKArYf"
    "1uA973y/3Vl/P769tfa0oXgIpEMA+gwR2zEWrdoZzXrsJpl4P/4LtvbeyPBI3CwB8NXaNraYrND1qLfzSNGoQlKXVb"
    "R6U3sy3DuHRItM3Nw23AYijK2FVwMbacdpQGMSiwY3IoB+WmTBpeQd6aCQgKUtq5xUGdGMBrjM1i26XWDJAmdOfYC3"
    "90nO6TgDoQ+UXWBIwyJnKRbGhdvIAMIHTFf0eQGeSkH8zohEAjke/OMzQCm00hy0gYU5bo3gMmE7Q9XsCg91ByKpog"
    "Qx4TE1lQE2zZQ/oD8W2N/3shABSDORFnNqlK7k/6HwhMVJiBpG0tbWtpW2vb6on2Xq8hJBBvejVMqBSRynkPTY2oUx"
    "mIRD6q3Ig6zYEkaiNqT3YpXWekS2PUNKgkS2O2Y1Ndm4SbDh5xjMU9MQCtqsCuyg+qtK2sePjAjccvta8ESP6QGACI"
    "LOI30FmUMG7HXHODA1oag6kTRXyCu8i0TGH3QPspy/MEUq9vb+QNsPU8otDMYQadiqXPT+zBGLOxNnC0gaMNHOVUh+"
    "g7ldXDIwKVdfDeI3+r64++dwi2ssksQvcPc9RrR5LOpEJJZxWxpLN8051wd6whgSSNykJoaAi1DxUPKgh0Z6nL6Cyd"
    "ZrYEs+nM43pCEbxqeZZwkqYTOcJfsOX6WTYOAuWI7zLgyzYlN5ZNpwt3yw2QU7e0F6D0KM+ZqluyoyZlyXXBnWqLaV"
    "Ivp45NRSBmTIgXGyyxWQOhnycRxWNPaIKnUFx+T+cPojcX9DHB/PUhFxMGc6OnALhpLU8RRe8e9bD9JC6gOYSmRnwK"
    "E1mOUFMgT6TPpx0T44WYT0AKVfT+yOAqYpQzx/2Anqb8YCL803zyo1eEzy8qBWGcqJB3wspBbrb1+bs/Y+d9QB4U8P"
    "N/Mr82y58B4l9zy7YhoGVSpzSOJVEu30fZq2yMj07P/Dtxp7REWa5OMNQ2obYJt24T6hL7vRb/Kl1JV+pGuint/Vvk"
    "4IRTGLvN3AGtt/qDw79+K/uYRmWeq5RZupUE3j3kc6Du1eByTLGDPG7f1cKsfxVsFqUFwOHwzRUAN9ibLxaedHt6v+"
    "736PDk7cm747OTqPg3ulJVAZwv/rWpge3GhRUxtcprF2qsJ4Qxv3uGMDxTXaNqbxwy20b5ppFd0ZPAhdZEACGtwvUV"
    "vVtO8h5RSGnFvp0uit0xA7t+RJv1HJbZVw7L95XD3L4ynQ1tq8hVXt14O6bSDbdrNNxerfP8ih3nm9lXl3+5uvxtS/"
    "VcravdXcP+SVi3w5lle5bDDuB527Bt1xKt8J2q9eQRUqghDnjszohj6lLOnkktgSRp1BDJTn0hJf0ry+UREWhhtC4M"
    "EdGpYYZF4xvZYRtSVO/BM5YISn0QkyC+zVq2iBFxrRXCY9ux1IJIWA2mJyg2Z/6+yTL9TQmjRU1aMsa3HbaG8cS6Xv"
    "8kXQs+/w0t8W9RfFTYYTHM6sTy/FipnBR2yfXPTVCj6LuqNPxiIrXtvt65zV9v9jyOdjWxjfnZB1A1SvgvWT2Dp0XT"
    "MEq4bhKJzdB25sPcy5hbLK1hg2LDLOkKmQ/dkbHGINwyU4NUj/oLNkuoWavhHbcF7xgvxhbYu/MQj7lPV4LBieNpky"
    "xW8yBLcTh8gewCzh7nKSbf3qHzy8fru9uqmsmY/ZDiUqDPB1Sffrsntoj+lXPcz+DlduoOrev/rD8Z+p4W9gZLcXNZ"
    "SvTApTV6gkH9pqjqBNPmAD356cdPIsz7ZECK71PYpEsYP2O/KdekD9nKAGAzpnOnqhVY2w8oLBydU/eFG44vYYcu8Y"
    "yC/lyZcXEcLEmhc4l1LrFOJt2mYRt8jTnRl3pqYwKV85Tkc8Dadn3DNlsn9BMRdKGwTtkgz5YgixRTYjeAWNS9bJim"
    "CejJUjLJeM+aM2Esxmb14soxhQ4st77nQD1xyZdQ5rA0C4WxzlSwPLML1vudKGNE/mrpcwOCTbFBEHZF7SPBxrjJB3"
    "AilbR+UpG0fpJPWvcwe6npz0yQaMd7Hnlh68BkO8nZjPkry9cMmfa8V3veQ3a14LiMC+G7ydilvuHM0lIK5i0qcugV"
    "ueTiu/1Kn1x6nBxgtueRydQDB5gL51zUlkdATPt41xECtkvnHxB0uudrVNyzGPpydfvx+vbXEjDtNmeXq/LPbMthoX"
    "/K1Am08EydfwJKRNwJXJy6r5B21WlXnQquOl32v9fi9+hLUW/fB4JtYpalMr8UNvZVybnV+ypylsH+5NqIR1w0xoz/"
    "c7R6a9/Hq789Vlv9kYRv7m5/DYdnXQHZdHLO09pQdWmqduz/5YffxlyN7ddO8/3BggYfTT2NSfoNulv+++vV16uPNb"
    "cz8L9A0xKbvw3X/fzPQA2XY8hG/ls8rkHWWfIFpApvQw0X/rGUj+u4wsd1nPdxRZyrf9JnSDuTVOxn+1seEj73IB2B"
    "9pHfHkjUX3BzyKGej4KWOC3aOSm6pgw45Ic38BotkQxpx5aIj3tu4wWsB78uXySs7N8SCGAiCh2M5btymmr3NuT1IO"
    "WQoBpeMkciGr/FWjZF8yNszLwBA9Tm+jtXlrYzW9de2qvC5Vhna4oIVM4NUCkXQ/fp2hSn9wV6SlihQq9WAm3K11Ua"
    "qDe7qdscvpFSbmBYRb/0AvWmczldvSAw1sDRAgZEEJdr5GJpvV997O5ptLdE1Aqvd266WcY4tNg9aptNc+pax1IDVX"
    "2AR4USqNZG05RaF1VaF1WnwYaW8vp6ZdGZazTW0mJqpbW0v9B55CfFQzprtI8eyTlJKnwkudzkKFskx/6KhJAkkc4g"
    "THPUJT7uSYNNK0Oqdy2Vdy3hxG4g5CRdZyQcO/GDRDjw6cX4utCUh8wh+w3641gMjfErXwfIP4UlYbd2aXEExvhAcC"
    "i/QsorP3KEKxWAbBzyy0eJSC4Mh0LWY2BD9BG3ISBWPrJctnr4by3lIaEEwGHdRHIhXWcEl3AeBY2x/K/bxAsRpe2C"
    "0FwyAdY0O3RTpB3ckiHpOPgVboC2JoRKoLsaZmjq0onF9nEbFqnlxB2A66LB0igg79jymI8peeWrwv8l/nIQfhw/Nc"
    "MTWBJ7e0orUUalWlimHSsoWHD1UcxyhNq+XAJiFi7FPJcb4JglJ+vmwpWAMst8vMvBtuJF2QKTdwlqq4i/uS84xV/+"
    "Fuj2683NtmrW/kqHvYJiNbjcr6pS+yMYIFWeFmhcB+jaQ+7MYVAfZhMsCsQMTsOo3/aWH8AmJQxNZgyAC6B9LNfkpl"
    "yTgNmKi9NanFumNA261Qa6j0lwqAbxB+vGsrrCTJcYKaHHlncWLRZ6J7qJ3gYoLgL2LlwdloP4Fv1ffDNmB9NFkxDK"
    "mUwI5aw8hHKWC6Fg97kWuEs4vgvAUb1rk4m+an3kCEOSEb5jeJJZRhv3AvmnUs0tMKbS218ntz/hlxw0E36WtjP+nb"
    "2UdJAAVienP0mi0/pzaf3ccODan+g/VPfTydLqT0flTydhx9UqTIzJtHyVlm9snNcrPMWdC23spXyJ6xa5eB/Jj5KD"
    "LyJQO8F4EQecQ9ilEbbsNsJRbcFI5Lzv2/Fc/rYwLqGlWq/AfRnd61f5MF8WxsCIhsmB38+c0Ai3TMKPem+BuB1ojS"
    "wDl/sopahkvI9TlwLkfQYVKy5d0ChX2gepjXAVzieNcrXX4k+UZtUzzDdrlx+uSZRt2+UdLO0TbHw8v3+sj6P0TaDF"
    "WB6C32M2K2FtvTKCqx6vXHkpqfArXtNJmg2ynquMM7/3dZrriett1LGeyOGCV8CCl/F44JJREz6HdCqbOI9cCX4ljk"
    "ndnxiCRk2WbBvq9QOkTGdD2zI4FzGjBRiFFQLIEiosgYarfS0QYVPXeuX8KOV4FSpknnYXmL4JAz6dKc5/Nmtan5Wm"
    "1R4zlVVSNhs27vKdpdWSVlnSJjGsZsUfaUotZZWlrMEA9kLKr81A5pJ0nZFwCGwT2QfiV/jFOVCqg6dT2yKmCI+sHg"
    "/p5lJgoHQ5RfgQF9ZzqXcpT9vIybShZXBjvZC5xYikYeg7m/58dHR8/PbozfHZu9OTt29P372JvE75W1Xup4vrX8ED"
    "lZJz3iWVDsXIRlXSVLpMqrqYJ+BWnsG1i0y+xDN1k7FLy0zSK6tuW6RkYowxmxCnKKmsTjv33xbGx2CmHWL6Whu6J1"
    "lWHNNOcrQ6rG0mR0pFtkUrddF2XYTE+4gfFO5iClWyQzLmcogbrgMqyweRBg0e6tEI0amomy8Ofrc1sUx8PIroJyLk"
    "Oh6u4+Et7DY6ILqmmpzl8btO1Od8C4oMLUXidRNiWtjnVSHbi7+1NJXSDL9YCFQPKF8ODrrtB/CY9a8CdpcD7AfDNx"
    "fwb8Rnj8iu6bbD/mN8dHpWZ/3GFCqv3YYhuPbbUwmLoSbyepJG3Q5g/KNL65XNduU1BJmzOqqsApql086DaudBKrt3"
    "RfdBMp+4m7xd6j/ILi+VGivfCDi2C5sWZ3snb/erLGMf1m0wjEYutYzPQ4DHEIsUzFgf1e89aHsTzE1VABYDXD+AeJ"
    "wA2phHfdhHrh/z5crydnF70xZYxdA/WUwVSDJulfGPjMGsTWNtGrewe2nTWKeKa/E3Duvp9kcFmvc62h+lj0XZ0y1N"
    "pbXuZfh7glst6NyX8UzdZKwE8l5yZamkcAeYfAW6dozWV65mT+IxyxVsB5HJ1KYLQt4jbBh05njo++zNG/NtBJ89t7"
    "wxoLVRmxSo0g0mKFSaA9pAGgnZaK1Za81abVJNbdJa816LX/xdQ2EOx6usK4umSPyVbYKfZ4Qh7Jg+UrnItWHIwLad"
    "aDqijEcbztViWSyP7Ya0SstFxHaB8b5mI9xzJm3C/0OZ3qKH5c1FD3PdRTtYGnt++Xj9+1XNXQ6qYkXrlMA9ClplEw"
    "G03vgy+AGDV0toUXVUwAJS5eHdRQEnw6/ERPDafURd0XEjwDeZutScGd5PrO+nbUMGF2upVUoNvP2Zgx02Jy4/5gOn"
    "fwM9oWSO7qTTRy1RbP4qzAs7l4p+eyj+ealDBvLszZlk6vUuaRRp+0/2E05Tae+Qdrlt3OUWLMEWXG7n8UzdZOxSl1"
    "v6c0253O75DnJ/ffnYK1rA2p+5dn9mwtUYuCVzPK9TgBD3bvksplPInli9DCG5QkELW7FY4yNm4yHlg3/nc+0qn/jq"
    "DGrY/X69K/LsehJmlSmh67XLq81yqJPLKaEzr8imaKIdXUy+02TQGsP8ENTOs82hQd51c07d8il29fvj6tYz4erD88"
    "xdlU0PMNWneKYdWUzrDxAnvsHSUHH6O10WNE7sEnLx4wc6IUNqLhDkRYo2yx4F32DQhjtQST+Aewq8VEHqJDQJm1DR"
    "I4wIyjmGHm356HK70393vjsQr/YbjGbuIuZZtv3ed8ZAzid+5tIUaaAs0zdaPN0TfrgJQS6dSxdIplX0EEA4lU0E4A"
    "qia7PoaJbGF04gh+i6Sh0G13HQrXstdRh8r8Xv0RdSEzcxIlEYLrH3Fbro+KEL/8QbY8b/OWoB9mcdKIqCpwP+juPi"
    "QGyFJCIqdWvplClX5PuD9Urckkzp5dHuJP0G493//fXqa30U6LuRqG9Ohe7kVv+6Uw5CNvLf4uGiRlnlS76AVOFtqO"
    "HCXwtUbsS5JqiOKdKOxa8tDxlg5nDDa8gtHtpHc4GPLtILuPnELSO44iRPi3ZOiq4pAw754Q28RkskQ9qxJQKSd4mN"
    "E2a6MJ73bwlMCGPgFyuywatQP5JUu7chryXrUThm8lwuB/sIx+u2m7m2m0mXU82dK0vbma1rL+1V4WmsszVFBConCK"
    "tU5KjLSTfF6X0oQZhbtq3rDlSpOxDSGMrCIq/ZC2BTvi4a8z+mVloCoRNGmJXNkP1k1n35qt+Bco8vV7cfr29/beD/"
    "gqWf6Iu3/VoPYVsWKql/fbi7LckQT9BklVPL8NC/kW2xtZkAifjKcGbZnuWwA3he3ehK6IvJOCT5CQG+GN/mHlG3j6"
    "htwu12Kj6Aq9XO+qxfPqOzwgRZZ71unLEPlkaIrNWor1WKVMtZZTnrCpM1lO2IHCT+AQzr8jVHqHw943Zrd3R5Sbvl"
    "JcWLuAX2xrg3nVy1S5mb+3BT/OVvgW6/3txsC49IJDIXpJiGCc7laaVOOGJpJqkwtnFkarucMKiUxQJk3C8mOkDfxp"
    "S8BiAALsF++wqD/8T4iuX1kUNF3ih/nwLQojU+C3JMr0VgVIz1vxm/1e774FI4P3LE5IwQJqbBAnAUvZCF369jil3P"
    "gQELxm0wZFJSijlakGgaPiU8CCzHIboph04e1dmDyujOsGvkBf9IfpSEMMPxKrvsWhHkOnIE4w0wU6lCqU2wU8zxmC"
    "jD8yGnWhfToys13EMPY+jlPiQjAVTNjxlRryDpMa0QxcXd3U1KFBfXWV5//Xxxdf/zoZALH2T5Kks+ykxMq9lelyLU"
    "3gCVdzR+cxypHNIYHkki7QvIQXhkNDl5H0tWBdSsXeIMCBnWij8gOVk32SvhEsgsseVeAf9j36RHoKvMTW2LJVApW3"
    "MHWEaZQ8AylrsEwjFynTGh3jPKNiZzUX0JtZt+OsQH9CRM9ycE7+Jb0owGBGGGsqj2tLldzZdUSZvMtp8CjoCnALjM"
    "Mp9Cj8AfdIjmY8qiXGmP2DbMd4Aeg9sefiH+YHgp5j/Eob5KJypxYASfHhwGL4RMxeDJe+hmIqxChEcCZwwZLmZjeL"
    "+5y1UoFtes+s/uoxn/BBKlrJ/9RNRfrj/K4jQLpuQgmrOjwkLXiB3+fxNGrPZIaI+E9khsXX/fkzahYoeXs43X3SfU"
    "30ALWV5iLYUEivPZMsbi/OqL41AcpwTzawm4vPpJdFIZRRX8P8wLwK+EK0jpKk8pSpBsPqOo6aIfWaBniKOeQMtWY3"
    "WM0bWkB0FUpVHSCNYuoi4cMbEOWEOtSxEpn9PQizR5kUAcKPgrf241nEYetZt8RAmyznxEiczIfS4+1fDJuwef3J1T"
    "SKMnbxk9udDXuo3sNjXXbId7wd15U24M2mAEFbpcU/f7VY5X6k0HRmqolP/VnTnvRV6USRDUKQYgfE6ItucnLs1B1R"
    "nzh0O/iXkIHEHBVwp8KHa6tjM1eFpvg0bN3LSPJ5oH6VvgMoVJZ9z6cTzLwJB8xecTCVlBvFy8A6cOemmAPgGX5DOu"
    "0jWcM5dvg4LJSScnOD0zfe4yd6f848uRad+o9o22cIJp36iG+tPi19AJqhb0a+iETXE6oZ40ifQkyFXmeFy/L5S7qU"
    "tfSaMa8vaL97ka7jikZDtZLoAE+QYLya8+n1/f5I+K+HLOL5fUrX2FfeTSSRMRnEpI4LRUAKc58IQIzrEJ+2Nq9Zd/"
    "ZBA14Xr74c59Qa2IwRAb8b1d0IrIqJQ9VCMChbHoelcHh2cnIRqln4PlkR+eKiudEW71FZgKVdjQMY3q6/svd49fVg"
    "+yrKPOQ3hXivb2UmTABIXGBsxWbRjYda2iupny9IgEiRqAK/DYBoAr/PSE1iAsavfBNUg6+oAAD4f/vhj1NnKqCgfi"
    "q+yev+nMigDKhw3CCKnk95Gj29xXsk4zq+UPZe5S53kAqG2sqCFSKXdzdHoPylWOqYMYpNoq3iUPG/y02aSZgz1N2p"
    "nklb2U85ZTVboj2W5lVajJ11aSKrYU+Z87X6c2xemYb+5mvzLmP3cGs3icXMGVZRM0JGMuOL8KCf4PkGx9iIw7NEY1"
    "+YBmDJ7klz0NFyJs7j8Oqov8Jn0mXpSUXK3nOTLB+nx5ko6x6xh7C6qeDrKu2D/DtLAvtZz4q/pnJKmUdp1dLILUIi"
    "jBaFQEcyLjqTwp91Se5D2V1r8K2F3eSCMYrrIXgPPZk471tWytsjE+Oj2rs35jCpXXbsMAdvtt6GpmCLSaG7CO/n78"
    "U0vrP80CGGtA+NdFBbtpqinK2A7bal/wYsIP9M/c5KCF9lp6QL/KZpv6QweTeKwEeqbAgQ/QKn5iXPt0yAI9U8Igw3"
    "qC2YvIpcYiDcbiZhMf45IRp+Jrqh9AUWL+swBVpQgxs/X5Zew0PhnsihkYibiNgrbctOWmLTcVLDedHb3X4t8P4BD/"
    "0LOYgFBAHm2mqLedaQSHby13STBeZX43NDaP5To/VzR+zmXqzlxQYWpZnEmaXWSyDI/LWZzLTgwUxjocTtJsMAOaq/"
    "8zbOfPg8T1Nhjcvosv5NeAq+RN+BzSqZwPCqAbr8QxqevD7SOrYSboOlolEhx0bpTlfEyhMs+/jRdB6u3QpgY0IaMu"
    "n7lpvvmxFO+PK3h/nOc9tzwbdTZO0nUmoSTMPY8+BPErfCCaOZRBT6c25C5C22Y5Ce2SluqLlBEugUARTS+IC+u5NO"
    "yRp20UANnQMrixXsjcYrK9Sv0QyJ+Pjo6P3x69OT57d3ry9u3puzdRLCR/qyoocnH9K8RFUnIuCJTsTS/Nb2Ph4grs"
    "BwMDUn9oQ0gjQ63bjEj72mTdZmkq7eyvdvYH3GrB2f8lnqmbjF3q7E+vLKWc/Tb2RtSd3M8Eg/O+/uT9fqWrPxg5cM"
    "OhkpAsNjR9FcjOOMBEEZ53gzCG+NKB9pnijC/DXalFv9xTr33w2gffxvmqnbCrqLfi70J1qljo4Xh1UyOUcaC8YntW"
    "i7cRwQ46ANeRglZoj1XvWRFR97erEMRUHMeidzu0hXT2w0LP6ctb0uoCjbpIoYuV7QpdLjFIIl+DRtkU4D6DFPYg74"
    "MdIGgBCFdvP/12CbnwN9iznABPgPXRcOYJgieHX38lA3jbp6KcjbU8Q2uDWhvs2Pa6l9qgzsjYa/ELLWJQ1yRIUykc"
    "emqouh5KRZgOKyJMh/kIEzhKanM6RaQZLcXohC5Sz85NkSnMbCgFwM4C+deaxQXWEL6GrX5AR4Oh5fKHFJ4mxZzPEV"
    "YdJspIoY3zAs6AImQit14mUUyi9Kp9uEPHh2dnvxwibE/H+JejRktXZuHKo57ZlkMOa+3IIYHCrG64G69lVwB+HdVl"
    "8JFmsDSDDcurt1sE43ePvWvRJthsaFqvFrPqZWZlyBRmdrwvN9qPz2QKN8vrNnP5BdzAwfYAwGDrsDtDpjC7G28dbW"
    "dyeHx6v9Aqz+gq+Mk03S5wusqgXwf45Cv2GnE+Tac5X5/zsHZXSyhLz7DBpLLr24/Xv19//HpeAK5dvb//hc59YErf"
    "xz/FC+gN/qMZynn7tRPUtZ6tkrN1uTxiapVDqFkZGIGTQQGMeTqZQsJUMzy9NG1n8p/30tX7ypdeoRJbmsycoNgcjM"
    "vhutSplgFcVEO92GpiTYtpsOVh/UQd6cIYGGNivBQc4xcB7aff7omNveL1G4SKflsYlzCNOgfFyvmxaWMqhRGxIrNy"
    "2BS7yLFYvRu4UMTBvBW59oh/PIj57v3pdolx+TwbCcCaO4c8Uv6HZAb7CnA1KuyI7YPVrJq99AcRGUdF2UviVn9J9l"
    "I0SCJ7CXuib6fA50TPLp1NmQC28zB7YWhYgPgpSVOQXfT3THdW8fP+oXOOdM6RTjpRzBLROUd7Lf7tFiAo5tVfC4yA"
    "Z7mNPq80ZWfcOb1b6iE6Ahg5E4l8/w+IM0N0+vaQBVVroD2gIUhG1LOBNiXnf9ulDy+tIMkqO2kqXbtbXbsbcCvP4N"
    "q1u5fxTN1k7FLbJ72y6tbuJo12tqon6DFAu1JiP1uHZd6eDXlPDOhetugVGJHRvX6VFekmRy01Ix/ohAypuUBcRHx/"
    "9yjiRp/YwfnWDrCiLp2LIhQAD+WjTJN/rEy0fBRwCnOCXviOCNs+H+TQgmrn9h/x3fnufBtbxjioleF/4VfCSawRpG"
    "72RTBoTt0XfsskhmUCQiqj4nLgeEImJUxcYJzJYjC8w3cBkrqA1z1Ad9DpwhNVYQw9Bb6EJ8T42wPOajQDHNdQviMa"
    "jloOPwrJs+VIA6ym2mcnTLB/AM5qwoOhUVa1fa0NrK3reanPVdbKShHtoql1KtNigI8qN7VOc00GPPpCCiKqlelTIY"
    "nC+Tu9r45n2Yn21GiMGQobeyqY1gM8HfB3LCg7KF/xaaqdgzdov6WGQh021VTEd+L0mLFmrlnWPcfRXspXN9ZcuxNI"
    "N9bcgWYtoS/jEmoKKnwdl0HNwXJ/R1SeIIffFtjrQMR8bFZYLSY4tP1eljZflIDV2kcEG2NEheNbNL+EgDkoNuAWeC"
    "HTEoC3Nh8ADo93b5DL6ekEDfn992juB/OnNpe/P9ohxGTgXwFkSzziPxye51GKJhDuB8cLtDhHQMf/D8u9PN6fXjrw"
    "K3xlTgf9tVNCOyVUUzvi7zMn/arK5gTRDjol2rfRtPa+25+Ramnn6oq2W+q7ooztsP7+QLBrjL9RN6305e9W6u5MjB"
    "vMw4FSmjuMhgb0cxEBxKKRM1BxpVog7M0c872AUiYj6weo4X6aCijjXPiuaB5FHDp7Hhcr7i3Pr7H6FNqXtAqtz36d"
    "v7Xubyxmarizy5ok4XhtjUhYI4zO3CLIZsnmLRH1Buvs7+++5fei8GIOhs0/gT2Bkhu4zxqV1ctwvpzxOb7HCkHtzS"
    "JDqPeLZfmeIcNaMBcuU5N1k70SWZ+ZJaaW0eC+Wkahvz+8tcRciActNRXOETS1Bf0ckvve+wARQa+XnxgyuBpo0+cZ"
    "QT87NCyJ+xMSnvngf34Pw7yR0OrMEsV2IrCh/e7aaNBGg2pGgy6222vx1wXSWwlBTzWVZN0NaeDvQVECaHUx42CFBF"
    "C1WbyWekbBMndWm8s+ieayrhotqxpFXKHzS0MneAElo0RY8WHHqH07KbbqXexOzLhbxaFq8nUHa0NVOzO2Uhz6QBjz"
    "37PAf8JCNMEq/0k8SCrUyvhnQ8xfLAcNXTpnxAUvxtSlzy6eFAdPl1LocKhCu2lfeza0aVussOiqr43E8MCT3DSCF9"
    "KqbIRF2MyGbRHHQy+ETIOq+bBUs34jCgkhHFa1oShsHtYwtzNLq7e7Tm53XEV55TtXffmnCLdknrfdBDmBpQ7LG4nf"
    "aCLMH+2nwcEQi6FAn/yAZg4gdDgQEqO2iagjC3+/S0tIoQJeRa2lnRCzS175ydXMlZek7Iwrby+lbE3rqL3+6A3mUa"
    "3rSM/EdE5lYjqn5TGd04ICGneAOUsKPp5y9qapdo7Nx1IRh+OKiMNxPuKgS1l0KYtKLmeFS1k8PBrdWM5Lr8ivGt3s"
    "V3pWYdjADsdJJKdxHfkXARznI8ZF5SZciZ6C/LmaPcEvhCvZEXwemhBoTwZatnheUWZaW9NqN61CW1Bfu2m1nlqBRl"
    "dHl4oIVPYaNk3dWBsKnXaE7xH8mWqLfJf2K42gsHvyzVlIW9Tj/3tGhEiLFXn/roQm/89ooEQjJuL4ijOaE5f4HnNP"
    "uMFHXLkWMxW1YpKk0oq4VsS1Iq7mxifXd2d5IL/dHjzrUBN7Ptx+tC1uv7E17JUNvrUEmf7QOvOhqaNhPPN19TxzAw"
    "bmdYz4/jIt45nwx8ZDl+oZj2OCAgJfR4hrST2CJ31ItAwwJ6fY9QJgGgE8SR0SOvkYISyvjbQ4N0BV8ukWCHOtxqGQ"
    "D8Bv8aEOegoeMbCtEXmCOb14oIfYGGpi0bcxhR4cSHSkBGR0PmgiXmjGv0OBafndEV05/H4h0aziv08+uCZDNnWe4W"
    "+W6D7CpHtypBOk/d+ne3BoZUufAUooW7rsdq/FLxpJNRB+kk6LvpOit9hg6tKJxUjBeXtBqU2wU3Lkpikz8h9y0nWJ"
    "PLpSw946R3/QYZwtPUEjzsSxnOlVIe+Lu7ublKgvrrMdYL5+vri6//lQyJgPsvwY/fXtYzbBhA3oqP4XGBBpL67KX5"
    "kwTwoK+/76cHdbLNiYIitZy/DQv5FtsbVltyS21OHMsj3LYQfwvNrJz+JH9JFIVOlzq8a0uNUCGPrTP7+BpGdGuMxl"
    "Icgq1gOwMbUUcm2ash2ZMjKGCbJtmjR+4RrwC2PLrwZPU0S6aFu5om1Fl2orVdv5xdsCaz9HE3VyxS5lbOqDVSw18Z"
    "n8bjHL65W5G/27/eXOxtdooFzpt4cXolMMEuQf0Ny1PI84aG55Y79xroOnbEwFNueQgL8Nms/0RceapAdOdN2l85J6"
    "8bU8pr6LD9ovRk13cyCK2vOnPX/a/lfBMtFa7hq0XLH15vkpiSMdEqucUAr5Ni4JGrJF7RyYR6kpZ81lMcJk8kyrEM"
    "Jy6Y+OR5oBhKUpdfqj0ttXqGbUlHGCTDvOVJbvFLP6numYqJlTekOIfjd8EYatKzG0LRc7P4Tx4aJDHa69QxwfTJ++"
    "+Bcd+TkDkEOgkutaA/hrAP8tsbfjAP6z6ZS63rnnYWM8IU6xWyI3qF/pnfCH8+MtNV6ihHJqGd7MFTsQ5/8MSP3spQ"
    "lhTHjyiWO4iylfI2hIxoDZ74lEJ5sgeGRR/WQrc8q4H4L5tINhO8aPdjBoDa5QgxNRP19qOfGXl/ulqZS2hC/8/uJw"
    "zgR77fah3pn1rwJ2XzteSbA5GJ7hs6USgALnsyeLgsVfmf/1y9HhyduTd8dnJ+/6YPLxS9GVtxUcz+u3bIyPTs/qrN"
    "+YQuW1q0yxKhz3gxdSELYsZ3GSRuFCj2snrdA0c4+tAUI/rTDJx+KTVNpcqzbXAm61YKsFRsDneMJu8lcidpxcYAoa"
    "a6EIyi21hJCWm2mJJSIXSA4IDtCtKOswxth5BuNp5gE8DV8SjNtbH9ATX1EeeYLmyXOoK7E8NMEmCctOvDFXrs3iGH"
    "LrT5Cx3/zhgdgZ+ae237T9pu237dtv8Cnm5H5hPZcbEz5BO7bEOlUy6po+SpdBJxNuwvWFY8q2g52rnq3x56Oj4+O3"
    "R2+Oz96dnrx9e/ruTWR05G9VWR8X17+CAZKSd0Gy+Ixzt8AHLBdijqlVtk5638YUzV3qQZ+jJmpz+8Dm3UKX7z1e/e"
    "2x5h7Hme4f5VajztDtB/KFktGU5xGx0uv8LqkwITyCWKAqKx5KffPcfyDYJmbx/h9SNGJ5h0LpwbdVXnMQneM3d7e/"
    "hsOzhQi5xT4a1bTIkzTKJ8cn9vSRX68edXqWW+/tJGiljA1ZRqeItOej2vPhM6s9x8djNF83ubvU75FaXc07yMVR3x"
    "X7yBVGnXeE9+ttKpdasOVeonhFL3cSxV+TpI+ILwOuRAyJNyfEQTjsPgK1d8GcB+iWhrAkSNg7XOfoC0+O8PoIFRDh"
    "IZ0VxPXX9AwZP1Ea91p0Cwpdhr6fAUL/UHQQ6X7iH4OoT2p43+OKk0v485inkUi0u0m7m5RwN2kkkr0WP5sN/yBGge"
    "yrLM4EkTY6GxmdnfKw9O6+XN3Wd2tRH/yMImwo4lvJKCZ1NrsMqd7tOrnbFWivtapY8uR6IXRyIcycYm9JaZAtJthc"
    "zt6bmltu4NYO/Xs/Mb+IRTi5h4tEU0zJ3bjlpD6bgP3aqHgsQdiZ8rG4E6n//r7ZDRcYQXN+MibBvPbr69Ot3dbgYt"
    "9yYXl3dPo6YYu0y6oGX/OUmre6FWFLoQuZVoQFW0MLvJXHqFJzza4CUcVfAd1+vbnplW0RLfD3Ef944JbmjN3HU+4m"
    "o/MbZAmzZYJwgU3WTgRu91K+1x5+47s8V2TPTRP+0SsJwaUH9ZeF4fzhoFZG45eX1DooGA9+J79zqK99M4HSz+aWZ4"
    "wJ9Cga9RHEzmw76gsQmE0FRbVtzapbISmki/R1TEx7hyp6ktYtj0sRKVwfd4kd6lgGtpF8EtgGupTy7ybwTDWJisTU"
    "SieefhtD7TLi2z+D1jLBIdIoOHIkExw5Kg+OHOWCI3TmFsVFKmpuIwqFo4AiEMWwZSJG36P7q5vz/+mjjw+3fcR3iU"
    "+fkIADeiWOSd2fuFCCRmbbryg3iVezMXJMobI4rh2uQVFwgVJXuuQj04pNrhdbVTM2we6cN2I7ZY6P+LlIZYbLlUqy"
    "FwyQSlDjg1ONsfp+tyrAneUbErijR5YLHTw5M80DdO2Jhp5QaAh11FEPqjnBLlAUZ6it4yEFOnMW+hYYJw7ef2htWm"
    "vTWptWTJsubyxaLPR2m4mu6Rg7T+1lTY6xU5lT7LT8EDvNqQzRPliT2e0aLWti+CX/5JBJCRMxbY9A2eicwpHDEIae"
    "jo20aCkhHFZI4TAvBo3wrLtuqORpl+m6IeNkj4EdV/SzxzCYgY67I4xfq5v9EbOXXqGZwK8vsROCEVKIlMQQgCLcOn"
    "sRFYPQHjeW/AF6whOIPQoUEosrRJbDB3HJeKLx7pMxc13iGIunYmzKVmeXMA3ID4+4DrajgpOKDhphnUr6KhPhuPT9"
    "DMBpMETctCaifkjXt2jrQ1sfKlgfur5lr8XvWZ5dy/qMCFS2hqRFuSbPadpRHb9Zjs+P/AAu81anyBR2WatbR0TcV8"
    "sggylxLVoCk1MSuclR7gL/N4Dh6aunA6GXFhhBFShdWUqVoX/lOb4VLK7QCqiz4pM0Ku/sveuHO3RydPi2UWRMZncv"
    "39tzjizhDCB8m8CWORiW8Ht5cL5oHqVlcCdiWPytRRNH08VzbDdyL7YepJ+5tULCwfCd3Nwld/fK7T3fxSzhL6jB5w"
    "zZ7vH7UIrdhxXcPswz23ICrtWNEOUId4/ha9FeTIJN23JKip/L9PSYpsoG7h7DK/gLpmtB7fiswPEtX7XvU2+wbP/j"
    "/fmnBnCU0GfS8qA5mtMsQaf9Yw8bBpk28+JkSDtTPrqX3ho+FfAmJ+JyN0JMsQtnwKY9CD73BjW1yjTVLvB9M8plHB"
    "vKMbsi/JMk0jWkaY6+EpcV+h1L3TAJis15YA7XtWzbbrtEsGuMBx7fbevswRkyhTeE3idqm8T0c4/73MhnU2wQNCQj"
    "ypUego3xBzErmjmeZaPw4Uru3TrNaC0gCrqx7ppYO3UpgMbV5GuaSp9/xRGgmgDmKSq9UHWq4SZTDYu321bYu/fdte"
    "+5BX5/ffnYK9olWmDxQzzTjvI3vTdKMDc4oFpg7pd4pk6eZUt5mz7LV4D7IK+rw+1D3uzVq4bZr5WA7DOsJAs54mZ1"
    "KvKAROPkoPXpK/GrCoH6A+KzE8f8hTr2ogQnfwmBVHNEeFHd2X4r6q1O5dXRgfBS6qgduXQyWC0Ol5lCZVfVhXBKqR"
    "F/40JZje+pCZTO/TmHbnBqcN1X81dpgZieQWm+A0yHaZnK9OFr4gRsyf+npnq/oquqCt+nLMy4EqaPYlzM5VNJJlRV"
    "ZlTlVm1Cb5VdtAkS7Qpc0mMvqKRc0dAPSza7yVIJZM9oQdUtNl6v/ZqBVi00Y/Pwq1XW7I9Aq0kiwMpZtXOLjUUFLH"
    "YoWKHcVv2B/Mn6IutYNG2DCCW1CUDFT12LeNDBk9g2i7Hk0XDGLIcwVmwLr+cxMhY0n2tk2SRTWxt1r9FWtbaqtVWt"
    "glWtC2T3Wvxz7HiksYEZUyttXD7yE8w/9RBXTogJR2ITM/NYrn62onw2D3v6bMHz4E0HnN1DUhAKrerFVzLBLphMm8"
    "+GBVYSl29pxRUpy+WQItYyWEkGRd6C8jqVHOG+F6vsQYfJ1StVWncbajfXBgAnDMskUEhc09OVI9Q+2mLO1jcF0pS6"
    "yEpljT/tmamRiJug0p7iak9xwK0WnMVf4pm6yViZtLDEymqOT8n89k0DbwwdT9vpBfU4Dtu+dnK/2nCGmDvjGrj5kY"
    "gc0SL3empAv9K37g/lnInGSvnVhy6dM+JCWwe+rp5dPIGGTH7PJhy0v0WMf4ECX1J4wEWbJswYFAUhbFOHFPvS25n6"
    "u/PduQ51VhgI3nkYxwiXlsl/GwSREfbEVL/wAZC41kcOeeXPFq58Tkymv8ymfcTnSNzgc45G0g76dBNB7Y/X/njtkF"
    "VBPfPoC3EGY8zGdazINJW67acaGpJnMh2nzsobTp3l+k1Z0zrs9Udv0CHS2BkCXVYYIY5ordLEJ3JyKsHqk9PyVkan"
    "OdAqBt3bn0lRd98K7KoUlbqsV8k1AjIfzFijwyNLq4+PTh4f5MfU4tM1WABpym2JXztxpMSc1t7lE1STVNqJo1vSb7"
    "Il/Xby/r5ObYrT9mz6Tr/KDzGLx0j5H8CThYZkzMUlrHrxf/AkfUAzBpMKcx4NoQ8oQ/7s3HznZr4HiXhR4zzf0Ddx"
    "SY3beh6j+1MrtDH1tYtAH/4lhXD8a6+LmZqkUTlXq6E5tRa8VGb9q4DHpdhi4XCVod17FwuPyOZKtA0vNsZHp2d1Fm"
    "1MsYNLtn2fVs3ej+r3qr920tpNE3/WWnYGbWXvxUGrrey1YOxp4ELtuuiW66Jg/bbAWw0Itz230O/EMalbCmiUvN2v"
    "chC9ioF1QY3EcN8Xg5E/BfKobaIZNDrtI5swD6J5Q+Jfxs+cyQfo2kPwntADe0jNEt9Qi3MXdlgNFbGpS18t0y83Ec"
    "8sarKqHUbaYdTCVqYdRqul/AafbJNykOhzV9gC732D3Q5MxWC/MynfyMC5PVOkLiS5Wcra50kalbnf0P9xIsPkk3Im"
    "n+St8vAUqsHkJI3KTBY1rP7q/qnhml5DCy82G5aCele49VJUanOdv9X1R9GzHrYYrjZZASxGExm0v+SpITpbNjnZM6"
    "TdcUX1LhaJvf4nhgybGi9y8tilU50vQm5fNa7zTJAr/QmKs31IDP6r4TvcJkBczuOyHdv1nLiWMe4VmK3BnX6VxYrj"
    "Mcts1fKTveVUgdKYWuERURBRC6w3ddOZW4mllRt4pZ2Qyk/h8lZISn3/TQPCpzJ5zHxUedjnNJfJDB9VDQ4Hw3eQu2"
    "tRJqG3QWGS+F8f7m7LogIRSVZ/sQwP/RvZFuuw77qIucCMlIaSg93IImxkVA+Y4GLbh9l//j+T1zN3"
)
