"""Export."""

from tortoise import BaseDBAsyncClient

from migrations.dialect import pick

RUN_IN_TRANSACTION = True

UP = {
    "postgres": """\
CREATE TABLE IF NOT EXISTS "contractor_export" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "filter_given" JSONB NOT NULL,
    "search" TEXT,
    "sort_given" JSONB NOT NULL,
    "columns" JSONB NOT NULL,
    "format" VARCHAR(4) NOT NULL,
    "locale" VARCHAR(2) NOT NULL,
    "company_id" UUID NOT NULL REFERENCES "company" ("id") ON DELETE CASCADE,
    "member_id" UUID NOT NULL REFERENCES "member" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_contractor__company_8c1888" ON "contractor_export" ("company_id", "id");
CREATE INDEX IF NOT EXISTS "idx_contractor__created_245739" ON "contractor_export" ("created_at");
COMMENT ON COLUMN "contractor_export"."filter_given" IS 'ContractorFilter';
COMMENT ON COLUMN "contractor_export"."sort_given" IS 'ContractorSort';
COMMENT ON COLUMN "contractor_export"."columns" IS 'ContractorColumn values';
COMMENT ON COLUMN "contractor_export"."format" IS 'Of the file';
COMMENT ON COLUMN "contractor_export"."locale" IS 'Of titles and values';
COMMENT ON TABLE "contractor_export" IS 'One asked-for file. It is made of the rows as they are when its link is followed.';
""",
    "sqlite": """\
CREATE TABLE IF NOT EXISTS "contractor_export" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "filter_given" JSON NOT NULL /* ContractorFilter */,
    "search" TEXT,
    "sort_given" JSON NOT NULL /* ContractorSort */,
    "columns" JSON NOT NULL /* ContractorColumn values */,
    "format" VARCHAR(4) NOT NULL /* Of the file */,
    "locale" VARCHAR(2) NOT NULL /* Of titles and values */,
    "company_id" CHAR(36) NOT NULL REFERENCES "company" ("id") ON DELETE CASCADE,
    "member_id" CHAR(36) NOT NULL REFERENCES "member" ("id") ON DELETE CASCADE
) /* One asked-for file. It is made of the rows as they are when its link is followed. */;
CREATE INDEX IF NOT EXISTS "idx_contractor__company_8c1888" ON "contractor_export" ("company_id", "id");
CREATE INDEX IF NOT EXISTS "idx_contractor__created_245739" ON "contractor_export" ("created_at");
""",
}

DOWN = {
    "postgres": """\
DROP TABLE IF EXISTS "contractor_export";
""",
    "sqlite": """\
DROP TABLE IF EXISTS "contractor_export";
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
    "eJztfetz2ziy77+C0peZrVJy4meyya1bZTvOjHccO8d2JnvuZkuGSMjimCK0BGVFe3b+94sG30+BFCWBEr5MxiQapL"
    "pBoJ+//t/ehJrEZq/PDIPOHK/3Hv1vz8ETwv8ne6uPeng6jW/ABQ8PbTEWJwYNmediA+YaYZsRfskkzHCtqWdRBwaf"
    "IZs+Wc5rdOUh8sNiHkPUsRf8PwZBFv8Lm6ZLGEMWQ1OXvhDnNUxsUoPPbDlPK8wxc6x/zcjAo0/EGxOXz/SPf/LLlm"
    "OSH4SFf06fByOL2GaKHZYJE4jrA28xFde+fr36+EmMhPcbDgxqzyZOPHq68MbUiYbPZpb5Gmjg3hNxiIs9YiYY5cxs"
    "O2BpeMl/Y37Bc2ckelUzvmCSEZ7ZwO7e/xnNHAO4jALZDTEjrx0yH1jm/w1eMTF8MLi5fRjcXz4MBr2clOBVMkwPLh"
    "nUAQlbjgcM+98//XljxoirPXjAxa9ndz8fnf5FsIIy78kVNwXben8KQuxhn1QwP+a24RLgzQB7ea5/5Hc8a0KKOZ+m"
    "zEjADEhfh//TRBLhhVgU8UJfJgs634YgHq4+X94/nH3+AtNPGPuXLfh49nAJdw7F1UXm6s++3Cj/lv1vPJoEfbt6+B"
    "XBn+j/3d5cZqUbjXv4fz14Jzzz6ID/8AH/JBO8Ci+Hl/jQWPyzqdlQ/GlKLf5Oip9MsGXnJX8xxm6x1COCjMA5g9Yl"
    "4lAw8qLsnTEEL2ZmT7NigfYm+MfAJs6TN+Z/Hp4cV0j497M7sdnyURmx3QS3Dv17f+b5PHgmi9q8Dona4ffys60Bty"
    "+wQx3LwDYaUXeiDM+nmLE5dc3BGLNxHb7nCBvxPuDsmpe69K6VYfibNzIMf/OmnOFwr2iRvxDX4pM2OVIKJ9jWybJG"
    "WezSCTLlwiG1vq6QQOGvqnf5+uD0uNFOJvddVXxWuW0M+LXKV1U4QQtflWIb3C59VDblp2nJV3XpzCZC0Ff852Nuhe"
    "cEHlMrraRdY+dphp8IoiNkE88jLmv0xcl8cOXfW/Zzg8X/75pbWpJmcyzvfX24WJeNk2bxqcymdlq+qZ3mNjWLDfji"
    "HY3yXD6n1CbYKXH2JMgyjB5yunVxOrqy2W3r/Pb2OrVjnV89ZFj89fP55d3PB4LzfJDlictXNw8ZfnOueTPWdEOJqT"
    "e4us8uHq5+v6y5wHvfxsLfiCwPTfACDQmasWZ24IHMoj8oX/QHef0Y3Kf8BQaBE3cwpbZllJiEy6VSMZ3KqtXF7c2n"
    "q7vP79Ef1HIYcijyCJ6gmYPZMzE/iCnfI8wt+DFBUxt7YFQik5JGp0P7UrQx8wbMenK4LmU5DfSxwgm0PqayPuZRb8"
    "ol6Iwsd9JIBy+coDMy791bEO2Zj4mDDMrv8f9OCBq5dIKwgzjr+B3PMrBHXQSxq71bIIH+OqBFKs3f7vmWV7wVpMmy"
    "C8IyPPQfZPNtXp2l8G1sGWN0K/7G9rX/A/y9mv8PdcROjeYW/yUzb+WFAKxLrYFwZ/7589nfs5v2xfXteVa4MME538"
    "Eh2jh6TkTA4MIQG89z7JqD1J1YqqmFXaA9nQf0n367I/ygAg7lpRhGd5NzqWOF1d3O46vBkkt9BnCXAMFKrLrwZ9lh"
    "Jom4/cpL6iKaSJntoV1OiaA1+TGl7qpLip/O+FJMtKurakImQ74Bj63piqz6LCbaVTY5lG/BZEUW3YhJdpVFxhjbYD"
    "+tyqVbb3oRTrWjGxSdO4PZ1KbYXJVXc+ermGdXF5VLDAohiFUX1Z0/z2JHF1TApsVAmFntsOqC/7mry4oRxvi8K3Lq"
    "3p9lZ5k0m4LmM/DGLll5p7r3J3sQc+0qx/gFBrltJnlZXVt48Cf7KObaVY61cgru3hEIXgZ6SMv8DulbiZi/S0dWUQ"
    "A45OatQx4o/89ynn6Jp9qR8xI4ODmcZHg6wQ5+Em8J0wFx6Hh5cgmZkJKc++hmvzLrPjVsad49Fwyazoa2xcbERB75"
    "4b1Gv3PjDE4qhF2CKB+ADZcyhvxgPfsgXGgOmRPmITIaEcOzXvyBFkPGzHX50/PZ+Wt9UkEO/z96z3w5wM0X/ynwv0"
    "G+wT91gr9O8NcZ3opFJsLvtUmEOaRVOo3o2xh7sHOJPZrvgbRJmLj9tL3E/phm/ZXjFX9uCYoMw61OOsP5+/J/Xh0e"
    "HL89fnd0evwOjgq4FF15W8H0fA7L3iXFeWO+rOFMb7Si206L88p4X5YT56nPbpWy54fULEgFeuDiL2ZwOH4n+Ft14l"
    "7+/aE6BBwduNe3N7+Ew7Nx4Uw+3BgfnpzWWc8xxU4wPJPgKVN+c1pefXOaL3gKDYsBZInU1Tzz1Fr77Iz22SjVQmcO"
    "tOFBqusamZmWd+l47qJX5BuJ7/YrnSMwbkCigVLuESy+qdfohnC1FxljrvZA8ucjmLGPaEz56wepZtgx0UTkhoZQA4"
    "T1IW2UEW6geqzYKdLy/MvhDP7BJTqZYmcx8B0W/L98xD9CwIbMVTYb/sF3uMRV7S3R3hJ9Xm3bW+JvG01tzJhaZR3R"
    "95jMMUNmULNUV108ljF/jsutn+Oc8SOy2Aar+KrSMyjOf4pMy0RWI8O+/YqG9BEle9KkqVY4cTaUuPwwFloBdX+SLC"
    "RZ5YBJKrZJrUCWuWkq9ZnLlzQjXI2CbHCovbI2yuO0NiVt0aeolN4xHvhbXX0En+BceLvj7buhv7v9Hdya1uG9P3qD"
    "1YTrUn4ybD2RYetJOVtPsmwFRTXP2PKKknD8SqUkq2qew5lle5bDXsNjt6F3bqNsZL2GerJ4pNBWz1SXVJnr2aFSBj"
    "txXGrbYCRPp31EXZEw4PmaJMAAjqgr4ABHlss8YVp/QA+3D1+gkvPu0wU6PTx6h8b8D6skjaHNB3x3vjtXflQQuXQO"
    "GyeQ0rkDlj1Qw/fC/CALqAVClekjRv0nuoSve4A6NKkYbxLDXUw9PpvvFPjuiGECCJFfs56cV5aDHEJMeXdBWn9K1Q"
    "ZqZ4B2BmhnwNadARobca/F72/1edHfE8yPqRKbIqJR2p64HYmjc2UbbS2xWR8fwSMFBsW59VSaPpMi21wCzZuarAc3"
    "hM3fgeswR29AnaCOyQI9h7i14Er8/Jq/Hh4eHb09fHN0+u7k+O3bk3dvokSb/K2qjJvzq18g6SYln3wWDpj4k6nHuN"
    "EzKvg4SsWTo1M5x6n3y0zEgRCXCiiIsc5ZSzStpT6tAj3RWdSJvTx0tuyLVTQs3kCvz1nuOR7nGfyJuoTbcr+RRS7W"
    "UALqEM/UTcbm8g34ZRfPI8szs7I4B/jvJj7K2MXZ/cXZx8ven9vxiVyImH6vwBkS3OlXeUGMeIyk+8NzF+AvwCjwzf"
    "8EFRVPr9MpBZbJ+gjg0oLEApFiIHwOYy6NACIF2+jnq4M3fynzg6zpSYXlHOlAAyP/ypVx/CMBWJEdpn0U2kehjdTt"
    "Gqn/qmcmBQRqa994+mrkEiJgpCxHqODBRtX3UccOVDaRBFNzQpFLYwhplXYfiASSMT9c+es0wtZsP/wo9sfSmpv7Cb"
    "bt0k8iS7u5b+NgTTtcsO6PDt+eRisd/qha2/efz66v84uZGqIktMkBkyHVJ0wnTxidmrXV1KxY65Z3BsQ0ymcObUR7"
    "3utMofCcViZTKGdOyifFZQj16s4onpg91+RpgkRzM5PRNhGoSTXdGUkizdGuJrNth5Wtpa0plIDcIfY3jygE3Gohon"
    "ARz9RNxi6NKKRXllIRhYD3RSGFWCwVMYXEIInezMaMeXRCXD/4P8ULqEiMoKGLOjFLUOi+ywrtGH3tt9deFZ1bqMWf"
    "E7/4Nyf4cg9EOF5l30PDmpm1gOnY5Anbg7pcTlNpXsvxWiSIuLU6WydIVOZy7+r+Fh0dnJ6+OkDYno7xq8MmLrSWob"
    "i618uvaYgxaOJnKgLpB+X9Lw1P7SytzsJU+Xi2nBfLE1hDg9VQBwsnUvrDux2h+KUZGvLPLyDd/s6ne/PmWdx+b94A"
    "T3oAoQHGt6sBDVZ2JsmoqlFv6Ry6a2+Nrr2J3cPz7IGJFwXHfnVuS8kUG0xxOV7XZ9BejsuU84IMoOjXckmBF6x6qe"
    "eI9RqvscbT7GugWRVO0Bn1KtFatS9K3CHX0STYtC0nAAEGZJX5mKI5dZ+5GQJ9VxZyh/EuqWSGCAUQMphiyxwMG3fN"
    "Lppng3rBxe3nL2c3/1NTN+idr6SGHcjoYQflithBXhODtIHEOw4AmbMxblr5bBuUzLezu5u6YrlyoP+xH/NvJJjWE8"
    "b84JbLBow0Nlqyc2xQCPx4zssgvFjUiDgR/0IYfT67Ofvl8g7xF2/ULV4GBrkcBTkHguySCfzawj6vVSpFim6D2kQY"
    "cEtyPwrCVVmJIh4J7WbwkM485FFEfkz5cbzyMdWiohEytZEanSPenAJ9lJXIUV4cv9I5sqnzhIaE6xAAm0MsFxGnXi"
    "V5G6p02NF8HHCxxqrPkqqtRvfuCOz6Iq+SckXNI84HqMcbjZBLXiwyl84h3tTyh5dqpGFnSLujW3OtSUjkAxeJaCId"
    "fh+Wv1sxvuJs2QqWnVKmbW5UNMo9SBJ2aiEA/tftt5vLuw+IvxADnDFuVVm2j8bh7t8a8LnQYA2kCLuzBm7jlPhnhw"
    "hMuCmhU3t1JaVzoveL3we1a0fTdOpi7NzMoIV9iO4HwEAorvdXqWo0l1JanviYld6qnTIifqgRd1o5zbSkxGT1hiLB"
    "RLvPqgG32UBJaotjlz9Ct8gu8g1U4hVZ9RGz8ZDywb/zuXaVT75zbEVOXU12eSn5hu9gaFPjeUVGXYupzmGmXeXWhM"
    "DhviKfPotJdptFg4SHrg1uXUXT7SrfHOpZxqqa1Y2YRBm7p10OTV0KldArsuiLP8uuLiNG3JfV19G9P8uOLiTmYW5J"
    "jqynmbsyo2CqT/FMO7mkZlNRV+yNIfy/KsP8yR7EXDu6vviaWJFLD/hpV1eTyMpblTtsZzXM2dSmK39kX8Uku8Si9Z"
    "be+o1bC0tvo56uVaW38aClpbeXL5ZJIOvKD1s7Yf8P+JdMPREagLbr78O0LECc4//r8rkAkU74kV+jW+j+IdqLYtMk"
    "Zr5gd43PKcTyTGO14ieXkAnx/86CeuoiYF0E3MI2pKtAVwX7FvtAo3qiFKleAJ1cAGo3zVujkrHutnkzboMPuKpRhP"
    "JezuA01Q4y+kiq/veoov73KF//q1sWrAEqK6W91WFrhk4zVveC2EAviDt+FN5dXTz0ihdxG+xNzrWrDM58vCUs3hY6"
    "VpQKUWylJxIlKg315Dip3ht+Lwvo8wktQQOULZHjD/k9k+I2GsuIoEXog8CV91uBCuP7Ubil2SMCSkhnR8zBUzamHi"
    "QTmcS1XrjVPuJvzPromSvgUB/96P/M/4IVbPI3eD1dPEJLju+OS6ATrgm/HQkPwAIJrRzxBy9EHw+Ebdt3DyQw7gXo"
    "Afhmwwym4Lf8fHX6F9HrI2jy8d0hgmdh11KHhjO84q8IXUDEJMJ14NGZMRatQiIvBHX575u6dGTZRLZBCJlgyx48k0"
    "WPr5XszcT+UNREJDkUhuQniLEpBHC4A/3csJ+lVEyQxkIqHgPdYzkvBswK9pfiYSJYumSqP6jlLBmSxXkIRyUYp30v"
    "2vfSwnmlTW8NwKbF3zj7HfbjOr6BiEBlt0DvjGs3/MVM0EsSGkVWQ5LxFRyeyFRD8lHl+C0nuYrI+Bisy/qQSGn2X2"
    "CHOpaBbSjlnyjD9e4hhvWubn6/erj8WHMrgyIPf9nD4zl3whjt9ivmR1xnmLm1oIsSJI04r1jexgagCE2LTW28qA38"
    "mKXT7JZiN6MztwgaSnJfiaiV3tOhthr2FJf/a/Af7te4N9rbW0ckJD884jrYrtnPJkO2e6v9QGq1H1Ss9oP8ap/MmD"
    "cIumnnuV1Z2p4lVby0/ZqMhHvIJAbAEJlB2TTnvfAl8WvP/OLMwey5herptgHTGhl1acptGXXbiZ50znhL+eHqSDlF"
    "2JnS5b2UsQbb3RdJkx+GPTObQRGkSbWcOyDngUswK2rSW6WvZil3T2VdS2pOAFvVDPQnRdqZT6v3bUxSHcN9/IcxNp"
    "Oh1PDXray8du4rZPzfAWY104rSVMr3NexBZJ9CEFuY7XQEkW5f8oCk6s1csGoCqLoxfiHIm0s2GWgnvau0U3kp9sou"
    "9ic/PDh+e/zu6PQ4AlaJrlThqeTtPj9tI8/N8taSMcXmm0smQneQH+JZDnsNz9tG4G49LSez2RtN3IO5SRQ+83ufLJ"
    "cfMiEINRLv7CflWAzSdRB9kcUYW7fPMMyHKVPBlksmPYPKYoF27mPMYJfnNmGErx0sLRQtre2Hh3JZSnV0tRxxd7S1"
    "GP48LxkEv4sFUuOfEnXIB/GM9+KaQ4d0H5HQzRkpxD+vXiMxVXcWx1fHs2x/cQjovhGxbcR/CMIjD8ohfTcPnKMG5z"
    "EL8yL3b0m45MmC3ybA0yFe3/jULZ5pg4F/sR4ezu4aBP9B6YfT1zJUCfqnuDmxGAtWp6yWWkbfXZ21d+frSJDlfkFN"
    "gl6wPZMFa9+0HusSg074mwaOAnmppci0sDYirBGo4LUzP9JUCuuyKkXCwaNWv7kq1oyuy+gttFZVmslt9xPkc6+WG5"
    "meQWGGR2lMgRt0ihfcLMY/mvVJOZKLVVSEKrKieF4YK4oiPYPKogiSVAEcxrO8BXohrjWyjMbJqu37iICX9cN0aSqF"
    "JaBSiI5/iKLi89lySnL4li/97BwKs95v7DyhDlmAaxRAm5CnSH/nkI2r7UP5WdQWh6j1DCRiYG4xEBRCaSkgEtHcMc"
    "icLLLCJFpzpqjVzrxsI6LTYjqlSWyLH06Ney0m6VX+CG7DRhEeYV6isdlPDPnY3Gp4k+DfurVTSRqVRQC+O3jXfDE8"
    "lOxDa1TbFL22EKMulN03EcmpTG3VaXlp1Wmusioo0akrlQyZ6oIJXldZKWwZgUgxpbWdDJU0rIEsT9NUGnyoGnwoUZ"
    "2bZnBtdJyLeKZuMnYpNk56ZaWQcS7O7i/OPl72ivaEFngrD+yk5kawCq4TfwV08/X6ugp0KN98uEBNb9RB6LM/3w6t"
    "6oz7cVWM8phVO4xWDqX0gMtomnxjZat2C/gkZjvzJ9tVlrXW+WUver600PGlwxWB1eyZU3fldhMEu8b4G59oV5n0Yj"
    "Fr1Z44oovJ7zDRrnJJd53YdEuFdCPGStTGuFmjDHZj0CpSDJeCcBSV4q8ga1OgDaIrkRg9wSYJMQ5dOmeA1ugBNCJg"
    "L4q0P8j/hHJzGD2itk3nRY0W1vKEAjREWVDDGB9Og/1psL+WM7o02lv9/Fi+JUCHzSfrhRREtMsz+bJ0m0/la+CxjT"
    "f1T+L15Xy0m07XY0IrzAvjgfwoqYCLKRT2l7fyeV3+/aGa39HXdX1780s4PCuELFaT69X/ANJUHVv+94GKot7iD0Cn"
    "60giQdIxMVyIN1c7d5i6kyLVQC7MHVMrDWQWRLlBPW4StpOJ2pUH7XIxO5sa2G5cphJTK89yy7MF7rpZ6wtYa96rju"
    "2tIWAaNt2uxdMUkWapDpduK1zqL8QWWPs5mmhHOZv6ZIsZWx4r3YzDL4ybVnr8EsFVKZffJDF+qc/vzEFkMrXpghCB"
    "uOIT82MQxTOin0Ed+d77yojLvveQ+Jl/yXv3VpyrpKtJ9Lt8QcZSzbcuSUk8Tan9e9q/p/17W/fv5T5neZ02Q6h1MK"
    "3WblytTbZEW1mzTU7WTfZKKLeZr1brt3ul30KyW6VuG2TDSem1XjB2uU6L+FC/PiGles4JdlmB2rp0uJxmymcpVkuD"
    "G1on1Tqp1km1TtqlQ2hFnTTe+WR5GlNoZmptdOvaaKBzrMjd3cr5z7I1/mRVUkI/YjYeUj7N7xaZFymh6QGVSqgZDh"
    "28hGOlkikZhi7UQPNBpC/6WUoixCjKMiG3UTSn9pMd0dmXK66LPgedr/tioOgMDVonQfiJS6E4qXItT4LO24907ggj"
    "4xHyLjHyjY6fGORkukTMBU+Fm0KDju5zun6yPDgigUbabAwvZHnl2nX4WBgQlUbLNKvWOrXWqbVOvW2dWjdt3mvxJ3"
    "dv2R03SaO+7t87i486y+yjELA8POyyp/Q6ray6AI8rYTuqpqVuANxxK3AuG0v/5PsaMinxux94ANztzalQ6ri+N8Wy"
    "mbkbQGDTybiKJePqYg3VRKKLBxQSBqSb58VwP+EWcGn3qJBG2dZRkCotejzMMUPRmpHuJHV0+PY0aiIFf1T1j7r/fH"
    "Z9nUe746rnuLazPkWkvn65YUe9TjTXWdEq+ZRrg0iJr7sF1u581khqH0wx9o6b/XdXFw/b89h7uBwBIXG3X+2r93Bt"
    "1AMotUJzyxv7R5uAX7exB4cxenYAjiDRmbIfN7ryLxS75FuYUwbZII0Jpj3g2gOuXaAquEBXau61jX5eX+4uv5zdXd"
    "38UlO6gEwugnnQC9AxG5VNHsh57Sqcdjm8X7771gb7TdDsAnJBFvNdDvS9CvU9x2Z+0Fr8o2mwyaUpt7XJbceG6Nxm"
    "tmXc5g6Jtrl5uA0cXEUZuwoQ7pbTjtKopQV2TA7WtNyUSeOpylszAUFBSju3OKgTI/aPcRlGW50ZIE3o1rEX/ug43S"
    "eBbSryi6wJGGVM5CLZxETDBWQAoUv+O4LMICf9YEYnBDoHf3ee8AtBsylkGQljyvJ8FDgXEWhbAYPeQ8kp/CXymJjI"
    "gppgyx7SH4hva/z/F6JjSjAn4swmVcn9Sf8DgYkKM5C0raVtLW1rbVs90d7rNYQE4k2vhgmVIlI576GpEXUig67ER5"
    "UbUSc5hCVtRO3JLqXrjHRpjJoGlWRpzHZsqiuTcNPBI46xuCMGwNMX2FX5QZW2lRUPH7jx+KX2leiKOSQGdEAT8RuX"
    "cEEzD3CsGSBXC1MnivgEd5FpmcLugX7zlueJ1ly+vZE3wNbziEIzhxl0KpY+P7EHY8zG2sDRBo42cJRTHaLvVFYPjw"
    "hU1sF7D/ytrj763iHYyiazqJ1nmKNeO5J0KhVKOq2IJZ3mu2yHu2MNCSRpVBZCQ0Oo/d6QoIJAO+a6jM7SaWZLMJvO"
    "PK4nFPVTKs8STtJ0Ikf4C7ZcP8vGQaAc8V0GfNmm5May6XThbrkBcuqW9gKUHuU5U3VLdtSkLLkuuFNtMU3q5dSxqQ"
    "jEjAnxYoMlNmsg9PMoonjsEU3wFIrL7+j8nmsAMwaNizF/fcjFhMHQEaik8H0dT1mho1DqKhvjw5NT/w4TjxSzxxWu"
    "OldPm1favNq6eaWr1fda/M+ct8UWx/JMzZBWZavD9yjGnfXcZpa1TG+Lg/LmFge57haQb1m3dj1JozLPVUrS3Eou7B"
    "7yOVD3anA5pthBHrfvtWDWvws2i9Ja2nD45mppG+zN5wtPutWQX0J7eHD89vjd0elxVEcbXakqps3X0e5LZ6cJYcxv"
    "RAFZiOmO61tu8DQJvFFNBBDSKlyq0LvhJO8RhexQjIwxMZ5F3bjoAQz5m40UEZl95aB8XznI7SvT2dC2irzO55TaBD"
    "vF20uCKiOCISdb1ycQXdmsUn9+e3ud0ufPr7K9LL9+Pr/kjBd854MsP3cgv+3EnpCmpVGzIh/0OmujLn69vPhtS6VR"
    "ravdXYPRSVi3w5lle5bDXsPztmHbrqnJKPgn68kjpFBDHPDYnRHH1KWcPZNaAknSqCGSnfpCHOrVi1VGBFoYrQuDq2"
    "0GKXCYVSpLMZHaulLvzOavN3saRy14hcLqB7+gaInwX7J6ALlFdSrK92sSvcjQtuDAVqwGepf81LrMZR3IV0EAb1ib"
    "r1lCzVqNf7Ut/Kt4MbbA3p3HwMp9unWrHWLGQ0StQBUKqD79dkds4Wws57afe3NH5zvE8D/Xn8Z0Rwu7eqS4uSyZae"
    "DSGt08oPJC1GOAVvgaPfqJQ4/Cq/xoENtmj2F7DaE3jv12GpM+5BlB6fmYzp2qJh5tP6Cw5GNO3Weucz+HvTXEMwo6"
    "a2TGxW63JIVOXdKpSzp3ZZs2QfA15kRfGhSNCVQOi8qHnFuOiYpttpYrNiToQkq8sj6lLYENKOas2ADWQPeCb03z3Z"
    "JJ4HL+unUH3izGZvXc2DGF9mO3vud4mD3X9PkkSFbQWBXbdVryo6mAbrGTnM1YYrJ8zZBp72S1dzJkVwv+s7iaqpuM"
    "Xeo/yywtpbBCovS+XpF3KL7br3QPpcfJoS56HplMPfDFcMPaGEfY7gKn0AdNjGAUXTr/gKBdKl+j4p7F0JfLm49XN7"
    "+UIDK2ObtcfVtmWw5L3FJad6AQZircEvWo4k7gbdPg9NprpL1GKniNdMHbXovfo89FDeLuCbaJWWL5hCQK+1l6Xx3P"
    "skV8hGsj0P98jBn/39Hq/eEeLv/+UG2ARhK+vr35JRyetUr/zIuhNt5JmqodP8zyw6/DVUN8f7AAJbqp0ytJv8Gc8/"
    "/+evn18mPN7QzKXQD52uZvw3U//zNQw/sVspH/Fo9rkHWWfAGpwttQw4W/lpa5Eefqn/QZ0s6kBkLRhQM1F8L9G0TG"
    "aR/5GPMCWN7ymx3PYWDitGjnpOiaMuCQH97Aa7REMqQdWyI+eKaNF7Ae/Io0kTuxf0sgKJAsdDCW78ppqt3bkNdTI0"
    "6COjDZGuZw/Oai9W/Wxd22y5cx8wYMoP/q71xZ2s5sXXtprwqXY52tKSJQOUytUlqAbvawKU7vC+iCsEKFXq0EzoKv"
    "qzRQb3ZTtzl4I6XcwLCKppsF6k3n0ot6QWCsgaMFDIggLtfIxdJ609PY3dNob4moFV7v3HSzjHFosXvUNpumd7WOIg"
    "Kq+gCPCiVQrY2mKbUuqrQuqg5Ks5by+hou0JlrNG/fHVErraX9SueRnxQP6azRPnoo5ySp8JHk0mSjbJEc+ysSQpJE"
    "OoMwzVGX+OgFDTatDKnetVTetYQTu4GQk3SdkXDsxA8S4cCnFyPLAbI7mUP2W58Pshga4xe+DpB/Cpv75+QPjPGB4F"
    "B+hZQXIeQIV6pF2PTiCDtVJxaGQyHrMbAh+ojbEBArH1kuWz38t5ZKhVAC4LBuIrmQrjOCSziPoIBHxGjh6zbxQkRp"
    "uyA0l0yANc0O3RRpB7dkSDoOfoUbYCYJoRJo0YEZmrp0YrF93IZFajlxB+C6aLA0Csg7tjzmY0pe+Krwf4m/HIQfx0"
    "/N8ASswd6e0kqUUakWlmnHCgoWXH2kpxyhti91++U67G2r/XLxam6BydKIT2ou36X8zX3BKf7yt0A3X6+vt1Wz9jc6"
    "7BUUq8HlflWV2h/BAKnytEDjgibSyJ05DOrDbIJFgZjBaRj1e6fxA9ikhKHJjEENPXZFA+op1yRgtuLitBbnlilNM7"
    "l2Geg+JsGhGsQfrFuq6QozXWKkhB5b3lOrWOid6KN1EwCKCAS2cHVYDuJb9H/xzZi9ni6ahFCkWlZXdKzON6zG7lMt"
    "nJFwfBcwjHpXJhMdRfrIEYYkI3zH8CSzjDbuBfJPpZpbYEylt79Obn/CLzloJvwsbWf8O3sp6SABrE5Of5JEp/Xn0v"
    "q54cC1vxnU8tb9dLK0+tNR+dNJ2HG1ChNjMi1fpeUbG+f1Ck9x50Ibeylf4rpFLt4H8qPk4IsI1E4wXsQB5xB2aYQt"
    "u41wVFswEjnv+3Y8l78tjAto6tgrcF9G9/pVPsznhTEwomFyOOwzJzTCLZPwo95bIG4HWiPLwOU+SikqGe/j1KWiOX"
    "IaFSsuXdAoV9oHqY1wFc4njXK11+JPlGbVM8w3a5cfrEmUbdvlHSztE2x8OLt7qI+j1ELn3vYrI7jq8cKVl5IKv+I1"
    "naTZIOu5yjjDdp7riett1LEey/D4uJzHx6U8Hrhk1ITPIZ3KJs4DV4JfiGNS9yeGoGeQJWnabAAgRXRVNzgXMaMFGI"
    "UVAsgSKiyBhqt9LRBhU9d64fwo5XgVKmSedheYvgkDPp0pzn82a1qflabVHjOVVVI2Gzbu1Zul1ZJWWdImMaxmxR9p"
    "Si1llaWswQD2QsovzUDmknSdkXAIbBPZB+JX+MU5UKqDp1PbIqYIj6weD+nmUmCgdDlF+BDn1lOpdylP28jJtKFlcG"
    "09k7nFiKRh6Dub/np4eHT09vDN0em7k+O3b0/evYm8TvlbVe6n86tfwAOVknPeJZUOxchGVdJUukyqupgn4FaewbWL"
    "TL7EM3WTsUvLTNIrq3lTcf5GswlxipLK6nQW/21hfAxm2iGmr7W3eJJlxTHtJEerw9pmcqRUZFt09RYdwEVIvI/4Qe"
    "EuplAlOyRjLoe49zegsnwQadDgoR6NEJ2Kuvni4HdbE8vEx6OIfiJCruPhOh7ewm6jA6JrqslZHr/rRH3Ot6DI0FIk"
    "XjchpoV9XhWyvfhbS1MpzfDzhUD1gPLl4KDbfgCPWf8uYHc5wH4wfHMB/0Z89ojsmm477D/GhyenddZvTKHy2m0Ygm"
    "u/PZWwGGoirydp1O0Axj+6tF7ZbFdeQ5A5q6PKKqBZOu08qHYepLJ7V3QfJPOJu8nbpf6D7PJSqbHytYBjO7dpcbZ3"
    "8na/yjL2Yd0Gw2jkUsv4LAR4DLFIwYz1Uf3eg7Y3wdxUBWAxwPUDiMcJoI151Id95PoxX64sbxe3N22BVQz9k8VUgS"
    "TjVhn/zBjM2jTWpnELu5c2jXWquBZ/47Cebn9UoHmvo/1R+liUPd3SVFrrXoa/J7jVgs59Ec/UTcZKIO8lV5ZKCneA"
    "yVega8dofeVq9iQes1zBdhCZTG26IOQ9woZBZ46Hvs/evDHfRvDZc8sbA1obtUmBKt1ggkKlOaANpJGQjdaatdas1S"
    "bV1CatNe+1+MW/NRTmcLzKurJoisRf2Sb4aUYYwo7pI5WLXBuGDGzbiaYjyni04VwtlsXy2G5Iq7RcRGwXGO9rNsI9"
    "Z9Im/D+Q6S16UN5c9CDXXbSDpbFnFw9Xv1/W3OWgKla0Tgnco6BVNhFA640vgx8weLGEFlVHBSwgVR7eXRRwMvxCTA"
    "Sv3UfUFR03AnyTqUvNmeH9xPp+2jZkcLGWWqXUwNufOdhhc+LyYz5w+jfQE0rm6E46fdQSxeavwrywc6not4fin5c6"
    "ZCDP3pxJpl7vkkaRtv9kP+E0lfYOaZfbxl1uwRJsweV2Fs/UTcYudbmlP9eUy+2O7yB3VxcPvaIFrP2Za/dnFvYhIj"
    "8gPr5iLULcxuXyR5gKtCMiSKd8Bu7clpj1WUynkB3WLrdAe11xYX3EbDykfPDvfK5d5ZPf3XhFTl1NdvnDS+jPK7Ip"
    "mkgZI6LlLUo4UAatMcwPR+082xwa5GA359QNn2JXvz+uej0Rrko8zdxV2XQPU32KZ9qRxbT+YHHiGywNG6e/02UB5M"
    "QuIRdLvqcTMqTmAkGOpGi57FHwEwYtuQP19AO4qsBjFaRRQsOwCRX9woignGPo15aPNLc7/XfnuwOxa7/ZaOYuYp5l"
    "2+99xwzkf+InLk2REsoyPaTF0z3hk5sQ5NK5dLFkWl0PwYRTmUUAtCA6OIvuZmms4QSKiK6x1CFxHRPdugdTh8T3Wv"
    "wefSY1MRQjEoWhE3tfoaOOH8bwT7wxZvx/Ry1AAK0DUVHwdMDfcVwclK2QRESlbl2dMqWLfH+wXohbkjW9PPKdpN9g"
    "7Pu/v15+rY8IfTsStc6pMJ7c6l93+kHIRv5bPFzUNKt8yReQKrwNNVz4a4HNjTjXBOExRdqxWLblIQPMHG54DbnFQ/"
    "toLrDSRaoBN5+4ZQRXnORp0c5J0TVlwCE/vIHXaIlkSDu2REDyLrFxwkwXxvP+LYEJYQz8YkU2eBUCSJJq9zbktWRA"
    "CsdMnsvlwB/heN2CM9eCM+lyqrlzZWk7s3Xtpb0qPI11tqaIQOVkYZUKHnVp6aY4vQ/lCHPLtnUNgio1CEIaQ1mI5D"
    "V7AWzK10Vj/sfUSksgdMIIs7IZyp/Mui9f9TtQ+vHl8ubj1c0vDfxfsPQTPfK2X/chbMtCJfVv97c3JdniCZqscmoZ"
    "HvoPsi22NhMgEV8Zzizbsxz2Gp5XN7oS+mIyDkl+QoAvxre5R9TtI2qbcLud6g/garWzPuuXz+isMEHWWa+baOyDpR"
    "GibDXqcZUi1XJWWc662mQNJTwiB4l/AMO6fM0RKl/buN06Hl1q0m6pSfEiboG9MQZOJ1ftUubmPtwUf/lboJuv19fb"
    "wiYSicwFKaZhgnN5WqkTjliaSSqMbRyZ2i4nDKpmMYqrk16jb2NKXgJAAJdgv5WFwX9ifMXy+sihIm+Uv08BgNEanw"
    "U5plciMCrG+t+M33b3fXApnB85YnJGCBPTYAE+ip7Jwu/dMcWu58CABeM2GDIpKcUfLUg0jeq5goPAchyiG3To5FGd"
    "PaiM7gy7Rl7wD+RHSQgzHK+yy64VQa4jRzDeADOVKpTaBDvFHI+JMjwfcqp1MT26UsM9dD+Gvu5DMhKg1fyYEfUKkh"
    "7TClGc395ep0RxfpXl9dfP55d3Px8IufBBlq+y5KPMxLSa7XUpQu0NUHlH4zfHkcohjeeRJNK+gBycR0aTk/exZFVA"
    "zdolzoCQYa34A5KTdZO9Ei6BzBJb7hXwP/ZNegS6ytzUtlgCm7I1d4BllDkELGO5SyAcI9clE+o9o2xjMhfVl1C76a"
    "dDfECPwnR/RPAuviXNaEAQZiiLak+b29V8SZW0zGz7KeAIeAxAzCzzMfQI/EGHaD6mLMqV9ohtw3yv0UNw28PPxB8M"
    "L8X8hzjUV+lEJQ6M4NODw+CZkKkYPHkPnU2EVYjwSGCOIcPFbAzvN3e5CsXimlX/2X00459AopT1s5+I+urqoyxms2"
    "BKDq45OyosdI3Y4f+ZMGK1R0J7JLRHYuv6+560DBU7vJxtvO6eof4GWsjyEmspJFCcz5YxFudXXxyH4jglmF9LQOfV"
    "T6KTyiiq4P9BXgB+JVxBSld5SlGCZPMZRU0X/cgCPUMc9QTatxqr442uJT0IoiqNkkawdhF14YiJdcAaal2KSPmchl"
    "6kyYsE4kDBX/lzq+E08qjd5CNKkHXmI0pkRu5z8amGUt49KOXunEIaSXnLSMqFvtZtZLepuWY73Bfu1ptyY9AGI6jQ"
    "5Zq6369yvFJvOjBSQ6X8r+7MeS/yokyCoE4xAOFzQrQ9P3FpDqrOmD8cek/MQ+AICr5S4EOx07WdqcHTehM0beamfT"
    "zRPEjfApcpTDrj1o/jWQaG5Cs+n0jICuLl4h04ddBXA/QJuCSfcZWu4Zy5fBsUTE46OcHpmel5l7k75R9fjkz7RrVv"
    "tIUTTPtGNdSfFr+GTlC1oF9DJ2yK0wn1pEmkJ0GuMsfj+n2h3E1d+kIa1ZC3X7zP1XDHISXbyXIBJMg3WEh++fns6j"
    "p/VMSXc365pG7tK+wjl06aiOBEQgInpQI4yYEnRHCOTdgfU6u//CODqAnX2w937gtqRQyG2Ijv7YJWREal7KEaESiM"
    "Rde7fH1wehyiUfo5WB754amy0hnhVl+BqVCFDR3TqL6+f719+LJ6kGUddR7Cu1K0t5ciAyYoNDZgtmrDwK5rFdXNlK"
    "dHJEjUAFyBxzYAXOGnJ7QGYVG7D65B0tEHBHg4/PfFqLeRU1U4EF9k9/xNZ1YEUD5sEEZIJb+PHN3mvpJ1mlktfyhz"
    "lzpPA0BtY0UNkUq5m6PTe1CuckwdxCDVVvEuedjgp80mzRzsadLOJK/spZy3nKrSHcl2K6tCTb62klSxpcj/3Pk6tS"
    "lOx3xzN/uVMf+5M5jF4+QKriyboCEZc8H5VUjwN0Cy9SEy7tAY1eQDmjF4kl/2NFyIsLn/OKgu8pv0mXhRUnK1nufI"
    "BOvz5Uk6xq5j7C2oejrIumL/DNPCvtRy4q/qn5GkUtp1dr4IUougBKNREcyxjKfyuNxTeZz3VFr/LmB3eSONYLjKXg"
    "DOZ0861teytcrG+PDktM76jSlUXrsNA9jtt6GrmSHQam7AOvr78U8trf80C2CsAeFfFxXspqmmKGM7bKt9wYsJP9A/"
    "c5ODFtpr6QH9Kptt6g8dTOKxEuiZAgc+QKv4iXHt0yEL9EQJgwzrCWbPIpcaizQYi5tNfIxLRpyKr6l+AEWJ+c8CVJ"
    "UixMzW55ex0/hksCtmYCTiNgractOWm7bcVLDcdHb0Xot/P4BD/EPPYgJCAXm0maLedqYRHL613CXBeJX53dDYPJLr"
    "/FzR+DmXqTtzQYWpZXEmaXaRyTI8LmdxLjsxUBjrcDhJs8EMaK7+z7CdPw8S19tgcPsuvpBfA66SN+FzSKdyPiiAbr"
    "wQx6SuD7ePrIaZoOtolUhw0LlRlvMxhco8/zZeBKm3Q5sa0ISMunzmpvnmR1K8P6rg/VGe99zybNTZOEnXmYSSMPc8"
    "+hDEr/CBaOZQBj2d2pC7CG2b5SS0S1qqL1JGuAQCRTS9IM6tp9KwR562UQBkQ8vg2nomc4vJ9ir1QyB/PTw8Onp7+O"
    "bo9N3J8du3J+/eRLGQ/K2qoMj51S8QF0nJuSBQsje9NL+NhYsrsB8MDEj9oQ0hjQy1bjMi7WuTdZulqbSzv9rZH3Cr"
    "BWf/l3imbjJ2qbM/vbKUcvbb2BtRd3I3EwzO+/qT9/uVrv5g5MANh0pCstgCpUQUJQRTIMwE0jMOMFKEJ94gjCG+lK"
    "Cdpjjzy3BYVppvuSdf++i1j76N81c7aVdRf8W/hepWsdDD8eqmTijjYHnB9qwWbyOCHXQQriNFrdBeq96zIqLub1ch"
    "yKk4jkVvd2gb6eyHBZ/Tp7ek9QUad5HCFyvjFbpeYpBEPgeNsi3AvQYp7kFeCHuNoEUgXL359NsF6G3X2LOcAG+A9d"
    "Fw5gmCR4dffyEDeNvHopyOtTxDa4NaG+zY9rqX2qDO2Nhr8QstYlDXJEhTKRyaaqi6HkhFoA4qIlAH+QgUOEpqczpF"
    "pBktxeiELlLPzk2RKcxsKBXAzgL515rFDdYQ3oatfkBHg6Hl8ocUnibFnM8RVh0mykihjfMCzoAi5CK3XqZRTKL0qr"
    "2/RUcHp6evDhC2p2P86rDR0pVZuPKoaLblkINaO3JIoDCrG+7Ga9kVgF+HdRl8qBkszWDD8urtFsH43WPvWrQJNhua"
    "1ovFrHqZWxkyhZkd78uN9uNTmcLO8rrOXP4BN3CwPQCw2DrszpApzO7GW0fbmR4en94vxMozugqeMk23C5yuMujXAU"
    "75gr1GnE/Tac7X5zys3dUSztIzbDDp7Orm49XvVx+/nhWAb1fv77/SuZ/T4fv4p3gBvcN/NENBb7+2grrWk1Vyti6X"
    "R0ytcgg1KwMjcDIogEFPJ1NIqGqGt5em7Ux+9F66el/40itUYkuTnRMUm4N5OViXOtUywItqqBhbTaxpMU22PKyfqD"
    "NdGANjTIzngmP8PKD99NsdsbFXvH6DUNFvC+MCplHnoFg5fzZtTKUwJFZkVg67Yhc5Fqt3AxeKPJi3Itce8I97Md+d"
    "P90uMS6fZyMBaHPrkAfK/yOZ4b4CnI0KO2L7YDarZi/9QUTGUVH2krjVX5K9FA2SyF7CnujrKfA70ZNLZ1MmgO88zJ"
    "4ZGhYggkrSFGQX/SPTvVX8vH/qnCOdc6STThSzRHTO0V6Lf7sFCIp59dcCM+BZbqPPK03ZGXdO74Z6iI4AZs5EIt//"
    "A+LMEJ3APWRB1RpoD2gIkhH1bKBNyfnfdunDSytIsspOmkrX9lbX9gbcyjO4dm3vRTxTNxm71PZJr6y6tb1Jo52t6g"
    "l6CNCwlNjP1mGZt2dD3hEDupstegVGZHSvX2VFuslRS83IezohQ2ouEBcR3989irjRJ3ZwvrUD7KhL56IIBcBF+SjT"
    "5B8rEy0hBdzCnKBnviPCts8HObSg+rn9R3x3vjvfxpYxDmpl+D/4hXASawSpm30RDJpT95nfMolhmYCgyqi4HDiekE"
    "kJExcYZ7IYDO/wXYCoLuB1X6Nb6IThiaowhh4DX8IjYvztAYc1mgGO67C027YcfhSSJ8uRBmBNtddOmGD/BBzWhAdD"
    "o7Bq+1obWFvX81Kfq6yVlSLaRVPrRKYFAR9Vbmqd5JoQePSZFERUK9OnQhKF83d6Xx3PshPtq9EYMxQ2/lQwrQd4Ou"
    "DvWFB2UL7i01Q7B2/QfssNhTpwqqmI78TpMWPNXLOse46jvZSvbry5dieQbry5A81cQl/GBdQUVPg6LoKag+X+jqg8"
    "QQ7fLbDXgYj52K2wWkxwaPu9Lm2+KAHLtY8INsaICse3aI4JAXNQbMAt8EymJYBvbT4AHB7v3iCX09MJGvL779HcD+"
    "ZPbS5/f7RDiMnAvwLIl3jEfzg8z6MUTSDcD44XaIGOgI7/Dcu9PN6fXjrwK3xlTgf9tVNCOyVUUzvi7zMn/arK5gTR"
    "Djol2rfRtPa+25+Ramnn6oq2W+q7ooztsP5+T7BrjL9RN6305e9W6u5MjBvMw4FSmjuMhgb1cxEBxKLRM1BxpVog7M"
    "0c872AUiYj6weo4X6aCijjXPiuaC5FHDp7Ghcr7i3Pr7H6FNqXtAqtz36dv7Xubyxmarizy5ok4XhtjUhYI4zO3CLI"
    "ZsnmLhH1Buvs726/5fei8GIOhs0/gT2Bkhu4zxqV1ctwvpzxOb7HCkHtzSJDqPeLZfmeIcNaMBcuUpN1k70SWZ+ZJa"
    "aW0eC+WEahvz+8tcRciActNRXOEDS9Bf0ckvvepxqv/MSQwdVAmz7NCPrZoWFJ3F+Q8MwHf/k9DvNGQqszSxTbicCG"
    "9rtro0EbDaoZDbrYbq/FXxdIbyUEPdVUknU3pIF/B0UJoNXFjIMVEkDVZvFa6hkFy9xZbS77JJrLumq0rGoUcYXOLw"
    "2d4AWUjBJhxYcdo/btpNiqd7E7MeNuFYeqydcdrA1V7czYSnHoPWHMf88C/wkL0QSr/CfxIKlQK+OfDTFfWQ4aunTO"
    "iAtejKlLn1w8KQ6eLqXQ4VCFdtO+9mxo07ZYYdFVXxuJ4YEnuWkEL6RV2QiLsJkN2yKOh54JmQZV82GpZv1GFBJCOK"
    "hqQ1HYPKxhbmeWVm93ndzuuIrywneu+vJPEW7JPG+7CXICSx2WNxK/0USYP9pPg4MhFkOBPvkBzRxA6HAgJEZtE1FH"
    "Fv5+l5aQQgW8ilpLOyFml7zwk6uZKy9J2RlX3l5K2ZrWUXv90RvMo1rXkZ6J6ZzIxHROymM6JwUFNO4Ac5YUfDzl7E"
    "1T7Rybj6QiDkcVEYejfMRBl7LoUhaVXM4Kl7J4eDS6tpznXpFfNbrZr/SswrCBHY6TSE7jOvIrARznI8ZF5SZciZ6C"
    "/LmaPcHPhCvZEXwemhBoTwZatnheUWZaW9NqN61CW1Bfu2m1nlqBRldHl4oIVPYaNk3dWBsKnXaE7xH8mWqLfJf2K4"
    "2gsHvyzVlIW9Tj/3tGhEiLFXn/roQm/69ooEQjJuL4ijOaE5f4HnNPuMFHXLkWMxW1YpKk0oq4VsS1Iq7mxifXd2d5"
    "IL/dHjzrUBN7Ptx+tC1uv7E17JUNvrUEmf7QOvOhqaNhPPF19TRzAwbmdYz4/jIt44nwx8ZDl+oZD2OCAgJfR4hrST"
    "2CJ31ItAwwJ6fY9QJgGgE8SR0SOvkYISyvjbQ4N0BV8ukWCHOtxqGQD8Bv8aEOegweMbCtEXmEOb14oIfYGGpi0bcx"
    "hR4cSHSkBGR0PmgiXmjGv0OBafndEV05/H4h0aziz0cfXJMhmzpP8C9LdB9h0j050gnS/u/TPTi0sqXPACWULV12u9"
    "fiF42kGgg/SadF30nRW2wwdenEYqTgvD2n1CbYKTly05QZ+Q856bpEHl2pYW+doT/oMM6WnqARZ+JYzvSqkPf57e11"
    "StTnV9kOMF8/n1/e/XwgZMwHWX6M/urmIZtgwgZ0VP8LDIi0F1flr0yYJwWFfX+7v70pFmxMkZWsZXjoP8i22NqyWx"
    "Jb6nBm2Z7lsNfwvNrJz+JH9JFIVOlzq8a0uNUCGPrTv76BpGdGuMxlIcgq1gOwMbUUcm2ash2ZMjKGCbJtmjR+4Rrw"
    "C2PLrwZPU0S6aFu5om1Fl2orVdv5xdsCaz9HE3VyxS5lbOqDVSw18Yn8bjHL65W5G/27/eXOxpdooFzpt4cXolMMEu"
    "Qf0Ny1PI84aG55Y79xroOnbEwFNueQgL8Nms/0RceapAdOdN2l85J68bU8pr6LD9ovRk13cyCK2vOnPX/a/lfBMtFa"
    "7hq0XLH15vkpiSMdEqucUAr5Ni4JGrJF7RyYR6kpZ81lMcJk8kyrEMJy6Y+OR5oBhKUpdfqj0ttXqGbUlHGCTDvOVJ"
    "bvFLP6numYqJlTekOIftd8EYatKzG0LRc7P4Tx4aJDHa69QxwfTJ+++D868nMGIIdAJde1BvDXAP5bYm/HAfxn0yl1"
    "vTPPw8Z4Qpxit0RuUL/SO+EP58dbarxECeXUMryZK3Ygzv8ZkPrZSxPCmPDkE8dwF1O+RtCQjAGz3xOJTjZB8Mii+s"
    "lW5pRxPwTzaQfDdowf7WDQGlyhBieifr7UcuIvL/dLUyltCZ/7/cXhnAn22u1DvTPr3wXsvnK8kmBzMDzDZ0slAAXO"
    "Z08WBYu/Mv/n1eHB8dvjd0enx+/6YPLxS9GVtxUcz+u3bIwPT07rrN+YQuW1q0yxKhz3g2dSELYsZ3GSRuFCjysnrd"
    "A0c4+tAUI/rTDJx+KTVNpcqzbXAm61YKsFRsDneMJu8lcidpxcYAoaa6EIyi21hJCWm2mJJSIXSA4IXqMbUdZhjLHz"
    "BMbTzAN4Gr4kGLe3PqBHvqI88gjNk+dQV2J5aIJNEpadeGOuXJvFMeTWnyBjv/nDA7Ez8i9tv2n7Tdtv27ff4FPMyf"
    "3ceio3JnyCdmyJdapk1DV9lC6DTibchOsLx5RtBztXPVvjr4eHR0dvD98cnb47OX779uTdm8joyN+qsj7Or34BAyQl"
    "74Jk8RnnboEPWC7EHFOrbJ30vo0pmrvUgz5HTdTm9oHNu4Uu33u4/PtDzT2OM90/yq1GnaHbD+QLJaMpzyNipdf5bV"
    "JhQngEsUBVVjyU+ua5f0+wTczi/T+kaMTyDoXSg2+rvOYgOsevb29+CYdnCxFyi300qmmRJ2mUT45P7Okjv1496vQs"
    "t97bSdBKGRuyjE4Rac9HtefDZ1Z7jo+HaL5ucnep3yO1upp3kIujviv2kSuMOu8I79fbVC61YMu9RPGKXu4kir8mSR"
    "8RXwZciRgSb06Ig3DYfQRq74I5X6MbGsKSIGHvcJ2jLzw5wusjVECEh3RWENdf0zNk/ERp3GvRLSh0Gfp+Bgj9Q9FB"
    "pPuJ/xlEfVLD+x5XnFzCn8c8jUSi3U3a3aSEu0kjkey1+Nls+AcxCmRfZXEmiLTR2cjo7JSHpXf75fKmvluL+uBnFG"
    "FDEd9KRjGps9llSPVu18ndrkB7rVXFkifXC6GTC2HmFHtLSoNsMcHmcvbe1NxyA7d26N/7iflFLMLJPVwkmmJK7sYt"
    "J/XZBOzXRsVjCcLOlI/FnUj99/fNbrjACJrzkzEJ5rVfX59u7bYGF/uWC8u7o9PXCVukXVY1+Jqn1LzVrQhbCl3ItC"
    "Is2Bpa4K08RpWaa3YViCr+Cujm6/V1r2yLaIG/D/jHPbc0Z+wunnI3GZ3fIEuYLROEC2yydiJwu5fyvfbwG9/luSJ7"
    "ZprwP72SEFx6UH9ZGM4fDmplNH55Sa2DgvHgd/I7h/raNxMo/WxuecaYQI+iUR9B7My2o74AgdlUUFTb1qy6FZJCuk"
    "hfx8S0d6iiJ2nd8rgUkcL1cRfYoY5lYBvJJ4FtoEsp/24Cz1STqEhMrXTi6bcx1C4jvv0zaC0THCKNgiOHMsGRw/Lg"
    "yGEuOEJnblFcpKLmNqJQOAooAlEMWyZi9D26u7w++58++nh/00d8l/j0CQk4oBfimNT9iQslaGS2/Ypyk3g1GyPHFC"
    "qL48rhGhQFFyh1pUs+Mq3Y5HqxVTVjE+zOeSO2U+b4gJ+KVGa4XKkke8EAqQQ1PjjVGKvvd6sC3Fm+IYE7emS50MGT"
    "M9N8ja480dATCg2hjjrqQTUn2AWK4gy1dTykQGfOQt8C48TB+0+tTWttWmvTimnT5Y1Fi4XebjPRNR1jZ6m9rMkxdi"
    "Jzip2UH2InOZUh2gdrMrtdo2VNDL/gnxwyKWEipu0RKBudUzhyGMLQ07GRFi0lhIMKKRzkxaARnnXXDZU87TJdN2Sc"
    "7DGw44p+9hgGM9Bxd4Txa3WzP2D23Cs0E/j1JXZCMEIKkZIYAlCEW2fPomIQ2uPGkn+NHvEEYo8ChcTiCpHl8EFcMp"
    "5ovPtozFyXOMbisRibstXZJUwD8sMjroPtqOCkooNGWKeSvspEOC59PwNwGgwRN62JqB/S9S3a+tDWhwrWh65v2Wvx"
    "e5Zn17I+IwKVrSFpUa7Jc5p2VMdvluPzAz+Ay7zVKTKFXdbq1hER98UyyGBKXIuWwOSURG5ylLvA/w1gePrq6UDopQ"
    "VGUAVKV5ZSZehfeY5vBYsrtALqrPgkjco7e+/q/hYdHx68bRQZk9ndy/f2nCNLOAMI3yawZQ6GJfxeHpwvmkdpGdyK"
    "GBZ/a9HE0XTxHNuN3IutB+lnbq2QcDB8Jzd3yd29cnvPdzFL+Atq8DlDtnv8PpBi90EFtw/yzLacgGt1I0Q5wt1j+F"
    "q0F5Ng07ackuLnMj09pqmygbvH8Ar+gulaUDs+K3B8y1ft+9QbLNv/eHf2qQEcJfSZtDxojuY0S9Bp/9jDhkGmzbw4"
    "GdLOlI/upbeGTwW8yYm43I0QU+zCGbBpD4LPvUFNrTJNtQt834xyGceGcsyuCP8kiXQNaZqjL8RlhX7HUjdMgmJzHp"
    "iDdS3bttsuEewa44HHd9s6e3CGTOENofeJ2iYx/dzjPjfy2RQbBA3JiHKlh2Bj/EHMimaOZ9kofLiSe7dOM1oLiIJu"
    "rLsm1k5dCqBxNfmaptLnX3EEqCaAeYpKL1SdarjJVMPi7bYV9u59d+07boHfXV089Ip2iRZYfB/PtKP8Te+NEswNDq"
    "gWmPslnqmTZ9lS3qbP8hXgPsjL6nD7kDd7+aJh9mslIPsMK8lCjrhZnYo8INE4OWh9+kL8qkKg/oD47MQxX1HHXpTg"
    "5C8hkGqOCC+qO9tvRb3Vqbw6OhBeSh21I5dOBqvF4TJTqOyqOhdOKTXib1woq/E9NYHSuT9n0A1ODa77av4qLRDTMy"
    "jNd4DpMC1TmT58TZyALfn/1FTvV3RVVeH7lIUZV8L0UYyLuXwqyYSqyoyq3KpN6K2yizZBol2BS3rsBZWUKxr6Yclm"
    "N1kqgewZLai6xcbrtV8z0KqFZmwefrXKmv0RaDVJBFg5q3ZusbGogMUOBSuU26o/kD9ZX2Qdi6ZtEKGkNgGo+KlrEQ"
    "86eBLbZjGWPBrOmOUQxopt4fU8RsaC5nONLJtkamuj7jXaqtZWtbaqVbCqdYHsXot/jh2PNDYwY2qljcsHfoL5px7i"
    "ygkx4UhsYmYeydXPVpTP5mFPnyx4HrzpgLN7SApCoVW9+Eom2AWTafPZsMBK4vItrbgiZbkcUsRaBivJoMhbUF6nki"
    "Pc92KVPegwuXqlSutuQ+3m2gDghGGZBAqJa3q6coTaR1vM2fqmQJpSF1mprPGnPTM1EnETVNpTXO0pDrjVgrP4SzxT"
    "NxkrkxaWWFnN8SmZ375p4I2h42k7vaAexmHb107uVxvOEHNnXAM3PxKRI1rkXk8N6Ff61v2hnDPRWCm/+tClc0ZcaO"
    "vA19WTiyfQkMnv2YSD9reI8S9Q4EsKD7ho04QZg6IghG3qkGJfejtTf3e+O1ehzgoDwTsP4xjh0jL5b4MgMsKemOoV"
    "HwCJa33kkBf+bOHK58Rk+mo27SM+R+IGn3M0knbQp5sIan+89sdrh6wK6plHn4kzGGM2rmNFpqnUbT/V0JA8lek4dV"
    "recOo012/KmtZhrz96gw6Rxs4Q6LLCCHFEa5UmPpHjEwlWH5+UtzI6yYFWMeje/kSKuvtWYFelqNRlvUquEZD5YMYa"
    "HR5ZWn18dPL4ID+mFp+uwQJIU25L/NqJIyXmtPYun6CapNJOHN2SfpMt6beT9/d1alOctmfTd/pVfohZPEbK/wCeLD"
    "QkYy4uYdWLv8GT9AHNGEwqzHk0hD6gDPmzc/Odm/keJOJFjfN8Q9/EJTVu63mM7k+t0MbU1y4CffiXFMLxr70uZmqS"
    "RuVcrYbm1FrwUpn17wIel2KLhcNVhnbvnS88Ipsr0Ta82BgfnpzWWbQxxQ4u2fZ9WjV7P6rfq/7KSWs3TfxZa9kZtJ"
    "W9FwettrLXgrGngQu166JbrouC9dsCbzUg3PbcQr8Tx6RuKaBR8na/ykH0IgbWBTUSw31fDEb+FMijtolm0Oi0j2zC"
    "PIjmDYl/GT9xJr9GVx6C94Qe2ENqlviGWpy7sMNqqIhNXfpimX65iXhmUZNV7TDSDqMWtjLtMFot5Tf4ZJuUg0Sfu8"
    "IWeO8b7HZgKgb7nUn5RgbO7ZkidSHJzVLWPk/SqMz9hv6PYxkmH5cz+ThvlYenUA0mJ2lUZrKoYfVX908N1/QaWnix"
    "2bAU1LvCrZeiUpvr/K2uPoqe9bDFcLXJCmAxmsig/SVPDdHZssnJniHtjiuqd75I7PU/MWTY1HiWk8cunep8EXL7qn"
    "GdZ4Jc6U9QnO1DYvBfDd/hNgHich6X7diuZ8S1jHGvwGwN7vSrLFYcj1lmq5af7C2nCpTG1AqPiIKIWmC9qZvO3Eos"
    "rdzAK+2EVH4Kl7dCUur7bxoQPpHJY+ajysM+J7lMZvioanA4GL6D3F2LMgm9DQqTxP92f3tTFhWISLL6i2V46D/Itl"
    "iHfddFzAVmpDSUHOxGFmEjo3rABOfbPsz+/P8c6ns4"
)
