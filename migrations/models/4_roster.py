"""Roster."""

from tortoise import BaseDBAsyncClient

from migrations.dialect import pick

RUN_IN_TRANSACTION = True

UP = {
    "postgres": """\
ALTER TABLE "contractor" ADD "suggested_phone" VARCHAR(20);
ALTER TABLE "contractor" ADD "suggested_first_name" VARCHAR(100);
ALTER TABLE "contractor" ADD "suggested_last_name" VARCHAR(100);
COMMENT ON COLUMN contractor."suggested_phone" IS 'Likewise; E.164';
COMMENT ON COLUMN contractor."suggested_first_name" IS 'From the company''s file, offered to the person';
COMMENT ON COLUMN contractor."suggested_last_name" IS 'Likewise';
""",
    "sqlite": """\
ALTER TABLE "contractor" ADD "suggested_phone" VARCHAR(20) /* Likewise; E.164 */;
ALTER TABLE "contractor" ADD "suggested_first_name" VARCHAR(100) /* From the company's file, offered to the person */;
ALTER TABLE "contractor" ADD "suggested_last_name" VARCHAR(100) /* Likewise */;
""",
}

DOWN = {
    "postgres": """\
ALTER TABLE "contractor" DROP COLUMN "suggested_phone";
ALTER TABLE "contractor" DROP COLUMN "suggested_first_name";
ALTER TABLE "contractor" DROP COLUMN "suggested_last_name";
""",
    "sqlite": """\
ALTER TABLE "contractor" DROP COLUMN "suggested_phone";
ALTER TABLE "contractor" DROP COLUMN "suggested_first_name";
ALTER TABLE "contractor" DROP COLUMN "suggested_last_name";
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
    "eJztfWlz2zi29l9B6Uv3VCm58ZpM8tZbZTtOj6YdO9d2OnNvZ0qGSMhCmyI0BGlFs/z3iwPuq0iKkiAZX7KQOCB1Dg"
    "ic9Tn/6k2ZSSz++swwmGe7vffoXz0bT4n4R/ZWH/XwbBbfgAsuHllyLE4MGnHXwQbMNcYWJ+KSSbjh0JlLmQ2Dz5DF"
    "Hqn9Gg1cRH5Q7nLEbGsh/jAIouJ/2DQdwjmiHM0c9kzs1zCxyQwxM7UfV5jDs+k/PDJ02SNxJ8QRM/3+d3GZ2ib5QX"
    "j439nTcEyJZabYQU2YQF4fuouZvPb16+DjJzkS3m80NJjlTe149GzhTpgdDfc8ar4GGrj3SGziYJeYCUbZnmUFLA0v"
    "+W8sLriOR6JXNeMLJhljzwJ29/7f2LMN4DIKZDfCnLy2yXxIzf8fvGJi+HB4fXM/vLu8Hw57OSnBq2SYHlwymA0Spr"
    "YLDPvXf/x5Y8bIqz14wMVfzm5/Pjr9k2QF4+6jI29KtvX+Iwmxi31SyfyY24ZDgDdD7Oa5/lHccemUFHM+TZmRgBmQ"
    "vg7/0UYS4YVYFPFCXyYLNt+GIO4Hny/v7s8+f4Hpp5z/w5J8PLu/hDuH8uoic/VnX25MfMv+Nx5Ngr4N7v+C4L/of2"
    "+uL7PSjcbd/28P3gl7LhuKHz4Un2SCV+Hl8JIYGovfm5ktxZ+m1OLfSfGTKaZWXvIXE+wUSz0iyAhcMGhdIg4FU1+U"
    "vTOO4MXM7GlWLNDeFP8YWsR+dCfiv4cnxxUS/u3sVm62YlRGbNfBrUP/3n/yfB4+kUVjXodE3fB7+dnWgtsX2GY2Nb"
    "CFxsyZKsPzGeZ8zhxzOMF80oTvOcJWvA84u+alXnvXyjD8zZs6DH/zppzhcK9okT8Th4pJ2xwphRNs62RZoyz26QSZ"
    "CeGQRl9XSKDwV9W7fH1wetxqJ6v3XVV8VrltDPi1yldVOEEHX5ViG9w+fVQWE6dpyVd1aXtTKeiB+PlYWOE5gcfUSi"
    "tpV9h+9PAjQWyMLOK6xOGtvrg6H1z595b93GDx/7Phlpak2RzLe1/vL9Zl46RZfFpnUzst39ROc5sa5UOxeMfjPJfP"
    "GbMItkucPQmyDKNHgm5dnI6ubHbbOr+5uUrtWOeD+wyLv34+v7z9+UByXgyirrw8uL7P8FtwzfV42w0lpt7g6j67uB"
    "/8dtlwgfe+TaS/EVEXTfECjQjyeDs78KDOoj8oX/QHef0Y3KfiBYaBE3c4YxY1SkzC5VKpmE5l1eri5vrT4Pbze/QH"
    "ozZHNkMuwVPk2Zg/EfODnPI9wsKCnxA0s7ALRiUyGWl1OnQvRQtzd8jpoy10KWq30McKJ9D6mMr6mMvcmZCgPabOtJ"
    "UOXjjBzsi8d0ch2jOfEBsZTNwTf04JGjtsirCNBOvEHZca2GUOgtjVi1sggf46ZEUqzV/vxJZXvBWkybILghou+jey"
    "xDavzlL4NqHGBN3I/2Pryv8B/l4t/sFsuVOjORW/xHNXXgjAutQaCHfmnz+f/S27aV9c3ZxnhQsTnGd2cNMjQ5/zLb"
    "7kHPHufMXf4PuVkhIfLhVqUWB2iWvYRVx80u5EyAkiueJXipv4ue6hu+vfMgSjx0+JAClcGGHjaY4dc5i6E6+j1L5X"
    "oFyfB/Sffr0lQo8BKeTXSxj8T86ljpHe9LSPrwbLOvXhwV0CBCux6sKfZY+ZJNM6Vl5SF9FEymxB3XJK5jSQHzPmrL"
    "qkxJaPL+VE+7qqpmQ6EufzhM5WZNVnOdG+ssmYYAtsR7Iil27c2UU41Z5+fWxuD72ZxbC5Kq/m9lc5z74uKocYDMIv"
    "qy6qW3+exZ4uqIBNi6E0Mbth1YX4774uK044F/OuyKk7f5Z9ZZK4wCFLzSTP1Fh1Vd37k32Uc+0rxzrZ0/dvQweDkB"
    "2yMhMxfSsRvXfYmBaFckNu3tjknok/lvP0SzzVnuz+wMHp4TTD0ym28aN8S5gOiEMbWVj5ZEpKsuejm/3K/PnUsKUZ"
    "9EIwaOaNLMonxEQu+eG+Rr8JPRr2XYQdgpgYgA2HcY78sDv/IF0sNpkT7iIyHhPDpc/+QMqR4TmOeHo+z36tTyrIxv"
    "+99ySWA9x89p8C/wwyB/6uU/V1qr7O1VbAL5k8mMPvtU2sOKRVOiHoG7ihxc4l92ixB7I2Ad/uE/AS+2Oa9QPbLf7c"
    "EhQZhtOd9FuK9xV/vTo8OH57/O7o9PgdHBVwKbrytoLp+WyUF5fe5k7EsoYzvdWK7jrBzS3jfVl2m6s+u1XKgx8xsy"
    "Cp516Iv5jB4fi94G/ViXv5t/vqYG504F7dXP8SDs9GeDOZbRN8eHLaZD3HFHvB8EyqZp1CmtPyOprTfOlSaFgMId+j"
    "qeaZp9ba585on62i4jrI24UHqalrxDOpe2m7zqJX5BuJ7/YrnSMwbkiigbXcI1h+U6/RNRFqLzImQu2BNM4HMGMf0I"
    "SJ1w+SxrBtoqnM8gxBAwjvQwIoJ8JAdXmxU6Tj+ZcDE/wuJDqdYXsx9B0W4k8x4vcQeiFzlXujP8QOl7iqvSXaW6LP"
    "q217S/xto62NGVOrrCP6HpM55sgMqo+aqovHdcyf43Lr5zhn/MiEo+Eqvqr0DIrznyGTmoi2Muy7r01IH1F1T5o01Q"
    "onzobyWO8nUitgzk+rZ6cuPWCSim1SK6jL3DSV+swVS5oToUbJxGAK/thN8jitTdW26FNUSu8Y9+KtBh/BJziX3u54"
    "+27p7+5+B6ezJrz3R2+wLnBdyk+GrSd12HpSztaTLFtBUc0ztrw2JBy/UlHIqprnyKOWS23+Gh67Db2zswKQBr6M9R"
    "rqyTz/Qls9UwhQZa5nh9Yy2IntMMsCI3k26yPmyIQB19ckAdBvzBwJ7DemDnelaf0B3d/cf4GazNtPF+j08Ogdmoj/"
    "0JI0hi4f8N3+bg/8qCBy2Bw2TiBlcxsse6CG74X7QRZQC6Qq00ec+U90iFj3AFpoMjneJIazmLliNt8p8N2WwySkob"
    "hGH+1X1EY2IWZ9d0Faf0pV+WlngHYGaGfA1p0BGuXwRYvf3+rzor8jWBxTJTZFRKO0PXEzlkfnyjbaWmKzPtKBSwoM"
    "inP6WJo+kyLbXALNm4asBzeEJd5B6DBHb0CdYLbJAz2HOI2AR/z8mj8fHh4dvT18c3T67uT47duTd2+iRJv8raqMm/"
    "PBL5B0k5JPPgsHTPzpzOXC6BkXfByl4snRqZzj1PvFk3EgJKQCCmKsczYSTWepT6uASOwsfsSLPHS27ItVNCzeQq/P"
    "We45HucZ/Ik5RNhyv5JFLtZQUn8fz7SbjM3lG4jLDp5HlmdmZQkOiN9NfLywi7O7i7OPl73/bMcnciFj+r0CZ0hwp1"
    "/lBTHiMTXdH66zAH8BRoFv/ieoqHh8nU4poCbvIwA+CxILZIqB9DlIjAwf7ARb6OfBwZs/lflB1vSkwnKOdKCBk3/k"
    "yjh+T2ALZIdpH4X2UWgjdbtG6j+amUkBgdraN569GjuESEAo6qMPBRtV38cPO1DZRJJMzQmlXhpDSKu0+0AmkEzE4S"
    "pepxVKZvfhR7k/ltbc3E2xZZV+ElnazX0bB2va4YJ1f3T49jRa6fCfqrV99/ns6iq/mJkhS0LbHDAZUn3C7OQJo1Oz"
    "tpqaFWvd9Z0BMY3ymUMb0Z5fdKZQeE4rkymUMyfrJ8VlCPXqziiemD815GmCRHMzk9E2BWi/hvxMEWmO7moy23ZYuR"
    "bc4i0nIO8Q+9tHFAJudRBRuIhn2k3GLo0opFeWUhGFgPdFIYVYLBUxhcSgGl2WDY+7bBoCac/wAioSIxTfop7KNSh0"
    "B2WFdoy+9ttrr4rOLdTiz4lf/p0TfLkHIhyvsu+hZc3MWsB0LPKIrWFTLqepNK/r8VomiDiNelQnSFTmcm9wd4OODk"
    "5PXx0gbM0m+NVhGxdax1Bcu9eVr22IMWjHZyoC6Qfl/c8tT+0src7CVPl4pvYzdSXW0HA11MHCiZT+8G7GKH5pjkbi"
    "8wtIt7/z6S67eRZ332U3wJMeQmiAi+1qyIKVnUkyqmq5WzqH7r/boP9uYvdwXWto4kXBsV+d21IyxQZTXI7X9Rl0l+"
    "Pi97qHol/qkAIvWPVSzxHrNd5gjRvSxUvIcIapORy17mtcNM8G9/uLm89fzq7/p+Ge3ztf6Xg9qHO+HpQfsAf5ExbC"
    "wYl3HALiYms8rPLZNiiZb2e3103FMrChQ60fy20lmM4TgfyghcOHnLRWRrNzbLIt+9VVXgbhxaJWsYm4BsLo89n12S"
    "+Xt0i8eKt+3nXgbcvRbXPgtmED3klwHjQ4LbKkap8VvVsCn4BMHmKIjV1if4Cik/EYOeSZknntRLnNHCb+S7Uy0DOk"
    "O2OfwxEiJfJBiEQ2tUQjMmYOAe8JdIDhYsVZddO098mINyzG2wXYkoQ7tRAA5Obm2/Xl7QckXgh6NWM0n1DLLzl3Xt"
    "4a8LnQYg2kCHdnDdzEeZ9PNpHARzPCZlbNuvV9Er1f4TlsXCCVplMXSOLag5a6IYQVoF+guKhVpdKoBhhqWemtCgcf"
    "8UMN5+rKuVQledSbbPm9k6zyLbkV2TSY7nOrb98wGY4sZjytyKgrOdU5zLSv3Aoao6/Gp/1uiu6zaJgIJnXBrUE03b"
    "7ybeYwKDZakVtf/Fn2lUmcOB10Zr7zZ1FGfe+YRy4WeuyYPnrOyoyCqT7FM+3jkpKhytXYdC+m2Ff26AbfhSxabz2C"
    "382qsB4hanRVVY8QD1paj3D5TE1iGwHkMrZDUGT4m8xc6UqCXpTv0XxC7ACGQ/zTEXMBTIf0O7xGNwCJLHsuCVOdmP"
    "kqhjU+pxDgKA1gFTXyHoY9l3RlxMpfha6MqCULnRpfy28X7gOtkixTpHoB7OQCULuTyMZy9bvvJeIJq2koVI0i6Mty"
    "Bqep9pDRR7WKIo4qiiKO8kURGsd1DfgBKe2tCVszdJqxGiB3AwC5t+IovB1c3PeKF3EX7E3Ota8Mzny8JSzeFmRAFD"
    "orttITgbVKQz05rhYgsQ/wC82PoE9SAD0gE+QgHjwtxhZeRgR9k+4l2KbfH0ka3w/SkcgfEFA6BBoe2XjGJ8yF4LNJ"
    "HPosrPaxeGPeR09CAYeikQf/Z/4XrGBTvMHr2eIBcIq/2w6B9mAm/HYkPQALJLVyJB68kODGCFuW7x5IAH/KSjBh35"
    "lhxDv4LT8PTv8kAZAD5OPvNpE8C1s52Syc4ZV4RYBGlpNI14HLPGMi8ZMjLwRzxO+bOWxMLVIXNZlMMbWGT2Th93ZO"
    "30zsD0XIykUtozOYzFHB3rL7Em3RhiYY2I96FxPUHJauMy8eA525BEuHnAbbVDgswRLtVdFelQ5OIm1Ua7wJLf7WeZ"
    "CwHzex+iMClQ3+3pnQW8SLmaBxJHSFrO5Tq1T1pE6RgBhVXq56kisUiI/BpqwPiZRm/wW2mU0NbEFzzqkyXN89gITe"
    "4Pq3wf3lx4ZbGaT7+sseHi+4E0Zft19INhY6g+c0qtROkLTivGI5GhtAXjEpn1l40RjnJkun2V2L3Zx5TlElfM19Ja"
    "JWek//C5vLPQXaJhvihyOxsXjtwB86B2AhP1zi2NhqCN+dIdu/1X5Qa7UfVKz2g4LV7j0+Eg6av+x+2HiTKaNXmP29"
    "T+DvSiiSP0G7cUtMy8Zj4sgyyITvqdVJu15RySao7SWVIldZUFf0icwpr1vrskkRSDyIduyPSHeB9R/Q5euD02M1To"
    "apJxZu0Ok0z/vKiuwsqeIV2VdkLL3UJjEsCm0d/GpfwXjp0hbXnsRFz8b8qYOi367BbFp5oNKU2/JAbSeIu3Oepj8Y"
    "rMoWUk4R7kzF7YuUsQZCfCmSJj8MyzPbVdCnSbWcd0DOQ4dgXtRAscq4zlIqrLyqlCHIxd9DzBumsqWplG8w1INsEg"
    "aJE9KhJLtaB4kb84mwpT0HVFjmuWBZT/AzQe68JtpvNymFpS1DS/Eh9rFR6OHB8dvjd0enxxH4Q3SlCvMhr+T7qUJ5"
    "bpb3eIopNt/lKRFUhpwkl9r8NTxvGyHl9fR+yqb6tHFc5yZReIPvfQJfIwrROJF8Zz8RjHJIEUPsuS4O0rp9FmHyVN"
    "l5u1wy6RlUFgv0VZ1gDru8MAAgXOy7Wf2lhaKltf3AZS6lrYnOmyPeGa23dwevLGsu85JB8Lt4IDXxKTGbfJDPeC+v"
    "2WzEzJpJF/ukNJseKQSsrV4jMdXuLI6vtkstf3FIeLExsSwkfgjCYxdKcH2bHs5RQ/CYh7m4L29JOOSRwm+TaLeQSd"
    "L61C2eaYMpKXI93J/dtkhLAaUfTl9qqJKOkuLmlHIerM66WmoZ/e7qrL1bX0eCyooLZhL0jC2vLrrupvVYhxhsKt7U"
    "LEJnr5JaikwLayPCapcusDNJAirlaLQK9+9KkF8lRm+hx5nSTO66sY+Ye7Ws3fQMCjM8SrAL3KCyi694+3bA9kf1HN"
    "MVfumsKJ4WxoqiSM+gsiiC9GkAJHKpu0DPxKFjarROo+7eRwS8bB6TSVMpLAGV4jHiQ5RVxk/iJ7Zd+tk5FGa932Fx"
    "ymyyANcoAIUhV5FGiyEbV9uH8rOoLQ5ZXxxIxMDCYiAohG9TQCSyy1WQJldkhdXokZWiVjvNrouIToe5c1tGk1HsMO"
    "gm8puuZK/L0zSVBpKpBpJJ1GOmGdwY6eQinmk3GbsU5yS9slIoJxdndxdnHy97RXtCB7ytD9Kj5kawCkaPeAV0/fXq"
    "qgpAJt+FreD4a9Vv4bM/3x6t6rQnkInT3oH4idgx+Kog1J/kbGf+ZPvKss7g8vcfKH/OnFXxqO8IdozJNzHRvjLpmX"
    "K6ai8Bif7+G0y0r1zS2O+bBjbPHICV4GmJU7IOhtpwmhi/FEvtzEZkOrPYghCZkuoTQ9PReEb0M7gJv/e+cnH2f+8h"
    "+TP/lIdYW3GuEqix6Hf56kvYV0Xjl2ukLQ21JK8qlQKU+2DruxYyhNq7kK3yjba+BmxNEWmWLnPYJJFIV/bZ7GFfwX"
    "7ObZP5apd7bqZR37cVGbx3DeSyzE19u8WMLXfbrFODFec4vvwh+0EWqK6Ju5U6q1QhSDywFvAvAJLEnXD8VAJhnICv"
    "BT2JQ4knq6z6cdK2f6EYF7iDOQuU14x6mu3FE2qwWmXVKqtWWbepsq6UqL6N3PQvt5dfzm4H1780lC5E2R0C3dElLn"
    "mrlKuDeumFFdmFOaxEsfs2BQlN0iic1tA2vXAd8H3ioKXio2kFZZCk1AA0Sm9muvOObhCjkg1TEXzeshGTDqgW2DG5"
    "iGu5KZMO9da3ZgKCoBto0k8uLI5kk5IJLmgm2ngGaHAiW4fK0THKYyLsKpuJ0CkYZVz2O7F8fHHqvkaX4nfIXqSyZU"
    "jywZxNCVTBfrcfAcXCm0FSpTSmqCw9B5MJANoWMAh6mzIJ1wa9SMTTxZMA9HvEfiCxrclWJ5D9F8yJoKNJi2YkOjyg"
    "bS1taymmnui0wzUEBva7z0JbI2otHS20EfUydikdxNQRNzUNqpoRt+3YVAOTCNPBJbaxuCUGJBYW2FX5QZW2FY2HD5"
    "14/FL7SlZ4jYjs4iDjNwCLRbiwYwbC4AA8PjB1oohPcBeZ1JR2D2AnUNeVqPe+vZE3wNbziEIzhxtsJpe+OLGHE8wn"
    "2sDRBo42cJRTHaLvtK4eHhGorIP37sVbDT763iHYyqae7y/6iaMQS6NxJOm0VijptCKWdJqvGA93xwYSSNKoLISWht"
    "BpHTvotNwMOs1ZQaCCQGlxU0Zn6TSzazCbea7QE5qhyiZpNg/71GJ7+YKp42fZ2AiUI7HLgC/brLmxbBrjabfcADl1"
    "S3sBSo/ynKm6JTtqWpZcF9yptpimzXLq+EwGYiaEuLHBEps1EPp5kFE8/oCmeAYVHbdsfieBJSSmrXh9yFSEwcLo4c"
    "WRqs6fAtGsB5e52HqQF9AcQlNjMYWJqI/j6rcvezAmxHgi5gOQistTf2RwFXEmmON8QA8zcTAR8Wk++NErIuaXYLAw"
    "rg+EdtgdTZhtffHuj9h+H5DLnyT/KQw8l1iWPwPEv+bUsiCgZTK7NI6VSxZMu7yL+8/zCT48OfXvxDAfiY7VOsFQ24"
    "TaJty6Tai7z79o8a8CqbUSlNamtPdvkYMTTmHsKIJlD4d/cxzWmEZlnquUWbqVBN4XyOdA3WvA5ZhiD3ncvauF038W"
    "bBalrZDC4Zvrg9Ribz5fuLWxVTvuhmQxA1utCytiapXXLoCoTgnnPtCBNDxTCDZbRhaeBi60NgIIaRWur+hde9CFhU"
    "FKK/btdDTHQhDQ/ReSTlspInX2lYPyfeUgt6/MvJFFi1zl1aiRMZVGi2yAFrkabOqKcKnt7KuLv1xe/Lqleq7O1W6f"
    "l43iFQmS3e1S0cVnsJ42eNKp2kweIYUa4oDH7o04Zg4T7Jk2EkiSRg2R7NUXYjO3WYA1ItDC6FwYMqLTwAyLxreywz"
    "akqN6CZywRlPIbCCJPdpaDGJHQWiE8th1LLYiENWB6gmJz5u+bLNPflDBa1qQlY3zbYWsYT2zq9U/S7U6XxG9RfFTa"
    "YWGPUxks9WOl9aSwT65/YYIajdsFxERq2329M0u8nvc4iXY1uY352QdQNUrEL1k9g6dD0zBKuG4Tic3Q7syH+SJjbr"
    "G0Ri2KDbOkunmEbh6xfqYGqR7NF2yWULNW9+XYVl+OeDF2wN69R3jMfbo1GJw4njbJYjUPshSHwxfILuDscZ5i8vUN"
    "Oru4H9xc1+uBAikuBfp8k9YUUj8Wduoereu14uXHDCvNhw64uSwleugE42qlRUP9pqzqBNPmNXrw048fZJj3wYAUX/"
    "FvHhs/Eyxro6Z9yFYGAJsJm9sIPwo+FWdEd/2AwsLROXOehOH4FKx9/xm54tHcuDgOlqTQucQ6l1gnk27TsA2+xpzo"
    "Sz21MYHKeUr1c8C6dn3DNtsk9BMR7EJhnbJBni1BFimmxG4AsWj3smHaJqAnS8lqxnvWnAlDOfeaxZVjCh1Y7nzPgX"
    "riki+hzGFpFgpjnalgeWYXrPcbWcaI/NXSFwYEn2GDIOzI2keCjUmbD+C4VtL6cUXS+nE+aR16yzX0ZyZItOM9j7yw"
    "dWCyveRsxvyty9cMmfa8V3veQ3Z14LiMC+F3k7FLfcOZpaUUzFvcXbfIJZfqvVvhk0uPqweY7bpkOnPBAebAORe15Z"
    "EQ0z7edYSA7bD5B0GBpmKNynuUoy+X1x8H17+UgGl3OXu9Kv/MthwW+qdMnUALz9T5J6BE5J3Axan7CmlXnXbVqeCq"
    "02X/L1r8Lnsidl7ydwRbxCxLZQ5IFHZu9b7KnGWwP4U24hIHTTAX/xzXdLpUifjyb/fVVn8k4aub61/C4VlXQDadXP"
    "C0MVRdmqob+3/54bcxV2P3tdNif6DQ4KOtpzFJv0F3y39/vfx6+bHhdgb+F2haYom3Ebqf/xmo4XIM2Sh+iys0yCZL"
    "voBU4W2o5cI/quXjOqrwcR3lfVwR55qf9BnSnUkq9rP9qYukzz1IR2B95LcHkvUXwhyymeujoCVOi25Oil1TBmzywx"
    "26rZZIhnTHloiPe27hBawHvy5fJqy8vCUQwEQUOhjLd+U01f5tyOtByiFBNXzNHIlo/BZr2RTNj7Awd4ccUJub71xZ"
    "2p3Zul6kvSpdjk22pohA5dwAlXIxdJ+uTXH6pUBPSStU6tVKoE35ukoL9WY/dZuDN7WUGxhW0S+9QL3ZuZyuXhAYa+"
    "FoAQMiiMu1crF03q8+dve02lsiaoXXuzDdqDEJLXaXWWbbnLrOsdRAVR/icaEEqrXRNKXWRZXWRdVpsKGlvL5eWcxz"
    "jNZaWkyttJb2FzaP/KR4xLxW++hhPSdJhY8kl5scZYvk2F+REJIk0hmEaY46xMc9abFpZUj1rqXyriWd2C2EnKTbGQ"
    "nHTvwgEQ58ejG+LjTlIXPIfoP+OJSjCX4W6wD5p3BN2K19WhxKJGir5vDpZn+V6aJt8FFyhPrk0j25m7C3q57cxau5"
    "AybvE4hHEX9zX3CKv+It0PXXq6ttZcP/lY16BWnwcLlflf/+RzCgVuL7zGFTygl0FkeOZ3PIPLcIlqnnhqDhzG+oJ0"
    "wNkxGOph6HkkhoTIeEeim0CpitOO29w7nrJL1DH7xADzIJDlUi8WDdsk7nruvkZSX02PKeZcVC34k+ZddBfbgE1AlX"
    "B7WR2KL/S2zG/PVs0cY5U6uPeUUb83wXc+w8NiobD8fvAiRFb2By2bGlL0zHZ+IgTsSO4daMX266Zjw4lRpugTGV3v"
    "52cvsbU4e7w3bCz9LujK/nRUo6CC03yRZMkuiEwVzCoDAchPYnOxs0/XSytPrTUfnTSdhxjUoeYjItX6XlGxvnzUpa"
    "8M6FOV6kfInjFLl478mPkoMvIlA7dWnhlxvJQFUA6DDG1OoiHNVVgWrO+74dz+WvC+MCmrX0CtyX0b1+lQ/zaWEMjW"
    "hYPVhdzw6NcGoScdS7CyTsQDqmBi73UdaiquN9nDlMNp9O423ESZEaP0P7ILURrsL5pPEzXrT4E0nfzQzzzdrlB2sS"
    "Zdd2+Q4WDUg23p/d3jdHaOigM3L3OZdC9XgWyktJ7UDxmk7SbJD1QmX0/K6aaa4nrndRIXNcD3G0AnC0jMdDh4zb8D"
    "mkU9nEuRdK8DOxTeb8xBG0gKB1G1yuv/Radq03BBcxZwXoRxUCyBIqLIGWq30t4CMzhz4LfpRyvApvKk+7D0zfNMKU"
    "Q8TP5m0zv9O02mOmskrKvVHr/qFZWi1plSVtEkNoA+3c30lKLWWVpazLDF+ElJ/bwdck6XZGwmHJfGQfyF/hI7JBd2"
    "48m1mUmDI8sno8ZDeXAgelyy6qPD2nj6XepTxtKyfThpbBFX0ic8prtl8PnE1/Pjw8Onp7+Obo9N3J8du3J+/eRF6n"
    "/K0q99P54BfwQKXknHdJpUMxdaMqaSpdJlVdzBNwK8/gxkUmX+KZdpOxS8tM0iuracOFZGKM4U2JXZRU1qRR7K8L42"
    "Mw0x4xfa2tYpMsK45pJzlaHdY2kyNrRbZlk1bZ0FWGxPtIHBTOYiZEhkZkIuQQt3KFeu8PMg0aPNTjMWIziadaHPzu"
    "auI68fEoop+IkOt4uI6Hd7Db6IDommpylsfvdqI+51tQZEgViddNiUmxz6tCthd/a2kqpRl+vpAIglC+HBx02w/gcf"
    "rPAnaXQ/cGw1Vubiz47JK6a7rrsP8EH56cNlm/MYXKa7dlCK77xhfSYmiI6ZqkUbe3iPjo0nplu115DUHmrI5aVwHN"
    "0mnnQbXzIJXdu6L7IJlPvJu8Xeo/yC4vlVo2Xkksz3OLFWd7J2/3qyxjHxN0OIpGLrWMz0LoqBDlDMxYNp1he/EetL"
    "0pFqYqETaszdwJgEdNmSNbikhAKaEfi+XK83Zxd9MWWMXQmVFOFUgyBuH+e8Zg1qaxNo072L20aaxTxbX4W4f1dGOF"
    "As17HY0V0sdi3dMtTaW17mX4e5JbHejcF/FMu8nYGsh7yZWlksIdYPIV6NoxWl+5mj2NxyxXsG1EpjOLLQh5j7BhMM"
    "920XfvzRvzbagRozl1oZu5wyxSoEq3mKBQaQ5oA2kkZKO1Zq01a7VJNbVJa80vWvzy7wYKczheZV1ZtlsQr2wR/OgR"
    "jrBtIokeK3NtODKwZSXgzJXxaMO5WiyL5bHdkFZpucjYLjDe12yke85kbfjffdPsHSyNPbu4H/x22XCXg6pYUNZC9y"
    "holW0E0HlLrbTeWFf7S1Npq1Kb6hs31YMl2IGpfhbPtJuMXWqqpz/XlKl+K3SZ28HFfa9oAWs/yNr9IAkXReDOyPG8"
    "SeJy3PPhs5xOIT1k9fTlzAoNajr9zlgrJnwPpmGWhRI1JN3yarMc2snllDBUVmRTNNGeLibfiBh2xjDfJbv3bBPn5C"
    "MR+/6j55AVOXYHU32KZ9oTbq0/IpBYZKWxgfRCXBYlSHwG9QIGd2xKRsxcIEiEka3cXAbGYNDRLdAlPkDFCbNJmCsD"
    "XWGmTDaFIZJyjqEpTz6c0O303+3vNgQo/I5ymbuIu9Sy3vsuHkjywY9CmjLvB3w/TFq7QRtjeDo4IDh0gXDYvHZFTF"
    "q3ChEjU+FjqKYd8qBc+O9pQMlEqbgupNFxD+343rrjW8c9XrT4XfZEGgJlRSQK42P1vkLbBB/72j/xJpiLf447wHlY"
    "B2yW5OlQvOOkSRAqTaVu8YQy9Slif6DPxClJjVse3kjSbzDA8d9fL782h/28GcuCNmG8EO4Gn4EaMaaQjeK3uLioM0"
    "r5ki8gVXgbarnw14KNGHGuDYxXinR38H9kw27qIgPMHGF4jYTFw/poLgFxJQyQMJ+EZQRX7ORp0c1JsWvKgE1+uEO3"
    "1RLJkO7YEgHJO8TCCTNdGs8vbwlMCefgFyuywavKvJNU+7chryXNRTpm8lwur+4Ox+s+a7k+a0mXU8OdK0u7M1vXi7"
    "RXpaexydYUEaicEaZSVYuuH9oUp19CzumcWpZONFUl0VRKY1QXB3PNXgCLiXXRmv8xtdISCJ0w0qxsB+VUZ92Xr/o9"
    "yO/9cnn9cXD9Swv/Fyz9RCMkBZJ7wbYsVFIrGtonaDbf1D4RXxl51HKpzV/D85pGV0JfTMYhKU4I8MX4NveYOX3ELB"
    "Nuy87hK9vfwNVqZ33WL5/RWWGCrLNeI6W/BEsjhFJp1cgkRarlrLKcdWnAGuotZA6S+ABGTfmaI1yBtbvz0Wh8BFXq"
    "AooXcQfsjYEOdnLVLmVu7sNN8Ve8Bbr+enW1LQCKG3cmDBwLNHvSK0g1Td3vV6WZMnc2NFJD6zb6fi/zPU1hjMsG7D"
    "IR1A4zPvuyOncO9vpEPJzY3I9JQvCSTQlHwIfSbuAdTA2ppdcBOhzliYnmE0aegwQamNQTRpXtQqdxyGCdzd6DlSXD"
    "qcR/B0ENialsHODpCm7UTi9N+xE9R2yGksmJVEOZUZoB18jcnYnvL0em0011umkH55jON9Tpplr8OnynalBJh+82xe"
    "mEetLGlZ4gV5njcQxJKnfQGrw2fP+aA0hCDbdtUrKdLBdAgnyDwYzLz2eDq/xREV/Oec2TurWvsI8dNm0jgpMaEjgp"
    "FcBJLoAXpRS3CuBF1Oov/8ggahXA67wXy0uJnMYJua343m3gNDIq6x6qEYHC+ZC9y9cHp8dhRrRsN4Rc8sNVZaVzIq"
    "y+AlOhqj4pplF9ff/l5v5LPT5vuh5JeleK9vbS7NQEhc5PzeanGthxaBGSTHnUP0GiRtAfHtsi6C9bLYMjMCw5Fxok"
    "G38AkF0Xei9HlReRU1U6EJ/r7vmbDv4H6SR8GJaI1Pw+cnQqN+na2ocyd5j9OITMQV4EylHK3Ryd3oOyrFUoa0W1Vb"
    "xPHjb4ad60nYM9TarTVlSW85ZhQndHsrsFaKkmX1fBs9xy64mbuf11ZjGcjvnmbvYrY/5ze+jF4+r3Py9qSN6HyLjN"
    "Quinn/gH5HF4kt+ofOS3ofUfR5x+ABRl4kVFO/Tun1MnWJ8Wuu6NrmPsOsiqgmqgW3Uv9VTqVt31+KxbdasRwO4eCq"
    "lhhoBu0N26ylQ3dNhPU01Rxu6wrfYFL6biQP8sTA5WaK+lB/SrbLaZP3Q4jccutdv8ZAsclKn/xIX2aZMFemSEQ4b1"
    "FPMnmUuNZRoMFWaTGOOQsaASa6qPbJkojcXPglz/vL22hvnr2GliMtgVM5i9cSmvtty05aYtNxUsN50d/aLF/yR4W6"
    "yUL8/qCmlVNn78dAD/0KMckOld5Lbqe9d9phEcvo3cJcF4lfnd0tg8qoc+WgE+msvU9RxQYRpZnEmafWRyHR6XsziX"
    "nRgojE04nKTZYAa0UP89bOXPg8T1LhjcvYsv5NdQqORt+BzSqZwPej8h6JnYJgPTg81tRFtmgq4DrovgAD2sLudjCp"
    "V5/m2yCFJvRxYzAAiHOWLmtvnma0GPFpZnK3TNJN3OJJSEuefRhyB/hQ8YPYcy6NnMgtxFgA6tJ6F90lJ9kXIiJBAo"
    "oukFcU4fS8MeedpWAZANLYMr+kTmlNfFy/NDIH8+PDw6env45uj03cnx27cn795EsZD8raqgyPngF4iLpORcECh5MX"
    "huYcNm334wsC3h3H0bQuyfapgRaV9bXbdZmko7+6ud/QG3OnD2f4ln2k3GLnX2p1eWUs7+gPdFbv5YLBUO/sSgGp59"
    "FvndQdGCZKcgQsBfo3vyQ6pf159+vYCsqSvsUjsEKOyjkee363uwxfVnMoS3fSjy7q/lGcs9/Np3r333XZzL2nmrff"
    "da/C3FL/Fqh00h3dNUCjspWjrhDmr5Ig4qfBEHeV+E7NjRlNMpIs3oWoxO6CJNWJ0hU5jZkDSG7QXyrynj6IStfsjG"
    "wxF13IKGkHCaFHM+R1h1mCgjhS7OCzgDimrYy3o9llXARSRKr9q7G3R0cHr66gBhazbBrw5bLd1u8TEsapODRjtySK"
    "Awq1vuxmvZFYBfh00ZfKgZXJvBBnWb7RbB+P1j71q0Ce6NTPpMOW0Ww8uQKczseF9utR+f1knxL8/wz3mihYGDrSHA"
    "hjVhd4ZMYXa33jq69vm7Yno/JTfP6MpG6im6feD0pmGKnrHbivNpOs35Fg3rxdpdLfSYnmGD4cfB9cfBb4OPX88KYB"
    "iX97aL29iBc58j8TPa4WF2n2XHHPpIS87W5fKIqVXOtsvKwAicDAqgkbLpDEJr7ZBX0rQ7kynzIl29z2LpFSqxpWkv"
    "CYrNFfwerEud6rjUV7X6yHVUp24jYaI8rJ+oOFgYQ2NCjKeCY/w8oP306y2xsFu8foNQ0a8L4wKmUeegWDmTIm1Mpa"
    "oJV2RWropxHzkWq3dDB9L9uLsi1+7xjzs5360/3T4xLp9nU6O0+cYm90z8sf7CZhV2xO7LmlfNXvqDyIyjouwleau/"
    "JHspGlQjewm7ssOTRHJCjw7zZlxCoLiYP3E0KsCGqklTkF30e6ZRmvx5f9c5RzrnSCedKGaJ6JyjFy3+5okZK2RkqK"
    "ZMbSIgqFsDrz2ZXzew7baBbR2rX2qAq1pjvI6xr6YXso4B1p2pcEsMaGew6BXYCtG9SmPBSY5aai3csSkZMXOBhIj8"
    "Fq5Ct5dNXhGVnWIdNpe1BoAmtIi7xM6D+qo5QU/ixIGSVDHIZm7euOj+EdB+9tuEGpOgJEL8hZ+JIKFjyNDrS5//nD"
    "lP4pZJDGoCZBJn8nLgX0AmI1xe4ILJcjC8w3eJmrSA132NbgD61pXdbzl6CEzGB8TF2wPwUjQDKD1QpSE7EFH7CY3I"
    "I7XbtbGt6F2rYZe0GaX16K3r0bpnZpFGvY6emS57IgWBs8osmZBE4TSN3lfbpVaiX53slh52+lEwewN4OhTvWJBdXr"
    "7i01TqQsG2XPDdY+wq1HJHTUV8L04Pj7fzwHGd7rET8tWddtbuBNKddvYAvTn0ZVxA6niFr+MiSC1f7u+IstDrtdwJ"
    "7HUg4j5YE6wWE1E7aG5jiUUJ4E19RLAxQUyspA9+NxyIi4JiA26BJzIrcHl0/QBweLx7gxxBz6ZoJO6/R3M/ZjuzhP"
    "z90TYhJgf/CkDd4LH44fA8lzE0haguOF6g5yECOvF/WO7lYd300oFf4StzOrarnRLaKaGa2hF/nznpVxWwJoj20CnR"
    "vY2mtff9/oxUyy5WV7S7pb4rytgd1t/vCHaMyTfmpJW+/N1K3Z3LccN5OLCW5g6joSPlXEYAsezsBlRCqZZAap5tvp"
    "ddUciY/gA1HOBy/X5PQviORJMnNvMeJ8WKe8fza0g2hfYlrULrs79Uhdb5Wx19YzFTw529rkkSjtfWSA1rJD6YGi/a"
    "DKFet8vyDkOGdaC2XqQm20321sg+zCwxtZRX55kahX7n8NYStTUetFRlPUPQbQn0REgye+/Xo1vYHTNn+hNHhlBHLP"
    "boEfRz3H/9T0h6iKNu7NBcI6+sdjpzjdoe6WDX/l+tvGrlVTXlVdf2vGjxN8XtWgmwSzWVZN2dvODvYVEiYnXt1HCF"
    "RES1WbyW8inJMsdrzGWfRHN5J4rUdid0tVs1amrydQ9L1FTbMrZSo3ZHOPffs8B85iF2VZX5HA+qFfHh4rMh5itqo5"
    "HD5sL6BiN25rBHB0+LYzhLKXRURqHdtK8NW23ZFFs2uvhkI6GEvW8mHyKBGhaFJpBPhMyC4t2wYqw57HkNIRxUgZ4X"
    "tqppmWKWpdXb3U5ud9D9W+xczeWfItxSkmF3sof2rXYSuReWN5K/0URYPNrPxoEhlKNAn/yAPBuAAmyIiDDLRMyuC7"
    "a8T0tIoTpCRa2lvRCzQ57FydXmqEhT6oRklaVMZ03UXn/0BtHx13WkZ1z6J3Vc+iflLv2Tgjx+Z4gFSwo+nnL2pqn2"
    "js1HtRzORxUO56O8w1ln1OuMepVczgpn1Lt4PL6i9lOvyK8a3exXelZh2NAKx9XITRI68iuJX+UDV0VZ70KJnoH8hZ"
    "o9xU9EKNkRiheaEmiGA1q2fF5RYlJX02o3rUJbUF+7abWeWgGK1USXighU9hq2jdyvDQxLO8JfEAqTaot8n/YrXci9"
    "f/LNWUhb0+MfxfJ59JyAgXlVPr6/TJt/JOKx8dClCv39hKCAABTpZKK/S/C0D2kQATDNDDtuUL0q0WmEyh6q4JwQnt"
    "fqO5wb8GzEdELrdwiyGXjrxS0x1EYPwSOEFTMmDzCnGw90EZ9AwQL6NmEA1ItkdxKATxSDpvKFPPG5SeCb77aE7vVB"
    "haNZ5X8ffAQejixmP8LfPAFRzGsD96bTl/zfp4F6tU2ibRI1znhdE/GSxS/R5lsIP0mnRb+Toqd8OHPYlAptPS/9c8"
    "Ysgu2SIzdNmZH/SJCuS+TRlQZZEmfoDzaKc5mmaCyYOMkqbo3lfX5zc5US9fkgCxP99fP55e3PB1LGYhD1PegF7Vr5"
    "kI2bf4EBkbaxVP7KpHlSkHb/17ub62LBxhRZyVLDRf9GFl1fp87EljryqOVSm7+G5zVOTZI/oo9kGKkvrBqTCqsFgD"
    "Znf34DKUmcCJmbqyceARtTSyGH5Z6Fbc/IGCbIYrlrkJM1gJzEll8DnqaIdEmVciVVii7VTmqq8ou3A9Z+jibayRW7"
    "lLGpD1axxIFH8hvl1O2VuRv9u/3lzsbnaGC9wiwXLyScNJLkH9Dcoa5LbDSn7sTvrmXjGZ8wF1yBIwL+NkCo7ktY66"
    "QHTrbmYvOSaq61PKa5iw96tESduXIIN9rzpz1/2v5XwTLRWu4atFy59eb5Wa9GLCJWOd0Dqk4cEnRtiDBfucuYWc+a"
    "ywI41MJvqIBvyCUn2K54wTbbWppSJycovX2FakZDGSfItONMZfnOMG/umY6J2jmlN9Tb8EoswrC/DYbehnLnhzD+WD"
    "bvtYX2DnF8MH368l9s7OcMQA6BSq5rja6q0VW3xN4dR1f1ZjPo4E3MM7+Vd6/ILZEb1K/0TkTDhzgxfnmBgx32E4f2"
    "V/NEz3AuU4r4nLrGhACI6riPhLmFLStKYgqgVAvqG7qaVZc3KLRD9bVDQWtsavf8Xkfqfe8CC7WMGtgCFa2mCraBgg"
    "fx3XBWgrq53OEQUyvucYBuj0hs/xzyYINDpI0MDg7rwNEclsPRHGYFwJnnGI1gZWMKlduvf5swxDE1EWfv0e3l1dn/"
    "9NHHu+s+ErvEp08+PvozsU3m/CSEgv1NefswtCZxG9ZYxRQqi2NgCw2Kcb/vUqul31nhuiIVBBKLskBnDjEqy9VkNx"
    "xRo/J3RolBwuYB0jqHLP3YsniNHvAUklweoKEVFYoDtcUgsRxcmf//YHiOQ2xj8VBUANzx7DW6E5AfYuu0sRVl4FcE"
    "8mCIH8NLXhVHievx9P2MnRUMkTfpdMYcVyf8ay1da+lKaOk64f9Fi9+lrtVIXY0IVDYRWlZGrwXMJ/lmOT7fiwO4TA"
    "9NkSmsjHby3Vz+7T71yeTydqPP5urm+pdweDaZN2OL+R2nhjPiUNaoo16ech/4v4FWCb56OpR6aUGsjj4O7JL1nqXM"
    "MJzuJMCSeF/x16s/Hx4eHb09fHN0+u7k+O3bk3dv3vUh9Czu5W+9rYrUDX6BmFtKHgVBuMAKaLLikzQq7+y9wd0NOj"
    "48eNvK5q2zu5fv7bm+INLAJWKbwNQcjkr4vdztVjSP0jK4kYXs4q1lLqnp4Dm21HC/eU4jZ08wfC8395q7e+X2nk+m"
    "SvgLGvA5Q7Z//D6oxe6DCm4f5JlN7YBroT+1LrtzhPvH8LVoLybBpkXtAl6DJVymp8c0VTbw7jG8gr9guuYzXQM/YM"
    "tU14B6gwixH2/PPt03dBIE6a7UhRyt2hWL6z72sGGQWTsvToZUJ0Gq7K0RUwFvciIudyPEFPtwBmzag+Bzb9hQq0xT"
    "7QPfN6NcxrGhHLMrwj9JIl0SnOboM3F4od+x1A2ToNicB+ZgXcvWd78cHhy/PX53dHoceV2iK1XOlqLsZl0i1fka1S"
    "nja2PtzGF/EKPpjpqm0ltqcVChGU/TVHqhauiKbUFX6LqRbutGboVRdzu4uO8V7RIdsPgunmlP+ZveG2swNzigOmDu"
    "l3imnTzLlvI2fZaneCteAV1/vbqq1y2cPBN4dI7lTduFXz6TnYzkljF8rT3DY4aVJLZG3KzObh2SaFwthJopeyY+Wj"
    "VQf0BidmKbr5htLYqxZpYR1EGNkS+qQWG2ot7q7FDtcA4vpY7ascOmw9VCO5kpFHaH9s7JWGgQaoR0hFBW43tqAqXT"
    "Sc7Gro+Bt32u+2r+Ko3d0zMozXeo6TKpiXzwuu23cm/jBOzI/6emer+iq6qqGLQscrVSAahiXMyl6NTM0alM0smt2o"
    "TeWnfRJki0K7DaFRgW561o6IdVgLvJ0qVmfmJBqQRqco9/3EkV5JYIdvISMzYzpl9tzf4ItJqhkxhfy6qdUz7xUZZs"
    "BlaosFV/IH+yvg+KOp/4eKnMImjmsJlDCYDZucSyOMIj5rkSjWTkcWoTXtDtaX2PqWNBi7nG1CKZck14NNFWtbaqO9"
    "zytFWtay61+NuKf45ttwjKsJ6BGVMrbVxC40P/1EOyORQciW3MzKN6JZkVFZl5jJxHCs+DNx0Kdhci+d8RbBGzzEoq"
    "nGAfTKbNJ1gCKyXKbnGRw3I5pIi1DFaSQZG3oLz0IUf40usfVkH6djdcVN+7+XJ53fC07qT4oXO3oXZzbQDDwKAmgd"
    "rUhp6uHKH20RZztrkpkKbUdTsqa/xpz0yDRNwElfYUV3uKA2514Cz+Es+0m4ytkxaWWFlKuYwdT6iU5kcikx6L/MWp"
    "Af1KZ7E/VPy4aGwtR/HIYXNOHAC1FIx6dPAU4Kh9xGqMZsQRygPiYklJDL6onRY0GwA4RoQtZpNi53A3U3+3v9uDUA"
    "mDgeBulh29ZBtN8dtkExbsyqleiQGQidVHNnkmTtBoQHBm9sqb9WUXzviGmHM8ru1xxobs6KnTtrajRmgHs9Y3CvUN"
    "lz0RezjBfl/rumZRmkpd8O2WltFpHbzt03K47dMc2jadNWGvP3qDFn5r636OuThKiI0szFvlBh2f1GD18Uk5kPNJDt"
    "hHnJpDoTLYBRtaBb5Pikpd1qtk64PMhx5vdXhkafXxsZPHB/kxo2K6Ni3zUpS6ZZ7SYk5r7/UzLpNU2itR7ZUIuNWB"
    "V+Isnmk3GbvUK5FeWSp5Jb7OLIbT9mz6Tr/KD+HFY2r5H8A1g0ZkIsQlrXr5f0A5+YA8DpNKcx6NoAsKR/7swnwXZr"
    "4LmWVBRXA/MPRNXFK0tZ7H6O5cCm1Mfe0i0Id/SWWX+Nqb4komaVROPmppTq0FU5LTfxbwuBR/KRyuMvx173zhkrrB"
    "/44hmPgEH56cNlm0McUeLtnufVoN+/Wp36lvYKe1mzb+rLXsDNrKfhEHrbay1wIap5H4tOtit1wXBeu3A95qhLPtuY"
    "V+kw1PSxF6krf7VQ4iv3FqU5QeOdz3xYS9V5HLLBN50AyyjyzCXYjmjYh/GT8KJr9GA1f2Z4XWuSNmlviGOpy7sAtl"
    "qIjNHPZMTb9+Qj6zqBGldhhph1EHW5l2GK2Wwxp8sm3qG6LPXWELvPcNdjswFYP9zmRiIwPntqdIoUNys6xrnydpVO"
    "Z+S/9H9x3Do1OoAZOTNCozWRZlhl3a263pNbQ54t6oFKW6wq2XolKb6+KtBh9lX2/YYoTaRAOchzYy6H7JM0N2/2tz"
    "smdId8cV1TtfJPb6nzgyLGY81ZPHPp3qYhEK+6p14WKCXOlPUJ7tI2KIXw3f4TYRz3Iel+3YrmfEocakV2C2Bnf6VR"
    "Yrjscss1XLT/aOUwVKY2qFR0RBRC2w3tRNZ+4kllZu4JV2iyk/hcvbxSj1/bcNCJ/UyWMWo8rDPie5TGb4qBpwOBi+"
    "h9xdizIJYP2FSeJ/vbu5LosKRCRZ/YUaLvo3sijfYd91EXOBGSkNJYcjkYWMyKgeMMH5tg+z//wfITiEcA=="
)
