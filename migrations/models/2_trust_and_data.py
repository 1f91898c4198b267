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
ALTER TABLE "account" ADD "existing_account_policy" VARCHAR(10);
ALTER TABLE "company" ADD "closed_at" TIMESTAMPTZ;
ALTER TABLE "company" ADD "managers_see" VARCHAR(4) NOT NULL DEFAULT 'ALL';
ALTER TABLE "company" ADD "erased_at" TIMESTAMPTZ;
COMMENT ON COLUMN account."existing_account_policy" IS 'CONFIRM: joins no team unasked; null: as the platform does';
COMMENT ON COLUMN company."closed_at" IS 'By its OWNER; erased a while later';
COMMENT ON COLUMN company."managers_see" IS 'Which contractors a MANAGER sees';
COMMENT ON COLUMN company."erased_at" IS 'Of what it knew of people';
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
ALTER TABLE "account" ADD "existing_account_policy" VARCHAR(10) /* CONFIRM: joins no team unasked; null: as the platform does */;
ALTER TABLE "company" ADD "closed_at" TIMESTAMP /* By its OWNER; erased a while later */;
ALTER TABLE "company" ADD "managers_see" VARCHAR(4) NOT NULL DEFAULT 'ALL' /* Which contractors a MANAGER sees */;
ALTER TABLE "company" ADD "erased_at" TIMESTAMP /* Of what it knew of people */;
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
DROP TABLE IF EXISTS "member_invitation";
DROP TABLE IF EXISTS "idempotency_record";
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
DROP TABLE IF EXISTS "member_invitation";
DROP TABLE IF EXISTS "idempotency_record";
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
    "eJztXelz2ziW/1dQ+tLpKsUTn+lJtrbKdpy0ph07ayud2e10MRAJWWiThJogrWhm+n9fALxPkRQlQTS+5BDxIOr3cL"
    "z7/XtgEQOZ9OBc14lnu4M34N8DG1qI/SP7aAgGcD6PH/APXDgxxViYGDShrgN1PtcUmhSxjwxEdQfPXUxsPvgcmOQB"
    "2wdg5AL0HVOXAmKbS/aHjgBm/4OG4SBKAaZg7pAnZB/wiQ2is5mx/bDGHJ6N//SQ5pIH5M6Qw2b67Xf2MbYN9B3R8L"
    "/zR22KkWmk4MAGn0B8rrnLufjs8+fRu/diJH+/iaYT07PsePR86c6IHQ33PGwccBr+7AHZyIEuMhJA2Z5pBpCGH/lv"
    "zD5wHQ9Fr2rEHxhoCj2Twz34r6ln6xxlEPBuAik6sNFCw8Z/B6+YGK5pN7dj7f5qrGmDHJf4q2RADz7Sic05jG2XA/"
    "bvv/x5Y2DEpwP+BZc/n9+9OD77UUBBqPvgiIcCtsFfghC60CcV4Mdo6w7i2GjQzaP+jj1xsYWKkU9TZjhgBKQH4T/a"
    "cCL8IGZFvNBX8YIsdsGI8ejj1f34/OMnPr1F6Z+mwPF8fMWfHIlPl5lPX/h8I2wv+3s8mgR8GY1/Bvy/4P9ub66y3I"
    "3Gjf9vwN8Jei7R2A/X2JZMYBV+HH7Ehsbs9+ZGS/anKRX795L9yILYzHP+cgadYq5HBBmGM4A2xeKQMfVZOTingL+Y"
    "kb3Nihk6sOB3zUT2gztj/z06Pang8K/nd+KwZaMybLsJHh35z/7K46w9omVjrEOibvBefbe1QPsS2sTGOjTBlDiWNJ"
    "jPIaUL4hjaDNJZE9xzhK2wD5Dd8FKvfWplAH/1qg7gr16VA86fFS3yJ+RgNmmbK6Vwgl3dLBvkRZ9ukDljDmq0u0IC"
    "iXfV4Org8Oyk1UlWb19VbKvcMcbxWmdXFU7Qwa6S7IDr06YyCbtNS3bVle1ZgtEj9vMh08JzDI+ppRbSrqH94MEHBM"
    "gUmMh1kUNb7bg6G658v2W3G1/8/2p4pCVptgf54PP4clM6ThriszqH2ln5oXaWO9Qw1djinU7zKF8QYiJolxh7EmQZ"
    "oCeMblNIR59s99i6uL29Tp1YF6NxBuLPHy+u7l4cCuTZIOyKj0c34wzeDDXXo20PlJh6i6v7/HI8+vWq4QIffJkJey"
    "PALrDgEkwQ8Gg7PfCwzqI/LF/0h3n5mJtP2QtogRFXmxMT6yUq4WquVEwns2h1eXvzfnT38Q34g2CbApsAF0ELeDak"
    "j8h4K6Z8AyDT4GcIzE3ocqUSGAS1uh2656IJqatR/GAzWQrbLeSxwgmUPCabPMb9E9PHhM2cfzCB+uMCOoaWepKwpj"
    "MMEAcgf68FlO9/uUNsUXMw82wPTJiX/izyyGpNmR5/GqzL1A5iT4Xjijjr4xRMtLfboxop4bVB3+fEWXdJsSMJXomJ"
    "+rqqLGRNmAoxw/M1ofooJuorTPoMmvx2RGuidOvOL8Operr7KKKUzbsmUPf+LH1dT97cJNBYE6PPYpI+QcSFBXJEys"
    "SH9KOEsc8hU1xk+QnRvLXRmLA/VmP6KZ6qJ3uTI2gdWRlMLWjDB/GWfDpOHMbTMAkQWagk2CZ6OKwMt0kNWxlwwxgD"
    "5t7ExHSGDKbXfHcPwK/sUuKnCIAOAoQNgLpDKAW+lY6+FXqOjRaIugBNp0h38ZM/EFOge47Dvj0flrPRbyoI3vlt8M"
    "iWA3/45H8L/2dgaPxdRfaoyB4V2iGBzpq8mMP92sa0FNJK7T/4MoMuP7nEGc3OQCKHvy5xPqahH9lu8XZLUGQAx3tp"
    "BGDvy/56eXR48vrkp+Ozk5/4VcE/ij55XQF63nj97Lxh7owta36nS+EPc8uwL3OGufLDLVPYzIQYBT6AMWN/McDh+F"
    "7gW3XjXv1znLpsQxRffDz/54+pC/f69uZDODyB+uX17UXWETaDR6dnTdZzTNELwDOe3Tpxd2flYXdn+UjHULHQpg6x"
    "mkqeeWolfe6N9Kk8JjuzIDU1jXgGdq9s11kOimwj8dNhpXGEj9NQNLCWeQSKPXUAbhATe4E+Y2IP9/p+42rsNzAj7P"
    "WBzr6LyfW2ASzhFA5zjBAdcn8xRUxBdWmxUaTj+VfnMf3GOGrNob3UfIMF+5ON+C3M1Mp8Sr3JH+yES3yqrCXKWqLu"
    "q11bS/xjo62OGVPLLCP6FpMFpMAIghWbiosnddSfk3Lt5ySn/AjvvbaOrSo9g+T4E2BgA+BWin33oUzpK6ruTZOmWu"
    "PG2VLA2XgmpALi/FAzgmydCyYp2CalgrrgpqnkB5ctaYqYGMXDt3nQJd4qxmlpqrZGn6KS+sQYs7caveM2wYWwdsfH"
    "d0t7d/cnOJ43wd4fvcUw4k0JPxlYT+vAeloO62kWVi6o5oH9x/3tTTGw4fis/Il1F/wHmJhuTDlOSJ4TD5sutukB/9"
    "pdyJ0cn2qbYdY8mDlk+ATcZtjAlrFJRf1S6K+DAiU9eDKsUtD1eEwt3Vyo8vywgSC4h37g0QMPB2n1GRtMT+Y5AYES"
    "LdRprjm7M8Y2MEcOJTY0wYsREzmKtfSNfVNh6EL6UqXoz1zIwm+JoNTsMKWcK+VcKee7VM75Vszx/QI/lHrUAwKZve"
    "mDD3D+cuogBBaYn2YiOCs4qIaAez/AYU0Bz3e3//3o6Pj49dGr47OfTk9evz796VXkd88/qnLAX4w+cB98itt5p7wA"
    "tVDwW62yh7RSi97CWDJjlyt7nVYJZN2L2uJ8LI0vubegaZZuiSzt9vbG4aYkcH/dHx+9PotWOv9P1dq+/3h+fZ1fzE"
    "QX4Y9tLpgMqbph9vKGUWbInZohY6m7vhEyppHeSrYV6flZW8XCe1oaq1hOnaxvAM4QqtWdETwhfWyIaYJEoZmx3lo8"
    "J7Qhnikihei+Gm53A2VnJlqJnG17BP+KlZyze+cwzgP8njgIP9i/oGVORC6L1otm2k9gc9F67GMHLiI7cWZlMQTY70"
    "Z+cZ7L8/vL83dXg7925FEIsC9yKcRsqfApJAbVKECue9QlFnKAyyW1OVzy6Luo/ENRufEaFKq4uEQnxlDZ7ZVVRRUX"
    "V+zPsV/8nWN8uQUiHC+z7UGmxDETPUBTa4pymkphXQ9rEfLoNCrfniCRGeXB6P4WHB+enb08BNCcz+DLozYmtI7TTv"
    "evYGVbF2NQqdKQJH2dh7I/tby1s7SqqKHM1zO2n7Ar8uq09TLsCyeSeuPdTkH80hRM2PYLSHd/8qkC1HmIuy9AHdRO"
    "0rhrgLLjSiPBys4EGVVVoy6dQ5WmblCaOnF6uK6pGXBZcO1Xx7aUTLHFEJeTTW2D7mJc/DYQDvrTww4qsIJVL/UcsV"
    "rjDda4Lky8CGlziA1t0rrkd9E8WzzvL28/fjq/+d+GZ/7gYq3r9bDO/XpYfsEe5m9Y7g5OvKPGqwu0zv0sn22LnPly"
    "fnfTlC0jG0Ab+L7cVozpPBDId1o4VKOotTCanWObHQuur/M8CD/Man5YnyX9GgCCj+c35x+u7gB78Val7uuUcimv5J"
    "Ir5BK0ZNFmwX3Q4LbIksp9VwzuEN8CIniIADJ1kf0WiDYjwEFPGC1qB8pt5zLxX6qVgp4h3Rv9nF8hgiNvGUtENXQw"
    "QVPi8A7EotopZSvOrBum3SclXjcJbedgSxLu1ULgTadvv9xc3b0F7IUoL98CFjNsIsBuXr9w+/NaAz4KbfotJgn3Zw"
    "3cxnGfjzY7nskUzBGZmzVLWvSJ9X6Gp9Y4QSpNtz1F+VVDVt94vBeDXxOT72/qgjipVabUqHa1z8RPWbf0WYSHHMbV"
    "tWOpSuKot9krZi+h8jW5NWEaWX3uEeMrJtrEJPrjmkBdi6ku+Ex9RSvoqLMeTv3upuNDpCWcSV2gNYqm6ytuc4fwZK"
    "M10frkz9JXkChynrC+rnxw788ijfjeLUbC97YeQGM2RV+XkOrOVAjRZgPs/VLEhQH2UZXiqgD7eNDKAPurJ2wgW0d+"
    "sDy0QVCcj/+N5q6wjfBGAm+YxozsoK4E+6fD5uJ1J4QifQBubXMJRMFcpnsiIx+Wv8HvKazYk64xGHVh0sKCuSrUf+"
    "1doUL9a/FCxXrXMkSF50CrqMEUqVoAe7kA5C4DubXg8+4LQXpMDdCYqGEXbKxygNNUPQT6uFaU/3FFlP9xPsp/xwWR"
    "ZUO8m4T4lPTWBNYMnQK2Oj87WIZ5iBvnZ5/HM+0nsCvzs9NbNpWffceuwrvR5XhQvIi7gDc5V18BzmzeEoh3lQMf+Y"
    "KKtfSEp6hSUU+Oq9ccWFSsBZCKtrtBLr2I+OIOTqukz+8Koq/2V3ssqkfyo5P6yvc3tgofEP0GOKWDmH5ObTinM+Jy"
    "b6qBHPzEtPYpe2M6BI9MAOdZEN/8n/k3voIN9gYH8+U3Xnj3q+0gXtvZ4L8dCAvAEgipHLAvXopqvQCapm8eSFSyFK"
    "lNTL8zQhdu8FtejM5+FBV9g1K+X20kMKPEn8Im4Qwv2SvyWr9iEmE6cImnz0RB4MgKQRz2+4Le2XXLACMLYlN7REu/"
    "MU/6YeJ8KCoVXNTvJ1NkOMpAK34etFvWBJfKh6XzoMMxiVdX1g9l/ejgxlDKryp0oNjfOgCPn8dNtPOIQGbFfHDO5A"
    "v2YgaXDBJ3elZGqZUjeVonOp2NKs+TPM23Go2uwabQh0RSw38JbWJjHZpgShxLGtT3LzN/MLr5dTS+etfwKONxpv6y"
    "51/P0Am9pLvPYJoymcFzGqUIJ0haIS9ZcMAWSn4YmM5NuGxcYCVLp+CuBTclnlOUgl3zXImopT7TfyYLcaY47G+d/X"
    "DADhavXdWBzit/oO8ucmxoNqwbnSHr32o/rLXaDytW+2F+tVsedbkVbYqdgibpldl1WVLJs+uu0VQYaAykm5iX6PYz"
    "txj2wprDPuMdmD1bdGKutxO2WJiglVKXptyVUrcb/8XeKW9/EL4qW3A5Rbg32VPPkseqqNVz4TT6rpue0S4bMk2q+L"
    "wHfNYcBGlZ3/ZKNico+yeybiQ4prTxWGmWaR/bjR0dnrw++en47CRKIY0+qcoczYuXvn82j2Z5p4iYQo4mv/z79rrJ"
    "byrRNOuQbWOFyE0i8dEyeI8d6oKwphcQ7+x73zHlfnlAnupWU9i0aWIBMVtxD1rZSb+aM+kZZGYL7842gxS4BDDRk9"
    "v+fSu0v7RAtLR2b4V20APm3yeqXokuzW25UzzTFj0EgiHj87sWXgIeecP3D9Zl8Q6k0LQwpfxlGtwzZfT7e+sM7vxT"
    "jgekXRIDgSdoenWrbG37JnKQTiz2pkZRlcYqrqXIFLO2wqwpv0Qbu4jSVBLfRjKZzHn1l+bdDqACuinQO+h1IDXIXR"
    "f4ZnOvF0SRnkFiwCN/ZxD2K7p5sbdvV+DyuJ5Ro8KmkWXF41JfkxXpGWRmRRDNwvO4XewuAVPu8BTrraNautfyOJbN"
    "7XlpKok5IJMtj21EkZyxTsfz7BwSQ+93WrGIjZbcuMHrK7TsFN39qg9hXO8cys8iNztEWkbAER0yjQGBsOqFBCwR1e"
    "6DEIuWtfJT1HKHaHRhk+0w7mLHSbiSXQbd5OCq/siqP7JM6aF1+iMXnAkdYFs/t1nOg2Cd1Gb2CuDm8/V1Vd5tvhtD"
    "wfXXqu7qR3++Hq3qfLhgFzUg+1/9cUGcdWvS3SPo6LMvbKK+gqQqG267bF/mnKosDZA4zOpUCNCsxPiVlQLObYCsuU"
    "mWCIHFjACfmPeIiWcEL7g15+vgM2VH9NcBED/zx3wBgTXnKkmkj36Xf8uEZXBVdT6Vn64SlMWnUkVL5jZsfQ0wQ6iU"
    "wGwiT3T0NYA1RaQgXaVXJ+vsrK1a97ANxDCnXWd27WoF24rK9K8JcO/q/WfBTe3dYmB3U9WK3ePw6rto31EguiaeVs"
    "qsQoRA8cBaZa143aW4zrPv8WXKCa9bAB7ZpUR5+ScYeIGHQUwjG+h/UFz1qoM5C4TXXDGntLkklGCVyKpEViWy7lJk"
    "XSueeBchxJ/urj6d341uPjTkLneG+o0sRdW9VpEx3bfi5adv09I6SRqJvc9to8A2UfSCXbSYbZpW2YpJSpVjLvVhpu"
    "pKq/LHMukwFT7CHSsxIwNZc+IiW1/eIZ27dwp0mfygSpUGx8M1Jx6/UrMRQWMTJOr0CF2D58oh6h6AkUtFCR9ewTbS"
    "ToKnwMCGqLjL0zGw6/cV9xWQvKKzma8oNNpTnczFomc3tDaDdKZs9UrxUYqPdLJCtE/rit0RgdSVz8bsrUbvqDjP+F"
    "FmeX6Mww8UhOk5jbWes1pqz1mF3nOWD0IPT8cGHEjSyMyElprPWZ0qomflRUTPcjVEuYGaRys3BTpLp8CuATbxXCYn"
    "NCs1kaTZfiZpi+PlE8SObxG2AReObENEOBg1D5Ztp43ul96fE7eU2l96lec01B3pUVaZIyju8F6hMVnN/D90zttz0B"
    "lCbqywxGoNZvrMN6Fx0m/AgnMefXRHFvciV0UUumCvz71qfDBTemixR2gj31LHR1Sr4ccMHp2e+U/iJJxEeX/lV1Lq"
    "lVKvdq5eqVYdz5r96yS8rpXoui1B+EtkK+QhEtCRpFYU9w02r5IS08iMuUwOxZ34bZ8hzoG41wDlmKKHGHdvtaD4Xw"
    "WHRWmp0XD49uqMtjibL5Zu7conHVcbNYkOzdbxNDG1zGuXlzixEKV+fgtTEDMpeTuu+2MF1qg2DAhpJQ6rGdwwkjeA"
    "2OaSm95mSH8EC8gYwfs68PDMVoJInXPlsPxcOcydK3NvYuIiq3N1TYeYStVyaFDLYQ+bhV3+fHX5y47C+DoXu4OWwE"
    "1M/wmS/a0h2cU22EyZaWGfbMaPkEIOdvCv7Q075g5h8FiNGJKkkYMlvdohNnGb+SojAsWMzpnBxDa9cQGsmEhuWWlw"
    "brLX8x5mwl7m5xsxgdV3fkWNyupd5NsRp6J4vzbeiwyt6m8js51aFezaRBW0wIE3aYxrllBBq2qh7aoWWrwYO4C39+"
    "naua3bNNsh0ZiBLNYt7SVEizt25vcH8I1WZYoBK41kCtBcFcykOcG4WgFNPPNC5GNwqfAAfPMDh74Jq/I3HZkmZf+m"
    "sdw4gyKq2RryOCNey3ZGFjaADwyn4limrr+gMOVjQZxHJnM/Bivf/45c2kduXGx2S1Ko0CUVuqRiV3apEwS7Mcf6Uq"
    "doTCCzW7S+y7ljn6g4ZhuZYkOCfQiJl9amhCyIzaYxKikiib2gbWNUTus4OtmocnfzaT6EYu+cb23j3ZJB4PXsdZt2"
    "vGFKvWZm7JhC2bE7P3N4Md2GNp8EieomkE/f23k5yV4im9HE6uKaIVPWyWrrZAhXB/azOJtqP4FdaT/LLC2paoXEhf"
    "KLrEOpMvoV5qH0uFrmIei6yJrzHlKAKdb6LKpDKMoQEhsli2s7ZPEWiPZT1BXPMAWfrm7ejW4+FNuGOp29Xn5b5lgO"
    "U9xSUncgEGYy3BL5qOJJYG1ThRSV1UhZjWSwGqmEt2fNfnGEN7a0yK72y2Rm2ZE96xki/VySWLBLAZOx3aD51q7zVv"
    "yUmiarO0HSP1vt4au6Tdcru67nUgpd8ogKOh/fI7ZqjRIbVUgiMcqDz7aLTeHJ9tc0mEG+vKc1LbVVl/HVP8fVpsLo"
    "Lr6+vfkQDs/aDwvY0LgyVZqqmwNmtZqyz/mde+ecGARqdUOpM2y8Hmj1rdwTnZf3ZnI0fkJOiciyGv8k/RY58D+frz"
    "5fvWvBAHGjsrehbnAIyeElCmFkv8VtKKYXkEp8CbQ8do5r3bTHFRftcf6ejRdAKykyopYY7sGXGdZn4X3rEtNo6xjt"
    "PP82EA0LHRwrBcpi/4ZMyLdVlzZSowLZRW1Wy2sohOO3Fy30alPodl0+AVJXo7z0aHMzWpZWJd7IbC/jm0CD08Ibop"
    "rPaUrFZZm5LFH9VcXlze1l4jl6+yZSEbXU9sKfyYJXnRABcHBCvFZy3lE98aNC+sgFwEV+4Bz8Fa7eJJGKDUoj6iA/"
    "L7nFoZUhVaeWzKeWFNF1snmXutlCItanTQJwjlAdTqpncxN4N9GzOV6UHYBcOxFYzuW7Et/cDk7hy94C3Hy+vt5VKO"
    "M/yGRQEMPIPx5WBS/+EQyoFbU4d4iFKeK9xYDj2ZSHDZoIirhBndFQ4pfUZ9KkQRAFlkd5agV0RF+yORMN+GzFMYsd"
    "zl0nYtEgNgqEGQPBUK5hX6wq7avAQxV5JoUcW15qvZjpe1Fe/SbIMxOJ+eHqwDZgR/Tf2GFMD+bLNvp3rU5mFY3M8n"
    "3MoPPQKP0sHL8Pqa2DkUFFodkhsNETcgBF7MRwawZLbTv3LLiVGh6BMZU6/vby+Jtih7paO+ZnaZXBRmZOB5E9TVyt"
    "SRLlbc15W5niwKQ/jwcONt06WVq1dWTeOgk9rgmTE2SKv1LzN1bOG/E3JlP8lZm/yHGKTLxj9L3k4osIJI7hGnyZLf"
    "14dW6/CrNxpxCbflVjOWLWc9b33Vguf1nql7zXx6DAfBk9G1bZMB+XuqZHw+qV5/PsUAnHBmJXvbsETA/EU6zDchtl"
    "LarV1kdlXVTWxQ6EcaVeq7Rmxf41de7mKvd2Ne7DDbGya417D7OxBIzj87tx84SgDlo1dR8wJ1qM6Rq7mygpSAMt95"
    "vkCCUWrWXKA3IQ+6W0bUBdmlZpqTJfFtSbtG6bkqVVnJaZ0wbSmWrXzuSUpFRclpnLc4eIntXNFO40lYqNrY7gDNDK"
    "A9w4svBTPNN+ArsytjC9smQqkXgtMoAvTFJsoEs+HlbZ6PxMYm0SjVxppjsPaxaGuQe8KbDf6eYNF70tuAQ8Yw7YxJ"
    "0xJjAtmMnkLgHsfxSww4CtVJq343U3bWHHjHQvnrhIU7ZnhrIBKhtgB2eXMgIpG6Bif2vnoyq8N9hO4T3VjVK1TJRJ"
    "4K7TMnE3AneQRlUga8cJVuVithWPWS1g2wBZc5MsEXoDoC7axIOv3qtXxutQIgYL7PLq4Q4xUYEo3WKCQqE5oA24ke"
    "CNkpqV1KzEJtnEJiU1P2v2i78bCMzheJllZVEEhb2yieCDh6joohr39aBAh6ZfgdY3HmWvwnoO3w1UaOP3ajEvVjvd"
    "Q1qp+SK6s3HgfclGmOcM0gb/7otv7mHMw/nlePTrVcNTjoc7cGEtNI9yqbINAzovQpuWG+tKf2kqpVUqVX3rqnqwBD"
    "tQ1c/jmfYT2JWqenq7plT1OybL3I0ux4OiBazsIBu3gyRMFIE5I4f5RUD4/pc7ZEZN0laV6fkoppNIDlkb+L/ype0K"
    "JIcmaPWucWC+NJEvfK8JU6o7316G3FQj5QvGWmeA+WbGXsK2ebttdUfJImhX2XK1pu0l74mFJsRY8j6OkD4igwcvMA"
    "rR+zGKdXjLE5l4t8cgoiHbARIuIK92lTf6djv9V/urzc3IoiaukXkKqItN842viPNQDPjAuCmiM7iGToROEpSo59/O"
    "1UTKy6s4ZNGgdWXyBizsW5mqv/17efdKZZ1W1ukOrl5lnlTWacX+tWI6mpinVbtK1a5SUqSfg6dlwUQ85V6Rxb0iuD"
    "FBcvhXVLfWeiu/zrqv361VdRFtLCOpLqJbumVVF9E3qouo6iLa9UWruojuoHqA6mOp+ljuYWVV1cfymRjShHOnkMsV"
    "NeATNNuvA5+wnE48bLrYpgf8+5raTXm8m52/qylY8Ko/vtNrSpwhIKbBH4ti22trERspHa/aVD6Hraoa+z0PPqvQTN"
    "XST3JkVX7q1uIyVSe/Xnbyu3XnTP03uUaMBgVBZKnnw6oAMuLONT01tG5t7DcikstAwBI1y0WIlx3Gcg1FdpRoxjdj"
    "X45sJhj7AjOP/kIUcBxKC2h3NHWd0K60z9lz2HElYEiE+aiYLRWzpYJ2di7YqpitZ81+FbOlYrb6gnRCzmjj0UyQy4"
    "x4HDgkZLm5Q55Qq+CVDUQNRY7VVlFDEbX88GMaCNFtgO++/vxzCdeKQ4ha4d5ttJbfuDYPelW4VkwjO9Q/344/re1Y"
    "2Uh4lshJLjpmSp3KCQrlVs66lXXoOLgof7jc15ggkcPVyL+2hauRHeQ83Y1GKWzsMiXTt7y0mst+n28AETdtaMrhBz"
    "+7b2seP9t2OYadabUwtrLm/sjRbW+XbFLi7HijLBxiP2g8cp6iJiEtOTp1BmWhlchXLtsq7pOxgf80z2pna0yTKme5"
    "zHzecXGo/eHsfpUxkhPXdaoY7bjg8Ce4tJDtfkSML2kXWOGAYZXHce4P1ax47EqXo99LDwapfz9QYBEbLcEDQZT7Ci"
    "1IH4VXEAorEzaQw8Y4aMqo2JIaAhsxUZg9tT3utc77HTcwv2rxK9H5NFRuRSUCKLeiYn+O/Y8M27bm6JBWagupMB75"
    "1xmmvC6SC9xWtXG7dwbwa7UY+5K8pmC8zHi3zh6rlTxWkTuW66biOVw4aeTMTdL0EeQ6GJdD/HzTgsPazv4xokMbTF"
    "B4lADcKk94A62tVb/OjSvzql9nH/p1htgX6fExWyo0+MSgGqo7iRRrLoFwD1ZgAqAHYIy+ixiFm/e/XPJykNfQxXaY"
    "SzcEE8+vGfnNZp8/IY2/7bci9X0j36FUeIlOpaFS4ZUOp1R4xf4c+0Vqtda0Dl6aqn9FMg5rFck4rCiScZgvkiGqMz"
    "RFOkWkgK4FdEIWaQJ1hkxisAcjG/Dej/5n7TTIDVSB4Ue9RqbaBDtuQVE1fpsUI58jrLpMpOFCF/cFvwOKAh/LKnZV"
    "RD6uUaRrW6v2/hYcH56dvTwE0JzP4MujVku32/heE9vosNGJHBJIDHXbfI1NnAocr6OmAB8pgGsDrGO32WkRjO8fvB"
    "uRJqg3MfATpkF/kLooZ8gkBjs+l1udx2c1IM9qOImCoTlLNFNwoKnxrKcmcGfIJIa79dHRtc3fZdP7MTd5oCuLEafo"
    "+oD0tnNbnqDbCvk0nUK+RdFntnbXcz2mZ9ii+3F082706+jd5/PrhnYt0RAgrv3PjfsUsJ/RLp+0e2c7cfADLrlbV/"
    "MjppbZ6Z7lgR4YGXafzcsLIXHXWrtw/TStiteX2dT7xJZeoRBbmtOUoNheNtPhpsSpjrOZZOuNvdMuAh0GTJS79ROB"
    "h0td02dIf1yzFecvS/2STyPPRbF2JEVamUqlC6wJVi5NoS+I5cNFamTg3NpoTNgfneffSLmxu0+/WTcI5w8kAmeKgn"
    "DEo+GKIJxoUI0gHOjGjVfBg0O8ORXVq11IHymYLIuCamrRFATJZBumip/3uwqdUaEzKnZCMoFahc48a/b3sXmkVH4t"
    "VYx94zHpqmR4tyXD6yivQgJcTxUbB8lce2lMq6OAdacq3CPo6LMvxClMvU88rVQYqBinLcKBtep889FM0geLGdZnQh"
    "uwBRVx/Dh7zzbeiKx4NMXfeXA9dgH2S1Exfjki5xDZxHuYFRf77nh+FbEv0Zmt1A4ld6omNZveY4myb8HJXleYD8f3"
    "UJjvvgdwfDE1XrQZQrVuV8nzIWCdiPTJyfYT3hpSfWaJyZRseo+cJ6yjYsnVf7RCbI0HrRRZzwGvycHlRHa4Pb7xwx"
    "WYJjIljvUDBToTR0zy4CHwwiahZftHQJzYzs1GkYWdF1Y7nbmGzVxEASqbuRJelfAqm/CqbObPmv1Nw7rXiueWTSRJ"
    "i9kndUzmJ+UW85OCvEcLaahRlkKCpIcQb8QtISBzvMYo+yQK5b1w/shpOd9/34+cuPbQ9SPbkbEj3w+l/nsWqM80DG"
    "2uUp/jQbU8PpRtG2S8xDaYOGTBtG+uxM4d8uBAq9iHs5JCeWUkOk2HSrFVmk2xZuOSR2RrM0gLKl+US4Zpqm6Ew53G"
    "C2/aldD7ksNhophuYl4j9BGhORUfiKWSvUNq5YzVS4qvyIkvrGTk0VaHXZZWHXd7edyJhqR2C/6nCHeUMNgd73l1Xz"
    "uZ2MmXt9+tlTe8mAbROHyIKCAu5Mm3wLMf2ZfZ3CNCTAMQu24ubp+WkGoH9izY7KAndnO1uSrSlCq5WGYu43kTsdcf"
    "vcXiCZu60jMm/dM6Jv3TcpP+aVbSYoKSo0EGScHmKYc3TdU7mI9rGZyPKwzOx3mDs2zp3PKeTfvVzk5SYPe4n929C6"
    "fTa2w/DorsqtHDYaVllQ/TzHBcjdgkJiO/5Nc84ESJqHcmRM85/5mYbcFHxIRsYqEJMZa89RzitZK4lC2+rygwqatp"
    "lZlWoiNoqMy0Sk4tUTotiM0mslREILPVsK3n/rSOfZaNKvfcn+YstMoQvhVDuLKePIvzqqWVvVsDu7KbdMrfnIa0Iz"
    "nem8/ZL2Er5dww+D8GRfJ8blC1XB8N5yBE41fL9zYIxvOueL4MHjSZAtBBgC6wq88QzyGYDpnQDqBpcgE8mUlQIN53"
    "NauS7pV0r6R7OU/TnHSvPaJG9fBTRPJKnoNLaBMb69DkHfesev7CLcj7bN/QstL4q2MyYmqZ9avBl9mSV09gxz8FNg"
    "kvkTY86KaCryQihAhGLZAawiDVckHBDUfUMP3NMdJRmD0o2k0SGyWqXRyAb9DixtJvvKIFZkcnttkgtiYYtxjZt7A1"
    "c0H3y85nr5GeiL6zxWNDk/83m6WYHcuHDEH207gAefw8k8YaDBEPsTUnjht9nZJTlJyi5BSVBanYv6tYYeyajdIgIw"
    "KZhSSZvPnJN8vhzHtaF+OcIVMdVpp3WAlKTmhz5GDSqKROnrIP+G8hV9IXTzUhl+YBv8APpQ0espTb6/KwScT9Rg9/"
    "Pzo6Pn599Or47KfTk9evT396FXV8yD+qav1wMfrAuz+k+JFvBxFqAU1WfJJG5pNddIg7OTp83UbhPa5zupef7bnEYK"
    "HgInZMQGxokxK8VxseiuaRmge3U14Oh701WGB3ZjhwAc3dGSBS0qzTyKMeDO/l4V7zdK883nPne9Je0ADnDFn/8N5I"
    "u0/2VT5qTct75wj7B/hmuoYjaPCWv8WacJmcHtM8517h67Uy3Ekbw3d35+/HDY0EPMvKQdwAz3+JsUO7eyZiHM3bWX"
    "EypCpEQ2ZrDZuKY5NjcbkZIabowx2wbQuCj57WUKpMU/UB9+0Il7FvKAd2hfsnSaTKLGW6O6s+m1322VTlzjewRlVF"
    "7o1BG/QWbIhrmkodqcVOhWaYpqnUQpWvHKCkwHZSD7D4uO0E3mdflv+OKXV3o8vxoOiU6ADiRHH9nuKbPhtrgJtomb"
    "smuIkOvXt5l63ENn2Xp7BlrwBuPl9f1ysXip4Q/+oc5E3rhV49ob305JYBvtGioTFgJYGtEZrV0a0aisbVqh1qkScR"
    "hgpFi+i3gM2ObOMlsc2C/tJ1CFYnrfzmv2gcaaqiQ1V0aAdHggoPXMvgPHWIpa3n2slMIbE5dHCBpkyCkMOlw5iyHu"
    "6pCaQOJzmfusiRA3VfzF+nsmt6Bqlx/zIjwMAGwG4r8Duv5drGCNiR/U9O8X5NU1VVOlyZ52qtFDjJUMyF6NSM0akM"
    "0smt2oTcWnfRJkiUKbDaFBgm562p6PesVcUwo+YnFpRM5dk+z00C09pb+smwSnP14jG1tNYpNhGYoBnv78jLJoj/c+"
    "fwW+BRPing+igvrMbTJf3ZUVARGbphe8ehyLuEwIAluu5mvkaVdZDoPBoqhVgpxCUKMdvtTcNxkzQyKwQyheJS/K8C"
    "jEvDVsLhMmcNDS6Wbt3i+l1HrtAZPDo9a7JoY4oeLtkNNINpVuhF/hIvIzst3bQxEWzkZFDVBp/FRauKoG8k1k4FMK"
    "rK8vLYLepUli9Yvx1gqwLDdmcWOkcO1meDArNQ8GRYZRaC8ZhVZqFyTDs2t5TqJYVHZoFWEjBw21LeliPpy60qpYkK"
    "5SJ0eaZCHzSUo9M6DXzYqIr6iLkWPnxTNUA4GN5DdDeSrs3jRAu7I/3j/vamPIWhuDWSgXUX/AeYmO7x/V8ELgcjpY"
    "Pk8vSyKXkZCYxPcLHrupN//T98kGWL"
)
