"""Notices."""

from tortoise import BaseDBAsyncClient

from migrations.dialect import pick

RUN_IN_TRANSACTION = True

UP = {
    "postgres": """\
CREATE TABLE IF NOT EXISTS "platform_rule" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "name" VARCHAR(40) NOT NULL UNIQUE,
    "value" VARCHAR(40) NOT NULL,
    "since" TIMESTAMPTZ NOT NULL
);
COMMENT ON COLUMN "platform_rule"."since" IS 'When it was first seen';
COMMENT ON TABLE "platform_rule" IS 'One rule of the platform as it was when a process started last.';
CREATE TABLE IF NOT EXISTS "staff_queue" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "name" VARCHAR(30) NOT NULL UNIQUE,
    "told_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON COLUMN "staff_queue"."name" IS 'Which queue';
COMMENT ON TABLE "staff_queue" IS 'When staff were last told of a queue.';
CREATE TABLE IF NOT EXISTS "notice" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "kind" VARCHAR(20) NOT NULL,
    "about" VARCHAR(120) NOT NULL,
    "details" JSONB NOT NULL,
    "read_at" TIMESTAMPTZ,
    "letter_id" UUID,
    "told_at" TIMESTAMPTZ,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE,
    "company_id" UUID REFERENCES "company" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_notice_account_31e436" UNIQUE ("account_id", "about")
);
CREATE INDEX IF NOT EXISTS "idx_notice_account_498472" ON "notice" ("account_id", "id");
CREATE INDEX IF NOT EXISTS "idx_notice_letter__562d1d" ON "notice" ("letter_id");
CREATE INDEX IF NOT EXISTS "idx_notice_created_c06471" ON "notice" ("created_at");
COMMENT ON COLUMN "notice"."kind" IS 'What is new';
COMMENT ON COLUMN "notice"."about" IS 'Which fact, once for each account';
COMMENT ON COLUMN "notice"."details" IS 'What fills the sentence';
COMMENT ON COLUMN "notice"."letter_id" IS 'The job that tells it';
COMMENT ON COLUMN "notice"."told_at" IS 'When its letter left';
COMMENT ON TABLE "notice" IS 'One fact that is new for one person; `about` names it, so that it is noted only once.';
ALTER TABLE "account" DROP COLUMN "due_letter_at";
ALTER TABLE "company" ADD "phone_required_at" TIMESTAMPTZ;
COMMENT ON COLUMN company."phone_required_at" IS 'Since when, for the deadline of those who work already';
""",
    "sqlite": """\
CREATE TABLE IF NOT EXISTS "platform_rule" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "name" VARCHAR(40) NOT NULL UNIQUE,
    "value" VARCHAR(40) NOT NULL,
    "since" TIMESTAMP NOT NULL /* When it was first seen */
) /* One rule of the platform as it was when a process started last. */;
CREATE TABLE IF NOT EXISTS "staff_queue" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "name" VARCHAR(30) NOT NULL UNIQUE /* Which queue */,
    "told_at" TIMESTAMP NOT NULL
) /* When staff were last told of a queue. */;
CREATE TABLE IF NOT EXISTS "notice" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "kind" VARCHAR(20) NOT NULL /* What is new */,
    "about" VARCHAR(120) NOT NULL /* Which fact, once for each account */,
    "details" JSON NOT NULL /* What fills the sentence */,
    "read_at" TIMESTAMP,
    "letter_id" CHAR(36) /* The job that tells it */,
    "told_at" TIMESTAMP /* When its letter left */,
    "account_id" CHAR(36) NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE,
    "company_id" CHAR(36) REFERENCES "company" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_notice_account_31e436" UNIQUE ("account_id", "about")
) /* One fact that is new for one person; `about` names it, so that it is noted only once. */;
CREATE INDEX IF NOT EXISTS "idx_notice_account_498472" ON "notice" ("account_id", "id");
CREATE INDEX IF NOT EXISTS "idx_notice_letter__562d1d" ON "notice" ("letter_id");
CREATE INDEX IF NOT EXISTS "idx_notice_created_c06471" ON "notice" ("created_at");
ALTER TABLE "account" DROP COLUMN "due_letter_at";
ALTER TABLE "company" ADD "phone_required_at" TIMESTAMP /* Since when, for the deadline of those who work already */;
""",
}

DOWN = {
    "postgres": """\
ALTER TABLE "account" ADD "due_letter_at" TIMESTAMPTZ;
ALTER TABLE "company" DROP COLUMN "phone_required_at";
COMMENT ON COLUMN account."due_letter_at" IS 'When the promised letter that something is due leaves';
DROP TABLE IF EXISTS "platform_rule";
DROP TABLE IF EXISTS "staff_queue";
DROP TABLE IF EXISTS "notice";
""",
    "sqlite": """\
ALTER TABLE "account" ADD "due_letter_at" TIMESTAMP /* When the promised letter that something is due leaves */;
ALTER TABLE "company" DROP COLUMN "phone_required_at";
DROP TABLE IF EXISTS "platform_rule";
DROP TABLE IF EXISTS "staff_queue";
DROP TABLE IF EXISTS "notice";
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
    "eJztfWtz2zjS7l9B6cvMVCl+42uyyalTZTvOjHccO2s7kz3vZEqGSMjCmCK0BGlFuzv//aDB+1UkRUmQjC+TMYkGqW"
    "4Q6OvT/+lNmEksvndqGMyz3d479J+ejSdE/E/2Vh/18HQa34ALLh5acixODBpy18EGzDXCFifikkm44dCpS5kNg0+R"
    "xR6pvYcuXUS+U+5yxGxrLv5jEETFX9g0HcI5ohxNHfZM7D2Y2GSGmJnaj0vM4dn0Xx4ZuOyRuGPiiJl+/0NcprZJvh"
    "Me/jl9GowoscwUO6gJE8jrA3c+lde+fLn88FGOhPcbDgxmeRM7Hj2du2NmR8M9j5p7QAP3HolNHOwSM8Eo27OsgKXh"
    "Jf+NxQXX8Uj0qmZ8wSQj7FnA7t7/GXm2AVxGgeyGmJM9m8wG1Py/wSsmhg8G1zf3g7uL+8Ggl5MSvEqG6cElg9kgYW"
    "q7wLD//OXPGzNGXu3BA85/Ob398fDkJ8kKxt1HR96UbOv9JQmxi31SyfyY24ZDgDcD7Oa5/kHccemEFHM+TZmRgBmQ"
    "7oX/00YS4YVYFPFCXyQLNtuEIO4vP13c3Z9++gzTTzj/lyX5eHp/AXcO5NV55uqPvtyY+Jb9bzyaBH29vP8FwZ/of2"
    "+uL7LSjcbd/28P3gl7LhuIHz4Qn2SCV+Hl8JIYGovfm5otxZ+m1OLfSvGTCaZWXvLnY+wUSz0iyAhcMGhVIg4FU1+U"
    "vVOO4MXM7GlWLNDeBH8fWMR+dMfiz4PjowoJ/3Z6KzdbMSojtuvg1oF/7688nwdPZN6Y1yFRN/xefLa14PY5tplNDW"
    "yhEXMmyvB8ijmfMcccjDEfN+F7jrAV7wPOrnip1961Mgx//boOw1+/Lmc43Cta5M/EoWLSNkdK4QSbOllWKItdOkGm"
    "Qjik0dcVEij8VfUu9vZPjlrtZPW+q4rPKreNAb+W+aoKJ+jgq1Jsg9ulj8pi4jQt+aoubG8iBX0pfj4WVnhO4DG10k"
    "raFbYfPfxIEBshi7gucXirL67OB1f+vWU/N1j8/264pSVp1sfy3pf781XZOGkWn9TZ1E7KN7WT3KZG+UAs3tEoz+Uz"
    "xiyC7RJnT4Isw+ihoFsVp6Mr6922zm5urlI71tnlfYbFXz6dXdz+uC85LwZRV16+vL7P8FtwzfV42w0lpl7j6j49v7"
    "/87aLhAu99HUt/I6IumuA5GhLk8XZ24H6dRb9fvuj38/oxuE/FCwwCJ+5gyixqlJiEi6VSMZ3KqtX5zfXHy9tP79Cf"
    "jNoc2Qy5BE+QZ2P+RMz3csp3CAsLfkzQ1MIuGJXIZKTV6dC9FC3M3QGnj7bQpajdQh8rnEDrYyrrYy5zp0KC9og6k1"
    "Y6eOEEWyPz3h2FaM9sTGxkMHFP/HdC0MhhE4RtJFgn7rjUwC5zEMSuXtwCCfTXAStSaf5+J7a84q0gTZZdENRw0X+R"
    "JbZ5dZbC1zE1xuhG/o2tK/8H+Hu1+B9my50azaj4JZ679EIA1qXWQLgz//jp9J/ZTfv86uYsK1yY4Ezs4BBtHD0lIm"
    "BwYYiNpxl2zEHqTizV1MIu0J7OAvqPv94ScVABh/JSDKO7ybnUscKabufx1WDJpT4DuEuAYClWnfuz7DCTZNx+6SV1"
    "Hk2kzPbQLadk0Jp8nzJn2SUlTmd8ISfa1VU1IZOh2IDHdLokqz7JiXaVTTYTWzBZkkXXcpJdZZExxhbYT8ty6cadno"
    "dT7egGxWb2wJtaDJvL8mpmf5Hz7OqicojBIASx7KK69eeZ7+iCCtg0H0gzqxtWnYs/d3VZccK5mHdJTt35s+wqk8QF"
    "DplaJnle/uy79yf7IOfaVY51sqfv3oYONjM7YGVWdPpWIoLtsBEtCmeG3LyxyT0T/1nM08/xVDuy+wMHJweTDE8n2M"
    "aP8i1hOiAO3QiPDiETUpJBHt3sV+aQp4YtzCIXgkFTb2hRPiYmcsl3dw/9JkwN2HcRdghiYgA2HMY58kPP/L10CNlk"
    "RriLyGhEDJc++wMpR4bnOOLp+VzzlT6pICP9996TWA5w89l/CvxvED3/Q6er63R1na+smJ89/F7bxEtDWqWTYr6OsQ"
    "s7l9yjxR7I2gQ9u09CS+yPadZf2m7x55agyDCcbqVrV7yv+OfVwf7Rm6O3hydHb+GogEvRlTcVTM9nZLy4FC93LJY1"
    "nOmtVnTXSV5uGe/LMrxc9dmtUi74kJkFiS33QvzFDA7H7wR/q07ci3/eVwc0owP36ub653B4NsqZye4a44PjkybrOa"
    "bYCYZn0hXrFJOclNeSnOTLd0LDYgA5D001zzy11j63RvtslTig4+BdeJCaukY8k7oXtuvMe0W+kfhuv9I5AuMGJBpY"
    "yz2C5Te1h66JUHuRMRZqD6QyPoAZ+4DGTLx+kDiFbRNNZKZjWDhPeB+SIDkRBqrLi50iHc+/uDj/dyHRyRTb84HvsB"
    "D/FSN+D+EHMle5N/xT7HCJq9pbor0l+rzatLfE3zba2pgxtco6ou8xmWGOzKACp6m6eFTH/Dkqt36OcsaPzMkaLOOr"
    "Ss+gOP8ZMqmJaCvDvvv8/PQRVfekSVMtceKsKQ33fiy1Aub8ULMsYpkDJqnYJrWCusxNU6nPXLGkORFqFOQ2QyURXS"
    "uP09pUbYs+RaX0jnEv3uryA/gEZ9LbHW/fLf3d3e/gdNqE9/7oNdbGrUr5ybD1uA5bj8vZepxlKyiqecaW10eE45cq"
    "jFhW8xx61HKpzffgsZvQOzdRBLFaQz1ZClFoq2dqJarM9ezQWgY7sR1mWWAkT6d9xByZMOD6miSA2o2YI8HtRtThrj"
    "St36P7m/vPUJd4+/EcnRwcvkVj8QctSWPo8gHf7G/2pR8VRA6bwcYJpGxmg2UP1PC9cD/IAmqBVGX6iDP/iQ4R6x6A"
    "+0wmx5vEcOZTV8zmOwW+2XKYhPUT1+ij/YrayCbErO8uSOtPqUo37QzQzgDtDNi4M0Aj/b1o8ftbfV70dwSLY6rEpo"
    "holLYnbkby6FzaRltJbNav9ndJgUFxRh9L02dSZOtLoHndkPXghrDEOwgd5vA1qBPMNnmg5xCnEfiGn1/zt4ODw8M3"
    "B68PT94eH715c/z2dZRok79VlXFzdvkzJN2k5JPPwgETfzJ1uTB6RgUfR6l4cnQq5zj1fvZkHAgJqYCCGOucjUTTWe"
    "rTMkAKW4uh8CIPnQ37YhUNi7fQ63OWe47HeQZ/ZA4RttyvZJ6LNZRAFMQzbSdjc/kG4rKDZ5HlmVlZggPidxMfM+v8"
    "9O789MNF76/N+ETOZUy/V+AMCe70q7wgRjympvvDdebgL8Ao8M3/ABUVj3vplAJq8j4C8K8gsUCmGEifw1hIIwD8wB"
    "b68XL/9U9lfpAVPamwnCMdaODkX7kyjt8T8AvZYdpHoX0U2kjdrJH6r2ZmUkCgtvaNp69GDiESFInaUgUPNqq+j6G1"
    "r7KJJJmaE0q9NIaQVmn3gUwgGYvDVbxOK6TI7sOPcn8srbm5m2DLKv0ksrTr+zb2V7TDBev+8ODNSbTS4Y+qtX336f"
    "TqKr+YmSFLQtscMBlSfcJs5QmjU7M2mpoVa931nQExjfKZQ2vRnl90plB4TiuTKZQzJ+snxWUI9erOKJ6YPzXkaYJE"
    "czOT0TYB9MOG/EwRaY5uazLbZljZWdqaQgnIW8T+9hGFgFsdRBTO45m2k7ELIwrplaVURCHgfVFIIRZLRUwhMahGp2"
    "HD4y6bEMcP/k/xHCoSI6Djor7CNSh0F2GFdoy+9ttrr4rOLdTiz4lf/psTfLkHIhyvsu+hZc3MSsB0LPKIrUFTLqep"
    "NK/r8VomiDiN+jQnSFTmcu/y7gYd7p+cvNpH2JqO8auDNi60jqG4tq8zXdsQY9CSzlQE0g/K+59bntpZWp2FqfLxTO"
    "1n6kqsocFyqIOFEyn94d2MUPzSHA3F5xeQbn7n051m8yzuvtNsgCc9gNAAF9vVgAUrO5NkVNV2tnQO3YO2QQ/axO7h"
    "utbAxPOCY786t6VkijWmuByt6jPoLsfF7/cORb/UIQVesOqlniPWa7zBGk+zr4VmVTjB1qhXiUahfVniDrmOJsGmRe"
    "0ABBiQVWZjhmbMeRJmiCNuzusdxrukkhkyFEDIYIqpORi27gFdNM8a9YLzm0+fT6//X0PdoHe2lBq2X0cP2y9XxPbz"
    "mhikDSTecQDInK1x08pnW6Nkvp7eXjcVy6UN3Xz9mH8rwXSeMOYHtxw+4KS10ZKdY50t7K+u8jIILxa11U3EvxBGn0"
    "6vT3++uEXixVv1Pq8Dg1yOgpwDQQ6bFY+Dc6uBVpElVVun6N0S+ARkkhkTp5ZL7PdQnDQaIYc8UzKrnVC5HqXDf6lW"
    "6kaGdHsUDXGESIm8FyKR/WHRkAiFg4CXDToFcbHirLrp/DulWVhCw2oViE0SbtVCADCkm6/XF7fvkXghDqBLQsWklg"
    "9N4Ly8NeBzocUaSBFuzxq4ifODn2wiAbKmhE2tmvgGuyR6vxJ40LiQLk2nLuDItQfdqUOoM0BJQXHxs0oldA2w9rLS"
    "W7ZtQMQPNZzwS+fcleTbL99dIZhoV1nlW3JLsukyMgd3kUW+YTIYWsx4WpJRV3KqM5hpV7k1IbD5LsmnT3KS3WbRIB"
    "F07IJbl9F0u8o3m7nL96a+lpMoo5d2y6Gpw6Bsb0kWffZn2dVlxInTQY/zO3+WHV1I3MVC0x/RR89ZmlEw1cd4pl1c"
    "UjLovxyb7sUUu8oeT3a5X5JBX+Qku8Si1Vb2+H3hCit7opZxVZU98aCFlT0Xz9QkENSVVTrYDuHF4V8ydaWzDbq6vg"
    "ujvgBoI/7XEXMB4I30zOyhGwAXl93LsGkSM18PtMLnFEKFpaHgZLvlCfH/1q3fdY2RLjJRzbMZ7gOt0pVTpHoBbOUC"
    "ULsnz9qqXrrvyuMJq2kgVI0iENlyBqepdpDRh7XKiw4ryosO8+VFGhF5BUgcKe2tCVszdJqxGmp6DVDTt+IovL08v+"
    "8VL+Iu2Juca1cZnPl4S1i8KfCNKLhYbKUnQo+VhnpyXC1obx8qG9qIQcexAMRDphBCxHxSjNK9iAg6kN1L2Fq/05g0"
    "vh+kI5E/IKB0CLQOs/GUj5kL4XmTOPRZWO0j8ca8j56EAg7lVw/+z/wfWMGmeIO96fwBEL+/2Q6BRnsm/HYkPQBzJL"
    "VyJB48lzDhCFuW7x5IQOjKmkrIIg9zAoLf8uPlyU8SSjzAEP9mE8mzsCmazcIZXolXBJBxOYl0HbjMM8YSiTzyQjBH"
    "/L6pw0bUInXxx8kEU2vwROZ+l/T0zcT+UIRRXtR8PYNuHpW+LrovcUttaCeD/byAYoKaw9KIDcVjoMedYOmA02CbCo"
    "clWKK9Ktqr0sFJpI1qjdyixd86UxT24yZWf0SgssHfOxV6i3gxEzSOhK6Q1X3qeAEOjuuUUYhR5YXfx7lSivgYbMr6"
    "kEhp9p9jm9nUwBbUAE6U4fr2QY30Lq9/u7y/+NBwK4OEaH/Zw+MFd8Lo6+ZL7UZCZ/CcRpgHCZJWnFcsR2MNGEYm5V"
    "MLzxsjRmXpNLtrsZszzynClKi5r0TUSu/pv7CZ3FOgAbkhfjgSG4vXDkalcygj8t0ljo2thkD4GbLdW+37tVb7fsVq"
    "38+v9onH3UHQhjPP7coy0Cyp4mWgV2QkHT8mMQC/wAxKDAXvpZdIXHsSFz0b86cOKg27RlppZdSlKTdl1G0mLrJ1xt"
    "ufDFZlCymnCLemzO9Fylij9L0USZPvhuWZ7cp206Razlsg54FDMC/q7lelr2Ypd09lXUnSDRf/DjBvmB2SplK++00P"
    "ArQMYpHSRpMtl4NYKOBtuZ4DKqyw2ZDL0Bg/E+TOakLRdpOlU9rPsrQofRe7WB7sH705ent4chRVnEdXqgrN80q+H3"
    "3Pc7O8AVFMsf4WRIk4DYT5XWrzPXjeJqI0q2lMlI2et/EF5SZReIPvfaQOd1EIVYjkO/u5FZRD1gViz3XBV1btIArz"
    "EcrO28WSSc+gslig6ecYc9jlhQEQoTAGSwtFS2vzsYBclkgTnTdHvDVabwIkMy8ZBL+LB1ITnxKzyXv5jHfyms2G7C"
    "XiZZoeKUTJrF4jMdX2LI4vtkstf3FITKMRsSwkfgjCIxeq2nybHs5RQ/CYh+ltL29JOOSRwm+TEJsQnG196hbPtMYo"
    "r1wP96e3LSK9oPTD6UsNVSK8KW5OKOfB6qyrpZbRb6/O2rv1dSRIVj5nJkHP2PLqQnquW491iMEm4k3NIujwKqmlyL"
    "Sw1iKsEajgjcP8aSqFdVmVwp4ANde8BRfWjG7K6A004FKayV13nRFzL5cIl55BYYZHOSuBG1S2mBVv3w5N+7CeY7rC"
    "L50VxdPcWFIU6RlUFkWQkQgYHy515+iZOHREjdaZid37iICXzWMyaSqFJaBSPEZ8iLJw70n8xLZLPzuHwqz32/9NmE"
    "3m4BoF7B3kKtIFMGTjcvtQfha1xSFL9gKJGFhYDASFiEgKiES2AArS5IqssBoNnFLUaqfZdRHR6TB3bsMADYodBt1E"
    "ftPFoXV5mqbS2AzV2AyJEqclwQPO45m2k7ELoQPSKysFHHB+end++uGiV7QndMDb+rgXam4Ey8BeiFdA11+urqowGf"
    "KtnwqOv1Yg75/8+XZoVac9gUyc9g7ET8SOwZfFdf0oZzv1J9tVlnWG0b376Nwz5iwL8XpHsGOMv4qJdpVJz5TTZeG5"
    "JaDybzDRrnJJwymvGys4cwBW4hElTsk6sESDSWL8QniiUxuRydRic+K3gPWJodNhPCP6EdyE33pfuDj7v/WQ/Jk/5V"
    "GLlpyrBL0n+l2++hI2c9CQwBq8RqOXyKtKpQDlPtj6roUMofYuZKt8o62vAVtTRJqlixw2SXC/pX02O9jMrJ9z22S+"
    "2sWem0nUbGpJBu9c16osc1PfbjFjy902q9RgxTmOL77LJnQFqmvibqXOKlUIEg+shaUJYI9xcwk/lUAYJ+BrQU/iUO"
    "LJKqt+nLTtXyiG2uxgzgLlNaOeZttbhBqsVlm1yqpV1k2qrEslqm8iN/3z7cXn09vL658bShei7H47dgn12yrlar9e"
    "emFFdmEOfkzsvk1x95I0Cqc1tE0vXAUiljhoqfhoWkEZJCk1AI3Sm5luZqF7Lqhkw1QEnzdsxKQDqgV2TC7iWm7KpE"
    "O99a2ZgCBosJf0kwuLI4n7P8YF/fkazwA9A2Q3Pjk6uPMDR4mwq8TnD7qUyxYClg/ZS909dCF+h2zvJ1H4kw/mbEKg"
    "Cvab/QgoFt4UkiqlMUVl6TmYTADQNodB0C6QSbg2gPcXTxdPAhzdIfuOxLYmuwdA9l8wJ4ImAS3w/XV4QNta2tZSTD"
    "3RaYcrCAzsNnR5WyNqJSDx2oh6GbuUDmLqiJuaBlXNiNtmbKpLkwjTwSW2Mb8lBiQWFthV+UGVthWNhw+cePxC+0pW"
    "eA2JBEaX8RuAxSJc2DGXwuAAPD4wdaKIT3AXmdSUdg9gJ1AXmpyH9kbeAFvNIwrNHG6wqVz64sQejDEfawNHGzjawF"
    "FOdYi+07p6eESgsg7euxdvdfnB9w7BVjbxfH/RDxyFWBqNI0kntUJJJxWxpJN8xXi4OzaQQJJGZSG0NIRO6thBJ+Vm"
    "0EnOCgIVBEqLmzI6S6eZXYPZzHOFntAMVTZJs37Ypxbby2dMHT/LxkagHIldBnzZZs2NZd0YT9vlBsipW9oLUHqU50"
    "zVDdlRk7LkuuBOtcU0aZZTx6cyEDMmxI0NltisgdDPg4zi8Qc0wVOo6LhlszsJLCExbcXrQ6YiDBZGDy+OVK3kKXXy"
    "7mp1bh7jg+MT/06MmJHop6pz9bR5pc2rjZtXujfyixb/MuhUS6FSrUsR/hr5CiHtHDuKwMJDvmVzSNOYRmWeq5SkuZ"
    "Fc2BfI50Dda8DlmGIHedy914LTfxdsFqVdhcLh62sp1GJvPpu7tWFKO24sZDEDW61rFGJqldcu4JFOCOc+ZgBkIabB"
    "YDYM0jsJvFFtBBDSKlyq0Lv2oKEJg+xQjIwxMZ7QDAtBQCNdyN9spYjU2Vf2y/eV/dy+MvWGFi3yOlcDMMZUGnixAf"
    "DicgikSyKPtrOvzn+5OP91Q6VRnavdPi8buf4TJNvb8KGLz2A1HeWkf7KZPEIKNcQBj90ZcUwdJtgzaSSQJI0aItmp"
    "L8RmbrNYZUSghdG5MITaZjRGq46J1NaVeqeWeD3vcSz9ZT6Gg1BY/eAXFC0R8UuWDyB3qE5F+X5tohcZ2q3pnvci/d"
    "S6zGUVkOVBAG/YmK9ZQs1aDVy+KeDyeDF2wN6dh8DKfbpNqx0SXRTZbFlQaala3Io9f3cYvlKk25hhpZlMATcXJTMN"
    "nGBcrYQmqLyQ9RigFe6hBz9x6EF6lR8MYllc/D+P9cYxllnNkz7kGUHp+ZjNbIQfBZ+Kc5m6fkBhyceMOU9C534KVr"
    "7/jFzZR25c7HZLUujUJZ26pHNXNmkTBF9jTvSlQdGYQOWwaP2Qc8cxUbnNNnLFhgTbkBKvrE9pQ2ADijkr1oA1sH3B"
    "t7b5bskk8Hr+ulUH3ijnXjM3dkyh/did7znQoKShzydBolv/5cv3No5usZOczVhidfmaIdPeyWrvZMiuDvxncTXVdj"
    "J2of8ss7SUwgqJW7QVeYdSDdwq3EPpcfVQF12XTKbQ8BkQCI1xhO0ucQp90MQIRtFhs/dI9ormrrxHOfp8cf3h8vrn"
    "EkTGLmevV9+W2ZbDEreU1h0ohJkKt0Q9qrwTeNs0OL32GmmvkQpeI13w9qLFL7fwxp4W1c1+ldwsGjxzXZx+KUUsgG"
    "ctdGw36JS96boVv6SmyepOkOyer3b/da2CQhhW0cQkX1Losidi57l8R8SqNUt8VCGJwlzufbFdaslItr+m0RjD8h7V"
    "9NRWHcYX/7yvdhVGZ/HVzfXP4fCs/7BADI2RqdJU3Wwwi82Uba7v3LrgRC8wqxtqnbChw+IPrPpW4YnOWyYJPZpCN4"
    "W2/E/Sr1EC//hy8eXiQwsByBNVvA13g01IjShRyEbxW9yGanoBqcKHQMtt57DWSXtYcdAe5s/ZeAG00iIjaoXZ3fs6"
    "psY4PG9dZpltA6Od198GqmFhgGOhQlkc31CJ823NpZVgVJCgDrVmulA0fn3ZQq9Xxd2u4RMwdwccoEebu9GytLrwRm"
    "V/GXwEAzwqPCGq5Zym1FJWWcoK4a9qKa/uW2aeY7RvzBtRK+0v/IXNAHVCJsDhIfNa6XkH9dSPCu0jlwAXxYFz7K8I"
    "9SaJdG5QmqMO8euSW2xaGVK9a6m8a0nApBZCTtJtjYQBNseW/rEgxQW05RgzCjCbyQzyWvpiEOVojJ/FOkD+KWwu70"
    "HetsWhROqlaqHHbvZXmQjWpjo8R6hPLt2yrQl7u2rZVryaO2By7SpxNZfvQv7mvuAUf8VboOsvV1ebynP9Oxv2ChJc"
    "4XK/KrP1z2BArZTWqcMmlBNoPIccD9p4Q6gEy6RSQ9BwFrXjNhnhaOJxqLvBjmxaNxVaBcxWnNDa4dx10llNoS4Eep"
    "BJcKgSiQfrNgw6K1WnJSqhx5bj8BcLfSuw96+DIkSJ2hCuDmojsUX/j9iM+d503sY5U6vNXUWXu3yTO+w8NqpNDMdv"
    "Q91z79LkEoW4L0zHZ+IgTsSO4dbMpFt3YWJwKjXcAmMqvf1t5fY3og53B+2En6XdGl/Pi5R0kPbVJA6fJNGh+FwoXh"
    "gOQvvzIKu06aeTpdWfjsqfTsKOayLkBJmWr9LyjY3zRvKNybR8VZYvcZwiF+89+V5y8EUECif49b6O534xgwxUBaXa"
    "I0ytLsJRXRU05Lzvm/Fc/jo3zqERTK/AfRnd61f5MJ/mxsCIhtXDbvTs0AinJhFHvTtHwg6kI2rgch9lLao63sepw2"
    "RDtXQlfVywoCvjtQ9SG+EqnE+6Mv5Fiz9RkNXMMF+vXb6/IlF2bZdvYUGfZOP96e1985qyDrp9dZ9zKVSPZ6G8lNQ2"
    "Fa/pJM0aWS9URg9bea4nrndRV3NUh8dH5Tw+KuXxwCGjNnwO6VQ2ce6FEvxMbJM5P3AEOOO0pmmzhqIm2YnREFzEnB"
    "VUy1cIIEuosARUKpecOvRZ8KOU41X4BHnaXWD6uhEJHCJ+Nm+b+Z2m1R4zlVVS7g1b9/fK0mpJqyxpkxhCG2jn/k5S"
    "aimrLGVdZvgipPzcrjA8Sbc1Eg7hbCL7QP4KcQm7frv36dSixJThkeXjIdu5FDgoXXZR5ekZfSz1LuVpWzmZ1rQMru"
    "gTmVFesz1q4Gz628HB4eGbg9eHJ2+Pj968OX77OvI65W9VuZ/OLn8GD1RKznmXVDoUUzeqkqbSZVLVxTwBt/IMblxk"
    "8jmeaTsZu7DMJL2y2jciFG/kTUhhH/km3Qh/nRsfgpl2iOkr7UeYZFlxTDvJ0eqwtpkcWSuyLTsByq6BMiTeR+KgcO"
    "ZTv1f1WMgh7hcI9d7vZRo0eKhHI8SmxEbULQ5+dzVxnfh4FNFPRMh1PFzHwzvYbXRAdEU1OYvjd1tRn/M1KDKkisTr"
    "JsSk2OdVIduLv7U0ldIMP5tL5E0oXw4Ous0H8Dj9dwG7y0HxguEqd9AUfHZJ3TXdddh/jA+OT5qs35hC5bXbMgTXPV"
    "CytBgadhdI0qiLRS0+urRe2W5XXkGQOauj1lVAs3TaeVDtPEhl9y7pPkjmE28nbxf6D7LLS6VmbFcSa/jMYsXZ3snb"
    "/SrL2McsHgyjkQst49MQOipEOQMzlk2m2J6/A21vgoWpSoQNazN3DOBRE7G0oLmaBJQS+rFYrjxvF3c3bYFVDD3X5F"
    "SBJON2MH9kDGZtGmvTuIPdS5vGOlVci791WE+3+CrQvFfR4it9LNY93dJUWutehL8nudWBzn0ez7SdjK2BvJdcWSop"
    "3AEmX4GuHaP1lavZk3jMYgXbRmQytdickHcIGwbzbBd9816/Nt+EGjGaURf6FDvMIgWqdIsJCpXmgDaQRkI2WmvWWr"
    "NWm1RTm7TW/KLFL/9toDCH41XWlWW7BfHKFsGPHuEI2yaS6LEy14YjA1tWAs5cGY82nKvFslgc2w1plZaLjO0C433N"
    "RrrnTNaG/923+dvC0tjT8/vL3y4a7nJQFQvKWugeBa2yjQA6b3eZ1hvran9pKm1ValN97aZ6sAQ7MNVP45m2k7ELTf"
    "X055oy1W+FLnN7eX7fK1rA2g+ycj9IwkURuDNyPG+SuBz3fPgkp1NID1k+fTnfRGvJNO/LSZhbsZMsipXvJdkUTVSD"
    "VWpW01VzyleMB50xzHcz7jzbxN7/SMRe9ug5ZEmO3cFUH+OZdoRbq/dyJxZZqb87vRAXeb4Tn0E9J/gdm5AhM+cIkj"
    "tkezKXgYETdCkLzsf3UEXBbBLmf0CnkwmTjU6IpJxhaDSTd5F3O/03+5sNTne/S1rmLuIutax3vtsCElfwo5CmzGUB"
    "fwaTFlzQOhyeDkY1h84GDpvVrvJI6wshCmIqJJrqi/xHGiQxUf6si0O0L187czfuzNW+/BctfrlzN3HmRwQqe41Vyn"
    "zROUbr4vRLiEvNhIqng1GqBKOkNIZ1sTJWHI2ymFgXrfkfUystgZuRrDz0zZh25Z511n35qs9y3WVPpCF6YkSiMGhi"
    "7wv00vEbIvgm4xgD20cdgP+sAktR8nQg3nHc5ARIU6lbUadM0eIWRrw/X1x/uLz+uaExEMJhJaDBNx/uFuYNfSZOiS"
    "a5mP9J+jVK4B9fLr40R+IOd3rxNtwNNiE1DtqQjeK3uA2tpwJShQ+BltvOSuCKJ4RzcNgXOQerMBWSVLvH6pWo8dJj"
    "nOdyOZRCOF43Ncw1NUz6wnMcXdDUMEO7NVCSL9KRJoM7hVKuaL+coFl/C+aE53ToUculNt+D5zX1m0J2oJ0/qzmaQS"
    "sNP+g1Yk4fMcuE27LP7dJWxEq6Nmtc35fwqYaF/61g91OkWs4qy1knsq4gO1hmF4gPYNiUrznCJVi7PR+NruZVJYu1"
    "eBF3wN64LHcrV+1C5uY+3BR/xVug6y9XV5sql75mLjVIryB9LLjTr0oas+Mx9ZB6IXVLYuJTjmwyk4lUkIblR+Leow"
    "c8ZJ77gOBduFCK+4izgMCnYa5M3LLm4j9GQU31Sp4CeWMPAQITNR9gCDg3/2RDNBszHvn4XWJZMN8eug9uu/iJ+IPh"
    "pbj/EJshP5sMYgIwQkwPBXNPhEzl4Mk7QFeS2UEIj2BmjAwH8zG838wRy4nH6Wf+s/vIE59BIivtk++6eXX5oW7duG"
    "RKrmQ8OyrMWYvY4f+ZSGbSmWk6M02nJm1cfX8hsMVyh28T2Oget9jfQAtZXuLACgkU5zM1xvL86svjUB6nBItriTK8"
    "5mGlWuG9Cv7v5wXgR4UKfO/lPsQEyfpdiG0X/YiCniGPegIQ0kbNFJp1+wPFMdLOS4S1h2gbjphYB2yg1qWIlHdi9C"
    "JNXuauBQr+0p9bA4+Ry6w2H1GCbGs+okQoxDeoukmY2rbPSsMy7B4sw/acQhqVYcOoDIUu1024s9Vcs1uMTXnjToUx"
    "aIERVOhyTd3vVzlemTsdGKmhtfyvjme/k2WzJkFQIhPU09ph4WxfAnfNQNUZi4cTm4s/5JEMpbaEI+BDsdO1m6nB03"
    "odAMcL0z6eaDZm5DlwmcKknrB+bJca2IVC4On0HZhDADQv1DX5DoIaXL5sFLTaEdyoXaWbLh/yHLENSiYnnZzg9Mzg"
    "bmbuTsXHlyPTvlHtG+3gBNO+UV21q8Wvq3ZVrSXVVbvr4nRCPWkT6UmQq8zxuHRUKndThz3X7uy34nIWoYbbNinZTh"
    "YLIEG+xpqii0+nl1f5oyK+nPPLJXVrX2EfOWzSRgTHNSRwXCqA41zdblTa1KpuN6JWf/lHBlEbrncf7nwpBdNxEW8r"
    "vndbLx0ZlXUP1YhA4eqt3sXe/slRHxwCYpvxc7Bc8t1VZaVzIqy+AlOhqko9plF9ff9yc/95+SDLKqrSpXelaG8vra"
    "VLUOhqumw1nYEdhxaBzJanRyRI1Kiwgse2qLASpyeg/PEIuU9okGz0HvrvuOL3+a5Iqd+ETlXpQHyuu+evO7MiqKvn"
    "gzBCWvP7yNGp3L97Yx/KzGH24wAAg3gRtmkpd3N0eg/KslahEkHVVvEuedjgp3mTdg72NOnWJK+8SDlvOFVleyS7XV"
    "kVavK1k6SKDUX+Z/aXqcVwOuabu9mvjPnP7IEXj6tXcEUtgoZkLATnVyHB31CD3YfIuM1CBO0f+HvkcXiSX/Y0nMuw"
    "uf84qC7y8bZNPC8puVrNc+oE6/PlSTrGrmPsHah6Osi6lGogVDiKfanlxF+FOJWkUtp1djYPUougBKNVEcxRHU/lUb"
    "mn8ijvqaT/LmB3OfRUMFxlL4Dgs1s71textcrH+OD4pMn6jSlUXrstA9jdA2I2zBDoNDdgFUij4lNL6z/tAhgrQKXT"
    "RQW7aaopytgtttU+4/lEHOifhMnBCu219IB+lc029YcOJvHYhXabn2yBA7SKH7jQPm0yR4+McMiwnmD+JHOpsUyDoc"
    "JsEmMcMhJUYk31kS0TpbH4WQCskrfXVjB/HTtNTAa7YgZGIsY01pabtty05aaC5aazo1+0+F8GcIh/6FEuIRSQy9op"
    "6l1nGsHh28hdEoxXmd8tjc3DeijoFSDouUxdzwEVppHFmaTZRSbX4XE5i3PZiYHC2ITDSZo1ZkAL9d/DVv48SFzvgs"
    "Hdu/hCfg2ESt6GzyGdyvmgALrxTGyTgenBZjaiLTNBV9Gli+CgaVhdzscUKvP863gepN4OLWYA6jhzxMxt881X0sVC"
    "WJ6tegEk6bYmoSTMPY8+BPkrfCCaGZRBT6cW5C5Co4N6EtolLdUXKSdCAoEiml4QZ/SxNOyRp20VAFnTMriiT2RGed"
    "02eX4I5G8HB4eHbw5eH568PT568+b47esoFpK/VRUUObv8GeIiKTkXBEpeTGOrr2Pp4grsBwPbaEhCG6I2MtSqzYi0"
    "r62u2yxNpZ391c7+gFsdOPs/xzNtJ2MXOvvTK0spZ7+F3RFzJreeZHDe15+836909QcjB044tCYkiyVRSmRRQjAFwl"
    "wiPeMAI0V64g3CORJLCfpnyDO/DIdlqfkWe/K1j1776Ls4f7WTdhn1d7PNuhVq0tq9g+UZW14j3kYEO+ggXEWKWqG9"
    "Vr1nRUTbv12FIKfyOJbN3IT5QGp2od/2LSynT29I6ws07iKFL1bGK3S9xKAa+RwsyrYA9xqkuAd5IXwP3ZPv0ul2/f"
    "HXc9DbrrBL7bAHYB8NPVcSPNji+jMZwNs+FOV0rOQZWhvU2uCWba8vUhvUGRsvWvxSixg0NQnSVAqHplqqrvu1IlD7"
    "FRGo/XwESnaVbsrpFJFmdC1GJ3SRZnZuikxhZkOpALbnyL/WLm6wgvA2bPUDNhoMqSMeUniaFHM+R1h1mCgjhS7OCz"
    "gDipCLnGaZRjGJ0qv27gYd7p+cvNpH2JqO8auDVku3zsKtj4pmUZvsN9qRQwKFWd1yN17JrgD8OmjK4APN4NoMNqjb"
    "bLcIxu8ee1eiTXBvaNJnymmzzK0MmcLMjvflVvvxSZ3CzvK6zlz+gTBwsDUAsNgm7M6QKczu1ltH15kerpjeL8TKM7"
    "oKnjJNtwucrjLoVwFO+YzdVpxP02nON+c8rN3lEs7SM6wx6ezy+sPlb5cfvpwWgG9X7++/sJmf0+H7+Kd4Dr3Dv7dD"
    "Qe++toI59JGWnK2L5RFTqxxCzcrACJwMCmDQs8kUEqra4e2labcmP/pFunqfxdIrVGJLk50TFOuDedlflTrVMcCLaq"
    "gYG02s6TBNtjysn6gznRsDY0yMp4Jj/Cyg/fjrLbGwW7x+g1DRr3PjHKZR56BYOn82bUylMCSWZFYOu2IXORardwMH"
    "ijy4uyTX7vH3OznfrT/dLjEun2dTA9Dmxib3TPynZob7EnA2KuyI3YPZLJu99CeRGUdF2UvyVn9B9lI0qEb2EnZlX0"
    "+J34keHeZNuQS+czF/4mhYgAhak6Ygu+j3TPdW+fP+0DlHOudIJ50oZononKMXLf7NFiAo5tVfRUAwdQ7WPdPSVLqE"
    "s7qEM+BWnsGNSzjP45m2k7ELVdz0ympawpm0zfiyBv99AHq0lV7IOgZYd6bCLTGgidW8V2ArRPcqjQUnOWqhtXDHJm"
    "TIzDkSIiImlMQL3R7Bb0HUBnRJh81krQFgSIpRpik+Vi47/8mq+hlBT+LEgfIYMchmBUWu3T/im/3N/jqmxjgoiRD/"
    "4GciSOgIMvT60uc/Y86TuGUSg5oAlMmZvBz4F5DJCJcXuGCyHAzv8E1iZc7hdffQDTQ8cGXxD0cPgcn4gLh4e4DbjG"
    "YApSes4LWo/YSG5JHatXE2U12UE5r2HwC3mTBUNdimNqO0Hr1xPVp3Si/SqFfRKd1lT6QgcFaZJROSKJym0ftiu9RK"
    "dClGY8xR2N9RwewN4OlAvGNBdnn5ik9T7VwVe/edFRRqtKimIr4Tp4fH23nguE732Ar56v6KK3cC6f6KO9CzI/RlnE"
    "PqeIWv4zxILV/s74iy0OvBeAX2OhBxH6ITVouJqB20NLTEogTIzj4i2BgjJlbSe78HIsRFQbEBt8ATmZbgenX5AHB4"
    "vH2NHEHPJmgo7r9DMz9mO7WE/P3RNiEmB/8KABzikfjh8DyXMTSBqC44XqDTNQI68Tcs9/KwbnrpwK/wlTkd29VOCe"
    "2UUE3tiL/PnPSrClgTRDvolOjeRtPa+25/RqplF6sr2u1S3xVl7Bbr73cEO8b4K3PSSl/+bqXuzuW4wSwcWEtzh9HQ"
    "h3wmI4BY9vMFKqFUSyA1zzbfScRcMqLfQQ2HJgl+l08hfEf2ECI28x7HxYp7x/NrSDaF9iWtQuuzv1SF1vlbHX1jMV"
    "PDnb2uSRKO19ZIDWskPpgaL9oMoV63i/IOQ4Z1oLaepybbTvbWyD7MLDG1lFfnmRqFfufw1gK1NR60UGU9RdBjE/RE"
    "SDJ7l+rz8ANHhlBHLPboEfSjzcIKnJ+Q9BAHf/kt1fLKaqcz16jtkQ527f/VyqtWXlVTXnVtz4sWf1PcrqUAu1RTSV"
    "bd/wL+HRQlIlbXTg2WSERUm8UrKZ+SLHO8xlz2STSXt6JIbXtCV9tVo6YmX3ewRE21LWMjNWp3hHP/PQvMZx5iV1WZ"
    "z/GgWhEfLj4bYr6iNho6bCasbzBipw57dPCkOIazkEJHZRTaTfvasNWWTbFlo4tP1hJKAEdiMYMXY4GGtCrr4BESqG"
    "FRaP39RMg0KN4NK8aaw57XEMJ+Feh5YaualilmWVq93W3ldidUlGexczWXf4pwQ0mGXbfcTCD3wvJG8jeaCItH+9k4"
    "MIRyFOiT75FnA1CADRERZpmI2XXBlndpCSlUR6iotbQTYnbIszi52hwVaUqdkKyylOm0idrrj14jOv6qjvSMS/+4jk"
    "v/uNylf1yQx+8MsGBJwcdTzt401c6x+bCWw/mwwuF8mHc464x6nVGvkstZ4Yx6F49GV9R+6hX5VaOb/UrPKgwbWOG4"
    "GrlJQkd+JfGrfOCqKOtdKNFTkL9Qsyf4iQglO0LxQhMCzXBAy5bPK0pM6mpa7aZVaAvqazet1lMrQLGa6FIRgcpew7"
    "aR+5WBYWlH+AtCYVJtke/SfqULuXdPvjkLaYN6/D88IkVarMj7d2to8v+KBtZo+0FsX3FGM+IQ32PuSjf4SCjXcqai"
    "xh81qbQirhVxrYirufHV6/KwOJDfbceHVaiJPR/1O9oWN99GFfbKFt9agkx/aFvzoamjYTyKdfXoOQED8zpGfH+Rlv"
    "FIxGPjoQv1jPsxQQGBryPEpYQuwZM+JFoG0HdT7LgBPobEv2M2CZ18nBCe10Y6nBsQ88R0c4SFVmMzyAcQt8RQGz0E"
    "jxhYdEQeYE43HugiPoaSSPR1zKAVAJL9zwCgWQyayBfyxHcoofW+2bI5gN+2IJpV/vngY/xxZDH7Ef7liSYIvHZrgH"
    "SCtP/7dCsArWzpM0AJZUtXXb5o8ct+Ni2En6TTot9K0VM+mDpsQjkpOG/PGLMItkuO3DRlRv5DQboqkUdXGthbp+hP"
    "NoyzpSdoJJg4rmd6Vcj77ObmKiXqs8tsI4ovn84ubn/clzIWg6gfoy9oCM8HbNT8CwyItBdX5a9MmicFhX1/v7u5Lh"
    "ZsTJGVLDVc9F9k0dX1Ak9sqUOPWi61+R48r3Hys/wRfSQTVfrCqjGpsFoAynv6t9eQ9MyJkLm5fGozsDG1FHLdYrKN"
    "YTIyhgmy3WI0jNoKYNRiy68BT1NEumhbuaJtRZdqJ1Xb+cXbAWs/RRNt5YpdyNjUB6tYauIj+Y1y6vbK3I3+3f5iZ+"
    "NzNLBe6beL57JhBZLk79HMoa5LbDSj7tjv32njKR8zF1yBQwL+NuiB0ZeNM5IeONn8k81K6sVX8pjmLj7oAhf1/sxh"
    "6GnPn/b8aftfBctEa7kr0HLl1pvnZ73gdUSsckIp5Ns4JOgLFaHKc5cxs541l4WIqpNnWgUQlUt/tF3xgm22tTSlTn"
    "9UevsK1YyGMk6QaceZyvKdYt7cMx0TtXNKr6l78pVYhGEHPQzdk+XOD2F8uGgzW2jvEMcH06cv/4+N/JwByCFQyXWt"
    "8ds1fvuG2Lvl+O3edCpkL3arU9OE/+kVuSVyg/qV3oloOGy00fjFJZQ2CsZDg02/zNFv685lShGfUdcYE0ioHvWRML"
    "ewZUVJTAFYe0EFZVez6rxthXaovnYoaI2tooBy8EQKQhALiihDIoWzts+xUMuogS1Q0WqqYGsoqRTfDWcluN6LHQ4x"
    "teIeB+gnjcT2zyEPNjhE2shg/6CGCPYPygHvDn4q0tI2o0JIvN8CrSHEAS5XFNxwRA10hSklBgkbtEj7BPKUY91qDz"
    "3gCYT5H6BpIBVbJ7XFILEmXJkB/WB4jkNsY/5QBLLQ8ew1OsCQ72Lx2NiKcpArQhkwxI9iJK+Kj8n1ePp+RtMMhsib"
    "dDJljqtTnrWeovUUJfQUnfL8osXvUtdq1GkmIlBZSWqJPrESwLTkm+X4fC8O4GI+Z8hacXuLHPIX/7xPfTK5zMXos7"
    "m6uf45HJ5NZ8yEH/2ufoMpcShr1LU0T7kL/F9DOxpfPR1IvbQgWkEfL+2S9Z6lzDCcbiWInXhf8c+rvx0cHB6+OXh9"
    "ePL2+OjNm+O3r9/2Ifgm7uVvvamKVVz+DFGHlDwKwhCBFdBkxSdpVN7Ze5d3N+joYP9NG4P3sM7uXr6353ovSQOXiG"
    "0CU3MwLOH3YsdD0TxKy+BGlvKKt5bZdKaDZ9janAMipc06jUDLguE7ubnX3N0rt/d8OknCX9CAzxmy3eP3fi1271dw"
    "ez/PbGoHXCvHAClxiWQJd4/hK9FeTIJNi9oFvAZLuExPj2mqbODtY3gFf8F0zef6BX7Alsl+AfUaUbg/3J5+vG/oJA"
    "gS/qgLWSq1a7ZWfexhwyDTdl6cDKlOA1PZWyOmAt7kRFzuRogpduEMWLcHwefeoKFWmabaBb6vR7mMY0M5ZleEf5JE"
    "uigyzdFn4vBCv2OpGyZBsT4PzP6qlq3vfjnYP3pz9Pbw5CjyukRXqpwtRfmdukik8zWqk2ZXxtqpw/4kRtMdNU2lt9"
    "TioEIznqap9ELVxfubKt7XmfPdZs7fCqPu9vL8vle0S3TA4rt4ph3lb3pvrMHc4IDqgLmf45m28ixbyNv0WZ7irXgF"
    "dP3l6qqq5iPh+H8m8Ogcy88Cuo+/3hILl2QrJFIxL57JVkZyyxj+16pzWn2GlSS2Rtyszm4dkGhcLYyOCXsmPl4vUL"
    "9HYnZim6+Ybc2L0TYWEdTBzZAvqmExNqLe6uxQ7XAOL6WO2pHDJoPlQjuZKRR2h/bOyEhoEGqEdIRQluN7agKl00lO"
    "R66PArZ5rvtq/pP4gW3Znp5Bab5/HTNkUhP58F3NUx5qZTxUJDwUM79pY+FO/H9qqvdLuqqqyuHKIldLlcApxsVcik"
    "7NHJ3KJJ18w5hYb627aBMk2hVY7QoMi/OWNPTDKsDtZOlCMz+xoFSCdbjH3++kCnJLBDt5iRmbGdOvtma/B1rNwEmM"
    "r2XVzigf+zgzNgMrVNiq35E/Wd+HhZyNfcRIZhE0ddjUoQTgvFxiWRzhIfNciccw9Di1CS/od7O6x9SxoMVcI2qRTL"
    "kmPJpoq1pb1R1uedqq1jWXWvxtxT/DtlsE5lbPwIyplTYuofWbf+oh2R4HjsQ2Zmb3HR4d8kjhefCmA8HuQizzO4It"
    "YpZZSYUT7ILJtP4ES2ClxBktLnJYLIcUsZbBUjIo8haUlz7kCF96/cMyWMfumovqezefL64bntadFD907jbUbq41YB"
    "gY1CRQm9rQ05Uj1D7aYs42NwXSlLpuR2WNP+2ZaZCIm6DSnuJqT3HArQ6cxZ/jmbaTsXXSwhIrSymXseMJldL8QGTS"
    "Y5G/ODWgX+ks9oeKHxeNreUoHjpsxokDCOSCUY8OngAgr4/Zi9GUOEJ5QFwsKYnBFzUUArj1GXNMhC1mk2LncDdTQy"
    "/0y1AJg4Ejv+d50EhQ/DbZhgK7cqpXYgBkYvWRLRug+1DrgjPTV95U9j1P3BBzjka1Pc7YkD0NddrWZtQI7WDW+kah"
    "vuGyJ2IPxtjv7FvXLEpTqQs/3NIyOqmDOHxSDjh8ksMbptMm7PVHr9HCb23dzzAXRwmxkYV5q9ygo+MarD46LmU13M"
    "oA+4hTcyBUBrtgQ6vA90lRqct6lWx9kPnA460OjyytPj628vgg36dUTNemaViKUjcNU1rMae29fsZlkkp7Jaq9EgG3"
    "OvBKnMYzbSdjF3ol0itLJa/El6nFcNqeTd/pV/khvHhMLf8DuGbQkIyFuKRVL/8GlJP3yOMwqTTn0RD6QHDkzy7Md2"
    "Hmu5BZFlQE9wND38QlRVureYzuT6TQxtTXLgJ9+JdUdomvvSmuZJJG5eSjlubUSjAlOf13AY9L8ZfC4SrDX/fO5i6p"
    "G/zvGIKJj/HB8UmTRRtT7OCS7d6n1bBjmfq9yi7ttHbTxp+1kp1BW9kv4qDVVvZKQOM0Ep92XWyX66Jg/XbAW41wtj"
    "m30G/ENplTitCTvN2vchA9y4FNUXrkcN8Xg5E/BXKZZSIPmkH2kUW4C9G8IfEv40fB5D106SJ4T2geOmRmiW+ow7kL"
    "u1CGitjUYc/U9Osn5DOLGlFqh5F2GHWwlWmH0XI5rMEn26a+IfrcFbbAe19htwNTMdjvTCY2MnBue4oUOiQ3y7r2eZ"
    "JGZe639H8c1WHyUTmTj/JWeXgKNWBykkZlJsuiTH91/9ByTa+gzRH3hqUo1RVuvRSV2lwXb3X5Qfb1hi1GqE00wHlo"
    "I4PulzwzZPe/Nid7hnR7XFG9s3lir/+BI8NixlM9eezSqS4WobCvWhcuJsiV/gTl2T4khvjV8B1uEvEs53HZjO16Sh"
    "xqjHsFZmtwp19lseJ4zCJbtfxk7zhVoDSmVnhEFETUAutN3XTmTmJp5QZeabeY8lO4vF2MUt9/24DwcZ08ZjGqPOxz"
    "nMtkho+qAYeD4TvI3ZUokwDWX5gk/ve7m+uyqEBEktVfqOGi/yKL8i32XRcxF5iR0lByOBJZyIiM6gETnG36MPvr/w"
    "Oo13fu"
)
