"""Idempotency."""

from tortoise import BaseDBAsyncClient

from migrations.dialect import pick

RUN_IN_TRANSACTION = True

UP = {
    "postgres": """\
CREATE TABLE IF NOT EXISTS "idempotency_record" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "scope" VARCHAR(160) NOT NULL,
    "key_hash" VARCHAR(64) NOT NULL,
    "content_hash" VARCHAR(64) NOT NULL,
    "outcomes" JSONB NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "uid_idempotency_scope_e15111" UNIQUE ("scope", "key_hash")
);
CREATE INDEX IF NOT EXISTS "idx_idempotency_expires_d7c672" ON "idempotency_record" ("expires_at");
COMMENT ON COLUMN "idempotency_record"."scope" IS 'TypeIDs and the mutation''s name';
COMMENT ON COLUMN "idempotency_record"."outcomes" IS 'Pairs of an id and a code';
COMMENT ON TABLE "idempotency_record" IS 'What became of a request. Its row and what the request did are committed together.';
""",
    "sqlite": """\
CREATE TABLE IF NOT EXISTS "idempotency_record" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "scope" VARCHAR(160) NOT NULL /* TypeIDs and the mutation's name */,
    "key_hash" VARCHAR(64) NOT NULL,
    "content_hash" VARCHAR(64) NOT NULL,
    "outcomes" JSON NOT NULL /* Pairs of an id and a code */,
    "expires_at" TIMESTAMP NOT NULL,
    CONSTRAINT "uid_idempotency_scope_e15111" UNIQUE ("scope", "key_hash")
) /* What became of a request. Its row and what the request did are committed together. */;
CREATE INDEX IF NOT EXISTS "idx_idempotency_expires_d7c672" ON "idempotency_record" ("expires_at");
""",
}

DOWN = {
    "postgres": """\
DROP TABLE IF EXISTS "idempotency_record";
""",
    "sqlite": """\
DROP TABLE IF EXISTS "idempotency_record";
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
    "eJztXVtz2ziy/isovUymyvFGvmU2OXWqbMeT0Y5jZ21lsmdntmiIhCyMKUJDkFa0u/PfDwCS4g2kSIqSIBovuYhoiP"
    "oaaHQ3+vKf3pRYyKaH56ZJfMfrvQP/6Tlwitg/so8OQA/OZvED/oEHR7YYCxODRtRzocnnGkObIvaRhajp4pmHicMH"
    "nwObPGLnEAw8gL5h6lFAHHvB/jARwOx/0LJcRCnAFMxc8oycQz6xRUw2M3Ye15jDd/AfPjI88oi8CXLZTL/+i32MHQ"
    "t9QzT67+zJGGNkWyk4sMUnEJ8b3mImPvvyZfDhRzGSv9/IMIntT5149GzhTYizHO772DrkNPzZI3KQCz1kJYByfNsO"
    "IY0+Ct6YfeC5Plq+qhV/YKEx9G0Od+9/xr5jcpRByLsRpOjQQXMDW/8bvmJiuGHc3A6N+6uhYfRyXOKvkgE9/MgkDu"
    "cwdjwO2H/+DOaNgRGf9vgXXP50fvfq+Ox7AQWh3qMrHgrYen8KQujBgFSAH6NtuohjY0Avj/oH9sTDUyRHPk2Z4YAV"
    "kh5G/2jCieiDmBXxQl/FCzLfBSOGg09X98PzT5/59FNK/7AFjufDK/7kSHy6yHz6KuAbYXs52OPLScDXwfAnwP8L/n"
    "l7c5Xl7nLc8J89/k7Q94jBfrjBtmQCq+jj6CM2NGa/P7Masj9Nqdm/l+xHU4jtPOcvJ9CVc31JkGE4A2hTLI4YU52V"
    "vXMK+ItZ2dNMztDeFH4zbOQ8ehP236PTkxIO/3J+J4QtG5Vh20346Ch49mceZ+MJLWpjHRG1g/fqs60B2pfQIQ42oQ"
    "3GxJ0qg/kMUjonrmVMIJ3UwT1H2Aj7ENkNL/XKUisD+Js3VQB/86YYcP5MtsifkYvZpE2OFOkEuzpZNsiLLp0gM8Yc"
    "VGt3RQQK76re1WH/7KSRJKu2r0q2VU6McbzW2VXSCVrYVYoJuC5tKpuw07RgV105/lQwesB+PmRWeI7hMbXSSto1dB"
    "59+IgAGQMbeR5yaaMdV2XDFe+37Hbji//fNUVakmZ7kPe+DC83ZeOkIT6rItTOioXaWU6oYWqwxTse51G+IMRG0Clw"
    "9iTIMkCPGN2mkF5+sl2xdXF7e52SWBeDYQbiL58uru5e9QXybBD2xMeDm2EGb4aa59OmAiWm3uLqPr8cDn65qrnAe1"
    "8nwt8IsAemcAFGCPi0mR3Yr7Lo+8WLvp9b9DaknkHxo8NOYew0OMmlE+iTXLWTnHu2x08Jbyv/YATNpzlkRmXqScIP"
    "yzBAHIC8RAwpf/z5DtlQgJlne+j8ugxmUeeUr8v0+NNwXaZ2EHsqrjyIuz5O4UR7uz3KkZqi6YgpVBM8WxOpT2Kizi"
    "6oCbS5xEdronTrzS6jqTq6oiiilM27JlD3wSxdXU/+zCbQWhOjL2KSLkHED0ByRIqOxPSjhOvDJWMss4MjNG8dNCTs"
    "j9WYfo6n6sje5AhOj6YZTKfQYSa1FU7HiaPoAqbVoCkqCD1YPjwoDT5IDVsZfsAYA2b+yMZ0gizgoW/eIfiFHUpcig"
    "DoMsOfDYCmSygFgc+CvgdMewcOmiPqATQeI9PDz8FATIHpuy779nyQwka/SRLK8GvviS0H/vA5+Bb+z9Dt8i8d56Dj"
    "HPRFtwJ2WPJgjvZrE/dHRKu0N/XrBHpccgkZzWQgUeP2IiEf09APHE++3RIUGcDxXhq27H3ZX6+P+idvT344Pjv5gR"
    "8V/KPlJ29LQM+78l7c3YA3Ycuan+lK3A54RdgXXQ146sOtUhDBiFiSIJkhY78c4Gh8J/AtO3Gv/jFMHbYRiq8+nf/j"
    "+9SBe3178zEankD98vr2InstMIFHp2d11nNM0QnAM/dcVaKQzoqDkM7ycV+RYWGMXTKtq3nmqbX2uTfap74F2JkHqa"
    "5rxLewd+V47qIn843ETw9KnSN8nIGWAyu5R6DYU4fgBjG1F5gTpvYg6z144GbsA5gQ9vrAZN/F9HrHAlNIn5huH2Zc"
    "IHoAHAIoYgaqR+VOkZbnX53V8Svj6HQGnYUROCzYn2zEr1HeSuJT7RfRfhF9Mu3aLxIIiKbWZEytsjYY+EbmkAIrDN"
    "KqqxieVDF0TortnJOcmSPuno11vFLpGRTHnwALWwA3MuHbD8RJH0ZVT5o01RonzpZimIcTcf4T97uKcZXrHDBJFTZ5"
    "/lcFN02lPrhsSVPEFCYetsqDzfBWMab+6HdmGUoxLrHdU1RKS4whe6vBB+79mwu/diy+G3q225fgeFYH+2D0FsMnN6"
    "X8ZGA9rQLraTGsp1lYuaKaB/Zv97c3cmCj8Vn9E5se+C+wMd2YGZzQPEc+tj3s0EP+tbvQOzk+5d7BrCMwI2T4BNw7"
    "WMNrsUmT/FJYqj2JOR4+OSgzxc14TCUrXBjtXNhAEJ5D3/E4gcfDtKGMLWYR81jo0FwWhjO3kb0JYxuYIZcSB9rg1Y"
    "CpHHJ7fGPfJA1SSB+qFP2RC074NRFSmR2mjXNtnGvjfJfGOd+KOb5f4MfCu/OQQOV7895HOHs9dhECc8ylmQjDCgXV"
    "AeD3HKBfUcELLtb/enR0fPz26M3x2Q+nJ2/fnv7wZnnDnn9UdtV+MfjIb9tT3M5fvwtQpYrfapM9olVa9RbOkgk7XN"
    "nrNEqcaV/VFvKxMJLkfgptu3BLZGm3tzf6m9LAg3V/fPT2bLnS+X/K1vb9p/Pr6/xiJqYIdGxywGRI9QmzlyeMdkPu"
    "1A0Za93VnZAxjfJesq1ozy/aKxad08p4xXLmZHUHcIZQr+6M4gnpU01MEyQazYz3djojbt0boBSRRnRfHbe7gbI1F6"
    "1Cl217BP+KlZzze+cwzgP8I3ERfnR+RoucilwUl7ecaT+BzcXlsY9dOF/6iTMriyHAfjcKipJcnt9fnn+46v25oxuF"
    "EHvZlULMlpI7hcSgCoWXTZ96ZIpc4HFNbQYXPM5uWbxAVma5AoUuqqyQxDjQfnvtVdFFlTX7c+wXf+cYX+yBiMar7H"
    "tQKUXMRo/QNuqinKbSWFfDWoQ8urXKVidIVEa5N7i/Bcf9s7PXfQDt2QS+PmriQms5wXT/CvU1vWIMK/RZiiSq81D2"
    "54andpZWl+RT+XjGzjP2RAadsV4uvXQipTfe7RjEL03BiG2/kHT3kk8X3s1D3H7h3bBKksGvBigTVwYJV3YmyKisCm"
    "/hHLokb42SvAnp4Xm2YcGF5Ngvj20pmGKLIS4nm9oG7cW4BOXvXfSHj10k8YKVL/UcsV7jNda4KVy8CBkziC1jVGBG"
    "rD5pZfNsUd5f3n76fH7zfzVlfu9ireO1X+V87RcfsP38CcuvgxPvaPA6Ao1zP4tn2yJnvp7f3dRly8AB0AHBXW4jxr"
    "RfGDzofmBMQhFUQ0BlSdUWT707xFEX8SoEkLGHnPdAVPQHLnrGaF45Nms78it4qUY2YYZ0b0xCLrUER94zlnBmMTMB"
    "jYnLm32KUpqUrTi7amRwl+zGIKvIqB2Un6bbnnL2pibjb3xe6TuouIYA7zUA4kQqlcLxm1XWET9l3cI6SzzUMOjXvr"
    "8viN3bZnX9vYQq0B7WhGmwVEG6CFGgmRgjm5hPawJ1Laa64DN1Fa2wX8N6OHW7V8PMJTxQe02MPgezdBUkitxnbK57"
    "zt0HsyijlLaLkfBbrgfQkE3R1SWke1hIIdpscGJQsFEanLis5VgWnBgPWhmcePWMLeSYKAg0hA4ICxvxv9GMG+dQlF"
    "t+B+YT5IQ5ueyfLpuL5+yK5JNDcOvYCyDKCjIbCln5kMYNfo+02kG6PtOyV4URFRvUYZJr7wodJlmJFzpOrpJDJZID"
    "jSIuUqR6AezlAlC7hNbWAvfaL6LlMzPAYKqGI9lYxQCnqToI9HGlCMnjkgjJ43yE5I6LSaqGeDvJhCntrQ6sGToNbH"
    "luW7gM8xDXzm07j2faT2BX5ralt2wqt+2OHYV3g8thT76I24A3OVdXAc5s3gKId5U/uLzTkFvpiRuPUkM9Oa5aC0VR"
    "7Q9AKpoThnmIgCJE+UXdtKAb4gqi35zfnKGovMVFJw2M7we2Ch8RfQCc0kXMPqcOnNEJ8fitoIVc/Mys9jF7Y3oAnp"
    "gCziNIH4Kf+Re+gi32BoezxQMvWvib4yJeF9Pivx0ID8ACCK0csC9eiEqHANp24B5IVAETYeHMvrOiq8jwt7wanH0v"
    "qiGGZRB/c5DAjJJgCodEM7xmr8jrJIpJhOvAI745EcUUl14I4rLfF3YYrVpCEU0hto0ntAiaGqQfJuSDrMyirCtCpk"
    "DjMnpf/jxsSmkILhUPS+eQRWMSr669H9r70cKJoY1fnSSq2d+U/UIe17HOlwQqG+a9c6ZfsBezuGaQONOzOkql/JLT"
    "Ku3Y2KjiHJPTfEO25TFYF/qISGn4L6FDHGxCG4yJO1UG9f3LauwNbn4ZDK8+1BRlPMMqWPb86xk60S3p7qO/x0xn8N"
    "1a6VUJkkbIKxYcsIV0aQvTmQ0XtZPTs3Qa7kpwU+K7svS1inJlSa20TP+JzIVMcdnfJvvhgAkWv1nGZutZ0+ibh1wH"
    "2jVrbmbIurfa+5VWe79ktffzq33qU4970cbYlbSSLU0TyZIqniZyjcbCQWMh08a8vGmQgsCwF94c9hnvU+k7ol9ltZ"
    "2wxaTORkZdmnJXRt1u7i/2znj7nfBV2YDLKcK9yQl6kTzWBUFeCqfRN9P2rUaMzpBqPu8Bnw0XQVrU87aUzQnK7qms"
    "GwmOKWzaUpgt2cVWLUf9k7cnPxyfnSxTIZeflGVA5tXL4H42j2Zxle2YQo0Gifz79rpBYiphMnsh26i2RXYShUVL70"
    "fsUg9E9VCAeOfg9h1Tfi8PyHOQgLZ718QcYrbiHo3m3c3TM6jMFt7ZZgIp8Ajv+Mx9/4EXOlhaYLm0du+FdtEj5t8n"
    "KoaIDpdNuSOfaYs3BIIhw/O7BrcEPPKG7x9sqnI7kEJziinlL1PjnCmi399Tp3cXSDkekHZJLASeoe2j9dt8b+Qkcp"
    "FJpuxNLVmFqzKupcg0s7bCrDE/RGtfEaWpFD6NVHKZ8yom9StFQw10XaB3UCdaaZDbLo7K5l4viCI9g8KAL+87w7Bf"
    "0QmFvX1VaZ71alRyapT4NLKseFqYa7IiPYPKrAijWXget4e9BWDGHR5js3FUS/tWHseyvj8vTaUwB1Ty5bGNKJIz1u"
    "kWm51DYeiDKvVT4qAFd27w+goNu2y2v+ojGNeTQ/lZ1GaHSMsIOWJCZjEgEFW9UIAlolJwGGLRsM5wilrtEI02fLIt"
    "xl3sOAlXscOgnRxc3VtS95ZUKT20Sm9JiUxoAdvquc1qCoJ1UpvZK4CbL9fXZXm3iRBFkT7bXv3QT8F8HVrV+XDBoB"
    "nLeogNlhN1Fao5cdetSXePoGtOvrKJugqSrmy47bJ9GTlVWhogIcyqVAgwponxq1sOOwBNZzZZIATmEwICYgpgoosw"
    "eMW9Ob/1vlAmon/rAfEzv5c0I15vroJE+uXvCk6ZoOKtrs6n89M3JG10gvJ67Q6yG7a6BZgh1EZgNpFnKfpqwJoi0p"
    "CusquTdXbWNq072M7gIGddZ3btagN7uiw3vybAnatbnwU3tXflwO6mqtXAYooe8ZBjLu6QyS0jiQabH1SqweJ4uOHG"
    "41dqsOK+ZYREiisZM2WTh5ki6h2CgUdF9isv/jSPqkWFT4GFLVGsikcyYS/oLRUonnnFdjNfIdV3qUlmYsk/oYUxgX"
    "Si1Vyt5mo1Vzk1d7lPq8YOLAmULhowZG81+ECFPOOibOoH7sHvKIgi22rHjVXqRtwvaUfcz/cjXkrHGhxI0qjMhIbB"
    "G2dVCvCcFdffOcuV3+G6Hb/orwt0lk6DXQFs4ntMT6iXpZWk2X4QdgPx8hlilwoVygFcOXIs4Ry0KgqWbUdco28zzB"
    "43SvBNUm7njM+pW7uxvvfiKM/5AHZkRwWt/GTG07LJX4nFFI+pVBGYznhlWzpByIsNltiswcyeeRAXuvQBTOGMO+7v"
    "yPxehHmJHDH2+lGvT2b0UHkJ4Y18i8RWyphFFWvlTuDR6VnwJI5fS1TG1FVutXmlzaudm1e6yu2LZv86seJrxYhvSx"
    "H+uvQVshOOOwkbWdbtF/vEbPLaCYYxjcqYN83I2kQBSo5Z3WrCSRqNc8VCn4G6VwPlmKKDGLfvtaD43xJhUVilJxq+"
    "vRI9DWTzxcKrnDTYcqEem5jQblzaIqZWee3y7MApojQIDWMGYiaadccps9PQG9WEARGtyvlQN4zkHSC8Oy4E5gSZT2"
    "AOGSN4SVReAaaRIlJFrvSL5Uo/J1dm/sjGMq9zeTpUTKXToGqkQe1hnf3Ln64ufx7cfKxpTfF0QBcBLIobOVYjgdO+"
    "2h1206rj+k+Q7G/5lTa2wWYqtAn/ZD1+RBRqsIN/bWfYMXMJg2daiyFJGjVY0qkd4hCv3l3lkkAzo3VmMLXNrJ07Hh"
    "OprSv1zm32ev7jRPjLuBdEKKzB5deyxn+1g3w76tQy3q/J7UWGVpeGVtlPrXPdN1FAILzAG9XGNUuoodVlBHZVRiBe"
    "jC3A2/lMh9zWrZvtkKhpSubrZsUL1eKOyfzuAL7RhOYYsMJIphDNVcFMhhuOqxTQxDMvRD6GaMYNHoLAIdFGHDyYyL"
    "bpA29lvtQbJ1BENU8PeJwRLwM1IXMHwEeGkzyWqe0vkKZ8zIn7xHTup3DlB98h6QWeGRe73ZIUOnRJhy7p2JVd2gTh"
    "bsyxvvBSNCZQ+Vq0+pVzy3eiQszWcsVGBPsQEq+sT2lHHa8Vc1boJtctxrslg8Cr+es2ffGGKfXrubFjCu3Hbl3m8D"
    "pUNX0+CRJdiDOfvrfzSiydRDZjiVXFNUOmvZPl3skIrhb8Z3E21X4Cu9J/lllaStUKiWtMyrxDqQqUJe6h9LhK7iHo"
    "eWg64+XXATOszQmAUXMI3umMOChZl84l8/dAVG6nnniGKfh8dfNhcPNR7htqdfZq+W0ZsRyluKW07lAhzGS4JfJRxZ"
    "PQ2xZV0dNeI+010l4jnfCm2b+rHtNchNf2tKhu9qvkZtmRP+sFIv1SkliwRwHTsb2wbv2u81aClJo6qztB0j1fbf9N"
    "1X6FpQ0LcymFHnlCkqZh94itWqvARxWRKIxy74vjYVvcZAdrWjSGttG4oqe27DC++sew3FW4PIuvb28+RsOz/kMJG2"
    "pXpkpTtSNgVpsp+5zfuXeXE73QrK6pdUY9C0OrvtH1RDV5UyJtsugzPRo/o6L2qKvxT9JvkQN//3L1pX5z8+hEZW9D"
    "vVAIqXFLFMHIfotXU02XkCp8CDQUOxtpGxkvgEZa5JJaYbh7XyfYnETnrUdsq+nFaOv5t6FqKL3gWKlQyu83VEK+qb"
    "m0kRoVyJF1KCquoRCN31600JtNodt2+QTegZ339mzgRsvS6sQblf1lfBMYcCw9Icr5nKbUXFaZywrVX9Vc3txeJr5r"
    "NvYXxtRK+wt/InNedUIEwMER8RVpPx3fA+fgL7nqTRLp2KA0oi4K8pIbCK0MqZZaKkstJaLrVLtdamcLiVifJgnAOU"
    "ItnHS7szrwbqLdWbwoWwC5ciKwmst3Jb65HVy7qfgmQxn/RkY9SQwj//igLHjx93BApajFmUummCLeWwy4vkN52KCN"
    "oIgbNBkNJUFJfaZNWgRRMPUpT62AruhLNmOqAZ9NHrPY4txVIhYt4qBQmbEQjPQa9sW60r4OPNSRZ0roscWl1uVM34"
    "vy6jdhnplIzI9WB3YAE9F/YcKYHs4WTezvSp3MShqZ5fuYQfexVvpZNH4fUlt7A4uKQrMHwEHPyAUUMYnhVQyW2nbu"
    "WXgq1RSBMZUWf3sp/sbYpZ7RjPlZWu2wUZnTYWRPnavWJIm+bc3dtjLDgWl/Pg8crLt1srR666i8dRJ2XB0mJ8g0f5"
    "Xmb2yc1+JvTKb5qzJ/kevKXLxD9K3g4FsSKBzD1fs6WQTx6tx/FWXjjiG2g6rGasSs57zvu/Fc/rwwL3mvj57Efbl8"
    "dlDmw3xamIa5HFatPJ/vREY4thA76r0FYHYgHmMTFvsoK1Gt9j5q76L2LragjGvzWqc1a/avaXPXN7m3a3H3N8TKti"
    "3uPczGEjAOz++G9ROCWmjV1H7AnGgxZhrsbKJEkgZafG+SI1RYtVYpD8hF7JfSpgF1aVptpap8WFB/1LhtSpZWc1pl"
    "TlvIZKZdM5dTklJzWWUuz1wielbXM7jTVDo2tjyCM0QrD3DtyMLP8Uz7CezK2ML0ylKpROK1yAC+sIncQZd8fFDmow"
    "syiY3RcuRKN915VLMwyj3gTYGDTjfvuOo9hQvAM+aAQ7wJYwKzgplO7hHA/kcBEwZspdK8H6+9aaUdM9K9eOIiTdme"
    "GdoHqH2ALcgu7QTSPkDN/saXj7rwXm87hfd0N0rdMlElhbtKy8TdKNxhGpVE144TrIrV7Gk8ZrWC7QA0ndlkgdA7AE"
    "3RJh785r95Y72NNGIwxx6vHu4SG0lU6QYTSJXmkDbkRoI3WmvWWrNWm1RTm7TW/KLZL/6uoTBH41XWlUURFPbKNoKP"
    "PqKii2rc14MCE9pBBdrAeZQ9Cqtd+G6gQhs/V+W8WH3pHtEqzRfRnY0DH2g2wj1nkSb4t198cw9jHs4vh4NfrmpKOR"
    "7uwJW1yD3KtcomDGi9CG1ab6yq/aWptFWpTfWtm+rhEmzBVD+PZ9pPYFea6untmjLV75gucze4HPZkC1j7QTbuB0m4"
    "KEJ3Rg7zi5Dwx5/vkL1skraqTM8nMZ1CesjawP+ZL20n0RzqoNW5xoH50kSB8r0mTKnufHsZcpNHapMOyFtvxhRYm6"
    "ttqCdxQ6aeH5Q5I4k3M8zU0Kq5Oe/EpbzFtH6RM8Wv36ETXb4fCOtMFAOasC9HzDybT5AjaliSKTPeOA6FCTwtTV2l"
    "xlD6psh3mY4gYEg4wXSlIe3R1C6tnbu0tEfzRbNftzjULQ67gnRCz2jilUyQq4x47BcWutzMJc+oURpW+17hnXYH2i"
    "r8mIZKdLPrkLbz315Kc8+4EWIj3KvAXr23Z1A4Lw96WdPJmEZ1qH+6HX6uBvI2CnaknZy+IxUzhenLCQpdMCybvmxC"
    "18Uy/2VxvcsEyfZLXiYU/pGPbQ879JB/bV11PxDkc8jbG46JG1xxu4SM3/PQLo/9vsABIk7ayJXDBT87byuKnxI+bK"
    "RaZlQZz4g6xFbcHzm67e2STWqcLW+UuUucR4PHSFBUp15hjk7LoCy0CrWUUm0Vd8nZwH+aP23ma0yT6hxjlfm84+CU"
    "/eHsfoVRqInrOlEUO054+AwXU+R4nxDjS/oKTDrgoOzGcRYMNabx2JVXjkEtHxhGdn5HwZQ4aAEeCaL8rnAK6ZO4FY"
    "TCy4Qt5LIxLhozKtGYJCggD9nP4gGK+XvHDcyvSwwqJJ8O9LWiVgH0taJmf479xf1rVruj96KXjXAeBccZprxqhge8"
    "RrH57V8G8GNVjr18w0XjVca74TXjcbXSdyWV73LZ3L7LlZNal7lJmi6CXAXjYog7kFry+ermw+DmY30HdJBbEogREz"
    "pghCJRArAivah1vTBdL0wla17demER9jI7PmZLiQWfGFTBdCdLw5prIPwGK3QB0EPAe0jwT29+/PmSl+2/hh52wptz"
    "egBGvicIHhz2+TMy+Ns+yMz3jXyHNuEVkkoH2oTXNpw24TX7c+wP+ijWrXiQpupeNfV+pVIG/ZJSBv18KQPeK6k20i"
    "kiDXQloBO6SB2oM2QKg90bOIDXngo+a2ZBbqBWBxf1BhkbI+yyL5GeJnLkc4Rlh4kyXGjjvOBngCzw0a3neopJlF61"
    "97fguH929roPoD2bwNdHjZZuu/G9NnZQv5ZEjggUhrppvsYmpALH66guwEca4MoAm9irJy3C8d2DdyPaBPVHFn7GFN"
    "frOZQhUxjsWC43ksdnFSDPWjgx4Gc5TzQzcKBt8KynOnBnyBSGu7HoaNvn77Hpg5ibPNBl2S1pui4gve3clmfoNUI+"
    "TaeRr488X7vrXT2mZ9ji9ePg5sPgl8GHL+fXNf1aovRjXNqRO/cpYD+jWT5p+5ftxMWPuOBsXc2PmFrlS/csD8zQyb"
    "D7bF5eIItfrTUL10/T6nh9lV29z2zpSZXYwpymBIVuCJvNZlKtNufqW8v9CJioUo3vaWEa5gSZT2vWTvt5YV7yadQ5"
    "KNaOpEgbU6l0gTXByqUpdAWxfLhIhQycWwcNCfuj9fwbJTd2++k36wbh/I5E4IwsCEc8OlgRhLMcVCEIB3pxDz3w6B"
    "J/RgFPKPcgfaJgtJAF1VSiqdBhT/w83SZEh87o2AnVFGodOvOi2d/FNiFK3WvpOv0bj0nXpeS3X0peaIDrmWLDMJlr"
    "L51p2632fY+ga06+Eleaep94WmowUDHOmEcDK9X55qOZpg/mE2xOhDUQlf8P4ux9x3onsuLRGH/jwfXYAzgoRcX45Y"
    "qcQ+QQ/3EiL/bd8vw6Yl8hma3NDq13FtZX0npR602hIsleVZmPxndQmT+rUrT5rLhm85mkOXZ0MNVetBlCvW5X6fMR"
    "YK2o9MnJ9hPeClp9ZomplGx6j9xnbCK55ho8WqG2xoNWt8sGvCYH1xOZcHt6F4QrMEtkTNzpd7xDqAdt8ugj8MohkW"
    "f7e0Dc2M/NRpG5I+mj3ebMFXzmIgpQ+8y18qqVV9WUV+0zf9HsrxvWvVY8t2oqSVrNPqniMj8p9pifSPIep8hAtbIU"
    "EiQdhHgj1xICMtevjXJAolHei8sfNT3n+3/3oyauHbz6UU1k7Ojuh9LgPSXmM41Cm8vM53hQpRsfyrYNsl5jB4xcMm"
    "fWNzdiZy55dOFUfoezkkLfyigkTQ+0YastG7ll45En5BgTSCWVL4o1wzRVO8rhTuOFN32V0PmSw1GimGljXiP0CaEZ"
    "FR+IpZI9QyrljFVLii/JiZdWMvJpI2GXpdXibi/FnWhI6jTgf4pwRwmD7fGeV/d1komdfHkH3Vp5w4txGI3Dh4gC4k"
    "KffA9854l9mcNvRIhtAeJUzcXt0hLS7cBeBJtd9MxOriZHRZpSJxerzGU8q6P2BqO3WDxhU0d6xqV/WsWlf1rs0j/N"
    "alpMUXINyCCRbJ5ieNNUnYP5uJLD+bjE4Xycdzirls6trmzar3Z2igK7x/3s7j04Hl9j56kn86suHx6Uelb5MMOOxl"
    "WITWI68mt+zANOlIh6Z0r0jPOfqdlT+ISYkk2maESsBW89h3itJK5li++TBSa1Na120yokgg60m1brqQVG5xRiu44u"
    "tSRQ2WvY9Ob+tIp/lo0qvrk/zXlotSN8K45w7T15EfKqoZe9XQe79pu0yt+chbQbPV5EkkhU+CjCpFh796IRFfT2GU"
    "YmikL/Ra8opnInUlUPwQOcckvngaejYqbVYIcNYmvNo5zsIeqrKGld1frsFXIL0DcPuQ60+X+zKQbZsXzIAch+GlcP"
    "jZ9nclDCIeIhns6I6y2/TpsQ2oTQJoROYdDs31WgD/ZkTTxLTJuIoIMW5EZc8ck3y+HMG1LKcc6Q6fLo9cujh/mixg"
    "y5mNTKh89TdgH/LSQ6BOqpIfTSPOAX+LGwOnOWcnslmjeJeFCl+a9HR8fHb4/eHJ/9cHry9u3pD2+W5Zrzj8rqNl8M"
    "PvLSzSl+5Gs5d7nfu2jvcnLUf5s1nyrJ9yrSvXrXd1MYuIiJCYgtY1SA9+pITtk8SvPgdsxz2dlbgzn2JpYL59Buwo"
    "/26//7bi13eDi8k8K9onQvFe85+Z70F9TAOUPWPbw30quLfVWAWt3anDnC7gG+mZafCFq8X5/cEi7S02Oal9zoc70+"
    "RDvpQfTh7vzHYU0nAQ+RdhGvPch/idWo6VD7xx40TTRr5sXJkOr7FZW9NWwqjk2OxcVuhJiiC2fAtj0IAXpGTa0yTd"
    "UF3LejXMZ3QzmwS65/kkS6RkKmNaNuktVmkyxdq3QDa1SX09wYtGFjoJq4pqm0SJVfKtTDNE2lF6p6tXwUBbaVYj5y"
    "cdsKvC++pu4dM+ruBpfDnkxKtABxojJuR/FNy8YK4Cb63a0JbqK93l6eZSuxTZ/lKWzZK4CbL9fX1Wp9oWfEvzoHed"
    "1iX1fPaC9vcndS8SsGrCCwdYlmeXSrgZbjKhX+mpJnEYYKRX/H94DNjhzrNXFsSXPIKgSr88l+DV40jjTV0aE6OrQF"
    "kaDDA9dyOI9dMjXWu9rJTKGwO7R3gcZMg1DjSocxZT3cUxMoHU5yPvaQqwbqgZq/Tlm29AxK4/51QoCFLYC9RuC3Xo"
    "itiROwJf+fmur9mq4qdgBTmfO/7OYqolBYTDcP0akYo1MapJNbtQm9teqiTZBoV2C5KzBKzlvT0O9YnemDjJmfWFAq"
    "1Vb5MrMJTFtv6ScHZZarH4+pZLWOsY3ACE14cyZew1D8n18Ovwc+5ZMCbo/yqig8XTKYHYXlDKEX9WY6EHmXEFiwwN"
    "bdzNfoiisKyaMDbRBrg7jAIGa7vW44bpJGZYNApVBciv8twbgwbCUarnLWUO9i4VWtjNt25AqdwKPTszqLNqbo4JLd"
    "QCV3VCvdKhyubmUgttXS2k0TF8FGJIMuFfQiDlpdwXQjsXY6gFGXhVXHb1GlLKxk/baArQ4M251b6By52Jz0JG6h8M"
    "lBmVsIxmNWuYWKMW3Z3VJol0hFpsQqCRm4bS1vy5H0xV6VwkSFYhW6OFOhCxbK0WmV6vtsVEkx01z9fb6paiAcDu8g"
    "uhtJ1+ZxotLWBn+7v70pTmGQ9zWwsOmB/wIb0z0+/2XgcjBSNkguTy+bkpfRwPgEFzIVbJuH2Z//D/xxroQ="
)
