"""Support."""

from tortoise import BaseDBAsyncClient

from migrations.dialect import pick

RUN_IN_TRANSACTION = True

UP = {
    "postgres": """\
ALTER TABLE "otp_challenge" ADD "phone" VARCHAR(20);
COMMENT ON COLUMN otp_challenge."phone" IS 'E.164, where it is texted';
CREATE INDEX IF NOT EXISTS "idx_otp_challen_phone_2706eb" ON "otp_challenge" ("phone", "created_at");
""",
    "sqlite": """\
ALTER TABLE "otp_challenge" ADD "phone" VARCHAR(20) /* E.164, where it is texted */;
CREATE INDEX "idx_otp_challen_phone_2706eb" ON "otp_challenge" ("phone", "created_at");
""",
}

DOWN = {
    "postgres": """\
DROP INDEX IF EXISTS "idx_otp_challen_phone_2706eb";
ALTER TABLE "otp_challenge" DROP COLUMN "phone";
""",
    "sqlite": """\
DROP INDEX IF EXISTS "idx_otp_challen_phone_2706eb";
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
    "p46QR7I/PBvQnRnsWMOEin/B7/0yZo6lEbYQdx1vE7vqljn3oIYlfPYoFAAGv6mAqqwIUJ1h8X2DO0zJ1kJWV4VXIg"
    "vwvpP/x2R/jeB/wvrpQoYJieSx7Fvu0OkVwNF3Tm04O7BAjWYtVlMMsBM0mEgtdeUpfxRNJsPv1ySsRByXeXeusuKb"
    "7h4ysx0aGuKpvYE26Uz0x3TVZ9FBMdKpv0GbZA3yRrcunWdy+jqQ706/OITsERuS6r7oJ5lofNpqUmlK1+WHXJ/3uo"
    "XyAjjPF51+TUfTDLoTKJX2CQr2GQJ1Nfd1WNg8nei7kOlWNz16LYWJNTn8Ukh8QiMHPoCa0yfLK3UnEsj07NsqBGxM"
    "1bh4wp/2M1Tz8lUx3I7g8ctE/sHE9t7OAH8ZYwHRBHlh+3XYlNKvJI45vD2kzSzLCVuaRcMMidTyyTzYiBfPLdP0K/"
    "c+0Q9l2EPYIoH4B1jzKGggAUeytceA5ZEOYjMp0S3TefgoEmQ/rc8/jTixmnG31SSV7qH4NHvhzg5lPwFPhnGEP7h0"
    "paVUmrKmtRAm9b+mCOvtcuUZOIVurQ+JcZ9mHnEns03wNpp8B476koqf0xy/qR45d/bimKHMPNvfTG8fflf704OX71"
    "+tXPp+evfoajAi7FV17XML0Yl312iR7+jC9rONM7rei+Uz38Kt5X5Xn48rNbpozQCTVKwttjLv5yBkfjD4K/dSfu1d"
    "/HmcM24uKPHy/+/lPmwL2+vfklGp7i+uX17bt8jscMn5ydt1nPCcVBMDyXtNQkpfy8OqP8vJjEHxkWGkQ+22qeRWql"
    "fe6N9tkp1qtCl314kNq6RuaG6V85vrcclPlGkrvDWucIjNNIPLCRewSLb+oI3RCu9iJ9xtUeSGj6BmbsNzSj/PXD9A"
    "nsGMgW+U5R+SxhQ0iFYoQbqD4rd4r0PP/qEt0/uERtFztLLXBY8D/5iD+iIuTcVTaf/Ml3uNRV5S1R3hJ1Xu3aWxJs"
    "G11tzIRaZh0x8JgsMENGmIffVl181cT8eVVt/bwqGD8ijUZbx1eVnUFy/lNkmAYyOxn2/WfpZo+opidNlmqNE2dLeZ"
    "njmdAKqPdDw+TodQ6YtGKb1gqaMjdLJT9z+ZJmhKtRUJkE9QTmVnmc1aYaW/QZKql3jDF/q9F78AkuhLc72b47+rv7"
    "38FNtw3vg9FbrJDZlPKTY+tZE7aeVbP1LM9WUFSLjP3b/e1NOWOj8Xn909R99H/IMtnGjOOU5jmZm5ZvOuwIHrsLvR"
    "P4U+8zzLsHc5sMTAA+wxa+jM0a6uns9VJbPZfeXmeu54c2MtiJ41HLAiPZdYeIeiJhwA80SYC2mlJPQFxNTY/5wrR+"
    "i8a3409QnXT34RKdn5z+jGb8P2ZFGkOfD/jqfHVGQVQQeXQBGyeQ0oUDlj1Qw/fCgiALqAVClRkiRoMneoSve4DvMq"
    "gYbxDdW7o+ny1wCnx1xDAB7sWvmQ/OC9NBDiFGc3dBVn/K1LsoZ4ByBihnwM6dAQrv61mLP9jqi6K/J5gfUxU2RUwj"
    "tT1xOxVH59o22kZis0HNr09KDIp35kNl+kyGbHsJNC9bsh7cEBZ/B67DnL4EdYI6Bgv1HOK1KsEP8mv+8+Tk9PT1yc"
    "vT85/PXr1+ffbzyzjRpnirLuPm3egXSLrJyKeYhQMmvu36jBs905KPo1I8BTqZc5wGv8xFHAhxqYCCmOicrUTTW+rT"
    "OuXUe1tJ/SwPnR37YiUNi3fQ6wuWe4HHRQZ/oB7httxvZFmINVRUlScz7SdjC/kG/LKHF7HlmVtZnAP8d5MAOefy4v"
    "7y4v3V4K/d+EQuRUx/UOIMCe8M67wgejKmofvD95bgL8Ao9M3/ABUVD0fZlALTYEMEEEBhYoFIMRA+hxmXBnKJx6iD"
    "LfTj6PjlT1V+kA09qbScIxtoYOSfhTKOP1IV8/lhykehfBTKSN2tkfrPdmZSSCC39o3dF1OPELQwYTcTKni4UQ0DJJ"
    "1jmU0kwdSCUJqlMUS0UrsPRALJjB+u/HU64cX1H34U+2Nlzc29jS2r8pPI027v2zje0A4XrvvTk9fn8UqH/9St7fuP"
    "F9fXxcVMdVES2uWAyZGqE2YvTxiVmrXT1KxE627uDEhopM8c2or2/KwzhaJzWppMoYI52TwpLkeoVndO8cTssSVPUy"
    "SKm7mMNhsA61ryM0OkOLqvyWy7YWVvaWsSJSDvEfu7RxRCbvUQUbhMZtpPxq6MKGRXllQRhZD3ZSGFRCw1MYXUoAb9"
    "RvU586lNvCD47+IlVCTG2LRl3UUbUKheohLtGEPlt1deFZVbqMRfEL/4uyD4ag9ENF5m30PHmpmNgOlY5AFbWlsuZ6"
    "kUr5vxWiSIeK26taZIZObyYHR/i06Pz89fHCNsuTP84qSLC61nKK7960/VNcQYNqYyJIH0g/L+p46ndp5WZWHKfDyb"
    "zpPpC6whbT3UwdKJpP7wbqcoeWmGJvzzC0l3v/OpfpNFFvffbzLEk9YgNMD4dqXRcGXnkozqmk9WzqE6UbboRJnaPX"
    "zf0gy8LDn263NbKqbYYorLq019Bv3luARdn6Ho1/RIiResfqkXiNUab7HGdeHiJURzsWlok84dPsvm2eJ+f3n78dPF"
    "zf+03PMH79Y6Xo+bnK/H1QfscfGEhXBw6h01QFzsjIdVPdsWJfPl4u6mrVhGDvRqDGK5nQTTeyJQELTwmMZIZ2U0P8"
    "c2GxRfXxdlEF3MW36mPkvHNRBGHy9uLn65ukP8xTt1tm0Cb1uNblsAtw07sGuz8DxocVrkSeU+KwZ3BD4BkTxEEZ36"
    "xHmLRFdx5JEnkywaJ8pt5zAJXqqTgZ4j3Rv7HI4QIZG3XCSiVSOakCn1CHhPoAMM4yvOapqmfUhGvG5R1i3Alibcq4"
    "UAIDe3X26u7t4i/kIMwHTQYmZaQcm59/zWQMCFDmsgQ7g/a+A2yft8dIgAPnIJda2GdeuHJPqgwlNrXSCVpZMXSOJm"
    "Do1iIwgrQL9ASVGrTKVRLTDU8tJbFw4+5occztW1c6kq8qi32ch6L1kVWHJrsmlkH3ID68Aw0SYW1R/XZNS1mOodzH"
    "So3Arbfa/Hp8Nu9R2wSEsFk/rg1iie7lD55noUio3W5NanYJZDZRIjXg+dme+DWaRR3/vlkYi9rcegMZ/iUJeQ6lhd"
    "yqLNJtgH7ZlKE+zjzk11CfbJoJUJ9ldPpkEcPcQQxk6E8gt/E9cXvhForviGW8zECXEl+D89PhfgTghD+gjdAsavaC"
    "LEbU9iFNPyN/icUsSeLCJT3Jlai5oIqVT/tb8KlerfSBYq17uRIyraBzplDWZI1QLYywUgd2uMrSWf998cY87NAI2r"
    "GmVYjtUMzlIdIKNPG2X5n9Zk+Z8Ws/wVMOkGCuIz2lsbtuboFGMV4usWEF/v+FF4N7ocD8oXcR/sTc91qAzOfbwVLN"
    "5VDXwcCyq30lORolpDPT2uEcJugFgL3Xyg8U9YSy8yviDAaZeD5a4igkZAY4EeGTT8Ecb3N74KHwj7hoDSI9DBx8Eu"
    "m1EfoqkG8cwnbrVP+RuzIXrkCjhUQXwLfuZ/wAo2+BscuctvALz71fEI9Lsy4Lcj4QFYIqGVI/7gpUDrRdiyAvdACs"
    "lSlDZx+86IQrjhb/lxdP6TQPQNoXy/OkTwLOpN5NBohhf8FQHrV0wiXAc+neszAQgceyGox3+f69GpaZGmMMDExqal"
    "PZJl0Kw4ezO1P5RBBZf1QM6BDMcVaOX3BWigA70ccBC8LR+WrYOOxqReXXk/lPejhxNDGb8K6ECJv3MCHuzHbazzmE"
    "Bmw3xwwfUL/mIGaAapMz2vozSqkTxrkp3OR1XXSZ4VMtSTY7At6yMiqdl/iR3qmDq2oCukLQ3X968yfzC6+X00vnrf"
    "ciuDPNNg2cPjOXeiKOnuK5imXGeYe61KhFMknTgvWXLAFiA/DJO5Fl62BljJ0yl2N2I3o3OvrAS74b4SU0u9p/9KF2"
    "JPgX69Ov/hiG8s826oA70jf5DvPvEcbLXEjc6RHd5qP2602o9rVvtxcbXbc+ZrYde6Irdrq+vypJJX112TqXDQGES3"
    "TIDoDiq3OO+FN4dfe+QX5w5mjz0UcPUNTNDJqMtS7sqo2038Yu+Mtz8prMoOUs4Q7k311LOUsQK1ei6SJt91a250q4"
    "bMkio574GcNY9gVtYMq05fzVMensq6keQYxv/WMGuZxZGlkr5ZhGhdTiFmKGw00aE0jFkuZhT5cw9UWG6zIZ+iGX4i"
    "yF80RG7sJ5umsv1bZa3vITZ9663peBAlL3Kzul9HQrH9jh2pOA2E433TYUfwvF1EaTbTxyMfFu/iCypMIvEGP/hges"
    "xHEbIaEu8c5ECYDLIjEH1qimmxaQfRApt8xT1oVeftaslkZ5BZLNAjb4YZ7PLcAIAITBALCJYWipfW7mMBHnkw4XkC"
    "e0z0yu4qnfKZthinEQIZX9x1iNXAsQ3fj6nLEqPJcNM2GYOXaXHOVNHv76kzuAt2OUgLvKQGQU/YmjfFOtv2SeQRnd"
    "r8TY0yrMw6qWXIlLC2IqwpHKKtA3VZKolPI5kCF4DB077nBFaMbsvoHXSckJrJfcOs87nXS2XJziAxw+Ooc+jIED3V"
    "+Nt3gxk9beZaqvEs5UXxuNTXFEV2BplFEeYUQTW9b/pLxI07c2rqnXOL+rfygJftvapZKoklIJNHlX+IokRmnb7z+T"
    "kkZn3Q78amDlmCcwNQLjr26+5/1UdsXG8fKs4itzhEcUwoER1zi4GgCHtEApGIngNhokvHjgUZarkTZfrwyfaY/bLj"
    "UmjJDoN+YjeqS7XqUi1TkW6TLtUle0IPvG1eYS7nRrBOgTl/BXTz+fq6rvq52BOj5PjrhH77MZjvgFZ11hNI+WnvQS"
    "YJ3zHYutiJH8RsF8Fkh8qy3sBLDx+2dEG9dcEU7wn29NkXPtGhMklBcm4bbzK3tddiWqT2/ybQFpqdGr8S4uLCQcR2"
    "LbokRKRLBcTQ3CiZEf0IDrCvg8+Mn2pfB0j8zJ+KyBdrzlWBABH/ruBgjvCbFaykAlZQlfXiqlRpvoUPtrnRnCNUdn"
    "O+Ai3e+lqwNUOkWLrKFZEGiFrbG3GA/UuGBYdE7qtd7ZOw4/4SazL44BpV5Jmb+XbLGbsbODZ+juOr76LvTInqmrpb"
    "q7MKFYIkAxvhsQFgWAJQHgTJuXECXgT0yA8llq4AGIZpoHxgcKEcrq2HOUuU1wIKWdbDFGmwSmVVKqtSWXepsq6Vgr"
    "2LrOtPd1efLu5GN7+0lC7Ej4MOrAIuslMyUf89pGH3bYsJlaaROGDfNXFuE2gt/KA1+UfTqcw2TanAEaTezBQgusLt"
    "lsmGqQmr7tiIyYYKS+yYQiyx2pTJBjGbWzMhQdikKe0n5xZHGjt6hkt6PLWeAXCnRUcnMTq88wNDqYCiwHgOG5MKGG"
    "orgJM0/SN0xX+HaBElkJzTD2bUJhNqLL86D1BhPXchXTBq+cz/CSYTgActYRC0nKICSgggoploDw4YjxP6HfFtTSBQ"
    "Q15bOCcCoOkOGNEqPKBsLWVrSaaeqIS6DQQGDhtWt6sRtREAY2VEPY9dSgUxVcRNToOqYcRtNzbVyCDcdPCJoy/viA"
    "4pcyV2VXFQrW1lJsM1Lxm/0r4StUsTIkB7RfwGIFsI43bMiBscgBUFpk4c8QnvIsM0hN0DqACmD41yI3ujaIBt5hGl"
    "Zg7TqSuWPj+xtRlmM2XgKANHGTjSqQ7xd9pUD48JZNbBB2P+VqP3gXcItjJ7HviLfmAoQoloHUk6bxRKOq+JJZ0Xa6"
    "Gj3bGFBNI0MguhoyF03sQOOq82g84LVhCoIFA025bReTrF7AbMpnOf6wntEA/TNNsHNOqwvXzCphdk2TgIlCO+y4Av"
    "22i4sWwbvWi/3AAFdUt5ASqP8oKpuiM7yq5Krgvv1FtMdrucOuaKQMyMED8xWBKzBkI/30QUj31DNnahouOOLu4FZI"
    "LAW+SvD5mKMJgbPaw8UrWRpzTJu2vU/XOGT87OgzsJFkSq15/K1VPmlTKvdm5eqb6dz1r86+AurYW3tC1F+EvsK4S0"
    "c+xJAlkM+ZbtwToTGpl5LlOS5k5yYZ8hn0N1rwWXE4oD5HH/Xgtm/qtks6jseBEN3167iw5787ul3xiAs+emFxbVsd"
    "W5RiGhlnntAtKmTRgLMAMgCzELc7Jj+Fk79EZ1EUBEK3GpwuCGk7xBFLJDMdJnRH9EC8wFAU0eIX+zkyLSZF85rt5X"
    "jgv7ijufWGaZ17keWjChUpCCLSAF97Bz+OWvV5e/7ag0qne1O+BlK9d/imR/Wxn08RlsptuR8E+2k0dEIYc44LEHIw"
    "7Xo5w9diuBpGnkEMlBfSEO9dvFKmMCJYzehcHVNr01DnNCJLeuNLiw+OvNH2bCXxZgOHCFNQh+xV3Lmx3k21Gn4ny/"
    "LtGLHK1qdiuzn1qVuWwCjDsM4E1a8zVPqFirILl3BcmdLMYe2HvwEFiFT7dttUOqPyBdrAuXLFSLO77nHw7DN4p0mz"
    "CsMpMp5OaqZCbNC8c1SmiKG4GDVniEvgWJQ9+EV/mbTiyL8X+zRG+cYZHVbA8hzwhKz2d04SD8wPlUnsvU9wNKSz4W"
    "1HvkOvdjuPKDZxTKPgrjErdbmkKlLqnUJZW7skubIPwaC6KvDIomBDKHRZuHnHuOiYpttpUrNiLYh5R4aX1KOwIbkM"
    "xZsQWsgf0LvnXNd0sngTfz12068GYyNm/nxk4olB+79z0HGpS09PmkSFRTu2L53s7RLQ6SszlLrClfc2TKO1nvnYzY"
    "1YP/LKmm2k/GrvSf5ZaWVFghSfOxMu9QpjVZjXsoO64Z6qLvE9uFVsaAQKjPYmx3gVMYgCbGMIoeXbxFogsy88U9k6"
    "FPVzfvRze/VCAy9jl7s/q23LYclbhltO5QIcxVuKXqUcWd0NumwOmV10h5jWTwGqmCt2ctfrGFt/a0yG72y+RmUeCZ"
    "2+L0cyliATxrrmP7YQ/oXdetBCU1bVZ3iuTwfLXHLxsVFMKwmiYmxZJCnz4Sp8jle8JXrVHho4pIJOby4LPjm5aIZA"
    "drGs0wLO9pQ09t3WF89fdxvaswPouvb29+iYbn/YclYmiNTJWl6meDWW2m7HN9594FJwahWd1S64QNHRZ/aNV3Ck/0"
    "3jKJ69EmdFPoyv80/RYl8N+frz5fve8gAHGi8rdhfrgJyRElitjIf4vfUk0vIZX4EOi47Zw2OmlPaw7a0+I5myyATl"
    "pkTC0xuwdfZqY+i85bn1pG18Bo7/W3oWpYGuBYqVCWxzdk4nxXc2kjGBUkrENtmC4Uj99ettDLTXG3b/gEzHyNAfRo"
    "ezdanlYV3sjsL4OPQMPT0hOiXs5ZSiVlmaUsEf6qkvLmvmU69/TujXljaqn9hb/SBaBOiAQ4PKHzTnreSTP1o0b7KC"
    "TAxXHgAvtrQr1pIpUblOWoR4K65A6bVo5U7Voy71oCMKmDkNN0eyNhgM1xhH8sTHEBbTnBjALMZrKAvJYhH2QyNMNP"
    "fB2g4BQ21vcg79vikCL1UrbQYz/7q0gE61IdXiBUJ5dq2daGvX21bCtfzT0wuXGVuJzLdyV/C19whr/8LdDN5+vrXe"
    "W5/o1OBiUJrnB5WJfZ+mc4oFFKq+tR22QEGs8hbw5tvCFUgkVSqc5pGI3bcRuUMGTPGdTdYE80rXO5VgGzlSe09jh3"
    "k3RWg6sLoR5kEBypRPzBqg2DykpVaYlS6LHVOPzlQt8L7P2bsAhRoDZEq8N0EN+i/4NvxuzIXXZxzjRqc1fT5a7Y5A"
    "57D61qE6Px+1D3PBgZTKAQD7np+EQ8xAjfMfyGmXTbLkwMT6WWW2BCpba/vdz+pqbHfK2b8PO0e+PreZaSDtO+2sTh"
    "0yQqFF8IxXPDgWt/c8gqbfvp5GnVpyPzp5Oy49oIOUWm5Cu1fBPjvJV8EzIlX5nlSzyvzMU7Jt8rDr6YQOIEv8GX2T"
    "IoZhCBqrBUe4pNq49wVF8FDQXv+248l78t9UtoBDMocV/G94Z1PszHpa7p8bBm2I1zJzLCTYPwo95fIm4HmlNTx9U+"
    "ykZUq72PyruovIs9KOPKvFY170r8a9rc7U3u7VrcxxsSZd8W9x6W6gk2ji/uxu2rxXro49V/NqXoP6dr/GxitKRGuD"
    "puUiCUWLWWqUjMI/yXsq7ZlllaZaXKfFiw+aRzT508rZK0zJI2iM5Nu24upzSlkrLMUnY9KhqatzO4s1QqN7Y+gzPk"
    "VpHBrTMLPyUz7SdjV+YWZleWTPiZ16I8/J1Fyx106dvDOh9dUGauTeKRK910F1G2f1SYAh2jgzZIb0D1tvESQTklcq"
    "g/g3x/m68rwMMUNQB8M+ArlRX9eP1NW9pOJduoKUHwyjdUUT5A5QPsYe9STiDlA1Ti7xx8VKiMg+2gMqpWpaqfpkwK"
    "d5N+mrtRuMMyqhJdOymwqlaz7WTMagXbQcR2Lbok5A3Cuk7njo++zl++NF5HGjFamD5Ay3vUIiWqdIcJSpXmkDaURk"
    "o2SmtWWrNSm2RTm5TW/KzFL/5uoTBH42XWlQVCDn9li+CHOWGixW7S9IUhHVtWCoEifxQ2C/huAL4PztVyWawOuke0"
    "UstFtO4DxgeajXDPGbQL//tHZt3DnIeLy/Ho96uWuxykO4CyFrlHQavsIoDeEYqzemNT7S9LpaxKZapv3VQPl2APpv"
    "pFMtN+MnalqZ79XDOm+h3XZe5Gl+NB2QJWfpCN+0FSLorQnVHg+buQ8MNvd8SKO+itgun5KKaTSA9Zm/FZ3B0BYVii"
    "ObTh1sF1lSxCEwXK95psyrRu3MuUm3pOBYqx1hvDAjfjQbJt837b+najZaxd5cvV2vYevac2mVBjCU0+A4xEn4LKHk"
    "Ilhjv+WyhkglagYUZDvj0oXmBAuyo6ffud/qvz1QE3cgDVmLuLmG9a1pvAEIdUDPzApSmyM8BCp8ImCfsXwNPBTGQA"
    "r+LRRYu+pukTsLSpaQac/R/VrU2Vd1p5p3s4epV7UnmnlfjXyulo455WvUxVL1NJOf0cIi0LruKp8Ios4RUhjQmRI7"
    "6iWvk2W/lN1n3zVr6qxWxrHUm1mN3SKatazL5RLWZVi9m+D1rVYnYH6AGqyalqcrqHyKqqyekzcaRVtxirwYCvaS+2"
    "eRz4lOd0Mjct33TYETyvrd806DdWOKsZWgDqT9x3bIioZcBtAba9thWxEeh41cP0OXyqquvj85CzSs1ULf0k56yqT9"
    "1aXqbq5HeQnfxufZeb/xZYxGRQkkSWuT+sSyCjvqvpmaFNsbHfiEwugyBbYJaLFC8nyuUaiuoo0Yxvxh9OHK4YBwoz"
    "ZH8RhoAPlQDaPUwNSWM3ITqPyVITLWZUdHMCzz5MOvdngNKtYx9y01z3DXhAAc1nRoJ3MJlIOaOBZw4uVUL7FBLHsh"
    "Htucc3Q8HkVBKRyBXLFTfn7rr8+yuQqUQylUjWwzmmMolUIpkSv0okkzW9SSWSbYvTKfWkS5g1RS4zx5NsJqHcuR59"
    "Ip0yavqPsHI13HFIxXayWgAp8i2Gua8+Xoyui0dFcrkMFD9mf6CwTz1qdxHBWQMJnFUK4KyQShZH2zulksXU8i//2C"
    "DqwvX+mxI8lxy+JK+sE9/7TeGLjcqmh2pMIHFCweDq6Pj81RAcAkHvDb7SffLdl2WlBy2ki1yvS5xMaGRf37/ejj81"
    "4/O2EyWFd6Vsb69M70hRqASPfIKHjj3PLKvkr476p0jkCPrDYzsE/fnpCYWnLC4m5Roknb4FkEOf/77AFSn0m8ipKh"
    "yIT033/G0H/6Me0VqU5dzw+yjQbe8r2aSZ1fOHsvCo86BBDQsjbZLLCnRqD8qzVqKsFdlW8SF52OCnze1uDvYsqUpb"
    "kVnOO4Zp2x/J7hegmJx8XQdPbMfQ35/w0iaO/5FwuWTjvqUDhnWxfzcYqtnJ2JXB/8CBh8Mi3B8YsqlDluiBEgZRex"
    "uzRxGfx8K1ahrE42M8MuVUfEkNkSOC75j/LMgfKWYAbGB+1Wxbov1pqGLpSgVQsXQl/oL4Hzlvu8YAIlqpPaTCeRQc"
    "ZyYDhDIf+Z1Qqvv3S8Ox2iYWEI2Xmd+d6zgblXHWVHEW4rpzD5STVhkMaZpDZHITHlez+PkW6Eco68E2omMHTUi0lS"
    "CzU8X+BprMq865GzfmVefcQ+icG/G+zI5PxFJjwacGNTDdaWxYgwYCEazQBcCO0Jh8F+Hymw+/XUKy+zX2TSeqah2i"
    "yTxAb/3m8OtPRIO3/VZmvm/kGcqEl2hXGioTXtlwyoRX4i+IX4AcaG0RKbNUEmeXdTR2jhvB1RzXwNUcF+FqBE5KW0"
    "5niBSjGzE6pYu0YXWOTGJmD0YOgi6swbVuFuQG8Jhgq9foVJuYnl8CbwinSTnnC4R1h4k0UujjvIAzoCzxsQo7rybz"
    "cQ24vG2t2vtbdHp8fv7iGGHLneEXJ52Wbr9J1ZbpkONWO3JEIDGruxYpbWJXAH6dtGXwiWJwYwbrpt9utwjHHx57N6"
    "JNsPnEMJ9MFnbqacrlHJnEzE725U778XkDluctnBR0b8ETzQ0cbGlQa9aG3Tkyidndeevo2+fv8+mDnJsio2thwTN0"
    "h8Dpbde2PGG/E+ezdIrzHeDX+dpdL/SYnWGL4cfRzfvR76P3ny9KandXt+ZIunCAc58h/jO6FVH3H2ynnvlgVpytq+"
    "WRUMscdM/LQA+dDBKUsFPbhdBat3T9LK3K15fZ1fvEl16pEltZ05Si2F410/Gm1Kmeq5lk61K/034ePSZMVIf1U4mH"
    "S13TZ0R/XLMp7m9L/RKmkeegWDuTImtMZcoF1mRWoUzhUDhWTBdpUIFz65Ax5X/0Xn8j5Yfdf/nNukk4fxKROFOWhC"
    "NuDVck4cSDGiThYD9pgYwePDp3mUCW9DF7ZGiyLEuqaURTkiSTb10sft4/VOqMSp1RuROSKdQqdeZZi/8Q27hKFddS"
    "bRE2npOuwPv7Be9vYrwKDXA9U2wcFnPtpTOtiQHWn6lwR3QqekmW2ArxvVpjwUuPWmkt3FObTKixDBtK+RRx3V4A3C"
    "NToOR7dCFS5qHqfZkg5C/CMqEFQY/8xAEkPD7IoX7RuOj/EQC9/2Vm6rOoia5F8BPhJOYUEs2GwnW9oN4jv2UQ3TSg"
    "tJ9RcdkjfHExHxmUMHGBcSaLwfAOX0V1/xJe9wjdOtYShog6g2+hyfgNMf72ABAQzwBKDxQbCPRF03lEE/JgOt0g/G"
    "tw+xUgvzKjlB69cz1a4YWXadSbwAtXPeDlSEJQPeCLC77/HvASwQ3KqYgfxOkxZ908cExlLeyFfBXK4MadQApl8ABQ"
    "BiNfxiVkQNf4Oi7DDOnV/o44mbpZf8HQXhfd9vi/sI9gtRjIdIQvAiOLL0po1zdEBOszRPlKesv/tJYiLgqKDbgFHo"
    "lb4vLo+wHg8Pj5JfI4PbXRhN9/E/QnxMi1uPyD0Q4hBgP/CiC24CkJ+hj6lCIborrgeAG8ZwR0/P+w3KvDurmGgfxX"
    "BMqciu0qp4RySsimdiTfZ0H6dXWYKaIDdEr0b6Mp7f2wPyPZkmTlFe1+qe+SMnaP9fd7gj199oV6WaWveLdWd2dinL"
    "aIBjbS3GE0miy5AgwRQMhadAQVV6oFHtjcMd4I9G4yNb8HXbVB6QZlnAvfE9ioxKHzh1m54t7z/ApZTKJ9SanQ6uyv"
    "VKFV/lZP31iqPVW4szc1SaLxyhppYI0kB1PrRZsjVOt2Vd5hxLAe1NbLzGT7yd4G2Ye5JSaX8uo9mXqp3zm6tUJtTQ"
    "atVFkvEPQOAD0RkszeBGXVFvan1LN/YEjn6ohFH+YE/ejQqALnJyQ8xOH/+Ci6cIrKaq8zN6jtEQ525f9VyqtSXmVT"
    "XlVtz7MWf1v4qbVwp2RTSbJq9qsmpT2vqit7XpXgs9pEK0tErK+d0tZIRJSbxRspnxIs8+atuRyQKC7vRZHa/oSu9q"
    "tGTU6+HmCJmmxbxk5q1O4JY8F7lpjPLIJgqjOfk0GNIj6MfzbEeGE6aOLRBbe+wYh1PfrgYbs8hrOSQkVlJNpNh8qw"
    "VZZNuWWjik+2Eko4+NaoEaClbpnQy/CREDcs3o0qxtqjdzcQwnEddndpx5WOKWZ5WrXd7eV2By3n+c7VXv4Zwh0lGf"
    "Yne+hC6qQBaGF5I/EbDYT5o4NsHBgiGh0LffItmjsAFOBARIRaBqJOU8zgQ1pCEtURSmotHYSYPfLET64uR0WWUiUk"
    "yyxl022j9gajtwjyvqkjPefSP2vi0j+rdumfleTxexrmLCn5eKrZm6U6ODafNnI4n9Y4nE+LDmeVUa8y6mVyOUucUe"
    "/j6fTadB4HZX7V+Oaw1rMKwzQrGtcgN4nryC8EflUAXBVnvXMl2gX5czXbxo+EK9kxiheyCfR0AS1bPK8sMamvaZWb"
    "VqItaKjctEpPrQHFaqNLxQQyew27Ru43BoalHOHPCIVJtkV+SPuVKuQ+PPkWLKQd6fFz1wUAW2JcBEi2gzJ9vjCoXq"
    "+Ph2s4NX61fu9EcLqA/rJIQeYyhD2C2ML09RmBGoLpkCvtCFtWBFwTVRKUqPd9zaq0e6XdK+1ezt1URsjbTWieg0vs"
    "UMfUsQWwXHazeOEW9H3+3bCqFt6rczISapntq8GXGYCdAR48Qw6NDpEuMuin06gkKoRIRi3RGqIk1WpFwY9GNHD9uS"
    "bRSVQ9KDDpqENSaBdH6Bu2A8h7k0Gw3TYdPoivCS4tTvZNn3secfTltzIPYM+zNyhPJN/54nGwFWPlZ1D2s2NhCMDr"
    "Z68mjZKT+7ky1nCIuGnaLvUUNL/SU5SeIoeeoqogn7X4fdO3WpVBxgQyK0kyRfPTb1bg85gfwOV8zpFJ3Juhl+9mE0"
    "0YQsgJzSWeSVtB6hQpD4H/W6iVDNRTTeilRYa/Mx8qG9HnKbfXjX6THA8a0v/nycnp6euTl6fnP5+9ev367OeXcWf6"
    "4q26FvXvRr9Al/qMPIpt6yMroM2KT9PIvLMPRve36NXJ8esuBu9pk929em8vFAYLA5fwbQKbhjap4Pdqx0PZPFLL4H"
    "YKcDj8rdHC9GeGhxfY2p0DIqPNeq0i6uHwg9zcG+7utdt7YX9P+wta8DlHdnj8Pm7E7uMabh8Xmc0fFXCtbRviAuHh"
    "MXwj2otBsGGZTgmvwRKu0tMTmjobeP8YXsNfMF3zynbsB+xyBCbUW0wRf3938WHc0kkAVVYeAQe86EyyQ797LmOcuN"
    "28ODlSlaIhs7eGTwW8KYi42o2QUBzCGbBtD0LAPa2lVpmlOgS+b0e5TGJDBWbXhH/SRApmKcvRJ+KxUr9jpRsmRbE9"
    "D8zxppZt4H45OX71+tXPp+evYq9LfKXO2VLiWFFw5/2vUYXIvTHWuh79k+htd9QsldpSy4MK7XiapVILVT44QEkZ2w"
    "seYPl22wt7nz0s/x036u5Gl+NB2S7RA4tT4PoHyt/s3tiAueEB1QNzPyUz7eVZtpK32bM8w1v+Cujm8/V1M7hQ8kTg"
    "0QWWt8ULvXoiexnJrWL4RkFDE4ZVJLbG3KzPbtVIPK4RdqhNn0QaKkZA/RYaLhPHeAF9lsuhQ1cRrC5a+SN40STTVG"
    "WHquzQHrYElR64lsN56lFbWy+0k5tCYnfo4B2Zcg1CjpAOF8p6fM9MIHU6ycXUJ54cXA/U/HWQXbMzSM33LzOKDNNA"
    "pt+J+b1juXZxAvbk/5NTvV/TVVVXDlcVuVqrBE4yLhZSdBrm6NQm6RRWbUpvbbpoUyTKFVjvCoyK89Y09A+sVcUwZ+"
    "anFpRM8Gxjb844r9+Tqs6R2QHDWjs2GMp/XPM2kmCaFntZALpC1Kc8hEqG1heioBLyWQPMBcyYaGqOLeqQcqu3n6m/"
    "Ol+dUZROBAOh7hPGMcLlbqAQuBn7YipozwFm9RA53Kj3xGDMiYn7Yu4OEZ8jdaMNJtwfOZg/ZYMrG1zZ4DLY4ArFrE"
    "Sb6x/F7LBgo5M81QUGtH8S9APoYugpKOmtrOiNFJ+q9ijP/vhQ6IzPQswKNF6BxsvkkpAXNP6za1GctWezd4Z1foh5"
    "MqaR/2FqWgRNyIyLS1j14v+Qsv4WzRlMKsx5gHsHEKdgdhL2aeI2f5jeNQwNfQNXROA38xgFNinRxjRULgJ1+FeE6f"
    "nX3rZIOE0jc5iye5FS/wXCzPxXCY8ri2mi4TJjmQzeLf2mLf/6rqdhM3xydt5m0SYUB7hkN9Cith38rPzAsyMnq910"
    "8WdtZGdQVvazOGiVlb2RCkBVVqlcF/vluihZvz3wVpWr7c4tdEE8U58NStxC4Z1hnVsIJ2NWuYWqedqzu6XSLindMk"
    "usklCA8oaEe7FHqr0qlfAJ1Sp0NX7CIVgoJ2dNYsF8VE3XhkI0GD6qFhwOhx8gdzcCIgfVq6WB9r/d395UaVYxSd4c"
    "MXUf/R+yTLbH538Zc4EZGRukgB6UBwrKaWAwwbtdd8P46/8DWi/h8A=="
)
