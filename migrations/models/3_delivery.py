"""Delivery."""

from tortoise import BaseDBAsyncClient

from migrations.dialect import pick

RUN_IN_TRANSACTION = True

UP = {
    "postgres": """\
ALTER TABLE "invitation" ADD "delivery_at" TIMESTAMPTZ;
ALTER TABLE "invitation" ADD "next_try_at" TIMESTAMPTZ;
ALTER TABLE "member_invitation" ADD "delivery_at" TIMESTAMPTZ;
ALTER TABLE "member_invitation" ADD "next_try_at" TIMESTAMPTZ;
ALTER TABLE "suppressed_address" ADD "detail" VARCHAR(300);
ALTER TABLE "suppressed_address" ADD "source" VARCHAR(40);
COMMENT ON COLUMN invitation."delivery_at" IS 'When it came to be so, where that is not when the letter left';
COMMENT ON COLUMN invitation."next_try_at" IS 'When the relay is asked again';
COMMENT ON COLUMN member_invitation."delivery_at" IS 'When it came to be so, where that is not when the letter left';
COMMENT ON COLUMN member_invitation."next_try_at" IS 'When the relay is asked again';
COMMENT ON COLUMN suppressed_address."detail" IS 'In whose words';
COMMENT ON COLUMN suppressed_address."source" IS 'Who said so: RELAY, DSN, STAFF or a vendor''s name';
""",
    "sqlite": """\
ALTER TABLE "invitation" ADD "delivery_at" TIMESTAMP /* When it came to be so, where that is not when the letter left */;
ALTER TABLE "invitation" ADD "next_try_at" TIMESTAMP /* When the relay is asked again */;
ALTER TABLE "member_invitation" ADD "delivery_at" TIMESTAMP /* When it came to be so, where that is not when the letter left */;
ALTER TABLE "member_invitation" ADD "next_try_at" TIMESTAMP /* When the relay is asked again */;
ALTER TABLE "suppressed_address" ADD "detail" VARCHAR(300) /* In whose words */;
ALTER TABLE "suppressed_address" ADD "source" VARCHAR(40) /* Who said so: RELAY, DSN, STAFF or a vendor's name */;
""",
}

DOWN = {
    "postgres": """\
ALTER TABLE "invitation" DROP COLUMN "delivery_at";
ALTER TABLE "invitation" DROP COLUMN "next_try_at";
ALTER TABLE "member_invitation" DROP COLUMN "delivery_at";
ALTER TABLE "member_invitation" DROP COLUMN "next_try_at";
ALTER TABLE "suppressed_address" DROP COLUMN "detail";
ALTER TABLE "suppressed_address" DROP COLUMN "source";
""",
    "sqlite": """\
ALTER TABLE "invitation" DROP COLUMN "delivery_at";
ALTER TABLE "invitation" DROP COLUMN "next_try_at";
ALTER TABLE "member_invitation" DROP COLUMN "delivery_at";
ALTER TABLE "member_invitation" DROP COLUMN "next_try_at";
ALTER TABLE "suppressed_address" DROP COLUMN "detail";
ALTER TABLE "suppressed_address" DROP COLUMN "source";
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
    "eJztfWtz2ziy9l9B6cvMVik+sR072eStt8p2nIx2HDvHdiZ7zmSLgUjIwpgitARlRbs7//2gwftVJEVJkIwvuZBokO"
    "oGgb4+/e/ehFnE5gdnpslmjtd7i/7dc/CEiH9kb/VRD0+n8Q244OGhLcfixKAh91xswlwjbHMiLlmEmy6depQ5MPgM"
    "2eyBOgdo4CHyg3KPI+bYC/GHSRAV/8OW5RLOEeVo6rIn4hzAxBYzxczUeVhhjplD/zkjhsceiDcmrpjp93+Iy9SxyA"
    "/Cw/9OH40RJbaVYge1YAJ53fAWU3nty5fB+w9yJLzf0DCZPZs48ejpwhszJxo+m1HrAGjg3gNxiIs9YiUY5cxsO2Bp"
    "eMl/Y3HBc2ckelUrvmCREZ7ZwO7e/xvNHBO4jALZDTEnBw6ZG9T6/8ErJoYbxvXNvXF3eW8YvZyU4FUyTA8umcwBCV"
    "PHA4b9+09/3pgx8moPHnDxy9ntz8enf5GsYNx7cOVNybben5IQe9gnlcyPuW26BHhjYC/P9ffijkcnpJjzacqMBKyA"
    "9CD8RxtJhBdiUcQLfZks2HwbgrgffLq8uz/79Bmmn3D+T1vy8ez+Eu4cyauLzNWffbkx8S3733g0Cfo6uP8FwX/R/9"
    "5cX2alG427/98evBOeecwQP9wQn2SCV+Hl8JIYGot/NrVaij9NqcW/k+InE0ztvOQvxtgtlnpEkBG4YNC6RBwKpr4o"
    "e2ccwYtZ2dOsWKC9Cf5h2MR58Mbiv0cnryok/NvZrdxsxaiM2K6DW0f+vT/zfDYeyaIxr0Oibvi9/Gxrwe0L7DCHmt"
    "hGI+ZOlOH5FHM+Z65ljDEfN+F7jrAV7wPOrnmp1961Mgx/+bIOw1++LGc43Cta5E/EpWLSNkdK4QTbOlnWKIt9OkGm"
    "Qjik0dcVEij8VfUuDw5PX7Xayep9VxWfVW4bA36t8lUVTtDBV6XYBrdPH5XNxGla8lVdOrOJFPRA/HwsrPCcwGNqpZ"
    "W0K+w8zPADQWyEbOJ5xOWtvrg6H1z595b93GDx/6vhlpak2RzLe1/uL9Zl46RZfFpnUzst39ROc5sa5YZYvKNRnsvn"
    "jNkEOyXOngRZhtFDQbcuTkdXNrttnd/cXKV2rPPBfYbFXz6dX97+fCg5LwZRT14eXN9n+C245s142w0lpt7g6j67uB"
    "/8dtlwgfe+jqW/EVEPTfACDQma8XZ24GGdRX9YvugP8/oxuE/FCxiBE9eYMpuaJSbhcqlUTKeyanVxc/1hcPvpLfqD"
    "UYcjhyGP4AmaOZg/EuudnPItwsKCHxM0tbEHRiWyGGl1OnQvRRtzz+D0wRG6FHVa6GOFE2h9TGV9zGPeVEjQGVF30k"
    "oHL5xgZ2Teu6MQ7ZmPiYNMJu6JPycEjVw2QdhBgnXijkdN7DEXQezq2S2QQH81WJFK87c7seUVbwVpsuyCoKaH/oNs"
    "sc2rsxS+jqk5Rjfy/9i+8n+Av1eLfzBH7tRoTsUvmXkrLwRgXWoNhDvzz5/O/p7dtC+ubs6zwoUJzjM7uDUjhs/5Fl"
    "9yjnh3vuKv8P1KSYkPlwq1KDC7xDXsIS4+aW8s5ASRXPErxU38VPfQ3fVvGYLRo8dEgBQuDLH5OMeuZaTuxOsote8V"
    "KNfnAf2HX2+J0GNACvn1Egb/k3OpY6Q3Pe3jq8GyTn14cJcAwUqsuvBn2WMmybSOlZfURTSRMltQt5ySOQ3kx5S5qy"
    "4pseXjSznRvq6qCZkMxfk8ptMVWfVJTrSvbDLH2AbbkazIpRtvehFOtadfH5s7xmxqM2ytyqu580XOs6+LyiUmg/DL"
    "qovq1p9nsacLKmDTwpAmZjesuhD/3ddlxQnnYt4VOXXnz7KvTBIXOGSpWeSJmquuqnt/svdyrn3lWCd7+v5t6GAQsi"
    "NWZiKmbyWi9y4b0aJQbsjNG4fcM/HHcp5+jqfak90fODg5mmR4OsEOfpBvCdMBcWgjCyufTEhJ9nx0s1+ZP58atjSD"
    "XggGTWdDm/IxsZBHfngH6DehR8O+i7BLEBMDsOkyzpEfdufvpIvFIXPCPURGI2J69MkfSDkyZ64rnp7Ps1/rkwqy8X"
    "/vPYrlADef/KfAP4PMgX/oVH2dqq9ztRXwSyYP5vB7bRMrDmmVTgj6Cm5osXPJPVrsgaxNwLf7BLzE/phm/cDxij+3"
    "BEWG4XQn/ZbifcVfL44OX71+9eb49NUbOCrgUnTldQXT89kozy69zRuLZQ1neqsV3XWCm1fG+7LsNk99dquUBz9kVk"
    "FSz70QfzGDw/F7wd+qE/fy7/fVwdzowL26uf4YDs9GeDOZbWN8dHLaZD3HFHvB8EyqZp1CmtPyOprTfOlSaFgYkO/R"
    "VPPMU2vtc2e0z1ZRcR3k7cKD1NQ1MrOod+l47qJX5BuJ7/YrnSMwziDRwFruESy/qQN0TYTai8yxUHsgjfM7mLHf0Z"
    "iJ1w+SxrBjoYnM8gxBAwjvQwIoJ8JA9XixU6Tj+ZcDE/wuJDqZYmdh+A4L8acY8XsIvZC5ymfDP8QOl7iqvSXaW6LP"
    "q217S/xto62NGVOrrCP6HpM55sgKqo+aqouv6pg/r8qtn1c540cmHBmr+KrSMyjOf4YsaiHayrDvvjYhfUTVPWnSVC"
    "ucOBvKY70fS62AuT+tnp269IBJKrZJraAuc9NU6jNXLGlOhBolE4Mp+GM3yeO0NlXbok9RKb1j3Iu3GrwHn+Bcervj"
    "7bulv7v7HZxOm/DeH73BusB1KT8Ztp7UYetJOVtPsmwFRTXP2PLakHD8SkUhq2qewxm1PerwA3jsNvTOzgpAGvgy1m"
    "uoJ/P8C231TCFAlbmeHVrLYCeOy2wbjOTptI+YKxMGPF+TBEC/EXMlsN+IutyTpvU7dH9z/xlqMm8/XKDTo+M3aCz+"
    "Q0vSGLp8wDfnmzPwo4LIZXPYOIGUzR2w7IEavhfuB1lALZCqTB9x5j/RJWLdA2ihxeR4i5juYuqJ2XynwDdHDpOQhu"
    "IafXBeUAc5hFj13QVp/SlV5aedAdoZoJ0BW3cGaJTDZy1+f6vPi/6OYHFMldgUEY3S9sTNSB6dK9toa4nN+kgHHikw"
    "KM7pQ2n6TIpscwk0LxuyHtwQtngHocMcvwR1gjkWD/Qc4jYCHvHza/56dHR8/Pro5fHpm5NXr1+fvHkZJdrkb1Vl3J"
    "wPPkLSTUo++SwcMPEnU48Lo2dU8HGUiidHp3KOU+/jTMaBkJAKKIixztlINJ2lPq0CIrGz+BHP8tDZsi9W0bB4C70+"
    "Z7nneJxn8AfmEmHL/UoWuVhDSf19PNNuMjaXbyAuu3geWZ6ZlSU4IH438fHCLs7uLs7eX/b+3I5P5ELG9HsFzpDgTr"
    "/KC2LGY2q6Pzx3Af4CjALf/E9QUfFwkE4poBbvIwA+CxILZIqB9DlIjAwf7ATb6OfB4cu/lPlB1vSkwnKOdKCBk3/m"
    "yjh+T2ALZIdpH4X2UWgjdbtG6j+bmUkBgdraN56+GLmESEAo6qMPBRtV38cPO1TZRJJMzQmlXhpDSKu0+0AmkIzF4S"
    "pepxVKZvfhR7k/ltbc3E2wbZd+ElnazX0bh2va4YJ1f3z0+jRa6fCfqrV99+ns6iq/mJkpS0LbHDAZUn3C7OQJo1Oz"
    "tpqaFWvd9Z0BMY3ymUMb0Z6fdaZQeE4rkymUMyfrJ8VlCPXqziiemD825GmCRHMzk9E2AWi/hvxMEWmO7moy23ZYuR"
    "bc4i0nIO8Q+9tHFAJudRBRuIhn2k3GLo0opFeWUhGFgPdFIYVYLBUxhcSgGl2WzRn32CQE0p7iBVQkRii+RT2Va1Do"
    "DsoK7Rh97bfXXhWdW6jFnxO//Dsn+HIPRDheZd9Dy5qZtYDp2OQB20ZTLqepNK/r8VomiLiNelQnSFTmcm9wd4OOD0"
    "9PXxwibE/H+MVRGxdax1Bcu9eVr22IMWjHZykC6Qfl/U8tT+0src7CVPl4ps4T9STWkLEa6mDhREp/eDcjFL80R0Px"
    "+QWk29/5dJfdPIu777Ib4EkbEBrgYrsyWLCyM0lGVS13S+fQ/Xcb9N9N7B6eZxsWXhQc+9W5LSVTbDDF5dW6PoPucl"
    "z8XvdQ9EtdUuAFq17qOWK9xhuscVO6eAkxpphaxrB1X+OieTa431/cfPp8dv0/Dff83vlKx+thnfP1sPyAPcyfsBAO"
    "TryjAYiLrfGwymfboGS+nt1eNxXLwIEOtX4st5VgOk8E8oMWLjc4aa2MZufYZFv2q6u8DMKLRa1iE3ENhNGns+uzj5"
    "e3SLx4q37edeBty9Ftc+C2YQPecXAeNDgtsqRqnxW9WwKfgEweYoiNPOK8g6KT0Qi55ImSee1Euc0cJv5LtTLQM6Q7"
    "Y5/DESIl8k6IRDa1REMyYi4B7wl0gOFixdl107T3yYg3bcbbBdiShDu1EADk5ubr9eXtOyReCHo1YzQfU9svOXef3x"
    "rwudBiDaQId2cN3MR5n48OkcBHU8Kmds269X0SvV/haTQukErTqQskcT2DlrohhBWgX6C4qFWl0qgGGGpZ6a0KBx/x"
    "Qw3n6sq5VCV51Jts+b2TrPItuRXZNJjsc6tv3zAxhjYzH1dk1JWc6hxm2lduBY3RV+PTfjdF91lkJIJJXXBrEE23r3"
    "ybugyKjVbk1md/ln1lEiduB52Z7/xZlFHfO+aRh4UeO6IPM3dlRsFUH+KZ9nFJyVDlamy6F1PsK3t0g+9CFq23HsHv"
    "ZlVYjxA1uqqqR4gHLa1HuHyiFnHMAHIZOyEoMvxNpp50JUEvyrdoPiZOAMMh/umKuQCmQ/odDtANQCLLnkvCVCdWvo"
    "phjc8pBDhKA1hFjbyNsOeSroxY+avQlRG1ZKFT42v57cJ9oFWSZYpUL4CdXABqdxLZWK5+971EZsJqMoSqUQR9Wc7g"
    "NNUeMvq4VlHEcUVRxHG+KELjuK4BPyClvTVha4ZOM1YD5G4AIPdWHIW3g4v7XvEi7oK9ybn2lcGZj7eExduCDIhCZ8"
    "VWeiKwVmmoJ8fVAiT2AX6h+RH0SQqgB2SCHMSDJ8XYwsuIoG/SvQTb9PsjSeP7u3Qk8u8IKF0CDY8cPOVj5kHw2SIu"
    "fRJW+0i8Me+jR6GAQ9HId/9n/hesYEu8wcF08R1wir85LoH2YBb8diQ9AAsktXIkHryQ4MYI27bvHkgAf8pKMGHfWW"
    "HEO/gtPw9O/yIBkAPk428OkTwLWzk5LJzhhXhFgEaWk0jXgcdm5ljiJ0deCOaK3zd12YjapC5qMplgahuPZOH3dk7f"
    "TOwPRcjKRS2jM5jMUcHesvsSbdGBJhjYj3oXE9Qclq4zLx4DnbkESw1Og20qHJZgifaqaK9KByeRNqo13oQWf+s8SN"
    "iPm1j9EYHKBn/vTOgt4sUs0DgSukJW96lVqnpSp0hAjCovVz3JFQrEx2BT1odESrP/AjvMoSa2oTnnRBmu7x5AQm9w"
    "/dvg/vJ9w60M0n39ZQ+PF9wJo6/bLyQbCZ1h5jaq1E6QtOK8YjkaG0BesSif2njRGOcmS6fZXYvdnM3cokr4mvtKRK"
    "30nv4Lm8s9Bdomm+KHI7GxzNqBP3QOwEJ+eMR1sN0QvjtDtn+r/bDWaj+sWO2H+dU+mXHPCJoH5rldWeSYJVW8yPGK"
    "jKTjxyKmTQEp3S+gE7yXXiJx7VFcnDmYP3ZQR9c1PkQroy5NuS2jbjtxkZ0z3v5gsCpbSDlFuDNFbM9Sxhpb7LlImv"
    "ww7ZnVrig1TarlvANyNlyCeVFPsip9NUu5fyrrWpJuuPjbwLxhdkiaSvmeHbKDPINYpLTRZKPYIBY6HzPkzVxQYYXN"
    "hjyGxviJIG9eE0Czmyyd0i58pSXX+9h7r7Pe7370Pc/N8rYpMcXmG6ck4jQQ5veoww/geduI0qynnUo2et7GF5SbRO"
    "ENvveButxDIcAdku/s51ZQDlkXiD3VhRZZt4MozEcoO2+XSyY9g8pigVaFY8xhlxcGAERg/FiAv7RQtLS2HwvIZYk0"
    "0XlzxDuj9fbu4JVlGVNeMgh+Fw+kJj4l5pB38hlv5TWHDZlVM465T0qzNSOFGJDVaySm2p3F8cXxqO0vDonYMyK2jc"
    "QPQXjkQVWbb9PDOWoKHvMwve35LQmXPFD4bRJAEoKzrU/d4pk2GOWV6+H+7LZFpBeUfjh9qalKhDfFzQnlPFiddbXU"
    "Mvrd1Vl7t76OBMnKF8wi6Anbs7qAlZvWY11isol4U6sI8LhKaikyLayNCGsEKnjjMH+aSmFdVqWwJwCpNW8chDWjmz"
    "J6C22DlGZy170yxNyrJcKlZ1CY4VHOSuAGlY0xxdu3w4o+rueYrvBLZ0XxuDBXFEV6BpVFEWQkAsaHR70FeiIuHVGz"
    "dWZi9z4i4GXzmEyaSmEJqBSPER+iLNx7FD+x7dLPzqEw6/2mZRPmkAW4RgF7B3mK9C4L2bjaPpSfRW1xyJK9QCImFh"
    "YDQSEikgIikY1jgjS5IiusRtuZFLXaaXZdRHQ6zJ3bMkCDYodBN5HfdHFoXZ6mqTQ2QzU2Q6LEaUXwgERP+91k7FLo"
    "gPTKSgEHXJzdXZy9v+wV7Qkd8LY+7oWaG8EqsBfiFdD1l6urKkyGfGOjguOvFYT5J3++PVrVaU8gE6e9C/ETsWPwVX"
    "FdP8jZzvzJ9pVlnSFQ7z/29Jy5q0K83hHsmuOvYqJ9ZdIT5XRVeG4JqPwbTLSvXNJwypvGCs4cgJV4RIlTsg4skTFJ"
    "jF8KT3TmIDKZ2mxBiExJ9Ymhj188I/oZ3ITfel+4OPu/9ZD8mX/JoxatOFcJek/0u3z1JWxVoCGBNXiNRi+RV5VKAc"
    "p9sPVdCxlC7V3IVvlGW18DtqaINEuXOWyS4H4r+2z2sFVXP+e2yXy1yz03k6iV0ooM3rueTFnmpr7dYsaWu23WqcGK"
    "cxxf/pAt1gpU18TdSp1VqhAkHlgLSxPAHuPmEn4qgTBOwNeCHsWhxJNVVv04adu/UAy12cGcBcprRj3NtrcINVitsm"
    "qVVaus21RZV0pU30Zu+ufby89nt4Prjw2lC1F2v9m4hPptlXJ1WC+9sCK7MAc/Jnbfprh7SRqF0xrapheuAxFLHLRU"
    "fDStoAySlBqARunNTDez0D0XVLJhKoLPWzZi0gHVAjsmF3EtN2XSod761kxAEDTYS/rJhcWRxP0f44L+fI1ngJ4Bsh"
    "ufHB3c+YmjRNhV4vMHPbhlCwHbh+yl3gG6FL9DtveTKPzJB3M2IVAF+815ABSL2RSSKqUxRWXpOZhMANC2gEHQLpBJ"
    "uDaA9xdPF08CHN0h+4HEtia7B0D2XzAngiYBLfD9dXhA21ra1lJMPdFph2sIDOw3dHlbI2otIPHaiHoeu5QOYuqIm5"
    "oGVc2I23ZsqoFFhOngEcdc3BITEgsL7Kr8oErbisbDDTcev9S+khVeQyKB0WX8BmCxCBd2zEAYHIDHB6ZOFPEJ7iKL"
    "WtLuAewE6kGT89DeyBtg63lEoZnDTTaVS1+c2MYY87E2cLSBow0c5VSH6Dutq4dHBCrr4L178VaD9753CLayycz3F/"
    "3EUYil0TiSdForlHRaEUs6zVeMh7tjAwkkaVQWQktD6LSOHXRabgad5qwgUEGgtLgpo7N0mtk1mM1mntATmqHKJmk2"
    "D/vUYnv5jKnrZ9k4CJQjscuAL9uqubFsGuNpt9wAOXVLewFKj/KcqbolO2pSllwX3Km2mCbNcur4VAZixoR4scESmz"
    "UQ+vkuo3j8O5rgKVR03LL5nQSWkJi24vUhUxEGC6OHF0eq1vKUOnl3tTo3j/HRyal/J0bMSPRT1bl62rzS5tXWzSvd"
    "G/lZi38VdKqVUKk2pQh/jXyFkHaOXUVg4SHfsjmkaUyjMs9VStLcSi7sM+RzoO414HJMsYc87t5rwem/CjaL0q5C4f"
    "DNtRRqsTefL7zaMKUdNxaymYnt1jUKMbXKaxfwSCeEcx8zALIQ02AwWwbpnQTeqDYCCGkVLlXoXc+goQmD7FCMzDEx"
    "H9EcC0FAI13I32yliNTZVw7L95XD3L4ynQ1tWuR1rgZgjKk08GID4MXVEEhXRB5tZ19d/HJ58euWSqM6V7t9XjZy/S"
    "dIdrfhQxefwXo6ykn/ZDN5hBRqiAMeuzfimLpMsGfSSCBJGjVEsldfiMO8ZrHKiEALo3NhCLXNbIxWHROprSv1zmzx"
    "erOHsfSX+RgOQmH1g19QtETEL1k9gNyhOhXl+7WJXmRod6Z73rP0U+syl3VAlgcBvGFjvmYJNWs1cPm2gMvjxdgBe/"
    "ceAiv36Tatdkh0UWTzVUGlpWpxK/b8/WH4WpFuY4aVZjIF3FyWzGS4wbhaCU1QeSHrMUArPEDf/cSh79Kr/N0kts3F"
    "v3msN46xzGqe9CHPCErPx2zuIPwg+FScy9T1AwpLPubMfRQ692Ow8v1n5Mo+cuNit1uSQqcu6dQlnbuyTZsg+Bpzoi"
    "8NisYEKodF64ecO46Jym22kSs2JNiFlHhlfUpbAhtQzFmxAayB3Qu+tc13SyaB1/PXrTvwRjmfNXNjxxTaj935ngMN"
    "Shr6fBIkuvVfvnxv6+gWe8nZjCVWl68ZMu2drPZOhuzqwH8WV1PtJmOX+s8yS0sprJC4RVuRdyjVwK3CPZQeVw910f"
    "PIZAoNnwGB0BxH2O4Sp9AHTYxgFF02f4dkr2juyXuUo8+X1+8H1x9LEBm7nL1efVtmWw5L3FJad6AQZircEvWo8k7g"
    "bdPg9NprpL1GKniNdMHbsxa/xx6Jk5f8HcE2sUosn5BEYT9L74vjUVvGR4Q24hEXjTEX/xzVtP+rRHz59/tqAzSS8N"
    "XN9cdweNYq/TMvhsZ4J2mqbvwwyw+/Ha4aEvsDBZTotk6vJP0Gc87/+8vll8v3DbczKHcB5GtbvI3Q/fzPQA3vV8hG"
    "8Vs8oUE2WfIFpApvQy0X/nGtksTjipLE43xJYsS55id9hnRnUgOh6MKBmgvp/g0i46yPfIx5CSwvzCGHeXDFSZ4W3Z"
    "wUu6YMOOSHZ3itlkiGdMeWiA+eaeMFrAe/Ik3mTjy/JRAUSBY6GMt35TTV/m3I66kRJ0EdWN0a5nD85qL1L9fF3a7L"
    "lzH3DA7Qf813riztzmxdz9JelS7HJltTRKBymFqltADd7GFTnH4uoAvSCpV6tRI4C76u0kK92U/d5vBlLeUGhlU03S"
    "xQb3YuvagXBMZaOFrAgAjicq1cLJ03PY3dPa32loha4fUuTDdqjkOL3WO21Ta9q3MUEVDVDTwqlEC1Npqm1Lqo0rqo"
    "OijNWsrra7jAZq7Zvn13RK20lvYLm0d+Ujxks1b76FE9J0mFjySXJhtli+TYX5EQkiTSGYRpjrrERy9osWllSPWupf"
    "KuJZ3YLYScpNsZCcdO/CARDnx6MbIcILuTOWS/9cUgytEYP4l1gPxT2Hp+Tn4lErRVc/h0s7/KdNE2GBI5Qn1y6caO"
    "TdjbVWPH4tXcAZNrY0mouXyX8jf3Baf4K94CXX+5utpWNvzf2LBXkAYPl/tV+e9/BANqJb5PXTahnEB7SuTOHA6Z5z"
    "bBMvXcFDSc+V1ZhKlhMcLRZMahOg+7srXlVGgVMFtx2nuHc9dJereEuhDoQRbBoUokHqybtejcdZ28rIQeW96to1jo"
    "O9Gh4zooVZbYLuHqoA4SW/R/ic2YH0wXbZwztZphVvTCzLfCxO5DowrmcPwuoCP0BhaXWOV9YTo+ERdxInYMr2b8ct"
    "Ply8Gp1HALjKn09reT29+Iutwz2gk/S7szvp5nKekgtNwkWzBJohMGcwmDwnAQ2t8MqoSafjpZWv3pqPzpJOy4RiUP"
    "MZmWr9LyjY3zZiUteOfCHM9SvsR1i1y89+RHycEXEaidurTwy41koCoAdBhhancRjuqqQDXnfd+O5/LXhXkB7aJ6Be"
    "7L6F6/yof5uDANMxpWD+F15oRGOLWIOOq9BRJ2IB1RE5f7KGtR1fE+Tl0m2y6m8TbipEiNn6F9kNoIV+F80vgZz1r8"
    "iaTvZob5Zu3ywzWJsmu7fAeLBiQb789u75sjNHTQE7D7nEuhejwJ5aWkdqB4TSdpNsh6oTLOsJ3neuJ6FxUyr+rw+F"
    "U5j1+V8thwyagNn0M6lU2ce6EEPxHHYu5PHEE3AlrTtNlA6bXs12oKLmLOCtCPKgSQJVRYAi1X+1rAR6YufRL8KOV4"
    "Fd5UnnYfmL5phCmXiJ/N22Z+p2m1x0xllZTPhq27AGZptaRVlrRFTKENtHN/Jym1lFWWsi4zfBZSfmoHX5Ok2xkJhy"
    "XzkX0gf4WPyAY9dvF0alNiyfDI6vGQ3VwKHJQup6jy9Jw+lHqX8rStnEwbWgZX9JHMKa/ZRDlwNv316Oj4+PXRy+PT"
    "NyevXr8+efMy8jrlb1W5n84HH8EDlZJz3iWVDsXUjaqkqXSZVHUxT8CtPIMbF5l8jmfaTcYuLTNJr6z27UrFG80mxC"
    "lKKmvSs/TXhfk+mGmPmL7WrqVJlhXHtJMcrQ5rW8mRtSLbsl+o7C0qQ+J9JA4KdzH1O9qPhRzirqJQ7/1OpkGDh3o0"
    "Qmwq8VSLg99dTVwnPh5F9BMRch0P1/HwDnYbHRBdU03O8vjdTtTnfA2KDKki8boJsSj2eVXI9uJvLU2lNMPPFxJBEM"
    "qXg4Nu+wE8Tv9VwO5y6N5guMp9dgWfPVJ3TXcd9h/jo5PTJus3plB57bYMwXXf+EJaDA0xXZM06vYWER9dWq9styuv"
    "Icic1VHrKqBZOu08qHYepLJ7V3QfJPOJd5O3S/0H2eWlUsvGK4nleW6z4mzv5O1+lWXsY4Iaw2jkUsv4LISOClHOwI"
    "xlkyl2Fm9B25tgYaoSYcM6zBsDeNSEubKliASUEvqxWK48bxd3N22BVQydGeVUgSRjEO5/ZAxmbRpr07iD3UubxjpV"
    "XIu/dVhPN1Yo0LzX0VghfSzWPd3SVFrrXoa/J7nVgc59Ec+0m4ytgbyXXFkqKdwBJl+Brh2j9ZWr2ZN4zHIF20FkMr"
    "XZgpC3CJsmmzke+jZ7+dJ6HWrEaE496GbuMpsUqNItJihUmgPaQBoJ2WitWWvNWm1STW3SWvOzFr/8u4HCHI5XWVeW"
    "7RbEK9sEP8wIR9ixkESPlbk2HJnYthNw5sp4tOFcLZbF8thuSKu0XGRsFxjvazbSPWexNvzvvmn2DpbGnl3cD367bL"
    "jLQVUsKGuhexS0yjYC6LylVlpvrKv9pam0ValN9Y2b6sES7MBUP4tn2k3GLjXV059rylS/FbrM7eDivle0gLUfZO1+"
    "kISLInBn5HjeJHE57vnwSU6nkB6yevpyvonWimneg0mYW7GXLIqV7xXZFE1Ug1VqVtNVc8pXjI3OGOa7GfeebWLvfy"
    "BiL3uYuWRFjt3BVB/imfaEW+v3cicWWam/O70Ql3m+E59BPSf4HZuQIbMWCJI7ZHsyj4GBE3QpC87Hd1BFwRwS5n9A"
    "p5MJk41OiKScY2g0k3eRdzv9N+ebA053v0ta5i7iHrXtt77bAhJX8IOQpsxlAX8GkxZc0JoXng5GNYfOBi6b167ySO"
    "sLIQpiKiQKFaIGD0pg/5EGSUyUP+viEO3L187crTtztS//WYvfY4+kIfhTRKIw5lPvC7QC8PGc/RNvjLn456gD7IJ1"
    "QEFJnhriHcdNAitpKnULApSpuRD7A30ibkm613KXfZJ+g077//5y+aU5lOXNSBZpCeOFcC/4DNSIm4RsFL/Fw0XdPs"
    "qXfAGpwttQy4W/Fry/iHNtoKlSpLuDaSObUFMPmWDmCMNrKCwe1kdzCfIqoW2E+SQsI7jiJE+Lbk6KXVMGHPLDM7xW"
    "SyRDumNLBCTvEhsnzHRpPD+/JTAhnINfrMgGrypdTlLt34a8ltQN6ZjJc7m8Yjkcr3uH5XqHJV1ODXeuLO3ObF3P0l"
    "6VnsYmW1NEoHKWk0qVGromZlOcfg55lHNq2zp5UpXkSSmNYV1sxzV7AWwm1kVr/sfUSksgdMJIs7IdPFGddV++6vcg"
    "Z/Xz5fX7wfXHFv4vWPqJ5j4KJKyCbVmopFY0aU/QbL5ReyK+MpxR26MOP4DnNY2uhL6YjENSnBDgi/Ft7hFz+4jZFt"
    "yW3bBXtr/X0ttdo38/B0sjhAdp1ZwjRarlrLKcdbr7GmoIZA6S+ACGTfmaI1yBtbvz0eiaf1Vy3YsXcQfsjYv3d3LV"
    "LmVu7sNN8Ve8Bbr+cnW1LVCFG28qDBwbNHvSK0g1Td3vV6WZMm9qmKmhdZtXv5X5npYwxmVTcZkI6oQZn31ZcToHe3"
    "0sHk4c7sckIXjJJoQj4ENph+sOpobU0usA8YzyxETzMSNPQQINTDoTRpXjQfdsyGCdTt+ClSXDqcR/B0ENialsFGDE"
    "Cm7UTi9N+xFnrtgMJZMTqYYyozQDGJG5OxXfX45Mp5vqdNMOzjGdb6jTTbX4dfhO1aCSDt9titMJ9aSNKz1BrjLH4x"
    "iSVO6g3XVtSPo1B5CEGu44pGQ7WS6ABPkGgxmXn84GV/mjIr5c1I8+Yr+vsI9cNmkjgpMaEjgpFcBJLoAXpRS3CuBF"
    "1Oov/8ggahXA67y/yHOJnMYJua343m3gNDIq6x6qEYHC+ZC9y4PD01dhRrRsoYM88sNTZaVzIqy+AlOhqj4pplF9ff"
    "9yc/+5Hp83XY8kvStFe3tpdmqCQuenZvNTTey6tAgdpTzqnyBRI+gPj20R9Jftg8ERGJacCw2Sjd4BcKwH/YSjyovI"
    "qSodiE919/xNB/+DdBJuhCUiNb+PHJ3Kjae29qHMXeY8GJA5yItAOUq5m6PTe1CWtQplrai2ivfJwwY/bTZp52BPk+"
    "q0FZXlvGXoy92R7G6BNKrJ11UwGrfcTuFm7nyZ2gynY765m/3KmP/cMWbxuPo9vYuabPchMu6wEPrpJ/4OzTg8yW++"
    "PfRbq/qPI24/AIqy8KKixXf3z6kTrE8LXff71jF2HWRVQTXQ7aeXeip1++l6fNbtp9UIYHcPhdQwQ0A3nW5dZaqbFO"
    "ynqaYoY3fYVvuMFxNxoH8SJgcrtNfSA/pVNtvUH2pM4rFL7TY/2QIHZeo/caF9OmSBHhjhkGE9wfxR5lJjmQZDhdkk"
    "xrhkJKjEmuojRyZKY/GzINc/b6+tYf46dpqYDHbFDGZvXMqrLTdtuWnLTQXLTWdHP2vxPwreFivly7O6QlqVjR8/Hc"
    "A/9CgHZHoPea16uXWfaQSHbyN3STBeZX63NDaP66GPVoCP5jJ1Zy6oMI0sziTNPjK5Do/LWZzLTgwUxiYcTtJsMANa"
    "qP8zbOfPg8T1LhjcvYsv5JchVPI2fA7pVM4HvR8T9EQci4HpweYOoi0zQdcB10VwgB5Wl/Mxhco8/zpeBKm3Q5uZAI"
    "TDXDFz23zztaBHC8uzFbpmkm5nEkrC3PPoQ5C/wgeMnkMZ9HRqQ+4iQIfWk9A+aam+SDkREggU0fSCOKcPpWGPPG2r"
    "AMiGlsEVfSRzyuvi5fkhkL8eHR0fvz56eXz65uTV69cnb15GsZD8raqgyPngI8RFUnIuCJQ8Gzy3sAmxbz+Y2JFw7r"
    "4NIfZPNcyItK+trtssTaWd/dXO/oBbHTj7P8cz7SZjlzr70ytLKWd/wPsiN38slgoHf2JQDc8+i/zuoGhBslMQIeAH"
    "6J78kOrX9YdfLyBr6gp71AkBCvtoOPPb9X13xPUnYsDbfi/y7q/lGcs9/Np3r333XZzL2nmrffda/C3FL/FqjaaQ7m"
    "kqhZ0ULZ1wh7V8EYcVvojDvC9CduxoyukUkWZ0LUYndJEmrM6QKcxsSBrDzgL515RxdMJWb7CRMaSuV9AQEk6TYs7n"
    "CKsOE2Wk0MV5AWdAUQ17Wa/Hsgq4iETpVXt3g44PT09fHCJsT8f4xVGrpdstPoZNHXLYaEcOCRRmdcvdeC27AvDrqC"
    "mDjzSDazPYpF6z3SIYv3/sXYs2wWdDiz5RTpvF8DJkCjM73pdb7cendVL8yzP8c55oYeBg2wDYsCbszpApzO7WW0fX"
    "Pn9PTO+n5OYZXdlIPUW3D5zeNEzRE/ZacT5NpznfomG9WLurhR7TM2ww/Di4fj/4bfD+y1kBDOPy3nZxGztw7nMkfk"
    "Y7PMzus+yYSx9oydm6XB4xtcrZdlkZmIGTQQE0UjaZQmitHfJKmnZnMmWepav3SSy9QiW2NO0lQbG5gt/DdalTHZf6"
    "qlYfuY7q1G0kTJSH9RMVBwvTMMfEfCw4xs8D2g+/3hIbe8XrNwgV/bowL2AadQ6KlTMp0sZUqppwRWblqhj3kWOxem"
    "e4kO7HvRW5do9/3Mn5bv3p9olx+TybGqXNNw65Z+KP9Rc2q7Ajdl/WvGr20h9EZhwVZS/JW/0l2UvRoBrZS9iTHZ4k"
    "khN6cNlsyiUEiof5I0fDAmyomjQF2UW/ZxqlyZ/3D51zpHOOdNKJYpaIzjl61uJvnpixQkaGasrUJgKCujXw2pP5dQ"
    "PbbhvY1rH6pQa4qjXG6xj7anoh6xhg3ZkKt8SEdgaLXoGtEN2rNBbc5Kil1sIdm5AhsxZIiMhv4Sp0e9nkFVHZKdZl"
    "c1lrAGhCi7hL7Dyor5oT9ChOHChJFYMc5uWNi+4fAe1nv46pOQ5KIsRf+IkIEjqCDL2+9PnPmfsoblnEpBZAJnEmLw"
    "f+BWQxwuUFLpgsB8M7fJOoSQt43QN0A9C3nux+y9H3wGT8jrh4ewBeimYApQeqNGQHIuo8oiF5oE67NrYVvWs17JI2"
    "o7QevXU9WvfMLNKo19Ez02OPpCBwVpklE5IonKbR++J41E70q5Pd0sNOPwpmbwBPDfGOBdnl5Ss+TaUuFGzLBd89xq"
    "5CLXfUVMT34vSY8XYeOK7TPXZCvrrTztqdQLrTzh6gN4e+jAtIHa/wdVwEqeXL/R1RFnq9ljuBvQ5E3AdrgtViIeoE"
    "zW1ssSgBvKmPCDbHiImV9M7vhgNxUVBswC3wSKYFLo+uHwAOjzcvkSvo2QQNxf23aO7HbKe2kL8/2iHE4uBfAagbPB"
    "I/HJ7nMYYmENUFxwv0PERAJ/4Py708rJteOvArfGVOx3a1U0I7JVRTO+LvMyf9qgLWBNEeOiW6t9G09r7fn5Fq2cXq"
    "ina31HdFGbvD+vsdwa45/srctNKXv1upu3M5zpiHA2tp7jAaOlLOZQQQy85uQCWUagmkNnOst7IrChnRH6CGA1yu3+"
    "9JCN+VaPLEYbOHcbHi3vH8GpJNoX1Jq9D67C9VoXX+VkffWMzUcGeva5KE47U1UsMaiQ+mxos2Q6jX7bK8w5BhHait"
    "F6nJdpO9NbIPM0tMLeXVfaJmod85vLVEbY0HLVVZzxB0WwI9EZLM3vr16Db2Rsyd/MSRKdQRmz3MCPo57r/+FyQ9xF"
    "E3dmiukVdWO525Rm2PdLBr/69WXrXyqpryqmt7nrX4m+J2rQTYpZpKsu5OXvC3UZSIWF07ZayQiKg2i9dSPiVZ5s4a"
    "c9kn0VzeiSK13Qld7VaNmpp83cMSNdW2jK3UqN0Rzv33LDCfeYhdVWU+x4NqRXy4+GyI9YI6aOiyubC+wYiduuzBxZ"
    "PiGM5SCh2VUWg37WvDVls2xZaNLj7ZSChh75vJh0igpk2hCeQjIdOgeDesGGsOe15DCIdVoOeFrWpapphlafV2t5Pb"
    "HXT/FjtXc/mnCLeUZNid7KF9q5NE7oXljeRvtBAWj/azcWAI5SjQJ9+hmQNAAQ5ERJhtIebUBVvepyWkUB2hotbSXo"
    "jZJU/i5GpzVKQpdUKyylKm0yZqrz96g+j46zrSMy79kzou/ZNyl/5JQR6/a2DBkoKPp5y9aaq9Y/NxLYfzcYXD+Tjv"
    "cNYZ9TqjXiWXs8IZ9R4eja6o89gr8qtGN/uVnlUYZtjhuBq5SUJHfiHxq3zgqijrXSjRU5C/ULMn+JEIJTtC8UITAs"
    "1wQMuWzytKTOpqWu2mVWgL6ms3rdZTK0CxmuhSEYHKXsO2kfu1gWFpR/gzQmFSbZHv036lC7n3T745C2lrevyDWD4P"
    "MzdgYF6Vj+8v0+YfiHhsPHSpQn8/JiggAEU6mejvETzpQxpEAEwzxa4XVK9KdBqhsocqOCeE57X6DucGPBsxndD6XY"
    "IcBt56cUsMddD34BHCihmR7zCnFw/0EB9DwQL6OmYA1ItkdxKATxSDJvKFZuJzk8A33xwJ3euDCkezyv9+9xF4OLKZ"
    "8wB/8wREMa8N3JtOX/J/nwbq1TaJtknUOON1TcRzFr9Em28h/CSdFv1Oip5yY+qyCRXael7654zZBDslR26aMiP/oS"
    "Bdl8ijKw2yJM7QH2wY5zJN0EgwcZxV3BrL+/zm5iol6vNBFib6y6fzy9ufD6WMxSDqe9AL2rVyg42af4EBkbaxVP7K"
    "pHlSkHb/t7ub62LBxhRZyVLTQ/9BNl1fp87EljqcUdujDj+A5zVOTZI/oo9kGKkvrBqLCqsFgDanf30JKUmcCJlbqy"
    "ceARtTSyGH5Z6Fbc/IGCbIYrlrkJM1gJzEll8DnqaIdEmVciVVii7VTmqq8ou3A9Z+iibayRW7lLGpD1axxIEH8hvl"
    "1OuVuRv9u/3lzsanaGC9wiwPLyScNJLk79DcpZ5HHDSn3tjvruXgKR8zD1yBQwL+NkCo7ktY66QHTrbmYvOSaq61PK"
    "a5iw96tESduXIIN9rzpz1/2v5XwTLRWu4atFy59eb5Wa9GLCJWOd0Dqk5cEnRtiDBfuceYVc+aywI41MJvqIBvyCUn"
    "OJ54wTbbWppSJycovX2FakZDGSfItONMZflOMW/umY6J2jmlN9Tb8EoswrC/DYbehnLnhzD+SDbvdYT2DnF8MH368l"
    "9s5OcMQA6BSq5rja6q0VW3xN4dR1edTafQwZtYZ34r716RWyI3qF/pnYiGGzgxfnmBgxP2E4f2V/NEz3AuU4r4nHrm"
    "mACI6qiPhLmFbTtKYgqgVAvqG7qaVZc3KLRD9bVDQWtsavf8Xkfqfe8CC7WMmtgGFa2mCraBggfx3XBWgrq53OEQUy"
    "vucYBuj0hs/xzyYINDpI0MDo/qwNEclcPRHGUFwNnMNRvBysYUKrdf/zpmiGNqIc7eotvLq7P/6aP3d9d9JHaJDx98"
    "fPQn4ljM/UkIBfub8vZhaC3iNayxiilUFsfAERoU437fpVZLv7PCdUUqCCQWZYHOHGJUlqvJXjiiRuXvlBKThM0DpH"
    "UOWfqxZXGAvuMJJLl8h4ZWVCgO1BGDxHLwZP7/d3PmusQxF9+LCoA7nr1GdwLyQ2ydDrajDPyKQB4M8WN4yaviKPFm"
    "PH0/Y2cFQ+RNOpky19MJ/1pL11q6Elq6Tvh/1uL3qGc3UlcjApVNhJaV0WsB80m+WY7P9+IALtNDU2QKK6OdfDeXf7"
    "9PfTK5vN3os7m6uf4YDs8m82ZsMb/jlDElLmWNOurlKfeB/xtoleCrp4bUSwtidfRh4JSs9yxlhuF0JwGWxPuKv178"
    "9ejo+Pj10cvj0zcnr16/Pnnz8k0fQs/iXv7W66pI3eAjxNxS8igIwgVWQJMVn6RReWfvDe5u0Kujw9etbN46u3v53p"
    "7rCyINXCK2CUwtY1jC7+Vut6J5lJbBjSxkF28tc0ktF8+xrYb7beY2cvYEw/dyc6+5u1du7/lkqoS/oAGfM2T7x+/D"
    "Wuw+rOD2YZ7Z1Am4FvpT67I7R7h/DF+L9mIRbNnUKeA1WMJlenpMU2UD7x7DK/gLpms+0zXwA7ZMdQ2oN4gQ+/727M"
    "N9QydBkO5KPcjRql2xuO5jD5smmbbz4mRIdRKkyt4aMRXwJificjdCTLEPZ8CmPQg+94yGWmWaah/4vhnlMo4N5Zhd"
    "Ef5JEumS4DRHn4jLC/2OpW6YBMXmPDCH61q2vvvl6PDV61dvjk9fRV6X6EqVs6Uou1mXSHW+RnXK+NpYO3XZH8Rsuq"
    "OmqfSWWhxUaMbTNJVeqBq6YlvQFbpupNu6kVth1N0OLu57RbtEByy+i2faU/6m98YazA0OqA6Y+zmeaSfPsqW8TZ/l"
    "Kd6KV0DXX66u6nULJ08EHp1jedN24ZdPZCcjuWUMX2vP8JhhJYmtETers1sNEo2rhVAzYU/ER6sG6ndIzE4c6wVz7E"
    "Ux1swygjqoMfJFNSjMVtRbnR2qHc7hpdRRO3LZxFgttJOZQmF3aO+cjIQGoUZIRwhlNb6nJlA6neRs5PkYeNvnuq/m"
    "r9LYPT2D0nyHmi6LWsgHr9t+K/c2TsCO/H9qqvcruqqqikHLIlcrFYAqxsVcik7NHJ3KJJ3cqk3orXUXbYJEuwKrXY"
    "Fhcd6Khn5YBbibLF1q5icWlEqgJvf4x51UQW6JYCcvMWMzY/rV1uyPQKsx3MT4WlbtnPKxj7LkMLBCha36A/mT9X1Q"
    "1PnYx0tlNkFTl01dSgDMziO2zREespkn0UiGM04dwgu6Pa3vMXUsaDHXiNokU64JjybaqtZWdYdbnraqdc2lFn9b8c"
    "+x4xVBGdYzMGNqpY1LaHzon3pINoeCI7GNmXlcrySzoiIzj5HzQOF58KaGYHchkv8dwTaxyqykwgn2wWTafIIlsFKi"
    "7BYXOSyXQ4pYy2AlGRR5C8pLH3KEz73+YRWkb2/DRfW9m8+X1w1P606KHzp3G2o31wYwDExqEahNbejpyhFqH20xZ5"
    "ubAmlKXbejssaf9sw0SMRNUGlPcbWnOOBWB87iz/FMu8nYOmlhiZWllMvYnQmV0npPZNJjkb84NaBf6Sz2h4ofF42t"
    "5SgeumzOiQugloJRDy6eABy1j1iN0ZS4QnlAXCwpicEXtdOCZgMAx4iwzRxS7BzuZupvzjdnECphMBDczbKjl2yjKX"
    "6bbMKCPTnVCzEAMrH6yCFPxA0aDQjOTF/Mpn3ZhTO+IeYcjWp7nLEpO3rqtK3tqBHawaz1jUJ9w2OPxDHG2O9rXdcs"
    "SlOpC77d0jI6rYO3fVoOt32aQ9um0ybs9Udv0MJvbd3PMRdHCXGQjXmr3KBXJzVY/eqkHMj5JAfsI05NQ6gMTsGGVo"
    "Hvk6JSl/Uq2fogc2PGWx0eWVp9fOzk8UF+TKmYrk3LvBSlbpmntJjT2nv9jMsklfZKVHslAm514JU4i2faTcYu9Uqk"
    "V5ZKXokvU5vhtD2bvtOv8kPM4jG1/A/gmkFDMhbikla9/D+gnLxDMw6TSnMeDaELCkf+7MJ8F2a+B5llQUVwPzD0LV"
    "xStLWex+juXAptTH3tItCHf0lll/jam+JKJmlUTj5qaU6tBVOS038V8LgUfykcrjL8de984ZG6wf+OIZj4GB+dnDZZ"
    "tDHFHi7Z7n1aDfv1qd+pb+CktZs2/qy17Azayn4WB622stcCGqeR+LTrYrdcFwXrtwPeaoSz7bmFfpMNT0sRepK3+1"
    "UOIr9xalOUHjnc98WEvVeRx2wLzaAZZB/ZhHsQzRsS/zJ+EEw+QANP9meF1rlDZpX4hjqcu7ALZaiITV32RC2/fkI+"
    "s6gRpXYYaYdRB1uZdhitlsMafLJt6huiz11hC7z3FXY7MBWD/c5iYiMD5/ZMkUKH5GZZ1z5P0qjM/Zb+j+47hkenUA"
    "MmJ2lUZrIsygy7tLdb02toc8Rnw1KU6gq3XopKba6Ltxq8l329YYsRahMNcB7ayKD7Jc9M2f2vzcmeId0dV1TvfJHY"
    "63/iyLSZ+VhPHvt0qotFKOyr1oWLCXKlP0F5tg+JKX41fIfbRDzLeVy2Y7ueEZea416B2Rrc6VdZrDges8xWLT/ZO0"
    "4VKI2pFR4RBRG1wHpTN525k1hauYFX2i2m/BQubxej1PffNiB8UiePWYwqD/uc5DKZ4aNqwOFg+B5ydy3KJID1FyaJ"
    "/+3u5rosKhCRZPUXanroP8imfId910XMBWakNJQcjkQWMiKjesAE59s+zP78P6xjef0="
)
