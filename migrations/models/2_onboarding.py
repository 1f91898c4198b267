"""Onboarding."""

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
ALTER TABLE "account" ADD "due_letter_at" TIMESTAMPTZ;
ALTER TABLE "account" ADD "letters_off" JSONB;
ALTER TABLE "contractor" ADD "waiting_since" TIMESTAMPTZ;
ALTER TABLE "contractor" ADD "due_by" TIMESTAMPTZ;
ALTER TABLE "otp_challenge" ADD "phone" VARCHAR(20);
COMMENT ON COLUMN account."due_letter_at" IS 'When the promised letter that something is due leaves';
COMMENT ON COLUMN account."letters_off" IS 'Which OptionalLetters the person does without';
COMMENT ON COLUMN contractor."waiting_since" IS 'Since when the current stage waits for that one; null: for nobody';
COMMENT ON COLUMN contractor."due_by" IS 'Until when what fell due after activation costs nothing';
COMMENT ON COLUMN otp_challenge."phone" IS 'E.164, where it is texted';
CREATE INDEX IF NOT EXISTS "idx_contractor_company_dbf823" ON "contractor" ("company_id", "status", "current_stage", "id");
CREATE INDEX IF NOT EXISTS "idx_contractor_company_6dfc77" ON "contractor" ("company_id", "waiting_since", "id");
CREATE INDEX IF NOT EXISTS "idx_otp_challen_phone_2706eb" ON "otp_challenge" ("phone", "created_at");
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
ALTER TABLE "account" ADD "due_letter_at" TIMESTAMP /* When the promised letter that something is due leaves */;
ALTER TABLE "account" ADD "letters_off" JSON /* Which OptionalLetters the person does without */;
ALTER TABLE "contractor" ADD "waiting_since" TIMESTAMP /* Since when the current stage waits for that one; null: for nobody */;
ALTER TABLE "contractor" ADD "due_by" TIMESTAMP /* Until when what fell due after activation costs nothing */;
ALTER TABLE "otp_challenge" ADD "phone" VARCHAR(20) /* E.164, where it is texted */;
CREATE INDEX "idx_contractor_company_dbf823" ON "contractor" ("company_id", "status", "current_stage", "id");
CREATE INDEX "idx_contractor_company_6dfc77" ON "contractor" ("company_id", "waiting_since", "id");
CREATE INDEX "idx_otp_challen_phone_2706eb" ON "otp_challenge" ("phone", "created_at");
""",
}

DOWN = {
    "postgres": """\
DROP INDEX IF EXISTS "idx_otp_challen_phone_2706eb";
DROP INDEX IF EXISTS "idx_contractor_company_6dfc77";
DROP INDEX IF EXISTS "idx_contractor_company_dbf823";
ALTER TABLE "account" DROP COLUMN "due_letter_at";
ALTER TABLE "account" DROP COLUMN "letters_off";
ALTER TABLE "contractor" DROP COLUMN "waiting_since";
ALTER TABLE "contractor" DROP COLUMN "due_by";
ALTER TABLE "otp_challenge" DROP COLUMN "phone";
DROP TABLE IF EXISTS "stage_visit";
DROP TABLE IF EXISTS "stage_figures";
""",
    "sqlite": """\
DROP INDEX IF EXISTS "idx_otp_challen_phone_2706eb";
DROP INDEX IF EXISTS "idx_contractor_company_6dfc77";
DROP INDEX IF EXISTS "idx_contractor_company_dbf823";
ALTER TABLE "account" DROP COLUMN "due_letter_at";
ALTER TABLE "account" DROP COLUMN "letters_off";
ALTER TABLE "contractor" DROP COLUMN "waiting_since";
ALTER TABLE "contractor" DROP COLUMN "due_by";
ALTER TABLE "otp_challenge" DROP COLUMN "phone";
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
    "LBCyfYGZn37ihEe+Zj4iCTiXvizwlBI5dNEHaQYJ2441ETe8xFELt6cQsk0F8NVqTS/PVObHnFW0GaLLsgqOmhfyNb"
    "bPPqLIWvY2qO0Y38P7av/B/g79XiH8yROzWaU/FLZt7KCwFYl1oD4c7846ezv2U37Yurm/OscGGC88wObs2I4XO+xZ"
    "ecI96dr/grfL9SUuLDpUItCswucQ17iItP2hsLOUEkV/xKcRM/1z10d/1bhmD06CkRIIULQ2w+zbFrGak78TpK7XsF"
    "yvV5QP/xt1si9BiQQn69hMH/5FzqGOlNT/v4arCsUx8e3CVAsBKrLvxZ9phJMq1j5SV1EU2kzBbULadkTgP5PmXuqk"
    "tKbPn4Uk60r6tqQiZDcT6P6XRFVn2SE+0rm8wxtsF2JCty6cabXoRT7enX5xKTQVBhVVbd+vMs9ptNC0MaTt2w6kL8"
    "d1+/QE44F/OuyKk7f5Z9ZZK4wCH3yiLP1Fx1Vd37k32Qc+0rx2ZTm2FrRU59kZPsE4vAzGFHrMzwSd9KxKRdNqJFAc"
    "qQmzcOuWfij+U8/RxPtSe7P3BwcjTJ8HSCHfwo3xKmA+LQ8hO2K5mQkpzw6Ga/Mis8NWxpXrgQDJrOhjblY2Ihj3z3"
    "DtDvQjuEfRdhlyAmBmDTZZwjP5jM30vHgUPmhHuIjEbE9OizP5ByZM5cVzw9nz2+1icV5Jj/0XsSywFuPvtPgX8G8f"
    "C/6wR0nYCuM5AV8LYlD+bwe20TAQ1plU5z+QrOVbFzyT1a7IGsTRiz+7SyxP6YZv3A8Yo/twRFhuF0J71x4n3FX6+O"
    "Dt+8ffPz8embn+GogEvRlbcVTM/nWLy4pC1vLJY1nOmtVnTXaVteGe/LcrY89dmtUnb3kFkFqSr3QvzFDA7H7wV/q0"
    "7cy7/dV4coowP36ub6l3B4Nm6Zydca46OT0ybrOabYC4ZnEhDrlIeclleHnOYLckLDwoAshqaaZ55aa587o322ivXq"
    "0GUXHqSmrpGZRb1Lx3MXvSLfSHy3X+kcgXEGiQbWco9g+U0doGsi1F5kjoXaA8mJD2DGPqAxE68fpEJhx0ITmbsYls"
    "IT3oe0Rk6EgerxYqdIx/MvL7f/Q0h0MsXOwvAdFuJPMeKPEFAgc5XPhn+KHS5xVXtLtLdEn1fb9pb420ZbGzOmVllH"
    "9D0mc8yRFdTUNFUX39Qxf96UWz9vcsaPTKMxVvFVpWdQnP8MWdRCtJVh333GffqIqnvSpKlWOHE2lJ15P5ZaAXN/WD"
    "3ncukBk1Rsk1pBXeamqdRnrljSnAg1Sqa7UvDHbpLHaW2qtkWfolJ6x7gXbzX4AD7BufR2x9t3S3939zs4nTbhvT96"
    "g9Vu61J+Mmw9qcPWk3K2nmTZCopqnrHlFQ/h+JVKHVbVPIczanvU4Qfw2G3onZ2VNTTwZazXUE9mrxfa6pn09ipzPT"
    "u0lsFOHJfZNhjJ02kfMVcmDHi+JgkwdSPmSri6EXW5J03r9+j+5v4zVBrefrxAp0fHP6Ox+A8tSWPo8gHfnG/OwI8K"
    "IpfNYeMEUjZ3wLIHavheuB9kAbVAqjJ9xJn/RJeIdQ9QfBaT4y1iuoupJ2bznQLfHDlMAvWJa/TReUUd5BBi1XcXpP"
    "WnVO2adgZoZ4B2BmzdGaCx+160+P2tPi/6O4LFMVViU0Q0StsTNyN5dK5so60lNuvX73ukwKA4p4+l6TMpss0l0Lxu"
    "yHpwQ9jiHYQOc/wa1AnmWDzQc4jbCE7Dz6/5y9HR8fHbo9fHpz+fvHn79uTn11GiTf5WVcbN+eAXSLpJySefhQMm/m"
    "TqcWH0jAo+jlLx5OhUznHq/TKTcSAkpAIKYqxzNhJNZ6lPq0Aj7Cwqwos8dLbsi1U0LN5Cr89Z7jke5xn8kblE2HK/"
    "kUUu1lBSVR7PtJuMzeUbiMsunkeWZ2ZlCQ6I3018FKyLs7uLsw+Xvf9sxydyIWP6vQJnSHCnX+UFMeMxNd0fnrsAfw"
    "FGgW/+B6ioeDxIpxRQi/cRwHkFiQUyxUD6HCTygw/hgW304+Dw9U9lfpA1PamwnCMdaODkH7kyjj8SFfPZYdpHoX0U"
    "2kjdrpH6j2ZmUkCgtvaNp69GLiES5oj6mDrBRtX3UbEOVTaRJFNzQqmXxhDSKu0+kAkkY3G4itdphf3YffhR7o+lNT"
    "d3E2zbpZ9ElnZz38bhmna4YN0fH709jVY6/Kdqbd99Oru6yi9mZsqS0DYHTIZUnzA7ecLo1KytpmbFWnd9Z0BMo3zm"
    "0Ea05xedKRSe08pkCuXMyfpJcRlCvboziifmTw15miDR3MxktE0AsK4hP1NEmqO7msy2HVauBY13ywnIO8T+9hGFgF"
    "sdRBQu4pl2k7FLIwrplaVURCHgfVFIIRZLRUwhMahG72Bzxj02CeGhp3gBFYkRNm1Rp+AaFLovsEI7Rl/77bVXRecW"
    "avHnxC//zgm+3AMRjlfZ99CyZmYtYDo2ecS20ZTLaSrN63q8lgkibqPOywkSlbncG9zdoOPD09NXhwjb0zF+ddTGhd"
    "YxFNfu9ZprG2IMmsxZikD6QXn/c8tTO0urszBVPp6p80w9iTVkrIY6WDiR0h/ezQjFL83RUHx+Aen2dz7dOzbP4u57"
    "xwZ40gaEBrjYrgwWrOxMklFVI9nSOXRX2QZdZRO7h+fZhoUXBcd+dW5LyRQbTHF5s67PoLscF7+DOxT9UpcUeMGql3"
    "qOWK/xBmvclC5eQowpppYxbN2tt2ieDe73FzefPp9d//+Ge37vfKXj9bDO+XpYfsAe5k9YCAcn3tEAxMXWeFjls21Q"
    "Ml/Pbq+bimXgQN9VP5bbSjCdJwL5QQuXG5y0Vkazc2yy2fjVVV4G4cWiBqiJuAbC6NPZ9dkvl7dIvHirLtV14G3L0W"
    "1z4LZhW9lxcB40OC2ypGqfFb1bAp+ATB5iiI084ryHopPRCLnkmZJ57US5zRwm/ku1MtAzpDtjn8MRIiXyXohEtmpE"
    "QzJiLgHvCXSA4WLF2XXTtPfJiDdtxtsF2JKEO7UQAOTm5uv15e17JF4IOhBjNB9T2y85d1/eGvC50GINpAh3Zw3cxH"
    "mfTw6RwEdTwqZ2zbr1fRK9X+FpNC6QStOpCyRxPYNGsSGEFaBfoLioVaXSqAYYalnprQoHH/FDDefqyrlUJXnUm2xk"
    "vZOs8i25Fdk0mOxzA2vfMDGGNjOfVmTUlZzqHGbaV24F7b5X49N+t/r2WWQkgkldcGsQTbevfJu6DIqNVuTWZ3+WfW"
    "USJ24HnZnv/FmUUd875pGHhR47oo8zd2VGwVQf45n2cUnJUOVqbLoXU+wre3SD70IWrbcewe9mVViPEDW6qqpHiAct"
    "rUe4fKYWccwAchk7ISgy/E2mnnQlQS/Kd2g+Jk4AwyH+6Yq5AKZD+h0O0A1AIsueS8JUJ1a+imGNzykEOEoDWEWNvI"
    "2w55KujFj5q9CVEbVkoVPja/ntwn2gVZJlilQvgJ1cAGp3EtlYrn73vURmwmoyhKpRBH1ZzuA01R4y+rhWUcRxRVHE"
    "cb4oQuO4rgE/IKW9NWFrhk4zVgPkbgAg91YchbeDi/te8SLugr3JufaVwZmPt4TF24IMiEJnxVZ6IrBWaagnx9UCJP"
    "YBfqH5EfRJCqAHZIIcxIMnxdjCy4igb9K9BNv0+yNJ4/tBOhL5AwJKl0DDIwdP+Zh5EHy2iEufhdU+Em/M++hJKOBQ"
    "NPLg/8z/ghVsiTc4mC4eAKf4m+MSaA9mwW9H0gOwQFIrR+LBCwlujLBt++6BBPCnrAQT9p0VRryD3/Lj4PQnCYAcIB"
    "9/c4jkWdjKyWHhDK/EKwI0spxEug48NjPHEj858kIwV/y+qctG1CZ1UZPJBFPbeCILv7dz+mZifyhCVi5qGZ3BZI4K"
    "9pbdl2iLDjTBwH7Uu5ig5rB0nXnxGOjMJVhqcBpsU+GwBEu0V0V7VTo4ibRRrfEmtPhb50HCftzE6o8IVDb4e2dCbx"
    "EvZoHGkdAVsrpPrVLVkzpFAmJUebnqSa5QID4Gm7I+JFKa/RfYYQ41sQ3NOSfKcH33ABJ6g+vfB/eXHxpuZZDu6y97"
    "eLzgThh93X4h2UjoDDO3UaV2gqQV5xXL0dgA8opF+dTGi8Y4N1k6ze5a7OZs5hZVwtfcVyJqpff0X9lc7inQNtkUPx"
    "yJjWXWDvyhcwAW8t0jroPthvDdGbL9W+2HtVb7YcVqP8yv9smMe0bQPDDP7coixyyp4kWOV2QkHT8WMW0KSOl+AZ3g"
    "vfQSiWtP4uLMwfypgzq6rvEhWhl1acptGXXbiYvsnPH2J4NV2ULKKcKdKWJ7kTLW2GIvRdLku2nPrHZFqWlSLecdkL"
    "PhEsyLepJV6atZyv1TWdeSdMPF3wbmDbND0lTK9+yQHeQZxCKljSYbxQax0PmYIW/mggorbDbkMTTGzwR585oAmt1k"
    "6ZR24Sstud7H3nud9X73o+95bpa3TYkpNt84JRGngTC/Rx1+AM/bRpRmPe1UstHzNr6g3CQKb/C9j9TlHgoB7pB8Zz"
    "+3gnLIukDsuS60yLodRGE+Qtl5u1wy6RlUFgu0KhxjDru8MAAgAuPHAvylhaKltf1YQC5LpInOmyPeGa23dwevLMuY"
    "8pJB8Lt4IDXxKTGHvJfPeCevOWzIrJpxzH1Smq0ZKcSArF4jMdXuLI4vjkdtf3FIxJ4RsW0kfgjCIw+q2nybHs5RU/"
    "CYh+ltL29JuOSRwm+TAJIQnG196hbPtMEor1wP92e3LSK9oPTD6UtNVSK8KW5OKOfB6qyrpZbR767O2rv1dSRIVr5g"
    "FkHP2J7VBazctB7rEpNNxJtaRYDHVVJLkWlhbURYI1DBG4f501QK67IqhT0BSK154yCsGd2U0VtoG6Q0k7vulSHmXi"
    "0RLj2DwgyPclYCN6hsjCnevh1W9HE9x3SFXzoriqeFuaIo0jOoLIogIxEwPjzqLdAzcemImq0zE7v3EQEvm8dk0lQK"
    "S0CleIz4EGXh3pP4iW2XfnYOhVnvNy2bMIcswDUK2DvIU6R3WcjG1fah/Cxqi0OW7AUSMbGwGAgKEZEUEIlsHBOkyR"
    "VZYTXazqSo1U6z6yKi02Hu3JYBGhQ7DLqJ/KaLQ+vyNE2lsRmqsRkSJU4rggcketrvJmOXQgekV1YKOODi7O7i7MNl"
    "r2hP6IC39XEv1NwIVoG9EK+Arr9cXVVhMuQbGxUcf60gzD/58+3Rqk57Apk47V2In4gdg6+K6/pRznbmT7avLOsMgX"
    "r/safnzF0V4vWOYNccfxUT7SuTnimnq8JzS0Dl32GifeWShlPeNFZw5gCsxCNKnJJ1YImMSWL8UniiMweRydRmC0Jk"
    "SqpPDH384hnRj+Am/Nb7wsXZ/62H5M/8KY9atOJcJeg90e/y1ZewVYGGBNbgNRq9RF5VKgUo98HWdy1kCLV3IVvlG2"
    "19DdiaItIsXeawSYL7reyz2cNWXf2c2ybz1S733EyiVkorMnjvejJlmZv6dosZW+62WacGK85xfPldtlgrUF0Tdyt1"
    "VqlCkHhgLSxNAHuMm0v4qQTCOAFfC3oShxJPVln146Rt/0Ix1GYHcxYorxn1NNveItRgtcqqVVatsm5TZV0pUX0bue"
    "mfby8/n90Orn9pKF2IsvvNxiXUb6uUq8N66YUV2YU5+DGx+zbF3UvSKJzW0Da9cB2IWOKgpeKjaQVlkKTUADRKb2a6"
    "mYXuuaCSDVMRfN6yEZMOqBbYMbmIa7kpkw711rdmAoKgwV7STy4sjiTu/xgX9OdrPAP0DJDd+OTo4M4PHCXCrhKfP+"
    "jBLVsI2D5kL/UO0KX4HbK9n0ThTz6YswmBKthvziOgWMymkFQpjSkqS8/BZAKAtgUMgnaBTMK1Aby/eLp4EuDoDtl3"
    "JLY12T0Asv+CORE0CWiB76/DA9rW0raWYuqJTjtcQ2Bgv6HL2xpRawGJ10bUy9ildBBTR9zUNKhqRty2Y1MNLCJMB4"
    "845uKWmJBYWGBX5QdV2lY0Hm648fil9pWs8BoSCYwu4zcAi0W4sGMGwuAAPD4wdaKIT3AXWdSSdg9gJ1APmpyH9kbe"
    "AFvPIwrNHG6yqVz64sQ2xpiPtYGjDRxt4CinOkTfaV09PCJQWQfv3Yu3GnzwvUOwlU1mvr/oB45CLI3GkaTTWqGk04"
    "pY0mm+YjzcHRtIIEmjshBaGkKndeyg03Iz6DRnBYEKAqXFTRmdpdPMrsFsNvOEntAMVTZJs3nYpxbby2dMXT/LxkGg"
    "HIldBnzZVs2NZdMYT7vlBsipW9oLUHqU50zVLdlRk7LkuuBOtcU0aZZTx6cyEDMmxIsNltisgdDPg4zi8Qc0wVOo6L"
    "hl8zsJLCExbcXrQ6YiDBZGDy+OVK3lKXXy7mp1bh7jo5NT/06MmJHop6pz9bR5pc2rrZtXujfyixb/KuhUK6FSbUoR"
    "/hr5CiHtHLuKwMJDvmVzSNOYRmWeq5SkuZVc2BfI50Dda8DlmGIPedy914LTfxZsFqVdhcLhm2sp1GJvPl94tWFKO2"
    "4sZDMT261rFGJqldcu4JFOCOc+ZgBkIabBYLYM0jsJvFFtBBDSKlyq0LueQUMTBtmhGJljYj6hORaCgEa6kL/ZShGp"
    "s68clu8rh7l9ZTob2rTI61wNwBhTaeDFBsCLqyGQrog82s6+uvj18uK3LZVGda52+7xs5PpPkOxuw4cuPoP1dJST/s"
    "lm8ggp1BAHPHZvxDF1mWDPpJFAkjRqiGSvvhCHec1ilRGBFkbnwhBqm9kYrTomUltX6p3Z4vVmj2PpL/MxHITC6ge/"
    "oGiJiF+yegC5Q3UqyvdrE73I0O5M97wX6afWZS7rgCwPAnjDxnzNEmrWauDybQGXx4uxA/buPQRW7tNtWu2Q6KLI5q"
    "uCSkvV4lbs+fvD8LUi3cYMK81kCri5LJnJcINxtRKaoPJC1mOAVniAHvzEoQfpVX4wiW1z8W8e641jLLOaJ33IM4LS"
    "8zGbOwg/Cj4V5zJ1/YDCko85c5+Ezv0UrHz/Gbmyj9y42O2WpNCpSzp1SeeubNMmCL7GnOhLg6Ixgcph0foh545jon"
    "KbbeSKDQl2ISVeWZ/SlsAGFHNWbABrYPeCb23z3ZJJ4PX8desOvFHOZ83c2DGF9mN3vudAg5KGPp8EiW79ly/f2zq6"
    "xV5yNmOJ1eVrhkx7J6u9kyG7OvCfxdVUu8nYpf6zzNJSCiskbtFW5B1KNXCrcA+lx9VDXfQ8MplCw2dAIDTHEba7xC"
    "n0QRMjGEWXzd8j2Suae/Ie5ejz5fWHwfUvJYiMXc5er74tsy2HJW4prTtQCDMVbol6VHkn8LZpcHrtNdJeIxW8Rrrg"
    "7UWLX27hjT0tqpv9KrlZNHjmpjj9UopYAM9a6Nhe0Cl723UrfklNk9WdINk/X+3h61oFhTCsoolJvqTQY0/EyXP5jo"
    "hVa5X4qEIShbnc++J41JaRbH9NozGG5T2q6amtOowv/3Zf7SqMzuKrm+tfwuFZ/2GBGBojU6Wputlglpspu1zfuXPB"
    "iV5gVjfUOmFDh8UfWPWtwhOdt0wSejSFbgpt+Z+k36AE/ufL5ZfLDy0EIE9U8TbcCzYhNaJEIRvFb/EaqukFpAofAi"
    "23neNaJ+1xxUF7nD9n4wXQSouMqBVmd+/rmJrj8Lz1mG21DYx2Xn8bqIaFAY6lCmVxfEMlzrc1l9aCUUGCOtSa6ULR"
    "+M1lC71eF3e7hk/A3DM4QI82d6NlaXXhjcr+MvgIDDwqPCGq5Zym1FJWWcoK4a9qKa/vW2Yz12zfmDeiVtpf+CubA+"
    "qETIDDQzZrpecd1VM/KrSPXAJcFAfOsb8i1Jsk0rlBaY66xK9LbrFpZUj1rqXyriUBk1oIOUm3MxIG2BxH+seCFBfQ"
    "lmPMKMBsJnPIa+mLQZSjMX4W6wD5p7C1ugd51xaHEqmXqoUeu9lfZSJYm+rwHKE+uXTLtibs7aplW/Fq7oDJtavE1V"
    "y+S/mb+4JT/BVvga6/XF1tK8/1r2zYK0hwhcv9qszWP4MBtVJapy6bUE6g8RxyZ9DGG0IlWCaVmoKGs6gdt8UIR5MZ"
    "h7ob7MqmdVOhVcBsxQmtHc5dJ53VEupCoAdZBIcqkXiwbsOgs1J1WqISemw5Dn+x0HcCe/86KEKUqA3h6qAOElv0f4"
    "nNmB9MF22cM7Xa3FV0ucs3ucPuY6PaxHD8LtQ99wYWlyjEfWE6PhMXcSJ2DK9mJt2mCxODU6nhFhhT6e1vJ7e/EXW5"
    "Z7QTfpZ2Z3w9L1LSQdpXkzh8kkSH4nOheGE4CO1vBlmlTT+dLK3+dFT+dBJ2XBMhJ8i0fJWWb2ycN5JvTKblq7J8ie"
    "sWuXjvyfeSgy8iUDjBr/d1vPCLGWSgKijVHmFqdxGO6qqgIed9347n8reFeQGNYHoF7svoXr/Kh/m0MA0zGlYPu3Hm"
    "hEY4tYg46r0FEnYgHVETl/soa1Et9z5q76L2LnagjGvzWte8a/GvaHM3N7k3a3EfrkmUXVvcO1iqJ9l4f3Z737xarI"
    "M+Xt1nU8r+c6YhzibOCmqEy+MmOUKFVWuVisRcIn4pb5ttmabVVqrKhwWfDVv31MnSakmrLGmLmMK0a+dySlJqKass"
    "5anLZEPzZgZ3mkrnxlZncAbcyjO4cWbh53im3WTs0tzC9MpSCT/zSpaHn9us2EGXvN2v8tH5ZebGMBq51E13Fmb7h4"
    "Up0DHab4P0DlTvCV4gKKdEDvPGkO8/EesK8DBlDYDYDMRK5Xk/XnfTFrZTSTdqihG8sg1VtA9Q+wA72Lu0E0j7ALX4"
    "WwcfNSpjbzOojLpVqe6nqZLCXaef5nYU7qCMqkDXjgusytXsSTxmuYLtIDKZ2mxByDuETZPNHA99m71+bb0NNWI0px"
    "5Ay7vMJgWqdIsJCpXmgDaQRkI2WmvWWrNWm1RTm7TW/KLFL/9uoDCH41XWlSVCjnhlm+DHGeGyxW7c9IUjE9t2AoEi"
    "exTWC/iuAb4PztViWSwPuoe0SstFtu4DxvuajXTPWawN/7tHZt3BnIezi/vB75cNdzlIdwBlLXSPglbZRgCdIxSn9c"
    "a62l+aSluV2lTfuKkeLMEOTPWzeKbdZOxSUz39uaZM9Vuhy9wOLu57RQtY+0HW7gdJuCgCd0aO5+cB4cffbokdddBb"
    "BtPzSU6nkB6yMuPTuDsSwrBAc2jCrb3rKpmHJvKV7xXZlGrduJMpN9Wc8hVjozOG+W7GvWeb2PsfidjLHmduUQ/uJh"
    "y7g6k+xjPtCbfW7+Wubs5atBCXeb6Npp1a79iEDJm1gJaoPqKkx8DACYAlg/PxPZR9QePUIP8j20wVzzFgg+Vd5N1O"
    "/8355oDT3Qe2zNxF3KO2/c53W0DiCn4U0pS5LODPYNKCC7o9wNPBqOYARuOyeYMusEl9obAFbArK/u/ljWC1L1/78j"
    "tQVLQzV/vytfhXyoBp4szXnV9151dFOf0S4lJzoeLpYJQqwSgpjSFRIxqlGx/XW/l11n39xse6IW9jHUk35N3QKasb"
    "8r7TDXl1Q96uD1rdkHcLWAu6JaxuCbuDOLS6JewLcaSVN2SrQMyvaMa2ftT8hOd0OKO2Rx1+AM9r6jf1u7PlzmqO5o"
    "CRFHVp6yNmW3BbQpOvbEWsBWhfd3x9CZ+q7pH5MuSsE1l1A0TFOaureTeWxar7Hu5l38MbbyrMfxssYtIrSCJL3e9X"
    "JZAxb2qYqaF1kcTfyUwui6CJRHiXKV5OmMvVl7VksnXhWDycOEIx9hVmyP4iHAEfSuHGO5gaksauAywjyhMTzcdM9r"
    "4Czz5MOvPGgGluYg9y06bTd+ABBeyjMfHfgXKZcsZ8zxxcKgVCyiWOpSPaM1dshpLJiSQimSuWKQXP3J2K7y9HphPJ"
    "dCJZB+eYziTSiWRa/DqRTNX0Jp1ItilOJ9STNmHWBLnKHI+zmaRyN3XZM2mVUdN9hFWo4Y5DSraT5QJIkG8wzH356W"
    "xwlT8q4stFLQQi9vsK+8hlkzYiOKkhgZNSAZzkUsmiaHurVLKIWv3lHxlEbbjefQuHl5LDF+eVteJ7tyl8kVFZ91CN"
    "CBROKOhdHhyevumDQ8DvVCJWuke+e6qsdL/hdp7rVYmTMY3q6/vXm/vP9fi86URJ6V0p2ttL0zsSFDrBI5vgYWLXpU"
    "W4B+VR/wSJGkF/eGyLoL84PaHwlEfFpEKDZKP3AAnpid/nuyKlfhM6VaUD8bnunr/p4H/YUdsIs5xrfh85us19Jes0"
    "szr+UOYucx4NqGHhReX2pdzN0ek9KMtahbJWVFvF++Rhg582m7RzsKdJddqKynLeMqjd7kh2t+DX1OTrKuhrWwZK/4"
    "wXE+J4n4iQSzruWzigXxX7n/pDjUk8dmnw33fg4aAI9weOJswhC/TICIeo/QTzJxmfx9K1Si3iijEuGQkqsaT6yJHB"
    "dyx+FuSP5DMA1jC/bk2u0P7U17F0rQLoWLoWf078T4K3bWMAIa3SHlLpPPKPM8oBocxDXitM7+790nCsNokFhONV5n"
    "frOs5aZZwVVZy5uO7MBeWkUQZDkmYfmVyHx+UsfrkF+iEmvb+NmNhBQxJuJYi2qtjvfjfRfYZ1n2GVrHl1+wyHvC+y"
    "42OxVFjwiUE1THcWGdaggUAEK3AB8AN0T77LcPn1x98uINn9CnvUCata+2g489FbHxxx/ZkY8LYPReb7Wp6hTXiFdq"
    "W+NuG1DadNeC3+nPglyIHRFJEyTaVwdllLY+ewFlzNYQVczWEerkbipDTldIpIM7oWoxO6SBNWZ8gUZnZv4CDoWetf"
    "a2dBrgGPCbZ6g42MIXW9AnhDOE2KOZ8jrDpMlJFCF+cFnAFFiY9l2HkVmY8rwOVtatXe3aDjw9PTV4cI29MxfnXUau"
    "l2m1RtU4ccNtqRQwKFWd22SGkduwLw66gpg480g2sz2KRes90iGL9/7F2LNsFnQ4s+Ux506qnL5QyZwsyO9+VW+/Fp"
    "DZZnLZwEdG/OEy0MHGwbUGvWhN0ZMoXZ3Xrr6Nrn74np/ZybPKMrYcFTdPvA6U3XtjxjrxXn03Sa8y3g18XaXS30mJ"
    "5hg+HHwfWHwe+DD1/OCmp3l7fmiLtwgHOfI/Ez2hVRdx9sZy59pCVn63J5xNQqB92zMjADJ4MCJexsMoXQWrt0/TSt"
    "ztdX2dX7LJZeoRJbWtOUoNhcNdPhutSpjquZtlz+0CJquRsJE+Vh/UTi4cI0zDExn1ZsiPvbwryAadQ5KFbOpEgbU6"
    "lygRWZlStT2BeO5dNFalTg3Djknok/Oq+/UfLD7r78ZtUknD+JTJwpSsKRt/pLknCiQTWScLAXt0BGjy6bTblElvQw"
    "f+JouChKqqlFU5Akk21dLH/e33XqjE6d0bkTiinUOnXmRYt/H9u4KhXX0m0R1p6TrsH7uwXvr2O8Sg1wNVPsPijm2k"
    "lnWh0DrDtT4ZaYTPaSLLAVonuVxoKbHLXUWrhjEzJk1iJoKOUxJHR7CXCPqETJd9lcpsxD1fsiRsifB2VCc4KexIkD"
    "SHhikMO8vHHR/SMAev/rmJrjsImuTfAzESR0BIlmfem6njP3SdyyiEktKO3nTF52iVhc3EMWI1xe4ILJcjC8wzdZ3b"
    "+A1z1AN469gCGyzuAhMBkfEBdvDwAB0Qyg9ECxgURfpM4TGpJH6rSD8K/A7deA/NqM0nr01vVojRdepFGvAy9c94BX"
    "IwlB94DPL/jue8ArBDeopiK+F6fHjLfzwHGdtbAT8tUog2t3AmmUwT1AGQx9GReQAV3h67gIMqSX+zuiZOp6/QUDe1"
    "122xP/wh6C1WIh6khfBEa2WJTQrq+PCDbHiImV9F78aS9kXBQUG3ALPJFpgcuj6weAw+Pn18gV9GyChuL+O78/IUZT"
    "W8jfH+0QYnHwrwBiCx4Rv4+hxxiaQFQXHC+A94yATvwflnt5WDfTMFD8Cl+Z07Fd7ZTQTgnV1I74+8xJv6oOM0G0h0"
    "6J7m00rb3v92ekWpKsuqLdLfVdUcbusP5+R7Brjr8yN6305e9W6u5cjjPm4cBamjuMRsOFUIAhAghZi46kEkq1xAOb"
    "OdY7id5NRvS731UblG5QxoXwXYmNShw2exwXK+4dz6+RxRTal7QKrc/+UhVa52919I0l2lMFO3tdkyQcr62RGtZIfD"
    "A1XrQZQr1ul+UdhgzrQG29SE22m+ytkX2YWWJqKa/uMzUL/c7hrSVqazxoqcp6hqB3AOiJkGT2zi+rtrE3Yu7kB45M"
    "oY7Y7HFG0I8OCytwfkLSQxz8T4xicyevrHY6c43aHulg1/5frbxq5VU15VXX9rxo8TeFn1oJd0o1lSStZr+pU9rzpr"
    "yy500BPuuEGEWJiNW1U8YKiYhqs3gt5VOSZe6sMZd9Es3lnShS253Q1W7VqKnJ1z0sUVNty9hKjdod4dx/zwLzmYcQ"
    "TFXmczyoVsSHi8+GWK+og4YumwvrG4zYqcseXTwpjuEspdBRGYV20742bLVlU2zZ6OKTjYQS9r41aghoadoUehk+ET"
    "INinfDirHm6N01hHBYhd1d2HGlZYpZllZvdzu53UHLebFzNZd/inBLSYbdyR66kDpJAFpY3kj+Rgth8Wg/GweGyEbH"
    "Up98j2YOAAU4EBFhtoWYUxczeJ+WkEJ1hIpaS3shZpc8i5OrzVGRptQJySpLmU6bqL3+6A2CvK/rSM+49E/quPRPyl"
    "36JwV5/K6BBUsKPp5y9qap9o7Nx7UczscVDufjvMNZZ9TrjHqVXM4KZ9R7eDS6os5Tr8ivGt3sV3pWYZhhh+Nq5CYJ"
    "HfmVxK/ygauirHehRE9B/kLNnuAnIpTsCMULTQj0dAEtWz6vKDGpq2m1m1ahLaiv3bRaT60AxWqiS0UEKnsN20bu1w"
    "aGpR3hLwiFSbVFvk/7lS7k3j/55iykrenxj2L5PM7cgIF5VT6+v0ybfyTisfHQpQr9/ZiggAAU6WSiv0fwpA9pEAEw"
    "zRS7XlC9KtFphMoequCcEJ7X6jucG/BsxHRC63cJchh468UtMdRBD8EjhBUzIg8wpxcP9BAfQ8EC+jpmANSLZHcSgE"
    "8UgybyhWbic5PAN98cCd3rgwpHs8r/PvgIPBzZzHmEv3kCopjXBu5Npy/5v08D9WqbRNskapzxuibiJYtfos23EH6S"
    "Tot+J0VPuTF12YQKbT0v/XPGbIKdkiM3TZmR/1CQrkvk0ZUGWRJn6E82jHOZJmgkmDjOKm6N5X1+c3OVEvX5IAsT/e"
    "XT+eXtj4dSxmIQ9T3oBV1HucFGzb/AgEjbWCp/ZdI8KUi7/+vdzXWxYGOKrGSp6aF/I5vytcWeElvqcEZtjzr8AJ7X"
    "ODVJ/og+kmGkvrBqLCqsFgDanP7lNaQkcSJkbq2eeARsTC2FHJZ7FrY9I2OYIIvlrkFO1gByElt+DXiaItIlVcqVVC"
    "m6VDupqcov3g5Y+ymaaCdX7FLGpj5YxRIHHsnvlFOvV+Zu9O/2lzsbn6OB9QqzPLyQcNJIkr9Hc5d6HnHQnHpjv7uW"
    "g6d8zDxwBQ4J+NsAobovYa2THjjZmovNS6q51vKY5i4+6NESdebKIdxoz5/2/Gn7XwXLRGu5a9By5dab52e9GrGIWO"
    "V0D6g6cUnQtSHCfOUeY1Y9ay4L4FALv6ECviGXnOB44gXbbGtpSp2coPT2FaoZDWWcINOOM5XlO8W8uWc6JmrnlN5Q"
    "b8MrsQjD/jYYehvKnR/C+CPZvNcR2jvE8cH06ct/sZGfMwA5BCq5rjW6qkZX3RJ7dxxddTadQgdvYp35rbx7RW6J3K"
    "B+pXciGm7gxPjlBQ5O2E8c2l/NEz3DuUwp4nPqmWMCIKqjPhLmFrbtKIkpgFItqG/oalZd3qDQDtXXDgWtsand83sd"
    "qfe9CyzUMmpiG1S0mirYBgoexHfDWQnq5nKHQ0ytuMcBuj0isf1zyIMNDpE2Mjg8qgNHc1QOR3P0U5GWth0VQqLxFW"
    "gNIUpfuaLghSNq1D5OKTFJCJ8u7RPIU451qwP0gCcQ5n+Alj5UbJ3UEYPEmvBkBvSDOXNd4piLh6ISyI5nr4HPTr6L"
    "xeNgO8pBrghlwBA/ipG8Kj4mb8bT9zOaZjBE3qSTKXM9nfKs9RStpyihp+iU5xctfo96diMc+IhAZSVJJTiT5Jvl+H"
    "wvDuBiPmfIWnF7hxzyl3+7T30yuczF6LO5urn+JRyeTWfMhB/9njvGlLiUNeoplqfcB/5vACzeV08NqZcWRCvo48Ap"
    "We9ZygzD6U5CzIj3FX+9+svR0fHx26PXx6c/n7x5+/bk59c/9yH4Ju7lb72tilUMfoGoQ0oeBWGIwAposuKTNCrv7L"
    "3B3Q16c3T4to3Be1xndy/f23OdEaSBS8Q2gallDEv4vdzxUDSP0jK4kaW84q1lNp3l4jm2t+eASGmzbiNIkWD4Xm7u"
    "NXf3yu09n06S8Bc04HOGbP/4fViL3YcV3D7MM5s6AdfkhQbszhHuH8PXor1YBFs2dQp4DZZwmZ4e01TZwLvH8Ar+gu"
    "maz/UL/IAtk/0C6g1iZH64Pft439BJECT8UQ+yVGrXbK372MOmSabtvDgZUp0GprK3RkwFvMmJuNyNEFPswxmwaQ+C"
    "zz2joVaZptoHvm9GuYxjQzlmV4R/kkS6KDLN0Wfi8kK/Y6kbJkGxOQ/M4bqWre9+OTp88/bNz8enbyKvS3SlytlSlN"
    "+pi0Q6X6M6aXZtrJ267E9iNt1R01R6Sy0OKjTjaZpKL1RdvL+t4n2dOd9t5vytMOpuBxf3vaJdogMW38Uz7Sl/03tj"
    "DeYGB1QHzP0cz7STZ9lS3qbP8hRvxSug6y9XV/X6JZNnAo/Osbxpw+TLZ7KTkdwyhq+1a3LMsJLE1oib1dmtBonG1c"
    "LomLBn4uP1AvV7JGYnjvWKOfaiGG1jGUEd3Az5ohoWYyvqrc4O1Q7n8FLqqB25bGKsFtrJTKGwO7R3TkZCg1AjpCOE"
    "shrfUxMonU5yNvJ8FLDtc91X81dpbZ2eQWm+fx0zZFEL+fBd229m3cYJ2JH/T031fkVXVVU5XFnkaqUSOMW4mEvRqZ"
    "mjU5mkk1u1Cb217qJNkGhXYLUrMCzOW9HQD6sAd5OlS838xIJSCdbh3p1xwesPRHqwimzY1IB+pR3rDxU/Lhpby5Yd"
    "umzOoUekC83gH108AXSFoLdk2Cuei8UkCyojdEjAzpkz10LYZg4ptnq7mRoa2wzCdCIYOPIb2ASo0CjoXI89OdUrMQ"
    "DM6j5yZDcbHzdHcGb6ajaVTWwSN5o0xfwj0+dU2+DaBtc2uAo2uG7jWKDNdd/GkU6bsNcfrW5D9zhPdQ7NyghxkI15"
    "K0PvzUkNVr85KWU13MpUaYhT0xAqQ1ED8opijRSVuqxvuaLXUnwKMjdadq7M0urjYyePD92e9kWIOa2913efJam0M6"
    "LaGRFwqwN/xFk8024ydqlLIr2yVPJKfJnaDKft2fSdfpUfYhaPqeV/GFGboCEZC3FJq17+H1LW36MZh0mlOY+GAOrF"
    "kT+7MN+FmS/b4AbpXf3A0LdwSQR+PY/RYJMKbUx97SLQh39JmF587U2LhJM0Kocp2xcpdV8gzOk/C3hcWkwTDlcZy6"
    "R3vvBI3TLWjutp+BgfnZw2WbQxxR4u2e59Wg3hZ9UHnh04ae2mjT9rLTuDtrJfxEGrrey1VADqskrtutgt10XB+u2A"
    "t7pcbXtuoTPiUnPcK3ALBXf6VW4hHI9Z5hYq52nH7pZSu6RwyyywSgIBqhsS7sQeKfeqlMInlKvQ5fgJ+2ChHJ3UiQ"
    "WLURVdG3LRYPioGnA4GL6H3F0LiBxUrxYG2v96d3NdpllFJFlzhJoe+jeyKd/h87+IucCMlA2SQw/KAgVlNDCY4Hzb"
    "3TD+83/U38Ap"
)
