"""Support."""

from tortoise import BaseDBAsyncClient

from migrations.dialect import pick

RUN_IN_TRANSACTION = True

UP = {
    "postgres": """\
CREATE TABLE IF NOT EXISTS "support_thread" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "subject" TEXT,
    "state" VARCHAR(10) NOT NULL,
    "state_since" TIMESTAMPTZ NOT NULL,
    "last_message_at" TIMESTAMPTZ NOT NULL,
    "unread" INT NOT NULL,
    "letter_at" TIMESTAMPTZ,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE,
    "company_id" UUID REFERENCES "company" ("id") ON DELETE SET NULL,
    "tax_request_id" UUID REFERENCES "tax_status_request" ("id") ON DELETE SET NULL
);
CREATE INDEX IF NOT EXISTS "idx_support_thr_account_982f3a" ON "support_thread" ("account_id", "last_message_at", "id");
CREATE INDEX IF NOT EXISTS "idx_support_thr_state_aaff0a" ON "support_thread" ("state", "state_since", "id");
CREATE INDEX IF NOT EXISTS "idx_support_thr_tax_req_30e1b9" ON "support_thread" ("tax_request_id");
COMMENT ON COLUMN "support_thread"."state" IS 'Who has to act';
COMMENT ON COLUMN "support_thread"."unread" IS 'Of the platform''s, not read by the person';
COMMENT ON COLUMN "support_thread"."letter_at" IS 'When the letter about these was promised';
COMMENT ON TABLE "support_thread" IS 'One matter between a person and support. No company reads it, whatever it is about.';
CREATE TABLE IF NOT EXISTS "support_message" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "seq" BIGINT NOT NULL UNIQUE,
    "author" VARCHAR(10) NOT NULL,
    "kind" VARCHAR(20) NOT NULL,
    "state" VARCHAR(10) NOT NULL,
    "body" TEXT,
    "staff_id" UUID,
    "thread_id" UUID NOT NULL REFERENCES "support_thread" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_support_mes_thread__4a3895" ON "support_message" ("thread_id", "seq");
COMMENT ON COLUMN "support_message"."seq" IS 'In the order of commits, of all threads';
COMMENT ON COLUMN "support_message"."author" IS 'Who wrote it';
COMMENT ON COLUMN "support_message"."kind" IS 'What it is';
COMMENT ON COLUMN "support_message"."state" IS 'Of the thread after it';
COMMENT ON COLUMN "support_message"."staff_id" IS 'Who wrote for the platform';
COMMENT ON TABLE "support_message" IS 'One message. Never changed but by erasure; `state` is what it made of the thread.';
CREATE TABLE IF NOT EXISTS "support_attachment" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "media_type" VARCHAR(40) NOT NULL,
    "size" INT NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "file_key" VARCHAR(200) NOT NULL UNIQUE,
    "message_id" UUID NOT NULL REFERENCES "support_message" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_support_att_message_829336" ON "support_attachment" ("message_id", "id");
COMMENT ON COLUMN "support_attachment"."media_type" IS 'By its content';
COMMENT ON COLUMN "support_attachment"."size" IS 'Bytes';
COMMENT ON COLUMN "support_attachment"."file_key" IS 'In the file port';
COMMENT ON TABLE "support_attachment" IS 'A picture or document of a message, encrypted behind the file port.';
""",
    "sqlite": """\
CREATE TABLE IF NOT EXISTS "support_thread" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "subject" TEXT,
    "state" VARCHAR(10) NOT NULL /* Who has to act */,
    "state_since" TIMESTAMP NOT NULL,
    "last_message_at" TIMESTAMP NOT NULL,
    "unread" INT NOT NULL /* Of the platform's, not read by the person */,
    "letter_at" TIMESTAMP /* When the letter about these was promised */,
    "account_id" CHAR(36) NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE,
    "company_id" CHAR(36) REFERENCES "company" ("id") ON DELETE SET NULL,
    "tax_request_id" CHAR(36) REFERENCES "tax_status_request" ("id") ON DELETE SET NULL
) /* One matter between a person and support. No company reads it, whatever it is about. */;
CREATE INDEX IF NOT EXISTS "idx_support_thr_account_982f3a" ON "support_thread" ("account_id", "last_message_at", "id");
CREATE INDEX IF NOT EXISTS "idx_support_thr_state_aaff0a" ON "support_thread" ("state", "state_since", "id");
CREATE INDEX IF NOT EXISTS "idx_support_thr_tax_req_30e1b9" ON "support_thread" ("tax_request_id");
CREATE TABLE IF NOT EXISTS "support_message" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "seq" BIGINT NOT NULL UNIQUE /* In the order of commits, of all threads */,
    "author" VARCHAR(10) NOT NULL /* Who wrote it */,
    "kind" VARCHAR(20) NOT NULL /* What it is */,
    "state" VARCHAR(10) NOT NULL /* Of the thread after it */,
    "body" TEXT,
    "staff_id" CHAR(36) /* Who wrote for the platform */,
    "thread_id" CHAR(36) NOT NULL REFERENCES "support_thread" ("id") ON DELETE CASCADE
) /* One message. Never changed but by erasure; `state` is what it made of the thread. */;
CREATE INDEX IF NOT EXISTS "idx_support_mes_thread__4a3895" ON "support_message" ("thread_id", "seq");
CREATE TABLE IF NOT EXISTS "support_attachment" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "media_type" VARCHAR(40) NOT NULL /* By its content */,
    "size" INT NOT NULL /* Bytes */,
    "sha256" VARCHAR(64) NOT NULL,
    "file_key" VARCHAR(200) NOT NULL UNIQUE /* In the file port */,
    "message_id" CHAR(36) NOT NULL REFERENCES "support_message" ("id") ON DELETE CASCADE
) /* A picture or document of a message, encrypted behind the file port. */;
CREATE INDEX IF NOT EXISTS "idx_support_att_message_829336" ON "support_attachment" ("message_id", "id");
""",
}

DOWN = {
    "postgres": """\
DROP TABLE IF EXISTS "support_message";
DROP TABLE IF EXISTS "support_thread";
DROP TABLE IF EXISTS "support_attachment";
""",
    "sqlite": """\
DROP TABLE IF EXISTS "support_message";
DROP TABLE IF EXISTS "support_thread";
DROP TABLE IF EXISTS "support_attachment";
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
    "qy6qO3+exZ4uqIBNi6E0Mbth1aX4774uK044F/OuyKl7f5a9ZZI3g2N96E4csvJOde9P9iDn2leOiQsc8vpM8kyNVb"
    "/DB3+yD3KufeVYJ6fg/h2BYEKzI1ZmVKdvJfIdHDamRcHvkJu3Nnlg4o/lPP0cT7Un5yVwcHo0zfB0im38KN8SpgPi"
    "0Kvw6BAyJSX1BtHNfmXFQWrY0poDIRg080YW5RNiIpf8cA/Q78LygJMKYYcgJgZgw2GcIz9Rgb+XTimbzAl3ERmPie"
    "HSZ38g5cjwHEc8PV+ZsNYnFdQv/NF7EssBbj77T4F/BrkW/9DFDbq4QWe3K+DJTR7M4ffaJroe0iqdQvUVHPdi55J7"
    "tNgDWZsQefcpi4n9Mc36ge0Wf24JigzD6U56esX7ir9eHR2evDl5e3x28haOCrgUXXlTwfR8/s6LSwh0J2JZw5neak"
    "V3nRLolvG+LB/QVZ/dKlUOjJhZkAb1IMRfzOBw/F7wt+rEvfr7Q3X4Ozpwr29vfg2HZ2PimVzACT46PWuynmOKvWB4"
    "Jrm1TunRWXnl0Vm+2Cs0LIaQIdNU88xTa+1zZ7TPVnkEOizehQepqWvEM6l7ZbvOolfkG4nv9iudIzBuSKKBtdwjWH"
    "5TB+iGCLUXGROh9kDi63cwY7+jCROvH6TZYdtEU5kXG8IsEN6HlFlOhIHq8mKnSMfzL4dy+ENIdDrD9mLoOyzEn2LE"
    "HyFYReYq90Z/ih0ucVV7S7S3RJ9X2/aW+NtGWxszplZZR/Q9JnPMkRnUazVVF0/qmD8n5dbPSc74kSlaw1V8VekZFO"
    "c/QyY1EW1l2HdfzZE+ouqeNGmqFU6cDWX+PkykVsCcn1bP5116wCQV26RWUJe5aSr1mSuWNCdCjZKp1BT8sZvkcVqb"
    "qm3Rp6iU3jEexFsNPoBPcC693fH23dLf3f0OTmdNeO+P3mAl5bqUnwxbT+uw9bScradZtoKimmdseTVNOH6lMppVNc"
    "+RRy2X2vwAHrsNvbOzkpkGvoz1GurJyohCWz1TOlFlrmeH1jLYie0wywIjeTbrI+bIhAHX1yQBAnHMHAmFOKYOd6Vp"
    "/R493D58hirWu4+X6Ozo+C2aiP/QkjSGLh/wzf5mD/yoIHLYHDZOIGVzGyx7oIbvhftBFlALpCrTR5z5T3SIWPcA82"
    "gyOd4khrOYuWI23ynwzZbDJAikuEYf7VfURjYhZn13QVp/StVFameAdgZoZ8DWnQEaF/JFi9/f6vOivydYHFMlNkVE"
    "o7Q9cTuWR+fKNtpaYrM+NoRLCgyKC/pYmj6TIttcAs3rhqwHN4Ql3kHoMMevQZ1gtskDPYc4jaBa/PyavxwdHR+/OX"
    "p9fPb29OTNm9O3r6NEm/ytqoybi8GvkHSTkk8+CwdM/OnM5cLoGRd8HKXiydGpnOPU+9WTcSAkpAIKYqxzNhJNZ6lP"
    "q8Bu7Czixos8dLbsi1U0LN5Cr89Z7jke5xn8kTlE2HK/kUUu1lCCWBDPtJuMzeUbiMsOnkeWZ2ZlCQ6I3018hLXL8/"
    "vL8w9Xvf9sxydyKWP6vQJnSHCnX+UFMeIxNd0frrMAfwFGgW/+J6ioeDxIpxRQk/cRQMUFiQUyxUD6HCSqiA8Pgy30"
    "8+Dw9S9lfpA1PamwnCMdaODkn7kyjj8SaAzZYdpHoX0U2kjdrpH6z2ZmUkCgtvaNZ6/GDiESQov6eE3BRtX3EdcOVT"
    "aRJFNzQqmXxhDSKu0+kAkkE3G4itdphSvaffhR7o+lNTf3U2xZpZ9ElnZz38bhmna4YN0fH705i1Y6/Kdqbd9/Or++"
    "zi9mZsiS0DYHTIZUnzA7ecLo1KytpmbFWnd9Z0BMo3zm0Ea05xedKRSe08pkCuXMyfpJcRlCvboziifmTw15miDR3M"
    "xktE0lalJDd0aSSHN0V5PZtsPKtSA9bzkBeYfY3z6iEHCrg4jCZTzTbjJ2aUQhvbKUiigEvC8KKcRiqYgpJAbV6Ett"
    "eNxl0xB6fIYXUJEY4R4XdaGuQaF7Tiu0Y/S13157VXRuoRZ/Tvzy75zgyz0Q4XiVfQ8ta2bWAqZjkUdsDZtyOU2leV"
    "2P1zJBxGnU1TtBojKXe4P7W3R8eHb26hBhazbBr47auNA6huLavT6GbUOMQQNDUxFIPyjvf255amdpdRamyscztZ+p"
    "K7GGhquhDhZOpPSHdztG8UtzNBKfX0C6/Z1P9yXOs7j7vsQBnvQQQgNcbFdDFqzsTJJRVZPi0jl0x+IGHYsTu4frWk"
    "MTLwqO/erclpIpNpjicrKuz6C7HJeZ4AUZQtEvdUiBF6x6qeeI9RpvsMYN6eIlZDjD1ByOWneCLppng/v95e2nz+c3"
    "/6/hnt+7WOl4Paxzvh6WH7CH+RMWwsGJdxwC4mJrPKzy2TYoma/ndzdNxTKwoaevH8ttJZjOE4H8oIXDh5y0Vkazc2"
    "yykf31dV4G4cWi5rqJuAbC6NP5zfmvV3dIvHirDuh14G3L0W1z4LZhy+JJcB40OC2ypGqfFb07Ap+ATB5iiI1dYr+H"
    "opPxGDnkmZJ57US5zRwm/ku1MtAzpDtjn8MRIiXyXohEtgFFIzJmDgHvCXSA4WLFWXXTtPfJiDcsxtsF2JKEO7UQAO"
    "Tm9uvN1d17JF4IultjNJ9Qyy85d17eGvC50GINpAh3Zw3cxnmfTzaRwEczwmZWzbr1fRK9X+E5bFwglaZTF0jixoMm"
    "xCGEFaBfoLioVaXSqAYYalnprQoHH/FDDefqyrlUJXnUm2ySvpOs8i25Fdk0mO5zc3TfMBmOLGY8rcioaznVBcy0r9"
    "wKWsmvxqf9biPvs2iYCCZ1wa1BNN2+8m3mMCg2WpFbn/1Z9pVJnDgddGa+92dRRn3vmEcuFnrsmD56zsqMgqk+xjPt"
    "5ZLaZpf0XVxfMra7GpsexBT7up50R/RCFq23gMNv/1VYwBF1Bqsq4IgHLS3guHqmJrGNAKMa2yGKNPxNZq70vUHzzn"
    "doPiF2gFsi/umIuQDXRDpqDtAtYEjLJlXYNImZL/tY43MKEaHSiF9R5/Nh2KRKl5Ks/FXoUpJastC1BLUcneE+0Cor"
    "NUWqF8BOLgC1W69srLih++YrnjAzh0LVKMIKLWdwmmoPGX1cq4rkuKKK5DhfRaKBb9cAuJDS3pqwNUOnGasRhTeAKH"
    "wnjsK7weVDr3gRd8He5Fz7yuDMx1vC4m1hLESxxmIrPRGJrDTUk+NqITj7iMjQLQoaSwVYDTKjEALo02Iw5mVE0Gjq"
    "QaKT+g2lpPH9XXpe+XcElA6BDlE2nvEJcyFabxKHPgurfSzemPfRk1DAocrmu/8z/wtWsCne4GC2+A7Azt9sh0A/NR"
    "N+O5IegAWSWjkSD15INGiELct3DySQUmXpHLgfwxSB4Lf8PDj7RSJGB1DR32wieRb2vrJZOMMr8YqAJS0nka4Dl3nG"
    "RAJOR14I5ojfN3PYmFqkLsw0mWJqDZ/Iwm+Gnb6Z2B+KoKiLemxnQKyjCsdl9yU8pQ1dQ7CfJlBMUHNYujC/eAy0Mh"
    "MsHXIabFPhsARLtFdFe1U6OIm0Ua0BOrT4WyeOwn7cxOqPCFQ2+HvnQm8RL2aCxpHQFbK6T63a3tM6VRViVHl972mu"
    "siI+BpuyPiRSmv2X2GY2NbAF3UynynB99xAleoOb3wcPVx8abmWQH+0ve3i84E4Yfd1+5d1Y6Aye06i0PUHSivOKJR"
    "1sAKrGpHxm4UVjYKAsnWZ3LXZz5jlF0AE195WIWuk9/a9sLvcU6DNtiB+OxMbitUPL6ByxhvxwiWNjqyHeeYZs/1b7"
    "Ya3Vflix2g/zq33qcXcYdFvMc7uyKjRLqnhV6DUZS8ePSQyLArS8X3EoeC+9ROLak7jo2Zg/dVB42DWgRiujLk25La"
    "NuO3GRnTPe/mSwKltIOUW4M1V/L1LGGoztpUia/DAsz2xXxZsm1XLeATkPHYJ5URO3Kn01S7l/Kutakm64+HuIecPs"
    "kDSV8k1OehCgZRCLlDaa7KwbxELnE4ZczwEVVthsyGVogp8Jcuc1EUe7ydIpbVtYWqO+j80Kjw5P3py8PT47iQrQoy"
    "tVded5Jd+Pvue5Wd5nJqbYfKeZRJwGwvwutfkBPG8bUZr19J/JRs/b+IJykyi8wfc+Uoe7KEQERPKd/dwKyiHrArHn"
    "ulgs63YQhfkIZeftcsmkZ1BZLNDbcYI57PLCAIAIjB8L8JcWipbW9mMBuSyRJjpvjnhntN7ePbyyLGPKSwbB7+KB1M"
    "SnxGzyXj7jnbxmsxEza8Yx90lpNj1SCJpZvUZiqt1ZHF9sl1r+4pAQR2NiWUj8EITHLlS1+TY9nKOG4DEP09te3pJw"
    "yCOF3yYRNyE42/rULZ5pg1FeuR4ezu9aRHpB6YfTlxqqRHhT3JxSzoPVWVdLLaPfXZ21d+frSJCsfMlMgp6x5dVF+N"
    "y0HusQg03Fm5pFCNFVUkuRaWFtRFhjUMEbh/nTVArrsiqFPQF5rnmnJawZ3ZTRW+izpDSTu24uIuZeLREuPYPCDI9y"
    "VgI3qOwkKt6+Hbj2cT3HdIVfOiuKp4WxoijSM6gsiiAjETA+XOou0DNx6JgarTMTu/cRAS+bx2TSVApLQKV4jPgQZe"
    "Hek/iJbZd+dg6FWe93eZsymyzANQrYO8hVpNlbyMbV9qH8LGqLQ5bsBRIxsLAYCAoRkRQQiey0E6TJFVlhNfr0pKjV"
    "TrPrIqLTYe7clgEaFDsMuon8potD6/I0TaWxGaqxGRIlTiuCB1zGM+0mY5dCB6RXVgo44PL8/vL8w1WvaE/ogLf1cS"
    "/U3AhWgb0Qr4BuvlxfV2Ey5DtBFRx/rTDfP/nz7dGqTnsCmTjtHYifiB2DrwqE+1HOdu5Ptq8s6wyye//BuufMWRkq"
    "mGDHmHwVE+0rk54pp6vimUsE6t9hon3lkoZT3jRWcOYArMQjSpySdWCJhtPE+KXwROc2ItOZxRaEyJRUnxgaH8Yzop"
    "/BTfit94WLs/9bD8mf+UsetWjFuUrQe6Lf5asvYW8HDQmswWs0eom8qlQKUO6Dre9ayBBq70K2yjfa+hqwNUWkWbrM"
    "YZME91vZZ7OHvc36ObdN5qtd7rmZRr2nVmTw3jWxyjI39e0WM7bcbbNODVac4/jqh+xJV6C6Ju5W6qxShSDxwFpYmg"
    "D2GDeX8FMJhHECvhb0JA4lnqyy6sdJ2/6FYqjNDuYsUF4z6mm2vUWowWqVVausWmXdpsq6UqL6NnLTP99dfT6/G9z8"
    "2lC6EGX3u7NLqN9WKVeH9dILK7ILc/BjYvdtiruXpFE4raFteuE6ELHEQUvFR9MKyiBJqQFolN7MdDML3XNBJRumIv"
    "i8ZSMmHVAtsGNyEddyUyYd6q1vzQQEQYO9pJ9cWBxJ3P8JLujP13gG6Bkgu/HJ0cGdnzhKhF0lPn/QtFy2ELB8yF7q"
    "HqAr8Ttkez+Jwp98MGdTAlWw3+xHQLHwZpBUKY0pKkvPwWQCgLYFDIJ2gUzCtcl2pwiKawFHd8R+ILGtye4BkP0XzI"
    "mgSUALfH8dHtC2lra1FFNPdNrhGgID+w1d3taIWgtIvDaiXsYupYOYOuKmpkFVM+K2HZtqYBJhOrjENhZ3xIDEwgK7"
    "Kj+o0rai8fChE49fal/JCq8RkcDoMn4DsFiECztmIAwOwOMDUyeK+AR3kUlNafcAdgJ1ocl5aG/kDbD1PKLQzOEGm8"
    "mlL07s4QTziTZwtIGjDRzlVIfoO62rh0cEKuvgvQfxVoMPvncItrKp5/uLfuIoxNJoHEk6qxVKOquIJZ3lK8bD3bGB"
    "BJI0KguhpSF0VscOOis3g85yVhCoIFBa3JTRWTrN7BrMZp4r9IRmqLJJms3DPrXYXj5j6vhZNjYC5UjsMuDLNmtuLJ"
    "vGeNotN0BO3dJegNKjPGeqbsmOmpYl1wV3qi2mabOcOj6TgZgJIW5ssMRmDYR+vssoHv+OpngGFR13bH4vgSUkpq14"
    "fchUhMHC6OHFkaq1PKVO3l2tzs0TfHR65t+JETMS/VR1rp42r7R5tXXzSvdGftHiXwWdaiVUqk0pwl8jXyGknWNHEV"
    "h4yLdsDmka06jMc5WSNLeSC/sC+Ryoew24HFPsIY+791pw+q+CzaK0q1A4fHMthVrszRcLtzZMaceNhSxmYKt1jUJM"
    "rfLaBTzSKeHcxwyALMQ0GMyWQXqngTeqjQBCWoVLFXo3HjQ0YZAdipExIcYTmmMhCGikC/mbrRSROvvKYfm+cpjbV2"
    "beyKJFXudqAMaYSgMvNgBeXA2BdEXk0Xb21eVfry5/21JpVOdqt8/LRq7/BMnuNnzo4jNYT0c56Z9sJo+QQg1xwGP3"
    "Rhwzhwn2TBsJJEmjhkj26guxmdssVhkRaGF0LgyhthmN0apjIrV1pd65JV7Pe5xIf5mP4SAUVj/4BUVLRPyS1QPIHa"
    "pTUb5fm+hFhnZnuue9SD+1LnNZB2R5EMAbNeZrllCzVgOXbwu4PF6MHbB37yGwcp9u02qHRBdFNl8VVFqqFndiz98f"
    "hq8V6TZmWGkmU8DNZclMQycYVyuhCSovZD0GaIUH6LufOPRdepW/G8SyuPg3j/XGCZZZzdM+5BlB6fmEzW2EHwWfin"
    "OZun5AYcnHnDlPQud+Cla+/4xc2UduXOx2S1Lo1CWduqRzV7ZpEwRfY070pUHRmEDlsGj9kHPHMVG5zTZyxYYEu5AS"
    "r6xPaUtgA4o5KzaANbB7wbe2+W7JJPB6/rp1B94o514zN3ZMof3Yne850KCkoc8nQaJb/+XL97aObrGXnM1YYnX5mi"
    "HT3slq72TIrg78Z3E11W4ydqn/LLO0lMIKiVu0FXmHUg3cKtxD6XH1UBddl0xn0PAZEAiNSYTtLnEKfdDECEbRYfP3"
    "SPaK5q68Rzn6fHXzYXDzawkiY5ez16tvy2zLYYlbSusOFMJMhVuiHlXeCbxtGpxee42010gFr5EueHvR4pdbeGNPi+"
    "pmv0puFg2euSlOv5QiFsCzFjq2G3TK3nbdil9S02R1J0j2z1d7+LpWQSEMq2hiki8pdNkTsfNcvidi1ZolPqqQRGEu"
    "977YLrVkJNtf02iCYXmPa3pqqw7jq78/VLsKo7P4+vbm13B41n9YIIbGyFRpqm42mOVmyi7Xd+5ccKIXmNUNtU7Y0G"
    "HxB1Z9q/BE5y2ThB5NoZtCW/4n6Tcogf/+cvXl6kMLAcgTVbwNd4NNSI0oUchG8Vvchmp6AanCh0DLbee41kl7XHHQ"
    "HufP2XgBtNIiI2qF2d37OqHGJDxvXWaZbQOjndffBqphYYBjqUJZHN9QifNtzaW1YFSQoA61ZrpQNH5z2UKv18Xdru"
    "ETMHeHHKBHm7vRsrS68EZlfxl8BEM8LjwhquWcptRSVlnKCuGvaimv71tmnmO0b8wbUSvtL/wrmwPqhEyAwyPmtdLz"
    "juqpHxXaRy4BLooD59hfEepNEuncoDRHHeLXJbfYtDKketdSedeSgEkthJyk2xkJA2yOLf1jQYoLaMsxZhRgNpM55L"
    "X0xSDK0QQ/i3WA/FPYXN2DvGuLQ4nUS9VCj93srzIRrE11eI5Qn1y6ZVsT9nbVsq14NXfA5NpV4mou36X8zX3BKf6K"
    "t0A3X66vt5Xn+jc26hUkuMLlflVm65/BgFoprTOHTSkn0HgOOR608YZQCZZJpYag4Sxqx20ywtHU41B3gx3ZtG4mtA"
    "qYrTihtcO566SzmkJdCPQgk+BQJRIP1m0YdFaqTktUQo8tx+EvFvpOYO/fBEWIErUhXB3URmKL/i+xGfOD2aKNc6ZW"
    "m7uKLnf5JnfYeWxUmxiO34W6597A5BKFuC9Mx2fiIE7EjuHWzKTbdGFicCo13AJjKr397eT2N6YOd4fthJ+l3Rlfz4"
    "uUdJD21SQOnyTRofhcKF4YDkL78yCrtOmnk6XVn47Kn07Cjmsi5ASZlq/S8o2N80byjcm0fFWWL3GcIhfvA/lRcvBF"
    "BAon+PW+ThZ+MYMMVAWl2mNMrS7CUV0VNOS879vxXP62MC6hEUyvwH0Z3etX+TCfFsbQiIbVw2707NAIpyYRR727QM"
    "IOpGNq4HIfZS2qOt7HmcNkQ7V0JX1csKAr47UPUhvhKpxPujL+RYs/UZDVzDDfrF1+uCZRdm2X72BBn2Tjw/ndQ/Oa"
    "sg66fXWfcylUj2ehvJTUNhWv6STNBlkvVEYPW3muJ653UVdzUofHJ+U8Pinl8dAh4zZ8DulUNnEehBL8TGyTOT9xBD"
    "jjtKZps4GiJtmJ0RBcxJwVVMtXCCBLqLAEVCqXnDn0WfCjlONV+AR52n1g+qYRCRwifjZvm/mdptUeM5VVUu6NWvf3"
    "ytJqSassaZMYQhto5/5OUmopqyxlXWb4IqT83K4wPEm3MxIO4Wwi+0D+CnEJu36799nMosSU4ZHV4yG7uRQ4KF12Ue"
    "XpBX0s9S7laVs5mTa0DK7pE5lTXrM9auBs+svR0fHxm6PXx2dvT0/evDl9+zryOuVvVbmfLga/ggcqJee8Syodiqkb"
    "VUlT6TKp6mKegFt5BjcuMvkcz7SbjF1aZpJeWe0bEYo38qaksI98k26Evy2MD8FMe8T0tfYjTLKsOKad5Gh1WNtMjq"
    "wV2ZadAGXXQBkS7yNxUDiLmd+reiLkEPcLhHrv9zINGjzU4zFiM2Ij6hYHv7uauE58PIroJyLkOh6u4+Ed7DY6ILqm"
    "mpzl8budqM/5GhQZUkXidVNiUuzzqpDtxd9amkpphl8sJPImlC8HB932A3ic/quA3eWgeMFwlTtoCj67pO6a7jrsP8"
    "FHp2dN1m9MofLabRmC6x4oWVoMDbsLJGnUxaIWH11ar2y3K68hyJzVUesqoFk67Tyodh6ksntXdB8k84l3k7dL/QfZ"
    "5aVSM7ZriTV8YbHibO/k7X6VZexjFg9H0cillvF5CB0VopyBGcumM2wv3oG2N8XCVCXChrWZOwHwqKlYWtBcTQJKCf"
    "1YLFeet4u7m7bAKoaea3KqQJJxO5h/ZAxmbRpr07iD3UubxjpVXIu/dVhPt/gq0LzX0eIrfSzWPd3SVFrrXoa/J7nV"
    "gc59Gc+0m4ytgbyXXFkqKdwBJl+Brh2j9ZWr2dN4zHIF20ZkOrPYgpB3CBsG82wXffNevzbfhBoxmlMX+hQ7zCIFqn"
    "SLCQqV5oA2kEZCNlpr1lqzVptUU5u01vyixS//bqAwh+NV1pVluwXxyhbBjx7hCNsmkuixMteGIwNbVgLOXBmPNpyr"
    "xbJYHtsNaZWWi4ztAuN9zUa650zWhv/dt/nbwdLY88uHwe9XDXc5qIoFZS10j4JW2UYAnbe7TOuNdbW/NJW2KrWpvn"
    "FTPViCHZjq5/FMu8nYpaZ6+nNNmep3Qpe5G1w+9IoWsPaDrN0PknBRBO6MHM+bJC7HPR8+yekU0kNWT1/ON9FaMc17"
    "MA1zK/aSRbHyvSKboolqsErNarpqTvmK8bAzhvluxr1nm9j7H4nYyx49h6zIsXuY6mM8055wa/1e7sQiK/V3pxfiMs"
    "934jOo5wS/Z1MyYuYCQXKHbE/mMjBwgi5lwfn4HqoomE3C/A/odDJlstEJkZRzDI1m8i7ybqf/Zn+zwenud0nL3EXc"
    "pZb1zndbQOIKfhTSlLks4M9g0oILWofD08Go5tDZwGHz2lUeaX0hREFMhURTfZH/kQZJTJQ/6+IQ7cvXztytO3O1L/"
    "9Fi1/u3E2c+RGByl5jlTJfdI7Rpjj9EuJSc6Hi6WCUKsEoKY1RXayMNUejLCbWRWv+x9RKS+B2LCsPfTOmXblnnXVf"
    "vuqzXHfZE2mInhiRKAya2PsCvXT8hgi+yTjBwPZxB+A/68BSlDwdinecNDkB0lTqVtQpU7S4gxHvz1c3HwY3vzY0Bk"
    "I4rAQ0+PbD3cK8oc/EKdEkl/M/Sb9BCfz3l6svzZG4w51evA13g01IjYM2ZKP4LW5D66mAVOFDoOW2sxa44inhHBz2"
    "Rc7BKkyFJNX+sXotarz0GOe5XA6lEI7XTQ1zTQ2TvvAcR5c0NczQ7gyU5It0pMngTqGUK9ovJ2g234I54TkdedRyqc"
    "0P4HlN/aaQHWjnz2qO5tBKww96jZnTR8wy4bbsc7uyFbGWrs0a1/clfKph4X8r2P0UqZazynLWiaxryA6W2QXiAxg1"
    "5WuOcAXW7s5Ho6t5VcliLV7EHbA3LsvdyVW7lLm5DzfFX/EW6ObL9fW2yqVv3Zkw/y2wiEmvIIksdb9flUDG3NnQSA"
    "2t25b2nczkMgmaynbBMsXLDnO5+rKWbA6Ro4l4OLGFYuwrzJD9RTgCPpT2ru1gakgauwmwjChPTDSfMPIcePZhUs+d"
    "QINcA7uQmzabvQMPKGAfTYj/DoIaUs7YOEB/FNyonTiWjmh7jtgMJZMTSUQyVyxTCp65OxPfX45MJ5LpRLIOzjGdSa"
    "QTybT4dSKZqulNOpFsU5xOqCdtwqwJcpU5HmczSeUOGtnWBptec4RVqOG2TUq2k+UCSJBvMMx99el8cJ0/KuLLRZ2m"
    "I/b7CvvYYdM2IjitIYHTUgGc5lLJomh7q1SyiFr95R8ZRG243n3ngJeSwxfnlbXie7cpfJFRWfdQjQgUTijoXR0cnp"
    "30wSHgN7QXK90lP1xVVjonwuorMBWqEidjGtXX919vHz7X4/OmEyWld6Voby9N70hQ6ASPbIKHgR2HFuEelEf9EyRq"
    "BP3hsS2C/rIxKDgCw2JSoUGy8XuAhHShU6h0RUr9JnSqSgfic909f9PB/yDVkw/DLOea30eOTuWWMlv7UOYOsx+HUM"
    "PCi8rtS7mbo9N7UJa1CmWtqLaK98nDBj/Nm7ZzsKdJddqKynLeMqjd7kh2t+DX1OTrKuhrWwZKv53bX2YWw+mYb+5m"
    "vzLmP7eHXjyufrfeova5fYiM2ywEdfmJv0cehyf5bXVHftNE/3HE6QcQMCZeVDTv7f45dYL1aaHrTr46xq6DrCqoBr"
    "qx7FJPpW4sW4/PurGsGgHs7mu0G2YI6HayrQslNfz4fppqijJ2h221z3gxFQf6J2FysEJ7LT2gX2Wzzfyhw2k8dqnd"
    "5idb4AAw6ScutE+bLNAjIxwyrKeYP8lcaizTYKgwm8QYh4wFlVhTfWTLRGksfhbk+ufttTXMX8dOE5PJluBpNM4YZk"
    "Nbbtpy05abCpabzo5+0eJ/ErwtVsqXZ3WFtCobP346gH/oUQ6Y0y5yW3Vp6j7TCA7fRu6SYLzK/G5pbB7XA+apwOXJ"
    "Zep6DqgwjSzOJM0+MrkOj8tZnMtODBTGJhxO0mwwA1qo/x628udB4noXDO7exRfyayhU8jZ8DulUzgd9mBD0TGyTge"
    "nB5jaiLTNB1wEcS3CAY1uX8zGFyjz/OlkEqbcjixkAhMMcMXPbfPO1AKsJy7MVPFWSbmcSSsLc8+hDkL9CXJLJjByq"
    "ni3IXQTsrXoS2ict1RcpJ0ICgSKaXhAX9LE07JGnbRUA2dAyuKZPZE55XeRmPwTyl6Oj4+M3R6+Pz96enrx5c/r2dR"
    "QLyd+qCopcDH6FuEhKzgWBkheDtRq2F/XtBwPbaERCG0Lsn2qYEWlfW123WZpKO/urnf0Btzpw9n+OZ9pNxi519qdX"
    "llLO/oD3RW7+WCwVDv7EoBqefRb53UHRgmSnIELAD9AD+SHVr5uPv11C1tQ1dqkdAhT20cjzG3F9t8X1ZzKEt/1e5N"
    "1fyzOWe/i171777rs4l7XzVvvutfhbil/i1Q6bNhdKUynspGjphDus5Ys4rPBFHOZ9ERLyuimnU0Sa0bUYndBFmrA6"
    "Q6YwsyFpDNsL5F9TxtEJW/2QjYcj6rgFnWrgNCnmfI6w6jBRRgpdnBdwBhTVsJe1QSmrgItIlF6197fo+PDs7NUhwt"
    "Zsgl8dtVq63eJjWNQmh4125JBAYVa33I3XsisAv46aMvhIM7g2gw3qNtstgvH7x961aBPcG5n0mXLaLIaXIVOY2fG+"
    "3Go/PquT4l+e4Z/zRAsDB1tDgA1rwu4MmcLsbr11dO3zd8X0fkpuntGVHR5TdPvA6U3DFD1jtxXn03Sa8y06aYq1u1"
    "roMT3DBsOPg5sPg98HH76cF8AwLu+yHDdUBuc+R+JntMPD7D7Ljjn0kZacrcvlEVOrnG2XlYEROBkUQCNl0xmE1toh"
    "r6RpdyZT5kW6ep/F0itUYkvTXhIUmyv4PVyXOtVxqa9q9ZFbbc3cYcJEeVg/UXGwMIbGhBhPBcf4RUD78bc7YmG3eP"
    "0GoaLfFsYlTKPOQbFyJkXamEpVE67IrFwV4z5yLFbvhg6k+3F3Ra494B/3cr47f7p9Ylw+z6ZGafOtTR6Y+GP9hc0q"
    "7IjdlzWvmr30J5EZR0XZS/JWf0n2UjSoRvYSdmWHJ4nkhB4d5s24hEBxMX/iaFSADVWTpiC76I9MozT58/6hc450zp"
    "FOOlHMEtE5Ry9a/M0TM1bIyFBNmdpEQFC3Bl57Mr9uYNttA9s6Vr/UAFe1xngdY19NL2QdA6w7U+GOGNDOYNErsBWi"
    "e5XGgpMctdRauGdTMmLmAgkR+S1chW4vm7wiKjvFOmwuaw0ATWgRd4mdB/VVc4KexIkDJalikM3cvHHR/SOg/ezXCT"
    "UmQUmE+As/E0FCx5Ch15c+/zlznsQtkxjUBMgkzuTlwL+ATEa4vMAFk+VgeIdvEjVpAa97gG4B+taV3W85+h6YjN8R"
    "F28PwEvRDKD0QJWG7EBE7Sc0Io/UbtfGtqJ3rYZd0maU1qO3rkfrnplFGvU6ema67IkUBM4qs2RCEoXTNHpfbJdaiX"
    "51slt62OlHwewN4OlQvGNBdnn5ik9TqQsF23LBd4+xq1DLHTUV8b04PTzezgPHdbrHTshXd9pZuxNId9rZA/Tm0Jdx"
    "CanjFb6OyyC1fLm/I8pCr9dyJ7DXgYj7YE2wWkxE7aC5jSUWJYA39RHBxgQxsZLe+91wIC4Kig24BZ7IrMDl0fUDwO"
    "Hx9jVyBD2bopG4/w7N/ZjtzBLy90fbhJgc/CsAdYPH4ofD81zG0BSiuuB4gZ6HCOjE/2G5l4d100sHfoWvzOnYrnZK"
    "aKeEampH/H3mpF9VwJog2kOnRPc2mtbe9/szUi27WF3R7pb6rihjd1h/vyfYMSZfmZNW+vJ3K3V3LscN5+HAWpo7jI"
    "aOlHMZAcSysxtQCaVaAql5tvlOdkUhY/oD1HCAy/X7PQnhOxJNntjMe5wUK+4dz68h2RTal7QKrc/+UhVa52919I3F"
    "TA139romSTheWyM1rJH4YGq8aDOEet0uyzsMGdaB2nqZmmw32Vsj+zCzxNRSXp1nahT6ncNbS9TWeNBSlfUcQbcl0B"
    "MhyeydX49uYXfMnOlPHBlCHbHYo0fQz3H/9V+Q9BBH3dihuUZeWe105hq1PdLBrv2/WnnVyqtqyquu7XnR4m+K27US"
    "YJdqKsm6O3nB38OiRMTq2qnhComIarN4LeVTkmWO15jLPonm8k4Uqe1O6Gq3atTU5OselqiptmVspUbtnnDuv2eB+c"
    "xD7Koq8zkeVCviw8VnQ8xX1EYjh82F9Q1G7Mxhjw6eFsdwllLoqIxCu2lfG7basim2bHTxyUZCCXvfTD5EAjUsCk0g"
    "nwiZBcW7YcVYc9jzGkI4rAI9L2xV0zLFLEurt7ud3O6g+7fYuZrLP0W4pSTD7mQP7VvtJHIvLG8kf6OJsHi0n40DQy"
    "hHgT75Hnk2AAXYEBFhlomYXRdseZ+WkEJ1hIpaS3shZoc8i5OrzVGRptQJySpLmc6aqL3+6A2i46/rSM+49E/ruPRP"
    "y136pwV5/M4QC5YUfDzl7E1T7R2bj2s5nI8rHM7HeYezzqjXGfUquZwVzqh38Xh8Te2nXpFfNbrZr/SswrChFY6rkZ"
    "skdORXEr/KB66Kst6FEj0D+Qs1e4qfiFCyIxQvNCXQDAe0bPm8osSkrqbVblqFtqC+dtNqPbUCFKuJLhURqOw1bBu5"
    "XxsYlnaEvyAUJtUW+T7tV7qQe//km7OQtqbHP4rl8+g5AQPzqnx8f5k2/0jEY+OhSxX6hwlBAQEo0slEf5fgaR/SIA"
    "Jgmhl23KB6VaLTCJU9VME5ITyv1Xc4N+DZiOmE1u8QZDPw1otbYqiNvgePEFbMmHyHOd14oIv4BAoW0NcJA6BeJLuT"
    "AHyiGDSVL+SJz00C33yzJXSvDyoczSr/+91H4OHIYvYj/M0TEMW8NnBvOn3J/30aqFfbJNomUeOM1zURL1n8Em2+hf"
    "CTdFr0Oyl6yoczh02p0Nbz0r9gzCLYLjly05QZ+Y8E6bpEHl1pkCVxjv5koziXaYrGgomTrOLWWN4Xt7fXKVFfDLIw"
    "0V8+XVzd/XwoZSwGUd+DXtCulQ/ZuPkXGBBpG0vlr0yaJwVp93+7v70pFmxMkZUsNVz0v8ii6+vUmdhSRx61XGrzA3"
    "he49Qk+SP6SIaR+sKqMamwWgBoc/aX15CSxImQubl64hGwMbUUcljuWdj2jIxhgiyWuwY5WQPISWz5NeBpikiXVClX"
    "UqXoUu2kpiq/eDtg7adoop1csUsZm/pgFUsceCS/U07dXpm70b/bX+5sfI4G1ivMcvFCwkkjSf4ezR3qusRGc+pO/O"
    "5aNp7xCXPBFTgi4G8DhOq+hLVOeuBkay42L6nmWstjmrv4oEdL1Jkrh3CjPX/a86ftfxUsE63lrkHLlVtvnp/1asQi"
    "YpXTPaDqxCFB14YI85W7jJn1rLksgEMt/IYK+IZccoLtihdss62lKXVygtLbV6hmNJRxgkw7zlSW7wzz5p7pmKidU3"
    "pDvQ2vxSIM+9tg6G0od34I449l815baO8QxwfTpy//xcZ+zgDkEKjkutboqhpddUvs3XF0VW82Y4577rrYmEyJXeyW"
    "yA3qV3on/OHieEuNr1HgMKOG6zlyBxL894DUz16aEs6lJ5/YhrOYiTWCRmQCgKquTHSyCIJHFlU3dDJnHfdDMJ92MG"
    "zH+NEOBq3BFWpwMurnSy0n/vJk/DSV0pbwhd+EEM6ZYK/dPg4np/8qYPfAdkuCzcHwDJ+pSuWNgs9uXYwK8crir1dH"
    "hydvTt4en5287YPJJy5FV95UcDyv3/IJPjo9a7J+YwqV164ypSRw3A+fSEHYspzFSRp1q3XER5dWaNq5x9aAb5pWmO"
    "rH4pNU2lyrNtcCbnVgqwVGwKd4wt3kb43YcXKBKWishSIot9QSQlpupiWWSL1AckBwgG5kWYcxwfYjGE+eC8XjYklw"
    "YW+9R9/FinLJd+iwJtsfUxdNsRn1WnYnQrk2i2PInT+hjv3mDw/Ezsk/tf2m7Tdtv23ffoNPMSf3C/pYbkz4BN3YEu"
    "tUyZhj+hgaBptOhQnXl44pywp2rma2xl+Ojo6P3xy9Pj57e3ry5s3p29eR0ZG/VWV9XAx+BQMkJe+CZHFPcLfAB1wv"
    "xBxTq2yd9L5OGJo7zCWItlKbu4cd3S3s197D1d8fGu5xgun+UU7rrv81B/KlktGW5xGx0uv8NqkwITyGWKAqKx5Kff"
    "PcvyfYImbx/h9StGL5DoXSg2+rvOYgOsevb29+DYdnCxFyi308bmiRJ2mUT45P7Oljv149asNXb713k6CVMjbqMjpF"
    "pD0f1Z4Pn1ndOT4eovl2k7tL/R6p1dW+v0sc9V2xy0th1HlPeL/eli+pBVvuJYpX9HInUfw11fQRiWUglIgRceeE2A"
    "iH2OBQexfMeYBuok6nSNo7QufoS0+O9PpIFRDhEfMK4vprekYdP1EalVJi+YcuQ9/PAKF/KDqIdD/5jyGnwTYT3neF"
    "4uQQ8TzuaiQS7W7S7iYl3E0aieRFi597oz+JUSD7KoszQaSNzlZG5055WHq3n69umru1mA9+xhA2FPGtZBSTJptdhl"
    "Tvdju52xVor42qWPLkeiHs5ELw7GJvSWmQLSbYXM7e64ZbbuDWDv17P3G/iEU6uUeLRMuqmrtxx0l9FgH7tVXxWIJw"
    "Z8rH4j5h/vv7Zjdc4ATNxcmYBPN6WV+fbryyBhe7bp++hrBF2mXVgK95Ss1b3Sioo9BFnUZBBVtDB7ytj1Gl5ppdBa"
    "JKvAK6+XJ93SvbIjrg7wP+cS8sTY/fxVPuJ6PzG2QJs+sE4QKbrJsI3P6lfK89/CZ2eaHInpsm/KNXEoJLD+ovC8P5"
    "w0GtjMYvL6m1UTAe/E5+Xy9f++YSpZ/PqWtMiAmF/X0EsTPLivoCBGZTQVFtV7PqjmEK6SJ9HRPT3qGKjmFNy+NSRA"
    "rXx11im9nUwBaqnwS2gR5i4rsJPFNtoiIxtdKJp18nULuMxPbPobVMcIi0Co4c1QmOHJUHR45+KbLHtlPo9YB5YWdR"
    "eb1SUXDDEbXQNoghi6XmzHmS2ZDQ+ieGKzlA3/EU7CpZYUXF1kltMUisCVc2FfpueI5DbGPxvRh3o9PZC1SFLOIn+S"
    "EWj42tKJmmAh00zMFJX+XS1Ejfz4C3BEPkTTqVuVE6d0frKVpPUUFP0bk7L1r8LnWtRiAvEYHKSlJtUaYVouNakA3H"
    "FZANx3nIhuSb5fj8IA7gYj5nyHSOVIscKeI8U4MMZ8ShrKQEsKwcNku5D/zfAD6Jr54OpV5a4EitqEDOUqoMa1Sf41"
    "upMw6tgCYrPkmj8s7eG9zfopOjwzdtDN7jOrt7+d6eXeyGNHCJ2CYwNYejEn4vdzwUzaO0DG5ld1zx1rJBhengOba2"
    "54BIabOO1WTVB8P3cnOvubtXbu95hPaEv6ABnzNk+8fvw1rsPqzg9mGe2dQOuCYvNGB3jnD/GL4W7cUk2LSoXZLYXa"
    "anxzRVNvDuMbyCv2C6FuTFewXB8/oVCV5R58R1liR8uDv/2AJqA3poUBeA32u3QVz3sYcNg8zaeXEypDuTGvsivTVi"
    "KuBNTsTlboSYYh/OgE17EHzuDRtqlWmqfeD7ZpTLODaUY3ZF+CdJpPNj0xx9Jg4v9DuWumESFJvzwByua9l2XH2i+6"
    "6tpeZA96FZE2tnDoMa64Z8TVPpLbU4qNAQ7ytFpReq7oe9rX7YuhlVt82o7oRRdze4fOgV7RIdsPg+nmlP+ZveG2sw"
    "NzigOmDu53imnTzLlvI2fZavUB1DnldHp4NUzKtnjUrXKKfVZ1hJYmvEzers1iF5rt1RTqLEsWfiN3wD6vdIzE5s8x"
    "WzrUUJrNwSglq9BOBFdSO4rai3OjtUO5zDS6mjduyw6XC10E5mCoXdob0LMhYahBohHSGU1fiemkDpdJJzAE9Xg+u+"
    "mr9Kx4D0DErzHeDVTGoqA1vfxgnYkf9PTfV+RVdVVTlcWeRqpRI4xbiYS9GpmaNTmaSTW7UJvbXuok2QaFfgEkj6oD"
    "hvRUM/rALcTZbWAMKIFpRKzfdySCSFZmweraTKmv0RaDVJwJR6Vu2c8oksqsQ2AytU2Ko/kD9ZXyay+h3xMOIM2n46"
    "bOZQ4kLDC2JZPIZeQyOPU5twXmwLr+cxdSxoMZfsr5ou14zAXrVVra1qbVWrYFXrmssXLf45tl3S2sCMqZU2Lh/ECe"
    "afekgoJ8SEI7GNmXlcrySzoiIzjxLySOF58KZDwe4RKQiFVkHXl0ywDybT5hMsgZXEEVtacZHDcjmkiLUMVpJBkbeg"
    "vPQhR/jS6x9eQEOG1YsfOncbajfXBjAMDGoSqE1t6OnKEWofbTFnm5sCaUpdt6Oyxp/2zDRIxE1QaU9xtac44FYHzu"
    "LP8Uy7ydg6aWGJldW+cWm61WU30Mm1m8aquV9tOEPM8YQGbn4gMke0yL2eGtCv9K37QwVnorG1/Oojh805cRBzwJv9"
    "6OAp4Bf7EMdRg1EuvkAJWSg94BLVGHM+Z46JsMVsUuxL72bqb/Y3exDqrDAw7GLNiZCWKX4bBJERduVUr8QASFzrI1"
    "v2O5WufEFMZq+8WV92So1vyD7eLdugan+89sdrh6wK6pnLnog9nGA+aWJFpqnURWtuaUie1QFoPivHZz7LwTPTWRP2"
    "+qM36BBp7QyBRlwc2mlDb782PpGT0xqsPjktZTXcyuAgcWh29kiKmuFUwCGlqNRlvUquEdnP0eOtDo8srT4+dvL4ID"
    "9mVEzXYgGkKbclfu3EqSVm3XFQd3BTyYlTp4PbdvL+vswshtP2bPpOv8oP4cVjavkfwJOFRmQixCWtevl/8CS9Rx6H"
    "SaU5D91roU2CP7sw3yk0VhU2f1BA3Q8MfROX1Lit5zG6nZNCG1Nfuwj04V9SCCe+9qYwnEkalXO1WppTa4Hg5PRfBT"
    "wuhasKh6uMFt67WLikbq5Ex4hVfIKPTs+aLNqYYg+XbPc+rYYN3tRv7Taw09pNG3/WWnYGbWW/iINWW9lrwdjTwIXa"
    "dbFbrottN5/fVd7WAYTbjlvod2KbzCkFNEre7lc5iJ7lwKagRnK474vByJ8CucwykQe9M/vIItyFaN6I+Jfxo2DyAR"
    "q4CN4Teq2OmFniG+pw7sKmnaEiNnPYMzX9chP5zKK+ndphpB1GHWxl2mG0Wspv8Mm2KQeJPneFLfDeV9jtwFQM9juT"
    "iY0MnNueInUhyc2yrn2epFGZ+y39Hyd1mHxSzuSTvFUenkINmJykUZnJsobVX90/tVzTa+gKxb1RKah3hVsvRaU218"
    "VbDT7INuiwxQi1iQawGG1k0P2SZ4ZsltjmZM+Q7o4rqnexSOz1P3FkWMx4qiePfTrVxSIU9lXrOs8EudKfoDzbR8QQ"
    "vxq+w20CxOU8LtuxXc+JQ41Jr8BsDe70qyxWHI9ZZquWn+wdpwqUxtQKj4iCiFpgvambztxJLK3cwCttrlN+Cpd311"
    "Hq+28bED6tk8csRpWHfU5zmczwUTXgcDB8D7m7FmUSehsUJon/7f72piwqEJFk9RdquOh/kUX5Dvuui5gLzEhpKDnY"
    "jSzCRkb1gAkutn2Y/ef/A7HxQgc="
)
