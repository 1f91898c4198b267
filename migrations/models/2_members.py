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
    "b2rhzY3VS1Clt3SMTWuKlHsawaNwOsVsmKznhFJjpByBOFnHiBZzBCIqmVjAH2DsCDMETQByZzzrjAeUfm98I9IWIb"
    "2etHvX1cMqfy0lcb+RaJTNusxtMEHp2eBU9iv0uioouuzqSlXy397lz61dWZXjT714lxWCu2YUsSThDcEFaVoLzYY/"
    "Yq3U0YOi/GWD8wNqZRGfOmkYSbKJzCMatbBStJo3GuWKAmEPdqoBxTdBDjsyq1xc6KS4ud5SuL4X9JDovC7NJo+PZS"
    "SxuczRcLr3Kwa8sJpjYxod04JSumVnnt8qjWKaI0cGkwBTHjhd1xqDcX15oyIKJVOY7vhpG8A4R3dYLAnCDzCcwhYw"
    "Qv5cMzFxsJIlXOlcPic+Uwd67M/JGN6STPiPIwvphKh+/VCN/bw/qQlz9fXf4yuPmppjbFw1iDPvSiXnqjA6d9sTus"
    "Ap9nQHHqYIJkf9MG29gGm6ksIOyT9fgRUajBDv61nWHHzCUMnmkthiRp1GBJp3aIQ7x6lVCWBJoZrTODiW1m7ZyHmE"
    "htWal3brPX8x8nwl7GrSBCYA2cX8valNUu8u2IUzypH3sNvRcZWl3STGU7tc7R2ETiS+jAG9XGNUuoodXpL7tKf4kX"
    "Ywvwdj5CJ7d160bpJGrxkPm62RxCtLhjZ353AN9oIH4MWGEkU4jmqmAmww3HVQpo4iX5yRhAIRUegIcgcEi0vwMPJr"
    "Jt+sBb8C3lxgm0RPu9Po8z4unLEzJ3AHxkOMljmdr+Amlo/py4T0zmfgpXfvAdkh52mXGx2S1JoUOXdOiSjl3ZpU4Q"
    "7sYc6wudojGBym7R6i7nln2i4pitZYqNCLZvadqNArARm9KOOrUpZqzQzdlajHdLBoFXs9dt2vGGKfXrmbFjCm3Hbv"
    "3M4fnTNW0+CRJdQCZrhlYgg7CTyGY0saq4Zsi0dbLcOhnB1YL9LM6m2k9gV9rPMktLqRy3uDaKzDqUqpxSYh5Kj6tk"
    "HoKeh6YzXjYQMMXanAAYFTXlFfqJg5L1FFwyfw9ExUHqiWeYgk9XNx8GNz/JbUOtzl4tvy1zLEcpbimpOxQIMxlu6N"
    "sMs40nMtz4k9DaFlV/0FYjbTXSViOd8KbZv6veaPwIr21pUV3tV8nMsiN71gtE+qUksWCPAiZje2G9xV3nrQQpNXVW"
    "d4Kke7bawzdV+2yUNtrIpRR65AlJit3fI7ZqrQIbVUSiMMq9z46HbeHJDta0aGhmo3FFS23ZZXz1z2G5qXB5F1/f3v"
    "wUDc/aDyVsMNg7SnKEild8mqqdA2a1mrLP+Z1755zohWp1Takz6rURavWN3BPVzpuS0yaLPpOj8TMqauuzGv8k/RY5"
    "8D+frz7Xb8oX3ajsbagXHkJqeIkiGNlv8WqK6RJShS+BhsfORtqdxAugkRS5pFYY7t6XCTYn0X3rEdtq6hhtPf82FA"
    "2lDo6VAqXcv6ES8k3VpY3UqECOrLJ2cQ2FaPz2ooXebArdtssn8M6BvCdNAzNallYn3qhsL+ObwIBj6Q1Rzuc0peay"
    "ylxOeK1qcjlNqbmsMpcp8V2zsb0wplbaXsi7amIPiAA4OCK+Im3TYj9wDv4SV2+SSMcGZVuBB3nJDQ6tDKk+tVQ+tZ"
    "SIrlPNu9TOFhKxPk0SgHOE+nDSZfrrwLuJMv3xomwB5MqJwGou35X45nZw7WZ4mwxl/AcZ9SQxjPzjflnw4h/hgEpR"
    "izOXTDFFB2DgAdd3KA8btBEUcYMmo6EkKKnPpEmLIAqmPuWpFdAFEDAJgokGfDZ5zGKLc1eJWLR4V91AmLEQjOQa9s"
    "W60r4OPNSRZ0rIscWl1uVM34vy6jdhnplIzI9WB3YAO6L/xg5jejBbNNG/z6ro32fF+vdZTv+G7mOt9LNo/D6ktvYG"
    "FhWFZvvAQc/IBRSxE8OrGCy17dyz8FaqeQTGVPr428vjb4xd6hnNmJ+l1QYblTkdRvbUcbUmSbS3NedtZYoDk/58Hj"
    "hYd+tkafXWUXnrJPS4OkxOkGn+Ks3fWDmvxd+YTPNXZf4i15WZeIfoW8HFtyRQOIar92WyCOLVuf0qysYdQ2wHVY3V"
    "iFnPWd93Y7n8ZWFe8l4fPYn5cvmsX2bDfFqYhrkcVq08n+9ESji2ELvqvQVgeiAeYxMW2ygrUa22PmrrorYutiCMa/"
    "VapzVr9q+pc9dXubercR9uiJVta9x7mI0lYBye3w3rJwS10Kqp/YA50WLMNNjdRIkkDbTYb5IjVFi0VikPyEXsl9Km"
    "AXVpWq2lqnxZUH/UuG1KllZzWmVOW8hkql0zk1OSUnNZZS7PXCJ6VtdTuNNUOja2PIIzRCsPcO3Iwk/xTPsJ7MrYwv"
    "TKUqlE4rXIAL6widxAl3zcL7PRBZnExmg5cqWZ7jyqWRjlHvCmwEGnm3dc9J7CBeAZc8Ah3oQxgWnBTCb3CGD/o4Ad"
    "Bmyl0rwdr71ppR0z0r144iJN2Z4Z2gaobYAtnF3aCKRtgJr9jZ2PuvBebzuF93Q3St0yUSWBu0rLxN0I3GEalUTWjh"
    "OsisXsaTxmtYDtADSd2WSB0DsATdEmHnz137yx3kYSMZhjj1cPd4mNJKJ0gwmkQnNIG3IjwRstNWupWYtNqolNWmp+"
    "0ewXf9cQmKPxKsvKoggKe2UbwUcfUdFFNe7rQYEJ7aACbWA8yl6F1Ry+G6jQxu9VOS9WO90jWqX5IrqzceADyUaY5y"
    "zSBP/2i2/uYczD+eVw8OtVzVOOhztwYS0yj3KpsgkDWi9Cm5Ybq0p/aSqtVWpVfeuqergEW1DVz+OZ9hPYlap6erum"
    "VPU7JsvcDS6HPdkC1naQjdtBEiaK0JyRw/wiJPzxlztkL5ukrSrT81FMp5Acsjbwf+VL20kkhzpoda5xYL40USB8rw"
    "lTqjvfXobclCMVCMZGa4AFZsZOwrZ5u215R0kZtKtsuUbd9pL3ZIpGxFrwPo6QPiGLBy8wCtH7cRnr8J4nMvFuj2FE"
    "Q7YDJJxDXu0qb/Rtd/qvzleHm5FFTVwr8xRQD9v2u0AR56EY8JFxU0RncA2dCJ0kLFHPv52riZSXV3HJvEbryuQNKO"
    "1bmaq//Xtx90ptndbW6RauXm2e1NZpzf61YjrqmKd1u0rdrlJRpF+Cp2XORDztXlHFvSK4MUJq+Fd0t9ZqK7/Kuq/e"
    "rVV3Ea0tI+kuolu6ZXUX0Xe6i6juItr2Rau7iO6geoDuY6n7WO5hZVXdx/KFGNKEc0fK5ZIa8Ama7deBT1hORz62Pe"
    "zQA/59de2mPN7Nyd/VFMx51Z/A6TUmbh8Q2+KPRbHttbWIjZSO120qX8JW1Y39XgafdWimbumnOLI6P3VrcZm6k18n"
    "O/ndejOm/ttcI0Y9SRBZ6nm/LICMeDPDTA2tWhv7nYjkshCYiprlIsTLiWK5+iI7SjTjm7AvRw4TjAOBmUd/IQo4Do"
    "UFtFuaukpoV9rn7LvsuBIwJMJ8dMyWjtnSQTs7F2x1zNaLZr+O2dIxW11BOiFnNPFoJshVRjwOHBKy3Mwlz6hR8MoG"
    "ooaWjtVGUUNLavXhxzQUopsA3379+ZcSrhWHEDXCvd1oraBxbR70snCtmEZ1qH++HX5a27GykfAskZMsO2YKncoJCu"
    "1WzrqVTei6WJY/XOxrTJCo4WrkX9vA1cgOcp7uRpcpbOwyJeP3vLSax35fYAARN21kyuEHP7tvKx4/23Y5Rp1pjSi2"
    "suL+yNFtb5dsUuJseaPMXeI8GjxynqI6IS05On0GZaFVyFeu2irukrGB/zR/2szWmCbVznKV+bzj4lD7w9n9KmOkJq"
    "7rVDHaccHhT3AxRY73ETG+pF1g0gH9Mo/jLBhqTOOxK12OQS89GKb+fUfBlDhoAR4JotxXOIX0SXgFobAyYQu5bIyL"
    "xoyKLak+cBAThdlTx+de67zfcQPz6xa/Cp1Pfe1W1CKAditq9ufY/8SwbWqOjmiVtpAK41FwnWHK6yJ5wGtUG7d9Zw"
    "C/VuXYF+Q1heNVxrtx9lil5LGS3LFcNxXf5cJJLWdukqaLIFfBuBjil5sWHNV2Do4REzpghKKjBOBGecIbaG2t+3Vu"
    "XJnX/Tq70K8zwl6mx8dsKdHgE4MqqO5kqVhzCYR7sEITAD0AQ/RNxCjc/PjLJS8HeQ097ES5dH0w8oOakQ8O+/wZGf"
    "xtH2Tq+0a+Q6vwCp1Kfa3Cax1Oq/Ca/Tn2i9Rqo24dvDRV94pkHFYqknFYUiTjMF8kQ1RnqIt0ikgDXQnohCxSB+oM"
    "mcJg9wYO4L0fg8+aaZAbqALDj3qDjI0Rdj1JUTV+m8iRzxGWXSbKcKGN+4LfAbLAx6KKXSWRj2sU6drWqr2/BceHZ2"
    "evDwG0ZxP4+qjR0m03vtfGDjqsdSJHBApD3TRfYxOnAsfrqC7ARxrgygCb2Kt3WoTjuwfvRqQJ6o8s/Ixp2B+kKsoZ"
    "MoXBjs/lRufxWQXIsxpOomBozhLNFBxoGzzrqQ7cGTKF4W58dLRt8/fY9EHMTR7o0mLEKbouIL3t3JZn6DVCPk2nkW"
    "9Q9Jmt3fVcj+kZtuh+HNx8GPw6+PD5/LqmXUs0BIhr/3PjPgXsZzTLJ23f2U5c/IgL7tbV/IipVXa6Z3lghkaG3Wfz"
    "8kJI3LXWLFw/Tavj9VU29T6zpScVYgtzmhIU28tmOtyUONVyNpNqvbF32kWgxYCJYrd+IvBwYRrmBJlPa7bi/GVhXv"
    "Jp1Lko1o6kSCtTqXSBNcHKpSl0BbF8uEiFDJxbBw0J+6P1/BslN3b76TfrBuH8gUTgjCwIRzzqrwjCWQ6qEIQDvbjx"
    "Knh0iT+jonq1B+kTBaOFLKimEo0kSCbbMFX8vN916IwOndGxE4oJ1Dp05kWzv4vNI5Xya+li7BuPSdclw9stGV5FeR"
    "US4Hqq2DBM5tpLY1oVBaw9VeEeQdecfCGuNPU+8bRUYaBinDGPBlaq881HM0kfzCfYnAhtwBFUxA3i7H3Heiey4tEY"
    "f+PB9dgDOChFxfjlipxD5BD/cSIv9t3y/DpiX6EzW6sdWu7UTWo2vccSZd/Ck72qMB+N76Aw334P4Phiqr1oM4R63a"
    "6S5yPAWhHpk5PtJ7wVpPrMElMp2fQeuc/YRHLJNXi0QmyNB60UWc8Br8nB5UR2uD29C8IVmCYyJu70OwpMJo7Y5NFH"
    "4JVDIsv294C4sZ2bjSJzJy+stjpzBZu5iALUNnMtvGrhVTXhVdvMXzT764Z1rxXPrZpIkhazT6qYzE+KLeYnkrzHKT"
    "JQrSyFBEkHId6IW0JA5vq1UQ5INMp74fxR03K+/74fNXHtoOtHtSNjR74fSoP3lKjPNAptLlOf40GVPD6UbRtkvcYO"
    "GLlkzrRvrsTOXPLowqnch7OSQntlFDpN+1qx1ZqNXLPxyBNyjAmkksoXxZJhmqod4XCn8cKbdiV0vuRwlChm2pjXCH"
    "1CaEbFB2KpZO+QSjlj1ZLiS3LipZWMfNrosMvS6uNuL4870ZDUacD/FOGOEgbb4z2v7uskEzv58g66tfKGF+MwGocP"
    "EQXEhTz5HvjOE/syh3tEiG0B4lTNxe3SEtLtwF4Em130zG6uJldFmlInF6vMZTyrI/YGo7dYPGFTV3rGpH9axaR/Wm"
    "zSP81KWkxQcg3IIJFsnmJ401Sdg/m4ksH5uMTgfJw3OKuWzq3u2bRf7ewUBXaP+9nde3A8vsbOU09mV10+7JdaVvkw"
    "w47GVYhNYjLya37NA06UiHpnQvSM85+J2VP4hJiQTaZoRKwFbz2HeK0kLmWL75MFJrU1rTbTKnQE9bWZVsupBUrnFG"
    "K7jiy1JFDZatjUc39axT7LRhV77k9zFlptCN+KIVxbT17EedXQyt6ugV3bTVrlb05D2o0cLyJJJCJ8FGFSLL170YgK"
    "cvsMIxNFof+iVxQTuROpqgfgAU65pvPA01Exk2qwwwaxteZRTvYQ9VWUtK5qffYKuQXom4dcB9r8v9kUg+xYPqQPsp"
    "/G1UPj55kclHCIeIinM+J6y6/TKoRWIbQKoVMYNPt3FeiDPVkTzxLVJiLooAa5EVN88s1yOPOGlHKcM2S6PHr98uhh"
    "vqgxQy4mtfLh85RdwH8LiQ6BeGoIuTQP+AV+LKzOnKXcXonmTSIeVGn++9HR8fHbozfHZz+cnrx9e/rDm2W55vyjsr"
    "rNF4OfeOnmFD/ytZy73O9dtHc5OTp8m1WfKp3vVU736l3fTaHgInZMQGwZowK8V0dyyuZRmge3Y57Lzt4azLE3sVw4"
    "h3YTfrRf/993a5nDw+GdPNwrnu6lx3vufE/aC2rgnCHrHt4b6dXFvipArW5tzhxh9wDfTMtPBC3er0+uCRfJ6THNS2"
    "70uV4fop30IPpwd/7jsKaRgIdIu4jXHuS/xGrUdKj9aw+aJpo1s+JkSLV/RWVrDZuKY5NjcbEZIabowh2wbQtCgJ5R"
    "U6pMU3UB9+0Il7FvKAd2ifsnSaRrJGRaM+omWW02ydK1SjewRnU5zY1BGzYGqolrmkofqXKnQj1M01R6oapXy0dRYF"
    "sp5iM/bluB98XX1L1jSt3d4HLYk50SLUCcqIzbUXzTZ2MFcBP97tYEN9Feby/vspXYpu/yFLbsFcDN5+vrarW+0DPi"
    "X52DvG6xr6tntJee3J1U/IoBKwhsXaJZHt1qoOW4SoW/puRZhKFC0d/xPWCzI8d6TRxb0hyyCsHqfLLfgheNI011dK"
    "iODm3hSNDhgWsZnMcumRrruXYyUyhsDu1doDGTINRw6TCmrId7agKlw0nOxx5y1UA9EPPXKcuWnkFp3L9MCLCwBbDX"
    "CPzWC7E1MQK2ZP9TU7xf01TFLmAqM/6Xea4iCoWP6eYhOhVjdEqDdHKrNiG3Vl20CRJtCiw3BUbJeWsq+h2rM93PqP"
    "mJBaVSbZXPM5vAtPaWftIv01z9eEwlrXWMbQRGaMKbM/EahuL/3Dn8HviUTwq4PsqrovB0yWB2FJYzhF7Um6kv8i4h"
    "sGCBrruZr9EVVxQ6j/paIdYKcYFCzHZ73XDcJI3KCoFKobgU/0uCcWHYSjRc5ayh3sXCq1oZt+3IFTqBR6dndRZtTN"
    "HBJbuBSu6oVrpVOFzdykBsq6WlmyYmgo2cDLpU0Iu4aHUF043E2ukARl0WVh27RZWysJL12wK2OjBsd2ahc+Ric9KT"
    "mIXCJ/0ysxCMx6wyCxVj2rK5pVAvkR6ZEq0kZOC2pbwtR9IXW1UKExWKRejiTIUuaChHp1Wq77NRJcVMc/X3+aaqgX"
    "A4vIPobiRdm8eJSlsb/OP+9qY4hUHe18DCpgf+A2xM9/j+l4HLwUjpILk8vWxKXkYC4xNcyESwbV5mf/0/STOvJw=="
)
