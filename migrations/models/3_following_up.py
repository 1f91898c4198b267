"""Following up."""

from tortoise import BaseDBAsyncClient

from migrations.dialect import pick

RUN_IN_TRANSACTION = True

UP = {
    "postgres": """\
ALTER TABLE "company" ADD "reminders" BOOL NOT NULL DEFAULT True;
ALTER TABLE "company" ADD "reminder_days" SMALLINT NOT NULL DEFAULT 3;
ALTER TABLE "contractor" ADD "reminded_at" TIMESTAMPTZ;
ALTER TABLE "invitation" ADD "reminded_at" TIMESTAMPTZ;
ALTER TABLE "invitation" ADD "letters_sent" JSONB;
ALTER TABLE "invitation" ADD "letters_asked" JSONB;
ALTER TABLE "invitation" ADD "inviter_told_at" TIMESTAMPTZ;
ALTER TABLE "member" ADD "unanswered_letter_at" TIMESTAMPTZ;
COMMENT ON COLUMN company."reminders" IS 'Of invitations that are about to expire';
COMMENT ON COLUMN company."reminder_days" IS 'How long before their end';
COMMENT ON COLUMN contractor."reminded_at" IS 'When the company last had the person reminded';
COMMENT ON COLUMN invitation."reminded_at" IS 'When the one reminder before its end was promised';
COMMENT ON COLUMN invitation."letters_sent" IS 'When its letters of the last day left, oldest first';
COMMENT ON COLUMN invitation."letters_asked" IS 'When the company asked for another letter, oldest first';
COMMENT ON COLUMN invitation."inviter_told_at" IS 'When whoever invited was told that it had expired';
COMMENT ON COLUMN member."unanswered_letter_at" IS 'When the latest letter about unanswered invitations was due';
""",
    "sqlite": """\
ALTER TABLE "company" ADD "reminders" INT NOT NULL DEFAULT 1 /* Of invitations that are about to expire */;
ALTER TABLE "company" ADD "reminder_days" SMALLINT NOT NULL DEFAULT 3 /* How long before their end */;
ALTER TABLE "contractor" ADD "reminded_at" TIMESTAMP /* When the company last had the person reminded */;
ALTER TABLE "invitation" ADD "reminded_at" TIMESTAMP /* When the one reminder before its end was promised */;
ALTER TABLE "invitation" ADD "letters_sent" JSON /* When its letters of the last day left, oldest first */;
ALTER TABLE "invitation" ADD "letters_asked" JSON /* When the company asked for another letter, oldest first */;
ALTER TABLE "invitation" ADD "inviter_told_at" TIMESTAMP /* When whoever invited was told that it had expired */;
ALTER TABLE "member" ADD "unanswered_letter_at" TIMESTAMP /* When the latest letter about unanswered invitations was due */;
""",
}

DOWN = {
    "postgres": """\
ALTER TABLE "company" DROP COLUMN "reminders";
ALTER TABLE "company" DROP COLUMN "reminder_days";
ALTER TABLE "contractor" DROP COLUMN "reminded_at";
ALTER TABLE "invitation" DROP COLUMN "reminded_at";
ALTER TABLE "invitation" DROP COLUMN "letters_sent";
ALTER TABLE "invitation" DROP COLUMN "letters_asked";
ALTER TABLE "invitation" DROP COLUMN "inviter_told_at";
ALTER TABLE "member" DROP COLUMN "unanswered_letter_at";
""",
    "sqlite": """\
ALTER TABLE "company" DROP COLUMN "reminders";
ALTER TABLE "company" DROP COLUMN "reminder_days";
ALTER TABLE "contractor" DROP COLUMN "reminded_at";
ALTER TABLE "invitation" DROP COLUMN "reminded_at";
ALTER TABLE "invitation" DROP COLUMN "letters_sent";
ALTER TABLE "invitation" DROP COLUMN "letters_asked";
ALTER TABLE "invitation" DROP COLUMN "inviter_told_at";
ALTER TABLE "member" DROP COLUMN "unanswered_letter_at";
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
    "eJztfetz2ziy77+C0peZqVJ84meyya1bZTvOrHYcO8d2JnvPZEuBSMjCmCK0BGlFu2f/94sG30+RFCVBMr7kQaJBqh"
    "sE+vnrf/emzCQWPzg3DObZbu8d+nfPxlMi/pG91Uc9PJvFN+CCi0eWHIsTg0bcdbABc42xxYm4ZBJuOHTmUmbD4HNk"
    "sUdqH6CBi8gPyl2OmG0txB8GQVT8D5umQzhHlKOZw56JfQATm8wQM1P7cYU5PJv+0yNDlz0Sd0IcMdMf/xCXqW2SH4"
    "SH/509DceUWGaKHdSECeT1obuYyWtfvgw+fJQj4f1GQ4NZ3tSOR88W7oTZ0XDPo+YB0MC9R2ITB7vETDDK9iwrYGl4"
    "yX9jccF1PBK9qhlfMMkYexawu/d/xp5tAJdRILsR5uTAJvMhNf9v8IqJ4cPhze3D8P7qYTjs5aQEr5JhenDJYDZImN"
    "ouMOzf//HnjRkjr/bgAZd/Pb/7+fjsF8kKxt1HR96UbOv9RxJiF/ukkvkxtw2HAG+G2M1z/YO449IpKeZ8mjIjATMg"
    "PQj/0UYS4YVYFPFCXyYLNt+GIB4Gn67uH84/fYbpp5z/05J8PH+4gjtH8uoic/VnX25MfMv+Nx5Ngr4OHv6K4L/of2"
    "5vrrLSjcY9/E8P3gl7LhuKHz4Un2SCV+Hl8JIYGovfm5ktxZ+m1OLfSfGTKaZWXvKXE+wUSz0iyAhcMGhdIg4FU1+U"
    "vXOO4MXM7GlWLNDeFP8YWsR+dCfiv0enJxUS/v38Tm62YlRGbDfBrSP/3n/yfB4+kUVjXodE3fB7+dnWgtuX2GY2Nb"
    "CFxsyZKsPzGeZ8zhxzOMF80oTvOcJWvA84u+alXnvXyjD89es6DH/9upzhcK9okT8Th4pJ2xwphRNs62RZoyz26QSZ"
    "CeGQRl9XSKDwV9W7Ojg8O2m1k9X7rio+q9w2Bvxa5asqnKCDr0qxDW6fPiqLidO05Ku6sr2pFPRA/HwsrPCcwGNqpZ"
    "W0a2w/eviRIDZGFnFd4vBWX1ydD678e8t+brD4/9VwS0vSbI7lvS8Pl+uycdIsPquzqZ2Vb2pnuU2N8qFYvONxnssX"
    "jFkE2yXOngRZhtEjQbcuTkdXNrttXdzeXqd2rIvBQ4bFXz5dXN39fCg5LwZRV14e3Dxk+C245nq87YYSU29wdZ9fPg"
    "x+v2q4wHtfJ9LfiKiLpniBRgR5vJ0deFhn0R+WL/rDvH4M7lPxAsPAiTucMYsaJSbhcqlUTKeyanV5e/NxcPfpHfqT"
    "UZsjmyGX4CnybMyfiPleTvkOYWHBTwiaWdgFoxKZjLQ6HbqXooW5O+T00Ra6FLVb6GOFE2h9TGV9zGXuTEjQHlNn2k"
    "oHL5xgZ2Teu6cQ7ZlPiI0MJu6JP6cEjR02RdhGgnXijksN7DIHQezqxS2QQH8dsiKV5m/3Yssr3grSZNkFQQ0X/S+y"
    "xDavzlL4OqHGBN3K/2Pr2v8B/l4t/sFsuVOjORW/xHNXXgjAutQaCHfmnz+d/z27aV9e315khQsTXGR2cNMjQ5/zLb"
    "7kHPHufMVf4fuVkhIfLhVqUWB2iWvYRVx80u5EyAkiueJXipv4ue6hu+vfMgSjx0+JAClcGGHjaY4dc5i6E6+j1L5X"
    "oFxfBPQff7sjQo8BKeTXSxj8T86ljpHe9LSPrwbLOvXhwV0CBCux6tKfZY+ZJNM6Vl5Sl9FEymxB3XJK5jSQHzPmrL"
    "qkxJaPr+RE+7qqpmQ6EufzhM5WZNUnOdG+ssmYYAtsR7Iil27d2WU41Z5+fWxuD72ZxbC5Kq/m9hc5z74uKocYDMIv"
    "qy6qO3+exZ4uqIBNi6E0Mbth1aX4774uK044F/OuyKl7f5Z9ZZK4wCFLzSTP1Fh1VT34k32Qc+0rxzrZ0/dvQweDkB"
    "2xMhMxfSsRvXfYmBaFckNu3trkgYk/lvP0czzVnuz+wMHp0TTD0ym28aN8S5gOiEMbWVj5ZEpKsuejm/3K/PnUsKUZ"
    "9EIwaOaNLMonxEQu+eEeoN+FHg37LsIOQUwMwIbDOEd+2J2/ly4Wm8wJdxEZj4nh0md/IOXI8BxHPD2fZ7/WJxVk4/"
    "/RexLLAW4++0+BfwaZA//Qqfo6VV/naivgl0wezOH32iZWHNIqnRD0FdzQYueSe7TYA1mbgG/3CXiJ/THN+oHtFn9u"
    "CYoMw+lO+i3F+4q/Xh0dnrw5eXt8dvIWjgq4FF15U8H0fDbKi0tvcydiWcOZ3mpFd53g5pbxviy7zVWf3SrlwY+YWZ"
    "DU8yDEX8zgcPxe8LfqxL36+0N1MDc6cK9vb34Nh2cjvJnMtgk+Oj1rsp5jir1geCZVs04hzVl5Hc1ZvnQpNCyGkO/R"
    "VPPMU2vtc2e0z1ZRcR3k7cKD1NQ14pnUvbJdZ9Er8o3Ed/uVzhEYNyTRwFruESy/qQN0Q4Tai4yJUHsgjfM7mLHf0Y"
    "SJ1w+SxrBtoqnM8gxBAwjvQwIoJ8JAdXmxU6Tj+ZcDE/whJDqdYXsx9B0W4k8x4o8QeiFzlXujP8UOl7iqvSXaW6LP"
    "q217S/xto62NGVOrrCP6HpM55sgMqo+aqosndcyfk3Lr5yRn/MiEo+Eqvqr0DIrznyGTmoi2Muy7r01IH1F1T5o01Q"
    "onzobyWB8mUitgzk+rZ6cuPWCSim1SK6jL3DSV+swVS5oToUbJxGAK/thN8jitTdW26FNUSu8YD+KtBh/AJziX3u54"
    "+27p7+5+B6ezJrz3R2+wLnBdyk+Grad12HpaztbTLFtBUc0ztrw2JBy/UlHIqprnyKOWS21+AI/dht7ZWQFIA1/Geg"
    "31ZJ5/oa2eKQSoMtezQ2sZ7MR2mGWBkTyb9RFzZMKA62uSAOg3Zo4E9htTh7vStH6PHm4fPkNN5t3HS3R2dPwWTcR/"
    "aEkaQ5cP+GZ/swd+VBA5bA4bJ5CyuQ2WPVDD98L9IAuoBVKV6SPO/Cc6RKx7AC00mRxvEsNZzFwxm+8U+GbLYRLSUF"
    "yjj/YraiObELO+uyCtP6Wq/LQzQDsDtDNg684AjXL4osXvb/V50d8TLI6pEpsiolHanrgdy6NzZRttLbFZH+nAJQUG"
    "xQV9LE2fSZFtLoHmdUPWgxvCEu8gdJjj16BOMNvkgZ5DnEbAI35+zV+Ojo6P3xy9Pj57e3ry5s3p29dRok3+VlXGzc"
    "XgV0i6Scknn4UDJv505nJh9IwLPo5S8eToVM5x6v3qyTgQElIBBTHWORuJprPUp1VAJHYWP+JFHjpb9sUqGhZvodfn"
    "LPccj/MM/sgcImy538giF2soqb+PZ9pNxubyDcRlB88jyzOzsgQHxO8mPl7Y5fn95fmHq95/tuMTuZQx/V6BMyS406"
    "/yghjxmJruD9dZgL8Ao8A3/xNUVDwepFMKqMn7CIDPgsQCmWIgfQ4SI8MHO8EW+nlw+PqXMj/Imp5UWM6RDjRw8s9c"
    "GccfCWyB7DDto9A+Cm2kbtdI/WczMykgUFv7xrNXY4cQCQhFffShYKPq+/hhhyqbSJKpOaHUS2MIaZV2H8gEkok4XM"
    "XrtELJ7D78KPfH0pqb+ym2rNJPIku7uW/jcE07XLDuj4/enEUrHf5TtbbvP51fX+cXMzNkSWibAyZDqk+YnTxhdGrW"
    "VlOzYq27vjMgplE+c2gj2vOLzhQKz2llMoVy5mT9pLgMoV7dGcUT86eGPE2QaG5mMtqmAO3XkJ8pIs3RXU1m2w4r14"
    "JbvOUE5B1if/uIQsCtDiIKl/FMu8nYpRGF9MpSKqIQ8L4opBCLpSKmkBhUo8uy4XGXTUMg7RleQEVihOJb1FO5BoXu"
    "oKzQjtHXfnvtVdG5hVr8OfHLv3OCL/dAhONV9j20rJlZC5iORR6xNWzK5TSV5nU9XssEEadRj+oEicpc7g3ub9Hx4d"
    "nZq0OErdkEvzpq40LrGIpr97rytQ0xBu34TEUg/aC8/7nlqZ2l1VmYKh/P1H6mrsQaGq6GOlg4kdIf3u0YxS/N0Uh8"
    "fgHp9nc+3WU3z+Luu+wGeNJDCA1wsV0NWbCyM0lGVS13S+fQ/Xcb9N9N7B6uaw1NvCg49qtzW0qm2GCKy8m6PoPucl"
    "z8XvdQ9EsdUuAFq17qOWK9xhuscUO6eAkZzjA1h6PWfY2L5tngfn95++nz+c3/a7jn9y5WOl4P65yvh+UH7GH+hIVw"
    "cOIdh4C42BoPq3y2DUrm6/ndTVOxDGzoUOvHclsJpvNEID9o4fAhJ62V0ewcm2zLfn2dl0F4sahVbCKugTD6dH5z/u"
    "vVHRIv3qqfdx1423J02xy4rUOm8GsLWy1WHRUpug2eEmEgJcn9KLhSpf3LOBO0EcEj5rnIZYj8mIljrp4MNnOAhExt"
    "pR7liDenGB1nJXKcF8df2RxZzH5EIzJmDsChEOogYjerEO5CRQp7Tk8CLjZY9VlStdWj3h2BXV/myzHExi6x30Od1X"
    "iMHPJMybx2buimlj+8VCufVIZ0Z1xSoDVJibwXIpF9XMPvg/q7FRcrzqpbmbBPfivDYrxdTDlJuFMLAXCdbr/eXN29"
    "R+KFoD05RvMJtXyUBeflrQGfCy3WQIpwd9bAbZzq/GQTifU1I2xmra6k7Jzo/aLmYeOawDSdutgpNx50kQ5R2wDwBc"
    "V13CpVAzaADcxKb9UOCBE/1IgnrJw+WFI6sMku9zvJKt95sSKbBtN97m7vGybDkcWMpxUZdS2nuoCZ9pVbUwKb74p8"
    "+iQn2W8WDRMelC64NYim21e+zRwG9XUrcuuzP8u+MokTp4Nm5Pf+LMqo7x3zyMVCjx3TR89ZmVEw1cd4pn1cUjI6vx"
    "qbHsQU+8oe3dO+kEXrLcHxG7gVluBEvd2qSnDiQUtLcK6eqUlsI0AZx3aIAw5/k5krXUnQfvUdmk+IHSDPiH86Yi5A"
    "ppF+hwN0Cyjgss2YMNWJmS/cWeNzCjG90phtUe/6YdhmTBcDrfxV6GKgWrLQ1SC1/HbhPtAqrzhFqhfATi4AtZvnbK"
    "w8pfv2OZ6wmoZC1ShCey1ncJpqDxl9XKsO6LiiDug4XwekoYvXAJmR0t6asDVDpxmrMaE3gAl9J47Cu8HlQ694EXfB"
    "3uRc+8rgzMdbwuJtoWREobNiKz0RWKs01JPjamFw+5jW0O8LWoMFaBsyJxTiwdNiOO1lRNAq7EHiy/otwaTx/V06Ev"
    "l3BJSQ/oi4jWd8wlwIPpvEoc/Cah+LN+Z99CQUcKiT+u7/zP+CFWyKNziYLb4DNPc32yHQEc+E346kB2CBpFaOxIMX"
    "Es8bYcvy3QMJrFtZ/CjsOzOMeAe/5efB2S8S8zsA+/5mE8mzsHuZzcIZXolXBDRwOYl0HbjMMyYSMjzyQjBH/L6Zw8"
    "bUInWBwskUU2v4RBZ+O/P0zcT+UAQmXtQlPQNDHtWoLrsvAUZt6PuC/ah3MUHNYWloheIx0IxOsHTIabBNhcMSLNFe"
    "Fe1V6eAk0ka1hljR4m+dBwn7cROrPyJQ2eDvnQu9RbyYCRpHQlfI6j61qrNP69TFiFHlFdqnudqY+BhsyvqQSGn2X2"
    "Kb2dTAFvSjnSrD9d3DBOkNbn4fPFx9aLiVQbqvv+zh8YI7YfR1+7WTY6EzeE4jcIIESSvOK5ajsQGwIZPymYUXjaGd"
    "snSa3bXYzZnnFIE/1NxXImql93SosoM9BTqFG+KH+9WOrfb2zjGHyA+XODa2GiLWZ8j2b7Uf1lrthxWr/TC/2qced4"
    "dBv8w8tyuLHLOkihc5XpOxdPyYxLAoNAfwC+gE76WXSFx7Ehc9G/OnDurouoZEaWXUpSm3ZdRtJy6yc8bbnwxWZQsp"
    "pwh3pojtRcpYw+m9FEmTH4blme2KUtOkWs47IOehQzAvasNXpa9mKfdPZV1L0k0AYNIO/iFFujOfVu/rhKR6gvqVwB"
    "NsJoOk4a9bWXndua+Qi7+HmDdMGEpTKd+5qAcxewbhaWm2y3bZgeTnE4ZczwGrJgAtmuBngtx5TRjhbhK3SnuRllbh"
    "72MH0qPDkzcnb4/PTqIS++hKVWV93u7zEzLy3CxvHhVTbL59VCJ0B5kfLrX5ATxvG4G79TSVyiZUtHEP5iZR+Mzvfa"
    "SOOGRCmE8k39lPt6EcEnEQe66LNrNun2GYolKmgi2XTHoGlcUCDVsnmMMuL2xCCMr5moG/tFC0tLYfHsolDjXR1XLE"
    "u6Ot3cMry8q2vGQQ/C4eSE18Sswm7+Uz3slrNhsxs2Zoe580ONMjhUi41WskptqdxfHFdqnlLw4J4jQmloXED0F47E"
    "Kho+/mgXPUEDzmYcbjy1sSDnmk8NskjC7E61ufusUzbTDwL9fDw/ldi+A/KP1w+lJDlaB/iptTynmwOutqqWX0u6uz"
    "9u58HQny1y+ZSdAztry6sL2b1mMdYrCpeFOzCPa9SmopMi2sjQhrDCp448yPNJXCuqxKkXDwqDVvn4Y1o5syegvN05"
    "Rmctcdg8Tcq+VGpmdQmOFRGlPgBpXtgcXbt0PMP64Xq6gIVWRF8bQwVhRFegaVRREkqQLsi0vdBXomDh1To3Wyavc+"
    "IuBl8zBdmkphCagUohMfoqzlfKJ2SQ7f8qWfnUNh1vutG6fMJgtwjQIcE3IV6eAYsnG1fSg/i9rikFWcgUQMLCwGgk"
    "KQLAVEIttnBZmTRVZYjeZbKWq1My+7iOh0mE65ZcwOxQ6DbiK/6XrhujxNU2m4jmq4jkTV24p4EpfxTLvJ2KVoEumV"
    "lcKSuDy/vzz/cNUr2hM64G19KBQ1N4JVkFDEK6CbL9fXVTAd+fZuBcdfK1T7T/58e7Sq055AJk57B+InYsfgq0L9fp"
    "SznfuT7SvLOgMl33848jlzVkX9vSfYMSZfxUT7yqRnyumqiO0SY/t3mGhfuaQRtjcNH505ACshqhKnZB2kquE0MX4p"
    "YtW5jch0ZrEFITIl1SeGbqbxjOhncBN+633h4uz/1kPyZ/6SB7Jaca4SQKfod/nqS9i9QqNEazwjDWgjryqVApT7YO"
    "u7FjKE2ruQLfyOtr4GbE0RaZYuc9gk8R5X9tnsYfe2fs5tk/lql3tuplF3rRUZvHdturLMTX27xYwtd9usU4MV5zi+"
    "+iG77hWorom7lTqrVCFIPLAWvCrgf8b9RvxUAmGcgK8FPYlDiSerrPpx0rZ/oRh9tYM5C5TXjHqa7XgSarBaZdUqq1"
    "ZZt1qKukqi+jZy0z/fXX0+vxvc/NpQuhBl9/vPS/TnVilXh/XSCyuyC3OIdGL3bQrFmKRROK2hbXrhOkDSxEFLxUfT"
    "Ct0iSakxiZTezHR/E92GQyUbpiL4vGUjJh1QLbBjchHXclMmHeqtb80EBEHPxaSfXFgcyVYQE1zQsrHxDNBGQjZolK"
    "ODOz9xlAi7ypYNQVt22VXC8lGcqXuArsTvkB0fZWOG5IM5mxKogv1mPwKKhTeDpEppTFFZeg4mE2D2LWAQdJBkEsEP"
    "Oj6Ip4snAbTyiP1AYluTDSUg+y+YE0HfiBYtH3R4QNta2tZSTD3RaYdrCAzsN5p9WyNqLX0DtBH1MnYpHcTUETc1Da"
    "qaEbft2FQDkwjTwSW2sbgjBiQWFthV+UGVthWNhw+dePxS+0pWeI2IxMqX8RuAxSJc2DEDYXAAHh+YOlHEJ7iLTGpK"
    "uwewE6gLfe9DeyNvgK3nEYVmDjfYTC59cWIPJ5hPtIGjDRxt4CinOkTfaV09PCJQWQfvPYi3GnzwvUOwlU0931/0E0"
    "chlkbjSNJZrVDSWUUs6SxfMR7ujg0kkKRRWQgtDaGzOnbQWbkZdJazgkAFgdLipozO0mlm12A281yhJzRDlU3SbB72"
    "qcX28hlTx8+ysREoR2KXAV+2WXNj2TTG0265AXLqlvYClB7lOVN1S3bUtCy5LrhTbTFNm+XU8ZkMxEwIcWODJTZrIP"
    "TzXUbx+Hc0xTOo6Lhj83sJLCExbcXrQ6YiDBZGDy+OVK3lKXXy7mo1857go9Mz/06MmJFosatz9bR5pc2rrZtXul32"
    "ixb/KuhUK6FSbUoR/hr5CiHtHDuKwMJDvmVzSNOYRmWeq5SkuZVc2BfI50Dda8DlmGIPedy914LTfxVsFqVdhcLhm2"
    "sp1GJvvli4tWFKO24sZDEDW61rFGJqldcu4JFOCec+ZgBkIabBYLYM0jsNvFFtBBDSKlyq0LvxoKEJg+xQjIwJMZ7Q"
    "HAtBQG9lyN9spYjU2VcOy/eVw9y+MvNGFi3yOlcDMMZUGnixAfDiagikKyKPtrOvLv96dfnblkqjOle7fV42cv0nSH"
    "a34UMXn8F6OspJ/2QzeYQUaogDHrs34pg5TLBn2kggSRo1RLJXX4jN3GaxyohAC6NzYQi1zWiMVh0Tqa0r9c4t8Xre"
    "40T6y3wMB6Gw+sEvKFoi4pesHkDuUJ2K8v3aRC8ytDvTPe9F+ql1mcs6IMuDAN6oMV+zhJq1Grh8W8Dl8WLsgL17D4"
    "GV+3SbVjskuiiy+aqg0lK1uBN7/v4wfK1ItzHDSjOZAm4uS2YaOsG4WglNUHkh6zFAKzxA3/3Eoe/Sq/zdIJbFxb95"
    "rDdOsMxqnvYhzwhKzydsbiP8KPhUnMvU9QMKSz7mzHkSOvdTsPL9Z+TKPnLjYrdbkkKnLunUJZ27sk2bIPgac6IvDY"
    "rGBCqHReuHnDuOicpttpErNiTYhZR4ZX1KWwIbUMxZsQGsgd0LvrXNd0smgdfz16078EY595q5sWMK7cfufM+BBiUN"
    "fT4JEt36L1++t3V0i73kbMYSq8vXDJn2TlZ7J0N2deA/i6updpOxS/1nmaWlFFZI3KKtyDuUauBW4R5Kj6uHuui6ZD"
    "qDhs+AQGhMImx3iVPogyZGMIoOm79Hslc0d+U9ytHnq5sPg5tfSxAZu5y9Xn1bZlsOS9xSWnegEGYq3BL1qPJO4G3T"
    "4PTaa6S9Rip4jXTB24sWv9zCG3taVDf7VXKzaPDMTXH6pRSxAJ610LHdoFP2tutW/JKaJqs7QbJ/vtrD17UKCmFYRR"
    "OTfEmhy56InefyPRGr1izxUYUkCnO598V2qSUj2f6aRhMMy3tc01NbdRhf/f2h2lUYncXXtze/hsOz/sMCMTRGpkpT"
    "dbPBLDdTdrm+c+eCE73ArG6odcKGDos/sOpbhSc6b5kk9GgK3RTa8j9Jv0EJ/PeXqy9XH1oIQJ6o4m24G2xCakSJQj"
    "aK3+I2VNMLSBU+BFpuO8e1TtrjioP2OH/OxguglRYZUSvM7t7XCTUm4XnrMstsGxjtvP42UA0LAxxLFcri+IZKnG9r"
    "Lq0Fo4IEdag104Wi8ZvLFnq9Lu52DZ+AuTvkAD3a3I2WpdWFNyr7y+AjGOJx4QlRLec0pZayylJWCH9VS3l93zLzHK"
    "N9Y96IWml/4V/ZHFAnZAIcHjGvlZ53VE/9qNA+cglwURw4x/6KUG+SSOcGpTnqEL8uucWmlSHVu5bKu5YETGoh5CTd"
    "zkgYYHNs6R8LUlxAW44xowCzmcwhr6UvBlGOJvhZrAPkn8Lm6h7kXVscQVhoKDmUXyHl6cU5wpWyjDe9OMIetImFYT"
    "PIZwp8HH3ELBO8e2Pq8NUDC2vJQQ4lAKZgG8mFdDsjuEQYE1LzZQQIvm4TL2T8ZxeE5pApsKbdoZsi3cEtGdIJg1/h"
    "BGgoUqgEwPcxRzOHTSl/iduwTBolzhBcqy2WRgH5ji2PsAG3/0v85SD9zG7QsxsKll/sKa1EgYRqCULdWEHBgmuO4Z"
    "Ij1PalbqzahL1dNVYtXs0dMLk2louay3cpf3NfcIq/4i3QzZfr621Vo/yNjXoFZShwuV9Vf/JnMKBW4UmgcUF7WOR4"
    "NofKD4tgWfphCBrO/K5I4gA2GeFo6nGojsWObC07E5oEzFZcdtLh3HWKTkyhXQa6j0lwqAaJB+tmSbp2RBcPKKHHln"
    "fLKRb6TnTIuQmgAiS2Urg6qI3EFv1fYjPmB7NFmxBKrWa0Fb1o861osfPYCEEgHL8L6CS9gcllr4A+sqUhyYnYMdya"
    "+e4b9wL5p1LDLTCm0tvfTm5/0i85bCf8LO3O+HdepKSD5Owm2XJJEp0wl0uYE4aD0P48qP1o+ulkafWno/Knk7Djmg"
    "g5Qablq7R8Y+O8kXxjMi1fleVLHKfIxftAfpQcfBGBwmn4va+TRRxwDgFVxphaXYSjuio7zHnft+O5/G1hXEK7tl6B"
    "+zK616/yYT4tjKERDauHsOzZoRFOTSKOeneBhB1Ix9TA5T7KWlR1vI8zh8m2p2m8m7isUOPXaB+kNsJVOJ80fs2LFn"
    "+ibLqZYb5Zu/xwTaLs2i7fwbJ7ycaH87uH5pXfHfTk7L4yQqgez0J5KalALl7TSZoNsl6ojB628lxPXO+i+vWkDo9P"
    "ynl8UsrjoUPGbfgc0qls4jwIJfiZ2CZzfuIIuoHQmqbNBkqPZb9kQ3ARc1aAaVMhgCyhwhJQCdRg5tBnwY9SjlehCO"
    "Vp94Hpm8YNcoj42bxtfVaaVnvMVFZJuTdq3YUzS6slrbKkTWLQdsUfaUotZZWlrMEAXoSUn9vBtyTpdkbCIehcZB/I"
    "X+EX50CpDp7NLEpMGR5ZPR6ym0uBg9JlF+FDXNDHUu9SnraVk2lDy+CaPpE55TWbmAfOpr8cHR0fvzl6fXz29vTkzZ"
    "vTt68jr1P+VpX76WLwK3igUnLOu6TSoZi6UZU0lS6Tqi7mCbiVZ3DjIpPP8Uy7ydilZSbpldW+XbB4I29K7KKksiY9"
    "g39bGB+CmfaI6WvtGpxkWXFMO8nR6rC2mRxZK7It+/XK3r4yJN5H4qBwFjOokh2RiZBD3NUXUFneyzRo8FCPx4jNZN"
    "18cfC7q4nrxMejiH4iQq7j4Toe3sFuowOia6rJWR6/24n6nK9BkSFVJF43JSbFPq8K2V78raWplGb4xUKiekD5cnDQ"
    "bT+Ax+m/CthdDl0bDFe5z7Xgs0vqrumuw/4TfHR61mT9xhQqr92WIbju2xlIi6FhD6AkjbodI8RHl9Yr2+3KawgyZ3"
    "XUugpolk47D6qdB6ns3hXdB8l84t3k7VL/QXZ5qdQy9VrCsV1YrDjbO3m7X2UZ+7Buw1E0cqllfB4CPIZYpGDG+qh+"
    "70Dbm2JhqgKwGOD6AcTjFNDGXObDPgr9WCxXnreLu5u2wCqGzqhyqkCScdO2f2QMZm0aa9O4g91Lm8Y6VVyLv3VYTz"
    "fiLNC819GIM30s1j3d0lRa616Gvye51YHOfRnPtJuMrYG8l1xZKincASZfga4do/WVq9nTeMxyBdtGZDqz2IKQdwgb"
    "BvNsF33zXr8230Tw2XPqTgCtjVmkQJVuMUGh0hzQBtJIyEZrzVpr1mqTamqT1ppftPjl3w0U5nC8yrqybIokXtki+N"
    "EjHGHb9JHKZa4NRwa2rETTEWU82nCuFstieWw3pFVaLjK2C4z3NRvpnjNZG/5334x3B0tjzy8fBr9fNdzloCpWtk4J"
    "3KOgVbYRQOdNqT0b23xOHHGiBP7lFkdSyRy7k7kddd9I9av2W7uh+Oel9jNI6Ta9mlm++3R4pU2NugZDmko7IrR3Z+"
    "PenWAJduDdOY9n2k3GLvXupD/XlHfnTuwgd4PLh17RAtaus7W7zhJercADluN5k1z3uE3IJzmdQqrr6hnv+e6oK1YG"
    "DKZhOs5esijWb1ZkUzSRMkpet5zybalhZwzzPdN7zzax9z8SsZc9eg5ZkWP3MNXHeKY94db6AyOJRVYaIkkvxGXBks"
    "RnUC9ucs+mZMTMBYJ8INle1GVgEwftZ4Pz8T0U3kA/xCBlCJrjTJnsjUMk5RxDb6J8VKXb6b/Z32yI0/iN9TJ3EXep"
    "Zb3zLUPIdcKPQpoy/Yln+qXKp4ORyaEZhsPmtQuD0vpCCJyZiqJDUbHsVio7+aRxNRMV87qeSId/tP9/6y4UHf550e"
    "KXO3eT+E9EoHKgQaVkKZ2WtilOv4RQ5lyoeDp+qUr8UkpjVBdeZc0BTIuJddGa/zG10hK4HctiVd+MaVchXGfdl6/6"
    "LNdd9kQaAm5GJArjbPa+QPslPxDpm4wTDGwfd4AXtQ74TcnToXjHSZMTIE2lbhGmMnWuO5gk8fnq5sPg5teGxkCIoJ"
    "ZAk99+hoQwb+gzcUo0yeX8T9JvUAL//eXqS3Pw9nCnT6ZBqHHQhmwUv8VtaD0VkCp8CLTcdtaCcD0lnIPDvsg5WAXD"
    "kaTaP1avRY2XHuM8l8vRN8Lxug9mrg9m0hee4+iSPpgZ2p3JYXuRjjQZ3CmUckXH7gTN5rt2JzynI49aLrX5ATyvqd"
    "/UT1nMndUcQaJiEPQaM6ePmGXCbdkaeWUrYi2NvjUU9Ev4VEOsiFadGlKkWs4qy1knsq4hO1hmF4gPYNSUrznCFVi7"
    "Ox+NLgBXJYu1eBF3wN64knsnV+1S5uY+3BR/xVugmy/X19uqsL91Z8L8t8AiJr2CJLLU/X5VAhlzZ0MjNbRuJ+N3Mp"
    "PLJGgqO0zLFC87zOXqy/LDOUSOJuLhBOp1fIUZsr8IR8CH0nbHHUwNSWM3AfwV5YmJ5hNGngPPPkzquRPoqWxgF3LT"
    "ZrN34AEFuKwJ8d9BUEPKGRsHgKGCG7UTx9IRbc8Rm6FkciKJSOaKZdADMndn4vvLkelEMp1I1sE5pjOJdCKZFr9OJF"
    "M1vUknkm2K0wn1pE2YNUGuMsfjbCap3EHv49r45GuOsAo13LZJyXayXAAJ8g2Gua8+nQ+u80dFfLmoOXnEfl9hHzts"
    "2kYEpzUkcFoqgNNcKlkUbW+VShZRq7/8I4OoDde7bzbxUnL44ryyVnzvNoUvMirrHqoRgcIJBb2rg8Ozkz44BMQ2I/"
    "upIJf8cFVZ6ZwIq6/AVKhKnIxpVF/ff719+FyPz5tOlJTelaK9vTS9I0GhEzyyCR4GdhxahHtQHvVPkKgR9IfHtgj6"
    "y16y4AgMi0mFBsnG7wFF1IXmsvMQyShyqkoH4nPdPX/Twf8g1ZMPwyznmt9Hjk7lLkRb+1DmDrMfh1DDwovK7Uu5m6"
    "PTe1CWtQplrai2ivfJwwY/zZu2c7CnSXXaispy3jKo3e5Idrfg19Tk6yroa1vG1r+d219mFsPpmG/uZr8y5j+3h148"
    "rn6D56KOy32IjNssBHX5ib9HHocn+Z2YR36fTf9xxOkHEDAmXlT0e+7+OXWC9Wmh6+bPOsaug6wqqAa6F/FST6XuRV"
    "yPz7oXsRoB7O5rtBtmCOgOxK0LJTX8+H6aaooydodttc94MRUH+idhcrBCey09oF9ls838ocNpPHap3eYnW+AAMOkn"
    "LrRPmyzQIyMcMqynmD/JXGos02CoMJvEGIeMBZVYU31ky0RpLH4W5Prn7bU1zF/HThOTyS7yaTTOGGZDW27actOWmw"
    "qWm86OftHifxK8LVbKl2d1hbQqGz9+OoB/6FEOmNMucls19uo+0wgO30bukmC8yvxuaWwe1wPmqcDlyWXqeg6oMI0s"
    "ziTNPjK5Do/LWZzLTgwUxiYcTtJsMANaqP8etvLnQeJ6Fwzu3sUX8msoVPI2fA7pVM4HfZgQ9Exsk4HpweY2oi0zQd"
    "cBHEtwgGNbl/Mxhco8/zpZBKm3I4sZAITDHDFz23zztQCrCcuzFTxVkm5nEkrC3PPoQ5C/QlySyYwcqp4tyF0E7K16"
    "EtonLdUXKSdCAoEiml4QF/SxNOyRp20VANnQMrimT2ROeV3kZj8E8pejo+PjN0evj8/enp68eXP69nUUC8nfqgqKXA"
    "x+hbhISs4FgZIXg7UadqT17QcD22hEQhtC7J9qmBFpX1tdt1maSjv7q539Abc6cPZ/jmfaTcYudfanV5ZSzv6A90Vu"
    "/lgsFQ7+xKAann0W+d1B0YJkpyBCwA/QA/kh1a+bj79dQtbUNXapHQIU9tHI8xtxfbfF9WcyhLf9XuTdX8szlnv4te"
    "9e++67OJe181b77rX4W4pf4tUOmzYXSlMp7KRo6YQ7rOWLOKzwRRzmfRES8ropp1NEmtG1GJ3QRZqwOkOmMLMhaQzb"
    "C+RfU8bRCVv9kI2HI+q4BZ1q4DQp5nyOsOowUUYKXZwXcAYU1bCXtUEpq4CLSJRetfe36Pjw7OzVIcLWbIJfHbVaut"
    "3iY1jUJoeNduSQQGFWt9yN17IrAL+OmjL4SDO4NoMN6jbbLYLx+8fetWgT3BuZ9Jly2iyGlyFTmNnxvtxqPz6rk+Jf"
    "nuGf80QLAwdbQ4ANa8LuDJnC7G69dXTt83fF9H5Kbp7RlR0eU3T7wOlNwxQ9Y7cV59N0mvMtOmmKtbta6DE9wwbDj4"
    "ObD4PfBx++nBfAMC7vshw3VAbnPkfiZ7TDw+w+y4459JGWnK3L5RFTq5xtl5WBETgZFEAjZdMZhNbaIa+kaXcmU+ZF"
    "unqfxdIrVGJL014SFJsr+D1clzrVcamvavWRW23N3GHCRHlYP1FxsDCGxoQYTwXH+EVA+/G3O2Jht3j9BqGi3xbGJU"
    "yjzkGxciZF2phKVROuyKxcFeM+cixW74YOpPtxd0WuPeAf93K+O3+6fWJcPs+mRmnzrU0emPhj/YXNKuyI3Zc1r5q9"
    "9CeRGUdF2UvyVn9J9lI0qEb2EnZlhyeJ5IQeHebNuIRAcTF/4mhUgA1Vk6Ygu+iPTKM0+fP+oXOOdM6RTjpRzBLROU"
    "cvWvzNEzNWyMhQTZnaREBQtwZeezK/bmDbbQPbOla/1ABXtcZ4HWNfTS9kHQOsO1PhjhjQzmDRK7AVonuVxoKTHLXU"
    "WrhnUzJi5gIJEfktXIVuL5u8Iio7xTpsLmsNAE1oEXeJnQf1VXOCnsSJAyWpYpDN3Lxx0f0joP3s1wk1JkFJhPgLPx"
    "NBQseQodeXPv85c57ELZMY1ATIJM7k5cC/gExGuLzABZPlYHiHbxI1aQGve4BuAfrWld1vOfoemIzfERdvD8BL0Qyg"
    "9ECVhuxARO0nNCKP1G7Xxraid62GXdJmlNajt65H656ZRRr1OnpmuuyJFATOKrNkQhKF0zR6X2yXWol+dbJbetjpR8"
    "HsDeDpULxjQXZ5+YpPU6kLBdtywXePsatQyx01FfG9OD083s4Dx3W6x07IV3faWbsTSHfa2QP05tCXcQmp4xW+jssg"
    "tXy5vyPKQq/Xciew14GI+2BNsFpMRO2guY0lFiWAN/URwcYEMbGS3vvdcCAuCooNuAWeyKzA5dH1A8Dh8fY1cgQ9m6"
    "KRuP8Ozf2Y7cwS8vdH24SYHPwrAHWDx+KHw/NcxtAUorrgeIGehwjoxP9huZeHddNLB36Fr8zp2K52SminhGpqR/x9"
    "5qRfVcCaINpDp0T3NprW3vf7M1Itu1hd0e6W+q4oY3dYf78n2DEmX5mTVvrydyt1dy7HDefhwFqaO4yGjpRzGQHEsr"
    "MbUAmlWgKpebb5TnZFIWP6A9RwgMv1+z0J4TsSTZ7YzHucFCvuHc+vIdkU2pe0Cq3P/lIVWudvdfSNxUwNd/a6Jkk4"
    "XlsjNayR+GBqvGgzhHrdLss7DBnWgdp6mZpsN9lbI/sws8TUUl6dZ2oU+p3DW0vU1njQUpX1HEG3JdATIcnsnV+Pbm"
    "F3zJzpTxwZQh2x2KNH0M9x//VfkPQQR93YoblGXlntdOYatT3Swa79v1p51cqrasqrru150eJvitu1EmCXairJujt5"
    "wd/DokTE6tqp4QqJiGqzeC3lU5JljteYyz6J5vJOFKntTuhqt2rU1OTrHpaoqbZlbKVG7Z5w7r9ngfnMQ+yqKvM5Hl"
    "Qr4sPFZ0PMV9RGI4fNhfUNRuzMYY8OnhbHcJZS6KiMQrtpXxu22rIptmx08clGQgl730w+RAI1LApNIJ8ImQXFu2HF"
    "WHPY8xpCOKwCPS9sVdMyxSxLq7e7ndzuoPu32Lmayz9FuKUkw+5kD+1b7SRyLyxvJH+jibB4tJ+NA0MoR4E++R55Ng"
    "AF2BARYZaJmF0XbHmflpBCdYSKWkt7IWaHPIuTq81RkabUCckqS5nOmqi9/ugNouOv60jPuPRP67j0T8td+qcFefzO"
    "EAuWFHw85exNU+0dm49rOZyPKxzOx3mHs86o1xn1KrmcFc6od/F4fE3tp16RXzW62a/0rMKwoRWOq5GbJHTkVxK/yg"
    "euirLehRI9A/kLNXuKn4hQsiMULzQl0AwHtGz5vKLEpK6m1W5ahbagvnbTaj21AhSriS4VEajsNWwbuV8bGJZ2hL8g"
    "FCbVFvk+7Ve6kHv/5JuzkLamxz+K5fPoOQED86p8fH+ZNv9IxGPjoUsV+ocJQQEBKNLJRH+X4Gkf0iACYJoZdtygel"
    "Wi0wiVPVTBOSE8r9V3ODfg2YjphNbvEGQz8NaLW2Kojb4HjxBWzJh8hzndeKCL+AQKFtDXCQOgXiS7kwB8ohg0lS/k"
    "ic9NAt98syV0rw8qHM0q//vdR+DhyGL2I/zNExDFvDZwbzp9yf99GqhX2yTaJlHjjNc1ES9Z/BJtvoXwk3Ra9Dspes"
    "qHM4dNqdDW89K/YMwi2C45ctOUGfmPBOm6RB5daZAlcY7+ZKM4l2mKxoKJk6zi1ljeF7e31ylRXwyyMNFfPl1c3f18"
    "KGUsBlHfg17QrpUP2bj5FxgQaRtL5a9MmicFafd/u7+9KRZsTJGVLDVc9L/Iouvr1JnYUkcetVxq8wN4XuPUJPkj+k"
    "iGkfrCqjGpsFoAaHP2l9eQksSJkLm5euIRsDG1FHJY7lnY9oyMYYIslrsGOVkDyEls+TXgaYpIl1QpV1Kl6FLtpKYq"
    "v3g7YO2naKKdXLFLGZv6YBVLHHgkv1NO3V6Zu9G/21/ubHyOBtYrzHLxQsJJI0n+Hs0d6rrERnPqTvzuWjae8QlzwR"
    "U4IuBvA4TqvoS1TnrgZGsuNi+p5lrLY5q7+KBHS9SZK4dwoz1/2vOn7X8VLBOt5a5By5Vbb56f9WrEImKV0z2g6sQh"
    "QdeGCPOVu4yZ9ay5LIBDLfyGCviGXHKC7YoXbLOtpSl1coLS21eoZjSUcYJMO85Ulu8M8+ae6ZionVN6Q70Nr8UiDP"
    "vbYOhtKHd+COOPZfNeW2jvEMcH06cv/8XGfs4A5BCo5LrW6KoaXXVL7N1xdFVvNoMO3sQ891t594rcErlB/UrvRDR8"
    "iBPjlxc42GE/cWh/NU/0DOcypYjPqWtMCICojvtImFvYsqIkpgBKtaC+oatZdXmDQjtUXzsUtMamds/vdaTe9y6xUM"
    "uogS1Q0WqqYBsoeBDfDWclqJvLHQ4xteIeB+j2iMT2zyEPNjhE2sjg8KgOHM1RORzN0S9FWtp2VAiJxlegNYQofeWK"
    "ghuOqFH7OKPEICF8urRPIE851q0O0Hc8hTD/d2jpQ8XWSW0xSKwJV2ZAfzc8xyG2sfheVALZ8ew18NnJD7F4bGxFOc"
    "gVoQwY4kcxklfFx+R6PH0/o2kGQ+RNOp0xx9Upz1pP0XqKEnqKTnl+0eJ3qWs1woGPCFRWklSCM0m+WY7PD+IALuZz"
    "hqwVt3fIIX/194fUJ5PLXIw+m+vbm1/D4dl0xkz40e+5M5wRh7JGPcXylPvA/w2Axfvq6VDqpQXRCvo4sEvWe5Yyw3"
    "C6kxAz4n3FX6/+cnR0fPzm6PXx2dvTkzdvTt++ftuH4Ju4l7/1pipWMfgVog4peRSEIQIroMmKT9KovLP3Bve36OTo"
    "8E0bg/e4zu5evrfnOiNIA5eIbQJTczgq4fdyx0PRPErL4FaW8oq3ltl0poPn2NqeAyKlzTqNIEWC4Xu5udfc3Su393"
    "w6ScJf0IDPGbL94/dhLXYfVnD7MM9sagdckxcasDtHuH8MX4v2YhJsWtQu4DVYwmV6ekxTZQPvHsMr+Aumaz7XL/AD"
    "tkz2C6g3iJH54e7840NDJ0GQ8EddyFKpXbO17mMPGwaZtfPiZEh1GpjK3hoxFfAmJ+JyN0JMsQ9nwKY9CD73hg21yj"
    "TVPvB9M8plHBvKMbsi/JMk0kWRaY4+E4cX+h1L3TAJis15YA7XtWx998vR4cmbk7fHZyeR1yW6UuVsKcrv1EUina9R"
    "nTS7NtbOHPYnMZruqGkqvaUWBxWa8TRNpReqLt7fVvG+zpzvNnP+Thh1d4PLh17RLtEBi+/jmfaUv+m9sQZzgwOqA+"
    "Z+jmfaybNsKW/TZ3mKt+IV0M2X6+t6/ZLJM4FH51jetGHy1TPZyUhuGcPX2jU5ZlhJYmvEzers1iGJxtXC6JiyZ+Lj"
    "9QL1eyRmJ7b5itnWohhtYxlBHdwM+aIaFmMr6q3ODtUO5/BS6qgdO2w6XC20k5lCYXdo74KMhQahRkhHCGU1vqcmUD"
    "qd5Hzs+ihg2+e6r+av0to6PYPSfP86YcikJvLhu7bfzLqNE7Aj/5+a6v2KrqqqcriyyNVKJXCKcTGXolMzR6cySSe3"
    "ahN6a91FmyDRrsBqV2BYnLeioR9WAe4mS5ea+YkFpRKswwP+cS9VkDsi2MlLzNjMmH61Nfsj0GqGTmJ8Lat2TvnEx5"
    "mxGVihwlb9gfzJ+j4s5HziI0Yyi0Dn+JlDCcB5ucSyOMIj5rkSj2HkcWoTXtDvZn2PqWNBi7nG1CKZck14NNFWtbaq"
    "O9zytFWtay61+NuKf45ttwjMrZ6BGVMrbVxC6zf/1EOyPQ4ciW3MzON6JZkVFZl5lJBHCs+DNx0Kdhdimd8TbBGzzE"
    "oqnGAfTKbNJ1gCKyXOaHGRw3I5pIi1DFaSQZG3oLz0IUf40usfVsE6djdcVN+7/Xx10/C07qT4oXO3oXZzbQDDwKAm"
    "gdrUhp6uHKH20RZztrkpkKbUdTsqa/xpz0yDRNwElfYUV3uKA2514Cz+HM+0m4ytkxaWWFlKuYwdT6iU5gcikx6L/M"
    "WpAf1KZ7E/VPy4aGwtR/HIYXNOHEAgF4x6dPAUAHl9zF6MZsQRygPiYklJDL6ooRDArc+ZYyJsMZsUO4e7mRp6oQ9C"
    "JQwGjv2e50EjQfHbZBsK7MqpXokBkInVR7ZsgO5DrQvOzF55M9n3PHFDzDke1/Y4Y0P2NNRpW9tRI7SDWesbhfqGy5"
    "6IPZxgv7NvXbMoTaUu/HBLy+isDuLwWTng8FkOb5jOmrDXH71BC7+1dT/HXBwlxEYW5q1yg05Oa7D65LSU1XArA+wj"
    "Ts2hUBnsgg2tAt8nRaUu61Wy9UHmQ4+3OjyytPr42Mnjg/yYUTFdm6ZhKUrdNExpMae19/oZl0kq7ZWo9koE3OrAK3"
    "Eez7SbjF3qlUivLJW8El9mFsNpezZ9p1/lh/DiMbX8D+CaQSMyEeKSVr38P6CcvEceh0mlOY9G0AeCI392Yb4LM9+F"
    "zLKgIrgfGPomLinaWs9jdH8ihTamvnYR6MO/pLJLfO1NcSWTNConH7U0p9aCKcnpvwp4XIq/FA5XGf66d7FwSd3gf8"
    "cQTHyCj07PmizamGIPl2z3Pq2GHcvU71U2sNPaTRt/1lp2Bm1lv4iDVlvZawGN00h82nWxW66LgvXbAW81wtn23EK/"
    "E9tkTilCT/J2v8pB9CwHNkXpkcN9XwxG/hTIZZaJPGgG2UcW4S5E80bEv4wfBZMP0MBF8J7QPHTEzBLfUIdzF3ahDB"
    "WxmcOeqenXT8hnFjWi1A4j7TDqYCvTDqPVcliDT7ZNfUP0uStsgfe+wm4HpmKw35lMbGTg3PYUKXRIbpZ17fMkjcrc"
    "b+n/OKnD5JNyJp/krfLwFGrA5CSNykyWRZn+6v6p5ZpeQ5sj7o1KUaor3HopKrW5Lt5q8EH29YYtRqhNNMB5aCOD7p"
    "c8M2T3vzYne4Z0d1xRvYtFYq//iSPDYsZTPXns06kuFqGwr1oXLibIlf4E5dk+Iob41fAdbhPxLOdx2Y7tek4cakx6"
    "BWZrcKdfZbHieMwyW7X8ZO84VaA0plZ4RBRE1ALrTd105k5iaeUGXmm3mPJTuLxdjFLff9uA8GmdPGYxqjzsc5rLZI"
    "aPqgGHg+F7yN21KJMA1l+YJP63+9ubsqhARJLVX6jhov9FFuU77LsuYi4wI6Wh5HAkspARGdUDJrjY9mH2n/8Pw46t"
    "6g=="
)
