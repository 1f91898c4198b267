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
CREATE TABLE IF NOT EXISTS "own_upload" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "media_type" VARCHAR(40) NOT NULL /* By its content */,
    "size" INT NOT NULL /* Bytes */,
    "sha256" VARCHAR(64) NOT NULL,
    "key" VARCHAR(200) NOT NULL UNIQUE /* In the file port */,
    "account_id" CHAR(36) NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE
) /* One file behind the file port, of no company's; usable only by its uploader, for a day. */;
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
CREATE UNIQUE INDEX "uq_kyc_check_open" ON "kyc_check" ("profile_id") WHERE "status" IN ('NOT_STARTED', 'IN_PROGRESS', 'PENDING_REVIEW');
CREATE UNIQUE INDEX "uq_tax_status_request_open" ON "tax_status_request" ("profile_id") WHERE "state" = 'OPEN';
""",
}

DOWN = {
    "postgres": """\
DROP INDEX "uq_kyc_check_open";
DROP INDEX "uq_tax_status_request_open";
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
    "eJztfVtz2zi27l9B6aW7qxTv+JpMcupU2Y67W9OOnW07nTm7M8VAJGShTREcgrKimd3//WCBpHinSIqSIBkvuZBYIP"
    "UtEFj39Z/ehFnE5gfnpsmmjt97h/7Tc/CEiH9kb/VRD7tufAMu+Hhoy7E4MWjIfQ+bMNcI25yISxbhpkddnzIHBp8j"
    "mz1S5wANfES+U+5zxBx7Lv4wCaLif9iyPMI5ohy5HnsmzgFMbDFTzEydxxXmmDr0X1Ni+OyR+GPiiZn++Ke4TB2LfC"
    "c8+q/7ZIwosa0UHNSCCeR1w5+78trnz4MPP8uR8H5Dw2T2dOLEo925P2bOYvh0Sq0DoIF7j8QhHvaJlQDKmdp2CGl0"
    "KXhjccH3pmTxqlZ8wSIjPLUB7t7/GU0dE1BGIe+GmJMDh8wMav3f8BUTww3j5vbBuL96MIxejkvwKhnQw0smc4DD1P"
    "EBsP/8FcwbAyOv9uABl7+e3/14fPaThIJx/9GTNyVsvb8kIfZxQCrBj9E2PQLYGNjPo/5B3PHphBQjn6bMcMAKSQ+i"
    "f7ThRHQhZkW80Jfxgs22wYiHwcer+4fzj59g+gnn/7IljucPV3DnSF6dZ67+GPCNiW85+MYXk6Avg4dfEfwX/c/tzV"
    "WWu4txD//Tg3fCU58Z4ocb4pNMYBVdji6JoTH7p67Vkv1pSs3+nWQ/mWBq5zl/OcZeMdcXBBmGC4DWxeKIMfVZ2Tvn"
    "CF7Myp5mxQztTfB3wybOoz8W/z06Pang8O/nd3KzFaMybLsJbx0F9/7K42w8kXljrCOibvBefra1QPsSO8yhJrbRiH"
    "kTZTB3Mecz5lnGGPNxE9xzhK2wD5Fd81KvvWtlAH/9ug7gr1+XAw73ihb5M/GomLTNkVI4wbZOljXyYp9OEFcwhzT6"
    "uiIChb+q3tXB4dlJq52s3ndV8VnltjHAa5WvqnCCDr4qxTa4ffqobCZO05Kv6sqZTiSjB+LnY6GF5xgeUystpF1j53"
    "GKHwliI2QT3yceb/XF1fngyr+37OcGi//fDbe0JM3mIO99frhcl46ThviszqZ2Vr6pneU2NcoNsXhHozzKF4zZBDsl"
    "xp4EWQbooaBbF9KLK5vdti5ub69TO9bF4CED8eePF1d3Px5K5MUg6svLg5uHDN4CNX/K224oMfUGV/f55cPg96uGC7"
    "z3ZSztjYj6aILnaEjQlLfTAw/rLPrD8kV/mJePwXwqXsAIjbiGy2xqlqiEy7lSMZ3KotXl7c3Pg7uP79CfjDocOQz5"
    "BE/Q1MH8iVjv5ZTvEBYa/Jgg18Y+KJXIYqTV6dA9F23MfYPTR0fIUtRpIY8VTqDlMZXlMZ/5ruCgM6LepJUMXjjBzv"
    "C8d0/B2zMbEweZTNwTf04IGnlsgrCDBHTijk9N7DMPge/qRSwQcGCNnhJOFbgwxObTDHuWkboTr6QUVgUH8kVI//Nv"
    "d0TsfYB/fqVEDsPkXOoI9k13iPhquKBTnx7cJUCwElSXwSx7DJJ0Ba+8pC4XEymz+XSLlPSDku8u81ZdUmLDx1dyon"
    "1dVRMyGQqlfEzdFaH6KCfaV5jMMbZB3iQronTru5fRVHv69bGZY0xdm2FrVaxmzmc5z74uKo+YDEy2qy6qu2Ce+Z4u"
    "qBCmuSHF0m6guhT/3ddlxQnnYt4VkboPZtlXkMQFDpEtFnmm5qqr6iGY7IOca18R62RP378NHRRCdsTKVMT0rYTHz2"
    "MjWuT+idC8dcgDE38sx/RTPNWe7P6A4ORoksF0gh38KN8SpgPiSEcWWj6ZkJKI28XNfmXMbWrY0qhbwRjkToc25WNi"
    "IZ989w/Q70KOhn0XYY8gJgZg02Oco8BVx99LY6dDZoT7iIxGxPTpczCQcmROPU88PR+bu9YnFUTw/tF7EssBbj4HT4"
    "F/ht7Gf+rwXh3eq+M7FbBLJg/m6Htt41+KaJUOIvgyxj7sXHKPFnsga+Mk6j5oJ7E/pqEfOH7x55agyABOd9JuKd5X"
    "/PXq6PDkzcnb47OTt3BUwKXFlTcVoOc92C8uJMYfi2UNZ3qrFd11UIxfhn1ZRIyvPtwqxc4OmVUQCPAg2F8McDR+L/"
    "CtOnGv/vGQOmwjFH/8eP6Pn1IH7vXtzS/R8ATql9e3F9lomDE+Oj1rsp5jir0APBPeVSf4/qw89v4sn+4QKRYG+Iib"
    "Sp55ai197oz02corrp28XViQmppGphb1rxzfm/eKbCPx3X6lcQTGGWQxsJZ5BMtv6gDdECH2InMsxB4I/foGauw3NG"
    "bi9cNAE+xYaCIjw6JEY8L7EDTGiVBQfV5sFOl4/uXJzH8Ijk5c7MyNwGAh/hQj/ojStTNX+XT4p9jhEle1tURbS/R5"
    "tW1rSbBttNUxY2qVZcTAYjLDHFlhxkJTcfGkjvpzUq79nOSUHxlwZKxiq0rPoDj+DFnUQrSVYt99PHP6iKp70qSpVj"
    "hxNhTB+jCWUgHzfqgZRr7KAZMUbJNSQV1w01TqgyuWNCdCjIIcLsi8oBvFOC1N1dboU1RK7xgP4q0GH8AmOJPW7nj7"
    "bmnv7n4Hp24T7IPRG8wlWpfwk4H1tA6sp+WwnmZhBUE1D+zf729vioGNxmflT2r66H+RTfnalOOE5DmcUtunDj+Ax2"
    "5D7gR8qm2GWfNgZpOBCcBm2MCWsV5FPRnnX6irZxIBqtT17NBaCjtxPGbboCS7bh8xTwYM+IEkCUXARsyTxcBG1OO+"
    "VK3fo4fbh0+Qx3X38yU6Ozp+i8biP7QkjKHLB3x1vjqDwCuIPDaDjRNI2cwBzR6o4XvhgZMFxAIpyvQRZ8ETPSLWPR"
    "Q6s5gcbxHTm7u+mC0wCnx15DBZBk1co4/OK+oghxCrvrkgLT+lMoO0MUAbA7QxYOvGAF0Z7UWzP9jq86y/J1gcUyU6"
    "xYJGaX3idiSPzpV1tLX4ZoPsaJ8UKBQX9LE0fCZFtrkAmtcNoQczhC3eQcgwx69BnGCOxUM5h3iNihUE8TV/Ozo6Pn"
    "5z9Pr47O3pyZs3p29fLwJt8reqIm4uBr9A0E2KP/koHFDxJ67PhdIzKvg4StmTo1M5xqn3y1T6gZDgCgiIsczZiDWd"
    "hT6tkni+sznnL/LQ2bItVlG3eAu5Pqe55zDOA/wz84jQ5X4j85yvoST/Pp5pN4HNxRuIyx6eLTTPzMoSCIjfTYIaQ5"
    "fn95fnH656f23HJnIpffq9AmNIeKdfZQUx4zE1zR++Nwd7AUahbf4HyKh4PEiHFFCL9xEUSwoDC2SIgbQ5jAU3kEs8"
    "zhxsox8Hh69/KrODrOlJhekcaUcDJ//KpXH8kagtkB2mbRTaRqGV1O0qqf9qpiaFBGpL39h9NfIIQTMKu5kUwcONqh"
    "/UHDpUWUWSoOaYUi+MIaJV2nwgA0jG4nAVr9Oqsl737ke5P5bm3NxPsG2XfhJZ2s19G4dr2uHCdX989OZssdLhP1Vr"
    "+/7j+fV1fjEzU6aEtjlgMqT6hNnJE0aHZm01NCuWuusbA2Ia5SOHNiI9v+hIoeicViZSKKdO1g+KyxDq1Z0RPDF/ao"
    "hpgkSjmYlom0Bpv4Z4pog0orsazLYdKDsLW1MoAHmH4G/vUQjR6sCjcBnPtJvALvUopFeWUh6FEPsil0LMlgqfQmJQ"
    "jc6s5pT7bEK8wPnv4jlkJC6q+Bb1Ya1BobuuKrRj9LXdXltVdGyhZn+O/fLvHOPLLRDReJVtDy1zZtZSTMcmj9g2mq"
    "KcptJY18NaBoh4jfraJkhURrk3uL9Fx4dnZ68OEbbdMX511MaE1nEprt3r5NXWxRi28LIUKekH6f3PLU/tLK2OwlT5"
    "eKbOM/VlrSFjtaqDhRMp/eHdjlD80hwNxecXkm5/59OdOfMQd9+ZM6wnbYBrgIvtymDhys4EGVW16SydQ/fsbNCzM7"
    "F7+L5tWHhecOxXx7aUTLHBEJeTdX0G3cW4BP2xIemXeqTACla91HPEeo03WOOmNPESYriYWsawdS/Uonk2uN9f3n78"
    "dH7z/xru+b2LlY7Xwzrn62H5AXuYP2HBHZx4RwMqLrauh1U+2wY58+X87qYpWwYOdLUMfLmtGNN5IFDgtPC4wUlrYT"
    "Q7xyZbOV9f53kQXcxqftQcJ/0aCKOP5zfnv1zdIfHirXoA1ylvW17dNlfcNuxVb4zD86DBaZElVfus6N0R+ARk8BBD"
    "bOQT5z2S/deRR54pmdUOlNvMYRK8VCsFPUO6M/o5HCGSI+8FS2RTSzQkI+YRsJ5ABxguVpxdN0x7n5R402a8nYMtSb"
    "hTCwGK3Nx+ubm6e4/EC3EopoNmY2oHKefey1sDAQot1kCKcHfWwG0c9/nkEFn4yCXMtWvmre8T64MMT6NxglSaTt1C"
    "EjdTaKkblbCC6hcoTmpVKTWqQQ21LPdWLQe/wEMN4+rKsVQlcdSbbPm9k1AFmtyKMA0m+9zqO1BMjKHNzKcVgbqWU1"
    "3ATPuKVtgYfTWc9rspegCRkXAmdYHWYDHdvuLmegySjVZE61Mwy76CxInXQWfm+2AWZcT3bjGSvrfVAHoQU+zrEtId"
    "qwshWm+AfdCeqTDAftG5qSrAPh60NMD+6plaxDHDGsLYiar8wt/E9aVtBJorvhMaM3HCuhLin56YC+pOSEX6AN1CjV"
    "/ZREjonsTKh+Wv8TmFFXvSFZkWnamNqImQDvVf+avQof61eKFjvWsZoqJ9oFXUYIpUL4CdXABqt8bYWPB5980xpkIN"
    "MISoUVTLsRzgNNUeAn1cK8r/uCLK/zgf5a8Lk64hIT4lvTWBNUOngdUVXzdQ8fVOHIV3g8uHXvEi7gLe5Fz7CnDm4y"
    "2BeFs58AtfULGWnvAUVSrqyXG1KuwGFWuhmw80/glz6WXEFzg4J8XFcpcRQSOgB1k9Mmj4I5Xvb2IVPhL+DQGlR6CD"
    "j4NdPmY+eFMt4tFnobWPxBvzPnoSAjhkQXwLfuZ/wQq2xBscuPNvUHj3q+MR6HdlwW9H0gIwR1IqR+LBc1mtF2HbDs"
    "wDiUqWMrVJ6HdW5MINf8uPg7OfZEXfsJTvV4dIzKLeRA6LZnglXhFq/cpJpOnAZ1NzLAsCL6wQzBO/z/XYiNqkbhlg"
    "MsHUNp7IPGhWnL6Z2B+KSgUX9UDOFBleZKAV35dFAx3o5YAD523xsHQedDQm8era+qGtHx2cGFr51YUONPtbB+DBft"
    "xEO18QqKyY986FfCFezALJIHGmZ2WUWjmSp3Wi08Wo8jzJ01yEenwMNoU+IlIa/kvsMIea2IaukBNlUN+9zPze4Ob3"
    "wcPVh4ZbGcSZBsseHi/Qibyk289gGgmZYeo1ShFOkLRCXrHggA2U/LAod208b1xgJUun4a4FN2dTrygFu+a+sqBWek"
    "//lc3kngL9ek3xw5HYWKbtqg50XvmDfPeJ52C7Yd3oDNn+rfbDWqv9sGK1H+ZX+2TKfSPsWpdHuzK7LkuqeHbdNRlJ"
    "A41FTJtCie4gc0tgL6054tqTuDh1MH/qIIGr68IErZS6NOW2lLrt+C92Tnn7k8GqbMHlFOHOZE+9SB7rolYvhdPku2"
    "lPrXbZkGlSzecd4LPhEcyLmmFVyatZyv0TWdcSHMPF3wbmDaM40lTKN4uQrcsZ+AyljiY7lIY+y9mYIX/qgQgrdDbk"
    "MzTGzwT5s5qVG7uJpilt/1aa67uPTd86azoeeMnzaJb364gpNt+xI+GnAXe8Tx1+AM/bhpdmPX08sm7xNrag3CQKb/"
    "C9n6nHfRRVVkPynYMYCMohOgKx57o1LdZtIJphKlbco1F23i7nTHoGldkCPfLGmMMuLxQA8MAEvoBgaaHF0tq+L8Aj"
    "jxSeJ2uPyV7ZbblTPNMG/TSSIQ/ndy18NXBsw/dDTVV8NCk0J5RzeJkG50wZ/e6eOr27YJeDsMBLZhH0jO1p3Vpnmz"
    "6JPGKyiXhTq6hWZhXXUmSaWRth1ggO0caOujSVwqeRSo4LqMHTvOcE1kA3BXoLHSeUBrnrMuti7tVCWdIzKAz4wusc"
    "GjJkTzXx9u3KjB7XMy1VWJayrHiamyuyIj2DyqwIY4ogm96n/hwJ5Y6OqNk6tqh7LQ+wbG5VTVMpzAGVLKriQ5QpMq"
    "v0nc/OoTD0Qb+bCXPIHIwbUOWiZb/u7ld9BONq+1B+FrXZIZNjQo6YWGgMBEW1RxRgiew5EAa6tOxYkKJWO1CmC5ts"
    "h9EvW06FVuww6MZ3o7tU6y7VKiXp1ulSXbAndIBt/QxzNTeCVRLMxSugm8/X11XZz/meGAXHX6vqtx+D+fZoVactgU"
    "yc9h5Ekogdg69aO/FnOdt5MNm+QtZZ8dL9L1s6Y96qxRTvCfbM8Rcx0b6CpEtybrreZGZrr6xpkdj/65S2MCaJ8UtL"
    "XJw7iExcm80JkeFSATE0N4pnRD+CAexr7zMXp9rXHpI/86d85YsV5yqpALH4XcHBHNVv1mUldWEFnVkvryoV5pv7YO"
    "srzRlCrTdnM9AWW18DWFNEGtJlpohkgaiVrRF72L+knzNIZL7a5TaJyaK/xIoA712jiiy4qW+3GNjtlGMT5zi++i77"
    "zhSIrom7lTKrFCFIPLBWPTYoGBYXKA+c5EI5ASsCehKHEk9mAPTDMFAxMLhQXK6tgzkLhNdcFbK0hSmSYLXIqkVWLb"
    "JuU2RdKQR7G1HXn+6uPp3fDW5+achd8B8HHVhluchWwUTd95CG3bdpTagkjcIO+7aBc+uo1iIOWio+mlZptklKXRxB"
    "6c1MF0TXdbtV0mEq3KpbVmLSrsICPSbnSyxXZdJOzPraTEgQNmlK2smFxpGsHT3GBT2eGs8AdadlRyc5OrzzA0cJh6"
    "Ks8Rw2JpVlqO2gnCT1D9CV+B2yRZSs5Jx8MGcTMmTW/KvzCBnWUxfCBaOWz+KfoDJB8aA5DIKWU0yWEoIS0Vy2B4ca"
    "j0P2HYltTVaghri2cE4EhaZb1IjW7gGta2ldSzHxRAfUrcExsN9lddsqUWspYKyVqJexS2knpva4qalQ1fS4bUenGl"
    "hEqA4+ccz5HTEhZK5Ar8oPqtStaDzc8OLxS/Urmbs0JLJor/TfQMkWwoUeMxAKB9SKAlVn4fEJ7yKLWlLvgaoA1IdG"
    "uZG+kVfA1vOIQjWHm8yVS1+c2MYY87FWcLSCoxUc5USHxXdaVw5fEKgsg/cexFsNPgTWIdjKJtPAXvQDR1GViMaepL"
    "NarqSzCl/SWT4XOtodG3AgSaMyE1oqQmd19KCzcjXoLKcFgQgCSbNNgc7SabBrgM2mvpATmlU8TNJsvqBRi+3lE6Ze"
    "EGXjIBCOxC4Dtmyr5say6epFu2UGyIlb2gpQepTnVNUt6VGTsuC68E61xjRpFlPHXemIGRPixwpLrNaA6+eb9OLxb2"
    "iCXcjouGOze1kyQdZbFK8PkYowWCg9vNhTtZan1Im7q9X9c4yPTs+CO3EtiESvPx2rp9UrrV5tXb3SfTtfNPtXqbu0"
    "Ur2lTQnCXxa2Qgg7x54iJYsh3rJ5sc6YRmXMVQrS3Eos7AvEORT3GqAcU+whxt1bLTj9d8FmUdrxIhq+uXYXLfbmi7"
    "lfuwBnx00vbGZiu3WOQkyt8tqFSpsTwnlQMwCiENNlTrZcfnYSWqPaMCCiVThVoXcjSN4hBtGhGJljYj6hGRaMgCaP"
    "EL/ZShCps68clu8rh7l9xZ0ObVpkda4uLRhT6ZKCDUoK7mDn8Mtfry5/21JqVOdid4BlI9N/gmR3Wxl08Rmsp9uRtE"
    "8240dEoQY74LF7ww7XYwKeSSOGJGnUYMlefSEO85v5KhcEmhmdM0OIbWbjOswxkdqyUu/cFq83fRxLe1lQw0EIrIHz"
    "a9G1vN5BvhlxahHv18Z7kaHVzW5VtlPrNJd1FOMOHXjDxrhmCTW0uiT3tkpyx4uxA3j3vgRW7tNtmu2Q6A/IZquWS5"
    "aixZ3Y8/cH8LVWuo0BK41kCtFcFsxkeOG4WgFNi0bgIBUeoG9B4NA3aVX+ZhLb5uLfPJYbx1hGNU/6EGcEqedjNnMQ"
    "fhQ4Fccydf2AwpSPGfOehMz9FK784Bm5tI/cuNjslqTQoUs6dEnHrmxTJwi/xhzrS52iMYHKbtH6LueOfaJym21kio"
    "0IdiEkXlmb0paKDShmrNhArYHdc761jXdLBoHXs9et2/FGOZ82M2PHFNqO3fmeAw1KGtp8EiS6qV0+fW/r1S32EtmM"
    "JlYX1wyZtk5WWycjuDqwn8XZVLsJ7FL7WWZpKVUrJG4+VmQdSrUmqzAPpcfVq7ro+2TiQitjqEBojhe13WWdwqBo4q"
    "KMosdm75Hsgsx9eY9y9Onq5sPg5peSioxdzl4vvy2zLUcpbimpOxQIMxluiXxUeSe0tuni9NpqpK1GKliNdMLbi2a/"
    "3MIbW1pUV/tVMrPo4pmbQvqlJLFAPWshY/thD+ht560EKTVNVneCZP9stYevayUUwrCKJib5lEKfPREnj/I9EavWKr"
    "FRRSQKo9z77PjUlp7sYE2jMYblPappqa06jK/+8VBtKlycxde3N79Ew7P2wwI2NK5MlabqZoNZrqbscn7nzjkneqFa"
    "3VDqhA0dFn+o1bdyT3TeMknI0RS6KbTFP0m/QQ789+erz1cfWjBAnqjibbgfbkJqeIkiGMVv8RuK6QWkCh8CLbed41"
    "on7XHFQXucP2fjBdBKilxQKwx378uYmuPovPWZbbV1jHaefxuKhoUOjqUCZbF/QyXk26pLa6lRQcI81JrhQovxm4sW"
    "er0udLsun4C5b3AoPdrcjJal1Yk3KtvL4CMw8KjwhKjmc5pSc1llLitUf1VzeX3fMpt6ZvvGvAtqpe2Fv7IZVJ2QAX"
    "B4yKat5LyjeuJHhfSRC4Bb+IFz8Fe4epNEOjYojahHgrzkFptWhlTvWirvWrJgUgsmJ+l2hsNQNseR9rEwxAWk5bhm"
    "FNRsJjOIa+mLQZSjMX4W6wAFp7C1ugV51xaHEqGXqrkeu9lfZSBYm+zwHKE+uXTLtibwdtWyrXg1dwBy7SxxNZfvUn"
    "xzX3AKX/EW6Obz9fW24lz/zoa9ggBXuNyvimz9MxxQK6TV9diEcgKN55A3hTbe4CrBMqjUFDScLdpxW4xwNJlyyLvB"
    "nmxa5wqpAmYrDmjtcO464ayWEBdCOcgiOBKJxIN1GwYdlarDEpWQY8vr8BczfSdq79+ESYiyakO0OqiDxBb9X2Iz5g"
    "fuvI1xplabu4oud/kmd9h7bJSbGI3fhbzn3sDisgpxX6iOz8RDnIgdw68ZSbfpxMTwVGq4BcZUevvbye1vRD3uG+2Y"
    "n6XdGVvPi+R0GPbVxA+fJNGu+JwrXigOQvqbQlRp008nS6s/HZU/nYQe14TJCTLNX6X5Gyvnjfgbk2n+qsxf4nlFJt"
    "4H8r3k4FsQKBzg1/syngfJDNJRFaZqjzC1u3BHdZXQkLO+b8dy+dvcvIRGML0C8+XiXr/Khvk0Nw1zMaxe7capEynh"
    "1CLiqPfnSOiBdERNmeb/Xt5yyAyiwWlQYxES530wQQbdFkpqNnY08XIbprZRahtlByK9VtJ15rxm/4qae3PFfbN6++"
    "GaWNm13r6DCX8Sxofzu4fmOWcddAPrPibT9dizkFxKcp+K13SSZoPQC5Fyiu086onrXeTdnNTB+KQc45NSjA2PjNrg"
    "HNGprAI9CMH2mTgW837gCOqQ05qqzwaSnmSnRlOgiDkryKavYECWUGEOqJRO6Xr0WeBRinhV/YI87T6AvumKBR4RP5"
    "u3jQxP02qLmsoiKZ8OW/f/ytJqTqvMaYuYQhpoZx5PUmouq8xlnYb4Irj83C5xPEm3MxyOyt0s9AP5KwIbuGwH77o2"
    "JZZ0n6zuL9nNpcBB6HKKMlMv6GOpdSlP28rItKFlcE2fyIzymu1TQ2PT346Ojo/fHL0+Pnt7evLmzenb1wurU/5Wlf"
    "npYvALWKBSfM6bpITODc21Gqb7pKl0GlV1sk+IVh7gxkkon+KZdhPYpWko6ZXVvlGheKPphBT2mW/SrfC3ufkhnGmP"
    "QF9rv8IkZMU+7ySi1W5vKzmyludbdgqUXQWly7yPxEHhzd2gl/VY8CHuJwj54O9lmDRYqEcjxFziIOoXe767mlh7vh"
    "XatPva8601lqbZOcs9dTuRqfMlTDekinjmJsSiOMCqEPbiby1NpTTgF3NZgxMSmcMjbfuuOk7/XQB3eXm8cLjKvTQF"
    "zj6pu6a7dvCP8dHpWZP1G1OovHZbOtu6L5ksdYOGfQaSNOpWpRYfXVqCbLcrr8GdvIg/bWgkyNJpM0G1mSAV57uioS"
    "AZWbyb2C61FGSXl0pt2a5l1eELmxXHfSdv96t04KB6sTFcjFyqA59HRaSiemegsLKJi535O5D2JlgopURoqw7zx1BG"
    "aiKWFrRZk6WlhHwslmtB7Hd30xbov9B9TU4VcjJuDPNPrRpr1Virxoqpxjoo/EWzXzf7KpK819HsK30s1j3d0lRa6l"
    "5WiU+i1YHMfRnPtJvA1qjBl1xZKgncYXW+Alk7rttXLmZP4jHLBWwHkYlrszkh7xA2ZU4j+jp9/dp6E0nEaEZ96Fjs"
    "MZsUiNItJigUmkPakBsJ3mipWUvNWmxSTWzSUvOLZr/8u4HAHI1XWVaWjRfEK9sEP04JR9ixkKwjK6NqODKxbScKmy"
    "tj0YZztZgXy327Ea3SfJG+XQA+kGykec5ibfDvvuHfDibBnl8+DH6/arjLQf4rCGuReRSkyjYM6LzxZVpurCv9pam0"
    "VqlV9Y2r6uES7EBVP49n2k1gl6rq6c81parfCVnmbnD50CtawNoOsnY7SMJEEZozcpg3CVGOuz98lNMpJIesHqicb6"
    "e1YkD3YBLFVuwlRLHwvSJMi4lqQKVm3lw1UoFgbHQGWGBm3EvY1m+3TcBWasFNQ7vMlptgbD2z7j2bkCGz5lC0Lmi9"
    "5TMQ2cMOXOGO/x4yAKCeXRjRAF08Jkw28SCScoahiUre6Nvt9F+drw6YkYMOYJm7iPvUtt8FijiEYuBHwU0ZnQEaOp"
    "M6SdgWG54OaiKHqv0em9XuL5I+AcHm3Ed/pJ18qZ6/8nasuyVSd3UzEm2d1ubJrZsntXX6RbNf7txNzNMLApXtoCrF"
    "cuiomU0h/RI8LTMh4mn3iiruFcmNYd06D2v2r9hMrIvW+MfUSnPgdiRz6QI1pl0CY511X77qs6j77Ik0rPy3IFG44F"
    "/vM/SJCYr9ByrjGAPsow4K16yjDqDE1BDvOG5yAqSp1M0RUyYNbwd9uJ+ubj4Mbn5pqAxEpZwSZa2378AV6g19Jl6J"
    "JLkc/yT9Bjnw35+vPjevIh3t9OJtuB9uQmoctBGM4rf4DbWnAlKFD4GW285aSu1OCOf4sbheVVWVgCTV/kG9FjFeWo"
    "zzKJcXB4jG64Z9uYZ9SVt4DtElDfsytDtTBvFFGtKkc6eQyxWthRM0m28vnLCcDqfU9qnDD+B5Te2mEO/m5M9qjmbQ"
    "BiJweo2Y10fMtuC27OG6shaxlo7EuibtS/hUo1T2ViXjU6SazyrzWYdmriHeVUYXiA9g2BTXHOEK0O7OR6PzU1WJyy"
    "xexB3AGyea7uSqXQpu7sNN4SveAt18vr7eVgLwre8K9d8GjZj0CoLIUvf7VQFkzHcNMzW0bsvVdzKSyyJoIlvhyhAv"
    "J4rl6svsqBl4jsbi4cQRgnEgMEP0F+EIcChtutrB1BA0dhNW56E8MdFszMhzaNmHSaf+GDq7mtiH2DTXfQcWUKjmMy"
    "bBOwhqCDljo7CeoUCjduBY2qM99cRmKEFOBBHJWLFMcnPiro4X0/FiHRxXOmBIx4tp9ut4MVWjmHS82KaQTkghbbyp"
    "CXKVEY+DlqQMB71Wa1dJXrMjVUjbjkNKtpPlDEiQb9CbffXxfHCdPyriy0XNkBfwB3L5yGOTNiw4rcGB01IGnOYixh"
    "ZO9VYRYwtq9Zf/Qu9pg3r3Je9fSqheHD7WCvduI/U4EQpIgdRaFaoX06gO9a+3D59WdqqtJTRP6vNF20xpQEGCQocU"
    "ZEMKTOx5tCh3vNzPnCBRw80Mj23hZpZtFMH0FKUvCmGGjd5DWT0f+ipK45c8aiMznjRZPdfdfjbtbg6DC7kRxdXW/D"
    "5ydCq35djahzLzmPNoQNYEJ03CmXJ0eg/KQqtQnIRqq3ifjD3w06aTdrbeNKkOlFCZz1suDLY7nN2tElZq4rpKBast"
    "F5u+nTmfXZvhtPsxd7Nf6WWeOcY0Hle/t2lRs9E++GIdFpUR+YG/R1MOTwqakA6DxnPB44jXD4uOWHhe0eq0++fozq"
    "cK7VF97drVYkCxGKAbcS41SepGnPVw1o041fCbdp8B3NAxrdtvtk7D0+Wa91MtUxTYHdbLPuH5RBzoH4V6wQp1s/SA"
    "fpV+5gZDjUk8dqmOFvj4cViO5wcupE+HzNEjIxzidyeYP8lIXSyjL6hQkcQYj4wElVhTfeTIMFwsfhZEkud1szXMr3"
    "UyhTaovtbJtE6mw201+3PsfxLYFovby8OEIlqV1ZrAqR8cZ5RDrWIf+a361XQfpAXHaiNDSDheZbxbqpHH9Qq6VNRz"
    "yYV+Tj0QThrpkkmafQS5DsblEOeim0NRsAnCSZoNhtQKwX6K7fx5kLjeBcDdG+8ivAwhbLfBOaJTuDBR72FM0DNxLA"
    "ZKBZs5iLYMol1HwVGCw/qndZGPKVTG/MsYLNVwIg5tZkIBFeaJmdsGMK+lIJfQKVuVNUrS7UxYSBTMvPgQ5K8Ql2RI"
    "IodsWRsiEKFmUz0O7ZOUGrCUE8GBUBBNL4gL+ljq0MjTtnJtbGgZXNMnMqO8bsXfwLnxt6Oj4+M3R6+Pz96enrx5c/"
    "r29cLLkb9V5e64GPwCHo8UnwtcIC+mRmfUaDHQH0zsoCGJdAixf6qhRoizHnwLDc34aSptxq8244dodWDG/xTPtJvA"
    "LjXjp1eWUmb8EPsiA37MlgrTfWJQDZs9W1jUQdCCkKXQ9s8P0AP5LsWvm59/u4TYp2vsUycqbNdHw2nQwOmbI64/Ew"
    "Pe9luR3X4tz9C2e4V2pb623Wvjrbbda/bn2C/rnBpNm9KkqRQ2UrQ0wh3WskUcVtgiDvO2CFkquSnSKSINdC2gE7JI"
    "E6gzZAqDDeFg2Jmj4Joyhk7Y6g02MobU8ws6nMBpUox8jrDqMFGGC12cF3AGFGWil7XPKMtjW5AovWrvb9Hx4dnZq0"
    "OEbXeMXx21WrrdFlywqUMOG+3IEYHCULfcjdeyKwBeR00BPtIA1wbYpH6z3SIcv3/wrkWa4NOhRZ8pp818eBkyhcGO"
    "9+VW+/FZneD98tj9nCVaKDjYNqAOVRO4M2QKw9166+ja5u+L6YNg2zzQlZ0BU3T7gPSmiw09Y78V8mk6jXyLDoxi7a"
    "7mekzPsEH34+Dmw+D3wYfP5wV1/ZZ3540b8YJxnyPxM9oVWOw+yo559JGWnK3L+RFTqxxtl+WBGRoZFChvySYuuNba"
    "1U9J0+5MpMyLNPU+i6VXKMSWhr0kKDaXynu4LnGq4yRe1TIft9rSt8OAiXK3fiLjYG4a5piYTwXH+EVI+/Nvd8TGfv"
    "H6DV1Fv83NS5hGnYNi5UiKtDKVyhNcEaxcfuI+IhaLd4YH4X7cXxG1B/z9Xs53F0y3T8Dl42xqJC3fOuSBiT/Wn7Ks"
    "wo7YfcLyqtFLfxIZcVQUvSRv9ZdELy0G1Yhewr7sDCTrMaFHj01dLoub+Jg/cTQsqPBUk6YguuiPTIMt+fP+qWOOdM"
    "yRDjpRTBPRMUcvmv3NAzNWiMhQTZjahENQt5RdezC/bnzabePTOlq/lABX1cZ4HWVfTStkHQWsO1XhjpjQlGDeK9AV"
    "FvcqlQUvOWqptnDPJmTIrDkSLApafwrZXjYHRVR2GPXYTOYaQJ2gedxddBbmV80IehInDqSkikEO8/PKRfePgLalX8"
    "bUHIcpEeIv/EwECR1BhF5f2vxnzHsStyxiUguKIXEmL4f2BWQxwuUFLkCWg+Edvsp6SHN43QN0CwVsfdk1laNvocr4"
    "DXHx9lBSaTEDCD2QpSFb2lDnCQ3JI3XatT+t6Hmqu5xqNUrL0VuXo3UTxiKJeh1NGH32RAocZ5VRMhGJwmEavc+OT+"
    "1EAzTZZTvq16Ng9AZgaoh3LIguL1/xaSp1i7y2XPDdV89VqHGOmoL4XpweU97OAsd1uMdO8Ff3y1m7EUj3y9mDusyR"
    "LeMSQscrbB2XYWj5cnvHIgq9XuOcUF8HIh4Ua4LVYiHqhC1qbLEooXhTHxFsjhETK+l90NMG/KIg2IBZ4Im4BSaPrh"
    "8ABo+3r5En6NkEDcX9d2gW+GxdW/A/GO0QYnGwr0CpGzwSPxye5zOGJuDVBcMLdC5EQCf+D8u93K2bXjrwKwJhTvt2"
    "tVFCGyVUEzvi7zPH/aoE1gTRHholutfRtPS+35+RatHF6rJ2t8R3RYHdYfn9nmDPHH9hXlroy9+tlN25HGfMooG1JH"
    "cYDX0lZ9IDiGXPNqASQrUspDZ1rHey3wkZ0e8ghkO53KCTk2C+J6vJE4dNH8fFgnvH8+uSbArtS1qE1md/qQit47c6"
    "+sZiUKOdva5KEo3X2kgNbSQ+mBov2gyhXrfL4g4jwDoQWy9Tk+0mvDWiDzNLTC3h1XumZqHdObq1RGyNBy0VWc8RdF"
    "sCORGCzN4F+eg29kfMm/zAkSnEEZs9Tgn6Me6i/hOSFuJFT3VorpEXVjuduUZujzSwa/uvFl618Kqa8Kpze140+5vW"
    "7VqpYJdqIsm6O3nB30ZRIGJ17pSxQiCi2hCvJX1KQuZNG6MckGiUdyJJbXdcV7uVo6YmrnuYoqbalrGVHLV7wnnwng"
    "XqM49qV1Wpz/GgWh4fLj4bYr2iDhp6bCa0b1BiXY89enhS7MNZSqG9Mgrtpn2t2GrNpliz0cknG3El7H0z+agSqGlT"
    "aAL5RIgbJu9GGWPNy57XYMJhVdHzwlY1LUPMsrR6u9vJ7Q66f4udqzn/U4RbCjLsjvfQvtVJVu6F5Y3kb7QQFo8Oon"
    "FgCOUolCffo6kDhQIc8Igw20LMqVtseZ+WkEJ5hIpqS3vBZo88i5OrzVGRptQBySpzmbpNxN5g9Aar46/rSM+Y9E/r"
    "mPRPy036pwVx/J6BBSQFH085vGmqvYP5uJbB+bjC4HycNzjriHodUa+SyVnhiHofj0bX1HnqFdlVFzf7lZZVGGbY0b"
    "gasUlCRn4l61cFhasWUe9CiHaB/0LMnuAnIoTsRRUvNCHQDAekbPm8osCkrqbVZlqFtqC+NtNqObWiKFYTWWpBoLLV"
    "sK3nfm3FsLQh/AVVYVJtke/TfqUTufePvzkNaUty/NR1oYAtsc6DSra9Ink+N6harl8MN3Bi/HL53onK6UL1l1miZC"
    "5H2COIz6hvjgnkEIz6QmhH2LajwjVRJkGBeN/VrFq619K9lu7V3E1VLHm7Dsmzd4kd5lAT21CWa1LPX7gBeV98N7ys"
    "9/nymIyYWmX9qvdlDMXOoB48Rw6LDpE2POimRasiIoQMRi2QGqIg1XJBwY9G1DD9uZSYJMoelDXpmEMS1S4O0Dc8CU"
    "reUw7O9gl1xCCxJgS3BNk3c+p5xDHn34osgB3PXiM9kXwXi8fB9qJWfqrKfnosDIHy+umrcYfp+H4mjTUcIm/Sics8"
    "XZpfyylaTlFDTtFZkC+a/T717UZpkAsClYUklbz5yTfL4fwgDuBinDNkCvdm6OS7WUcThrDkhOESj7JGJXXylPuA/w"
    "ZyJQPx1JByaR7wC/o4cErWe5YyAzjdyQgL8b7ir1d/Ozo6Pn5z9Pr47O3pyZs3p29fvxVj5Rvnb72p4MrF4JfBTWbl"
    "w4VMwmqoBTRZ8UkalXf23uD+Fp0cHb5po/Ae19ndy/f2XGKwVHCJ2CYwtYxhCd7LDQ9F8yjNg9sRlMMRb41m1B9bHp"
    "5he3sGiJQ06zXyqIfD93Jzr7m7V27vuf09aS9ogHOGbP/wPqwF92EF2od5sMWjAtSatiHOEe4f4GuRXiyCLZs6BViD"
    "Jlwmp8c0VTrw7gFegS+orllhe2EHbHMExtQbDBH/cHf+80NDIwFkWXkEDPCyM8kW7e6ZiHHitrPiZEh1iIbK1hoxFW"
    "CTY3G5GSGm2IczYNMWhAA9o6FUmabaB9w3I1zGvqEc2BXunySRLrOURvSZeLzQ7lhqhklQbM4Cc7iuZRuYX44OT96c"
    "vD0+O1lYXRZXqowtBYYVXe68+zWqK3KvDVrXY38Ss+mOmqbSW2qxU6EZpmkqvVDVKweoKLCd1AMs3m47gffFl+W/E0"
    "rd3eDyoVe0S3QAcaK4/p7im94ba4AbHlAdgPspnmknz7Kl2KbP8hS24hXQzefr63rlQskzgUfnIG9aL/TqmeykJ7cM"
    "8LUWDY0BKwlsXaBZHd1qkMW4WrVDJ+xZhqFiBNTvoeEycaxX0Ge5uHToMoLlSSt/BC8aR5rq6FAdHdrBlqDDA1cyOI"
    "88NjFWc+1kplDYHNq7ICMhQajh0hFMWQ331ARKh5Ocj3ziqYF6IOavUtk1PYPSuH8ZM2RRC1G/Ffid13JtYwTsyP6n"
    "pni/oqmqKh2uzHO1UgqcYijmQnRqxuhUBunkVm1Cbq27aBMk2hRYbQqMkvNWVPT3rFVFP6PmJxaUSuXZHvD3eymC3B"
    "EBJy9RYzNj+tXa7PdQqjG8xPh6PdApH8ukSuww0EKFrvodBZP1ZSArmo2xL3RYzmwChZNdjxKouuYT2+YID9nUl/UY"
    "hlNOHcJ5SSv0tTxGl31QaL/qa4VZK8w6nVKzP8f+GXaAH4Ui93LdMaZWWm98EIdTcKAhIXcQC067Nhrkcb1sy4pky3"
    "wBkEcKz4M3NQTcQ1Lg5bwn2CZWmQJUOME+aEObj50EKIkntrTi/IXlfEgRax6sxIMiQ0B5VkOO8KWnNpTk39TLbNhw"
    "vnzv9tPVTcPTupO8hs4tgtqCtYHyBCa1CKSdNjRi5Qi1+bUY2eaqQJpSp+SoLPG7HhtRu2k8aJpKG4GrjcAhWh3YgT"
    "/FM+0msHUivhIrSylrsDcVIqX1gch4xiJTcGpAv9IOHAwVP24xtpYNON/ZGGrtho02osZ50AhZlteT1lpZgRdzPmOe"
    "hbDNHFJs9+1m6q/OV2cQCWEwECzJMI4TwXqhagdt/LAvp4JmzRBk1UcOeRbPlmZnQUzcV1O3j8QciRtNOoT8kWn6oi"
    "OytIFZWxhVkDd0T4sCzaj7nhb71UQw1u5nGHq/kqA7bBslXzcW3MiKXouur5tlv/jjQ/fqeRFs1i1EdQtRlawS6rYQ"
    "/ezaDKf12fSdfpUdYhqPqWV/ANMMGpKxYJfU6uX/oYDJezTlMKlU56H5J5T0D2YX6rtQ830IGguTffuhom/hknys9T"
    "xGx6AptDH1tYlAH/4lSVvia29aMjJJo3LwUUt1ai3lIjn9dwHGpaWVouEqV7buXcx9Utf533F1JT7GR6dnTRZtTLGH"
    "S7Z7m1bDZmTqtyEbOGnppo09ay07g9ayX8RBq7XstdSD00X2tOlit0wXBeu3A2x18bLtmYV+J47FvNLiO8nb/SoD0b"
    "Mc2LQAjxwe2GIwCqZAPrMtNIU+j31kE+6DN29Igsv4UYB8gAY+gveEvqBDZpXYhjqcu7DBZCSIuR57plaQPyGfWdRj"
    "UhuMtMGog61MG4xWi2ENP9k2+Q2Lz11hDbz3BXY7UBXD/c5iYiMD4/ZUkUSH5GZZVz9P0qiMfkv7x0kdkE/KQT7Ja+"
    "XRKdQA5CSNyiDLpMxgdf/Qck2voYMRnw5LC1BXmPVSVGqjLt5q8EG27IYtRohNNCzh0IYH3S95ZsrGfm1O9gzp7pii"
    "ehfzxF7/A0emzcynevzYp1NdLEKhX7VOXEyQK/0JyrN9SEzxq+E73GYxs5zFZTu66znxqDnuFait4Z1+lcaK4zHLdN"
    "Xyk73jUIFSn1rhEVHgUQu1N3XDmTvxpZUreKWNYMpP4fJOMEp9/20dwqd14pjFqHK3z2kukhk+qgYIh8P3EN21CJNQ"
    "h78wSPzv97c3ZV6BBUlWfqGmj/4X2ZTvsO26CFwAIyWh5OpIZEtGZEQPmOBi24fZX/8f35Zryg=="
)
