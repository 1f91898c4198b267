"""Trust and data."""

from tortoise import BaseDBAsyncClient

from migrations.dialect import pick

RUN_IN_TRANSACTION = True

UP = {
    "postgres": """\
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
ALTER TABLE "account" ADD "existing_account_policy" VARCHAR(10);
ALTER TABLE "company" ADD "closed_at" TIMESTAMPTZ;
ALTER TABLE "company" ADD "managers_see" VARCHAR(4) NOT NULL DEFAULT 'ALL';
ALTER TABLE "company" ADD "erased_at" TIMESTAMPTZ;
ALTER TABLE "contractor" ADD "same_as_id" UUID;
ALTER TABLE "invitation" ADD "asked_at" TIMESTAMPTZ;
COMMENT ON COLUMN account."existing_account_policy" IS 'CONFIRM: joins no team unasked; null: as the platform does';
COMMENT ON COLUMN company."closed_at" IS 'By its OWNER; erased a while later';
COMMENT ON COLUMN company."managers_see" IS 'Which contractors a MANAGER sees';
COMMENT ON COLUMN company."erased_at" IS 'Of what it knew of people';
COMMENT ON COLUMN contractor."same_as_id" IS 'The other row of a person who turned out to have two';
COMMENT ON COLUMN invitation."asked_at" IS 'When the person last asked for a new one, this having expired';
CREATE INDEX IF NOT EXISTS "idx_audit_entry_subject_4f8708" ON "audit_entry" ("subject_id", "id");
CREATE UNIQUE INDEX "uq_member_invitation_awaited" ON "member_invitation" ("company_id", "email_key") WHERE "status" IN ('PENDING', 'EXPIRED');
CREATE FUNCTION "tr_audit_entry"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'tr_audit_entry: rows of audit_entry are never changed' USING ERRCODE = 'integrity_constraint_violation'; END $$;
CREATE TRIGGER "tr_audit_entry" BEFORE UPDATE ON "audit_entry" FOR EACH ROW EXECUTE FUNCTION "tr_audit_entry"();
""",
    "sqlite": """\
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
ALTER TABLE "account" ADD "existing_account_policy" VARCHAR(10) /* CONFIRM: joins no team unasked; null: as the platform does */;
ALTER TABLE "company" ADD "closed_at" TIMESTAMP /* By its OWNER; erased a while later */;
ALTER TABLE "company" ADD "managers_see" VARCHAR(4) NOT NULL DEFAULT 'ALL' /* Which contractors a MANAGER sees */;
ALTER TABLE "company" ADD "erased_at" TIMESTAMP /* Of what it knew of people */;
ALTER TABLE "contractor" ADD "same_as_id" CHAR(36) /* The other row of a person who turned out to have two */;
ALTER TABLE "invitation" ADD "asked_at" TIMESTAMP /* When the person last asked for a new one, this having expired */;
CREATE INDEX "idx_audit_entry_subject_4f8708" ON "audit_entry" ("subject_id", "id");
CREATE UNIQUE INDEX "uq_member_invitation_awaited" ON "member_invitation" ("company_id", "email_key") WHERE "status" IN ('PENDING', 'EXPIRED');
CREATE TRIGGER "tr_audit_entry" BEFORE UPDATE ON "audit_entry" BEGIN SELECT RAISE(ABORT, 'tr_audit_entry: rows of audit_entry are never changed'); END;
""",
}

DOWN = {
    "postgres": """\
DROP INDEX "uq_member_invitation_awaited";
DROP TRIGGER "tr_audit_entry" ON "audit_entry";
DROP FUNCTION "tr_audit_entry"();
DROP INDEX IF EXISTS "idx_audit_entry_subject_4f8708";
ALTER TABLE "account" DROP COLUMN "existing_account_policy";
ALTER TABLE "company" DROP COLUMN "closed_at";
ALTER TABLE "company" DROP COLUMN "managers_see";
ALTER TABLE "company" DROP COLUMN "erased_at";
ALTER TABLE "contractor" DROP COLUMN "same_as_id";
ALTER TABLE "invitation" DROP COLUMN "asked_at";
DROP TABLE IF EXISTS "recovery";
DROP TABLE IF EXISTS "idempotency_record";
DROP TABLE IF EXISTS "former_address";
DROP TABLE IF EXISTS "member_invitation";
DROP TABLE IF EXISTS "suppressed_address";
DROP TABLE IF EXISTS "data_export";
""",
    "sqlite": """\
DROP INDEX "uq_member_invitation_awaited";
DROP TRIGGER "tr_audit_entry";
DROP INDEX IF EXISTS "idx_audit_entry_subject_4f8708";
ALTER TABLE "account" DROP COLUMN "existing_account_policy";
ALTER TABLE "company" DROP COLUMN "closed_at";
ALTER TABLE "company" DROP COLUMN "managers_see";
ALTER TABLE "company" DROP COLUMN "erased_at";
ALTER TABLE "contractor" DROP COLUMN "same_as_id";
ALTER TABLE "invitation" DROP COLUMN "asked_at";
DROP TABLE IF EXISTS "recovery";
DROP TABLE IF EXISTS "idempotency_record";
DROP TABLE IF EXISTS "former_address";
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
    "eJztfWtz2ziW9l9B6Ut3Vyne+BKnN3lrq2zH6da0Y2dtpzO7nSkaIiGLbYrQEKQVzWz/9xcHvF9FUpQE0fiSC4kDUu"
    "eAwLk+59+DGTWIxQ7OdJ16tjt4h/49sPGM8H9kbw3RAM/n8Q244OKxJcbixKAxcx2sw1wTbDHCLxmE6Y45d01qw+Az"
    "ZNFH0z5AIxeR7yZzGaK2teR/6ASZ/H/YMBzCGDIZmjv0mdgHMLFBdT6zaT+uMYdnm//0iObSR+JOicNn+uMf/LJpG+"
    "Q7YeF/50/axCSWkWKHacAE4rrmLufi2pcvow8fxUh4v7GmU8ub2fHo+dKdUjsa7nmmcQA0cO+R2MTBLjESjLI9ywpY"
    "Gl7y35hfcB2PRK9qxBcMMsGeBewe/L+JZ+vAZRTIbowZObDJQjON/wpeMTFc065v7rW7y3tNG+SkBK+SYXpwSac2SN"
    "i0XWDYv//y540ZI64O4AEXv57d/nh8+pNgBWXuoyNuCrYN/hKE2MU+qWB+zG3dIcAbDbt5rn/gd1xzRoo5n6bMSMAI"
    "SA/Cf7SRRHghFkW80FfJgi52IYj70afLu/uzT59h+hlj/7QEH8/uL+HOkbi6zFz90Zcb5d+y/41Hk6Cvo/tfEfwX/e"
    "/N9WVWutG4+/8dwDthz6Ua/+Ea/yQTvAovh5f40Fj83txoKf40pRL/XoqfzLBp5SV/McVOsdQjgozAOYM2JeJQMPVF"
    "OThjCF7MyJ5mxQIdzPB3zSL2ozvl/z16c1Ih4d/PbsVmy0dlxHYd3Dry7/2V57P2RJaNeR0SdcPv1WdbC25fYJvapo"
    "4tNKHOTBqezzFjC+oY2hSzaRO+5whb8T7g7IaXeu1dK8Pw16/rMPz163KGw72iRf5MHJNP2uZIKZxgVyfLBmXRpxNk"
    "zoVDGn1dIYHEX9Xg8uDw9KTVTlbvu6r4rHLbGPBrna+qcIIOvirJNrg+fVQW5adpyVd1aXszIegR//mYW+E5gcfUUi"
    "tpV9h+9PAjQXSCLOK6xGGtvrg6H1z595b93GDx/6vhlpak2R7LB1/uLzZl46RZfFpnUzst39ROc5uayTS+eCeTPJfP"
    "KbUItkucPQmyDKPHnG5TnI6ubHfbOr+5uUrtWOej+wyLv3w6v7z98VBwng8yXXF5dH2f4TfnmuuxthtKTL3F1X12cT"
    "/6/bLhAh98nQp/IzJdNMNLNCbIY+3swMM6i/6wfNEf5vVjcJ/yF9ACJ642p5apl5iEq6VSMZ3MqtXFzfXH0e2nd+hP"
    "atoM2RS5BM+QZ2P2RIz3Ysp3CHMLfkrQ3MIuGJXIoKTV6dC9FC3MXI2ZjzbXpUy7hT5WOIHSx2TTxyA+MXlK+Mzhwh"
    "jrTwvsGFrqTsKbznlAgAH5cy2g/PjbLeGLGpiZF3vgwrzwZ5FHV2sq9PhqsC5TXxC/KwJX1FmfT8FEe/t5VHNKRG3I"
    "9zl11l1SfEvCl2Kivq6qGZmNuQkxNedrsuqTmKivbNKn2ILTkazJpRt3fhFO1dOvzyE6BbfJuqy69edZ9pRNjDDG51"
    "2TSXf+LH397Ly5RbGxJo++iEn6xCLQqegRLdOy0rcSPlGHTswiB1nIzRub3FP+x2qefo6n6sm3CRycHc0yPJ1hGz+K"
    "t4TpgDhMO+KKMpmRkpyk6OawMispNWxlXhIXDJp7Y8tkU2Jw8++7e4B+52c37CIIOwRRPgDrDmUM+c5M9l6YgzZZEO"
    "YiMpkQ3TWf/YEmQ7rnOPzp+eyljT6pIMfpj8ETXw5w89l/Cvwz8Mf+QyVAqQQolQEjgWmfPJjD77WNBy6klTrM8nWK"
    "Xdi5xB7N90AqR1gzsT+mWT+y3eLPLUGRYbi5l74S/r78r1dHhydvT34+Pj35GY4KuBRdeVvB9LyP/8UFDd0pX9Zwpk"
    "sRNnTLeF8WM3TlZ7dM2UVjahSESu65+IsZHI7vBX+rTtzLv9+nDtuQiz9+Ovv7T6kD9+rm+pdweILrF1c359l44RQf"
    "vTltsp5jil4wPBMAr5OeeFqenXiaTwgNDQtt4tBZU80zT620z73RPlVgaWcepKauEc8w3UvbdZaDIt9IfHdY6RyBcR"
    "qJBtZyj2DxTR2ga8LVXqRPudoDwfEHMGMf0JTy10c6fxbX620DzUTsPCzFImwIYXVGuIHqsmKnSMfzry73+oNLdDbH"
    "9lLzHRb8Tz7ij7CgLXOVeeM/+Q6XuKq8Jcpbos6rXXtL/G2jrY0ZU8usI/oekwVmyAhyOpuqiyd1zJ+TcuvnJGf8iC"
    "QHbR1fVXoGyflPkWEayGxl2Hef8ZU+ouqeNGmqNU6cLeXl3U+FVkCdH2om2q1zwCQV26RWUJe5aSr5mcuXNCNcjYIs"
    "d8hNNbfK47Q2VduiT1FJvWPc87cafQCf4EJ4u+Ptu6W/u/sd3Jw34b0/eovZ1ptSfjJsfVOHrW/K2fomy1ZQVPOM/d"
    "vdzXUxY8PxWf3T1F30f8gy2caM44TmOfZMyzVtdgCP3YXeCfyp9hlm3YOZTQYmAJ9hA1/GJg31C2G/DgqM9ODOsMpA"
    "1+MxtWxzYcrDZoNRcA79ANkDjwdp89k0uJ0MpROBES3MabCc3SkXG5oTh1EbW+jHEVc5iq30jT2pMHUhfagy8s9cys"
    "Ifidzd7DBlnCvjXBnnuzTO4VPMyf3cfCyNqAcEMkfTB7/g+auJQwhamLCbieSsYKMaIoh+oMOaCp4fbv/Po6Pj47dH"
    "r49Pf35z8vbtm59fR3H3/K2qAPz56BeIwaeknQ/KC6YWKn6rTfaQVmrVWzhLpvxw5a/Tqs6ue1Vb7I+l+SV3M2xZpZ"
    "9ElnZ738bhpjRwf90fH709jVY6/Kdqbd99Oru6yi9mqov0xzYHTIZUnTB7ecIoN+RO3ZCx1l3fCRnTSO8l24r2/KK9"
    "YuE5LY1XLGdO1ncAZwjV6s4onpg9NeRpgkRxM+O9nUHpbEN+pogUR/fVcbsbVnbmopUo2LZH7F+xknN+7xyP8wz+SB"
    "1iPtq/kWVORS7L1otm2k/G5rL1+GUHLyI/cWZlcQ7w3018DKOLs7uLsw+Xg792FFEIeF8UUojFUhFTSAyqgdOue8yl"
    "M+IgFzS1OV5C9l2EklGEyl6DQmGwS7RjDJXfXnlVFAa7En9O/OLvnODLPRDheJl9DzIVjlnkEVtaUy6nqRSv6/FapD"
    "w6jVDuEyQyc3kwurtBx4enp68OEbbmU/zqqI0LreOy0/3D9WwbYgwAPQ1Jytchlf255amdpVXYjzIfz6b9bLqirk5b"
    "r8K+cCKpP7ybCYpfmqEx//wC0t3vfAqnO8/i7nG6A+wkDUIDjG9XGg1WdibJqAq0u3QOheDdAME7sXu4rqUZeFlw7F"
    "fntpRMscUUl5NNfQbd5bj43TIc8k/PdEiBF6x6qeeI1RpvsMZ14eIlRJtj09DGrZHRi+bZ4n5/cfPp89n1/zTc8wfn"
    "ax2vh3XO18PyA/Ywf8JCODjxjhqgC7Su/SyfbYuS+Xp2e91ULCMbYRv5sdxWguk8EcgPWjhMY6S1MpqdY5uNHa6u8j"
    "IIL2YtP1OfJuMaCKNPZ9dnv1zeIv7irToC1IFyKUdyyQG5BJ1rtGlwHjQ4LbKkcp8Vg1sCn4BIHqKITlxiv0eiGwty"
    "yLNJFrUT5bZzmPgv1cpAz5DujX0OR4iQyHsuEgEaj8ZkQh1o1CzQThlfcVbdNO0+GfG6RVm7AFuScK8WAvTmvvl6fX"
    "n7HvEXYgDfghZT0yKIn7w+vv3LWgM+F9q0pUwS7s8auInzPp9svj3TCZoTOrdqQlr0SfR+hafWuEAqTbc9Q/l1Q1Ff"
    "e9CywsfEhO+buSguapWpNKod9pn4KetCn0X8kMO5unYuVUke9TZb6uwlq3xLbk02jWZ9bqXjGyba2KL605qMuhJTnc"
    "NMfeVW0HhoPT71u+mQzyItEUzqglujaLq+8m3uUCg2WpNbn/1Z+sokRpxnU19XP7jzZ5FGfe+WRyL2th6D7vkUfV1C"
    "qjtTIYs2m2DvQxEXJthHKMVVCfbxoJUJ9pfPpkFsnfjJ8thGATgf/E3mrvCNQCOBd9xiJnaAK8H/6fC5AHdCGNIH6M"
    "a2lkgA5nLbkxj5tPwNPqcQsSeNMRh1YdJCwFyV6r/2V6FS/WvJQuV613JEhftAq6zBFKlaAHu5AOSGgdxa8nn3QJAe"
    "NwM0rmrYBR9WOYPTVD1k9HGtLP/jiiz/43yW/44BkWXjeDcF8SntrQlbM3SKsdX12cEyzLO4cX32WTzTfjJ2ZX12+p"
    "NN1Wff8qPwdnRxPyhexF2wNzlXXxmc+XhLWLyrGvgoFlRspSciRZWGenJcvebAArEWYSba7ga19CLjCwKcs5I+vyuI"
    "vtnf7HuBHglbJ/ON7we+Ch8Je0BA6RBunzMbz9mUuhBNNYhjPnOrfcLfmA3RE1fAoQriwf+Z/wEr2OBvcDBfPgDw7j"
    "fbIYDtbMBvR8IDsERCK0f8wUuB1ouwZfnugQSSpSht4vadEYZwg9/y4+j0J4HoG0D5frOJ4Bmj/hQ2DWd4xV8RsH7F"
    "JMJ14FJPnwpA4MgLQR3++4Le2XVhgMkMm5b2RJZ+Y570zcT+UAQVXNTvJwMyHFWgFd8P2i1rQkrlw9J10OGYxKsr74"
    "fyfnRwYijjVwEdKPG3TsCD/biJdR4RyGyYD864fsFfzADNIHGmZ3WUWjWSb+pkp/NR5XWSb/KtRqNjsCnrQyKp2X+B"
    "bWqbOrbQhDozabi+f5X5g9H176P7yw8NtzLIM/WXPTyecyeMku6+gmnCdQbPaVQinCBpxXnJkgO2APlhmGxu4WVjgJ"
    "UsnWJ3LXYz6jlFJdg195WIWuo9/Ve6EHuKw//W+Q9HfGPx2qEOdI78Qb67xLGx1RA3OkPWv9V+WGu1H1as9sP8ap95"
    "zAUv2sR0CpqkV1bXZUklr667IhPhoDGIbpkA0e1XbnHeC28OvwYdmD1bdGKu9yVsEZiglVGXptyVUbeb+MXeGW9/Ul"
    "iVLaScItyb6qkXKWMFavVSJE2+65ZntKuGTJMqOe+BnDWHYFbWt71SzAnK/qmsG0mOYfxvDbOGWRxpKumbRYhu4RRi"
    "hsJGEx1Kg5jlYkqR6zmgwnKbDbkUTfEzQe6iJnJjN9k0pe3fSmt9+9j07ejw5O3Jz8enJ1Ehb3Slqn43r+T7UfI8N8"
    "v7dcQUcrRahuftdavlVLlvNizexheUm0TiDX7w0XSYi0JkNSTe2c+BMBlkRyD6XBfTYtMOogU2+Yp71MrO29WSSc8g"
    "s1igR94UM9jluQEAERg/FuAvLRQtrd3HAhzyaMLzBPaY6JXdVjrFM20xTiMEcn922yJWA8c2fD+mLkuMJsXNmckYvE"
    "yDc6aMfn9PncGtv8tBWuAFNQh6xpZXF+ts2yeRQ3Q6429qFGFlVkktRaaEtRVhTeAQbRyoS1NJfBrJFLgADJ7mPSew"
    "YnRTRu+g44TUTO4aZp3PvV4qS3oGiRkeRZ0DR4boqcbfvh3M6HE911KFZykriqelvqYo0jPILIogpwiq6V3TXSJu3J"
    "kTU2+dW9S9lQe8bO5VTVNJLAGZPKr8QxQlMuv0nc/OITHr/X43M2qTJTg3AOWiZb/u7ld9yMb19qH8LHKLQxTHBBLR"
    "MbcYCAqxRyQQieg5ECS6tOxYkKKWO1GmC59sh9kvOy6Fluww6CZ2o7pUqy7VMhXp1ulSXbAndMDb+hXmcm4E6xSY81"
    "dA11+urqqqn/M9MQqOv1bot5/8+Xq0qtOeQMpPewcySfiOwdbFTvwoZjvzJ+sryzoDL+0/bOmCOuuCKd4R7OjTr3yi"
    "vjJJQXJuG28ys7VXYlok9v860BbaLDF+JcTFmY3IbG7RJSEiXconhuZG8YzoR3CAfRt8YfxU+zZA4mf+lEe+WHOuEg"
    "SI6Hf5B3OI36xgJRWwgqqsF1elSvPNfbD1jeYMobKbsxVo0dbXgK0pIsXSVa6IJEDU2t6IHvYvGeYcEpmvdrVPYhb1"
    "l1iTwb1rVJFlburbLWbsbuDY+DmOL7+LvjMFqmvibqXOKlQIEg+shccGgGExQLkfJOfGCXgR0BM/lFiyAmAYpIHygf"
    "6FYri2DuYsUF5zKGRpD1OowSqVVamsSmXdpcq6Vgr2LrKuP99efj67HV3/0lC6ED/2O7AKuMhWyUTd95CG3bcpJlSS"
    "RuKAfdvEuU2gtfCD1uQfTasy2ySlAkeQejNTgOgKt1smG6YirLpjIyYdKiywY3KxxHJTJh3ErG/NBARBk6akn5xbHE"
    "ns6Cku6PHUeAbAnRYdncTo4M4PDCUCigLjOWhMKmCoLR9O0nQP0CX/HaJFlEByTj6Y0RkZU2P5zX6ECmtvDumCYctn"
    "/k8wmQA8aAmDoOUUFVBCABHNRHtwwHgc0++Ib2sCgRry2oI5EQBNt8CIVuEBZWspW0sy9UQl1G0gMNBvWN22RtRGAI"
    "yVEfUydikVxFQRNzkNqpoRt93YVCODcNPBJba+vCU6pMwV2FX5QZW2lRkP15x4/Er7StQujYkA7RXxG4BsIYzbMSNu"
    "cABWFJg6UcQnuIsM0xB2D6ACmC40yg3tjbwBtplHFJo5TKdzsfT5ia1NMZsqA0cZOMrAkU51iL7Tunp4RCCzDj6452"
    "81+uB7h2Arm3m+v+gHhkKUiMaRpNNaoaTTiljSab4WOtwdG0ggSSOzEFoaQqd17KDTcjPoNGcFgQoCRbNNGZ2lU8yu"
    "wWzquVxPaIZ4mKTZPqBRi+3lMzYdP8vGRqAc8V0GfNlGzY1l2+hF++UGyKlbygtQepTnTNUd2VGzsuS64E61xTRrll"
    "PH5iIQMyXEjQ2W2KyB0M+DiOKxBzTDc6jouKWLOwGZIPAW+etDpiIM5kYPK45UbeQpdfLuanX/nOKjN6f+nRgLItHr"
    "T+XqKfNKmVc7N69U384XLf51cJfWwlvaliL8NfIVQto5diSBLIZ8y+ZgnTGNzDyXKUlzJ7mwL5DPgbrXgMsxRQ953L"
    "3Xgpn/KtgsSjtehMO31+6ixd58vnRrA3B23PTCojq2WtcoxNQyr11A2pwRxnzMAMhCTMOc7Bh+dhZ4o9oIIKSVuFRh"
    "cM1J3iEK2aEY6VOiP6EF5oKAJo+Qv9lKEamzrxyW7yuHuX1l7o0ts8jrXA0tGFMpSMEGkIJ72Dn84tfLi992VBrVud"
    "rt87KR6z9Bsr+tDLr4DDbT7Uj4J5vJI6SQQxzw2N6IY+5Qzp5ZI4EkaeQQSa++EJu6zWKVEYESRufC4Gqb3hiHOSaS"
    "W1canFn89bzHqfCX+RgOXGH1g19R1/J6B/l21Kko369N9CJDq5rdyuynVmUumwDjDgJ448Z8zRIq1ipI7l1BcseLsQ"
    "P29h4CK/fpNq12SPQHpIt14ZKFanHL9/z+MHyjSLcxw0ozmQJurkpm0pxgXK2EpqgROGiFB+jBTxx6EF7lB51YFuP/"
    "ZrHeOMUiq3k2hDwjKD2f0oWN8CPnU3EuU9cPKCz5WFDnievcT8HK95+RK/vIjYvdbkkKlbqkUpdU7soubYLga8yJvj"
    "QoGhPIHBatH3LuOCYqttlGrtiQYB9S4qX1Ke0IbEAyZ8UWsAb2L/jWNt8tmQRez1+36cCbyZjXzI0dUyg/dud7DjQo"
    "aejzSZCopnb58r2do1v0krMZS6wuXzNkyjtZ7Z0M2dWB/yyuptpPxq70n2WWllRYIXHzsSLvUKo1WYV7KD2uHuqi65"
    "LZHFoZAwKhPo2w3QVOoQ+aGMEoOnTxHokuyMwV90yGPl9efxhd/1KCyNjl7PXq2zLbcljiltK6A4UwU+GWqEcVdwJv"
    "mwKnV14j5TWSwWukCt5etPjFFt7Y0yK72S+Tm0WBZ26L0y+liAXwrLmO7QY9oHddt+KX1DRZ3QmS/vlqD1/XKiiEYR"
    "VNTPIlhS59Inaey3eEr1qjxEcVkkjM5cEX2zUtEcn21zSaYljek5qe2qrD+PLv99Wuwugsvrq5/iUcnvUfFoihMTJV"
    "mqqbDWa1mbLP9Z17F5wYBGZ1Q60TNnRY/IFV3yo80XnLJK5Hm9BNoS3/k/RblMB/f7n8cvmhhQDEicrfhrnBJiRHlC"
    "hkI/8tbkM1vYBU4kOg5bZzXOukPa44aI/z52y8AFppkRG1xOwefJ2a+jQ8b11qGW0Do53X3waqYWGAY6VCWRzfkInz"
    "bc2ljWBUkKAOtWa6UDR+e9lCrzfF3a7hEzBzNQbQo83daFlaVXgjs78MPgINTwpPiGo5pymVlGWWskT4q0rKm/uWqe"
    "fo7RvzRtRS+wt/pQtAnRAJcHhMvVZ63lE99aNC+8glwEVx4Bz7K0K9SSKVG5TmqEP8uuQWm1aGVO1aMu9aAjCphZCT"
    "dHsjYYDNsYV/LEhxAW05xowCzGaygLyWIR9kMjTFz3wdIP8UNtb3IO/b4pAi9VK20GM3+6tIBGtTHZ4jVCeXatnWhL"
    "1dtWwrXs0dMLl2lbicy3clf3NfcIq//C3Q9Zerq13luf6NjgcFCa5weViV2fpnMKBWSuvcoTOTEWg8hxwP2nhDqASL"
    "pFKd0zAateM2KGFo5jGou8GOaFo351oFzFac0Nrh3HXSWQ2uLgR6kEFwqBLxB6s2DCorVaUlSqHHluPwFwt9L7D3r4"
    "MiRIHaEK4O00Z8i/4Pvhmzg/myjXOmVpu7ii53+SZ32HlsVJsYjt+HuufByGAChXjITcdn4iBG+I7h1syk23ZhYnAq"
    "NdwCYyq1/e3l9jcxHeZq7YSfpd0bX8+LlHSQ9tUkDp8kUaH4XCieGw5c+/Mgq7Tpp5OlVZ+OzJ9Owo5rIuQEmZKv1P"
    "KNjfNG8o3JlHxlli9xnCIX7z35XnLwRQQSJ/gNvk6XfjGDCFQFpdoTbFpdhKO6KmjIed9347n8balfQCOYQYH7Mro3"
    "rPJhPi11TY+G1cNu9OzQCDcNwo96d4m4HWhOTB2X+yhrUa32PirvovIudqCMK/Na1bwr8a9pczc3ubdrcR9uSJRdW9"
    "x7WKon2Hh/dnvfvFqsgz5e3WdTiv5zusbPJkYLaoTL4yY5QolVa5mKxBzCfylrm22ZplVWqsyHBfPGrXvqZGmVpGWW"
    "tEF0btq1czklKZWUZZby3KGioXkzgztNpXJjqzM4A27lGdw4s/BzPNN+MnZlbmF6ZcmEn3klysPPLVrsoEveHlb56P"
    "wyc20cjVzppjsLs/3DwhToGO23QXoHqvcMLxGUUyKbulPI95/xdQV4mKIGgG8GfKWyvB+vu2kL26mkGzXFCF7ZhirK"
    "B6h8gB3sXcoJpHyASvytg48KlXGwHVRG1apU9dOUSeGu009zNwp3UEZVoGvHBVblavYsHrNawbYRmc0tuiTkHcK6Tj"
    "3bRd+816+Nt6FGjBamC9DyDrVIgSrdYoJCpTmgDaSRkI3SmpXWrNQm2dQmpTW/aPGLvxsozOF4mXVlgZDDX9ki+NEj"
    "TLTYjZu+MKRjy0ogUGSPwnoB3w3A98G5WiyL1UH3kFZquYjWfcB4X7MR7jmDtuF/98ise5jzcHZxP/r9suEuB+kOoK"
    "yF7lHQKtsIoHOE4rTeWFf7S1Mpq1KZ6ls31YMl2IGpfhbPtJ+MXWmqpz/XlKl+y3WZ29HF/aBoASs/yMb9IAkXReDO"
    "yPH8PCD8+NstsaIOeqtgej6J6STSQ9ZmfBp3R0AYFmgOTbjVu66SeWgiX/lek02p1o17mXJTzSlfMdY6Y5jvZuwl2z"
    "bvt61uN1rE2lW+XK1p79E7OiNjaiyhyaePkehSUNkDqMRgx38PhUzQCjTIaMi2B8ULDGhXeadvt9N/s7/Z4Eb2oRoz"
    "dxFzTct65xvikIqBH7k0RXYGWOhU2CRB/wJ4OpiJDOBVHLpo0Nc0eQIWNjVNgbP/o7y1qfJOK+90B0evck8q77QS/1"
    "o5HU3c06qXqeplKimnX0KkZcFVPBVekSW8IqQxJnLEV1Qr33orv866r9/KV7WYbawjqRazWzplVYvZd6rFrGox2/VB"
    "q1rM7gA9QDU5VU1O9xBZVTU5fSGOtPIWYxUY8BXtxTaPA5/wnI4903JNmx3A85r6Tf1+Y7mzmqEFoP5EfceGiFoG3B"
    "Zg22tbERuBjlc9TF/Cp6q6Pr4MOavUTNXST3LOqvrUreVlqk5+vezkd+POuflvgUVMBgVJZKn7w6oEMurONT01tC42"
    "9juRyWUQNBOY5SLFyw5zuYaiOko045vyhxObK8a+wgzZX4Qh4EMpgHZHU9dJ7UrHnD2Hb1eCDYk0H5WzpXK2VNLOzh"
    "VblbP1osWvcrZUzlZfOJ3QM9pENBPkMnM8ThwSutzcoc+kVfLKBrKGosBqq6yhiFp+9pssUKLbML57/PmXkq4VpxC1"
    "4nu32Vp+49o806vStWIa2Vn9683957UDKxtJzxI1yUXbTGlQOUGhwsrZsLKOHccsqh8ujzUmSOQINcJjW4Qa+UYO5W"
    "4sKmHjhymdvAdoNZf/Pt8BIk7a0JUDGz8/b2tuP9sOOYadabUwt7Lm95Gj295XskmNs+MPZeFQ+1GDzHlGmqS05OjU"
    "HpRlrUSxctlWcZ+cDfDTvFk7X2OaVAXLZZbzjsGh9key+wVjJCdf10Ex2jHg8Ge8nBHb/US4XNIhsMIBw6qI49wfqs"
    "3isStDjn4vPRyU/v3A0IzaZIkeKWEQK5xh9iSiglh4mUyDOHyMQyacii+pIbIJV4X5XduDqHU+7riB+VWLX4n2p6EK"
    "KyoVQIUVlfhz4n/ivG3rjg5ppfaQCueRf5yZDHCRXOS2wsbtPhgAx2ox70vqmoLxMvO7dfVYreKxitqxXDcVzwHlpF"
    "EwN0nTRybX4XE5i19uWXCI7exvIzq20ZiEWwkyW9UJb6C1terXuXFjXvXr7EO/zpD3RXZ8LJYKCz4xqIbpTiPDGjQQ"
    "iGAFLgB2gO7Jd5GjcP3xtwuAg7zCrmmHtXRDNPZ8zMgHm19/Jhq87UOR+b6RZygTXqJdaahMeGXDKRNeiT8nflFarT"
    "XFwUtT9Q8k47AWSMZhBUjGYR4kQ6AzNOV0ikgxuhajE7pIE1ZnyCRm9mBkI+j96F9rZ0FuAAUGtnqNTrSx6bgFoGpw"
    "mhRzPkdYdZhII4Uuzgs4A4oSH8sQuyoyH9cA6drWqr27QceHp6evDhG25lP86qjV0u02v9cybXLYaEcOCSRmddt6jU"
    "3sCsCvo6YMPlIMrs1g3XSb7RbB+P6xdyPaBPPGhvlssqA/SF0uZ8gkZna8L7faj09rsDxr4SQAQ3OeaG7gYEuDqqcm"
    "7M6QSczu1ltH1z5/l0/v59zkGV0JRpyi6wOnt13b8ozdVpxP0ynOtwB95mt3vdBjeoYthh9H1x9Gv48+fDm7aujXEg"
    "0BYux/cO4zxH9Gu3rS7oPt1DEfzZKzdbU8YmqZg+5ZGeiBk2H31bwAhAShtXbp+mlala8vs6v3mS+9QiW2tKYpQbG9"
    "aqbDTalTHVczydYbe6ddBDpMmCgP6ycSD5e6pk+J/rRmK87flvoFTCPPQbF2JkXamEqVC6zJrFyZQl84lk8XqVGBc2"
    "OTe8r/6Lz+RsoPu/vym3WTcP4kInGmKAlH3BquSMKJBtVIwsFu3HgVPTrUmzOBXu1i9sTQeFmUVFOLpiBJJtswVfy8"
    "f6jUGZU6o3InJFOoVerMixZ/H5tHShXXUmDsG89JV5Dh3UKG1zFehQa4nil2HxRz7aUzrY4B1p2pcEt0KjrYFdgK0b"
    "1KY8FJjlppLdzRGRlTYxm0sXEp4rq9gNVGpsDmduhCpMxD1fsyxuVeBGVCC4Ke+IkDiNx8kE3dvHHR/SO+2d/sr1NT"
    "n4atOy2CnwknMSeQaDYUrusFdZ74LYPopgGl/YyKyw7hi4u5yKCEiQuMM1kMhnf4Jqr7l/C6B+jGtpYwRNQZPAQm4w"
    "Ni/O0BICCaAZQeKDYQQICm/YTG5NG028GSJ7HIh+iPpKGqsMmVGaX06J3r0Qo6uUij3gR0suo8LUcSguo8nV/w3Xee"
    "lghuUE5FvBenh8faeeCYylrYC/kqlMGNO4EUymAPUAa5Eufo06/UKYQYTNwdVvk6mBinLcKBtfqZwWg0XqKF8CBA1N"
    "MWVNTx8QQ823gn0P/IxPwOdr3pItOH3ObCdwS2ErGp9zgtbmrW8fwKmUCibWmo/ALq5FfNeLfWjDfc2etaneH4HrpY"
    "urc444Op8aLNEKp1uypuGTKsk9BlcrL9ZG+N6GVmicmlvDrPpk6KNVf/1gq1NR60UmU9Q4A9CnoiBKne+WUZFnYn1J"
    "n9wJDO1RGLPnoE/WjTMIPvJ4iURfl8fBRd2HlltdOZa+QGimpHlRuolFelvMqmvKrcwBct/qbl62vVrcumkqTV7JM6"
    "qYEn5ZmBJwX4TjOiFQUyq3MvtTUCmXKzeCPpl4JljteYyz6J4vJeJLnK6Ybf/xxXOfnawxRX2baMneS43hHG/PcsMJ"
    "9ZWMJdZT7Hg2pFfBj/bIjxyrTR2KELbn2DETt36KODZ8UxnJUUKioj0W46VIatsmyKLRuVvLaVUELvWyuFgDi6ZUIv"
    "lCdC5kHyf5hx2hz9rw42ThX2XyFic8sEsyyt2u72cruDlpV852ou/xThjlIMu5M9dDGykwBWsLxFP08CjT0nQTYODB"
    "GN0oQ++R55NhQa2RARoZaBqF0Xc6xPS0iiPGRJraVeiNkhz/zkanNUpClVOrLMUjbnTdRef/QWQSI3daRnXPpv6rj0"
    "35S79N9kNS2uKDka5iwp+HjK2Zum6h2bj2s5nI8rHM7HeYezbLB18u5N+5VQLylj9zmj3sWTyZVpPw2K/KrRzWGlZx"
    "WGaVY4rkZuEteRX4n6d7/wPcp650r0HOTP1ewZfiJcyY5QANCMACY0aNnieUWJSV1Nq9y0Em1BQ+WmVXpqRVF9E10q"
    "IpDZa9g2cr+xYnrlCH9BVdyyLfI+7VeqjLt/8s1ZSDvS4735HACwiHHmI2ENivT53KBqvT4aruHE+NX6vR3CcQFs1y"
    "IBucUQdghiC9PVpwRqCCZDrrQjbFkhElZYSVCg3nc1q9LulXavtHs5d1MZIbM2oXkOLrBNbVPHFuAHzurFC7eg7/Pv"
    "hpW1AFydkxFTy2xfDb5Ol4CewLd/hmwaHiJtZNBNpyJJVAiRjFqgNYRJquWKghuOqOH6m5tEJ2H1oADwpDZJoF0coA"
    "c88yEzTQbB9plp80F8TXBpcbIH3XMcYuvLhyIPYMez1yhPJN/54rGxFWFtplA602NhCMBzpq/Gjdbi+5ky1mCIuGnO"
    "5tRR0J5KT1F6ihx6iqqCfNHid03XalQGGRHIrCTJFM1PvlmOz/f8AC7mc4ZMYmzXTr6bTYC4BpAT2pw4Jm0EqZOn7A"
    "P/t1Ar6aunmtBL8ww/Nx9LG1lmKbfXzXKTHPcbWv7n0dHx8duj18enP785efv2zc+vo86W+VtVLS7PR79Al8uUPPJt"
    "L0MroMmKT9LIvLMPRnc36OTo8G0bg/e4zu5evrfnCoOFgUv4NoFNQxuX8Hu146FoHqllcDMBOBz+1mhhulPDwQts7c"
    "4BkdJmnUYR9WB4Lzf3mrt75fae29+T/oIGfM6Q9Y/fh7XYfVjB7cM8s/mjfK41bWOWI+wfwzeivRgEG5ZpF/AaLOEy"
    "PT2mqbKB94/hFfwF0zWrbEd+wDZHYEy9xRTxD7dnH+8bOgmgysoh4ICHX2Ls0O+eyRgn83ZenAypStGQ2VvDpwLe5E"
    "Rc7kaIKfpwBmzbg+BzT2uoVaap+sD37SiXcWwox+yK8E+SSMEspTn6TBxW6HcsdcMkKLbngTnc1LL13S9HhydvT34+"
    "Pj2JvC7RlSpnS4FjRcGdd79GFSL3xlg7d+ifRG+6o6ap1JZaHFRoxtM0lVqo8sEBSsrYTvAAi7fbTtj74mH5b7lRdz"
    "u6uB8U7RIdsDgBrt9T/qb3xhrMDQ6oDpj7OZ5pL8+ylbxNn+Up3vJXQNdfrq7qwYWSZwKPzrG8KV7o5TPZy0huGcM3"
    "ChoaM6wksTXiZnV2q0aicbWwQ2f0WaShYgTU7xGfndjGK2pby2Lo0FUEdVrCixeNM01VdqjKDu1gS1DpgWs5nCcOnW"
    "nrhXYyU0jsDh2ckwnXIOQI6XChrMf31ARSp5OcTVziyMF1X81fB9k1PYPUfP86pcgwDWS6rZjfOZZrGydgR/4/OdX7"
    "NV1VVeVwZZGrtUrgJONiLkWnZo5OZZJObtUm9Na6izZBolyB1a7AsDhvTUO/Z60qhhkzP7GgZIJn+zK3KE5bb+k7wy"
    "rL1YvH1LJaJ6ZF0JhMob8jwCaI/0Nw+D3yGEyKwB4FYDUol/RnJwEiMnbD9o5DUXeJkYFLbN3NPEbBOki0Hw2VQawM"
    "4hKDmH/tTdNxkzQyGwQypeIy818FPC5NWwmHy1w1NDhfunXB9bvOXGFTfPTmtMmijSl6uGQ30AymGdCL/BAvIzut3b"
    "RxEWxkZ1Bogy/ioFUg6BvJtVMJjApZXh6/RR1k+YL12wFvVWLY7txCZ8Qx9emgwC0U3BlWuYVwPGaVW6icpx27W0rt"
    "ksIts8AqCQS4bS1vy5n05V6V0kKFchW6vFKhDxbK0Zs6DXz4qAp8xFwLH/ioGnA4GN5D7m6kXBvyRAu7I/3t7ua6vI"
    "ShuDWSYeou+j9kmWyPz/8i5gIzUjZIrk4vW5KX0cBggvNd407+9f8ByKQvAw=="
)
