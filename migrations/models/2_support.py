"""Support."""

from tortoise import BaseDBAsyncClient

from migrations.dialect import pick

RUN_IN_TRANSACTION = True

UP = {
    "postgres": """\
ALTER TABLE "account" ADD "due_letter_at" TIMESTAMPTZ;
ALTER TABLE "otp_challenge" ADD "phone" VARCHAR(20);
COMMENT ON COLUMN account."due_letter_at" IS 'When the promised letter that something is due leaves';
COMMENT ON COLUMN otp_challenge."phone" IS 'E.164, where it is texted';
CREATE INDEX IF NOT EXISTS "idx_otp_challen_phone_2706eb" ON "otp_challenge" ("phone", "created_at");
""",
    "sqlite": """\
ALTER TABLE "account" ADD "due_letter_at" TIMESTAMP /* When the promised letter that something is due leaves */;
ALTER TABLE "otp_challenge" ADD "phone" VARCHAR(20) /* E.164, where it is texted */;
CREATE INDEX "idx_otp_challen_phone_2706eb" ON "otp_challenge" ("phone", "created_at");
""",
}

DOWN = {
    "postgres": """\
DROP INDEX IF EXISTS "idx_otp_challen_phone_2706eb";
ALTER TABLE "account" DROP COLUMN "due_letter_at";
ALTER TABLE "otp_challenge" DROP COLUMN "phone";
""",
    "sqlite": """\
DROP INDEX IF EXISTS "idx_otp_challen_phone_2706eb";
ALTER TABLE "account" DROP COLUMN "due_letter_at";
ALTER TABLE "otp_challenge" DROP COLUMN "phone";
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
    "eJztfWtz2ziW9l9B6Ut3Vyne2I6d3uStrXIcp1vTjp21lc7sdqYYiIQstkmCQ1BWNLP9318c8H4VSVESJONLLiQOSJ"
    "0DAuf6nH8PbGoQix1d6DqdO/7gDfr3wME24f/I3xqiAXbd5AZc8PHEEmNxatCE+R7WYa4pthjhlwzCdM90fZM6MPgC"
    "WfTBdI7QyEfku8l8hqhjLfkfOkEm/x82DI8whkyGXI8+EecIJjaozmc2nYc15pg75j/nRPPpA/FnxOMz/fEPftl0DP"
    "KdsOi/7qM2NYllZNhhGjCBuK75S1dc+/x59P6DGAnvN9F0as1tJxntLv0ZdeLh87lpHAEN3HsgDvGwT4wUo5y5ZYUs"
    "jS4Fb8wv+N6cxK9qJBcMMsVzC9g9+H/TuaMDl1Eouwlm5MghC800/it8xdRwTbu5HWv3V2NNGxSkBK+SY3p4SacOSN"
    "h0fGDYv/8K5k0YI64O4AGXv17c/Xh6/pNgBWX+gyduCrYN/hKE2McBqWB+wm3dI8AbDftFrr/nd3zTJuWcz1LmJGCE"
    "pEfRP7pIIrqQiCJZ6KtkQRe7EMR49PHqfnzx8RNMbzP2T0vw8WJ8BXdOxNVl7uqPgdwo/5aDbzyeBH0ZjX9F8F/0v7"
    "c3V3npxuPG/zuAd8Jzn2r8h2v8k0zxKrocXeJDE/HPXaOj+LOUSvx7KX5iY9MqSv5yhr1yqccEOYFzBm1KxJFgmoty"
    "cMEQvJiRP83KBTqw8XfNIs6DP+P/PTl7VSPh3y/uxGbLR+XEdhPeOgnu/VXks/ZIlq15HRH1w+/VZ1sHbl9ihzqmji"
    "00pZ4tDc9dzNiCeoY2w2zWhu8Fwk68Dzm74aXeeNfKMfzlyyYMf/mymuFwr2yRPxHP5JN2OVJKJ9jVybJBWRzSCeJy"
    "4ZBWX1dEIPFXNbg6Oj5/1Wkna/Zd1XxWhW0M+LXOV1U6QQ9flWQb3CF9VBblp2nFV3XlzG0h6BH/+Zhb4QWBJ9RSK2"
    "nX2HmY4weC6BRZxPeJxzp9cU0+uOrvLf+5weL/V8stLU2zPZYPPo8vN2XjZFl83mRTO6/e1M4Lm5rJNL54p9Mil99R"
    "ahHsVDh7UmQ5Rk843aY4HV/Z7rb17vb2OrNjvRuNcyz+/PHd1d2Px4LzfJDpi8ujm3GO35xr/px13VAS6i2u7ovL8e"
    "j3q5YLfPBlJvyNyPSRjZdoQtCcdbMDj5ss+uPqRX9c1I/BfcpfQAuduJpLLVOvMAlXS6VmOplVq8vbmw+ju49v0J/U"
    "dBhyKPIJttHcweyRGG/FlG8Q5hb8jCDXwj4YlcigpNPp0L8ULcx8jZkPDtelTKeDPlY6gdLHZNbHfOq7XILO1PTsTj"
    "p46QR7I/PBvQnRnsWMOEin/B7/0yZo6lEbYQdx1vE7vqljn3oIYlfPboEYc6IFOmyHxVEg3p+F8QWWhNio+Vow+Ukb"
    "avL8GvYR46vEn/E1AMFB/iv5TfzUdB/f9+UB8c3pYyrmBhcmWH9cYM/QMneSdZT5lEr0tXch/Yff7gg/GkEKxfUSxZ"
    "PTc8lj97U9QJKr4bLOfHhwlwDBWqy6DGY5YCaJTIG1l9RlPJE0W1C/nBJhcvLdpd66S4pv+fhKTHSoq8om9oR4bGa6"
    "a7Lqo5joUNmkz7AF5ghZk0u3vnsZTXWgX59HdAp+6nVZdRfMszxsNi01oYv3w6pL/t9D/QIZYYzPuyan7oNZDpVJ/A"
    "KDdB6DPJn6uqtqHEz2Xsx1qBybuxbFxpqc+iwmOSQWgZlDT2iV4ZO9lQpzenRqlsW8Im7eOmRM+R+refopmepAdn/g"
    "oH1i53hqYwc/iLeE6YA4svy47UpsUpFmHN8c1iYaZ4atTDXmgkHufGKZbEYM5JPv/hH6nWuHsO8i7BFE+QCse5QxFM"
    "Qn2VvhOHDIgjAfkemU6L75FAw0GdLnnsefXkxI3uiTStKW/xg88uUAN5+Cp8A/wxDrP1ROs8ppVkmtEnjb0gdz9L12"
    "CapFtFJnTnwB5yrfucQezfdA2iUy1n+mUmp/zLJ+5Pjln1uKIsdwcy+9cfx9+V8vTo5fvX718+n5q5/hqIBL8ZXXNU"
    "wvhu2fXR6QP+PLGs70Tiu670wgv4r3VWlAvvzslilheEKNkuyHMRd/OYOj8QfB37oT9+rv48xhG3Hxx48Xf/8pc+Be"
    "3978Eg1Pcf3y+vZdPgVohk/Oztus54TiIBiey2lrUnFwXl1wcF6s8YgMCw0C4201zyK10j73RvvsFOtVocs+PEhtXS"
    "Nzw/SvHN9bDsp8I8ndYa1zBMZpJB7YyD2CxTd1hG4IV3uRPuNqD+S7fQMz9huaUf76YXYNdgxki3S4qLqasCFkyjHC"
    "DVSflTtFep5/dQX3H1yitoudpRY4LPiffMQfUY167iqbT/7kO1zqqvKWKG+JOq927S0Jto2uNmZCLbOOGHhMFpghIy"
    "zTaKsuvmpi/ryqtn5eFYwfkUajreOrys4gOf8pMkwDmZ0M+/6TuLNHVNOTJku1xomzpezM8UxoBdT7Yf2cy5UHTFqx"
    "TWsFTZmbpZKfuXxJM8LVKJHuaoI/dps8zmpTjS36DJXUO8aYv9XoPfgEF8LbnWzfHf3d/e/gptuG98HoLRZQbUr5yb"
    "H1rAlbz6rZepZnKyiqRcb+7f72piJ9Phyf1z9N3Uf/hyyTbcw4Tmmek7lp+abDjuCxu9A7gT/1PsO8ezC3ycAE4DNs"
    "4cvYrKGezl4vtdVz6e115np+aCODnTgetSwwkl13iKgnEgb8QJME5LMp9QQC2tT0mC9M67dofDv+BMVrdx8u0fnJ6c"
    "9oxv9jVqQx9PmAr85XZxREBZFHF7BxAildOGDZAzV8LywIsoBaIFSZIWI0eKJH+LoHdDeDivEG0b2l6/PZAqfAV0cM"
    "E9hv/Jr54LwwHeQQYjR3F2T1p0w5lHIGKGeAcgbs3Bmg4OCetfiDrb4o+nuC+TFVYVPENFLbE7dTcXSubaNtJDYblI"
    "T7pMSgeGc+VKbPZMi2l0DzsiXrwQ1h8XfgOszpS1AnqGOwUM8hXiuEhiC/5j9PTk5PX5+8PD3/+ezV69dnP7+ME22K"
    "t+oybt6NfoGkm4x8ilk4YOLbrs+40TMt+TgqxVOgkznHafDLXMSBEJcKKIiJztlKNL2lPq1Tbb+3hfbP8tDZsS9W0r"
    "B4B72+YLkXeFxk8AfqEW7L/UaWhVhDRVV5MtN+MraQb8Ave3gRW565lcU5wH83CYCVLi/uLy/eXw3+2o1P5FLE9Acl"
    "zpDwzrDOC6InYxq6P3xvCf4CjELf/A9QUfFwlE0pMA02RIAQFSYWiBQD4XMQyA8u8Rh1sIV+HB2//KnKD7KhJ5WWc2"
    "QDDYz8s1DG8UeqYj4/TPkolI9CGam7NVL/2c5MCgnk1r6x+2LqEYIWJuxmQgUPN6phALR0LLOJJJhaEEqzNIaIVmr3"
    "gUggmfHDlb9OJzjB/sOPYn+srLm5t7FlVX4SedrtfRvHG9rhwnV/evL6PF7p8J+6tX3/8eL6uriYqS5KQrscMDlSdc"
    "Ls5QmjUrN2mpqVaN3NnQEJjfSZQ1vRnp91plB0TkuTKVQwJ5snxeUI1erOKZ6YPbbkaYpEcTOX0WYDYF1LfmaIFEf3"
    "NZltN6zsLW1NogTkPWJ/94hCyK0eIgqXyUz7ydiVEYXsypIqohDyviykkIilJqaQGtSgHa0+Zz61I3hoFy+hIjHGpi"
    "1rPtuAQrWalWjHGCq/vfKqqNxCJf6C+MXfBcFXeyCi8TL7HjrWzGwETMciD9jS2nI5S6V43YzXIkHEa9XMN0UiM5cH"
    "o/tbdHp8fv7iGGHLneEXJ11caD1Dce1f+7KuIcawb5khCaQflPc/dTy187QqC1Pm49l0nkxfYA1p66EOlk4k9Yd3O0"
    "XJSzM04Z9fSLr7nU+1Iy2yuP92pCGetAahAca3K42GKzuXZFTXm7RyDtWotEWj0tTu4fuWZuBlybFfn9tSMcUWU1xe"
    "beoz6C/HJWgKDkW/pkdKvGD1S71ArNZ4izWuCxcvIZqLTUObdG4AWzbPFvf7y9uPny5u/qflnj94t9bxetzkfD2uPm"
    "CPiycshINT76gB4mJnPKzq2bYomS8XdzdtxTJyoJVnEMvtJJjeE4GCoIXHNEY6K6P5ObbZv/r6uiiD6GLe8jP1WTqu"
    "gTD6eHFz8cvVHeIv3qnxcRN422p02wK4bdDWk2mz8DxocVrkSeU+KwZ3BD4BkTxEEZ36xHmLRNN55JEnkywaJ8pt5z"
    "AJXqqTgZ4j3Rv7HI4QIZG3XCSiVSOakCn1CHhPoAMM4yvOapqmfUhGvG5R1i3Alibcq4UAIDe3X26u7t4i/kLQgRij"
    "xcy0gpJz7/mtgYALHdZAhnB/1sBtkvf56BABfOQS6loN69YPSfRBhafWukAqSycvkMTNHBrFRhBWgH6BkqJWmUqjWm"
    "Co5aW3Lhx8zA85nKtr51JV5FFvs5H1XrIqsOTWZNPIPuQG1oFhok0sqj+uyahrMdU7mOlQuRW2+16PT4fd6jtgkZYK"
    "JvXBrVE83aHyzfUoFButya1PwSyHyiRGvB46M98Hs0ijvvfLIxF7W49BYz7FoS4h1bG6lEWbTbAP2jOVJtjHnZvqEu"
    "yTQSsT7K+eTIM4eoghjJ0I5Rf+Jq4vfCPQXPENt5iJE+JK8H96fC7AnRCG9BG6BYxf0USI257EKKblb/A5pYg9WUSm"
    "uDO1FjURUqn+a38VKtW/kSxUrncjR1S0D3TKGsyQqgWwlwtA7tYYW0s+7785xpybARpXNcqwHKsZnKU6QEafNsryP6"
    "3J8j8tZvkrYNINFMRntLc2bM3RKcYqxNctIL7e8aPwbnQ5HpQv4j7Ym57rUBmc+3grWLyrGvg4FlRupaciRbWGenpc"
    "I4TdALEWuvlA45+wll5kfEGA0y4Hy11FBI2AxgI9Mmj4I4zvb3wVPhD2DQGlR6CDj4NdNqM+RFMN4plP3Gqf8jdmQ/"
    "TIFXCogvgW/Mz/gBVs8Dc4cpffAHj3q+MR6HdlwG9HwgOwREIrR/zBS4HWi7BlBe6BFJKlKG3i9p0RhXDD3/Lj6Pwn"
    "gegbQvl+dYjgWdSbyKHRDC/4KwLWr5hEuA58OtdnAhA49kJQj/8+16NT0yJNYYCJjU1LeyTLoFlx9mZqfyiDCi7rgZ"
    "wDGY4r0MrvC9BAB3o54CB4Wz4sWwcdjUm9uvJ+KO9HDyeGMn4V0IESf+cEPNiP21jnMYHMhvnggusX/MUM0AxSZ3pe"
    "R2lUI3nWJDudj6qukzwrZKgnx2Bb1kdEUrP/EjvUMXVsQVdIWxqu719l/mB08/tofPW+5VYGeabBsofHc+5EUdLdVz"
    "BNuc4w91qVCKdIOnFesuSALUB+GCZzLbxsDbCSp1PsbsRuRudeWQl2w30lppZ6T/+VLsSeAv16df7DEd9Y5t1QB3pH"
    "/iDffeI52GqJG50jO7zVftxotR/XrPbj4mq358zXwq51RW7XVtflSSWvrrsmU+GgMYhumQDRHVRucd4Lbw6/9sgvzh"
    "3MHnso4OobmKCTUZel3JVRt5v4xd4Zb39SWJUdpJwh3JvqqWcpYwVq9VwkTb7r1tzoVg2ZJVVy3gM5ax7BrKwZVp2+"
    "mqc8PJV1I8kxjP+tYdYyiyNLJX2zCNG6nELMUNhookNpGLNczCjy5x6osNxmQz5FM/xEkL9oiNzYTzZNZfu3ylrfQ2"
    "z61lvT8SBKXuRmdb+OhGL7HTtScRoIx/umw47gebuI0mymj0c+LN7FF1SYROINfvDB9JiPImQ1JN45yIEwGWRHIPrU"
    "FNNi0w6iBTb5invQqs7b1ZLJziCzWKBH3gwz2OW5AQARmCAWECwtFC+t3ccCPPJgwvME9pjold1VOuUzbTFOIwQyvr"
    "jrEKuBYxu+H1OXJUaT4aZtMgYv0+KcqaLf31NncBfscpAWeEkNgp6wNW+Kdbbtk8gjOrX5mxplWJl1UsuQKWFtRVhT"
    "OERbB+qyVBKfRjIFLgCDp33PCawY3ZbRO+g4ITWT+4ZZ53Ovl8qSnUFihsdR59CRIXqq8bfvBjN62sy1VONZyovica"
    "mvKYrsDDKLIswpgmp63/SXiBt35tTUO+cW9W/lAS/be1WzVBJLQCaPKv8QRYnMOn3n83NIzPqg341NHbIE5wagXHTs"
    "193/qo/YuN4+VJxFbnGI4phQIjrmFgNBEfaIBCIRPQfCRJeOHQsy1HInyvThk+0x+2XHpdCSHQb9xG5Ul2rVpVqmIt"
    "0mXapL9oQeeNu8wlzOjWCdAnP+Cujm8/V1XfVzsSdGyfHXCf32YzDfAa3qrCeQ8tPeg0wSvmOwdbETP4jZLoLJDpVl"
    "vYGXHj5s6YJ664Ip3hPs6bMvfKJDZZKC5Nw23mRua6/FtEjt/02gLTQ7NX4lxMWFg4jtWnRJiEiXCoihuVEyI/oRHG"
    "BfB58ZP9W+DpD4mT8VkS/WnKsCASL+XcHBHOE3K1hJBaygKuvFVanSfAsfbHOjOUeo7OZ8BVq89bVga4ZIsXSVKyIN"
    "ELW2N+IA+5cMCw6J3Fe72idhx/0l1mTwwTWqyDM38+2WM3Y3cGz8HMdX30XfmRLVNXW3VmcVKgRJBjbCYwPAsASgPA"
    "iSc+MEvAjokR9KLF0BMAzTQPnA4EI5XFsPc5YorwUUsqyHKdJglcqqVFalsu5SZV0rBXsXWdef7q4+XdyNbn5pKV2I"
    "HwcdWAVcZKdkov57SMPu2xYTKk0jccC+a+LcJtBa+EFr8o+mU5ltmlKBI0i9mSlAdIXbLZMNUxNW3bERkw0VltgxhV"
    "hitSmTDWI2t2ZCgrBJU9pPzi2ONHb0DJf0eGo9A+BOi45OYnR45weGUgFFgfEcNiYVMNRWACdp+kfoiv8O0SJKIDmn"
    "H8yoTSbUWH51HqDCeu5CumDU8pn/E0wmAA9awiBoOUUFlBBARDPRHhwwHif0O+LbmkCghry2cE4EQNMdMKJVeEDZWs"
    "rWkkw9UQl1GwgMHDasblcjaiMAxsqIeh67lApiqoibnAZVw4jbbmyqkUG46eATR1/eER1S5krsquKgWtvKTIZrXjJ+"
    "pX0lapcmRID2ivgNQLYQxu2YETc4ACsKTJ044hPeRYZpCLsHUAFMHxrlRvZG0QDbzCNKzRymU1csfX5iazPMZsrAUQ"
    "aOMnCkUx3i77SpHh4TyKyDD8b8rUbvA+8QbGX2PPAX/cBQhBLROpJ03iiUdF4TSzov1kJHu2MLCaRpZBZCR0PovIkd"
    "dF5tBp0XrCBQQaBoti2j83SK2Q2YTec+1xPaIR6mabYPaNRhe/mETS/IsnEQKEd8lwFfttFwY9k2etF+uQEK6pbyAl"
    "Qe5QVTdUd2lF2VXBfeqbeY7HY5dcwVgZgZIX5isCRmDYR+vokoHvuGbOxCRccdXdwLyASBt8hfHzIVYTA3elh5pGoj"
    "T2mSd9eo++cMn5ydB3cSLIhUrz+Vq6fMK2Ve7dy8Un07n7X418FdWgtvaVuK8JfYVwhp59iTBLIY8i3bg3UmNDLzXK"
    "YkzZ3kwj5DPofqXgsuJxQHyOP+vRbM/FfJZlHZ8SIavr12Fx325ndLvzEAZ89NLyyqY6tzjUJCLfPaBaRNmzAWYAZA"
    "FmIW5mTH8LN26I3qIoCIVuJShcENJ3mDKGSHYqTPiP6IFpgLApo8Qv5mJ0Wkyb5yXL2vHBf2FXc+scwyr3M9tGBCpS"
    "AFW0AK7mHn8Mtfry5/21FpVO9qd8DLVq7/FMn+tjLo4zPYTLcj4Z9sJ4+IQg5xwGMPRhyuRzl77FYCSdPIIZKD+kIc"
    "6reLVcYEShi9C4OrbXprHOaESG5daXBh8debP8yEvyzAcOAKaxD8iruWNzvIt6NOxfl+XaIXOVrV7FZmP7Uqc9kEGH"
    "cYwJu05mueULFWQXLvCpI7WYw9sPfgIbAKn27baodUf0C6WBcuWagWd3zPPxyGbxTpNmFYZSZTyM1VyUyaF45rlNAU"
    "NwIHrfAIfQsSh74Jr/I3nVgW4/9mid44wyKr2R5CnhGUns/owkH4gfOpPJep7weUlnwsqPfIde7HcOUHzyiUfRTGJW"
    "63NIVKXVKpSyp3ZZc2Qfg1FkRfGRRNCGQOizYPOfccExXbbCtXbESwDynx0vqUdgQ2IJmzYgtYA/sXfOua75ZOAm/m"
    "r9t04M1kbN7OjZ1QKD9273sONChp6fNJkaimdsXyvZ2jWxwkZ3OWWFO+5siUd7LeOxmxqwf/WVJNtZ+MXek/yy0tqb"
    "BCkuZjZd6hTGuyGvdQdlwz1EXfJ7YLrYwBgVCfxdjuAqcwAE2MYRQ9uniLRBdk5ot7JkOfrm7ej25+qUBk7HP2ZvVt"
    "uW05KnHLaN2hQpircEvVo4o7obdNgdMrr5HyGsngNVIFb89a/GILb+1pkd3sl8nNosAzt8Xp51LEAnjWXMf2wx7Qu6"
    "5bCUpq2qzuFMnh+WqPXzYqKIRhNU1MiiWFPn0kTpHL94SvWqPCRxWRSMzlwWfHNy0RyQ7WNJphWN7Thp7ausP46u/j"
    "eldhfBZf3978Eg3P+w9LxNAamSpL1c8Gs9pM2ef6zr0LTgxCs7ql1gkbOiz+0KrvFJ7ovWUS16NN6KbQlf9p+i1K4L"
    "8/X32+et9BAOJE5W/D/HATkiNKFLGR/xa/pZpeQirxIdBx2zltdNKe1hy0p8VzNlkAnbTImFpidg++zEx9Fp23PrWM"
    "roHR3utvQ9WwNMCxUqEsj2/IxPmu5tJGMCpIWIfaMF0oHr+9bKGXm+Ju3/AJmPkaA+jR9m60PK0qvJHZXwYfgYanpS"
    "dEvZyzlErKMktZIvxVJeXNfct07undG/PG1FL7C3+lC0CdEAlweELnnfS8k2bqR432UUiAi+PABfbXhHrTRCo3KMtR"
    "jwR1yR02rRyp2rVk3rUEYFIHIafp9kbCAJvjCP9YmOIC2nKCGQWYzWQBeS1DPshkaIaf+DpAwSlsrO9B3rfFIUXqpW"
    "yhx372V5EI1qU6vECoTi7Vsq0Ne/tq2Va+mntgcuMqcTmX70r+Fr7gDH/5W6Cbz9fXu8pz/RudDEoSXOHysC6z9c9w"
    "QKOUVtejtskINJ5D3hzaeEOoBIukUp3TMBq34zYoYcieM6i7wZ5oWudyrQJmK09o7XHuJumsBlcXQj3IIDhSifiDVR"
    "sGlZWq0hKl0GOrcfjLhb4X2Ps3YRGiQG2IVofpIL5F/wffjNmRu+zinGnU5q6my12xyR32HlrVJkbj96HueTAymEAh"
    "HnLT8Yl4iBG+Y/gNM+m2XZgYnkott8CESm1/e7n9TU2P+Vo34edp98bX8ywlHaZ9tYnDp0lUKL4QiueGA9f+5pBV2v"
    "bTydOqT0fmTydlx7URcopMyVdq+SbGeSv5JmRKvjLLl3hemYt3TL5XHHwxgcQJfoMvs2VQzCACVWGp9hSbVh/hqL4K"
    "Ggre9914Ln9b6pfQCGZQ4r6M7w3rfJiPS13T42HNsBvnTmSEmwbhR72/RNwONKemjqt9lI2oVnsflXdReRd7UMaVea"
    "1q3pX417S525vc27W4jzckyr4t7j0s1RNsHF/cjdtXi/XQx6v/bErRf07X+NnEaEmNcHXcpEAosWotU5GYR/gvZV2z"
    "LbO0ykqV+bBg80nnnjp5WiVpmSVtEJ2bdt1cTmlKJWWZpex6VDQ0b2dwZ6lUbmx9BmfIrSKDW2cWfkpm2k/GrswtzK"
    "4smfAzr0V5+DuLljvo0reHdT66oMxcm8QjV7rpLqJs/6gwBTpGB22Q3oDqbeMlgnJK5FB/Bvn+Nl9XgIcpagD4ZsBX"
    "Kiv68fqbtrSdSrZRU4LglW+oonyAygfYw96lnEDKB6jE3zn4qFAZB9tBZVStSlU/TZkU7ib9NHejcIdlVCW6dlJgVa"
    "1m28mY1Qq2g4jtWnRJyBuEdZ3OHR99nb98abyONGK0MH2AlveoRUpU6Q4TlCrNIW0ojZRslNastGalNsmmNimt+VmL"
    "X/zdQmGOxsusKwuEHP7KFsEPc8JEi92k6QtDOrasFAJF/ihsFvDdAHwfnKvlslgddI9opZaLaN0HjA80G+GeM2gX/v"
    "ePzLqHOQ8Xl+PR71ctdzlIdwBlLXKPglbZRQC9IxRn9cam2l+WSlmVylTfuqkeLsEeTPWLZKb9ZOxKUz37uWZM9Tuu"
    "y9yNLseDsgWs/CAb94OkXBShO6PA83ch4Yff7ogVd9BbBdPzUUwnkR6yNuOzuDsCwrBEc2jDrYPrKlmEJgqU7zXZlG"
    "nduJcpN/WcChRjrTeGBW7Gg2Tb5v229e1Gy1i7yperte09ek9tMqHGEpp8BhiJPgWVPYRKDHf8t1DIBK1Aw4yGfHtQ"
    "vMCAdlV0+vY7/VfnqwNu5ACqMXcXMd+0rDeBIQ6pGPiBS1NkZ4CFToVNEvYvgKeDmcgAXsWjixZ9TdMnYGlT0ww4+z"
    "+qW5sq77TyTvdw9Cr3pPJOK/GvldPRxj2tepmqXqaScvo5RFoWXMVT4RVZwitCGhMiR3xFtfJttvKbrPvmrXxVi9nW"
    "OpJqMbulU1a1mH2jWsyqFrN9H7SqxewO0ANUk1PV5HQPkVVVk9Nn4kirbjFWgwFf015s8zjwKc/pZG5avumwI3heW7"
    "9p0G+scFYztADUn7jv2BBRy4DbAmx7bStiI9Dxqofpc/hUVdfH5yFnlZqpWvpJzllVn7q1vEzVye8gO/nd+i43/y2w"
    "iMmgJIksc39Yl0BGfVfTM0ObYmO/EZlcBkG2wCwXKV5OlMs1FNVRohnfjD+cOFwxDhRmyP4iDAEfKgG0e5gaksZuQn"
    "Qek6UmWsyo6OYEnn2YdO7PAKVbxz7kprnuG/CAAprPjATvYDKRckYDzxxcqoT2KSSOZSPac49vhoLJqSQikSuWK27O"
    "3XX591cgU4lkKpGsh3NMZRKpRDIlfpVIJmt6k0ok2xanU+pJlzBrilxmjifZTEK5cz36RDpl1PQfYeVquOOQiu1ktQ"
    "BS5FsMc199vBhdF4+K5HIZKH7M/kBhn3rU7iKCswYSOKsUwFkhlSyOtndKJYup5V/+sUHUhev9NyV4Ljl8SV5ZJ773"
    "m8IXG5VND9WYQOKEgsHV0fH5qyE4BILeG3yl++S7L8tKD1pIF7lelziZ0Mi+vn+9HX9qxudtJ0oK70rZ3l6Z3pGiUA"
    "ke+QQPHXueWVbJXx31T5HIEfSHx3YI+vPTEwpPWVxMyjVIOn0LIIc+/32BK1LoN5FTVTgQn5ru+dsO/kc9orUoy7nh"
    "91Gg295Xskkzq+cPZeFR50GDGhZG2iSXFejUHpRnrURZK7Kt4kPysMFPm9vdHOxZUpW2IrOcdwzTtj+S3S9AMTn5ug"
    "6e2I6hvz/hpU0c/yPhcsnGfUsHDOti/24wVLOTsSuD/4EDD4dFuD8wZFOHLNEDJQyi9jZmjyI+j4Vr1TSIx8d4ZMqp"
    "+JIaIkcE3zH/WZA/UswA2MD8qtm2RPvTUMXSlQqgYulK/AXxP3Ledo0BRLRSe0iF8yg4zkwGCGU+8juhVPfvl4ZjtU"
    "0sIBovM78713E2KuOsqeIsxHXnHignrTIY0jSHyOQmPK5m8fMt0I9Q1oNtRMcOmpBoK0Fmp4r9DTSZV51zN27Mq865"
    "h9A5N+J9mR2fiKXGgk8NamC609iwBg0EIlihC4AdoTH5LsLlNx9+u4Rk92vsm05U1TpEk3mA3vrN4defiAZv+63MfN"
    "/IM5QJL9GuNFQmvLLhlAmvxF8QvwA50NoiUmapJM4u62jsHDeCqzmugas5LsLVCJyUtpzOEClGN2J0Shdpw+ocmcTM"
    "HowcBF1Yg2vdLMgN4DHBVq/RqTYxPb8E3hBOk3LOFwjrDhNppNDHeQFnQFniYxV2Xk3m4xpwedtatfe36PT4/PzFMc"
    "KWO8MvTjot3X6Tqi3TIcetduSIQGJWdy1S2sSuAPw6acvgE8XgxgzWTb/dbhGOPzz2bkSbYPOJYT6ZLOzU05TLOTKJ"
    "mZ3sy5324/MGLM9bOCno3oInmhs42NKg1qwNu3NkErO789bRt8/f59MHOTdFRtfCgmfoDoHT265tecJ+J85n6RTnO8"
    "Cv87W7XugxO8MWw4+jm/ej30fvP1+U1O6ubs2RdOEA5z5D/Gd0K6LuP9hOPfPBrDhbV8sjoZY56J6XgR46GSQoYae2"
    "C6G1bun6WVqVry+zq/eJL71SJbaypilFsb1qpuNNqVM9VzPJ1qV+p/08ekyYqA7rpxIPl7qmz4j+uGZT3N+W+iVMI8"
    "9BsXYmRdaYypQLrMmsQpnCoXCsmC7SoALn1iFjyv/ovf5Gyg+7//KbdZNw/iQicaYsCUfcGq5IwokHNUjCwX7SAhk9"
    "eHTuMoEs6WP2yNBkWZZU04imJEkm37pY/Lx/qNQZlTqjcickU6hV6syzFv8htnGVKq6l2iJsPCddgff3C97fxHgVGu"
    "B6ptg4LObaS2daEwOsP1PhjuhU9JIssRXie7XGgpcetdJauKc2mVBjGTaU8iniur0AuEemQMn36EKkzEPV+zJByF+E"
    "ZUILgh75iQNIeHyQQ/2icdH/IwB6/8vM1GdRE12L4CfCScwpJJoNhet6Qb1HfssgumlAaT+j4rJH+OJiPjIoYeIC40"
    "wWg+Edvorq/iW87hG6dawlDBF1Bt9Ck/EbYvztASAgngGUHig2EOiLpvOIJuTBdLpB+Nfg9itAfmVGKT1653q0wgsv"
    "06g3gReuesDLkYSgesAXF3z/PeAlghuUUxE/iNNjzrp54JjKWtgL+SqUwY07gRTK4AGgDEa+jEvIgK7xdVyGGdKr/R"
    "1xMnWz/oKhvS667fF/YR/BajGQ6QhfBEYWX5TQrm+ICNZniPKV9Jb/aS1FXBQUG3ALPBK3xOXR9wPA4fHzS+Rxemqj"
    "Cb//JuhPiJFrcfkHox1CDAb+FUBswVMS9DH0KUU2RHXB8QJ4zwjo+P9huVeHdXMNA/mvCJQ5FdtVTgnllJBN7Ui+z4"
    "L06+owU0QH6JTo30ZT2vthf0ayJcnKK9r9Ut8lZewe6+/3BHv67Av1skpf8W6t7s7EOG0RDWykucNoNFlyBRgigJC1"
    "6AgqrlQLPLC5Y7wR6N1kan4PumqD0g3KOBe+J7BRiUPnD7Nyxb3n+RWymET7klKh1dlfqUKr/K2evrFUe6pwZ29qkk"
    "TjlTXSwBpJDqbWizZHqNbtqrzDiGE9qK2Xmcn2k70Nsg9zS0wu5dV7MvVSv3N0a4XamgxaqbJeIOgdAHoiJJm9Ccqq"
    "LexPqWf/wJDO1RGLPswJ+tGhUQXOT0h4iMP/8VF04RSV1V5nblDbIxzsyv+rlFelvMqmvKranmct/rbwU2vhTsmmkm"
    "TV7FdNSnteVVf2vCrBZ7WJVpaIWF87pa2RiCg3izdSPiVY5s1bczkgUVzeiyK1/Qld7VeNmpx8PcASNdm2jJ3UqN0T"
    "xoL3LDGfWQTBVGc+J4MaRXwY/2yI8cJ00MSjC259gxHrevTBw3Z5DGclhYrKSLSbDpVhqyybcstGFZ9sJZRw8K1RI0"
    "BL3TKhl+EjIW5YvBtVjLVH724ghOM67O7SjisdU8zytGq728vtDlrO852rvfwzhDtKMuxP9tCF1EkD0MLyRuI3Ggjz"
    "RwfZODBENDoW+uRbNHcAKMCBiAi1DESdppjBh7SEJKojlNRaOggxe+SJn1xdjoospUpIllnKpttG7Q1GbxHkfVNHes"
    "6lf9bEpX9W7dI/K8nj9zTMWVLy8VSzN0t1cGw+beRwPq1xOJ8WHc4qo15l1MvkcpY4o97H0+m16TwOyvyq8c1hrWcV"
    "hmlWNK5BbhLXkV8I/KoAuCrOeudKtAvy52q2jR8JV7JjFC9kE+jpAlq2eF5ZYlJf0yo3rURb0FC5aZWeWgOK1UaXig"
    "lk9hp2jdxvDAxLOcKfEQqTbIv8kPYrVch9ePItWEg70uPnrgsAtsS4CJBsB2X6fGFQvV4fD9dwavxq/d6J4HQB/WWR"
    "gsxlCHsEsYXp6zMCNQTTIVfaEbasCLgmqiQoUe/7mlVp90q7V9q9nLupjJC3m9A8B5fYoY6pYwtguexm8cIt6Pv8u2"
    "FVLbxX52Qk1DLbV4MvMwA7Azx4hhwaHSJdZNBPp1FJVAiRjFqiNURJqtWKgh+NaOD6c02ik6h6UGDSUYek0C6O0Dds"
    "B5D3JoNgu206fBBfE1xanOybPvc84ujLb2UewJ5nb1CeSL7zxeNgK8bKz6DsZ8fCEIDXz15NGiUn93NlrOEQcdO0Xe"
    "opaH6lpyg9RQ49RVVBPmvx+6ZvtSqDjAlkVpJkiuan36zA5zE/gMv5nCOTuDdDL9/NJpowhJATmks8k7aC1ClSHgL/"
    "t1ArGainmtBLiwx/Zz5UNqLPU26vG/0mOR40pP/Pk5PT09cnL0/Pfz579fr12c8v4870xVt1LerfjX6BLvUZeRTb1k"
    "dWQJsVn6aReWcfjO5v0auT49ddDN7TJrt79d5eKAwWBi7h2wQ2DW1Swe/VjoeyeaSWwe0U4HD4W6OF6c8MDy+wtTsH"
    "REab9VpF1MPhB7m5N9zda7f3wv6e9he04HOO7PD4fdyI3cc13D4uMps/KuBa2zbEBcLDY/hGtBeDYMMynRJegyVcpa"
    "cnNHU28P4xvIa/YLrmle3YD9jlCEyot5gi/v7u4sO4pZMAqqw8Ag540Zlkh373XMY4cbt5cXKkKkVDZm8Nnwp4UxBx"
    "tRshoTiEM2DbHoSAe1pLrTJLdQh8345ymcSGCsyuCf+kiRTMUpajT8RjpX7HSjdMimJ7HpjjTS3bwP1ycvzq9aufT8"
    "9fxV6X+Eqds6XEsaLgzvtfowqRe2OsdT36J9Hb7qhZKrWllgcV2vE0S6UWqnxwgJIythc8wPLtthf2PntY/jtu1N2N"
    "LseDsl2iBxanwPUPlL/ZvbEBc8MDqgfmfkpm2suzbCVvs2d5hrf8FdDN5+vrZnCh5InAowssb4sXevVE9jKSW8XwjY"
    "KGJgyrSGyNuVmf3aqReFwj7FCbPok0VIyA+i00XCaO8QL6LJdDh64iWF208kfwokmmqcoOVdmhPWwJKj1wLYfz1KO2"
    "tl5oJzeFxO7QwTsy5RqEHCEdLpT1+J6ZQOp0koupTzw5uB6o+esgu2ZnkJrvX2YUGaaBTL8T83vHcu3iBOzJ/yener"
    "+mq6quHK4qcrVWCZxkXCyk6DTM0alN0ims2pTe2nTRpkiUK7DeFRgV561p6B9Yq4phzsxPLSiZ4NnG3pxxXr8nVZ0j"
    "swOGtXZsMJT/uOZtJME0LfayAHSFqE95CJUMrS9EQSXkswaYC5gx0dQcW9Qh5VZvP1N/db46oyidCAZC3SeMY4TL3U"
    "AhcDP2xVTQngPM6iFyuFHvicGYExP3xdwdIj5H6kYbTLg/cjB/ygZXNriywWWwwRWKWYk21z+K2WHBRid5qgsMaP8k"
    "6AfQxdBTUNJbWdEbKT5V7VGe/fGh0BmfhZgVaLwCjZfJJSEvaPxn16I4a89m7wzr/BDzZEwj/8PUtAiakBkXl7Dqxf"
    "8hZf0tmjOYVJjzAPcOIE7B7CTs08Rt/jC9axga+gauiMBv5jEKbFKijWmoXATq8K8I0/OvvW2RcJpG5jBl9yKl/guE"
    "mfmvEh5XFtNEw2XGMhm8W/pNW/71XU/DZvjk7LzNok0oDnDJbqBFbTv4WfmBZ0dOVrvp4s/ayM6grOxncdAqK3sjFY"
    "CqrFK5LvbLdVGyfnvgrSpX251b6IJ4pj4blLiFwjvDOrcQTsascgtV87Rnd0ulXVK6ZZZYJaEA5Q0J92KPVHtVKuET"
    "qlXoavyEQ7BQTs6axIL5qJquDYVoMHxULTgcDj9A7m4ERA6qV0sD7X+7v72p0qxikrw5Yuo++j9kmWyPz/8y5gIzMj"
    "ZIAT0oDxSU08Bggne77obx1/8H+O+Rtg=="
)
