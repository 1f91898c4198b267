"""Members."""

from tortoise import BaseDBAsyncClient

from migrations.dialect import pick

RUN_IN_TRANSACTION = True

UP = {
    "postgres": """\
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
ALTER TABLE "company" ADD "closed_at" TIMESTAMPTZ;
ALTER TABLE "company" ADD "managers_see" VARCHAR(4) NOT NULL DEFAULT 'ALL';
COMMENT ON COLUMN company."closed_at" IS 'By its OWNER; erased a while later';
COMMENT ON COLUMN company."managers_see" IS 'Which contractors a MANAGER sees';
CREATE UNIQUE INDEX "uq_member_invitation_awaited" ON "member_invitation" ("company_id", "email_key") WHERE "status" IN ('PENDING', 'EXPIRED');
""",
    "sqlite": """\
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
ALTER TABLE "company" ADD "closed_at" TIMESTAMP /* By its OWNER; erased a while later */;
ALTER TABLE "company" ADD "managers_see" VARCHAR(4) NOT NULL DEFAULT 'ALL' /* Which contractors a MANAGER sees */;
CREATE UNIQUE INDEX "uq_member_invitation_awaited" ON "member_invitation" ("company_id", "email_key") WHERE "status" IN ('PENDING', 'EXPIRED');
""",
}

DOWN = {
    "postgres": """\
DROP INDEX "uq_member_invitation_awaited";
ALTER TABLE "company" DROP COLUMN "closed_at";
ALTER TABLE "company" DROP COLUMN "managers_see";
DROP TABLE IF EXISTS "member_invitation";
""",
    "sqlite": """\
DROP INDEX "uq_member_invitation_awaited";
ALTER TABLE "company" DROP COLUMN "closed_at";
ALTER TABLE "company" DROP COLUMN "managers_see";
DROP TABLE IF EXISTS "member_invitation";
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
    "eJztXetz2za2/1cw+tJ0RvHGz3STO3fGdtxWW8fOtZVm7206NERCFmqKUAnSina3//sFQFJ8gRRJURJE40seIg5E/Q"
    "4e533+3ZsSC9n04Nw0ie94vXfg3z0HThH7R/ZRH/TgbBY/4B94cGSLsTAxaEQ9F5p8rjG0KWIfWYiaLp55mDh88Dmw"
    "ySN2DsDAA+gbph4FxLEX7A8TAcz+By3LRZQCTMHMJc/IOeATW8RkM2PncY05fAf/6SPDI4/ImyCXzfTb7+xj7FjoG6"
    "LRf2dPxhgj20rBgS0+gfjc8BYz8dnnz4MPP4qR/P1Ghklsf+rEo2cLb0Kc5XDfx9YBp+HPHpGDXOghKwGU49t2CGn0"
    "UfDG7APP9dHyVa34AwuNoW9zuHv/NfYdk6MMQt6NIEUHDpob2Prv8BUTww3j5nZo3F8NDaOX4xJ/lQzo4UcmcTiHse"
    "NxwP79VzBvDIz4tMe/4PLn87tXx2ffCygI9R5d8VDA1vtLEEIPBqQC/Bht00UcGwN6edQ/sCceniI58mnKDAeskPQg"
    "+kcTTkQfxKyIF/oqXpD5LhgxHHy8uh+ef/zEp59S+qctcDwfXvEnR+LTRebTVwHfCNvLwR5fTgK+DIY/A/5f8H+3N1"
    "dZ7i7HDf+vx98J+h4x2A832JZMYBV9HH3Ehsbs92dWQ/anKTX795L9aAqxnef85QS6cq4vCTIMZwBtisURY6qzsndO"
    "AX8xK3ubyRnam8Jvho2cR2/C/nt0elLC4V/P78Rhy0Zl2HYTPjoKnv2Vx9l4QovaWEdE7eC9+m5rgPYldIiDTWiDMX"
    "GnymA+g5TOiWsZE0gndXDPETbCPkR2w0u98qmVAfzNmyqAv3lTDDh/Jlvkz8jFbNImV4p0gl3dLBvkRZdukBljDqq1"
    "uyIChXdV7+rg8Oyk0UlWbV+VbKvcMcbxWmdXSSdoYVcpdsB1aVPZhN2mBbvqyvGngtED9vMh08JzDI+plRbSrqHz6M"
    "NHBMgY2MjzkEsb7bgqG654v2W3G1/8/6p5pCVptgd57/PwclM6ThrisyqH2lnxoXaWO9QwNdjiHY/zKF8QYiPoFBh7"
    "EmQZoEeMblNILz/Z7rF1cXt7nTqxLgbDDMSfP15c3b06FMizQdgTHw9uhhm8GWqeT5seKDH1Flf3+eVw8OtVzQXe+z"
    "IR9kaAPTCFCzBCwKfN9MDDKov+sHjRH+YWvQ2pZ1D86LBbGDsNbnLpBPomV+0m55bt8VPC2so/GEHzaQ6ZUpl6krDD"
    "MgwQByB/IoaUP/5yh2wowMyzPTR+XQazqHPL12V6/Gm4LlM7iD0VLg/iro9TONHebo9ypKZoOmIC1QTP1kTqo5iosw"
    "tqAm1+4qM1Ubr1ZpfRVB1dURRRyuZdE6j7YJaurid/ZhNorYnRZzFJlyDiFyA5IkVXYvpRwvThkjGW6cERmrcOGhL2"
    "x2pMP8VTdWRvcgSnR9MMplPoMJXaCqfjxFF0AZNq0BQVhB4sH/ZLgw9Sw1aGHzDGgJk/sjGdIAt46Jt3AH5llxI/RQ"
    "B0meLPBkDTJZSCwGZB3wMmvQMHzRH1ABqPkenh52AgpsD0XZd9ez5IYaPfJAll+K33xJYDf/gcfAv/Z2h2+V3HOeg4"
    "B+3oVkAPS17M0X5tYv6IaJW2pn6ZQI+fXOKMZmcgUcN7kTgf09APHE++3RIUGcDxXiq27H3ZX6+PDk/envxwfHbyA7"
    "8q+EfLT96WgJ435b0434A3Ycua3+lKeAe8IuyLXAOe+nCrFEQwIpYkSGbI2C8HOBrfCXzLbtyrfw5Tl22E4quP5//8"
    "PnXhXt/e/BQNT6B+eX17kXULTODR6Vmd9RxTdALwjJ+rShTSWXEQ0lk+7itSLIyxS6Z1Jc88tZY+90b61F6AnVmQ6p"
    "pGfAt7V47nLnoy20j8tF9qHOHjDLQcWMk8AsWeOgA3iIm9wJwwsQdZ78EDV2MfwISw1wcm+y4m1zsWmEL6xGT7MOMC"
    "0T5wCKCIKagelRtFWp5/dVbHb4yj0xl0FkZgsGB/shG/RXkriU+1XUTbRfTNtGu7SHBANNUmY2qVpcHANjKHFFhhkF"
    "ZdwfCkiqJzUqznnOTUHOF7NtaxSqVnUBx/AixsAdxIhW8/ECd9GVW9adJUa9w4W4phHk7E/U/c7yrGVa5zwSRF2OT9"
    "XxXcNJX64LIlTRETmHjYKg82w1vFmPqjP5hmKMW4RHdPUSl9YgzZWw0+cOvfXNi14+O7oWW7/RMcz+pgH4zeYvjkpo"
    "SfDKynVWA9LYb1NAsrF1TzwP7j/vZGDmw0Pit/YtMD/wE2phtTgxOS58jHtocdesC/dhdyJ8en3DqYNQRmDhk+AbcO"
    "1rBabFIlvxSaak+ijodP+mWquBmPqaSFC6WdHzYQhPfQdzxO4PEgrShji2nEPBY6VJeF4sx1ZG/C2AZmyKXEgTZ4NW"
    "Aih1wf39g3SYMU0pcqRX/mghN+S4RUZodp5Vwr51o536Vyzrdiju8X+LHQdx4SqOw37/0EZ6/HLkJgjvlpJsKwwoOq"
    "D7ifAxxWFPACx/rfj46Oj98evTk+++H05O3b0x/eLD3s+UdlrvaLwU/c257idt79LkCVCn6rVfaIVmnRWxhLJuxyZa"
    "/TKHGmfVFbnI+FkST3U2jbhVsiS7u9vXG4KQk8WPfHR2/Pliud/6dsbd9/PL++zi9mYopAxyYXTIZU3zB7ecNoM+RO"
    "zZCx1F3dCBnTKG8l24r0/KKtYtE9rYxVLKdOVjcAZwj16s4InpA+1cQ0QaLRzFhvpzPi1vUApYg0ovtquN0NlK2ZaB"
    "Vytu0R/CtWcs7uncM4D/CPxEX40fkFLXIiclFc3nKm/QQ2F5fHPnbhfGknzqwshgD73SgoSnJ5fn95/uGq99eOPAoh"
    "9jKXQsyWEp9CYlCFwsumTz0yRS7wuKQ2gwseZ7csXiArs1yBQhdVVujE6Gu7vbaq6KLKmv059ou/c4wvtkBE41W2Pa"
    "iUImajR2gbdVFOU2msq2EtQh7dWmWrEyQqo9wb3N+C48Ozs9eHANqzCXx91MSE1nKC6f4V6mvqYgwr9FmKJKrzUPbn"
    "hrd2llaX5FP5esbOM/ZEBp2xXi69dCKlN97tGMQvTcGIbb+QdPcnny68m4e4/cK7YZUkg7sGKDuuDBKu7EyQUVkV3s"
    "I5dEneGiV5E6eH59mGBReSa788tqVgii2GuJxsahu0F+MSlL930Z8+dpHECla+1HPEeo3XWOOmMPEiZMwgtoxRgRqx"
    "+qaVzbPF8/7y9uOn85v/rXnm9y7Wul4Pq9yvh8UX7GH+huXu4MQ7GryOQOPcz+LZtsiZL+d3N3XZMnAAdEDgy23EmN"
    "YDgQKnhUsNihoLo9k5tlmp/fq6Lg++TLA5Sfo3AAQfz2/Of7q6A+wHNGoEUaV4S3HtllzplrAlhTEJ74Uat0aWVO07"
    "o3eH+FYQQUQEkLGHnPdAtFkALnrGaF45YG47l0rwUo0U9Qzp3ujp/CoRHHnPWMKZxXQ3NCYu78Aq6ptStuLsquHaXV"
    "LmTZvQZo62JOFeLQTedPf2y83V3XvAXojygi1gPsE2AuwGDkq1v7A1INL9jNrZMmm67WlNb2ry/MbnJfiDUoicydQD"
    "cYajSnkyzUpeiZ+ybsWrJR5qWNrWDqwpCKrdZtuLvYQqEOvXhGmw1A26CFEgnRojm5hPawJ1Laa64DN1Fa2wkcp6OH"
    "W7iUoAkZHwLLSB1mA5XVdxm7mEZ56sidanYJaugkSR+4zNdeWD+2AWZeT4djESjpj1ABqyKbq6hHRTHilEm422DirQ"
    "SqOtl8Vpy6Kt40Ero62vnrGFHBMFkdPQAWGlNv43mnlCQeb1498xNRk5YZEB9k+XzcWLEIhsugNw69gLIOqkMt0TWf"
    "kY7Q1+j7R8S7rg3LL5jhFVT9Vx32vvCh33XYkXOvC3kiEqOgcahZClSPUC2MsFoHZNwK1FIrdfFdBnaoDBRA1HsrGK"
    "AU5TdRDo40oh38clId/H+ZDvHVfHVQ3xdrKjU9JbHVgzdBrY8mTdcBnmIa6drHsez7SfwK5M1k1v2VSy7h27Cu8Gl8"
    "OefBG3AW9yrq4CnNm8BRDvKiF66QuSa+kJT1Gpop4cV60nrChfCiAV3VbDxGoR9sMdnNOC9q4riL46X52hKCXIj04a"
    "KN8PbBU+IvoAOKWLmH5OHTijE+Jxb6qFXPzMtPYxe2PaB09MAOch8Q/Bz/wbX8EWe4OD2eKBV2H96riIF/q1+G8Hwg"
    "KwAEIqB+yLF6J0K4C2HZgHEmUNRZ4L0++syIUb/pZXg7PvRXnXsK7rVwcJzCgJpnBINMNr9oq88KuYRJgOPOKbE1Ed"
    "dmmFIC77fWHL5Ko1YdEUYtt4QougS0v6YeJ8kNWNlbV5yVScXaYjyZ+HXXYNwaXiYemk2GhM4tW19UNbP1q4MbTyq7"
    "PeNfubsl+cx3W08yWByop575zJF+zFLC4ZJO70rIxSKWHutEqIMhtVnDR3mu8wubwG60IfESkN/yV0iINNaIMxcafK"
    "oL5/adq9wc2vg+HVh5pHGU8ZDZY9/3qGTuQl3X06y5jJDL5bK180QdIIecWCA7ZQ/8HCdGbDRe1qG1k6DXcluCnxXV"
    "k+bsVzZUmt9Jn+M5mLM8Vlf5vshwN2sPjNUtBbLwOBvnnIdaBds4hwhqx7q/2w0mo/LFnth/nVPvWpx61oY+xKemOX"
    "plhlSRVPsbpGY2GgsZBpY16vOUjfYdgLaw77jDfe9R3RgLfaTthilnojpS5NuSulbjf+i71T3v4gfFU24HKKcG/SqF"
    "4kj3WFo5fCafTNtH2rEaMzpJrPe8Bnw0WQFjXxLmVzgrJ7IutGgmMKu1AVZpl2sffU0eHJ25Mfjs9Olimky0/KMkfz"
    "4mXgn82jWdw2IKZQo+Mr/7697viaSjTNOmQbFevJTqLw0dL7EbvUA1GBJyDeOfC+Y8r98oA8V02p37RpYg4xW3GPRt"
    "FJv5oz6RlUZgtv1TWBFHiEt7Dntv/ACh0sLbBcWru3QrvoEfPvEyWQRMveptyRz7RFD4FgyPD8roGXgEfe8P2DTVW8"
    "Ayk0p5hS/jI17pki+v29dXp3wSnHA9IuiYXAM7T9qqWWtn0TucgkU/amlqxkXxnXUmSaWVth1phforVdRGkqhW8jlU"
    "zmvPpL/dL3UANdF+gdFL5XGuS2qz2zudcLokjPoDDgS39nGPYrWjuxt29W5fC4mlGjxKaRZcXTwlyTFekZVGZFGM3C"
    "87g97C0AU+7wGJuNo1ra1/I4lvXteWkqhTmgki2PbUSRnLFO++vsHApDH7TdmBIHLbhxg9dXaNg2uP1VH8G43jmUn0"
    "Vtdoi0jJAjJmQaAwJR1QsFWCJKn4chFg0Lp6eo1Q7RaMMm22LcxY6TcBW7DNrJwdXNcnWzXJXSQ6s0y5WcCS1gWz23"
    "Wc2DYJ3UZvYK4Obz9XVZ3m2+NL/k+mtUd/VjMF+HVnU+XLCNGpDdr/44J+66NenuEXTNyRc2UVdB0pUNt122L3NOlZ"
    "YGSBxmVSoEGNPE+NU91B2ApjObLBAC8wkBATFvFBLPCF5xa87X3mfKjuivPSB+5veS7urrzVWQSL/8XcEtE5XB1dX5"
    "dH66TlAWnyoVLZnbsNU1wAyhVgKziTzLo68GrCkiDekqvTpZZ2dt1bqDbSD6Oe06s2tXK9jTZZn+NQHuXL3/LLipvS"
    "sHdjdVrcLWHRKxNW7qUSyrxk0Bq1WyojNekYlOEPJEISde4BmMkEhqJWOAvQPwIAwR9IHJnDMucN6R+b1wT4jYRvb6"
    "UW8fl8ypvPTVRr5FItM2q/E0gUenZ8GT2O+SqOiiqzNp6VdLvzuXfnV1phfN/nViHNaKbdiShBMEN4RVJSgv9pi9Sn"
    "cThs6LMdYPjI1pVMa8aSThJgqncMzqVsFK0micKxaoCcS9GijHFB3E+KxKbbGz4tJiZ/nKYvhfksOiMLs0Gr691NIG"
    "Z/PFwqsc7NpygqlNTGg3TsmKqVVeuzyqdYooDVwaTEHMeGF3HOrNxbWmDIhoVY7ju2Ek7wDhXZ0gMCfIfAJzyBjBS/"
    "nwzMVGgkiVc+Ww+Fw5zJ0rM39kYzrJM6I8jC+m0uF7NcL39rA+5OXPV5e/DG5+qqlN8TDWoA+9qJfe6MBpX+wOq8Dn"
    "GVCcOpgg2d+0wTa2wWYqCwj7ZD1+RBRqsIN/bWfYMXMJg2daiyFJGjVY0qkd4hCvXiWUJYFmRuvMYGKbWTvnISZSW1"
    "bqndvs9fzHibCXcSuIEFgD59eyNmW1i3w74hRP6sdeQ+9FhlaXNFPZTq1zNDaR+BI68Ea1cc0Samh1+suu0l/ixdgC"
    "vJ2P0Mlt3bpROolaPGS+bjaHEC3u2JnfHcA3GogfA1YYyRSiuSqYyXDDcZUCmnhJfjIGUEiFB+AhCBwS7e/Ag4lsmz"
    "7wFnxLuXECLdF+r8/jjHj68oTMHQAfGU7yWKa2v0Aamj8n7hOTuZ/ClR98h6SHXWZcbHZLUujQJR26pGNXdqkThLsx"
    "x/pCp2hMoLJbtLrLuWWfqDhma5liI4LtW5p2owBsxKa0o05tihkrdHO2FuPdkkHg1ex1m3a8YUr9embsmELbsVs/c3"
    "j+dE2bT4JEF5DJmqEVyCDsJLIZTawqrhkybZ0st05GcLVgP4uzqfYT2JX2s8zSUirHLa6NIrMOpSqnlJiH0uMqmYeg"
    "56HpjJcNBEyxNicARkVNeYV+4qBkPQWXzN8DUXGQeuIZpuDT1c2Hwc1PcttQq7NXy2/LHMtRiltK6g4FwkyGG/o2w2"
    "zjiQw3/iS0tkXVH7TVSFuNtNVIJ7xp9u+qNxo/wmtbWlRX+1Uys+zInvUCkX4pSSzYo4DJ2F5Yb3HXeStBSk2d1Z0g"
    "6Z6t9vBN1T4bpY02cimFHnlCkmL394itWqvARhWRKIxy77PjYVt4soM1LRqa2Whc0VJbdhlf/XNYbipc3sXXtzc/Rc"
    "Oz9kMJGwz2jpIcoeIVn6Zq54BZrabsc37n3jkneqFaXVPqjHpthFp9I/dEtfOm5LTJos/kaPyMitr6rMY/Sb9FDvzP"
    "56vP9ZvyRTcqexvqhYeQGl6iCEb2W7yaYrqEVOFLoOGxs5F2J/ECaCRFLqkVhrv3ZYLNSXTfesS2mjpGW8+/DUVDqY"
    "NjpUAp92+ohHxTdWkjNSqQI6usXVxDIRq/vWihN5tCt+3yCbxzIO9J08CMlqXViTcq28v4JjDgWHpDlPM5Tam5rDKX"
    "E16rmlxOU2ouq8xlSnzXbGwvjKmVthfyrprYAyIADo6Ir0jbtNgPnIO/xNWbJNKxQdlW4EFecoNDK0OqTy2VTy0lou"
    "tU8y61s4VErE+TBOAcoT6cdJn+OvBuokx/vChbALlyIrCay3clvrkdXLsZ3iZDGf9BRj1JDCP/uF8WvPhHOKBS1OLM"
    "JVNM0QEYeMD1HcrDBm0ERdygyWgoCUrqM2nSIoiCqU95agV0AQRMgmCiAZ9NHrPY4txVIhYt3lU3EGYsBCO5hn2xrr"
    "SvAw915JkScmxxqXU50/eivPpNmGcmEvOj1YEdwI7ov7HDmB7MFk3077Mq+vdZsf59ltO/oftYK/0sGr8Pqa29gUVF"
    "odk+cNAzcgFF7MTwKgZLbTv3LLyVah6BMZU+/vby+Btjl3pGM+ZnabXBRmVOh5E9dVytSRLtbc15W5niwKQ/nwcO1t"
    "06WVq9dVTeOgk9rg6TE2Sav0rzN1bOa/E3JtP8VZm/yHVlJt4h+lZw8S0JFI7h6n2ZLIJ4dW6/irJxxxDbQVVjNWLW"
    "c9b33Vguf1mYl7zXR09ivlw+65fZMJ8WpmEuh1Urz+c7kRKOLcSuem8BmB6Ix9iExTbKSlSrrY/auqitiy0I41q91m"
    "nNmv1r6tz1Ve7tatyHG2Jl2xr3HmZjCRiH53fD+glBLbRqaj9gTrQYMw12N1EiSQMt9pvkCBUWrVXKA3IR+6W0aUBd"
    "mlZrqSpfFtQfNW6bkqXVnFaZ0xYymWrXzOSUpNRcVpnLM5eIntX1FO40lY6NLY/gDNHKA1w7svBTPNN+ArsytjC9sl"
    "QqkXgtMoAvbCI30CUf98tsdEEmsTFajlxppjuPahZGuQe8KXDQ6eYdF72ncAF4xhxwiDdhTGBaMJPJPQLY/yhghwFb"
    "qTRvx2tvWmnHjHQvnrhIU7ZnhrYBahtgC2eXNgJpG6Bmf2Pnoy6819tO4T3djVK3TFRJ4K7SMnE3AneYRiWRteMEq2"
    "IxexqPWS1gOwBNZzZZIPQOQFO0iQdf/TdvrLeRRAzm2OPVw11iI4ko3WACqdAc0obcSPBGS81aatZik2pik5aaXzT7"
    "xd81BOZovMqysiiCwl7ZRvDRR1R0UY37elBgQjuoQBsYj7JXYTWH7wYqtPF7Vc6L1U73iFZpvojubBz4QLIR5jmLNM"
    "G//eKbexjzcH45HPx6VfOU4+EOXFiLzKNcqmzCgNaL0KblxqrSX5pKa5VaVd+6qh4uwRZU9fN4pv0EdqWqnt6uKVX9"
    "jskyd4PLYU+2gLUdZON2kISJIjRn5DC/CAl//OUO2csmaavK9HwU0ykkh6wN/F/50nYSyaEOWp1rHJgvTRQI32vClO"
    "rOt5chN+VIBYKx0RpggZmxk7Bt3m5b3lFSBu0qW65Rt73kPZmiEbEWvI8jpE/I4sELjEL0flzGOrzniUy822MY0ZDt"
    "AAnnkFe7yht9253+q/PV4WZkURPXyjwF1MO2/S5QxHkoBnxk3BTRGVxDJ0InCUvU82/naiLl5VVcMq/RujJ5A0r7Vq"
    "bqb/9e3L1SW6e1dbqFq1ebJ7V1WrN/rZiOOuZp3a5St6tUFOmX4GmZMxFPu1dUca8IboyQGv4V3a212sqvsu6rd2vV"
    "XURry0i6i+iWblndRfSd7iKqu4i2fdHqLqI7qB6g+1jqPpZ7WFlV97F8IYY04dyRcrmkBnyCZvt14BOW05GPbQ879I"
    "B/X127KY93c/J3NQVzXvUncHqNidsHxLb4Y1Fse20tYiOl43WbypewVXVjv5fBZx2aqVv6KY6szk/dWlym7uTXyU5+"
    "t96Mqf8214hRTxJElnreLwsgI97MMFNDq9bGficiuSwEpqJmuQjxcqJYrr7IjhLN+Cbsy5HDBONAYObRX4gCjkNhAe"
    "2Wpq4S2pX2OfsuO64EDIkwHx2zpWO2dNDOzgVbHbP1otmvY7Z0zFZXkE7IGU08mglylRGPA4eELDdzyTNqFLyygaih"
    "pWO1UdTQklp9+DENhegmwLdff/6lhGvFIUSNcG83WitoXJsHvSxcK6ZRHeqfb4ef1nasbCQ8S+Qky46ZQqdygkK7lb"
    "NuZRO6LpblDxf7GhMkarga+dc2cDWyg5ynu9FlChu7TMn4PS+t5rHfFxhAxE0bmXL4wc/u24rHz7ZdjlFnWiOKray4"
    "P3J029slm5Q4W94oc5c4jwaPnKeoTkhLjk6fQVloFfKVq7aKu2Rs4D/NnzazNaZJtbNcZT7vuDjU/nB2v8oYqYnrOl"
    "WMdlxw+BNcTJHjfUSML2kXmHRAv8zjOAuGGtN47EqXY9BLD4apf99RMCUOWoBHgij3FU4hfRJeQSisTNhCLhvjojGj"
    "YkuqDxzERGH21PG51zrvd9zA/LrFr0LnU1+7FbUIoN2Kmv059j8xbJuaoyNapS2kwngUXGeY8rpIHvAa1cZt3xnAr1"
    "U59gV5TeF4lfFunD1WKXmsJHcs103Fd7lwUsuZm6TpIshVMC6G+OWmBUe1nYNjxIQOGKHoKAG4UZ7wBlpb636dG1fm"
    "db/OLvTrjLCX6fExW0o0+MSgCqo7WSrWXALhHqzQBEAPwBB9EzEKNz/+csnLQV5DDztRLl0fjPygZuSDwz5/RgZ/2w"
    "eZ+r6R79AqvEKnUl+r8FqH0yq8Zn+O/SK12qhbBy9N1b0iGYeVimQclhTJOMwXyRDVGeoinSLSQFcCOiGL1IE6Q6Yw"
    "2L2BA3jvx+CzZhrkBqrA8KPeIGNjhF1PUlSN3yZy5HOEZZeJMlxo477gd4As8LGoYldJ5OMaRbq2tWrvb8Hx4dnZ60"
    "MA7dkEvj5qtHTbje+1sYMOa53IEYHCUDfN19jEqcDxOqoL8JEGuDLAJvbqnRbh+O7BuxFpgvojCz9jGvYHqYpyhkxh"
    "sONzudF5fFYB8qyGkygYmrNEMwUH2gbPeqoDd4ZMYbgbHx1t2/w9Nn0Qc5MHurQYcYquC0hvO7flGXqNkE/TaeQbFH"
    "1ma3c912N6hi26Hwc3Hwa/Dj58Pr+uadcSDQHi2v/cuE8B+xnN8knbd7YTFz/igrt1NT9iapWd7lkemKGRYffZvLwQ"
    "EnetNQvXT9PqeH2VTb3PbOlJhdjCnKYExfaymQ43JU61nM2kWm/snXYRaDFgotitnwg8XJiGOUHm05qtOH9ZmJd8Gn"
    "UuirUjKdLKVCpdYE2wcmkKXUEsHy5SIQPn1kFDwv5oPf9GyY3dfvrNukE4fyAROCMLwhGP+iuCcJaDKgThQC9uvAoe"
    "XeLPqKhe7UH6RMFoIQuqqUQjCZLJNkwVP+93HTqjQ2d07IRiArUOnXnR7O9i80il/Fq6GPvGY9J1yfB2S4ZXUV6FBL"
    "ieKjYMk7n20phWRQFrT1W4R9A1J1+IK029TzwtVRioGGfMo4GV6nzz0UzSB/MJNidCG3AEFXGDOHvfsd6JrHg0xt94"
    "cD32AA5KUTF+uSLnEDnEf5zIi323PL+O2FfozNZqh5Y7dZOaTe+xRNm38GSvKsxH4zsozLffAzi+mGov2gyhXrer5P"
    "kIsFZE+uRk+wlvBak+s8RUSja9R+4zNpFccg0erRBb40ErRdZzwGtycDmRHW5P74JwBaaJjIk7/Y4Ck4kjNnn0EXjl"
    "kMiy/T0gbmznZqPI3MkLq63OXMFmLqIAtc1cC69aeFVNeNU28xfN/rph3WvFc6smkqTF7JMqJvOTYov5iSTvcYoMVC"
    "tLIUHSQYg34pYQkLl+bZQDEo3yXjh/1LSc77/vR01cO+j6Ue3I2JHvh9LgPSXqM41Cm8vU53hQJY8PZdsGWa+xA0Yu"
    "mTPtmyuxM5c8unAq9+GspNBeGYVO075WbLVmI9dsPPKEHGMCqaTyRbFkmKZqRzjcabzwpl0JnS85HCWKmTbmNUKfEJ"
    "pR8YFYKtk7pFLOWLWk+JKceGklI582OuyytPq428vjTjQkdRrwP0W4o4TB9njPq/s6ycROvryDbq284cU4jMbhQ0QB"
    "cSFPvge+88S+zOEeEWJbgDhVc3G7tIR0O7AXwWYXPbObq8lVkabUycUqcxnP6oi9wegtFk/Y1JWeMemfVjHpnxab9E"
    "+zkhYTlFwDMkgkm6cY3jRV52A+rmRwPi4xOB/nDc6qpXOrezbtVzs7RYHd43529x4cj6+x89ST2VWXD/ulllU+zLCj"
    "cRVik5iM/Jpf84ATJaLemRA94/xnYvYUPiEmZJMpGhFrwVvPIV4riUvZ4vtkgUltTavNtAodQX1tptVyaoHSOYXYri"
    "NLLQlUtho29dyfVrHPslHFnvvTnIVWG8K3YgjX1pMXcV41tLK3a2DXdpNW+ZvTkHYjx4tIEokIH0WYFEvvXjSigtw+"
    "w8hEUei/6BXFRO5EquoBeIBTruk88HRUzKQa7LBBbK15lJM9RH0VJa2rWp+9Qm4B+uYh14E2/282xSA7lg/pg+yncf"
    "XQ+HkmByUcIh7i6Yy43vLrtAqhVQitQugUBs3+XQX6YE/WxLNEtYkIOqhBbsQUn3yzHM68IaUc5wyZLo9evzx6mC9q"
    "zJCLSa18+DxlF/DfQqJDIJ4aQi7NA36BHwurM2cpt1eieZOIB1Wa/350dHz89ujN8dkPpydv357+8GZZrjn/qKxu88"
    "XgJ166OcWPfC3nLvd7F+1dTo4O32bVp0rne5XTvXrXd1MouIgdExBbxqgA79WRnLJ5lObB7ZjnsrO3BnPsTSwXzqHd"
    "hB/t1//33Vrm8HB4Jw/3iqd76fGeO9+T9oIaOGfIuof3Rnp1sa8KUKtbmzNH2D3AN9PyE0GL9+uTa8JFcnpM85Ibfa"
    "7Xh2gnPYg+3J3/OKxpJOAh0i7itQf5L7EaNR1q/9qDpolmzaw4GVLtX1HZWsOm4tjkWFxsRogpunAHbNuCEKBn1JQq"
    "01RdwH07wmXsG8qBXeL+SRLpGgmZ1oy6SVabTbJ0rdINrFFdTnNj0IaNgWrimqbSR6rcqVAP0zSVXqjq1fJRFNhWiv"
    "nIj9tW4H3xNXXvmFJ3N7gc9mSnRAsQJyrjdhTf9NlYAdxEv7s1wU2019vLu2wltum7PIUtewVw8/n6ulqtL/SM+Ffn"
    "IK9b7OvqGe2lJ3cnFb9iwAoCW5dolke3Gmg5rlLhryl5FmGoUPR3fA/Y7MixXhPHljSHrEKwOp/st+BF40hTHR2qo0"
    "NbOBJ0eOBaBuexS6bGeq6dzBQKm0N7F2jMJAg1XDqMKevhnppA6XCS87GHXDVQD8T8dcqypWdQGvcvEwIsbAHsNQK/"
    "9UJsTYyALdn/1BTv1zRVsQuYyoz/ZZ6riELhY7p5iE7FGJ3SIJ3cqk3IrVUXbYJEmwLLTYFRct6ain7H6kz3M2p+Yk"
    "GpVFvl88wmMK29pZ/0yzRXPx5TSWsdYxuBEZrw5ky8hqH4P3cOvwc+5ZMCro/yqig8XTKYHYXlDKEX9Wbqi7xLCCxY"
    "oOtu5mt0xRWFzqO+Voi1QlygELPdXjccN0mjskKgUiguxf+SYFwYthINVzlrqHex8KpWxm07coVO4NHpWZ1FG1N0cM"
    "luoJI7qpVuFQ5XtzIQ22pp6aaJiWAjJ4MuFfQiLlpdwXQjsXY6gFGXhVXHblGlLKxk/baArQ4M251Z6By52Jz0JGah"
    "8Em/zCwE4zGrzELFmLZsbinUS6RHpkQrCRm4bSlvy5H0xVaVwkSFYhG6OFOhCxrK0WmV6vtsVEkx01z9fb6paiAcDu"
    "8guhtJ1+ZxotLWBv+4v70pTmGQ9zWwsOmB/wAb0z2+/2XgcjBSOkguTy+bkpeRwPgEFzIRbJuX2V//D7dssgY="
)
