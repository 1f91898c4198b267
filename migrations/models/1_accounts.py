"""Accounts."""

from tortoise import BaseDBAsyncClient

from migrations.dialect import pick

RUN_IN_TRANSACTION = True

UP = {
    "postgres": """\
CREATE TABLE IF NOT EXISTS "audit_entry" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "action" VARCHAR(40) NOT NULL,
    "actor_kind" VARCHAR(10) NOT NULL,
    "account_id" UUID,
    "company_id" UUID,
    "subject_id" VARCHAR(40) NOT NULL,
    "ip" VARCHAR(45) NOT NULL,
    "data" JSONB NOT NULL
);
CREATE INDEX IF NOT EXISTS "idx_audit_entry_company_ab096f" ON "audit_entry" ("company_id", "id");
CREATE INDEX IF NOT EXISTS "idx_audit_entry_account_48c95c" ON "audit_entry" ("account_id", "id");
CREATE INDEX IF NOT EXISTS "idx_audit_entry_subject_4f8708" ON "audit_entry" ("subject_id", "id");
COMMENT ON COLUMN "audit_entry"."action" IS 'What was done';
COMMENT ON COLUMN "audit_entry"."actor_kind" IS 'Who did it';
COMMENT ON COLUMN "audit_entry"."account_id" IS 'The actor''s';
COMMENT ON COLUMN "audit_entry"."company_id" IS 'Whose matter it is';
COMMENT ON COLUMN "audit_entry"."subject_id" IS 'TypeID of what it was done to';
COMMENT ON TABLE "audit_entry" IS 'One action. Never changed; `data` holds codes and masked addresses, no secrets.';
CREATE TABLE IF NOT EXISTS "idempotency_record" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "scope" VARCHAR(160) NOT NULL,
    "key_hash" VARCHAR(64) NOT NULL,
    "content_hash" VARCHAR(64) NOT NULL,
    "outcomes" JSONB NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "uid_idempotency_scope_e15111" UNIQUE ("scope", "key_hash")
);
CREATE INDEX IF NOT EXISTS "idx_idempotency_expires_d7c672" ON "idempotency_record" ("expires_at");
COMMENT ON COLUMN "idempotency_record"."scope" IS 'TypeIDs and the mutation''s name';
COMMENT ON COLUMN "idempotency_record"."outcomes" IS 'Pairs of an id and a code';
COMMENT ON TABLE "idempotency_record" IS 'What became of a request. Its row and what the request did are committed together.';
CREATE TABLE IF NOT EXISTS "suppressed_address" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "email_key" VARCHAR(254) NOT NULL UNIQUE,
    "reason" VARCHAR(12) NOT NULL
);
COMMENT ON COLUMN "suppressed_address"."email_key" IS 'Canonical form';
COMMENT ON COLUMN "suppressed_address"."reason" IS 'Why it gets no letters';
COMMENT ON TABLE "suppressed_address" IS 'An address to which letters are switched off, on all of the platform.';
CREATE TABLE IF NOT EXISTS "authenticator" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "secret" TEXT NOT NULL,
    "last_step" BIGINT NOT NULL,
    "attempts_left" INT NOT NULL,
    "confirmed_at" TIMESTAMPTZ,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_authenticat_account_9cd1b5" ON "authenticator" ("account_id", "confirmed_at");
COMMENT ON COLUMN "authenticator"."secret" IS 'Of TOTP';
COMMENT ON COLUMN "authenticator"."last_step" IS 'The latest 30 seconds that were used';
COMMENT ON COLUMN "authenticator"."attempts_left" IS 'Guesses at the first code';
COMMENT ON TABLE "authenticator" IS 'One enrolled app, or one that waits for its first code; TOTP as RFC 6238 has it.';
CREATE TABLE IF NOT EXISTS "data_export" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "state" VARCHAR(10) NOT NULL,
    "file_key" VARCHAR(200),
    "expires_at" TIMESTAMPTZ NOT NULL,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_data_export_account_2428fd" ON "data_export" ("account_id", "id");
COMMENT ON COLUMN "data_export"."state" IS 'Where it stands';
COMMENT ON TABLE "data_export" IS 'One file with what the platform knows of a person, for that person.';
CREATE TABLE IF NOT EXISTS "former_address" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "company_id" UUID NOT NULL,
    "email_key" VARCHAR(254) NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "contractor_id" UUID NOT NULL REFERENCES "contractor" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_former_addr_company_22e937" UNIQUE ("company_id", "email_key")
);
COMMENT ON TABLE "former_address" IS 'One address that a contractor of one company had.';
CREATE TABLE IF NOT EXISTS "member_invitation" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "email_key" VARCHAR(254) NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "role" VARCHAR(12) NOT NULL,
    "locale" VARCHAR(2) NOT NULL,
    "token" TEXT,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "status" VARCHAR(10) NOT NULL,
    "delivery" VARCHAR(12) NOT NULL,
    "delivery_detail" VARCHAR(300),
    "message_id" VARCHAR(200),
    "sends" INT NOT NULL,
    "last_sent_at" TIMESTAMPTZ,
    "asked_at" JSONB NOT NULL,
    "expires_at" TIMESTAMPTZ,
    "reported_at" TIMESTAMPTZ,
    "company_id" UUID NOT NULL REFERENCES "company" ("id") ON DELETE CASCADE,
    "invited_by_id" UUID REFERENCES "member" ("id") ON DELETE SET NULL
);
CREATE INDEX IF NOT EXISTS "idx_member_invi_company_94189e" ON "member_invitation" ("company_id", "id");
CREATE INDEX IF NOT EXISTS "idx_member_invi_email_k_0543be" ON "member_invitation" ("email_key", "last_sent_at");
CREATE INDEX IF NOT EXISTS "idx_member_invi_status_4b9198" ON "member_invitation" ("status", "expires_at");
COMMENT ON COLUMN "member_invitation"."name" IS 'How colleagues will call the person';
COMMENT ON COLUMN "member_invitation"."role" IS 'What the member will be';
COMMENT ON COLUMN "member_invitation"."locale" IS 'Of its letters';
COMMENT ON COLUMN "member_invitation"."token" IS 'Until the letter has left';
COMMENT ON COLUMN "member_invitation"."status" IS 'Of the attempt';
COMMENT ON COLUMN "member_invitation"."delivery" IS 'Of its latest letter';
COMMENT ON COLUMN "member_invitation"."asked_at" IS 'When its latest letters were asked for, oldest first';
COMMENT ON TABLE "member_invitation" IS 'Somebody is asked to act for a company; of one address at most one is awaited.';
CREATE TABLE IF NOT EXISTS "recovery" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "email_key" VARCHAR(254) NOT NULL,
    "token" TEXT,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "expires_at" TIMESTAMPTZ,
    "used_at" TIMESTAMPTZ,
    "account_id" UUID REFERENCES "account" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_recovery_email_k_1e2bed" ON "recovery" ("email_key", "created_at");
CREATE INDEX IF NOT EXISTS "idx_recovery_account_36dfe5" ON "recovery" ("account_id");
COMMENT ON COLUMN "recovery"."token" IS 'Until the letter has left';
COMMENT ON TABLE "recovery" IS 'Somebody asked to get back in: a row for every address, whether we know it or not.';
CREATE TABLE IF NOT EXISTS "recovery_code" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "code_hash" VARCHAR(64) NOT NULL,
    "used_at" TIMESTAMPTZ,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_recovery_co_account_15b5d8" UNIQUE ("account_id", "code_hash")
);
COMMENT ON TABLE "recovery_code" IS 'One of the codes that stand in for a lost app, each once; only its hash is kept.';
CREATE TABLE IF NOT EXISTS "trusted_device" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "ip" VARCHAR(45) NOT NULL,
    "user_agent" VARCHAR(300) NOT NULL,
    "last_used_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_trusted_dev_account_aea224" ON "trusted_device" ("account_id", "id");
COMMENT ON COLUMN "trusted_device"."ip" IS 'Where it was seen last';
COMMENT ON TABLE "trusted_device" IS 'One browser or program on which a person signs in with the password alone.';
ALTER TABLE "account" ADD "totp_confirmed_at" TIMESTAMPTZ;
ALTER TABLE "account" ADD "existing_account_policy" VARCHAR(10);
ALTER TABLE "company" ADD "closed_at" TIMESTAMPTZ;
ALTER TABLE "company" ADD "managers_see" VARCHAR(4) NOT NULL DEFAULT 'ALL';
ALTER TABLE "company" ADD "erased_at" TIMESTAMPTZ;
ALTER TABLE "contractor" ADD "same_as_id" UUID;
ALTER TABLE "invitation" ADD "asked_at" TIMESTAMPTZ;
ALTER TABLE "otp_challenge" ADD "channel" VARCHAR(5) NOT NULL DEFAULT 'EMAIL';
ALTER TABLE "session" ADD "proven_at" TIMESTAMPTZ;
COMMENT ON COLUMN account."totp_confirmed_at" IS 'Since when codes come from an authenticator app';
COMMENT ON COLUMN account."existing_account_policy" IS 'CONFIRM: joins no team unasked; null: as the platform does';
COMMENT ON COLUMN company."closed_at" IS 'By its OWNER; erased a while later';
COMMENT ON COLUMN company."managers_see" IS 'Which contractors a MANAGER sees';
COMMENT ON COLUMN company."erased_at" IS 'Of what it knew of people';
COMMENT ON COLUMN contractor."same_as_id" IS 'The other row of a person who turned out to have two';
COMMENT ON COLUMN invitation."asked_at" IS 'When the person last asked for a new one, this having expired';
COMMENT ON COLUMN otp_challenge."channel" IS 'Where the code comes from';
COMMENT ON COLUMN session."proven_at" IS 'When the person last proved a factor in this session; unknown of old ones';
CREATE INDEX IF NOT EXISTS "idx_otp_challen_account_ee0419" ON "otp_challenge" ("account_id", "created_at");
CREATE UNIQUE INDEX "uq_member_invitation_awaited" ON "member_invitation" ("company_id", "email_key") WHERE "status" IN ('PENDING', 'EXPIRED');
CREATE FUNCTION "tr_audit_entry"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'tr_audit_entry: rows of audit_entry are never changed' USING ERRCODE = 'integrity_constraint_violation'; END $$;
CREATE TRIGGER "tr_audit_entry" BEFORE UPDATE ON "audit_entry" FOR EACH ROW EXECUTE FUNCTION "tr_audit_entry"();
""",
    "sqlite": """\
CREATE TABLE IF NOT EXISTS "audit_entry" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "action" VARCHAR(40) NOT NULL /* What was done */,
    "actor_kind" VARCHAR(10) NOT NULL /* Who did it */,
    "account_id" CHAR(36) /* The actor's */,
    "company_id" CHAR(36) /* Whose matter it is */,
    "subject_id" VARCHAR(40) NOT NULL /* TypeID of what it was done to */,
    "ip" VARCHAR(45) NOT NULL,
    "data" JSON NOT NULL
) /* One action. Never changed; `data` holds codes and masked addresses, no secrets. */;
CREATE INDEX IF NOT EXISTS "idx_audit_entry_company_ab096f" ON "audit_entry" ("company_id", "id");
CREATE INDEX IF NOT EXISTS "idx_audit_entry_account_48c95c" ON "audit_entry" ("account_id", "id");
CREATE INDEX IF NOT EXISTS "idx_audit_entry_subject_4f8708" ON "audit_entry" ("subject_id", "id");
CREATE TABLE IF NOT EXISTS "idempotency_record" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "scope" VARCHAR(160) NOT NULL /* TypeIDs and the mutation's name */,
    "key_hash" VARCHAR(64) NOT NULL,
    "content_hash" VARCHAR(64) NOT NULL,
    "outcomes" JSON NOT NULL /* Pairs of an id and a code */,
    "expires_at" TIMESTAMP NOT NULL,
    CONSTRAINT "uid_idempotency_scope_e15111" UNIQUE ("scope", "key_hash")
) /* What became of a request. Its row and what the request did are committed together. */;
CREATE INDEX IF NOT EXISTS "idx_idempotency_expires_d7c672" ON "idempotency_record" ("expires_at");
CREATE TABLE IF NOT EXISTS "suppressed_address" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "email_key" VARCHAR(254) NOT NULL UNIQUE /* Canonical form */,
    "reason" VARCHAR(12) NOT NULL /* Why it gets no letters */
) /* An address to which letters are switched off, on all of the platform. */;
CREATE TABLE IF NOT EXISTS "authenticator" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "secret" TEXT NOT NULL /* Of TOTP */,
    "last_step" BIGINT NOT NULL /* The latest 30 seconds that were used */,
    "attempts_left" INT NOT NULL /* Guesses at the first code */,
    "confirmed_at" TIMESTAMP,
    "account_id" CHAR(36) NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE
) /* One enrolled app, or one that waits for its first code; TOTP as RFC 6238 has it. */;
CREATE INDEX IF NOT EXISTS "idx_authenticat_account_9cd1b5" ON "authenticator" ("account_id", "confirmed_at");
CREATE TABLE IF NOT EXISTS "data_export" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "state" VARCHAR(10) NOT NULL /* Where it stands */,
    "file_key" VARCHAR(200),
    "expires_at" TIMESTAMP NOT NULL,
    "account_id" CHAR(36) NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE
) /* One file with what the platform knows of a person, for that person. */;
CREATE INDEX IF NOT EXISTS "idx_data_export_account_2428fd" ON "data_export" ("account_id", "id");
CREATE TABLE IF NOT EXISTS "former_address" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "company_id" CHAR(36) NOT NULL,
    "email_key" VARCHAR(254) NOT NULL,
    "expires_at" TIMESTAMP NOT NULL,
    "contractor_id" CHAR(36) NOT NULL REFERENCES "contractor" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_former_addr_company_22e937" UNIQUE ("company_id", "email_key")
) /* One address that a contractor of one company had. */;
CREATE TABLE IF NOT EXISTS "member_invitation" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "email_key" VARCHAR(254) NOT NULL,
    "name" VARCHAR(200) NOT NULL /* How colleagues will call the person */,
    "role" VARCHAR(12) NOT NULL /* What the member will be */,
    "locale" VARCHAR(2) NOT NULL /* Of its letters */,
    "token" TEXT /* Until the letter has left */,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "status" VARCHAR(10) NOT NULL /* Of the attempt */,
    "delivery" VARCHAR(12) NOT NULL /* Of its latest letter */,
    "delivery_detail" VARCHAR(300),
    "message_id" VARCHAR(200),
    "sends" INT NOT NULL,
    "last_sent_at" TIMESTAMP,
    "asked_at" JSON NOT NULL /* When its latest letters were asked for, oldest first */,
    "expires_at" TIMESTAMP,
    "reported_at" TIMESTAMP,
    "company_id" CHAR(36) NOT NULL REFERENCES "company" ("id") ON DELETE CASCADE,
    "invited_by_id" CHAR(36) REFERENCES "member" ("id") ON DELETE SET NULL
) /* Somebody is asked to act for a company; of one address at most one is awaited. */;
CREATE INDEX IF NOT EXISTS "idx_member_invi_company_94189e" ON "member_invitation" ("company_id", "id");
CREATE INDEX IF NOT EXISTS "idx_member_invi_email_k_0543be" ON "member_invitation" ("email_key", "last_sent_at");
CREATE INDEX IF NOT EXISTS "idx_member_invi_status_4b9198" ON "member_invitation" ("status", "expires_at");
CREATE TABLE IF NOT EXISTS "recovery" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "email_key" VARCHAR(254) NOT NULL,
    "token" TEXT /* Until the letter has left */,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "expires_at" TIMESTAMP,
    "used_at" TIMESTAMP,
    "account_id" CHAR(36) REFERENCES "account" ("id") ON DELETE CASCADE
) /* Somebody asked to get back in: a row for every address, whether we know it or not. */;
CREATE INDEX IF NOT EXISTS "idx_recovery_email_k_1e2bed" ON "recovery" ("email_key", "created_at");
CREATE INDEX IF NOT EXISTS "idx_recovery_account_36dfe5" ON "recovery" ("account_id");
CREATE TABLE IF NOT EXISTS "recovery_code" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "code_hash" VARCHAR(64) NOT NULL,
    "used_at" TIMESTAMP,
    "account_id" CHAR(36) NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_recovery_co_account_15b5d8" UNIQUE ("account_id", "code_hash")
) /* One of the codes that stand in for a lost app, each once; only its hash is kept. */;
CREATE TABLE IF NOT EXISTS "trusted_device" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "ip" VARCHAR(45) NOT NULL /* Where it was seen last */,
    "user_agent" VARCHAR(300) NOT NULL,
    "last_used_at" TIMESTAMP NOT NULL,
    "expires_at" TIMESTAMP NOT NULL,
    "account_id" CHAR(36) NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE
) /* One browser or program on which a person signs in with the password alone. */;
CREATE INDEX IF NOT EXISTS "idx_trusted_dev_account_aea224" ON "trusted_device" ("account_id", "id");
ALTER TABLE "account" ADD "totp_confirmed_at" TIMESTAMP /* Since when codes come from an authenticator app */;
ALTER TABLE "account" ADD "existing_account_policy" VARCHAR(10) /* CONFIRM: joins no team unasked; null: as the platform does */;
ALTER TABLE "company" ADD "closed_at" TIMESTAMP /* By its OWNER; erased a while later */;
ALTER TABLE "company" ADD "managers_see" VARCHAR(4) NOT NULL DEFAULT 'ALL' /* Which contractors a MANAGER sees */;
ALTER TABLE "company" ADD "erased_at" TIMESTAMP /* Of what it knew of people */;
ALTER TABLE "contractor" ADD "same_as_id" CHAR(36) /* The other row of a person who turned out to have two */;
ALTER TABLE "invitation" ADD "asked_at" TIMESTAMP /* When the person last asked for a new one, this having expired */;
ALTER TABLE "otp_challenge" ADD "channel" VARCHAR(5) NOT NULL DEFAULT 'EMAIL' /* Where the code comes from */;
ALTER TABLE "session" ADD "proven_at" TIMESTAMP /* When the person last proved a factor in this session; unknown of old ones */;
CREATE INDEX "idx_otp_challen_account_ee0419" ON "otp_challenge" ("account_id", "created_at");
CREATE UNIQUE INDEX "uq_member_invitation_awaited" ON "member_invitation" ("company_id", "email_key") WHERE "status" IN ('PENDING', 'EXPIRED');
CREATE TRIGGER "tr_audit_entry" BEFORE UPDATE ON "audit_entry" BEGIN SELECT RAISE(ABORT, 'tr_audit_entry: rows of audit_entry are never changed'); END;
""",
}

DOWN = {
    "postgres": """\
DROP INDEX "uq_member_invitation_awaited";
DROP TRIGGER "tr_audit_entry" ON "audit_entry";
DROP FUNCTION "tr_audit_entry"();
DROP INDEX IF EXISTS "idx_otp_challen_account_ee0419";
ALTER TABLE "account" DROP COLUMN "totp_confirmed_at";
ALTER TABLE "account" DROP COLUMN "existing_account_policy";
ALTER TABLE "company" DROP COLUMN "closed_at";
ALTER TABLE "company" DROP COLUMN "managers_see";
ALTER TABLE "company" DROP COLUMN "erased_at";
ALTER TABLE "contractor" DROP COLUMN "same_as_id";
ALTER TABLE "invitation" DROP COLUMN "asked_at";
ALTER TABLE "otp_challenge" DROP COLUMN "channel";
ALTER TABLE "session" DROP COLUMN "proven_at";
DROP TABLE IF EXISTS "recovery";
DROP TABLE IF EXISTS "authenticator";
DROP TABLE IF EXISTS "trusted_device";
DROP TABLE IF EXISTS "recovery_code";
DROP TABLE IF EXISTS "idempotency_record";
DROP TABLE IF EXISTS "former_address";
DROP TABLE IF EXISTS "audit_entry";
DROP TABLE IF EXISTS "member_invitation";
DROP TABLE IF EXISTS "suppressed_address";
DROP TABLE IF EXISTS "data_export";
""",
    "sqlite": """\
DROP INDEX "uq_member_invitation_awaited";
DROP TRIGGER "tr_audit_entry";
DROP INDEX IF EXISTS "idx_otp_challen_account_ee0419";
ALTER TABLE "account" DROP COLUMN "totp_confirmed_at";
ALTER TABLE "account" DROP COLUMN "existing_account_policy";
ALTER TABLE "company" DROP COLUMN "closed_at";
ALTER TABLE "company" DROP COLUMN "managers_see";
ALTER TABLE "company" DROP COLUMN "erased_at";
ALTER TABLE "contractor" DROP COLUMN "same_as_id";
ALTER TABLE "invitation" DROP COLUMN "asked_at";
ALTER TABLE "otp_challenge" DROP COLUMN "channel";
ALTER TABLE "session" DROP COLUMN "proven_at";
DROP TABLE IF EXISTS "recovery";
DROP TABLE IF EXISTS "authenticator";
DROP TABLE IF EXISTS "trusted_device";
DROP TABLE IF EXISTS "recovery_code";
DROP TABLE IF EXISTS "idempotency_record";
DROP TABLE IF EXISTS "former_address";
DROP TABLE IF EXISTS "audit_entry";
DROP TABLE IF EXISTS "member_invitation";
DROP TABLE IF EXISTS "suppressed_address";
DROP TABLE IF EXISTS "data_export";
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
    "eJztfWtz2ziW9l9B6Ut3Vyne2I6d3uStrXIcp1vTjp21lc7sdqYYiIQstkmCQ1BWNLP9318c8H4VSVESJONLLiQOSJ"
    "0DAuf6nH8PbGoQix1d6DqdO/7gDfr3wME24f/I3xqiAXbd5AZc8PHEEmNxatCE+R7WYa4pthjhlwzCdM90fZM6MPgC"
    "WfTBdI7QyEfku8l8hqhjLfkfOkEm/x82DI8whkyGXI8+EecIJjaozmc2nYc15pg75j/nRPPpA/FnxOMz/fEPftl0DP"
    "KdsOi/7qM2NYllZNhhGjCBuK75S1dc+/x59P6DGAnvN9F0as1tJxntLv0ZdeLh87lpHAEN3HsgDvGwT4wUo5y5ZYUs"
    "jS4Fb8wv+N6cxK9qJBcMMsVzC9g9+H/TuaMDl1Eouwlm5MghC800/it8xdRwTbu5HWv3V2NNGxSkBK+SY3p4SacOSN"
    "h0fGDYv/8K5k0YI64O4AGXv17c/Xh6/pNgBWX+gyduCrYN/hKE2McBqWB+wm3dI8AbDftFrr/nd3zTJuWcz1LmJGCE"
    "pEfRP7pIIrqQiCJZ6KtkQRe7EMR49PHqfnzx8RNMbzP2T0vw8WJ8BXdOxNVl7uqPgdwo/5aDbzyeBH0ZjX9F8F/0v7"
    "c3V3npxuPG/zuAd8Jzn2r8h2v8k0zxKrocXeJDE/HPXaOj+LOUSvx7KX5iY9MqSv5yhr1yqccEOYFzBm1KxJFgmoty"
    "cMEQvJiRP83KBTqw8XfNIs6DP+P/PTl7VSPh3y/uxGbLR+XEdhPeOgnu/VXks/ZIlq15HRH1w+/VZ1sHbl9ihzqmji"
    "00pZ4tDc9dzNiCeoY2w2zWhu8Fwk68Dzm74aXeeNfKMfzlyyYMf/mymuFwr2yRPxHP5JN2OVJKJ9jVybJBWRzSCeJy"
    "4ZBWX1dEIPFXNbg6Oj5/1Wkna/Zd1XxWhW0M+LXOV1U6QQ9flWQb3CF9VBblp2nFV3XlzG0h6BH/+Zhb4QWBJ9RSK2"
    "nX2HmY4weC6BRZxPeJxzp9cU0+uOrvLf+5weL/V8stLU2zPZYPPo8vN2XjZFl83mRTO6/e1M4Lm5rJNL54p9Mil99R"
    "ahHsVDh7UmQ5Rk843aY4HV/Z7rb17vb2OrNjvRuNcyz+/PHd1d2Px4LzfJDpi8ujm3GO35xr/px13VAS6i2u7ovL8e"
    "j3q5YLfPBlJvyNyPSRjZdoQtCcdbMDj5ss+uPqRX9c1I/BfcpfQAuduJpLLVOvMAlXS6VmOplVq8vbmw+ju49v0J/U"
    "dBhyKPIJttHcweyRGG/FlG8Q5hb8jCDXwj4YlcigpNPp0L8ULcx8jZkPDtelTKeDPlY6gdLHZNbHfOq7XILO1PTsTj"
    "p46QR7I/PBvQnRnsWMOEin/B7/0yZo6lEbYQdx1vE7vqljn3oIYlfPYoFAAGv6mAqqwIUJ1h8X2DO0zJ1kJWV4VXIg"
    "vwvpP/x2R/jeB/wvrpQoYJieSx7Fvu0OkVwNF3Tm04O7BAjWYtVlMMsBM0mEgtdeUpfxRNJsPv1ySsRByXeXeusuKb"
    "7h4ysx0aGuKpvYE26Uz0x3TVZ9FBMdKpv0GbZA3yRrcunWdy+jqQ706/OITsERuS6r7oJ5lofNpqUmlK1+WHXJ/3uo"
    "XyAjjPF51+TUfTDLoTKJX2CQr2GQJ1Nfd1WNg8nei7kOlWNz16LYWJNTn8Ukh8QiMHPoCa0yfLK3UnEsj07NsqBGxM"
    "1bh4wp/2M1Tz8lUx3I7g8ctE/sHE9t7OAH8ZYwHRBHlh+3XYlNKvJI45vD2kzSzLCVuaRcMMidTyyTzYiBfPLdP0K/"
    "c+0Q9l2EPYIoH4B1jzKGggAUeytceA5ZEOYjMp0S3TefgoEmQ/rc8/jTixmnG31SSV7qH4NHvhzg5lPwFPhnGEP7h0"
    "paVUmrKmtRAm9b+mCOvtcuUZOIVurQ+JcZ9mHnEns03wNpp8B476koqf0xy/qR45d/bimKHMPNvfTG8fflf704OX71"
    "+tXPp+evfoajAi7FV17XML0Yl312iR7+jC9rONM7rei+Uz38Kt5X5Xn48rNbpozQCTVKwttjLv5yBkfjD4K/dSfu1d"
    "/HmcM24uKPHy/+/lPmwL2+vfklGp7i+uX17bt8jscMn5ydt1nPCcVBMDyXtNQkpfy8OqP8vJjEHxkWGkQ+22qeRWql"
    "fe6N9tkp1qtCl314kNq6RuaG6V85vrcclPlGkrvDWucIjNNIPLCRewSLb+oI3RCu9iJ9xtUeSGj6BmbsNzSj/PXD9A"
    "nsGMgW+U5R+SxhQ0iFYoQbqD4rd4r0PP/qEt0/uERtFztLLXBY8D/5iD+iIuTcVTaf/Ml3uNRV5S1R3hJ1Xu3aWxJs"
    "G11tzIRaZh0x8JgsMENGmIffVl181cT8eVVt/bwqGD8ijUZbx1eVnUFy/lNkmAYyOxn2/WfpZo+opidNlmqNE2dLeZ"
    "njmdAKqPdDw+TodQ6YtGKb1gqaMjdLJT9z+ZJmhKtRUJkE9QTmVnmc1aYaW/QZKql3jDF/q9F78AkuhLc72b47+rv7"
    "38FNtw3vg9FbrJDZlPKTY+tZE7aeVbP1LM9WUFSLjP3b/e1NOWOj8Xn909R99H/IMtnGjOOU5jmZm5ZvOuwIHrsLvR"
    "P4U+8zzLsHc5sMTAA+wxa+jM0a6uns9VJbPZfeXmeu54c2MtiJ41HLAiPZdYeIeiJhwA80SYC2mlJPQFxNTY/5wrR+"
    "i8a3409QnXT34RKdn5z+jGb8P2ZFGkOfD/jqfHVGQVQQeXQBGyeQ0oUDlj1Qw/fCgiALqAVClRkiRoMneoSve4DvMq"
    "gYbxDdW7o+ny1wCnx1xDAB7sWvmQ/OC9NBDiFGc3dBVn/K1LsoZ4ByBihnwM6dAQrv61mLP9jqi6K/J5gfUxU2RUwj"
    "tT1xOxVH59o22kZis0HNr09KDIp35kNl+kyGbHsJNC9bsh7cEBZ/B67DnL4EdYI6Bgv1HOK1KsEP8mv+8+Tk9PT1yc"
    "vT85/PXr1+ffbzyzjRpnirLuPm3egXSLrJyKeYhQMmvu36jBs905KPo1I8BTqZc5wGv8xFHAhxqYCCmOicrUTTW+rT"
    "OuXUe1tJ/SwPnR37YiUNi3fQ6wuWe4HHRQZ/oB7httxvZFmINVRUlScz7SdjC/kG/LKHF7HlmVtZnAP8d5MAOefy4v"
    "7y4v3V4K/d+EQuRUx/UOIMCe8M67wgejKmofvD95bgL8Ao9M3/ABUVD0fZlALTYEMEEEBhYoFIMRA+hxmXBnKJx6iD"
    "LfTj6PjlT1V+kA09qbScIxtoYOSfhTKOP1IV8/lhykehfBTKSN2tkfrPdmZSSCC39o3dF1OPELQwYTcTKni4UQ0DJJ"
    "1jmU0kwdSCUJqlMUS0UrsPRALJjB+u/HU64cX1H34U+2Nlzc29jS2r8pPI027v2zje0A4XrvvTk9fn8UqH/9St7fuP"
    "F9fXxcVMdVES2uWAyZGqE2YvTxiVmrXT1KxE627uDEhopM8c2or2/KwzhaJzWppMoYI52TwpLkeoVndO8cTssSVPUy"
    "SKm7mMNhsA61ryM0OkOLqvyWy7YWVvaWsSJSDvEfu7RxRCbvUQUbhMZtpPxq6MKGRXllQRhZD3ZSGFRCw1MYXUoAb9"
    "RvU586lNvCD47+IlVCTG2LRl3UUbUKheohLtGEPlt1deFZVbqMRfEL/4uyD4ag9ENF5m30PHmpmNgOlY5AFbWlsuZ6"
    "kUr5vxWiSIeK26taZIZObyYHR/i06Pz89fHCNsuTP84qSLC61nKK7960/VNcQYNqYyJIH0g/L+p46ndp5WZWHKfDyb"
    "zpPpC6whbT3UwdKJpP7wbqcoeWmGJvzzC0l3v/OpfpNFFvffbzLEk9YgNMD4dqXRcGXnkozqmk9WzqE6UbboRJnaPX"
    "zf0gy8LDn263NbKqbYYorLq019Bv3luARdn6Ho1/RIiResfqkXiNUab7HGdeHiJURzsWlok84dPsvm2eJ+f3n78dPF"
    "zf+03PMH79Y6Xo+bnK/H1QfscfGEhXBw6h01QFzsjIdVPdsWJfPl4u6mrVhGDvRqDGK5nQTTeyJQELTwmMZIZ2U0P8"
    "c2GxRfXxdlEF3MW36mPkvHNRBGHy9uLn65ukP8xTt1tm0Cb1uNblsAtw07sGuz8DxocVrkSeU+KwZ3BD4BkTxEEZ36"
    "xHmLRFdx5JEnkywaJ8pt5zAJXqqTgZ4j3Rv7HI4QIZG3XCSiVSOakCn1CHhPoAMM4yvOapqmfUhGvG5R1i3Alibcq4"
    "UAIDe3X26u7t4i/kIMwHTQYmZaQcm59/zWQMCFDmsgQ7g/a+A2yft8dIgAPnIJda2GdeuHJPqgwlNrXSCVpZMXSOJm"
    "Do1iIwgrQL9ASVGrTKVRLTDU8tJbFw4+5occztW1c6kq8qi32ch6L1kVWHJrsmlkH3ID68Aw0SYW1R/XZNS1mOodzH"
    "So3Arbfa/Hp8Nu9R2wSEsFk/rg1iie7lD55noUio3W5NanYJZDZRIjXg+dme+DWaRR3/vlkYi9rcegMZ/iUJeQ6lhd"
    "yqLNJtgH7ZlKE+zjzk11CfbJoJUJ9ldPpkEcPcQQxk6E8gt/E9cXvhForviGW8zECXEl+D89PhfgTghD+gjdAsavaC"
    "LEbU9iFNPyN/icUsSeLCJT3Jlai5oIqVT/tb8KlerfSBYq17uRIyraBzplDWZI1QLYywUgd2uMrSWf998cY87NAI2r"
    "GmVYjtUMzlIdIKNPG2X5n9Zk+Z8Ws/wVMOkGCuIz2lsbtuboFGMV4usWEF/v+FF4N7ocD8oXcR/sTc91qAzOfbwVLN"
    "5VDXwcCyq30lORolpDPT2uEcJugFgL3Xyg8U9YSy8yviDAaZeD5a4igkZAY4EeGTT8Ecb3N74KHwj7hoDSI9DBx8Eu"
    "m1EfoqkG8cwnbrVP+RuzIXrkCjhUQXwLfuZ/wAo2+BscuctvALz71fEI9Lsy4Lcj4QFYIqGVI/7gpUDrRdiyAvdACs"
    "lSlDZx+86IQrjhb/lxdP6TQPQNoXy/OkTwLOpN5NBohhf8FQHrV0wiXAc+neszAQgceyGox3+f69GpaZGmMMDExqal"
    "PZJl0Kw4ezO1P5RBBZf1QM6BDMcVaOX3BWigA70ccBC8LR+WrYOOxqReXXk/lPejhxNDGb8K6ECJv3MCHuzHbazzmE"
    "Bmw3xwwfUL/mIGaAapMz2vozSqkTxrkp3OR1XXSZ4VMtSTY7At6yMiqdl/iR3qmDq2oCukLQ3X968yfzC6+X00vnrf"
    "ciuDPNNg2cPjOXeiKOnuK5imXGeYe61KhFMknTgvWXLAFiA/DJO5Fl62BljJ0yl2N2I3o3OvrAS74b4SU0u9p/9KF2"
    "JPgX69Ov/hiG8s826oA70jf5DvPvEcbLXEjc6RHd5qP2602o9rVvtxcbXbc+ZrYde6Irdrq+vypJJX112TqXDQGES3"
    "TIDoDiq3OO+FN4dfe+QX5w5mjz0UcPUNTNDJqMtS7sqo2038Yu+Mtz8prMoOUs4Q7k311LOUsQK1ei6SJt91a250q4"
    "bMkio574GcNY9gVtYMq05fzVMensq6keQYxv/WMGuZxZGlkr5ZhGhdTiFmKGw00aE0jFkuZhT5cw9UWG6zIZ+iGX4i"
    "yF80RG7sJ5umsv1bZa3vITZ9663peBAlL3Kzul9HQrH9jh2pOA2E433TYUfwvF1EaTbTxyMfFu/iCypMIvEGP/hges"
    "xHEbIaEu8c5ECYDLIjEH1qimmxaQfRApt8xT1oVeftaslkZ5BZLNAjb4YZ7PLcAIAITBALCJYWipfW7mMBHnkw4XkC"
    "e0z0yu4qnfKZthinEQIZX9x1iNXAsQ3fj6nLEqPJcNM2GYOXaXHOVNHv76kzuAt2OUgLvKQGQU/YmjfFOtv2SeQRnd"
    "r8TY0yrMw6qWXIlLC2IqwpHKKtA3VZKolPI5kCF4DB077nBFaMbsvoHXSckJrJfcOs87nXS2XJziAxw+Ooc+jIED3V"
    "+Nt3gxk9beZaqvEs5UXxuNTXFEV2BplFEeYUQTW9b/pLxI07c2rqnXOL+rfygJftvapZKoklIJNHlX+IokRmnb7z+T"
    "kkZn3Q78amDlmCcwNQLjr26+5/1UdsXG8fKs4itzhEcUwoER1zi4GgCHtEApGIngNhokvHjgUZarkTZfrwyfaY/bLj"
    "UmjJDoN+YjeqS7XqUi1TkW6TLtUle0IPvG1eYS7nRrBOgTl/BXTz+fq6rvq52BOj5PjrhH77MZjvgFZ11hNI+WnvQS"
    "YJ3zHYutiJH8RsF8Fkh8qy3sBLDx+2dEG9dcEU7wn29NkXPtGhMklBcm4bbzK3tddiWqT2/ybQFpqdGr8S4uLCQcR2"
    "LbokRKRLBcTQ3CiZEf0IDrCvg8+Mn2pfB0j8zJ+KyBdrzlWBABH/ruBgjvCbFaykAlZQlfXiqlRpvoUPtrnRnCNUdn"
    "O+Ai3e+lqwNUOkWLrKFZEGiFrbG3GA/UuGBYdE7qtd7ZOw4/4SazL44BpV5Jmb+XbLGbsbODZ+juOr76LvTInqmrpb"
    "q7MKFYIkAxvhsQFgWAJQHgTJuXECXgT0yA8llq4AGIZpoHxgcKEcrq2HOUuU1wIKWdbDFGmwSmVVKqtSWXepsq6Vgr"
    "2LrOtPd1efLu5GN7+0lC7Ej4MOrAIuslMyUf89pGH3bYsJlaaROGDfNXFuE2gt/KA1+UfTqcw2TanAEaTezBQgusLt"
    "lsmGqQmr7tiIyYYKS+yYQiyx2pTJBjGbWzMhQdikKe0n5xZHGjt6hkt6PLWeAXCnRUcnMTq88wNDqYCiwHgOG5MKGG"
    "orgJM0/SN0xX+HaBElkJzTD2bUJhNqLL86D1BhPXchXTBq+cz/CSYTgActYRC0nKICSgggoploDw4YjxP6HfFtTSBQ"
    "Q15bOCcCoOkOGNEqPKBsLWVrSaaeqIS6DQQGDhtWt6sRtREAY2VEPY9dSgUxVcRNToOqYcRtNzbVyCDcdPCJoy/viA"
    "4pcyV2VXFQrW1lJsM1Lxm/0r4StUsTIkB7RfwGIFsI43bMiBscgBUFpk4c8QnvIsM0hN0DqACmD41yI3ujaIBt5hGl"
    "Zg7TqSuWPj+xtRlmM2XgKANHGTjSqQ7xd9pUD48JZNbBB2P+VqP3gXcItjJ7HviLfmAoQoloHUk6bxRKOq+JJZ0Xa6"
    "Gj3bGFBNI0MguhoyF03sQOOq82g84LVhCoIFA025bReTrF7AbMpnOf6wntEA/TNNsHNOqwvXzCphdk2TgIlCO+y4Av"
    "22i4sWwbvWi/3AAFdUt5ASqP8oKpuiM7yq5Krgvv1FtMdrucOuaKQMyMED8xWBKzBkI/30QUj31DNnahouOOLu4FZI"
    "LAW+SvD5mKMJgbPaw8UrWRpzTJu2vU/XOGT87OgzsJFkSq15/K1VPmlTKvdm5eqb6dz1r86+AurYW3tC1F+EvsK4S0"
    "c+xJAlkM+ZbtwToTGpl5LlOS5k5yYZ8hn0N1rwWXE4oD5HH/Xgtm/qtks6jseBEN3167iw5787ul3xiAs+emFxbVsd"
    "W5RiGhlnntAtKmTRgLMAMgCzELc7Jj+Fk79EZ1EUBEK3GpwuCGk7xBFLJDMdJnRH9EC8wFAU0eIX+zkyLSZF85rt5X"
    "jgv7ijufWGaZ17keWjChUpCCLSAF97Bz+OWvV5e/7ag0qne1O+BlK9d/imR/Wxn08RlsptuR8E+2k0dEIYc44LEHIw"
    "7Xo5w9diuBpGnkEMlBfSEO9dvFKmMCJYzehcHVNr01DnNCJLeuNLiw+OvNH2bCXxZgOHCFNQh+xV3Lmx3k21Gn4ny/"
    "LtGLHK1qdiuzn1qVuWwCjDsM4E1a8zVPqFirILl3BcmdLMYe2HvwEFiFT7dttUOqPyBdrAuXLFSLO77nHw7DN4p0mz"
    "CsMpMp5OaqZCbNC8c1SmiKG4GDVniEvgWJQ9+EV/mbTiyL8X+zRG+cYZHVbA8hzwhKz2d04SD8wPlUnsvU9wNKSz4W"
    "1HvkOvdjuPKDZxTKPgrjErdbmkKlLqnUJZW7skubIPwaC6KvDIomBDKHRZuHnHuOiYpttpUrNiLYh5R4aX1KOwIbkM"
    "xZsQWsgf0LvnXNd0sngTfz12068GYyNm/nxk4olB+79z0HGpS09PmkSFRTu2L53s7RLQ6SszlLrClfc2TKO1nvnYzY"
    "1YP/LKmm2k/GrvSf5ZaWVFghSfOxMu9QpjVZjXsoO64Z6qLvE9uFVsaAQKjPYmx3gVMYgCbGMIoeXbxFogsy88U9k6"
    "FPVzfvRze/VCAy9jl7s/q23LYclbhltO5QIcxVuKXqUcWd0NumwOmV10h5jWTwGqmCt2ctfrGFt/a0yG72y+RmUeCZ"
    "2+L0cyliATxrrmP7YQ/oXdetBCU1bVZ3iuTwfLXHLxsVFMKwmiYmxZJCnz4Sp8jle8JXrVHho4pIJOby4LPjm5aIZA"
    "drGs0wLO9pQ09t3WF89fdxvaswPouvb29+iYbn/YclYmiNTJWl6meDWW2m7HN9594FJwahWd1S64QNHRZ/aNV3Ck/0"
    "3jKJ69EmdFPoyv80/RYl8N+frz5fve8gAHGi8rdhfrgJyRElitjIf4vfUk0vIZX4EOi47Zw2OmlPaw7a0+I5myyATl"
    "pkTC0xuwdfZqY+i85bn1pG18Bo7/W3oWpYGuBYqVCWxzdk4nxXc2kjGBUkrENtmC4Uj99ettDLTXG3b/gEzHyNAfRo"
    "ezdanlYV3sjsL4OPQMPT0hOiXs5ZSiVlmaUsEf6qkvLmvmU69/TujXljaqn9hb/SBaBOiAQ4PKHzTnreSTP1o0b7KC"
    "TAxXHgAvtrQr1pIpUblOWoR4K65A6bVo5U7Voy71oCMKmDkNN0eyNhgM1xhH8sTHEBbTnBjALMZrKAvJYhH2QyNMNP"
    "fB2g4BQ21vcg79vikCL1UrbQYz/7q0gE61IdXiBUJ5dq2daGvX21bCtfzT0wuXGVuJzLdyV/C19whr/8LdDN5+vrXe"
    "W5/o1OBiUJrnB5WJfZ+mc4oFFKq+tR22QEGs8hbw5tvCFUgkVSqc5pGI3bcRuUMGTPGdTdYE80rXO5VgGzlSe09jh3"
    "k3RWg6sLoR5kEBypRPzBqg2DykpVaYlS6LHVOPzlQt8L7P2bsAhRoDZEq8N0EN+i/4NvxuzIXXZxzjRqc1fT5a7Y5A"
    "57D61qE6Px+1D3PBgZTKAQD7np+EQ8xAjfMfyGmXTbLkwMT6WWW2BCpba/vdz+pqbHfK2b8PO0e+PreZaSDtO+2sTh"
    "0yQqFF8IxXPDgWt/c8gqbfvp5GnVpyPzp5Oy49oIOUWm5Cu1fBPjvJV8EzIlX5nlSzyvzMU7Jt8rDr6YQOIEv8GX2T"
    "IoZhCBqrBUe4pNq49wVF8FDQXv+248l78t9UtoBDMocV/G94Z1PszHpa7p8bBm2I1zJzLCTYPwo95fIm4HmlNTx9U+"
    "ykZUq72PyruovIs9KOPKvFY170r8a9rc7U3u7VrcxxsSZd8W9x6W6gk2ji/uxu2rxXro49V/NqXoP6dr/GxitKRGuD"
    "puUiCUWLWWqUjMI/yXsq7ZlllaZaXKfFiw+aRzT508rZK0zJI2iM5Nu24upzSlkrLMUnY9KhqatzO4s1QqN7Y+gzPk"
    "VpHBrTMLPyUz7SdjV+YWZleWTPiZ16I8/J1Fyx106dvDOh9dUGauTeKRK910F1G2f1SYAh2jgzZIb0D1tvESQTklcq"
    "g/g3x/m68rwMMUNQB8M+ArlRX9eP1NW9pOJduoKUHwyjdUUT5A5QPsYe9STiDlA1Ti7xx8VKiMg+2gMqpWpaqfpkwK"
    "d5N+mrtRuMMyqhJdOymwqlaz7WTMagXbQcR2Lbok5A3Cuk7njo++zl++NF5HGjFamD5Ay3vUIiWqdIcJSpXmkDaURk"
    "o2SmtWWrNSm2RTm5TW/KzFL/5uoTBH42XWlQVCDn9li+CHOWGixW7S9IUhHVtWCoEifxQ2C/huAL4PztVyWawOuke0"
    "UstFtO4DxgeajXDPGbQL//tHZt3DnIeLy/Ho96uWuxykO4CyFrlHQavsIoDeEYqzemNT7S9LpaxKZapv3VQPl2APpv"
    "pFMtN+MnalqZ79XDOm+h3XZe5Gl+NB2QJWfpCN+0FSLorQnVHg+buQ8MNvd8SKO+itgun5KKaTSA9Zm/FZ3B0BYVii"
    "ObTh1sF1lSxCEwXK95psyrRu3MuUm3pOBYqx1hvDAjfjQbJt837b+najZaxd5cvV2vYevac2mVBjCU0+A4xEn4LKHk"
    "Ilhjv+WyhkglagYUZDvj0oXmBAuyo6ffud/qvz1QE3cgDVmLuLmG9a1pvAEIdUDPzApSmyM8BCp8ImCfsXwNPBTGQA"
    "r+LRRYu+pukTsLSpaQac/R/VrU2Vd1p5p3s4epV7UnmnlfjXyulo455WvUxVL1NJOf0cIi0LruKp8Ios4RUhjQmRI7"
    "6iWvk2W/lN1n3zVr6qxWxrHUm1mN3SKatazL5RLWZVi9m+D1rVYnYH6AGqyalqcrqHyKqqyekzcaRVtxirwYCvaS+2"
    "eRz4lOd0Mjct33TYETyvrd806DdWOKsZWgDqT9x3bIioZcBtAba9thWxEeh41cP0OXyqquvj85CzSs1ULf0k56yqT9"
    "1aXqbq5HeQnfxufZeb/xZYxGRQkkSWuT+sSyCjvqvpmaFNsbHfiEwugyBbYJaLFC8nyuUaiuoo0Yxvxh9OHK4YBwoz"
    "ZH8RhoAPlQDaPUwNSWM3ITqPyVITLWZUdHMCzz5MOvdngNKtYx9y01z3DXhAAc1nRoJ3MJlIOaOBZw4uVUL7FBLHsh"
    "Htucc3Q8HkVBKRyBXLFTen7qp8MZUv1sNxpRKGVL6YEr/KF5M1i0nli22L0yktpEs0NUUuM8eTpCWhw7kefSKdEmf6"
    "D6RybdtxSMV2sloAKfItRrOvPl6MrotHRXK5DPs+Zn+gl089ancRwVkDCZxVCuCskDEWB9U7ZYzF1PIv/9ju6cL1/n"
    "sPPJdUvSR9rBPf+83UC5oWF5lel6qX0MjO6l9vx5/WDqptJDVP2PNl20xlQkGKQqUU5FMKdOx5ZlnteHWcOUUiR5gZ"
    "HtshzMw3cih1ZHH5Ildm6PQtwOr5/PcFzi9x1EZuPOGyemq6/Ww73Bx1JdaivNqG30eBbntfySY1/p4/lIVHnQcNqi"
    "YYaZPOVKBTe1CetRLlSci2ig/J2QM/bW538/VmSVWihMxy3jEw2P5Idr8grOTk6zoIVjsGm/6ElzZx/I+EyyUbgiwd"
    "MKyLNrvBUM1Oxq4MNwe+JByWff7AkE0dskQPlDCIE9uYPYqIMBZePtMgHh/jkSmn4ktqiBwR7sX8Z0HGQjHmvIH5VX"
    "tnifanoQrrKhVAhXWV+Avif+S87eqOjmil9pAK51FwnJkMMLF85HfCRe4/GADHajnvK2rawvEy87tz5WCjwsGausFC"
    "iHHugXLSKpiepjlEJjfhcTWLn29JeITrHWwjOnbQhERbCTI71YhvoK256tW6cWNe9Wo9hF6tEe/L7PhELDUWfGpQA9"
    "OdxoY1aCAQwQpdAOwIjcl3kaNw8+G3S0ivvsa+6UR1lEM0mQd4od8cfv2JaPC238rM9408Q5nwEu1KQ2XCKxtOmfBK"
    "/AXxi7J6rS0GYpbq8ABSjhsBpBzXAKQcFwFSBDJHW05niBSjGzE6pYu0YXWOTGJmD0YOgr6fwbVuFuQGEIBgq9foVJ"
    "uYnl8CqAenSTnnC4R1h4k0UujjvIAzoCzxsQqtrSbzcQ2Atm2t2vtbdHp8fv7iGGHLneEXJ52Wbr/5vZbpkONWO3JE"
    "IDGru9bLbGJXAH6dtGXwiWJwYwbrpt9utwjHHx57N6JNsPnEMJ9MFvaGacrlHJnEzE725U778XkDluctnBRYbMETzQ"
    "0cbGlQ9tSG3Tkyidndeevo2+fv8+mDnJsio2uBqDN0h8Dpbde2PGG/E+ezdIrzHQC/+dpdL/SYnWGL4cfRzfvR76P3"
    "ny9KykhXN4NI+j6Ac58h/jO61fP2H2ynnvlgVpytq+WRUMscdM/LQA+dDBJUU1PbhdBat3T9LK3K15fZ1fvEl16pEl"
    "tZ05Si2F410/Gm1Kmeq5lk64u+0w4SPSZMVIf1U4mHS13TZ0R/XLMN629L/RKmkeegWDuTImtMZcoF1mRWoUzhUDhW"
    "TBdpUIFz65Ax5X/0Xn8j5Yfdf/nNukk4fxKROFOWhCNuDVck4cSDGiThYD9puosePDp3mcAy9DF7ZGiyLEuqaURTki"
    "STb5Yrft4/VOqMSp1RuROSKdQqdeZZi/8QG4dKFddSQPwbz0lXcPH9wsU3MV6FBrieKTYOi7n20pnWxADrz1S4IzoV"
    "3QtLbIX4Xq2x4KVHrbQW7qlNJtRYhi2MfIq4bi8g1ZEpcNk9uhAp81D1vkww2RdhmdCCoEd+4gAaOx/kUL9oXPT/CA"
    "B7/zIz9VnUttUi+IlwEnMKiWZD4bpeUO+R3zKIbhpQ2s+ouOwRvriYjwxKmLjAOJPFYHiHr6K6fwmve4RuHWsJQ0Sd"
    "wbfQZPyGGH97AAiIZwClB4oNBBCg6TyiCXkwnW6g8TVI8QobXplRSo/euR6toKvLNOpNQFerruNyJCGoruPFBd9/13"
    "GJ4AblVMQP4vSYs24eOKayFvZCvgplcONOIIUyeAAog5Ev4xIyoGt8HZdhhvRqf0ecTN2so11or4v+bvxf2EewWgxk"
    "OsIXgZHFFyU0iBsigvUZonwlveV/WksRFwXFBtwCj8QtcXn0/QBwePz8Enmcntpowu+/CTriYeRaXP7BaIcQg4F/BR"
    "Bb8JQEnfN8SpENUV1wvADeMwI6/n9Y7tVh3VyLOv4rAmVOxXaVU0I5JWRTO5LvsyD9ujrMFNEBOiX6t9GU9n7Yn5Fs"
    "SbLyina/1HdJGbvH+vs9wZ4++0K9rNJXvFuruzMxTltEAxtp7jAaTZZcAYYIIGQtOoKKK9UCD2zuGG8EejeZmt+DPs"
    "6gdIMyzoXvCWxU4tD5w6xcce95foUsJtG+pFRodfZXqtAqf6unbyzVnirc2ZuaJNF4ZY00sEaSg6n1os0RqnW7Ku8w"
    "YlgPautlZrL9ZG+D7MPcEpNLefWeTL3U7xzdWqG2JoNWqqwXCHoHgJ4ISWZvgrJqC/tT6tk/MKRzdcSiD3OCfnRoVI"
    "HzExIe4vB/fBRdOEVltdeZG9T2CAe78v8q5VUpr7Ipr6q251mLvy381Fq4U7KpJFk1+1WT0p5X1ZU9r0rwWW2ilSUi"
    "1tdOaWskIsrN4o2UTwmWefPWXA5IFJf3okhtf0JX+1WjJidfD7BETbYtYyc1aveEseA9S8xnFkEw1ZnPyaBGER/GPx"
    "tivDAdNPHoglvfYMS6Hn3wsF0ew1lJoaIyEu2mQ2XYKsum3LJRxSdbCSUcfGvUCNBSt0zoZfhIiBsW70YVY+3RuxsI"
    "4bgOu7u040rHFLM8rdru9nK7g5bzfOdqL/8M4Y6SDPuTPXQhddIAtLC8kfiNBsL80UE2DgwRjY6FPvkWzR0ACnAgIk"
    "ItA1GnKWbwIS0hieoIJbWWDkLMHnniJ1eXoyJLqRKSZZay6bZRe4PRWwR539SRnnPpnzVx6Z9Vu/TPSvL4PQ1zlpR8"
    "PNXszVIdHJtPGzmcT2sczqdFh7PKqFcZ9TK5nCXOqPfxdHptOo+DMr9qfHNY61mFYZoVjWuQm8R15BcCvyoAroqz3r"
    "kS7YL8uZpt40fClewYxQvZBHq6gJYtnleWmNTXtMpNK9EWNFRuWqWn1oBitdGlYgKZvYZdI/cbA8NSjvBnhMIk2yI/"
    "pP1KFXIfnnwLFtKO9Pi56wKALTEuAiTbQZk+XxhUr9fHwzWcGr9av3ciOF1Af1mkIHMZwh5BbGH6+oxADcF0yJV2hC"
    "0rAq6JKglK1Pu+ZlXavdLulXYv524qI+TtJjTPwSV2qGPq2AJYLrtZvHAL+j7/blhVC+/VORkJtcz21eDLDMDOAA+e"
    "IYdGh0gXGfTTaVQSFUIko5ZoDVGSarWi4EcjGrj+XJPoJKoeFJh01CEptIsj9A3bAeS9ySDYbpsOH8TXBJcWJ/umzz"
    "2POPryW5kHsOfZG5Qnku988TjYirHyMyj72bEwBOD1s1eTRsnJ/VwZazhE3DRtl3oKml/pKUpPkUNPUVWQz1r8vulb"
    "rcogYwKZlSSZovnpNyvwecwP4HI+58gk7s3Qy3eziSYMIeSE5hLPpK0gdYqUh8D/LdRKBuqpJvTSIsPfmQ+VjejzlN"
    "vrRr9JjgcN6f/z5OT09PXJy9Pzn89evX599vPLuDN98VZdi/p3o1+gS31GHsW29ZEV0GbFp2lk3tkHo/tb9Ork+HUX"
    "g/e0ye5evbcXCoOFgUv4NoFNQ5tU8Hu146FsHqllcDsFOBz+1mhh+jPDwwts7c4BkdFmvVYR9XD4QW7uDXf32u29sL"
    "+n/QUt+JwjOzx+Hzdi93ENt4+LzOaPCrjWtg1xgfDwGL4R7cUg2LBMp4TXYAlX6ekJTZ0NvH8Mr+EvmK55ZTv2A3Y5"
    "AhPqLaaIv7+7+DBu6SSAKiuPgANedCbZod89lzFO3G5enBypStGQ2VvDpwLeFERc7UZIKA7hDNi2ByHgntZSq8xSHQ"
    "Lft6NcJrGhArNrwj9pIgWzlOXoE/FYqd+x0g2TotieB+Z4U8s2cL+cHL96/ern0/NXsdclvlLnbClxrCi48/7XqELk"
    "3hhrXY/+SfS2O2qWSm2p5UGFdjzNUqmFKh8coKSM7QUPsHy77YW9zx6W/44bdXejy/GgbJfogcUpcP0D5W92b2zA3P"
    "CA6oG5n5KZ9vIsW8nb7Fme4S1/BXTz+fq6GVwoeSLw6ALL2+KFXj2RvYzkVjF8o6ChCcMqEltjbtZnt2okHtcIO9Sm"
    "TyINFSOgfgsNl4ljvIA+y+XQoasIVhet/BG8aJJpqrJDVXZoD1uCSg9cy+E89aitrRfayU0hsTt08I5MuQYhR0iHC2"
    "U9vmcmkDqd5GLqE08Orgdq/jrIrtkZpOb7lxlFhmkg0+/E/N6xXLs4AXvy/8mp3q/pqqorh6uKXK1VAicZFwspOg1z"
    "dGqTdAqrNqW3Nl20KRLlCqx3BUbFeWsa+gfWqmKYM/NTC0omeLaxN2ec1+9JVefI7IBhrR0bDOU/rnkbSTBNi70sAF"
    "0h6lMeQiVD6wtRUAn5rAHmAmZMNDXHFnVIudXbz9Rfna/OKEongoFQ9wnjGOFyN1AI3Ix9MRW05wCzeogcbtR7YjDm"
    "xMR9MXeHiM+RutEGE+6PHMyfssGVDa5scBlscIViVqLN9Y9idliw0Ume6gID2j8J+gF0MfQUlPRWVvRGik9Ve5Rnf3"
    "wodMZnIWYFGq9A42VyScgLGv/ZtSjO2rPZO8M6P8Q8GdPI/zA1LYImZMbFJax68X9IWX+L5gwmFeY8wL0DiFMwOwn7"
    "NHGbP0zvGoaGvoErIvCbeYwCm5RoYxoqF4E6/CvC9Pxrb1sknKaROUzZvUip/wJhZv6rhMeVxTTRcJmxTAbvln7Tln"
    "9919OwGT45O2+zaBOKA1yyG2hR2w5+Vn7g2ZGT1W66+LM2sjMoK/tZHLTKyt5IBaAqq1Sui/1yXZSs3x54q8rVducW"
    "uiCeqc8GJW6h8M6wzi2EkzGr3ELVPO3Z3VJpl5RumSVWSShAeUPCvdgj1V6VSviEahW6Gj/hECyUk7MmsWA+qqZrQy"
    "EaDB9VCw6Hww+QuxsBkYPq1dJA+9/ub2+qNKuYJG+OmLqP/g9ZJtvj87+MucCMjA1SQA/KAwXlNDCY4N2uu2H89f8B"
    "o7xkZA=="
)
