"""Card."""

from tortoise import BaseDBAsyncClient

from migrations.dialect import pick

RUN_IN_TRANSACTION = True

UP = {
    "postgres": """\
CREATE TABLE IF NOT EXISTS "dashboard_view" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "owner_id" UUID NOT NULL,
    "name" VARCHAR(100) NOT NULL,
    "name_key" VARCHAR(300) NOT NULL,
    "columns" JSONB NOT NULL,
    "filter_given" JSONB NOT NULL,
    "sort_given" JSONB NOT NULL,
    "form" SMALLINT NOT NULL,
    "author_id" UUID NOT NULL REFERENCES "member" ("id") ON DELETE RESTRICT,
    "company_id" UUID NOT NULL REFERENCES "company" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_dashboard_v_owner_i_c6cd31" UNIQUE ("owner_id", "name_key")
);
CREATE INDEX IF NOT EXISTS "idx_dashboard_v_company_c54c61" ON "dashboard_view" ("company_id", "id");
COMMENT ON COLUMN "dashboard_view"."owner_id" IS 'A member''s id, or the company''s';
COMMENT ON COLUMN "dashboard_view"."name_key" IS 'Case does not tell two views apart';
COMMENT ON COLUMN "dashboard_view"."columns" IS 'ContractorColumn values';
COMMENT ON COLUMN "dashboard_view"."filter_given" IS 'ContractorFilter';
COMMENT ON COLUMN "dashboard_view"."sort_given" IS 'ContractorSort';
COMMENT ON COLUMN "dashboard_view"."form" IS 'Of what was given';
COMMENT ON TABLE "dashboard_view" IS 'One saved view; its filter and sort are kept as the API takes them, and read there again.';
CREATE TABLE IF NOT EXISTS "note" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "body" TEXT NOT NULL,
    "pinned" BOOL NOT NULL,
    "edited_at" TIMESTAMPTZ,
    "author_id" UUID NOT NULL REFERENCES "member" ("id") ON DELETE RESTRICT,
    "contractor_id" UUID NOT NULL REFERENCES "contractor" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_note_contrac_74f001" ON "note" ("contractor_id", "pinned", "id");
COMMENT ON COLUMN "note"."pinned" IS 'Shown before the others';
COMMENT ON TABLE "note" IS 'What a member wrote about a contractor. Whoever may read the card may read it, nobody else.';
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
COMMENT ON TABLE "tag" IS 'One tag of a company, shown as it was first typed. It lasts while somebody wears it.';
CREATE TABLE IF NOT EXISTS "contractor_tag" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "contractor_id" UUID NOT NULL REFERENCES "contractor" ("id") ON DELETE CASCADE,
    "tag_id" UUID NOT NULL REFERENCES "tag" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_contractor__contrac_783b83" UNIQUE ("contractor_id", "tag_id")
);
CREATE INDEX IF NOT EXISTS "idx_contractor__tag_id_5564a8" ON "contractor_tag" ("tag_id", "contractor_id");
COMMENT ON TABLE "contractor_tag" IS 'A tag that a contractor wears.';
ALTER TABLE "member" ADD "default_view_id" UUID;
ALTER TABLE "search_word" ADD "source" VARCHAR(4) NOT NULL DEFAULT 'ROW';
COMMENT ON COLUMN member."default_view_id" IS 'The saved view, or one of the product''s, that opens first';
COMMENT ON COLUMN search_word."source" IS 'In which text it stands';
CREATE UNIQUE INDEX "uq_contractor_external_id" ON "contractor" ("company_id", "external_id") WHERE "external_id" IS NOT NULL;
""",
    "sqlite": """\
CREATE TABLE IF NOT EXISTS "dashboard_view" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "owner_id" CHAR(36) NOT NULL /* A member's id, or the company's */,
    "name" VARCHAR(100) NOT NULL,
    "name_key" VARCHAR(300) NOT NULL /* Case does not tell two views apart */,
    "columns" JSON NOT NULL /* ContractorColumn values */,
    "filter_given" JSON NOT NULL /* ContractorFilter */,
    "sort_given" JSON NOT NULL /* ContractorSort */,
    "form" SMALLINT NOT NULL /* Of what was given */,
    "author_id" CHAR(36) NOT NULL REFERENCES "member" ("id") ON DELETE RESTRICT,
    "company_id" CHAR(36) NOT NULL REFERENCES "company" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_dashboard_v_owner_i_c6cd31" UNIQUE ("owner_id", "name_key")
) /* One saved view; its filter and sort are kept as the API takes them, and read there again. */;
CREATE INDEX IF NOT EXISTS "idx_dashboard_v_company_c54c61" ON "dashboard_view" ("company_id", "id");
CREATE TABLE IF NOT EXISTS "note" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "body" TEXT NOT NULL,
    "pinned" INT NOT NULL /* Shown before the others */,
    "edited_at" TIMESTAMP,
    "author_id" CHAR(36) NOT NULL REFERENCES "member" ("id") ON DELETE RESTRICT,
    "contractor_id" CHAR(36) NOT NULL REFERENCES "contractor" ("id") ON DELETE CASCADE
) /* What a member wrote about a contractor. Whoever may read the card may read it, nobody else. */;
CREATE INDEX IF NOT EXISTS "idx_note_contrac_74f001" ON "note" ("contractor_id", "pinned", "id");
CREATE TABLE IF NOT EXISTS "tag" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "name" VARCHAR(50) NOT NULL /* As first typed */,
    "name_key" VARCHAR(150) NOT NULL /* Case does not tell two tags apart */,
    "company_id" CHAR(36) NOT NULL REFERENCES "company" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_tag_company_012b73" UNIQUE ("company_id", "name_key")
) /* One tag of a company, shown as it was first typed. It lasts while somebody wears it. */;
CREATE TABLE IF NOT EXISTS "contractor_tag" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "contractor_id" CHAR(36) NOT NULL REFERENCES "contractor" ("id") ON DELETE CASCADE,
    "tag_id" CHAR(36) NOT NULL REFERENCES "tag" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_contractor__contrac_783b83" UNIQUE ("contractor_id", "tag_id")
) /* A tag that a contractor wears. */;
CREATE INDEX IF NOT EXISTS "idx_contractor__tag_id_5564a8" ON "contractor_tag" ("tag_id", "contractor_id");
ALTER TABLE "member" ADD "default_view_id" CHAR(36) /* The saved view, or one of the product's, that opens first */;
ALTER TABLE "search_word" ADD "source" VARCHAR(4) NOT NULL DEFAULT 'ROW' /* In which text it stands */;
CREATE UNIQUE INDEX "uq_contractor_external_id" ON "contractor" ("company_id", "external_id") WHERE "external_id" IS NOT NULL;
""",
}

DOWN = {
    "postgres": """\
DROP INDEX "uq_contractor_external_id";
ALTER TABLE "member" DROP COLUMN "default_view_id";
ALTER TABLE "search_word" DROP COLUMN "source";
DROP TABLE IF EXISTS "note";
DROP TABLE IF EXISTS "contractor_tag";
DROP TABLE IF EXISTS "dashboard_view";
DROP TABLE IF EXISTS "tag";
""",
    "sqlite": """\
DROP INDEX "uq_contractor_external_id";
ALTER TABLE "member" DROP COLUMN "default_view_id";
ALTER TABLE "search_word" DROP COLUMN "source";
DROP TABLE IF EXISTS "note";
DROP TABLE IF EXISTS "contractor_tag";
DROP TABLE IF EXISTS "dashboard_view";
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
    "uq_contractor_external_id": {
        "postgres": (
            'CREATE UNIQUE INDEX "uq_contractor_external_id" ON "contractor" ("company_id", "external_id") WHERE "external_id" IS NOT NULL;',
            'DROP INDEX "uq_contractor_external_id";',
        ),
        "sqlite": (
            'CREATE UNIQUE INDEX "uq_contractor_external_id" ON "contractor" ("company_id", "external_id") WHERE "external_id" IS NOT NULL;',
            'DROP INDEX "uq_contractor_external_id";',
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
    "eJztfetz2ziy77+C0peZqVJ84meyya1bZTvOjHYcO8d2JnvPZkuBSMjCmCK0BGlFu2f/94sG30+RFCVBMr5MxiQapL"
    "pBoJ+//ndvykxi8YNzw2Ce7fbeoX/3bDwl4n+yt/qoh2ez+AZccPHIkmNxYtCIuw42YK4xtjgRl0zCDYfOXMpsGHyO"
    "LPZI7QM0cBH5QbnLEbOthfiPQRAVf2HTdAjniHI0c9gzsQ9gYpMZYmZqP64wh2fTf3pk6LJH4k6II2b6+z/EZWqb5A"
    "fh4Z+zp+GYEstMsYOaMIG8PnQXM3nty5fBh49yJLzfaGgwy5va8ejZwp0wOxruedQ8ABq490hs4mCXmAlG2Z5lBSwN"
    "L/lvLC64jkeiVzXjCyYZY88Cdvf+z9izDeAyCmQ3wpwc2GQ+pOb/DV4xMXw4vLl9GN5fPQyHvZyU4FUyTA8uGcwGCV"
    "PbBYb9+z/+vDFj5NUePODyt/O7n4/PfpGsYNx9dORNybbefyQhdrFPKpkfc9twCPBmiN081z+IOy6dkmLOpykzEjAD"
    "0oPwf9pIIrwQiyJe6MtkwebbEMTD4NPV/cP5p88w/ZTzf1qSj+cPV3DnSF5dZK7+7MuNiW/Z/8ajSdDXwcNvCP5E/3"
    "N7c5WVbjTu4X968E7Yc9lQ/PCh+CQTvAovh5fE0Fj83sxsKf40pRb/ToqfTDG18pK/nGCnWOoRQUbggkHrEnEomPqi"
    "7J1zBC9mZk+zYoH2pvjH0CL2ozsRfx6dnlRI+I/zO7nZilEZsd0Et478e//J83n4RBaNeR0SdcPv5WdbC25fYpvZ1M"
    "AWGjNnqgzPZ5jzOXPM4QTzSRO+5whb8T7g7JqXeu1dK8Pw16/rMPz163KGw72iRf5MHCombXOkFE6wrZNljbLYpxNk"
    "JoRDGn1dIYHCX1Xv6uDw7KTVTlbvu6r4rHLbGPBrla+qcIIOvirFNrh9+qgsJk7Tkq/qyvamUtAD8fOxsMJzAo+plV"
    "bSrrH96OFHgtgYWcR1icNbfXF1Prjy7y37ucHi/1fDLS1JszmW9748XK7Lxkmz+KzOpnZWvqmd5TY1yodi8Y7HeS5f"
    "MGYRbJc4exJkGUaPBN26OB1d2ey2dXF7e53asS4GDxkWf/l0cXX386HkvBhEXXl5cPOQ4bfgmuvxthtKTL3B1X1++T"
    "D446rhAu99nUh/I6IumuIFGhHk8XZ24GGdRX9YvugP8/oxuE/FCwwDJ+5wxixqlJiEy6VSMZ3KqtXl7c3Hwd2nd+hP"
    "Rm2ObIZcgqfIszF/IuZ7OeU7hIUFPyFoZmEXjEpkMtLqdOheihbm7pDTR1voUtRuoY8VTqD1MZX1MZe5MyFBe0ydaS"
    "sdvHCCnZF5755CtGc+ITYymLgn/jslaOywKcI2EqwTd1xqYJc5CGJXL26BBPrrkBWpNH+9F1te8VaQJssuCGq46H+R"
    "JbZ5dZbC1wk1JuhW/o2ta/8H+Hu1+B9my50azan4JZ678kIA1qXWQLgz//zp/G/ZTfvy+vYiK1yY4CKzg5seGfqcb/"
    "El54h35yv+Ct+vlJT4cKlQiwKzS1zDLuLik3YnQk4QyRW/UtzEz3UP3V3/liEYPX5KBEjhwggbT3PsmMPUnXgdpfa9"
    "AuX6IqD/+PsdEXoMSCG/XsLgf3IudYz0pqd9fDVY1qkPD+4SIFiJVZf+LHvMJJnWsfKSuowmUmYL6pZTMqeB/JgxZ9"
    "UlJbZ8fCUn2tdVNSXTkTifJ3S2Iqs+yYn2lU3GBFtgO5IVuXTrzi7Dqfb062Nze+jNLIbNVXk1t7/IefZ1UTnEYBB+"
    "WXVR3fnzLPZ0QQVsWgylidkNqy7Fn/u6rDjhXMy7Iqfu/Vn2lUniAocsNZM8U2PVVfXgT/ZBzrWvHOtkT9+/DR0MQn"
    "bEykzE9K1E9N5hY1oUyg25eWuTByb+s5ynn+Op9mT3Bw5Oj6YZnk6xjR/lW8J0QBzayMLKJ1NSkj0f3exX5s+nhi3N"
    "oBeCQTNvZFE+ISZyyQ/3AP0h9GjYdxF2CGJiADYcxjnyw+78vXSx2GROuIvIeEwMlz77AylHhuc44un5PPu1PqkgG/"
    "/vvSexHODms/8U+N8gc+AfOlVfp+rrXG0F/JLJgzn8XtvEikNapROCvoIbWuxcco8WeyBrE/DtPgEvsT+mWT+w3eLP"
    "LUGRYTjdSb+leF/xz6ujw5M3J2+Pz07ewlEBl6IrbyqYns9GeXHpbe5ELGs401ut6K4T3Nwy3pdlt7nqs1ulPPgRMw"
    "uSeh6E+IsZHI7fC/5WnbhXf3uoDuZGB+717c2v4fBshDeT2TbBR6dnTdZzTLEXDM+katYppDkrr6M5y5cuhYbFEPI9"
    "mmqeeWqtfe6M9tkqKq6DvF14kJq6RjyTule26yx6Rb6R+G6/0jkC44YkGljLPYLlN3WAbohQe5ExEWoPpHF+BzP2O5"
    "ow8fpB0hi2TTSVWZ4haADhfUgA5UQYqC4vdop0PP9yYIK/C4lOZ9heDH2HhfivGPH3EHohc5V7oz/FDpe4qr0l2lui"
    "z6tte0v8baOtjRlTq6wj+h6TOebIDKqPmqqLJ3XMn5Ny6+ckZ/zIhKPhKr6q9AyK858hk5qItjLsu69NSB9RdU+aNN"
    "UKJ86G8lgfJlIrYM5Pq2enLj1gkoptUiuoy9w0lfrMFUuaE6FGycRgCv7YTfI4rU3VtuhTVErvGA/irQYfwCc4l97u"
    "ePtu6e/ufgensya890dvsC5wXcpPhq2nddh6Ws7W0yxbQVHNM7a8NiQcv1JRyKqa58ijlkttfgCP3Ybe2VkBSANfxn"
    "oN9WSef6GtnikEqDLXs0NrGezEdphlgZE8m/URc2TCgOtrkgDoN2aOBPYbU4e70rR+jx5uHz5DTebdx0t0dnT8Fk3E"
    "H7QkjaHLB3yzv9kDPyqIHDaHjRNI2dwGyx6o4XvhfpAF1AKpyvQRZ/4THSLWPYAWmkyON4nhLGaumM13Cnyz5TAJaS"
    "iu0Uf7FbWRTYhZ312Q1p9SVX7aGaCdAdoZsHVngEY5fNHi97f6vOjvCRbHVIlNEdEobU/cjuXRubKNtpbYrI904JIC"
    "g+KCPpamz6TINpdA87oh68ENYYl3EDrM8WtQJ5ht8kDPIU4j4BE/v+YvR0fHx2+OXh+fvT09efPm9O3rKNEmf6sq4+"
    "Zi8Csk3aTkk8/CARN/OnO5MHrGBR9HqXhydCrnOPV+9WQcCAmpgIIY65yNRNNZ6tMqIBI7ix/xIg+dLftiFQ2Lt9Dr"
    "c5Z7jsd5Bn9kDhG23O9kkYs1lNTfxzPtJmNz+QbisoPnkeWZWVmCA+J3Ex8v7PL8/vL8w1XvP9vxiVzKmH6vwBkS3O"
    "lXeUGMeExN94frLMBfgFHgm/8JKioeD9IpBdTkfQTAZ0FigUwxkD4HiZHhg51gC/08OHz9S5kfZE1PKiznSAcaOPln"
    "rozj7wlsgeww7aPQPgptpG7XSP1nMzMpIFBb+8azV2OHEAkIRX30oWCj6vv4YYcqm0iSqTmh1EtjCGmVdh/IBJKJOF"
    "zF67RCyew+/Cj3x9Kam/sptqzSTyJLu7lv43BNO1yw7o+P3pxFKx3+qFrb95/Or6/zi5kZsiS0zQGTIdUnzE6eMDo1"
    "a6upWbHWXd8ZENMonzm0Ee35RWcKhee0MplCOXOyflJchlCv7oziiflTQ54mSDQ3MxltU4D2a8jPFJHm6K4ms22HlW"
    "vBLd5yAvIOsb99RCHgVgcRhct4pt1k7NKIQnplKRVRCHhfFFKIxVIRU0gMqtFl2fC4y6YhkPYML6AiMULxLeqpXINC"
    "d1BWaMfoa7+99qro3EIt/pz45b85wZd7IMLxKvseWtbMrAVMxyKP2Bo25XKaSvO6Hq9lgojTqEd1gkRlLvcG97fo+P"
    "Ds7NUhwtZsgl8dtXGhdQzFtXtd+dqGGIN2fKYikH5Q3v/c8tTO0uosTJWPZ2o/U1diDQ1XQx0snEjpD+92jOKX5mgk"
    "Pr+AdPs7n+6ym2dx9112AzzpIYQGuNiuhixY2Zkko6qWu6Vz6P67DfrvJnYP17WGJl4UHPvVuS0lU2wwxeVkXZ9Bdz"
    "kufq97KPqlDinwglUv9RyxXuMN1rghXbyEDGeYmsNR677GRfNscL+/vP30+fzm/zXc83sXKx2vh3XO18PyA/Ywf8JC"
    "ODjxjkNAXGyNh1U+2wYl8/X87qapWAY2dKj1Y7mtBNN5IpAftHD4kJPWymh2jk22Zb++zssgvFjUKjYR10AYfTq/Of"
    "/16g6JF2/Vz7sOvG05um0O3DZswDsJzoMGp0WWVO2zondH4BOQyUMMsbFL7PdQdDIeI4c8UzKvnSi3mcPEf6lWBnqG"
    "dGfsczhCpETeC5HIppZoRMbMIeA9gQ4wXKw4q26a9j4Z8YbFeLsAW5JwpxYCgNzcfr25unuPxAtBr2aM5hNq+SXnzs"
    "tbAz4XWqyBFOHurIHbOO/zySYS+GhG2MyqWbe+T6L3KzyHjQuk0nTqAknceNBSN4SwAvQLFBe1qlQa1QBDLSu9VeHg"
    "I36o4VxdOZeqJI96ky2/d5JVoNqt3OybT0ZMDP5DzLWvfPIt3hU5NZjuc0t034AbjixmPK3IqGs51QXMtK/cChrIr8"
    "an/W4e77NomAi6dcGtQTTdvvJt5jAoylqRW5/9WfaVSZw4HXSwvvdnUcbM6ZhHLhb6/pg+es7KjIKpPsYz7eOSEj9x"
    "1Ybo+HF/mcNX1QoexBT7yh7dJb6QRestavFbohUWtUTd0qqKWuJBS4tarp6pSWwjwO3GdoisDf+SmSv9kdDQ9B2aT4"
    "gdYLmI/3XEXID1Ip1XB+gWcLVl4y5smsTMl8Ks8TmFKFlpFLSoG/wwbNyly2tW/ip0eU0tWej6ilrO33AfaJWpmyLV"
    "C2AnF4Da7Wg2VvDRfUMaT5iUQ6FqFOGnljM4TbWHjD6uVVlzXFFZc5yvrNFgwGsAoUhpb03YmqHTjNUoyxtAWb4TR+"
    "Hd4PKhV7yIu2Bvcq59ZXDm4y1h8bZwJ6L4a7GVnojOVhrqyXG1UK19lGjooAXNtgL8CpllCUkF02KA6mVE0HzrQSK2"
    "+k22pPH9XXpZ+XcElA6Brlk2nvEJcyGDwSQOfRZW+1i8Me+jJ6GAQ+XRd/9n/hesYFO8wcFs8R3Arr/ZDoEecyb8di"
    "Q9AAsktXIkHryQCNkIW5bvHkigx8pyQmHfmWHaRPBbfh6c/SJRtAP47G82kTwL+4HZLJzhlXhFwNeWk0jXgcs8YyJB"
    "uCMvBHPE75s5bEwtUhd6m0wxtYZPZOE3CE/fTOwPRfDcRX3HM8DeUdXnsvsSstOGTirYT50oJqg5LA1WUDwG2rsJlg"
    "45DbapcFiCJdqror0qHZxE2qjWoCVa/K2TaWE/bmL1RwQqG/y9c6G3iBczQeNI6ApZ3aeOF+DotE6liRhVXvN8mqs2"
    "iY/BpqwPiZRm/yW2mU0NbEGH16kyXN89lI3e4OaPwcPVh4ZbGeSM+8seHi+4E0Zft1+NOBY6g+c0KvdPkLTivGIJLB"
    "uA7zEpn1l40RgsKUun2V2L3Zx5ThGcQs19JaJWek//jc3lngK9tw3xw5HYWLx2CCKdo/iQHy5xbGw1xIDPkO3faj+s"
    "tdoPK1b7YX61Tz3uDoMOlHluV1bKZkkVr5S9JmPp+DGJYVGA2/erMAXvpZdIXHsSFz0b86cOijG7BhlpZdSlKbdl1G"
    "0nLrJzxtufDFZlCymnCHemEvJFylgD1L0USZMfhuWZ7Sqb06Razjsg56FDMC9qbFelr2Yp909lXUvSDRf/DjFvmB2S"
    "plK+8UsPArQMYpHSRpPdhoNY6HzCkOs5oMIKmw25DE3wM0HuvCYKazdZOqWtHEvr9vexgePR4cmbk7fHZydRUX50pa"
    "oWP6/k+9H3PDfLe+/EFJvvvpOI00CY36U2P4DnbSNKs56ePNnoeRtfUG4ShTf43kfqcBeFKIlIvrOfW0E5ZF0g9lwX"
    "n2bdDqIwH6HsvF0umfQMKosF+l1OMIddXhgAEIHxYwH+0kLR0tp+LCCXJdJE580R74zW27uHV5ZlTHnJIPhdPJCa+J"
    "SYTd7LZ7yT12w2YmbNOOY+Kc2mRwqBRKvXSEy1O4vji+1Sy18cEvZpTCwLiR+C8NiFqjbfpodz1BA85mF628tbEg55"
    "pPDbJAopBGdbn7rFM20wyivXw8P5XYtILyj9cPpSQ5UIb4qbU8p5sDrraqll9Lurs/bufB0JkpUvmUnQM7a8uqinm9"
    "ZjHWKwqXhTswg1u0pqKTItrI0IawwqeOMwf5pKYV1WpbAnoPE17z6FNaObMnoLvaeUZnLXDVfE3KslwqVnUJjhUc5K"
    "4AaV3VXF27cDHD+u55iu8EtnRfG0MFYURXoGlUURZCQCxodL3QV6Jg4dU6N1ZmL3PiLgZfOYTJpKYQmoFI8RH6Is3H"
    "sSP7Ht0s/OoTDr/c53U2aTBbhGAXsHuYo0wAvZuNo+lJ9FbXHIkr1AIgYWFgNBISKSAiKR3YeCNLkiK6xG76IUtdpp"
    "dl1EdDrMndsyQINih0E3kd90cWhdnqapNDZDNTZDosRpRfCAy3im3WTsUuiA9MpKAQdcnt9fnn+46hXtCR3wtj7uhZ"
    "obwSqwF+IV0M2X6+sqTIZ8d6yC468VDv4nf749WtUZs35VCNeYVXsM5gr1iABbZZpiY+WrYgN/lLOd+5PtK8s6QzHf"
    "f/xym7mrLqkb5u5wWUU1e+bMWRUo+J5gx5h8FRPtK5OeKaerIuBLzPI/YKJ95ZIG5d404nRGjapEtUroWnXArYbTxP"
    "ilIFfnNiLTmcUWhMjEZp8YWorGM6Kfwdn8rfeFCw3yWw/Jn/lLHvtqxblKMKCi3+UrwWE3EA0srSGQNAaOvKpUIlnu"
    "g63voMoQah9VtlY82voasDVFpFm6zO2XhIhc2fO3h10D+znnX+arXe7/m0bdylZk8N61PcsyN/XtFjO23Pm3GQ0WvF"
    "uV2mvg/qqlubrB2OVaKxJDg94mSeVyLgxaXqCYLh1eT/cUsxQjjAY3+tnvQcNyap1U66RaJ1X4EFpRJ413vro8jSk0"
    "M7U2unVtNNA5VuTufgX5smyNP1mVlNB0w/ECJTTXkbxcCTXDocPncGyt/gAcAyo/0LxHstKUWrKu0DYRZ44rkfwlWD"
    "+W2P/o/PNA6KJPQSeAvhwokfJB6yQIPwopFDcVWMuToBPBdza3pZHxHdIpMfKNjp+43w5QzgVPhZtSg47uC7p+Eg84"
    "IoHGAnwCL0Tdcu06fCwMAMHFOPZLwPu1Tq11aq1Tb1un1lD3L1r8yd277o6bpFFf9++dx0cdNfsoRP4ID7vsKb1OK6"
    "tppeRKRZKqaakbqJKM9I+GPN6R/gGcIJMRH0bIBQQMd86kUif0vRl2WlVqrKWUKeiIlRdDeal8gmTzZfJtpBGZqJfy"
    "zRWviAcjY/hIn0lBHV+5ULJ0OyaZj/L11RQJGHvNBZKm2jFx3LO6W9TGvw9WhNp+PxUWcCkMY0ijLAYjVBdLsKQ55i"
    "haM7UhGY+P3pxFaIzwRxUQ4/2n8+vrgrIxT/CmqXqZIlJfv9RVY7vJVF01tp2qMfl1d8Davc8aSe2DSvXx/YBdfPVj"
    "Bsd5obs+utuv9tW7eEjigbUc9dBpFs2pO/GPNoljYmEXDmP0ZDNhCSUgnvsxYqR/odgl38GcBZ7xnAc8XQSoPeDaA6"
    "5doCq4QFdCydwGMObnu6vP53eDm18bShcgPmQwD8k+463wng7ree0qnHa53odi923qs0vSKIyp0tI1upZ2fOKgpeKj"
    "adVHJUmpu18pvZltGahlh0Tb3jzcBvCFooxdBfliy2lHaZiCAjsmh2NQbsqkARTqWzMBQUFKu7A4mB1FKdEEm8W2S6"
    "MZIE3o1rYW/ug43ScBZiDzi+gUjDIuc5Esv184dQ/QlfgdQWaQnX4wZ1MCEPzf7EdooePNIMtIGlNU9r0Akwm6Qy5g"
    "0DsoKpW9IiGPicssKGjiPWI/kNjWxP8vJPRYMCcSzCZVyf1J/0PcDVxXlWpbS9taqqkn2nu9hpBAvOk1MKFSRCrnPb"
    "Q1ok5P6hhRpyflRhTc00bUi9yldJ2RLo1R06CqWRqzHZtqYBJhOrjENhZ3xAA8qgK7Kj+o0rai8fChE49fal9JeOkR"
    "McTD/fgN9OQjXNgxA2FwQDNQMHWiiE9wF5nUlHYPNG6hrlg+KLQ38gbYeh5RaOZwg83k0hcn9nCC+UQbONrA0QaOcq"
    "pD9J3W1cMjApV18N6DeKvBB987BFvZ1PP9RT9xFOaoN44kndUKJZ1VxJLO8u0qwt2xgQSSNCoLoaUhdFbHDjorN4PO"
    "clYQqCDQ16Apo7N0mtk1mM08V+gJzVpaJ2l2Ikf4M6aOn2VjI1COxC4Dvmyz5say6XTh3XID5NQt7QUoPcpzpuqW7K"
    "hpWXJdcKfaYpo2y6njMxmImRDixgZLbNZA6Oe7jOLx72iKZ1Bcfsfm97KrjWyoLV4fcjFhsDB6CoCb1vaUOnl3+crz"
    "Pspe5RN8dHrm34nb9SQqXHWunjavtHm1dfNKV6u/aPGv0hpvpZZ4m1KEv0a+Qkg7x047y7rz7uWQb9m8n3JMozLPVU"
    "rS3Eou7Avkc6DuNeByTLGHPO7ea8Hpvwo2i9Ja2nD45mppW+zNFwu3do9kv4T26PDkzcnb47OTqI42ulJVTJuvo7WY"
    "ga3WNQoxtcprF8qVp4Rzv9UEZCGmWyxtuUP4NPBGtRFASKtwqULvRpC8QwyyQzEyJsR4knXjmD8RE/I3WykidfaVw/"
    "J95TC3r8y8kUWLvM7V3V9jKt31tUHX19XaH6/Y9ridfXX529Xl71sqjepc7d41GJ2EdTvyqOVSmx/A87Zh267F8e/7"
    "J5vJI6RQQxzw2L0Rx8xhgj3TRgJJ0qghkr36QkqaPZbLIyLQwuhcGEJtM0iBw6xSWYqJ1NaVeueWeD3vcSL9ZT6Gg1"
    "BY/eAXFC0R8UtWDyB3qE5F+X5tohcZ2g4c2IrVQO+Tn1qXuawD+SoI4I0a8zVLqFmr8a+2hX8VL8YO2Lv3GFi5T7dp"
    "tUPMeIioFahCTVq1S9Xijs33iOFrbZAcM6w0kyng5rJkpqHDGnTzgMoLWY8BWuEB+u4nDn2XXuXvBrEs/j1sryH1xo"
    "nfTmPahzwjKD2fsLld1cSj6wcUlnzMmfMkdO6nsLeGfEZBZ43MuNjtlqTQqUs6dUnnrmzTJgi+xpzoS4OiMYHKYdH6"
    "IeeOY6Jym23kig0JdiElXlmf0pbABhRzVmwAa2D3gm9t892SSeD1/HXrDrxRzr1mbuyYQvuxO99zXMyfGvp8EiQraK"
    "yK7Tod+dFUQLfYS85mLLG6fM2Qae9ktXcyZFcH/rO4mmo3GbvUf5ZZWkphhUTpfb0i71B8t1/pHkqPq4e66LpkOnPB"
    "FyMMa2MSYbtLnEIfNDGCUXTY/D2Cdqlijcp7lKPPVzcfBje/liAydjl7vfq2zLYclriltO5AIcxUuCXqUeWdwNumwe"
    "m110h7jVTwGumCtxctfrmFN/a0qG72q+Rm0eCZm+L0SyliATxroWO7Qulr483qum7FL6lpsroTJPvnqz18XbfxcGXn"
    "4VxJocueilp53hOxas0SH1VIojCXe19sl1oyku2vaTTBsLzHq3fyfLj620O1qzA6i69vb34Nh2f9hwViaIxMlabqZo"
    "NZbqbscn3nzgUneoFZ3VDrhA0dFn9g1bcKT3TeMkno0RS6KbTlf5J+gxL47y9XX64+tBCAPFHF23A32ITUiBKFbBS/"
    "xW2opheQKnwItNx21tJaPl4ArbTIiFphdve+TqgxCc9bl1lm28Bo5/W3gWpYGOBYqlAWxzdU4nxbc2ktGBUkqEOtmS"
    "4Ujd9cttDrdXG3a/gEzN0hB+jR5m60LK0uvFHZXwYfwRCPC0+IajmnKbWUVZayQvirWsrr+5aZ5xjtG/NG1Er7C39j"
    "c0CdkAlweMS8VnreUT31o0L7yCXARXHgHPsrQr1JIp0blOaoQ/y65BabVoZU71oq71oSMKmFkJN0OyNhgM2xpX8sSH"
    "EBbTnGjALMZjKHvJa+GEQ5muBnsQ6Qfwqbq3uQd21xKJF6qVrosZv9VSaCtakOzxHqk0u3bGvC3q5athWv5g6YXLtK"
    "XM3lu5S/uS84xV/xFujmy/X1tvJc/8pGvYIEV7jcr8ps/TMYUCuldeawKeUEGs8hx4M23hAqwTKp1BA0nEXtuE1GOJ"
    "p6HOpusCOb1s2EVgGzFSe0djh3nXRWU6gLgR5kEhyqROLBug2DzkrVaYlK6LHlOPzFQt8J7P2boAhRojaEq4PaSGzR"
    "/yU2Y34wW7RxztRqc1fR5S7f5A47j41qE8Pxu1D33BuYXKIQ94Xp+EwcxInYMdyamXSbLkwMTqWGW2BMpbe/ndz+xt"
    "Th7rCd8LO0O+PreZGSDtK+msThkyQ6FJ8LxQvDQWh/HmSVNv10srT601H500nYcU2EnCDT8lVavrFx3ki+MZmWr8ry"
    "JY5T5OJ9ID9KDr6IQOEEv97XycIvZpCBqqBUe4yp1UU4qquChpz3fTuey98XxiU0gukVuC+je/0qH+bTwhga0bB62I"
    "2eHRrh1CTiqHcXSNiBdEwNXO6jrEVVx/s4c5hsqJaupI8LFnRlvPZBaiNchfNJV8a/aPEnCrKaGeabtcsP1yTKru3y"
    "HSzok2x8OL97aF5T1kG3r+5zLoXq8SyUl5LapuI1naTZIOuFyuhhK8/1xPUu6mpO6vD4pJzHJ6U8Hjpk3IbPIZ3KJs"
    "6DUIKfiW0y5yeOAGec1jRtNlDUJDsxGoKLmLOCavkKAWQJFZaASuWSM4c+C36UcrwKnyBPuw9M3zQigUPEz+ZtM7/T"
    "tNpjprJKyr1R6/5eWVotaZUlbRJDaAPt3N9JSi1llaWsywxfhJSf2xWGJ+l2RsIhnE1kH8hfIS5h12/3PptZlJgyPL"
    "J6PGQ3lwIHpcsuqjy9oI+l3qU8bSsn04aWwTV9InPKa7ZHDZxNfzk6Oj5+c/T6+Ozt6cmbN6dvX0dep/ytKvfTxeBX"
    "8ECl5Jx3SaVDMXWjKmkqXSZVXcwTcCvP4MZFJp/jmXaTsUvLTNIrq30jQvFG3pQU9pFv0o3w94XxIZhpj5i+1n6ESZ"
    "YVx7STHK0Oa5vJkbUi27IToOwaKEPifSQOCmcx83tVT4Qc4n6BUO/9XqZBg4d6PEZsRmxE3eLgd1cT14mPRxH9RIRc"
    "x8N1PLyD3UYHRNdUk7M8frcT9TlfgyJDqki8bkpMin1eFbK9+FtLUynN8IuFRN6E8uXgoNt+AI/TfxWwuxwULxiucg"
    "dNwWeX1F3TXYf9J/jo9KzJ+o0pVF67LUNw3QMlS4uhYXeBJI26WNTio0vrle125TUEmbM6al0FNEunnQfVzoNUdu+K"
    "7oNkPvFu8nap/yC7vFRqxnYtsYYvLFac7Z283a+yjH3M4uEoGrnUMj4PoaNClDMwY9l0hu3FO9D2pliYqkTYsDZzJw"
    "AeNRVLC5qrSUApoR+L5crzdnF30xZYxdBzTU4VSDJuB/OPjMGsTWNtGnewe2nTWKeKa/G3DuvpFl8Fmvc6Wnylj8W6"
    "p1uaSmvdy/D3JLc60Lkv45l2k7E1kPeSK0slhTvA5CvQtWO0vnI1exqPWa5g24hMZxZbEPIOYcNgnu2ib97r1+abUC"
    "NGc+pCn2KHWaRAlW4xQaHSHNAG0kjIRmvNWmvWapNqapPWml+0+OW/DRTmcLzKurJstyBe2SL40SMcYdtEEj1W5tpw"
    "ZGDLSsCZK+PRhnO1WBbLY7shrdJykbFdYLyv2Uj3nMna8L/7Nn87WBp7fvkw+OOq4S4HVbGgrIXuUdAq2whgDe0u5Q"
    "8YPlOpRTVRAQtIlYd3lwWcHD8TE8Fr9xFzoIVCiG8yc5jpGe5PvO+nbUMGF0cSVrCeuFZRFhP19yllvq480lTa1Nf+"
    "k437T4Il2IH/5DyeaTcZu9R/kv5cU/6TO6Fg3g0uH3pFC1g7p9bunEr4jQIfU47nTbLJ40Ycn+R0CimHq+eUJ1coHK"
    "krZt5/wHwyYmLwH2KufeWT38xtRU4NpmFi0F6yKLYcV2RTNJEySmi3nPKtumFnDPN95HvPNpsFiaHtOXUjptjX70+o"
    "EI9EHImPnrMqm+5hqo/xTHuymNYfwUp8g6WxrPR3uiyqldgl6gW47tmUjJi5QJC4JVsPugycF0EHwkDNeg/2M5jRQW"
    "4XdDGaMtnEiEjKOYYmUvnwV7fTf7O/2RBQ8zsgZu4i7lLLeue7JCEpDT8Kaco8NfBVMumd8VPs5NNd6SiYEuSwee0K"
    "rrTaGSKcptIdUj3P/5EGQE1AG+jCLx2n04GarQdqdJzuRYtf7txNAnURgcoRIZWy2nT+4KY4/RJiznOh4ulAsyqBZi"
    "mNUV0cnDVHmi0m1kVr/sfUSkvgdiyrin0zpl0pd511X77qs1x32RNpiIwakSgMiNr7An2y/GYnvsk4wcD2cQfAXuvA"
    "SZU8HYp3nDQ5AdJU6lbLtjxluy9I3sFsls9XNx8GN782NAZCqLsE7L8KqSwWfSZOiSa5nP9J+g1K4L+/XH1pjrIf7v"
    "TibbgbbEJqHLQhG8VvcRtaTwWkCh8CLbedtUCRTwnn4LAvcg5W4aUkqfaP1WtR46XHOM/lcpiUcLxuWJprWJr0hec4"
    "uqRhaYZ2Z2BiX6QjTQZ3CqVc0Vo9QbP59uoJz+nIo5ZLbX4Az2vqN4XMXzt/VnM0hzY5ftBrzJw+YpYJt7tJNl1LR3"
    "aN2f0SPtUQ1KNVS40UqZazynLW+dBrSDKX2QXiAxg15WuOUPlSiu1mmutk6G6ToYsXcQfsjUvud3LVLmVu7sNN8Ve8"
    "Bbr5cn29LSgEmaJYkDwWpi6WJ4zZ4YilOWIy7IOjoI8jCBEeMc+VGVxh6vsB+jph5DmoP3QI9pGzDfET4yvU7SObyY"
    "ww8T4FeAlrfBZkjw0AAdcf638zfpe/d8GlcH5ky8k5IVxOgyXWGXoiCx8qfIYd14YBC+6SKTIZKYU7K0ghC58SHgTU"
    "tonGA9dpYTovSBndGXaNvOAfyI8SH2A4XuXgcSeCXEfwMt4AMznojFkE28Ucj4kyPB8JqnUxPbrSwD10P4E2siMylh"
    "iZ4piRmcg1Y/cVori4vb1OieJikOX1l08XV3c/H0q5iEHUV1nyblpi0nZ7XYpQewNU3tHEzUmkctSuOE8SaV9AruA8"
    "o8nV97FkVUDN2iXOgJBhnfgDkpPtJntruAQyS2y5V8D/2DfpEdhV5qa2xZLC/u24A27d2eUEWxAgL3QLpO73q9wDzJ"
    "0NjdTQWn26HE8Y02CqmwRBEndQ8WWHpV2+LT0HK38iHg7oK3M/fgYWuTC3gQ/Fnbq6mRq8ADcBbDnliYnmgUcBEv1g"
    "UiFjYrvUwOAPEPNJH0Ggwsl3ENQBsozf6MVs4ARIJ7h7jtgOJZMTxqMsHcugPmbuzsTHlyPTDgTtQOhgm9UOBF1Xps"
    "Wv68pUrXbSdWWb4nRCPWmTdZ0gV5njcXGTVO5mDnuu3VduzQnXQg23bVKynSwXQIJ8g1nvV5/OB9f5oyK+nEuiS+rW"
    "vsI+dti0jQhOa0jgtFQAp7nKsij5vlVlWUSt/vKPDKI2XO++SehLKemLy8xa8b3bir7IqKx7qEYECtcX9K4ODs9O+u"
    "AQENsM9bMAyA9XlZXOibD6CkyFqjrKmEb19f3b7cPnleNdawk9Su9K0d5eWu2RoND1HtlAooEdhxaFcsuLABIkatQA"
    "wGNb1ACI0xNwqHiELSU0SDZ+D91fXPH7fFek1G9Cp6p0ID7X3fM3XQsQVH7yYVj0XPP7yNGp3D16ax/K3GH24xAgLX"
    "gR+l4pd3N0eg/KJTOoU8Si2ireJw8b/DRv2s7BnibVeSsqy3nLrRJ2R7K7BeqvJl9XwfTfck/E27n9ZWYxnI755m72"
    "K2P+c3voxeNqBfzH1CJoRCZCcFK9lX9DlWAfIuM2ixPt3yOPw5MQs60FGi1k2Nx/HHH6ASKsiRfF0f81PadOsD4tdJ"
    "2kr2PsOsiqgmogVDiKfanlxF+FiZKkUtp1drEIUotsl9itQJhO6ngqT8o9lSd5TyX9VwG7y8FRguEqewEEn93asb6O"
    "rVU+wUenZ03Wb0yh8tptGcDuHrKtYYZAp7kB68DCE59aWv9pF8BYA26Sbmq3n6aaoozdYVvtM15MxYH+SZgcrNBeSw"
    "/oV9lsM3/ocBqPrVHQLaGJAvzkn7jQPm2yQI+McMiwnmL+JHOpsUyDocJsEmMcMhZUYk31g+poLH4WJPoXFXF3Pn8d"
    "O01MBrtipjlHjLqpLTdtuWnLTQXLTWdHv2jxPwneFivly7O6QlqVjR8/HcA/9CiHFlQucls1ZO8+0wgO30bukmC8yv"
    "xuaWwe18PprYDpzWXqeg6oMI0sziTNPjK5Do/LWZzLTgwUxiYcTtJsMANaqP8etvLnQeJ6Fwzu3sUX8msoVPI2fA7p"
    "VM4HfZgQ9Exskzk+AhSiLTNB19FHhuCgrU1dzscUKvP862QRpN6OLGYALi5zxMxt883XgrMuLM9WaNVJup1JKAlzz6"
    "MPQf4KcUkmM3KoerYgdxGguOtJaJ+0VF+knAgJBIpoekFc0MfSsEeetlUAZEPL4Jo+kTnldRs5+SGQvxwdHR+/OXp9"
    "fPb29OTNm9O3r6NYSP5WVVDkYvArxEVSci4IlLyY1itfJ9LFFdgPBgbwqNCGEPunGmZE2tdW122WptLO/mpnf8CtDp"
    "z9n+OZdpOxS5396ZWllLM/4H2Rmz8WS4WDPzGohmefRX53ULQg2SmIEPADBPiFcPXm4++XkDV1jV1qh/0K+mjk+X25"
    "v9vi+jMZwtt+L/Lur+UZyz382nevffddnMvaeat991r8LcUv29cMm/YaTlMp7KRo6YQ7rOWLOKzwRRzmfRGyA1ZTTq"
    "eINKNrMTqhizRhdYZMYWZD0hi2F8i/poyjE7b6IRsPR9RxCxrXwmlSzPkcYdVhoowUujgv4AwoqmEv64paVgEXkSi9"
    "au9v0fHh2dmrQ4St2QS/Omq1dLvFx7CoTQ4b7cghgcKsbrkbr2VXAH4dNWXwkWZwbQYb1G22WwTj94+9a9EmuDcy6T"
    "PltFkML0OmMLPjfbnVfnxWJ8W/PMM/54kWBg62hgAb1oTdGTKF2d166+ja5++K6f2U3Dyjq4CK0nT7wOlNwxQ9Y7cV"
    "59N0mvPNOQ9rd7XQY3qGDYYfBzcfBn8MPnw5L4BhrN7ff2NzH8LI9/HP8IIj8TPa4WF2n2XHHPpIS87W5fKIqVXOts"
    "vKwAicDAqgkbLpDEJr7ZBX0rQ7kynzIl29z2LpFSqxpWkvCYrNFfwerkud6rjUV7X6yHVUp24jYaI8rJ+oOFgYQ2NC"
    "jKeCY/wioP34+x2xsFu8foNQ0e8L4xKmUeegWDmTIm1MpaoJV2RWropxHzkWq3dDB9L9uLsi1x7wj3s5350/3T4xLp"
    "9nU6O0+dYmD0z8Z/2FzSrsiN2XNa+avfQnkRlHRdlL8lZ/SfZSNKhuo+kAyQk9OsybcQmB4mL+xNGoABuqJk1BdtHf"
    "M33T5c/7h8450jlHOulEMUtE5xy9aPE3T8xYISNDNWVqEwHB1DlY90xLU+lk/mUtbCW38gxu0b82mmk3GVujeW1yZT"
    "VN5k/aZnxVg/8hKH/fSS9kHQOsO1PhjhjQzmDRK7AVonuVxoKTHLXUWrhnUzJi5gIJEfktXIVuL5u8Iio7xTpsLmsN"
    "AE1oEXeJnQf1VXOCnsSJAyWpYpDN3Lxx0f0joP3s1wk1JkFJhPgHPxNBQseQodeXPv85c57ELZMY1ATIJM7k5cC/gE"
    "xGuLzABZPlYHiHbxI1aQGve4BuAfrWld1vOfoemIzfERdvD8BL0Qyg9ECVhuxARO0nNCKP1G7Xxraid62GXdJmlNaj"
    "t65H656ZRRr1OnpmuuyJFATOKrNkQhKF0zR6X2yXWol+dbJbetjpR8HsDeDpULxjQXZ5+YpPU6kLBdtywXePsatQyx"
    "01FfG9OD083s4Dx3W6x07IV3faWbsTSHfa2QP05tCXcQmp4xW+jssgtXy5vyPKQq/Xciew14GI+2BNsFpMRO2guY0l"
    "FiWAN/URwcYEMbGS3vvdcCAuCooNuAWeyKzA5dH1A8Dh8fY1cgQ9m6KRuP8Ozf2Y7cwS8vdH24SYHPwrAHWDx+KHw/"
    "NcxtAUorrgeIGehwjoxN+w3MvDuumlA7/CV+Z0bFc7JbRTQjW1I/4+c9KvKmBNEO2hU6J7G01r7/v9GamWXayuaHdL"
    "fVeUsTusv98T7BiTr8xJK335u5W6O5fjhvNwYC3NHUZDR8q5jABi2dkNqIRSLYHUPNt8J7uikDH9AWo4wOX6/Z6E8B"
    "2JJk9s5j1OihX3jufXkGwK7UtahdZnf6kKrfO3OvrGYqaGO3tdkyQcr62RGtYIZ55ThKldE805ot5gOfXd7df8XhRe"
    "zKFt+SewK8FQA/dZq+rpOpwvZ3yO77FC0HizyBDq/WJZvmfIsA7MhcvUZLvJ3hpZn5klppbR4DxTo9DfH95aYi7Eg5"
    "aaCucIulyBfg7Jfe98HAALu2PmTH/iyBBqoMUePYJ+jvve/4KkZz74y29qkjcSOp25Rk2VDGxov7s2GrTRoJrRoGuq"
    "XrT4m+KlrQSUpppKsu4OavDvsCgBtLpmbbhCAqjaLF5L2ZpkmeM15rJPorm8E8WBuxMy3K3aQDX5uoelgaptGVupDb"
    "wnnPvvWWA+8xAzrMp8jgfVirRx8dkQ8xW10chhc2F9gxE7c9ijg6fFsbOlFDoaptBu2teGrbZsii0bXfSzkRAOOBLb"
    "BnBCWpV18AiB1bAoNN98ImQWFE2HlXrN4eZrCOGwCmy+sEVQy9S+LK3e7nZyu4Ou62Lnai7/FOGWkju7kz20zbWTiM"
    "mwvJH8jSbC4tF+FhQMoRwF+uR75NkA0GBDRIRZJmJ2XZDrfVpCCtVvKmot7YWYHfIsTq42R0WaUieCqyxlOmui9vqj"
    "N5hGs64jPePSP63j0j8td+mfFtRPOEMsWFLw8ZSzN021d2w+ruVwPq5wOB/nHc66kkFXMqjkcla4ksHF4/E1tZ96RX"
    "7V6Ga/0rMKw4ZWOK5GbpLQkV9J3DAfMCyqNhBK9AzkL9TsKX4iQsmO0NPQlEATItCy5fOKEpO6mla7aRXagvraTav1"
    "1Aowsia6VESgstewbeR+bSBk2hH+gtCvVFvk+7Rf6QL6/ZNvzkLamh7/KJbPo+cEDMyr8vH9Zdr8IxGPjYcuVegfJg"
    "QFBKBIJxP9XYKnfUiDCACBZthxg6phiQokVPZQBeeE8LxW3+HcgCMkphNav0OQzcBbL26JoTb6HjxCWDFj8h3mdOOB"
    "LuITKFhAXycMAJKR7AoDsJVi0FS+kCc+Nwk49M2WkMk+mHM0q/zzu498xJHF7Ef4lyegoXltwOR0+pL/+zRAsrZJtE"
    "2ixhmvayJesvglyn8L4SfptOh3UvSUD2cOm1Khreelf8GYRbBdcuSmKTPyHwnSdYk8utIgS+Ic/clGcS7TFI0FEydZ"
    "xa2xvC9ub69Tor4YZOG5v3y6uLr7+VDKWAyivge9oE0uH7Jx8y8wINI2lspfmTRPCtLu/3p/e1Ms2JgiK1lquOh/kU"
    "XX1yE1saWOPGq51OYH8LzGqUnyR/SRDCP1hVVjUmG1AMDp7C+vISWJEyHzuvgQFesB2JhaCjkM/SxcfkbGMEEWQ1+D"
    "y6wBXCa2/BrwNEWkS6qUK6lSdKl2UlOVX7wdsPZTNNFOrtiljE19sIolDjySPyinbq/M3ejf7S93Nj5HA+sVZrl4IW"
    "G8kSR/j+YOdV1iozl1J35XMxvP+IRJ4KQRAX8bIIP3JZx40gMnW6KxeUk111oe09zFB71xoo5oOYQb7fnTnj9t/6tg"
    "mWgtdw1artx68/ysCfIXEquc7gFVJw4JumVEWLvcZcysZ81lARxq4TdUwDfkkhNsV7xgm20tTamTE5TevkI1o6GME2"
    "TacaayfGeYN/dMx0TtnNIb6il5LRZh2FcIQ09JufNDGH8smybbQnuHOD6YPn35f2zs5wxADoFKrmuNrqrRVbfE3h1H"
    "V/VmM+icTsxzv4V6r8gtkRvUr/RORMOHODF+eYGDHfZxh7Zj80Svdi5TivicusaEAIjquI+EuYUtK0piCqBUC+obup"
    "pVlzcotEP1tUNBa2xq91pfR+p97xILtYwa2AIVraYKtoGCB/HdcFaCurnc4RBTK+5xgC6bSGz/HPJgg0OkjQwOj+rA"
    "0RyVw9Ec/VKkpW1HhXjAj0VKA1yuVBPcYECt4IUYnMpj7vvJxRAmECKZi3/G1OEuAlaaB2jgShQSDue9ReKU4TnBDl"
    "AUhy7W8ZAaUO0SGhW2Hg3XrvUJrU+opk/IfxuoEuF4pc+y89Re1uYMO63jMT8t95ifFqNKN9TbkjRKM/xSfHLIZIRL"
    "P5pLhJHpzhkcOcIMhRKcVnpELSEcVkjhMC8GHZDTSVJq+c+6AZ6O/XArwk/HXstAx90Txq8Vh1pidheaCXwJToobjq"
    "iBkDKjxCBhkyUZxYBqxljyB+g7nkIy8HdouEqFQkRtMUhIxpV1kt8Nz3GIbSy+FwGldDx7DdOA/BAmpo2tqFKxIuEJ"
    "hvi5TsmrYv9wPZ6+n/FHB0PkTTqdMcfVhZHa+tDWhxLWhy6MfNHid6lrNbI+IwKVraHaotwA6GHyzXJ8fhAHcDGfM2"
    "StuL1DaTtXf3tIfTK5+qbos7m+vfk1HJ4tesokKfqdOYcz4lDWqONznnIf+L+BllK+ejqUemmBEUQfB3bJes9SZhhO"
    "dxKIUryv+OfVX46Ojo/fHL0+Pnt7evLmzenb12/7kKIn7uVvvanKaBr8CrlJKXkUJCsFVkCTFZ+kUXln7w3ub9HJ0e"
    "GbNu6s4zq7e/nennNkSWcAEdsEpuZwVMLv5eHJonmUlsGtjGGJt5Y1N6aD59hq5V7sJEyZ0madRsCDwfC93Nxr7u6V"
    "23s+6TzhL2jA5wzZ/vH7sBa7Dyu4fZhnNrUDrjWNEOUI94/ha9FeTIJNi9oFvAZLuExPj2mqbODdY3gFf8F0zVcEBX"
    "7AliVBAfUGkfQ/3J1/fGjoJAjKgqgLuey1kR3WfexhwyCzdl6cDKkuFlHZWyOmAt7kRFzuRogp9uEM2LQHwefesKFW"
    "mabaB75vRrmMY0M5ZleEf5JEGjolzdFn4vBCv2OpGyZBsTkPzOG6lq3vfjk6PHlz8vb47CTyukRXqpwtRVVgOnOl8z"
    "WqS+vWxtqZw/4kRtMdNU2lt9TioEIznqap9ELV2WvbgvjS9bXd1tfeCaPubnD50CvaJTpg8X08057yN7031mBucEB1"
    "wNzP8Uw7eZYt5W36LE/xVrwCuvlyfV0vuZU8E3h0juVN8lohFfPqmexkJHdrOa0+w0oSWyNuVme3Dkk0rlYx3JQ9E7"
    "9QDajfIzE7sc1XzLYWxYVtywjqoOvJF9XgeVtRb3V2qHY4h5dSR+3YYdPhaqGdzBQKu0N7F2QsNAg1QjpCKKvxPTWB"
    "0ukk52PXxwrePtd9Nf9J/MC2bE/PoDTfv04YMqmJaLvawHoZDxUJD8XMb9ocvBP/n5rq/YquqirQjLLI1UpAGYpxMZ"
    "eiUzNHpzJJJ7dqE3pr3UWbINGuwGpXYFict6KhH1YB7iZLl5r5iQWlEvjbA/5xL1WQOyLYyUvM2MyYfrU1+yPQaoZO"
    "Ynwtq3ZO+cRHo7QZWKHCVv2B/Mn6Pnj8fOLjyjOLoJnDZg4lAPoLxfQc4RHzXInaNvI4tQkv6Iq5vsfUsaDFXGNqkU"
    "y5JjyaaKtaW9UdbnnaqtY1l1r8bcU/x7ZbBPlcz8CMqZU2LqFBtH/qIdlEE47ENmbmcb2SzIqKzDyW4COF58GbDgW7"
    "Czse3RNsEbPMSiqcYB9Mps0nWAIrZTeC4iKH5XJIEWsZrCSDIm9BeelDjvCl1z+s0hHF3XBRfe/289VNw9O6k+KHzt"
    "2G2s21AQwDg5oEalMberpyhNpHW8zZ5qZAmlLX7ais8ac9Mw0ScRNU2lNc7SkOuNWBs/hzPNNuMrZOWlhiZSnlMnY8"
    "oVKaH4hMeizyF6cG9Cudxf5Q8eOisbUcxSOHzTlxoE+RYNSjg6fQtsPv7IHRjDhCeUBcLCmJwRe1HYWmTHPmmAhbzC"
    "bFzuFupv5mf7MHoRIGA8HdLDufynbj4rfJZnXYlVO9EgMgE6uPbPJMnKAhk+DM7JU368tu5fENMed4XNvjjA3Z+Vyn"
    "bW1HjdAOZq1vFOobLnsi9nCC+aSJWZSmUrdJSUvL6KxOX5Kz8rYkZ7muJHTWhL3+6A1a+K2te+hEwQmxZfuJNkb+yW"
    "kNVp+clrIabmWAfcSpORQqg12woVXg+6So1GW9SrY+yHzo8VaHR5ZWHx87eXyQHzMqpmvTWjhFqVsLKy3mtPZeP+My"
    "SaW9EtVeiYBbHXglzuOZdpOxS70S6ZWlklfiy8xiOG3Ppu/0q/wQXjymlv8BXDNoRCZCXNKql38Dysl75HGYVJrzaA"
    "Td4jjyZxfmuzDzXcgsi5qL+Ya+iUuKttbzGN3FVKGNqa9dBPrwL6nsEl97U1zJJI3KyUctzam1YEpy+q8CHpfiL4XD"
    "VYa/7l0sXFI3+N8xBBOf4KPTsyaLNqbYwyXbvU+rYX889TsaD+y0dtPGn7WWnUFb2S/ioNVW9lpA4zQSn3Zd7Jbrom"
    "D9dsBbjXC2PbfQH8Q2mVOK0JO83a9yED3LgU1ReuRw3xeDkT8FcpllIg+aQfaRRbgL0bwR8S/jR8Fk2VUe3hP6BEM3"
    "+WLfUIdzF3ahDBWxmcOeqenXT8hnFjWi1A4j7TDqYCvTDqPVcliDT7ZNfUP0uStsgfe+wm4HpmKw38lm6uDc9hQpdE"
    "hulnXt8ySNytxv6f84qcPkk3Imn+St8vAUasDkJI3KTJZFmf7q/qnlml5DmyPujUpRqivceikqtbku3mrwQfb1hi1G"
    "qE00wHloI4PulzwzZPe/Nid7hnR3XFG9i0Vir/+JI8NixlM9eezTqS4WobCvWhcuJsiV/gTl2T4ihvjV8B1uE/Es53"
    "HZju16ThxqTHoFZmtwp19lseJ4zDJbtfxk7zhVoDSmVnhEFETUAutN3XTmTmJp5QZeabeY8lO4vF2MUt9/24DwaZ08"
    "ZjGqPOxzmstkho+qAYeD4XvI3bUokwDWX5gk/tf725uyqEBEktVfqOGi/0UW5Tvsuy5iLjAjpaHkcCSykBEZ1QMmuN"
    "j2Yfaf/w/fklzP"
)
