"""Card."""

from tortoise import BaseDBAsyncClient

from migrations.dialect import pick

RUN_IN_TRANSACTION = True

UP = {
    "postgres": """\
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
COMMENT ON TABLE "tag" IS 'One tag of a company, shown as it was first typed.';
CREATE TABLE IF NOT EXISTS "contractor_tag" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "contractor_id" UUID NOT NULL REFERENCES "contractor" ("id") ON DELETE CASCADE,
    "tag_id" UUID NOT NULL REFERENCES "tag" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_contractor__contrac_783b83" UNIQUE ("contractor_id", "tag_id")
);
CREATE INDEX IF NOT EXISTS "idx_contractor__tag_id_5564a8" ON "contractor_tag" ("tag_id", "contractor_id");
COMMENT ON TABLE "contractor_tag" IS 'A tag that a contractor wears.';
""",
    "sqlite": """\
CREATE TABLE IF NOT EXISTS "tag" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "name" VARCHAR(50) NOT NULL /* As first typed */,
    "name_key" VARCHAR(150) NOT NULL /* Case does not tell two tags apart */,
    "company_id" CHAR(36) NOT NULL REFERENCES "company" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_tag_company_012b73" UNIQUE ("company_id", "name_key")
) /* One tag of a company, shown as it was first typed. */;
CREATE TABLE IF NOT EXISTS "contractor_tag" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "contractor_id" CHAR(36) NOT NULL REFERENCES "contractor" ("id") ON DELETE CASCADE,
    "tag_id" CHAR(36) NOT NULL REFERENCES "tag" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_contractor__contrac_783b83" UNIQUE ("contractor_id", "tag_id")
) /* A tag that a contractor wears. */;
CREATE INDEX IF NOT EXISTS "idx_contractor__tag_id_5564a8" ON "contractor_tag" ("tag_id", "contractor_id");
""",
}

DOWN = {
    "postgres": """\
DROP TABLE IF EXISTS "contractor_tag";
DROP TABLE IF EXISTS "tag";
""",
    "sqlite": """\
DROP TABLE IF EXISTS "contractor_tag";
DROP TABLE IF EXISTS "tag";
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
    "vVHRIv3qqfdx1423J02xy4bdiAdxKcBw1Oiyyp2mdF747AJyCThxhiY5fY76HoZDxGDnmmZF47UW4zh4n/Uq0M9Azp"
    "ztjncIRIibwXIpFNLdGIjJlDwHsCHWC4WHFW3TTtfTLiDYvxdgG2JOFOLQQAubn9enN19x6JF4JezRjNJ9TyS86dl7"
    "cGfC60WAMpwt1ZA7dx3ueTTSTw0YywmVWzbn2fRO9XeA4bF0il6dQFkrjxoKVuCGEF6BcoLmpVqTSqAYZaVnqrwsFH"
    "/FDDubpyLlVJHvUmW37vJKt8S25FNg2m+9zq2zdMhiOLGU8rMupaTnUBM+0rt4LG6Kvxab+bovssGiaCSV1waxBNt6"
    "98mzkMio1W5NZnf5Z9ZRInTgedme/9WZRR3zvmkYuFHjumj56zMqNgqo/xTPu4pMRPXLXRN37cX+bwVbWCBzHFvrJH"
    "dz8vZNF6izX8Vl+FxRpRF7CqYo140NJijatnahLbCPCosR0iRsPfZOZKPxs06nyH5hNiBxgl4p+OmAswTKRT5gDdAl"
    "60bEiFTZOY+RKPNT6nEP0pje4VdTkfhg2pdNnIyl+FLhupJQtdN1DLqRnuA60yUFOkegHs5AJQu83KxgoZum+04gmT"
    "cihUjSJc0HIGp6n2kNHHtSpGjisqRo7zFSMa5HYN4Aop7a0JWzN0mrEaPXgD6MF34ii8G1w+9IoXcRfsTc61rwzOfL"
    "wlLN4WnkIUVyy20hNRx0pDPTmuFlqzj34MnaGgiVSAyyCzByFYPi0GXl5GBE2lHiQSqd88Shrf36WXlX9HQOkQ6AZl"
    "4xmfMBci8yZx6LOw2sfijXkfPQkFHCpqvvs/879gBZviDQ5mi+8A4vzNdgj0TjPhtyPpAVggqZUj8eCFRH5G2LJ890"
    "ACFVWWyQn7zgzTAYLf8vPg7BeJDh3AQn+zieRZ2OfKZuEMr8QrAm60nES6DlzmGRMJLh15IZgjft/MYWNqkbqQ0mSK"
    "qTV8Igu/8XX6ZmJ/KIKdLuqnnQGsjqoZl92XUJQ2dAjBfkpAMUHNYeki/OIx0LZMsHTIabBNhcMSLNFeFe1V6eAk0k"
    "a1BuPQ4m+dJAr7cROrPyJQ2eDvnQu9RbyYCRpHQlfI6j616nhP61RQiFHltbynuSqK+BhsyvqQSGn2X2Kb2dTAFnQu"
    "nSrD9d1Dj+gNbn4fPFx9aLiVQS60v+zh8YI7YfR1+1V2Y6EzeE6jMvYESSvOK5bAsgFYGpPymYUXjUGAsnSa3bXYzZ"
    "nnFMEE1NxXImql9/S/srncU6CntCF+OBIbi9cOGaNzdBrywyWOja2G2OYZsv1b7Ye1VvthxWo/zK/2qcfdYdBZMc/t"
    "ygrQLKniFaDXZCwdPyYxLAow8n51oeC99BKJa0/iomdj/tRBkWHX4BmtjLo05baMuu3ERXbOePuTwapsIeUU4c5U+L"
    "1IGWvgtZciafLDsDyzXcVumlTLeQfkPHQI5kUN26r01Szl/qmsa0m64eLvIeYNs0PSVMo3NOlBgJZBLFLaaLKLbhAL"
    "nU8Ycj0HVFhhsyGXoQl+Jsid10QX7SZLp7RFYWk9+j42Jjw6PHlz8vb47CQqNo+uVNWY55V8P/qe52Z5T5mYYvNdZR"
    "JxGgjzu9TmB/C8bURp1tNrJhs9b+MLyk2i8Abf+0gd7qIQ/Q/Jd/ZzKyiHrAvEnuvirqzbQRTmI5Sdt8slk55BZbFA"
    "H8cJ5rDLCwMAIjB+LMBfWihaWtuPBeSyRJrovDnindF6e/fwyrKMKS8ZBL+LB1ITnxKzyXv5jHfyms1GzKwZx9wnpd"
    "n0SCFAZvUaial2Z3F8sV1q+YtDwhmNiWUh8UMQHrtQ1ebb9HCOGoLHPExve3lLwiGPFH6bRNeE4GzrU7d4pg1GeeV6"
    "eDi/axHpBaUfTl9qqBLhTXFzSjkPVmddLbWMfnd11t6dryNBsvIlMwl6xpZXF81z03qsQww2FW9qFqFBV0ktRaaFtR"
    "FhjUEFbxzmT1MprMuqFPYElLnmXZWwZnRTRm+hp5LSTO66kYiYe7VEuPQMCjM8ylkJ3KCya6h4+3ZA2sf1HNMVfums"
    "KJ4WxoqiSM+gsiiCjETA+HCpu0DPxKFjarTOTOzeRwS8bB6TSVMpLAGV4jHiQ5SFe0/iJ7Zd+tk5FGa939FtymyyAN"
    "coYO8gV5HGbiEbV9uH8rOoLQ5ZshdIxMDCYiAoRERSQCSyq06QJldkhdXoyZOiVjvNrouIToe5c1sGaFDsMOgm8psu"
    "Dq3L0zSVxmaoxmZIlDitCB5wGc+0m4xdCh2QXlkp4IDL8/vL8w9XvaI9oQPe1se9UHMjWAX2QrwCuvlyfV2FyZDv+l"
    "Rw/LXCd//kz7dHqzpj1q8K4Rqzao/BXKEeEWCrTFNsrHxVbOCPcrZzf7J9ZVlnKOb7j18+Z86qSLj3BDvG5KuYaF+Z"
    "9Ew5XRXiXYJy/w4T7SuXNOr0piGVM3pCJWxTQpmog940nCbGL0VxOrcRmc4stiBEZu76xNALMp4R/Qze1G+9L1yoSN"
    "96SP7MX/LgTivOVQJyFP0uX8sL211o5GSN8aNBXuRVpTKlch9sfQ9MhlA7YbLF0NHW14CtKSLN0mV+rSQG4squrT1s"
    "99bPebcyX+1yB9c0ase1IoP3rq9Xlrmpb7eYseXerc1osOC+qdReA/9OLc3VDcYu11qRGBo070gql3Nh0PICxXTp8H"
    "q6p5ilGEIzuNHPfg8ad1LrpFon1TqpwofQijppvPPV5WlMoZmptdGta6OBzrEid/cripVla/zJqqSEioMbX/2QvaIL"
    "NNDE3Ur1U+oMJB5YC/cegNnjRnB+2q+FXQj4oSdxCvEkIkI/LrD0LxTD4ncwZ4EWm1NV0zFzraNqHVXrqCroqCsVlW"
    "6jjvTz3dXn87vBza8NpQsZsQ5BVNag22ar8ojDeqVAFZVAOahgsfs2xchO0iicgty2FGgd6LXioKXio2kFO5ak1GCR"
    "Sm9muvGc7o+mkgFTkSi6ZSMmndVXYMfk0v7KTZl0vmF9ayYgKHCQC4sj2aNrggt6aTeeAfp7yc7ZcnRw5yeOErl/sp"
    "cWnYJRxmW7L8tvr0HdA3QlfodsxS07ZiUfzNmUAGLNN/sREOe8GRRASWOKSpgoMJkATHkBg6C1N5PQytCKSzxdPAl6"
    "XozYDyS2NdnpCyp1gjkRNPRq0YtL56hoW0vbWoqpJ7pEaA2RgP1uM9TWiFpLQydtRL2MXUpHLXWgTU2DqmagbTs21c"
    "AkwnRwiW0s7ogB1S0FdlV+UKVtRePhQycev9S+kmgMIyKbGMn4DUDYEi7smIEwOAA7G0ydKOIT3EUmNaXdAzhn1BXL"
    "B4X2Rt4AW88jCs0cbrCZXPrixB5OMJ9oA0cbONrAUU51iL7Tunp4RKCyDt57EG81+OB7h2Arm3q+v+gnjkLcu8aRpL"
    "NaoaSziljSWR7dKdwdG0ggSaOyEFoaQmd17KCzcjPoLGcFgQoCMEBNGZ2l08yuwWzmuUJPaNYBIkmzeYjWFtvLZ0wd"
    "P8vGRqAciV0GfNlmzY2lgudrwWPdLTdATt3SXoDSozxnqm7JjpqWJdcFd6otpmmznDo+k4GYCSFubLDEZg2Efr7LKB"
    "7/jqZ4BmXFd2x+L0HgZP8J8fpQLgODhdFTUAaytqfUybtLe48h766Pslf5BB+dnvl3YnQ7b2aGGrnO1dPmlTavtm5e"
    "Jb7IhuJPU2rx76T4V0GSXQlBdlOK8NfIVwhp59hRpIUT5Fs2bz8Q06jMc5WSNLeSC/sC+Ryoew24HFPsIY+791pw+q"
    "+CzaK0A2g4fHPtP1vszRcLt3ZLgY6bgFrMwFbrGoWYWuW1C70DpoRzH7gKshDTiIRbbqgxDbxRbQQQ0ipcqtC78aD5"
    "IIPsUIyMCTGe0BwLQfAnYkL+ZitFpM6+cli+rxzm9pWZN7Jokde5Giw9ptIg6Q1A0lfrFrBil4B29tXlX68uf9tSaV"
    "TnarfPy0au/wTJ7jZn6+IzWE/3Z+mfbCaPkEINccBj90YcM4cJ9kwbCSRJo4ZI9uoLsZnbLFYZEWhhdC4MobYZpGln"
    "mZhIbV2pd26J1/MeJ9Jf5mM4CIXVD35B0RIRv2T1AHKH6lSU79cmepGh3ZlO1y/ST63LXNbRXigI4I0a8zVLqFmrmw"
    "xtq8lQvBg7YO/e47DmPt2m1Q6JjudsvmpnE6la3Ik9f38YvtZ2CzHDSjOZAm4uS2YaOsG4WglNUHkh6zFAKzxA3/3E"
    "oe/Sq/zdIJbFxb95rDdOsMxqnvYhzwhKzydsbiP8KPhUnMvU9QMKSz7mzHkSOvdTsPL9ZxRA4GbGxW63JIVOXdKpSz"
    "p3ZZs2QfA15kRfGhSNCVQOi9YPOXccE5XbbCNXbEiwCynxyvqUtgQ2oJizYgNYA7sXfGub75ZMAq/nr1t34I1y7jVz"
    "Y8cU2o/d+Z4DXfIaY51HJLpNd758b+voFnvJ2YwlVpevGTLtnaz2Tobs6sB/FldT7SZjl/rPMktLKayQuE9wkXco1U"
    "W4wj2UHlcPddF1yXTmgi9GGNbGJMJ2lziFPmhiBKPosPl7QSFMXu7Ke5Sjz1c3HwY3v5YgMnY5e736tsy2HJa4pbTu"
    "QCHMVLgl6lHlncDbpsHptddIe41U8BrpgrcXLX65hTf2tKhu9qvkZtHgmZvi9EspYgE8a6Fju0Lpa+PN6rpuxS+pab"
    "K6EyT756s9fF2roBCGVTQxyZcUuuyJ2Hku3xOxas0SH1VIojCXe19sl1oyku2vaTTBsLzHNT21VYfx1d8fql2F0Vl8"
    "fXvzazg86z8sEENjZKo0VTcbzHIzZZfrO3cuONELzOqGWids6LD4A6u+VXii85ZJQo+m0E2hLf+T9BuUwH9/ufpy9a"
    "GFAOSJKt6Gu8EmpEaUKGSj+C1uQzW9gFThQ6DltnNc66Q9rjhoj/PnbLwAWmmREbXC7O59nVBjEp63LrPMtoHRzutv"
    "A9WwMMCxVKEsjm+oxPm25tJaMCpIUIdaM10oGr+5bKHX6+Ju1/AJmLtDDtCjzd1oWVpdeKOyvww+giEeF54Q1XJOU2"
    "opqyxlhfBXtZTX9y0zzzHaN+aNqJX2F/6VzQF1QibA4RHzWul5R/XUjwrtI5cAF8WBc+yvCPUmiXRuUJqjDvHrklts"
    "WhlSvWupvGtJwKQWQk7S7YyEATbHlv6xIMUFtOUYMwowm8kc8lr6YhDlaIKfxTpA/ilsru5B3rXFoUTqpWqhx272V5"
    "kI1qY6PEeoTy7dsq0Je7tq2Va8mjtgcu0qcTWX71L+5r7gFH/FW6CbL9fX28pz/Rsb9QoSXOFyvyqz9c9gQK2U1pnD"
    "ppQTaDyHHA/aeEOoBMukUkPQcBa14zYZ4Wjqcai7wY5sWjcTWgXMVpzQ2uHcddJZTaEuBHqQSXCoEokH6zYMOitVpy"
    "UqoceW4/AXC30nsPdvgiJEidoQrg5qI7FF/5fYjPnBbNHGOVOrzV1Fl7t8kzvsPDaqTQzH70Ldc29gcolC3Bem4zNx"
    "ECdix3BrZtJtujAxOJUaboExld7+dnL7G1OHu8N2ws/S7oyv50VKOkj7ahKHT5LoUHwuFC8MB6H9eZBV2vTTydLqT0"
    "flTydhxzURcoJMy1dp+cbGeSP5xmRavirLlzhOkYv3gfwoOfgiAoUT/HpfJwu/mEEGqoJS7TGmVhfhqK4KGnLe9+14"
    "Ln9bGJfQCKZX4L6M7vWrfJhPC2NoRMPqYTd6dmiEU5OIo95dIGEH0jE1cLmPshZVHe/jzGGyoVq6kj4uWNCV8doHqY"
    "1wFc4nXRn/osWfKMhqZphv1i4/XJMou7bLd7CgT7Lx4fzuoXlNWQfdvrrPuRSqx7NQXkpqm4rXdJJmg6wXKqOHrTzX"
    "E9e7qKs5qcPjk3Ien5TyeOiQcRs+h3QqmzgPQgl+JrbJnJ84ApxxWtO02UBRk+zEaAguYs4KquUrBJAlVFgCKpVLzh"
    "z6LPhRyvEqfII87T4wfdOIBA4RP5u3zfxO02qPmcoqKfdGrft7ZWm1pFWWtEkMoQ20c38nKbWUVZayLjN8EVJ+blcY"
    "nqTbGQmHcDaRfSB/hbiEXb/d+2xmUWLK8Mjq8ZDdXAoclC67qPL0gj6WepfytK2cTBtaBtf0icwpr9keNXA2/eXo6P"
    "j4zdHr47O3pydv3py+fR15nfK3qtxPF4NfwQOVknPeJZUOxdSNqqSpdJlUdTFPwK08gxsXmXyOZ9pNxi4tM0mvrPaN"
    "CMUbeVNS2Ee+STfC3xbGh2CmPWL6WvsRJllWHNNOcrQ6rG0mR9aKbMtOgLJroAyJ95E4KJzFzO9VPRFyiPsFQr33e5"
    "kGDR7q8RixGbERdYuD311NXCc+HkX0ExFyHQ/X8fAOdhsdEF1TTc7y+N1O1Od8DYoMqSLxuikxKfZ5Vcj24m8tTaU0"
    "wy8WEnkTypeDg277ATxO/1XA7nJQvGC4yh00BZ9dUndNdx32n+Cj07Mm6zemUHnttgzBdQ+ULC2Ght0FkjTqYlGLjy"
    "6tV7bbldcQZM7qqHUV0Cyddh5UOw9S2b0rug+S+cS7ydul/oPs8lKpGdu1xBq+sFhxtnfydr/KMvYxi4ejaORSy/g8"
    "hI4KUc7AjGXTGbYX70Dbm2JhqhJhw9rMnQB41FQsLWiuJgGlhH4slivP28XdTVtgFUPPNTlVIMm4Hcw/MgazNo21ad"
    "zB7qVNY50qrsXfOqynW3wVaN7raPGVPhbrnm5pKq11L8Pfk9zqQOe+jGfaTcbWQN5LriyVFO4Ak69A147R+srV7Gk8"
    "ZrmCbSMynVlsQcg7hA2DebaLvnmvX5tvQo0YzakLfYodZpECVbrFBIVKc0AbSCMhG601a61Zq02qqU1aa37R4pd/N1"
    "CYw/Eq68qy3YJ4ZYvgR49whG0TSfRYmWvDkYEtKwFnroxHG87VYlksj+2GtErLRcZ2gfG+ZiPdcyZrw//u2/ztYGns"
    "+eXD4PerhrscVMWCsha6R0GrbCOAzttdpvXGutpfmkpbldpU37ipHizBDkz183im3WTsUlM9/bmmTPU7ocvcDS4fek"
    "ULWPtB1u4HSbgoAndGjudNEpfjng+f5HQK6SGrpy/nm2itmOY9mIa5FXvJolj5XpFN0UQ1WKVmNV01p3zFeNgZw3w3"
    "496zTez9j0TsZY+eQ1bk2D1M9TGeaU+4tX4vd2KRlfq70wtxmec78RnUc4LfsykZMXOBILlDtidzGRg4QZey4Hx8D1"
    "UUzCZh/gd0Opky2eiESMo5hkYzeRd5t9N/s7/Z4HT3u6Rl7iLuUst657stIHEFPwppylwW8GcwacEFrcPh6WBUc+hs"
    "4LB57SqPtL4QoiCmQqKpvsj/SIMkJsqfdXGI9uVrZ+7Wnbnal/+ixS937ibO/IhAZa+xSpkvOsdoU5x+CXGpuVDxdD"
    "BKlWCUlMaoLlbGmqNRFhProjX/Y2qlJXA7lpWHvhnTrtyzzrovX/VZrrvsiTRET4xIFAZN7H2BXjp+QwTfZJxgYPu4"
    "A/CfdWApSp4OxTtOmpwAaSp1K+qUKVrcwYj356ubD4ObXxsaAyEcVgIafPvhbmHe0GfilGiSy/mfpN+gBP77y9WX5k"
    "jc4U4v3oa7wSakxkEbslH8Freh9VRAqvAh0HLbWQtc8ZRwDg77IudgFaZCkmr/WL0WNV56jPNcLodSCMfrpoa5poZJ"
    "X3iOo0uaGmZodwZK8kU60mRwp1DKFe2XEzSbb8Gc8JyOPGq51OYH8LymflPIDrTzZzVHc2il4Qe9xszpI2aZcFv2uV"
    "3ZilhL12aN6/sSPtWw8L8V7H6KVMtZZTnrRNY1ZAfL7ALxAYya8jVHuAJrd+ej0dW8qmSxFi/iDtgbl+Xu5Kpdytzc"
    "h5vir3gLdPPl+npb5dK37kyY/xZYxKRXkESWut+vSiBj7mxopIbWbUv7TmZymQRNZbtgmeJlh7lcfVlLNofI0UQ8nN"
    "hCMfYVZsj+IhwBH0p713YwNSSN3QRYRpQnJppPGHkOPPswqedOoEGugV3ITZvN3oEHFLCPJsR/B0ENKWdsHKA/Cm7U"
    "ThxLR7Q9R2yGksmJJCKZK5YpBc/cnYnvL0emE8l0IlkH55jOJNKJZFr8OpFM1fQmnUi2KU4n1JM2YdYEucocj7OZpH"
    "IHjWxrg02vOcIq1HDbJiXbyXIBJMg3GOa++nQ+uM4fFfHlok7TEft9hX3ssGkbEZzWkMBpqQBOc6lkUbS9VSpZRK3+"
    "8o8MojZc775zwEvJ4YvzylrxvdsUvsiorHuoRgQKJxT0rg4Oz0764BDwG9qLle6SH64qK50TYfUVmApViZMxjerr+6"
    "+3D5/r8XnTiZLSu1K0t5emdyQodIJHNsHDwI5Di3APyqP+CRI1gv7w2BZBf9kYFByBYTGp0CDZ+D1AQrrQKVS6IqV+"
    "EzpVpQPxue6ev+ngf5DqyYdhlnPN7yNHp3JLma19KHOH2Y9DqGHhReX2pdzN0ek9KMtahbJWVFvF++Rhg5/mTds52N"
    "OkOm1FZTlvGdRudyS7W/BravJ1FfS1LQOl387tLzOL4XTMN3ezXxnzn9tDLx5Xv1tvUfvcPkTGbRaCuvzE3yOPw5P8"
    "trojv2mi/zji9AMIGBMvKpr3dv+cOsH6tNB1J18dY9dBVhVUA91YdqmnUjeWrcdn3VhWjQB29zXaDTMEdDvZ1oWSGn"
    "58P001RRm7w7baZ7yYigP9kzA5WKG9lh7Qr7LZZv7Q4TQeu9Ru85MtcACY9BMX2qdNFuiREQ4Z1lPMn2QuNZZpMFSY"
    "TWKMQ8aCSqypPrJlojQWPwty/fP22hrmr2OniclkS/A0GmcMs6EtN225actNBctNZ0e/aPE/Cd4WK+XLs7pCWpWNHz"
    "8dwD/0KAfMaRe5rbo0dZ9pBIdvI3dJMF5lfrc0No/rAfNU4PLkMnU9B1SYRhZnkmYfmVyHx+UszmUnBgpjEw4naTaY"
    "AS3Ufw9b+fMgcb0LBnfv4gv5NRQqeRs+h3Qq54M+TAh6JrbJwPRgcxvRlpmg6wCOJTjAsa3L+ZhCZZ5/nSyC1NuRxQ"
    "wAwmGOmLltvvlagNWE5dkKnipJtzMJJWHuefQhyF8hLslkRg5VzxbkLgL2Vj0J7ZOW6ouUEyGBQBFNL4gL+lga9sjT"
    "tgqAbGgZXNMnMqe8LnKzHwL5y9HR8fGbo9fHZ29PT968OX37OoqF5G9VBUUuBr9CXCQl54JAyYvBWg3bi/r2g4FtNC"
    "KhDSH2TzXMiLSvra7bLE2lnf3Vzv6AWx04+z/HM+0mY5c6+9MrSylnf8D7Ijd/LJYKB39iUA3PPov87qBoQbJTECHg"
    "B+iB/JDq183H3y4ha+oau9QOAQr7aOT5jbi+2+L6MxnC234v8u6v5RnLPfzad699912cy9p5q333WvwtxS/xaodNmw"
    "ulqRR2UrR0wh3W8kUcVvgiDvO+CAl53ZTTKSLN6FqMTugiTVidIVOY2ZA0hu0F8q8p4+iErX7IxsMRddyCTjVwmhRz"
    "PkdYdZgoI4Uuzgs4A4pq2MvaoJRVwEUkSq/a+1t0fHh29uoQYWs2wa+OWi3dbvExLGqTw0Y7ckigMKtb7sZr2RWAX0"
    "dNGXykGVybwQZ1m+0Wwfj9Y+9atAnujUz6TDltFsPLkCnM7HhfbrUfn9VJ8S/P8M95ooWBg60hwIY1YXeGTGF2t946"
    "uvb5u2J6PyU3z+jKDo8pun3g9KZhip6x24rzaTrN+RadNMXaXS30mJ5hg+HHwc2Hwe+DD1/OC2AYl3dZjhsqg3OfI/"
    "Ez2uFhdp9lxxz6SEvO1uXyiKlVzrbLysAInAwKoJGy6QxCa+2QV9K0O5Mp8yJdvc9i6RUqsaVpLwmKzRX8Hq5Lneq4"
    "1Fe1+sittmbuMGGiPKyfqDhYGENjQoyngmP8IqD9+NsdsbBbvH6DUNFvC+MSplHnoFg5kyJtTKWqCVdkVq6KcR85Fq"
    "t3QwfS/bi7Itce8I97Od+dP90+MS6fZ1OjtPnWJg9M/LH+wmYVdsTuy5pXzV76k8iMo6LsJXmrvyR7KRpUI3sJu7LD"
    "k0RyQo8O82ZcQqC4mD9xNCrAhqpJU5Bd9EemUZr8ef/QOUc650gnnShmieicoxct/uaJGStkZKimTG0iIKhbA689mV"
    "83sO22gW0dq19qgKtaY7yOsa+mF7KOAdadqXBHDGhnsOgV2ArRvUpjwUmOWmot3LMpGTFzgYSI/BauQreXTV4RlZ1i"
    "HTaXtQaAJrSIu8TOg/qqOUFP4sSBklQxyGZu3rjo/hHQfvbrhBqToCRC/IWfiSChY8jQ60uf/5w5T+KWSQxqAmQSZ/"
    "Jy4F9AJiNcXuCCyXIwvMM3iZq0gNc9QLcAfevK7rccfQ9Mxu+Ii7cH4KVoBlB6oEpDdiCi9hMakUdqt2tjW9G7VsMu"
    "aTNK69Fb16N1z8wijXodPTNd9kQKAmeVWTIhicJpGr0vtkutRL862S097PSjYPYG8HQo3rEgu7x8xaep1IWCbbngu8"
    "fYVajljpqK+F6cHh5v54HjOt1jJ+SrO+2s3QmkO+3sAXpz6Mu4hNTxCl/HZZBavtzfEWWh12u5E9jrQMR9sCZYLSai"
    "dtDcxhKLEsCb+ohgY4KYWEnv/W44EBcFxQbcAk9kVuDy6PoB4PB4+xo5gp5N0Ujcf4fmfsx2Zgn5+6NtQkwO/hWAus"
    "Fj8cPheS5jaApRXXC8QM9DBHTi/7Dcy8O66aUDv8JX5nRsVzsltFNCNbUj/j5z0q8qYE0Q7aFTonsbTWvv+/0ZqZZd"
    "rK5od0t9V5SxO6y/3xPsGJOvzEkrffm7lbo7l+OG83BgLc0dRkNHyrmMAGLZ2Q2ohFItgdQ823wnu6KQMf0BajjA5f"
    "r9noTwHYkmT2zmPU6KFfeO59eQbArtS1qF1md/qQqt87c6+sZipoY7e12TJByvrZEa1kh8MDVetBlCvW6X5R2GDOtA"
    "bb1MTbab7K2RfZhZYmopr84zNQr9zuGtJWprPGipynqOoNsS6ImQZPbOr0e3sDtmzvQnjgyhjljs0SPo57j/+i9Ieo"
    "ijbuzQXCOvrHY6c43aHulg1/5frbxq5VU15VXX9rxo8TfF7VoJsEs1lWTdnbzg72FRImJ17dRwhUREtVm8lvIpyTLH"
    "a8xln0RzeSeK1HYndLVbNWpq8nUPS9RU2zK2UqN2Tzj337PAfOYhdlWV+RwPqhXx4eKzIeYraqORw+bC+gYjduawRw"
    "dPi2M4Syl0VEah3bSvDVtt2RRbNrr4ZCOhhL1vJh8igRoWhSaQT4TMguLdsGKsOex5DSEcVoGeF7aqaZlilqXV291O"
    "bnfQ/VvsXM3lnyLcUpJhd7KH9q12ErkXljeSv9FEWDzaz8aBIZSjQJ98jzwbgAJsiIgwy0TMrgu2vE9LSKE6QkWtpb"
    "0Qs0OexcnV5qhIU+qEZJWlTGdN1F5/9AbR8dd1pGdc+qd1XPqn5S7904I8fmeIBUsKPp5y9qap9o7Nx7UczscVDufj"
    "vMNZZ9TrjHqVXM4KZ9S7eDy+pvZTr8ivGt3sV3pWYdjQCsfVyE0SOvIriV/lA1dFWe9CiZ6B/IWaPcVPRCjZEYoXmh"
    "JohgNatnxeUWJSV9NqN61CW1Bfu2m1nloBitVEl4oIVPYato3crw0MSzvCXxAKk2qLfJ/2K13IvX/yzVlIW9PjH8Xy"
    "efScgIF5VT6+v0ybfyTisfHQpQr9w4SggAAU6WSiv0vwtA9pEAEwzQw7blC9KtFphMoequCcEJ7X6jucG/BsxHRC63"
    "cIshl468UtMdRG34NHCCtmTL7DnG480EV8AgUL6OuEAVAvkt1JAD5RDJrKF/LE5yaBb77ZErrXBxWOZpX//e4j8HBk"
    "MfsR/uYJiGJeG7g3nb7k/z4N1KttEm2TqHHG65qIlyx+iTbfQvhJOi36nRQ95cOZw6ZUaOt56V8wZhFslxy5acqM/E"
    "eCdF0ij640yJI4R3+yUZzLNEVjwcRJVnFrLO+L29vrlKgvBlmY6C+fLq7ufj6UMhaDqO9BL2jXyods3PwLDIi0jaXy"
    "VybNk4K0+7/d394UCzamyEqWGi76X2TR9XXqTGypI49aLrX5ATyvcWqS/BF9JMNIfWHVmFRYLQC0OfvLa0hJ4kTI3F"
    "w98QjYmFoKOSz3LGx7RsYwQRbLXYOcrAHkJLb8GvA0RaRLqpQrqVJ0qXZSU5VfvB2w9lM00U6u2KWMTX2wiiUOPJLf"
    "Kadur8zd6N/tL3c2PkcD6xVmuXgh4aSRJH+P5g51XWKjOXUnfnctG8/4hLngChwR8LcBQnVfwlonPXCyNRebl1Rzre"
    "UxzV180KMl6syVQ7jRnj/t+dP2vwqWidZy16Dlyq03z896NWIRscrpHlB14pCga0OE+cpdxsx61lwWwKEWfkMFfEMu"
    "OcF2xQu22dbSlDo5QentK1QzGso4QaYdZyrLd4Z5c890TNTOKb2h3obXYhGG/W0w9DaUOz+E8ceyea8ttHeI44Pp05"
    "f/YmM/ZwByCFRyXWt0VY2uuiX27ji6qjebQQdvYp77rbx7RW6J3KB+pXciGj7EifHLCxzssJ84tL+aJ3qGc5lSxOfU"
    "NSYEQFTHfSTMLWxZURJTAKVaUN/Q1ay6vEGhHaqvHQpaY1O75/c6Uu97l1ioZdTAFqhoNVWwDRQ8iO+GsxLUzeUOh5"
    "hacY8DdHtEYvvnkAcbHCJtZHB4VAeO5qgcjubolyItbTsqxAN+LFIa4HKlmuAGA2oFL8TgVB5z308uhjCBEMlc/DWm"
    "DncRsNIsDkw0n6IGzLqENYVtQ0Ota11A6wKq6QLy7wZqQDhe6XPoPLVTtTl/Tut4u0/Lvd2nxYjQDXWuJI3SDL8Unx"
    "wyGeHSB+YSYSC6cwYHijAhoXymlQ5QSwiHFVI4zItBB9N0gpNavq9uQKNjH9qK0NGxxzHQT/eE8WvFkJZ424UqPl+C"
    "ceKGI2qgm8woMUjYIElGIKASMZb8AfqOp5DI+x2adlKhEFFbDBKScWWN43fDcxxiG4vvRSAnHc9ewzQgP4R5aGMrqj"
    "KsSFaCIX6eUvKq2D9cj6fvZ3zJwRB5k05nzHF1UaO2PrT1oYT1oYsaX7T4XepajazPiEBla6i2KDcAWJh8sxyfH8QB"
    "XMznDFkrbu9Qys3V3x9Sn0yuNin6bK5vb34Nh2cLljIJhn5XzeGMOJQ16hqcp9wH/m+gHZSvng6lXlpgBNHHgV2y3r"
    "OUGYbTnQSRFO8r/nr1l6Oj4+M3R6+Pz96enrx5c/r29ds+pNeJe/lbb6qykQa/Ql5RSh4FiUaBFdBkxSdpVN7Ze4P7"
    "W3RydPimjTvruM7uXr635xxZ0hlAxDaBqTkclfB7eWixaB6lZXArI1TirWW9jOngObZauRc7CTGmtFmnEWhgMHwvN/"
    "eau3vl9p5PGE/4CxrwOUO2f/w+rMXuwwpuH+aZTe2Aa00jRDnC/WP4WrQXk2DTonYBr8ESLtPTY5oqG3j3GF7BXzBd"
    "89U8gR+wZTlPQL1BFPwPd+cfHxo6CYKSHupCHnptVIZ1H3vYMMisnRcnQ6oLPVT21oipgDc5EZe7EWKKfTgDNu1B8L"
    "k3bKhVpqn2ge+bUS7j2FCO2RXhnySRhj1Jc/SZOLzQ71jqhklQbM4Dc7iuZeu7X44OT96cvD0+O4m8LtGVKmdLUQWX"
    "zlzpfI3qsri1sXbmsD+J0XRHTVPpLbU4qNCMp2kqvVB19tq24Ll0bWy3tbF3wqi7G1w+9Ip2iQ5YfB/PtKf8Te+NNZ"
    "gbHFAdMPdzPNNOnmVLeZs+y1O8Fa+Abr5cX9dLbiXPBB6dY3mTvFZIxbx6JjsZyd1aTqvPsJLE1oib1dmtQxKNq1XI"
    "NmXPxC9DA+r3SMxObPMVs61FcdnaMoI6yHjyRTXw3VbUW50dqh3O4aXUUTt22HS4WmgnM4XC7tDeBRkLDUKNkI4Qym"
    "p8T02gdDrJ+dj1cX63z3VfzX8SP7At29MzKM33rxOGTGoi2q42sF7GQ0XCQzHzmzb27sT/p6Z6v6KrqgrwoixytRLI"
    "hWJczKXo1MzRqUzSya3ahN5ad9EmSLQrsNoVGBbnrWjoh1WAu8nSpWZ+YkGpBNz2gH/cSxXkjgh28hIzNjOmX23N/g"
    "i0mqGTGF/Lqp1TPvGRJG0GVqiwVX8gf7K+D/w+n/iY8MwiaOawmUMJAPZCMT1HeMQ8VyKujTxObcILOlqu7zF1LGgx"
    "15haJFOuCY8m2qrWVnWHW562qnXNpRZ/W/HPse0WwTXXMzBjaqWNS2ju7J96SDbAhCOxjZl5XK8ks6IiM48D+Ejhef"
    "CmQ8Huwm5F9wRbxCyzkgon2AeTafMJlsBK2UmguMhhuRxSxFoGK8mgyFtQXvqQI3zp9Q+rdDNxN1xU37v9fHXT8LTu"
    "pPihc7ehdnNtAMPAoCaB2tSGnq4cofbRFnO2uSmQptR1Oypr/GnPTINE3ASV9hRXe4oDbnXgLP4cz7SbjK2TFpZYWU"
    "q5jB1PqJTmByKTHov8xakB/UpnsT9U/LhobC1H8chhc04c6DEkGPXo4Cm03PC7cmA0I45QHhAXS0pi8EUtQ6Gh0pw5"
    "JsIWs0mxc7ibqb/Z3+xBqITBQHA3y66lslW4+G2y0Rx25VSvxADIxOojmzwTJ2imJDgze+XN+rLTeHxDzDke1/Y4Y0"
    "N2LddpW9tRI7SDWesbhfqGy56IPZxgPmliFqWp1G0w0tIyOqvTU+SsvKXIWa6jCJ01Ya8/eoMWfmvrHvpMcEJsZGHe"
    "Kjfo5LQGq09OS1kNtzLAPuLUHAqVwS7Y0CrwfVJU6rJeJVsfZD70eKvDI0urj4+dPD7IjxkV07VpC5yi1G2BlRZzWn"
    "uvn3GZpNJeiWqvRMCtDrwS5/FMu8nYpV6J9MpSySvxZWYxnLZn03f6VX4ILx5Ty/8Arhk0IhMhLmnVy/8Dysl75HGY"
    "VJrzaASd3jjyZxfmuzDzXcgsi1qH+Ya+iUuKttbzGN2BVKGNqa9dBPrwL6nsEl97U1zJJI3KyUctzam1YEpy+q8CHp"
    "fiL4XDVYa/7l0sXFI3+N8xBBOf4KPTsyaLNqbYwyXbvU+rYX889bsRD+y0dtPGn7WWnUFb2S/ioNVW9lpA4zQSn3Zd"
    "7JbromD9dsBbjXC2PbfQ78Q2mVOK0JO83a9yED3LgU1ReuRw3xeDkT8FcpllIg+aQfaRRbgL0bwR8S/jR8HkAzRwEb"
    "wn9AkeMbPEN9Th3IVdKENFbOawZ2r69RPymUWNKLXDSDuMOtjKtMNotRzW4JNtU98Qfe4KW+C9r7DbgakY7HeymTo4"
    "tz1FCh2Sm2Vd+zxJozL3W/o/Tuow+aScySd5qzw8hRowOUmjMpNlUaa/un9quabX0OaIe6NSlOoKt16KSm2ui7cafJ"
    "B9vWGLEWoTDXAe2sig+yXPDNn9r83JniHdHVdU72KR2Ot/4siwmPFUTx77dKqLRSjsq9aFiwlypT9BebaPiCF+NXyH"
    "20Q8y3lctmO7nhOHGpNegdka3OlXWaw4HrPMVi0/2TtOFSiNqRUeEQURtcB6UzeduZNYWrmBV9otpvwULm8Xo9T33z"
    "YgfFonj1mMKg/7nOYymeGjasDhYPgecnctyiSA9Rcmif/t/vamLCoQkWT1F2q46H+RRfkO+66LmAvMSGkoORyJLGRE"
    "RvWACS62fZj95/8DnZ3mYA=="
)
