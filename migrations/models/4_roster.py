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
            'CREATE INDEX "ix_search_word" ON "search_word" ("company_id", "word" COLLATE "C", "contractor_id", "source");',
            'DROP INDEX "ix_search_word";',
        ),
        "sqlite": (
            'CREATE INDEX "ix_search_word" ON "search_word" ("company_id", "word", "contractor_id", "source");',
            'DROP INDEX "ix_search_word";',
        ),
    },
    "ix_contractor_status": {
        "postgres": (
            "CREATE INDEX \"ix_contractor_status\" ON \"contractor\" (\"company_id\", (CASE \"status\" WHEN 'INVITED' THEN 0 WHEN 'ONBOARDING' THEN 1 WHEN 'ACTIVE' THEN 2 WHEN 'EXCLUDED' THEN 3 WHEN 'DECLINED' THEN 4 WHEN 'LEFT' THEN 5 END), \"id\", \"status\");",
            'DROP INDEX "ix_contractor_status";',
        ),
        "sqlite": (
            "CREATE INDEX \"ix_contractor_status\" ON \"contractor\" (\"company_id\", (CASE \"status\" WHEN 'INVITED' THEN 0 WHEN 'ONBOARDING' THEN 1 WHEN 'ACTIVE' THEN 2 WHEN 'EXCLUDED' THEN 3 WHEN 'DECLINED' THEN 4 WHEN 'LEFT' THEN 5 END), \"id\", \"status\");",
            'DROP INDEX "ix_contractor_status";',
        ),
    },
    "ix_contractor_current_stage": {
        "postgres": (
            "CREATE INDEX \"ix_contractor_current_stage\" ON \"contractor\" (\"company_id\", (CASE \"current_stage\" WHEN 'INVITATION' THEN 0 WHEN 'FIRST_SIGN_IN' THEN 1 WHEN 'PHONE' THEN 2 WHEN 'REGISTRATION' THEN 3 WHEN 'KYC' THEN 4 WHEN 'PAYMENT_METHOD' THEN 5 WHEN 'COLLABORATION' THEN 6 END), \"id\", \"current_stage\");",
            'DROP INDEX "ix_contractor_current_stage";',
        ),
        "sqlite": (
            "CREATE INDEX \"ix_contractor_current_stage\" ON \"contractor\" (\"company_id\", (CASE \"current_stage\" WHEN 'INVITATION' THEN 0 WHEN 'FIRST_SIGN_IN' THEN 1 WHEN 'PHONE' THEN 2 WHEN 'REGISTRATION' THEN 3 WHEN 'KYC' THEN 4 WHEN 'PAYMENT_METHOD' THEN 5 WHEN 'COLLABORATION' THEN 6 END), \"id\", \"current_stage\");",
            'DROP INDEX "ix_contractor_current_stage";',
        ),
    },
    "ix_contractor_waiting_on": {
        "postgres": (
            'CREATE INDEX "ix_contractor_waiting_on" ON "contractor" ("company_id", (CASE "waiting_on" WHEN \'CONTRACTOR\' THEN 0 WHEN \'COMPANY\' THEN 1 WHEN \'PLATFORM\' THEN 2 WHEN \'PROVIDER\' THEN 3 END), "id", "waiting_on");',
            'DROP INDEX "ix_contractor_waiting_on";',
        ),
        "sqlite": (
            'CREATE INDEX "ix_contractor_waiting_on" ON "contractor" ("company_id", (CASE "waiting_on" WHEN \'CONTRACTOR\' THEN 0 WHEN \'COMPANY\' THEN 1 WHEN \'PLATFORM\' THEN 2 WHEN \'PROVIDER\' THEN 3 END), "id", "waiting_on");',
            'DROP INDEX "ix_contractor_waiting_on";',
        ),
    },
    "ix_contractor_registration_state": {
        "postgres": (
            'CREATE INDEX "ix_contractor_registration_state" ON "contractor" ("company_id", (CASE "registration_state" WHEN \'NOT_STARTED\' THEN 0 WHEN \'INCOMPLETE\' THEN 1 WHEN \'COMPLETE\' THEN 2 END), "id", "registration_state");',
            'DROP INDEX "ix_contractor_registration_state";',
        ),
        "sqlite": (
            'CREATE INDEX "ix_contractor_registration_state" ON "contractor" ("company_id", (CASE "registration_state" WHEN \'NOT_STARTED\' THEN 0 WHEN \'INCOMPLETE\' THEN 1 WHEN \'COMPLETE\' THEN 2 END), "id", "registration_state");',
            'DROP INDEX "ix_contractor_registration_state";',
        ),
    },
    "ix_contractor_kyc_status": {
        "postgres": (
            "CREATE INDEX \"ix_contractor_kyc_status\" ON \"contractor\" (\"company_id\", (CASE \"kyc_status\" WHEN 'NOT_STARTED' THEN 0 WHEN 'IN_PROGRESS' THEN 1 WHEN 'PENDING_REVIEW' THEN 2 WHEN 'APPROVED' THEN 3 WHEN 'REJECTED_RETRY' THEN 4 WHEN 'REJECTED_FINAL' THEN 5 WHEN 'EXPIRED' THEN 6 END), \"id\", \"kyc_status\");",
            'DROP INDEX "ix_contractor_kyc_status";',
        ),
        "sqlite": (
            "CREATE INDEX \"ix_contractor_kyc_status\" ON \"contractor\" (\"company_id\", (CASE \"kyc_status\" WHEN 'NOT_STARTED' THEN 0 WHEN 'IN_PROGRESS' THEN 1 WHEN 'PENDING_REVIEW' THEN 2 WHEN 'APPROVED' THEN 3 WHEN 'REJECTED_RETRY' THEN 4 WHEN 'REJECTED_FINAL' THEN 5 WHEN 'EXPIRED' THEN 6 END), \"id\", \"kyc_status\");",
            'DROP INDEX "ix_contractor_kyc_status";',
        ),
    },
    "ix_contractor_tax_status": {
        "postgres": (
            'CREATE INDEX "ix_contractor_tax_status" ON "contractor" ("company_id", (CASE "tax_status" WHEN \'INDIVIDUAL\' THEN 0 WHEN \'INDIVIDUAL_ENTREPRENEUR\' THEN 1 WHEN \'SELF_EMPLOYED\' THEN 2 END), "id", "tax_status");',
            'DROP INDEX "ix_contractor_tax_status";',
        ),
        "sqlite": (
            'CREATE INDEX "ix_contractor_tax_status" ON "contractor" ("company_id", (CASE "tax_status" WHEN \'INDIVIDUAL\' THEN 0 WHEN \'INDIVIDUAL_ENTREPRENEUR\' THEN 1 WHEN \'SELF_EMPLOYED\' THEN 2 END), "id", "tax_status");',
            'DROP INDEX "ix_contractor_tax_status";',
        ),
    },
    "ix_contractor_payment_status": {
        "postgres": (
            'CREATE INDEX "ix_contractor_payment_status" ON "contractor" ("company_id", (CASE "payment_status" WHEN \'PENDING\' THEN 0 WHEN \'NEEDS_CONFIRMATION\' THEN 1 WHEN \'LINKED\' THEN 2 WHEN \'BLOCKED\' THEN 3 WHEN \'FAILED\' THEN 4 END), "id", "payment_status");',
            'DROP INDEX "ix_contractor_payment_status";',
        ),
        "sqlite": (
            'CREATE INDEX "ix_contractor_payment_status" ON "contractor" ("company_id", (CASE "payment_status" WHEN \'PENDING\' THEN 0 WHEN \'NEEDS_CONFIRMATION\' THEN 1 WHEN \'LINKED\' THEN 2 WHEN \'BLOCKED\' THEN 3 WHEN \'FAILED\' THEN 4 END), "id", "payment_status");',
            'DROP INDEX "ix_contractor_payment_status";',
        ),
    },
    "ix_contractor_delivery": {
        "postgres": (
            "CREATE INDEX \"ix_contractor_delivery\" ON \"contractor\" (\"company_id\", (CASE \"delivery\" WHEN 'QUEUED' THEN 0 WHEN 'SENDING' THEN 1 WHEN 'SENT' THEN 2 WHEN 'DEFERRED' THEN 3 WHEN 'DELIVERED' THEN 4 WHEN 'BOUNCED' THEN 5 WHEN 'COMPLAINED' THEN 6 WHEN 'FAILED' THEN 7 WHEN 'SUPPRESSED' THEN 8 END), \"id\", \"delivery\");",
            'DROP INDEX "ix_contractor_delivery";',
        ),
        "sqlite": (
            "CREATE INDEX \"ix_contractor_delivery\" ON \"contractor\" (\"company_id\", (CASE \"delivery\" WHEN 'QUEUED' THEN 0 WHEN 'SENDING' THEN 1 WHEN 'SENT' THEN 2 WHEN 'DEFERRED' THEN 3 WHEN 'DELIVERED' THEN 4 WHEN 'BOUNCED' THEN 5 WHEN 'COMPLAINED' THEN 6 WHEN 'FAILED' THEN 7 WHEN 'SUPPRESSED' THEN 8 END), \"id\", \"delivery\");",
            'DROP INDEX "ix_contractor_delivery";',
        ),
    },
    "ix_contractor_source": {
        "postgres": (
            "CREATE INDEX \"ix_contractor_source\" ON \"contractor\" (\"company_id\", (CASE \"source\" WHEN 'DASHBOARD' THEN 0 WHEN 'BULK' THEN 1 WHEN 'TASK' THEN 2 WHEN 'TASK_IMPORT' THEN 3 WHEN 'CONTRACTOR_IMPORT' THEN 4 WHEN 'API' THEN 5 END), \"id\", \"source\");",
            'DROP INDEX "ix_contractor_source";',
        ),
        "sqlite": (
            "CREATE INDEX \"ix_contractor_source\" ON \"contractor\" (\"company_id\", (CASE \"source\" WHEN 'DASHBOARD' THEN 0 WHEN 'BULK' THEN 1 WHEN 'TASK' THEN 2 WHEN 'TASK_IMPORT' THEN 3 WHEN 'CONTRACTOR_IMPORT' THEN 4 WHEN 'API' THEN 5 END), \"id\", \"source\");",
            'DROP INDEX "ix_contractor_source";',
        ),
    },
    "ix_contractor_email_key": {
        "postgres": (
            'CREATE INDEX "ix_contractor_email_key" ON "contractor" ("company_id", "email_key" COLLATE "C", "id");',
            'DROP INDEX "ix_contractor_email_key";',
        ),
        "sqlite": (
            'CREATE INDEX "ix_contractor_email_key" ON "contractor" ("company_id", "email_key", "id");',
            'DROP INDEX "ix_contractor_email_key";',
        ),
    },
    "ix_contractor_name_key": {
        "postgres": (
            'CREATE INDEX "ix_contractor_name_key" ON "contractor" ("company_id", "name_key" COLLATE "C", "id");',
            'DROP INDEX "ix_contractor_name_key";',
        ),
        "sqlite": (
            'CREATE INDEX "ix_contractor_name_key" ON "contractor" ("company_id", "name_key", "id");',
            'DROP INDEX "ix_contractor_name_key";',
        ),
    },
    "ix_contractor_feature_key": {
        "postgres": (
            'CREATE INDEX "ix_contractor_feature_key" ON "contractor" ("company_id", "feature_key" COLLATE "C", "id");',
            'DROP INDEX "ix_contractor_feature_key";',
        ),
        "sqlite": (
            'CREATE INDEX "ix_contractor_feature_key" ON "contractor" ("company_id", "feature_key", "id");',
            'DROP INDEX "ix_contractor_feature_key";',
        ),
    },
    "ix_contractor_external_id": {
        "postgres": (
            'CREATE INDEX "ix_contractor_external_id" ON "contractor" ("company_id", "external_id" COLLATE "C", "id");',
            'DROP INDEX "ix_contractor_external_id";',
        ),
        "sqlite": (
            'CREATE INDEX "ix_contractor_external_id" ON "contractor" ("company_id", "external_id", "id");',
            'DROP INDEX "ix_contractor_external_id";',
        ),
    },
    "ix_contractor_country": {
        "postgres": (
            'CREATE INDEX "ix_contractor_country" ON "contractor" ("company_id", "country" COLLATE "C", "id");',
            'DROP INDEX "ix_contractor_country";',
        ),
        "sqlite": (
            'CREATE INDEX "ix_contractor_country" ON "contractor" ("company_id", "country", "id");',
            'DROP INDEX "ix_contractor_country";',
        ),
    },
    "st_contractor_places": {
        "postgres": (
            "CREATE STATISTICS \"st_contractor_places\" (mcv) ON (CASE \"status\" WHEN 'INVITED' THEN 0 WHEN 'ONBOARDING' THEN 1 WHEN 'ACTIVE' THEN 2 WHEN 'EXCLUDED' THEN 3 WHEN 'DECLINED' THEN 4 WHEN 'LEFT' THEN 5 END), (CASE \"current_stage\" WHEN 'INVITATION' THEN 0 WHEN 'FIRST_SIGN_IN' THEN 1 WHEN 'PHONE' THEN 2 WHEN 'REGISTRATION' THEN 3 WHEN 'KYC' THEN 4 WHEN 'PAYMENT_METHOD' THEN 5 WHEN 'COLLABORATION' THEN 6 END), (CASE \"waiting_on\" WHEN 'CONTRACTOR' THEN 0 WHEN 'COMPANY' THEN 1 WHEN 'PLATFORM' THEN 2 WHEN 'PROVIDER' THEN 3 END), (CASE \"registration_state\" WHEN 'NOT_STARTED' THEN 0 WHEN 'INCOMPLETE' THEN 1 WHEN 'COMPLETE' THEN 2 END), (CASE \"kyc_status\" WHEN 'NOT_STARTED' THEN 0 WHEN 'IN_PROGRESS' THEN 1 WHEN 'PENDING_REVIEW' THEN 2 WHEN 'APPROVED' THEN 3 WHEN 'REJECTED_RETRY' THEN 4 WHEN 'REJECTED_FINAL' THEN 5 WHEN 'EXPIRED' THEN 6 END), (CASE \"tax_status\" WHEN 'INDIVIDUAL' THEN 0 WHEN 'INDIVIDUAL_ENTREPRENEUR' THEN 1 WHEN 'SELF_EMPLOYED' THEN 2 END), (CASE \"payment_status\" WHEN 'PENDING' THEN 0 WHEN 'NEEDS_CONFIRMATION' THEN 1 WHEN 'LINKED' THEN 2 WHEN 'BLOCKED' THEN 3 WHEN 'FAILED' THEN 4 END), (CASE \"delivery\" WHEN 'QUEUED' THEN 0 WHEN 'SENDING' THEN 1 WHEN 'SENT' THEN 2 WHEN 'DEFERRED' THEN 3 WHEN 'DELIVERED' THEN 4 WHEN 'BOUNCED' THEN 5 WHEN 'COMPLAINED' THEN 6 WHEN 'FAILED' THEN 7 WHEN 'SUPPRESSED' THEN 8 END) FROM \"contractor\";",
            'DROP STATISTICS "st_contractor_places";',
        ),
        "sqlite": ("", ""),
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
    "eJztfetz2ziy77+C0peZrdL4xM9kk1u3ynacWe84do7tTPbczZYMkZDFMUVoCcqK9uz+7xcNvp8CKUoCJXzJg0SDVD"
    "cI9PPX/9ubUJPY7ODcMOjM8Xrv0f/2HDwh/B/ZW33Uw9NpfAMueHhoi7E4MWjIPBcbMNcI24zwSyZhhmtNPYs6MPgc"
    "2fTZcg7QtYfID4t5DFHHXvA/DIIs/j9smi5hDFkMTV36SpwDmNikBp/Zcp5XmGPmWP+ckYFHn4k3Ji6f6e//4Jctxy"
    "Q/CAv/O30ZjCximyl2WCZMIK4PvMVUXPv69frjJzES3m84MKg9mzjx6OnCG1MnGj6bWeYB0MC9Z+IQF3vETDDKmdl2"
    "wNLwkv/G/ILnzkj0qmZ8wSQjPLOB3b3/M5o5BnAZBbIbYkYOHDIfWOb/DV4xMXwwuL17HDxcPQ4GvZyU4FUyTA8uGd"
    "QBCVuOBwz73//488aMEVd78IDLv5zf/3x89ifBCsq8Z1fcFGzr/UcQYg/7pIL5MbcNlwBvBtjLc/0jv+NZE1LM+TRl"
    "RgJmQHoQ/qOJJMILsSjihb5MFnS+DUE8Xn++eng8//wFpp8w9k9b8PH88QruHImri8zVn325Uf4t+994NAn6dv34Fw"
    "T/Rf/v7vYqK91o3OP/68E74ZlHB/yHD/gnmeBVeDm8xIfG4p9NzYbiT1Nq8XdS/GSCLTsv+csxdoulHhFkBM4ZtC4R"
    "h4KRF2XvnCF4MTN7mhULtDfBPwY2cZ69Mf/v0elJhYR/P78Xmy0flRHbbXDryL/3nzyfBy9kUZvXIVE7/F5+tjXg9i"
    "V2qGMZ2EYj6k6U4fkUMzanrjkYYzauw/ccYSPeB5xd81KX3rUyDH/zRobhb96UMxzuFS3yV+JafNImR0rhBNs6WdYo"
    "i106QaZcOKTW1xUSKPxV9a4ODs9OGu1kct9VxWeV28aAX6t8VYUTtPBVKbbB7dJHZVN+mpZ8VVfObCIEfc1/PuZWeE"
    "7gMbXSStoNdp5n+JkgOkI28TziskZfnMwHV/69ZT83WPz/qrmlJWk2x/Le18fLddk4aRafyWxqZ+Wb2lluU7PYgC/e"
    "0SjP5QtKbYKdEmdPgizD6CGnWxenoyub3bYu7u5uUjvWxfVjhsVfP19c3f98KDjPB1meuHx9+5jhN+eaN2NNN5SYeo"
    "Or+/zy8fr3q5oLvPdtLPyNyPLQBC/QkKAZa2YHHsos+sPyRX+Y14/BfcpfYBA4cQdTaltGiUm4XCoV06msWl3e3X66"
    "vv/8Hv1BLYchhyKP4AmaOZi9EPODmPI9wtyCHxM0tbEHRiUyKWl0OrQvRRszb8CsZ4frUpbTQB8rnEDrYyrrYx71pl"
    "yCzshyJ4108MIJOiPz3oMF0Z75mDjIoPwe/3NC0MilE4QdxFnH73iWgT3qIohd7d0CCfTXAS1Saf76wLe84q0gTZZd"
    "EJbhoX8jm2/z6iyFb2PLGKM78X9s3/g/wN+r+T+oI3ZqNLf4L5l5Ky8EYF1qDYQ788+fz/+W3bQvb+4ussKFCS74Dg"
    "7RxtFLIgIGF4bYeJlj1xyk7sRSTS3sAu3pIqD/9Ns94QcVcCgvxTC6m5xLHSus7nYeXw2WXOozgLsECFZi1aU/yw4z"
    "ScTtV15Sl9FEymwP7XJKBK3Jjyl1V11S/HTGV2KiXV1VEzIZ8g14bE1XZNVnMdGussmhfAsmK7LoVkyyqywyxtgG+2"
    "lVLt1508twqh3doOjcGcymNsXmqryaO1/FPLu6qFxiUAhBrLqo7v15Fju6oAI2LQbCzGqHVZf8v7u6rBhhjM+7Iqce"
    "/Fl2lkmzKWg+A2/skpV3qgd/skcx165yjF9gkNtmktfVtYVHf7KPYq5d5Vgrp+DuHYHgZaBHtMzvkL6ViPm7dGQVBY"
    "BDbt455JHyP5bz9Es81Y6cl8DBydEkw9MJdvCzeEuYDohDx8uzS8iElOTcRzf7lVn3qWFL8+65YNB0NrQtNiYm8sgP"
    "7wD9zo0zOKkQdgmifAA2XMoY8oP17INwoTlkTpiHyGhEDM969QdaDBkz1+VPz2fnr/VJBTn8f++98OUAN1/9p8A/g3"
    "yDf+gEf53grzO8FYtMhN9rkwhzSKt0GtG3MfZg5xJ7NN8DaZMwcftpe4n9Mc36a8cr/twSFBmGW510hvP35X/9cnR4"
    "8vbk3fHZyTs4KuBSdOVtBdPzOSx7lxTnjfmyhjO90YpuOy3OK+N9WU6cpz67VcqeH1KzIBXokYu/mMHh+J3gb9WJe/"
    "W3x+oQcHTg3tzd/hoOz8aFM/lwY3x0elZnPccUO8HwTIKnTPnNWXn1zVm+4Ck0LAaQJVJX88xTa+2zM9pno1QLnTnQ"
    "hgeprmtkZlreleO5i16RbyS+2690jsC4AYkGSrlHsPimDtAt4WovMsZc7YHkzycwY5/QmPLXD1LNsGOiicgNDaEGCO"
    "tD2igj3ED1WLFTpOX5l8MZ/J1LdDLFzmLgOyz4n3zE30PAhsxVNhv+wXe4xFXtLdHeEn1ebdtb4m8bTW3MmFplHdH3"
    "mMwxQ2ZQs1RXXTyRMX9Oyq2fk5zxI7LYBqv4qtIzKM5/ikzLRFYjw779iob0ESV70qSpVjhxNpS4/DgWWgF1f5IsJF"
    "nlgEkqtkmtQJa5aSr1mcuXNCNcjYJscKi9sjbK47Q2JW3Rp6iU3jEe+VtdfwSf4Fx4u+Ptu6G/u/0d3JrW4b0/eoPV"
    "hOtSfjJsPZVh62k5W0+zbAVFNc/Y8oqScPxKpSSrap7DmWV7lsMO4LHb0Du3UTayXkM9WTxSaKtnqkuqzPXsUCmDnT"
    "gutW0wkqfTPqKuSBjwfE0SYABH1BVwgCPLZZ4wrT+gx7vHL1DJef/pEp0dHb9DY/4fqySNoc0HfHe+O9d+VBC5dA4b"
    "J5DSuQOWPVDD98L8IAuoBUKV6SNG/Se6hK97gDo0qRhvEsNdTD0+m+8U+O6IYQIIkV+znp1fLAc5hJjy7oK0/pSqDd"
    "TOAO0M0M6ArTsDNDbiXovf3+rzon8gmB9TJTZFRKO0PXE3EkfnyjbaWmKzPj6CRwoMigvruTR9JkW2uQSaNzVZD24I"
    "m78D12GO34A6QR2TBXoOcWvBlfj5NX8+Ojo+fnv05vjs3enJ27en795EiTb5W1UZNxfXv0LSTUo++SwcMPEnU49xo2"
    "dU8HGUiidHp3KOU+/XmYgDIS4VUBBjnbOWaFpLfVoFeqKzqBN7eehs2ReraFi8gV6fs9xzPM4z+BN1CbflfiOLXKyh"
    "BNQhnqmbjM3lG/DLLp5HlmdmZXEO8N9NfJSxy/OHy/OPV73/bMcncili+r0CZ0hwp1/lBTHiMZLuD89dgL8Ao8A3/x"
    "NUVDwfpFMKLJP1EcClBYkFIsVA+BzGXBoBRAq20c/Xh2/+VOYHWdOTCss50oEGRv6ZK+P4ewKwIjtM+yi0j0Ibqds1"
    "Uv9Zz0wKCNTWvvH0l5FLiICRshyhggcbVd9HHTtU2UQSTM0JRS6NIaRV2n0gEkjG/HDlr9MIW7P98KPYH0trbh4m2L"
    "ZLP4ks7ea+jcM17XDBuj8+ensWrXT4T9Xafvh8fnOTX8zUECWhTQ6YDKk+YTp5wujUrK2mZsVat7wzIKZRPnNoI9rz"
    "XmcKhee0MplCOXNSPikuQ6hXd0bxxOylJk8TJJqbmYy2iUBNqunOSBJpjnY1mW07rGwtbU2hBOQOsb95RCHgVgsRhc"
    "t4pm4ydmlEIb2ylIooBLwvCinEYqmIKSQGSfRmNmbMoxPi+sH/KV5ARWIEDV3UiVmCQvddVmjH6Gu/vfaq6NxCLf6c"
    "+MXfOcGXeyDC8Sr7HhrWzKwFTMcmz9ge1OVymkrzWo7XIkHErdXZOkGiMpd71w936Pjw7OyXQ4Tt6Rj/ctTEhdYyFF"
    "f3evk1DTEGTfxMRSD9oLz/teGpnaXVWZgqH8+W82p5AmtosBrqYOFESn94dyMUvzRDQ/75BaTb3/l0b948i9vvzRvg"
    "SQ8gNMD4djWgwcrOJBlVNeotnUN37a3RtTexe3iePTDxouDYr85tKZligykuJ+v6DNrLcZlyXpABFP1aLinwglUv9R"
    "yxXuM11niafQ00q8IJOqNeJVqr9kWJO+Q6mgSbtuUEIMCArDIfUzSn7gs3Q6DvykLuMN4llcwQoQBCBlNsmYNh467Z"
    "RfNsUC+4vPv85fz2f2rqBr2LldSwQxk97LBcETvMa2KQNpB4xwEgczbGTSufbYOS+XZ+f1tXLNcO9D/2Y/6NBNN6wp"
    "gf3HLZgJHGRkt2jg0KgR/PeRmEF4saESfiXwijz+e3579e3SP+4o26xcvAIJejIOdAkF0ygV9b2Oe1SqVI0W1QmwgD"
    "bknuR0G4KitRxCOh3Qwe0pmHPIrIjyk/jlc+plpUNEKmNlKjc8SbU6CPsxI5zovjL3SObOo8oyHhOgTA5hDLRcSpV0"
    "nehioddjQfB1ysseqzpGqr0b17Aru+yKukXFHziPMB6vFGI+SSV4vMpXOIN7X84aUaadgZ0u7o1lxrEhL5wEUimkiH"
    "34fl71aMrzhbtoJlp5RpmxsVjXIPkoSdWgiA/3X37fbq/gPiL8QAZ4xbVZbto3G4+7cGfC40WAMpwu6sgbs4Jf7FIQ"
    "ITbkro1F5dSemc6P3i90Ht2tE0nboYO7czaGEfovsBMBCK6/1VqhrNpZSWJz5mpbdqp4yIH2rEnVZOMy0pMVm9oUgw"
    "0a6yClS7FZn0EbPxkPLBv/O5dpVPvpNnRU5dR56iXWSRb8ANhjY1XlZk1I2Y6gJm2lVuTQgcUivy6bOYZLdZNEh4mt"
    "rg1nU03a7yzaHe6m3rb8Ukyujv7XJo6lKo6F2RRV/8WXZ1GTHivq6+jh78WXZ0ITEPc4toZD3P3JUZBVN9imfaySU1"
    "m4r6WG8MYexVGeZP9ijm2tH1xdfEilx6xM+7uppEdtmq3GE7q2HOpjZd+SP7KibZJRatt4TUb0BaWEIa9SatKiGNBy"
    "0tIb16tUwC2UN++NUJ+1jA32TqCRc3tA9/H6YXAXIa/6fL5wJkNeEPPUB30MVCtMnEpknMfOHpGp9TiEmZxhzFzy4h"
    "E+L/PwtOqYtZdTFrC9uQrmZcFbRa7AON6mJSpHoBdHIBqN38bWPlle23f5txG3zAVY0itPJyBqepdpDRx1J1rMcVda"
    "zH+TpWDb2/BsinlPZWh60ZOs1Y3dNgAz0N7vlReH99+dgrXsRtsDc5164yOPPxlrB4WyhPUUi/2EpPBPwrDfXkOKke"
    "En5PBuhXCa0tA7QokasOeSqT4nYQy4ig1eWjwEf3W1oK4/tJuKXZEwJKSMtGzMFTNqYeJMWYxLVeudU+4m/M+uiFK+"
    "BQ5/vk/8z/ghVs8jc4mC6eoLXEd8cl0NHVhN+OhAdggYRWjviDF6IfBcK27bsHEljtongffLNhJk7wW36+PvuT6FkR"
    "NKv47hDBs7D7pkPDGX7hrwjdLMQkwnXg0ZkxFi0vIi8Edfnvm7p0ZNlEttEFmWDLHryQRY+vlezNxP5Q1AwjORSG5C"
    "eIMRYEALYDfcmwn21TTJDG9CkeA11QOS8GzAr2l+JhIli6ZKo/qOUsGZLFKwhHJRinfS/a99LCeaVNbw0kpsXfOIsb"
    "9uM6voGIQGW3QO+cazf8xUzQSxIaRVZDkvEVHJ3KVPXxUeU4JKe5yr74GKzL+pBIafZfYoc6loFtKEmfKMP17iFf9a"
    "5vf79+vPpYcyuDYgV/2cPjOXfCGO32K79HXGeYubUgeBIkjTivWN7GBiD1TItNbbyoDWCYpdPslmI3ozO3COJIcl+J"
    "qJXe06FGGPYUl/9t8B/u12o32ttbR9YjPzziOtiu2ZclQ7Z7q/1QarUfVqz2w4LVPnt+Jgw0f9HWuvYmU0avMPt7n8"
    "ArllAkf2II3EV9REcj4ooi7oSHqtFJu15Rie72zSWVIldZUDfWC5lbTLZSb5MiEEBTzdgfkXaB9R/Q1cHh2YkaJ8Nk"
    "xhdu0MI+z/tKPIksqeJ4EjdkJHzZJjEA+8sMsAo444Xjm1974RdnDmYvLUAWtI1S2MgDlabclgdqO6HeznmaUkGDOl"
    "JOEXYGL2AvZawRrvdF0uSHYc/MZvgfaVIt5w7IeeASzIo6Y1cZ11lKhZVXlfIIA6y4ZkhbKdLOfFq9b2PipFI/BOjK"
    "GJvJvI/w162svHbuK2T87wFmNXMg01TKNxPtQRoShYwb4WOkI0jL8SUP8MXezAWrJsCHHONXgry5ZGePdnJRuRnFrK"
    "JNsBTwKEGxQcT0dW19PqzR0eHJ25N3x2cnEZpRdKUKxChv9/k5ZnlulvdzjSk239E1kWcAyWye5bADeN42sgzW0+c1"
    "m2rWJJaRm0ThM7/3CdzPKER+R+Kd/QxCi0FuIaKvssB+63Zjhcl7ZSrYcsmkZ1BZLN/GsL0z2OW5TRiB2gdLC0VLa/"
    "ux7FxKZR1dLUfcHW0t7jmQlwyC38UCqfFPiTrkg3jGe3HNoUO6j+0HzBkpbDpQvUZiqu4sjq+OZ9n+4hB4mSNi24j/"
    "EIRHHtRu+24eOEcNzmMWJnHv35JwybMFv010LIDkosanbvFMG8xSEuvh8fy+QaYSKP1w+lqGKhlKKW5OLMaC1SmrpZ"
    "bRd1dn7d37OhKU5FxSk6BXbM9kOyRsWo91iUEn/E0DR4G81FJkWlgbEVazDJLO5I2olLbTKAOkK3kfKjF6C/2MlWZy"
    "2008+dyrJXKnZ1CY4VHOZeAGneIFN4vxj2bNiY7lYhUVoYqsKF4WxoqiSM+gsiiCjHpAsvIsb4FeiWuNLKNxZn37Pi"
    "LgZf0wXZpKYQmoFKLjH6IoT3+xnJKE4+VLPzuHwqz3u6lPqEMW4BoFhDnkKdJUPWTjavtQfha1xSEK0wOJGJhbDASF"
    "uH8KiER0VA0yJ4usMIl+uClqtTMv24jotJhOaRLb4odT4wanSXqVP4K7sDuLR5iX6Cb4E0N+IwE1vEnwd91CzySNyi"
    "IA3x28ax65A/BFoB+xbfq1EYy6gBHSRCRnMoWgZ+V1oGe5MtCgnrCuVDJkqgsmeF1lpbBluDTFlNZ2MlTSGCyyPE1T"
    "aaS0aqS0BJRAmsG1obwu45m6ydilQF7plZWC8bo8f7g8/3jVK9oTWuCtPAqdmhvBKiB0/BXQ7debmyqEtHzH7wI1vV"
    "Gjs8/+fDu0qjPux1UbKsSs2uHWCoD7ASCypsk3VrZqa5NPYrZzf7JdZVlrbar2okFVC+2pOlwRWM2eOXVX7o1DsGuM"
    "v/GJdpVJrxazVm3gJVou/Q4T7SqXdIucTfd/yahRlRizCV1LBmp2MEmMXwo5e+4gMpnadEGIKMDwiRnCKJ4R/Qxen+"
    "+9r4xrkN97SPzMP+WRaFecqwSRNfpdvhIctnssgl2N7/VRhlIDkWog0pYTuDQSZYOm8tnPWd59lSHUHqwsCEpy85Nl"
    "a4pIs3SZUzAJ576yX3AHm8b3c67BzFe73Ds4iZpVr8jgnet6nWVu6tstZmy5a3Az+i34vip128A5JqXXesHY5Tot4k"
    "ODPoRJ1XPOzV1WoLYuHS6nmfJZitXS4IbWSbVOqnVSrZN26RBaUSeNdz5ZnsYUmplaG926NhroHCtyd7dCgFm2xp+s"
    "SkroR8zGQ8qn+d0i8yIlND2gUgk1w6GD13CsVC8vhqGDFtB8QKJe3rJFdbRj+lla0HVLNNbCok8XOv9yzXXRl6BrV1"
    "8MFF2tQOskCD9zKRQ3AFvLk6Br2BOdO8LIeIKkcIx8o+Mn5rfuFnPBU+Gm0KCj+5yunwFT9kmgCRgbwwtZXrl2HT4W"
    "BkSZkjKNtrROrXVqrVNvW6fWDaf2WvzJ3Vt2x03SqK/7987jo84y+yjELwoPu+wpvU4rq26990ql3qppqRuo9d5Kdc"
    "em1vEl39eQSYkPhuYBjo83p0Kp4/reFLuN6s3WUpAZdK/Ni6Ec8CNBsnmwjybSiEzUS/HmiuN6gJExeLZeSUE1crlQ"
    "snQdk8wn8fpqigSMvfoCSVN1TBwPVHaL2vj3QYvakTxMuAVcCiYb0iiLJAslmQLybY4ZitaMNLDs8dHbswhTFv5TBS"
    "f78Pn85iZf/MpVz3FtZ32KSH39UteUdZOpuqZsOzVl4utugbU7nzWS2gdTjL3nZv/99eXj9jz2Hr76MYXjvNBdH93t"
    "V/vqPTwg8UApRz20+UNzyxv7R5tAY7KxB4cxenEot4QSQPX9GPfWv1Dskm9hzgLPeM4Dni4R1B5w7QHXLlAVXKArYf"
    "1uA973y/3Vl/P769tfa0oXgIpEMA+gwR2zEWrdoZzXrsJpl4P/4LtvbeyPBI3CwB8NXaNraYrND1qLfzSNGoQlKXVb"
    "R6U3sy3DuHRItM3Nw23AYijK2FVwMbacdpQGMSiwY3IoB+WmTBpeQd6aCQgKUtq5xUGdGMBrjM1i26XWDJAmdOfYC3"
    "90nO6TgDoQ+UXWBIwyJnKRbGhdvIAMIHTFf0eQGeSkH8zohEAjke/OMzQCm00hy0gYU5bo3gMmE7Q9XsCg91ByKpog"
    "Qx4TE1lQE2zZQ/oD8W2N/3shABSDORFnNqlK7k/6HwhMVJiBpG0tbWtpW2vb6on2Xq8hJBBvejVMqBSRynkPTY2oUx"
    "mIRD6q3Ig6zYEkaiNqT3YpXWekS2PUNKgkS2O2Y1Ndm4SbDh5xjMU9MQCtqsCuyg+qtK2sePjAjccvta8ESP6QGACI"
    "LOI30FmUMG7HXHODA1oag6kTRXyCu8i0TGH3QPspy/MEUq9vb+QNsPU8otDMYQadiqXPT+zBGLOxNnC0gaMNHOVUh+"
    "g7ldXDIwKVdfDeI3+r64++dwi2ssksQvcPc9RrR5LOpEJJZxWxpLN8051wd6whgSSNykJoaAi1DxUPKgh0Z6nL6Cyd"
    "ZrYEs+nM43pCEbxqeZZwkqYTOcJfsOX6WTYOAuWI7zLgyzYlN5ZNpwt3yw2QU7e0F6D0KM+ZqluyoyZlyXXBnWqLaV"
    "Ivp45NRSBmTIgXGyyxWQOhnycRxWNPaIKnUFx+T+cPojcX9DHB/PUhFxMGc6OnALhpLU8RRe8e9bD9JC6gOYSmRnwK"
    "E1mOUFMgT6TPpx0T44WYT0AKVfT+yOAqYpQzx/2Anqb8YCL803zyo1eEzy8qBWGcqJB3wspBbrb1+bs/Y+d9QB4U8P"
    "N/Mr82y58B4l9zy7YhoGVSpzSOJVEu30fZq2yMj07P/Dtxp7REWa5OMNQ2obYJt24T6hL7vRb/Kl1JV+pGuint/Vvk"
    "4IRTGLvN3AGtt/qDw79+K/uYRmWeq5RZupUE3j3kc6Du1eByTLGDPG7f1cKsfxVsFqUFwOHwzRUAN9ibLxaedHt6v+"
    "736PDk7cm747OTqPg3ulJVAZwv/rWpge3GhRUxtcprF2qsJ4Qxv3uGMDxTXaNqbxwy20b5ppFd0ZPAhdZEACGtwvUV"
    "vVtO8h5RSGnFvp0uit0xA7t+RJv1HJbZVw7L95XD3L4ynQ1tq8hVXt14O6bSDbdrNNxerfP8ih3nm9lXl3+5uvxtS/"
    "VcravdXcP+SVi3w5lle5bDDuB527Bt1xKt8J2q9eQRUqghDnjszohj6lLOnkktgSRp1BDJTn0hJf0ry+UREWhhtC4M"
    "EdGpYYZF4xvZYRtSVO/BM5YISn0QkyC+zVq2iBFxrRXCY9ux1IJIWA2mJyg2Z/6+yTL9TQmjRU1aMsa3HbaG8cS6Xv"
    "8kXQs+/w0t8W9RfFTYYTHM6sTy/FipnBR2yfXPTVCj6LuqNPxiIrXtvt65zV9v9jyOdjWxjfnZB1A1SvgvWT2Dp0XT"
    "MEq4bhKJzdB25sPcy5hbLK1hg2LDLOkKmQ/dkbHGINwyU4NUj/oLNkuoWavhHbcF7xgvxhbYu/MQj7lPV4LBieNpky"
    "xW8yBLcTh8gewCzh7nKSbf3qHzy8fru9uqmsmY/ZDiUqDPB1Sffrsntoj+lXPcz+DlduoOrev/rD8Z+p4W9gZLcXNZ"
    "SvTApTV6gkH9pqjqBNPmAD356cdPIsz7ZECK71PYpEsYP2O/KdekD9nKAGAzpnOnqhVY2w8oLBydU/eFG44vYYcu8Y"
    "yC/lyZcXEcLEmhc4l1LrFOJt2mYRt8jTnRl3pqYwKV85Tkc8Dadn3DNlsn9BMRdKGwTtkgz5YgixRTYjeAWNS9bJim"
    "CejJUjLJeM+aM2Esxmb14soxhQ4st77nQD1xyZdQ5rA0C4WxzlSwPLML1vudKGNE/mrpcwOCTbFBEHZF7SPBxrjJB3"
    "AilbR+UpG0fpJPWvcwe6npz0yQaMd7Hnlh68BkO8nZjPkry9cMmfa8V3veQ3a14LiMC+G7ydilvuHM0lIK5i0qcugV"
    "ueTiu/1Kn1x6nBxgtueRydQDB5gL51zUlkdATPt41xECtkvnHxB0uudrVNyzGPpydfvx+vbXEjDtNmeXq/LPbMthoX"
    "/K1Am08EydfwJKRNwJXJy6r5B21WlXnQquOl32v9fi9+hLUW/fB4JtYpalMr8UNvZVybnV+ypylsH+5NqIR1w0xoz/"
    "c7R6a9/Hq789Vlv9kYRv7m5/DYdnXQHZdHLO09pQdWmqduz/5YffxlyN7ddO8/3BggYfTT2NSfoNulv+++vV16uPNb"
    "cz8L9A0xKbvw3X/fzPQA2XY8hG/ls8rkHWWfIFpApvQw0X/rGUj+u4wsd1nPdxRZyrf9JnSDuTVOxn+1seEj73IB2B"
    "9pHfHkjUX3BzyKGej4KWOC3aOSm6pgw45Ic38BotkQxpx5aIj3tu4wWsB78uXySs7N8SCGAiCh2M5btymmr3NuT1IO"
    "WQoBpeMkciGr/FWjZF8yNszLwBA9Tm+jtXlrYzW9de2qvC5Vhna4oIVM4NUCkXQ/fp2hSn9wV6SlihQq9WAm3K11Ua"
    "qDe7qdscvpFSbmBYRb/0AvWmczldvSAw1sDRAgZEEJdr5GJpvV997O5ptLdE1Aqvd266WcY4tNg9aptNc+pax1IDVX"
    "2AR4USqNZG05RaF1VaF1WnwYaW8vp6ZdGZazTW0mJqpbW0v9B55CfFQzprtI8eyTlJKnwkudzkKFskx/6KhJAkkc4g"
    "THPUJT7uSYNNK0Oqdy2Vdy3hxG4g5CRdZyQcO/GDRDjw6cX4utCUh8wh+w3641gMjfErXwfIP4UlYbd2aXEExvhAcC"
    "i/QsorP3KEKxWAbBzyy0eJSC4Mh0LWY2BD9BG3ISBWPrJctnr4by3lIaEEwGHdRHIhXWcEl3AeBY2x/K/bxAsRpe2C"
    "0FwyAdY0O3RTpB3ckiHpOPgVboC2JoRKoLsaZmjq0onF9nEbFqnlxB2A66LB0igg79jymI8peeWrwv8l/nIQfhw/Nc"
    "MTWBJ7e0orUUalWlimHSsoWHD1UcxyhNq+XAJiFi7FPJcb4JglJ+vmwpWAMst8vMvBtuJF2QKTdwlqq4i/uS84xV/+"
    "Fuj2683NtmrW/kqHvYJiNbjcr6pS+yMYIFWeFmhcB+jaQ+7MYVAfZhMsCsQMTsOo3/aWH8AmJQxNZgyAC6B9LNfkpl"
    "yTgNmKi9NanFumNA261Qa6j0lwqAbxB+vGsrrCTJcYKaHHlncWLRZ6J7qJ3gYoLgL2LlwdloP4Fv1ffDNmB9NFkxDK"
    "mUwI5aw8hHKWC6Fg97kWuEs4vgvAUb1rk4m+an3kCEOSEb5jeJJZRhv3AvmnUs0tMKbS218ntz/hlxw0E36WtjP+nb"
    "2UdJAAVienP0mi0/pzaf3ccODan+g/VPfTydLqT0flTydhx9UqTIzJtHyVlm9snNcrPMWdC23spXyJ6xa5eB/Jj5KD"
    "LyJQO8F4EQecQ9ilEbbsNsJRbcFI5Lzv2/Fc/rYwLqGlWq/AfRnd61f5MF8WxsCIhsmB38+c0Ai3TMKPem+BuB1ojS"
    "wDl/sopahkvI9TlwLkfQYVKy5d0ChX2gepjXAVzieNcrXX4k+UZtUzzDdrlx+uSZRt2+UdLO0TbHw8v3+sj6P0TaDF"
    "WB6C32M2K2FtvTKCqx6vXHkpqfArXtNJmg2ynquMM7/3dZrriett1LGeyOGCV8CCl/F44JJREz6HdCqbOI9cCX4ljk"
    "ndnxiCRk2WbBvq9QOkTGdD2zI4FzGjBRiFFQLIEiosgYarfS0QYVPXeuX8KOV4FSpknnYXmL4JAz6dKc5/Nmtan5Wm"
    "1R4zlVVSNhs27vKdpdWSVlnSJjGsZsUfaUotZZWlrMEA9kLKr81A5pJ0nZFwCGwT2QfiV/jFOVCqg6dT2yKmCI+sHg"
    "/p5lJgoHQ5RfgQF9ZzqXcpT9vIybShZXBjvZC5xYikYeg7m/58dHR8/PbozfHZu9OTt29P372JvE75W1Xup4vrX8ED"
    "lZJz3iWVDsXIRlXSVLpMqrqYJ+BWnsG1i0y+xDN1k7FLy0zSK6tuW6RkYowxmxCnKKmsTjv33xbGx2CmHWL6Whu6J1"
    "lWHNNOcrQ6rG0mR0pFtkUrddF2XYTE+4gfFO5iClWyQzLmcogbrgMqyweRBg0e6tEI0amomy8Ofrc1sUx8PIroJyLk"
    "Oh6u4+Et7DY6ILqmmpzl8btO1Od8C4oMLUXidRNiWtjnVSHbi7+1NJXSDL9YCFQPKF8ODrrtB/CY9a8CdpcD7AfDNx"
    "fwb8Rnj8iu6bbD/mN8dHpWZ/3GFCqv3YYhuPbbUwmLoSbyepJG3Q5g/KNL65XNduU1BJmzOqqsApql086DaudBKrt3"
    "RfdBMp+4m7xd6j/ILi+VGivfCDi2C5sWZ3snb/erLGMf1m0wjEYutYzPQ4DHEIsUzFgf1e89aHsTzE1VABYDXD+AeJ"
    "wA2phHfdhHrh/z5crydnF70xZYxdA/WUwVSDJulfGPjMGsTWNtGrewe2nTWKeKa/E3Duvp9kcFmvc62h+lj0XZ0y1N"
    "pbXuZfh7glst6NyX8UzdZKwE8l5yZamkcAeYfAW6dozWV65mT+IxyxVsB5HJ1KYLQt4jbBh05njo++zNG/NtBJ89t7"
    "wxoLVRmxSo0g0mKFSaA9pAGgnZaK1Za81abVJNbdJa816LX/xdQ2EOx6usK4umSPyVbYKfZ4Qh7Jg+UrnItWHIwLad"
    "aDqijEcbztViWSyP7Ya0SstFxHaB8b5mI9xzJm3C/0OZ3qKH5c1FD3PdRTtYGnt++Xj9+1XNXQ6qYkXrlMA9ClplEw"
    "G03vgy+AGDV0toUXVUwAJS5eHdRQEnw6/ERPDafURd0XEjwDeZutScGd5PrO+nbUMGF2upVUoNvP2Zgx02Jy4/5gOn"
    "fwM9oWSO7qTTRy1RbP4qzAs7l4p+eyj+ealDBvLszZlk6vUuaRRp+0/2E05Tae+Qdrlt3OUWLMEWXG7n8UzdZOxSl1"
    "v6c0253O75DnJ/ffnYK1rA2p+5dn9mwtUYuCVzPK9TgBD3bvksplPInli9DCG5QkELW7FY4yNm4yHlg3/nc+0qn/jq"
    "DGrY/X69K/LsehJmlSmh67XLq81yqJPLKaEzr8imaKIdXUy+02TQGsP8ENTOs82hQd51c07d8il29fvj6tYz4erD88"
    "xdlU0PMNWneKYdWUzrDxAnvsHSUHH6O10WNE7sEnLx4wc6IUNqLhDkRYo2yx4F32DQhjtQST+Aewq8VEHqJDQJm1DR"
    "I4wIyjmGHm356HK70393vjsQr/YbjGbuIuZZtv3ed8ZAzid+5tIUaaAs0zdaPN0TfrgJQS6dSxdIplX0EEA4lU0E4A"
    "qia7PoaJbGF04gh+i6Sh0G13HQrXstdRh8r8Xv0RdSEzcxIlEYLrH3Fbro+KEL/8QbY8b/OWoB9mcdKIqCpwP+juPi"
    "QGyFJCIqdWvplClX5PuD9Urckkzp5dHuJP0G493//fXqa30U6LuRqG9Ohe7kVv+6Uw5CNvLf4uGiRlnlS76AVOFtqO"
    "HCXwtUbsS5JqiOKdKOxa8tDxlg5nDDa8gtHtpHc4GPLtILuPnELSO44iRPi3ZOiq4pAw754Q28RkskQ9qxJQKSd4mN"
    "E2a6MJ73bwlMCGPgFyuywatQP5JUu7chryXrUThm8lwuB/sIx+u2m7m2m0mXU82dK0vbma1rL+1V4WmsszVFBConCK"
    "tU5KjLSTfF6X0oQZhbtq3rDlSpOxDSGMrCIq/ZC2BTvi4a8z+mVloCoRNGmJXNkP1k1n35qt+Bco8vV7cfr29/beD/"
    "gqWf6Iu3/VoPYVsWKql/fbi7LckQT9BklVPL8NC/kW2xtZkAifjKcGbZnuWwA3he3ehK6IvJOCT5CQG+GN/mHlG3j6"
    "htwu12Kj6Aq9XO+qxfPqOzwgRZZ71unLEPlkaIrNWor1WKVMtZZTnrCpM1lO2IHCT+AQzr8jVHqHw943Zrd3R5Sbvl"
    "JcWLuAX2xrg3nVy1S5mb+3BT/OVvgW6/3txsC49IJDIXpJiGCc7laaVOOGJpJqkwtnFkarucMKiUxQJk3C8mOkDfxp"
    "S8BiAALsF++wqD/8T4iuX1kUNF3ih/nwLQojU+C3JMr0VgVIz1vxm/1e774FI4P3LE5IwQJqbBAnAUvZCF369jil3P"
    "gQELxm0wZFJSijlakGgaPiU8CCzHIboph04e1dmDyujOsGvkBf9IfpSEMMPxKrvsWhHkOnIE4w0wU6lCqU2wU8zxmC"
    "jD8yGnWhfToys13EMPY+jlPiQjAVTNjxlRryDpMa0QxcXd3U1KFBfXWV5//Xxxdf/zoZALH2T5Kks+ykxMq9lelyLU"
    "3gCVdzR+cxypHNIYHkki7QvIQXhkNDl5H0tWBdSsXeIMCBnWij8gOVk32SvhEsgsseVeAf9j36RHoKvMTW2LJVApW3"
    "MHWEaZQ8AylrsEwjFynTGh3jPKNiZzUX0JtZt+OsQH9CRM9ycE7+Jb0owGBGGGsqj2tLldzZdUSZvMtp8CjoCnALjM"
    "Mp9Cj8AfdIjmY8qiXGmP2DbMd4Aeg9sefiH+YHgp5j/Eob5KJypxYASfHhwGL4RMxeDJe+hmIqxChEcCZwwZLmZjeL"
    "+5y1UoFtes+s/uoxn/BBKlrJ/9RNRfrj/K4jQLpuQgmrOjwkLXiB3+fxNGrPZIaI+E9khsXX/fkzahYoeXs43X3SfU"
    "30ALWV5iLYUEivPZMsbi/OqL41AcpwTzawm4vPpJdFIZRRX8P8wLwK+EK0jpKk8pSpBsPqOo6aIfWaBniKOeQMtWY3"
    "WM0bWkB0FUpVHSCNYuoi4cMbEOWEOtSxEpn9PQizR5kUAcKPgrf241nEYetZt8RAmyznxEiczIfS4+1fDJuwef3J1T"
    "SKMnbxk9udDXuo3sNjXXbId7wd15U24M2mAEFbpcU/f7VY5X6k0HRmqolP/VnTnvRV6USRDUKQYgfE6ItucnLs1B1R"
    "nzh0O/iXkIHEHBVwp8KHa6tjM1eFpvg0bN3LSPJ5oH6VvgMoVJZ9z6cTzLwJB8xecTCVlBvFy8A6cOemmAPgGX5DOu"
    "0jWcM5dvg4LJSScnOD0zfe4yd6f848uRad+o9o22cIJp36iG+tPi19AJqhb0a+iETXE6oZ40ifQkyFXmeFy/L5S7qU"
    "tfSaMa8vaL97ka7jikZDtZLoAE+QYLya8+n1/f5I+K+HLOL5fUrX2FfeTSSRMRnEpI4LRUAKc58IQIzrEJ+2Nq9Zd/"
    "ZBA14Xr74c59Qa2IwRAb8b1d0IrIqJQ9VCMChbHoelcHh2cnIRqln4PlkR+eKiudEW71FZgKVdjQMY3q6/svd49fVg"
    "+yrKPOQ3hXivb2UmTABIXGBsxWbRjYda2iupny9IgEiRqAK/DYBoAr/PSE1iAsavfBNUg6+oAAD4f/vhj1NnKqCgfi"
    "q+yev+nMigDKhw3CCKnk95Gj29xXsk4zq+UPZe5S53kAqG2sqCFSKXdzdHoPylWOqYMYpNoq3iUPG/y02aSZgz1N2p"
    "nklb2U85ZTVboj2W5lVajJ11aSKrYU+Z87X6c2xemYb+5mvzLmP3cGs3icXMGVZRM0JGMuOL8KCf4PkGx9iIw7NEY1"
    "+YBmDJ7klz0NFyJs7j8Oqov8Jn0mXpSUXK3nOTLB+nx5ko6x6xh7C6qeDrKu2D/DtLAvtZz4q/pnJKmUdp1dLILUIi"
    "jBaFQEcyLjqTwp91Se5D2V1r8K2F3eSCMYrrIXgPPZk471tWytsjE+Oj2rs35jCpXXbsMAdvtt6GpmCLSaG7CO/n78"
    "U0vrP80CGGtA+NdFBbtpqinK2A7bal/wYsIP9M/c5KCF9lp6QL/KZpv6QweTeKwEeqbAgQ/QKn5iXPt0yAI9U8Igw3"
    "qC2YvIpcYiDcbiZhMf45IRp+Jrqh9AUWL+swBVpQgxs/X5Zew0PhnsihkYibiNgrbctOWmLTcVLDedHb3X4t8P4BD/"
    "0LOYgFBAHm2mqLedaQSHby13STBeZX43NDaP5To/VzR+zmXqzlxQYWpZnEmaXWSyDI/LWZzLTgwUxjocTtJsMAOaq/"
    "8zbOfPg8T1Nhjcvosv5NeAq+RN+BzSqZwPCqAbr8QxqevD7SOrYSboOlolEhx0bpTlfEyhMs+/jRdB6u3QpgY0IaMu"
    "n7lpvvmxFO+PK3h/nOc9tzwbdTZO0nUmoSTMPY8+BPErfCCaOZRBT6c25C5C22Y5Ce2SluqLlBEugUARTS+IC+u5NO"
    "yRp20UANnQMrixXsjcYrK9Sv0QyJ+Pjo6P3x69OT57d3ry9u3puzdRLCR/qyoocnH9K8RFUnIuCJTsTS/Nb2Ph4grs"
    "BwMDUn9oQ0gjQ63bjEj72mTdZmkq7eyvdvYH3GrB2f8lnqmbjF3q7E+vLKWc/Tb2RtSd3M8Eg/O+/uT9fqWrPxg5cM"
    "OhkpAstkApEUUJwRQIM4H0jAOMFOGJNwhjiC8laKcpzvwyHJaV5lvuydc+eu2jb+P81U7aVdRf8XehulUs9HC8uqkT"
    "yjhYXrE9q8XbiGAHHYTrSFErtNeq96yIqPvbVQhyKo5j0dsd2kY6+2HB5/TpLWl9gcZdpPDFyniFrpcYJJHPQaNsC3"
    "CvQYp7kBfCDhC0CISrt59+uwS97QZ7lhPgDbA+Gs48QfDk8OuvZABv+1SU07GWZ2htUGuDHdte91Ib1Bkbey1+oUUM"
    "6poEaSqFQ1MNVddDqQjUYUUE6jAfgQJHSW1Op4g0o6UYndBF6tm5KTKFmQ2lAthZIP9as7jBGsLbsNUP6GgwtFz+kM"
    "LTpJjzOcKqw0QZKbRxXsAZUIRc5NbLNIpJlF61D3fo+PDs7JdDhO3pGP9y1GjpyixceVQ023LIYa0dOSRQmNUNd+O1"
    "7ArAr6O6DD7SDJZmsGF59XaLYPzusXct2gSbDU3r1WJWvcytDJnCzI735Ub78ZlMYWd5XWcu/4AbONgeAFhsHXZnyB"
    "Rmd+Oto+1MD49P7xdi5RldBU+ZptsFTlcZ9OsAp3zFXiPOp+k05+tzHtbuagln6Rk2mHR2ffvx+vfrj1/PC8C3q/f3"
    "v9C5n9Ph+/ineAG9w380Q0Fvv7aCutazVXK2LpdHTK1yCDUrAyNwMiiAQU8nU0ioaoa3l6btTH70Xrp6X/nSK1RiS5"
    "OdExSbg3k5XJc61TLAi2qoGFtNrGkxTbY8rJ+oM10YA2NMjJeCY/wioP302z2xsVe8foNQ0W8L4xKmUeegWDl/Nm1M"
    "pTAkVmRWDrtiFzkWq3cDF4o8mLci1x7xjwcx370/3S4xLp9nIwFoc+eQR8r/kMxwXwHORoUdsX0wm1Wzl/4gIuOoKH"
    "tJ3OovyV6KBklkL2FP9PUU+J3o2aWzKRPAdx5mLwwNCxBBJWkKsov+nuneKn7eP3TOkc450kknilkiOudor8W/3QIE"
    "xbz6a4EZ8Cy30eeVpuyMO6d3Sz1ERwAzZyKR7/8BcWaITuAesqBqDbQHNATJiHo20Kbk/G+79OGlFSRZZSdNpWt7q2"
    "t7A27lGVy7tvcynqmbjF1q+6RXVt3a3qTRzlb1BD0GaFhK7GfrsMzbsyHviQHdzRa9AiMyutevsiLd5KilZuQDnZAh"
    "NReIi4jv7x5F3OgTOzjf2gF21KVzUYQC4KJ8lGnyj5WJlpACbmFO0AvfEWHb54McWlD93P4jvjvfnW9jyxgHtTL8L/"
    "xKOIk1gtTNvggGzan7wm+ZxLBMQFBlVFwOHE/IpISJC4wzWQyGd/guQFQX8LoH6A46YXiiKoyhp8CX8IQYf3vAYY1m"
    "gOM6LO22LYcfheTZcqQBWFPttRMm2D8AhzXhwdAorNq+1gbW1vW81Ocqa2WliHbR1DqVaUHAR5WbWqe5JgQefSEFEd"
    "XK9KmQROH8nd5Xx7PsRPtqNMYMhY0/FUzrAZ4O+DsWlB2Ur/g01c7BG7TfckOhDpxqKuI7cXrMWDPXLOue42gv5asb"
    "b67dCaQbb+5AM5fQl3EJNQUVvo7LoOZgub8jKk+Qw3cL7HUgYj52K6wWExzafq9Lmy9KwHLtI4KNMaLC8S2aY0LAHB"
    "QbcAu8kGkJ4FubDwCHx7s3yOX0dIKG/P57NPeD+VOby98f7RBiMvCvAPIlHvEfDs/zKEUTCPeD4wVaoCOg4/+H5V4e"
    "708vHfgVvjKng/7aKaGdEqqpHfH3mZN+VWVzgmgHnRLt22hae9/tz0i1tHN1Rdst9V1RxnZYf38g2DXG36ibVvrydy"
    "t1dybGDebhQCnNHUZDg/q5iABi0egZqLhSLRD2Zo75XkApk5H1A9RwP00FlHEufFc0lyIOnT2PixX3lufXWH0K7Uta"
    "hdZnv87fWvc3FjM13NllTZJwvLZGJKwRRmduEWSzZHOXiHqDdfb3d9/ye1F4MQfD5p/AnkDJDdxnjcrqZThfzvgc32"
    "OFoPZmkSHU+8WyfM+QYS2YC5epybrJXomsz8wSU8tocF8to9DfH95aYi7Eg5aaCucImt6Cfg7Jfe9TjVd+YsjgaqBN"
    "n2cE/ezQsCTuT0h45oP/+T0O80ZCqzNLFNuJwIb2u2ujQRsNqhkNuthur8VfF0hvJQQ91VSSdTekgb8HRQmg1cWMgx"
    "USQNVm8VrqGQXL3FltLvskmsu6arSsahRxhc4vDZ3gBZSMEmHFhx2j9u2k2Kp3sTsx424Vh6rJ1x2sDVXtzNhKcegD"
    "Ycx/zwL/CQvRBKv8J/EgqVAr458NMX+xHDR06ZwRF7wYU5c+u3hSHDxdSqHDoQrtpn3t2dCmbbHCoqu+NhLDA09y0w"
    "heSKuyERZhMxu2RRwPvRAyDarmw1LN+o0oJIRwWNWGorB5WMPcziyt3u46ud1xFeWV71z15Z8i3JJ53nYT5ASWOixv"
    "JH6jiTB/tJ8GB0MshgJ98gOaOYDQ4UBIjNomoo4s/P0uLSGFCngVtZZ2QswueeUnVzNXXpKyM668vZSyNa2j9vqjN5"
    "hHta4jPRPTOZWJ6ZyWx3ROCwpo3AHmLCn4eMrZm6baOTYfS0UcjisiDsf5iIMuZdGlLCq5nBUuZfHwaHRjOS+9Ir9q"
    "dLNf6VmFYQM7HCeRnMZ15F8EcJyPGBeVm3Alegry52r2BL8QrmRH8HloQqA9GWjZ4nlFmWltTavdtAptQX3tptV6ag"
    "UaXR1dKiJQ2WvYNHVjbSh02hG+R/Bnqi3yXdqvNILC7sk3ZyFtUY//7xkRIi1W5P27Epr8P6OBEo2YiOMrzmhOXOJ7"
    "zD3hBh9x5VrMVNSKSZJKK+JaEdeKuJobn1zfneWB/HZ78KxDTez5cPvRtrj9xtawVzb41hJk+kPrzIemjobxzNfV88"
    "wNGJjXMeL7y7SMZ8IfGw9dqmc8jgkKCHwdIa4l9Qie9CHRMsCcnGLXC4BpBPAkdUjo5GOEsLw20uLcAFXJp1sgzLUa"
    "h0I+AL/FhzroKXjEwLZG5Anm9OKBHmJjqIlF38YUenAg0ZESkNH5oIl4oRn/DgWm5XdHdOXw+4VEs4r/PvngmgzZ1H"
    "mGv1mi+wiT7smRTpD2f5/uwaGVLX0GKKFs6bLbvRa/aCTVQPhJOi36ToreYoOpSycWIwXn7QWlNsFOyZGbpszIf8hJ"
    "1yXy6EoNe+sc/UGHcbb0BI04E8dypleFvC/u7m5Sor64znaA+fr54ur+50MhYz7I8mP017eP2QQTNqCj+l9gQKS9uC"
    "p/ZcI8KSjs++vD3W2xYGOKrGQtw0P/RrbF1pbdkthShzPL9iyHHcDzaic/ix/RRyJRpc+tGtPiVgtg6E///AaSnhnh"
    "MpeFIKtYD8DG1FLItWnKdmTKyBgmyLZp0viFa8AvjC2/GjxNEemibeWKthVdqq1UbecXbwus/RxN1MkVu5SxqQ9Wsd"
    "TEZ/K7xSyvV+Zu9O/2lzsbX6OBcqXfHl6ITjFIkH9Ac9fyPOKgueWN/ca5Dp6yMRXYnEMC/jZoPtMXHWuSHjjRdZfO"
    "S+rF1/KY+i4+aL8YNd3NgShqz5/2/Gn7XwXLRGu5a9Byxdab56ckjnRIrHJCKeTbuCRoyBa1c2AepaacNZfFCJPJM6"
    "1CCMulPzoeaQYQlqbU6Y9Kb1+hmlFTxgky7ThTWb5TzOp7pmOiZk7pDSH63fBFGLauxNC2XOz8EMaHiw51uPYOcXww"
    "ffriX3Tk5wxADoFKrmsN4K8B/LfE3o4D+M+mU+p6556HjfGEOMVuidygfqV3wh/Oj7fUeIkSyqlleDNX7ECc/zMg9b"
    "OXJoQx4cknjuEupnyNoCEZA2a/JxKdbILgkUX1k63MKeN+CObTDobtGD/awaA1uEINTkT9fKnlxF9e7pemUtoSvvD7"
    "i8M5E+y124d6Z9a/Cth97XglweZgeIbPlkoACpzPniwKFn9l/tcvR4cnb0/eHZ+dvOuDyccvRVfeVnA8r9+yMT46Pa"
    "uzfmMKldeuMsWqcNwPXkhB2LKcxUkahQs9rp20QtPMPbYGCP20wiQfi09SaXOt2lwLuNWCrRYYAZ/jCbvJX4nYcXKB"
    "KWishSIot9QSQlpupiWWiFwgOSA4QLeirMMYY+cZjKeZB/A0fEkwbm99QE98RXnkCZonz6GuxPLQBJskLDvxxly5No"
    "tjyK0/QcZ+84cHYmfkn9p+0/abtt+2b7/Bp5iT+4X1XG5M+ATt2BLrVMmoa/ooXQadTLgJ1xeOKdsOdq56tsafj46O"
    "j98evTk+e3d68vbt6bs3kdGRv1VlfVxc/woGSEreBcniM87dAh+wXIg5plbZOul9G1M0d6kHfY6aqM3tA5t3C12+93"
    "j1t8eaexxnun+UW406Q7cfyBdKRlOeR8RKr/O7pMKE8AhigaqseCj1zXP/gWCbmMX7f0jRiOUdCqUH31Z5zUF0jt/c"
    "3f4aDs8WIuQW+2hU0yJP0iifHJ/Y00d+vXrU6VluvbeToJUyNmQZnSLSno9qz4fPrPYcH4/RfN3k7lK/R2p1Ne8gF0"
    "d9V+wjVxh13hHer7epXGrBlnuJ4hW93EkUf02SPiK+DLgSMSTenBAH4bD7CNTeBXMeoFsawpIgYe9wnaMvPDnC6yNU"
    "QISHdFYQ11/TM2T8RGnca9EtKHQZ+n4GCP1D0UGk+4l/DKI+qeF9jytOLuHPY55GItHuJu1uUsLdpJFI9lr8bDb8gx"
    "gFsq+yOBNE2uhsZHR2ysPSu/tydVvfrUV98DOKsKGIbyWjmNTZ7DKkerfr5G5XoL3WqmLJk+uF0MmFMHOKvSWlQbaY"
    "YHM5e29qbrmBWzv07/3E/CIW4eQeLhJNMSV345aT+mwC9muj4rEEYWfKx+JOpP77+2Y3XGAEzfnJmATz2q+vT7d2W4"
    "OLfcuF5d3R6euELdIuqxp8zVNq3upWhC2FLmRaERZsDS3wVh6jSs01uwpEFX8FdPv15qZXtkW0wN9H/OOBW5ozdh9P"
    "uZuMzm+QJcyWCcIFNlk7EbjdS/lee/iN7/JckT03TfhHryQElx7UXxaG84eDWhmNX15S66BgPPid/M6hvvbNBEo/m1"
    "ueMSbQo2jURxA7s+2oL0BgNhUU1bY1q26FpJAu0tcxMe0dquhJWrc8LkWkcH3cJXaoYxnYRvJJYBvoUsq/m8Az1SQq"
    "ElMrnXj6bQy1y4hv/wxaywSHSKPgyJFMcOSoPDhylAuO0JlbFBepqLmNKBSOAopAFMOWiRh9j+6vbs7/p48+Ptz2Ed"
    "8lPn1CAg7olTgmdX/iQgkamW2/otwkXs3GyDGFyuK4drgGRcEFSl3pko9MKza5XmxVzdgEu3PeiO2UOT7i5yKVGS5X"
    "KsleMEAqQY0PTjXG6vvdqgB3lm9I4I4eWS508OTMNA/QtScaekKhIdRRRz2o5gS7QFGcobaOhxTozFnoW2CcOHj/ob"
    "VprU1rbVoxbbq8sWix0NttJrqmY+w8tZc1OcZOZU6x0/JD7DSnMkT7YE1mt2u0rInhl/yTQyYlTMS0PQJlo3MKRw5D"
    "GHo6NtKipYRwWCGFw7wYNMKz7rqhkqddpuuGjJM9BnZc0c8ew2AGOu6OMH6tbvZHzF56hWYCv77ETghGSCFSEkMAin"
    "Dr7EVUDEJ73FjyB+gJTyD2KFBILK4QWQ4fxCXjica7T8bMdYljLJ6KsSlbnV3CNCA/POI62I4KTio6aIR1KumrTITj"
    "0vczAKfBEHHTmoj6IV3foq0PbX2oYH3o+pa9Fr9neXYt6zMiUNkakhblmjynaUd1/GY5Pj/yA7jMW50iU9hlrW4dEX"
    "FfLYMMpsS1aAlMTknkJke5C/zfAIanr54OhF5aYARVoHRlKVWG/pXn+FawuEIroM6KT9KovLP3rh/u0MnR4dtGkTGZ"
    "3b18b885soQzgPBtAlvmYFjC7+XB+aJ5lJbBnYhh8bcWTRxNF8+x3ci92HqQfubWCgkHw3dyc5fc3Su393wXs4S/oA"
    "afM2S7x+9DKXYfVnD7MM9sywm4VjdClCPcPYavRXsxCTZtyykpfi7T02OaKhu4ewyv4C+YrgW147MCx7d81b5PvcGy"
    "/Y/3558awFFCn0nLg+ZoTrMEnfaPPWwYZNrMi5Mh7Uz56F56a/hUwJuciMvdCDHFLpwBm/Yg+Nwb1NQq01S7wPfNKJ"
    "dxbCjH7IrwT5JI15CmOfpKXFbodyx1wyQoNueBOVzXsm277RLBrjEeeHy3rbMHZ8gU3hB6n6htEtPPPe5zI59NsUHQ"
    "kIwoV3oINsYfxKxo5niWjcKHK7l36zSjtYAo6Ma6a2Lt1KUAGleTr2kqff4VR4BqApinqPRC1amGm0w1LN5uW2Hv3n"
    "fXvucW+P315WOvaJdogcUP8Uw7yt/03ijB3OCAaoG5X+KZOnmWLeVt+ixfAe6DvK4Otw95s1evGma/VgKyz7CSLOSI"
    "m9WpyAMSjZOD1qevxK8qBOoPiM9OHPMX6tiLEpz8JQRSzRHhRXVn+62otzqVV0cHwkupo3bk0slgtThcZgqVXVUXwi"
    "mlRvyNC2U1vqcmUDr35xy6wanBdV/NX6UFYnoGpfkOMB2mZSrTh6+JE7Al/5+a6v2KrqoqfJ+yMONKmD6KcTGXTyWZ"
    "UFWZUZVbtQm9VXbRJki0K3BJj72gknJFQz8s2ewmSyWQPaMFVbfYeL32awZatdCMzcOvVlmzPwKtJokAK2fVzi02Fh"
    "Ww2KFghXJb9QfyJ+uLrGPRtA0ilNQmABU/dS3iQQdPYtssxpJHwxmzHMJYsS28nsfIWNB8rpFlk0xtbdS9RlvV2qrW"
    "VrUKVrUukN1r8c+x45HGBmZMrbRx+chPMP/UQ1w5ISYciU3MzGO5+tmK8tk87OmzBc+DNx1wdg9JQSi0qhdfyQS7YD"
    "JtPhsWWElcvqUVV6Qsl0OKWMtgJRkUeQvK61RyhPterLIHHSZXr1Rp3W2o3VwbAJwwLJNAIXFNT1eOUPtoizlb3xRI"
    "U+oiK5U1/rRnpkYiboJKe4qrPcUBt1pwFn+JZ+omY2XSwhIrqzk+JfPbNw28MXQ8bacX1OM4bPvayf1qwxli7oxr4O"
    "ZHInJEi9zrqQH9St+6P5RzJhor5VcfunTOiAttHfi6enbxBBoy+T2bcND+FjH+BQp8SeEBF22aMGNQFISwTR1S7Etv"
    "Z+rvznfnOtRZYSB452EcI1xaJv9tEERG2BNT/cIHQOJaHznklT9buPI5MZn+Mpv2EZ8jcYPPORpJO+jTTQS1P17747"
    "VDVgX1zKMvxBmMMRvXsSLTVOq2n2poSJ7JdJw6K284dZbrN2VN67DXH71Bh0hjZwh0WWGEOKK1ShOfyMmpBKtPTstb"
    "GZ3mQKsYdG9/JkXdfSuwq1JU6rJeJdcIyHwwY40OjyytPj46eXyQH1OLT9dgAaQptyV+7cSREnNae5dPUE1SaSeObk"
    "m/yZb028n7+zq1KU7bs+k7/So/xCweI+V/AE8WGpIxF5ew6sX/wZP0Ac0YTCrMeTSEPqAM+bNz852b+R4k4kWN83xD"
    "38QlNW7reYzuT63QxtTXLgJ9+JcUwvGvvS5mapJG5VythubUWvBSmfWvAh6XYouFw1WGdu9dLDwimyvRNrzYGB+dnt"
    "VZtDHFDi7Z9n1aNXs/qt+r/tpJazdN/Flr2Rm0lb0XB622steCsaeBC7Xroluui4L12wJvNSDc9txCvxPHpG4poFHy"
    "dr/KQfQqBtYFNRLDfV8MRv4UyKO2iWbQ6LSPbMI8iOYNiX8ZP3MmH6BrD8F7Qg/sITVLfEMtzl3YYTVUxKYufbVMv9"
    "xEPLOoyap2GGmHUQtbmXYYrZbyG3yyTcpBos9dYQu89w12OzAVg/3OpHwjA+f2TJG6kORmKWufJ2lU5n5D/8eJDJNP"
    "ypl8krfKw1OoBpOTNCozWdSw+qv7p4Zreg0tvNhsWArqXeHWS1GpzXX+VtcfRc962GK42mQFsBhNZND+kqeG6GzZ5G"
    "TPkHbHFdW7WCT2+p8YMmxqvMjJY5dOdb4IuX3VuM4zQa70JyjO9iEx+K+G73CbAHE5j8t2bNdz4lrGuFdgtgZ3+lUW"
    "K47HLLNVy0/2llMFSmNqhUdEQUQtsN7UTWduJZZWbuCVdkIqP4XLWyEp9f03DQifyuQx81HlYZ/TXCYzfFQ1OBwM30"
    "HurkWZhN4GhUnif324uy2LCkQkWf3FMjz0b2RbrMO+6yLmAjNSGkoOdiOLsJFRPWCCi20fZv/5/1NRPy0="
)
