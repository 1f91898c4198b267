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
CREATE UNIQUE INDEX "uq_member_invitation_awaited" ON "member_invitation" ("company_id", "email_key") WHERE "status" IN ('PENDING', 'EXPIRED');
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
CREATE UNIQUE INDEX "uq_member_invitation_awaited" ON "member_invitation" ("company_id", "email_key") WHERE "status" IN ('PENDING', 'EXPIRED');
""",
}

DOWN = {
    "postgres": """\
DROP INDEX "uq_member_invitation_awaited";
ALTER TABLE "account" DROP COLUMN "existing_account_policy";
ALTER TABLE "company" DROP COLUMN "closed_at";
ALTER TABLE "company" DROP COLUMN "managers_see";
ALTER TABLE "company" DROP COLUMN "erased_at";
DROP TABLE IF EXISTS "data_export";
DROP TABLE IF EXISTS "member_invitation";
DROP TABLE IF EXISTS "idempotency_record";
""",
    "sqlite": """\
DROP INDEX "uq_member_invitation_awaited";
ALTER TABLE "account" DROP COLUMN "existing_account_policy";
ALTER TABLE "company" DROP COLUMN "closed_at";
ALTER TABLE "company" DROP COLUMN "managers_see";
ALTER TABLE "company" DROP COLUMN "erased_at";
DROP TABLE IF EXISTS "data_export";
DROP TABLE IF EXISTS "member_invitation";
DROP TABLE IF EXISTS "idempotency_record";
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
}

MODELS_STATE = (
    "eJztXVtz2ziW/isovXS6SvHE12SSra2SHSetiWNnbaUzu50uGiIhC22SUBOkFc1M//cFQFK8UyRFSRCNl1xEHIj6Di"
    "7nfv7ds4iBTHow0HXi2W7vLfh3z4YWYv9IP+qDHpzNogf8AxeOTTEWxgaNqetAnc81gSZF7CMDUd3BMxcTmw8eAJM8"
    "YPsADF2AfmDqUkBsc8H+0BHA7H/QMBxEKcAUzBzyhOwDPrFBdDYzth/WmMOz8Z8e0lzygNwpcthMv/3OPsa2gX4gGv"
    "539qhNMDKNBBzY4BOIzzV3MROfff06fP9BjOTvN9Z0YnqWHY2eLdwpsZfDPQ8bB5yGP3tANnKgi4wYULZnmgGk4Uf+"
    "G7MPXMdDy1c1og8MNIGeyeHu/dfEs3WOMgh4N4YUHdhormHjv4NXjA3XtOubkXZ3OdK0XoZL/FVSoAcf6cTmHMa2yw"
    "H791/+vBEw4tMe/4KLXwa3L47PfhZQEOo+OOKhgK33lyCELvRJBfgR2rqDODYadLOov2dPXGyhfOSTlCkOGAHpQfiP"
    "JpwIP4hYES30Vbwg810wYjT8fHk3Gnz+wqe3KP3TFDgORpf8yZH4dJH69IXPN8L2sr/Hl5OAb8PRL4D/F/zfzfVlmr"
    "vLcaP/6/F3gp5LNPbDNbYlY1iFH4cfsaER+72Z0ZD9SUrF/r1kP7IgNrOcv5hCJ5/rS4IUwxlAm2JxyJjqrOwNKOAv"
    "ZqRvs3yG9iz4QzOR/eBO2X+PTk9KOPzr4FYctmxUim3XwaMj/9lfWZy1R7SojXVI1A7eq++2BmhfQJvYWIcmmBDHkg"
    "bzGaR0ThxDm0I6rYN7hrAR9gGyG17qlU+tFOCvXlUB/NWrYsD5s7xF/oQczCZtcqXkTrCrm2WDvOjSDTJjzEG1dldI"
    "IPGu6l0eHJ6dNDrJqu2rkm2VOcY4XuvsqtwJWthVkh1wXdpUJmG3acGuurQ9SzB6yH4+ZFp4huERtdRC2hW0Hzz4gA"
    "CZABO5LnJoox1XZcMV77f0duOL/181j7Q4zfYg730dXWxKx0lCfFblUDsrPtTOMocaphpbvJNJFuVzQkwE7QJjT4ws"
    "BfSY0W0K6eUn2z22zm9urhIn1vlwlIL46+fzy9sXhwJ5Ngi74uPh9SiFN0PN9WjTAyWi3uLqHlyMhr9e1lzgvW9TYW"
    "8E2AUWXIAxAh5tpgceVln0h8WL/jArH3PzKXsBLTDiajNiYr1AJVzNlZLpZBatLm6uPwxvP78FfxBsU2AT4CJoAc+G"
    "9BEZ78SUbwFkGvwUgZkJXa5UAoOgRrdD+1w0IXU1ih9sJkthu4E8ljuBksdkk8e4f2LyGLOZ8w/GUH+cQ8fQEk9i1n"
    "SGAeIAZO+1gPLDp1vEFjUHM8v2wIR54c8ij6xWl+nRp8G6TOwg9lQ4roizPk7BRHu7PcqREl4b9GNGnHWXFDuS4KWY"
    "qKurykLWmKkQUzxbE6rPYqKuwqRPoclvR7QmSjfu7CKcqqO7jyJK2bxrAnXnz9LV9eTNTAKNNTH6KibpEkRcWCBHpE"
    "h8SD6KGfscMsF5lp8QzRsbjQj7YzWmX6KpOrI3OYLWkZXC1II2fBBvyafjxGE8DZMAkYUKgm2WD/ul4TaJYSsDbhhj"
    "wMwbm5hOkcH0mh/uAfiVXUr8FAHQQYCwAVB3CKXAt9LRd0LPsdEcURegyQTpLn7yB2IKdM9x2Ldnw3I2+k05wTu/9R"
    "7ZcuAPn/xv4f8MDI2/q8geFdmjQjsk0FnjF3O4X5uYlkJaqf0H36bQ5SeXOKPZGUjk8NfFzsck9EPbzd9uMYoU4Hgv"
    "jQDsfdlfL48OT16fvDk+O3nDrwr+0fKT1yWgZ43Xz84b5k7ZsuZ3uhT+MLcI+yJnmCs/3DKFzYyJkeMDGDH25wMcju"
    "8EvmU37uU/R4nLNkTxxefBP39OXLhXN9cfw+Ex1C+ubs7TjrApPDo9q7OeI4pOAJ7y7FaJuzsrDrs7y0Y6hoqFNnGI"
    "VVfyzFIr6XNvpE/lMdmZBamuacQzsHtpu86il2cbiZ72S40jfJyGlgMrmUeg2FMH4BoxsRfoUyb2cK/vPVdj78GUsN"
    "cHOvsuJtfbBrCEUzjMMUK0z/3FFDEF1aX5RpGW51+dx/Qb46g1g/ZC8w0W7E824rcwUyv2qbKLKLuIupl2bRfxD4im"
    "2mRELbM06NtG5pACIwhLrCsYnlRRdE6K9ZyTjJoj/PTaOlap5AyS40+AgQ2AG6nw7QctJS+jqjdNkmqNG2dLoWWjqb"
    "j/ifNTxVixdS6YuAgbv/+rgpukkh9ctqQpYgITD9Tm4ZV4qxhTb/wH0wxzMS7R3RNUUp8YI/ZWw/fc+jcXdu3o+G5o"
    "2W7/BMezOtj7o7cYMLwp4ScF62kVWE+LYT1Nw8oF1Syw/7i7uc4HNhyflj+x7oL/ABPTjanBMclz7GHTxTY94F+7C7"
    "mT41NuHUwbAlOHDJ+AWwdrWC02qZJfCE21l6OOB0/6Zaq4Ho2ppIULpZ0fNhAE99BPPE7g4SCpKGODacQ8+j9Ql4Xi"
    "zHVkd8rYBmbIocSGJngxZCJHvj6+sW/KDVJIXqoU/ZkJTvgtFn6aHqaUc6WcK+V8l8o534oZvp/jh0LfeUAgs9+89x"
    "HOXk4chMAc89NMhGEFB1UfcD8HOKwo4PmO9b8fHR0fvz56dXz25vTk9evTN6+WHvbsozJX+/nwI/e2J7iddb8LUHMF"
    "v9Uqe0grtegtjCVTdrmy12mUKta+qC3Ox8JIkjsLmmbhlkjTbm9vHG5KAvfX/fHR67PlSuf/KVvbd58HV1fZxUx0Ee"
    "jY5IJJkaobZi9vGGWG3KkZMpK6qxshIxrprWRbkZ6ftVUsvKelsYpl1MnqBuAUoVrdKcET0seamMZIFJop663Fsz9r"
    "4pkgUojuq+F2N1C2ZqKVyNm2R/CvWMkZu3cG4yzAH4iD8IP9CS0yInJRXN5ypv0ENhOXxz524HxpJ06tLIYA+93IL8"
    "NzMbi7GLy/7P21I49CgH2eSyFiS4lPITaoQqlx3aMusZADXC6pzeCCx9ktCz3kFRavQKHKiEt0YvSV3V5ZVVQZccX+"
    "DPvF3xnGF1sgwvEy2x5kShEz0QM0tbooJ6kU1tWwFiGPTq1C7TESmVHuDe9uwPHh2dnLQwDN2RS+PGpiQms5wXT/Sl"
    "M2dTEGNSkNSRLVeSj7U8NbO02ryhfKfD1j+wm7IoNOWy+XPnciqTfezQREL03BmG2/gHT3J58qNZ2FuP1S00GVJI27"
    "Big7rjQSrOxUkFFZ3enCOVQR6hpFqGOnh+uamgEXOdd+eWxLwRRbDHE52dQ2aC/GxW/44KA/PeygHCtY+VLPEKs1Xm"
    "ON68LEi5A2g9jQxo2Le+fNs8Xz/uLm85fB9f/WPPN752tdr4dV7tfD4gv2MHvDcndw7B01Xkegce5n8Wxb5My3we11"
    "XbYMbQBt4PtyGzGm9UAg32nhUI2ixsJoeo5t9ia4usryIPwwrflhfRr3awAIPg+uBx8vbwF78UZF7asUbSmu2ZIp2R"
    "I0X9GmwX1Q47ZIk8p9V/RuEd8CIniIADJxkf0OiIYiwEFPGM0rB8pt5zLxX6qRgp4i3Rv9nF8hgiPvGEtE3XMwRhPi"
    "8F7Doq4pZSvOrBqm3SUlXjcJbeZgixPu1ULg7aVvvl1f3r4D7IUoL9QC5lNsIsBuXr9E+/NaAz4KTTorxgn3Zw3cRH"
    "GfjzY7nskEzBCZmRVLWnSJ9X6Gp1Y7QSpJtz1F+VVNVl97vOuCX/2S72/qgiipVabUqGZVzsRPWbfI2RIPOYyra8dS"
    "FcRRb7MrzF5C5Wtya8I0tLrcDcZXTLSxSfTHNYG6ElOd85m6ilbQO2c9nLrdN8eHSIs5k9pAa7icrqu4zRzCk43WRO"
    "uLP0tXQaLIecL6uvLBnT+LNOJ7uxgJ39t6AI3YFF1dQqoPUy5Emw2w94sO5wbYL+sRlwXYR4NWBthfPmED2Tryg+Wh"
    "DYLifPxvNHOFbYS3DHjLNGZkB3Ul2D8dNhevOyEU6QNwY5sLIErjMt0TGdmw/A1+T27FnmSNwWW/JS0smKtC/dfeFS"
    "rUvxIvVKx3JUNUeA40ihpMkKoFsJcLQO4ykFsLPm+/EKTH1ACNiRp2zsYqBjhJ1UGgjytF+R+XRPkfZ6P8d1wQWTbE"
    "20mIT0hvdWBN0Slgy/Ozg2WYhbh2fvYgmmk/gV2Zn53cson87Ft2Fd4OL0a9/EXcBrzxuboKcGrzFkC8qxz4pS8oX0"
    "uPeYpKFfX4uGptgEXFWgCpaLAb5NKLiC/u4LQKOvquIPpuf7dHonokPzqpr3zfs1X4gOg94JQOYvo5teGMTonLvakG"
    "cvAT09on7I1pHzwyAZxnQdz7P/NvfAUb7A0OZot7Xnj3u+0gXtvZ4L8dCAvAAgipHLAvXohqvQCapm8eiFWyFKlNTL"
    "8zQhdu8FteDM9+FhV9g1K+320kMKPEn8Im4Qwv2SvyWr9iEmE6cImnT0VB4KUVgjjs9wVdsquWAUYWxKb2iBZ+Y57k"
    "w9j5kFcqOK+zT6rI8DIDLf950FhZE1wqHpbMgw7HxF5dWT+U9aOFG0Mpv6rQgWJ/4wA8fh7X0c6XBDIr5r0Bky/Yix"
    "lcMojd6WkZpVKO5GmV6HQ2qjhP8jTbVHR5DdaFPiSSGv4LaBMb69AEE+JY0qC+f5n5veH1r8PR5fuaRxmPM/WXPf96"
    "hk7oJd19BtOEyQyeUytFOEbSCHnJggO2UPLDwHRmwkXtAitpOgV3Jbgp8Zy8FOyK58qSWuoz/RcyF2eKw/7W2Q8H7G"
    "DxmlUdaL3yB/rhIseGZs260Smy7q32w0qr/bBktR9mV7vlUZdb0SbYyWmHXppdlyaVPLvuCk2EgcZAuol5iW4/c4th"
    "L6w57DPea9mzRc/lajthi4UJGil1ScpdKXW78V/snfL2B+GrsgGXE4R7kz31LHmsilo9F06jH7rpGc2yIZOkis97wG"
    "fNQZAW9W0vZXOMsnsi60aCYwobjxVmmXax3djR4cnrkzfHZyfLFNLlJ2WZo1nx0vfPZtEs7hQRUcjR5Jd/3143+U0k"
    "mqYdsk2sEJlJJD5aeh+wQ10Q1vQC4p197zum3C8PyFPVagqbNk3MIWYr7kErOulXcyY5g8xs4d3ZppAClwAmenLbv2"
    "+F9pcWWC6t3VuhHfSA+feJqleiS3NT7uTPtEUPgWDIaHDbwEvAI2/4/sG6LN6BBJoWppS/TI17poh+f2+d3q1/yvGA"
    "tAtiIPAETa9qla1t30QO0onF3tTIq9JYxrUEmWLWVpg14ZdobRdRkkri20gmkzmv/lK/2wFUQNcFege9DqQGue0C32"
    "zu9YIokjNIDPjS3xmE/YpuXuztmxW4PK5m1CixaaRZ8bjQ12RFcgaZWRFEs/A8bhe7C8CUOzzBeuOolva1PI5lfXte"
    "kkpiDshky2MbUSRnrNPxPD2HxND7nVYsYqMFN27w+goNO0W3v+pDGNc7h7KzyM0OkZYRcESHTGNAIKx6IQFLRLX7IM"
    "SiYa38BLXcIRpt2GRbjLvYcRKuZJdBOzm4qj+y6o8sU3polf7IOWdCC9hWz22W8yBYJ7WZvQK4/np1VZZ3m+3GkHP9"
    "Naq7+tmfr0OrOhsu2EYNyO5Xf5wTZ92adHcIOvr0G5uoqyCpyobbLtuXOqdKSwPEDrMqFQI0KzZ+ZaWAgQ2QNTPJAi"
    "EwnxLgE/MeMdGM4AW35nzvfaXsiP7eA+Jn/pwtILDmXAWJ9Mvf5d8yYRlcVZ1P5aerBGXxqVTRkpkNW10DTBEqJTCd"
    "yLM8+mrAmiBSkK7Sq+N1dtZWrTvYBqKf0a5Tu3a1gm0ty/SvCXDn6v2nwU3s3Xxgd1PVit3j8PKHaN+RI7rGnpbKrE"
    "KEQNHASmWteN2lqM6z7/FlygmvWwAe2aVEefknGHiB+0FMIxvof5Bf9aqFOXOE10wxp6S5JJRglciqRFYlsu5SZF0r"
    "nngXIcRfbi+/DG6H1x9rcpc7Q/1GlqLqXqPImPZb8fLTt25pnTiNxN7nplFgmyh6wS5azDZNo2zFOKXKMZf6MFN1pV"
    "X5Y5l0mBIf4Y6VmKGBrBlxka0vbpHO3Ts5ukx2UKlKg6PhmhONX6nZiKCxMRJ1eoSuwXPlEHUPwNClooQPr2C71E6C"
    "p8DAhqi4y9MxsOv3FfcVkKyis5mvyDXaU53MxKJnN7Q2hXSqbPVK8VGKj3SywnKfVhW7lwRSVz4bsbcavqfiPONHme"
    "X5MQ4/URCm59TWes4qqT1nJXrPWTYIPTwda3AgTiMzExpqPmdVqoieFRcRPcvUEOUGah6tXBfoNJ0CuwLYxHOZnFCv"
    "1EScZvuZpA2Oly8QO75F2AZcOLINEeFgVDxYtp02ul96f0bcUmp/4VWe0VB3pEdZRY6gqMN7icZk1fP/0Blvz0GnCL"
    "mRwhKpNZjpM/dC46T3wIIzHn10S+Z3IldFFLpgr8+9anwwU3povkdoI99SxUdUqeHHFB6dnvlPoiScWHl/5VdS6pVS"
    "r3auXqlWHc+a/eskvK6V6LotQfjb0lbIQySgI0mtKO4brF8lJaKRGXOZHIo78ds+Q5wDca8GyhFFBzFu32pB8b9yDo"
    "vCUqPh8O3VGW1wNp8v3MqVT1quNmoSHZqN42kiapnXLi9xYiFK/fwWpiCmUvJ2XPfHCqxRTRgQ0kocVtO7ZiRvAbHN"
    "BTe9TZH+COaQMYL3deDhmY0EkSrnymHxuXKYOVdm3tjEeVbn8poOEZWq5VCjlsMeNgu7+OXy4tOOwvhaF7uDlsB1TP"
    "8xkv2tIdnGNthMmWlhn6zHj5BCDnbwr+0MO2YOYfBYtRgSp5GDJZ3aITZx6/kqlwSKGa0zg4lteu0CWBGR3LJSb2Cy"
    "1/MepsJe5ucbMYHVd34tG5VVu8i3I04t4/2aeC9StKq/jcx2alWwaxNV0AIH3rg2rmlCBa2qhbarWmjRYmwB3s6na2"
    "e2bt1sh1hjBjJft7SXEC1u2ZnfHcA3WpUpAqwwkilAc1Uwk+YE4yoFNPHMC5GPwaXCA3DvBw7dC6vyvY5Mk7J/00hu"
    "nEIR1Wz1eZwRr2U7JXMbwAeGU34sU9tfkJvyMSfOI5O5H4OV739HJu0jMy4yu8UpVOiSCl1SsSu71AmC3ZhhfaFTNC"
    "KQ2S1a3eXcsk9UHLO1TLEhwT6ExEtrU0IWxGbdGJUEkcRe0KYxKqdVHJ1sVLG7+TQbQrF3zrem8W7xIPBq9rpNO94w"
    "pV49M3ZEoezYrZ85vJhuTZtPjER1E8im7+28nGQnkU1pYlVxTZEp62S5dTKEqwX7WZRNtZ/ArrSfpZaWVLVCokL5ed"
    "ahRBn9EvNQclwl8xB0XWTNeA8pwBRrfbqsQyjKEBIbxYtrO2T+Doj2U9QVzzAFXy6v3w+vP+bbhlqdvVp+W+pYDlPc"
    "ElJ3IBCmMtxi+ajiSWBtU4UUldVIWY1ksBqphLdnzX5xhNe2tMiu9stkZtmRPesZIv1ckliwSwGTsd2g+dau81b8lJ"
    "o6qztG0j1b7eGrqk3XS7uuZ1IKXfKIcjof3yG2ao0CG1VIIjHKva+2i03hyfbXNJhCvrwnFS21ZZfx5T9H5abC5V18"
    "dXP9MRyeth/msKF2ZaokVTsHzGo1ZZ/zO/fOOdEL1OqaUmfYeD3Q6hu5J1ov783kaPyEnAKRZTX+cfotcuB/vl5+vX"
    "zfgAHiRmVvQ93gEJLDSxTCyH6LW1NMzyGV+BJoeOwcV7ppj0su2uPsPRstgEZS5JJaYrh736ZYn4b3rUtMo6ljtPX8"
    "20A0zHVwrBQo8/0bMiHfVF3aSI0KZOe1WS2uoRCO31600KtNodt2+QRIXY3y0qP1zWhpWpV4I7O9jG8CDU5yb4hyPi"
    "cpFZdl5rJE9VcVlze3l4nn6M2bSC2ppbYX/kLmvOqECICDY+I1kvOOqokfJdJHJgBu6QfOwF/i6o0TqdigJKIO8vOS"
    "GxxaKVJ1asl8akkRXSebd6mdLSRifZokAGcI1eGkejbXgXcTPZujRdkCyJUTgeVcvivxzezgBL7sLcD116urXYUy/o"
    "OMezkxjPzjflnw4h/BgEpRizOHWJgi3lsMOJ5NedigiaCIG9QZDSV+SX0mTRoEUWB5lKdWQEf0JZsx0YDPlh+z2OLc"
    "VSIWDWKjQJgxEAzlGvbFqtK+CjxUkWdSyLHFpdbzmb4X5dWvgzwzkZgfrg5sA3ZE/40dxvRgtmiif1fqZFbSyCzbxw"
    "w6D7XSz8Lx+5Da2hsaVBSa7QMbPSEHUMRODLdisNS2c8+CW6nmERhRqeNvL4+/CXaoqzVjfppWGWxk5nQQ2VPH1Ron"
    "Ud7WjLeVKQ5M+vN44GDdrZOmVVtH5q0T0+PqMDlGpvgrNX8j5bwWfyMyxV+Z+YscJ8/EO0I/Ci6+JYHEMVy9b9OFH6"
    "/O7VdhNu4EYtOvaixHzHrG+r4by+WnhX7Be330csyXy2f9Mhvm40LX9OWwauX5PDtUwrGB2FXvLgDTA/EE67DYRlmJ"
    "arX1UVkXlXWxBWFcqdcqrVmxf02du77KvV2N+3BDrGxb497DbCwB42hwO6qfENRCq6b2A+ZEizFdY3cTJTlpoMV+kw"
    "yhxKK1THlADmK/lDYNqEvSKi1V5suCeuPGbVPStIrTMnPaQDpT7ZqZnOKUissyc3nmENGzup7CnaRSsbHlEZwBWlmA"
    "a0cWfolm2k9gV8YWJleWTCUSr0QG8LlJ8g108cf9Mhudn0msjZcjV5rpBmHNwjD3gDcF9jvdvOWitwUXgGfMAZu4U8"
    "YEpgUzmdwlgP2PAnYYsJVKs3a89qbN7ZiR7MUTFWlK98xQNkBlA2zh7FJGIGUDVOxv7HxUhfd62ym8p7pRqpaJMgnc"
    "VVom7kbgDtKocmTtKMGqWMy2ojGrBWwbIGtmkgVCbwHURZt48N179cp4HUrEYI5dXj3cISbKEaUbTJArNAe0ATdivF"
    "FSs5Kaldgkm9ikpOZnzX7xdw2BORwvs6wsiqCwVzYRfPAQFV1Uo74eFOjQ9CvQ+saj9FVYzeG7gQpt/F7N58Vqp3tI"
    "KzVfRHc2Drwv2QjznEGa4N9+8c09jHkYXIyGv17WPOV4uAMX1kLzKJcqmzCg9SK0SbmxqvSXpFJapVLVt66qB0uwBV"
    "V9EM20n8CuVNWT2zWhqt8yWeZ2eDHq5S1gZQfZuB0kZqIIzBkZzM8Dwg+fbpG5bJK2qkzPZzGdRHLI2sD/lS1tlyM5"
    "1EGrc40Ds6WJfOF7TZgS3fn2MuSmHClfMNZaA8w3M3YSts3bbcs7SuZBu8qWq9VtL3lHLDQmxoL3cYT0ERk8eIFRiN"
    "6Py1iHdzyRiXd7DCIa0h0g4RzyaldZo2+703+3v9vcjCxq4hqpp4C62DTf+oo4D8WAD4ybIjqDa+hE6CRBiXr+7VxN"
    "pLy8ikPmNVpXxm/A3L6Vifrbvxd3r1TWaWWdbuHqVeZJZZ1W7F8rpqOOeVq1q1TtKiVF+jl4WuZMxFPuFVncK4IbYy"
    "SHf0V1a6228qus++rdWlUX0doykuoiuqVbVnURfau6iKouom1ftKqL6A6qB6g+lqqP5R5WVlV9LJ+JIU04d3K5XFID"
    "Pkaz/TrwMcvp2MOmi216wL+vrt2Ux7vZ2buagjmv+uM7vSbE6QNiGvyxKLa9thaxkdLxqk3lc9iqqrHf8+CzCs1ULf"
    "0kR1blp24tLlN18utkJ78bd8bUf5NrxKiXE0SWeN4vCyAj7kzTE0Or1sZ+KyK5DAQsUbNchHjZYSxXX2RHiWZ8U/bl"
    "yGaCsS8w8+gvRAHHobCAdktTVwntSvqcPYcdVwKGWJiPitlSMVsqaGfngq2K2XrW7FcxWypmqytIx+SMJh7NGLnMiE"
    "eBQ0KWmznkCTUKXtlA1NDSsdooamhJLT/8mAZCdBPg268//1zCtaIQoka4txut5TeuzYJeFq4V0cgO9S83oy9rO1Y2"
    "Ep4lcpLzjplCp3KMQrmV025lHToOzssfLvY1xkjkcDXyr23gamQHOU93o8sUNnaZksk7XlrNZb/PN4CImzY05fCDn9"
    "23FY+fbbscw860WhhbWXF/ZOi2t0s2KXG2vFHmDrEfNB45T1GdkJYMnTqD0tBK5CuXbRV3ydjAf5pnNbM1JkmVs1xm"
    "Pu+4ONT+cHa/yhjJies6VYx2XHD4C1xYyHY/I8aXpAssd0C/zOM484dqVjR2pcvR76UHg9S/nyiwiI0W4IEgyn2FFq"
    "SPwisIhZUJG8hhYxw0YVRsSfWBjZgozJ7aHvdaZ/2OG5hftfiV6HzqK7eiEgGUW1GxP8P+R4ZtU3N0SCu1hVQYj/zr"
    "DFNeF8kFbqPauO07A/i1mo99QV5TMF5mvBtnj1VKHivJHct0U/EcLpzUcubGaboIchWMiyF+vmnBYW1n/xjRoQ3GKD"
    "xKAG6UJ7yB1taqX+fGlXnVr7ML/TpD7PP0+IgtJRp8bFAF1Z0sFWsugXAPVmACoAdghH6IGIXrD58ueDnIK+hiO8yl"
    "64Ox59eMvLfZ509I4297n6e+b+Q7lAov0anUVyq80uGUCq/Yn2G/SK3W6tbBS1J1r0jGYaUiGYclRTIOs0UyRHWGuk"
    "gniBTQlYCOySJ1oE6RSQx2b2gD3vvR/6yZBrmBKjD8qNfIRBtjx80pqsZvk3zkM4Rll4k0XGjjvuB3QF7gY1HFrpLI"
    "xzWKdG1r1d7dgOPDs7OXhwCasyl8edRo6bYb32tiGx3WOpFDAomhbpqvsYlTgeN1VBfgIwVwZYB17NY7LYLx3YN3I9"
    "IE9cYGfsI06A9SFeUUmcRgR+dyo/P4rALkaQ0nVjA0Y4lmCg40NZ71VAfuFJnEcDc+Otq2+btsej/mJgt0aTHiBF0X"
    "kN52bssTdBshn6RTyDco+szW7nqux+QMW3Q/Dq/fD38dvv86uKpp1xINAaLa/9y4TwH7Gc3ySdt3thMHP+CCu3U1Py"
    "JqmZ3uaR7ogZFh99m8vBASd601C9dP0qp4fZlNvU9s6eUKsYU5TTGK7WUzHW5KnGo5m0m23tg77SLQYsBEsVs/Fni4"
    "0DV9ivTHNVtxflroF3waeS6KtSMpkspUIl1gTbAyaQpdQSwbLlIhA+fGRiPC/mg9/0bKjd1++s26QTh/IBE4kxeEIx"
    "71VwThLAdVCMKBbtR4FTw4xJtRUb3ahfSRgvEiL6imEk1OkEy6Yar4eb+r0BkVOqNiJyQTqFXozLNmfxebR0rl11LF"
    "2Dcek65KhrdbMryK8iokwPVUsVGQzLWXxrQqClh7qsIdgo4+/Uac3NT72NNShYGKcdo8HFipzjcfzSR9MJ9ifSq0AV"
    "tQEcePs/ds463IikcT/IMH12MXYL8UFeOXI3IOkU28h2l+se+W51cR+xKd2UrtUHKnalKz6T0WK/sWnOxVhflwfAeF"
    "+fZ7AEcXU+1FmyJU63aVPB8C1opIH59sP+GtINWnlphMyaZ3yHnCOsqXXP1HK8TWaNBKkXUAeE0OLieyw+3xrR+uwD"
    "SRCXGsnyjQmThikgcPgRc2CS3bPwPiRHZuNorM7ayw2urMFWzmIgpQ2cyV8KqEV9mEV2Uzf9bsrxvWvVY8t2wiSVLM"
    "PqliMj8ptpif5OQ9WkhDtbIUYiQdhHgjbgkBmePVRtknUSjvhfNHTsv5/vt+5MS1g64f2Y6MHfl+KPXfM0d9pmFoc5"
    "n6HA2q5PGhbNsg4yW2wdghc6Z9cyV25pAHB1r5PpyVFMorI9Fp2leKrdJs8jUblzwiW5tCmlP5olgyTFK1IxzuNF54"
    "066EzpccDhPFdBPzGqGPCM2o+EAslfQdUilnrFpSfElOfG4lI482OuzStOq428vjTjQktRvwP0G4o4TB9njPq/va8c"
    "ROvrz9bq284cUkiMbhQ0QBcSFPvgOe/ci+zOYeEWIagNhVc3G7tIRUO7BnwWYHPbGbq8lVkaRUycUycxnP6oi9/ugt"
    "Fk/Y1JWeMumfVjHpnxab9E/TkhYTlBwNMkhyNk8xvEmqzsF8XMngfFxicD7OGpxlS+eW92zar3Z2kgK7x/3s7lw4mV"
    "xh+7GXZ1ddPuyXWlb5MM0Mx1WITWIy8kt+zQNOFIt6Z0L0jPOfidkWfERMyCYWGhNjwVvPIV4riUvZ4vvyApPamlaZ"
    "aSU6gvrKTKvk1AKl04LYrCNLLQlktho29dyfVrHPslHFnvvTjIVWGcK3YghX1pNncV41tLK3a2BXdpNW+ZvRkHYjx4"
    "tIkhwRPowwKZbe3XBEBbl9hpGOwtB/0SuKidyxVNUDcA8trunc83RUzKQabLNBbK25lJPdh30Vc1pXtT57hdwC9MNF"
    "jg1N/t90ikF6LB/SB+lPo+qh0fNUDkowRDzE1ow47vLrlAqhVAilQqgUBsX+XQX6YDeviWeJahMSdFCD3IgpPv5mGZ"
    "x5Q8p8nFNkqjx6/fLoQb6oNkMOJrXy4bOUXcB/C4kOvniqCbk0C/g5fiiszpym3F6J5k0i7ldp/vvR0fHx66NXx2dv"
    "Tk9evz5982pZrjn7qKxu8/nwIy/dnOBHtpZzl/u9i/YuJ0eHr9PqU6XzvcrpXr3ruy4UXMSOCYgNbVyA9+pIzrx5pO"
    "bBzYTnsrO3BnPsTg0HzqHZhB/t1//3nFrm8GB4Jw/3iqd76fGeOd/j9oIaOKfIuof3Rnp1sa/yUatbmzND2D3AN9Py"
    "E0GD9+vL14SL5PSI5jk3+lyvD9FOehC9vx18GNU0EvAQaQfx2oP8lxiNmg61f+1BXUezZlacFKnyr8hsrWFTcWwyLC"
    "42I0QUXbgDtm1B8NHTakqVSaou4L4d4TLyDWXALnH/xIlUjYRUa0bVJKvNJlmqVukG1qgqp7kxaIPGQDVxTVKpIzXf"
    "qVAP0ySVWqjy1fKRFNhWivnkH7etwPvsa+reMqXudngx6uWdEi1AHKuM21F8k2djBXBj/e7WBDfWXm8v77KV2Cbv8g"
    "S27BXA9derq2q1vtAT4l+dgbxusa/LJ7SXntydVPyKACsIbF2iWR7dqqHluEqFvyzyJMJQoejv+A6w2ZFtvCS2mdMc"
    "sgrB6nyy3/wXjSJNVXSoig5t4UhQ4YFrGZwnDrG09Vw7qSkkNof2ztGESRByuHQYU9bDPTGB1OEkg4mLHDlQ98X8dc"
    "qyJWeQGvdvUwIMbADsNgK/9UJsTYyALdn/5BTv1zRVsQuY5hn/yzxXIYXEx3TzEJ2KMTqlQTqZVRuTW6su2hiJMgWW"
    "mwLD5Lw1Ff2O1Znup9T82IKSqbbK15lJYFJ7Sz7pl2muXjSmktY6wSYCYzTlzZl4DUPxf+4cfgc8yicFXB/lVVF4uq"
    "Q/OwrKGUI37M3UF3mXEBiwQNfdzNeoiisSnUd9pRArhbhAIWa7vW44bpxGZoVAplBciv+Vg3Fh2Eo4XOasod75wq1a"
    "GbftyBU6hUenZ3UWbUTRwSW7gUruqFa6VTBc3spAbKslpZsmJoKNnAyqVNCzuGhVBdONxNqpAEZVFlYeu0WVsrA567"
    "cFbFVg2O7MQgPkYH3ayzELBU/6ZWYhGI1ZZRYqxrRlc0uhXpJ7ZOZoJQEDty3lbTmSvtiqUpioUCxCF2cqdEFDOTqt"
    "Un2fjSopZpqpv883VQ2Eg+EdRHcj6do8TjS3tcE/7m6ui1MY8vsaGFh3wX+Aieke3/954HIwEjpIJk8vnZKXksD4BO"
    "d5Itg2L7O//h94l7Fr"
)
