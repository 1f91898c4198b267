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
    "YDgQKnhUsNihoLo9k5tlmp/fo6z4Pow6zmh81J0q8BIPh4fnP+09UdYC/eqAFElaItxTVbciVbwlYUxiS8D2rcFllS"
    "te+K3h3iW0AEDxFAxh5y3gPRXgG46BmjeeVAue1cJsFLNVLQM6R7o5/zK0Rw5D1jCWcW09nQmLi886qoa0rZirOrhm"
    "l3SYk3bUKbOdiShHu1EHiz3dsvN1d37wF7IcoLtYD5BNsIsJs3KNH+wtaASPMzamfJpOm2py29qcnzG5+X3g9KIHIm"
    "Uw/EmY0q5cc0K3Ulfsq6la6WeKhhYVs7oKYgmHab7S72EqpAnF8TpsFSJ+giRIF0aoxsYj6tCdS1mOqCz9RVtMIGKu"
    "vh1O3mKQFERsKj0AZag+V0XcVt5hKecbImWp+CWboKEkXuMzbXlQ/ug1mUkePbxUg4YNYDaMim6OoS0s14pBBtNso6"
    "qDwrjbJeFqUti7KOB62Msr56xhZyTBRETEMHhBXa+N9o5gkFmdeNf8fUZOSExQXYP102Fy8+ILLoDsCtYy+AqI/KdE"
    "9k5WOzN/g90rIt6UJzy6Y7RlQ1Vcd7r70rdLx3JV7ogN9KhqjoHGgUOpYi1QtgLxeA2rUAtxaB3H41QJ+pAQYTNRzJ"
    "xioGOE3VQaCPK4V6H5eEeh/nQ713XBVXNcTbyYpOSW91YM3QaWDLk3TDZZiHuHaS7nk8034CuzJJN71lU0m6d+wqvB"
    "tcDnvyRdwGvMm5ugpwZvMWQLyrROilL0iupSc8RaWKenJctV6womwpgFR0WQ0TqkXYD3dwTgvauq4g+up8dYaihCA/"
    "OmmgfD+wVfiI6APglC5i+jl14IxOiMe9qRZy8TPT2sfsjWkfPDEBnIfCPwQ/8298BVvsDQ5miwdeffWr4yJe4Nfivx"
    "0IC8ACCKkcsC9eiJKtANp2YB5IlDMU+S1Mv7MiF274W14Nzr4XZV3Deq5fHSQwoySYwiHRDK/ZK/KCr2ISYTrwiG9O"
    "RFXYpRWCuOz3ha2Sq9aCRVOIbeMJLYLuLOmHifNBVi9W1t4lU2l2mYYkfx521zUEl4qHpZNhozGJV9fWD239aOHG0M"
    "qvznbX7G/KfnEe19HOlwQqK+a9cyZfsBezuGSQuNOzMkqlRLnTKiHKbFRxstxpvrPk8hqsC31EpDT8l9AhDjahDcbE"
    "nSqD+v6lZ/cGN78Ohlcfah5lPFU0WPb86xk6kZd092ksYyYz+G6tPNEESSPkFQsO2ELdBwvTmQ0XtatsZOk03JXgps"
    "R3ZXm4Fc+VJbXSZ/rPZC7OFJf9bbIfDtjB4jdLPW+9/AP65iHXgXbN4sEZsu6t9sNKq/2wZLUf5lf71Kcet6KNsSvp"
    "iV2aYpUlVTzF6hqNhYHGQqaNeZ3mIH2HYS+sOewz3nDXd0Tj3Wo7YYvZ6Y2UujTlrpS63fgv9k55+4PwVdmAyynCvU"
    "mjepE81pWNXgqn0TfT9q1GjM6Qaj7vAZ8NF0Fa1Ly7lM0Jyu6JrBsJjinsPlWYZdrFnlNHhydvT344PjtZppAuPynL"
    "HM2Ll4F/No9mcbuAmEKNTq/8+/a602sq0TTrkG1UpCc7icJHS+9H7FIPRIWdgHjnwPuOKffLA/JcNaV+06aJOcRsxT"
    "0aRSf9as6kZ1CZLbxF1wRS4BHeup7b/gMrdLC0wHJp7d4K7aJHzL9PlD4SrXqbckc+0xY9BIIhw/O7Bl4CHnnD9w82"
    "VfEOpNCcYkr5y9S4Z4ro9/fW6d0FpxwPSLskFgLP0Parllra9k3kIpNM2ZtaslJ9ZVxLkWlmbYVZY36J1nYRpakUvo"
    "1UMpnz6i/1S95DDXRdoHdQ8F5pkNuu8szmXi+IIj2DwoAv/Z1h2K9o6cTevlmVw+NqRo0Sm0aWFU8Lc01WpGdQmRVh"
    "NAvP4/awtwBMucNjbDaOamlfy+NY1rfnpakU5oBKtjy2EUVyxjptr7NzKAx90G5jShy04MYNXl+hYbvg9ld9BON651"
    "B+FrXZIdIyQo6YkGkMCERVLxRgiSh5HoZYNCyYnqJWO0SjDZtsi3EXO07CVewyaCcHVzfJ1U1yVUoPrdIkV3ImtIBt"
    "9dxmNQ+CdVKb2SuAm8/X12V5t/mS/JLrr1Hd1Y/BfB1a1flwwTZqQHa/+uOcuOvWpLtH0DUnX9hEXQVJVzbcdtm+zD"
    "lVWhogcZhVqRBgTBPjV/dOdwCazmyyQAjMJwQExLxRSDwjeMWtOV97nyk7or/2gPiZ30u6qq83V0Ei/fJ3BbdMVAZX"
    "V+fT+ek6QVl8qlS0ZG7DVtcAM4RaCcwm8iyPvhqwpog0pKv06mSdnbVV6w62gejntOvMrl2tYE+XZfrXBLhz9f6z4K"
    "b2rhzY3VS1GlhM0CMecszFHTK5ZiSRYPODSiVYHA833Hj8SglW+FtGSKS4kjETNnmYKaLeARh4VGS/8uJP86haVPgU"
    "WNgSxap4JBP2gr5sgeCZF2w38xVSeZeaZCaW/BNaGBNIJ1rM1WKuFnOVE3OX+7Rq7MCSQOmiAUP2VoMPVJxn/Cib+o"
    "F58DsKosi22nFjldqqH5b0VT/MN1Zfno41OJCkUZkJDYM3zqoU4Dkrrr9zliu/w2U77uivC3SWToNdAWzie0xOqJel"
    "laTZfhB2g+PlE8QuFSKUA7hw5FjCOGhVPFi2HXGNvs0we9wowTdJuZ07Pidu7Ub73ourPGcD2JEeFbRAlClPy+aIJR"
    "pTPKZSRWA645Vt6QQhL1ZYYrUGM33mQTh06QOYwhk33N+R+b0I8xI5Yuz1ox6pTOmh8hLCG/kWia6UUYsq1sqdwKPT"
    "s+BJHL+WqIypq9xq9UqrVztXr3SV2xfN/nVixdeKEd+WIPxlaStkNxw3EjbSrNsv9onZ5LUTDGMalTFvmpG1iQKUHL"
    "O61YSTNBrnioU+A3GvBsoxRQcxbt9qQfG/JIdFYZWeaPj2SvQ0OJsvFl7lpMGWC/XYxIR249IWMbXKa5dnB04RpUFo"
    "GFMQM9GsO06ZnYbWqCYMiGhVzoe6YSTvAOHdcSEwJ8h8AnPIGMFLovIKMI0EkSrnymHxuXKYO1dm/sjGMqtzeTpUTK"
    "XToGqkQe1hnf3Ln68ufxnc/FRTm+LpgC4CWBQ3cqxGB077YnfYTauO6T9Bsr/lV9rYBpup0Cbsk/X4EVGowQ7+tZ1h"
    "x8wlDJ5pLYYkadRgSad2iEO8er7KJYFmRuvMYGKbWTt3PCZSW1bqndvs9fzHibCXcSuIEFgD59eyxn+1i3w74tQy3q"
    "+J9yJDq0tDq2yn1rnumyggEDrwRrVxzRJqaHUZgV2VEYgXYwvwdj7TIbd162Y7JGqakvm6WfFCtLhjZ353AN9oQnMM"
    "WGEkU4jmqmAmww3HVQpo4pkXIh9DNOMGD0HgkGgjDh5MZNv0gbcyX8qNEyiimqd9HmfEy0BNyNwB8JHhJI9lavsLpC"
    "kfc+I+MZn7KVz5wXdIeoFnxsVmtySFDl3SoUs6dmWXOkG4G3OsL3SKxgQqu0Wru5xb9omKY7aWKTYi2IeQeGVtSjvq"
    "eK2YsUI3uW4x3i0ZBF7NXrdpxxum1K9nxo4ptB279TOH16GqafNJkOhCnPn0vZ1XYukkshlNrCquGTJtnSy3TkZwtW"
    "A/i7Op9hPYlfazzNJSqlZIXGNSZh1KVaAsMQ+lx1UyD0HPQ9MZL78OmGJtTgCMmkPwTmfEQcm6dC6Zvweicjv1xDNM"
    "waermw+Dm5/ktqFWZ6+W35Y5lqMUt5TUHQqEmQy3RD6qeBJa26IqetpqpK1G2mqkE940+3fVY5of4bUtLaqr/SqZWX"
    "Zkz3qBSL+UJBbsUcBkbC+sW7/rvJUgpabO6k6QdM9We/imar/C0oaFuZRCjzwhSdOwe8RWrVVgo4pIFEa599nxsC08"
    "2cGaFo2hbTSuaKktu4yv/jksNxUu7+Lr25ufouFZ+6GEDbUrU6Wp2jlgVqsp+5zfuXfOiV6oVteUOqOehaFW38g9Ue"
    "28KTltsugzORo/o6L2qKvxT9JvkQP/8/nqc/3m5tGNyt6GeuEhpIaXKIKR/RavppguIVX4Emh47GykbWS8ABpJkUtq"
    "heHufZlgcxLdtx6xraaO0dbzb0PRUOrgWClQyv0bKiHfVF3aSI0K5Mg6FBXXUIjGby9a6M2m0G27fALvwM57ezYwo2"
    "VpdeKNyvYyvgkMOJbeEOV8TlNqLqvMZYXqr2oub24vE981G9sLY2ql7YU/kzmvOiEC4OCI+Iq0n479wDn4S1y9SSId"
    "G5RG1EVBXnKDQytDqk8tlU8tJaLrVPMutbOFRKxPkwTgHKE+nHS7szrwbqLdWbwoWwC5ciKwmst3Jb65HVy7qfgmQx"
    "n/QUY9SQwj/7hfFrz4RzigUtTizCVTTBHvLQZc36E8bNBGUMQNmoyGkqCkPpMmLYIomPqUp1ZAV/QlmzHRgM8mj1ls"
    "ce4qEYsWcVAozFgIRnIN+2JdaV8HHurIMyXk2OJS63Km70V59Zswz0wk5kerAzuAHdF/Y4cxPZgtmujflTqZlTQyy/"
    "cxg+5jrfSzaPw+pLb2BhYVhWb7wEHPyAUUsRPDqxgste3cs/BWqnkExlT6+NvL42+MXeoZzZifpdUGG5U5HUb21HG1"
    "Jkm0tzXnbWWKA5P+fB44WHfrZGn11lF56yT0uDpMTpBp/irN31g5r8XfmEzzV2X+IteVmXiH6FvBxbckUDiGq/dlsg"
    "ji1bn9KsrGHUNsB1WN1YhZz1nfd2O5/GVhXvJeHz2J+XL5rF9mw3xamIa5HFatPJ/vREo4thC76r0FYHogHmMTFtso"
    "K1Gttj5q66K2LrYgjGv1Wqc1a/avqXPXV7m3q3EfboiVbWvce5iNJWAcnt8N6ycEtdCqqf2AOdFizDTY3USJJA202G"
    "+SI1RYtFYpD8hF7JfSpgF1aVqtpap8WVB/1LhtSpZWc1plTlvIZKpdM5NTklJzWWUuz1wielbXU7jTVDo2tjyCM0Qr"
    "D3DtyMJP8Uz7CezK2ML0ylKpROK1yAC+sIncQJd83C+z0QWZxMZoOXKlme48qlkY5R7wpsBBp5t3XPSewgXgGXPAId"
    "6EMYFpwUwm9whg/6OAHQZspdK8Ha+9aaUdM9K9eOIiTdmeGdoGqG2ALZxd2gikbYCa/Y2dj7rwXm87hfd0N0rdMlEl"
    "gbtKy8TdCNxhGpVE1o4TrIrF7Gk8ZrWA7QA0ndlkgdA7AE3RJh589d+8sd5GEjGYY49XD3eJjSSidIMJpEJzSBtyI8"
    "EbLTVrqVmLTaqJTVpqftHsF3/XEJij8SrLyqIICntlG8FHH1HRRTXu60GBCe2gAm1gPMpehdUcvhuo0MbvVTkvVjvd"
    "I1ql+SK6s3HgA8lGmOcs0gT/9otv7mHMw/nlcPDrVc1Tjoc7cGEtMo9yqbIJA1ovQpuWG6tKf2kqrVVqVX3rqnq4BF"
    "tQ1c/jmfYT2JWqenq7plT1OybL3A0uhz3ZAtZ2kI3bQRImitCckcP8IiT88Zc7ZC+bpK0q0/NRTKeQHLI28H/lS9tJ"
    "JIc6aHWucWC+NFEgfK8JU6o7316G3JQjFQjGRmuABWbGTsK2ebtteUdJGbSrbLlG3faS92SKRsRa8D6OkD4hiwcvMA"
    "rR+3EZ6/CeJzLxbo9hREO2AyScQ17tKm/0bXf6r85Xh5uRRU1cK/MUUA/b9rtAEeehGPCRcVNEZ3ANnQidJCxRz7+d"
    "q4mUl1dxybxG68rkDSjtW5mqv/17cfdKbZ3W1ukWrl5tntTWac3+tWI66pindbtK3a5SUaRfgqdlzkQ87V5Rxb0iuD"
    "FCavhXdLfWaiu/yrqv3q1VdxGtLSPpLqJbumV1F9F3uouo7iLa9kWru4juoHqA7mOp+1juYWVV3cfyhRjShHNHyuWS"
    "GvAJmu3XgU9YTkc+tj3s0AP+fXXtpjzezcnf1RTMedWfwOk1Jm4fENvij0Wx7bW1iI2UjtdtKl/CVtWN/V4Gn3Vopm"
    "7ppziyOj91a3GZupNfJzv53Xozpv7bXCNGPUkQWep5vyyAjHgzw0wNrVob+52I5LIQmIqa5SLEy4liufoiO0o045uw"
    "L0cOE4wDgZlHfyEKOA6FBbRbmrpKaFfa5+y77LgSMCTCfHTMlo7Z0kE7OxdsdczWi2a/jtnSMVtdQTohZzTxaCbIVU"
    "Y8DhwSstzMJc+oUfDKBqKGlo7VRlFDS2r14cc0FKKbAN9+/fmXEq4VhxA1wr3daK2gcW0e9LJwrZhGdah/vh1+Wtux"
    "spHwLJGTLDtmCp3KCQrtVs66lU3ouliWP1zsa0yQqOFq5F/bwNXIDnKe7kaXKWzsMiXj97y0msd+X2AAETdtZMrhBz"
    "+7byseP9t2OUadaY0otrLi/sjRbW+XbFLibHmjzF3iPBo8cp6iOiEtOTp9BmWhVchXrtoq7pKxgf80f9rM1pgm1c5y"
    "lfm84+JQ+8PZ/SpjpCau61Qx2nHB4U9wMUWO9xExvqRdYNIB/TKP4ywYakzjsStdjkEvPRim/n1HwZQ4aAEeCaLcVz"
    "iF9El4BaGwMmELuWyMi8aMii2pPnAQE4XZU8fnXuu833ED8+sWvwqdT33tVtQigHYravbn2P/EsG1qjo5olbaQCuNR"
    "cJ1hyusiecBrVBu3fWcAv1bl2BfkNYXjVca7cfZYpeSxktyxXDcV3+XCSS1nbpKmiyBXwbgY4pebFhzVdg6OERM6YI"
    "SiowTgRnnCG2htrft1blyZ1/06u9CvM8JepsfHbCnR4BODKqjuZKlYcwmEe7BCEwA9AEP0TcQo3Pz4yyUvB3kNPexE"
    "uXR9MPKDmpEPDvv8GRn8bR9k6vtGvkOr8AqdSn2twmsdTqvwmv059ovUaqNuHbw0VfeKZBxWKpJxWFIk4zBfJENUZ6"
    "iLdIpIA10J6IQsUgfqDJnCYPcGDuC9H4PPmmmQG6gCw496g4yNEXY9SVE1fpvIkc8Rll0mynChjfuC3wGywMeiil0l"
    "kY9rFOna1qq9vwXHh2dnrw8BtGcT+Pqo0dJtN77Xxg46rHUiRwQKQ900X2MTpwLH66guwEca4MoAm9ird1qE47sH70"
    "akCeqPLPyMadgfpCrKGTKFwY7P5Ubn8VkFyLMaTqJgaM4SzRQcaBs866kO3BkyheFufHS0bfP32PRBzE0e6NJixCm6"
    "LiC97dyWZ+g1Qj5Np5FvUPSZrd31XI/pGbbofhzcfBj8Ovjw+fy6pl1LNASIa/9z4z4F7Gc0yydt39lOXPyIC+7W1f"
    "yIqVV2umd5YIZGht1n8/JCSNy11ixcP02r4/VVNvU+s6UnFWILc5oSFNvLZjrclDjVcjaTar2xd9pFoMWAiWK3fiLw"
    "cGEa5gSZT2u24vxlYV7yadS5KNaOpEgrU6l0gTXByqUpdAWxfLhIhQycWwcNCfuj9fwbJTd2++k36wbh/IFE4IwsCE"
    "c86q8IwlkOqhCEA7248Sp4dIk/o6J6tQfpEwWjhSyophKNJEgm2zBV/LzfdeiMDp3RsROKCdQ6dOZFs7+LzSOV8mvp"
    "Yuwbj0nXJcPbLRleRXkVEuB6qtgwTObaS2NaFQWsPVXhHkHXnHwhrjT1PvG0VGGgYpwxjwZWqvPNRzNJH8wn2JwIbc"
    "ARVMQN4ux9x3onsuLRGH/jwfXYAzgoRcX45YqcQ+QQ/3EiL/bd8vw6Yl+hM1urHVru1E1qNr3HEmXfwpO9qjAfje+g"
    "MN9+D+D4Yqq9aDOEet2ukucjwFoR6ZOT7Se8FaT6zBJTKdn0HrnP2ERyyTV4tEJsjQetFFnPAa/JweVEdrg9vQvCFZ"
    "gmMibu9DsKTCaO2OTRR+CVQyLL9veAuLGdm40icycvrLY6cwWbuYgC1DZzLbxq4VU14VXbzF80++uGda8Vz62aSJIW"
    "s0+qmMxPii3mJ5K8xykyUK0shQRJByHeiFtCQOb6tVEOSDTKe+H8UdNyvv++HzVx7aDrR7UjY0e+H0qD95SozzQKbS"
    "5Tn+NBlTw+lG0bZL3GDhi5ZM60b67Ezlzy6MKp3IezkkJ7ZRQ6TftasdWajVyz8cgTcowJpJLKF8WSYZqqHeFwp/HC"
    "m3YldL7kcJQoZtqY1wh9QmhGxQdiqWTvkEo5Y9WS4kty4qWVjHza6LDL0urjbi+PO9GQ1GnA/xThjhIG2+M9r+7rJB"
    "M7+fIOurXyhhfjMBqHDxEFxIU8+R74zhP7Mod7RIhtAeJUzcXt0hLS7cBeBJtd9MxuriZXRZpSJxerzGU8qyP2BqO3"
    "WDxhU1d6xqR/WsWkf1ps0j/NSlpMUHINyCCRbJ5ieNNUnYP5uJLB+bjE4HycNzirls6t7tm0X+3sFAV2j/vZ3XtwPL"
    "7GzlNPZlddPuyXWlb5MMOOxlWITWIy8mt+zQNOlIh6Z0L0jPOfidlT+ISYkE2maESsBW89h3itJC5li++TBSa1Na02"
    "0yp0BPW1mVbLqQVK5xRiu44stSRQ2WrY1HN/WsU+y0YVe+5PcxZabQjfiiFcW09exHnV0MreroFd201a5W9OQ9qNHC"
    "8iSSQifBRhUiy9e9GICnL7DCMTRaH/olcUE7kTqaoH4AFOuabzwNNRMZNqsMMGsbXmUU72EPVVlLSuan32CrkF6JuH"
    "XAfa/L/ZFIPsWD6kD7KfxtVD4+eZHJRwiHiIpzPiesuv0yqEViG0CqFTGDT7dxXogz1ZE88S1SYi6KAGuRFTfPLNcj"
    "jzhpRynDNkujx6/fLoYb6oMUMuJrXy4fOUXcB/C4kOgXhqCLk0D/gFfiyszpyl3F6J5k0iHlRp/vvR0fHx26M3x2c/"
    "nJ68fXv6w5tlueb8o7K6zReDn3jp5hQ/8rWcu9zvXbR3OTk6fJtVnyqd71VO9+pd302h4CJ2TEBsGaMCvFdHcsrmUZ"
    "oHt2Oey87eGsyxN7FcOId2E360X//fd2uZw8PhnTzcK57upcd77nxP2gtq4Jwh6x7eG+nVxb4qQK1ubc4cYfcA30zL"
    "TwQt3q9PrgkXyekxzUtu9LleH6Kd9CD6cHf+47CmkYCHSLuI1x7kv8Rq1HSo/WsPmiaaNbPiZEi1f0Vlaw2bimOTY3"
    "GxGSGm6MIdsG0LQoCeUVOqTFN1AfftCJexbygHdon7J0mkayRkWjPqJlltNsnStUo3sEZ1Oc2NQRs2BqqJa5pKH6ly"
    "p0I9TNNUeqGqV8tHUWBbKeYjP25bgffF19S9Y0rd3eBy2JOdEi1AnKiM21F802djBXAT/e7WBDfRXm8v77KV2Kbv8h"
    "S27BXAzefr62q1vtAz4l+dg7xusa+rZ7SXntydVPyKASsIbF2iWR7daqDluEqFv6bkWYShQtHf8T1gsyPHek0cW9Ic"
    "sgrB6nyy34IXjSNNdXSojg5t4UjQ4YFrGZzHLpka67l2MlMobA7tXaAxkyDUcOkwpqyHe2oCpcNJzscectVAPRDz1y"
    "nLlp5Bady/TAiwsAWw1wj81guxNTECtmT/U1O8X9NUxS5gKjP+l3muIgqFj+nmIToVY3RKg3RyqzYht1ZdtAkSbQos"
    "NwVGyXlrKvodqzPdz6j5iQWlUm2VzzObwLT2ln7SL9Nc/XhMJa11jG0ERmjCmzPxGobi/9w5/B74lE8KuD7Kq6LwdM"
    "lgdhSWM4Re1JupL/IuIbBgga67ma/RFVcUOo/6WiHWCnGBQsx2e91w3CSNygqBSqG4FP9LgnFh2Eo0XOWsod7Fwqta"
    "GbftyBU6gUenZ3UWbUzRwSW7gUruqFa6VThc3cpAbKulpZsmJoKNnAy6VNCLuGh1BdONxNrpAEZdFlYdu0WVsrCS9d"
    "sCtjowbHdmoXPkYnPSk5iFwif9MrMQjMesMgsVY9qyuaVQL5EemRKtJGTgtqW8LUfSF1tVChMVikXo4kyFLmgoR6dV"
    "qu+zUSXFTHP19/mmqoFwOLyD6G4kXZvHiUpbG/zj/vamOIVB3tfAwqYH/gNsTPf4/peBy8FI6SC5PL1sSl5GAuMTXM"
    "hEsG1eZn/9P2SY9jU="
)
