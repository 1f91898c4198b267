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
    "E+0qq0C1W5FJHzEbDykf/Dufa1f55Dt5VuTUdeQp2kUW+QbcYGhT42VFRt2IqS5gpl3l1oTAIbUinz6LSXabRYOEp6"
    "kNbl1H0+0q3xzqrd62/lZMooz+3i6Hpi6Fit4VWfTFn2VXlxEj7uvq6+jBn2VHFxLzMLeIRtbzzF2ZUTDVp3imnVxS"
    "s6moj/XGEMZelWH+ZI9irh1dX3xNrMilR/y8q6tJZJetyh22sxrmbGrTlT+yr2KSXWLRektI/QakhSWkUW/SqhLSeN"
    "DSEtKrV8skkD3kh1+dsI8F/EumnnBxQ/vw92F6ESCn8f91+VyArCb8oQfoDrpYiDaZ2DSJmS88XeNzCjEp05ij+Nkl"
    "ZEL8v7PglLqYVReztrAN6WrGVUGrxT7QqC4mRaoXQCcXgNrN3zZWXtl++7cZt8EHXNUoQisvZ3CaagcZfSxVx3pcUc"
    "d6nK9j1dD7a4B8SmlvddiaodOM1T0NNtDT4J4fhffXl4+94kXcBnuTc+0qgzMfbwmLt4XyFIX0i630RMC/0lBPjpPq"
    "IeH3ZIB+ldDaMkCLErnqkKcyKW4HsYwIWl0+Cnx0v6WlML6fhFuaPSGghLRsxBw8ZWPqQVKMSVzrlVvtI/7GrI9euA"
    "IOdb5P/s/8L1jBJn+Dg+niCVpLfHdcAh1dTfjtSHgAFkho5Yg/eCH6USBs2757IIHVLor3wTcbZuIEv+Xn67M/iZ4V"
    "QbOK7w4RPAu7bzo0nOEX/orQzUJMIlwHHp0ZY9HyIvJCUJf/vqlLR5ZNZBtdkAm27MELWfT4WsneTOwPRc0wkkNhSH"
    "6CGGNBAGA70JcM+9k2xQRpTJ/iMdAFlfNiwKxgfykeJoKlS6b6g1rOkiFZvIJwVIJx2veifS8tnFfa9NZAYlr8jbO4"
    "YT+u4xuICFR2C/TOuXbDX8wEvSShUWQ1JBlfwdGpTFUfH1WOQ3Kaq+yLj8G6rA+JlGb/JXaoYxnYhpL0iTJc7x7yVe"
    "/69vfrx6uPNbcyKFbwlz08nnMnjNFuv/J7xHWGmVsLgidB0ojziuVtbABSz7TY1MaL2gCGWTrNbil2MzpziyCOJPeV"
    "iFrpPR1qhGFPcfm/Bv/hfq12o729dWQ98sMjroPtmn1ZMmS7t9oPpVb7YcVqP8yv9smMeYOgK3Se25Ul2llSxUu0b8"
    "hIuIdMYgCcjhmU/3LeC18Sv/bCL84czF5aqAJuG/irkVGXptyWUbed6EnnjLeUH66OlFOEnSnB3UsZa9DYfZE0+WHY"
    "M7NZSX2aVMu5A3IeuASzomazVfpqlnL3VNa1pOYE8EvNwGtSpJ35tHrfxiTV+drHMRhjMxlKDX/dyspr575Cxv8dYF"
    "YzrShNpXx/vh5E9ikEsYXZTkcQ6fYlD4ig3swFqyaAXBvjV4K8uSRYfjvpXaUdt0sxRHaxz/bR4cnbk3fHZycRQEh0"
    "pQoXJG/3+WkbeW6Wt0iMKTbfJDERuoP8EM9y2AE8bxuBu/W0TsxmbzRxD+YmUfjM732yXH7IhGDKSLyzn5RjMUjXQf"
    "RVFitr3T7DMB+mTAVbLpn0DCqLBdqSjzGDXZ7bhBFOdLC0ULS0th8eymUp1dHVcsTd0dZiGO+8ZBD8LhZIjX9K1CEf"
    "xDPei2sOHdJ9RPQ2Z6QQx7t6jcRU3VkcXx3Psv3FISDoRsS2Ef8hCI88KIf03TxwjhqcxyzMi9y/JeGSZwt+mwABh3"
    "h941O3eKYNBv7Feng8v28Q/AelH05fy1Al6J/i5sRiLFidslpqGX13ddbeva8jQZb7JTUJesX2TBZ0fNN6rEsMOuFv"
    "GjgK5KWWItPC2oiwRqCC1878SFMprMuqFAkHj1r9JqFYM7ouo7fQIlRpJrfdF4/PvVpuZHoGhRkepTEFbtApXnCzGP"
    "9o1u/jWC5WURGqyIriZWGsKIr0DCqLIkhSBXAYz/IW6JW41sgyGiertu8jAl7WD9OlqRSWgEohOv4hiorPF8spyeFb"
    "vvSzcyjMer9B8YQ6ZAGuUQBtQp4ifYpDNq62D+VnUVscotYzkIiBucVAUAilpYBIRJPCIHOyyAqTaDGZolY787KNiE"
    "6L6ZQmsS1+ODXuGZikV/kjuAsbHniEeYkGXT8x5GNzq+FNgn/r1k4laVQWAfju4F3zxfBQsg8tPm1T9IxCjLpQdt9E"
    "JGcytVVn5aVVZ7nKqqBEp65UMmSqCyZ4XWWlsGUEIsWU1nYyVNKwBrI8TVNp8KFq8KFEdW6awbXRcS7jmbrJ2KXYOO"
    "mVlULGuTx/uDz/eNUr2hNa4K08sJOaG8EquE78FdDt15ubKtChfBPdAjW9Ue+gz/58O7SqM+7HVTHKY1btMFo5lNID"
    "LqNp8o2Vrdot4JOY7dyfbFdZ1lrnl73o+dJCx5cOVwRWs2dO3ZXbTRDsGuNvfKJdZdKrxaxVe+KILia/w0S7yiXddW"
    "LTLRUyalQlbGNC15JBbxxMEuOXojieO4hMpjZdECIKMHxihjCKZ0Q/g9fne+8r4xrk9x4SP/NPeXDHFecqATmMfpev"
    "BIcd1IqQDON7fZSh1Nh+Gtuv5QQuDe7WoE9z9nOWd19lCLUHKwuCktz8ZNmaItIsXeYUTCIkr+wX3ME+zP2cazDz1S"
    "73Dk6i/q8rMnjnGslmmZv6dosZW+4a3Ix+C76vSt02cI5J6bVeMHa5Tov40KC1V1L1nHNzlxWorUuHy2mmfJZitTS4"
    "oXVSrZNqnVTrpF06hFbUSeOdT5anMYVmptZGt66NBjrHitzdrRBglq3xJ6uSEvoRs/GQ8ml+t8i8SAlND6hUQs1w6O"
    "A1HCvVHodhaEoDNB+QqJe3bFEd7Zh+lhY0shG9arBofYPOv1xzXfQlaITTFwNFoxjQOgnCz1wKxT111vIkaMTzROeO"
    "MDKeICkcI9/o+In53XDFXPBUuCk06Og+p+snswUjEuirw8bwQpZXrl2Hj4UBUaakTO8arVNrnVrr1NvWqXUPl70Wf3"
    "L3lt1xkzTq6/698/ios8w+CvGLwsMue0qv08qqW++9Uqm3alrqBmq9t1Ldsal1fMn3NWRS4oOheYDj482pUOq4vjfF"
    "bqN6s7UUZAYNIfNiKAf8SJBsHuyjiTQiE/VSvLniuB5gZAyerVdSUI1cLpQsXcck80m8vpoiAWOvvkDSVB0TxwOV3a"
    "I2/n3QonYkDxNuAZeCyYY0yiLJQkmmgHybY4aiNSMNLHt89PYswpSFP6rgZB8+n9/c5Itfueo5ru2sTxGpr1/qmrJu"
    "MlXXlG2npkx83S2wduezRlL7oFJt7D9iD1/9mMJxXuiuj+72q331Hh6QeKCUox4araO55Y39o02gMdnYg8MYvTiUW0"
    "IJoPp+jHvrXyh2ybcwZ4FnPOcBT5cIag+49oBrF6gKLtCVsH63Ae/75f7qy/n99e2vNaULQEUimAfQ4I7ZCLXuUM5r"
    "V+G0y8F/8N23NvZHgkZh4I+GrtG19JnlB63FP5pGDcKSlLqto9Kb2ZZhXDok2ubm4TZgMRRl7Cq4GFtOO0qDGBTYMT"
    "mUg3JTJg2vIG/NBAQFKe3c4qBODOA1xmax7VJrBkgTunPshT86TvdJQB2I/CJrAkYZE7lINrQuXkAGELrivyPIDHLS"
    "D2Z0QqCRyHfnGRqBzaaQZSSMKUt07wGTCdoeL2DQeyg5FU2QIY+JiSyoCbbsIf2B+LbG/38hABSDORFnNqlK7k/6Hw"
    "hMVJiBpG0tbWtpW2vb6on2Xq8hJBBvejVMqBSRynkPTY2oUxmIRD6q3Ig6zYEkaiNqT3YpXWekS2PUNKgkS2O2Y1Nd"
    "m4SbDh5xjMU9MQCtqsCuyg+qtK2sePjAjccvta8ESP6QGACILOI30FmUMG7HXHODA1oag6kTRXyCu8i0TGH3QPspy/"
    "MEUq9vb+QNsPU8otDMYQadiqXPT+zBGLOxNnC0gaMNHOVUh+g7ldXDIwKVdfDeI3+r64++dwi2ssksQvcPc9RrR5LO"
    "pEJJZxWxpLN8051wd6whgSSNykJoaAi1DxUPKgh0Z6nL6CydZrYEs+nM43pCEbxqeZZwkqYTOcJfsOX6WTYOAuWI7z"
    "LgyzYlN5ZNpwt3yw2QU7e0F6D0KM+ZqluyoyZlyXXBnWqLaVIvp45NRSBmTIgXGyyxWQOhnycRxWNPaIKnUFx+T+cP"
    "ojcX9DHB/PUhFxMGc6OnALhpbU+RybvLV573UfYqG+Oj0zP/Ttx0LFHhqnP1tHmlzautm1e6Wn2vxb9Kg8+VGntuSh"
    "H+FvkKIe0cu80s69a75kG+Zf2u8DGNyjxXKUlzK7mwe8jnQN2rweWYYgd53L7Xgln/KtgsSmtpw+Gbq6VtsDdfLDzp"
    "Tu9+Ce3R4cnbk3fHZydRHW10paqYNl9Ha1MD241rFGJqldculCtPCGN+IwrIQkw3YKq9cchsG+WbRnZFTwJvVBMBhL"
    "QKlyr0bjnJe0QhOxQjY0yMF1E3jtkLMSF/s5EiIrOvHJbvK4e5fWU6G9pWkde5uod1TKV7V9foXb1aE/cVm7c3s68u"
    "/3J1+duWSqNaV7u7BqOTsG6HM8v2LIcdwPO2YduuxfHv+yfrySOkUEMc8NidEcfUpZw9k1oCSdKoIZKd+kJKWkGWyy"
    "Mi0MJoXRhcbTNIgcOsUlmKidTWlXrnNn+92fNY+Mt8DAeusPrBLyhaIvyXrB5AblGdivL9mkQvMrQtOLAVq4HeJT+1"
    "LnNZB/JVEMAb1uZrllCzVuNfbQv/Kl6MLbB35zGwcp9u3WqHmPEQUStQheo0cheqxT2d7xDD19o+OWZYaSZTwM1lyU"
    "wDl9bo5gGVF6IeA7TCA/TkJw49Ca/yk0Fsmz2F7TWE3jj222lM+pBnBKXnYzp3qpp4tP2AwpKPOXVfuM79EvbWEM8o"
    "6KyRGRe73ZIUOnVJpy7p3JVt2gTB15gTfWlQNCZQOSwqH3JuOSYqttlartiQoAsp8cr6lLYENqCYs2IDWAPdC741zX"
    "dLJoHL+evWHXizGJvVc2PHFNqP3fqe42H2UtPnkyBZQWNVbNdpyY+mArrFTnI2Y4nJ8jVDpr2T1d7JkF0t+M/iaqpu"
    "Mnap/yyztJTCConS+3pF3qH4br/SPZQeJ4e66HlkMvXAF8MNa2McYbsLnEIfNDGCUXTp/AOCdql8jYp7FkNfrm4/Xt"
    "/+WoLI2ObscvVtmW05LHFLad2BQpipcEvUo4o7gbdNg9Nrr5H2GqngNdIFb3stfo++FDWIeyDYJmaJ5ROSKOxn6X11"
    "PMsW8RGujUD/8zFm/H9Hq/eHe7z622O1ARpJ+Obu9tdweNYq/U9eDLXxTtJU7fhhlh9+Ha4a4vuDBSjRTZ1eSfoN5p"
    "z/99err1cfa25nUO4CyNc2fxuu+/mfgRrer5CN/Ld4XIOss+QLSBXehhou/LW0zI04V/+kz5B2JjUQii4cqLkQ7t8g"
    "Mk77yMeYF8Dylt/seA4DE6dFOydF15QBh/zwBl6jJZIh7dgS8cEzbbyA9eBXpIncif1bAkGBZKGDsXxXTlPt3oa8nh"
    "pxEtSBydYwh+M3F61/sy7utl2+jJk3YAD9V3/nytJ2ZuvaS3tVuBzrbE0RgcphapXSAnSzh01xel9AF4QVKvRqJXAW"
    "fF2lgXqzm7rN4Rsp5QaGVTTdLFBvOpde1AsCYw0cLWBABHG5Ri6W1puexu6eRntLRK3weuemm2WMQ4vdo7bZNL2rdR"
    "QRUNUHeFQogWptNE2pdVGldVF1UJq1lNfXcIHOXKN5++6IWmkt7S90HvlJ8ZDOGu2jR3JOkgofSS5NNsoWybG/IiEk"
    "SaQzCNMcdYmPXtBg08qQ6l1L5V1LOLEbCDlJ1xkJx078IBEOfHoxshwgu5M5ZL/1+SCLoTF+5esA+aewuX9O/sAYHw"
    "gO5VdIeRFCjnClWoRNL46wU3ViYTgUsh4DG6KPuA0BsfKR5bLVw39rqVQIJQAO6yaSC+k6I7iE8wgKeESMFr5uEy9E"
    "lLYLQnPJBFjT7NBNkXZwS4ak4+BXuAFmkhAqgRYdmKGpSycW28dtWKSWE3cArosGS6OAvGPLYz6m5JWvCv+X+MtB+H"
    "H81AxPwBrs7SmtRBmVamGZdqygYMHVR3rKEWr7UrdfrsPettovF6/mFpgsjfik5vJdyt/cF5ziL38LdPv15mZbNWt/"
    "pcNeQbEaXO5XVan9EQyQKk8LNC5oIo3cmcOgPswmWBSIGZyGUb93Gj+ATUoYmswY1NBjVzSgnnJNAmYrLk5rcW6Z0j"
    "STa5eB7mMSHKpB/MG6pZquMNMlRkroseU9tYqF3ok+WrcBoIhAYAtXh+UgvkX/F9+M2cF00SSEItWyuqJjdb5hNXaf"
    "a+GMhOO7gGHUuzaZ6CjSR44wJBnhO4YnmWW0cS+QfyrV3AJjKr39dXL7E37JQTPhZ2k749/ZS0kHCWB1cvqTJDqtP5"
    "fWzw0Hrv3NoJa37qeTpdWfjsqfTsKOq1WYGJNp+Sot39g4r1d4ijsX2thL+RLXLXLxPpIfJQdfRKB2gvEiDjiHsEsj"
    "bNlthKPagpHIed+347n8bWFcQlPHXoH7MrrXr/JhviyMgRENk8NhnzmhEW6ZhB/13gJxO9AaWQYu91FKUcl4H6cuFc"
    "2R06hYcemCRrnSPkhthKtwPmmUq70Wf6I0q55hvlm7/HBNomzbLu9gaZ9g4+P5/WN9HKUWOve2XxnBVY9XrryUVPgV"
    "r+kkzQZZz1XGGbbzXE9cb6OO9USGxyflPD4p5fHAJaMmfA7pVDZxHrkS/Eock7o/MQQ9gyxJ02YDACmiq7rBuYgZLc"
    "AorBBAllBhCTRc7WuBCJu61ivnRynHq1Ah87S7wPRNGPDpTHH+s1nT+qw0rfaYqaySstmwca/eLK2WtMqSNolhNSv+"
    "SFNqKassZQ0GsBdSfm0GMpek64yEQ2CbyD4Qv8IvzoFSHTyd2hYxRXhk9XhIN5cCA6XLKcKHuLCeS71LedpGTqYNLY"
    "Mb64XMLUYkDUPf2fTno6Pj47dHb47P3p2evH17+u5N5HXK36pyP11c/woeqJSc8y6pdChGNqqSptJlUtXFPAG38gyu"
    "XWTyJZ6pm4xdWmaSXlnNm4rzN5pNiFOUVFans/hvC+NjMNMOMX2tvcWTLCuOaSc5Wh3WNpMjpSLboqu36AAuQuJ9xA"
    "8KdzGFKtkhGXM5xL2/AZXlg0iDBg/1aIToVNTNFwe/25pYJj4eRfQTEXIdD9fx8BZ2Gx0QXVNNzvL4XSfqc74FRYaW"
    "IvG6CTEt7POqkO3F31qaSmmGXywEqgeULwcH3fYDeMz6VwG7ywH2g+GbC/g34rNHZNd022H/MT46PauzfmMKldduwx"
    "Bc++2phMVQE3k9SaNuBzD+0aX1yma78hqCzFkdVVYBzdJp50G18yCV3bui+yCZT9xN3i71H2SXl0qNlW8EHNuFTYuz"
    "vZO3+1WWsQ/rNhhGI5daxuchwGOIRQpmrI/q9x60vQnmpioAiwGuH0A8TgBtzKM+7CPXj/lyZXm7uL1pC6xi6J8spg"
    "okGbfK+EfGYNamsTaNW9i9tGmsU8W1+BuH9XT7owLNex3tj9LHouzplqbSWvcy/D3BrRZ07st4pm4yVgJ5L7myVFK4"
    "A0y+Al07RusrV7Mn8ZjlCraDyGRq0wUh7xE2DDpzPPR99uaN+TaCz55b3hjQ2qhNClTpBhMUKs0BbSCNhGy01qy1Zq"
    "02qaY2aa15r8Uv/q2hMIfjVdaVRVMk/so2wc8zwhB2TB+pXOTaMGRg2040HVHGow3narEslsd2Q1ql5SJiu8B4X7MR"
    "7jmTNuH/oUxv0cPy5qKHue6iHSyNPb98vP79quYuB1WxonVK4B4FrbKJAFpvfBn8gMGrJbSoOipgAany8O6igJPhV2"
    "IieO0+oq7ouBHgm0xdas4M7yfW99O2IYOLtdQqpQbe/szBDpsTlx/zgdO/gZ5QMkd30umjlig2fxXmhZ1LRb89FP+8"
    "1CEDefbmTDL1epc0irT9J/sJp6m0d0i73DbucguWYAsut/N4pm4ydqnLLf25plxu93wHub++fOwVLWDtz1y7PzPhag"
    "zckjme1ylAiHu3fBbTKWRPrF6GkFyhoIWtWKzxEbPxkPLBv/O5dpVPfpfeFTl1PQlzyXaSRbEeuCKboomUUYbb5ZTv"
    "CBi0xjA/rLLzbHNokEvcnFO3fIpd/f64CvFM+JH4PHNXZdMDTPUpnmlHFtP6g56Jb7A0/Jn+TpcFQhO7hFxM9IFOyJ"
    "CaCwS5fqJ1sEfB3xW0lg7UrA/gcgHPS5AOCI2vJlT0vSKCco6h71g+Ytru9N+d7w7EYP2mmZm7iHmWbb/3HQyQx4if"
    "uTRFaiPL9EIWT/eEb2lCkEvn0kV/abUzBMVNZcgAYIDoRCy6dKUxcxNoGLpWUId2dWxv6544Hdrda/F79IXUxAKMSB"
    "SGAOx9hc4wvjveP/HGmImO8qv72teBDCh4OuDvOC4OLlZIIqJStz5MmRI8vj9Yr8Qtyf5dHsFN0m8whvvfX6++1kc2"
    "vhuJmt1UOKpRFLf1MHrIRv5bPFzU/Kl8yReQKrwNNVz4a4F/jTjXBKkwRdqxmKzlIQPMHG54DbnFQ/toLjC/Rcicm0"
    "/cMoIrTvK0aOek6Joy4JAf3sBrtEQypB1bIiB5l9g4YaYL43n/lsCEMAZ+sSIbvArJIkm1exvyWjL5hGMmz+VyAItw"
    "vG4lmWslmXQ51dy5srSd2br20l4VnsY6W1NEoHLSq0qFe7pEclOc3oe0+rll2zqXXpVceiGNoSzU75q9ADbl66Ix/2"
    "NqpSUQOmGEWdkMrU5m3Zev+h0oYfhydfvx+vbXBv4vWPqJXm/br18QtmWhkvrXh7vbkqznBE1WObUMD/0b2RZbmwmQ"
    "iK8MZ5btWQ47gOfVja6EvpiMQ5KfEOCL8W3uEXX7iNom3G6nigG4Wu2sz/rlMzorTJB11utmEPtgaYRoUY16NaVItZ"
    "xVlrOumlhDKYrIQeIfwLAuX3OEytfobbceRZdMtFsyUbyIW2BvjOXSyVW7lLm5DzfFX/4W6Pbrzc22MHZEInNBimmY"
    "4FyeVuqEI5ZmkgpjG0emtssJg+pPLICz/QKZA/RtTMlrUNjuEuy3ZDD4T4yvWF4fOVTkjfL3KQDiWeOzIMf0WgRGxV"
    "j/m/Hbx74PLoXzI0dMzghhYhosQDTRC1n4PSim2PUcGLBg3AZDJiWlOJoFiabhU8KDwHIcohtN6ORRnT2ojO4Mu0Ze"
    "8I/kR0kIMxyvssuuFUGuI0cw3gAzlSqU2gQ7xRyPiTI8H3KqdTE9ulLDPfQwhv7kQzIS4Mv8mBH1CpIe0wpRXNzd3a"
    "REcXGd5fXXzxdX9z8fCrnwQZavsuSjzMS0mu11KULtDVB5R+M3x5HKIY1LkSTSvoAcLEVGk5P3sWRVQM3aJc6AkGGt"
    "+AOSk3WTvRIugcwSW+4V8D/2TXoEusrc1LZYAv+xNXeAZZQ5BCxjuUsgHCPX7RHqPaNsYzIX1ZdQu+mnQ3xAT8J0f0"
    "LwLr4lzWhAEGYoi2pPm9vVfEmVtH5s+yngCHgKwLgs8yn0CPxBh2g+pizKlfaIbcN8B+gxuO3hF+IPhpdi/kMc6qt0"
    "ohIHRvDpwWHwQshUDJ68hw4dwipEeCSws5DhYjaG95u7XIVicc2q/+w+mvFPIFHK+tlPRP3l+qMs9rBgSg52ODsqLH"
    "SN2OH/mTBitUdCeyS0R2Lr+vuetL4UO7ycbbzu3pf+BlrI8hJrKSRQnM+WMRbnV18ch+I4JZhfS0DA1U+ik8ooquD/"
    "YV4AfiVcQUpXeUpRgmTzGUVNF/3IAj1DHPUE2pAaq+NmriU9CKIqjZJGsHYRdeGIiXXAGmpdikj5nIZepMmLBOJAwV"
    "/5c6vhNPKo3eQjSpB15iNKZEbuc/GphgTePUjg7pxCGhF4y4jAhb7WbWS3qblmO9zf7M6bcmPQBiOo0OWaut+vcrxS"
    "bzowUkOl/K/uzHkv8qJMgqBOMQDhc0K0PT9xaQ6qzpg/HHoozEPgCAq+UuBDsdO1nanB03obNB/mpn080TxI3wKXKU"
    "w649aP41kGhuQrPp9IyAri5eIdOHXQHwL0Cbgkn3GVruGcuXwbFExOOjnB6Znp3Za5O+UfX45M+0a1b7SFE0z7RjXU"
    "nxa/hk5QtaBfQydsitMJ9aRJpCdBrjLH4/p9odxNXfpKGtWQt1+8z9VwxyEl28lyASTIN1hIfvX5/Pomf1TEl3N+ua"
    "Ru7SvsI5dOmojgVEICp6UCOM2BJ0Rwjk3YH1Orv/wjg6gJ19sPd+4LakUMhtiI7+2CVkRGpeyhGhEojEXXuzo4PDsJ"
    "0Sj9HCyP/PBUWemMcKuvwFSowoaOaVRf33+5e/yyepBlHXUewrtStLeXIgMmKDQ2YLZqw8CuaxXVzZSnRyRI1ABcgc"
    "c2AFzhpye0BmFRuw+uQdLRBwR4OPz3xai3kVNVOBBfZff8TWdWBFA+bBBGSCW/jxzd5r6SdZpZLX8oc5c6zwNAbWNF"
    "DZFKuZuj03tQrnJMHcQg1VbxLnnY4KfNJs0c7GnSziSv7KWct5yq0h3JdiurQk2+tpJUsaXI/9z5OrUpTsd8czf7lT"
    "H/uTOYxePkCq4sm6AhGXPB+VVI8DdAsvUhMu7QGNXkA5oxeJJf9jRciLC5/zioLvKb9Jl4UVJytZ7nyATr8+VJOsau"
    "Y+wtqHo6yLpi/wzTwr7UcuKv6p+RpFLadXaxCFKLoASjURHMiYyn8qTcU3mS91Ra/ypgd3kjjWC4yl4AzmdPOtbXsr"
    "XKxvjo9KzO+o0pVF67DQPY7behq5kh0GpuwDr6+/FPLa3/NAtgrAHhXxcV7KappihjO2yrfcGLCT/QP3OTgxbaa+kB"
    "/SqbbeoPHUzisRLomQIHPkCr+Ilx7dMhC/RMCYMM6wlmLyKXGos0GIubTXyMS0aciq+pfgBFifnPAlSVIsTM1ueXsd"
    "P4ZLArZmAk4jYK2nLTlpu23FSw3HR29F6Lfz+AQ/xDz2ICQgF5tJmi3namERy+tdwlwXiV+d3Q2DyW6/xc0fg5l6k7"
    "c0GFqWVxJml2kckyPC5ncS47MVAY63A4SbPBDGiu/s+wnT8PEtfbYHD7Lr6QXwOukjfhc0incj4ogG68Esekrg+3j6"
    "yGmaDraJVIcNC5UZbzMYXKPP82XgSpt0ObGtCEjLp85qb55sdSvD+u4P1xnvfc8mzU2ThJ15mEkjD3PPoQxK/wgWjm"
    "UAY9ndqQuwhtm+UktEtaqi9SRrgEAkU0vSAurOfSsEeetlEAZEPL4MZ6IXOLyfYq9UMgfz46Oj5+e/Tm+Ozd6cnbt6"
    "fv3kSxkPytqqDIxfWvEBdJybkgULI3vTS/jYWLK7AfDAxI/aENIY0MtW4zIu1rk3Wbpam0s7/a2R9wqwVn/5d4pm4y"
    "dqmzP72ylHL229gbUXdyPxMMzvv6k/f7la7+YOTADYdKQrLYAqVEFCUEUyDMBNIzDjBShCfeIIwhvpSgnaY488twWF"
    "aab7knX/votY++jfNXO2lXUX/Fv4XqVrHQw/Hqpk4o42B5xfasFm8jgh10EK4jRa3QXqvesyKi7m9XIcipOI5Fb3do"
    "G+nshwWf06e3pPUFGneRwhcr4xW6XmKQRD4HjbItwL0GKe5BXgg7QNAiEK7efvrtEvS2G+xZToA3wPpoOPMEwZPDr7"
    "+SAbztU1FOx1qeobVBrQ12bHvdS21QZ2zstfiFFjGoaxKkqRQOTTVUXQ+lIlCHFRGow3wEChwltTmdItKMlmJ0Qhep"
    "Z+emyBRmNpQKYGeB/GvN4gZrCG/DVj+go8HQcvlDCk+TYs7nCKsOE2Wk0MZ5AWdAEXKRWy/TKCZRetU+3KHjw7OzXw"
    "4Rtqdj/MtRo6Urs3DlUdFsyyGHtXbkkEBhVjfcjdeyKwC/juoy+EgzWJrBhuXV2y2C8bvH3rVoE2w2NK1Xi1n1Mrcy"
    "ZAozO96XG+3HZzKFneV1nbn8A27gYHsAYLF12J0hU5jdjbeOtjM9PD69X4iVZ3QVPGWabhc4XWXQrwOc8hV7jTifpt"
    "Ocr895WLurJZylZ9hg0tn17cfr368/fj0vAN+u3t//Qud+Tofv45/iBfQO/9EMBb392grqWs9Wydm6XB4xtcoh1KwM"
    "jMDJoAAGPZ1MIaGqGd5emrYz+dF76ep95UuvUIktTXZOUGwO5uVwXepUywAvqqFibDWxpsU02fKwfqLOdGEMjDExXg"
    "qO8YuA9tNv98TGXvH6DUJFvy2MS5hGnYNi5fzZtDGVwpBYkVk57Ipd5Fis3g1cKPJg3opce8Q/HsR89/50u8S4fJ6N"
    "BKDNnUMeKf+PZIb7CnA2KuyI7YPZrJq99AcRGUdF2UviVn9J9lI0SCJ7CXuir6fA70TPLp1NmQC+8zB7YWhYgAgqSV"
    "OQXfT3TPdW8fP+oXOOdM6RTjpRzBLROUd7Lf7tFiAo5tVfC8yAZ7mNPq80ZWfcOb1b6iE6Apg5E4l8/w+IM0N0AveQ"
    "BVVroD2gIUhG1LOBNiXnf9ulDy+tIMkqO2kqXdtbXdsbcCvP4Nq1vZfxTN1k7FLbJ72y6tb2Jo12tqon6DFAw1JiP1"
    "uHZd6eDXlPDOhutugVGJHRvX6VFekmRy01Ix/ohAypuUBcRHx/9yjiRp/YwfnWDrCjLp2LIhQAF+WjTJN/rEy0hBRw"
    "C3OCXviOCNs+H+TQgurn9h/x3fnufBtbxjioleH/4FfCSawRpG72RTBoTt0XfsskhmUCgiqj4nLgeEImJUxcYJzJYj"
    "C8w3cBorqA1z1Ad9AJwxNVYQw9Bb6EJ8T42wMOazQDHNdhabdtOfwoJM+WIw3AmmqvnTDB/gE4rAkPhkZh1fa1NrC2"
    "ruelPldZKytFtIum1qlMCwI+qtzUOs01IfDoCymIqFamT4UkCufv9L46nmUn2lejMWYobPypYFoP8HTA37Gg7KB8xa"
    "epdg7eoP2WGwp14FRTEd+J02PGmrlmWfccR3spX914c+1OIN14cweauYS+jEuoKajwdVwGNQfL/R1ReYIcvltgrwMR"
    "87FbYbWY4ND2e13afFEClmsfEWyMERWOb9EcEwLmoNiAW+CFTEsA39p8ADg83r1BLqenEzTk99+juR/Mn9pc/v5ohx"
    "CTgX8FkC/xiP9weJ5HKZpAuB8cL9ACHQEd/xuWe3m8P7104Ff4ypwO+munhHZKqKZ2xN9nTvpVlc0Joh10SrRvo2nt"
    "fbc/I9XSztUVbbfUd0UZ22H9/YFg1xh/o25a6cvfrdTdmRg3mIcDpTR3GA0N6uciAohFo2eg4kq1QNibOeZ7AaVMRt"
    "YPUMP9NBVQxrnwXdFcijh09jwuVtxbnl9j9Sm0L2kVWp/9On9r3d9YzNRwZ5c1ScLx2hqRsEYYnblFkM2SzV0i6g3W"
    "2d/ffcvvReHFHAybfwJ7AiU3cJ81KquX4Xw543N8jxWC2ptFhlDvF8vyPUOGtWAuXKYm6yZ7JbI+M0tMLaPBfbWMQn"
    "9/eGuJuRAPWmoqnCNoegv6OST3vU81XvmJIYOrgTZ9nhH0s0PDkrg/IeGZD/7yexzmjYRWZ5YothOBDe1310aDNhpU"
    "Mxp0sd1ei78ukN5KCHqqqSTrbkgD/w6KEkCrixkHKySAqs3itdQzCpa5s9pc9kk0l3XVaFnVKOIKnV8aOsELKBklwo"
    "oPO0bt20mxVe9id2LG3SoOVZOvO1gbqtqZsZXi0AfCmP+eBf4TFqIJVvlP4kFSoVbGPxti/mI5aOjSOSMueDGmLn12"
    "8aQ4eLqUQodDFdpN+9qzoU3bYoVFV31tJIYHnuSmEbyQVmUjLMJmNmyLOB56IWQaVM2HpZr1G1FICOGwqg1FYfOwhr"
    "mdWVq93XVyu+MqyivfuerLP0W4JfO87SbICSx1WN5I/EYTYf5oPw0OhlgMBfrkBzRzAKHDgZAYtU1EHVn4+11aQgoV"
    "8CpqLe2EmF3yyk+uZq68JGVnXHl7KWVrWkft9UdvMI9qXUd6JqZzKhPTOS2P6ZwWFNC4A8xZUvDxlLM3TbVzbD6Wij"
    "gcV0QcjvMRB13KoktZVHI5K1zK4uHR6MZyXnpFftXoZr/SswrDBnY4TiI5jevIvwjgOB8xLio34Ur0FOTP1ewJfiFc"
    "yY7g89CEQHsy0LLF84oy09qaVrtpFdqC+tpNq/XUCjS6OrpURKCy17Bp6sbaUOi0I3yP4M9UW+S7tF9pBIXdk2/OQt"
    "qiHv/fMyJEWqzI+3clNPl/RgMlGjERx1ec0Zy4xPeYe8INPuLKtZipqBWTJJVWxLUirhVxNTc+ub47ywP57fbgWYea"
    "2PPh9qNtcfuNrWGvbPCtJcj0h9aZD00dDeOZr6vnmRswMK9jxPeXaRnPhD82HrpUz3gcExQQ+DpCXEvqETzpQ6JlgD"
    "k5xa4XANMI4EnqkNDJxwhheW2kxbkBqpJPt0CYazUOhXwAfosPddBT8IiBbY3IE8zpxQM9xMZQE4u+jSn04ECiIyUg"
    "o/NBE/FCM/4dCkzL747oyuH3C4lmFX8++eCaDNnUeYZ/WaL7CJPuyZFOkPZ/n+7BoZUtfQYooWzpstu9Fr9oJNVA+E"
    "k6LfpOit5ig6lLJxYjBeftBaU2wU7JkZumzMh/yEnXJfLoSg176xz9QYdxtvQEjTgTx3KmV4W8L+7ublKivrjOdoD5"
    "+vni6v7nQyFjPsjyY/TXt4/ZBBM2oKP6X2BApL24Kn9lwjwpKOz768PdbbFgY4qsZC3DQ/9GtsXWlt2S2FKHM8v2LI"
    "cdwPNqJz+LH9FHIlGlz60a0+JWC2DoT//8BpKeGeEyl4Ugq1gPwMbUUsi1acp2ZMrIGCbItmnS+IVrwC+MLb8aPE0R"
    "6aJt5Yq2FV2qrVRt5xdvC6z9HE3UyRW7lLGpD1ax1MRn8rvFLK9X5m707/aXOxtfo4Fypd8eXohOMUiQf0Bz1/I84q"
    "C55Y39xrkOnrIxFdicQwL+Nmg+0xcda5IeONF1l85L6sXX8pj6Lj5ovxg13c2BKGrPn/b8aftfBctEa7lr0HLF1pvn"
    "pySOdEisckIp5Nu4JGjIFrVzYB6lppw1l8UIk8kzrUIIy6U/Oh5pBhCWptTpj0pvX6GaUVPGCTLtOFNZvlPM6numY6"
    "JmTukNIfrd8EUYtq7E0LZc7PwQxoeLDnW49g5xfDB9+uL/6MjPGYAcApVc1xrAXwP4b4m9HQfwn02n1PXOPQ8b4wlx"
    "it0SuUH9Su+EP5wfb6nxEiWUU8vwZq7YgTj/Z0DqZy9NCGPCk08cw11M+RpBQzIGzH5PJDrZBMEji+onW5lTxv0QzK"
    "cdDNsxfrSDQWtwhRqciPr5UsuJv7zcL02ltCV84fcXh3Mm2Gu3D/XOrH8VsPva8UqCzcHwDJ8tlQAUOJ89WRQs/sr8"
    "n1+ODk/enrw7Pjt51weTj1+Krryt4Hhev2VjfHR6Vmf9xhQqr11lilXhuB+8kIKwZTmLkzQKF3pcO2mFppl7bA0Q+m"
    "mFST4Wn6TS5lq1uRZwqwVbLTACPscTdpO/ErHj5AJT0FgLRVBuqSWEtNxMSywRuUByQHCAbkVZhzHGzjMYTzMP4Gn4"
    "kmDc3vqAnviK8sgTNE+eQ12J5aEJNklYduKNuXJtFseQW3+CjP3mDw/Ezsg/tf2m7Tdtv23ffoNPMSf3C+u53JjwCd"
    "qxJdapklHX9FG6DDqZcBOuLxxTth3sXPVsjT8fHR0fvz16c3z27vTk7dvTd28ioyN/q8r6uLj+FQyQlLwLksVnnLsF"
    "PmC5EHNMrbJ10vs2pmjuUg/6HDVRm9sHNu8Wunzv8epvjzX3OM50/yi3GnWGbj+QL5SMpjyPiJVe53dJhQnhEcQCVV"
    "nxUOqb5/4DwTYxi/f/kKIRyzsUSg++rfKag+gcv7m7/TUcni1EyC320aimRZ6kUT45PrGnj/x69ajTs9x6bydBK2Vs"
    "yDI6RaQ9H9WeD59Z7Tk+HqP5usndpX6P1Opq3kEujvqu2EeuMOq8I7xfb1O51IIt9xLFK3q5kyj+miR9RHwZcCViSL"
    "w5IQ7CYfcRqL0L5jxAtzSEJUHC3uE6R194coTXR6iACA/prCCuv6ZnyPiJ0rjXoltQ6DL0/QwQ+oeig0j3E/8ziPqk"
    "hvc9rji5hD+PeRqJRLubtLtJCXeTRiLZa/Gz2fAPYhTIvsriTBBpo7OR0dkpD0vv7svVbX23FvXBzyjChiK+lYxiUm"
    "ezy5Dq3a6Tu12B9lqriiVPrhdCJxfCzCn2lpQG2WKCzeXsvam55QZu7dC/9xPzi1iEk3u4SDTFlNyNW07qswnYr42K"
    "xxKEnSkfizuR+u/vm91wgRE05ydjEsxrv74+3dptDS72LReWd0enrxO2SLusavA1T6l5q1sRthS6kGlFWLA1tMBbeY"
    "wqNdfsKhBV/BXQ7debm17ZFtECfx/xjwduac7YfTzlbjI6v0GWMFsmCBfYZO1E4HYv5Xvt4Te+y3NF9tw04X96JSG4"
    "9KD+sjCcPxzUymj88pJaBwXjwe/kdw71tW8mUPrZ3PKMMYEeRaM+gtiZbUd9AQKzqaCotq1ZdSskhXSRvo6Jae9QRU"
    "/SuuVxKSKF6+MusUMdy8A2kk8C20CXUv7dBJ6pJlGRmFrpxNNvY6hdRnz7Z9BaJjhEGgVHjmSCI0flwZGjXHCEztyi"
    "uEhFzW1EoXAUUASiGLZMxOh7dH91c/4/ffTx4baP+C7x6RMScECvxDGp+xMXStDIbPsV5SbxajZGjilUFse1wzUoCi"
    "5Q6kqXfGRascn1YqtqxibYnfNGbKfM8RE/F6nMcLlSSfaCAVIJanxwqjFW3+9WBbizfEMCd/TIcqGDJ2emeYCuPdHQ"
    "EwoNoY466kE1J9gFiuIMtXU8pEBnzkLfAuPEwfsPrU1rbVpr04pp0+WNRYuF3m4z0TUdY+epvazJMXYqc4qdlh9ipz"
    "mVIdoHazK7XaNlTQy/5J8cMilhIqbtESgbnVM4chjC0NOxkRYtJYTDCikc5sWgEZ511w2VPO0yXTdknOwxsOOKfvYY"
    "BjPQcXeE8Wt1sz9i9tIrNBP49SV2QjBCCpGSGAJQhFtnL6JiENrjxpI/QE94ArFHgUJicYXIcvggLhlPNN59MmauSx"
    "xj8VSMTdnq7BKmAfnhEdfBdlRwUtFBI6xTSV9lIhyXvp8BOA2GiJvWRNQP6foWbX1o60MF60PXt+y1+D3Ls2tZnxGB"
    "ytaQtCjX5DlNO6rjN8vx+ZEfwGXe6hSZwi5rdeuIiPtqGWQwJa5FS2BySiI3Ocpd4P8GMDx99XQg9NICI6gCpStLqT"
    "L0rzzHt4LFFVoBdVZ8kkblnb13/XCHTo4O3zaKjMns7uV7e86RJZwBhG8T2DIHwxJ+Lw/OF82jtAzuRAyLv7Vo4mi6"
    "eI7tRu7F1oP0M7dWSDgYvpObu+TuXrm957uYJfwFNficIds9fh9KsfuwgtuHeWZbTsC1uhGiHOHuMXwt2otJsGlbTk"
    "nxc5meHtNU2cDdY3gFf8F0LagdnxU4vuWr9n3qDZbtf7w//9QAjhL6TFoeNEdzmiXotH/sYcMg02ZenAxpZ8pH99Jb"
    "w6cC3uREXO5GiCl24QzYtAfB596gplaZptoFvm9GuYxjQzlmV4R/kkS6hjTN0VfiskK/Y6kbJkGxOQ/M4bqWbdttlw"
    "h2jfHA47ttnT04Q6bwhtD7RG2TmH7ucZ8b+WyKDYKGZES50kOwMf4gZkUzx7NsFD5cyb1bpxmtBURBN9ZdE2unLgXQ"
    "uJp8TVPp8684AlQTwDxFpReqTjXcZKph8XbbCnv3vrv2PbfA768vH3tFu0QLLH6IZ9pR/qb3RgnmBgdUC8z9Es/Uyb"
    "NsKW/TZ/kKcB/kdXW4fcibvXrVMPu1EpB9hpVkIUfcrE5FHpBonBy0Pn0lflUhUH9AfHbimL9Qx16U4OQvIZBqjggv"
    "qjvbb0W91am8OjoQXkodtSOXTgarxeEyU6jsqroQTik14m9cKKvxPTWB0rk/59ANTg2u+2r+Ki0Q0zMozXeA6TAtU5"
    "k+fE2cgC35/9RU71d0VVXh+5SFGVfC9FGMi7l8KsmEqsqMqtyqTeitsos2QaJdgUt67AWVlCsa+mHJZjdZKoHsGS2o"
    "usXG67VfM9CqhWZsHn61ypr9EWg1SQRYOat2brGxqIDFDgUrlNuqP5A/WV9kHYumbRChpDYBqPipaxEPOngS22Yxlj"
    "wazpjlEMaKbeH1PEbGguZzjSybZGpro+412qrWVrW2qlWwqnWB7F6Lf44djzQ2MGNqpY3LR36C+ace4soJMeFIbGJm"
    "HsvVz1aUz+ZhT58teB686YCze0gKQqFVvfhKJtgFk2nz2bDASuLyLa24ImW5HFLEWgYryaDIW1Bep5Ij3PdilT3oML"
    "l6pUrrbkPt5toA4IRhmQQKiWt6unKE2kdbzNn6pkCaUhdZqazxpz0zNRJxE1TaU1ztKQ641YKz+Es8UzcZK5MWllhZ"
    "zfEpmd++aeCNoeNpO72gHsdh29dO7lcbzhBzZ1wDNz8SkSNa5F5PDehX+tb9oZwz0Vgpv/rQpXNGXGjrwNfVs4sn0J"
    "DJ79mEg/a3iPEvUOBLCg+4aNOEGYOiIIRt6pBiX3o7U393vjvXoc4KA8E7D+MY4dIy+W+DIDLCnpjqFz4AEtf6yCGv"
    "/NnClc+JyfSX2bSP+ByJG3zO0UjaQZ9uIqj98dofrx2yKqhnHn0hzmCM2biOFZmmUrf9VEND8kym49RZecOps1y/KW"
    "tah73+6A06RBo7Q6DLCiPEEa1VmvhETk4lWH1yWt7K6DQHWsWge/szKeruW4FdlaJSl/UquUZA5oMZa3R4ZGn18dHJ"
    "44P8mFp8ugYLIE25LfFrJ46UmNPau3yCapJKO3F0S/pNtqTfTt7f16lNcdqeTd/pV/khZvEYKf8DeLLQkIy5uIRVL/"
    "4GT9IHNGMwqTDn0RD6gDLkz87Nd27me5CIFzXO8w19E5fUuK3nMbo/tUIbU1+7CPThX1IIx7/2upipSRqVc7UamlNr"
    "wUtl1r8KeFyKLRYOVxnavXex8IhsrkTb8GJjfHR6VmfRxhQ7uGTb92nV7P2ofq/6ayet3TTxZ61lZ9BW9l4ctNrKXg"
    "vGngYu1K6LbrkuCtZvC7zVgHDbcwv9ThyTuqWARsnb/SoH0asYWBfUSAz3fTEY+VMgj9ommkGj0z6yCfMgmjck/mX8"
    "zJl8gK49BO8JPbCH1CzxDbU4d2GH1VARm7r01TL9chPxzKImq9phpB1GLWxl2mG0Wspv8Mk2KQeJPneFLfDeN9jtwF"
    "QM9juT8o0MnNszRepCkpulrH2epFGZ+w39HycyTD4pZ/JJ3ioPT6EaTE7SqMxkUcPqr+6fGq7pNbTwYrNhKah3hVsv"
    "RaU21/lbXX8UPethi+FqkxXAYjSRQftLnhqis2WTkz1D2h1XVO9ikdjrf2LIsKnxIiePXTrV+SLk9lXjOs8EudKfoD"
    "jbh8Tgvxq+w20CxOU8LtuxXc+JaxnjXoHZGtzpV1msOB6zzFYtP9lbThUojakVHhEFEbXAelM3nbmVWFq5gVfaCan8"
    "FC5vhaTU9980IHwqk8fMR5WHfU5zmczwUdXgcDB8B7m7FmUSehsUJon/9eHutiwqEJFk9RfL8NC/kW2xDvuui5gLzE"
    "hpKDnYjSzCRkb1gAkutn2Y/ef/AzFvNLo="
)
