"""Trust."""

from tortoise import BaseDBAsyncClient

from migrations.dialect import pick

RUN_IN_TRANSACTION = True

UP = {
    "postgres": """\
CREATE TABLE IF NOT EXISTS "audit_entry" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "action" VARCHAR(40) NOT NULL,
    "actor_kind" VARCHAR(10) NOT NULL,
    "account_id" UUID,
    "company_id" UUID,
    "subject_id" VARCHAR(40) NOT NULL,
    "ip" VARCHAR(45) NOT NULL,
    "data" JSONB NOT NULL
);
CREATE INDEX IF NOT EXISTS "idx_audit_entry_company_ab096f" ON "audit_entry" ("company_id", "id");
CREATE INDEX IF NOT EXISTS "idx_audit_entry_account_48c95c" ON "audit_entry" ("account_id", "id");
COMMENT ON COLUMN "audit_entry"."action" IS 'What was done';
COMMENT ON COLUMN "audit_entry"."actor_kind" IS 'Who did it';
COMMENT ON COLUMN "audit_entry"."account_id" IS 'The actor''s';
COMMENT ON COLUMN "audit_entry"."company_id" IS 'Whose matter it is';
COMMENT ON COLUMN "audit_entry"."subject_id" IS 'TypeID of what it was done to';
COMMENT ON TABLE "audit_entry" IS 'One action. Never changed; `data` holds codes and masked addresses, no secrets.';
ALTER TABLE "session" ADD "proven_at" TIMESTAMPTZ;
COMMENT ON COLUMN session."proven_at" IS 'When the person last proved a factor in this session; unknown of old ones';
""",
    "sqlite": """\
CREATE TABLE IF NOT EXISTS "audit_entry" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "action" VARCHAR(40) NOT NULL /* What was done */,
    "actor_kind" VARCHAR(10) NOT NULL /* Who did it */,
    "account_id" CHAR(36) /* The actor's */,
    "company_id" CHAR(36) /* Whose matter it is */,
    "subject_id" VARCHAR(40) NOT NULL /* TypeID of what it was done to */,
    "ip" VARCHAR(45) NOT NULL,
    "data" JSON NOT NULL
) /* One action. Never changed; `data` holds codes and masked addresses, no secrets. */;
CREATE INDEX IF NOT EXISTS "idx_audit_entry_company_ab096f" ON "audit_entry" ("company_id", "id");
CREATE INDEX IF NOT EXISTS "idx_audit_entry_account_48c95c" ON "audit_entry" ("account_id", "id");
ALTER TABLE "session" ADD "proven_at" TIMESTAMP /* When the person last proved a factor in this session; unknown of old ones */;
""",
}

DOWN = {
    "postgres": """\
ALTER TABLE "session" DROP COLUMN "proven_at";
DROP TABLE IF EXISTS "audit_entry";
""",
    "sqlite": """\
ALTER TABLE "session" DROP COLUMN "proven_at";
DROP TABLE IF EXISTS "audit_entry";
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
    "eJztXVtz2ziy/isovUymyvHGN2U2OXWqbMeT0Y5jZ21lsmdntmiIhCyMKUJDkFa0u/PfDwCS4g2kSIqSIBovuYhoiP"
    "oaaHQ3+vKf3pRYyKaH56ZJfMfrvQP/6Tlwitg/so8OQA/OZvED/oEHR7YYCxODRtRzocnnGkObIvaRhajp4pmHicMH"
    "nwObPGLnEAw8gL5h6lFAHHvB/jARwOx/0LJcRCnAFMxc8oycQz6xRUw2M3Ye15jDd/AfPjI88oi8CXLZTL/+i32MHQ"
    "t9QzT67+zJGGNkWyk4sMUnEJ8b3mImPvvyZfDhRzGSv9/IMIntT5149GzhTYizHO772DrkNPzZI3KQCz1kJYByfNsO"
    "IY0+Ct6YfeC5Plq+qhV/YKEx9G0Od+9/xr5jcpRByLsRpOjQQXMDW/8bvmJiuGHc3A6N+6uhYfRyXOKvkgE9/MgkDu"
    "cwdjwO2H/+DOaNgRGf9vgXXP50fvfqpP+9gIJQ79EVDwVsvT8FIfRgQCrAj9E2XcSxMaCXR/0De+LhKZIjn6bMcMAK"
    "SQ+jfzThRPRBzIp4oa/iBZnvghHDwaer++H5p898+imlf9gCx/PhFX9yLD5dZD59FfCNsL0c7PHlJODrYPgT4P8F/7"
    "y9ucpydzlu+M8efyfoe8RgP9xgWzKBVfRx9BEbGrPfn1kN2Z+m1OzfS/ajKcR2nvOXE+jKub4kyDCcAbQpFkeMqc7K"
    "3jkF/MWs7GkmZ2hvCr8ZNnIevQn77/HZaQmHfzm/E8KWjcqw7SZ8dBw8+zOPs/GEFrWxjojawXv12dYA7UvoEAeb0A"
    "Zj4k6VwXwGKZ0T1zImkE7q4J4jbIR9iOyGl3plqZUB/M2bKoC/eVMMOH8mW+TPyMVs0iZHinSCXZ0sG+RFl06QGWMO"
    "qrW7IgKFd1Xv6vCof9pIklXbVyXbKifGOF7r7CrpBC3sKsUEXJc2lU3YaVqwq64cfyoYPWA/HzIrPMfwmFppJe0aOo"
    "8+fESAjIGNPA+5tNGOq7Lhivdbdrvxxf/vmiItSbM9yHtfhpebsnHSEPerCLV+sVDr54QapgZbvONxHuULQmwEnQJn"
    "T4IsA/SI0W0K6eUn2xVbF7e31ymJdTEYZiD+8uni6u7VkUCeDcKe+HhwM8zgzVDzfNpUoMTUW1zd55fDwS9XNRd47+"
    "tE+BsB9sAULsAIAZ82swOPqiz6o+JFf5Rb9DaknkHxo8NOYew0OMmlE+iTXLWTnHu2x08Jbyv/YATNpzlkRmXqScIP"
    "yzBAHIC8RAwpf/z5DtlQgJlne+j8ugxmUeeUr8v0+NNwXaZ2EHsqrjyIuz5O4UR7uz3KkZqi6YgpVBM8WxOpT2Kizi"
    "6oCbS5xEdronTrzS6jqTq6oiiilM27JlD3wSxdXU/+zCbQWhOjL2KSLkHED0ByTIqOxPSjhOvDJWMss4MjNG8dNCTs"
    "j9WYfo6n6sje5AhOj6cZTKfQYSa1FU7HiaPoAqbVoCkqCD1YPjwoDT5IDVsZfsAYA2b+yMZ0gizgoW/eIfiFHUpcig"
    "DoMsOfDYCmSygFgc+CvgdMewcOmiPqATQeI9PDz8FATIHpuy779nyQwka/SRLK8GvviS0H/vA5+Bb+z9Dt8i8d56Dj"
    "HPRFtwJ2WPJgjvZrE/dHRKu0N/XrBHpccgkZzWQgUeP2IiEf09APHE++3RIUGcDxXhq27H3ZX6+Pj07fnv5w0j/9gR"
    "8V/KPlJ29LQM+78l7c3YA3Ycuan+lK3A54RdgXXQ146sOtUhDBiFiSIJkhY78c4Gh8J/AtO3Gv/jFMHbYRiq8+nf/j"
    "+9SBe3178zEankD98vr2InstMIHHZ/066zmm6ATgmXuuKlFI/eIgpH4+7isyLIyxS6Z1Nc88tdY+90b71LcAO/Mg1X"
    "WN+Bb2rhzPXfRkvpH46UGpc4SPM9ByYCX3CBR76hDcIKb2AnPC1B5kvQcP3Ix9ABPCXh+Y7LuYXu9YYArpE9Ptw4wL"
    "RA+AQwBFzED1qNwp0vL8q7M6fmUcnc6gszAChwX7k434NcpbSXyq/SLaL6JPpl37RQIB0dSajKlV1gYD38gcUmCFQV"
    "p1FcPTKobOabGdc5ozc8Tds7GOVyo9g+L4E2BhC+BGJnz7gTjpw6jqSZOmWuPE2VIM83Aizn/iflcxrnKdAyapwibP"
    "/6rgpqnUB5ctaYqYwsTDVnmwGd4qxtQf/c4sQynGJbZ7ikppiTFkbzX4wL1/c+HXjsV3Q892+xIcz+pgH4zeYvjkpp"
    "SfDKxnVWA9K4b1LAsrV1TzwP7t/vZGDmw0Pqt/YtMD/wU2phszgxOa58jHtocdesi/dhd6J8en3DuYdQRmhAyfgHsH"
    "a3gtNmmSXwpLtScxx8MnB2WmuBmPqWSFC6OdCxsIwnPoOx4n8HiYNpSxxSxiHgsdmsvCcOY2sjdhbAMz5FLiQBu8Gj"
    "CVQ26Pb+ybpEEK6UOVoj9ywQm/JkIqs8O0ca6Nc22c79I451sxx/cL/Fh4dx4SqHxv3vsIZ6/HLkJgjrk0E2FYoaA6"
    "APyeAxxVVPCCi/W/Hh+fnLw9fnPS/+Hs9O3bsx/eLG/Y84/KrtovBh/5bXuK2/nrdwGqVPFbbbJHtEqr3sJZMmGHK3"
    "udRokz7avaQj4WRpLcT6FtF26JLO329sbRpjTwYN2fHL/tL1c6/0/Z2r7/dH59nV/MxBSBjk0OmAypPmH28oTRbsid"
    "uiFjrbu6EzKmUd5LthXt+UV7xaJzWhmvWM6crO4AzhDq1Z1RPCF9qolpgkSjmfHeTmfErXsDlCLSiO6r43Y3ULbmol"
    "Xosm2P4F+xknN+7xzGeYB/JC7Cj87PaJFTkYvi8pYz7Sewubg89rEL50s/cWZlMQTY70ZBUZLL8/vL8w9XvT93dKMQ"
    "Yi+7UojZUnKnkBhUofCy6VOPTJELPK6pzeCCx9ktixfIyixXoNBFlRWSGAfab6+9KrqosmZ/jv3i7xzjiz0Q0XiVfQ"
    "8qpYjZ6BHaRl2U01Qa62pYi5BHt1bZ6gSJyij3Bve34OSo3399BKA9m8DXx01caC0nmO5fob6mV4xhhT5LkUR1Hsr+"
    "3PDUztLqknwqH8/YecaeyKAz1sull06k9Ma7HYP4pSkYse0Xku5e8unCu3mI2y+8G1ZJMvjVAGXiyiDhys4EGZVV4S"
    "2cQ5fkrVGSNyE9PM82LLiQHPvlsS0FU2wxxOV0U9ugvRiXoPy9i/7wsYskXrDypZ4j1mu8xho3hYsXIWMGsWWMCsyI"
    "1SetbJ4tyvvL20+fz2/+r6bM712sdbweVTlfj4oP2KP8CcuvgxPvaPA6Ao1zP4tn2yJnvp7f3dRly8AB0AHBXW4jxr"
    "RfGDzofmBMQhFUQ0BlSdUWT707xFEX8SoEkLGHnPdAVPQHLnrGaF45Nms78it4qUY2YYZ0b0xCLrUER94zlnBmMTMB"
    "jYnLm32KUpqUrTi7amRwl+zGIKvIqB2Un6bbnnL2pibjb3xe6TuouIYA7zUA4kQqlcLxm1XWET9l3cI6SzzUMOjXvr"
    "8viN3bZnX9vYQq0B7WhGmwVEG6CFGgmRgjm5hPawJ1Laa64DN1Fa2wX8N6OHW7V8PMJTxQe02MPgezdBUkitxnbK57"
    "zt0HsyijlLaLkfBbrgfQkE3R1SWke1hIIdpscGJQsFEanLis5VgWnBgPWhmcePWMLeSYKAg0hA4ICxvxv9GMG+dQlF"
    "t+B+YT5IQ5ueyfLpuL5+yK5JNDcOvYCyDKCjIbCln5kMYNfo+02kG6PtOyV4URFRvUYZJr7wodJlmJFzpOrpJDJZID"
    "jSIuUqR6AezlAlC7hNbWAvfaL6LlMzPAYKqGI9lYxQCnqToI9EmlCMmTkgjJk3yE5I6LSaqGeDvJhCntrQ6sGToNbH"
    "luW7gM8xDXzm07j2faT2BX5ralt2wqt+2OHYV3g8thT76I24A3OVdXAc5s3gKId5U/uLzTkFvpiRuPUkM9Oa5aC0VR"
    "7Q9AKpoThnmIgCJE+UXdtKAb4gqi35zfnKGovMVFJw2M7we2Ch8RfQCc0kXMPqcOnNEJ8fitoIVc/Mys9jF7Y3oAnp"
    "gCziNIH4Kf+Re+gi32BoezxQMvWvib4yJeF9Pivx0ID8ACCK0csC9eiEqHANp24B5IVAETYeHMvrOiq8jwt7wa9L8X"
    "1RDDMoi/OUhgRkkwhUOiGV6zV+R1EsUkwnXgEd+ciGKKSy8EcdnvCzuMVi2hiKYQ28YTWgRNDdIPE/JBVmZR1hUhU6"
    "BxGb0vfx42pTQEl4qHpXPIojGJV9feD+39aOHE0MavThLV7G/KfiGP61jnSwKVDfPeOdMv2ItZXDNInOlZHaVSfslZ"
    "lXZsbFRxjslZviHb8hisC31EpDT8l9AhDjahDcbEnSqD+v5lNfYGN78MhlcfaooynmEVLHv+9Qyd6JZ099HfY6Yz+G"
    "6t9KoESSPkFQsO2EK6tIXpzIaL2snpWToNdyW4KfFdWfpaRbmypFZapv9E5kKmuOxvk/1wwASL3yxjs/WsafTNQ64D"
    "7Zo1NzNk3VvtR5VW+1HJaj/Kr/apTz3uRRtjV9JKtjRNJEuqeJrINRoLB42FTBvz8qZBCgLDXnhz2Ge8T6XviH6V1X"
    "bCFpM6Gxl1acpdGXW7ub/YO+Ptd8JXZQMupwj3JifoRfJYFwR5KZxG30zbtxoxOkOq+bwHfDZcBGlRz9tSNicou6ey"
    "biQ4prBpS2G2ZBdbtRwfnb49/eGkf7pMhVx+UpYBmVcvg/vZPJrFVbZjCjUaJPLv2+sGiamEyeyFbKPaFtlJFBYtvR"
    "+xSz0Q1UMB4p2D23dM+b08IM9BAtruXRNziNmKezSadzdPz6AyW3hnmwmkwCO84zP3/Qde6GBpgeXS2r0X2kWPmH+f"
    "qBgiOlw25Y58pi3eEAiGDM/vGtwS8Mgbvn+wqcrtQArNKaaUv0yNc6aIfn9Pnd5dIOV4QNolsRB4hraP1m/zvZGTyE"
    "UmmbI3tWQVrsq4liLTzNoKs8b8EK19RZSmUvg0UsllzquY1K8UDTXQdYHeQZ1opUFuuzgqm3u9IIr0DAoDvrzvDMN+"
    "RScU9vZVpXnWq1HJqVHi08iy4mlhrsmK9AwqsyKMZuF53B72FoAZd3iMzcZRLe1beRzL+v68NJXCHFDJl8c2okjOWK"
    "dbbHYOhaEPqtRPiYMW3LnB6ys07LLZ/qqPYFxPDuVnUZsdIi0j5IgJmcWAQFT1QgGWiErBYYhFwzrDKWq1QzTa8Mm2"
    "GHex4yRcxQ6DdnJwdW9J3VtSpfTQKr0lJTKhBWyr5zarKQjWSW1mrwBuvlxfl+XdJkIURfpse/VDPwXzdWhV58MFg2"
    "Ys6yE2WE7UVajmxF23Jt09gq45+com6ipIurLhtsv2ZeRUaWmAhDCrUiHAmCbGr2457AA0ndlkgRCYTwgIiCmAiS7C"
    "4BX35vzW+0KZiP6tB8TP/F7SjHi9uQoS6Ze/Kzhlgoq3ujqfzk/fkLTRCcrrtTvIbtjqFmCGUBuB2USepeirAWuKSE"
    "O6yq5O1tlZ27TuYDuDg5x1ndm1qw3s6bLc/JoAd65ufRbc1N6VA7ubqlZhCwqJ2ho3pyjWVeMeWtUqWdEZr8hEJwh5"
    "opATL/AMRkgktZIxwN4heBCOCPrAdM4ZVzjvyPxeXE+I2Eb2+lGPGpfMqbz01Ua+RaLTNqvxNIHHZ/3gSXzvkqjooq"
    "szae1Xa7871351daYXzf51YhzWim3YkoYTBDeEVSUoL/aYPUp3E4bOizHWD4yNaVTGvGkk4SYKp3DM6lbBStJonCsW"
    "qAnUvRooxxQdxLhfpbZYv7i0WD9fWQz/WyIsCrNLo+HbSy1tIJsvFl7lYNeWE0xtYkK7cUpWTK3y2uVRrVNEaXClwQ"
    "zEzC3sjkO9ubrWlAERrcpxfDeM5B0gvKsTBOYEmU9gDhkjeCkfnrnYSBGpIleOiuXKUU6uzPyRjekkz4jyML6YSofv"
    "1Qjf28P6kJc/XV3+PLj5WNOa4mGsQS9tUS+9kcBpX+0Oq8DnGVCcOpgg2d+0wTa2wWYqCwj/ZD1+RBRqsIN/bWfYMX"
    "MJg2daiyFJGjVY0qkd4hCvXiWUJYFmRuvMYGqbWTvnISZSW1fqndvs9fzHifCXcS+IUFiDy69lbcpqB/l21Cme1I+9"
    "hrcXGVpd0kxlP7XO0dhE4kt4gTeqjWuWUEOr0192lf4SL8YW4O18hE5u69aN0knU4iHzdbM5hGpxx2R+dwDfaCB+DF"
    "hhJFOI5qpgJsMNx1UKaOIl+ckYQKEVHoKHIHBItL8DDyaybfrAW/At9cYJtET7vQMeZ8TTlydk7gD4yHCSxzK1/QXS"
    "0Pw5cZ+Yzv0UrvzgOyQ97DLjYrdbkkKHLunQJR27skubINyNOdYXXorGBCpfi1a/cm75TlSI2Vqu2Ihg+56m3RgAG/"
    "Ep7ahTm2LOCt2crcV4t2QQeDV/3aYv3jClfj03dkyh/dityxyeP13T55Mg0QVksm5oBTIIO4lsxhKrimuGTHsny72T"
    "EVwt+M/ibKr9BHal/yyztJTKcYtro8i8Q6nKKSXuofS4Su4h6HloOuNlAwEzrM0JgFFRU16hnzgoWU/BJfP3QFQcpJ"
    "54hin4fHXzYXDzUe4banX2avltGbEcpbiltO5QIcxkuKFvM8w2nshw409Cb1tU/UF7jbTXSHuNdMKbZv+ueqNxEV7b"
    "06K62a+Sm2VH/qwXiPRLSWLBHgVMx/bCeou7zlsJUmrqrO4ESfd8tUdvqvbZKG20kUsp9MgTkhS7v0ds1VoFPqqIRG"
    "GUe18cD9viJjtY06KhmY3GFT21ZYfx1T+G5a7C5Vl8fXvzMRqe9R9K2GCwd5TkCBWv+DRVOwJmtZmyz/mde3c50QvN"
    "6ppaZ9RrI7TqG11PVJM3JdImiz7To/EzKmrrsxr/JP0WOfD3L1df6jfli05U9jbUC4WQGrdEEYzst3g11XQJqcKHQE"
    "Oxs5F2J/ECaKRFLqkVhrv3dYLNSXTeesS2ml6Mtp5/G6qG0guOlQql/H5DJeSbmksbqVGBHFll7eIaCtH47UULvdkU"
    "um2XT+CdA3lPmgZutCytTrxR2V/GN4EBx9ITopzPaUrNZZW5nLi1qsnlNKXmsspcpsR3zcb+wphaaX8h76qJPSAC4O"
    "CI+Iq0TYvvgXPwl1z1Jol0bFC2FXiQl9xAaGVItdRSWWopEV2n2u1SO1tIxPo0SQDOEWrhpMv014F3E2X640XZAsiV"
    "E4HVXL4r8c3t4NrN8DYZyvg3MupJYhj5xwdlwYu/hwMqRS3OXDLFFB2CgQdc36E8bNBGUMQNmoyGkqCkPtMmLYIomP"
    "qUp1ZAF0DANAimGvDZ5DGLLc5dJWLR4l11A2XGQjDSa9gX60r7OvBQR54poccWl1qXM30vyqvfhHlmIjE/Wh3YAUxE"
    "/4UJY3o4WzSxv/tV7O9+sf3dz9nf0H2slX4Wjd+H1NbewKKi0OwBcNAzcgFFTGJ4FYOltp17Fp5KNUVgTKXF316Kvz"
    "F2qWc0Y36WVjtsVOZ0GNlT56o1SaJvW3O3rcxwYNqfzwMH626dLK3eOipvnYQdV4fJCTLNX6X5Gxvntfgbk2n+qsxf"
    "5LoyF+8QfSs4+JYECsdw9b5OFkG8OvdfRdm4Y4jtoKqxGjHrOe/7bjyXPy/MS97roydxXy6fHZT5MJ8WpmEuh1Urz+"
    "c7kRGOLcSOem8BmB2Ix9iExT7KSlSrvY/au6i9iy0o49q81mnNmv1r2tz1Te7tWtxHG2Jl2xb3HmZjCRiH53fD+glB"
    "LbRqaj9gTrQYMw12NlEiSQMtvjfJESqsWquUB+Qi9ktp04C6NK22UlU+LKg/atw2JUurOa0ypy1kMtOumcspSam5rD"
    "KXZy4RPavrGdxpKh0bWx7BGaKVB7h2ZOHneKb9BHZlbGF6ZalUIvFaZABf2ETuoEs+Pijz0QWZxMZoOXKlm+48qlkY"
    "5R7wpsBBp5t3XPWewgXgGXPAId6EMYFZwUwn9whg/6OACQO2Umnej9fetNKOGelePHGRpmzPDO0D1D7AFmSXdgJpH6"
    "Bmf+PLR114r7edwnu6G6VumaiSwl2lZeJuFO4wjUqia8cJVsVq9jQes1rBdgCazmyyQOgdgKZoEw9+89+8sd5GGjGY"
    "Y49XD3eJjSSqdIMJpEpzSBtyI8EbrTVrrVmrTaqpTVprftHsF3/XUJij8SrryqIICntlG8FHH1HRRTXu60GBCe2gAm"
    "3gPMoehdUufDdQoY2fq3JerL50j2iV5ovozsaBDzQb4Z6zSBP82y++uYcxD+eXw8EvVzWlHA934Mpa5B7lWmUTBrRe"
    "hDatN1bV/tJU2qrUpvrWTfVwCbZgqp/HM+0nsCtN9fR2TZnqd0yXuRtcDnuyBaz9IBv3gyRcFKE7I4f5RUj44893yF"
    "42SVtVpueTmE4hPWRt4P/Ml7aTaA510Opc48B8aaJA+V4TplR3vr0MuckjtUkH5K03YwqszdU21JO4IVPPD8qckcSb"
    "GWZqaNXcnHfiUt5iWr/ImeLX79CJLt8PhHUmigFN2JcjZp7NJ8gRNSzJlBlvHIfCBJ6Wpq5SYyh9U+S7TEcQMCScYL"
    "rSkPZoapfWzl1a2qP5otmvWxzqFoddQTqhZzTxSibIVUY89gsLXW7mkmfUKA2rfa/wTrsDbRV+TEMlutl1SNv5by+l"
    "uWfcCLER7lVgr97bMyiclwe9rOlkTKM61D/dDj9XA3kbBTvSTk7fkYqZwvTlBIUuGJZNXzah62KZ/7K43mWCZPslLx"
    "MK/8jHtocdesi/tq66HwjyOeTtDcfEDa64XULG73lol8d+X+AAESdt5Mrhgp+dtxXFTwkfNlItM6qMZ0QdYivujxzd"
    "9nbJJjXOljfK3CXOo8FjJCiqU68wR6dlUBZahVpKqbaKu+Rs4D/NnzbzNaZJdY6xynzecXDK/nB2v8Io1MR1nSiKHS"
    "c8fIaLKXK8T4jxJX0FJh1wUHbjOAuGGtN47Morx6CWDwwjO7+jYEoctACPBFF+VziF9EncCkLhZcIWctkYF40ZlWhM"
    "EhSQh+xn8QDF/L3jBubXJQYVkk8H+lpRqwD6WlGzP8f+4v41q93Re9HLRjiPguMMU141wwNeo9j89i8D+LEqx16+4a"
    "LxKuPd8JrxpFrpu5LKd7lsbt/lykmty9wkTRdBroJxMcQdSC35fHXzYXDzsb4DOsgtCcSICR0wQpEoAViRXtS6Xpiu"
    "F6aSNa9uvbAIe5kdH7OlxIJPDKpgupOlYc01EH6DFboA6CHgPST4pzc//nzJy/ZfQw874c05PQAj3xMEDw77/BkZ/G"
    "0fZOb7Rr5Dm/AKSaUDbcJrG06b8Jr9OfYHfRTrVjxIU3WvmvpRpVIGRyWlDI7ypQx4r6TaSKeINNCVgE7oInWgzpAp"
    "DHZv4ABeeyr4rJkFuYFaHVzUG2RsjLDLvkR6msiRzxGWHSbKcKGN84KfAbLAR7ee6ykmUXrV3t+Ck6N+//URgPZsAl"
    "8fN1q67cb32thBR7UkckSgMNRN8zU2IRU4Xsd1AT7WAFcG2MRePWkRju8evBvRJqg/svAzprhez6EMmcJgx3K5kTzu"
    "V4A8a+HEgPdznmhm4EDb4FlPdeDOkCkMd2PR0bbP32PTBzE3eaDLslvSdF1Aetu5Lc/Qa4R8mk4jXx95vnbXu3pMz7"
    "DF68fBzYfBL4MPX86va/q1ROnHuLQjd+5TwH5Gs3zS9i/biYsfccHZupofMbXKl+5ZHpihk2H32by8QBa/WmsWrp+m"
    "1fH6Krt6n9nSkyqxhTlNCQrdEDabzaRabc7Vt5b7ETBRpRrf08I0zAkyn9asnfbzwrzk06hzUKwdSZE2plLpAmuClU"
    "tT6Api+XCRChk4tw4aEvZH6/k3Sm7s9tNv1g3C+R2JwBlZEI54dLAiCGc5qEIQDvTiHnrg0SX+jAKeUO5B+kTBaCEL"
    "qqlEU6HDnvh5uk2IDp3RsROqKdQ6dOZFs7+LbUKUutfSdfo3HpOuS8lvv5S80ADXM8WGYTLXXjrTtlvt+x5B15x8Ja"
    "409T7xtNRgoGKcMY8GVqrzzUczTR/MJ9icCGsgKv8fxNn7jvVOZMWjMf7Gg+uxB3BQiorxyxU5h8gh/uNEXuy75fl1"
    "xL5CMlubHVrvLKyvpPWi1ptCRZK9qjIfje+gMt+vUrS5X1yzuS9pjh0dTLUXbYZQr9tV+nwEWCsqfXKy/YS3glafWW"
    "IqJZveI/cZm0iuuQaPVqit8aDV7bIBr8nB9UQm3J7eBeEKzBIZE3f6He8Q6kGbPPoIvHJI5Nn+HhA39nOzUWTuSPpo"
    "tzlzBZ+5iALUPnOtvGrlVTXlVfvMXzT764Z1rxXPrZpKklazT6u4zE+LPeankrzHKTJQrSyFBEkHId7ItYSAzPVrox"
    "yQaJT34vJHTc/5/t/9qIlrB69+VBMZO7r7oTR4T4n5TKPQ5jLzOR5U6caHsm2DrNfYASOXzJn1zY3YmUseXTiV3+Gs"
    "pNC3MgpJ0wNt2GrLRm7ZeOQJOcYEUknli2LNME3VjnK403jhTV8ldL7kcJQoZtqY1wh9QmhGxQdiqWTPkEo5Y9WS4k"
    "ty4qWVjHzaSNhlabW420txJxqSOg34nyLcUcJge7zn1X2dZGInX95Bt1be8GIcRuPwIaKAuNAn3wPfeWJf5vAbEWJb"
    "gDhVc3G7tIR0O7AXwWYXPbOTq8lRkabUycUqcxnP6qi9wegtFk/Y1JGecemfVXHpnxW79M+ymhZTlFwDMkgkm6cY3j"
    "RV52A+qeRwPilxOJ/kHc6qpXOrK5v2q52dosDucT+7ew+Ox9fYeerJ/KrLhwelnlU+zLCjcRVik5iO/Jof84ATJaLe"
    "mRI94/xnavYUPiGmZJMpGhFrwVvPIV4riWvZ4vtkgUltTavdtAqJoAPtptV6aoHROYXYrqNLLQlU9ho2vbk/q+KfZa"
    "OKb+7Pch5a7QjfiiNce09ehLxq6GVv18Gu/Sat8jdnIe1GjxeRJBIVPoowKdbevWhEBb19hpGJotB/0SuKqdyJVNVD"
    "8ACn3NJ54OmomGk12GGD2FrzKCd7iPoqSlpXtT57hdwC9M1DrgNt/t9sikF2LB9yALKfxtVD4+eZHJRwiHiIpzPies"
    "uv0yaENiG0CaFTGDT7dxXogz1ZE88S0yYi6KAFuRFXfPLNcjjzhpRynDNkujx6/fLoYb6oMUMuJrXy4fOUXcB/C4kO"
    "gXpqCL00D/gFfiyszpyl3F6J5k0iHlRp/uvx8cnJ2+M3J/0fzk7fvj374c2yXHP+UVnd5ovBR166OcWPfC3nLvd7F+"
    "1dTo+P3mbNp0ryvYp0r9713RQGLmJiAmLLGBXgvTqSUzaP0jy4HfNcdvbWYI69ieXCObSb8KP9+v++W8sdHg7vpHCv"
    "KN1LxXtOvif9BTVwzpB1D++N9OpiXxWgVrc2Z46we4BvpuUnghbv1ye3hIv09JjmJTf6XK8P0U56EH24O/9xWNNJwE"
    "OkXcRrD/JfYjVqOtT+sQdNE82aeXEypPp+RWVvDZuKY5NjcbEbIabowhmwbQ9CgJ5RU6tMU3UB9+0ol/HdUA7skuuf"
    "JJGukZBpzaibZLXZJEvXKt3AGtXlNDcGbdgYqCauaSotUuWXCvUwTVPphapeLR9FgW2lmI9c3LYC74uvqXvHjLq7we"
    "WwJ5MSLUCcqIzbUXzTsrECuIl+d2uCm2ivt5dn2Ups02d5Clv2CuDmy/V1tVpf6Bnxr85BXrfY19Uz2sub3J1U/IoB"
    "KwhsXaJZHt1qoOW4SoW/puRZhKFC0d/xPWCzI8d6TRxb0hyyCsHqfLJfgxeNI011dKiODm1BJOjwwLUczmOXTI31rn"
    "YyUyjsDu1doDHTINS40mFMWQ/31ARKh5Ocjz3kqoF6oOavU5YtPYPSuH+dEGBhC2CvEfitF2Jr4gRsyf+npnq/pquK"
    "HcBU5vwvu7mKKBQW081DdCrG6JQG6eRWbUJvrbpoEyTaFVjuCoyS89Y09DtWZ/ogY+YnFpRKtVW+zGwC09Zb+slBme"
    "Xqx2MqWa1jbCMwQhPenInXMBT/55fD74FP+aSA26O8KgpPlwxmR2E5Q+hFvZkORN4lBBYssHU38zW64opC8uhAG8Ta"
    "IC4wiNlurxuOm6RR2SBQKRSX4n9LMC4MW4mGq5w11LtYeFUr47YduUIn8PisX2fRxhQdXLIbqOSOaqVbhcPVrQzEtl"
    "pau2niItiIZNClgl7EQasrmG4k1k4HMOqysOr4LaqUhZWs3xaw1YFhu3MLnSMXm5OexC0UPjkocwvBeMwqt1Axpi27"
    "WwrtEqnIlFglIQO3reVtOZK+2KtSmKhQrEIXZyp0wUI5PqtSfZ+NKilmmqu/zzdVDYTD4R1EdyPp2jxOVNra4G/3tz"
    "fFKQzyvgYWNj3wX2BjusfnvwxcDkbKBsnl6WVT8jIaGJ/gQqaCbfMw+/P/AUM3Z3Y="
)
