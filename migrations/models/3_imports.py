"""Imports."""

from tortoise import BaseDBAsyncClient

from migrations.dialect import pick

RUN_IN_TRANSACTION = True

UP = {
    "postgres": """\
ALTER TABLE "import" ADD "phase_at" TIMESTAMPTZ;
ALTER TABLE "import" ADD "checked" INT NOT NULL DEFAULT 0;
ALTER TABLE "import" ADD "total" INT;
ALTER TABLE "import" ADD "committed_by_id" UUID;
ALTER TABLE "import_row" ADD "codes" VARCHAR(400) NOT NULL DEFAULT '';
COMMENT ON COLUMN import."phase_at" IS 'When the check or the commit began';
COMMENT ON COLUMN import."checked" IS 'Rows that were checked';
COMMENT ON COLUMN import."total" IS 'Rows in the file; null until it was read';
COMMENT ON COLUMN import_row."codes" IS 'Of the issues, a space around each';
""",
    "sqlite": """\
ALTER TABLE "import" ADD "phase_at" TIMESTAMP /* When the check or the commit began */;
ALTER TABLE "import" ADD "checked" INT NOT NULL DEFAULT 0 /* Rows that were checked */;
ALTER TABLE "import" ADD "total" INT /* Rows in the file; null until it was read */;
ALTER TABLE "import" ADD "committed_by_id" CHAR(36);
ALTER TABLE "import_row" ADD "codes" VARCHAR(400) NOT NULL DEFAULT '' /* Of the issues, a space around each */;
""",
}

DOWN = {
    "postgres": """\
ALTER TABLE "import" DROP COLUMN "phase_at";
ALTER TABLE "import" DROP COLUMN "checked";
ALTER TABLE "import" DROP COLUMN "total";
ALTER TABLE "import" DROP COLUMN "committed_by_id";
ALTER TABLE "import_row" DROP COLUMN "codes";
""",
    "sqlite": """\
ALTER TABLE "import" DROP COLUMN "phase_at";
ALTER TABLE "import" DROP COLUMN "checked";
ALTER TABLE "import" DROP COLUMN "total";
ALTER TABLE "import" DROP COLUMN "committed_by_id";
ALTER TABLE "import_row" DROP COLUMN "codes";
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
    "eJztfetz2ziy77+C0peZqVJy4meyya1bZTvOrHYcO8d2JnvPZIuGSMjCmCK0BGVFu2f/94sG30+RFCVBMr7kQaJBqh"
    "sE+vnrf/cmzCI2f31mmmzmeL336N89B0+I+Ef2Vh/18HQa34ALHh7acixODBpyz8UmzDXCNifikkW46dKpR5kDg8+Q"
    "zR6p8xoNPER+UO5xxBx7If4wCaLif9iyXMI5ohxNXfZMnNcwscVMMTN1HleYY+bQf86I4bFH4o2JK2b64x/iMnUs8o"
    "Pw8L/TJ2NEiW2l2EEtmEBeN7zFVF77+nXw8ZMcCe83NExmzyZOPHq68MbMiYbPZtR6DTRw75E4xMUesRKMcma2HbA0"
    "vOS/sbjguTMSvaoVX7DICM9sYHfv/4xmjglcRoHshpiT1w6ZG9T6v8ErJoYbxvXNvXF3eW8YvZyU4FUyTA8umcwBCV"
    "PHA4b9+z/+vDFj5NUePODir2e3Px+d/iJZwbj36Mqbkm29/0hC7GGfVDI/5rbpEuCNgb081z+KOx6dkGLOpykzErAC"
    "0tfhP9pIIrwQiyJe6MtkwebbEMT94PPl3f3Z5y8w/YTzf9qSj2f3l3DnUF5dZK7+7MuNiW/Z/8ajSdC3wf1fEfwX/c"
    "/N9WVWutG4+//pwTvhmccM8cMN8UkmeBVeDi+JobH4Z1OrpfjTlFr8Oyl+MsHUzkv+YozdYqlHBBmBCwatS8ShYOqL"
    "snfGEbyYlT3NigXam+Afhk2cR28s/nt4clwh4d/PbuVmK0ZlxHYd3Dr07/0nz2fjiSwa8zok6obfy8+2Fty+wA5zqI"
    "ltNGLuRBmeTzHnc+ZaxhjzcRO+5whb8T7g7JqXeu1dK8PwN2/qMPzNm3KGw72iRf5MXCombXOkFE6wrZNljbLYpxNk"
    "KoRDGn1dIYHCX1Xv8vXB6XGrnazed1XxWeW2MeDXKl9V4QQdfFWKbXD79FHZTJymJV/VpTObSEEPxM/HwgrPCTymVl"
    "pJu8LO4ww/EsRGyCaeR1ze6our88GVf2/Zzw0W/78abmlJms2xvPf1/mJdNk6axad1NrXT8k3tNLepUW6IxTsa5bl8"
    "zphNsFPi7EmQZRg9FHTr4nR0ZbPb1vnNzVVqxzof3GdY/PXz+eXtzweS82IQ9eTlwfV9ht+Ca96Mt91QYuoNru6zi/"
    "vB75cNF3jv21j6GxH10AQv0JCgGW9nBx7UWfQH5Yv+IK8fg/tUvIAROHGNKbOpWWISLpdKxXQqq1YXN9efBref36M/"
    "GXU4chjyCJ6gmYP5E7E+yCnfIyws+DFBUxt7YFQii5FWp0P3UrQx9wxOHx2hS1GnhT5WOIHWx1TWxzzmTYUEnRF1J6"
    "108MIJdkbmvTsK0Z75mDjIZOKe+HNC0MhlE4QdJFgn7njUxB5zEcSuXtwCCfRXgxWpNH+7E1te8VaQJssuCGp66H+R"
    "LbZ5dZbCtzE1x+hG/h/bV/4P8Pdq8Q/myJ0azan4JTNv5YUArEutgXBn/vnz2d+zm/bF1c15VrgwwXlmB7dmxPA53+"
    "JLzhHvzlf8Db5fKSnx4VKhFgVml7iGPcTFJ+2NhZwgkit+pbiJn+seurv+LUMwevSUCJDChSE2n+bYtYzUnXgdpfa9"
    "AuX6PKD/9NstEXoMSCG/XsLgf3IudYz0pqd9fDVY1qkPD+4SIFiJVRf+LHvMJJnWsfKSuogmUmYL6pZTMqeB/Jgyd9"
    "UlJbZ8fCkn2tdVNSGToTifx3S6Iqs+y4n2lU3mGNtgO5IVuXTjTS/Cqfb062Nzx5hNbYatVXk1d77KefZ1UbnEZBB+"
    "WXVR3frzLPZ0QQVsWhjSxOyGVRfiv/u6rDjhXMy7Iqfu/Fn2lUniAocsNYs8U3PVVXXvT/ZRzrWvHOtkT9+/DR0MQn"
    "bIykzE9K1E9N5lI1oUyg25eeOQeyb+WM7TL/FUe7L7Awcnh5MMTyfYwY/yLWE6IA5tZGHlkwkpyZ6PbvYr8+dTw5Zm"
    "0AvBoOlsaFM+JhbyyA/vNfpd6NGw7yLsEsTEAGy6jHPkh935B+licciccA+R0YiYHn32B1KOzJnriqfn8+zX+qSCbP"
    "w/ek9iOcDNZ/8p8M8gc+AfOlVfp+rrXG0F/JLJgzn8XtvEikNapROCvoEbWuxcco8WeyBrE/DtPgEvsT+mWT9wvOLP"
    "LUGRYTjdSb+leF/x16vDg+O3x++OTo/fwVEBl6IrbyuYns9GeXHpbd5YLGs401ut6K4T3Lwy3pdlt3nqs1ulPPghsw"
    "qSeu6F+IsZHI7fC/5WnbiXf7+vDuZGB+7VzfWv4fBshDeT2TbGhyenTdZzTLEXDM+katYppDktr6M5zZcuhYaFAfke"
    "TTXPPLXWPndG+2wVFddB3i48SE1dIzOLepeO5y56Rb6R+G6/0jkC4wwSDazlHsHym3qNrolQe5E5FmoPpHE+gBn7gM"
    "ZMvH6QNIYdC01klmcIGkB4HxJAOREGqseLnSIdz78cmOAPIdHJFDsLw3dYiD/FiD9C6IXMVT4b/il2uMRV7S3R3hJ9"
    "Xm3bW+JvG21tzJhaZR3R95jMMUdWUH3UVF08rmP+HJdbP8c540cmHBmr+KrSMyjOf4YsaiHayrDvvjYhfUTVPWnSVC"
    "ucOBvKY70fS62AuT+tnp269IBJKrZJraAuc9NU6jNXLGlOhBolE4Mp+GM3yeO0NlXbok9RKb1j3Iu3GnwEn+Bcervj"
    "7bulv7v7HZxOm/DeH73BusB1KT8Ztp7UYetJOVtPsmwFRTXP2PLakHD8SkUhq2qewxm1Perw1/DYbeidnRWANPBlrN"
    "dQT+b5F9rqmUKAKnM9O7SWwU4cl9k2GMnTaR8xVyYMeL4mCYB+I+ZKYL8RdbknTesP6P7m/gvUZN5+ukCnh0fv0Fj8"
    "h5akMXT5gO/Od2fgRwWRy+awcQIpmztg2QM1fC/cD7KAWiBVmT7izH+iS8S6B9BCi8nxFjHdxdQTs/lOge+OHCYhDc"
    "U1+ui8og5yCLHquwvS+lOqyk87A7QzQDsDtu4M0CiHL1r8/lafF/0dweKYKrEpIhql7YmbkTw6V7bR1hKb9ZEOPFJg"
    "UJzTx9L0mRTZ5hJo3jRkPbghbPEOQoc5egPqBHMsHug5xG0EPOLn1/zl8PDo6O3hm6PTdyfHb9+evHsTJdrkb1Vl3J"
    "wPfoWkm5R88lk4YOJPph4XRs+o4OMoFU+OTuUcp96vMxkHQkIqoCDGOmcj0XSW+rQKiMTO4ke8yENny75YRcPiLfT6"
    "nOWe43GewZ+YS4Qt9xtZ5GINJfX38Uy7ydhcvoG47OJ5ZHlmVpbggPjdxMcLuzi7uzj7eNn7z3Z8Ihcypt8rcIYEd/"
    "pVXhAzHlPT/eG5C/AXYBT45n+CiorH1+mUAmrxPgLgsyCxQKYYSJ+DxMjwwU6wjX4eHLz5pcwPsqYnFZZzpAMNnPwz"
    "V8bxRwJbIDtM+yi0j0Ibqds1Uv/ZzEwKCNTWvvH01cglRAJCUR99KNio+j5+2IHKJpJkak4o9dIYQlql3QcygWQsDl"
    "fxOq1QMrsPP8r9sbTm5m6Cbbv0k8jSbu7bOFjTDhes+6PDt6fRSof/VK3tu89nV1f5xcxMWRLa5oDJkOoTZidPGJ2a"
    "tdXUrFjrru8MiGmUzxzaiPb8ojOFwnNamUyhnDlZPykuQ6hXd0bxxPypIU8TJJqbmYy2CUD7NeRnikhzdFeT2bbDyr"
    "XgFm85AXmH2N8+ohBwq4OIwkU8024ydmlEIb2ylIooBLwvCinEYqmIKSQG1eiybM64xyYhkPYUL6AiMULxLeqpXINC"
    "d1BWaMfoa7+99qro3EIt/pz45d85wZd7IMLxKvseWtbMrAVMxyaP2DaacjlNpXldj9cyQcRt1KM6QaIyl3uDuxt0dH"
    "B6+uoAYXs6xq8O27jQOobi2r2ufG1DjEE7PksRSD8o739ueWpnaXUWpsrHM3WeqSexhozVUAcLJ1L6w7sZofilORqK"
    "zy8g3f7Op7vs5lncfZfdAE/agNAAF9uVwYKVnUkyqmq5WzqH7r/boP9uYvfwPNuw8KLg2K/ObSmZYoMpLsfr+gy6y3"
    "Hxe91D0S91SYEXrHqp54j1Gm+wxk3p4iXEmGJqGcPWfY2L5tngfn9x8/nL2fX/a7jn985XOl4P6pyvB+UH7EH+hIVw"
    "cOIdDUBcbI2HVT7bBiXz7ez2uqlYBg50qPVjua0E03kikB+0cLnBSWtlNDvHJtuyX13lZRBeLGoVm4hrIIw+n12f/X"
    "p5i8SLt+rnXQfethzdNgduGzbgHQfnQYPTIkuq9lnRuyXwCcjkIYbYyCPOByg6GY2QS54pmddOlNvMYeK/VCsDPUO6"
    "M/Y5HCFSIh+ESGRTSzQkI+YS8J5ABxguVpxdN017n4x402a8XYAtSbhTCwFAbm6+XV/efkDihaBXM0bzMbX9knP35a"
    "0Bnwst1kCKcHfWwE2c9/nkEAl8NCVsatesW98n0fsVnkbjAqk0nbpAEtczaKkbQlgB+gWKi1pVKo1qgKGWld6qcPAR"
    "P9Rwrq6cS1WSR73Jlt87ySrfkluRTYPJPrf69g0TY2gz82lFRl3Jqc5hpn3lVtAYfTU+7XdTdJ9FRiKY1AW3BtF0+8"
    "q3qcug2GhFbn3xZ9lXJnHidtCZ+c6fRRn1vWMeeVjosSP6OHNXZhRM9SmeaR+XlAxVrsamezHFvrJHN/guZNF66xH8"
    "blaF9QhRo6uqeoR40NJ6hMtnahHHDCCXsROCIsPfZOpJVxL0onyP5mPiBDAc4p+umAtgOqTf4TW6AUhk2XNJmOrEyl"
    "cxrPE5hQBHaQCrqJG3EfZc0pURK38VujKilix0anwtv124D7RKskyR6gWwkwtA7U4iG8vV776XyExYTYZQNYqgL8sZ"
    "nKbaQ0Yf1SqKOKooijjKF0VoHNc14AektLcmbM3QacZqgNwNAOTeiqPwdnBx3ytexF2wNznXvjI48/GWsHhbkAFR6K"
    "zYSk8E1ioN9eS4WoDEPsAvND+CPkkB9IBMkIN48KQYW3gZEfRNupdgm35/JGl8P0hHIn9AQOkSaHjk4CkfMw+CzxZx"
    "6bOw2kfijXkfPQkFHIpGHvyf+V+wgi3xBq+niwfAKf7uuATag1nw25H0ACyQ1MqRePBCghsjbNu+eyAB/CkrwYR9Z4"
    "UR7+C3/Dw4/UUCIAfIx98dInkWtnJyWDjDK/GKAI0sJ5GuA4/NzLHET468EMwVv2/qshG1SV3UZDLB1DaeyMLv7Zy+"
    "mdgfipCVi1pGZzCZo4K9Zfcl2qIDTTCwH/UuJqg5LF1nXjwGOnMJlhqcBttUOCzBEu1V0V6VDk4ibVRrvAkt/tZ5kL"
    "AfN7H6IwKVDf7emdBbxItZoHEkdIWs7lOrVPWkTpGAGFVernqSKxSIj8GmrA+JlGb/BXaYQ01sQ3POiTJc3z2AhN7g"
    "+vfB/eXHhlsZpPv6yx4eL7gTRl+3X0g2EjrDzG1UqZ0gacV5xXI0NoC8YlE+tfGiMc5Nlk6zuxa7OZu5RZXwNfeViF"
    "rpPf2vbC73FGibbIofjsTGMmsH/tA5AAv54RHXwXZD+O4M2f6t9oNaq/2gYrUf5Ff7ZMY9I2gemOd2ZZFjllTxIscr"
    "MpKOH4uYNgWkdL+ATvBeeonEtSdxceZg/tRBHV3X+BCtjLo05baMuu3ERXbOePuTwapsIeUU4c4Usb1IGWtssZciaf"
    "LDtGdWu6LUNKmW8w7I2XAJ5kU9yar01Szl/qmsa0m64eJvA/OG2SFpKuV7dsgO8gxikdJGk41ig1jofMyQN3NBhRU2"
    "G/IYGuNngrx5TQDNbrJ0SrvwlZZc72Pvvc56v/vR9zw3y9umxBSbb5ySiNNAmN+jDn8Nz9tGlGY97VSy0fM2vqDcJA"
    "pv8L1P1OUeCgHukHxnP7eCcsi6QOy5LrTIuh1EYT5C2Xm7XDLpGVQWC7QqHGMOu7wwACAC48cC/KWFoqW1/VhALkuk"
    "ic6bI94Zrbd3B68sy5jykkHwu3ggNfEpMYd8kM94L685bMismnHMfVKarRkpxICsXiMx1e4sjq+OR21/cUjEnhGxbS"
    "R+CMIjD6rafJsezlFT8JiH6W0vb0m45JHCb5MAkhCcbX3qFs+0wSivXA/3Z7ctIr2g9MPpS01VIrwpbk4o58HqrKul"
    "ltHvrs7au/V1JEhWvmAWQc/YntUFrNy0HusSk03Em1pFgMdVUkuRaWFtRFgjUMEbh/nTVArrsiqFPQFIrXnjIKwZ3Z"
    "TRW2gbpDSTu+6VIeZeLREuPYPCDI9yVgI3qGyMKd6+HVb0UT3HdIVfOiuKp4W5oijSM6gsiiAjETA+POot0DNx6Yia"
    "rTMTu/cRAS+bx2TSVApLQKV4jPgQZeHek/iJbZd+dg6FWe83LZswhyzANQrYO8hTpHdZyMbV9qH8LGqLQ5bsBRIxsb"
    "AYCAoRkRQQiWwcE6TJFVlhNdrOpKjVTrPrIqLTYe7clgEaFDsMuon8potD6/I0TaWxGaqxGRIlTiuCByR62u8mY5dC"
    "B6RXVgo44OLs7uLs42WvaE/ogLf1cS/U3AhWgb0Qr4Cuv15dVWEy5BsbFRx/rSDMP/vz7dGqTnsCmTjtXYifiB2Dr4"
    "rr+knOduZPtq8s6wyBev+xp+fMXRXi9Y5g1xx/ExPtK5OeKaerwnNLQOXfYaJ95ZKGU940VnDmAKzEI0qcknVgiYxJ"
    "YvxSeKIzB5HJ1GYLQmRKqk8MffziGdHP4Cb83vvKxdn/vYfkz/wlj1q04lwl6D3R7/LVl7BVgYYE1uA1Gr1EXlUqBS"
    "j3wdZ3LWQItXchW+UbbX0N2Joi0ixd5rBJgvut7LPZw1Zd/ZzbJvPVLvfcTKJWSisyeO96MmWZm/p2ixlb7rZZpwYr"
    "znF8+UO2WCtQXRN3K3VWqUKQeGAtLE0Ae4ybS/ipBMI4AV8LehKHEk9WWfXjpG3/QjHUZgdzFiivGfU0294i1GC1yq"
    "pVVq2yblNlXSlRfRu56V9uL7+c3Q6uf20oXYiy+83GJdRvq5Srg3rphRXZhTn4MbH7NsXdS9IonNbQNr1wHYhY4qCl"
    "4qNpBWWQpNQANEpvZrqZhe65oJINUxF83rIRkw6oFtgxuYhruSmTDvXWt2YCgqDBXtJPLiyOJO7/GBf052s8A/QMkN"
    "345Ojgzk8cJcKuEp8/6MEtWwjYPmQv9V6jS/E7ZHs/icKffDBnEwJVsN+dR0CxmE0hqVIaU1SWnoPJBABtCxgE7QKZ"
    "hGsDeH/xdPEkwNEdsh9IbGuyewBk/wVzImgS0ALfX4cHtK2lbS3F1BOddriGwMB+Q5e3NaLWAhKvjaiXsUvpIKaOuK"
    "lpUNWMuG3HphpYRJgOHnHMxS0xIbGwwK7KD6q0rWg83HDj8UvtK1nhNSQSGF3GbwAWi3BhxwyEwQF4fGDqRBGf4C6y"
    "qCXtHsBOoB40OQ/tjbwBtp5HFJo53GRTufTFiW2MMR9rA0cbONrAUU51iL7Tunp4RKCyDt67F281+Oh7h2Arm8x8f9"
    "FPHIVYGo0jSae1QkmnFbGk03zFeLg7NpBAkkZlIbQ0hE7r2EGn5WbQac4KAhUESoubMjpLp5ldg9ls5gk9oRmqbJJm"
    "87BPLbaXL5i6fpaNg0A5ErsM+LKtmhvLpjGedssNkFO3tBeg9CjPmapbsqMmZcl1wZ1qi2nSLKeOT2UgZkyIFxsssV"
    "kDoZ8HGcXjD2iCp1DRccvmdxJYQmLaiteHTEUYLIweXhyp6vwpEM168JiH7Qd5Ac0hNDUSU1iI+jiukCfSF9OOiflE"
    "rIegH/XEHxlchfbTI+x+QA9TcTAR8Wk++NErIuaXYLAwrg+ETti5UphtffHuj9h5H5DLnyT/KQw8j9i2PwPEv+bUti"
    "GgZTGnNI6VSxas1W56jA9PTv07McxHogmsTjDUNqG2CbduE+qGzi9a/KtAaq0EpbUp7f1b5OCEUxi7imDZw+HfHIc1"
    "plGZ5ypllm4lgfcF8jlQ9xpwOabYQx5372rh9F8Fm0VpK6Rw+Ob6ILXYm88XXm1s1Y67IdnMxHbrwoqYWuW1CyCqE8"
    "K5D3QgDc8Ugs2WkYUngQutjQBCWoXrK3rXM+jCwiClFft2OppjIQjo/gtJp60UkTr7ykH5vnKQ21ems6FNi1zl1aiR"
    "MZVGi2yAFrkabOqKcKnt7KuLv15e/Laleq7O1W6fl43iFQmS3e1S0cVnsJ42eNKp2kweIYUa4oDH7o04pi4T7Jk0Ek"
    "iSRg2R7NUX4jCvWYA1ItDC6FwYMqLTwAyLxreywzakqN6CZywRlPIbCKKZ7CwHMSKhtUJ4bDuWWhAJa8D0BMXmzN83"
    "Waa/KWG0rElLxvi2w9YwntjU65+k250uid+i+Ki0w8IepzJY6sdK60lhn1z/wgQ1G7cLiInUtvt6Z7Z4vdnjONrV5D"
    "bmZx9A1SgRv2T1DJ4OTcMo4bpNJDZDuzMf5ouMucXSGrYoNsyS6uYRunnE+pkapHo0X7BZQs1a3ZdjW3054sXYAXv3"
    "HuEx9+nWYHDieNoki9U8yFIcDl8gu4Czx3mKydc36OzifnBzXa8HCqS4FOjzTVpTSP1Y2Kl7tK7XipcfM6w0Hzrg5r"
    "KUaMMNxtVKi4b6TVnVCabNa/Tgpx8/yDDvgwkpvuLfPDZ+xljWRk36kK0MADZjNncQfhR8Ks6I7voBhYWjc+Y+CcPx"
    "KVj7/jNyxaO5cXEcLEmhc4l1LrFOJt2mYRt8jTnRl3pqYwKV85Tq54B17fqGbbZJ6Cci2IXCOmWDPFuCLFJMid0AYt"
    "HuZcO0TUBPlpLVjPesOROGcj5rFleOKXRgufM9B+qJS76EMoelVSiMdaaC5ZldsN5vZBkj8ldLXxgQfIpNgrArax8J"
    "NsdtPoDjWknrxxVJ68f5pHXoLdfQn5kg0Y73PPLC1oHJ9pKzGfO3Ll8zZNrzXu15D9nVgeMyLoTfTcYu9Q1nlpZSMG"
    "9xd90il1yq926FTy49rh5gtueRydQDB5gL51zUlkdCTPt41xECtsvmHwQFmog1Ku9Rjr5cXn8cXP9aAqbd5ez1qvwz"
    "23JY6J8ydQItPFPnn4ASkXcCF6fuK6RdddpVp4KrTpf9v2jxyy28sXtLdV+LSr4tjXu+KU6/lFJeaEUidGxPKH1tPC"
    "hdV+/6hcVNVneCZP8c5AdvanmoYFhF/7kCHxV7Ik6ey3dErFqrrOgkIFGYy72vsroEPIX+mkZjDMt7VNM9XnUYX/79"
    "vto/G53FVzfXv4bDs07bAjE0BhVNU3WzwSw3Uza25teAcrFzEaFeYFY31DpDN3lg1beKCXXe7VLo0RQaYbXlf5J+gx"
    "L476+XXy8/thCAPFHF23Av2IRaiaHz0FzIRvFbvIZqegGpwodAy23nqNZJe1Rx0B7lz9l4AbTSIiNqhdnd+zam5jg8"
    "bz1mW22j0Z2jkASqYWGAY6lCWRzfUInzbc2ltSB1kQCNo2aOVjR+i7W0iuZn2Zh7BgfU+OZutCytLtlT2V8GH4GBR4"
    "UnRLWc05RayipLWSHofC3l9X3LbOaarf2FMbXS/sK/sjlAd8isQzxks1Z63mE99aNC+8hlHUZx4Bz7K0K9SSKdG5Tm"
    "qEt8RIMWm1aGVO9aKu9aEjayhZCTdDsj4RivJUhxAW05Rs6EdhtkDnkt0PmCcjTGz2IdIP8Urgmos0+LQ4nUS9VCj9"
    "3srzIRrA3yQY5Qn1y6224T9nbVbbd4NXfA5H0qzy/ib+4LTvFXvAW6/np1ta0817+xYa8gwRUu96syW/8MBtRKaZ26"
    "bEI5gZ7ByJ05HHJKbYJlUqkpaDjzW2UJU8NihKPJjEOxE7ScQkK9FFoFzFac0Nrh3HXSWaHDVaAHWQSHKpF4sG5Gpb"
    "NSdVqiEnpseTeiYqHvRAei66DyU0JlhKuDOkhs0f8lNmP+erpo45yp1aG4okFxvj8xdh8bFYSG43eh2Lw3sLjsxdAX"
    "puMzcREnYsfwambSbboaNDiVGm6BMZXe/nZy+xtRl3tGO+FnaXfG1/MiJR2kfTWJwydJdCg+F4oXhoPQ/iRmedNPJ0"
    "urPx2VP52EHddEyAkyLV+l5Rsb543kG5Np+aosX+K6RS7ee/Kj5OCLCBRO8Ot9Gy/8YgYZqApKtUeY2l2Eo7oqaMh5"
    "37fjufxtYV5AG4Zegfsyutev8mE+LUzDjIbVA8ycOaERTi0ijnpvgYQdSEfUxOU+ylpUdbyPU5fJtrLpSvq4YEFXxm"
    "sfpDbCVTifdGX8ixZ/oiCrmWG+Wbv8YE2i7Nou38GCPsnG+7Pb++Y1ZR30PO0+51KoHs9CeSmpbSpe00maDbJeqIwz"
    "v19emuuJ613U1RzXwxKsgBIs47HhklEbPod0Kps490IJfiaOxdyfOAJwd1q3dd36i5pkP2pTcBFzVlAtXyGALKHCEl"
    "CpXHLq0mfBj1KOV+ET5Gn3gembRiRwifjZvG3md5pWe8xUVkn5bNi6M2CWVktaZUlbxBTaQDv3d5JSS1llKesywxch"
    "5ed2heFJup2RcAhnE9kH8lcEva4xh1w3mxJLhkdWj4fs5lLgoHQ5RZWn5/Sx1LuUp1W5lfwVfSJzyms2Vg6cTX85PD"
    "w6env45uj03cnx27cn795EXqf8rSr30/ngV/BApeRc0Pk8FYqpG1VJU+kyqepinoBbeQY3LjL5Es+0m4xdWmaSXllN"
    "odSTiTHmbEKcoqSyJi0gf1uYH4OZ9ojpa20CmWRZcUw7ydHqsLaVHFkrsi3bL8pWjTIk3kfioHAXU7/L/VjIIW7SCP"
    "XeH2QaNHioRyPEpsRB1CsOfnc1cZ34eBTRT0TIdTxcx8M72G10QHRNNTnL43c7UZ/zLSgypIrE6ybEotjnVSHbi7+1"
    "NJXSDD9fSORNKF8ODrrtB/A4/VcBu8tB8YLhKrctFXz2SN013XXYf4wPT06brN+YQuW12zIE1z1QsrQYGnYXSNKoi0"
    "UtPrq0XtluV15DkDmro9ZVQLN02nlQ7TxIZfeu6D5I5hPvJm+X+g+yy0ulZmxXEmv43GbF2d7J2/0qy9jHLDaG0cil"
    "lvFZCB0VopyBGcsmU+ws3oO2N8HCVCXChnWYNwbwqIlYWtBcTQJKCf1YLFeet4u7m7bAKoaea3KqQJJxO5h/ZAxmbR"
    "pr07iD3UubxjpVXIu/dVhPt/gq0LzX0eIrfSzWPd3SVFrrXoa/J7nVgc59Ec+0m4ytgbyXXFkqKdwBJl+Brh2j9ZWr"
    "2ZN4zHIF20FkMrXZgpD3CJsmmzke+j5788Z6G2rEaE496FPsMpsUqNItJihUmgPaQBoJ2WitWWvNWm1STW3SWvOLFr"
    "/8u4HCHI5XWVeW7RbEK9sEP84IR9ixkESPlbk2HJnYthNw5sp4tOFcLZbF8thuSKu0XGRsFxjvazbSPWexNvzvvs3f"
    "DpbGnl3cD36/bLjLQVUsKGuhexS0yjYC6LzdZVpvrKv9pam0ValN9Y2b6sES7MBUP4tn2k3GLjXV059rylS/FbrM7e"
    "Divle0gLUfZO1+kISLInBn5HjeJHE57vnwWU6nkB6yevpyZoUGNZ1+Z6wVE74HkzDLQokakm55tVkO7eRyShgqK7Ip"
    "mmhPF5NvRBidMcx3ye4928Q5+UjEvv84c8mKHLuDqT7FM+0Jt9YfEUgsstLYQHohLosSJD6DegGDOzYhQ2YtECTCyF"
    "ZuHgNjMOjoFugSH6DihDkkzJWBrjATJpvCEEk5x9CUJx9O6Hb67853BwIUfke5zF3EPWrb730XDyT54EchTZn3A74f"
    "Jq3doM06PB0cEBy6QLhsXrsiJq1bhYiRqfBxqof0P9KAkolScV1Io+Me2vG9dce3jnu8aPHLnbtJ4CMiUNnDrlKWkM"
    "7H2hSnX0IMby5UPB24UyVwJ6UxrIsrsubInc3EumjN/5haaQncjGSVpm/GtCuNrbPuy1d9luseeyINkSYjEoUBJntf"
    "oe+Q3zzCNxnHGNg+6gAoaR24k5KnhnjHcZMTIE2lbvWhMgWeO5gd8OXy+uPg+teGxkAIHZaAUd9+aoAwb+gzcUs0ye"
    "X8T9JvUAL//fXya3PU8nCnF2/DvWATUuOgDdkofovX0HoqIFX4EGi57awF2nlCOAeHfZFzsAp/Ikm1f6xeixovPcZ5"
    "LpfDToTjdQPIXAPIpC88x9ElDSAztDsDu/kiHWkyuFMo5YpW1QmazberTnhOhzNqe9Thr+F5Tf2mkEnp5M9qjubQds"
    "QPeo2Y20fMtuC27Am8shWxlg7XGgP5JXyqIUhCqxYFKVItZ5XlrJN+15BJLbMLxAcwbMrXHOEKrN2dj0ZXPquS8Vu8"
    "iDtgb1zCvJOrdilzcx9uir/iLdD116urbZWW33hTYf7bYBGTXkESWep+vyqBjHlTw0wNrdvC973M5LIImsjWyjLFyw"
    "lzufqy7m4OkaOxeDhxhGLsK8yQ/UU4Aj6U9vntYGpIGrsOcJ8oT0w0HzPyHHj2YdKZN4Zmwib2IDdtOn0PHlDAiRoT"
    "/x0ENaScsVGAlCm4UTtxLB3RnrliM5RMTiQRyVyxTNl85u5UfH85Mp1IphPJOjjHdCaRTiTT4teJZKqmN+lEsk1xOq"
    "GetAmzJshV5niczSSVO2j6WxuYe80RVqGGOw4p2U6WCyBBvsEw9+Xns8FV/qiILxd15Y7Y7yvsI5dN2ojgpIYETkoF"
    "cJJLJYui7a1SySJq9Zd/ZBC14Xr3XRZeSg5fnFfWiu/dpvBFRmXdQzUiUDihoHf5+uD0uA8OAbHNyEYiyCM/PFVWOi"
    "fC6iswFaoSJ2Ma1df3X2/uv9Tj86YTJaV3pWhvL03vSFDoBI9sgoeJXZcWYUSUR/0TJGoE/eGxLYL+sokqOALDYlKh"
    "QbLRB4DP9KCrqnRFSv0mdKpKB+Jz3T1/08H/INWTG2GWc83vI0encvudrX0oc5c5jwbUsPCicvtS7ubo9B6UZa1CWS"
    "uqreJ98rDBT5tN2jnY06Q6bUVlOW8ZAHB3JLtbUHVq8nUVpLotg8rfzJ2vU5vhdMw3d7NfGfOfO8YsHle/s3FRq+E+"
    "RMYdFoK6/MQ/oBmHJ/ktiId+g0n/ccTtBxAwFl5UNDru/jl1gvVpoeuuxzrGroOsKqgGugnvUk+lbsJbj8+6Ca8aAe"
    "zua7QbZgjo1rutCyU1VPt+mmqKMnaHbbUveDERB/pnYXKwQnstPaBfZbNN/aHGJB671G7zky1wAJj0Exfap0MW6JER"
    "DhnWE8yfZC41lmkwVJhNYoxLRoJKrKk+cmSiNBY/C3L98/baGuavY6eJyWT79DQaZwyzoS03bblpy00Fy01nR79o8T"
    "8J3hYr5cuzukJalY0fPx3AP/QoB8xpD3mtOlp1n2kEh28jd0kwXmV+tzQ2j+oB81Tg8uQydWcuqDCNLM4kzT4yuQ6P"
    "y1mcy04MFMYmHE7SbDADWqj/M2znz4PE9S4Y3L2LL+SXIVTyNnwO6VTOB70fE/RMHIuB6cHmDqItM0HXARxLcIBjW5"
    "fzMYXKPP82XgSpt0ObmQCEw1wxc9t887UAqwnLsxU8VZJuZxJKwtzz6EOQv0JcksmMHKqebchdBOytehLaJy3VFykn"
    "QgKBIppeEOf0sTTskadtFQDZ0DK4ok9kTnld5GY/BPKXw8Ojo7eHb45O350cv3178u5NFAvJ36oKipwPfoW4SErOBY"
    "GSF4O1GrZi9e0HEztoSEIbQuyfapgRaV9bXbdZmko7+6ud/QG3OnD2f4ln2k3GLnX2p1eWUs7+gPdFbv5YLBUO/sSg"
    "Gp59FvndQdGCZKcgQsBfo3vyQ6pf159+u4CsqSvsUScEKOyj4cxvxPXgiOvPxIC3fSjy7q/lGcs9/Np3r333XZzL2n"
    "mrffda/C3FL/FqjabNhdJUCjspWjrhDmr5Ig4qfBEHeV+EhLxuyukUkWZ0LUYndJEmrM6QKcxsSBrDzgL515RxdMJW"
    "b7CRMaSuV9CpBk6TYs7nCKsOE2Wk0MV5AWdAUQ17WRuUsgq4iETpVXt3g44OTk9fHSBsT8f41WGrpdstPoZNHXLQaE"
    "cOCRRmdcvdeC27AvDrsCmDDzWDazPYpF6z3SIYv3/sXYs2wWdDiz5TTpvF8DJkCjM73pdb7cendVL8yzP8c55oYeBg"
    "2wDYsCbszpApzO7WW0fXPn9PTO+n5OYZXdnhMUW3D5zeNEzRM/ZacT5NpznfopOmWLurhR7TM2ww/Di4/jj4ffDx61"
    "kBDOPyLstxQ2Vw7nMkfkY7PMzus+yYSx9pydm6XB4xtcrZdlkZmIGTQQE0UjaZQmitHfJKmnZnMmVepKv3WSy9QiW2"
    "NO0lQbG5gt+DdalTHZf6qlYfudXWzB0mTJSH9RMVBwvTMMfEfCo4xs8D2k+/3RIbe8XrNwgV/bYwL2AadQ6KlTMp0s"
    "ZUqppwRWblqhj3kWOxeme4kO7HvRW5do9/3Mn5bv3p9olx+TybGqXNNw65Z+KP9Rc2q7Ajdl/WvGr20p9EZhwVZS/J"
    "W/0l2UvRoBrZS9iTHZ4kkhN6dNlsyiUEiof5E0fDAmyomjQF2UV/ZBqlyZ/3D51zpHOOdNKJYpaIzjl60eJvnpixQk"
    "aGasrUJgKCujXw2pP5dQPbbhvY1rH6pQa4qjXG6xj7anoh6xhg3ZkKt8SEdgaLXoGtEN2rNBbc5Kil1sIdm5AhsxZI"
    "iMhv4Sp0e9nkFVHZKdZlc1lrAGhCi7hL7Dyor5oT9CROHChJFYMc5uWNi+4fAe1nv42pOQ5KIsRf+JkIEjqCDL2+9P"
    "nPmfskblnEpBZAJnEmLwf+BWQxwuUFLpgsB8M7fJeoSQt43dfoBqBvPdn9lqOHwGR8QFy8PQAvRTOA0gNVGrIDEXWe"
    "0JA8UqddG9uK3rUadkmbUVqP3roerXtmFmnU6+iZ6bEnUhA4q8ySCUkUTtPofXU8aif61clu6WGnHwWzN4CnhnjHgu"
    "zy8hWfplIXCrblgu8eY1ehljtqKuJ7cXrMeDsPHNfpHjshX91pZ+1OIN1pZw/Qm0NfxgWkjlf4Oi6C1PLl/o4oC71e"
    "y53AXgci7oM1wWqxEHWC5ja2WJQA3tRHBJtjxMRK+uB3w4G4KCg24BZ4ItMCl0fXDwCHx7s3yBX0bIKG4v57NPdjtl"
    "NbyN8f7RBicfCvANQNHokfDs/zGEMTiOqC4wV6HiKgE/+H5V4e1k0vHfgVvjKnY7vaKaGdEqqpHfH3mZN+VQFrgmgP"
    "nRLd22hae9/vz0i17GJ1Rbtb6ruijN1h/f2OYNccf2NuWunL363U3bkcZ8zDgbU0dxgNHSnnMgKIZWc3oBJKtQRSmz"
    "nWe9kVhYzoD1DDAS7X7/ckhO9KNHnisNnjuFhx73h+Dcmm0L6kVWh99peq0Dp/q6NvLGZquLPXNUnC8doaqWGNxAdT"
    "40WbIdTrdlneYciwDtTWi9Rku8neGtmHmSWmlvLqPlOz0O8c3lqitsaDlqqsZwi6LYGeCElm7/16dBt7I+ZOfuLIFO"
    "qIzR5nBP0c91//BUkPcdSNHZpr5JXVTmeuUdsjHeza/6uVV628qqa86tqeFy3+prhdKwF2qaaSrLuTF/xtFCUiVtdO"
    "GSskIqrN4rWUT0mWubPGXPZJNJd3okhtd0JXu1WjpiZf97BETbUtYys1aneEc/89C8xnHmJXVZnP8aBaER8uPhtiva"
    "IOGrpsLqxvMGKnLnt08aQ4hrOUQkdlFNpN+9qw1ZZNsWWji082EkrY+2byIRKoaVNoAvlEyDQo3g0rxprDntcQwkEV"
    "6Hlhq5qWKWZZWr3d7eR2B92/xc7VXP4pwi0lGXYne2jf6iSRe2F5I/kbLYTFo/1sHBhCOQr0yQ9o5gBQgAMREWZbiD"
    "l1wZb3aQkpVEeoqLW0F2J2ybM4udocFWlKnZCsspTptIna64/eIDr+uo70jEv/pI5L/6TcpX9SkMfvGliwpODjKWdv"
    "mmrv2HxUy+F8VOFwPso7nHVGvc6oV8nlrHBGvYdHoyvqPPWK/KrRzX6lZxWGGXY4rkZuktCRX0n8Kh+4Ksp6F0r0FO"
    "Qv1OwJfiJCyY5QvNCEQDMc0LLl84oSk7qaVrtpFdqC+tpNq/XUClCsJrpURKCy17Bt5H5tYFjaEf6CUJhUW+T7tF/p"
    "Qu79k2/OQtqaHv8ols/jzA0YmFfl4/vLtPlHIh4bD12q0N+PCQoIQJFOJvp7BE/6kAYRANNMsesF1asSnUao7KEKzg"
    "nhea2+w7kBz0ZMJ7R+lyCHgbde3BJDHfQQPEJYMSPyAHN68UAP8TEULKBvYwZAvUh2JwH4RDFoIl9oJj43CXzz3ZHQ"
    "vT6ocDSr/O+Dj8DDkc2cR/ibJyCKeW3g3nT6kv/7NFCvtkm0TaLGGa9rIl6y+CXafAvhJ+m06HdS9JQbU5dNqNDW89"
    "I/Z8wm2Ck5ctOUGfkPBem6RB5daZAlcYb+ZMM4l2mCRoKJ46zi1lje5zc3VylRnw+yMNFfP59f3v58IGUsBlHfg17Q"
    "rpUbbNT8CwyItI2l8lcmzZOCtPu/3d1cFws2pshKlpoe+l9k0/V16kxsqcMZtT3q8NfwvMapSfJH9JEMI/WFVWNRYb"
    "UA0Ob0L28gJYkTIXNr9cQjYGNqKeSw3LOw7RkZwwRZLHcNcrIGkJPY8mvA0xSRLqlSrqRK0aXaSU1VfvF2wNrP0UQ7"
    "uWKXMjb1wSqWOPBIfqecer0yd6N/t7/c2fgcDaxXmOXhhYSTRpL8A5q71POIg+bUG/vdtRw85WPmgStwSMDfBgjVfQ"
    "lrnfTAydZcbF5SzbWWxzR38UGPlqgzVw7hRnv+tOdP2/8qWCZay12Dliu33jw/69WIRcQqp3tA1YlLgq4NEeYr9xiz"
    "6llzWQCHWvgNFfANueQExxMv2GZbS1Pq5ASlt69QzWgo4wSZdpypLN8p5s090zFRO6f0hnobXolFGPa3wdDbUO78EM"
    "Yfyea9jtDeIY4Ppk9f/ouN/JwByCFQyXWt0VU1uuqW2Lvj6Kqz6RQ6eBPrzG/l3StyS+QG9Su9E9FwAyfGLy9wcMJ+"
    "4tD+ap7oGc5lShGfU88cEwBRHfWRMLewbUdJTAGUakF9Q1ez6vIGhXaovnYoaI1N7Z7f60i9711goZZRE9ugotVUwT"
    "ZQ8CC+G85KUDeXOxxiasU9DtDtEYntn0MebHCItJHBwWEdOJrDcjiaw1+KtLTtqBASja9AawhR+soVBS8cUaP2cUqJ"
    "SUL4dGmfQJ5yrFu9Rg94AmH+B2jpQ8XWSR0xSKwJT2ZAP5gz1yWOuXgoKoHsePYa+Ozkh1g8DrajHOSKUAYM8aMYya"
    "viY/JmPH0/o2kGQ+RNOpky19Mpz1pP0XqKEnqKTnl+0eL3qGc3woGPCFRWklSCM0m+WY7P9+IALuZzhqwVt3fIIX/5"
    "9/vUJ5PLXIw+m6ub61/D4dl0xkz40e+5Y0yJS1mjnmJ5yn3g/wbA4n311JB6aUG0gj4OnJL1nqXMMJzuJMSMeF/x16"
    "u/HB4eHb09fHN0+u7k+O3bk3dv3vUh+Cbu5W+9rYpVDH6FqENKHgVhiMAKaLLikzQq7+y9wd0NOj48eNvG4D2qs7uX"
    "7+25zgjSwCVim8DUMoYl/F7ueCiaR2kZ3MhSXvHWMpvOcvEc29tzQKS0WbcRpEgwfC8395q7e+X2nk8nSfgLGvA5Q7"
    "Z//D6oxe6DCm4f5JlNnYBr8kIDducI94/ha9FeLIItmzoFvAZLuExPj2mqbODdY3gFf8F0zef6BX7Alsl+AfUGMTI/"
    "3p59um/oJAgS/qgHWSq1a7bWfexh0yTTdl6cDKlOA1PZWyOmAt7kRFzuRogp9uEM2LQHweee0VCrTFPtA983o1zGsa"
    "EcsyvCP0kiXRSZ5ugzcXmh37HUDZOg2JwH5mBdy9Z3vxweHL89fnd0ehx5XaIrVc6WovxOXSTS+RrVSbNrY+3UZX8S"
    "s+mOmqbSW2pxUKEZT9NUeqHq4v1tFe/rzPluM+dvhVF3O7i47xXtEh2w+C6eaU/5m94bazA3OKA6YO6XeKadPMuW8j"
    "Z9lqd4K14BXX+9uqrXL5k8E3h0juVNGyZfPpOdjOSWMXytXZNjhpUktkbcrM5uNUg0rhZGx4Q9Ex+vF6g/IDE7caxX"
    "zLEXxWgbywjq4GbIF9WwGFtRb3V2qHY4h5dSR+3IZRNjtdBOZgqF3aG9czISGoQaIR0hlNX4nppA6XSSs5Hno4Btn+"
    "u+mr9Ka+v0DErz/duYIYtayIfv2n4z6zZOwI78f2qq9yu6qqrK4coiVyuVwCnGxVyKTs0cncokndyqTeitdRdtgkS7"
    "AqtdgWFx3oqGflgFuJssXWrmJxaUSrAO9/jHnVRBbolgJy8xYzNj+tXW7I9AqzHcxPhaVu2c8rGPM+MwsEKFrfoD+Z"
    "P1fVjI+dhHjGQ2gc7xU5cSgPPyiG1zhIds5kk8huGMU4fwgn4363tMHQtazDWiNsmUa8KjibaqtVXd4ZanrWpdc6nF"
    "31b8c+x4RWBu9QzMmFpp4xJav/mnHpLtceBIbGNmHtUryayoyMyjhDxSeB68qSHYXYhlfkewTawyK6lwgn0wmTafYA"
    "mslDijxUUOy+WQItYyWEkGRd6C8tKHHOFLr39YBevY23BRfe/my+V1w9O6k+KHzt2G2s21AQwDk1oEalMberpyhNpH"
    "W8zZ5qZAmlLX7ais8ac9Mw0ScRNU2lNc7SkOuNWBs/hLPNNuMrZOWlhiZSnlMnZnQqW0PhKZ9FjkL04N6Fc6i/2h4s"
    "dFY2s5iocum3PiAgK5YNSjiycAyOtj9mI0Ja5QHhAXS0pi8EUNhQBufc5cC2GbOaTYOdzN1NALfRAqYTBw5Pc8DxoJ"
    "it8m21BgT071SgyATKw+cmQDdB9qXXBm+mo2lX3PEzfEnKNRbY8zNmVPQ522tR01QjuYtb5RqG947Ik4xhj7nX3rmk"
    "VpKnXhh1taRqd1EIdPywGHT3N4w3TahL3+6A1a+K2t+znm4ighDrIxb5UbdHxSg9XHJ6WshlsZYB9xahpCZXAKNrQK"
    "fJ8UlbqsV8nWB5kbM97q8MjS6uNjJ48P8mNKxXRtmoalKHXTMKXFnNbe62dcJqm0V6LaKxFwqwOvxFk8024ydqlXIr"
    "2yVPJKfJ3aDKft2fSdfpUfYhaPqeV/ANcMGpKxEJe06uX/AeXkA5pxmFSa82gIfSA48mcX5rsw8z3ILAsqgvuBoW/h"
    "kqKt9TxG9ydSaGPqaxeBPvxLKrvE194UVzJJo3LyUUtzai2Ykpz+q4DHpfhL4XCV4a975wuP1A3+dwzBxMf48OS0ya"
    "KNKfZwyXbv02rYsUz9XmUDJ63dtPFnrWVn0Fb2izhotZW9FtA4jcSnXRe75booWL8d8FYjnG3PLfQ7cSzmliL0JG/3"
    "qxxEz3JgU5QeOdz3xWDkT4E8ZltoBs0g+8gm3INo3pD4l/GjYPJrNPAQvCc0Dx0yq8Q31OHchV0oQ0Vs6rJnavn1E/"
    "KZRY0otcNIO4w62Mq0w2i1HNbgk21T3xB97gpb4L1vsNuBqRjsdxYTGxk4t2eKFDokN8u69nmSRmXut/R/HNdh8nE5"
    "k4/zVnl4CjVgcpJGZSbLokx/df/Uck2voc0Rnw1LUaor3HopKrW5Lt5q8FH29YYtRqhNNMB5aCOD7pc8M2X3vzYne4"
    "Z0d1xRvfNFYq//iSPTZuZTPXns06kuFqGwr1oXLibIlf4E5dk+JKb41fAdbhPxLOdx2Y7tekZcao57BWZrcKdfZbHi"
    "eMwyW7X8ZO84VaA0plZ4RBRE1ALrTd105k5iaeUGXmm3mPJTuLxdjFLff9uA8EmdPGYxqjzsc5LLZIaPqgGHg+F7yN"
    "21KJMA1l+YJP63u5vrsqhARJLVX6jpof9FNuU77LsuYi4wI6Wh5HAkspARGdUDJjjf9mH2n/8PyQ5mxQ=="
)
