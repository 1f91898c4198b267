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
CREATE INDEX "idx_contractor_company_6dfc77" ON "contractor" ("company_id", "waiting_since", "id");
""",
}

DOWN = {
    "postgres": """\
DROP INDEX IF EXISTS "idx_contractor_company_6dfc77";
ALTER TABLE "contractor" DROP COLUMN "waiting_since";
ALTER TABLE "contractor" DROP COLUMN "due_by";
DROP TABLE IF EXISTS "stage_visit";
DROP TABLE IF EXISTS "stage_figures";
""",
    "sqlite": """\
DROP INDEX IF EXISTS "idx_contractor_company_6dfc77";
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
    "Xgjmit83ddmI2qQuajKZYGobT2Th93ZO30zsD0XIykUtozOYzFHBXvF9ibHoQOsL7Me6i4ely8aLx0CjLcEhg9Ng1w"
    "mHJX6hdpJoJ0kHB4u2kTV8hBZ/67RG2I+bGPERgcr2e+9MqCHixSxQIBJHf1aVqVV5elIn51+MKq8+Pcnl/cfHYFPW"
    "h0RKs/8CO8yhJrah1+ZEGa7vHt5Bb3D9++D+8kPDrQyyd/1lD48X3AmDqduvCxsJnWHmNiq8TpC04rxiKRcbAFKxKJ"
    "/aeNEYtiZLp9ldi92czdyiwvaa+0pErfSe/iubyz0FuiCb4ocjsbHM2mE5dI6nQr57xHWw3RCNO0O2f6v9sNZqP6xY"
    "7Yf51T6Zcc8IegHmuV1Zs5glVbxm8YqMpB/HIqZNAfjcr4cTvJdOH3HtSVycOZg/dVAW1zXcQyujLk25LaNuO2GOnT"
    "Pe/mSwKltIOUW4MzVpL1LGGirspUiafDftmdWuxjRNquW8A3I2XIJ5UYuxKn01S7l/Kutacmi4+NvAvGGyR5pK+RYc"
    "siE8g9CitNFk39cgtDkfM+TNXFBhhc2GPIbG+Jkgb14TD7ObpJvSpnqlFdT72Eqvs1bufjA9z83yLigxxeb7oCTiNB"
    "C196jDD+B524jSrKc7SjZ63sYXlJtE4Q2+95G63EMhXh2S7+ynSlAOSRSIPddFClm3gyjMRyg7b5dLJj2DymKBzoNj"
    "zGGXFwYARGD8WIC/tFC0tLYfC8hliTTReXPEO6P19u7glWVVUl4yCH4XD6QmPiXmkPfyGe/kNYcNmVUzjrlPSrM1I4"
    "WQjtVrJKbancXxxfGo7S8OCcAzIraNxA9BeORBkZpv08M5agoe8zBb7eUtCZc8UvhtEg8SgrOtT93imTYY5ZXr4f7s"
    "tkWkF5R+OH2pqUqEN8XNCeU8WJ11tdQy+t3VWXu3vo4EuccXzCLoGduzuviTm9ZjXWKyiXhTqwi/uEpqKTItrI0Iaw"
    "QqeOMwf5pKYV1WpbAn4KI17wOENaObMnoLXYCUZnLXrS/E3KslwqVnUJjhUc5K4AaVfS7F27eDfj6u55iu8EtnRfG0"
    "MFcURXoGlUURZCQCZIdHvQV6Ji4dUbN1ZmL3PiLgZfOYTJpKYQmoFI8RH6Ksw3sSP7Ht0s/OoTDr/R5kE+aQBbhGAU"
    "oHeYq0IgvZuNo+lJ9FbXHICrxAIiYWFgNBIcCRAiKRfWCCNLkiK6xGF5kUtdppdl1EdDrMndsy3oJih0E3kd90cWhd"
    "nqapNNRCNdRCosRpRSyARIv63WTsUiSA9MpK4QBcnN1dnH247BXtCR3wtj6MhZobwSooFuIV0PWXq6sqiIV8n6KC46"
    "8VIvknf749WtVpTyATp70L8ROxY/BVYVo/ytnO/Mn2lWWdAUrvP5T0nLmrIrbeEeya469ion1l0jPldFW0bYmP/DtM"
    "tK9c0ujIm4b+zRyAlfBCiVOyDsqQMUmMX4o2dOYgMpnabEGITEn1iaEtXzwj+hHchN96X7g4+7/1kPyZP+VBiFacqw"
    "SMJ/pdvvoSdh7QCL8avEajl8irSqUA5T7Y+q6FDKH2LmSrfKOtrwFbU0SapcscNkmsvpV9NnvYeaufc9tkvtrlnptJ"
    "1BlpRQbvXYulLHNT324xY8vdNuvUYMU5ji+/y45pBapr4m6lzipVCBIPrAWNCdiNca8IP5VAGCfga0FP4lDiySqrfp"
    "y07V8oRs7sYM4C5TWjnma7VYQarFZZtcqqVdZtqqwrJapvIzf98+3l57PbwfUvDaULUXa/d7hE7m2VcnVYL72wIrsw"
    "Bz8mdt+muHtJGoXTGtqmF64DEUsctFR8NK2gDJKUGoBG6c1M96bQLRRUsmEqgs9bNmLSAdUCOyYXcS03ZdKh3vrWTE"
    "AQ9MtL+smFxZGE8R/jgnZ7jWeAFgCyuZ4cHdz5gaNE2FXC7QcttWVHANuH7KXeAboUv0N265Og+skHczYhUAX7zXkE"
    "FIvZFJIqpTFFZek5mEwA0LaAQdD9j0m4NkDrF08XTwIc3SH7jsS2JpsBQPZfMCcCzP8WcP06PKBtLW1rKaae6LTDNQ"
    "QG9hu6vK0RtRaQeG1EvYxdSgcxdcRNTYOqZsRtOzbVwCLCdPCIYy5uiQmJhQV2VX5QpW1F4+GGG49fal/JCq8hkcDo"
    "Mn4DsFiECztmIAwOwOMDUyeK+AR3kUUtafcAdgL1oGd5aG/kDbD1PKLQzOEmm8qlL05sY4z5WBs42sDRBo5yqkP0nd"
    "bVwyMClXXw3r14q8EH3zsEW9lk5vuLfuAoxNJoHEk6rRVKOq2IJZ3mK8bD3bGBBJI0KguhpSF0WscOOi03g05zVhCo"
    "IFBa3JTRWTrN7BrMZjNP6AnNUGWTNJuHfWqxvXzG1PWzbBwEypHYZcCXbdXcWDaN8bRbboCcuqW9AKVHec5U3ZIdNS"
    "lLrgvuVFtMk2Y5dXwqAzFjQrzYYInNGgj9PMgoHn9AEzyFio5bNr+TwBIS01a8PmQqwmBh9PDiSNVanlIn765WI+Yx"
    "Pjo59e/EiBmJfqo6V0+bV9q82rp5pXsjv2jxr4JOtRIq1aYU4a+RrxDSzrGrCCw85Fs2hzSNaVTmuUpJmlvJhX2BfA"
    "7UvQZcjin2kMfdey04/WfBZlHaVSgcvrmWQi325vOFVxumtOPGQjYzsd26RiGmVnntAh7phHDuYwZAFmIaDGbLIL2T"
    "wBvVRgAhrcKlCr3rGTQ0YZAdipE5JuYTmmMhCGikC/mbrRSROvvKYfm+cpjbV6azoU2LvM7VAIwxlQZebAC8uBoC6Y"
    "rIo+3sq4tfLy9+21JpVOdqt8/LRq7/BMnuNnzo4jNYT0c56Z9sJo+QQg1xwGP3RhxTlwn2TBoJJEmjhkj26gtxmNcs"
    "VhkRaGF0LgyhtpmN0apjIrV1pd6ZLV5v9jiW/jIfw0EorH7wC4qWiPglqweQO1Snony/NtGLDO3OdM97kX5qXeayDs"
    "jyIIA3bMzXLKFmrQYu3xZwebwYO2Dv3kNg5T7dptUOiS6KbL4qqLRULW7Fnr8/DF8r0m3MsNJMpoCby5KZDDcYVyuh"
    "CSovZD0GaIUH6MFPHHqQXuUHk9g2F//msd44xjKredKHPCMoPR+zuYPwo+BTcS5T1w8oLPmYM/dJ6NxPwcr3n5Er+8"
    "iNi91uSQqduqRTl3TuyjZtguBrzIm+NCgaE6gcFq0fcu44Jiq32Uau2JBgF1LilfUpbQlsQDFnxQawBnYv+NY23y2Z"
    "BF7PX7fuwBvlfNbMjR1TaD9253sONChp6PNJkOjWf/nyva2jW+wlZzOWWF2+Zsi0d7LaOxmyqwP/WVxNtZuMXeo/yy"
    "wtpbBC4hZtRd6hVAO3CvdQelw91EXPI5MpNHwGBEJzHGG7S5xCHzQxglF02fw9kr2iuSfvUY4+X15/GFz/UoLI2OXs"
    "9erbMttyWOKW0roDhTBT4ZaoR5V3Am+bBqfXXiPtNVLBa6QL3l60+OUW3tjTorrZr5KbRYNnborTL6WIBfCshY7tBZ"
    "2yt1234pfUNFndCZL989Uevq5VUAjDKpqY5EsKPfZEnDyX74hYtVaJjyokUZjLvS+OR20ZyfbXNBpjWN6jmp7aqsP4"
    "8m/31a7C6Cy+urn+JRye9R8WiKExMlWaqpsNZrmZssv1nTsXnOgFZnVDrRM2dFj8gVXfKjzRecskoUdT6KbQlv9J+g"
    "1K4H++XH65/NBCAPJEFW/DvWATUiNKFLJR/BavoZpeQKrwIdBy2zmuddIeVxy0x/lzNl4ArbTIiFphdve+jqk5Ds9b"
    "j9lW28Bo5/W3gWpYGOBYqlAWxzdU4nxbc2ktGBUkqEOtmS4Ujd9cttDrdXG3a/gEzD2DA/RoczdallYX3qjsL4OPwM"
    "CjwhOiWs5pSi1llaWsEP6qlvL6vmU2c832jXkjaqX9hb+yOaBOyAQ4PGSzVnreUT31o0L7yCXARXHgHPsrQr1JIp0b"
    "lOaoS/y65BabVoZU71oq71oSMKmFkJN0OyNhgM1xpH8sSHEBbTnGjALMZjKHvJa+GEQ5GuNnsQ6Qfwpbq3uQd21xKJ"
    "F6qVrosZv9VSaCtakOzxHqk0u3bGvC3q5athWv5g6YXLtKXM3lu5S/uS84xV/xFuj6y9XVtvJc/8qGvYIEV7jcr8ps"
    "/TMYUCuldeqyCeUEGs8hdwZtvCFUgmVSqSloOIvacVuMcDSZcai7wa5sWjcVWgXMVpzQ2uHcddJZLaEuBHqQRXCoEo"
    "kH6zYMOitVpyUqoceW4/AXC30nsPevgyJEidoQrg7qILFF/5fYjPnBdNHGOVOrzV1Fl7t8kzvsPjaqTQzH70Ldc29g"
    "cYlC3Bem4zNxESdix/BqZtJtujAxOJUaboExld7+dnL7G1GXe0Y74Wdpd8bX8yIlHaR9NYnDJ0l0KD4XiheGg9D+Zp"
    "BV2vTTydLqT0flTydhxzURcoJMy1dp+cbGeSP5xmRavirLl7hukYv3nnwvOfgiAoUT/Hpfxwu/mEEGqoJS7RGmdhfh"
    "qK4KGnLe9+14Ln9bmBfQCKZX4L6M7vWrfJhPC9Mwo2H1sBtnTmiEU4uIo95bIGEH0hE1cbmPshbVcu+j9i5q72IHyr"
    "g2r3XNuxb/ijZ3c5N7sxb34ZpE2bXFvYOlepKN92e3982rxTro49V9NqXsP2ca4mzirKBGuDxukiNUWLVWqUjMJeKX"
    "8rbZlmlabaWqfFjw2bB1T50srZa0ypK2iClMu3YupySllrLKUp66TDY0b2Zwp6l0bmx1BmfArTyDG2cWfo5n2k3GLs"
    "0tTK8slfAzr2R5+LnNih10ydv9Kh+dX2ZuDKORS910Z2G2f1iYAh2j/TZI70D1nuAFgnJK5DBvDPn+E7GuAA9T1gCI"
    "zUCsVJ7343U3bWE7lXSjphjBK9tQRfsAtQ+wg71LO4G0D1CLv3XwUaMy9jaDyqhblep+miop3HX6aW5H4Q7KqAp07b"
    "jAqlzNnsRjlivYDiKTqc0WhLxD2DTZzPHQt9nr19bbUCNGc+oBtLzLbFKgSreYoFBpDmgDaSRko7VmrTVrtUk1tUlr"
    "zS9a/PLvBgpzOF5lXVki5IhXtgl+nBEuW+zGTV84MrFtJxAoskdhvYDvGuD74FwtlsXyoHtIq7RcZOs+YLyv2Uj3nM"
    "Xa8L97ZNYdzHk4u7gf/H7ZcJeDdAdQ1kL3KGiVbQTQOUJxWm+sq/2lqbRVqU31jZvqwRLswFQ/i2faTcYuNdXTn2vK"
    "VL8Vuszt4OK+V7SAtR9k7X6QhIsicGfkeH4eEH787ZbYUQe9ZTA9n+R0CukhKzM+jbsjIQwLNIcm3Nq7rpJ5aCJf+V"
    "6RTanWjTuZclPNKV8xNjpjmO9m3Hu2ib3/kYi97HHmFvXgbsKxO5jqYzzTnnBr/V7u6uasRQtxmefbaNqp9Y5NyJBZ"
    "C2iJ6iNKegwMnABYMjgf30PZFzRODfI/ss1U8RwDNljeRd7t9N+cbw443X1gy8xdxD1q2+98twUkruBHIU2ZywL+DC"
    "YtuKDbAzwdjGoOYDQumzfoApvUFwpbwKag7P9e3ghW+/K1L78DRUU7c7UvX4t/pQyYJs583flVd35VlNMvIS41Fyqe"
    "DkapEoyS0hgSNaJRuvFxvZVfZ93Xb3ysG/I21pF0Q94NnbK6Ie873ZBXN+Tt+qDVDXm3gLWgW8LqlrA7iEOrW8K+EE"
    "daeUO2CsT8imZs60fNT3hOhzNqe9ThB/C8pn5Tvztb7qzmaA4YSVGXtj5itgW3JTT5ylbEWoD2dcfXl/Cp6h6ZL0PO"
    "OpFVN0BUnLO6mndjWay67+Fe9j288abC/LfBIia9giSy1P1+VQIZ86aGmRpaF0n8nczksgiaSIR3meLlhLlcfVlLJl"
    "sXjsXDiSMUY19hhuwvwhHwoRRuvIOpIWnsOsAyojwx0XzMZO8r8OzDpDNvDJjmJvYgN206fQceUMA+GhP/HSiXKWfM"
    "98zBpVIgpFziWDqiPXPFZiiZnEgikrlimVLwxF2dL6bzxTo4rnTCkM4X0+LX+WKqZjHpfLFNcTqhhbSJpibIVeZ4nL"
    "Qkdbipy55Jq8SZ7gOpQtt2HFKynSwXQIJ8g9Hsy09ng6v8URFfLuoUELHf18tHLpu0EcFJDQmclArgJJcxFgXVW2WM"
    "RdTqL//I7mnD9e47NbyUVL04fawV37vN1PNbPOeZXpWqF9Oozupfb+4/rxxUW0tqnrTni7aZ0oSCBIVOKcimFJjYdW"
    "lRpX15nDlBokaYGR7bIswsNnIodeRR+aJQZtjoPYAQeuL3+c4vedSGbjzpsnquu/1sOtwc9nA2wrzamt9Hjm5zX8k6"
    "Nf6OP5S5y5xHA6omeFGBdyl3c3R6D8qyVqE8CdVW8T45e+CnzSbtfL1pUp0oobKctwyjtjuS3S3ALzX5ugre15ahuT"
    "/jxYQ43ici5JIOQRYO6FdFm6f+UGMSj10abvZ9STgo+/yBowlzyAI9MsIhTjzB/ElGhLH08lGLuGKMS0aCSiypPnJk"
    "uBeLnwUZC/mY8xrm182wFdqf+jqsq1UAHdbV4s+J/0nwtq07OqRV2kMqnUf+cUY5YGJ5yGuFIt19MACO1WLel9S0Be"
    "NV5nfrysFahYMVdYO5EOPMBeWkUTA9SbOPTK7D43IWv9yS8BAF3d9GTOygIQm3EkRb1YivoQm87my7dmNed7bdh862"
    "Ie+L7PhYLBUWfGJQDdOdRYY1aCAQwQpcAPwA3ZPvMkfh+uNvF5BefYU96oR1lH00nPl4oQ+OuP5MDHjbhyLzfS3P0C"
    "a8QrtSX5vw2obTJrwWf078sqzeaIqBmKbaP4CUw1oAKYcVACmHeYAUiczRlNMpIs3oWoxO6CJNWJ0hU5jZvYGDoEuq"
    "f62dBbkGBCDY6g02MobU9QoA9eA0KeZ8jrDqMFFGCl2cF3AGFCU+lqG1VWQ+rgDQtqlVe3eDjg9PT18dImxPx/jVUa"
    "ul221+r00dcthoRw4JFGZ123qZdewKwK+jpgw+0gyuzWCTes12i2D8/rF3LdoEnw0t+kx50BumLpczZAozO96XW+3H"
    "pzVYnrVwEmCxOU+0MHCwbUDZUxN2Z8gUZnfrraNrn78npvdzbvKMrgSiTtHtA6c3XdvyjL1WnE/Tac63APwWa3e10G"
    "N6hg2GHwfXHwa/Dz58OSsoI13eDCLu+wDOfY7Ez2hXz9t9sJ259JGWnK3L5RFTqxx0z8rADJwMClRTs8kUQmvt0vXT"
    "tDpfX2VX77NYeoVKbGlNU4Jic9VMh+tSpzquZlKti/xWO0h0mDBRHtZPJB4uTMMcE/NpxRasvy3MC5hGnYNi5UyKtD"
    "GVKhdYkVm5MoV94Vg+XaRGBc6NQ+6Z+KPz+hslP+zuy29WTcL5k8jEmaIkHHmrvyQJJxpUIwkHe3HTXfTostmUSyxD"
    "D/MnjoaLoqSaWjQFSTLZZrny5/1dp87o1BmdO6GYQq1TZ160+PexcahScS0NxL/2nHQNF98tXHwd41VqgKuZYvdBMd"
    "dOOtPqGGDdmQq3xGSye2GBrRDdqzQW3OSopdbCHZuQIbMWQQsjjyGh20tIdUQlLrvL5jJlHqreFzEm+zwoE5oT9CRO"
    "HEBjF4Mc5uWNi+4fAWDvX8fUHIdtW22Cn4kgoSNINOtL1/WcuU/ilkVMakFpP2fyskvE4uIeshjh8gIXTJaD4R2+ye"
    "r+BbzuAbpx7AUMkXUGD4HJ+IC4eHsACIhmAKUHig0kECB1ntCQPFKnHWh8BVK8xobXZpTWo7euR2vo6iKNeh3Q1brr"
    "uBpJCLrreH7Bd991XCG4QTUV8b04PWa8nQeO66yFnZCvRhlcuxNIowzuAcpg6Mu4gAzoCl/HRZAhvdzfESVT1+toF9"
    "jrsr+b+Bf2EKwWC1FH+iIwssWihAZxfUSwOUZMrKT34k97IeOioNiAW+CJTAtcHl0/ABweP79GrqBnEzQU99/5HfEw"
    "mtpC/v5ohxCLg38FEFvwiPid8zzG0ASiuuB4AbxnBHTi/7Dcy8O6mRZ14lf4ypyO7WqnhHZKqKZ2xN9nTvpVdZgJoj"
    "10SnRvo2ntfb8/I9WSZNUV7W6p74oydof19zuCXXP8lblppS9/t1J353KcMQ8H1tLcYTQaLoQCDBFAyFp0JJVQqiUe"
    "2Myx3kn0bjKi3/0+zqB0gzIuhO9KbFTisNnjuFhx73h+jSym0L6kVWh99peq0Dp/q6NvLNGeKtjZ65ok4XhtjdSwRu"
    "KDqfGizRDqdbss7zBkWAdq60Vqst1kb43sw8wSU0t5dZ+pWeh3Dm8tUVvjQUtV1jMEvQNAT4Qks3d+WbWNvRFzJz9w"
    "ZAp1xGaPM4J+dFhYgfMTkh7i4H9iFJs7eWW105lr1PZIB7v2/2rlVSuvqimvurbnRYu/KfzUSrhTqqkkaTX7TZ3Snj"
    "fllT1vCvBZJ8QoSkSsrp0yVkhEVJvFaymfkixzZ4257JNoLu9EkdruhK52q0ZNTb7uYYmaalvGVmrU7gjn/nsWmM88"
    "hGCqMp/jQbUiPlx8NsR6RR00dNlcWN9gxE5d9ujiSXEMZymFjsootJv2tWGrLZtiy0YXn2wklLD3rVFDQEvTptDL8I"
    "mQaVC8G1aMNUfvriGEwyrs7sKOKy1TzLK0ervbye0OWs6Lnau5/FOEW0oy7E720IXUSQLQwvJG8jdaCItH+9k4MEQ2"
    "Opb65Hs0cwAowIGICLMtxJy6mMH7tIQUqiNU1FraCzG75FmcXG2OijSlTkhWWcp02kTt9UdvEOR9XUd6xqV/Uself1"
    "Lu0j8pyON3DSxYUvDxlLM3TbV3bD6u5XA+rnA4H+cdzjqjXmfUq+RyVjij3sOj0RV1nnpFftXoZr/SswrDDDscVyM3"
    "SejIryR+lQ9cFWW9CyV6CvIXavYEPxGhZEcoXmhCoKcLaNnyeUWJSV1Nq920Cm1Bfe2m1XpqBShWE10qIlDZa9g2cr"
    "82MCztCH9BKEyqLfJ92q90Iff+yTdnIW1Nj38Uy+dx5gYMzKvy8f1l2vwjEY+Nhy5V6O/HBAUEoEgnE/09gid9SIMI"
    "gGmm2PWC6lWJTiNU9lAF54TwvFbf4dyAZyOmE1q/S5DDwFsvbomhDnoIHiGsmBF5gDm9eKCH+BgKFtDXMQOgXiS7kw"
    "B8ohg0kS80E5+bBL755kjoXh9UOJpV/vfBR+DhyGbOI/zNExDFvDZwbzp9yf99GqhX2yTaJlHjjNc1ES9Z/BJtvoXw"
    "k3Ra9DspesqNqcsmVGjreemfM2YT7JQcuWnKjPyHgnRdIo+uNMiSOEN/smGcyzRBI8HEcVZxayzv85ubq5SozwdZmO"
    "gvn84vb388lDIWg6jvQS/oOsoNNmr+BQZE2sZS+SuT5klB2v1f726uiwUbU2QlS00P/RvZlK8t9pTYUoczanvU4Qfw"
    "vMapSfJH9JEMI/WFVWNRYbUA0Ob0L68hJYkTIXNr9cQjYGNqKeSw3LOw7RkZwwRZLHcNcrIGkJPY8mvA0xSRLqlSrq"
    "RK0aXaSU1VfvF2wNpP0UQ7uWKXMjb1wSqWOPBIfqecer0yd6N/t7/c2fgcDaxXmOXhhYSTRpL8PZq71POIg+bUG/vd"
    "tRw85WPmgStwSMDfBgjVfQlrnfTAydZcbF5SzbWWxzR38UGPlqgzVw7hRnv+tOdP2/8qWCZay12Dliu33jw/69WIRc"
    "Qqp3tA1YlLgq4NEeYr9xiz6llzWQCHWvgNFfANueQExxMv2GZbS1Pq5ASlt69QzWgo4wSZdpypLN8p5s090zFRO6f0"
    "hnobXolFGPa3wdDbUO78EMYfyea9jtDeIY4Ppk9f/ouN/JwByCFQyXWt0VU1uuqW2Lvj6Kqz6RQ6eBPrzG/l3StyS+"
    "QG9Su9E9FwAyfGLy9wcMJ+4tD+ap7oGc5lShGfU88cEwBRHfWRMLewbUdJTAGUakF9Q1ez6vIGhXaovnYoaI1N7Z7f"
    "60i9711goZZRE9ugotVUwTZQ8CC+G85KUDeXOxxiasU9DtDtEYntn0MebHCItJHB4VEdOJqjcjiao5+KtLTtqBASja"
    "9AawhR+soVBS8cUaP2cUqJSUL4dGmfQJ5yrFsdoAc8gTD/A7T0oWLrpI4YJNaEJzOgH8yZ6xLHXDwUlUB2PHsNfHby"
    "XSweB9tRDnJFKAOG+FGM5FXxMXkznr6f0TSDIfImnUyZ6+mUZ62naD1FCT1Fpzy/aPF71LMb4cBHBCorSSrBmSTfLM"
    "fne3EAF/M5Q9aK2zvkkL/8233qk8llLkafzdXN9S/h8Gw6Yyb86PfcMabEpaxRT7E85T7wfwNg8b56aki9tCBaQR8H"
    "Tsl6z1JmGE53EmJGvK/469Vfjo6Oj98evT4+/fnkzdu3Jz+//rkPwTdxL3/rbVWsYvALRB1S8igIQwRWQJMVn6RReW"
    "fvDe5u0Jujw7dtDN7jOrt7+d6e64wgDVwitglMLWNYwu/ljoeieZSWwY0s5RVvLbPpLBfPsb09B0RKm3UbQYoEw/dy"
    "c6+5u1du7/l0koS/oAGfM2T7x+/DWuw+rOD2YZ7Z1Am4Ji80YHeOcP8YvhbtxSLYsqlTwGuwhMv09JimygbePYZX8B"
    "dM13yuX+AHbJnsF1BvECPzw+3Zx/uGToIg4Y96kKVSu2Zr3cceNk0ybefFyZDqNDCVvTViKuBNTsTlboSYYh/OgE17"
    "EHzuGQ21yjTVPvB9M8plHBvKMbsi/JMk0kWRaY4+E5cX+h1L3TAJis15YA7XtWx998vR4Zu3b34+Pn0TeV2iK1XOlq"
    "L8Tl0k0vka1Umza2Pt1GV/ErPpjpqm0ltqcVChGU/TVHqh6uL9bRXv68z5bjPnb4VRdzu4uO8V7RIdsPgunmlP+Zve"
    "G2swNzigOmDu53imnTzLlvI2fZaneCteAV1/ubqq1y+ZPBN4dI7lTRsmXz6TnYzkljF8rV2TY4aVJLZG3KzObjVINK"
    "4WRseEPRMfrxeo3yMxO3GsV8yxF8VoG8sI6uBmyBfVsBhbUW91dqh2OIeXUkftyGUTY7XQTmYKhd2hvXMyEhqEGiEd"
    "IZTV+J6aQOl0krOR56OAbZ/rvpq/Smvr9AxK8/3rmCGLWsiH79p+M+s2TsCO/H9qqvcruqqqyuHKIlcrlcApxsVcik"
    "7NHJ3KJJ3cqk3orXUXbYJEuwKrXYFhcd6Khn5YBbibLF1q5icWlEqwDvfujAtefyDSg1Vkw6YG9CvtWH+o+HHR2Fq2"
    "7NBlcw49Il1oBv/o4gmgKwS9JcNe8VwsJllQGaFDAnbOnLkWwjZzSLHV283U0NhmEKYTwcCR38AmQIVGQed67MmpXo"
    "kBYFb3kSO72fi4OYIz01ezqWxik7jRpCnmH5k+p9oG1za4tsFVsMF1G8cCba77No502oS9/mh1G7rHeapzaFZGiINs"
    "zFsZem9OarD6zUkpq+FWpkpDnJqGUBmKGpBXFGukqNRlfcsVvZbiU5C50bJzZZZWHx87eXzo9rQvQsxp7b2++yxJpZ"
    "0R1c6IgFsd+CPO4pl2k7FLXRLplaWSV+LL1GY4bc+m7/Sr/BCzeEwt/8OI2gQNyViIS1r18v+Qsv4ezThMKs15NARQ"
    "L4782YX5Lsx82QY3SO/qB4a+hUsi8Ot5jAabVGhj6msXgT78S8L04mtvWiScpFE5TNm+SKn7AmFO/1nA49JimnC4yl"
    "gmvfOFR+qWsXZcT8PH+OjktMmijSn2cMl279NqCD+rPvDswElrN238WWvZGbSV/SIOWm1lr6UCUJdVatfFbrkuCtZv"
    "B7zV5WrbcwudEZea416BWyi4069yC+F4zDK3UDlPO3a3lNolhVtmgVUSCFDdkHAn9ki5V6UUPqFchS7HT9gHC+XopE"
    "4sWIyq6NqQiwbDR9WAw8HwPeTuWkDkoHq1MND+17ub6zLNKiLJmiPU9NC/kU35Dp//RcwFZqRskBx6UBYoKKOBwQTn"
    "2+6G8Z//A1429+Q="
)
