"""Factors."""

from tortoise import BaseDBAsyncClient

from migrations.dialect import pick

RUN_IN_TRANSACTION = True

UP = {
    "postgres": """\
CREATE TABLE IF NOT EXISTS "authenticator" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "secret" TEXT NOT NULL,
    "last_step" BIGINT NOT NULL,
    "attempts_left" INT NOT NULL,
    "confirmed_at" TIMESTAMPTZ,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_authenticat_account_9cd1b5" ON "authenticator" ("account_id", "confirmed_at");
COMMENT ON COLUMN "authenticator"."secret" IS 'Of TOTP';
COMMENT ON COLUMN "authenticator"."last_step" IS 'The latest 30 seconds that were used';
COMMENT ON COLUMN "authenticator"."attempts_left" IS 'Guesses at the first code';
COMMENT ON TABLE "authenticator" IS 'One enrolled app, or one that waits for its first code; TOTP as RFC 6238 has it.';
CREATE TABLE IF NOT EXISTS "recovery_code" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "code_hash" VARCHAR(64) NOT NULL,
    "used_at" TIMESTAMPTZ,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_recovery_co_account_15b5d8" UNIQUE ("account_id", "code_hash")
);
COMMENT ON TABLE "recovery_code" IS 'One of the codes that stand in for a lost app, each once; only its hash is kept.';
CREATE TABLE IF NOT EXISTS "trusted_device" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "ip" VARCHAR(45) NOT NULL,
    "user_agent" VARCHAR(300) NOT NULL,
    "last_used_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_trusted_dev_account_aea224" ON "trusted_device" ("account_id", "id");
COMMENT ON COLUMN "trusted_device"."ip" IS 'Where it was seen last';
COMMENT ON TABLE "trusted_device" IS 'One browser or program on which a person signs in with the password alone.';
ALTER TABLE "account" ADD "totp_confirmed_at" TIMESTAMPTZ;
ALTER TABLE "otp_challenge" ADD "channel" VARCHAR(5) NOT NULL DEFAULT 'EMAIL';
COMMENT ON COLUMN account."totp_confirmed_at" IS 'Since when codes come from an authenticator app';
COMMENT ON COLUMN otp_challenge."channel" IS 'Where the code comes from';
CREATE INDEX IF NOT EXISTS "idx_otp_challen_account_ee0419" ON "otp_challenge" ("account_id", "created_at");
""",
    "sqlite": """\
CREATE TABLE IF NOT EXISTS "authenticator" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "secret" TEXT NOT NULL /* Of TOTP */,
    "last_step" BIGINT NOT NULL /* The latest 30 seconds that were used */,
    "attempts_left" INT NOT NULL /* Guesses at the first code */,
    "confirmed_at" TIMESTAMP,
    "account_id" CHAR(36) NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE
) /* One enrolled app, or one that waits for its first code; TOTP as RFC 6238 has it. */;
CREATE INDEX IF NOT EXISTS "idx_authenticat_account_9cd1b5" ON "authenticator" ("account_id", "confirmed_at");
CREATE TABLE IF NOT EXISTS "recovery_code" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "code_hash" VARCHAR(64) NOT NULL,
    "used_at" TIMESTAMP,
    "account_id" CHAR(36) NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_recovery_co_account_15b5d8" UNIQUE ("account_id", "code_hash")
) /* One of the codes that stand in for a lost app, each once; only its hash is kept. */;
CREATE TABLE IF NOT EXISTS "trusted_device" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "ip" VARCHAR(45) NOT NULL /* Where it was seen last */,
    "user_agent" VARCHAR(300) NOT NULL,
    "last_used_at" TIMESTAMP NOT NULL,
    "expires_at" TIMESTAMP NOT NULL,
    "account_id" CHAR(36) NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE
) /* One browser or program on which a person signs in with the password alone. */;
CREATE INDEX IF NOT EXISTS "idx_trusted_dev_account_aea224" ON "trusted_device" ("account_id", "id");
ALTER TABLE "account" ADD "totp_confirmed_at" TIMESTAMP /* Since when codes come from an authenticator app */;
ALTER TABLE "otp_challenge" ADD "channel" VARCHAR(5) NOT NULL DEFAULT 'EMAIL' /* Where the code comes from */;
CREATE INDEX "idx_otp_challen_account_ee0419" ON "otp_challenge" ("account_id", "created_at");
""",
}

DOWN = {
    "postgres": """\
DROP INDEX IF EXISTS "idx_otp_challen_account_ee0419";
ALTER TABLE "account" DROP COLUMN "totp_confirmed_at";
ALTER TABLE "otp_challenge" DROP COLUMN "channel";
DROP TABLE IF EXISTS "authenticator";
DROP TABLE IF EXISTS "recovery_code";
DROP TABLE IF EXISTS "trusted_device";
""",
    "sqlite": """\
DROP INDEX IF EXISTS "idx_otp_challen_account_ee0419";
ALTER TABLE "account" DROP COLUMN "totp_confirmed_at";
ALTER TABLE "otp_challenge" DROP COLUMN "channel";
DROP TABLE IF EXISTS "authenticator";
DROP TABLE IF EXISTS "recovery_code";
DROP TABLE IF EXISTS "trusted_device";
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
    "eJztfW1z2ziW7l9B6ct0Vyne2I6d3uTWVtmOu1vTjp21lc7sdqYYiIQsjClCQ5BWNLP93y8OSIrvFElREiTjS7pN4o"
    "DUc0DgvJ9/96bMIjY/ujBN5jte7x36d8/BUyL+J3urj3p4NotvwAUPj2w5FicGjbjnYhPmGmObE3HJItx06cyjzIHB"
    "F8hmj9Q5QgMPke+Uexwxx16If0yCqPgLW5ZLOEeUo5nLnolzBBNbzBQzU+dxjTl8h/7TJ4bHHok3Ia6Y6Y+/i8vUsc"
    "h3wqM/Z0/GmBLbSsFBLZhAXje8xUxe+/x58OFnORLeb2SYzPanTjx6tvAmzFkO931qHQEN3HskDnGxR6wEUI5v2yGk"
    "0aXgjcUFz/XJ8lWt+IJFxti3Ae7e/xv7jgkoo5B3I8zJkUPmBrX+K3zFxHDDuL0bGg/XQ8Po5bgEr5IBPbxkMgc4TB"
    "0PAPv3n8G8MTDyag8ecPXrxf0Pp+c/SigY9x5deVPC1vtTEmIPB6QS/Bht0yWAjYG9POofxB2PTkkx8mnKDAeskPQo"
    "+p82nIguxKyIF/oqXrD5LhgxHHy8fhhefPwE0085/6ctcbwYXsOdE3l1kbn6Q8A3Jr7l4BtfToK+DIa/IvgT/e/d7X"
    "WWu8txw//twTth32OG+OGG+CQTWEWXo0tiaMx+f2a1ZH+aUrN/L9lPppjaec5fTbBbzPUlQYbhAqBNsThiTH1W9i44"
    "ghezsqdZMUN7U/zdsInz6E3Enydnbyo4/PvFvdxsxagM227DWyfBvT/zOBtPZNEY64ioG7xXn20t0L7CDnOoiW00Zu"
    "5UGcxnmPM5cy1jgvmkCe45wlbYh8hueKnX3rUygL9+XQfw16/LAYd7RYv8mbhUTNrmSCmcYFcnywZ5cUgnyEwwhzT6"
    "uiIChb+q3vXR8fmbVjtZve+q4rPKbWOA1zpfVeEEHXxVim1wh/RR2UycpiVf1bXjTyWjB+LnY6GF5xgeUystpN1g59"
    "HHjwSxMbKJ5xGXt/ri6nxw5d9b9nODxf+vhltakmZ7kPc+D682peOkIT6vs6mdl29q57lNjXJDLN7xOI/yJWM2wU6J"
    "sSdBlgF6JOg2hfTyyna3rcu7u5vUjnU5GGYg/vzx8vr+h2OJvBhEPXl5cDvM4C1Q83zedkOJqbe4ui+uhoPfrxsu8N"
    "6XibQ3IuqhKV6gEUE+b6cHHtdZ9Mfli/44t+htzD2D00dHnMLUaXGSF06gT3KVT3KPeTPBQWdM3Wkr6a1wgr3hee+B"
    "gp9gPiEOMpm4J/6dEjR22RRhBwnoxB2PmthjLgKvx4tYIOD6GD8lzPFwYYTNpzl2LSN1J15JKawKtvLLkP7n3+6JjS"
    "X++ZUSuZqSc6kjEjbdIeKr4YJOfXpwlwDBWlBdBbMcMEjSibj2krpaTqTM5tMtUlMyHQkVZUJnayL1UU50sAtqgm2Q"
    "ociaKN15s6toqgNdUS4x2TNxF4Y8GdeD6z6c60r8eahLixPOxbxrIvUQzHKoIIkLHNyyFnmm5rqrahhM9kHOdaiI+T"
    "ObYWtNpD7LSQ4JIpBJ2Qkrk1LTtxLmapeNaZHtMkLzziFDJv5ZjemneKoD2f0BwenJNIPpFDv4Ub4lTAfEkZguFA0y"
    "JSXhYsub/cqAsdSwlSFjgjFo5o9syifEQh757h2h34XYA/suwi5BTAzApss4R4Gdmb9HQplADpkT7iEyHhPTo8/BQC"
    "r0Pd91xdPzgWUbfVJB+NkfvSexHODmc/AU+N/QVP53HZumY9N0cJICppHkwRx9r21M1hGt0h6wLxPswc4l92ixB7JW"
    "/q/OPc6J/TEN/cDxij+3BEUGcLqXphPxvuI/r06O37x989Pp+Zuf4KiAS8srbytAz7tfXpw/15uIZQ1nuhIeXa8M+z"
    "J3rqc+3CoFfo2YVRDYOBTsLwY4Gn8Q+FaduNd/G6YO2wjFHz5e/O3H1IF7c3f7SzQ8gfrVzd1l1pU7wSdn503Wc0xx"
    "EIBnYhPqRI6elweOnudjdSPFwgA3VVPJM0+tpc+9kT5bOea0n6kLC1JT04hvUe/a8dxFr8g2Et/tVxpHYJxBlgNrmU"
    "ew/KaO0C0RYi8yJ0LsIdZ79A3U2G9owsTrh75u7FhoivmTkO3DLDnC+8hhiBOhoHq82CjS8fyrM/H+EBydzrCzMAKD"
    "hfhXjPgjyjVMXNV2EW0X0SfTru0iwQbRVpuMqVWWBgPbyBxzZIWBtU0Fwzd1FJ035XrOm5yaI6MbjHWsUukZFMefIY"
    "taiLZS4bsPnkwfRnVPmjTVGifOlsLlhhN5/jP3LzVj4dc5YJIibPL8rwtumkp9cMWS5kQITJBqAAHCdKsYc3/0D6EZ"
    "FmJcobunqJTeMYbirQYfwPo3l3btePtuadnufgensybYB6O3GPK+KeEnA+tZHVjPymE9y8IKgmoe2L8+3N0WAxuNz8"
    "qf1PTQ/yGb8o2pwQnJc+RT26MOP4LH7kLuBHyqrYNZQ2Bmk4EJwDrYwGqxWZU8GVRcqJVnoo6rFPPs0FqqOXFcZtug"
    "Ds9mfcRcGRrgBZIk1KoZM1fWrBlTl3tSiX6PhnfDT0hsVPc/X6Hzk9Of0ET8QUsCFrp8wFfnqzMI/H/IZXPYOIGUzR"
    "3Q4YEavhceuFNALJCiTB9xFjzRJWLdQz0ei8nxllD6FzNPzBao/18dOUxW6xHX6KPzijrIIcSqbxhIy0+pNARtDNDG"
    "AG0M2LkxQBfwedHsD7b6POsfCBbHVIlOsaRRWp+4G8ujc20dbSNe2CAV0yMFCsUlfSwNlEmRbS9U5nVD6MEMYYt3ED"
    "LM6WsQJ5hj8VDOIW6jnNogkuY/T05OT9+evD49/+nszdu3Zz+9XobU5G9VxdZcDn6B8JoUf/LxNqDiT2ceF0rPuODj"
    "KGVPjk7laKbeL770+CDBFRAQY5mzEWs6C3JaJ8t1bxNcX+Shs2NbrKIO8BZyfU5zz2GcB/hn5hKhy/1GFjlfQ0mybz"
    "zTfgKbiywQl108X2qemZUlEBC/mwSlMK4uHq4uPlz3/tyNTeRKeu97BcaQ8E6/ygpixmNqmj88dwH2AoxC2/xfIHfi"
    "8SgdPEAt3kdQ0yMMIZDBBNLmMBHcQDPicuZgG/0wOH79Y5kdZENPKkzcSDsaOPlnLmHjj0Qic3aYtlFoG4VWUnerpP"
    "6zmZoUEqgtfePZq7FLCJpT2M2kCB5uVP2gwMmxyiqSBDXHlHphDBGt0uYDGUAyEYereJ1WBaC6dz/K/bE0u+Zhim27"
    "9JPI0m7v2zje0A4XrvvTk7fny5UOf1St7YePFzc3+cXMTJn82eaAyZDqE2YvTxgdmrXT0KxY6q5vDIhplI8c2or0/K"
    "IjhaJzWplIoZw6WT8oLkOoV3dG8MT8qSGmCRKNZiaibTpjblNLbIpII7qvwWy7gbKzsDWFApD3CP72HoUQrQ48Clfx"
    "TPsJ7EqPQnplKeVRCLEvcinEbKnwKSQG1WggaPrcY1PiBs7/GV5A7uGyZGhRu8AaFLo5oEI7Rl/b7bVVRccWavbn2C"
    "//m2N8uQUiGq+y7aFlzsxGyubY5BHbRlOU01Qa63pYywARt1H7xQSJyij3Bg936PT4/PzVMcL2bIJfnbQxoXVcdGv/"
    "Gs60dTGGnWYsRYr3QXr/c8tTO0urozBVPp6p80w9WVXIWK++YOFESn94d2MUvzRHI/H5haS73/l0A7k8xN03kAsrRx"
    "vgGuBiuzJYuLIzQUZV3eRK59Ct5Rq0lkvsHp5nGxZeFBz71bEtJVNsMcTlzaY+g+5iXII2rpD0S11SYAWrXuo5Yr3G"
    "G6xxU5p4CTFmmFrGqESNWH3SFs2zxf3+6u7jp4vb/2m45/cu1zpej+ucr8flB+xx/oQFd3DiHQ2ordi6Hlb5bFvkzJ"
    "eL+9umbBk40EIv8OW2Ykz3DS6DLr7GJNyCGmxQWVK1t6fePQHUZbwKQ2zsEec9kp1pkUueKZnXjs3azv4VvFQrnTBD"
    "ujcqIexakiPvBUuAWUJNIGPmElDYob0IFyvOrhsZfEh6Y5BVZDQOyk/TqZu8fOtDf72obApkXKM4kUqlcPwGdXuy3F"
    "u32PASDzUU+rX99yWxe9vsabmXUAXSw5owDZYiyCFCFEgmxshm5tOaQN3IqS5hpkNFK+ySuh5Oh90hdeYyCNReE6NP"
    "wSyHChInbgf9Kx+CWZQRSrvFSNot1wNoKKY41CWk+3oWQrTZ4MSgiUVhcOKyv0VVcGI8aGVw4vUztYhjhvUXsRNVSI"
    "T/khko51i2oHqH5hPihDm54n9dMRfk7MrkkyN0B/URZasFoUMRKx/SuMHnFFY7SFezWPbvNKIGDDpMcu2vQodJ1uKF"
    "jpOrZVCJ9oFWERcpUr0A9nIBqF1WfGuBe90XFveFGmAIUaOoDlY5wGmqAwT6tFaE5GlFhORpPkJSF3XbQDJhSnprAm"
    "uGTgOrq+VtoVrevTgK7wdXw17xIu4C3uRchwpw5uMtgXhX+YNLn0axlp7weFQq6slxtaoTBtX+oBMCNE0I8xARJwQq"
    "C5NpcaHBVUTQRGEoK28FzRKk8v1NrMJHwr8hoHQJdD9w8IxPmAdeQYu49Flo7WPxxryPnoQADhGk34Kf+R+wgi3xBk"
    "ezxTcoWvjVcQn0CrHgtyNpAVggKZUj8eCFrHSIsG0H5oFEFTAZFi70OytyRYa/5YfB+Y+yGmJYBvGrQyRmUV8Hh0Uz"
    "vBKvCHUS5STSdOAx35zIYopLKwRzxe+buWxMbVK3hCKZYmobT2QRNHpM30zsD0VlFos6RWYKNC6j94vvy4JLDtTBxo"
    "ETsnhYOocsGpN4dW390NaPDk4MrfzqJFHN/rbsl/txE+18SaCyYt67EPKFeDELJIPEmZ6VUWrll5zVaVEvRpXnmJzl"
    "m9Qvj8Gm0EdESsN/hR3mUBPb0FFrqgzq+5fV2Bvc/j4YXn9ouJVBhlWw7OHxAp3IS7r76O+xkBl8t1F6VYKkFfKKBQ"
    "dsIV3aonxm40Xj5PQsnYa7Ftyc+W5R+lrNfWVJrfSe/iubyz0Feh2a4ocjsbH47TI2O8+aJt894jrYblhzM0N2eKv9"
    "uNZqP65Y7cf51T71uWeEHX/yaFemiWRJFU8TuSFjaaCxiGlTKG8apCAI7KU1R1x7Ehd9B/OnDjIRuk7qbKXUpSl3pd"
    "Ttxn+xd8rbPxisyhZcThHuTU7Qi+SxLgjyUjhNvpu2b7VidIZU83kP+Gy4BPOiRiJV8mqW8vBE1o0Ex5Q2bSnNljzE"
    "Vi2dtQoN/LN5NMurbMcU26+znfAQgCPYow4/guftwj+wmerbWYdsq9oW2UkU3lp6P8teuVE9FCTfOfC+Uw5+ecSegw"
    "S03Zsm5piKFfdolO30qzmTnkFltkBnmwnmyGNIiJ5g+w+s0MHSQsultXsrtEseKTxPVgyRHS7bcqd4pi16CCRDhhf3"
    "LbwEEHkD3w81VfEOpNCcUs7hZRqcM2X0+3vq9O6DXQ4C0q6YRdAztv3gKFXvJHKJyabiTa2iCldVXEuRaWZthVmy4X"
    "xjF1GaSuHTSCWTOVQxaV4pGmugmwK9gzrRSoPcdXFUMfd6QRTpGRQGfOnvDMN+ZScU8fZ1d/OsVaOWUaPCppFlxdPC"
    "XJMV6RlUZkUYzQJ53B71Fkgod3RMzdZRLd1reYBlc3temkphDqhkyxMfokzOWKdbbHYOhaEPqtRPmUMWYNyA+gotu2"
    "x2v+ojGNfbh/KzqM0OmZYRcsTEQmMgKKp6oQBLZKXgMMSiZZ3hFLXaIRpd2GQ7jLvYcRKuYodBNzm4urek7i2pUnpo"
    "nd6SBXtCB9jWz21WcyNYJ7VZvAK6/XxzU5V3mwhRlOmz3dUP/RjMd0CrOh8uGDRjWQ+xwXKiQ4Vqztx1a9I9EOyaky"
    "9iokMFSVc23HbZvsw+VVkaILGZ1akQYEwT41e3HHYQmc5stiAEzScMBcQc4UQXYfQDWHO+9j5zsUV/7SH5M38saEa8"
    "3lwlifTL3xWcMkHFW12dT+enb2i30QnK67U7yH6w9TXADKFWArOJPMutrwGsKSIN6Sq9OllnZ23V+gDbGfRz2nXmq1"
    "2tYE+X5ebXBPjg6tZnwU19u8XA7qaqVdiCokBsjZtTlMuqcQ+tepWs+AwqMvEJIZ4s5AQFntGIyKRWNkbUO0LfpCGC"
    "fxMy5wwEzns2f5DuCRnbKF4/6lHjsjkvLn21kacUyLTtajxN8MnZeXAn9rskKrro6kxa+tXS786lX12d6UWzf50Yh7"
    "ViG7Yk4QTBDWFVCQ7FHrNH6W7C0KEYY/PA2JhGZczbRhJuonAKYNa0ClaSRuNcs0BNIO41QDmmOECMz+vUFjsvLy12"
    "nq8sRv9VsFmUZpdGw7eXWtpib75ceLWDXTtOMLWZie3WKVkxtcprF6Jap4TzwKUhFMSMF3bHod4grrVlQESrchzfrS"
    "B5hxh0dcLInBDzCc2xYASU8oHMxVaCSJ195bh8XznO7Sszf2RTPskzojqML6bS4XsNwvf2sD7k1a/XV78Nbn9pqE1B"
    "GGvQS1vWS2+14XQvdodV4PMMKE8dTJDsb9pgF5/BZioLSPtkM35EFGqwAx57MOyYuUzAM23EkCSNGiw5qC/EYV6zSi"
    "hLAs2MzpkhxDazcc5DTKS2rNS7sMXr+Y8TaS8DK4gUWAPn17I2Zb2DfDviFCT1U6+l9yJDq0uaqWyn1jkam0h8CR14"
    "o8a4Zgk1tDr9ZVfpL/Fi7ADeg4/QyX26TaN0ErV42HzdbA4pWtyLPf9wAN9oIH4MWGkkU4jmqmAmww3H1QpogpL8bI"
    "ywlAqP0LcgcEi2v0PfTGLb/Bu04FvKjRNsyfZ7fYgzgvTlCZs7CD8KnIpjmbp+QGFo/py5T0LmfgpXfvCMgh52mXGx"
    "2S1JoUOXdOiSjl3ZpU4Qfo051pc6RWMCld2i9V3OHftE5TbbyBQbEWzf0rQbBWAjNqUddWpTzFihm7N1GO+WDAKvZ6"
    "/btOONcu43M2PHFNqO3fmeA/nTDW0+CRJdQCZrhlYgg/Agkc1oYnVxzZBp62S1dTKCqwP7WZxNtZ/ArrSfZZaWUjlu"
    "cW2UIutQqnJKhXkoPa6WeQh7HpnOoGwgEoq1OUE4KmoKFfqZQ5L1FFw2f49kxUHuyXuUo0/Xtx8Gt78U24Y6nb1efl"
    "tmW45S3FJSdygQZjLcyPcZFR+ezHCDO6G1Lar+oK1G2mqkrUY64U2zf1e90WALb2xpUV3tV8nMsiN71gtE+qUksVCP"
    "IyFje2G9xV3nrQQpNU1Wd4Lk8Gy1x6/r9tmobLSRSyn02BMpKHb/QMSqtUpsVBGJwij3PjsetaUnO1jTsqGZTcY1Lb"
    "VVh/H134bVpsLlWXxzd/tLNDxrPyxggyHesSBHqHzFp6m62WBWqyn7nN+5d86JXqhWN5Q6o14boVbfyj1Rb7+p2G2y"
    "6As5mj6TsrY+q/FP0m+RA//9+fpz86Z80Ykq3oZ74SakhpcoglH8Fq+hmF5AqvAh0HLb2Ui7k3gBtJIil9QKw937Mq"
    "HmJDpvPWZbbR2jneffhqJhoYNjpUBZ7N9QCfm26tJGalQQp6iydnkNhWj89qKFXm8K3a7LJ0DnQOhJ08KMlqXViTcq"
    "28vgIzDwuPCEqOZzmlJzWWUuJ7xWDbmcptRcVpnLnPmu2dpeGFMrbS+ErprUQzIADo+Yr0jbtNgPnIO/wtWbJNKxQd"
    "lW4EFecotNK0Oqdy2Vdy0loutU8y518wnJWJ82CcA5Qr056TL9TeDdRJn+eFF2AHLtRGA1l+9KfHNfcONmeJsMZfwr"
    "G/UKYhjhcr8qePEf4YBaUYszl00pJ0do4CHXdziEDdoEy7hBU9BwFpTUF9KkxQhHU59DagV2EUZCghCiAcxWHLPY4d"
    "x1IhYt6KobCDMWwZFcIx6sK+3rwEMdeaaEHFtear2Y6XtRXv02zDOTifnR6qAOElv0f4jNmB/NFm307/M6+vd5uf59"
    "ntO/sfvYKP0sGr8Pqa29gcVlodk+csgzcREnYsfwagZLbTv3LDyVGm6BMZXe/vZy+xtTl3tGO+ZnabXBRmVOh5E9TV"
    "ytSRLtbc15W4XiIKQ/HwIHm346WVr96aj86ST0uCZMTpBp/irN31g5b8TfmEzzV2X+EtctMvEOyfeSg29JoHAMV+/L"
    "ZBHEq4P9KsrGHWNqB1WN1YhZz1nfd2O5/G1hXkGvj16B+XJ5r19lw3xamIa5HFavPJ/vREo4tYg46r0FEnogHVMTl9"
    "soa1Gttj5q66K2LnYgjGv1Wqc1a/avqXM3V7m3q3Efb4iVXWvce5iNJWEcXtwPmycEddCqqfuAOdlizDTE2cRZQRpo"
    "ud8kR6iwaK1SHpBLxC/lbQPq0rRaS1X5sOD+qHXblCyt5rTKnLaIKVS7dianJKXmsspcnrlM9qxupnCnqXRsbHUEZ4"
    "hWHuDGkYWf4pn2E9iVsYXplaVSicQbmQF8abNiA13ydr/KRhdkEhuj5ciVZrqLqGZhlHsATYGDTjfvQPSe4gWCjDnk"
    "MG8imCC0YCGTewyJvzgSm4FYqTxvx+tu2sKOGelePHGRpmzPDG0D1DbADvYubQTSNkDN/tbOR114r7edwnu6G6Vuma"
    "iSwF2nZeJuBO4wjapA1o4TrMrF7Gk8ZrWA7SAyndlsQcg7hE3ZJh599V+/tt5GEjGaUw+qh7vMJgWidIsJCoXmkDbk"
    "RoI3WmrWUrMWm1QTm7TU/KLZL//bQGCOxqssK8siKOKVbYIffcJlF9W4rwdHJraDCrSB8Sh7FNZz+G6gQhucq8W8WO"
    "10j2iV5ovszgbAB5KNNM9ZrA3+3Rff3MOYh4ur4eD364a7HIQ7gLAWmUdBqmzDgM6L0KblxrrSX5pKa5VaVd+6qh4u"
    "wQ5U9Yt4pv0EdqWqnv5cU6r6vZBl7gdXw17RAtZ2kI3bQRImitCckcP8MiT8+bd7Yi+bpK0q0/NRTqeQHLI28H/mS9"
    "sVSA5N0Dq4xoH50kSB8L0mTKnufHsZcpNHapMGyDtvJgRYG8Q20iswQ6bu96uMkcybGWZqaN3cnHfSKW8RIflDyR+O"
    "LJ+gscumiLMpGTFr0ZcqmqwINBFvQISONp8QRxayFEMKHP/dTl2nxlDaU+S7QkaQMCSMYH+HjocZ82firrZ3antnB5"
    "u5Nnhpe6dm/1pRAk0MnroBom6AqCjSCSmkjc0yQa4y4rHVWEp6M5c9k1ZJWt3bjIU87DikZDtZzYAE+RatxtcfLwY3"
    "+aMivlyUHbeEXwrNUsRuw4KzGhw4K2XAmVK9m7a6/IVqM21QcWLT2YkvpfVq3KayFe51YK/feTUoa5gHvaolaEyjOt"
    "S/3g0/1QN5G+VU0iZooc8XbTOlyeUJCl3OLZtcbmLXpUXW5fJqpAmS7RckTShcI5/aHnX4ETy2qboVbORzDM0nx8wN"
    "AhBcxsbvIfDOE78vsEzJozYytMHGL+SdmttPBR82Uss0qltoRP17a34fObrtfSWblPg7/lDmLnMeDYhg4aRJNckcnd"
    "6DstAq1PBLtVV8SMYe+Gn+tJ2tN02qM8BV5vOOQ4f2h7P7FeSiJq7rxLjsOB3lE15MieN9JIIvaRdk4YB+lT94Fgw1"
    "pvHYlQ7hwJaEw7jbv3A0ZQ5ZoEdGOHhyp5g/SXctllY+ahFXjHHJWFDJtjFBeX8sfhaEj+a9whuYXxeAVGh/6mu3rh"
    "YBtFtXsz/H/vLuQqvN0XvRaUgaj4LjjHKoaeIhr1XmRPfOADhWi7Ev/uCi8Srj3dLNe1qvMGFFXcKci9F3QThp5ExP"
    "0hwiyHUwLof4ABJ/Pl3ffhjc/tLcAB1k/gTbiIkdNCLRVoKoIp3CdTU3Xc1NJW1e3WpuEfZFenzMlgoNPjGohurOlo"
    "o1SCDgwQpNAPwIQYcPuHr7829X0FThBnvUCT3nvI9GvicJvjni+jMx4G2/FanvG3mGVuEV2pX6WoXXOpxW4TX7c+wP"
    "ulw2rUeRpjq8WvfHtQpNHFcUmjjOF5qATlaNkU4RaaBrAZ2QRZpAnSFTGOzewEFQGSy41k6D3EAlFdjqDTY2RtQVDy"
    "k8TYqRzxFWHSbKcKGL8wLOgKLAR7eZ6SkmUXrVPtyh0+Pz81fHCNuzCX510mrpdhvfa1OHHDfakSMChaFumy+ziV0B"
    "8DppCvCJBrg2wCb1mu0W4fjDg3cj0gT3RxZ9ppw26wiVIVMY7HhfbrUfn9eAPKvhxICf5yzRQsHBtgFpT03gzpApDH"
    "frraNrm78npg9ibvJAV2W3pOkOAelt57Y8Y68V8mk6jXxz5GHtrud6TM+wRffj4PbD4PfBh88XBWmkqwtzxoU3wbjP"
    "kfgZ7fJ5u3e2M5c+0pKzdTU/YmqVne5ZHpihkUGBbGo2nYFrrV24fppWx+urbOp9FkuvUIgtzWlKUOh2vdlsJtUqp6"
    "72Wu5HwES5Wz8ReLgwDXNCzKc1K9v9tjCvYBp1Doq1IynSylQqXWBNsHJpCoeCWD5cpEYGzp1Dhkz803n+jZIfdvfp"
    "N+sG4fyDyMCZoiAceau/IghnOahGEA724g6H6NFl/owjSCj3MH/iaLQoCqqpRVOj/6H8ebqJiw6d0bETqgnUOnTmRb"
    "P/EJu4KOXX0l0UNh6Trgv9b7/Qv5QA11PFhmEy114a07Zbi/2emFDKaXEFnsECfSF1v1JpcMORSydjvVrsbLys48iD"
    "iunwKUFvLBk5j5EtvlgkHttHBJsTxMRn9l78ay+kvjDBfAIB+E9k5hVXZO/yAV+dr85Pr5Er6NkUjcT9d0EZd4xmtm"
    "BZMNohxOKQvgSZTHhMgnLvHmNoCtqOuCHrICGgE3/DCq3fudIiBjxE6zxa59FCr3JCb/x9NpB8U0QHKP6e1ykzfV5e"
    "Zfo8V2Ta5+30Sq59cXvxGanmPFKXtftVPEtRYPe4etYDwa45+cLcwtJZibuVsjuX44x5NLCW5A6j0WghBGBqTqQ1P2"
    "quFuTJ+o71Tla1ImP6HcRw6oHQDcK4YL4ra4YQh/mPk2LBveP5dcatQvuSFqH12V8qQmu7Zuctd6Odva5KEo3X2kgN"
    "bSQ+mBov2gyhXrer7PERYJ2Y5JOT7Se8NazymSWmlvDqPlOz0O4c3VohtsaDVoqsFwhq6oGcKDa3p3dBuLGNvTFzp3"
    "/hyBTiiM0efYJ+cFgUmfIjkhbi8C8xis2dvLDa6cw1Yl6kgV3bf7XwqoVX1YRXHfPyotnfNC1zrXxM1USStJj9pk7I"
    "y5vyiJc3BXVLpsQgjbKMEyQHCPFGwookZK7fGOWARKO8F8Fb++O62q/YLTVxPcDQLdW2jJ3Ebj0QzoP3LFCfeZSaWK"
    "U+x4NqeXy4+GyI9Yo6aOSyudC+QYmduezRxdNiH85KCu2VUWg37WvFVms2xZqNx56I0ziyKU3VjXC403y/TbsSDr5l"
    "SFTowbQp1Ph/ImTG5QW5VLJnSB0mHNcralVR06qwEmnLELMsrd7u9nK7g1ZsYudqzv8U4Y6CDLvjPXTncJKFWWB5yz"
    "51BBrWjcNoHBgiGwBJefI98p0n8TAHPCLMthBz6tbSOaQlpNv5vgg2u+RZnFxtjoo0pQ5IVpnLdNZE7A1Gb7H42aaO"
    "9IxJ/6yOSf+s3KR/VhDH7xpYQFLw8ZTDm6Y6OJhPaxmcTysMzqd5g7OOqNcR9SqZnBWOqPfweHxDnadekV11ebNfaV"
    "mFYYYdjasRmyRk5FdwzCMgSkS9CyF6BvwXYvYUPxEhZLMpGTFrAa2jCdQ6BSlbPq8oMKmrabWZVqEtqK/NtFpOLVE6"
    "p5jaTWSpJYHKVsO2nvuzOvZZMarcc3+Ws9BqQ/hWDOHaevIi9iudyH14/M1pSLuR42UkSYEIH0WYlEvvXjSihtw+o8"
    "QkUei/LCgjRO5EquoR+oanoOl8g3RUKqQa6ohBYq15HMi+RX3RC1rPdj57jdwC8t0jroNt+DObYpAdC0P6KHs1rv4f"
    "38/koIRD5E06nTHXWz5OqxBahdAqhE5h0OzfVaAP9exGOQxLggPUIDdiik++WQ5naChfjHOGTLc3at7eKMwXNWbEpa"
    "xRPnye8hDw30KiQyCeGlIuzQN+SR9Lu6tkKbfXYmWTiAddVv7z5OT09O3J69Pzn87evH179tPrZbuV/K2qviuXg1+g"
    "9UqKH/leLJEW0GTFJ2lU3tlle8Y3J8dvs+pTrf29zu5evrfnsnqkgkvENoGpZYxK8F4dyVk0j9I8uBtDLrt4azSn3s"
    "Ry8RzbbfjRff8u321kDg+HH+TmXnN3r9zec/t70l7QAOcM2eHhvZFeu+JRAWpNa+vnCA8P8I1ILxbBFvTbLtaEy+T0"
    "mKZKB94/wCvwBdU1K2yv1Ud0Jz1EP9xf/DxsaCSAEGmXQO1BWVa8VdPQ7o89bJpk1s6KkyHV/hWVrTViKsAmx+JyM0"
    "JMcQhnwLYtCAF6RkOpMk11CLhvR7iMfUM5sCvcP0kiXSMh01pdN7ntssmtrlW6gTWqy2luDNqwsWdDXNNUekstdio0"
    "wzRNpReqerV8FAW2k2I+xdttJ/C++Jq690Kpux9cDXtFu0QHECcq4x4ovum9sQa4iX7Va4KbaI+9l2fZSmzTZ3kKW/"
    "EK6PbzzU29Wl/kmcCjc5A3LfZ1/Uz20pO7k4pfMWAlga1LNKujWw2yHFer8NeUPcswVCz7s7+HbonEsV5Bk8Tiul+r"
    "CFbnk/0RvGgcaaqjQ3V0aAdbgg4PXMvgPHbZ1FjPtZOZQmFzaO+SjIUEoYZLRzBlPdxTEygdTnIx9oirBuqBmL9OWb"
    "b0DErj/mXCkEUtRL1W4HdeiK2NEbAj+5+a4v2apipxAPMi43+V5yqiUHibbh+iUzNGpzJIJ7dqE3Jr3UWbINGmwGpT"
    "YJSct6aif2B1pvsZNT+xoFSqrTJ0fS6w/kDK2j6lB/Qr9dhgqPhx9XtAgWqaL0SNhC4QNRkN6xxC3WqZUAnxrEEBRM"
    "y57EiKbeaQYq23m6m/Ol+dQRROBAMh7xPGcSL4bqGw6iL25FRQWxvU6j5yhFLvysFYEJPZK3/WR2KOxI0mBV3+yNTo"
    "0Tq41sG1Dq6CDq5LkGylBMlh1XyM41TnGEr1kqCYbxtFT9eB3MqK3kjyqa5t/uKPD11a6UWwWVd81RVfVTJJqFvx9f"
    "PMZjitz6bv9KvsEH48ppb9YUxtgkZkAi2jQauXf0PI+nvkc5hUqvNQqxWKOAWzk7DJgtD5w/CufqjoW7jEA7+Zx+g6"
    "sAptTH1tItCHf4mbXnztTZOEkzQquynbJyl1nyDM6b8KMC5NpomGq1zLpHe58Or26+k6n4ZP8MnZeZNFG1Mc4JLdQH"
    "850qgITDhcXWOh+NTS0k0be9ZGdgatZb+Ig1Zr2RvJANRpldp0sV+mi4L12wG2Ol1td2ahC+JSc9IrMAuFd/pVZiEc"
    "j1llFirHtGNzS6leUrhlFmglIQPVdQl3oo+UW1VKyyeUi9Dl9RMOQUM5OavjCxajKlqs5LzB8FE1QDgcfoDobqSIHG"
    "SvFjra//pwd1smWS1JsuoINT30f8imfI/P/yJwAYyUDpKrHpQtFJSRwGCCyyIRbJuH2Z//Hwsee2U="
)
