"""Trust and data."""

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
CREATE TABLE IF NOT EXISTS "data_export" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "state" VARCHAR(10) NOT NULL,
    "file_key" VARCHAR(200),
    "expires_at" TIMESTAMPTZ NOT NULL,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_data_export_account_2428fd" ON "data_export" ("account_id", "id");
COMMENT ON COLUMN "data_export"."state" IS 'Where it stands';
COMMENT ON TABLE "data_export" IS 'One file with what the platform knows of a person, for that person.';
ALTER TABLE "account" ADD "existing_account_policy" VARCHAR(10);
ALTER TABLE "company" ADD "closed_at" TIMESTAMPTZ;
ALTER TABLE "company" ADD "erased_at" TIMESTAMPTZ;
COMMENT ON COLUMN account."existing_account_policy" IS 'CONFIRM: joins no team unasked; null: as the platform does';
COMMENT ON COLUMN company."erased_at" IS 'Of what it knew of people; some while after it was closed';
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
CREATE TABLE IF NOT EXISTS "data_export" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "state" VARCHAR(10) NOT NULL /* Where it stands */,
    "file_key" VARCHAR(200),
    "expires_at" TIMESTAMP NOT NULL,
    "account_id" CHAR(36) NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE
) /* One file with what the platform knows of a person, for that person. */;
CREATE INDEX IF NOT EXISTS "idx_data_export_account_2428fd" ON "data_export" ("account_id", "id");
ALTER TABLE "account" ADD "existing_account_policy" VARCHAR(10) /* CONFIRM: joins no team unasked; null: as the platform does */;
ALTER TABLE "company" ADD "closed_at" TIMESTAMP;
ALTER TABLE "company" ADD "erased_at" TIMESTAMP /* Of what it knew of people; some while after it was closed */;
""",
}

DOWN = {
    "postgres": """\
ALTER TABLE "account" DROP COLUMN "existing_account_policy";
ALTER TABLE "company" DROP COLUMN "closed_at";
ALTER TABLE "company" DROP COLUMN "erased_at";
DROP TABLE IF EXISTS "data_export";
DROP TABLE IF EXISTS "idempotency_record";
""",
    "sqlite": """\
ALTER TABLE "account" DROP COLUMN "existing_account_policy";
ALTER TABLE "company" DROP COLUMN "closed_at";
ALTER TABLE "company" DROP COLUMN "erased_at";
DROP TABLE IF EXISTS "data_export";
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
    "eJztXVtz2ziW/isovXS6SvHEN6Un2doq23HSmnbsrK10Zqd7i4ZIyEKbJDQEaUcz0/99AZAUbyBFUpQEyXjJhcQBqe"
    "+AwLmff/ccYiGbHpyZJglcv/cO/LvnQgexf+Rv9UEPzmbJDX7Bh2NbjIWpQWPqe9Dkc02gTRG7ZCFqenjmY+LywWfA"
    "Jg/YPQBDH6DvmPoUENeesz9MBDD7H7QsD1EKMAUzjzwh94BPbBGTzYzdhxXmCFz8zwAZPnlA/hR5bKbf/o9dxq6Fvi"
    "Ma/3f2aEwwsq0MHNjiE4jrhj+fiWtfvw4/fBQj+fuNDZPYgeMmo2dzf0rcxfAgwNYBp+H3HpCLPOgjKwWUG9h2BGl8"
    "KXxjdsH3ArR4VSu5YKEJDGwOd++/JoFrcpRBxLsxpOjARc8Gtv47esXUcMO4vhkZd5cjw+gVuMRfJQd6dMkkLucwdn"
    "0O2L//DOdNgBFXe/wBFz+f3b46HvwooCDUf/DETQFb709BCH0YkgrwE7RND3FsDOgXUf/A7vjYQXLks5Q5DlgR6UH8"
    "jzaciC8krEgW+jJekOdtMGI0/Hx5Nzr7/IVP71D6T1vgeDa65HeOxNV57uqrkG+EfcvhN76YBHwbjn4G/L/gHzfXl3"
    "nuLsaN/tHj7wQDnxjshxvsk0xhFV+OL7GhCfuDmdWS/VlKzf6dZD9yILaLnL+YQk/O9QVBjuEMoHWxOGZMfVb2zijg"
    "L2blTzM5Q3sO/G7YyH3wp+y/R6cnFRz+9exWbLZsVI5t19Gto/Den0WcjUc0b4x1TNQN3svPthZoX0CXuNiENpgQz1"
    "EG8xmk9Jl4ljGFdNoE9wJhK+wjZNe81GvvWjnA37ypA/ibN+WA83uyRf6EPMwmbXOkSCfY1smyRl7s0wkyY8xBjb6u"
    "mEDhr6p3eXA4OGm1k9X7rio+q8I2xvFa5auSTtDBV6XYBrdPH5VN2Gla8lVduoEjGD1kPx8yLbzA8IRaaSHtCroPAX"
    "xAgEyAjXwfebTVF1fngyv/3vKfG1/8/2q4paVpNgd57+voYl06ThbiQZ1NbVC+qQ0KmxqmBlu8k0kR5XNCbATdEmNP"
    "iiwH9JjRrQvpxZXNblvnNzdXmR3rfDjKQfz18/nl7atDgTwbhH1xeXg9yuHNUPMD2nZDSag3uLrPLkbDXy8bLvDet6"
    "mwNwLsAwfOwRiBgLbTAw/rLPrD8kV/WJSPufmUvYARGXGNGbGxWaISLudKxXQqi1YXN9cfh7ef34E/CHYpcAnwEXRA"
    "4EL6iKz3Ysp3ADINforAzIY+VyqBRVCr06F7LtqQ+gbFDy6TpbDbQh6TTqDlMdXkMe6fmDymbOb8whiaj8/Qs4zMnZ"
    "Q1nWGAOADFcy2i/PjLLWKLmoNZZHtkwrwIZ1FHVmvK9ORqtC4zXxC7KxxXxFsdp2iinf08qpESXhv0fUa8VZcU25Lg"
    "pZhoX1eVg5wxUyGmeLYiVJ/FRPsKkzmFNj8d0Yoo3fizi3iqPf36KKKUzbsiUHfhLPu6noKZTaC1IkZfxST7BBEXFs"
    "gRKRMfsrdSxj6PTLDM8hOjeeOiEWF/LMf0SzLVnnybHEHnyMlh6kAXPoi35NNx4jiehkmAyEElwTaLm/3KcJvMsKUB"
    "N4wxYBaMbUynyGJ6zXf/APzKDiW+iwDoIUDYAGh6hFIQWunoe6HnuOgZUR+gyQSZPn4KB2IKzMDz2NOLYTlrfZIkeO"
    "e33iNbDvzmU/gU/s/I0Ph/OrJHR/bo0A4FdNb0wRx/r21MSzGt0v6Db1Po851L7NFsDyRq+OtS+2MW+qHryz+3FEUO"
    "cLyTRgD2vuyv10eHJ29PfjoenPzEjwp+aXHlbQXoReP1i/OG+VO2rPmZroQ/zC/DvswZ5qsPt0phM2NiSXwAI8Z+Oc"
    "Dx+L3At+rEvfz7KHPYxii++nz29x8zB+7VzfWneHgK9Yurm/O8I2wKj04HTdZzQrEXgOc8u3Xi7gblYXeDYqRjrFgY"
    "E484TSXPIrWWPndG+tQek61ZkJqaRgIL+5eu7817MttIcrdfaRzh4wy0GFjLPALFN3UArhETe4E5ZWIP9/reczX2Hk"
    "wJe31gsmcxud61gCOcwnGOEaJ97i+miCmoPpUbRTqef3ke02+Mo84MunMjNFiwP9mI3+JMrdRVbRfRdhF9Mm3bLhJu"
    "EG21yYRaZWkwtI08QwqsKCyxqWB4UkfROSnXc04Kao7w0xurWKWyMyiOPwEWtgBupcJ3H7SUPYzqnjRZqhVOnA2Flo"
    "2m4vwn3g81Y8VWOWDSImz6/K8LbpZKfXDZkqaICUw8UJuHV+KNYkyD8R9MM5RiXKG7Z6iU3jFG7K2GH7j171nYtZPt"
    "u6Vlu/sdHM+aYB+O3mDA8LqEnxysp3VgPS2H9TQPKxdUi8D+7e7mWg5sPD4vf2LTB/8BNqZrU4NTkuc4wLaPXXrAH7"
    "sNuZPjU20dzBsCc5sMn4BbBxtYLdapkl8ITbUnUcejO/0qVdxMxtTSwoXSzjcbCKJz6AceJ/BwkFWUscU0Yh79H6nL"
    "QnHmOrI/ZWwDM+RR4kIbvBoykUOuj6/tSdIgheyhStE/C8EJv6XCT/PDtHKulXOtnG9TOeefYoHv5/ih1HceEajsN+"
    "99grPXEw8h8Iz5bibCsKKNqg+4nwMc1hTwQsf6X4+Ojo/fHr05Hvx0evL27elPbxYe9uKtKlf7+fAT97ZnuF10vwtQ"
    "pYLfcpU9plVa9BbGkik7XNnrtEoV617UFvtjaSTJnQNtu/STyNNu7ts4XJcEHq7746O3g8VK5/+pWtt3n8+uroqLmZ"
    "gi0LHNAZMj1SfMTp4w2gy5VTNkInXXN0ImNMpbyTYiPb9oq1h8TitjFSuok/UNwDlCvbpzgiekjw0xTZFoNHPWW4dn"
    "fzbEM0OkEd1Vw+12oOzMRKuQs22H4F+ykgt27wLGRYA/Eg/hB/cXNC+IyGVxeYuZdhPYQlweu+zB54WdOLeyGALsd6"
    "OwDM/F2d3F2YfL3p9b8ihE2MtcCglbKnwKqUE1So2bAfWJgzzgc0ltBuc8zm5R6EFWWLwGhS4jrtCO0dd2e21V0WXE"
    "NfsL7Bd/FxhfboGIx6tse1ApRcxGD9A2mqKcpdJY18NahDx6jQq1p0hURrk3vLsBx4eDwetDAO3ZFL4+amNC6zjBdP"
    "dKU7Z1MUY1KS1FEtV5KPtTy1M7T6vLF6p8PJs2oe1k8zSh5rHKPGawt+NxhnBneNy7SVxCj0xj5i6iGSIzG70HlDiI"
    "3cQ2AnASRavzYOpwNdfbfPdpaWD3CfsigdZYrZSGdCKlz122SpKXpmDMTt+IdPuCj640X4S4+0rzUZE0g3sGKdvlDB"
    "Kt7FyMYVXZ+dI5dA36BjXoU7uH79uGBecSqb86tK1kig1GuJ2s6zPoLsQt7PfioX8G2EMSI3j1Ui8Q6zXeYI2bwsOD"
    "kDGD2DLGrWv7y+bZ4H5/cfP5y9n1/zbc83vnKx2vh3XO18PyA/aweMLyaJDUOxq8jEjr1O/y2TbImW9nt9dN2TJ0AX"
    "RBGMrRijHd91AI2/0Y02gLarBB5UnV3p56t4ijLsLVCNNRfOS+B6KFDfDQE2Z6S93QzM3sX+FLtdIjc6S7o0myXUtw"
    "5D1jiai0D8ZoQjze3VpU0qVsxdkvUW8MkwqNxjk5WbrNCWdvGjL+OuCF/sOCiwjwtiwgyaNUKRunXWEt8VNWrau1wE"
    "MNhX7l8J2S0N1NNiLZSahC6WFFmIbOPjcgCSUTY2wT83FFoK7EVOd8pn1FK2rXshpO+92qZeYRnqexIkZfwln2FSSK"
    "vCdsrnrO3YWzKCOUdouRsFuuBtCITbGvS0i3sJFCtN7Y5LBeqzQ2eVHKtSo2ORm0NDb58glbyDVRGGcMXRDVNeN/ox"
    "lXzqGotv4OPE+RG6Xks396bC6esi8cjQfgxrXnQFQVZToUsooRzWt8jrTYSbY826JVjRHXGtVR0it/FTpKuhYvdJhs"
    "LYNKvA+0CrjKkOoFsJMLQO0KehuL2+2+hl7A1ACDiRqu5MMqBzhLtYdAH9cKkD6uCJA+LgZIb7mWrGqId5NLnJHems"
    "Cao9PAVqe2RsuwCHHj1NazZKbdBHZpamv2k82ktt6yo/B2eDHqyRdxF/Cm59pXgHMfbwnE20ofXvg05Fp6yuNRqain"
    "x9XroCqKfQJIRW/SKA0ZUIQod9Q5Jc1QlxD97v7ujkThPb510lD5vmer8AHRe8ApPcT0c+rCGZ0Sn3sFLeThJ6a1T9"
    "gb0z54ZAI4jyC9D3/mX/gKttgbHMzm97xm6e+uh3hZXIv/diAsAHMgpHLAHjwXhU4BtO3QPJAqAiiyQph+Z8WuyOi3"
    "vBoOfhTFUKMqqL+7SGBGSTiFS+IZXrNX5GVSxSTCdOCTwJyKWqoLKwTx2O+LGgzXraCKHIht4xHNw54m2Zup/UFWZV"
    "XWFCVXn3WRvCO/H/WkNQSXyodlU0jjMalX19YPbf3o4MTQyq/OEdfsb52gxPfjJtr5gkBlxbx3xuQL9mIWlwxSZ3pe"
    "RqmVX3JapxsjG1WeY3Ja7Me4OAabQh8TKQ3/BXSJi01ogwnxHGVQ372k5t7w+tfh6PJDw62MZ1iFy54/nqETe0m3H/"
    "09YTJD4DVKr0qRtEJeseCADVRLsDCd2XDeuDZFnk7DXQtuSgJPlr5Wc19ZUCu9p/9MnsWe4rG/TfbDAdtYgnYZm50X"
    "TUDffeS50G5YcjdHtn+r/bDWaj+sWO2HxdXuBNTnVrQJ9iSdpCvTRPKkiqeJXKGJMNBYyLQxr24cpiAw7IU1h13jbW"
    "oDV7SrrfclbDCps5VSl6XcllK3Hf/FzilvfxC+KltwOUO4MzlBL5LHuh7QS+E0+m7agdWuWkyWVPN5B/hseAjSspbX"
    "lWxOUe6fyLqW4JjSnk2l2ZL72Knp6PDk7clPx4OTRSrk4kpVBmRRvAz9s0U0y4vsJxRq9Eflz9vp/qiZhMm8Q7ZVbY"
    "v8JApvLb2P2KM+iOuhAPHOofcdU+6XB+QpTEDbvmniGWK24h6Msp1+OWeyM6jMFt7Yagop8Alv+M5t/6EVOlxaYLG0"
    "tm+F9tAD5s8TFUNEg9u23JHPtEEPgWDI6Oy2hZeAR97w7webqngHMmg6mFL+Mg3OmTL63T11erfhLscD0i6IhcATtI"
    "PwKFXvJPKQSRz2ppaswlUV1zJkmlkbYdaEH6KNXURZKoVPI5VM5ryKSfNC8VAD3RToLZSJVxrkroujsrlXC6LIzqAw"
    "4At/ZxT2Kxohsbevu5vnrRq1jBoVNo08Kx7n5oqsyM6gMiuiaBaex+1jfw6Ycocn2Gwd1dK9lsexbG7Py1IpzAGVbH"
    "nsQxTJGas0i87PoTD0YZMKh7hozo0bvL5Cyya73a/6GMbV9qHiLGqzQ6RlRBwxIdMYEIirXijAElEpOAqxaFlnOEOt"
    "dohGFzbZDuMutpyEq9hh0E0Orm4tq1vLqpQeWqe1rGRP6ADb+rnNam4Eq6Q2s1cA11+vrqryblMhiiJ9trv6oZ/D+f"
    "ZoVRfDBcNmLKshNlxMtK9QPRNv1Zp0dwh65vQbm2hfQdKVDTddti+3T1WWBkhtZnUqBBhOavzyjuMuQM7MJnPEm30R"
    "EBJTAFNNxMErbs35vfeVsi369x4QP/NHSS/y1eYqSaRf/K7wlAkr3urqfDo/fU27jU5QXq3dQf6Dra8B5gi1EphP5F"
    "lsfQ1gzRBpSJfp1ek6Oyur1nvYzqBf0K5zX+1yBdtZlJtfEeC9q1ufBzfz7cqB3U5VK3aOw8vvog2FRHRN3a2UWYUI"
    "gZKBtcpa8bpLSZ3n0OPLlBNetwA8skOJ8vJPMPIC96OYRjYwvCCvetXBnBLhtVDMKWsuiSVYLbJqkVWLrNsUWVeKJ9"
    "5GCPGX28svZ7fD608NucudoWFHNlF1r1VkTPdtDPnu27S0TppGYe9z2yiwdRS9YActZh9Nq2zFNKXOMVd6M9N1pXX5"
    "Y5V0mAof4ZaVmKGFnBnxkWvOb5HJ3TsSXaY4qFKlwclww0vGL9VsRNDYGIk6PULX4LlyiPoHYOhTUcKHV7BdaCfRXW"
    "BhS1Tc5ekY2A8b5IYKSFHRWc8jpEZ7apKZWPTshDamkE61rV4rPlrxUU5WWHyndcXuBYHSlc9G7K2GH6jYz/hW5gRh"
    "jMMPFMTpOY21nkEttWdQofcMikHo8e7YgANpGpWZ0FLzGdSpIjooLyI6KNQQ5QZqHq3cFOg8nQa7Btgk8Jmc0KzURJ"
    "pm85mkLbaXLxB7oUXYBVw4ci0R4WDV3Fg2nTa6W3p/QdzSan/pUV7QULekRzlljqCkU3mFxuQ08//QGW/PQacI+YnC"
    "kqg1mOkz90LjpPfAgTMefXRLnu9ErooodMFen3vV+GCm9FC5R2gtT6njI6rV8GMKj04H4Z0kCSdV3l/7lbR6pdWrra"
    "tXulXHi2b/KgmvKyW6bkoQ/rawFfIQCegpUiuK+wabV0lJaFTGXCWH4lb8ti8Q50jca4ByQrGHGHdvtaD4X5LNorTU"
    "aDx8c3VGW+zN53O/duWTjquN2sSEdut4moRa5bXLS5w4iNIwv4UpiLmUvC3X/XEia1QbBsS0CofV9K4ZyTtAXHvOTW"
    "9TZD6CZ8gYwfs68PDMVoJInX3lsHxfOSzsK7NgbGOZ1bm6pkNCpWs5NKjlsIPNwi5+vrz4ZUthfJ2L3VFL4Cam/xTJ"
    "7taQ7OIzWE+ZaWGfbMaPmEINdvDH7g07Zh5h8DiNGJKmUYMle/WFuMRv5qtcEGhmdM4MJraZjQtgJURqy0q9M5u9Xv"
    "AwFfayMN+ICayh82vRqKzeQb4ZcWoR79fGe5Gj1f1tVLZT64Jd66iCFjnwxo1xzRNqaHUttG3VQksWYwfw7n26duHT"
    "bZrtkGrMQJ5XLe0lRItbtufvD+BrrcqUAFYayRShuSyYyfCicbUCmnjmhcjH4FLhAbgPA4fuhVX53kS2Tdm/aSI3Tq"
    "GIanb6PM6I17KdkmcXwAeGkzyWqesHSFM+non3yGTux2jlh88opH0UxiVmtzSFDl3SoUs6dmWbOkH0NRZYX+oUTQhU"
    "dovWdzl37BMV22wjU2xMsAsh8cralJADsd00RiVDpLAXtG2MymkdRycbVe5uPi2GUOyc861tvFs6CLyevW7djjdMad"
    "DMjJ1QaDt253sOL6bb0OaTItHdBIrpe1svJ7mXyOY0sbq45si0dbLaOhnD1YH9LMmm2k1gl9rPcktLqVohSaF8mXUo"
    "U0a/wjyUHVfLPAR9Hzkz3kMKMMXanC7qEIoyhMRF6eLaHnl+D0T7KeqLe5iCL5fXH4bXn+S2oU5nr5ffltuW4xS3jN"
    "QdCYS5DLdUPqq4E1nbdCFFbTXSViMVrEY64e1Fs19s4Y0tLaqr/SqZWbZkz3qBSL+UJBbsU8BkbD9qvrXtvJUwpabJ"
    "6k6R7J+t9vBN3abrlV3XCymFPnlEks7Hd4itWqvERhWTKIxy76vrY1t4ssM1DaaQL+9JTUtt1WF8+fdRtalwcRZf3V"
    "x/iofn7YcSNjSuTJWl6maDWa6m7HJ+5845J3qRWt1Q6owbr0dafSv3ROflvZkcjZ+QVyKyLMc/Tb9BDvzP18uvlx9a"
    "MECcqOxtqB9tQmp4iWIY2W/xG4rpElKFD4GW285xrZP2uOKgPS6es8kCaCVFLqgVhrv3bYrNaXze+sS22jpGO8+/jU"
    "RDqYNjqUAp92+ohHxbdWktNSqQK2uzWl5DIR6/uWihN+tCt+vyCZD6BuWlR5ub0fK0OvFGZXsZ/wgMOJGeENV8zlJq"
    "LqvMZYXqr2our+9bJoFntm8itaBW2l74M3nmVSdEABwck6CVnHdUT/yokD4KAXALP3AB/gpXb5pIxwZlEfVQmJfcYt"
    "PKkepdS+VdS4noOtW8S918QiLWp00CcIFQb066Z3MTeNfRszlZlB2AXDsRWM3luxTfwhecwZe9Bbj+enW1rVDGv5Fx"
    "TxLDyC/3q4IX/4gG1IpanHnEwRTx3mLAC1zKwwZtBEXcoMloKAlL6jNp0iKIAiegPLUCeqIv2YyJBnw2ecxih3PXiV"
    "i0iIsiYcZCMJZr2IN1pX0deKgjz5SQY8tLrcuZvhPl1a+jPDORmB+vDuwCtkX/hW3G9GA2b6N/1+pkVtHIrNjHDHoP"
    "jdLP4vG7kNraG1pUFJrtAxc9IQ9QxHYMv2aw1KZzz6JTqeEWmFDp7W8nt78J9qhvtGN+nlYbbFTmdBTZ08TVmibR3t"
    "aCt5UpDkz6C3jgYNNPJ0+rPx2VP52UHteEySkyzV+l+Zso5434m5Bp/qrMX+R5MhPvCH0vOfgWBArHcPW+TedhvDq3"
    "X8XZuBOI7bCqsRox6wXr+3Ysl7/MzQve66MnMV8u7vWrbJiPc9MwF8PqlecL3FgJxxZiR70/B0wPxBNswnIbZS2q5d"
    "ZHbV3U1sUOhHGtXuu0Zs3+FXXu5ir3ZjXuwzWxsmuNewezsQSMo7PbUfOEoA5aNXUfMCdajJkGO5sokaSBlvtNCoQK"
    "i9Yq5QF5iP1S2jagLkurtVSVDwsajFu3TcnTak6rzGkLmUy1a2dySlNqLqvM5ZlHRM/qZgp3lkrHxlZHcEZoFQFuHF"
    "n4JZlpN4FdGluYXVkqlUi8EhnA5zaRG+jSt/tVNrowk9gYL0YuNdOdxTUL49wD3hQ47HTzjoveDpwDnjEHXOJPGROY"
    "Fsxkcp8A9j8K2GbAViot2vG6m1baMSPbiycp0pTvmaFtgNoG2MHepY1A2gao2d/a+agL7/U2U3hPd6PULRNVErjrtE"
    "zcjsAdpVFJZO0kwapczHaSMcsFbBcgZ2aTOULvADRFm3jwe/DmjfU2lojBM/Z59XCP2EgiSreYQCo0R7QRN1K80VKz"
    "lpq12KSa2KSl5hfNfvF3A4E5Hq+yrCyKoLBXthF8CBAVXVSTvh4UmNAOK9CGxqP8UVjP4buGCm38XJXzYrnTPaZVmi"
    "+iOxsHPpRshHnOIm3w77745g7GPJxdjIa/Xjbc5Xi4AxfWYvMolyrbMKDzIrRZubGu9Jel0lqlVtU3rqpHS7ADVf0s"
    "mWk3gV2qqmc/14yqfstkmdvhxagnW8DaDrJ2O0jKRBGZMwqYn0eEH3+5RfaiSdqyMj2fxXQKySErA/9nsbSdRHJogt"
    "beNQ4sliYKhe8VYcp059vJkJsiUus0QN74MybA2lxsQz2JGTJzv19ljCT+zDAzQ+vm5rwTTnmLSf0iZ4q736EbO9/7"
    "QjsTxYCm7OGIqWfPU+SKGpbEYcobx6E0gaejqevUGMp6igKPyQgChpQRTFca0hZNbdLauklLWzRfNPt1i0Pd4nBfkE"
    "7JGW2skilylRFP7MJClpt55Am1SsPq3iq81e5AG4Uf00iIbucO6Tr/7aU090waIbbCvQ7s9Xt7hoXziqBXNZ1MaFSH"
    "+ueb0Zd6IG+iYEfWyBm40m2mNH05RaELhuXTl03oeVhmvyyvd5ki2XzJy5TAPw6w7WOXHvDHNhX3w438GfL2hhPihS"
    "5uj5DJex7a5bPfFxpAxEkbm3L4xs/O25rbTwUf1lItM66MZ8QdYmt+HwW6zX0l65Q4O/5Qnj3iPhg8RoKiJvUKC3R6"
    "D8pDq1BLKdVW8T4ZG/hPC5x2tsYsqc4xVpnPWw5O2R3O7lYYhZq4rhJFseWEhy9w7iDX/4wYX7IuMOmAfpXHcRYONZ"
    "xk7FKXY1jLB0aRnT9Q4BAXzcEDQZT7Ch1IH4VXEAorE7aQx8Z4aMKoRGOSsIA8ZD+LBygW/Y5rmF+XGFRof+prt6IW"
    "AbRbUbO/wP7y/jXLzdE70ctGGI/C4wxTXjXDB36r2PzunQH8WJVjL//g4vEq493SzXhcr/RdReW7QjZ34HHhpJEzN0"
    "2zjyDXwbgc4j1ILflyef1heP2puQE6zC0JtxETumCM4q0EYEV6Uet6YbpemEravLr1wmLsZXp8wpYKDT41qIbqThaK"
    "NZdAuAcrMgHQA8B7SPCr1x9/ueBl+6+gj93Ic077YBz4guDeZdefkMHf9l6mvq/lGVqFV2hX6msVXutwWoXX7C+wP+"
    "yj2LTiQZZq/6qpH9YqZXBYUcrgsFjKgPdKaox0hkgDXQvolCzSBOocmcJg94Yu4LWnwmvtNMg11OrgW71BJsYYe+wh"
    "0tNEjnyBsOowUYYLXZwX/AyQBT56zUxPCYnSq/buBhwfDgavDwG0Z1P4+qjV0u02vtfGLjpstCPHBApD3TZfYx27As"
    "frqCnARxrg2gCb2G+2W0Tj9w/etUgTNBhb+AlT3KznUI5MYbCTfbnVfjyoAXlew0kAHxQs0UzBgbbBs56awJ0jUxju"
    "1ltH1zZ/n00fxtwUga7KbsnS7QPSm85teYJ+K+SzdBr55sjztbua6zE7wwbdj8PrD8Nfhx++nl01tGuJ0o9JaUdu3K"
    "eA/Yx2+aTdO9uJhx9wydm6nB8JtcpO9zwPzMjIsP1sXl4gi7vW2oXrZ2l1vL7Kpt4ntvSkQmxpTlOKQjeEzWczqVab"
    "c7nXcjcCJupU43ucm4Y5RebjirXTfpmbF3wadQ6KlSMpsspUJl1gRbAKaQr7glgxXKRGBs6Ni0aE/dF5/o2SH3b36T"
    "erBuH8gUTgjCwIR9zqLwnCWQyqEYQD/aSHHnjwSDCjgCeU+5A+UjCey4JqatHU6LAnfp5uE6JDZ3TshGoCtQ6dedHs"
    "38c2IUr5tXSd/rXHpOtS8psvJS8kwNVUsVGUzLWTxrTNVvu+Q9Azp9+IJ029T92tVBioGGc8xwNr1fnmo5mkD56n2J"
    "wKbSAu/x/G2Qeu9U5kxaMJ/s6D67EPcFiKivHLEzmHyCXBw1Re7Lvj+XXEvkJ7tlY7tNxZWl9Jy0WdN4WKd/a6wnw8"
    "fg+F+UGdos2D8prNA0lz7Phgarxoc4R63S6T52PAOhHp05PtJrw1pPrcElMp2fQOeU/YRHLJNby1RGxNBi1vlw14TQ"
    "4uJ7LN7fFdGK7ANJEJ8ZwfeIdQH9rkIUDglUtiy/aPgHiJnZuNIs+upI92lzPXsJmLKEBtM9fCqxZeVRNetc38RbO/"
    "aVj3SvHcqokkWTH7pI7J/KTcYn4iyXt0kIEaZSmkSPYQ4rW4JQRkXtAY5ZBEo7wTzh81Lee77/tRE9c9dP2otmVsyf"
    "dDafieEvWZxqHNVepzMqiWx4eyzwZZr7ELxh55Zto3V2JnHnnwoCP34Syl0F4ZhXbTvlZstWYj12x88ohcYwqppPJF"
    "uWSYpepGONxqvPC6XQl7X3I4ThQzbcxrhD4iNKPiglgq+TOkVs5YvaT4ipx4aSWjgLba7PK0ervbye1ONCR1W/A/Q7"
    "ilhMHueM+r+7rpxE6+vMNurbzhxSSKxuFDRAFxIU++B4H7yB7mco8IsS1A3Lq5uPu0hHQ7sBfBZg89sZOrzVGRpdTJ"
    "xSpzGc+aiL3h6A0WT1jXkZ4z6Z/WMemflpv0T/OSFhOUPAMySCQfTzm8Waq9g/m4lsH5uMLgfFw0OKuWzq3u3rRb7e"
    "wUBXaH+9nd+XAyucLuY09mV13c7FdaVvkww47H1YhNYjLya37MA06UinpnQvSM85+J2Q58REzIJg4aE2vOW88hXiuJ"
    "S9niebLApK6m1WZahbagvjbTajm1ROl0ILabyFILApWthm0996d17LNsVLnn/rRgodWG8I0YwrX15EXsVy2t7N0a2L"
    "XdpFP+FjSk7cjxIpJEIsLHESbl0rsfj6ght88wMlEc+i96RTGRO5WqegDuocM1nXuejoqZVINdNoitNZ9ysvu4r6Kk"
    "dVXns9fILUDffeS50Ob/zacY5MfyIX2Qv5pUD03u53JQoiHiJnZmxPMXj9MqhFYhtAqhUxg0+7cV6IN9WRPPCtUmJt"
    "hDDXItpvj0mxVw5g0p5TjnyHR59Obl0aN8UWOGPEwa5cMXKfcB/w0kOoTiqSHk0iLg5/ihtDpznnJzJZrXiXhYpfmv"
    "R0fHx2+P3hwPfjo9efv29Kc3i3LNxVtVdZvPh5946eYMP4q1nPe537to73JydPg2rz7V2t/r7O71u76bQsFFbJuA2D"
    "LGJXgvj+SUzaM0D24mPJedvTV4xv7U8uAztNvwo/v6/4HXyBweDd/Lzb3m7l65vRf297S9oAHOObL9w3stvbrYo0LU"
    "mtbmLBDuH+DrafmJoMX79ck14TI5PaF5yY0+V+tDtJUeRB9uzz6OGhoJeIi0h3jtQf5LrFZNh7o/9qBpolk7K06OVP"
    "tXVLbWsKk4NgUWl5sREop9OAM2bUEI0TMaSpVZqn3AfTPCZeIbKoBd4f5JE+kaCbnWjLpJVpdNsnSt0jWsUV1Oc23Q"
    "Ro2BGuKapdJbqtyp0AzTLJVeqOrV8lEU2E6K+ci3207gffE1dW+ZUnc7vBj1ZLtEBxCnKuPuKb7ZvbEGuKl+dyuCm2"
    "qvt5Nn2VJss2d5Blv2CuD669VVvVpf6AnxRxcgb1rs6/IJ7aQndysVvxLASgJbF2hWR7caaDGuVuEvhzyJMFQo+ju+"
    "B2x25FqviWtLmkPWIVieT/Zb+KJJpKmODtXRoR1sCTo8cCWD88QjjrGaayc3hcLm0N45mjAJQg2XDmPKarhnJlA6nO"
    "Rs4iNPDdRDMX+VsmzZGZTG/duUAAtbAPutwO+8EFsbI2BH9j81xfsVTVXsAKYy43+V5yqmUHibbh+iUzNGpzJIp7Bq"
    "U3Jr3UWbItGmwGpTYJyct6Kiv2d1pvs5NT+1oFSqrfJ1ZhOY1d6yd/pVmmuQjKmltU6wjcAYTXlzJl7DUPyfO4ffg4"
    "DySQHXR3lVFJ4uGc6OonKG0I97M/VF3iUEFizRddfzGF1xRaH9qK8VYq0QlyjE7GtvGo6bplFZIVApFJfif0kwLg1b"
    "iYernDXUO5/7dSvjdh25Qqfw6HTQZNEmFHu4ZNdQyR01SreKhqtbGYh9alnppo2JYC07gy4V9CIOWl3BdC2xdjqAUZ"
    "eFVcduUacsrGT9doCtDgzbnlnoDHnYnPYkZqHoTr/KLASTMcvMQuWYdmxuKdVLpFumRCuJGLhpKW/DkfTlVpXSRIVy"
    "Ebo8U2EfNJSj0zrV99moimKmhfr7/KNqgHA0fA/RXUu6No8TlbY2+NvdzXV5CoO8r4GFTR/8B9iY7vD5LwOXg5HRQQ"
    "p5evmUvJwExic4l4lgmzzM/vx/8n4PLg=="
)
