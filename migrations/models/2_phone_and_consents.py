"""Phone and consents."""

from tortoise import BaseDBAsyncClient

from migrations.dialect import pick

RUN_IN_TRANSACTION = True

UP = {
    "postgres": """\
ALTER TABLE "account" ADD "due_letter_at" TIMESTAMPTZ;
ALTER TABLE "account" ADD "letters_off" JSONB;
ALTER TABLE "otp_challenge" ADD "phone" VARCHAR(20);
COMMENT ON COLUMN account."due_letter_at" IS 'When the promised letter that something is due leaves';
COMMENT ON COLUMN account."letters_off" IS 'Which OptionalLetters the person does without';
COMMENT ON COLUMN otp_challenge."phone" IS 'E.164, where it is texted';
CREATE INDEX IF NOT EXISTS "idx_otp_challen_phone_2706eb" ON "otp_challenge" ("phone", "created_at");
""",
    "sqlite": """\
ALTER TABLE "account" ADD "due_letter_at" TIMESTAMP /* When the promised letter that something is due leaves */;
ALTER TABLE "account" ADD "letters_off" JSON /* Which OptionalLetters the person does without */;
ALTER TABLE "otp_challenge" ADD "phone" VARCHAR(20) /* E.164, where it is texted */;
CREATE INDEX "idx_otp_challen_phone_2706eb" ON "otp_challenge" ("phone", "created_at");
""",
}

DOWN = {
    "postgres": """\
DROP INDEX IF EXISTS "idx_otp_challen_phone_2706eb";
ALTER TABLE "account" DROP COLUMN "due_letter_at";
ALTER TABLE "account" DROP COLUMN "letters_off";
ALTER TABLE "otp_challenge" DROP COLUMN "phone";
""",
    "sqlite": """\
DROP INDEX IF EXISTS "idx_otp_challen_phone_2706eb";
ALTER TABLE "account" DROP COLUMN "due_letter_at";
ALTER TABLE "account" DROP COLUMN "letters_off";
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
    "p46QR7I/PBvQnRnsWMOEin/B7/0yZo6lEbYQdx1vE7vqljn3oIYlfPboGE+qtGy1Sav93zLa98K8iS5ReEqfvo/5DF"
    "t3l5lsKXmanP0K34P7augx8Q7NX8H9QROzVamPyXzP21FwKwLrMGop35x48Xf89v2pfXt+/ywoUJ3uV2cGNOtIDzHb"
    "7kAvH+fMVf4PsVkuIfrsnVotDs4tewjxj/pP0ZlxNEcvmv5DfxU9NDd9+/ZQhGTx9TAVK4MMH64wJ7hpa5k6yjzL5X"
    "oly/C+k//HZHuB4DUiiulyj4n55LHiO97WmfXA2XdebDg7sECNZi1WUwywEzSaR1rL2kLuOJpNmC+uWUyGkg313qrb"
    "uk+JaPr8REh7qqbGJP+Pk8M901WfVRTHSobNJn2ALbkazJpVvfvYymOtCvzyM6haDCuqy6C+ZZHjablpownPph1SX/"
    "76F+gYwwxuddk1P3wSyHyiR+gUHulUGeTH3dVTUOJnsv5jpUjs1di2JjTU59FpMcEovAzKEntMrwyd5KxaQ9OjXLAp"
    "QRN28dMqb8j9U8/ZRMdSC7P3DQPrFzPLWxgx/EW8J0QBxZftx2JTapyAmPbw5rs8Izw1bmhXPBIHc+sUw2IwbyyXf/"
    "CP3OtUPYdxH2CKJ8ANY9yhgKgsnsrXAcOGRBmI/IdEp033wKBpoM6XPP408vZo9v9EklOeZ/DB75coCbT8FT4J9hPP"
    "wfKgFdJaCrDGQJvG3pgzn6XrtEQCNaqdNcvoBzle9cYo/meyDtEsbsP60stT9mWT9y/PLPLUWRY7i5l944/r78rxcn"
    "x69ev/r59PzVz3BUwKX4yusaphdzLJ5d0pY/48sazvROK7rvtC2/ivdVOVu+/OyWKbt7Qo2SVJUxF385g6PxB8Hfuh"
    "P36u/j+hBlfOBe3978Eg3Pxy1z+VozfHJ23mY9JxQHwfBcAmKT8pDz6uqQ82JBTmRYaJDF0FbzLFIr7XNvtM9OsV4V"
    "uuzDg9TWNTI3TP/K8b3loMw3ktwd1jpHYJxG4oGN3CNYfFNH6IZwtRfpM672QHLiNzBjv6EZ5a8fpkJhx0C2yF2MSu"
    "EJG0JaIyPcQPVZuVOk5/lXl9v/wSVqu9hZaoHDgv/JR/wRAQrkrrL55E++w6WuKm+J8pao82rX3pJg2+hqYybUMuuI"
    "gcdkgRkywpqaturiqybmz6tq6+dVwfgRaTTaOr6q7AyS858iwzSQ2cmw7z/jPntENT1pslRrnDhbys4cz4RWQL0f1s"
    "+5XHnApBXbtFbQlLlZKvmZy5c0I1yNEumuJvhjt8njrDbV2KLPUEm9Y4z5W43eg09wIbzdyfbd0d/d/w5uum14H4ze"
    "YrXbppSfHFvPmrD1rJqtZ3m2gqJaZGx1xUM0fq1Sh3U1z8nctHzTYUfw2F3onb2VNbTwZWzWUE9nr5fa6rn09jpzPT"
    "+0kcFOHI9aFhjJrjtE1BMJA36gSQJM3ZR6Aq5uanrMF6b1WzS+HX+CSsO7D5fo/OT0ZzTj/zEr0hj6fMBX56szCqKC"
    "yKML2DiBlC4csOyBGr4XFgRZQC0QqswQMRo80SN83QMUn0HFeIPo3tL1+WyBU+CrI4YJoD5+zXxwXpgOcggxmrsLsv"
    "pTpnZNOQOUM0A5A3buDFDYfc9a/MFWXxT9PcH8mKqwKWIaqe2J26k4Ote20TYSmw3q931SYlC8Mx8q02cyZNtLoHnZ"
    "kvXghrD4O3Ad5vQlqBPUMVio5xCvFZxGkF/znycnp6evT16env989ur167OfX8aJNsVbdRk370a/QNJNRj7FLBww8W"
    "3XZ9zomZZ8HJXiKdDJnOM0+GUu4kCISwUUxETnbCWa3lKf1oFG2FtUhGd56OzYFytpWLyDXl+w3As8LjL4A/UIt+V+"
    "I8tCrKGiqjyZaT8ZW8g34Jc9vIgtz9zK4hzgv5sEKFiXF/eXF++vBn/txidyKWL6gxJnSHhnWOcF0ZMxDd0fvrcEfw"
    "FGoW/+B6ioeDjKphSYBhsigPMKEwtEioHwOQjkhwDCA1vox9Hxy5+q/CAbelJpOUc20MDIPwtlHH+kKubzw5SPQvko"
    "lJG6WyP1n+3MpJBAbu0buy+mHiEC5sgMMHXCjWoYoGIdy2wiCaYWhNIsjSGildp9IBJIZvxw5a/TCfux//Cj2B8ra2"
    "7ubWxZlZ9EnnZ738bxhna4cN2fnrw+j1c6/Kdubd9/vLi+Li5mqouS0C4HTI5UnTB7ecKo1KydpmYlWndzZ0BCI33m"
    "0Fa052edKRSd09JkChXMyeZJcTlCtbpziidmjy15miJR3MxltNkAWNeSnxkixdF9TWbbDSs3gsa74wTkPWJ/94hCyK"
    "0eIgqXyUz7ydiVEYXsypIqohDyviykkIilJqaQGtSgd7A+Zz61I3hoFy+hIjHGpi3rFNyAQvUFlmjHGCq/vfKqqNxC"
    "Jf6C+MXfBcFXeyCi8TL7HjrWzGwETMciD9jS2nI5S6V43YzXIkHEa9V5OUUiM5cHo/tbdHp8fv7iGGHLneEXJ11caD"
    "1Dce1fr7muIcawyZwhCaQflPc/dTy187QqC1Pm49l0nkxfYA1p66EOlk4k9Yd3O0XJSzM04Z9fSLr7nU/1ji2yuP/e"
    "sSGetAahAca3K42GKzuXZFTXSLZyDtVVtkVX2dTu4fuWZuBlybFfn9tSMcUWU1xebeoz6C/HJejgDkW/pkdKvGD1S7"
    "1ArNZ4izWuCxcvIZqLTUObdO7WWzbPFvf7y9uPny5u/qflnj94t9bxetzkfD2uPmCPiycshINT76gB4mJnPKzq2bYo"
    "mS8XdzdtxTJyoO9qEMvtJJjeE4GCoIXHNEY6K6P5ObbZbPz6uiiD6GJZA9RUXANh9PHi5uKXqzvEX7xTl+om8LbV6L"
    "YFcNuorewsPA9anBZ5UrnPisEdgU9AJA9RRKc+cd5C0cl0ijzyZJJF40S57RwmwUt1MtBzpHtjn8MRIiTylotEtGpE"
    "EzKlHgHvCXSAYXzFWU3TtA/JiNctyroF2NKEe7UQAOTm9svN1d1bxF8IOhBjtJiZVlBy7j2/NRBwocMayBDuzxq4Tf"
    "I+Hx0igI9cQl2rYd36IYk+qPDUWhdIZenkBZK4mUOj2AjCCtAvUFLUKlNpVAsMtbz01oWDj/khh3N17VyqijzqbTay"
    "3ktWBZbcmmwa2YfcwDowTLSJRfXHNRl1LaZ6BzMdKrfCdt/r8emwW30HLNJSwaQ+uDWKpztUvrkehWKjNbn1KZjlUJ"
    "nEiNdDZ+b7YBZp1Pd+eSRib+sxaMynONQlpDpWl7Joswn2QXum0gT7uHNTXYJ9Mmhlgv3Vk2kQRw8xhLETofzC38T1"
    "hW8Emiu+4RYzcUJcCf5Pj88FuBPCkD5Ct4DxK5oIcduTGMW0/A0+pxSxJ4vIFHem1qImQirVf+2vQqX6N5KFyvVu5I"
    "iK9oFOWYMZUrUA9nIByN0aY2vJ5/03x5hzM0DjqkYZlmM1g7NUB8jo00ZZ/qc1Wf6nxSx/BUy6gYL4jPbWhq05OsVY"
    "hfi6BcTXO34U3o0ux4PyRdwHe9NzHSqDcx9vBYt3VQMfx4LKrfRUpKjWUE+Pa4SwGyDWQjcfaPwT1tKLjC8IcNrlYL"
    "mriKAR0FigRwYNf4Tx/Y2vwgfCviGg9Ah08HGwy2bUh2iqQTzziVvtU/7GbIgeuQIOVRDfgp/5H7CCDf4GR+7yGwDv"
    "fnU8Av2uDPjtSHgAlkho5Yg/eCnQehG2rMA9kEKyFKVN3L4zohBu+Ft+HJ3/JBB9Qyjfrw4RPIt6Ezk0muEFf0XA+h"
    "WTCNeBT+f6TAACx14I6vHf53p0alqkKQwwsbFpaY9kGTQrzt5M7Q9lUMFlPZBzIMNxBVr5fQEa6EAvBxwEb8uHZeug"
    "ozGpV1feD+X96OHEUMavAjpQ4u+cgAf7cRvrPCaQ2TAfXHD9gr+YAZpB6kzP6yiNaiTPmmSn81HVdZJnhQz15Bhsy/"
    "qISGr2X2KHOqaOLegKaUvD9f2rzB+Mbn4fja/et9zKIM80WPbweM6dKEq6+wqmKdcZ5l6rEuEUSSfOS5YcsAXID8Nk"
    "roWXrQFW8nSK3Y3YzejcKyvBbrivxNRS7+m/0oXYU6Bfr85/OOIby7wb6kDvyB/ku088B1stcaNzZIe32o8brfbjmt"
    "V+XFzt9pz5Wti1rsjt2uq6PKnk1XXXZCocNAbRLRMguoPKLc574c3h1x75xbmD2WMPBVx9AxN0MuqylLsy6nYTv9g7"
    "4+1PCquyg5QzhHtTPfUsZaxArZ6LpMl33Zob3aohs6RKznsgZ80jmJU1w6rTV/OUh6eybiQ5hvG/NcxaZnFkqaRvFi"
    "Fal1OIGQobTXQoDWOWixlF/twDFZbbbMinaIafCPIXDZEb+8mmqWz/Vlnre4hN33prOh5EyYvcrO7XkVBsv2NHKk4D"
    "4XjfdNgRPG8XUZrN9PHIh8W7+IIKk0i8wQ8+mB7zUYSshsQ7BzkQJoPsCESfmmJabNpBtMAmX3EPWtV5u1oy2RlkFg"
    "v0yJthBrs8NwAgAhPEAoKlheKltftYgEceTHiewB4TvbK7Sqd8pi3GaYRAxhd3HWI1cGzD92PqssRoMty0TcbgZVqc"
    "M1X0+3vqDO6CXQ7SAi+pQdATtuZNsc62fRJ5RKc2f1OjDCuzTmoZMiWsrQhrCodo60Bdlkri00imwAVg8LTvOYEVo9"
    "syegcdJ6Rmct8w63zu9VJZsjNIzPA46hw6MkRPNf723WBGT5u5lmo8S3lRPC71NUWRnUFmUYQ5RVBN75v+EnHjzpya"
    "eufcov6tPOBle69qlkpiCcjkUeUfoiiRWafvfH4OiVkf9LuxqUOW4NwAlIuO/br7X/URG9fbh4qzyC0OURwTSkTH3G"
    "IgKMIekUAkoudAmOjSsWNBhlruRJk+fLI9Zr/suBRassOgn9iN6lKtulTLVKTbpEt1yZ7QA2+bV5jLuRGsU2DOXwHd"
    "fL6+rqt+LvbEKDn+OqHffgzmO6BVnfUEUn7ae5BJwncMti524gcx20Uw2aGyrDfw0sOHLV1Qb10wxXuCPX32hU90qE"
    "xSkJzbxpvMbe21mBap/b8JtIVmp8avhLi4cBCxXYsuCRHpUgExNDdKZkQ/ggPs6+Az46fa1wESP/OnIvLFmnNVIEDE"
    "vys4mCP8ZgUrqYAVVGW9uCpVmm/hg21uNOcIld2cr0CLt74WbM0QKZauckWkAaLW9kYcYP+SYcEhkftqV/sk7Li/xJ"
    "oMPrhGFXnmZr7dcsbuBo6Nn+P46rvoO1Oiuqbu1uqsQoUgycBGeGwAGJYAlAdBcm6cgBcBPfJDiaUrAIZhGigfGFwo"
    "h2vrYc4S5bWAQpb1MEUarFJZlcqqVNZdqqxrpWDvIuv6093Vp4u70c0vLaUL8eOgA6uAi+yUTNR/D2nYfdtiQqVpJA"
    "7Yd02c2wRaCz9oTf7RdCqzTVMqcASpNzMFiK5wu2WyYWrCqjs2YrKhwhI7phBLrDZlskHM5tZMSBA2aUr7ybnFkcaO"
    "nuGSHk+tZwDcadHRSYwO7/zAUCqgKDCew8akAobaCuAkTf8IXfHfIVpECSTn9IMZtcmEGsuvzgNUWM9dSBeMWj7zf4"
    "LJBOBBSxgELaeogBICiGgm2oMDxuOEfkd8WxMI1JDXFs6JAGi6A0a0Cg8oW0vZWpKpJyqhbgOBgcOG1e1qRG0EwFgZ"
    "Uc9jl1JBTBVxk9Ogahhx241NNTIINx184ujLO6JDylyJXVUcVGtbmclwzUvGr7SvRO3ShAjQXhG/AcgWwrgdM+IGB2"
    "BFgakTR3zCu8gwDWH3ACqA6UOj3MjeKBpgm3lEqZnDdOqKpc9PbG2G2UwZOMrAUQaOdKpD/J021cNjApl18MGYv9Xo"
    "feAdgq3Mngf+oh8YilAiWkeSzhuFks5rYknnxVroaHdsIYE0jcxC6GgInTexg86rzaDzghUEKggUzbZldJ5OMbsBs+"
    "nc53pCO8TDNM32AY06bC+fsOkFWTYOAuWI7zLgyzYabizbRi/aLzdAQd1SXoDKo7xgqu7IjrKrkuvCO/UWk90up465"
    "IhAzI8RPDJbErIHQzzcRxWPfkI1dqOi4o4t7AZkg8Bb560OmIgzmRg8rj1Rt5ClN8u4adf+c4ZOz8+BOggWR6vWncv"
    "WUeaXMq52bV6pv57MW/zq4S2vhLW1LEf4S+woh7Rx7kkAWQ75le7DOhEZmnsuUpLmTXNhnyOdQ3WvB5YTiAHncv9eC"
    "mf8q2SwqO15Ew7fX7qLD3vxu6TcG4Oy56YVFdWx1rlFIqGVeu4C0aRPGAswAyELMwpzsGH7WDr1RXQQQ0UpcqjC44S"
    "RvEIXsUIz0GdEf0QJzQUCTR8jf7KSINNlXjqv3lePCvuLOJ5ZZ5nWuhxZMqBSkYAtIwT3sHH7569Xlbzsqjepd7Q54"
    "2cr1nyLZ31YGfXwGm+l2JPyT7eQRUcghDnjswYjD9Shnj91KIGkaOURyUF+IQ/12scqYQAmjd2FwtU1vjcOcEMmtKw"
    "0uLP5684eZ8JcFGA5cYQ2CX3HX8mYH+XbUqTjfr0v0Ikermt3K7KdWZS6bAOMOA3iT1nzNEyrWKkjuXUFyJ4uxB/Ye"
    "PARW4dNtW+2Q6g9IF+vCJQvV4o7v+YfD8I0i3SYMq8xkCrm5KplJ88JxjRKa4kbgoBUeoW9B4tA34VX+phPLYvzfLN"
    "EbZ1hkNdtDyDOC0vMZXTgIP3A+lecy9f2A0pKPBfUeuc79GK784BmFso/CuMTtlqZQqUsqdUnlruzSJgi/xoLoK4Oi"
    "CYHMYdHmIeeeY6Jim23lio0I9iElXlqf0o7ABiRzVmwBa2D/gm9d893SSeDN/HWbDryZjM3bubETCuXH7n3PgQYlLX"
    "0+KRLV1K5YvrdzdIuD5GzOEmvK1xyZ8k7WeycjdvXgP0uqqfaTsSv9Z7mlJRVWSNJ8rMw7lGlNVuMeyo5rhrro+8R2"
    "oZUxIBDqsxjbXeAUBqCJMYyiRxdvkeiCzHxxz2To09XN+9HNLxWIjH3O3qy+LbctRyVuGa07VAhzFW6pelRxJ/S2KX"
    "B65TVSXiMZvEaq4O1Zi19s4a09LbKb/TK5WRR45rY4/VyKWADPmuvYftgDetd1K0FJTZvVnSI5PF/t8ctGBYUwrKaJ"
    "SbGk0KePxCly+Z7wVWtU+KgiEom5PPjs+KYlItnBmkYzDMt72tBTW3cYX/19XO8qjM/i69ubX6Lhef9hiRhaI1Nlqf"
    "rZYFabKftc37l3wYlBaFa31DphQ4fFH1r1ncITvbdM4nq0Cd0UuvI/Tb9FCfz356vPV+87CECcqPxtmB9uQnJEiSI2"
    "8t/it1TTS0glPgQ6bjunjU7a05qD9rR4ziYLoJMWGVNLzO7Bl5mpz6Lz1qeW0TUw2nv9bagalgY4ViqU5fENmTjf1V"
    "zaCEYFCetQG6YLxeO3ly30clPc7Rs+ATNfYwA92t6NlqdVhTcy+8vgI9DwtPSEqJdzllJJWWYpS4S/qqS8uW+Zzj29"
    "e2PemFpqf+GvdAGoEyIBDk/ovJOed9JM/ajRPgoJcHEcuMD+mlBvmkjlBmU56pGgLrnDppUjVbuWzLuWAEzqIOQ03d"
    "5IGGBzHOEfC1NcQFtOMKMAs5ksIK9lyAeZDM3wE18HKDiFjfU9yPu2OKRIvZQt9NjP/ioSwbpUhxcI1cmlWra1YW9f"
    "LdvKV3MPTG5cJS7n8l3J38IXnOEvfwt08/n6eld5rn+jk0FJgitcHtZltv4ZDmiU0up61DYZgcZzyJtDG28IlWCRVK"
    "pzGkbjdtwGJQzZcwZ1N9gTTetcrlXAbOUJrT3O3SSd1eDqQqgHGQRHKhF/sGrDoLJSVVqiFHpsNQ5/udD3Anv/JixC"
    "FKgN0eowHcS36P/gmzE7cpddnDON2tzVdLkrNrnD3kOr2sRo/D7UPQ9GBhMoxENuOj4RDzHCdwy/YSbdtgsTw1Op5R"
    "aYUKntby+3v6npMV/rJvw87d74ep6lpMO0rzZx+DSJCsUXQvHccODa3xyyStt+Onla9enI/Omk7Lg2Qk6RKflKLd/E"
    "OG8l34RMyVdm+RLPK3Pxjsn3ioMvJpA4wW/wZbYMihlEoCos1Z5i0+ojHNVXQUPB+74bz+VvS/0SGsEMStyX8b1hnQ"
    "/zcalrejysGXbj3ImMcNMg/Kj3l4jbgebU1HG1j7IR1Wrvo/IuKu9iD8q4Mq9VzbsS/5o2d3uTe7sW9/GGRNm3xb2H"
    "pXqCjeOLu3H7arEe+nj1n00p+s/pGj+bGC2pEa6OmxQIJVatZSoS8wj/paxrtmWWVlmpMh8WbD7p3FMnT6skLbOkDa"
    "Jz066byylNqaQss5Rdj4qG5u0M7iyVyo2tz+AMuVVkcOvMwk/JTPvJ2JW5hdmVJRN+5rUoD39n0XIHXfr2sM5HF5SZ"
    "a5N45Eo33UWU7R8VpkDH6KAN0htQvW28RFBOiRzqzyDf3+brCvAwRQ0A3wz4SmVFP15/05a2U8k2akoQvPINVZQPUP"
    "kAe9i7lBNI+QCV+DsHHxUq42A7qIyqVanqpymTwt2kn+ZuFO6wjKpE104KrKrVbDsZs1rBdhCxXYsuCXmDsK7TueOj"
    "r/OXL43XkUaMFqYP0PIetUiJKt1hglKlOaQNpZGSjdKaldas1CbZ1CalNT9r8Yu/WyjM0XiZdWWBkMNf2SL4YU6YaL"
    "GbNH1hSMeWlUKgyB+FzQK+G4Dvg3O1XBarg+4RrdRyEa37gPGBZiPccwbtwv/+kVn3MOfh4nI8+v2q5S4H6Q6grEXu"
    "UdAquwigd4TirN7YVPvLUimrUpnqWzfVwyXYg6l+kcy0n4xdaapnP9eMqX7HdZm70eV4ULaAlR9k436QlIsidGcUeP"
    "4uJPzw2x2x4g56q2B6PorpJNJD1mZ8FndHQBiWaA5tuHVwXSWL0ESB8r0mmzKtG/cy5aaeU4FirPXGsMDNeJBs27zf"
    "tr7daBlrV/lytba9R++pTSbUWEKTzwAj0aegsodQieGO/xYKmaAVaJjRkG8PihcY0K6KTt9+p//qfHXAjRxANebuIu"
    "ablvUmMMQhFQM/cGmK7Ayw0KmwScL+BfB0MBMZwKt4dNGir2n6BCxtapoBZ/9HdWtT5Z1W3ukejl7lnlTeaSX+tXI6"
    "2rinVS9T1ctUUk4/h0jLgqt4KrwiS3hFSGNC5IivqFa+zVZ+k3XfvJWvajHbWkdSLWa3dMqqFrNvVItZ1WK274NWtZ"
    "jdAXqAanKqmpzuIbKqanL6TBxp1S3GajDga9qLbR4HPuU5ncxNyzcddgTPa+s3DfqNFc5qhhaA+hP3HRsiahlwW4Bt"
    "r21FbAQ6XvUwfQ6fqur6+DzkrFIzVUs/yTmr6lO3lpepOvkdZCe/W9/l5r8FFjEZlCSRZe4P6xLIqO9qemZoU2zsNy"
    "KTyyDIFpjlIsXLiXK5hqI6SjTjm/GHE4crxoHCDNlfhCHgQyWAdg9TQ9LYTYjOY7LURIsZFd2cwLMPk879GaB069iH"
    "3DTXfQMeUEDzmZHgHUwmUs5o4JmDS5XQPoXEsWxEe+7xzVAwOZVEJHLFcsXNubsu//4KZCqRTCWS9XCOqUwilUimxK"
    "8SyWRNb1KJZNvidEo96RJmTZHLzPEkm0kod65Hn0injJr+I6xcDXccUrGdrBZAinyLYe6rjxej6+JRkVwuA8WP2R8o"
    "7FOP2l1EcNZAAmeVAjgrpJLF0fZOqWQxtfzLPzaIunC9/6YEzyWHL8kr68T3flP4YqOy6aEaE0icUDC4Ojo+fzUEh0"
    "DQe4OvdJ9892VZ6UEL6SLX6xInExrZ1/evt+NPzfi87URJ4V0p29sr0ztSFCrBI5/goWPPM8sq+auj/ikSOYL+8NgO"
    "QX9+ekLhKYuLSbkGSadvAeTQ578vcEUK/SZyqgoH4lPTPX/bwf+oR7QWZTk3/D4KdNv7SjZpZvX8oSw86jxoUMPCSJ"
    "vksgKd2oPyrJUoa0W2VXxIHjb4aXO7m4M9S6rSVmSW845h2vZHsvsFKCYnX9fBE9sx9PcnvLSJ438kXC7ZuG/pgGFd"
    "7N8Nhmp2MnZl8D9w4OGwCPcHhmzqkCV6oIRB1N7G7FHE57FwrZoG8fgYj0w5FV9SQ+SI4DvmPwvyR4oZABuYXzXblm"
    "h/GqpYulIBVCxdib8g/kfO264xgIhWag+pcB4Fx5nJAKHMR34nlOr+/dJwrLaJBUTjZeZ35zrORmWcNVWchbju3APl"
    "pFUGQ5rmEJnchMfVLH6+BfoRynqwjejYQRMSbSXI7FSxv4Em86pz7saNedU59xA650a8L7PjE7HUWPCpQQ1Mdxob1q"
    "CBQAQrdAGwIzQm30W4/ObDb5eQ7H6NfdOJqlqHaDIP0Fu/Ofz6E9Hgbb+Vme8beYYy4SXalYbKhFc2nDLhlfgL4hcg"
    "B1pbRMoslcTZZR2NneNGcDXHNXA1x0W4GoGT0pbTGSLF6EaMTukibVidI5OY2YORg6ALa3CtmwW5ATwm2Oo1OtUmpu"
    "eXwBvCaVLO+QJh3WEijRT6OC/gDChLfKzCzqvJfFwDLm9bq/b+Fp0en5+/OEbYcmf4xUmnpdtvUrVlOuS41Y4cEUjM"
    "6q5FSpvYFYBfJ20ZfKIY3JjBuum32y3C8YfH3o1oE2w+Mcwnk4WdeppyOUcmMbOTfbnTfnzegOV5CycF3VvwRHMDB1"
    "sa1Jq1YXeOTGJ2d946+vb5+3z6IOemyOhaWPAM3SFwetu1LU/Y78T5LJ3ifAf4db521ws9ZmfYYvhxdPN+9Pvo/eeL"
    "ktrd1a05ki4c4NxniP+MbkXU/QfbqWc+mBVn62p5JNQyB93zMtBDJ4MEJezUdiG01i1dP0ur8vVldvU+8aVXqsRW1j"
    "SlKLZXzXS8KXWq52om2brU77SfR48JE9Vh/VTi4VLX9BnRH9dsivvbUr+EaeQ5KNbOpMgaU5lygTWZVShTOBSOFdNF"
    "GlTg3DpkTPkfvdffSPlh919+s24Szp9EJM6UJeGIW8MVSTjxoAZJONhPWiCjB4/OXSaQJX3MHhmaLMuSahrRlCTJ5F"
    "sXi5/3D5U6o1JnVO6EZAq1Sp151uI/xDauUsW1VFuEjeekK/D+fsH7mxivQgNczxQbh8Vce+lMa2KA9Wcq3BGdil6S"
    "JbZCfK/WWPDSo1ZaC/fUJhNqLMOGUj5FXLcXAPfIFCj5Hl2IlHmoel8mCPmLsExoQdAjP3EACY8PcqhfNC76fwRA73"
    "+ZmfosaqJrEfxEOIk5hUSzoXBdL6j3yG8ZRDcNKO1nVFz2CF9czEcGJUxcYJzJYjC8w1dR3b+E1z1Ct461hCGizuBb"
    "aDJ+Q4y/PQAExDOA0gPFBgJ90XQe0YQ8mE43CP8a3H4FyK/MKKVH71yPVnjhZRr1JvDCVQ94OZIQVA/44oLvvwe8RH"
    "CDciriB3F6zFk3DxxTWQt7IV+FMrhxJ5BCGTwAlMHIl3EJGdA1vo7LMEN6tb8jTqZu1l8wtNdFtz3+L+wjWC0GMh3h"
    "i8DI4osS2vUNEcH6DFG+kt7yP62liIuCYgNugUfilrg8+n4AODx+fok8Tk9tNOH33wT9CTFyLS7/YLRDiMHAvwKILX"
    "hKgj6GPqXIhqguOF4A7xkBHf8/LPfqsG6uYSD/FYEyp2K7yimhnBKyqR3J91mQfl0dZoroAJ0S/dtoSns/7M9ItiRZ"
    "eUW7X+q7pIzdY/39nmBPn32hXlbpK96t1d2ZGKctooGNNHcYjSZLrgBDBBCyFh1BxZVqgQc2d4w3Ar2bTM3vQVdtUL"
    "pBGefC9wQ2KnHo/GFWrrj3PL9CFpNoX1IqtDr7K1Volb/V0zeWak8V7uxNTZJovLJGGlgjycHUetHmCNW6XZV3GDGs"
    "B7X1MjPZfrK3QfZhbonJpbx6T6Ze6neObq1QW5NBK1XWCwS9A0BPhCSzN0FZtYX9KfXsHxjSuTpi0Yc5QT86NKrA+Q"
    "kJD3H4Pz6KLpyistrrzA1qe4SDXfl/lfKqlFfZlFdV2/Osxd8Wfmot3CnZVJKsmv2qSWnPq+rKnlcl+Kw20coSEetr"
    "p7Q1EhHlZvFGyqcEy7x5ay4HJIrLe1Gktj+hq/2qUZOTrwdYoibblrGTGrV7wljwniXmM4sgmOrM52RQo4gP458NMV"
    "6YDpp4dMGtbzBiXY8+eNguj+GspFBRGYl206EybJVlU27ZqOKTrYQSDr41agRoqVsm9DJ8JMQNi3ejirH26N0NhHBc"
    "h91d2nGlY4pZnlZtd3u53UHLeb5ztZd/hnBHSYb9yR66kDppAFpY3kj8RgNh/uggGweGiEbHQp98i+YOAAU4EBGhlo"
    "Go0xQz+JCWkER1hJJaSwchZo888ZOry1GRpVQJyTJL2XTbqL3B6C2CvG/qSM+59M+auPTPql36ZyV5/J6GOUtKPp5q"
    "9mapDo7Np40czqc1DufTosNZZdSrjHqZXM4SZ9T7eDq9Np3HQZlfNb45rPWswjDNisY1yE3iOvILgV8VAFfFWe9ciX"
    "ZB/lzNtvEj4Up2jOKFbAI9XUDLFs8rS0zqa1rlppVoCxoqN63SU2tAsdroUjGBzF7DrpH7jYFhKUf4M0Jhkm2RH9J+"
    "pQq5D0++BQtpR3r83HUBwJYYFwGS7aBMny8Mqtfr4+EaTo1frd87EZwuoL8sUpC5DGGPILYwfX1GoIZgOuRKO8KWFQ"
    "HXRJUEJep9X7Mq7V5p90q7l3M3lRHydhOa5+ASO9QxdWwBLJfdLF64BX2ffzesqoX36pyMhFpm+2rwZQZgZ4AHz5BD"
    "o0Okiwz66TQqiQohklFLtIYoSbVaUfCjEQ1cf65JdBJVDwpMOuqQFNrFEfqG7QDy3mQQbLdNhw/ia4JLi5N90+eeRx"
    "x9+a3MA9jz7A3KE8l3vngcbMVY+RmU/exYGALw+tmrSaPk5H6ujDUcIm6atks9Bc2v9BSlp8ihp6gqyGctft/0rVZl"
    "kDGBzEqSTNH89JsV+DzmB3A5n3NkEvdm6OW72UQThhByQnOJZ9JWkDpFykPg/xZqJQP1VBN6aZHh78yHykb0ecrtda"
    "PfJMeDhvT/eXJyevr65OXp+c9nr16/Pvv5ZdyZvnirrkX9u9Ev0KU+I49i2/rICmiz4tM0Mu/sg9H9LXp1cvy6i8F7"
    "2mR3r97bC4XBwsAlfJvApqFNKvi92vFQNo/UMridAhwOf2u0MP2Z4eEFtnbngMhos16riHo4/CA394a7e+32Xtjf0/"
    "6CFnzOkR0ev48bsfu4htvHRWbzRwVca9uGuEB4eAzfiPZiEGxYplPCa7CEq/T0hKbOBt4/htfwF0zXvLId+wG7HIEJ"
    "9RZTxN/fXXwYt3QSQJWVR8ABLzqT7NDvnssYJ243L06OVKVoyOyt4VMBbwoirnYjJBSHcAZs24MQcE9rqVVmqQ6B79"
    "tRLpPYUIHZNeGfNJGCWcpy9Il4rNTvWOmGSVFszwNzvKllG7hfTo5fvX718+n5q9jrEl+pc7aUOFYU3Hn/a1Qhcm+M"
    "ta5H/yR62x01S6W21PKgQjueZqnUQpUPDlBSxvaCB1i+3fbC3mcPy3/Hjbq70eV4ULZL9MDiFLj+gfI3uzc2YG54QP"
    "XA3E/JTHt5lq3kbfYsz/CWvwK6+Xx93QwulDwReHSB5W3xQq+eyF5GcqsYvlHQ0IRhFYmtMTfrs1s1Eo9rhB1q0yeR"
    "hooRUL+FhsvEMV5An+Vy6NBVBKuLVv4IXjTJNFXZoSo7tIctQaUHruVwnnrU1tYL7eSmkNgdOnhHplyDkCOkw4WyHt"
    "8zE0idTnIx9YknB9cDNX8dZNfsDFLz/cuMIsM0kOl3Yn7vWK5dnIA9+f/kVO/XdFXVlcNVRa7WKoGTjIuFFJ2GOTq1"
    "STqFVZvSW5su2hSJcgXWuwKj4rw1Df0Da1UxzJn5qQUlEzzb2Jszzuv3pKpzZHbAsNaODYbyH9e8jSSYpsVeFoCuEP"
    "UpD6GSofWFKKiEfNYAcwEzJpqaY4s6pNzq7Wfqr85XZxSlE8FAqPuEcYxwuRsoBG7GvpgK2nOAWT1EDjfqPTEYc2Li"
    "vpi7Q8TnSN1ogwn3Rw7mT9ngygZXNrgMNrhCMSvR5vpHMTss2OgkT3WBAe2fBP0Auhh6Ckp6Kyt6I8Wnqj3Ksz8+FD"
    "rjsxCzAo1XoPEyuSTkBY3/7FoUZ+3Z7J1hnR9inoxp5H+YmhZBEzLj4hJWvfg/pKy/RXMGkwpzHuDeAcQpmJ2EfZq4"
    "zR+mdw1DQ9/AFRH4zTxGgU1KtDENlYtAHf4VYXr+tbctEk7TyBym7F6k1H+BMDP/VcLjymKaaLjMWCaDd0u/acu/vu"
    "tp2AyfnJ23WbQJxQEu2Q20qG0HPys/8OzIyWo3XfxZG9kZlJX9LA5aZWVvpAJQlVUq18V+uS5K1m8PvFXlartzC10Q"
    "z9RngxK3UHhnWOcWwsmYVW6hap727G6ptEtKt8wSqyQUoLwh4V7skWqvSiV8QrUKXY2fcAgWyslZk1gwH1XTtaEQDY"
    "aPqgWHw+EHyN2NgMhB9WppoP1v97c3VZpVTJI3R0zdR/+HLJPt8flfxlxgRsYGKaAH5YGCchoYTPBu190w/vr/dNQc"
    "pw=="
)
