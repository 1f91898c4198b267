"""Erasure."""

from tortoise import BaseDBAsyncClient

from migrations.dialect import pick

RUN_IN_TRANSACTION = True

UP = {
    "postgres": """\
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
ALTER TABLE "account" ADD "existing_account_policy" VARCHAR(10);
ALTER TABLE "company" ADD "closed_at" TIMESTAMPTZ;
ALTER TABLE "company" ADD "erased_at" TIMESTAMPTZ;
COMMENT ON COLUMN account."existing_account_policy" IS 'CONFIRM: joins no team unasked; null: as the platform does';
COMMENT ON COLUMN company."erased_at" IS 'Of what it knew of people; some while after it was closed';
""",
    "sqlite": """\
CREATE TABLE IF NOT EXISTS "data_export" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "state" VARCHAR(10) NOT NULL /* Where it stands */,
    "file_key" VARCHAR(200),
    "expires_at" TIMESTAMP NOT NULL,
    "account_id" CHAR(36) NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE
) /* One file with what the platform knows of a person, for that person. */;
CREATE INDEX IF NOT EXISTS "idx_data_export_account_2428fd" ON "data_export" ("account_id", "id");
ALTER TABLE "account" ADD "existing_account_policy" VARCHAR(10) /* CONFIRM: joins no team unasked; null: as the platform does */;
ALTER TABLE "company" ADD "closed_at" TIMESTAMP;
ALTER TABLE "company" ADD "erased_at" TIMESTAMP /* Of what it knew of people; some while after it was closed */;
""",
}

DOWN = {
    "postgres": """\
ALTER TABLE "account" DROP COLUMN "existing_account_policy";
ALTER TABLE "company" DROP COLUMN "closed_at";
ALTER TABLE "company" DROP COLUMN "erased_at";
DROP TABLE IF EXISTS "data_export";
""",
    "sqlite": """\
ALTER TABLE "account" DROP COLUMN "existing_account_policy";
ALTER TABLE "company" DROP COLUMN "closed_at";
ALTER TABLE "company" DROP COLUMN "erased_at";
DROP TABLE IF EXISTS "data_export";
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
    "eJztXetz2ziS/1dQ+rKZKsUbv5TZ5OqqbMfJaMexc7Yy2duZKxoiIQtjitAQpB3t7vzvB4Ck+AIpkqIkiMaXPEg0SP"
    "0abHQ3+vHv3oxYyKYHZ6ZJfMfrvQP/7jlwhtg/srf6oAfn8/gGv+DBsS3GwsSgMfVcaPK5JtCmiF2yEDVdPPcwcfjg"
    "M2CTB+wcgKEH0HdMPQqIYy/YHyYCmP0PWpaLKAWYgrlLnpBzwCe2iMlmxs7DGnP4Dv7DR4ZHHpA3RS6b6df/Y5exY6"
    "HviEb/nT8aE4xsKwUHtvgE4rrhLebi2tevww8fxUj+fmPDJLY/c+LR84U3Jc5yuO9j64DT8HsPyEEu9JCVAMrxbTuE"
    "NLoUvDG74Lk+Wr6qFV+w0AT6Noe7918T3zE5yiDk3RhSdOCgZwNb/x2+YmK4YVzfjIy7y5Fh9HJc4q+SAT28ZBKHcx"
    "g7Hgfs338G88bAiKs9/oCLn85uXx0PfhBQEOo9uOKmgK33pyCEHgxIBfgx2qaLODYG9PKof2B3PDxDcuTTlBkOWCHp"
    "QfSPJpyILsSsiBf6Kl6Q510wYjT8fHk3Ovv8hU8/o/QPW+B4Nrrkd47E1UXm6quAb4R9y8E3vpwEfBuOfgL8v+CfN9"
    "eXWe4ux43+2ePvBH2PGOyHG+yTTGAVXY4usaEx+/251ZD9aUrN/r1kP5pBbOc5fzGFrpzrS4IMwxlAm2JxxJjqrOyd"
    "UcBfzMruZnKG9mbwu2Ej58Gbsv8enZ6UcPiXs1shbNmoDNuuw1tHwb0/8zgbj2hRG+uIqB28V+9tDdC+gA5xsAltMC"
    "HuTBnM55DSZ+JaxhTSaR3cc4SNsA+R3fBSryy1MoC/eVMF8DdvigHn92SL/Am5mE3aZEuRTrCrnWWDvOjSDjJnzEG1"
    "vq6IQOGvqnd5cDg4aSTJqn1XJZ9VToxxvNb5qqQTtPBVKSbguvRR2YTtpgVf1aXjzwSjh+znQ2aF5xgeUyutpF1B58"
    "GHDwiQCbCR5yGXNvriqnxwxd9b9nPji/9fNUVakmZ7kPe+ji42ZeOkIR5UEWqDYqE2yAk1TA22eCeTPMrnhNgIOgXO"
    "ngRZBugxo9sU0ssr2xVb5zc3VymJdT4cZSD++vn88vbVoUCeDcKeuDy8HmXwZqh5Pm0qUGLqLa7us4vR8JfLmgu892"
    "0q/I0Ae2AGF2CMgE+b2YGHVRb9YfGiP8zrx9x9yl7ACJ24xpzY2CwwCVdzpWQ6lVWri5vrj8Pbz+/A7wQ7FDgEeAjO"
    "gO9A+ois92LKdwAyC36KwNyGHjcqgUVQo92hfS7akHoGxQ8O06Ww00Afk06g9THV9DF+PjF5TPjM+YUxNB+foWsZqT"
    "sJbzrDAHEA8vtaSPnx51vEFjUHM8/20IV5Ecyijq5Wl+nx1XBdpr4gdlccXBF3fZzCifb28yhHSpzaoO9z4q67pJhI"
    "gpdioq6uqhmajZkJMcXzNaH6LCbqKkzmFNp8d0RronTjzS+iqTr69VFEKZt3TaDuglm6up78uU2gtSZGX8UkXYKIKw"
    "vkiBSpD+lbCWefSyZY5vmJ0Lxx0IiwP1Zj+iWeqiPfJkdwdjTLYDqDDnwQb8mn48RRPA3TANEMFQTbLG/2S8NtUsNW"
    "BtwwxoC5P7YxnSKL2TXfvQPwC9uUuBQB0EWAsAHQdAmlIPDS0ffCznHQM6IeQJMJMj38FAzEFJi+67Kn58NyNvokSf"
    "DOr71Hthz4zafgKfyfoaPx/3Rkj47s0aEdCtisyY05+l6buJYiWqXPD75Noccll5DRTAYSNc7rEvIxDf3Q8eSfW4Ii"
    "AzjeSycAe1/21+ujw5O3Jz8eD05+5FsFv7S88rYE9Lzz+sWdhnlTtqz5nq7EeZhXhH3RYZinPtwqhc2MiSU5Axgx9s"
    "sBjsZ3At+yHffyH6PUZhuh+Orz2T9+SG24VzfXn6LhCdQvrm7OswdhU3h0OqiznmOKTgCeOdmtEnc3KA67G+QjHSPD"
    "wpi4ZFZX88xTa+1zb7RPfWKyMw9SXdeIb2Hv0vHcRU/mG4nv9kudI3ycgZYDK7lHoPimDsA1YmovMKdM7eGnvvfcjL"
    "0HU8JeH5jsWUyvdywwE4fCUY4Ron1+XkwRM1A9KneKtDz/6jymXxlHZ3PoLIzAYcH+ZCN+jTK1Ele1X0T7RfTOtGu/"
    "SCAgmlqTMbXK2mDgG3mGFFhhWGJdxfCkiqFzUmznnOTMHHFOb6zjlUrPoDj+BFjYAriRCd9+0FJ6M6q606Sp1thxth"
    "RaNpqK/Z+4f6kYK7bOBpNUYZP7f1Vw01Tqg8uWNEVMYeKB2jy8Em8VY+qPf2eWoRTjEts9RaW0xBixtxp+4N6/Z+HX"
    "jsV3Q892+xIcz+tgH4zeYsDwppSfDKynVWA9LYb1NAsrV1TzwP797uZaDmw0Pqt/YtMD/wE2phszgxOa59jHtocdes"
    "Afuwu9k+NT7h3MOgIzQoZPwL2DNbwWmzTJL4Sl2pOY4+GdfpkpbsZjKlnhwmjnwgaCcB/6C48TeDhIG8rYYhYxj/4P"
    "zWVhOHMb2ZsytoE5cilxoA1eDZnKIbfHN/YkaZBCelOl6I9ccMKvifDT7DBtnGvjXBvnuzTO+aeY4/s5fig8Ow8JVD"
    "43732C89cTFyHwjLk0E2FYoaDqA37OAQ4rKnjBwfrfjo6Oj98evTke/Hh68vbt6Y9vlifs+VtlR+3nw0/8tD3F7fzx"
    "uwBVqvitNtkjWqVVb+EsmbLNlb1Oo1Sx9lVtIR8LI0nuZtC2Cz+JLO32vo3DTWngwbo/Pno7WK50/p+ytX33+ezqKr"
    "+YiSkCHZtsMBlSvcPs5Q6j3ZA7dUPGWnd1J2RMo7yXbCva84v2ikX7tDJesZw5Wd0BnCHUqzujeEL6WBPTBIlGM+O9"
    "nfHsz5p4pog0ovvquN0NlK25aBU6bNsj+Fes5JzfO4dxHuCPxEX4wfkZLXIqclFc3nKm/QQ2F5fHLrvweeknzqwshg"
    "D73Sgow3Nxdndx9uGy9+eOThRC7GVHCjFbSs4UEoMqlBo3feqRGXKBxzW1OVzwOLtloQdZYfEKFLqMuEISo6/99tqr"
    "osuIa/bn2C/+zjG+2AMRjVfZ96BSipiNHqBt1EU5TaWxroa1CHl0axVqT5CojHJveHcDjg8Hg9eHANrzKXx91MSF1n"
    "KC6f6Vpmx6xBjWpLQUSVTnoexPDXftLK0uX6jy9mzahDbTzZOEmscq85jB3ozHKcK94XHvJj4SemQWMz8imiMyt9F7"
    "QMkMsZvYRgBOwmh1HkwdrOZqwrdLSwM7T9gTCbTGeqU0pBMpve+yVRK/NAVjtvuGpLtXfHSl+TzE7VeaD4ukGfxkkD"
    "IpZ5BwZWdiDMvKzhfOoWvQ16hBn5AenmcbFlxItP7y0LaCKbYY4Xayqc+gvRC3oN+Li/7wsYskTvDypZ4j1mu8xho3"
    "xQkPQsYcYssYN67tL5tni/L+4ubzl7Pr/60p83vna22vh1X218PiDfYwv8PyaJDEOxq8jEjj1O/i2bbImW9nt9d12T"
    "J0AHRAEMrRiDHt91AI2v0Y01AE1RBQWVK1xVPvFnHURbgaYTaKh5z3QLSwAS56wsxuqRqauR35FbxUIzsyQ7o/liST"
    "WoIj7xlLRKV9MEYT4vLu1qKSLmUrzn6JdmOQVGjUzslJ021POXtTk/HXPi/0HxRcRIC3ZQFxHqVK2TjNCmuJn7JuXa"
    "0lHmoY9GuH7xSE7m6zEcleQhVoD2vCNJx1uQFJoJkYY5uYj2sCdSWmOuczdRWtsF3Lejh1u1XL3CU8T2NNjL4Es3QV"
    "JIrcJ2yuu8/dBbMoo5S2i5HwW64H0IhN0dUlpFvYSCHabGxyUK9VGpu8LOVaFpscD1oZm3z5hC3kmCiIM4YOCOua8b"
    "/RnBvnUFRbfweep8gJU/LZP102F0/ZFweNB+DGsRdAVBVlNhSy8hHNG3yOtNhJujzbslWNEdUa1VHSa38VOkq6Ei90"
    "mGwlh0okBxoFXKVI9QLYywWgdgW9rcXttl9Dz2dmgMFUDUfyYRUDnKbqINDHlQKkj0sCpI/zAdI7riWrGuLt5BKntL"
    "c6sGboNLDlqa3hMsxDXDu19SyeaT+BXZnamv5kU6mtt2wrvB1ejHryRdwGvMm5ugpw5uMtgHhX6cPLMw25lZ448Sg1"
    "1JPjqnVQFcU+AaSiN2mYhgwoQpQf1M0KmqGuIPrN+c0ZicJ7XHTSwPi+Z6vwAdF7wCldxOxz6sA5nRKPnwpayMVPzG"
    "qfsDemffDIFHAeQXof/My/8hVssTc4mC/uec3S3xwX8bK4Fv/tQHgAFkBo5YA9eCEKnQJo24F7IFEEUGSFMPvOio4i"
    "w9/yajj4QRRDDaug/uYggRklwRQOiWZ4zV6Rl0kVkwjXgUd8cypqqS69EMRlvy9sMFy1giqaQWwbj2gR9DRJ30zIB1"
    "mVVVlTlEx91mXyjvx+2JPWEFwqHpZOIY3GJF5dez+096OFHUMbvzpHXLO/cYISl8d1rPMlgcqGee+M6RfsxSyuGST2"
    "9KyOUim/5LRKN0Y2qjjH5DTfj3G5DdaFPiJSGv4L6BAHm9AGE+LOlEF9/5Kae8PrX4ajyw81RRnPsAqWPX88Qyc6Jd"
    "199PeE6Qy+Wyu9KkHSCHnFggO2UC3BwnRuw0Xt2hRZOg13Jbgp8V1Z+lpFubKkVlqm/0SehUxx2d8m++GACRa/WcZm"
    "60UT0HcPuQ60a5bczZB1b7UfVlrthyWr/TC/2mc+9bgXbYJdSSfp0jSRLKniaSJXaCIcNBYybcyrGwcpCAx74c1h13"
    "ibWt8R7WqrfQlbTOpsZNSlKXdl1O3m/GLvjLffCV+VDbicItybnKAXyWNdD+ilcBp9N23falYtJk2q+bwHfDZcBGlR"
    "y+tSNicou6eybiQ4prBnU2G2ZBc7NR0dnrw9+fF4cLJMhVxeKcuAzKuXwflsHs3iIvsxhRr9Ufnz9ro/aiphMnsg26"
    "i2RXYShUVL7yN2qQeieihAvHNw+o4pP5cH5ClIQNu9a+IZYrbiHowiSb+aM+kZVGYLb2w1hRR4hDd8577/wAsdLC2w"
    "XFq790K76AHz54mKIaLBbVPuyGfa4gmBYMjo7LbBKQGPvOHfDzZVOR1IoTnDlPKXqbHPFNHv767Tuw2kHA9IuyAWAk"
    "/Q9oOtVL2dyEUmmbE3tWQVrsq4liLTzNoKsyZ8E619RJSmUng3UsllzquY1C8UDzXQdYHeQZl4pUFuuzgqm3u9IIr0"
    "DAoDvjzvDMN+RSMk9vZVpXnWq1HJqVHi08iy4nFhrsmK9AwqsyKMZuF53B72FoAZd3iCzcZRLe1beRzL+v68NJXCHF"
    "DJl8c+RJGcsU6z6OwcCkMfNKmYEQctuHOD11do2GS3/VUfwbieHMrPojY7RFpGyBETMosBgajqhQIsEZWCwxCLhnWG"
    "U9Rqh2i04ZNtMe5ix0m4im0G7eTg6tayurWsSumhVVrLSmRCC9hWz21WUxCsk9rMXgFcf726Ksu7TYQoivTZ9uqHfg"
    "7m69CqzocLBs1Y1kNsuJyoq1A9E3fdmnR3CLrm9BubqKsg6cqG2y7bl5FTpaUBEsKsSoUAY5YYv7rjuAPQbG6TBeLN"
    "vggIiCmAiSbi4BX35vzW+0qZiP6tB8TP/EHSi3y9uQoS6Ze/K9hlgoq3ujqfzk/fkLTRCcrrtTvIfrDVLcAMoTYCs4"
    "k8S9FXA9YUkYZ0lV2drLOztmndwXYG/Zx1nflqVxvYs2W5+TUB7lzd+iy4qW9XDuxuqlqxfRxefhdtKCSqa+Juqc4q"
    "VAgUD6xU1orXXYrrPAcnvsw44XULwCPblCgv/wTDU+B+GNPIBgYX5FWvWphTorzmijml3SWRBqtVVq2yapV1lyrrWv"
    "HEuwgh/nJ7+eXsdnj9qSZ3+WFo0JFNVN1rFBnTfhtDLn3rltZJ0ih8+tw0CmwTRS/YRovZR9MoWzFJqXPMlRZmuq60"
    "Ln+skg1Tcka4YyMm7KMnMWDiDnvFxkvcCLia3ULnvKwsnSLkiWq0wtIYI1GZh1kX2DsA9wIpeg9mcM695rfk+U7EWI"
    "kELfb6UaNNl5kkcktmI0+pYttUKlQ7hUeng+BOHDyWKEup7SFtD2l7aOcqhC4x+6LZv06g9loB2ltScYII7bA0HuUV"
    "6xvZwe1X2mQ2bf3svphGZcxVMoR34m94gTiH6l4NlGOKDmI8qFIgeVBcH3mQL4+M/yURFoUlcqLh26uP00A2ny+8yh"
    "l7LVfJsYkJ7cZ+4Jha5bXLU/NmiNIgLosZiJlQ0h3nq3J1rSkDIlqF3cG9a0byDhDemhYCc4rMR/AMGSN4PVJ+rNhI"
    "EakiVw6L5cphTq7M/bGN6TTPiPJcpJhK5yDVyEHawyL3Fz9dXvy8o+On1tXusJVVngHF9U8SJPtb+6SNz2Az5dGEf7"
    "IePyIKNdjBH9sZdsxdwuCZ1WJIkkYNlnTqC3GIV6+c45JAM6N1ZjC1zayduB0Tqa0r9c5s9nr+w1T4y4I4OaawBodf"
    "ywL71Tby7ahTvDIZ9hqeXmRodV1mlf3UOtF8E9n74QHeuDauWUINrc7h31UOf7wYW4C382kGuU+3bpROoqAoeV43JV"
    "2oFrdM5ncH8I1mE8eAFUYyhWiuCmYy3HBcpYAm3ldMpEWITtjgPggcEj28wb2JbJve8z7iS71xCi3RQ7zP44x4DaYp"
    "eXYAfGA4yWOZ2n6ANL/4mbiPTOd+DFd+8AxJI+7MuNjtlqTQoUs6dEnHruzSJgi/xhzrCw9FYwKVj0WrHzm3fCYqxG"
    "wtV2xEsH1P024MgI34lHbUbloxZ4XuMN1ivFsyCLyav27TB2+YUr+eGzum0H7s1mUOLwJV0+eTINFVMLNuaAXKoHQS"
    "2YwlVhXXDJn2TpZ7JyO4WvCfxdlU+wnsSv9ZZmkpleMWF3iUeYdS5R9L3EPpcZXcQ9Dz0GzOa58DZlib02X9DFE+g7"
    "ARiaJwLnl+D0TZdOqJe5iCL5fXH4bXn+S+oVZnr5bflhHLUYpbSusOFcJMhlsif1rcCb1tugCI9hppr5EKXiOd8Pai"
    "2S9EeG1Pi+pmv0pulh35s14g0i8liQV7FDAd2wuLxu86byVIqamzuhMk3fPVHr6p2iywtFtgLqXQI49I0rHrDrFVax"
    "X4qCIShVHufXU8bIuT7GBNi67MNppU9NSWbcaX/xiVuwqXe/HVzfWnaHjWfyhhg8HeUZIjVLzi01TtCJjVZso+53fu"
    "3eFELzSra2qdUcPA0KpvdDzRelk6pkfjJ1TUm3Q1/kn6LXLgf75efq3fWTzaUdnbUC8UQmqcEkUwst/i1VTTJaQKbw"
    "INxc5GejbGC6CRFrmkVhju3rcpNqfRfusR22p6MNp6/m2oGkoPOFYqlPLzDZWQb2oubaRGBXJk7YGKayhE47cXLfRm"
    "U+i2XT6Btz/njTUbuNGytDrxRmV/Gf8IDDiR7hDlfE5Tai6rzGWF6gVrLm/uWya+azYvfr6kVtpf+BN55lUnRAAcHB"
    "Nfkd7P8TlwDv6So94kkY4NSiPqoiAvuYHQypBqqaWy1FIiuk6106V2PiER69MkAThHqIWT7jVWB95N9BqLF2ULIFdO"
    "BFZz+a7EN/cF1+7ovclQxr+TcU8Sw8gv98uCF38PB1SKWpy7ZIYpOgBDD7i+Q3nYoI2giBs0GQ0lQUl9pk1aBFEw8y"
    "lPrYAugIBpEEw14LPJYxZbnLtKxKJFHBQqMxaCkV7DHqwr7evAQx15poQeW1xqXc70vSivfh3mmYnE/Gh1YAcwEf1X"
    "JozpwXzRxP4eVLG/B8X29yBnf0P3oVb6WTR+H1Jbe0OLikKzfeCgJ+QCipjE8CoGS2079yzclWqKwJhKi7+9FH8T7F"
    "LPaMb8LK122KjM6TCyp85Ra5JEn7bmTluZ4cC0P58HDtb9dLK0+tNR+dNJ2HF1mJwg0/xVmr+xcV6LvzGZ5q/K/EWu"
    "K3PxjtD3go1vSaBwDFfv23QRxKtz/1WUjTuB2A6qGqsRs57zvu/Gc/nzwrzgvT56Evfl8l6/zIf5uDANczmsWnk+34"
    "mMcGwhttV7C8DsQDzBJiz2UVaiWu191N5F7V1sQRnX5rVOa9bsX9Pmrm9yb9fiPtwQK9u2uPcwG0vAODq7HdVPCGqh"
    "VVP7AXOixZhpsL2JEkkaaPG5SY5QYdVapTwgF7FfSpsG1KVptZWq8mZB/XHjtilZWs1plTltIZOZds1cTklKzWWVuT"
    "x3iehZXc/gTlPp2NjyCM4QrTzAtSMLv8Qz7SewK2ML0ytLpRKJVyID+Nwmcgdd8na/zEcXZBIb4+XIlW66s6hmYZR7"
    "wJsCB51u3nHVewYXgGfMAYd4U8YEZgUzndwjgP2PAiYM2EqleT9ee9NKO2ake/HERZqyPTO0D1D7AFuQXdoJpH2Amv"
    "2NDx914b3edgrv6W6UumWiSgp3lZaJu1G4wzQqia4dJ1gVq9mzeMxqBdsBaDa3yQKhdwCaok08+M1/88Z6G2nE4Bl7"
    "vHq4S2wkUaUbTCBVmkPakBsJ3mitWWvNWm1STW3SWvOLZr/4u4bCHI1XWVcWRVDYK9sIPviIii6qcV8PCkxoBxVoA+"
    "dRdiusduC7gQptfF+V82L1oXtEqzRfRHc2Dnyg2Qj3nEWa4N9+8c09jHk4uxgNf7msKeV4uANX1iL3KNcqmzCg9SK0"
    "ab2xqvaXptJWpTbVt26qh0uwBVP9LJ5pP4FdaaqnP9eUqX7LdJnb4cWoJ1vA2g+ycT9IwkURujNymJ+HhB9/vkX2sk"
    "naqjI9n8V0CukhawP/Z760nURzqINW5xoH5ksTBcr3mjCluvPtZchNHqlNOiBvvDlTYG2utqGexA2Zut8vc0YSb26Y"
    "qaFVc3PeiUN5i2n9ImeKH79DJzp87wvrTBQDmrKHI2aePU+RI2pYkhkz3jgOhQk8LU1dpcZQ+qTId5mOIGBIOMF0pS"
    "Ht0dQurZ27tLRH80WzX7c41C0Ou4J0Qs9o4pVMkKuMeOwXFrrc3CVPqFEaVvte4Z12B9oq/JiGSnSz45C2899eSnPP"
    "uBFiI9yrwF69t2dQOC8PelnTyZhGdah/uhl9qQbyNgp2pJ2cviMVM4XpywkKXTAsm75sQtfFMv9lcb3LBMn2S14mFP"
    "6xj20PO/SAP7auuh8I8mfI2xtOiBsccbuETN7z0C6P/b7AASJ22siVwwU/228rip8SPmykWmZUGc+IOsRW/D5ydNv7"
    "Sjapcbb8oTy7xHkweIwERXXqFebotAzKQqtQSynVVnGXnA38p/mzZr7GNKnOMVaZzzsOTtkfzu5XGIWauK4TRbHjhI"
    "cvcDFDjvcZMb6kj8CkA/plJ47zYKgxi8euPHIMavnAMLLzLxTMiIMW4IEgys8KZ5A+ilNBKLxM2EIuG+OiCaMSjUmC"
    "AvKQ/SweoJg/d9zA/LrEoELyqa+PFbUKoI8VNftz7C/uX7PaHb0XvWyE8yjYzjDlVTM84DWKzW//MIBvq3Ls5R9cNF"
    "5lvBseMx5XK31XUvkul83tu1w5qXWYm6TpIshVMC6GuAOpJV8urz8Mrz/Vd0AHuSWBGDGhA8YoEiUAK9KLWtcL0/XC"
    "VLLm1a0XFmEvs+NjtpRY8IlBFUx3sjSsuQbCT7BCFwA9ALyHBL96/fHnC162/wp62AlPzmkfjH1PENw77PoTMvjb3s"
    "vM9408Q5vwCkmlvjbhtQ2nTXjN/hz7gz6KdSsepKm6V039sFIpg8OSUgaH+VIGvFdSbaRTRBroSkAndJE6UGfIFAa7"
    "N3QArz0VXGtmQW6gVgcX9QaZGGPssodIdxM58jnCss1EGS60sV/wPUAW+OjWcz3FJEqv2rsbcHw4GLw+BNCeT+Hro0"
    "ZLt934Xhs76LCWRI4IFIa6ab7GJqQCx+uoLsBHGuDKAJvYqyctwvHdg3cj2gT1xxZ+whTX6zmUIVMY7FguN5LHgwqQ"
    "Zy2cGPBBzhPNDBxoGzzrqQ7cGTKF4W4sOtr2+Xts+iDmJg90WXZLmq4LSG87t+UJeo2QT9Np5Osjz9fuekeP6Rm2eP"
    "w4vP4w/GX44evZVU2/lij9GJd25M59CtjPaJZP2v5hO3HxAy7YW1fzI6ZW+dA9ywMzdDLsPpuXF8jiR2vNwvXTtDpe"
    "X2VX7xNbelIltjCnKUGhG8Jms5lUq825+tRyPwImqlTje1yYhjlF5uOatdN+XpgXfBp1Noq1IynSxlQqXWBNsHJpCl"
    "1BLB8uUiED58ZBI8L+aD3/RskPu/30m3WDcH5HInBGFoQjbvVXBOEsB1UIwoFe3EMPPLjEn1PAE8o9SB8pGC9kQTWV"
    "aCp02BM/T7cJ0aEzOnZCNYVah868aPZ3sU2IUudauk7/xmPSdSn57ZeSFxrgeqbYKEzm2ktn2narfd8h6JrTb8SVpt"
    "4n7pYaDFSMM56jgZXqfPPRTNMHz1NsToU1EJX/D+Lsfcd6J7Li0QR/58H12AM4KEXF+OWKnEPkEP9hKi/23fL8OmJf"
    "IZmtzQ6tdxbWV9J6UetNoSLJXlWZj8Z3UJkfVCnaPCiu2TyQNMeONqbaizZDqNftKn0+AqwVlT452X7CW0GrzywxlZ"
    "JN75D7hE0k11yDWyvU1njQ6nbZgNfk4HoiE26P74JwBWaJTIg7+wvvEOpBmzz4CLxySOTZ/gEQN/Zzs1Hk2ZH00W5z"
    "5go+cxEFqH3mWnnVyqtqyqv2mb9o9tcN614rnls1lSStZp9UcZmfFHvMTyR5jzNkoFpZCgmSDkK8kWMJAZnr10Y5IN"
    "Eo78Xhj5qe8/0/+1ET1w4e/agmMnZ09kNp8J4S85lGoc1l5nM8qNKJD2WfDbJeYweMXfLMrG9uxM5d8uDCmfwMZyWF"
    "PpVRSJr2tWGrLRu5ZeORR+QYU0gllS+KNcM0VTvK4U7jhTd9lND5ksNRophpY14j9BGhORUXxFLJ7iGVcsaqJcWX5M"
    "RLKxn5tJGwy9JqcbeX4k40JHUa8D9FuKOEwfZ4z6v7OsnETr68g26tvOHFJIzG4UNEAXGhT74HvvPIHubwExFiW4A4"
    "VXNxu7SEdDuwF8FmFz2xnavJVpGm1MnFKnMZz+uovcHoLRZP2NSWnnHpn1Zx6Z8Wu/RPs5oWU5RcAzJIJB9PMbxpqs"
    "7BfFzJ4Xxc4nA+zjucVUvnVlc27Vc7O0WB3eN+dncenEyusPPYk/lVlzf7pZ5VPsywo3EVYpOYjvyab/OAEyWi3pkS"
    "Pef8Z2r2DD4ipmSTGRoTa8FbzyFeK4lr2eJ5ssCktqbVblqFRFBfu2m1nlpgdM4gtuvoUksClb2GTU/uT6v4Z9mo4p"
    "P705yHVjvCt+II196TFyGvGnrZ23Wwa79Jq/zNWUi70eNFJIlEhY8iTIq1dy8aUUFvn2Nkoij0X/SKYip3IlX1ANzD"
    "Gbd07nk6KmZaDXbYILbWPMrJ7qO+ipLWVa3PXiG3AH33kOtAm/83m2KQHcuH9EH2alw9NL6fyUEJh4ibeDYnrrd8nD"
    "YhtAmhTQidwqDZv6tAH+zJmniWmDYRQQctyI244pNvlsOZN6SU45wh0+XR65dHD/NFjTlyMamVD5+n7AL+W0h0CNRT"
    "Q+ilecDP8UNhdeYs5fZKNG8S8aBK89+Ojo6P3x69OR78eHry9u3pj2+W5Zrzt8rqNp8PP/HSzSl+5Gs5d7nfu2jvcn"
    "J0+DZrPlWS71Wke/Wu76YwcBETExBbxrgA79WRnLJ5lObBzYTnsrO3Bs/Ym1oufIZ2E360X//fd2u5w8PhnRTuFaV7"
    "qXjPyfekv6AGzhmy7uG9kV5d7FEBanVrc+YIuwf4Zlp+Imjxfn1yS7hIT49pXnKjz/X6EO2kB9GH27OPo5pOAh4i7S"
    "Jee5D/EqtR06H2tz1ommjezIuTIdXnKyp7a9hUHJsci4vdCDFFF/aAbXsQAvSMmlplmqoLuG9HuYzPhnJglxz/JIl0"
    "jYRMa0bdJKvNJlm6VukG1qgup7kxaMPGQDVxTVNpkSo/VKiHaZpKL1T1avkoCmwrxXzk4rYVeF98Td1bZtTdDi9GPZ"
    "mUaAHiRGXcjuKblo0VwE30u1sT3ER7vb3cy1Zim97LU9iyVwDXX6+uqtX6Qk+IPzoHed1iX5dPaC9PcndS8SsGrCCw"
    "dYlmeXSrgZbjKhX+mpEnEYYKRX/H94DNjhzrNXFsSXPIKgSr88l+DV40jjTV0aE6OrQFkaDDA9dyOE9cMjPWO9rJTK"
    "GwO7R3jiZMg1DjSIcxZT3cUxMoHU5yNvGQqwbqgZq/Tlm29AxK4/5tSoCFLYC9RuC3XoitiROwJf+fmur9mq4qtgFT"
    "mfO/7OQqolBYTDcP0akYo1MapJNbtQm9teqiTZBoV2C5KzBKzlvT0O9Ynel+xsxPLCiVaqt8ndsEpq239J1+meXqx2"
    "MqWa0TbCMwRlPenInXMBT/54fD74FP+aSA26O8KgpPlwxmR2E5Q+hFvZn6Iu8SAgsW2LqbeYyuuKKQPOprg1gbxAUG"
    "Mfva64bjJmlUNghUCsWl+F8SjAvDVqLhKmcN9c4XXtXKuG1HrtApPDod1Fm0MUUHl+wGKrmjWulW4XB1KwOxTy2t3T"
    "RxEWxEMuhSQS9io9UVTDcSa6cDGHVZWHX8FlXKwkrWbwvY6sCw3bmFzpCLzWlP4hYK7/TL3EIwHrPKLVSMacvulkK7"
    "RCoyJVZJyMBta3lbjqQv9qoUJioUq9DFmQpdsFCOTqtU32ejSoqZ5urv84+qBsLh8A6iu5F0bR4nKm1t8Pe7m+viFA"
    "Z5XwMLmx74D7Ax3eP9XwYuByNlg+Ty9LIpeRkNjE9wLlPBtrmZ/fn/43DIEQ=="
)
