"""Tasks."""

from tortoise import BaseDBAsyncClient

from migrations.dialect import pick

RUN_IN_TRANSACTION = True

UP = {
    "postgres": """\
ALTER TABLE "project" ADD "retired_at" TIMESTAMPTZ;
ALTER TABLE "service" ADD "retired_at" TIMESTAMPTZ;
ALTER TABLE "task" ADD "search_text" TEXT;
COMMENT ON COLUMN project."retired_at" IS 'Not offered since; naming it in a task brings it back';
COMMENT ON COLUMN service."retired_at" IS 'No new task may name it since';
COMMENT ON COLUMN task."search_text" IS 'Folded words, a space before each; null until indexed';
""",
    "sqlite": """\
ALTER TABLE "project" ADD "retired_at" TIMESTAMP /* Not offered since; naming it in a task brings it back */;
ALTER TABLE "service" ADD "retired_at" TIMESTAMP /* No new task may name it since */;
ALTER TABLE "task" ADD "search_text" TEXT /* Folded words, a space before each; null until indexed */;
""",
}

DOWN = {
    "postgres": """\
ALTER TABLE "project" DROP COLUMN "retired_at";
ALTER TABLE "service" DROP COLUMN "retired_at";
ALTER TABLE "task" DROP COLUMN "search_text";
""",
    "sqlite": """\
ALTER TABLE "project" DROP COLUMN "retired_at";
ALTER TABLE "service" DROP COLUMN "retired_at";
ALTER TABLE "task" DROP COLUMN "search_text";
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
    "eJztfetz2ziy77+C0peZqVJ84meyya1bZTvOrHYcO8d2JnvPZIuBSMjCmCK0BGlFu2f/94sGSfFNkRQlQTK+5EGiQa"
    "obBPr563/3JswiNj84N03mO17vHfp3z8ETIv6RvdVHPTydxjfggoeHthyLE4OG3HOxCXONsM2JuGQRbrp06lHmwOBz"
    "ZLNH6hyggYfID8o9jphjz8UfJkFU/A9blks4R5SjqcueiXMAE1vMFDNT53GFOXyH/tMnhsceiTcmrpjpj3+Iy9SxyA"
    "/Co/9On4wRJbaVYge1YAJ53fDmU3nty5fBh49yJLzf0DCZ7U+cePR07o2Zsxju+9Q6ABq490gc4mKPWAlGOb5thyyN"
    "LgVvLC54rk8Wr2rFFywywr4N7O79n5HvmMBlFMpuiDk5cMjMoNb/DV8xMdwwbm4fjPurB8Po5aQEr5JhenjJZA5ImD"
    "oeMOzf/wnmjRkjr/bgAZd/Pb/7+fjsF8kKxr1HV96UbOv9RxJiDwekkvkxt02XAG8M7OW5/kHc8eiEFHM+TZmRgBWS"
    "HkT/aCOJ6EIsinihL5MFm21DEA+DT1f3D+efPsP0E87/aUs+nj9cwZ0jeXWeufpzIDcmvuXgG19Mgr4OHv6K4L/of2"
    "5vrrLSXYx7+J8evBP2PWaIH26ITzLBq+hydEkMjcXvT62W4k9TavHvpPjJBFM7L/nLMXaLpb4gyAhcMGhdIo4EU1+U"
    "vXOO4MWs7GlWLNDeBP8wbOI8emPx36PTkwoJ/35+JzdbMSojtpvw1lFw7z95PhtPZN6Y1xFRN/xefra14PYldphDTW"
    "yjEXMnyvB8ijmfMdcyxpiPm/A9R9iK9yFn17zUa+9aGYa/fl2H4a9flzMc7hUt8mfiUjFpmyOlcIJtnSxrlMU+nSBT"
    "IRzS6OuKCBT+qnpXB4dnJ612snrfVcVnldvGgF+rfFWFE3TwVSm2we3TR2UzcZqWfFVXjj+Rgh6In4+FFZ4TeEyttJ"
    "J2jZ1HHz8SxEbIJp5HXN7qi6vzwZV/b9nPDRb/vxpuaUmazbG89+Xhcl02TprFZ3U2tbPyTe0st6lRbojFOxrluXzB"
    "mE2wU+LsSZBlGD0UdOvi9OLKZreti9vb69SOdTF4yLD4y6eLq7ufDyXnxSDqycuDm4cMvwXXPJ+33VBi6g2u7vPLh8"
    "HvVw0XeO/rWPobEfXQBM/RkCCft7MDD+ss+sPyRX+Y14/BfSpewAiduMaU2dQsMQmXS6ViOpVVq8vbm4+Du0/v0J+M"
    "Ohw5DHkET5DvYP5ErPdyyncICwt+TNDUxh4YlchipNXp0L0Ubcw9g9NHR+hS1GmhjxVOoPUxlfUxj3lTIUFnRN1JKx"
    "28cIKdkXnvnkK0ZzYmDjKZuCf+nBA0ctkEYQcJ1ok7HjWxx1wEsasXt0BC/dVgRSrN3+7Flle8FaTJsguCmh76X2SL"
    "bV6dpfB1TM0xupX/x/Z18AOCvVr8gzlyp0YzKn6J7628EIB1qTUQ7cw/fzr/e3bTvry+vcgKFya4yOzglk+MgPMtvu"
    "Qc8e58xV/h+5WSEh8uFWpRaHaJa9hDXHzS3ljICSK54leKm/i57qG7698yBKNHT4kAKVwYYvNphl3LSN2J11Fq3ytQ"
    "ri9C+o+/3RGhx4AU8uslCv4n51LHSG962sdXw2Wd+vDgLgGClVh1Gcyyx0ySaR0rL6nLxUTKbEHdckrmNJAfU+auuq"
    "TElo+v5ET7uqomZDIU5/OYTldk1Sc50b6yyRxjG2xHsiKXbr3pZTTVnn59bOYY/tRm2FqVVzPni5xnXxeVS0wG4ZdV"
    "F9VdMM98TxdUyKa5IU3Mblh1Kf67r8uKE87FvCty6j6YZV+ZJC5wyFKzyDM1V11VD8FkH+Rc+8qxTvb0/dvQwSBkR6"
    "zMREzfSkTvXTaiRaHciJu3Dnlg4o/lPP0cT7Unuz9wcHI0yfB0gh38KN8SpgPiyEYWVj6ZkJLs+cXNfmX+fGrY0gx6"
    "IRg09Yc25WNiIY/88A7Q70KPhn0XYZcgJgZg02WcoyDszt9LF4tDZoR7iIxGxPToczCQcmT6riuens+zX+uTCrLx/+"
    "g9ieUAN5+Dp8A/w8yBf+hUfZ2qr3O1FfBLJg/m6HttEyuOaJVOCPoKbmixc8k9WuyBrE3At/sEvMT+mGb9wPGKP7cE"
    "RYbhdCf9luJ9xV+vjg5P3py8PT47eQtHBVxaXHlTwfR8NsqLS2/zxmJZw5neakV3neDmlfG+LLvNU5/dKuXBD5lVkN"
    "TzIMRfzOBo/F7wt+rEvfr7Q3Uwd3HgXt/e/BoNz0Z4M5ltY3x0etZkPccUe8HwTKpmnUKas/I6mrN86VJkWBiQ79FU"
    "88xTa+1zZ7TPVlFxHeTtwoPU1DXiW9S7cjx33ivyjcR3+5XOERhnkMXAWu4RLL+pA3RDhNqLzLFQeyCN8zuYsd/RmI"
    "nXD5PGsGOhiczyjEADCO9DAignwkD1eLFTpOP5lwMT/CEkOpliZ24EDgvxpxjxRwS9kLnK/eGfYodLXNXeEu0t0efV"
    "tr0lwbbR1saMqVXWEQOPyQxzZIXVR03VxZM65s9JufVzkjN+ZMKRsYqvKj2D4vxnyKIWoq0M++5rE9JHVN2TJk21wo"
    "mzoTzWh7HUCpj70+rZqUsPmKRim9QK6jI3TaU+c8WS5kSoUTIxmII/dpM8TmtTtS36FJXSO8aDeKvBB/AJzqS3O96+"
    "W/q7u9/B6bQJ74PRG6wLXJfyk2HraR22npaz9TTLVlBU84wtrw2Jxq9UFLKq5jn0qe1Rhx/AY7ehd3ZWANLAl7FeQz"
    "2Z519oq2cKAarM9ezQWgY7cVxm22AkT6d9xFyZMOAFmiQA+o2YK4H9RtTlnjSt36OH24fPUJN59/ESnR0dv0Vj8R9a"
    "ksbQ5QO+Od+cQRAVRC6bwcYJpGzmgGUP1PC98CDIAmqBVGX6iLPgiS4R6x5ACy0mx1vEdOdTT8wWOAW+OXKYhDQU1+"
    "ij84o6yCHEqu8uSOtPqSo/7QzQzgDtDNi6M0CjHL5o8QdbfV709wSLY6rEpljQKG1P3I7k0bmyjbaW2GyAdOCRAoPi"
    "gj6Wps+kyDaXQPO6IevBDWGLdxA6zPFrUCeYY/FQzyFuI+CRIL/mL0dHx8dvjl4fn709PXnz5vTt60WiTf5WVcbNxe"
    "BXSLpJySefhQMm/mTqcWH0jAo+jlLx5OhUznHq/erLOBASUgEFMdY5G4mms9SnVUAkdhY/4kUeOlv2xSoaFm+h1+cs"
    "9xyP8wz+yFwibLnfyDwXayipv49n2k3G5vINxGUXzxaWZ2ZlCQ6I300CvLDL8/vL8w9Xvf9sxydyKWP6vQJnSHinX+"
    "UFMeMxNd0fnjsHfwFGoW/+J6ioeDxIpxRQi/cRAJ+FiQUyxUD6HCRGRgB2gm308+Dw9S9lfpA1PamwnCMdaODkn7ky"
    "jj8S2ALZYdpHoX0U2kjdrpH6z2ZmUkigtvaNp69GLiESEIoG6EPhRtUP8MMOVTaRJFNzQqmXxhDRKu0+kAkkY3G4it"
    "dphZLZffhR7o+lNTf3E2zbpZ9ElnZz38bhmna4cN0fH705W6x0+E/V2r7/dH59nV/MzJQloW0OmAypPmF28oTRqVlb"
    "Tc2Kte76zoCYRvnMoY1ozy86Uyg6p5XJFMqZk/WT4jKEenVnFE/MnxryNEGiuZnJaJsAtF9DfqaINEd3NZltO6xcC2"
    "7xlhOQd4j97SMKIbc6iChcxjPtJmOXRhTSK0upiELI+6KQQiyWiphCYlCNLsumzz02iYC0p3gOFYkLFN+inso1KHQH"
    "ZYV2jL7222uvis4t1OLPiV/+nRN8uQciGq+y76FlzcxawHRs8ohtoymX01Sa1/V4LRNE3EY9qhMkKnO5N7i/RceHZ2"
    "evDhG2p2P86qiNC61jKK7d68rXNsQYtuOzFIH0g/L+55andpZWZ2GqfDxT55l6EmvIWA11sHAipT+82xGKX5qjofj8"
    "QtLt73y6y26exd132Q3xpA0IDXCxXRksXNmZJKOqlrulc+j+uw367yZ2D8+zDQvPC4796tyWkik2mOJysq7PoLscl6"
    "DXPRT9UpcUeMGql3qOWK/xBmvclC5eQowpppYxbN3XuGieDe73l7efPp/f/L+Ge37vYqXj9bDO+XpYfsAe5k9YCAcn"
    "3tEAxMXWeFjls21QMl/P726aimXgQIfaIJbbSjCdJwIFQQuXG5y0Vkazc2yyLfv1dV4G0cWiVrGJuAbC6NP5zfmvV3"
    "dIvHirft514G3L0W1z4LZRA95xeB40OC2ypGqfFb07Ap+ATB5iiI084ryHopPRCLnkmZJZ7US5zRwmwUu1MtAzpDtj"
    "n8MRIiXyXohENrVEQzJiLgHvCXSA4WLF2XXTtPfJiDdtxtsF2JKEO7UQAOTm9uvN1d17JF4IejVjNBtTOyg5d1/eGg"
    "i40GINpAh3Zw3cxnmfTw6RwEdTwqZ2zbr1fRJ9UOFpNC6QStOpCyRx40NL3QjCCtAvUFzUqlJpVAMMtaz0VoWDX/BD"
    "DefqyrlUJXnUm2z5vZOsCiy5Fdk0mOxzq+/AMDGGNjOfVmTUtZzqAmbaV26FjdFX49N+N0UPWGQkgkldcGuwmG5f+T"
    "Z1GRQbrcitz8Es+8okTtwOOjPfB7Moo753zCMPCz12RB99d2VGwVQf45n2cUnJUOVqbHoQU+wre3SD70IWrbceIehm"
    "VViPsGh0VVWPEA9aWo9w9Uwt4pgh5DJ2IlBk+JtMPelKgl6U79BsTJwQhkP80xVzAUyH9DscoFuARJY9l4SpTqx8Fc"
    "Man1MIcJQGsFo08jainku6MmLlr0JXRtSShU6Nr+W3i/aBVkmWKVK9AHZyAajdSWRjufrd9xLxhdVkCFWjCPqynMFp"
    "qj1k9HGtoojjiqKI43xRhMZxXQN+QEp7a8LWDJ1mrAbI3QBA7p04Cu8Glw+94kXcBXuTc+0rgzMfbwmLtwUZsAidFV"
    "vpicBapaGeHFcLkDgA+IXmR9AnKYQekAlyEA+eFGMLLyOCvkkPEmwz6I8kje/v0pHIvyOgdAk0PHLwlI+ZB8Fni7j0"
    "WVjtI/HGvI+ehAIORSPfg5/5X7CCLfEGB9P5d8Ap/ua4BNqDWfDbkfQAzJHUypF48FyCGyNs24F7IAH8KSvBhH1nRR"
    "Hv8Lf8PDj7RQIgh8jH3xwieRa1cnJYNMMr8YoAjSwnka4Dj/nmWOInL7wQzBW/b+qyEbVJXdRkMsHUNp7IPOjtnL6Z"
    "2B+KkJWLWkZnMJkXBXvL7ku0RQeaYOAg6l1MUHNYus68eAx05hIsNTgNt6loWIIl2quivSodnETaqNZ4E1r8rfMgYT"
    "9uYvUvCFQ2+HvnQm8RL2aBxpHQFbK6T61S1dM6RQJiVHm56mmuUCA+BpuyPiJSmv2X2GEONbENzTknynB99wASeoOb"
    "3wcPVx8abmWQ7hsse3i84E4Ufd1+IdlI6Ay+26hSO0HSivOK5WhsAHnFonxq43ljnJssnWZ3LXZz5rtFlfA195UFtd"
    "J7+l/ZTO4p0DbZFD8ciY3Fbwf+0DkAC/nhEdfBdkP47gzZ/q32w1qr/bBitR/mV/vE554RNg/Mc7uyyDFLqniR4zUZ"
    "ScePRUybAlJ6UEAneC+9ROLak7joO5g/dVBH1zU+RCujLk25LaNuO3GRnTPe/mSwKltIOUW4M0VsL1LGGlvspUia/D"
    "Bt32pXlJom1XLeATkbLsG8qCdZlb6apdw/lXUtSTdc/G1g3jA7JE2lfM8O2UGeQSxS2miyUWwYC52NGfJ8F1RYYbMh"
    "j6ExfibIm9UE0OwmS6e0C19pyfU+9t7rrPd7EH3Pc7O8bUpMsfnGKYk4DYT5PerwA3jeNqI062mnko2et/EF5SZReI"
    "PvfaQu91AEcIfkOwe5FZRD1gViz3WhRdbtIIryEcrO2+WSSc+gsligVeEYc9jlhQEAEZggFhAsLbRYWtuPBeSyRJro"
    "vDnindF6e/fwyrKMKS8ZBL+Lh1ITnxJzyHv5jHfymsOGzKoZx9wnpdnySSEGZPUaial2Z3F8cTxqB4tDIvaMiG0j8U"
    "MQHnlQ1RbY9HCOmoLHPEpve3lLwiWPFH6bBJCE4GzrU7d4pg1GeeV6eDi/axHpBaUfTl9qqhLhTXFzQjkPV2ddLbWM"
    "fnd11t5doCNBsvIlswh6xrZfF7By03qsS0w2EW9qFQEeV0ktRaaFtRFhjUAFbxzmT1MprMuqFPYEILXmjYOwZnRTRm"
    "+hbZDSTO66V4aYe7VEuPQMCjN8kbMSukFlY0zx9u2woo/rOaYr/NJZUTzNzRVFkZ5BZVGEGYmA8eFRb46eiUtH1Gyd"
    "mdi9jwh42Twmk6ZSWAIqxWPEhygL957ET2y79LNzKMz6oGnZhDlkDq5RwN5BniK9yyI2rrYP5WdRWxyyZC+UiImFxU"
    "BQhIikgEhk45gwTa7ICqvRdiZFrXaaXRcRnQ5z57YM0KDYYdBN5DddHFqXp2kqjc1Qjc2QKHFaETwg0dN+Nxm7FDog"
    "vbJSwAGX5/eX5x+uekV7Qge8rY97oeZGsArshXgFdPPl+roKkyHf2Kjg+GsFYf4pmG+PVnXaE8jEae9C/ETsGHxVXN"
    "ePcrbzYLJ9ZVlnCNT7jz09Y+6qEK/3BLvm+KuYaF+Z9Ew5XRWeWwIq/w4T7SuXNJzyprGCMwdgJR5R4pSsA0tkTBLj"
    "l8ITnTuITKY2mxMiU1IDYujjF8+IfgY34bfeFy7O/m89JH/mL3nUohXnKkHvWfyuQH2JWhVoSGANXqPRS+RVpVKAch"
    "9sfddChlB7F7JVvoutrwFbU0SapcscNklwv5V9NnvYqqufc9tkvtrlnpvJopXSigzeu55MWeamvt1ixpa7bdapwYpz"
    "HF/9kC3WClTXxN1KnVWqECQeWAtLE8Ae4+YSQSqBME7A14KexKHEk1VW/ThpO7hQDLXZwZwFymtGPc22t4g0WK2yap"
    "VVq6zbVFlXSlTfRm7657urz+d3g5tfG0oXouxBs3EJ9dsq5eqwXnphRXZhDn5M7L5NcfeSNAqnNbRNL1wHIpY4aKn4"
    "aFpBGSQpNQCN0puZbmahey6oZMNUBJ+3bMSkA6oFdkwu4lpuyqRDvfWtmZAgbLCX9JMLiyOJ+z/GBf35Gs8APQNkNz"
    "45OrzzE0eJsKvE5w97cMsWAnYA2Uu9A3Qlfods7ydR+JMP5mxCoAr2m/MIKBb+FJIqpTFFZek5mEwA0DaHQdAukEm4"
    "NoD3F08XTwIc3SH7gcS2JrsHQPZfOCeCJgEt8P11eEDbWtrWUkw90WmHawgM7Dd0eVsjai0g8dqIehm7lA5i6oibmg"
    "ZVzYjbdmyqgUWE6eARx5zfERMSCwvsqvygStuKxsMNNx6/1L6SFV5DIoHRZfwGYLEIF3bMQBgcgMcHps4i4hPeRRa1"
    "pN0D2AnUgybnkb2RN8DW84hCM4ebbCqXvjixjTHmY23gaANHGzjKqQ6L77SuHr4gUFkH7z2Itxp8CLxDsJVN/MBf9B"
    "NHEZZG40jSWa1Q0llFLOksXzEe7Y4NJJCkUVkILQ2hszp20Fm5GXSWs4JABYHS4qaMztJpZtdgNvM9oSc0Q5VN0mwe"
    "9qnF9vIZUzfIsnEQKEdilwFftlVzY9k0xtNuuQFy6pb2ApQe5TlTdUt21KQsuS68U20xTZrl1PGpDMSMCfFigyU2ay"
    "D0811G8fh3NMFTqOi4Y7N7CSwhMW3F60OmIgwWRg8vjlSt5Sl18u5qdW4e46PTs+BOjJiR6Keqc/W0eaXNq62bV7o3"
    "8osW/yroVCuhUm1KEf668BVC2jl2FYGFh3zL5pCmMY3KPFcpSXMrubAvkM+huteAyzHFHvK4e68Fp/8q2CxKuwpFwz"
    "fXUqjF3nwx92rDlHbcWMhmJrZb1yjE1CqvXcAjnRDOA8wAyEJMg8FsGaR3Enqj2gggolW4VKF340NDEwbZoRiZY2I+"
    "oRkWgoBGupC/2UoRqbOvHJbvK4e5fWXqD21a5HWuBmCMqTTwYgPgxdUQSFdEHm1nX13+9eryty2VRnWudge8bOT6T5"
    "DsbsOHLj6D9XSUk/7JZvKIKNQQBzx2b8QxdZlgz6SRQJI0aohkr74Qh3nNYpULAi2MzoUh1DazMVp1TKS2rtQ7t8Xr"
    "+Y9j6S8LMByEwhoEv6BoiYhfsnoAuUN1apHv1yZ6kaHdme55L9JPrctc1gFZHgbwho35miXUrNXA5dsCLo8XYwfs3X"
    "sIrNyn27TaIdFFkc1WBZWWqsWd2PP3h+FrRbqNGVaayRRyc1kyk+GG42olNEHlhazHAK3wAH0PEoe+S6/yd5PYNhf/"
    "5rHeOMYyq3nShzwjKD0fs5mD8KPgU3EuU9cPKCz5mDH3SejcT+HKD56RK/vIjYvdbkkKnbqkU5d07so2bYLwa8yJvj"
    "QoGhOoHBatH3LuOCYqt9lGrtiIYBdS4pX1KW0JbEAxZ8UGsAZ2L/jWNt8tmQRez1+37sAb5dxv5saOKbQfu/M9BxqU"
    "NPT5JEh06798+d7W0S32krMZS6wuXzNk2jtZ7Z2M2NWB/yyuptpNxi71n2WWllJYIXGLtiLvUKqBW4V7KD2uHuqi55"
    "HJFBo+AwKhOV5gu0ucwgA0cQGj6LLZeyR7RXNP3qMcfb66+TC4+bUEkbHL2evVt2W25ajELaV1hwphpsItUY8q74Te"
    "Ng1Or71G2mukgtdIF7y9aPHLLbyxp0V1s18lN4sGz9wUp19KEQvgWQsd2ws7ZW+7biUoqWmyuhMk++erPXxdq6AQhl"
    "U0McmXFHrsiTh5Lt8TsWqtEh9VRKIwl3tfHI/aMpIdrGk0xrC8RzU9tVWH8dXfH6pdhYuz+Pr25tdoeNZ/WCCGxshU"
    "aapuNpjlZsou13fuXHCiF5rVDbVO2NBh8YdWfavwROctk4QeTaGbQlv+J+k3KIH//nL15epDCwHIE1W8DffCTUiNKF"
    "HERvFbvIZqegGpwodAy23nuNZJe1xx0B7nz9l4AbTSIhfUCrO793VMzXF03nrMttoGRjuvvw1Vw8IAx1KFsji+oRLn"
    "25pLa8GoIGEdas10ocX4zWULvV4Xd7uGT8DcMzhAjzZ3o2VpdeGNyv4y+AgMPCo8IarlnKbUUlZZygrhr2opr+9bZr"
    "5rtm/Mu6BW2l/4VzYD1AmZAIeHzG+l5x3VUz8qtI9cAtwiDpxjf0WoN0mkc4PSHHVJUJfcYtPKkOpdS+VdSwImtRBy"
    "km5nJAywOY70j4UpLqAtx5hRgNlMZpDX0heDKEdj/CzWAQpOYWt1D/KuLQ4lUi9VCz12s7/KRLA21eE5Qn1y6ZZtTd"
    "jbVcu24tXcAZNrV4mruXyX8jf3Baf4K94C3Xy5vt5Wnuvf2LBXkOAKl/tVma1/hgNqpbROXTahnEDjOeT60MYbQiVY"
    "JpWagoazRTtuixGOJj6HuhvsyqZ1U6FVwGzFCa0dzl0nndUS6kKoB1kERyqReLBuw6CzUnVaohJ6bDkOf7HQdwJ7/y"
    "YsQpSoDdHqoA4SW/R/ic2YH0znbZwztdrcVXS5yze5w+5jo9rEaPwu1D33BhaXKMR9YTo+ExdxInYMr2Ym3aYLE8NT"
    "qeEWGFPp7W8nt78RdblntBN+lnZnfD0vUtJh2leTOHySRIfic6F4YTgI7c+HrNKmn06WVn86Kn86CTuuiZATZFq+Ss"
    "s3Ns4byTcm0/JVWb7EdYtcvA/kR8nBtyBQOMGv93U8D4oZZKAqLNUeYWp3EY7qqqAh533fjufyt7l5CY1gegXuy8W9"
    "fpUP82luGuZiWD3sRt+JjHBqEXHUe3Mk7EA6oiYu91HWoqrjfZy6TDZUS1fSxwULujJe+yC1Ea7C+aQr41+0+BMFWc"
    "0M883a5YdrEmXXdvkOFvRJNj6c3z00rynroNtX9zmXQvV4FspLSW1T8ZpO0myQ9UJl9LGd53riehd1NSd1eHxSzuOT"
    "Uh4bLhm14XNEp7KJ8yCU4GfiWMz9iSPAGac1TZsNFDXJToym4CLmrKBavkIAWUKFJaBSueTUpc+CH6Ucr8InyNPuA9"
    "M3jUjgEvGzedvM7zSt9piprJJyf9i6v1eWVktaZUlbxBTaQDv3d5JSS1llKesywxch5ed2heFJup2RcARns7AP5K8Q"
    "l7AXtHufTm1KLBkeWT0esptLgYPS5RRVnl7Qx1LvUp62lZNpQ8vgmj6RGeU126OGzqa/HB0dH785en189vb05M2b07"
    "evF16n/K0q99PF4FfwQKXknHdJpUMxdaMqaSpdJlVdzBNyK8/gxkUmn+OZdpOxS8tM0iurfSNC8Ub+hBT2kW/SjfC3"
    "ufkhnGmPmL7WfoRJlhXHtJMcrQ5rW8mRtSLbshOg7BooQ+J9JA4Kdz4NelWPhRzifoFQ7/1epkGDh3o0QmxKHES94u"
    "B3VxPXiY8vIvqJCLmOh+t4eAe7jQ6IrqkmZ3n8bifqc76GRYZUkXjdhFgUB7wqZHvxt5amUprhF3OJvAnly+FBt/0A"
    "Hqf/KmB3OSheOFzlDpqCzx6pu6a7DvuP8dHpWZP1G1OovHZbhuC6B0qWFkPD7gJJGnWxqMVHl9Yr2+3KawgyZ3XUug"
    "polk47D6qdB6ns3hXdB8l84t3k7VL/QXZ5qdSM7VpiDV/YrDjbO3m7X2UZB5jFxnAxcqllfB5BR0UoZ2DGsskUO/N3"
    "oO1NsDBVibBhHeaNATxqIpYWNFeTgFJCPxbLleft4u6mLbCKoeeanCqUZNwO5h8Zg1mbxto07mD30qaxThXX4m8d1t"
    "Mtvgo073W0+Eofi3VPtzSV1rqX4e9JbnWgc1/GM+0mY2sg7yVXlkoKd4jJV6Brx2h95Wr2JB6zXMF2EJlMbTYn5B3C"
    "psl8x0Pf/NevrTeRRoxm1IM+xS6zSYEq3WKCQqU5pA2lkZCN1pq11qzVJtXUJq01v2jxy78bKMzReJV1ZdluQbyyTf"
    "CjTzjCjoUkeqzMteHIxLadgDNXxqMN52qxLJbHdiNapeUiY7vA+ECzke45i7Xhf/dt/nawNPb88mHw+1XDXQ6qYkFZ"
    "i9yjoFW2EUDn7S7TemNd7S9Npa1Kbapv3FQPl2AHpvp5PNNuMnapqZ7+XFOm+p3QZe4Glw+9ogWs/SBr94MkXBShOy"
    "PH8yaJy3HPh09yOoX0kNXTl/NNtFZM8x5MotyKvWRRrHyvyKbFRDVYpWY1XTWnAsXY6IxhgZtx79km9v5HIvayR98l"
    "K3LsHqb6GM+0J9xav5c7schK/d3phbjM8534DOo5we/ZhAyZNUeQ3CHbk3kMDJywS1l4Pr6HKgrmkCj/AzqdTJhsdE"
    "Ik5QxDo5m8i7zb6b853xxwugdd0jJ3Efeobb8L3BaQuIIfhTRlLgv4M5i04MLW4fB0MKo5dDZw2ax2lUdaX4hQEFMh"
    "0VRf5H+kQRIT5c+6OET78rUzd+vOXO3Lf9Hilzt3E2f+gkBlr7FKmS86x2hTnH4JcamZUPF0MEqVYJSUxrAuVsaao1"
    "E2E+uiNf9jaqUlcDuSlYeBGdOu3LPOui9f9Vmue+yJNERPXJAoDJrY+wK9dIKGCIHJOMbA9lEH4D/rwFKUPDXEO46b"
    "nABpKnUr6pQpWtzBiPfnq5sPg5tfGxoDERxWAhp8++FuYd7QZ+KWaJLL+Z+k36AE/vvL1ZfmSNzRTi/ehnvhJqTGQR"
    "uxUfwWr6H1VECq8CHQcttZC1zxhHAODvsi52AVpkKSav9YvRY1XnqM81wuh1KIxuumhrmmhklfeI6jS5oaZmh3Bkry"
    "RTrSZHCnUMoV7ZcTNJtvwZzwnA59anvU4QfwvKZ+U8gOdPJnNUczaKURBL1GzO0jZltwW/a5XdmKWEvXZo3r+xI+1a"
    "jwvxXsfopUy1llOetE1jVkB8vsAvEBDJvyNUe4Amt356PR1byqZLEWL+IO2BuX5e7kql3K3NyHm+KveAt08+X6elvl"
    "0rfeVJj/NljEpFeQRJa6369KIGPe1DBTQ+u2pX0nM7ksgiayXbBM8XKiXK6+rCWbQeRoLB5OHKEYBwozZH8RjoAPpb"
    "1rO5gaksZuQiwjyhMTzcaMPIeefZjU98bQINfEHuSmTafvwAMK2EdjEryDoIaUMzYK0R8FN2onjqUj2r4rNkPJ5EQS"
    "kcwVy5SCZ+5OxfeXI9OJZDqRrINzTGcS6UQyLX6dSKZqepNOJNsUpxPqSZswa4JcZY7H2UxSuYNGtrXBptccYRVquO"
    "OQku1kuQAS5BsMc199Oh9c54+K+HJRp+kF+wOFfeSySRsRnNaQwGmpAE5zqWSLaHurVLIFtfrLf2EQteF6950DXkoO"
    "X5xX1orv3abwLYzKuofqgkDhhILe1cHh2UkfHAJBQ3ux0j3yw1NlpXMirL4CU6EqcTKmUX19//X24XM9Pm86UVJ6V4"
    "r29tL0jgSFTvDIJniY2HVpEe5BedQ/QaJG0B8e2yLoLxuDgiMwKiYVGiQbvQdISA86hUpXpNRvIqeqdCA+193zNx38"
    "D1M9uRFlOdf8PnJ0KreU2dqHMnOZ82hADQsvKrcv5W6OTu9BWdYqlLWi2ireJw8b/DR/0s7BnibVaSsqy3nLoHa7I9"
    "ndgl9Tk6+roK9tGSj9duZ8mdoMp2O+uZv9ypj/zDH8eFz9br1F7XP7EBl3WATq8hN/j3wOTwra6g6DponB44jbDyFg"
    "LDyvaN7b/XPqBOvTQtedfHWMXQdZVVANdGPZpZ5K3Vi2Hp91Y1k1Atjd12g3zBDQ7WRbF0pq+PH9NNUUZewO22qf8X"
    "wiDvRPwuRghfZaekC/ymabBkONSTx2qd0WJFvgEDDpJy60T4fM0SMjHDKsJ5g/yVxqLNNgqDCbxBiXjASVWFN95MhE"
    "aSx+FuT65+21Ncxfx04Tk8mW4Gk0zhhmQ1tu2nLTlpsKlpvOjn7R4n8SvC1WypdndUW0Khs/QTpAcOhRDpjTHvJadW"
    "nqPtMIDt9G7pJwvMr8bmlsHtcD5qnA5cll6vouqDCNLM4kzT4yuQ6Py1mcy04MFcYmHE7SbDADWqj/Prbz50HiehcM"
    "7t7FF/HLECp5Gz5HdCrngz6MCXomjsXA9GAzB9GWmaDrAI4lOMSxrcv5mEJlnn8dz8PU26HNTADCYa6YuW2++VqA1Y"
    "Tl2QqeKkm3MwklUe754kOQv0JcksmMHKqebchdBOytehLaJy01ECknQgKhIppeEBf0sTTskadtFQDZ0DK4pk9kRnld"
    "5OYgBPKXo6Pj4zdHr4/P3p6evHlz+vb1IhaSv1UVFLkY/ApxkZScCwIlLwZrNWovGtgPJnbQkEQ2hNg/1TAj0r62um"
    "6zNJV29lc7+0NudeDs/xzPtJuMXersT68spZz9Ie+L3PyxWCoc/IlBNTz7bOF3B0ULkp3CCAE/QA/kh1S/bj7+dglZ"
    "U9fYo04EUNhHQz9oxPXdEdefiQFv+73Iu7+WZyz38Gvfvfbdd3Eua+et9t1r8bcUv8SrNZo2F0pTKeykaOmEO6zliz"
    "is8EUc5n0REvK6KadTRJrRtRid0EWasDpDpjCzIWkMO3MUXFPG0QlbvcFGxpC6XkGnGjhNijmfI6w6TJSRQhfnBZwB"
    "RTXsZW1QyirgFiRKr9r7W3R8eHb26hBhezrGr45aLd1u8TFs6pDDRjtyRKAwq1vuxmvZFYBfR00ZfKQZXJvBJvWa7R"
    "bh+P1j71q0Ce4PLfpMOW0Ww8uQKczseF9utR+f1UnxL8/wz3mihYGDbQNgw5qwO0OmMLtbbx1d+/w9MX2QkptndGWH"
    "xxTdPnB60zBFz9hrxfk0neZ8i06aYu2uFnpMz7DB8OPg5sPg98GHL+cFMIzLuyzHDZXBuc+R+Bnt8DC7z7JjLn2kJW"
    "frcnnE1Cpn22VlYIZOBgXQSNlkCqG1dsgradqdyZR5ka7eZ7H0CpXY0rSXBMXmCn4P16VOdVzqq1p95FZbM3eYMFEe"
    "1k9UHMxNwxwT86ngGL8IaT/+dkds7BWv3zBU9NvcvIRp1DkoVs6kSBtTqWrCFZmVq2LcR47F6p3hQrof91bk2gP+cS"
    "/nuwum2yfG5fNsapQ23zrkgYk/1l/YrMKO2H1Z86rZS38SmXFUlL0kb/WXZC8tBtXIXsKe7PAkkZzQo8v8KZcQKB7m"
    "TxwNC7ChatIUZBf9kWmUJn/eP3TOkc450kknilkiOufoRYu/eWLGChkZqilTGyk486jbsgN0knJn3Dm9G+YhNgLAEQ"
    "txKvTJ90gwQ/aE9BB1hEIB2gMagmRAm5C9I+v53/bpw9M9o3VnY5Vsnzqdjeu4g6RpsKqZzut4gdR0T9exzLuzIe+I"
    "CX0u5r0CI3Jxr19lRbrJUUvNyHs2IUNmzZEQUdDbVxh9cgcXWzsAULlsJotQAGZqHrcPnoWFdzOCnsSOCNu+GOQwL2"
    "91dv8I6Ev8dUzNcVgrI/7Cz0SQ0BGkbvZlMGjG3CdxyyImtQBLizN5OXQ8IYsRLi9wwWQ5GN7hm4TTmsPrHqBbwET2"
    "ZFtkjr6HvoTviIu3B0SuxQxwXEP5jmxNRR1xFJJH6rTrb1zR1FjjcWn7WhtYW9fzdDPVIlNrHc1UPfZECiKqlelTEY"
    "nC+Tu9L45H7UQjQzTGHEUtoBRM6wGeGuIdC8oOyld8mkpdjOCWC7578GWFejGpqYjvxenh83auWb57jqMXKV/dgmnt"
    "TiDdgmkPYL0jX8Yl1BRU+Douw5qD5f6ORXlCvV5Mob0ORDxA8YLVYoFDO+h6ZItFCahefUSwOUZMOr5lmyQImINiA2"
    "6BJzItcHl0/QBweLx9jVxBzyZoKO6/Q7MgmD+1hfyD0Q4hFgf/CmAg4ZH44fA8jzE0gXA/OF6gGSYCOvF/WO7l8f70"
    "0oFfEShzOuivnRLaKaGa2hF/nznpV1U2J4j20CnRvY2mtff9/oxUSztXV7S7pb4rytgd1t/vCXbN8VfmppW+/N1K3Z"
    "3LccYsGlhLc4fR0Kp0JiOAWLb8AyqhVEuEPd+x3sl2OWREf4AaHqSpgDIuhO/KNgPEYf7juFhx73h+jdWn0L6kVWh9"
    "9uv8rXV/YzFTo529rkkSjdfWSA1rJD6YGi/aDKFet8vyDiOGdaC2XqYm20321sg+zCwxtZRX95mahX7n6NYStTUetF"
    "RlPUfQhgv0REgyexcAFdjYGzF38hNHplBHbPboE/Szw6LSrF+Q9BCH/wu6ruSV1U5nrlH0JR3s2v+rlVetvKqmvOqi"
    "rxct/qaAbishuammkqy7xRv8bRQlIlYX1RkrJCKqzeK11NVJlrl+Yy4HJJrLunqxrHoRCYUuKFGc4DmULhLw2MpKxq"
    "xK/RJOiq16uXYndrlbRYpq8nUPaxRVOzO2UqR4TzgP3rPAf8IjVLsq/0k8qFbIj4vPhlivqIOGLptx4oIXY+qyRxdP"
    "ioN4Syl0WE6h3bSvPRvatC1WWHT10UZiSeBJLmbwcpTgiFZlI2yBEWzaFNrDPhEyDau3o5LB5g0RagjhsKodQmETq5"
    "Y5hllavd3t5HYnVJRnsXM1l3+KcEvmeXeyh8bOThLTG5Y3kr/RQlg8OkjHgiGUo1CffI98B5AiHAiJMdtCzKkLw75P"
    "S0ihQlJFraW9ELNLnsXJ1c6Vl6TcGVfei5QynTZRe4PRG+ybsa4jPRPTOa0T0zktj+mcFhRyuAYWLCn4eMrZm6baOz"
    "Yf14o4HFdEHI7zEQddUqFLKlRyOStcUuHh0eiaOk+9Ir/q4ma/0rMKwww7GlcjOU3oyK8kgFmAXLYoexBK9BTkL9Ts"
    "CX4iQslewLihCYE2WaBly+cVZaZ1Na120yq0BfW1m1brqRWoaE10qQWByl7Dtqkba0ND047wFwTDpdoi36f9Slfy75"
    "98cxbS1vT4R7F8Hn03ZGBelY/vL9PmH4l4bDx0qUL/MCYoJABFOlnp4RE86UMaRIhMNMWuF5YvS3giobJHKjgnhOe1"
    "+g7nBkAjMZ3Q+l2CHAbeenFLDHXQ9/ARwooZke8wpxcP9BAfQ8UK+jpmgNSMZN8iwM8UgybyhXzxuUnko2+OxG4OUK"
    "UXs8r/fg8gmDiymfMIf/MERjWvjdycTl8Kfp9GatY2ibZJ1DjjdVHMSxa/bDfQQvhJOi36nRQ95cbUZRMqtPW89C8Y"
    "swl2So7cNGVG/kNBui6RL640yJI4R3+yYZzLNEEjwcRxVnFrLO+L29vrlKgvBlmc8C+fLq7ufj6UMhaDaOBBL2jkzA"
    "02av4FhkTaxlL5K5PmSUHa/d/ub2+KBRtTZCVLTQ/9L7Lp+nr4JrbUoU9tjzr8AJ7XODVJ/og+kmGkvrBqLCqsFkBa"
    "nf7lNaQkcSJkbq2eeARsTC2FHJh/Frc/I2OYIAvmr1Fu1oByE1t+DXiaItIlVcqVVCm6VDupqcov3g5Y+2kx0U6u2K"
    "WMTX2wiiUOPJLfKader8zdGNztL3c2Pi8G1ivM8vBc4okjSf4ezVzqecRBM+qNg/ZqDp7yMfNkY1AC/jaAKO9LXPOk"
    "B072ZmOzkmqutTymuYsPmvQsWrPlII605097/rT9r4JlorXcNWi5cuvN87NejdiCWOV0D6g6cUnYtmMB+ss9xqx61l"
    "wWwaMWgEcFfkcuOcHxSDv4jjSlTk5QevuK1IyGMk6QaceZyvKdYt7cMx0TtXNKbwhv51oswqjBEYbmlnLnhzD+SHZv"
    "doT2DnF8MH368l9sFOQMQA6BSq5rDa+r4XW3xN4dh9f1p1No4U6s86CXe6/ILZEb1K/0TiyGGzgxfnmBgxM1lIf+Z7"
    "NE03guU4r4jHrmmACK7qiPhLmFbXuRxBRi6RbUN3Q1qy5vUGiH6muHgtbY1G76vo7U+94lFmoZNbENKlpNFWwDBQ/i"
    "u+GsBHZ1ucMhplbc4wDtPpHY/jnkwYaHSBsZHB7VgaM5KoejOfqlSEvbjgoh0fgKtIYIpa9cUfCiETVqH6eUmCTCz5"
    "f2CeQpx7rVAfqOJxDm/w49najYOqkjBok14ckM6O+m77rEMeffi0ogO569BkA/+SEWj4PtRQ5yRSgDhgRRjORV8TF5"
    "Pk/fz2ia4RB5k06mzPV0yrPWU7SeooSeolOeX7T4PerZjRoBLAhUVpJUgjNJvlmOzw/iAC7mc4asFbd3yCF/9feH1C"
    "eTy1xcfDbXtze/RsOz6YyZ8GPQdMmYEpeyRk3l8pT7wP8NdAsI1FND6qUF0Qr6OHBK1nuWMsNwupMQM+J9xV+v/nJ0"
    "dHz85uj18dnb05M3b07fvn7bh+CbuJe/9aYqVjH4FaIOKXkUhCFCK6DJik/SqLyz9wb3t+jk6PBNG4P3uM7uXr6357"
    "opSgOXiG0CU8sYlvB7ueOhaB6lZXArS3nFW8tsOsvFM2xvzwGR0mbdRpAi4fC93Nxr7u6V23s+nSThL2jA5wzZ/vH7"
    "sBa7Dyu4fZhnNnVCrskLDdidI9w/hq9Fe7EItmzqFPAaLOEyPT2mqbKBd4/hFfwF0zWf6xf6AVsm+4XUG8TI/HB3/v"
    "GhoZMgTPiDdlDil9St2Vr3sYdNk0zbeXEypDoNTGVvjZgKeJMTcbkbIabYhzNg0x6EgHtGQ60yTbUPfN+MchnHhnLM"
    "rgj/JIl0UWSao8/E5YV+x1I3TIJicx6Yw3Ut28D9cnR48ubk7fHZycLrsrhS5WzJO1Y4wa45Njyx2zbZgzNkCm8IvY"
    "8Aq2VB/NnifSiem2KToCEZMaH0EGyO38tZke941EbRw5Xcu3VFzxo2FJ3hvDbWTl32JzGbHn9pKn3+FUeAmvE0TaUX"
    "qkZa2BbSgi5z6LbM4U5Y4HeDy4de0S7RAYvv45n2lL/pvbEGc8MDqgPmfo5n2smzbClv02d5irfiFdDNl+vres2tyT"
    "OBR+dY3rS79dUz2cmwexnD19riOmZYSRbygpvVqcgGWYyrBagyYc8kAFcG6vdIzE4c6xVz7HkxNMoygjogJ/JFNYbJ"
    "VtRbncqrowPRpdRRO3LZxFgtDpeZQmVX1YV0SqkRfxNCWY3vqQmUzv05H3kBZNv2uR6o+av0IU/PoDTfv44ZsqiFAq"
    "y17Xceb+ME7Mj/p6Z6v6Krqqp2sSzMuFK9omJczOVT1Uyoqsyoyq3ahN5ad9EmSLQrsNoVGFVSrmjoRyWbu8nSpWZ+"
    "YkGphMHxgH/cSxXkjgh28hIzNjOmX23N/gi1GsNNjK9l1c4oHwegQA4DK1TYqj9QMFk/wPCcjQN4T2YTNHXZ1KUEsN"
    "c8Ytsc4SHzPQmeMfQ5dQgvaE60vsfUsaDFXCNqk0xtLTyaaKtaW9UdbnnaqtYFslr8bcU/w45XhLxXz8CMqZU2LqFP"
    "X3DqIdnLCI7ENmbmcb362Yry2TykyyOF58GbGoLdhcDz9wTbxCqzkgon2AeTafPZsMBKCQpbXJGyXA4pYi2DlWRQ5C"
    "0or1PJEb70YpVVgKm9DSMg9G4/X900PK07qVTp3G2o3VwbAJwwqUWgkLihpytHqH20xZxtbgqkKXWRlcoaf9oz0yAR"
    "N0GlPcXVnuKQWx04iz/HM+0mY+ukhSVWllIuY9cXKqX1gcikxyJ/cWpAv9JZHAwVP24xtpajeOiyGScuwMULRj26eA"
    "LoyQHAMkZT4grlAXGxpCRg4qL7E2DjQ5ULwjZzSLFzuJupoXH9IFLCYOAoaFAfdn0Uv032DMGenOqVGACZWH3kyG71"
    "AS6+4Mz0lT+VTeoTN8Sco1FtjzM2ZQNKnba1HTVCO5i1vlGob3jsiTjGGAdtmOuaRWkqdbGiW1pGZ3Xgoc/K0aHPcu"
    "DQdNqEvcHoDVr4ra37GebiKCEOsjFvlRt0clqD1SenpayGWxkUJnFqGkJlcAo2tAowphSVuqxXydYHmRs+b3V4ZGn1"
    "8bGTxwf5MaViujYd3lKUusOb0mJOa+/1My6TVNorUe2VCLnVgVfiPJ5pNxm71CuRXlkqeSW+TG2G0/Zs+k6/yg/hx2"
    "Nq+R/ANYOGZCzEJa16+X+ApHmPfA6TSnMeDaFpB0fB7MJ8F2a+B5llYUVwPzT0LVxStLWex+hmUgptTH3tItCHf0ll"
    "l/jam4KAJmlUTj5qaU6tBQCU038V8LgULCsarjJWee9i7pG6wf+u8bLG+Oj0rMmijSn2cMl279Nq2F5O/cZyAyet3b"
    "TxZ61lZ9BW9os4aLWVvRbQOI3Ep10Xu+W6KFi/HfBWI5xtzy30O3Es5pYi9CRv96scRM9yYFOUHjk88MVgFEyBPGZb"
    "yIfOnX1kE+5BNG9Igsv4UTD5AA08BO8JnV6HzCrxDXU4d2HL0EgRm7rsmVpB/YR8ZlHXUO0w0g6jDrYy7TBaLYc1/G"
    "Tb1DcsPneFLfDeV9jtwFQM9zuLiY0MnNu+IoUOyc2yrn2epFGZ+y39Hyd1mHxSzuSTvFUenUINmJykUZnJsigzWN0/"
    "tVzTa+hJxf1hKUp1hVsvRaU218VbDT7IJuywxQi1iYY4D21k0P2SZ6Zs1djmZM+Q7o4rqncxT+z1P3Fk2sx8qiePfT"
    "rVxSIU9lXrwsUEudKfoDzbh8QUvxq+w20inuU8LtuxXc+JS81xr8BsDe/0qyxWHI9ZZquWn+wdpwqUxtQKj4iCiFpo"
    "vambztxJLK3cwCtt7VN+Cpf39lHq+28bED6tk8csRpWHfU5zmczwUTXgcDh8D7m7FmUSwPoLk8T/dn97UxYVWJBk9R"
    "dqeuh/kU35Dvuui5gLzEhpKDkciSxkREb1gAkutn2Y/ef/A1kquK4="
)
