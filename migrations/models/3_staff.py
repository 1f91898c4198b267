"""Staff."""

from tortoise import BaseDBAsyncClient

from migrations.dialect import pick

RUN_IN_TRANSACTION = True

UP = {
    "postgres": """\
CREATE TABLE IF NOT EXISTS "suppressed_address" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "email_key" VARCHAR(254) NOT NULL UNIQUE,
    "reason" VARCHAR(12) NOT NULL
);
COMMENT ON COLUMN "suppressed_address"."email_key" IS 'Canonical form';
COMMENT ON COLUMN "suppressed_address"."reason" IS 'Why it gets no letters';
COMMENT ON TABLE "suppressed_address" IS 'An address to which letters are switched off, on all of the platform.';
CREATE INDEX IF NOT EXISTS "idx_audit_entry_subject_4f8708" ON "audit_entry" ("subject_id", "id");
CREATE FUNCTION "tr_audit_entry"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'tr_audit_entry: rows of audit_entry are never changed' USING ERRCODE = 'integrity_constraint_violation'; END $$;
CREATE TRIGGER "tr_audit_entry" BEFORE UPDATE ON "audit_entry" FOR EACH ROW EXECUTE FUNCTION "tr_audit_entry"();
""",
    "sqlite": """\
CREATE TABLE IF NOT EXISTS "suppressed_address" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "email_key" VARCHAR(254) NOT NULL UNIQUE /* Canonical form */,
    "reason" VARCHAR(12) NOT NULL /* Why it gets no letters */
) /* An address to which letters are switched off, on all of the platform. */;
CREATE INDEX "idx_audit_entry_subject_4f8708" ON "audit_entry" ("subject_id", "id");
CREATE TRIGGER "tr_audit_entry" BEFORE UPDATE ON "audit_entry" BEGIN SELECT RAISE(ABORT, 'tr_audit_entry: rows of audit_entry are never changed'); END;
""",
}

DOWN = {
    "postgres": """\
DROP TRIGGER "tr_audit_entry" ON "audit_entry";
DROP FUNCTION "tr_audit_entry"();
DROP INDEX IF EXISTS "idx_audit_entry_subject_4f8708";
DROP TABLE IF EXISTS "suppressed_address";
""",
    "sqlite": """\
DROP TRIGGER "tr_audit_entry";
DROP INDEX IF EXISTS "idx_audit_entry_subject_4f8708";
DROP TABLE IF EXISTS "suppressed_address";
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
    "eJztXVtz2ziy/isovUymSvHG18wmp06V7Xgy2nHsrK1M9uzMFg2RkIUxSWgI0op2d/77AUBSvIEUSVESJOMlFxINUl"
    "+Dje5GX/7Tc4iFbHpwbpokcP3eO/CfngsdxP6Rv9UHPTidJjf4BR+ObDEWpgaNqO9Bk881hjZF7JKFqOnhqY+Jywef"
    "A5s8YvcADHyAvmHqU0Bce87+MBHA7H/QsjxEKcAUTD3yjNwDPrFFTDYzdh9XmCNw8R8BMnzyiPwJ8thMv/6LXcauhb"
    "4hGv93+mSMMbKtDBzY4hOI64Y/n4prX74MPvwoRvL3GxkmsQPHTUZP5/6EuIvhQYCtA07D7z0iF3nQR1YKKDew7QjS"
    "+FL4xuyC7wVo8apWcsFCYxjYHO7e/4wD1+Qog4h3I0jRgYtmBrb+N3rF1HDDuLkdGvdXQ8PoFbjEXyUHenTJJC7nMH"
    "Z9Dth//gznTYARV3v8AZc/nd+9Oj77XkBBqP/oiZsCtt6fghD6MCQV4Cdomx7i2BjQL6L+gd3xsYPkyGcpcxywItKD"
    "+B9tOBFfSFiRLPRlvCCzbTBiOPh0dT88//SZT+9Q+octcDwfXvE7R+LqPHf1Vcg3wr7l8BtfTAK+DoY/Af5f8M/bm6"
    "s8dxfjhv/s8XeCgU8M9sMN9kmmsIovx5fY0IT9wdRqyf4spWb/TrIfORDbRc5fTqAn5/qCIMdwBtC6WBwzpj4re+cU"
    "8Bez8ruZnKE9B34zbOQ++hP236PTkwoO/3J+J4QtG5Vj20106yi892cRZ+MJzRtjHRN1g/fyva0F2pfQJS42oQ3GxH"
    "OUwXwKKZ0RzzImkE6a4F4gbIV9hOyal3ptqZUD/M2bOoC/eVMOOL8nW+TPyMNs0jZbinSCbe0sa+TFPu0gU8Yc1Ojr"
    "igkU/qp6VweHZyetJFm976risyqIMY7XKl+VdIIOvirFBNw+fVQ2YbtpyVd15QaOYPSA/XzIrPACwxNqpZW0a+g+Bv"
    "ARATIGNvJ95NFWX1ydD678e8t/bnzx/7uhSEvTbA7y3pfh5bpsnCzEZ3WE2lm5UDsrCDVMDbZ4x+MiyheE2Ai6Jc6e"
    "FFkO6BGjWxfSiyubFVsXt7fXGYl1MRjmIP7y6eLq7tWhQJ4Nwr64PLgZ5vBmqPkBbStQEuoNru7zy+Hgl6uGC7z3dS"
    "L8jQD7wIFzMEIgoO3swMM6i/6wfNEfFha9DalvUPzosl0Yuy12cukEeidXbSfnnu3xU8rbyi+MoPk0g8yozNxJ+WEZ"
    "BogDUJSIEeWPP98hGwowi2yPnF+X4Szq7PJNmZ5cjdZl5gtid8WRB/FWxymaaGc/j2qkHOSMmEI1wdMVkfokJtrbBT"
    "WBNpf4aEWUbv3pZTzVnq4oiihl864I1H04y76up2BqE2itiNEXMck+QcQ3QHJEyrbE7K2U68MjYyyzg2M0b100JOyP"
    "5Zh+Tqbak2+TI+gcOTlMHegyk9qKpuPEcXQB02qQg0pCDxY3+5XBB5lhS8MPGGPANBjZmE6QBXz0zT8Av7BNiUsRAD"
    "1m+LMB0PQIpSD0WdD3gGnvwEUzRH2AxmNk+vg5HIgpMAPPY08vBims9UmSUIZfe09sOfCbz+FT+D8jt8u/dJyDjnPQ"
    "B90K2GHpjTn+Xtu4P2Japb2pXyfQ55JLyGgmA4kapxcp+ZiFfuD68s8tRZEDHO+kYcvel/31+ujw5O3JD8dnJz/wrY"
    "JfWlx5WwF60ZX34s4G/Alb1nxPV+J0wC/DvuxowFcfbpWCCEbEkgTJDBn75QDH4/cC36od9+ofw8xmG6P46tP5P77P"
    "bLjXtzcf4+Ep1C+vby/yxwITeHR61mQ9JxR7AXjunKtOFNJZeRDSWTHuKzYsjLFHnKaaZ5Faa587o33qU4CteZCauk"
    "YCC/tXru/NezLfSHK3X+kc4eMMtBhYyz0CxTd1AG4QU3uBOWFqD7Legwduxj6ACWGvD0z2LKbXuxZwIH1iun2UcYFo"
    "H7gEUMQMVJ/KnSIdz788q+NXxlFnCt25ETos2J9sxK9x3kruKg1GvzMJl7qqvSXaW6L3q217S0Kx0dbGTKhV1hFDj8"
    "kMUmBFoVtN1cWTOubPSbn1c1IwfsSJtLGKryo7g+L4E2BhC+BWhn334TnZLaruTpOlWmHH2VBk83AitALifVcz2nKV"
    "DSat2Ka1grrgZqnUB5ctaYqYGsWDWXkIGt4oxlltqrZFn6FSWmIM2VsNPnCf4Ex4uxPx3dLf3b0Ex9Mm2IejNxhUuS"
    "7lJwfraR1YT8thPc3DyhXVIrB/u7+9kQMbj8/rn9j0wX+BjenajOOU5jkKsO1jlx7wx25D7+T4VPsM8+7BnJDhE3Cf"
    "YQNfxjoN9Uthv/YkRnp0p19loJvJmFq2uTDlubCBINqHvuPRA48HWfMZW8xO5hHSkREtzGluOfsTxjYwRR4lLrTBqw"
    "FTOeRW+tqeJA1dyG6qFP1RCFn4NRVomR+mjXNtnGvjfJvGOf8UC3y/wI+lJ+oRgcqn6b2PcPp67CEEZphLMxGcFQmq"
    "PuCnH+CwpoIXHrf/9ejo+Pjt0Zvjsx9OT96+Pf3hzeLcvXir6gD+YvCRn8FnuF08lBegShW/5SZ7TKu06i2cJRO2ub"
    "LXaZVO072qLeRjaXzJvQNtu/STyNNu7ts4XJcGHq7746O3Z4uVzv9TtbbvP51fXxcXMzFF+GObDSZHqneYndxhtBty"
    "q27IROuu74RMaJT3km1Ee37RXrF4n1bGK1YwJ+s7gHOEenXnFE9InxpimiLRaOa8t86UeE1PgDJEGtFdddxuB8rOXL"
    "QKHbbtEPxLVnLB713AuAjwj8RD+NH9Gc0LKnJZtN5ipt0EthCtxy57cLbwE+dWFkOA/W4Uliq5PL+/PP9w1ftzSycK"
    "EfayI4WELRVnCqlBNcoxmwH1iYM84HNNbQrnPPpuUdJAVny5BoUutayQxOhrv732quhSy5r9BfaLvwuML/dAxONV9j"
    "2olDhmo0doG01RzlJprOthLUIevUbFrFMkKqPcG9zfguPDs7PXhwDa0wl8fdTGhdZx2unule9re8QY1e2zFElf56Hs"
    "zy137TytLtSn8vaM3Wfsi7w6Y7UMe+lESn94t2OQvDQFI/b5RaTbl3y6HG8R4u7L8Ua1kwx+NECZuDJItLJzQUZVtX"
    "lL59CFehsU6k1JD9+3DQvOJdt+dWxLyRQbDHE5Wddn0F2MS1gU30N/BNhDEi9Y9VIvEOs13mCNm8LFi5AxhdgyRiVm"
    "xPKdVjbPBuX95e2nz+c3/9dQ5vcuVtpeD+vsr4flG+xhcYflx8GpdzR4dYHWuZ/ls22QM1/P726asmXgAuiC8Cy3FW"
    "O6Lxce9kQwJpEIaiCg8qRqi6feHeKoi3gVAsjYR+57IOr8Aw89YzSrHZu1GfkVvlQrmzBHujMmIZdagiPvGUs4s5iZ"
    "gMbE4y1ARYFNylacXTcyeJ/sxjCryGgclJ+l25xy9qYh428CXv87rMOGAO9AAJJEKpXC8dvV2xE/ZdVyOws81DDoVz"
    "6/L4nd22TN/Z2EKtQeVoRpsFBB9hGiUDMxRjYxn1YE6lpMdcFn2le0oi4Oq+G03x0cph7hgdorYvQ5nGVfQaLIe8bm"
    "qvvcfTiLMkpptxgJv+VqAA3ZFPu6hHRnCylE6w1ODMs4SoMTFxUeq4ITk0FLgxOvnrGFXBOFgYbQBVFhI/43mnLjHI"
    "oizO/AbILcKCeX/dNjc/GcXZF8cgBuXXsORLFBZkMhqxjSuMbnSKsdZOszLTpYGHGxQR0mufJXocMka/FCx8nVcqjE"
    "cqBVxEWGVC+AnVwAapfQ2ljgXvdFtAJmBhhM1XAlH1Y5wFmqPQT6uFaE5HFFhORxMUJyy8UkVUO8m2TCjPbWBNYcnQ"
    "a2OrctWoZFiBvntp0nM+0msEtz27KfbCa37Y5thXeDy2FPvoi7gDc9174CnPt4SyDeVv7g4kxDbqWnTjwqDfX0uHqN"
    "FUW1PwCpaFkY5SECihDlB3VOSY/EJUS/ub+5Q1F5i4tOGhrfD2wVPiL6ADilh5h9Tl04pRPi81NBC3n4mVntY/bGtA"
    "+emALOI0gfwp/5F76CLfYGB9P5Ay9a+JvrIV4X0+K/HQgPwBwIrRywB89FpUMAbTt0D6SqgImwcGbfWfFRZPRbXg3O"
    "vhfVEKMyiL+5SGBGSTiFS+IZXrNX5HUSxSTCdeCTwJyIYooLLwTx2O+L+o7WLaGIHIht4wnNw6YG2Zsp+SArsyjrlZ"
    "Ar0LiI3pffj1pVGoJL5cOyOWTxmNSra++H9n50sGNo41cniWr2t2W/kMdNrPMFgcqGee+c6RfsxSyuGaT29LyOUiu/"
    "5LROkzY2qjzH5LTYpm2xDTaFPiZSGv5L6BIXm9AGY+I5yqC+e1mNvcHNL4Ph1YeGooxnWIXLnj+eoROfkm4/+nvMdI"
    "bAa5RelSJphbxiwQEbSJe2MJ3acN44OT1Pp+GuBTclgSdLX6spVxbUSsv0n8hMyBSP/W2yHw6YYAnaZWx2njWNvvnI"
    "c6HdsOZmjmz/VvthrdV+WLHaD4ur3Qmoz71oY+xJGsxWponkSRVPE7lGY+GgsZBpY17eNExBYNgLbw67xrtXBq7oYl"
    "nvS9hgUmcroy5LuS2jbjvnFztnvP1O+KpsweUM4c7kBL1IHuuCIC+F0+ibaQdWK0bnSDWfd4DPhocgLet5W8nmFOX+"
    "qaxrCY4pbdpSmi25j61ajg5P3p78cHx2skiFXFypyoAsqpfh+WwRzfIq2wmFGg0S+fN2ukFiJmEyfyDbqrZFfhKFRU"
    "vvR+xRH8T1UIB45/D0HVN+Lg/Ic5iAtn3XxAxituIejfbdzbMzqMwW3tlmAinwCe/4zH3/oRc6XFpgsbS274X20CPm"
    "zxMVQ0SHy7bckc+0wRMCwZDh+V2LUwIeecO/H2yqcjqQQdPBlPKXabDPlNHv7q7TuwulHA9IuyQWAs/QDtDqbb7Xsh"
    "N5yCQOe1NLVuGqimsZMs2sjTBrzDfRxkdEWSqFdyOVXOa8iknzStFQA90U6C3UiVYa5K6Lo7K5VwuiyM6gMOCL884o"
    "7Fd0QmFvX1ea570atZwaFT6NPCue5uaKrMjOoDIromgWnsftY38OmHGHx9hsHdXSvZXHsWzuz8tSKcwBlXx57EMUyR"
    "mrdIvNz6Ew9GGVeoe4aM6dG7y+Qssum92v+hjG1eRQcRa12SHSMiKOmJBZDAjEVS8UYImoFByFWLSsM5yhVjtEowuf"
    "bIdxF1tOwlVsM+gmB1f3ltS9JVVKD63TW1IiEzrAtn5us5qCYJXUZvYK4ObL9XVV3m0qRFGkz3ZXP/RTON8erepiuG"
    "DYjGU1xAaLifYVqhnxVq1Jd4+gZ06+son2FSRd2XDTZftycqqyNEBKmNWpEGA4qfHLWw67ADlTm8wRArMJASExBTDV"
    "RRi84t6c33pfKBPRv/WA+JnfS5oRrzZXSSL94neFu0xY8VZX59P56WuSNjpBebV2B/kPtr4FmCPURmA+kWch+hrAmi"
    "HSkC6zq9N1dlY2rfewnUG/YF3nvtrlBrazKDe/IsB7V7c+D27m25UDu52qVgOLKXrER645v0Mmt4wkGmxxUKUGi5Ph"
    "hpeMX6rBivOWERIprmTMlE0eZoqofwAGPhXZr7z40yyuFhXdBRa2RLEqHsmE/bC3VKh4FhXb9TxCqu9Sk0zFkn9Cc2"
    "MC6USruVrN1Wqucmru4jutGzuwIFC6aMCQvdXgAxXyjIsyJwjdg99REEe2NY4bq9WN+LCiHfFhsR/xQjo24ECaRmUm"
    "tAzeOKtTgOesvP7OWaH8Dtft+EF/U6DzdBrsGmCTwGd6QrMsrTTN5oOwW4iXzxB7VKhQLuDKkWsJ56BVU7BsOuIafZ"
    "tidrtVgm+acjN7fEHd2o71vRNbecEHsCU7KmzlJzOeFk3+KiymZEytisB0yivb0glCfmKwJGYNZvbMgzjQpQ/AgVPu"
    "uL8js3sR5iVyxNjrx70+mdFD5SWE1/IUia2UM4tq1sqdwKPTs/BOEr+Wqoypq9xq80qbV1s3r3SV2xfN/lVixVeKEd"
    "+UIvx14StkOxx3ErayrLsv9onZ5I0TDBMalTFvm5G1jgKUHLOm1YTTNBrnmoU+Q3WvAcoJxR5i3L3XguJ/S4RFaZWe"
    "ePjmSvS0kM0Xc7920mDHhXpsYkK7dWmLhFrltcuzAx1EaRgaxgzEXDTrllNmncgb1YYBMa3K+VA3jOQdILw7LgTmBJ"
    "lPYAYZI3hJVF4BppUiUkeuHJbLlcOCXJkGIxvLvM7V6VAJlU6DapAGtYN19i9/urr8eXDzsaE1xdMBPQSwKG7kWq0E"
    "Tvdqd9RNq4nrP0Wyu+VXuvgM1lOhTfgnm/EjplCDHfyxe8OOqUcYPE4jhqRp1GDJXn0hLvGbnVUuCDQzOmcGU9vMxr"
    "njCZHaulLv3GavFzxOhL+Me0GEwhoefi1q/NfbyDejTi3i/dqcXuRodWlolf3UOtd9HQUEogO8UWNc84QaWl1GYFtl"
    "BJLF2AG8e5/pUPh0m2Y7pGqaktmqWfFCtbhjMn9/AF9rQnMCWGkkU4TmsmAmw4vG1Qpo4pkXIh9DNOMGD2HgkGgjDh"
    "5MZNv0gbcyX+iNEyiimp0+jzPiZaAmZOYC+Mhwkscydf0AacrHjHhPTOd+ilZ++AxJL/DcuMTtlqbQoUs6dEnHrmzT"
    "Joi+xgLrSw9FEwKVj0XrHzl3fCYqxGwjV2xMsAsh8cr6lLbU8VoxZ4Vuct1hvFs6CLyev27dB2+Y0qCZGzuh0H7szm"
    "UOr0PV0OeTItGFOIvpe1uvxLKXyOYssbq45si0d7LaOxnD1YH/LMmm2k1gl/rPcktLqVohSY1JmXcoU4Gywj2UHVfL"
    "PQR9HzlTXn4dMMPanAAYN4fgnc6Ii9J16Twyew9E5Xbqi3uYgs9XNx8GNx/lvqFOZ6+X35YTy3GKW0brjhTCXIZbKh"
    "9V3Im8bXEVPe010l4j7TXSCW+a/dvqMc1FeGNPi+pmv0puli35s14g0i8liQX7FDAd24/q1m87byVMqWmyulMk++er"
    "PXxTt19hZcPCQkqhT56QpGnYPWKr1irxUcUkCqPc++L62BYn2eGaFo2hbTSu6amt2oyv/jGsdhUu9uLr25uP8fC8/1"
    "DChsaVqbJU3QiY5WbKLud37tzhRC8yqxtqnXHPwsiqb3U8UU/eVEibPPpMj8bPqKw96nL80/Qb5MDfv1x9ad7cPN5R"
    "2dtQPxJCapwSxTCy3+I3VNMlpApvAi3FzlraRiYLoJUWuaBWGO7e1wk2J/F+6xPbansw2nn+baQaSg84liqU8vMNlZ"
    "Bvay6tpUYFcmUdisprKMTjNxct9GZd6HZdPoF3YOe9PVu40fK0OvFGZX8Z/wgMOJbuENV8zlJqLqvMZYXqr2our+9b"
    "JoFntvYXJtRK+wt/IjNedUIEwMERCRRpP52cAxfgrzjqTRPp2KAsoh4K85JbCK0cqZZaKkstJaLrVDtd6uYTErE+bR"
    "KAC4RaOOl2Z03gXUe7s2RRdgBy7URgNZfvUnwLX3DjpuLrDGX8Gxn1JDGM/HK/Knjx92hArajFqUccTBHvLQa8wKU8"
    "bNBGUMQNmoyGkrCkPtMmLYIocALKUyugJ/qSTZlqwGeTxyx2OHediEWLuChSZiwEY72GPVhX2teBhzryTAk9trzUup"
    "zpO1Fe/SbKMxOJ+fHqwC5gIvovTBjTg+m8jf1dq5NZRSOzYh8z6D02Sj+Lx+9CamtvYFFRaLYPXPSMPEARkxh+zWCp"
    "TeeeRbtSQxGYUGnxt5Pib4w96hvtmJ+n1Q4blTkdRfY0OWpNk+jT1sJpKzMcmPYX8MDBpp9OnlZ/Oip/Oik7rgmTU2"
    "Sav0rzNzHOG/E3IdP8VZm/yPNkLt4h+lay8S0IFI7h6n2dzMN4de6/irNxxxDbYVVjNWLWC9737Xguf56bl7zXR0/i"
    "vlzc61f5MJ/mpmEuhtUrzxe4sRGOLcS2en8OmB2Ix9iE5T7KWlTLvY/au6i9ix0o49q81mnNmv0r2tzNTe7NWtyHa2"
    "Jl1xb3DmZjCRiH53fD5glBHbRq6j5gTrQYMw22N1EiSQMtPzcpECqsWquUB+Qh9ktp24C6LK22UlXeLGgwat02JU+r"
    "Oa0ypy1kMtOuncspTam5rDKXpx4RPaubGdxZKh0bWx3BGaFVBLhxZOHnZKbdBHZpbGF2ZalUIvFaZABf2ETuoEvf7l"
    "f56MJMYmO0GLnUTXce1yyMcw94U+Cw0807rno7cA54xhxwiT9hTGBWMNPJfQLY/yhgwoCtVFr043U3rbRjRrYXT1Kk"
    "Kd8zQ/sAtQ+wA9mlnUDaB6jZ3/rwURfe622m8J7uRqlbJqqkcNdpmbgdhTtKo5Lo2kmCVbma7SRjlivYLkDO1CZzhN"
    "4BaIo28eC34M0b622sEYMZ9nn1cI/YSKJKt5hAqjRHtBE3UrzRWrPWmrXapJrapLXmF81+8XcDhTker7KuLIqgsFe2"
    "EXwMEBVdVJO+HhSY0A4r0IbOo/xWWO/Adw0V2vi+KufF8kP3mFZpvojubBz4ULMR7jmLtMG/++KbOxjzcH45HPxy1V"
    "DK8XAHrqzF7lGuVbZhQOdFaLN6Y13tL0ulrUptqm/cVI+WYAem+nky024Cu9RUz36uGVP9jukyd4PLYU+2gLUfZO1+"
    "kJSLInJnFDC/iAh//PkO2YsmacvK9HwS0ymkh6wM/J/F0nYSzaEJWnvXOLBYmihUvleEKdOdbydDbopIrdMBeetPmQ"
    "Jrc7UN9SRuyMz9fpUzkvhTw8wMrZub804cyltM6xc5U/z4Hbrx4XtfWGeiGNCEPRwx82w2Qa6oYUkcZrxxHEoTeDqa"
    "uk6NoexJUeAxHUHAkHKC6UpD2qOpXVpbd2lpj+aLZr9ucahbHO4L0ik9o41XMkWuMuKJX1joclOPPKNWaVjde4W32h"
    "1oo/BjGinR7Y5Dus5/eynNPZNGiK1wrwN7/d6eYeG8IuhVTScTGtWh/ul2+LkeyJso2JF1cgauVMyUpi+nKHTBsHz6"
    "sgk9D8v8l+X1LlMkmy95mVL4RwG2fezSA/7Ypup+KMhnkLc3HBMvPOL2CBm/56FdPvt9oQNE7LSxK4cLfrbf1hQ/FX"
    "xYS7XMuDKeEXeIrfl9FOg295WsU+Ps+EOZecR9NHiMBEVN6hUW6LQMykOrUEsp1VbxPjkb+E8LnHa+xiypzjFWmc9b"
    "Dk7ZHc7uVhiFmriuEkWx5YSHz3DuINf/hBhfskdg0gH9qhPHaTjUcJKxS48cw1o+MIrs/I4Ch7hoDh4Jovys0IH0SZ"
    "wKQuFlwhby2BgPjRmVaEwSFpCH7GfxAMXiueMa5tclBhWST319rKhVAH2sqNlfYH95/5rl7uid6GUjnEfhdoYpr5rh"
    "A79VbH73hwF8W5VjL//g4vEq493ymPG4Xum7isp3hWzuwOPKSaPD3DTNPoJcB+NyiPcgteTz1c2Hwc3H5g7oMLckFC"
    "MmdMEIxaIEYEV6Uet6YbpemErWvLr1wmLsZXZ8wpYKCz41qIbpThaGNddA+AlW5AKgB4D3kOBXb378+ZKX7b+GPnaj"
    "k3PaB6PAFwQPLrv+jAz+tg8y830tz9AmvEJSqa9NeG3DaRNes7/A/rCPYtOKB1mq/aumflirlMFhRSmDw2IpA94rqT"
    "HSGSINdC2gU7pIE6hzZAqD3Ru4gNeeCq+1syDXUKuDi3qDjI0R9thDpLuJHPkCYdVmogwXutgv+B4gC3z0mrmeEhKl"
    "V+39LTg+PDt7fQigPZ3A10etlm638b02dtFhI4kcEygMddt8jXVIBY7XUVOAjzTAtQE2sd9MWkTj9w/etWgTNBhZ+B"
    "lT3KznUI5MYbATudxKHp/VgDxv4SSAnxU80czAgbbBs56awJ0jUxju1qKja5+/z6YPY26KQFdlt2Tp9gHpTee2PEO/"
    "FfJZOo18c+T52l3t6DE7wwaPHwc3Hwa/DD58Ob9u6NcSpR+T0o7cuU8B+xnt8km7P2wnHn7EJXvrcn4k1Cofuud5YE"
    "ZOhu1n8/ICWfxorV24fpZWx+ur7Op9ZktPqsSW5jSlKHRD2Hw2k2q1OZefWu5GwESdanxPc9MwJ8h8WrF22s9z85JP"
    "o85GsXIkRdaYyqQLrAhWIU1hXxArhovUyMC5ddGQsD86z79R8sPuPv1m1SCc35EInJEF4Yhb/SVBOItBNYJwoJ/00A"
    "OPHgmmFPCEch/SJwpGc1lQTS2aGh32xM/TbUJ06IyOnVBNodahMy+a/fvYJkSpcy1dp3/tMem6lPzmS8kLDXA1U2wY"
    "JXPtpDNts9W+7xH0zMlX4klT71N3Kw0GKsYZs3hgrTrffDTT9MFsgs2JsAbi8v9hnH3gWu9EVjwa4288uB77AIelqB"
    "i/PJFziFwSPE7kxb47nl9H7Csks7XZofXO0vpKWi/qvClULNnrKvPx+D1U5s/qFG0+K6/ZfCZpjh1vTI0XbY5Qr9tl"
    "+nwMWCcqfXqy3YS3hlafW2IqJZveI+8Zm0iuuYa3lqityaDl7bIBr8nB9UQm3J7eheEKzBIZE8/5jncI9aFNHgMEXr"
    "kk9mx/D4iX+LnZKDJzJX20u5y5hs9cRAFqn7lWXrXyqpryqn3mL5r9TcO6V4rnVk0lyarZJ3Vc5iflHvMTSd6jgwzU"
    "KEshRbKHEK/lWEJA5gWNUQ5JNMo7cfijpud8989+1MR1D49+VBMZWzr7oTR8T4n5TOPQ5irzORlU68SHss8GWa+xC0"
    "YemTHrmxuxU488etCRn+EspdCnMgpJ0742bLVlI7dsfPKEXGMCqaTyRblmmKXqRjncarzwuo8S9r7kcJwoZtqY1wh9"
    "QmhKxQWxVPJ7SK2csXpJ8RU58dJKRgFtJezytFrc7aS4Ew1J3Rb8zxBuKWGwO97z6r5uOrGTL++wWytveDGOonH4EF"
    "FAXOiT70HgPrGHufxEhNgWIG7dXNx9WkK6HdiLYLOHntnO1WaryFLq5GKVuYynTdTecPQGiyesa0vPufRP67j0T8td"
    "+qd5TYspSp4BGSSSj6cc3izV3sF8XMvhfFzhcD4uOpxVS+dWVzbtVjs7RYHd4X529z4cj6+x+9ST+VUXN/uVnlU+zL"
    "DjcTVik5iO/Jpv84ATpaLemRI95fxnarYDnxBTsomDRsSa89ZziNdK4lq2eJ4sMKmrabWbViER1NduWq2nlhidDsR2"
    "E11qQaCy17Dtyf1pHf8sG1V+cn9a8NBqR/hGHOHae/Ii5FVLL3u3DnbtN+mUvwULaUt6fDCdsl/CVsq5ZfF/9GT6fG"
    "FQtV6/GM5BWIxfrt+7IBrPu+KFOnjUZApADwE6w745QTyHYNxnSjuAts0V8HQmgUS972pWrd1r7V5r92pK04J2bzyh"
    "RvXwM0Tqap69S+gSF5vQ5h33nHrnhRvQ99l3Q8tK4y+PyUioVbavel8nc149gYl/ClwSbyJteNBNBV9FVAgRjCrRGu"
    "Ig1XJFwY9H1HD9TTEyUZw9KNpNEhelql0cgAfocGfpA69ogZnoxC4bxNYE4xYje4hbM0u6X3Y+e430RPSNLR4X2vy/"
    "+SzF/Fg+pA/yV5MC5Mn9XBprNETcxM6UeP7icVpP0XqK1lN0FqRm/7ZihbFvN0qDXBCorCSpdJqffrMCzryntRznHJ"
    "nusNK8w0pUcsKYIg+TRiV1ipT7gP8GciVD9dQQemkR8Av8WNrgIU+5uS4P60Q8bPTw16Oj4+O3R2+Oz344PXn79vSH"
    "N4uOD8VbVa0fLgYfefeHDD+K7SBiK6DJik/TqCzZRYe4k6PDt20M3uM60r1cthcSg4WBi5iYgNgyRiV4L3c8yOZRmg"
    "e3Y14Oh701mGF/YnlwBu3tOSAy2qzX6EQ9Gr6Xwr2mdK8U7wX5nvYXNMA5R7Z/eK+l3Sd7VIha0/LeBcL9A3w9XcMR"
    "tHjLX7klXKanJzQvuVf4aq0Mt9LG8MPd+Y/Dhk4CnmXlIe6A57/E2qLfPRcxjqbtvDg5Uh2iobK3hk3FsSmwuNyNkF"
    "Dswx6waQ9CiJ7RUKvMUu0D7ptRLpOzoQLYFcc/aSJdZinX3Vn32eyyz6Yud76GNaorcq8N2qi3YENcs1RapMoPFZph"
    "mqXSC1W9coCKAttJPUC5uO0E3hdflv+OGXV3g8thTyYlOoA4VVx/T/HNysYa4KZa5q4IbqpD707uZUuxze7lGWzZK4"
    "CbL9fX9cqFomfEH12AvGm90KtntJMnuWWAr7VoaAJYSWDrAs3q6FYDLcbVqh3qkGcRhgpFi+j3gM2OXOs1cW1Jf+k6"
    "BMuTVn4NXzSJNNXRoTo6tAORoMMDV3I4jz3iGKsd7eSmUNgd2rtAY6ZBqHGkw5iyGu6ZCZQOJzkf+8hTA/VQzV+lsm"
    "t2BqVx/zohwMIWwH4r8Duv5drGCdiR/09N9X5FV1VVOlzZydVKKXCKoVgI0akZo1MZpFNYtSm9te6iTZFoV2C1KzBO"
    "zlvR0N+zVhX9nJmfWlAqlWf7MrUJzFpv2Tv9Kss1SMbUslrH2EZghCa8vyMvmyD+zw+H34OA8kkBt0d5YTWeLhnOjq"
    "KKyNCP2zv2Rd4lBBYssXXX8xhd1kEhedTXBrE2iEsMYva1Nw3HTdOobBCoFIpL8b8lGJeGrcTDVc4a6l3M/brF9buO"
    "XKETeHR61mTRJhR7uGTX0AymWaEX9Uu8DNysdtPGRbAWyaCrDb6IjVYXQV9LrJ0OYNSV5dXxW9SpLC9Zvx1gqwPDtu"
    "cWOkceNic9iVsoutOvcgvBZMwyt1A5ph27W0rtEqnIlFglEQM3reVtOJK+3KtSmqhQrkKXZyrsg4VydFqngQ8bVVEf"
    "sdDCh39UDRCOhu8humtJ1+ZxotLuSH+7v70pT2GQt0aysOmD/wIb0x3e/2XgcjAyNkghTy+fkpfTwPgEF9uuO/nn/w"
    "Os/GKk"
)
