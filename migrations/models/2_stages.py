"""Stages."""

from tortoise import BaseDBAsyncClient

from migrations.dialect import pick

RUN_IN_TRANSACTION = True

UP = {
    "postgres": """\
CREATE TABLE IF NOT EXISTS "stage_figures" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "asked_at" TIMESTAMPTZ NOT NULL,
    "is_promised" BOOL NOT NULL,
    "as_of" TIMESTAMPTZ,
    "stages" JSONB NOT NULL,
    "company_id" UUID NOT NULL REFERENCES "company" ("id") ON DELETE CASCADE,
    "member_id" UUID REFERENCES "member" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_stage_figur_company_1086bf" ON "stage_figures" ("company_id", "member_id");
COMMENT ON COLUMN "stage_figures"."is_promised" IS 'A job keeps them fresh';
COMMENT ON COLUMN "stage_figures"."stages" IS 'stage, count, median and p90 in seconds';
COMMENT ON TABLE "stage_figures" IS 'The figures of a company''s team, or of the part of it that one member sees.';
CREATE TABLE IF NOT EXISTS "stage_visit" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "company_id" UUID NOT NULL,
    "stage" VARCHAR(20) NOT NULL,
    "entered_at" TIMESTAMPTZ NOT NULL,
    "left_at" TIMESTAMPTZ,
    "passed" BOOL,
    "contractor_id" UUID NOT NULL REFERENCES "contractor" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_stage_visit_company_b9de84" ON "stage_visit" ("company_id", "left_at");
CREATE INDEX IF NOT EXISTS "idx_stage_visit_contrac_3f0848" ON "stage_visit" ("contractor_id", "id");
COMMENT ON COLUMN "stage_visit"."stage" IS 'Where the contractor stood';
COMMENT ON COLUMN "stage_visit"."passed" IS 'Left for a later stage or for none; not back, not off the team';
COMMENT ON TABLE "stage_visit" IS 'One stay at a stage; written with the snapshot it belongs to, kept as long as the row.';
ALTER TABLE "contractor" ADD "waiting_since" TIMESTAMPTZ;
ALTER TABLE "contractor" ADD "due_by" TIMESTAMPTZ;
COMMENT ON COLUMN contractor."waiting_since" IS 'Since when the current stage waits for that one; null: for nobody';
COMMENT ON COLUMN contractor."due_by" IS 'Until when what fell due after activation costs nothing';
CREATE INDEX IF NOT EXISTS "idx_contractor_company_dbf823" ON "contractor" ("company_id", "status", "current_stage", "id");
CREATE INDEX IF NOT EXISTS "idx_contractor_company_6dfc77" ON "contractor" ("company_id", "waiting_since", "id");
""",
    "sqlite": """\
CREATE TABLE IF NOT EXISTS "stage_figures" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "asked_at" TIMESTAMP NOT NULL,
    "is_promised" INT NOT NULL /* A job keeps them fresh */,
    "as_of" TIMESTAMP,
    "stages" JSON NOT NULL /* stage, count, median and p90 in seconds */,
    "company_id" CHAR(36) NOT NULL REFERENCES "company" ("id") ON DELETE CASCADE,
    "member_id" CHAR(36) REFERENCES "member" ("id") ON DELETE CASCADE
) /* The figures of a company's team, or of the part of it that one member sees. */;
CREATE INDEX IF NOT EXISTS "idx_stage_figur_company_1086bf" ON "stage_figures" ("company_id", "member_id");
CREATE TABLE IF NOT EXISTS "stage_visit" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "company_id" CHAR(36) NOT NULL,
    "stage" VARCHAR(20) NOT NULL /* Where the contractor stood */,
    "entered_at" TIMESTAMP NOT NULL,
    "left_at" TIMESTAMP,
    "passed" INT /* Left for a later stage or for none; not back, not off the team */,
    "contractor_id" CHAR(36) NOT NULL REFERENCES "contractor" ("id") ON DELETE CASCADE
) /* One stay at a stage; written with the snapshot it belongs to, kept as long as the row. */;
CREATE INDEX IF NOT EXISTS "idx_stage_visit_company_b9de84" ON "stage_visit" ("company_id", "left_at");
CREATE INDEX IF NOT EXISTS "idx_stage_visit_contrac_3f0848" ON "stage_visit" ("contractor_id", "id");
ALTER TABLE "contractor" ADD "waiting_since" TIMESTAMP /* Since when the current stage waits for that one; null: for nobody */;
ALTER TABLE "contractor" ADD "due_by" TIMESTAMP /* Until when what fell due after activation costs nothing */;
CREATE INDEX "idx_contractor_company_dbf823" ON "contractor" ("company_id", "status", "current_stage", "id");
CREATE INDEX "idx_contractor_company_6dfc77" ON "contractor" ("company_id", "waiting_since", "id");
""",
}

DOWN = {
    "postgres": """\
DROP INDEX IF EXISTS "idx_contractor_company_6dfc77";
DROP INDEX IF EXISTS "idx_contractor_company_dbf823";
ALTER TABLE "contractor" DROP COLUMN "waiting_since";
ALTER TABLE "contractor" DROP COLUMN "due_by";
DROP TABLE IF EXISTS "stage_visit";
DROP TABLE IF EXISTS "stage_figures";
""",
    "sqlite": """\
DROP INDEX IF EXISTS "idx_contractor_company_6dfc77";
DROP INDEX IF EXISTS "idx_contractor_company_dbf823";
ALTER TABLE "contractor" DROP COLUMN "waiting_since";
ALTER TABLE "contractor" DROP COLUMN "due_by";
DROP TABLE IF EXISTS "stage_visit";
DROP TABLE IF EXISTS "stage_figures";
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
    "eJztfWtz2ziy9l9B6cvMVCk+sR07s8mpt8p2nBntOHaO7Uz2PZMtGiIhC2OK0BKUFe3lvx80eL+KpCgJkvElFxINUt"
    "0g0Nen/9WbMIvY/ODMNNnM8Xrv0L96Dp4Q8Y/srT7q4ek0vgEXPDy05VicGDTknotNmGuEbU7EJYtw06VTjzIHBp8h"
    "mz1S5wANPES+U+5xxBx7If4wCaLif9iyXMI5ohxNXfZMnAOY2GKmmJk6jyvMMXPoP2bE8Ngj8cbEFTP98XdxmToW+U"
    "54+N/pkzGixLZS7KAWTCCvG95iKq99+TL48FGOhPcbGiazZxMnHj1deGPmRMNnM2odAA3ceyQOcbFHrASjnJltBywN"
    "L/lvLC547oxEr2rFFywywjMb2N3779HMMYHLKJDdEHNy4JC5Qa3/F7xiYrhhXN/cG3eX94bRy0kJXiXD9OCSyRyQMH"
    "U8YNi//uPPGzNGXu3BAy5+Pbv98fj0J8kKxr1HV96UbOv9RxJiD/ukkvkxt02XAG8M7OW5/kHc8eiEFHM+TZmRgBWQ"
    "HoT/aCOJ8EIsinihL5MFm29DEPeDT5d392efPsP0E87/YUs+nt1fwp0jeXWRufqjLzcmvmX/G48mQV8H978i+C/635"
    "vry6x0o3H3/9uDd8Izjxnihxvik0zwKrwcXhJDY/HPplZL8acptfh3Uvxkgqmdl/zFGLvFUo8IMgIXDFqXiEPB1Bdl"
    "74wjeDEre5oVC7Q3wd8NmziP3lj89+jkTYWEfz+7lZutGJUR23Vw68i/9588n40nsmjM65CoG34vP9tacPsCO8yhJr"
    "bRiLkTZXg+xZzPmWsZY8zHTfieI2zF+4Cza17qtXetDMNfv67D8NevyxkO94oW+TNxqZi0zZFSOMG2TpY1ymKfTpCp"
    "EA5p9HWFBAp/Vb3Lg8PTN612snrfVcVnldvGgF+rfFWFE3TwVSm2we3TR2UzcZqWfFWXzmwiBT0QPx8LKzwn8JhaaS"
    "XtCjuPM/xIEBshm3gecXmrL67OB1f+vWU/N1j8/2y4pSVpNsfy3pf7i3XZOGkWn9bZ1E7LN7XT3KZGuSEW72iU5/I5"
    "YzbBTomzJ0GWYfRQ0K2L09GVzW5b5zc3V6kd63xwn2Hxl0/nl7c/HkrOi0HUk5cH1/cZfguueTPedkOJqTe4us8u7g"
    "e/XzZc4L2vY+lvRNRDE7xAQ4JmvJ0deFhn0R+WL/rDvH4M7lPxAkbgxDWmzKZmiUm4XCoV06msWl3cXH8c3H56h/5k"
    "1OHIYcgjeIJmDuZPxHovp3yHsLDgxwRNbeyBUYksRlqdDt1L0cbcMzh9dIQuRZ0W+ljhBFofU1kf85g3FRJ0RtSdtN"
    "LBCyfYGZn37ihEe+Zj4iCTiXvizwlBI5dNEHaQYJ2441ETe8xFELt6EQsEAlijp0RQBS4Msfk0x65lpO7EKynFq4ID"
    "+Tyg//jbLRF7H/A/v1LCgGFyLnUU+6Y7RHw1WNCpTw/uEiBYiVUX/ix7zCQZCl55SV1EEymz+XTLKRkHJd+nzF11SY"
    "kNH1/KifZ1VU3IZCiM8jGdrsiqT3KifWWTOcY26JtkRS7deNOLcKo9/fpcYjJwRK7Kqlt/nsV+s2lhSGWrG1ZdiP/u"
    "6xfICedi3hU5defPsq9MEhc45GtY5Jmaq66qe3+yD3KufeXYbGozbK3IqS9ykn1iEZg57IiVGT7pW4k4lstGtCioEX"
    "LzxiH3TPyxnKef46n2ZPcHDk6OJhmeTrCDH+VbwnRAHFp+wnYlE1KSRxrd7FdmkqaGLc0lFYJB09nQpnxMLOSR794B"
    "+l1oh7DvIuwSxMQAbLqMc+QHoPh76cJzyJxwD5HRiJgeffYHUo7MmeuKp+czTtf6pIK81D96T2I5wM1n/ynwzyCG9n"
    "edtKqTVnXWogLetuTBHH6vbaImIa3SofGvY+zBziX3aLEHslaB8c5TURL7Y5r1A8cr/twSFBmG0530xon3FX+9Ojp8"
    "8/bNz8enb36GowIuRVfeVjA9H5d9cYke3lgsazjTW63orlM9vDLel+V5eOqzW6WM0CGzCsLb90L8xQwOx+8Ff6tO3M"
    "u/3acO25CLP346+9tPqQP36ub6l3B4gusXVzfn2RyPMT46OW2ynmOKvWB4JmmpTkr5aXlG+Wk+iT80LAyIfDbVPPPU"
    "WvvcGe2zVaxXhy678CA1dY3MLOpdOp676BX5RuK7/UrnCIwzSDSwlnsEy2/qAF0TofYicyzUHkhoegAz9gGNmXj9IH"
    "0COxaayHynsHyW8D6kQnEiDFSPFztFOp5/eYnuH0Kikyl2FobvsBB/ihF/hEXImat8NvxT7HCJq9pbor0l+rzatrfE"
    "3zba2pgxtco6ou8xmWOOrCAPv6m6+KaO+fOm3Pp5kzN+ZBqNsYqvKj2D4vxnyKIWoq0M++6zdNNHVN2TJk21womzob"
    "zM+7HUCpj7Q83k6FUOmKRim9QK6jI3TaU+c8WS5kSoUVCZBPUEdKM8TmtTtS36FJXSO8a9eKvBB/AJzqW3O96+W/q7"
    "u9/B6bQJ7/3RG6yQWZfyk2HrSR22npSz9STLVlBU84z9693NdTFjw/FZ/ZOaHvo3silfm3Gc0DyHM2p71OEH8Nht6J"
    "3An2qfYdY9mNlkYALwGTbwZazXUE9mrxfa6pn09ipzPTu0lsFOHJfZNhjJ02kfMVcmDHi+JgnQViPmSoirEXW5J03r"
    "9+j+5v4zVCfdfrxAp0fHP6Ox+A8tSWPo8gHfnG/OwI8KIpfNYeMEUjZ3wLIHavheuB9kAbVAqjJ9xJn/RJeIdQ/wXR"
    "aT4y1iuoupJ2bznQLfHDlMgnuJa/TReUUd5BBi1XcXpPWnVL2LdgZoZ4B2BmzdGaDxvl60+P2tPi/6O4LFMVViU0Q0"
    "StsTNyN5dK5so60lNuvX/HqkwKA4p4+l6TMpss0l0LxuyHpwQ9jiHYQOc/wa1AnmWDzQc4jbqATfz6/5y9HR8fHbo9"
    "fHpz+fvHn79uTn11GiTf5WVcbN+eAXSLpJySefhQMm/mTqcWH0jAo+jlLx5OhUznHq/TKTcSAkpAIKYqxzNhJNZ6lP"
    "q5RT72wl9Ys8dLbsi1U0LN5Cr89Z7jke5xn8kblE2HK/kUUu1lBSVR7PtJuMzeUbiMsunkeWZ2ZlCQ6I30185JyLs7"
    "uLsw+Xvf9sxydyIWP6vQJnSHCnX+UFMeMxNd0fnrsAfwFGgW/+B6ioeDxIpxRQi/cRQAAFiQUyxUD6HMZCGmhKXM4c"
    "bKMfB4evfyrzg6zpSYXlHOlAAyf/yJVx/JGomM8O0z4K7aPQRup2jdR/NDOTAgK1tW88fTVyCUFzCruZVMGDjarvI+"
    "kcqmwiSabmhFIvjSGkVdp9IBNIxuJwFa/TCi+u+/Cj3B9La27uJti2Sz+JLO3mvo3DNe1wwbo/Pnp7Gq10+E/V2r77"
    "dHZ1lV/MzJQloW0OmAypPmF28oTRqVlbTc2Kte76zoCYRvnMoY1ozy86Uyg8p5XJFMqZk/WT4jKEenVnFE/MnxryNE"
    "GiuZnJaJsAYF1DfqaINEd3NZltO6zsLG1NoQTkHWJ/+4hCwK0OIgoX8Uy7ydilEYX0ylIqohDwviikEIulIqaQGFSj"
    "36g54x6bENcP/k/xAioSI2zaou6iNSh0L1GFdoy+9ttrr4rOLdTiz4lf/p0TfLkHIhyvsu+hZc3MWsB0bPKIbaMpl9"
    "NUmtf1eC0TRNxG3VoTJCpzuTe4u0HHh6enrw4Rtqdj/OqojQutYyiu3etP1TbEGDSmshSB9IPy/ueWp3aWVmdhqnw8"
    "U+eZehJryFgNdbBwIqU/vJsRil+ao6H4/ALS7e98ut9knsXd95sM8KQNCA1wsV0ZLFjZmSSjquaTpXPoTpQNOlEmdg"
    "/Psw0LLwqO/erclpIpNpji8mZdn0F3OS5+12co+qUuKfCCVS/1HLFe4w3WuCldvIQYU0wtY9i6w2fRPBvc7y9uPn0+"
    "u/7/Dff83vlKx+thnfP1sPyAPcyfsBAOTryjAYiLrfGwymfboGS+nt1eNxXLwIFejX4st5VgOk8E8oMWLjc4aa2MZu"
    "fYZIPiq6u8DMKLWcuPmuNkXANh9Ons+uyXy1skXrxVZ9s68Lbl6LY5cNugA7sxDs6DBqdFllTts6J3S+ATkMlDDLGR"
    "R5z3SHYVRy55pmReO1FuM4eJ/1KtDPQM6c7Y53CESIm8FyKRrRrRkIyYS8B7Ah1guFhxdt007X0y4k2b8XYBtiThTi"
    "0EALm5+Xp9efseiRfiAKaD5mNq+yXn7stbAz4XWqyBFOHurIGbOO/zySES+GhK2NSuWbe+T6L3KzyNxgVSaTp1gSSu"
    "Z9AoNoSwAvQLFBe1qlQa1QBDLSu9VeHgI36o4VxdOZeqJI96k42sd5JVviW3IpsGk31uYO0bJsbQZubTioy6klOdw0"
    "z7yq2g3fdqfNrvVt8+i4xEMKkLbg2i6faVb1OXQbHRitz67M+yr0zixO2gM/OdP4sy6nvHPPKw0GNH9HHmrswomOpj"
    "PNM+LikZqlyNTfdiin1lj27wXcii9dYj+N2sCusRokZXVfUI8aCl9QiXz9QijhlALmMnBEWGv8nUk64k6EX5Ds3HxA"
    "lgOMQ/XTEXwHRIv8MBugFIZNlzSZjqxMpXMazxOYUAR2kAq6iRtxH2XNKVESt/FboyopYsdGp8Lb9duA+0SrJMkeoF"
    "sJMLQO1OIhvL1e++l8hMWE2GUDWKoC/LGZym2kNGH9cqijiuKIo4zhdFaBzXNeAHpLS3JmzN0GnGaoDcDQDk3oqj8H"
    "Zwcd8rXsRdsDc5174yOPPxlrB4W5ABUeis2EpPBNYqDfXkuFqAxD7ALzQ/gj5JAfSATJCDePCkGFt4GRH0TbqXYJt+"
    "fyRpfD9IRyJ/QEDpEmh45OApHzMPgs8WcemzsNpH4o15Hz0JBRyKRh78n/lfsIIt8QYH08UD4BR/c1wC7cEs+O1Ieg"
    "AWSGrlSDx4IcGNEbZt3z2QAP6UlWDCvrPCiHfwW34cnP4kAZAD5ONvDpE8C1s5OSyc4ZV4RYBGlpNI14HHZuZY4idH"
    "Xgjmit83ddmI2qQuajKZYGobT2Th93ZO30zsD0XIykUtozOYzFHB3rL7Em3RgSYY2I96FxPUHJauMy8eA525BEsNTo"
    "NtKhyWYIn2qmivSgcnkTaqNd6EFn/rPEjYj5tY/RGBygZ/70zoLeLFLNA4ErpCVvepVap6UqdIQIwqL1c9yRUKxMdg"
    "U9aHREqz/wI7zKEmtqE550QZru8eQEJvcP374P7yQ8OtDNJ9/WUPjxfcCaOv2y8kGwmdYeY2qtROkLTivGI5GhtAXr"
    "Eon9p40RjnJkun2V2L3ZzN3KJK+Jr7SkSt9J7+K5vLPQXaJpvihyOxsczagT90DsBCvnvEdbDdEL47Q7Z/q/2w1mo/"
    "rFjth/nVPplxzwiaB+a5XVnkmCVVvMjxioyk48cipk0BKd0voBO8l14ice1JXJw5mD91UEfXNT5EK6MuTbkto247cZ"
    "GdM97+ZLAqW0g5RbgzRWwvUsYaW+ylSJp8N+2Z1a4oNU2q5bwDcjZcgnlRT7IqfTVLuX8q61qSbrj428C8YXZImkr5"
    "nh2ygzyDWKS00WSj2CAWOh8z5M1cUGGFzYY8hsb4mSBvXhNAs5ssndIufKUl1/vYe6+z3u9+9D3PzfK2KTHF5hunJO"
    "I0EOb3qMMP4HnbiNKsp51KNnrexheUm0ThDb73kbrcQyHAHZLv7OdWUA5ZF4g914UWWbeDKMxHKDtvl0smPYPKYoFW"
    "hWPMYZcXBgBEYPxYgL+0ULS0th8LyGWJNNF5c8Q7o/X27uCVZRlTXjIIfhcPpCY+JeaQ9/IZ7+Q1hw2ZVTOOuU9Ksz"
    "UjhRiQ1WskptqdxfHF8ajtLw6J2DMito3ED0F45EFVm2/TwzlqCh7zML3t5S0JlzxS+G0SQBKCs61P3eKZNhjllevh"
    "/uy2RaQXlH44fampSoQ3xc0J5TxYnXW11DL63dVZe7e+jgTJyhfMIugZ27O6gJWb1mNdYrKJeFOrCPC4SmopMi2sjQ"
    "hrBCp44zB/mkphXValsCcAqTVvHIQ1o5syegttg5Rmcte9MsTcqyXCpWdQmOFRzkrgBpWNMcXbt8OKPq7nmK7wS2dF"
    "8bQwVxRFegaVRRFkJALGh0e9BXomLh1Rs3VmYvc+IuBl85hMmkphCagUjxEfoizcexI/se3Sz86hMOv9pmUT5pAFuE"
    "YBewd5ivQuC9m42j6Un0VtcciSvUAiJhYWA0EhIpICIpGNY4I0uSIrrEbbmRS12ml2XUR0Osyd2zJAg2KHQTeR33Rx"
    "aF2epqk0NkM1NkOixGlF8IBET/vdZOxS6ID0ykoBB1yc3V2cfbjsFe0JHfC2Pu6FmhvBKrAX4hXQ9ZerqypMhnxjo4"
    "LjrxWE+Sd/vj1a1WlPIBOnvQvxE7Fj8FVxXT/K2c78yfaVZZ0hUO8/9vScuatCvN4R7Jrjr2KifWXSM+V0VXhuCaj8"
    "O0y0r1zScMqbxgrOHICVeESJU7IOLJExSYxfCk905iAymdpsQYhMSfWJoY9fPCP6EdyE33pfuDj7v/WQ/Jk/5VGLVp"
    "yrBL0n+l2++hK2KtCQwBq8RqOXyKtKpQDlPtj6roUMofYuZKt8o62vAVtTRJqlyxw2SXC/lX02e9iqq59z22S+2uWe"
    "m0nUSmlFBu9dT6Ysc1PfbjFjy90269RgxTmOL7/LFmsFqmvibqXOKlUIEg+shaUJYI9xcwk/lUAYJ+BrQU/iUOLJKq"
    "t+nLTtXyiG2uxgzgLlNaOeZttbhBqsVlm1yqpV1m2qrCslqm8jN/3z7eXns9vB9S8NpQtRdr/ZuIT6bZVydVgvvbAi"
    "uzAHPyZ236a4e0kahdMa2qYXrgMRSxy0VHw0raAMkpQagEbpzUw3s9A9F1SyYSqCz1s2YtIB1QI7JhdxLTdl0qHe+t"
    "ZMQBA02Ev6yYXFkcT9H+OC/nyNZ4CeAbIbnxwd3PmBo0TYVeLzBz24ZQsB24fspd4BuhS/Q7b3kyj8yQdzNiFQBfvN"
    "eQQUi9kUkiqlMUVl6TmYTADQtoBB0C6QSbg2gPcXTxdPAhzdIfuOxLYmuwdA9l8wJ4ImAS3w/XV4QNta2tZSTD3RaY"
    "drCAzsN3R5WyNqLSDx2oh6GbuUDmLqiJuaBlXNiNt2bKqBRYTp4BHHXNwSExILC+yq/KBK24rGww03Hr/UvpIVXkMi"
    "gdFl/AZgsQgXdsxAGByAxwemThTxCe4ii1rS7gHsBOpBk/PQ3sgbYOt5RKGZw002lUtfnNjGGPOxNnC0gaMNHOVUh+"
    "g7rauHRwQq6+C9e/FWgw++dwi2ssnM9xf9wFGIpdE4knRaK5R0WhFLOs1XjIe7YwMJJGlUFkJLQ+i0jh10Wm4Gneas"
    "IFBBoLS4KaOzdJrZNZjNZp7QE5qhyiZpNg/71GJ7+Yyp62fZOAiUI7HLgC/bqrmxbBrjabfcADl1S3sBSo/ynKm6JT"
    "tqUpZcF9yptpgmzXLq+FQGYsaEeLHBEps1EPp5kFE8/oAmeAoVHbdsfieBJSSmrXh9yFSEwcLo4cWRqrU8pU7eXa3O"
    "zWN8dHLq34kRMxL9VHWunjavtHm1dfNK90Z+0eJfBZ1qJVSqTSnCXyNfIaSdY1cRWHjIt2wOaRrTqMxzlZI0t5IL+w"
    "L5HKh7DbgcU+whj7v3WnD6z4LNorSrUDh8cy2FWuzN5wuvNkxpx42FbGZiu3WNQkyt8toFPNIJ4dzHDIAsxDQYzJZB"
    "eieBN6qNAEJahUsVetczaGjCIDsUI3NMzCc0x0IQ0EgX8jdbKSJ19pXD8n3lMLevTGdDmxZ5nasBGGMqDbzYAHhxNQ"
    "TSFZFH29lXF79eXvy2pdKoztVun5eNXP8Jkt1t+NDFZ7CejnLSP9lMHiGFGuKAx+6NOKYuE+yZNBJIkkYNkezVF+Iw"
    "r1msMiLQwuhcGEJtMxujVcdEautKvTNbvN7scSz9ZT6Gg1BY/eAXFC0R8UtWDyB3qE5F+X5tohcZ2p3pnvci/dS6zG"
    "UdkOVBAG/YmK9ZQs1aDVy+LeDyeDF2wN69h8DKfbpNqx0SXRTZfFVQaala3Io9f38Yvlak25hhpZlMATeXJTMZbjCu"
    "VkITVF7IegzQCg/Qg5849CC9yg8msW0u/s1jvXGMZVbzpA95RlB6PmZzB+FHwafiXKauH1BY8jFn7pPQuZ+Cle8/I1"
    "f2kRsXu92SFDp1Sacu6dyVbdoEwdeYE31pUDQmUDksWj/k3HFMVG6zjVyxIcEupMQr61PaEtiAYs6KDWAN7F7wrW2+"
    "WzIJvJ6/bt2BN8r5rJkbO6bQfuzO9xxoUNLQ55Mg0a3/8uV7W0e32EvOZiyxunzNkGnvZLV3MmRXB/6zuJpqNxm71H"
    "+WWVpKYYXELdqKvEOpBm4V7qH0uHqoi55HJlNo+AwIhOY4wnaXOIU+aGIEo+iy+Xske0VzT96jHH2+vP4wuP6lBJGx"
    "y9nr1bdltuWwxC2ldQcKYabCLVGPKu8E3jYNTq+9RtprpILXSBe8vWjxyy28sadFdbNfJTeLBs/cFKdfShEL4FkLHd"
    "sLOmVvu27FL6lpsroTJPvnqz18XaugEIZVNDHJlxR67Ik4eS7fEbFqrRIfVUiiMJd7XxyP2jKS7a9pNMawvEc1PbVV"
    "h/Hl3+6rXYXRWXx1c/1LODzrPywQQ2NkqjRVNxvMcjNll+s7dy440QvM6oZaJ2zosPgDq75VeKLzlklCj6bQTaEt/5"
    "P0G5TA/3y5/HL5oYUA5Ikq3oZ7wSakRpQoZKP4LV5DNb2AVOFDoOW2c1zrpD2uOGiP8+dsvABaaZERtcLs7n0dU3Mc"
    "nrces622gdHO628D1bAwwLFUoSyOb6jE+bbm0lowKkhQh1ozXSgav7lsodfr4m7X8AmYewYH6NHmbrQsrS68UdlfBh"
    "+BgUeFJ0S1nNOUWsoqS1kh/FUt5fV9y2zmmu0b80bUSvsLf2VzQJ2QCXB4yGat9LyjeupHhfaRS4CL4sA59leEepNE"
    "OjcozVGX+HXJLTatDKnetVTetSRgUgshJ+l2RsIAm+NI/1iQ4gLacowZBZjNZA55LX0xiHI0xs9iHSD/FLZW9yDv2u"
    "JQIvVStdBjN/urTARrUx2eI9Qnl27Z1oS9XbVsK17NHTC5dpW4mst3KX9zX3CKv+It0PWXq6tt5bn+lQ17BQmucLlf"
    "ldn6ZzCgVkrr1GUTygk0nkPuDNp4Q6gEy6RSU9BwFrXjthjhaDLjUHeDXdm0biq0CpitOKG1w7nrpLNaQl0I9CCL4F"
    "AlEg/WbRh0VqpOS1RCjy3H4S8W+k5g718HRYgStSFcHdRBYov+L7EZ84Ppoo1zplabu4oud/kmd9h9bFSbGI7fhbrn"
    "3sDiEoW4L0zHZ+IiTsSO4dXMpNt0YWJwKjXcAmMqvf3t5PY3oi73jHbCz9LujK/nRUo6SPtqEodPkuhQfC4ULwwHof"
    "3NIKu06aeTpdWfjsqfTsKOayLkBJmWr9LyjY3zRvKNybR8VZYvcd0iF+89+V5y8EUECif49b6OF34xgwxUBaXaI0zt"
    "LsJRXRU05Lzv2/Fc/rYwL6ARTK/AfRnd61f5MJ8WpmFGw+phN86c0AinFhFHvbdAwg6kI2rich9lLarl3kftXdTexQ"
    "6UcW1e65p3Lf4Vbe7mJvdmLe7DNYmya4t7B0v1JBvvz27vm1eLddDHq/tsStl/zjTE2cRZQY1wedwkR6iwaq1SkZhL"
    "xC/lbbMt07TaSlX5sOCzYeueOllaLWmVJW0RU5h27VxOSUotZZWlPHWZbGjezOBOU+nc2OoMzoBbeQY3ziz8HM+0m4"
    "xdmluYXlkq4WdeyfLwc5sVO+iSt/tVPjq/zNwYRiOXuunOwmz/sDAFOkb7bZDegeo9wQsE5ZTIYd4Y8v0nYl0BHqas"
    "ARCbgVipPO/H627awnYq6UZNMYJXtqGK9gFqH2AHe5d2AmkfoBZ/6+CjRmXsbQaVUbcq1f00VVK46/TT3I7CHZRRFe"
    "jacYFVuZo9iccsV7AdRCZTmy0IeYewabKZ46Fvs9evrbehRozm1ANoeZfZpECVbjFBodIc0AbSSMhGa81aa9Zqk2pq"
    "k9aaX7T45d8NFOZwvMq6skTIEa9sE/w4I1y22I2bvnBkYttOIFBkj8J6Ad81wPfBuVosi+VB95BWabnI1n3AeF+zke"
    "45i7Xhf/fIrDuY83B2cT/4/bLhLgfpDqCshe5R0CrbCKBzhOK03lhX+0tTaatSm+obN9WDJdiBqX4Wz7SbjF1qqqc/"
    "15Spfit0mdvBxX2vaAFrP8ja/SAJF0Xgzsjx/Dwg/PjbLbGjDnrLYHo+yekU0kNWZnwad0dCGBZoDk24tXddJfPQRL"
    "7yvSKbUq0bdzLlpppTvmJsdMYw382492wTe/8jEXvZ48wt6sHdhGN3MNXHeKY94db6vdzVzVmLFuIyz7fRtFPrHZuQ"
    "IbMW0BLVR5T0GBg4AbBkcD6+h7IvaJwa5H9km6niOQZssLyLvNvpvznfHHC6+8CWmbuIe9S23/luC0hcwY9CmjKXBf"
    "wZTFpwQbcHeDoY1RzAaFw2b9AFNqkvFLaATUHZ/728Eaz25WtffgeKinbmal++Fv9KGTBNnPm686vu/Koop19CXGou"
    "VDwdjFIlGCWlMSRqRKN04+N6K7/Ouq/f+Fg35G2sI+mGvBs6ZXVD3ne6Ia9uyNv1Qasb8m4Ba0G3hNUtYXcQh1a3hH"
    "0hjrTyhmwViPkVzdjWj5qf8JwOZ9T2qMMP4HlN/aZ+d7bcWc3RHDCSoi5tfcRsC25LaPKVrYi1AO3rjq8v4VPVPTJf"
    "hpx1IqtugKg4Z3U178ayWHXfw73se3jjTYX5b4NFTHoFSWSp+/2qBDLmTQ0zNbQukvg7mcllETSRCO8yxcsJc7n6sp"
    "ZMti4ci4cTRyjGvsIM2V+EI+BDKdx4B1ND0th1gGVEeWKi+ZjJ3lfg2YdJZ94YMM1N7EFu2nT6DjyggH00Jv47UC5T"
    "zpjvmYNLpUBIucSxdER75orNUDI5kUQkc8UypeCJuzpfTOeLdXBc6YQhnS+mxa/zxVTNYtL5YpvidEILaRNNTZCrzP"
    "E4aUnqcFOXPZNWiTPdB1KFtu04pGQ7WS6ABPkGo9mXn84GV/mjIr5c1CkgYr+vl49cNmkjgpMaEjgpFcBJLmMsCqq3"
    "yhiLqNVf/pHd04br3XdqeCmpenH6WCu+d5up57d4zjO9KlUvplGd1b/e3H9eOai2ltQ8ac8XbTOlCQUJCp1SkE0pML"
    "Hr0qJK+/I4c4JEjTAzPLZFmFls5FDqyKPyRaHMsNF7ACH0xO/znV/yqA3deNJl9Vx3+9l0uDns4WyEebU1v48c3ea+"
    "knVq/B1/KHOXOY8GVE3wogLvUu7m6PQelGWtQnkSqq3ifXL2wE+bTdr5etOkOlFCZTlvGUZtdyS7W4BfavJ1FbyvLU"
    "Nzf8aLCXG8T0TIJR2CLBzQr4o2T/2hxiQeuzTc7PuScFD2+QNHE+aQBXpkhEOceIL5k4wIY+nloxZxxRiXjASVWFJ9"
    "5MhwLxY/CzIW8jHnNcyvm2ErtD/1dVhXqwA6rKvFnxP/k+BtW3d0SKu0h1Q6j/zjjHLAxPKQ1wpFuvtgAByrxbwvqW"
    "kLxqvM79aVg7UKByvqBnMhxpkLykmjYHqSZh+ZXIfH5Sx+uSXhIQq6v42Y2EFDEm4liLaqEV9DE3jd2XbtxrzubLsP"
    "nW1D3hfZ8bFYKiz4xKAapjuLDGvQQCCCFbgA+AG6J99ljsL1x98uIL36CnvUCeso+2g48/FCHxxx/ZkY8LYPReb7Wp"
    "6hTXiFdqW+NuG1DadNeC3+nPhlWb3RFAMxTbV/ACmHtQBSDisAUg7zACkSmaMpp1NEmtG1GJ3QRZqwOkOmMLN7AwdB"
    "l1T/WjsLcg0IQLDVG2xkDKnrFQDqwWlSzPkcYdVhoowUujgv4AwoSnwsQ2uryHxcAaBtU6v27gYdH56evjpE2J6O8a"
    "ujVku32/xemzrksNGOHBIozOq29TLr2BWAX0dNGXykGVybwSb1mu0Wwfj9Y+9atAk+G1r0mfKgN0xdLmfIFGZ2vC+3"
    "2o9Pa7A8a+EkwGJznmhh4GDbgLKnJuzOkCnM7tZbR9c+f09M7+fc5BldCUSdotsHTm+6tuUZe604n6bTnG8B+C3W7m"
    "qhx/QMGww/Dq4/DH4ffPhyVlBGurwZRNz3AZz7HImf0a6et/tgO3PpIy05W5fLI6ZWOeielYEZOBkUqKZmkymE1tql"
    "66dpdb6+yq7eZ7H0CpXY0pqmBMXmqpkO16VOdVzNpFoX+a12kOgwYaI8rJ9IPFyYhjkm5tOKLVh/W5gXMI06B8XKmR"
    "RpYypVLrAis3JlCvvCsXy6SI0KnBuH3DPxR+f1N0p+2N2X36yahPMnkYkzRUk48lZ/SRJONKhGEg724qa76NFlsymX"
    "WIYe5k8cDRdFSTW1aAqSZLLNcuXP+7tOndGpMzp3QjGFWqfOvGjx72PjUKXiWhqIf+056Rouvlu4+DrGq9QAVzPF7o"
    "Nirp10ptUxwLozFW6JyWT3wgJbIbpXaSy4yVFLrYU7NiFDZi2CFkYeQ0K3l5DqiEpcdpfNZco8VL0vYkz2eVAmNCfo"
    "SZw4gMYuBjnMyxsX3T8CwN6/jqk5Dtu22gQ/E0FCR5Bo1peu6zlzn8Qti5jUgtJ+zuRll4jFxT1kMcLlBS6YLAfDO3"
    "yT1f0LeN0DdOPYCxgi6wweApPxAXHx9gAQEM0ASg8UG0ggQOo8oSF5pE470PgKpHiNDa/NKK1Hb12P1tDVRRr1OqCr"
    "dddxNZIQdNfx/ILvvuu4QnCDairie3F6zHg7DxzXWQs7IV+NMrh2J5BGGdwDlMHQl3EBGdAVvo6LIEN6ub8jSqau19"
    "EusNdlfzfxL+whWC0Woo70RWBki0UJDeL6iGBzjJhYSe/Fn/ZCxkVBsQG3wBOZFrg8un4AODx+fo1cQc8maCjuv/M7"
    "4mE0tYX8/dEOIRYH/wogtuAR8TvneYyhCUR1wfECeM8I6MT/YbmXh3UzLerEr/CVOR3b1U4J7ZRQTe2Iv8+c9KvqMB"
    "NEe+iU6N5G09r7fn9GqiXJqiva3VLfFWXsDuvvdwS75vgrc9NKX/5upe7O5ThjHg6spbnDaDRcCAUYIoCQtehIKqFU"
    "SzywmWO9k+jdZES/+32cQekGZVwI35XYqMRhs8dxseLe8fwaWUyhfUmr0PrsL1Whdf5WR99Yoj1VsLPXNUnC8doaqW"
    "GNxAdT40WbIdTrdlneYciwDtTWi9Rku8neGtmHmSWmlvLqPlOz0O8c3lqitsaDlqqsZwh6B4CeCElm7/yyaht7I+ZO"
    "fuDIFOqIzR5nBP3osLAC5yckPcTB/8QoNnfyymqnM9eo7ZEOdu3/1cqrVl5VU151bc+LFn9T+KmVcKdUU0nSavabOq"
    "U9b8ore94U4LNOiFGUiFhdO2WskIioNovXUj4lWebOGnPZJ9Fc3okitd0JXe1WjZqafN3DEjXVtoyt1KjdEc799yww"
    "n3kIwVRlPseDakV8uPhsiPWKOmjosrmwvsGInbrs0cWT4hjOUgodlVFoN+1rw1ZbNsWWjS4+2UgoYe9bo4aAlqZNoZ"
    "fhEyHToHg3rBhrjt5dQwiHVdjdhR1XWqaYZWn1dreT2x20nBc7V3P5pwi3lGTYneyhC6mTBKCF5Y3kb7QQFo/2s3Fg"
    "iGx0LPXJ92jmAFCAAxERZluIOXUxg/dpCSlUR6iotbQXYnbJszi52hwVaUqdkKyylOm0idrrj94gyPu6jvSMS/+kjk"
    "v/pNylf1KQx+8aWLCk4OMpZ2+aau/YfFzL4Xxc4XA+zjucdUa9zqhXyeWscEa9h0ejK+o89Yr8qtHNfqVnFYYZdjiu"
    "Rm6S0JFfSfwqH7gqynoXSvQU5C/U7Al+IkLJjlC80IRATxfQsuXzihKTuppWu2kV2oL62k2r9dQKUKwmulREoLLXsG"
    "3kfm1gWNoR/oJQmFRb5Pu0X+lC7v2Tb85C2poe/yiWz+PMDRiYV+Xj+8u0+UciHhsPXarQ348JCghAkU4m+nsET/qQ"
    "BhEA00yx6wXVqxKdRqjsoQrOCeF5rb7DuQHPRkwntH6XIIeBt17cEkMd9BA8QlgxI/IAc3rxQA/xMRQsoK9jBkC9SH"
    "YnAfhEMWgiX2gmPjcJfPPNkdC9PqhwNKv874OPwMORzZxH+JsnIIp5beDedPqS//s0UK+2SbRNosYZr2siXrL4Jdp8"
    "C+En6bTod1L0lBtTl02o0Nbz0j9nzCbYKTly05QZ+Q8F6bpEHl1pkCVxhv5kwziXaYJGgonjrOLWWN7nNzdXKVGfD7"
    "Iw0V8+nV/e/ngoZSwGUd+DXtB1lBts1PwLDIi0jaXyVybNk4K0+7/e3VwXCzamyEqWmh76N7IpX1vsKbGlDmfU9qjD"
    "D+B5jVOT5I/oIxlG6gurxqLCagGgzelfXkNKEidC5tbqiUfAxtRSyGG5Z2HbMzKGCbJY7hrkZA0gJ7Hl14CnKSJdUq"
    "VcSZWiS7WTmqr84u2AtZ+iiXZyxS5lbOqDVSxx4JH8Tjn1emXuRv9uf7mz8TkaWK8wy8MLCSeNJPl7NHep5xEHzak3"
    "9rtrOXjKx8wDV+CQgL8NEKr7EtY66YGTrbnYvKSaay2Pae7igx4tUWeuHMKN9vxpz5+2/1WwTLSWuwYtV269eX7Wqx"
    "GLiFVO94CqE5cEXRsizFfuMWbVs+ayAA618Bsq4BtyyQmOJ16wzbaWptTJCUpvX6Ga0VDGCTLtOFNZvlPMm3umY6J2"
    "TukN9Ta8Eosw7G+Dobeh3PkhjD+SzXsdob1DHB9Mn778Fxv5OQOQQ6CS61qjq2p01S2xd8fRVWfTKXTwJtaZ38q7V+"
    "SWyA3qV3onouEGToxfXuDghP3Eof3VPNEznMuUIj6nnjkmAKI66iNhbmHbjpKYAijVgvqGrmbV5Q0K7VB97VDQGpva"
    "Pb/XkXrfu8BCLaMmtkFFq6mCbaDgQXw3nJWgbi53OMTUinscoNsjEts/hzzY4BBpI4PDozpwNEflcDRHPxVpadtRIS"
    "QaX4HWEKL0lSsKXjiiRu3jlBKThPDp0j6BPOVYtzpAD3gCYf4HaOlDxdZJHTFIrAlPZkA/mDPXJY65eCgqgex49hr4"
    "7OS7WDwOtqMc5IpQBgzxoxjJq+Jj8mY8fT+jaQZD5E06mTLX0ynPWk/ReooSeopOeX7R4veoZzfCgY8IVFaSVIIzSb"
    "5Zjs/34gAu5nOGrBW3d8ghf/m3+9Qnk8tcjD6bq5vrX8Lh2XTGTPjR77ljTIlLWaOeYnnKfeD/BsDiffXUkHppQbSC"
    "Pg6ckvWepcwwnO4kxIx4X/HXq78cHR0fvz16fXz688mbt29Pfn79cx+Cb+Je/tbbqljF4BeIOqTkURCGCKyAJis+Sa"
    "Pyzt4b3N2gN0eHb9sYvMd1dvfyvT3XGUEauERsE5haxrCE38sdD0XzKC2DG1nKK95aZtNZLp5je3sOiJQ26zaCFAmG"
    "7+XmXnN3r9ze8+kkCX9BAz5nyPaP34e12H1Ywe3DPLOpE3BNXmjA7hzh/jF8LdqLRbBlU6eA12AJl+npMU2VDbx7DK"
    "/gL5iu+Vy/wA/YMtkvoN4gRuaH27OP9w2dBEHCH/UgS6V2zda6jz1smmTazouTIdVpYCp7a8RUwJuciMvdCDHFPpwB"
    "m/Yg+NwzGmqVaap94PtmlMs4NpRjdkX4J0mkiyLTHH0mLi/0O5a6YRIUm/PAHK5r2frul6PDN2/f/Hx8+ibyukRXqp"
    "wtRfmdukik8zWqk2bXxtqpy/4kZtMdNU2lt9TioEIznqap9ELVxfvbKt7XmfPdZs7fCqPudnBx3yvaJTpg8V08057y"
    "N7031mBucEB1wNzP8Uw7eZYt5W36LE/xVrwCuv5ydVWvXzJ5JvDoHMubNky+fCY7GcktY/hauybHDCtJbI24WZ3dap"
    "BoXC2Mjgl7Jj5eL1C/R2J24livmGMvitE2lhHUwc2QL6phMbai3ursUO1wDi+ljtqRyybGaqGdzBQKu0N752QkNAg1"
    "QjpCKKvxPTWB0ukkZyPPRwHbPtd9NX+V1tbpGZTm+9cxQxa1kA/ftf1m1m2cgB35/9RU71d0VVWVw5VFrlYqgVOMi7"
    "kUnZo5OpVJOrlVm9Bb6y7aBIl2BVa7AsPivBUN/bAKcDdZutTMTywolWAd7t0ZF7z+QKQHq8iGTQ3oV9qx/lDx46Kx"
    "tWzZocvmHHpEutAM/tHFE0BXCHpLhr3iuVhMsqAyQocE7Jw5cy2EbeaQYqu3m6mhsc0gTCeCgSO/gU2ACo2CzvXYk1"
    "O9EgPArO4jR3az8XFzBGemr2ZT2cQmcaNJU8w/Mn1OtQ2ubXBtg6tgg+s2jgXaXPdtHOm0CXv90eo2dI/zVOfQrIwQ"
    "B9mYtzL03pzUYPWbk1JWw61MlYY4NQ2hMhQ1IK8o1khRqcv6lit6LcWnIHOjZefKLK0+Pnby+NDtaV+EmNPae333WZ"
    "JKOyOqnREBtzrwR5zFM+0mY5e6JNIrSyWvxJepzXDank3f6Vf5IWbxmFr+hxG1CRqSsRCXtOrl/yFl/T2acZhUmvNo"
    "CKBeHPmzC/NdmPmyDW6Q3tUPDH0Ll0Tg1/MYDTap0MbU1y4CffiXhOnF1960SDhJo3KYsn2RUvcFwpz+s4DHpcU04X"
    "CVsUx65wuP1C1j7bieho/x0clpk0UbU+zhku3ep9UQflZ94NmBk9Zu2viz1rIzaCv7RRy02speSwWgLqvUrovdcl0U"
    "rN8OeKvL1bbnFjojLjXHvQK3UHCnX+UWwvGYZW6hcp527G4ptUsKt8wCqyQQoLoh4U7skXKvSil8QrkKXY6fsA8Wyt"
    "FJnViwGFXRtSEXDYaPqgGHg+F7yN21gMhB9WphoP2vdzfXZZpVRJI1R6jpoX8jm/IdPv+LmAvMSNkgOfSgLFBQRgOD"
    "Cc633Q3jP/8HkIsH9Q=="
)
